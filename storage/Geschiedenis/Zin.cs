using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Storage.Geschiedenis;

/// <summary>Een gebeurtenis in gewone woorden.</summary>
/// <param name="Wat">Wat er gebeurde.</param>
/// <param name="Bedrag">Het bedrag waar het om ging; leeg wanneer het niet om geld ging.</param>
/// <param name="RedenBij">De sleutel waarbij de reden als tekst staat; leeg wanneer er geen gevraagd is.</param>
public sealed record Zin(string Wat, Bedrag? Bedrag = null, Guid? RedenBij = null);

/// <summary>De zinnen bij alle gebeurtenissen in de stroom van een record met een geschiedenis.</summary>
public static class Zinnen
{
    /// <summary>De zin bij deze gebeurtenis; leeg wanneer zij niet in zo'n stroom staat.</summary>
    public static Zin? Van(Gebeurtenis gebeurtenis) =>
        BudgetZinnen.Van(gebeurtenis) ?? ProgrammaZinnen.Van(gebeurtenis) ?? KennisZinnen.Van(gebeurtenis) ?? BijeenkomstZinnen.Van(gebeurtenis);


    internal static string Kring(Deling deling) => deling.Zichtbaarheid switch
    {
        Zichtbaarheid.Openbaar => "iedereen",
        Zichtbaarheid.Landelijk => "alle deelnemers",
        Zichtbaarheid.Netwerk => $"de leden van {string.Join(", ", deling.Netwerken)}",
        _ => "niemand buiten de eigen organisatie",
    };

    internal static string Dag(DateOnly dag) => NederlandseDag.InWoorden(dag);

    internal static string Periode(DateOnly van, DateOnly? tot) =>
        tot is { } einde ? $"van {Dag(van)} tot en met {Dag(einde)}" : $"vanaf {Dag(van)}, zonder einde";
}
