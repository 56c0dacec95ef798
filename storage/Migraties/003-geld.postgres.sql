-- Money whole: grants per year, money passed on and paid back, deadlines, regelingen and calendars; what no longer fits, hearsay, fte's and
-- circles; and the books of a past day.
ALTER TABLE budgetten ADD COLUMN regeling text COLLATE "C", ADD COLUMN tijdelijk bigint, ADD COLUMN herkomst text COLLATE "C";
UPDATE budgetten SET tijdelijk = CASE WHEN bron IN ('SpukKansrijkeWijk', 'SubsidieregelingBrugfunctionaris', 'EU', 'Fonds', 'Overig') THEN 1 ELSE 0 END;
ALTER TABLE budgetten ALTER COLUMN tijdelijk SET NOT NULL;

ALTER TABLE financieringen ADD COLUMN tijdelijk bigint, ADD COLUMN strijdig bigint;
UPDATE financieringen SET strijdig = 0, tijdelijk = CASE WHEN bron IN ('SpukKansrijkeWijk', 'SubsidieregelingBrugfunctionaris', 'EU', 'Fonds', 'Overig') THEN 1 ELSE 0 END;
ALTER TABLE financieringen ALTER COLUMN tijdelijk SET NOT NULL, ALTER COLUMN strijdig SET NOT NULL;
DROP INDEX financieringen_vooruitzicht;
DROP INDEX financieringen_vergelijking;
CREATE INDEX financieringen_vooruitzicht
    ON financieringen (gemeente, programma, bron, tijdelijk, jaar, bedrag, loopt_tot, voorbeeld, budget_publiek, programma_publiek);
CREATE INDEX financieringen_vergelijking
    ON financieringen (jaar, gemeente, programma, bron, tijdelijk, bedrag, budget_publiek, programma_publiek, voorbeeld, strijdig);

-- All versions; those that hold say what is granted. Year 0 is the whole period.
CREATE TABLE toekenningen (
    id        text COLLATE "C" NOT NULL PRIMARY KEY,
    budget    text COLLATE "C" NOT NULL,
    jaar      bigint           NOT NULL,
    bedrag    bigint           NOT NULL,
    status    text COLLATE "C" NOT NULL,
    op        text COLLATE "C", -- the day it was recorded
    vervangen bigint           NOT NULL,
    publiek   bigint           NOT NULL
);
CREATE INDEX toekenningen_budget ON toekenningen (budget, jaar);

