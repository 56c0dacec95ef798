using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.DependencyInjection;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Programmas;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Benchmarks.Storage;

/// <summary>
/// A write as a node does it that has nothing at hand: read the state, decide, append. On a budget without bookings and on one with 100,000
/// of them. Waits where it could be awaited: in its own process, BenchmarkDotNet goes on before a task of the setup is done. On SQLite, and on the server that <c>REGIONETWERK_TEST_POSTGRES</c> names, in a database of its own with fsync as it is there.
/// </summary>
[InProcess]
[MedianColumn]
[WarmupCount(3)]
[IterationCount(15)]
public class LongStreamBenchmarks
{
    private const int Bookings = 100_000;
    private const int PerAppend = 20;
    private const int WritesPerRound = 200;

    private static readonly Aanroeper Hoorn = new("GM0405", [Rol.Medewerker], "p1");
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly Guid _programma = Guid.NewGuid();
    private string _folder = "";
    private ServiceProvider _services = null!;
    private IEventStore _store = null!;
    private (Guid Budget, Guid Financiering) _fresh;
    private (Guid Budget, Guid Financiering) _long;

    /// <summary>The databases that there are.</summary>
    public static IEnumerable<string> Databases => Server is null ? ["SQLite"] : ["SQLite", "PostgreSQL"];

    private static string? Server => Environment.GetEnvironmentVariable("REGIONETWERK_TEST_POSTGRES");

    /// <summary>Which database.</summary>
    [ParamsSource(nameof(Databases))]
    public string Database { get; set; } = "";

    /// <summary>Makes the database and both budgets.</summary>
    [GlobalSetup]
    public void Setup() => SetUp().GetAwaiter().GetResult();

    private async Task SetUp()
    {
        _folder = Directory.CreateTempSubdirectory("regionetwerk-meting-").FullName;
        _services = new ServiceCollection()
            .AddRegionetwerkOpslag(new(_folder) { Verbinding = Database is "SQLite" ? null : Server })
            .BuildServiceProvider();
        _store = _services.GetRequiredService<IEventStore>();
        await Append(Stroom.Programma(_programma), 0, new ProgrammaVastgelegd(
            _programma, "GM0405", "Voorbeeldcijfers", null, "GM0405", new(2025, 1, 1), null, 0, 4, true, [], Deling.Openbaar, true));
        _long = await Budget();
        for (var booked = 0; booked < Bookings; booked += PerAppend)
            await Append(Stroom.Budget(_long.Budget), 2 + booked, [.. Enumerable.Range(0, PerAppend).Select(_ => Booking(_long))]);
    }

    /// <summary>Takes away what was made, but the rows on the server: that database is the measurer's.</summary>
    [GlobalCleanup]
    public void Cleanup()
    {
        _services.DisposeAsync().AsTask().GetAwaiter().GetResult();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>A budget without bookings for each round.</summary>
    [IterationSetup]
    public void Renew() => _fresh = Budget().GetAwaiter().GetResult();

    /// <summary>On a budget that began with this round.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = WritesPerRound)]
    public void Fresh() => Write(_fresh).GetAwaiter().GetResult();

    /// <summary>On a budget with 100,000 bookings.</summary>
    [Benchmark(OperationsPerInvoke = WritesPerRound)]
    public void After100000() => Write(_long).GetAwaiter().GetResult();

    private async Task Write((Guid Budget, Guid Financiering) on)
    {
        for (var i = 0; i < WritesPerRound; i++)
        {
            var read = await _store.LoadAsync<BudgetStaat>(Stroom.Budget(on.Budget));
            await Append(Stroom.Budget(on.Budget), read.Version, Booking(on));
        }
    }

    private async Task<(Guid Budget, Guid Financiering)> Budget()
    {
        var (budget, financiering) = (Guid.NewGuid(), Guid.NewGuid());
        await Append(
            Stroom.Budget(budget),
            0,
            new BudgetToegekend(budget, "GM0405", Bron.Goab, new(2025, 1, 1), new(2028, 12, 31), Bedrag.UitEuro(1_000_000_000), Deling.Openbaar, true),
            new FinancieringVastgelegd(budget, financiering, _programma, 2026, Bedrag.UitEuro(1_000_000_000)));
        await _store.LoadAsync<BudgetStaat>(Stroom.Budget(budget));
        return (budget, financiering);
    }

    private static BestedingGeboekt Booking((Guid Budget, Guid Financiering) on) =>
        new(on.Budget, on.Financiering, Guid.NewGuid(), new(2026, 2, 1), Bedrag.UitEuro(1));

    private async Task Append(StreamId stream, long version, params ImmutableArray<Gebeurtenis> events)
    {
        if (await _store.AppendAsync(new([new(stream, version, events)], [], null, "", Hoorn, Now)) is not AppendResult.Appended)
            throw new InvalidOperationException("Somebody else writes to the measurer's database.");
    }
}
