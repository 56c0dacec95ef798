using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Programmas;

namespace Regionetwerk.Grains.Eigenaren;

public abstract partial class EigenaarGrain
{
    public async Task<Uitkomst> ProgrammaVastleggen(ProgrammaVastleggen opdracht)
    {
        var id = NieuweSleutel();
        var gemeente = opdracht.Gemeente is { } code ? register.HuidigeGemeente(code) : await EigenGemeente();
        var stroom = Stroom.Programma(id);
        return await VoerUit(opdracht, stroom, id.ToString("N"), async lezing =>
            Programma.Beslis(await lezing.Lees<ProgrammaStaat>(stroom), opdracht, Sleutel, gemeente, id));
    }

    public Task<Uitkomst> ProgrammaDelen(ProgrammaDelen opdracht)
    {
        var stroom = Stroom.Programma(opdracht.Programma);
        return VoerUit(opdracht, stroom, opdracht.Programma.ToString("N"), async lezing =>
            Programma.Beslis(await lezing.Lees<ProgrammaStaat>(stroom), opdracht, Sleutel));
    }

    public async Task<Uitkomst> BetalerToelaten(BetalerToelaten opdracht)
    {
        opdracht = opdracht with { Betaler = register.HuidigeGemeente(opdracht.Betaler) ?? opdracht.Betaler };
        var stroom = Stroom.Programma(opdracht.Programma);
        var bestaat = await register.OrganisatieBestaatAsync(opdracht.Betaler) || await register.SchoolAsync(opdracht.Betaler) is not null;
        return await VoerUit(opdracht, stroom, opdracht.Programma.ToString("N"), async lezing =>
            Programma.Beslis(await lezing.Lees<ProgrammaStaat>(stroom), opdracht, Sleutel, bestaat));
    }
}
