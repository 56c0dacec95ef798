using Regionetwerk.Grains.Aanpakken;
using Regionetwerk.Grains.Programmas;
using Regionetwerk.Storage.Aanpakken;
using Xunit;

namespace Regionetwerk.Storage.Tests.Aanpakken;

public sealed class AanpakRegisterTests
{
    private static readonly AanpakRegister catalogus = AanpakRegister.Ingebouwd;

    [Fact]
    public void De_catalogus_heeft_alles_wat_de_vijf_teksten_noemen_en_dat_zijn_er_meer_dan_zestig()
    {
        Assert.InRange(catalogus.Alle.Length, 61, 200);
        foreach (var tekst in new[] { "000", "001", "002", "003", "004" })
            Assert.Contains(catalogus.Alle, aanpak => aanpak.Bronnen.Any(bron => bron.Tekst == tekst));
        Assert.All(catalogus.Alle, aanpak => Assert.NotEmpty(aanpak.Bronnen));
    }

    [Fact]
    public void Thuis_in_Taal_heeft_zeven_stappen_en_Actief_Ouderschap_vijf()
    {
        Assert.Equal(7, catalogus.Vind("thuis-in-taal")!.Stappen.Length);
        Assert.Equal("Ken de taalomgeving thuis", catalogus.Vind("thuis-in-taal")!.Stappen[0]);
        Assert.Equal(5, catalogus.Vind("actief-ouderschap")!.Stappen.Length);
    }

    [Fact]
    public void Een_aanpak_draagt_wat_de_tekst_zegt()
    {
        var voorlezen = catalogus.Vind("voorleesexpress")!;

        Assert.Equal((2, 8, AanpakSoort.Programma, NjiErkenning.EersteAanwijzingen), (voorlezen.LeeftijdVan, voorlezen.LeeftijdTot, voorlezen.Soort, voorlezen.Erkenning));
        Assert.Equal([Doelgroep.LaaggeletterdeOuders], voorlezen.Doelgroepen);
        Assert.Contains("doelgroepen:laaggeletterde-ouders", voorlezen.Tags);
        Assert.Contains("dimensies:ondersteuning-van-ouders", voorlezen.Tags);
    }

    [Fact]
    public void Wat_de_tekst_niet_zegt_blijft_onbekend()
    {
        var piramide = catalogus.Vind("piramide")!;

        Assert.Null(piramide.Aanbieder);
        Assert.Null(piramide.LeeftijdVan);
        Assert.Null(piramide.Erkenning);
        Assert.Null(piramide.Link);
        Assert.Empty(piramide.Stappen);
        Assert.Equal([Sector.VVE], piramide.Sectoren);
    }

    [Fact]
    public void Drie_aanpakken_zijn_goed_onderbouwd()
    {
        Assert.Equal(
            ["instapje", "opstapje", "vve-thuis"],
            catalogus.Alle.Where(aanpak => aanpak.Erkenning is NjiErkenning.GoedOnderbouwd).Select(aanpak => aanpak.Slug));
    }

    [Theory]
    [InlineData("dimensies", 4, 0)]
    [InlineData("soorten-ouderbetrokkenheid", 6, 0)]
    [InlineData("succesfactoren", 0, 10)]
    [InlineData("pijlers", 1, 6)]
    [InlineData("partnerschappen", 5, 0)]
    [InlineData("doelgroepen", 4, 0)]
    public void Een_kader_heeft_de_tags_die_de_tekst_geeft_en_telt_wat_zij_verzwijgt(string slug, int gegeven, int onbekend)
    {
        var kader = catalogus.VindKader(slug)!;

        Assert.Equal((gegeven, onbekend), (kader.Tags.Length, kader.Ontbrekend));
        Assert.All(kader.Tags, tag => Assert.Same(tag, catalogus.VindTag(tag.Sleutel)));
    }

    [Fact]
    public void Elke_dimensie_is_een_tag_van_het_kader() => Assert.Equal(
        Enum.GetValues<Dimensie>().Length, catalogus.VindKader("dimensies")!.Tags.Count(tag => tag.Definitie.Contains("Plaats: ", StringComparison.Ordinal)));
}
