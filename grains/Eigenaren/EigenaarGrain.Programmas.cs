using System.Collections.Immutable;
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
        return await VoerUit(
            opdracht,
            stroom,
            id.ToString("N"),
            async lezing => Programma.Beslis(await lezing.Lees<ProgrammaStaat>(stroom), opdracht, Sleutel, gemeente, id),
            [.. Teksten(id, opdracht.VveBeoordeeldDoor, opdracht.Omschrijving, opdracht.Doel)]);
    }

    public Task<Uitkomst> ProgrammaWijzigen(ProgrammaWijzigen opdracht)
    {
        // Een lege tekst vervangt wat er stond: zonder oordeel over vve hoort er ook geen beoordelaar bij.
        string? Leeg(ProgrammaVeld veld) => opdracht.Wissen.Contains(veld) ? "" : null;
        return OpProgramma(
            opdracht,
            opdracht.Programma,
            opdracht.Programma,
            staat => Programma.Beslis(staat, opdracht, Sleutel),
            [
                .. Teksten(
                    opdracht.Programma,
                    Leeg(ProgrammaVeld.VveBeoordeeldDoor) ?? opdracht.VveBeoordeeldDoor ?? (opdracht.DirectVve is false ? "" : null),
                    Leeg(ProgrammaVeld.Omschrijving) ?? opdracht.Omschrijving,
                    Leeg(ProgrammaVeld.Doel) ?? opdracht.Doel),
            ]);
    }

    public async Task<Uitkomst> FinancieringOpgeven(FinancieringOpgeven opdracht)
    {
        opdracht = opdracht with { Betaler = register.HuidigeGemeente(opdracht.Betaler) ?? opdracht.Betaler };
        var (id, bestaat) = (NieuweSleutel(), await Bestaat(opdracht.Betaler));
        return await OpProgramma(opdracht, opdracht.Programma, id, staat => Programma.Beslis(staat, opdracht, Sleutel, bestaat, id));
    }

    public Task<Uitkomst> OpgaveWijzigen(OpgaveWijzigen opdracht)
    {
        var wijziging = NieuweSleutel();
        return OpProgramma(
            opdracht,
            opdracht.Programma,
            opdracht.Opgave,
            staat => Programma.Beslis(staat, opdracht, Sleutel, wijziging),
            new Wisbaar.Tekst(wijziging, "reden", opdracht.Reden));
    }

    public Task<Uitkomst> FteVastleggen(FteVastleggen opdracht) => OpProgramma(
        opdracht, opdracht.Programma, opdracht.Programma, staat => Programma.Beslis(staat, opdracht, Sleutel));

    public Task<Uitkomst> ProgrammaDelen(ProgrammaDelen opdracht) => OpProgramma(
        opdracht, opdracht.Programma, opdracht.Programma, staat => Programma.Beslis(staat, opdracht, Sleutel));

    public async Task<Uitkomst> BetalerToelaten(BetalerToelaten opdracht)
    {
        opdracht = opdracht with { Betaler = register.HuidigeGemeente(opdracht.Betaler) ?? opdracht.Betaler };
        var bestaat = await Bestaat(opdracht.Betaler);
        return await OpProgramma(opdracht, opdracht.Programma, opdracht.Programma, staat => Programma.Beslis(staat, opdracht, Sleutel, bestaat));
    }

    private async ValueTask<bool> Bestaat(string betaler) =>
        await register.OrganisatieBestaatAsync(betaler) || await register.SchoolAsync(betaler) is not null;

    private static IEnumerable<Wisbaar> Teksten(Guid programma, string? vveBeoordeeldDoor, string? omschrijving, string? doel) =>
        from tekst in ((string Veld, string? Waarde)[])[("vveBeoordeeldDoor", vveBeoordeeldDoor), ("omschrijving", omschrijving), ("doel", doel)]
        where tekst.Waarde is not null
        select new Wisbaar.Tekst(programma, tekst.Veld, tekst.Waarde);

    private Task<Uitkomst> OpProgramma(
        Opdracht opdracht, Guid programma, Guid antwoord, Func<ProgrammaStaat, Besluit> beslis, params ImmutableArray<Wisbaar> wisbaar)
    {
        var stroom = Stroom.Programma(programma);
        return VoerUit(opdracht, stroom, antwoord.ToString("N"), async lezing => beslis(await lezing.Lees<ProgrammaStaat>(stroom)), wisbaar);
    }
}
