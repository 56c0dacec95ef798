using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Regionetwerk.House.Tests.Draaien;
using Xunit;

namespace Regionetwerk.House.Tests.Beheer;

/// <summary>Reads the gauges of a house, and of no other in this process, as a collector would.</summary>
internal static class Meterstanden
{
    public static Dictionary<string, double> Lees(DraaiendHuis huis, string meter)
    {
        Dictionary<string, double> gemeten = [];
        void Onthoud(Instrument instrument, double waarde, ReadOnlySpan<KeyValuePair<string, object?>> kenmerken) =>
            gemeten[kenmerken.IsEmpty ? instrument.Name : $"{instrument.Name} {kenmerken[0].Value}"] = waarde;
        using MeterListener luisteraar = new();
        luisteraar.InstrumentPublished = (instrument, dit) =>
        {
            if (instrument.Meter.Name == meter && ReferenceEquals(instrument.Meter.Scope, huis.Diensten.GetRequiredService<IMeterFactory>()))
                dit.EnableMeasurementEvents(instrument);
        };
        luisteraar.SetMeasurementEventCallback<double>((instrument, waarde, kenmerken, _) => Onthoud(instrument, waarde, kenmerken));
        luisteraar.SetMeasurementEventCallback<int>((instrument, waarde, kenmerken, _) => Onthoud(instrument, waarde, kenmerken));
        luisteraar.Start();
        // On a busy machine the answer may be later than a collector waits; it is there for the next time.
        for (SpinWait wacht = default; gemeten.Count == 0; wacht.SpinOnce())
        {
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
            luisteraar.RecordObservableInstruments();
        }
        return gemeten;
    }
}
