using System.Globalization;
using System.Text.RegularExpressions;
using Regionetwerk.Api.Paginas.Vragen;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Storage.Geld;

namespace Regionetwerk.Api.Paginas.Vergelijken;

/// <summary>What is compared, as the address says it. Same choice, same address.</summary>
/// <param name="Gemeenten">Codes.</param>
/// <param name="Jaar">The calendar year.</param>
/// <param name="Norm">By what amounts are divided.</param>
/// <param name="Aanpak">Only programma's of this aanpak.</param>
/// <param name="Zoals">The gemeenten most like this one, instead of <paramref name="Gemeenten"/>.</param>
/// <param name="Aantal">How many of those.</param>
/// <param name="OpDatum">The books as they were at the end of this day; now when absent.</param>
/// <param name="Functie">Of which function the fte's count, as a slug, when divided by fte.</param>
public sealed partial record Vergelijkkeuze(IReadOnlyList<string> Gemeenten, int Jaar, Norm Norm, string? Aanpak, string? Zoals, int Aantal, DateOnly? OpDatum = null, string Functie = Selectie.Brugfunctionaris)
{
    /// <summary>Where the page is.</summary>
    public const string Pad = "/vergelijken";

    /// <summary>Stands for all gemeenten.</summary>
    public const string Alle = "alle";

    /// <summary>How many like it, unless said otherwise.</summary>
    public const int Zoveel = 10;

    /// <summary>Functions that the source texts name; a programma may have others.</summary>
    public static IReadOnlyList<string> Functies { get; } = [Selectie.Brugfunctionaris, "buurtmoeder", "medewerker-ouderbetrokkenheid", "ouderbegeleider"];

    private const int HooguitZoveel = 100;
    private const string Dagvorm = "yyyy-MM-dd";

    /// <summary>The norms by the name that they have in an address.</summary>
    public static IReadOnlyDictionary<string, Norm> Normen { get; } = new Dictionary<string, Norm>
    {
        ["absoluut"] = Norm.Absoluut,
        ["per-inwoner"] = Norm.PerInwoner,
        ["per-kind"] = Norm.PerKind,
        ["per-fte"] = Norm.PerFte,
    };

    /// <summary>Nothing is chosen yet.</summary>
    public bool IsLeeg => Gemeenten.Count == 0 && Zoals is null;

    /// <summary>The name of the norm in an address.</summary>
    public string Normnaam => Normen.First(norm => norm.Value == Norm).Key;

    /// <summary>By what amounts are divided, after an amount; empty for the amount itself.</summary>
    public string Eenheid => Norm is Norm.PerFte ? $"per fte {Functie.Replace('-', ' ')}" : Namen.Van(Norm);

    /// <summary>The address of this choice on a page or export.</summary>
    public Adres Adres(string pad = Pad) => Paginas.Adres.Van(pad)
        .Met("gemeenten", Zoals is null ? string.Join(',', Gemeenten) : null)
        .Met("zoals", Zoals)
        .Met("aantal", Zoals is not null && Aantal != Zoveel ? Aantal : null)
        .Met("jaar", Jaar)
        .Met("norm", Norm is Norm.Absoluut ? null : Normnaam)
        .Met("functie", Norm is Norm.PerFte && Functie != Selectie.Brugfunctionaris ? Functie : null)
        .Met("aanpak", Aanpak)
        .Met("opdatum", OpDatum?.ToString(Dagvorm, CultureInfo.InvariantCulture));

    /// <summary>Reads an address.</summary>
    /// <exception cref="PaginaException">Something in it is wrong.</exception>
    public static Vergelijkkeuze Lees(IQueryCollection adres, int ditJaar)
    {
        var codes = Tekst(adres, "gemeenten") is { } lijst ? lijst.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : [];
        if (codes.FirstOrDefault(code => code != Alle && !Code().IsMatch(code)) is { } fout)
            throw PaginaException.OngeldigAdres($"'{fout}' is geen code van een gemeente. Een code is GM met vier cijfers, zoals GM0405; met meer dan één staat er een komma tussen.");
        var norm = Tekst(adres, "norm") ?? "absoluut";
        return new(
            [.. codes.Distinct()],
            Getal(adres, "jaar", Limieten.EersteJaar, Limieten.LaatsteJaar) ?? ditJaar,
            Normen.TryGetValue(norm, out var gekozen)
                ? gekozen
                : throw PaginaException.OngeldigAdres($"De norm '{norm}' bestaat niet. Kies {Nederlands.Opsomming(Normen.Keys).Replace(" en ", " of ", StringComparison.Ordinal)}."),
            Tekst(adres, "aanpak"),
            Tekst(adres, "zoals"),
            Getal(adres, "aantal", 1, HooguitZoveel) ?? Zoveel,
            Dag(adres, "opdatum"),
            Tekst(adres, "functie") is { } functie && Slug.Van(functie) is { Length: > 0 } slug ? slug : Selectie.Brugfunctionaris);
    }

    /// <summary>A text in an address; null when absent or empty.</summary>
    /// <exception cref="PaginaException">There are characters in it that nobody can see, and that no drawing may hold.</exception>
    public static string? Tekst(IQueryCollection adres, string naam)
    {
        if (adres[naam] is not [{ } waarde, ..] || waarde.Trim() is not { Length: > 0 } tekst)
            return null;
        return tekst.Any(teken => char.IsControl(teken) || teken is '\uFFFE' or '\uFFFF')
            ? throw PaginaException.OngeldigAdres($"Bij '{naam}' staan tekens die niet te lezen zijn. Typ de tekst opnieuw.")
            : tekst;
    }

    /// <summary>A whole number in an address.</summary>
    /// <exception cref="PaginaException">It is none, or not between the bounds.</exception>
    public static int? Getal(IQueryCollection adres, string naam, int van, int tot)
    {
        if (Tekst(adres, naam) is not { } tekst)
            return null;
        return int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) && getal >= van && getal <= tot
            ? getal
            : throw PaginaException.OngeldigAdres($"Bij '{naam}' staat '{tekst}'. Dat moet een getal zijn van {van} tot en met {tot}.");
    }

    /// <summary>A day in an address.</summary>
    /// <exception cref="PaginaException">It is none.</exception>
    public static DateOnly? Dag(IQueryCollection adres, string naam)
    {
        if (Tekst(adres, naam) is not { } tekst)
            return null;
        return DateOnly.TryParseExact(tekst, Dagvorm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag)
            ? dag
            : throw PaginaException.OngeldigAdres($"Bij '{naam}' staat '{tekst}'. Dat moet een dag zijn, zoals 2026-01-31.");
    }

    [GeneratedRegex("^[Gg][Mm][0-9]{4}$")]
    private static partial Regex Code();
}
