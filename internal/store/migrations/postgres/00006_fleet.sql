-- +goose Up


-- begin fleet
-- owner: internal/store/fleet
-- What the daemons on this database share and nobody beside them knows, such as
-- what they authenticate their values in Redis by.
CREATE TABLE fleet_secrets (
  purpose TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  secret  TEXT COLLATE "C" NOT NULL
);

-- owner: internal/store/fleet
-- The daemons that serve, where logins may be answered without this database. A
-- beat that was seen twice since a daemon has come says that it knows of it.
CREATE TABLE replicas (
  id         TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  started_at BIGINT NOT NULL,
  beat_at    BIGINT NOT NULL,              -- by the database's clock
  beats      BIGINT NOT NULL
);

-- end fleet


-- begin ldap

-- end ldap
