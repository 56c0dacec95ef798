namespace Regionetwerk.GraphQL.Types;

/// <summary>An input object.</summary>
public sealed class InputObjectType(string name, string? description, bool isOneOf) : NamedType
{
    private Dictionary<string, int> _indexes = [];

    public override string Name { get; } = name;

    public override string? Description { get; } = description;

    /// <summary>True when exactly one field is to be given.</summary>
    public bool IsOneOf { get; } = isOneOf;

    public IReadOnlyList<InputValueDefinition> Fields { get; private set; } = [];

    /// <summary>Makes the value for resolvers from the values of the fields, in their order, already converted.</summary>
    internal InputObjectFactory Create { get; private set; } = (_, _) => throw new InvalidOperationException("The type is not complete.");

    /// <summary>The place of a field in <see cref="Fields"/>; -1 when there is no such field.</summary>
    public int IndexOf(string name) => _indexes.GetValueOrDefault(name, -1);

    internal void Complete(IReadOnlyList<InputValueDefinition> fields, InputObjectFactory create)
    {
        Fields = fields;
        Create = create;
        _indexes = fields.Select((field, index) => (field.Name, index)).DistinctBy(pair => pair.Name).ToDictionary(pair => pair.Name, pair => pair.index);
    }
}

/// <summary>Makes the value of an input object.</summary>
/// <param name="values">One for each field.</param>
/// <param name="given">Whether the field was given or has a default.</param>
internal delegate object InputObjectFactory(object?[] values, bool[] given);
