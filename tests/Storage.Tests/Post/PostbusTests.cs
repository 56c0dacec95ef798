using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Post;
using Regionetwerk.Storage.Controle;
using Regionetwerk.Storage.Gebeurtenissen;
using Regionetwerk.Storage.Post;
using Regionetwerk.Storage.Tests.Opslag;
using Xunit;

namespace Regionetwerk.Storage.Tests.Post;

public sealed class PostbusTests : IAsyncDisposable
{
    private static readonly DateTimeOffset Nu = Proefopslag.Nu;
    private static readonly TimeSpan Huur = TimeSpan.FromMinutes(5);

    private readonly Proefopslag _opslag = new();
    private readonly Guid _persoon = Guid.NewGuid();

    private Postbus Postbus => new(_opslag.Database, new(_opslag.Database, _opslag.Klok));

    private Brief Bericht => new(_persoon, Briefsoort.AanmeldingBevestigen, Guid.NewGuid());

    public ValueTask DisposeAsync() => _opslag.DisposeAsync();

    [Fact]
    public async Task A_letter_is_there_when_its_append_is_acknowledged_and_also_after_a_restart()
    {
        var brief = Bericht;
        await Verstuur(brief);

        await _opslag.SluitAsync();
        _opslag.Open();

        var genomen = await Neem(Postbus, Nu);
        Assert.Equal((brief, 0), (genomen?.Brief.Brief, genomen?.Pogingen));
        Assert.Equal(new Geadresseerde("Voorbeeld", "voorbeeld@school.test"), await Postbus.AddressAsync(genomen!.Brief));
    }

