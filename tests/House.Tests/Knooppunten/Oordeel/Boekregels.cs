using Regionetwerk.House.Tests.Knooppunten.Verloop;

namespace Regionetwerk.House.Tests.Knooppunten.Oordeel;

/// <summary>
/// What an event does to a stand, and when it may not be there. Written anew from domain.md, so that a fault in the product is not a
/// fault here.
/// </summary>
internal static class Boekregels
{
    /// <summary>Why this event may not follow on this stand; null when it may.</summary>
    public static string? Bezwaar(Stand stand, Gebeurtenis e)
    {
        var nieuw = e.Naam is "budget-toegekend" or "programma-vastgelegd";
        if (nieuw == stand.Bestaat)
            return nieuw ? "bestond al" : "bestaat niet";
        var financiering = e.Naam is "financiering-gewijzigd" or "besteding-geboekt" ? Financiering(stand, e) : null;
        return e.Naam switch
        {
            "budget-gedeeld" or "programma-gedeeld" => e.Zichtbaarheid == stand.Zichtbaarheid ? "was al zo gedeeld" : null,
            "financiering-vastgelegd" => Boven(stand.Vastgelegd + e.Centen("bedrag"), stand.Toegekend, "vastgelegd", "toegekend"),
            "financiering-gewijzigd" when financiering is null => "de financiering bestaat niet",
            "financiering-gewijzigd" when financiering.Bedrag != e.Centen("was") => $"de financiering was {financiering.Bedrag}",
            "financiering-gewijzigd" =>
                Boven(stand.Vastgelegd - financiering.Bedrag + e.Centen("wordt"), stand.Toegekend, "vastgelegd", "toegekend")
                ?? Boven(financiering.Besteed, e.Centen("wordt"), "besteed", "de financiering"),
            "besteding-geboekt" when financiering is null => "de financiering bestaat niet",
            "besteding-geboekt" => Boven(financiering.Besteed + e.Centen("bedrag"), financiering.Bedrag, "besteed", "de financiering"),
            "besteding-teruggeboekt" when !stand.Bestedingen.TryGetValue(e.Tekst("besteding"), out var b) => "de besteding bestaat niet",
            "besteding-teruggeboekt" when stand.Bestedingen[e.Tekst("besteding")].Teruggeboekt => "was al teruggeboekt",
            _ => null,
        };
    }

    /// <summary>The stand after this event, also after one that may not be there, as far as that goes.</summary>
    public static Stand Pas(Stand stand, Gebeurtenis e) => e.Naam switch
    {
        "budget-toegekend" => stand with { Bestaat = true, Toegekend = e.Centen("toegekend"), Zichtbaarheid = e.Zichtbaarheid },
        "programma-vastgelegd" => stand with { Bestaat = true, Zichtbaarheid = e.Zichtbaarheid },
        "budget-gedeeld" or "programma-gedeeld" => stand with { Zichtbaarheid = e.Zichtbaarheid },
        "financiering-vastgelegd" => Met(stand, e.Tekst("financiering"), new(e.Centen("bedrag"), 0)),
        "financiering-gewijzigd" when Financiering(stand, e) is { } was =>
            Met(stand, e.Tekst("financiering"), was with { Bedrag = e.Centen("wordt") }),
        "besteding-geboekt" when Financiering(stand, e) is { } was =>
            Met(stand, e.Tekst("financiering"), was with { Besteed = was.Besteed + e.Centen("bedrag") }) with
            {
                Bestedingen = stand.Bestedingen.SetItem(
                    e.Tekst("besteding"), new(e.Tekst("financiering"), e.Centen("bedrag"), Teruggeboekt: false)),
            },
        "besteding-teruggeboekt" when stand.Bestedingen.TryGetValue(e.Tekst("besteding"), out var besteding)
            && Financiering(stand, e) is { } was =>
            Met(stand, besteding.Financiering, was with { Besteed = was.Besteed - besteding.Bedrag }) with
            {
                Bestedingen = stand.Bestedingen.SetItem(e.Tekst("besteding"), besteding with { Teruggeboekt = true }),
            },
        _ => stand,
    };

    private static FinancieringStand? Financiering(Stand stand, Gebeurtenis e) => stand.Financieringen.GetValueOrDefault(e.Tekst("financiering"));

    private static Stand Met(Stand stand, string sleutel, FinancieringStand wordt)
    {
        var was = stand.Financieringen.GetValueOrDefault(sleutel) ?? new(0, 0);
        return stand with
        {
            Vastgelegd = stand.Vastgelegd - was.Bedrag + wordt.Bedrag,
            Besteed = stand.Besteed - was.Besteed + wordt.Besteed,
            Financieringen = stand.Financieringen.SetItem(sleutel, wordt),
        };
    }

    private static string? Boven(long bedrag, long grens, string wat, string waarvan) =>
        bedrag > grens ? $"{wat} wordt {bedrag}, meer dan {waarvan}: {grens}" : null;
}
