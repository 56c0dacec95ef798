using Regionetwerk.House.Tests.Draaien;
using Xunit;

namespace Regionetwerk.House.Tests.Inlezen;

/// <summary>Bestedingen from a file: once each, whatever was mended or sent again.</summary>
public sealed class BestedingenTests(DraaiendHuis huis) : IClassFixture<DraaiendHuis>
{
    [Fact]
    public async Task Een_proef_legt_niets_vast_en_het_inlezen_erna_doet_wat_de_proef_zei()
    {
        var hoorn = await huis.Als("GM0405", "medewerker");
        var id = await hoorn.Financiering(1000);
        var csv = $"{Bestand.Kop}{id};31-12-2026;1.234,50;Te veel;\n{id};2026-06-30;250,5;Materiaal;F-1\n{id};1-7-2026;\"€ 49,50\";\"Koffie; thee\";\n";
        var ervoor = huis.Gebeurtenissen();

        var proef = await hoorn.Lees(csv, proef: true);
        Assert.Equal(["2 GEWEIGERD FINANCIERING_OVERSCHREDEN bedrag", "3 ZOU_WORDEN", "4 ZOU_WORDEN"], proef.Regels());
        Assert.Equal("2/0/1 300", proef.Telling().Replace(".0", "", StringComparison.Ordinal));
        Assert.Equal(ervoor, huis.Gebeurtenissen());

        var niet = await hoorn.Lees(csv);
        niet.Geweigerd("ONGELDIG input.alleenGoede");
        Assert.Equal(proef.Regels(), niet.Regels());
        Assert.Equal(ervoor, huis.Gebeurtenissen());

        var wel = await hoorn.Lees(csv, alleenGoede: true);
        Assert.Equal(["2 GEWEIGERD FINANCIERING_OVERSCHREDEN bedrag", "3 VASTGELEGD", "4 VASTGELEGD"], wel.Regels());
        Assert.Equal("Besteding", wel.Verslag().Op("regels.1.record.__typename").GetString());
        Assert.Equal(300, await hoorn.Besteed(id));
    }

    [Fact]
    public async Task Hetzelfde_of_een_verbeterd_bestand_boekt_niets_twee_keer()
    {
        var hoorn = await huis.Als("GM0405", "medewerker");
        var id = await hoorn.Financiering(1000);
        var regels = $"{id};30-6-2026;10;Gelijk;\n{id};30-6-2026;10;Gelijk;\n{id};30-6-2026;20;Met kenmerk;F-{id}\n";

        Assert.Equal(["2 VASTGELEGD", "3 VASTGELEGD", "4 VASTGELEGD", "5 GEWEIGERD ONGELDIG datum"], (await hoorn.Lees($"{Bestand.Kop}{regels}{id};31-2-2026;30;Nieuw;\n", alleenGoede: true)).Regels());
        var nogEens = await hoorn.Lees($"financiering,omschrijving,datum,bedrag,kenmerk\n{id},Nieuw,28-2-2026,30.00,\n{id},Gelijk,2026-06-30,10.00,\n{id},Met kenmerk,2026-06-30,20.00,F-{id}\n{id},Gelijk,2026-06-30,10.00,\n{id},Gelijk,2026-06-30,10.00,\n");

        Assert.Equal(["2 VASTGELEGD", "3 AL_VASTGELEGD", "4 AL_VASTGELEGD", "5 AL_VASTGELEGD", "6 VASTGELEGD"], nogEens.Regels());
        Assert.NotNull(nogEens.Verslag().Op("regels.1.record.id").GetString());
        Assert.Equal(80, await hoorn.Besteed(id));
        Assert.Equal(["2 GEWEIGERD VERZOEK_AL_GEBRUIKT kenmerk"], (await hoorn.Lees($"{Bestand.Kop}{id};30-6-2026;21;Met kenmerk;F-{id}\n", proef: true)).Regels());
    }

