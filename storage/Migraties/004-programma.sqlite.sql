-- A financiering says whether it still fits its programma. SQLite adds a column only at the end of what a table was written as, so the
-- table is made anew.
CREATE TABLE gewijzigd_financieringen (
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
    strijdig          INTEGER NOT NULL -- the programma was changed, and this money does not fit it any more
) WITHOUT ROWID;
INSERT INTO gewijzigd_financieringen
    SELECT id, budget, programma, jaar, bedrag, besteed, eigenaar, bron, gemeente, loopt_tot, budget_publiek, programma_publiek, voorbeeld, 0
    FROM financieringen;
DROP TABLE financieringen;
ALTER TABLE gewijzigd_financieringen RENAME TO financieringen;
CREATE INDEX financieringen_budget ON financieringen (budget);
CREATE INDEX financieringen_programma ON financieringen (programma);
CREATE INDEX financieringen_vooruitzicht
    ON financieringen (gemeente, programma, bron, jaar, bedrag, loopt_tot, voorbeeld, budget_publiek, programma_publiek);
CREATE INDEX financieringen_vergelijking
    ON financieringen (jaar, gemeente, programma, bron, bedrag, budget_publiek, programma_publiek, voorbeeld);

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
