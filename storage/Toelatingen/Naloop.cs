using System.Globalization;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Storage.Toelatingen;

/// <summary>What a closed organisatie still has with others, in the order in which it is taken back.</summary>
public enum Naloopsoort
{
    Inzet,
    Aanbod,
    Aanvraag,
    Ambassadeur,
    Afgelasting,
    Programma,
    Budget,
    Contact,
    Kennisitem,
    Bijeenkomst,
    Reactie,
    Jaar,
    Netwerk,
    Werkgroep,
}

/// <summary>One of those.</summary>
/// <param name="Eigenaar">Whose it is: a closed organisatie or a school of one.</param>
/// <param name="Sleutel">Id of the record, slug of the group, or year.</param>
/// <param name="Bij">The record that it belongs to, where it takes two to name it.</param>
public sealed record Nalopen(Naloopsoort Soort, string Eigenaar, string Sleutel, string Bij);

/// <summary>
/// What is left to do after closing is no list of its own: it is read from what others can see. So it is right after a crash, after a second
/// closing, and after a command that came in between.
/// </summary>
public sealed class Naloop(Database database, TimeProvider tijd)
{
    private const int AtOnce = 500;

    private static readonly Sql Gesloten = new("SELECT count(*) FROM sluitingen");

    private static readonly Sql Dicht = new($"SELECT count(*) FROM ({Geslotenen.Sleutels}) AS wie WHERE organisatie = $1");

    private static readonly Sql Open = new("""
        WITH dicht AS (
            SELECT organisatie AS sleutel FROM sluitingen WHERE $5 = '' OR organisatie = $5
            UNION SELECT s.code FROM scholen s JOIN sluitingen g ON g.organisatie = s.bestuur WHERE $5 = '' OR g.organisatie = $5)
        SELECT soort, eigenaar, id, bij FROM (
            SELECT 0 AS soort, organisatie AS eigenaar, id, aanvraag AS bij FROM inzetten WHERE status = 'Gepland'
            UNION ALL SELECT 1, organisatie, id, '' FROM aanvragen WHERE status = 'Aangeboden'
            UNION ALL SELECT 2, eigenaar, id, '' FROM aanvragen WHERE status IN ('Open', 'Aangeboden') OR (status = 'Gepland' AND maand >= $2)
            UNION ALL SELECT 3, eigenaar, id, '' FROM ambassadeurs WHERE afgemeld = 0
            UNION ALL SELECT 4, eigenaar, id, '' FROM bijeenkomsten
                WHERE afgelast = 0 AND aangemeld + wachtend > 0 AND (dag > $1 OR dag = $1 AND van > $3)
            UNION ALL SELECT 5, eigenaar, id, '' FROM programmas WHERE zichtbaarheid <> 'Intern'
            UNION ALL SELECT 6, eigenaar, id, '' FROM budgetten WHERE zichtbaarheid <> 'Intern'
            UNION ALL SELECT 7, eigenaar, id, '' FROM contacten WHERE zichtbaarheid <> 'Intern'
            UNION ALL SELECT 8, eigenaar, id, '' FROM kennisitems WHERE zichtbaarheid <> 'Intern' AND ingetrokken = 0
            UNION ALL SELECT 9, eigenaar, id, '' FROM bijeenkomsten WHERE zichtbaarheid <> 'Intern'
            UNION ALL SELECT 10, eigenaar, id, kennisitem FROM reacties WHERE ingetrokken = 0
            UNION ALL SELECT 11, gemeente, CAST(jaar AS TEXT), '' FROM jaarverklaringen
            UNION ALL SELECT CASE soort WHEN 'Netwerk' THEN 12 ELSE 13 END, organisatie, groep, '' FROM leden l
                WHERE status <> 'Lid' OR EXISTS (
                    SELECT 1 FROM leden a WHERE a.soort = l.soort AND a.groep = l.groep AND a.status = 'Lid' AND a.organisatie <> l.organisatie)
        ) AS werk WHERE eigenaar IN (SELECT sleutel FROM dicht) ORDER BY soort, id LIMIT $4
        """);

    /// <summary>Some of it, the first first; nothing when it is done.</summary>
    /// <param name="ook">How much more than that: as much as would not go.</param>
    /// <param name="organisatie">Of this closed organisatie with its schools alone; of all of them when there is none.</param>
    public ValueTask<List<Nalopen>> OpenAsync(int ook, string? organisatie)
    {
        var nu = NederlandseDag.Tijd(tijd.GetUtcNow());
        var vandaag = DateOnly.FromDateTime(nu.DateTime);
        return database.Read(async sessie => await sessie.Number(Gesloten) == 0 ? [] : await sessie.List(
            Open,
            rij => new Nalopen((Naloopsoort)rij.GetInt32(0), rij.GetString(1), rij.GetString(2), rij.GetString(3)),
            vandaag,
            new DateOnly(vandaag.Year, vandaag.Month, 1),
            nu.ToString("HH:mm", CultureInfo.InvariantCulture),
            AtOnce + ook,
            organisatie ?? ""));
    }

    /// <summary>Whether the owner of a record is closed at this moment.</summary>
    public async ValueTask<bool> IsGeslotenAsync(string eigenaar) => await database.Read(sessie => sessie.Number(Dicht, eigenaar)) > 0;
}
