using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Regionetwerk.House.Tests.Afscherming.Tabel;

/// <summary>Every address that can be opened: files and lists are searched for traces, and the page of a record is there or is as that of one that never was.</summary>
internal sealed partial class Adresweg : IWeg
{
    // Not of anybody's records, or asked in another way: GraphQL itself, its explorer, signing in, and the addresses that hold a secret.
    private static readonly string[] Anders =
        ["graphql", "verkenner", "gezondheid", "live", "ready", "metrics", "dev", "aanmelden", "afmelden", "agenda", "voorkeur", "_", "health"];

    private static readonly Dictionary<string, string> Soorten = new()
    {
        ["programmas"] = "Programma",
        ["kennis"] = "Kennisitem",
        ["bijeenkomsten"] = "Bijeenkomst",
        ["mijn/aanvragen"] = "Aanvraag",
        ["mijn/ambassadeurs"] = "Ambassadeur",
        ["mijn/inzet"] = "Inzet",
        ["mijn/contacten"] = "Contact",
        ["mijn/bijeenkomsten"] = "Bijeenkomst",
        ["mijn/budgetten"] = "Budget",
        ["mijn/deadlines"] = "Deadline",
        ["mijn/terugbetalingen"] = "Terugbetaling",
        ["mijn/doorgiften"] = "Doorgifte",
        ["mijn/financieringen"] = "Financiering",
        ["mijn/bestedingen"] = "Besteding",
        ["mijn/programmas"] = "Programma",
        ["mijn/opgaven"] = "Opgave",
        ["mijn/kennis"] = "Kennisitem",
        ["mijn/kennis/reactie"] = "Reactie",
        ["mijn/kennis/overname"] = "Overname",
        ["mijn/delen"] = "Budget",
        ["mijn/uitnodigingen"] = "Netwerk",
        ["mijn/toegang"] = "Toelating",
    };

    private static readonly Dictionary<string, string> Vragen = new()
    {
        ["uitvoer/vergelijking"] = "?gemeenten=GM0405&jaar=2026",
        ["uitvoer/financieringen"] = "?gemeente=GM0405&jaar=2026",
        ["uitvoer/budgetten"] = "?eigenaar=GM0405",
        ["uitvoer/bestedingen"] = "?eigenaar=GM0405",
        ["vergelijken"] = "?gemeenten=GM0405&jaar=2026",
        ["zoeken"] = "?q=hoorn",
        ["programmas"] = "?gemeente=GM0405",
    };

    // Fewer files are made at once than the house allows.
    private static readonly SemaphoreSlim Bestanden = new(4);

    /// <inheritdoc/>
    public async Task Loop(Uitstalling uitstalling, Kijkersoort kijker, Verslag verslag)
    {
        foreach (var (nummer, route) in Routes(uitstalling).Index())
        {
            var sleutel = route.IndexOf("/{Id}", StringComparison.OrdinalIgnoreCase);
            if (sleutel < 0)
            {
                var pad = route.Replace("{Code}", "GM0405", StringComparison.Ordinal).Replace("{Slug}", "brugfunctionarissen", StringComparison.Ordinal);
                verslag.Zwijgt(route, (await Open(uitstalling, kijker, $"/{pad}{Vragen.GetValueOrDefault(pad.Split('.')[0])}", verslag)).Tekst);
                continue;
            }
            Assert.True(Soorten.TryGetValue(route[..sleutel], out var soort), $"Noem in Adresweg.Soorten van welk record /{route} is.");
            // To the letter, but for what changes each time that a page is made, and the address itself.
            async Task<(int Status, string Tekst)> Van(string id)
            {
                var (status, tekst) = await Open(uitstalling, kijker, $"/{route.Replace("{Id}", Uri.EscapeDataString(id), StringComparison.OrdinalIgnoreCase)}", verslag);
                return (status, Wisselend().Replace(tekst.Replace(Uri.EscapeDataString(id), "", StringComparison.Ordinal).Replace(Uri.EscapeDataString(Uri.EscapeDataString(id)), "", StringComparison.Ordinal).Replace(id, "", StringComparison.Ordinal), ""));
            }
            var openbaar = !route.StartsWith("mijn/", StringComparison.Ordinal);
            // Pages of the own organisation are many, and alike: each is opened by a third of the callers.
            if (!openbaar && (nummer + Kijkersoort.Alle.IndexOf(kijker)) % 3 > 0)
                continue;
            var verzonnen = await Van(Uitgestald.Verzonnen(soort));
            foreach (var record in verslag.Verborgen.Where(record => record.Soort == soort && (openbaar || record.Deling is "INTERN")))
            {
                var gezien = await Van(record.Id);
                verslag.Zwijgt(route, gezien.Tekst);
                verslag.Gelijk(record, route, $"{gezien.Status} {gezien.Tekst}", $"{verzonnen.Status} {verzonnen.Tekst}");
            }
            foreach (var record in verslag.Zichtbaar.Where(record => openbaar && record.Soort == soort))
                verslag.Is(record, route, (await Van(record.Id)).Status is 200);
        }
    }

    /// <summary>Every address that is there to be opened.</summary>
    /// <param name="metGeheim">Also those that hold a secret.</param>
    public static IEnumerable<string> Routes(Uitstalling uitstalling, bool metGeheim = false) => uitstalling.Huis.Diensten.GetRequiredService<EndpointDataSource>().Endpoints
        .OfType<RouteEndpoint>()
        .Where(een => een.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains(HttpMethods.Get) is not false)
        .Select(een => een.RoutePattern.RawText!.TrimStart('/'))
        .Where(route => (metGeheim && route.StartsWith("agenda/", StringComparison.Ordinal)) || !Anders.Any(ander => route.StartsWith(ander, StringComparison.OrdinalIgnoreCase))
            && (metGeheim || !route.Contains("{Geheim}", StringComparison.OrdinalIgnoreCase)) && !route.Contains("{*", StringComparison.Ordinal))
        .Distinct()
        .Order(StringComparer.Ordinal);

    private static async Task<(int Status, string Tekst)> Open(Uitstalling uitstalling, Kijkersoort kijker, string pad, Verslag verslag)
    {
        var isBestand = pad.StartsWith("/uitvoer", StringComparison.Ordinal);
        if (isBestand)
            await Bestanden.WaitAsync();
        try
        {
            using var antwoord = await uitstalling.Als(kijker).Haal(pad);
            var status = (int)antwoord.StatusCode;
            if (status is 429 or >= 500)
                verslag.Fout($"{pad}: {status}");
            var bytes = await antwoord.Content.ReadAsByteArrayAsync();
            return (status, pad.Contains(".xlsx", StringComparison.Ordinal) && status is 200 ? Werkblad(bytes) : Encoding.UTF8.GetString(bytes));
        }
        finally
        {
            if (isBestand)
                Bestanden.Release();
        }
    }

    private static string Werkblad(byte[] bytes)
    {
        using ZipArchive zip = new(new MemoryStream(bytes));
        return string.Concat(zip.Entries.Select(deel =>
        {
            using StreamReader lezer = new(deel.Open());
            return lezer.ReadToEnd();
        }));
    }

    [GeneratedRegex("CfDJ8[A-Za-z0-9_-]+|nonce=\"[^\"]*\"|\"traceId\":\"[^\"]*\"")]
    private static partial Regex Wisselend();
}
