using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Lezen;

namespace Regionetwerk.Storage.Geld;

/// <summary>Een financiering; bedragen in eurocenten. Er alleen voor wie zowel het budget als het programma mag zien.</summary>
public sealed class FinancieringRij : IRij<FinancieringRij>
{
    public required string Id { get; init; }

    public required string Budget { get; init; }

    public required string Programma { get; init; }

    public required int Jaar { get; init; }

    public required long Bedrag { get; init; }

    /// <summary>Alleen voor de eigenaar van het budget.</summary>
    public required long Besteed { get; init; }

    /// <summary>Eigenaar van het budget.</summary>
    public required string Eigenaar { get; init; }

    /// <summary>Het programma is zo gewijzigd, dat dit geld er niet meer bij past.</summary>
    public required bool Strijdig { get; init; }

    /// <summary>De eigenaar, zolang er geld is dat niet past; om op te zoeken.</summary>
    public const string StrijdigBij = "CASE WHEN strijdig = 1 AND bedrag > 0 THEN eigenaar END";

    public static Rijvorm<FinancieringRij> Vorm { get; } = new(
        Bereik.FinancieringLezen,
        "financieringen",
        "id",
        "id, budget, programma, jaar, bedrag, besteed, eigenaar, strijdig",
        "budget_publiek IN {publieken} AND programma_publiek IN {publieken}",
        rij => new()
        {
            Id = rij.GetString(0),
            Budget = rij.GetString(1),
            Programma = rij.GetString(2),
            Jaar = rij.GetInt32(3),
            Bedrag = rij.GetInt64(4),
            Besteed = rij.GetInt64(5),
            Eigenaar = rij.GetString(6),
            Strijdig = rij.Ja(7),
        },
        rij => rij.Id);
}
