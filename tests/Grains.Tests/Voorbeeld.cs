using System.Collections.Immutable;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Programmas;

namespace Regionetwerk.Grains.Tests;

/// <summary>
/// Een budget van € 1.000 over de schooljaren 2025-2027, en een programma voor 2- tot 6-jarigen over dezelfde tijd, beide van Hoorn.
/// Een test verandert eraan wat hij nodig heeft.
/// </summary>
internal static class Voorbeeld
{
    public const string Hoorn = "GM0405";
    public const string Groningen = "GM0014";

    public static readonly Guid BudgetId = new("0190a000-0000-7000-8000-000000000001");
    public static readonly Guid ProgrammaId = new("0190a000-0000-7000-8000-000000000002");
    public static readonly Guid FinancieringId = new("0190a000-0000-7000-8000-000000000003");
    public static readonly Guid BestedingId = new("0190a000-0000-7000-8000-000000000004");
    public static readonly Guid ContactId = new("0190a000-0000-7000-8000-000000000005");
    public static readonly Guid BijeenkomstId = new("0190a000-0000-7000-8000-000000000006");
    public static readonly Guid NieuwId = new("0190a000-0000-7000-8000-00000000ffff");

    public static readonly DateOnly Begin = new(2025, 8, 1);
    public static readonly DateOnly Eind = new(2027, 7, 31);

    public static Bedrag Euro(decimal euro) => Bedrag.UitEuro(euro);

    public static BudgetToegekend HetBudget { get; } =
        new(BudgetId, Hoorn, Bron.Welzijn, Begin, Eind, Euro(1000), Deling.Intern, Voorbeeldcijfers: false);

    public static ProgrammaVastgelegd HetProgramma { get; } = new(
        ProgrammaId, Hoorn, "Samen van Start", "samen-van-start", Hoorn, Begin, Eind, 2, 6, DirectVve: false, [Sector.VVE, Sector.PO], Deling.Intern,
        Voorbeeldcijfers: false);

    public static Gebeurtenis Financiering(decimal euro, int jaar = 2026) => Financiering(FinancieringId, euro, jaar);

    public static Gebeurtenis Financiering(Guid id, decimal euro, int jaar = 2026) =>
        new FinancieringVastgelegd(BudgetId, id, ProgrammaId, jaar, Euro(euro));

    public static Gebeurtenis Besteding(decimal euro) =>
        new BestedingGeboekt(BudgetId, FinancieringId, BestedingId, new(2026, 3, 1), Euro(euro));

    public static Gebeurtenis Gesloten { get; } = new BudgetGesloten(BudgetId);

    /// <summary>Een deling die altijd wordt geweigerd.</summary>
    public static Deling OnmogelijkeDeling { get; } = new(Zichtbaarheid.Netwerk, []);

    public static Deling MetNetwerk(params ImmutableArray<string> slugs) => new(Zichtbaarheid.Netwerk, slugs);
}
