using Regionetwerk.House.Tests.Draaien;
using Regionetwerk.Silo.Opdrachten;
using Xunit;

namespace Regionetwerk.House.Tests.Sqlite;

/// <summary>What operations.md says of backup and restore, done: PostgreSQL's is in VergetenTests.</summary>
public sealed class HersteloefeningTests
{
    private const string Lees = "query($id: ID!) { node(id: $id) { ... on Contact { naam email } ... on Budget { toegekend vastgelegd } } }";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Een_reservekopie_van_een_draaiend_huis_gaat_elders_open_zonder_wie_daarna_gewist_is()
    {
        using Datamap elders = new();
        string budget, weg;
        await using (DraaiendHuis huis = new())
        {
            await huis.InitializeAsync();
            var goes = await huis.Als("GM0664");
            budget = await goes.Budget("GM0664", 1_000);
            weg = await goes.Contact("GM0664", "OPENBAAR", "Gewist na de kopie");
            huis.Proefdatabase.Knoei($"VACUUM INTO '{Path.Combine(elders.Pad, "regionetwerk.db")}'");
            (await goes.Opdracht("contactWissen", new { contactId = weg })).Gelukt();
            await File.WriteAllTextAsync(Path.Combine(elders.Pad, "lijst"), await Draai(huis.Map.Instellingen, "erasures"), Ct);
        }

        Assert.Contains("1 opnieuw gewist", await Draai(elders.Instellingen, "erasures", "--replay", Path.Combine(elders.Pad, "lijst")), StringComparison.Ordinal);
        Assert.Contains("Het leesmodel klopt met de gebeurtenissen.", await Draai(elders.Instellingen, "verify"), StringComparison.Ordinal);
        await Draai(elders.Instellingen, "compact");

        await using DraaiendHuis terug = new() { Map = elders };
        await terug.InitializeAsync();
        var weer = await terug.Als("GM0664");
        Assert.Equal(1_000, (await weer.Vraag(Lees, new { id = budget }))["node.toegekend"].GetDecimal());
        Assert.Equal("null", (await weer.Vraag(Lees, new { id = weg }))["node.naam"].GetRawText());
    }

    private static async Task<string> Draai(IEnumerable<string> instellingen, params string[] opdracht)
    {
        await using StringWriter uit = new();
        var code = await Opdrachtregel.VoerUitAsync([.. opdracht, .. instellingen], uit, uit, Ct);
        Assert.True(code == Opdrachtregel.Gelukt, uit.ToString());
        return uit.ToString();
    }
}
