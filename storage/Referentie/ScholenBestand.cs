namespace Regionetwerk.Storage.Referentie;

/// <summary>The primary schools that the product carries: all 6,215 locations of October 2021.</summary>
public static class ScholenBestand
{
    private const string Naam = "scholen-po-2021.tsv";

    private static readonly string[] kolommen =
        ["vestigingscode", "naam", "bestuursnummer", "gemeentecode", "plaats", "postcode", "denominatie"];

    /// <summary>The day that the list describes.</summary>
    public static DateOnly Peildatum
    {
        get
        {
            using var bestand = Open();
            return bestand.KopDatum("peildatum");
        }
    }

    /// <summary>The line that the product shows wherever it shows these schools.</summary>
    public static string Bronvermelding
    {
        get
        {
            using var bestand = Open();
            return bestand.Kop("bronvermelding");
        }
    }

    /// <summary>The schools by vestigingscode, read as a stream: only whoever keeps them pays for them.</summary>
    /// <exception cref="InvalidDataException">A fault in the file, with its name and line number.</exception>
    public static IEnumerable<SchoolGegevens> Lees()
    {
        using var bestand = Open();
        var vorige = "";
        foreach (var regel in bestand.Regels())
        {
            var code = regel.Tekst("vestigingscode");
            if (!SchoolGegevens.IsVestigingscode(code) || string.CompareOrdinal(vorige, code) >= 0)
                throw regel.Fout("vestigingscode", $"'{code}' is geen vestigingscode of staat niet op volgorde na '{vorige}'");
            vorige = code;
            yield return new(
                code,
                regel.Tekst("naam"),
                regel.Tekst("bestuursnummer"),
                regel.Gemeentecode("gemeentecode"),
                regel.TekstOfLeeg("plaats"),
                regel.TekstOfLeeg("postcode"),
                regel.TekstOfLeeg("denominatie"));
        }
    }

    private static ReferentieBestand Open() => ReferentieBestand.Open(Naam, kolommen);
}
