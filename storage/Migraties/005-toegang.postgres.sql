-- Who is asking: who may act for whom, sessions of pages, privacy and the log of processing.

-- == toegang
-- == end of toegang

-- == sessies
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
-- == end of logboek
