using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Lezen;

namespace Regionetwerk.Storage.Zoeken;

/// <summary>Een gevonden document, met de tekst waar het fragment uit komt.</summary>
public sealed class ZoekdocumentRij : IRij<ZoekdocumentRij>
{
    /// <summary>Wat het is.</summary>
    public required Zoeksoort Soort { get; init; }

    /// <summary>Zijn sleutel.</summary>
    public required string Id { get; init; }

    /// <summary>Hoe het heet.</summary>
    public required string Titel { get; init; }

    /// <summary>Wat er verder over te lezen is.</summary>
    public required string Tekst { get; init; }

    public static Rijvorm<ZoekdocumentRij> Vorm { get; } = new(
        Bereik.KennisLezen,
        "zoekdocumenten",
        "sleutel",
        "soort, id, titel, tekst",
        "publiek IN {publieken}",
        rij => new()
        {
            Soort = rij.Keuze<Zoeksoort>(0),
            Id = rij.GetString(1),
            Titel = rij.GetString(2),
            Tekst = rij.GetString(3),
        },
        rij => $"{rij.Soort} {rij.Id}");
}
