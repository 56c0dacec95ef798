-- The read model, made from the events by the projections. {m} is the prefix under which a rebuild makes it aside.
-- Money is whole eurocents; dates are yyyy-MM-dd; enums are their names; ids are 32 hexadecimal digits.
CREATE TABLE {m}organisaties (
    sleutel text COLLATE "C" NOT NULL PRIMARY KEY,
    soort   text COLLATE "C" NOT NULL,
    naam    text COLLATE "C" NOT NULL
);

CREATE TABLE {m}programmas (
    id            text COLLATE "C" NOT NULL PRIMARY KEY,
    eigenaar      text COLLATE "C" NOT NULL,
    naam          text COLLATE "C" NOT NULL,
    aanpak        text COLLATE "C",
    gemeente      text COLLATE "C" NOT NULL,
    van           text COLLATE "C" NOT NULL,
    tot           text COLLATE "C",
    leeftijd_van  bigint,
    leeftijd_tot  bigint,
    direct_vve    bigint           NOT NULL,
    sectoren      text COLLATE "C" NOT NULL, -- separated by spaces
    zichtbaarheid text COLLATE "C" NOT NULL,
    netwerken     text COLLATE "C" NOT NULL, -- slugs, separated by spaces
    publiek       bigint           NOT NULL,
    voorbeeld     bigint           NOT NULL
);

CREATE TABLE {m}betalers (
    programma text COLLATE "C" NOT NULL,
    betaler   text COLLATE "C" NOT NULL,
    PRIMARY KEY (programma, betaler)
);

CREATE TABLE {m}budgetten (
    id            text COLLATE "C" NOT NULL PRIMARY KEY,
    eigenaar      text COLLATE "C" NOT NULL,
    bron          text COLLATE "C" NOT NULL,
    van           text COLLATE "C" NOT NULL,
    tot           text COLLATE "C" NOT NULL,
    toegekend     bigint           NOT NULL,
    vastgelegd    bigint           NOT NULL,
    besteed       bigint           NOT NULL,
    gesloten      bigint           NOT NULL,
    zichtbaarheid text COLLATE "C" NOT NULL,
    netwerken     text COLLATE "C" NOT NULL,
    publiek       bigint           NOT NULL,
    voorbeeld     bigint           NOT NULL,
    regeling      text COLLATE "C", -- slug
    tijdelijk     bigint           NOT NULL,
    herkomst      text COLLATE "C" -- the budget that passed it on: it is granted there
);

-- Carries what a comparison needs of budget and programma, so that it reads one index.
CREATE TABLE {m}financieringen (
    id                text COLLATE "C" NOT NULL PRIMARY KEY,
    budget            text COLLATE "C" NOT NULL,
    programma         text COLLATE "C" NOT NULL,
    jaar              bigint           NOT NULL,
    bedrag            bigint           NOT NULL,
    besteed           bigint           NOT NULL,
    eigenaar          text COLLATE "C" NOT NULL,
    bron              text COLLATE "C" NOT NULL,
    gemeente          text COLLATE "C" NOT NULL,
    loopt_tot         bigint,          -- last year of the programma
    budget_publiek    bigint           NOT NULL,
    programma_publiek bigint           NOT NULL,
    voorbeeld         bigint           NOT NULL,
    tijdelijk         bigint           NOT NULL,
    strijdig          bigint           NOT NULL -- the programma was changed, and this money does not fit it any more
);
CREATE INDEX {m}financieringen_budget ON {m}financieringen (budget);
CREATE INDEX {m}financieringen_programma ON {m}financieringen (programma);

-- What a record of money came to from a moment on, so that the books of a past day can be read. One row per moment that its amount changed.
CREATE TABLE {m}verloop (
    record text COLLATE "C" NOT NULL,
    vanaf  bigint           NOT NULL, -- milliseconds since 1970, UTC; never before that of an earlier change
    bedrag bigint           NOT NULL,
    PRIMARY KEY (record, vanaf)
);

CREATE TABLE {m}bestedingen (
    id           text COLLATE "C" NOT NULL PRIMARY KEY,
    budget       text COLLATE "C" NOT NULL,
    financiering text COLLATE "C" NOT NULL,
    eigenaar     text COLLATE "C" NOT NULL, -- of the budget: what was spent is its owner's alone
    datum        text COLLATE "C" NOT NULL,
    bedrag       bigint           NOT NULL,
    teruggeboekt bigint           NOT NULL
);

