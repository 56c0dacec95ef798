using Regionetwerk.Grains.Aanpakken;
using Regionetwerk.Grains.Kennis;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Programmas;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Referentie;

namespace Regionetwerk.Benchmarks.Zoeken;

/// <summary>
/// Kennisitems with sentences out of the summaries that the product carries, mixed, some words exchanged: words are as common as they are there.
/// Four in ten for everybody, one in four for participants, one in ten for a netwerk, one in four for their owner alone.
/// </summary>
internal static class Zoekboeken
{
    private const int PerAppend = 200;

    private static readonly DateTimeOffset Nu = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    /// <summary>Appends so many of them, as the product does.</summary>
    public static async Task Vul(IEventStore store, int aantal)
    {
        var kans = new Random(20261123);
        var zinnen = Zinnen();
        var woorden = zinnen.SelectMany(zin => zin.Split(' ')).Where(woord => woord.All(char.IsAsciiLetterLower)).ToArray();
        for (var begin = 0; begin < aantal; begin += PerAppend)
        {
            var stromen = new List<StreamAppend>();
            var teksten = new List<Wisbaar>();
            for (var i = begin; i < begin + PerAppend; i++)
            {
                var id = new Guid(i, 1, 1, [1, 1, 1, 1, 1, 1, 1, 1]);
                stromen.Add(new(new($"kennisitem/{id:N}"), 0, [Item(id, i, kans, woorden)]));
                teksten.Add(new Wisbaar.Tekst(id, "samenvatting", Tekst(kans, zinnen, woorden)));
            }
            await store.AppendAsync(new([.. stromen], [.. teksten], null, "meting", new Aanroeper("GM0405", [Rol.Medewerker], "p1"), Nu));
        }
    }

    private static KennisitemVastgelegd Item(Guid id, int nummer, Random kans, string[] woorden)
    {
        var gemeenten = GemeenteRegister.Ingebouwd.Alle;
        var eigenaar = gemeenten[kans.Next(gemeenten.Length)].Code;
        var titel = string.Join(' ', Enumerable.Range(0, 4 + kans.Next(5)).Select(_ => Een(kans, woorden))) + (nummer % 5_000 == 0 ? " zwaluwnest7" : "");
        var inhoud = new KennisInhoud(
            (KennisSoort)kans.Next(12),
            titel,
            null,
            "Voorbeelduitgever",
            2020 + kans.Next(6),
            [(KennisThema)kans.Next(22)],
            [(Sector)kans.Next(7)],
            [(Doelgroep)kans.Next(6)],
            kans.Next(3) == 0 ? eigenaar : null,
            null);
        return new(id, eigenaar, null, inhoud, new(2026, 3, 1), Deling(kans.Next(20)), Voorbeeldcijfers: true);
    }

    private static Deling Deling(int worp) => worp switch
    {
        < 8 => Grains.Kern.Deling.Openbaar,
        < 13 => Grains.Kern.Deling.Landelijk,
        < 15 => new(Zichtbaarheid.Netwerk, ["leerkring"]),
        _ => Grains.Kern.Deling.Intern,
    };

    private static string Tekst(Random kans, string[] zinnen, string[] woorden) => string.Join(
        ' ', Enumerable.Range(0, 2 + kans.Next(3)).SelectMany(_ => Een(kans, zinnen).Split(' ')).Select(woord => kans.Next(5) == 0 ? Een(kans, woorden) : woord));

    private static string Een(Random kans, string[] uit) => uit[kans.Next(uit.Length)];

    private static string[] Zinnen()
    {
        var map = AppContext.BaseDirectory;
        while (!Directory.Exists(Path.Combine(map, "storage", "Referentie")))
            map = Path.GetDirectoryName(map) ?? throw new DirectoryNotFoundException("Run this from the repository.");
        return
        [
            .. new[] { ("aanpakken.tsv", 15), ("kennisbronnen.tsv", 3) }.SelectMany(bestand => File.ReadLines(Path.Combine(map, "storage", "Referentie", bestand.Item1))
                .Where(regel => !regel.StartsWith('#')).Skip(1).Select(regel => regel.Split('\t')[bestand.Item2]))
                .SelectMany(tekst => tekst.Split(". ")).Where(zin => zin.Length > 20),
        ];
    }
}
