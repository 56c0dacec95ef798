using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Programmas;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.Relay;
using Regionetwerk.Storage.Programmas;

namespace Regionetwerk.Api.Programmas;

/// <summary>Hoe een organisatie een aanpak uitvoert, of iets van zichzelf.</summary>
[Node]
public sealed class Programma(ProgrammaRij rij) : INode
{
    [GraphQLIgnore]
    public ProgrammaRij Rij => rij;

    /// <summary>Het id in deze API: hetzelfde object heeft altijd hetzelfde, en <c>node</c> leest het.</summary>
    [ID]
    public string Id => GlobalId.Encode("Programma", rij.Id);

    public string Naam => rij.Naam;

    /// <summary>De aanpak die wordt uitgevoerd, als slug; null voor een eigen programma.</summary>
    public string? Aanpak => rij.Aanpak;

    /// <summary>Eerste dag.</summary>
    public DateOnly Van => rij.Van;

    /// <summary>Laatste dag, die dag meegerekend; null: zonder einde.</summary>
    public DateOnly? Tot => rij.Tot;

    /// <summary>Jongste leeftijd van de doelgroep in jaren; null is onbekend.</summary>
    public int? LeeftijdVan => rij.LeeftijdVan;

    /// <summary>Oudste leeftijd, die meegerekend; null is onbekend.</summary>
    public int? LeeftijdTot => rij.LeeftijdTot;

    /// <summary>De eigenaar oordeelt dat het programma een directe relatie met vve heeft.</summary>
    public bool DirectVve => rij.DirectVve;

    /// <summary>Soorten onderwijs of opvang.</summary>
    public IReadOnlyList<Sector> Sectoren =>
        [.. rij.Sectoren.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<Sector>)];

    public Zichtbaarheid Zichtbaarheid => rij.Zichtbaarheid;

    /// <summary>Waar voor voorbeeldgegevens.</summary>
    public bool Voorbeeldcijfers => rij.Voorbeeld;

    [NodeResolver]
    public static async Task<Programma?> Lees(string sleutel, ProgrammaLoader programmas) =>
        await programmas.LoadAsync(sleutel) is { } rij ? new(rij) : null;
}
