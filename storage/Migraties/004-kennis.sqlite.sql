-- Ambassadeurs and knowledge: who spreads what works, the catalogue of aanpakken, kennisitems, search, bijeenkomsten and mail.

-- == ambassadeurs

-- == end of ambassadeurs

-- == aanpakken

-- == end of aanpakken

-- == kennis
CREATE TABLE kennisitems (
    id            TEXT    NOT NULL PRIMARY KEY,
    eigenaar      TEXT    NOT NULL,
    kenmerk       TEXT, -- slug, of the owner's own choice
    soort         TEXT    NOT NULL,
    titel         TEXT    NOT NULL,
    link          TEXT,
    uitgever      TEXT,
    jaar          INTEGER,
    themas        TEXT    NOT NULL, -- slugs, separated by spaces
    sectoren      TEXT    NOT NULL, -- separated by spaces
    doelgroepen   TEXT    NOT NULL, -- slugs, separated by spaces
    gemeente      TEXT,
    aanpak        TEXT, -- slug
    op            TEXT    NOT NULL,
    volgorde      TEXT    NOT NULL, -- the title, to sort by
    ingetrokken   INTEGER NOT NULL,
    zichtbaarheid TEXT    NOT NULL,
    netwerken     TEXT    NOT NULL,
    publiek       INTEGER NOT NULL,
    voorbeeld     INTEGER NOT NULL
) WITHOUT ROWID;

-- A programma that does what a kennisitem tells of. Carries of both who may see them.
CREATE TABLE overnames (
    id                TEXT    NOT NULL PRIMARY KEY,
    kennisitem        TEXT    NOT NULL,
    programma         TEXT    NOT NULL,
    eigenaar          TEXT    NOT NULL, -- of the programma
    gemeente          TEXT    NOT NULL,
    via               TEXT, -- the overname that it came from
    op                TEXT    NOT NULL,
    ingetrokken       INTEGER NOT NULL,
    item_publiek      INTEGER NOT NULL,
    programma_publiek INTEGER NOT NULL,
    voorbeeld         INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX overnames_kennisitem ON overnames (kennisitem);
CREATE INDEX overnames_programma ON overnames (programma);

CREATE TABLE reacties (
    id            TEXT    NOT NULL PRIMARY KEY,
    kennisitem    TEXT    NOT NULL,
    eigenaar      TEXT    NOT NULL, -- who wrote it
    item_eigenaar TEXT    NOT NULL,
    op            TEXT    NOT NULL,
    verberging    TEXT, -- at which the reason stands, as long as it is hidden
    ingetrokken   INTEGER NOT NULL,
    publiek       INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX reacties_kennisitem ON reacties (kennisitem);
CREATE INDEX kennisitems_volgorde ON kennisitems (volgorde, id);
CREATE INDEX kennisitems_eigenaar ON kennisitems (eigenaar);
CREATE INDEX kennisitems_gemeente ON kennisitems (gemeente, publiek);
CREATE INDEX reacties_verberging ON reacties (verberging);
-- == end of kennis

-- == zoeken

-- == end of zoeken

-- == bijeenkomsten

-- == end of bijeenkomsten

-- == post
-- Mail that waits, and for a while what became of it; no read model. Without address or text: those are found when it is sent.
CREATE TABLE post (
    id       TEXT    NOT NULL PRIMARY KEY, -- in the order in which they were made; the Message-ID
    aan      TEXT    NOT NULL, -- the record in personen
    soort    TEXT    NOT NULL,
    over     TEXT    NOT NULL, -- the record that it is about
    stand    TEXT    NOT NULL, -- Wacht, Verstuurd, Opgegeven or Vervallen
    pogingen INTEGER NOT NULL,
    vanaf    INTEGER NOT NULL, -- due then, or since then as it is; milliseconds since 1970, UTC
    huur     TEXT,             -- of whoever is sending it
    huur_tot INTEGER NOT NULL,
    reden    TEXT              -- why it still waits, or was given up
) WITHOUT ROWID;
CREATE INDEX post_stand ON post (stand, vanaf);

-- What is known of the links of kennisitems; no read model.
CREATE TABLE links (
    link     TEXT    NOT NULL PRIMARY KEY,
    dagen    INTEGER NOT NULL, -- in a row on which it was not there
    status   INTEGER,          -- of HTTP, when there was an answer
    sinds    TEXT,             -- the first of those days
    gekeken  TEXT    NOT NULL,
    volgende TEXT    NOT NULL  -- the day on which to look again
) WITHOUT ROWID;

-- == end of post
