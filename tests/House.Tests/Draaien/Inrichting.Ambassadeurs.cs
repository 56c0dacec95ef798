using Regionetwerk.Grains.Kern;

namespace Regionetwerk.House.Tests.Draaien;

public static partial class Inrichting
{
    /// <summary>Today in the Netherlands, as the house sees it.</summary>
    public static string Vandaag => NederlandseDag.Van(TimeProvider.System.GetUtcNow()).ToString("yyyy-MM-dd");

    /// <summary>The month of today.</summary>
    public static string DezeMaand => Vandaag[..7];

    /// <summary>A netwerk of ambassadeurs; who founds it is its beheerder.</summary>
    public static async Task<string> Ambassadeursnetwerk(this Client oprichter, string zichtbaarheid = "LANDELIJK") =>
        (await oprichter.Opdracht("netwerkOprichten", new { soort = "AMBASSADEURS", naam = Nieuw("Ambassadeurs"), zichtbaarheid })).Id();

    /// <summary>An ambassadeur with eight hours a month, in a netwerk of the client's own when none is named.</summary>
    public static async Task<string> Ambassadeur(
        this Client eigenaar, string sleutel, string? netwerkId = null, string[]? sectoren = null, string? gemeente = null, int urenPerMaand = 8, string functie = "Schoolleider") =>
        (await eigenaar.Opdracht("ambassadeurAanmelden", new
        {
            netwerkId = netwerkId ?? await eigenaar.Ambassadeursnetwerk(),
            contactId = await eigenaar.Contact(sleutel),
            functie,
            sectoren = sectoren ?? ["PO", "SO"],
            gemeente = gemeente ?? sleutel,
            themas = new[] { "OUDERKAMER" },
            urenPerMaand,
        })).Id();

    /// <summary>An aanvraag, at a netwerk of the client's own when none is named.</summary>
    public static async Task<string> Aanvraag(this Client vrager, string eigenaar, string? netwerkId = null, string wens = "Een ouderkamer") =>
        (await vrager.Opdracht("aanvraagDoen", new
        {
            eigenaar,
            netwerkId = netwerkId ?? await vrager.Ambassadeursnetwerk(),
            thema = "OUDERKAMER",
            sector = "PO",
            urgentie = "DEZE_MAAND",
            wens,
        })).Id();

    /// <summary>An aanvraag of the client's own that is offered to an ambassadeur of its own, for six hours.</summary>
    public static async Task<string> Aanbod(this Client client, string sleutel, string? netwerkId = null, string wens = "Een ouderkamer")
    {
        netwerkId ??= await client.Ambassadeursnetwerk();
        var (ambassadeurId, aanvraagId) = (await client.Ambassadeur(sleutel, netwerkId), await client.Aanvraag(sleutel, netwerkId, wens));
        (await client.Opdracht("aanvraagAanbieden", new { aanvraagId, ambassadeurId, uren = 6, maand = DezeMaand })).Gelukt();
        return aanvraagId;
    }

    /// <summary>The same, accepted.</summary>
    public static async Task<string> Inzet(this Client client, string sleutel, string? netwerkId = null) =>
        (await client.Opdracht("aanbodAanvaarden", new { aanvraagId = await client.Aanbod(sleutel, netwerkId) })).Id();
}
