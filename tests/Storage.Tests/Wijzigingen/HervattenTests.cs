using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Programmas;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Wijzigingen;
using Xunit;
using static Regionetwerk.Storage.Wijzigingen.WijzigingSoort;

namespace Regionetwerk.Storage.Tests.Wijzigingen;

/// <summary>Who begins, breaks off and goes on misses nothing.</summary>
public sealed class HervattenTests : Wijzigingenproef
{
    [Fact]
    public async Task Who_begins_now_first_hears_from_where_and_then_only_what_comes()
    {
        await _opslag.Budget();
        await Einde();
        await using var lezer = _opslag.Wijzigingen().VolgAsync("GM0405", null, null, Ct).GetAsyncEnumerator(Ct);
        Assert.True(await lezer.MoveNextAsync());
        Assert.Equal((Bijgewerkt, null), (lezer.Current.Soort, lezer.Current.Record));

        var later = await _opslag.Budget();

        Assert.True(await lezer.MoveNextAsync());
        Assert.Equal((Gewijzigd, Budget(later)), (lezer.Current.Soort, lezer.Current.Record));
    }

    [Fact]
    public async Task Who_was_away_hears_what_was_withdrawn_also_when_the_membership_ended_since()
    {
        await Lid("GM0184");
        var id = await _opslag.Programma(new(Zichtbaarheid.Netwerk, ["leerkring"]));
        var positie = await Einde();
        await _opslag.Voeg(Stroom.Programma(id), 1, new ProgrammaGedeeld(id, Deling.Intern));
        await Weg("GM0184");

        Assert.Equal([(Ingetrokken, Programma(id))], await Hoor(Urk, positie));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(9)]
    public async Task How_much_happens_out_of_sight_does_not_change_what_is_told(int verborgen)
    {
        var programma = await _opslag.Programma();
        List<(WijzigingSoort, RecordSleutel?)> verwacht = [(Gewijzigd, Programma(programma))];
        for (var i = 0; i < 6; i++)
        {
            for (var j = 0; j < verborgen; j++)
                await _opslag.Budget(Deling.Intern);
            await _opslag.Voeg(Stroom.Programma(programma), i + 1, new ProgrammaGedeeld(programma, i % 2 == 0 ? Deling.Landelijk : Deling.Openbaar));
            verwacht.Add((Gewijzigd, Programma(programma)));
        }

        Assert.Equal(verwacht, await Hoor(Groningen));
    }

    [Fact]
    public async Task Who_comes_back_is_told_once_that_he_is_up_to_date_and_can_go_on_from_there()
    {
        await _opslag.Budget();
        for (var i = 0; i < 9; i++)
            await _opslag.Budget(eigenaar: "GM0014");
        var einde = await Einde();
        await using var lezer = _opslag.Wijzigingen().VolgAsync("GM0405", null, default(FeedPosition), Ct).GetAsyncEnumerator(Ct);

        Assert.True(await lezer.MoveNextAsync());
        Assert.Equal(Gewijzigd, lezer.Current.Soort);
        Assert.True(await lezer.MoveNextAsync());
        Assert.Equal((Bijgewerkt, einde), (lezer.Current.Soort, lezer.Current.Positie));
    }

    [Fact]
    public async Task Who_is_broken_off_anywhere_and_goes_on_from_the_last_position_misses_nothing()
    {
        var programma = await _opslag.Programma();
        for (var i = 0; i < 3; i++)
        {
            var budget = await _opslag.Budget();
            var gebeurtenissen = Enumerable.Range(0, 3).Select(_ => new FinancieringVastgelegd(budget, Guid.NewGuid(), programma, 2026, Bedrag.UitEuro(10)));
            await _opslag.Voeg(Stroom.Budget(budget), 1, [.. gebeurtenissen, new BudgetGedeeld(budget, Deling.Intern)]);
        }
        var alles = await Volg(Groningen, default);
        Assert.Equal(1 + (3 * 4), alles.Count);

        for (var gehad = 1; gehad <= alles.Count; gehad++)
        {
            var rest = await Volg(Groningen, alles[gehad - 1].Positie);
            Assert.Equal(alles.Count, alles.Take(gehad).Concat(rest).Select(wijziging => (wijziging.Soort, wijziging.Record)).Distinct().Count());
        }
    }
}
