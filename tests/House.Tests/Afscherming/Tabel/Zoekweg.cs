using Regionetwerk.House.Tests.Draaien;

namespace Regionetwerk.House.Tests.Afscherming.Tabel;

/// <summary>Searching: by the word itself, by part of it and by a slip of the pen, with facets, fragments and suggestion.</summary>
internal sealed class Zoekweg : IWeg
{
    private const string Uitkomst =
        "{ totaal meer bedoeldeU facetten { soort waarden { waarde aantal } } treffers(first: 20) { totalCount nodes { soort id titel fragment { tekst } node { id } } } }";

    /// <inheritdoc/>
    public async Task Loop(Uitstalling uitstalling, Kijkersoort kijker, Verslag verslag)
    {
        var gezocht = uitstalling.Records.Where(record => record.Merk.Length > 0).ToList();
        var vragen = gezocht.SelectMany((record, i) => new[]
        {
            $"heel{i}: zoek(tekst: \"{record.Merk}\") {Uitkomst}",
            // What is asked may come back in words; a slip of it is no trace of anything.
            $"fout{i}: zoek(tekst: \"{record.Merk[..^4]}nerk\") {Uitkomst}",
            $"deel{i}: zoek(tekst: \"{record.Merk[..^3]}\") {Uitkomst}",
        }).ToList();
        foreach (var deel in vragen.Chunk(60))
        {
            var antwoord = await uitstalling.Als(kijker).Vraag($"{{ {string.Join(' ', deel)} }}");
            if (antwoord.Code is { } code)
                verslag.Fout($"zoek: {code} {antwoord.Tekst[..200]}");
            verslag.Zwijgt("zoek", antwoord.Tekst);
            foreach (var een in antwoord.Data.EnumerateObject().Where(een => een.Name.StartsWith("heel", StringComparison.Ordinal)))
            {
                var record = gezocht[int.Parse(een.Name[4..], System.Globalization.CultureInfo.InvariantCulture)];
                var gevonden = een.Value.Op("totaal").GetInt32() > 0;
                // Only these are searched; the rest must not be found by anybody.
                if (record.Soort is "Programma" or "Kennisitem" || gevonden)
                    verslag.Is(record, $"zoek {record.Merk}", gevonden);
                if (!gevonden && een.Value.Op("facetten").EnumerateArray().Any(facet => facet.Op("waarden").GetArrayLength() > 0))
                    verslag.Fout($"zoek {record.Merk}: facetten van niets");
            }
        }
    }
}
