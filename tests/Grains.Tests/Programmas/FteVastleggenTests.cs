using System.Collections.Immutable;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Programmas;

namespace Regionetwerk.Grains.Tests.Programmas;

public sealed class FteVastleggenTests
{
    private static readonly FteVastleggen Opdracht = new(ProgrammaId, "Brugfunctionaris", 2026, 1.25m);

    private static readonly FteVastgelegd Vastgelegd = new(ProgrammaId, "brugfunctionaris", 2026, 1_25);

    [Fact]
    public void De_eigenaar_legt_fte_van_een_functie_vast() =>
        Assert.Equal([KeyValuePair.Create("brugfunctionaris 2026", 1_25)], Als(Opdracht).Dan(Vastgelegd).Functies);

    [Theory]
    [InlineData("0", 0)]
    [InlineData("0.01", 1)]
    [InlineData("2.500", 2_50)]
    [InlineData("10000", 10_000_00)]
    public void Fte_staat_in_hele_honderdsten(string fte, int honderdsten) =>
        Als(Opdracht with { Fte = decimal.Parse(fte, System.Globalization.CultureInfo.InvariantCulture) }).Dan(Vastgelegd with { Honderdsten = honderdsten });

    [Theory]
    [InlineData("-0.01")]
    [InlineData("10000.01")]
    [InlineData("1.001")]
    public void Fte_die_niet_kan_wordt_geweigerd(string fte) =>
        Als(Opdracht with { Fte = decimal.Parse(fte, System.Globalization.CultureInfo.InvariantCulture) }).Geweigerd(Code.Ongeldig, "fte");

    [Fact]
    public void Wat_al_zo_was_verandert_niets() => Als(Opdracht, Vastgelegd).DanNiets();

    [Fact]
    public void Een_nieuw_aantal_vervangt_het_oude() =>
        Assert.Equal(2_00, Als(Opdracht with { Fte = 2 }, Vastgelegd).Dan(Vastgelegd with { Honderdsten = 2_00 }).Functies["brugfunctionaris 2026"]);

    [Fact]
    public void Zonder_aantal_is_het_ingetrokken()
    {
        Assert.Empty(Als(Opdracht with { Fte = null }, Vastgelegd).Dan(Vastgelegd with { Honderdsten = null }).Functies);
        Als(Opdracht with { Fte = null }).DanNiets();
    }

    [Theory]
    [InlineData("")]
    [InlineData("!?")]
    [InlineData("twee\nregels")]
    public void Een_functie_heeft_een_naam(string functie) => Als(Opdracht with { Functie = functie }).Geweigerd(Code.Ongeldig, "functie");

    [Theory]
    [InlineData(2024)]
    [InlineData(2028)]
    public void Een_jaar_buiten_het_programma_wordt_geweigerd(int jaar) => Als(Opdracht with { Jaar = jaar }).Geweigerd(Code.BuitenPeriode, "jaar");

    [Fact]
    public void Het_aantal_functies_heeft_een_grens()
    {
        ImmutableArray<Gebeurtenis> Met(int aantal) => [.. Enumerable.Range(0, aantal).Select(i => Vastgelegd with { Functie = $"functie-{i}" })];

        Als(Opdracht, Met(Limieten.Functies - 1)).Gebeurt<FteVastgelegd>();
        Als(Opdracht, Met(Limieten.Functies)).Geweigerd(Code.Ongeldig, "functie");
    }

    [Fact]
    public void Het_programma_van_een_ander_bestaat_niet() => Gegeven<ProgrammaStaat>(HetProgramma)
        .Als(staat => Programma.Beslis(staat, Opdracht, Groningen)).Geweigerd(Code.Onbekend, "programmaId");

    private static Gevolg<ProgrammaStaat> Als(FteVastleggen opdracht, params ImmutableArray<Gebeurtenis> gebeurd) =>
        Gegeven<ProgrammaStaat>([HetProgramma, .. gebeurd]).Als(staat => Programma.Beslis(staat, opdracht, Hoorn));
}
