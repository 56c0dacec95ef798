using System.Threading.Channels;
using Npgsql;

namespace Regionetwerk.Storage.Opslag.Postgres;

/// <summary>
/// Carries the ring of one node to all others, by NOTIFY. That is sent beside the appends and never in their transactions: PostgreSQL
/// commits transactions that notify one after another, each with its own wait for the disk.
/// </summary>
internal sealed class PostgresBell : IAsyncDisposable
{
    private const string Listen = "LISTEN regionetwerk_events";
    private const string Notify = "NOTIFY regionetwerk_events";

    private readonly NpgsqlDataSource _source;
    private readonly Bell _bell;
    private readonly TimeSpan _pause;
    private readonly TimeSpan _afterFault;
    private readonly CancellationTokenSource _stop = new();
    private readonly Channel<bool> _rung = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly Task _sending;
    private readonly Task _listening;

    public PostgresBell(NpgsqlDataSource source, Bell bell, TimeSpan pause, TimeSpan afterFault)
    {
        (_source, _bell, _pause, _afterFault) = (source, bell, pause, afterFault);
        _sending = Task.Run(Send);
        _listening = Task.Run(Hear);
    }

    /// <summary>Something was committed here.</summary>
    public void Ring()
    {
        _bell.Ring();
        _rung.Writer.TryWrite(true);
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await Task.WhenAll(_sending, _listening);
        _stop.Dispose();
    }

    private Task Send() => UntilStopped(async () =>
    {
        await _rung.Reader.ReadAsync(_stop.Token);
        await using var notify = _source.CreateCommand(Notify);
        await notify.ExecuteNonQueryAsync(_stop.Token);
    });

    private Task Hear() => UntilStopped(async () =>
    {
        await using var connection = await _source.OpenConnectionAsync(_stop.Token);
        connection.Notification += (_, _) => _bell.Ring();
        await using (var listen = new NpgsqlCommand(Listen, connection))
            await listen.ExecuteNonQueryAsync(_stop.Token);
        // What rang while nobody listened, was missed.
        _bell.Ring();
        while (true)
            await connection.WaitAsync(_stop.Token);
    });

    private async Task UntilStopped(Func<Task> work)
    {
        while (!_stop.IsCancellationRequested)
        {
            try
            {
                await work();
                // Many rings are one: nobody needs to be woken more often than this.
                await Task.Delay(_pause, _stop.Token);
            }
            // The server is away, or something else is wrong: whoever waits looks now and then anyway.
            catch (Exception) when (!_stop.IsCancellationRequested)
            {
                await Task.Delay(_afterFault, _stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }
}
