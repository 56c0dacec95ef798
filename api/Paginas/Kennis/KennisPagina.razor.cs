using Regionetwerk.Api.Aanpakken;
using Regionetwerk.Api.Paginas.Delen;
using Regionetwerk.Api.Paginas.Gemeenten;
using Regionetwerk.Api.Paginas.Mijn.Formulieren;
using Regionetwerk.Api.Paginas.Vergelijken;
using Regionetwerk.Api.Paginas.Vragen;

namespace Regionetwerk.Api.Paginas.Kennis;

/// <summary>The kennisitems that the reader may see, with filters in the address.</summary>
public sealed partial class KennisPagina(Paginavraag vraag, Gemeentenamen gemeentenamen, IHttpContextAccessor context)
{
    private const int PerBlad = 24;

    private string? _titel;
    private string? _soort;
    private string? _thema;
    private string? _sector;
    private string? _doelgroep;
    private string? _getypt;
    private string? _fout;
    private Gemeentenaam? _gemeente;
    private Naamzoeker _namen = null!;
    private Lijst<KennisitemOpPagina> _lijst = new([]);

    /// <inheritdoc/>
    protected override async Task VerzamelAsync()
    {
        var adres = context.HttpContext!.Request.Query;
        (_titel, _getypt) = (Vergelijkkeuze.Tekst(adres, "titel"), Vergelijkkeuze.Tekst(adres, "gemeente"));
        (_soort, _thema) = (Keuze(adres, "soort", Kenniswoorden.Soorten), Keuze(adres, "thema", Kenniswoorden.Themas));
        (_sector, _doelgroep) = (Keuze(adres, "sector", Keuzes.Sectoren), Keuze(adres, "doelgroep", Kenniswoorden.Doelgroepen));
        _namen = await gemeentenamen.AlleAsync(vraag);
        _gemeente = _getypt is null ? null : _namen.Vind(_getypt);
        if (_getypt is not null && _gemeente is null)
        {
            _fout = _namen.Lijkt(_getypt) is { Count: > 0 } bedoeld ? $"Deze gemeente bestaat niet. Bedoelt u {bedoeld[0].Naam}?" : "Deze gemeente bestaat niet.";
            return;
        }
        var (first, after, last, before) = Blad.Keuze(Vergelijkkeuze.Tekst(adres, "na"), Vergelijkkeuze.Tekst(adres, "voor"), PerBlad);
        var filter = new { titelBevat = _titel, soort = _soort, thema = _thema, sector = _sector, doelgroep = _doelgroep, gemeente = _gemeente?.Code };
        _lijst = (await vraag.StelAsync<Kennislijst>("Kennis/Kennisitems", new { first, after, last, before, filter })).Kennisitems;
    }

    // The same choice on a page and in a file.
    private Adres Gekozen(string pad) => Adres.Van(pad).Met("titel", _titel).Met("soort", InAdres(_soort)).Met("thema", InAdres(_thema))
        .Met("sector", InAdres(_sector)).Met("doelgroep", InAdres(_doelgroep)).Met("gemeente", _gemeente?.Code);

    private static string? InAdres(string? waarde) => waarde is null ? null : Aanpakadres.Adresvorm(waarde);

    private static IReadOnlyList<Optie> InAdres(IReadOnlyList<Optie> opties) => [.. opties.Select(optie => optie with { Waarde = Aanpakadres.Adresvorm(optie.Waarde) })];

    // Gives the value as the schema has it.
    private static string? Keuze(IQueryCollection adres, string naam, IReadOnlyList<Optie> opties)
    {
        var gekozen = Vergelijkkeuze.Tekst(adres, naam);
        return gekozen is null ? null
            : opties.FirstOrDefault(optie => Aanpakadres.Adresvorm(optie.Waarde) == Aanpakadres.Adresvorm(gekozen))?.Waarde
            ?? throw PaginaException.OngeldigAdres($"'{naam}' is een van {string.Join(", ", InAdres(opties).Select(optie => optie.Waarde))}.");
    }
}
