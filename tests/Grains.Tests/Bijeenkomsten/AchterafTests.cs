using Regionetwerk.Grains.Bijeenkomsten;
using Regionetwerk.Grains.Kern;
using static Regionetwerk.Grains.Tests.Bijeenkomsten.HetWebinar;

namespace Regionetwerk.Grains.Tests.Bijeenkomsten;

public sealed class AchterafTests
{
    private static readonly NotitiePubliceren Notitie = new(
        BijeenkomstId, "Samenvatting", ["Leer de thuisomgeving kennen."], [new("Gereedschapskist", "https://example.nl"), new("Factsheet", null)], NotitieVoor.Deelnemers);

    [Fact]
    public void De_dag_ervoor_krijgt_wie_een_plaats_heeft_een_herinnering()
    {
        var gevolg = Herinner(Bevestigd(3), Nu);

        Assert.Equal([Wie(1), Wie(2)], gevolg.Besluit.Post.Select(brief => brief.Aan));
        gevolg.Dan(new DeelnemersHerinnerd(BijeenkomstId));
    }

    [Fact]
    public void Eerder_dan_een_dag_ervoor_en_na_het_begin_herinnert_niemand()
    {
        Herinner(Bevestigd(1), Aanvang - Limieten.HerinneringVooraf - TimeSpan.FromMinutes(1)).DanNiets();
        Herinner(Bevestigd(1), Aanvang).DanNiets();
    }

    [Fact]
    public void Niemand_wordt_twee_keer_aan_dezelfde_tijd_herinnerd() => Herinner([.. Bevestigd(1), new DeelnemersHerinnerd(BijeenkomstId)], Nu).DanNiets();

    [Fact]
    public void Aan_een_andere_tijd_wordt_opnieuw_herinnerd() => Herinner(
        [.. Bevestigd(1), new DeelnemersHerinnerd(BijeenkomstId), new BijeenkomstGewijzigd(BijeenkomstId, Inhoud with { Van = new(9, 0) })], Nu)
        .Gebeurt<DeelnemersHerinnerd>();

    [Fact]
    public void Aanwezig_is_wie_een_plaats_had_en_pas_vanaf_het_begin()
    {
        Aanwezig(Aanvang, Wie(2), Wie(1), Wie(1)).Dan(new AanwezigheidVastgelegd(BijeenkomstId, [Wie(1), Wie(2)]));
        Aanwezig(Aanvang, Wie(3)).Geweigerd(Code.Onbekend, "aanwezig");
        Aanwezig(Nu, Wie(1)).Geweigerd(Code.NogNietBegonnen, "bijeenkomstId");
    }

    [Fact]
    public void De_eerste_notitie_gaat_naar_wie_een_plaats_had_een_betere_niet_nog_eens()
    {
        var eerste = Publiceer(Notitie, Bevestigd(3), Aanvang);

        Assert.Equal([Wie(1), Wie(2)], eerste.Besluit.Post.Select(brief => brief.Aan));
        eerste.Dan(new NotitieGepubliceerd(BijeenkomstId, NotitieVoor.Deelnemers, new(2025, 7, 3)));
        Assert.Empty(Publiceer(Notitie, [.. Bevestigd(3), new NotitieGepubliceerd(BijeenkomstId, NotitieVoor.Deelnemers, new(2025, 7, 3))], Aanvang).Besluit.Post);
    }

    [Fact]
    public void Een_notitie_komt_na_de_bijeenkomst() => Publiceer(Notitie, Bevestigd(1), Nu).Geweigerd(Code.NogNietBegonnen, "bijeenkomstId");

    [Fact]
    public void Een_notitie_zegt_iets_en_verwijst_met_https()
    {
        Publiceer(Notitie with { Samenvatting = " " }, Bevestigd(1), Aanvang).Geweigerd(Code.Ongeldig, "samenvatting");
        Publiceer(Notitie with { Tips = ["Een\nTwee"] }, Bevestigd(1), Aanvang).Geweigerd(Code.Ongeldig, "tips");
        Publiceer(Notitie with { Links = [new("Lees", "javascript:alert(1)")] }, Bevestigd(1), Aanvang).Geweigerd(Code.Ongeldig, "links");
    }

    [Fact]
    public void Tips_en_verwijzingen_komen_uit_hun_tekst_terug_zoals_zij_erin_gingen()
    {
        Assert.Equal(Notitie.Tips, Bijeenkomsttekst.LeesTips(Bijeenkomsttekst.Schrijf(Notitie.Tips)));
        Assert.Equal(Notitie.Links, Bijeenkomsttekst.LeesLinks(Bijeenkomsttekst.Schrijf(Notitie.Links)));
    }

    [Fact]
    public void Na_de_bewaartermijn_wordt_gewist_wie_er_waren_aangemeld_en_niet_eerder()
    {
        Wis(Bevestigd(3), Aanvang + Limieten.AanmeldingenBewaard).Dan(new AanmeldingenGewist(BijeenkomstId));
        Wis(Bevestigd(3), Aanvang + Limieten.AanmeldingenBewaard - TimeSpan.FromMinutes(1)).DanNiets();
        Wis([Aangekondigd], Aanvang + Limieten.AanmeldingenBewaard).DanNiets();
    }

    [Fact]
    public void Wie_niet_op_tijd_bevestigde_wordt_al_eerder_gewist_en_telt_niet_meer()
    {
        var staat = Wis([.. Bevestigd(3), Gevraagd(4) with { Op = Nu - Limieten.TijdOmTeBevestigen }, Gevraagd(5)], Nu)
            .Dan(new AanmeldingenVervallen(BijeenkomstId, [Wie(4)]));

        Assert.Equal((2, 1, 4), (staat.Aangemeld, staat.Onbevestigd(Nu), staat.Aanmeldingen.Count));
    }

    [Fact]
    public void Wie_intussen_opnieuw_om_een_plaats_vroeg_wordt_niet_gewist() => Gegeven<BijeenkomstStaat>(Aangekondigd, Gevraagd(1))
        .Als(staat => Bijeenkomst.Beslis(staat, new AanmeldingenWissen(BijeenkomstId), Hoorn, [Wie(1)], Nu)).DanNiets();

    private static Gevolg<BijeenkomstStaat> Herinner(Gebeurtenis[] gebeurd, DateTimeOffset nu) =>
        Gegeven<BijeenkomstStaat>([.. gebeurd]).Als(staat => Bijeenkomst.Beslis(staat, new DeelnemersHerinneren(BijeenkomstId), Hoorn, nu));

    private static Gevolg<BijeenkomstStaat> Aanwezig(DateTimeOffset nu, params Guid[] wie) =>
        Gegeven<BijeenkomstStaat>([.. Bevestigd(3)]).Als(staat => Bijeenkomst.Beslis(staat, new AanwezigheidVastleggen(BijeenkomstId, [.. wie]), Hoorn, nu));

    private static Gevolg<BijeenkomstStaat> Publiceer(NotitiePubliceren opdracht, Gebeurtenis[] gebeurd, DateTimeOffset nu) =>
        Gegeven<BijeenkomstStaat>([.. gebeurd]).Als(staat => Bijeenkomst.Beslis(staat, opdracht, Hoorn, nu));

    private static Gevolg<BijeenkomstStaat> Wis(Gebeurtenis[] gebeurd, DateTimeOffset nu) =>
        Gegeven<BijeenkomstStaat>([.. gebeurd]).Als(staat => Bijeenkomst.Beslis(
            staat, new AanmeldingenWissen(BijeenkomstId), Hoorn, Bijeenkomst.TeWissen(staat, nu), nu));
}