-- What others pay according to the owner of the programma, by hearsay.
CREATE TABLE {m}opgaven (
    id        text COLLATE "C" NOT NULL PRIMARY KEY,
    programma text COLLATE "C" NOT NULL,
    eigenaar  text COLLATE "C" NOT NULL, -- of the programma
    betaler   text COLLATE "C" NOT NULL,
    bron      text COLLATE "C" NOT NULL,
    tijdelijk bigint           NOT NULL,
    jaar      bigint           NOT NULL,
    bedrag    bigint           NOT NULL,
    gemeente  text COLLATE "C" NOT NULL,
    loopt_tot bigint,          -- last year of the programma
    publiek   bigint           NOT NULL,
    voorbeeld bigint           NOT NULL
);
CREATE INDEX {m}opgaven_programma ON {m}opgaven (programma);

CREATE TABLE {m}functies (
    programma       text COLLATE "C" NOT NULL,
    functie         text COLLATE "C" NOT NULL, -- slug
    jaar            bigint           NOT NULL,
    fte_honderdsten bigint           NOT NULL,
    gemeente        text COLLATE "C" NOT NULL,
    publiek         bigint           NOT NULL,
    PRIMARY KEY (programma, functie, jaar)
);

-- All versions; those that hold say what is granted. Year 0 is the whole period.
CREATE TABLE {m}toekenningen (
    id        text COLLATE "C" NOT NULL PRIMARY KEY,
    budget    text COLLATE "C" NOT NULL,
    jaar      bigint           NOT NULL,
    bedrag    bigint           NOT NULL,
    status    text COLLATE "C" NOT NULL,
    op        text COLLATE "C", -- the day it was recorded
    vervangen bigint           NOT NULL,
    publiek   bigint           NOT NULL
);
CREATE INDEX {m}toekenningen_budget ON {m}toekenningen (budget, jaar);

-- What is left of a budget is its owner's alone. Year 0 is what was granted for the whole period.
CREATE TABLE {m}budgetjaren (
    budget       text COLLATE "C" NOT NULL,
    jaar         bigint           NOT NULL,
    eigenaar     text COLLATE "C" NOT NULL,
    toegekend    bigint           NOT NULL,
    vastgelegd   bigint           NOT NULL,
    besteed      bigint           NOT NULL,
    doorgegeven  bigint           NOT NULL,
    terugbetaald bigint           NOT NULL,
    PRIMARY KEY (budget, jaar)
);

CREATE TABLE {m}terugbetalingen (
    id           text COLLATE "C" NOT NULL PRIMARY KEY,
    budget       text COLLATE "C" NOT NULL,
    eigenaar     text COLLATE "C" NOT NULL,
    jaar         bigint           NOT NULL,
    datum        text COLLATE "C" NOT NULL,
    bedrag       bigint           NOT NULL,
    teruggeboekt bigint           NOT NULL
);
CREATE INDEX {m}terugbetalingen_budget ON {m}terugbetalingen (budget);

-- For giver and receiver. What became of it is the budget of the same id.
CREATE TABLE {m}doorgiften (
    id        text COLLATE "C" NOT NULL PRIMARY KEY,
    budget    text COLLATE "C" NOT NULL,
    van       text COLLATE "C" NOT NULL,
    aan       text COLLATE "C" NOT NULL,
    jaar      bigint           NOT NULL,
    bedrag    bigint           NOT NULL,
    status    text COLLATE "C" NOT NULL, -- Open, Ontvangen or Ingetrokken
    voorbeeld bigint           NOT NULL
);
CREATE INDEX {m}doorgiften_budget ON {m}doorgiften (budget);

CREATE TABLE {m}deadlines (
    id          text COLLATE "C" NOT NULL PRIMARY KEY,
    budget      text COLLATE "C" NOT NULL,
    eigenaar    text COLLATE "C" NOT NULL,
    soort       text COLLATE "C" NOT NULL,
    datum       text COLLATE "C" NOT NULL,
    jaar        bigint,
    status      text COLLATE "C" NOT NULL, -- Open, Afgerond or Vervallen
    afgerond_op text COLLATE "C",
    vastgelegd  bigint           NOT NULL  -- milliseconds since 1970, UTC
);
CREATE INDEX {m}deadlines_budget ON {m}deadlines (budget);

