using Regionetwerk.Silo.Opdrachten;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Tests;
using Xunit;

namespace Regionetwerk.Silo.Tests.Opdrachten;

public sealed class OpdrachtenTests : IDisposable
{
    private static readonly Omvang Klein = new(Gemeenten: 12, Budgetten: 10, Programmas: 2, Zaad: 7);

    private readonly string _map = Directory.CreateTempSubdirectory("regionetwerk-").FullName;
    private readonly Dictionary<string, Proefdatabase> _databases = [];
    private readonly StringWriter _uit = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _uit.Dispose();
        foreach (var database in _databases.Values)
            database.Dispose();
        Directory.Delete(_map, recursive: true);
    }

    [Fact]
    public async Task Generated_books_are_right_made_up_of_all_sources_and_marked()
    {
        Assert.Equal(0, await Generate.RunAsync(In("a"), Klein, _uit, Ct));

        Assert.Equal(0, await Verify.RunAsync(In("a"), _uit, Ct));
        Assert.Equal(0, await Rebuild.RunAsync(In("a"), _uit, Ct));
        Assert.Equal(120, Waarde("a", "SELECT count(*) FROM budgetten"));
        Assert.Equal(240, Waarde("a", "SELECT count(*) FROM programmas"));
        Assert.Equal(10, Waarde("a", "SELECT count(DISTINCT bron) FROM budgetten"));
        Assert.Equal(4, Waarde("a", "SELECT count(DISTINCT jaar) FROM financieringen"));
        Assert.Equal(3, Waarde("a", "SELECT count(DISTINCT zichtbaarheid) FROM budgetten"));
        Assert.Equal(0, Waarde("a", "SELECT count(*) FROM budgetten WHERE voorbeeld = 0"));
        Assert.InRange(Waarde("a", "SELECT count(DISTINCT gemeente) FROM jaarverklaringen"), 1, 12);
    }

    [Fact]
    public async Task The_same_seed_gives_the_same_events_and_another_seed_others()
    {
        await Generate.RunAsync(In("a"), Klein, _uit, Ct);
        await Generate.RunAsync(In("b"), Klein, _uit, Ct);
        await Generate.RunAsync(In("c"), Klein with { Zaad = 8 }, _uit, Ct);

        Assert.Equal(Gebeurtenissen("a"), Gebeurtenissen("b"));
        Assert.NotEqual(Gebeurtenissen("a"), Gebeurtenissen("c"));
    }

    [Fact]
    public async Task A_folder_with_a_database_is_never_filled()
    {
        await Generate.RunAsync(In("a"), Klein, _uit, Ct);
        var was = Gebeurtenissen("a");

        Assert.Equal(1, await Generate.RunAsync(In("a"), Klein with { Zaad = 8 }, _uit, Ct));

        Assert.Equal(was, Gebeurtenissen("a"));
        Assert.Contains("nooit overschreven", _uit.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_difference_ends_in_1_and_a_rebuild_puts_it_right()
    {
        await Generate.RunAsync(In("a"), Klein, _uit, Ct);
        Knoei("a", "UPDATE budgetten SET besteed = -1 WHERE id = (SELECT min(id) FROM budgetten)");

        Assert.Equal(1, await Verify.RunAsync(In("a"), _uit, Ct));
        Assert.Contains("besteed is -1 in het leesmodel", _uit.ToString(), StringComparison.Ordinal);
        Assert.Equal(1, await Rebuild.RunAsync(In("a"), _uit, Ct));
        Assert.Equal(0, await Verify.RunAsync(In("a"), _uit, Ct));
    }

    [Fact]
    public async Task Events_that_cannot_be_read_end_in_1_and_leave_the_read_model()
    {
        await Generate.RunAsync(In("a"), Klein, _uit, Ct);
        Knoei("a", "UPDATE events SET shape = 99 WHERE position = 20");

        Assert.Equal(1, await Rebuild.RunAsync(In("a"), _uit, Ct));

        Assert.Contains("Het oude leesmodel staat er nog", _uit.ToString(), StringComparison.Ordinal);
        Assert.Equal(120, Waarde("a", "SELECT count(*) FROM budgetten"));
    }

    private OpslagOpties In(string map) => Bij(map).Opties;

    private string Gebeurtenissen(string map) =>
        string.Join('\n', Bij(map).Rijen("SELECT position, stream, version, name, data FROM events ORDER BY position"));

    private long Waarde(string map, string sql) => Bij(map).Waarde<long>(sql);

    private void Knoei(string map, string sql) => Bij(map).Knoei(sql);

    private Proefdatabase Bij(string map) =>
        _databases.TryGetValue(map, out var er) ? er : _databases[map] = Proefdatabase.Leeg(Path.Combine(_map, map));
}
