using Regionetwerk.Grains.Aanpakken;
using Regionetwerk.Grains.Programmas;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.Relay;
using Regionetwerk.Storage.Aanpakken;

namespace Regionetwerk.Api.Aanpakken;

/// <summary>
/// Een aanpak, programma of gereedschap uit de catalogus, zoals de bronteksten haar beschrijven. Wat zij niet zeggen is null of leeg en
/// staat in <c>onbekend</c>: het is nooit geraden.
/// </summary>
[Node]
public sealed class Aanpak(AanpakGegevens gegevens) : INode
{
    [GraphQLIgnore]
    public AanpakGegevens Gegevens => gegevens;

    /// <summary>Het id in deze API: hetzelfde object heeft altijd hetzelfde, en <c>node</c> leest het.</summary>
    [ID]
    public string Id => GlobalId.Encode("Aanpak", gegevens.Slug);

    /// <summary>Leesbare sleutel, zoals <c>Programma.aanpak</c> haar noemt.</summary>
    public string Slug => gegevens.Slug;

    public string Naam => gegevens.Naam;

    /// <summary>Korte omschrijving, in eigen woorden.</summary>
    public string Omschrijving => gegevens.Omschrijving;

    /// <summary>Wie haar aanbiedt; null is onbekend.</summary>
    public string? Aanbieder => gegevens.Aanbieder;

    public AanpakSoort Soort => gegevens.Soort;

    /// <summary>Soorten onderwijs of opvang; leeg is onbekend.</summary>
    [ListSize(8)]
    public IReadOnlyList<Sector> Sectoren => gegevens.Sectoren;

    /// <summary>Jongste leeftijd van de kinderen in jaren; null is onbekend.</summary>
    public int? LeeftijdVan => gegevens.LeeftijdVan;

    /// <summary>Oudste leeftijd, die meegerekend; null is onbekend.</summary>
    public int? LeeftijdTot => gegevens.LeeftijdTot;

    /// <summary>Voor welke ouders; leeg is onbekend.</summary>
    [ListSize(8)]
    public IReadOnlyList<Doelgroep> Doelgroepen => gegevens.Doelgroepen;

    /// <summary>Waar zij gebeurt; leeg is onbekend.</summary>
    [ListSize(8)]
    public IReadOnlyList<Plaats> Plaatsen => gegevens.Plaatsen;

    /// <summary>Dimensies van ouderbetrokkenheid; leeg is onbekend.</summary>
    [ListSize(8)]
    public IReadOnlyList<Dimensie> Dimensies => gegevens.Dimensies;

    /// <summary>Erkenning door het Nederlands Jeugdinstituut, volgens de teksten; null is onbekend.</summary>
    public NjiErkenning? Erkenning => gegevens.Erkenning;

    /// <summary>Hoe lang of hoe vaak, in woorden; null is onbekend.</summary>
    public string? Duur => gegevens.Duur;

    /// <summary>De stappen, op volgorde; leeg wanneer de teksten er geen geven.</summary>
    [ListSize(8)]
    public IReadOnlyList<string> Stappen => gegevens.Stappen;

    /// <summary>Wat haar volgens de teksten doet werken; leeg is onbekend.</summary>
    [ListSize(8)]
    public IReadOnlyList<string> WerkzameFactoren => gegevens.WerkzameFactoren;

    /// <summary>Adres, alleen als de tekst het voluit geeft.</summary>
    public string? Link => gegevens.Link;

    /// <summary>Waar zij in de teksten staat.</summary>
    [ListSize(8)]
    public IReadOnlyList<Vindplaats> Bronnen => gegevens.Bronnen;

    /// <summary>Wat de teksten niet zeggen, in woorden.</summary>
    [ListSize(8)]
    public IReadOnlyList<string> Onbekend => [.. Onbekenden()];

    [NodeResolver]
    public static Aanpak? Lees(string sleutel, AanpakRegister catalogus) => catalogus.Vind(sleutel) is { } gegevens ? new(gegevens) : null;

    private IEnumerable<string> Onbekenden()
    {
        if (Aanbieder is null)
            yield return "aanbieder";
        if (Sectoren.Count == 0)
            yield return "sectoren";
        if (LeeftijdVan is null && LeeftijdTot is null)
            yield return "leeftijd";
        if (Doelgroepen.Count == 0)
            yield return "doelgroepen";
        if (Plaatsen.Count == 0)
            yield return "plaats";
        if (Dimensies.Count == 0)
            yield return "dimensie";
        if (Erkenning is null)
            yield return "erkenning door het NJi";
        if (Duur is null)
            yield return "duur";
        if (Stappen.Count == 0)
            yield return "stappen";
        if (WerkzameFactoren.Count == 0)
            yield return "werkzame factoren";
        if (Link is null)
            yield return "link";
    }
}
