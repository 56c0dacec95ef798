using System.Collections.Immutable;
using System.Reflection;
using Regionetwerk.GraphQL.Types;

namespace Regionetwerk.GraphQL.Building;

/// <summary>Makes of coerced values what C# parameters and properties take.</summary>
internal static class InputConverters
{
    private static readonly MethodInfo s_array = Method(nameof(Array));
    private static readonly MethodInfo s_list = Method(nameof(List));
    private static readonly MethodInfo s_immutable = Method(nameof(Immutable));
    private static readonly MethodInfo s_set = Method(nameof(Set));
    private static readonly MethodInfo s_optional = Method(nameof(Optional));

    /// <summary>The converter for a C# type; null when values can be taken as they are.</summary>
    /// <exception cref="NotSupportedException">The type is a list of a kind that cannot be made.</exception>
    public static InputConverter? For(Type type)
    {
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Optional<>)) return Make(s_optional, type.GetGenericArguments()[0]);
        if (ClrShape.ElementOf(type) is { } element) return Make(KindOf(type, element), element);
        if (type == typeof(float) || type == typeof(float?)) return (value, _) => value is double number ? (float)number : null;
        return null;
    }

    private static MethodInfo KindOf(Type type, Type element)
    {
        if (type.IsAssignableFrom(element.MakeArrayType())) return s_array;
        if (type == typeof(List<>).MakeGenericType(element)) return s_list;
        if (type == typeof(ImmutableArray<>).MakeGenericType(element)) return s_immutable;
        if (type.IsAssignableFrom(typeof(HashSet<>).MakeGenericType(element))) return s_set;
        throw new NotSupportedException($"{type} cannot be made of a list; use an array, IReadOnlyList<T>, List<T>, ImmutableArray<T> or a set.");
    }

    private static InputConverter Make(MethodInfo kind, Type argument) =>
        (InputConverter)kind.MakeGenericMethod(argument).Invoke(null, [For(argument)])!;

    private static InputConverter Array<T>(InputConverter? item) => (value, _) => value is null ? null : Items<T>(value, item);

    private static InputConverter List<T>(InputConverter? item) => (value, _) => value is null ? null : new List<T>(Items<T>(value, item));

    private static InputConverter Immutable<T>(InputConverter? item) =>
        (value, _) => value is null ? null : ImmutableArray.Create(Items<T>(value, item));

    private static InputConverter Set<T>(InputConverter? item) => (value, _) => value is null ? null : new HashSet<T>(Items<T>(value, item));

    private static InputConverter Optional<T>(InputConverter? inner) => (value, given) => given
        ? new Optional<T>((T?)(inner is null ? value : inner(value, given)))
        : default(Optional<T>);

    private static T[] Items<T>(object value, InputConverter? item) =>
        System.Array.ConvertAll((object?[])value, each => (T)(item is null ? each : item(each, true))!);

    private static MethodInfo Method(string name) =>
        typeof(InputConverters).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!;
}
