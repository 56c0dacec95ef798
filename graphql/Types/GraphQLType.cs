namespace Regionetwerk.GraphQL.Types;

/// <summary>A type of the schema, named or wrapped.</summary>
public abstract class GraphQLType
{
    /// <summary>The type without list and non-null around it.</summary>
    public abstract NamedType Named { get; }

    /// <summary>True when arguments, variables and input fields can have this type.</summary>
    public bool IsInput => Named is ScalarType or EnumType or InputObjectType;

    /// <summary>True when fields can have this type.</summary>
    public bool IsOutput => Named is not InputObjectType;

    /// <summary>True for a scalar or enum, wrapped or not.</summary>
    public bool IsLeaf => Named is ScalarType or EnumType;

    /// <summary>This type with a non-null around it taken off.</summary>
    public GraphQLType Nullable => this is NonNullType nonNull ? nonNull.OfType : this;
}

/// <summary>A list of another type.</summary>
public sealed class ListType(GraphQLType ofType) : GraphQLType
{
    public GraphQLType OfType { get; } = ofType;

    public override NamedType Named { get; } = ofType.Named;

    public override string ToString() => $"[{OfType}]";

    public override bool Equals(object? obj) => obj is ListType other && OfType.Equals(other.OfType);

    public override int GetHashCode() => HashCode.Combine(nameof(ListType), OfType);
}

/// <summary>A type without null.</summary>
public sealed class NonNullType(GraphQLType ofType) : GraphQLType
{
    public GraphQLType OfType { get; } = ofType;

    public override NamedType Named { get; } = ofType.Named;

    public override string ToString() => $"{OfType}!";

    public override bool Equals(object? obj) => obj is NonNullType other && OfType.Equals(other.OfType);

    public override int GetHashCode() => HashCode.Combine(nameof(NonNullType), OfType);
}

/// <summary>A type with a name: scalar, object, interface, union, enum or input object.</summary>
public abstract class NamedType : GraphQLType
{
    public abstract string Name { get; }

    /// <summary>Null when there is none.</summary>
    public virtual string? Description => null;

    public override NamedType Named => this;

    public override string ToString() => Name;
}
