using System.Text;
using Regionetwerk.Storage.Agenda;
using Xunit;

namespace Regionetwerk.Api.Tests.Agenda;

/// <summary>What RFC 5545 asks of lines.</summary>
public sealed class KalenderTests
{
    [Theory]
    [InlineData("kort")]
    [InlineData("precies vijfenzeventig tekens met de naam en de dubbele punt erbij, en dan")]
    [InlineData("één €uro en nog één €uro en nog één €uro en nog één €uro en nog één €uro en nog één €uro")]
    [InlineData("🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉")]
    public void Een_lange_regel_wordt_afgebroken_op_75_bytes_en_nooit_in_een_teken(string tekst)
    {
        var geschreven = new Kalender().Tekst("S", tekst.Replace(",", "", StringComparison.Ordinal)).ToString();

        Assert.EndsWith("\r\n", geschreven, StringComparison.Ordinal);
        Assert.All(geschreven[..^2].Split("\r\n"), regel => Assert.InRange(new UTF8Encoding(false, throwOnInvalidBytes: true).GetByteCount(regel), 1, 75));
        Assert.Equal($"S:{tekst.Replace(",", "", StringComparison.Ordinal)}\r\n", geschreven.Replace("\r\n ", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Een_regel_van_75_bytes_blijft_heel() =>
        Assert.Equal($"S:{new string('x', 73)}\r\n", new Kalender().Tekst("S", new('x', 73)).ToString());

    [Theory]
    [InlineData(@"a,b;c\d", @"a\,b\;c\\d")]
    [InlineData("een\r\ntwee\ndrie\rvier", @"een\ntwee\ndrie\nvier")]
    [InlineData("een\u0000\u0007\u001btwee", "eentwee")]
    [InlineData("tab\tmag", "tab\tmag")]
    [InlineData("x\r\nEND:VCALENDAR", @"x\nEND:VCALENDAR")]
    public void Wat_een_mens_typte_kan_geen_regel_van_de_kalender_worden(string tekst, string verwacht) =>
        Assert.Equal($"S:{verwacht}\r\n", new Kalender().Tekst("S", tekst).ToString());

    [Fact]
    public void Dagen_en_momenten_staan_er_zoals_agendas_ze_lezen()
    {
        var kalender = new Kalender().Dag("DTSTART", new(2027, 7, 5)).Moment("DTSTAMP", new(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(2)));

        Assert.Equal("DTSTART;VALUE=DATE:20270705\r\nDTSTAMP:20260102T010405Z\r\n", kalender.ToString());
    }
}
