-- What a record of money came to from a moment on, so that the books of a past day can be read. One row per moment that its amount changed.
CREATE TABLE verloop (
    record TEXT    NOT NULL,
    vanaf  INTEGER NOT NULL, -- milliseconds since 1970, UTC; never before that of an earlier change
    bedrag INTEGER NOT NULL,
    PRIMARY KEY (record, vanaf)
) WITHOUT ROWID;

-- From the books. A clock that was set back does not turn their order around; of one moment the last counts.
INSERT INTO verloop (record, vanaf, bedrag)
SELECT record, vanaf, bedrag FROM (
    SELECT record, vanaf, bedrag, ROW_NUMBER() OVER (PARTITION BY record, vanaf ORDER BY version DESC) AS van_achteren FROM (
        SELECT COALESCE(data ->> '$.financiering', data ->> '$.opgave') AS record, version,
            MAX(at) OVER (PARTITION BY COALESCE(data ->> '$.financiering', data ->> '$.opgave') ORDER BY version) AS vanaf,
            CAST(COALESCE(data ->> '$.wordt', data ->> '$.bedrag') AS INTEGER) AS bedrag
        FROM events WHERE name IN ('financiering-vastgelegd', 'financiering-gewijzigd', 'financiering-opgegeven', 'opgave-gewijzigd')) AS bedragen) AS momenten
WHERE van_achteren = 1;

-- A comparison reads this index alone, so what it tells of money is in it.
DROP INDEX financieringen_vergelijking;
CREATE INDEX financieringen_vergelijking
    ON financieringen (jaar, gemeente, programma, bron, bedrag, budget_publiek, programma_publiek, voorbeeld, strijdig);
