using Regionetwerk.Grains.Kennis;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Organisaties;
using Regionetwerk.Storage.Referentie;

namespace Regionetwerk.Silo.Voorbeelden;

/// <summary>
/// What the five texts name to learn from. Hoorn and Groningen tell of themselves; the rest is told by the landelijk ondersteuningsaanbod.
/// </summary>
internal static class Kennisvoorbeelden
{
    private static readonly string[] VertellenZelf = [Hoorn.Code, Groningen.Code];

    // Of these the text tells how an aanpak is carried out that a sample programma names as well.
    private static readonly Dictionary<string, string> Aanpakken = new()
    {
        ["samen-van-start-hoorn"] = "samen-van-start",
        ["brugfunctionarissen-groningen"] = "brugfunctionarissen",
        ["lessen-brugfunctionarissen-groningen"] = "brugfunctionarissen",
        ["ouderinterview-korenaer"] = "ouderinterview",
        ["anderstalige-ouders-wegwijzer"] = "anderstalige-ouders",
        ["de-fakkel-haarlemmermeer"] = "educatief-partnerschap",
        ["ouders-voor-ouders-heibloem"] = "ouders-voor-ouders",
        ["actief-ouderschap-schagen"] = "actief-ouderschap",
    };

    public static async Task Laad(Func<string, VoorbeeldDeelnemer> deelnemer, IReadOnlyDictionary<string, Guid> programmas)
    {
        var samenVanStart = Guid.Empty;
        foreach (var (slug, inhoud, samenvatting) in Kennisbronnen.Lees())
        {
            var eigenaar = inhoud is { Soort: KennisSoort.Praktijkvoorbeeld, Gemeente: { } gemeente } && VertellenZelf.Contains(gemeente) ? gemeente : Organisatie.Loa;
            var kennisitem = await deelnemer(eigenaar).Kennisitem(
                slug, new(inhoud with { Aanpak = Aanpakken.GetValueOrDefault(slug) }, samenvatting, Deling.Openbaar, slug));
            if (slug == "samen-van-start-hoorn")
                samenVanStart = kennisitem;
        }

        // In no text: that others do it too, and what changed on the way.
        var (heerlen, haarlemmermeer) = (programmas["anderstalige-ouders"], programmas["educatief-partnerschap"]);
        var eerste = await deelnemer("GM0917").Overname(
            "samen-van-start", new(heerlen, samenVanStart, "Verzonnen voorbeeld: wij begonnen met de ouderbijeenkomsten, zonder een kindcentrum."));
        await deelnemer("GM0394").Overname(
            "samen-van-start", new(haarlemmermeer, samenVanStart, "Verzonnen voorbeeld: nu ook voor ouders in het speciaal basisonderwijs.", eerste, heerlen));
    }
}
