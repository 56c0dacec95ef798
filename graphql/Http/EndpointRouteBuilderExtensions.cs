using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.Execution;
using Regionetwerk.GraphQL.Types;

namespace Regionetwerk.GraphQL.Http;

/// <summary>Gives the server a place.</summary>
public static class EndpointRouteBuilderExtensions
{
    /// <summary>Serves GraphQL at <paramref name="path"/> and the schema as text at <c>path/schema.graphql</c>.</summary>
    /// <exception cref="SchemaException">The schema breaks the rules of the type system; all faults are listed.</exception>
    public static IEndpointConventionBuilder MapGraphQL(this IEndpointRouteBuilder endpoints, string path = "/graphql")
    {
        var executor = endpoints.ServiceProvider.GetRequiredService<GraphQLExecutor>();
        var options = endpoints.ServiceProvider.GetRequiredService<GraphQLServerOptions>();
        var group = endpoints.MapGroup(path);
        group.Map("", new GraphQLHttpHandler(executor, options).HandleAsync);
        group.MapGet("/schema.graphql", SchemaText(executor.Schema));
        return group;
    }

    /// <summary>The schema does not change while the server runs; whoever has it need not get it again.</summary>
    private static Func<HttpContext, FileContentHttpResult> SchemaText(Schema schema)
    {
        var sdl = Encoding.UTF8.GetBytes(SchemaPrinter.Print(schema));
        // Weak, as what is sent may be compressed on its way.
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(sdl))}\"", isWeak: true);
        return context =>
        {
            context.Response.Headers.CacheControl = "no-cache";
            return TypedResults.Bytes(sdl, "application/graphql; charset=utf-8", entityTag: tag);
        };
    }
}