-- All versions.
CREATE TABLE {m}regelingen (
    slug                     text COLLATE "C" NOT NULL,
    versie                   bigint           NOT NULL,
    laatste                  bigint           NOT NULL,
    naam                     text COLLATE "C" NOT NULL,
    bron                     text COLLATE "C" NOT NULL,
    van                      text COLLATE "C" NOT NULL,
    tot                      text COLLATE "C",
    doorschuiven             text COLLATE "C" NOT NULL,
    verantwoording           text COLLATE "C",
    aanvraag_tot             text COLLATE "C",
    verantwoorden_voor       text COLLATE "C",
    verantwoorden_voor_datum text COLLATE "C",
    bronvermelding           text COLLATE "C" NOT NULL,
    link                     text COLLATE "C",
    peildatum                text COLLATE "C" NOT NULL,
    onbekend                 text COLLATE "C" NOT NULL, -- separated by line ends
    PRIMARY KEY (slug, versie)
);

CREATE TABLE {m}contacten (
    id             text COLLATE "C" NOT NULL PRIMARY KEY,
    eigenaar       text COLLATE "C" NOT NULL,
    toestemming    bigint           NOT NULL, -- whether what the person agreed to reaches as far as the record is shared
    zichtbaarheid  text COLLATE "C" NOT NULL,
    netwerken      text COLLATE "C" NOT NULL,
    publiek        bigint           NOT NULL,
    reikwijdte     text COLLATE "C",          -- how far the person agreed to; absent without toestemming
    toestemming_op text COLLATE "C",          -- the day the person said so, where that was told
    doel           text COLLATE "C" NOT NULL,
    vastgelegd     bigint           NOT NULL  -- recorded or last confirmed; milliseconds since 1970, UTC
);

CREATE TABLE {m}jaarverklaringen (
    gemeente text COLLATE "C" NOT NULL,
    jaar     bigint           NOT NULL,
    kring    text COLLATE "C" NOT NULL, -- Landelijk, or Openbaar, which is Landelijk too
    PRIMARY KEY (gemeente, jaar)
);

CREATE TABLE {m}netwerken (
    slug          text COLLATE "C" NOT NULL PRIMARY KEY,
    soort         text COLLATE "C" NOT NULL,
    naam          text COLLATE "C" NOT NULL,
    oprichter     text COLLATE "C" NOT NULL,
    zichtbaarheid text COLLATE "C" NOT NULL,
    publiek       bigint           NOT NULL
);

CREATE TABLE {m}werkgroepen (
    slug          text COLLATE "C" NOT NULL PRIMARY KEY,
    soort         text COLLATE "C" NOT NULL,
    niveau        text COLLATE "C" NOT NULL,
    naam          text COLLATE "C" NOT NULL,
    gemeente      text COLLATE "C",
    oprichter     text COLLATE "C" NOT NULL,
    zichtbaarheid text COLLATE "C" NOT NULL,
    publiek       bigint           NOT NULL
);

-- Members and invited of netwerken and werkgroepen.
CREATE TABLE {m}leden (
    organisatie text COLLATE "C" NOT NULL,
    soort       text COLLATE "C" NOT NULL,
    groep       text COLLATE "C" NOT NULL,
    rol         text COLLATE "C" NOT NULL,
    status      text COLLATE "C" NOT NULL, -- Uitgenodigd or Lid
    PRIMARY KEY (organisatie, soort, groep)
);
CREATE INDEX {m}leden_groep ON {m}leden (soort, groep);

-- The second wall: whoever reads as regionetwerk_lezer sees only rows that are for the keys in regionetwerk.sleutels, whatever the query asks.
GRANT SELECT ON {m}organisaties TO regionetwerk_lezer;

ALTER TABLE {m}programmas ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON {m}programmas TO regionetwerk_lezer;
CREATE POLICY kijker ON {m}programmas FOR SELECT TO regionetwerk_lezer USING (
    publiek IN (SELECT publiek FROM publiek_sleutels));

ALTER TABLE {m}betalers ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON {m}betalers TO regionetwerk_lezer;
CREATE POLICY kijker ON {m}betalers FOR SELECT TO regionetwerk_lezer USING (
    EXISTS (SELECT FROM {m}programmas p WHERE p.id = programma));

