namespace Regionetwerk.House.Tests.Draaien;

/// <summary>What these tests select of each payload, the object that was touched first.</summary>
public static class Payloads
{
    private const string Leden = "leden { totalCount nodes { rol status organisatie { sleutel } } }";

    private const string Groep = $$"""
        groep {
          id __typename
          ... on Netwerk { naam soort zichtbaarheid {{Leden}} }
          ... on Werkgroep { naam werkgroepsoort: soort niveau zichtbaarheid {{Leden}} }
        }
        """;

    private const string Financiering = "financiering { id jaar bedrag status besteed budget { id } programma { id } }";
    private const string Besteding = "besteding { id datum bedrag omschrijving teruggeboekt financiering { id besteed } }";

    private const string Opgave =
        "opgave { id bron tijdelijk jaar bedrag status voorbeeldcijfers betaler { sleutel } school { code } programma { id } }";

    private const string Budget =
        "budget { id bron tijdelijk omschrijving van tot toegekend vastgelegd besteed gesloten zichtbaarheid voorbeeldcijfers eigenaar { sleutel } }";

    private const string Doorgifte = "doorgifte { id jaar bedrag status omschrijving van { sleutel } aan { sleutel } budget { id } ontvangen { id } }";
    private const string Terugbetaling = "terugbetaling { id jaar datum bedrag omschrijving teruggeboekt budget { id beschikbaar } }";
    private const string Deadline = "deadline { id soort datum jaar status afgerondOp omschrijving budget { id } }";
    private const string Bijeenkomst = "bijeenkomst { id soort titel dag van tot capaciteit vol afgelast zichtbaarheid plaats link huisregels eigenaar { sleutel } programma { van tot titel sprekers { functie organisatie } } }";
    private const string Aanmelding = "aanmelding { status plaatsOpWachtlijst titel link }";
    private const string Regeling = "regeling { id slug huidig { versie naam bron van tot doorschuiven peildatum onbekend } }";

    private const string Kennisitem = """
        kennisitem {
          id soort titel kenmerk samenvatting link uitgever jaar themas sectoren doelgroepen aanpak zichtbaarheid voorbeeldcijfers gemeente { code } eigenaar { sleutel }
        }
        """;

    private const string Overname = "overname { id veranderd kennisitem { id } programma { id } gemeente { code } via { id } }";
    private const string Reactie = "reactie { id tekst verborgen reden kennisitem { id } organisatie { sleutel } school { code } }";

    private const string Ambassadeur = """
        ambassadeur {
          id functie sectoren themas gemeente { code } beschikbaar afgemeld urenPerMaand afwezig { van tot } organisatie { sleutel }
        }
        """;

    private const string Aanvraag = """
        aanvraag {
          id thema sector urgentie status uren maand wens aanvrager { sleutel } gemeente { code } gedaanOp wachtDagen wachttijd
        }
        """;

    private const string Toelating = "toelating { id directory groep approl persoon client namens rol bereiken organisatie { sleutel } }";
    private const string Inzet = "inzet { id status maand datum uren gemeente { code } verslag reden }";

