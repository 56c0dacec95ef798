using System.Collections.Immutable;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Programmas;

namespace Regionetwerk.Grains.Ambassadeurs;

/// <summary>Een contact is ambassadeur in een netwerk geworden, of weer geworden. Wie het is, staat bij het contact.</summary>
[Opslagnaam("ambassadeur-aangemeld")]
public sealed record AmbassadeurAangemeld(
    Guid Ambassadeur,
    string Netwerk,
    string Beheerder,
    string Eigenaar,
    Guid Contact,
    string Functie,
    ImmutableArray<Sector> Sectoren,
    string Gemeente,
    ImmutableArray<AmbassadeurThema> Themas,
    int UrenPerMaand) : Gebeurtenis;

/// <summary>Wat een ambassadeur kan en wanneer is veranderd.</summary>
[Opslagnaam("ambassadeur-gewijzigd")]
public sealed record AmbassadeurGewijzigd(
    Guid Ambassadeur,
    string Functie,
    ImmutableArray<Sector> Sectoren,
    string Gemeente,
    ImmutableArray<AmbassadeurThema> Themas,
    int UrenPerMaand) : Gebeurtenis;

/// <summary>Dagen waarop een ambassadeur er niet is, van en tot en met.</summary>
[GenerateSerializer, Immutable, Alias("afwezigheid")]
public sealed record Afwezigheid(DateOnly Van, DateOnly Tot);

/// <summary>Wanneer een ambassadeur er niet is; dit vervangt wat eerder gemeld werd.</summary>
[Opslagnaam("ambassadeur-afwezig")]
public sealed record AmbassadeurIsAfwezig(Guid Ambassadeur, ImmutableArray<Afwezigheid> Perioden) : Gebeurtenis;

/// <summary>Dit contact is geen ambassadeur meer.</summary>
[Opslagnaam("ambassadeur-afgemeld")]
public sealed record AmbassadeurAfgemeld(Guid Ambassadeur) : Gebeurtenis;

/// <summary>De uren van een inzet tellen anders mee in haar maand: geboekt, bijgesteld naar het verslag, of weer vrij.</summary>
/// <param name="Maand">De eerste dag van de maand.</param>
[Opslagnaam("ambassadeur-uren-geboekt")]
public sealed record UrenGeboekt(Guid Ambassadeur, Guid Inzet, DateOnly Maand, int Was, int Wordt) : Gebeurtenis;
