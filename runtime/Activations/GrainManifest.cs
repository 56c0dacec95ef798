using System.Collections.Concurrent;

namespace Orleans.Runtime;

/// <summary>Which grain classes there are, and which of them is meant by a grain interface.</summary>
internal sealed class GrainManifest
{
    private readonly Dictionary<GrainType, GrainClass> _byGrainType = [];
    private readonly ConcurrentDictionary<Type, GrainClass> _byInterface = new();

    /// <exception cref="ArgumentException">Two classes have the same grain type.</exception>
    public GrainManifest(IEnumerable<Type> grainClasses)
    {
        foreach (var type in grainClasses.Distinct())
        {
            var grainClass = new GrainClass(type);
            if (!_byGrainType.TryAdd(grainClass.GrainType, grainClass))
            {
                throw new ArgumentException(
                    $"{type.FullName} and {_byGrainType[grainClass.GrainType].Type.FullName} are both the grain type "
                    + $"\"{grainClass.GrainType}\". Give one of them another with [GrainType].");
            }
        }
    }

    public static bool IsGrainClass(Type type) =>
        type is { IsClass: true, IsAbstract: false, IsGenericTypeDefinition: false } && type.IsSubclassOf(typeof(Grain));

    /// <exception cref="ArgumentException">There is no such class.</exception>
    public GrainClass Find(GrainType grainType) => _byGrainType.GetValueOrDefault(grainType)
        ?? throw new ArgumentException($"Could not find a grain class for grain type \"{grainType}\".");

    /// <exception cref="ArgumentException">No class, or more than one, is meant.</exception>
    public GrainClass Find(Type grainInterface, string? prefix) => string.IsNullOrWhiteSpace(prefix)
        ? _byInterface.TryGetValue(grainInterface, out var known) ? known : _byInterface[grainInterface] = Choose(grainInterface)
        : Choose(grainInterface, prefix);

    private GrainClass Choose(Type grainInterface) => ImplementationsOf(grainInterface) switch
    {
        [] => throw new ArgumentException($"Could not find an implementation for interface {grainInterface.FullName}"),
        [var only] => only,
        var several => several.Find(c => c.Type.Name == grainInterface.Name[1..])
            ?? throw new ArgumentException(
                $"Unable to identify a single appropriate grain type for interface {grainInterface.FullName}. "
                + $"Candidates: {List(several)}"),
    };

    private GrainClass Choose(Type grainInterface, string prefix)
    {
        var implementations = ImplementationsOf(grainInterface);
        if (implementations.Find(c => c.Type.FullName == prefix) is { } exact)
            return exact;
        return implementations.FindAll(c => c.Type.FullName!.StartsWith(prefix, StringComparison.Ordinal)) switch
        {
            [var only] => only,
            [] => throw new ArgumentException(
                $"Could not find an implementation matching prefix \"{prefix}\" for interface {grainInterface.FullName}"),
            var several => throw new ArgumentException(
                $"Unable to identify a single appropriate grain type for interface {grainInterface.FullName} "
                + $"with implementation prefix \"{prefix}\". Candidates: {List(several)}"),
        };
    }

    private List<GrainClass> ImplementationsOf(Type grainInterface) =>
        [.. _byGrainType.Values.Where(c => c.Type.IsAssignableTo(grainInterface))];

    private static string List(List<GrainClass> classes) =>
        string.Join(", ", classes.Select(c => $"{c.GrainType} ({c.Type.FullName})").Order(StringComparer.Ordinal));
}
