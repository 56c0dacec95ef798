using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Regionetwerk.House.Tests.Draaien;
using Xunit;

namespace Regionetwerk.House.Tests.Afscherming;

/// <summary>What an organisation keeps to itself does not exist for anybody else, in whatever way they ask.</summary>
public sealed class InternTests(Geheimen geheimen) : IClassFixture<Geheimen>
{
    /// <summary>
    /// Beside the schema: of each type of object with an id, whether it can be kept apart. Those that can have one in
    /// <see cref="Geheimen.Ids"/>; of the others everything is public.
    /// </summary>
    private static readonly Dictionary<string, bool> Verwachting = new()
    {
        ["Aanpak"] = false, // what the texts say is public; who carries it out is in the programma's
        ["Aanvraag"] = true, // always: for whoever asks, the beheerder, and whom it is offered to
        ["Ambassadeur"] = true, // when the netwerk is
        ["Aanmelding"] = true, // always: who comes is for the owner alone
        ["Besteding"] = true, // always: what was spent is for the owner of the budget alone
        ["Bijeenkomst"] = true,
        ["Budget"] = true,
        ["Contact"] = true,
        ["Deadline"] = true, // always, for the same reason
        ["Doorgifte"] = true, // for giver and receiver alone
        ["Financiering"] = true, // when the budget or the programma is
        ["Gemeente"] = false,
        ["Kennisitem"] = true,
        ["Inzet"] = true, // always
        ["Netwerk"] = true,
        ["Opgave"] = true, // when the programma is, or when a record goes before it
        ["Organisatie"] = false, // who takes part is public
        ["Overname"] = true, // when the kennisitem or the programma is
        ["Programma"] = true,
        ["Reactie"] = true, // when the kennisitem is, or when its owner hides it
        ["Regeling"] = false,
        ["School"] = false,
        ["Terugbetaling"] = true, // always
        ["Toelating"] = false, // no record of Hoorn: Toelatingen/ tries it
        ["Werkgroep"] = true,
    };

    public static TheoryData<string?> Buitenstaanders => [.. Geheimen.Buitenstaanders];

    public static TheoryData<string> Verborgen => [.. Verwachting.Where(een => een.Value).Select(een => een.Key)];

    [Fact]
    public async Task Van_elk_object_met_een_id_is_besloten_of_het_verborgen_kan_zijn()
    {
        var schema = await geheimen.Huis.Niemand.Vraag("{ __type(name: \"Node\") { possibleTypes { name } } }");

        Assert.Equal(Verwachting.Keys.Order(), schema["__type.possibleTypes"].Elk("name").Order());
        Assert.Equal(Verborgen.Select(rij => rij.Data).Order(), geheimen.Ids.Keys.Order());
    }

