extension GraphSchema {
  /// `Schemas/store/003-identity.sql`.
  static let identity = """
    -- Version 3: why profiles are one thing or are not, what else than names they may be known by, and what users decided.

    -- JSON of the entity's hints: readings of its name, and bodies that it used to work for.
    ALTER TABLE entity ADD COLUMN hints TEXT;

    -- Whether a label stands in an article or a gazetteer, or was only guessed by transliteration.
    ALTER TABLE profile ADD COLUMN statedKo INTEGER NOT NULL DEFAULT 1;
    ALTER TABLE profile ADD COLUMN statedEn INTEGER NOT NULL DEFAULT 1;

    -- What profiles may share besides labels: acronyms, readings and sounds of names.
    CREATE TABLE handle (
      profile INTEGER NOT NULL REFERENCES profile (id) ON DELETE CASCADE,
      key TEXT NOT NULL,
      PRIMARY KEY (profile, key)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX handleByKey ON handle (key, profile);

    -- Two profiles that were held to be one thing, or might be.
    CREATE TABLE likeness (
      first INTEGER NOT NULL REFERENCES profile (id) ON DELETE CASCADE,
      second INTEGER NOT NULL REFERENCES profile (id) ON DELETE CASCADE,
      reason TEXT NOT NULL,
      score REAL NOT NULL,                  -- how sure, in 0...1
      merged INTEGER NOT NULL,              -- 1 where they were joined by it
      PRIMARY KEY (first, second)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX likenessBySecond ON likeness (second);

    -- The users' decisions as last replayed, in the order of their file.
    CREATE TABLE decision (
      position INTEGER PRIMARY KEY,
      line TEXT NOT NULL
    ) STRICT;

    """
}
