using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Regionetwerk.Storage.Bijeenkomsten;

namespace Regionetwerk.House.Tests.Draaien;

/// <summary>Makes what a test needs, as the client that owns it; each gives the id of what it made.</summary>
public static class Inrichting
{
    /// <summary>A name that no other test uses.</summary>
    public static string Nieuw(string naam) => $"{naam} {Guid.NewGuid():N}";

    /// <summary>A programma that GOAB may pay, from 2025 without end.</summary>
    public static async Task<string> Programma(
        this Client eigenaar, string sleutel, string zichtbaarheid = "INTERN", string? naam = null, string? aanpak = null, params string[] netwerken) =>
        (await eigenaar.Opdracht("programmaVastleggen", new
        {
            eigenaar = sleutel,
            naam = naam ?? Nieuw("Programma"),
            aanpak,
            van = "2025-01-01",
            leeftijdVan = 2,
            leeftijdTot = 6,
            directVve = true,
            zichtbaarheid,
            netwerken,
        })).Id();

    /// <summary>A budget for 2025 up to and including 2028.</summary>
    public static async Task<string> Budget(
        this Client eigenaar,
        string sleutel,
        decimal toegekend,
        string zichtbaarheid = "INTERN",
        string bron = "GEMEENTE_ONDERWIJS",
        string omschrijving = "Voor een test",
        params string[] netwerken) =>
        (await eigenaar.Opdracht(
            "budgetToekennen",
            new { eigenaar = sleutel, bron, omschrijving, van = "2025-01-01", tot = "2028-12-31", toegekend, zichtbaarheid, netwerken })).Id();

    /// <summary>A part of a budget for a programma in a year.</summary>
    public static async Task<string> Financiering(this Client eigenaar, string budgetId, string programmaId, int jaar, decimal bedrag) =>
        (await eigenaar.Opdracht("financieringVastleggen", new { budgetId, programmaId, jaar, bedrag })).Id();

    /// <summary>What another pays, by hearsay.</summary>
    public static async Task<string> Opgave(
        this Client eigenaar, string programmaId, string betaler, int jaar, decimal bedrag, string bron = "SCHOOLBESTUUR") =>
        (await eigenaar.Opdracht("financieringOpgeven", new { programmaId, betaler, bron, jaar, bedrag })).Id();

    /// <summary>Money spent halfway 2026.</summary>
    public static async Task<string> Besteding(this Client eigenaar, string financieringId, decimal bedrag, string omschrijving = "Voor een test") =>
        (await eigenaar.Opdracht("bestedingBoeken", new { financieringId, datum = "2026-06-30", bedrag, omschrijving })).Id();

    /// <summary>Money given back halfway 2026.</summary>
    public static async Task<string> Terugbetaling(this Client eigenaar, string budgetId, decimal bedrag, string omschrijving = "Voor een test") =>
        (await eigenaar.Opdracht("terugbetalingBoeken", new { budgetId, datum = "2026-06-30", bedrag, omschrijving })).Id();

    /// <summary>Money passed on in 2026.</summary>
    public static async Task<string> Doorgifte(this Client eigenaar, string budgetId, string aan, decimal bedrag, string omschrijving = "Voor een test") =>
        (await eigenaar.Opdracht("geldDoorgeven", new { budgetId, aan, jaar = 2026, bedrag, omschrijving })).Id();

    /// <summary>2026 is to be accounted for in July 2027.</summary>
    public static async Task<string> Deadline(this Client eigenaar, string budgetId, string omschrijving = "Voor een test") =>
        (await eigenaar.Opdracht(
            "deadlineVastleggen", new { budgetId, soort = "VERANTWOORDING", datum = "2027-07-15", jaar = 2026, omschrijving })).Id();

    /// <summary>A contact who agrees to being shared.</summary>
    public static async Task<string> Contact(
        this Client eigenaar, string sleutel, string zichtbaarheid = "INTERN", string naam = "Loket", params string[] netwerken) =>
        (await eigenaar.Opdracht(
            "contactVastleggen",
            new { eigenaar = sleutel, naam, functie = $"Functie van {naam}", email = "loket@example.nl", toestemming = true, zichtbaarheid, netwerken }))
        .Id();

    /// <summary>A praktijkvoorbeeld.</summary>
    public static async Task<string> Kennisitem(
        this Client eigenaar, string sleutel, string zichtbaarheid = "INTERN", string? titel = null, string? samenvatting = null, string? gemeente = null, params string[] netwerken) =>
        (await eigenaar.Opdracht(
            "kennisitemVastleggen",
            new { eigenaar = sleutel, soort = "PRAKTIJKVOORBEELD", titel = titel ?? Nieuw("Voorbeeld"), samenvatting, gemeente, zichtbaarheid, netwerken })).Id();

    /// <summary>A programma that does what a kennisitem tells of.</summary>
    public static async Task<string> Overname(this Client eigenaar, string kennisitemId, string programmaId, string? veranderd = null, string? viaId = null) =>
        (await eigenaar.Opdracht("kennisOvernemen", new { kennisitemId, programmaId, veranderd, viaId })).Id();

