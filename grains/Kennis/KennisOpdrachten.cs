using System.Collections.Immutable;
using Regionetwerk.Grains.Aanpakken;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Programmas;

namespace Regionetwerk.Grains.Kennis;

/// <summary>Leg een kennisitem vast.</summary>
/// <param name="Inhoud">Wat het is.</param>
/// <param name="Samenvatting">In woorden, ten hoogste <see cref="Limieten.Omschrijving"/> tekens; wisbaar.</param>
/// <param name="Deling">Met wie het gedeeld wordt.</param>
/// <param name="Kenmerk">Eigen vaste sleutel van de eigenaar, als slug; leeg wanneer hij er geen heeft.</param>
/// <param name="Voorbeeldcijfers">Waar voor voorbeeldgegevens.</param>
[GenerateSerializer, Immutable, Alias("kennisitem-vastleggen")]
public sealed record KennisitemVastleggen(
    KennisInhoud Inhoud, string? Samenvatting, Deling Deling, string? Kenmerk = null, bool Voorbeeldcijfers = false) : Opdracht;

/// <summary>Wat van een kennisitem leeggemaakt kan worden.</summary>
public enum KennisVeld
{
    Samenvatting,
    Link,
    Uitgever,
    Jaar,
    Gemeente,
    Aanpak,
}

/// <summary>Wijzig een kennisitem. Wat niet gegeven is, blijft zoals het was.</summary>
/// <param name="Kennisitem">Welk kennisitem.</param>
/// <param name="Wissen">Wat leeg wordt; gaat voor wat gegeven is.</param>
[GenerateSerializer, Immutable, Alias("kennisitem-wijzigen")]
public sealed record KennisitemWijzigen(
    Guid Kennisitem,
    ImmutableArray<KennisVeld> Wissen,
    KennisSoort? Soort = null,
    string? Titel = null,
    string? Samenvatting = null,
    string? Link = null,
    string? Uitgever = null,
    int? Jaar = null,
    ImmutableArray<KennisThema>? Themas = null,
    ImmutableArray<Sector>? Sectoren = null,
    ImmutableArray<Doelgroep>? Doelgroepen = null,
    string? Gemeente = null,
    string? Aanpak = null) : Opdracht;

/// <summary>Wijzig met wie een kennisitem gedeeld wordt.</summary>
[GenerateSerializer, Immutable, Alias("kennisitem-delen")]
public sealed record KennisitemDelen(Guid Kennisitem, Deling Deling) : Opdracht;

/// <summary>Trek een kennisitem in. Zijn samenvatting wordt gewist.</summary>
[GenerateSerializer, Immutable, Alias("kennisitem-intrekken")]
public sealed record KennisitemIntrekken(Guid Kennisitem) : Opdracht;

/// <summary>«Dat doen wij ook»: leg bij een eigen programma vast dat het een kennisitem nadoet.</summary>
/// <param name="Programma">Uw programma.</param>
/// <param name="Kennisitem">Wat u nadoet.</param>
/// <param name="Veranderd">Wat er onderweg veranderde, ten hoogste <see cref="Limieten.Omschrijving"/> tekens; wisbaar.</param>
/// <param name="Via">De overname waar u het van hebt; leeg: van het kennisitem zelf.</param>
/// <param name="ViaProgramma">Het programma van die overname.</param>
[GenerateSerializer, Immutable, Alias("kennis-overnemen")]
public sealed record KennisOvernemen(Guid Programma, Guid Kennisitem, string? Veranderd, Guid? Via = null, Guid? ViaProgramma = null) : Opdracht;

/// <summary>Vervang wat er onderweg veranderde; leeg maakt het leeg.</summary>
[GenerateSerializer, Immutable, Alias("overname-wijzigen")]
public sealed record OvernameWijzigen(Guid Programma, Guid Overname, string? Veranderd) : Opdracht;

/// <summary>Trek een overname in. Haar tekst wordt gewist.</summary>
[GenerateSerializer, Immutable, Alias("overname-intrekken")]
public sealed record OvernameIntrekken(Guid Programma, Guid Overname) : Opdracht;

/// <summary>Reageer op een kennisitem dat u mag lezen.</summary>
/// <param name="Kennisitem">Waarop.</param>
/// <param name="Tekst">Ten hoogste <see cref="Limieten.Omschrijving"/> tekens; wisbaar.</param>
[GenerateSerializer, Immutable, Alias("reactie-plaatsen")]
public sealed record ReactiePlaatsen(Guid Kennisitem, string Tekst) : Opdracht;

/// <summary>Trek een eigen reactie in. Haar tekst wordt gewist.</summary>
[GenerateSerializer, Immutable, Alias("reactie-intrekken")]
public sealed record ReactieIntrekken(Guid Kennisitem, Guid Reactie) : Opdracht;

/// <summary>Verberg een reactie op uw kennisitem, met de reden. De schrijver ziet haar nog, en de reden.</summary>
[GenerateSerializer, Immutable, Alias("reactie-verbergen")]
public sealed record ReactieVerbergen(Guid Kennisitem, string Schrijver, Guid Reactie, string Reden) : Opdracht;

/// <summary>Toon een reactie op uw kennisitem weer.</summary>
[GenerateSerializer, Immutable, Alias("reactie-tonen")]
public sealed record ReactieTonen(Guid Kennisitem, string Schrijver, Guid Reactie) : Opdracht;
