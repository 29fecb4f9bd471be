-- +goose Up
-- +goose StatementBegin
-- Every key starts with the tenant id (the parent); times are epoch
-- microseconds UTC; columns named *_fold hold normalised text; ids are UUIDv7.

-- owner: internal/store/tenants
CREATE TABLE parents (
  id          TEXT   NOT NULL PRIMARY KEY,
  slug        TEXT   NOT NULL UNIQUE,
  name        TEXT   NOT NULL,
  rev         TEXT   NOT NULL,             -- a new value with every change of orgs, domains, connections or policy
  policy_version BIGINT NOT NULL DEFAULT 0, -- 0: no policy yet
  restrict_org_creation BIGINT NOT NULL DEFAULT 0,
  created_at  BIGINT NOT NULL
);

-- owner: internal/store/tenants
CREATE TABLE organizations (
  parent       TEXT   NOT NULL,
  id           TEXT   NOT NULL,
  slug         TEXT   NOT NULL UNIQUE,
  name         TEXT   NOT NULL,
  kind         TEXT   NOT NULL,
  mode         TEXT   NOT NULL,
  mappings     BIGINT NOT NULL DEFAULT 0,
  default_seat TEXT   NOT NULL DEFAULT '',
  sso_required BIGINT NOT NULL DEFAULT 0,  -- wanted; in force once the connection is proven
  managed      BIGINT NOT NULL DEFAULT 0,  -- mode and mappings come from the policy
  epoch        BIGINT NOT NULL DEFAULT 1,
  wait_seq     BIGINT NOT NULL DEFAULT 0,  -- the last place given in the waiting order
  created_at   BIGINT NOT NULL,
  PRIMARY KEY (parent, id)
);

-- owner: internal/store/tenants
CREATE TABLE seat_tiers (
  parent     TEXT   NOT NULL,
  org        TEXT   NOT NULL,
  tier       TEXT   NOT NULL,
  seat_limit BIGINT,                       -- NULL: unlimited; the row is then never touched
  used       BIGINT NOT NULL DEFAULT 0,
  PRIMARY KEY (parent, org, tier)
) WITHOUT ROWID;

-- owner: internal/store/tenants
CREATE TABLE domains (
  parent      TEXT   NOT NULL,
  name        TEXT   NOT NULL,
  id          TEXT   NOT NULL,
  state       TEXT   NOT NULL,
  strategy    TEXT   NOT NULL,             -- manual | dns
  created_at  BIGINT NOT NULL,
  verified_at BIGINT,
  PRIMARY KEY (parent, name)
) WITHOUT ROWID;
CREATE UNIQUE INDEX domains_held ON domains (name) WHERE state IN ('verified', 'degraded', 'lapsed');

-- owner: internal/store/tenants
CREATE TABLE connections (
  parent      TEXT   NOT NULL,
  id          TEXT   NOT NULL,
  slug        TEXT   NOT NULL,
  kind        TEXT   NOT NULL,             -- oidc | saml
  issuer      TEXT   NOT NULL DEFAULT '',
  client_id   TEXT   NOT NULL DEFAULT '',
  email_trust TEXT   NOT NULL,             -- claim | connection
  vouched     BIGINT NOT NULL DEFAULT 0,   -- claims without a token are taken from the caller
  enabled     BIGINT NOT NULL DEFAULT 1,
  proven_at   BIGINT,                      -- the first allowed login through it
  created_at  BIGINT NOT NULL,
  PRIMARY KEY (parent, id)
);
CREATE UNIQUE INDEX connections_slug ON connections (parent, slug);
CREATE UNIQUE INDEX connections_active ON connections (parent) WHERE enabled = 1;
CREATE UNIQUE INDEX connections_id ON connections (id);

-- owner: internal/store/credentials
CREATE TABLE credentials (
  parent     TEXT   NOT NULL,              -- empty for an operator's key
  id         TEXT   NOT NULL PRIMARY KEY,
  scope      TEXT   NOT NULL,              -- operator | read-only | parent | org | login-hook | directory
  target     TEXT   NOT NULL DEFAULT '',   -- id of the organization, connection or directory
  name       TEXT   NOT NULL DEFAULT '',
  hash       TEXT   NOT NULL UNIQUE,       -- hex SHA-256 of the token
  hint       TEXT   NOT NULL,              -- the first characters, to tell tokens apart
  created_at BIGINT NOT NULL,
  expires_at BIGINT,
  revoked_at BIGINT
);
CREATE INDEX credentials_target ON credentials (parent, scope, target);

-- owner: internal/store/directory
CREATE TABLE directories (
  parent     TEXT   NOT NULL,
  id         TEXT   NOT NULL,
  slug       TEXT   NOT NULL,
  kind       TEXT   NOT NULL,
  dialect    TEXT   NOT NULL,
  email_from TEXT   NOT NULL,              -- userName | emails: which attribute is the designated e-mail
  shared_group_names BIGINT NOT NULL DEFAULT 0, -- several groups may have one displayName
  patch_answer TEXT NOT NULL DEFAULT '',   -- 200 | 204: how PATCH of a user is answered; empty: as the dialect does
  created_at BIGINT NOT NULL,
  PRIMARY KEY (parent, id)
);
CREATE UNIQUE INDEX directories_slug ON directories (parent, slug);
CREATE UNIQUE INDEX directories_id ON directories (id);

