using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using Regionetwerk.Silo.Opdrachten;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Opslag.Cluster;

namespace Regionetwerk.Silo.Hosting;

/// <summary>Where the grains live of whoever has no host, such as the operator's commands: in a silo of their own, on Orleans.</summary>
internal static class Actorplaats
{
    /// <summary>Commands that only this build has.</summary>
    public static ImmutableArray<Commando> Commandos => [Serve.Commando];

    /// <summary>Adds the grains.</summary>
    public static IServiceCollection AddGrains(this IServiceCollection services) => services.AddEigenSilo(start: true);

    /// <summary>Makes ready what they want of a database besides books: the tables by which silos know each other.</summary>
    public static async Task BereidVoorAsync(IServiceProvider diensten, TextWriter uit, CancellationToken ct)
    {
        var opslag = diensten.GetRequiredService<OpslagOpties>();
        if (opslag.Verbinding is null)
            return;
        await Clustertabellen.ZorgAsync(diensten.GetRequiredService<Database>(), opslag, ct);
        await uit.WriteLineAsync("Cluster: de tabellen waarmee silo's elkaar kennen zijn er");
    }
}
