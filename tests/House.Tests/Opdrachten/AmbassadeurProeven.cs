using Regionetwerk.House.Tests.Draaien;

namespace Regionetwerk.House.Tests.Opdrachten;

/// <summary>Ambassadeurs, aanvragen and inzet; Hoorn is all of them: beheerder, organisatie and asker.</summary>
internal static class AmbassadeurProeven
{
    private const string Hoorn = "GM0405";
    private static readonly object Sleutel = new { sleutel = Hoorn };
    private static readonly object Gemeente = new { code = Hoorn };

    public static async Task<Stap> Aanmelden(DraaiendHuis huis)
    {
        var hoorn = await huis.Als(Hoorn);
        var netwerkId = await hoorn.Ambassadeursnetwerk();
        object Invoer(string contactId) => new
        {
            netwerkId,
            contactId,
            functie = "Schoolleider",
            sectoren = Sectoren,
            gemeente = Hoorn,
            themas = Themas,
            urenPerMaand = 8,
        };
        return Stap.Van(Invoer(await hoorn.Contact(Hoorn)), Invoer(await hoorn.Contact(Hoorn)), Zoals(8));
    }

    public static async Task<Stap> Wijzigen(DraaiendHuis huis)
    {
        var ambassadeurId = await (await huis.Als(Hoorn)).Ambassadeur(Hoorn);
        object Invoer(int uren) => new { ambassadeurId, functie = "Schoolleider", sectoren = Sectoren, gemeente = Hoorn, themas = Themas, urenPerMaand = uren };
        return Stap.Van(Invoer(10), Invoer(11), Zoals(10));
    }

    public static async Task<Stap> Afwezig(DraaiendHuis huis)
    {
        var ambassadeurId = await (await huis.Als(Hoorn)).Ambassadeur(Hoorn);
        var perioden = new[] { new { van = "2099-01-01", tot = "2099-02-01" } };
        return Stap.Van(new { ambassadeurId, perioden }, new { ambassadeurId, perioden = new[] { new { van = "2099-01-01", tot = "2099-01-01" } } }, Zoals(8, perioden));
    }

    public static async Task<Stap> Afmelden(DraaiendHuis huis)
    {
        var hoorn = await huis.Als(Hoorn);
        var (ambassadeurId, ander) = (await hoorn.Ambassadeur(Hoorn), await hoorn.Ambassadeur(Hoorn));
        return Stap.Van(new { ambassadeurId }, new { ambassadeurId = ander }, Zoals(8, afgemeld: true));
    }

    public static async Task<Stap> Doen(DraaiendHuis huis)
    {
        var netwerkId = await (await huis.Als(Hoorn)).Ambassadeursnetwerk();
        object Invoer(string wens) => new { eigenaar = Hoorn, netwerkId, thema = "OUDERKAMER", sector = "PO", urgentie = "DEZE_MAAND", wens };
        return Stap.Van(Invoer("Een ouderkamer"), Invoer("Iets anders"), Aanvraag("OPEN"));
    }

    public static async Task<Stap> Intrekken(DraaiendHuis huis)
    {
        var hoorn = await huis.Als(Hoorn);
        var (aanvraagId, ander) = (await hoorn.Aanvraag(Hoorn), await hoorn.Aanvraag(Hoorn));
        return Stap.Van(new { aanvraagId }, new { aanvraagId = ander }, Aanvraag("INGETROKKEN"));
    }

    public static async Task<Stap> Aanbieden(DraaiendHuis huis)
    {
        var hoorn = await huis.Als(Hoorn);
        var netwerkId = await hoorn.Ambassadeursnetwerk();
        var (ambassadeurId, aanvraagId) = (await hoorn.Ambassadeur(Hoorn, netwerkId), await hoorn.Aanvraag(Hoorn, netwerkId));
        object Invoer(int uren) => new { aanvraagId, ambassadeurId, uren, maand = Inrichting.DezeMaand };
        return Stap.Van(Invoer(6), Invoer(5), Aanvraag("AANGEBODEN", 6));
    }

    public static async Task<Stap> AanbodIntrekken(DraaiendHuis huis)
    {
        var hoorn = await huis.Als(Hoorn);
        var (aanvraagId, ander) = (await hoorn.Aanbod(Hoorn), await hoorn.Aanbod(Hoorn));
        return Stap.Van(new { aanvraagId }, new { aanvraagId = ander }, Aanvraag("OPEN"));
    }

    public static async Task<Stap> Aanvaarden(DraaiendHuis huis)
    {
        var hoorn = await huis.Als(Hoorn);
        var (aanvraagId, ander) = (await hoorn.Aanbod(Hoorn), await hoorn.Aanbod(Hoorn));
        return Stap.Van(new { aanvraagId }, new { aanvraagId = ander }, Inzet("GEPLAND"));
    }

    public static async Task<Stap> Afwijzen(DraaiendHuis huis)
    {
        var aanvraagId = await (await huis.Als(Hoorn)).Aanbod(Hoorn);
        return Stap.Van(new { aanvraagId, reden = "Geen tijd" }, new { aanvraagId, reden = "Te ver" }, new
        {
            vervolg = "De aanvraag staat weer open. De beheerder van het netwerk vraagt de volgende ambassadeur die past. U ziet de aanvraag niet meer.",
        });
    }

    public static async Task<Stap> Verslag(DraaiendHuis huis)
    {
        var inzetId = await (await huis.Als(Hoorn)).Inzet(Hoorn);
        object Invoer(string verslag) => new { inzetId, uren = 6, datum = Inrichting.Vandaag, verslag };
        return Stap.Van(Invoer("Goed gesprek"), Invoer("Anders"), Inzet("UITGEVOERD", Inrichting.Vandaag, verslag: "Goed gesprek"));
    }

    public static async Task<Stap> Afzeggen(DraaiendHuis huis)
    {
        var inzetId = await (await huis.Als(Hoorn)).Inzet(Hoorn);
        return Stap.Van(new { inzetId, reden = "Ziek" }, new { inzetId, reden = "Anders" }, Inzet("AFGEZEGD", reden: "Ziek"));
    }

    private static readonly string[] Sectoren = ["PO", "SO"];
    private static readonly string[] Themas = ["OUDERKAMER"];

    private static object Zoals(int uren, object? afwezig = null, bool afgemeld = false) => new
    {
        ambassadeur = new
        {
            functie = "Schoolleider",
            sectoren = Sectoren,
            themas = Themas,
            gemeente = Gemeente,
            beschikbaar = !afgemeld,
            afgemeld,
            urenPerMaand = uren,
            afwezig = afwezig ?? Array.Empty<object>(),
            organisatie = Sleutel,
        },
    };

    private static object Aanvraag(string status, int? uren = null) => new
    {
        aanvraag = new
        {
            thema = "OUDERKAMER",
            sector = "PO",
            urgentie = "DEZE_MAAND",
            status,
            uren,
            maand = uren is null ? null : Inrichting.DezeMaand,
            wens = "Een ouderkamer",
            aanvrager = Sleutel,
            gemeente = Gemeente,
            gedaanOp = Inrichting.Vandaag,
            wachtDagen = status is "INGETROKKEN" ? (int?)null : 0,
            wachttijd = status is "INGETROKKEN" ? null : "NIEUW",
        },
    };

    private static object Inzet(string status, string? datum = null, string? verslag = null, string? reden = null) => new
    {
        inzet = new { status, maand = Inrichting.DezeMaand, datum, uren = 6, gemeente = Gemeente, verslag, reden },
    };
}
