using Regionetwerk.GraphQL.Building;
using Regionetwerk.Storage.Programmas;

namespace Regionetwerk.Api.Programmas;

/// <summary>Een aanpak die wordt uitgevoerd.</summary>
public sealed class UitgevoerdeAanpak(AanpakGebruik gebruik)
{
    /// <summary>De aanpak, zoals <c>Programma.aanpak</c> haar noemt.</summary>
    public string Slug => gebruik.Slug;

    /// <summary>Hoeveel programma's die u mag zien haar uitvoeren.</summary>
    public int AantalProgrammas => gebruik.Programmas;

    /// <summary>In hoeveel gemeenten die programma's lopen.</summary>
    public int AantalGemeenten => gebruik.Gemeenten;
}

/// <summary>Vragen naar aanpakken.</summary>
[QueryType]
public static class AanpakQueries
{
    /// <summary>De aanpakken die worden uitgevoerd in programma's die u mag zien, op volgorde van hun slug; ten hoogste 500.</summary>
    [ListSize(Aanpakken.Meeste)]
    public static async Task<IReadOnlyList<UitgevoerdeAanpak>> UitgevoerdeAanpakken(Aanpakken aanpakken) =>
        [.. (await aanpakken.InGebruik()).Select(gebruik => new UitgevoerdeAanpak(gebruik))];
}
