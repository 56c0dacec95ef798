using Regionetwerk.House.Tests.Draaien;
using static Regionetwerk.House.Tests.Draaien.Inrichting;

namespace Regionetwerk.House.Tests.Opdrachten;

/// <summary>What is to be learned, who does it too, and what others say of it.</summary>
internal static class KennisProeven
{
    private const string Hoorn = "GM0405";
    private const string Groningen = "GM0014";
    private static readonly object HoornZelf = new { sleutel = Hoorn };
    private static readonly object GroningenZelf = new { sleutel = Groningen };

    public static Stap Vastleggen()
    {
        var titel = Nieuw("Voorlezen");
        return Stap.Van(
            new
            {
                eigenaar = Hoorn,
                soort = "HANDREIKING",
                titel,
                samenvatting = "Zo lezen ouders voor",
                link = "https://example.nl/voorlezen?deel=1",
                uitgever = "Gemeente Hoorn",
                jaar = 2025,
                themas = (string[])["VOORLEZEN", "TAAL", "TAAL"],
                sectoren = (string[])["PO", "VVE"],
                doelgroepen = (string[])["ALLE_OUDERS", "LAAGGELETTERDE_OUDERS"],
                gemeente = Hoorn,
                aanpak = "Samen van Start",
                kenmerk = "voorlezen-in-hoorn",
                zichtbaarheid = "LANDELIJK",
            },
            new { eigenaar = Hoorn, soort = "VIDEO", titel = titel + " anders" },
            Kennisitem(titel, "Zo lezen ouders voor", "https://example.nl/voorlezen?deel=1", "voorlezen-in-hoorn"));
    }

    public static async Task<Stap> Wijzigen(DraaiendHuis huis)
    {
        var eerst = Vastleggen().Invoer;
        var kennisitemId = (await (await huis.Als(Hoorn)).Opdracht("kennisitemVastleggen", eerst)).Id();
        var titel = Nieuw("Meer voorlezen");
        return Stap.Van(
            new { kennisitemId, titel, samenvatting = (string?)null, link = (string?)null },
            new { kennisitemId, titel = titel + " anders" },
            Kennisitem(titel, null, null, "voorlezen-in-hoorn"));
    }

    public static async Task<Stap> Intrekken(DraaiendHuis huis)
    {
        var hoorn = await huis.Als(Hoorn);
        return Stap.Van(new { kennisitemId = await hoorn.Kennisitem(Hoorn) }, new { kennisitemId = await hoorn.Kennisitem(Hoorn) }, new { ingetrokken = true });
    }

    public static async Task<Stap> Overnemen(DraaiendHuis huis)
    {
        var (kennisitemId, programmaId) = await Voorbeeld(huis);
        var ander = await (await huis.Als(Hoorn)).Kennisitem(Hoorn, "LANDELIJK");
        return Stap.Van(
            new { kennisitemId, programmaId, veranderd = "Bij ons in de wijk" },
            new { kennisitemId = ander, programmaId },
            Overname("Bij ons in de wijk", kennisitemId, programmaId));
    }

    public static async Task<Stap> OvernameWijzigen(DraaiendHuis huis)
    {
        var (kennisitemId, programmaId) = await Voorbeeld(huis);
        var overnameId = await (await huis.Als(Groningen)).Overname(kennisitemId, programmaId, "Eerst zo");
        return Stap.Van(
            new { overnameId, veranderd = "Toch anders" }, new { overnameId, veranderd = "Weer anders" }, Overname("Toch anders", kennisitemId, programmaId));
    }

    public static async Task<Stap> OvernameIntrekken(DraaiendHuis huis)
    {
        var ((eerste, programma), (tweede, ander)) = (await Voorbeeld(huis), await Voorbeeld(huis));
        var groningen = await huis.Als(Groningen);
        return Stap.Van(
            new { overnameId = await groningen.Overname(eerste, programma) },
            new { overnameId = await groningen.Overname(tweede, ander) },
            new { ingetrokken = true });
    }

    public static async Task<Stap> Reageren(DraaiendHuis huis)
    {
        var (kennisitemId, _) = await Voorbeeld(huis);
        return Stap.Van(
            new { eigenaar = Groningen, kennisitemId, tekst = "Hoe werft u ouders?" },
            new { eigenaar = Groningen, kennisitemId, tekst = "Wat kost het?" },
            Reactie("Hoe werft u ouders?", kennisitemId));
    }

    public static async Task<Stap> ReactieIntrekken(DraaiendHuis huis)
    {
        var ((eerste, _), (tweede, _)) = (await Gereageerd(huis), await Gereageerd(huis));
        return Stap.Van(new { reactieId = eerste }, new { reactieId = tweede }, new { ingetrokken = true });
    }

    public static async Task<Stap> Verbergen(DraaiendHuis huis)
    {
        var (reactieId, kennisitemId) = await Gereageerd(huis);
        return Stap.Van(
            new { reactieId, reden = "Dit gaat over iets anders" },
            new { reactieId, reden = "Dit is reclame" },
            Reactie("Mooi voorbeeld", kennisitemId, "Dit gaat over iets anders"));
    }

    public static async Task<Stap> Tonen(DraaiendHuis huis)
    {
        var hoorn = await huis.Als(Hoorn);
        var ((eerste, kennisitemId), (tweede, _)) = (await Gereageerd(huis), await Gereageerd(huis));
        foreach (var reactieId in (string[])[eerste, tweede])
            (await hoorn.Opdracht("reactieVerbergen", new { reactieId, reden = "Even nakijken" })).Gelukt();
        return Stap.Van(new { reactieId = eerste }, new { reactieId = tweede }, Reactie("Mooi voorbeeld", kennisitemId));
    }

    private static async Task<(string Kennisitem, string Programma)> Voorbeeld(DraaiendHuis huis) =>
        (await (await huis.Als(Hoorn)).Kennisitem(Hoorn, "LANDELIJK"), await (await huis.Als(Groningen)).Programma(Groningen));

    private static async Task<(string Reactie, string Kennisitem)> Gereageerd(DraaiendHuis huis)
    {
        var (kennisitemId, _) = await Voorbeeld(huis);
        return (await (await huis.Als(Groningen)).Reactie(Groningen, kennisitemId), kennisitemId);
    }

    private static object Kennisitem(string titel, string? samenvatting, string? link, string kenmerk) => new
    {
        kennisitem = new
        {
            soort = "HANDREIKING",
            titel,
            kenmerk,
            samenvatting,
            link,
            uitgever = "Gemeente Hoorn",
            jaar = 2025,
            themas = (string[])["TAAL", "VOORLEZEN"],
            sectoren = (string[])["VVE", "PO"],
            doelgroepen = (string[])["LAAGGELETTERDE_OUDERS", "ALLE_OUDERS"],
            aanpak = "samen-van-start",
            zichtbaarheid = "LANDELIJK",
            voorbeeldcijfers = false,
            gemeente = new { code = Hoorn },
            eigenaar = HoornZelf,
        },
    };

    private static object Overname(string veranderd, string kennisitemId, string programmaId) => new
    {
        overname = new
        {
            veranderd,
            kennisitem = new { id = kennisitemId },
            programma = new { id = programmaId },
            gemeente = new { code = Groningen },
            via = (object?)null,
        },
    };

    private static object Reactie(string tekst, string kennisitemId, string? reden = null) => new
    {
        reactie = new
        {
            tekst,
            verborgen = reden is not null,
            reden,
            kennisitem = new { id = kennisitemId },
            organisatie = GroningenZelf,
            school = (object?)null,
        },
    };
}
