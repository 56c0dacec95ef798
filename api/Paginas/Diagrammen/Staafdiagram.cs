using System.Xml.Linq;

namespace Regionetwerk.Api.Paginas.Diagrammen;

/// <summary>
/// Stacked bars, lying down, with the name and the value above each: readable from 300 pixels up, and drawn by the server. What it shows stands
/// in a table beside it as well; here it is told in two lines to whoever does not see it.
/// </summary>
/// <param name="Id">Unique on the page.</param>
/// <param name="Titel">What it shows.</param>
/// <param name="Beschrijving">What one sees in it.</param>
/// <param name="Staven">The bars.</param>
/// <param name="Peil">A line across all.</param>
public sealed record Staafdiagram(string Id, string Titel, string Beschrijving, IReadOnlyList<Staaf> Staven, Peil? Peil = null)
{
    private const double Boven = 4;
    private const double Peilruimte = 20;
    private const double Rij = 56;
    private const double LegeRij = 30;
    private const double Naamlijn = 17;
    private const double Staafhoogte = 22;
    private const double Onder = 24;

    private double Begin => Boven + (Peil is null ? 0 : Peilruimte);

    private double Eind => Begin + Staven.Sum(Hoog);

    /// <summary>How high it is, in pixels; it is as wide as its place.</summary>
    public double Hoogte => Eind + Onder;

    /// <summary>The drawing for in a page. The fillings are to be defined once in that page (<see cref="Definities"/>).</summary>
    public string Teken() => new XElement(
        Svg.Ns + "svg",
        new XAttribute("class", "rn-diagram"),
        new XAttribute("role", "img"),
        new XAttribute("aria-labelledby", $"{Id}-titel {Id}-tekst"),
        new XAttribute("width", "100%"),
        new XAttribute("height", Svg.Maat(Hoogte)),
        new XElement(Svg.Ns + "title", new XAttribute("id", $"{Id}-titel"), Titel),
        new XElement(Svg.Ns + "desc", new XAttribute("id", $"{Id}-tekst"), Beschrijving),
        Inhoud()).ToString(SaveOptions.DisableFormatting);

    /// <summary>All fillings, in a drawing of their own that takes no room.</summary>
    public static string Definities() => new XElement(
        Svg.Ns + "svg",
        new XAttribute("class", "rn-definities"),
        new XAttribute("width", 0),
        new XAttribute("height", 0),
        new XAttribute("aria-hidden", "true"),
        new XAttribute("focusable", "false"),
        new XElement(Svg.Ns + "defs", Vulling.Alle.Select(vulling => vulling.Definitie))).ToString(SaveOptions.DisableFormatting);

    /// <summary>What is in the drawing, to put into another.</summary>
    internal IEnumerable<XElement> Inhoud()
    {
        var schaal = new Schaal(Math.Max(Staven.Select(staaf => staaf.Lengte).DefaultIfEmpty().Max(), Peil?.Waarde ?? 0));
        return [.. Raster(schaal), .. Staven.Index().SelectMany(paar => Tekenstaaf(paar.Item, Begin + Staven.Take(paar.Index).Sum(Hoog), schaal)), .. Peillijn(schaal)];
    }

    private static double Hoog(Staaf staaf) => staaf.Lengte > 0 ? Rij : LegeRij;

    private IEnumerable<XElement> Raster(Schaal schaal)
    {
        for (var stap = 0; stap <= schaal.Aantal; stap++)
        {
            var x = Svg.Procent((double)stap / schaal.Aantal);
            yield return Svg.Lijn(x, Begin, Eind, "rn-diagram__raster", "#c6d0dc");
            var anker = stap == 0 ? "start" : stap == schaal.Aantal ? "end" : "middle";
            yield return Svg.Tekst(x, Eind + 17, Nederlands.BedragKort(stap * schaal.Stap), anker, "rn-diagram__as");
        }
    }

    private static IEnumerable<XElement> Tekenstaaf(Staaf staaf, double y, Schaal schaal)
    {
        yield return Svg.Tekst("0", y + Naamlijn, staaf.Naam, klasse: "rn-diagram__naam");
        var waarde = Svg.Tekst("100%", y + Naamlijn, staaf.Waarde, "end");
        if (staaf.Bij is not null)
            waarde.Add(new XElement(Svg.Ns + "tspan", new XAttribute("class", "rn-diagram__bij"), staaf.Bij));
        yield return waarde;
        var vanaf = 0d;
        foreach (var deel in staaf.Delen.Where(deel => deel.Waarde > 0))
        {
            yield return new(
                Svg.Ns + "rect",
                new XAttribute("x", Svg.Procent(schaal.Plaats(vanaf))),
                new XAttribute("y", Svg.Maat(y + Naamlijn + 7)),
                new XAttribute("width", Svg.Procent(schaal.Plaats(deel.Waarde))),
                new XAttribute("height", Svg.Maat(Staafhoogte)),
                new XAttribute("class", "rn-diagram__staaf"),
                new XAttribute("stroke", "#fff"),
                deel.Vulling.Vul,
                new XElement(Svg.Ns + "title", deel.Uitleg));
            vanaf += deel.Waarde;
        }
    }

    private IEnumerable<XElement> Peillijn(Schaal schaal)
    {
        if (Peil is null)
            yield break;
        var plaats = schaal.Plaats(Peil.Waarde);
        yield return Svg.Lijn(Svg.Procent(plaats), Boven + Peilruimte - 4, Eind, "rn-diagram__peil", "#1b2430", "5 3");
        yield return Svg.Tekst(Svg.Procent(plaats), Boven + 11, Peil.Tekst, plaats > 0.5 ? "end" : "start", "rn-diagram__as");
    }
}
