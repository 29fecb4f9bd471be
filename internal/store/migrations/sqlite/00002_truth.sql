-- +goose Up
-- +goose StatementBegin

-- owner: internal/store/events
-- n is the place in the log. One writer gives it in the order of commits, so it
-- is the cursor as well. The newest event of all is never deleted: n would be
-- given again.
CREATE TABLE events_new (
  n              INTEGER PRIMARY KEY,
  parent         TEXT   NOT NULL,
  id             TEXT   NOT NULL,
  at             BIGINT NOT NULL,
  type           TEXT   NOT NULL,
  actor_kind     TEXT   NOT NULL,
  actor_id       TEXT   NOT NULL,
  account        TEXT   NOT NULL DEFAULT '',
  org            TEXT   NOT NULL DEFAULT '',
  target         TEXT   NOT NULL DEFAULT '',
  before         TEXT,
  after          TEXT,
  policy_version BIGINT NOT NULL DEFAULT 0,
  request_id     TEXT   NOT NULL DEFAULT ''
);
INSERT INTO events_new (n, parent, id, at, type, actor_kind, actor_id, account, org, target, before, after, policy_version, request_id)
  SELECT n, parent, id, at, type, actor_kind, actor_id, account, org, target, before, after, policy_version, request_id FROM events ORDER BY n;
DROP TABLE events;
ALTER TABLE events_new RENAME TO events;
CREATE INDEX events_parent ON events (parent, n);

-- owner: internal/store/leases
CREATE TABLE leases (
  name       TEXT   NOT NULL PRIMARY KEY,
  holder     TEXT   NOT NULL,
  epoch      BIGINT NOT NULL,              -- raised by every change of holder
  expires_at BIGINT NOT NULL               -- by the database's clock
) WITHOUT ROWID;

-- owner: internal/store/dirty
-- People who must be settled because something many share has changed: one row
-- for the thing, or for thousands who left it, never one for each of them.
CREATE TABLE dirty (
  parent     TEXT   NOT NULL,
  kind       TEXT   NOT NULL,              -- group: the members of a directory group; users: those that detail lists
  target     TEXT   NOT NULL,
  generation BIGINT NOT NULL,              -- raised by every further change; a row is deleted with the generation that was read
  position   TEXT   NOT NULL DEFAULT '',   -- the key up to which people are settled
  marked_at  BIGINT NOT NULL,              -- of the latest mark; who was marked first is settled first
  detail     TEXT   NOT NULL DEFAULT '',   -- JSON
  PRIMARY KEY (parent, kind, target)
);
CREATE INDEX dirty_marked ON dirty (marked_at);

-- owner: internal/store/directory
-- Unfiltered totals, in shards that writers do not queue on.
CREATE TABLE directory_totals (
  parent    TEXT   NOT NULL,
  directory TEXT   NOT NULL,
  kind      TEXT   NOT NULL,               -- User | Group
  shard     BIGINT NOT NULL,
  n         BIGINT NOT NULL,
  PRIMARY KEY (parent, directory, kind, shard)
) WITHOUT ROWID;
INSERT INTO directory_totals (parent, directory, kind, shard, n) SELECT parent, directory, 'User', 0, count(*) FROM directory_users GROUP BY parent, directory;
INSERT INTO directory_totals (parent, directory, kind, shard, n) SELECT parent, directory, 'Group', 0, count(*) FROM directory_groups GROUP BY parent, directory;

-- A row is written to as few trees as serve its questions: each costs every
-- commit a page or more.
-- owner: internal/store/people
CREATE TABLE accounts_new (
  id         TEXT   NOT NULL PRIMARY KEY,
  email      TEXT   NOT NULL,
  email_fold TEXT   NOT NULL UNIQUE,
  domain     TEXT   NOT NULL,
  created_at BIGINT NOT NULL
) WITHOUT ROWID;
INSERT INTO accounts_new (id, email, email_fold, domain, created_at) SELECT id, email, email_fold, domain, created_at FROM accounts ORDER BY id;
DROP TABLE accounts;
ALTER TABLE accounts_new RENAME TO accounts;

-- owner: internal/store/directory
CREATE TABLE directory_users_new (
  parent         TEXT   NOT NULL,
  directory      TEXT   NOT NULL,
  id             TEXT   NOT NULL,
  user_name_fold TEXT   NOT NULL,
  external_id    TEXT,
  active         BIGINT NOT NULL,          -- what counts; the document may lack the attribute
  account        TEXT,                     -- NULL: unbound
  unbound        TEXT   NOT NULL DEFAULT '', -- why it is unbound
  linked_at      BIGINT,
  doc            TEXT   NOT NULL,          -- canonical JSON of the attributes as sent
  version        BIGINT NOT NULL,
  created_at     BIGINT NOT NULL,
  modified_at    BIGINT NOT NULL,
  PRIMARY KEY (parent, directory, id)
) WITHOUT ROWID;
INSERT INTO directory_users_new (parent, directory, id, user_name_fold, external_id, active, account, unbound, linked_at, doc, version, created_at, modified_at)
  SELECT parent, directory, id, user_name_fold, external_id, active, account, unbound, linked_at, doc, version, created_at, modified_at
  FROM directory_users ORDER BY parent, directory, id;
DROP TABLE directory_users;
ALTER TABLE directory_users_new RENAME TO directory_users;
CREATE UNIQUE INDEX directory_users_name ON directory_users (parent, directory, user_name_fold);
CREATE INDEX directory_users_external ON directory_users (parent, directory, external_id, id) WHERE external_id IS NOT NULL;
CREATE INDEX directory_users_account ON directory_users (parent, account) WHERE account IS NOT NULL;

-- Whoever has the role that everybody gets administers nothing.
DROP INDEX memberships_role;
CREATE INDEX memberships_role ON memberships (parent, org, role) WHERE present = 1 AND role <> 'user';

DELETE FROM sqlite_stat1 WHERE tbl IN ('accounts', 'directory_users', 'memberships');
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('accounts', 'accounts', '1000000 1'),
  ('accounts', 'sqlite_autoindex_accounts_2', '1000000 1'),
  ('directory_users', 'directory_users', '1000000 100000 100000 1'),
  ('directory_users', 'directory_users_name', '1000000 100000 100000 1'),
  ('directory_users', 'directory_users_external', '1000000 100000 100000 1 1'),
  ('directory_users', 'directory_users_account', '1000000 100000 1'),
  ('memberships', 'memberships', '2000000 200000 2 1'),
  ('memberships', 'memberships_org', '2000000 200000 100000 1'),
  ('memberships', 'memberships_role', '100000 10000 5000 1000'),
  ('memberships', 'memberships_waiting', '1000 100 50 1'),
  ('memberships', 'memberships_held', '100 10 2'),
  ('events', 'events_parent', '10000000 1000000 1'),
  ('leases', 'leases', '10 1'),
  ('dirty', 'sqlite_autoindex_dirty_1', '10 5 5 1'),
  ('dirty', 'dirty_marked', '10 1'),
  ('directory_totals', 'directory_totals', '200 4 2 1 1');
ANALYZE sqlite_schema;
-- +goose StatementEnd
