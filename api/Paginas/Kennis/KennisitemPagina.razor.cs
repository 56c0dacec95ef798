using Microsoft.AspNetCore.Components;
using Regionetwerk.Api.Paginas.Delen;
using Regionetwerk.Api.Paginas.Gemeenten;
using Regionetwerk.Api.Paginas.Kaarten;
using Regionetwerk.Api.Paginas.Vragen;

namespace Regionetwerk.Api.Paginas.Kennis;

/// <summary>One kennisitem: what it is, who does it too, and what others say of it.</summary>
public sealed partial class KennisitemPagina(Paginavraag vraag, Gemeentenamen gemeentenamen, Wie wie)
{
    private static readonly Kaartklasse Begin = Kaartklassen.Alle[4];
    private static readonly Kaartklasse DoetOok = Kaartklassen.Alle[2];

    private readonly List<(Kaartklasse, string)> _legenda = [(Begin, "hier begon het"), (DoetOok, "doet het ook"), (Kaartklassen.Alle[0], "niets te zien")];
    private KennisitemOpPagina _item = null!;
    private Wie.Aangemeld? _ik;
    private bool _aanpakHeeftPagina;

    /// <summary>The id, as GraphQL gives it.</summary>
    [Parameter]
    public required string Id { get; set; }

    private bool VanMij => _ik is not null && _item.Eigenaar?.Sleutel == _ik.Sleutel;

    private IReadOnlyList<Kaartvlak> Vlakken { get; set; } = [];

    private IEnumerable<(string, string)> Gegevens
    {
        get
        {
            if (_item.Themas is { Count: > 0 } themas)
                yield return ("Thema’s", string.Join(", ", themas.Select(Kenniswoorden.Van)));
            if (_item.Sectoren is { Count: > 0 } sectoren)
                yield return ("Sectoren", Nederlands.Opsomming(sectoren.Select(Namen.Van)));
            if (_item.Doelgroepen is { Count: > 0 } doelgroepen)
                yield return ("Doelgroepen", string.Join(", ", doelgroepen.Select(Kenniswoorden.Van)));
            yield return ("Vastgelegd door", $"{_item.Eigenaar?.Naam ?? "onbekend"}, op {Nederlands.Datum(_item.VastgelegdOp)}");
            yield return ("Te zien voor", Namen.Van(_item.Zichtbaarheid));
        }
    }

    /// <inheritdoc/>
    protected override async Task VerzamelAsync()
    {
        _item = (await vraag.StelAsync<Antwoord>("Kennis/Kennisitem", new { id = Id })).Kennisitem ?? throw PaginaException.NietGevonden("Dit kennisitem");
        _ik = await wie.IsHetAsync();
        if (_item.Aanpak is { } slug)
            _aanpakHeeftPagina = await vraag.StelAsync<Aanpakantwoord>("Kennis/Aanpakbekend", new { slug }) is { Aanpak: not null } or { Programmas.Nodes.Count: > 0 };
        var ookDaar = _item.Overnames!.Nodes.Select(overname => overname.Gemeente!.Code).ToHashSet();
        if (ookDaar.Count == 0)
            return;
        Vlakken = [.. (await gemeentenamen.AlleAsync(vraag)).Alle.Select(gemeente => Vlak(gemeente, ookDaar))];
    }

    private Kaartvlak Vlak(Gemeentenaam gemeente, HashSet<string> ookDaar)
    {
        var (klasse, woord) = gemeente.Code == _item.Gemeente?.Code ? (Begin, "hier begon het")
            : ookDaar.Contains(gemeente.Code) ? (DoetOok, "doet het ook")
            : (Kaartklassen.Alle[0], "niets te zien");
        return new(gemeente.Code, klasse, $"{gemeente.Naam}: {woord}", gemeente.Adres);
    }

    private sealed record Antwoord(KennisitemOpPagina? Kennisitem = null);

    private sealed record Aanpakantwoord(Lijst<Sleutel> Programmas, Sleutel? Aanpak = null);

    private sealed record Sleutel(string Id);
}
