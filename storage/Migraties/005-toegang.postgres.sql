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

-- As before, but first in one of sixteen documents, which bear the word /p: that answers a very common word without going through all that have it.
-- Only when those are too few, the others follow.
CREATE OR REPLACE FUNCTION zoek_documenten(vraag text, in_titel boolean, aantal bigint) RETURNS TABLE (
    nummer bigint, soort text, id text, titel text, titelstammen text, stammen text, sectoren text, themas text, doelgroepen text, gemeente text, publiek bigint)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path FROM CURRENT SET enable_seqscan = off AS $$
DECLARE
    mag bigint[] := ARRAY(SELECT s.publiek FROM publiek_sleutels s WHERE s.sleutel = ANY (kijker_sleutels()));
    deel tsquery;
    gevonden bigint := 0;
    nu bigint;
BEGIN
    FOREACH deel IN ARRAY ARRAY[vraag::tsquery && '/p', vraag::tsquery && !!'/p'::tsquery] LOOP
        IF in_titel THEN
            RETURN QUERY SELECT d.nummer, d.soort, d.id, d.titel, d.titelstammen, d.stammen, d.sectoren, d.themas, d.doelgroepen, d.gemeente, d.publiek
                FROM zoekdocumenten d WHERE d.titelvector @@ deel AND d.publiek = ANY (mag) LIMIT aantal - gevonden;
        ELSE
            RETURN QUERY SELECT d.nummer, d.soort, d.id, d.titel, d.titelstammen, d.stammen, d.sectoren, d.themas, d.doelgroepen, d.gemeente, d.publiek
                FROM zoekdocumenten d WHERE d.vector @@ deel AND d.publiek = ANY (mag) LIMIT aantal - gevonden;
        END IF;
        GET DIAGNOSTICS nu = ROW_COUNT;
        gevonden := gevonden + nu;
        EXIT WHEN gevonden >= aantal;
    END LOOP;
END
$$;
-- == end of zoeken
