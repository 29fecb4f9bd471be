-- +goose Up
-- +goose StatementBegin


-- begin fleet
-- owner: internal/store/fleet
-- What the daemons on this database share and nobody beside them knows, such as
-- what they authenticate their values in Redis by.
CREATE TABLE fleet_secrets (
  purpose TEXT NOT NULL PRIMARY KEY,
  secret  TEXT NOT NULL
) WITHOUT ROWID;

-- owner: internal/store/fleet
-- The daemons that serve, where logins may be answered without this database. A
-- beat that was seen twice since a daemon has come says that it knows of it.
CREATE TABLE replicas (
  id         TEXT NOT NULL PRIMARY KEY,
  started_at BIGINT NOT NULL,
  beat_at    BIGINT NOT NULL,              -- by the database's clock
  beats      BIGINT NOT NULL
) WITHOUT ROWID;

INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('fleet_secrets', 'fleet_secrets', '10 1'),
  ('replicas', 'replicas', '10 1');
ANALYZE sqlite_schema;

-- end fleet


-- begin ldap

-- owner: internal/store/ldapstate
-- What was last made of an entry of an LDAP directory: with it a run tells what
-- is new, changed and gone without looking at records.
CREATE TABLE ldap_entries (
  parent     TEXT   NOT NULL,
  directory  TEXT   NOT NULL,
  kind       TEXT   NOT NULL,             -- user | group
  id         TEXT   NOT NULL,             -- of the record, which follows from the entry's
  entry      TEXT   NOT NULL,             -- the entry's id in its directory
  digest     TEXT   NOT NULL,             -- of what was taken over; empty: it is looked at anew
  ref        TEXT   NOT NULL,             -- digest of what groups, or people, call it by
  dn         TEXT   NOT NULL,             -- digest of its distinguished name
  live       BIGINT NOT NULL,             -- 1: enabled and not expired
  expires    BIGINT NOT NULL,             -- 0: never
  members    TEXT   NOT NULL DEFAULT '',  -- of a group: digest of who is in it; empty: it is looked at anew
  unresolved TEXT   NOT NULL DEFAULT '',  -- digest of names in it that stood for nobody; empty: there was none
  nested     BIGINT NOT NULL DEFAULT 0,   -- of a group: 1: groups are in it, or it is in one
  PRIMARY KEY (parent, directory, kind, id)
) WITHOUT ROWID;
CREATE INDEX ldap_entries_ref ON ldap_entries (parent, directory, ref);
CREATE INDEX ldap_entries_expiring ON ldap_entries (parent, directory, expires) WHERE expires > 0 AND live = 1;

-- owner: internal/store/ldapstate
CREATE TABLE ldap_states (
  parent       TEXT   NOT NULL,
  directory    TEXT   NOT NULL,
  basis        TEXT   NOT NULL,             -- digest of what was searched and mapped
  position     TEXT   NOT NULL,             -- JSON: how far the server was
  clock        BIGINT NOT NULL,             -- of the last run
  full_at      BIGINT NOT NULL,             -- of the last run that read everything and was well; 0: none was
  users        BIGINT NOT NULL,             -- that one found
  groups       BIGINT NOT NULL,             -- likewise
  unsettled    BIGINT NOT NULL DEFAULT 0,   -- 1: entries without a record may be in groups
  held_hash    TEXT   NOT NULL DEFAULT '',  -- of what waits in ldap_held; empty: it is being written, or nothing waits
  acknowledged TEXT   NOT NULL DEFAULT '',  -- the hash that somebody discarded last
  revision     TEXT   NOT NULL DEFAULT '',  -- another one after each transaction that changes anything of the directory
  PRIMARY KEY (parent, directory)
) WITHOUT ROWID;

-- owner: internal/store/ldapstate
-- The names in groups that stand for nobody: whoever is called so later is in
-- the group.
CREATE TABLE ldap_owed (
  parent    TEXT NOT NULL,
  directory TEXT NOT NULL,
  group_id  TEXT NOT NULL,
  ref       TEXT NOT NULL,                -- digest of the name
  PRIMARY KEY (parent, directory, group_id, ref)
) WITHOUT ROWID;
CREATE INDEX ldap_owed_ref ON ldap_owed (parent, directory, ref);

