-- Background work: each piece is one row, leased by whichever node takes it first.
CREATE TABLE jobs (
    name         TEXT    NOT NULL PRIMARY KEY,
    due          INTEGER NOT NULL, -- milliseconds since 1970, UTC
    lease        TEXT,             -- of whoever is doing it
    leased_until INTEGER NOT NULL,
    failures     INTEGER NOT NULL  -- in a row
) WITHOUT ROWID;
