-- Who is asking: who may act for whom, sessions of pages, privacy and the log of processing.

-- == toegang
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
