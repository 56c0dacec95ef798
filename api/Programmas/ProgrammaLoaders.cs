using Regionetwerk.Api.Schema;
using Regionetwerk.GraphQL.DataLoaders;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Programmas;

namespace Regionetwerk.Api.Programmas;

/// <summary>Programma's op sleutel.</summary>
public sealed class ProgrammaLoader(BatchScheduler scheduler, Zicht zicht) : RijLoader<ProgrammaRij>(scheduler, zicht);

/// <summary>De programma's die in een gemeente lopen.</summary>
public sealed class ProgrammasInGemeente(BatchScheduler scheduler, Zicht zicht)
    : BladLoader<ProgrammaRij>(scheduler, zicht, "gemeente");

/// <inheritdoc cref="ProgrammasInGemeente"/>
public sealed class AantalProgrammasInGemeente(BatchScheduler scheduler, Zicht zicht)
    : AantalLoader<ProgrammaRij>(scheduler, zicht, "gemeente");

/// <summary>De programma's van een eigenaar.</summary>
public sealed class ProgrammasVanEigenaar(BatchScheduler scheduler, Zicht zicht)
    : BladLoader<ProgrammaRij>(scheduler, zicht, "eigenaar");

/// <inheritdoc cref="ProgrammasVanEigenaar"/>
public sealed class AantalProgrammasVanEigenaar(BatchScheduler scheduler, Zicht zicht)
    : AantalLoader<ProgrammaRij>(scheduler, zicht, "eigenaar");

/// <summary>Wie een programma mag betalen.</summary>
public sealed class BetalersLoader(BatchScheduler scheduler, Bijlagen bijlagen)
    : BatchDataLoader<string, IReadOnlyList<string>>(scheduler)
{
    protected override async Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> LoadBatchAsync(
        IReadOnlyList<string> keys, CancellationToken cancellation)
    {
        var perProgramma = await bijlagen.Betalers(keys);
        return keys.ToDictionary(sleutel => sleutel, sleutel => (IReadOnlyList<string>)[.. perProgramma[sleutel]]);
    }
}
