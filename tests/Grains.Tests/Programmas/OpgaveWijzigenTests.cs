using System.Collections.Immutable;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Programmas;

namespace Regionetwerk.Grains.Tests.Programmas;

public sealed class OpgaveWijzigenTests
{
    private static readonly FinancieringOpgegeven Opgegeven =
        new(ProgrammaId, FinancieringId, Groningen, Bron.Schoolbestuur, 2026, Euro(50), Tijdelijk: false);

    [Theory]
    [InlineData(60)]
    [InlineData(0)]
    public void Een_opgave_wordt_hoger_lager_of_ingetrokken(int euro) => Assert.Equal(
        Euro(euro),
        Als(Opdracht(euro)).Dan(new OpgaveGewijzigd(ProgrammaId, FinancieringId, NieuwId, Euro(50), Euro(euro))).Opgaven[FinancieringId].Bedrag);

    [Fact]
    public void Hetzelfde_bedrag_verandert_niets() => Als(Opdracht(50)).DanNiets();

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public void Een_wijziging_vraagt_een_reden(string? reden) => Als(Opdracht(60) with { Reden = reden! }).Geweigerd(Code.Ongeldig, "reden");

    [Fact]
    public void Wat_niet_meer_bij_het_programma_past_mag_alleen_omlaag()
    {
        ProgrammaGewijzigd korter = new(ProgrammaId, "Naam", null, Begin, new(2025, 12, 31), 2, 6, false, []);

        Als(Opdracht(60), korter).Geweigerd(Code.BuitenPeriode, "bedrag");
        Als(Opdracht(40), korter).Gebeurt<OpgaveGewijzigd>();
    }

    [Fact]
    public void Een_opgave_die_er_niet_is_bestaat_niet() => Als(Opdracht(60) with { Opgave = NieuwId }).Geweigerd(Code.Onbekend, "opgaveId");

    [Fact]
    public void De_opgave_van_een_ander_bestaat_niet() => Gegeven<ProgrammaStaat>(HetProgramma, Opgegeven)
        .Als(staat => Programma.Beslis(staat, Opdracht(60), Groningen, NieuwId)).Geweigerd(Code.Onbekend, "opgaveId");

    private static OpgaveWijzigen Opdracht(decimal euro) => new(ProgrammaId, FinancieringId, Euro(euro), "Gehoord van het bestuur");

    private static Gevolg<ProgrammaStaat> Als(OpgaveWijzigen opdracht, params ImmutableArray<Gebeurtenis> gebeurd) =>
        Gegeven<ProgrammaStaat>([HetProgramma, Opgegeven, .. gebeurd]).Als(staat => Programma.Beslis(staat, opdracht, Hoorn, NieuwId));
}
