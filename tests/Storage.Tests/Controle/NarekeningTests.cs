using Regionetwerk.Storage.Controle;
using Regionetwerk.Storage.Gebeurtenissen;
using Regionetwerk.Storage.Tests.Opslag;
using Xunit;

namespace Regionetwerk.Storage.Tests.Controle;

public sealed class NarekeningTests : IAsyncDisposable
{
    // Fewer events in a step than most streams have: what is read in pieces has to fit together.
    private readonly Proefopslag _opslag = new(new() { EventsPerSnapshot = 5, EventsPerRebuildStep = 3 });

    public ValueTask DisposeAsync() => _opslag.DisposeAsync();

    [Fact]
    public async Task Books_that_are_right_show_no_difference()
    {
        await Proefboeken.Vul(_opslag);

        var verslag = await Reken();

        Assert.Empty(verslag.Verschillen.Eerste);
        Assert.Equal((15, 3), (verslag.Stromen, verslag.Budgetten));
        Assert.Equal(new(2_000_00, 300_00, 45_00), verslag.Totaal);
    }

    [Theory]
    [InlineData("UPDATE budgetten SET besteed = besteed + 1", "besteed is 4501 in het leesmodel en 4500 volgens de gebeurtenissen")]
    [InlineData("UPDATE budgetten SET eigenaar = 'GM0014' WHERE besteed > 0", "eigenaar is GM0014")]
    [InlineData("UPDATE budgetten SET publiek = (SELECT id FROM publieken WHERE sleutels = 'O') WHERE besteed > 0", "publiek is O")]
    [InlineData("DELETE FROM budgetten WHERE besteed > 0", "ontbreekt in het leesmodel")]
    [InlineData("UPDATE financieringen SET bedrag = bedrag - 1", "bedrag is 29999")]
    [InlineData("UPDATE financieringen SET programma_publiek = 99", "financieringen wijken af")]
    [InlineData("DELETE FROM financieringen", "financieringen ontbreken in het leesmodel")]
    [InlineData("UPDATE bestedingen SET bedrag = bedrag * 2", "som van de bestedingen is 9000")]
    [InlineData("UPDATE toekenningen SET bedrag = bedrag + 1 WHERE jaar = 2026", "2026: som van toegekend is 40001")]
    [InlineData("UPDATE toekenningen SET vervangen = 0", "2026: som van toegekend is 70000")]
    [InlineData("UPDATE toekenningen SET publiek = 99", "toekenningen wijken af")]
    [InlineData("UPDATE budgetjaren SET terugbetaald = 0", "2026: terugbetaald is 0")]
    [InlineData("UPDATE budgetjaren SET eigenaar = 'GM0599'", "niet van de eigenaar")]
    [InlineData("UPDATE terugbetalingen SET teruggeboekt = 0", "2026: som van terugbetaald is 13000")]
    [InlineData("UPDATE doorgiften SET bedrag = 1", "2026: som van doorgegeven is 1 ")]
    [InlineData("UPDATE doorgiften SET status = 'Open'", "doorgiften wijken af")]
    [InlineData("UPDATE doorgiften SET aan = 'GM0599'", "doorgiften wijken af")]
    [InlineData("UPDATE budgetten SET herkomst = NULL", "herkomst is ")]
    [InlineData("UPDATE budgetten SET tijdelijk = 1", "tijdelijk is 1")]
    [InlineData("UPDATE deadlines SET status = 'Open'", "andere deadlines zijn open")]
    [InlineData("DELETE FROM bestedingen WHERE teruggeboekt = 0", "som van de bestedingen is 0")]
    [InlineData("UPDATE bestedingen SET financiering = 'weg'", "bestedingen wijken af")]
    [InlineData("UPDATE budgetten SET id = 'x' WHERE besteed > 0", "budgetten hebben geen gebeurtenissen")]
    [InlineData("UPDATE programmas SET naam = 'Anders'", "het programma is «GM0405|Anders|")]
    [InlineData("DELETE FROM programmas", "ontbreekt in het leesmodel")]
    [InlineData("UPDATE programmas SET id = 'x'", "programma's hebben geen gebeurtenissen")]
    [InlineData("UPDATE opgaven SET bedrag = bedrag + 1", "|GM0014|Schoolbestuur|2026|6001»")]
    [InlineData("UPDATE opgaven SET loopt_tot = NULL", "opgaven wijken af van hun programma")]
    [InlineData("UPDATE opgaven SET publiek = 99", "opgaven wijken af van hun programma")]
    [InlineData("UPDATE functies SET fte_honderdsten = 1", "de fte's is «brugfunctionaris 2026|1»")]
    [InlineData("UPDATE functies SET publiek = 99", "functies wijken af van hun programma")]
    [InlineData("UPDATE financieringen SET loopt_tot = 2030", "financieringen lopen anders af")]
    [InlineData("UPDATE financieringen SET strijdig = 1", "geld uit Goab in 2026 is strijdig in het leesmodel")]
    [InlineData("DELETE FROM events WHERE name = 'besteding-geboekt'", "gebeurtenissen, maar de laatste is nummer")]
    [InlineData("UPDATE events SET version = version + 100 WHERE name = 'budget-gesloten'", "de kop zegt")]
    [InlineData("UPDATE streams SET version = version - 1", "de kop zegt")]
    [InlineData("DELETE FROM streams", "gebeurtenissen horen bij geen stroom")]
    [InlineData("UPDATE events SET name = 'van-later' WHERE name = 'budget-gesloten'", "niet te lezen")]
    [InlineData("UPDATE snapshots SET data = '{}'", "de momentopname wijkt af")]
    public async Task What_was_changed_by_hand_is_found(string geknoei, string melding)
    {
        await Proefboeken.Vul(_opslag);
        // Closing waits for the snapshots that are due.
        await _opslag.SluitAsync();
        _opslag.Open();
        _opslag.Knoei(geknoei);

        var verslag = await Reken();

        Assert.Contains(verslag.Verschillen.Eerste, verschil => verschil.Contains(melding, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_report_spells_out_the_first_differences_and_counts_the_rest()
    {
        for (var i = 0; i < 30; i++)
            await _opslag.Budget();
        _opslag.Knoei("UPDATE budgetten SET toegekend = 0");

        var verslag = await Reken();

        Assert.Equal((30, 20), (verslag.Verschillen.Aantal, verslag.Verschillen.Eerste.Count));
    }

    [Fact]
    public async Task Who_writes_meanwhile_is_neither_hindered_nor_seen_as_a_difference()
    {
        await using var opslag = new Proefopslag(new() { EventsPerSnapshot = 5 });
        await Proefboeken.Vul(opslag);
        using var stop = new CancellationTokenSource();
        var schrijver = Task.Run(
            async () =>
            {
                while (!stop.IsCancellationRequested)
                    await Proefboeken.Vul(opslag);
            },
            TestContext.Current.CancellationToken);

        for (var i = 0; i < 20; i++)
            Assert.Empty((await Reken(opslag)).Verschillen.Eerste);

        await stop.CancelAsync();
        await schrijver;
    }

    private Task<Narekenverslag> Reken(Proefopslag? opslag = null) =>
        new Narekening((opslag ?? _opslag).Database, EventTypes.OfTheDomain, (opslag ?? _opslag).Opties).RekenAsync(TestContext.Current.CancellationToken);
}
