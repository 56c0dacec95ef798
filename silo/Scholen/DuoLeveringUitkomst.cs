using System.Collections.Immutable;
using Regionetwerk.Storage.Referentie;

namespace Regionetwerk.Silo.Scholen;

/// <summary>A line that was refused, at the first fault in it.</summary>
/// <param name="Regel">Line number in the file, the heading being 1.</param>
/// <param name="Kolom">Column as the heading of this file names it; <c>(regel)</c> when the line as a whole is wrong.</param>
/// <param name="Waarde">What stood there, cut off at 80 characters and without control characters.</param>
/// <param name="Reden">Why it is refused, for the person who reads the report.</param>
public sealed record DuoWeigering(int Regel, string Kolom, string Waarde, string Reden);

/// <summary>What a delivery by DUO says.</summary>
/// <param name="Scholen">The schools of the lines that are in order, in the order of the file, each vestigingscode once.</param>
/// <param name="Weigeringen">The refused lines, each once.</param>
/// <param name="Gelezen">Number of lines with a school, good and refused.</param>
/// <param name="Bestandsfout">Why the file as a whole is refused, in Dutch; null when it was read.</param>
public sealed record DuoLeveringUitkomst(
    ImmutableArray<SchoolGegevens> Scholen,
    ImmutableArray<DuoWeigering> Weigeringen,
    int Gelezen,
    string? Bestandsfout)
{
    /// <summary>Whether the schools may be taken over: the file was read, and no larger part of it was refused than is allowed.</summary>
    public bool MagVerwerktWorden(DuoLimieten limieten) =>
        Bestandsfout is null && Weigeringen.Length * 100L <= (long)Gelezen * limieten.MaxGeweigerdProcent;

    internal static DuoLeveringUitkomst Geweigerd(string bestandsfout) => new([], [], 0, bestandsfout);
}
