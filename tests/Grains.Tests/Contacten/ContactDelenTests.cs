using Regionetwerk.Grains.Contacten;
using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Tests.Contacten;

public sealed class ContactDelenTests
{
    private static readonly ContactVastgelegd Vastgelegd = new(ContactId, Hoorn, Toestemming: true, Deling.Intern);
    private static readonly ContactDelen Opdracht = new(ContactId, Deling.Landelijk);

    [Fact]
    public void Een_contact_met_toestemming_wordt_gedeeld() =>
        Assert.Equal(Deling.Landelijk, Gegeven<ContactStaat>(Vastgelegd).Als(Beslis).Dan(new ContactGedeeld(ContactId, Deling.Landelijk)).Deling);

    [Fact]
    public void Zonder_toestemming_wordt_een_contact_niet_gedeeld() =>
        Gegeven<ContactStaat>(Vastgelegd with { Toestemming = false }).Als(Beslis).Geweigerd(Code.ToestemmingOntbreekt, "zichtbaarheid");

    [Fact]
    public void Terug_naar_intern_mag_altijd() => Gegeven<ContactStaat>(Vastgelegd with { Deling = Deling.Openbaar, Toestemming = false })
        .Als(staat => Contact.Beslis(staat, Opdracht with { Deling = Deling.Intern }, Hoorn)).Gebeurt<ContactGedeeld>();

    [Fact]
    public void Delen_zoals_het_al_gedeeld_is_verandert_niets() =>
        Gegeven<ContactStaat>(Vastgelegd, new ContactGedeeld(ContactId, Deling.Landelijk)).Als(Beslis).DanNiets();

    [Fact]
    public void Delen_met_een_netwerk_vraagt_een_netwerk() => Gegeven<ContactStaat>(Vastgelegd)
        .Als(staat => Contact.Beslis(staat, Opdracht with { Deling = OnmogelijkeDeling }, Hoorn)).Geweigerd(Code.Ongeldig, "netwerken");

    [Fact]
    public void Een_gewist_contact_bestaat_niet_meer() =>
        Gegeven<ContactStaat>(Vastgelegd, new ContactGewist(ContactId)).Als(Beslis).Geweigerd(Code.Onbekend, "contactId");

    [Fact]
    public void Het_contact_van_een_ander_bestaat_niet() =>
        Gegeven<ContactStaat>(Vastgelegd).Als(staat => Contact.Beslis(staat, Opdracht, Groningen)).Geweigerd(Code.Onbekend, "contactId");

    private static Besluit Beslis(ContactStaat staat) => Contact.Beslis(staat, Opdracht, Hoorn);
}
