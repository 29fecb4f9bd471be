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
