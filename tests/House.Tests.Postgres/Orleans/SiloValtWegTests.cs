using Regionetwerk.House.Tests.Draaien;
using Regionetwerk.House.Tests.Knooppunten.Spel;
using Xunit;

namespace Regionetwerk.House.Tests.Knooppunten;

/// <summary>One api and two silos, each a process, behave as one, whatever happens to the silos.</summary>
public sealed class SiloValtWegTests
{
    [Fact]
    public async Task Een_api_en_twee_silos_zijn_samen_als_een_ook_wanneer_silos_gedood_worden()
    {
        using var map = new Datamap();
        using var cluster = new Apart(map);
        await Beproeving.Doe(
            new()
            {
                Knopen = 2,
                Clients = 8,
                Actoren = 4,
                Duur = TimeSpan.Zero,
                Kills = 3,
                Ertussen = 150,
                Volgers = 1,
                Herhaald = 50,
                Geduld = TimeSpan.FromSeconds(40),
                Stilstand = TimeSpan.FromSeconds(120),
                Uitloop = TimeSpan.FromSeconds(120),
            },
            Opslagplek.Van(map) with { Begin = cluster.Begin });
    }

    // What is killed is a silo; who is asked is the api beside it.
    private sealed class Apart(Datamap map) : IDisposable
    {
        private Huisproces? _api;
        private string? _adres;

        public async Task<(Huisproces Proces, HttpClient Http)> Begin()
        {
            var (silo, _) = await Huisproces.Start("Regionetwerk.Silo.dll", ["serve", .. map.Instellingen, .. Silos.Poorten()]);
            if (_adres is null)
            {
                (_api, var gereed) = await Huisproces.Start("Regionetwerk.Api.dll", [.. map.Instellingen, "--urls", "http://127.0.0.1:0"]);
                _adres = gereed[gereed.IndexOf("http", StringComparison.Ordinal)..];
            }
            return (silo, new HttpClient { BaseAddress = new(_adres) });
        }

        public void Dispose() => _api?.Dispose();
    }
}
