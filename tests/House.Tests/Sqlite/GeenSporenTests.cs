using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Regionetwerk.Api.Tests.Paginas;
using Regionetwerk.GraphQL;
using Regionetwerk.House.Tests.Afscherming;
using Regionetwerk.House.Tests.Draaien;
using Regionetwerk.House.Tests.Inlezen;
using Regionetwerk.House.Tests.Onzin;
using Regionetwerk.House.Tests.Opdrachten;
using Regionetwerk.House.Tests.Privacy;
using Regionetwerk.Silo.Achtergrond;
using Regionetwerk.Silo.Post;
using Regionetwerk.Silo.Privacy;
using Regionetwerk.Tests;
using Xunit;

namespace Regionetwerk.House.Tests.Sqlite;

/// <summary>
/// Nothing of a person is in a log or a trace, however talkative those are set: not of what people type, not of who they are elsewhere, and none of
/// the secrets in their mail.
/// </summary>
public sealed class GeenSporenTests : IAsyncLifetime
{
    private const string Merk = "xq7merk";
    private const string Email = $"{Merk}@example.nl";

    // What people type in their own words.
    private static readonly string[] Eigenwoorden =
        ["naam", "functie", "email", "telefoon", "organisatie", "omschrijving", "samenvatting", "tekst", "reden", "verslag", "wens", "titel", "doel", "plaats"];

    private readonly Mailserver _mail = new Mailserver().Zegt("RCPT", $"550 5.1.1 <{Email}> is unknown here");
    private readonly DraaiendHuis _huis;

    public GeenSporenTests() => _huis = new()
    {
        Instellingen =
        [
            "--Logging:Console:LogLevel:Default", "None", "--Logging:LogLevel:Default", "Trace", "--Logging:LogLevel:Microsoft.AspNetCore", "Trace",
            "--Post:Server", "127.0.0.1", "--Post:Poort", $"{_mail.Poort}", "--Post:Beveiliging", "Geen", "--Post:Afzender", "Regionetwerk <post@example.nl>",
        ],
    };

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => _huis.InitializeAsync();

    public async ValueTask DisposeAsync()
    {
        await _huis.DisposeAsync();
        await _mail.DisposeAsync();
    }

    [Fact]
    public async Task Wat_er_ook_gevraagd_gedaan_of_geweigerd_wordt_van_een_mens_staat_niets_in_logs_en_traces()
    {
        using var boek = new Meelezer(_huis.Http.BaseAddress!.Port);
        _huis.Diensten.GetRequiredService<ILoggerFactory>().AddProvider(boek);
        boek.Merk(Merk);

        await VraagEnZoek(boek);
        await GeefElkeOpdracht();
        await OpenBladzijden();
        await MeldJeAanMetOnzin(boek);
        await LaatHetMislukken();
        await VraagEigenGegevensEnWis(boek);

        Assert.True(boek.Regels > 1_000 && boek.Activiteiten > 100, $"It read along with {boek.Regels} lines and {boek.Activiteiten} activities.");
        Assert.True(boek.Gevonden.Count == 0, string.Join('\n', boek.Gevonden.Select(regel => regel[..Math.Min(regel.Length, 400)]).Distinct()));
    }

    private async Task GeefElkeOpdracht()
    {
        foreach (var proef in Proeven.Alle.Values)
        {
            var stap = await proef.Klaar(_huis);
            var invoer = (JsonObject)Gemerkt(stap.Invoer)!;
            // What cannot be carried out any more with these words in it is refused; that is a way through the house too.
            foreach (var wie in (Client[])[await _huis.Als(proef.Namens), await _huis.Als(proef.Namens, "lezer"), _huis.Niemand])
                await wie.Opdracht(proef.Mutatie, Stap.Met(invoer, "verzoekId", Merk));
        }
    }

