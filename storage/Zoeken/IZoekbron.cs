using Regionetwerk.Grains.Kern;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Storage.Zoeken;

/// <summary>Een soort record die te vinden is.</summary>
internal interface IZoekbron
{
    /// <summary>Wat het is.</summary>
    Zoeksoort Soort { get; }

    /// <summary>Waaraan te zien is dat het programma zelf andere gegevens meebrengt; leeg voor records.</summary>
    string Afdruk => "";

    /// <summary>Het record waarvan door deze gebeurtenis iets anders te vinden is, of leeg.</summary>
    string? Geraakt(Gebeurtenis gebeurtenis);

    /// <summary>De documenten van deze records; een record dat er niet meer is, ontbreekt.</summary>
    ValueTask<IReadOnlyList<Zoekdocument>> Lees(WriteSession db, IReadOnlyList<string> ids);

    /// <summary>De volgende sleutels na deze, op volgorde; leeg aan het eind.</summary>
    ValueTask<IReadOnlyList<string>> Sleutels(WriteSession db, string na, int aantal);
}
