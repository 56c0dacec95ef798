using System.Runtime.CompilerServices;
using Regionetwerk.Grains.Bijeenkomsten;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kennis;
using Regionetwerk.Grains.Programmas;
using Regionetwerk.Storage.Gebeurtenissen;
using Regionetwerk.Storage.Geschiedenis;
using Xunit;

namespace Regionetwerk.Storage.Tests.Geschiedenis;

/// <summary>What people read of the history of a record, for a sample of every event (<c>tests/snapshots/geschiedenis.txt</c>).</summary>
public sealed class ZinnenTests
{
    // Of these nouns people can read the history.
    private static readonly string?[] MetGeschiedenis = [typeof(Budget).Namespace, typeof(Programma).Namespace, typeof(Kennisitem).Namespace, typeof(Bijeenkomst).Namespace];

    [Fact]
    public void Every_event_in_the_history_of_a_record_has_its_sentence()
    {
        var nu = Directory.GetFiles(Snapshots("gebeurtenissen"), "*.json")
            .Select(bestand => (Naam: Path.GetFileName(bestand), Zin: Zin(bestand)))
            .Where(regel => regel.Zin is not null)
            .OrderBy(regel => regel.Naam, StringComparer.Ordinal)
            .Select(regel => $"{regel.Naam}: {regel.Zin!.Wat} [{regel.Zin.Bedrag?.ToString() ?? "-"}, {(regel.Zin.RedenBij is null ? "-" : "reden")}]")
            .ToArray();
        var bestand = Snapshots("geschiedenis.txt");
        if (!File.Exists(bestand) || !File.ReadAllLines(bestand).SequenceEqual(nu))
        {
            File.WriteAllLines(bestand + ".nieuw", nu);
            Assert.Fail($"{bestand} differs. Compare it with the .nieuw beside it, and replace it when that was meant.");
        }
    }

    private static Zin? Zin(string bestand)
    {
        var delen = Path.GetFileName(bestand).Split('.');
        var gebeurtenis = EventTypes.OfTheDomain.Read(new("proef/1"), delen[0], int.Parse(delen[1][1..]), File.ReadAllText(bestand));
        var zin = Zinnen.Van(gebeurtenis);
        Assert.True(zin is not null == MetGeschiedenis.Contains(gebeurtenis.GetType().Namespace), $"{delen[0]} has no sentence.");
        return zin;
    }

    private static string Snapshots(string naam, [CallerFilePath] string dit = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(dit)!, $"../../snapshots/{naam}"));
}
