using System.Text.Json;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Programmas;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Geld;
using Regionetwerk.Storage.Referentie;
using Regionetwerk.Storage.Tests.Opslag;
using Xunit;

namespace Regionetwerk.Storage.Tests.Geld;

public sealed class GroepTests : Vergelijkproef
{
    private static readonly GemeenteGegevens[] Zeven = [.. GemeenteRegister.Ingebouwd.Alle.Take(7)];

    [Fact]
    public async Task In_de_groep_telt_alleen_wie_het_jaar_volledig_heeft_verklaard()
    {
        foreach (var gemeente in Zeven)
            await Betaal(await Programma(gemeente: gemeente.Code), Bron.Goab, (2026, 100));
        Assert.Equal(0, (await Groep()).Aantal);

        await Verklaar(Zeven[0].Code, 2026);
        Assert.Equal(1, (await Groep()).Aantal);

        await Verklaar(Zeven[1].Code, 2026);
        Assert.Equal(2, (await Groep()).Aantal);

        await Verklaar(Zeven[0].Code, 2026, volledig: false);
        Assert.Equal(1, (await Groep()).Aantal);
    }

    [Fact]
    public void Onder_vijf_gemeenten_is_er_geen_mediaan_en_geen_mix_en_staat_er_waarom()
    {
        var vier = Groep([.. Zeven.Take(4).Select((gemeente, i) => Mix(gemeente, (Bron.Goab, 100 * (i + 1))))]);

        Assert.Equal((4, null), (vier.Aantal, vier.Mediaan));
        Assert.Empty(vier.Mix);
        Assert.Equal("4 gemeenten delen en hebben 2026 volledig verklaard. Een mediaan is er vanaf 5 gemeenten.", vier.Reden);
    }

    [Fact]
    public void Vanaf_vijf_gemeenten_is_de_mediaan_het_middelste_totaal()
    {
        var vijf = Groep([.. Zeven.Take(5).Select((gemeente, i) => Mix(gemeente, (Bron.Goab, 100 * (i + 1))))]);
        var zes = Groep([.. Zeven.Take(6).Select((gemeente, i) => Mix(gemeente, (Bron.Goab, 100 * (i + 1))))]);

        Assert.Equal((5, 3.0, null), (vijf.Aantal, vijf.Mediaan, vijf.Reden));
        Assert.Equal(3.5, zes.Mediaan);
        Assert.Equal([(Bron.Goab, 6, 1.0)], zes.Mix.Select(bron => (bron.Bron, bron.AantalGemeenten, bron.MediaanAandeel)));
    }

    [Fact]
    public void Een_bron_die_minder_dan_vijf_van_de_groep_hebben_staat_niet_in_de_mix()
    {
        var groep = Groep([.. Zeven.Select((gemeente, i) => Mix(gemeente, [(Bron.Goab, 100), .. i < 4 ? [(Bron.EU, 100L)] : Array.Empty<(Bron, long)>()]))]);

        Assert.Equal([Bron.Goab], groep.Mix.Select(bron => bron.Bron));
    }

    [Fact]
    public void Van_wie_de_norm_onbekend_is_telt_niet_mee_voor_de_vijf()
    {
        GemeenteMix[] mixen = [.. Zeven.Select((gemeente, i) => Mix(gemeente, (Bron.Goab, 100)) with { Fte = i < 4 ? 2 : null })];

        var groep = GroepsMix.Van(mixen, 2026, Norm.PerFte);

        Assert.Equal((7, null), (groep.Aantal, groep.Mediaan));
        Assert.Equal("De norm is bekend van 4 van de 7 gemeenten in de groep. Een mediaan is er vanaf 5.", groep.Reden);
        Assert.Equal(0.5, GroepsMix.Van([.. mixen.Select(mix => mix with { Fte = 2 })], 2026, Norm.PerFte).Mediaan);
    }

    [Fact]
    public async Task De_groep_van_elk_jaar_van_de_trend_is_die_van_dat_jaar()
    {
        foreach (var gemeente in Zeven)
        {
            await Betaal(await Programma(gemeente: gemeente.Code), Bron.Goab, (2024, 10), (2025, 20), (2026, 30));
            await Verklaar(gemeente.Code, 2025);
            if (gemeente != Zeven[0])
                await Verklaar(gemeente.Code, 2026);
        }

        var trend = await Vergelijker(null).Trend(Zeven, new(2026, null, true), Norm.Absoluut);

        Assert.Equal(
            [(2021, 0, null), (2022, 0, null), (2023, 0, null), (2024, 0, null), (2025, 7, 20), (2026, 6, 30)],
            trend.Select(jaar => (jaar.Jaar, jaar.Groep.Aantal, jaar.Groep.Mediaan)));
        Assert.All(trend.Take(4), jaar => Assert.NotNull(jaar.Groep.Reden));
    }

