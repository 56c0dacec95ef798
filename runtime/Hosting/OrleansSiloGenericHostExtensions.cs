using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Orleans;
using Orleans.Configuration;
using Orleans.Hosting;
using Orleans.Runtime;

namespace Microsoft.Extensions.Hosting;

/// <summary>Puts a silo in a host.</summary>
public static class OrleansSiloGenericHostExtensions
{
    /// <summary>Adds a silo to the host.</summary>
    public static IHostApplicationBuilder UseOrleans(this IHostApplicationBuilder hostAppBuilder, Action<ISiloBuilder> configureDelegate)
    {
        AddSilo(hostAppBuilder.Services, hostAppBuilder.Configuration, configureDelegate);
        return hostAppBuilder;
    }

    /// <summary>Adds a silo. May be called more than once; what is configured adds up.</summary>
    public static IServiceCollection AddOrleans(this IServiceCollection services, Action<ISiloBuilder> configureDelegate)
    {
        var configuration = services.LastOrDefault(service => service.ServiceType == typeof(IConfiguration))?.ImplementationInstance;
        AddSilo(services, configuration as IConfiguration ?? new ConfigurationBuilder().Build(), configureDelegate);
        return services;
    }

    private static void AddSilo(IServiceCollection services, IConfiguration configuration, Action<ISiloBuilder> configure)
    {
        if (!services.Any(service => service.ServiceType == typeof(Silo)))
        {
            services.AddLogging().AddOptions().AddMetrics();
            services.TryAddSingleton(TimeProvider.System);
            services.AddSingleton(provider =>
                new GrainManifest(provider.GetServices<GrainClassRegistration>().Select(registration => registration.Type)));
            services.AddSingleton<Silo>();
            services.AddSingleton<IClusterClient>(provider => provider.GetRequiredService<Silo>());
            services.AddSingleton<IGrainFactory>(provider => provider.GetRequiredService<Silo>());
            services.AddHostedService<SiloHostedService>();
            services.AddSingleton<IValidateOptions<SiloMessagingOptions>, OptionsValidator>();
            services.AddSingleton<IValidateOptions<GrainCollectionOptions>, OptionsValidator>();
        }

        configure(new SiloBuilder(services, configuration));
    }
}
