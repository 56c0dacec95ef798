using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans;
using Orleans.Hosting;

namespace Regionetwerk.Benchmarks.Runtime;

/// <summary>What a call to a grain and the waking of a grain cost. Time is per call, so calls a second are its inverse.</summary>
[MemoryDiagnoser]
[MedianColumn]
public class RuntimeBenchmarks
{
    private const int SequentialCalls = 100_000;
    private const int Callers = 64;
    private const int CallsPerCaller = 3_000;
    private const int GrainCount = 1_000;
    private const int ColdGrains = 10_000;

    private ServiceProvider _services = null!;
    private IEchoGrain _one = null!;
    private IEchoGrain[] _many = null!;
    private int _round;

    /// <summary>Whether a filter and a request context are in the way, as they are in the product.</summary>
    [Params(false, true)]
    public bool Filtered { get; set; }

    /// <summary>Calls to one grain, each after the answer to the one before.</summary>
    [Benchmark(OperationsPerInvoke = SequentialCalls)]
    public async Task<long> Sequential()
    {
        long sum = 0;
        for (var i = 0; i < SequentialCalls; i++)
            sum += await _one.Echo(i);
        return sum;
    }

    /// <summary>64 callers at a time over 1,000 grains.</summary>
    [Benchmark(OperationsPerInvoke = Callers * CallsPerCaller)]
    public Task Spread() => Task.WhenAll(Enumerable.Range(0, Callers).Select(caller => Task.Run(async () =>
    {
        for (var i = 0; i < CallsPerCaller; i++)
            await _many[(caller + (i * 31)) % GrainCount].Echo(i);
    })));

    /// <summary>First calls, each to a grain that was never called before.</summary>
    [Benchmark(OperationsPerInvoke = ColdGrains)]
    public async Task Cold()
    {
        var round = _round++;
        var grains = _services.GetRequiredService<IGrainFactory>();
        for (var i = 0; i < ColdGrains; i++)
            await grains.GetGrain<IColdGrain>($"{round}/{i}").Echo(i);
    }

    [GlobalSetup]
    public void Setup()
    {
        _services = new ServiceCollection()
            .AddOrleans(silo =>
            {
                silo.AddGrainAssemblies(typeof(RuntimeBenchmarks).Assembly);
                if (Filtered)
                    silo.AddIncomingGrainCallFilter(static context => context.Invoke());
            })
            .BuildServiceProvider();
        var grains = _services.GetRequiredService<IGrainFactory>();
        _one = grains.GetGrain<IEchoGrain>("one");
        _many = [.. Enumerable.Range(0, GrainCount).Select(i => grains.GetGrain<IEchoGrain>($"grain {i}"))];
        if (Filtered)
            Orleans.Runtime.RequestContext.Set("caller", "benchmark");
    }

    /// <summary>Cold grains would fill the memory, round after round.</summary>
    [IterationCleanup(Target = nameof(Cold))]
    public void ForgetColdGrains()
    {
        Cleanup();
        Setup();
    }

    [GlobalCleanup]
    public void Cleanup()
    {
        foreach (var service in _services.GetServices<IHostedService>())
            service.StopAsync(CancellationToken.None).GetAwaiter().GetResult();
        _services.Dispose();
    }
}
