using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Tests.Opslag;
using Regionetwerk.Storage.Zoeken.Taal;
using Xunit;

namespace Regionetwerk.Storage.Tests.Postgres;

/// <summary>Our stems, which the questions are made of, are those that PostgreSQL makes its index of.</summary>
public sealed class StamTests : IAsyncDisposable
{
    private const int Verzonnen = 30_000;

    private readonly Proefopslag _opslag = new();

    public ValueTask DisposeAsync() => _opslag.DisposeAsync();

    [Fact]
    public async Task Every_stem_is_the_one_of_PostgreSQL()
    {
        List<string> woorden = [.. await Tekst(), .. Verzin()];

        var anders = (await _opslag.Database.Read(sessie => sessie.List(
            new("SELECT value, coalesce(array_to_string(ts_lexize('dutch_stem', value), ' '), '') FROM [$1]"),
            rij => (Woord: rij.GetString(0), Stam: rij.GetString(1)),
            new TextList(woorden)))).Where(rij => rij.Stam != (Stopwoorden.Heeft(rij.Woord) ? "" : Stam.Van(rij.Woord)));

        Assert.Empty(anders.Select(rij => $"{rij.Woord}: {rij.Stam}, bij ons {Stam.Van(rij.Woord)}").Take(20));
    }

    // Of the five texts that the product is made from, as they are in the index: without accents.
    private static async Task<IEnumerable<string>> Tekst()
    {
        await using var bestand = typeof(StamTests).Assembly.GetManifestResourceStream("woorden.txt")!;
        using var lezer = new StreamReader(bestand);
        return Woorden.Vormen(await lezer.ReadToEndAsync()).Distinct();
    }

    // Words that nobody ever wrote: every rule of the stemmer meets every other.
    private static IEnumerable<string> Verzin()
    {
        var kans = new Random(20261123);
        string[] begin = ["", "b", "g", "ge", "k", "kl", "m", "p", "s", "sch", "v", "y", "j"];
        string[] midden = ["aa", "a", "e", "ee", "eie", "i", "ie", "ij", "o", "oo", "oy", "u", "uu", "y", "aio"];
        string[] eind = ["", "b", "d", "dd", "f", "ff", "gem", "k", "kk", "l", "ll", "n", "nst", "r", "t", "tt", "z", "j", "cht"];
        string[] achter = ["", "baar", "bar", "e", "en", "end", "ene", "ens", "heden", "heid", "ig", "ige", "igheden", "ing", "ingen", "lijk", "lijke", "s", "se", "eigend", "cheid", "enheid"];
        for (var i = 0; i < Verzonnen; i++)
            yield return Een(begin) + Een(midden) + Een(eind) + (i % 2 == 0 ? Een(midden) + Een(eind) : "") + Een(achter) + (i % 3 == 0 ? Een(achter) : "");

        string Een(string[] delen) => delen[kans.Next(delen.Length)];
    }
}
