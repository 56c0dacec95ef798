using Regionetwerk.Grains.Bijeenkomsten;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Post;
using static Regionetwerk.Grains.Tests.Bijeenkomsten.HetWebinar;

namespace Regionetwerk.Grains.Tests.Bijeenkomsten;

public sealed class BevestigenTests
{
    [Fact]
    public void Wie_bevestigt_terwijl_er_plaats_is_doet_mee()
    {
        var gevolg = Bevestig(2, [.. Bevestigd(1), Gevraagd(2)]);

        Assert.Equal(new Brief(Wie(2), Briefsoort.AanmeldingStand, BijeenkomstId), Assert.Single(gevolg.Besluit.Post));
        Assert.Equal(2, gevolg.Dan(new AanmeldingBevestigd(BijeenkomstId, Wie(2), Wachtlijst: false)).Aangemeld);
    }

    [Fact]
    public void Wie_bevestigt_als_alles_vol_is_komt_achteraan_op_de_wachtlijst() => Assert.Equal(
        [Wie(3), Wie(4)],
        Bevestig(4, [.. Bevestigd(3), Gevraagd(4)]).Dan(new AanmeldingBevestigd(BijeenkomstId, Wie(4), Wachtlijst: true)).Wachtlijst);

    [Fact]
    public void Wie_niet_bevestigde_houdt_geen_plaats_vast() =>
        Bevestig(3, [Aangekondigd, Gevraagd(1), Gevraagd(2), Gevraagd(3)]).Dan(new AanmeldingBevestigd(BijeenkomstId, Wie(3), Wachtlijst: false));

    [Fact]
    public void Twee_keer_bevestigen_is_een_keer() => Bevestig(1, Bevestigd(1)).DanNiets();

    [Theory]
    [InlineData("geheim-2")]
    [InlineData("")]
    [InlineData("GEHEIM-1")]
    public void Met_een_ander_geheim_is_er_geen_aanmelding(string geheim)
    {
        Gegeven<BijeenkomstStaat>(Aangekondigd, Gevraagd(1), Gevraagd(2))
            .Als(staat => Bijeenkomst.Beslis(staat, new AanmeldingBevestigen(BijeenkomstId, Wie(1), geheim), Hoorn, Nu)).Geweigerd(Code.Onbekend, "aanmeldingId");
        Gegeven<BijeenkomstStaat>(Aangekondigd, Gevraagd(1), Gevraagd(2))
            .Als(staat => Bijeenkomst.Beslis(staat, new Afmelden(BijeenkomstId, Wie(1), geheim), Hoorn, Nu)).Geweigerd(Code.Onbekend, "aanmeldingId");
    }

    [Fact]
    public void Wie_te_laat_bevestigt_heeft_geen_aanmelding_meer()
    {
        var opTijd = Gevraagd(1) with { Op = Nu - Limieten.TijdOmTeBevestigen + TimeSpan.FromSeconds(1) };

        Bevestig(1, [Aangekondigd, opTijd]).Dan(new AanmeldingBevestigd(BijeenkomstId, Wie(1), Wachtlijst: false));
        Bevestig(1, [Aangekondigd, opTijd with { Op = Nu - Limieten.TijdOmTeBevestigen }]).Geweigerd(Code.Onbekend, "aanmeldingId");
        Bevestig(1, [Aangekondigd, opTijd, new AanmeldingenVervallen(BijeenkomstId, [Wie(1)])]).Geweigerd(Code.Onbekend, "aanmeldingId");
    }

    [Fact]
    public void Na_het_begin_bevestigt_niemand_meer() => Gegeven<BijeenkomstStaat>(Aangekondigd, Gevraagd(1))
        .Als(staat => Bijeenkomst.Beslis(staat, new AanmeldingBevestigen(BijeenkomstId, Wie(1), Geheim(1)), Hoorn, Aanvang)).Geweigerd(Code.AlBegonnen, "bijeenkomstId");

    [Fact]
    public void Wie_zich_afmeldt_maakt_plaats_voor_de_eerste_van_de_wachtlijst()
    {
        var gevolg = MeldAf(1, Bevestigd(4));

        Assert.Equal(new Brief(Wie(3), Briefsoort.AanmeldingDoorgeschoven, BijeenkomstId), Assert.Single(gevolg.Besluit.Post));
        var staat = gevolg.Dan(new AanmeldingIngetrokken(BijeenkomstId, Wie(1)), new AanmeldingDoorgeschoven(BijeenkomstId, Wie(3)));
        Assert.Equal((2, Wie(4)), (staat.Aangemeld, Assert.Single(staat.Wachtlijst)));
    }

    [Fact]
    public void Wie_op_de_wachtlijst_staat_en_zich_afmeldt_laat_ieders_plaats_zoals_zij_was() =>
        Assert.Equal(2, MeldAf(3, Bevestigd(4)).Dan(new AanmeldingIngetrokken(BijeenkomstId, Wie(3))).Aangemeld);

    [Fact]
    public void Waar_minder_plaatsen_zijn_dan_deelnemers_schuift_niemand_door() => MeldAf(
        1, [.. Bevestigd(3), new BijeenkomstGewijzigd(BijeenkomstId, Inhoud with { Capaciteit = 1 })]).Dan(new AanmeldingIngetrokken(BijeenkomstId, Wie(1)));

    [Fact]
    public void Afmelden_kan_ook_achteraf_en_dan_schuift_niemand_door() =>
        MeldAf(1, Bevestigd(3), Aanvang).Dan(new AanmeldingIngetrokken(BijeenkomstId, Wie(1)));

    [Fact]
    public void Wie_zich_afmeldde_bevestigt_niet_meer_met_het_oude_geheim() =>
        Bevestig(1, [.. Bevestigd(1), new AanmeldingIngetrokken(BijeenkomstId, Wie(1))]).Geweigerd(Code.AlAfgemeld, "aanmeldingId");

    private static Gevolg<BijeenkomstStaat> Bevestig(int wie, Gebeurtenis[] gebeurd) => Gegeven<BijeenkomstStaat>([.. gebeurd])
        .Als(staat => Bijeenkomst.Beslis(staat, new AanmeldingBevestigen(BijeenkomstId, Wie(wie), Geheim(wie)), Hoorn, Nu));

    private static Gevolg<BijeenkomstStaat> MeldAf(int wie, Gebeurtenis[] gebeurd, DateTimeOffset? nu = null) => Gegeven<BijeenkomstStaat>([.. gebeurd])
        .Als(staat => Bijeenkomst.Beslis(staat, new Afmelden(BijeenkomstId, Wie(wie), Geheim(wie)), Hoorn, nu ?? Nu));
}
