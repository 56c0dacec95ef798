using System.Xml.Linq;
using Regionetwerk.Grains.Geld;

namespace Regionetwerk.Api.Paginas.Diagrammen;

/// <summary>
/// How a part of a chart is filled: a colour and a pattern, so that no two are told apart by colour alone. The colours here are those of a
/// picture by itself; on a page the style sheet puts those of the reader's theme over them.
/// </summary>
public sealed record Vulling(string Naam, string Kleur, string? Patroon)
{
    private const int Tegel = 8;

    private static readonly Vulling[] Bronnen =
    [
        new("bron-1", "#1f5fa8", null),
        new("bron-2", "#e08a1e", "M-2 2l4-4M0 8l8-8M6 10l4-4"),
        new("bron-3", "#c2543d", "M0 2h8M0 6h8"),
        new("bron-4", "#2d8f78", "M-2 6l4 4M0 0l8 8M6-2l4 4"),
        new("bron-5", "#7b5ba6", "M3 3h2v2h-2z"),
        new("bron-6", "#6f8f2d", "M2 0v8M6 0v8"),
        new("bron-7", "#8a8f98", "M0 4h8M4 0v8"),
        new("bron-8", "#d1a900", "M0 0l8 8M0 8l8-8"),
        new("bron-9", "#c74e8f", "M0 6l2-4 2 4 2-4 2 4"),
        new("bron-10", "#5a4a3f", "M1 1h1v1h-1zM5 5h1v1h-1z"),
    ];

    /// <summary>Money that comes back every year.</summary>
    public static Vulling Structureel { get; } = new("structureel", "#1f5fa8", null);

    /// <summary>Money that ends.</summary>
    public static Vulling Tijdelijk { get; } = new("tijdelijk", "#e08a1e", "M-2 2l4-4M0 8l8-8M6 10l4-4");

    /// <summary>Money that is not committed, but expected.</summary>
    public static Vulling Verondersteld { get; } = new("verondersteld", "#e3eaf3", "M-2 6l4 4M0 0l8 8M6-2l4 4");

    /// <summary>All that a page may use.</summary>
    public static IReadOnlyList<Vulling> Alle { get; } = [.. Bronnen, Structureel, Tijdelijk, Verondersteld];

    /// <summary>Of a source of money.</summary>
    public static Vulling Van(Bron bron) => Bronnen[(int)bron % Bronnen.Length];

    /// <summary>How something is filled with it.</summary>
    public XAttribute Vul => new("fill", $"url(#v-{Naam})");

    /// <summary>The definition to which <see cref="Vul"/> refers.</summary>
    public XElement Definitie => new(
        Svg.Ns + "pattern",
        new XAttribute("id", $"v-{Naam}"),
        new XAttribute("patternUnits", "userSpaceOnUse"),
        new XAttribute("patternTransform", "scale(1.4)"),
        new XAttribute("width", Tegel),
        new XAttribute("height", Tegel),
        new XElement(Svg.Ns + "rect", new XAttribute("width", Tegel), new XAttribute("height", Tegel), new XAttribute("class", $"rn-v-{Naam}"), new XAttribute("fill", Kleur)),
        Patroon is null ? null : new XElement(
            Svg.Ns + "path",
            new XAttribute("d", Patroon),
            new XAttribute("class", this == Verondersteld ? "rn-patroon-donker" : "rn-patroon"),
            new XAttribute("fill", "none"),
            new XAttribute("stroke", this == Verondersteld ? "#6b7889" : "#fff"),
            new XAttribute("stroke-width", "1.5")));
}
