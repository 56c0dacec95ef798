namespace Regionetwerk.GraphQL.Types;

/// <summary>A directive that documents may use.</summary>
public sealed class DirectiveDefinition(string name, IReadOnlyList<string> locations)
{
    public string Name { get; } = name;

    /// <summary>Where it may stand, as the specification names the places: FIELD, QUERY, …</summary>
    public IReadOnlyList<string> Locations { get; } = locations;

    public string? Description { get; init; }

    public bool IsRepeatable { get; init; }

    public IReadOnlyList<InputValueDefinition> Arguments { get; init; } = [];
}
