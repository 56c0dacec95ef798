using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Netwerken;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Lezen;

namespace Regionetwerk.Storage.Netwerken;

/// <summary>Een netwerk.</summary>
public sealed class NetwerkRij : IRij<NetwerkRij>
{
    public required string Slug { get; init; }

    public required NetwerkSoort Soort { get; init; }

    public required string Naam { get; init; }

    public required string Oprichter { get; init; }

    public required Zichtbaarheid Zichtbaarheid { get; init; }

    public static Rijvorm<NetwerkRij> Vorm { get; } = new(
        Bereik.KennisLezen,
        "netwerken",
        "slug",
        "slug, soort, naam, oprichter, zichtbaarheid",
        "publiek IN {publieken}",
        rij => new()
        {
            Slug = rij.GetString(0),
            Soort = rij.Keuze<NetwerkSoort>(1),
            Naam = rij.GetString(2),
            Oprichter = rij.GetString(3),
            Zichtbaarheid = rij.Keuze<Zichtbaarheid>(4),
        },
        rij => rij.Slug);
}
