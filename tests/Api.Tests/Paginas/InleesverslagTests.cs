using Regionetwerk.Api.Inlezen;
using Regionetwerk.Api.Paginas.Mijn.Inlezen;
using Regionetwerk.Grains.Kern;
using Xunit;

namespace Regionetwerk.Api.Tests.Paginas;

/// <summary>What a report says when the time was over before every line was recorded.</summary>
public sealed class InleesverslagTests
{
    [Fact]
    public void What_is_recorded_and_what_is_left_are_counted_apart()
    {
        var verslag = new InleesVerslag([Regel(2, InleesUitslag.Vastgelegd, 10), Regel(3, InleesUitslag.ZouWorden, 5), Regel(4, InleesUitslag.ZouWorden, 2)], []);

        Assert.Equal((3, 1), (verslag.AantalGoed, verslag.AantalVastgelegd));
        Assert.Equal((17m, 10m), (verslag.Totaal.Euro, verslag.TotaalVastgelegd.Euro));
    }

    [Theory]
    [InlineData(3, 1, "1 regel vastgelegd, samen € 10. 2 regels nog te doen, samen € 7.")]
    [InlineData(3, 3, "3 regels vastgelegd, samen € 10.")]
    [InlineData(3, 0, "3 regels zijn goed, samen € 17.")]
    [InlineData(0, 0, "0 regels zijn goed, samen € 17.")]
    public void The_page_says_so_in_words(int goed, int vastgelegd, string woorden) => Assert.Equal(
        woorden,
        string.Join(" ", new Verslag(goed, vastgelegd, 0, 0, 17, 10, [], []).Samenvatting()).Replace('\u00a0', ' '));

    private static InleesRegel Regel(int nummer, InleesUitslag uitslag, decimal euro) =>
        new(nummer, uitslag, Bedrag: Bedrag.Probeer(euro, out var bedrag, out _) ? bedrag : null);
}
