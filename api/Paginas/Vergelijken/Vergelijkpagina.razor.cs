using Microsoft.AspNetCore.Components;
using Regionetwerk.Api.Paginas.Diagrammen;
using Regionetwerk.Api.Paginas.Gemeenten;
using Regionetwerk.Api.Paginas.Vragen;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Norm = Regionetwerk.Storage.Geld.Norm;

namespace Regionetwerk.Api.Paginas.Vergelijken;

/// <summary>How gemeenten pay for the same thing. All that is chosen is in the address.</summary>
public sealed partial class Vergelijkpagina(
    Paginavraag vraag, Gemeentenamen gemeentenamen, TimeProvider tijd, NavigationManager navigatie, IHttpContextAccessor context)
{
    /// <summary>So many bars are drawn at once, with the coming years and programma's of those gemeenten; the table has all.</summary>
    public const int PerBlad = 20;

    private Vergelijkkeuze _keuze = null!;
    private Naamzoeker _namen = null!;
    private IReadOnlyList<string> _aanpakken = [];
    private IReadOnlyList<Gemeentenaam> _gekozen = [];
    private IReadOnlyList<string> _codes = [];
    private string? _onbekend;
    private IReadOnlyList<Gemeentenaam> _bedoeld = [];
    private Vergelijking? _antwoord;
    private IReadOnlyList<Uitgelicht> _uitgelicht = [];
    private IReadOnlyList<GemeenteMix> _deel = [];
    private IReadOnlyList<Bron> _bronnen = [];
    private Staafdiagram? _diagram;
    private Volgorde _volgorde;
    private bool _noemerOnbekend;
    private int _blad = 1;
    private int _bladen = 1;

    private int DitJaar => NederlandseDag.Van(tijd.GetUtcNow()).Year;

    private Adres Zelf => _keuze.Adres().Met("volgorde", _volgorde is Volgorde.Bedrag ? null : _volgorde.ToString().ToLowerInvariant());

    /// <inheritdoc/>
    protected override async Task VerzamelAsync()
    {
        var adres = context.HttpContext!.Request.Query;
        _keuze = Vergelijkkeuze.Lees(adres, DitJaar);
        _volgorde = Volgordes.Lees(Vergelijkkeuze.Tekst(adres, "volgorde"));
        _namen = await gemeentenamen.AlleAsync(vraag);
        _aanpakken = [.. (await vraag.StelAsync<Aanpakken.AanpakLijst>("Aanpakken/Aanpakken")).UitgevoerdeAanpakken.Select(aanpak => aanpak.Slug)];
        if (await VindGetypteAsync(Vergelijkkeuze.Tekst(adres, "toevoegen")))
            return;
        await KiesAsync();
        if (_codes.Count > 0)
            await VergelijkAsync(Vergelijkkeuze.Getal(adres, "blad", 1, int.MaxValue) ?? 1);
    }

    // What was typed becomes a code in the address; what is not a name stays, with what may have been meant.
    private async Task<bool> VindGetypteAsync(string? toevoegen)
    {
        if (toevoegen is not null && _namen.Vind(toevoegen) is { } erbij)
        {
            // A group that was found by likeness is from then on one chosen by hand.
            var (codes, _) = await Gelijken.KiesAsync(vraag, _keuze with { Zoals = _keuze.Zoals is { } wie ? _namen.Vind(wie)?.Code ?? wie : null });
            navigatie.NavigateTo((_keuze with { Zoals = null, Gemeenten = [.. codes.Append(erbij.Code).Distinct()] }).Adres().ToString());
            return true;
        }
        if (_keuze.Zoals is { } zoals && _namen.Vind(zoals) is { } lijkend && lijkend.Code != zoals)
        {
            navigatie.NavigateTo((_keuze with { Zoals = lijkend.Code }).Adres().ToString());
            return true;
        }
        _onbekend = toevoegen ?? (_keuze.Zoals is { } gezocht && _namen.Vind(gezocht) is null ? gezocht : null);
        if (_onbekend is not null)
            (_bedoeld, _keuze) = (_namen.Lijkt(_onbekend), toevoegen is null ? _keuze with { Zoals = null } : _keuze);
        return false;
    }

    private async Task KiesAsync()
    {
        (_, var gelijken) = await Gelijken.KiesAsync(vraag, _keuze);
        _gekozen = gelijken ?? (_keuze.Gemeenten.Contains(Vergelijkkeuze.Alle)
            ? _namen.Alle
            : [.. _keuze.Gemeenten.Select(code => _namen.Vind(code) ?? new(code, code))]);
        _codes = [.. _gekozen.Select(gemeente => gemeente.Code)];
    }

    private async Task VergelijkAsync(int blad)
    {
        var antwoord = (await vraag.StelAsync<Vergelijkantwoord>("Vergelijken/Vergelijking", Variabelen(_codes, _keuze))).VergelijkFinanciering;
        _antwoord = antwoord with { Gemeenten = [.. antwoord.Gemeenten.Op(_volgorde)] };
        _bronnen = [.. antwoord.Gemeenten.SelectMany(gemeente => gemeente.Mix).Select(deel => deel.Bron).Distinct().Order()];
        _bladen = (_antwoord.Gemeenten.Count + PerBlad - 1) / PerBlad;
        _blad = Math.Min(blad, _bladen);
        _deel = [.. _antwoord.Gemeenten.Skip((_blad - 1) * PerBlad).Take(PerBlad)];
        _noemerOnbekend = _keuze.Norm is not Norm.Absoluut && _bronnen.Count > 0 && _deel.All(gemeente => gemeente.Genormeerd is null);
        if (_bronnen.Count > 0 && !_noemerOnbekend)
            _diagram = Woorden.Diagram(_deel, _antwoord.Groep, _keuze);
        var delend = _deel.Where(gemeente => gemeente.Deelt).Select(gemeente => gemeente.Gemeente.Code).ToList();
        if (delend.Count > 0)
            _uitgelicht = (await vraag.StelAsync<Uitgelichtantwoord>("Vergelijken/Uitgelicht", Variabelen(delend, _keuze))).VergelijkFinanciering.Gemeenten;
    }

    /// <summary>The variables with which the comparison is asked.</summary>
    internal static object Variabelen(IReadOnlyList<string> codes, Vergelijkkeuze keuze) => new { gemeenten = codes, jaar = keuze.Jaar, norm = keuze.Norm, aanpak = keuze.Aanpak, opDatum = keuze.OpDatum, functie = keuze.Functie };

    private sealed record Uitgelichtantwoord(UitgelichtLijst VergelijkFinanciering);

    private sealed record UitgelichtLijst(IReadOnlyList<Uitgelicht> Gemeenten);
}
