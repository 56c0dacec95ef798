-- Money whole: grants per year, money passed on and paid back, deadlines, and regelingen.
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
    tijdelijk         INTEGER NOT NULL
) WITHOUT ROWID;
INSERT INTO financieringen (id, budget, programma, jaar, bedrag, besteed, eigenaar, bron, gemeente, loopt_tot, budget_publiek, programma_publiek, voorbeeld, tijdelijk)
    SELECT id, budget, programma, jaar, bedrag, besteed, eigenaar, bron, gemeente, loopt_tot, budget_publiek, programma_publiek, voorbeeld,
        CASE WHEN bron IN ('SpukKansrijkeWijk', 'SubsidieregelingBrugfunctionaris', 'EU', 'Fonds', 'Overig') THEN 1 ELSE 0 END
    FROM oud_financieringen;
DROP TABLE oud_financieringen;
CREATE INDEX financieringen_budget ON financieringen (budget);
CREATE INDEX financieringen_programma ON financieringen (programma);
CREATE INDEX financieringen_vooruitzicht
    ON financieringen (gemeente, programma, bron, tijdelijk, jaar, bedrag, loopt_tot, voorbeeld, budget_publiek, programma_publiek);
CREATE INDEX financieringen_vergelijking
    ON financieringen (jaar, gemeente, programma, bron, tijdelijk, bedrag, budget_publiek, programma_publiek, voorbeeld);

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
    afgerond_op TEXT
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

CREATE INDEX doorgiften_aan ON doorgiften (aan);
CREATE INDEX deadlines_eigenaar ON deadlines (eigenaar, datum);

-- Until now a budget was granted once, for its whole period, for good.
INSERT INTO toekenningen (id, budget, jaar, bedrag, status, vervangen, publiek)
    SELECT id, id, 0, toegekend, 'Definitief', 0, publiek FROM budgetten;
INSERT INTO budgetjaren (budget, jaar, eigenaar, toegekend, vastgelegd, besteed, doorgegeven, terugbetaald)
    SELECT id, 0, eigenaar, toegekend, 0, 0, 0, 0 FROM budgetten
    UNION ALL
    SELECT budget, jaar, eigenaar, 0, sum(bedrag), sum(besteed), 0, 0 FROM financieringen GROUP BY budget, jaar, eigenaar;
