using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Leden;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Programmas;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Contacten;
using Regionetwerk.Storage.Geld;
using Regionetwerk.Storage.Leden;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Netwerken;
using Regionetwerk.Storage.Programmas;
using Regionetwerk.Storage.Referentie;
using Regionetwerk.Storage.Regelingen;
using Regionetwerk.Storage.Scholen;
using Regionetwerk.Storage.Tests.Controle;
using Regionetwerk.Storage.Tests.Opslag;
using Regionetwerk.Storage.Werkgroepen;
using Xunit;

namespace Regionetwerk.Storage.Tests.Lezen;

public sealed class ZichtTests : IAsyncDisposable
{
    private static readonly Aanroeper Groningen = new("GM0014", [Rol.Medewerker], "p2");

    private readonly Proefopslag _opslag = new();

    public ValueTask DisposeAsync() => _opslag.DisposeAsync();

    [Fact]
    public async Task Every_kind_of_row_can_be_found_listed_and_counted()
    {
        await Proefboeken.Vul(_opslag);
        SchoolGegevens school = new("16AH00", "De Grote Waal", "41646", "GM0405", "Hoorn", null, "Openbaar");
        await new ScholenOpslag(_opslag.Database, GemeenteRegister.Ingebouwd).VerwerkAsync(
            [school, school with { Vestigingscode = "16AH01" }], "DUO", new(2026, 1, 1), TestContext.Current.CancellationToken);
        var zicht = Zicht(Proefopslag.Hoorn);

        await Lees<ProgrammaRij>(zicht, 1);
        await Lees<BudgetRij>(zicht, 3);
        await Lees<ToekenningRij>(zicht, 6);
        await Lees<BudgetjaarRij>(zicht, 5);
        await Lees<TerugbetalingRij>(zicht, 2);
        await Lees<DoorgifteRij>(zicht, 2);
        await Lees<DeadlineRij>(zicht, 3);
        await Lees<RegelingRij>(zicht, 1);
        await Lees<FinancieringRij>(zicht, 1);
        await Lees<BestedingRij>(zicht, 2);
        await Lees<ContactRij>(zicht, 1);
        await Lees<NetwerkRij>(zicht, 1);
        await Lees<WerkgroepRij>(zicht, 0);
        await Lees<LidRij>(zicht, 1);
        await Lees<SchoolRij>(zicht, 2);
    }

    [Fact]
    public async Task What_a_budget_owner_spent_does_not_exist_for_anyone_else()
    {
        await Proefboeken.Vul(_opslag);

        await Lees<BestedingRij>(Zicht(Groningen), 0);
        await Lees<BestedingRij>(Zicht(null), 0);
        await Lees<TerugbetalingRij>(Zicht(Groningen), 0);
        await Lees<DeadlineRij>(Zicht(Groningen), 0);
        // Of the budget that it received itself.
        await Lees<BudgetjaarRij>(Zicht(Groningen), 1);
        await Lees<BudgetjaarRij>(Zicht(null), 0);
    }

    [Fact]
    public async Task What_was_passed_on_is_there_for_giver_and_receiver_alone()
    {
        await Proefboeken.Vul(_opslag);

        await Lees<DoorgifteRij>(Zicht(Proefopslag.Hoorn), 2);
        await Lees<DoorgifteRij>(Zicht(Groningen), 2);
        await Lees<DoorgifteRij>(Zicht(new("GM0599", [Rol.Beheerder], "p9")), 0);
        await Lees<DoorgifteRij>(Zicht(null), 0);
    }