ALTER TABLE {m}budgetten ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON {m}budgetten TO regionetwerk_lezer;
CREATE POLICY kijker ON {m}budgetten FOR SELECT TO regionetwerk_lezer USING (
    publiek IN (SELECT publiek FROM publiek_sleutels));

ALTER TABLE {m}financieringen ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON {m}financieringen TO regionetwerk_lezer;
CREATE POLICY kijker ON {m}financieringen FOR SELECT TO regionetwerk_lezer USING (
    budget_publiek IN (SELECT publiek FROM publiek_sleutels) AND programma_publiek IN (SELECT publiek FROM publiek_sleutels));

ALTER TABLE {m}verloop ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON {m}verloop TO regionetwerk_lezer;
CREATE POLICY kijker ON {m}verloop FOR SELECT TO regionetwerk_lezer USING (
    record IN (SELECT f.id FROM {m}financieringen f) OR record IN (SELECT o.id FROM {m}opgaven o));

ALTER TABLE {m}bestedingen ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON {m}bestedingen TO regionetwerk_lezer;
CREATE POLICY kijker ON {m}bestedingen FOR SELECT TO regionetwerk_lezer USING (
    'T:' || eigenaar = ANY ((SELECT kijker_sleutels())::text[]));

ALTER TABLE {m}opgaven ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON {m}opgaven TO regionetwerk_lezer;
-- Also one that gave way since, or was withdrawn: who looks back at a day before reads it.
CREATE POLICY kijker ON {m}opgaven FOR SELECT TO regionetwerk_lezer USING (
    'T:' || eigenaar = ANY ((SELECT kijker_sleutels())::text[])
    OR publiek IN (SELECT publiek FROM publiek_sleutels));

ALTER TABLE {m}functies ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON {m}functies TO regionetwerk_lezer;
CREATE POLICY kijker ON {m}functies FOR SELECT TO regionetwerk_lezer USING (
    publiek IN (SELECT publiek FROM publiek_sleutels));

ALTER TABLE {m}toekenningen ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON {m}toekenningen TO regionetwerk_lezer;
CREATE POLICY kijker ON {m}toekenningen FOR SELECT TO regionetwerk_lezer USING (
    publiek IN (SELECT publiek FROM publiek_sleutels));

ALTER TABLE {m}budgetjaren ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON {m}budgetjaren TO regionetwerk_lezer;
CREATE POLICY kijker ON {m}budgetjaren FOR SELECT TO regionetwerk_lezer USING (
    'T:' || eigenaar = ANY ((SELECT kijker_sleutels())::text[]));

ALTER TABLE {m}terugbetalingen ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON {m}terugbetalingen TO regionetwerk_lezer;
CREATE POLICY kijker ON {m}terugbetalingen FOR SELECT TO regionetwerk_lezer USING (
    'T:' || eigenaar = ANY ((SELECT kijker_sleutels())::text[]));

ALTER TABLE {m}doorgiften ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON {m}doorgiften TO regionetwerk_lezer;
CREATE POLICY kijker ON {m}doorgiften FOR SELECT TO regionetwerk_lezer USING (
    'T:' || van = ANY ((SELECT kijker_sleutels())::text[]) OR 'T:' || aan = ANY ((SELECT kijker_sleutels())::text[]));

ALTER TABLE {m}deadlines ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON {m}deadlines TO regionetwerk_lezer;
CREATE POLICY kijker ON {m}deadlines FOR SELECT TO regionetwerk_lezer USING (
    'T:' || eigenaar = ANY ((SELECT kijker_sleutels())::text[]));

GRANT SELECT ON {m}regelingen TO regionetwerk_lezer;

ALTER TABLE {m}contacten ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON {m}contacten TO regionetwerk_lezer;
CREATE POLICY kijker ON {m}contacten FOR SELECT TO regionetwerk_lezer USING (
    publiek IN (SELECT publiek FROM publiek_sleutels));

ALTER TABLE {m}jaarverklaringen ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON {m}jaarverklaringen TO regionetwerk_lezer;
CREATE POLICY kijker ON {m}jaarverklaringen FOR SELECT TO regionetwerk_lezer USING (
    kring = 'Openbaar' OR 'L' = ANY ((SELECT kijker_sleutels())::text[]));

