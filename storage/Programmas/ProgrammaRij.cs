using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Lezen;

namespace Regionetwerk.Storage.Programmas;

/// <summary>Een programma.</summary>
public sealed class ProgrammaRij : IRij<ProgrammaRij>
{
    public required string Id { get; init; }

    public required string Eigenaar { get; init; }

    public required string Naam { get; init; }

    public string? Aanpak { get; init; }

    public required string Gemeente { get; init; }

    public required DateOnly Van { get; init; }

    public DateOnly? Tot { get; init; }

    public int? LeeftijdVan { get; init; }

    public int? LeeftijdTot { get; init; }

    public required bool DirectVve { get; init; }

    /// <summary>Namen van sectoren, gescheiden door spaties.</summary>
    public required string Sectoren { get; init; }

    public required Zichtbaarheid Zichtbaarheid { get; init; }

    public required bool Voorbeeld { get; init; }

    public static Rijvorm<ProgrammaRij> Vorm { get; } = new(
        Bereik.KennisLezen,
        "programmas",
        "id",
        "id, eigenaar, naam, aanpak, gemeente, van, tot, leeftijd_van, leeftijd_tot, direct_vve, "
        + "sectoren, zichtbaarheid, voorbeeld",
        "publiek IN {publieken}",
        rij => new()
        {
            Id = rij.GetString(0),
            Eigenaar = rij.GetString(1),
            Naam = rij.GetString(2),
            Aanpak = rij.TekstOfLeeg(3),
            Gemeente = rij.GetString(4),
            Van = rij.Dag(5),
            Tot = rij.DagOfLeeg(6),
            LeeftijdVan = rij.GetalOfLeeg(7),
            LeeftijdTot = rij.GetalOfLeeg(8),
            DirectVve = rij.Ja(9),
            Sectoren = rij.GetString(10),
            Zichtbaarheid = rij.Keuze<Zichtbaarheid>(11),
            Voorbeeld = rij.Ja(12),
        },
        rij => rij.Id);
}
