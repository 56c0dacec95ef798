namespace Regionetwerk.GraphQL.Language;

/// <summary>A reference to a type, as written.</summary>
public abstract class TypeNode(Position position) : Node(position);

/// <summary>A type by its name.</summary>
public sealed class NamedTypeNode(NameNode name) : TypeNode(name.Position)
{
    public NameNode Name { get; } = name;
}

/// <summary><c>[Type]</c></summary>
public sealed class ListTypeNode(Position position, TypeNode elementType) : TypeNode(position)
{
    public TypeNode ElementType { get; } = elementType;
}

/// <summary><c>Type!</c></summary>
public sealed class NonNullTypeNode(TypeNode type) : TypeNode(type.Position)
{
    public TypeNode Type { get; } = type;
}
