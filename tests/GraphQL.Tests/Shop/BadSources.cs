using System.Runtime.CompilerServices;
using Regionetwerk.GraphQL.Building;

namespace Regionetwerk.GraphQL.Tests.Shop;

/// <summary>Sources of events that do what they should not.</summary>
[SubscriptionType]
public static class BadSources
{
    public static async IAsyncEnumerable<int> GetRebellious([EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var never = cancellation.Register(() => throw new InvalidOperationException("It does not want to end."));
        await Task.CompletedTask;
        yield return 1;
    }

    public static IAsyncEnumerable<int> GetStuck(SalesDesk desk) => new Stuck(desk);

    /// <summary>Fails, and does not end.</summary>
    private sealed class Stuck(SalesDesk desk) : IAsyncEnumerable<int>, IAsyncEnumerator<int>
    {
        public int Current => 0;

        public IAsyncEnumerator<int> GetAsyncEnumerator(CancellationToken cancellationToken = default) => this;

        public ValueTask<bool> MoveNextAsync() => throw new InvalidOperationException("It fails.");

        public ValueTask DisposeAsync() => new(desk.Unstuck);
    }
}
