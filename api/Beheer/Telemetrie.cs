using System.Reflection;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using Regionetwerk.Api.Logboek;
using Regionetwerk.Grains.Kern;
using Regionetwerk.GraphQL.Telemetry;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Api.Beheer;

/// <summary>
/// Sends metrics and traces to a collector over OTLP, when OTEL_EXPORTER_OTLP_ENDPOINT names one; where, how and how often it sends, OpenTelemetry's
/// own variables say. Listens to the meters for the dashboard in any case.
/// </summary>
internal sealed class Telemetrie(IConfiguration instellingen, Meterlezer meterlezer) : IHostedService, IDisposable
{
    /// <summary>Where the collector is.</summary>
    public const string Eindpunt = "OTEL_EXPORTER_OTLP_ENDPOINT";

    private const string Dienst = "regionetwerk";
    private const string Npgsql = "Npgsql";

    private static readonly string[] Bronnen = ["Microsoft.AspNetCore", GraphQLTelemetry.Name, Grainmeting.Naam, Metingen.Name, Npgsql];

    private static readonly string[] Meters =
    [
        "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.AspNetCore.RateLimiting", "System.Runtime",
        "Microsoft.Orleans", GraphQLTelemetry.Name, Grainmeting.Naam, Metingen.Name, Opdrachtlog.Meter, Npgsql,
    ];

    private TracerProvider? _sporen;
    private MeterProvider? _metingen;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _ = meterlezer.Sinds;
        if (string.IsNullOrWhiteSpace(instellingen[Eindpunt]))
            return Task.CompletedTask;
        var bron = ResourceBuilder.CreateDefault()
            .AddService(Dienst, serviceVersion: typeof(Telemetrie).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion)
            .AddEnvironmentVariableDetector();
        _sporen = Sdk.CreateTracerProviderBuilder()
            .ConfigureServices(diensten => diensten.AddSingleton(instellingen))
            .SetResourceBuilder(bron)
            .AddSource(Bronnen)
            .AddProcessor(new Spoorzeef())
            .AddOtlpExporter()
            .Build();
        _metingen = Sdk.CreateMeterProviderBuilder()
            .ConfigureServices(diensten => diensten.AddSingleton(instellingen))
            .SetResourceBuilder(bron)
            .AddMeter(Meters)
            .AddOtlpExporter()
            .Build();
        return Task.CompletedTask;
    }

    // What is not sent yet goes at the end.
    public Task StopAsync(CancellationToken cancellationToken)
    {
        Dispose();
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        _sporen?.Dispose();
        _metingen?.Dispose();
        (_sporen, _metingen) = (null, null);
    }
}
