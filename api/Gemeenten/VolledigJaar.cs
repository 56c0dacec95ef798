using Regionetwerk.Api.Schema;
using Regionetwerk.Grains.Gemeenten;
using Regionetwerk.Grains.Kern;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.DataLoaders;
using Regionetwerk.Storage.Gemeenten;
using Regionetwerk.Storage.Lezen;

namespace Regionetwerk.Api.Gemeenten;

/// <summary>Een jaar waarvan de gemeente verklaart dat alles gedeeld is.</summary>
public sealed class VolledigJaar(JaarverklaringRij rij)
{
    /// <summary>Kalenderjaar.</summary>
    public int Jaar => rij.Jaar;

    /// <summary>De ruimste kring waarvoor het volledig is.</summary>
    public Kring Kring => rij.Kring;
}

/// <summary>De jaren die een gemeente volledig heeft verklaard.</summary>
public sealed class VolledigeJarenVanGemeente(BatchScheduler scheduler, Zicht zicht) : BladLoader<JaarverklaringRij>(scheduler, zicht, "gemeente");

/// <summary>Wat een gemeente verklaart.</summary>
[ExtendObjectType<Gemeente>]
public static class VolledigeJaren
{
    private static readonly Pagina Alle = new(Limieten.LaatsteJaar - Limieten.EersteJaar + 1);

    /// <summary>De jaren waarvan de gemeente verklaart dat alles gedeeld is met een kring waar u in zit, het eerste jaar eerst.</summary>
    [GraphQLName("volledigeJaren")]
    public static async Task<IReadOnlyList<VolledigJaar>> Van([Parent] Gemeente gemeente, VolledigeJarenVanGemeente bladen) =>
        [.. (await bladen.LoadAsync((gemeente.Code, Alle)))!.Rijen.Select(rij => new VolledigJaar(rij))];
}
