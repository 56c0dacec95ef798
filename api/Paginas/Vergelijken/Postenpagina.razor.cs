using Microsoft.AspNetCore.Components;
using Regionetwerk.Api.Paginas.Delen;
using Regionetwerk.Api.Paginas.Gemeenten;
using Regionetwerk.Api.Paginas.Vragen;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Api.Paginas.Vergelijken;

/// <summary>The records under one figure of a comparison: of a gemeente in a year, and of one source if so chosen.</summary>
public sealed partial class Postenpagina(Paginavraag vraag, TimeProvider tijd, IHttpContextAccessor context)
{
    private const int PerBlad = 50;

    private GemeentePosten _gemeente = null!;
    private int _jaar;
    private Bron? _bron;
    private string? _aanpak;
    private DateOnly? _opDatum;

    /// <summary>The code of the gemeente.</summary>
    [Parameter]
    public required string Code { get; set; }

    private decimal Samen => _bron is null ? _gemeente.Totaal ?? 0 : _gemeente.Mix.Where(deel => deel.Bron == _bron).Sum(deel => deel.Bedrag);

    /// <summary>Where the records under a figure are.</summary>
    public static Adres Adres(string code, int jaar, Bron? bron, string? aanpak = null, DateOnly? opDatum = null) => Paginas.Adres.Van($"/gemeenten/{code}/posten")
        .Met("jaar", jaar)
        .Met("bron", bron?.ToString().ToLowerInvariant())
        .Met("aanpak", aanpak)
        .Met("opdatum", opDatum is { } dag ? $"{dag.Year:0000}-{dag.Month:00}-{dag.Day:00}" : null);

    /// <inheritdoc/>
    protected override async Task VerzamelAsync()
    {
        var adres = context.HttpContext!.Request.Query;
        _jaar = Vergelijkkeuze.Getal(adres, "jaar", Limieten.EersteJaar, Limieten.LaatsteJaar) ?? NederlandseDag.Van(tijd.GetUtcNow()).Year;
        _bron = Vergelijkkeuze.Tekst(adres, "bron") is { } naam ? LeesBron(naam) : null;
        (_aanpak, _opDatum) = (Vergelijkkeuze.Tekst(adres, "aanpak"), Vergelijkkeuze.Dag(adres, "opdatum"));
        var (first, after, last, before) = Blad.Keuze(Vergelijkkeuze.Tekst(adres, "na"), Vergelijkkeuze.Tekst(adres, "voor"), PerBlad);
        var variabelen = new { gemeenten = new[] { Code }, jaar = _jaar, aanpak = _aanpak, opDatum = _opDatum, bron = _bron, first, after, last, before };
        try
        {
            _gemeente = (await vraag.StelAsync<Antwoord>("Vergelijken/Posten", variabelen)).VergelijkFinanciering.Gemeenten[0];
        }
        catch (PaginaException fout) when (fout.Code == PaginaException.OnbekendeGemeenteCode)
        {
            throw PaginaException.NietGevonden($"De gemeente {Code}");
        }
    }

    private static Bron LeesBron(string naam) => Enum.GetValues<Bron>().Where(bron => bron.ToString().Equals(naam, StringComparison.OrdinalIgnoreCase)).ToArray() is [var bron]
        ? bron
        : throw PaginaException.OngeldigAdres($"De bron '{naam}' bestaat niet.");

    private sealed record Antwoord(Alle VergelijkFinanciering);

    private sealed record Alle(IReadOnlyList<GemeentePosten> Gemeenten);

    private sealed record GemeentePosten(Gemeentenaam Gemeente, IReadOnlyList<BronDeel> Mix, Lijst<Post> Posten, decimal? Totaal = null);
}
