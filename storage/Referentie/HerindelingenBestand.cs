namespace Regionetwerk.Storage.Referentie;

/// <summary>The file of mergers.</summary>
internal static class HerindelingenBestand
{
    private const string Naam = "herindelingen.tsv";

    private static readonly string[] kolommen = ["oude_code", "oude_naam", "nieuwe_code", "datum"];

    public static ReferentieBestand Open() => ReferentieBestand.Open(Naam, kolommen);

    public static ReferentieBestand Open(TextReader reader) => ReferentieBestand.Open(Naam, reader, kolommen);

    /// <summary>The mergers. Every link of a chain is later than the one before, so that it ends at a gemeente of today.</summary>
    public static IEnumerable<Herindeling> Lees(ReferentieBestand bestand, Func<string, bool> isVanNu)
    {
        var gelezen = new Dictionary<string, Herindeling>();
        foreach (var regel in bestand.Regels())
        {
            var herindeling = new Herindeling(
                regel.Gemeentecode("oude_code"), regel.Tekst("oude_naam"), regel.Gemeentecode("nieuwe_code"), regel.Datum("datum"));
            if (isVanNu(herindeling.OudeCode) || !gelezen.TryAdd(herindeling.OudeCode, herindeling))
                throw regel.Fout("oude_code", $"{herindeling.OudeCode} bestaat nog of stond er al");
        }

        foreach (var (code, herindeling) in gelezen)
        {
            var isSchakel = gelezen.TryGetValue(herindeling.NieuweCode, out var volgende) && volgende.Datum > herindeling.Datum;
            if (!isVanNu(herindeling.NieuweCode) && !isSchakel)
                throw bestand.Fout($"{code} gaat op in {herindeling.NieuweCode}, geen gemeente van nu en niet later opgegaan in een andere");
        }

        return gelezen.Values.OrderBy(herindeling => herindeling.OudeCode, StringComparer.Ordinal);
    }
}