ALTER TABLE {m}netwerken ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON {m}netwerken TO regionetwerk_lezer;
CREATE POLICY kijker ON {m}netwerken FOR SELECT TO regionetwerk_lezer USING (
    publiek IN (SELECT publiek FROM publiek_sleutels));

ALTER TABLE {m}werkgroepen ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON {m}werkgroepen TO regionetwerk_lezer;
CREATE POLICY kijker ON {m}werkgroepen FOR SELECT TO regionetwerk_lezer USING (
    publiek IN (SELECT publiek FROM publiek_sleutels));

ALTER TABLE {m}leden ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON {m}leden TO regionetwerk_lezer;
CREATE POLICY kijker ON {m}leden FOR SELECT TO regionetwerk_lezer USING (
    'T:' || organisatie = ANY ((SELECT kijker_sleutels())::text[])
    OR soort = 'Netwerk' AND 'N:' || groep = ANY ((SELECT kijker_sleutels())::text[])
    OR soort = 'Werkgroep' AND 'G:' || groep = ANY ((SELECT kijker_sleutels())::text[]));

-- == ambassadeurs
-- Who spreads what works. What others than owner and beheerder may know of one is in AmbassadeurRij.
CREATE TABLE {m}ambassadeurs (
    id             text COLLATE "C" NOT NULL PRIMARY KEY,
    netwerk        text COLLATE "C" NOT NULL,
    beheerder      text COLLATE "C" NOT NULL, -- who founded the netwerk
    eigenaar       text COLLATE "C" NOT NULL, -- of the contact
    contact        text COLLATE "C" NOT NULL,
    functie        text COLLATE "C" NOT NULL,
    sectoren       text COLLATE "C" NOT NULL, -- separated by spaces
    gemeente       text COLLATE "C" NOT NULL,
    themas         text COLLATE "C" NOT NULL, -- separated by spaces
    uren_per_maand bigint           NOT NULL,
    afwezig        text COLLATE "C" NOT NULL, -- first and last day joined by /, separated by spaces
    afgemeld       bigint           NOT NULL,
    publiek        bigint           NOT NULL
);

-- Hours booked per month.
CREATE TABLE {m}ambassadeur_maanden (
    ambassadeur text COLLATE "C" NOT NULL,
    maand       text COLLATE "C" NOT NULL, -- its first day
    eigenaar    text COLLATE "C" NOT NULL,
    beheerder   text COLLATE "C" NOT NULL,
    uren        bigint           NOT NULL,
    PRIMARY KEY (ambassadeur, maand)
);

CREATE TABLE {m}aanvragen (
    id            text COLLATE "C" NOT NULL PRIMARY KEY,
    eigenaar      text COLLATE "C" NOT NULL,
    netwerk       text COLLATE "C" NOT NULL,
    beheerder     text COLLATE "C" NOT NULL,
    gemeente      text COLLATE "C" NOT NULL,
    thema         text COLLATE "C" NOT NULL,
    sector        text COLLATE "C" NOT NULL,
    urgentie      text COLLATE "C" NOT NULL,
    gedaan_op     text COLLATE "C" NOT NULL,
    status        text COLLATE "C" NOT NULL,
    ambassadeur   text COLLATE "C", -- this and what follows: of the offer or inzet of now
    organisatie   text COLLATE "C", -- owner of the contact that is the ambassadeur
    uren          bigint,
    maand         text COLLATE "C",
    aangeboden_op text COLLATE "C",
    inzet         text COLLATE "C"
);

-- Who said no to an aanvraag, and is not proposed for it again.
CREATE TABLE {m}afwijzingen (
    id          text COLLATE "C" NOT NULL PRIMARY KEY, -- the offer, or the inzet that was called off
    aanvraag    text COLLATE "C" NOT NULL,
    ambassadeur text COLLATE "C" NOT NULL,
    organisatie text COLLATE "C" NOT NULL,
    beheerder   text COLLATE "C" NOT NULL,
    op          text COLLATE "C" NOT NULL
);

