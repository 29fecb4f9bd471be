-- +goose Up


-- begin fleet
-- owner: internal/store/fleet
-- What the daemons on this database share and nobody beside them knows, such as
-- what they authenticate their values in Redis by.
CREATE TABLE fleet_secrets (
  purpose TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  secret  TEXT COLLATE "C" NOT NULL
);

-- end fleet


-- begin ldap

-- end ldap


-- begin copy

-- owner: internal/store
-- One row: what an usher must know of this database before it uses it. A
-- migration that older ushers cannot go on beside raises oldest to its own number.
CREATE TABLE store_terms (
  one        BIGINT NOT NULL PRIMARY KEY DEFAULT 1 CHECK (one = 1),
  oldest     BIGINT NOT NULL,              -- the newest schema an usher must know at least
  unfinished TEXT COLLATE "C" NOT NULL DEFAULT '' -- what is being put into this database, for people; empty: nothing
);
INSERT INTO store_terms (oldest) VALUES (5);

-- owner: internal/store/copying
-- How far the copy of an embedded store into this database has come: a row for
-- each table, and one without a name for the whole.
CREATE TABLE store_copies (
  name       TEXT COLLATE "C" NOT NULL PRIMARY KEY, -- of the table; empty: the whole
  source     TEXT COLLATE "C" NOT NULL DEFAULT '',  -- of the whole: hex SHA-256 of the file
  position   TEXT COLLATE "C" NOT NULL DEFAULT '',  -- JSON: the key up to which rows are here; empty: none is
  copied     BIGINT NOT NULL DEFAULT 0,             -- rows
  started_at BIGINT NOT NULL,
  ended_at   BIGINT NOT NULL DEFAULT 0              -- 0: not yet
);

-- end copy
