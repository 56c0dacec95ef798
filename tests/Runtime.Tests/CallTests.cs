using Regionetwerk.Runtime.Tests.Support;

namespace Regionetwerk.Runtime.Tests;

public sealed class CallTests : IAsyncDisposable
{
    private readonly TestSilo _silo = new();

    private IActor Actor => _silo.Grains.GetGrain<IActor>("a");

    [Fact]
    public async Task Every_kind_of_method_answers_its_caller()
    {
        Assert.Equal("a", await Actor.Key());
        await Actor.Nothing();
        await Actor.NothingValue();
        Assert.Equal(42, await Actor.Double(21));
    }

    [Fact]
    public async Task A_grain_keeps_its_state_between_calls()
    {
        await Actor.Add(1);
        Assert.Equal(3, await Actor.Add(2));
    }

    [Fact]
    public async Task A_call_that_throws_reaches_its_caller()
    {
        var exception = new InvalidTimeZoneException("own");
        Assert.Same(exception, await Assert.ThrowsAsync<InvalidTimeZoneException>(() => Actor.Throw(exception)));
        Assert.Same(exception, await Assert.ThrowsAsync<InvalidTimeZoneException>(() => Actor.ThrowLater(exception)));
        await Actor.Nothing();
    }

    [Fact]
    public async Task A_chain_of_grains_answers()
    {
        await Actor.Pass("b", "c", "d");
    }

    [Fact]
    public async Task A_grain_can_pass_itself_on_as_a_reference()
    {
        Assert.True(await Actor.IsSelf(Actor));
        Assert.False(await Actor.IsSelf(_silo.Grains.GetGrain<IActor>("b")));
    }

    [Fact]
    public async Task A_stream_gives_its_elements_in_order_and_is_disposed()
    {
        List<int> seen = [];
        await foreach (var number in Actor.Count(3, TestContext.Current.CancellationToken))
            seen.Add(number);
        Assert.Equal([1, 2, 3], seen);
        await _silo.Log.Written("counted");
    }

    [Fact]
    public async Task A_stream_that_is_left_early_is_disposed_in_the_grain()
    {
        await foreach (var _ in Actor.Count(1000, TestContext.Current.CancellationToken))
            break;
        await _silo.Log.Written("counted");
    }

    [Fact]
    public async Task A_stream_ends_with_its_activation()
    {
        await using var numbers = Actor.Count(1000, TestContext.Current.CancellationToken).GetAsyncEnumerator(TestContext.Current.CancellationToken);
        Assert.True(await numbers.MoveNextAsync());
        await Actor.End();
        await Actor.Nothing();
        await Assert.ThrowsAsync<Orleans.Runtime.EnumerationAbortedException>(() => numbers.MoveNextAsync().AsTask());
    }

    public ValueTask DisposeAsync() => _silo.DisposeAsync();
}
