using Regionetwerk.Grains.Contacten;
using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Tests.Contacten;

public sealed class ToestemmingVastleggenTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 23);
    private static readonly ContactVastgelegd Vastgelegd = new(ContactId, Hoorn, Toestemming: false, Deling.Intern);
    private static readonly ToestemmingVastleggen Opdracht = new(ContactId, Zichtbaarheid.Landelijk, new(2026, 3, 1));

    [Fact]
    public void Hoe_ver_en_wanneer_de_persoon_het_zei_staat_in_de_boeken()
    {
        var staat = Gegeven<ContactStaat>(Vastgelegd).Als(Beslis).Dan(new ContactToestemmingVastgelegd(ContactId, Zichtbaarheid.Landelijk, new(2026, 3, 1)));

        Assert.Equal((Zichtbaarheid.Landelijk, new DateOnly(2026, 3, 1)), (staat.Reikwijdte, staat.ToestemmingOp!.Value));
    }

    [Fact]
    public void Zonder_dag_is_het_vandaag() =>
        Als(Opdracht with { Op = null }).Dan(new ContactToestemmingVastgelegd(ContactId, Zichtbaarheid.Landelijk, Vandaag));

    [Fact]
    public void Toestemming_van_vandaag_mag_en_van_morgen_niet()
    {
        Als(Opdracht with { Op = Vandaag }).Gebeurt<ContactToestemmingVastgelegd>();
        Als(Opdracht with { Op = Vandaag.AddDays(1) }).Geweigerd(Code.Ongeldig, "op");
    }

    [Fact]
    public void Toestemming_om_met_niemand_te_delen_is_er_geen() =>
        Als(Opdracht with { Reikwijdte = Zichtbaarheid.Intern }).Geweigerd(Code.Ongeldig, "reikwijdte");

    [Fact]
    public void Dezelfde_toestemming_verandert_niets() =>
        Gegeven<ContactStaat>(Vastgelegd, new ContactToestemmingVastgelegd(ContactId, Zichtbaarheid.Landelijk, new(2026, 3, 1))).Als(Beslis).DanNiets();

    [Fact]
    public void Een_kleinere_toestemming_mag_ook_wanneer_al_verder_gedeeld_is() =>
        Gegeven<ContactStaat>(Vastgelegd with { Toestemming = true, Deling = Deling.Openbaar }).Als(Beslis).Gebeurt<ContactToestemmingVastgelegd>();

    [Fact]
    public void Verder_delen_dan_de_toestemming_wordt_geweigerd() =>
        Gegeven<ContactStaat>(Vastgelegd, new ContactToestemmingVastgelegd(ContactId, Zichtbaarheid.Landelijk, Vandaag))
            .Als(staat => Contact.Beslis(staat, new ContactDelen(ContactId, Deling.Openbaar), Hoorn)).Geweigerd(Code.ToestemmingOntbreekt, "zichtbaarheid");

    [Fact]
    public void Een_gewist_contact_en_dat_van_een_ander_bestaan_niet()
    {
        Gegeven<ContactStaat>(Vastgelegd, new ContactGewist(ContactId)).Als(Beslis).Geweigerd(Code.Onbekend, "contactId");
        Gegeven<ContactStaat>(Vastgelegd).Als(staat => Contact.Beslis(staat, Opdracht, Groningen, Vandaag)).Geweigerd(Code.Onbekend, "contactId");
    }

    private static Besluit Beslis(ContactStaat staat) => Contact.Beslis(staat, Opdracht, Hoorn, Vandaag);

    private static Gevolg<ContactStaat> Als(ToestemmingVastleggen opdracht) =>
        Gegeven<ContactStaat>(Vastgelegd).Als(staat => Contact.Beslis(staat, opdracht, Hoorn, Vandaag));
}
