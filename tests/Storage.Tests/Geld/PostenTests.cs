using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Geld;
using Regionetwerk.Storage.Lezen;
using Xunit;

namespace Regionetwerk.Storage.Tests.Geld;

public sealed class PostenTests : Vergelijkproef
{
    private static readonly Deling[] Kringen = [Deling.Openbaar, Deling.Openbaar, Deling.Landelijk, Deling.Intern];

    public static TheoryData<int, string?> Gevallen => new() { { 1, null }, { 2, "GM0014" }, { 3, "GM0405" } };

    [Theory]
    [MemberData(nameof(Gevallen))]
    public async Task De_posten_onder_elk_cijfer_tellen_op_tot_precies_dat_cijfer(int zaad, string? wie)
    {
        var kans = new Random(zaad);
        for (var i = 0; i < 12; i++)
        {
            var gemeente = kans.Next(2) == 0 ? Hoorn : Schagen;
            var programma = await Programma(Kringen[kans.Next(4)], gemeente: gemeente.Code, aanpak: kans.Next(3) == 0 ? "aanpak" : null);
            for (var j = 0; j < 3; j++)
                await Betaal(programma, (Bron)kans.Next(4), Kringen[kans.Next(4)], (2025, kans.Next(0, 300)), (2026, kans.Next(0, 300)));
        }
        var vergelijker = Vergelijker(wie is null ? null : new Aanroeper(wie, [Rol.Lezer], "p"));
        foreach (var selectie in from aanpak in (string?[])[null, "aanpak"]
                                 from dag in (DateOnly?[])[null, new(2026, 12, 31)]
                                 select new Selectie(2026, aanpak, AlleenGedeeld: false, dag))
        {
            foreach (var mix in await vergelijker.Mixen([Hoorn, Schagen], selectie))
            {
                var code = mix.Gemeente.Code;
                await Klopt(new(code), mix.Totaal ?? 0);
                foreach (var deel in mix.Mix)
                    await Klopt(Cijfer.VanDeel(code, deel), deel.Bedrag);
                foreach (var bron in mix.Mix.GroupBy(deel => deel.Bron))
                    await Klopt(new(code, Bron: bron.Key), bron.Sum(deel => deel.Bedrag));
                foreach (var tijdelijk in mix.Mix.GroupBy(deel => deel.Tijdelijk))
                    await Klopt(new(code, Tijdelijk: tijdelijk.Key), tijdelijk.Sum(deel => deel.Bedrag));
                foreach (var programma in (await vergelijker.Programmas([code], selectie))[code])
                {
                    await Klopt(new(code, programma.Programma), programma.Totaal);
                    foreach (var deel in programma.Mix)
                        await Klopt(Cijfer.VanDeel(code, deel, programma.Programma), deel.Bedrag);
                    foreach (var bron in programma.Mix.GroupBy(deel => deel.Bron))
                        await Klopt(new(code, programma.Programma, bron.Key), bron.Sum(deel => deel.Bedrag));
                }
                foreach (var jaar in (await vergelijker.Trend([code], selectie))[code])
                    await Klopt(new(code), jaar.Structureel + jaar.Tijdelijk, selectie with { Jaar = jaar.Jaar });
            }

            async Task Klopt(Cijfer cijfer, long bedrag, Selectie? anders = null)
            {
                var posten = new Posten(vergelijker);
                var blad = (await posten.Bladen([cijfer], anders ?? selectie, new(100)))[cijfer];
                Assert.Equal(bedrag, blad.Rijen.Sum(post => post.Bedrag));
                Assert.Equal(blad.Rijen.Count, (await posten.Aantallen([cijfer], anders ?? selectie))[cijfer]);
                Assert.All(blad.Rijen, post => Assert.True(post.Bedrag > 0));
            }
        }
    }

    [Fact]
    public async Task De_posten_komen_bladzijde_voor_bladzijde_van_voren_en_van_achteren()
    {
        var programma = await Programma();
        await Betaal(programma, Bron.Goab, [.. Enumerable.Range(1, 7).Select(euro => (2026, (long)euro))]);
        var (posten, cijfer, selectie) = (new Posten(Vergelijker(null)), new Cijfer(Hoorn.Code), new Selectie(2026, null, true));
        async Task<Blad<PostRij>> Blad(Pagina pagina) => (await posten.Bladen([cijfer], selectie, pagina))[cijfer];

        var alle = await Blad(new(10));
        Assert.Equal((7, false, false), (alle.Rijen.Count, alle.HeeftVorige, alle.HeeftVolgende));
        var eerste = await Blad(new(3));
        Assert.Equal(alle.Rijen.Take(3), eerste.Rijen);
        Assert.True(eerste.HeeftVolgende);
        var tweede = await Blad(new(3, Na: eerste.Rijen[^1].Id));
        Assert.Equal(alle.Rijen.Skip(3).Take(3), tweede.Rijen);
        Assert.True(tweede.HeeftVorige);
        Assert.Equal(alle.Rijen.Skip(4), (await Blad(new(3, VanAchteren: true))).Rijen);
    }
}
