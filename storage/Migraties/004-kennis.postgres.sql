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

-- == end of kennis

-- == zoeken

-- == end of zoeken

-- == bijeenkomsten

-- == end of bijeenkomsten

-- == post

-- == end of post
