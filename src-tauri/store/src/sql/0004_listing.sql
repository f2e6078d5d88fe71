-- Schema 4: the library's list, one row for each statement.
--
-- What the library sorts and filters by stands in four tables. Here it stands in one, so that
-- every order is that of an index and a page of a hundred thousand statements costs no sort.
-- Triggers keep it, so it names rows of other tables without references; nothing but the list
-- reads it, and all of it can be made again from the other tables. A NULL title_key says that the program has yet to compute the two title columns.

CREATE TABLE listing (
  statement TEXT PRIMARY KEY, -- internal
  stage TEXT NOT NULL, -- internal
  lang TEXT NOT NULL, -- internal
  kind TEXT NOT NULL, -- internal
  section TEXT, -- internal
  saved_at TEXT NOT NULL, -- internal
  title_key BLOB, -- internal
  title_folded TEXT NOT NULL, -- internal
  due TEXT, -- internal
  published TEXT -- internal
) STRICT, WITHOUT ROWID;

INSERT INTO listing (statement, stage, lang, kind, section, saved_at, title_key, title_folded, due, published)
SELECT statement.id, statement.stage, revision.lang, revision.kind, revision.section, revision.saved_at, NULL, '',
       (SELECT deadline FROM query_sheet WHERE query_sheet.statement = statement.id),
       (SELECT MAX(published_at) FROM edition WHERE edition.statement = statement.id)
FROM statement
JOIN revision ON revision.id = statement.revision;

-- Each order has an index that also holds what is filtered by, so that a filter reads nothing else.
CREATE INDEX listing_saved ON listing (saved_at, statement, stage, lang, kind, section, title_folded, due, published);
CREATE INDEX listing_title ON listing (title_key, statement, stage, lang, kind, section, title_folded, due, published, saved_at);
CREATE INDEX listing_due ON listing (due, statement, stage, lang, kind, section, title_folded, published, saved_at);
CREATE INDEX listing_published ON listing (published, statement, stage, lang, kind, section, title_folded, due, saved_at);
-- For the counts in the sidebar.
CREATE INDEX listing_lang ON listing (lang, stage);
CREATE INDEX listing_section ON listing (section, stage);

-- A new statement's row comes with its first text; the statement names that text before it exists.
CREATE TRIGGER listing_starts AFTER INSERT ON revision
WHEN EXISTS (SELECT 1 FROM statement WHERE statement.id = NEW.statement AND statement.revision = NEW.id)
BEGIN
  INSERT INTO listing (statement, stage, lang, kind, section, saved_at, title_key, title_folded, due, published)
  SELECT NEW.statement, statement.stage, NEW.lang, NEW.kind, NEW.section, NEW.saved_at, NULL, '', NULL, NULL
  FROM statement
  WHERE statement.id = NEW.statement
  ON CONFLICT (statement) DO UPDATE
  SET lang = excluded.lang, kind = excluded.kind, section = excluded.section, saved_at = excluded.saved_at, title_key = NULL;
END;

CREATE TRIGGER listing_ends AFTER DELETE ON statement
BEGIN
  DELETE FROM listing
  WHERE statement = OLD.id;
END;

CREATE TRIGGER listing_follows_text AFTER UPDATE OF revision ON statement
BEGIN
  UPDATE listing
  SET (lang, kind, section, saved_at, title_key) =
    (SELECT revision.lang, revision.kind, revision.section, revision.saved_at, NULL
     FROM revision
     WHERE revision.id = NEW.revision)
  WHERE statement = NEW.id
    AND EXISTS (SELECT 1 FROM revision WHERE revision.id = NEW.revision);
END;

CREATE TRIGGER listing_follows_stage AFTER UPDATE OF stage ON statement
BEGIN
  UPDATE listing
  SET stage = NEW.stage
  WHERE statement = NEW.id;
END;

CREATE TRIGGER listing_follows_section AFTER UPDATE OF section ON revision
BEGIN
  UPDATE listing
  SET section = NEW.section
  WHERE statement = NEW.statement
    AND EXISTS (SELECT 1 FROM statement WHERE statement.id = NEW.statement AND statement.revision = NEW.id);
END;

CREATE TRIGGER listing_asked AFTER INSERT ON query_sheet
BEGIN
  UPDATE listing
  SET due = NEW.deadline
  WHERE statement = NEW.statement;
END;

CREATE TRIGGER listing_asked_again AFTER UPDATE OF deadline ON query_sheet
BEGIN
  UPDATE listing
  SET due = NEW.deadline
  WHERE statement = NEW.statement;
END;

CREATE TRIGGER listing_published AFTER INSERT ON edition
BEGIN
  UPDATE listing
  SET published = MAX(IFNULL(published, ''), NEW.published_at)
  WHERE statement = NEW.statement;
END;
