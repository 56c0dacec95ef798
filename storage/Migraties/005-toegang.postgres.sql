-- Who is asking: who may act for whom, sessions of pages, privacy and the log of processing.

-- == toegang
-- Who may act for whom. Read at every request of somebody who signed in; otherwise for the beheerders of the landelijk
-- ondersteuningsaanbod alone.
CREATE TABLE toelatingen (
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

ALTER TABLE toelatingen ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON toelatingen TO regionetwerk_lezer;
CREATE POLICY kijker ON toelatingen FOR SELECT TO regionetwerk_lezer USING (
    'B:landelijk-ondersteuningsaanbod' = ANY ((SELECT kijker_sleutels())::text[]) AND rol <> 'Operator');

-- The pseudonymous key of each person who signed in, beside a keyed hash of who that is elsewhere. No read model: a row is not in the
-- events, and whoever takes it away makes that the key says nothing any more.
CREATE TABLE aanmelders (
    afdruk  text COLLATE "C" NOT NULL PRIMARY KEY,
    persoon text COLLATE "C" NOT NULL UNIQUE
);
CREATE INDEX toelatingen_directory ON toelatingen (directory);
-- == end of toegang

-- == sessies
-- Who is signed in on pages; no read model. Who reads this can sign in as nobody: the key is a hash, the proof is encrypted.
CREATE TABLE sessies (
    afdruk  text COLLATE "C" NOT NULL PRIMARY KEY, -- SHA-256 of the key that the browser has
    persoon text COLLATE "C" NOT NULL, -- pseudonymous key
    bewijs  text COLLATE "C" NOT NULL, -- who it is, encrypted by the api
    tot     bigint NOT NULL -- milliseconds since 1970, UTC
);

CREATE INDEX sessies_persoon ON sessies (persoon);
CREATE INDEX sessies_tot ON sessies (tot);
-- == end of sessies

-- == privacy
-- == end of privacy

-- == logboek
-- == end of logboek

-- == zoeken
-- The words of zoektermen that this document brought, separated by spaces: so that what is erased or hidden takes its words along.
ALTER TABLE zoekdocumenten ADD COLUMN termen text COLLATE "C" NOT NULL DEFAULT '';

-- As before, but first in one of sixteen documents, which bear the word /p: when there are enough of those, a very common word is answered without
-- going through all that have it.
CREATE OR REPLACE FUNCTION zoek_documenten(vraag text, in_titel boolean, aantal bigint) RETURNS TABLE (
    nummer bigint, soort text, id text, titel text, titelstammen text, stammen text, sectoren text, themas text, doelgroepen text, gemeente text, publiek bigint)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path FROM CURRENT SET enable_seqscan = off AS $$
DECLARE
    mag bigint[] := ARRAY(SELECT s.publiek FROM publiek_sleutels s WHERE s.sleutel = ANY (kijker_sleutels()));
    proef tsquery := vraag::tsquery && '/p';
    eerste bigint[];
BEGIN
    IF in_titel THEN
        eerste := ARRAY(SELECT d.nummer FROM zoekdocumenten d WHERE d.titelvector @@ proef AND d.publiek = ANY (mag) LIMIT aantal);
    ELSE
        eerste := ARRAY(SELECT d.nummer FROM zoekdocumenten d WHERE d.vector @@ proef AND d.publiek = ANY (mag) LIMIT aantal);
    END IF;
    IF cardinality(eerste) >= aantal THEN
        RETURN QUERY SELECT d.nummer, d.soort, d.id, d.titel, d.titelstammen, d.stammen, d.sectoren, d.themas, d.doelgroepen, d.gemeente, d.publiek
            FROM zoekdocumenten d WHERE d.nummer = ANY (eerste);
    ELSIF in_titel THEN
        RETURN QUERY SELECT d.nummer, d.soort, d.id, d.titel, d.titelstammen, d.stammen, d.sectoren, d.themas, d.doelgroepen, d.gemeente, d.publiek
            FROM zoekdocumenten d WHERE d.titelvector @@ vraag::tsquery AND d.publiek = ANY (mag) LIMIT aantal;
    ELSE
        RETURN QUERY SELECT d.nummer, d.soort, d.id, d.titel, d.titelstammen, d.stammen, d.sectoren, d.themas, d.doelgroepen, d.gemeente, d.publiek
            FROM zoekdocumenten d WHERE d.vector @@ vraag::tsquery AND d.publiek = ANY (mag) LIMIT aantal;
    END IF;
END
$$;
-- == end of zoeken
