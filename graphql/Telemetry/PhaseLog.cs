namespace Regionetwerk.GraphQL.Telemetry;

/// <summary>When a request came in and what was done to prepare it. There is one only while somebody listens.</summary>
internal sealed class PhaseLog(TimeProvider time)
{
    private readonly long _timestamp = time.GetTimestamp();
    private readonly List<(string Name, DateTimeOffset From, DateTimeOffset To)> _phases = [];

    public DateTimeOffset Start { get; } = time.GetUtcNow();

    /// <summary>On the clock that <see cref="Start"/> began: it does not jump.</summary>
    public DateTimeOffset Now => Start + Elapsed;

    public TimeSpan Elapsed => time.GetElapsedTime(_timestamp);

    public IReadOnlyList<(string Name, DateTimeOffset From, DateTimeOffset To)> Phases => _phases;

    /// <summary>A phase that ends now.</summary>
    public void Add(string name, DateTimeOffset from) => _phases.Add((name, from, Now));
}
