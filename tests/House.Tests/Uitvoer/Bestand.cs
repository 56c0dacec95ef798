using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Regionetwerk.House.Tests.Draaien;
using Xunit;

namespace Regionetwerk.House.Tests.Uitvoer;

/// <summary>A file as somebody takes it: its rows by the names of its columns, and what is told below them.</summary>
internal sealed record Bestand(string Naam, IReadOnlyList<IReadOnlyDictionary<string, string>> Rijen, IReadOnlyDictionary<string, string> Toelichting)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>Takes a CSV and reads it strictly.</summary>
    public static async Task<Bestand> Haal(Client client, string pad)
    {
        using var antwoord = await client.Haal(pad);
        var bytes = await antwoord.Content.ReadAsByteArrayAsync(Ct);
        Assert.True(antwoord.IsSuccessStatusCode, Encoding.UTF8.GetString(bytes));
        Assert.Equal(new byte[] { 0xEF, 0xBB, 0xBF }, bytes[..3]);
        Assert.Equal("text/csv; charset=utf-8", antwoord.Content.Headers.ContentType?.ToString());
        using var csv = new CsvReader(
            new StringReader(Encoding.UTF8.GetString(bytes[3..])), new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = ";", IgnoreBlankLines = false });
        List<string[]> regels = [];
        while (await csv.ReadAsync())
            regels.Add(csv.Parser.Record!);
        Assert.All(regels, regel => Assert.Equal(regels[0].Length, regel.Length));
        var einde = regels.FindIndex(regel => regel.All(veld => veld.Length == 0));
        return new(
            antwoord.Content.Headers.ContentDisposition!.FileName!,
            [.. regels[1..einde].Select(regel => (IReadOnlyDictionary<string, string>)regels[0].Zip(regel).ToDictionary(paar => paar.First, paar => paar.Second))],
            regels[(einde + 1)..].ToDictionary(regel => regel[0], regel => regel[1]));
    }
}
