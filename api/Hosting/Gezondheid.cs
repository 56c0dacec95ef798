using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Api.Hosting;

/// <summary>What an orchestrator asks: does the process live, and can it serve?</summary>
public static class Gezondheid
{
    /// <summary>
    /// Maps <c>/health/live</c> (the process answers) and <c>/health/ready</c> (the database answers and the process is not stopping;
    /// otherwise 503).
    /// </summary>
    public static void MapGezondheid(this IEndpointRouteBuilder app)
    {
        app.MapGet("/health/live", () => TypedResults.Ok(new Stand("leeft"))).DisableRateLimiting();
        app.MapGet("/health/ready", GereedAsync).DisableRateLimiting();
    }

    private static async Task<IResult> GereedAsync(
        Database database, IHostApplicationLifetime leven, ILogger<Stand> log, CancellationToken ct)
    {
        if (leven.ApplicationStopping.IsCancellationRequested)
            return Niet("De dienst stopt.");
        try
        {
            await database.CheckAsync(ct);
            return TypedResults.Ok(new Stand("gereed"));
        }
        // Whatever keeps the database from answering, the answer is the same: not ready.
        catch (Exception fout)
        {
            log.LogError(fout, "The database does not answer.");
            return Niet("De database antwoordt niet.");
        }
    }

    private static IResult Niet(string uitleg) => Problemen.Probleem(StatusCodes.Status503ServiceUnavailable, uitleg);

    private sealed record Stand(string Status);
}