    [Theory]
    [InlineData(Zichtbaarheid.Intern, false, false, false)]
    [InlineData(Zichtbaarheid.Netwerk, false, false, true)]
    [InlineData(Zichtbaarheid.Landelijk, false, true, true)]
    [InlineData(Zichtbaarheid.Openbaar, true, true, true)]
    public async Task A_record_exists_for_its_owner_and_for_the_circle_that_the_owner_chose(
        Zichtbaarheid zichtbaarheid, bool niemand, bool vreemde, bool lid)
    {
        var id = await _opslag.Programma(new(zichtbaarheid, zichtbaarheid is Zichtbaarheid.Netwerk ? ["leerkring"] : []));
        await _opslag.Voeg(new("netwerk/leerkring"), 0, new LidToegetreden(GroepSoort.Netwerk, "leerkring", "GM0599", LidRol.Lid));

        Assert.NotNull(await Zicht(Proefopslag.Hoorn).Zoek<ProgrammaRij>(id.ToString("N")));
        Assert.Equal(niemand, await Zicht(null).Zoek<ProgrammaRij>(id.ToString("N")) is not null);
        Assert.Equal(vreemde, await Zicht(Groningen).Zoek<ProgrammaRij>(id.ToString("N")) is not null);
        Assert.Equal(lid, await Zicht(new("GM0599", [Rol.Lezer], "p3")).Zoek<ProgrammaRij>(id.ToString("N")) is not null);
        Assert.Equal(vreemde ? 1 : 0, await Zicht(Groningen).Aantal<ProgrammaRij>());
        Assert.Equal(vreemde ? 1 : 0, (await Zicht(Groningen).AantalPerOuder<ProgrammaRij>("gemeente", ["GM0405"])).GetValueOrDefault("GM0405"));
    }

    [Fact]
    public async Task Who_is_invited_sees_the_netwerk_and_not_yet_what_is_shared_with_it()
    {
        await Proefboeken.Vul(_opslag);
        var slug = _opslag.Waarde<string>("SELECT slug FROM netwerken");
        var gedeeld = await _opslag.Programma(new(Zichtbaarheid.Netwerk, [slug]));
        var stroom = new StreamId($"netwerk/{slug}");
        await _opslag.Voeg(stroom, 2, new LidUitgenodigd(GroepSoort.Netwerk, slug, "GM0014", LidRol.Lid));

        Assert.NotNull(await Zicht(Groningen).Zoek<NetwerkRij>(slug));
        Assert.Null(await Zicht(Groningen).Zoek<ProgrammaRij>(gedeeld.ToString("N")));
        Assert.Equal(1, await Zicht(Groningen).Aantal<LidRij>(new Voorwaarde().En("groep = ? AND soort = 'Netwerk'", slug)));

        await _opslag.Voeg(stroom, 3, new LidToegetreden(GroepSoort.Netwerk, slug, "GM0014", LidRol.Lid));
        Assert.NotNull(await Zicht(Groningen).Zoek<ProgrammaRij>(gedeeld.ToString("N")));
        Assert.Equal(2, await Zicht(Groningen).Aantal<LidRij>(new Voorwaarde().En("groep = ? AND soort = 'Netwerk'", slug)));

        await _opslag.Voeg(stroom, 4, new LidVertrokken(GroepSoort.Netwerk, slug, "GM0014"));
        Assert.Null(await Zicht(Groningen).Zoek<ProgrammaRij>(gedeeld.ToString("N")));
        Assert.Equal(0, await Zicht(Groningen).Aantal<LidRij>(new Voorwaarde().En("groep = ? AND soort = 'Netwerk'", slug)));
    }

    [Fact]
    public async Task Whoever_may_pay_for_a_programma_sees_it_also_after_it_is_shared_otherwise()
    {
        var id = await _opslag.Programma(Deling.Intern);
        await _opslag.Voeg(Stroom.Programma(id), 1, new BetalerToegelaten(id, "GM0014"));
        Assert.NotNull(await Zicht(Groningen).Zoek<ProgrammaRij>(id.ToString("N")));

        await _opslag.Voeg(Stroom.Programma(id), 2, new ProgrammaGedeeld(id, Deling.Openbaar), new ProgrammaGedeeld(id, Deling.Intern));

        Assert.NotNull(await Zicht(Groningen).Zoek<ProgrammaRij>(id.ToString("N")));
        Assert.Null(await Zicht(new("GM0599", [Rol.Lezer], "p3")).Zoek<ProgrammaRij>(id.ToString("N")));
    }

