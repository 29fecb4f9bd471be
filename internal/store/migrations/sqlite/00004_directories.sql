-- +goose Up
-- +goose StatementBegin

-- owner: internal/store/dialectlog
-- The latest requests of a directory that were accepted by tolerance or refused,
-- sanitised.
CREATE TABLE dialect_log (
  parent     TEXT NOT NULL,
  directory  TEXT NOT NULL,
  id         TEXT NOT NULL,
  at         BIGINT NOT NULL,
  request_id TEXT NOT NULL DEFAULT '',
  method     TEXT NOT NULL,
  path       TEXT NOT NULL,             -- and query, below the base URL
  status     BIGINT NOT NULL,
  scim_type  TEXT NOT NULL DEFAULT '',
  detail     TEXT NOT NULL DEFAULT '',  -- of a refusal
  tolerated  TEXT NOT NULL,             -- JSON: a list of kind and path
  body       TEXT NOT NULL DEFAULT '',  -- JSON
  PRIMARY KEY (parent, directory, id)
) WITHOUT ROWID;

-- A client of a directory (scope oauth-client) gets access tokens (scope
-- access-token), each a credential of its own that ends by itself.
ALTER TABLE credentials ADD COLUMN client TEXT NOT NULL DEFAULT ''; -- of an access token: the credential that got it
ALTER TABLE credentials ADD COLUMN jwks TEXT NOT NULL DEFAULT ''; -- of a client without a secret: its public keys
ALTER TABLE credentials ADD COLUMN assertion TEXT NOT NULL DEFAULT ''; -- of an access token: hex SHA-256 of the client and the jti that got it
CREATE INDEX credentials_access ON credentials (target, created_at) WHERE client <> '';
CREATE UNIQUE INDEX credentials_assertion ON credentials (assertion) WHERE assertion <> '';

-- An issuer that a directory trusts (scope jwt-issuer) signs bearer tokens for it.
ALTER TABLE credentials ADD COLUMN issuer TEXT NOT NULL DEFAULT ''; -- what their iss is
ALTER TABLE credentials ADD COLUMN audience TEXT NOT NULL DEFAULT ''; -- what their aud is
ALTER TABLE credentials ADD COLUMN trust TEXT NOT NULL DEFAULT ''; -- JSON: where its keys are, and what else its tokens must claim
CREATE INDEX credentials_issuer ON credentials (issuer, audience, target) WHERE issuer <> '';
-- A directory of profile ipsie takes no tokens made by hand: they are off while it has it.
ALTER TABLE credentials ADD COLUMN off BIGINT NOT NULL DEFAULT 0;
ALTER TABLE credentials ADD COLUMN last_used_at BIGINT NOT NULL DEFAULT 0; -- to some minutes; 0: never
CREATE INDEX credentials_expiry ON credentials (scope, expires_at) WHERE expires_at IS NOT NULL AND client = '';
ALTER TABLE directories ADD COLUMN profile TEXT NOT NULL DEFAULT ''; -- ipsie, or none
-- A directory's own schemas, and how what is remembered of a directory is known
-- to be of now: a credential's row is read with every request, the directory's
-- is not.
ALTER TABLE directories ADD COLUMN extensions TEXT NOT NULL DEFAULT ''; -- JSON: a list of definitions; empty: none
ALTER TABLE directories ADD COLUMN rev TEXT NOT NULL DEFAULT ''; -- a new value with every change of the row
ALTER TABLE credentials ADD COLUMN target_rev TEXT NOT NULL DEFAULT ''; -- of a directory's: a new value with every change of the directory

-- A domain is verified by a TXT record that the parent publishes, and looked for
-- again and again.
ALTER TABLE domains ADD COLUMN record TEXT NOT NULL DEFAULT ''; -- the TXT record; empty: an operator vouches
ALTER TABLE domains ADD COLUMN reason TEXT NOT NULL DEFAULT ''; -- why it failed or was removed
ALTER TABLE domains ADD COLUMN pending_at BIGINT NOT NULL DEFAULT 0; -- pending since
ALTER TABLE domains ADD COLUMN checked_at BIGINT NOT NULL DEFAULT 0; -- when it was looked for last
ALTER TABLE domains ADD COLUMN answered_at BIGINT NOT NULL DEFAULT 0; -- when the zone's servers last said anything
ALTER TABLE domains ADD COLUMN missing_at BIGINT NOT NULL DEFAULT 0; -- since when the record is missing; 0: it is there
ALTER TABLE domains ADD COLUMN lapsed_at BIGINT NOT NULL DEFAULT 0;
CREATE UNIQUE INDEX domains_id ON domains (id);
CREATE INDEX domains_due ON domains (checked_at, id) WHERE strategy = 'dns' AND state IN ('pending', 'verified', 'degraded', 'lapsed');
CREATE INDEX domains_claimed ON domains (name, id) WHERE state = 'pending';

