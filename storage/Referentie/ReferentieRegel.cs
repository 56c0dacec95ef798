using System.Globalization;

namespace Regionetwerk.Storage.Referentie;

/// <summary>One row of a reference file; only valid while it is the row being read, because errors name the current line.</summary>
internal readonly struct ReferentieRegel(ReferentieBestand bestand, string[] velden)
{
    /// <summary>A text that may not be empty.</summary>
    public string Tekst(string kolom) => TekstOfLeeg(kolom) ?? throw Fout(kolom, "is leeg");

    /// <summary>A text, or null where the file has nothing: unknown.</summary>
    public string? TekstOfLeeg(string kolom) => velden[bestand.Kolom(kolom)] is { Length: > 0 } tekst ? tekst : null;

    /// <summary>A gemeente code: GM and four digits.</summary>
    public string Gemeentecode(string kolom)
    {
        var code = Tekst(kolom);
        return GemeenteRegister.IsGemeentecode(code) ? code : throw Fout(kolom, $"'{code}' is geen gemeentecode (GM en vier cijfers)");
    }

    /// <summary>A whole number within bounds.</summary>
    public int Geheel(string kolom, int van, int tot) => GeheelOfLeeg(kolom, van, tot) ?? throw Fout(kolom, "is leeg");

    /// <summary>A whole number within bounds, or null where unknown.</summary>
    public int? GeheelOfLeeg(string kolom, int van, int tot)
    {
        if (TekstOfLeeg(kolom) is not { } tekst)
            return null;
        return int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) && getal >= van && getal <= tot
            ? getal
            : throw Fout(kolom, $"'{tekst}' is geen geheel getal van {van} tot en met {tot}");
    }

    /// <summary>A decimal number from 0 to <paramref name="tot"/>, or null where unknown.</summary>
    public decimal? GetalOfLeeg(string kolom, decimal tot)
    {
        if (TekstOfLeeg(kolom) is not { } tekst)
            return null;
        return decimal.TryParse(tekst, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var getal) && getal <= tot
            ? getal
            : throw Fout(kolom, $"'{tekst}' is geen getal van 0 tot en met {tot}");
    }

    /// <summary>A date as yyyy-MM-dd.</summary>
    public DateOnly Datum(string kolom)
    {
        var tekst = Tekst(kolom);
        return ReferentieBestand.Datum(tekst) ?? throw Fout(kolom, $"'{tekst}' is geen datum jjjj-mm-dd");
    }

    /// <summary>An exception that names file, line and column.</summary>
    public InvalidDataException Fout(string kolom, string wat) => bestand.Fout($"{kolom} {wat}");
}
