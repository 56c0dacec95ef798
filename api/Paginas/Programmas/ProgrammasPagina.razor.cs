using Regionetwerk.Api.Paginas.Aanpakken;
using Regionetwerk.Api.Paginas.Delen;
using Regionetwerk.Api.Paginas.Gemeenten;
using Regionetwerk.Api.Paginas.Vergelijken;
using Regionetwerk.Api.Paginas.Vragen;
using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Api.Paginas.Programmas;

/// <summary>The programma's that the reader may see, with filters in the address.</summary>
public sealed partial class ProgrammasPagina(Paginavraag vraag, Gemeentenamen gemeentenamen, IHttpContextAccessor context)
{
    private const int PerBlad = 24;

    private string? _naam;
    private string? _getypt;
    private string? _fout;
    private string? _aanpak;
    private int? _jaar;
    private Gemeentenaam? _gemeente;
    private Naamzoeker _namen = null!;
    private IReadOnlyList<string> _aanpakken = [];
    private Lijst<ProgrammaInLijst> _lijst = new([]);

    /// <inheritdoc/>
    protected override async Task VerzamelAsync()
    {
        var adres = context.HttpContext!.Request.Query;
        (_naam, _getypt, _aanpak) = (Vergelijkkeuze.Tekst(adres, "naam"), Vergelijkkeuze.Tekst(adres, "gemeente"), Vergelijkkeuze.Tekst(adres, "aanpak"));
        _jaar = Vergelijkkeuze.Getal(adres, "jaar", Limieten.EersteJaar, Limieten.LaatsteJaar);
        _namen = await gemeentenamen.AlleAsync(vraag);
        _aanpakken = [.. (await vraag.StelAsync<AanpakLijst>("Aanpakken/Aanpakken")).UitgevoerdeAanpakken.Select(aanpak => aanpak.Slug)];
        _gemeente = _getypt is null ? null : _namen.Vind(_getypt);
        if (_getypt is not null && _gemeente is null)
        {
            _fout = _namen.Lijkt(_getypt) is { Count: > 0 } bedoeld ? $"Deze gemeente bestaat niet. Bedoelt u {bedoeld[0].Naam}?" : "Deze gemeente bestaat niet.";
            return;
        }
        var (first, after, last, before) = Blad.Keuze(Vergelijkkeuze.Tekst(adres, "na"), Vergelijkkeuze.Tekst(adres, "voor"), PerBlad);
        var filter = new { naamBevat = _naam, gemeente = _gemeente?.Code, aanpak = _aanpak, jaar = _jaar };
        _lijst = (await vraag.StelAsync<Programmalijst>("Programmas/Programmas", new { first, after, last, before, filter })).Programmas;
    }
}
