-- Schema 6: which statement a translation translates, and the words it was translated from.

ALTER TABLE statement ADD COLUMN source TEXT REFERENCES statement (id) ON DELETE SET NULL; -- internal

CREATE INDEX statement_source ON statement (source);

-- What the source said when a turn was last declared in step with it. Like notes, in a table of
-- its own that nothing that makes public bytes can read.
CREATE TABLE translated_from (
  statement TEXT NOT NULL REFERENCES statement (id) ON DELETE CASCADE, -- internal
  turn TEXT NOT NULL, -- internal
  source_text TEXT NOT NULL, -- internal
  declared_at TEXT NOT NULL, -- internal
  PRIMARY KEY (statement, turn)
) STRICT, WITHOUT ROWID;
