using System.Net;
using Xunit;

namespace Regionetwerk.House.Tests.Afscherming;

/// <summary>Keys, filters and cursors that are made to find a hole.</summary>
public sealed class VijandigeSleutelTests(Geheimen geheimen) : IClassFixture<Geheimen>
{
    private static readonly string[] Sleutels =
    [
        "GM0405/../GM0014", "../../etc/passwd", "gm0405", "GM0405 ", " GM0405", "GM0405\0", "GM0405\n", "GМ0405", "ＧＭ0405", "GM٠٤٠٥", "GM040５",
        "T:GM0405", "N:ambassadeurs-brugfunctionarissen", "O", "L", "' OR 1=1 --", "'; DROP TABLE events; --", "\"", "%", "_", "%GEHEIM%", "GEHEI_", "\\", "\\%",
        "*", "[", "", "\0", "\ud83d\ude00", "systeem", "null", new string('A', 10_000), new string('%', 5_000),
    ];

    /// <summary>Every argument of a root field that takes a text, as a whole question.</summary>
    private static readonly string[] Vragen =
    [
        "organisatie(sleutel: $x) { naam programmas { nodes { naam } } }",
        "gemeente(code: $x) { naam programmas { nodes { naam } } }",
        "aanpak(slug: $x) { naam programmas { nodes { naam } } }",
        "kader(slug: $x) { naam }",
        "aanpakken(where: { tekst: $x }) { totalCount }",
        "aanpakken(where: { tag: $x, aanbieder: $x, teksten: [$x] }) { totalCount }",
        "aanpakken(where: { gemeente: $x }) { totalCount nodes { naam } }",
        "aanpakken(after: $x) { totalCount nodes { naam } }",
        "aanpakfacetten(where: { gemeente: $x }) { totaal }",
        "vergelijkbareGemeenten(code: $x) { naam programmas { nodes { naam } } }",
        "school(code: $x) { naam programmas { nodes { naam } } }",
        "netwerk(slug: $x) { naam }",
        "werkgroep(slug: $x) { naam }",
        "node(id: $x) { id __typename }",
        "kennisitem(id: $x) { id titel }",
        "kennisitems(where: { gemeente: $x }) { totalCount nodes { titel } }",
        "kennisitems(where: { aanpak: $x }) { totalCount nodes { titel } }",
        "kennisitems(where: { eigenaar: $x }) { totalCount nodes { titel } }",
        "kennisitems(where: { kenmerk: $x }) { totalCount nodes { titel } }",
        "kennisitems(where: { titelBevat: $x }) { totalCount nodes { titel } }",
        "kennisitems(after: $x) { totalCount nodes { titel } }",
        "kennisitems(after: $x, orderBy: { veld: TITEL, richting: AFLOPEND }) { totalCount nodes { titel } }",
        "programmas(where: { gemeente: $x }) { totalCount nodes { naam } }",
        "programmas(where: { eigenaar: $x }) { totalCount nodes { naam } }",
        "programmas(where: { aanpak: $x }) { totalCount nodes { naam } }",
        "programmas(where: { naamBevat: $x }) { totalCount nodes { naam } }",
        "programmas(after: $x) { totalCount nodes { naam } }",
        "programmas(last: 5, before: $x) { totalCount nodes { naam } }",
        "gemeenten(where: { naamBevat: $x }) { totalCount }",
        "gemeenten(where: { codes: [$x] }) { totalCount }",
        "gemeenten(where: { provincie: $x }) { totalCount }",
        "gemeenten(after: $x) { totalCount nodes { naam } }",
        "scholen(where: { gemeente: $x }) { totalCount }",
        "scholen(where: { bestuur: $x }) { totalCount }",
        "scholen(where: { naamBevat: $x }) { totalCount }",
        "netwerken(where: { oprichter: $x }) { totalCount nodes { naam } }",
        "netwerken(after: $x) { totalCount nodes { naam } }",
        "werkgroepen(after: $x) { totalCount nodes { naam } }",
        "vergelijkFinanciering(input: { gemeenten: [$x], jaar: 2026 }) { gemeenten { totaal programmas { programma { naam } } } }",
        "vergelijkFinanciering(input: { gemeenten: [\"GM0405\"], jaar: 2026, aanpak: $x }) { gemeenten { totaal programmas { programma { naam } } } }",
    ];

    public static TheoryData<string> Alle => [.. Vragen];

    [Theory]
    [MemberData(nameof(Alle))]
    public async Task Een_vijandige_sleutel_krijgt_een_antwoord_zonder_lek_en_zonder_storing(string vraag)
    {
        var soort = vraag.StartsWith("node", StringComparison.Ordinal) || vraag.StartsWith("kennisitem(", StringComparison.Ordinal) ? "ID" : "String";
        foreach (var wie in new[] { null, "GM0014" })
        {
            var client = await geheimen.Als(wie);
            foreach (var x in Sleutels.Concat(geheimen.Ids.Values))
            {
                var antwoord = await client.Vraag($"query($x: {soort}!) {{ {vraag} }}", new { x });

                Assert.Equal(HttpStatusCode.OK, antwoord.Status);
                Assert.True(antwoord.Code is null or "BAD_USER_INPUT" or "ONBEKENDE_GEMEENTE" or "ONGELDIG", $"{Kort(x)}: {antwoord.Tekst}");
                // An answer may repeat what was asked, and nothing else.
                Assert.DoesNotContain(Geheimen.Merk, antwoord.Tekst.Replace(x.Length > 0 ? x : " ", "", StringComparison.Ordinal), StringComparison.Ordinal);
                Assert.True(antwoord.Tekst.Length < 20_000, $"{Kort(x)}: een antwoord van {antwoord.Tekst.Length} tekens");
            }
        }
    }

    [Theory]
    [InlineData("%")]
    [InlineData("_")]
    [InlineData("S_men")]
    [InlineData("Samen%Start")]
    [InlineData("\\")]
    public async Task Een_jokerteken_in_een_filter_is_gewoon_een_teken(string tekst) =>
        Assert.Equal(0, (await geheimen.Huis.Niemand.Vraag(
            "query($x: String!) { programmas(where: { naamBevat: $x }) { totalCount } }", new { x = tekst }))["programmas.totalCount"].GetInt32());

    [Fact]
    public async Task Een_sleutel_die_op_een_andere_lijkt_is_niet_die_andere()
    {
        foreach (var x in new[] { "gm0405", "GM0405 ", "GМ0405", "GM0405\0", "GM0405/../GM0014" })
        {
            var antwoord = await (await geheimen.Als("GM0405")).Vraag(
                "query($x: String!) { gemeente(code: $x) { naam } organisatie(sleutel: $x) { naam } programmas(where: { eigenaar: $x }) { totalCount } }", new { x });
            Assert.Equal("{\"gemeente\":null,\"organisatie\":null,\"programmas\":{\"totalCount\":0}}", antwoord.Data.GetRawText());
        }
    }

    [Fact]
    public async Task Een_vijandige_sleutel_als_eigenaar_van_een_mutatie_is_onbekend()
    {
        var hoorn = await geheimen.Als("GM0405");
        foreach (var eigenaar in Sleutels)
        {
            (await hoorn.Opdracht("contactVastleggen", new { eigenaar, naam = "Loket", functie = "Loket" })).Geweigerd("ONBEKEND input.eigenaar");
            (await hoorn.Opdracht("jaarVolledigVerklaren", new { gemeente = eigenaar, jaar = 2026 })).Geweigerd("ONBEKEND input.gemeente");
        }
    }

    private static string Kort(string x) => x.Length > 40 ? x[..40] : x;
}
