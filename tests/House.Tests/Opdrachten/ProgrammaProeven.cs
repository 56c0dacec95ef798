using Regionetwerk.House.Tests.Draaien;

namespace Regionetwerk.House.Tests.Opdrachten;

/// <summary>A programma that changes, and what it says of others and of its functions.</summary>
internal static class ProgrammaProeven
{
    private const string Hoorn = "GM0405";
    private const string Groningen = "GM0014";

    public static async Task<Stap> Wijzigen(DraaiendHuis huis)
    {
        var programmaId = await (await huis.Als(Hoorn)).Programma(Hoorn, naam: "Zo begonnen", aanpak: "instapje");
        return Stap.Van(
            new
            {
                programmaId,
                aanpak = (string?)null,
                tot = "2027-12-31",
                leeftijdTot = 4,
                vveBeoordeeldDoor = "Beleidsmedewerker vve",
                sectoren = (string[])["VVE"],
                omschrijving = "Peuters en hun ouders",
                doel = "Meer taal thuis",
            },
            new { programmaId, naam = "Zo verder" },
            new
            {
                programma = new
                {
                    naam = "Zo begonnen",
                    aanpak = (string?)null,
                    van = "2025-01-01",
                    tot = "2027-12-31",
                    leeftijdVan = 2,
                    leeftijdTot = 4,
                    directVve = true,
                    vveBeoordeeldDoor = "Beleidsmedewerker vve",
                    sectoren = (string[])["VVE"],
                    omschrijving = "Peuters en hun ouders",
                    doel = "Meer taal thuis",
                },
            });
    }

    public static async Task<Stap> Opgeven(DraaiendHuis huis)
    {
        var programmaId = await (await huis.Als(Hoorn)).Programma(Hoorn);
        return Stap.Van(
            new { programmaId, betaler = Groningen, bron = "WELZIJN", jaar = 2026, bedrag = 50.25 },
            new { programmaId, betaler = Groningen, bron = "WELZIJN", jaar = 2027, bedrag = 50.25 },
            Verwacht(programmaId, 50.25m));
    }

    public static async Task<Stap> OpgaveWijzigen(DraaiendHuis huis)
    {
        var hoorn = await huis.Als(Hoorn);
        var programmaId = await hoorn.Programma(Hoorn);
        var opgaveId = await hoorn.Opgave(programmaId, Groningen, 2026, 50, "WELZIJN");
        return Stap.Van(
            new { opgaveId, bedrag = 40, reden = "Gehoord in het overleg" },
            new { opgaveId, bedrag = 30, reden = "Gehoord in het overleg" },
            Verwacht(programmaId, 40));
    }

    public static async Task<Stap> FteVastleggen(DraaiendHuis huis)
    {
        var programmaId = await (await huis.Als(Hoorn)).Programma(Hoorn);
        return Stap.Van(
            new { programmaId, functie = "Brugfunctionaris", jaar = 2026, fte = 1.25 },
            new { programmaId, functie = "Brugfunctionaris", jaar = 2026, fte = 2 },
            new { programma = new { functies = new[] { new { functie = "brugfunctionaris", jaar = 2026, fte = 1.25 } } } });
    }

    private static object Verwacht(string programmaId, decimal bedrag) => new
    {
        opgave = new
        {
            bron = "WELZIJN",
            tijdelijk = false,
            jaar = 2026,
            bedrag,
            status = "OPGEGEVEN",
            voorbeeldcijfers = false,
            betaler = new { sleutel = Groningen },
            school = (object?)null,
            programma = new { id = programmaId },
        },
    };
}
