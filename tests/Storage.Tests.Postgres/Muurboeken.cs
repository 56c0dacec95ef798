using Regionetwerk.Grains.Bijeenkomsten;
using Regionetwerk.Grains.Contacten;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kennis;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Leden;
using Regionetwerk.Grains.Netwerken;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Organisaties;
using Regionetwerk.Grains.Programmas;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Grains.Werkgroepen;
using Regionetwerk.Storage.Referentie;
using Regionetwerk.Storage.Scholen;
using Regionetwerk.Storage.Tests.Controle;
using Regionetwerk.Storage.Tests.Opslag;

namespace Regionetwerk.Storage.Tests.Postgres;

/// <summary>Books in which every kind of caller sees something else, and everyone there is to see them.</summary>
internal static class Muurboeken
{
    public const string Netwerk = "leerkring";

    /// <summary>By the name that the tests use.</summary>
    public static readonly IReadOnlyDictionary<string, Aanroeper?> Kijkers = new Dictionary<string, Aanroeper?>
    {
        ["niemand"] = null,
        ["andere gemeente"] = new("GM0003", [Rol.Medewerker], "p2"),
        ["lid"] = new("GM0599", [Rol.Lezer], "p3"),
        ["uitgenodigde"] = new("GM0518", [Rol.Medewerker], "p4"),
        ["betaler"] = new("GM0080", [Rol.Medewerker], "p5"),
        ["schoolbestuur"] = new(ScholenOpslag.Bestuur("41646"), [Rol.Medewerker], "p6"),
        ["eigenaar"] = Proefopslag.Hoorn,
        ["beheerder van toelatingen"] = new(Organisatie.Loa, [Rol.Beheerder], "p7"),
        ["medewerker van het landelijk ondersteuningsaanbod"] = new(Organisatie.Loa, [Rol.Medewerker], "p8"),
        ["operator"] = new(Organisatie.Loa, [Rol.Operator], "p9"),
        ["app"] = new(Organisatie.Loa, [Rol.Beheerder], "p10") { App = "app", Bereiken = [.. Enum.GetValues<Bereik>()] },
    };

    /// <summary>Records of every zichtbaarheid with money between all of them, and texts and persons at all that can have them.</summary>
    public static async Task Vul(Proefopslag opslag, CancellationToken ct)
    {
        await Proefboeken.Vul(opslag);
        SchoolGegevens school = new("16AH00", "Voorbeeldschool", "41646", "GM0405", "Hoorn", null, "Openbaar");
        await new ScholenOpslag(opslag.Database, GemeenteRegister.Ingebouwd).VerwerkAsync([school], "DUO", new(2026, 1, 1), ct);
        var delingen = Enum.GetValues<Zichtbaarheid>().Select(hoe => new Deling(hoe, hoe is Zichtbaarheid.Netwerk ? [Netwerk] : [])).ToList();
        foreach (var deling in delingen)
            await Groepen(opslag, deling);
        List<Guid> programmas = [await opslag.Programma(Deling.Intern, eigenaar: "16AH00")];
        foreach (var deling in delingen)
        {
            programmas.Add(await opslag.Programma(deling));
            await opslag.Voeg(Stroom.Programma(programmas[^1]), 1, new BetalerToegelaten(programmas[^1], "GM0014"));
            await Contact(opslag, deling);
        }
        var betaald = await opslag.Programma(Deling.Intern);
        await opslag.Voeg(Stroom.Programma(betaald), 1, new BetalerToegelaten(betaald, "GM0080"));
        programmas.Add(betaald);
        foreach (var programma in programmas)
            await Schrijf(opslag, new Wisbaar.Tekst(programma, "omschrijving", "programma"));
        // Hearsay of one who has money of every circle on record, and of one who has on one programma.
        foreach (var (plaats, programma) in programmas.Index())
        {
            await opslag.Voeg(
                Stroom.Programma(programma),
                plaats == 0 ? 1 : 2,
                new FinancieringOpgegeven(programma, Guid.NewGuid(), "GM0405", Bron.Goab, 2026, Bedrag.UitEuro(20), Tijdelijk: false),
                new FinancieringOpgegeven(programma, Guid.NewGuid(), "GM0080", Bron.Goab, 2026, Bedrag.UitEuro(20), Tijdelijk: false),
                new FinancieringOpgegeven(programma, Guid.NewGuid(), "GM0080", Bron.Goab, 2027, Bedrag.Nul, Tijdelijk: false),
                new FteVastgelegd(programma, "brugfunctionaris", 2026, 1_50));
        }
        foreach (var deling in delingen)
            await Budget(opslag, deling, "GM0405", programmas);
        await Budget(opslag, Deling.Intern, "GM0080", [betaald]);
        foreach (var deling in delingen)
        {
            await Kennis(opslag, deling, programmas);
            await Bijeenkomst(opslag, deling, NotitieVoor.Deelnemers);
            await Bijeenkomst(opslag, deling, NotitieVoor.Iedereen);
        }
        await Ambassadeurboeken.Vul(opslag);
        // The reason of a change is at no record that anybody reads.
        await Schrijf(opslag, new Wisbaar.Tekst(Guid.NewGuid(), "reden", "voor niemand"));
    }

