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
