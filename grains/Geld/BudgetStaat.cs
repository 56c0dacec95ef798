using System.Collections.Immutable;
using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Geld;

/// <summary>De stand van één financiering.</summary>
public sealed record FinancieringStaat(Guid Programma, int Jaar, Bedrag Bedrag, Bedrag Besteed);

/// <summary>De stand van een budget: totalen en open posten, nooit de lijst van bestedingen.</summary>
public sealed record BudgetStaat : IStaat<BudgetStaat>
{
    public static BudgetStaat Leeg { get; } = new();

    public static int MomentopnameVersie => 1;

    /// <summary>Sleutel van de eigenaar; leeg zolang het budget niet bestaat.</summary>
    public string Eigenaar { get; init; } = "";

    public Bron Bron { get; init; }

    public DateOnly Van { get; init; }

    public DateOnly Tot { get; init; }

    public Bedrag Toegekend { get; init; }

    /// <summary>De som van alle financieringen.</summary>
    public Bedrag Vastgelegd { get; init; }

    public Deling Deling { get; init; } = Deling.Intern;

    public bool Gesloten { get; init; }

    public ImmutableDictionary<Guid, FinancieringStaat> Financieringen { get; init; } = ImmutableDictionary<Guid, FinancieringStaat>.Empty;

    public BudgetStaat Pas(Gebeurtenis gebeurtenis) => gebeurtenis switch
    {
        BudgetToegekend e => this with
        {
            Eigenaar = e.Eigenaar,
            Bron = e.Bron,
            Van = e.Van,
            Tot = e.Tot,
            Toegekend = e.Toegekend,
            Deling = e.Deling,
        },
        BudgetGedeeld e => this with { Deling = e.Deling },
        FinancieringVastgelegd e => this with
        {
            Vastgelegd = Vastgelegd + e.Bedrag,
            Financieringen = Financieringen.Add(e.Financiering, new(e.Programma, e.Jaar, e.Bedrag, Bedrag.Nul)),
        },
        FinancieringGewijzigd e => Met(e.Financiering, f => f with { Bedrag = e.Wordt }) with
        {
            Vastgelegd = Vastgelegd - e.Was + e.Wordt,
        },
        BestedingGeboekt e => Met(e.Financiering, f => f with { Besteed = f.Besteed + e.Bedrag }),
        BestedingTeruggeboekt e => Met(e.Financiering, f => f with { Besteed = f.Besteed - e.Bedrag }),
        BudgetGesloten => this with { Gesloten = true },
        _ => throw new VreemdeGebeurtenisException(gebeurtenis, typeof(BudgetStaat)),
    };

    private BudgetStaat Met(Guid financiering, Func<FinancieringStaat, FinancieringStaat> wijziging) =>
        this with { Financieringen = Financieringen.SetItem(financiering, wijziging(Financieringen[financiering])) };
}
