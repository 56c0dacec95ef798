using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Programmas;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Geld;
using Regionetwerk.Storage.Referentie;
using Regionetwerk.Storage.Scholen;
using Regionetwerk.Storage.Tests.Opslag;
using Xunit;

namespace Regionetwerk.Storage.Tests.Geld;

/// <summary>Opgaven, fte's en geld dat niet meer past, in de vergelijking.</summary>
public sealed class HorenZeggenTests : Vergelijkproef
{
    private static readonly Aanroeper Groningen = new("GM0014", [Rol.Lezer], "p");
    private static readonly Selectie Nu = new(2026, null, AlleenGedeeld: true);

    [Fact]
    public async Task Wat_een_ander_volgens_de_eigenaar_betaalt_telt_mee_en_staat_apart()
    {
        var programma = await Programma();
        await Betaal(programma, Bron.Goab, (2026, 100));
        await GeefOp(programma, 1, Bron.Schoolbestuur, 50, betaler: "bestuur");

        var mix = await Mix(null);

        Assert.Equal((150_00, 50_00), (mix.Totaal, mix.Opgegeven));
        Assert.Equal([(Bron.Goab, 0), (Bron.Schoolbestuur, 50_00)], mix.Mix.Select(deel => (deel.Bron, deel.Opgegeven)));
        Assert.Equal(150_00, (await Vergelijker(null).Vooruitzicht([Hoorn.Code], Nu))[Hoorn.Code][0].Structureel);
        var posten = await new Posten(Vergelijker(null)).Bladen([new(Hoorn.Code, Bron: Bron.Schoolbestuur)], Nu, new(10));
        Assert.Equal([(50_00, true)], posten.Values.Single().Rijen.Select(post => (post.Bedrag, post.Opgegeven)));
    }

    [Fact]
    public async Task Een_gemeente_van_wie_alleen_horen_zeggen_te_zien_is_deelt_ook()
    {
        await GeefOp(await Programma(), 1, Bron.Schoolbestuur, 50);

        Assert.Equal((true, 50_00), ((await Mix(null)).Deelt, (await Mix(null)).Totaal));
        Assert.Equal((true, 0), ((await Mix(null, Nu with { Jaar = 2020 })).Deelt, (await Mix(null, Nu with { Jaar = 2020 })).Totaal));
    }

