using System.IO.Compression;
using System.Net;
using Regionetwerk.House.Tests.Draaien;
using Regionetwerk.House.Tests.Uitvoer;
using Regionetwerk.Silo.Opdrachten;
using Xunit;

namespace Regionetwerk.House.Tests.Archief;

/// <summary>An organisatie takes all that it has to a house of its own, and finds it there as it was.</summary>
public sealed class RondreisTests(DraaiendHuis huis) : IClassFixture<DraaiendHuis>
{
    private const string Goes = "GM0664";
    private const string Buur = "GM0687";
    private const string Derde = "GM0718";
    private const string Gewist = "Weggehaalde naam";

    private const string Lees = """
        query($id: ID!) { node(id: $id) {
          ... on Budget {
            bron van tot toegekend vastgelegd besteed beschikbaar gesloten zichtbaarheid omschrijving status eigenaar { sleutel naam }
            geschiedenis(first: 50) { nodes { wanneer wat persoon reden bedrag door { sleutel } } }
            financieringen { nodes { id jaar bedrag status besteed programma { id naam van tot gemeente { code } eigenaar { sleutel } } bestedingen { nodes { id datum bedrag teruggeboekt omschrijving } } } }
            toekenningen { jaar bedrag status geldig besluit } jaren { jaar toegekend vastgelegd besteed doorgegeven terugbetaald beschikbaar }
            deadlines { id soort datum status omschrijving } doorgiften { nodes { id jaar bedrag status omschrijving van { sleutel } aan { sleutel } } }
            terugbetalingen { nodes { id datum bedrag omschrijving } } herkomst { organisatie { sleutel } }
          }
          ... on Programma {
            naam van eindigt: tot zichtbaarheid inWoorden: omschrijving sectoren betalers { sleutel } opgaven { nodes { id bedrag jaar betaler { sleutel } } }
            overnames { nodes { id op veranderd kennisitem { id titel eigenaar { sleutel } } } } geschiedenis(first: 50) { nodes { wat wanneer persoon } }
          }
          ... on Contact { contact: naam functie email telefoon zichtbaarheid doel toestemming { op reikwijdte } bewaardTot }
          ... on Kennisitem { titel samenvatting zichtbaarheid vastgelegdOp reacties { nodes { id tekst verborgen reden organisatie { sleutel } } } }
          ... on Bijeenkomst { titel dag zichtbaarheid plaats inWoorden: omschrijving aantalAangemeld aanmeldingen(first: 50) { nodes { id status naam email } } }
          ... on Ambassadeur { taak: functie themas urenPerMaand afgemeld maanden { maand geboekt } netwerk { naam oprichter { sleutel } } ambassadeurcontact: contact { naam } }
          ... on Inzet { inzetstatus: status maand uren aanvraag { wens thema aanvrager { sleutel } } ambassadeur { id } }
          ... on Netwerk { naam soort zichtbaarheid leden { nodes { rol status organisatie { sleutel naam } } } }
        } }
        """;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Wat_een_organisatie_meeneemt_leest_zij_in_een_leeg_huis_gelijk_en_een_kopie_waar_aan_gezeten_is_doet_niets()
    {
        var (goes, buur) = (await huis.Als(Goes), await huis.Als(Buur));
        var ids = await Vul(goes, buur);
        var voor = await Alles(goes, ids);
        var ervoor = huis.Logregels("nummer").Count;
        using Datamap elders = new();
        var bestand = Path.Combine(elders.Pad, "archief.zip");
        await Bewaar(goes, bestand);

        // Whose names are in it, is in the log; and nothing of the neighbour is.
        Assert.Equal(
            [$"archief-maken {Goes} ", $"archief-maken {Goes} Aanmelding", $"archief-maken {Goes} Contact"],
            huis.Logregels("naam, organisatie, COALESCE(recordsoort, '')").Skip(ervoor));
        var inhoud = await Uitgepakt(bestand);
        Assert.DoesNotContain("Geheim van de buur", inhoud);
        Assert.DoesNotContain("Zoals de buur het noemt", inhoud);
        Assert.DoesNotContain("Bij de buur minder", inhoud);
        Assert.DoesNotContain("Opgericht en verlaten", inhoud);
        Assert.DoesNotContain(Gewist, inhoud);

        string[] opdracht = ["restore-archive", bestand, .. elders.Instellingen];
        foreach (var (kopie, reden) in Vervalst(bestand, elders.Pad))
            Assert.Contains(reden, await Draai(Opdrachtregel.Mislukt, ["restore-archive", kopie, .. elders.Instellingen]));
        var verslag = await Draai(Opdrachtregel.Gelukt, opdracht);
        Assert.Contains("Het leesmodel klopt met de gebeurtenissen.", verslag);
        Assert.Contains("staan al gegevens", await Draai(Opdrachtregel.Mislukt, opdracht));
        Assert.Contains("Oud en nieuw zijn gelijk.", await Draai(Opdrachtregel.Gelukt, ["rebuild", .. elders.Instellingen]));

        await using DraaiendHuis nieuw = new() { Map = elders };
        await nieuw.InitializeAsync();
        var thuis = await nieuw.Als(Goes);
        Assert.Equal(voor, await Alles(thuis, ids));
        // The books go on where they were.
        (await thuis.Opdracht("financieringVastleggen", new { budgetId = ids[0], programmaId = ids[2], jaar = 2027, bedrag = 10 })).Gelukt();
        var zelfde = Path.Combine(elders.Pad, "opnieuw.zip");
        await Bewaar(thuis, zelfde);
        Assert.Equal(Regels(inhoud, "teksten.jsonl"), Regels(await Uitgepakt(zelfde), "teksten.jsonl"));
    }

