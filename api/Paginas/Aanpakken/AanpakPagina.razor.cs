using Microsoft.AspNetCore.Components;
using Regionetwerk.Api.Paginas.Delen;
using Regionetwerk.Api.Paginas.Diagrammen;
using Regionetwerk.Api.Paginas.Gemeenten;
using Regionetwerk.Api.Paginas.Programmas;
using Regionetwerk.Api.Paginas.Vergelijken;
using Regionetwerk.Api.Paginas.Vragen;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Norm = Regionetwerk.Storage.Geld.Norm;

namespace Regionetwerk.Api.Paginas.Aanpakken;

/// <summary>One aanpak: what the catalogue says of it, who carries it out, where, and how it is paid there.</summary>
public sealed partial class AanpakPagina(Paginavraag vraag, TimeProvider tijd)
{
    private const int HooguitZoveel = 100;

    private AanpakOpPagina? _aanpak;
    private Lijst<ProgrammaInLijst> _lijst = new([]);
    private IReadOnlyList<Gemeentenaam> _gemeenten = [];
    private IReadOnlyList<GemeenteMix> _mixen = [];
    private IReadOnlyList<Bron> _bronnen = [];
    private Vergelijkkeuze _keuze = null!;
    private Staafdiagram? _diagram;

    /// <summary>The slug.</summary>
    [Parameter]
    public required string Slug { get; set; }

    private string Naam => _aanpak?.Naam ?? Namen.Aanpak(Slug);

    /// <inheritdoc/>
    protected override async Task VerzamelAsync()
    {
        // What no drawing may hold names no aanpak either.
        if (Slug.Any(char.IsControl))
            throw PaginaException.NietGevonden("Deze aanpak");
        var jaar = NederlandseDag.Van(tijd.GetUtcNow()).Year;
        _aanpak = (await vraag.StelAsync<Aanpakantwoord>("Aanpakken/Aanpak", new { slug = Slug, jaar })).Aanpak;
        _lijst = (await vraag.StelAsync<Programmalijst>("Programmas/Programmas", new { first = HooguitZoveel, filter = new { aanpak = Slug } })).Programmas;
        if (_aanpak is null && _lijst.Nodes.Count == 0)
            throw PaginaException.NietGevonden("Deze aanpak");
        if (_lijst.Nodes.Count == 0)
            return;
        _gemeenten = [.. _lijst.Nodes.Select(programma => programma.Gemeente).Distinct().OrderBy(gemeente => gemeente.Naam, StringComparer.OrdinalIgnoreCase)];
        _keuze = new([.. _gemeenten.Select(gemeente => gemeente.Code)], jaar, Norm.Absoluut, Slug, null, Vergelijkkeuze.Zoveel);
        var vergelijking = (await vraag.StelAsync<Vergelijkantwoord>("Vergelijken/Vergelijking", Vergelijkpagina.Variabelen(_keuze.Gemeenten, _keuze))).VergelijkFinanciering;
        _mixen = [.. vergelijking.Gemeenten.Op(Volgorde.Bedrag).Take(Vergelijkpagina.PerBlad)];
        _bronnen = [.. _mixen.SelectMany(mix => mix.Mix).Select(deel => deel.Bron).Distinct().Order()];
        if (_bronnen.Count > 0)
            _diagram = Woorden.Diagram(_mixen, vergelijking.Groep, _keuze);
    }
}
