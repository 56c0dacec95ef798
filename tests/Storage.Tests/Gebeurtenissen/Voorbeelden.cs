using Regionetwerk.Grains.Aanpakken;
using Regionetwerk.Grains.Ambassadeurs;
using Regionetwerk.Grains.Bijeenkomsten;
using Regionetwerk.Grains.Contacten;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Gemeenten;
using Regionetwerk.Grains.Kennis;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Leden;
using Regionetwerk.Grains.Netwerken;
using Regionetwerk.Grains.Organisaties;
using Regionetwerk.Grains.Programmas;
using Regionetwerk.Grains.Regelingen;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Grains.Toelatingen;
using Regionetwerk.Grains.Werkgroepen;

namespace Regionetwerk.Storage.Tests.Gebeurtenissen;

/// <summary>One event of each kind, every member filled.</summary>
internal static class Voorbeelden
{
    private static readonly Deling InNetwerken = new(Zichtbaarheid.Netwerk, ["vve-noord", "westfriesland"]);

    private static readonly BijeenkomstInhoud Webinar = new(
        BijeenkomstSoort.Webinar, "Samenwerken met ouders", new(2025, 7, 3), new(9, 30), new(11, 0), 100, "westfriesland",
        [new(new(9, 35), new(10, 0), "Presentatie", [new("Lector", "Hogeschool Rotterdam")]), new(new(10, 50), new(11, 0), "Afronding", [])]);

