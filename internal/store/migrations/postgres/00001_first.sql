-- +goose Up
-- +goose StatementBegin
-- Every key starts with the tenant id (the parent); times are epoch
-- microseconds UTC; columns named *_fold hold normalised text; ids are UUIDv7.

-- owner: internal/store/tenants
CREATE TABLE parents (
  id          TEXT COLLATE "C"   NOT NULL PRIMARY KEY,
  slug        TEXT COLLATE "C"   NOT NULL UNIQUE,
  name        TEXT COLLATE "C"   NOT NULL,
  rev         TEXT COLLATE "C"   NOT NULL,             -- a new value with every change of orgs, domains, connections or policy
  policy_version BIGINT NOT NULL DEFAULT 0, -- 0: no policy yet
  restrict_org_creation BIGINT NOT NULL DEFAULT 0,
  created_at  BIGINT NOT NULL
);

-- owner: internal/store/tenants
CREATE TABLE organizations (
  parent       TEXT COLLATE "C"   NOT NULL,
  id           TEXT COLLATE "C"   NOT NULL,
  slug         TEXT COLLATE "C"   NOT NULL UNIQUE,
  name         TEXT COLLATE "C"   NOT NULL,
  kind         TEXT COLLATE "C"   NOT NULL,
  mode         TEXT COLLATE "C"   NOT NULL,
  mappings     BIGINT NOT NULL DEFAULT 0,
  default_seat TEXT COLLATE "C"   NOT NULL DEFAULT '',
  sso_required BIGINT NOT NULL DEFAULT 0,  -- wanted; in force once the connection is proven
  managed      BIGINT NOT NULL DEFAULT 0,  -- mode and mappings come from the policy
  epoch        BIGINT NOT NULL DEFAULT 1,
  wait_seq     BIGINT NOT NULL DEFAULT 0,  -- the last place given in the waiting order
  created_at   BIGINT NOT NULL,
  PRIMARY KEY (parent, id)
);

-- owner: internal/store/tenants
CREATE TABLE seat_tiers (
  parent     TEXT COLLATE "C"   NOT NULL,
  org        TEXT COLLATE "C"   NOT NULL,
  tier       TEXT COLLATE "C"   NOT NULL,
  seat_limit BIGINT,                       -- NULL: unlimited; the row is then never touched
  used       BIGINT NOT NULL DEFAULT 0,
  PRIMARY KEY (parent, org, tier)
);

-- owner: internal/store/tenants
CREATE TABLE domains (
  parent      TEXT COLLATE "C"   NOT NULL,
  name        TEXT COLLATE "C"   NOT NULL,
  id          TEXT COLLATE "C"   NOT NULL,
  state       TEXT COLLATE "C"   NOT NULL,
  strategy    TEXT COLLATE "C"   NOT NULL,             -- manual | dns
  created_at  BIGINT NOT NULL,
  verified_at BIGINT,
  PRIMARY KEY (parent, name)
);
CREATE UNIQUE INDEX domains_held ON domains (name) WHERE state IN ('verified', 'degraded', 'lapsed');

-- owner: internal/store/tenants
CREATE TABLE connections (
  parent      TEXT COLLATE "C"   NOT NULL,
  id          TEXT COLLATE "C"   NOT NULL,
  slug        TEXT COLLATE "C"   NOT NULL,
  kind        TEXT COLLATE "C"   NOT NULL,             -- oidc | saml
  issuer      TEXT COLLATE "C"   NOT NULL DEFAULT '',
  client_id   TEXT COLLATE "C"   NOT NULL DEFAULT '',
  email_trust TEXT COLLATE "C"   NOT NULL,             -- claim | connection
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
  parent     TEXT COLLATE "C"   NOT NULL,              -- empty for an operator's key
  id         TEXT COLLATE "C"   NOT NULL PRIMARY KEY,
  scope      TEXT COLLATE "C"   NOT NULL,              -- operator | read-only | parent | org | login-hook | directory
  target     TEXT COLLATE "C"   NOT NULL DEFAULT '',   -- id of the organization, connection or directory
  name       TEXT COLLATE "C"   NOT NULL DEFAULT '',
  hash       TEXT COLLATE "C"   NOT NULL UNIQUE,       -- hex SHA-256 of the token
  hint       TEXT COLLATE "C"   NOT NULL,              -- the first characters, to tell tokens apart
  created_at BIGINT NOT NULL,
  expires_at BIGINT,
  revoked_at BIGINT
);
CREATE INDEX credentials_target ON credentials (parent, scope, target);

