using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Regionetwerk.House.Tests.Privacy;

/// <summary>
/// Reads along with every line of the log and every activity, and keeps those in which one of the marks stands. Of the client that asks in this
/// very process it passes over the activities: those are not of the house.
/// </summary>
internal sealed class Meelezer : ILoggerProvider, ILogger
{
    private readonly ConcurrentDictionary<string, bool> _merken = new();
    private readonly ConcurrentQueue<string> _gevonden = new();
    private readonly ActivityListener _luisteraar;
    private long _regels, _activiteiten;

    /// <param name="poort">Where the house listens.</param>
    public Meelezer(int poort)
    {
        _luisteraar = new()
        {
            ShouldListenTo = _ => true,
            Sample = (ref _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activiteit =>
            {
                if (!Equals(activiteit.GetTagItem("server.port"), poort) || activiteit.Kind is not ActivityKind.Client)
                    Lees(activiteit);
            },
        };
        ActivitySource.AddActivityListener(_luisteraar);
    }

    /// <summary>How many lines it read.</summary>
    public long Regels => Interlocked.Read(ref _regels);

    /// <summary>How many activities.</summary>
    public long Activiteiten => Interlocked.Read(ref _activiteiten);

    /// <summary>Where a mark stood.</summary>
    public IReadOnlyCollection<string> Gevonden => _gevonden;

    /// <summary>Looks for this too from now on.</summary>
    public void Merk(string tekst) => _merken[tekst] = true;

    public ILogger CreateLogger(string categoryName) => this;

    public bool IsEnabled(LogLevel logLevel) => true;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
    {
        Zoek($"scope {Voluit(state)}");
        return null;
    }

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        Interlocked.Increment(ref _regels);
        Zoek($"{logLevel} {eventId} {formatter(state, exception)} {Voluit(state)} {exception}");
    }

    public void Dispose() => _luisteraar.Dispose();

    private void Lees(Activity activiteit)
    {
        Interlocked.Increment(ref _activiteiten);
        Zoek(
            $"activity {activiteit.Source.Name} {activiteit.DisplayName} {activiteit.StatusDescription} {Voluit(activiteit.TagObjects)} {Voluit(activiteit.Baggage)} "
            + string.Join(' ', activiteit.Events.Select(een => $"{een.Name} {Voluit(een.Tags)}")));
    }

    // What a template leaves out of its sentence goes to who collects logs all the same.
    private static string Voluit(object? staat) => staat switch
    {
        IEnumerable<KeyValuePair<string, object?>> paren => string.Join(' ', paren.Select(paar => $"{paar.Key}={paar.Value}")),
        IEnumerable<KeyValuePair<string, string?>> paren => string.Join(' ', paren.Select(paar => $"{paar.Key}={paar.Value}")),
        _ => $"{staat}",
    };

    private void Zoek(string regel)
    {
        if (_merken.Keys.Any(merk => regel.Contains(merk, StringComparison.OrdinalIgnoreCase)))
            _gevonden.Enqueue(regel);
    }
}
