using System.Data.Common;
using Regionetwerk.Grains.Organisaties;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Referentie;

namespace Regionetwerk.Storage.Organisaties;

/// <summary>
/// Wie er deelneemt of kan deelnemen; openbaar. Gemeenten komen uit het register van het CBS, besturen uit dat van DUO, de rest is
/// geregistreerd.
/// </summary>
public sealed class Organisaties(Database database, GemeenteRegister gemeenten)
{
    private static readonly Sql Zoek = new($"""
        SELECT sleutel, soort, naam FROM organisaties WHERE sleutel IN [$1]
        UNION ALL
        SELECT DISTINCT bestuur, '{OrganisatieSoort.Schoolbestuur}', NULL FROM scholen
        WHERE bestuur IN [$1] AND NOT EXISTS (SELECT 1 FROM organisaties WHERE sleutel = bestuur)
        """);

    /// <summary>De organisaties met deze sleutels, voor zover zij bestaan.</summary>
    public async ValueTask<IReadOnlyDictionary<string, OrganisatieRij>> VindAlle(IReadOnlyList<string> sleutels)
    {
        var gevonden = new Dictionary<string, OrganisatieRij>();
        foreach (var sleutel in sleutels)
        {
            if (gemeenten.Vind(sleutel) is { } gemeente)
                gevonden[sleutel] = new(gemeente.Code, OrganisatieSoort.Gemeente, gemeente.Naam);
        }
        string[] rest = [.. sleutels.Where(sleutel => !gevonden.ContainsKey(sleutel))];
        foreach (var rij in await database.Read(session => session.List(Zoek, Lees, new TextList(rest))))
            gevonden[rij.Sleutel] = rij;
        return gevonden;
    }

    // DUO's lijst van vestigingen noemt van een bestuur alleen het nummer.
    private static OrganisatieRij Lees(DbDataReader rij) => new(
        rij.GetString(0), rij.Keuze<OrganisatieSoort>(1), rij.TekstOfLeeg(2) ?? $"Schoolbestuur {rij.GetString(0).Split('-', 2)[^1]}");
}
