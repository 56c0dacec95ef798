using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using Regionetwerk.House.Tests.Draaien;
using Regionetwerk.Silo.Achtergrond;
using Regionetwerk.Tests;
using Xunit;

namespace Regionetwerk.House.Tests.Bijeenkomsten;

/// <summary>
/// A webinar with two places, from announcement to notitie: three people without an account, who have nothing but what is mailed to them over
/// SMTP.
/// </summary>
public sealed partial class WebinarTests : IAsyncLifetime
{
    private const string Loa = "landelijk-ondersteuningsaanbod";

    private readonly Mailserver _mail = new();
    private readonly GezetteKlok _klok = new("2026-06-02");
    private readonly DraaiendHuis _huis;

    public WebinarTests() => _huis = new()
    {
        Klok = _klok,
        Instellingen =
        [
            "--Post:Server", "127.0.0.1", "--Post:Poort", $"{_mail.Poort}", "--Post:Beveiliging", "Geen", "--Post:Afzender", "Regionetwerk <post@example.nl>",
            "--Post:Adres", "https://regionetwerk.example/",
        ],
    };

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => _huis.InitializeAsync();

    public async ValueTask DisposeAsync()
    {
        await _huis.DisposeAsync();
        await _mail.DisposeAsync();
    }

    [Fact(Timeout = 300_000)]
    public async Task Een_webinar_van_aankondiging_tot_notitie()
    {
        var loa = await _huis.Als(Loa);
        var bijeenkomstId = await loa.Bijeenkomst(Loa, "OPENBAAR", Inrichting.Webinar("Samenwerken met ouders", "2026-07-03", capaciteit: 2));

        // Three ask for a place, one of them twice; nobody has one yet.
        foreach (var wie in (string[])["een", "twee", "drie", "een", "EEN"])
            Assert.Equal("WACHT_OP_BEVESTIGING", (await Meld(bijeenkomstId, $"{wie}@example.nl")).Gelukt().Op("status").GetString());
        Assert.Equal(0, (await Stand(loa, bijeenkomstId)).Op("aantalAangemeld").GetInt32());

        // Two get one, and the third waits.
        var brieven = await Brieven(3);
        Assert.All(brieven, brief => Assert.StartsWith("Bevestig uw aanmelding", brief.Subject, StringComparison.Ordinal));
        var (een, twee, drie) = (Van(brieven, "een"), Van(brieven, "twee"), Van(brieven, "drie"));
        Assert.Equal("AANGEMELD", await Bevestig(een));
        Assert.Equal("AANGEMELD", await Bevestig(twee));
        Assert.Equal("WACHTLIJST", await Bevestig(drie));
        Assert.Equal("WACHTLIJST", await Bevestig(drie));
        brieven = await Brieven(6);
        Assert.Contains("https://example.nl/webinar", Laatste(brieven, "een").TextBody, StringComparison.Ordinal);
        Assert.Contains("BEGIN:VCALENDAR", Laatste(brieven, "een").Attachments.OfType<TextPart>().Single().Text, StringComparison.Ordinal);
        Assert.Contains("plaats 1 van de wachtlijst", Laatste(brieven, "drie").TextBody!, StringComparison.Ordinal);

        // One cannot come after all: the third moves up and hears of it, and the first is nobody any more.
        (await _huis.Niemand.Opdracht("afmelden", new { aanmeldingId = een.Id, geheim = een.Geheim })).Gelukt();
        brieven = await Brieven(7);
        Assert.StartsWith("Er is een plaats voor u", Laatste(brieven, "drie").Subject, StringComparison.Ordinal);
        Assert.DoesNotContain("een@example.nl", (await Stand(loa, bijeenkomstId)).GetRawText(), StringComparison.Ordinal);

        // The day before everyone with a place is reminded, once.
        _klok.Zet("2026-07-02");
        await Doe("deelnemers-herinneren");
        await Doe("deelnemers-herinneren");
        brieven = await Brieven(9);
        Assert.Equal(2, brieven.Count(brief => brief.Subject!.StartsWith("Herinnering", StringComparison.Ordinal)));

        // Afterwards: who was there, and the notitie for those who took part.
        _klok.Zet("2026-07-03");
        loa = await Client.MeldAan(_huis.Http, Loa, "beheerder");
        var aanwezig = (await Stand(loa, bijeenkomstId)).Op("aanmeldingen.nodes").EnumerateArray().Where(wie => wie.Op("status").GetString() is "AANGEMELD").ToList();
        (await loa.Opdracht("aanwezigheidVastleggen", new { bijeenkomstId, aanwezig = new[] { aanwezig[0].Op("id").GetString()! } })).Gelukt();
        Assert.Equal(1, (await Stand(loa, bijeenkomstId)).Op("aantalAanwezig").GetInt32());
        (await loa.Opdracht("notitiePubliceren", new { bijeenkomstId, samenvatting = "Zo was het.", tips = new[] { "Leer de thuisomgeving kennen." }, voor = "DEELNEMERS" })).Gelukt();
        brieven = await Brieven(11);
        Assert.Contains("- Leer de thuisomgeving kennen.", Laatste(brieven, "drie").TextBody, StringComparison.Ordinal);
        Assert.Equal("null", (await Stand(_huis.Niemand, bijeenkomstId)).Op("notitie").GetRawText());
        Assert.Equal("Zo was het.", (await Eigen(drie)).Op("notitie.samenvatting").GetString());
        Assert.Equal("null", (await Eigen(een)).Op("notitie").GetRawText());

        // Ninety days later nobody is left.
        _klok.Zet("2026-10-02");
        loa = await Client.MeldAan(_huis.Http, Loa, "beheerder");
        await Doe("bewaartermijnen");
        Assert.All((await Stand(loa, bijeenkomstId)).Op("aanmeldingen.nodes").Elk("email"), Assert.Empty);
        Assert.Equal(1, (await Stand(loa, bijeenkomstId)).Op("aantalAanwezig").GetInt32());
    }

