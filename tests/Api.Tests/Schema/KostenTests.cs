using System.Security.Claims;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Regionetwerk.Api.Schema;
using Regionetwerk.GraphQL.Execution;
using Regionetwerk.GraphQL.Execution.Cost;
using Regionetwerk.Storage.Opslag;
using Xunit;

namespace Regionetwerk.Api.Tests.Schema;

public sealed class KostenTests : IDisposable
{
    private const string Alles =
        """
        query ($gemeenten: [String!]!) {
          vergelijkFinanciering(input: { gemeenten: $gemeenten, jaar: 2026, norm: PER_INWONER }) {
            jaar norm
            gemeenten {
              gemeente { code naam provincie inwoners kinderenTot15 stedelijkheid }
              deelt volledig totaal genormeerd borgingsrisico voorbeeldcijfers
              mix { bron bedrag genormeerd aandeel tijdelijk }
              programmas { programma { id naam aanpak van tot sectoren eigenaar { naam } } totaal mix { bron bedrag genormeerd aandeel tijdelijk } }
              vooruitzicht { jaar structureel tijdelijk verondersteld }
            }
            groep { aantal mediaan mix { bron aantalGemeenten mediaanAandeel } }
          }
        }
        """;

    private readonly ServiceProvider _host = Host();

    [Fact]
    public void De_hele_vergelijking_van_alle_gemeenten_kost_de_helft_van_wat_mag()
    {
        var kosten = Kosten(Alles, Enumerable.Range(1, 342).Select(nummer => $"GM{nummer:0000}"));

        Assert.Equal((239_438, 500_000), (kosten.Requested, kosten.Allowed));
    }

    [Fact]
    public void Een_vergelijking_kost_naar_het_aantal_gemeenten()
    {
        var (een, tien) = (Kosten(Alles, ["GM0001"]).Requested, Kosten(Alles, Enumerable.Repeat("GM0001", 10)).Requested);

        Assert.InRange(tien, 9 * een, 10 * een);
    }

    public void Dispose() => _host.Dispose();

    private OperationCost Kosten(string vraag, IEnumerable<string> gemeenten)
    {
        using var variabelen = JsonSerializer.SerializeToDocument(new { gemeenten });
        var verzoek = _host.GetRequiredService<GraphQLExecutor>().Prepare(new GraphQLRequest(vraag, null, variabelen.RootElement), new ClaimsPrincipal());
        Assert.Empty(verzoek.Errors);
        return verzoek.Cost!;
    }

    private static ServiceProvider Host()
    {
        var services = new ServiceCollection();
        services.AddRegionetwerkOpslag(new OpslagOpties("ongebruikt"));
        services.AddScoped<Regionetwerk.Api.Hosting.Actoren>();
        services.AddRegionetwerkSchema();
        return services.BuildServiceProvider();
    }
}
