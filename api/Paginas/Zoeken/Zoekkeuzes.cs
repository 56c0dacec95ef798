using Regionetwerk.Api.Aanpakken;
using Regionetwerk.Api.Paginas.Vergelijken;
using Regionetwerk.Api.Paginas.Vragen;
using Regionetwerk.Grains.Programmas;
using Regionetwerk.Storage.Referentie;
using Regionetwerk.Storage.Zoeken;

namespace Regionetwerk.Api.Paginas.Zoeken;

/// <summary>What is chosen of the facets, as the address says it.</summary>
internal sealed record Zoekkeuzes(Zoeksoort? Soort, Sector? Sector, string? Thema, string? Doelgroep, string? Gemeente)
{
    /// <summary>Whether anything is chosen.</summary>
    public bool Any => Enum.GetValues<Facetsoort>().Any(facet => Van(facet) is not null);

    /// <exception cref="PaginaException">A choice that there is not.</exception>
    public static Zoekkeuzes Lees(IQueryCollection adres) => new(
        Keuze<Zoeksoort>(adres, "soort"),
        Keuze<Sector>(adres, "sector"),
        Vergelijkkeuze.Tekst(adres, "thema"),
        Vergelijkkeuze.Tekst(adres, "doelgroep"),
        Vergelijkkeuze.Tekst(adres, "gemeente") is not { } code ? null
            : GemeenteRegister.IsGemeentecode(code) ? code : throw PaginaException.OngeldigAdres("De gemeente in het adres is geen code zoals GM0405."));

    /// <summary>The name of a facet in an address.</summary>
    public static string Naam(Facetsoort facet) => facet.ToString().ToLowerInvariant();

    /// <summary>A value as it stands in an address.</summary>
    public static string InAdres(Facetsoort facet, string waarde) => facet is Facetsoort.Soort or Facetsoort.Sector ? Aanpakadres.Adresvorm(waarde) : waarde;

    /// <summary>What is chosen of a facet.</summary>
    public string? Van(Facetsoort facet) => facet switch
    {
        Facetsoort.Soort => Soort is { } soort ? Aanpakadres.Waarde(soort) : null,
        Facetsoort.Sector => Sector is { } sector ? Aanpakadres.Waarde(sector) : null,
        Facetsoort.Thema => Thema,
        Facetsoort.Doelgroep => Doelgroep,
        _ => Gemeente,
    };

    /// <summary>An address with these choices.</summary>
    public Adres Bij(Adres adres) => Enum.GetValues<Facetsoort>().Aggregate(adres, (tot, facet) => tot.Met(Naam(facet), Van(facet)));

    private static T? Keuze<T>(IQueryCollection adres, string naam)
        where T : struct, Enum => Vergelijkkeuze.Tekst(adres, naam) is not { } tekst ? null
            : Aanpakadres.Waarde<T>(tekst) is { } keuze ? keuze
            : throw PaginaException.OngeldigAdres($"'{naam}' in het adres is een van: {string.Join(", ", Enum.GetValues<T>().Select(Aanpakadres.Waarde))}.");
}
