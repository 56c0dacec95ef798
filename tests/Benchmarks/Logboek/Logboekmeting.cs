using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Regionetwerk.Grains.Contacten;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Contacten;
using Regionetwerk.Storage.Logboek;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Benchmarks.Logboek;

/// <summary>
/// What it costs that every reading of a person is in the log: a page of twenty contacts, alone and sixteen at once, and the line of it by
/// itself; and how long the proof of a long log takes. Not by BenchmarkDotNet, as one of these takes minutes.
/// On SQLite, and on the server that <c>REGIONETWERK_TEST_POSTGRES</c> names.
/// </summary>
internal static class Logboekmeting
{
    private const int Contacten = 20;
    private const int Warm = 20;
    private const int Keren = 500;
    private const int Tegelijk = 16;
    private const int PerKeer = 500;

    private static readonly Aanroeper Wie = new("GM0405", [Rol.Medewerker], "p1");

    /// <summary>Measures each database that there is.</summary>
    public static async Task Voer(int regels)
    {
        await Proef("SQLite", null, regels);
        if (Environment.GetEnvironmentVariable("REGIONETWERK_TEST_POSTGRES") is { } server)
            await Proef("PostgreSQL", server, regels);
    }

    private static async Task Proef(string naam, string? server, int regels)
    {
        var map = Directory.CreateTempSubdirectory("regionetwerk-meting-").FullName;
        await using (var diensten = new ServiceCollection().AddRegionetwerkOpslag(new(map) { Verbinding = server, Migreer = true }).BuildServiceProvider())
        {
            var (database, log) = (diensten.GetRequiredService<Database>(), diensten.GetRequiredService<Logschrijver>());
            var ids = await Vul(diensten.GetRequiredService<IEventStore>());
            Logregel Regel() => new() { Soort = Logsoort.Inzage, Naam = "contacten-inzien", Wie = Wie, Recordsoort = "Contact", Records = ids };
            Task Lees() => new Persoonsgegevens(new(database, new(database), Wie), log, Spoor.Nieuw(), TimeProvider.System).Van(ids).AsTask();

            await Meet($"{naam} | 20 persons, with their line", Lees);
            await Meet($"{naam} | the line alone", () => log.SchrijfAsync(Regel()));
            await Meet($"{naam} | {Tegelijk} at once, 20 persons each, with their lines", () => Task.WhenAll(Enumerable.Range(0, Tegelijk).Select(_ => Lees())), Keren / Tegelijk);

            await Klok($"{naam} | writing {regels} lines, {PerKeer} at once", async () =>
            {
                for (var geschreven = 0; geschreven < regels; geschreven += PerKeer)
                    await log.SchrijfAsync([.. Enumerable.Range(0, PerKeer).Select(_ => Regel() with { Records = [ids[0]] })]);
            });
            var (keuring, verschillen) = (diensten.GetRequiredService<Logkeuring>(), 0L);
            await Klok($"{naam} | verify", async () => verschillen = (await keuring.KeurAsync(CancellationToken.None)).Verschillen.Aantal);
            Console.WriteLine($"{naam} | differences {verschillen} | memory at most {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MiB");
        }
        Directory.Delete(map, recursive: true);
    }

    private static async Task<IReadOnlyList<string>> Vul(IEventStore store)
    {
        List<string> ids = [];
        for (var i = 0; i < Contacten; i++)
        {
            var id = Guid.CreateVersion7();
            ids.Add(id.ToString("N"));
            await store.AppendAsync(new(
                [new(new($"contact/{id:N}"), 0, [new ContactVastgelegd(id, "GM0405", true, Deling.Landelijk)])],
                [new Wisbaar.Persoon(id, $"Iemand {i}", "Loket", $"iemand{i}@example.nl", "0229 000000")],
                null,
                "meting",
                Wie,
                TimeProvider.System.GetUtcNow()));
        }
        return ids;
    }

    private static async Task Meet(string wat, Func<Task> werk, int keren = Keren)
    {
        List<double> tijden = [];
        var rekentijd = TimeSpan.Zero;
        for (var keer = -Warm; keer < keren; keer++)
        {
            if (keer == 0)
                rekentijd = Environment.CpuUsage.TotalTime;
            var klok = Stopwatch.StartNew();
            await werk();
            if (keer >= 0)
                tijden.Add(klok.Elapsed.TotalMilliseconds);
        }
        // What this process itself worked, whoever else was at work.
        var eigen = (Environment.CpuUsage.TotalTime - rekentijd).TotalMilliseconds / keren;
        tijden.Sort();
        Console.WriteLine($"{wat} | median {tijden[keren / 2]:0.00} ms | p95 {tijden[keren * 95 / 100]:0.00} ms | own work {eigen:0.00} ms");
    }

    private static async Task Klok(string wat, Func<Task> werk)
    {
        var (klok, rekentijd) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        await werk();
        Console.WriteLine($"{wat} | {klok.Elapsed.TotalSeconds:0.0} s | own work {(Environment.CpuUsage.TotalTime - rekentijd).TotalSeconds:0.0} s");
    }
}
