using Regionetwerk.GraphQL.DataLoaders;
using Regionetwerk.GraphQL.Relay;
using Regionetwerk.GraphQL.Tests.Shop;

namespace Regionetwerk.GraphQL.Tests.Execution;

public sealed class DataLoaderTests
{
    [Fact]
    public async Task Each_level_is_read_in_one_batch_without_repeating_a_key()
    {
        await using var server = new ShopServer();
        await server.AskAsync("{ products { ... on Book { maker { name books { name maker { name } } } again: maker { id } } } }");
        Assert.Equal([["m", "r"], ["m", "r"]], server.Log.Batches);
    }

    [Fact]
    public async Task Two_loads_after_each_other_in_one_resolver_are_two_batches_for_all_objects()
    {
        await using var server = new ShopServer();
        Assert.Equal(
            """{"data":{"products":[{"sameMaker":["Max Havelaar"]},{"sameMaker":["De Avonden"]},{}]}}""",
            await server.AskAsync("{ products { ... on Book { sameMaker } } }"));
        Assert.Equal([["m", "r"], ["m", "r"]], server.Log.Batches);
    }

    [Fact]
    public async Task A_load_after_other_waiting_is_read_too()
    {
        await using var server = new ShopServer();
        Assert.Equal(
            """{"data":{"products":[{"makerAfterWaiting":{"name":"Multatuli"}},{"makerAfterWaiting":{"name":"Reve"}},{}]}}""",
            await server.AskAsync("{ products { ... on Book { makerAfterWaiting { name } } } }"));
    }

    [Fact]
    public async Task A_field_that_waits_for_what_another_loads_may_load_after_it()
    {
        await using var server = new ShopServer();
        Assert.Equal(
            """{"data":{"products":[{"shared":"Multatuli"},{"shared":"Multatuli"},{}]}}""",
            await server.AskAsync("{ products { ... on Book { shared } } }"));
    }

    [Fact]
    public async Task A_batch_waits_for_those_that_are_being_read_and_may_ask_for_more_of_it()
    {
        await using var server = new ShopServer(builder => builder.ModifyLimits(limits => limits.BatchPatience = TimeSpan.FromMinutes(1)));
        await server.AskAsync(TwoBooks("maker { opensGate books { name } }", "gatedMaker { books { name } }"));
        Assert.Equal([["m"], ["m", "r"]], server.Log.Batches);
    }

    [Fact]
    public async Task A_batch_does_not_wait_for_ever_for_those_that_are_being_read()
    {
        await using var server = new ShopServer();
        Assert.Equal(
            """{"data":{"a":{"maker":{"books":[{"opensGate":true}]}},"b":{"gatedMaker":{"name":"Reve"}}}}""",
            await server.AskAsync(TwoBooks("maker { books { opensGate } }", "gatedMaker { name }")));
    }

    [Fact]
    public async Task A_batch_that_fails_fails_every_field_that_asked()
    {
        await using var server = new ShopServer();
        var response = await server.AskAsync("{ products { ... on Book { broken } } }");
        Assert.StartsWith("""{"data":{"products":[{"broken":null},{"broken":null},{}]},"errors":[""", response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Outside_a_request_a_loader_reads_by_itself()
    {
        var loader = new MakerLoader(new BatchScheduler(), new Stock(), new LoaderLog());
        Assert.Equal("Reve", (await loader.LoadAsync("r"))?.Name);
        Assert.Null(await loader.LoadAsync("nobody"));
    }

    private static string TwoBooks(string ofTheFirst, string ofTheSecond) => $$"""
        {
          a: node(id: "{{GlobalId.Encode("Book", "b1")}}") { ... on Book { {{ofTheFirst}} } }
          b: node(id: "{{GlobalId.Encode("Book", "b2")}}") { ... on Book { {{ofTheSecond}} } }
        }
        """;

    [Fact]
    public void A_batch_that_cannot_be_handed_out_leaves_the_next_to_wait_for_others_as_ever()
    {
        var scheduler = new BatchScheduler();
        var loader = new MakerLoader(scheduler, new Stock(), new LoaderLog());
        using var turn = scheduler.BeginTurn();
        Assert.Throws<NotSupportedException>(() => scheduler.Deliver(new UndeliverableBatch()));
        _ = loader.LoadAsync("m");
        Assert.True(scheduler.HasPending);
        Assert.False(scheduler.IsUrgent);
    }

    private sealed class UndeliverableBatch : LoaderBatch
    {
        internal override Task StartAsync(CancellationToken cancellation) => Task.CompletedTask;

        internal override void Deliver() => throw new NotSupportedException();
    }
}
