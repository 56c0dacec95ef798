using System.Collections;
using System.Reflection;

namespace Regionetwerk.GraphQL.Building;

/// <summary>A C# type taken apart: what is awaited, listed, optional and nullable about it.</summary>
/// <param name="Type">Without <see cref="Nullable{T}"/> around it; of a list the list itself.</param>
/// <param name="IsNullable">Whether C# says that it may be null.</param>
/// <param name="Element">What it is a list of; null when it is none.</param>
internal sealed record ClrShape(Type Type, bool IsNullable, ClrShape? Element)
{
    /// <summary>The type inside all lists.</summary>
    public Type Core => Element?.Core ?? Type;

    /// <param name="info">A property, parameter or return value; a task around it is taken off.</param>
    public static ClrShape Of(NullabilityInfo info)
    {
        var type = info.Type;
        if (type.IsGenericType && type.GetGenericTypeDefinition() is var definition
            && (definition == typeof(Task<>) || definition == typeof(ValueTask<>)))
        {
            return Of(info.GenericTypeArguments[0]);
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Optional<>))
            return Of(info.GenericTypeArguments[0]) with { IsNullable = true };

        var isNullable = info.ReadState == NullabilityState.Nullable || info.WriteState == NullabilityState.Nullable;
        if (Nullable.GetUnderlyingType(type) is { } underlying) return new ClrShape(underlying, true, null);
        if (ElementOf(type) is not { } element) return new ClrShape(type, isNullable, null);
        var inner = info.ElementType is { } array ? Of(array)
            : info.GenericTypeArguments is [var argument] ? Of(argument)
            : new ClrShape(element, false, null);
        return new ClrShape(type, isNullable, inner);
    }

    /// <summary>The type of the items of a list; null for what is no list.</summary>
    public static Type? ElementOf(Type type)
    {
        if (type == typeof(string) || !typeof(IEnumerable).IsAssignableFrom(type)) return null;
        if (type.IsArray) return type.GetElementType();
        var generic = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>)
            ? type
            : type.GetInterfaces().FirstOrDefault(candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == typeof(IEnumerable<>));
        return generic?.GetGenericArguments()[0];
    }
}
