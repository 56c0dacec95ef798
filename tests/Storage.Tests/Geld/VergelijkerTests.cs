using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Geld;
using Regionetwerk.Storage.Referentie;
using Regionetwerk.Storage.Tests.Opslag;
using Xunit;

namespace Regionetwerk.Storage.Tests.Geld;

public sealed class VergelijkerTests : Vergelijkproef
{
    [Fact]
    public async Task Structureel_geld_loopt_door_tot_er_weer_iets_is_vastgelegd()
    {
        var programma = await Programma();
        await Betaal(programma, Bron.Goab, (2026, 100), (2028, 60));

        Assert.Equal("2026:100/0/0 2027:0/0/100 2028:60/0/0 2029:0/0/60 2030:0/0/60 2031:0/0/60", await Vooruitzicht());
    }

    [Fact]
    public async Task Tijdelijk_geld_loopt_niet_door()
    {
        await Betaal(await Programma(), Bron.SpukKansrijkeWijk, (2026, 100), (2027, 40));

        Assert.Equal("2026:0/100/0 2027:0/40/0 2028:0/0/0 2029:0/0/0 2030:0/0/0 2031:0/0/0", await Vooruitzicht());
    }

    [Fact]
    public async Task Na_het_einde_van_het_programma_loopt_niets_door()
    {
        await Betaal(await Programma(tot: new(2028, 7, 31)), Bron.Welzijn, (2026, 100));

        Assert.Equal("2026:100/0/0 2027:0/0/100 2028:0/0/100 2029:0/0/0 2030:0/0/0 2031:0/0/0", await Vooruitzicht());
    }