    private Task<Antwoord> Meld(string bijeenkomstId, string email) =>
        _huis.Niemand.Opdracht("aanmeldenVoorBijeenkomst", new { bijeenkomstId, naam = "Deelnemer", email, toestemming = true });

    private async Task<string?> Bevestig((string Id, string Geheim) wie) => (await _huis.Niemand.Opdracht(
        "aanmeldingBevestigen", new { aanmeldingId = wie.Id, geheim = wie.Geheim })).Gelukt().Op("aanmelding.status").GetString();

    private async Task<System.Text.Json.JsonElement> Stand(Client wie, string id) => (await wie.Vraag(
        "query($id: ID!) { node(id: $id) { ... on Bijeenkomst { aantalAangemeld aantalAanwezig notitie { samenvatting } aanmeldingen { nodes { id status email } } } } }",
        new { id }))["node"];

    private async Task<System.Text.Json.JsonElement> Eigen((string Id, string Geheim) wie) => (await _huis.Niemand.Vraag(
        "query($id: ID!, $geheim: String!) { eigenAanmelding(aanmeldingId: $id, geheim: $geheim) { status notitie { samenvatting } } }",
        new { id = wie.Id, geheim = wie.Geheim }))["eigenAanmelding"];

    private async Task Doe(string naam) =>
        await _huis.Diensten.GetServices<IAchtergrondtaak>().Single(taak => taak.Naam == naam).VoerUitAsync(Ct);

    // All that was mailed until now: exactly so many. The background work of the house may just be sending some of them.
    private async Task<IReadOnlyList<MimeMessage>> Brieven(int aantal)
    {
        await Doe("post-versturen");
        await _mail.WachtOp(aantal, Ct);
        Assert.Equal(aantal, _mail.Berichten.Count);
        return [.. _mail.Berichten.Select(bericht => MimeMessage.Load(new MemoryStream(Encoding.UTF8.GetBytes(bericht.Tekst)), Ct))];
    }

    private static MimeMessage Laatste(IEnumerable<MimeMessage> brieven, string wie) =>
        brieven.Last(brief => brief.To.Mailboxes.Single().Address == $"{wie}@example.nl");

    // What the person reads in the mail is all that the person needs.
    private static (string Id, string Geheim) Van(IEnumerable<MimeMessage> brieven, string wie)
    {
        var adres = Adres().Match(Laatste(brieven, wie).TextBody!);
        return (Convert.ToBase64String(Encoding.UTF8.GetBytes($"Aanmelding:{adres.Groups[1].Value}")), adres.Groups[2].Value);
    }

    [GeneratedRegex(@"https://regionetwerk\.example/bijeenkomsten/aanmelding/([0-9a-f]{32})/([\w-]{43})")]
    private static partial Regex Adres();
}
