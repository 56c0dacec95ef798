using System.Text.Json;
using Regionetwerk.GraphQL.Execution;
using Regionetwerk.GraphQL.Language;
using Regionetwerk.GraphQL.Types.Scalars;

namespace Regionetwerk.GraphQL.Types;

/// <summary>The schema of schemas: https://spec.graphql.org/September2025/#sec-Introspection</summary>
public static class Introspection
{
    private static readonly NonNullType s_string = new(BuiltInScalars.String);
    private static readonly NonNullType s_boolean = new(BuiltInScalars.Boolean);

    private static readonly EnumType s_typeKind = new(
        "__TypeKind",
        "An enum describing what kind of type a given `__Type` is.",
        [
            .. new (string Name, string Description)[]
            {
                ("SCALAR", "Indicates this type is a scalar."),
                ("OBJECT", "Indicates this type is an object. `fields` and `interfaces` are valid fields."),
                ("INTERFACE", "Indicates this type is an interface. `fields`, `interfaces`, and `possibleTypes` are valid fields."),
                ("UNION", "Indicates this type is a union. `possibleTypes` is a valid field."),
                ("ENUM", "Indicates this type is an enum. `enumValues` is a valid field."),
                ("INPUT_OBJECT", "Indicates this type is an input object. `inputFields` is a valid field."),
                ("LIST", "Indicates this type is a list. `ofType` is a valid field."),
                ("NON_NULL", "Indicates this type is a non-null. `ofType` is a valid field."),
            }.Select(kind => new EnumValueDefinition(kind.Name, kind.Name, kind.Description)),
        ]);

    private static readonly EnumType s_directiveLocation = new(
        "__DirectiveLocation",
        "A Directive can be adjacent to many parts of the GraphQL language, a __DirectiveLocation describes one such possible adjacencies.",
        [
            .. new (string Name, string Place)[]
            {
                ("QUERY", "a query operation"),
                ("MUTATION", "a mutation operation"),
                ("SUBSCRIPTION", "a subscription operation"),
                ("FIELD", "a field"),
                ("FRAGMENT_DEFINITION", "a fragment definition"),
                ("FRAGMENT_SPREAD", "a fragment spread"),
                ("INLINE_FRAGMENT", "an inline fragment"),
                ("VARIABLE_DEFINITION", "a variable definition"),
                ("SCHEMA", "a schema definition"),
                ("SCALAR", "a scalar definition"),
                ("OBJECT", "an object type definition"),
                ("FIELD_DEFINITION", "a field definition"),
                ("ARGUMENT_DEFINITION", "an argument definition"),
                ("INTERFACE", "an interface definition"),
                ("UNION", "a union definition"),
                ("ENUM", "an enum definition"),
                ("ENUM_VALUE", "an enum value definition"),
                ("INPUT_OBJECT", "an input object type definition"),
                ("INPUT_FIELD_DEFINITION", "an input object field definition"),
            }.Select(location => new EnumValueDefinition(location.Name, location.Name, $"Location adjacent to {location.Place}.")),
        ]);

    private static readonly ObjectType s_schema = new(
        "__Schema",
        "A GraphQL Schema defines the capabilities of a GraphQL server. It exposes all available types and directives on the server, as well as the entry points for query, mutation, and subscription operations.");

    private static readonly ObjectType s_type = new(
        "__Type",
        "The fundamental unit of any GraphQL Schema is the type. There are many kinds of types in GraphQL as represented by the `__TypeKind` enum.\n\nDepending on the kind of a type, certain fields describe information about that type. Scalar types provide no information beyond a name, description and optional `specifiedByURL`, while Enum types provide their values. Object and Interface types provide the fields they describe. Abstract types, Union and Interface, provide the Object types possible at runtime. List and NonNull types compose other types.");

    private static readonly ObjectType s_field = new(
        "__Field", "Object and Interface types are described by a list of Fields, each of which has a name, potentially a list of arguments, and a return type.");

    private static readonly ObjectType s_inputValue = new(
        "__InputValue",
        "Arguments provided to Fields or Directives and the input fields of an InputObject are represented as Input Values which describe their type and optionally a default value.");

    private static readonly ObjectType s_enumValue = new(
        "__EnumValue",
        "One possible value for a given Enum. Enum values are unique values, not a placeholder for a string or numeric value. However an Enum value is returned in a JSON response as a string.");

