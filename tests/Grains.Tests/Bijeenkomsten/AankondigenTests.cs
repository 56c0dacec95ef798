using Regionetwerk.Grains.Bijeenkomsten;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Post;
using static Regionetwerk.Grains.Tests.Bijeenkomsten.HetWebinar;

namespace Regionetwerk.Grains.Tests.Bijeenkomsten;

public sealed class AankondigenTests
{
    [Fact]
    public void Een_aankondiging_staat_zonder_woorden_in_de_boeken() =>
        Als(Inhoud).Dan(Aangekondigd);

    [Fact]
    public void Een_bijeenkomst_eindigt_na_haar_begin() => Als(Inhoud with { Tot = new(9, 30), Programma = [] }).Geweigerd(Code.Ongeldig, "tot");

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(Limieten.Plaatsen + 1)]
    public void Zoveel_plaatsen_kan_niet(int plaatsen) => Als(Inhoud with { Capaciteit = plaatsen }).Geweigerd(Code.Ongeldig, "capaciteit");

    [Fact]
    public void Een_onderdeel_valt_binnen_de_bijeenkomst() =>
        Als(Inhoud with { Programma = [new(new(9, 0), new(9, 45), "Inloop", [])] }).Geweigerd(Code.Ongeldig, "programma");

    [Fact]
    public void Een_link_gaat_over_https() => Gegeven<BijeenkomstStaat>()
        .Als(staat => Bijeenkomst.Beslis(staat, new BijeenkomstAankondigen(Inhoud, Teksten with { Link = "http://example.nl" }, Deling.Openbaar), Hoorn, BijeenkomstId))
        .Geweigerd(Code.Ongeldig, "link");

    [Theory]
    [InlineData("Win! www.example.nl")]
    [InlineData("Kijk op HTTPS example.nl")]
    [InlineData("ftp://example.nl")]
    public void In_een_titel_staat_geen_adres_van_een_website(string titel) => Als(Inhoud with { Titel = titel }).Geweigerd(Code.Ongeldig, "titel");

    [Fact]
    public void De_bijeenkomst_van_een_ander_bestaat_niet() =>
        Wijzig(Inhoud, wie: Groningen).Geweigerd(Code.Onbekend, "bijeenkomstId");

    [Fact]
    public void Wie_meedoet_of_wacht_hoort_van_een_wijziging_en_wie_niet_bevestigde_niet()
    {
        var besluit = Wijzig(Inhoud with { Van = new(9, 0) }, [.. Bevestigd(3), Gevraagd(4)]).Besluit;

        Assert.Equal([Wie(1), Wie(2), Wie(3)], besluit.Post.Select(brief => brief.Aan));
        Assert.All(besluit.Post, brief => Assert.Equal(Briefsoort.BijeenkomstGewijzigd, brief.Soort));
    }

    [Fact]
    public void Een_kleine_verbetering_hoeft_niemand_te_horen() => Assert.Empty(Wijzig(Inhoud, Bevestigd(3), melden: false).Besluit.Post);

    [Fact]
    public void Met_meer_plaatsen_schuift_de_wachtlijst_door_op_volgorde_van_komst()
    {
        var gevolg = Wijzig(Inhoud with { Capaciteit = 4 }, Bevestigd(5));

        Assert.Equal([Wie(3), Wie(4)], gevolg.Besluit.Gebeurtenissen.OfType<AanmeldingDoorgeschoven>().Select(e => e.Aanmelding));
        Assert.Equal(2, gevolg.Besluit.Post.Count(brief => brief.Soort is Briefsoort.AanmeldingDoorgeschoven));
        Assert.Equal(5, gevolg.Besluit.Post.Select(brief => brief.Aan).Distinct().Count());
    }

    [Fact]
    public void Met_minder_plaatsen_houdt_ieder_de_plaats_die_hij_had()
    {
        var staat = Wijzig(Inhoud with { Capaciteit = 1 }, Bevestigd(3)).Gebeurt<BijeenkomstGewijzigd>();

        Assert.Equal((2, 1), (staat.Aangemeld, staat.Wachtlijst.Length));
    }

    [Fact]
    public void Wat_is_afgelast_wordt_niet_meer_gewijzigd() =>
        Wijzig(Inhoud, [Aangekondigd, new BijeenkomstAfgelast(BijeenkomstId)]).Geweigerd(Code.AlAfgelast, "bijeenkomstId");

    [Fact]
    public void Afgelasten_hoort_ieder_die_meedoet_of_wacht_en_een_keer()
    {
        var staat = Stand<BijeenkomstStaat>([.. Bevestigd(3), Gevraagd(4)]);
        var besluit = Bijeenkomst.Beslis(staat, new BijeenkomstAfgelasten(BijeenkomstId, "Ziekte"), Hoorn, Nu);

        Assert.Equal([Wie(1), Wie(2), Wie(3)], besluit.Post.Select(brief => brief.Aan));
        Assert.Equal(Besluit.Niets, Bijeenkomst.Beslis(staat with { Afgelast = true }, new BijeenkomstAfgelasten(BijeenkomstId, "Ziekte"), Hoorn, Nu));
    }

    [Fact]
    public void Wat_al_begonnen_is_wordt_niet_afgelast() => Gegeven<BijeenkomstStaat>(Aangekondigd)
        .Als(staat => Bijeenkomst.Beslis(staat, new BijeenkomstAfgelasten(BijeenkomstId, "Ziekte"), Hoorn, Aanvang)).Geweigerd(Code.AlBegonnen, "bijeenkomstId");

    [Fact]
    public void Wat_geweest_is_krijgt_geen_nieuwe_dag_en_wel_een_betere_tekst()
    {
        var geweest = Gegeven<BijeenkomstStaat>(Aangekondigd);
        geweest.Als(staat => Bijeenkomst.Beslis(staat, new BijeenkomstWijzigen(BijeenkomstId, Inhoud with { Dag = Inhoud.Dag.AddDays(90) }, Teksten, Melden: true), Hoorn, Aanvang))
            .Geweigerd(Code.AlBegonnen, "bijeenkomstId");
        geweest.Als(staat => Bijeenkomst.Beslis(staat, new BijeenkomstWijzigen(BijeenkomstId, Inhoud with { Titel = "Beter" }, Teksten, Melden: true), Hoorn, Aanvang))
            .Gebeurt<BijeenkomstGewijzigd>();
    }

    private static Gevolg<BijeenkomstStaat> Als(BijeenkomstInhoud inhoud) => Gegeven<BijeenkomstStaat>()
        .Als(staat => Bijeenkomst.Beslis(staat, new BijeenkomstAankondigen(inhoud, Teksten, Deling.Openbaar), Hoorn, BijeenkomstId));

    private static Gevolg<BijeenkomstStaat> Wijzig(BijeenkomstInhoud inhoud, Gebeurtenis[]? gebeurd = null, bool melden = true, string wie = Hoorn) =>
        Gegeven<BijeenkomstStaat>([.. gebeurd ?? [Aangekondigd]])
            .Als(staat => Bijeenkomst.Beslis(staat, new BijeenkomstWijzigen(BijeenkomstId, inhoud, Teksten, melden), wie, Nu));
}
