using System.Text;
using Regionetwerk.Storage.Agenda;
using Regionetwerk.Storage.Geld;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Api.Agenda;

/// <summary><c>GET /agenda/{geheim}.ics</c>: de open deadlines van een organisatie, voor wie het adres heeft. Wie verder ook vraagt, doet niet mee.</summary>
public static class Agendaroute
{
    /// <summary>Zet de route in de host.</summary>
    public static void MapAgenda(this WebApplication app) => app.MapGet($"{Agendabeheer.Pad}{{geheim}}.ics", Antwoord);

    private static async Task<IResult> Antwoord(
        string geheim,
        HttpRequest verzoek,
        AgendaAdressen adressen,
        Database database,
        Kijkers kijkers,
        Storage.Organisaties.Organisaties organisaties)
    {
        // What was never an address and what is not any more have the same answer, as any page that is not there.
        if (await adressen.VindAsync(geheim) is not { } wie)
            return TypedResults.StatusCode(StatusCodes.Status404NotFound);
        var zicht = new Zicht(database, kijkers, wie);
        var deadlines = (await new Budgetboeken(zicht).OpenDeadlines([wie.Organisatie], DateOnly.MaxValue))[wie.Organisatie].ToList();
        var budgetten = await zicht.Zoek<BudgetRij>([.. deadlines.Select(deadline => deadline.Budget).Distinct()]);
        var naam = (await organisaties.VindAlle([wie.Organisatie])).GetValueOrDefault(wie.Organisatie)?.Naam ?? wie.Organisatie;
        return TypedResults.Text(
            Deadlinekalender.Schrijf(
                naam,
                from deadline in deadlines
                where budgetten.ContainsKey(deadline.Budget)
                select (deadline, budgetten[deadline.Budget]),
                $"{verzoek.Scheme}://{verzoek.Host}"),
            "text/calendar",
            Encoding.UTF8);
    }
}
