-- Money whole: grants per year, money passed on and paid back, deadlines, regelingen and calendars; what no longer fits, hearsay, fte's and
-- circles; and the books of a past day.
ALTER TABLE budgetten RENAME TO oud_budgetten;
CREATE TABLE budgetten (
    id            TEXT    NOT NULL PRIMARY KEY,
    eigenaar      TEXT    NOT NULL,
    bron          TEXT    NOT NULL,
    van           TEXT    NOT NULL,
    tot           TEXT    NOT NULL,
    toegekend     INTEGER NOT NULL,
    vastgelegd    INTEGER NOT NULL,
    besteed       INTEGER NOT NULL,
    gesloten      INTEGER NOT NULL,
    zichtbaarheid TEXT    NOT NULL,
    netwerken     TEXT    NOT NULL,
    publiek       INTEGER NOT NULL,
    voorbeeld     INTEGER NOT NULL,
    regeling      TEXT, -- slug
    tijdelijk     INTEGER NOT NULL,
    herkomst      TEXT -- the budget that passed it on: it is granted there
) WITHOUT ROWID;
INSERT INTO budgetten (id, eigenaar, bron, van, tot, toegekend, vastgelegd, besteed, gesloten, zichtbaarheid, netwerken, publiek, voorbeeld, tijdelijk)
    SELECT id, eigenaar, bron, van, tot, toegekend, vastgelegd, besteed, gesloten, zichtbaarheid, netwerken, publiek, voorbeeld,
        CASE WHEN bron IN ('SpukKansrijkeWijk', 'SubsidieregelingBrugfunctionaris', 'EU', 'Fonds', 'Overig') THEN 1 ELSE 0 END
    FROM oud_budgetten;
DROP TABLE oud_budgetten;
CREATE INDEX budgetten_eigenaar ON budgetten (eigenaar, publiek);

ALTER TABLE financieringen RENAME TO oud_financieringen;
CREATE TABLE financieringen (
    id                TEXT    NOT NULL PRIMARY KEY,
    budget            TEXT    NOT NULL,
    programma         TEXT    NOT NULL,
    jaar              INTEGER NOT NULL,
    bedrag            INTEGER NOT NULL,
    besteed           INTEGER NOT NULL,
    eigenaar          TEXT    NOT NULL,
    bron              TEXT    NOT NULL,
    gemeente          TEXT    NOT NULL,
    loopt_tot         INTEGER,          -- last year of the programma
    budget_publiek    INTEGER NOT NULL,
    programma_publiek INTEGER NOT NULL,
    voorbeeld         INTEGER NOT NULL,
    tijdelijk         INTEGER NOT NULL,
    strijdig          INTEGER NOT NULL -- the programma was changed, and this money does not fit it any more
) WITHOUT ROWID;
INSERT INTO financieringen (id, budget, programma, jaar, bedrag, besteed, eigenaar, bron, gemeente, loopt_tot, budget_publiek, programma_publiek, voorbeeld, tijdelijk, strijdig)
    SELECT id, budget, programma, jaar, bedrag, besteed, eigenaar, bron, gemeente, loopt_tot, budget_publiek, programma_publiek, voorbeeld,
        CASE WHEN bron IN ('SpukKansrijkeWijk', 'SubsidieregelingBrugfunctionaris', 'EU', 'Fonds', 'Overig') THEN 1 ELSE 0 END, 0
    FROM oud_financieringen;
DROP TABLE oud_financieringen;
CREATE INDEX financieringen_budget ON financieringen (budget);
CREATE INDEX financieringen_programma ON financieringen (programma);
CREATE INDEX financieringen_vooruitzicht
    ON financieringen (gemeente, programma, bron, tijdelijk, jaar, bedrag, loopt_tot, voorbeeld, budget_publiek, programma_publiek);
CREATE INDEX financieringen_vergelijking
    ON financieringen (jaar, gemeente, programma, bron, tijdelijk, bedrag, budget_publiek, programma_publiek, voorbeeld, strijdig);

