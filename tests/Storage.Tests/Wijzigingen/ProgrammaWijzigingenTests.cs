using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Gemeenten;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Programmas;
using Regionetwerk.Storage.Tests.Opslag;
using Regionetwerk.Storage.Wijzigingen;
using Xunit;
using static Regionetwerk.Storage.Wijzigingen.WijzigingSoort;

namespace Regionetwerk.Storage.Tests.Wijzigingen;

public sealed class ProgrammaWijzigingenTests : Wijzigingenproef
{
    [Fact]
    public async Task A_changed_programma_is_told_to_who_sees_it_and_so_is_the_money_it_may_not_fit_any_more()
    {
        var (programma, budget, financiering) = (await _opslag.Programma(Deling.Landelijk), await _opslag.Budget(Deling.Landelijk), Guid.NewGuid());
        await _opslag.Voeg(Stroom.Budget(budget), 1, new FinancieringVastgelegd(budget, financiering, programma, 2026, Bedrag.UitEuro(10)));
        var positie = await Einde();

        await _opslag.Voeg(Stroom.Programma(programma), 1, new ProgrammaGewijzigd(
            programma, "Verder", null, new(2025, 1, 1), null, 0, 4, false, []));

        (WijzigingSoort, RecordSleutel?)[] beide =
            [(Gewijzigd, Programma(programma)), (Gewijzigd, Record(RecordSoort.Financiering, financiering))];
        Assert.Equal(beide, await Hoor(Proefopslag.Hoorn, positie));
        Assert.Equal(beide, await Hoor(Groningen, positie));
        Assert.Empty(await Hoor(null, positie));
    }

    [Fact]
    public async Task Fte_changes_a_programma_and_hearsay_is_not_told()
    {
        var programma = await _opslag.Programma(Deling.Landelijk);
        var positie = await Einde();
        await _opslag.Voeg(
            Stroom.Programma(programma),
            1,
            new FinancieringOpgegeven(programma, Guid.NewGuid(), "GM0014", Bron.Welzijn, 2026, Bedrag.UitEuro(10), Tijdelijk: false),
            new FteVastgelegd(programma, "buurtmoeder", 2026, 50));

        Assert.Equal([(Gewijzigd, Programma(programma))], await Hoor(Proefopslag.Hoorn, positie));
        Assert.Equal([(Gewijzigd, Programma(programma))], await Hoor(Groningen, positie));
    }

    [Fact]
    public async Task Who_is_not_signed_in_hears_of_a_declared_year_only_what_is_declared_to_everybody()
    {
        var stroom = Stroom.Actor("gemeente", "GM0405");
        await _opslag.Voeg(stroom, 0, new JaarVerklaard("GM0405", 2026, true, Kring.Landelijk));
        Assert.Empty(await Hoor(null));
        Assert.Equal([(Gewijzigd, new(RecordSoort.Gemeente, "GM0405"))], await Hoor(Groningen));

        await _opslag.Voeg(stroom, 1, new JaarVerklaard("GM0405", 2026, true, Kring.Openbaar));
        Assert.Equal([(Gewijzigd, new(RecordSoort.Gemeente, "GM0405"))], await Hoor(null));
    }
}
