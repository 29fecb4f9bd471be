CREATE TABLE goose_db_version (
		id INTEGER PRIMARY KEY AUTOINCREMENT,
		version_id INTEGER NOT NULL,
		is_applied INTEGER NOT NULL,
		tstamp TIMESTAMP DEFAULT (datetime('now'))
	);
CREATE TABLE parents (
  id          TEXT   NOT NULL PRIMARY KEY,
  slug        TEXT   NOT NULL UNIQUE,
  name        TEXT   NOT NULL,
  rev         TEXT   NOT NULL,             -- a new value with every change of orgs, domains, connections or policy
  policy_version BIGINT NOT NULL DEFAULT 0, -- 0: no policy yet
  restrict_org_creation BIGINT NOT NULL DEFAULT 0,
  created_at  BIGINT NOT NULL
);
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
CREATE TABLE seat_tiers (
  parent     TEXT   NOT NULL,
  org        TEXT   NOT NULL,
  tier       TEXT   NOT NULL,
  seat_limit BIGINT,                       -- NULL: unlimited; the row is then never touched
  used       BIGINT NOT NULL DEFAULT 0,
  PRIMARY KEY (parent, org, tier)
) WITHOUT ROWID;
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
, client TEXT NOT NULL DEFAULT '', jwks TEXT NOT NULL DEFAULT '', assertion TEXT NOT NULL DEFAULT '');
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
CREATE TABLE directory_emails (
  parent     TEXT   NOT NULL,
  directory  TEXT   NOT NULL,
  value_fold TEXT   NOT NULL,
  user_id    TEXT   NOT NULL,
  pos        BIGINT NOT NULL,
  type_fold  TEXT   NOT NULL,
  PRIMARY KEY (parent, directory, value_fold, user_id, pos)
) WITHOUT ROWID;
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
  modified_at  BIGINT NOT NULL, described BIGINT NOT NULL DEFAULT 0,
  PRIMARY KEY (parent, directory, id)
);
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
CREATE TABLE directory_tombstones (
  parent      TEXT   NOT NULL,
  directory   TEXT   NOT NULL,
  user_id     TEXT   NOT NULL,
  external_id TEXT,
  account     TEXT   NOT NULL,
  until       BIGINT NOT NULL,             -- remembered up to then
  PRIMARY KEY (parent, directory, user_id)
) WITHOUT ROWID;
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
CREATE TABLE subjects (
  parent     TEXT   NOT NULL,
  connection TEXT   NOT NULL,
  subject    TEXT   NOT NULL,
  account    TEXT   NOT NULL,
  created_at BIGINT NOT NULL,
  PRIMARY KEY (parent, connection, subject)
) WITHOUT ROWID;
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
CREATE TABLE "events" (
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
CREATE TABLE leases (
  name       TEXT   NOT NULL PRIMARY KEY,
  holder     TEXT   NOT NULL,
  epoch      BIGINT NOT NULL,              -- raised by every change of holder
  expires_at BIGINT NOT NULL               -- by the database's clock
) WITHOUT ROWID;
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
CREATE TABLE directory_totals (
  parent    TEXT   NOT NULL,
  directory TEXT   NOT NULL,
  kind      TEXT   NOT NULL,               -- User | Group
  shard     BIGINT NOT NULL,
  n         BIGINT NOT NULL, moved BIGINT NOT NULL DEFAULT 0, last TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (parent, directory, kind, shard)
) WITHOUT ROWID;
CREATE TABLE "accounts" (
  id         TEXT   NOT NULL PRIMARY KEY,
  email      TEXT   NOT NULL,
  email_fold TEXT   NOT NULL UNIQUE,
  domain     TEXT   NOT NULL,
  created_at BIGINT NOT NULL
) WITHOUT ROWID;
CREATE TABLE "directory_users" (
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
INSERT INTO goose_db_version VALUES (1, 0, 1, '2026-11-25 19:17:07');
INSERT INTO goose_db_version VALUES (2, 1, 1, '2026-11-25 19:17:07');
INSERT INTO goose_db_version VALUES (3, 2, 1, '2026-11-25 19:17:07');
INSERT INTO goose_db_version VALUES (4, 3, 1, '2026-11-25 19:17:07');
INSERT INTO goose_db_version VALUES (5, 4, 1, '2026-11-25 19:17:07');
INSERT INTO parents VALUES ('01a21423-e82a-788e-91db-2e0eeb48540a', 'acme', 'acme', '01a21423-e876-7bd8-8e95-436c17ad478e', 2, 0, 1795634227242531);
INSERT INTO parents VALUES ('01a21423-e832-730a-8bd9-bfce5944e43b', 'initech', 'initech', '01a21423-e836-771c-907d-f361a5ec3cbd', 0, 0, 1795634227250151);
INSERT INTO organizations VALUES ('01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e839-7cdd-88d5-4cac48f4283f', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795634227257464);
INSERT INTO organizations VALUES ('01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e839-7e26-99d8-90f96e8efaff', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795634227257464);
INSERT INTO seat_tiers VALUES ('01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e839-7cdd-88d5-4cac48f4283f', 'premium', 1, 1);
INSERT INTO domains VALUES ('01a21423-e82a-788e-91db-2e0eeb48540a', 'acme.example', '01a21423-e82e-7886-9a5a-735c16c2a2af', 'verified', 'manual', 1795634227246483, 1795634227246483);
INSERT INTO domains VALUES ('01a21423-e832-730a-8bd9-bfce5944e43b', 'initech.example', '01a21423-e836-76d3-98d1-4c226731a61f', 'verified', 'manual', 1795634227254428, 1795634227254428);
INSERT INTO connections VALUES ('01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e876-7b11-bfa8-5d61350b9e85', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795634227321238, 1795634227318642);
INSERT INTO credentials VALUES ('', '01a21423-e80e-7130-8512-60abd0572c45', 'operator', '', 'first operator key', 'e3dfd481bbd07e5aeece8d6d47e854e1b8ca0c1056e2d40a38f658b9415f2c6d', 'usher_u-YoJH', 1795634227213830, NULL, NULL, '', '', '');
INSERT INTO credentials VALUES ('01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e844-7ca3-a9a0-b21811ecee4b', 'directory', '01a21423-e843-7488-9335-fe5676f2da50', '', '44d8d51572493ec1c3ccf9e0bca44560087e5688a3ef8ea053f475b7f53063ee', 'usher_KinUk5', 1795634227268599, NULL, NULL, '', '', '');
INSERT INTO credentials VALUES ('01a21423-e832-730a-8bd9-bfce5944e43b', '01a21423-e847-7062-8ab1-faa5ad87e3c4', 'directory', '01a21423-e846-73f3-a352-b4b1d9e687fd', '', 'c08289ea7893905a5121285622dba7e2c73f85cc6dd304c08c22e8e5fa281cab', 'usher_HpaGDH', 1795634227270993, NULL, NULL, '', '', '');
INSERT INTO credentials VALUES ('01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e877-79a5-9f1b-697ffcf16eb6', 'login-hook', '01a21423-e876-7b11-bfa8-5d61350b9e85', '', 'cac1453d30ac9b749c0ddaa429313b6105775331a78794ab5b2d04d82f1ced0e', 'usher_MSFxlj', 1795634227319556, NULL, NULL, '', '', '');
INSERT INTO credentials VALUES ('', '01a21423-e87d-7823-85b2-41b9e040e7ae', 'read-only', '', '', '581ffa02944fafe8355fa4d3a1933c967e1ffb2ef5bd5351def1f14e3c514390', 'usher_f_muY5', 1795634227325523, NULL, 1795634227326220, '', '', '');
INSERT INTO credentials VALUES ('01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e888-75e4-94ea-a5b117c9b403', 'oauth-client', '01a21423-e843-7488-9335-fe5676f2da50', '', '9ec3dba7fe342183f80d96b13c1a8c7d2e7501f977bc3e12b705e49a2441ed9d', 'usher_jgNWV_', 1795634227336367, NULL, NULL, '', '', '');
INSERT INTO credentials VALUES ('01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e889-75db-ac9e-9c15b3add8a7', 'access-token', '01a21423-e843-7488-9335-fe5676f2da50', '', '0d3ce22dbb85f63434144b75588f9956f43ea0a0ff268ffbc5001e0a8e452af7', 'usher_rK8Fdf', 1795634227337174, 1795637827337174, NULL, '01a21423-e888-75e4-94ea-a5b117c9b403', '', '');
INSERT INTO directories VALUES ('01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e843-7488-9335-fe5676f2da50', 'okta', 'scim', 'okta', 'userName', 0, '', 1795634227267188);
INSERT INTO directories VALUES ('01a21423-e832-730a-8bd9-bfce5944e43b', '01a21423-e846-73f3-a352-b4b1d9e687fd', 'entra', 'scim', 'entra', 'userName', 0, '', 1795634227270244);
INSERT INTO directory_emails VALUES ('01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e843-7488-9335-fe5676f2da50', 'ada@acme.example', '01a21423-e849-75bb-ae05-7dd60bd1a695', 0, 'work');
INSERT INTO directory_emails VALUES ('01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e843-7488-9335-fe5676f2da50', 'ada@home.example', '01a21423-e849-75bb-ae05-7dd60bd1a695', 1, 'home');
INSERT INTO directory_groups VALUES ('01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e843-7488-9335-fe5676f2da50', '01a21423-e85b-7b9e-bf7f-7f5d3f5016f2', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795634227291743, 1795634227301214, 0);
INSERT INTO directory_groups VALUES ('01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e843-7488-9335-fe5676f2da50', '01a21423-e85e-76d5-8d0d-05996fde05e1', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795634227294427, 1795634227314238, 0);
INSERT INTO directory_groups VALUES ('01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e843-7488-9335-fe5676f2da50', '01a21423-e86e-71b3-867e-a49a3ad8ba33', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795634227310088, 1795634227310088, 1);
INSERT INTO directory_members VALUES ('01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e843-7488-9335-fe5676f2da50', '01a21423-e85b-7b9e-bf7f-7f5d3f5016f2', '01a21423-e849-75bb-ae05-7dd60bd1a695', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e843-7488-9335-fe5676f2da50', '01a21423-e85b-7b9e-bf7f-7f5d3f5016f2', '01a21423-e84b-718f-a265-f730cddc6483', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e843-7488-9335-fe5676f2da50', '01a21423-e85b-7b9e-bf7f-7f5d3f5016f2', '01a21423-e84c-702f-9c06-159155d587a0', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e843-7488-9335-fe5676f2da50', '01a21423-e85e-76d5-8d0d-05996fde05e1', '01a21423-e849-75bb-ae05-7dd60bd1a695', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e843-7488-9335-fe5676f2da50', '01a21423-e85e-76d5-8d0d-05996fde05e1', '01a21423-e84b-718f-a265-f730cddc6483', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e843-7488-9335-fe5676f2da50', '01a21423-e85e-76d5-8d0d-05996fde05e1', '01a21423-e84c-702f-9c06-159155d587a0', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e843-7488-9335-fe5676f2da50', '01a21423-e85e-76d5-8d0d-05996fde05e1', '01a21423-e84d-7277-a499-24fdbc3fb742', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e843-7488-9335-fe5676f2da50', '01a21423-e85e-76d5-8d0d-05996fde05e1', '01a21423-e84e-79d4-940e-883bb543337c', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e843-7488-9335-fe5676f2da50', '01a21423-e85e-76d5-8d0d-05996fde05e1', '01a21423-e852-73ea-9f46-07a7d2d92ec4', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e843-7488-9335-fe5676f2da50', '01a21423-e85e-76d5-8d0d-05996fde05e1', '01a21423-e853-792d-b0d8-40de4e9253f7', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e843-7488-9335-fe5676f2da50', '01a21423-e85e-76d5-8d0d-05996fde05e1', '01a21423-e855-720a-b1b9-fd445ee1753b', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e843-7488-9335-fe5676f2da50', '01a21423-e85e-76d5-8d0d-05996fde05e1', '01a21423-e856-7da7-b6de-0c64982ea5bf', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e843-7488-9335-fe5676f2da50', '01a21423-e85e-76d5-8d0d-05996fde05e1', '01a21423-e85a-7a8e-8225-61b4d58ad93b', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e843-7488-9335-fe5676f2da50', '01a21423-e86e-71b3-867e-a49a3ad8ba33', '01a21423-e84d-7277-a499-24fdbc3fb742', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e843-7488-9335-fe5676f2da50', '01a21423-e86e-71b3-867e-a49a3ad8ba33', '01a21423-e85b-7b9e-bf7f-7f5d3f5016f2', 'Group', 'Group', '');
INSERT INTO directory_tombstones VALUES ('01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e843-7488-9335-fe5676f2da50', '01a21423-e859-743c-a9e9-117d9a90c4c0', 'NULL', '01a21423-e859-7417-a555-542599d6b964', 1798226227314238);
INSERT INTO persons VALUES ('01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e849-729b-9474-19b4b4a4abb7', 'open', '', '01a21423-e843-7488-9335-fe5676f2da50', 0, 3, 0, 1795634227321238, 1795634227272395);
INSERT INTO persons VALUES ('01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e84a-7c0a-83f9-47370ce42c74', 'open', '', '01a21423-e843-7488-9335-fe5676f2da50', 0, 3, 0, NULL, 1795634227274756);
INSERT INTO persons VALUES ('01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e84c-7007-8aa6-9a125e3fb818', 'open', '', '01a21423-e843-7488-9335-fe5676f2da50', 0, 2, 0, NULL, 1795634227275843);
INSERT INTO persons VALUES ('01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e84d-7256-9316-f9028b00a021', 'open', '', '01a21423-e843-7488-9335-fe5676f2da50', 0, 2, 0, NULL, 1795634227277106);
INSERT INTO persons VALUES ('01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e84e-79b4-afd4-cdc54af8b107', 'open', '', '01a21423-e843-7488-9335-fe5676f2da50', 0, 2, 0, NULL, 1795634227278602);
INSERT INTO persons VALUES ('01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e852-73c9-8c83-74187d19f78b', 'open', '', '01a21423-e843-7488-9335-fe5676f2da50', 0, 2, 0, NULL, 1795634227282217);
INSERT INTO persons VALUES ('01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e853-7909-b803-22978f449096', 'open', '', '01a21423-e843-7488-9335-fe5676f2da50', 0, 2, 0, NULL, 1795634227283278);
INSERT INTO persons VALUES ('01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e855-71e6-9a78-ace46a079076', 'closed', 'directory_inactive', '01a21423-e843-7488-9335-fe5676f2da50', 0, 2, 0, NULL, 1795634227285087);
INSERT INTO persons VALUES ('01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e859-7417-a555-542599d6b964', 'closed', 'directory_deleted', '01a21423-e843-7488-9335-fe5676f2da50', 0, 4, 0, NULL, 1795634227289234);
INSERT INTO persons VALUES ('01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e85a-7a6b-a2c8-b523d2b55ec8', 'closed', 'directory_inactive', '01a21423-e843-7488-9335-fe5676f2da50', 0, 3, 0, NULL, 1795634227290467);
INSERT INTO persons VALUES ('01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e87b-7650-955a-a15f19665902', 'open', '', '', 0, 1, 0, 1795634227323389, 1795634227323389);
INSERT INTO subjects VALUES ('01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e876-7b11-bfa8-5d61350b9e85', 'ada', '01a21423-e849-729b-9474-19b4b4a4abb7', 1795634227321238);
INSERT INTO subjects VALUES ('01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e876-7b11-bfa8-5d61350b9e85', 'newcomer', '01a21423-e87b-7650-955a-a15f19665902', 1795634227323389);
INSERT INTO memberships VALUES ('01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e849-729b-9474-19b4b4a4abb7', '01a21423-e839-7cdd-88d5-4cac48f4283f', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795634227294427);
INSERT INTO memberships VALUES ('01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e849-729b-9474-19b4b4a4abb7', '01a21423-e839-7e26-99d8-90f96e8efaff', 0, 'jit', '01a21423-e876-7b11-bfa8-5d61350b9e85', 1795634227321238, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795634227321238);
INSERT INTO memberships VALUES ('01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e84a-7c0a-83f9-47370ce42c74', '01a21423-e839-7cdd-88d5-4cac48f4283f', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795634227294427);
INSERT INTO memberships VALUES ('01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e84c-7007-8aa6-9a125e3fb818', '01a21423-e839-7cdd-88d5-4cac48f4283f', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795634227302132);
INSERT INTO memberships VALUES ('01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e84d-7256-9316-f9028b00a021', '01a21423-e839-7cdd-88d5-4cac48f4283f', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795634227294427);
INSERT INTO memberships VALUES ('01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e84e-79b4-afd4-cdc54af8b107', '01a21423-e839-7cdd-88d5-4cac48f4283f', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795634227294427);
INSERT INTO memberships VALUES ('01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e852-73c9-8c83-74187d19f78b', '01a21423-e839-7cdd-88d5-4cac48f4283f', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795634227294427);
INSERT INTO memberships VALUES ('01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e853-7909-b803-22978f449096', '01a21423-e839-7cdd-88d5-4cac48f4283f', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795634227294427);
INSERT INTO memberships VALUES ('01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e87b-7650-955a-a15f19665902', '01a21423-e839-7e26-99d8-90f96e8efaff', 0, 'jit', '01a21423-e876-7b11-bfa8-5d61350b9e85', 1795634227323389, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795634227323389);
INSERT INTO policy_versions VALUES ('01a21423-e82a-788e-91db-2e0eeb48540a', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a21423-e80e-7130-8512-60abd0572c45', 1795634227257464);
INSERT INTO policy_versions VALUES ('01a21423-e82a-788e-91db-2e0eeb48540a', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a21423-e80e-7130-8512-60abd0572c45', 1795634227264183);
INSERT INTO events VALUES (1, '', '01a21423-e80e-759f-8813-1da1fad06cfe', 1795634227213830, 'token.created', 'operator', 'operator_key_file', '', '', '01a21423-e80e-7130-8512-60abd0572c45', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO events VALUES (2, '01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e82a-7988-befd-cbf6ca360508', 1795634227242531, 'parent.created', 'operator', '01a21423-e80e-7130-8512-60abd0572c45', '', '', '01a21423-e82a-788e-91db-2e0eeb48540a', NULL, NULL, 0, '5fa7d7cb38577d9f4d02a2044cf737bd');
INSERT INTO events VALUES (3, '01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e82e-7ca2-b751-ceeebd482ea4', 1795634227246483, 'domain.verified', 'operator', '01a21423-e80e-7130-8512-60abd0572c45', '', '', '01a21423-e82e-7886-9a5a-735c16c2a2af', NULL, '{"domain":"acme.example","strategy":"manual"}', 0, 'e7af2f77ac595d1d4254fed08c0cc934');
INSERT INTO events VALUES (4, '01a21423-e832-730a-8bd9-bfce5944e43b', '01a21423-e832-7335-852c-d2a39738f326', 1795634227250151, 'parent.created', 'operator', '01a21423-e80e-7130-8512-60abd0572c45', '', '', '01a21423-e832-730a-8bd9-bfce5944e43b', NULL, NULL, 0, 'e59a357c1fcbf030617888ddfd9ef7d6');
INSERT INTO events VALUES (5, '01a21423-e832-730a-8bd9-bfce5944e43b', '01a21423-e836-7744-ae70-5702917d813c', 1795634227254428, 'domain.verified', 'operator', '01a21423-e80e-7130-8512-60abd0572c45', '', '', '01a21423-e836-76d3-98d1-4c226731a61f', NULL, '{"domain":"initech.example","strategy":"manual"}', 0, 'f8b1135e311a9512228c314980f65d6c');
INSERT INTO events VALUES (6, '01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e839-7df3-9089-2db8148539be', 1795634227257464, 'organization.created', 'operator', '01a21423-e80e-7130-8512-60abd0572c45', '', '01a21423-e839-7cdd-88d5-4cac48f4283f', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'ee26f2a2d24165c393e7f37d7969a4a9');
INSERT INTO events VALUES (7, '01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e839-7e3e-9579-832f8be64bb0', 1795634227257464, 'organization.created', 'operator', '01a21423-e80e-7130-8512-60abd0572c45', '', '01a21423-e839-7e26-99d8-90f96e8efaff', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'ee26f2a2d24165c393e7f37d7969a4a9');
INSERT INTO events VALUES (8, '01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e83a-707f-94e5-a66af974b65d', 1795634227257464, 'policy.applied', 'operator', '01a21423-e80e-7130-8512-60abd0572c45', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, 'ee26f2a2d24165c393e7f37d7969a4a9');
INSERT INTO events VALUES (9, '01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e83a-73bd-b8dd-faa208ac5afc', 1795634227257464, 'organization.changed', 'operator', '01a21423-e80e-7130-8512-60abd0572c45', '', '01a21423-e839-7cdd-88d5-4cac48f4283f', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, 'ee26f2a2d24165c393e7f37d7969a4a9');
INSERT INTO events VALUES (10, '01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e83a-7404-8f51-25c53042bc3f', 1795634227257464, 'organization.changed', 'operator', '01a21423-e80e-7130-8512-60abd0572c45', '', '01a21423-e839-7e26-99d8-90f96e8efaff', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, 'ee26f2a2d24165c393e7f37d7969a4a9');
INSERT INTO events VALUES (11, '01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e840-747f-987b-88d8c7266800', 1795634227264183, 'policy.applied', 'operator', '01a21423-e80e-7130-8512-60abd0572c45', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, '59ec118e88750db607be1f35b65a79e0');
INSERT INTO events VALUES (12, '01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e842-7165-b40a-3e4b915ad150', 1795634227265499, 'organization.changed', 'operator', '01a21423-e80e-7130-8512-60abd0572c45', '', '01a21423-e839-7cdd-88d5-4cac48f4283f', '', NULL, '{"limit":1,"seat":"premium"}', 0, 'ed16e4bddee3f3400565267e593752dd');
INSERT INTO events VALUES (13, '01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e843-7761-b3d9-c73acfa7a8a8', 1795634227267188, 'directory.created', 'operator', '01a21423-e80e-7130-8512-60abd0572c45', '', '', '01a21423-e843-7488-9335-fe5676f2da50', NULL, NULL, 0, 'd971a61725d7ea93d6c491db7827f3bc');
INSERT INTO events VALUES (14, '01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e844-7eea-b175-b097bd324be3', 1795634227268599, 'token.created', 'operator', '01a21423-e80e-7130-8512-60abd0572c45', '', '', '01a21423-e844-7ca3-a9a0-b21811ecee4b', NULL, '{"scope":"directory","target":"01a21423-e843-7488-9335-fe5676f2da50"}', 0, 'c50848e3f47368ea6427179c579351af');
INSERT INTO events VALUES (15, '01a21423-e832-730a-8bd9-bfce5944e43b', '01a21423-e846-7416-b0f0-c9556d912e26', 1795634227270244, 'directory.created', 'operator', '01a21423-e80e-7130-8512-60abd0572c45', '', '', '01a21423-e846-73f3-a352-b4b1d9e687fd', NULL, NULL, 0, '943ad678a3380b5562bf6d85a4ae5197');
INSERT INTO events VALUES (16, '01a21423-e832-730a-8bd9-bfce5944e43b', '01a21423-e847-709b-bcbb-4904427edb56', 1795634227270993, 'token.created', 'operator', '01a21423-e80e-7130-8512-60abd0572c45', '', '', '01a21423-e847-7062-8ab1-faa5ad87e3c4', NULL, '{"scope":"directory","target":"01a21423-e846-73f3-a352-b4b1d9e687fd"}', 0, '5156819dcd562101ecc1a09353fc3206');
INSERT INTO events VALUES (17, '01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e849-7c8a-af90-0b84907d3a98', 1795634227272395, 'directory_user.created', 'directory', '01a21423-e843-7488-9335-fe5676f2da50', '', '', '01a21423-e849-75bb-ae05-7dd60bd1a695', NULL, NULL, 2, 'e767017c4cf14b5477dc2daca74ade5c');
INSERT INTO events VALUES (18, '01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e849-7c8d-8702-8d2e513390ba', 1795634227272395, 'account.created', 'directory', '01a21423-e843-7488-9335-fe5676f2da50', '01a21423-e849-729b-9474-19b4b4a4abb7', '', '01a21423-e849-75bb-ae05-7dd60bd1a695', NULL, NULL, 2, 'e767017c4cf14b5477dc2daca74ade5c');
INSERT INTO events VALUES (19, '01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e84b-71cb-acbd-51464325bb0d', 1795634227274756, 'directory_user.created', 'directory', '01a21423-e843-7488-9335-fe5676f2da50', '', '', '01a21423-e84b-718f-a265-f730cddc6483', NULL, NULL, 2, '7180721fba24ee9ad3469f247e756984');
INSERT INTO events VALUES (20, '01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e84b-71cd-b1b5-ca3a5c84f94e', 1795634227274756, 'account.created', 'directory', '01a21423-e843-7488-9335-fe5676f2da50', '01a21423-e84a-7c0a-83f9-47370ce42c74', '', '01a21423-e84b-718f-a265-f730cddc6483', NULL, NULL, 2, '7180721fba24ee9ad3469f247e756984');
INSERT INTO events VALUES (21, '01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e84c-706f-b824-d09ce80028f4', 1795634227275843, 'directory_user.created', 'directory', '01a21423-e843-7488-9335-fe5676f2da50', '', '', '01a21423-e84c-702f-9c06-159155d587a0', NULL, NULL, 2, '7e4cf04343eaa44ad7d3bdce549ea4d0');
INSERT INTO events VALUES (22, '01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e84c-7072-9df9-61a272c0cf70', 1795634227275843, 'account.created', 'directory', '01a21423-e843-7488-9335-fe5676f2da50', '01a21423-e84c-7007-8aa6-9a125e3fb818', '', '01a21423-e84c-702f-9c06-159155d587a0', NULL, NULL, 2, '7e4cf04343eaa44ad7d3bdce549ea4d0');
INSERT INTO events VALUES (23, '01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e84d-72c4-940e-80619453773b', 1795634227277106, 'directory_user.created', 'directory', '01a21423-e843-7488-9335-fe5676f2da50', '', '', '01a21423-e84d-7277-a499-24fdbc3fb742', NULL, NULL, 2, 'f97e86827704619e3c7b429828e7acb4');
INSERT INTO events VALUES (24, '01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e84d-72c7-bdff-7583b5c94937', 1795634227277106, 'account.created', 'directory', '01a21423-e843-7488-9335-fe5676f2da50', '01a21423-e84d-7256-9316-f9028b00a021', '', '01a21423-e84d-7277-a499-24fdbc3fb742', NULL, NULL, 2, 'f97e86827704619e3c7b429828e7acb4');
INSERT INTO events VALUES (25, '01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e84e-7a01-b2a2-b954c77880b4', 1795634227278602, 'directory_user.created', 'directory', '01a21423-e843-7488-9335-fe5676f2da50', '', '', '01a21423-e84e-79d4-940e-883bb543337c', NULL, NULL, 2, 'ac72cdbae18e9061a008f26e6a1d0039');
INSERT INTO events VALUES (26, '01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e84e-7a04-8a4f-0a0fa1b6669b', 1795634227278602, 'account.created', 'directory', '01a21423-e843-7488-9335-fe5676f2da50', '01a21423-e84e-79b4-afd4-cdc54af8b107', '', '01a21423-e84e-79d4-940e-883bb543337c', NULL, NULL, 2, 'ac72cdbae18e9061a008f26e6a1d0039');
INSERT INTO events VALUES (27, '01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e852-7418-99c2-1f5138a2d987', 1795634227282217, 'directory_user.created', 'directory', '01a21423-e843-7488-9335-fe5676f2da50', '', '', '01a21423-e852-73ea-9f46-07a7d2d92ec4', NULL, NULL, 2, 'be0fc355a2b0ef69c8958823afaed7fa');
INSERT INTO events VALUES (28, '01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e852-741f-9d83-da0d0b744c65', 1795634227282217, 'account.created', 'directory', '01a21423-e843-7488-9335-fe5676f2da50', '01a21423-e852-73c9-8c83-74187d19f78b', '', '01a21423-e852-73ea-9f46-07a7d2d92ec4', NULL, NULL, 2, 'be0fc355a2b0ef69c8958823afaed7fa');
INSERT INTO events VALUES (29, '01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e853-7964-b33a-7a39e4045129', 1795634227283278, 'directory_user.created', 'directory', '01a21423-e843-7488-9335-fe5676f2da50', '', '', '01a21423-e853-792d-b0d8-40de4e9253f7', NULL, NULL, 2, '0a5cdc9a66f4204b4f495b58e70f2df5');
INSERT INTO events VALUES (30, '01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e853-7967-ac32-426aa1feccd7', 1795634227283278, 'account.created', 'directory', '01a21423-e843-7488-9335-fe5676f2da50', '01a21423-e853-7909-b803-22978f449096', '', '01a21423-e853-792d-b0d8-40de4e9253f7', NULL, NULL, 2, '0a5cdc9a66f4204b4f495b58e70f2df5');
INSERT INTO events VALUES (31, '01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e855-7238-b94b-d4de42ee4db7', 1795634227285087, 'directory_user.created', 'directory', '01a21423-e843-7488-9335-fe5676f2da50', '', '', '01a21423-e855-720a-b1b9-fd445ee1753b', NULL, NULL, 2, 'fbd089f6566f3521f31de0eb132714dd');
INSERT INTO events VALUES (32, '01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e855-723b-9ed5-6fe7dc820f0a', 1795634227285087, 'account.created', 'directory', '01a21423-e843-7488-9335-fe5676f2da50', '01a21423-e855-71e6-9a78-ace46a079076', '', '01a21423-e855-720a-b1b9-fd445ee1753b', NULL, NULL, 2, 'fbd089f6566f3521f31de0eb132714dd');
INSERT INTO events VALUES (33, '01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e855-7667-b755-64f038feb71e', 1795634227285087, 'gate.closed', 'directory', '01a21423-e843-7488-9335-fe5676f2da50', '01a21423-e855-71e6-9a78-ace46a079076', '', '', NULL, '{"cause":"directory_inactive"}', 2, 'fbd089f6566f3521f31de0eb132714dd');
INSERT INTO events VALUES (34, '01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e855-766b-b2f6-99442b9c8119', 1795634227285087, 'session.revoked', 'directory', '01a21423-e843-7488-9335-fe5676f2da50', '01a21423-e855-71e6-9a78-ace46a079076', '', '', NULL, NULL, 2, 'fbd089f6566f3521f31de0eb132714dd');
INSERT INTO events VALUES (35, '01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e856-7df1-bf40-482eee26f0e0', 1795634227286649, 'directory_user.created', 'directory', '01a21423-e843-7488-9335-fe5676f2da50', '', '', '01a21423-e856-7da7-b6de-0c64982ea5bf', NULL, NULL, 2, '16a9d9bb5c04f520fa974e4cb571c90e');
INSERT INTO events VALUES (36, '01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e856-7df4-afc5-c14f79b4af66', 1795634227286649, 'directory_user.unbound', 'directory', '01a21423-e843-7488-9335-fe5676f2da50', '', '', '01a21423-e856-7da7-b6de-0c64982ea5bf', NULL, '{"reason":"no_email"}', 2, '16a9d9bb5c04f520fa974e4cb571c90e');
INSERT INTO events VALUES (37, '01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e858-7438-b1a5-fa520344c40c', 1795634227288039, 'directory_user.created', 'directory', '01a21423-e843-7488-9335-fe5676f2da50', '', '', '01a21423-e858-73f4-ae5d-baffc44e6e5e', NULL, NULL, 2, 'c13e055e8d6b4329beaefcdfa2f543e6');
INSERT INTO events VALUES (38, '01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e858-743c-b11d-d7015a97a057', 1795634227288039, 'directory_user.unbound', 'directory', '01a21423-e843-7488-9335-fe5676f2da50', '', '', '01a21423-e858-73f4-ae5d-baffc44e6e5e', NULL, '{"reason":"foreign_domain"}', 2, 'c13e055e8d6b4329beaefcdfa2f543e6');
INSERT INTO events VALUES (39, '01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e859-74e8-a485-a13008f5397b', 1795634227289234, 'directory_user.created', 'directory', '01a21423-e843-7488-9335-fe5676f2da50', '', '', '01a21423-e859-743c-a9e9-117d9a90c4c0', NULL, NULL, 2, '0a1f6094d9853f2eeb92ccd724334515');
INSERT INTO events VALUES (40, '01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e859-74ec-8311-6246cf65bbfe', 1795634227289234, 'account.created', 'directory', '01a21423-e843-7488-9335-fe5676f2da50', '01a21423-e859-7417-a555-542599d6b964', '', '01a21423-e859-743c-a9e9-117d9a90c4c0', NULL, NULL, 2, '0a1f6094d9853f2eeb92ccd724334515');
INSERT INTO events VALUES (41, '01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e85a-7ac1-a35f-b57b7f686751', 1795634227290467, 'directory_user.created', 'directory', '01a21423-e843-7488-9335-fe5676f2da50', '', '', '01a21423-e85a-7a8e-8225-61b4d58ad93b', NULL, NULL, 2, '362c710fe28a51caadf185f0fbde295d');
INSERT INTO events VALUES (42, '01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e85a-7ac3-9eb0-e2a253102a50', 1795634227290467, 'account.created', 'directory', '01a21423-e843-7488-9335-fe5676f2da50', '01a21423-e85a-7a6b-a2c8-b523d2b55ec8', '', '01a21423-e85a-7a8e-8225-61b4d58ad93b', NULL, NULL, 2, '362c710fe28a51caadf185f0fbde295d');
INSERT INTO events VALUES (43, '01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e85c-730c-ad4f-9626b2374072', 1795634227291743, 'directory_group.created', 'directory', '01a21423-e843-7488-9335-fe5676f2da50', '', '', '01a21423-e85b-7b9e-bf7f-7f5d3f5016f2', NULL, '{"members":1}', 0, '6c8be0e2df2391e2957bbc470612447c');
INSERT INTO events VALUES (44, '01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e85e-7af2-baca-a21743d2bdc9', 1795634227294427, 'directory_group.created', 'directory', '01a21423-e843-7488-9335-fe5676f2da50', '', '', '01a21423-e85e-76d5-8d0d-05996fde05e1', NULL, '{"members":11}', 0, 'ac9d4b2159f8d30dee914ead0fb193bc');
INSERT INTO events VALUES (45, '01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e85f-7604-94f7-1cee8bae7ffe', 1795634227294427, 'membership.added', 'directory', '01a21423-e843-7488-9335-fe5676f2da50', '01a21423-e849-729b-9474-19b4b4a4abb7', '01a21423-e839-7cdd-88d5-4cac48f4283f', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, 'ac9d4b2159f8d30dee914ead0fb193bc');
INSERT INTO events VALUES (46, '01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e85f-76b8-958c-d19a40f706b6', 1795634227294427, 'membership.added', 'directory', '01a21423-e843-7488-9335-fe5676f2da50', '01a21423-e84a-7c0a-83f9-47370ce42c74', '01a21423-e839-7cdd-88d5-4cac48f4283f', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'ac9d4b2159f8d30dee914ead0fb193bc');
INSERT INTO events VALUES (47, '01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e85f-7700-8d47-d341b809582f', 1795634227294427, 'membership.added', 'directory', '01a21423-e843-7488-9335-fe5676f2da50', '01a21423-e84d-7256-9316-f9028b00a021', '01a21423-e839-7cdd-88d5-4cac48f4283f', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'ac9d4b2159f8d30dee914ead0fb193bc');
INSERT INTO events VALUES (48, '01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e85f-7734-a7f9-5898c14ccb3e', 1795634227294427, 'membership.added', 'directory', '01a21423-e843-7488-9335-fe5676f2da50', '01a21423-e84e-79b4-afd4-cdc54af8b107', '01a21423-e839-7cdd-88d5-4cac48f4283f', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'ac9d4b2159f8d30dee914ead0fb193bc');
INSERT INTO events VALUES (49, '01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e85f-7761-8f54-3213d95ecacd', 1795634227294427, 'membership.added', 'directory', '01a21423-e843-7488-9335-fe5676f2da50', '01a21423-e852-73c9-8c83-74187d19f78b', '01a21423-e839-7cdd-88d5-4cac48f4283f', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'ac9d4b2159f8d30dee914ead0fb193bc');
INSERT INTO events VALUES (50, '01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e85f-778a-b044-d20861d9bdc7', 1795634227294427, 'membership.added', 'directory', '01a21423-e843-7488-9335-fe5676f2da50', '01a21423-e853-7909-b803-22978f449096', '01a21423-e839-7cdd-88d5-4cac48f4283f', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'ac9d4b2159f8d30dee914ead0fb193bc');
INSERT INTO events VALUES (51, '01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e85f-77b4-8df7-bee91aa3ac2d', 1795634227294427, 'membership.added', 'directory', '01a21423-e843-7488-9335-fe5676f2da50', '01a21423-e859-7417-a555-542599d6b964', '01a21423-e839-7cdd-88d5-4cac48f4283f', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'ac9d4b2159f8d30dee914ead0fb193bc');
INSERT INTO events VALUES (52, '01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e85f-77de-b0ad-b8d0a412ad4f', 1795634227294427, 'membership.added', 'directory', '01a21423-e843-7488-9335-fe5676f2da50', '01a21423-e85a-7a6b-a2c8-b523d2b55ec8', '01a21423-e839-7cdd-88d5-4cac48f4283f', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'ac9d4b2159f8d30dee914ead0fb193bc');
INSERT INTO events VALUES (53, '01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e862-7386-b552-2316d82cfbe7', 1795634227297957, 'directory_group.changed', 'directory', '01a21423-e843-7488-9335-fe5676f2da50', '', '', '01a21423-e85b-7b9e-bf7f-7f5d3f5016f2', NULL, '{"added":1,"removed":0}', 0, '5a3a875f100939e2d895e8e4ac34ef7e');
INSERT INTO events VALUES (54, '01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e865-74f0-9a7e-ccb94724ac7a', 1795634227301214, 'directory_group.changed', 'directory', '01a21423-e843-7488-9335-fe5676f2da50', '', '', '01a21423-e85b-7b9e-bf7f-7f5d3f5016f2', NULL, '{"added":1,"removed":0}', 0, '6b989863ecff537bb33a1dfa4f789428');
INSERT INTO events VALUES (55, '01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e866-7692-b045-253ecec5bc3a', 1795634227302132, 'directory_group.changed', 'directory', '01a21423-e843-7488-9335-fe5676f2da50', '', '', '01a21423-e85e-76d5-8d0d-05996fde05e1', NULL, '{"added":1,"removed":0}', 0, 'd47b16bebce0619584081f7906e4fbfa');
INSERT INTO events VALUES (56, '01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e866-77d0-bdea-d349b261c710', 1795634227302132, 'membership.added', 'directory', '01a21423-e843-7488-9335-fe5676f2da50', '01a21423-e84c-7007-8aa6-9a125e3fb818', '01a21423-e839-7cdd-88d5-4cac48f4283f', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, 'd47b16bebce0619584081f7906e4fbfa');
INSERT INTO events VALUES (57, '01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e86e-73a5-a5ae-73bf134dab02', 1795634227310088, 'directory_group.created', 'directory', '01a21423-e843-7488-9335-fe5676f2da50', '', '', '01a21423-e86e-71b3-867e-a49a3ad8ba33', NULL, '{"members":2}', 0, '8ad6bf666f0b6930fd6bff8e835500bc');
INSERT INTO events VALUES (58, '01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e86f-762b-b4c5-7ae36a3408f8', 1795634227311183, 'directory_user.deleted', 'directory', '01a21423-e843-7488-9335-fe5676f2da50', '', '', '01a21423-e858-73f4-ae5d-baffc44e6e5e', NULL, NULL, 0, 'e83b31c7288ba7e9c104249e1a777873');
INSERT INTO events VALUES (59, '01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e872-74c7-bd38-481338d9c716', 1795634227314238, 'directory_user.deleted', 'directory', '01a21423-e843-7488-9335-fe5676f2da50', '', '', '01a21423-e859-743c-a9e9-117d9a90c4c0', NULL, NULL, 0, '6f479f575ea73ac3eeeea7d4267631b9');
INSERT INTO events VALUES (60, '01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e872-763b-9214-8c6da3170159', 1795634227314238, 'gate.closed', 'directory', '01a21423-e843-7488-9335-fe5676f2da50', '01a21423-e859-7417-a555-542599d6b964', '', '', NULL, '{"cause":"directory_deleted"}', 2, '6f479f575ea73ac3eeeea7d4267631b9');
INSERT INTO events VALUES (61, '01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e872-7643-a1f9-6aff3a272cbe', 1795634227314238, 'session.revoked', 'directory', '01a21423-e843-7488-9335-fe5676f2da50', '01a21423-e859-7417-a555-542599d6b964', '', '', NULL, NULL, 2, '6f479f575ea73ac3eeeea7d4267631b9');
INSERT INTO events VALUES (62, '01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e872-77c6-b9d9-15b072861e09', 1795634227314238, 'membership.removed', 'directory', '01a21423-e843-7488-9335-fe5676f2da50', '01a21423-e859-7417-a555-542599d6b964', '01a21423-e839-7cdd-88d5-4cac48f4283f', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '6f479f575ea73ac3eeeea7d4267631b9');
INSERT INTO events VALUES (63, '01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e875-72cc-b0af-45a5f35306db', 1795634227317055, 'directory_user.changed', 'directory', '01a21423-e843-7488-9335-fe5676f2da50', '', '', '01a21423-e85a-7a8e-8225-61b4d58ad93b', NULL, '{"active":false}', 0, '386f93294caa5e4bc7b8da67ecedeb8f');
INSERT INTO events VALUES (64, '01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e875-763c-bdc5-1837fb8677aa', 1795634227317055, 'gate.closed', 'directory', '01a21423-e843-7488-9335-fe5676f2da50', '01a21423-e85a-7a6b-a2c8-b523d2b55ec8', '', '', NULL, '{"cause":"directory_inactive"}', 2, '386f93294caa5e4bc7b8da67ecedeb8f');
INSERT INTO events VALUES (65, '01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e875-7641-ab1b-d0992eeb39f9', 1795634227317055, 'session.revoked', 'directory', '01a21423-e843-7488-9335-fe5676f2da50', '01a21423-e85a-7a6b-a2c8-b523d2b55ec8', '', '', NULL, NULL, 2, '386f93294caa5e4bc7b8da67ecedeb8f');
INSERT INTO events VALUES (66, '01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e875-7717-a390-149b44efe7e8', 1795634227317055, 'membership.removed', 'directory', '01a21423-e843-7488-9335-fe5676f2da50', '01a21423-e85a-7a6b-a2c8-b523d2b55ec8', '01a21423-e839-7cdd-88d5-4cac48f4283f', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '386f93294caa5e4bc7b8da67ecedeb8f');
INSERT INTO events VALUES (67, '01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e876-7bec-82f9-ae2a6f8231eb', 1795634227318642, 'connection.created', 'operator', '01a21423-e80e-7130-8512-60abd0572c45', '', '', '01a21423-e876-7b11-bfa8-5d61350b9e85', NULL, NULL, 0, '6dc35009c5fdb00bc17019c21ff2b2a3');
INSERT INTO events VALUES (68, '01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e877-79f8-8e07-cb63e77dade3', 1795634227319556, 'token.created', 'operator', '01a21423-e80e-7130-8512-60abd0572c45', '', '', '01a21423-e877-79a5-9f1b-697ffcf16eb6', NULL, '{"scope":"login-hook","target":"01a21423-e876-7b11-bfa8-5d61350b9e85"}', 0, '201d1dc6866dc9a06a48baaf66f2e705');
INSERT INTO events VALUES (69, '01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e879-75cb-8909-cf3ad7413d26', 1795634227321238, 'subject.linked', 'login', '01a21423-e876-7b11-bfa8-5d61350b9e85', '01a21423-e849-729b-9474-19b4b4a4abb7', '', '01a21423-e876-7b11-bfa8-5d61350b9e85', NULL, NULL, 2, 'c1443d72220314ae0fc70c24ad427b60');
INSERT INTO events VALUES (70, '01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e879-7656-971d-74a51651a634', 1795634227321238, 'membership.added', 'login', '01a21423-e876-7b11-bfa8-5d61350b9e85', '01a21423-e849-729b-9474-19b4b4a4abb7', '01a21423-e839-7e26-99d8-90f96e8efaff', '', NULL, '{"role":"user","source":"grant"}', 2, 'c1443d72220314ae0fc70c24ad427b60');
INSERT INTO events VALUES (71, '01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e879-78fc-8f6b-adbba18b4bfa', 1795634227321238, 'connection.proven', 'login', '01a21423-e876-7b11-bfa8-5d61350b9e85', '', '', '01a21423-e876-7b11-bfa8-5d61350b9e85', NULL, NULL, 2, 'c1443d72220314ae0fc70c24ad427b60');
INSERT INTO events VALUES (72, '01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e87b-767c-be3d-501cfce6179d', 1795634227323389, 'account.created', 'login', '01a21423-e876-7b11-bfa8-5d61350b9e85', '01a21423-e87b-7650-955a-a15f19665902', '', '01a21423-e876-7b11-bfa8-5d61350b9e85', NULL, NULL, 2, '5edb510304e6718a1048a38dbd308344');
INSERT INTO events VALUES (73, '01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e87b-76b9-9f98-0cdedc55ed91', 1795634227323389, 'subject.linked', 'login', '01a21423-e876-7b11-bfa8-5d61350b9e85', '01a21423-e87b-7650-955a-a15f19665902', '', '01a21423-e876-7b11-bfa8-5d61350b9e85', NULL, NULL, 2, '5edb510304e6718a1048a38dbd308344');
INSERT INTO events VALUES (74, '01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e87b-76fc-938a-2282924b2edb', 1795634227323389, 'membership.added', 'login', '01a21423-e876-7b11-bfa8-5d61350b9e85', '01a21423-e87b-7650-955a-a15f19665902', '01a21423-e839-7e26-99d8-90f96e8efaff', '', NULL, '{"role":"user","source":"grant"}', 2, '5edb510304e6718a1048a38dbd308344');
INSERT INTO events VALUES (75, '', '01a21423-e87d-785a-acc2-e6c1a0bddf17', 1795634227325523, 'token.created', 'operator', '01a21423-e80e-7130-8512-60abd0572c45', '', '', '01a21423-e87d-7823-85b2-41b9e040e7ae', NULL, '{"scope":"read-only","target":""}', 0, 'feedc667ae71874a2d4703038cb75f5a');
INSERT INTO events VALUES (76, '', '01a21423-e87e-74c1-a856-7bcb3e66aebc', 1795634227326220, 'token.revoked', 'operator', '01a21423-e80e-7130-8512-60abd0572c45', '', '', '01a21423-e87d-7823-85b2-41b9e040e7ae', NULL, NULL, 0, '4a675aa3660db6c87a41707d7d7634ba');
INSERT INTO events VALUES (77, '01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e888-7619-a9a5-dda5c571d472', 1795634227336367, 'token.created', 'operator', '01a21423-e80e-7130-8512-60abd0572c45', '', '', '01a21423-e888-75e4-94ea-a5b117c9b403', NULL, '{"scope":"oauth-client","target":"01a21423-e843-7488-9335-fe5676f2da50"}', 0, 'c9474f2740deb3a4b26740dadff6a43d');
INSERT INTO events VALUES (78, '01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e889-7616-9171-743bdb29b981', 1795634227337174, 'token.created', 'api_key', '01a21423-e888-75e4-94ea-a5b117c9b403', '', '', '01a21423-e889-75db-ac9e-9c15b3add8a7', NULL, '{"client":"01a21423-e888-75e4-94ea-a5b117c9b403","scope":"access-token","target":"01a21423-e843-7488-9335-fe5676f2da50"}', 0, '14fa07071ea16cca139d75a97463dfab');
INSERT INTO directory_totals VALUES ('01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e843-7488-9335-fe5676f2da50', 'Group', 0, 3, 0, '01a21423-e86e-71b3-867e-a49a3ad8ba33');
INSERT INTO directory_totals VALUES ('01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e843-7488-9335-fe5676f2da50', 'User', 0, 10, 2, '01a21423-e85a-7a8e-8225-61b4d58ad93b');
INSERT INTO accounts VALUES ('01a21423-e849-729b-9474-19b4b4a4abb7', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795634227272395);
INSERT INTO accounts VALUES ('01a21423-e84a-7c0a-83f9-47370ce42c74', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795634227274756);
INSERT INTO accounts VALUES ('01a21423-e84c-7007-8aa6-9a125e3fb818', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795634227275843);
INSERT INTO accounts VALUES ('01a21423-e84d-7256-9316-f9028b00a021', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795634227277106);
INSERT INTO accounts VALUES ('01a21423-e84e-79b4-afd4-cdc54af8b107', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795634227278602);
INSERT INTO accounts VALUES ('01a21423-e852-73c9-8c83-74187d19f78b', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795634227282217);
INSERT INTO accounts VALUES ('01a21423-e853-7909-b803-22978f449096', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795634227283278);
INSERT INTO accounts VALUES ('01a21423-e855-71e6-9a78-ace46a079076', 'left@acme.example', 'left@acme.example', 'acme.example', 1795634227285087);
INSERT INTO accounts VALUES ('01a21423-e859-7417-a555-542599d6b964', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795634227289234);
INSERT INTO accounts VALUES ('01a21423-e85a-7a6b-a2c8-b523d2b55ec8', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795634227290467);
INSERT INTO accounts VALUES ('01a21423-e87b-7650-955a-a15f19665902', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795634227323389);
INSERT INTO directory_users VALUES ('01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e843-7488-9335-fe5676f2da50', '01a21423-e849-75bb-ae05-7dd60bd1a695', 'ada@acme.example', '00u-ada', 1, '01a21423-e849-729b-9474-19b4b4a4abb7', '', 1795634227272395, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795634227272395, 1795634227272395);
INSERT INTO directory_users VALUES ('01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e843-7488-9335-fe5676f2da50', '01a21423-e84b-718f-a265-f730cddc6483', 'bob@acme.example', NULL, 1, '01a21423-e84a-7c0a-83f9-47370ce42c74', '', 1795634227274756, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795634227274756, 1795634227274756);
INSERT INTO directory_users VALUES ('01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e843-7488-9335-fe5676f2da50', '01a21423-e84c-702f-9c06-159155d587a0', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a21423-e84c-7007-8aa6-9a125e3fb818', '', 1795634227275843, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795634227275843, 1795634227275843);
INSERT INTO directory_users VALUES ('01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e843-7488-9335-fe5676f2da50', '01a21423-e84d-7277-a499-24fdbc3fb742', 'zoe@acme.example', 'ZOË', 1, '01a21423-e84d-7256-9316-f9028b00a021', '', 1795634227277106, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795634227277106, 1795634227277106);
INSERT INTO directory_users VALUES ('01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e843-7488-9335-fe5676f2da50', '01a21423-e84e-79d4-940e-883bb543337c', 'astro@acme.example', '🚀', 1, '01a21423-e84e-79b4-afd4-cdc54af8b107', '', 1795634227278602, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795634227278602, 1795634227278602);
INSERT INTO directory_users VALUES ('01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e843-7488-9335-fe5676f2da50', '01a21423-e852-73ea-9f46-07a7d2d92ec4', 'lines@acme.example', ' 007 ', 1, '01a21423-e852-73c9-8c83-74187d19f78b', '', 1795634227282217, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795634227282217, 1795634227282217);
INSERT INTO directory_users VALUES ('01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e843-7488-9335-fe5676f2da50', '01a21423-e853-792d-b0d8-40de4e9253f7', 'max@acme.example', '00u-max', 1, '01a21423-e853-7909-b803-22978f449096', '', 1795634227283278, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795634227283278, 1795634227283278);
INSERT INTO directory_users VALUES ('01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e843-7488-9335-fe5676f2da50', '01a21423-e855-720a-b1b9-fd445ee1753b', 'left@acme.example', '00u-left', 0, '01a21423-e855-71e6-9a78-ace46a079076', '', 1795634227285087, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795634227285087, 1795634227285087);
INSERT INTO directory_users VALUES ('01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e843-7488-9335-fe5676f2da50', '01a21423-e856-7da7-b6de-0c64982ea5bf', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795634227286649, 1795634227286649);
INSERT INTO directory_users VALUES ('01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e843-7488-9335-fe5676f2da50', '01a21423-e85a-7a8e-8225-61b4d58ad93b', 'staff@acme.example', '00u-staff', 0, '01a21423-e85a-7a6b-a2c8-b523d2b55ec8', '', 1795634227290467, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795634227290467, 1795634227317055);
INSERT INTO dialect_log VALUES ('01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e843-7488-9335-fe5676f2da50', '01a21423-e886-739a-a1a0-593fa874b312', 1795634227334236, 'b31e2dc919dadf1d9981160239651dc2', 'GET', '/Users/01a21423-e858-73f4-ae5d-baffc44e6e5e', 404, '', 'there is no user "01a21423-e858-73f4-ae5d-baffc44e6e5e" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e843-7488-9335-fe5676f2da50', '01a21423-e886-7897-a9e0-fc5992fc81da', 1795634227334563, '6ba41f4fea9cf1c6341811454662d777', 'GET', '/Users/01a21423-e859-743c-a9e9-117d9a90c4c0', 404, '', 'there is no user "01a21423-e859-743c-a9e9-117d9a90c4c0" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e843-7488-9335-fe5676f2da50', '01a21423-e8c4-7ef2-9246-aad4d6e71591', 1795634227396980, 'b7a55f751466ac615e5812fa7e248061', 'GET', '/Users/01a21423-e858-73f4-ae5d-baffc44e6e5e', 404, '', 'there is no user "01a21423-e858-73f4-ae5d-baffc44e6e5e" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a21423-e82a-788e-91db-2e0eeb48540a', '01a21423-e843-7488-9335-fe5676f2da50', '01a21423-e8c5-760b-9523-a5104a6171d9', 1795634227397396, 'a6afe4e4376e027e1eedaeb4bbaa51be', 'GET', '/Users/01a21423-e859-743c-a9e9-117d9a90c4c0', 404, '', 'there is no user "01a21423-e859-743c-a9e9-117d9a90c4c0" in this directory', '[]', '');
CREATE UNIQUE INDEX domains_held ON domains (name) WHERE state IN ('verified', 'degraded', 'lapsed');
CREATE UNIQUE INDEX connections_slug ON connections (parent, slug);
CREATE UNIQUE INDEX connections_active ON connections (parent) WHERE enabled = 1;
CREATE UNIQUE INDEX connections_id ON connections (id);
CREATE INDEX credentials_target ON credentials (parent, scope, target);
CREATE UNIQUE INDEX directories_slug ON directories (parent, slug);
CREATE UNIQUE INDEX directories_id ON directories (id);
CREATE INDEX directory_emails_user ON directory_emails (parent, directory, user_id);
CREATE INDEX directory_groups_name ON directory_groups (parent, directory, display_fold, id);
CREATE UNIQUE INDEX directory_groups_unique ON directory_groups (parent, directory, unique_name) WHERE unique_name IS NOT NULL;
CREATE INDEX directory_groups_external ON directory_groups (parent, directory, external_id, id) WHERE external_id IS NOT NULL;
CREATE INDEX directory_members_value ON directory_members (parent, directory, value, group_id);
CREATE INDEX directory_tombstones_account ON directory_tombstones (parent, account);
CREATE INDEX directory_tombstones_external ON directory_tombstones (parent, directory, external_id) WHERE external_id IS NOT NULL;
CREATE INDEX persons_account ON persons (account);
CREATE UNIQUE INDEX subjects_account ON subjects (parent, connection, account);
CREATE INDEX memberships_org ON memberships (parent, org, account);
CREATE INDEX memberships_waiting ON memberships (parent, org, wait_seq) WHERE wait_seq IS NOT NULL;
CREATE INDEX memberships_held ON memberships (parent, org) WHERE holds IS NOT NULL;
CREATE INDEX events_parent ON events (parent, n);
CREATE INDEX dirty_marked ON dirty (marked_at);
CREATE UNIQUE INDEX directory_users_name ON directory_users (parent, directory, user_name_fold);
CREATE INDEX directory_users_external ON directory_users (parent, directory, external_id, id) WHERE external_id IS NOT NULL;
CREATE INDEX directory_users_account ON directory_users (parent, account) WHERE account IS NOT NULL;
CREATE INDEX memberships_role ON memberships (parent, org, role) WHERE present = 1 AND role <> 'user';
CREATE UNIQUE INDEX runs_id ON runs (id);
CREATE UNIQUE INDEX runs_open ON runs (parent, open_scope) WHERE open_scope IS NOT NULL;
CREATE INDEX events_membership ON events (parent, account, org, n) WHERE org <> '';
CREATE INDEX events_gate ON events (parent, account, n) WHERE type IN ('gate.closed', 'gate.opened');
CREATE INDEX credentials_access ON credentials (target, created_at) WHERE client <> '';
CREATE UNIQUE INDEX credentials_assertion ON credentials (assertion) WHERE assertion <> '';
ANALYZE;
DELETE FROM sqlite_stat1;
DELETE FROM sqlite_stat1;
INSERT INTO sqlite_stat1 VALUES ('persons', 'persons', '1000000 100000 1');
INSERT INTO sqlite_stat1 VALUES ('persons', 'persons_account', '1000000 1');
INSERT INTO sqlite_stat1 VALUES ('subjects', 'subjects', '1000000 100000 100000 1');
INSERT INTO sqlite_stat1 VALUES ('subjects', 'subjects_account', '1000000 100000 100000 1');
INSERT INTO sqlite_stat1 VALUES ('directories', 'sqlite_autoindex_directories_1', '100 2 1');
INSERT INTO sqlite_stat1 VALUES ('directory_emails', 'directory_emails', '1000000 100000 100000 1 1 1');
INSERT INTO sqlite_stat1 VALUES ('directory_emails', 'directory_emails_user', '1000000 100000 100000 1');
INSERT INTO sqlite_stat1 VALUES ('directory_groups', 'sqlite_autoindex_directory_groups_1', '10000 1000 1000 1');
INSERT INTO sqlite_stat1 VALUES ('directory_groups', 'directory_groups_name', '10000 1000 1000 1 1');
INSERT INTO sqlite_stat1 VALUES ('directory_groups', 'directory_groups_unique', '10000 1000 1000 1');
INSERT INTO sqlite_stat1 VALUES ('directory_groups', 'directory_groups_external', '10000 1000 1000 1 1');
INSERT INTO sqlite_stat1 VALUES ('directory_members', 'directory_members', '5000000 500000 500000 500 1');
INSERT INTO sqlite_stat1 VALUES ('directory_members', 'directory_members_value', '5000000 500000 500000 5 1');
INSERT INTO sqlite_stat1 VALUES ('directory_tombstones', 'directory_tombstones', '100000 10000 10000 1');
INSERT INTO sqlite_stat1 VALUES ('directory_tombstones', 'directory_tombstones_account', '100000 10000 1');
INSERT INTO sqlite_stat1 VALUES ('directory_tombstones', 'directory_tombstones_external', '100000 10000 10000 1');
INSERT INTO sqlite_stat1 VALUES ('accounts', 'accounts', '1000000 1');
INSERT INTO sqlite_stat1 VALUES ('accounts', 'sqlite_autoindex_accounts_2', '1000000 1');
INSERT INTO sqlite_stat1 VALUES ('directory_users', 'directory_users', '1000000 100000 100000 1');
INSERT INTO sqlite_stat1 VALUES ('directory_users', 'directory_users_name', '1000000 100000 100000 1');
INSERT INTO sqlite_stat1 VALUES ('directory_users', 'directory_users_external', '1000000 100000 100000 1 1');
INSERT INTO sqlite_stat1 VALUES ('directory_users', 'directory_users_account', '1000000 100000 1');
INSERT INTO sqlite_stat1 VALUES ('memberships', 'memberships', '2000000 200000 2 1');
INSERT INTO sqlite_stat1 VALUES ('memberships', 'memberships_org', '2000000 200000 100000 1');
INSERT INTO sqlite_stat1 VALUES ('memberships', 'memberships_role', '100000 10000 5000 1000');
INSERT INTO sqlite_stat1 VALUES ('memberships', 'memberships_waiting', '1000 100 50 1');
INSERT INTO sqlite_stat1 VALUES ('memberships', 'memberships_held', '100 10 2');
INSERT INTO sqlite_stat1 VALUES ('events', 'events_parent', '10000000 1000000 1');
INSERT INTO sqlite_stat1 VALUES ('leases', 'leases', '10 1');
INSERT INTO sqlite_stat1 VALUES ('dirty', 'sqlite_autoindex_dirty_1', '10 5 5 1');
INSERT INTO sqlite_stat1 VALUES ('dirty', 'dirty_marked', '10 1');
INSERT INTO sqlite_stat1 VALUES ('directory_totals', 'directory_totals', '200 4 2 1 1');
INSERT INTO sqlite_stat1 VALUES ('runs', 'runs', '10000 1000 1');
INSERT INTO sqlite_stat1 VALUES ('runs', 'runs_id', '10000 1');
INSERT INTO sqlite_stat1 VALUES ('runs', 'runs_open', '100 10 1');
INSERT INTO sqlite_stat1 VALUES ('guard_windows', 'guard_windows', '10000 1000 30 30 1');
INSERT INTO sqlite_stat1 VALUES ('dialect_log', 'dialect_log', '50000 5000 500 1');
INSERT INTO sqlite_stat1 VALUES ('events', 'events_membership', '5000000 500000 5 2 1');
INSERT INTO sqlite_stat1 VALUES ('events', 'events_gate', '100000 10000 2 1');
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES ('goose_db_version', 5);
