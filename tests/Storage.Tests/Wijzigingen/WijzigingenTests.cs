using Regionetwerk.Grains.Contacten;
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

public sealed class WijzigingenTests : Wijzigingenproef
{
    [Fact]
    public async Task Everything_that_happens_to_records_of_an_owner_is_told_to_that_owner_and_nothing_of_others()
    {
        var (budget, programma, financiering, besteding) = (await _opslag.Budget(Deling.Intern), await _opslag.Programma(Deling.Intern), Guid.NewGuid(), Guid.NewGuid());
        var vreemd = await _opslag.Budget(eigenaar: "GM0014");
        await _opslag.Voeg(
            Stroom.Budget(budget),
            1,
            new FinancieringVastgelegd(budget, financiering, programma, 2026, Bedrag.UitEuro(10)),
            new BestedingGeboekt(budget, financiering, besteding, new(2026, 1, 1), Bedrag.UitEuro(1)));
        var contact = await Contact(Deling.Intern);
        await _opslag.Voeg(Stroom.Actor("gemeente", "GM0405"), 0, new JaarVerklaard("GM0405", 2026, true, Kring.Landelijk));

        var gehoord = await Hoor(Proefopslag.Hoorn);

        Assert.Equal(
            [
                (Gewijzigd, Budget(budget)), (Gewijzigd, Programma(programma)), (Gewijzigd, Record(RecordSoort.Financiering, financiering)),
                (Gewijzigd, Record(RecordSoort.Besteding, besteding)), (Gewijzigd, Contact(contact)), (Gewijzigd, new(RecordSoort.Gemeente, "GM0405")),
            ],
            gehoord);
        Assert.DoesNotContain(gehoord, wijziging => wijziging.Record == Budget(vreemd));
    }

    [Theory]
    [InlineData(Zichtbaarheid.Intern, false, false, false)]
    [InlineData(Zichtbaarheid.Netwerk, false, false, true)]
    [InlineData(Zichtbaarheid.Landelijk, false, true, true)]
    [InlineData(Zichtbaarheid.Openbaar, true, true, true)]
    public async Task Who_cannot_see_a_record_hears_nothing_of_it_neither_that_it_changes_nor_that_it_goes(
        Zichtbaarheid zichtbaarheid, bool niemand, bool vreemde, bool lid)
    {
        await Lid("GM0184");
        var deling = new Deling(zichtbaarheid, zichtbaarheid is Zichtbaarheid.Netwerk ? ["leerkring"] : []);
        var id = await _opslag.Budget(deling);

        Verwacht(niemand, await Hoor(null));
        Verwacht(vreemde, await Hoor(Groningen));
        Verwacht(lid, await Hoor(Urk));

        await _opslag.Voeg(Stroom.Budget(id), 1, new BudgetGedeeld(id, Deling.Intern));
        await _opslag.Voeg(Stroom.Budget(id), 2, new BudgetGesloten(id));

        Weg(niemand, await Hoor(null));
        Weg(vreemde, await Hoor(Groningen));
        Weg(lid, await Hoor(Urk));

        void Verwacht(bool ziet, IEnumerable<(WijzigingSoort, RecordSleutel?)> gehoord) => Assert.Equal(ziet ? [(Gewijzigd, Budget(id))] : [], gehoord);
        void Weg(bool zag, IEnumerable<(WijzigingSoort, RecordSleutel?)> gehoord) => Assert.Equal(zag ? [(Ingetrokken, Budget(id))] : [], gehoord);
    }

    [Fact]
    public async Task A_financiering_goes_with_its_budget_and_with_the_programma_of_another_owner()
    {
        var (budget, programma) = (await _opslag.Budget(), await _opslag.Programma(eigenaar: "GM0184"));
        var financiering = Guid.NewGuid();
        await _opslag.Voeg(Stroom.Budget(budget), 1, new FinancieringVastgelegd(budget, financiering, programma, 2026, Bedrag.UitEuro(10)));
        var positie = await Einde();

        await _opslag.Voeg(Stroom.Programma(programma), 1, new ProgrammaGedeeld(programma, Deling.Intern));
        Assert.Equal([(Ingetrokken, Record(RecordSoort.Financiering, financiering))], await Hoor(Groningen, positie));
        await _opslag.Voeg(Stroom.Programma(programma), 2, new BetalerToegelaten(programma, "GM0014"));
        Assert.Equal([(Gewijzigd, Record(RecordSoort.Financiering, financiering))], await Hoor(Groningen, positie));

        positie = await Einde();
        await _opslag.Voeg(Stroom.Budget(budget), 2, new BudgetGedeeld(budget, Deling.Intern));
        Assert.Equal(
            [(Ingetrokken, Budget(budget)), (Ingetrokken, Record(RecordSoort.Financiering, financiering))],
            (await Hoor(Groningen, positie)).OrderBy(wijziging => wijziging.Record!.Value.Soort));
    }

