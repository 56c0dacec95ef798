-- Who is asking: who may act for whom, sessions of pages, privacy and the log of processing.

-- == toegang
-- Who may act for whom. Read at every request of somebody who signed in; otherwise for the beheerders of the landelijk
-- ondersteuningsaanbod alone.
CREATE TABLE toelatingen (
    id          text COLLATE "C" NOT NULL PRIMARY KEY,
    directory   text COLLATE "C" NOT NULL,
    groep       text COLLATE "C", -- of groep, approl, persoon and client at most one: whom in the directory it is for
    approl      text COLLATE "C",
    persoon     text COLLATE "C", -- pseudonymous key, see aanmelders
    client      text COLLATE "C", -- of an app that acts by itself
    organisatie text COLLATE "C" NOT NULL,
    rol         text COLLATE "C" NOT NULL,
    bereiken    text COLLATE "C" NOT NULL -- of an app, separated by spaces
);

ALTER TABLE toelatingen ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON toelatingen TO regionetwerk_lezer;
CREATE POLICY kijker ON toelatingen FOR SELECT TO regionetwerk_lezer USING (
    'B:landelijk-ondersteuningsaanbod' = ANY ((SELECT kijker_sleutels())::text[]) AND rol <> 'Operator');

-- The pseudonymous key of each person who signed in, beside a keyed hash of who that is elsewhere. No read model: a row is not in the
-- events, and whoever takes it away makes that the key says nothing any more.
CREATE TABLE aanmelders (
    afdruk  text COLLATE "C" NOT NULL PRIMARY KEY,
    persoon text COLLATE "C" NOT NULL UNIQUE
);
CREATE INDEX toelatingen_directory ON toelatingen (directory);

-- Which toelatingen let in whoever made the address: it ends with the last of them. Absent for the sign-in of Development.
-- Of before, nobody knows by which toelating they were made, so none of them could ever end: people make a new one.
DELETE FROM agenda_adressen;
ALTER TABLE agenda_adressen ADD COLUMN toelatingen text COLLATE "C";

-- Who does not take part any more, since when. For the beheerders of the landelijk ondersteuningsaanbod alone.
CREATE TABLE sluitingen (
    organisatie text COLLATE "C" NOT NULL PRIMARY KEY,
    op          bigint NOT NULL -- milliseconds since 1970, UTC
);

ALTER TABLE sluitingen ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON sluitingen TO regionetwerk_lezer;
CREATE POLICY kijker ON sluitingen FOR SELECT TO regionetwerk_lezer USING (
    'B:landelijk-ondersteuningsaanbod' = ANY ((SELECT kijker_sleutels())::text[]));
-- == end of toegang

-- == sessies
-- Who is signed in on pages; no read model. Who reads this can sign in as nobody: the key is a hash, the proof is encrypted.
CREATE TABLE sessies (
    afdruk  text COLLATE "C" NOT NULL PRIMARY KEY, -- SHA-256 of the key that the browser has
    persoon text COLLATE "C" NOT NULL, -- pseudonymous key
    bewijs  text COLLATE "C" NOT NULL, -- who it is, encrypted by the api
    tot     bigint NOT NULL -- milliseconds since 1970, UTC
);

CREATE INDEX sessies_persoon ON sessies (persoon);
CREATE INDEX sessies_tot ON sessies (tot);
-- == end of sessies

-- == privacy
ALTER TABLE contacten ADD COLUMN reikwijdte text COLLATE "C", ADD COLUMN toestemming_op text COLLATE "C", ADD COLUMN doel text COLLATE "C", ADD COLUMN vastgelegd bigint;
UPDATE contacten SET toestemming = CASE WHEN zichtbaarheid = 'Intern' THEN 1 ELSE toestemming END, doel = 'Aanspreekpunt',
    reikwijdte = CASE toestemming WHEN 1 THEN 'Openbaar' END, vastgelegd = 0;
UPDATE contacten SET vastgelegd = e.at FROM events e WHERE e.name = 'contact-vastgelegd' AND e.data ->> 'contact' = contacten.id;
ALTER TABLE contacten ALTER COLUMN doel SET NOT NULL, ALTER COLUMN vastgelegd SET NOT NULL;
CREATE INDEX contacten_vastgelegd ON contacten (vastgelegd);

-- The second wall for persons: whoever may see a contact sees who it is as far as that person agreed. A function, as kijker_ziet is one.
CREATE FUNCTION kijker_kent(record text) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT NOT EXISTS (SELECT FROM contacten WHERE id = record AND toestemming = 0 AND NOT 'T:' || eigenaar = ANY ((SELECT kijker_sleutels())::text[]))
$$;
CREATE POLICY toestemming ON personen AS RESTRICTIVE FOR SELECT TO regionetwerk_lezer USING (kijker_kent(contact));

-- Whose address was proved by a letter: may see and erase what is kept of it. The address itself is in personen, the secret in geheimen.
CREATE TABLE inzagen (
    id     text COLLATE "C" NOT NULL PRIMARY KEY,
    afdruk text COLLATE "C" NOT NULL UNIQUE, -- SHA-256 of the secret
    tot    bigint           NOT NULL
);

