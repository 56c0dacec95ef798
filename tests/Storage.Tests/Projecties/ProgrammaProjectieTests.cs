using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Programmas;
using Regionetwerk.Storage.Tests.Opslag;
using Xunit;

namespace Regionetwerk.Storage.Tests.Projecties;

public sealed class ProgrammaProjectieTests : IAsyncDisposable
{
    private readonly Proefopslag _opslag = new();

    public ValueTask DisposeAsync() => _opslag.DisposeAsync();

    [Fact]
    public async Task A_changed_programma_is_as_the_event_says_and_reaches_its_money()
    {
        var programma = await Betaald();
        await _opslag.Voeg(
            Stroom.Programma(programma),
            1,
            new FinancieringOpgegeven(programma, Guid.NewGuid(), "GM0014", Bron.EU, 2026, Bedrag.UitEuro(5), Tijdelijk: false),
            Gewijzigd(programma) with { Tot = new(2027, 6, 30) });

        Assert.Equal(
            ["Verder van Start instapje 2025-01-01 2027-06-30 1 5 1 VVE PO"],
            _opslag.Proefdatabase.Rijen("SELECT naam, aanpak, van, tot, leeftijd_van, leeftijd_tot, direct_vve, sectoren FROM programmas"));
        Assert.Equal(["2027 0"], _opslag.Proefdatabase.Rijen("SELECT loopt_tot, strijdig FROM financieringen"));
        Assert.Equal(["GM0405 GM0014 EU 0 2026 500 GM0405 2027 0"], _opslag.Proefdatabase.Rijen(
            "SELECT eigenaar, betaler, bron, tijdelijk, jaar, bedrag, gemeente, loopt_tot, voorbeeld FROM opgaven"));
    }

    [Fact]
    public async Task Money_is_strijdig_while_the_programma_does_not_fit_it()
    {
        var programma = await Betaald();
        var stroom = Stroom.Programma(programma);

        await _opslag.Voeg(stroom, 1, Gewijzigd(programma) with { DirectVve = false });
        Assert.Equal(1, Strijdig());
        await _opslag.Voeg(stroom, 2, Gewijzigd(programma) with { LeeftijdVan = 7, LeeftijdTot = 12, DirectVve = false });
        Assert.Equal(0, Strijdig());
        await _opslag.Voeg(stroom, 3, Gewijzigd(programma) with { Tot = new(2025, 12, 31) });
        Assert.Equal(1, Strijdig());
        await _opslag.Voeg(stroom, 4, Gewijzigd(programma));
        Assert.Equal(0, Strijdig());
    }

    [Fact]
    public async Task Money_that_comes_after_the_change_in_the_log_is_strijdig_just_the_same()
    {
        var programma = await _opslag.Programma();
        await _opslag.Voeg(Stroom.Programma(programma), 1, Gewijzigd(programma) with { DirectVve = false });

        await Betaal(programma);

        Assert.Equal(1, Strijdig());
    }

    [Fact]
    public async Task An_opgave_follows_its_changes_and_the_circle_of_its_programma()
    {
        var (programma, opgave) = (await _opslag.Programma(), Guid.NewGuid());
        await _opslag.Voeg(
            Stroom.Programma(programma),
            1,
            new FinancieringOpgegeven(programma, opgave, "GM0014", Bron.EU, 2026, Bedrag.UitEuro(5), Tijdelijk: true),
            new OpgaveGewijzigd(programma, opgave, Guid.NewGuid(), Bedrag.UitEuro(5), Bedrag.UitEuro(7)),
            new FteVastgelegd(programma, "buurtmoeder", 2026, 50),
            new ProgrammaGedeeld(programma, Deling.Landelijk));

        Assert.Equal(["700 L"], _opslag.Proefdatabase.Rijen($"SELECT bedrag, {Publiek} FROM opgaven"));
        Assert.Equal(["buurtmoeder 2026 50 GM0405 L"], _opslag.Proefdatabase.Rijen($"SELECT functie, jaar, fte_honderdsten, gemeente, {Publiek} FROM functies"));
    }

    [Fact]
    public async Task Fte_is_replaced_and_withdrawn()
    {
        var programma = await _opslag.Programma();
        await _opslag.Voeg(
            Stroom.Programma(programma),
            1,
            new FteVastgelegd(programma, "buurtmoeder", 2026, 50),
            new FteVastgelegd(programma, "buurtmoeder", 2027, 60),
            new FteVastgelegd(programma, "buurtmoeder", 2026, 70),
            new FteVastgelegd(programma, "buurtmoeder", 2027, null));

        Assert.Equal(["2026 70"], _opslag.Proefdatabase.Rijen("SELECT jaar, fte_honderdsten FROM functies"));
    }

    private const string Publiek = "(SELECT sleutels FROM publieken WHERE id = publiek)";

    private static ProgrammaGewijzigd Gewijzigd(Guid programma) => new(
        programma, "Verder van Start", "instapje", new(2025, 1, 1), null, 1, 5, true, [Sector.VVE, Sector.PO]);

    private long Strijdig() => _opslag.Waarde<long>("SELECT strijdig FROM financieringen");

    private async Task<Guid> Betaald()
    {
        var programma = await _opslag.Programma();
        await Betaal(programma);
        return programma;
    }

    // From GOAB, in 2026.
    private async Task Betaal(Guid programma)
    {
        var budget = await _opslag.Budget();
        await _opslag.Voeg(Stroom.Budget(budget), 1, new FinancieringVastgelegd(budget, Guid.NewGuid(), programma, 2026, Bedrag.UitEuro(100)));
    }
}
