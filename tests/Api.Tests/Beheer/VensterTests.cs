using Regionetwerk.Api.Beheer;
using Xunit;

namespace Regionetwerk.Api.Tests.Beheer;

/// <summary>What the dashboard says of the last five minutes.</summary>
public sealed class VensterTests
{
    private const long Begin = 1_000_000;

    private readonly Venster _venster = new();

    [Fact]
    public void Half_and_nearly_all_are_within_a_fifth_of_what_they_were()
    {
        for (var i = 1; i <= 100; i++)
            _venster.Tel(Begin, i / 1000.0, mislukt: i > 97);

        var stand = _venster.Lees(Begin);

        Assert.Equal((100, 3), (stand.Aantal, stand.Mislukt));
        Assert.InRange(stand.Midden.TotalMilliseconds, 50, 60);
        Assert.InRange(stand.Traag.TotalMilliseconds, 95, 114);
    }

    [Fact]
    public void What_is_longer_ago_than_five_minutes_does_not_count()
    {
        _venster.Tel(Begin, 1, mislukt: true);
        _venster.Tel(Begin + 200, 1, mislukt: false);

        Assert.Equal(2, _venster.Lees(Begin + 280).Aantal);
        Assert.Equal((1, 0), (_venster.Lees(Begin + 310).Aantal, _venster.Lees(Begin + 310).Mislukt));
        _venster.Tel(Begin + 900, 1, mislukt: false);
        Assert.Equal(1, _venster.Lees(Begin + 900).Aantal);
    }

    [Fact]
    public void Nothing_is_no_time_at_all_and_what_is_out_of_measure_is_kept_at_its_end()
    {
        Assert.Equal((0, TimeSpan.Zero), (_venster.Lees(Begin).Aantal, _venster.Lees(Begin).Midden));
        _venster.Tel(Begin, 0, mislukt: false);
        _venster.Tel(Begin, 10_000, mislukt: false);

        Assert.Equal(2, _venster.Lees(Begin).Aantal);
        Assert.True(_venster.Lees(Begin).Traag > TimeSpan.FromMinutes(2));
    }
}
