using System.Collections.Concurrent;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Regionetwerk.House.Tests.Draaien;
using Xunit;

namespace Regionetwerk.House.Tests.Agenda;

/// <summary>The deadlines of an organisation in somebody's calendar. Each test has a gemeente of its own: an address is per person there.</summary>
public sealed class AgendaTests(DraaiendHuis huis) : IClassFixture<DraaiendHuis>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Een_adres_geeft_de_open_deadlines_als_hele_dagen_met_een_herinnering_een_week_ervoor()
    {
        const string Assen = "GM0106";
        var eigenaar = await huis.Als(Assen);
        var adres = await Maak(await huis.Als(Assen, "lezer"));
        Assert.DoesNotContain("VEVENT", await Lees(adres));

        await eigenaar.Deadline(await eigenaar.Budget(Assen, 123_456, omschrijving: "Geheim budget"), "Bel de wethouder");
        var kalender = await Lees(adres);

        Assert.StartsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:", kalender, StringComparison.Ordinal);
        Assert.EndsWith("END:VCALENDAR\r\n", kalender, StringComparison.Ordinal);
        var regels = kalender.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");
        Assert.Contains("X-WR-CALNAME:Deadlines van Assen", regels);
        Assert.Contains("DTSTART;VALUE=DATE:20270715", regels);
        Assert.Contains("SUMMARY:Verantwoorden: Onderwijsbudget van de gemeente\\, 2026", regels);
        Assert.Contains("TRIGGER:-P1W", regels);
        Assert.Contains("SEQUENCE:0", regels);
        Assert.Single(regels, regel => regel.StartsWith("UID:", StringComparison.Ordinal) && regel.EndsWith("@regionetwerk", StringComparison.Ordinal));
        Assert.Contains(regels, regel => Regex.IsMatch(regel, @"^DTSTAMP:\d{8}T\d{6}Z$"));
        // What leaks cannot be erased, so what may be erased is not in it.
        Assert.All(["Geheim", "wethouder", "123.456", "123456"], woord => Assert.DoesNotContain(woord, string.Join('\n', regels), StringComparison.OrdinalIgnoreCase));
        Assert.Equal(kalender, await Lees(adres));
    }

    [Fact]
    public async Task Wat_is_afgerond_of_vervallen_is_weg_en_van_een_ander_is_er_niets()
    {
        const string Emmen = "GM0114";
        var (eigenaar, ander) = (await huis.Als(Emmen), await huis.Als("GM0109"));
        await ander.Deadline(await ander.Budget("GM0109", 100, "OPENBAAR"));
        var adres = await Maak(eigenaar);
        var budget = await eigenaar.Budget(Emmen, 100);
        var (af, weg) = (await eigenaar.Deadline(budget), await eigenaar.Deadline(budget));
        await eigenaar.Deadline(budget);
        Assert.Equal(3, Aantal(await Lees(adres)));

        (await eigenaar.Opdracht("deadlineAfronden", new { deadlineId = af, op = "2026-07-01" })).Gelukt();
        (await eigenaar.Opdracht("deadlineVervallen", new { deadlineId = weg, reden = "Niet meer nodig" })).Gelukt();

        Assert.Equal(1, Aantal(await Lees(adres)));
    }

    [Fact]
    public async Task Een_vervangen_ingetrokken_of_verzonnen_adres_is_er_niet_en_het_verschil_is_niet_te_zien()
    {
        var eigenaar = await huis.Als("GM0119");
        var vervangen = await Maak(eigenaar);
        var ingetrokken = await Maak(eigenaar);
        Assert.NotEqual(vervangen, ingetrokken);
        Assert.Contains("VCALENDAR", await Lees(ingetrokken));

        Assert.True((await eigenaar.Vraag("mutation { agendaAdresIntrekken { ingetrokken fouten { code } } }"))["agendaAdresIntrekken.ingetrokken"].GetBoolean());
        Assert.False((await eigenaar.Vraag("mutation { agendaAdresIntrekken { ingetrokken fouten { code } } }"))["agendaAdresIntrekken.ingetrokken"].GetBoolean());

        string[] antwoorden = [await Weg(vervangen), await Weg(ingetrokken), await Weg("/agenda/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.ics"), await Weg("/agenda/x.ics")];
        Assert.Single(antwoorden.Distinct());
    }

    [Fact]
    public async Task Wie_is_aangemeld_ziet_of_er_een_adres_is_en_niet_welk_en_wie_dat_niet_is_maakt_er_geen()
    {
        var eigenaar = await huis.Als("GM0141");
        const string Sinds = "{ ik { agendaAdresSinds } }";
        Assert.Null((await eigenaar.Vraag(Sinds))["ik.agendaAdresSinds"].GetString());

        await Maak(eigenaar);

        Assert.EndsWith("Z", (await eigenaar.Vraag(Sinds))["ik.agendaAdresSinds"].GetString(), StringComparison.Ordinal);
        (await huis.Niemand.Vraag("mutation { agendaAdresMaken { adres } }")).Fout("UNAUTHENTICATED");
        (await huis.Niemand.Vraag("mutation { agendaAdresIntrekken { ingetrokken } }")).Fout("UNAUTHENTICATED");
    }

    [Fact]
    public async Task Het_geheim_komt_in_geen_logboek_hoe_praatzaam_dat_ook_staat()
    {
        await using var eigen = new DraaiendHuis
        {
            Instellingen =
            [
                "--Logging:Console:LogLevel:Default", "None", "--Logging:LogLevel:Default", "Trace", "--Logging:LogLevel:Microsoft.AspNetCore", "Trace",
                "--Logging:LogLevel:Microsoft.AspNetCore.Hosting.Diagnostics", "Trace",
            ],
        };
        await eigen.InitializeAsync();
        using var boek = new Logboek();
        eigen.Diensten.GetRequiredService<ILoggerFactory>().AddProvider(boek);
        var adres = await Maak(await eigen.Als("GM0106"));

        Assert.Contains("VCALENDAR", await eigen.Http.GetStringAsync(adres, Ct));
        using var weg = await eigen.Http.GetAsync("/agenda/verzonnen-geheim.ics", Ct);

        Assert.NotEmpty(boek.Regels);
        var geheim = adres.Split('/')[^1].Split('.')[0];
        Assert.DoesNotContain(boek.Regels, regel => regel.Contains(geheim, StringComparison.Ordinal) || regel.Contains("verzonnen-geheim", StringComparison.Ordinal));
    }

    private static async Task<string> Maak(Client wie)
    {
        var adres = (await wie.Vraag("mutation { agendaAdresMaken { adres fouten { code } } }"))["agendaAdresMaken.adres"].GetString()!;
        Assert.Matches(@"^http://127\.0\.0\.1:\d+/agenda/[A-Za-z0-9_-]{43}\.ics$", adres);
        return adres;
    }

    private async Task<string> Lees(string adres)
    {
        using var antwoord = await huis.Http.GetAsync(adres, Ct);
        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        Assert.Equal("text/calendar; charset=utf-8", antwoord.Content.Headers.ContentType!.ToString());
        Assert.True(antwoord.Headers.CacheControl!.NoStore);
        return await antwoord.Content.ReadAsStringAsync(Ct);
    }

    private async Task<string> Weg(string adres)
    {
        using var antwoord = await huis.Http.GetAsync(adres, Ct);
        Assert.Equal(HttpStatusCode.NotFound, antwoord.StatusCode);
        var koppen = antwoord.Headers.Concat(antwoord.Content.Headers).Where(kop => kop.Key is not ("Date" or "RateLimit")).Select(kop => $"{kop.Key}: {string.Join(',', kop.Value)}");
        var tekst = Regex.Replace(await antwoord.Content.ReadAsStringAsync(Ct), "\"traceId\":\"[^\"]*\"", "");
        return string.Join('\n', koppen.Append(tekst));
    }

    private static int Aantal(string kalender) => kalender.Split("BEGIN:VEVENT").Length - 1;

    private sealed class Logboek : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Regels { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            Regels.Enqueue($"{state}");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Regels.Enqueue($"{formatter(state, exception)} {exception}");

        public void Dispose()
        {
        }
    }
}
