-- +goose Up


-- begin fleet

-- end fleet


-- begin ldap

-- owner: internal/store/sources
-- How the directories of kind ldap are read.
CREATE TABLE ldap_sources (
  parent          TEXT COLLATE "C" NOT NULL,
  directory       TEXT COLLATE "C" NOT NULL,
  settings        TEXT COLLATE "C" NOT NULL,             -- JSON, without secrets
  sealed          TEXT COLLATE "C" NOT NULL DEFAULT '',  -- the secrets, sealed
  schedule        TEXT COLLATE "C" NOT NULL DEFAULT '',  -- when it is read; empty: as its parent's policy or the daemon says
  verify_schedule TEXT COLLATE "C" NOT NULL DEFAULT '',  -- when it is read whole; empty: as the daemon says
  rev             TEXT COLLATE "C" NOT NULL,             -- a new value with every change
  changed_at      BIGINT NOT NULL,
  PRIMARY KEY (parent, directory)
);

-- end ldap
