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

-- == end of post
