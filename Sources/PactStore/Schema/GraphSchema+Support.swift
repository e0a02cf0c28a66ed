extension GraphSchema {
  /// `Schemas/store/004-support.sql`.
  static let support = """
    -- Version 4: which articles are copies of one text, so that support can count independent sources.

    -- What is not part of the story, as byte spans of the text: a JSON array [start, end, start, end, …]; copies are compared without it.
    ALTER TABLE document ADD COLUMN boilerplate TEXT;

    -- The first published among the copies of one text; the document itself where there is none before it.
    ALTER TABLE document ADD COLUMN origin INTEGER REFERENCES document (id);
    CREATE INDEX documentByOrigin ON document (origin);

    -- What a document's wording comes to: the least hashes of its runs of words, one for each of some orders of all hashes.
    CREATE TABLE wording (
      document INTEGER PRIMARY KEY REFERENCES document (id) ON DELETE CASCADE,
      day INTEGER NOT NULL,                 -- of publication, counted from 1970-01-01; a far day where it is unknown
      signature BLOB NOT NULL
    ) STRICT;

    -- Pieces of these: documents that share one are compared word for word if they were published within days of each other.
    CREATE TABLE band (
      key INTEGER NOT NULL,
      day INTEGER NOT NULL,
      document INTEGER NOT NULL,            -- no reference: that would need an index as large as the table
      PRIMARY KEY (key, day, document)
    ) STRICT, WITHOUT ROWID;

    -- Two documents that are copies of one text.
    CREATE TABLE copy (
      first INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
      second INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
      share REAL NOT NULL,                  -- how much of the shorter one's runs of words stands in the other, in 0...1
      PRIMARY KEY (first, second),
      CHECK (first < second)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX copyBySecond ON copy (second);

    """
}
