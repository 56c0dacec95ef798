using System.Globalization;

namespace Regionetwerk.Storage.Zoeken;

/// <summary>
/// Een zoekvraag in de taal van elk van de twee databases. Stammen bestaan uit letters en cijfers; kenmerken komen uit vaste lijsten en
/// sleutels, en worden hier aangehaald, zodat niets ervan een opdracht wordt.
/// </summary>
internal static class Zoektaal
{
    /// <summary>Voor FTS5. <paramref name="kenmerken"/> zijn groepen: van elke groep een.</summary>
    public static string Fts5(string kolommen, IReadOnlyList<Zoekbegrip> begrippen, bool alle, IReadOnlyList<IReadOnlyList<string>> kenmerken)
    {
        var woorden = string.Join(alle ? " AND " : " OR ", begrippen.Select(begrip => Keuze(" OR ", begrip.Vormen.Select(
            vorm => Keuze(" AND ", vorm.Stammen.Select(stam => stam.IsBegin ? Aangehaald(stam.Stam) + "*" : Aangehaald(stam.Stam)))))));
        var groepen = kenmerken.Select(groep => $"{{kenmerken}} : {Keuze(" OR ", groep.Select(Aangehaald))}");
        return string.Join(" AND ", groepen.Append($"{{{kolommen}}} : ({woorden})"));
    }

    /// <summary>Voor een <c>tsquery</c> van PostgreSQL.</summary>
    public static string Tsquery(IReadOnlyList<Zoekbegrip> begrippen, bool alle, IReadOnlyList<IReadOnlyList<string>> kenmerken)
    {
        var woorden = string.Join(alle ? " & " : " | ", begrippen.Select(begrip => Keuze(" | ", begrip.Vormen.Select(
            vorm => Keuze(" & ", vorm.Stammen.Select(stam => stam.IsBegin ? Lexeem(stam.Stam) + ":*" : Lexeem(stam.Stam)))))));
        return string.Join(" & ", kenmerken.Select(groep => Keuze(" | ", groep.Select(Lexeem))).Append($"({woorden})"));
    }

    private static string Keuze(string tussen, IEnumerable<string> delen) => $"({string.Join(tussen, delen)})";

    private static string Aangehaald(string woord) => $"\"{woord.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string Lexeem(string woord) => string.Create(
        CultureInfo.InvariantCulture, $"'{woord.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("'", "''", StringComparison.Ordinal)}'");
}
