using Npgsql;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Storage.Controle;
using Regionetwerk.Storage.Gebeurtenissen;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Opslag.Postgres;
using Regionetwerk.Tests.Postgres;
using Xunit;

namespace Regionetwerk.Storage.Tests.Postgres;

/// <summary>What becomes of reads and appends when the server goes away under them.</summary>
public sealed class ServerVerliesTests : IAsyncLifetime
{
    // Patience enough for a machine that is busy with other tests.
    private static readonly OpslagLimieten Geduldig = new() { WaitForServer = TimeSpan.FromMinutes(5) };

    private EigenCluster? _cluster;
    private Clusterdatabase? _plaats;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private EigenCluster Cluster => _cluster!;

    public async ValueTask InitializeAsync()
    {
        Assert.SkipUnless(Installatie.Map is not null, "Er is een server gegeven, maar geen initdb om er zelf een te maken.");
        _cluster = await EigenCluster.BeginAsync(veilig: true);
        _plaats = await _cluster.MaakAsync();
    }

    public ValueTask DisposeAsync() => _cluster?.DisposeAsync() ?? ValueTask.CompletedTask;

    [Fact]
    public async Task Appends_and_reads_go_on_by_themselves_after_a_stop_a_break_and_a_kill_of_the_server()
    {
        await using var database = Open(Geduldig);
        await using var winkel = new Winkel(database);
        using var schrijvers = new Schrijvers(winkel.Store, Ct);
        foreach (var einde in (Func<Task>[])[Cluster.StopAsync, Cluster.BreekAfAsync, Cluster.DoodAsync])
        {
            await schrijvers.WachtOp(200);
            await einde();
            await Cluster.StartAsync();
        }
        await schrijvers.WachtOp(200);

        await Klopt(database, await schrijvers.Rond());
    }

    [Fact]
    public async Task Connections_that_are_cut_again_and_again_lose_and_double_nothing()
    {
        await using var database = Open(Geduldig);
        await using var winkel = new Winkel(database);
        await using var hand = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(_plaats!.Verbinding) { MaxPoolSize = 1, ApplicationName = "hand" });
        using var schrijvers = new Schrijvers(winkel.Store, Ct);
        var afgekapt = 0L;
        // After each one that gets through, whatever the others are doing at that moment.
        for (var keer = 0; keer < 300; keer++)
        {
            await schrijvers.WachtOp(1);
            await using var opdracht = hand.CreateCommand(
                "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()");
            afgekapt += (long)(await opdracht.ExecuteScalarAsync(Ct))!;
        }

        await Klopt(database, await schrijvers.Rond());
        Assert.True(afgekapt > 300, $"{afgekapt} verbindingen afgekapt");
    }

    [Fact]
    public async Task A_server_that_stays_away_is_said_to_be_so_and_is_used_again_when_it_is_back()
    {
        await using var database = Open(new() { WaitForServer = TimeSpan.FromMilliseconds(100) });
        await using var winkel = new Winkel(database);
        var budget = await winkel.Budget(Deling.Openbaar);
        await Cluster.StopAsync();

        var fout = await Assert.ThrowsAsync<DatabaseUnreachableException>(async () => await winkel.Store.LoadAsync<BudgetStaat>(Stroom.Budget(budget)));
        await Assert.ThrowsAsync<DatabaseUnreachableException>(() => winkel.Budget(Deling.Openbaar));
        await Assert.ThrowsAsync<DatabaseUnreachableException>(async () => await database.Read(["O"], sessie => sessie.Number(new("SELECT count(*) FROM budgetten"))));

        Assert.Contains("niet bereikbaar", fout.Message, StringComparison.Ordinal);
        await Cluster.StartAsync();
        Assert.Equal(1, (await winkel.Store.LoadAsync<BudgetStaat>(Stroom.Budget(budget))).Version);
        await winkel.Budget(Deling.Openbaar);
        Assert.Equal(2, await database.Read(sessie => sessie.Number(new("SELECT count(*) FROM budgetten"))));
    }

    [Fact]
    public async Task Whoever_only_wants_to_know_whether_the_server_is_there_hears_at_once_that_it_is_not()
    {
        // Whoever waited for it would still be waiting when the tests are broken off.
        await using var database = Open(new() { WaitForServer = TimeSpan.FromDays(1) });
        await database.CheckAsync(Ct);
        await Cluster.StopAsync();

        await Assert.ThrowsAsync<DatabaseUnreachableException>(async () => await database.CheckAsync(Ct));
        await Assert.ThrowsAsync<DatabaseUnreachableException>(async () => await database.CheckAsync(Ct));
    }

    private Database Open(OpslagLimieten limieten) => Database.Open(new("") { Verbinding = _plaats!.Verbinding, Limieten = limieten });

    // Everything that was acknowledged is there, once, and nothing else.
    private static async Task Klopt(Database database, (StreamId Stroom, long Versie)[] bevestigd)
    {
        foreach (var (stroom, versie) in bevestigd)
        {
            var versies = await database.Read(sessie => sessie.List(
                new("SELECT version FROM events WHERE stream = $1 ORDER BY version"), rij => rij.GetInt64(0), stroom.Value));
            Assert.Equal(Enumerable.Range(1, (int)versie).Select(i => (long)i), versies);
        }
        var nagerekend = await new Narekening(database, EventTypes.OfTheDomain, new("")).RekenAsync(Ct);
        Assert.Empty(nagerekend.Verschillen.Eerste);
        Assert.Equal((bevestigd.Length, bevestigd.Sum(stroom => stroom.Versie)), (nagerekend.Budgetten, nagerekend.Gebeurtenissen));
    }
}
