using Npgsql;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Storage.Controle;
using Regionetwerk.Storage.Gebeurtenissen;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Opslag.Postgres;
using Regionetwerk.Tests.Postgres;
using Xunit;

namespace Regionetwerk.Storage.Tests.Postgres;

/// <summary>What a login must be allowed to, on a server that has not seen this product before.</summary>
public sealed class MigratieRechtenTests : IAsyncLifetime
{
    private const string Aanmelding = "regionetwerk_app";

    private EigenCluster? _cluster;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private EigenCluster Cluster => _cluster!;

    public async ValueTask InitializeAsync()
    {
        Assert.SkipUnless(Installatie.Map is not null, "Er is een server gegeven, maar geen initdb om er zelf een te maken.");
        _cluster = await EigenCluster.BeginAsync();
        await Doe(_cluster.Verbinding, $"CREATE ROLE {Aanmelding} LOGIN");
    }

    public ValueTask DisposeAsync() => _cluster?.DisposeAsync() ?? ValueTask.CompletedTask;

    [Fact]
    public async Task Nodes_that_start_at_once_on_empty_databases_all_succeed()
    {
        await using var een = await Cluster.MaakAsync();
        await using var ander = await Cluster.MaakAsync();
        using var start = new ManualResetEventSlim();

        // The role that both need is of the whole server.
        var knopen = Enumerable.Range(0, 10).Select(i => Task.Factory.StartNew(
            () =>
            {
                start.Wait(Ct);
                return Database.Open(new("") { Verbinding = i % 2 == 0 ? een.Verbinding : ander.Verbinding });
            },
            Ct,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default)).ToList();
        start.Set();

        foreach (var database in await Task.WhenAll(knopen))
        {
            Assert.Equal(Migrations.Newest(".postgres.sql"), await database.Read(sessie => sessie.Number(new("SELECT count(*) FROM migraties"))));
            await database.DisposeAsync();
        }
    }

    [Fact]
    public async Task A_login_that_owns_the_database_and_may_be_the_reader_can_migrate_and_run()
    {
        await Doe(Cluster.Verbinding, $"CREATE ROLE regionetwerk_lezer NOLOGIN; GRANT regionetwerk_lezer TO {Aanmelding}");

        await Werkt();
    }

    [Fact]
    public async Task A_login_that_may_make_roles_makes_the_reader_itself()
    {
        await Doe(Cluster.Verbinding, $"ALTER ROLE {Aanmelding} CREATEROLE");

        await Werkt();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_login_that_may_not_make_the_reader_or_be_it_hears_what_the_administrator_has_to_do(bool erIsEenLezer)
    {
        if (erIsEenLezer)
            await Doe(Cluster.Verbinding, "CREATE ROLE regionetwerk_lezer NOLOGIN");
        await using var database = await Cluster.MaakAsync();
        var verbinding = await VanAanmelding(database);

        var fout = Assert.Throws<DatabaseRightsException>(() => Database.Open(new("") { Verbinding = verbinding }));

        Assert.Contains("CREATE ROLE regionetwerk_lezer NOLOGIN; GRANT regionetwerk_lezer TO", fout.Message, StringComparison.Ordinal);
        Assert.Equal(0L, await Waarde(database.Verbinding, "SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace"));
    }

    [Fact]
    public async Task A_database_of_another_program_is_refused_and_stays_as_it_is()
    {
        await using var database = await Cluster.MaakAsync();
        await Doe(database.Verbinding, "CREATE TABLE iets (a int)");

        var fout = Assert.Throws<DatabaseServerException>(() => Database.Open(new("") { Verbinding = database.Verbinding }));

        Assert.Contains("een ander programma", fout.Message, StringComparison.Ordinal);
        Assert.Equal("iets", await Waarde(database.Verbinding, "SELECT string_agg(relname, ' ') FROM pg_class WHERE relnamespace = 'public'::regnamespace"));
    }

    private async Task Werkt()
    {
        await using var plaats = await Cluster.MaakAsync();
        var verbinding = await VanAanmelding(plaats);
        foreach (var migreer in (bool[])[true, false])
        {
            await using var database = Database.Open(new("") { Verbinding = verbinding, Migreer = migreer });
            await using var store = new Winkel(database);
            await store.Budget(Deling.Openbaar);
            await store.Budget(Deling.Intern);
            Assert.Equal(migreer ? 1 : 2, await database.Read(["O"], sessie => sessie.Number(new("SELECT count(*) FROM budgetten"))));
            Assert.Equal(migreer ? 2 : 4, await database.Read(sessie => sessie.Number(new("SELECT count(*) FROM budgetten"))));
        }
        await using var herbouwd = Database.Open(new("") { Verbinding = verbinding });
        var herbouw = new Herbouw(herbouwd, EventTypes.OfTheDomain, new(""));
        Assert.Empty((await herbouw.BouwAsync(Ct)).Verschillen.Eerste);
        Assert.Equal(2, await herbouwd.Read(["O"], sessie => sessie.Number(new("SELECT count(*) FROM budgetten"))));
    }

    private async Task<string> VanAanmelding(Clusterdatabase database)
    {
        await Doe(Cluster.Verbinding, $"ALTER DATABASE {database.Naam} OWNER TO {Aanmelding}");
        return new NpgsqlConnectionStringBuilder(database.Verbinding) { Username = Aanmelding }.ConnectionString;
    }

    private static Task<object?> Doe(string verbinding, string sql) => Waarde(verbinding, sql);

    private static async Task<object?> Waarde(string verbinding, string sql)
    {
        await using var bron = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(verbinding) { Pooling = false });
        await using var opdracht = bron.CreateCommand(sql);
        return await opdracht.ExecuteScalarAsync(Ct);
    }
}
