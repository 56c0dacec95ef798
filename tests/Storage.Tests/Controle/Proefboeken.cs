using Regionetwerk.Grains.Bijeenkomsten;
using Regionetwerk.Grains.Contacten;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Gemeenten;
using Regionetwerk.Grains.Kennis;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Leden;
using Regionetwerk.Grains.Netwerken;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Organisaties;
using Regionetwerk.Grains.Programmas;
using Regionetwerk.Grains.Regelingen;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Grains.Toelatingen;
using Regionetwerk.Grains.Werkgroepen;
using Regionetwerk.Storage.Tests.Opslag;

namespace Regionetwerk.Storage.Tests.Controle;

/// <summary>Something in every table.</summary>
internal static class Proefboeken
{
    /// <summary>
    /// Two budgets of 1,000 euro, 300 of it committed and 45 spent, a third that was passed on from one of them, and one of everything else; other
    /// keys each time.
    /// </summary>
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
        var toelating = Guid.NewGuid();
        await opslag.Voeg(
            new($"toelatingen/{naam}"),
            0,
            new ToelatingGegeven(toelating, new($"https://{naam}.example"), "GM0405", Rol.Medewerker),
            new ToelatingIngetrokken(toelating),
            new ToelatingGegeven(Guid.NewGuid(), new($"https://{naam}.example", Groep: "medewerkers"), "GM0405", Rol.Medewerker),
            new ToelatingGegeven(Guid.NewGuid(), new($"https://{naam}.example", Client: "app"), "GM0405", Rol.Lezer, [Bereik.KennisLezen, Bereik.ContactenLezen]),
            new ToelatingGegeven(Guid.NewGuid(), new($"https://{naam}.example", Persoon: "p-1"), Organisatie.Loa, Rol.Operator),
            new OrganisatieGesloten($"terug-{naam}"),
            new OrganisatieHeropend($"terug-{naam}"),
            new OrganisatieGesloten($"dicht-{naam}"));
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
        await Doorgegeven(opslag, leeg, naam, voorbeeld);
        await Geleerd(opslag, programma, naam, voorbeeld);
        await Samengekomen(opslag, naam);
    }

    private static async Task Samengekomen(Proefopslag opslag, string netwerk)
    {
        var (bijeenkomst, eerste, tweede, vergeten) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        BijeenkomstInhoud inhoud = new(
            BijeenkomstSoort.Webinar, "Webinar", new(2026, 2, 1), new(9, 30), new(11, 0), 1, netwerk, [new(new(9, 30), new(10, 0), "Begin", [new("Lector", "Hogeschool")])]);
        await opslag.Voeg(
            Stroom.Bijeenkomst(bijeenkomst),
            0,
            new BijeenkomstAangekondigd(bijeenkomst, "GM0405", inhoud, Deling.Openbaar),
            new AanmeldingGevraagd(bijeenkomst, eerste, Aanmeldgeheim.Afdruk("een"), Proefopslag.Nu),
            new AanmeldingGevraagd(bijeenkomst, tweede, Aanmeldgeheim.Afdruk("twee"), Proefopslag.Nu),
            new AanmeldingGevraagd(bijeenkomst, vergeten, Aanmeldgeheim.Afdruk("drie"), Proefopslag.Nu),
            new AanmeldingBevestigd(bijeenkomst, eerste, Wachtlijst: false),
            new AanmeldingBevestigd(bijeenkomst, tweede, Wachtlijst: true),
            new AanmeldingenVervallen(bijeenkomst, [vergeten]),
            new AanmeldingIngetrokken(bijeenkomst, eerste),
            new AanmeldingDoorgeschoven(bijeenkomst, tweede),
            new BijeenkomstGewijzigd(bijeenkomst, inhoud with { Titel = "Webinar, met meer plaatsen", Capaciteit = 50 }),
            new NotitieGepubliceerd(bijeenkomst, NotitieVoor.Iedereen, new(2026, 2, 2)));
    }

    private static async Task Geleerd(Proefopslag opslag, Guid programma, string netwerk, bool voorbeeld)
    {
        var (gedeeld, ingetrokken, eerste, tweede) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        KennisInhoud inhoud = new(KennisSoort.Factsheet, "Ouders zijn partners", null, null, null, [KennisThema.Armoede], [Sector.PO], [], null, null);
        var dag = new DateOnly(2026, 3, 1);
        foreach (var item in (Guid[])[gedeeld, ingetrokken])
            await opslag.Voeg(Stroom.Kennisitem(item), 0, new KennisitemVastgelegd(item, "GM0405", null, inhoud, dag, Deling.Openbaar, voorbeeld));
        await opslag.Voeg(
            Stroom.Programma(programma),
            7,
            new KennisOvergenomen(programma, eerste, gedeeld, null, dag),
            new OvernameGewijzigd(programma, eerste),
            new KennisOvergenomen(programma, tweede, ingetrokken, null, dag),
            new OvernameIngetrokken(programma, tweede));
        await opslag.Voeg(
            Stroom.Reacties(gedeeld, "GM0014"),
            0,
            new ReactieGeplaatst(gedeeld, eerste, "GM0014", dag),
            new ReactieGeplaatst(gedeeld, tweede, "GM0014", dag),
            new ReactieIngetrokken(gedeeld, tweede));
        await opslag.Voeg(
            Stroom.Kennisitem(gedeeld),
            1,
            new ReactieVerborgen(gedeeld, eerste, Guid.NewGuid()),
            new KennisitemGewijzigd(gedeeld, inhoud with { Titel = "Ouders als partners", Gemeente = "GM0405" }),
            new KennisitemGedeeld(gedeeld, new(Zichtbaarheid.Netwerk, [netwerk])));
        await opslag.Voeg(Stroom.Kennisitem(ingetrokken), 1, new KennisitemIngetrokken(ingetrokken));
        await opslag.Voeg(Stroom.Programma(programma), 11, new ProgrammaGedeeld(programma, Deling.Openbaar), new ProgrammaGedeeld(programma, Deling.Landelijk));
    }

    private static async Task Doorgegeven(Proefopslag opslag, Guid budget, string naam, bool voorbeeld)
    {
        var (ontvangen, ingetrokken, betaald, af, over) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        await opslag.Voeg(
            Stroom.Budget(budget),
            2,
            new ToekenningVastgelegd(budget, Guid.NewGuid(), null, Bedrag.UitEuro(600), ToekenningStatus.Definitief, new(2026, 1, 2)),
            new ToekenningVastgelegd(budget, Guid.NewGuid(), 2026, Bedrag.UitEuro(300), ToekenningStatus.Voorlopig, new(2026, 1, 2)),
            new ToekenningVastgelegd(budget, Guid.NewGuid(), 2026, Bedrag.UitEuro(400), ToekenningStatus.Definitief, new(2026, 9, 30)),
            new GeldDoorgegeven(budget, ontvangen, "GM0014", 2026, Bedrag.UitEuro(90)),
            new GeldDoorgegeven(budget, ingetrokken, "GM0014", 2027, Bedrag.UitEuro(80)),
            new DoorgifteIngetrokken(budget, ingetrokken, 2027, Bedrag.UitEuro(80)),
            new TerugbetalingGeboekt(budget, betaald, 2026, new(2026, 12, 31), Bedrag.UitEuro(70)),
            new TerugbetalingTeruggeboekt(budget, betaald, 2026, Bedrag.UitEuro(70)),
            new TerugbetalingGeboekt(budget, Guid.NewGuid(), 2026, new(2027, 1, 31), Bedrag.UitEuro(60)),
            new DeadlineVastgelegd(budget, af, DeadlineSoort.Aanvraag, new(2026, 2, 1), null),
            new DeadlineAfgerond(budget, af, new(2026, 1, 31)),
            new DeadlineVastgelegd(budget, over, DeadlineSoort.Verantwoording, new(2027, 7, 15), 2026),
            new DeadlineIsVervallen(budget, over),
            new DeadlineVastgelegd(budget, Guid.NewGuid(), DeadlineSoort.Verantwoording, new(2027, 7, 15), 2026));
        await opslag.Voeg(
            Stroom.Budget(ontvangen),
            0,
            Proefopslag.Toegekend(ontvangen, euro: 90, eigenaar: "GM0014", voorbeeld: voorbeeld) with { Herkomst = budget, Op = new(2026, 3, 1) });
        RegelingInhoud regeling = new(
            "Regeling", Bron.Goab, new(2023, 1, 1), null, Doorschuiven.Onbekend, null, null, null, null, "Bron", null, new(2026, 1, 1), ["Vrijwel alles"]);
        await opslag.Voeg(Stroom.Regeling(naam), 0, new RegelingVastgelegd(naam, 1, regeling), new RegelingVastgelegd(naam, 2, regeling with { Tot = new(2026, 12, 31) }));
    }
}
