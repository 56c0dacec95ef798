using Regionetwerk.GraphQL.Language;

namespace Regionetwerk.GraphQL.Types;

/// <summary>An argument, or a field of an input object.</summary>
public sealed class InputValueDefinition(string name, GraphQLType type)
{
    public string Name { get; } = name;

    public GraphQLType Type { get; } = type;

    public string? Description { get; init; }

    public string? DeprecationReason { get; init; }

    /// <summary>The value when none is given; null when there is no default (a default of null is a <see cref="NullValueNode"/>).</summary>
    public ValueNode? DefaultValue { get; init; }

    /// <summary>True when a value must be given.</summary>
    public bool IsRequired => Type is NonNullType && DefaultValue is null;

    /// <summary>Makes of a coerced value what the C# parameter or property takes; null when it is that already.
    /// Its argument is false for a value that was not given.</summary>
    internal InputConverter? Convert { get; init; }
}

/// <summary>Makes of a coerced value (a list is an <c>object?[]</c>) what a C# parameter takes.</summary>
internal delegate object? InputConverter(object? value, bool given);
