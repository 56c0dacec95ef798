using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Concurrency;

namespace Orleans.Runtime;

/// <summary>What is known of a grain class.</summary>
internal sealed class GrainClass(Type type)
{
    private readonly ObjectFactory _factory = ActivatorUtilities.CreateFactory(type, []);
    private readonly ConcurrentDictionary<MethodInfo, MethodInfo> _implementations = new();

    public Type Type { get; } = type;

    public GrainType GrainType { get; } = NameOf(type);

    public bool IsReentrant { get; } = type.IsDefined(typeof(ReentrantAttribute));

    public bool IsFilter { get; } = type.IsAssignableTo(typeof(IIncomingGrainCallFilter));

    public bool HasOnActivate { get; } = Overrides(type, nameof(Grain.OnActivateAsync));

    public bool HasOnDeactivate { get; } = Overrides(type, nameof(Grain.OnDeactivateAsync));

    public Grain CreateInstance(IServiceProvider services) => (Grain)_factory(services, null);

    /// <summary>The method of this class that implements a method of a grain interface.</summary>
    public MethodInfo FindImplementation(MethodInfo interfaceMethod) => _implementations.GetOrAdd(interfaceMethod, Find);

    private MethodInfo Find(MethodInfo interfaceMethod)
    {
        // A tick of a timer is no method of the class.
        if (!interfaceMethod.DeclaringType!.IsAssignableFrom(Type))
            return interfaceMethod;
        var map = Type.GetInterfaceMap(interfaceMethod.DeclaringType);
        return map.TargetMethods[Array.IndexOf(map.InterfaceMethods, interfaceMethod)];
    }

    private static bool Overrides(Type type, string method) => type.GetMethod(method)!.DeclaringType != typeof(Grain);

    /// <summary>Orleans' convention.</summary>
    private static GrainType NameOf(Type type)
    {
        if (type.GetCustomAttribute<GrainTypeAttribute>() is { } attribute)
            return attribute.GetGrainType(null!, type);
        var name = type.Name.ToLowerInvariant();
        return GrainType.Create(name.Length > 5 && name.EndsWith("grain", StringComparison.Ordinal) ? name[..^5] : name);
    }
}
