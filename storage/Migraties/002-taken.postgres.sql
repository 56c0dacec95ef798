-- Background work: each piece is one row, leased by whichever node takes it first.
CREATE TABLE jobs (
    name         text COLLATE "C" NOT NULL PRIMARY KEY,
    due          bigint           NOT NULL, -- milliseconds since 1970, UTC
    lease        text COLLATE "C",          -- of whoever is doing it
    leased_until bigint           NOT NULL,
    failures     bigint           NOT NULL  -- in a row
);
