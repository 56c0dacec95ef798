using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans.Hosting;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Silo.Opdrachten;

namespace Regionetwerk.Silo.Hosting;

/// <summary>Where the grains live: in this process, on <c>runtime/</c>. In the Orleans build the class of this name beside it takes its place.</summary>
internal static class Actorplaats
{
    /// <summary>Commands that only this build has.</summary>
    public static ImmutableArray<Commando> Commandos => [];

    /// <summary>Adds the grains.</summary>
    public static IServiceCollection AddGrains(this IServiceCollection services) => services.AddOrleans(silo => silo
        .AddGrainAssemblies(typeof(EigenaarFilter).Assembly)
        .AddIncomingGrainCallFilter<Grainmeting>()
        .AddIncomingGrainCallFilter<EigenaarFilter>());

    /// <summary>Makes ready what they want of a database besides books.</summary>
    public static Task BereidVoorAsync(IServiceProvider diensten, TextWriter uit, CancellationToken ct) => Task.CompletedTask;
}