    [Theory]
    [InlineData("lezer", HttpStatusCode.Forbidden)]
    [InlineData("medewerker", HttpStatusCode.Forbidden)]
    [InlineData(null, HttpStatusCode.Unauthorized)]
    public async Task Het_archief_is_alleen_voor_een_beheerder(string? rol, HttpStatusCode status)
    {
        using var antwoord = await (rol is null ? huis.Niemand : await huis.Als(Goes, rol)).Haal("/uitvoer/archief.zip");

        Assert.Equal(status, antwoord.StatusCode);
    }

    private async Task<string[]> Vul(Client goes, Client buur)
    {
        var budget = await goes.Budget(Goes, 5_000);
        var programma = await goes.Programma(Goes, "OPENBAAR");
        var vanBuur = await buur.Programma(Buur, "INTERN", "Programma van de buur");
        (await buur.Opdracht("betalerToelaten", new { programmaId = vanBuur, betaler = Goes })).Gelukt();
        var financiering = await goes.Financiering(budget, vanBuur, 2026, 600);
        await goes.Besteding(financiering, 100);
        (await goes.Opdracht("financieringWijzigen", new { financieringId = financiering, bedrag = 700, reden = "Er kwam een groep bij" })).Gelukt();
        await goes.Financiering(budget, programma, 2026, 300);
        await goes.Deadline(budget);
        await goes.Terugbetaling(budget, 50);
        await Ontvang(buur, await goes.Doorgifte(budget, Buur, 200), "Zoals de buur het noemt");
        await goes.Doorgifte(budget, Buur, 25);
        var ontvangen = await Ontvang(goes, await buur.Doorgifte(await buur.Budget(Buur, 9_000, omschrijving: "Geheim van de buur"), Goes, 400));
        await goes.Opgave(programma, Buur, 2026, 80);

        var netwerk = await buur.Netwerk();
        await buur.NodigUit(netwerk, Goes);
        await goes.Aanvaard(netwerk);
        var eigenNetwerk = await goes.Netwerk();
        await goes.NodigUit(eigenNetwerk, Buur);
        await buur.Aanvaard(eigenNetwerk);
        var verlaten = await goes.Netwerk(naam: "Opgericht en verlaten");
        await goes.NodigUit(verlaten, Buur);
        await buur.Aanvaard(verlaten);
        await goes.Verlaat(verlaten);
        var contact = await goes.Contact(Goes, "NETWERK", "Loket Zeeland", netwerk);
        var weg = await goes.Contact(Goes, "INTERN", Gewist);
        (await goes.Opdracht("contactWissen", new { contactId = weg })).Gelukt();
        var item = await goes.Kennisitem(Goes, "OPENBAAR", samenvatting: "Wat wij leerden");
        var reactie = await buur.Reactie(Buur, item, "Een reactie van de buur");
        (await goes.Opdracht("reactieVerbergen", new { reactieId = reactie, reden = "Staat er twee keer" })).Gelukt();
        await goes.Overname(await buur.Kennisitem(Buur, "NETWERK", "Item van de buur", null, null, netwerk), programma, "Minder uren");
        var vanEenDerde = await (await huis.Als(Derde)).Kennisitem(Derde, "OPENBAAR");
        var via = await buur.Overname(vanEenDerde, await buur.Programma(Buur, "OPENBAAR"), "Bij de buur minder");
        await goes.Overname(vanEenDerde, programma, "Bij ons meer", via);
        var bijeenkomst = await goes.Bijeenkomst(Goes, "OPENBAAR");
        await huis.DoetMee(huis.Niemand, goes, bijeenkomst, "Deelnemer Een");
        await buur.Contact(Buur, "INTERN", "Geheim van de buur");
        var bord = await buur.Ambassadeursnetwerk();
        await buur.NodigUit(bord, Goes);
        await goes.Aanvaard(bord);
        var ambassadeur = await goes.Ambassadeur(Goes, bord);
        var inzet = await goes.Inzet(Goes);
        return [budget, ontvangen, programma, contact, weg, item, bijeenkomst, eigenNetwerk, ambassadeur, inzet];
    }

