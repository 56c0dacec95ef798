using System.Collections.Immutable;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Zoeken;

namespace Regionetwerk.Storage.Voorbeelden;

/// <summary>Wat het verwijderen deed. Met hindernissen is er niets veranderd.</summary>
/// <param name="Stromen">Stromen die er niet meer zijn.</param>
/// <param name="Gebeurtenissen">Gebeurtenissen die er niet meer zijn.</param>
/// <param name="Hindernissen">Echte gegevens die op voorbeelden rusten.</param>
public sealed record VoorbeeldenVerwijderd(long Stromen, long Gebeurtenissen, ImmutableArray<Hindernis> Hindernissen);

/// <summary>Een echt record dat op een voorbeeld rust.</summary>
/// <param name="Soort">Wat het is, zoals <c>financiering</c>.</param>
/// <param name="Sleutel">Zijn sleutel.</param>
/// <param name="Eigenaar">Van wie het is.</param>
/// <param name="Voorbeeld">Het voorbeeld waar het op rust.</param>
public sealed record Hindernis(string Soort, string Sleutel, string Eigenaar, string Voorbeeld);

/// <summary>
/// Verwijdert de voorbeelden in één transactie: de stromen die met een voorbeeld begonnen, geheel, met hun rijen, teksten en verzoeken.
/// De boeken groeien alleen, maar een voorbeeld was nooit een boek van iemand. Wat ook iets van een ander bevat en zelf geen voorbeeld
/// is (de verklaringen van een gemeente), verliest alleen wat de voorbeelden erin zetten.
/// </summary>
public sealed class VoorbeeldenVerwijderen(Database database)
{
    private static readonly Sql Hindernissen = new("""
        SELECT 'financiering', f.id, f.eigenaar, 'programma ' || p.naam
          FROM financieringen f JOIN programmas p ON p.id = f.programma
         WHERE f.programma IN (SELECT sleutel FROM weg_records) AND f.budget NOT IN (SELECT sleutel FROM weg_records)
        UNION ALL
        SELECT 'doorgifte', d.id, d.van, 'organisatie ' || d.aan FROM doorgiften d
         WHERE d.aan IN (SELECT sleutel FROM weg_organisaties) AND d.budget NOT IN (SELECT sleutel FROM weg_records)
        UNION ALL
        SELECT 'budget', b.id, b.eigenaar, 'regeling ' || b.regeling FROM budgetten b
         WHERE 'regeling/' || b.regeling IN (SELECT stream FROM weg_stromen) AND b.id NOT IN (SELECT sleutel FROM weg_records)
        UNION ALL
        SELECT 'programma', id, eigenaar, 'organisatie ' || eigenaar FROM programmas
         WHERE eigenaar IN (SELECT sleutel FROM weg_organisaties) AND id NOT IN (SELECT sleutel FROM weg_records)
        UNION ALL
        SELECT 'budget', id, eigenaar, 'organisatie ' || eigenaar FROM budgetten
         WHERE eigenaar IN (SELECT sleutel FROM weg_organisaties) AND id NOT IN (SELECT sleutel FROM weg_records)
        UNION ALL
        SELECT 'contact', id, eigenaar, 'organisatie ' || eigenaar FROM contacten
         WHERE eigenaar IN (SELECT sleutel FROM weg_organisaties) AND id NOT IN (SELECT sleutel FROM weg_records)
        UNION ALL
        SELECT 'kennisitem', id, eigenaar, 'organisatie ' || eigenaar FROM kennisitems
         WHERE eigenaar IN (SELECT sleutel FROM weg_organisaties) AND id NOT IN (SELECT sleutel FROM weg_records)
        UNION ALL
        SELECT 'overname', id, eigenaar, 'kennisitem ' || kennisitem FROM overnames
         WHERE kennisitem IN (SELECT sleutel FROM weg_records) AND id NOT IN (SELECT sleutel FROM weg_records)
        UNION ALL
        SELECT 'reactie', id, eigenaar, 'kennisitem ' || kennisitem FROM reacties
         WHERE (kennisitem IN (SELECT sleutel FROM weg_records) OR eigenaar IN (SELECT sleutel FROM weg_organisaties))
           AND id NOT IN (SELECT sleutel FROM weg_records)
        UNION ALL
        SELECT 'bijeenkomst', id, eigenaar, 'organisatie ' || eigenaar FROM bijeenkomsten
         WHERE eigenaar IN (SELECT sleutel FROM weg_organisaties) AND id NOT IN (SELECT sleutel FROM weg_records)
        UNION ALL
        SELECT 'programma', p.id, p.eigenaar, 'betaler ' || b.betaler
          FROM betalers b JOIN programmas p ON p.id = b.programma
         WHERE b.betaler IN (SELECT sleutel FROM weg_organisaties) AND b.programma NOT IN (SELECT sleutel FROM weg_records)
        UNION ALL
        SELECT 'programma', programma, eigenaar, 'betaler ' || betaler FROM opgaven
         WHERE betaler IN (SELECT sleutel FROM weg_organisaties) AND programma NOT IN (SELECT sleutel FROM weg_records)
        UNION ALL
        SELECT lower(soort), groep, organisatie, 'lid ' || organisatie FROM leden
         WHERE organisatie IN (SELECT sleutel FROM weg_organisaties) AND lower(soort) || '/' || groep NOT IN (SELECT stream FROM weg_stromen)
        UNION ALL
        SELECT d.soort, d.id, d.eigenaar, 'netwerk ' || n.sleutel
          FROM (SELECT 'programma' AS soort, id, eigenaar, netwerken FROM programmas
                UNION ALL SELECT 'budget', id, eigenaar, netwerken FROM budgetten
                UNION ALL SELECT 'contact', id, eigenaar, netwerken FROM contacten
                UNION ALL SELECT 'kennisitem', id, eigenaar, netwerken FROM kennisitems
                UNION ALL SELECT 'bijeenkomst', id, eigenaar, netwerken || ' ' || COALESCE(netwerk, '') FROM bijeenkomsten) d
          JOIN weg n ON n.soort = 'netwerk' AND ' ' || d.netwerken || ' ' LIKE '% ' || n.sleutel || ' %'
         WHERE d.id NOT IN (SELECT sleutel FROM weg_records)
         ORDER BY 1, 2
        """);

