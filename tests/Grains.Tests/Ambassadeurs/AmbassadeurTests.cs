using Regionetwerk.Grains.Ambassadeurs;
using Regionetwerk.Grains.Contacten;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Netwerken;
using Regionetwerk.Grains.Programmas;
using static Regionetwerk.Grains.Tests.Ambassadeurs.AmbassadeurVoorbeeld;

namespace Regionetwerk.Grains.Tests.Ambassadeurs;

public sealed class AmbassadeurTests
{
    private static readonly AmbassadeurProfiel Profiel =
        new(" Schoolleider ", [Sector.SO, Sector.PO, Sector.PO], Groningen, [AmbassadeurThema.Ouderkamer], 8);

    [Fact]
    public void Een_contact_van_een_lid_wordt_ambassadeur() =>
        Assert.True(Gegeven<AmbassadeurStaat>().Als(staat => Meld(staat, Profiel)).Dan(Aangemeld).Actief);

    [Fact]
    public void Een_contact_is_in_een_netwerk_een_keer_ambassadeur() =>
        Gegeven<AmbassadeurStaat>(Aangemeld).Als(staat => Meld(staat, Profiel)).Geweigerd(Code.BestaatAl, "contactId");

    [Fact]
    public void Wie_was_afgemeld_kan_terugkomen_met_de_uren_die_al_geboekt_zijn() => Assert.Equal(
        2,
        Gegeven<AmbassadeurStaat>(Aangemeld, Uren(0, 6), new AmbassadeurAfgemeld(AmbassadeurId))
            .Als(staat => Meld(staat, Profiel)).Gebeurt<AmbassadeurAangemeld>().Over(November));

    [Fact]
    public void Alleen_een_lid_van_het_netwerk_meldt_ambassadeurs_aan() =>
        Gegeven<AmbassadeurStaat>().Als(staat => Meld(staat, Profiel, HetNetwerk(leden: Hoorn))).Geweigerd(Code.GeenLid, "netwerkId");

    [Fact]
    public void Een_ander_soort_netwerk_heeft_geen_ambassadeurs() =>
        Gegeven<AmbassadeurStaat>().Als(staat => Meld(staat, Profiel, HetNetwerk(NetwerkSoort.Regio, Groningen))).Geweigerd(Code.Onbekend, "netwerkId");

    [Fact]
    public void Het_contact_van_een_ander_of_een_gewist_contact_is_er_niet()
    {
        foreach (var contact in new[] { HetContact with { Eigenaar = Hoorn }, HetContact with { Gewist = true }, ContactStaat.Leeg })
        {
            Gegeven<AmbassadeurStaat>()
                .Als(staat => Ambassadeur.Beslis(staat, new(NetwerkSlug, ContactId, Profiel), HetNetwerk(leden: Groningen), contact, Groningen, Groningen, Groningen, AmbassadeurId))
                .Geweigerd(Code.Onbekend, "contactId");
        }
    }

    [Fact]
    public void Een_ambassadeur_heeft_een_functie_een_sector_een_thema_een_gemeente_en_uren()
    {
        Weigert(Profiel with { Functie = "" }, Code.Ongeldig, "functie");
        Weigert(Profiel with { Sectoren = [] }, Code.Ongeldig, "sectoren");
        Weigert(Profiel with { Themas = [] }, Code.Ongeldig, "themas");
        Weigert(Profiel with { UrenPerMaand = 0 }, Code.Ongeldig, "urenPerMaand");
        Weigert(Profiel with { UrenPerMaand = Limieten.UrenPerMaand + 1 }, Code.Ongeldig, "urenPerMaand");
        Gegeven<AmbassadeurStaat>().Als(staat => Meld(staat, Profiel, gemeente: null)).Geweigerd(Code.Onbekend, "gemeente");
    }

    [Fact]
    public void Minder_uren_dan_geboekt_zijn_mag_en_er_komt_niets_bij() => Assert.Equal(
        0,
        Gegeven<AmbassadeurStaat>(Aangemeld, Uren(0, 6))
            .Als(staat => Ambassadeur.Beslis(staat, new AmbassadeurWijzigen(AmbassadeurId, Profiel with { UrenPerMaand = 4 }), Groningen, Groningen))
            .Gebeurt<AmbassadeurGewijzigd>().Over(November));

    [Fact]
    public void Wijzigen_zoals_het_al_was_verandert_niets() =>
        Gegeven<AmbassadeurStaat>(Aangemeld).Als(staat => Ambassadeur.Beslis(staat, new AmbassadeurWijzigen(AmbassadeurId, Profiel), Groningen, Groningen)).DanNiets();

    [Fact]
    public void Afwezigheid_vervangt_wat_eerder_gemeld_was()
    {
        Afwezigheid herfst = new(new(2026, 10, 12), new(2026, 10, 23)), kerst = new(new(2026, 12, 21), new(2027, 1, 1));

        var staat = Gegeven<AmbassadeurStaat>(Aangemeld, new AmbassadeurIsAfwezig(AmbassadeurId, [herfst]))
            .Als(staat => Ambassadeur.Beslis(staat, new AmbassadeurAfwezig(AmbassadeurId, [kerst]), Groningen)).Gebeurt<AmbassadeurIsAfwezig>();

        Assert.Equal([kerst], staat.Afwezig);
        new Gegeven<AmbassadeurStaat>(staat).Als(al => Ambassadeur.Beslis(al, new AmbassadeurAfwezig(AmbassadeurId, [kerst, kerst]), Groningen)).DanNiets();
        new Gegeven<AmbassadeurStaat>(staat)
            .Als(al => Ambassadeur.Beslis(al, new AmbassadeurAfwezig(AmbassadeurId, [new(kerst.Tot, kerst.Van)]), Groningen)).Geweigerd(Code.Ongeldig, "tot");
    }

    [Fact]
    public void Een_ambassadeur_van_een_ander_bestaat_niet()
    {
        var gegeven = Gegeven<AmbassadeurStaat>(Aangemeld);
        gegeven.Als(staat => Ambassadeur.Beslis(staat, new AmbassadeurWijzigen(AmbassadeurId, Profiel), Hoorn, Groningen)).Geweigerd(Code.Onbekend, "ambassadeurId");
        gegeven.Als(staat => Ambassadeur.Beslis(staat, new AmbassadeurAfwezig(AmbassadeurId, []), Hoorn)).Geweigerd(Code.Onbekend, "ambassadeurId");
        gegeven.Als(staat => Ambassadeur.Beslis(staat, new AmbassadeurAfmelden(AmbassadeurId), Hoorn)).Geweigerd(Code.Onbekend, "ambassadeurId");
    }

    private static void Weigert(AmbassadeurProfiel profiel, string code, string veld) =>
        Gegeven<AmbassadeurStaat>().Als(staat => Meld(staat, profiel)).Geweigerd(code, veld);

    private static Besluit Meld(AmbassadeurStaat staat, AmbassadeurProfiel profiel, NetwerkStaat? netwerk = null, string? gemeente = Groningen) => Ambassadeur.Beslis(
        staat, new(NetwerkSlug, ContactId, profiel), netwerk ?? HetNetwerk(leden: Groningen), HetContact, Groningen, Groningen, gemeente, AmbassadeurId);
}