CREATE TABLE {m}inzetten (
    id          text COLLATE "C" NOT NULL PRIMARY KEY,
    aanvraag    text COLLATE "C" NOT NULL,
    netwerk     text COLLATE "C" NOT NULL,
    ambassadeur text COLLATE "C" NOT NULL,
    organisatie text COLLATE "C" NOT NULL,
    eigenaar    text COLLATE "C" NOT NULL, -- who asked
    beheerder   text COLLATE "C" NOT NULL,
    gemeente    text COLLATE "C" NOT NULL,
    maand       text COLLATE "C" NOT NULL,
    datum       text COLLATE "C",
    uren        bigint           NOT NULL,
    status      text COLLATE "C" NOT NULL
);

ALTER TABLE {m}ambassadeurs ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON {m}ambassadeurs TO regionetwerk_lezer;
CREATE POLICY kijker ON {m}ambassadeurs FOR SELECT TO regionetwerk_lezer USING (
    publiek IN (SELECT publiek FROM publiek_sleutels) AND afgemeld = 0
    OR 'T:' || eigenaar = ANY ((SELECT kijker_sleutels())::text[])
    OR 'T:' || beheerder = ANY ((SELECT kijker_sleutels())::text[]));

ALTER TABLE {m}ambassadeur_maanden ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON {m}ambassadeur_maanden TO regionetwerk_lezer;
CREATE POLICY kijker ON {m}ambassadeur_maanden FOR SELECT TO regionetwerk_lezer USING (
    'T:' || eigenaar = ANY ((SELECT kijker_sleutels())::text[])
    OR 'T:' || beheerder = ANY ((SELECT kijker_sleutels())::text[]));

ALTER TABLE {m}aanvragen ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON {m}aanvragen TO regionetwerk_lezer;
CREATE POLICY kijker ON {m}aanvragen FOR SELECT TO regionetwerk_lezer USING (
    'T:' || eigenaar = ANY ((SELECT kijker_sleutels())::text[])
    OR 'T:' || beheerder = ANY ((SELECT kijker_sleutels())::text[])
    OR 'T:' || organisatie = ANY ((SELECT kijker_sleutels())::text[]));

ALTER TABLE {m}afwijzingen ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON {m}afwijzingen TO regionetwerk_lezer;
CREATE POLICY kijker ON {m}afwijzingen FOR SELECT TO regionetwerk_lezer USING (
    'T:' || organisatie = ANY ((SELECT kijker_sleutels())::text[])
    OR 'T:' || beheerder = ANY ((SELECT kijker_sleutels())::text[]));

ALTER TABLE {m}inzetten ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON {m}inzetten TO regionetwerk_lezer;
CREATE POLICY kijker ON {m}inzetten FOR SELECT TO regionetwerk_lezer USING (
    'T:' || eigenaar = ANY ((SELECT kijker_sleutels())::text[])
    OR 'T:' || beheerder = ANY ((SELECT kijker_sleutels())::text[])
    OR 'T:' || organisatie = ANY ((SELECT kijker_sleutels())::text[]));
-- == end of ambassadeurs

-- == aanpakken

-- == end of aanpakken

-- == kennis
CREATE TABLE {m}kennisitems (
    id            text COLLATE "C" NOT NULL PRIMARY KEY,
    eigenaar      text COLLATE "C" NOT NULL,
    kenmerk       text COLLATE "C", -- slug, of the owner's own choice
    soort         text COLLATE "C" NOT NULL,
    titel         text COLLATE "C" NOT NULL,
    link          text COLLATE "C",
    uitgever      text COLLATE "C",
    jaar          bigint,
    themas        text COLLATE "C" NOT NULL, -- separated by spaces
    sectoren      text COLLATE "C" NOT NULL, -- separated by spaces
    doelgroepen   text COLLATE "C" NOT NULL, -- separated by spaces
    gemeente      text COLLATE "C",
    aanpak        text COLLATE "C", -- slug
    op            text COLLATE "C" NOT NULL,
    volgorde      text COLLATE "C" NOT NULL, -- the title, to sort by
    ingetrokken   bigint           NOT NULL,
    zichtbaarheid text COLLATE "C" NOT NULL,
    netwerken     text COLLATE "C" NOT NULL,
    publiek       bigint           NOT NULL,
    voorbeeld     bigint           NOT NULL
);

