using System.Text.Json;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.Execution;
using Regionetwerk.GraphQL.Language;
using Regionetwerk.GraphQL.Types.Scalars;

namespace Regionetwerk.GraphQL.Types;

/// <summary>Reads a schema from SDL. What it does not say cannot be executed: fields have the resolvers that the caller gives.</summary>
public sealed class SchemaReader
{
    private readonly Dictionary<string, NamedType> _types = BuiltInScalars.All.ToDictionary(pair => pair.Key, pair => (NamedType)pair.Value);
    private readonly Dictionary<string, TypeDefinitionNode[]> _definitions = [];
    private readonly List<string> _faults = [];
    private readonly Func<string, FieldDefinitionNode, FieldResolver?> _resolver;

    private SchemaReader(DocumentNode document, Func<string, FieldDefinitionNode, FieldResolver?> resolver)
    {
        _resolver = resolver;
        foreach (var group in document.Definitions.OfType<TypeDefinitionNode>().GroupBy(definition => definition.Name.Value))
        {
            var own = group.Where(definition => !definition.IsExtension).ToArray();
            var isBuiltIn = BuiltInScalars.All.ContainsKey(group.Key);
            if (own.Length > 1) _faults.Add($"There can be only one type named \"{group.Key}\".");
            if (own.Length == 0 && isBuiltIn && group.All(definition => definition is ScalarDefinitionNode)) continue;
            if (own.Length == 0) _faults.Add($"Cannot extend type \"{group.Key}\" because it is not defined.");
            else if (group.Any(definition => definition.GetType() != own[0].GetType())) _faults.Add($"Cannot extend type \"{group.Key}\" as another kind of type.");
            else if (isBuiltIn) _faults.Add($"The type \"{group.Key}\" is built in.");
            else _definitions[group.Key] = [.. own.Take(1), .. group.Where(definition => definition.IsExtension)];
        }
    }

    /// <summary>The schema that a text describes.</summary>
    /// <exception cref="SyntaxException">The text is not GraphQL.</exception>
    /// <exception cref="SchemaException">The schema breaks the rules of the type system; all faults are listed.</exception>
    public static Schema Read(string sdl)
    {
        var document = Parser.Parse(sdl);
        var schema = new SchemaReader(document, static (_, _) => null).Read(document, resolveType: null);
        string[] faults = [.. SdlRules.FaultsOf(document, schema)];
        return faults is [] ? schema : throw new SchemaException(faults);
    }

    /// <summary>A schema that can be executed. What its directives mean is up to the caller: they need not be defined.</summary>
    internal static Schema Read(
        string sdl, Func<string, FieldDefinitionNode, FieldResolver?> resolver, Func<object, string?>? resolveType)
    {
        var document = Parser.Parse(sdl);
        return new SchemaReader(document, resolver).Read(document, resolveType);
    }

    private Schema Read(DocumentNode document, Func<object, string?>? resolveType)
    {
        foreach (var (name, nodes) in _definitions) _types[name] = Create(nodes);
        foreach (var (name, nodes) in _definitions) Complete(_types[name], nodes);
        var own = document.Definitions.OfType<DirectiveDefinitionNode>().Select(Directive).ToArray();
        _faults.AddRange(TypeRules.FaultsOf(own));
        DirectiveDefinition[] directives =
        [
            .. BuiltInDirectives.All,
            .. own.ExceptBy(BuiltInDirectives.All.Select(directive => directive.Name), directive => directive.Name),
        ];

        var definitions = document.Definitions.OfType<SchemaDefinitionNode>().ToArray();
        var query = Root(definitions, OperationKind.Query);
        var mutation = Root(definitions, OperationKind.Mutation);
        var subscription = Root(definitions, OperationKind.Subscription);
        if (definitions.Count(definition => !definition.IsExtension) > 1) _faults.Add("Must provide only one schema definition.");
        if (query is null) _faults.Add("Query root type must be provided.");
        foreach (var group in new[] { query, mutation, subscription }.OfType<ObjectType>().GroupBy(type => type).Where(group => group.Count() > 1))
            _faults.Add($"{group.Key} is the root type of {group.Count()} kinds of operations; all root types must be different.");

        var types = ReachableTypes.From(_types.Values.Except(BuiltInScalars.All.Values), directives);
        if (_faults.Count == 0) _faults.AddRange(TypeRules.FaultsOf(types));
        if (_faults.Count > 0) throw new SchemaException(_faults);

        return new Schema(
            types,
            directives,
            query!,
            mutation,
            subscription,
            definitions.FirstOrDefault(definition => !definition.IsExtension)?.Description,
            resolveType is null ? null : value => resolveType(value) is { } name ? _types.GetValueOrDefault(name) as ObjectType : null);
    }

    /// <summary>The root that is named, or has the usual name where there is no definition of the schema to name one.</summary>
    private ObjectType? Root(SchemaDefinitionNode[] definitions, OperationKind kind)
    {
        var named = definitions.SelectMany(definition => definition.OperationTypes).Where(root => root.Kind == kind).Select(root => root.Type.Name.Value).ToList();
        if (definitions.All(definition => definition.IsExtension) && _types.ContainsKey($"{kind}")) named.Add($"{kind}");
        if (named.Count > 1) _faults.Add($"There can be only one {kind.ToString().ToLowerInvariant()} type in schema.");
        if (named.Count == 0) return null;
        if (_types.GetValueOrDefault(named[0]) is ObjectType type) return type;
        _faults.Add(_types.ContainsKey(named[0]) ? $"{kind} root type must be an object type, which {named[0]} is not." : $"Unknown type \"{named[0]}\".");
        return null;
    }

