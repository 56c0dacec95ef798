using Regionetwerk.Grains.Eigenaren;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Grains.Toelatingen;

namespace Regionetwerk.Grains.Organisaties;

public sealed partial class OrganisatieGrain
{
    public Task<Uitkomst> DirectoryToelaten(DirectoryToelaten opdracht) => Toelating(opdracht, async (staat, id, wie) =>
        Toelaten.Beslis(staat, opdracht, await Bestaat(opdracht.Organisatie), id, wie));

    public Task<Uitkomst> AppToelaten(AppToelaten opdracht) => Toelating(opdracht, async (staat, id, wie) =>
        Toelaten.Beslis(staat, opdracht, await Bestaat(opdracht.Organisatie), id, wie));

    public Task<Uitkomst> PlatformToelaten(PlatformToelaten opdracht) => Toelating(opdracht, (staat, id, wie) =>
        ValueTask.FromResult(Toelaten.Beslis(staat, opdracht, id, wie)));

    public Task<Uitkomst> ToelatingIntrekken(ToelatingIntrekken opdracht)
    {
        var aanroeper = AlsLandelijk();
        return VoerUit(opdracht, Stroom.Toelatingen, opdracht.Toelating.ToString("N"), async lezing =>
            Toelaten.Beslis(await lezing.Lees<ToelatingenStaat>(Stroom.Toelatingen), opdracht, aanroeper));
    }

    public Task<Uitkomst> OrganisatieOpnemen(OrganisatieOpnemen opdracht)
    {
        var aanroeper = AlsLandelijk();
        var id = NieuweSleutel();
        var nieuwe = Stroom.Actor("organisatie", opdracht.Eerste.Organisatie);
        return VoerUit(opdracht, Stroom.Toelatingen, id.ToString("N"), async lezing =>
        {
            var staat = await lezing.Lees<ToelatingenStaat>(Stroom.Toelatingen);
            var organisatie = await lezing.Lees<OrganisatieStaat>(nieuwe);
            return Toelaten.Beslis(staat, organisatie, opdracht, organisatie.Bestaat || await Bestaat(opdracht.Eerste.Organisatie), id, nieuwe, aanroeper);
        });
    }

    private Task<Uitkomst> Toelating(Opdracht opdracht, Func<ToelatingenStaat, Guid, Aanroeper, ValueTask<Besluit>> beslis)
    {
        var aanroeper = AlsLandelijk();
        var id = NieuweSleutel();
        return VoerUit(opdracht, Stroom.Toelatingen, id.ToString("N"), async lezing =>
            await beslis(await lezing.Lees<ToelatingenStaat>(Stroom.Toelatingen), id, aanroeper));
    }

    private Aanroeper AlsLandelijk() =>
        Sleutel == Organisatie.Loa ? Aanroeper.Huidig! : throw new GeenToegangException(aangemeld: true);

    private async ValueTask<bool> Bestaat(string organisatie) =>
        EigenaarSleutel.Probeer(organisatie, out var sleutel)
        && (sleutel.Soort is EigenaarSoort.School ? await _register.SchoolAsync(organisatie) is not null : await _register.OrganisatieBestaatAsync(organisatie));
}
