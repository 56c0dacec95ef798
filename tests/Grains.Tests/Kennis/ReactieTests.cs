using Regionetwerk.Grains.Gemeenten;
using Regionetwerk.Grains.Kennis;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Leden;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Tests.Opslag;
using static Regionetwerk.Grains.Tests.Kennis.KennisitemTests;

namespace Regionetwerk.Grains.Tests.Kennis;

public sealed class ReactieTests
{
    private static readonly ReactiePlaatsen Plaatsen = new(ItemId, "Mooi");
    private static readonly ReactieGeplaatst Geplaatst = new(ItemId, NieuwId, Groningen, Vandaag);
    private static readonly KennisitemStaat Item = Stand<KennisitemStaat>(Vastgelegd);

    [Fact]
    public void Wie_het_kennisitem_ziet_reageert_erop() => Als(ziet: true).Dan(Geplaatst);

    [Fact]
    public void Voor_wie_het_niet_ziet_bestaat_het_kennisitem_niet() => Als(ziet: false).Geweigerd(Code.Onbekend, "kennisitemId");

    [Fact]
    public void Op_een_dag_is_het_na_een_aantal_reacties_genoeg_ook_als_zij_zijn_ingetrokken()
    {
        Gebeurtenis[] gebeurd =
        [
            .. Enumerable.Range(0, Limieten.ReactiesPerDag).Select(_ => Geplaatst with { Reactie = Guid.NewGuid() }),
        ];
        Als(true, [.. gebeurd, new ReactieIngetrokken(ItemId, ((ReactieGeplaatst)gebeurd[0]).Reactie)]).Geweigerd(Code.Ongeldig, "kennisitemId");
        Als(true, [.. gebeurd.Cast<ReactieGeplaatst>().Select(e => e with { Op = Vandaag.AddDays(-1) })]).Dan(Geplaatst);
    }

    [Fact]
    public void De_eigenaar_van_het_kennisitem_verbergt_een_reactie_en_toont_haar_weer()
    {
        var reacties = Stand<ReactiesStaat>(Geplaatst);
        var verborgen = new Gegeven<KennisitemStaat>(Item)
            .Als(item => Reactie.Beslis(item, reacties, new ReactieVerbergen(ItemId, Groningen, NieuwId, "Reclame"), Hoorn, ItemId))
            .Dan(new ReactieVerborgen(ItemId, NieuwId, ItemId));

        new Gegeven<KennisitemStaat>(verborgen)
            .Als(item => Reactie.Beslis(item, reacties, new ReactieTonen(ItemId, Groningen, NieuwId), Hoorn)).Dan(new ReactieGetoond(ItemId, NieuwId));
        Assert.Equal(
            Code.Onbekend, Reactie.Beslis(Item, reacties, new ReactieVerbergen(ItemId, Groningen, NieuwId, "Reclame"), Groningen, ItemId).Weigeringen.Single().Code);
        Assert.Equal(
            "reden", Reactie.Beslis(Item, reacties, new ReactieVerbergen(ItemId, Groningen, NieuwId, " "), Hoorn, ItemId).Weigeringen.Single().Veld);
    }

    [Fact]
    public void Een_reactie_die_er_niet_is_wordt_niet_ingetrokken() => Gegeven<ReactiesStaat>()
        .Als(staat => Reactie.Beslis(staat, new ReactieIntrekken(ItemId, NieuwId))).Geweigerd(Code.Onbekend, "reactieId");

    [Theory]
    [InlineData(false, Code.Onbekend)]
    [InlineData(true, null)]
    public async Task Wat_met_een_netwerk_gedeeld_is_ziet_alleen_een_lid_ook_als_de_api_zich_vergist(bool lid, string? code)
    {
        await using var huis = new Huis();
        huis.Store.Schrijf(Stroom.Kennisitem(ItemId), Vastgelegd with { Deling = MetNetwerk("regio") });
        if (lid)
            huis.Store.Schrijf(Stroom.Actor("netwerk", "regio"), new LidToegetreden(GroepSoort.Netwerk, "regio", Groningen, LidRol.Lid));
        else
            huis.Store.Schrijf(Stroom.Actor("netwerk", "regio"), new LidUitgenodigd(GroepSoort.Netwerk, "regio", Groningen, LidRol.Lid));
        Huis.Namens(Groningen);

        var uitkomst = await huis.Grain<IGemeenteGrain>(Groningen).ReactiePlaatsen(Plaatsen);

        Assert.Equal(code, uitkomst.Weigeringen.SingleOrDefault()?.Code);
    }

    [Fact]
    public async Task Een_bestuur_ziet_wat_zijn_school_voor_zich_houdt_en_een_ander_niet()
    {
        await using var huis = new Huis();
        huis.Store.Schrijf(Stroom.Kennisitem(ItemId), Vastgelegd with { Eigenaar = NepRegister.School, Deling = Deling.Intern });
        Huis.Namens(NepRegister.Bestuur);

        Assert.Empty((await huis.School(NepRegister.AndereSchool).ReactiePlaatsen(Plaatsen)).Weigeringen);
        Huis.Namens(Hoorn);
        Assert.Equal(Code.Onbekend, Assert.Single((await huis.Gemeente.ReactiePlaatsen(Plaatsen)).Weigeringen).Code);
    }

    private static Gevolg<ReactiesStaat> Als(bool ziet, params System.Collections.Immutable.ImmutableArray<Gebeurtenis> gebeurd) =>
        Gegeven<ReactiesStaat>(gebeurd).Als(staat => Reactie.Beslis(staat, Item, Plaatsen, Groningen, ziet, NieuwId, Vandaag));
}
