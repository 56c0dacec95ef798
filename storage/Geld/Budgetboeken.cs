using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Storage.Geld;

/// <summary>Wat er bij budgetten in de boeken staat en in korte lijsten past, voor zover de kijker het mag zien.</summary>
public sealed class Budgetboeken(Zicht zicht)
{
    /// <summary>Zoveel deadlines van een eigenaar hooguit.</summary>
    public const int MeesteDeadlines = 500;

    private static readonly Sql PerJaar = new($"""
        SELECT {BudgetjaarRij.Vorm.Kolommen} FROM {Vragen<BudgetjaarRij>.Zichtbaar} AS rij WHERE budget IN [$2] ORDER BY budget, jaar
        """);

    private static readonly Sql Toegekend = new($"""
        SELECT {ToekenningRij.Vorm.Kolommen} FROM {Vragen<ToekenningRij>.Zichtbaar} AS rij WHERE budget IN [$2] ORDER BY budget, jaar, id
        """);

    private static readonly Sql VanBudget = new($"""
        SELECT {DeadlineRij.Vorm.Kolommen} FROM {Vragen<DeadlineRij>.Zichtbaar} AS rij WHERE budget IN [$2] ORDER BY datum, id
        """);

    // Per eigenaar evenveel hooguit, de eerste het eerst.
    private static readonly Sql VanEigenaar = new($"""
        SELECT * FROM (
            SELECT {DeadlineRij.Vorm.Kolommen}, ROW_NUMBER() OVER (PARTITION BY eigenaar ORDER BY datum, id) AS volgnummer
            FROM {Vragen<DeadlineRij>.Zichtbaar} AS rij
            WHERE eigenaar IN [$2] AND status = '{nameof(DeadlineStatus.Open)}' AND datum <= $3) AS geteld
        WHERE volgnummer <= $4 ORDER BY datum, id
        """);

    /// <summary>De jaren van deze budgetten; leeg voor wie niet de eigenaar is.</summary>
    public async ValueTask<ILookup<string, BudgetjaarRij>> Jaren(IReadOnlyList<string> budgetten) =>
        (await zicht.Lees(Bereik.FinancieringLezen, PerJaar, BudgetjaarRij.Vorm.Lees, new TextList(budgetten))).ToLookup(rij => rij.Budget);

    /// <summary>Alle toekenningen van deze budgetten, per jaar de oudste eerst.</summary>
    public async ValueTask<ILookup<string, ToekenningRij>> Toekenningen(IReadOnlyList<string> budgetten) =>
        (await zicht.Lees(Bereik.FinancieringLezen, Toegekend, ToekenningRij.Vorm.Lees, new TextList(budgetten))).ToLookup(rij => rij.Budget);

    /// <summary>Alle deadlines van deze budgetten, de eerste dag eerst.</summary>
    public async ValueTask<ILookup<string, DeadlineRij>> Deadlines(IReadOnlyList<string> budgetten) =>
        (await zicht.Lees(Bereik.FinancieringLezen, VanBudget, DeadlineRij.Vorm.Lees, new TextList(budgetten))).ToLookup(rij => rij.Budget);

    /// <summary>De open deadlines van deze eigenaren tot en met een dag, de eerste dag eerst; hooguit <see cref="MeesteDeadlines"/> van elk.</summary>
    public async ValueTask<ILookup<string, DeadlineRij>> OpenDeadlines(IReadOnlyList<string> eigenaren, DateOnly totEnMet) =>
        (await zicht.Lees(Bereik.FinancieringLezen, VanEigenaar, DeadlineRij.Vorm.Lees, new TextList(eigenaren), totEnMet, MeesteDeadlines)).ToLookup(rij => rij.Eigenaar);
}