-- What was erased, by id alone: done again after a backup was put back.
CREATE TABLE gewist (
    record text COLLATE "C" NOT NULL PRIMARY KEY,
    op     bigint           NOT NULL,
    stand  text COLLATE "C" NOT NULL -- Gevraagd (its person is gone, its events are not there yet), Gewist, or Klaar (in the file, and no trace left in the log)
);
CREATE INDEX gewist_open ON gewist ((CASE WHEN stand <> 'Klaar' THEN record END));

-- How much a bewaartermijn erased, by day and owner.
CREATE TABLE bewaarverslag (
    dag      text COLLATE "C" NOT NULL,
    eigenaar text COLLATE "C" NOT NULL,
    soort    text COLLATE "C" NOT NULL, -- Contact or Aanmelding
    aantal   bigint           NOT NULL,
    PRIMARY KEY (dag, eigenaar, soort)
);

CREATE INDEX personen_email ON personen (lower(email));

-- No name, address or typed word in the planner's statistics, where erasing would not come.
ALTER TABLE personen ALTER COLUMN naam SET STATISTICS 0, ALTER COLUMN functie SET STATISTICS 0, ALTER COLUMN email SET STATISTICS 0,
    ALTER COLUMN telefoon SET STATISTICS 0;
ALTER INDEX personen_email ALTER COLUMN 1 SET STATISTICS 0;
ALTER TABLE teksten ALTER COLUMN waarde SET STATISTICS 0;
ALTER TABLE geheimen ALTER COLUMN waarde SET STATISTICS 0;
-- == end of privacy

-- == logboek
-- Who did, tried or read what: no content, no names. Only ever added to, in a chain: each line holds the hash of itself and of the line before it.
CREATE TABLE logboek (
    nummer      bigint           NOT NULL PRIMARY KEY, -- without holes
    begin       bigint           NOT NULL, -- milliseconds since 1970, UTC
    tijd        bigint           NOT NULL,
    soort       text COLLATE "C" NOT NULL,
    naam        text COLLATE "C" NOT NULL, -- of the mutation, the processing activity, the command or the task
    organisatie text COLLATE "C" NOT NULL, -- of who did it; empty for the product itself and for nobody
    app         text COLLATE "C",
    rol         text COLLATE "C" NOT NULL,
    recordsoort text COLLATE "C",
    records     text COLLATE "C" NOT NULL, -- keys, separated by spaces
    aantal      bigint           NOT NULL,
    uitkomst    text COLLATE "C" NOT NULL,
    verzoek     text COLLATE "C", -- a hash
    trace       text COLLATE "C" NOT NULL,
    span        text COLLATE "C" NOT NULL,
    ouder       text COLLATE "C",
    verbintenis text COLLATE "C" NOT NULL, -- HMAC-SHA256 of persoon under sleutel
    keten       text COLLATE "C" NOT NULL, -- SHA-256 of the one before it and of all columns above
    persoon     text COLLATE "C", -- a pseudonymous key; this and the next are erased together, and nothing else ever is
    sleutel     text COLLATE "C"
);
CREATE INDEX logboek_organisatie ON logboek (organisatie, nummer);
CREATE INDEX logboek_persoon ON logboek (persoon, nummer);

-- Where the chain begins and ends, apart from its lines.
CREATE TABLE logboek_stand (
    id          bigint           NOT NULL PRIMARY KEY CHECK (id = 1),
    begin       bigint           NOT NULL, -- the first line that there still is
    begin_keten text COLLATE "C" NOT NULL, -- of the line before it
    einde       bigint           NOT NULL,
    keten       text COLLATE "C" NOT NULL, -- of the last line
    sleutel     text COLLATE "C" NOT NULL  -- under which data subjects are named outside
);

CREATE FUNCTION logboek_blijft() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' THEN
        IF NEW.persoon IS NULL AND NEW.sleutel IS NULL
            AND to_jsonb(NEW) - '{persoon,sleutel}'::text[] = to_jsonb(OLD) - '{persoon,sleutel}'::text[] THEN
            RETURN NEW;
        END IF;
    ELSIF TG_OP = 'DELETE' THEN
        -- What is kept long enough goes from the front, after the beginning was moved.
        IF OLD.nummer < (SELECT s.begin FROM logboek_stand s) THEN
            RETURN OLD;
        END IF;
    END IF;
    RAISE EXCEPTION 'the log of processing is only added to';
END $$;
CREATE TRIGGER logboek_blijft BEFORE UPDATE OR DELETE ON logboek FOR EACH ROW EXECUTE FUNCTION logboek_blijft();
CREATE TRIGGER logboek_houdt BEFORE TRUNCATE ON logboek FOR EACH STATEMENT EXECUTE FUNCTION logboek_blijft();

-- Not the keys under which persons are committed to.
ALTER TABLE logboek ENABLE ROW LEVEL SECURITY;
GRANT SELECT (nummer, begin, tijd, soort, naam, organisatie, app, rol, recordsoort, records, aantal, uitkomst, verzoek, trace, span, ouder, verbintenis,
    keten, persoon) ON logboek TO regionetwerk_lezer;
