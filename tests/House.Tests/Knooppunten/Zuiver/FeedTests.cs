using Regionetwerk.House.Tests.Knooppunten.Oordeel;
using Regionetwerk.House.Tests.Knooppunten.Verloop;
using Xunit;

namespace Regionetwerk.House.Tests.Knooppunten.Zuiver;

/// <summary>The checker of what readers of the feed were given.</summary>
public sealed class FeedTests
{
    private static readonly (string, long)[] Alles = [("budget/b", 1), ("programma/p", 1), ("budget/b", 2), ("budget/b", 3)];

    [Fact]
    public void Meer_dan_eens_en_in_een_andere_volgorde_van_stromen_mag() =>
        Assert.Empty(Oordeel([("programma/p", 1), ("budget/b", 1), ("budget/b", 2), ("budget/b", 1), ("budget/b", 2), ("budget/b", 3)]));

    [Fact]
    public void Wie_iets_mist_heeft_niet_alles_gekregen() => Assert.Single(Oordeel(Alles[..3]));

    [Fact]
    public void Wie_het_latere_eerst_kreeg_kreeg_het_niet_op_volgorde() =>
        Assert.Single(Oordeel([("budget/b", 1), ("programma/p", 1), ("budget/b", 3), ("budget/b", 2)]));

    [Fact]
    public void Wie_kreeg_wat_niet_in_de_boeken_staat_kreeg_te_veel() => Assert.Single(Oordeel([.. Alles, ("budget/b", 4)]));

    private static IEnumerable<Overtreding> Oordeel((string, long)[] gezien)
    {
        var verhaal = Verhaal.Begin();
        verhaal.Vastleggen("f", 100);
        verhaal.Boeken("f", "s", 100);
        return Feedregels.Toets(new Feedlezing("lezer", gezien), verhaal.Gebeurtenissen);
    }
}
