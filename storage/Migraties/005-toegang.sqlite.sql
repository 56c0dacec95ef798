-- Who is asking: who may act for whom, sessions of pages, privacy and the log of processing.

-- == toegang
-- Who may act for whom. Read at every request of somebody who signed in; otherwise for the beheerders of the landelijk
-- ondersteuningsaanbod alone.
CREATE TABLE toelatingen (
    id          TEXT NOT NULL PRIMARY KEY,
    directory   TEXT NOT NULL,
    groep       TEXT, -- of groep, approl, persoon and client at most one: whom in the directory it is for
    approl      TEXT,
    persoon     TEXT, -- pseudonymous key, see aanmelders
    client      TEXT, -- of an app that acts by itself
    organisatie TEXT NOT NULL,
    rol         TEXT NOT NULL,
    bereiken    TEXT NOT NULL -- of an app, separated by spaces
) WITHOUT ROWID;

-- The pseudonymous key of each person who signed in, beside a keyed hash of who that is elsewhere. No read model: a row is not in the
-- events, and whoever takes it away makes that the key says nothing any more.
CREATE TABLE aanmelders (
    afdruk  TEXT NOT NULL PRIMARY KEY,
    persoon TEXT NOT NULL UNIQUE
) WITHOUT ROWID;
CREATE INDEX toelatingen_directory ON toelatingen (directory);

-- Which toelatingen let in whoever made the address: it ends with the last of them. Absent for the sign-in of Development.
-- Of before, nobody knows by which toelating they were made, so none of them could ever end: people make a new one.
DELETE FROM agenda_adressen;
ALTER TABLE agenda_adressen ADD COLUMN toelatingen TEXT;

-- Who does not take part any more, since when. For the beheerders of the landelijk ondersteuningsaanbod alone.
CREATE TABLE sluitingen (
    organisatie TEXT    NOT NULL PRIMARY KEY,
    op          INTEGER NOT NULL -- milliseconds since 1970, UTC
) WITHOUT ROWID;
-- == end of toegang

-- == sessies
-- Who is signed in on pages; no read model. Who reads this can sign in as nobody: the key is a hash, the proof is encrypted.
CREATE TABLE sessies (
    afdruk  TEXT    NOT NULL PRIMARY KEY, -- SHA-256 of the key that the browser has
    persoon TEXT    NOT NULL, -- pseudonymous key
    bewijs  TEXT    NOT NULL, -- who it is, encrypted by the api
    tot     INTEGER NOT NULL -- milliseconds since 1970, UTC
) WITHOUT ROWID;

CREATE INDEX sessies_persoon ON sessies (persoon);
CREATE INDEX sessies_tot ON sessies (tot);
-- == end of sessies

-- == privacy
ALTER TABLE contacten RENAME TO oud_contacten;
CREATE TABLE contacten (
    id             TEXT    NOT NULL PRIMARY KEY,
    eigenaar       TEXT    NOT NULL,
    toestemming    INTEGER NOT NULL, -- whether what the person agreed to reaches as far as the record is shared
    zichtbaarheid  TEXT    NOT NULL,
    netwerken      TEXT    NOT NULL,
    publiek        INTEGER NOT NULL,
    reikwijdte     TEXT,             -- how far the person agreed to; absent without toestemming
    toestemming_op TEXT,             -- the day the person said so, where that was told
    doel           TEXT    NOT NULL,
    vastgelegd     INTEGER NOT NULL  -- recorded or last confirmed; milliseconds since 1970, UTC
) WITHOUT ROWID;
INSERT INTO contacten (id, eigenaar, toestemming, zichtbaarheid, netwerken, publiek, reikwijdte, doel, vastgelegd)
    SELECT c.id, c.eigenaar, c.toestemming, c.zichtbaarheid, c.netwerken, c.publiek, CASE c.toestemming WHEN 1 THEN 'Openbaar' END, 'Aanspreekpunt',
        COALESCE(e.at, 0)
    FROM oud_contacten c
    LEFT JOIN (SELECT data ->> 'contact' AS contact, at FROM events WHERE name = 'contact-vastgelegd') e ON e.contact = c.id;
UPDATE contacten SET toestemming = 1 WHERE zichtbaarheid = 'Intern';
DROP TABLE oud_contacten;
CREATE INDEX contacten_eigenaar ON contacten (eigenaar, publiek);
CREATE INDEX contacten_vastgelegd ON contacten (vastgelegd);

-- Whose address was proved by a letter: may see and erase what is kept of it. The address itself is in personen, the secret in geheimen.
CREATE TABLE inzagen (
    id     TEXT    NOT NULL PRIMARY KEY,
    afdruk TEXT    NOT NULL UNIQUE, -- SHA-256 of the secret
    tot    INTEGER NOT NULL
) WITHOUT ROWID;

-- What was erased, by id alone: done again after a backup was put back.
CREATE TABLE gewist (
    record TEXT    NOT NULL PRIMARY KEY,
    op     INTEGER NOT NULL,
    stand  TEXT    NOT NULL -- Gevraagd (its person is gone, its events are not there yet), Gewist, or Klaar (in the file, and no trace left in the log)
) WITHOUT ROWID;
CREATE INDEX gewist_open ON gewist (CASE WHEN stand <> 'Klaar' THEN record END);

