using Npgsql;
using Regionetwerk.Tests.Postgres;
using Xunit;

namespace Regionetwerk.Storage.Tests.Postgres;

/// <summary>What the other tests here rely on.</summary>
public sealed class ClusterTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_database_that_was_made_is_empty_and_is_gone_afterwards()
    {
        var cluster = await Cluster.Gedeeld;

        var database = await cluster.MaakAsync();

        Assert.Equal(0L, await Waarde(database.Verbinding, "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"));
        await database.DisposeAsync();
        Assert.Equal(0L, await Waarde(cluster.Verbinding, $"SELECT count(*) FROM pg_database WHERE datname = '{database.Naam}'"));
    }

    [Fact]
    public async Task A_database_goes_away_under_whoever_is_still_connected()
    {
        var database = await (await Cluster.Gedeeld).MaakAsync();
        await using var verbinding = new NpgsqlConnection(database.Verbinding);
        await verbinding.OpenAsync(Ct);

        await database.DisposeAsync();

        await using var opdracht = new NpgsqlCommand("SELECT 1", verbinding);
        await Assert.ThrowsAnyAsync<NpgsqlException>(() => opdracht.ExecuteScalarAsync(Ct));
    }

    [Fact]
    public async Task A_template_is_filled_once_and_copied_as_often_as_wanted()
    {
        await using var cluster = await Begin();
        var keren = 0;
        Task<string> Sjabloon() => cluster.SjabloonAsync(verbinding =>
        {
            keren++;
            return Waarde(verbinding, "CREATE TABLE t (a int); INSERT INTO t VALUES (5)");
        });

        foreach (var sjabloon in await Task.WhenAll(Sjabloon(), Sjabloon(), Sjabloon()))
        {
            await using var kopie = await cluster.MaakAsync(sjabloon);
            Assert.Equal(5, await Waarde(kopie.Verbinding, "UPDATE t SET a = 6 RETURNING (SELECT a FROM t)"));
        }

        Assert.Equal(1, keren);
    }

    [Fact]
    public async Task What_was_committed_is_there_after_a_stop_a_break_and_a_kill()
    {
        await using var cluster = await Begin(veilig: true);
        var database = await cluster.MaakAsync();
        await Waarde(database.Verbinding, "CREATE TABLE t (a int)");

        foreach (var einde in (Func<Task>[])[cluster.StopAsync, cluster.BreekAfAsync, cluster.DoodAsync])
        {
            await Waarde(database.Verbinding, "INSERT INTO t VALUES (1)");
            await einde();
            await Assert.ThrowsAnyAsync<NpgsqlException>(() => Waarde(database.Verbinding, "SELECT 1"));
            await cluster.StartAsync();
        }

        Assert.Equal(3L, await Waarde(database.Verbinding, "SELECT count(*) FROM t"));
        Assert.Equal("on", await Waarde(cluster.Verbinding, "SHOW fsync"));
    }

    [Fact]
    public async Task A_server_of_our_own_is_gone_with_its_folder()
    {
        await using var cluster = await Begin();
        var map = (string)(await Waarde(cluster.Verbinding, "SHOW data_directory"))!;
        Assert.True(Directory.Exists(map));

        await cluster.DisposeAsync();

        Assert.False(Directory.Exists(map));
        await Assert.ThrowsAnyAsync<NpgsqlException>(() => Waarde(cluster.Verbinding, "SELECT 1"));
    }

    private static Task<EigenCluster> Begin(bool veilig = false)
    {
        Assert.SkipUnless(Installatie.Map is not null, "Er is een server gegeven, maar geen initdb om er zelf een te maken.");
        return EigenCluster.BeginAsync(veilig);
    }

    private static async Task<object?> Waarde(string verbinding, string sql)
    {
        await using var bron = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(verbinding) { Pooling = false });
        await using var opdracht = bron.CreateCommand(sql);
        return await opdracht.ExecuteScalarAsync(Ct);
    }
}
