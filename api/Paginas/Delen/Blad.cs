namespace Regionetwerk.Api.Paginas.Delen;

/// <summary>What lies before and after a part of a list: the <c>pageInfo</c> of a connection.</summary>
public sealed record Blad(bool HasNextPage, bool HasPreviousPage, string? StartCursor = null, string? EndCursor = null)
{
    /// <summary>The same, read from the end.</summary>
    public Blad Omgekeerd() => new(HasPreviousPage, HasNextPage, EndCursor, StartCursor);

    /// <summary>The variables of a document that takes <c>first, after, last, before</c>, from the address of a page.</summary>
    /// <param name="na">What comes after this cursor; takes precedence.</param>
    /// <param name="voor">What comes before it.</param>
    /// <param name="aantal">How many.</param>
    public static (int? First, string? After, int? Last, string? Before) Keuze(string? na, string? voor, int aantal) =>
        string.IsNullOrEmpty(na) && !string.IsNullOrEmpty(voor) ? (null, null, aantal, voor) : (aantal, string.IsNullOrEmpty(na) ? null : na, null, null);
}

/// <summary>A part of a list, as every connection gives it.</summary>
public sealed record Lijst<T>(IReadOnlyList<T> Nodes, Blad? PageInfo = null, int? TotalCount = null)
{
    /// <summary>The same part, read from its end.</summary>
    public Lijst<T> Omgekeerd() => this with { Nodes = [.. Nodes.Reverse()], PageInfo = PageInfo?.Omgekeerd() };
}
