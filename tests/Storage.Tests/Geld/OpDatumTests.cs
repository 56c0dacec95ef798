using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Geld;
using Regionetwerk.Storage.Tests.Opslag;
using Xunit;

namespace Regionetwerk.Storage.Tests.Geld;

/// <summary>De boeken zoals zij op een dag van vroeger waren, voor wie er nu in mag kijken.</summary>
public sealed class OpDatumTests : Vergelijkproef
{
    private readonly Guid _budget = Guid.CreateVersion7();
    private readonly Guid _financiering = Guid.CreateVersion7();

    [Fact]
    public async Task Een_bedrag_is_wat_het_aan_het_einde_van_die_dag_was()
    {
        await Begin(await Programma(), Op(2026, 3, 10, 12));
        await Wordt(2, 100, 250, Op(2026, 3, 12, 12));
        await Wordt(3, 250, 0, Op(2026, 3, 14, 12));

        foreach (var (dag, euro) in ((int, long)[])[(9, 0), (10, 100), (11, 100), (12, 250), (13, 250), (14, 0), (31, 0)])
            Assert.Equal((dag, euro), (dag, await Totaal(dag)));
        Assert.Equal(0, await Totaal(dag: null));
    }

    [Fact]
    public async Task Een_dag_duurt_tot_middernacht_in_Nederland()
    {
        await Begin(await Programma(), Op(2026, 3, 10, 22, 59));
        await Wordt(2, 100, 250, Op(2026, 3, 10, 23, 0));

        Assert.Equal((100, 250), (await Totaal(10), await Totaal(11)));
    }

    [Fact]
    public async Task Een_klok_die_achterloopt_keert_de_volgorde_van_de_boeken_niet_om()
    {
        await Begin(await Programma(), Op(2026, 3, 12, 12));
        await Wordt(2, 100, 250, Op(2026, 3, 10, 12));

        Assert.Equal((0, 250), (await Totaal(11), await Totaal(12)));
    }

    [Fact]
    public async Task Wie_mag_kijken_is_van_nu_en_niet_van_toen()
    {
        await Begin(await Programma(), Op(2026, 3, 10, 12));
        await Wordt(2, 100, 250, Op(2026, 3, 12, 12));
        await _opslag.Voeg(Stroom.Budget(_budget), 3, new BudgetGedeeld(_budget, Deling.Landelijk));

        Assert.False((await Mix(10)).Deelt);
        Assert.Equal(100_00, (await Mix(10, Proefopslag.Hoorn)).Totaal);
    }

    [Fact]
    public async Task Vooruitzicht_trend_programmas_en_posten_zijn_ook_van_die_dag()
    {
        var programma = await Programma();
        await Begin(programma, Op(2026, 3, 10, 12));
        await Wordt(2, 100, 250, Op(2026, 3, 12, 12));
        var (vergelijker, selectie) = (Vergelijker(null), Selectie(11));

        Assert.Equal(100_00, (await vergelijker.Vooruitzicht([Hoorn.Code], selectie))[Hoorn.Code][0].Structureel);
        Assert.Equal(100_00, (await vergelijker.Trend([Hoorn.Code], selectie))[Hoorn.Code][^1].Structureel);
        Assert.Equal(100_00, (await vergelijker.Programmas([Hoorn.Code], selectie))[Hoorn.Code].Single().Totaal);
        var cijfer = new Cijfer(Hoorn.Code);
        Assert.Equal(100_00, (await new Posten(vergelijker).Bladen([cijfer], selectie, new(10)))[cijfer].Rijen.Single().Bedrag);
    }

    private static DateTimeOffset Op(int jaar, int maand, int dag, int uur, int minuut = 0) => new(jaar, maand, dag, uur, minuut, 0, TimeSpan.Zero);

    private Task<AppendResult> Begin(Guid programma, DateTimeOffset op) => _opslag.Store.AppendAsync(Proefopslag.Toevoeging(
        Stroom.Budget(_budget),
        0,
        new BudgetToegekend(_budget, "GM0405", Bron.Goab, new(2025, 1, 1), new(2028, 12, 31), Bedrag.UitEuro(1_000), Deling.Openbaar, false),
        new FinancieringVastgelegd(_budget, _financiering, programma, 2026, Bedrag.UitEuro(100))) with
    { At = op });

    private Task<AppendResult> Wordt(long versie, long was, long wordt, DateTimeOffset op) => _opslag.Store.AppendAsync(Proefopslag.Toevoeging(
        Stroom.Budget(_budget),
        versie,
        new FinancieringGewijzigd(_budget, _financiering, Guid.CreateVersion7(), Bedrag.UitEuro(was), Bedrag.UitEuro(wordt))) with
    { At = op });

    private async Task<long> Totaal(int? dag) => (await Mix(dag)).Totaal!.Value / 100;

    private async Task<GemeenteMix> Mix(int? dag, Aanroeper? aanroeper = null) => (await Vergelijker(aanroeper).Mixen([Hoorn], Selectie(dag)))[0];

    private static Selectie Selectie(int? dag) => new(2026, null, AlleenGedeeld: true, dag is { } nummer ? new(2026, 3, nummer) : null);
}
