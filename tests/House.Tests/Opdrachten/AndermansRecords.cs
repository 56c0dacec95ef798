using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Regionetwerk.House.Tests.Draaien;
using Xunit;

namespace Regionetwerk.House.Tests.Opdrachten;

/// <summary>Records of Hoorn, once shared and once not, and mutations that Groningen could give.</summary>
public sealed class AndermansRecords : IAsyncLifetime
{
    private const string Hoorn = "GM0405";
    private const string Groningen = "GM0014";

    /// <summary>Every id that a mutation takes, and the types of object that it may name.</summary>
    public static IReadOnlyList<(string Mutatie, string Veld, string Soort)> Sleutels { get; } =
    [
        ("betalerToelaten", "programmaId", "Programma"),
        ("programmaWijzigen", "programmaId", "Programma"),
        ("financieringOpgeven", "programmaId", "Programma"),
        ("opgaveWijzigen", "opgaveId", "Opgave"),
        ("fteVastleggen", "programmaId", "Programma"),
        ("budgetSluiten", "budgetId", "Budget"),
        ("financieringVastleggen", "budgetId", "Budget"),
        ("financieringVastleggen", "programmaId", "Programma"),
        ("financieringWijzigen", "financieringId", "Financiering"),
        ("bestedingBoeken", "financieringId", "Financiering"),
        ("bestedingTerugboeken", "bestedingId", "Besteding"),
        ("toekenningVastleggen", "budgetId", "Budget"),
        ("terugbetalingBoeken", "budgetId", "Budget"),
        ("terugbetalingTerugboeken", "terugbetalingId", "Terugbetaling"),
        ("geldDoorgeven", "budgetId", "Budget"),
        ("doorgifteIntrekken", "doorgifteId", "Doorgifte"),
        ("doorgifteOntvangen", "doorgifteId", "Doorgifte"),
        ("doorgifteOntvangen", "netwerken", "Netwerk"),
        ("deadlineVastleggen", "budgetId", "Budget"),
        ("deadlineAfronden", "deadlineId", "Deadline"),
        ("deadlineVervallen", "deadlineId", "Deadline"),
        ("bijeenkomstWijzigen", "bijeenkomstId", "Bijeenkomst"),
        ("bijeenkomstAfgelasten", "bijeenkomstId", "Bijeenkomst"),
        ("aanwezigheidVastleggen", "bijeenkomstId", "Bijeenkomst"),
        ("aanwezigheidVastleggen", "aanwezig", "Aanmelding"),
        ("notitiePubliceren", "bijeenkomstId", "Bijeenkomst"),
        ("aanmeldenVoorBijeenkomst", "bijeenkomstId", "Bijeenkomst"),
        ("aanmeldingBevestigen", "aanmeldingId", "Aanmelding"),
        ("afmelden", "aanmeldingId", "Aanmelding"),
        ("bijeenkomstAankondigen", "netwerken", "Netwerk"),
        ("zichtbaarheidWijzigen", "id", "Bijeenkomst"),
        ("contactWissen", "contactId", "Contact"),
        ("toestemmingVastleggen", "contactId", "Contact"),
        ("toestemmingIntrekken", "contactId", "Contact"),
        ("contactBevestigen", "contactId", "Contact"),
        ("zichtbaarheidWijzigen", "id", "Programma"),
        ("zichtbaarheidWijzigen", "id", "Budget"),
        ("zichtbaarheidWijzigen", "id", "Contact"),
        ("zichtbaarheidWijzigen", "id", "Kennisitem"),
        ("kennisitemVastleggen", "netwerken", "Netwerk"),
        ("kennisitemWijzigen", "kennisitemId", "Kennisitem"),
        ("kennisitemIntrekken", "kennisitemId", "Kennisitem"),
        ("kennisOvernemen", "programmaId", "Programma"),
        ("kennisOvernemen", "kennisitemId", "Kennisitem"),
        ("kennisOvernemen", "viaId", "Overname"),
        ("overnameWijzigen", "overnameId", "Overname"),
        ("overnameIntrekken", "overnameId", "Overname"),
        ("reactiePlaatsen", "kennisitemId", "Kennisitem"),
        ("reactieIntrekken", "reactieId", "Reactie"),
        ("reactieVerbergen", "reactieId", "Reactie"),
        ("reactieTonen", "reactieId", "Reactie"),
        ("lidUitnodigen", "groepId", "Netwerk"),
        ("lidUitnodigen", "groepId", "Werkgroep"),
        ("lidmaatschapAanvaarden", "groepId", "Netwerk"),
        ("lidmaatschapAanvaarden", "groepId", "Werkgroep"),
        ("lidmaatschapBeeindigen", "groepId", "Netwerk"),
        ("lidmaatschapBeeindigen", "groepId", "Werkgroep"),
        ("ambassadeurAanmelden", "netwerkId", "Netwerk"),
        ("ambassadeurAanmelden", "contactId", "Contact"),
        ("ambassadeurWijzigen", "ambassadeurId", "Ambassadeur"),
        ("ambassadeurAfwezig", "ambassadeurId", "Ambassadeur"),
        ("ambassadeurAfmelden", "ambassadeurId", "Ambassadeur"),
        ("aanvraagDoen", "netwerkId", "Netwerk"),
        ("aanvraagIntrekken", "aanvraagId", "Aanvraag"),
        ("aanvraagAanbieden", "aanvraagId", "Aanvraag"),
        ("aanvraagAanbieden", "ambassadeurId", "Ambassadeur"),
        ("aanbodIntrekken", "aanvraagId", "Aanvraag"),
        ("aanbodAanvaarden", "aanvraagId", "Aanvraag"),
        ("aanbodAfwijzen", "aanvraagId", "Aanvraag"),
        ("inzetVerslag", "inzetId", "Inzet"),
        ("inzetAfzeggen", "inzetId", "Inzet"),
        ("programmaVastleggen", "netwerken", "Netwerk"),
        ("budgetToekennen", "netwerken", "Netwerk"),
        ("contactVastleggen", "netwerken", "Netwerk"),
        ("zichtbaarheidWijzigen", "netwerken", "Netwerk"),
        ("netwerkOprichten", "netwerken", "Netwerk"),
        ("werkgroepOprichten", "netwerken", "Netwerk"),
        ("toelatingIntrekken", "toelatingId", "Toelating"),
    ];

