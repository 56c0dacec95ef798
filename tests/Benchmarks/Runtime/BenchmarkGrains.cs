using Orleans;

namespace Regionetwerk.Benchmarks.Runtime;

/// <summary>Answers what it is told.</summary>
public interface IEchoGrain : IGrainWithStringKey
{
    Task<int> Echo(int number);
}

/// <inheritdoc cref="IEchoGrain"/>
public sealed class EchoGrain : Grain, IEchoGrain
{
    public Task<int> Echo(int number) => Task.FromResult(number);
}

/// <summary>Answers what it is told, and has something to do when it wakes and when it goes.</summary>
public interface IColdGrain : IGrainWithStringKey
{
    Task<int> Echo(int number);
}

/// <inheritdoc cref="IColdGrain"/>
public sealed class ColdGrain : Grain, IColdGrain
{
    public override async Task OnActivateAsync(CancellationToken cancellationToken) => await Task.Yield();

    public Task<int> Echo(int number) => Task.FromResult(number);
}