-- All versions; those that hold say what is granted. Year 0 is the whole period.
CREATE TABLE toekenningen (
    id        TEXT    NOT NULL PRIMARY KEY,
    budget    TEXT    NOT NULL,
    jaar      INTEGER NOT NULL,
    bedrag    INTEGER NOT NULL,
    status    TEXT    NOT NULL,
    op        TEXT, -- the day it was recorded
    vervangen INTEGER NOT NULL,
    publiek   INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX toekenningen_budget ON toekenningen (budget, jaar);

-- What is left of a budget is its owner's alone. Year 0 is what was granted for the whole period.
CREATE TABLE budgetjaren (
    budget       TEXT    NOT NULL,
    jaar         INTEGER NOT NULL,
    eigenaar     TEXT    NOT NULL,
    toegekend    INTEGER NOT NULL,
    vastgelegd   INTEGER NOT NULL,
    besteed      INTEGER NOT NULL,
    doorgegeven  INTEGER NOT NULL,
    terugbetaald INTEGER NOT NULL,
    PRIMARY KEY (budget, jaar)
) WITHOUT ROWID;

CREATE TABLE terugbetalingen (
    id           TEXT    NOT NULL PRIMARY KEY,
    budget       TEXT    NOT NULL,
    eigenaar     TEXT    NOT NULL,
    jaar         INTEGER NOT NULL,
    datum        TEXT    NOT NULL,
    bedrag       INTEGER NOT NULL,
    teruggeboekt INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX terugbetalingen_budget ON terugbetalingen (budget);

-- For giver and receiver. What became of it is the budget of the same id.
CREATE TABLE doorgiften (
    id        TEXT    NOT NULL PRIMARY KEY,
    budget    TEXT    NOT NULL,
    van       TEXT    NOT NULL,
    aan       TEXT    NOT NULL,
    jaar      INTEGER NOT NULL,
    bedrag    INTEGER NOT NULL,
    status    TEXT    NOT NULL, -- Open, Ontvangen or Ingetrokken
    voorbeeld INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX doorgiften_budget ON doorgiften (budget);

CREATE TABLE deadlines (
    id          TEXT    NOT NULL PRIMARY KEY,
    budget      TEXT    NOT NULL,
    eigenaar    TEXT    NOT NULL,
    soort       TEXT    NOT NULL,
    datum       TEXT    NOT NULL,
    jaar        INTEGER,
    status      TEXT    NOT NULL, -- Open, Afgerond or Vervallen
    afgerond_op TEXT,
    vastgelegd  INTEGER NOT NULL  -- milliseconds since 1970, UTC
) WITHOUT ROWID;
CREATE INDEX deadlines_budget ON deadlines (budget);

-- All versions.
CREATE TABLE regelingen (
    slug                     TEXT    NOT NULL,
    versie                   INTEGER NOT NULL,
    laatste                  INTEGER NOT NULL,
    naam                     TEXT    NOT NULL,
    bron                     TEXT    NOT NULL,
    van                      TEXT    NOT NULL,
    tot                      TEXT,
    doorschuiven             TEXT    NOT NULL,
    verantwoording           TEXT,
    aanvraag_tot             TEXT,
    verantwoorden_voor       TEXT,
    verantwoorden_voor_datum TEXT,
    bronvermelding           TEXT    NOT NULL,
    link                     TEXT,
    peildatum                TEXT    NOT NULL,
    onbekend                 TEXT    NOT NULL, -- separated by line ends
    PRIMARY KEY (slug, versie)
) WITHOUT ROWID;

CREATE INDEX doorgiften_wacht_op ON doorgiften (CASE status WHEN 'Open' THEN aan END);
CREATE INDEX financieringen_strijdig ON financieringen (CASE WHEN strijdig = 1 AND bedrag > 0 THEN eigenaar END);
CREATE INDEX deadlines_eigenaar ON deadlines (eigenaar, datum);

-- Until now a budget was granted once, for its whole period, for good.
INSERT INTO toekenningen (id, budget, jaar, bedrag, status, vervangen, publiek)
    SELECT id, id, 0, toegekend, 'Definitief', 0, publiek FROM budgetten;
INSERT INTO budgetjaren (budget, jaar, eigenaar, toegekend, vastgelegd, besteed, doorgegeven, terugbetaald)
    SELECT id, 0, eigenaar, toegekend, 0, 0, 0, 0 FROM budgetten
    UNION ALL
    SELECT budget, jaar, eigenaar, 0, sum(bedrag), sum(besteed), 0, 0 FROM financieringen GROUP BY budget, jaar, eigenaar;

-- What others pay according to the owner of the programma, by hearsay.
CREATE TABLE opgaven (
    id        TEXT    NOT NULL PRIMARY KEY,
    programma TEXT    NOT NULL,
    eigenaar  TEXT    NOT NULL, -- of the programma
    betaler   TEXT    NOT NULL,
    bron      TEXT    NOT NULL,
    tijdelijk INTEGER NOT NULL,
    jaar      INTEGER NOT NULL,
    bedrag    INTEGER NOT NULL,
    gemeente  TEXT    NOT NULL,
    loopt_tot INTEGER,          -- last year of the programma
    publiek   INTEGER NOT NULL,
    voorbeeld INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX opgaven_programma ON opgaven (programma);

CREATE TABLE functies (
    programma       TEXT    NOT NULL,
    functie         TEXT    NOT NULL, -- slug
    jaar            INTEGER NOT NULL,
    fte_honderdsten INTEGER NOT NULL,
    gemeente        TEXT    NOT NULL,
    publiek         INTEGER NOT NULL,
    PRIMARY KEY (programma, functie, jaar)
) WITHOUT ROWID;

CREATE INDEX opgaven_gemeente ON opgaven (gemeente, jaar);
CREATE INDEX functies_gemeente ON functies (gemeente, jaar);

-- What was declared until now, was so towards participants who are signed in.
CREATE TABLE gewijzigd_jaarverklaringen (
    gemeente TEXT    NOT NULL,
    jaar     INTEGER NOT NULL,
    kring    TEXT    NOT NULL, -- Landelijk, or Openbaar, which is Landelijk too
    PRIMARY KEY (gemeente, jaar)
) WITHOUT ROWID;
INSERT INTO gewijzigd_jaarverklaringen SELECT gemeente, jaar, 'Landelijk' FROM jaarverklaringen;
DROP TABLE jaarverklaringen;
ALTER TABLE gewijzigd_jaarverklaringen RENAME TO jaarverklaringen;

-- What a record of money came to from a moment on, so that the books of a past day can be read. One row per moment that its amount changed.
CREATE TABLE verloop (
    record TEXT    NOT NULL,
    vanaf  INTEGER NOT NULL, -- milliseconds since 1970, UTC; never before that of an earlier change
    bedrag INTEGER NOT NULL,
    PRIMARY KEY (record, vanaf)
) WITHOUT ROWID;

-- From the books. A clock that was set back does not turn their order around; of one moment the last counts.
INSERT INTO verloop (record, vanaf, bedrag)
SELECT record, vanaf, bedrag FROM (
    SELECT record, vanaf, bedrag, ROW_NUMBER() OVER (PARTITION BY record, vanaf ORDER BY version DESC) AS van_achteren FROM (
        SELECT COALESCE(data ->> '$.financiering', data ->> '$.opgave') AS record, version,
            MAX(at) OVER (PARTITION BY COALESCE(data ->> '$.financiering', data ->> '$.opgave') ORDER BY version) AS vanaf,
            CAST(COALESCE(data ->> '$.wordt', data ->> '$.bedrag') AS INTEGER) AS bedrag
        FROM events WHERE name IN ('financiering-vastgelegd', 'financiering-gewijzigd', 'financiering-opgegeven', 'opgave-gewijzigd')) AS bedragen) AS momenten
WHERE van_achteren = 1;

-- Where somebody follows the deadlines of the organisation in a calendar; no read model. Who reads this has no address: it is a hash.
CREATE TABLE agenda_adressen (
    organisatie TEXT    NOT NULL,
    persoon     TEXT    NOT NULL, -- the pseudonymous key that the token has
    afdruk      TEXT    NOT NULL UNIQUE, -- SHA-256 of the secret in the address
    sinds       INTEGER NOT NULL, -- milliseconds since 1970, UTC
    PRIMARY KEY (organisatie, persoon)
) WITHOUT ROWID;
