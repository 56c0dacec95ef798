-- Which migrations this database has had.
CREATE TABLE migraties (
    nummer INTEGER NOT NULL PRIMARY KEY,
    naam   TEXT    NOT NULL
);

-- The books. Only ever added to.
CREATE TABLE streams (
    id      TEXT    NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE events (
    position    INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    stream      TEXT    NOT NULL,
    version     INTEGER NOT NULL,
    name        TEXT    NOT NULL,
    shape       INTEGER NOT NULL,
    data        TEXT    NOT NULL,
    organisatie TEXT    NOT NULL,
    persoon     TEXT    NOT NULL,
    at          INTEGER NOT NULL -- milliseconds since 1970, UTC
);
CREATE UNIQUE INDEX events_stream ON events (stream, version);

CREATE TABLE snapshots (
    stream  TEXT    NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    state   TEXT    NOT NULL, -- the name of the state's type
    shape   INTEGER NOT NULL,
    data    TEXT    NOT NULL
) WITHOUT ROWID;

CREATE TABLE requests (
    organisatie TEXT    NOT NULL,
    id          TEXT    NOT NULL,
    payload     BLOB    NOT NULL, -- SHA-256
    key         TEXT    NOT NULL,
    at          INTEGER NOT NULL,
    PRIMARY KEY (organisatie, id)
) WITHOUT ROWID;
CREATE INDEX requests_at ON requests (at);

-- What can be erased.
CREATE TABLE teksten (
    record TEXT NOT NULL,
    veld   TEXT NOT NULL,
    waarde TEXT NOT NULL,
    PRIMARY KEY (record, veld)
) WITHOUT ROWID;

CREATE TABLE personen (
    contact  TEXT NOT NULL PRIMARY KEY,
    naam     TEXT NOT NULL,
    functie  TEXT NOT NULL,
    email    TEXT,
    telefoon TEXT
) WITHOUT ROWID;

-- Audiences: each distinct set of keys once, so that a row carries one number and a caller sees a handful of numbers.
CREATE TABLE publieken (
    id       INTEGER NOT NULL PRIMARY KEY,
    sleutels TEXT    NOT NULL UNIQUE -- sorted, separated by spaces
);

CREATE TABLE publiek_sleutels (
    sleutel TEXT    NOT NULL,
    publiek INTEGER NOT NULL,
    PRIMARY KEY (sleutel, publiek)
) WITHOUT ROWID;

-- Reference data that deliveries renew.
CREATE TABLE scholen (
    code        TEXT NOT NULL PRIMARY KEY,
    naam        TEXT NOT NULL,
    bestuur     TEXT NOT NULL, -- key of the organisatie
    gemeente    TEXT NOT NULL, -- current code
    plaats      TEXT NOT NULL,
    postcode    TEXT NOT NULL,
    denominatie TEXT NOT NULL,
    bron        TEXT NOT NULL,
    peildatum   TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX scholen_bestuur ON scholen (bestuur);
CREATE INDEX scholen_gemeente ON scholen (gemeente);

CREATE TABLE instellingen (
    naam   TEXT NOT NULL PRIMARY KEY,
    waarde TEXT NOT NULL
) WITHOUT ROWID;

-- The read model, made from the events by the projections.
-- Money is whole eurocents; dates are yyyy-MM-dd; enums are their names; ids are 32 hexadecimal digits.
CREATE TABLE organisaties (
    sleutel TEXT NOT NULL PRIMARY KEY,
    soort   TEXT NOT NULL,
    naam    TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE programmas (
    id            TEXT    NOT NULL PRIMARY KEY,
    eigenaar      TEXT    NOT NULL,
    naam          TEXT    NOT NULL,
    aanpak        TEXT,
    gemeente      TEXT    NOT NULL,
    van           TEXT    NOT NULL,
    tot           TEXT,
    leeftijd_van  INTEGER,
    leeftijd_tot  INTEGER,
    direct_vve    INTEGER NOT NULL,
    sectoren      TEXT    NOT NULL, -- separated by spaces
    zichtbaarheid TEXT    NOT NULL,
    netwerken     TEXT    NOT NULL, -- slugs, separated by spaces
    publiek       INTEGER NOT NULL,
    voorbeeld     INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX programmas_gemeente ON programmas (gemeente, publiek);
CREATE INDEX programmas_eigenaar ON programmas (eigenaar);

CREATE TABLE betalers (
    programma TEXT NOT NULL,
    betaler   TEXT NOT NULL,
    PRIMARY KEY (programma, betaler)
) WITHOUT ROWID;

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
    voorbeeld     INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX budgetten_eigenaar ON budgetten (eigenaar, publiek);

-- Carries what a comparison needs of budget and programma, so that it reads one index.
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
    voorbeeld         INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX financieringen_budget ON financieringen (budget);
CREATE INDEX financieringen_programma ON financieringen (programma);
CREATE INDEX financieringen_vooruitzicht
    ON financieringen (gemeente, programma, bron, jaar, bedrag, loopt_tot, voorbeeld, budget_publiek, programma_publiek);
CREATE INDEX financieringen_vergelijking
    ON financieringen (jaar, gemeente, programma, bron, bedrag, budget_publiek, programma_publiek, voorbeeld);

CREATE TABLE bestedingen (
    id           TEXT    NOT NULL PRIMARY KEY,
    budget       TEXT    NOT NULL,
    financiering TEXT    NOT NULL,
    eigenaar     TEXT    NOT NULL, -- of the budget: what was spent is its owner's alone
    datum        TEXT    NOT NULL,
    bedrag       INTEGER NOT NULL,
    teruggeboekt INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX bestedingen_financiering ON bestedingen (financiering);

CREATE TABLE contacten (
    id            TEXT    NOT NULL PRIMARY KEY,
    eigenaar      TEXT    NOT NULL,
    toestemming   INTEGER NOT NULL,
    zichtbaarheid TEXT    NOT NULL,
    netwerken     TEXT    NOT NULL,
    publiek       INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX contacten_eigenaar ON contacten (eigenaar, publiek);

CREATE TABLE jaarverklaringen (
    gemeente TEXT    NOT NULL,
    jaar     INTEGER NOT NULL,
    PRIMARY KEY (gemeente, jaar)
) WITHOUT ROWID;

CREATE TABLE netwerken (
    slug          TEXT    NOT NULL PRIMARY KEY,
    soort         TEXT    NOT NULL,
    naam          TEXT    NOT NULL,
    oprichter     TEXT    NOT NULL,
    zichtbaarheid TEXT    NOT NULL,
    publiek       INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE werkgroepen (
    slug          TEXT    NOT NULL PRIMARY KEY,
    soort         TEXT    NOT NULL,
    niveau        TEXT    NOT NULL,
    naam          TEXT    NOT NULL,
    gemeente      TEXT,
    oprichter     TEXT    NOT NULL,
    zichtbaarheid TEXT    NOT NULL,
    publiek       INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX werkgroepen_gemeente ON werkgroepen (gemeente, publiek);

-- Members and invited of netwerken and werkgroepen.
CREATE TABLE leden (
    organisatie TEXT NOT NULL,
    soort       TEXT NOT NULL,
    groep       TEXT NOT NULL,
    rol         TEXT NOT NULL,
    status      TEXT NOT NULL, -- Uitgenodigd or Lid
    PRIMARY KEY (organisatie, soort, groep)
) WITHOUT ROWID;
CREATE INDEX leden_groep ON leden (soort, groep);
