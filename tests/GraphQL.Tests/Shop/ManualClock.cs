namespace Regionetwerk.GraphQL.Tests.Shop;

/// <summary>Time that passes only when told.</summary>
public sealed class ManualClock : TimeProvider
{
    private static readonly DateTimeOffset s_start = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);
    private TimeSpan _elapsed;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public void Advance(int milliseconds) => _elapsed += TimeSpan.FromMilliseconds(milliseconds);

    public override DateTimeOffset GetUtcNow() => s_start + _elapsed;

    public override long GetTimestamp() => _elapsed.Ticks;
}
