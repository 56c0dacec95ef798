using System.Collections.Immutable;
using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Api.Inlezen;

/// <summary>A file of lines, read as text; what its fields mean is for others. Never throws for what is in it.</summary>
/// <param name="Fout">Why the file as a whole is refused; null when it was read.</param>
internal sealed record Csvbestand(ImmutableArray<Csvregel> Regels, ImmutableArray<string> Overgeslagen, string? Fout = null)
{
    private const string Bom = "\uFEFF";
    private const string Scheiding = "sep=";

    public static Csvbestand Lees(string tekst, InleesSoort soort)
    {
        if (TeGroot(tekst) is { } fout)
            return Geweigerd(fout);
        if (tekst.StartsWith(Bom, StringComparison.Ordinal))
            tekst = tekst[Bom.Length..];
        using var lezer = new StringReader(tekst);
        var (nummer, eerste) = (1, lezer.ReadLine() ?? "");
        char? scheiding = null;
        // Excel says so in a first line of its own when its user asks for it.
        if (eerste.StartsWith(Scheiding, StringComparison.OrdinalIgnoreCase) && eerste.Length == Scheiding.Length + 1)
            (nummer, scheiding, eerste) = (2, eerste[^1], lezer.ReadLine() ?? "");
        if (string.IsNullOrWhiteSpace(eerste))
            return Geweigerd("Het bestand begint niet met een regel met de namen van de kolommen.");
        if (eerste.Length > InleesLimieten.RegelTekens)
            return Geweigerd($"De regel met de namen van de kolommen is te lang. {TeLang(eerste)}");
        var kop = new Csvkop(eerste, scheiding, Csvsoort.Van(soort));
        if (kop.Fout is not null)
            return Geweigerd(kop.Fout);
        var regels = ImmutableArray.CreateBuilder<Csvregel>();
        while (lezer.ReadLine() is { } regel)
        {
            nummer++;
            if (!string.IsNullOrWhiteSpace(regel.Trim(';', ',', '\t', ' ')))
                regels.Add(LeesRegel(nummer, regel, kop));
        }
        return regels.Count switch
        {
            0 => Geweigerd("Onder de namen van de kolommen staat geen enkele regel."),
            > InleesLimieten.Regels => Geweigerd(
                $"Het bestand heeft {InleesLimieten.Getal(regels.Count)} regels. Ten hoogste {InleesLimieten.Getal(InleesLimieten.Regels)} mag; maak er meer bestanden van."),
            _ => new(regels.DrainToImmutable(), kop.Overgeslagen),
        };
    }

    private static string? TeGroot(string tekst)
    {
        var bytes = System.Text.Encoding.UTF8.GetByteCount(tekst);
        if (bytes > InleesLimieten.Bytes)
            return $"Het bestand is {InleesLimieten.Getal(bytes)} bytes groot. Ten hoogste {InleesLimieten.Getal(InleesLimieten.Bytes)} mag; maak er meer bestanden van.";
        if (tekst.StartsWith("PK\u0003\u0004", StringComparison.Ordinal))
            return "Dit is een Excel-bestand. Sla het in Excel op als CSV, en lees dat bestand in.";
        return tekst.Contains('\0', StringComparison.Ordinal)
            ? "Dit bestand is niet als tekst te lezen (er staan nultekens in). Sla het op als CSV in UTF-8."
            : null;
    }

    private static Csvregel LeesRegel(int nummer, string regel, Csvkop kop)
    {
        if (regel.Length > InleesLimieten.RegelTekens)
            return new(nummer, kop, [], Weigeringen.Ongeldig(TeLang(regel), ""));
        if (regel.Count(teken => teken == '"') % 2 == 1)
            return new(nummer, kop, [], Weigeringen.Ongeldig("Er is een aanhalingsteken te veel of te weinig, of een regel breekt af in een tekst. Zet elke regel op één regel.", ""));
        var velden = kop.Splits(regel);
        return velden.Length == kop.Aantal
            ? new(nummer, kop, velden, null)
            : new(nummer, kop, [], Weigeringen.Ongeldig(
                $"Deze regel heeft {velden.Length} velden en de kop {kop.Aantal}. Staat er een scheidingsteken te veel of te weinig?", ""));
    }

    private static string TeLang(string regel) =>
        $"De regel heeft {InleesLimieten.Getal(regel.Length)} tekens. Ten hoogste {InleesLimieten.Getal(InleesLimieten.RegelTekens)} mag.";

    private static Csvbestand Geweigerd(string fout) => new([], [], fout);
}

/// <summary>One line.</summary>
/// <param name="Nummer">In the file, the heading being 1.</param>
/// <param name="Fout">Why it cannot be taken apart; null when it was.</param>
internal sealed record Csvregel(int Nummer, Csvkop Kop, string[] Velden, Weigering? Fout)
{
    /// <summary>What stands in this column, without spaces around it; empty when the file does not have it.</summary>
    public string this[string kolom] => Kop.Plaats(kolom) is { } plaats && plaats < Velden.Length ? Velden[plaats].Trim() : "";
}
