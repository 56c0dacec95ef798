using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Regionetwerk.Storage.Referentie;

/// <summary>
/// The gemeenten of the Netherlands, immutable, from the reference files that the product carries. Old codes, such as that of Weesp,
/// keep working: they lead to the gemeente that they were merged into.
/// </summary>
public sealed class GemeenteRegister
{
    private static readonly Lazy<GemeenteRegister> ingebouwd = new(static () =>
    {
        using var gemeenten = GemeentenBestand.Open();
        using var herindelingen = HerindelingenBestand.Open();
        return new(gemeenten, herindelingen);
    });

    private readonly FrozenDictionary<string, GemeenteGegevens> opCode;
    private readonly FrozenDictionary<string, Herindeling> opOudeCode;

    private GemeenteRegister(ReferentieBestand gemeenten, ReferentieBestand herindelingen)
    {
        Bronvermelding = gemeenten.Kop("bronvermelding");
        Alle = [.. GemeentenBestand.Lees(gemeenten)];
        var codes = Alle.ToDictionary(gemeente => gemeente.Code);
        Herindelingen = [.. HerindelingenBestand.Lees(herindelingen, codes.ContainsKey)];
        opOudeCode = Herindelingen.ToFrozenDictionary(herindeling => herindeling.OudeCode);
        foreach (var herindeling in Herindelingen)
            codes.Add(herindeling.OudeCode, codes[Eindcode(herindeling)]);
        opCode = codes.ToFrozenDictionary();
    }

    /// <summary>The register that is built into the product; read at first use, in milliseconds, and shared.</summary>
    public static GemeenteRegister Ingebouwd => ingebouwd.Value;

    /// <summary>All gemeenten of today, in code order.</summary>
    public ImmutableArray<GemeenteGegevens> Alle { get; }

    /// <summary>The mergers since the borders of the figures (2021), by old code.</summary>
    public ImmutableArray<Herindeling> Herindelingen { get; }

    /// <summary>The line that the product shows wherever it shows these figures, as their licence asks.</summary>
    public string Bronvermelding { get; }

    /// <summary>Reads a register from elsewhere than the built-in files, in the same format.</summary>
    /// <exception cref="InvalidDataException">A fault in a file, with its name and line number.</exception>
    public static GemeenteRegister Lees(TextReader gemeenten, TextReader herindelingen)
    {
        using var gemeentenBestand = GemeentenBestand.Open(gemeenten);
        using var herindelingenBestand = HerindelingenBestand.Open(herindelingen);
        return new(gemeentenBestand, herindelingenBestand);
    }

    /// <summary>Whether a text has the form of a gemeente code: GM and four digits, whether or not it exists.</summary>
    public static bool IsGemeentecode(string? code) =>
        code is ['G', 'M', _, _, _, _] && code.AsSpan(2).IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>The gemeente of this code, for an old code the one it was merged into; null when the code is unknown.</summary>
    public GemeenteGegevens? Vind(string code) => opCode.GetValueOrDefault(code);

    /// <summary>Whether this is the code of a gemeente of today or of one that was merged.</summary>
    public bool IsBekend(string code) => opCode.ContainsKey(code);

    /// <summary>How and when the gemeente of this old code went into another; null for a code of today or an unknown one.</summary>
    public Herindeling? Opgegaan(string code) => opOudeCode.GetValueOrDefault(code);

    private string Eindcode(Herindeling herindeling)
    {
        var code = herindeling.NieuweCode;
        while (opOudeCode.TryGetValue(code, out var volgende))
            code = volgende.NieuweCode;
        return code;
    }
}
