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
