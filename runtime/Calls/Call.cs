using System.Diagnostics.CodeAnalysis;

namespace Orleans.Runtime;

/// <summary>One call on its way to a grain and back. Completed once: by the grain, its caller's cancellation or the clock.</summary>
[SuppressMessage("Design", "CA1001", Justification = "Without a timer or a wait handle there is nothing to release.")]
internal abstract class Call(GrainMethod method, GrainId target, object?[] arguments)
{
    private CancellationTokenSource? _cancellation;
    private CancellationTokenRegistration _registration;

    public GrainMethod Method => method;

    public GrainId Target => target;

    public object?[] Arguments => arguments;

    /// <summary>The values that travel with the call, as they were when it was made.</summary>
    public Dictionary<string, object>? Context { get; init; } = RequestContext.Export();

    /// <summary>The grain that made the call; null if no grain did.</summary>
    public Activation? Source { get; init; } = RuntimeContext.Current;

    /// <summary>A step of a call that passed the filters already.</summary>
    public bool SkipsFilters { get; init; }

    /// <summary>If the call is a tick of a timer: then nobody waits for an answer, and it concerns this activation alone.</summary>
    public GrainTimer? Timer { get; init; }

    /// <summary>Counts as use of the activation.</summary>
    public bool KeepsAlive { get; init; } = true;

    public bool Interleaves { get; init; } = method.Interleaves;

    /// <summary>Timestamp after which the caller waits no longer.</summary>
    public long Deadline { get; set; } = long.MaxValue;

    /// <summary>The activation that has it. Set under that activation's lock.</summary>
    public Activation? Activation { get; set; }

    /// <summary>Its place among the waiting or the running calls of the activation. Used under that activation's lock.</summary>
    public LinkedListNode<Call>? Place { get; set; }

    /// <summary>The call in which the caller made this one, as far as known.</summary>
    public Call? Cause { get; private set; }

    /// <summary>The last call that the grain made while it ran this one, and that has no answer yet.</summary>
    public Call? WaitsFor { get; private set; }

    public abstract bool IsCompleted { get; }

    /// <summary>Runs the call, in a turn of its activation, and tells that when done. Never throws.</summary>
    public abstract Task RunAsync();

    public abstract void Fail(Exception exception);

    /// <summary>Remembers who waits for whom, for the message when the time is up.</summary>
    public void Chain()
    {
        if (Source?.SoleRunningCall is not { } cause)
            return;
        Cause = cause;
        cause.WaitsFor = this;
    }

    /// <summary>
    /// The token for the grain. It is cancelled in a turn of the grain, so what the grain hangs on it is single-threaded too.
    /// </summary>
    public CancellationToken LinkTo(CancellationToken callersToken)
    {
        _cancellation = new();
        _registration = callersToken.UnsafeRegister(static (call, token) => ((Call)call!).Cancel(token), this);
        return _cancellation.Token;
    }

    public void CancelInTurn() => _cancellation!.Cancel();

    protected void Completed()
    {
        _registration.Unregister();
        // A grain that calls without waiting would otherwise keep an endless chain alive.
        if (Cause is { } cause)
        {
            if (cause.WaitsFor == this)
                cause.WaitsFor = null;
            Cause = null;
        }
    }

    private void Cancel(CancellationToken token)
    {
        Fail(new OperationCanceledException(token));
        Activation?.Withdraw(this);
    }

    public override string ToString() => $"{Target}.{Method.Method.Name}";
}

/// <inheritdoc cref="Call"/>
internal sealed class Call<TResult>(GrainMethod method, GrainId target, object?[] arguments) : Call(method, target, arguments)
{
    // The caller's continuation must not run in the grain's turn.
    private readonly TaskCompletionSource<TResult> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task<TResult> Answer => _answer.Task;

    public override bool IsCompleted => _answer.Task.IsCompleted;

    public override async Task RunAsync()
    {
        var activation = Activation!;
        if (IsCompleted)
        {
            activation.End(this);
            return;
        }

        RequestContext.Import(Context);
        TResult result;
        try
        {
            result = activation.HasFilters && !SkipsFilters ? await RunThroughFilters(activation) : await RunOn(activation.GrainInstance!);
        }
        catch (Exception exception)
        {
            Timer?.EndTick(exception);
            activation.End(this);
            Fail(exception);
            return;
        }

        // First end the turn, so that the caller's next call finds the grain free.
        Timer?.EndTick(null);
        activation.End(this);
        Completed();
        _answer.TrySetResult(result);
    }

    public override void Fail(Exception exception)
    {
        Completed();
        _answer.TrySetException(exception);
    }

    private async ValueTask<TResult> RunOn(object grain)
    {
        var task = Method.Run(grain, Arguments);
        await task;
        return task is Task<TResult> withResult ? withResult.Result : default!;
    }

    private async ValueTask<TResult> RunThroughFilters(Activation activation)
    {
        var context = new IncomingCallContext(this, activation, async grain =>
        {
            object? result = await RunOn(grain);
            return typeof(TResult) == typeof(ValueTuple) ? null : result;
        });
        await context.Invoke();
        return context.Result is { } result ? (TResult)result : default!;
    }
}
