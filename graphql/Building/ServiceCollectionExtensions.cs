using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Regionetwerk.GraphQL.DataLoaders;
using Regionetwerk.GraphQL.Execution;
using Regionetwerk.GraphQL.Http.Streams;
using Regionetwerk.GraphQL.Telemetry;

namespace Regionetwerk.GraphQL.Building;

/// <summary>Registers the server.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Adds a GraphQL server; call <c>MapGraphQL</c> to give it a place.</summary>
    public static GraphQLServerBuilder AddGraphQLServer(this IServiceCollection services)
    {
        var builder = new GraphQLServerBuilder(services, new GraphQLServerOptions());
        services.AddHttpContextAccessor();
        services.AddMetrics();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(builder.Options);
        services.AddSingleton(builder.Options.Limits);
        services.TryAddScoped<BatchScheduler>();
        services.AddSingleton(CreateExecutor);
        services.AddSingleton<StreamServer>();
        return builder;
    }

    private static GraphQLExecutor CreateExecutor(IServiceProvider services)
    {
        var options = services.GetRequiredService<GraphQLServerOptions>();
        return new GraphQLExecutor(
            SchemaBuilder.Build(options, services.GetRequiredService<IServiceProviderIsService>()),
            options,
            services.GetService<IHostEnvironment>()?.IsDevelopment() == true,
            new GraphQLMetrics(services.GetRequiredService<IMeterFactory>(), options.CountedCodes),
            services.GetRequiredService<TimeProvider>(),
            services.GetService<ILogger<GraphQLExecutor>>() ?? NullLogger<GraphQLExecutor>.Instance);
    }
}
