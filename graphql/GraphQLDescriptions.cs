namespace Regionetwerk.GraphQL;

/// <summary>How the schema describes what this server adds to it, for schemas in another language than English.</summary>
public sealed class GraphQLDescriptions
{
    /// <summary>Of a root. When null it is that of its class, where there is only one.</summary>
    public string? Query { get; set; }

    public string? Mutation { get; set; }

    public string? Subscription { get; set; }

    public string Connection { get; set; } = "A page of a list.";

    public string ConnectionEdges { get; set; } = "The items with their cursors.";

    public string ConnectionNodes { get; set; } = "The items.";

    public string ConnectionPageInfo { get; set; } = "What lies before and behind this page.";

    public string ConnectionTotalCount { get; set; } = "The length of the whole list.";

    public string Edge { get; set; } = "An item with its cursor.";

    public string EdgeCursor { get; set; } = "The place of the item in the list, for `after` and `before`.";

    public string EdgeNode { get; set; } = "The item.";

    public string PageInfo { get; set; } = "What lies before and behind a page.";

    public string PageInfoHasNextPage { get; set; } = "Whether items follow on this page.";

    public string PageInfoHasPreviousPage { get; set; } = "Whether items precede this page.";

    public string PageInfoStartCursor { get; set; } = "The cursor of the first item; null when the page is empty.";

    public string PageInfoEndCursor { get; set; } = "The cursor of the last item; null when the page is empty.";

    public string First { get; set; } = "The first so many.";

    public string After { get; set; } = "Begin behind this cursor.";

    public string Last { get; set; } = "The last so many.";

    public string Before { get; set; } = "End before this cursor.";

    public string Node { get; set; } = "An object with a global id.";

    public string NodeId { get; set; } = "The global id: the same object always has the same, and `node` reads it.";

    public string QueryNode { get; set; } = "The object of this global id; null when there is none, or none for this user.";

    public string QueryNodeId { get; set; } = "A global id, as the field `id` of the object gave it.";
}