    [Fact]
    public async Task Of_a_financiering_that_was_made_out_of_sight_nobody_hears_that_it_goes()
    {
        var (budget, programma) = (await _opslag.Budget(), await _opslag.Programma());
        await _opslag.Voeg(
            Stroom.Budget(budget),
            1,
            new BudgetGedeeld(budget, Deling.Intern),
            new FinancieringVastgelegd(budget, Guid.NewGuid(), programma, 2026, Bedrag.UitEuro(10)));
        await _opslag.Voeg(Stroom.Programma(programma), 1, new ProgrammaGedeeld(programma, Deling.Intern));

        Assert.Equal([(Ingetrokken, Budget(budget)), (Ingetrokken, Programma(programma))], await Hoor(Groningen));
    }

    [Fact]
    public async Task Who_leaves_a_netwerk_hears_what_goes_with_it_and_who_comes_hears_what_is_there()
    {
        var (gedeeld, openbaar) = (await _opslag.Programma(new(Zichtbaarheid.Netwerk, ["leerkring"])), await _opslag.Programma());
        await _opslag.Programma(Deling.Intern);
        await _opslag.Programma(new(Zichtbaarheid.Netwerk, ["andere-kring"]));
        Assert.Equal([(Gewijzigd, Programma(openbaar))], await Hoor(Urk));

        var positie = await Einde();
        await Lid("GM0184");
        Assert.Equal([(Gewijzigd, Programma(gedeeld))], await Hoor(Urk, positie));

        positie = await Einde();
        await Weg("GM0184");
        Assert.Equal([(Ingetrokken, Programma(gedeeld))], await Hoor(Urk, positie));
        Assert.Empty(await Hoor(Groningen, positie));
    }

    [Fact]
    public async Task Who_joins_after_something_was_withdrawn_never_hears_of_it()
    {
        var id = await _opslag.Programma(new(Zichtbaarheid.Netwerk, ["leerkring"]));
        await _opslag.Voeg(Stroom.Programma(id), 1, new ProgrammaGedeeld(id, Deling.Intern));
        await Lid("GM0184");

        Assert.Empty(await Hoor(Urk));
    }

    [Fact]
    public async Task An_erased_contact_goes_for_others_and_changes_for_its_owner()
    {
        var contact = await Contact(Deling.Landelijk);
        await _opslag.Voeg(Stroom.Contact(contact), 1, new ContactGewist(contact));

        Assert.Equal([(Ingetrokken, Contact(contact))], await Hoor(Groningen));
        Assert.Equal([(Gewijzigd, Contact(contact)), (Gewijzigd, Contact(contact))], await Hoor(Proefopslag.Hoorn));
        Assert.Empty(await Hoor(null));
    }

    [Fact]
    public async Task That_a_payer_is_admitted_or_another_netwerk_is_added_is_told_to_the_owner_and_to_whom_it_concerns()
    {
        await Lid("GM0184");
        var (openbaar, inKring, budget) = (await _opslag.Programma(), await _opslag.Programma(new(Zichtbaarheid.Netwerk, ["leerkring"])), await _opslag.Budget());
        await _opslag.Voeg(Stroom.Budget(budget), 1, new FinancieringVastgelegd(budget, Guid.NewGuid(), openbaar, 2026, Bedrag.UitEuro(10)));
        var positie = await Einde();
        await _opslag.Voeg(Stroom.Programma(openbaar), 1, new BetalerToegelaten(openbaar, "GM0014"));
        await _opslag.Voeg(Stroom.Programma(inKring), 1, new BetalerToegelaten(inKring, "GM0014"));
        await _opslag.Voeg(Stroom.Programma(inKring), 2, new ProgrammaGedeeld(inKring, new(Zichtbaarheid.Netwerk, ["leerkring", "andere-kring"])));

        Assert.Empty(await Hoor(null, positie));
        Assert.Empty(await Hoor(Urk, positie));
        Assert.Equal([(Gewijzigd, Programma(inKring))], await Hoor(Groningen, positie));
        Assert.Equal([(Gewijzigd, Programma(openbaar)), (Gewijzigd, Programma(inKring)), (Gewijzigd, Programma(inKring))], await Hoor(Proefopslag.Hoorn, positie));
    }

    [Fact]
    public async Task What_happened_while_it_was_hidden_is_not_counted_out_to_who_sees_it_later()
    {
        var (budget, programma) = (await _opslag.Budget(Deling.Intern), await _opslag.Programma());
        var financiering = Guid.NewGuid();
        await _opslag.Voeg(
            Stroom.Budget(budget),
            1,
            new FinancieringVastgelegd(budget, financiering, programma, 2026, Bedrag.UitEuro(10)),
            new FinancieringGewijzigd(budget, financiering, Guid.NewGuid(), Bedrag.UitEuro(10), Bedrag.UitEuro(11)),
            new FinancieringGewijzigd(budget, financiering, Guid.NewGuid(), Bedrag.UitEuro(11), Bedrag.UitEuro(12)),
            new BudgetGedeeld(budget, Deling.Openbaar));

        Assert.Equal(
            [(Gewijzigd, Programma(programma)), (Gewijzigd, Budget(budget)), (Gewijzigd, Record(RecordSoort.Financiering, financiering))], await Hoor(null));
    }
}
