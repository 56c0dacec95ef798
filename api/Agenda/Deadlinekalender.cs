using Regionetwerk.Api.Paginas;
using Regionetwerk.GraphQL.Relay;
using Regionetwerk.Storage.Agenda;
using Regionetwerk.Storage.Geld;
using GeldDeadline = Regionetwerk.Grains.Geld.DeadlineSoort;

namespace Regionetwerk.Api.Agenda;

/// <summary>
/// Maakt van open deadlines een kalender. Zonder bedragen en zonder de omschrijving: wat eenmaal in agenda's van anderen staat, is niet meer te
/// wissen, en een adres kan uitlekken. Die staan op de bladzijde waar elke deadline naar verwijst.
/// </summary>
public static class Deadlinekalender
{
    /// <summary>De kalender.</summary>
    /// <param name="organisatie">De naam van de organisatie.</param>
    /// <param name="deadlines">Wat open is, met het budget erbij.</param>
    /// <param name="huis">Waar de bladzijden staan, zonder schuine streep erachter.</param>
    public static string Schrijf(string organisatie, IEnumerable<(DeadlineRij Deadline, BudgetRij Budget)> deadlines, string huis)
    {
        var kalender = new Kalender()
            .Regel("BEGIN", "VCALENDAR")
            .Regel("VERSION", "2.0")
            .Regel("PRODID", "-//Regionetwerk//Deadlines//NL")
            .Tekst("X-WR-CALNAME", $"Deadlines van {organisatie}")
            .Regel("REFRESH-INTERVAL;VALUE=DURATION", "PT12H")
            .Regel("X-PUBLISHED-TTL", "PT12H")
            // A calendar without any component is none, and there may be no deadlines.
            .Regel("BEGIN", "VTIMEZONE")
            .Regel("TZID", "Etc/UTC")
            .Regel("BEGIN", "STANDARD")
            .Regel("DTSTART", "19700101T000000")
            .Regel("TZOFFSETFROM", "+0000")
            .Regel("TZOFFSETTO", "+0000")
            .Regel("END", "STANDARD")
            .Regel("END", "VTIMEZONE");
        foreach (var (deadline, budget) in deadlines)
            Schrijf(kalender, deadline, budget, $"{huis}/mijn/budgetten/{GlobalId.Encode("Budget", budget.Id)}#deadlines");
        return kalender.Regel("END", "VCALENDAR").ToString();
    }

    // An open deadline is never changed: it is met, or it lapses, and then it is gone from here. So its number stays 0.
    private static void Schrijf(Kalender kalender, DeadlineRij deadline, BudgetRij budget, string bladzijde)
    {
        var wat = $"{Waarvoor(deadline.Soort)} {Namen.Van(budget.Bron)}{(deadline.Jaar is { } jaar ? $", {jaar}" : "")}";
        kalender
            .Regel("BEGIN", "VEVENT")
            .Regel("UID", $"{deadline.Id}@regionetwerk")
            .Moment("DTSTAMP", deadline.Vastgelegd)
            .Regel("SEQUENCE", "0")
            .Dag("DTSTART", deadline.Datum)
            .Tekst("SUMMARY", wat)
            .Tekst(
                "DESCRIPTION",
                $"Budget van {Nederlands.Periode(budget.Van, budget.Tot)}. Wat er af moet en om hoeveel het gaat, staat op {bladzijde}")
            .Regel("URL", bladzijde)
            .Regel("TRANSP", "TRANSPARENT")
            .Regel("BEGIN", "VALARM")
            .Regel("ACTION", "DISPLAY")
            .Regel("TRIGGER", "-P1W")
            .Tekst("DESCRIPTION", $"Over een week: {wat}")
            .Regel("END", "VALARM")
            .Regel("END", "VEVENT");
    }

    private static string Waarvoor(GeldDeadline soort) => soort is GeldDeadline.Aanvraag ? "Aanvragen:" : "Verantwoorden:";
}
