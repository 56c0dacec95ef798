using Regionetwerk.Grains.Contacten;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Gemeenten;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Leden;
using Regionetwerk.Grains.Netwerken;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Organisaties;
using Regionetwerk.Grains.Programmas;
using Regionetwerk.Grains.Werkgroepen;
using Regionetwerk.Storage.Tests.Opslag;

namespace Regionetwerk.Storage.Tests.Controle;

/// <summary>Something in every table.</summary>
internal static class Proefboeken
{
    /// <summary>Two budgets of 1,000 euro, 300 of it committed and 45 spent, and one of everything else; other keys each time.</summary>
    public static async Task Vul(Proefopslag opslag, bool voorbeeld = false)
    {
        var naam = Guid.NewGuid().ToString("N");
        var (programma, leeg, budget) = (
            await opslag.Programma(voorbeeld: voorbeeld), await opslag.Budget(voorbeeld: voorbeeld), await opslag.Budget(Deling.Landelijk, voorbeeld: voorbeeld));
        var (financiering, besteding, stroom) = (Guid.NewGuid(), Guid.NewGuid(), Stroom.Budget(budget));
        await opslag.Voeg(Stroom.Programma(programma), 1, new BetalerToegelaten(programma, "GM0014"), new ProgrammaGedeeld(programma, Deling.Landelijk));
        var opgave = Guid.NewGuid();
        await opslag.Voeg(
            Stroom.Programma(programma),
            3,
            new FinancieringOpgegeven(programma, opgave, "GM0014", Bron.Schoolbestuur, 2026, Bedrag.UitEuro(50), Tijdelijk: false),
            new OpgaveGewijzigd(programma, opgave, Guid.NewGuid(), Bedrag.UitEuro(50), Bedrag.UitEuro(60)),
            new FteVastgelegd(programma, "brugfunctionaris", 2026, 1_50),
            new ProgrammaGewijzigd(programma, "Samen van Start", null, new(2025, 1, 1), new(2027, 12, 31), 0, 6, true, [Sector.VVE]));
        await opslag.Store.LoadAsync<BudgetStaat>(stroom);
        await opslag.Voeg(
            stroom,
            1,
            new FinancieringVastgelegd(budget, financiering, programma, 2026, Bedrag.UitEuro(200)),
            new FinancieringGewijzigd(budget, financiering, Guid.NewGuid(), Bedrag.UitEuro(200), Bedrag.UitEuro(300)),
            new BestedingGeboekt(budget, financiering, besteding, new(2026, 2, 1), Bedrag.UitEuro(80)),
            new BestedingGeboekt(budget, financiering, Guid.NewGuid(), new(2026, 2, 2), Bedrag.UitEuro(45)),
            new BestedingTeruggeboekt(budget, financiering, besteding, Bedrag.UitEuro(80)),
            new BudgetGedeeld(budget, Deling.Intern),
            new BudgetGesloten(budget));
        await opslag.Voeg(new($"contact/{naam}"), 0, new ContactVastgelegd(Guid.NewGuid(), "GM0405", true, Deling.Intern));
        await opslag.Voeg(new($"gemeente/{naam}"), 0, new JaarVerklaard(naam, 2026, true, Kring.Openbaar), new JaarVerklaard(naam, 2025, true, Kring.Landelijk));
        await opslag.Voeg(new($"organisatie/{naam}"), 0, new OrganisatieGeregistreerd(naam, OrganisatieSoort.Partner, "Partner"));
        await opslag.Voeg(
            new($"netwerk/{naam}"),
            0,
            new NetwerkOpgericht(naam, NetwerkSoort.Regio, "Regio", "GM0405", Deling.Landelijk),
            new LidToegetreden(GroepSoort.Netwerk, naam, "GM0405", LidRol.Lid));
        await opslag.Voeg(
            new($"werkgroep/{naam}"),
            0,
            new WerkgroepOpgericht(naam, WerkgroepSoort.VVE, WerkgroepNiveau.Uitvoerend, "Werkgroep", null, "GM0405", Deling.Intern),
            new LidUitgenodigd(GroepSoort.Werkgroep, naam, "GM0014", LidRol.Lid));
        await opslag.Voeg(Stroom.Budget(leeg), 1, new BudgetGedeeld(leeg, new(Zichtbaarheid.Netwerk, [naam])));
    }
}
