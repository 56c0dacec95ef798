-- Ambassadeurs and knowledge: who spreads what works, the catalogue of aanpakken, kennisitems, search, bijeenkomsten and mail.

-- == ambassadeurs

-- == end of ambassadeurs

-- == aanpakken

-- == end of aanpakken

-- == kennis
CREATE TABLE kennisitems (
    id            text COLLATE "C" NOT NULL PRIMARY KEY,
    eigenaar      text COLLATE "C" NOT NULL,
    kenmerk       text COLLATE "C", -- slug, of the owner's own choice
    soort         text COLLATE "C" NOT NULL,
    titel         text COLLATE "C" NOT NULL,
    link          text COLLATE "C",
    uitgever      text COLLATE "C",
    jaar          bigint,
    themas        text COLLATE "C" NOT NULL, -- slugs, separated by spaces
    sectoren      text COLLATE "C" NOT NULL, -- separated by spaces
    doelgroepen   text COLLATE "C" NOT NULL, -- slugs, separated by spaces
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
CREATE TABLE overnames (
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
CREATE INDEX overnames_kennisitem ON overnames (kennisitem);
CREATE INDEX overnames_programma ON overnames (programma);

CREATE TABLE reacties (
    id            text COLLATE "C" NOT NULL PRIMARY KEY,
    kennisitem    text COLLATE "C" NOT NULL,
    eigenaar      text COLLATE "C" NOT NULL, -- who wrote it
    item_eigenaar text COLLATE "C" NOT NULL,
    op            text COLLATE "C" NOT NULL,
    verberging    text COLLATE "C", -- at which the reason stands, as long as it is hidden
    ingetrokken   bigint           NOT NULL,
    publiek       bigint           NOT NULL
);
CREATE INDEX reacties_kennisitem ON reacties (kennisitem);

ALTER TABLE kennisitems ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON kennisitems TO regionetwerk_lezer;
CREATE POLICY kijker ON kennisitems FOR SELECT TO regionetwerk_lezer USING (
    publiek IN (SELECT publiek FROM publiek_sleutels));

ALTER TABLE overnames ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON overnames TO regionetwerk_lezer;
CREATE POLICY kijker ON overnames FOR SELECT TO regionetwerk_lezer USING (
    'T:' || eigenaar = ANY ((SELECT kijker_sleutels())::text[])
    OR ingetrokken = 0 AND item_publiek IN (SELECT publiek FROM publiek_sleutels) AND programma_publiek IN (SELECT publiek FROM publiek_sleutels));

ALTER TABLE reacties ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON reacties TO regionetwerk_lezer;
CREATE POLICY kijker ON reacties FOR SELECT TO regionetwerk_lezer USING (
    'T:' || eigenaar = ANY ((SELECT kijker_sleutels())::text[])
    OR ingetrokken = 0 AND ('T:' || item_eigenaar = ANY ((SELECT kijker_sleutels())::text[])
        OR verberging IS NULL AND publiek IN (SELECT publiek FROM publiek_sleutels)));
CREATE INDEX kennisitems_volgorde ON kennisitems (volgorde, id);
CREATE INDEX kennisitems_eigenaar ON kennisitems (eigenaar);
CREATE INDEX kennisitems_gemeente ON kennisitems (gemeente, publiek);
CREATE INDEX reacties_verberging ON reacties (verberging);

-- Texts of these are read through policies of their own; a function, as a rebuild replaces the tables.
CREATE FUNCTION kijker_ziet_kennis(record text) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT FROM kennisitems WHERE id = record)
        OR EXISTS (SELECT FROM overnames WHERE id = record)
        OR EXISTS (SELECT FROM reacties WHERE id = record)
        OR EXISTS (SELECT FROM reacties WHERE verberging = record)
$$;
CREATE POLICY kijker_kennis ON teksten FOR SELECT TO regionetwerk_lezer USING (kijker_ziet_kennis(record));
-- == end of kennis

-- == zoeken

-- == end of zoeken

-- == bijeenkomsten
CREATE TABLE bijeenkomsten (
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

CREATE TABLE programmaonderdelen (
    bijeenkomst text COLLATE "C" NOT NULL,
    nummer      bigint           NOT NULL,
    van         text COLLATE "C" NOT NULL,
    tot         text COLLATE "C" NOT NULL,
    titel       text COLLATE "C" NOT NULL,
    sprekers    text COLLATE "C" NOT NULL, -- one a line: functie, tab, organisatie
    PRIMARY KEY (bijeenkomst, nummer)
);

-- Who registered is the owner's alone; who it is stands in personen. The secret of the person is here only as its SHA-256.
CREATE TABLE aanmeldingen (
    id          text COLLATE "C" NOT NULL PRIMARY KEY,
    bijeenkomst text COLLATE "C" NOT NULL,
    eigenaar    text COLLATE "C" NOT NULL, -- of the bijeenkomst
    status      text COLLATE "C" NOT NULL, -- WachtOpBevestiging, Aangemeld, Wachtlijst or Afgemeld
    afdruk      text COLLATE "C" NOT NULL,
    volgnummer  bigint           NOT NULL, -- in the order in which they were confirmed; 0 until then
    aanwezig    bigint           -- absent as long as nobody recorded it
);
CREATE INDEX aanmeldingen_bijeenkomst ON aanmeldingen (bijeenkomst, volgnummer);

ALTER TABLE bijeenkomsten ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON bijeenkomsten TO regionetwerk_lezer;
CREATE POLICY kijker ON bijeenkomsten FOR SELECT TO regionetwerk_lezer USING (
    publiek IN (SELECT publiek FROM publiek_sleutels));

ALTER TABLE programmaonderdelen ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON programmaonderdelen TO regionetwerk_lezer;
CREATE POLICY kijker ON programmaonderdelen FOR SELECT TO regionetwerk_lezer USING (
    EXISTS (SELECT FROM bijeenkomsten b WHERE b.id = bijeenkomst));

ALTER TABLE aanmeldingen ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON aanmeldingen TO regionetwerk_lezer;
CREATE POLICY kijker ON aanmeldingen FOR SELECT TO regionetwerk_lezer USING (
    'T:' || eigenaar = ANY ((SELECT kijker_sleutels())::text[]));
CREATE INDEX bijeenkomsten_dag ON bijeenkomsten (dag, publiek);
CREATE INDEX bijeenkomsten_eigenaar ON bijeenkomsten (eigenaar);

-- Not the read model: the secret that only the e-mail to this person needs, until the person is erased. Nobody reads it for a caller.
CREATE TABLE geheimen (
    record text COLLATE "C" NOT NULL PRIMARY KEY,
    waarde text COLLATE "C" NOT NULL
);

-- The words at a bijeenkomst are for whoever sees it, but the link to it and a note for participants alone; who registered is the owner's.
CREATE FUNCTION kijker_ziet_bijeenkomst(record text, veld text) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT FROM bijeenkomsten b WHERE b.id = record AND (
            veld IN ('plaats', 'omschrijving', 'huisregels', 'reden')
            OR (veld LIKE 'notitie%' AND b.notitie_voor = 'Iedereen')
            OR 'T:' || b.eigenaar = ANY ((SELECT kijker_sleutels())::text[])))
        OR EXISTS (SELECT FROM aanmeldingen a WHERE a.id = record)
$$;
CREATE POLICY kijker_bijeenkomst ON teksten FOR SELECT TO regionetwerk_lezer USING (kijker_ziet_bijeenkomst(record, veld));
CREATE POLICY kijker_bijeenkomst ON personen FOR SELECT TO regionetwerk_lezer USING (kijker_ziet_bijeenkomst(contact, ''));

-- == end of bijeenkomsten

-- == post
-- Mail that waits, and for a while what became of it; no read model. Without address or text: those are found when it is sent.
CREATE TABLE post (
    id       text COLLATE "C" NOT NULL PRIMARY KEY, -- in the order in which they were made; the Message-ID
    aan      text COLLATE "C" NOT NULL, -- the record in personen
    soort    text COLLATE "C" NOT NULL,
    over     text COLLATE "C" NOT NULL, -- the record that it is about
    stand    text COLLATE "C" NOT NULL, -- Wacht, Verstuurd, Opgegeven or Vervallen
    pogingen bigint           NOT NULL,
    vanaf    bigint           NOT NULL, -- due then, or since then as it is; milliseconds since 1970, UTC
    huur     text COLLATE "C",          -- of whoever is sending it
    huur_tot bigint           NOT NULL,
    reden    text COLLATE "C"           -- why it still waits, or was given up
);
CREATE INDEX post_stand ON post (stand, vanaf);

-- == end of post
