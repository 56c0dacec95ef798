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
    private const string Ja = "ja";
    private const string Nee = "nee";

    private GemeentePosten _gemeente = null!;
    private int _jaar;
    private Bron? _bron;
    private string? _aanpak;
    private DateOnly? _opDatum;
    private string? _programma;
    private bool? _tijdelijk;

    /// <summary>The code of the gemeente.</summary>
    [Parameter]
    public required string Code { get; set; }

    // Of what was chosen: the whole, a source, the part of it that ends or stays, or one programma.
    private decimal Samen => (_programma is null ? _gemeente.Mix : _gemeente.Programmas.FirstOrDefault(deel => deel.Programma.Id == _programma)?.Mix ?? [])
        .Where(deel => (_bron is null || deel.Bron == _bron) && (_tijdelijk is null || deel.Tijdelijk == _tijdelijk))
        .Sum(deel => deel.Bedrag);

    private string Waarvan => string.Join(", ", new[]
    {
        _programma is null ? null : _gemeente.Programmas.FirstOrDefault(deel => deel.Programma.Id == _programma)?.Programma.Naam ?? "een programma",
        _bron is { } bron ? Namen.Van(bron) : "alle bronnen",
        _tijdelijk is { } tijdelijk ? tijdelijk ? "alleen tijdelijk geld" : "alleen structureel geld" : null,
    }.OfType<string>());

    private Adres Zelf => Adres(_gemeente.Gemeente.Code, _jaar, _bron, _aanpak, _opDatum, _programma, _tijdelijk);

    /// <summary>Where the records under a figure are.</summary>
    public static Adres Adres(string code, int jaar, Bron? bron, string? aanpak = null, DateOnly? opDatum = null, string? programma = null, bool? tijdelijk = null) => Paginas.Adres
        .Van($"/gemeenten/{code}/posten")
        .Met("jaar", jaar)
        .Met("bron", bron?.ToString().ToLowerInvariant())
        .Met("programma", programma)
        .Met("tijdelijk", tijdelijk is { } ja ? ja ? Ja : Nee : null)
        .Met("aanpak", aanpak)
        .Met("opdatum", opDatum is { } dag ? $"{dag.Year:0000}-{dag.Month:00}-{dag.Day:00}" : null);

    /// <inheritdoc/>
    protected override async Task VerzamelAsync()
    {
        var adres = context.HttpContext!.Request.Query;
        _jaar = Vergelijkkeuze.Getal(adres, "jaar", Limieten.EersteJaar, Limieten.LaatsteJaar) ?? NederlandseDag.Van(tijd.GetUtcNow()).Year;
        _bron = Vergelijkkeuze.Tekst(adres, "bron") is { } naam ? LeesBron(naam) : null;
        (_aanpak, _opDatum) = (Vergelijkkeuze.Tekst(adres, "aanpak"), Vergelijkkeuze.Dag(adres, "opdatum"));
        (_programma, _tijdelijk) = (Vergelijkkeuze.Tekst(adres, "programma"), LeesJaNee(Vergelijkkeuze.Tekst(adres, "tijdelijk")));
        var (first, after, last, before) = Blad.Keuze(Vergelijkkeuze.Tekst(adres, "na"), Vergelijkkeuze.Tekst(adres, "voor"), PerBlad);
        var variabelen = new { gemeenten = new[] { Code }, jaar = _jaar, aanpak = _aanpak, opDatum = _opDatum, bron = _bron, programma = _programma, tijdelijk = _tijdelijk, metProgrammas = _programma is not null, first, after, last, before };
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

    private static bool? LeesJaNee(string? tekst) => tekst switch
    {
        null => null,
        Ja => true,
        Nee => false,
        _ => throw PaginaException.OngeldigAdres($"Bij 'tijdelijk' staat '{tekst}'. Kies {Ja} of {Nee}."),
    };

    private sealed record Antwoord(Alle VergelijkFinanciering);

    private sealed record Alle(IReadOnlyList<GemeentePosten> Gemeenten);

    private sealed record GemeentePosten(Gemeentenaam Gemeente, IReadOnlyList<BronDeel> Mix, Lijst<Post> Posten, IReadOnlyList<ProgrammaMix>? Programmas = null)
    {
        public IReadOnlyList<ProgrammaMix> Programmas { get; } = Programmas ?? [];
    }
}
