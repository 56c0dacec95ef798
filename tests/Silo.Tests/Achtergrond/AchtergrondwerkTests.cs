using Microsoft.Extensions.Logging.Abstractions;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Silo.Achtergrond;
using Regionetwerk.Storage.Gebeurtenissen;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Tests;
using Xunit;

namespace Regionetwerk.Silo.Tests.Achtergrond;

public sealed class AchtergrondwerkTests : IAsyncDisposable
{
    private static readonly DateTimeOffset Begin = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly Proefdatabase _proef = Proefdatabase.MetSchema(Directory.CreateTempSubdirectory("regionetwerk-").FullName);
    private readonly Database _database;
    private readonly Klok _klok = new() { Nu = Begin };

    public AchtergrondwerkTests() => _database = Database.Open(_proef.Opties);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask DisposeAsync()
    {
        await _database.DisposeAsync();
        _proef.Dispose();
        Directory.Delete(_proef.Opties.Map, recursive: true);
    }

    [Fact]
    public async Task Old_requests_are_forgotten_once_an_hour()
    {
        var werk = Werk(new VerzoekenVergeten(new(_database, _proef.Opties, _klok)));
        await Verzoek("oud", Begin.AddDays(-91));
        await Verzoek("bijna", Begin.AddDays(-90).AddMinutes(30));
        await Verzoek("nieuw", Begin);

        Assert.Equal(1, await werk.DoeWatErIsAsync(Ct));
        Assert.Equal(["bijna", "nieuw"], Verzoeken());

        _klok.Nu = Begin.AddMinutes(59);
        Assert.Equal(0, await werk.DoeWatErIsAsync(Ct));
        Assert.Equal(["bijna", "nieuw"], Verzoeken());

        _klok.Nu = Begin.AddHours(1);
        Assert.Equal(1, await werk.DoeWatErIsAsync(Ct));
        Assert.Equal(["nieuw"], Verzoeken());
    }

    [Fact]
    public async Task What_one_node_does_another_does_not()
    {
        await using var ander = Database.Open(_proef.Opties);
        var taken = new[] { new Taak("a"), new Taak("b") };
        var knooppunten = new[] { Werk(taken), new Achtergrondwerk(taken, new(ander), _klok, NullLogger<Achtergrondwerk>.Instance) };

        var gedaan = await Task.WhenAll(knooppunten.Select(werk => werk.DoeWatErIsAsync(Ct)));

        Assert.Equal(2, gedaan.Sum());
        Assert.All(taken, taak => Assert.Equal(1, taak.Keren));
    }

    [Fact]
    public async Task Work_that_fails_is_tried_again_after_twice_as_long_each_time_and_holds_up_nothing_else()
    {
        var (stuk, heel) = (new Taak("stuk") { Fout = new InvalidOperationException("stuk") }, new Taak("heel"));
        var werk = Werk(stuk, heel);
        await werk.DoeWatErIsAsync(Ct);

        var wanneer = Begin;
        foreach (var minuten in (int[])[1, 2, 4, 8, 16, 32, 64, 128, 256, 360, 360])
        {
            var keren = stuk.Keren;
            wanneer = wanneer.AddMinutes(minuten);
            _klok.Nu = wanneer.AddSeconds(-1);
            await werk.DoeWatErIsAsync(Ct);
            Assert.Equal(keren, stuk.Keren);
            _klok.Nu = wanneer;
            await werk.DoeWatErIsAsync(Ct);
            Assert.Equal(keren + 1, stuk.Keren);
        }
        Assert.True(heel.Keren > 1);
    }

    [Fact]
    public async Task Who_is_stopped_gives_the_work_back_at_once()
    {
        using var stop = new CancellationTokenSource();
        var taak = new Taak("werk") { Bij = stop.Cancel };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Werk(taak).DoeWatErIsAsync(stop.Token));
        taak.Bij = null;

        Assert.Equal(1, await Werk(taak).DoeWatErIsAsync(Ct));
        Assert.Equal(2, taak.Keren);
    }

    [Fact]
    public async Task What_ends_waits_for_the_work_that_is_under_way_and_begins_no_more()
    {
        var (begonnen, verder) = (new TaskCompletionSource(), new TaskCompletionSource());
        var (lang, volgende) = (new Taak("a") { Bij = begonnen.SetResult, Duurt = verder.Task }, new Taak("b"));
        var werk = Werk(lang, volgende);
        await werk.StartAsync(Ct);
        await begonnen.Task.WaitAsync(Ct);

        var einde = werk.DisposeAsync().AsTask();
        Assert.False(einde.IsCompleted);
        verder.SetResult();
        await einde;

        Assert.Equal((1, 0), (lang.Keren, volgende.Keren));
        // It was done, and is not due again yet.
        Assert.Equal(1, await Werk(lang, volgende).DoeWatErIsAsync(Ct));
        Assert.Equal((1, 1), (lang.Keren, volgende.Keren));
    }

    private Achtergrondwerk Werk(params IAchtergrondtaak[] taken) =>
        new(taken, new(_database), _klok, NullLogger<Achtergrondwerk>.Instance);

    private List<string> Verzoeken() => _proef.Rijen("SELECT id FROM requests ORDER BY at");

    private async Task Verzoek(string id, DateTimeOffset wanneer)
    {
        using var store = new EventStore(_database, EventTypes.OfTheDomain, _proef.Opties, _klok, NullLogger<EventStore>.Instance);
        var verzoek = new Request("GM0405", id, new BudgetSluiten(Guid.NewGuid()), "gemeente/GM0405");
        Assert.IsType<AppendResult.Appended>(await store.AppendAsync(
            new([new(new(id), 0, [])], [], verzoek, "sleutel", new("GM0405", [Rol.Medewerker], "p1"), wanneer)));
    }

    private sealed class Klok : TimeProvider
    {
        public required DateTimeOffset Nu { get; set; }

        public override DateTimeOffset GetUtcNow() => Nu;
    }

    private sealed class Taak(string naam) : IAchtergrondtaak
    {
        private int _keren;

        public string Naam => naam;

        public TimeSpan Elke => TimeSpan.FromHours(1);

        public int Keren => _keren;

        public Exception? Fout { get; init; }

        public Action? Bij { get; set; }

        /// <summary>Until when it does not hear that it has to stop.</summary>
        public Task? Duurt { get; init; }

        public async Task VoerUitAsync(CancellationToken ct)
        {
            Interlocked.Increment(ref _keren);
            Bij?.Invoke();
            if (Duurt is not null)
                await Duurt;
            else
                ct.ThrowIfCancellationRequested();
            if (Fout is not null)
                throw Fout;
        }
    }
}
