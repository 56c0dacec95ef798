using Regionetwerk.Api.Schema;
using Regionetwerk.GraphQL.DataLoaders;
using Regionetwerk.Storage.Bijeenkomsten;
using Regionetwerk.Storage.Lezen;

namespace Regionetwerk.Api.Bijeenkomsten;

/// <summary>Bijeenkomsten op sleutel.</summary>
public sealed class BijeenkomstLoader(BatchScheduler scheduler, Zicht zicht) : RijLoader<BijeenkomstRij>(scheduler, zicht);

/// <summary>Aanmeldingen op sleutel.</summary>
public sealed class AanmeldingLoader(BatchScheduler scheduler, Zicht zicht) : RijLoader<AanmeldingRij>(scheduler, zicht);

/// <summary>Het programma van een bijeenkomst.</summary>
public sealed class OnderdelenVanBijeenkomst(BatchScheduler scheduler, Zicht zicht) : BladLoader<OnderdeelRij>(scheduler, zicht, "bijeenkomst");

/// <summary>Wie zich voor een bijeenkomst aanmeldde.</summary>
public sealed class AanmeldingenVanBijeenkomst(BatchScheduler scheduler, Zicht zicht) : BladLoader<AanmeldingRij>(scheduler, zicht, "bijeenkomst");

/// <inheritdoc cref="AanmeldingenVanBijeenkomst"/>
public sealed class AantalAanmeldingenVanBijeenkomst(BatchScheduler scheduler, Zicht zicht)
    : AantalLoader<AanmeldingRij>(scheduler, zicht, "bijeenkomst");

/// <summary>Hoeveel er bij een bijeenkomst waren; ontbreekt zolang dat niet is vastgelegd.</summary>
public sealed class AantalAanwezigLoader(BatchScheduler scheduler, Aanwezigheid aanwezigheid) : BatchDataLoader<string, Aanwezigen>(scheduler)
{
    protected override async Task<IReadOnlyDictionary<string, Aanwezigen>> LoadBatchAsync(IReadOnlyList<string> keys, CancellationToken cancellation) =>
        await aanwezigheid.TelAsync(keys);
}
