using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Api.Uitvoer;

/// <summary>
/// CSV volgens RFC 4180, in UTF-8 met een BOM, met puntkomma's en decimale komma's: wat een Nederlandse Excel zonder vragen opent. De tabel
/// staat vooraan en begint met haar kop; de toelichting komt erna, na een lege regel, met evenveel velden.
/// </summary>
public static class CsvUitvoer
{
    // Waarmee een rekenblad een formule laat beginnen: wat iemand zo intikte, mag bij een ander niets uitvoeren.
    private const string BeginVanFormule = "=+-@\t\r\n";

    private static readonly NumberFormatInfo nederlands = new() { NumberDecimalSeparator = "," };
    private static readonly CsvConfiguration vorm = new(CultureInfo.InvariantCulture) { Delimiter = ";", NewLine = "\r\n" };

    /// <summary>Schrijft het stuk, rij voor rij.</summary>
    public static async Task Schrijf(Stuk stuk, Stream uit, CancellationToken ct)
    {
        await using var tekst = new StreamWriter(uit, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        await using var csv = new CsvWriter(tekst, vorm);
        await Regel(csv, stuk.Koppen, stuk.Koppen.Count);
        await foreach (var rij in stuk.Rijen.WithCancellation(ct))
            await Regel(csv, rij, stuk.Koppen.Count);
        await Regel(csv, [], stuk.Koppen.Count);
        foreach (var (wat, uitleg) in stuk.Toelichting)
            await Regel(csv, [wat, uitleg], stuk.Koppen.Count);
    }

    /// <summary>Zoals een waarde in een veld staat.</summary>
    internal static string Veld(object? waarde) => waarde switch
    {
        null => "",
        Bedrag bedrag => bedrag.Euro.ToString("0.00", nederlands),
        Deel deel => deel.Waarde.ToString("0.######", nederlands),
        double getal => getal.ToString("0.######", nederlands),
        decimal getal => getal.ToString(nederlands),
        DateOnly dag => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        bool ja => ja ? "ja" : "nee",
        string tekst => Onschadelijk(tekst),
        IFormattable anders => anders.ToString(null, CultureInfo.InvariantCulture),
        _ => Onschadelijk(waarde.ToString()!),
    };

    private static string Onschadelijk(string tekst) => tekst.Length > 0 && BeginVanFormule.Contains(tekst[0], StringComparison.Ordinal) ? "'" + tekst : tekst;

    private static Task Regel(CsvWriter csv, IReadOnlyList<object?> velden, int breedte)
    {
        for (var i = 0; i < breedte; i++)
            csv.WriteField(i < velden.Count ? Veld(velden[i]) : "");
        return csv.NextRecordAsync();
    }
}
