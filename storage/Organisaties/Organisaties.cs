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
    // DUO's lijst van vestigingen noemt van een bestuur alleen het nummer.
    private static readonly Sql Zoek = new($"""
        SELECT sleutel, soort, naam FROM organisaties WHERE sleutel IN (SELECT value FROM json_each($1))
        UNION ALL
        SELECT bestuur, '{OrganisatieSoort.Schoolbestuur}', 'Schoolbestuur ' || substr(bestuur, instr(bestuur, '-') + 1)
        FROM (SELECT DISTINCT bestuur FROM scholen WHERE bestuur IN (SELECT value FROM json_each($1)))
        WHERE bestuur NOT IN (SELECT sleutel FROM organisaties)
        """);

    /// <summary>De organisaties met deze sleutels, voor zover zij bestaan.</summary>
    public IReadOnlyDictionary<string, OrganisatieRij> VindAlle(IReadOnlyList<string> sleutels)
    {
        var gevonden = new Dictionary<string, OrganisatieRij>();
        foreach (var sleutel in sleutels)
        {
            if (gemeenten.Vind(sleutel) is { } gemeente)
                gevonden[sleutel] = new(gemeente.Code, OrganisatieSoort.Gemeente, gemeente.Naam);
        }
        using var lease = database.Read();
        using var rij = lease.Session.Query(Zoek, Zicht.Lijst([.. sleutels.Where(sleutel => !gevonden.ContainsKey(sleutel))]));
        while (rij.Read())
            gevonden[rij.GetString(0)] = new(rij.GetString(0), rij.Keuze<OrganisatieSoort>(1), rij.GetString(2));
        return gevonden;
    }
}
