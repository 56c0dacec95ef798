using System.Diagnostics;
using System.Diagnostics.Metrics;
using Regionetwerk.Grains.Toegang;

namespace Regionetwerk.Grains.Kern;

/// <summary>
/// Telt elke aanroep van een grain, en maakt er een stap van in het spoor waar zij bij hoort: welke soort grain en welke methode, nooit welke
/// en nooit waarmee. De namen zijn die van de semantische afspraken van OpenTelemetry.
/// </summary>
public sealed class Grainmeting : IIncomingGrainCallFilter
{
    /// <summary>De naam van de meter en van de bron van stappen.</summary>
    public const string Naam = "Regionetwerk.Grains";

    /// <summary>Hoe lang een aanroep duurde, in seconden.</summary>
    public const string Duur = "rpc.server.call.duration";

    /// <summary>Welke soort grain.</summary>
    public const string Soort = "rpc.service";

    /// <summary>Welke methode.</summary>
    public const string Methode = "rpc.method";

    /// <summary>De soort fout die ervan kwam.</summary>
    public const string Fout = "error.type";

    private const string Stelsel = "rpc.system";

    private static readonly ActivitySource Bron = new(Naam);
    private static readonly Histogram<double> Duren = new Meter(Naam).CreateHistogram<double>(Duur, "s", "Calls of grains.");

    /// <inheritdoc/>
    public async Task Invoke(IIncomingGrainCallContext context)
    {
        if (!Duren.Enabled && !Bron.HasListeners())
        {
            await context.Invoke();
            return;
        }
        var (soort, methode) = (context.TargetId.Type.ToString()!, context.InterfaceMethod.Name);
        using var stap = Spoorcontext.Begin(Bron, soort, methode);
        stap?.SetTag(Stelsel, "orleans").SetTag(Soort, soort).SetTag(Methode, methode);
        var begin = Stopwatch.GetTimestamp();
        string? fout = null;
        try
        {
            await context.Invoke();
        }
        catch (Exception e)
        {
            fout = e.GetType().Name;
            // Wie het niet mag, is geantwoord zoals het hoort.
            if (e is not GeenToegangException)
                stap?.SetTag(Fout, fout).SetStatus(ActivityStatusCode.Error);
            throw;
        }
        finally
        {
            TagList kenmerken = new() { { Stelsel, "orleans" }, { Soort, soort }, { Methode, methode } };
            if (fout is not null)
                kenmerken.Add(Fout, fout);
            Duren.Record(Stopwatch.GetElapsedTime(begin).TotalSeconds, kenmerken);
        }
    }
}
