using Regionetwerk.GraphQL.Execution;

namespace Regionetwerk.GraphQL.Types;

/// <summary>A field of an object type or interface.</summary>
public sealed class FieldDefinition(string name, GraphQLType type)
{
    public string Name { get; } = name;

    public GraphQLType Type { get; } = type;

    public string? Description { get; init; }

    public string? DeprecationReason { get; init; }

    public IReadOnlyList<InputValueDefinition> Arguments { get; init; } = [];

    /// <summary>What the user must have; all of it.</summary>
    public IReadOnlyList<AuthorizationRequirement> Authorization { get; init; } = [];

    /// <summary>What it counts for.</summary>
    internal FieldCost Cost { get; init; } = FieldCost.Usual;

    /// <summary>How to get the value; null only on an interface.</summary>
    internal FieldResolver? Resolver { get; set; }

    /// <summary>Where the events come from; null for what is no field of the root of subscriptions.</summary>
    internal SubscriptionSource? Source { get; init; }

    public InputValueDefinition? FindArgument(string name)
    {
        foreach (var argument in Arguments)
        {
            if (argument.Name == name) return argument;
        }

        return null;
    }
}

/// <summary>A signed-in user, with at least one of these roles where any are named.</summary>
public sealed record AuthorizationRequirement(IReadOnlyList<string> Roles);
