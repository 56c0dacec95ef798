using System.Collections.Immutable;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Programmas;

namespace Regionetwerk.Grains.Ambassadeurs;

/// <summary>Wat een ambassadeur kan en hoeveel tijd er is.</summary>
/// <param name="Functie">Korte aanduiding zonder naam, zoals «Schoolleider».</param>
/// <param name="Sectoren">De soorten onderwijs of opvang waar de ambassadeur in werkt; ten minste één.</param>
/// <param name="Gemeente">Code van de standplaats.</param>
/// <param name="Themas">Waar de ambassadeur iets van weet; ten minste één.</param>
/// <param name="UrenPerMaand">Meer dan nul, ten hoogste <see cref="Limieten.UrenPerMaand"/>.</param>
[GenerateSerializer, Immutable, Alias("ambassadeur-profiel")]
public sealed record AmbassadeurProfiel(
    string Functie, ImmutableArray<Sector> Sectoren, string Gemeente, ImmutableArray<AmbassadeurThema> Themas, int UrenPerMaand);

/// <summary>Maak van een contact een ambassadeur in een netwerk.</summary>
[GenerateSerializer, Immutable, Alias("ambassadeur-aanmelden")]
public sealed record AmbassadeurAanmelden(string Netwerk, Guid Contact, AmbassadeurProfiel Profiel) : Opdracht;

/// <summary>Wijzig wat een ambassadeur kan en hoeveel tijd er is.</summary>
[GenerateSerializer, Immutable, Alias("ambassadeur-wijzigen")]
public sealed record AmbassadeurWijzigen(Guid Ambassadeur, AmbassadeurProfiel Profiel) : Opdracht;

/// <summary>Meld wanneer een ambassadeur er niet is; dit vervangt wat eerder gemeld werd. Zonder perioden is de ambassadeur er altijd.</summary>
[GenerateSerializer, Immutable, Alias("ambassadeur-afwezig")]
public sealed record AmbassadeurAfwezig(Guid Ambassadeur, ImmutableArray<Afwezigheid> Perioden) : Opdracht;

/// <summary>Dit contact is geen ambassadeur meer.</summary>
[GenerateSerializer, Immutable, Alias("ambassadeur-afmelden")]
public sealed record AmbassadeurAfmelden(Guid Ambassadeur) : Opdracht;
