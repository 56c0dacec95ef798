using Regionetwerk.GraphQL.Building;

namespace Regionetwerk.GraphQL.Tests.Shop;

/// <summary>What takes time, on a <see cref="ManualTime"/>, and what breaks deep inside.</summary>
[QueryType]
public static class SlowQueries
{
    public static int Slow(TimeProvider time, int milliseconds)
    {
        (time as ManualTime)?.Pass(TimeSpan.FromMilliseconds(milliseconds));
        return milliseconds;
    }

    public static async Task<int> SlowLaterAsync(TimeProvider time, int milliseconds)
    {
        await Task.Yield();
        return Slow(time, milliseconds);
    }

    public static int? SlowlyFails(TimeProvider time, int milliseconds) => throw new InvalidOperationException($"{Slow(time, milliseconds)}");

    public static Hourglass Hourglass(TimeProvider time) => new(time);

    public static string? FailsInTheDatabase() => throw new InvalidOperationException(
        "SELECT name FROM persons WHERE bsn = 1", new IOException("Login failed for hunter2", new ArgumentException("table persons")));
}

/// <summary>Its time passes while it is written.</summary>
public sealed class Hourglass(TimeProvider time)
{
    public int Turned
    {
        get
        {
            (time as ManualTime)?.Pass(TimeSpan.FromSeconds(31));
            return 1;
        }
    }

    public IReadOnlyList<int> Grains => [1, 2];
}