-- owner: internal/store/ldapstate
CREATE TABLE ldap_cookies (
  parent    TEXT NOT NULL,
  directory TEXT NOT NULL,
  kind      TEXT NOT NULL,
  base      TEXT NOT NULL,
  cookie    TEXT NOT NULL,                -- base64
  PRIMARY KEY (parent, directory, kind, base)
) WITHOUT ROWID;

-- owner: internal/store/ldapstate
-- What a run of kind reconcile holds.
CREATE TABLE ldap_held (
  parent     TEXT   NOT NULL,
  directory  TEXT   NOT NULL,
  action     TEXT   NOT NULL,             -- disable | leave | remove
  kind       TEXT   NOT NULL,             -- user | group
  id         TEXT   NOT NULL,             -- of the record
  group_id   TEXT   NOT NULL DEFAULT '',  -- that a user leaves
  by_run     TEXT   NOT NULL,             -- the run that found it last
  PRIMARY KEY (parent, directory, kind, id, action, group_id)
) WITHOUT ROWID;

-- owner: internal/store/ldapstate
CREATE TABLE ldap_runs (
  parent     TEXT   NOT NULL,
  directory  TEXT   NOT NULL,
  id         TEXT   NOT NULL,
  state      TEXT   NOT NULL,             -- done | nothing | held | failed
  ended_at   BIGINT NOT NULL,
  outcome    TEXT   NOT NULL,             -- JSON, nobody's names in it
  PRIMARY KEY (parent, directory, id)
) WITHOUT ROWID;

INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('ldap_entries', 'ldap_entries', '1000000 100000 100000 50000 1'),
  ('ldap_entries', 'ldap_entries_ref', '1000000 100000 100000 1'),
  ('ldap_entries', 'ldap_entries_expiring', '10000 1000 1000 1'),
  ('ldap_states', 'ldap_states', '100 2 1'),
  ('ldap_cookies', 'ldap_cookies', '200 4 2 1 1'),
  ('ldap_owed', 'ldap_owed', '10000 1000 1000 10 1'),
  ('ldap_owed', 'ldap_owed_ref', '10000 1000 1000 2'),
  ('ldap_held', 'ldap_held', '10000 1000 1000 500 2 2 1'),
  ('ldap_runs', 'ldap_runs', '100000 1000 1000 1');

-- owner: internal/store/sources
-- How the directories of kind ldap are read.
CREATE TABLE ldap_sources (
  parent          TEXT NOT NULL,
  directory       TEXT NOT NULL,
  settings        TEXT NOT NULL,             -- JSON, without secrets
  sealed          TEXT NOT NULL DEFAULT '',  -- the secrets, sealed
  schedule        TEXT NOT NULL DEFAULT '',  -- when it is read; empty: as its parent's policy or the daemon says
  verify_schedule TEXT NOT NULL DEFAULT '',  -- when it is read whole; empty: as the daemon says
  rev             TEXT NOT NULL,             -- a new value with every change
  changed_at      BIGINT NOT NULL,
  full_wanted     BIGINT NOT NULL DEFAULT 0,    -- 1: the next run reads everything
  full_at         BIGINT NOT NULL DEFAULT 0,    -- when a run that read everything last ended well; 0: none did
  failing         TEXT NOT NULL DEFAULT '',  -- why runs fail, a word; empty: they do not
  attempt         TEXT NOT NULL DEFAULT '',  -- the id of the scheduled run that is or was the last
  progress        TEXT NOT NULL DEFAULT '',  -- JSON: how far that is; empty: it has not begun to read, or ended
  outcome         TEXT NOT NULL DEFAULT '',  -- JSON: what became of it; empty: it has not ended, or was lost
  PRIMARY KEY (parent, directory)
) WITHOUT ROWID;

INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('ldap_sources', 'ldap_sources', '1000 2 1');
ANALYZE sqlite_schema;

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
-- +goose StatementEnd
