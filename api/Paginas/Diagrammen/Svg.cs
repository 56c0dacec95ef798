using System.Globalization;
using System.Xml.Linq;

namespace Regionetwerk.Api.Paginas.Diagrammen;

/// <summary>The elements of a drawing.</summary>
internal static class Svg
{
    /// <summary>The namespace.</summary>
    public static readonly XNamespace Ns = "http://www.w3.org/2000/svg";

    /// <summary>A number as SVG wants it, no longer than is seen.</summary>
    public static string Maat(double waarde) => Math.Round(waarde, 2).ToString(CultureInfo.InvariantCulture);

    /// <summary>A place across, as a part of the whole width: the drawing is as wide as its place, and its letters stay as large as all others.</summary>
    public static string Procent(double deel) => $"{Maat(deel * 100)}%";

    /// <summary>A line of text.</summary>
    public static XElement Tekst(string x, double y, string tekst, string? anker = null, string klasse = "rn-diagram__tekst") => new(
        Ns + "text",
        new XAttribute("x", x),
        new XAttribute("y", Maat(y)),
        new XAttribute("class", klasse),
        anker is null ? null : new XAttribute("text-anchor", anker),
        tekst);

    /// <summary>A straight line.</summary>
    public static XElement Lijn(string x, double van, double tot, string klasse, string kleur, string? streepjes = null) => new(
        Ns + "line",
        new XAttribute("x1", x),
        new XAttribute("x2", x),
        new XAttribute("y1", Maat(van)),
        new XAttribute("y2", Maat(tot)),
        new XAttribute("class", klasse),
        new XAttribute("stroke", kleur),
        streepjes is null ? null : new XAttribute("stroke-dasharray", streepjes));
}
