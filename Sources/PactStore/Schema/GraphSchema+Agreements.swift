extension GraphSchema {
  /// `Schemas/store/005-agreements.sql`.
  static let agreements = """
    -- Version 5: when agreements of documents may meet, why they are one node, and what users decided about them.

    -- The pairs of parties of a document's agreement: agreements that share one may be the same if their times overlap.
    DROP TABLE partyPair;
    CREATE TABLE partyPair (
      first INTEGER NOT NULL,               -- the smaller node id
      second INTEGER NOT NULL,
      late INTEGER NOT NULL,                -- 1 for a renewal or an end, which follows what was signed before
      since INTEGER NOT NULL,               -- when it may have been, in days from 1970-01-01
      entity INTEGER NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
      until INTEGER NOT NULL,
      PRIMARY KEY (first, second, late, since, entity)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX partyPairByEntity ON partyPair (entity);

    -- The other document's agreement that a document's agreement was matched with, or might be.
    CREATE TABLE accord (
      entity INTEGER PRIMARY KEY REFERENCES entity (id) ON DELETE CASCADE,
      other INTEGER NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
      reason TEXT NOT NULL,
      score REAL NOT NULL,                  -- how sure, in 0...1
      merged INTEGER NOT NULL               -- 1 where they are one node by it
    ) STRICT;
    CREATE INDEX accordByOther ON accord (other);

    """
}
