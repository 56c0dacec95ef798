-- A financiering says whether it still fits its programma. Until now no programma could be changed.
ALTER TABLE financieringen ADD COLUMN strijdig bigint NOT NULL DEFAULT 0; -- the programma was changed, and this money does not fit it any more
ALTER TABLE financieringen ALTER COLUMN strijdig DROP DEFAULT;

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
CREATE POLICY kijker ON opgaven FOR SELECT TO regionetwerk_lezer USING (
    'T:' || eigenaar = ANY ((SELECT kijker_sleutels())::text[])
    OR publiek IN (SELECT publiek FROM publiek_sleutels) AND bedrag > 0 AND NOT EXISTS (
        SELECT FROM financieringen f
        WHERE f.programma = opgaven.programma AND f.jaar = opgaven.jaar AND f.eigenaar = opgaven.betaler AND f.bedrag > 0));

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
