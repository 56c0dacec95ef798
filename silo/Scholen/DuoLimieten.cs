namespace Regionetwerk.Silo.Scholen;

/// <summary>What is accepted of a delivery by DUO. The real one of October 2021 is 1.8 MB and 6,216 lines.</summary>
public sealed record DuoLimieten
{
    /// <summary>Largest file, in bytes.</summary>
    public int MaxBytes { get; init; } = 50_000_000;

    /// <summary>Most lines, the heading included.</summary>
    public int MaxRegels { get; init; } = 100_000;

    /// <summary>Longest line, in characters; the longest of 2021 has 542.</summary>
    public int MaxRegelTekens { get; init; } = 10_000;

    /// <summary>Longest name, place or denomination, in characters; the longest of 2021 has 76.</summary>
    public int MaxVeldTekens { get; init; } = 200;

    /// <summary>Largest part of the lines that may be refused, in percent; beyond it the file is not what it should be.</summary>
    public int MaxGeweigerdProcent { get; init; } = 5;

    /// <summary>Why a line of this length is refused; null when it is not.</summary>
    internal string? TeLang(string regel) => regel.Length > MaxRegelTekens
        ? $"De regel heeft {Getal.Heel(regel.Length)} tekens. Ten hoogste {Getal.Heel(MaxRegelTekens)} mag."
        : null;

    /// <summary>Why a file of this size is refused; null when it is not.</summary>
    internal string? TeGroot(long bytes) => bytes > MaxBytes
        ? $"Het bestand is {Getal.Heel(bytes)} bytes groot. Ten hoogste {Getal.Heel(MaxBytes)} bytes mag."
        : null;
}
