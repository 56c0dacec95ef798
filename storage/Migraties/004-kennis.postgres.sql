-- Ambassadeurs and knowledge: who spreads what works, the catalogue of aanpakken, kennisitems, search, bijeenkomsten and mail.

-- == ambassadeurs

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