    private static readonly ObjectType s_directive = new(
        "__Directive",
        "A Directive provides a way to describe alternate runtime execution and type validation behavior in a GraphQL document.\n\nIn some cases, you need to provide options to alter GraphQL's execution behavior in ways field arguments will not suffice, such as conditionally including or skipping a field. Directives provide this by describing additional information to the executor.");

    /// <summary>The types that every schema has.</summary>
    public static IReadOnlyList<NamedType> Types { get; } = Complete();

    /// <summary><c>__typename</c>, on every object type, interface and union.</summary>
    public static FieldDefinition TypeName { get; } = new("__typename", s_string)
    {
        Description = "The name of the current Object type at runtime.",
        Cost = new FieldCost(0), // Clients add it everywhere by themselves.
    };

    /// <summary><c>__schema</c> and <c>__type</c>, on the root of queries.</summary>
    public static IReadOnlyList<FieldDefinition> RootFields { get; } =
    [
        new("__schema", new NonNullType(s_schema))
        {
            Description = "Access the current type schema of this server.",
            Resolver = new MethodResolver((ref context) => context.Execution.Schema),
        },
        new("__type", s_type)
        {
            Description = "Request the type information of a single type.",
            Arguments = [new("name", s_string)],
            Resolver = new MethodResolver((ref context) => context.Execution.Schema.FindType((string)context.Arguments[0]!)),
        },
    ];

    private static NamedType[] Complete()
    {
        s_schema.Complete(
            [
                Leaf<Schema>("description", BuiltInScalars.String, schema => schema.Description),
                Many<Schema>("types", "A list of all types supported by this server.", s_type, schema => schema.Types),
                One<Schema>("queryType", "The type that query operations will be rooted at.", new NonNullType(s_type), schema => schema.QueryType),
                One<Schema>("mutationType", "If this server supports mutation, the type that mutation operations will be rooted at.", s_type, schema => schema.MutationType),
                One<Schema>("subscriptionType", "If this server support subscription, the type that subscription operations will be rooted at.", s_type, schema => schema.SubscriptionType),
                Many<Schema>("directives", "A list of all directives supported by this server.", s_directive, schema => schema.Directives),
            ],
            []);
        s_type.Complete(
            [
                Leaf<GraphQLType>("kind", new NonNullType(s_typeKind), Kind),
                Leaf<GraphQLType>("name", BuiltInScalars.String, type => (type as NamedType)?.Name),
                Leaf<GraphQLType>("description", BuiltInScalars.String, type => (type as NamedType)?.Description),
                Leaf<GraphQLType>("specifiedByURL", BuiltInScalars.String, type => (type as ScalarType)?.SpecifiedBy?.OriginalString),
                Filtered<GraphQLType, FieldDefinition>("fields", s_field, isNullable: true, type => (type as FieldsType)?.Fields, field => field.DeprecationReason),
                One<GraphQLType>("interfaces", null, NullableListOf(s_type), type => (type as FieldsType)?.Interfaces),
                new("possibleTypes", NullableListOf(s_type)) { Resolver = new MethodResolver(PossibleTypes) },
                Filtered<GraphQLType, EnumValueDefinition>("enumValues", s_enumValue, isNullable: true, type => (type as EnumType)?.Values, value => value.DeprecationReason),
                Filtered<GraphQLType, InputValueDefinition>("inputFields", s_inputValue, isNullable: true, type => (type as InputObjectType)?.Fields, field => field.DeprecationReason),
                One<GraphQLType>("ofType", null, s_type, type => type switch { ListType list => list.OfType, NonNullType nonNull => nonNull.OfType, _ => null }),
                Leaf<GraphQLType>("isOneOf", BuiltInScalars.Boolean, type => type is InputObjectType input ? input.IsOneOf : null),
            ],
            []);
        s_field.Complete(
            [
                Leaf<FieldDefinition>("name", s_string, field => field.Name),
                Leaf<FieldDefinition>("description", BuiltInScalars.String, field => field.Description),
                Filtered<FieldDefinition, InputValueDefinition>("args", s_inputValue, isNullable: false, field => field.Arguments, argument => argument.DeprecationReason),
                One<FieldDefinition>("type", null, new NonNullType(s_type), field => field.Type),
                Leaf<FieldDefinition>("isDeprecated", s_boolean, field => field.DeprecationReason is not null),
                Leaf<FieldDefinition>("deprecationReason", BuiltInScalars.String, field => field.DeprecationReason),
            ],
            []);
        s_inputValue.Complete(
            [
                Leaf<InputValueDefinition>("name", s_string, value => value.Name),
                Leaf<InputValueDefinition>("description", BuiltInScalars.String, value => value.Description),
                One<InputValueDefinition>("type", null, new NonNullType(s_type), value => value.Type),
                Leaf<InputValueDefinition>("defaultValue", BuiltInScalars.String, value => value.DefaultValue is { } literal ? Printer.Print(literal) : null, "A GraphQL-formatted string representing the default value for this input value."),
                Leaf<InputValueDefinition>("isDeprecated", s_boolean, value => value.DeprecationReason is not null),
                Leaf<InputValueDefinition>("deprecationReason", BuiltInScalars.String, value => value.DeprecationReason),
            ],
            []);
        s_enumValue.Complete(
            [
                Leaf<EnumValueDefinition>("name", s_string, value => value.Name),
                Leaf<EnumValueDefinition>("description", BuiltInScalars.String, value => value.Description),
                Leaf<EnumValueDefinition>("isDeprecated", s_boolean, value => value.DeprecationReason is not null),
                Leaf<EnumValueDefinition>("deprecationReason", BuiltInScalars.String, value => value.DeprecationReason),
            ],
            []);
        s_directive.Complete(
            [
                Leaf<DirectiveDefinition>("name", s_string, directive => directive.Name),
                Leaf<DirectiveDefinition>("description", BuiltInScalars.String, directive => directive.Description),
                Leaf<DirectiveDefinition>("isRepeatable", s_boolean, directive => directive.IsRepeatable),
                One<DirectiveDefinition>("locations", null, ListOf(s_directiveLocation), directive => directive.Locations),
                Filtered<DirectiveDefinition, InputValueDefinition>("args", s_inputValue, isNullable: false, directive => directive.Arguments, argument => argument.DeprecationReason),
            ],
            []);
        return [s_directive, s_directiveLocation, s_enumValue, s_field, s_inputValue, s_schema, s_type, s_typeKind];
    }

