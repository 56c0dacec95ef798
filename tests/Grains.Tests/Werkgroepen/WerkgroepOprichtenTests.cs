using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Leden;
using Regionetwerk.Grains.Werkgroepen;

namespace Regionetwerk.Grains.Tests.Werkgroepen;

public sealed class WerkgroepOprichtenTests
{
    private const string Slug = "ouderbeleid-0a1b2c3d";

    private static readonly WerkgroepOprichten Opdracht =
        new(WerkgroepSoort.Ouderbeleid, WerkgroepNiveau.Uitvoerend, " Ouderbeleid ", Hoorn, Deling.Intern);

    [Fact]
    public void Wie_een_werkgroep_opricht_is_de_trekker()
    {
        var staat = Als(Opdracht).Dan(
            new WerkgroepOpgericht(Slug, WerkgroepSoort.Ouderbeleid, WerkgroepNiveau.Uitvoerend, "Ouderbeleid", Hoorn, Groningen, Deling.Intern),
            new LidToegetreden(GroepSoort.Werkgroep, Slug, Groningen, LidRol.Trekker));

        Assert.Equal(LidRol.Trekker, staat.Leden.Leden[Groningen]);
    }

    [Fact]
    public void Een_werkgroep_hoeft_niet_bij_een_gemeente_te_horen() =>
        Assert.False(Als(Opdracht with { Gemeente = null }, gemeente: null).Besluit.Geweigerd);

    [Fact]
    public void Een_gemeente_die_er_niet_is_bestaat_niet() => Als(Opdracht, gemeente: null).Geweigerd(Code.Onbekend, "gemeente");

    [Fact]
    public void Een_werkgroep_wordt_niet_twee_keer_opgericht() => Gegeven<WerkgroepStaat>(
            new WerkgroepOpgericht(Slug, WerkgroepSoort.LEA, WerkgroepNiveau.Bestuurlijk, "LEA", null, Hoorn, Deling.Intern))
        .Als(staat => Werkgroep.Beslis(staat, Opdracht, Slug, Groningen, Hoorn)).Geweigerd(Code.BestaatAl, "naam");

    [Fact]
    public void De_sleutel_van_een_werkgroep_is_een_slug() => Als(Opdracht, slug: "Ouder/beleid").Geweigerd(Code.Ongeldig, "slug");

    [Fact]
    public void Een_werkgroep_heeft_een_naam_binnen_de_grens()
    {
        Als(Opdracht with { Naam = new('a', Limieten.Naam + 1) }).Geweigerd(Code.Ongeldig, "naam");
        Als(Opdracht with { Naam = "" }).Geweigerd(Code.Ongeldig, "naam");
        Assert.False(Als(Opdracht with { Naam = new('a', Limieten.Naam) }).Besluit.Geweigerd);
    }

    [Fact]
    public void Delen_met_een_netwerk_vraagt_een_netwerk() =>
        Als(Opdracht with { Deling = OnmogelijkeDeling }).Geweigerd(Code.Ongeldig, "netwerken");

    private static Gevolg<WerkgroepStaat> Als(WerkgroepOprichten opdracht, string? gemeente = Hoorn, string slug = Slug) =>
        Gegeven<WerkgroepStaat>().Als(staat => Werkgroep.Beslis(staat, opdracht, slug, Groningen, gemeente));
}