    private async Task VraagEnZoek(Meelezer boek)
    {
        var hoorn = await _huis.Als("GM0405");
        (await hoorn.Opdracht("contactVastleggen", new { eigenaar = "GM0405", naam = Merk, functie = Merk, email = Email, telefoon = Merk, reikwijdte = "OPENBAAR", zichtbaarheid = "OPENBAAR" })).Gelukt();
        // The walk asks in one question everything that there is, which is more than anybody may ask.
        var limieten = _huis.Diensten.GetRequiredService<GraphQLLimits>();
        (limieten.MaxCost, limieten.MaxFields) = (int.MaxValue, int.MaxValue);
        await (await Schemawandeling.Lees(hoorn)).Loop(hoorn);
        foreach (var vraag in (string[])
        [
            $$"""{ zoek(tekst: "{{Merk}}") { totaal } }""",
            $$"""mutation { contactVastleggen(input: { eigenaar: "GM0405", naam: "{{Merk}}", functie: "{{Merk}}", email: "geen adres {{Merk}}" }) { fouten { code } } }""",
            $$"""{ {{Merk}}(naam: "{{Merk}}") { id } }""",
            $$"""{ zoek(tekst: "{{Merk}}" """,
            $$"""{ node(id: "{{Merk}}") { id } }""",
            $$"""{ contacten(where: { naam: {{Merk}} }) { id } }""",
        ])
        {
            await hoorn.Vraag(vraag);
        }
        await hoorn.Vraag("query($id: ID!) { node(id: $id) { id } }", new { id = new { Merk } });
        foreach (var inhoud in (string[])["{" + Merk, $$"""{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"{{Merk}}"} } }""", $"[{Merk}]"])
            await hoorn.Stuur(new StringContent(inhoud, Encoding.UTF8, "application/json"));
        await hoorn.Lees($"{Bestand.Kop}{Merk};{Merk};{Merk};{Merk};{Merk}\n");
        var agenda = (await hoorn.Vraag("mutation { agendaAdresMaken { adres fouten { code } } }"))["agendaAdresMaken.adres"].GetString()!;
        boek.Merk(agenda.Split('/')[^1].Split('.')[0]);
        using var kalender = await hoorn.Haal(new Uri(agenda).PathAndQuery);
    }

    private async Task OpenBladzijden()
    {
        var hoorn = await _huis.Als("GM0405");
        foreach (var pad in (string[])
        [
            $"/zoeken?q={Merk}", $"/kennis?titel={Merk}", $"/programmas?naam={Merk}", $"/gemeenten?naam={Merk}", $"/{Merk}", $"/opmaak/{Merk}", $"/mijn-gegevens/{Merk}", $"/mijn-gegevens/{Merk}.json",
            $"/agenda/{Merk}.ics", $"/bijeenkomsten/aanmelding/{Merk}/{Merk}", $"/uitvoer/{Merk}.csv", $"/uitvoer/logboek.csv?van={Merk}", $"/graphql?query={Merk}", "/mijn/contacten",
        ])
        {
            using var antwoord = await hoorn.Haal(pad);
            using var aangevraagd = new HttpRequestMessage(HttpMethod.Get, pad);
            aangevraagd.Headers.Accept.ParseAdd("text/html");
            using var bladzijde = await _huis.Http.SendAsync(aangevraagd, Ct);
        }
        using var bezoeker = await Bezoeker.MeldAan(_huis.Http.BaseAddress!, "GM0405");
        using var contact = await bezoeker.Vul("/mijn/contacten/nieuw", new() { ["naam"] = Merk, ["functie"] = Merk, ["email"] = $"geen adres {Merk}" });
        using var vraag = await bezoeker.Vul("/mijn-gegevens", new() { ["email"] = $"geen adres {Merk}" });
        using var zonderBewijs = await bezoeker.Verstuur("/mijn/contacten/nieuw", [new("naam", Merk)]);
    }

