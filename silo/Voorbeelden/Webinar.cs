using Regionetwerk.Grains.Bijeenkomsten;
using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Silo.Voorbeelden;

/// <summary>
/// The webinar of 3 July 2025: its slides are 000, its note is 001. Who spoke stands there by function; where the texts name no function, that is
/// what stands here.
/// </summary>
internal static class Webinar
{
    private const string NietGenoemd = "Functie niet genoemd";

    private static readonly BijeenkomstInhoud Inhoud = new(
        BijeenkomstSoort.Webinar,
        "Faciliteren van samenwerking met ouders rondom het jonge kind",
        new(2025, 7, 3),
        new(9, 30),
        new(11, 0),
        Capaciteit: null,
        Netwerk: null,
        [
            new(new(9, 30), new(9, 35), "Welkom", []),
            new(
                new(9, 35),
                new(10, 0),
                "Hoe faciliteer je de samenwerking met ouders rondom het jonge kind?",
                [new("Lector Samenwerken aan een taalrijke omgeving voor jonge kinderen", "Hogeschool Rotterdam")]),
            new(new(10, 0), new(10, 25), "Samen van Start, Hoorn", [new(NietGenoemd, "SCIO groep"), new(NietGenoemd, "Gemeente Hoorn")]),
            new(
                new(10, 25),
                new(10, 50),
                "Brugfunctionarissen, Groningen",
                [
                    new(NietGenoemd, "Gemeente Groningen"),
                    new("Schoolleider en ambassadeur brugfunctionarissen", "Tamarisk"),
                    new("Schoolse en voorschoolse brugfunctionaris", "Groningen"),
                ]),
            new(new(10, 50), new(11, 0), "Afronding", []),
        ]);

    // 000, «Huisregels».
    private static readonly BijeenkomstTeksten Teksten = new(
        Plaats: null,
        Link: null,
        "Hoe draag je via samenwerking met ouders bij aan de ontwikkelkansen van kinderen? En hoe faciliteer je dit?",
        """
        Heb je vragen? Stel ze in de chat. Na elke presentatie behandelen we de vragen uit de chat.
        Microfoon uit. Beeld mag aan.
        Geen opnames maken.
        Na afloop ontvangen jullie een notitie met relevante informatie en links.
        """);

    // 001.
    private const string Samenvatting = """
        Pedagogisch professionals en ouders werken samen als zij zich verdiepen in het kind, in elkaars rol, met elkaar afstemmen en elkaar faciliteren voor de begeleiding die zij de kinderen thuis en op school bieden. Deze samenwerking biedt kinderen samenhang tussen de ervaringen thuis en op de groep.

        Het belang van structurele samenwerking (Hogeschool Rotterdam). Als school en ouders samenwerken, bevordert dit het welbevinden van kinderen. Thuis wordt de basis gelegd voor de ontwikkeling van taal en wordt leerondersteuning geboden.

        Samen van Start (Hoorn). Een integrale aanpak voor peuters en kleuters binnen één kindcentrum, met één pedagogisch klimaat en curriculum. Buurtmoeders leiden kinderen toe naar voorschoolse educatie; ouderbegeleiders bouwen aan vertrouwen. De gemeente betaalt uit het onderwijsachterstandenbeleid, de buurtmoeders uit welzijnswerk; onderwijsbesturen betalen een klein deel van de uren, en overleg is voor de locaties zelf.

        Brugfunctionarissen (Groningen). De brugfunctionaris slaat een brug tussen onderwijs, kind en gezin, op school en sinds kort ook op de voorschool. Op school betaalt vooral de gemeente, uit het onderwijsbudget, aangevuld met de landelijke subsidieregeling; op de voorschool de SPUK Kansrijke Wijk.
        """;

    private static readonly NotitiePubliceren Notitie = new(
        Guid.Empty,
        Samenvatting,
        [
            "Leer de thuisomgeving van alle leerlingen kennen door de ouders thuis te bezoeken. Geef dit structureel tijd en aandacht en bezoek ouders herhaaldelijk.",
            "Zorg dat de organisatie van het contact tussen school en ouders op orde is: een heldere jaaragenda en een uitnodigende communicatie.",
            "Maak in voortgangsgesprekken een concreet plan en betrek de leerling er actief bij.",
            "Laat pedagogisch medewerkers en leerkrachten informeel meekijken bij elkaar. Ken elkaars visie en uitgangspunten.",
            "Voor gemeenten: ken je rol en geef ruimte aan de professionals.",
            "De brugfunctionaris is een volwaardige functie: geen taak die iemand erbij doet. Stel een competentieprofiel op.",
            "De functie draait om vertrouwen: de brugfunctionaris staat naast de ouders, zonder oordeel.",
            "Zorg voor het kind is een gedeelde verantwoordelijkheid en vraagt een goede scheiding van rollen.",
            "Zorg dat de brugfunctionaris in school een duidelijk, eerste aanspreekpunt heeft.",
            "Maak werk van intervisie en kennisdeling.",
        ],
        [
            new("Samenwerken met ouders aan de ontwikkeling van het kind (www.onderwijskennis.nl/node/1434)", null),
            new("Samenwerken met ouders, Expertisecentrum Kinderopvang", "https://expertisecentrumkinderopvang.nl/onderwerpen/samenwerking-met-ouders"),
            new("Contextuele theorie (2006)", null),
            new(
                "Handvat Samenwerken met ouders aan kansengelijkheid voor kinderen",
                "https://www.hogeschoolrotterdam.nl/globalassets/documenten/onderzoek/projecten/gereedschapskist/handvat-succesfactoren-2.pdf"),
            new(
                "Gereedschapskist voor beter samenwerken met ouders, Hogeschool Rotterdam",
                "https://www.hogeschoolrotterdam.nl/onderzoek/projecten-en-publicaties/talentontwikkeling/gereedschapskist/"),
            new("Succesvolle basisscholen aan het woord. 7 Pijlers voor betere kansen (OIS Amsterdam, Kohnstamm Instituut, 2018)", null),
            new("Website Samen van start", null),
            new("Website Sardes, Samen van start", null),
            new("Voor gemeenten: Factsheet ouderbetrokkenheid, GOAB", null),
            new("Eindrapportage Hanze Hogeschool naar brugfunctionarissen", null),
            new("Brochure De Brugfunctionaris, Gelijke Kansen Alliantie", null),
            new("Profiel brugfunctionaris, Gelijke Kansen Alliantie", null),
            new("Kijken: Je mag altijd bij me komen, KRO-NCRV", null),
            new("Factsheet over effecten brugfunctionarissen uit onderzoek Universiteit Maastricht", null),
        ],
        NotitieVoor.Iedereen);

    public static async Task Laad(VoorbeeldDeelnemer loa, DateTimeOffset nu)
    {
        var id = await loa.KondigAan("webinar-2025-07-03", new(Inhoud, Teksten, Deling.Openbaar));
        // Where the clock was set to before it, there is no note yet.
        if (nu >= Bijeenkomst.Begin(Inhoud))
            await loa.Publiceer("webinar-2025-07-03", Notitie with { Bijeenkomst = id });
    }
}
