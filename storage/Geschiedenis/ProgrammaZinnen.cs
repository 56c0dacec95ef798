using System.Globalization;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Programmas;

namespace Regionetwerk.Storage.Geschiedenis;

/// <summary>Wat er met een programma gebeurde, in gewone woorden.</summary>
internal static class ProgrammaZinnen
{
    private static readonly NumberFormatInfo Nederlands = new() { NumberDecimalSeparator = "," };

    public static Zin? Van(Gebeurtenis gebeurtenis) => gebeurtenis switch
    {
        ProgrammaVastgelegd e =>
            new($"Programma «{e.Naam}» vastgelegd: {Zinnen.Periode(e.Van, e.Tot)}, {Leeftijd(e.LeeftijdVan, e.LeeftijdTot)}{Vve(e.DirectVve)}, te zien voor {Zinnen.Kring(e.Deling)}."),
        ProgrammaGewijzigd e =>
            new($"Programma gewijzigd. Het heet nu «{e.Naam}» en loopt {Zinnen.Periode(e.Van, e.Tot)}, {Leeftijd(e.LeeftijdVan, e.LeeftijdTot)}{Vve(e.DirectVve)}."),
        ProgrammaGedeeld e => new($"Het programma is nu te zien voor {Zinnen.Kring(e.Deling)}."),
        BetalerToegelaten e => new($"{e.Betaler} mag dit programma betalen."),
        FinancieringOpgegeven e => new($"Opgegeven dat {e.Betaler} in {e.Jaar} {e.Bedrag} betaalt.", e.Bedrag),
        OpgaveGewijzigd e when e.Wordt == Bedrag.Nul => new($"Een opgave van {e.Was} is ingetrokken.", e.Wordt, e.Wijziging),
        OpgaveGewijzigd e => new($"Een opgave is gewijzigd van {e.Was} naar {e.Wordt}.", e.Wordt, e.Wijziging),
        FteVastgelegd { Honderdsten: { } fte } e => new($"{(fte / 100m).ToString("0.##", Nederlands)} fte {e.Functie} vastgelegd voor {e.Jaar}."),
        FteVastgelegd e => new($"De fte van {e.Functie} in {e.Jaar} is ingetrokken."),
        _ => null,
    };

    private static string Leeftijd(int? van, int? tot) => (van, tot) switch
    {
        (null, null) => "leeftijd onbekend",
        _ => $"leeftijd {van?.ToString() ?? "onbekend"} tot en met {tot?.ToString() ?? "onbekend"}",
    };

    private static string Vve(bool direct) => direct ? ", met een directe relatie met vve" : "";
}