    private async Task MeldJeAanMetOnzin(Meelezer boek)
    {
        var token = new Token(_huis.Sleutel).Met("sub", $"{Merk}-onderwerp").Met("email", Email).Met("name", Merk);
        var (goed, verlopen, vals) = ($"{token}", $"{token.Met("exp", Token.Over(TimeSpan.FromMinutes(-5)))}", $"{token with { Sleutel = new byte[32] }}");
        foreach (var een in (string[])[goed, verlopen, vals, Merk, $"{Merk}.{Merk}.{Merk}"])
        {
            // In a token every word stands written otherwise.
            boek.Merk(een.Split('.') is [_, { } inhoud, _] ? inhoud : een);
            await _huis.Met(een).Vraag("{ ik { rollen } organisatie(sleutel: \"GM0405\") { contacten(first: 50) { nodes { naam email } } } }");
        }
        foreach (var (kop, waarde) in new[] { ("Authorization", $"Basic {Merk}"), ("X-Organisatie", Merk), ("X-Forwarded-For", Merk), ("traceparent", Merk), ("Cookie", $"__Host-regionetwerk={Merk}"), ("Origin", $"https://{Merk}.example") })
        {
            using var verzoek = new HttpRequestMessage(HttpMethod.Get, "/mijn");
            verzoek.Headers.TryAddWithoutValidation(kop, waarde);
            using var antwoord = await _huis.Http.SendAsync(verzoek, Ct);
        }
        using var aanmelden = new HttpRequestMessage(HttpMethod.Post, "/dev/token") { Content = new StringContent($$"""{"organisatie":"{{Merk}}","rollen":["{{Merk}}"]}""", MediaTypeHeaderValue.Parse("application/json")) };
        using var wie = await _huis.Http.SendAsync(aanmelden, Ct);
        (await _huis.Met(goed).Opdracht("gegevensWissen", new { })).Gelukt();
    }

    private async Task LaatHetMislukken()
    {
        var hoorn = await _huis.Als("GM0405");
        foreach (var tabel in (string[])["personen", "logboek", "events"])
        {
            _huis.Proefdatabase.Breek("INSERT", tabel);
            await hoorn.Opdracht("contactVastleggen", new { eigenaar = "GM0405", naam = Merk, functie = Merk, email = Email });
            await hoorn.Vraag("{ organisatie(sleutel: \"GM0405\") { contacten(first: 50) { nodes { naam email } } } }");
            _huis.Proefdatabase.Herstel(tabel);
        }
    }

    private async Task VraagEigenGegevensEnWis(Meelezer boek)
    {
        var bijeenkomstId = await (await _huis.Als("GM0405")).Bijeenkomst("GM0405", "OPENBAAR");
        (await _huis.Niemand.Opdracht("aanmeldenVoorBijeenkomst", new { bijeenkomstId, naam = Merk, email = Email, functie = Merk, organisatie = Merk, toestemming = true })).Gelukt();
        (await _huis.Niemand.Opdracht("mijnGegevensAanvragen", new { email = Email })).Gelukt();
        foreach (var geheim in _huis.Proefdatabase.Rijen("SELECT waarde FROM geheimen"))
            boek.Merk(geheim);
        await _huis.Diensten.GetServices<IAchtergrondtaak>().OfType<PostVersturen>().Single().VoerUitAsync(Ct);
        var eigen = _huis.Proefdatabase.Waarde<string>("SELECT g.waarde FROM geheimen g JOIN inzagen i ON i.id = g.record");
        using var bezoeker = new Bezoeker(_huis.Http.BaseAddress!);
        Assert.Contains(Merk, await bezoeker.Lees($"/mijn-gegevens/{eigen}"), StringComparison.Ordinal);
        Assert.Contains(Merk, await bezoeker.Lees($"/mijn-gegevens/{eigen}.json"), StringComparison.Ordinal);
        (await _huis.Niemand.Opdracht("gegevensWissen", new { geheim = eigen, records = new[] { Merk } })).Geweigerd("ONBEKEND input.records");
        (await _huis.Niemand.Opdracht("gegevensWissen", new { geheim = eigen })).Gelukt();
        await _huis.Diensten.GetRequiredService<Wistaak>().VoerUitAsync(Ct);
    }

    private static JsonNode? Gemerkt(JsonNode? waarde, string naam = "") => waarde switch
    {
        JsonObject invoer => new JsonObject(invoer.Select(veld => KeyValuePair.Create(veld.Key, Gemerkt(veld.Value, veld.Key)))),
        JsonArray lijst => new JsonArray([.. lijst.Select(een => Gemerkt(een, naam))]),
        JsonValue tekst when Eigenwoorden.Contains(naam) && tekst.TryGetValue<string>(out var was) && was.Any(char.IsLower) => naam is "email" ? Email : $"{Merk} {was}",
        _ => waarde?.DeepClone(),
    };
}
