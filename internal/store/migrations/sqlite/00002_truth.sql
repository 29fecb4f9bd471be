-- +goose Up

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
-- for the thing, never one for each of them.
CREATE TABLE dirty (
  parent     TEXT   NOT NULL,
  kind       TEXT   NOT NULL,              -- group: the members of a directory group
  target     TEXT   NOT NULL,
  generation BIGINT NOT NULL,              -- raised by every further change; a row is deleted with the generation that was read
  position   TEXT   NOT NULL DEFAULT '',   -- the key up to which people are settled
  detail     TEXT   NOT NULL DEFAULT '',   -- JSON
  created_at BIGINT NOT NULL,
  PRIMARY KEY (parent, kind, target)
) WITHOUT ROWID;

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

INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('events', 'events_parent', '10000000 1000000 1'),
  ('leases', 'leases', '10 1'),
  ('dirty', 'dirty', '10 5 5 1'),
  ('directory_totals', 'directory_totals', '200 4 2 1 1');
ANALYZE sqlite_schema;
