-- Who is asking: who may act for whom, sessions of pages, privacy and the log of processing.

-- == toegang
-- == end of toegang

-- == sessies
-- == end of sessies

-- == privacy
-- == end of privacy

-- == logboek
-- == end of logboek
