-- Which migrations this database has had.
CREATE TABLE migraties (
    nummer bigint           NOT NULL PRIMARY KEY,
    naam   text COLLATE "C" NOT NULL
);

-- The books. Only ever added to.
CREATE TABLE streams (
    id      text COLLATE "C" NOT NULL PRIMARY KEY,
    version bigint           NOT NULL
);

CREATE TABLE events (
    position    bigint           NOT NULL GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    tx          xid8             NOT NULL DEFAULT pg_current_xact_id(), -- events are read in the order of tx and position
    append      uuid             NOT NULL, -- so that whoever lost the connection while committing can see whether it was committed
    stream      text COLLATE "C" NOT NULL,
    version     bigint           NOT NULL,
    name        text COLLATE "C" NOT NULL,
    shape       bigint           NOT NULL,
    data        jsonb            NOT NULL,
    organisatie text COLLATE "C" NOT NULL,
    persoon     text COLLATE "C" NOT NULL,
    at          bigint           NOT NULL -- milliseconds since 1970, UTC
);
CREATE INDEX events_tx ON events (tx, position);
CREATE UNIQUE INDEX events_stream ON events (stream, version);

CREATE TABLE snapshots (
    stream  text COLLATE "C" NOT NULL PRIMARY KEY,
    version bigint           NOT NULL,
    state   text COLLATE "C" NOT NULL, -- the name of the state's type
    shape   bigint           NOT NULL,
    data    text COLLATE "C" NOT NULL
);

CREATE TABLE requests (
    organisatie text COLLATE "C" NOT NULL,
    id          text COLLATE "C" NOT NULL,
    payload     bytea            NOT NULL, -- SHA-256
    key         text COLLATE "C" NOT NULL,
    at          bigint           NOT NULL,
    PRIMARY KEY (organisatie, id)
);
CREATE INDEX requests_at ON requests (at);

-- What can be erased.
CREATE TABLE teksten (
    record text COLLATE "C" NOT NULL,
    veld   text COLLATE "C" NOT NULL,
    waarde text COLLATE "C" NOT NULL,
    PRIMARY KEY (record, veld)
);

CREATE TABLE personen (
    contact  text COLLATE "C" NOT NULL PRIMARY KEY,
    naam     text COLLATE "C" NOT NULL,
    functie  text COLLATE "C" NOT NULL,
    email    text COLLATE "C",
    telefoon text COLLATE "C"
);

-- Audiences: each distinct set of keys once, so that a row carries one number and a caller sees a handful of numbers.
CREATE TABLE publieken (
    id       bigint           NOT NULL GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    sleutels text COLLATE "C" NOT NULL UNIQUE -- sorted, separated by spaces
);

CREATE TABLE publiek_sleutels (
    sleutel text COLLATE "C" NOT NULL,
    publiek bigint           NOT NULL,
    PRIMARY KEY (sleutel, publiek)
);

-- Reference data that deliveries renew.
CREATE TABLE scholen (
    code        text COLLATE "C" NOT NULL PRIMARY KEY,
    naam        text COLLATE "C" NOT NULL,
    bestuur     text COLLATE "C" NOT NULL, -- key of the organisatie
    gemeente    text COLLATE "C" NOT NULL, -- current code
    plaats      text COLLATE "C" NOT NULL,
    postcode    text COLLATE "C" NOT NULL,
    denominatie text COLLATE "C" NOT NULL,
    bron        text COLLATE "C" NOT NULL,
    peildatum   text COLLATE "C" NOT NULL
);
CREATE INDEX scholen_bestuur ON scholen (bestuur);
CREATE INDEX scholen_gemeente ON scholen (gemeente);

CREATE TABLE instellingen (
    naam   text COLLATE "C" NOT NULL PRIMARY KEY,
    waarde text COLLATE "C" NOT NULL
);

-- What the product does for a caller, it does as regionetwerk_lezer with the caller's keys, an array as text, in this setting. Once it was
-- set on a connection, it is empty there when it is not set.
CREATE FUNCTION kijker_sleutels() RETURNS text[] LANGUAGE sql STABLE AS $$
    SELECT nullif(current_setting('regionetwerk.sleutels', true), '')::text[]
$$;

