using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Programmas;

namespace Regionetwerk.Grains.Tests.Programmas;

public sealed class ProgrammaDelenTests
{
    private static readonly ProgrammaDelen Opdracht = new(ProgrammaId, MetNetwerk("ambassadeurs-0a1b2c3d"));

    [Fact]
    public void De_eigenaar_deelt_een_programma_met_een_netwerk() =>
        Assert.Equal(Opdracht.Deling, Gegeven<ProgrammaStaat>(HetProgramma).Als(Beslis).Dan(new ProgrammaGedeeld(ProgrammaId, Opdracht.Deling)).Deling);

    [Fact]
    public void Delen_zoals_het_al_gedeeld_is_verandert_niets() =>
        Gegeven<ProgrammaStaat>(HetProgramma with { Deling = MetNetwerk("ambassadeurs-0a1b2c3d") }).Als(Beslis).DanNiets();

    [Fact]
    public void Delen_met_een_netwerk_vraagt_een_netwerk() => Gegeven<ProgrammaStaat>(HetProgramma)
        .Als(staat => Programma.Beslis(staat, Opdracht with { Deling = OnmogelijkeDeling }, Hoorn)).Geweigerd(Code.Ongeldig, "netwerken");

    [Fact]
    public void Het_programma_van_een_ander_bestaat_niet() =>
        Gegeven<ProgrammaStaat>(HetProgramma).Als(staat => Programma.Beslis(staat, Opdracht, Groningen)).Geweigerd(Code.Onbekend, "programmaId");

    [Fact]
    public void Een_programma_dat_er_niet_is_bestaat_niet() =>
        Gegeven<ProgrammaStaat>().Als(Beslis).Geweigerd(Code.Onbekend, "programmaId");

    private static Besluit Beslis(ProgrammaStaat staat) => Programma.Beslis(staat, Opdracht, Hoorn);
}