    private readonly Dictionary<string, JsonObject> _goed = [];

    /// <summary>Where they are.</summary>
    public DraaiendHuis Huis { get; } = new();

    /// <summary>By type, what Hoorn shares with nobody.</summary>
    public Dictionary<string, string> Intern { get; private set; } = [];

    /// <summary>By type, what Hoorn shares with everybody.</summary>
    public Dictionary<string, string> Gedeeld { get; private set; } = [];

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        await Huis.InitializeAsync();
        (Intern, Gedeeld) = (await Records("INTERN"), await Records("OPENBAAR"));
        var groningen = await Huis.Als(Groningen);
        var (budgetId, programmaId) = (await groningen.Budget(Groningen, 100), await groningen.Programma(Groningen));
        var financieringId = await groningen.Financiering(budgetId, programmaId, 2026, 10);
        Goed("betalerToelaten", new { programmaId, betaler = "GM0599" });
        Goed("programmaWijzigen", new { programmaId, naam = "Anders" });
        Goed("financieringOpgeven", new { programmaId, betaler = "GM0599", bron = "WELZIJN", jaar = 2026, bedrag = 1 });
        Goed("opgaveWijzigen", new { opgaveId = "", bedrag = 1, reden = "Gehoord" });
        Goed("fteVastleggen", new { programmaId, functie = "brugfunctionaris", jaar = 2026, fte = 1 });
        Goed("budgetSluiten", new { budgetId });
        Goed("financieringVastleggen", new { budgetId, programmaId, jaar = 2027, bedrag = 1 });
        Goed("financieringWijzigen", new { financieringId, bedrag = 1, reden = "Minder" });
        Goed("bestedingBoeken", new { financieringId, datum = "2026-01-01", bedrag = 1, omschrijving = "Boeken" });
        Goed("bestedingTerugboeken", new { bestedingId = "", reden = "Fout" });
        Goed("toekenningVastleggen", new { budgetId, jaar = 2026, bedrag = 1, status = "VOORLOPIG" });
        Goed("terugbetalingBoeken", new { budgetId, datum = "2026-01-01", bedrag = 1, omschrijving = "Over" });
        Goed("terugbetalingTerugboeken", new { terugbetalingId = "", reden = "Fout" });
        Goed("geldDoorgeven", new { budgetId, aan = "GM0599", jaar = 2026, bedrag = 1, omschrijving = "Samen" });
        Goed("doorgifteIntrekken", new { doorgifteId = "", reden = "Fout" });
        Goed("doorgifteOntvangen", new { doorgifteId = await AanGroningen(), omschrijving = "Samen", van = "2026-01-01", tot = "2026-12-31" });
        Goed("deadlineVastleggen", new { budgetId, soort = "AANVRAAG", datum = "2026-01-01", omschrijving = "Aanvraag" });
        Goed("deadlineAfronden", new { deadlineId = "", op = "2026-01-01" });
        Goed("deadlineVervallen", new { deadlineId = "", reden = "Fout" });
        Goed("bijeenkomstAankondigen", new { eigenaar = Groningen, inhoud = Inrichting.Webinar() });
        Goed("bijeenkomstWijzigen", new { bijeenkomstId = "", inhoud = Inrichting.Webinar() });
        Goed("bijeenkomstAfgelasten", new { bijeenkomstId = "", reden = "Ziekte" });
        Goed("aanwezigheidVastleggen", new
        {
            bijeenkomstId = await groningen.Bijeenkomst(Groningen, inhoud: Inrichting.Webinar(dag: "2025-07-03")),
            aanwezig = Array.Empty<string>(),
        });
        Goed("notitiePubliceren", new { bijeenkomstId = "", samenvatting = "Zo was het.", voor = "IEDEREEN" });
        Goed("aanmeldenVoorBijeenkomst", new { bijeenkomstId = "", naam = "Deelnemer", email = "deelnemer@example.nl", toestemming = true });
        Goed("aanmeldingBevestigen", new { aanmeldingId = "", geheim = "geheim" });
        Goed("afmelden", new { aanmeldingId = "", geheim = "geheim" });
        Goed("contactWissen", new { contactId = "" });
        Goed("toestemmingVastleggen", new { contactId = "", reikwijdte = "LANDELIJK" });
        Goed("toestemmingIntrekken", new { contactId = "" });
        Goed("contactBevestigen", new { contactId = "" });
        Goed("zichtbaarheidWijzigen", new { id = budgetId, zichtbaarheid = "LANDELIJK" });
        Goed("lidUitnodigen", new { groepId = "", organisatie = "GM0599" });
        Goed("lidmaatschapAanvaarden", new { groepId = "" });
        Goed("lidmaatschapBeeindigen", new { groepId = "" });
        var profiel = new { functie = "Loket", sectoren = new[] { "PO" }, gemeente = Groningen, themas = new[] { "INTERVISIE" }, urenPerMaand = 8 };
        var netwerkId = await groningen.Ambassadeursnetwerk();
        Goed("ambassadeurAanmelden", new { netwerkId, contactId = await groningen.Contact(Groningen), profiel.functie, profiel.sectoren, profiel.gemeente, profiel.themas, profiel.urenPerMaand });
        Goed("ambassadeurWijzigen", new { ambassadeurId = "", profiel.functie, profiel.sectoren, profiel.gemeente, profiel.themas, profiel.urenPerMaand });
        Goed("ambassadeurAfwezig", new { ambassadeurId = "", perioden = Array.Empty<object>() });
        Goed("ambassadeurAfmelden", new { ambassadeurId = "" });
        Goed("aanvraagDoen", new { eigenaar = Groningen, netwerkId, thema = "INTERVISIE", sector = "PO", urgentie = "DEZE_WEEK", wens = "Hulp" });
        Goed("aanvraagIntrekken", new { aanvraagId = "" });
        Goed("aanvraagAanbieden", new
        {
            aanvraagId = await groningen.Aanvraag(Groningen, netwerkId),
            ambassadeurId = await groningen.Ambassadeur(Groningen, netwerkId),
            uren = 1,
            maand = Inrichting.DezeMaand,
        });
        Goed("aanbodIntrekken", new { aanvraagId = "" });
        Goed("aanbodAanvaarden", new { aanvraagId = "" });
        Goed("aanbodAfwijzen", new { aanvraagId = "", reden = "Geen tijd" });
        Goed("inzetVerslag", new { inzetId = "", uren = 1, datum = Inrichting.Vandaag, verslag = "Goed" });
        Goed("inzetAfzeggen", new { inzetId = "", reden = "Ziek" });
        Goed("programmaVastleggen", new { eigenaar = Groningen, naam = "Programma", van = "2026-01-01" });
        Goed("budgetToekennen", new { eigenaar = Groningen, bron = "EU", omschrijving = "Geld", van = "2026-01-01", tot = "2026-12-31", toegekend = 1 });
        Goed("contactVastleggen", new { eigenaar = Groningen, naam = "Loket", functie = "Loket", toestemming = true });
        Goed("kennisitemVastleggen", new { eigenaar = Groningen, soort = "VIDEO", titel = "Voorlezen" });
        Goed("kennisitemWijzigen", new { kennisitemId = "", titel = "Anders" });
        Goed("kennisitemIntrekken", new { kennisitemId = "" });
        Goed("kennisOvernemen", new { programmaId, kennisitemId = Gedeeld["Kennisitem"] });
        Goed("overnameWijzigen", new { overnameId = "", veranderd = "Anders" });
        Goed("overnameIntrekken", new { overnameId = "" });
        Goed("reactiePlaatsen", new { eigenaar = Groningen, kennisitemId = "", tekst = "Mooi" });
        Goed("reactieIntrekken", new { reactieId = "" });
        Goed("reactieVerbergen", new { reactieId = "", reden = "Fout" });
        Goed("reactieTonen", new { reactieId = "" });
        Goed("jaarVolledigVerklaren", new { gemeente = Groningen, jaar = 2030 });
        Goed("toelatingIntrekken", new { toelatingId = "" });
        Goed("netwerkOprichten", new { soort = "REGIO", naam = "Netwerk" });
        Goed("werkgroepOprichten", new { soort = "LEA", niveau = "UITVOEREND", naam = "Werkgroep" });
    }

    /// <summary>Groningen gives this mutation, with this in this field.</summary>
    public async Task<Antwoord> Probeer(string mutatie, string veld, string waarde)
    {
        var invoer = veld is "netwerken"
            ? Stap.Met(Stap.Met(_goed[mutatie], "zichtbaarheid", "NETWERK"), veld, new JsonArray(waarde))
            : Stap.Met(_goed[mutatie], veld, waarde);
        var antwoord = await (await Huis.Als(Groningen)).Opdracht(mutatie, invoer);
        Assert.Equal(HttpStatusCode.OK, antwoord.Status);
        return antwoord;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Huis.DisposeAsync();

    private void Goed(string mutatie, object invoer) => _goed[mutatie] = (JsonObject)JsonSerializer.SerializeToNode(invoer)!;

    private async Task<string> AanGroningen()
    {
        var hoorn = await Huis.Als(Hoorn);
        return await hoorn.Doorgifte(await hoorn.Budget(Hoorn, 100), Groningen, 10);
    }

    private async Task<Dictionary<string, string>> Records(string zichtbaarheid)
    {
        var hoorn = await Huis.Als(Hoorn);
        var (budget, programma) = (await hoorn.Budget(Hoorn, 100, zichtbaarheid), await hoorn.Programma(Hoorn, zichtbaarheid));
        var financiering = await hoorn.Financiering(budget, programma, 2026, 10);
        var kennisitem = await hoorn.Kennisitem(Hoorn, zichtbaarheid);
        var bijeenkomst = await hoorn.Bijeenkomst(Hoorn, zichtbaarheid);
        return new()
        {
            ["Kennisitem"] = kennisitem,
            ["Overname"] = await hoorn.Overname(kennisitem, programma),
            ["Reactie"] = await hoorn.Reactie(Hoorn, kennisitem),
            ["Bijeenkomst"] = bijeenkomst,
            ["Aanmelding"] = (await Huis.MeldAan(hoorn, hoorn, bijeenkomst)).Id,
            ["Budget"] = budget,
            ["Programma"] = programma,
            ["Financiering"] = financiering,
            ["Opgave"] = await hoorn.Opgave(programma, "GM0599", 2026, 10),
            ["Besteding"] = await hoorn.Besteding(financiering, 1),
            ["Terugbetaling"] = await hoorn.Terugbetaling(budget, 1),
            ["Doorgifte"] = await hoorn.Doorgifte(budget, "GM0361", 1),
            ["Deadline"] = await hoorn.Deadline(budget),
            ["Contact"] = await hoorn.Contact(Hoorn, zichtbaarheid),
            ["Ambassadeur"] = await hoorn.Ambassadeur(Hoorn, await hoorn.Ambassadeursnetwerk(zichtbaarheid)),
            ["Aanvraag"] = await hoorn.Aanvraag(Hoorn),
            ["Inzet"] = await hoorn.Inzet(Hoorn),
            ["Toelating"] = await ToelatingProeven.Nieuw(Huis),
            ["Netwerk"] = await hoorn.Netwerk(zichtbaarheid),
            ["Werkgroep"] = await hoorn.Werkgroep(zichtbaarheid),
        };
    }
}
