using Regionetwerk.GraphQL.Execution;
using Regionetwerk.GraphQL.Types;
using Regionetwerk.GraphQL.Types.Scalars;

namespace Regionetwerk.GraphQL.Relay;

/// <summary>The arguments of a connection: https://relay.dev/graphql/connections.htm#sec-Arguments</summary>
internal sealed class Paging(int defaultSize, int maxSize)
{
    public static IReadOnlyList<InputValueDefinition> Definitions(GraphQLDescriptions descriptions) =>
    [
        new("first", BuiltInScalars.Int) { Description = descriptions.First },
        new("after", BuiltInScalars.String) { Description = descriptions.After },
        new("last", BuiltInScalars.Int) { Description = descriptions.Last },
        new("before", BuiltInScalars.String) { Description = descriptions.Before },
    ];

    /// <summary>Checks the arguments of a call; they stand from <paramref name="start"/> on in the order of <see cref="Definitions"/>.</summary>
    /// <exception cref="GraphQLException">They contradict each other or exceed the largest page.</exception>
    public PagingArguments Read(ref ResolverContext context, int start)
    {
        var first = (int?)context.Arguments[start];
        var last = (int?)context.Arguments[start + 2];
        if (first is not null && last is not null) throw Wrong("Give first or last, not both.");
        Check("first", first);
        Check("last", last);
        if (first is null && last is null) first = defaultSize;
        return new PagingArguments(
            first, (string?)context.Arguments[start + 1], last, (string?)context.Arguments[start + 3], context.Field.Selects("totalCount"));
    }

    private void Check(string name, int? size)
    {
        if (size < 0) throw Wrong($"{name} is {size}; it must not be negative.");
        if (size > maxSize) throw Wrong($"{name} is {size}; at most {maxSize} is allowed.");
    }

    private static GraphQLException Wrong(string message) => new(message, ErrorCodes.BadUserInput);
}