    [Fact]
    public async Task A_conflict_or_a_repeated_request_sends_nothing_more()
    {
        var budget = await _opslag.Budget();
        var append = Proefopslag.Toevoeging(Stroom.Budget(budget), 1, new BudgetGesloten(budget)) with
        {
            Letters = [Bericht],
            Request = new("GM0405", "v1", new BudgetSluiten(budget), "gemeente/GM0405"),
        };

        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => _opslag.Store.AppendAsync(append)));
        await _opslag.Store.AppendAsync(append with { Request = null });
        Assert.Equal(new AppendResult.Repeated("sleutel"), await _opslag.Store.AppendAsync(append));

        Assert.Equal(1, _opslag.Waarde<long>("SELECT count(*) FROM post"));
    }

    [Fact]
    public async Task An_append_that_fails_sends_nothing()
    {
        var programma = Guid.NewGuid();

        // Its projection finds no row.
        await Assert.ThrowsAnyAsync<Exception>(() => _opslag.Store.AppendAsync(
            Proefopslag.Toevoeging(Stroom.Budget(programma), 0, new BudgetGesloten(programma)) with { Letters = [Bericht] }));

        Assert.Equal(0, _opslag.Waarde<long>("SELECT count(*) FROM post"));
    }

    [Fact]
    public async Task Many_who_take_letters_at_once_take_each_once()
    {
        for (var i = 0; i < 30; i++)
            await Verstuur(Bericht);
        Postbus[] bussen = [.. _opslag.Knooppunten(2).Select(knooppunt => new Postbus(knooppunt.Database, new(knooppunt.Database, _opslag.Klok)))];

        var genomen = await Task.WhenAll(Enumerable.Range(0, 40).Select(i => Neem(bussen[i % bussen.Length], Nu)));
        // On PostgreSQL many who look at once may look at the same letter; whoever got none looks again.
        var rest = new List<BriefInHanden>();
        while (await Neem(Postbus, Nu) is { } nog)
            rest.Add(nog);

        var alle = genomen.OfType<BriefInHanden>().Concat(rest).Select(brief => brief.Brief.Id).ToList();
        Assert.Equal((30, 30), (alle.Count, alle.Distinct().Count()));
    }

    [Fact]
    public async Task A_letter_that_a_node_left_lying_is_taken_by_another_and_the_first_cannot_end_it()
    {
        await Verstuur(Bericht);
        var eerste = await Neem(Postbus, Nu);
        Assert.Null(await Neem(Postbus, Nu + Huur - TimeSpan.FromMilliseconds(1)));

        var tweede = await Neem(Postbus, Nu + Huur);

        Assert.Equal(eerste!.Brief, tweede?.Brief);
        Assert.False(await Postbus.RetryAsync(eerste, Nu, Postreden.Uitgesteld));
        Assert.True(await Postbus.DoneAsync(tweede!, Briefstand.Verstuurd, Nu + Huur));
        Assert.Null(await Neem(Postbus, Nu.AddYears(1)));
    }

    [Fact]
    public async Task A_letter_for_later_waits_and_one_that_this_node_cannot_write_too()
    {
        await Verstuur(Bericht with { NietVoor = Nu.AddDays(1) });

        Assert.Null(await Neem(Postbus, Nu.AddDays(1).AddMilliseconds(-1)));
        Assert.Null(await Postbus.TakeAsync([], Nu.AddDays(1), Nu.AddDays(2)));
        Assert.NotNull(await Neem(Postbus, Nu.AddDays(1)));
    }

    [Fact]
    public async Task Who_is_erased_gets_nothing_more()
    {
        await Verstuur(Bericht);
        await Verstuur(Bericht);
        var verstuurd = await Neem(Postbus, Nu);
        await Postbus.DoneAsync(verstuurd!, Briefstand.Verstuurd, Nu);
        var (_, ander) = (await Neem(Postbus, Nu), await Verstuur(Bericht with { Aan = Guid.NewGuid() }));

        await _opslag.Store.AppendAsync(Proefopslag.Toevoeging(Stroom.Budget(ander), 1) with { Erasable = [new Wisbaar.Weg(_persoon)] });

        Assert.NotEqual(_persoon, (await Neem(Postbus, Nu.AddYears(1)))?.Brief.Brief.Aan);
        Assert.Null(await Neem(Postbus, Nu.AddYears(1)));
        Assert.Null(await Postbus.AddressAsync(verstuurd!.Brief));
    }

    [Fact]
    public async Task A_rebuild_leaves_the_mail_alone()
    {
        await Verstuur(Bericht);

        await new Herbouw(_opslag.Database, EventTypes.OfTheDomain, _opslag.Opties).BouwAsync(TestContext.Current.CancellationToken);

        Assert.NotNull(await Neem(Postbus, Nu));
    }

    [Fact]
    public async Task Who_runs_it_sees_how_many_letters_wait_and_why_and_old_ones_are_forgotten()
    {
        var stand = new Poststand(_opslag.Database, new() { Server = "mail.test" });
        for (var i = 0; i < 4; i++)
            await Verstuur(Bericht);
        await Postbus.DoneAsync((await Neem(Postbus, Nu))!, Briefstand.Verstuurd, Nu);
        await Postbus.DoneAsync((await Neem(Postbus, Nu))!, Briefstand.Opgegeven, Nu, Postreden.Geweigerd);
        await Postbus.RetryAsync((await Neem(Postbus, Nu))!, Nu.AddMinutes(1), Postreden.Uitgesteld);

        Assert.Equal(new(true, Wachten: 2, Opgegeven: 1, Verstuurd: 1, Postreden.Uitgesteld), await stand.LeesAsync());
        Assert.False(new Poststand(_opslag.Database, new()).WordtVerstuurd);
        Assert.Equal(0, await Postbus.ForgetAsync(Nu));
        Assert.Equal(2, await Postbus.ForgetAsync(Nu.AddDays(1)));
        Assert.Equal(2, (await stand.LeesAsync()).Wachten);
    }

    private static Task<BriefInHanden?> Neem(Postbus bus, DateTimeOffset nu) => bus.TakeAsync([Briefsoort.AanmeldingBevestigen], nu, nu + Huur);

    private async Task<Guid> Verstuur(Brief brief)
    {
        var budget = Guid.NewGuid();
        var gebeurd = await _opslag.Store.AppendAsync(Proefopslag.Toevoeging(Stroom.Budget(budget), 0, Proefopslag.Toegekend(budget)) with
        {
            Erasable = [new Wisbaar.Persoon(brief.Aan, "Voorbeeld", "Leraar", "voorbeeld@school.test", null)],
            Letters = [brief],
        });
        Assert.IsType<AppendResult.Appended>(gebeurd);
        return budget;
    }
}
