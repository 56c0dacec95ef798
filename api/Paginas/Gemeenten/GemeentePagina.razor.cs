using Microsoft.AspNetCore.Components;
using Regionetwerk.Api.Paginas.Delen;
using Regionetwerk.Api.Paginas.Vergelijken;
using Regionetwerk.Api.Paginas.Vragen;
using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Api.Paginas.Gemeenten;

/// <summary>One gemeente: its money in a year, what comes, its programma's and figures.</summary>
public sealed partial class GemeentePagina(Paginavraag vraag, TimeProvider tijd, NavigationManager navigatie, IHttpContextAccessor context)
{
    private const int JarenTerug = 4;
    private const int JarenVooruit = 5;

    private GemeenteOpPagina _gemeente = null!;
    private IReadOnlyList<Gemeentenaam> _gelijken = [];
    private GemeenteMix _mix = null!;
    private Uitgelicht _uitgelicht = null!;
    private string _toelichting = "";
    private int _jaar;
    private string? _aanpak;

    /// <summary>The code, as the CBS has it.</summary>
    [Parameter]
    public required string Code { get; set; }

    private IEnumerable<Optie> Jaren => Enumerable.Range(NederlandseDag.Van(tijd.GetUtcNow()).Year - JarenTerug, JarenTerug + JarenVooruit + 1).Append(_jaar).Distinct().Order()
        .Select(jaar => new Optie(jaar.ToString(), jaar.ToString()));

    private IEnumerable<(string, string)> Cijfers =>
    [
        ("Inwoners", Nederlands.Getal(_gemeente.Inwoners)),
        ("Kinderen tot 15 jaar", Nederlands.Getal(_gemeente.KinderenTot15)),
        ("Stedelijkheid", _gemeente.Stedelijkheid is { } graad ? $"{graad} (1 is zeer sterk stedelijk, 5 niet)" : "onbekend"),
        ("Laag opleidingsniveau", Procent(_gemeente.PctOpleidingLaag)),
        ("Huishoudens met een laag inkomen", Procent(_gemeente.PctHuishoudensLaagInkomen)),
        ("Bijstand per 1.000 inwoners", _gemeente.BijstandPer1000Inwoners is { } bijstand ? Nederlands.Getal(bijstand, 1) : "onbekend"),
        ("RMC-regio", _gemeente.RmcRegio),
        ("Scholen", Nederlands.Getal(_gemeente.Scholen.TotalCount)),
    ];

    /// <inheritdoc/>
    protected override async Task VerzamelAsync()
    {
        var adres = context.HttpContext!.Request.Query;
        _jaar = Vergelijkkeuze.Getal(adres, "jaar", Limieten.EersteJaar, Limieten.LaatsteJaar) ?? NederlandseDag.Van(tijd.GetUtcNow()).Year;
        _aanpak = Vergelijkkeuze.Tekst(adres, "aanpak");
        var antwoord = await VraagAsync();
        _gemeente = antwoord.Gemeente ?? throw PaginaException.NietGevonden($"De gemeente {Code}");
        if (_gemeente.Code != Code)
        {
            // An old code stands for the gemeente that it became part of.
            navigatie.NavigateTo($"/gemeenten/{_gemeente.Code}{context.HttpContext.Request.QueryString}");
        }
        _gelijken = antwoord.VergelijkbareGemeenten;
        var deel = antwoord.VergelijkFinanciering.Gemeenten[0];
        _toelichting = deel.Toelichting;
        _mix = new(deel.Gemeente, deel.Deelt, deel.InSelectie, deel.Volledig, deel.Voorbeeldcijfers, deel.Mix, deel.Totaal, null, deel.Borgingsrisico);
        _uitgelicht = new(new(deel.Gemeente.Code, deel.Gemeente.Naam), deel.Vooruitzicht, deel.Programmas, deel.Trend);
    }

    private async Task<Antwoord> VraagAsync()
    {
        try
        {
            return await vraag.StelAsync<Antwoord>("Gemeenten/Gemeente", new { code = Code, codes = new[] { Code }, jaar = _jaar, aanpak = _aanpak });
        }
        catch (PaginaException fout) when (fout.Code == PaginaException.OnbekendeGemeenteCode)
        {
            throw PaginaException.NietGevonden($"De gemeente {Code}");
        }
    }

    private IEnumerable<(ProgrammaNaam, decimal)> Onder(BronDeel bron) =>
        from programma in _uitgelicht.Programmas
        from deel in programma.Mix
        where deel.Bron == bron.Bron && deel.Tijdelijk == bron.Tijdelijk
        select (programma.Programma, deel.Bedrag);

    private static string Procent(double? procent) => procent is { } waarde ? Nederlands.Procent(waarde) : "onbekend";

    private sealed record Antwoord(IReadOnlyList<Gemeentenaam> VergelijkbareGemeenten, Alle VergelijkFinanciering, GemeenteOpPagina? Gemeente = null);

    private sealed record Alle(IReadOnlyList<Deel> Gemeenten);

    private sealed record Deel(
        GemeenteMetPeildatum Gemeente,
        string Toelichting,
        bool Deelt,
        bool InSelectie,
        bool Volledig,
        bool Voorbeeldcijfers,
        IReadOnlyList<BronDeel> Mix,
        IReadOnlyList<JaarDeel> Vooruitzicht,
        IReadOnlyList<ProgrammaMix> Programmas,
        IReadOnlyList<JaarDeel> Trend,
        decimal? Totaal = null,
        double? Borgingsrisico = null);
}
