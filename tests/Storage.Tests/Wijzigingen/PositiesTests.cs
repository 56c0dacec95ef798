using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Tests.Opslag;
using Regionetwerk.Storage.Wijzigingen;
using Xunit;

namespace Regionetwerk.Storage.Tests.Wijzigingen;

public sealed class PositiesTests : IAsyncDisposable
{
    private static readonly FeedPosition Ergens = new(734, 1290);

    private readonly Proefopslag _opslag = new();

    public ValueTask DisposeAsync() => _opslag.DisposeAsync();

    [Fact]
    public async Task What_a_reader_got_can_be_read_on_every_node()
    {
        var tekst = await new Posities(_opslag.Database).SchrijfAsync(Ergens, "GM0014", "GM0405");

        foreach (var knooppunt in _opslag.Knooppunten(2))
            Assert.Equal(Ergens, await new Posities(knooppunt.Database).LeesAsync(tekst, "GM0014", "GM0405"));
    }

    [Fact]
    public async Task Nobody_can_tell_from_two_positions_whether_or_how_much_happened_between_them()
    {
        var posities = new Posities(_opslag.Database);
        var (een, weer) = (await posities.SchrijfAsync(Ergens, "GM0014", "GM0405"), await posities.SchrijfAsync(Ergens, "GM0014", "GM0405"));

        Assert.NotEqual(een, weer);
        Assert.DoesNotContain("734", een, StringComparison.Ordinal);
        Assert.Equal(een.Length, (await posities.SchrijfAsync(new(0, long.MaxValue), "GM0014", "GM0405")).Length);
    }

    [Fact]
    public async Task What_this_database_did_not_write_is_no_position()
    {
        await using var andere = new Proefopslag();
        var posities = new Posities(_opslag.Database);
        var tekst = await posities.SchrijfAsync(Ergens, "GM0014", "GM0405");
        string[] vreemd =
        [
            "", "0.0", "734.1290", "é", new string('A', 59), new string('A', 100_000), tekst[..^1], tekst + "A",
            (tekst[0] is 'A' ? 'B' : 'A') + tekst[1..], await new Posities(andere.Database).SchrijfAsync(Ergens, "GM0014", "GM0405"),
        ];

        foreach (var geen in vreemd)
            Assert.Null(await posities.LeesAsync(geen, "GM0014", "GM0405"));
    }

    [Fact]
    public async Task What_one_reader_got_of_one_owner_is_no_position_for_another()
    {
        var posities = new Posities(_opslag.Database);
        var tekst = await posities.SchrijfAsync(Ergens, lezer: null, "GM0405");

        Assert.NotNull(await posities.LeesAsync(tekst, lezer: null, "GM0405"));
        Assert.Null(await posities.LeesAsync(tekst, "GM0014", "GM0405"));
        Assert.Null(await posities.LeesAsync(tekst, lezer: null, "GM0014"));
    }
}
