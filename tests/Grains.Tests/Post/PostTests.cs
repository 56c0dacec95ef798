using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Post;
using Regionetwerk.Grains.Tests.Opslag;

namespace Regionetwerk.Grains.Tests.Post;

/// <summary>Wat een besluit aan e-mail meegeeft, gaat mee in dezelfde toevoeging: net zo vaak als het besluit zelf.</summary>
public sealed class PostTests
{
    private static readonly StreamId BudgetStroom = Stroom.Budget(BudgetId);
    private static readonly Brief Bericht = new(NieuwId, Briefsoort.AanmeldingBevestigen, BudgetId);

    private readonly GeheugenStore _store = new();

    public PostTests()
    {
        Huis.Namens(Hoorn);
        _store.Schrijf(BudgetStroom, HetBudget);
    }

    [Fact]
    public async Task De_post_van_een_besluit_gaat_met_de_gebeurtenissen_mee()
    {
        await new Schrijver(_store).Doe(Besluit.Tot(new BudgetGesloten(BudgetId)).MetPost(Bericht).MetPost(Bericht with { Over = NieuwId }));

        Assert.Equal([Bericht, Bericht with { Over = NieuwId }], Assert.Single(_store.Toegevoegd).Letters);
    }

    [Fact]
    public async Task Wat_niets_verandert_verstuurt_niets()
    {
        await new Schrijver(_store).Doe(Besluit.Niets.MetPost(Bericht));

        Assert.Empty(Assert.Single(_store.Toegevoegd).Letters);
    }

    [Fact]
    public async Task Wie_botst_en_opnieuw_beslist_verstuurt_een_keer()
    {
        _store.VoorToevoegen = _ =>
        {
            _store.VoorToevoegen = null;
            _store.Schrijf(BudgetStroom, new BudgetGedeeld(BudgetId, Deling.Intern));
        };

        await new Schrijver(_store).Doe(Besluit.Tot(new BudgetGesloten(BudgetId)).MetPost(Bericht));

        Assert.Equal([Bericht], Assert.Single(_store.Toegevoegd).Letters);
    }

    private sealed class Schrijver(IEventStore store) : ActorGrain(store, TimeProvider.System)
    {
        public Task<Uitkomst> Doe(Besluit besluit) => VoerUit(new BudgetSluiten(BudgetId), BudgetStroom, "antwoord", async lezing =>
        {
            await lezing.Lees<BudgetStaat>(BudgetStroom);
            return besluit;
        });
    }
}
