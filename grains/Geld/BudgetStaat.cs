using System.Collections.Immutable;
using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Geld;

/// <summary>De stand van één financiering.</summary>
public sealed record FinancieringStaat(Guid Programma, int Jaar, Bedrag Bedrag, Bedrag Besteed);

/// <summary>Geld dat is doorgegeven en niet ingetrokken.</summary>
public sealed record DoorgifteStaat(string Aan, int Jaar, Bedrag Bedrag);

/// <summary>Geld dat is terugbetaald.</summary>
public sealed record TerugbetalingStaat(int Jaar, Bedrag Bedrag, bool Teruggeboekt);

/// <summary>De stand van een budget: totalen en open posten, nooit de lijst van bestedingen.</summary>
public sealed record BudgetStaat : IStaat<BudgetStaat>
{
    public static BudgetStaat Leeg { get; } = new();

    public static int MomentopnameVersie => 3;

    /// <summary>Sleutel van de eigenaar; leeg zolang het budget niet bestaat.</summary>
    public string Eigenaar { get; init; } = "";

    public Bron Bron { get; init; }

    public DateOnly Van { get; init; }

    public DateOnly Tot { get; init; }

    /// <summary>Slug, of leeg.</summary>
    public string? Regeling { get; init; }

    /// <summary>Of het geld afloopt.</summary>
    public bool Tijdelijk { get; init; }

    /// <summary>Het budget waaruit dit geld is doorgegeven, of leeg.</summary>
    public Guid? Herkomst { get; init; }

    public bool Voorbeeldcijfers { get; init; }

    /// <summary>De som van de toekenningen die gelden.</summary>
    public Bedrag Toegekend { get; init; }

    /// <summary>De som van alle financieringen.</summary>
    public Bedrag Vastgelegd { get; init; }

    public Deling Deling { get; init; } = Deling.Intern;

    public bool Gesloten { get; init; }

    public ImmutableDictionary<Guid, FinancieringStaat> Financieringen { get; init; } = ImmutableDictionary<Guid, FinancieringStaat>.Empty;

    /// <summary>Wat nu geldt, per jaar; het onverdeelde deel onder 0.</summary>
    public ImmutableDictionary<int, Toekenning> Toekenningen { get; init; } = ImmutableDictionary<int, Toekenning>.Empty;

    /// <summary>Hoe vaak er een toekenning is vastgelegd, ook die niet meer gelden.</summary>
    public int VersiesVanToekenningen { get; init; }

    public ImmutableDictionary<Guid, DoorgifteStaat> Doorgiften { get; init; } = ImmutableDictionary<Guid, DoorgifteStaat>.Empty;

    public ImmutableDictionary<Guid, TerugbetalingStaat> Terugbetalingen { get; init; } = ImmutableDictionary<Guid, TerugbetalingStaat>.Empty;

    /// <summary>Van elke deadline of zij nog open is.</summary>
    public ImmutableDictionary<Guid, bool> Deadlines { get; init; } = ImmutableDictionary<Guid, bool>.Empty;

    public BudgetStaat Pas(Gebeurtenis gebeurtenis) => gebeurtenis switch
    {
        BudgetToegekend e => this with
        {
            Eigenaar = e.Eigenaar,
            Bron = e.Bron,
            Van = e.Van,
            Tot = e.Tot,
            Regeling = e.Regeling,
            Tijdelijk = e.Tijdelijk ?? e.Bron.IsTijdelijk(),
            Herkomst = e.Herkomst,
            Voorbeeldcijfers = e.Voorbeeldcijfers,
            Toegekend = e.Toegekend,
            Toekenningen = e.AlleToekenningen().ToImmutableDictionary(toekenning => toekenning.Plaats),
            VersiesVanToekenningen = e.AlleToekenningen().Count(),
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
        ToekenningVastgelegd e => Met(new Toekenning(e.Toekenning, e.Jaar, e.Bedrag, e.Status)),
        GeldDoorgegeven e => this with { Doorgiften = Doorgiften.Add(e.Doorgifte, new(e.Aan, e.Jaar, e.Bedrag)) },
        DoorgifteIngetrokken e => this with { Doorgiften = Doorgiften.Remove(e.Doorgifte) },
        TerugbetalingGeboekt e => this with { Terugbetalingen = Terugbetalingen.Add(e.Terugbetaling, new(e.Jaar, e.Bedrag, Teruggeboekt: false)) },
        TerugbetalingTeruggeboekt e => this with
        {
            Terugbetalingen = Terugbetalingen.SetItem(e.Terugbetaling, Terugbetalingen[e.Terugbetaling] with { Teruggeboekt = true }),
        },
        DeadlineVastgelegd e => this with { Deadlines = Deadlines.Add(e.Deadline, true) },
        DeadlineAfgerond e => this with { Deadlines = Deadlines.SetItem(e.Deadline, false) },
        DeadlineIsVervallen e => this with { Deadlines = Deadlines.SetItem(e.Deadline, false) },
        BudgetGesloten => this with { Gesloten = true },
        _ => throw new VreemdeGebeurtenisException(gebeurtenis, typeof(BudgetStaat)),
    };

    private BudgetStaat Met(Toekenning toekenning)
    {
        var toekenningen = Toekenningen.SetItem(toekenning.Plaats, toekenning);
        return this with
        {
            Toekenningen = toekenningen,
            VersiesVanToekenningen = VersiesVanToekenningen + 1,
            Toegekend = Bedrag.Som(toekenningen.Values.Select(een => een.Bedrag)),
        };
    }

    private BudgetStaat Met(Guid financiering, Func<FinancieringStaat, FinancieringStaat> wijziging) =>
        this with { Financieringen = Financieringen.SetItem(financiering, wijziging(Financieringen[financiering])) };
}
