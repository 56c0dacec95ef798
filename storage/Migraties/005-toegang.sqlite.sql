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
-- == end of privacy

-- == logboek
-- == end of logboek

-- == zoeken
-- The words of zoektermen that this document brought, separated by spaces: so that what is erased or hidden takes its words along.
ALTER TABLE zoekdocumenten ADD COLUMN termen text NOT NULL DEFAULT '';
-- == end of zoeken