    // docs/decisions/2026-11-23-medians-hold-back.md: wat verborgen is, doet nergens in mee, dus uit geen twee antwoorden is het af te trekken.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Wat_een_kijker_niet_ziet_verandert_niets_aan_de_groep_en_wat_daaronder_ligt(int zaad)
    {
        var kans = new Random(zaad);
        List<Guid> open = [];
        foreach (var gemeente in Zeven)
        {
            open.Add(await Vul(kans, gemeente, Deling.Openbaar, Deling.Openbaar));
            await HorenZeggen(kans, open[^1]);
            await Verklaar(gemeente.Code, 2026);
            await Verklaar(gemeente.Code, 2025);
        }
        var (ervoor, vijfErvoor, vierErvoor) = (await Alles(Zeven), await Alles(Zeven[..5]), await Alles(Zeven[..4]));

        Deling[] verborgen = [Deling.Intern, Deling.Landelijk, new(Zichtbaarheid.Netwerk, ["leerkring"])];
        for (var i = 0; i < 20; i++)
        {
            var weg = verborgen[kans.Next(verborgen.Length)];
            var programma = await Vul(kans, Zeven[kans.Next(7)], i % 2 == 0 ? weg : Deling.Openbaar, weg);
            if (i % 2 == 0)
                await HorenZeggen(kans, programma);
            // Ook van wie elders volgens een ander betaalt: daar wijkt die opgave alleen voor wie dit ziet.
            await Betaal(open[kans.Next(7)], (Bron)kans.Next(10), weg, "bestuur", (2025, kans.Next(1, 1_000)), (2026, kans.Next(1, 1_000)));
        }

        Assert.Equal(ervoor, await Alles(Zeven));
        Assert.Equal(vijfErvoor, await Alles(Zeven[..5]));
        Assert.Equal(vierErvoor, await Alles(Zeven[..4]));
        Assert.NotEqual(ervoor, await Alles(Zeven, new("GM0014", [Rol.Lezer], "p")));
    }

    private async Task<Guid> Vul(Random kans, GemeenteGegevens gemeente, Deling programma, Deling budget)
    {
        var id = await Programma(programma, gemeente: gemeente.Code, aanpak: kans.Next(2) == 0 ? "voorleesexpress" : null);
        await Betaal(id, (Bron)kans.Next(10), budget, (2025, kans.Next(1, 1_000)), (2026, kans.Next(1, 1_000)));
        return id;
    }

    private async Task HorenZeggen(Random kans, Guid programma) => await _opslag.Voeg(
        Stroom.Programma(programma),
        1,
        new FinancieringOpgegeven(programma, Guid.CreateVersion7(), "bestuur", (Bron)kans.Next(10), 2025, Bedrag.UitEuro(kans.Next(1, 1_000)), kans.Next(2) == 0),
        new FinancieringOpgegeven(programma, Guid.CreateVersion7(), "bestuur", (Bron)kans.Next(10), 2026, Bedrag.UitEuro(kans.Next(1, 1_000)), kans.Next(2) == 0),
        new FteVastgelegd(programma, "brugfunctionaris", 2026, kans.Next(1, 500)));

    // Elk getal dat een antwoord over de groep kan geven, met en zonder aanpak, per norm en per jaar.
    private async Task<string> Alles(GemeenteGegevens[] gemeenten, Aanroeper? aanroeper = null)
    {
        var vergelijker = Vergelijker(aanroeper);
        List<object> antwoorden = [];
        foreach (var aanpak in (string?[])[null, "voorleesexpress"])
        {
            foreach (var opDatum in (DateOnly?[])[null, DateOnly.FromDateTime(Proefopslag.Nu.UtcDateTime), DateOnly.MaxValue.AddDays(-2)])
            {
                var selectie = new Selectie(2026, aanpak, AlleenGedeeld: false, opDatum);
                var mixen = await vergelijker.Mixen(gemeenten, selectie);
                antwoorden.Add(mixen);
                antwoorden.AddRange(Enum.GetValues<Norm>().Select(norm => GroepsMix.Van(mixen, 2026, norm)));
                antwoorden.Add(await vergelijker.Trend(gemeenten, selectie, Norm.PerKind));
            }
        }
        return JsonSerializer.Serialize(antwoorden);
    }

    private async Task<GroepsMix> Groep() => GroepsMix.Van(await Vergelijker(null).Mixen(Zeven, new(2026, null, true)), 2026, Norm.Absoluut);

    private static GroepsMix Groep(IEnumerable<GemeenteMix> mixen) => GroepsMix.Van(mixen, 2026, Norm.Absoluut);

    private static GemeenteMix Mix(GemeenteGegevens gemeente, params (Bron Bron, long Centen)[] delen) =>
        new(gemeente, true, true, delen.Sum(deel => deel.Centen), Mixen.Van(delen.Select(deel => new BronDeel(deel.Bron, deel.Bron.IsTijdelijk(), deel.Centen, 0))), false)
        {
            InSelectie = true,
        };
}
