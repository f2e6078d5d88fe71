-- Schema 1: one newsroom.
--
-- Ids are hyphenated UUIDs. Times are RFC 3339 in UTC with nine decimals, so that text order
-- is time order. Every column says whether it may stand in a package (public) or never leaves
-- the newsroom (internal).

CREATE TABLE newsroom (
  one INTEGER PRIMARY KEY CHECK (one = 1), -- internal
  id TEXT NOT NULL, -- public
  created_at TEXT NOT NULL -- internal
) STRICT;

CREATE TABLE profile (
  one INTEGER PRIMARY KEY CHECK (one = 1), -- internal
  organisation TEXT NOT NULL, -- public
  site_name TEXT NOT NULL, -- public
  base_url TEXT NOT NULL, -- public
  home_label TEXT NOT NULL, -- public
  default_lang TEXT NOT NULL, -- public
  time_zone TEXT NOT NULL, -- public
  rights TEXT NOT NULL, -- public
  contact TEXT NOT NULL, -- public
  notice TEXT NOT NULL -- public
) STRICT;

CREATE TABLE label (
  position INTEGER PRIMARY KEY, -- internal
  text TEXT NOT NULL, -- public
  role TEXT NOT NULL -- public
) STRICT;

CREATE TABLE category (
  id TEXT PRIMARY KEY, -- public
  parent TEXT REFERENCES category (id), -- public
  name TEXT NOT NULL, -- public
  slug TEXT NOT NULL, -- public
  position INTEGER NOT NULL, -- public
  archived INTEGER NOT NULL CHECK (archived IN (0, 1)) -- internal
) STRICT;

-- NULLs are distinct to a UNIQUE constraint; two top categories with one slug are not.
CREATE UNIQUE INDEX category_address ON category (IFNULL(parent, ''), slug);
-- Foreign keys look children up by their parent.
CREATE INDEX category_parent ON category (parent);

CREATE TABLE statement (
  id TEXT PRIMARY KEY, -- public
  set_id TEXT NOT NULL, -- public
  stage TEXT NOT NULL, -- internal
  revision TEXT NOT NULL REFERENCES revision (id) DEFERRABLE INITIALLY DEFERRED, -- internal
  created_at TEXT NOT NULL -- internal
) STRICT;

CREATE INDEX statement_set ON statement (set_id);
CREATE INDEX statement_stage ON statement (stage);
CREATE UNIQUE INDEX statement_revision ON statement (revision);

CREATE TABLE revision (
  id TEXT PRIMARY KEY, -- internal
  statement TEXT NOT NULL REFERENCES statement (id) ON DELETE CASCADE, -- public
  seq INTEGER NOT NULL CHECK (seq > 0), -- internal
  opened_at TEXT NOT NULL, -- internal
  saved_at TEXT NOT NULL, -- internal
  title TEXT NOT NULL, -- public
  slug TEXT, -- public
  summary TEXT NOT NULL, -- public
  lang TEXT NOT NULL, -- public
  section TEXT REFERENCES category (id) ON DELETE SET NULL, -- public
  place TEXT, -- public
  date TEXT, -- public
  kind TEXT NOT NULL, -- public
  UNIQUE (statement, seq)
) STRICT;

CREATE INDEX revision_saved ON revision (saved_at, statement);
CREATE INDEX revision_section ON revision (section);
CREATE INDEX revision_slug ON revision (slug) WHERE slug IS NOT NULL;

CREATE TABLE turn (
  revision TEXT NOT NULL REFERENCES revision (id) ON DELETE CASCADE, -- internal
  position INTEGER NOT NULL CHECK (position >= 0), -- public
  id TEXT NOT NULL, -- public
  role TEXT NOT NULL, -- public
  speaker TEXT, -- public
  outlet TEXT, -- public
  markdown TEXT NOT NULL, -- public
  origin TEXT, -- public
  PRIMARY KEY (revision, position),
  UNIQUE (id, revision)
) STRICT;

CREATE TABLE edition (
  statement TEXT NOT NULL REFERENCES statement (id) ON DELETE CASCADE, -- public
  number INTEGER NOT NULL CHECK (number > 0), -- public
  revision TEXT NOT NULL REFERENCES revision (id), -- internal
  published_at TEXT NOT NULL, -- public
  change_note TEXT, -- public
  slug TEXT NOT NULL, -- public
  PRIMARY KEY (statement, number)
) STRICT;

CREATE INDEX edition_revision ON edition (revision);
CREATE INDEX edition_slug ON edition (slug);

-- Internal notes stand in a table of their own, so that no query that makes public bytes
-- can pick one up by listing one column too many.
CREATE TABLE note (
  statement TEXT PRIMARY KEY REFERENCES statement (id) ON DELETE CASCADE, -- internal
  body TEXT NOT NULL, -- internal
  saved_at TEXT NOT NULL -- internal
) STRICT;

CREATE TABLE redirect (
  old_path TEXT NOT NULL, -- public
  lang TEXT, -- public
  category TEXT REFERENCES category (id) ON DELETE SET NULL, -- public
  statement TEXT REFERENCES statement (id) ON DELETE SET NULL, -- public
  at TEXT NOT NULL, -- internal
  CHECK (category IS NULL OR statement IS NULL)
) STRICT;

CREATE UNIQUE INDEX redirect_path ON redirect (old_path, IFNULL(lang, ''));
CREATE INDEX redirect_category ON redirect (category);
CREATE INDEX redirect_statement ON redirect (statement);