ALTER TABLE publiek_sleutels ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON publiek_sleutels, scholen TO regionetwerk_lezer;
CREATE POLICY kijker ON publiek_sleutels FOR SELECT TO regionetwerk_lezer USING (
    sleutel = ANY ((SELECT kijker_sleutels())::text[]));

-- Whether a text contains another one, which is in lower case already.
CREATE FUNCTION bevat(tekst text, deel text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT strpos(lower(tekst COLLATE "und-x-icu"), deel) > 0
$$;

-- The read model, made from the events by the projections.
-- Money is whole eurocents; dates are yyyy-MM-dd; enums are their names; ids are 32 hexadecimal digits.
CREATE TABLE organisaties (
    sleutel text COLLATE "C" NOT NULL PRIMARY KEY,
    soort   text COLLATE "C" NOT NULL,
    naam    text COLLATE "C" NOT NULL
);

CREATE TABLE programmas (
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
CREATE INDEX programmas_gemeente ON programmas (gemeente, publiek);
CREATE INDEX programmas_eigenaar ON programmas (eigenaar);

CREATE TABLE betalers (
    programma text COLLATE "C" NOT NULL,
    betaler   text COLLATE "C" NOT NULL,
    PRIMARY KEY (programma, betaler)
);

CREATE TABLE budgetten (
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
    voorbeeld     bigint           NOT NULL
);
CREATE INDEX budgetten_eigenaar ON budgetten (eigenaar, publiek);

-- Carries what a comparison needs of budget and programma, so that it reads one index.
CREATE TABLE financieringen (
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
    voorbeeld         bigint           NOT NULL
);
CREATE INDEX financieringen_budget ON financieringen (budget);
CREATE INDEX financieringen_programma ON financieringen (programma);
CREATE INDEX financieringen_vooruitzicht
    ON financieringen (gemeente, programma, bron, jaar, bedrag, loopt_tot, voorbeeld, budget_publiek, programma_publiek);
CREATE INDEX financieringen_vergelijking
    ON financieringen (jaar, gemeente, programma, bron, bedrag, budget_publiek, programma_publiek, voorbeeld);

CREATE TABLE bestedingen (
    id           text COLLATE "C" NOT NULL PRIMARY KEY,
    budget       text COLLATE "C" NOT NULL,
    financiering text COLLATE "C" NOT NULL,
    eigenaar     text COLLATE "C" NOT NULL, -- of the budget: what was spent is its owner's alone
    datum        text COLLATE "C" NOT NULL,
    bedrag       bigint           NOT NULL,
    teruggeboekt bigint           NOT NULL
);
CREATE INDEX bestedingen_financiering ON bestedingen (financiering);

CREATE TABLE contacten (
    id            text COLLATE "C" NOT NULL PRIMARY KEY,
    eigenaar      text COLLATE "C" NOT NULL,
    toestemming   bigint           NOT NULL,
    zichtbaarheid text COLLATE "C" NOT NULL,
    netwerken     text COLLATE "C" NOT NULL,
    publiek       bigint           NOT NULL
);
CREATE INDEX contacten_eigenaar ON contacten (eigenaar, publiek);

CREATE TABLE jaarverklaringen (
    gemeente text COLLATE "C" NOT NULL,
    jaar     bigint           NOT NULL,
    PRIMARY KEY (gemeente, jaar)
);

CREATE TABLE netwerken (
    slug          text COLLATE "C" NOT NULL PRIMARY KEY,
    soort         text COLLATE "C" NOT NULL,
    naam          text COLLATE "C" NOT NULL,
    oprichter     text COLLATE "C" NOT NULL,
    zichtbaarheid text COLLATE "C" NOT NULL,
    publiek       bigint           NOT NULL
);

CREATE TABLE werkgroepen (
    slug          text COLLATE "C" NOT NULL PRIMARY KEY,
    soort         text COLLATE "C" NOT NULL,
    niveau        text COLLATE "C" NOT NULL,
    naam          text COLLATE "C" NOT NULL,
    gemeente      text COLLATE "C",
    oprichter     text COLLATE "C" NOT NULL,
    zichtbaarheid text COLLATE "C" NOT NULL,
    publiek       bigint           NOT NULL
);
CREATE INDEX werkgroepen_gemeente ON werkgroepen (gemeente, publiek);

-- Members and invited of netwerken and werkgroepen.
CREATE TABLE leden (
    organisatie text COLLATE "C" NOT NULL,
    soort       text COLLATE "C" NOT NULL,
    groep       text COLLATE "C" NOT NULL,
    rol         text COLLATE "C" NOT NULL,
    status      text COLLATE "C" NOT NULL, -- Uitgenodigd or Lid
    PRIMARY KEY (organisatie, soort, groep)
);
CREATE INDEX leden_groep ON leden (soort, groep);

-- The second wall: whoever reads as regionetwerk_lezer sees only rows that are for the keys in regionetwerk.sleutels, whatever the query asks.
GRANT SELECT ON organisaties, jaarverklaringen TO regionetwerk_lezer;

ALTER TABLE programmas ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON programmas TO regionetwerk_lezer;
CREATE POLICY kijker ON programmas FOR SELECT TO regionetwerk_lezer USING (
    publiek IN (SELECT publiek FROM publiek_sleutels));

ALTER TABLE betalers ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON betalers TO regionetwerk_lezer;
CREATE POLICY kijker ON betalers FOR SELECT TO regionetwerk_lezer USING (
    EXISTS (SELECT FROM programmas p WHERE p.id = programma));

ALTER TABLE budgetten ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON budgetten TO regionetwerk_lezer;
CREATE POLICY kijker ON budgetten FOR SELECT TO regionetwerk_lezer USING (
    publiek IN (SELECT publiek FROM publiek_sleutels));

ALTER TABLE financieringen ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON financieringen TO regionetwerk_lezer;
CREATE POLICY kijker ON financieringen FOR SELECT TO regionetwerk_lezer USING (
    budget_publiek IN (SELECT publiek FROM publiek_sleutels) AND programma_publiek IN (SELECT publiek FROM publiek_sleutels));

ALTER TABLE bestedingen ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON bestedingen TO regionetwerk_lezer;
CREATE POLICY kijker ON bestedingen FOR SELECT TO regionetwerk_lezer USING (
    'T:' || eigenaar = ANY ((SELECT kijker_sleutels())::text[]));

ALTER TABLE contacten ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON contacten TO regionetwerk_lezer;
CREATE POLICY kijker ON contacten FOR SELECT TO regionetwerk_lezer USING (
    publiek IN (SELECT publiek FROM publiek_sleutels));

ALTER TABLE netwerken ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON netwerken TO regionetwerk_lezer;
CREATE POLICY kijker ON netwerken FOR SELECT TO regionetwerk_lezer USING (
    publiek IN (SELECT publiek FROM publiek_sleutels));

ALTER TABLE werkgroepen ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON werkgroepen TO regionetwerk_lezer;
CREATE POLICY kijker ON werkgroepen FOR SELECT TO regionetwerk_lezer USING (
    publiek IN (SELECT publiek FROM publiek_sleutels));

ALTER TABLE leden ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON leden TO regionetwerk_lezer;
CREATE POLICY kijker ON leden FOR SELECT TO regionetwerk_lezer USING (
    'T:' || organisatie = ANY ((SELECT kijker_sleutels())::text[])
    OR soort = 'Netwerk' AND 'N:' || groep = ANY ((SELECT kijker_sleutels())::text[])
    OR soort = 'Werkgroep' AND 'G:' || groep = ANY ((SELECT kijker_sleutels())::text[]));

-- A text is for whoever sees its record. A function, so that a rebuild can put other tables in the place of these.
CREATE FUNCTION kijker_ziet(record text) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT FROM budgetten WHERE id = record)
        OR EXISTS (SELECT FROM programmas WHERE id = record)
        OR EXISTS (SELECT FROM bestedingen WHERE id = record)
        OR EXISTS (SELECT FROM contacten WHERE id = record)
$$;

ALTER TABLE teksten ENABLE ROW LEVEL SECURITY;
ALTER TABLE personen ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON teksten, personen TO regionetwerk_lezer;
CREATE POLICY kijker ON teksten FOR SELECT TO regionetwerk_lezer USING (kijker_ziet(record));
CREATE POLICY kijker ON personen FOR SELECT TO regionetwerk_lezer USING (kijker_ziet(contact));
