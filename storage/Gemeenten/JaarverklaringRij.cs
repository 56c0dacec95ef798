using Regionetwerk.Grains.Gemeenten;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Publiek;

namespace Regionetwerk.Storage.Gemeenten;

/// <summary>Een jaar dat een gemeente volledig heeft verklaard. Er alleen voor wie in de kring zit waarvoor het volledig is.</summary>
public sealed class JaarverklaringRij : IRij<JaarverklaringRij>
{
    public required string Gemeente { get; init; }

    public required int Jaar { get; init; }

    /// <summary>De ruimste kring waarvoor het volledig is.</summary>
    public required Kring Kring { get; init; }

    public static Rijvorm<JaarverklaringRij> Vorm { get; } = new(
        Bereik.FinancieringLezen,
        "jaarverklaringen",
        "gemeente || ' ' || jaar",
        "gemeente, jaar, kring",
        $$"""kring = '{{Kring.Openbaar}}' OR '{{Sleutels.Landelijk}}' IN {sleutels}""",
        rij => new()
        {
            Gemeente = rij.GetString(0),
            Jaar = rij.GetInt32(1),
            Kring = rij.Keuze<Kring>(2),
        },
        rij => $"{rij.Gemeente} {rij.Jaar}");
}