    // An item of each circle, taken over by programma's of each circle, with what others say of it: shown, hidden and withdrawn.
    private static async Task Kennis(Proefopslag opslag, Deling deling, List<Guid> programmas)
    {
        var (item, dag) = (Guid.NewGuid(), new DateOnly(2026, 3, 1));
        KennisInhoud inhoud = new(KennisSoort.Video, "Voorlezen", null, null, null, [], [], [], null, null);
        await opslag.Voeg(Stroom.Kennisitem(item), 0, new KennisitemVastgelegd(item, "GM0405", null, inhoud, dag, deling, false));
        await Schrijf(opslag, new Wisbaar.Tekst(item, "samenvatting", "kennisitem"));
        foreach (var programma in programmas)
        {
            var overname = Guid.NewGuid();
            var versie = opslag.Waarde<long>($"SELECT version FROM streams WHERE id = 'programma/{programma:N}'");
            await opslag.Voeg(Stroom.Programma(programma), versie, new KennisOvergenomen(programma, overname, item, null, dag));
            await Schrijf(opslag, new Wisbaar.Tekst(overname, "veranderd", "overname"));
        }
        List<Gebeurtenis> verborgen = [];
        foreach (var schrijver in (string[])["GM0003", "GM0599", "16AH00"])
        {
            Guid[] reacties = [Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid()];
            await opslag.Voeg(
                Stroom.Reacties(item, schrijver),
                0,
                [.. reacties.Select(id => new ReactieGeplaatst(item, id, schrijver, dag)), new ReactieIngetrokken(item, reacties[2])]);
            verborgen.Add(new ReactieVerborgen(item, reacties[1], Guid.NewGuid()));
            foreach (var id in reacties[..2])
                await Schrijf(opslag, new Wisbaar.Tekst(id, "tekst", "reactie"));
            await Schrijf(opslag, new Wisbaar.Tekst(((ReactieVerborgen)verborgen[^1]).Verberging, "reden", "verborgen"));
        }
        await opslag.Voeg(Stroom.Kennisitem(item), 1, [.. verborgen]);
        var weg = Guid.NewGuid();
        await opslag.Voeg(
            Stroom.Kennisitem(weg), 0, new KennisitemVastgelegd(weg, "GM0405", null, inhoud, dag, deling, false), new KennisitemIngetrokken(weg));
    }

    private static async Task Groepen(Proefopslag opslag, Deling deling)
    {
        var slug = deling.Zichtbaarheid is Zichtbaarheid.Netwerk ? Netwerk : $"kring-{deling.Zichtbaarheid}";
        await opslag.Voeg(
            new($"netwerk/{slug}"),
            0,
            new NetwerkOpgericht(slug, NetwerkSoort.Regio, "Regio", "GM0405", deling with { Netwerken = [] }),
            new LidToegetreden(GroepSoort.Netwerk, slug, "GM0405", LidRol.Trekker),
            new LidToegetreden(GroepSoort.Netwerk, slug, "GM0599", LidRol.Lid),
            new LidUitgenodigd(GroepSoort.Netwerk, slug, "GM0518", LidRol.Lid));
        await opslag.Voeg(
            new($"werkgroep/{slug}"),
            0,
            new WerkgroepOpgericht(slug, WerkgroepSoort.VVE, WerkgroepNiveau.Uitvoerend, "Werkgroep", null, "GM0405", deling),
            new LidToegetreden(GroepSoort.Werkgroep, slug, "GM0405", LidRol.Trekker),
            new LidUitgenodigd(GroepSoort.Werkgroep, slug, "GM0518", LidRol.Lid));
    }

