using Regionetwerk.Api.Aanpakken;
using Regionetwerk.Api.Paginas.Delen;
using Regionetwerk.Api.Paginas.Gemeenten;
using Regionetwerk.Api.Paginas.Vergelijken;
using Regionetwerk.Api.Paginas.Vragen;

namespace Regionetwerk.Api.Paginas.Aanpakken;

/// <summary>The catalogue, with filters in the address and how many each choice would give.</summary>
public sealed partial class AanpakkenPagina(Paginavraag vraag, Gemeentenamen gemeentenamen, IHttpContextAccessor context)
{
    private const int PerBlad = 24;

    private static readonly string[] Velden =
        ["tekst", "soort", "sector", "doelgroep", "plaats", "dimensie", "erkenning", "leeftijd", "aanbieder", "tag", "bron", "gebruik"];

    private static readonly string[] Verder = ["dimensie", "erkenning", "leeftijd", "aanbieder", "tag", "bron", "gebruik", "gemeente"];

    private AanpakFilter _filter = new();
    private string? _getypt;
    private string? _fout;
    private Gemeentenaam? _gemeente;
    private Naamzoeker _namen = null!;
    private Lijst<AanpakInLijst> _lijst = new([]);
    private Facetten _facetten = null!;
    private IReadOnlyList<Kadernaam> _kaders = [];
    private IReadOnlyList<AanpakInGebruik> _andere = [];
    private Dictionary<string, AanpakInGebruik> _gebruik = [];

    private bool MeerGekozen => Verder.Any(naam => Gekozen(naam) is not null);

    // Dimensies and doelgroepen have a field of their own; a link may choose one of those tags all the same.
    private IEnumerable<Optie> Tagopties =>
        from kader in _kaders
        from tag in kader.Tags.Prepend(new(kader.Slug, "alle"))
        let aantal = _facetten.Tags.Where(facet => facet.Waarde == tag.Sleutel || facet.Waarde.StartsWith(tag.Sleutel + ":", StringComparison.Ordinal)).Max(facet => (int?)facet.Aantal)
        where (aantal > 0 && kader.Slug is not ("dimensies" or "doelgroepen")) || tag.Sleutel == _filter.Tag
        select new Optie(tag.Sleutel, $"{kader.Naam}: {tag.Label}");

    /// <inheritdoc/>
    protected override async Task VerzamelAsync()
    {
        _filter = Aanpakadres.Lees(Gekozen, PaginaException.OngeldigAdres);
        _getypt = _filter.Gemeente;
        _namen = await gemeentenamen.AlleAsync(vraag);
        _gemeente = _getypt is null ? null : _namen.Vind(_getypt);
        if (_getypt is not null && _gemeente is null)
            _fout = _namen.Lijkt(_getypt) is { Count: > 0 } bedoeld ? $"Deze gemeente bestaat niet. Bedoelt u {bedoeld[0].Naam}?" : "Deze gemeente bestaat niet.";
        var (first, after, last, before) = Blad.Keuze(Gekozen("na"), Gekozen("voor"), PerBlad);
        var antwoord = await vraag.StelAsync<Catalogus>(
            "Aanpakken/Catalogus", new { first, after, last, before, filter = _filter with { Gemeente = _gemeente?.Code } });
        _facetten = antwoord.Aanpakfacetten;
        _kaders = antwoord.Kaders;
        _gebruik = antwoord.UitgevoerdeAanpakken.ToDictionary(aanpak => aanpak.Slug);
        if (_fout is null)
            _lijst = antwoord.Aanpakken;
        if (Velden.Append("gemeente").All(naam => Gekozen(naam) is null))
            _andere = [.. antwoord.UitgevoerdeAanpakken.Where(aanpak => !aanpak.InCatalogus)];
    }

    private string? Gekozen(string naam) => Vergelijkkeuze.Tekst(context.HttpContext!.Request.Query, naam);

    // The same choice on a page and in a file.
    private Adres Adres(string pad) => Velden.Aggregate(Paginas.Adres.Van(pad), (adres, naam) => adres.Met(naam, Gekozen(naam))).Met("gemeente", _gemeente?.Code);

    private static IEnumerable<Optie> Opties<T>(IReadOnlyList<Facet> facetten, Func<T, string> naam)
        where T : struct, Enum =>
        Enum.GetValues<T>().Zip(facetten, (waarde, facet) => new Optie(Aanpakadres.Waarde(waarde), Met(naam(waarde), facet.Aantal)));

    private static string Met(string naam, int aantal) => $"{naam} ({aantal})";
}
