namespace Regionetwerk.GraphQL.Tests.Shop;

/// <summary>Time in which a timer goes off as soon as it is set, and something else happens before anybody can take that in.</summary>
public sealed class SameInstant(Action happens) : TimeProvider
{
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        callback(state);
        happens();
        return new Past();
    }

    private sealed class Past : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
