using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.DataLoaders;

namespace Regionetwerk.Benchmarks.GraphQLServer;

/// <summary>The data that is asked: the same, in the same shape, as in <c>compare.mjs</c>.</summary>
public sealed class Farm
{
    public IReadOnlyList<Field> Fields { get; } =
        [.. Enumerable.Range(0, 20).Select(i => new Field($"field-{i}", $"Akker {i}", i * 37))];

    public IReadOnlyList<Barn> Barns { get; } = [.. Enumerable.Range(0, 10).Select(i => new Barn($"barn-{i}", $"Stal {i}"))];

    public ILookup<string, Cow> Cows { get; } = Enumerable.Range(0, 100)
        .Select(i => new Cow($"cow-{i}", $"Koe {i}", $"barn-{i / 10}", i * 3, i % 2 == 0, i / 7.0))
        .ToLookup(cow => cow.BarnId);
}

public sealed record Field([property: ID] string Id, string Name, int Area);

public sealed record Barn([property: ID] string Id, string Name);

public sealed record Cow([property: ID] string Id, string Name, string BarnId, int Weight, bool Horned, double Milk);

/// <summary>Reads the cows of barns.</summary>
public sealed class CowsOfBarn(BatchScheduler scheduler, Farm farm) : GroupedDataLoader<string, Cow>(scheduler)
{
    protected override Task<ILookup<string, Cow>> LoadBatchAsync(IReadOnlyList<string> keys, CancellationToken cancellation) =>
        Task.FromResult(farm.Cows);
}

[ExtendObjectType<Barn>]
public static class BarnFields
{
    [Authorize]
    public static Task<IReadOnlyList<Cow>> GetCows([Parent] Barn barn, CowsOfBarn cows) => cows.LoadAsync(barn.Id);
}

[QueryType]
public static class FarmQueries
{
    [Authorize]
    public static IReadOnlyList<Field> GetFields(Farm farm) => farm.Fields;

    [Authorize]
    public static IReadOnlyList<Barn> GetBarns(Farm farm) => farm.Barns;
}
