using Regionetwerk.GraphQL.Building;

namespace Regionetwerk.Api.Hosting;

/// <summary>What an installation may say about the GraphQL server.</summary>
public static class GraphQLInstellingen
{
    /// <summary>Whether who is not signed in may ask about the schema; yes when absent, as the schema is published.</summary>
    public const string IntrospectieVoorAnoniem = "GraphQL:IntrospectieVoorAnoniem";

    /// <summary>A folder with documents (<c>*.graphql</c>) that clients may name by their hash.</summary>
    public const string VertrouwdeDocumenten = "GraphQL:VertrouwdeDocumenten";

    /// <summary>Whether nothing but those documents is answered; no when absent.</summary>
    public const string AlleenVertrouwdeDocumenten = "GraphQL:AlleenVertrouwdeDocumenten";

    /// <summary>Applies the settings.</summary>
    /// <exception cref="InstellingException">A setting says neither yes nor no.</exception>
    public static GraphQLServerBuilder MetInstellingen(this GraphQLServerBuilder server, IConfiguration instellingen)
    {
        if (!Instelling.IsAan(instellingen, IntrospectieVoorAnoniem, zonder: true))
            server.AllowIntrospection(vrager => vrager.Identity is { IsAuthenticated: true });
        if (instellingen[VertrouwdeDocumenten] is { } map && !string.IsNullOrWhiteSpace(map))
            server.AddTrustedDocuments(Path.GetFullPath(map));
        return server.OnlyTrustedDocuments(Instelling.IsAan(instellingen, AlleenVertrouwdeDocumenten, zonder: false));
    }
}
