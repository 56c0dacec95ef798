using System.Globalization;
using Regionetwerk.Grains.Opslag;

namespace Regionetwerk.Storage.Opslag;

/// <summary>A place in the order of all events: after which event one has read. Zeros are before the first.</summary>
/// <param name="Transaction">The number of the event's transaction; always 0 on SQLite.</param>
/// <param name="Position">The event's position; never used twice, with gaps.</param>
public readonly record struct FeedPosition(long Transaction, long Position) : IComparable<FeedPosition>
{
    public static bool operator <(FeedPosition left, FeedPosition right) => left.CompareTo(right) < 0;

    public static bool operator >(FeedPosition left, FeedPosition right) => left.CompareTo(right) > 0;

    public static bool operator <=(FeedPosition left, FeedPosition right) => left.CompareTo(right) <= 0;

    public static bool operator >=(FeedPosition left, FeedPosition right) => left.CompareTo(right) >= 0;

    /// <summary>By the order of all events.</summary>
    public int CompareTo(FeedPosition other) =>
        Transaction.CompareTo(other.Transaction) is not 0 and var order ? order : Position.CompareTo(other.Position);

    /// <summary>As people and other programs see it, such as <c>734.1290</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Transaction}.{Position}");

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    public static bool TryParse(string? text, out FeedPosition position)
    {
        position = default;
        if (text?.Split('.') is not [var transaction, var number]
            || !long.TryParse(transaction, NumberStyles.None, CultureInfo.InvariantCulture, out var first)
            || !long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var second))
        {
            return false;
        }
        position = new(first, second);
        return true;
    }
}

/// <summary>An event in the order of all events, as it is stored.</summary>
/// <param name="At">Where it stands: whoever goes on from here reads what comes after it.</param>
/// <param name="Version">Its number in its stream, from 1.</param>
/// <param name="Data">JSON.</param>
/// <param name="Organisatie">In whose name it was done.</param>
/// <param name="Persoon">Who did it, a pseudonym.</param>
public sealed record LoggedEvent(
    FeedPosition At,
    StreamId Stream,
    long Version,
    string Name,
    int Shape,
    string Data,
    string Organisatie,
    string Persoon,
    DateTimeOffset When);
