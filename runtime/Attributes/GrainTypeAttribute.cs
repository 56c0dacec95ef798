using Orleans.Runtime;

namespace Orleans;

/// <summary>The name of a grain class in its ids; without it, the class name in lower case without "Grain".</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class GrainTypeAttribute(string grainType) : Attribute
{
    private readonly GrainType _grainType = GrainType.Create(grainType);

    /// <summary>The name, whatever <paramref name="type"/> it stands on.</summary>
    public GrainType GetGrainType(IServiceProvider services, Type type) => _grainType;
}
