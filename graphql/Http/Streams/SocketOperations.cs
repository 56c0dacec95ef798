using Microsoft.Extensions.Logging;

namespace Regionetwerk.GraphQL.Http.Streams;

/// <summary>The operations of one WebSocket, which run beside each other.</summary>
/// <param name="allowed">How many may run at once.</param>
/// <param name="logger">Gets what no operation should throw.</param>
/// <param name="failed">Is called then.</param>
internal sealed partial class SocketOperations(int allowed, ILogger logger, Action failed)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, SocketOperation> _byId = [];
    private readonly Dictionary<SocketOperation, Task> _running = [];
    private bool _isShut;

    /// <summary>Whether the client has an operation of this id.</summary>
    public bool Has(string id)
    {
        lock (_lock) return _byId.ContainsKey(id);
    }

    /// <summary>Starts an operation, once there is room: what the client ended may still be coming to rest.</summary>
    /// <returns>False when there will be none; then it was not started and is not disposed.</returns>
    /// <exception cref="OperationCanceledException">The connection ends: it was not started, and is disposed.</exception>
    public async Task<bool> TryStartAsync(SocketOperation operation)
    {
        while (true)
        {
            Task[] ended;
            lock (_lock)
            {
                if (_isShut)
                {
                    operation.Dispose();
                    throw new OperationCanceledException("The connection ends.");
                }

                if (_byId.Count >= allowed) return false;
                if (_running.Count < allowed)
                {
                    _byId.Add(operation.Id, operation);
                    _running.Add(operation, Task.Run(() => RunAsync(operation)));
                    return true;
                }

                ended = [.. _running.Where(running => !_byId.ContainsValue(running.Key)).Select(running => running.Value)];
            }

            await Task.WhenAny(ended);
        }
    }

    /// <summary>Ends the operation of this id; it may be over already.</summary>
    public void End(string id)
    {
        lock (_lock)
        {
            if (_byId.Remove(id, out var operation)) operation.End();
        }
    }

    /// <summary>From now on nothing starts.</summary>
    public void Shut()
    {
        lock (_lock) _isShut = true;
    }

    /// <summary>Ends everything, and lets nothing start any more.</summary>
    public void End()
    {
        SocketOperation[] running;
        lock (_lock)
        {
            _isShut = true;
            running = [.. _running.Keys];
        }

        foreach (var operation in running) operation.End();
    }

    /// <summary>Completes when nothing runs any more.</summary>
    public async Task RestAsync()
    {
        while (true)
        {
            Task[] running;
            lock (_lock) running = [.. _running.Values];
            if (running.Length == 0) return;
            await Task.WhenAll(running);
        }
    }

    private async Task RunAsync(SocketOperation operation)
    {
        try
        {
            await operation.RunAsync(() => Forget(operation));
        }
        catch (OperationCanceledException)
        {
            // The client ended it, or is gone.
        }
        catch (Exception exception)
        {
            LogFailed(logger, exception);
            failed();
        }
        finally
        {
            lock (_lock)
            {
                Forget(operation);
                _running.Remove(operation);
                operation.Dispose();
            }
        }
    }

    private void Forget(SocketOperation operation)
    {
        lock (_lock)
        {
            if (_byId.GetValueOrDefault(operation.Id) == operation) _byId.Remove(operation.Id);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "An operation on a WebSocket failed.")]
    private static partial void LogFailed(ILogger logger, Exception exception);
}
