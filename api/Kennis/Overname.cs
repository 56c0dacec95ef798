using Regionetwerk.Api.Gemeenten;
using Regionetwerk.Api.Programmas;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.Relay;
using Regionetwerk.Storage.Kennis;
using Regionetwerk.Storage.Referentie;

namespace Regionetwerk.Api.Kennis;

/// <summary>«Dat doen wij ook»: een programma dat een kennisitem nadoet. Er voor wie kennisitem en programma beide mag zien.</summary>
[Node]
public sealed class Overname(OvernameRij rij) : INode
{
    [GraphQLIgnore]
    public OvernameRij Rij => rij;

    /// <summary>Het id in deze API: hetzelfde object heeft altijd hetzelfde, en <c>node</c> leest het.</summary>
    [ID]
    public string Id => GlobalId.Encode("Overname", rij.Id);

    /// <summary>De dag waarop zij is vastgelegd.</summary>
    public DateOnly Op => rij.Op;

    /// <summary>Waar voor voorbeeldgegevens.</summary>
    public bool Voorbeeldcijfers => rij.Voorbeeld;

    [NodeResolver]
    public static async Task<Overname?> Lees(string sleutel, OvernameLoader overnames) =>
        await overnames.LoadAsync(sleutel) is { } rij ? new(rij) : null;
}

/// <summary>Wat bij een overname hoort.</summary>
[ExtendObjectType<Overname>]
public static class OvernameVelden
{
    /// <summary>Wat wordt nagedaan; null wanneer het is ingetrokken of niet meer met u gedeeld wordt, en de overname van uzelf is.</summary>
    public static async Task<Kennisitem?> Kennisitem([Parent] Overname overname, KennisitemLoader kennisitems) =>
        await kennisitems.LoadAsync(overname.Rij.Kennisitem) is { } rij ? new(rij) : null;

    /// <summary>Het programma dat het nadoet.</summary>
    public static async Task<Programma?> Programma([Parent] Overname overname, ProgrammaLoader programmas) =>
        await programmas.LoadAsync(overname.Rij.Programma) is { } rij ? new(rij) : null;

    /// <summary>De gemeente waar dat programma loopt.</summary>
    public static Gemeente Gemeente([Parent] Overname overname, GemeenteRegister register) => new(register.Vind(overname.Rij.Gemeente)!);

    /// <summary>Wat er onderweg veranderde, in woorden; null wanneer dat niet is opgeschreven.</summary>
    public static async Task<string?> Veranderd([Parent] Overname overname, TekstLoader teksten) =>
        await teksten.LoadAsync(("veranderd", overname.Rij.Id)) is { Length: > 0 } tekst ? tekst : null;

    /// <summary>De overname waar het vandaan kwam; null wanneer het van het kennisitem zelf komt, of wanneer u die overname niet mag zien.</summary>
    public static async Task<Overname?> Via([Parent] Overname overname, OvernameLoader overnames) =>
        overname.Rij.Via is { } via && await overnames.LoadAsync(via) is { } rij ? new(rij) : null;
}
