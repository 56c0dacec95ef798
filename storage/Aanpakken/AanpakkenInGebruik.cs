using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Programmas;

namespace Regionetwerk.Storage.Aanpakken;

/// <summary>Welke aanpakken worden uitgevoerd in programma's die de kijker mag zien, ook aanpakken die niet in de catalogus staan.</summary>
public sealed class AanpakkenInGebruik(Zicht zicht)
{
    /// <summary>Zoveel staan er ten hoogste in het antwoord.</summary>
    public const int Meeste = 500;

    private static readonly Sql Gebruikt = new($"""
        SELECT aanpak, COUNT(*), COUNT(DISTINCT gemeente) FROM {Vragen<ProgrammaRij>.Zichtbaar} AS rij
        WHERE aanpak IS NOT NULL GROUP BY aanpak ORDER BY aanpak LIMIT {Meeste}
        """);

    private static readonly Sql PerGemeente = new($"""
        SELECT aanpak, gemeente, COUNT(*) FROM {Vragen<ProgrammaRij>.Zichtbaar} AS rij
        WHERE aanpak IN [$2] GROUP BY aanpak, gemeente ORDER BY aanpak, gemeente
        """);

    private static readonly Sql InGemeente = new($"""
        SELECT DISTINCT aanpak FROM {Vragen<ProgrammaRij>.Zichtbaar} AS rij WHERE aanpak IS NOT NULL AND gemeente = $2
        """);

    /// <summary>Ze, op volgorde van hun slug.</summary>
    public async ValueTask<IReadOnlyList<AanpakGebruik>> Alle() =>
        await zicht.Lees(Bereik.KennisLezen, Gebruikt, rij => new AanpakGebruik(rij.GetString(0), rij.GetInt32(1), rij.GetInt32(2)));

    /// <summary>De slugs van aanpakken die in deze gemeente worden uitgevoerd.</summary>
    public async ValueTask<IReadOnlySet<string>> In(string gemeente) => (await zicht.Lees(Bereik.KennisLezen, InGemeente, rij => rij.GetString(0), gemeente)).ToHashSet();

    /// <summary>Van deze aanpakken: in welke gemeenten, in volgorde van hun code, met hoeveel programma's.</summary>
    public async ValueTask<ILookup<string, AanpakInGemeenteTelling>> Gemeenten(IReadOnlyList<string> slugs) =>
        (await zicht.Lees(
            Bereik.KennisLezen,
            PerGemeente, rij => (Slug: rij.GetString(0), Telling: new AanpakInGemeenteTelling(rij.GetString(1), rij.GetInt32(2))), new TextList(slugs)))
            .ToLookup(paar => paar.Slug, paar => paar.Telling);
}

/// <summary>Hoeveel een aanpak wordt uitgevoerd.</summary>
/// <param name="Slug">De aanpak.</param>
/// <param name="Programmas">In zoveel programma's.</param>
/// <param name="Gemeenten">In zoveel gemeenten.</param>
public sealed record AanpakGebruik(string Slug, int Programmas, int Gemeenten);

/// <summary>Hoeveel programma's een aanpak uitvoeren in een gemeente.</summary>
public sealed record AanpakInGemeenteTelling(string Gemeente, int Programmas);
