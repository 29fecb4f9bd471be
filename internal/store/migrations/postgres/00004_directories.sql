-- +goose Up
-- +goose StatementBegin

-- owner: internal/store/dialectlog
-- The latest requests of a directory that were accepted by tolerance or refused,
-- sanitised.
CREATE TABLE dialect_log (
  parent     TEXT COLLATE "C" NOT NULL,
  directory  TEXT COLLATE "C" NOT NULL,
  id         TEXT COLLATE "C" NOT NULL,
  at         BIGINT NOT NULL,
  request_id TEXT COLLATE "C" NOT NULL DEFAULT '',
  method     TEXT COLLATE "C" NOT NULL,
  path       TEXT COLLATE "C" NOT NULL,             -- and query, below the base URL
  status     BIGINT NOT NULL,
  scim_type  TEXT COLLATE "C" NOT NULL DEFAULT '',
  detail     TEXT COLLATE "C" NOT NULL DEFAULT '',  -- of a refusal
  tolerated  TEXT COLLATE "C" NOT NULL,             -- JSON: a list of kind and path
  body       TEXT COLLATE "C" NOT NULL DEFAULT '',  -- JSON
  PRIMARY KEY (parent, directory, id)
);

-- A client of a directory (scope oauth-client) gets access tokens (scope
-- access-token), each a credential of its own that ends by itself.
ALTER TABLE credentials ADD COLUMN client TEXT COLLATE "C" NOT NULL DEFAULT ''; -- of an access token: the credential that got it
ALTER TABLE credentials ADD COLUMN jwks TEXT COLLATE "C" NOT NULL DEFAULT ''; -- of a client without a secret: its public keys
ALTER TABLE credentials ADD COLUMN assertion TEXT COLLATE "C" NOT NULL DEFAULT ''; -- of an access token: hex SHA-256 of the client and the jti that got it
CREATE INDEX credentials_access ON credentials (target, created_at) WHERE client <> '';
CREATE UNIQUE INDEX credentials_assertion ON credentials (assertion) WHERE assertion <> '';
-- An issuer that a directory trusts (scope jwt-issuer) signs bearer tokens for it.
ALTER TABLE credentials ADD COLUMN issuer TEXT COLLATE "C" NOT NULL DEFAULT ''; -- what their iss is
ALTER TABLE credentials ADD COLUMN audience TEXT COLLATE "C" NOT NULL DEFAULT ''; -- what their aud is
ALTER TABLE credentials ADD COLUMN trust TEXT COLLATE "C" NOT NULL DEFAULT ''; -- JSON: where its keys are, and what else its tokens must claim
CREATE INDEX credentials_issuer ON credentials (issuer, audience, target) WHERE issuer <> '';
-- A directory of profile ipsie takes no tokens made by hand: they are off while it has it.
ALTER TABLE credentials ADD COLUMN off BIGINT NOT NULL DEFAULT 0;
ALTER TABLE credentials ADD COLUMN last_used_at BIGINT NOT NULL DEFAULT 0; -- to some minutes; 0: never
CREATE INDEX credentials_expiry ON credentials (scope, expires_at) WHERE expires_at IS NOT NULL AND client = '';
ALTER TABLE directories ADD COLUMN profile TEXT COLLATE "C" NOT NULL DEFAULT ''; -- ipsie, or none

-- A domain is verified by a TXT record that the parent publishes, and looked for
-- again and again.
ALTER TABLE domains ADD COLUMN record TEXT COLLATE "C" NOT NULL DEFAULT ''; -- the TXT record; empty: an operator vouches
ALTER TABLE domains ADD COLUMN reason TEXT COLLATE "C" NOT NULL DEFAULT ''; -- why it failed or was removed
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
ALTER TABLE directory_totals ADD COLUMN last TEXT COLLATE "C" NOT NULL DEFAULT '';
UPDATE directory_totals SET last = CASE kind
  WHEN 'User' THEN coalesce((SELECT max(id) FROM directory_users r WHERE r.parent = directory_totals.parent AND r.directory = directory_totals.directory), '')
  ELSE coalesce((SELECT max(id) FROM directory_groups r WHERE r.parent = directory_totals.parent AND r.directory = directory_totals.directory), '') END;

-- Whether any member that ever joined is a group, or nobody, or was sent with more
-- than its value: a group without such members is read by their values alone.
ALTER TABLE directory_groups ADD COLUMN described BIGINT NOT NULL DEFAULT 0;
UPDATE directory_groups SET described = 1 WHERE EXISTS (SELECT 1 FROM directory_members m
  WHERE m.parent = directory_groups.parent AND m.directory = directory_groups.directory AND m.group_id = directory_groups.id
  AND (m.kind <> 'User' OR m.type <> '' OR m.display <> ''));

-- A directory's own schemas, and how what is remembered of a directory is known
-- to be of now: a credential's row is read with every request, the directory's
-- is not.
ALTER TABLE directories ADD COLUMN extensions TEXT COLLATE "C" NOT NULL DEFAULT ''; -- JSON: a list of definitions; empty: none
ALTER TABLE directories ADD COLUMN rev TEXT COLLATE "C" NOT NULL DEFAULT ''; -- a new value with every change of the row
ALTER TABLE credentials ADD COLUMN target_rev TEXT COLLATE "C" NOT NULL DEFAULT ''; -- of a directory's: a new value with every change of the directory

-- owner: internal/store/schedules
-- What runs by itself: one row for each piece of periodic work, and one more for
-- each parent that has a schedule of its own for it.
CREATE TABLE schedules (
  parent    TEXT COLLATE "C" NOT NULL, -- empty: the daemon's
  job       TEXT COLLATE "C" NOT NULL,
  schedule  TEXT COLLATE "C" NOT NULL, -- as it was last seen in force
  settled   BIGINT NOT NULL, -- times up to this one have had their run, or are not wanted
  succeeded BIGINT NOT NULL DEFAULT 0, -- when a run last ended well
  PRIMARY KEY (parent, job)
);

-- owner: internal/store/schedules
-- One row for each time that work was done, or was to be: it is what makes a
-- time have one run, whoever thinks of it.
CREATE TABLE schedule_runs (
  parent     TEXT COLLATE "C" NOT NULL,
  job        TEXT COLLATE "C" NOT NULL,
  scheduled  BIGINT NOT NULL, -- the time it is the run of; of one that a person asked for, when
  id         TEXT COLLATE "C" NOT NULL,
  state      TEXT COLLATE "C" NOT NULL, -- running | done | failed | lost | skipped
  holder     TEXT COLLATE "C" NOT NULL DEFAULT '',  -- of the lease it runs under
  started    BIGINT NOT NULL,
  ended      BIGINT NOT NULL DEFAULT 0,
  error      TEXT COLLATE "C" NOT NULL DEFAULT '',  -- why it failed, for people
  counts     TEXT COLLATE "C" NOT NULL DEFAULT '',  -- JSON: what it did, by name
  actor_kind TEXT COLLATE "C" NOT NULL, -- schedule, or who asked for it
  actor_id   TEXT COLLATE "C" NOT NULL DEFAULT '',
  PRIMARY KEY (parent, job, scheduled)
);
CREATE INDEX schedule_runs_running ON schedule_runs (parent, job) WHERE state = 'running';
-- Who left is remembered until then.
CREATE INDEX directory_tombstones_until ON directory_tombstones (until);
-- +goose StatementEnd
