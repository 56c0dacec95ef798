using System.Globalization;
using Regionetwerk.Api.Paginas.Mijn.Formulieren;
using Regionetwerk.Api.Schema;
using Xunit;

namespace Regionetwerk.Api.Tests.Schema;

/// <summary>One table for forms and files: what somebody may type, a file may hold.</summary>
public sealed class BedragtekstTests
{
    [Theory]
    [InlineData("1.234,50", "1234.50")]
    [InlineData("1234,5", "1234.5")]
    [InlineData("1234.50", "1234.50")]
    [InlineData("1234.5", "1234.5")]
    [InlineData("1,234.50", "1234.50")]
    [InlineData("1.234", "1234")]
    [InlineData("1.234.567", "1234567")]
    [InlineData("1 234 567,89", "1234567.89")]
    [InlineData("1\u00a0234,50", "1234.50")]
    [InlineData("€ 1.234,-", "1234")]
    [InlineData("€12", "12")]
    [InlineData("12 €", "12")]
    [InlineData("1234 EUR", "1234")]
    [InlineData("eur 1234", "1234")]
    [InlineData("0", "0")]
    [InlineData("-10", "-10")]
    [InlineData("\u221210", "-10")]
    [InlineData("10,00-", "-10")]
    [InlineData("€ -10", "-10")]
    [InlineData("-€ 10", "-10")]
    [InlineData("(10,00)", "-10")]
    [InlineData("(€ 10)", "-10")]
    public void An_amount_is_read_as_people_and_systems_write_it(string tekst, string bedrag)
    {
        var euro = decimal.Parse(bedrag, CultureInfo.InvariantCulture);

        Assert.Equal(euro, Bedragtekst.Lees(tekst));
        Assert.Equal(euro < 0 ? null : euro, Getypt.Bedrag(tekst));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1,234")]
    [InlineData("1.2345")]
    [InlineData("12.34,5")]
    [InlineData("1e3")]
    [InlineData("duizend")]
    [InlineData("1,2,3")]
    [InlineData("99999999999999999999")]
    [InlineData("١٢")]
    [InlineData("12€50")]
    [InlineData("1EUR2")]
    [InlineData("€ 10 €")]
    [InlineData("(10")]
    [InlineData("10)")]
    [InlineData(")10(")]
    [InlineData("((10))")]
    [InlineData("(-10)")]
    [InlineData("-10-")]
    [InlineData("--10")]
    public void What_is_no_amount_or_could_be_two_is_none(string tekst)
    {
        Assert.Null(Bedragtekst.Lees(tekst));
        Assert.Null(Getypt.Bedrag(tekst));
    }
}
