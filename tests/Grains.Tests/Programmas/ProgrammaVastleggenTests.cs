using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Programmas;

namespace Regionetwerk.Grains.Tests.Programmas;

public sealed class ProgrammaVastleggenTests
{
    private static readonly ProgrammaVastleggen Opdracht = new(
        " Samen van Start ", "Samen van Start!", null, Begin, Eind, 2, 6, DirectVve: true, [Sector.PO, Sector.VVE, Sector.PO], Deling.Landelijk);

    [Fact]
    public void Een_programma_bewaart_wat_er_is_vastgelegd()
    {
        var staat = Als(Opdracht).Dan(new ProgrammaVastgelegd(
            ProgrammaId, Hoorn, "Samen van Start", "samen-van-start", Hoorn, Begin, Eind, 2, 6, DirectVve: true, [Sector.VVE, Sector.PO],
            Deling.Landelijk, Voorbeeldcijfers: false));

        Assert.Equal((Hoorn, Begin, Eind), (staat.Eigenaar, staat.Van, staat.Tot));
        Assert.Equal((2, 6, true), (staat.LeeftijdVan, staat.LeeftijdTot, staat.DirectVve));
    }

    [Fact]
    public void Hetzelfde_programma_ontstaat_niet_twee_keer() =>
        Gegeven<ProgrammaStaat>(HetProgramma).Als(staat => Beslis(staat, Opdracht)).Geweigerd(Code.BestaatAl, null);

    [Fact]
    public void Een_programma_mag_zonder_einde_leeftijd_sector_en_aanpak() =>
        Als(Opdracht with { Tot = null, LeeftijdVan = null, LeeftijdTot = null, Sectoren = [], Aanpak = null }).Gebeurt<ProgrammaVastgelegd>();

    [Fact]
    public void Een_naam_van_precies_de_grens_mag() =>
        Als(Opdracht with { Naam = new('a', Limieten.Naam) }).Gebeurt<ProgrammaVastgelegd>();

    [Fact]
    public void Een_te_lange_naam_wordt_geweigerd() =>
        Als(Opdracht with { Naam = new('a', Limieten.Naam + 1) }).Geweigerd(Code.Ongeldig, "naam");

    [Fact]
    public void Een_naam_staat_op_een_regel() => Als(Opdracht with { Naam = "Samen\nvan Start" }).Geweigerd(Code.Ongeldig, "naam");

    [Fact]
    public void Een_aanpak_van_precies_de_grens_mag() =>
        Als(Opdracht with { Aanpak = new('a', Limieten.Slug) }).Gebeurt<ProgrammaVastgelegd>();

    [Fact]
    public void Een_te_lange_aanpak_wordt_geweigerd() =>
        Als(Opdracht with { Aanpak = new('a', Limieten.Slug + 1) }).Geweigerd(Code.Ongeldig, "aanpak");

    [Theory]
    [InlineData("")]
    [InlineData("!!!")]
    [InlineData("Тест")]
    public void Een_aanpak_zonder_letter_of_cijfer_voor_een_sleutel_wordt_geweigerd(string aanpak) =>
        Als(Opdracht with { Aanpak = aanpak }).Geweigerd(Code.Ongeldig, "aanpak");

    [Fact]
    public void Een_programma_dat_eindigt_op_de_dag_dat_het_begint_mag() =>
        Als(Opdracht with { Tot = Begin }).Gebeurt<ProgrammaVastgelegd>();

    [Fact]
    public void Een_programma_dat_eindigt_voor_het_begint_wordt_geweigerd() =>
        Als(Opdracht with { Tot = Begin.AddDays(-1) }).Geweigerd(Code.Ongeldig, "tot");

    [Fact]
    public void Een_programma_buiten_de_jaren_van_het_platform_wordt_geweigerd()
    {
        Als(Opdracht with { Van = new(1989, 12, 31) }).Geweigerd(Code.Ongeldig, "van");
        Als(Opdracht with { Tot = new(2101, 1, 1) }).Geweigerd(Code.Ongeldig, "tot");
    }

    [Theory]
    [InlineData(0, 120)]
    [InlineData(4, 4)]
    [InlineData(4, null)]
    [InlineData(null, 12)]
    public void Leeftijden_van_0_tot_en_met_120_jaar_mogen(int? van, int? tot) =>
        Als(Opdracht with { LeeftijdVan = van, LeeftijdTot = tot }).Gebeurt<ProgrammaVastgelegd>();

    [Theory]
    [InlineData(-1, 6, "leeftijdVan")]
    [InlineData(121, null, "leeftijdVan")]
    [InlineData(null, -1, "leeftijdTot")]
    [InlineData(2, 121, "leeftijdTot")]
    [InlineData(7, 6, "leeftijdTot")]
    public void Een_onmogelijke_of_verwisselde_leeftijd_wordt_geweigerd(int? van, int? tot, string veld) =>
        Als(Opdracht with { LeeftijdVan = van, LeeftijdTot = tot }).Geweigerd(Code.Ongeldig, veld);

    [Fact]
    public void Delen_met_een_netwerk_vraagt_een_netwerk() =>
        Als(Opdracht with { Deling = OnmogelijkeDeling }).Geweigerd(Code.Ongeldig, "netwerken");

    [Fact]
    public void Een_genoemde_gemeente_die_er_niet_is_bestaat_niet() => Gegeven<ProgrammaStaat>()
        .Als(staat => Programma.Beslis(staat, Opdracht with { Gemeente = "GM9999" }, Hoorn, null, ProgrammaId))
        .Geweigerd(Code.Onbekend, "gemeente");

    [Fact]
    public void Wie_bij_geen_gemeente_hoort_moet_er_een_noemen() => Gegeven<ProgrammaStaat>()
        .Als(staat => Programma.Beslis(staat, Opdracht, "landelijk-ondersteuningsaanbod", null, ProgrammaId))
        .Geweigerd(Code.Ongeldig, "gemeente");

    private static Gevolg<ProgrammaStaat> Als(ProgrammaVastleggen opdracht) =>
        Gegeven<ProgrammaStaat>().Als(staat => Beslis(staat, opdracht));

    private static Besluit Beslis(ProgrammaStaat staat, ProgrammaVastleggen opdracht) =>
        Programma.Beslis(staat, opdracht, Hoorn, Hoorn, ProgrammaId);
}
