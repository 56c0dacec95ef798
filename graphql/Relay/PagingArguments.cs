namespace Regionetwerk.GraphQL.Relay;

/// <summary>Which part of a connection is asked, already checked: exactly one of <see cref="First"/> and <see cref="Last"/> has a value,
/// from 0 up to the largest page allowed.</summary>
/// <param name="First">The first so many after <see cref="After"/>.</param>
/// <param name="After">The cursor behind which to begin.</param>
/// <param name="Last">The last so many before <see cref="Before"/>.</param>
/// <param name="Before">The cursor before which to end.</param>
/// <param name="TotalCountSelected">True when the client asks <c>totalCount</c>: only then is it worth preparing.</param>
public sealed record PagingArguments(int? First, string? After, int? Last, string? Before, bool TotalCountSelected);
