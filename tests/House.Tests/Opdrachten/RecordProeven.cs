using Regionetwerk.House.Tests.Draaien;
using static Regionetwerk.House.Tests.Draaien.Inrichting;

namespace Regionetwerk.House.Tests.Opdrachten;

/// <summary>Programma's, contacten, organisations and what a gemeente declares.</summary>
internal static class RecordProeven
{
    private const string Hoorn = "GM0405";
    private const string Groningen = "GM0014";
    private static readonly object HoornZelf = new { sleutel = Hoorn };

    public static Stap Programma()
    {
        var naam = Nieuw("Programma");
        string[] sectoren = ["VVE", "PO"];
        return Stap.Van(
            new
            {
                eigenaar = Hoorn,
                naam,
                aanpak = "samen-van-start",
                van = "2026-01-01",
                tot = "2026-12-31",
                leeftijdVan = 2,
                leeftijdTot = 6,
                directVve = true,
                sectoren,
                zichtbaarheid = "LANDELIJK",
            },
            new { eigenaar = Hoorn, naam = naam + " anders", van = "2026-01-01" },
            new
            {
                programma = new
                {
                    naam,
                    aanpak = "samen-van-start",
                    van = "2026-01-01",
                    tot = "2026-12-31",
                    leeftijdVan = 2,
                    leeftijdTot = 6,
                    directVve = true,
                    sectoren,
                    zichtbaarheid = "LANDELIJK",
                    voorbeeldcijfers = false,
                    gemeente = new { code = Hoorn },
                    eigenaar = HoornZelf,
                },
            });
    }

    public static async Task<Stap> BetalerToelaten(DraaiendHuis huis)
    {
        var programmaId = await (await huis.Als(Hoorn)).Programma(Hoorn);
        return Stap.Van(
            new { programmaId, betaler = Groningen },
            new { programmaId, betaler = "GM0599" },
            new { programma = new { betalers = new[] { new { sleutel = Groningen } } } });
    }

    public static async Task<Stap> ZichtbaarheidWijzigen(DraaiendHuis huis)
    {
        var id = await (await huis.Als(Hoorn)).Budget(Hoorn, 10);
        return Stap.Van(
            new { id, zichtbaarheid = "LANDELIJK" },
            new { id, zichtbaarheid = "OPENBAAR" },
            new { node = new { __typename = "Budget", zichtbaarheid = "LANDELIJK" } });
    }

    public static Stap Contact()
    {
        var velden = new { naam = "Postbus ouders", functie = "Loket", email = "ouders@example.nl", telefoon = "+31 6 00000000", zichtbaarheid = "LANDELIJK" };
        return Stap.Van(
            new { eigenaar = Hoorn, velden.naam, velden.functie, velden.email, velden.telefoon, toestemming = true, velden.zichtbaarheid },
            new { eigenaar = Hoorn, velden.naam, velden.functie, velden.email, velden.telefoon, toestemming = true, zichtbaarheid = "INTERN" },
            new { contact = new { velden.naam, velden.functie, velden.email, velden.telefoon, velden.zichtbaarheid, eigenaar = HoornZelf } });
    }

    public static async Task<Stap> ToestemmingVastleggen(DraaiendHuis huis)
    {
        var contactId = await (await huis.Als(Hoorn)).Contact(Hoorn);
        return Stap.Van(
            new { contactId, reikwijdte = "LANDELIJK", op = "2026-03-01" },
            new { contactId, reikwijdte = "OPENBAAR" },
            new { contact = new { toestemming = new { reikwijdte = "LANDELIJK", op = "2026-03-01" } } });
    }

    public static async Task<Stap> ToestemmingIntrekken(DraaiendHuis huis)
    {
        var hoorn = await huis.Als(Hoorn);
        return Stap.Van(
            new { contactId = await hoorn.Contact(Hoorn) }, new { contactId = await hoorn.Contact(Hoorn) }, new { contact = new { toestemming = (object?)null } });
    }

    public static async Task<Stap> ContactBevestigen(DraaiendHuis huis)
    {
        var hoorn = await huis.Als(Hoorn);
        return Stap.Van(
            new { contactId = await hoorn.Contact(Hoorn) }, new { contactId = await hoorn.Contact(Hoorn) }, new { contact = new { doel = "AANSPREEKPUNT" } });
    }

    public static async Task<Stap> ContactWissen(DraaiendHuis huis)
    {
        var hoorn = await huis.Als(Hoorn);
        return Stap.Van(new { contactId = await hoorn.Contact(Hoorn) }, new { contactId = await hoorn.Contact(Hoorn) }, new { gewist = true });
    }

    public static async Task<Stap> JaarVolledigVerklaren(DraaiendHuis huis)
    {
        // Another test may have declared it: it has to be open again.
        (await (await huis.Als(Hoorn)).Opdracht("jaarVolledigVerklaren", new { gemeente = Hoorn, jaar = 2030, volledig = false })).Gelukt();
        return Stap.Van(
            new { gemeente = Hoorn, jaar = 2030, volledig = true },
            new { gemeente = Hoorn, jaar = 2031, volledig = true },
            new { gemeente = new { code = Hoorn } });
    }

    public static Stap Organisatie()
    {
        var sleutel = $"bibliotheek-{Guid.NewGuid():N}";
        return Stap.Van(
            new { sleutel, soort = "PARTNER", naam = "Bibliotheek" },
            new { sleutel = sleutel + "-anders", soort = "PARTNER", naam = "Bibliotheek" },
            new { organisatie = new { sleutel, naam = "Bibliotheek", soort = "PARTNER" } });
    }
}
