using Regionetwerk.Silo.Hosting;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Api.Hosting;

/// <summary>Where the grains live: in the process of the api. In the Orleans build the class of this name beside it takes its place.</summary>
internal static class Actorplaats
{
    /// <summary>Where whoever runs the platform sees how grains are: on the page that has the rest too.</summary>
    public static string? Dashboard => null;

    /// <summary>Adds the grains and what works with them.</summary>
    public static void AddActoren(this WebApplicationBuilder builder, OpslagOpties opslag) => builder.Services.AddRegionetwerkActoren();

    /// <summary>Does this before anything is served, as soon as grains answer: here that is at once.</summary>
    public static Task ZodraGrainsAntwoordenAsync(this WebApplication app, Func<CancellationToken, Task> werk) => werk(app.Lifetime.ApplicationStopping);

    /// <summary>Maps what they bring for the operator: nothing.</summary>
    public static void MapActorplaats(this WebApplication app)
    {
    }
}
