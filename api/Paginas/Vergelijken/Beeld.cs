using System.Xml.Linq;
using Regionetwerk.Api.Paginas.Diagrammen;
using Regionetwerk.Grains.Geld;

namespace Regionetwerk.Api.Paginas.Vergelijken;

/// <summary>A comparison as a picture that stands by itself: with title, source, date, and the mark of made-up figures inside.</summary>
public static class Beeld
{
    private const int Breedte = 900;
    private const int Rand = 30;
    private const int Kop = 64;
    private const int Legendaregel = 24;
    private const int Kolommen = 2;
    private const int Voet = 58;
    private const string Stijl = "text{font-family:system-ui,'Segoe UI',Roboto,'Noto Sans',sans-serif;font-size:15px;fill:#1b2430}"
        + ".rn-diagram__naam,.rn-beeld__titel{font-weight:600}.rn-beeld__titel{font-size:20px}.rn-diagram__as,.rn-beeld__klein{font-size:13px;fill:#4a5666}";

    /// <summary>Draws it.</summary>
    /// <param name="gemeenten">In order.</param>
    /// <param name="bronnen">That occur.</param>
    /// <param name="adres">Of the page that shows the same.</param>
    /// <param name="vandaag">The day on which it was asked.</param>
    public static string Teken(IReadOnlyList<GemeenteMix> gemeenten, Groep groep, IReadOnlyList<Bron> bronnen, Vergelijkkeuze keuze, string adres, DateOnly vandaag)
    {
        var diagram = Woorden.Diagram(gemeenten, groep, keuze);
        var legenda = (bronnen.Count + Kolommen - 1) / Kolommen * Legendaregel;
        var hoogte = Kop + legenda + diagram.Hoogte + Voet;
        var binnen = Breedte - (2 * Rand);
        return new XElement(
            Svg.Ns + "svg",
            new XAttribute("width", Breedte),
            new XAttribute("height", Svg.Maat(hoogte)),
            new XAttribute("viewBox", $"0 0 {Breedte} {Svg.Maat(hoogte)}"),
            new XAttribute("role", "img"),
            new XElement(Svg.Ns + "title", diagram.Titel),
            new XElement(Svg.Ns + "desc", diagram.Beschrijving),
            new XElement(Svg.Ns + "style", Stijl),
            new XElement(Svg.Ns + "defs", Vulling.Alle.Select(vulling => vulling.Definitie)),
            new XElement(Svg.Ns + "rect", new XAttribute("width", "100%"), new XAttribute("height", "100%"), new XAttribute("fill", "#fff")),
            Svg.Tekst($"{Rand}", 40, diagram.Titel, klasse: "rn-beeld__titel"),
            bronnen.Index().SelectMany(paar => Legenda(paar.Item, Rand + (paar.Index % Kolommen * binnen / Kolommen), Kop + (paar.Index / Kolommen * Legendaregel))),
            new XElement(
                Svg.Ns + "svg",
                new XAttribute("x", Rand),
                new XAttribute("y", Kop + legenda),
                new XAttribute("width", binnen),
                new XAttribute("height", Svg.Maat(diagram.Hoogte)),
                new XAttribute("overflow", "visible"),
                diagram.Inhoud()),
            Svg.Tekst($"{Rand}", hoogte - 34, Bronvermelding(gemeenten, vandaag), klasse: "rn-beeld__klein"),
            Svg.Tekst($"{Rand}", hoogte - 14, adres.Length > 130 ? $"{adres[..129]}…" : adres, klasse: "rn-beeld__klein")).ToString(SaveOptions.DisableFormatting);
    }

    private static string Bronvermelding(IReadOnlyList<GemeenteMix> gemeenten, DateOnly vandaag) =>
        $"{(gemeenten.Any(gemeente => gemeente.Voorbeeldcijfers) ? "VOORBEELDCIJFERS: verzonnen bedragen. " : "")}Bron: Regionetwerk, {Nederlands.Datum(vandaag)}."
        + (gemeenten.Where(gemeente => gemeente.Deelt && !gemeente.Volledig).Select(gemeente => gemeente.Gemeente.Naam).ToList() is { Count: > 0 and <= 4 } niet
            ? $" Niet volledig: {Nederlands.Opsomming(niet)}."
            : "");

    private static IEnumerable<XElement> Legenda(Bron bron, double x, double y) =>
    [
        new(Svg.Ns + "rect", new XAttribute("x", Svg.Maat(x)), new XAttribute("y", Svg.Maat(y)), new XAttribute("width", 24), new XAttribute("height", 16), Vulling.Van(bron).Vul),
        Svg.Tekst(Svg.Maat(x + 32), y + 13, Namen.Van(bron)),
    ];
}