    [Fact]
    public async Task Een_teruggeboekte_besteding_telt_niet_als_al_vastgelegd()
    {
        var hoorn = await huis.Als("GM0405", "medewerker");
        var id = await hoorn.Financiering(1000);
        var csv = $"{Bestand.Kop}{id};30-6-2026;10;Koffie;T-{id}\n";
        var besteding = (await hoorn.Lees(csv)).Verslag().Op("regels.0.record.id").GetString();
        (await hoorn.Opdracht("bestedingTerugboeken", new { bestedingId = besteding, reden = "Fout" })).Gelukt();

        var antwoord = await hoorn.Lees(csv);

        Assert.Equal(["2 GEWEIGERD AL_TERUGGEBOEKT kenmerk"], antwoord.Regels());
        Assert.Contains("ander kenmerk", antwoord.Verslag().Op("regels.0.bericht").GetString(), StringComparison.Ordinal);
        Assert.Equal(["2 VASTGELEGD"], (await hoorn.Lees($"{Bestand.Kop}{id};30-6-2026;10;Koffie;T2-{id}\n")).Regels());
    }

    [Fact]
    public async Task Een_kenmerk_dat_twee_keer_in_een_bestand_staat_wordt_de_tweede_keer_geweigerd()
    {
        var hoorn = await huis.Als("GM0405", "medewerker");
        var id = await hoorn.Financiering(1000);

        var antwoord = await hoorn.Lees($"{Bestand.Kop}{id};30-6-2026;10;Koffie;D-{id}\n{id};30-6-2026;10;Koffie;D-{id}\n", alleenGoede: true);

        Assert.Equal(["2 VASTGELEGD", "3 GEWEIGERD ONGELDIG kenmerk"], antwoord.Regels());
        Assert.Contains("staat al op regel 2", antwoord.Verslag().Op("regels.1.bericht").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_ingetrokken_financiering_maakt_namen_niet_dubbelzinnig()
    {
        var hoorn = await huis.Als("GM0405", "medewerker");
        var (budget, programma) = (Inrichting.Nieuw("Budget"), Inrichting.Nieuw("Programma"));
        var (budgetId, programmaId) = (await hoorn.Budget("GM0405", 1000, omschrijving: budget), await hoorn.Programma("GM0405", naam: programma));
        var ingetrokken = await hoorn.Financiering(budgetId, programmaId, 2026, 100);
        (await hoorn.Opdracht("financieringWijzigen", new { financieringId = ingetrokken, bedrag = 0, reden = "Ingetrokken" })).Gelukt();
        var id = await hoorn.Financiering(budgetId, programmaId, 2026, 100);

        Assert.Equal(["2 VASTGELEGD"], (await hoorn.Lees($"budget;programma;datum;bedrag;omschrijving\n{budget};{programma};30-6-2026;10;Een\n")).Regels());
        Assert.Equal(10, await hoorn.Besteed(id));
    }

    [Fact]
    public async Task Een_financiering_wordt_ook_bij_de_namen_van_budget_en_programma_gevonden()
    {
        var hoorn = await huis.Als("GM0405", "medewerker");
        var (budget, programma) = (Inrichting.Nieuw("Budget"), Inrichting.Nieuw("Programma"));
        var (budgetId, programmaId) = (await hoorn.Budget("GM0405", 1000, omschrijving: budget), await hoorn.Programma("GM0405", naam: programma));
        var id = await hoorn.Financiering(budgetId, programmaId, 2026, 100);
        await hoorn.Financiering(budgetId, programmaId, 2027, 100);
        var csv = $"Budget;Programma;Jaar;Datum;Bedrag;Omschrijving\n{budget};{programma};2026;30-6-2026;10;Een\n{budget};{programma};;30-6-2026;10;Twee\n{budget};{programma};2025;30-6-2025;10;Drie\n{budget.ToUpperInvariant()};{programma};2026;30-6-2026;10;Vier\n";

        Assert.Equal(["2 VASTGELEGD", "3 VASTGELEGD", "4 GEWEIGERD ONBEKEND budget", "5 GEWEIGERD ONBEKEND budget"], (await hoorn.Lees(csv, alleenGoede: true)).Regels());
        Assert.Equal(20, await hoorn.Besteed(id));
    }

    [Fact]
    public async Task Namen_die_bij_meer_dan_een_financiering_passen_noemen_de_ids_om_uit_te_kiezen()
    {
        var hoorn = await huis.Als("GM0405", "medewerker");
        var (budget, programma) = (Inrichting.Nieuw("Budget"), Inrichting.Nieuw("Programma"));
        var programmaId = await hoorn.Programma("GM0405", naam: programma);
        List<string> ids = [];
        for (var keer = 0; keer < 2; keer++)
            ids.Add(await hoorn.Financiering(await hoorn.Budget("GM0405", 10, omschrijving: budget), programmaId, 2026, 10));

        var antwoord = await hoorn.Lees($"budget;programma;jaar;datum;bedrag;omschrijving\n{budget};{programma};2026;30-6-2026;10;Een\n", proef: true);

        Assert.Equal(["2 GEWEIGERD ONGELDIG budget"], antwoord.Regels());
        Assert.All(ids, id => Assert.Contains(id, antwoord.Verslag().Op("regels.0.bericht").GetString(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ID;;10;Geen datum;", "ONGELDIG datum")]
    [InlineData("ID;30-2-2026;10;Geen dag;", "ONGELDIG datum")]
    [InlineData("ID;30-6-26;10;Kort jaar;", "ONGELDIG datum")]
    [InlineData("ID;30-6-2027;10;Ander jaar;", "BUITEN_PERIODE datum")]
    [InlineData("ID;30-6-2026;;Geen bedrag;", "ONGELDIG bedrag")]
    [InlineData("ID;30-6-2026;0;Nul;", "ONGELDIG bedrag")]
    [InlineData("ID;30-6-2026;-10;Negatief;", "ONGELDIG bedrag")]
    [InlineData("ID;30-6-2026;10,00-;Negatief;", "ONGELDIG bedrag")]
    [InlineData("ID;30-6-2026;(10,00);Negatief;", "ONGELDIG bedrag")]
    [InlineData("ID;30-6-2026;1,234;Onduidelijk;", "ONGELDIG bedrag")]
    [InlineData("ID;30-6-2026;1.23.4;Onzin;", "ONGELDIG bedrag")]
    [InlineData("ID;30-6-2026;tien;Woord;", "ONGELDIG bedrag")]
    [InlineData("ID;30-6-2026;=1+1;Formule;", "ONGELDIG bedrag")]
    [InlineData("ID;30-6-2026;99999999999999999999;Te groot;", "ONGELDIG bedrag")]
    [InlineData("ID;30-6-2026;100,01;Te veel;", "FINANCIERING_OVERSCHREDEN bedrag")]
    [InlineData("ID;30-6-2026;10;;", "ONGELDIG omschrijving")]
    [InlineData("ID;30-6-2026;10;Een\u0007bel;", "ONGELDIG omschrijving")]
    [InlineData(";30-6-2026;10;Geen financiering;", "ONGELDIG budget")]
    [InlineData("verzonnen;30-6-2026;10;Onbekend;", "ONBEKEND financiering")]
    [InlineData("ID;30-6-2026;10;Een veld te veel;;", "ONGELDIG")]
    [InlineData("ID;30-6-2026;10", "ONGELDIG")]
    [InlineData("ID;30-6-2026;10;\"Niet gesloten;", "ONGELDIG")]
    public async Task Een_regel_die_niet_kan_wordt_geweigerd_bij_zijn_kolom_en_de_volgende_niet(string regel, string weigering)
    {
        var hoorn = await huis.Als("GM0405", "medewerker");
        var id = await hoorn.Financiering(100);

        var antwoord = await hoorn.Lees($"{Bestand.Kop}{regel.Replace("ID", id, StringComparison.Ordinal)}\n{id};30-6-2026;100;Goed;\n", alleenGoede: true);

        Assert.Equal([$"2 GEWEIGERD {weigering}", "3 VASTGELEGD"], antwoord.Regels());
        Assert.NotEqual("", antwoord.Verslag().Op("regels.0.bericht").GetString());
    }

    [Theory]
    [InlineData("1234,5", 1234.50)]
    [InlineData("1.234,50", 1234.50)]
    [InlineData("1.234", 1234)]
    [InlineData("1,234.50", 1234.50)]
    [InlineData("1234.5", 1234.50)]
    [InlineData("1 234,50", 1234.50)]
    [InlineData("€ 1.234,-", 1234)]
    [InlineData("1234 EUR", 1234)]
    public async Task Een_bedrag_mag_staan_zoals_mensen_en_systemen_het_schrijven(string bedrag, decimal euro)
    {
        var hoorn = await huis.Als("GM0405", "medewerker");
        var id = await hoorn.Financiering(2000);

        Assert.Equal(euro, (await hoorn.Lees($"{Bestand.Kop}{id};30-6-2026;\"{bedrag}\";Goed;\n", proef: true)).Verslag().Op("regels.0.bedrag").GetDecimal());
    }
}
