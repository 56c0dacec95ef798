using System.Collections.Immutable;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Programmas;
using Regionetwerk.Grains.Regelingen;

namespace Regionetwerk.Grains.Eigenaren;

public abstract partial class EigenaarGrain
{
    public Task<Uitkomst> BudgetToekennen(BudgetToekennen opdracht)
    {
        var id = NieuweSleutel();
        var stroom = Stroom.Budget(id);
        ImmutableArray<Toekenning>? toekenningen = opdracht.Toekenningen is { } gevraagd
            ? [.. gevraagd.Select(een => new Toekenning(NieuweSleutel(), een.Jaar, een.Bedrag, een.Status))]
            : null;
        var besluiten = (opdracht.Toekenningen ?? []).Zip(toekenningen ?? [], (gevraagd, toekenning) => BesluitBij(toekenning.Id, gevraagd.Besluit));
        return VoerUit(
            opdracht,
            stroom,
            id.ToString("N"),
            async lezing => Budget.Beslis(
                await lezing.Lees<BudgetStaat>(stroom), opdracht, Sleutel, id, await Regeling(lezing, opdracht.Regeling), toekenningen, Vandaag),
            [new Wisbaar.Tekst(id, "omschrijving", opdracht.Omschrijving), .. besluiten.SelectMany(besluit => besluit)]);
    }

    public Task<Uitkomst> ToekenningVastleggen(ToekenningVastleggen opdracht)
    {
        var id = NieuweSleutel();
        return OpBudget(
            opdracht,
            opdracht.Budget,
            opdracht.Budget,
            (_, staat) => ValueTask.FromResult(Budget.Beslis(staat, opdracht, Sleutel, id, Vandaag)),
            [.. BesluitBij(id, opdracht.Toekenning.Besluit)]);
    }

    public Task<Uitkomst> TerugbetalingBoeken(TerugbetalingBoeken opdracht)
    {
        var id = NieuweSleutel();
        return OpBudget(
            opdracht,
            opdracht.Budget,
            id,
            async (lezing, staat) => Budget.Beslis(staat, opdracht, Sleutel, id, await Regeling(lezing, staat.Regeling)),
            new Wisbaar.Tekst(id, "omschrijving", opdracht.Omschrijving));
    }

    public Task<Uitkomst> TerugbetalingTerugboeken(TerugbetalingTerugboeken opdracht) => OpBudget(
        opdracht,
        opdracht.Budget,
        opdracht.Terugbetaling,
        (_, staat) => ValueTask.FromResult(Budget.Beslis(staat, opdracht, Sleutel)),
        new Wisbaar.Tekst(opdracht.Terugbetaling, "reden", opdracht.Reden));

    public Task<Uitkomst> BudgetDelen(BudgetDelen opdracht) => OpBudget(
        opdracht, opdracht.Budget, opdracht.Budget, (_, staat) => ValueTask.FromResult(Budget.Beslis(staat, opdracht, Sleutel)));

    public Task<Uitkomst> BudgetSluiten(BudgetSluiten opdracht) => OpBudget(
        opdracht,
        opdracht.Budget,
        opdracht.Budget,
        async (lezing, staat) => Budget.Beslis(staat, opdracht, Sleutel, staat.Eigenaar == Sleutel ? await OpenDoorgifte(lezing, staat) : null));

    public Task<Uitkomst> FinancieringVastleggen(FinancieringVastleggen opdracht)
    {
        var id = NieuweSleutel();
        return OpBudget(opdracht, opdracht.Budget, id, async (lezing, staat) =>
            Budget.Beslis(
                staat,
                await lezing.Lees<ProgrammaStaat>(Stroom.Programma(opdracht.Programma)),
                opdracht,
                Sleutel,
                id,
                await Regeling(lezing, staat.Regeling)));
    }

    public Task<Uitkomst> FinancieringWijzigen(FinancieringWijzigen opdracht)
    {
        var wijziging = NieuweSleutel();
        return OpBudget(
            opdracht,
            opdracht.Budget,
            opdracht.Financiering,
            async (lezing, staat) => Budget.Beslis(
                staat, await Betaald(lezing, staat, opdracht.Financiering), opdracht, Sleutel, wijziging, await Regeling(lezing, staat.Regeling)),
            new Wisbaar.Tekst(wijziging, "reden", opdracht.Reden));
    }

    public Task<Uitkomst> BestedingBoeken(BestedingBoeken opdracht)
    {
        var id = NieuweSleutel();
        return OpBudget(
            opdracht,
            opdracht.Budget,
            id,
            (_, staat) => ValueTask.FromResult(Budget.Beslis(staat, opdracht, Sleutel, id)),
            new Wisbaar.Tekst(id, "omschrijving", opdracht.Omschrijving));
    }

    public Task<Uitkomst> BestedingTerugboeken(BestedingTerugboeken opdracht) => OpBudget(
        opdracht,
        opdracht.Budget,
        opdracht.Besteding,
        async (_, staat) => Budget.Beslis(staat, await register.BestedingAsync(opdracht.Besteding), opdracht, Sleutel),
        new Wisbaar.Tekst(opdracht.Besteding, "reden", opdracht.Reden));

    private static ValueTask<ProgrammaStaat> Betaald(Lezing lezing, BudgetStaat staat, Guid financiering) =>
        staat.Financieringen.TryGetValue(financiering, out var deel)
            ? lezing.Lees<ProgrammaStaat>(Stroom.Programma(deel.Programma))
            : new(ProgrammaStaat.Leeg);

    private static IEnumerable<Wisbaar> BesluitBij(Guid toekenning, string? besluit) =>
        besluit is null ? [] : [new Wisbaar.Tekst(toekenning, "besluit", besluit)];

    // Wie niet de vorm van een slug heeft, is zeker geen regeling.
    private static async ValueTask<RegelingStaat?> Regeling(Lezing lezing, string? slug) =>
        Slug.Is(slug) ? await lezing.Lees<RegelingStaat>(Stroom.Regeling(slug!)) : null;

    private Task<Uitkomst> OpBudget(
        Opdracht opdracht,
        Guid budget,
        Guid antwoord,
        Func<Lezing, BudgetStaat, ValueTask<Besluit>> beslis,
        params ImmutableArray<Wisbaar> wisbaar)
    {
        var stroom = Stroom.Budget(budget);
        return VoerUit(
            opdracht,
            stroom,
            antwoord.ToString("N"),
            async lezing => await beslis(lezing, await lezing.Lees<BudgetStaat>(stroom)),
            wisbaar);
    }
}
