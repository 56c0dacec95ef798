using System.Globalization;
using Regionetwerk.GraphQL;
using Regionetwerk.Storage.Geld;

namespace Regionetwerk.Api.Uitvoer;

/// <summary>Wat in het adres gevraagd is, met dezelfde namen als in het adres van de bladzijde.</summary>
public sealed class Vraagadres(IQueryCollection vraag, Vorm vorm)
{
    /// <summary>Waarin het antwoord meegaat.</summary>
    public Vorm Vorm => vorm;

    private static readonly Dictionary<string, Norm> Normen = new()
    {
        ["absoluut"] = Storage.Geld.Norm.Absoluut,
        ["per-inwoner"] = Storage.Geld.Norm.PerInwoner,
        ["per-kind"] = Storage.Geld.Norm.PerKind,
        ["per-fte"] = Storage.Geld.Norm.PerFte,
    };

    /// <summary>De tekst onder deze naam; leeg wanneer er niets staat.</summary>
    public string? Tekst(string naam) => vraag[naam] switch
    {
        [] => null,
        [{ Length: > 0 } enige] => enige,
        [_] => null,
        _ => throw Ongeldig($"'{naam}' staat {vraag[naam].Count} keer in het adres; het mag er één keer staan."),
    };

    /// <summary>De waarden met komma's ertussen; leeg wanneer er niets staat.</summary>
    public IReadOnlyList<string>? Lijst(string naam) =>
        Tekst(naam)?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public int? Getal(string naam) => Tekst(naam) switch
    {
        null => null,
        var tekst when int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) => getal,
        var tekst => throw Ongeldig($"'{naam}' is een geheel getal, zoals 2026. In het adres staat '{Kort(tekst)}'."),
    };

    public DateOnly? Dag(string naam) => Tekst(naam) switch
    {
        null => null,
        var tekst when DateOnly.TryParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag) => dag,
        var tekst => throw Ongeldig($"'{naam}' is een bestaande dag, zoals 2026-12-31. In het adres staat '{Kort(tekst)}'."),
    };

    /// <summary>Een van de waarden zoals bladzijden of de API ze noemen: <c>speciaal-onderwijs</c> of <c>SPECIAAL_ONDERWIJS</c>.</summary>
    public T? Keuze<T>(string naam)
        where T : struct, Enum => Tekst(naam) switch
        {
            null => null,
            var tekst when !tekst.Any(char.IsAsciiDigit)
                && Enum.TryParse<T>(tekst.Replace("_", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var keuze)
                && Enum.IsDefined(keuze) => keuze,
            var tekst => throw Ongeldig($"'{naam}' heeft geen keuze '{Kort(tekst)}'."),
        };

    /// <summary>De norm; zonder is het het bedrag zelf.</summary>
    public Norm Norm(string naam) => Tekst(naam) switch
    {
        null => Storage.Geld.Norm.Absoluut,
        var tekst when Normen.TryGetValue(tekst, out var norm) => norm,
        var tekst => throw Ongeldig($"'{naam}' is een van {string.Join(", ", Normen.Keys)}. In het adres staat '{Kort(tekst)}'."),
    };

    /// <summary>De norm zoals hij in het adres heet.</summary>
    public static string Naam(Norm norm) => Normen.Single(paar => paar.Value == norm).Key;

    /// <summary>De vraag is niet te beantwoorden zoals zij gesteld is.</summary>
    public static GraphQLException Ongeldig(string bericht) => new(bericht, ErrorCodes.BadUserInput);

    private static string Kort(string tekst) => tekst.Length > 40 ? tekst[..40] + "…" : tekst;
}