-- owner: internal/store/directory
CREATE TABLE directory_users (
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
);
CREATE UNIQUE INDEX directory_users_name ON directory_users (parent, directory, user_name_fold);
CREATE INDEX directory_users_external ON directory_users (parent, directory, external_id, id) WHERE external_id IS NOT NULL;
CREATE INDEX directory_users_account ON directory_users (parent, account) WHERE account IS NOT NULL;

-- owner: internal/store/directory
CREATE TABLE directory_emails (
  parent     TEXT   NOT NULL,
  directory  TEXT   NOT NULL,
  value_fold TEXT   NOT NULL,
  user_id    TEXT   NOT NULL,
  pos        BIGINT NOT NULL,
  type_fold  TEXT   NOT NULL,
  PRIMARY KEY (parent, directory, value_fold, user_id, pos)
) WITHOUT ROWID;
CREATE INDEX directory_emails_user ON directory_emails (parent, directory, user_id);

-- owner: internal/store/directory
CREATE TABLE directory_groups (
  parent       TEXT   NOT NULL,
  directory    TEXT   NOT NULL,
  id           TEXT   NOT NULL,
  display_name TEXT   NOT NULL,
  display_fold TEXT   NOT NULL,
  unique_name  TEXT,                       -- display_fold where the directory keeps names unique
  external_id  TEXT,
  doc          TEXT   NOT NULL,
  version      BIGINT NOT NULL,
  created_at   BIGINT NOT NULL,
  modified_at  BIGINT NOT NULL,
  PRIMARY KEY (parent, directory, id)
);
CREATE INDEX directory_groups_name ON directory_groups (parent, directory, display_fold, id);
CREATE UNIQUE INDEX directory_groups_unique ON directory_groups (parent, directory, unique_name) WHERE unique_name IS NOT NULL;
CREATE INDEX directory_groups_external ON directory_groups (parent, directory, external_id, id) WHERE external_id IS NOT NULL;

-- owner: internal/store/directory
CREATE TABLE directory_members (
  parent    TEXT NOT NULL,
  directory TEXT NOT NULL,
  group_id  TEXT NOT NULL,
  value     TEXT NOT NULL,                 -- as sent; the id of a user or group, or of nobody
  kind      TEXT NOT NULL,                 -- User | Group, empty when it resolves to nothing
  type      TEXT NOT NULL DEFAULT '',      -- as sent
  display   TEXT NOT NULL DEFAULT '',      -- as sent
  PRIMARY KEY (parent, directory, group_id, value)
) WITHOUT ROWID;
CREATE INDEX directory_members_value ON directory_members (parent, directory, value, group_id);

-- owner: internal/store/directory
CREATE TABLE directory_tombstones (
  parent      TEXT   NOT NULL,
  directory   TEXT   NOT NULL,
  user_id     TEXT   NOT NULL,
  external_id TEXT,
  account     TEXT   NOT NULL,
  until       BIGINT NOT NULL,             -- remembered up to then
  PRIMARY KEY (parent, directory, user_id)
) WITHOUT ROWID;
CREATE INDEX directory_tombstones_account ON directory_tombstones (parent, account);
CREATE INDEX directory_tombstones_external ON directory_tombstones (parent, directory, external_id) WHERE external_id IS NOT NULL;

-- owner: internal/store/people
CREATE TABLE accounts (
  id         TEXT   NOT NULL PRIMARY KEY,
  email      TEXT   NOT NULL,
  email_fold TEXT   NOT NULL UNIQUE,
  domain     TEXT   NOT NULL,
  created_at BIGINT NOT NULL
);

-- owner: internal/store/people
CREATE TABLE persons (
  parent          TEXT   NOT NULL,
  account         TEXT   NOT NULL,
  gate            TEXT   NOT NULL,
  gate_cause      TEXT   NOT NULL DEFAULT '',
  owner_directory TEXT   NOT NULL DEFAULT '',
  guest           BIGINT NOT NULL DEFAULT 0,
  access_rev      BIGINT NOT NULL DEFAULT 1, -- raised by every change of the person's access
  evidence_at     BIGINT NOT NULL DEFAULT 0, -- the latest iat of login evidence taken
  last_login_at   BIGINT,
  created_at      BIGINT NOT NULL,
  PRIMARY KEY (parent, account)
) WITHOUT ROWID;
CREATE INDEX persons_account ON persons (account);

-- owner: internal/store/people
CREATE TABLE subjects (
  parent     TEXT   NOT NULL,
  connection TEXT   NOT NULL,
  subject    TEXT   NOT NULL,
  account    TEXT   NOT NULL,
  created_at BIGINT NOT NULL,
  PRIMARY KEY (parent, connection, subject)
) WITHOUT ROWID;
CREATE UNIQUE INDEX subjects_account ON subjects (parent, connection, account);

