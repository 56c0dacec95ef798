using Microsoft.AspNetCore.Components;
using Regionetwerk.Api.Beheer;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Api.Paginas.Dashboard;

/// <summary>How this process runs, for whoever runs the platform. Says nothing of what people recorded, nor of who they are.</summary>
public partial class DashboardPagina
{
    private DateTimeOffset _nu;
    private Achterstanden? _achterstand;
    private IReadOnlyList<Grainstand> _grains = [];

    [Inject]
    private Meterlezer Meters { get; set; } = null!;

    [Inject]
    private Foutenboek Boek { get; set; } = null!;

    [Inject]
    private Achterstand Achterstand { get; set; } = null!;

    [Inject]
    private TimeProvider Klok { get; set; } = null!;

    private static string Knooppunt { get; } = $"{Environment.MachineName}, proces {Environment.ProcessId}";

    /// <inheritdoc/>
    protected override async Task VerzamelAsync()
    {
        _nu = Klok.GetUtcNow();
        _grains = Meters.Grains();
        try
        {
            _achterstand = await Achterstand.LeesAsync();
        }
        // It is there too while the database is away, for who came in just before; for whoever comes later there are the log and /health/live.
        catch (DatabaseException)
        {
            _achterstand = null;
        }
    }

    private static string Tijd(DateTimeOffset moment) => $"{Nederlands.Datum(Nederlands.Dag(moment))} {NederlandseDag.Tijd(moment):HH:mm:ss}";

    private static string Getal(double getal) => Nederlands.Getal(getal, 1);

    private static string Duur(TimeSpan duur) => duur switch
    {
        { TotalMilliseconds: < 1 } => duur == TimeSpan.Zero ? "-" : "< 1 ms",
        { TotalSeconds: < 1 } => $"{Nederlands.Getal(duur.TotalMilliseconds, 0)} ms",
        { TotalMinutes: < 2 } => $"{Nederlands.Getal(duur.TotalSeconds, 1)} s",
        { TotalHours: < 2 } => $"{Nederlands.Getal(duur.TotalMinutes, 0)} minuten",
        _ => $"{Nederlands.Getal(duur.TotalHours, 0)} uur",
    };
}
