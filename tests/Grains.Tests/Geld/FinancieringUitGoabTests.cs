using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Programmas;

namespace Regionetwerk.Grains.Tests.Geld;

/// <summary>002 §5.2: voor 0- tot en met 6-jarigen betaalt GOAB alleen wat een directe relatie met vve heeft.</summary>
public sealed class FinancieringUitGoabTests
{
    [Theory]
    [InlineData(0, 6)]
    [InlineData(0, 0)]
    [InlineData(6, 6)]
    public void Voor_0_tot_en_met_6_jaar_zonder_vve_betaalt_GOAB_niet(int van, int tot) =>
        Als(van, tot, directVve: false).Geweigerd(Code.GoabVraagtVve, "programmaId");

    [Theory]
    [InlineData(0, 6)]
    [InlineData(0, 0)]
    [InlineData(6, 6)]
    public void Voor_0_tot_en_met_6_jaar_met_vve_betaalt_GOAB(int van, int tot) =>
        Als(van, tot, directVve: true).Gebeurt<FinancieringVastgelegd>();

    [Theory]
    [InlineData(6, 7)]
    [InlineData(2, 12)]
    public void Wat_over_de_grens_van_6_jaar_heen_loopt_vraagt_ook_vve(int van, int tot)
    {
        Als(van, tot, directVve: false).Geweigerd(Code.GoabVraagtVve, "programmaId");
        Als(van, tot, directVve: true).Gebeurt<FinancieringVastgelegd>();
    }

    [Fact]
    public void Vanaf_7_jaar_vraagt_GOAB_geen_vve() => Als(7, 12, directVve: false).Gebeurt<FinancieringVastgelegd>();

    [Theory]
    [InlineData(null, null)]
    [InlineData(7, null)]
    [InlineData(null, 12)]
    public void Zolang_de_leeftijd_onbekend_is_betaalt_GOAB_niet_ook_niet_met_vve(int? van, int? tot)
    {
        var weigering = Als(van, tot, directVve: true).Geweigerd(Code.GoabVraagtVve, "programmaId");

        Assert.Contains("leeftijd", weigering.Bericht, StringComparison.Ordinal);
    }

    [Fact]
    public void Ander_geld_vraagt_geen_vve_en_geen_leeftijd()
    {
        foreach (var bron in Enum.GetValues<Bron>().Where(bron => bron is not Bron.Goab))
            Als(null, null, directVve: false, bron).Gebeurt<FinancieringVastgelegd>();
    }

    private static Gevolg<BudgetStaat> Als(int? van, int? tot, bool directVve, Bron bron = Bron.Goab)
    {
        var programma = Stand<ProgrammaStaat>(HetProgramma with { LeeftijdVan = van, LeeftijdTot = tot, DirectVve = directVve });
        return Gegeven<BudgetStaat>(HetBudget with { Bron = bron })
            .Als(staat => Budget.Beslis(staat, programma, FinancieringVastleggenTests.Opdracht(1), Hoorn, NieuwId));
    }
}