-- What is left of a budget is its owner's alone. Year 0 is what was granted for the whole period.
CREATE TABLE budgetjaren (
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

CREATE TABLE terugbetalingen (
    id           text COLLATE "C" NOT NULL PRIMARY KEY,
    budget       text COLLATE "C" NOT NULL,
    eigenaar     text COLLATE "C" NOT NULL,
    jaar         bigint           NOT NULL,
    datum        text COLLATE "C" NOT NULL,
    bedrag       bigint           NOT NULL,
    teruggeboekt bigint           NOT NULL
);
CREATE INDEX terugbetalingen_budget ON terugbetalingen (budget);

-- For giver and receiver. What became of it is the budget of the same id.
CREATE TABLE doorgiften (
    id        text COLLATE "C" NOT NULL PRIMARY KEY,
    budget    text COLLATE "C" NOT NULL,
    van       text COLLATE "C" NOT NULL,
    aan       text COLLATE "C" NOT NULL,
    jaar      bigint           NOT NULL,
    bedrag    bigint           NOT NULL,
    status    text COLLATE "C" NOT NULL, -- Open, Ontvangen or Ingetrokken
    voorbeeld bigint           NOT NULL
);
CREATE INDEX doorgiften_budget ON doorgiften (budget);

CREATE TABLE deadlines (
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
CREATE INDEX deadlines_budget ON deadlines (budget);

-- All versions.
CREATE TABLE regelingen (
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

CREATE INDEX doorgiften_wacht_op ON doorgiften ((CASE status WHEN 'Open' THEN aan END));
CREATE INDEX financieringen_strijdig ON financieringen ((CASE WHEN strijdig = 1 AND bedrag > 0 THEN eigenaar END));
CREATE INDEX deadlines_eigenaar ON deadlines (eigenaar, datum);

-- Until now a budget was granted once, for its whole period, for good.
INSERT INTO toekenningen (id, budget, jaar, bedrag, status, vervangen, publiek)
    SELECT id, id, 0, toegekend, 'Definitief', 0, publiek FROM budgetten;
INSERT INTO budgetjaren (budget, jaar, eigenaar, toegekend, vastgelegd, besteed, doorgegeven, terugbetaald)
    SELECT id, 0, eigenaar, toegekend, 0, 0, 0, 0 FROM budgetten
    UNION ALL
    SELECT budget, jaar, eigenaar, 0, CAST(sum(bedrag) AS BIGINT), CAST(sum(besteed) AS BIGINT), 0, 0 FROM financieringen GROUP BY budget, jaar, eigenaar;

ALTER TABLE toekenningen ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON toekenningen TO regionetwerk_lezer;
CREATE POLICY kijker ON toekenningen FOR SELECT TO regionetwerk_lezer USING (
    publiek IN (SELECT publiek FROM publiek_sleutels));

ALTER TABLE budgetjaren ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON budgetjaren TO regionetwerk_lezer;
CREATE POLICY kijker ON budgetjaren FOR SELECT TO regionetwerk_lezer USING (
    'T:' || eigenaar = ANY ((SELECT kijker_sleutels())::text[]));

ALTER TABLE terugbetalingen ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON terugbetalingen TO regionetwerk_lezer;
CREATE POLICY kijker ON terugbetalingen FOR SELECT TO regionetwerk_lezer USING (
    'T:' || eigenaar = ANY ((SELECT kijker_sleutels())::text[]));

ALTER TABLE doorgiften ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON doorgiften TO regionetwerk_lezer;
CREATE POLICY kijker ON doorgiften FOR SELECT TO regionetwerk_lezer USING (
    'T:' || van = ANY ((SELECT kijker_sleutels())::text[]) OR 'T:' || aan = ANY ((SELECT kijker_sleutels())::text[]));

ALTER TABLE deadlines ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON deadlines TO regionetwerk_lezer;
CREATE POLICY kijker ON deadlines FOR SELECT TO regionetwerk_lezer USING (
    'T:' || eigenaar = ANY ((SELECT kijker_sleutels())::text[]));

GRANT SELECT ON regelingen TO regionetwerk_lezer;

CREATE OR REPLACE FUNCTION kijker_ziet(record text) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT FROM budgetten WHERE id = record)
        OR EXISTS (SELECT FROM programmas WHERE id = record)
        OR EXISTS (SELECT FROM bestedingen WHERE id = record)
        OR EXISTS (SELECT FROM contacten WHERE id = record)
        OR EXISTS (SELECT FROM toekenningen WHERE id = record)
        OR EXISTS (SELECT FROM terugbetalingen WHERE id = record)
        OR EXISTS (SELECT FROM doorgiften WHERE id = record)
        OR EXISTS (SELECT FROM deadlines WHERE id = record)
$$;

-- What others pay according to the owner of the programma, by hearsay.
CREATE TABLE opgaven (
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
CREATE INDEX opgaven_programma ON opgaven (programma);

CREATE TABLE functies (
    programma       text COLLATE "C" NOT NULL,
    functie         text COLLATE "C" NOT NULL, -- slug
    jaar            bigint           NOT NULL,
    fte_honderdsten bigint           NOT NULL,
    gemeente        text COLLATE "C" NOT NULL,
    publiek         bigint           NOT NULL,
    PRIMARY KEY (programma, functie, jaar)
);

CREATE INDEX opgaven_gemeente ON opgaven (gemeente, jaar);
CREATE INDEX functies_gemeente ON functies (gemeente, jaar);

ALTER TABLE opgaven ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON opgaven TO regionetwerk_lezer;
-- Also one that gave way since, or was withdrawn: who looks back at a day before reads it.
CREATE POLICY kijker ON opgaven FOR SELECT TO regionetwerk_lezer USING (
    'T:' || eigenaar = ANY ((SELECT kijker_sleutels())::text[])
    OR publiek IN (SELECT publiek FROM publiek_sleutels));

ALTER TABLE functies ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON functies TO regionetwerk_lezer;
CREATE POLICY kijker ON functies FOR SELECT TO regionetwerk_lezer USING (
    publiek IN (SELECT publiek FROM publiek_sleutels));

-- What was declared until now, was so towards participants who are signed in.
ALTER TABLE jaarverklaringen ADD COLUMN kring text COLLATE "C" NOT NULL DEFAULT 'Landelijk'; -- Landelijk, or Openbaar, which is Landelijk too
ALTER TABLE jaarverklaringen ALTER COLUMN kring DROP DEFAULT;

ALTER TABLE jaarverklaringen ENABLE ROW LEVEL SECURITY;
CREATE POLICY kijker ON jaarverklaringen FOR SELECT TO regionetwerk_lezer USING (
    kring = 'Openbaar' OR 'L' = ANY ((SELECT kijker_sleutels())::text[]));

-- What a record of money came to from a moment on, so that the books of a past day can be read. One row per moment that its amount changed.
CREATE TABLE verloop (
    record text COLLATE "C" NOT NULL,
    vanaf  bigint           NOT NULL, -- milliseconds since 1970, UTC; never before that of an earlier change
    bedrag bigint           NOT NULL,
    PRIMARY KEY (record, vanaf)
);

ALTER TABLE verloop ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON verloop TO regionetwerk_lezer;
CREATE POLICY kijker ON verloop FOR SELECT TO regionetwerk_lezer USING (
    record IN (SELECT f.id FROM financieringen f) OR record IN (SELECT o.id FROM opgaven o));

-- From the books. A clock that was set back does not turn their order around; of one moment the last counts.
INSERT INTO verloop (record, vanaf, bedrag)
SELECT record, vanaf, bedrag FROM (
    SELECT record, vanaf, bedrag, ROW_NUMBER() OVER (PARTITION BY record, vanaf ORDER BY version DESC) AS van_achteren FROM (
        SELECT COALESCE(data ->> 'financiering', data ->> 'opgave') AS record, version,
            MAX(at) OVER (PARTITION BY COALESCE(data ->> 'financiering', data ->> 'opgave') ORDER BY version) AS vanaf,
            CAST(COALESCE(data ->> 'wordt', data ->> 'bedrag') AS bigint) AS bedrag
        FROM events WHERE name IN ('financiering-vastgelegd', 'financiering-gewijzigd', 'financiering-opgegeven', 'opgave-gewijzigd')) AS bedragen) AS momenten
WHERE van_achteren = 1;

-- Where somebody follows the deadlines of the organisation in a calendar; no read model. Who reads this has no address: it is a hash.
CREATE TABLE agenda_adressen (
    organisatie text COLLATE "C" NOT NULL,
    persoon     text COLLATE "C" NOT NULL, -- the pseudonymous key that the token has
    afdruk      text COLLATE "C" NOT NULL UNIQUE, -- SHA-256 of the secret in the address
    sinds       bigint           NOT NULL, -- milliseconds since 1970, UTC
    PRIMARY KEY (organisatie, persoon)
);
