-- +goose Up
-- +goose StatementBegin

-- owner: internal/store/runs
-- Runs that a person decides on or looks at: losses that a guard holds back, for
-- now. What a run holds is found at the memberships, whose holds name it.
CREATE TABLE runs (
  parent         TEXT   NOT NULL,
  id             TEXT   NOT NULL,
  kind           TEXT   NOT NULL,          -- guard
  state          TEXT   NOT NULL,          -- held | applied | discarded | resolved
  scope          TEXT   NOT NULL,          -- org:ID | directory:ID
  open_scope     TEXT,                     -- guard and scope while it is held: one for each
  detail         TEXT   NOT NULL DEFAULT '', -- JSON: which limit, what counted when it was passed
  actor_kind     TEXT   NOT NULL,          -- whose change was held first
  actor_id       TEXT   NOT NULL,
  request_id     TEXT   NOT NULL DEFAULT '',
  policy_version BIGINT NOT NULL DEFAULT 0,
  created_at     BIGINT NOT NULL,
  updated_at     BIGINT NOT NULL,
  decided_kind   TEXT   NOT NULL DEFAULT '', -- who applied or discarded it
  decided_id     TEXT   NOT NULL DEFAULT '',
  decided_at     BIGINT NOT NULL DEFAULT 0,
  held           BIGINT NOT NULL DEFAULT 0, -- losses it was ever given
  applied        BIGINT NOT NULL DEFAULT 0, -- of them, applied
  PRIMARY KEY (parent, id)
) WITHOUT ROWID;
CREATE UNIQUE INDEX runs_id ON runs (id);
CREATE UNIQUE INDEX runs_open ON runs (parent, open_scope) WHERE open_scope IS NOT NULL;

-- owner: internal/store/runs
-- What a guard counted of a scope, by the minute: a rolling hour is sixty rows,
-- however many people it concerned.
CREATE TABLE guard_windows (
  parent  TEXT   NOT NULL,
  scope   TEXT   NOT NULL,                 -- org:ID | directory:ID
  counter TEXT   NOT NULL,                 -- losses | administrators
  minute  BIGINT NOT NULL,                 -- since the epoch
  n       BIGINT NOT NULL,
  held    BIGINT NOT NULL DEFAULT 0,       -- of them, held back
  size    BIGINT NOT NULL DEFAULT 0,       -- people of the scope when it was first asked for in that minute, 0: not asked
  least   BIGINT NOT NULL DEFAULT 0,       -- people an organization had at least in that minute, where somebody looked
  PRIMARY KEY (parent, scope, counter, minute)
) WITHOUT ROWID;

-- What somebody had at a past time is the last of these before it.
CREATE INDEX events_membership ON events (parent, account, org, n) WHERE org <> '';
-- Likewise whether they could log in.
CREATE INDEX events_gate ON events (parent, account, n) WHERE type IN ('gate.closed', 'gate.opened');

INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('runs', 'runs', '10000 1000 1'),
  ('runs', 'runs_id', '10000 1'),
  ('runs', 'runs_open', '100 10 1'),
  ('guard_windows', 'guard_windows', '10000 1000 30 30 1'),
  ('events', 'events_membership', '5000000 500000 5 2 1'),
  ('events', 'events_gate', '100000 10000 2 1');
ANALYZE sqlite_schema;
-- +goose StatementEnd
