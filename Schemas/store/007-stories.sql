-- Version 7: articles of the very same wording stand in the index of wordings once, however many they are.

-- What the articles of one wording have in common.
ALTER TABLE wording ADD COLUMN story INTEGER NOT NULL DEFAULT 0;
CREATE INDEX wordingByStory ON wording (story, day);

-- Pieces of wordings: stories that share one are compared word for word if they were published within days of each other.
DROP TABLE band;
CREATE TABLE band (
  key INTEGER NOT NULL,
  day INTEGER NOT NULL,
  story INTEGER NOT NULL,
  PRIMARY KEY (key, day, story)
) STRICT, WITHOUT ROWID;
