using Regionetwerk.Api.Organisaties;
using Regionetwerk.Api.Programmas;
using Regionetwerk.Api.Schema;
using Regionetwerk.Api.Scholen;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.Relay;
using Regionetwerk.Storage.Kennis;

namespace Regionetwerk.Api.Kennis;

/// <summary>Wat een organisatie van een kennisitem zegt. Een verborgen reactie is er nog voor wie haar schreef en voor de eigenaar van het kennisitem.</summary>
[Node]
public sealed class Reactie(ReactieRij rij) : INode
{
    [GraphQLIgnore]
    public ReactieRij Rij => rij;

    /// <summary>Het id in deze API: hetzelfde object heeft altijd hetzelfde, en <c>node</c> leest het.</summary>
    [ID]
    public string Id => GlobalId.Encode("Reactie", rij.Id);

    /// <summary>De dag waarop zij geplaatst is.</summary>
    public DateOnly Op => rij.Op;

    /// <summary>Waar wanneer de eigenaar van het kennisitem haar verborgen heeft.</summary>
    public bool Verborgen => rij.Verberging is not null;

    [NodeResolver]
    public static async Task<Reactie?> Lees(string sleutel, ReactieLoader reacties) =>
        await reacties.LoadAsync(sleutel) is { } rij ? new(rij) : null;
}

/// <summary>Wat bij een reactie hoort.</summary>
[ExtendObjectType<Reactie>]
public static class ReactieVelden
{
    /// <summary>Waarop gereageerd is; null wanneer het is ingetrokken of niet meer met u gedeeld wordt, en de reactie van uzelf is.</summary>
    public static async Task<Kennisitem?> Kennisitem([Parent] Reactie reactie, KennisitemLoader kennisitems) =>
        await kennisitems.LoadAsync(reactie.Rij.Kennisitem) is { } rij ? new(rij) : null;

    /// <summary>De organisatie die reageerde; bij een school haar bestuur.</summary>
    public static Task<Organisatie?> Organisatie([Parent] Reactie reactie, SchoolLoader scholen, OrganisatieLoader organisaties) =>
        EigenaarVan.Organisatie(reactie.Rij.Eigenaar, scholen, organisaties);

    /// <summary>De school die reageerde; null wanneer het geen school is.</summary>
    public static async Task<School?> School([Parent] Reactie reactie, SchoolLoader scholen) => await EigenaarVan.School(reactie.Rij.Eigenaar, scholen);

    /// <summary>Wat er gezegd is; null wanneer het is gewist.</summary>
    public static Task<string?> Tekst([Parent] Reactie reactie, TekstLoader teksten) => teksten.LoadAsync(("tekst", reactie.Rij.Id));

    /// <summary>Waarom zij verborgen is; null wanneer zij dat niet is.</summary>
    public static async Task<string?> Reden([Parent] Reactie reactie, TekstLoader teksten) =>
        reactie.Rij.Verberging is { } verberging ? await teksten.LoadAsync(("reden", verberging)) : null;
}
