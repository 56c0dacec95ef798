using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Organisaties;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Referentie;
using Regionetwerk.Storage.Scholen;
using Xunit;

namespace Regionetwerk.Storage.Tests.Opslag;

public sealed class RegisterTests : IAsyncDisposable
{
    private static readonly SchoolGegevens School = new("16AH00", "De Grote Waal", "41646", "GM0457", "HOORN NH", null, "Openbaar");

    private readonly Proefopslag _opslag = new();
    private readonly Register _register;
    private readonly ScholenOpslag _scholen;

    public RegisterTests()
    {
        _register = new(_opslag.Database, GemeenteRegister.Ingebouwd);
        _scholen = new(_opslag.Database, GemeenteRegister.Ingebouwd);
    }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _opslag.DisposeAsync();

    [Theory]
    [InlineData("GM0405", "GM0405")]
    [InlineData("GM0457", "GM0363")]
    [InlineData("GM9999", null)]
    public void The_code_of_a_gemeente_leads_to_that_of_today(string code, string? nu) => Assert.Equal(nu, _register.HuidigeGemeente(code));

    [Fact]
    public async Task A_school_falls_under_its_bestuur_and_lies_in_the_gemeente_of_today()
    {
        await Verwerk(School);

        Assert.Equal(new("16AH00", "bestuur-41646", "GM0363"), await _register.SchoolAsync("16AH00"));
        Assert.Null(await _register.SchoolAsync("99ZZ99"));
    }

    [Fact]
    public async Task An_organisatie_is_a_gemeente_a_bestuur_or_registered()
    {
        await Verwerk(School);
        await _opslag.Voeg(new("organisatie/bieb"), 0, new OrganisatieGeregistreerd("bieb", OrganisatieSoort.Partner, "Bibliotheek"));

        foreach (var sleutel in (string[])["GM0405", "GM0457", "bestuur-41646", "bieb"])
            Assert.True(await _register.OrganisatieBestaatAsync(sleutel), sleutel);
        foreach (var sleutel in (string[])["GM9999", "bestuur-1", "16AH00", "", "'"])
            Assert.False(await _register.OrganisatieBestaatAsync(sleutel), sleutel);
    }

    [Fact]
    public async Task A_besteding_is_known_as_soon_as_it_was_acknowledged()
    {
        var (programma, budget, financiering, besteding) = (await _opslag.Programma(), await _opslag.Budget(), Guid.NewGuid(), Guid.NewGuid());
        Assert.Null(await _register.BestedingAsync(besteding));
        await _opslag.Voeg(
            Stroom.Budget(budget),
            1,
            new FinancieringVastgelegd(budget, financiering, programma, 2026, Bedrag.UitEuro(10)),
            new BestedingGeboekt(budget, financiering, besteding, new(2026, 1, 1), Bedrag.UitEuro(3)));
        var geboekt = new BestedingInRegister(besteding, budget, financiering, Bedrag.UitEuro(3), Teruggeboekt: false);
        Assert.Equal(geboekt, await _register.BestedingAsync(besteding));

        await _opslag.Voeg(Stroom.Budget(budget), 3, new BestedingTeruggeboekt(budget, financiering, besteding, Bedrag.UitEuro(3)));

        Assert.Equal(geboekt with { Teruggeboekt = true }, await _register.BestedingAsync(besteding));
    }

    [Fact]
    public async Task The_same_delivery_twice_changes_nothing()
    {
        Assert.Equal(new(2, 0, 0), await Verwerk(School, School with { Vestigingscode = "16AH01" }));
        Assert.Equal(new(0, 0, 2), await Verwerk("later", School, School with { Vestigingscode = "16AH01" }));
        Assert.Equal(["eerst"], _opslag.Proefdatabase.Rijen("SELECT DISTINCT bron FROM scholen"));

        Assert.Equal(new(1, 1, 0), await Verwerk("later", School with { Naam = "de Grote Waal" }, School with { Vestigingscode = "16AH02" }));
        Assert.Equal("de Grote Waal later", _opslag.Waarde<string>("SELECT naam || ' ' || bron FROM scholen WHERE code = '16AH00'"));
    }

    [Fact]
    public async Task A_delivery_with_an_unknown_gemeente_changes_nothing()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => Verwerk(School, School with { Vestigingscode = "16AH01", Gemeentecode = "GM9999" }));

        Assert.Equal(0, _opslag.Waarde<long>("SELECT count(*) FROM scholen"));
    }

    [Fact]
    public async Task All_schools_of_the_product_are_kept()
    {
        var gedaan = await _scholen.VerwerkAsync([.. ScholenBestand.Lees()], "DUO", ScholenBestand.Peildatum, Ct);

        Assert.Equal(new(6_215, 0, 0), gedaan);
    }

    private Task<ScholenWijziging> Verwerk(params SchoolGegevens[] scholen) => Verwerk("eerst", scholen);

    private Task<ScholenWijziging> Verwerk(string bron, params SchoolGegevens[] scholen) =>
        _scholen.VerwerkAsync(scholen, bron, new(2026, 1, 1), Ct);
}
