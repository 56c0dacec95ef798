using System.Globalization;
using Regionetwerk.Api.Paginas.Mijn.Formulieren;
using Xunit;

namespace Regionetwerk.Api.Tests.Paginas;

public sealed class GetyptTests
{
    [Theory]
    [InlineData("1.234,50", "1234.50")]
    [InlineData("1234,5", "1234.5")]
    [InlineData("1234.50", "1234.50")]
    [InlineData("1234.5", "1234.5")]
    [InlineData("1.234", "1234")]
    [InlineData("1.234.567", "1234567")]
    [InlineData("€ 1.234,-", "1234")]
    [InlineData("1 234 567,89", "1234567.89")]
    [InlineData("0", "0")]
    public void An_amount_may_be_typed_as_people_do(string getypt, string bedrag) =>
        Assert.Equal(decimal.Parse(bedrag, CultureInfo.InvariantCulture), Getypt.Bedrag(getypt));

    [Theory]
    [InlineData("-1")]
    [InlineData("1,234")]
    [InlineData("1.2345")]
    [InlineData("12.34,5")]
    [InlineData("1e3")]
    [InlineData("duizend")]
    [InlineData("1,2,3")]
    [InlineData("99999999999999999999")]
    [InlineData("١٢")]
    public void What_is_no_amount_or_could_be_two_is_none(string getypt) => Assert.Null(Getypt.Bedrag(getypt));
}
