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
        if (!IsAan(instellingen, IntrospectieVoorAnoniem, zonder: true))
            server.AllowIntrospection(vrager => vrager.Identity is { IsAuthenticated: true });
        if (instellingen[VertrouwdeDocumenten] is { } map && !string.IsNullOrWhiteSpace(map))
            server.AddTrustedDocuments(Path.GetFullPath(map));
        return server.OnlyTrustedDocuments(IsAan(instellingen, AlleenVertrouwdeDocumenten, zonder: false));
    }

    private static bool IsAan(IConfiguration instellingen, string naam, bool zonder) => instellingen[naam] switch
    {
        null or "" => zonder,
        var tekst => bool.TryParse(tekst, out var waarde)
            ? waarde
            : throw new InstellingException($"De instelling {naam} is '{tekst}'. Kies true of false."),
    };
}

/// <summary>A setting cannot be used. The message is for the person who runs it.</summary>
public sealed class InstellingException(string message) : Exception(message);
