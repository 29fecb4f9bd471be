-- +goose Up
-- +goose StatementBegin


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

-- owner: internal/store/ldapstate
-- What was last made of an entry of an LDAP directory: with it a run tells what
-- is new, changed and gone without looking at records.
CREATE TABLE ldap_entries (
  parent     TEXT COLLATE "C" NOT NULL,
  directory  TEXT COLLATE "C" NOT NULL,
  kind       TEXT COLLATE "C" NOT NULL,             -- user | group
  id         TEXT COLLATE "C" NOT NULL,             -- of the record, which follows from the entry's
  entry      TEXT COLLATE "C" NOT NULL,             -- the entry's id in its directory
  digest     TEXT COLLATE "C" NOT NULL,             -- of what was taken over; empty: it is looked at anew
  ref        TEXT COLLATE "C" NOT NULL,             -- digest of what groups, or people, call it by
  dn         TEXT COLLATE "C" NOT NULL,             -- digest of its distinguished name
  live       BIGINT NOT NULL,             -- 1: enabled and not expired
  expires    BIGINT NOT NULL,             -- 0: never
  members    TEXT COLLATE "C" NOT NULL DEFAULT '',  -- of a group: digest of who is in it; empty: it is looked at anew
  unresolved TEXT COLLATE "C" NOT NULL DEFAULT '',  -- digest of names in it that stood for nobody; empty: there was none
  nested     BIGINT NOT NULL DEFAULT 0,   -- of a group: 1: groups are in it, or it is in one
  PRIMARY KEY (parent, directory, kind, id)
);
CREATE INDEX ldap_entries_ref ON ldap_entries (parent, directory, ref);
CREATE INDEX ldap_entries_expiring ON ldap_entries (parent, directory, expires) WHERE expires > 0 AND live = 1;

-- owner: internal/store/ldapstate
CREATE TABLE ldap_states (
  parent       TEXT COLLATE "C" NOT NULL,
  directory    TEXT COLLATE "C" NOT NULL,
  basis        TEXT COLLATE "C" NOT NULL,             -- digest of what was searched and mapped
  position     TEXT COLLATE "C" NOT NULL,             -- JSON: how far the server was
  clock        BIGINT NOT NULL,             -- of the last run
  full_at      BIGINT NOT NULL,             -- of the last run that read everything and was well; 0: none was
  users        BIGINT NOT NULL,             -- that one found
  groups       BIGINT NOT NULL,             -- likewise
  unsettled    BIGINT NOT NULL DEFAULT 0,   -- 1: entries without a record may be in groups
  held_hash    TEXT COLLATE "C" NOT NULL DEFAULT '',  -- of what waits in ldap_held; empty: it is being written, or nothing waits
  acknowledged TEXT COLLATE "C" NOT NULL DEFAULT '',  -- the hash that somebody discarded last
  revision     TEXT COLLATE "C" NOT NULL DEFAULT '',  -- another one after each transaction that changes anything of the directory
  PRIMARY KEY (parent, directory)
);

-- owner: internal/store/ldapstate
-- The names in groups that stand for nobody: whoever is called so later is in
-- the group.
CREATE TABLE ldap_owed (
  parent    TEXT COLLATE "C" NOT NULL,
  directory TEXT COLLATE "C" NOT NULL,
  group_id  TEXT COLLATE "C" NOT NULL,
  ref       TEXT COLLATE "C" NOT NULL,                -- digest of the name
  PRIMARY KEY (parent, directory, group_id, ref)
);
CREATE INDEX ldap_owed_ref ON ldap_owed (parent, directory, ref);

-- owner: internal/store/ldapstate
CREATE TABLE ldap_cookies (
  parent    TEXT COLLATE "C" NOT NULL,
  directory TEXT COLLATE "C" NOT NULL,
  kind      TEXT COLLATE "C" NOT NULL,
  base      TEXT COLLATE "C" NOT NULL,
  cookie    TEXT COLLATE "C" NOT NULL,                -- base64
  PRIMARY KEY (parent, directory, kind, base)
);

-- owner: internal/store/ldapstate
-- What a run of kind reconcile holds.
CREATE TABLE ldap_held (
  parent     TEXT COLLATE "C" NOT NULL,
  directory  TEXT COLLATE "C" NOT NULL,
  action     TEXT COLLATE "C" NOT NULL,             -- disable | leave | remove
  kind       TEXT COLLATE "C" NOT NULL,             -- user | group
  id         TEXT COLLATE "C" NOT NULL,             -- of the record
  group_id   TEXT COLLATE "C" NOT NULL DEFAULT '',  -- that a user leaves
  by_run     TEXT COLLATE "C" NOT NULL,             -- the run that found it last
  PRIMARY KEY (parent, directory, kind, id, action, group_id)
);

-- owner: internal/store/ldapstate
CREATE TABLE ldap_runs (
  parent     TEXT COLLATE "C" NOT NULL,
  directory  TEXT COLLATE "C" NOT NULL,
  id         TEXT COLLATE "C" NOT NULL,
  state      TEXT COLLATE "C" NOT NULL,             -- done | nothing | held | failed
  ended_at   BIGINT NOT NULL,
  outcome    TEXT COLLATE "C" NOT NULL,             -- JSON, nobody's names in it
  PRIMARY KEY (parent, directory, id)
);

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
-- +goose StatementEnd
