using System.Collections.Concurrent;
using Regionetwerk.GraphQL.Language;

namespace Regionetwerk.GraphQL.Types;

/// <summary>A schema: its types by name, its root types and its directives. It does not change once made.</summary>
public sealed class Schema
{
    private readonly Dictionary<string, NamedType> _types;
    private readonly Dictionary<string, DirectiveDefinition> _directives;
    private readonly Dictionary<CompositeType, HashSet<ObjectType>> _possibleTypes = [];
    private readonly ConcurrentDictionary<Type, ObjectType?> _byRuntimeType = new();
    private readonly Func<object, ObjectType?>? _resolveType;

    /// <param name="types">Every type, in the order in which the schema shows them.</param>
    /// <param name="directives">Every directive, in the order in which the schema shows them.</param>
    /// <param name="query">The root of queries.</param>
    /// <param name="mutation">The root of mutations, if any.</param>
    /// <param name="subscription">The root of subscriptions, if any.</param>
    /// <param name="description">What the schema is.</param>
    /// <param name="resolveType">Tells the object type of a value, where its class does not.</param>
    internal Schema(
        IReadOnlyList<NamedType> types,
        IReadOnlyList<DirectiveDefinition> directives,
        ObjectType query,
        ObjectType? mutation,
        ObjectType? subscription,
        string? description = null,
        Func<object, ObjectType?>? resolveType = null)
    {
        Types = types;
        Directives = directives;
        (QueryType, MutationType, SubscriptionType, Description, _resolveType) = (query, mutation, subscription, description, resolveType);
        _types = types.ToDictionary(type => type.Name);
        _directives = directives.ToDictionary(directive => directive.Name);
        foreach (var type in types)
        {
            if (type is UnionType union) _possibleTypes[union] = [.. union.Types];
            else if (type is ObjectType objectType) AddPossible(objectType);
        }
    }

    public IReadOnlyList<NamedType> Types { get; }

    public IReadOnlyList<DirectiveDefinition> Directives { get; }

    public ObjectType QueryType { get; }

    public ObjectType? MutationType { get; }

    public ObjectType? SubscriptionType { get; }

    public string? Description { get; }

    /// <summary>The type of this name; null when there is none.</summary>
    public NamedType? FindType(string name) => _types.GetValueOrDefault(name);

    /// <summary>The directive of this name; null when there is none.</summary>
    public DirectiveDefinition? FindDirective(string name) => _directives.GetValueOrDefault(name);

    /// <summary>The root type of a kind of operation; null when the schema does not have it.</summary>
    public ObjectType? RootType(OperationKind kind) => kind switch
    {
        OperationKind.Query => QueryType,
        OperationKind.Mutation => MutationType,
        _ => SubscriptionType,
    };

    /// <summary>The type that a reference in a document means; null when its name is unknown.</summary>
    public GraphQLType? Resolve(TypeNode node) => node switch
    {
        NamedTypeNode named => FindType(named.Name.Value),
        ListTypeNode list => Resolve(list.ElementType) is { } element ? new ListType(element) : null,
        NonNullTypeNode nonNull => Resolve(nonNull.Type) is { } type ? new NonNullType(type) : null,
        _ => null,
    };

    /// <summary>The object types that a value of this type can have.</summary>
    public IReadOnlySet<ObjectType> PossibleTypes(CompositeType type) => _possibleTypes.GetValueOrDefault(type) ?? [];

    /// <summary>The field of a type, meta fields included; null when there is none.</summary>
    public FieldDefinition? FindField(CompositeType type, string name)
    {
        if (name.StartsWith("__", StringComparison.Ordinal))
        {
            if (name == Introspection.TypeName.Name) return Introspection.TypeName;
            return type == QueryType ? Introspection.RootFields.FirstOrDefault(field => field.Name == name) : null;
        }

        return (type as FieldsType)?.FindField(name);
    }

    /// <summary>The object type of a value that a field of an abstract type gave; null when it is none of its possible types.</summary>
    internal ObjectType? TypeOf(object value, CompositeType declared)
    {
        var type = _resolveType is null ? _byRuntimeType.GetOrAdd(value.GetType(), FindByClass) : _resolveType(value);
        return type is not null && PossibleTypes(declared).Contains(type) ? type : null;
    }

    private ObjectType? FindByClass(Type runtimeType)
    {
        for (var type = runtimeType; type is not null && type != typeof(object); type = type.BaseType)
        {
            if (Types.OfType<ObjectType>().FirstOrDefault(candidate => candidate.RuntimeType == type) is { } found) return found;
        }

        return null;
    }

    private void AddPossible(ObjectType type)
    {
        _possibleTypes[type] = [type];
        foreach (var implemented in type.Interfaces)
        {
            if (!_possibleTypes.TryGetValue(implemented, out var possible)) _possibleTypes[implemented] = possible = [];
            possible.Add(type);
        }
    }
}