    [Fact]
    public async Task Een_opgave_wijkt_alleen_voor_wie_de_vastlegging_van_de_betaler_ziet()
    {
        var programma = await Programma();
        await GeefOp(programma, 1, Bron.Schoolbestuur, 50);
        await Betaal(programma, Bron.Schoolbestuur, Deling.Landelijk, (2026, 70));

        Assert.Equal((50_00, 50_00), ((await Mix(null)).Totaal, (await Mix(null)).Opgegeven));
        Assert.Equal((70_00, 0), ((await Mix(Groningen)).Totaal, (await Mix(Groningen)).Opgegeven));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Een_opgave_bij_een_bestuur_wijkt_ook_voor_wat_een_school_van_dat_bestuur_vastlegt(bool opDatum)
    {
        SchoolGegevens school = new("16AH00", "Voorbeeldschool", "41646", "GM0405", "Hoorn", null, "Openbaar");
        await new ScholenOpslag(_opslag.Database, GemeenteRegister.Ingebouwd).VerwerkAsync([school], "DUO", new(2026, 1, 1), TestContext.Current.CancellationToken);
        var programma = await Programma();
        await GeefOp(programma, 1, Bron.Schoolbestuur, 50, ScholenOpslag.Bestuur("41646"));
        var selectie = opDatum ? Nu with { OpDatum = new(2026, 12, 31) } : Nu;
        Assert.Equal((50_00, 50_00), ((await Mix(null, selectie)).Totaal, (await Mix(null, selectie)).Opgegeven));

        await Betaal(programma, Bron.Schoolbestuur, Deling.Openbaar, "16AH00", (2026, 40));

        Assert.Equal((40_00, 0), ((await Mix(null, selectie)).Totaal, (await Mix(null, selectie)).Opgegeven));
    }

    [Fact]
    public async Task Horen_zeggen_loopt_in_het_vooruitzicht_niet_door_boven_op_wat_de_betaler_zelf_vastlegt()
    {
        var (opgegeven, betaald) = (await Programma(), await Programma());
        await GeefOp(opgegeven, 1, Bron.Welzijn, 50);
        await Betaal(opgegeven, Bron.Schoolbestuur, (2027, 70));
        await Betaal(betaald, Bron.Welzijn, (2026, 10));

        var vooruitzicht = (await Vergelijker(null).Vooruitzicht([Hoorn.Code], Nu))[Hoorn.Code];

        Assert.Equal((60_00, 0), (vooruitzicht[0].Structureel, vooruitzicht[0].Verondersteld));
        Assert.Equal((70_00, 10_00), (vooruitzicht[1].Structureel, vooruitzicht[1].Verondersteld));
    }

    [Fact]
    public async Task Op_een_dag_van_vroeger_telt_een_opgave_zoals_zij_toen_was()
    {
        var (programma, opgave) = (await Programma(), Guid.CreateVersion7());
        await Voeg(programma, 1, new FinancieringOpgegeven(programma, opgave, "fonds", Bron.Fonds, 2026, Bedrag.UitEuro(50), true), 10);
        await Voeg(programma, 2, new OpgaveGewijzigd(programma, opgave, Guid.CreateVersion7(), Bedrag.UitEuro(50), Bedrag.UitEuro(60)), 12);

        foreach (var (dag, euro) in ((int, long)[])[(9, 0), (10, 50), (11, 50), (12, 60)])
            Assert.Equal((dag, euro * 100), (dag, (await Mix(null, Nu with { OpDatum = new(2026, 3, dag) })).Totaal));
    }

    [Fact]
    public async Task Wat_sindsdien_week_of_werd_ingetrokken_stond_er_toen_wel()
    {
        var (programma, opgave) = (await Programma(), Guid.CreateVersion7());
        await Voeg(programma, 1, new FinancieringOpgegeven(programma, opgave, "fonds", Bron.Fonds, 2026, Bedrag.UitEuro(50), true), 10);
        await Voeg(programma, 2, new FinancieringOpgegeven(programma, Guid.CreateVersion7(), "bestuur", Bron.Schoolbestuur, 2026, Bedrag.UitEuro(20), false), 11);
        await Voeg(programma, 3, new OpgaveGewijzigd(programma, opgave, Guid.CreateVersion7(), Bedrag.UitEuro(50), Bedrag.Nul), 12);
        var (budget, financiering) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await _opslag.Store.AppendAsync(Proefopslag.Toevoeging(
            Stroom.Budget(budget),
            0,
            new BudgetToegekend(budget, "bestuur", Bron.Schoolbestuur, new(2025, 1, 1), new(2028, 12, 31), Bedrag.UitEuro(1_000), Deling.Openbaar, false),
            new FinancieringVastgelegd(budget, financiering, programma, 2026, Bedrag.UitEuro(18))) with
        {
            At = Proefopslag.Nu.AddDays(12),
        });

        foreach (var (dag, euro) in ((int, long)[])[(9, 0), (10, 50), (11, 70), (12, 20), (13, 18)])
            Assert.Equal((dag, euro * 100), (dag, (await Mix(null, Nu with { OpDatum = new(2026, 3, dag) })).Totaal));
        var toen = await new Posten(Vergelijker(null)).Bladen([new(Hoorn.Code, Bron: Bron.Schoolbestuur)], Nu with { OpDatum = new(2026, 3, 11) }, new(10));
        Assert.Equal([(20_00, true)], toen.Values.Single().Rijen.Select(post => (post.Bedrag, post.Opgegeven)));
        Assert.Equal((18_00, 0), ((await Mix(null)).Totaal, (await Mix(null)).Opgegeven));
    }

    [Fact]
    public async Task Een_vastlegging_die_er_toen_nog_was_ging_toen_al_voor()
    {
        var programma = await Programma();
        await GeefOp(programma, 1, Bron.Fonds, 50);
        var (budget, financiering) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await _opslag.Voeg(
            Stroom.Budget(budget),
            0,
            new BudgetToegekend(budget, "fonds", Bron.Fonds, new(2025, 1, 1), new(2028, 12, 31), Bedrag.UitEuro(1_000), Deling.Openbaar, false),
            new FinancieringVastgelegd(budget, financiering, programma, 2026, Bedrag.UitEuro(40)));
        await _opslag.Store.AppendAsync(Proefopslag.Toevoeging(
            Stroom.Budget(budget), 2, new FinancieringGewijzigd(budget, financiering, Guid.CreateVersion7(), Bedrag.UitEuro(40), Bedrag.Nul)) with
        {
            At = Proefopslag.Nu.AddDays(9),
        });

        Assert.Equal(50_00, (await Mix(null)).Totaal);
        var toen = await Mix(null, Nu with { OpDatum = new(2026, 3, 5) });
        Assert.Equal((40_00, 0), (toen.Totaal, toen.Opgegeven));
    }

    [Fact]
    public async Task Geld_dat_niet_meer_past_bij_zijn_programma_is_strijdig()
    {
        var programma = await Programma();
        await Betaal(programma, Bron.Goab, (2026, 100));
        await Betaal(programma, Bron.Welzijn, (2026, 30));
        Assert.Equal(0, (await Mix(null)).Strijdig);

        await _opslag.Voeg(Stroom.Programma(programma), 1, new ProgrammaGewijzigd(programma, "Programma", null, new(2017, 1, 1), null, 0, 4, false, []));

        Assert.Equal((130_00, 100_00), ((await Mix(null)).Totaal, (await Mix(null)).Strijdig));
    }

    [Fact]
    public async Task De_norm_per_fte_deelt_door_de_fte_van_de_functie_die_de_kijker_ziet()
    {
        var (open, besloten) = (await Programma(aanpak: "brug"), await Programma(Deling.Landelijk));
        await Betaal(open, Bron.Goab, (2026, 100));
        await _opslag.Voeg(Stroom.Programma(open), 1, new FteVastgelegd(open, "brugfunctionaris", 2026, 1_50), new FteVastgelegd(open, "buurtmoeder", 2026, 4_00));
        await _opslag.Voeg(Stroom.Programma(besloten), 1, new FteVastgelegd(besloten, "brugfunctionaris", 2026, 50));

        Assert.Equal((1.5, 100 / 1.5), ((await Mix(null)).Fte, (await Mix(null)).Genormeerd(100_00, Norm.PerFte)));
        Assert.Equal((2, 50), ((await Mix(Groningen)).Fte, (await Mix(Groningen)).Genormeerd(100_00, Norm.PerFte)));
        Assert.Equal(1.5, (await Mix(Groningen, Nu with { Aanpak = "brug" })).Fte);
        Assert.Equal(4, (await Mix(null, Nu with { Functie = "buurtmoeder" })).Fte);
        Assert.Null((await Mix(null, Nu with { Jaar = 2027 })).Fte);
        Assert.Null((await Mix(null, Nu with { Jaar = 2027 })).Genormeerd(100_00, Norm.PerFte));
    }

    private Task<AppendResult> GeefOp(Guid programma, long versie, Bron bron, long euro, string betaler = "fonds") => _opslag.Voeg(
        Stroom.Programma(programma),
        versie,
        new FinancieringOpgegeven(programma, Guid.CreateVersion7(), betaler, bron, 2026, Bedrag.UitEuro(euro), bron.IsTijdelijk()));

    private Task<AppendResult> Voeg(Guid programma, long versie, Gebeurtenis gebeurtenis, int dag) =>
        _opslag.Store.AppendAsync(Proefopslag.Toevoeging(Stroom.Programma(programma), versie, gebeurtenis) with { At = new(2026, 3, dag, 12, 0, 0, TimeSpan.Zero) });

    private async Task<GemeenteMix> Mix(Aanroeper? aanroeper, Selectie? selectie = null) => (await Vergelijker(aanroeper).Mixen([Hoorn], selectie ?? Nu))[0];
}
