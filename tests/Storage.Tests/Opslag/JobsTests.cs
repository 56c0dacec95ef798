using Regionetwerk.Storage.Opslag;
using Xunit;

namespace Regionetwerk.Storage.Tests.Opslag;

public sealed class JobsTests : IAsyncDisposable
{
    private const string Werk = "werk";

    private static readonly DateTimeOffset Nu = Proefopslag.Nu;
    private static readonly TimeSpan Huur = TimeSpan.FromMinutes(15);

    private readonly Proefopslag _opslag = new();

    private Jobs Jobs => new(_opslag.Database);

    public ValueTask DisposeAsync() => _opslag.DisposeAsync();

    [Fact]
    public async Task Of_many_who_take_the_same_work_at_once_one_gets_it()
    {
        await Jobs.EnsureAsync(Werk, Nu);
        Jobs[] knooppunten = [.. _opslag.Knooppunten(2).Select(knooppunt => new Jobs(knooppunt.Database))];

        for (var keer = Nu; keer < Nu.AddHours(10); keer = keer.AddHours(1))
        {
            var huren = await Task.WhenAll(Enumerable.Range(0, 10).Select(i => Neem(knooppunten[i % knooppunten.Length], keer)));
            var huur = Assert.Single(huren, huur => huur is not null)!;
            Assert.Equal((Werk, 0), (huur.Name, huur.Failures));
            Assert.True(await Jobs.EndAsync(huur, keer.AddHours(1), failed: false));
        }
    }

    [Fact]
    public async Task Several_pieces_of_work_go_to_whoever_asks_the_longest_due_first()
    {
        string[] namen = ["c", "b", "a"];
        foreach (var (i, naam) in namen.Index())
            await Jobs.EnsureAsync(naam, Nu.AddSeconds(i));

        foreach (var naam in namen)
            Assert.Equal(naam, (await Jobs.TakeAsync(namen, Nu.AddMinutes(1), Nu + Huur))?.Name);

        Assert.Null(await Jobs.TakeAsync(namen, Nu.AddMinutes(1), Nu + Huur));
    }

    [Fact]
    public async Task Work_that_a_node_cannot_do_is_left_to_others()
    {
        await Jobs.EnsureAsync("van-later", Nu);

        Assert.Null(await Neem(Jobs, Nu));
        Assert.NotNull(await Jobs.TakeAsync(["van-later"], Nu, Nu + Huur));
    }

    [Fact]
    public async Task Work_that_is_there_already_is_not_due_again_because_a_node_starts()
    {
        await Jobs.EnsureAsync(Werk, Nu);
        var huur = await Neem(Jobs, Nu);
        await Jobs.EndAsync(huur!, Nu.AddHours(1), failed: false);

        await Jobs.EnsureAsync(Werk, Nu);

        Assert.Null(await Neem(Jobs, Nu.AddMinutes(59)));
        Assert.NotNull(await Neem(Jobs, Nu.AddHours(1)));
    }

    [Fact]
    public async Task A_lease_that_ran_out_is_taken_over_and_the_first_cannot_end_it()
    {
        await Jobs.EnsureAsync(Werk, Nu);
        var eerste = await Neem(Jobs, Nu);
        Assert.Null(await Neem(Jobs, Nu + Huur - TimeSpan.FromMilliseconds(1)));

        var tweede = await Neem(new(_opslag.Knooppunten(2)[^1].Database), Nu + Huur);

        Assert.NotNull(tweede);
        Assert.False(await Jobs.EndAsync(eerste!, Nu.AddDays(1), failed: true));
        Assert.Null(await Neem(Jobs, Nu + Huur));
        Assert.True(await Jobs.EndAsync(tweede, Nu.AddHours(2), failed: false));
        Assert.False(await Jobs.EndAsync(tweede, Nu.AddDays(1), failed: false));
        Assert.Equal(0, (await Neem(Jobs, Nu.AddHours(2)))!.Failures);
    }

    [Fact]
    public async Task Work_that_failed_comes_back_later_and_says_how_often_it_failed_in_a_row()
    {
        await Jobs.EnsureAsync(Werk, Nu);
        for (var keer = 0; keer < 3; keer++)
        {
            var huur = await Neem(Jobs, Nu.AddHours(keer));
            Assert.Equal(keer, huur?.Failures);
            await Jobs.EndAsync(huur!, Nu.AddHours(keer + 1), failed: true);
            Assert.Null(await Neem(Jobs, Nu.AddHours(keer + 1).AddSeconds(-1)));
        }

        await Jobs.EndAsync((await Neem(Jobs, Nu.AddHours(3)))!, Nu.AddHours(4), failed: false);

        Assert.Equal(0, (await Neem(Jobs, Nu.AddHours(4)))?.Failures);
    }

    private static Task<JobLease?> Neem(Jobs jobs, DateTimeOffset nu) => jobs.TakeAsync([Werk], nu, nu + Huur);
}
