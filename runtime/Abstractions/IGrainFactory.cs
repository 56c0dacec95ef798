using Orleans.Runtime;

namespace Orleans;

/// <summary>Gives references to grains. A reference is cheap and needs no activation to exist.</summary>
public interface IGrainFactory
{
    /// <summary>A reference to the grain with this key.</summary>
    /// <param name="primaryKey">The key: any text but an empty or blank one.</param>
    /// <param name="grainClassNamePrefix">Start of the full name of the grain class, where several implement the interface.</param>
    /// <exception cref="ArgumentException">The key is blank, or no class, or more than one, is meant.</exception>
    TGrainInterface GetGrain<TGrainInterface>(string primaryKey, string? grainClassNamePrefix = null)
        where TGrainInterface : IGrainWithStringKey;

    /// <inheritdoc cref="GetGrain{TGrainInterface}(string, string?)"/>
    IGrain GetGrain(Type grainInterfaceType, string grainPrimaryKey);

    /// <inheritdoc cref="GetGrain{TGrainInterface}(string, string?)"/>
    IAddressable GetGrain(Type interfaceType, IdSpan grainKey);

    /// <inheritdoc cref="GetGrain{TGrainInterface}(string, string?)"/>
    IAddressable GetGrain(Type interfaceType, IdSpan grainKey, string grainClassNamePrefix);

    /// <summary>A reference to the grain with this id, through the given interface.</summary>
    TGrainInterface GetGrain<TGrainInterface>(GrainId grainId)
        where TGrainInterface : IAddressable;
}

/// <summary>A grain factory for whoever is no grain. In one process the same as <see cref="IGrainFactory"/>.</summary>
public interface IClusterClient : IGrainFactory
{
    /// <summary>The services of the process.</summary>
    IServiceProvider ServiceProvider { get; }
}
