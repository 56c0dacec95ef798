using Regionetwerk.Grains.Organisaties;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Storage.Archief;

/// <summary>Which streams are of an organisation and its schools. <c>$1</c>: their keys.</summary>
internal static class Eigendom
{
    /// <summary>Whoever founded a netwerk and left it (<c>n</c>), takes it along no more than others: who is in it, is for its members.</summary>
    public const string EigenNetwerk =
        "n.oprichter IN [$1] AND EXISTS (SELECT 1 FROM leden m WHERE m.soort = 'Netwerk' AND m.groep = n.slug AND m.organisatie IN [$1] AND m.status = 'Lid')";

    /// <summary>
    /// An aanvraag at the netwerk of another is left out: in its stream stands who said no, which is not for whoever asked. Who may act for
    /// whom (<c>toelatingen</c>) is of the installation.
    /// </summary>
    public const string Stromen = $"""
        SELECT 'programma/' || id FROM programmas WHERE eigenaar IN [$1]
        UNION ALL SELECT 'budget/' || id FROM budgetten WHERE eigenaar IN [$1]
        UNION ALL SELECT 'contact/' || id FROM contacten WHERE eigenaar IN [$1]
        UNION ALL SELECT 'kennisitem/' || id FROM kennisitems WHERE eigenaar IN [$1]
        UNION ALL SELECT 'reacties/' || kennisitem || '/' || eigenaar FROM reacties WHERE eigenaar IN [$1] OR item_eigenaar IN [$1]
        UNION ALL SELECT 'bijeenkomst/' || id FROM bijeenkomsten WHERE eigenaar IN [$1]
        UNION ALL SELECT 'ambassadeur/' || id FROM ambassadeurs WHERE eigenaar IN [$1]
        UNION ALL SELECT 'aanvraag/' || id FROM aanvragen WHERE eigenaar IN [$1] AND beheerder IN [$1]
        UNION ALL SELECT 'netwerk/' || slug FROM netwerken n WHERE {EigenNetwerk}
        UNION ALL SELECT 'werkgroep/' || slug FROM werkgroepen w WHERE oprichter IN [$1] AND EXISTS (
            SELECT 1 FROM leden l WHERE l.soort = 'Werkgroep' AND l.groep = w.slug AND l.organisatie IN [$1] AND l.status = 'Lid')
        UNION ALL SELECT 'regeling/' || slug FROM regelingen WHERE '{Organisatie.Loa}' IN [$1]
        UNION ALL SELECT 'gemeente/' || value FROM [$1]
        UNION ALL SELECT 'organisatie/' || value FROM [$1]
        """;

    private static readonly Sql Scholen = new("SELECT code FROM scholen WHERE bestuur = $1 ORDER BY code");

    /// <summary>An organisation with the schools that it is the bestuur of.</summary>
    public static async ValueTask<TextList> Eigenaren(Session session, string organisatie) =>
        new([organisatie, .. await session.List(Scholen, rij => rij.GetString(0), organisatie)]);
}
