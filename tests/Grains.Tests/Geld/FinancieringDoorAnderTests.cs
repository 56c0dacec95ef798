using System.Collections.Immutable;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Programmas;

namespace Regionetwerk.Grains.Tests.Geld;

/// <summary>Groningen wil een programma van Hoorn betalen.</summary>
public sealed class FinancieringDoorAnderTests
{
    [Fact]
    public void Een_toegelaten_betaler_mag_het_programma_van_een_ander_betalen() =>
        Als(HetProgramma, new BetalerToegelaten(ProgrammaId, Groningen)).Gebeurt<FinancieringVastgelegd>();

    [Fact]
    public void Een_toegelaten_betaler_mag_ook_betalen_wat_verborgen_is() =>
        Als(HetProgramma, new BetalerToegelaten(ProgrammaId, Groningen), new ProgrammaGedeeld(ProgrammaId, Deling.Intern))
            .Gebeurt<FinancieringVastgelegd>();

    [Fact]
    public void Wie_een_zichtbaar_programma_betaalt_zonder_toelating_hoort_wat_er_nodig_is()
    {
        foreach (var deling in (Deling[])[Deling.Landelijk, Deling.Openbaar])
            Als(HetProgramma with { Deling = deling }).Geweigerd(Code.BetalerNietToegelaten, "programmaId");
    }

    [Fact]
    public void Een_andere_toegelaten_betaler_maakt_nog_niet_toegelaten() =>
        Als(HetProgramma with { Deling = Deling.Openbaar }, new BetalerToegelaten(ProgrammaId, "GM0599"))
            .Geweigerd(Code.BetalerNietToegelaten, "programmaId");

    [Fact]
    public void Een_verborgen_programma_antwoordt_als_een_dat_er_niet_is()
    {
        var nooit = Beslis(ProgrammaStaat.Leeg).Weigeringen.Single();

        foreach (var deling in (Deling[])[Deling.Intern, MetNetwerk("ambassadeurs")])
            Assert.Equal(nooit, Als(HetProgramma with { Deling = deling }).Geweigerd(Code.Onbekend, "programmaId"));
    }

    private static Gevolg<BudgetStaat> Als(params ImmutableArray<Gebeurtenis> programma) =>
        new(VanGroningen, Beslis(Stand<ProgrammaStaat>(programma)));

    private static Besluit Beslis(ProgrammaStaat programma) =>
        Budget.Beslis(VanGroningen, programma, FinancieringVastleggenTests.Opdracht(1), Groningen, NieuwId);

    private static BudgetStaat VanGroningen => Stand<BudgetStaat>(HetBudget with { Eigenaar = Groningen });
}
