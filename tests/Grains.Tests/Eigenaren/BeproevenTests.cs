using System.Collections.Immutable;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Tests.Opslag;
using Regionetwerk.Grains.Toegang;

namespace Regionetwerk.Grains.Tests.Eigenaren;

/// <summary>Een proef zegt wat opdrachten zouden geven en legt niets vast.</summary>
public sealed class BeproevenTests
{
    [Fact]
    public async Task Elke_opdracht_beslist_alsof_de_vorige_zijn_uitgevoerd_en_er_wordt_niets_vastgelegd()
    {
        await using var huis = HuisMetBudget();

        var uitkomsten = await Proef(huis, Boek(300, "a"), Boek(101, "b"), Boek(100, "c"), Boek(1, "d"));

        Assert.Equal([null, Code.FinancieringOverschreden, null, Code.FinancieringOverschreden], uitkomsten.Select(EersteCode));
        Assert.Empty(huis.Store.Toegevoegd);
        Assert.Equal(2, huis.Store.Stroom(Stroom.Budget(BudgetId)).Length);
    }

    [Fact]
    public async Task Na_een_proef_beslist_de_actor_weer_op_wat_er_echt_is()
    {
        await using var huis = HuisMetBudget();
        await Proef(huis, Boek(400, "a"));

        Assert.Empty((await huis.Gemeente.BestedingBoeken(Boek(400, "a"))).Weigeringen);
        Assert.Equal([Code.FinancieringOverschreden], (await Proef(huis, Boek(1, "b"))).Select(EersteCode));
    }

    [Fact]
    public async Task Een_verzoek_dat_al_is_uitgevoerd_heet_in_een_proef_herhaald()
    {
        await using var huis = HuisMetBudget();
        var gedaan = await huis.Gemeente.BestedingBoeken(Boek(400, "a"));

        var uitkomsten = await Proef(huis, Boek(400, "a"), Boek(399, "a"));

        Assert.False(gedaan.Herhaald);
        Assert.Equal((true, gedaan.Sleutel), (uitkomsten[0].Herhaald, uitkomsten[0].Sleutel));
        Assert.Equal(Code.VerzoekAlGebruikt, EersteCode(uitkomsten[1]));
    }

    [Fact]
    public async Task Twee_keer_hetzelfde_verzoek_in_een_proef_is_een_herhaling_en_een_ander_onder_hetzelfde_id_niet()
    {
        await using var huis = HuisMetBudget();

        var uitkomsten = await Proef(huis, Boek(10, "a"), Boek(10, "a"), Boek(11, "a"));

        Assert.Equal([false, true, false], uitkomsten.Select(uitkomst => uitkomst.Herhaald));
        Assert.Equal([null, null, Code.VerzoekAlGebruikt], uitkomsten.Select(EersteCode));
    }

    [Fact]
    public async Task Wie_niet_namens_de_eigenaar_handelt_mag_ook_niets_beproeven()
    {
        await using var huis = HuisMetBudget();
        Huis.Namens(Groningen);

        await Assert.ThrowsAsync<GeenToegangException>(() => Proef(huis));
    }

    private static async Task<ImmutableArray<Uitkomst>> Proef(Huis huis, params ImmutableArray<Opdracht> opdrachten) =>
        (await huis.Gemeente.Beproeven(new(opdrachten))).Uitkomsten;

    private static string? EersteCode(Uitkomst uitkomst) => uitkomst.Weigeringen is [var eerste, ..] ? eerste.Code : null;

    private static BestedingBoeken Boek(decimal euro, string verzoekId) =>
        new(BudgetId, FinancieringId, new(2026, 6, 1), Euro(euro), "Materiaal") { VerzoekId = verzoekId };

    private static Huis HuisMetBudget()
    {
        var huis = new Huis();
        huis.Store.Schrijf(Stroom.Budget(BudgetId), HetBudget, Financiering(400));
        return huis;
    }
}