    private static readonly Sql TelStromen = new("SELECT count(*) FROM weg");

    private static readonly Sql VerwijderGebeurtenissen = new($"""
        DELETE FROM events
        WHERE stream IN (SELECT stream FROM weg_stromen)
            OR (stream IN (SELECT stream FROM gemengd) AND persoon = '{VoorbeeldenMerk.Persoon}')
        """);

    // Which streams began as a sample, and the keys of all records in them. A gemeente's own stream is shared with the gemeente itself.
    private const string Verzamel = $"""
        DROP TABLE IF EXISTS weg;
        DROP TABLE IF EXISTS weg_stromen;
        DROP TABLE IF EXISTS weg_organisaties;
        DROP TABLE IF EXISTS weg_records;
        DROP TABLE IF EXISTS gemengd;
        CREATE TEMP TABLE weg AS
            SELECT stream, substr(stream, 1, instr(stream, '/') - 1) AS soort, substr(stream, instr(stream, '/') + 1) AS sleutel
              FROM events
             WHERE version = 1 AND (persoon = '{VoorbeeldenMerk.Persoon}' OR CAST(data ->> 'voorbeeldcijfers' AS TEXT) IN ('1', 'true'));
        CREATE TEMP TABLE gemengd AS
            SELECT DISTINCT stream FROM events
             WHERE stream LIKE 'gemeente/%' AND persoon = '{VoorbeeldenMerk.Persoon}'
               AND stream IN (SELECT stream FROM events WHERE stream LIKE 'gemeente/%' AND persoon <> '{VoorbeeldenMerk.Persoon}');
        DELETE FROM weg WHERE stream IN (SELECT stream FROM gemengd);
        CREATE TEMP TABLE weg_stromen AS SELECT stream FROM weg;
        CREATE TEMP TABLE weg_organisaties AS SELECT sleutel FROM weg WHERE soort = 'organisatie';
        CREATE TEMP TABLE weg_records AS
            SELECT sleutel FROM weg WHERE soort IN ('programma', 'budget', 'contact', 'kennisitem', 'bijeenkomst', 'netwerk', 'werkgroep', 'organisatie')
            UNION SELECT id FROM financieringen WHERE 'budget/' || budget IN (SELECT stream FROM weg_stromen)
            UNION SELECT id FROM bestedingen WHERE 'budget/' || budget IN (SELECT stream FROM weg_stromen)
            UNION SELECT id FROM toekenningen WHERE 'budget/' || budget IN (SELECT stream FROM weg_stromen)
            UNION SELECT id FROM terugbetalingen WHERE 'budget/' || budget IN (SELECT stream FROM weg_stromen)
            UNION SELECT id FROM doorgiften WHERE 'budget/' || budget IN (SELECT stream FROM weg_stromen)
            UNION SELECT id FROM deadlines WHERE 'budget/' || budget IN (SELECT stream FROM weg_stromen)
            UNION SELECT id FROM overnames WHERE 'programma/' || programma IN (SELECT stream FROM weg_stromen)
            UNION SELECT id FROM reacties WHERE 'reacties/' || kennisitem || '/' || eigenaar IN (SELECT stream FROM weg_stromen)
            UNION SELECT verberging FROM reacties WHERE verberging IS NOT NULL AND 'kennisitem/' || kennisitem IN (SELECT stream FROM weg_stromen)
            UNION SELECT id FROM aanmeldingen WHERE 'bijeenkomst/' || bijeenkomst IN (SELECT stream FROM weg_stromen)
            UNION SELECT id FROM opgaven WHERE 'programma/' || programma IN (SELECT stream FROM weg_stromen);
        """;

