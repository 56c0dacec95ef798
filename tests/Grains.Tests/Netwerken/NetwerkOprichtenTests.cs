using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Leden;
using Regionetwerk.Grains.Netwerken;

namespace Regionetwerk.Grains.Tests.Netwerken;

public sealed class NetwerkOprichtenTests
{
    private const string Slug = "leerkring-0a1b2c3d";
    private static readonly NetwerkOprichten Opdracht = new(NetwerkSoort.Leerkring, " Leerkring ", Deling.Landelijk);

    [Fact]
    public void Wie_een_netwerk_opricht_is_het_eerste_lid()
    {
        var staat = Als(Opdracht).Dan(
            new NetwerkOpgericht(Slug, NetwerkSoort.Leerkring, "Leerkring", Hoorn, Deling.Landelijk),
            new LidToegetreden(GroepSoort.Netwerk, Slug, Hoorn, LidRol.Lid));

        Assert.True(staat.Bestaat);
        Assert.Equal([Hoorn], staat.Leden.Leden.Keys);
    }

    [Fact]
    public void Een_netwerk_wordt_niet_twee_keer_opgericht() =>
        Gegeven<NetwerkStaat>(new NetwerkOpgericht(Slug, NetwerkSoort.Regio, "Regio", Groningen, Deling.Intern))
            .Als(staat => Netwerk.Beslis(staat, Opdracht, Slug, Hoorn)).Geweigerd(Code.BestaatAl, "naam");

    [Theory]
    [InlineData("Leerkring")]
    [InlineData("leerkring O")]
    public void De_sleutel_van_een_netwerk_is_een_slug(string slug) => Als(Opdracht, slug).Geweigerd(Code.Ongeldig, "slug");

    [Fact]
    public void Een_netwerk_heeft_een_naam_binnen_de_grens()
    {
        Als(Opdracht with { Naam = new('a', Limieten.Naam + 1) }).Geweigerd(Code.Ongeldig, "naam");
        Als(Opdracht with { Naam = "" }).Geweigerd(Code.Ongeldig, "naam");
        Assert.False(Als(Opdracht with { Naam = new('a', Limieten.Naam) }).Besluit.Geweigerd);
    }

    [Fact]
    public void Delen_met_een_netwerk_vraagt_een_netwerk() =>
        Als(Opdracht with { Deling = OnmogelijkeDeling }).Geweigerd(Code.Ongeldig, "netwerken");

    private static Gevolg<NetwerkStaat> Als(NetwerkOprichten opdracht, string slug = Slug) =>
        Gegeven<NetwerkStaat>().Als(staat => Netwerk.Beslis(staat, opdracht, slug, Hoorn));
}