-- owner: internal/store/directory
CREATE TABLE directories (
  parent     TEXT COLLATE "C"   NOT NULL,
  id         TEXT COLLATE "C"   NOT NULL,
  slug       TEXT COLLATE "C"   NOT NULL,
  kind       TEXT COLLATE "C"   NOT NULL,
  dialect    TEXT COLLATE "C"   NOT NULL,
  email_from TEXT COLLATE "C"   NOT NULL,              -- userName | emails: which attribute is the designated e-mail
  shared_group_names BIGINT NOT NULL DEFAULT 0, -- several groups may have one displayName
  patch_answer TEXT COLLATE "C" NOT NULL DEFAULT '',   -- 200 | 204: how PATCH of a user is answered; empty: as the dialect does
  created_at BIGINT NOT NULL,
  PRIMARY KEY (parent, id)
);
CREATE UNIQUE INDEX directories_slug ON directories (parent, slug);
CREATE UNIQUE INDEX directories_id ON directories (id);

-- owner: internal/store/directory
CREATE TABLE directory_users (
  parent         TEXT COLLATE "C"   NOT NULL,
  directory      TEXT COLLATE "C"   NOT NULL,
  id             TEXT COLLATE "C"   NOT NULL,
  user_name_fold TEXT COLLATE "C"   NOT NULL,
  external_id    TEXT COLLATE "C",
  active         BIGINT NOT NULL,          -- what counts; the document may lack the attribute
  account        TEXT COLLATE "C",                     -- NULL: unbound
  unbound        TEXT COLLATE "C"   NOT NULL DEFAULT '', -- why it is unbound
  linked_at      BIGINT,
  doc            TEXT COLLATE "C"   NOT NULL,          -- canonical JSON of the attributes as sent
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
  parent     TEXT COLLATE "C"   NOT NULL,
  directory  TEXT COLLATE "C"   NOT NULL,
  value_fold TEXT COLLATE "C"   NOT NULL,
  user_id    TEXT COLLATE "C"   NOT NULL,
  pos        BIGINT NOT NULL,
  type_fold  TEXT COLLATE "C"   NOT NULL,
  PRIMARY KEY (parent, directory, value_fold, user_id, pos)
);
CREATE INDEX directory_emails_user ON directory_emails (parent, directory, user_id);

-- owner: internal/store/directory
CREATE TABLE directory_groups (
  parent       TEXT COLLATE "C"   NOT NULL,
  directory    TEXT COLLATE "C"   NOT NULL,
  id           TEXT COLLATE "C"   NOT NULL,
  display_name TEXT COLLATE "C"   NOT NULL,
  display_fold TEXT COLLATE "C"   NOT NULL,
  unique_name  TEXT COLLATE "C",                       -- display_fold where the directory keeps names unique
  external_id  TEXT COLLATE "C",
  doc          TEXT COLLATE "C"   NOT NULL,
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
  parent    TEXT COLLATE "C" NOT NULL,
  directory TEXT COLLATE "C" NOT NULL,
  group_id  TEXT COLLATE "C" NOT NULL,
  value     TEXT COLLATE "C" NOT NULL,                 -- as sent; the id of a user or group, or of nobody
  kind      TEXT COLLATE "C" NOT NULL,                 -- User | Group, empty when it resolves to nothing
  type      TEXT COLLATE "C" NOT NULL DEFAULT '',      -- as sent
  display   TEXT COLLATE "C" NOT NULL DEFAULT '',      -- as sent
  PRIMARY KEY (parent, directory, group_id, value)
);
CREATE INDEX directory_members_value ON directory_members (parent, directory, value, group_id);

-- owner: internal/store/directory
CREATE TABLE directory_tombstones (
  parent      TEXT COLLATE "C"   NOT NULL,
  directory   TEXT COLLATE "C"   NOT NULL,
  user_id     TEXT COLLATE "C"   NOT NULL,
  external_id TEXT COLLATE "C",
  account     TEXT COLLATE "C"   NOT NULL,
  until       BIGINT NOT NULL,             -- remembered up to then
  PRIMARY KEY (parent, directory, user_id)
);
CREATE INDEX directory_tombstones_account ON directory_tombstones (parent, account);
CREATE INDEX directory_tombstones_external ON directory_tombstones (parent, directory, external_id) WHERE external_id IS NOT NULL;

-- owner: internal/store/people
CREATE TABLE accounts (
  id         TEXT COLLATE "C"   NOT NULL PRIMARY KEY,
  email      TEXT COLLATE "C"   NOT NULL,
  email_fold TEXT COLLATE "C"   NOT NULL UNIQUE,
  domain     TEXT COLLATE "C"   NOT NULL,
  created_at BIGINT NOT NULL
);

