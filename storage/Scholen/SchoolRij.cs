using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Lezen;

namespace Regionetwerk.Storage.Scholen;

/// <summary>Een schoolvestiging uit het register van DUO; openbaar.</summary>
public sealed class SchoolRij : IRij<SchoolRij>
{
    public required string Code { get; init; }

    public required string Naam { get; init; }

    /// <summary>Sleutel van de organisatie die het bestuur is.</summary>
    public required string Bestuur { get; init; }

    /// <summary>Huidige gemeentecode.</summary>
    public required string Gemeente { get; init; }

    public required string Plaats { get; init; }

    public required string Postcode { get; init; }

    public required string Denominatie { get; init; }

    public required string Bron { get; init; }

    public required DateOnly Peildatum { get; init; }

    public static Rijvorm<SchoolRij> Vorm { get; } = new(
        Bereik.KennisLezen,
        "scholen",
        "code",
        "code, naam, bestuur, gemeente, plaats, postcode, denominatie, bron, peildatum",
        "1 = 1",
        rij => new()
        {
            Code = rij.GetString(0),
            Naam = rij.GetString(1),
            Bestuur = rij.GetString(2),
            Gemeente = rij.GetString(3),
            Plaats = rij.GetString(4),
            Postcode = rij.GetString(5),
            Denominatie = rij.GetString(6),
            Bron = rij.GetString(7),
            Peildatum = rij.Dag(8),
        },
        rij => rij.Code);
}
