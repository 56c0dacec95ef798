using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Storage.Programmas;

/// <summary>Welke aanpakken worden uitgevoerd in programma's die de kijker mag zien.</summary>
public sealed class Aanpakken(Zicht zicht)
{
    /// <summary>Zoveel staan er ten hoogste in het antwoord.</summary>
    public const int Meeste = 500;

    private static readonly Sql Gebruikt = new($"""
        SELECT aanpak, COUNT(*), COUNT(DISTINCT gemeente) FROM {Vragen<ProgrammaRij>.Zichtbaar} AS rij
        WHERE aanpak IS NOT NULL GROUP BY aanpak ORDER BY aanpak LIMIT {Meeste}
        """);

    /// <summary>Ze, op volgorde van hun slug.</summary>
    public async ValueTask<IReadOnlyList<AanpakGebruik>> InGebruik() =>
        await zicht.Lees(Gebruikt, rij => new AanpakGebruik(rij.GetString(0), rij.GetInt32(1), rij.GetInt32(2)));
}

/// <summary>Hoeveel een aanpak wordt uitgevoerd.</summary>
/// <param name="Slug">De aanpak.</param>
/// <param name="Programmas">In zoveel programma's.</param>
/// <param name="Gemeenten">In zoveel gemeenten.</param>
public sealed record AanpakGebruik(string Slug, int Programmas, int Gemeenten);
