namespace Regionetwerk.GraphQL.Execution;

/// <summary>Where the events of a field of the root of subscriptions come from.</summary>
/// <param name="Method">Gives the stream, or a task of it.</param>
/// <param name="Open">Begins to read a stream that the method gave.</param>
internal sealed record SubscriptionSource(MethodResolver Method, Func<object, CancellationToken, IAsyncEnumerator<object?>> Open);

/// <summary>The root object of the operation that runs for one event.</summary>
/// <param name="Value">What the source gave: the value of the only root field.</param>
internal sealed record SubscriptionEvent(object? Value)
{
    /// <summary>Reads the value of the only root field.</summary>
    public static PropertyResolver Resolver { get; } = new(root => ((SubscriptionEvent)root).Value, write: null);
}
