using System.Collections.Immutable;
using Regionetwerk.Grains.Bijeenkomsten;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Post;
using Regionetwerk.Storage.Bijeenkomsten;
using Regionetwerk.Storage.Controle;
using Regionetwerk.Storage.Gebeurtenissen;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Post;
using Regionetwerk.Storage.Referentie;
using Regionetwerk.Storage.Tests.Opslag;
using Xunit;

namespace Regionetwerk.Storage.Tests.Bijeenkomsten;

/// <summary>What is kept of a bijeenkomst with one place, on 1 April 2026 at two o'clock, and of those who came.</summary>
public sealed class BijeenkomstTests : IAsyncLifetime
{
    private static readonly Guid Bijeenkomst = Guid.NewGuid();

    private static readonly BijeenkomstInhoud Inhoud = new(
        BijeenkomstSoort.Studiedag, "Studiedag", new(2026, 4, 1), new(14, 0), new(16, 0), 1, null, [new(new(14, 0), new(15, 0), "Begin", [new("Lector", "Hogeschool")])]);

    private readonly Proefopslag _opslag = new();
    private int _versie;

    public async ValueTask InitializeAsync() => await Voeg(
        [new Wisbaar.Tekst(Bijeenkomst, "plaats", "Hoorn"), new Wisbaar.Tekst(Bijeenkomst, "link", "https://example.nl/studiedag")],
        new BijeenkomstAangekondigd(Bijeenkomst, "GM0405", Inhoud, Deling.Openbaar));

    public ValueTask DisposeAsync() => _opslag.DisposeAsync();

    [Fact]
    public async Task Who_has_the_secret_reads_how_it_stands_and_who_has_another_reads_nothing()
    {
        var (eerste, tweede) = (await Deelnemer("a@example.nl", wachtlijst: false), await Deelnemer("b@example.nl", wachtlijst: true));
        Aanmeldingen aanmeldingen = new(_opslag.Database);

        Assert.Equal(AanmeldingStatus.Aangemeld, (await aanmeldingen.VindAsync($"{eerste:N}", "a@example.nl"))!.Status);
        Assert.Equal(1, (await aanmeldingen.VindAsync($"{tweede:N}", "b@example.nl"))!.PlaatsOpWachtlijst);
        Assert.Null(await aanmeldingen.VindAsync($"{eerste:N}", "b@example.nl"));
        Assert.Null(await aanmeldingen.VindAsync($"{Guid.NewGuid():N}", "a@example.nl"));
    }

    [Fact]
    public async Task An_address_is_found_at_its_bijeenkomst_until_it_is_withdrawn()
    {
        Register register = new(_opslag.Database, GemeenteRegister.Ingebouwd);
        var wie = await Deelnemer("a@example.nl", wachtlijst: false);

        Assert.Equal(wie, await register.AanmeldingAsync(Bijeenkomst, "a@example.nl"));
        Assert.Null(await register.AanmeldingAsync(Guid.NewGuid(), "a@example.nl"));
        await Voeg([new Wisbaar.Weg(wie)], new AanmeldingIngetrokken(Bijeenkomst, wie));
        Assert.Null(await register.AanmeldingAsync(Bijeenkomst, "a@example.nl"));
    }

    [Fact]
    public async Task Withdrawing_erases_the_person_and_the_secret_and_leaves_what_counts()
    {
        var wie = await Deelnemer("a@example.nl", wachtlijst: false);

        await Voeg([new Wisbaar.Weg(wie)], new AanmeldingIngetrokken(Bijeenkomst, wie));

        Assert.Equal(0, _opslag.Waarde<long>("SELECT count(*) FROM personen") + _opslag.Waarde<long>("SELECT count(*) FROM geheimen"));
        Assert.Equal("Afgemeld", _opslag.Waarde<string>("SELECT status FROM aanmeldingen"));
        Assert.Equal(0, _opslag.Waarde<long>("SELECT aangemeld FROM bijeenkomsten"));
        Assert.Equal(AanmeldingStatus.Afgemeld, (await new Aanmeldingen(_opslag.Database).VindAsync($"{wie:N}", "a@example.nl"))!.Status);
    }

    [Fact]
    public async Task A_rebuild_makes_the_same_rows()
    {
        var (eerste, tweede) = (await Deelnemer("a@example.nl", wachtlijst: false), await Deelnemer("b@example.nl", wachtlijst: true));
        await Voeg(
            [],
            new DeelnemersHerinnerd(Bijeenkomst),
            new BijeenkomstGewijzigd(Bijeenkomst, Inhoud with { Van = new(13, 0), Programma = [] }),
            new AanmeldingIngetrokken(Bijeenkomst, eerste),
            new AanmeldingDoorgeschoven(Bijeenkomst, tweede),
            new BijeenkomstGedeeld(Bijeenkomst, Deling.Landelijk),
            new AanwezigheidVastgelegd(Bijeenkomst, [tweede]),
            new NotitieGepubliceerd(Bijeenkomst, NotitieVoor.Iedereen, new(2026, 4, 2)),
            new AanmeldingenGewist(Bijeenkomst));

        Assert.Empty((await new Herbouw(_opslag.Database, EventTypes.OfTheDomain, _opslag.Opties).BouwAsync(TestContext.Current.CancellationToken)).Verschillen.Eerste);
        Assert.Equal("1 0 0 1", _opslag.Waarde<string>("SELECT aangemeld || ' ' || wachtend || ' ' || herinnerd || ' ' || wijzigingen FROM bijeenkomsten"));
        Assert.Equal(1, _opslag.Waarde<long>("SELECT count(*) FROM aanmeldingen WHERE aanwezig = 1"));
    }

