using System.Collections;

namespace Regionetwerk.GraphQL.Execution;

/// <summary>The items of what a resolver gave for a list.</summary>
internal static class ListValues
{
    /// <exception cref="InvalidOperationException">The value is no list.</exception>
    private static IEnumerable Of(object value) => value is IEnumerable items and not string
        ? items
        : throw new InvalidOperationException($"A list was expected, but a {value.GetType().Name} was returned.");

    /// <summary>The items at hand, so that they can be read twice; a list that is made while it is read is read here, once.</summary>
    /// <exception cref="GraphQLException">There are more items than allowed.</exception>
    public static ICollection Materialize(object value, int allowed)
    {
        var items = value as ICollection ?? Of(value).Cast<object?>().Take(allowed + 1).ToArray();
        return items.Count <= allowed
            ? items
            : throw new GraphQLException($"The list has more than the allowed {allowed} items.", ErrorCodes.LimitExceeded);
    }
}
