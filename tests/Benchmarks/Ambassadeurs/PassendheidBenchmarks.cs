using BenchmarkDotNet.Attributes;
using Regionetwerk.Grains.Ambassadeurs;
using Regionetwerk.Grains.Programmas;
using Regionetwerk.Storage.Ambassadeurs;

namespace Regionetwerk.Benchmarks.Ambassadeurs;

/// <summary>The three best of 1,000 ambassadeurs for each of 500 open aanvragen, with their reasons; and the coverage of the same.</summary>
[InProcess, MemoryDiagnoser, WarmupCount(3), IterationCount(10)]
public class PassendheidBenchmarks
{
    private static readonly DateOnly Vandaag = new(2026, 11, 23);

    private readonly List<Kandidaat> _kandidaten = [];
    private readonly List<Zoekvraag> _vragen = [];

    /// <summary>The same every time.</summary>
    [GlobalSetup]
    public void Maak()
    {
        var toeval = new Random(1);
        var plaatsen = Middelpunten.Alle;
        var (sectoren, themas) = (Enum.GetValues<Sector>(), Enum.GetValues<AmbassadeurThema>());
        for (var i = 1; i <= 1_000; i++)
        {
            var uren = toeval.Next(4, 40);
            _kandidaten.Add(new(
                new(i, 0, 0, new byte[8]),
                [.. toeval.GetItems(sectoren, 2)],
                plaatsen[toeval.Next(plaatsen.Length)],
                [.. toeval.GetItems(themas, 4)],
                uren,
                toeval.Next(uren + 1),
                toeval.Next(uren + 1),
                toeval.Next(10) == 0 ? [new(Vandaag.AddDays(-3), Vandaag.AddDays(toeval.Next(60)))] : []));
        }
        for (var i = 0; i < 500; i++)
        {
            _vragen.Add(new(
                sectoren[toeval.Next(sectoren.Length)],
                themas[toeval.Next(themas.Length)],
                plaatsen[toeval.Next(plaatsen.Length)],
                (Urgentie)toeval.Next(3),
                [_kandidaten[toeval.Next(1_000)].Id]));
        }
    }

    /// <summary>Everything that waits.</summary>
    [Benchmark]
    public int Voorstellen() => _vragen.Sum(vraag => Passendheid.Rangschik(vraag, _kandidaten, Vandaag).Length);

    /// <summary>342 gemeenten by eight sectors.</summary>
    [Benchmark]
    public int Leemten() => Dekking.Leemten(Middelpunten.Alle, [.. _kandidaten.Select(wie => (wie.Standplaats!, wie.Sectoren))]).Length;
}