    [Fact]
    public async Task The_day_before_it_is_found_to_remind_of_and_once()
    {
        Bijeenkomstwerk werk = new(_opslag.Database);

        Assert.Empty(await werk.TeHerinnerenAsync(new(2026, 3, 30)));
        Assert.Equal(("GM0405", Bijeenkomst), Assert.Single(await werk.TeHerinnerenAsync(new(2026, 3, 31))));
        await Voeg([], new DeelnemersHerinnerd(Bijeenkomst));
        Assert.Empty(await werk.TeHerinnerenAsync(new(2026, 3, 31)));
    }

    [Fact]
    public async Task After_the_term_it_is_found_to_erase_as_long_as_there_is_somebody()
    {
        Bijeenkomstwerk werk = new(_opslag.Database);
        var wie = await Deelnemer("a@example.nl", wachtlijst: false);

        Assert.Empty(await werk.TeWissenAsync(new(2026, 6, 30)));
        Assert.Single(await werk.TeWissenAsync(new(2026, 7, 1)));
        await Voeg([new Wisbaar.Weg(wie)], new AanmeldingenGewist(Bijeenkomst));
        Assert.Empty(await werk.TeWissenAsync(new(2026, 7, 1)));
    }

    [Theory]
    [InlineData(Briefsoort.AanmeldingStand, "U bent aangemeld: Studiedag", true)]
    [InlineData(Briefsoort.BijeenkomstGewijzigd, "Er is iets veranderd: Studiedag", true)]
    [InlineData(Briefsoort.AanmeldingDoorgeschoven, "Er is een plaats voor u: Studiedag", true)]
    [InlineData(Briefsoort.BijeenkomstHerinnering, "Herinnering: Studiedag", false)]
    public async Task A_letter_says_where_to_go_and_how_to_withdraw(Briefsoort soort, string onderwerp, bool agenda)
    {
        var wie = await Deelnemer("a@example.nl", wachtlijst: false);

        var brief = (await Schrijf(soort, wie))!;

        Assert.Equal(onderwerp, brief.Onderwerp);
        Assert.Contains("woensdag 1 april 2026, 14:00 tot 16:00 uur", brief.Tekst, StringComparison.Ordinal);
        Assert.Contains("https://example.nl/studiedag", brief.Tekst, StringComparison.Ordinal);
        Assert.Contains($"https://regionetwerk.example/bijeenkomsten/aanmelding/{wie:N}/a@example.nl", brief.Tekst, StringComparison.Ordinal);
        Assert.Equal(agenda, !brief.Bijlagen.IsDefaultOrEmpty);
        if (agenda)
            Assert.Contains("DTSTART:20260401T120000Z", Assert.Single(brief.Bijlagen).Inhoud, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_waits_reads_the_place_on_the_list_and_no_link()
    {
        await Deelnemer("a@example.nl", wachtlijst: false);

        var brief = (await Schrijf(Briefsoort.AanmeldingStand, await Deelnemer("b@example.nl", wachtlijst: true)))!;

        Assert.Contains("plaats 1 van de wachtlijst", brief.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("https://example.nl/studiedag", brief.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_true_any_more_is_not_sent()
    {
        var wie = await Deelnemer("a@example.nl", wachtlijst: false);

        Assert.Null(await Schrijf(Briefsoort.AanmeldingBevestigen, wie));
        Assert.Null(await Schrijf(Briefsoort.BijeenkomstAfgelast, wie));
        Assert.Null(await Schrijf(Briefsoort.BijeenkomstNotitie, wie));
        _opslag.Klok.Nu = new(2026, 4, 1, 12, 0, 0, TimeSpan.Zero);
        Assert.Null(await Schrijf(Briefsoort.BijeenkomstHerinnering, wie));
        await Voeg([new Wisbaar.Weg(wie)], new AanmeldingIngetrokken(Bijeenkomst, wie));
        Assert.Null(await Schrijf(Briefsoort.AanmeldingStand, wie));
    }

    private ValueTask<Briefinhoud?> Schrijf(Briefsoort soort, Guid aan) =>
        new Bijeenkomstbrief(soort, new(_opslag.Database), _opslag.Klok)
            .SchrijfAsync(new(Guid.NewGuid(), new(aan, soort, Bijeenkomst)), new("https://regionetwerk.example/"), TestContext.Current.CancellationToken);

    // The secret of everyone here is their address.
    private async Task<Guid> Deelnemer(string email, bool wachtlijst)
    {
        var wie = Guid.CreateVersion7();
        await Voeg(
            [new Wisbaar.Persoon(wie, "Deelnemer", "", email, null), new Wisbaar.Geheim(wie, email)],
            new AanmeldingGevraagd(Bijeenkomst, wie, Aanmeldgeheim.Afdruk(email), Proefopslag.Nu),
            new AanmeldingBevestigd(Bijeenkomst, wie, wachtlijst));
        return wie;
    }

    private async Task Voeg(ImmutableArray<Wisbaar> wisbaar, params Gebeurtenis[] gebeurtenissen)
    {
        Assert.IsType<AppendResult.Appended>(await _opslag.Store.AppendAsync(
            Proefopslag.Toevoeging(Stroom.Bijeenkomst(Bijeenkomst), _versie, [.. gebeurtenissen]) with { Erasable = wisbaar }));
        _versie += gebeurtenissen.Length;
    }
}
