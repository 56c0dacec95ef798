-- Ambassadeurs and knowledge: who spreads what works, the catalogue of aanpakken, kennisitems, search, bijeenkomsten and mail.

-- == ambassadeurs
-- Who spreads what works. What others than owner and beheerder may know of one is in AmbassadeurRij.
CREATE TABLE ambassadeurs (
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
CREATE TABLE ambassadeur_maanden (
    ambassadeur text COLLATE "C" NOT NULL,
    maand       text COLLATE "C" NOT NULL, -- its first day
    eigenaar    text COLLATE "C" NOT NULL,
    beheerder   text COLLATE "C" NOT NULL,
    uren        bigint           NOT NULL,
    PRIMARY KEY (ambassadeur, maand)
);

CREATE TABLE aanvragen (
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
CREATE TABLE afwijzingen (
    id          text COLLATE "C" NOT NULL PRIMARY KEY, -- the offer, or the inzet that was called off
    aanvraag    text COLLATE "C" NOT NULL,
    ambassadeur text COLLATE "C" NOT NULL,
    organisatie text COLLATE "C" NOT NULL,
    beheerder   text COLLATE "C" NOT NULL,
    op          text COLLATE "C" NOT NULL
);

CREATE TABLE inzetten (
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

ALTER TABLE ambassadeurs ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON ambassadeurs TO regionetwerk_lezer;
CREATE POLICY kijker ON ambassadeurs FOR SELECT TO regionetwerk_lezer USING (
    publiek IN (SELECT publiek FROM publiek_sleutels) AND afgemeld = 0
    OR 'T:' || eigenaar = ANY ((SELECT kijker_sleutels())::text[])
    OR 'T:' || beheerder = ANY ((SELECT kijker_sleutels())::text[]));

ALTER TABLE ambassadeur_maanden ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON ambassadeur_maanden TO regionetwerk_lezer;
CREATE POLICY kijker ON ambassadeur_maanden FOR SELECT TO regionetwerk_lezer USING (
    'T:' || eigenaar = ANY ((SELECT kijker_sleutels())::text[])
    OR 'T:' || beheerder = ANY ((SELECT kijker_sleutels())::text[]));

ALTER TABLE aanvragen ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON aanvragen TO regionetwerk_lezer;
CREATE POLICY kijker ON aanvragen FOR SELECT TO regionetwerk_lezer USING (
    'T:' || eigenaar = ANY ((SELECT kijker_sleutels())::text[])
    OR 'T:' || beheerder = ANY ((SELECT kijker_sleutels())::text[])
    OR 'T:' || organisatie = ANY ((SELECT kijker_sleutels())::text[]));

ALTER TABLE afwijzingen ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON afwijzingen TO regionetwerk_lezer;
CREATE POLICY kijker ON afwijzingen FOR SELECT TO regionetwerk_lezer USING (
    'T:' || organisatie = ANY ((SELECT kijker_sleutels())::text[])
    OR 'T:' || beheerder = ANY ((SELECT kijker_sleutels())::text[]));

ALTER TABLE inzetten ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON inzetten TO regionetwerk_lezer;
CREATE POLICY kijker ON inzetten FOR SELECT TO regionetwerk_lezer USING (
    'T:' || eigenaar = ANY ((SELECT kijker_sleutels())::text[])
    OR 'T:' || beheerder = ANY ((SELECT kijker_sleutels())::text[])
    OR 'T:' || organisatie = ANY ((SELECT kijker_sleutels())::text[]));

CREATE INDEX ambassadeurs_netwerk ON ambassadeurs (netwerk, gemeente);
CREATE INDEX ambassadeurs_contact ON ambassadeurs (contact);
CREATE INDEX aanvragen_netwerk ON aanvragen (netwerk, status);
CREATE INDEX aanvragen_eigenaar ON aanvragen (eigenaar);
CREATE INDEX aanvragen_organisatie ON aanvragen (organisatie);
CREATE INDEX afwijzingen_aanvraag ON afwijzingen (aanvraag);
CREATE INDEX inzetten_netwerk ON inzetten (netwerk, maand);
CREATE INDEX inzetten_aanvraag ON inzetten (aanvraag);

-- A wish, a report or a reason is for whoever sees its record. A function, so that a rebuild can put other tables in the place of these.
CREATE FUNCTION kijker_ziet_aanvraag(record text) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT FROM aanvragen WHERE id = record)
        OR EXISTS (SELECT FROM inzetten WHERE id = record)
        OR EXISTS (SELECT FROM afwijzingen WHERE id = record)
$$;
CREATE POLICY kijker_aanvragen ON teksten FOR SELECT TO regionetwerk_lezer USING (kijker_ziet_aanvraag(record));
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

-- What can be found, of every kind of record; filled beside the read model, in the append's own transaction. A rebuild leaves it alone and fills it
-- again. Words are stems, see storage/Zoeken; kenmerken are words that nobody can type: whose it is, and what can be chosen.
CREATE TABLE zoekdocumenten (
    nummer       bigint           GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    sleutel      text COLLATE "C" NOT NULL UNIQUE, -- soort and id
    soort        text COLLATE "C" NOT NULL,
    id           text COLLATE "C" NOT NULL,
    titel        text COLLATE "C" NOT NULL,
    tekst        text COLLATE "C" NOT NULL,
    titelstammen text COLLATE "C" NOT NULL,
    stammen      text COLLATE "C" NOT NULL,
    kenmerken    text COLLATE "C" NOT NULL,
    sectoren     text COLLATE "C" NOT NULL, -- separated by spaces, as are themas and doelgroepen
    themas       text COLLATE "C" NOT NULL,
    doelgroepen  text COLLATE "C" NOT NULL,
    gemeente     text COLLATE "C",
    publiek      bigint           NOT NULL,
    titelvector  tsvector         NOT NULL,
    vector       tsvector         NOT NULL
);
CREATE INDEX zoekdocumenten_titelvector ON zoekdocumenten USING gin (titelvector) WITH (fastupdate = off);
CREATE INDEX zoekdocumenten_vector ON zoekdocumenten USING gin (vector) WITH (fastupdate = off);

ALTER TABLE zoekdocumenten ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON zoekdocumenten TO regionetwerk_lezer;
CREATE POLICY kijker ON zoekdocumenten FOR SELECT TO regionetwerk_lezer USING (
    publiek IN (SELECT publiek FROM publiek_sleutels));

-- The index cannot be used behind a policy, because @@ is not leakproof: rows would be looked at one by one. So this looks with the rights of the owner,
-- and holds the wall itself: whatever is asked, only rows that are for the keys in regionetwerk.sleutels come out.
CREATE FUNCTION zoek_documenten(vraag text, in_titel boolean, aantal bigint) RETURNS TABLE (
    nummer bigint, soort text, id text, titel text, titelstammen text, stammen text, sectoren text, themas text, doelgroepen text, gemeente text, publiek bigint)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path FROM CURRENT SET enable_seqscan = off AS $$
BEGIN
    IF in_titel THEN
        RETURN QUERY SELECT d.nummer, d.soort, d.id, d.titel, d.titelstammen, d.stammen, d.sectoren, d.themas, d.doelgroepen, d.gemeente, d.publiek
            FROM zoekdocumenten d
            WHERE d.titelvector @@ vraag::tsquery
                AND d.publiek = ANY (ARRAY(SELECT s.publiek FROM publiek_sleutels s WHERE s.sleutel = ANY (kijker_sleutels())))
            LIMIT aantal;
    ELSE
        RETURN QUERY SELECT d.nummer, d.soort, d.id, d.titel, d.titelstammen, d.stammen, d.sectoren, d.themas, d.doelgroepen, d.gemeente, d.publiek
            FROM zoekdocumenten d
            WHERE d.vector @@ vraag::tsquery
                AND d.publiek = ANY (ARRAY(SELECT s.publiek FROM publiek_sleutels s WHERE s.sleutel = ANY (kijker_sleutels())))
            LIMIT aantal;
    END IF;
END
$$;
REVOKE ALL ON FUNCTION zoek_documenten FROM PUBLIC;
GRANT EXECUTE ON FUNCTION zoek_documenten TO regionetwerk_lezer;

-- Words that stand in a document, by the key of whoever may see that document: for "bedoelde u". One that is there no more stays until the next filling.
CREATE TABLE zoektermen (
    sleutel text COLLATE "C" NOT NULL,
    lengte  bigint           NOT NULL,
    term    text COLLATE "C" NOT NULL,
    PRIMARY KEY (sleutel, lengte, term)
);
ALTER TABLE zoektermen ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON zoektermen TO regionetwerk_lezer;
CREATE POLICY kijker ON zoektermen FOR SELECT TO regionetwerk_lezer USING (
    sleutel = ANY ((SELECT kijker_sleutels())::text[]));

-- Of which content and which rules the index is made; filled anew when it is not that of the program.
CREATE TABLE zoekstand (
    afdruk text COLLATE "C" NOT NULL PRIMARY KEY
);
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
    gevraagd_bij bigint NOT NULL, -- the publiek of the bijeenkomst when it was asked for
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

-- What is known of the links of kennisitems; no read model.
CREATE TABLE links (
    link     text COLLATE "C" NOT NULL PRIMARY KEY,
    dagen    bigint           NOT NULL, -- in a row on which it was not there
    status   bigint,                   -- of HTTP, when there was an answer
    sinds    text COLLATE "C",         -- the first of those days
    gekeken  text COLLATE "C" NOT NULL,
    volgende text COLLATE "C" NOT NULL  -- the day on which to look again
);

-- == end of post
