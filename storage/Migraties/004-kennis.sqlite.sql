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

-- What can be found, of every kind of record; filled beside the read model, in the append's own transaction. A rebuild leaves it alone and fills it
-- again. Words are stems, see storage/Zoeken; kenmerken are words that nobody can type: whose it is, and what can be chosen.
CREATE TABLE zoekdocumenten (
    nummer       INTEGER NOT NULL PRIMARY KEY,
    sleutel      TEXT    NOT NULL UNIQUE, -- soort and id
    soort        TEXT    NOT NULL,
    id           TEXT    NOT NULL,
    titel        TEXT    NOT NULL,
    tekst        TEXT    NOT NULL,
    titelstammen TEXT    NOT NULL,
    stammen      TEXT    NOT NULL,
    kenmerken    TEXT    NOT NULL,
    sectoren     TEXT    NOT NULL, -- separated by spaces, as are themas and doelgroepen
    themas       TEXT    NOT NULL,
    doelgroepen  TEXT    NOT NULL,
    gemeente     TEXT,
    publiek      INTEGER NOT NULL
);

CREATE VIRTUAL TABLE zoekwoorden USING fts5(
    titelstammen, stammen, kenmerken, content = 'zoekdocumenten', content_rowid = 'nummer',
    detail = 'column', prefix = '3 5', tokenize = "ascii tokenchars '/:-_.'");
-- What is erased leaves no word behind in the index.
INSERT INTO zoekwoorden (zoekwoorden, rank) VALUES ('secure-delete', 1);

CREATE TRIGGER zoekdocumenten_nieuw AFTER INSERT ON zoekdocumenten BEGIN
    INSERT INTO zoekwoorden (rowid, titelstammen, stammen, kenmerken) VALUES (new.nummer, new.titelstammen, new.stammen, new.kenmerken);
END;
-- Before a filling all words go at once.
CREATE TRIGGER zoekdocumenten_weg AFTER DELETE ON zoekdocumenten WHEN EXISTS (SELECT 1 FROM zoekstand) BEGIN
    INSERT INTO zoekwoorden (zoekwoorden, rowid, titelstammen, stammen, kenmerken)
    VALUES ('delete', old.nummer, old.titelstammen, old.stammen, old.kenmerken);
END;
CREATE TRIGGER zoekdocumenten_anders AFTER UPDATE ON zoekdocumenten BEGIN
    INSERT INTO zoekwoorden (zoekwoorden, rowid, titelstammen, stammen, kenmerken)
    VALUES ('delete', old.nummer, old.titelstammen, old.stammen, old.kenmerken);
    INSERT INTO zoekwoorden (rowid, titelstammen, stammen, kenmerken) VALUES (new.nummer, new.titelstammen, new.stammen, new.kenmerken);
END;

-- Words that stand in a document, by the key of whoever may see that document: for "bedoelde u". One that is there no more stays until the next filling.
CREATE TABLE zoektermen (
    sleutel TEXT    NOT NULL,
    lengte  INTEGER NOT NULL,
    term    TEXT    NOT NULL,
    PRIMARY KEY (sleutel, lengte, term)
) WITHOUT ROWID;

-- Of which content and which rules the index is made; filled anew when it is not that of the program.
CREATE TABLE zoekstand (
    afdruk TEXT NOT NULL PRIMARY KEY
) WITHOUT ROWID;
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

-- == end of post
