using Regionetwerk.Grains.Aanpakken;
using Regionetwerk.Grains.Kennis;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Programmas;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.Relay;
using Regionetwerk.Storage.Kennis;

namespace Regionetwerk.Api.Kennis;

/// <summary>Iets waar anderen van kunnen leren: een praktijkvoorbeeld, handreiking, onderzoek, podcast, en meer.</summary>
[Node]
public sealed class Kennisitem(KennisitemRij rij) : INode
{
    [GraphQLIgnore]
    public KennisitemRij Rij => rij;

    /// <summary>Het id in deze API: hetzelfde object heeft altijd hetzelfde, en <c>node</c> leest het.</summary>
    [ID]
    public string Id => GlobalId.Encode("Kennisitem", rij.Id);

    public KennisSoort Soort => rij.Soort;

    public string Titel => rij.Titel;

    /// <summary>Vaste sleutel die de eigenaar eraan gaf; null wanneer hij er geen gaf.</summary>
    public string? Kenmerk => rij.Kenmerk;

    /// <summary>Waar het staat; null is onbekend.</summary>
    public string? Link => rij.Link;

    /// <summary>Wie het uitgaf; null is onbekend.</summary>
    public string? Uitgever => rij.Uitgever;

    /// <summary>In welk jaar het verscheen; null is onbekend.</summary>
    public int? Jaar => rij.Jaar;

    /// <summary>Waar het over gaat.</summary>
    public IReadOnlyList<KennisThema> Themas => Woorden<KennisThema>(rij.Themas);

    /// <summary>Soorten onderwijs of opvang.</summary>
    public IReadOnlyList<Sector> Sectoren => Woorden<Sector>(rij.Sectoren);

    /// <summary>Voor welke ouders.</summary>
    public IReadOnlyList<Doelgroep> Doelgroepen => Woorden<Doelgroep>(rij.Doelgroepen);

    /// <summary>De aanpak waar het over gaat, als slug; null wanneer het over geen aanpak in het bijzonder gaat.</summary>
    public string? Aanpak => rij.Aanpak;

    /// <summary>De dag waarop het is vastgelegd.</summary>
    public DateOnly VastgelegdOp => rij.Op;

    public Zichtbaarheid Zichtbaarheid => rij.Zichtbaarheid;

    /// <summary>Waar voor voorbeeldgegevens.</summary>
    public bool Voorbeeldcijfers => rij.Voorbeeld;

    [NodeResolver]
    public static async Task<Kennisitem?> Lees(string sleutel, KennisitemLoader kennisitems) =>
        await kennisitems.LoadAsync(sleutel) is { } rij ? new(rij) : null;

    private static T[] Woorden<T>(string woorden)
        where T : struct, Enum => [.. woorden.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<T>)];
}
