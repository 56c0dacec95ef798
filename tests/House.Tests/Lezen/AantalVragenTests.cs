using Microsoft.Extensions.DependencyInjection;
using Regionetwerk.GraphQL;
using Regionetwerk.House.Tests.Draaien;
using Xunit;

namespace Regionetwerk.House.Tests.Lezen;

/// <summary>No list costs a question to the database per row: what is asked costs the same for two gemeenten and for twenty.</summary>
public sealed class AantalVragenTests(Twintig twintig) : IClassFixture<Twintig>
{
    private const string PerGemeente = """
        query($codes: [String!]!) {
          gemeenten(first: 20, where: { codes: $codes }) {
            totalCount
            nodes {
              naam
              budgetten { totalCount }
              contacten { nodes { naam } }
              kennisitems(first: 5) {
                totalCount
                nodes {
                  titel samenvatting eigenaar { naam }
                  overnames { totalCount nodes { veranderd programma { naam } gemeente { naam } via { id } } }
                  reacties { totalCount nodes { tekst reden organisatie { naam } } }
                }
              }
              netwerken { nodes { naam } }
              scholen(first: 3) { nodes { naam bestuur { naam } } }
              werkgroepen { nodes { naam leden { nodes { organisatie { naam } } } } }
              programmas(first: 10) {
                totalCount
                nodes {
                  naam
                  eigenaar { naam }
                  betalers { naam }
                  financieringen {
                    totalCount
                    nodes {
                      bedrag
                      besteed
                      bestedingen { totalCount nodes { bedrag omschrijving } }
                      budget { omschrijving eigenaar { naam } }
                      programma { naam }
                    }
                  }
                }
              }
            }
          }
        }
        """;

    private const string Vergelijking = """
        query($codes: [String!]!) {
          vergelijkFinanciering(input: { gemeenten: $codes, jaar: 2026 }) {
            gemeenten { totaal programmas { programma { naam eigenaar { naam } } totaal } vooruitzicht { verondersteld } }
            groep { mediaan }
          }
        }
        """;

    private const string Catalogus = """
        query($eerste: Int!) {
          aanpakken(first: $eerste, where: { sectoren: [PO] }) {
            totalCount
            nodes { naam tags { label } gemeenten { gemeente { naam } } programmas(first: 5) { totalCount nodes { naam } } financiering(jaar: 2026) { totaal mix { bedrag } } }
          }
        }
        """;

    private const string Bijeenkomsten = """
        query($eerste: Int!) {
          bijeenkomsten(first: $eerste) {
            totalCount
            nodes {
              titel plaats omschrijving huisregels link reden eigenaar { naam } netwerk { naam } programma { titel } notitie { samenvatting }
              aantalAangemeld aantalAanwezig aanmeldingen { totalCount nodes { naam } }
            }
          }
        }
        """;

    [Theory]
    [InlineData(PerGemeente, 34)]
    [InlineData(Vergelijking, 10)]
    public async Task Een_vraag_kost_voor_twee_gemeenten_evenveel_als_voor_twintig(string vraag, int hoogstens)
    {
        foreach (var client in new[] { twintig.Huis.Niemand, await twintig.Huis.Als(Twintig.Codes[0]) })
        {
            var (twee, alle) = (await Kosten(client, vraag, 2), await Kosten(client, vraag, 20));

            Assert.Equal(twee, alle);
            Assert.InRange(alle, 1, hoogstens);
        }
    }

    [Theory]
    [InlineData(Catalogus, 8)]
    [InlineData(Bijeenkomsten, 14)]
    public async Task Een_lijst_kost_voor_een_evenveel_als_voor_alle(string vraag, int hoogstens)
    {
        var client = twintig.Huis.Niemand;
        using var vragen = new Databasevragen(twintig.Huis.Database);
        Assert.Null((await client.Vraag(vraag, new { eerste = 1 })).Code);
        var een = vragen.Aantal;
        Assert.Null((await client.Vraag(vraag, new { eerste = 10 })).Code);

        Assert.Equal(een, vragen.Aantal - een);
        Assert.InRange(een, 1, hoogstens);
    }

    // The overview asks for the number on every visit.
    [Theory]
    [InlineData("aantalBinnenkort", 1)]
    [InlineData("gewist { aantal }", 1)]
    [InlineData("deelnemers { aantal }", 2)]
    [InlineData("contacten { op binnenkort }", 2)]
    public async Task Van_wat_er_gewist_wordt_kost_alleen_wat_gevraagd_is(string veld, int vragen)
    {
        var client = await twintig.Huis.Als(Twintig.Codes[1]);
        async Task<long> Kost(string keuze) => await Kosten(client, $"{{ bewaartermijnen {{ {keuze} }} ik {{ organisatie {{ contacten {{ totalCount }} }} }} }}");
        await Kost(veld);

        Assert.Equal(vragen, await Kost(veld) - await Kost("__typename"));
    }

    private Task<long> Kosten(Client client, string vraag, int gemeenten) => Kosten(client, vraag, new { codes = Twintig.Codes.Take(gemeenten) });

    private async Task<long> Kosten(Client client, string vraag, object? variabelen = null)
    {
        using var vragen = new Databasevragen(twintig.Huis.Database);
        var antwoord = await client.Vraag(vraag, variabelen);
        Assert.Null(antwoord.Code);
        return vragen.Aantal;
    }
}

/// <summary>Twenty gemeenten, each with ten programma's that are paid from two budgets.</summary>
public sealed class Twintig : IAsyncLifetime
{
    /// <summary>The gemeenten; the first spends as well.</summary>
    public static IReadOnlyList<string> Codes { get; } =
    [
        "GM0034", "GM0050", "GM0059", "GM0060", "GM0072", "GM0074", "GM0080", "GM0085", "GM0086", "GM0088",
        "GM0090", "GM0093", "GM0096", "GM0098", "GM0106", "GM0109", "GM0114", "GM0118", "GM0119", "GM0141",
    ];

    /// <summary>Where they are.</summary>
    public DraaiendHuis Huis { get; } = new();

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        await Huis.InitializeAsync();
        // So that what is counted does not depend on how busy this machine is.
        Huis.Diensten.GetRequiredService<GraphQLLimits>().BatchPatience = TimeSpan.FromMinutes(1);
        await Task.WhenAll(Codes.Select(Vul));
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Huis.DisposeAsync();

    private async Task Vul(string code)
    {
        var client = await Huis.Als(code);
        string[] budgetten = [await client.Budget(code, 1_000, "OPENBAAR"), await client.Budget(code, 1_000, "OPENBAAR", "EU")];
        await client.Contact(code, "OPENBAAR");
        await client.Werkgroep("OPENBAAR");
        await client.Bijeenkomst(code, "OPENBAAR");
        var voorbeeld = await client.Kennisitem(code, "OPENBAAR", samenvatting: "Zo deden wij het", gemeente: code);
        await client.Reactie(code, voorbeeld);
        string? eerder = null;
        for (var i = 0; i < 10; i++)
        {
            var programma = await client.Programma(code, "OPENBAAR");
            if (i < 2)
                eerder = await client.Overname(voorbeeld, programma, "Anders", eerder);
            foreach (var budget in budgetten)
                await client.Besteding(await client.Financiering(budget, programma, 2026, 100), 1);
        }
    }
}
