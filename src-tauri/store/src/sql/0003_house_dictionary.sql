-- Schema 3: the house dictionary, the words that the office added to the spelling check.

-- An empty language is every language. Names of people and programmes stand here before
-- anything about them is published.
CREATE TABLE house_word (
  word TEXT NOT NULL, -- internal
  lang TEXT NOT NULL, -- internal
  added_at TEXT NOT NULL, -- internal
  PRIMARY KEY (word, lang)
) STRICT, WITHOUT ROWID;
