/// The SQL of every version of the store, oldest first.
///
/// The text is that of `Schemas/store/<name>.sql`; a test holds the two together.
enum GraphSchema {
  /// One named, immutable step.
  struct Version: Sendable {
    let name: String
    let sql: String
  }

  static let versions = [
    Version(name: "001-graph", sql: graph),
    Version(name: "002-reading", sql: GraphSchema.reading),
    Version(name: "003-identity", sql: GraphSchema.identity),
    Version(name: "004-support", sql: GraphSchema.support),
    Version(name: "005-agreements", sql: GraphSchema.agreements),
    Version(name: "006-time", sql: GraphSchema.time),
  ]

  private static let graph = """
    -- The graph store, version 1. Immutable: a later change is another file.
    --
    -- What each document says (document, entity, evidence) is kept apart from the graph assembled out of it
    -- (profile.node, node, triple), so that the graph is a function of the documents and of nothing else:
    -- not of the order in which they came, nor of what was removed since.

    -- One run of the reader. The clock stands here and in no result.
    CREATE TABLE run (
      id INTEGER PRIMARY KEY,
      startedAt TEXT NOT NULL,              -- ISO 8601
      tool TEXT NOT NULL,                   -- program and version
      resources TEXT                        -- digest of the gazetteers and rules
    ) STRICT;

    -- An article as it was read.
    CREATE TABLE document (
      id INTEGER PRIMARY KEY,               -- internal; decides nothing
      name TEXT NOT NULL UNIQUE,            -- the article's own id
      contentHash TEXT NOT NULL,            -- SHA-256 of the text, in hexadecimal
      title TEXT,
      url TEXT,
      published TEXT,                       -- publication date, ISO 8601
      language TEXT NOT NULL,
      text TEXT NOT NULL,                   -- so that evidence can be shown
      readAt TEXT,                          -- reading date, ISO 8601
      run INTEGER REFERENCES run (id)
    ) STRICT;
    CREATE INDEX documentByHash ON document (contentHash);
    CREATE INDEX documentByPublished ON document (published);
    CREATE INDEX documentByRun ON document (run);

    -- A thing in the world, assembled from profiles or, for agreements, from entities.
    CREATE TABLE node (
      id INTEGER PRIMARY KEY,               -- 63 bits of the hash of its key
      key TEXT NOT NULL UNIQUE,             -- from what the node is made of; the same in every store
      type TEXT NOT NULL,
      kind TEXT,                            -- in the gazetteers' vocabulary: city, university
      labelKo TEXT,
      labelEn TEXT,
      happenedOn TEXT                       -- event date: when the agreement was or will be signed
    ) STRICT;
    CREATE INDEX nodeByType ON node (type);

    -- The ways in which documents present a thing: all entities that look the same share one profile, and
    -- identity is decided between profiles. Agreements have none; they are told apart by what is said of them.
    CREATE TABLE profile (
      id INTEGER PRIMARY KEY,
      key TEXT NOT NULL UNIQUE,
      type TEXT NOT NULL,
      kind TEXT,
      gazetteer TEXT,                       -- the gazetteer entry's id
      labelKo TEXT,
      labelEn TEXT,
      keyKo TEXT,                           -- labels as they are compared
      keyEn TEXT,
      support INTEGER NOT NULL,             -- number of entities
      node INTEGER REFERENCES node (id)
    ) STRICT;
    CREATE INDEX profileByGazetteer ON profile (gazetteer) WHERE gazetteer IS NOT NULL;
    CREATE INDEX profileByKeyKo ON profile (keyKo, type) WHERE keyKo IS NOT NULL;
    CREATE INDEX profileByKeyEn ON profile (keyEn, type) WHERE keyEn IS NOT NULL;
    CREATE INDEX profileByNode ON profile (node);

    -- The bodies that a person's profile works for.
    CREATE TABLE employer (
      profile INTEGER NOT NULL REFERENCES profile (id) ON DELETE CASCADE,
      employer INTEGER NOT NULL REFERENCES profile (id),
      PRIMARY KEY (profile, employer)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX employerByEmployer ON employer (employer);

    -- A name under which documents or gazetteers know a thing.
    CREATE TABLE alias (
      profile INTEGER NOT NULL REFERENCES profile (id) ON DELETE CASCADE,
      text TEXT NOT NULL,
      source TEXT NOT NULL,                 -- label, name, code, or mention
      language TEXT NOT NULL,
      normalized TEXT NOT NULL,             -- as names are compared
      support INTEGER NOT NULL,             -- number of entities
      PRIMARY KEY (profile, text, source, language)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX aliasByName ON alias (normalized, source, profile);

    -- An identifier in a scheme of the outer world.
    CREATE TABLE identifier (
      profile INTEGER NOT NULL REFERENCES profile (id) ON DELETE CASCADE,
      scheme TEXT NOT NULL,
      value TEXT NOT NULL,
      support INTEGER NOT NULL,
      PRIMARY KEY (profile, scheme, value)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX identifierByValue ON identifier (value, scheme);

    -- A thing in one document.
    CREATE TABLE entity (
      id INTEGER PRIMARY KEY,
      document INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
      local TEXT NOT NULL,                  -- its id in the extraction
      type TEXT NOT NULL,
      name TEXT NOT NULL,
      extracted TEXT NOT NULL,              -- JSON: the entity as extracted, with its mentions
      profile INTEGER REFERENCES profile (id),
      node INTEGER REFERENCES node (id),
      UNIQUE (document, local)
    ) STRICT;
    CREATE INDEX entityByProfile ON entity (profile);
    CREATE INDEX entityByNode ON entity (node);

    -- The pairs of parties of a document's agreement: agreements that share one may be the same.
    CREATE TABLE partyPair (
      first INTEGER NOT NULL,               -- the smaller node id
      second INTEGER NOT NULL,
      entity INTEGER NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
      PRIMARY KEY (first, second, entity)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX partyPairByEntity ON partyPair (entity);

    -- A statement of the graph.
    CREATE TABLE triple (
      id INTEGER PRIMARY KEY,               -- internal; decides nothing
      subject INTEGER NOT NULL REFERENCES node (id),
      predicate TEXT NOT NULL,
      object INTEGER REFERENCES node (id),
      value TEXT,
      modality TEXT NOT NULL,               -- asserted, planned, negated
      validFrom TEXT,                       -- validity: since when it holds, where known
      validUntil TEXT,
      CHECK ((object IS NULL) <> (value IS NULL))
    ) STRICT;
    CREATE UNIQUE INDEX tripleByContent
      ON triple (subject, predicate, ifnull(object, 0), ifnull(value, ''), modality);
    CREATE INDEX tripleByObject ON triple (object, predicate, subject) WHERE object IS NOT NULL;

    -- Where a document says so, by which rule, and from which words.
    CREATE TABLE evidence (
      id INTEGER PRIMARY KEY,
      document INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
      subject INTEGER NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
      predicate TEXT NOT NULL,
      object INTEGER REFERENCES entity (id) ON DELETE CASCADE,
      value TEXT,
      modality TEXT NOT NULL,
      start INTEGER NOT NULL,               -- code points, half-open
      "end" INTEGER NOT NULL,
      rule TEXT NOT NULL,
      confidence REAL NOT NULL,
      derivation TEXT NOT NULL,             -- JSON: {"trigger": {…}, "roles": {…}}
      triple INTEGER REFERENCES triple (id), -- NULL where subject and object are one node
      CHECK (start >= 0 AND start < "end")
    ) STRICT;
    CREATE INDEX evidenceByDocument ON evidence (document);
    CREATE INDEX evidenceByTriple ON evidence (triple);
    CREATE INDEX evidenceBySubject ON evidence (subject);
    CREATE INDEX evidenceByObject ON evidence (object) WHERE object IS NOT NULL;
    CREATE INDEX evidenceByRule ON evidence (rule);

    """
}