    [Fact]
    public async Task Elk_programma_en_elke_bron_loopt_voor_zich_door()
    {
        var (een, twee) = (await Programma(), await Programma());
        await Betaal(een, Bron.Goab, (2026, 100), (2027, 100));
        await Betaal(een, Bron.Welzijn, (2026, 10));
        await Betaal(twee, Bron.Goab, (2026, 1));

        Assert.StartsWith("2026:111/0/0 2027:100/0/11 2028:0/0/111", await Vooruitzicht(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_ingetrokken_financiering_is_een_besluit_en_wordt_niet_doorgetrokken()
    {
        var programma = await Programma();
        await Betaal(programma, Bron.Goab, (2026, 100), (2027, 0));

        Assert.StartsWith("2026:100/0/0 2027:0/0/0 2028:0/0/0", await Vooruitzicht(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wat_voor_een_later_jaar_wordt_gevraagd_telt_door_van_wat_ervoor_is_vastgelegd()
    {
        await Betaal(await Programma(), Bron.Goab, (2024, 100));

        Assert.Equal("2026:0/0/100 2027:0/0/100 2028:0/0/100 2029:0/0/100 2030:0/0/0 2031:0/0/0", await Vooruitzicht());
    }

    [Fact]
    public async Task Waar_vijf_jaar_niets_is_vastgelegd_is_niets_meer_te_verwachten()
    {
        await Betaal(await Programma(), Bron.Goab, (2020, 100));

        Assert.Equal("2026:0/0/0 2027:0/0/0 2028:0/0/0 2029:0/0/0 2030:0/0/0 2031:0/0/0", await Vooruitzicht());
    }

    [Fact]
    public async Task Voorbeeldcijfers_zijn_gemerkt_in_welk_jaar_van_het_antwoord_zij_ook_staan()
    {
        await Betaal(await Programma(voorbeeld: true), Bron.Goab, (2028, 100));

        Assert.True((await Mix(Hoorn, 2026)).Voorbeeldcijfers);
        Assert.False((await Mix(Hoorn, 2018)).Voorbeeldcijfers);
    }

    [Fact]
    public async Task Geheel_tijdelijk_geld_is_een_borgingsrisico_van_precies_een()
    {
        var programma = await Programma();
        await Betaal(programma, Bron.EU, (2026, 70));
        await Betaal(programma, Bron.Fonds, (2026, 20));
        await Betaal(programma, Bron.Overig, (2026, 10));

        Assert.Equal(1.0, (await Mix(Hoorn, 2026)).Borgingsrisico);
    }

    [Fact]
    public async Task Een_gemeente_deelt_zodra_er_enig_geld_van_haar_te_zien_is_in_welk_jaar_ook()
    {
        Assert.Equal((false, null), await Deelt(2026));

        var programma = await Programma();
        Assert.False((await Deelt(2026)).Deelt);

        await Betaal(programma, Bron.EU, (2018, 100));
        Assert.Equal((true, 0), await Deelt(2026));
        Assert.Equal((true, 10_000), await Deelt(2018));
        Assert.False((await Mix(Schagen, 2018)).Deelt);
    }

    [Fact]
    public async Task Een_budget_van_de_gemeente_alleen_is_ook_delen()
    {
        await _opslag.Budget();

        Assert.Equal((true, 0), await Deelt(2026));
    }

    [Fact]
    public async Task Eigen_interne_cijfers_tellen_alleen_mee_als_de_eigenaar_dat_vraagt()
    {
        await Betaal(await Programma(Deling.Intern), Bron.Goab, (2026, 100));

        Assert.Null((await Mix(Hoorn, 2026, Proefopslag.Hoorn, alleenGedeeld: true)).Totaal);
        Assert.Equal(10_000, (await Mix(Hoorn, 2026, Proefopslag.Hoorn, alleenGedeeld: false)).Totaal);
        Assert.Null((await Mix(Hoorn, 2026, new("GM0014", [Rol.Beheerder], "p"), alleenGedeeld: false)).Totaal);
    }

    [Fact]
    public async Task De_aanpak_kiest_de_programmas()
    {
        await Betaal(await Programma(aanpak: "samen-van-start"), Bron.Goab, (2026, 100));
        await Betaal(await Programma(aanpak: "voorleesexpress"), Bron.Goab, (2026, 7));

        var mix = (await Vergelijker(null).Mixen([Hoorn], new(2026, "samen-van-start", true)))[0];

        Assert.Equal(10_000, mix.Totaal);
    }

    [Fact]
    public async Task Aandelen_tellen_op_tot_een_en_het_borgingsrisico_is_het_tijdelijke_deel()
    {
        var programma = await Programma();
        await Betaal(programma, Bron.Goab, (2026, 50));
        await Betaal(programma, Bron.EU, (2026, 30));
        await Betaal(programma, Bron.Fonds, (2026, 20));

        var mix = await Mix(Hoorn, 2026);

        Assert.Equal([Bron.Goab, Bron.EU, Bron.Fonds], mix.Mix.Select(deel => deel.Bron));
        Assert.Equal(1, mix.Mix.Sum(deel => deel.Aandeel), 12);
        Assert.Equal(0.5, mix.Borgingsrisico!.Value, 12);
        Assert.Equal(100.0 / Hoorn.Inwoners, mix.Genormeerd(mix.Totaal!.Value, Norm.PerInwoner));
        Assert.Equal(100.0 / Hoorn.KinderenTot15, mix.Genormeerd(mix.Totaal!.Value, Norm.PerKind));
        Assert.Null(mix.Genormeerd(mix.Totaal!.Value, Norm.PerFte));
    }

    private async Task<(bool Deelt, long? Totaal)> Deelt(int jaar)
    {
        var mix = await Mix(Hoorn, jaar);
        return (mix.Deelt, mix.Totaal);
    }

    private async Task<GemeenteMix> Mix(GemeenteGegevens gemeente, int jaar, Aanroeper? aanroeper = null, bool alleenGedeeld = true) =>
        (await Vergelijker(aanroeper).Mixen([gemeente], new(jaar, null, alleenGedeeld)))[0];

    private async Task<string> Vooruitzicht() => string.Join(' ', (await Vergelijker(null).Vooruitzicht(["GM0405"], new(2026, null, true)))["GM0405"]
        .Select(deel => $"{deel.Jaar}:{deel.Structureel / 100}/{deel.Tijdelijk / 100}/{deel.Verondersteld / 100}"));
}
