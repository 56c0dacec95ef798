using System.Collections.Immutable;
using Regionetwerk.Grains.Bijeenkomsten;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Post;
using Regionetwerk.Storage.Bijeenkomsten;
using Regionetwerk.Storage.Controle;
using Regionetwerk.Storage.Gebeurtenissen;
using Regionetwerk.Storage.Post;
using Regionetwerk.Storage.Tests.Opslag;
using Xunit;

namespace Regionetwerk.Storage.Tests.Bijeenkomsten;

/// <summary>Who asked for a place, or somebody did with their address, and who has not confirmed.</summary>
public sealed class OnbevestigdTests : IAsyncDisposable
{
    private const string Email = "a@example.nl";

    private static readonly DateTimeOffset Nu = Proefopslag.Nu;

    private readonly Proefopslag _opslag = new();
    private readonly Dictionary<Guid, int> _versies = [];

    private Aanmeldingen Aanmeldingen => new(_opslag.Database);

    public ValueTask DisposeAsync() => _opslag.DisposeAsync();

    [Fact]
    public async Task Who_did_not_confirm_in_time_is_found_to_erase_and_leaves_nothing()
    {
        var bijeenkomst = await Bijeenkomst(Deling.Openbaar);
        var (weg, blijft) = (await Vraagt(bijeenkomst), await Vraagt(bijeenkomst, "b@example.nl"));
        Bijeenkomstwerk werk = new(_opslag.Database);
        Assert.Equal(("GM0405", bijeenkomst), Assert.Single(await werk.TeWissenAsync(new(2026, 3, 3))));

        await Voeg(bijeenkomst, [new Wisbaar.Weg(weg)], new AanmeldingenVervallen(bijeenkomst, [weg]));

        Assert.Null(await Aanmeldingen.VindAsync($"{weg:N}", "geheim"));
        Assert.NotNull(await Aanmeldingen.VindAsync($"{blijft:N}", "geheim"));
        Assert.Equal(1, _opslag.Waarde<long>("SELECT count(*) FROM personen"));
        Assert.Empty((await new Herbouw(_opslag.Database, EventTypes.OfTheDomain, _opslag.Opties).BouwAsync(TestContext.Current.CancellationToken)).Verschillen.Eerste);
        await Voeg(bijeenkomst, [new Wisbaar.Weg(blijft)], new AanmeldingenVervallen(bijeenkomst, [blijft]));
        Assert.Empty(await werk.TeWissenAsync(new(2026, 3, 3)));
    }

    [Theory]
    [InlineData(Zichtbaarheid.Openbaar)]
    [InlineData(Zichtbaarheid.Landelijk)]
    [InlineData(Zichtbaarheid.Intern)]
    public async Task Whoever_saw_it_when_asking_can_still_confirm(Zichtbaarheid kring)
    {
        var wie = await Vraagt(await Bijeenkomst(new(kring, [])));

        Assert.NotNull(await Aanmeldingen.VindAsync($"{wie:N}", "geheim"));
    }

    [Fact]
    public async Task A_link_is_good_for_whoever_takes_part_and_for_others_no_longer_than_it_is_shared_with_them()
    {
        var bijeenkomst = await Bijeenkomst(Deling.Openbaar);
        var (nooit, doetMee, afgemeld) = (await Vraagt(bijeenkomst), await Vraagt(bijeenkomst, "b@example.nl"), await Vraagt(bijeenkomst, "c@example.nl"));
        await Voeg(
            bijeenkomst,
            [],
            new AanmeldingBevestigd(bijeenkomst, doetMee, Wachtlijst: false),
            new AanmeldingIngetrokken(bijeenkomst, afgemeld),
            new BijeenkomstGedeeld(bijeenkomst, Deling.Intern));

        Assert.Null(await Aanmeldingen.VindAsync($"{nooit:N}", "geheim"));
        Assert.Null(await Aanmeldingen.VindAsync($"{afgemeld:N}", "geheim"));
        Assert.NotNull(await Aanmeldingen.VindAsync($"{doetMee:N}", "geheim"));
    }

    [Fact]
    public async Task Nobody_is_asked_to_confirm_more_than_three_times_a_day_whatever_the_bijeenkomst()
    {
        for (var i = 0; i < Limieten.BevestigingenPerAdres; i++)
        {
            var eerder = await Bijeenkomst(Deling.Openbaar);
            Assert.NotNull(await Schrijf(await Vraagt(eerder), eerder));
            await Verstuur();
        }
        var bijeenkomst = await Bijeenkomst(Deling.Openbaar);
        var (zelfde, ander) = (await Vraagt(bijeenkomst), await Vraagt(bijeenkomst, "b@example.nl"));

        Assert.Null(await Schrijf(zelfde, bijeenkomst));
        Assert.NotNull(await Schrijf(ander, bijeenkomst));
        _opslag.Klok.Nu = Nu + Limieten.TermijnVanBevestigingen;
        Assert.NotNull(await Schrijf(zelfde, bijeenkomst));
    }

    private ValueTask<Briefinhoud?> Schrijf(Guid aan, Guid bijeenkomst) =>
        new Bijeenkomstbrief(Briefsoort.AanmeldingBevestigen, Aanmeldingen, _opslag.Klok).SchrijfAsync(
            new(Guid.NewGuid(), new(aan, Briefsoort.AanmeldingBevestigen, bijeenkomst)), new("https://regionetwerk.example/"), TestContext.Current.CancellationToken);

    private async Task Verstuur()
    {
        Postbus bus = new(_opslag.Database, new(_opslag.Database, _opslag.Klok));
        var brief = await bus.TakeAsync([Briefsoort.AanmeldingBevestigen], Nu, Nu + TimeSpan.FromMinutes(5));
        Assert.True(await bus.DoneAsync(brief!, Briefstand.Verstuurd, Nu));
    }

    private async Task<Guid> Bijeenkomst(Deling deling)
    {
        var id = Guid.CreateVersion7();
        var inhoud = new BijeenkomstInhoud(BijeenkomstSoort.Studiedag, "Studiedag", new(2026, 4, 1), new(14, 0), new(16, 0), 1, null, []);
        await Voeg(id, [], new BijeenkomstAangekondigd(id, "GM0405", inhoud, deling));
        return id;
    }

    private async Task<Guid> Vraagt(Guid bijeenkomst, string email = Email)
    {
        var wie = Guid.CreateVersion7();
        await Voeg(
            bijeenkomst,
            [new Wisbaar.Persoon(wie, "Deelnemer", "", email, null), new Wisbaar.Geheim(wie, "geheim")],
            new AanmeldingGevraagd(bijeenkomst, wie, Aanmeldgeheim.Afdruk("geheim"), Nu));
        return wie;
    }

    private async Task Voeg(Guid bijeenkomst, ImmutableArray<Wisbaar> wisbaar, params Gebeurtenis[] gebeurtenissen)
    {
        var versie = _versies.GetValueOrDefault(bijeenkomst);
        var brieven = gebeurtenissen.OfType<AanmeldingGevraagd>().Select(e => new Brief(e.Aanmelding, Briefsoort.AanmeldingBevestigen, bijeenkomst));
        Assert.IsType<AppendResult.Appended>(await _opslag.Store.AppendAsync(
            Proefopslag.Toevoeging(Stroom.Bijeenkomst(bijeenkomst), versie, [.. gebeurtenissen]) with { Erasable = wisbaar, Letters = [.. brieven] }));
        _versies[bijeenkomst] = versie + gebeurtenissen.Length;
    }
}
