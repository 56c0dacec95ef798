using Regionetwerk.GraphQL.Relay;

namespace Regionetwerk.GraphQL.Building;

/// <summary>The descriptions of the classes of this server that become types, by type and member.</summary>
internal static class BuiltInMembers
{
    public static Dictionary<(Type Type, string? Member), string> Describe(GraphQLDescriptions texts) => new()
    {
        [(typeof(Connection<>), null)] = texts.Connection,
        [(typeof(Connection<>), nameof(Connection<>.Edges))] = texts.ConnectionEdges,
        [(typeof(Connection<>), nameof(Connection<>.Nodes))] = texts.ConnectionNodes,
        [(typeof(Connection<>), nameof(Connection<>.PageInfo))] = texts.ConnectionPageInfo,
        [(typeof(Connection<>), nameof(Connection<>.GetTotalCountAsync))] = texts.ConnectionTotalCount,
        [(typeof(Edge<>), null)] = texts.Edge,
        [(typeof(Edge<>), nameof(Edge<>.Cursor))] = texts.EdgeCursor,
        [(typeof(Edge<>), nameof(Edge<>.Node))] = texts.EdgeNode,
        [(typeof(PageInfo), null)] = texts.PageInfo,
        [(typeof(PageInfo), nameof(PageInfo.HasNextPage))] = texts.PageInfoHasNextPage,
        [(typeof(PageInfo), nameof(PageInfo.HasPreviousPage))] = texts.PageInfoHasPreviousPage,
        [(typeof(PageInfo), nameof(PageInfo.StartCursor))] = texts.PageInfoStartCursor,
        [(typeof(PageInfo), nameof(PageInfo.EndCursor))] = texts.PageInfoEndCursor,
        [(typeof(INode), null)] = texts.Node,
        [(typeof(INode), nameof(INode.Id))] = texts.NodeId,
    };
}