    /// <summary>By mutation.</summary>
    public static IReadOnlyDictionary<string, string> Selectie { get; } = new Dictionary<string, string>
    {
        ["ambassadeurAanmelden"] = Ambassadeur,
        ["ambassadeurWijzigen"] = Ambassadeur,
        ["ambassadeurAfwezig"] = Ambassadeur,
        ["ambassadeurAfmelden"] = Ambassadeur,
        ["aanvraagDoen"] = Aanvraag,
        ["aanvraagIntrekken"] = Aanvraag,
        ["aanvraagAanbieden"] = Aanvraag,
        ["aanbodIntrekken"] = Aanvraag,
        ["aanbodAanvaarden"] = Inzet,
        ["aanbodAfwijzen"] = "vervolg",
        ["inzetVerslag"] = Inzet,
        ["inzetAfzeggen"] = Inzet,
        ["programmaVastleggen"] = """
            programma {
              id naam aanpak van tot leeftijdVan leeftijdTot directVve sectoren zichtbaarheid voorbeeldcijfers gemeente { code } eigenaar { sleutel }
            }
            """,
        ["programmaWijzigen"] = """
            programma { id naam aanpak van tot leeftijdVan leeftijdTot directVve vveBeoordeeldDoor sectoren omschrijving doel }
            """,
        ["financieringOpgeven"] = Opgave,
        ["opgaveWijzigen"] = Opgave,
        ["fteVastleggen"] = "programma { id functies { functie jaar fte } }",
        ["betalerToelaten"] = "programma { id betalers { sleutel } }",
        ["budgetToekennen"] = Budget,
        ["budgetSluiten"] = Budget,
        ["toekenningVastleggen"] = "budget { id toegekend beschikbaar status toekenningen { jaar bedrag status besluit geldig } }",
        ["terugbetalingBoeken"] = Terugbetaling,
        ["terugbetalingTerugboeken"] = Terugbetaling,
        ["geldDoorgeven"] = Doorgifte,
        ["doorgifteIntrekken"] = Doorgifte,
        ["doorgifteOntvangen"] = "budget { id bron toegekend van tot eigenaar { sleutel } herkomst { organisatie { sleutel } budget { id } } }",
        ["deadlineVastleggen"] = Deadline,
        ["deadlineAfronden"] = Deadline,
        ["deadlineVervallen"] = Deadline,
        ["regelingVastleggen"] = Regeling,
        ["regelingHerzien"] = Regeling,
        ["financieringVastleggen"] = Financiering,
        ["financieringWijzigen"] = Financiering,
        ["bestedingBoeken"] = Besteding,
        ["bestedingTerugboeken"] = Besteding,
        ["inlezen"] = """
            verslag {
              aantalGoed aantalAlVastgelegd aantalGeweigerd totaal overgeslagenKolommen
              regels { regel uitslag code bericht kolom omschrijving bedrag zichtbaarheid record { id __typename } }
            }
            """,
        ["zichtbaarheidWijzigen"] = """
            node {
              id __typename ... on Programma { zichtbaarheid } ... on Budget { zichtbaarheid } ... on Contact { zichtbaarheid } ... on Kennisitem { zichtbaarheid } ... on Bijeenkomst { zichtbaarheid }
            }
            """,
        ["bijeenkomstAankondigen"] = Bijeenkomst,
        ["bijeenkomstWijzigen"] = Bijeenkomst,
        ["bijeenkomstAfgelasten"] = "bijeenkomst { id afgelast reden }",
        ["aanwezigheidVastleggen"] = "bijeenkomst { id aantalAanwezig aanmeldingen { nodes { aanwezig } } }",
        ["notitiePubliceren"] = "bijeenkomst { id notitie { voor samenvatting tips links { naam adres } } }",
        ["aanmeldenVoorBijeenkomst"] = "status",
        ["aanmeldingBevestigen"] = Aanmelding,
        ["afmelden"] = Aanmelding,
        ["contactVastleggen"] = "contact { id naam functie email telefoon zichtbaarheid eigenaar { sleutel } }",
        ["toestemmingVastleggen"] = "contact { id toestemming { reikwijdte op } }",
        ["toestemmingIntrekken"] = "contact { id toestemming { reikwijdte } }",
        ["contactBevestigen"] = "contact { id doel }",
        ["mijnGegevensAanvragen"] = "gevraagd",
        ["gegevensWissen"] = "gewist blijft",
        ["contactWissen"] = "gewist",
        ["kennisitemVastleggen"] = Kennisitem,
        ["kennisitemWijzigen"] = Kennisitem,
        ["kennisitemIntrekken"] = "ingetrokken",
        ["kennisOvernemen"] = Overname,
        ["overnameWijzigen"] = Overname,
        ["overnameIntrekken"] = "ingetrokken",
        ["reactiePlaatsen"] = Reactie,
        ["reactieIntrekken"] = "ingetrokken",
        ["reactieVerbergen"] = Reactie,
        ["reactieTonen"] = Reactie,
        ["jaarVolledigVerklaren"] = "gemeente { id code }",
        ["organisatieOpnemen"] = Toelating,
        ["organisatieSluiten"] = "opgeruimd organisatie { sleutel }",
        ["directoryToelaten"] = Toelating,
        ["appToelaten"] = Toelating,
        ["toelatingIntrekken"] = "ingetrokken",
        ["organisatieRegistreren"] = "organisatie { id sleutel naam soort }",
        ["netwerkOprichten"] = $"netwerk {{ id naam soort zichtbaarheid oprichter {{ sleutel }} {Leden} }}",
        ["werkgroepOprichten"] = $"werkgroep {{ id naam soort niveau zichtbaarheid gemeente {{ code }} oprichter {{ sleutel }} {Leden} }}",
        ["lidUitnodigen"] = Groep,
        ["lidmaatschapAanvaarden"] = Groep,
        ["lidmaatschapBeeindigen"] = Groep,
    };
}
