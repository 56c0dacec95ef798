using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Toegang;

namespace Regionetwerk.Storage.Logboek;

/// <summary>Wat het logboek van één persoon weet, bij haar pseudonieme sleutel; voor wie al heeft nagegaan dat die persoon het zelf vraagt.</summary>
public sealed class Logpersonen(Database database)
{
    private static readonly Sql Van = new($"""
        SELECT {LogboekRij.Kolommen} FROM logboek WHERE persoon IN [$1] AND nummer < $2 ORDER BY nummer DESC LIMIT $3
        """);

    private static readonly Sql Wis = new("UPDATE logboek SET persoon = NULL, sleutel = NULL WHERE persoon IN [$1]");

    /// <summary>Wat deze persoon deed, het laatste eerst.</summary>
    /// <param name="persoon">Haar sleutel.</param>
    /// <param name="aantal">Hoeveel ten hoogste.</param>
    /// <param name="voor">Alleen wat voor deze regel kwam.</param>
    public async ValueTask<IReadOnlyList<LogboekRij>> VoorPersoonAsync(string persoon, int aantal, long voor = long.MaxValue) =>
        await database.Read(async sessie => await sessie.List(Van, LogboekRij.Lees, new TextList(await Aanmelders.SleutelsAsync(sessie, persoon)), voor, aantal));

    /// <summary>
    /// Vergeet wie het was: de regels blijven, en de keten klopt nog. Met de sleutel van elke regel is ook weg waarmee een vermoeden was na te
    /// gaan. Geeft hoeveel regels het waren.
    /// </summary>
    public Task<int> VergeetPersoonAsync(string persoon) => database.Write(db => Vergeet(db.Session, persoon));

    /// <summary>Hetzelfde, in de transactie van een ander.</summary>
    internal static async ValueTask<int> Vergeet(Session sessie, string persoon) =>
        await sessie.RunNow(Wis, new TextList(await Aanmelders.SleutelsAsync(sessie, persoon)));
}
