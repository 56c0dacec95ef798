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

/// <summary>One aanpak: who carries it out, where, and how it is paid there. What it is, the catalogue will say.</summary>
public sealed partial class AanpakPagina(Paginavraag vraag, TimeProvider tijd)
{
    private const int HooguitZoveel = 100;

    private Lijst<ProgrammaInLijst> _lijst = new([]);
    private IReadOnlyList<Gemeentenaam> _gemeenten = [];
    private IReadOnlyList<GemeenteMix> _mixen = [];
    private IReadOnlyList<Bron> _bronnen = [];
    private Vergelijkkeuze _keuze = null!;
    private Staafdiagram? _diagram;

    /// <summary>The slug.</summary>
    [Parameter]
    public required string Slug { get; set; }

    /// <inheritdoc/>
    protected override async Task VerzamelAsync()
    {
        // What no drawing may hold names no aanpak either.
        if (Slug.Any(char.IsControl))
            throw PaginaException.NietGevonden("Deze aanpak");
        _lijst = (await vraag.StelAsync<Programmalijst>("Programmas/Programmas", new { first = HooguitZoveel, filter = new { aanpak = Slug } })).Programmas;
        if (_lijst.Nodes.Count == 0)
            throw PaginaException.NietGevonden("Deze aanpak");
        _gemeenten = [.. _lijst.Nodes.Select(programma => programma.Gemeente).Distinct().OrderBy(gemeente => gemeente.Naam, StringComparer.OrdinalIgnoreCase)];
        _keuze = new([.. _gemeenten.Select(gemeente => gemeente.Code)], NederlandseDag.Van(tijd.GetUtcNow()).Year, Norm.Absoluut, Slug, null, Vergelijkkeuze.Zoveel);
        var vergelijking = (await vraag.StelAsync<Vergelijkantwoord>("Vergelijken/Vergelijking", Vergelijkpagina.Variabelen(_keuze.Gemeenten, _keuze))).VergelijkFinanciering;
        _mixen = [.. vergelijking.Gemeenten.Op(Volgorde.Bedrag).Take(Vergelijkpagina.PerBlad)];
        _bronnen = [.. _mixen.SelectMany(mix => mix.Mix).Select(deel => deel.Bron).Distinct().Order()];
        if (_bronnen.Count > 0)
            _diagram = Woorden.Diagram(_mixen, vergelijking.Groep, _keuze);
    }
}
