using System.Reflection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Silo.Hosting;

/// <summary>
/// Sends metrics and traces to a collector over OTLP, when OTEL_EXPORTER_OTLP_ENDPOINT names one; where, how and how often it sends, OpenTelemetry's
/// own variables say. Whatever process grains live in, and whatever process calls them, each sends its own.
/// </summary>
public sealed class Telemetrie : IHostedService, IDisposable
{
    /// <summary>Where the collector is.</summary>
    public const string Eindpunt = "OTEL_EXPORTER_OTLP_ENDPOINT";

    private const string Dienst = "regionetwerk";
    private const string Npgsql = "Npgsql";

    private readonly IConfiguration _instellingen;
    private readonly string[] _sporen;
    private readonly string[] _meters;
    private TracerProvider? _spoorzender;
    private MeterProvider? _meterzender;

    /// <param name="instellingen">Where the collector is, and the rest of OpenTelemetry's names.</param>
    /// <param name="sporen">Sources of traces besides those of grains and of what is beneath them.</param>
    /// <param name="meters">Meters besides those.</param>
    public Telemetrie(IConfiguration instellingen, IEnumerable<string> sporen, IEnumerable<string> meters)
    {
        _instellingen = instellingen;
        _sporen = [Grainmeting.Naam, Metingen.Name, Npgsql, .. sporen];
        _meters = ["System.Runtime", "Microsoft.Orleans", Grainmeting.Naam, Metingen.Name, Npgsql, .. meters];
    }

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(_instellingen[Eindpunt]))
            return Task.CompletedTask;
        var bron = ResourceBuilder.CreateDefault()
            .AddService(Dienst, serviceVersion: typeof(Telemetrie).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion)
            .AddEnvironmentVariableDetector();
        _spoorzender = Sdk.CreateTracerProviderBuilder()
            .ConfigureServices(diensten => diensten.AddSingleton(_instellingen))
            .SetResourceBuilder(bron)
            .AddSource(_sporen)
            .AddProcessor(new Spoorzeef())
            .AddOtlpExporter()
            .Build();
        _meterzender = Sdk.CreateMeterProviderBuilder()
            .ConfigureServices(diensten => diensten.AddSingleton(_instellingen))
            .SetResourceBuilder(bron)
            .AddMeter(_meters)
            .AddOtlpExporter()
            .Build();
        return Task.CompletedTask;
    }

    // What is not sent yet goes at the end.
    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken)
    {
        Dispose();
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _spoorzender?.Dispose();
        _meterzender?.Dispose();
        (_spoorzender, _meterzender) = (null, null);
    }
}
