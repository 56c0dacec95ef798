namespace Regionetwerk.GraphQL.Language;

/// <summary>A definition or extension in a type system document. An extension has no description.</summary>
public abstract class TypeSystemDefinitionNode(
    Position position, string? description, bool isExtension, IReadOnlyList<DirectiveNode> directives)
    : DefinitionNode(position, description)
{
    public bool IsExtension { get; } = isExtension;
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;
}

/// <summary>The root types: <c>schema { query: Query }</c>.</summary>
public sealed class SchemaDefinitionNode(
    Position position,
    string? description,
    bool isExtension,
    IReadOnlyList<DirectiveNode> directives,
    IReadOnlyList<OperationTypeNode> operationTypes)
    : TypeSystemDefinitionNode(position, description, isExtension, directives)
{
    public IReadOnlyList<OperationTypeNode> OperationTypes { get; } = operationTypes;
}

/// <summary>The root type of one kind of operation.</summary>
public sealed class OperationTypeNode(Position position, OperationKind kind, NamedTypeNode type) : Node(position)
{
    public OperationKind Kind { get; } = kind;
    public NamedTypeNode Type { get; } = type;
}

/// <summary>The definition or extension of a named type.</summary>
public abstract class TypeDefinitionNode(
    Position position, string? description, bool isExtension, NameNode name, IReadOnlyList<DirectiveNode> directives)
    : TypeSystemDefinitionNode(position, description, isExtension, directives)
{
    public NameNode Name { get; } = name;
}

/// <summary><c>scalar Name</c></summary>
public sealed class ScalarDefinitionNode(
    Position position, string? description, bool isExtension, NameNode name, IReadOnlyList<DirectiveNode> directives)
    : TypeDefinitionNode(position, description, isExtension, name, directives);

/// <summary><c>type Name</c> or <c>interface Name</c>: both have interfaces and fields.</summary>
public abstract class FieldsDefinitionNode(
    Position position,
    string? description,
    bool isExtension,
    NameNode name,
    IReadOnlyList<NamedTypeNode> interfaces,
    IReadOnlyList<DirectiveNode> directives,
    IReadOnlyList<FieldDefinitionNode> fields)
    : TypeDefinitionNode(position, description, isExtension, name, directives)
{
    public IReadOnlyList<NamedTypeNode> Interfaces { get; } = interfaces;
    public IReadOnlyList<FieldDefinitionNode> Fields { get; } = fields;
}

/// <summary><c>type Name implements Interface { }</c></summary>
public sealed class ObjectDefinitionNode(
    Position position,
    string? description,
    bool isExtension,
    NameNode name,
    IReadOnlyList<NamedTypeNode> interfaces,
    IReadOnlyList<DirectiveNode> directives,
    IReadOnlyList<FieldDefinitionNode> fields)
    : FieldsDefinitionNode(position, description, isExtension, name, interfaces, directives, fields);

/// <summary><c>interface Name implements Interface { }</c></summary>
public sealed class InterfaceDefinitionNode(
    Position position,
    string? description,
    bool isExtension,
    NameNode name,
    IReadOnlyList<NamedTypeNode> interfaces,
    IReadOnlyList<DirectiveNode> directives,
    IReadOnlyList<FieldDefinitionNode> fields)
    : FieldsDefinitionNode(position, description, isExtension, name, interfaces, directives, fields);

/// <summary><c>union Name = A | B</c></summary>
public sealed class UnionDefinitionNode(
    Position position,
    string? description,
    bool isExtension,
    NameNode name,
    IReadOnlyList<DirectiveNode> directives,
    IReadOnlyList<NamedTypeNode> types)
    : TypeDefinitionNode(position, description, isExtension, name, directives)
{
    public IReadOnlyList<NamedTypeNode> Types { get; } = types;
}

/// <summary><c>enum Name { A B }</c></summary>
public sealed class EnumDefinitionNode(
    Position position,
    string? description,
    bool isExtension,
    NameNode name,
    IReadOnlyList<DirectiveNode> directives,
    IReadOnlyList<EnumValueDefinitionNode> values)
    : TypeDefinitionNode(position, description, isExtension, name, directives)
{
    public IReadOnlyList<EnumValueDefinitionNode> Values { get; } = values;
}

/// <summary><c>input Name { }</c></summary>
public sealed class InputObjectDefinitionNode(
    Position position,
    string? description,
    bool isExtension,
    NameNode name,
    IReadOnlyList<DirectiveNode> directives,
    IReadOnlyList<InputValueDefinitionNode> fields)
    : TypeDefinitionNode(position, description, isExtension, name, directives)
{
    public IReadOnlyList<InputValueDefinitionNode> Fields { get; } = fields;
}

/// <summary><c>directive @name(arguments) repeatable on LOCATION</c></summary>
public sealed class DirectiveDefinitionNode(
    Position position,
    string? description,
    NameNode name,
    IReadOnlyList<InputValueDefinitionNode> arguments,
    bool isRepeatable,
    IReadOnlyList<NameNode> locations)
    : TypeSystemDefinitionNode(position, description, isExtension: false, directives: [])
{
    public NameNode Name { get; } = name;
    public IReadOnlyList<InputValueDefinitionNode> Arguments { get; } = arguments;
    public bool IsRepeatable { get; } = isRepeatable;
    public IReadOnlyList<NameNode> Locations { get; } = locations;
}

/// <summary>A field of an object type or interface.</summary>
public sealed class FieldDefinitionNode(
    Position position,
    string? description,
    NameNode name,
    IReadOnlyList<InputValueDefinitionNode> arguments,
    TypeNode type,
    IReadOnlyList<DirectiveNode> directives)
    : Node(position)
{
    public string? Description { get; } = description;
    public NameNode Name { get; } = name;
    public IReadOnlyList<InputValueDefinitionNode> Arguments { get; } = arguments;
    public TypeNode Type { get; } = type;
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;
}

/// <summary>An argument, or a field of an input object.</summary>
public sealed class InputValueDefinitionNode(
    Position position, string? description, NameNode name, TypeNode type, ValueNode? defaultValue, IReadOnlyList<DirectiveNode> directives)
    : Node(position)
{
    public string? Description { get; } = description;
    public NameNode Name { get; } = name;
    public TypeNode Type { get; } = type;
    public ValueNode? DefaultValue { get; } = defaultValue;
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;
}

/// <summary>A value of an enum.</summary>
public sealed class EnumValueDefinitionNode(Position position, string? description, NameNode name, IReadOnlyList<DirectiveNode> directives)
    : Node(position)
{
    public string? Description { get; } = description;
    public NameNode Name { get; } = name;
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;
}