    private static readonly Sql VerzamelStromen = new(Verzamel, Verzamel.Replace("instr(", "strpos(", StringComparison.Ordinal));

    private static readonly Sql VerwijderRijen = new($"""
        DELETE FROM teksten WHERE record IN (SELECT sleutel FROM weg_records);
        DELETE FROM personen WHERE contact IN (SELECT sleutel FROM weg_records);
        DELETE FROM geheimen WHERE record IN (SELECT sleutel FROM weg_records);
        DELETE FROM requests WHERE key IN (SELECT sleutel FROM weg_records) OR id LIKE '{VoorbeeldenMerk.VerzoekVoorvoegsel}%';
        DELETE FROM verloop WHERE record IN (SELECT sleutel FROM weg_records);
        DELETE FROM bestedingen WHERE budget IN (SELECT sleutel FROM weg_records);
        DELETE FROM financieringen WHERE budget IN (SELECT sleutel FROM weg_records);
        DELETE FROM toekenningen WHERE budget IN (SELECT sleutel FROM weg_records);
        DELETE FROM budgetjaren WHERE budget IN (SELECT sleutel FROM weg_records);
        DELETE FROM terugbetalingen WHERE budget IN (SELECT sleutel FROM weg_records);
        DELETE FROM doorgiften WHERE budget IN (SELECT sleutel FROM weg_records);
        DELETE FROM deadlines WHERE budget IN (SELECT sleutel FROM weg_records);
        DELETE FROM budgetten WHERE id IN (SELECT sleutel FROM weg_records);
        DELETE FROM regelingen WHERE 'regeling/' || slug IN (SELECT stream FROM weg_stromen);
        DELETE FROM betalers WHERE programma IN (SELECT sleutel FROM weg_records);
        DELETE FROM opgaven WHERE programma IN (SELECT sleutel FROM weg_records);
        DELETE FROM functies WHERE programma IN (SELECT sleutel FROM weg_records);
        DELETE FROM programmas WHERE id IN (SELECT sleutel FROM weg_records);
        DELETE FROM reacties WHERE id IN (SELECT sleutel FROM weg_records);
        DELETE FROM overnames WHERE id IN (SELECT sleutel FROM weg_records);
        DELETE FROM kennisitems WHERE id IN (SELECT sleutel FROM weg_records);
        DELETE FROM contacten WHERE id IN (SELECT sleutel FROM weg_records);
        DELETE FROM aanmeldingen WHERE bijeenkomst IN (SELECT sleutel FROM weg_records);
        DELETE FROM programmaonderdelen WHERE bijeenkomst IN (SELECT sleutel FROM weg_records);
        DELETE FROM bijeenkomsten WHERE id IN (SELECT sleutel FROM weg_records);
        DELETE FROM leden WHERE lower(soort) || '/' || groep IN (SELECT stream FROM weg_stromen);
        DELETE FROM netwerken WHERE 'netwerk/' || slug IN (SELECT stream FROM weg_stromen);
        DELETE FROM werkgroepen WHERE 'werkgroep/' || slug IN (SELECT stream FROM weg_stromen);
        DELETE FROM post WHERE over IN (SELECT sleutel FROM weg_records) OR aan IN (SELECT sleutel FROM weg_records);
        DELETE FROM links WHERE link NOT IN (SELECT link FROM kennisitems WHERE link IS NOT NULL AND ingetrokken = 0);
        DELETE FROM agenda_adressen WHERE organisatie IN (SELECT sleutel FROM weg_organisaties);
        DELETE FROM organisaties WHERE sleutel IN (SELECT sleutel FROM weg_organisaties);
        DELETE FROM jaarverklaringen WHERE 'gemeente/' || gemeente IN (SELECT stream FROM weg_stromen) OR 'gemeente/' || gemeente IN (SELECT stream FROM gemengd);
        """);

