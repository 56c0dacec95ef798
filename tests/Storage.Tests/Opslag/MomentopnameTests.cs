using System.Collections.Immutable;
using Regionetwerk.Grains.Contacten;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Gemeenten;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Leden;
using Regionetwerk.Grains.Netwerken;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Organisaties;
using Regionetwerk.Grains.Programmas;
using Regionetwerk.Grains.Werkgroepen;
using Xunit;

namespace Regionetwerk.Storage.Tests.Opslag;

public sealed class MomentopnameTests : IAsyncDisposable
{
    private readonly Proefopslag _opslag = new(new() { EventsPerSnapshot = 7 });

    public ValueTask DisposeAsync() => _opslag.DisposeAsync();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task A_budget_from_its_snapshot_is_the_same_as_from_all_its_events(int zaad)
    {
        var toeval = new Random(zaad);
        var (programma, budget) = (await _opslag.Programma(), await _opslag.Budget(euro: 1_000_000));
        var stroom = Stroom.Budget(budget);
        var staat = (await _opslag.Store.LoadAsync<BudgetStaat>(stroom)).State;
        for (var versie = 1; versie < 60; versie++)
        {
            var gebeurtenis = Willekeurig(toeval, staat, budget, programma);
            staat = staat.Pas(gebeurtenis);
            Assert.IsType<AppendResult.Appended>(await _opslag.Voeg(stroom, versie, gebeurtenis));
        }
        // Closing waits for the snapshots that are due.
        await _opslag.SluitAsync();
        _opslag.Open();
        var bewaard = _opslag.Waarde<long>("SELECT version FROM snapshots");

        var gelezen = await _opslag.Store.LoadAsync<BudgetStaat>(stroom);

        Assert.InRange(bewaard, 7, 60);
        Assert.Equal(60, gelezen.Version);
        Assert.Equivalent(staat, gelezen.State, strict: true);
    }

    [Fact]
    public async Task A_snapshot_spares_reading_what_came_before_it()
    {
        var stroom = await StroomMetMomentopname();
        _opslag.Knoei("DELETE FROM events WHERE version <= (SELECT version FROM snapshots)");

        Assert.Equal(20, (await _opslag.Store.LoadAsync<BudgetStaat>(stroom)).Version);
    }

    [Theory]
    [InlineData("shape = 99")]
    [InlineData("state = 'AndereStaat'")]
    [InlineData("version = 1000")]
    [InlineData("data = '{\"later\":1}'")]
    [InlineData("data = 'geen json'")]
    public async Task A_snapshot_that_does_not_fit_is_thrown_away(string verandering)
    {
        var stroom = await StroomMetMomentopname();
        var verwacht = await _opslag.Store.LoadAsync<BudgetStaat>(stroom);
        _opslag.Knoei($"UPDATE snapshots SET {verandering}");

        var gelezen = await _opslag.Store.LoadAsync<BudgetStaat>(stroom);

        Assert.Equivalent(verwacht, gelezen, strict: true);
    }

    [Fact]
    public void Every_state_comes_back_from_a_snapshot()
    {
        HeenEnWeer(new ProgrammaStaat
        {
            Opgaven = ImmutableDictionary<Guid, OpgaveStaat>.Empty.Add(Guid.NewGuid(), new("GM0014", Bron.EU, 2026, Bedrag.UitEuro(1))),
            Functies = ImmutableDictionary<string, int>.Empty.Add("buurtmoeder 2026", 50),
        });
        HeenEnWeer(new ProgrammaStaat { Eigenaar = "GM0405", Van = new(2026, 1, 1), LeeftijdVan = 2, Betalers = ["GM0014", "GM0599"] });
        HeenEnWeer(new ContactStaat { Eigenaar = "GM0405", Reikwijdte = Zichtbaarheid.Landelijk, ToestemmingOp = new(2026, 3, 1), Deling = new(Zichtbaarheid.Netwerk, ["een", "twee"]) });
        HeenEnWeer(new GemeenteStaat { VolledigeJaren = ImmutableDictionary<int, Kring>.Empty.Add(2025, Kring.Landelijk).Add(2026, Kring.Openbaar) });
        HeenEnWeer(new OrganisatieStaat { Bestaat = true, Soort = OrganisatieSoort.Partner });
        var leden = LedenStaat.Leeg.Pas(new LidToegetreden(GroepSoort.Netwerk, "n", "GM0405", LidRol.Trekker))!
            .Pas(new LidUitgenodigd(GroepSoort.Netwerk, "n", "GM0014", LidRol.Lid))!;
        HeenEnWeer(new NetwerkStaat { Bestaat = true, Leden = leden });
        HeenEnWeer(new WerkgroepStaat { Bestaat = true, Leden = leden });
    }

    private static void HeenEnWeer<TStaat>(TStaat staat)
        where TStaat : class, IStaat<TStaat>
    {
        var json = System.Text.Json.JsonSerializer.Serialize(staat, Storage.Gebeurtenissen.StoredJson.Options);
        Assert.Equivalent(staat, System.Text.Json.JsonSerializer.Deserialize<TStaat>(json, Storage.Gebeurtenissen.StoredJson.Options), strict: true);
    }

    private async Task<StreamId> StroomMetMomentopname()
    {
        var budget = await _opslag.Budget();
        var stroom = Stroom.Budget(budget);
        await _opslag.Store.LoadAsync<BudgetStaat>(stroom);
        for (var versie = 1; versie < 20; versie++)
            await _opslag.Voeg(stroom, versie, new BudgetGedeeld(budget, versie % 2 == 0 ? Deling.Intern : Deling.Landelijk));
        await _opslag.SluitAsync();
        _opslag.Open();
        return stroom;
    }

    private static Gebeurtenis Willekeurig(Random toeval, BudgetStaat staat, Guid budget, Guid programma)
    {
        if (staat.Financieringen.IsEmpty || toeval.Next(5) == 0)
            return new FinancieringVastgelegd(budget, Guid.NewGuid(), programma, 2026, Bedrag.UitEuro(toeval.Next(100, 1_000)));
        var (id, financiering) = staat.Financieringen.OrderBy(paar => paar.Key).ElementAt(toeval.Next(staat.Financieringen.Count));
        return toeval.Next(3) switch
        {
            0 => new FinancieringGewijzigd(budget, id, Guid.NewGuid(), financiering.Bedrag, financiering.Bedrag + Bedrag.UitEuro(10)),
            1 => new BudgetGedeeld(budget, new(Zichtbaarheid.Netwerk, [$"netwerk-{toeval.Next(9)}"])),
            _ => new BestedingGeboekt(budget, id, Guid.NewGuid(), new(2026, 5, 1), Bedrag.UitCenten(toeval.Next(1, 100))),
        };
    }
}
