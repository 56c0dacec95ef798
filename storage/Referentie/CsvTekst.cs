using System.Text;
using System.Text.Unicode;

namespace Regionetwerk.Storage.Referentie;

/// <summary>The text of a CSV file as others make it: UTF-8 where the bytes are, with or without byte order mark, and else Windows-1252.</summary>
public static class CsvTekst
{
    // Bytes that happen to be valid UTF-8 and were meant as Windows-1252 would need pairs such as "Ã«", which no name has.
    private static readonly Encoding windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static string Lees(ReadOnlySpan<byte> inhoud)
    {
        if (inhoud.StartsWith(Encoding.UTF8.Preamble))
            inhoud = inhoud[Encoding.UTF8.Preamble.Length..];
        return (Utf8.IsValid(inhoud) ? Encoding.UTF8 : windows1252).GetString(inhoud);
    }

    /// <summary>One space between words and none around them.</summary>
    public static string Opgeschoond(string veld) => string.Join(' ', veld.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A value that is fit to print in a report, whatever was in the file.</summary>
    public static string Toonbaar(string waarde)
    {
        const int meesteTekens = 80;
        var kort = waarde.Length > meesteTekens ? waarde[..meesteTekens] + "…" : waarde;
        return string.Create(kort.Length, kort, static (doel, bron) =>
        {
            for (var i = 0; i < bron.Length; i++)
                doel[i] = char.IsControl(bron[i]) ? '?' : bron[i];
        });
    }
}
