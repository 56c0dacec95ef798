using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Publiek;

namespace Regionetwerk.Storage.Geld;

/// <summary>Geld dat is teruggegeven aan wie het gaf; bedrag in eurocenten. Alleen voor de eigenaar van het budget.</summary>
public sealed class TerugbetalingRij : IRij<TerugbetalingRij>
{
    public required string Id { get; init; }

    public required string Budget { get; init; }

    public required string Eigenaar { get; init; }

    public required int Jaar { get; init; }

    public required DateOnly Datum { get; init; }

    public required long Bedrag { get; init; }

    public required bool Teruggeboekt { get; init; }

    public static Rijvorm<TerugbetalingRij> Vorm { get; } = new(
        Bereik.FinancieringLezen,
        "terugbetalingen",
        "id",
        "id, budget, eigenaar, jaar, datum, bedrag, teruggeboekt",
        $"'{Sleutels.EigenaarVoorvoegsel}' || eigenaar IN {{sleutels}}",
        rij => new()
        {
            Id = rij.GetString(0),
            Budget = rij.GetString(1),
            Eigenaar = rij.GetString(2),
            Jaar = rij.GetInt32(3),
            Datum = rij.Dag(4),
            Bedrag = rij.GetInt64(5),
            Teruggeboekt = rij.Ja(6),
        },
        rij => rij.Id);
}
