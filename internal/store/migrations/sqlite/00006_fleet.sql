-- +goose Up


-- begin fleet
-- owner: internal/store/fleet
-- What the daemons on this database share and nobody beside them knows, such as
-- what they authenticate their values in Redis by.
CREATE TABLE fleet_secrets (
  purpose TEXT NOT NULL PRIMARY KEY,
  secret  TEXT NOT NULL
) WITHOUT ROWID;

INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('fleet_secrets', 'fleet_secrets', '10 1');
ANALYZE sqlite_schema;

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
  unfinished TEXT   NOT NULL DEFAULT ''    -- what is being put into this database, for people; empty: nothing
);
INSERT INTO store_terms (oldest) VALUES (5);

-- end copy
