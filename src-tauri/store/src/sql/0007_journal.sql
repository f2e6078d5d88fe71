-- Schema 7: the journal. Every save adds one row; no row is ever changed.
--
-- Order is `seq` alone: a clock that is set back changes what a row says of its time, never
-- where it stands.

CREATE TABLE edit (
  statement TEXT NOT NULL REFERENCES statement (id) ON DELETE CASCADE, -- internal
  seq INTEGER NOT NULL CHECK (seq > 0), -- internal
  base TEXT NOT NULL, -- internal
  revision TEXT NOT NULL, -- internal
  at TEXT NOT NULL, -- internal
  edits TEXT NOT NULL, -- internal
  PRIMARY KEY (statement, seq)
) STRICT, WITHOUT ROWID;

CREATE INDEX edit_revision ON edit (revision);

CREATE TRIGGER edit_comes_last BEFORE INSERT ON edit
WHEN NEW.seq <> 1 + (SELECT IFNULL(MAX(seq), 0) FROM edit WHERE statement = NEW.statement)
BEGIN
  SELECT RAISE(ABORT, 'the journal only grows at its end');
END;

CREATE TRIGGER edit_is_never_changed BEFORE UPDATE ON edit
BEGIN
  SELECT RAISE(ABORT, 'the journal is never changed');
END;

-- A cascade comes when the statement is gone already.
CREATE TRIGGER edit_is_never_removed BEFORE DELETE ON edit
WHEN EXISTS (SELECT 1 FROM statement WHERE id = OLD.statement)
BEGIN
  SELECT RAISE(ABORT, 'the journal goes only with its statement');
END;

CREATE TRIGGER journal_goes_only_from_the_bin BEFORE DELETE ON statement
WHEN OLD.binned_at IS NULL AND EXISTS (SELECT 1 FROM edit WHERE statement = OLD.id)
BEGIN
  SELECT RAISE(ABORT, 'a statement is erased only from the Bin');
END;
