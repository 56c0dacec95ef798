using Regionetwerk.House.Tests.Draaien;
using Regionetwerk.House.Tests.Uitval;
using Xunit;

namespace Regionetwerk.House.Tests.Inlezen;

/// <summary>A process that is killed in the middle of a file, and the same file again.</summary>
public sealed class KillTests
{
    private const int Regels = 2_000;

    [Fact]
    [Trait("Soort", "Zwaar")]
    public async Task Na_twee_kills_midden_in_een_bestand_is_elke_regel_er_precies_een_keer()
    {
        Zwaar.Alleen();
        using var map = new Datamap();
        string? financiering = null;
        var besteed = 0m;
        for (var keer = 0; keer < 2; keer++)
        {
            besteed = await MetHuis(map, async (hoorn, proces) =>
            {
                financiering ??= await hoorn.Financiering(Regels);
                var inlezen = hoorn.Lees(Csv(financiering));
                while (await hoorn.Besteed(financiering) < besteed + 50)
                {
                    // Each question is its own wait.
                }
                var geboekt = await hoorn.Besteed(financiering);
                await proces.Dood();
                Assert.True(await Record.ExceptionAsync(() => inlezen) is not null, $"Na {geboekt} van {Regels} regels was er al een antwoord.");
                return geboekt;
            });
        }
        Assert.True(besteed < Regels);
        var verslag = await MetHuis(map, async (hoorn, _) =>
        {
            var antwoord = await hoorn.Lees(Csv(financiering!));
            while (antwoord.Weigeringen is ["NIET_AF input.csv"])
                antwoord = await hoorn.Lees(Csv(financiering!));
            antwoord.Gelukt();
            Assert.Equal(Regels, await hoorn.Besteed(financiering!));
            return antwoord.Verslag();
        });
        Assert.InRange(verslag.Op("aantalAlVastgelegd").GetInt32(), (int)besteed, Regels - 1);
        Assert.Equal(Regels, verslag.Op("regels").Elk("record.id").Distinct().Count());
    }

    // Pairs that say the same, so that it matters how often each was recorded.
    private static string Csv(string financiering) =>
        Bestand.Kop + string.Join('\n', Enumerable.Range(0, Regels).Select(nummer => $"{financiering};30-6-2026;1,00;Regel {nummer / 2};"));

    private static async Task<T> MetHuis<T>(Datamap map, Func<Client, Huisproces, Task<T>> werk)
    {
        var (proces, http) = await Huisproces.Start(map.Instellingen);
        using (proces)
        using (http)
            return await werk(await Client.MeldAan(http, "GM0405", "medewerker"), proces);
    }
}
