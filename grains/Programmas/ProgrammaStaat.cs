using System.Collections.Immutable;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kennis;
using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Programmas;

/// <summary>Wat een ander volgens de eigenaar van het programma betaalt.</summary>
public sealed record OpgaveStaat(string Betaler, Bron Bron, int Jaar, Bedrag Bedrag);

/// <summary>Wat van een programma nodig is om over opdrachten te beslissen.</summary>
public sealed record ProgrammaStaat : IStaat<ProgrammaStaat>
{
    public static ProgrammaStaat Leeg { get; } = new();

    public static int MomentopnameVersie => 3;

    /// <summary>Sleutel van de eigenaar; leeg zolang het programma niet bestaat.</summary>
    public string Eigenaar { get; init; } = "";

    public string Naam { get; init; } = "";

    public string? Aanpak { get; init; }

    public DateOnly Van { get; init; }

    public DateOnly? Tot { get; init; }

    /// <summary>Jongste en oudste leeftijd van de doelgroep, in jaren; leeg is onbekend.</summary>
    public int? LeeftijdVan { get; init; }

    /// <inheritdoc cref="LeeftijdVan"/>
    public int? LeeftijdTot { get; init; }

    /// <summary>De eigenaar oordeelt dat het programma een directe relatie met vve heeft.</summary>
    public bool DirectVve { get; init; }

    public ImmutableArray<Sector> Sectoren { get; init; } = [];

    public Deling Deling { get; init; } = Deling.Intern;

    /// <summary>Organisaties die naast de eigenaar mogen betalen.</summary>
    public ImmutableHashSet<string> Betalers { get; init; } = [];

    /// <summary>Wat anderen volgens de eigenaar betalen.</summary>
    public ImmutableDictionary<Guid, OpgaveStaat> Opgaven { get; init; } = ImmutableDictionary<Guid, OpgaveStaat>.Empty;

    /// <summary>Honderdsten van een voltijdsplaats, bij functie en jaar als <see cref="FunctieSleutel"/>.</summary>
    public ImmutableDictionary<string, int> Functies { get; init; } = ImmutableDictionary<string, int>.Empty;

    /// <summary>Wat het programma van anderen overnam.</summary>
    public ImmutableDictionary<Guid, OvernameStaat> Overnames { get; init; } = ImmutableDictionary<Guid, OvernameStaat>.Empty;

    public bool Bestaat => Eigenaar.Length > 0;

    public ProgrammaStaat Pas(Gebeurtenis gebeurtenis) => gebeurtenis switch
    {
        ProgrammaVastgelegd e => this with
        {
            Eigenaar = e.Eigenaar,
            Naam = e.Naam,
            Aanpak = e.Aanpak,
            Van = e.Van,
            Tot = e.Tot,
            LeeftijdVan = e.LeeftijdVan,
            LeeftijdTot = e.LeeftijdTot,
            DirectVve = e.DirectVve,
            Sectoren = e.Sectoren,
            Deling = e.Deling,
        },
        ProgrammaGewijzigd e => this with
        {
            Naam = e.Naam,
            Aanpak = e.Aanpak,
            Van = e.Van,
            Tot = e.Tot,
            LeeftijdVan = e.LeeftijdVan,
            LeeftijdTot = e.LeeftijdTot,
            DirectVve = e.DirectVve,
            Sectoren = e.Sectoren,
        },
        ProgrammaGedeeld e => this with { Deling = e.Deling },
        BetalerToegelaten e => this with { Betalers = Betalers.Add(e.Betaler) },
        FinancieringOpgegeven e => this with { Opgaven = Opgaven.Add(e.Opgave, new(e.Betaler, e.Bron, e.Jaar, e.Bedrag)) },
        OpgaveGewijzigd e => this with { Opgaven = Opgaven.SetItem(e.Opgave, Opgaven[e.Opgave] with { Bedrag = e.Wordt }) },
        FteVastgelegd { Honderdsten: { } fte } e => this with { Functies = Functies.SetItem(FunctieSleutel(e.Functie, e.Jaar), fte) },
        FteVastgelegd e => this with { Functies = Functies.Remove(FunctieSleutel(e.Functie, e.Jaar)) },
        KennisOvergenomen e => this with { Overnames = Overnames.Add(e.Overname, new(e.Kennisitem, Ingetrokken: false)) },
        OvernameGewijzigd => this,
        OvernameIngetrokken e => this with { Overnames = Overnames.SetItem(e.Overname, Overnames[e.Overname] with { Ingetrokken = true }) },
        _ => throw new VreemdeGebeurtenisException(gebeurtenis, typeof(ProgrammaStaat)),
    };

    internal static string FunctieSleutel(string functie, int jaar) => $"{functie} {jaar}";
}
