using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Gemeenten;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Leden;
using Regionetwerk.Grains.Netwerken;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Organisaties;
using Regionetwerk.Grains.Programmas;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Grains.Werkgroepen;

namespace Regionetwerk.Grains.Tests.Opslag;

/// <summary>Wat een actor zelf toevoegt aan de regels: wie hij is, en wat het register weet.</summary>
public sealed class ActorenTests
{
    private static readonly ProgrammaVastleggen Programma = new("Bridge", null, null, Begin, Eind, null, null, false, [], Deling.Intern);

    [Theory]
    [InlineData(null, Hoorn)]
    [InlineData(Groningen, Groningen)]
    [InlineData("GM0009", Groningen)]
    public async Task Een_programma_loopt_in_de_genoemde_gemeente_of_in_die_van_de_eigenaar(string? genoemd, string gemeente)
    {
        await using var huis = new Huis();

        await huis.Gemeente.ProgrammaVastleggen(Programma with { Gemeente = genoemd });

        var vastgelegd = Assert.Single(Assert.Single(huis.Store.Toegevoegd).Streams).Events.Single();
        Assert.Equal(gemeente, Assert.IsType<ProgrammaVastgelegd>(vastgelegd).Gemeente);
    }

    [Fact]
    public async Task Een_programma_van_een_school_loopt_in_haar_gemeente()
    {
        await using var huis = new Huis();
        Huis.Namens(NepRegister.Bestuur);

        var uitkomst = await huis.School(NepRegister.School).ProgrammaVastleggen(Programma);

        var vastgelegd = (ProgrammaVastgelegd)huis.Store.Stroom(Stroom.Programma(Guid.ParseExact(uitkomst.Sleutel!, "N"))).Single();
        Assert.Equal((NepRegister.School, Hoorn), (vastgelegd.Eigenaar, vastgelegd.Gemeente));
    }

    [Fact]
    public async Task Een_organisatie_zonder_gemeente_moet_er_een_noemen()
    {
        await using var huis = new Huis();
        Huis.Namens("bibliotheek");

        var uitkomst = await huis.Grain<IOrganisatieGrain>("bibliotheek").ProgrammaVastleggen(Programma);

        Assert.Equal((Code.Ongeldig, "gemeente"), (uitkomst.Weigeringen.Single().Code, uitkomst.Weigeringen.Single().Veld));
    }

    [Fact]
    public async Task Een_school_kan_als_betaler_worden_toegelaten_en_een_onbekende_niet()
    {
        await using var huis = new Huis();
        huis.Store.Schrijf(Stroom.Programma(ProgrammaId), HetProgramma);

        Assert.Empty((await huis.Gemeente.BetalerToelaten(new(ProgrammaId, NepRegister.School))).Weigeringen);
        Assert.Equal(Code.Onbekend, (await huis.Gemeente.BetalerToelaten(new(ProgrammaId, "niemand"))).Weigeringen.Single().Code);
    }

    [Fact]
    public async Task Terugboeken_gaat_over_de_besteding_uit_het_register()
    {
        await using var huis = new Huis();
        huis.Store.Schrijf(Stroom.Budget(BudgetId), HetBudget, Financiering(400), Besteding(100));
        huis.Register.Bestedingen[BestedingId] = new(BestedingId, BudgetId, FinancieringId, Euro(100), Teruggeboekt: false);

        await huis.Gemeente.BestedingTerugboeken(new(BudgetId, BestedingId, "Dubbel"));

        Assert.Equal(
            new BestedingTeruggeboekt(BudgetId, FinancieringId, BestedingId, Euro(100)), huis.Store.Stroom(Stroom.Budget(BudgetId))[^1]);
    }

    [Fact]
    public async Task Wie_een_contact_wist_wist_ook_de_persoon()
    {
        await using var huis = new Huis();
        var contact = Guid.ParseExact(
            (await huis.Gemeente.ContactVastleggen(new("Beleid", "Functie", null, null, true, Deling.Intern))).Sleutel!, "N");

        await huis.Gemeente.ContactWissen(new(contact));

        Assert.Equal(
            [new Wisbaar.Persoon(contact, "Beleid", "Functie", null, null), new Wisbaar.Weg(contact)],
            huis.Store.Toegevoegd.SelectMany(append => append.Erasable));
    }

    [Fact]
    public async Task Een_netwerk_groeit_met_wie_zelf_aanvaardt()
    {
        await using var huis = new Huis();
        var netwerk = huis.Grain<INetwerkGrain>("leerkring-0a1b2c3d");
        await netwerk.Oprichten(new(NetwerkSoort.Leerkring, "Leerkring", Deling.Intern));
        await netwerk.Uitnodigen(new(Groningen));
        Huis.Namens(Groningen);

        Assert.Empty((await netwerk.Aanvaarden(new())).Weigeringen);

        var leden = Stand<NetwerkStaat>(huis.Store.Stroom(Stroom.Actor("netwerk", "leerkring-0a1b2c3d"))).Leden;
        Assert.Equal([Hoorn, Groningen], leden.Leden.Keys.OrderDescending(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Het_platform_zelf_richt_niets_op_en_wordt_nergens_lid()
    {
        await using var huis = new Huis();
        Aanroeper.Huidig = Aanroeper.Systeem;

        await Assert.ThrowsAsync<GeenToegangException>(() =>
            huis.Grain<IWerkgroepGrain>("lea").Oprichten(new(WerkgroepSoort.LEA, WerkgroepNiveau.Bestuurlijk, "LEA", null, Deling.Intern)));
        await Assert.ThrowsAsync<GeenToegangException>(() => huis.Grain<INetwerkGrain>("regio").Beeindigen(new LidmaatschapBeeindigen()));
        Assert.Empty(huis.Store.Toegevoegd);
    }

    [Fact]
    public async Task Een_gemeente_verklaart_haar_jaar_volledig()
    {
        await using var huis = new Huis();

        Assert.Equal("2026", (await huis.Gemeente.JaarVerklaren(new(2026, true))).Sleutel);
    }

    [Fact]
    public async Task Wie_Hoorn_niet_is_raakt_geen_budget_van_Hoorn_ook_niet_via_de_eigen_actor()
    {
        await using var huis = new Huis();
        huis.Store.Schrijf(Stroom.Budget(BudgetId), HetBudget);
        Huis.Namens(Groningen);

        await Assert.ThrowsAsync<GeenToegangException>(() => huis.Gemeente.BudgetSluiten(new BudgetSluiten(BudgetId)));
        var uitkomst = await huis.Grain<IGemeenteGrain>(Groningen).BudgetSluiten(new(BudgetId));

        Assert.Equal(Code.Onbekend, Assert.Single(uitkomst.Weigeringen).Code);
        Assert.Single(huis.Store.Stroom(Stroom.Budget(BudgetId)));
    }
}
