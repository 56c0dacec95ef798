-- Who is asking: who may act for whom, sessions of pages, privacy and the log of processing.

-- == toegang
-- == end of toegang

-- == sessies
-- == end of sessies

-- == privacy
-- == end of privacy

-- == logboek
-- Who did, tried or read what: no content, no names. Only ever added to, in a chain: each line holds the hash of itself and of the line before it.
CREATE TABLE logboek (
    nummer      bigint           NOT NULL PRIMARY KEY, -- without holes
    begin       bigint           NOT NULL, -- milliseconds since 1970, UTC
    tijd        bigint           NOT NULL,
    soort       text COLLATE "C" NOT NULL,
    naam        text COLLATE "C" NOT NULL, -- of the mutation, the processing activity, the command or the task
    organisatie text COLLATE "C" NOT NULL, -- of who did it; empty for the product itself and for nobody
    app         text COLLATE "C",
    rol         text COLLATE "C" NOT NULL,
    recordsoort text COLLATE "C",
    records     text COLLATE "C" NOT NULL, -- keys, separated by spaces
    aantal      bigint           NOT NULL,
    uitkomst    text COLLATE "C" NOT NULL,
    verzoek     text COLLATE "C", -- a hash
    trace       text COLLATE "C" NOT NULL,
    span        text COLLATE "C" NOT NULL,
    ouder       text COLLATE "C",
    verbintenis text COLLATE "C" NOT NULL, -- HMAC-SHA256 of persoon under sleutel
    keten       text COLLATE "C" NOT NULL, -- SHA-256 of the one before it and of all columns above
    persoon     text COLLATE "C", -- a pseudonymous key; this and the next are erased together, and nothing else ever is
    sleutel     text COLLATE "C"
);
CREATE INDEX logboek_organisatie ON logboek (organisatie, nummer);
CREATE INDEX logboek_persoon ON logboek (persoon, nummer);

-- Where the chain begins and ends, apart from its lines.
CREATE TABLE logboek_stand (
    id          bigint           NOT NULL PRIMARY KEY CHECK (id = 1),
    begin       bigint           NOT NULL, -- the first line that there still is
    begin_keten text COLLATE "C" NOT NULL, -- of the line before it
    einde       bigint           NOT NULL,
    keten       text COLLATE "C" NOT NULL, -- of the last line
    sleutel     text COLLATE "C" NOT NULL  -- under which data subjects are named outside
);

CREATE FUNCTION logboek_blijft() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' THEN
        IF NEW.persoon IS NULL AND NEW.sleutel IS NULL
            AND to_jsonb(NEW) - '{persoon,sleutel}'::text[] = to_jsonb(OLD) - '{persoon,sleutel}'::text[] THEN
            RETURN NEW;
        END IF;
    ELSIF TG_OP = 'DELETE' THEN
        -- What is kept long enough goes from the front, after the beginning was moved.
        IF OLD.nummer < (SELECT s.begin FROM logboek_stand s) THEN
            RETURN OLD;
        END IF;
    END IF;
    RAISE EXCEPTION 'the log of processing is only added to';
END $$;
CREATE TRIGGER logboek_blijft BEFORE UPDATE OR DELETE ON logboek FOR EACH ROW EXECUTE FUNCTION logboek_blijft();
CREATE TRIGGER logboek_houdt BEFORE TRUNCATE ON logboek FOR EACH STATEMENT EXECUTE FUNCTION logboek_blijft();

-- Not the keys under which persons are committed to.
ALTER TABLE logboek ENABLE ROW LEVEL SECURITY;
GRANT SELECT (nummer, begin, tijd, soort, naam, organisatie, app, rol, recordsoort, records, aantal, uitkomst, verzoek, trace, span, ouder, verbintenis,
    keten, persoon) ON logboek TO regionetwerk_lezer;
CREATE POLICY kijker ON logboek FOR SELECT TO regionetwerk_lezer USING (
    'T:' || organisatie = ANY ((SELECT kijker_sleutels())::text[]));
-- == end of logboek
