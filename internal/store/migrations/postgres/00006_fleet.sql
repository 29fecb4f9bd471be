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
  full_wanted     BIGINT NOT NULL DEFAULT 0,    -- 1: the next run reads everything
  full_at         BIGINT NOT NULL DEFAULT 0,    -- when a run that read everything last ended well; 0: none did
  failing         TEXT COLLATE "C" NOT NULL DEFAULT '',  -- why runs fail, a word; empty: they do not
  attempt         TEXT COLLATE "C" NOT NULL DEFAULT '',  -- the id of the scheduled run that is or was the last
  progress        TEXT COLLATE "C" NOT NULL DEFAULT '',  -- JSON: how far that is; empty: it has not begun to read, or ended
  outcome         TEXT COLLATE "C" NOT NULL DEFAULT '',  -- JSON: what became of it; empty: it has not ended, or was lost
  PRIMARY KEY (parent, directory)
);

-- end ldap