-- Whether the places of a list by id are what they were: moved is raised whenever
-- a record goes, or comes elsewhere than behind all the others of its shard,
-- whose greatest id there ever was is last.
ALTER TABLE directory_totals ADD COLUMN moved BIGINT NOT NULL DEFAULT 0;
ALTER TABLE directory_totals ADD COLUMN last TEXT NOT NULL DEFAULT '';
UPDATE directory_totals SET last = CASE kind
  WHEN 'User' THEN coalesce((SELECT max(id) FROM directory_users r WHERE r.parent = directory_totals.parent AND r.directory = directory_totals.directory), '')
  ELSE coalesce((SELECT max(id) FROM directory_groups r WHERE r.parent = directory_totals.parent AND r.directory = directory_totals.directory), '') END;

-- Whether any member that ever joined is a group, or nobody, or was sent with more
-- than its value: a group without such members is read by their values alone.
ALTER TABLE directory_groups ADD COLUMN described BIGINT NOT NULL DEFAULT 0;
UPDATE directory_groups SET described = 1 WHERE EXISTS (SELECT 1 FROM directory_members m
  WHERE m.parent = directory_groups.parent AND m.directory = directory_groups.directory AND m.group_id = directory_groups.id
  AND (m.kind <> 'User' OR m.type <> '' OR m.display <> ''));
-- owner: internal/store/schedules
-- What runs by itself: one row for each piece of periodic work, and one more for
-- each parent that has a schedule of its own for it.
CREATE TABLE schedules (
  parent    TEXT   NOT NULL,              -- empty: the daemon's
  job       TEXT   NOT NULL,
  schedule  TEXT   NOT NULL,              -- as it was last seen in force
  settled   BIGINT NOT NULL,              -- times up to this one have had their run, or are not wanted
  succeeded BIGINT NOT NULL DEFAULT 0,    -- when a run last ended well
  PRIMARY KEY (parent, job)
) WITHOUT ROWID;

-- owner: internal/store/schedules
-- One row for each time that work was done, or was to be: it is what makes a
-- time have one run, whoever thinks of it.
CREATE TABLE schedule_runs (
  parent     TEXT   NOT NULL,
  job        TEXT   NOT NULL,
  scheduled  BIGINT NOT NULL,             -- the time it is the run of; of one that a person asked for, when
  id         TEXT   NOT NULL,
  state      TEXT   NOT NULL,             -- running | done | failed | lost | skipped
  holder     TEXT   NOT NULL DEFAULT '',  -- of the lease it runs under
  started    BIGINT NOT NULL,
  ended      BIGINT NOT NULL DEFAULT 0,
  error      TEXT   NOT NULL DEFAULT '',  -- why it failed, for people
  counts     TEXT   NOT NULL DEFAULT '',  -- JSON: what it did, by name
  actor_kind TEXT   NOT NULL,             -- schedule, or who asked for it
  actor_id   TEXT   NOT NULL DEFAULT '',
  PRIMARY KEY (parent, job, scheduled)
) WITHOUT ROWID;
CREATE INDEX schedule_runs_running ON schedule_runs (parent, job) WHERE state = 'running';
-- Who left is remembered until then.
CREATE INDEX directory_tombstones_until ON directory_tombstones (until);

INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('dialect_log', 'dialect_log', '50000 5000 500 1'),
  ('domains', 'domains_id', '10000 1'),
  ('domains', 'domains_due', '10000 10 1'),
  ('domains', 'domains_claimed', '1000 2 1'),
  ('credentials', 'credentials_issuer', '1000 10 1 1'),
  ('credentials', 'credentials_expiry', '1000 200 1'),
  ('schedules', 'schedules', '100 10 1'),
  ('schedule_runs', 'schedule_runs', '50000 5000 500 1'),
  ('schedule_runs', 'schedule_runs_running', '10 2 1'),
  ('directory_tombstones', 'directory_tombstones_until', '100000 1');
ANALYZE sqlite_schema;
-- +goose StatementEnd
