using Microsoft.Extensions.DependencyInjection;
using Regionetwerk.GraphQL.Execution;
using Regionetwerk.GraphQL.Relay;
using Regionetwerk.GraphQL.Types;

namespace Regionetwerk.GraphQL.Building;

/// <summary>Makes a schema of the classes that were added.</summary>
internal sealed class SchemaBuilder
{
    private readonly List<string> _faults = [];
    private readonly GraphQLDescriptions _descriptions;
    private readonly AddedTypes _added;
    private readonly TypeMap _map;
    private readonly OutputTypes _outputs;

    private SchemaBuilder(GraphQLServerOptions options, IServiceProviderIsService services)
    {
        var documentation = new XmlDocumentation(options.Descriptions);
        _descriptions = options.Descriptions;
        _added = new AddedTypes(options.Assemblies);
        _map = new TypeMap(options.Scalars, documentation, _faults)
        {
            CompleteOutput = (type, target) => _outputs!.Complete(type, target),
            CompleteInput = (type, target) => _outputs!.Inputs.Complete(type, target),
        };
        _outputs = new OutputTypes(_added, documentation, services, options, _faults)
        {
            Map = _map,
            Inputs = new InputTypes(documentation, _faults) { Map = _map },
        };
    }

    /// <summary>The schema.</summary>
    /// <exception cref="SchemaException">The classes do not make a schema that keeps the rules.</exception>
    public static Schema Build(GraphQLServerOptions options, IServiceProviderIsService services) => new SchemaBuilder(options, services).Build();

    private Schema Build()
    {
        foreach (var type in _added.ExtendedTypes.Where(type => !type.IsDefined(typeof(GraphQLIgnoreAttribute), inherit: false))) _map.Output(type, $"An extension of {type}");
        var query = _outputs.Root<QueryTypeAttribute>("Query", _descriptions.Query, NodeFields());
        var mutation = _outputs.Root<MutationTypeAttribute>("Mutation", _descriptions.Mutation, []);
        var subscription = _outputs.Root<SubscriptionTypeAttribute>("Subscription", _descriptions.Subscription, []);
        _map.CompleteAll();
        _outputs.Check();
        if (query is null) _faults.Add("There is no class marked [QueryType]: a schema needs a root of queries.");
        if (query is null || _faults.Count > 0) throw new SchemaException(_faults);

        var types = ReachableTypes.From([query, mutation, subscription, .. _map.All.OfType<ObjectType>()], BuiltInDirectives.All);
        _faults.AddRange(TypeRules.FaultsOf(types));
        if (_faults.Count > 0) throw new SchemaException(_faults);
        return new Schema(types, BuiltInDirectives.All, query, mutation, subscription);
    }

    private IEnumerable<FieldDefinition> NodeFields()
    {
        var resolvers = new Dictionary<string, MethodResolver>();
        foreach (var type in _added.With<NodeAttribute>())
        {
            var node = _map.Output(type, $"{type}");
            if (_outputs.NodeResolverOf(type) is { } resolver) resolvers[node.Name] = resolver;
            else _faults.Add($"{type}: a [Node] asks a static method marked [NodeResolver], on itself or on an extension of it.");
        }

        if (resolvers.Count > 0) yield return NodeField.Create(_map.Output(typeof(INode), "Query.node"), resolvers, _descriptions);
    }
}
