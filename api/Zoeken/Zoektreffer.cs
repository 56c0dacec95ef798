using Regionetwerk.Api.Aanpakken;
using Regionetwerk.Api.Bijeenkomsten;
using Regionetwerk.Api.Gemeenten;
using Regionetwerk.Api.Kennis;
using Regionetwerk.Api.Programmas;
using Regionetwerk.Api.Regelingen;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.Relay;
using Regionetwerk.Storage.Aanpakken;
using Regionetwerk.Storage.Referentie;
using Regionetwerk.Storage.Zoeken;

namespace Regionetwerk.Api.Zoeken;

/// <summary>Een gevonden record.</summary>
public sealed class Zoektreffer(ZoekdocumentRij rij, Fragment fragment)
{
    [GraphQLIgnore]
    public ZoekdocumentRij Rij => rij;

    /// <summary>Wat het is.</summary>
    public Zoeksoort Soort => rij.Soort;

    /// <summary>Het id van het record.</summary>
    [ID]
    public string Id => GlobalId.Encode(rij.Soort.ToString(), rij.Id);

    /// <summary>Hoe het heet.</summary>
    public string Titel => rij.Titel;

    /// <summary>De titel in delen, met gezochte woorden gemarkeerd.</summary>
    [ListSize(8)]
    public IReadOnlyList<Fragmentdeel> Titeldelen => fragment.Heel(rij.Titel);

    /// <summary>Het stuk van de tekst waarin de meeste gezochte woorden staan, in delen; leeg wanneer er geen tekst is. Nooit HTML.</summary>
    [ListSize(16)]
    public IReadOnlyList<Fragmentdeel> Fragment => fragment.Van(rij.Tekst);
}

/// <summary>Wat bij een gevonden record hoort.</summary>
[ExtendObjectType<Zoektreffer>]
public static class ZoektrefferVelden
{
    /// <summary>Het record zelf.</summary>
    public static async Task<INode?> Node(
        [Parent] Zoektreffer treffer,
        KennisitemLoader kennisitems,
        ProgrammaLoader programmas,
        RegelingLoader regelingen,
        BijeenkomstLoader bijeenkomsten,
        GemeenteRegister gemeenten,
        AanpakRegister aanpakken) =>
        treffer.Soort switch
        {
            Zoeksoort.Kennisitem => await Kennisitem.Lees(treffer.Rij.Id, kennisitems),
            Zoeksoort.Programma => await Programma.Lees(treffer.Rij.Id, programmas),
            Zoeksoort.Regeling => await Regeling.Lees(treffer.Rij.Id, regelingen),
            Zoeksoort.Bijeenkomst => await Bijeenkomst.Lees(treffer.Rij.Id, bijeenkomsten),
            Zoeksoort.Gemeente => Gemeente.Lees(treffer.Rij.Id, gemeenten),
            Zoeksoort.Aanpak => Aanpak.Lees(treffer.Rij.Id, aanpakken),
            _ => null,
        };
}
