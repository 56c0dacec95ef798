-- Who is asking: who may act for whom, sessions of pages, privacy and the log of processing.

-- == toegang
-- == end of toegang

-- == sessies
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
