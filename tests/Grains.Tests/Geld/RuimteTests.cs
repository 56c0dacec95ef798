using System.Collections.Immutable;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Programmas;
using Regionetwerk.Grains.Regelingen;

namespace Regionetwerk.Grains.Tests.Geld;

/// <summary>Per jaar toegekend: € 100 voor 2025, € 200 voor 2026, € 300 voor 2027, en € 50 onverdeeld.</summary>
public sealed class RuimteTests
{
    private static readonly ProgrammaStaat Samen = Stand<ProgrammaStaat>(HetProgramma);
    private static readonly RegelingStaat Elk = RegelingStaat.Leeg with { Versie = 1, Doorschuiven = Doorschuiven.Nee };

    private static readonly BudgetToegekend PerJaar = HetBudget with
    {
        Toegekend = Euro(650),
        Toekenningen = [Toekenning(2025, 100), Toekenning(2026, 200), Toekenning(2027, 300), Toekenning(null, 50)],
    };

    [Theory]
    [InlineData(2025, 150)]
    [InlineData(2026, 350)]
    [InlineData(2027, 650)]
    public void Wat_voor_een_later_jaar_is_toegekend_kan_niet_eerder_worden_vastgelegd(int jaar, decimal ruimte) => TotPrecies(ruimte, jaar);

    [Fact]
    public void Wat_in_een_jaar_overblijft_gaat_mee_naar_het_volgende() => TotPrecies(310, 2026, Financiering(40, 2025));

    [Fact]
    public void Wat_in_een_later_jaar_al_is_vastgelegd_is_in_een_eerder_jaar_niet_meer_vrij() => TotPrecies(20, 2025, Financiering(330, 2026));

    [Fact]
    public void De_weigering_noemt_wat_er_in_dat_jaar_nog_vrij_is()
    {
        var weigering = Als(Opdracht(150.01m, 2025), null).Geweigerd(Code.BudgetOverschreden, "bedrag");

        Assert.Contains(Euro(150).ToString(), weigering.Bericht, StringComparison.Ordinal);
        Assert.Contains(Euro(150.01m).ToString(), weigering.Bericht, StringComparison.Ordinal);
    }

    [Fact]
    public void Zonder_doorschuiven_staat_elk_jaar_op_zichzelf()
    {
        Als(Opdracht(250, 2026), Elk).Gebeurt<FinancieringVastgelegd>();
        Als(Opdracht(250.01m, 2026), Elk).Geweigerd(Code.BudgetOverschreden, "bedrag");
    }

    [Fact]
    public void Zonder_doorschuiven_gaat_het_onverdeelde_deel_maar_een_keer_op()
    {
        Als(Opdracht(220, 2026), Elk, Financiering(130, 2025)).Gebeurt<FinancieringVastgelegd>();
        Als(Opdracht(220.01m, 2026), Elk, Financiering(130, 2025)).Geweigerd(Code.BudgetOverschreden, "bedrag");
    }

    [Fact]
    public void Per_jaar_is_te_zien_wat_er_is_meegenomen_en_waar_het_te_veel_is()
    {
        var staat = Stand<BudgetStaat>(
            PerJaar, Financiering(40, 2025), Financiering(NieuwId, 400, 2026), new ToekenningVastgelegd(BudgetId, BestedingId, 2026, Euro(100), default, Begin));
        var (mee, elk) = (Ruimte.Van(staat, Doorschuiven.Onbekend), Ruimte.Van(staat, Doorschuiven.Nee));

        Assert.Equal((60_00, 0), (mee.Meegenomen(2026), elk.Meegenomen(2026)));
        Assert.Equal((true, true), (mee.Overschreden, elk.Overschreden));
        Assert.Equal((false, true, false), (mee.IsOverschreden(2025), mee.IsOverschreden(2026), mee.IsOverschreden(2027)));
        Assert.Equal((false, true, false), (elk.IsOverschreden(2025), elk.IsOverschreden(2026), elk.IsOverschreden(2027)));
        Assert.Equal((0, 0), (mee.In(2027), elk.In(2027)));
    }

    [Theory]
    [InlineData(Doorschuiven.Onbekend, 190)]
    [InlineData(Doorschuiven.Nee, 250)]
    public void De_weigering_van_een_overschreden_budget_noemt_het_jaar_en_wat_daarvoor_te_weinig_is_toegekend(Doorschuiven hoe, decimal tekort)
    {
        var weigering = Als(
            Opdracht(1, 2027),
            Elk with { Doorschuiven = hoe },
            Financiering(40, 2025),
            Financiering(NieuwId, 400, 2026),
            new ToekenningVastgelegd(BudgetId, BestedingId, 2026, Euro(100), default, Begin)).Geweigerd(Code.BudgetOverschreden, "bedrag");

        Assert.Equal(
            $"Dit budget is overschreden: voor 2026 is {Euro(tekort)} te weinig toegekend. "
            + $"{Euro(1)} kan er niet bij. Verlaag eerst een financiering.",
            weigering.Bericht);
    }

    private static Toekenning Toekenning(int? jaar, decimal euro) => new(Guid.NewGuid(), jaar, Euro(euro), ToekenningStatus.Definitief);

    private static FinancieringVastleggen Opdracht(decimal euro, int jaar) => new(BudgetId, ProgrammaId, jaar, Euro(euro));

    private static void TotPrecies(decimal euro, int jaar, params ImmutableArray<Gebeurtenis> gebeurd)
    {
        Als(Opdracht(euro, jaar), null, gebeurd).Gebeurt<FinancieringVastgelegd>();
        Als(Opdracht(euro + 0.01m, jaar), null, gebeurd).Geweigerd(Code.BudgetOverschreden, "bedrag");
    }

    private static Gevolg<BudgetStaat> Als(FinancieringVastleggen opdracht, RegelingStaat? regeling, params ImmutableArray<Gebeurtenis> gebeurd) =>
        Gegeven<BudgetStaat>([PerJaar, .. gebeurd]).Als(staat => Budget.Beslis(staat, Samen, opdracht, Hoorn, BestedingId, regeling));
}
