-- Schema 5: pictures and documents of statements.

-- The bytes, cleaned, once each: the same picture in two statements is one row.
CREATE TABLE file (
  hash TEXT PRIMARY KEY CHECK (length(hash) = 64), -- public
  media_type TEXT NOT NULL, -- public
  size INTEGER NOT NULL CHECK (size > 0 AND size = length(bytes)), -- public
  width INTEGER, -- public
  height INTEGER, -- public
  added_at TEXT NOT NULL, -- internal
  bytes BLOB NOT NULL, -- public
  CHECK ((width IS NULL) = (height IS NULL))
) STRICT;

CREATE INDEX file_added ON file (added_at);

-- What a saved text says of its files. They belong to the revision, so that an edition pins
-- them with its words and an earlier text comes back with its pictures.
CREATE TABLE attachment (
  revision TEXT NOT NULL REFERENCES revision (id) ON DELETE CASCADE, -- internal
  position INTEGER NOT NULL CHECK (position >= 0), -- public
  name TEXT NOT NULL, -- public
  file TEXT NOT NULL REFERENCES file (hash), -- public
  -- NULL: nobody said anything yet; empty: it only decorates.
  alt TEXT, -- public
  caption TEXT NOT NULL, -- public
  credit TEXT NOT NULL, -- public
  PRIMARY KEY (revision, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX attachment_file ON attachment (file);