    private static async Task<string> Ontvang(Client wie, string doorgifteId, string omschrijving = "Ontvangen") =>
        (await wie.Opdracht("doorgifteOntvangen", new { doorgifteId, omschrijving, van = "2026-01-01", tot = "2026-12-31", zichtbaarheid = "INTERN" })).Id();

    private static async Task<List<string>> Alles(Client client, string[] ids)
    {
        List<string> gelezen = [];
        foreach (var id in ids)
            gelezen.Add((await client.Vraag(Lees, new { id })).Data.GetRawText());
        foreach (var lijst in new[] { "budgetten.csv", "bestedingen.csv", $"financieringen.csv?eigenaar={Goes}", $"programmas.csv?eigenaar={Goes}" })
            gelezen.AddRange((await Bestand.Haal(client, $"/uitvoer/{lijst}")).Rijen.Select(rij => string.Join(';', rij.Values)).Order(StringComparer.Ordinal));
        return gelezen;
    }

    private static async Task Bewaar(Client client, string pad)
    {
        using var antwoord = await client.Haal("/uitvoer/archief.zip");
        Assert.Equal((HttpStatusCode.OK, "application/zip"), (antwoord.StatusCode, antwoord.Content.Headers.ContentType?.MediaType));
        await using var bestand = File.Create(pad);
        await antwoord.Content.CopyToAsync(bestand, Ct);
    }

    private static async Task<string> Draai(int code, string[] opdracht)
    {
        await using StringWriter uit = new();
        var gaf = await Opdrachtregel.VoerUitAsync(opdracht, uit, uit, Ct);
        Assert.True(gaf == code, uit.ToString());
        return uit.ToString();
    }

    private static async Task<string> Uitgepakt(string pad)
    {
        await using var zip = await ZipFile.OpenReadAsync(pad, Ct);
        List<string> delen = [];
        foreach (var een in zip.Entries)
        {
            using StreamReader lezer = new(await een.OpenAsync(Ct));
            delen.Add($"\n== {een.FullName}\n{await lezer.ReadToEndAsync(Ct)}");
        }
        return string.Concat(delen);
    }

    private static string Regels(string inhoud, string bestand) => inhoud.Split("\n== ").Single(deel => deel.StartsWith(bestand, StringComparison.Ordinal));

    private static IEnumerable<(string Pad, string Reden)> Vervalst(string bestand, string map)
    {
        (string Naam, string Reden, Action<ZipArchive> Doe)[] gevallen =
        [
            ("gewijzigd", "niet meer zoals het gemaakt is", zip => Vervang(zip, "teksten.jsonl", tekst => tekst.Replace("Voor een test", "Voor een tent", StringComparison.Ordinal))),
            ("langer", "groter dan de inhoudsopgave zegt", zip => Vervang(zip, "personen.jsonl", tekst => tekst + new string('x', 9_000_000))),
            ("versie", "van versie 2", zip => Vervang(zip, "manifest.json", tekst => tekst.Replace("\"versie\":1", "\"versie\":2", StringComparison.Ordinal))),
            ("uitbreker", "geen archief van Regionetwerk", zip => zip.CreateEntry("../../elders.txt")),
            ("dubbel", "geen archief van Regionetwerk", zip => zip.CreateEntry("teksten.jsonl")),
            ("zonder", "geen archief van Regionetwerk", zip => zip.GetEntry("gewist.jsonl")!.Delete()),
        ];
        foreach (var (naam, reden, doe) in gevallen)
        {
            var kopie = Path.Combine(map, $"{naam}.zip");
            File.Copy(bestand, kopie);
            using (var zip = ZipFile.Open(kopie, ZipArchiveMode.Update))
                doe(zip);
            yield return (kopie, reden);
        }
        var stuk = Path.Combine(map, "stuk.zip");
        File.WriteAllBytes(stuk, File.ReadAllBytes(bestand)[..^200]);
        yield return (stuk, "niet te lezen");
    }

    private static void Vervang(ZipArchive zip, string naam, Func<string, string> anders)
    {
        string tekst;
        using (StreamReader lezer = new(zip.GetEntry(naam)!.Open()))
            tekst = lezer.ReadToEnd();
        zip.GetEntry(naam)!.Delete();
        using StreamWriter schrijver = new(zip.CreateEntry(naam).Open());
        schrijver.Write(anders(tekst));
    }
}