-- owner: internal/store/people
CREATE TABLE persons (
  parent          TEXT COLLATE "C"   NOT NULL,
  account         TEXT COLLATE "C"   NOT NULL,
  gate            TEXT COLLATE "C"   NOT NULL,
  gate_cause      TEXT COLLATE "C"   NOT NULL DEFAULT '',
  owner_directory TEXT COLLATE "C"   NOT NULL DEFAULT '',
  guest           BIGINT NOT NULL DEFAULT 0,
  access_rev      BIGINT NOT NULL DEFAULT 1, -- raised by every change of the person's access
  evidence_at     BIGINT NOT NULL DEFAULT 0, -- the latest iat of login evidence taken
  last_login_at   BIGINT,
  created_at      BIGINT NOT NULL,
  PRIMARY KEY (parent, account)
);
CREATE INDEX persons_account ON persons (account);

-- owner: internal/store/people
CREATE TABLE subjects (
  parent     TEXT COLLATE "C"   NOT NULL,
  connection TEXT COLLATE "C"   NOT NULL,
  subject    TEXT COLLATE "C"   NOT NULL,
  account    TEXT COLLATE "C"   NOT NULL,
  created_at BIGINT NOT NULL,
  PRIMARY KEY (parent, connection, subject)
);
CREATE UNIQUE INDEX subjects_account ON subjects (parent, connection, account);

-- owner: internal/store/people
CREATE TABLE memberships (
  parent        TEXT COLLATE "C"   NOT NULL,
  account       TEXT COLLATE "C"   NOT NULL,
  org           TEXT COLLATE "C"   NOT NULL,
  primary_owner BIGINT NOT NULL DEFAULT 0,
  grant_kind    TEXT COLLATE "C"   NOT NULL DEFAULT '',
  grant_by      TEXT COLLATE "C"   NOT NULL DEFAULT '',
  grant_at      BIGINT NOT NULL DEFAULT 0,
  base_role     TEXT COLLATE "C"   NOT NULL DEFAULT '',
  base_seat     TEXT COLLATE "C"   NOT NULL DEFAULT '',
  base_source   TEXT COLLATE "C"   NOT NULL DEFAULT '',
  login_result  TEXT COLLATE "C",                      -- JSON
  present       BIGINT NOT NULL DEFAULT 0,
  role          TEXT COLLATE "C"   NOT NULL DEFAULT '',
  seat_tier     TEXT COLLATE "C"   NOT NULL DEFAULT '',
  seat_state    TEXT COLLATE "C"   NOT NULL DEFAULT 'none',
  seat_accepts  TEXT COLLATE "C"   NOT NULL DEFAULT '', -- comma-separated tiers, best first
  wait_seq      BIGINT,                    -- place in the waiting order, NULL when not waiting
  holds         TEXT COLLATE "C",                      -- JSON
  source        TEXT COLLATE "C"   NOT NULL DEFAULT '',
  rules         TEXT COLLATE "C",                      -- JSON
  since         BIGINT NOT NULL DEFAULT 0,
  PRIMARY KEY (parent, account, org)
);
CREATE INDEX memberships_org ON memberships (parent, org, account);
CREATE INDEX memberships_role ON memberships (parent, org, role) WHERE present = 1;
CREATE INDEX memberships_waiting ON memberships (parent, org, wait_seq) WHERE wait_seq IS NOT NULL;
CREATE INDEX memberships_held ON memberships (parent, org) WHERE holds IS NOT NULL;

-- owner: internal/store/policies
CREATE TABLE policy_versions (
  parent     TEXT COLLATE "C"   NOT NULL,
  version    BIGINT NOT NULL,
  file       TEXT COLLATE "C"   NOT NULL,
  source     TEXT COLLATE "C"   NOT NULL,
  hash       TEXT COLLATE "C"   NOT NULL,
  actor_kind TEXT COLLATE "C"   NOT NULL,
  actor_id   TEXT COLLATE "C"   NOT NULL,
  created_at BIGINT NOT NULL,
  PRIMARY KEY (parent, version)
);

-- owner: internal/store/events
CREATE TABLE events (
  n              BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  parent         TEXT COLLATE "C"   NOT NULL,
  id             TEXT COLLATE "C"   NOT NULL,
  at             BIGINT NOT NULL,
  type           TEXT COLLATE "C"   NOT NULL,
  actor_kind     TEXT COLLATE "C"   NOT NULL,
  actor_id       TEXT COLLATE "C"   NOT NULL,
  account        TEXT COLLATE "C"   NOT NULL DEFAULT '',
  org            TEXT COLLATE "C"   NOT NULL DEFAULT '',
  target         TEXT COLLATE "C"   NOT NULL DEFAULT '',
  before         TEXT COLLATE "C",
  after          TEXT COLLATE "C",
  policy_version BIGINT NOT NULL DEFAULT 0,
  request_id     TEXT COLLATE "C"   NOT NULL DEFAULT ''
);
CREATE INDEX events_parent ON events (parent, n);
-- +goose StatementEnd
