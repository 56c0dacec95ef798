using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Programmas;
using Regionetwerk.Storage.Opslag;
using Xunit;

namespace Regionetwerk.Storage.Tests.Opslag;

public sealed class VerzoekTests : IAsyncDisposable
{
    private readonly Proefopslag _opslag = new(new() { RequestsPerClearing = 2 });

    public ValueTask DisposeAsync() => _opslag.DisposeAsync();

    [Fact]
    public async Task The_same_request_again_is_answered_alike_and_done_once()
    {
        var budget = await _opslag.Budget();
        var verzoek = Verzoek("v1", budget);

        var eerst = await Sluit(budget, 1, verzoek, "antwoord");
        var weer = await Sluit(budget, 2, verzoek, "ander antwoord");

        Assert.IsType<AppendResult.Appended>(eerst);
        Assert.Equal(new AppendResult.Repeated("antwoord"), weer);
        Assert.Equal(new AppendResult.Repeated("antwoord"), await _opslag.Store.FindRequestAsync(verzoek));
        Assert.Equal(2, _opslag.Waarde<long>("SELECT count(*) FROM events"));
    }

    [Fact]
    public async Task The_same_request_twice_at_once_is_an_answer_and_not_a_conflict()
    {
        var budget = await _opslag.Budget();
        var verzoek = Verzoek("v1", budget);

        var uitslagen = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Sluit(budget, 1, verzoek, "antwoord")));

        Assert.Single(uitslagen.OfType<AppendResult.Appended>());
        Assert.Equal(9, uitslagen.OfType<AppendResult.Repeated>().Count());
    }

    [Fact]
    public async Task The_same_request_at_once_on_two_nodes_that_would_write_different_streams_is_done_once()
    {
        var knooppunten = _opslag.Knooppunten(2);
        for (var keer = 0; keer < 10; keer++)
        {
            var verzoek = Verzoek($"v{keer}", Guid.NewGuid());
            (string Sleutel, EventStore Store)[] pogingen = [("een", knooppunten[0].Store), ("twee", knooppunten[^1].Store)];

            var uitslagen = await Task.WhenAll(pogingen.Select(async poging =>
            {
                var budget = Guid.NewGuid();
                return (poging.Sleutel, Uitslag: await poging.Store.AppendAsync(
                    Proefopslag.Toevoeging(Stroom.Budget(budget), 0, Proefopslag.Toegekend(budget)) with { Request = verzoek, Key = poging.Sleutel }));
            }));

            var gedaan = Assert.Single(uitslagen, uitslag => uitslag.Uitslag is AppendResult.Appended).Sleutel;
            Assert.Equal(gedaan, Assert.Single(uitslagen.Select(uitslag => uitslag.Uitslag).OfType<AppendResult.Repeated>()).Key);
            Assert.Equal(keer + 1, _opslag.Waarde<long>("SELECT count(*) FROM events"));
        }
    }

    [Fact]
    public async Task Another_request_under_the_same_id_is_refused()
    {
        var budget = await _opslag.Budget();
        await Sluit(budget, 1, Verzoek("v1", budget), "antwoord");
        var ander = Verzoek("v1", Guid.NewGuid());

        Assert.IsType<AppendResult.RequestIdTaken>(await Sluit(budget, 2, ander, "antwoord"));
        Assert.IsType<AppendResult.RequestIdTaken>(await _opslag.Store.FindRequestAsync(ander));
    }

    [Fact]
    public async Task Another_organisatie_may_use_the_same_id()
    {
        var budget = await _opslag.Budget();
        await Sluit(budget, 1, Verzoek("v1", budget), "antwoord");

        Assert.Null(await _opslag.Store.FindRequestAsync(Verzoek("v1", budget) with { Organisatie = "GM0014" }));
    }

    [Fact]
    public async Task What_was_refused_or_lost_a_conflict_is_not_remembered()
    {
        var budget = await _opslag.Budget();
        var verzoek = Verzoek("v1", budget);

        Assert.IsType<AppendResult.Conflict>(await Sluit(budget, 7, verzoek, "antwoord"));

        Assert.Null(await _opslag.Store.FindRequestAsync(verzoek));
        Assert.IsType<AppendResult.Appended>(await Sluit(budget, 1, verzoek, "antwoord"));
    }

    [Fact]
    public async Task A_request_is_forgotten_after_90_days_and_its_row_goes_away()
    {
        var budget = await _opslag.Budget();
        var verzoek = Verzoek("v1", budget);
        await Sluit(budget, 1, verzoek, "antwoord");

        _opslag.Klok.Nu = Proefopslag.Nu.AddDays(90);
        Assert.IsType<AppendResult.Repeated>(await _opslag.Store.FindRequestAsync(verzoek));
        _opslag.Klok.Nu = Proefopslag.Nu.AddDays(90).AddSeconds(1);
        Assert.Null(await _opslag.Store.FindRequestAsync(verzoek));

        for (var i = 0; i < 4; i++)
            await Sluit(budget, 2 + i, Verzoek($"oud{i}", budget), "antwoord");
        await Sluit(budget, 6, Verzoek("nieuw", budget), "antwoord", _opslag.Klok.Nu);
        Assert.Equal(5, await Vergeet());
        Assert.Equal(["nieuw"], _opslag.Proefdatabase.Rijen("SELECT id FROM requests"));
        Assert.Equal(0, await Vergeet());
    }

    [Fact]
    public async Task A_request_whose_answer_is_too_old_is_new_also_while_its_row_is_still_there()
    {
        var budget = await _opslag.Budget();
        var verzoek = Verzoek("v1", budget);
        await Sluit(budget, 1, Verzoek("v1", Guid.NewGuid()), "oud", Proefopslag.Nu.AddDays(-91));

        Assert.IsType<AppendResult.Appended>(await Sluit(budget, 2, verzoek, "nieuw"));

        Assert.Equal(new AppendResult.Repeated("nieuw"), await _opslag.Store.FindRequestAsync(verzoek));
        Assert.Equal(1, _opslag.Waarde<long>("SELECT count(*) FROM requests"));
    }

    [Fact]
    public async Task When_old_requests_cannot_be_forgotten_that_is_said_and_appends_go_on()
    {
        var budget = await _opslag.Budget();
        await Sluit(budget, 1, Verzoek("oud", budget), "antwoord", Proefopslag.Nu.AddDays(-91));
        _opslag.Proefdatabase.Breek("DELETE", "requests");

        await Assert.ThrowsAnyAsync<Exception>(Vergeet);

        Assert.IsType<AppendResult.Appended>(await Sluit(budget, 2, Verzoek("nieuw", budget), "antwoord"));
        Assert.Equal(2, _opslag.Waarde<long>("SELECT count(*) FROM requests"));
    }

    [Fact]
    public void What_was_asked_is_the_same_whatever_its_id_and_differs_in_every_other_field()
    {
        var budget = Guid.NewGuid();
        var vast = new ProgrammaVastleggen(
            "Naam", null, null, new(2026, 1, 1), null, null, null, false, [Sector.PO], Deling.Intern)
        { VerzoekId = "a" };
        byte[] Hash(Opdracht opdracht, string actor = "gemeente/GM0405") => Requests.Hash(new("GM0405", opdracht.VerzoekId ?? "", opdracht, actor));

        Assert.Equal(Hash(vast), Hash(vast with { VerzoekId = "b" }));
        byte[][] anders =
        [
            Hash(vast),
            Hash(vast, "school/16AH00"),
            Hash(vast with { Naam = "naam" }),
            Hash(vast with { Aanpak = "" }),
            Hash(vast with { Gemeente = "GM0405" }),
            Hash(vast with { Van = new(2026, 1, 2) }),
            Hash(vast with { Sectoren = [Sector.PO, Sector.VO] }),
            Hash(vast with { Deling = Deling.Landelijk }),
            Hash(new BudgetSluiten(budget)),
            Hash(new BudgetDelen(budget, Deling.Intern)),
        ];
        Assert.Equal(anders.Length, anders.Select(Convert.ToHexString).Distinct().Count());
    }

    private static Request Verzoek(string id, Guid budget) => new("GM0405", id, new BudgetSluiten(budget), "gemeente/GM0405");

    private Task<long> Vergeet() =>
        new RequestCleaning(_opslag.Database, _opslag.Opties, _opslag.Klok).ForgetAsync(TestContext.Current.CancellationToken);

    private Task<AppendResult> Sluit(Guid budget, long versie, Request verzoek, string antwoord, DateTimeOffset? wanneer = null) =>
        _opslag.Store.AppendAsync(Proefopslag.Toevoeging(Stroom.Budget(budget), versie, new BudgetGesloten(budget)) with
        {
            Request = verzoek,
            Key = antwoord,
            At = wanneer ?? Proefopslag.Nu,
        });
}
