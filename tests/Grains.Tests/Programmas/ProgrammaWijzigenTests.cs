using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Programmas;

namespace Regionetwerk.Grains.Tests.Programmas;

public sealed class ProgrammaWijzigenTests
{
    private static readonly ProgrammaWijzigen Niets = new(ProgrammaId, []);

    private static readonly ProgrammaGewijzigd Zoals = new(
        ProgrammaId, "Samen van Start", "samen-van-start", Begin, Eind, 2, 6, DirectVve: false, [Sector.VVE, Sector.PO]);

    [Fact]
    public void Alleen_wat_gegeven_is_verandert()
    {
        var staat = Als(Niets with { Naam = " Verder van Start ", Tot = new(2026, 12, 31) })
            .Dan(Zoals with { Naam = "Verder van Start", Tot = new(2026, 12, 31) });

        Assert.Equal((new(2026, 12, 31), 2), (staat.Tot, staat.LeeftijdVan));
    }

    [Fact]
    public void Wat_gewist_wordt_is_leeg() =>
        Als(Niets with { Wissen = [ProgrammaVeld.Aanpak, ProgrammaVeld.Tot, ProgrammaVeld.LeeftijdVan, ProgrammaVeld.LeeftijdTot] })
            .Dan(Zoals with { Aanpak = null, Tot = null, LeeftijdVan = null, LeeftijdTot = null });

    [Fact]
    public void De_aanpak_wordt_een_slug_en_sectoren_staan_er_een_keer() =>
        Als(Niets with { Aanpak = "Voorlees Express", Sectoren = [Sector.PO, Sector.VVE, Sector.PO] })
            .Dan(Zoals with { Aanpak = "voorlees-express", Sectoren = [Sector.VVE, Sector.PO] });

    [Fact]
    public void Wat_al_zo_was_verandert_niets() =>
        Als(Niets with { Naam = "Samen van Start", Van = Begin, DirectVve = false, Sectoren = [Sector.PO, Sector.VVE] }).DanNiets();

    [Theory]
    [InlineData("omschrijving", null)]
    [InlineData(null, "doel")]
    public void Nieuwe_woorden_zijn_een_wijziging(string? omschrijving, string? doel) =>
        Als(Niets with { Omschrijving = omschrijving, Doel = doel }).Dan(Zoals);

    [Fact]
    public void Woorden_wissen_is_een_wijziging() => Als(Niets with { Wissen = [ProgrammaVeld.Doel] }).Gebeurt<ProgrammaGewijzigd>();

    [Fact]
    public void Een_directe_relatie_met_vve_vraagt_wie_dat_oordeelde() =>
        Als(Niets with { DirectVve = true }).Geweigerd(Code.Ongeldig, "vveBeoordeeldDoor");

    [Fact]
    public void Met_wie_dat_oordeelde_heeft_het_programma_een_directe_relatie_met_vve() =>
        Als(Niets with { DirectVve = true, VveBeoordeeldDoor = "Beleidsmedewerker" }).Dan(Zoals with { DirectVve = true });

    [Fact]
    public void Wie_al_beoordeeld_is_hoeft_niet_nog_eens() =>
        Gegeven<ProgrammaStaat>(HetProgramma with { DirectVve = true })
            .Als(staat => Programma.Beslis(staat, Niets with { DirectVve = true }, Hoorn)).DanNiets();

    [Fact]
    public void Zolang_de_relatie_er_is_wordt_wie_oordeelde_niet_gewist()
    {
        var wis = Niets with { Wissen = [ProgrammaVeld.VveBeoordeeldDoor] };
        var beoordeeld = HetProgramma with { DirectVve = true };

        Gegeven<ProgrammaStaat>(beoordeeld).Als(staat => Programma.Beslis(staat, wis, Hoorn)).Geweigerd(Code.Ongeldig, "vveBeoordeeldDoor");
        Gegeven<ProgrammaStaat>(beoordeeld).Als(staat => Programma.Beslis(staat, wis with { DirectVve = false }, Hoorn)).Gebeurt<ProgrammaGewijzigd>();
    }

    [Fact]
    public void Zonder_vve_is_er_geen_beoordelaar() =>
        Als(Niets with { VveBeoordeeldDoor = "Beleidsmedewerker" }).Geweigerd(Code.Ongeldig, "vveBeoordeeldDoor");

    public static TheoryData<string, ProgrammaWijzigen> Onmogelijk => new()
    {
        { "naam", Niets with { Naam = "" } },
        { "naam", Niets with { Naam = new('a', Limieten.Naam + 1) } },
        { "aanpak", Niets with { Aanpak = "!" } },
        { "tot", Niets with { Tot = Begin.AddDays(-1) } },
        { "tot", Niets with { Van = Eind.AddDays(1) } },
        { "van", Niets with { Van = new(1989, 12, 31) } },
        { "leeftijdTot", Niets with { LeeftijdTot = 1 } },
        { "leeftijdVan", Niets with { LeeftijdVan = -1 } },
        { "omschrijving", Niets with { Omschrijving = " " } },
        { "doel", Niets with { Doel = new('a', Limieten.Omschrijving + 1) } },
        { "vveBeoordeeldDoor", Niets with { DirectVve = true, VveBeoordeeldDoor = "twee\nregels" } },
    };

    [Theory]
    [MemberData(nameof(Onmogelijk))]
    public void Wat_niet_kan_wordt_geweigerd(string veld, ProgrammaWijzigen opdracht) => Als(opdracht).Geweigerd(Code.Ongeldig, veld);

    [Fact]
    public void Het_programma_van_een_ander_bestaat_niet() => Gegeven<ProgrammaStaat>(HetProgramma)
        .Als(staat => Programma.Beslis(staat, Niets with { Naam = "Anders" }, Groningen)).Geweigerd(Code.Onbekend, "programmaId");

    private static Gevolg<ProgrammaStaat> Als(ProgrammaWijzigen opdracht) =>
        Gegeven<ProgrammaStaat>(HetProgramma).Als(staat => Programma.Beslis(staat, opdracht, Hoorn));
}