-- owner: internal/store/people
CREATE TABLE memberships (
  parent        TEXT   NOT NULL,
  account       TEXT   NOT NULL,
  org           TEXT   NOT NULL,
  primary_owner BIGINT NOT NULL DEFAULT 0,
  grant_kind    TEXT   NOT NULL DEFAULT '',
  grant_by      TEXT   NOT NULL DEFAULT '',
  grant_at      BIGINT NOT NULL DEFAULT 0,
  base_role     TEXT   NOT NULL DEFAULT '',
  base_seat     TEXT   NOT NULL DEFAULT '',
  base_source   TEXT   NOT NULL DEFAULT '',
  login_result  TEXT,                      -- JSON
  present       BIGINT NOT NULL DEFAULT 0,
  role          TEXT   NOT NULL DEFAULT '',
  seat_tier     TEXT   NOT NULL DEFAULT '',
  seat_state    TEXT   NOT NULL DEFAULT 'none',
  seat_accepts  TEXT   NOT NULL DEFAULT '', -- comma-separated tiers, best first
  wait_seq      BIGINT,                    -- place in the waiting order, NULL when not waiting
  holds         TEXT,                      -- JSON
  source        TEXT   NOT NULL DEFAULT '',
  rules         TEXT,                      -- JSON
  since         BIGINT NOT NULL DEFAULT 0,
  PRIMARY KEY (parent, account, org)
) WITHOUT ROWID;
CREATE INDEX memberships_org ON memberships (parent, org, account);
CREATE INDEX memberships_role ON memberships (parent, org, role) WHERE present = 1;
CREATE INDEX memberships_waiting ON memberships (parent, org, wait_seq) WHERE wait_seq IS NOT NULL;
CREATE INDEX memberships_held ON memberships (parent, org) WHERE holds IS NOT NULL;

-- owner: internal/store/policies
CREATE TABLE policy_versions (
  parent     TEXT   NOT NULL,
  version    BIGINT NOT NULL,
  file       TEXT   NOT NULL,
  source     TEXT   NOT NULL,
  hash       TEXT   NOT NULL,
  actor_kind TEXT   NOT NULL,
  actor_id   TEXT   NOT NULL,
  created_at BIGINT NOT NULL,
  PRIMARY KEY (parent, version)
);

-- owner: internal/store/events
CREATE TABLE events (
  n              INTEGER PRIMARY KEY AUTOINCREMENT,
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
CREATE INDEX events_parent ON events (parent, n);

-- What the query planner is told of the shape of a large store, in the form of
-- ANALYZE: rows of the table, then rows for each equal prefix of the index.
-- Without it the planner takes a parent for a handful of rows and walks all of
-- a tenant where an index finds one person.
ANALYZE;
DELETE FROM sqlite_stat1;
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('accounts', 'sqlite_autoindex_accounts_1', '1000000 1'),
  ('accounts', 'sqlite_autoindex_accounts_2', '1000000 1'),
  ('persons', 'persons', '1000000 100000 1'),
  ('persons', 'persons_account', '1000000 1'),
  ('subjects', 'subjects', '1000000 100000 100000 1'),
  ('subjects', 'subjects_account', '1000000 100000 100000 1'),
  ('memberships', 'memberships', '2000000 200000 2 1'),
  ('memberships', 'memberships_org', '2000000 200000 100000 1'),
  ('memberships', 'memberships_role', '2000000 200000 100000 10000'),
  ('memberships', 'memberships_waiting', '1000 100 50 1'),
  ('memberships', 'memberships_held', '100 10 2'),
  ('directories', 'sqlite_autoindex_directories_1', '100 2 1'),
  ('directory_users', 'sqlite_autoindex_directory_users_1', '1000000 100000 100000 1'),
  ('directory_users', 'directory_users_name', '1000000 100000 100000 1'),
  ('directory_users', 'directory_users_external', '1000000 100000 100000 1 1'),
  ('directory_users', 'directory_users_account', '1000000 100000 1'),
  ('directory_emails', 'directory_emails', '1000000 100000 100000 1 1 1'),
  ('directory_emails', 'directory_emails_user', '1000000 100000 100000 1'),
  ('directory_groups', 'sqlite_autoindex_directory_groups_1', '10000 1000 1000 1'),
  ('directory_groups', 'directory_groups_name', '10000 1000 1000 1 1'),
  ('directory_groups', 'directory_groups_unique', '10000 1000 1000 1'),
  ('directory_groups', 'directory_groups_external', '10000 1000 1000 1 1'),
  ('directory_members', 'directory_members', '5000000 500000 500000 500 1'),
  ('directory_members', 'directory_members_value', '5000000 500000 500000 5 1'),
  ('directory_tombstones', 'directory_tombstones', '100000 10000 10000 1'),
  ('directory_tombstones', 'directory_tombstones_account', '100000 10000 1'),
  ('directory_tombstones', 'directory_tombstones_external', '100000 10000 10000 1'),
  ('events', 'events_parent', '10000000 1000000');
ANALYZE sqlite_schema;
-- +goose StatementEnd
