-- Who is asking: who may act for whom, sessions of pages, privacy and the log of processing.

-- == toegang
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
-- == end of privacy

-- == logboek
-- == end of logboek
