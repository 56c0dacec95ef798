using FsCheck;
using FsCheck.Fluent;
using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Tests.Kern;

public sealed class SlugTests
{
    private static readonly Guid Willekeur = new("0190a000-0000-7000-8000-00000a1b2c3d");

    [Theory]
    [InlineData("Thuis in Taal", "thuis-in-taal")]
    [InlineData("Één crèche in Curaçao", "een-creche-in-curacao")]
    [InlineData("e\u0301e\u0301n", "een")]
    [InlineData("Ĳssel & IJssel", "ijssel-ijssel")]
    [InlineData("Straße Ærø Łódź", "strasse-aero-lodz")]
    [InlineData("  --VVE:  3.0--  ", "vve-3-0")]
    [InlineData("Ouders@Work", "ouders-work")]
    [InlineData("Тест 🎉", "")]
    [InlineData("", "")]
    public void Een_slug_houdt_de_letters_van_een_naam(string naam, string slug) => Assert.Equal(slug, Slug.Van(naam));

    [Fact]
    public void Uit_elke_tekst_komt_een_slug_of_niets() => Prop
        .ForAll(Teksten, tekst => Assert.True(Slug.Van(tekst) is "" || Slug.Is(Slug.Van(tekst)), Slug.Van(tekst)))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Uit_elke_naam_komt_een_nieuwe_sleutel_met_een_willekeurig_eind() => Prop
        .ForAll(Teksten, tekst =>
        {
            Assert.True(Slug.Is(Slug.Nieuw(tekst, Willekeur)));
            Assert.EndsWith("0a1b2c3d", Slug.Nieuw(tekst, Willekeur), StringComparison.Ordinal);
        })
        .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("leerkring", "leerkring-0a1b2c3d")]
    [InlineData("🎉", "0a1b2c3d")]
    public void Een_nieuwe_sleutel_begint_met_de_naam_waar_die_er_is(string naam, string slug) =>
        Assert.Equal(slug, Slug.Nieuw(naam, Willekeur));

    [Theory]
    [InlineData(91, 100)]
    [InlineData(92, 100)]
    [InlineData(10_000, 100)]
    public void Een_nieuwe_sleutel_blijft_binnen_de_grens(int lengte, int verwacht)
    {
        Assert.Equal(verwacht, Slug.Nieuw(new('a', lengte), Willekeur).Length);
        Assert.Equal(100, Slug.Van(new('ß', lengte)).Length);
    }

    [Fact]
    public void Een_nieuwe_sleutel_wordt_niet_op_een_streepje_afgekapt() =>
        Assert.Equal(new string('a', 90) + "-0a1b2c3d", Slug.Nieuw(new string('a', 90) + " b", Willekeur));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData("A")]
    [InlineData("a b")]
    [InlineData("a/b")]
    [InlineData("a.b")]
    [InlineData("é")]
    [InlineData("а")]
    [InlineData("１")]
    [InlineData("a\0")]
    [InlineData("a\n")]
    public void Wat_geen_slug_is_gaat_niet_door_voor_een_slug(string? tekst) => Assert.False(Slug.Is(tekst));

    [Fact]
    public void Een_slug_is_ten_hoogste_honderd_tekens()
    {
        Assert.True(Slug.Is(new('a', 100)));
        Assert.False(Slug.Is(new('a', 101)));
    }

    // Alle tekens die er zijn, ook halve, en vaker die uit het Latijn.
    private static Arbitrary<string> Teksten => Gen
        .OneOf(Gen.Choose(0, 0xFFFF), Gen.Choose(0x20, 0x24F))
        .Select(teken => (char)teken)
        .ArrayOf()
        .Resize(300)
        .Select(tekens => new string(tekens))
        .ToArbitrary();
}
