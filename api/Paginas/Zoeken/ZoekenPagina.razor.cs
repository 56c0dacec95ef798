using Regionetwerk.Api.Paginas.Gemeenten;
using Regionetwerk.Api.Paginas.Vergelijken;
using Regionetwerk.Api.Paginas.Vragen;
using Regionetwerk.Grains.Programmas;
using Regionetwerk.Storage.Zoeken;

namespace Regionetwerk.Api.Paginas.Zoeken;

/// <summary>Everything that the reader may see, by words; all that is chosen is in the address.</summary>
public sealed partial class ZoekenPagina(Paginavraag vraag, Gemeentenamen gemeentenamen, IHttpContextAccessor context)
{
    private const int PerBlad = 20;
    private const int MeesteWaarden = 12;

    private string? _tekst;
    private string? _fout;
    private Zoekkeuzes _keuzes = new(null, null, null, null, null);
    private Naamzoeker _namen = null!;
    private ZoekAntwoord.Uitkomst? _uitkomst;

    /// <inheritdoc/>
    protected override async Task VerzamelAsync()
    {
        var adres = context.HttpContext!.Request.Query;
        _tekst = Vergelijkkeuze.Tekst(adres, "q");
        _keuzes = Zoekkeuzes.Lees(adres);
        _namen = await gemeentenamen.AlleAsync(vraag);
        if (_tekst is null)
            return;
        if (_tekst.Length > Zoeklimieten.Tekst)
        {
            _fout = $"Gebruik ten hoogste {Zoeklimieten.Tekst} tekens; dit zijn er {_tekst.Length}.";
            return;
        }
        var (first, after, last, before) = Delen.Blad.Keuze(Vergelijkkeuze.Tekst(adres, "na"), Vergelijkkeuze.Tekst(adres, "voor"), PerBlad);
        _uitkomst = (await vraag.StelAsync<ZoekAntwoord>("Zoeken/Zoeken", new
        {
            tekst = _tekst,
            soorten = Een(_keuzes.Soort?.ToString().ToUpperInvariant()),
            sectoren = Een(_keuzes.Sector?.ToString()),
            themas = Een(_keuzes.Thema),
            doelgroepen = Een(_keuzes.Doelgroep),
            gemeente = _keuzes.Gemeente,
            first,
            after,
            last,
            before,
        })).Zoek;
    }

    private static string[]? Een(string? keuze) => keuze is null ? null : [keuze];

    private Adres Gekozen() => _keuzes.Bij(Adres.Van("/zoeken").Met("q", _tekst));

    // What is chosen stays to be seen, so that it can be taken away; else only what still divides the results.
    private IEnumerable<(string Naam, IReadOnlyList<Keuzewaarde> Waarden)> Keuzes()
    {
        foreach (var facet in _uitkomst!.Facetten)
        {
            var gekozen = _keuzes.Van(facet.Soort);
            IReadOnlyList<Keuzewaarde> waarden = gekozen is not null
                ? [new(gekozen, Waardenaam(facet.Soort, gekozen), 0, true)]
                : [.. facet.Waarden.Take(MeesteWaarden).Select(waarde => new Keuzewaarde(Zoekkeuzes.InAdres(facet.Soort, waarde.Waarde), Waardenaam(facet.Soort, waarde.Waarde), waarde.Aantal, false))];
            if (gekozen is not null || waarden.Count > 1)
                yield return (Zoekkeuzes.Naam(facet.Soort), waarden);
        }
    }

    private string Waardenaam(Facetsoort facet, string waarde) => facet switch
    {
        Facetsoort.Soort when Enum.TryParse<Zoeksoort>(waarde, ignoreCase: true, out var soort) => Soortnaam(soort),
        Facetsoort.Sector when Enum.TryParse<Sector>(waarde, ignoreCase: true, out var sector) => Namen.Van(sector),
        Facetsoort.Gemeente => _namen.Alle.FirstOrDefault(gemeente => gemeente.Code == waarde)?.Naam ?? waarde,
        _ => Nederlands.Hoofdletter(waarde.Replace('-', ' ')),
    };

    private static string Soortnaam(Zoeksoort soort) => soort switch
    {
        Zoeksoort.Kennisitem => "Kennis",
        _ => soort.ToString(),
    };

    private sealed record Keuzewaarde(string Waarde, string Naam, int Aantal, bool Gekozen);
}
