using Regionetwerk.Grains.Contacten;
using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Tests.Contacten;

public sealed class ContactVastleggenTests
{
    private static readonly ContactVastleggen Opdracht =
        new("Beleid onderwijs", "Beleidsmedewerker", "onderwijs@example.nl", "0229 000000", Toestemming: true, Deling.Landelijk);

    private static readonly DateOnly Vandaag = new(2026, 11, 23);

    [Fact]
    public void Een_contact_in_de_boeken_noemt_niemand() =>
        Als(Opdracht).Dan(new ContactVastgelegd(ContactId, Hoorn, Toestemming: true, Deling.Landelijk));

    [Fact]
    public void Hetzelfde_contact_ontstaat_niet_twee_keer() =>
        Gegeven<ContactStaat>(new ContactVastgelegd(ContactId, Hoorn, true, Deling.Intern))
            .Als(staat => Contact.Beslis(staat, Opdracht, Hoorn, ContactId, Vandaag)).Geweigerd(Code.BestaatAl, null);

    [Fact]
    public void Zonder_toestemming_mag_een_contact_intern_zijn() =>
        Als(Opdracht with { Toestemming = false, Deling = Deling.Intern }).Gebeurt<ContactVastgelegd>();

    [Fact]
    public void Zonder_toestemming_wordt_een_contact_met_niemand_gedeeld()
    {
        foreach (var deling in (Deling[])[MetNetwerk("ambassadeurs"), Deling.Landelijk, Deling.Openbaar])
            Als(Opdracht with { Toestemming = false, Deling = deling }).Geweigerd(Code.ToestemmingOntbreekt, "zichtbaarheid");
    }

    [Fact]
    public void Adres_en_nummer_mogen_ontbreken() => Als(Opdracht with { Email = null, Telefoon = null }).Gebeurt<ContactVastgelegd>();

    [Fact]
    public void Een_contact_zonder_naam_of_functie_wordt_geweigerd()
    {
        Als(Opdracht with { Naam = "" }).Geweigerd(Code.Ongeldig, "naam");
        Als(Opdracht with { Functie = " " }).Geweigerd(Code.Ongeldig, "functie");
    }

    [Fact]
    public void Teksten_van_precies_hun_grens_mogen() => Als(Opdracht with
    {
        Naam = new('a', Limieten.Naam),
        Functie = new('a', Limieten.Naam),
        Telefoon = new('0', Limieten.Telefoon),
        Email = new string('a', Limieten.Email - 11) + "@example.nl",
    }).Gebeurt<ContactVastgelegd>();

    [Fact]
    public void Te_lange_teksten_worden_geweigerd()
    {
        Als(Opdracht with { Naam = new('a', Limieten.Naam + 1) }).Geweigerd(Code.Ongeldig, "naam");
        Als(Opdracht with { Functie = new('a', Limieten.Naam + 1) }).Geweigerd(Code.Ongeldig, "functie");
        Als(Opdracht with { Telefoon = new('0', Limieten.Telefoon + 1) }).Geweigerd(Code.Ongeldig, "telefoon");
        Als(Opdracht with { Email = new string('a', Limieten.Email - 10) + "@example.nl" }).Geweigerd(Code.Ongeldig, "email");
    }

    [Theory]
    [InlineData("")]
    [InlineData("@")]
    [InlineData("onderwijs")]
    [InlineData("@example.nl")]
    [InlineData("onderwijs@")]
    [InlineData("a@b@example.nl")]
    [InlineData("onder wijs@example.nl")]
    [InlineData("onderwijs@example.nl\r\nBcc: ander@example.nl")]
    [InlineData("onderwijs\u00A0@example.nl")]
    [InlineData("onder\0wijs@example.nl")]
    public void Wat_geen_adres_is_wordt_geweigerd(string email) => Als(Opdracht with { Email = email }).Geweigerd(Code.Ongeldig, "email");

    [Fact]
    public void Een_nummer_met_een_regeleinde_wordt_geweigerd() =>
        Als(Opdracht with { Telefoon = "0229\n000000" }).Geweigerd(Code.Ongeldig, "telefoon");

    private static Gevolg<ContactStaat> Als(ContactVastleggen opdracht) =>
        Gegeven<ContactStaat>().Als(staat => Contact.Beslis(staat, opdracht, Hoorn, ContactId, Vandaag));
}
