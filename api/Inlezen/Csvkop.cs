using System.Collections.Immutable;
using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Regionetwerk.Storage.Referentie;

namespace Regionetwerk.Api.Inlezen;

/// <summary>The heading of a file: which separator it uses, and where the columns stand that are read. Case, spaces and punctuation of a name do not matter.</summary>
internal sealed class Csvkop
{
    private readonly CsvConfiguration _csv;
    private readonly Dictionary<string, int> _plaatsen = [];

    public Csvkop(string regel, char? scheiding, Csvsoort soort)
    {
        _csv = new(CultureInfo.InvariantCulture)
        {
            Delimiter = (scheiding ?? Geraden(regel)).ToString(),
            // A quote in the middle of an unquoted text is a character like any other.
            BadDataFound = null,
            BufferSize = 1024,
        };
        string[] kolommen = [.. Splits(regel).Select(CsvTekst.Opgeschoond)];
        Aantal = kolommen.Length;
        var gevonden = kolommen.Index().ToLookup(kolom => soort.Kolom(kolom.Item), kolom => kolom.Index);
        foreach (var kolom in gevonden.Where(kolom => kolom.Key is not null))
            _plaatsen[kolom.Key!] = kolom.First();
        Overgeslagen = [.. gevonden[null].Select(plaats => kolommen[plaats]).Where(naam => naam.Length > 0).Select(CsvTekst.Toonbaar)];
        string[] dubbel = [.. gevonden.Where(kolom => kolom.Key is not null && kolom.Count() > 1).Select(kolom => $"{kolom.Key} staat er {kolom.Count()} keer")];
        string[] fouten = [.. dubbel, .. soort.Ontbreekt(_plaatsen.Keys)];
        Fout = fouten.Length == 0 ? null : $"De kolommen kloppen niet: {string.Join("; ", fouten)}. Gevonden kolommen: {Genoemd(kolommen)}.";
    }

    /// <summary>Why a file with this heading cannot be read; null when it can.</summary>
    public string? Fout { get; }

    /// <summary>Columns, also those that are not read.</summary>
    public int Aantal { get; }

    /// <summary>The names of columns that are not read.</summary>
    public ImmutableArray<string> Overgeslagen { get; }

    /// <summary>Where this column stands; null when the file does not have it.</summary>
    public int? Plaats(string kolom) => _plaatsen.TryGetValue(kolom, out var plaats) ? plaats : null;

    /// <summary>
    /// The fields of one line. Lines are split one by one: a quote that is never closed then costs its own line and not the rest of the file.
    /// </summary>
    public string[] Splits(string regel)
    {
        using var parser = new CsvParser(new StringReader(regel), _csv);
        return parser.Read() ? parser.Record ?? [] : [];
    }

    private static char Geraden(string regel) => ";,\t".MaxBy(teken => regel.Count(ander => ander == teken));

    private static string Genoemd(string[] kolommen)
    {
        var namen = string.Join(", ", kolommen.Take(InleesLimieten.GenoemdeKolommen).Select(CsvTekst.Toonbaar));
        return kolommen.Length > InleesLimieten.GenoemdeKolommen ? $"{namen} en nog {kolommen.Length - InleesLimieten.GenoemdeKolommen}" : namen;
    }
}
