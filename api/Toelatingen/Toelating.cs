using Regionetwerk.Api.Organisaties;
using Regionetwerk.Api.Schema;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.DataLoaders;
using Regionetwerk.GraphQL.Relay;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Toelatingen;

namespace Regionetwerk.Api.Toelatingen;

/// <summary>Wie namens een organisatie mag handelen: de mensen van een directory of een deel daarvan, een persoon, of een app die zelf vraagt.</summary>
[Node]
public sealed class Toelating(ToelatingRij rij) : INode
{
    [GraphQLIgnore]
    public ToelatingRij Rij => rij;

    /// <summary>Het id in deze API: hetzelfde object heeft altijd hetzelfde, en <c>node</c> leest het.</summary>
    [ID]
    public string Id => GlobalId.Encode("Toelating", rij.Id);

    /// <summary>De directory-id van Entra ID, of het adres van een andere uitgever.</summary>
    public string Directory => rij.Wie.Directory;

    /// <summary>Alleen wie in deze groep zit; null bij iedereen.</summary>
    public string? Groep => rij.Wie.Groep;

    /// <summary>Alleen wie deze approl heeft; null bij iedereen.</summary>
    public string? Approl => rij.Wie.Approl;

    /// <summary>Alleen deze persoon, met een pseudonieme sleutel; null bij meer mensen.</summary>
    public string? Persoon => rij.Wie.Persoon;

    /// <summary>De client id van een app; null bij mensen.</summary>
    public string? Client => rij.Wie.Client;

    /// <summary>Sleutel van de organisatie of school namens wie.</summary>
    public string Namens => rij.Organisatie;

    /// <summary>Met welke rol.</summary>
    public Rol Rol => rij.Rol;

    /// <summary>Wat een app mag; leeg bij mensen, die alles mogen wat hun rol toelaat.</summary>
    public IReadOnlyList<Bereik> Bereiken => rij.Bereiken;

    [NodeResolver]
    public static async Task<Toelating?> Lees(string sleutel, ToelatingLoader toelatingen) =>
        await toelatingen.LoadAsync(sleutel) is { } rij ? new(rij) : null;
}

/// <summary>Wat bij een toelating hoort.</summary>
[ExtendObjectType<Toelating>]
public static class ToelatingVelden
{
    /// <summary>De organisatie namens wie; null wanneer dat een school is.</summary>
    public static async Task<Organisatie?> Organisatie([Parent] Toelating toelating, OrganisatieLoader organisaties) =>
        await organisaties.LoadAsync(toelating.Namens) is { } rij ? new(rij) : null;
}

/// <summary>Vragen naar toelatingen.</summary>
[QueryType]
public static class ToelatingQueries
{
    /// <summary>De toelatingen die gelden. Alleen voor beheerders van het landelijk ondersteuningsaanbod; voor anderen zijn er geen.</summary>
    [UsePaging]
    public static async Task<Connection<Toelating>> Toelatingen(PagingArguments pagina, Zicht zicht) =>
        (await zicht.Blad<ToelatingRij>(pagina.Pagina())).Verbind(rij => rij.Id, rij => new Toelating(rij), _ => zicht.Aantal<ToelatingRij>());
}

/// <summary>Toelatingen op sleutel.</summary>
public sealed class ToelatingLoader(BatchScheduler scheduler, Zicht zicht) : RijLoader<ToelatingRij>(scheduler, zicht);
