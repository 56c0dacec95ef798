using Orleans;
using Regionetwerk.Runtime.Tests.Support;

namespace Regionetwerk.Runtime.Tests;

public sealed class TurnTests : IAsyncDisposable
{
    private readonly TestSilo _silo = new();

    private IActor Actor => _silo.Grains.GetGrain<IActor>("a");

    [Fact]
    public async Task A_call_waits_until_the_one_before_it_is_done_awaiting()
    {
        var first = Actor.Wait("first");
        await _silo.Log.Written("first begins");
        var second = Actor.Wait("second");
        _silo.Log.Open("second");
        await _silo.Grains.GetGrain<IActor>("another").Nothing();
        _silo.Log.Open("first");
        await Task.WhenAll(first, second);
        Assert.Equal(["first begins", "first ends", "second begins", "second ends"], _silo.Log.Entries);
    }

    [Fact]
    public async Task Calls_of_one_caller_come_in_order()
    {
        var calls = Enumerable.Range(1, 100).Select(_ => Actor.Add(1)).ToArray();
        Assert.Equal(Enumerable.Range(1, 100), await Task.WhenAll(calls));
    }

    [Fact]
    public async Task A_reentrant_grain_takes_another_call_at_an_await()
    {
        var actor = _silo.Grains.GetGrain<IReentrantActor>("a");
        var first = actor.Wait("first");
        await _silo.Log.Written("first begins");
        _silo.Log.Open("second");
        await actor.Wait("second");
        _silo.Log.Open("first");
        await first;
        Assert.Equal(["first begins", "second begins", "second ends", "first ends"], _silo.Log.Entries);
    }

    [Fact]
    public async Task An_interleaving_method_waits_for_nothing_and_holds_up_nothing()
    {
        var ordinary = Actor.Wait("ordinary");
        await _silo.Log.Written("ordinary begins");
        var interleaving = Actor.WaitInterleaving("interleaving");
        await _silo.Log.Written("interleaving begins");
        _silo.Log.Open("ordinary");
        await ordinary;
        await Actor.Nothing();
        _silo.Log.Open("interleaving");
        await interleaving;
    }

    [Fact]
    public async Task Readers_go_together_and_a_writer_goes_alone()
    {
        var first = Actor.WaitReading("reader 1");
        var second = Actor.WaitReading("reader 2");
        await Task.WhenAll(_silo.Log.Written("reader 1 begins"), _silo.Log.Written("reader 2 begins"));
        var writer = Actor.Wait("writer");
        _silo.Log.Open("writer");
        _silo.Log.Open("reader 1");
        await first;
        Assert.False(writer.IsCompleted);
        Assert.DoesNotContain("writer begins", _silo.Log.Entries);
        _silo.Log.Open("reader 2");
        await Task.WhenAll(second, writer);
    }

    [Fact]
    public async Task What_follows_an_await_stays_in_the_turns_of_the_grain()
    {
        var counter = _silo.Grains.GetGrain<ICounter>("a");
        await counter.Scatter(200);
        Assert.Equal(200, await counter.Read());
    }

    [Fact]
    public async Task Sixty_four_threads_lose_nothing_and_never_meet_in_a_grain()
    {
        const int threads = 64, rounds = 50, grains = 5;
        using var start = new Barrier(threads);
        var callers = Enumerable.Range(0, threads).Select(thread => Task.Factory.StartNew(
            async () =>
            {
                start.SignalAndWait();
                for (var i = 0; i < rounds; i++)
                    await _silo.Grains.GetGrain<ICounter>($"{(thread + i) % grains}").Increment();
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default).Unwrap());
        await Task.WhenAll(callers);
        var totals = await Task.WhenAll(Enumerable.Range(0, grains).Select(i => _silo.Grains.GetGrain<ICounter>($"{i}").Read()));
        Assert.Equal(threads * rounds, totals.Sum());
        Assert.DoesNotContain("met", _silo.Log.Entries);
    }

    public ValueTask DisposeAsync() => _silo.DisposeAsync();

    internal interface ICounter : IGrainWithStringKey
    {
        Task Increment();

        Task Scatter(int parts);

        Task<int> Read();
    }

    internal sealed class Counter(Journal journal) : Grain, ICounter
    {
        private int _count;
        private int _inside;

        public async Task Increment()
        {
            var before = _count;
            Enter();
            await Task.Yield();
            Enter();
            _count = before + 1;
        }

        public Task Scatter(int parts) => Task.WhenAll(Enumerable.Range(0, parts).Select(async _ =>
        {
            await Task.Yield();
            var before = _count;
            Enter();
            _count = before + 1;
        }));

        public Task<int> Read() => Task.FromResult(_count);

        private void Enter()
        {
            if (Interlocked.Increment(ref _inside) != 1)
                journal.Write("met");
            Thread.SpinWait(50);
            Interlocked.Decrement(ref _inside);
        }
    }
}
