using Regionetwerk.GraphQL;

namespace Regionetwerk.Api.Schema;

/// <summary>
/// Tussen twee vragen aan de database kan een ander iets minder ver delen. Een veld dat er altijd is, kan dan niet meer gelezen worden.
/// </summary>
internal static class Veranderd
{
    public static GraphQLException TijdensHetLezen() => new("Dit veranderde terwijl u het las. Vraag het opnieuw.", "VERANDERD");
}
