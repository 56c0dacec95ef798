using Regionetwerk.GraphQL.Execution;
using Regionetwerk.GraphQL.Types;
using Regionetwerk.GraphQL.Types.Scalars;

namespace Regionetwerk.GraphQL.Relay;

/// <summary>The field <c>Query.node</c>: https://relay.dev/graphql/objectidentification.htm</summary>
internal static class NodeField
{
    /// <param name="node">The interface.</param>
    /// <param name="resolvers">By the name of the object type.</param>
    /// <param name="descriptions">What the schema says of it.</param>
    public static FieldDefinition Create(
        NamedType node, IReadOnlyDictionary<string, MethodResolver> resolvers, GraphQLDescriptions descriptions) => new("node", node)
        {
            Description = descriptions.QueryNode,
            Arguments = [new("id", new NonNullType(BuiltInScalars.Id)) { Description = descriptions.QueryNodeId }],
            Resolver = new MethodResolver(
            (ref context) =>
            {
                if (!GlobalId.TryDecode((string)context.Arguments[0]!, out var typeName, out var key)) return null;
                if (!resolvers.TryGetValue(typeName, out var resolver)) return null;

                var inner = new ResolverContext(null, [key], context.Field, context.Execution);
                var found = resolver.Invoke(ref inner);
                return resolver.Result is { } result && found is Task task ? ResultOf(task, result) : found;
            },
            task => ((Task<object?>)task).GetAwaiter().GetResult()),
        };

    private static async Task<object?> ResultOf(Task task, Func<Task, object?> result)
    {
        await task;
        return result(task);
    }
}