-- How much a bewaartermijn erased, by day and owner.
CREATE TABLE bewaarverslag (
    dag      TEXT    NOT NULL,
    eigenaar TEXT    NOT NULL,
    soort    TEXT    NOT NULL, -- Contact or Aanmelding
    aantal   INTEGER NOT NULL,
    PRIMARY KEY (dag, eigenaar, soort)
) WITHOUT ROWID;

CREATE INDEX personen_email ON personen (lower(email));
-- == end of privacy

-- == logboek
-- Who did, tried or read what: no content, no names. Only ever added to, in a chain: each line holds the hash of itself and of the line before it.
CREATE TABLE logboek (
    nummer      INTEGER NOT NULL PRIMARY KEY, -- without holes
    begin       INTEGER NOT NULL, -- milliseconds since 1970, UTC
    tijd        INTEGER NOT NULL,
    soort       TEXT    NOT NULL,
    naam        TEXT    NOT NULL, -- of the mutation, the processing activity, the command or the task
    organisatie TEXT    NOT NULL, -- of who did it; empty for the product itself and for nobody
    app         TEXT,
    rol         TEXT    NOT NULL,
    recordsoort TEXT,
    records     TEXT    NOT NULL, -- keys, separated by spaces
    aantal      INTEGER NOT NULL,
    uitkomst    TEXT    NOT NULL,
    verzoek     TEXT, -- a hash
    trace       TEXT    NOT NULL,
    span        TEXT    NOT NULL,
    ouder       TEXT,
    verbintenis TEXT    NOT NULL, -- HMAC-SHA256 of persoon under sleutel
    keten       TEXT    NOT NULL, -- SHA-256 of the one before it and of all columns above
    persoon     TEXT, -- a pseudonymous key; this and the next are erased together, and nothing else ever is
    sleutel     TEXT
);
CREATE INDEX logboek_organisatie ON logboek (organisatie, nummer);
CREATE INDEX logboek_persoon ON logboek (persoon, nummer);

-- Where the chain begins and ends, apart from its lines.
CREATE TABLE logboek_stand (
    id          INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    begin       INTEGER NOT NULL, -- the first line that there still is
    begin_keten TEXT    NOT NULL, -- of the line before it
    einde       INTEGER NOT NULL,
    keten       TEXT    NOT NULL, -- of the last line
    sleutel     TEXT    NOT NULL  -- under which data subjects are named outside
);

CREATE TRIGGER logboek_blijft BEFORE UPDATE ON logboek
WHEN NEW.persoon IS NOT NULL OR NEW.sleutel IS NOT NULL
    OR NEW.nummer <> OLD.nummer OR NEW.begin <> OLD.begin OR NEW.tijd <> OLD.tijd OR NEW.soort <> OLD.soort OR NEW.naam <> OLD.naam
    OR NEW.organisatie <> OLD.organisatie OR NEW.app IS NOT OLD.app OR NEW.rol <> OLD.rol OR NEW.recordsoort IS NOT OLD.recordsoort
    OR NEW.records <> OLD.records OR NEW.aantal <> OLD.aantal OR NEW.uitkomst <> OLD.uitkomst OR NEW.verzoek IS NOT OLD.verzoek
    OR NEW.trace <> OLD.trace OR NEW.span <> OLD.span OR NEW.ouder IS NOT OLD.ouder OR NEW.verbintenis <> OLD.verbintenis OR NEW.keten <> OLD.keten
BEGIN
    SELECT raise(ABORT, 'the log of processing is only added to');
END;

-- What is kept long enough goes from the front, after the beginning was moved.
CREATE TRIGGER logboek_houdt BEFORE DELETE ON logboek
WHEN OLD.nummer >= (SELECT begin FROM logboek_stand)
BEGIN
    SELECT raise(ABORT, 'the log of processing is only added to');
END;
-- == end of logboek

-- == afscherming
-- An ambassadeur of a netwerk that is shown to other netwerken is there for their members too, and not for who was only invited.
INSERT INTO publieken (sleutels)
    SELECT DISTINCT substr(p.sleutels, 1, instr(p.sleutels, ' U:') - 1) FROM netwerken n JOIN publieken p ON p.id = n.publiek
    WHERE n.zichtbaarheid = 'Netwerk' AND n.slug IN (SELECT netwerk FROM ambassadeurs) ON CONFLICT (sleutels) DO NOTHING;
INSERT INTO publiek_sleutels (sleutel, publiek)
    SELECT s.sleutel, v.id FROM netwerken n JOIN publieken p ON p.id = n.publiek
    JOIN publiek_sleutels s ON s.publiek = p.id JOIN publieken v ON v.sleutels = substr(p.sleutels, 1, instr(p.sleutels, ' U:') - 1)
    WHERE n.zichtbaarheid = 'Netwerk' AND n.slug IN (SELECT netwerk FROM ambassadeurs) AND s.sleutel NOT LIKE 'U:%' ON CONFLICT DO NOTHING;
UPDATE ambassadeurs SET publiek = v.id
    FROM netwerken n JOIN publieken p ON p.id = n.publiek JOIN publieken v ON v.sleutels = substr(p.sleutels, 1, instr(p.sleutels, ' U:') - 1)
    WHERE n.slug = ambassadeurs.netwerk AND n.zichtbaarheid = 'Netwerk';
-- == end of afscherming

-- == zoeken
-- The words of zoektermen that this document brought, separated by spaces: so that what is erased or hidden takes its words along.
ALTER TABLE zoekdocumenten ADD COLUMN termen text NOT NULL DEFAULT '';
-- == end of zoeken
