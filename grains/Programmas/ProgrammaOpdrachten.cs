using System.Collections.Immutable;
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
    bool Voorbeeldcijfers = false) : Opdracht;

/// <summary>Wijzig met wie een programma gedeeld wordt.</summary>
[GenerateSerializer, Immutable, Alias("programma-delen")]
public sealed record ProgrammaDelen(Guid Programma, Deling Deling) : Opdracht;

/// <summary>Laat een andere organisatie toe als betaler van dit programma.</summary>
[GenerateSerializer, Immutable, Alias("betaler-toelaten")]
public sealed record BetalerToelaten(Guid Programma, string Betaler) : Opdracht;
