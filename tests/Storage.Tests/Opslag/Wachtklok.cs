using System.Threading.Channels;

namespace Regionetwerk.Storage.Tests.Opslag;

/// <summary>A clock on which time stands still: it tells when somebody begins to wait, and ends that when told.</summary>
internal sealed class Wachtklok : TimeProvider
{
    private readonly Channel<Action> _wachtenden = Channel.CreateUnbounded<Action>();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        _wachtenden.Writer.TryWrite(() => callback(state));
        return new Wekker();
    }

    /// <summary>Until somebody began to wait; gives what ends that, as if the time had passed.</summary>
    public async Task<Action> WachtendeAsync(CancellationToken ct) => await _wachtenden.Reader.ReadAsync(ct);

    private sealed class Wekker : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
