using System.Collections.Concurrent;

namespace Regionetwerk.Api.Beheer;

/// <summary>What went wrong in this process lately: who said it, the words without what was filled in, and the type of the exception.</summary>
internal sealed record RecenteFout(DateTimeOffset Op, string Waar, string Wat, string? Fout);

/// <summary>
/// Keeps the last errors that were logged, for the dashboard. Of a message only the template is kept: what was filled in, and what an exception
/// says, may hold what people typed.
/// </summary>
internal sealed class Foutenboek(TimeProvider tijd) : ILoggerProvider
{
    private const int Meeste = 50;
    private const string Sjabloon = "{OriginalFormat}";

    private readonly ConcurrentQueue<RecenteFout> _fouten = new();

    /// <summary>The last first.</summary>
    public IReadOnlyList<RecenteFout> Fouten => [.. _fouten.Reverse()];

    public ILogger CreateLogger(string categoryName) => new Schrijver(this, categoryName);

    public void Dispose()
    {
    }

    private void Schrijf(string waar, string wat, Exception? fout)
    {
        _fouten.Enqueue(new(tijd.GetUtcNow(), waar, wat, fout?.GetType().Name));
        while (_fouten.Count > Meeste)
            _fouten.TryDequeue(out _);
    }

    private sealed class Schrijver(Foutenboek boek, string waar) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
                boek.Schrijf(waar, Woorden(state), exception);
        }

        private static string Woorden<TState>(TState state) =>
            (state as IEnumerable<KeyValuePair<string, object?>>)?.FirstOrDefault(deel => deel.Key == Sjabloon).Value as string ?? "";
    }
}
