using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Publiek;

namespace Regionetwerk.Storage.Geld;

/// <summary>Een besteding; bedrag in eurocenten. Wat er besteed is, is alleen voor de eigenaar van het budget (domain.md).</summary>
public sealed class BestedingRij : IRij<BestedingRij>
{
    public required string Id { get; init; }

    public required string Budget { get; init; }

    public required string Financiering { get; init; }

    public required string Eigenaar { get; init; }

    public required DateOnly Datum { get; init; }

    public required long Bedrag { get; init; }

    public required bool Teruggeboekt { get; init; }

    public static Rijvorm<BestedingRij> Vorm { get; } = new(
        Bereik.FinancieringLezen,
        "bestedingen",
        "id",
        "id, budget, financiering, eigenaar, datum, bedrag, teruggeboekt",
        $"'{Sleutels.EigenaarVoorvoegsel}' || eigenaar IN {{sleutels}}",
        rij => new()
        {
            Id = rij.GetString(0),
            Budget = rij.GetString(1),
            Financiering = rij.GetString(2),
            Eigenaar = rij.GetString(3),
            Datum = rij.Dag(4),
            Bedrag = rij.GetInt64(5),
            Teruggeboekt = rij.Ja(6),
        },
        rij => rij.Id);
}
