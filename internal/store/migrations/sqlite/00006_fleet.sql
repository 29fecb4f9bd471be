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