    // What was passed on has two who see it, and the text of either is at the same key.
    private static async Task Geld(Proefopslag opslag, Guid budget, int versie, Deling deling)
    {
        var (doorgifte, terugbetaling, deadline, toekenning) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        await opslag.Voeg(
            Stroom.Budget(budget),
            versie,
            new ToekenningVastgelegd(budget, toekenning, 2026, Bedrag.UitEuro(10), ToekenningStatus.Voorlopig, new(2026, 1, 2)),
            new GeldDoorgegeven(budget, doorgifte, "GM0080", 2026, Bedrag.UitEuro(9)),
            new TerugbetalingGeboekt(budget, terugbetaling, 2026, new(2026, 12, 31), Bedrag.UitEuro(7)),
            new DeadlineVastgelegd(budget, deadline, DeadlineSoort.Verantwoording, new(2027, 7, 15), 2026));
        await Schrijf(opslag, new Wisbaar.Tekst(doorgifte, "toelichting", "doorgifte"));
        // The budget that came of it bears its id: shared otherwise than the giver's, it has other readers.
        await opslag.Voeg(
            Stroom.Budget(doorgifte),
            0,
            new BudgetToegekend(doorgifte, "GM0080", Bron.Goab, new(2026, 1, 1), new(2026, 12, 31), Bedrag.UitEuro(9), deling, false, Herkomst: budget));
        await Schrijf(opslag, new Wisbaar.Tekst(doorgifte, "omschrijving", "budget van de ontvanger"));
        await Schrijf(opslag, new Wisbaar.Tekst(terugbetaling, "omschrijving", "terugbetaling"));
        await Schrijf(opslag, new Wisbaar.Tekst(deadline, "omschrijving", "deadline"));
        await Schrijf(opslag, new Wisbaar.Tekst(toekenning, "besluit", "toekenning"));
    }

    private static async Task Contact(Proefopslag opslag, Deling deling)
    {
        var contact = Guid.NewGuid();
        await opslag.Store.AppendAsync(
            Proefopslag.Toevoeging(new($"contact/{contact:N}"), 0, new ContactVastgelegd(contact, "GM0405", true, deling)) with
            {
                Erasable = [new Wisbaar.Persoon(contact, "Voorbeeld Persoon", "Coördinator", null, null), new Wisbaar.Tekst(contact, "notitie", "contact")],
            });
    }

    private static async Task Budget(Proefopslag opslag, Deling deling, string eigenaar, List<Guid> programmas)
    {
        var budget = await opslag.Budget(deling, eigenaar: eigenaar);
        await Schrijf(opslag, new Wisbaar.Tekst(budget, "omschrijving", "budget"));
        var versie = 1;
        foreach (var programma in programmas)
        {
            var (financiering, besteding) = (Guid.NewGuid(), Guid.NewGuid());
            await opslag.Voeg(
                Stroom.Budget(budget),
                versie,
                new FinancieringVastgelegd(budget, financiering, programma, 2026, Bedrag.UitEuro(20)),
                new BestedingGeboekt(budget, financiering, besteding, new(2026, 2, 1), Bedrag.UitEuro(5)));
            await Schrijf(opslag, new Wisbaar.Tekst(besteding, "omschrijving", "besteding"));
            versie += 2;
        }
        await Geld(opslag, budget, versie, deling);
    }

    private static async Task Bijeenkomst(Proefopslag opslag, Deling deling, NotitieVoor voor)
    {
        var (bijeenkomst, aanmelding) = (Guid.NewGuid(), Guid.NewGuid());
        BijeenkomstInhoud inhoud = new(
            BijeenkomstSoort.Webinar, "Webinar", new(2026, 2, 1), new(9, 30), new(11, 0), 1, null, [new(new(9, 30), new(10, 0), "Begin", [new("Lector", "Hogeschool")])]);
        await opslag.Store.AppendAsync(
            Proefopslag.Toevoeging(
                Stroom.Bijeenkomst(bijeenkomst),
                0,
                new BijeenkomstAangekondigd(bijeenkomst, "GM0405", inhoud, deling),
                new AanmeldingGevraagd(bijeenkomst, aanmelding, Aanmeldgeheim.Afdruk("geheim"), Proefopslag.Nu),
                new AanmeldingBevestigd(bijeenkomst, aanmelding, Wachtlijst: false),
                new NotitieGepubliceerd(bijeenkomst, voor, new(2026, 2, 2))) with
            {
                Erasable =
                [
                    new Wisbaar.Tekst(bijeenkomst, Bijeenkomsttekst.Plaats, "Hoorn"),
                    new Wisbaar.Tekst(bijeenkomst, Bijeenkomsttekst.Link, "https://example.nl"),
                    new Wisbaar.Tekst(bijeenkomst, Bijeenkomsttekst.Samenvatting, "Samenvatting"),
                    new Wisbaar.Persoon(aanmelding, "Voorbeeld Persoon", "", "persoon@example.nl", null),
                    new Wisbaar.Tekst(aanmelding, Bijeenkomsttekst.Organisatie, "Voorbeeldschool"),
                    new Wisbaar.Geheim(aanmelding, "geheim"),
                ],
            });
    }

    private static Task<AppendResult> Schrijf(Proefopslag opslag, Wisbaar wisbaar) =>
        opslag.Store.AppendAsync(Proefopslag.Toevoeging(new($"tekst/{wisbaar.Record:N}"), 0) with { Erasable = [wisbaar] });
}
