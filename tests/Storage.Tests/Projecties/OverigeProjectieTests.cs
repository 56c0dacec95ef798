using Regionetwerk.Grains.Contacten;
using Regionetwerk.Grains.Gemeenten;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Leden;
using Regionetwerk.Grains.Netwerken;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Organisaties;
using Regionetwerk.Grains.Werkgroepen;
using Regionetwerk.Storage.Tests.Opslag;
using Xunit;

namespace Regionetwerk.Storage.Tests.Projecties;

public sealed class OverigeProjectieTests : IAsyncDisposable
{
    private const string Publiek = "(SELECT sleutels FROM publieken WHERE id = publiek)";

    private readonly Proefopslag _opslag = new();

    public ValueTask DisposeAsync() => _opslag.DisposeAsync();

    [Fact]
    public async Task A_contact_is_shared_and_is_its_owners_alone_once_it_is_erased()
    {
        var (contact, stroom) = (Guid.NewGuid(), new StreamId("contact/1"));
        await _opslag.Voeg(stroom, 0, new ContactVastgelegd(contact, "16AH00", true, Deling.Intern));
        Assert.Equal("16AH00 1 T:16AH00", _opslag.Waarde<string>($"SELECT eigenaar || ' ' || toestemming || ' ' || {Publiek} FROM contacten"));
        await _opslag.Voeg(stroom, 1, new ContactGedeeld(contact, Deling.Landelijk));
        Assert.Equal("Landelijk L", _opslag.Waarde<string>($"SELECT zichtbaarheid || ' ' || {Publiek} FROM contacten"));

        await _opslag.Voeg(stroom, 2, new ContactGewist(contact));

        Assert.Equal("Intern T:16AH00", _opslag.Waarde<string>($"SELECT zichtbaarheid || ' ' || {Publiek} FROM contacten"));
    }

    [Fact]
    public async Task A_year_that_is_declared_and_taken_back_is_gone()
    {
        var stroom = Stroom.Actor("gemeente", "GM0405");
        await _opslag.Voeg(stroom, 0, new JaarVerklaard("GM0405", 2025, true, Kring.Landelijk), new JaarVerklaard("GM0405", 2026, true, Kring.Landelijk));
        await _opslag.Voeg(stroom, 2, new JaarVerklaard("GM0405", 2025, false, Kring.Landelijk));

        Assert.Equal(["GM0405 2026"], _opslag.Proefdatabase.Rijen("SELECT gemeente, jaar FROM jaarverklaringen"));
    }

    [Theory]
    [InlineData(Zichtbaarheid.Intern, "N:groep U:N:groep", "G:groep U:G:groep")]
    [InlineData(Zichtbaarheid.Netwerk, "N:groep N:regio U:N:groep", "G:groep N:regio U:G:groep")]
    [InlineData(Zichtbaarheid.Landelijk, "L N:groep U:N:groep", "G:groep L U:G:groep")]
    [InlineData(Zichtbaarheid.Openbaar, "N:groep O U:N:groep", "G:groep O U:G:groep")]
    public async Task A_group_is_there_for_its_members_its_invited_and_whom_it_is_shared_with(Zichtbaarheid kring, string netwerk, string werkgroep)
    {
        var deling = new Deling(kring, kring is Zichtbaarheid.Netwerk ? ["regio"] : []);
        await _opslag.Voeg(new("netwerk/groep"), 0, new NetwerkOpgericht("groep", NetwerkSoort.Regio, "Groep", "GM0405", deling));
        await _opslag.Voeg(
            new("werkgroep/groep"), 0, new WerkgroepOpgericht("groep", WerkgroepSoort.LEA, WerkgroepNiveau.Bestuurlijk, "Groep", null, "GM0405", deling));

        Assert.Equal(netwerk, _opslag.Waarde<string>($"SELECT {Publiek} FROM netwerken"));
        Assert.Equal(werkgroep, _opslag.Waarde<string>($"SELECT {Publiek} FROM werkgroepen"));
    }

    [Fact]
    public async Task An_invited_organisatie_becomes_a_member_and_leaves()
    {
        var stroom = new StreamId("werkgroep/groep");
        await _opslag.Voeg(stroom, 0, new LidUitgenodigd(GroepSoort.Werkgroep, "groep", "GM0014", LidRol.Lid));
        Assert.Equal("GM0014 Werkgroep groep Lid Uitgenodigd", _opslag.Waarde<string>(Leden));
        await _opslag.Voeg(stroom, 1, new LidToegetreden(GroepSoort.Werkgroep, "groep", "GM0014", LidRol.Trekker));
        Assert.Equal("GM0014 Werkgroep groep Trekker Lid", _opslag.Waarde<string>(Leden));

        await _opslag.Voeg(stroom, 2, new LidVertrokken(GroepSoort.Werkgroep, "groep", "GM0014"));

        Assert.Equal(0, _opslag.Waarde<long>("SELECT count(*) FROM leden"));
    }

    [Fact]
    public async Task A_registered_organisatie_can_be_found()
    {
        await _opslag.Voeg(new("organisatie/bieb"), 0, new OrganisatieGeregistreerd("bieb", OrganisatieSoort.Partner, "Bibliotheek"));

        Assert.Equal("bieb Partner Bibliotheek", _opslag.Waarde<string>("SELECT sleutel || ' ' || soort || ' ' || naam FROM organisaties"));
    }

    [Fact]
    public async Task Equal_audiences_share_a_number()
    {
        await Task.WhenAll(Enumerable.Range(0, 50).Select(i => _opslag.Budget(i % 2 == 0 ? Deling.Openbaar : Deling.Intern)));
        await _opslag.SluitAsync();
        _opslag.Open();
        await _opslag.Budget(Deling.Openbaar);

        Assert.Equal(2, _opslag.Waarde<long>("SELECT count(*) FROM publieken"));
        Assert.Equal(2, _opslag.Waarde<long>("SELECT count(*) FROM publiek_sleutels"));
    }

    [Fact]
    public async Task An_audience_of_an_append_that_failed_is_not_taken_for_known()
    {
        _opslag.Proefdatabase.Breek("INSERT", "budgetten", "NEW.eigenaar = 'stuk'");
        await Assert.ThrowsAnyAsync<Exception>(() => _opslag.Budget(Deling.Intern, eigenaar: "stuk"));
        _opslag.Proefdatabase.Herstel("budgetten");

        await _opslag.Budget(Deling.Intern, eigenaar: "stuk");

        Assert.Equal("T:stuk", _opslag.Waarde<string>($"SELECT {Publiek} FROM budgetten"));
    }

    private const string Leden = "SELECT organisatie || ' ' || soort || ' ' || groep || ' ' || rol || ' ' || status FROM leden";
}
