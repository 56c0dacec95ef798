-- Ambassadeurs and knowledge: who spreads what works, the catalogue of aanpakken, kennisitems, search, bijeenkomsten and mail.

-- == ambassadeurs
-- Who spreads what works. What others than owner and beheerder may know of one is in AmbassadeurRij.
CREATE TABLE ambassadeurs (
    id             TEXT    NOT NULL PRIMARY KEY,
    netwerk        TEXT    NOT NULL,
    beheerder      TEXT    NOT NULL, -- who founded the netwerk
    eigenaar       TEXT    NOT NULL, -- of the contact
    contact        TEXT    NOT NULL,
    functie        TEXT    NOT NULL,
    sectoren       TEXT    NOT NULL, -- separated by spaces
    gemeente       TEXT    NOT NULL,
    themas         TEXT    NOT NULL, -- separated by spaces
    uren_per_maand INTEGER NOT NULL,
    afwezig        TEXT    NOT NULL, -- first and last day joined by /, separated by spaces
    afgemeld       INTEGER NOT NULL,
    publiek        INTEGER NOT NULL
) WITHOUT ROWID;

-- Hours booked per month.
CREATE TABLE ambassadeur_maanden (
    ambassadeur TEXT    NOT NULL,
    maand       TEXT    NOT NULL, -- its first day
    eigenaar    TEXT    NOT NULL,
    beheerder   TEXT    NOT NULL,
    uren        INTEGER NOT NULL,
    PRIMARY KEY (ambassadeur, maand)
) WITHOUT ROWID;

CREATE TABLE aanvragen (
    id            TEXT    NOT NULL PRIMARY KEY,
    eigenaar      TEXT    NOT NULL,
    netwerk       TEXT    NOT NULL,
    beheerder     TEXT    NOT NULL,
    gemeente      TEXT    NOT NULL,
    thema         TEXT    NOT NULL,
    sector        TEXT    NOT NULL,
    urgentie      TEXT    NOT NULL,
    gedaan_op     TEXT    NOT NULL,
    status        TEXT    NOT NULL,
    ambassadeur   TEXT, -- this and what follows: of the offer or inzet of now
    organisatie   TEXT, -- owner of the contact that is the ambassadeur
    uren          INTEGER,
    maand         TEXT,
    aangeboden_op TEXT,
    inzet         TEXT
) WITHOUT ROWID;

-- Who said no to an aanvraag, and is not proposed for it again.
CREATE TABLE afwijzingen (
    id          TEXT    NOT NULL PRIMARY KEY, -- the offer, or the inzet that was called off
    aanvraag    TEXT    NOT NULL,
    ambassadeur TEXT    NOT NULL,
    organisatie TEXT    NOT NULL,
    beheerder   TEXT    NOT NULL,
    op          TEXT    NOT NULL
) WITHOUT ROWID;

CREATE TABLE inzetten (
    id          TEXT    NOT NULL PRIMARY KEY,
    aanvraag    TEXT    NOT NULL,
    netwerk     TEXT    NOT NULL,
    ambassadeur TEXT    NOT NULL,
    organisatie TEXT    NOT NULL,
    eigenaar    TEXT    NOT NULL, -- who asked
    beheerder   TEXT    NOT NULL,
    gemeente    TEXT    NOT NULL,
    maand       TEXT    NOT NULL,
    datum       TEXT,
    uren        INTEGER NOT NULL,
    status      TEXT    NOT NULL
) WITHOUT ROWID;

CREATE INDEX ambassadeurs_netwerk ON ambassadeurs (netwerk, gemeente);
CREATE INDEX ambassadeurs_contact ON ambassadeurs (contact);
CREATE INDEX aanvragen_netwerk ON aanvragen (netwerk, status);
CREATE INDEX aanvragen_eigenaar ON aanvragen (eigenaar);
CREATE INDEX aanvragen_organisatie ON aanvragen (organisatie);
CREATE INDEX afwijzingen_aanvraag ON afwijzingen (aanvraag);
CREATE INDEX inzetten_netwerk ON inzetten (netwerk, maand);
CREATE INDEX inzetten_aanvraag ON inzetten (aanvraag);
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
    themas        TEXT    NOT NULL, -- separated by spaces
    sectoren      TEXT    NOT NULL, -- separated by spaces
    doelgroepen   TEXT    NOT NULL, -- separated by spaces
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
CREATE TABLE bijeenkomsten (
    id            TEXT    NOT NULL PRIMARY KEY,
    eigenaar      TEXT    NOT NULL,
    soort         TEXT    NOT NULL,
    titel         TEXT    NOT NULL,
    dag           TEXT    NOT NULL,
    van           TEXT    NOT NULL, -- HH:mm, in the Netherlands
    tot           TEXT    NOT NULL,
    capaciteit    INTEGER,
    netwerk       TEXT,
    zichtbaarheid TEXT    NOT NULL,
    netwerken     TEXT    NOT NULL,
    publiek       INTEGER NOT NULL,
    afgelast      INTEGER NOT NULL,
    notitie_voor  TEXT,             -- Deelnemers or Iedereen; absent as long as there is none
    notitie_op    TEXT,
    aangemeld     INTEGER NOT NULL, -- with a place
    wachtend      INTEGER NOT NULL, -- on the waiting list
    herinnerd     INTEGER NOT NULL,
    wijzigingen   INTEGER NOT NULL, -- how often what a calendar shows of it changed
    gewijzigd     INTEGER NOT NULL  -- when that was; milliseconds since 1970, UTC
) WITHOUT ROWID;

CREATE TABLE programmaonderdelen (
    bijeenkomst TEXT    NOT NULL,
    nummer      INTEGER NOT NULL,
    van         TEXT    NOT NULL,
    tot         TEXT    NOT NULL,
    titel       TEXT    NOT NULL,
    sprekers    TEXT    NOT NULL, -- one a line: functie, tab, organisatie
    PRIMARY KEY (bijeenkomst, nummer)
) WITHOUT ROWID;

-- Who registered is the owner's alone; who it is stands in personen. The secret of the person is here only as its SHA-256.
CREATE TABLE aanmeldingen (
    id          TEXT    NOT NULL PRIMARY KEY,
    bijeenkomst TEXT    NOT NULL,
    eigenaar    TEXT    NOT NULL, -- of the bijeenkomst
    status      TEXT    NOT NULL, -- WachtOpBevestiging, Aangemeld, Wachtlijst or Afgemeld
    afdruk      TEXT    NOT NULL,
    gevraagd_bij INTEGER NOT NULL, -- the publiek of the bijeenkomst when it was asked for
    volgnummer  INTEGER NOT NULL, -- in the order in which they were confirmed; 0 until then
    aanwezig    INTEGER           -- absent as long as nobody recorded it
) WITHOUT ROWID;
CREATE INDEX aanmeldingen_bijeenkomst ON aanmeldingen (bijeenkomst, volgnummer);
CREATE INDEX bijeenkomsten_dag ON bijeenkomsten (dag, publiek);
CREATE INDEX bijeenkomsten_eigenaar ON bijeenkomsten (eigenaar);

-- Not the read model: the secret that only the e-mail to this person needs, until the person is erased. Nobody reads it for a caller.
CREATE TABLE geheimen (
    record TEXT NOT NULL PRIMARY KEY,
    waarde TEXT NOT NULL
) WITHOUT ROWID;

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
