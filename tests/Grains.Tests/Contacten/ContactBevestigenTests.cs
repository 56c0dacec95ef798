using Regionetwerk.Grains.Contacten;
using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Tests.Contacten;

public sealed class ContactBevestigenTests
{
    private static readonly ContactVastgelegd Vastgelegd = new(ContactId, Hoorn, Toestemming: true, Deling.Openbaar);

    [Fact]
    public void Dat_een_contact_nog_klopt_wordt_elke_keer_vastgelegd()
    {
        Gegeven<ContactStaat>(Vastgelegd).Als(Beslis).Dan(new ContactBevestigd(ContactId));
        Gegeven<ContactStaat>(Vastgelegd, new ContactBevestigd(ContactId)).Als(Beslis).Gebeurt<ContactBevestigd>();
    }

    [Fact]
    public void Aan_toestemming_en_delen_verandert_bevestigen_niets()
    {
        var staat = Gegeven<ContactStaat>(Vastgelegd).Als(Beslis).Dan(new ContactBevestigd(ContactId));

        Assert.Equal((Zichtbaarheid.Openbaar, Deling.Openbaar), (staat.Reikwijdte!.Value, staat.Deling));
    }

    [Fact]
    public void Een_gewist_contact_en_dat_van_een_ander_bestaan_niet()
    {
        Gegeven<ContactStaat>(Vastgelegd, new ContactGewist(ContactId)).Als(Beslis).Geweigerd(Code.Onbekend, "contactId");
        Gegeven<ContactStaat>(Vastgelegd).Als(staat => Contact.Beslis(staat, new ContactBevestigen(ContactId), Groningen)).Geweigerd(Code.Onbekend, "contactId");
    }

    private static Besluit Beslis(ContactStaat staat) => Contact.Beslis(staat, new ContactBevestigen(ContactId), Hoorn);
}
