-- The read model, made from the events by the projections. {m} is the prefix under which a rebuild makes it aside.
-- Money is whole eurocents; dates are yyyy-MM-dd; enums are their names; ids are 32 hexadecimal digits.
CREATE TABLE {m}organisaties (
    sleutel TEXT NOT NULL PRIMARY KEY,
    soort   TEXT NOT NULL,
    naam    TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE {m}programmas (
    id            TEXT    NOT NULL PRIMARY KEY,
    eigenaar      TEXT    NOT NULL,
    naam          TEXT    NOT NULL,
    aanpak        TEXT,
    gemeente      TEXT    NOT NULL,
    van           TEXT    NOT NULL,
    tot           TEXT,
    leeftijd_van  INTEGER,
    leeftijd_tot  INTEGER,
    direct_vve    INTEGER NOT NULL,
    sectoren      TEXT    NOT NULL, -- separated by spaces
    zichtbaarheid TEXT    NOT NULL,
    netwerken     TEXT    NOT NULL, -- slugs, separated by spaces
    publiek       INTEGER NOT NULL,
    voorbeeld     INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE {m}betalers (
    programma TEXT NOT NULL,
    betaler   TEXT NOT NULL,
    PRIMARY KEY (programma, betaler)
) WITHOUT ROWID;

CREATE TABLE {m}budgetten (
    id            TEXT    NOT NULL PRIMARY KEY,
    eigenaar      TEXT    NOT NULL,
    bron          TEXT    NOT NULL,
    van           TEXT    NOT NULL,
    tot           TEXT    NOT NULL,
    toegekend     INTEGER NOT NULL,
    vastgelegd    INTEGER NOT NULL,
    besteed       INTEGER NOT NULL,
    gesloten      INTEGER NOT NULL,
    zichtbaarheid TEXT    NOT NULL,
    netwerken     TEXT    NOT NULL,
    publiek       INTEGER NOT NULL,
    voorbeeld     INTEGER NOT NULL,
    regeling      TEXT, -- slug
    tijdelijk     INTEGER NOT NULL,
    herkomst      TEXT -- the budget that passed it on: it is granted there
) WITHOUT ROWID;

-- Carries what a comparison needs of budget and programma, so that it reads one index.
CREATE TABLE {m}financieringen (
    id                TEXT    NOT NULL PRIMARY KEY,
    budget            TEXT    NOT NULL,
    programma         TEXT    NOT NULL,
    jaar              INTEGER NOT NULL,
    bedrag            INTEGER NOT NULL,
    besteed           INTEGER NOT NULL,
    eigenaar          TEXT    NOT NULL,
    bron              TEXT    NOT NULL,
    gemeente          TEXT    NOT NULL,
    loopt_tot         INTEGER,          -- last year of the programma
    budget_publiek    INTEGER NOT NULL,
    programma_publiek INTEGER NOT NULL,
    voorbeeld         INTEGER NOT NULL,
    tijdelijk         INTEGER NOT NULL,
    strijdig          INTEGER NOT NULL -- the programma was changed, and this money does not fit it any more
) WITHOUT ROWID;
CREATE INDEX {m}financieringen_budget ON {m}financieringen (budget);
CREATE INDEX {m}financieringen_programma ON {m}financieringen (programma);

-- What a record of money came to from a moment on, so that the books of a past day can be read. One row per moment that its amount changed.
CREATE TABLE {m}verloop (
    record TEXT    NOT NULL,
    vanaf  INTEGER NOT NULL, -- milliseconds since 1970, UTC; never before that of an earlier change
    bedrag INTEGER NOT NULL,
    PRIMARY KEY (record, vanaf)
) WITHOUT ROWID;

CREATE TABLE {m}bestedingen (
    id           TEXT    NOT NULL PRIMARY KEY,
    budget       TEXT    NOT NULL,
    financiering TEXT    NOT NULL,
    eigenaar     TEXT    NOT NULL, -- of the budget: what was spent is its owner's alone
    datum        TEXT    NOT NULL,
    bedrag       INTEGER NOT NULL,
    teruggeboekt INTEGER NOT NULL
) WITHOUT ROWID;

-- What others pay according to the owner of the programma, by hearsay.
CREATE TABLE {m}opgaven (
    id        TEXT    NOT NULL PRIMARY KEY,
    programma TEXT    NOT NULL,
    eigenaar  TEXT    NOT NULL, -- of the programma
    betaler   TEXT    NOT NULL,
    bron      TEXT    NOT NULL,
    tijdelijk INTEGER NOT NULL,
    jaar      INTEGER NOT NULL,
    bedrag    INTEGER NOT NULL,
    gemeente  TEXT    NOT NULL,
    loopt_tot INTEGER,          -- last year of the programma
    publiek   INTEGER NOT NULL,
    voorbeeld INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX {m}opgaven_programma ON {m}opgaven (programma);

CREATE TABLE {m}functies (
    programma       TEXT    NOT NULL,
    functie         TEXT    NOT NULL, -- slug
    jaar            INTEGER NOT NULL,
    fte_honderdsten INTEGER NOT NULL,
    gemeente        TEXT    NOT NULL,
    publiek         INTEGER NOT NULL,
    PRIMARY KEY (programma, functie, jaar)
) WITHOUT ROWID;

-- All versions; those that hold say what is granted. Year 0 is the whole period.
CREATE TABLE {m}toekenningen (
    id        TEXT    NOT NULL PRIMARY KEY,
    budget    TEXT    NOT NULL,
    jaar      INTEGER NOT NULL,
    bedrag    INTEGER NOT NULL,
    status    TEXT    NOT NULL,
    op        TEXT, -- the day it was recorded
    vervangen INTEGER NOT NULL,
    publiek   INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX {m}toekenningen_budget ON {m}toekenningen (budget, jaar);

-- What is left of a budget is its owner's alone. Year 0 is what was granted for the whole period.
CREATE TABLE {m}budgetjaren (
    budget       TEXT    NOT NULL,
    jaar         INTEGER NOT NULL,
    eigenaar     TEXT    NOT NULL,
    toegekend    INTEGER NOT NULL,
    vastgelegd   INTEGER NOT NULL,
    besteed      INTEGER NOT NULL,
    doorgegeven  INTEGER NOT NULL,
    terugbetaald INTEGER NOT NULL,
    PRIMARY KEY (budget, jaar)
) WITHOUT ROWID;

CREATE TABLE {m}terugbetalingen (
    id           TEXT    NOT NULL PRIMARY KEY,
    budget       TEXT    NOT NULL,
    eigenaar     TEXT    NOT NULL,
    jaar         INTEGER NOT NULL,
    datum        TEXT    NOT NULL,
    bedrag       INTEGER NOT NULL,
    teruggeboekt INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX {m}terugbetalingen_budget ON {m}terugbetalingen (budget);

-- For giver and receiver. What became of it is the budget of the same id.
CREATE TABLE {m}doorgiften (
    id        TEXT    NOT NULL PRIMARY KEY,
    budget    TEXT    NOT NULL,
    van       TEXT    NOT NULL,
    aan       TEXT    NOT NULL,
    jaar      INTEGER NOT NULL,
    bedrag    INTEGER NOT NULL,
    status    TEXT    NOT NULL, -- Open, Ontvangen or Ingetrokken
    voorbeeld INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX {m}doorgiften_budget ON {m}doorgiften (budget);

CREATE TABLE {m}deadlines (
    id          TEXT    NOT NULL PRIMARY KEY,
    budget      TEXT    NOT NULL,
    eigenaar    TEXT    NOT NULL,
    soort       TEXT    NOT NULL,
    datum       TEXT    NOT NULL,
    jaar        INTEGER,
    status      TEXT    NOT NULL, -- Open, Afgerond or Vervallen
    afgerond_op TEXT,
    vastgelegd  INTEGER NOT NULL  -- milliseconds since 1970, UTC
) WITHOUT ROWID;
CREATE INDEX {m}deadlines_budget ON {m}deadlines (budget);

-- All versions.
CREATE TABLE {m}regelingen (
    slug                     TEXT    NOT NULL,
    versie                   INTEGER NOT NULL,
    laatste                  INTEGER NOT NULL,
    naam                     TEXT    NOT NULL,
    bron                     TEXT    NOT NULL,
    van                      TEXT    NOT NULL,
    tot                      TEXT,
    doorschuiven             TEXT    NOT NULL,
    verantwoording           TEXT,
    aanvraag_tot             TEXT,
    verantwoorden_voor       TEXT,
    verantwoorden_voor_datum TEXT,
    bronvermelding           TEXT    NOT NULL,
    link                     TEXT,
    peildatum                TEXT    NOT NULL,
    onbekend                 TEXT    NOT NULL, -- separated by line ends
    PRIMARY KEY (slug, versie)
) WITHOUT ROWID;

CREATE TABLE {m}contacten (
    id             TEXT    NOT NULL PRIMARY KEY,
    eigenaar       TEXT    NOT NULL,
    toestemming    INTEGER NOT NULL, -- whether what the person agreed to reaches as far as the record is shared
    zichtbaarheid  TEXT    NOT NULL,
    netwerken      TEXT    NOT NULL,
    publiek        INTEGER NOT NULL,
    reikwijdte     TEXT,             -- how far the person agreed to; absent without toestemming
    toestemming_op TEXT,             -- the day the person said so, where that was told
    doel           TEXT    NOT NULL,
    vastgelegd     INTEGER NOT NULL  -- recorded or last confirmed; milliseconds since 1970, UTC
) WITHOUT ROWID;

CREATE TABLE {m}jaarverklaringen (
    gemeente TEXT    NOT NULL,
    jaar     INTEGER NOT NULL,
    kring    TEXT    NOT NULL, -- Landelijk, or Openbaar, which is Landelijk too
    PRIMARY KEY (gemeente, jaar)
) WITHOUT ROWID;

CREATE TABLE {m}netwerken (
    slug          TEXT    NOT NULL PRIMARY KEY,
    soort         TEXT    NOT NULL,
    naam          TEXT    NOT NULL,
    oprichter     TEXT    NOT NULL,
    zichtbaarheid TEXT    NOT NULL,
    publiek       INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE {m}werkgroepen (
    slug          TEXT    NOT NULL PRIMARY KEY,
    soort         TEXT    NOT NULL,
    niveau        TEXT    NOT NULL,
    naam          TEXT    NOT NULL,
    gemeente      TEXT,
    oprichter     TEXT    NOT NULL,
    zichtbaarheid TEXT    NOT NULL,
    publiek       INTEGER NOT NULL
) WITHOUT ROWID;

-- Members and invited of netwerken and werkgroepen.
CREATE TABLE {m}leden (
    organisatie TEXT NOT NULL,
    soort       TEXT NOT NULL,
    groep       TEXT NOT NULL,
    rol         TEXT NOT NULL,
    status      TEXT NOT NULL, -- Uitgenodigd or Lid
    PRIMARY KEY (organisatie, soort, groep)
) WITHOUT ROWID;
CREATE INDEX {m}leden_groep ON {m}leden (soort, groep);

-- == ambassadeurs
-- Who spreads what works. What others than owner and beheerder may know of one is in AmbassadeurRij.
CREATE TABLE {m}ambassadeurs (
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
CREATE TABLE {m}ambassadeur_maanden (
    ambassadeur TEXT    NOT NULL,
    maand       TEXT    NOT NULL, -- its first day
    eigenaar    TEXT    NOT NULL,
    beheerder   TEXT    NOT NULL,
    uren        INTEGER NOT NULL,
    PRIMARY KEY (ambassadeur, maand)
) WITHOUT ROWID;

CREATE TABLE {m}aanvragen (
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
CREATE TABLE {m}afwijzingen (
    id          TEXT    NOT NULL PRIMARY KEY, -- the offer, or the inzet that was called off
    aanvraag    TEXT    NOT NULL,
    ambassadeur TEXT    NOT NULL,
    organisatie TEXT    NOT NULL,
    beheerder   TEXT    NOT NULL,
    op          TEXT    NOT NULL
) WITHOUT ROWID;

CREATE TABLE {m}inzetten (
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
-- == end of ambassadeurs

-- == aanpakken

-- == end of aanpakken

-- == kennis
CREATE TABLE {m}kennisitems (
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
CREATE TABLE {m}overnames (
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
CREATE INDEX {m}overnames_kennisitem ON {m}overnames (kennisitem);
CREATE INDEX {m}overnames_programma ON {m}overnames (programma);

CREATE TABLE {m}reacties (
    id            TEXT    NOT NULL PRIMARY KEY,
    kennisitem    TEXT    NOT NULL,
    eigenaar      TEXT    NOT NULL, -- who wrote it
    item_eigenaar TEXT    NOT NULL,
    op            TEXT    NOT NULL,
    verberging    TEXT, -- at which the reason stands, as long as it is hidden
    ingetrokken   INTEGER NOT NULL,
    publiek       INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX {m}reacties_kennisitem ON {m}reacties (kennisitem);
-- == end of kennis

-- == zoeken

-- == end of zoeken

-- == bijeenkomsten
CREATE TABLE {m}bijeenkomsten (
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

CREATE TABLE {m}programmaonderdelen (
    bijeenkomst TEXT    NOT NULL,
    nummer      INTEGER NOT NULL,
    van         TEXT    NOT NULL,
    tot         TEXT    NOT NULL,
    titel       TEXT    NOT NULL,
    sprekers    TEXT    NOT NULL, -- one a line: functie, tab, organisatie
    PRIMARY KEY (bijeenkomst, nummer)
) WITHOUT ROWID;

-- Who registered is the owner's alone; who it is stands in personen. The secret of the person is here only as its SHA-256.
CREATE TABLE {m}aanmeldingen (
    id          TEXT    NOT NULL PRIMARY KEY,
    bijeenkomst TEXT    NOT NULL,
    eigenaar    TEXT    NOT NULL, -- of the bijeenkomst
    status      TEXT    NOT NULL, -- WachtOpBevestiging, Aangemeld, Wachtlijst or Afgemeld
    afdruk      TEXT    NOT NULL,
    gevraagd_bij INTEGER NOT NULL, -- the publiek of the bijeenkomst when it was asked for
    volgnummer  INTEGER NOT NULL, -- in the order in which they were confirmed; 0 until then
    aanwezig    INTEGER           -- absent as long as nobody recorded it
) WITHOUT ROWID;
CREATE INDEX {m}aanmeldingen_bijeenkomst ON {m}aanmeldingen (bijeenkomst, volgnummer);

-- == end of bijeenkomsten

-- == toegang
-- Who may act for whom. Read at every request of somebody who signed in; otherwise for the beheerders of the landelijk
-- ondersteuningsaanbod alone.
CREATE TABLE {m}toelatingen (
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

-- Who does not take part any more, since when. For the beheerders of the landelijk ondersteuningsaanbod alone.
CREATE TABLE {m}sluitingen (
    organisatie TEXT    NOT NULL PRIMARY KEY,
    op          INTEGER NOT NULL -- milliseconds since 1970, UTC
) WITHOUT ROWID;
-- == end of toegang

-- == privacy
-- == end of privacy

-- Only readers use these: a rebuild makes them last.
CREATE INDEX {m}programmas_gemeente ON {m}programmas (gemeente, publiek);
CREATE INDEX {m}programmas_eigenaar ON {m}programmas (eigenaar);
CREATE INDEX {m}budgetten_eigenaar ON {m}budgetten (eigenaar, publiek);
CREATE INDEX {m}financieringen_vooruitzicht
    ON {m}financieringen (gemeente, programma, bron, tijdelijk, jaar, bedrag, loopt_tot, voorbeeld, budget_publiek, programma_publiek);
CREATE INDEX {m}financieringen_vergelijking
    ON {m}financieringen (jaar, gemeente, programma, bron, tijdelijk, bedrag, budget_publiek, programma_publiek, voorbeeld, strijdig);
CREATE INDEX {m}bestedingen_financiering ON {m}bestedingen (financiering);
CREATE INDEX {m}opgaven_gemeente ON {m}opgaven (gemeente, jaar);
CREATE INDEX {m}functies_gemeente ON {m}functies (gemeente, jaar);
CREATE INDEX {m}doorgiften_wacht_op ON {m}doorgiften (CASE status WHEN 'Open' THEN aan END);
CREATE INDEX {m}financieringen_strijdig ON {m}financieringen (CASE WHEN strijdig = 1 AND bedrag > 0 THEN eigenaar END);
CREATE INDEX {m}deadlines_eigenaar ON {m}deadlines (eigenaar, datum);
CREATE INDEX {m}contacten_eigenaar ON {m}contacten (eigenaar, publiek);
CREATE INDEX {m}contacten_vastgelegd ON {m}contacten (vastgelegd);
CREATE INDEX {m}werkgroepen_gemeente ON {m}werkgroepen (gemeente, publiek);

-- == ambassadeurs
CREATE INDEX {m}ambassadeurs_netwerk ON {m}ambassadeurs (netwerk, gemeente);
CREATE INDEX {m}ambassadeurs_contact ON {m}ambassadeurs (contact);
CREATE INDEX {m}aanvragen_netwerk ON {m}aanvragen (netwerk, status);
CREATE INDEX {m}aanvragen_eigenaar ON {m}aanvragen (eigenaar);
CREATE INDEX {m}aanvragen_organisatie ON {m}aanvragen (organisatie);
CREATE INDEX {m}afwijzingen_aanvraag ON {m}afwijzingen (aanvraag);
CREATE INDEX {m}inzetten_netwerk ON {m}inzetten (netwerk, maand);
CREATE INDEX {m}inzetten_aanvraag ON {m}inzetten (aanvraag);
-- == end of ambassadeurs

-- == aanpakken

-- == end of aanpakken

-- == kennis
CREATE INDEX {m}kennisitems_volgorde ON {m}kennisitems (volgorde, id);
CREATE INDEX {m}kennisitems_eigenaar ON {m}kennisitems (eigenaar);
CREATE INDEX {m}kennisitems_gemeente ON {m}kennisitems (gemeente, publiek);
CREATE INDEX {m}reacties_verberging ON {m}reacties (verberging);
-- == end of kennis

-- == zoeken

-- == end of zoeken

-- == bijeenkomsten
CREATE INDEX {m}bijeenkomsten_dag ON {m}bijeenkomsten (dag, publiek);
CREATE INDEX {m}bijeenkomsten_eigenaar ON {m}bijeenkomsten (eigenaar);

-- == end of bijeenkomsten

-- == toegang
CREATE INDEX {m}toelatingen_directory ON {m}toelatingen (directory);
-- == end of toegang

-- == privacy
-- == end of privacy
