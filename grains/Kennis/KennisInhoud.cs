using System.Collections.Immutable;
using Regionetwerk.Grains.Aanpakken;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Programmas;

namespace Regionetwerk.Grains.Kennis;

/// <summary>Wat voor kennis het is.</summary>
public enum KennisSoort
{
    /// <summary>Hoe een gemeente of school het deed.</summary>
    Praktijkvoorbeeld,
    Handreiking,
    Factsheet,
    Brochure,

    /// <summary>Beschrijving van een functie of beroep.</summary>
    Profiel,
    Onderzoek,

    /// <summary>Verslag van een bijeenkomst, met tips en links.</summary>
    Notitie,
    Video,
    Podcast,
    Gereedschap,
    Website,
    Presentatie,
}

/// <summary>Wat een kennisitem is, buiten de samenvatting: die is wisbaar.</summary>
/// <param name="Soort">Wat voor kennis het is.</param>
/// <param name="Titel">Ten hoogste <see cref="Limieten.Naam"/> tekens.</param>
/// <param name="Link">Waar het staat; leeg is onbekend.</param>
/// <param name="Uitgever">Wie het uitgaf; leeg is onbekend.</param>
/// <param name="Jaar">In welk jaar; leeg is onbekend.</param>
/// <param name="Themas">Waar het over gaat.</param>
/// <param name="Sectoren">Soorten onderwijs of opvang.</param>
/// <param name="Doelgroepen">Voor welke ouders.</param>
/// <param name="Gemeente">Code van de gemeente waar het over gaat; leeg wanneer het over geen gemeente in het bijzonder gaat.</param>
/// <param name="Aanpak">De aanpak waar het over gaat, als slug; leeg wanneer het over geen aanpak in het bijzonder gaat.</param>
[GenerateSerializer, Immutable, Alias("kennis-inhoud")]
public sealed record KennisInhoud(
    KennisSoort Soort,
    string Titel,
    string? Link,
    string? Uitgever,
    int? Jaar,
    ImmutableArray<KennisThema> Themas,
    ImmutableArray<Sector> Sectoren,
    ImmutableArray<Doelgroep> Doelgroepen,
    string? Gemeente,
    string? Aanpak)
{
    public bool Equals(KennisInhoud? other) =>
        other is not null
        && (Soort, Titel, Link, Uitgever, Jaar, Gemeente, Aanpak)
            == (other.Soort, other.Titel, other.Link, other.Uitgever, other.Jaar, other.Gemeente, other.Aanpak)
        && Themas.SequenceEqual(other.Themas)
        && Sectoren.SequenceEqual(other.Sectoren)
        && Doelgroepen.SequenceEqual(other.Doelgroepen);

    public override int GetHashCode() => HashCode.Combine(Soort, Titel, Link, Uitgever, Jaar, Gemeente, Aanpak);
}
