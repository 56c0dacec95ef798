using System.Reflection;

namespace Regionetwerk.GraphQL.Building;

/// <summary>The classes of the added assemblies, by what they are for the schema.</summary>
internal sealed class AddedTypes
{
    private readonly Type[] _all;
    private readonly ILookup<Type, Type> _extensions;

    public AddedTypes(IEnumerable<Assembly> assemblies)
    {
        _all = [.. assemblies.SelectMany(assembly => assembly.GetTypes()).Where(type => type.GetCustomAttribute<GraphQLIgnoreAttribute>() is null)];
        _extensions = _all
            .SelectMany(type => type.GetCustomAttributes<ExtendObjectTypeAttribute>(), (type, attribute) => (type, attribute.ExtendedType))
            .ToLookup(pair => pair.ExtendedType, pair => pair.type);
    }

    public IEnumerable<Type> With<TAttribute>()
        where TAttribute : Attribute => _all.Where(type => type.IsDefined(typeof(TAttribute), inherit: false));

    public IEnumerable<Type> ExtendedTypes => _extensions.Select(group => group.Key);

    public IEnumerable<Type> ExtensionsOf(Type type) => _extensions[type];

    /// <summary>The classes that can be values of an interface or abstract class.</summary>
    public IEnumerable<Type> Implementing(Type type) =>
        _all.Where(candidate => candidate is { IsAbstract: false, IsInterface: false, IsGenericTypeDefinition: false } && type.IsAssignableFrom(candidate));
}
