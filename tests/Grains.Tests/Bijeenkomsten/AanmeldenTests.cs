using System.Collections.Immutable;
using Regionetwerk.Grains.Bijeenkomsten;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Post;
using Regionetwerk.Grains.Toegang;
using static Regionetwerk.Grains.Tests.Bijeenkomsten.HetWebinar;

namespace Regionetwerk.Grains.Tests.Bijeenkomsten;

public sealed class AanmeldenTests
{
    private static readonly AanmeldenVoorBijeenkomst Opdracht = new(BijeenkomstId, "Deelnemer", "deelnemer@example.nl", null, null, Toestemming: true);

    [Fact]
    public void Wie_zich_aanmeldt_krijgt_een_brief_en_nog_geen_plaats()
    {
        var gevolg = Meld(Opdracht, [Aangekondigd]);

        Assert.Equal(new Brief(Wie(1), Briefsoort.AanmeldingBevestigen, BijeenkomstId), Assert.Single(gevolg.Besluit.Post));
        Assert.Equal(0, gevolg.Dan(Gevraagd(1)).Aangemeld);
    }

    [Theory]
    [InlineData("")]
    [InlineData("deelnemer")]
    [InlineData("@example.nl")]
    [InlineData("deelnemer@")]
    [InlineData("a@b@example.nl")]
    [InlineData("deelnemer@voorbeeld")]
    [InlineData("deelnemer <a@example.nl>")]
    [InlineData("a@example.nl,b@example.nl")]
    [InlineData("a@example.nl\r\nBcc: b@example.nl")]
    public void Dit_is_geen_adres_om_aan_te_schrijven(string email) => Meld(Opdracht with { Email = email }, [Aangekondigd]).Geweigerd(Code.Ongeldig, "email");

    [Fact]
    public void Zonder_toestemming_wordt_niets_bewaard() =>
        Meld(Opdracht with { Toestemming = false }, [Aangekondigd]).Geweigerd(Code.ToestemmingOntbreekt, "toestemming");

    [Fact]
    public void Wie_de_bijeenkomst_niet_ziet_kan_zich_er_niet_voor_aanmelden() =>
        Meld(Opdracht, [Aangekondigd], ziet: false).Geweigerd(Code.Onbekend, "bijeenkomstId");

    [Fact]
    public void Wat_begonnen_of_afgelast_is_neemt_niemand_meer_aan()
    {
        Meld(Opdracht, [Aangekondigd], nu: Aanvang).Geweigerd(Code.AlBegonnen, "bijeenkomstId");
        Meld(Opdracht, [Aangekondigd, new BijeenkomstAfgelast(BijeenkomstId)]).Geweigerd(Code.AlAfgelast, "bijeenkomstId");
    }

    [Fact]
    public void Hetzelfde_adres_binnen_een_uur_verandert_niets() =>
        Meld(Opdracht, [Aangekondigd, Gevraagd(1)], bekend: Wie(1), nu: Nu + Limieten.TussenBevestigingen - TimeSpan.FromSeconds(1)).DanNiets();

    [Fact]
    public void Hetzelfde_adres_later_krijgt_dezelfde_brief_nog_eens_en_geen_tweede_aanmelding()
    {
        var later = Nu + Limieten.TussenBevestigingen;
        var gevolg = Meld(Opdracht, [Aangekondigd, Gevraagd(1)], bekend: Wie(1), nu: later);

        Assert.Equal(new Brief(Wie(1), Briefsoort.AanmeldingBevestigen, BijeenkomstId), Assert.Single(gevolg.Besluit.Post));
        Assert.Single(gevolg.Dan(new AanmeldingHerhaald(BijeenkomstId, Wie(1), later)).Aanmeldingen);
    }

    [Fact]
    public void Er_wachten_niet_onbegrensd_veel_mensen_op_bevestiging_en_wie_bekend_is_hoort_dan_hetzelfde()
    {
        Meld(Opdracht, [Aangekondigd, .. Wachtenden(Nu)]).Geweigerd(Code.Ongeldig, "bijeenkomstId");
        Meld(Opdracht, [Aangekondigd, .. Wachtenden(Nu)], bekend: Wie(7)).Geweigerd(Code.Ongeldig, "bijeenkomstId");
    }

    [Fact]
    public void Wie_niet_op_tijd_bevestigde_houdt_niemand_tegen() =>
        Meld(Opdracht, [Aangekondigd, .. Wachtenden(Nu - Limieten.TijdOmTeBevestigen)]).Dan(Gevraagd(1));

    [Fact]
    public void Wie_niet_op_tijd_bevestigde_en_het_weer_vraagt_krijgt_opnieuw_de_tijd()
    {
        var staat = Meld(Opdracht, [Aangekondigd, Gevraagd(1) with { Op = Nu - Limieten.TijdOmTeBevestigen }], bekend: Wie(1))
            .Dan(new AanmeldingHerhaald(BijeenkomstId, Wie(1), Nu));

        Assert.False(staat.Aanmeldingen[Wie(1)].IsVerlopen(Nu));
    }

    [Theory]
    [InlineData(Zichtbaarheid.Openbaar, true, true, true)]
    [InlineData(Zichtbaarheid.Landelijk, false, true, true)]
    [InlineData(Zichtbaarheid.Netwerk, false, false, true)]
    [InlineData(Zichtbaarheid.Intern, false, false, false)]
    public void Meedoen_kan_wie_de_bijeenkomst_mag_zien(Zichtbaarheid kring, bool niemand, bool deelnemer, bool lid)
    {
        var deling = new Deling(kring, kring is Zichtbaarheid.Netwerk ? ["regio"] : ImmutableArray<string>.Empty);
        var ander = new Aanroeper(Groningen, [Rol.Lezer], "p1");

        Assert.Equal(niemand, Bijeenkomst.Ziet(deling, Aanroeper.Niemand, vanDeEigenaar: false, _ => false));
        Assert.Equal(deelnemer, Bijeenkomst.Ziet(deling, ander, vanDeEigenaar: false, _ => false));
        Assert.Equal(lid, Bijeenkomst.Ziet(deling, ander, vanDeEigenaar: false, netwerk => netwerk is "regio"));
        Assert.True(Bijeenkomst.Ziet(deling, new(Hoorn, [Rol.Lezer], "p2"), vanDeEigenaar: true, _ => false));
    }

    private static IEnumerable<Gebeurtenis> Wachtenden(DateTimeOffset sinds) =>
        Enumerable.Range(2, Limieten.OnbevestigdeAanmeldingen).Select(nummer => Gevraagd(nummer) with { Op = sinds });

    private static Gevolg<BijeenkomstStaat> Meld(
        AanmeldenVoorBijeenkomst opdracht, Gebeurtenis[] gebeurd, bool ziet = true, Guid? bekend = null, DateTimeOffset? nu = null) =>
        Gegeven<BijeenkomstStaat>([.. gebeurd]).Als(staat =>
            Bijeenkomst.Beslis(staat, opdracht, Hoorn, ziet, bekend, Wie(1), Aanmeldgeheim.Afdruk(Geheim(1)), nu ?? Nu));
}
