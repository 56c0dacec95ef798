using Regionetwerk.House.Tests.Draaien;
using Xunit;

namespace Regionetwerk.House.Tests.Zoeken;

/// <summary>The twenty expectations that were written down before there was an engine, and two of bijeenkomsten, on the samples and the catalogue.</summary>
public sealed class VerwachtingenTests(DraaiendHuis huis) : IClassFixture<DraaiendHuis>
{
    private const string Vraag = """
        query($tekst: String!) { zoek(tekst: $tekst) { totaal bedoeldeU treffers(first: 50) { nodes { soort titel } } } }
        """;

    public static TheoryData<string, int, int, string, string, string> Verwacht => new(
        Regels().Select(delen => (delen[0], int.Parse(delen[1], null), int.Parse(delen[2], null), delen[3], delen[4], delen[5])));

    [Fact]
    public void There_are_twenty_and_two_of_bijeenkomsten() => Assert.Equal(22, Regels().Count());

    [Theory]
    [MemberData(nameof(Verwacht))]
    public async Task What_a_professional_wants_is_on_top(string vraag, int plek, int minstens, string verwacht, string niet, string bedoeld)
    {
        var antwoord = (await huis.Niemand.Vraag(Vraag, new { tekst = vraag }))["zoek"];
        List<string> treffers =
        [
            .. antwoord.Op("treffers.nodes").EnumerateArray().Select(treffer => $"{treffer.Op("soort")}:{treffer.Op("titel")}"),
        ];
        var gezien = string.Join("\n", treffers.Take(10));

        var geraakt = verwacht.Split('|', StringSplitOptions.RemoveEmptyEntries).Count(keuze => treffers.Take(plek).Any(treffer => Is(treffer, keuze)));
        Assert.True(geraakt >= minstens, $"«{vraag}»: {geraakt} van {minstens} in de eerste {plek}.\n{gezien}");
        foreach (var deel in niet.Split('|', StringSplitOptions.RemoveEmptyEntries))
            Assert.DoesNotContain(treffers, treffer => treffer.Contains(deel, StringComparison.OrdinalIgnoreCase));
        if (bedoeld.Length > 0)
            Assert.Equal(bedoeld, antwoord.Op("bedoeldeU").GetString());
    }

    private static bool Is(string treffer, string keuze)
    {
        var delen = keuze.Split(':', 2);
        return treffer.StartsWith(delen[0] + ":", StringComparison.Ordinal)
            && treffer[(delen[0].Length + 1)..] is var titel
            && (delen[0] is "GEMEENTE" ? titel == delen[1] : titel.Contains(delen[1], StringComparison.OrdinalIgnoreCase));
    }

    private static IEnumerable<string[]> Regels() => File.ReadLines(Path.Combine(Huis.Hoofdmap, "tests", "House.Tests", "Zoeken", "verwachtingen.tsv"))
        .Where(regel => !regel.StartsWith('#')).Skip(1).Select(regel => regel.Split('\t'));
}
