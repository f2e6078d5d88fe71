-- Schema 2: the Bin, the sheet that says who asked, and category names in other languages.

-- A draft in the Bin is spiked; after thirty days it goes for good.
ALTER TABLE statement ADD COLUMN binned_at TEXT; -- internal

CREATE INDEX statement_binned ON statement (binned_at) WHERE binned_at IS NOT NULL;

-- Who asked, by when an answer is due, and on which terms. Like notes, in a table of its own
-- that nothing that makes public bytes can read.
CREATE TABLE query_sheet (
  statement TEXT PRIMARY KEY REFERENCES statement (id) ON DELETE CASCADE, -- internal
  journalist TEXT NOT NULL, -- internal
  outlet TEXT NOT NULL, -- internal
  contact TEXT NOT NULL, -- internal
  channel TEXT NOT NULL, -- internal
  asked_at TEXT, -- internal
  deadline TEXT, -- internal
  terms TEXT NOT NULL, -- internal
  saved_at TEXT NOT NULL -- internal
) STRICT;

CREATE INDEX query_sheet_deadline ON query_sheet (deadline) WHERE deadline IS NOT NULL;

CREATE TABLE category_name (
  category TEXT NOT NULL REFERENCES category (id) ON DELETE CASCADE, -- public
  lang TEXT NOT NULL, -- public
  name TEXT NOT NULL, -- public
  PRIMARY KEY (category, lang)
) STRICT, WITHOUT ROWID;
