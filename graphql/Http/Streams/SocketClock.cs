namespace Regionetwerk.GraphQL.Http.Streams;

/// <summary>What time does to a WebSocket: it must be initialised soon, it shows that it is alive, and a sign-in ends.</summary>
/// <param name="server">Has the time and the limits.</param>
/// <param name="writer">Sends the pings.</param>
/// <param name="close">Ends the connection.</param>
internal sealed class SocketClock(StreamServer server, SocketWriter writer, Action<int, string> close) : IAsyncDisposable
{
    private readonly CancellationTokenSource _stopped = new();
    private ITimer? _initialisation;
    private ITimer? _session;
    private CancellationTokenRegistration _withdrawn;
    private Task _pinging = Task.CompletedTask;
    private volatile bool _isHeard;
    private volatile bool _isBusy;

    public void AwaitInitialisation() =>
        _initialisation = After(server.Limits.ConnectionInitWait, CloseCodes.ConnectionInitialisationTimeout, "Connection initialisation timeout");

    /// <param name="session">How long the user stays signed in; null for ever.</param>
    /// <param name="withdrawn">Says that he is so no longer.</param>
    public void Acknowledged(TimeSpan? session, CancellationToken withdrawn)
    {
        _initialisation?.Dispose();
        var reason = server.Say(CloseCodes.Forbidden, "Your sign-in has ended; sign in again.");
        if (session is { } left) _session = After(left, CloseCodes.Forbidden, reason);
        _withdrawn = withdrawn.UnsafeRegister(_ => close(CloseCodes.Forbidden, reason), null);
        _pinging = PingAsync();
    }

    /// <summary>The client is alive: something of it came, if only a part of a message.</summary>
    public void Heard() => _isHeard = true;

    /// <summary>Meanwhile nothing is read, so that a client cannot be heard.</summary>
    public async Task WhileBusyAsync(Func<Task> work)
    {
        _isBusy = true;
        try
        {
            await work();
        }
        finally
        {
            _isHeard = true;
            _isBusy = false;
        }
    }

    public async ValueTask DisposeAsync()
    {
        _initialisation?.Dispose();
        _session?.Dispose();
        await _withdrawn.DisposeAsync();
        await _stopped.CancelAsync();
        await _pinging;
        _stopped.Dispose();
    }

    private ITimer After(TimeSpan time, int code, string reason) =>
        server.Time.CreateTimer(_ => close(code, reason), null, time, Timeout.InfiniteTimeSpan);

    private async Task PingAsync()
    {
        try
        {
            while (true)
            {
                // From when the ping is out: it may have waited behind a large message for as long as the client took to read that.
                await Task.Delay(server.Limits.StreamKeepAlive, server.Time, _stopped.Token);
                if (!_isHeard && !_isBusy)
                {
                    close(CloseCodes.GoingAway, "No pong came");
                    return;
                }

                _isHeard = false;
                await writer.SendAsync(SocketFormat.Ping, _stopped.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // Stopped, or the connection is broken.
        }
    }
}
