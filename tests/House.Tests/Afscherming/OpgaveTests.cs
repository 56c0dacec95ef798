using Regionetwerk.House.Tests.Draaien;
using Xunit;

namespace Regionetwerk.House.Tests.Afscherming;

/// <summary>
/// Hearsay gives way to the record of the payer itself, for whoever can see that record and for nobody else: otherwise a record that is
/// hidden would show by what is missing.
/// </summary>
public sealed class OpgaveTests(DraaiendHuis huis) : IClassFixture<DraaiendHuis>
{
    private const string Eigenaar = "GM0405";
    private const string Betaler = "GM0014";
    private const string Ander = "GM0599";

    private static readonly string?[] Iedereen = [null, Eigenaar, Betaler, Ander];

    [Fact]
    public async Task Een_opgave_wijkt_alleen_voor_wie_ziet_wat_de_betaler_zelf_vastlegde()
    {
        var (eigenaar, betaler) = (await huis.Als(Eigenaar), await huis.Als(Betaler));
        var (programma, opgave) = await Opgegeven(eigenaar);
        Assert.Equal(Iedereen, await Ziet(programma, opgave));

        var budget = await betaler.Budget(Betaler, 100);
        var financiering = await betaler.Financiering(budget, programma, 2026, 60);
        Assert.Equal([null, Eigenaar, Ander], await Ziet(programma, opgave));

        await betaler.Deel(budget, "LANDELIJK");
        Assert.Equal([null], await Ziet(programma, opgave));
        await betaler.Deel(budget, "OPENBAAR");
        Assert.Empty(await Ziet(programma, opgave));

        // Withdrawn, it is no record any more that goes before hearsay.
        (await betaler.Opdracht("financieringWijzigen", new { financieringId = financiering, bedrag = 0, reden = "Toch niet" })).Gelukt();
        Assert.Equal(Iedereen, await Ziet(programma, opgave));
    }

    [Fact]
    public async Task Wat_een_ander_of_voor_een_ander_jaar_vastlegt_gaat_nergens_voor()
    {
        var (eigenaar, betaler, ander) = (await huis.Als(Eigenaar), await huis.Als(Betaler), await huis.Als(Ander));
        var (programma, opgave) = await Opgegeven(eigenaar);
        (await eigenaar.Opdracht("betalerToelaten", new { programmaId = programma, betaler = Ander })).Gelukt();

        await betaler.Financiering(await betaler.Budget(Betaler, 100, "OPENBAAR"), programma, 2027, 60);
        await ander.Financiering(await ander.Budget(Ander, 100, "OPENBAAR"), programma, 2026, 60);
        await eigenaar.Financiering(await eigenaar.Budget(Eigenaar, 100, "OPENBAAR"), programma, 2026, 60);

        Assert.Equal(Iedereen, await Ziet(programma, opgave));
    }

    [Fact]
    public async Task Een_opgave_die_voor_haar_eigenaar_wijkt_kan_hij_nog_intrekken()
    {
        var (eigenaar, betaler) = (await huis.Als(Eigenaar), await huis.Als(Betaler));
        var (programma, opgave) = await Opgegeven(eigenaar);
        await betaler.Financiering(await betaler.Budget(Betaler, 100, "LANDELIJK"), programma, 2026, 60);
        Assert.Equal([null], await Ziet(programma, opgave));

        (await eigenaar.Opdracht("opgaveWijzigen", new { opgaveId = opgave, bedrag = 0, reden = "Nu bekend" })).Gelukt();

        Assert.Empty(await Ziet(programma, opgave));
        (await betaler.Opdracht("opgaveWijzigen", new { opgaveId = opgave, bedrag = 5, reden = "Niet van mij" })).Geweigerd("ONBEKEND input.opgaveId");
    }

    [Fact]
    public async Task Een_ingetrokken_opgave_ziet_alleen_haar_eigenaar()
    {
        var eigenaar = await huis.Als(Eigenaar);
        var (programma, opgave) = await Opgegeven(eigenaar);

        (await eigenaar.Opdracht("opgaveWijzigen", new { opgaveId = opgave, bedrag = 0, reden = "Een vergissing" })).Gelukt();

        Assert.Equal([Eigenaar], await Ziet(programma, opgave));
    }

    [Fact]
    public async Task Een_opgave_en_de_fte_van_een_programma_zijn_er_voor_wie_het_programma_ziet()
    {
        var eigenaar = await huis.Als(Eigenaar);
        var (programma, opgave) = await Opgegeven(eigenaar);
        (await eigenaar.Opdracht("fteVastleggen", new { programmaId = programma, functie = "buurtmoeder", jaar = 2026, fte = 0.5 })).Gelukt();

        await eigenaar.Deel(programma, "INTERN");

        // Who may pay keeps seeing for what.
        Assert.Equal([Eigenaar, Betaler], await Ziet(programma, opgave));
        var gezien = await (await huis.Als(Betaler)).Vraag("query($id: ID!) { node(id: $id) { ... on Programma { functies { fte } } } }", new { id = programma });
        Assert.Equal(["0.5"], gezien["node.functies"].Elk("fte"));
    }

    private static async Task<(string Programma, string Opgave)> Opgegeven(Client eigenaar)
    {
        var programma = await eigenaar.Programma(Eigenaar, "OPENBAAR");
        (await eigenaar.Opdracht("betalerToelaten", new { programmaId = programma, betaler = Betaler })).Gelukt();
        return (programma, await eigenaar.Opgave(programma, Betaler, 2026, 55));
    }

    // In every way there is: by id, in the list, and in its count.
    private async Task<IReadOnlyList<string?>> Ziet(string programma, string opgave)
    {
        List<string?> ziet = [];
        foreach (var wie in Iedereen)
        {
            var antwoord = await (wie is null ? huis.Niemand : await huis.Als(wie)).Vraag(
                "query($p: ID!, $o: ID!) { opgave: node(id: $o) { id } node(id: $p) { ... on Programma { opgaven { totalCount nodes { id } } } } }",
                new { p = programma, o = opgave });
            var aantal = antwoord["node"].ValueKind is System.Text.Json.JsonValueKind.Null ? 0 : antwoord["node.opgaven.totalCount"].GetInt32();
            Assert.Equal(aantal, antwoord["node"].ValueKind is System.Text.Json.JsonValueKind.Null ? 0 : antwoord["node.opgaven.nodes"].GetArrayLength());
            Assert.Equal(aantal == 1, antwoord["opgave"].ValueKind is System.Text.Json.JsonValueKind.Object);
            if (aantal == 1)
                ziet.Add(wie);
        }
        return ziet;
    }
}
