using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Leden;
using Regionetwerk.Grains.Netwerken;
using Regionetwerk.Grains.Opslag;

namespace Regionetwerk.Grains.Tests.Opslag;

/// <summary>Hetzelfde verzoekId van dezelfde organisatie: één keer uitgevoerd, gelijk beantwoord.</summary>
public sealed class VerzoekTests
{
    private static readonly BudgetToekennen Opdracht = new(Bron.EU, "Bridge", Begin, Eind, Euro(1000), Deling.Intern) { VerzoekId = "v1" };

    [Fact]
    public async Task Een_herhaald_verzoek_wordt_een_keer_uitgevoerd_en_gelijk_beantwoord()
    {
        await using var huis = new Huis();

        var eerste = await huis.Gemeente.BudgetToekennen(Opdracht);
        var tweede = await huis.Gemeente.BudgetToekennen(Opdracht with { });

        Assert.Equal((eerste.Sleutel, eerste.Weigeringen.Length), (tweede.Sleutel, tweede.Weigeringen.Length));
        Assert.Single(huis.Store.Toegevoegd);
    }

    [Fact]
    public async Task Een_herhaling_die_tegelijk_onderweg_is_wordt_ook_gelijk_beantwoord()
    {
        await using var huis = new Huis();
        huis.Store.VoorToevoegen = append =>
        {
            huis.Store.VoorToevoegen = null;
            huis.Store.AppendAsync(append with { Key = "al-gedaan" });
        };

        var uitkomst = await huis.Gemeente.BudgetToekennen(Opdracht);

        Assert.Equal("al-gedaan", uitkomst.Sleutel);
        Assert.Single(huis.Store.Toegevoegd);
    }

    [Fact]
    public async Task Hetzelfde_verzoekId_voor_iets_anders_wordt_geweigerd()
    {
        await using var huis = new Huis();
        await huis.Gemeente.BudgetToekennen(Opdracht);

        var uitkomst = await huis.Gemeente.BudgetToekennen(Opdracht with { Toegekend = Euro(1001) });

        Assert.Equal((Code.VerzoekAlGebruikt, "verzoekId"), (uitkomst.Weigeringen.Single().Code, uitkomst.Weigeringen.Single().Veld));
    }

    [Fact]
    public async Task Dezelfde_opdracht_aan_een_andere_school_is_iets_anders()
    {
        await using var huis = new Huis();
        Huis.Namens(NepRegister.Bestuur);
        await huis.School(NepRegister.School).BudgetToekennen(Opdracht);

        var uitkomst = await huis.School(NepRegister.AndereSchool).BudgetToekennen(Opdracht);

        Assert.Equal(Code.VerzoekAlGebruikt, Assert.Single(uitkomst.Weigeringen).Code);
    }

    [Fact]
    public async Task Aanvaarden_bij_een_ander_netwerk_is_iets_anders()
    {
        await using var huis = new Huis();
        foreach (var slug in (string[])["een", "twee"])
            huis.Store.Schrijf(Stroom.Actor("netwerk", slug), new LidUitgenodigd(GroepSoort.Netwerk, slug, Hoorn, LidRol.Lid));
        await huis.Grain<INetwerkGrain>("een").Aanvaarden(new() { VerzoekId = "v1" });

        var uitkomst = await huis.Grain<INetwerkGrain>("twee").Aanvaarden(new() { VerzoekId = "v1" });

        Assert.Equal(Code.VerzoekAlGebruikt, Assert.Single(uitkomst.Weigeringen).Code);
    }

    [Fact]
    public async Task Organisaties_zitten_elkaar_met_hun_verzoekIds_niet_in_de_weg()
    {
        await using var huis = new Huis();
        await huis.Gemeente.BudgetToekennen(Opdracht);
        Huis.Namens(NepRegister.Bestuur);

        Assert.Empty((await huis.School(NepRegister.School).BudgetToekennen(Opdracht)).Weigeringen);
        Assert.Equal(2, huis.Store.Toegevoegd.Count);
    }

    [Fact]
    public async Task Een_weigering_wordt_niet_onthouden()
    {
        await using var huis = new Huis();
        var boeken = new BestedingBoeken(BudgetId, FinancieringId, new(2026, 3, 1), Euro(500), "Materiaal") { VerzoekId = "v1" };
        huis.Store.Schrijf(Stroom.Budget(BudgetId), HetBudget, Financiering(400));
        Assert.NotEmpty((await huis.Gemeente.BestedingBoeken(boeken)).Weigeringen);
        huis.Store.Schrijf(Stroom.Budget(BudgetId), new FinancieringGewijzigd(BudgetId, FinancieringId, NieuwId, Euro(400), Euro(500)));

        Assert.Empty((await huis.Gemeente.BestedingBoeken(boeken)).Weigeringen);
    }

    [Fact]
    public async Task Ook_een_herhaling_na_het_sluiten_wordt_gelijk_beantwoord()
    {
        await using var huis = new Huis();
        huis.Store.Schrijf(Stroom.Budget(BudgetId), HetBudget);
        await huis.Gemeente.BudgetSluiten(new(BudgetId) { VerzoekId = "v1" });

        var uitkomst = await huis.Gemeente.BudgetSluiten(new(BudgetId) { VerzoekId = "v1" });

        Assert.Equal((BudgetId.ToString("N"), 0), (uitkomst.Sleutel, uitkomst.Weigeringen.Length));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a\nb")]
    [InlineData("a\0b")]
    public async Task Een_verzoekId_is_een_leesbare_regel(string id)
    {
        await using var huis = new Huis();

        var uitkomst = await huis.Gemeente.BudgetToekennen(Opdracht with { VerzoekId = id });

        Assert.Equal((Code.Ongeldig, "verzoekId"), (uitkomst.Weigeringen.Single().Code, uitkomst.Weigeringen.Single().Veld));
    }

    [Fact]
    public async Task Een_verzoekId_is_ten_hoogste_honderd_tekens()
    {
        await using var huis = new Huis();

        Assert.Empty((await huis.Gemeente.BudgetToekennen(Opdracht with { VerzoekId = new('a', 100) })).Weigeringen);
        Assert.Single((await huis.Gemeente.BudgetToekennen(Opdracht with { VerzoekId = new('a', 101) })).Weigeringen);
    }
}
