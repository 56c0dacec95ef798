using System.Diagnostics.Metrics;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.House.Tests.Lezen;

/// <summary>Counts the commands that are sent to one database, for as long as it lives.</summary>
internal sealed class Databasevragen : IDisposable
{
    private readonly MeterListener _luisteraar = new();
    private long _aantal;

    /// <param name="database">The database, as the measurements name it.</param>
    public Databasevragen(string database)
    {
        _luisteraar.InstrumentPublished = (instrument, luisteraar) =>
        {
            if (instrument.Meter.Name == Metingen.Name && instrument.Name == "regionetwerk.storage.commands")
                luisteraar.EnableMeasurementEvents(instrument);
        };
        _luisteraar.SetMeasurementEventCallback<long>((_, erbij, kenmerken, _) =>
        {
            if (kenmerken.Contains(new("db.namespace", database)))
                Interlocked.Add(ref _aantal, erbij);
        });
        _luisteraar.Start();
    }

    /// <summary>So far.</summary>
    public long Aantal => Interlocked.Read(ref _aantal);

    /// <inheritdoc/>
    public void Dispose() => _luisteraar.Dispose();
}
