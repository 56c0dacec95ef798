using System.Collections.Immutable;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Regelingen;

/// <summary>Of geld dat in een jaar overblijft, naar een volgend jaar mag.</summary>
public enum Doorschuiven
{
    /// <summary>Het mag.</summary>
    Ja,

    /// <summary>Elk jaar staat op zichzelf.</summary>
    Nee,

    /// <summary>Het staat niet in de bron; er wordt gerekend alsof het mag.</summary>
    Onbekend,
}

/// <summary>Wat er over een regeling bekend is, volgens een bron die op een dag is gelezen.</summary>
/// <param name="Naam">Hoe de regeling heet.</param>
/// <param name="Bron">Welk geld het is.</param>
/// <param name="Van">Eerste dag.</param>
/// <param name="Tot">Laatste dag, die dag meegerekend; leeg is onbekend.</param>
/// <param name="Doorschuiven">Of wat overblijft naar een volgend jaar mag.</param>
/// <param name="Verantwoording">Hoe verantwoord wordt, in woorden; leeg is onbekend.</param>
/// <param name="AanvraagTot">Tot en met welke dag men kan aanvragen; leeg wanneer dat niet hoeft of niet bekend is.</param>
/// <param name="VerantwoordenVoor">Wanneer verantwoord wordt, als regel in woorden; leeg is onbekend.</param>
/// <param name="VerantwoordenVoorDatum">Hetzelfde als dag, wanneer het er één is.</param>
/// <param name="Bronvermelding">Waar dit staat.</param>
/// <param name="Link">Adres van de bron, met https.</param>
/// <param name="Peildatum">De dag waarop de bron is gelezen.</param>
/// <param name="Onbekend">Wat er niet bekend is, kort.</param>
[GenerateSerializer, Immutable, Alias("regeling-inhoud")]
public sealed record RegelingInhoud(
    string Naam,
    Bron Bron,
    DateOnly Van,
    DateOnly? Tot,
    Doorschuiven Doorschuiven,
    string? Verantwoording,
    DateOnly? AanvraagTot,
    string? VerantwoordenVoor,
    DateOnly? VerantwoordenVoorDatum,
    string Bronvermelding,
    string? Link,
    DateOnly Peildatum,
    ImmutableArray<string> Onbekend);

/// <summary>
/// Een versie van een regeling. Anders dan wat mensen over hun eigen werk schrijven, staan de woorden in de gebeurtenis zelf: het zijn
/// openbare feiten met hun bron, waarvan ook een oude versie leesbaar moet blijven.
/// </summary>
[Opslagnaam("regeling-vastgelegd")]
public sealed record RegelingVastgelegd(string Regeling, int Versie, RegelingInhoud Inhoud) : Gebeurtenis;
