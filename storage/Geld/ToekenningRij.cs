using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Lezen;

namespace Regionetwerk.Storage.Geld;

/// <summary>Een versie van wat voor een jaar van een budget is toegekend, in eurocenten. Er voor wie het budget mag zien.</summary>
public sealed class ToekenningRij : IRij<ToekenningRij>
{
    public required string Id { get; init; }

    public required string Budget { get; init; }

    /// <summary>Kalenderjaar; leeg is de hele periode.</summary>
    public required int? Jaar { get; init; }

    public required long Bedrag { get; init; }

    public required ToekenningStatus Status { get; init; }

    /// <summary>De dag waarop zij is vastgelegd; leeg wanneer dat niet is bijgehouden.</summary>
    public required DateOnly? Op { get; init; }

    /// <summary>Een latere toekenning kwam ervoor in de plaats.</summary>
    public required bool Vervangen { get; init; }

    public static Rijvorm<ToekenningRij> Vorm { get; } = new(
        Bereik.FinancieringLezen,
        "toekenningen",
        "id",
        "id, budget, jaar, bedrag, status, op, vervangen",
        "publiek IN {publieken}",
        rij => new()
        {
            Id = rij.GetString(0),
            Budget = rij.GetString(1),
            Jaar = rij.GetInt32(2) is > 0 and var jaar ? jaar : null,
            Bedrag = rij.GetInt64(3),
            Status = rij.Keuze<ToekenningStatus>(4),
            Op = rij.DagOfLeeg(5),
            Vervangen = rij.Ja(6),
        },
        rij => rij.Id);
}
