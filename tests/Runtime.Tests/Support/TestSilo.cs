using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans;
using Orleans.Hosting;

namespace Regionetwerk.Runtime.Tests.Support;

/// <summary>A silo of one test, with the grains of this assembly and a clock that stands still.</summary>
internal sealed class TestSilo : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    public TestSilo(Action<ISiloBuilder>? configure = null)
    {
        _services = new ServiceCollection()
            .AddSingleton<TimeProvider>(Time)
            .AddSingleton(Log)
            .AddScoped<Scoped>()
            .AddOrleans(silo =>
            {
                silo.AddGrainAssemblies(typeof(TestSilo).Assembly);
                configure?.Invoke(silo);
            })
            .BuildServiceProvider();
        Grains = _services.GetRequiredService<IGrainFactory>();
    }

    public FakeTimeProvider Time { get; } = new();

    /// <summary>What grains wrote down.</summary>
    public Journal Log { get; } = new();

    public IGrainFactory Grains { get; }

    public IServiceProvider Services => _services;

    public Task StopAsync(CancellationToken deadline) =>
        Task.WhenAll(_services.GetServices<IHostedService>().Select(service => service.StopAsync(deadline)));

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}

/// <summary>A service of which every activation has its own.</summary>
internal sealed class Scoped : IDisposable
{
    public bool IsDisposed { get; private set; }

    public void Dispose() => IsDisposed = true;
}