    // What is left of a shared stream is numbered from 1 again, without gaps, and says alone which years are declared.
    private static readonly Sql VerwijderStromen = new("""
        DELETE FROM snapshots WHERE stream IN (SELECT stream FROM weg_stromen) OR stream IN (SELECT stream FROM gemengd);
        DELETE FROM streams WHERE id IN (SELECT stream FROM weg_stromen);
        DROP TABLE IF EXISTS nummering;
        CREATE TEMP TABLE nummering AS
            SELECT position, stream, row_number() OVER (PARTITION BY stream ORDER BY version) AS nummer FROM events WHERE stream IN (SELECT stream FROM gemengd);
        UPDATE events SET version = -version WHERE stream IN (SELECT stream FROM gemengd);
        UPDATE events SET version = (SELECT nummer FROM nummering n WHERE n.position = events.position) WHERE stream IN (SELECT stream FROM gemengd);
        UPDATE streams SET version = (SELECT max(nummer) FROM nummering n WHERE n.stream = id) WHERE id IN (SELECT stream FROM gemengd);
        INSERT INTO jaarverklaringen (gemeente, jaar, kring)
            SELECT gemeente, jaar, CASE WHEN volledig IN ('1', 'true') THEN kring ELSE 'Landelijk' END FROM (
                SELECT data ->> 'gemeente' AS gemeente, CAST(data ->> 'jaar' AS BIGINT) AS jaar, CAST(data ->> 'volledig' AS TEXT) AS volledig,
                       COALESCE(data ->> 'kring', 'Landelijk') AS kring,
                       row_number() OVER (PARTITION BY stream, CAST(data ->> 'jaar' AS BIGINT) ORDER BY version DESC) AS plaats
                  FROM events WHERE stream IN (SELECT stream FROM gemengd)) AS verklaringen
             WHERE plaats = 1 AND (volledig IN ('1', 'true') OR kring = 'Openbaar');
        """);

    /// <summary>Verwijdert alle voorbeelden, of niets. Wat er in dit proces bij actoren bij de hand ligt, moet daarna opnieuw gelezen worden.</summary>
    public Task<VoorbeeldenVerwijderd> VoerUitAsync() => database.Write(async db =>
    {
        // Between looking and removing nobody may put anything real on a sample.
        await EventLog.Close(db.Session);
        await db.Session.Script(VerzamelStromen);
        var hindernissen = await db.Session.List(
            Hindernissen, rij => new Hindernis(rij.GetString(0), rij.GetString(1), rij.GetString(2), rij.GetString(3)));
        if (hindernissen.Count > 0)
            return new VoorbeeldenVerwijderd(0, 0, [.. hindernissen]);
        var stromen = await db.Session.Number(TelStromen);
        await db.Session.Script(VerwijderRijen);
        var gebeurtenissen = await db.Session.RunNow(VerwijderGebeurtenissen);
        await db.Session.Script(VerwijderStromen);
        // Their words stay nowhere.
        await Zoekindex.Vul(db);
        await VoorbeeldenMerk.ZetVerwijderd(db.Session);
        return new VoorbeeldenVerwijderd(stromen, gebeurtenissen, []);
    });
}
