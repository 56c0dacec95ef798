using Regionetwerk.Grains.Eigenaren;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Grains.Toelatingen;

namespace Regionetwerk.Grains.Organisaties;

public sealed partial class OrganisatieGrain
{
    public Task<Uitkomst> DirectoryToelaten(DirectoryToelaten opdracht) => Toelating(opdracht, async (staat, id, wie) =>
        Toelaten.Beslis(staat, opdracht, await Bestaat(opdracht.Organisatie), id, wie, await BestuurVan(opdracht.Organisatie)));

    public Task<Uitkomst> AppToelaten(AppToelaten opdracht) => Toelating(opdracht, async (staat, id, wie) =>
        Toelaten.Beslis(staat, opdracht, await Bestaat(opdracht.Organisatie), id, wie, await BestuurVan(opdracht.Organisatie)));

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
            var bestaat = organisatie.Bestaat || await Bestaat(opdracht.Eerste.Organisatie);
            return Toelaten.Beslis(staat, organisatie, opdracht, bestaat, id, nieuwe, aanroeper, await BestuurVan(opdracht.Eerste.Organisatie));
        });
    }

    public Task<Uitkomst> OrganisatieSluiten(OrganisatieSluiten opdracht)
    {
        var aanroeper = AlsLandelijk();
        return VoerUit(opdracht, Stroom.Toelatingen, opdracht.Organisatie, async lezing =>
        {
            var staat = await lezing.Lees<ToelatingenStaat>(Stroom.Toelatingen);
            return Toelaten.Beslis(staat, opdracht, await Bestaat(opdracht.Organisatie), await ScholenVan(opdracht.Organisatie, staat), aanroeper);
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

    private async ValueTask<string?> BestuurVan(string organisatie) =>
        EigenaarSleutel.IsSchool(organisatie) ? (await _register.SchoolAsync(organisatie))?.Bestuur : null;

    // Alleen de scholen namens wie er zelf iemand handelt; voor de andere handelt het bestuur.
    private async ValueTask<HashSet<string>> ScholenVan(string bestuur, ToelatingenStaat staat)
    {
        HashSet<string> scholen = [];
        foreach (var school in staat.Geldend.Values.Select(toelating => toelating.Organisatie).Where(EigenaarSleutel.IsSchool).Distinct())
        {
            if (await BestuurVan(school) == bestuur)
                scholen.Add(school);
        }
        return scholen;
    }

    private async ValueTask<bool> Bestaat(string organisatie) =>
        EigenaarSleutel.Probeer(organisatie, out var sleutel)
        && (sleutel.Soort is EigenaarSoort.School ? await _register.SchoolAsync(organisatie) is not null : await _register.OrganisatieBestaatAsync(organisatie));
}