    /// <summary>What somebody says of a kennisitem.</summary>
    public static async Task<string> Reactie(this Client schrijver, string sleutel, string kennisitemId, string tekst = "Mooi voorbeeld") =>
        (await schrijver.Opdracht("reactiePlaatsen", new { eigenaar = sleutel, kennisitemId, tekst })).Id();

    /// <summary>A netwerk, with its founder as only member.</summary>
    public static async Task<string> Netwerk(this Client oprichter, string zichtbaarheid = "INTERN", string? naam = null) =>
        (await oprichter.Opdracht("netwerkOprichten", new { soort = "REGIO", naam = naam ?? Nieuw("Netwerk"), zichtbaarheid })).Id();

    /// <summary>A werkgroep.</summary>
    public static async Task<string> Werkgroep(this Client oprichter, string zichtbaarheid = "INTERN", string? naam = null) =>
        (await oprichter.Opdracht(
            "werkgroepOprichten", new { soort = "LEA", niveau = "UITVOEREND", naam = naam ?? Nieuw("Werkgroep"), zichtbaarheid })).Id();

    /// <summary>Asks an organisation to join.</summary>
    public static async Task NodigUit(this Client lid, string groepId, string organisatie) =>
        (await lid.Opdracht("lidUitnodigen", new { groepId, organisatie })).Gelukt();

    /// <summary>Joins.</summary>
    public static async Task Aanvaard(this Client uitgenodigde, string groepId) =>
        (await uitgenodigde.Opdracht("lidmaatschapAanvaarden", new { groepId })).Gelukt();

    /// <summary>Leaves.</summary>
    public static async Task Verlaat(this Client lid, string groepId) =>
        (await lid.Opdracht("lidmaatschapBeeindigen", new { groepId })).Gelukt();

    /// <summary>A webinar of half past nine to eleven.</summary>
    public static object Webinar(string titel = "Webinar", string dag = "2099-07-03", int? capaciteit = null, string? netwerkId = null) => new
    {
        soort = "WEBINAR",
        titel,
        dag,
        van = "09:30",
        tot = "11:00",
        capaciteit,
        netwerkId,
        link = "https://example.nl/webinar",
        huisregels = "Microfoon uit.",
        programma = new[] { new { van = "09:35", tot = "10:00", titel = "Presentatie", sprekers = new[] { new { functie = "Lector", organisatie = "Hogeschool Rotterdam" } } } },
    };

    /// <summary>A bijeenkomst.</summary>
    public static async Task<string> Bijeenkomst(this Client eigenaar, string sleutel, string zichtbaarheid = "INTERN", object? inhoud = null, params string[] netwerken) =>
        (await eigenaar.Opdracht("bijeenkomstAankondigen", new { eigenaar = sleutel, inhoud = inhoud ?? Webinar(), zichtbaarheid, netwerken })).Id();

    /// <summary>Asks for a place; the id of the registration, as the owner sees it, and its secret.</summary>
    public static async Task<(string Id, string Geheim)> MeldAan(this DraaiendHuis huis, Client wie, Client eigenaar, string bijeenkomstId, string? naam = null)
    {
        var email = $"{Guid.NewGuid():N}@example.nl";
        (await wie.Opdracht("aanmeldenVoorBijeenkomst", new { bijeenkomstId, naam = naam ?? "Deelnemer", email, toestemming = true })).Gelukt();
        return await huis.Aanmelding(eigenaar, bijeenkomstId, email);
    }

    /// <summary>The registration with this address.</summary>
    public static async Task<(string Id, string Geheim)> Aanmelding(this DraaiendHuis huis, Client eigenaar, string bijeenkomstId, string email)
    {
        var lijst = await eigenaar.Vraag(
            "query($id: ID!) { node(id: $id) { ... on Bijeenkomst { aanmeldingen(last: 50) { nodes { id email } } } } }", new { id = bijeenkomstId });
        var id = lijst["node.aanmeldingen.nodes"].EnumerateArray().Single(een => een.Op("email").GetString() == email).Op("id").GetString()!;
        return (id, await huis.Geheim(id));
    }

    /// <summary>The secret that is mailed to whoever registered.</summary>
    public static async Task<string> Geheim(this DraaiendHuis huis, string aanmeldingId)
    {
        var sleutel = Encoding.UTF8.GetString(Convert.FromBase64String(aanmeldingId))["Aanmelding:".Length..];
        return (await huis.Diensten.GetRequiredService<Aanmeldingen>().VoorBriefAsync(Guid.ParseExact(sleutel, "N")))!.Value.Geheim;
    }

    /// <summary>The same, confirmed.</summary>
    public static async Task<(string Id, string Geheim)> DoetMee(this DraaiendHuis huis, Client wie, Client eigenaar, string bijeenkomstId, string? naam = null)
    {
        var (aanmeldingId, geheim) = await huis.MeldAan(wie, eigenaar, bijeenkomstId, naam);
        (await wie.Opdracht("aanmeldingBevestigen", new { aanmeldingId, geheim })).Gelukt();
        return (aanmeldingId, geheim);
    }

    /// <summary>Shares a record with another circle.</summary>
    public static async Task Deel(this Client eigenaar, string id, string zichtbaarheid, params string[] netwerken) =>
        (await eigenaar.Opdracht("zichtbaarheidWijzigen", new { id, zichtbaarheid, netwerken })).Gelukt();
}