    [Theory]
    [MemberData(nameof(Buitenstaanders))]
    public async Task Voor_een_buitenstaander_is_na_een_intern_record_alles_tot_op_de_letter_als_ervoor(string? wie)
    {
        var (ervoor, erna) = (geheimen.Ervoor(wie), await geheimen.Wandel(wie));

        // How much mail waits, whoever runs the platform has to know.
        Assert.Equal(ervoor.Select(ZonderPost), erna.Select(ZonderPost));
        // Wat de wandeling zelf vraagt, mag in woorden terugkomen: zij zoekt ook op een aanpak van die naam.
        Assert.DoesNotContain(
            erna.Select(antwoord => antwoord.Replace("de aanpak geheim", "", StringComparison.Ordinal)),
            antwoord => antwoord.Contains(Geheimen.Merk, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void De_wandeling_komt_langs_elk_veld_van_elk_object_dat_te_lezen_is() => Assert.Empty(geheimen.Overgeslagen);

    [Fact]
    public async Task De_eigenaar_komt_op_dezelfde_wandeling_alles_tegen()
    {
        var alles = string.Concat(await geheimen.Wandel("GM0405"));

        foreach (var (soort, id) in geheimen.Ids)
            Assert.True(alles.Contains(id, StringComparison.Ordinal), $"De wandeling komt niet langs een {soort}.");
        foreach (var tekst in new[] { "programma", "budget", "besteding", "contact", "werkgroep", "netwerk", "voor het netwerk", "netwerkcontact", "terugbetaling", "doorgifte", "deadline", "besluit", "samenvatting", "veranderd", "reactie", "reden", "verborgen reactie", "webinar", "deelnemer" })
            Assert.Contains($"{Geheimen.Merk} {tekst}", alles, StringComparison.Ordinal);
        foreach (var bedrag in new[] { "7391.17", "7391.11", "0.06", "6113.07", "83.19", "61.07", "71.03", "17.13" })
            Assert.Contains($":{bedrag}", alles, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Verborgen))]
    public async Task Een_verborgen_id_geeft_null_tot_op_de_letter_als_een_verzonnen_id(string soort)
    {
        var verzonnen = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{soort}:{Guid.CreateVersion7():N}"));
        foreach (var wie in Geheimen.Buitenstaanders)
        {
            var client = await geheimen.Als(wie);
            var antwoord = await Node(client, geheimen.Ids[soort]);

            Assert.Equal(JsonValueKind.Null, antwoord["node"].ValueKind);
            Assert.Equal((await Node(client, verzonnen)).Tekst, antwoord.Tekst);
        }
        Assert.Equal(soort, (await Node(await geheimen.Als("GM0405"), geheimen.Ids[soort]))["node.__typename"].GetString());
    }

    [Theory]
    [InlineData("netwerk", "Netwerk")]
    [InlineData("werkgroep", "Werkgroep")]
    public async Task Een_verborgen_groep_is_ook_met_haar_slug_niet_te_vinden(string veld, string soort)
    {
        var slug = Encoding.UTF8.GetString(Convert.FromBase64String(geheimen.Ids[soort]))[(soort.Length + 1)..];
        foreach (var wie in Geheimen.Buitenstaanders)
            Assert.Equal(JsonValueKind.Null, (await (await geheimen.Als(wie)).Vraag($"{{ {veld}(slug: \"{slug}\") {{ id }} }}"))[veld].ValueKind);
        Assert.Equal(slug, (await (await geheimen.Als("GM0405")).Vraag($"{{ {veld}(slug: \"{slug}\") {{ slug }} }}"))[$"{veld}.slug"].GetString());
    }

    [Fact]
    public async Task Wat_er_van_een_gedeeld_budget_is_vastgelegd_en_besteed_ziet_alleen_de_eigenaar()
    {
        const string Vraag = """
            { gemeente(code: "GM0405") { budgetten { nodes { vastgelegd besteed beschikbaar status jaren { jaar } deadlines { id } financieringen { nodes { besteed bestedingen { totalCount nodes { id } } } } } } } }
            """;
        foreach (var wie in Geheimen.Buitenstaanders)
        {
            foreach (var budget in (await (await geheimen.Als(wie)).Vraag(Vraag))["gemeente.budgetten.nodes"].EnumerateArray())
            {
                Assert.Equal((JsonValueKind.Null, JsonValueKind.Null), (budget.Op("vastgelegd").ValueKind, budget.Op("besteed").ValueKind));
                Assert.Equal((JsonValueKind.Null, JsonValueKind.Null), (budget.Op("beschikbaar").ValueKind, budget.Op("jaren").ValueKind));
                Assert.NotEqual("OVERSCHREDEN", budget.Op("status").GetString());
                Assert.Empty(budget.Op("deadlines").EnumerateArray());
                Assert.All(budget.Op("financieringen.nodes").EnumerateArray(), financiering =>
                {
                    Assert.Equal(JsonValueKind.Null, financiering.Op("besteed").ValueKind);
                    Assert.Equal(0, financiering.Op("bestedingen.totalCount").GetInt32());
                });
            }
        }
        var eigen = (await (await geheimen.Als("GM0405")).Vraag(Vraag))["gemeente.budgetten.nodes"];
        Assert.All(eigen.EnumerateArray(), budget => Assert.Equal(JsonValueKind.Number, budget.Op("vastgelegd").ValueKind));
    }

    private static string ZonderPost(string antwoord) => Regex.Replace(antwoord, "\"wachten\":[0-9]+", "\"wachten\":0");

    private static Task<Antwoord> Node(Client client, string id) =>
        client.Vraag("query($id: ID!) { node(id: $id) { __typename id } }", new { id });
}