-- A programma that does what a kennisitem tells of. Carries of both who may see them.
CREATE TABLE {m}overnames (
    id                text COLLATE "C" NOT NULL PRIMARY KEY,
    kennisitem        text COLLATE "C" NOT NULL,
    programma         text COLLATE "C" NOT NULL,
    eigenaar          text COLLATE "C" NOT NULL, -- of the programma
    gemeente          text COLLATE "C" NOT NULL,
    via               text COLLATE "C", -- the overname that it came from
    op                text COLLATE "C" NOT NULL,
    ingetrokken       bigint           NOT NULL,
    item_publiek      bigint           NOT NULL,
    programma_publiek bigint           NOT NULL,
    voorbeeld         bigint           NOT NULL
);
CREATE INDEX {m}overnames_kennisitem ON {m}overnames (kennisitem);
CREATE INDEX {m}overnames_programma ON {m}overnames (programma);

CREATE TABLE {m}reacties (
    id            text COLLATE "C" NOT NULL PRIMARY KEY,
    kennisitem    text COLLATE "C" NOT NULL,
    eigenaar      text COLLATE "C" NOT NULL, -- who wrote it
    item_eigenaar text COLLATE "C" NOT NULL,
    op            text COLLATE "C" NOT NULL,
    verberging    text COLLATE "C", -- at which the reason stands, as long as it is hidden
    ingetrokken   bigint           NOT NULL,
    publiek       bigint           NOT NULL
);
CREATE INDEX {m}reacties_kennisitem ON {m}reacties (kennisitem);

ALTER TABLE {m}kennisitems ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON {m}kennisitems TO regionetwerk_lezer;
CREATE POLICY kijker ON {m}kennisitems FOR SELECT TO regionetwerk_lezer USING (
    publiek IN (SELECT publiek FROM publiek_sleutels));

ALTER TABLE {m}overnames ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON {m}overnames TO regionetwerk_lezer;
CREATE POLICY kijker ON {m}overnames FOR SELECT TO regionetwerk_lezer USING (
    'T:' || eigenaar = ANY ((SELECT kijker_sleutels())::text[])
    OR ingetrokken = 0 AND item_publiek IN (SELECT publiek FROM publiek_sleutels) AND programma_publiek IN (SELECT publiek FROM publiek_sleutels));

ALTER TABLE {m}reacties ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON {m}reacties TO regionetwerk_lezer;
CREATE POLICY kijker ON {m}reacties FOR SELECT TO regionetwerk_lezer USING (
    'T:' || eigenaar = ANY ((SELECT kijker_sleutels())::text[])
    OR ingetrokken = 0 AND ('T:' || item_eigenaar = ANY ((SELECT kijker_sleutels())::text[])
        OR verberging IS NULL AND publiek IN (SELECT publiek FROM publiek_sleutels)));
-- == end of kennis

-- == zoeken

-- == end of zoeken

-- == bijeenkomsten
CREATE TABLE {m}bijeenkomsten (
    id            text COLLATE "C" NOT NULL PRIMARY KEY,
    eigenaar      text COLLATE "C" NOT NULL,
    soort         text COLLATE "C" NOT NULL,
    titel         text COLLATE "C" NOT NULL,
    dag           text COLLATE "C" NOT NULL,
    van           text COLLATE "C" NOT NULL, -- HH:mm, in the Netherlands
    tot           text COLLATE "C" NOT NULL,
    capaciteit    bigint,
    netwerk       text COLLATE "C",
    zichtbaarheid text COLLATE "C" NOT NULL,
    netwerken     text COLLATE "C" NOT NULL,
    publiek       bigint           NOT NULL,
    afgelast      bigint           NOT NULL,
    notitie_voor  text COLLATE "C", -- Deelnemers or Iedereen; absent as long as there is none
    notitie_op    text COLLATE "C",
    aangemeld     bigint           NOT NULL, -- with a place
    wachtend      bigint           NOT NULL, -- on the waiting list
    herinnerd     bigint           NOT NULL,
    wijzigingen   bigint           NOT NULL, -- how often what a calendar shows of it changed
    gewijzigd     bigint           NOT NULL  -- when that was; milliseconds since 1970, UTC
);

CREATE TABLE {m}programmaonderdelen (
    bijeenkomst text COLLATE "C" NOT NULL,
    nummer      bigint           NOT NULL,
    van         text COLLATE "C" NOT NULL,
    tot         text COLLATE "C" NOT NULL,
    titel       text COLLATE "C" NOT NULL,
    sprekers    text COLLATE "C" NOT NULL, -- one a line: functie, tab, organisatie
    PRIMARY KEY (bijeenkomst, nummer)
);

