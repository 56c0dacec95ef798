using System.Globalization;
using System.Text;

namespace Regionetwerk.Storage.Referentie;

/// <summary>
/// One reference file: header lines <c># key: value</c>, a line of column names, then tab separated rows, read as a stream.
/// Strict: whatever is not as expected throws <see cref="InvalidDataException"/> with file and line number, for a reference file
/// that is half understood would be wrong everywhere.
/// </summary>
internal sealed class ReferentieBestand : IDisposable
{
    private readonly TextReader reader;
    private readonly string naam;
    private readonly string[] kolommen;
    private readonly Dictionary<string, string> kop = [];
    private int regelnummer;

    private ReferentieBestand(string naam, TextReader reader, string[] kolommen)
    {
        (this.naam, this.reader, this.kolommen) = (naam, reader, kolommen);
        var regel = LeesRegel();
        for (; regel?.StartsWith("# ", StringComparison.Ordinal) is true; regel = LeesRegel())
        {
            if (regel[2..].Split(": ", 2) is not [var sleutel, var waarde])
                throw Fout("kopregel zonder ': '");
            // A key may come back (several derivations); what the product reads by key comes once.
            kop.TryAdd(sleutel, waarde);
        }

        if (regel is null || !regel.Split('\t').SequenceEqual(kolommen))
            throw Fout($"kolommen '{regel}', verwacht '{string.Join('\t', kolommen)}'");
    }

    /// <summary>Opens the file of this name that is embedded in the assembly.</summary>
    public static ReferentieBestand Open(string naam, params string[] kolommen)
    {
        var assembly = typeof(ReferentieBestand).Assembly;
        var stream = assembly.GetManifestResourceStream($"{typeof(ReferentieBestand).Namespace}.{naam}")
            ?? throw new FileNotFoundException($"Referentiebestand {naam} zit niet in {assembly.GetName().Name}.", naam);
        return new(naam, new StreamReader(stream, new UTF8Encoding(false, throwOnInvalidBytes: true)), kolommen);
    }

    /// <summary>Reads from elsewhere; <paramref name="naam"/> is for the error messages.</summary>
    public static ReferentieBestand Open(string naam, TextReader reader, params string[] kolommen) => new(naam, reader, kolommen);

    /// <summary>The value of a header line.</summary>
    public string Kop(string sleutel) => kop.TryGetValue(sleutel, out var waarde) ? waarde : throw Fout($"kopregel '{sleutel}' ontbreekt");

    /// <summary>A header line that holds a date.</summary>
    public DateOnly KopDatum(string sleutel) => Datum(Kop(sleutel)) ?? throw Fout($"kopregel '{sleutel}' is geen datum jjjj-mm-dd");

    /// <summary>The rows, once, as a stream.</summary>
    public IEnumerable<ReferentieRegel> Regels()
    {
        while (LeesRegel() is { } regel)
        {
            var velden = regel.Split('\t');
            if (velden.Length != kolommen.Length)
                throw Fout($"{velden.Length} velden, verwacht {kolommen.Length}");
            yield return new(this, velden);
        }
    }

    /// <summary>Closes the underlying file.</summary>
    public void Dispose() => reader.Dispose();

    /// <summary>An exception that names the file and the line being read.</summary>
    internal InvalidDataException Fout(string wat) => new($"{naam}, regel {regelnummer}: {wat}.");

    internal int Kolom(string kolom) => Array.IndexOf(kolommen, kolom);

    internal static DateOnly? Datum(string tekst) =>
        DateOnly.TryParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var datum) ? datum : null;

    private string? LeesRegel()
    {
        regelnummer++;
        return reader.ReadLine();
    }
}
