using Regionetwerk.Api.Schema;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Regelingen;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.DataLoaders;
using Regionetwerk.GraphQL.Relay;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Regelingen;

namespace Regionetwerk.Api.Regelingen;

/// <summary>Een regeling waar geld uit komt, zoals het landelijk ondersteuningsaanbod haar bijhoudt. Openbaar.</summary>
[Node]
public sealed class Regeling(RegelingRij rij) : INode
{
    /// <summary>Het id in deze API: hetzelfde object heeft altijd hetzelfde, en <c>node</c> leest het.</summary>
    [ID]
    public string Id => GlobalId.Encode("Regeling", rij.Slug);

    /// <summary>Leesbare sleutel.</summary>
    public string Slug => rij.Slug;

    /// <summary>Wat er nu van bekend is.</summary>
    public RegelingVersie Huidig => new(rij);

    [NodeResolver]
    public static async Task<Regeling?> Lees(string sleutel, RegelingLoader regelingen) =>
        await regelingen.LoadAsync(sleutel) is { } rij ? new(rij) : null;
}

/// <summary>Wat op een peildatum van een regeling bekend was, met de bron. Null betekent: onbekend.</summary>
public sealed class RegelingVersie(RegelingRij rij)
{
    /// <summary>Nummer, vanaf 1.</summary>
    public int Versie => rij.Versie;

    public string Naam => rij.Inhoud.Naam;

    /// <summary>Welk geld het is.</summary>
    public Bron Bron => rij.Inhoud.Bron;

    /// <summary>Eerste dag.</summary>
    public DateOnly Van => rij.Inhoud.Van;

    /// <summary>Laatste dag, die dag meegerekend; null is onbekend.</summary>
    public DateOnly? Tot => rij.Inhoud.Tot;

    /// <summary>Of wat in een jaar overblijft, naar een volgend jaar mag.</summary>
    public Doorschuiven Doorschuiven => rij.Inhoud.Doorschuiven;

    /// <summary>Hoe verantwoord wordt; null is onbekend.</summary>
    public string? Verantwoording => rij.Inhoud.Verantwoording;

    /// <summary>Tot en met welke dag men kan aanvragen; null wanneer dat niet hoeft of niet bekend is.</summary>
    public DateOnly? AanvraagTot => rij.Inhoud.AanvraagTot;

    /// <summary>Wanneer verantwoord wordt, als regel in woorden; null is onbekend.</summary>
    public string? VerantwoordenVoor => rij.Inhoud.VerantwoordenVoor;

    /// <summary>Hetzelfde als dag, wanneer het er één is.</summary>
    public DateOnly? VerantwoordenVoorDatum => rij.Inhoud.VerantwoordenVoorDatum;

    /// <summary>Waar dit staat.</summary>
    public string Bronvermelding => rij.Inhoud.Bronvermelding;

    /// <summary>Adres van de bron.</summary>
    public string? Link => rij.Inhoud.Link;

    /// <summary>De dag waarop de bron is gelezen.</summary>
    public DateOnly Peildatum => rij.Inhoud.Peildatum;

    /// <summary>Wat er niet bekend is.</summary>
    public IReadOnlyList<string> Onbekend => rij.Inhoud.Onbekend;
}

/// <summary>Wat bij een regeling hoort.</summary>
[ExtendObjectType<Regeling>]
public static class RegelingVelden
{
    /// <summary>Alle versies, de laatste eerst.</summary>
    [ListSize(8)]
    public static async Task<IReadOnlyList<RegelingVersie>> Versies([Parent] Regeling regeling, RegelingversieLoader versies) =>
        [.. (await versies.LoadAsync(regeling.Slug) ?? []).Select(rij => new RegelingVersie(rij))];
}

/// <summary>Vragen naar regelingen.</summary>
[QueryType]
public static class RegelingQueries
{
    /// <summary>De regeling met deze sleutel.</summary>
    public static async Task<Regeling?> Regeling(string slug, RegelingLoader regelingen) =>
        await regelingen.LoadAsync(slug) is { } rij ? new(rij) : null;

    /// <summary>Alle regelingen, op volgorde van hun sleutel.</summary>
    [UsePaging]
    public static async Task<Connection<Regeling>> Regelingen(PagingArguments pagina, Zicht zicht) =>
        (await zicht.Blad<RegelingRij>(pagina.Pagina())).Verbind(rij => rij.Slug, rij => new Regeling(rij), _ => zicht.Aantal<RegelingRij>());
}

/// <summary>Regelingen op sleutel.</summary>
public sealed class RegelingLoader(BatchScheduler scheduler, Zicht zicht) : RijLoader<RegelingRij>(scheduler, zicht);

/// <summary>De versies van regelingen.</summary>
public sealed class RegelingversieLoader(BatchScheduler scheduler, Regelingversies versies)
    : BatchDataLoader<string, IReadOnlyList<RegelingRij>>(scheduler)
{
    protected override async Task<IReadOnlyDictionary<string, IReadOnlyList<RegelingRij>>> LoadBatchAsync(
        IReadOnlyList<string> keys, CancellationToken cancellation)
    {
        var gevonden = await versies.Van(keys);
        return keys.ToDictionary(slug => slug, slug => (IReadOnlyList<RegelingRij>)[.. gevonden[slug]]);
    }
}
