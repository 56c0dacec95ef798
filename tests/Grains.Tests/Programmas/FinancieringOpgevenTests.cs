using System.Collections.Immutable;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Programmas;

namespace Regionetwerk.Grains.Tests.Programmas;

public sealed class FinancieringOpgevenTests
{
    private static readonly FinancieringOpgeven Opdracht = new(ProgrammaId, Groningen, Bron.Schoolbestuur, 2026, Euro(50), Tijdelijk: null);

    private static readonly FinancieringOpgegeven Opgegeven = new(ProgrammaId, NieuwId, Groningen, Bron.Schoolbestuur, 2026, Euro(50), Tijdelijk: false);

    [Fact]
    public void De_eigenaar_geeft_op_wat_een_ander_betaalt() => Assert.Equal(
        new OpgaveStaat(Groningen, Bron.Schoolbestuur, 2026, Euro(50)), Als(Opdracht).Dan(Opgegeven).Opgaven[NieuwId]);

    [Theory]
    [InlineData(Bron.EU, null, true)]
    [InlineData(Bron.EU, false, false)]
    [InlineData(Bron.Welzijn, null, false)]
    [InlineData(Bron.Welzijn, true, true)]
    public void Of_geld_afloopt_volgt_uit_de_bron_tenzij_de_eigenaar_het_zegt(Bron bron, bool? gezegd, bool tijdelijk) =>
        Als(Opdracht with { Bron = bron, Tijdelijk = gezegd }).Dan(Opgegeven with { Bron = bron, Tijdelijk = tijdelijk });

    [Fact]
    public void Eigen_geld_is_geen_opgave() => Als(Opdracht with { Betaler = Hoorn }).Geweigerd(Code.Ongeldig, "betaler");

    [Fact]
    public void Een_betaler_die_er_niet_is_bestaat_niet() => Gegeven<ProgrammaStaat>(HetProgramma)
        .Als(staat => Programma.Beslis(staat, Opdracht, Hoorn, betalerBestaat: false, NieuwId)).Geweigerd(Code.Onbekend, "betaler");

    [Theory]
    [InlineData(2024, Code.BuitenPeriode)]
    [InlineData(2028, Code.BuitenPeriode)]
    public void Een_jaar_buiten_het_programma_wordt_geweigerd(int jaar, string code) => Als(Opdracht with { Jaar = jaar }).Geweigerd(code, "jaar");

    [Fact]
    public void Nul_euro_is_geen_opgave() => Als(Opdracht with { Bedrag = Bedrag.Nul }).Geweigerd(Code.Ongeldig, "bedrag");

    [Fact]
    public void Voor_goab_geldt_dezelfde_eis_als_voor_wie_zelf_betaalt() =>
        Als(Opdracht with { Bron = Bron.Goab }).Geweigerd(Code.GoabVraagtVve, "programmaId");

    [Fact]
    public void Van_een_betaler_is_er_per_bron_en_jaar_een_opgave()
    {
        Als(Opdracht with { Bedrag = Euro(60) }, Opgegeven).Geweigerd(Code.BestaatAl, "betaler");
        Als(Opdracht with { Jaar = 2027 }, Opgegeven with { Opgave = FinancieringId }).Gebeurt<FinancieringOpgegeven>();
        Als(Opdracht with { Bron = Bron.Welzijn }, Opgegeven with { Opgave = FinancieringId }).Gebeurt<FinancieringOpgegeven>();
    }

    [Fact]
    public void Het_aantal_opgaven_heeft_een_grens()
    {
        ImmutableArray<Gebeurtenis> Met(int aantal) =>
            [.. Enumerable.Range(0, aantal).Select(i => Opgegeven with { Opgave = new($"{i:D32}"), Betaler = $"betaler-{i}" })];

        Als(Opdracht, Met(Limieten.Opgaven - 1)).Gebeurt<FinancieringOpgegeven>();
        Als(Opdracht, Met(Limieten.Opgaven)).Geweigerd(Code.Ongeldig, "programmaId");
    }

    [Fact]
    public void Niemand_geeft_iets_op_bij_het_programma_van_een_ander() => Gegeven<ProgrammaStaat>(HetProgramma)
        .Als(staat => Programma.Beslis(staat, Opdracht, Groningen, betalerBestaat: true, NieuwId)).Geweigerd(Code.Onbekend, "programmaId");

    private static Gevolg<ProgrammaStaat> Als(FinancieringOpgeven opdracht, params ImmutableArray<Gebeurtenis> gebeurd) =>
        Gegeven<ProgrammaStaat>([HetProgramma, .. gebeurd]).Als(staat => Programma.Beslis(staat, opdracht, Hoorn, betalerBestaat: true, NieuwId));
}
