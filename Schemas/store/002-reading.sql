-- Version 2: what a document was read from, and with what, so that unchanged articles need not be read again.

-- SHA-256 over the article as it came (text, title, dates, address, boilerplate) and over the program and the resources
-- that read it; NULL for articles stored by version 1, which are read again.
ALTER TABLE document ADD COLUMN fingerprint TEXT;
