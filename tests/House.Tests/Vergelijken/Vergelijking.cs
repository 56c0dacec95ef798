using System.Text.Json;
using Regionetwerk.House.Tests.Draaien;

namespace Regionetwerk.House.Tests.Vergelijken;

/// <summary>The main job as a partner app asks it.</summary>
internal static class Vergelijking
{
    public const string Hoorn = "GM0405";
    public const string Groningen = "GM0014";
    public const string Rotterdam = "GM0599";

    private const string Vraag = """
        query($input: VergelijkFinancieringInput!) {
          vergelijkFinanciering(input: $input) {
            jaar
            norm
            gemeenten {
              gemeente { code inwoners kinderenTot15 }
              deelt volledig totaal genormeerd borgingsrisico voorbeeldcijfers
              mix { bron bedrag genormeerd aandeel tijdelijk }
              programmas { programma { naam aanpak } totaal mix { bron bedrag aandeel } }
              vooruitzicht { jaar structureel tijdelijk verondersteld }
            }
            groep { aantal mediaan reden mix { bron aantalGemeenten mediaanAandeel } }
          }
        }
        """;

    /// <summary>The answer to the whole question, errors included.</summary>
    public static Task<Antwoord> VraagVergelijking(this Client client, object input) => client.Vraag(Vraag, new { input });

    /// <summary>The comparison.</summary>
    public static async Task<JsonElement> Vergelijk(
        this Client client, int jaar, string[] gemeenten, string norm = "ABSOLUUT", string? aanpak = null, bool alleenGedeeld = true) =>
        (await client.VraagVergelijking(new { gemeenten, jaar, norm, aanpak, alleenGedeeld }))["vergelijkFinanciering"];

    /// <summary>What one gemeente shows of a year.</summary>
    public static async Task<JsonElement> Bekijk(this Client client, string gemeente, int jaar, string? aanpak = null, bool alleenGedeeld = true) =>
        (await client.Vergelijk(jaar, [gemeente], aanpak: aanpak, alleenGedeeld: alleenGedeeld)).Op("gemeenten.0");

    /// <summary>The mix as <c>BRON bedrag</c>, in the order given.</summary>
    public static IEnumerable<string> Mix(this JsonElement gemeente) =>
        gemeente.Op("mix").EnumerateArray().Select(deel => $"{deel.Op("bron")} {deel.Op("bedrag")}");

    /// <summary>The sources in the order given: the largest amount first.</summary>
    public static IReadOnlyList<string> Bronnen(this JsonElement gemeente) => gemeente.Op("mix").Elk("bron");

    /// <summary>What one source pays.</summary>
    public static decimal Van(this JsonElement gemeente, string bron) =>
        gemeente.Op("mix").EnumerateArray().Single(deel => deel.Op("bron").GetString() == bron).Op("bedrag").GetDecimal();

    /// <summary>One amount of the outlook for each of its six years.</summary>
    public static IReadOnlyList<decimal> Vooruitzicht(this JsonElement gemeente, string deel) =>
        [.. gemeente.Op("vooruitzicht").EnumerateArray().Select(jaar => jaar.Op(deel).GetDecimal())];
}
