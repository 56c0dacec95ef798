using Regionetwerk.Grains.Ambassadeurs;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Netwerken;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Programmas;
using static Regionetwerk.Grains.Tests.Ambassadeurs.AmbassadeurVoorbeeld;

namespace Regionetwerk.Grains.Tests.Ambassadeurs;

public sealed class AanvraagTests
{
    private static readonly AanvraagDoen Doen = new(NetwerkSlug, AmbassadeurThema.Ouderkamer, Sector.PO, Urgentie.DezeMaand, "Een ouderkamer beginnen");

    [Fact]
    public void Een_school_vraagt_zonder_lid_te_zijn_en_haar_woorden_staan_niet_in_de_boeken() =>
        Assert.Equal(AanvraagStatus.Open, Vraag(Doen).Dan(Gedaan).Status);

    [Fact]
    public void Een_aanvraag_heeft_een_wens_een_gemeente_en_een_netwerk_van_ambassadeurs()
    {
        Vraag(Doen with { Wens = " " }).Geweigerd(Code.Ongeldig, "wens");
        Vraag(Doen with { Wens = new('a', Limieten.Omschrijving + 1) }).Geweigerd(Code.Ongeldig, "wens");
        Gegeven<AanvraagStaat>().Als(staat => Aanvraag.Beslis(staat, Doen, HetNetwerk(), School, null, 0, AanvraagId)).Geweigerd(Code.Ongeldig, "gemeente");
        Gegeven<AanvraagStaat>().Als(staat => Aanvraag.Beslis(staat, Doen, HetNetwerk(NetwerkSoort.Regio), School, Leudal, 0, AanvraagId)).Geweigerd(Code.Onbekend, "netwerkId");
    }

    [Fact]
    public void Wie_al_te_veel_aanvragen_open_heeft_wacht_eerst_af()
    {
        Assert.Contains("al 20 aanvragen", Vraag(Doen, open: Limieten.OpenAanvragen).Geweigerd(Code.Ongeldig, "netwerkId").Bericht, StringComparison.Ordinal);
        Vraag(Doen, open: Limieten.OpenAanvragen - 1).Gebeurt<AanvraagGedaan>();
    }

    [Fact]
    public void Te_lang_wacht_wie_over_de_grens_van_haar_urgentie_is()
    {
        Assert.Equal((0, 3), (Wachten.DagenTeLang(Urgentie.DezeWeek, 5), Wachten.DagenTeLang(Urgentie.DezeWeek, 8)));
        Assert.Equal((0, 0), (Wachten.DagenTeLang(Urgentie.DitKwartaal, 8), Wachten.DagenTeLang(Urgentie.DezeMaand, 0)));
    }

    [Fact]
    public void De_beheerder_biedt_een_open_aanvraag_aan() =>
        Assert.Equal(AanvraagStatus.Aangeboden, Bied(DeAmbassadeur(), 6, November, Gedaan).Dan(Aangeboden).Status);

    [Fact]
    public void Meer_uren_dan_er_over_zijn_worden_niet_aangeboden()
    {
        Assert.Contains("nog 2 van de 8 uur", Bied(DeAmbassadeur(Uren(0, 6)), 3, November, Gedaan).Geweigerd(Code.UrenOp, "uren").Bericht, StringComparison.Ordinal);
        Bied(DeAmbassadeur(Uren(0, 6)), 2, November, Gedaan).Gebeurt<AanvraagAangeboden>();
        Bied(DeAmbassadeur(Uren(0, 6)), 8, new(2026, 12, 24), Gedaan).Gebeurt<AanvraagAangeboden>();
    }

    [Fact]
    public void Een_maand_die_voorbij_is_of_te_ver_weg_wordt_niet_aangeboden()
    {
        Bied(DeAmbassadeur(), 6, new(2026, 10, 1), Gedaan).Geweigerd(Code.Ongeldig, "maand");
        Bied(DeAmbassadeur(), 6, new(2027, 12, 1), Gedaan).Geweigerd(Code.Ongeldig, "maand");
    }

    [Fact]
    public void Wie_de_rest_van_de_maand_weg_is_wordt_niet_gevraagd()
    {
        var weg = DeAmbassadeur(new AmbassadeurIsAfwezig(AmbassadeurId, [new(Vandaag, new(2026, 12, 5))]));
        Bied(weg, 6, November, Gedaan).Geweigerd(Code.Ongeldig, "maand");
        Bied(weg, 6, new(2026, 12, 1), Gedaan).Gebeurt<AanvraagAangeboden>();
    }