    public static Gebeurtenis[] Alle { get; } =
    [
        new BudgetToegekend(
            Id(1), "GM0405", Bron.SpukKansrijkeWijk, new(2026, 1, 1), new(2028, 12, 31), Bedrag.UitCenten(12_345_67), InNetwerken, true, "kansrijke-wijk", true,
            [new(Id(10), 2026, Bedrag.UitCenten(12_345_00), ToekenningStatus.Definitief), new(Id(11), 2027, Bedrag.UitCenten(67), ToekenningStatus.Voorlopig)],
            new(2026, 1, 15), Id(12)),
        new ToekenningVastgelegd(Id(1), Id(13), 2026, Bedrag.UitCenten(9_000_00), ToekenningStatus.Definitief, new(2026, 9, 30)),
        new TerugbetalingGeboekt(Id(1), Id(14), 2026, new(2027, 2, 1), Bedrag.UitCenten(100_00)),
        new TerugbetalingTeruggeboekt(Id(1), Id(14), 2026, Bedrag.UitCenten(100_00)),
        new GeldDoorgegeven(Id(1), Id(15), "bibliotheek-hoorn", 2026, Bedrag.UitCenten(250_00)),
        new DoorgifteIngetrokken(Id(1), Id(15), 2026, Bedrag.UitCenten(250_00)),
        new DeadlineVastgelegd(Id(1), Id(16), DeadlineSoort.Verantwoording, new(2027, 7, 15), 2026),
        new DeadlineAfgerond(Id(1), Id(16), new(2027, 7, 1)),
        new DeadlineIsVervallen(Id(1), Id(16)),
        new RegelingVastgelegd("kansrijke-wijk", 2, new(
            "Regeling kansrijke wijk", Bron.SpukKansrijkeWijk, new(2026, 1, 1), new(2028, 12, 31), Doorschuiven.Ja, "In de jaarrekening", new(2025, 10, 1),
            "15 juli na het jaar", new(2029, 7, 15), "Stcrt. 2025, 20924", "https://example.nl/regeling", new(2026, 11, 22), ["SiSa-code", "Terugvordering"])),
        new BudgetGedeeld(Id(1), Deling.Openbaar),
        new BudgetGesloten(Id(1)),
        new FinancieringVastgelegd(Id(1), Id(2), Id(3), 2026, Bedrag.UitCenten(1_000_00)),
        new FinancieringGewijzigd(Id(1), Id(2), Id(9), Bedrag.UitCenten(1_000_00), Bedrag.UitCenten(99)),
        new BestedingGeboekt(Id(1), Id(2), Id(4), new(2026, 2, 3), Bedrag.UitCenten(50_05)),
        new BestedingTeruggeboekt(Id(1), Id(2), Id(4), Bedrag.UitCenten(50_05)),
        new ProgrammaVastgelegd(
            Id(3), "16AH00", "Crèche & ouders", "voorleesexpress", "GM0405", new(2026, 1, 1), new(2026, 12, 31), 2, 6, true, [Sector.VVE, Sector.PO], InNetwerken, true),
        new ProgrammaGedeeld(Id(3), Deling.Landelijk),
        new BetalerToegelaten(Id(3), "GM0014"),
        new ProgrammaGewijzigd(Id(3), "Crèche", "voorleesexpress", new(2026, 1, 1), new(2027, 12, 31), 2, 6, true, [Sector.VVE, Sector.PO]),
        new FinancieringOpgegeven(Id(3), Id(6), "GM0014", Bron.Schoolbestuur, 2026, Bedrag.UitCenten(2_000_00), true),
        new OpgaveGewijzigd(Id(3), Id(6), Id(9), Bedrag.UitCenten(2_000_00), Bedrag.UitCenten(99)),
        new FteVastgelegd(Id(3), "brugfunctionaris", 2026, 1_25),
        new ContactVastgelegd(Id(5), "GM0405", true, Deling.Landelijk, ContactDoel.Samenwerking),
        new ContactToestemmingVastgelegd(Id(5), Zichtbaarheid.Netwerk, new(2026, 3, 1)),
        new ContactToestemmingIngetrokken(Id(5)),
        new ContactBevestigd(Id(5)),
        new ContactGedeeld(Id(5), Deling.Intern),
        new ContactGewist(Id(5)),
        new BijeenkomstAangekondigd(Id(20), "GM0405", Webinar, InNetwerken),
        new BijeenkomstGewijzigd(Id(20), Webinar with { Titel = "Samenwerken met ouders: wat werkt" }),
        new BijeenkomstGedeeld(Id(20), Deling.Openbaar),
        new BijeenkomstAfgelast(Id(20)),
        new DeelnemersHerinnerd(Id(20)),
        new AanwezigheidVastgelegd(Id(20), [Id(21), Id(22)]),
        new NotitieGepubliceerd(Id(20), NotitieVoor.Deelnemers, new(2025, 7, 21)),
        new AanmeldingGevraagd(Id(20), Id(21), "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", new(2025, 6, 1, 9, 0, 0, TimeSpan.Zero)),
        new AanmeldingHerhaald(Id(20), Id(21), new(2025, 6, 2, 9, 0, 0, TimeSpan.Zero)),
        new AanmeldingBevestigd(Id(20), Id(21), Wachtlijst: true),
        new AanmeldingDoorgeschoven(Id(20), Id(21)),
        new AanmeldingIngetrokken(Id(20), Id(21)),
        new AanmeldingenVervallen(Id(20), [Id(21), Id(22)]),
        new AanmeldingenGewist(Id(20)),
        new JaarVerklaard("GM0405", 2026, true, Kring.Landelijk),
        new OrganisatieGeregistreerd("bibliotheek-hoorn", OrganisatieSoort.Partner, "Bibliotheek Hoorn"),
        new ToelatingGegeven(
            Id(1), new("00000000-0000-0000-0000-000000000001", "groep", "approl", "p-1", "app"), "GM0405", Rol.Medewerker, [Bereik.KennisLezen, Bereik.Schrijven]),
        new ToelatingIngetrokken(Id(1)),
        new OrganisatieGesloten("bestuur-41234"),
        new OrganisatieHeropend("bestuur-41234"),
        new NetwerkOpgericht("westfriesland", NetwerkSoort.Regio, "Westfriesland", "GM0405", Deling.Landelijk),
        new WerkgroepOpgericht(
            "ouderbeleid-hoorn", WerkgroepSoort.Ouderbeleid, WerkgroepNiveau.Uitvoerend, "Ouderbeleid Hoorn", "GM0405", "GM0405", InNetwerken),
        new LidUitgenodigd(GroepSoort.Werkgroep, "ouderbeleid-hoorn", "bibliotheek-hoorn", LidRol.Lid),
        new LidToegetreden(GroepSoort.Werkgroep, "ouderbeleid-hoorn", "bibliotheek-hoorn", LidRol.Trekker),
        new AmbassadeurAangemeld(
            Id(20), "ambassadeurs", "landelijk-ondersteuningsaanbod", "GM0014", Id(5), "Schoolleider", [Sector.PO, Sector.SO], "GM0014",
            [AmbassadeurThema.Ouderkamer, AmbassadeurThema.Intervisie], 8),
        new AmbassadeurGewijzigd(Id(20), "Schoolleider", [Sector.PO], "GM0014", [AmbassadeurThema.Ouderkamer], 12),
        new AmbassadeurIsAfwezig(Id(20), [new(new(2026, 12, 21), new(2027, 1, 1))]),
        new AmbassadeurAfgemeld(Id(20)),
        new UrenGeboekt(Id(20), Id(23), new(2026, 11, 1), 0, 6),
        new AanvraagGedaan(
            Id(21), "08JJ00", "ambassadeurs", "landelijk-ondersteuningsaanbod", "GM1640", AmbassadeurThema.Ouderkamer, Sector.PO, Urgentie.DezeMaand),
        new AanvraagAangeboden(Id(21), Id(22), Id(20), "GM0014", 6, new(2026, 11, 1)),
        new AanbodIngetrokken(Id(21), Id(22)),
        new AanbodAfgewezen(Id(21), Id(22), Id(20)),
        new AanbodAanvaard(Id(21), Id(22), Id(20), Id(23), 6, new(2026, 11, 1), new(2026, 11, 24)),
        new InzetUitgevoerd(Id(21), Id(23), 5, new(2026, 11, 24)),
        new InzetAfgezegd(Id(21), Id(23), Id(20)),
        new AanvraagIngetrokken(Id(21)),
        new LidVertrokken(GroepSoort.Netwerk, "westfriesland", "GM0405"),
        new KennisitemVastgelegd(Id(20), "GM0405", "samen-van-start", Inhoud, new(2026, 2, 3), InNetwerken, true),
        new KennisitemGewijzigd(Id(20), Inhoud),
        new KennisitemGedeeld(Id(20), Deling.Landelijk),
        new KennisitemIngetrokken(Id(20)),
        new KennisOvergenomen(Id(3), Id(21), Id(20), Id(22), new(2026, 2, 4)),
        new OvernameGewijzigd(Id(3), Id(21)),
        new OvernameIngetrokken(Id(3), Id(21)),
        new ReactieGeplaatst(Id(20), Id(23), "GM0014", new(2026, 2, 5)),
        new ReactieIngetrokken(Id(20), Id(23)),
        new ReactieVerborgen(Id(20), Id(23), Id(24)),
        new ReactieGetoond(Id(20), Id(23)),
    ];

    private static KennisInhoud Inhoud => new(
        KennisSoort.Praktijkvoorbeeld, "Samen van Start", "https://example.nl/samen-van-start", "Gemeente Hoorn", 2025, [KennisThema.Huisbezoek, KennisThema.Ontmoeting],
        [Sector.VVE, Sector.PO], [Doelgroep.AnderstaligeOuders, Doelgroep.AlleOuders], "GM0405", "samen-van-start");

    private static Guid Id(int nummer) => new($"0190aaaa-0000-7000-8000-{nummer:D12}");
}
