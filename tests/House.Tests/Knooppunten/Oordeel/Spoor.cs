using Regionetwerk.House.Tests.Knooppunten.Verloop;

namespace Regionetwerk.House.Tests.Knooppunten.Oordeel;

/// <summary>
/// The trace that an operation leaves in the books: everything that was asked, so that what is there with another amount or for another
/// actor is not what was asked. Amounts are unique, so most traces belong to one operation; several may share or reverse the same.
/// </summary>
internal static class Spoor
{
    public static string Van(Operatie o) => o.Soort switch
    {
        Soort.Toekennen => $"toekennen {o.Actor} {o.Bedrag}",
        Soort.Programma => $"programma {o.Actor} {o.VerzoekId}",
        Soort.Terugboeken => $"terugboeken {o.Stroom} {o.Doel}",
        Soort.Delen => $"delen {o.Stroom} {o.Zichtbaarheid}",
        _ => $"{o.Soort.ToString().ToLowerInvariant()} {o.Stroom} {o.Doel} {o.Bedrag}",
    };

    public static string Van(Gebeurtenis e) => e.Naam switch
    {
        "budget-toegekend" => $"toekennen {e.Tekst("eigenaar")} {e.Centen("toegekend")}",
        "programma-vastgelegd" => $"programma {e.Tekst("eigenaar")} {e.Tekst("naam")}",
        "financiering-vastgelegd" => $"vastleggen {e.Stroom} {e.Tekst("programma")} {e.Centen("bedrag")}",
        "financiering-gewijzigd" => $"wijzigen {e.Stroom} {e.Tekst("financiering")} {e.Centen("wordt")}",
        "besteding-geboekt" => $"boeken {e.Stroom} {e.Tekst("financiering")} {e.Centen("bedrag")}",
        "besteding-teruggeboekt" => $"terugboeken {e.Stroom} {e.Tekst("besteding")}",
        "budget-gedeeld" or "programma-gedeeld" => $"delen {e.Stroom} {e.Zichtbaarheid}",
        _ => $"{e.Naam} {e.Stroom}",
    };

    /// <summary>The key with which whoever asked for this event is answered.</summary>
    public static string Sleutel(Gebeurtenis e) => e.Naam switch
    {
        "financiering-vastgelegd" or "financiering-gewijzigd" => e.Tekst("financiering"),
        "besteding-geboekt" or "besteding-teruggeboekt" => e.Tekst("besteding"),
        _ => e.Stroom[(e.Stroom.IndexOf('/', StringComparison.Ordinal) + 1)..],
    };
}
