using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Regionetwerk.GraphQL.DataLoaders;

namespace Regionetwerk.GraphQL.Building;

/// <summary>Registers the server.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Adds a GraphQL server; call <c>MapGraphQL</c> to give it a place.</summary>
    public static GraphQLServerBuilder AddGraphQLServer(this IServiceCollection services)
    {
        var builder = new GraphQLServerBuilder(services, new GraphQLServerOptions());
        services.AddHttpContextAccessor();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(builder.Options);
        services.TryAddScoped<BatchScheduler>();
        return builder;
    }
}
