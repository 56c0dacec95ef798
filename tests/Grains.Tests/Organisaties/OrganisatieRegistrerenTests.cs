using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Organisaties;
using Regionetwerk.Grains.Toegang;

namespace Regionetwerk.Grains.Tests.Organisaties;

public sealed class OrganisatieRegistrerenTests
{
    private static readonly Aanroeper Loa = new(Organisatie.Loa, [Rol.Beheerder], "p1");
    private static readonly OrganisatieRegistreren Opdracht = new(OrganisatieSoort.Partner, " Bibliotheek ");

    [Fact]
    public void Het_landelijk_ondersteuningsaanbod_neemt_een_organisatie_op() =>
        Assert.Equal(OrganisatieSoort.Partner, Als(Opdracht).Dan(new OrganisatieGeregistreerd("bibliotheek", OrganisatieSoort.Partner, "Bibliotheek")).Soort);

    [Fact]
    public void Het_platform_zelf_mag_dat_ook() => Als(Opdracht, aanroeper: Aanroeper.Systeem).Gebeurt<OrganisatieGeregistreerd>();

    [Fact]
    public void Een_ander_mag_geen_organisatie_opnemen_ook_niet_zichzelf()
    {
        foreach (var organisatie in (string[])[Hoorn, "bibliotheek", "landelijk-ondersteuningsaanbod-2"])
            Assert.True(Assert.Throws<GeenToegangException>(() => Als(Opdracht, aanroeper: new(organisatie, [Rol.Beheerder], "p2"))).Aangemeld);
    }

    [Fact]
    public void Een_organisatie_wordt_niet_twee_keer_opgenomen() =>
        Gegeven<OrganisatieStaat>(new OrganisatieGeregistreerd("bibliotheek", OrganisatieSoort.Partner, "Bibliotheek"))
            .Als(staat => Organisatie.Beslis(staat, Opdracht, "bibliotheek", Loa)).Geweigerd(Code.BestaatAl, "sleutel");

    [Fact]
    public void Een_gemeente_wordt_niet_zelf_opgenomen() =>
        Als(Opdracht with { Soort = OrganisatieSoort.Gemeente }).Geweigerd(Code.Ongeldig, "soort");

    [Theory]
    [InlineData(Hoorn)]
    [InlineData("16AH00")]
    [InlineData("Bibliotheek")]
    [InlineData("a/b")]
    public void De_sleutel_van_een_organisatie_is_een_slug(string sleutel) =>
        Als(Opdracht, sleutel).Geweigerd(Code.Ongeldig, "sleutel");

    [Fact]
    public void Een_organisatie_heeft_een_naam_binnen_de_grens()
    {
        Als(Opdracht with { Naam = new('a', Limieten.Naam) }).Gebeurt<OrganisatieGeregistreerd>();
        Als(Opdracht with { Naam = new('a', Limieten.Naam + 1) }).Geweigerd(Code.Ongeldig, "naam");
        Als(Opdracht with { Naam = " " }).Geweigerd(Code.Ongeldig, "naam");
    }

    private static Gevolg<OrganisatieStaat> Als(
        OrganisatieRegistreren opdracht, string sleutel = "bibliotheek", Aanroeper? aanroeper = null) =>
        Gegeven<OrganisatieStaat>().Als(staat => Organisatie.Beslis(staat, opdracht, sleutel, aanroeper ?? Loa));
}