    private static string Kind(GraphQLType type) => type switch
    {
        ScalarType => "SCALAR",
        ObjectType => "OBJECT",
        InterfaceType => "INTERFACE",
        UnionType => "UNION",
        EnumType => "ENUM",
        InputObjectType => "INPUT_OBJECT",
        ListType => "LIST",
        _ => "NON_NULL",
    };

    private static object? PossibleTypes(ref ResolverContext context)
    {
        var schema = context.Execution.Schema;
        return context.Parent switch
        {
            UnionType union => union.Types,
            InterfaceType type => schema.Types.OfType<ObjectType>().Where(schema.PossibleTypes(type).Contains).ToArray(),
            _ => null,
        };
    }

    private static NonNullType ListOf(NamedType type) => new(NullableListOf(type));

    private static ListType NullableListOf(NamedType type) => new(new NonNullType(type));

    private static FieldDefinition Leaf<T>(string name, GraphQLType type, Func<T, object?> read, string? description = null) =>
        new(name, type)
        {
            Description = description,
            Resolver = new PropertyResolver(parent => read((T)parent), (writer, parent) => WriteLeaf(writer, type, read((T)parent))),
        };

    private static void WriteLeaf(Utf8JsonWriter writer, GraphQLType type, object? value)
    {
        if (value is null) writer.WriteNullValue();
        else LeafWriter.Write(writer, type.Named, value);
    }

    private static FieldDefinition One<T>(string name, string? description, GraphQLType type, Func<T, object?> read) =>
        new(name, type) { Description = description, Resolver = new PropertyResolver(parent => read((T)parent), null) };

    private static FieldDefinition Many<T>(string name, string description, NamedType type, Func<T, object?> read) =>
        One(name, description, ListOf(type), read);

    /// <summary>A list from which deprecated items are left out unless the client asks them.</summary>
    private static FieldDefinition Filtered<T, TItem>(
        string name, NamedType type, bool isNullable, Func<T, IReadOnlyList<TItem>?> read, Func<TItem, string?> deprecationReason) =>
        new(name, isNullable ? NullableListOf(type) : ListOf(type))
        {
            Arguments = [new("includeDeprecated", s_boolean) { DefaultValue = new BooleanValueNode(default, false) }],
            Resolver = new MethodResolver((ref context) =>
            {
                var all = read((T)context.Parent!);
                return all is null || context.Arguments[0] is true ? all : all.Where(item => deprecationReason(item) is null).ToArray();
            }),
        };
}
