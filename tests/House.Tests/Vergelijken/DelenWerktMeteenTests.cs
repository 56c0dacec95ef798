using Regionetwerk.House.Tests.Draaien;
using Xunit;

namespace Regionetwerk.House.Tests.Vergelijken;

/// <summary>What an owner changes shows in the very next comparison. Each test has a gemeente of its own.</summary>
public sealed class DelenWerktMeteenTests(DraaiendHuis huis) : IClassFixture<DraaiendHuis>
{
    [Fact]
    public async Task Een_gemeente_deelt_zodra_budget_en_programma_allebei_zichtbaar_zijn_en_niet_eerder()
    {
        const string Alkmaar = "GM0361";
        var eigenaar = await huis.Als(Alkmaar);
        var programma = await eigenaar.Programma(Alkmaar);
        var budget = await eigenaar.Budget(Alkmaar, 1_000);
        await eigenaar.Financiering(budget, programma, 2026, 600);

        Assert.False((await huis.Niemand.Bekijk(Alkmaar, 2026)).Op("deelt").GetBoolean());
        await eigenaar.Deel(programma, "OPENBAAR");
        Assert.False((await huis.Niemand.Bekijk(Alkmaar, 2026)).Op("deelt").GetBoolean());
        await eigenaar.Deel(budget, "OPENBAAR");
        Assert.Equal(["GEMEENTE_ONDERWIJS 600"], (await huis.Niemand.Bekijk(Alkmaar, 2026)).Mix());

        await eigenaar.Deel(programma, "INTERN");
        var zonder = await huis.Niemand.Bekijk(Alkmaar, 2026);
        Assert.Equal((true, 0m), (zonder.Op("deelt").GetBoolean(), zonder.Op("totaal").GetDecimal()));
        await eigenaar.Deel(budget, "INTERN");
        Assert.False((await huis.Niemand.Bekijk(Alkmaar, 2026)).Op("deelt").GetBoolean());
    }

    [Fact]
    public async Task Wat_landelijk_gedeeld_is_telt_alleen_voor_wie_is_aangemeld()
    {
        const string Arnhem = "GM0202";
        var eigenaar = await huis.Als(Arnhem);
        var programma = await eigenaar.Programma(Arnhem, "OPENBAAR");
        await eigenaar.Financiering(await eigenaar.Budget(Arnhem, 500, "LANDELIJK"), programma, 2026, 500);

        Assert.False((await huis.Niemand.Bekijk(Arnhem, 2026)).Op("deelt").GetBoolean());
        Assert.Equal(500, (await (await huis.Als("GM0014")).Bekijk(Arnhem, 2026)).Op("totaal").GetDecimal());
    }

    [Fact]
    public async Task Een_programma_telt_waar_het_loopt_wie_ook_betaalt()
    {
        const string Leiden = "GM0546";
        const string Bestuur = "onderwijsbesturen-hoorn";
        var (leiden, bestuur) = (await huis.Als(Leiden), await huis.Als(Bestuur));
        var programma = await leiden.Programma(Leiden, "OPENBAAR");
        (await leiden.Opdracht("betalerToelaten", new { programmaId = programma, betaler = Bestuur })).Gelukt();
        await bestuur.Financiering(await bestuur.Budget(Bestuur, 300, "OPENBAAR", "SCHOOLBESTUUR"), programma, 2026, 250);

        Assert.Equal(["SCHOOLBESTUUR 250"], (await huis.Niemand.Bekijk(Leiden, 2026)).Mix());
    }

    [Fact]
    public async Task Een_jaar_telt_in_de_groep_vanaf_de_verklaring_tot_de_intrekking()
    {
        const string Delft = "GM0503";
        var eigenaar = await huis.Als(Delft);
        await eigenaar.Financiering(await eigenaar.Budget(Delft, 900, "OPENBAAR"), await eigenaar.Programma(Delft, "OPENBAAR"), 2026, 900);

        var deelnemer = await huis.Als("GM0014");

        Assert.Equal((false, false, ""), await Volledig());
        await Verklaar(true, "LANDELIJK");
        Assert.Equal((false, true, "LANDELIJK"), await Volledig());
        await Verklaar(true, "OPENBAAR");
        Assert.Equal((true, true, "OPENBAAR"), await Volledig());
        await Verklaar(false, "OPENBAAR");
        Assert.Equal((false, true, "LANDELIJK"), await Volledig());
        await Verklaar(true, "OPENBAAR");
        await Verklaar(false, "LANDELIJK");
        Assert.Equal((false, false, ""), await Volledig());

        async Task<(bool Niemand, bool Deelnemer, string Kring)> Volledig() => (
            await Telt(huis.Niemand),
            await Telt(deelnemer),
            string.Join(' ', (await deelnemer.Vraag($$"""{ gemeente(code: "{{Delft}}") { volledigeJaren { kring } } }"""))["gemeente.volledigeJaren"].Elk("kring")));
        async Task<bool> Telt(Client wie)
        {
            var antwoord = await wie.Vergelijk(2026, [Delft]);
            Assert.Equal(antwoord.Op("gemeenten.0.volledig").GetBoolean() ? 1 : 0, antwoord.Op("groep.aantal").GetInt32());
            return antwoord.Op("gemeenten.0.volledig").GetBoolean();
        }
        async Task Verklaar(bool volledig, string kring) =>
            (await eigenaar.Opdracht("jaarVolledigVerklaren", new { gemeente = Delft, jaar = 2026, volledig, kring })).Gelukt();
    }

    [Fact]
    public async Task Een_hogere_of_ingetrokken_financiering_verandert_het_totaal_meteen()
    {
        const string Zwolle = "GM0193";
        var eigenaar = await huis.Als(Zwolle);
        var budget = await eigenaar.Budget(Zwolle, 1_000, "OPENBAAR");
        var financiering = await eigenaar.Financiering(budget, await eigenaar.Programma(Zwolle, "OPENBAAR"), 2026, 100.10m);

        foreach (var bedrag in new[] { 700.07m, 0m })
        {
            (await eigenaar.Opdracht("financieringWijzigen", new { financieringId = financiering, bedrag, reden = "Bijgesteld" })).Gelukt();
            Assert.Equal(bedrag, (await huis.Niemand.Bekijk(Zwolle, 2026)).Op("totaal").GetDecimal());
        }
    }

    [Fact]
    public async Task Met_alleenGedeeld_ziet_de_eigenaar_hetzelfde_als_een_ander_die_is_aangemeld()
    {
        const string Breda = "GM0758";
        var eigenaar = await huis.Als(Breda);
        var programma = await eigenaar.Programma(Breda, "LANDELIJK");
        await eigenaar.Financiering(await eigenaar.Budget(Breda, 400, "LANDELIJK"), programma, 2026, 400);
        await eigenaar.Financiering(await eigenaar.Budget(Breda, 100), programma, 2026, 100);

        Assert.Equal(
            (await (await huis.Als("GM0014")).Bekijk(Breda, 2026)).GetRawText(), (await eigenaar.Bekijk(Breda, 2026)).GetRawText());
    }
}
