using Regionetwerk.Api.Geld;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Programmas;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Aanpakken;
using Regionetwerk.Storage.Geld;

namespace Regionetwerk.Api.Paginas;

/// <summary>What fixed words are called on pages.</summary>
public static class Namen
{
    /// <summary>A source of money.</summary>
    public static string Van(Bron bron) => bron is Bron.Goab ? "Onderwijsachterstanden (GOAB)" : Nederlands.Hoofdletter(bron.Naam());

    /// <summary>The same above a narrow column: with places where a long word may break.</summary>
    public static string Kolom(Bron bron) => bron switch
    {
        Bron.Goab => "Onderwijs\u00adachter\u00adstanden (GOAB)",
        Bron.SubsidieregelingBrugfunctionaris => "Subsidie\u00adregeling brug\u00adfunctionaris",
        Bron.GemeenteOnderwijs => "Onderwijs\u00adbudget van de gemeente",
        Bron.Welzijn => "Welzijns\u00adwerk",
        Bron.Schoolbestuur => "School\u00adbestuur",
        _ => Van(bron),
    };

    /// <summary>By what amounts are divided, after an amount; empty for the amount itself.</summary>
    public static string Van(Norm norm) => norm switch
    {
        Norm.PerInwoner => "per inwoner",
        Norm.PerKind => "per kind tot 15 jaar",
        Norm.PerFte => "per fte",
        _ => "",
    };

    /// <summary>Who may read something.</summary>
    public static string Van(Zichtbaarheid zichtbaarheid) => zichtbaarheid switch
    {
        Zichtbaarheid.Intern => "alleen de eigen organisatie",
        Zichtbaarheid.Netwerk => "de leden van gekozen netwerken",
        Zichtbaarheid.Landelijk => "alle aangemelde deelnemers",
        _ => "iedereen",
    };

    /// <summary>What somebody may do.</summary>
    public static string Van(Rol rol) => rol.ToString().ToLowerInvariant();

    /// <summary>A kind of education.</summary>
    public static string Van(Sector sector) => sector is Sector.VVE ? "vve" : sector.ToString();

    /// <summary>An aanpak, as the catalogue calls it; one that is not in it by its slug: <c>goed-begin</c> reads as "Goed begin".</summary>
    public static string Aanpak(string slug) => AanpakRegister.Ingebouwd.Vind(slug)?.Naam
        ?? (slug.Length == 0 ? slug : char.ToUpperInvariant(slug[0]) + slug[1..].Replace('-', ' '));
}
