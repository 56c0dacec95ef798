using Regionetwerk.Storage.Opslag;
using Xunit;

namespace Regionetwerk.Storage.Tests.Opslag;

public sealed class FeedPositionTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 17)]
    [InlineData(734, 1290)]
    [InlineData(long.MaxValue, long.MaxValue)]
    public void What_a_position_prints_it_reads(long transactie, long positie)
    {
        var geschreven = new FeedPosition(transactie, positie).ToString();

        Assert.Equal($"{transactie}.{positie}", geschreven);
        Assert.True(FeedPosition.TryParse(geschreven, out var gelezen));
        Assert.Equal(new(transactie, positie), gelezen);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("1")]
    [InlineData("1.")]
    [InlineData(".1")]
    [InlineData("1.2.3")]
    [InlineData("-1.2")]
    [InlineData("1.-2")]
    [InlineData("+1.2")]
    [InlineData(" 1.2")]
    [InlineData("1.2\n")]
    [InlineData("1,2")]
    [InlineData("0x1.2")]
    [InlineData("1e3.2")]
    [InlineData("9223372036854775808.1")]
    [InlineData("een.twee")]
    public void What_is_no_position_is_refused(string? tekst)
    {
        Assert.False(FeedPosition.TryParse(tekst, out var positie));
        Assert.Equal(default, positie);
    }
}
