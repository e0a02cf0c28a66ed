extension GraphSchema {
  /// `Schemas/store/006-time.sql`.
  static let time = """
    -- Version 6: since when and until when statements hold, apart from when articles say so; and how well things are connected.

    -- Publication dates of the first and the last article that say so; NULL where none of them has one.
    ALTER TABLE triple ADD COLUMN firstReported TEXT;
    ALTER TABLE triple ADD COLUMN lastReported TEXT;

    -- Publication date of the first article by which it holds no longer. validFrom and validUntil are what articles state.
    ALTER TABLE triple ADD COLUMN endedBy TEXT;

    -- Of an agreement, the publication date of the first article that speaks of it: what stands for a date that no article gives.
    ALTER TABLE node ADD COLUMN firstReported TEXT;
    CREATE INDEX nodeByTypeAndDate ON node (type, ifnull(happenedOn, firstReported));
    DROP INDEX nodeByType;

    -- Whether the article says that the person used to work for a body; which one, stands in the hints.
    ALTER TABLE entity ADD COLUMN isFormer INTEGER NOT NULL DEFAULT 0;
    CREATE INDEX entityByFormer ON entity (node) WHERE isFormer = 1;

    -- Agreements that may never have been signed.
    CREATE INDEX tripleOfPlan ON triple (subject)
      WHERE predicate = 'status' AND value IN ('planned', 'proposed', 'failed');

    -- How many statements that are not negated tie a node to others, and how many agreements are among these; kept by triggers,
    -- since counting them takes as long as reading all triples.
    CREATE TABLE connection (
      node INTEGER PRIMARY KEY,
      type TEXT NOT NULL,
      connections INTEGER NOT NULL,
      agreements INTEGER NOT NULL
    ) STRICT;
    -- Few nodes have so many, and the best connected are among these.
    CREATE INDEX connectionOfHubs ON connection (connections) WHERE connections >= 32;
    CREATE INDEX connectionOfParties ON connection (agreements) WHERE agreements >= 32;

    CREATE TRIGGER tripleConnects AFTER INSERT ON triple
    WHEN NEW.object IS NOT NULL AND NEW.modality <> 'negated'
    BEGIN
      INSERT INTO connection (node, type, connections, agreements)
      VALUES
        (NEW.subject, (SELECT type FROM node WHERE id = NEW.subject), 1, 0),
        (NEW.object, (SELECT type FROM node WHERE id = NEW.object), 1,
          NEW.predicate IN ('party', 'signatory', 'signedAt', 'coversField') AND NOT EXISTS (
            SELECT 1 FROM triple WHERE object = NEW.object AND subject = NEW.subject AND id <> NEW.id
              AND predicate IN ('party', 'signatory', 'signedAt', 'coversField') AND modality <> 'negated'))
      ON CONFLICT (node) DO UPDATE SET connections = connections + 1, agreements = agreements + excluded.agreements;
    END;

    CREATE TRIGGER tripleDisconnects AFTER DELETE ON triple
    WHEN OLD.object IS NOT NULL AND OLD.modality <> 'negated'
    BEGIN
      UPDATE connection SET connections = connections - 1 WHERE node IN (OLD.subject, OLD.object);
      UPDATE connection SET agreements = agreements - 1
      WHERE node = OLD.object AND OLD.predicate IN ('party', 'signatory', 'signedAt', 'coversField') AND NOT EXISTS (
        SELECT 1 FROM triple WHERE object = OLD.object AND subject = OLD.subject
          AND predicate IN ('party', 'signatory', 'signedAt', 'coversField') AND modality <> 'negated');
      DELETE FROM connection WHERE node IN (OLD.subject, OLD.object) AND connections = 0;
    END;

    CREATE TRIGGER nodeChangesType AFTER UPDATE OF type ON node
    WHEN NEW.type <> OLD.type
    BEGIN
      UPDATE connection SET type = NEW.type WHERE node = NEW.id;
    END;

    """
}