CREATE POLICY kijker ON logboek FOR SELECT TO regionetwerk_lezer USING (
    'T:' || organisatie = ANY ((SELECT kijker_sleutels())::text[]));
-- == end of logboek

-- == afscherming
-- A doorgifte and the budget that its receiver made of it bear one id: the words of the giver are for the two of them, those of that budget for
-- whoever sees it.
CREATE FUNCTION kijker_ziet_tekst(record text, veld text) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT CASE veld
        WHEN 'toelichting' THEN EXISTS (SELECT FROM doorgiften WHERE id = record)
        ELSE EXISTS (SELECT FROM budgetten WHERE id = record) OR NOT EXISTS (SELECT FROM doorgiften WHERE id = record)
    END
$$;
CREATE POLICY doorgifte ON teksten AS RESTRICTIVE FOR SELECT TO regionetwerk_lezer USING (
    veld NOT IN ('toelichting', 'omschrijving') OR kijker_ziet_tekst(record, veld));

-- An ambassadeur of a netwerk that is shown to other netwerken is there for their members too, and not for who was only invited.
INSERT INTO publieken (sleutels)
    SELECT DISTINCT split_part(p.sleutels, ' U:', 1) FROM netwerken n JOIN publieken p ON p.id = n.publiek
    WHERE n.zichtbaarheid = 'Netwerk' AND n.slug IN (SELECT netwerk FROM ambassadeurs) ON CONFLICT (sleutels) DO NOTHING;
INSERT INTO publiek_sleutels (sleutel, publiek)
    SELECT s.sleutel, v.id FROM netwerken n JOIN publieken p ON p.id = n.publiek
    JOIN publiek_sleutels s ON s.publiek = p.id JOIN publieken v ON v.sleutels = split_part(p.sleutels, ' U:', 1)
    WHERE n.zichtbaarheid = 'Netwerk' AND n.slug IN (SELECT netwerk FROM ambassadeurs) AND s.sleutel NOT LIKE 'U:%' ON CONFLICT DO NOTHING;
UPDATE ambassadeurs SET publiek = v.id
    FROM netwerken n JOIN publieken p ON p.id = n.publiek JOIN publieken v ON v.sleutels = split_part(p.sleutels, ' U:', 1)
    WHERE n.slug = ambassadeurs.netwerk AND n.zichtbaarheid = 'Netwerk';
-- == end of afscherming

-- == zoeken
-- The words of zoektermen that this document brought, separated by spaces: so that what is erased or hidden takes its words along.
ALTER TABLE zoekdocumenten ADD COLUMN termen text COLLATE "C" NOT NULL DEFAULT '';

-- As before, but first in one of sixteen documents, which bear the word /p: when there are enough of those, a very common word is answered without
-- going through all that have it.
CREATE OR REPLACE FUNCTION zoek_documenten(vraag text, in_titel boolean, aantal bigint) RETURNS TABLE (
    nummer bigint, soort text, id text, titel text, titelstammen text, stammen text, sectoren text, themas text, doelgroepen text, gemeente text, publiek bigint)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path FROM CURRENT SET enable_seqscan = off AS $$
DECLARE
    mag bigint[] := ARRAY(SELECT s.publiek FROM publiek_sleutels s WHERE s.sleutel = ANY (kijker_sleutels()));
    proef tsquery := vraag::tsquery && '/p';
    eerste bigint[];
BEGIN
    IF in_titel THEN
        eerste := ARRAY(SELECT d.nummer FROM zoekdocumenten d WHERE d.titelvector @@ proef AND d.publiek = ANY (mag) LIMIT aantal);
    ELSE
        eerste := ARRAY(SELECT d.nummer FROM zoekdocumenten d WHERE d.vector @@ proef AND d.publiek = ANY (mag) LIMIT aantal);
    END IF;
    IF cardinality(eerste) >= aantal THEN
        RETURN QUERY SELECT d.nummer, d.soort, d.id, d.titel, d.titelstammen, d.stammen, d.sectoren, d.themas, d.doelgroepen, d.gemeente, d.publiek
            FROM zoekdocumenten d WHERE d.nummer = ANY (eerste);
    ELSIF in_titel THEN
        RETURN QUERY SELECT d.nummer, d.soort, d.id, d.titel, d.titelstammen, d.stammen, d.sectoren, d.themas, d.doelgroepen, d.gemeente, d.publiek
            FROM zoekdocumenten d WHERE d.titelvector @@ vraag::tsquery AND d.publiek = ANY (mag) LIMIT aantal;
    ELSE
        RETURN QUERY SELECT d.nummer, d.soort, d.id, d.titel, d.titelstammen, d.stammen, d.sectoren, d.themas, d.doelgroepen, d.gemeente, d.publiek
            FROM zoekdocumenten d WHERE d.vector @@ vraag::tsquery AND d.publiek = ANY (mag) LIMIT aantal;
    END IF;
END
$$;
-- == end of zoeken
