using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics.Metrics;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Toegang;

namespace Regionetwerk.Api.Beheer;

/// <summary>How it is with one kind of grain in this process.</summary>
internal sealed record Grainstand(string Soort, int Actief, Vensterstand Aanroepen)
{
    public double PerSeconde => (double)Aanroepen.Aantal / Venster.Seconden;
}

/// <summary>A call that took long: what and when, never which grain.</summary>
internal sealed record TrageAanroep(string Soort, string Methode, TimeSpan Duur, DateTimeOffset Op);

/// <summary>Listens to the meters of this process, for the dashboard. The one place that does.</summary>
internal sealed class Meterlezer : IDisposable
{
    private const string Orleans = "Microsoft.Orleans";
    private const string PerSoort = "orleans-grains";
    private const int Traagste = 10;

    private static readonly TimeSpan Onthouden = TimeSpan.FromMinutes(15);

    private readonly MeterListener _luisteraar = new();
    private readonly ConcurrentDictionary<string, Venster> _vensters = new(StringComparer.Ordinal);
    private readonly TimeProvider _tijd;
    private readonly IMeterFactory _fabriek;
    private readonly Lock _slot = new();
    private Dictionary<string, int> _actief = [];
    private ImmutableList<TrageAanroep> _traag = [];

    public Meterlezer(TimeProvider tijd, IMeterFactory fabriek)
    {
        (_tijd, _fabriek, Sinds) = (tijd, fabriek, tijd.GetUtcNow());
        _luisteraar.InstrumentPublished = (instrument, luisteraar) =>
        {
            if (IsVanHier(instrument))
                luisteraar.EnableMeasurementEvents(instrument);
        };
        _luisteraar.SetMeasurementEventCallback<double>((_, duur, kenmerken, _) => Tel(duur, kenmerken));
        _luisteraar.SetMeasurementEventCallback<int>((_, aantal, kenmerken, _) => _actief[Waarde(kenmerken, "type") ?? ""] = aantal);
        _luisteraar.Start();
    }

    /// <summary>Since when it listens.</summary>
    public DateTimeOffset Sinds { get; }

    /// <summary>The kinds that live or were called, the busiest first.</summary>
    public IReadOnlyList<Grainstand> Grains()
    {
        lock (_slot)
        {
            _actief = new(StringComparer.Ordinal);
            _luisteraar.RecordObservableInstruments();
            return
            [
                .. _actief.Keys.Union(_vensters.Keys)
                    .Select(soort => new Grainstand(soort, _actief.GetValueOrDefault(soort), _vensters.GetOrAdd(soort, _ => new()).Lees(Seconde)))
                    .OrderByDescending(stand => stand.Aanroepen.Aantal).ThenBy(stand => stand.Soort, StringComparer.Ordinal),
            ];
        }
    }

    /// <summary>The slowest of the last quarter of an hour.</summary>
    public IReadOnlyList<TrageAanroep> Traag() => [.. _traag.Where(een => een.Op > _tijd.GetUtcNow() - Onthouden)];

    public void Dispose() => _luisteraar.Dispose();

    private long Seconde => _tijd.GetUtcNow().ToUnixTimeSeconds();

    // Several houses may live in one process, in tests: of the meters that a house makes itself, only its own.
    private bool IsVanHier(Instrument instrument) => (instrument.Meter.Name, instrument.Name) switch
    {
        (Grainmeting.Naam, Grainmeting.Duur) => true,
        // Orleans itself counts up and down as it goes, on many threads; there its own dashboard shows it.
        (Orleans, PerSoort) => instrument.IsObservable && (instrument.Meter.Scope is null || ReferenceEquals(instrument.Meter.Scope, _fabriek)),
        _ => false,
    };

    private void Tel(double duur, ReadOnlySpan<KeyValuePair<string, object?>> kenmerken)
    {
        var (soort, methode, fout) = (Waarde(kenmerken, Grainmeting.Soort) ?? "", Waarde(kenmerken, Grainmeting.Methode) ?? "", Waarde(kenmerken, Grainmeting.Fout));
        _vensters.GetOrAdd(soort, _ => new()).Tel(Seconde, duur, fout is not null and not nameof(GeenToegangException));
        if (_traag is { Count: >= Traagste } traag && traag[^1].Duur.TotalSeconds >= duur && traag[^1].Op > _tijd.GetUtcNow() - Onthouden)
            return;
        var nu = _tijd.GetUtcNow();
        ImmutableInterlocked.Update(ref _traag, (lijst, een) =>
            [.. lijst.Where(ander => ander.Op > nu - Onthouden).Append(een).OrderByDescending(ander => ander.Duur).Take(Traagste)], new TrageAanroep(soort, methode, TimeSpan.FromSeconds(duur), nu));
    }

    private static string? Waarde(ReadOnlySpan<KeyValuePair<string, object?>> kenmerken, string naam)
    {
        foreach (var kenmerk in kenmerken)
        {
            if (kenmerk.Key == naam)
                return kenmerk.Value as string;
        }
        return null;
    }
}
