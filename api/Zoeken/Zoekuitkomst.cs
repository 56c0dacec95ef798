using Regionetwerk.GraphQL.Building;
using Regionetwerk.Storage.Zoeken;

namespace Regionetwerk.Api.Zoeken;

/// <summary>Wat er gevonden is.</summary>
[ObjectType("Zoekresultaat")]
public sealed class Zoekuitkomst(string tekst, Zoekresultaat resultaat)
{
    [GraphQLIgnore]
    public string Tekst => tekst;

    [GraphQLIgnore]
    public Zoekresultaat Resultaat => resultaat;

    /// <summary>Hoeveel er gevonden is; bij <c>meer</c> zoveel als er meegenomen zijn.</summary>
    public int Totaal => resultaat.Gevonden.Count;

    /// <summary>
    /// Er is meer dan <c>totaal</c>: zoek met meer woorden of kies een facet. Wat de woorden in de titel heeft, ging voor.
    /// </summary>
    public bool Meer => resultaat.MeerDan;

    /// <summary>Waarop nog te kiezen is, geteld over wat gevonden is.</summary>
    [ListSize(5)]
    public IReadOnlyList<Facet> Facetten => resultaat.Facetten;

    /// <summary>De zoekvraag met woorden die wel voorkomen in wat u mag zien; null wanneer er niets beters is.</summary>
    public string? BedoeldeU => resultaat.BedoeldeU;
}
