using Orleans;
using Orleans.Concurrency;
using Orleans.Runtime;

namespace Regionetwerk.Runtime.Tests.Support;

/// <summary>A grain that does as it is told.</summary>
internal interface IActor : IGrainWithStringKey
{
    Task<string> Key();

    Task<int> Add(int amount);

    Task Nothing();

    ValueTask NothingValue();

    ValueTask<int> Double(int number);

    Task Throw(Exception exception);

    Task ThrowLater(Exception exception);

    /// <summary>Writes "name begins", waits for the gate of that name, writes "name ends".</summary>
    Task Wait(string name);

    Task WaitCancellably(string name, CancellationToken cancellation);

    [AlwaysInterleave]
    Task WaitInterleaving(string name);

    [ReadOnly]
    Task WaitReading(string name);

    Task<object?> Ambient(string key);

    Task SetAmbient(string key, string value);

    Task End();

    IAsyncEnumerable<int> Count(int upTo, CancellationToken cancellation = default);

    /// <summary>Calls the next actor, which calls the next, and so on.</summary>
    Task Pass(params string[] keys);

    Task<bool> IsSelf(IActor reference);
}

internal sealed class Actor(Journal journal, Scoped scoped) : Grain, IActor
{
    private int _sum;

    public Task<string> Key() => Task.FromResult(this.GetPrimaryKeyString());

    public Task<int> Add(int amount) => Task.FromResult(_sum += amount);

    public Task Nothing() => Task.CompletedTask;

    public ValueTask NothingValue() => default;

    public ValueTask<int> Double(int number) => ValueTask.FromResult(2 * number);

    public Task Throw(Exception exception) => throw exception;

    public async Task ThrowLater(Exception exception)
    {
        await Task.Yield();
        throw exception;
    }

    public Task Wait(string name) => WaitCancellably(name, default);

    public async Task WaitCancellably(string name, CancellationToken cancellation)
    {
        journal.Write($"{name} begins");
        try
        {
            await journal.Opened(name, cancellation);
        }
        finally
        {
            journal.Write($"{name} ends");
        }
    }

    public Task WaitInterleaving(string name) => Wait(name);

    public Task WaitReading(string name) => Wait(name);

    public Task<object?> Ambient(string key) => Task.FromResult(RequestContext.Get(key));

    public Task SetAmbient(string key, string value)
    {
        RequestContext.Set(key, value);
        return Task.CompletedTask;
    }

    public Task End()
    {
        DeactivateOnIdle();
        return Task.CompletedTask;
    }

    public async IAsyncEnumerable<int> Count(
        int upTo, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation = default)
    {
        try
        {
            for (var i = 1; i <= upTo; i++)
            {
                await Task.Yield();
                cancellation.ThrowIfCancellationRequested();
                yield return i;
            }
        }
        finally
        {
            journal.Write("counted");
        }
    }

    public async Task Pass(params string[] keys)
    {
        if (keys is not [var next, .. var rest])
            return;
        var call = GrainFactory.GetGrain<IActor>(next).Pass(rest);
        journal.Write($"{this.GetPrimaryKeyString()} passes on");
        await call;
    }

    public Task<bool> IsSelf(IActor reference) => Task.FromResult(reference.Equals(this.AsReference<IActor>()));

    public override Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        journal.Write($"{this.GetPrimaryKeyString()} deactivates: {reason.ReasonCode}, scope disposed: {scoped.IsDisposed}");
        return base.OnDeactivateAsync(reason, cancellationToken);
    }
}

internal interface IReentrantActor : IGrainWithStringKey
{
    Task Wait(string name);
}

[Reentrant]
internal sealed class ReentrantActor(Journal journal) : Grain, IReentrantActor
{
    public async Task Wait(string name)
    {
        journal.Write($"{name} begins");
        await journal.Opened(name);
        journal.Write($"{name} ends");
    }
}
