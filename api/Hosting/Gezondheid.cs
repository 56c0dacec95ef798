using Regionetwerk.Api.Toegang;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Api.Hosting;

/// <summary>What an orchestrator asks: does the process live, and can it serve?</summary>
public static class Gezondheid
{
    private const string Algemeen = "De dienst is nu niet gereed.";

    /// <summary>
    /// Maps <c>/health/live</c> (the process answers) and <c>/health/ready</c> (it is not stopping, and the database answers and has the schema of
    /// this program; otherwise 503). What is wrong is in the log, and in the answer to an operator alone. A feed that stands still is an alarm,
    /// not a reason to send nobody here: all nodes would be taken away at once, while reading and writing go on.
    /// </summary>
    public static void MapGezondheid(this IEndpointRouteBuilder app)
    {
        app.MapGet("/health/live", () => TypedResults.Ok(new Stand("leeft"))).DisableRateLimiting();
        app.MapGet("/health/ready", GereedAsync).DisableRateLimiting();
    }

    private static async Task<IResult> GereedAsync(
        HttpContext context, Database database, Achterstand achterstand, OpslagOpties opties, IHostApplicationLifetime leven, ILogger<Stand> log, CancellationToken ct)
    {
        if (leven.ApplicationStopping.IsCancellationRequested)
            return Niet(context, "De dienst stopt.");
        try
        {
            await database.CheckAsync(ct);
            if (!await achterstand.HeeftSchemaAsync().AsTask().WaitAsync(opties.Limieten.CheckTimeout, ct))
                return Niet(context, "De database heeft een ouder schema dan dit programma. Werk haar bij met: silo -- migrate.", log);
            return TypedResults.Ok(new Stand("gereed"));
        }
        // Whatever keeps the database from answering, the answer is the same: not ready.
        catch (Exception fout)
        {
            log.LogError(fout, "The database does not answer.");
            return Niet(context, "De database antwoordt niet.");
        }
    }

    private static IResult Niet(HttpContext context, string uitleg, ILogger log)
    {
        log.LogError("Not ready: {Uitleg}", uitleg);
        return Niet(context, uitleg);
    }

    private static IResult Niet(HttpContext context, string uitleg) => Problemen.Probleem(
        StatusCodes.Status503ServiceUnavailable,
        Operatorbeleid.IsOperator(context.RequestServices.GetService<Aanroeper>()) ? uitleg : Algemeen);

    private sealed record Stand(string Status);
}
