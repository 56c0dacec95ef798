namespace Regionetwerk.GraphQL.Types;

/// <summary>A type that has a selection of fields: object, interface or union.</summary>
public abstract class CompositeType(string name, string? description) : NamedType
{
    public override string Name { get; } = name;

    public override string? Description { get; } = description;
}

/// <summary>An object type or interface: both have fields and implement interfaces.</summary>
public abstract class FieldsType(string name, string? description) : CompositeType(name, description)
{
    private Dictionary<string, FieldDefinition> _byName = [];

    public IReadOnlyList<FieldDefinition> Fields { get; private set; } = [];

    /// <summary>All that it implements, those that come along with others included.</summary>
    public IReadOnlyList<InterfaceType> Interfaces { get; private set; } = [];

    /// <summary>The field of this name; null when there is none. Meta fields are no part of it.</summary>
    public FieldDefinition? FindField(string name) => _byName.GetValueOrDefault(name);

    internal void Complete(IReadOnlyList<FieldDefinition> fields, IReadOnlyList<InterfaceType> interfaces)
    {
        Fields = fields;
        Interfaces = interfaces;
        _byName = fields.DistinctBy(field => field.Name).ToDictionary(field => field.Name);
    }
}

/// <summary>An object type.</summary>
public sealed class ObjectType(string name, string? description, Type? runtimeType = null) : FieldsType(name, description)
{
    /// <summary>The class of its values; null when the schema was read from SDL.</summary>
    public Type? RuntimeType { get; } = runtimeType;
}

/// <summary>An interface.</summary>
public sealed class InterfaceType(string name, string? description) : FieldsType(name, description);

/// <summary>A union.</summary>
public sealed class UnionType(string name, string? description) : CompositeType(name, description)
{
    public IReadOnlyList<ObjectType> Types { get; private set; } = [];

    internal void Complete(IReadOnlyList<ObjectType> types) => Types = types;
}
