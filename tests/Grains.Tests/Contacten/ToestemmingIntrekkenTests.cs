using Regionetwerk.Grains.Contacten;
using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Tests.Contacten;

public sealed class ToestemmingIntrekkenTests
{
    private static readonly ContactVastgelegd Vastgelegd = new(ContactId, Hoorn, Toestemming: true, Deling.Openbaar);

    [Fact]
    public void Wie_het_niet_meer_goedvindt_heeft_geen_toestemming_en_geen_dag()
    {
        var staat = Gegeven<ContactStaat>(Vastgelegd, new ContactToestemmingVastgelegd(ContactId, Zichtbaarheid.Netwerk, new(2026, 3, 1)))
            .Als(Beslis).Dan(new ContactToestemmingIngetrokken(ContactId));

        Assert.Equal(((Zichtbaarheid?)null, (DateOnly?)null), (staat.Reikwijdte, staat.ToestemmingOp));
    }

    [Fact]
    public void Het_contact_blijft_gedeeld_zodat_anderen_zien_dat_er_een_loket_is() =>
        Assert.Equal(Deling.Openbaar, Gegeven<ContactStaat>(Vastgelegd).Als(Beslis).Dan(new ContactToestemmingIngetrokken(ContactId)).Deling);

    [Fact]
    public void Zonder_toestemming_is_er_niets_in_te_trekken()
    {
        Gegeven<ContactStaat>(Vastgelegd with { Toestemming = false, Deling = Deling.Intern }).Als(Beslis).DanNiets();
        Gegeven<ContactStaat>(Vastgelegd, new ContactToestemmingIngetrokken(ContactId)).Als(Beslis).DanNiets();
    }

    [Fact]
    public void Daarna_wordt_het_met_niemand_meer_gedeeld() =>
        Gegeven<ContactStaat>(Vastgelegd, new ContactGedeeld(ContactId, Deling.Intern), new ContactToestemmingIngetrokken(ContactId))
            .Als(staat => Contact.Beslis(staat, new ContactDelen(ContactId, Deling.Landelijk), Hoorn)).Geweigerd(Code.ToestemmingOntbreekt, "zichtbaarheid");

    [Fact]
    public void Een_gewist_contact_en_dat_van_een_ander_bestaan_niet()
    {
        Gegeven<ContactStaat>(Vastgelegd, new ContactGewist(ContactId)).Als(Beslis).Geweigerd(Code.Onbekend, "contactId");
        Gegeven<ContactStaat>(Vastgelegd).Als(staat => Contact.Beslis(staat, new ToestemmingIntrekken(ContactId), Groningen)).Geweigerd(Code.Onbekend, "contactId");
    }

    private static Besluit Beslis(ContactStaat staat) => Contact.Beslis(staat, new ToestemmingIntrekken(ContactId), Hoorn);
}
