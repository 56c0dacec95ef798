using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Zoeken;

namespace Regionetwerk.Benchmarks.Zoeken;

/// <summary>
/// Search over many kennisitems, from question to page: found, counted, in order, facets, and the fragments of the first twenty. Not by
/// BenchmarkDotNet, since percentiles of single questions are asked. On SQLite, and on the server that <c>REGIONETWERK_TEST_POSTGRES</c> names.
/// </summary>
internal static class Zoekmeting
{
    private const int Items = 100_000;
    private const int Warm = 3;
    private const int Keren = 21;
    private const int Bladzijde = 20;

    private static readonly (string Wat, string Vraag, Zoekfilter Filter)[] Vragen =
    [
        ("common word", "ouders", new()),
        ("common word, sector chosen", "ouders", new() { Sectoren = ["MBO"] }),
        ("common word, gemeente chosen", "ouders", new() { Gemeente = "GM0405" }),
        ("two common words", "samenwerken met ouders", new()),
        ("the issue's", "voorlezen in eigen taal", new()),
        ("beginning of a word", "brugfunct", new()),
        ("beginning of a common word", "oud", new()),
        ("compound by its parts", "betrokkenheid van ouders", new()),
        ("rare word", "zwaluwnest7", new()),
        ("misspelt", "vorlezzen", new()),
    ];

    /// <summary>Fills and measures each database that there is.</summary>
    public static async Task Voer()
    {
        await Meet("SQLite", null);
        if (Environment.GetEnvironmentVariable("REGIONETWERK_TEST_POSTGRES") is { } server)
            await Meet("PostgreSQL", server);
    }

    private static async Task Meet(string naam, string? server)
    {
        var map = Directory.CreateTempSubdirectory("regionetwerk-meting-").FullName;
        await using (var diensten = new ServiceCollection().AddRegionetwerkOpslag(new(map) { Verbinding = server, Migreer = true }).BuildServiceProvider())
        {
            var database = diensten.GetRequiredService<Database>();
            var klok = Stopwatch.StartNew();
            await diensten.GetRequiredService<Zoekindex>().BrengBijAsync();
            await Zoekboeken.Vul(diensten.GetRequiredService<IEventStore>(), Items);
            Console.WriteLine($"{naam}: {Items} items in {klok.Elapsed.TotalSeconds:0} s");
            foreach (var aanroeper in new[] { null, new Aanroeper("GM0405", [Rol.Medewerker], "p1") })
            {
                foreach (var (wat, vraag, filter) in Vragen)
                    await Meet($"{naam} | {aanroeper?.Organisatie ?? "nobody"} | {wat}", () => new(database, new(database), aanroeper), vraag, filter);
            }
        }
        Directory.Delete(map, recursive: true);
    }

    private static async Task Meet(string kop, Func<Zicht> zicht, string vraag, Zoekfilter filter)
    {
        var tijden = new List<double>();
        var gevonden = "";
        var rekentijd = TimeSpan.Zero;
        for (var keer = -Warm; keer < Keren; keer++)
        {
            if (keer == 0)
                rekentijd = Environment.CpuUsage.TotalTime;
            var klok = Stopwatch.StartNew();
            gevonden = await Zoek(zicht(), vraag, filter);
            if (keer >= 0)
                tijden.Add(klok.Elapsed.TotalMilliseconds);
        }
        // What this process itself worked, whoever else was at work.
        var werk = (Environment.CpuUsage.TotalTime - rekentijd).TotalMilliseconds / Keren;
        tijden.Sort();
        Console.WriteLine($"{kop} | {gevonden} | {tijden[Keren / 2]:0.0} | {tijden[Keren * 95 / 100]:0.0} | {werk:0.0}");
    }

    private static async Task<string> Zoek(Zicht zicht, string vraag, Zoekfilter filter)
    {
        var resultaat = await new Zoeker(zicht).Zoek(vraag, filter);
        var rijen = await zicht.Zoek<ZoekdocumentRij>([.. resultaat.Gevonden.Take(Bladzijde).Select(gevonden => gevonden.Sleutel)]);
        var fragment = new Fragment(vraag);
        foreach (var rij in rijen.Values)
            (_, _) = (fragment.Heel(rij.Titel), fragment.Van(rij.Tekst));
        return $"{resultaat.Gevonden.Count}{(resultaat.MeerDan ? "+" : "")} {resultaat.BedoeldeU}".TrimEnd();
    }
}
