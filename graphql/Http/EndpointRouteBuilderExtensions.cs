using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.Execution;
using Regionetwerk.GraphQL.Types;

namespace Regionetwerk.GraphQL.Http;

/// <summary>Gives the server a place.</summary>
public static class EndpointRouteBuilderExtensions
{
    /// <summary>Serves GraphQL at <paramref name="path"/> and the schema as text at <c>path/schema.graphql</c>.</summary>
    /// <exception cref="SchemaException">The schema breaks the rules of the type system; all faults are listed.</exception>
    /// <exception cref="TrustedDocumentsException">Trusted documents cannot be read or do not fit the schema; all faults are listed.</exception>
    public static IEndpointConventionBuilder MapGraphQL(this IEndpointRouteBuilder endpoints, string path = "/graphql")
    {
        var executor = endpoints.ServiceProvider.GetRequiredService<GraphQLExecutor>();
        var options = endpoints.ServiceProvider.GetRequiredService<GraphQLServerOptions>();
        var sdl = SchemaPrinter.Print(executor.Schema);
        var group = endpoints.MapGroup(path);
        group.Map("", new GraphQLHttpHandler(executor, options).HandleAsync);
        group.MapGet("/schema.graphql", (HttpContext context) => options.AllowIntrospection(context.User)
            ? Results.Text(sdl, "application/graphql; charset=utf-8")
            : Results.Problem(options.ProblemDetail(StatusCodes.Status403Forbidden, "You may not see the schema."), statusCode: StatusCodes.Status403Forbidden));
        return group;
    }
}