    [Fact]
    public void Wat_al_is_aangeboden_of_ingetrokken_wordt_niet_nog_eens_aangeboden()
    {
        Bied(DeAmbassadeur(), 6, November, Gedaan, Aangeboden).Geweigerd(Code.AlGesloten, "aanvraagId");
        Bied(DeAmbassadeur(), 6, November, Gedaan, new AanvraagIngetrokken(AanvraagId)).Geweigerd(Code.AlGesloten, "aanvraagId");
    }

    [Fact]
    public void Een_aanvraag_of_ambassadeur_van_een_ander_netwerk_bestaat_niet()
    {
        Gegeven<AanvraagStaat>(Gedaan)
            .Als(staat => Aanvraag.Beslis(staat, new(AanvraagId, AmbassadeurId, 6, November), DeAmbassadeur(), HetContact, true, "ander", AanbodId, Vandaag))
            .Geweigerd(Code.Onbekend, "aanvraagId");
        Bied(DeAmbassadeur() with { Netwerk = "ander" }, 6, November, Gedaan).Geweigerd(Code.Onbekend, "ambassadeurId");
        Bied(DeAmbassadeur(new AmbassadeurAfgemeld(AmbassadeurId)), 6, November, Gedaan).Geweigerd(Code.Onbekend, "ambassadeurId");
    }

    [Fact]
    public void Een_ambassadeur_van_wie_geen_lid_meer_is_wordt_niet_gevraagd() =>
        Bied(DeAmbassadeur(), false, 6, November, Gedaan).Geweigerd(Code.Onbekend, "ambassadeurId");

    [Fact]
    public void Een_ingetrokken_aanbod_zet_de_aanvraag_weer_open() => Assert.Equal(
        AanvraagStatus.Open,
        Gegeven<AanvraagStaat>(Gedaan, Aangeboden).Als(staat => Aanvraag.Beslis(staat, new AanbodIntrekken(AanvraagId), NetwerkSlug))
            .Dan(new AanbodIngetrokken(AanvraagId, AanbodId)).Status);

    [Fact]
    public void Wie_een_geplande_aanvraag_intrekt_geeft_de_uren_vrij()
    {
        var besluit = Aanvraag.Beslis(Stand<AanvraagStaat>(Gedaan, Aangeboden, Aanvaard), new AanvraagIntrekken(AanvraagId), School);

        Assert.Equal([new AanvraagIngetrokken(AanvraagId)], besluit.Gebeurtenissen);
        Assert.Equal([new Elders(Stroom.Ambassadeur(AmbassadeurId), Uren(6, 0))], besluit.Elders);
    }

    [Fact]
    public void Na_het_verslag_is_een_aanvraag_niet_meer_in_te_trekken_en_van_een_ander_nooit()
    {
        Gegeven<AanvraagStaat>(Gedaan, Aangeboden, Aanvaard, new InzetUitgevoerd(AanvraagId, InzetId, 6, Vandaag))
            .Als(staat => Aanvraag.Beslis(staat, new AanvraagIntrekken(AanvraagId), School)).Geweigerd(Code.AlAfgerond, "aanvraagId");
        Gegeven<AanvraagStaat>(Gedaan).Als(staat => Aanvraag.Beslis(staat, new AanvraagIntrekken(AanvraagId), Hoorn)).Geweigerd(Code.Onbekend, "aanvraagId");
    }

    private static Gevolg<AanvraagStaat> Vraag(AanvraagDoen opdracht, int open = 0) =>
        Gegeven<AanvraagStaat>().Als(staat => Aanvraag.Beslis(staat, opdracht, HetNetwerk(), School, Leudal, open, AanvraagId));

    private static Gevolg<AanvraagStaat> Bied(AmbassadeurStaat ambassadeur, int uren, DateOnly maand, params Gebeurtenis[] gebeurd) =>
        Bied(ambassadeur, true, uren, maand, gebeurd);

    private static Gevolg<AanvraagStaat> Bied(AmbassadeurStaat ambassadeur, bool isLid, int uren, DateOnly maand, params Gebeurtenis[] gebeurd) =>
        Gegeven<AanvraagStaat>([.. gebeurd])
            .Als(staat => Aanvraag.Beslis(staat, new(AanvraagId, AmbassadeurId, uren, maand), ambassadeur, HetContact, isLid, NetwerkSlug, AanbodId, Vandaag));
}
