using System.Collections.Immutable;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Programmas;

/// <summary>Leg een programma vast.</summary>
/// <param name="Naam">Ten hoogste <see cref="Limieten.Naam"/> tekens.</param>
/// <param name="Aanpak">De aanpak die wordt uitgevoerd; wordt als slug bewaard. Leeg: een eigen programma.</param>
/// <param name="Gemeente">Waar het loopt; leeg: de gemeente van de eigenaar.</param>
/// <param name="Van">Eerste dag.</param>
/// <param name="Tot">Laatste dag, die dag meegerekend; leeg: zonder einde.</param>
/// <param name="LeeftijdVan">Jongste leeftijd van de doelgroep in jaren; leeg is onbekend.</param>
/// <param name="LeeftijdTot">Oudste leeftijd, die meegerekend; leeg is onbekend.</param>
/// <param name="DirectVve">De eigenaar oordeelt dat het programma een directe relatie met vve heeft (002 §5.2).</param>
/// <param name="Sectoren">Soorten onderwijs of opvang.</param>
/// <param name="Deling">Met wie het programma gedeeld wordt.</param>
/// <param name="Voorbeeldcijfers">Waar voor voorbeeldgegevens.</param>
/// <param name="VveBeoordeeldDoor">In welke functie over de relatie met vve geoordeeld is; wisbaar.</param>
/// <param name="Omschrijving">In woorden, ten hoogste <see cref="Limieten.Omschrijving"/> tekens; wisbaar.</param>
/// <param name="Doel">Wat het programma wil bereiken, ten hoogste <see cref="Limieten.Omschrijving"/> tekens; wisbaar.</param>
[GenerateSerializer, Immutable, Alias("programma-vastleggen")]
public sealed record ProgrammaVastleggen(
    string Naam,
    string? Aanpak,
    string? Gemeente,
    DateOnly Van,
    DateOnly? Tot,
    int? LeeftijdVan,
    int? LeeftijdTot,
    bool DirectVve,
    ImmutableArray<Sector> Sectoren,
    Deling Deling,
    bool Voorbeeldcijfers = false,
    string? VveBeoordeeldDoor = null,
    string? Omschrijving = null,
    string? Doel = null) : Opdracht;

/// <summary>Wat van een programma leeggemaakt kan worden.</summary>
public enum ProgrammaVeld
{
    Aanpak,
    Tot,
    LeeftijdVan,
    LeeftijdTot,
    VveBeoordeeldDoor,
    Omschrijving,
    Doel,
}

/// <summary>Wijzig een programma. Wat niet gegeven is, blijft zoals het was.</summary>
/// <param name="Programma">Welk programma.</param>
/// <param name="Wissen">Wat leeg wordt; gaat voor wat gegeven is.</param>
/// <param name="VveBeoordeeldDoor">In welke functie over de relatie met vve geoordeeld is; nodig wanneer zij er nu bij komt.</param>
[GenerateSerializer, Immutable, Alias("programma-wijzigen")]
public sealed record ProgrammaWijzigen(
    Guid Programma,
    ImmutableArray<ProgrammaVeld> Wissen,
    string? Naam = null,
    string? Aanpak = null,
    DateOnly? Van = null,
    DateOnly? Tot = null,
    int? LeeftijdVan = null,
    int? LeeftijdTot = null,
    bool? DirectVve = null,
    string? VveBeoordeeldDoor = null,
    ImmutableArray<Sector>? Sectoren = null,
    string? Omschrijving = null,
    string? Doel = null) : Opdracht;

/// <summary>Wijzig met wie een programma gedeeld wordt.</summary>
[GenerateSerializer, Immutable, Alias("programma-delen")]
public sealed record ProgrammaDelen(Guid Programma, Deling Deling) : Opdracht;

/// <summary>Laat een andere organisatie toe als betaler van dit programma.</summary>
[GenerateSerializer, Immutable, Alias("betaler-toelaten")]
public sealed record BetalerToelaten(Guid Programma, string Betaler) : Opdracht;

/// <summary>Geef op wat een ander volgens u voor dit programma betaalt. Het wijkt zodra die ander het zelf vastlegt.</summary>
/// <param name="Programma">Uw programma.</param>
/// <param name="Betaler">Sleutel van de organisatie die betaalt.</param>
/// <param name="Bron">Waar haar geld vandaan komt.</param>
/// <param name="Jaar">Kalenderjaar.</param>
/// <param name="Bedrag">Voor dat jaar.</param>
/// <param name="Tijdelijk">Of het geld afloopt; leeg: zoals het van deze bron te verwachten is.</param>
[GenerateSerializer, Immutable, Alias("financiering-opgeven")]
public sealed record FinancieringOpgeven(Guid Programma, string Betaler, Bron Bron, int Jaar, Bedrag Bedrag, bool? Tijdelijk) : Opdracht;

/// <summary>Verhoog of verlaag een opgave, met de reden; nul trekt haar in.</summary>
[GenerateSerializer, Immutable, Alias("opgave-wijzigen")]
public sealed record OpgaveWijzigen(Guid Programma, Guid Opgave, Bedrag Bedrag, string Reden) : Opdracht;

/// <summary>Leg vast hoeveel voltijdsplaatsen een functie in een jaar heeft.</summary>
/// <param name="Programma">Uw programma.</param>
/// <param name="Functie">Zoals brugfunctionaris; wordt als slug bewaard.</param>
/// <param name="Jaar">Kalenderjaar.</param>
/// <param name="Fte">Ten hoogste <see cref="Limieten.Fte"/>, met ten hoogste twee decimalen; leeg trekt haar in.</param>
[GenerateSerializer, Immutable, Alias("fte-vastleggen")]
public sealed record FteVastleggen(Guid Programma, string Functie, int Jaar, decimal? Fte) : Opdracht;
