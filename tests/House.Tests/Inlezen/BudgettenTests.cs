using Regionetwerk.House.Tests.Draaien;
using Xunit;

namespace Regionetwerk.House.Tests.Inlezen;

/// <summary>Budgets from a file, and who may import for whom.</summary>
public sealed class BudgettenTests(DraaiendHuis huis) : IClassFixture<DraaiendHuis>
{
    [Fact]
    public async Task Budgetten_worden_vastgelegd_met_wie_ze_mag_zien()
    {
        var hoorn = await huis.Als("GM0405", "beheerder");
        var netwerk = await hoorn.Netwerk();
        var naam = Inrichting.Nieuw("Budget");
        var csv = $"{Bestand.Budgetkop}GOAB;{naam} 1;1-1-2026;31-12-2026;1.000;;\nspuk kansrijke wijk;{naam} 2;2026-01-01;2028-12-31;2000,00;Openbaar;\nEU;{naam} 3;1-1-2026;31-12-2026;3000;netwerk;{netwerk}\n";

        var eerste = await hoorn.LeesBudgetten(csv);
        Assert.Equal(["2 VASTGELEGD", "3 VASTGELEGD", "4 VASTGELEGD"], eerste.Regels());
        Assert.Equal(["INTERN", "OPENBAAR", "NETWERK"], eerste.Verslag().Op("regels").Elk("zichtbaarheid"));
        Assert.Equal(["2 AL_VASTGELEGD", "3 AL_VASTGELEGD", "4 AL_VASTGELEGD"], (await hoorn.LeesBudgetten(csv)).Regels());
        var gelezen = await huis.Niemand.Vraag(
            "query($id: ID!) { node(id: $id) { ... on Budget { bron omschrijving van tot toegekend } } }",
            new { id = eerste.Verslag().Op("regels.1.record.id").GetString() });
        Assert.Equal(
            ["SPUK_KANSRIJKE_WIJK", $"{naam} 2", "2026-01-01", "2028-12-31", "2000"],
            new[] { "bron", "omschrijving", "van", "tot", "toegekend" }.Select(veld => gelezen[$"node.{veld}"].ToString()));
    }

    [Fact]
    public async Task Regels_met_dezelfde_omschrijving_en_een_jaar_zijn_de_toekenningen_van_een_budget()
    {
        var hoorn = await huis.Als("GM0405", "medewerker");
        var naam = Inrichting.Nieuw("Budget");
        const string Kop = "bron;omschrijving;van;tot;toegekend;jaar;status;besluit\n";
        var csv = $"{Kop}GOAB;{naam};1-1-2026;31-12-2027;1.000;2026;definitief;B-1\nGOAB;{naam};1-1-2026;31-12-2027;1.500;2027;VOORLOPIG;\n";

        var eerste = await hoorn.LeesBudgetten(csv);
        Assert.Equal(["2 VASTGELEGD", "3 VASTGELEGD"], eerste.Regels());
        Assert.Single(eerste.Verslag().Op("regels").Elk("record.id").Distinct());
        var gelezen = await hoorn.Vraag(
            "query($id: ID!) { node(id: $id) { ... on Budget { toegekend toekenningen { jaar bedrag status besluit } } } }",
            new { id = eerste.Verslag().Op("regels.0.record.id").GetString() });
        Assert.Equal(2500, gelezen["node.toegekend"].GetDecimal());
        Assert.Equal(["2026", "2027"], gelezen["node.toekenningen"].Elk("jaar"));
        Assert.Equal(["DEFINITIEF", "VOORLOPIG"], gelezen["node.toekenningen"].Elk("status"));
        Assert.Equal(["2 AL_VASTGELEGD", "3 AL_VASTGELEGD"], (await hoorn.LeesBudgetten(csv)).Regels());
    }

