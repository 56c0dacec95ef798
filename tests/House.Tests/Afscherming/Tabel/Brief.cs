using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Regionetwerk.House.Tests.Draaien;
using Xunit;

namespace Regionetwerk.House.Tests.Afscherming.Tabel;

/// <summary>What comes back from an address, as text that can be looked through and held against another.</summary>
/// <param name="Tekst">Status and body, without what differs from one answer to the next for everybody.</param>
internal sealed partial record Brief(HttpStatusCode Status, string Tekst, string? Etag)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>Takes it, unpacked.</summary>
    /// <param name="koppen">Headers to send along.</param>
    public static async Task<Brief> Haal(Client client, string adres, params (string Naam, string Waarde)[] koppen)
    {
        using var antwoord = await client.Haal(adres, [("Accept", "text/html, */*;q=0.1"), .. koppen]);
        var bytes = await antwoord.Content.ReadAsByteArrayAsync(Ct);
        if (antwoord.Content.Headers.ContentEncoding.Contains("br"))
        {
            using var uitgepakt = new MemoryStream();
            await using (var brotli = new BrotliStream(new MemoryStream(bytes), CompressionMode.Decompress))
                await brotli.CopyToAsync(uitgepakt, Ct);
            bytes = uitgepakt.ToArray();
        }
        var tekst = bytes is [(byte)'P', (byte)'K', ..] ? Werkmap(bytes) : Encoding.UTF8.GetString(bytes);
        return new(antwoord.StatusCode, Wisselend().Replace($"{(int)antwoord.StatusCode}\n{tekst}", ""), antwoord.Headers.ETag?.ToString());
    }

    /// <summary>The same without this key, however it was written.</summary>
    public string Zonder(string id) => Tekst
        .Replace(Uri.EscapeDataString(Uri.EscapeDataString(id)), "…", StringComparison.Ordinal)
        .Replace(Uri.EscapeDataString(id), "…", StringComparison.Ordinal)
        .Replace(WebUtility.HtmlEncode(id), "…", StringComparison.Ordinal)
        .Replace(id, "…", StringComparison.Ordinal);

    // All that stands in a workbook.
    private static string Werkmap(byte[] bytes)
    {
        using var pak = new ZipArchive(new MemoryStream(bytes));
        var tekst = new StringBuilder();
        foreach (var deel in pak.Entries.Where(deel => deel.FullName.StartsWith("xl/", StringComparison.Ordinal)))
        {
            using var lezer = new StreamReader(deel.Open());
            tekst.AppendLine(lezer.ReadToEnd());
        }
        return tekst.ToString();
    }

    [GeneratedRegex("<input type=\"hidden\" name=\"__RequestVerificationToken\"[^>]*>|\"traceId\":\"[^\"]*\"|\\d\\d\\d\\d-\\d\\d-\\d\\d \\d\\d:\\d\\d|name=\"verzoekId\" value=\"[^\"]*\"|value=\"[^\"]*\" name=\"verzoekId\"|DTSTAMP:\\S*")]
    private static partial Regex Wisselend();
}
