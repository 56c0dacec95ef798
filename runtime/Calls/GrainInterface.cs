using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Reflection;

namespace Orleans.Runtime;

/// <summary>What is known of a grain interface: its methods, those of its base interfaces among them.</summary>
internal sealed class GrainInterface
{
    private static readonly ConcurrentDictionary<Type, GrainInterface> s_known = new();

    private readonly FrozenDictionary<MethodInfo, GrainMethod> _methods;
    private readonly GrainReference _prototype;

    private GrainInterface(Type type)
    {
        if (!type.IsInterface || !typeof(IAddressable).IsAssignableFrom(type))
            throw new ArgumentException($"{type.FullName} is not a grain interface.");
        Type = type;
        _methods = type.GetInterfaces().Append(type)
            .SelectMany(i => i.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance))
            .Where(method => method.IsAbstract || method.IsVirtual)
            .ToFrozenDictionary(method => method, GrainMethod.Create);
        _prototype = GrainReference.CreatePrototype(this);
    }

    public Type Type { get; }

    /// <exception cref="ArgumentException">The type is no grain interface, or has a method that grains cannot have.</exception>
    public static GrainInterface Of(Type type) => s_known.GetOrAdd(type, static t => new(t));

    public GrainMethod Find(MethodInfo method) => _methods[method];

    public GrainReference CreateReference(Silo silo, GrainId grainId) => _prototype.For(silo, grainId);
}
