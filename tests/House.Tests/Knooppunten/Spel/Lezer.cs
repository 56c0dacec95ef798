using System.Text.Json;
using Regionetwerk.GraphQL.Relay;
using Regionetwerk.House.Tests.Draaien;
using Regionetwerk.House.Tests.Knooppunten.Verloop;

namespace Regionetwerk.House.Tests.Knooppunten.Spel;

/// <summary>Reads as the owner and records what it saw. A reading that failed saw nothing, and says nothing.</summary>
internal sealed class Lezer(int nummer, Geschiedenis geschiedenis)
{
    private const string Vraag = """
        query($b: ID!, $p: ID!, $f: ID!) {
          b: node(id: $b) { ... on Budget { toegekend vastgelegd besteed zichtbaarheid } }
          p: node(id: $p) { ... on Programma { zichtbaarheid } }
          f: node(id: $f) { ... on Financiering { bedrag besteed } }
        }
        """;

    /// <summary>A budget, a programma and a financiering at once; each is read by itself.</summary>
    public async Task<bool> Lees(Actor actor, Knooppunt knoop, string budget, string programma, string? financiering)
    {
        var start = geschiedenis.Nu;
        if (await Stel(actor, knoop, Vraag, Sleutels(budget, programma, financiering)) is not { } data)
            return false;
        var einde = geschiedenis.Nu;
        List<Lezing> gelezen =
        [
            new(nummer, knoop.Naam, $"budget/{budget}", start, einde, Gelezen(data.Op("b"))),
            new(nummer, knoop.Naam, $"programma/{programma}", start, einde, Programma(data.Op("p"))),
        ];
        if (financiering is not null)
            gelezen.Add(new(nummer, knoop.Naam, $"budget/{budget}", start, einde, Financiering(financiering, data.Op("f"))));
        geschiedenis.Schrijf(gelezen);
        return true;
    }

    /// <summary>Asks; null when there was no answer.</summary>
    public static async Task<JsonElement?> Stel(Actor actor, Knooppunt knoop, string vraag, object variabelen)
    {
        try
        {
            var antwoord = await actor.Eigenaar.Via(knoop.Http).Vraag(vraag, variabelen);
            return (int)antwoord.Status >= 500 || antwoord.Code is not null ? null : antwoord.Data;
        }
        catch (Exception e) when (Opdrachten.IsGeenAntwoord(e))
        {
            return null;
        }
    }

    private static object Sleutels(string budget, string programma, string? financiering) => new
    {
        b = GlobalId.Encode("Budget", budget),
        p = GlobalId.Encode("Programma", programma),
        f = GlobalId.Encode("Financiering", financiering ?? ""),
    };

    private static Gelezen Gelezen(JsonElement b) => b.ValueKind is JsonValueKind.Null
        ? new NietsGelezen(null)
        : new BudgetGelezen(b.Op("toegekend").Centen(), b.Op("vastgelegd").Centen(), b.Op("besteed").Centen(), b.Op("zichtbaarheid").GetString()!);

    private static Gelezen Programma(JsonElement p) =>
        p.ValueKind is JsonValueKind.Null ? new NietsGelezen(null) : new ProgrammaGelezen(p.Op("zichtbaarheid").GetString()!);

    private static Gelezen Financiering(string sleutel, JsonElement f) => f.ValueKind is JsonValueKind.Null
        ? new NietsGelezen(sleutel)
        : new FinancieringGelezen(sleutel, f.Op("bedrag").Centen(), f.Op("besteed").Centen());
}
