using System.Runtime.CompilerServices;
using Regionetwerk.Storage.Gebeurtenissen;
using Xunit;

namespace Regionetwerk.Storage.Tests.Gebeurtenissen;

/// <summary>
/// The stored shapes of all events, as sample files. They are only ever added to: what a database of years ago holds must still be read.
/// </summary>
public sealed class VoorbeeldbestandTests
{
    private static string Map([CallerFilePath] string dit = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(dit)!, "../../snapshots/gebeurtenissen"));

    public static TheoryData<string> Bestanden => [.. Directory.GetFiles(Map(), "*.json").Select(bestand => Path.GetFileName(bestand)!).Order()];

    [Theory]
    [MemberData(nameof(Bestanden))]
    public void A_stored_event_is_read_and_written_back_as_it_was(string bestand)
    {
        var (naam, vorm) = bestand.Split('.') is [var n, ['v', .. var v], "json"] ? (n, int.Parse(v)) : throw new InvalidDataException(bestand);
        var json = File.ReadAllText(Path.Combine(Map(), bestand)).TrimEnd('\n');

        var terug = EventTypes.OfTheDomain.Write(EventTypes.OfTheDomain.Read(new("proef/1"), naam, vorm, json));

        // One of an older shape comes back in the newest.
        if (terug.Shape == vorm)
            Assert.Equal(new(naam, vorm, json), terug);
        Assert.Equal(naam, terug.Name);
    }

    [Fact]
    public void Every_kind_of_event_has_a_sample_of_its_present_shape_with_every_member_filled()
    {
        var ontbreekt = new List<string>();
        foreach (var gebeurtenis in Voorbeelden.Alle)
        {
            var (naam, vorm, json) = EventTypes.OfTheDomain.Write(gebeurtenis);
            var bestand = Path.Combine(Map(), $"{naam}.v{vorm}.json");
            if (!File.Exists(bestand))
                ontbreekt.Add($"{bestand} ontbreekt; zij hoort te zijn: {json}");
            else
                Assert.Equal(json, File.ReadAllText(bestand).TrimEnd('\n'));
        }

        Assert.Empty(ontbreekt);
        Assert.Equal(
            EventTypes.OfTheDomain.All.Select(type => type.Name).Order(), Voorbeelden.Alle.Select(gebeurtenis => gebeurtenis.GetType().Name).Order());
    }
}
