using Regionetwerk.Storage.Agenda;

namespace Regionetwerk.Storage.Bijeenkomsten;

/// <summary>Een bijeenkomst zoals zij in een agenda komt te staan. Sprekers en omschrijving blijven op de bladzijde.</summary>
/// <param name="Bijeenkomst">Welke.</param>
/// <param name="Plaats">Waar; leeg wanneer dat niet is opgeschreven.</param>
/// <param name="Bladzijde">Waar er meer over staat; leeg laat dat weg.</param>
/// <param name="Link">Waar zij online te volgen is; alleen voor wie meedoet.</param>
public sealed record Agendapunt(BijeenkomstRij Bijeenkomst, string? Plaats, string? Bladzijde, string? Link = null);

/// <summary>Maakt van bijeenkomsten een kalender.</summary>
public static class Bijeenkomstkalender
{
    public static string Schrijf(string naam, params IEnumerable<Agendapunt> punten)
    {
        var kalender = new Kalender()
            .Regel("BEGIN", "VCALENDAR")
            .Regel("VERSION", "2.0")
            .Regel("PRODID", "-//Regionetwerk//Bijeenkomsten//NL")
            .Regel("METHOD", "PUBLISH")
            .Tekst("X-WR-CALNAME", naam)
            .Regel("REFRESH-INTERVAL;VALUE=DURATION", "PT12H")
            .Regel("X-PUBLISHED-TTL", "PT12H")
            // A calendar without any component is none, and there may be no bijeenkomsten.
            .Regel("BEGIN", "VTIMEZONE")
            .Regel("TZID", "Etc/UTC")
            .Regel("BEGIN", "STANDARD")
            .Regel("DTSTART", "19700101T000000")
            .Regel("TZOFFSETFROM", "+0000")
            .Regel("TZOFFSETTO", "+0000")
            .Regel("END", "STANDARD")
            .Regel("END", "VTIMEZONE");
        foreach (var punt in punten)
            Schrijf(kalender, punt);
        return kalender.Regel("END", "VCALENDAR").ToString();
    }

    // Who has it in a calendar already sees the same event change: the same UID with a higher number.
    private static void Schrijf(Kalender kalender, Agendapunt punt)
    {
        var bijeenkomst = punt.Bijeenkomst;
        kalender
            .Regel("BEGIN", "VEVENT")
            .Regel("UID", $"{bijeenkomst.Id}@regionetwerk")
            .Moment("DTSTAMP", bijeenkomst.Gewijzigd)
            .Regel("SEQUENCE", $"{bijeenkomst.Wijzigingen}")
            .Moment("DTSTART", bijeenkomst.Begin)
            .Moment("DTEND", bijeenkomst.Einde)
            .Tekst("SUMMARY", bijeenkomst.Titel)
            .Regel("STATUS", bijeenkomst.Afgelast ? "CANCELLED" : "CONFIRMED");
        if (punt.Plaats is { Length: > 0 } plaats)
            kalender.Tekst("LOCATION", plaats);
        if (punt.Link is { Length: > 0 } link)
            kalender.Tekst("DESCRIPTION", $"Online te volgen op {link}");
        if (punt.Bladzijde is { } bladzijde)
            kalender.Regel("URL", bladzijde);
        kalender.Regel("END", "VEVENT");
    }
}
