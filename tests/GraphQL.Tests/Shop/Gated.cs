#pragma warning disable CS1573 // Only what the schema shows is described: services are no part of it.
using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.DataLoaders;

namespace Regionetwerk.GraphQL.Tests.Shop;

/// <summary>Shut until a field of the same request opens it.</summary>
public sealed class Gate
{
    private readonly TaskCompletionSource _opened = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Opened => _opened.Task;

    public bool Open() => _opened.TrySetResult();
}

/// <summary>Reads makers, and is not done before the gate is open.</summary>
public sealed class GatedMakerLoader(BatchScheduler scheduler, Stock stock, Gate gate) : BatchDataLoader<string, Maker>(scheduler)
{
    protected override async Task<IReadOnlyDictionary<string, Maker>> LoadBatchAsync(IReadOnlyList<string> keys, CancellationToken cancellation)
    {
        await gate.Opened;
        return stock.Makers.Where(maker => keys.Contains(maker.Id)).ToDictionary(maker => maker.Id);
    }
}

[ExtendObjectType<Book>]
public static class GatedBookExtensions
{
    public static Task<Maker?> GetGatedMaker([Parent] Book book, GatedMakerLoader makers) => makers.LoadAsync(book.MakerId);

    public static bool OpensGate(Gate gate) => gate.Open();
}

[ExtendObjectType<Maker>]
public static class GatedMakerExtensions
{
    public static bool OpensGate(Gate gate) => gate.Open();
}
