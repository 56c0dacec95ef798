using Regionetwerk.Grains.Eigenaren;

namespace Regionetwerk.Grains.Tests.Eigenaren;

public sealed class EigenaarSleutelTests
{
    [Theory]
    [InlineData("GM0405", EigenaarSoort.Gemeente)]
    [InlineData("16AH00", EigenaarSoort.School)]
    [InlineData("00AA99", EigenaarSoort.School)]
    [InlineData("bestuur-40123", EigenaarSoort.Organisatie)]
    [InlineData("a", EigenaarSoort.Organisatie)]
    [InlineData("gm0405", EigenaarSoort.Organisatie)]
    [InlineData("16ah00", EigenaarSoort.Organisatie)]
    public void De_vorm_van_een_sleutel_zegt_wie_de_eigenaar_is(string tekst, EigenaarSoort soort)
    {
        Assert.True(EigenaarSleutel.Probeer(tekst, out var sleutel));

        Assert.Equal((soort, tekst), (sleutel.Soort, sleutel.ToString()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("GM405")]
    [InlineData("GM04055")]
    [InlineData(" GM0405")]
    [InlineData("GM0405 ")]
    [InlineData("GM0405\n")]
    [InlineData("GM0405\0")]
    [InlineData("Gm0405")]
    [InlineData("GM0405/../GM0014")]
    [InlineData("../GM0014")]
    [InlineData("GM0405;GM0014")]
    [InlineData("GM0405%00")]
    [InlineData("GМ0405")] // Cyrillische М
    [InlineData("ＧＭ０４０５")] // volle breedte
    [InlineData("GM０４０５")]
    [InlineData("GM٠٤٠٥")] // Arabische cijfers
    [InlineData("GM04\u200B05")] // onzichtbare spatie
    [InlineData("GM-405")]
    [InlineData("GM+405")]
    [InlineData("16AH0")]
    [InlineData("16AH000")]
    [InlineData("16ÀH00")]
    [InlineData("16АH00")] // Cyrillische А
    [InlineData("1６AH00")]
    [InlineData("16AH00|VO")]
    [InlineData("Bestuur-40123")]
    [InlineData("-bestuur")]
    public void Een_vijandige_sleutel_is_van_niemand(string? tekst)
    {
        Assert.False(EigenaarSleutel.Probeer(tekst, out var sleutel));

        Assert.Equal(default, sleutel);
    }

    [Fact]
    public void Een_sleutel_van_tienduizend_tekens_is_van_niemand()
    {
        Assert.False(EigenaarSleutel.Probeer(new('a', 10_000), out _));
        Assert.False(EigenaarSleutel.Probeer("GM" + new string('0', 9_998), out _));
    }
}