-- Who registered is the owner's alone; who it is stands in personen. The secret of the person is here only as its SHA-256.
CREATE TABLE {m}aanmeldingen (
    id          text COLLATE "C" NOT NULL PRIMARY KEY,
    bijeenkomst text COLLATE "C" NOT NULL,
    eigenaar    text COLLATE "C" NOT NULL, -- of the bijeenkomst
    status      text COLLATE "C" NOT NULL, -- WachtOpBevestiging, Aangemeld, Wachtlijst or Afgemeld
    afdruk      text COLLATE "C" NOT NULL,
    gevraagd_bij bigint NOT NULL, -- the publiek of the bijeenkomst when it was asked for
    volgnummer  bigint           NOT NULL, -- in the order in which they were confirmed; 0 until then
    aanwezig    bigint           -- absent as long as nobody recorded it
);
CREATE INDEX {m}aanmeldingen_bijeenkomst ON {m}aanmeldingen (bijeenkomst, volgnummer);

ALTER TABLE {m}bijeenkomsten ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON {m}bijeenkomsten TO regionetwerk_lezer;
CREATE POLICY kijker ON {m}bijeenkomsten FOR SELECT TO regionetwerk_lezer USING (
    publiek IN (SELECT publiek FROM publiek_sleutels));

ALTER TABLE {m}programmaonderdelen ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON {m}programmaonderdelen TO regionetwerk_lezer;
CREATE POLICY kijker ON {m}programmaonderdelen FOR SELECT TO regionetwerk_lezer USING (
    EXISTS (SELECT FROM {m}bijeenkomsten b WHERE b.id = bijeenkomst));

ALTER TABLE {m}aanmeldingen ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON {m}aanmeldingen TO regionetwerk_lezer;
CREATE POLICY kijker ON {m}aanmeldingen FOR SELECT TO regionetwerk_lezer USING (
    'T:' || eigenaar = ANY ((SELECT kijker_sleutels())::text[]));

-- == end of bijeenkomsten

-- == toegang
-- Who may act for whom. Read at every request of somebody who signed in; otherwise for the beheerders of the landelijk
-- ondersteuningsaanbod alone.
CREATE TABLE {m}toelatingen (
    id          text COLLATE "C" NOT NULL PRIMARY KEY,
    directory   text COLLATE "C" NOT NULL,
    groep       text COLLATE "C", -- of groep, approl, persoon and client at most one: whom in the directory it is for
    approl      text COLLATE "C",
    persoon     text COLLATE "C", -- pseudonymous key, see aanmelders
    client      text COLLATE "C", -- of an app that acts by itself
    organisatie text COLLATE "C" NOT NULL,
    rol         text COLLATE "C" NOT NULL,
    bereiken    text COLLATE "C" NOT NULL -- of an app, separated by spaces
);

ALTER TABLE {m}toelatingen ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON {m}toelatingen TO regionetwerk_lezer;
CREATE POLICY kijker ON {m}toelatingen FOR SELECT TO regionetwerk_lezer USING (
    'B:landelijk-ondersteuningsaanbod' = ANY ((SELECT kijker_sleutels())::text[]) AND rol <> 'Operator');

-- Who does not take part any more, since when. For the beheerders of the landelijk ondersteuningsaanbod alone.
CREATE TABLE {m}sluitingen (
    organisatie text COLLATE "C" NOT NULL PRIMARY KEY,
    op          bigint NOT NULL -- milliseconds since 1970, UTC
);

ALTER TABLE {m}sluitingen ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON {m}sluitingen TO regionetwerk_lezer;
CREATE POLICY kijker ON {m}sluitingen FOR SELECT TO regionetwerk_lezer USING (
    'B:landelijk-ondersteuningsaanbod' = ANY ((SELECT kijker_sleutels())::text[]));
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
CREATE INDEX {m}doorgiften_wacht_op ON {m}doorgiften ((CASE status WHEN 'Open' THEN aan END));
CREATE INDEX {m}financieringen_strijdig ON {m}financieringen ((CASE WHEN strijdig = 1 AND bedrag > 0 THEN eigenaar END));
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
