using System.Globalization;

namespace Regionetwerk.House.Tests.Draaien;

/// <summary>A clock that stands still until it is set, to around noon of a day.</summary>
public sealed class GezetteKlok(string dag) : TimeProvider
{
    private DateTimeOffset _nu = Van(dag);

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => _nu;

    /// <summary>Sets it.</summary>
    public void Zet(string dag) => _nu = Van(dag);

    private static DateTimeOffset Van(string dag) => new(DateOnly.Parse(dag, CultureInfo.InvariantCulture), new(11, 0), TimeSpan.Zero);
}
