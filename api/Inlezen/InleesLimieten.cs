using System.Globalization;

namespace Regionetwerk.Api.Inlezen;

/// <summary>What is accepted of a file that is imported. A refusal names the actual and the allowed.</summary>
internal static class InleesLimieten
{
    /// <summary>Largest file, in bytes; what it travels in must stay under <see cref="Hosting.ApiLimieten.MaxBodyBytes"/>.</summary>
    public const int Bytes = 900_000;

    /// <summary>Most lines below the heading.</summary>
    public const int Regels = 5_000;

    /// <summary>Longest line, in characters.</summary>
    public const int RegelTekens = 10_000;

    /// <summary>Names of columns that a refusal repeats.</summary>
    public const int GenoemdeKolommen = 20;

    /// <summary>Financieringen that a line could mean, named in its refusal.</summary>
    public const int GenoemdeKandidaten = 5;

    /// <summary>After this no further line is begun, so that the answer comes before the request is broken off; the file again goes on from there.</summary>
    public static readonly TimeSpan Tijd = TimeSpan.FromSeconds(20);

    private static readonly NumberFormatInfo Punten = new() { NumberGroupSeparator = "." };

    /// <summary>A whole number as it is written in Dutch.</summary>
    public static string Getal(long getal) => getal.ToString("#,##0", Punten);
}
