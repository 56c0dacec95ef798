using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Grains.Werkgroepen;
using Regionetwerk.Storage.Lezen;

namespace Regionetwerk.Storage.Werkgroepen;

/// <summary>Een werkgroep.</summary>
public sealed class WerkgroepRij : IRij<WerkgroepRij>
{
    public required string Slug { get; init; }

    public required WerkgroepSoort Soort { get; init; }

    public required WerkgroepNiveau Niveau { get; init; }

    public required string Naam { get; init; }

    public string? Gemeente { get; init; }

    public required string Oprichter { get; init; }

    public required Zichtbaarheid Zichtbaarheid { get; init; }

    public static Rijvorm<WerkgroepRij> Vorm { get; } = new(
        Bereik.KennisLezen,
        "werkgroepen",
        "slug",
        "slug, soort, niveau, naam, gemeente, oprichter, zichtbaarheid",
        "publiek IN {publieken}",
        rij => new()
        {
            Slug = rij.GetString(0),
            Soort = rij.Keuze<WerkgroepSoort>(1),
            Niveau = rij.Keuze<WerkgroepNiveau>(2),
            Naam = rij.GetString(3),
            Gemeente = rij.TekstOfLeeg(4),
            Oprichter = rij.GetString(5),
            Zichtbaarheid = rij.Keuze<Zichtbaarheid>(6),
        },
        rij => rij.Slug);
}
