#pragma warning disable CS1573 // Only what the schema shows is described: services are no part of it.
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Regionetwerk.GraphQL.Building;

namespace Regionetwerk.GraphQL.Tests.Shop;

/// <summary>Tells who listens of every sale.</summary>
public sealed class SalesDesk
{
    private ImmutableHashSet<Channel<Sale>> _listeners = [];

    private readonly TaskCompletionSource _unstuck = new();

    /// <summary>Completes when a source that is stuck may end.</summary>
    public Task Unstuck => _unstuck.Task;

    /// <summary>How many listen now.</summary>
    public Gauge Listening { get; } = new();

    /// <summary>How many sales were taken in, by all listeners together.</summary>
    public Gauge Taken { get; } = new();

    public void Sell(Sale sale)
    {
        foreach (var listener in _listeners) listener.Writer.TryWrite(sale);
    }

    public void Unstick() => _unstuck.SetResult();

    /// <summary>No more sales.</summary>
    /// <param name="fault">Why.</param>
    public void Close(Exception? fault = null)
    {
        foreach (var listener in _listeners) listener.Writer.TryComplete(fault);
    }

    public async IAsyncEnumerable<Sale> ListenAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var channel = Channel.CreateUnbounded<Sale>();
        ImmutableInterlocked.Update(ref _listeners, (all, added) => all.Add(added), channel);
        Listening.Add(1);
        try
        {
            await foreach (var sale in channel.Reader.ReadAllAsync(cancellation))
            {
                Taken.Add(1);
                yield return sale;
            }
        }
        finally
        {
            ImmutableInterlocked.Update(ref _listeners, (all, removed) => all.Remove(removed), channel);
            Listening.Add(-1);
        }
    }
}

/// <summary>Something was sold.</summary>
/// <param name="Product">What.</param>
/// <param name="Number">How often it was sold today.</param>
public sealed record Sale(Product Product, int Number);

[QueryType]
public static class SalesQueries
{
    /// <summary>The number of the first sale from now, once there is one.</summary>
    public static async Task<int> GetNextSaleAsync(SalesDesk desk, CancellationToken cancellation) => (await desk.ListenAsync(cancellation).FirstAsync(cancellation)).Number;
}

/// <summary>What can be listened to.</summary>
[SubscriptionType]
public static class ShopSubscriptions
{
    /// <summary>Every sale as it happens.</summary>
    /// <param name="minimum">Only of products sold this often.</param>
    public static async IAsyncEnumerable<Sale> GetSalesAsync(SalesDesk desk, [EnumeratorCancellation] CancellationToken cancellation, int minimum = 0)
    {
        await foreach (var sale in desk.ListenAsync(cancellation))
        {
            if (sale.Number >= minimum) yield return sale;
        }
    }

    [Authorize(Roles = "owner")]
    public static IAsyncEnumerable<Sale> GetTillSales(SalesDesk desk, CancellationToken cancellation) => desk.ListenAsync(cancellation);

    public static async Task<IAsyncEnumerable<int?>> CountdownAsync(int from)
    {
        if (from > 1000) throw new GraphQLException("That takes too long.", "TOO_FAR");
        await Task.Yield();
        return Enumerable.Range(0, from).Select(passed => from - passed is var left && left % 10 == 0 ? null : (int?)left).ToAsyncEnumerable();
    }

    public static IAsyncEnumerable<string> GetFailing() => throw new InvalidOperationException("The password is hunter2.");

    /// <summary>Goes on whatever happens.</summary>
    public static async IAsyncEnumerable<int> GetDeaf(SalesDesk desk)
    {
        await foreach (var sale in desk.ListenAsync(CancellationToken.None)) yield return sale.Number;
    }
}
