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

-- == end of kennis

-- == zoeken

-- == end of zoeken

-- == bijeenkomsten

-- == end of bijeenkomsten

-- == post

-- == end of post
