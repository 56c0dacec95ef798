using System.Reflection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Runtime;

namespace Orleans.Hosting;

/// <summary>What a silo consists of.</summary>
public static class SiloBuilderExtensions
{
    /// <summary>
    /// Adds the grain classes of these assemblies. Orleans has no such method: its code generator makes them known.
    /// </summary>
    public static ISiloBuilder AddGrainAssemblies(this ISiloBuilder builder, params Assembly[] assemblies)
    {
        foreach (var grainClass in assemblies.SelectMany(assembly => assembly.GetTypes()).Where(GrainManifest.IsGrainClass))
            builder.Services.AddSingleton(new GrainClassRegistration(grainClass));
        return builder;
    }

    /// <summary>Sets options.</summary>
    public static ISiloBuilder Configure<TOptions>(this ISiloBuilder builder, Action<TOptions> configureOptions)
        where TOptions : class
    {
        builder.Services.Configure(configureOptions);
        return builder;
    }

    /// <summary>Binds options to configuration.</summary>
    public static ISiloBuilder Configure<TOptions>(this ISiloBuilder builder, IConfiguration configuration)
        where TOptions : class
    {
        builder.Services.Configure<TOptions>(configuration);
        return builder;
    }

    /// <summary>Adds services.</summary>
    public static ISiloBuilder ConfigureServices(this ISiloBuilder builder, Action<IServiceCollection> configureDelegate)
    {
        configureDelegate(builder.Services);
        return builder;
    }
}

/// <summary>One grain class that was added.</summary>
internal sealed record GrainClassRegistration(Type Type);
