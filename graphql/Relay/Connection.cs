using Regionetwerk.GraphQL.Building;

namespace Regionetwerk.GraphQL.Relay;

/// <summary>A page of a list.</summary>
public sealed class Connection<T>
    where T : notnull
{
    private readonly Func<CancellationToken, ValueTask<int>> _totalCount;

    /// <param name="edges">The items of this page with their cursors, in the order of the list, also when read backwards.</param>
    /// <param name="pageInfo">What lies before and behind.</param>
    /// <param name="totalCount">Counts the whole list; is called only when the client asks.</param>
    public Connection(IReadOnlyList<Edge<T>> edges, PageInfo pageInfo, Func<CancellationToken, ValueTask<int>> totalCount)
    {
        Edges = edges;
        PageInfo = pageInfo;
        _totalCount = totalCount;
    }

    /// <summary>A page from its items.</summary>
    /// <param name="items">The items of this page, in the order of the list.</param>
    /// <param name="cursor">The cursor of an item.</param>
    /// <param name="hasNextPage">Whether items follow on this page.</param>
    /// <param name="hasPreviousPage">Whether items precede this page.</param>
    /// <param name="totalCount">Counts the whole list; is called only when the client asks.</param>
    public Connection(
        IReadOnlyList<T> items,
        Func<T, string> cursor,
        bool hasNextPage,
        bool hasPreviousPage,
        Func<CancellationToken, ValueTask<int>> totalCount)
        : this(
            [.. items.Select(item => new Edge<T>(cursor(item), item))],
            new PageInfo(
                hasNextPage,
                hasPreviousPage,
                items.Count == 0 ? null : cursor(items[0]),
                items.Count == 0 ? null : cursor(items[^1])),
            totalCount)
    {
    }

    /// <summary>The items with their cursors.</summary>
    public IReadOnlyList<Edge<T>> Edges { get; }

    /// <summary>The items.</summary>
    public IEnumerable<T> Nodes => Edges.Select(edge => edge.Node);

    /// <summary>What lies before and behind this page.</summary>
    public PageInfo PageInfo { get; }

    /// <summary>The length of the whole list.</summary>
    [GraphQLName("totalCount")]
    public ValueTask<int> GetTotalCountAsync(CancellationToken cancellation) => _totalCount(cancellation);
}

/// <summary>An item with its cursor.</summary>
/// <param name="Cursor">The place of the item in the list, for <c>after</c> and <c>before</c>.</param>
/// <param name="Node">The item.</param>
public sealed record Edge<T>(string Cursor, T Node)
    where T : notnull;

/// <summary>What lies before and behind a page.</summary>
/// <param name="HasNextPage">Whether items follow on this page.</param>
/// <param name="HasPreviousPage">Whether items precede this page.</param>
/// <param name="StartCursor">The cursor of the first item; null when the page is empty.</param>
/// <param name="EndCursor">The cursor of the last item; null when the page is empty.</param>
public sealed record PageInfo(bool HasNextPage, bool HasPreviousPage, string? StartCursor, string? EndCursor);
