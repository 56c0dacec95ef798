using Regionetwerk.Api.Schema;
using Regionetwerk.GraphQL.DataLoaders;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Programmas;

namespace Regionetwerk.Api.Programmas;

/// <summary>Opgaven op sleutel.</summary>
public sealed class OpgaveLoader(BatchScheduler scheduler, Zicht zicht) : RijLoader<OpgaveRij>(scheduler, zicht);

/// <summary>De opgaven bij een programma.</summary>
public sealed class OpgavenVanProgramma(BatchScheduler scheduler, Zicht zicht) : BladLoader<OpgaveRij>(scheduler, zicht, "programma");

/// <inheritdoc cref="OpgavenVanProgramma"/>
public sealed class AantalOpgavenVanProgramma(BatchScheduler scheduler, Zicht zicht) : AantalLoader<OpgaveRij>(scheduler, zicht, "programma");

/// <summary>De functies in een programma.</summary>
public sealed class FunctiesVanProgramma(BatchScheduler scheduler, Zicht zicht) : BladLoader<FunctieRij>(scheduler, zicht, "programma");

/// <summary>Woorden bij programma's die al gevonden zijn, op veld en sleutel.</summary>
public sealed class TekstLoader(BatchScheduler scheduler, Bijlagen bijlagen) : BatchDataLoader<(string Veld, string Sleutel), string>(scheduler)
{
    protected override async Task<IReadOnlyDictionary<(string Veld, string Sleutel), string>> LoadBatchAsync(
        IReadOnlyList<(string Veld, string Sleutel)> keys, CancellationToken cancellation)
    {
        var teksten = new Dictionary<(string, string), string>();
        foreach (var veld in keys.GroupBy(sleutel => sleutel.Veld, sleutel => sleutel.Sleutel))
        {
            foreach (var (sleutel, tekst) in await bijlagen.Teksten(veld.Key, [.. veld]))
                teksten[(veld.Key, sleutel)] = tekst;
        }
        return teksten;
    }
}
