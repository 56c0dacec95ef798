using Regionetwerk.Grains.Contacten;
using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Tests.Contacten;

public sealed class ContactWissenTests
{
    private static readonly ContactVastgelegd Vastgelegd = new(ContactId, Hoorn, Toestemming: true, Deling.Openbaar);
    private static readonly ContactWissen Opdracht = new(ContactId);

    [Fact]
    public void De_eigenaar_wist_een_contact() =>
        Assert.True(Gegeven<ContactStaat>(Vastgelegd).Als(Beslis).Dan(new ContactGewist(ContactId)).Gewist);

    [Fact]
    public void Een_contact_zonder_toestemming_kan_gewist_worden() =>
        Gegeven<ContactStaat>(Vastgelegd with { Toestemming = false, Deling = Deling.Intern }).Als(Beslis).Gebeurt<ContactGewist>();

    [Fact]
    public void Wat_gewist_is_hoeft_niet_nog_eens() =>
        Gegeven<ContactStaat>(Vastgelegd, new ContactGewist(ContactId)).Als(Beslis).DanNiets();

    [Fact]
    public void Het_contact_van_een_ander_bestaat_niet() =>
        Gegeven<ContactStaat>(Vastgelegd).Als(staat => Contact.Beslis(staat, Opdracht, Groningen)).Geweigerd(Code.Onbekend, "contactId");

    [Fact]
    public void Een_contact_dat_er_niet_is_bestaat_niet() => Gegeven<ContactStaat>().Als(Beslis).Geweigerd(Code.Onbekend, "contactId");

    private static Besluit Beslis(ContactStaat staat) => Contact.Beslis(staat, Opdracht, Hoorn);
}
