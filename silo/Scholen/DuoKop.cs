using System.Collections.Immutable;
using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Regionetwerk.Storage.Referentie;

namespace Regionetwerk.Silo.Scholen;

/// <summary>The heading of a delivery: which separator it uses, and where its columns stand, by their old or their new names.</summary>
internal sealed class DuoKop
{
    private const int MeesteGenoemdeKolommen = 40;

    private static readonly ImmutableArray<(DuoVeld Veld, string[] Namen)> nodig =
    [
        (DuoVeld.Brin, ["BRIN NUMMER", "INSTELLINGSCODE"]),
        (DuoVeld.Vestiging, ["VESTIGINGSNUMMER", "VESTIGINGSCODE"]),
        (DuoVeld.Naam, ["VESTIGINGSNAAM"]),
        (DuoVeld.Bestuur, ["BEVOEGD GEZAG NUMMER"]),
        (DuoVeld.Gemeente, ["GEMEENTENUMMER"]),
        (DuoVeld.Plaats, ["PLAATSNAAM"]),
        (DuoVeld.Postcode, ["POSTCODE"]),
        (DuoVeld.Denominatie, ["DENOMINATIE"]),
    ];

    private readonly CsvConfiguration csv;
    private readonly string[] kolommen;
    private readonly Dictionary<DuoVeld, int> plaatsen = [];

    public DuoKop(string regel)
    {
        csv = new(CultureInfo.InvariantCulture)
        {
            Delimiter = regel.Count(teken => teken == ';') > regel.Count(teken => teken == ',') ? ";" : ",",
            // A quote in the middle of an unquoted name is a character like any other.
            BadDataFound = null,
            BufferSize = 1024,
        };
        kolommen = [.. Splits(regel).Select(kolom => CsvTekst.Opgeschoond(kolom).ToUpperInvariant())];
        Fout = ZoekKolommen();
    }

    /// <summary>Why a file with this heading cannot be read; null when it can.</summary>
    public string? Fout { get; }

    public int AantalKolommen => kolommen.Length;

    public int Plaats(DuoVeld veld) => plaatsen[veld];

    public string Naam(DuoVeld veld) => kolommen[plaatsen[veld]];

    /// <summary>
    /// The fields of one line. Lines are split one by one, as no field of DUO holds a line break: a quote that is never closed then costs
    /// its own line and not the rest of the file.
    /// </summary>
    public string[] Splits(string regel)
    {
        using var parser = new CsvParser(new StringReader(regel), csv);
        return parser.Read() ? parser.Record ?? [] : [];
    }

    private string? ZoekKolommen()
    {
        if (kolommen.Contains("ONDERWIJSSTRUCTUUR"))
            return "Dit is een levering van het voortgezet onderwijs (kolom ONDERWIJSSTRUCTUUR). Alleen basisonderwijs kan erin.";
        var fouten = new List<string>();
        foreach (var (veld, namen) in nodig)
        {
            var gevonden = Enumerable.Range(0, kolommen.Length).Where(i => namen.Contains(kolommen[i])).ToArray();
            if (gevonden.Length == 1)
                plaatsen[veld] = gevonden[0];
            else
                fouten.Add($"{string.Join(" of ", namen)} {(gevonden.Length == 0 ? "ontbreekt" : $"staat er {gevonden.Length} keer")}");
        }

        return fouten.Count == 0
            ? null
            : $"De kolommen kloppen niet: {string.Join("; ", fouten)}. Gevonden kolommen: {GevondenKolommen()}.";
    }

    private string GevondenKolommen()
    {
        var namen = string.Join(", ", kolommen.Take(MeesteGenoemdeKolommen).Select(CsvTekst.Toonbaar));
        return kolommen.Length > MeesteGenoemdeKolommen ? $"{namen} en nog {kolommen.Length - MeesteGenoemdeKolommen}" : namen;
    }
}
