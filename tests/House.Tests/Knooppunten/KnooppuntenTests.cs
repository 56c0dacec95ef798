using Regionetwerk.House.Tests.Draaien;
using Regionetwerk.House.Tests.Knooppunten.Spel;
using Xunit;

namespace Regionetwerk.House.Tests.Knooppunten;

/// <summary>Several nodes over one database behave as one, whatever happens to each of them.</summary>
public sealed class KnooppuntenTests
{
    [Fact]
    public async Task Drie_knooppunten_zijn_samen_als_een_ook_wanneer_er_een_gedood_wordt()
    {
        using var map = new Datamap();
        await Beproeving.Doe(
            new() { Clients = 8, Actoren = 4, Duur = TimeSpan.Zero, Kills = 1, Ertussen = 100, Volgers = 1, Herhaald = 20 },
            Opslagplek.Van(map));
    }
}
