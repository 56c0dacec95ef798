using Regionetwerk.GraphQL.Language;

namespace Regionetwerk.GraphQL;

/// <summary>One entry of <c>errors</c> in a response.</summary>
/// <param name="Message">What the client reads.</param>
/// <param name="Code">Becomes <c>extensions.code</c>; one of <see cref="ErrorCodes"/> or the application's own.</param>
public sealed record GraphQLError(string Message, string? Code = null)
{
    /// <summary>The places in the document that it is about; empty for an error of the request as a whole.</summary>
    public IReadOnlyList<Position> Locations { get; init; } = [];

    /// <summary>Response keys (<see cref="string"/>) and list indexes (<see cref="int"/>) from the root; null for an error before execution.</summary>
    public IReadOnlyList<object>? Path { get; init; }

    /// <summary>Entries of <c>extensions</c> besides the code.</summary>
    public IReadOnlyDictionary<string, object?>? Extensions { get; init; }

    /// <summary>What a resolver threw, or what a value could not be made of; null for a request that is wrong and for a field that is not for
    /// this user. Never sent to a client as such.</summary>
    public Exception? Exception { get; init; }
}
