using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.Execution;
using Regionetwerk.GraphQL.Http.Streams;

namespace Regionetwerk.GraphQL.Http;

/// <summary>Gives the server a place.</summary>
public static class EndpointRouteBuilderExtensions
{
    /// <summary>Serves GraphQL at <paramref name="path"/>, over HTTP, server-sent events and WebSockets, and the schema as text at
    /// <c>path/schema.graphql</c>.</summary>
    /// <exception cref="SchemaException">The schema breaks the rules of the type system; all faults are listed.</exception>
    /// <exception cref="TrustedDocumentsException">Trusted documents cannot be read or do not fit the schema; all faults are listed.</exception>
    public static IEndpointConventionBuilder MapGraphQL(this IEndpointRouteBuilder endpoints, string path = "/graphql")
    {
        var executor = endpoints.ServiceProvider.GetRequiredService<GraphQLExecutor>();
        var options = endpoints.ServiceProvider.GetRequiredService<GraphQLServerOptions>();
        var group = endpoints.MapGroup(path);

        // An application that sets up WebSockets itself, say with allowed origins, goes first.
        var pipeline = endpoints.CreateApplicationBuilder();
        pipeline.UseWebSockets().Run(new GraphQLHttpHandler(endpoints.ServiceProvider.GetRequiredService<StreamServer>()).HandleAsync);
        group.Map("", pipeline.Build());
        group.MapGet("/schema.graphql", new SchemaText(executor.Schema, options).Answer);
        return group;
    }
}
