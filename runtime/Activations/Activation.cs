using System.Diagnostics;

namespace Orleans.Runtime;

/// <summary>
/// One living grain: its mailbox and its life. Everything that touches the grain object runs as a turn of this scheduler
/// (Activation.Scheduler.cs), so one at a time. Its beginning and end are in Activation.Life.cs.
/// </summary>
internal sealed partial class Activation(Silo silo, GrainClass grainClass, GrainId grainId) : IGrainContext
{
    private enum Phase
    {
        New,
        Activating,
        Active,
        Deactivating,
        Ended,
    }

    private readonly LinkedList<Call> _running = new();
    private readonly LinkedList<Call> _waiting = new();
    private Phase _phase;
    private int _blocking;
    private int _blockingWriters;
    private long _lastUsed;

    public Silo Silo => silo;

    public GrainClass Class => grainClass;

    public GrainId GrainId => grainId;

    public bool HasFilters => silo.Filters.Length > 0 || grainClass.IsFilter;

    /// <summary>The running call if there is just one: then whatever the grain does, it does in that call.</summary>
    public Call? SoleRunningCall
    {
        get
        {
            lock (_gate)
                return _running.Count == 1 ? _running.First!.Value : null;
        }
    }

    /// <summary>Takes a call, to run now or in its turn. False if this activation has ended: the call must go to the next.</summary>
    public bool TryReceive(Call call)
    {
        lock (_gate)
        {
            if (_phase == Phase.Ended)
                return false;
            var limit = silo.Messaging.MaxEnqueuedRequestsHardLimit;
            var present = _running.Count + _waiting.Count;
            if (limit > 0 && present >= limit && call.Timer is null)
            {
                call.Fail(new LimitExceededException(
                    nameof(silo.Messaging.MaxEnqueuedRequestsHardLimit), present, limit, $"calls at {GrainId}, refused: {call}"));
                return true;
            }

            call.Activation = this;
            call.Place = new(call);
            if (_phase == Phase.Active && _endReason is null && MayStart(call))
                Start(call);
            else
                _waiting.AddLast(call.Place);
            if (_phase == Phase.New)
            {
                _phase = Phase.Activating;
                Enqueue((Action)(() => _ = ActivateAsync()));
            }

            return true;
        }
    }

    /// <summary>Takes a call back that its caller has given up.</summary>
    public void Withdraw(Call call)
    {
        lock (_gate)
        {
            if (call.Place?.List == _waiting)
                _waiting.Remove(call.Place);
            else if (call.Place?.List == _running)
                Enqueue((Action)call.CancelInTurn);
        }
    }

    /// <summary>A running call is done.</summary>
    public void End(Call call)
    {
        lock (_gate)
        {
            _running.Remove(call.Place!);
            if (!call.Interleaves && !grainClass.IsReentrant)
            {
                _blocking--;
                if (!call.Method.IsReadOnly)
                    _blockingWriters--;
            }

            if (call.KeepsAlive)
                _lastUsed = silo.Time.GetTimestamp();
            if (_phase != Phase.Active)
                return;
            if (_endReason is null)
                StartWaiting();
            else if (_running.Count == 0)
                StartDeactivation();
        }
    }

    /// <summary>The calls whose time is up, with what to tell their callers. Those that were waiting will not start any more.</summary>
    public IEnumerable<(Call Call, TimeoutException Exception)> TakeExpired(long now)
    {
        // Nearly always there is nothing; a call that is missed now is seen at the next look.
        if (_running.Count + _waiting.Count == 0)
            return [];
        lock (_gate)
        {
            List<(Call Call, TimeoutException Exception)> expired =
            [
                .. _running.Concat(_waiting)
                    .Where(call => call.Deadline <= now && !call.IsCompleted)
                    .Select(call => (call, new TimeoutException(
                        $"{call} gave no answer within {silo.Messaging.ResponseTimeout} (ResponseTimeout): {Whereabouts(call)}. "
                        + CallChain.Describe(call)))),
            ];
            foreach (var (call, _) in expired.Where(late => late.Call.Place!.List == _waiting))
                _waiting.Remove(call.Place!);
            return expired;
        }
    }

    /// <summary>Read-only calls wait in line behind a writer; what need not wait never stands in the line.</summary>
    private void StartWaiting()
    {
        while (_waiting.First is { } next && MayStart(next.Value))
        {
            _waiting.Remove(next);
            Start(next.Value);
        }
    }

    private bool MayStart(Call call) =>
        _blocking == 0 || call.Interleaves || grainClass.IsReentrant || (call.Method.IsReadOnly && _blockingWriters == 0);

    private void Start(Call call)
    {
        Debug.Assert(_gate.IsHeldByCurrentThread);
        _running.AddLast(call.Place!);
        if (!call.Interleaves && !grainClass.IsReentrant)
        {
            _blocking++;
            if (!call.Method.IsReadOnly)
                _blockingWriters++;
        }

        Enqueue(call);
    }

    private string Whereabouts(Call call)
    {
        if (call.Place!.List == _running)
            return "it is still running";
        var busy = _phase != Phase.Active ? $"the grain is {_phase.ToString().ToLowerInvariant()}"
            : _running.First is { } running ? $"{running.Value.Method.Name} is running"
            : "nothing is running";
        return $"it waits in a queue of {_waiting.Count} and {busy}";
    }
}