    [Theory]
    [InlineData("GOAB;A;1-1-2026;31-12-2027;10;2026;;\nEU;A;1-1-2026;31-12-2027;10;2027;;", "2 GEWEIGERD ONGELDIG omschrijving", "3 GEWEIGERD ONGELDIG bron")]
    [InlineData("GOAB;A;1-1-2026;31-12-2027;10;2026;;\nGOAB;A;1-1-2026;31-12-2028;10;2027;;", "2 GEWEIGERD ONGELDIG omschrijving", "3 GEWEIGERD ONGELDIG tot")]
    [InlineData("GOAB;A;1-1-2026;31-12-2027;10;2026;;\nGOAB;A;1-1-2026;31-12-2027;10;2026;;", "2 GEWEIGERD ONGELDIG jaar", "3 GEWEIGERD ONGELDIG jaar")]
    [InlineData("GOAB;A;1-1-2026;31-12-2027;10;2029;;\nGOAB;B;1-1-2026;31-12-2027;10;;;", "2 GEWEIGERD BUITEN_PERIODE jaar", "3 ZOU_WORDEN")]
    [InlineData("GOAB;A;1-1-2026;31-12-2027;10;twee;;\nGOAB;B;1-1-2026;31-12-2027;10;;misschien;", "2 GEWEIGERD ONGELDIG jaar", "3 GEWEIGERD ONGELDIG status")]
    public async Task Toekenningen_die_niet_samengaan_worden_geweigerd_bij_hun_kolom(string regels, string eerste, string tweede) => Assert.Equal(
        [eerste, tweede],
        (await (await huis.Als("GM0405", "medewerker")).LeesBudgetten($"bron;omschrijving;van;tot;toegekend;jaar;status;besluit\n{regels}", proef: true)).Regels());

    [Theory]
    [InlineData("LOTERIJ;Naam;1-1-2026;31-12-2026;10;;", "ONGELDIG bron")]
    [InlineData(";Naam;1-1-2026;31-12-2026;10;;", "ONGELDIG bron")]
    [InlineData("EU;;1-1-2026;31-12-2026;10;;", "ONGELDIG omschrijving")]
    [InlineData("EU;Naam;;31-12-2026;10;;", "ONGELDIG van")]
    [InlineData("EU;Naam;1-1-1900;31-12-2026;10;;", "ONGELDIG van")]
    [InlineData("EU;Naam;1-1-2026;31-12-2025;10;;", "ONGELDIG tot")]
    [InlineData("EU;Naam;1-1-2026;31-12-2026;;;", "ONGELDIG toegekend")]
    [InlineData("EU;Naam;1-1-2026;31-12-2026;10;iedereen;", "ONGELDIG zichtbaarheid")]
    [InlineData("EU;Naam;1-1-2026;31-12-2026;10;netwerk;", "ONGELDIG netwerken")]
    [InlineData("EU;Naam;1-1-2026;31-12-2026;10;intern;verzonnen", "ONBEKEND netwerken")]
    public async Task Een_budget_dat_niet_kan_wordt_geweigerd_bij_zijn_kolom(string regel, string weigering) => Assert.Equal(
        [$"2 GEWEIGERD {weigering}"], (await (await huis.Als("GM0405", "medewerker")).LeesBudgetten(Bestand.Budgetkop + regel, proef: true)).Regels());

    [Fact]
    public async Task Wie_niet_namens_de_eigenaar_handelt_leest_niets_in_en_hoort_niets_van_wat_er_in_het_bestand_staat()
    {
        var hoorn = await huis.Als("GM0405", "medewerker");
        var csv = $"{Bestand.Kop}{await hoorn.Financiering(100)};30-6-2026;10;Goed;\n";
        var ervoor = huis.Gebeurtenissen();

        foreach (var tekst in new[] { csv, "onzin", "" })
        {
            foreach (var proef in new[] { true, false })
            {
                (await huis.Niemand.Lees(tekst, proef)).Fout("UNAUTHENTICATED");
                (await (await huis.Als("GM0405", "lezer")).Lees(tekst, proef)).Fout("FORBIDDEN");
                (await (await huis.Als("GM0014", "beheerder")).Lees(tekst, proef)).Fout("FORBIDDEN");
            }
        }
        (await hoorn.Lees(csv, eigenaar: "GM9999")).Geweigerd("ONBEKEND input.eigenaar");
        Assert.Equal(ervoor, huis.Gebeurtenissen());
    }

    [Fact]
    public async Task De_financiering_van_een_ander_bestaat_voor_een_bestand_niet_ook_niet_als_zij_openbaar_is()
    {
        var (hoorn, groningen) = (await huis.Als("GM0405", "medewerker"), await huis.Als("GM0014", "medewerker"));
        var intern = await hoorn.Financiering(100);
        var openbaar = await hoorn.Financiering(
            await hoorn.Budget("GM0405", 100, "OPENBAAR"), await hoorn.Programma("GM0405", "OPENBAAR"), 2026, 100);

        Task<Antwoord> Probeer(string id) => groningen.Lees($"{Bestand.Kop}{id};30-6-2026;10;Goed;\n", proef: true, eigenaar: "GM0014");

        var verzonnen = await Probeer("verzonnen");
        Assert.Equal(["2 GEWEIGERD ONBEKEND financiering"], verzonnen.Regels());
        Assert.Equal(verzonnen.Tekst, (await Probeer(intern)).Tekst);
        Assert.Equal(verzonnen.Tekst, (await Probeer(openbaar)).Tekst);
    }
}
