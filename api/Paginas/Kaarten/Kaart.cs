using System.Xml.Linq;
using Regionetwerk.Api.Paginas.Diagrammen;

namespace Regionetwerk.Api.Paginas.Kaarten;

/// <summary>The map of the Netherlands (<c>gemeenten.txt</c>, made by <c>maak-kaart.mjs</c>).</summary>
public static class Kaart
{
    private static readonly string[] Regels = Ingebed.Tekst("Paginas/Kaarten/gemeenten.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static readonly Dictionary<string, string> Grenzen =
        Regels.Skip(1).Select(regel => regel.Split('\t')).ToDictionary(deel => deel[0], deel => deel[1].TrimEnd());

    /// <summary>The codes of all gemeenten on it.</summary>
    public static IReadOnlyCollection<string> Codes => Grenzen.Keys;

    /// <summary>
    /// Draws it. Every gemeente is a link; the keyboard stops only at those that have something to tell, as all are in the table beside it.
    /// </summary>
    /// <param name="naam">What the map shows.</param>
    /// <param name="vlakken">The gemeenten.</param>
    public static string Teken(string naam, IEnumerable<Kaartvlak> vlakken) => new XElement(
        Svg.Ns + "svg",
        new XAttribute("class", "rn-kaart"),
        new XAttribute("viewBox", $"0 0 {Regels[0].Trim()}"),
        new XAttribute("role", "group"),
        new XAttribute("aria-label", naam),
        new XElement(Svg.Ns + "defs", Kaartklassen.Alle.Select(Definitie)),
        // What is told of comes last, so that its border is over those of its neighbours.
        vlakken.Where(vlak => Grenzen.ContainsKey(vlak.Code)).OrderBy(vlak => vlak.Klasse.Rang).Select(Vlak)).ToString(SaveOptions.DisableFormatting);

    /// <summary>A piece of a map, for the legend. It refers to the pattern in the map itself.</summary>
    public static string Staal(Kaartklasse klasse) => new XElement(
        Svg.Ns + "svg",
        new XAttribute("class", "rn-legenda__staal rn-kaart__staal"),
        new XAttribute("width", 24),
        new XAttribute("height", 16),
        new XAttribute("aria-hidden", "true"),
        new XAttribute("focusable", "false"),
        new XElement(Svg.Ns + "rect", new XAttribute("width", 24), new XAttribute("height", 16), Vul(klasse))).ToString(SaveOptions.DisableFormatting);

    private static XElement Vlak(Kaartvlak vlak) => new(
        Svg.Ns + "a",
        new XAttribute("href", vlak.Adres),
        vlak.Klasse.Rang == 0 ? new XAttribute("tabindex", "-1") : null,
        new XElement(Svg.Ns + "path", new XAttribute("d", Grenzen[vlak.Code]), Vul(vlak.Klasse), new XElement(Svg.Ns + "title", vlak.Titel)));

    private static XAttribute Vul(Kaartklasse klasse) => new("fill", $"url(#k-{klasse.Rang})");

    private static XElement Definitie(Kaartklasse klasse) => new(
        Svg.Ns + "pattern",
        new XAttribute("id", $"k-{klasse.Rang}"),
        new XAttribute("patternUnits", "userSpaceOnUse"),
        new XAttribute("width", 8),
        new XAttribute("height", 8),
        new XElement(Svg.Ns + "rect", new XAttribute("width", 8), new XAttribute("height", 8), new XAttribute("class", $"rn-k-{klasse.Rang}"), new XAttribute("fill", klasse.Kleur)),
        klasse.Patroon is null ? null : new XElement(
            Svg.Ns + "path", new XAttribute("d", klasse.Patroon), new XAttribute("class", "rn-kaart__patroon"), new XAttribute("fill", "none")));
}
