using Regionetwerk.Api.Schema;
using Regionetwerk.GraphQL.DataLoaders;
using Regionetwerk.Storage.Aanpakken;
using Regionetwerk.Storage.Geld;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Programmas;

namespace Regionetwerk.Api.Aanpakken;

/// <summary>De programma's die een aanpak uitvoeren.</summary>
public sealed class ProgrammasVanAanpak(BatchScheduler scheduler, Zicht zicht) : BladLoader<ProgrammaRij>(scheduler, zicht, "aanpak");

/// <inheritdoc cref="ProgrammasVanAanpak"/>
public sealed class AantalProgrammasVanAanpak(BatchScheduler scheduler, Zicht zicht) : AantalLoader<ProgrammaRij>(scheduler, zicht, "aanpak");

/// <summary>De gemeenten waar aanpakken worden uitgevoerd.</summary>
public sealed class GemeentenVanAanpak(BatchScheduler scheduler, AanpakkenInGebruik gebruik)
    : BatchDataLoader<string, IReadOnlyList<AanpakInGemeenteTelling>>(scheduler)
{
    protected override async Task<IReadOnlyDictionary<string, IReadOnlyList<AanpakInGemeenteTelling>>> LoadBatchAsync(
        IReadOnlyList<string> keys, CancellationToken cancellation)
    {
        var gemeenten = await gebruik.Gemeenten(keys);
        return keys.ToDictionary(slug => slug, slug => (IReadOnlyList<AanpakInGemeenteTelling>)[.. gemeenten[slug]]);
    }
}

/// <summary>Hoe aanpakken betaald worden, alle van hetzelfde jaar tegelijk.</summary>
public sealed class AanpakMixLoader(BatchScheduler scheduler, Aanpakbetaling betaling) : BatchDataLoader<(string Slug, int Jaar), AanpakMix>(scheduler)
{
    protected override async Task<IReadOnlyDictionary<(string Slug, int Jaar), AanpakMix>> LoadBatchAsync(
        IReadOnlyList<(string Slug, int Jaar)> keys, CancellationToken cancellation)
    {
        var gevonden = new Dictionary<(string, int), AanpakMix>();
        foreach (var gelijk in keys.GroupBy(sleutel => sleutel.Jaar, sleutel => sleutel.Slug))
        {
            foreach (var (slug, mix) in await betaling.Mixen([.. gelijk], gelijk.Key))
                gevonden[(slug, gelijk.Key)] = mix;
        }
        return gevonden;
    }
}
