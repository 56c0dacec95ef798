using Regionetwerk.House.Tests.Draaien;
using static Regionetwerk.House.Tests.Draaien.Inrichting;

namespace Regionetwerk.House.Tests.Opdrachten;

/// <summary>Bijeenkomsten of Hoorn, and whoever wants to come.</summary>
internal static class BijeenkomstProeven
{
    private const string Hoorn = "GM0405";

    public static Stap Aankondigen() => Stap.Van(
        new { eigenaar = Hoorn, inhoud = Webinar(capaciteit: 2), zichtbaarheid = "OPENBAAR" },
        new { eigenaar = Hoorn, inhoud = Webinar("Ander webinar") },
        new { bijeenkomst = Wordt("Webinar", "OPENBAAR") });

    public static async Task<Stap> Wijzigen(DraaiendHuis huis)
    {
        var bijeenkomstId = await (await huis.Als(Hoorn)).Bijeenkomst(Hoorn);
        return Stap.Van(
            new { bijeenkomstId, inhoud = Webinar("Beter", capaciteit: 2) },
            new { bijeenkomstId, inhoud = Webinar("Anders") },
            new { bijeenkomst = Wordt("Beter", "INTERN") });
    }

    public static async Task<Stap> Afgelasten(DraaiendHuis huis)
    {
        var hoorn = await huis.Als(Hoorn);
        return Stap.Van(
            new { bijeenkomstId = await hoorn.Bijeenkomst(Hoorn), reden = "Ziekte" },
            new { bijeenkomstId = await hoorn.Bijeenkomst(Hoorn), reden = "Ziekte" },
            new { bijeenkomst = new { afgelast = true, reden = "Ziekte" } });
    }

    public static async Task<Stap> AanwezigheidVastleggen(DraaiendHuis huis)
    {
        var bijeenkomstId = await (await huis.Als(Hoorn)).Bijeenkomst(Hoorn, inhoud: Webinar(dag: "2025-07-03"));
        return Stap.Van(
            new { bijeenkomstId, aanwezig = Array.Empty<string>() },
            new { bijeenkomstId = await (await huis.Als(Hoorn)).Bijeenkomst(Hoorn, inhoud: Webinar(dag: "2025-07-03")), aanwezig = Array.Empty<string>() },
            new { bijeenkomst = new { aantalAanwezig = (int?)null, aanmeldingen = new { nodes = Array.Empty<object>() } } });
    }

    public static async Task<Stap> NotitiePubliceren(DraaiendHuis huis)
    {
        var bijeenkomstId = await (await huis.Als(Hoorn)).Bijeenkomst(Hoorn, inhoud: Webinar(dag: "2025-07-03"));
        var notitie = new
        {
            samenvatting = "Zo was het.",
            tips = new[] { "Leer de thuisomgeving kennen." },
            links = new[] { new { naam = "Gereedschapskist", adres = "https://example.nl/kist" } },
        };
        return Stap.Van(
            new { bijeenkomstId, notitie.samenvatting, notitie.tips, notitie.links, voor = "DEELNEMERS" },
            new { bijeenkomstId, samenvatting = "Anders", voor = "IEDEREEN" },
            new { bijeenkomst = new { notitie = new { voor = "DEELNEMERS", notitie.samenvatting, notitie.tips, notitie.links } } });
    }

    public static async Task<Stap> Aanmelden(DraaiendHuis huis)
    {
        var bijeenkomstId = await (await huis.Als(Hoorn)).Bijeenkomst(Hoorn, "OPENBAAR");
        return Stap.Van(
            new { bijeenkomstId, naam = "Deelnemer", email = "deelnemer@example.nl", functie = "Leerkracht", organisatie = "Voorbeeldschool", toestemming = true },
            new { bijeenkomstId, naam = "Deelnemer", email = "ander@example.nl", toestemming = true },
            new { status = "WACHT_OP_BEVESTIGING" });
    }

    public static async Task<Stap> Bevestigen(DraaiendHuis huis)
    {
        var (eerste, tweede) = await Twee(huis);
        return Stap.Van(eerste, tweede, new { aanmelding = Stand("AANGEMELD", "https://example.nl/webinar") });
    }

    public static async Task<Stap> Afmelden(DraaiendHuis huis)
    {
        var (eerste, tweede) = await Twee(huis);
        return Stap.Van(eerste, tweede, new { aanmelding = Stand("AFGEMELD", link: null) });
    }

    private static async Task<(object Eerste, object Tweede)> Twee(DraaiendHuis huis)
    {
        var hoorn = await huis.Als(Hoorn);
        var bijeenkomstId = await hoorn.Bijeenkomst(Hoorn, "OPENBAAR");
        var (een, ander) = (await huis.MeldAan(huis.Niemand, hoorn, bijeenkomstId), await huis.MeldAan(huis.Niemand, hoorn, bijeenkomstId));
        return (new { aanmeldingId = een.Id, geheim = een.Geheim }, new { aanmeldingId = ander.Id, geheim = ander.Geheim });
    }

    private static object Stand(string status, string? link) => new { status, plaatsOpWachtlijst = (int?)null, titel = "Webinar", link };

    private static object Wordt(string titel, string zichtbaarheid) => new
    {
        soort = "WEBINAR",
        titel,
        dag = "2099-07-03",
        van = "09:30",
        tot = "11:00",
        capaciteit = 2,
        vol = false,
        afgelast = false,
        zichtbaarheid,
        plaats = (string?)null,
        link = "https://example.nl/webinar",
        huisregels = "Microfoon uit.",
        eigenaar = new { sleutel = Hoorn },
        programma = new[] { new { van = "09:35", tot = "10:00", titel = "Presentatie", sprekers = new[] { new { functie = "Lector", organisatie = "Hogeschool Rotterdam" } } } },
    };
}
