using Regionetwerk.Grains.Ambassadeurs;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;
using static Regionetwerk.Grains.Tests.Ambassadeurs.AmbassadeurVoorbeeld;

namespace Regionetwerk.Grains.Tests.Ambassadeurs;

public sealed class InzetTests
{
    [Fact]
    public void Wie_aanvaardt_boekt_in_dezelfde_stap_de_uren()
    {
        var besluit = Neem(DeAmbassadeur());

        Assert.Equal([Uren(0, 6)], besluit.Gebeurtenissen);
        Assert.Equal([new Elders(Stroom.Aanvraag(AanvraagId), Aanvaard)], besluit.Elders);
    }

    [Fact]
    public void Boven_de_uren_van_de_maand_wordt_niets_aanvaard() =>
        Assert.Equal(Code.UrenOp, Assert.Single(Neem(DeAmbassadeur(new UrenGeboekt(AmbassadeurId, NieuwId, November, 0, 3))).Weigeringen).Code);

    [Fact]
    public void Wie_geen_lid_meer_is_aanvaardt_niet_en_kan_wel_afwijzen()
    {
        Assert.Equal((Code.GeenLid, "aanvraagId"), Neem(DeAmbassadeur(), isLid: false).Weigeringen is [var een] ? (een.Code, een.Veld) : default);
        Gegeven<AanvraagStaat>(Gedaan, Aangeboden).Als(staat => Aanbod.Beslis(staat, new AanbodAfwijzen(AanvraagId, "Wij zijn weg"), Groningen)).Gebeurt<AanbodAfgewezen>();
    }

    [Fact]
    public void Een_ander_dan_de_organisatie_van_de_ambassadeur_antwoordt_niet()
    {
        Assert.Equal(Code.Onbekend, Assert.Single(Neem(DeAmbassadeur(), organisatie: Hoorn).Weigeringen).Code);
        Gegeven<AanvraagStaat>(Gedaan, Aangeboden).Als(staat => Aanbod.Beslis(staat, new AanbodAfwijzen(AanvraagId, "Nee"), Hoorn)).Geweigerd(Code.Onbekend, "aanvraagId");
    }

    [Fact]
    public void De_dag_ligt_in_de_maand_van_het_aanbod() =>
        Assert.Equal("datum", Assert.Single(Neem(DeAmbassadeur(), datum: new(2026, 12, 1)).Weigeringen).Veld);

    [Fact]
    public void Een_aanbod_voor_een_maand_die_voorbij_is_wordt_niet_aanvaard() => Assert.Equal(
        Code.Ongeldig,
        Assert.Single(Aanbod.Beslis(
            Stand<AanvraagStaat>(Gedaan, Aangeboden), new AanbodAanvaarden(AanvraagId), DeAmbassadeur(), HetContact, true, Groningen, InzetId, new(2026, 12, 1)).Weigeringen).Code);

    [Fact]
    public void Na_een_nee_staat_de_aanvraag_weer_open() => Assert.Equal(
        (AanvraagStatus.Open, null),
        Over(Gegeven<AanvraagStaat>(Gedaan, Aangeboden).Als(staat => Aanbod.Beslis(staat, new AanbodAfwijzen(AanvraagId, "Geen tijd"), Groningen))
            .Dan(new AanbodAfgewezen(AanvraagId, AanbodId, AmbassadeurId))));

    [Fact]
    public void Een_nee_heeft_een_reden() => Gegeven<AanvraagStaat>(Gedaan, Aangeboden)
        .Als(staat => Aanbod.Beslis(staat, new AanbodAfwijzen(AanvraagId, ""), Groningen)).Geweigerd(Code.Ongeldig, "reden");

    [Theory]
    [InlineData(6, false)]
    [InlineData(4, true)]
    [InlineData(9, true)]
    public void Na_het_verslag_tellen_de_uren_die_het_waren(int uren, bool bijgesteld)
    {
        var besluit = Breng(uren, Vandaag);

        Assert.Equal([new InzetUitgevoerd(AanvraagId, InzetId, uren, Vandaag)], besluit.Gebeurtenissen);
        Assert.Equal(bijgesteld ? [new Elders(Stroom.Ambassadeur(AmbassadeurId), Uren(6, uren))] : [], besluit.Elders);
    }

    [Fact]
    public void Wat_in_een_andere_maand_gebeurde_telt_in_die_maand()
    {
        var oktober = new DateOnly(2026, 10, 30);

        var besluit = Breng(5, oktober);

        Assert.Equal(
            [Uren(6, 0), new UrenGeboekt(AmbassadeurId, InzetId, new(2026, 10, 1), 0, 5)],
            besluit.Elders.Select(elders => elders.Gebeurtenis));
    }

    [Fact]
    public void Een_verslag_gaat_over_wat_geweest_is() => Assert.Equal("datum", Assert.Single(Breng(6, Vandaag.AddDays(1)).Weigeringen).Veld);

    [Fact]
    public void Een_tweede_verslag_of_afzeggen_daarna_wordt_geweigerd()
    {
        var klaar = Gegeven<AanvraagStaat>(Gedaan, Aangeboden, Aanvaard, new InzetUitgevoerd(AanvraagId, InzetId, 6, Vandaag));
        klaar.Als(staat => Inzet.Beslis(staat, new InzetVerslag(AanvraagId, InzetId, 6, Vandaag, "Weer"), Groningen, Vandaag)).Geweigerd(Code.AlAfgerond, "inzetId");
        klaar.Als(staat => Inzet.Beslis(staat, new InzetAfzeggen(AanvraagId, InzetId, "Toch niet"), Groningen)).Geweigerd(Code.AlAfgerond, "inzetId");
    }

    [Fact]
    public void Afzeggen_geeft_de_uren_vrij_en_zet_de_aanvraag_weer_open()
    {
        var staat = Stand<AanvraagStaat>(Gedaan, Aangeboden, Aanvaard);

        var besluit = Inzet.Beslis(staat, new InzetAfzeggen(AanvraagId, InzetId, "Ziek"), Groningen);

        Assert.Equal([new Elders(Stroom.Ambassadeur(AmbassadeurId), Uren(6, 0))], besluit.Elders);
        Assert.Equal((AanvraagStatus.Open, null), Over(staat.Pas(Assert.Single(besluit.Gebeurtenissen))));
        Assert.Equal(8, DeAmbassadeur(Uren(0, 6)).Pas(besluit.Elders[0].Gebeurtenis).Over(November));
    }

    private static (AanvraagStatus, Afspraak?) Over(AanvraagStaat staat) => (staat.Status, staat.Afspraak);

    private static Besluit Breng(int uren, DateOnly datum) => Inzet.Beslis(
        Stand<AanvraagStaat>(Gedaan, Aangeboden, Aanvaard), new InzetVerslag(AanvraagId, InzetId, uren, datum, "Goed gesprek"), Groningen, Vandaag);

    private static Besluit Neem(AmbassadeurStaat ambassadeur, string organisatie = Groningen, DateOnly? datum = null, bool isLid = true) => Aanbod.Beslis(
        Stand<AanvraagStaat>(Gedaan, Aangeboden), new AanbodAanvaarden(AanvraagId, datum), ambassadeur, HetContact, isLid, organisatie, InzetId, Vandaag);
}