    [Fact]
    public async Task A_list_is_walked_forwards_and_backwards_without_a_gap_or_a_double()
    {
        for (var i = 0; i < 5; i++)
            await _opslag.Programma();
        var zicht = Zicht(null);
        var alle = (await zicht.Blad<ProgrammaRij>(new(10))).Rijen.Select(rij => rij.Id).ToList();
        Assert.Equal(alle.Order(StringComparer.Ordinal), alle);

        var eerste = await zicht.Blad<ProgrammaRij>(new(2));
        var tweede = await zicht.Blad<ProgrammaRij>(new(2, Na: alle[1]));
        var derde = await zicht.Blad<ProgrammaRij>(new(2, Na: alle[3]));
        Assert.Equal(alle, eerste.Rijen.Concat(tweede.Rijen).Concat(derde.Rijen).Select(rij => rij.Id));
        Assert.Equal((true, true, false), (eerste.HeeftVolgende, tweede.HeeftVolgende, derde.HeeftVolgende));
        Assert.Equal((false, true), (eerste.HeeftVorige, tweede.HeeftVorige));

        var laatste = await zicht.Blad<ProgrammaRij>(new(2, VanAchteren: true));
        Assert.Equal(alle[3..], laatste.Rijen.Select(rij => rij.Id));
        Assert.True(laatste.HeeftVorige);
        var daarvoor = await zicht.Blad<ProgrammaRij>(new(3, VanAchteren: true, Voor: alle[3]));
        Assert.Equal(alle[..3], daarvoor.Rijen.Select(rij => rij.Id));
        Assert.Equal((false, true), (daarvoor.HeeftVorige, daarvoor.HeeftVolgende));
        Assert.Equal(alle[1..3], (await zicht.BladPerOuder<ProgrammaRij>("gemeente", ["GM0405"], new(2, Na: alle[0])))["GM0405"].Rijen.Select(rij => rij.Id));
    }

    [Theory]
    [InlineData("%")]
    [InlineData("_")]
    [InlineData("\\")]
    [InlineData("' OR 1=1 --")]
    [InlineData("\0")]
    public async Task What_is_typed_is_searched_and_never_taken_for_a_pattern_or_for_SQL(string tekst)
    {
        await _opslag.Programma();

        Assert.Empty((await Zicht(null).Blad<ProgrammaRij>(new(10), new ProgrammaFilter { NaamBevat = tekst }.Voorwaarde(GemeenteRegister.Ingebouwd))).Rijen);
    }

    [Theory]
    [InlineData("samen VAN")]
    [InlineData("start")]
    public async Task A_name_is_found_by_a_part_of_it_in_any_case(string tekst)
    {
        await _opslag.Programma();

        Assert.Single((await Zicht(null).Blad<ProgrammaRij>(new(10), new ProgrammaFilter { NaamBevat = tekst }.Voorwaarde(GemeenteRegister.Ingebouwd))).Rijen);
    }

    private static async Task Lees<T>(Zicht zicht, int aantal)
        where T : class, IRij<T>
    {
        var rijen = (await zicht.Blad<T>(new(10))).Rijen;
        string[] sleutels = [.. rijen.Select(T.Vorm.SleutelVan)];
        Assert.Equal(aantal, rijen.Count);
        Assert.Equal(sleutels.AsEnumerable().Reverse(), (await zicht.Blad<T>(new(10, VanAchteren: true))).Rijen.Select(T.Vorm.SleutelVan).Reverse());
        Assert.Equal(aantal, await zicht.Aantal<T>());
        Assert.Equal(sleutels, (await zicht.Zoek<T>(sleutels)).Keys.Order(StringComparer.Ordinal));
        Assert.Equal(aantal, (await zicht.AantalPerOuder<T>(T.Vorm.Sleutel, sleutels)).Values.Sum());
        Assert.Equal(aantal, (await zicht.BladPerOuder<T>(T.Vorm.Sleutel, sleutels, new(1))).Values.Sum(blad => blad.Rijen.Count));
    }

    private Zicht Zicht(Aanroeper? aanroeper) => new(_opslag.Database, new Kijkers(_opslag.Database), aanroeper);
}
