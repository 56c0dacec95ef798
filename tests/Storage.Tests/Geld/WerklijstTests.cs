using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Programmas;
using Regionetwerk.Storage.Geld;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Tests.Opslag;
using Xunit;

namespace Regionetwerk.Storage.Tests.Geld;

public sealed class WerklijstTests : Vergelijkproef
{
    [Fact]
    public async Task Geld_dat_niet_past_staat_op_de_werklijst_tot_er_niets_meer_van_over_is()
    {
        var (budget, financiering, programma) = (await _opslag.Budget(), Guid.CreateVersion7(), await Programma());
        var zicht = new Zicht(_opslag.Database, new Kijkers(_opslag.Database), Proefopslag.Hoorn);
        async Task<int> Aantal() => (await zicht.AantalPerOuder<FinancieringRij>(FinancieringRij.StrijdigBij, ["GM0405"])).GetValueOrDefault("GM0405");
        await _opslag.Voeg(Stroom.Budget(budget), 1, new FinancieringVastgelegd(budget, financiering, programma, 2026, Bedrag.UitEuro(4)));
        Assert.Equal(0, await Aantal());

        await _opslag.Voeg(Stroom.Programma(programma), 1, new ProgrammaGewijzigd(programma, "Programma", null, new(2027, 1, 1), null, 0, 4, true, []));
        Assert.Equal(1, await Aantal());

        await _opslag.Voeg(
            Stroom.Budget(budget), 2, new FinancieringGewijzigd(budget, financiering, Guid.CreateVersion7(), Bedrag.UitEuro(4), Bedrag.Nul));
        Assert.Equal(0, await Aantal());
    }
}
