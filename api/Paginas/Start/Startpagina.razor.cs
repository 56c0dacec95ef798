using Regionetwerk.Api.Paginas.Aanpakken;
using Regionetwerk.Api.Paginas.Delen;
using Regionetwerk.Api.Paginas.Gemeenten;
using Regionetwerk.Api.Paginas.Kaarten;
using Regionetwerk.Api.Paginas.Programmas;
using Regionetwerk.Api.Paginas.Vergelijken;
using Regionetwerk.Api.Paginas.Vragen;
using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Api.Paginas.Start;

/// <summary>What this is, a gemeente to search, the map, and what is new.</summary>
public sealed partial class Startpagina(Paginavraag vraag, Gemeentenamen gemeentenamen, TimeProvider tijd, IHttpContextAccessor context)
{
    private const string VoorAanpak = "aanpak:";

    private Naamzoeker _namen = null!;
    private IReadOnlyList<string> _aanpakken = [];
    private IReadOnlyList<ProgrammaInLijst> _nieuw = [];
    private Kaartbeeld _beeld = null!;
    private Kaartsoort _soort;
    private string? _aanpak;

    private string Kaartwaarde => _soort is Kaartsoort.Aanpak ? VoorAanpak + _aanpak : _soort.ToString().ToLowerInvariant();

    private IReadOnlyList<Kaartregel> Gekleurd => [.. _beeld.Regels.Where(regel => regel.Klasse.Rang > 0)];

    private string Kort(Kaartregel regel) => _soort is Kaartsoort.Tijdelijk ? $"{regel.Gemeente.Naam} ({regel.Woord})" : regel.Gemeente.Naam;

    private IEnumerable<Optie> Soorten =>
    [
        new("deelt", "wie zijn geld deelt"),
        new("tijdelijk", "hoeveel van het geld tijdelijk is"),
        .. _aanpakken.Select(slug => new Optie(VoorAanpak + slug, $"aanpak: {Namen.Aanpak(slug)}")),
    ];

    /// <inheritdoc/>
    protected override async Task VerzamelAsync()
    {
        (_soort, _aanpak) = Lees(Vergelijkkeuze.Tekst(context.HttpContext!.Request.Query, "kaart"));
        _namen = await gemeentenamen.AlleAsync(vraag);
        _aanpakken = [.. (await vraag.StelAsync<AanpakLijst>("Aanpakken/Aanpakken")).UitgevoerdeAanpakken.Select(aanpak => aanpak.Slug)];
        _beeld = await Kaartbeeld.MaakAsync(vraag, _soort, _aanpak, NederlandseDag.Van(tijd.GetUtcNow()).Year);
        _nieuw = [.. (await vraag.StelAsync<Programmalijst>("Start/Start")).Programmas.Nodes.Reverse()];
    }

    private static (Kaartsoort, string?) Lees(string? kaart) => kaart switch
    {
        null or "deelt" => (Kaartsoort.Deelt, null),
        "tijdelijk" => (Kaartsoort.Tijdelijk, null),
        _ when kaart.StartsWith(VoorAanpak, StringComparison.Ordinal) && kaart.Length > VoorAanpak.Length => (Kaartsoort.Aanpak, kaart[VoorAanpak.Length..]),
        _ => throw PaginaException.OngeldigAdres($"De kaart '{kaart}' bestaat niet. Kies deelt, tijdelijk, of aanpak: met een aanpak erachter."),
    };
}