    private NamedType Create(TypeDefinitionNode[] nodes)
    {
        var node = nodes[0];
        var (name, description) = (node.Name.Value, node.Description);
        return node switch
        {
            ScalarDefinitionNode => new AnyScalar(name, description, SpecifiedBy(nodes)),
            ObjectDefinitionNode => new ObjectType(name, description),
            InterfaceDefinitionNode => new InterfaceType(name, description),
            UnionDefinitionNode => new UnionType(name, description),
            EnumDefinitionNode => new EnumType(name, description, [.. nodes.Cast<EnumDefinitionNode>().SelectMany(part => part.Values).Select(EnumValue)]),
            InputObjectDefinitionNode => new InputObjectType(name, description, node.Directives.Any(directive => directive.Name.Value == "oneOf")),
            _ => throw new ArgumentException($"A {node.GetType().Name} defines no type.", nameof(nodes)),
        };
    }

    private Uri? SpecifiedBy(TypeDefinitionNode[] nodes)
    {
        if (StringArgument([.. nodes.SelectMany(node => node.Directives)], "specifiedBy", "url") is not { } url) return null;
        if (Uri.TryCreate(url, UriKind.RelativeOrAbsolute, out var specifiedBy)) return specifiedBy;
        _faults.Add($"{nodes[0].Name}: \"{url}\" is no URL.");
        return null;
    }

    private static EnumValueDefinition EnumValue(EnumValueDefinitionNode node) =>
        new(node.Name.Value, node.Name.Value, node.Description, Deprecation(node.Directives));

    private void Complete(NamedType type, TypeDefinitionNode[] nodes)
    {
        switch (type)
        {
            case FieldsType fields:
                var parts = nodes.Cast<FieldsDefinitionNode>().ToArray();
                fields.Complete(
                    [.. parts.SelectMany(part => part.Fields).Select(field => Field(type.Name, field))],
                    [.. parts.SelectMany(part => part.Interfaces).Select(Find<InterfaceType>).OfType<InterfaceType>()]);
                break;
            case UnionType union:
                union.Complete([.. nodes.Cast<UnionDefinitionNode>().SelectMany(part => part.Types).Select(Find<ObjectType>).OfType<ObjectType>()]);
                break;
            case InputObjectType input:
                var inputFields = nodes.Cast<InputObjectDefinitionNode>().SelectMany(part => part.Fields).Select(InputValue).ToArray();
                input.Complete(inputFields, (given, isGiven) => inputFields
                    .Select((field, index) => (field.Name, index))
                    .Where(field => isGiven[field.index])
                    .ToDictionary(field => field.Name, field => given[field.index]));
                break;
        }
    }

    private FieldDefinition Field(string type, FieldDefinitionNode node) => new(node.Name.Value, Type(node.Type))
    {
        Description = node.Description,
        DeprecationReason = Deprecation(node.Directives),
        Arguments = [.. node.Arguments.Select(InputValue)],
        Resolver = _resolver(type, node),
    };

    private InputValueDefinition InputValue(InputValueDefinitionNode node) => new(node.Name.Value, Type(node.Type))
    {
        Description = node.Description,
        DeprecationReason = Deprecation(node.Directives),
        DefaultValue = node.DefaultValue,
    };

    private DirectiveDefinition Directive(DirectiveDefinitionNode node) => new(node.Name.Value, [.. node.Locations.Select(location => location.Value)])
    {
        Description = node.Description,
        IsRepeatable = node.IsRepeatable,
        Arguments = [.. node.Arguments.Select(InputValue)],
    };

    private GraphQLType Type(TypeNode node) => node switch
    {
        ListTypeNode list => new ListType(Type(list.ElementType)),
        NonNullTypeNode nonNull => new NonNullType(Type(nonNull.Type)),
        _ => Find<NamedType>((NamedTypeNode)node) ?? BuiltInScalars.String,
    };

    private T? Find<T>(NamedTypeNode node)
        where T : NamedType
    {
        if (_types.GetValueOrDefault(node.Name.Value) is T found) return found;
        _faults.Add(_types.ContainsKey(node.Name.Value) ? $"\"{node.Name}\" is another kind of type than is asked." : $"Unknown type \"{node.Name}\".");
        return null;
    }

    private static string? Deprecation(IReadOnlyList<DirectiveNode> directives) => directives.Any(directive => directive.Name.Value == "deprecated")
        ? StringArgument(directives, "deprecated", "reason") ?? BuiltInDirectives.DefaultDeprecationReason
        : null;

    private static string? StringArgument(IReadOnlyList<DirectiveNode> directives, string name, string argument) =>
        (directives.FirstOrDefault(directive => directive.Name.Value == name)?.Arguments.FirstOrDefault(given => given.Name.Value == argument)?.Value as StringValueNode)?.Value;

    /// <summary>A scalar of which only the name is known: it takes anything.</summary>
    private sealed class AnyScalar(string name, string? description, Uri? specifiedBy) : ScalarType
    {
        public override string Name => name;

        public override string? Description => description;

        public override Uri? SpecifiedBy => specifiedBy;

        public override Type RuntimeType => typeof(object);

        public override object ReadLiteral(ValueNode literal) => literal;

        public override object ReadValue(JsonElement value) => value.Clone();

        public override void WriteValue(Utf8JsonWriter writer, object value) => JsonSerializer.Serialize(writer, value);
    }
}
