using System.Text.RegularExpressions;

namespace Regionetwerk.House.Tests.Afscherming.Tabel;

/// <summary>Hostile keys in every part of every address, under every name that a page or file asks for, and in the header that says for whom somebody acts.</summary>
internal sealed partial class Vijandadres : IWeg
{
    /// <inheritdoc/>
    public async Task Loop(Uitstalling uitstalling, Kijkersoort kijker, Verslag verslag)
    {
        if (kijker.Naam is "app kennis.lezen")
            await Organisatie(uitstalling, kijker, verslag);
        if (kijker.Naam is not ("niemand" or "gemeente"))
            return;
        // Pages of the own organisation are not opened for who has not signed in.
        foreach (var (nummer, route) in Adresweg.Routes(uitstalling, metGeheim: true).Where(route => kijker.Organisatie is null != route.StartsWith("mijn/", StringComparison.Ordinal)).Index())
        {
            var gaten = Gat().Count(route);
            if (gaten is 0)
                await Namen(uitstalling, kijker, verslag, route, nummer);
            for (var gat = 0; gat < gaten; gat++)
            {
                // Of the many that are alike, each key goes to a third.
                foreach (var (i, sleutel) in Vijandig.Enkele.Index().Where(een => gaten > 1 || (nummer + een.Index) % 3 is 0))
                {
                    var hier = 0;
                    await Open(uitstalling, kijker, verslag, route, Gat().Replace(route, _ => Uri.EscapeDataString(hier++ == gat ? sleutel : "x")));
                }
            }
        }
    }

    // Every name that there is to be given in this address: those of its form and links, and for files those in the source.
    private static async Task Namen(Uitstalling uitstalling, Kijkersoort kijker, Verslag verslag, string route, int nummer)
    {
        if (route.EndsWith(".xlsx", StringComparison.Ordinal))
            return;
        var bladzijde = await Brief.Haal(uitstalling.Als(kijker), $"/{route}");
        var namen = route.StartsWith("uitvoer/", StringComparison.Ordinal)
            ? Bronnamen
            : Zoekformulier().Matches(bladzijde.Tekst).SelectMany(formulier => InFormulier().Matches(formulier.Value)).Concat(InAdres().Matches(bladzijde.Tekst))
                .Select(een => een.Groups["naam"].Value).Distinct();
        foreach (var (i, naam) in namen.Index())
        {
            var sleutel = Vijandig.Enkele[(nummer + i) % Vijandig.Enkele.Count];
            await Open(uitstalling, kijker, verslag, $"{route}?{naam}", $"{route}?{naam}={Uri.EscapeDataString(sleutel)}");
            if (i is 0)
                await Open(uitstalling, kijker, verslag, $"{route}?{naam}", $"{route}?{naam}={Uri.EscapeDataString(Vijandig.Script)}&{naam}=x");
        }
    }

    private static IReadOnlyList<string> Bronnamen { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(House.Tests.Huis.Hoofdmap, "api", "Uitvoer"), "*.cs")
            .SelectMany(bestand => InBron().Matches(File.ReadAllText(bestand)).Select(een => een.Groups["naam"].Value)).Distinct().Order(StringComparer.Ordinal),
    ];

    private static async Task Open(Uitstalling uitstalling, Kijkersoort kijker, Verslag verslag, string waar, string pad)
    {
        using var antwoord = await uitstalling.Als(kijker).Haal($"/{pad}", ("Accept", "text/html, */*;q=0.1"));
        var tekst = await antwoord.Content.ReadAsStringAsync();
        verslag.Zwijgt($"/{waar}", tekst, [.. uitstalling.Schema.Nodes]);
        if ((int)antwoord.StatusCode is 429 or >= 500)
            verslag.Fout($"/{waar} bij «{(pad.Length > 200 ? pad[..200] : pad)}»: {(int)antwoord.StatusCode}");
        if (antwoord.Content.Headers.ContentType?.MediaType is "text/html" or "image/svg+xml" && tekst.Contains("<script>alert", StringComparison.Ordinal))
            verslag.Fout($"/{waar}: wat in het adres staat, wordt opmaak");
    }

    // For whom it does not act, an app is told the same, whether that is there or not.
    private static async Task Organisatie(Uitstalling uitstalling, Kijkersoort kijker, Verslag verslag)
    {
        async Task<string> Met(string sleutel) =>
            (await Brief.Haal(uitstalling.Als(kijker), "/uitvoer/programmas.csv", ("X-Organisatie", sleutel))).Tekst;
        var onbekend = await Met("nooit-geweest");
        // What cannot stand in a header is not sent.
        foreach (var sleutel in Vijandig.Sleutels.Where(sleutel => sleutel.Trim().Length > 0 && sleutel.Trim() is not Kijkersoort.Hoorn && sleutel.All(teken => teken is >= ' ' and < (char)127))
            .Append("GM0014").Append("landelijk-ondersteuningsaanbod"))
        {
            var antwoord = await Met(sleutel);
            verslag.Zwijgt("X-Organisatie", antwoord);
            if (antwoord != onbekend)
                verslag.Fout($"X-Organisatie «{(sleutel.Length > 40 ? sleutel[..40] : sleutel)}»: {antwoord[..Math.Min(200, antwoord.Length)]}");
        }
    }

    [GeneratedRegex("\\{[^}]+\\}")]
    private static partial Regex Gat();

    [GeneratedRegex("<form[^>]*method=\"get\".*?</form>", RegexOptions.Singleline)]
    private static partial Regex Zoekformulier();

    [GeneratedRegex("name=\"(?<naam>[A-Za-z-]+)\"")]
    private static partial Regex InFormulier();

    [GeneratedRegex("[?;](?<naam>[a-z-]+)=")]
    private static partial Regex InAdres();

    [GeneratedRegex("vraag\\.\\w+(<\\w+>)?\\(\"(?<naam>[^\"]+)\"\\)")]
    private static partial Regex InBron();
}
