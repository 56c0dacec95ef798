using Regionetwerk.Grains.Toegang;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.DataLoaders;
using Regionetwerk.Storage.Kennis;
using Regionetwerk.Storage.Lezen;

namespace Regionetwerk.Api.Kennis;

/// <summary>Wat de eigenaar van een kennisitem over de link weet.</summary>
[ExtendObjectType<Kennisitem>]
public static class KennisitemLink
{
    /// <summary>
    /// Of de link er nog is; wekelijks wordt gekeken. Alleen voor de eigenaar; null voor anderen, zonder link, en zolang er niet gekeken is.
    /// </summary>
    public static async Task<Linkstatus?> Linkstatus([Parent] Kennisitem kennisitem, Zicht zicht, LinkstatusLoader links) =>
        kennisitem.Rij.Link is { } link && (await zicht.Kijker(Bereik.KennisLezen)).IsEigenaar(kennisitem.Rij.Eigenaar) ? await links.LoadAsync(link) : null;
}

/// <summary>Wat van links bekend is.</summary>
public sealed class LinkstatusLoader(BatchScheduler scheduler, Linkboek boek) : BatchDataLoader<string, Linkstatus>(scheduler)
{
    protected override async Task<IReadOnlyDictionary<string, Linkstatus>> LoadBatchAsync(IReadOnlyList<string> keys, CancellationToken cancellation) =>
        await boek.OfAsync(keys);
}
