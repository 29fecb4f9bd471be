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
  verified_at BIGINT, record TEXT NOT NULL DEFAULT '', reason TEXT NOT NULL DEFAULT '', pending_at BIGINT NOT NULL DEFAULT 0, checked_at BIGINT NOT NULL DEFAULT 0, answered_at BIGINT NOT NULL DEFAULT 0, missing_at BIGINT NOT NULL DEFAULT 0, lapsed_at BIGINT NOT NULL DEFAULT 0,
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
, client TEXT NOT NULL DEFAULT '', jwks TEXT NOT NULL DEFAULT '', assertion TEXT NOT NULL DEFAULT '', issuer TEXT NOT NULL DEFAULT '', audience TEXT NOT NULL DEFAULT '', trust TEXT NOT NULL DEFAULT '', off BIGINT NOT NULL DEFAULT 0, last_used_at BIGINT NOT NULL DEFAULT 0);
CREATE TABLE directories (
  parent     TEXT   NOT NULL,
  id         TEXT   NOT NULL,
  slug       TEXT   NOT NULL,
  kind       TEXT   NOT NULL,
  dialect    TEXT   NOT NULL,
  email_from TEXT   NOT NULL,              -- userName | emails: which attribute is the designated e-mail
  shared_group_names BIGINT NOT NULL DEFAULT 0, -- several groups may have one displayName
  patch_answer TEXT NOT NULL DEFAULT '',   -- 200 | 204: how PATCH of a user is answered; empty: as the dialect does
  created_at BIGINT NOT NULL, profile TEXT NOT NULL DEFAULT '',
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
INSERT INTO goose_db_version VALUES (1, 0, 1, '2026-11-25 20:12:02');
INSERT INTO goose_db_version VALUES (2, 1, 1, '2026-11-25 20:12:02');
INSERT INTO goose_db_version VALUES (3, 2, 1, '2026-11-25 20:12:02');
INSERT INTO goose_db_version VALUES (4, 3, 1, '2026-11-25 20:12:02');
INSERT INTO parents VALUES ('01a21456-2f5b-7d70-8425-81e1f1f6fc6a', 'acme', 'acme', '01a21456-2f94-7edc-8c82-e21495b631e3', 2, 0, 1795637522267842);
INSERT INTO parents VALUES ('01a21456-2f5e-7f2c-a65e-60a53ad9ab6b', 'initech', 'initech', '01a21456-2f5f-7bb9-8290-27c7372e5352', 0, 0, 1795637522270980);
INSERT INTO organizations VALUES ('01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f61-72ee-bc60-b366dd8c8634', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795637522272904);
INSERT INTO organizations VALUES ('01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f61-744a-ae93-304cf9de27f2', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795637522272904);
INSERT INTO seat_tiers VALUES ('01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f61-72ee-bc60-b366dd8c8634', 'premium', 1, 1);
INSERT INTO domains VALUES ('01a21456-2f5b-7d70-8425-81e1f1f6fc6a', 'acme.example', '01a21456-2f5d-7407-9b0e-8a55c4e15822', 'verified', 'manual', 1795637522268991, 1795637522268991, '', '', 0, 0, 0, 0, 0);
INSERT INTO domains VALUES ('01a21456-2f5e-7f2c-a65e-60a53ad9ab6b', 'initech.example', '01a21456-2f5f-7b5b-882d-8a008858c3ed', 'verified', 'manual', 1795637522271718, 1795637522271718, '', '', 0, 0, 0, 0, 0);
INSERT INTO connections VALUES ('01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f94-7e3c-a4b2-ae5966c5d7c6', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795637522327979, 1795637522324797);
INSERT INTO credentials VALUES ('', '01a21456-2f30-7658-8e73-8b31d8f8249f', 'operator', '', 'first operator key', '3e863992f0bc35194e71b0b1bb387aed6cf013e34639b351b7970574e0e68c51', 'usher_2dchjo', 1795637522222734, NULL, NULL, '', '', '', '', '', '', 0, 1795637522436696);
INSERT INTO credentials VALUES ('01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f66-743a-b67e-53b0af1b4f79', 'directory', '01a21456-2f65-730c-ba02-25f80215a8cb', '', '4e17df0c09cef59810a042dffccfc5a5487a2ad3d167693440a80dd8bf163e15', 'usher_cWdOVq', 1795637522278114, NULL, NULL, '', '', '', '', '', '', 0, 1795637522436696);
INSERT INTO credentials VALUES ('01a21456-2f5e-7f2c-a65e-60a53ad9ab6b', '01a21456-2f68-7029-b6d6-384a3f622c5d', 'directory', '01a21456-2f67-7212-afda-0afa2ef3ab50', '', '86a2e40dcc4d92948cbfbfeabea3d80c29cd6cf8e8f256cb4e111c4155f3c725', 'usher_lKPq26', 1795637522279987, NULL, NULL, '', '', '', '', '', '', 1, 0);
INSERT INTO credentials VALUES ('01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f96-703a-aa7a-311f76bbc34a', 'login-hook', '01a21456-2f94-7e3c-a4b2-ae5966c5d7c6', '', '4a5c3f9986f428e76304242016b361fed168bdd8e572b8fa7d91449846b55bca', 'usher_YQmcj8', 1795637522325891, NULL, NULL, '', '', '', '', '', '', 0, 1795637522351842);
INSERT INTO credentials VALUES ('', '01a21456-2f9b-71eb-9f93-be5050120353', 'read-only', '', '', '79d09bf4039cfa64d0b848a3e45bf2984d54984ea081e14a22977eb5e62531ef', 'usher_O78FTe', 1795637522331060, NULL, 1795637522331967, '', '', '', '', '', '', 0, 0);
INSERT INTO credentials VALUES ('01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2fa1-7cce-9a94-54839aacdd89', 'oauth-client', '01a21456-2f65-730c-ba02-25f80215a8cb', '', '3623309a192ab001815765a843707fd46b5438493c38c810b3fea53b8ca0a55e', 'usher_8Y0bE1', 1795637522337771, NULL, NULL, '', '', '', '', '', '', 0, 0);
INSERT INTO credentials VALUES ('01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2fa3-7269-b1f8-18625638121a', 'access-token', '01a21456-2f65-730c-ba02-25f80215a8cb', '', '7494141473989facf36d54b176bf7c50605dda3ad5b807228e75da305198376e', 'usher_xYswBm', 1795637522338918, 1795641122338918, NULL, '01a21456-2fa1-7cce-9a94-54839aacdd89', '', '', '', '', '', 0, 0);
INSERT INTO credentials VALUES ('01a21456-2f5e-7f2c-a65e-60a53ad9ab6b', '01a21456-2fa4-73ef-a1ca-e59eb79650e7', 'jwt-issuer', '01a21456-2f67-7212-afda-0afa2ef3ab50', '', 'a0275a2783bad038d05db54f7612f30417802f07e8d519b70c63da4bc7b1d588', '', 1795637522340182, NULL, NULL, '', '', '', 'https://issuer.example/', 'http://127.0.0.1:46763/scim/01a21456-2f67-7212-afda-0afa2ef3ab50', '{"jwks_url":"https://issuer.example/keys","claims":{"tid":"''ẞ''"}}', 0, 0);
INSERT INTO directories VALUES ('01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f65-730c-ba02-25f80215a8cb', 'okta', 'scim', 'okta', 'userName', 0, '', 1795637522277185, '');
INSERT INTO directories VALUES ('01a21456-2f5e-7f2c-a65e-60a53ad9ab6b', '01a21456-2f67-7212-afda-0afa2ef3ab50', 'entra', 'scim', 'entra', 'userName', 0, '', 1795637522279123, 'ipsie');
INSERT INTO directory_emails VALUES ('01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f65-730c-ba02-25f80215a8cb', 'ada@acme.example', '01a21456-2f6a-7420-aed6-41495b5f7127', 0, 'work');
INSERT INTO directory_emails VALUES ('01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f65-730c-ba02-25f80215a8cb', 'ada@home.example', '01a21456-2f6a-7420-aed6-41495b5f7127', 1, 'home');
INSERT INTO directory_groups VALUES ('01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f65-730c-ba02-25f80215a8cb', '01a21456-2f8a-7171-98e3-daf7a4cc422c', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795637522314073, 1795637522318877, 0);
INSERT INTO directory_groups VALUES ('01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f65-730c-ba02-25f80215a8cb', '01a21456-2f8b-7907-a541-7ea2aab8dad2', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795637522315570, 1795637522322433, 0);
INSERT INTO directory_groups VALUES ('01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f65-730c-ba02-25f80215a8cb', '01a21456-2f90-790b-8de7-e24a6355bb26', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795637522320572, 1795637522320572, 1);
INSERT INTO directory_members VALUES ('01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f65-730c-ba02-25f80215a8cb', '01a21456-2f8a-7171-98e3-daf7a4cc422c', '01a21456-2f6a-7420-aed6-41495b5f7127', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f65-730c-ba02-25f80215a8cb', '01a21456-2f8a-7171-98e3-daf7a4cc422c', '01a21456-2f72-7824-bd25-7e5ba7717e5d', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f65-730c-ba02-25f80215a8cb', '01a21456-2f8a-7171-98e3-daf7a4cc422c', '01a21456-2f73-777d-a0f0-b6c8213143ca', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f65-730c-ba02-25f80215a8cb', '01a21456-2f8b-7907-a541-7ea2aab8dad2', '01a21456-2f6a-7420-aed6-41495b5f7127', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f65-730c-ba02-25f80215a8cb', '01a21456-2f8b-7907-a541-7ea2aab8dad2', '01a21456-2f72-7824-bd25-7e5ba7717e5d', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f65-730c-ba02-25f80215a8cb', '01a21456-2f8b-7907-a541-7ea2aab8dad2', '01a21456-2f73-777d-a0f0-b6c8213143ca', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f65-730c-ba02-25f80215a8cb', '01a21456-2f8b-7907-a541-7ea2aab8dad2', '01a21456-2f74-7557-8ca9-3963882e49e9', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f65-730c-ba02-25f80215a8cb', '01a21456-2f8b-7907-a541-7ea2aab8dad2', '01a21456-2f81-784b-9d1a-3fb6d50ec249', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f65-730c-ba02-25f80215a8cb', '01a21456-2f8b-7907-a541-7ea2aab8dad2', '01a21456-2f82-7a8b-b0db-14f0561e6c7d', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f65-730c-ba02-25f80215a8cb', '01a21456-2f8b-7907-a541-7ea2aab8dad2', '01a21456-2f83-79c7-a3cf-a443de026c30', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f65-730c-ba02-25f80215a8cb', '01a21456-2f8b-7907-a541-7ea2aab8dad2', '01a21456-2f84-79ac-bd5b-dc02e133505b', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f65-730c-ba02-25f80215a8cb', '01a21456-2f8b-7907-a541-7ea2aab8dad2', '01a21456-2f85-7ccd-8d11-bb4dc2a36f28', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f65-730c-ba02-25f80215a8cb', '01a21456-2f8b-7907-a541-7ea2aab8dad2', '01a21456-2f89-73bb-89d6-f98da4741550', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f65-730c-ba02-25f80215a8cb', '01a21456-2f90-790b-8de7-e24a6355bb26', '01a21456-2f74-7557-8ca9-3963882e49e9', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f65-730c-ba02-25f80215a8cb', '01a21456-2f90-790b-8de7-e24a6355bb26', '01a21456-2f8a-7171-98e3-daf7a4cc422c', 'Group', 'Group', '');
INSERT INTO directory_tombstones VALUES ('01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f65-730c-ba02-25f80215a8cb', '01a21456-2f88-72b6-a043-c183f31054b8', 'NULL', '01a21456-2f88-7290-ae9c-354e625f6a76', 1798229522322433);
INSERT INTO persons VALUES ('01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f6a-72ba-976c-bb578536d3d6', 'open', '', '01a21456-2f65-730c-ba02-25f80215a8cb', 0, 3, 0, 1795637522327979, 1795637522281940);
INSERT INTO persons VALUES ('01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f72-77ec-a2d1-82a31d5b7b3d', 'open', '', '01a21456-2f65-730c-ba02-25f80215a8cb', 0, 3, 0, NULL, 1795637522290434);
INSERT INTO persons VALUES ('01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f73-774c-9f9a-7ed25adba6bb', 'open', '', '01a21456-2f65-730c-ba02-25f80215a8cb', 0, 2, 0, NULL, 1795637522291404);
INSERT INTO persons VALUES ('01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f74-7534-939b-2687894bb906', 'open', '', '01a21456-2f65-730c-ba02-25f80215a8cb', 0, 2, 0, NULL, 1795637522292278);
INSERT INTO persons VALUES ('01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f81-77f6-98e8-545d93b2ba50', 'open', '', '01a21456-2f65-730c-ba02-25f80215a8cb', 0, 2, 0, NULL, 1795637522305467);
INSERT INTO persons VALUES ('01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f82-7a3a-9171-bdb1ebbdc85b', 'open', '', '01a21456-2f65-730c-ba02-25f80215a8cb', 0, 2, 0, NULL, 1795637522306605);
INSERT INTO persons VALUES ('01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f83-798d-b6d6-42796f0f9f69', 'open', '', '01a21456-2f65-730c-ba02-25f80215a8cb', 0, 2, 0, NULL, 1795637522307580);
INSERT INTO persons VALUES ('01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f84-798b-b393-34e3f0f13476', 'closed', 'directory_inactive', '01a21456-2f65-730c-ba02-25f80215a8cb', 0, 2, 0, NULL, 1795637522308538);
INSERT INTO persons VALUES ('01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f88-7290-ae9c-354e625f6a76', 'closed', 'directory_deleted', '01a21456-2f65-730c-ba02-25f80215a8cb', 0, 4, 0, NULL, 1795637522312100);
INSERT INTO persons VALUES ('01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f89-7398-99e2-bb44958e0455', 'closed', 'directory_inactive', '01a21456-2f65-730c-ba02-25f80215a8cb', 0, 3, 0, NULL, 1795637522313160);
INSERT INTO persons VALUES ('01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f99-7c42-9e7e-601d05d265e4', 'open', '', '', 0, 1, 0, 1795637522329773, 1795637522329773);
INSERT INTO subjects VALUES ('01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f94-7e3c-a4b2-ae5966c5d7c6', 'ada', '01a21456-2f6a-72ba-976c-bb578536d3d6', 1795637522327979);
INSERT INTO subjects VALUES ('01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f94-7e3c-a4b2-ae5966c5d7c6', 'newcomer', '01a21456-2f99-7c42-9e7e-601d05d265e4', 1795637522329773);
INSERT INTO memberships VALUES ('01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f6a-72ba-976c-bb578536d3d6', '01a21456-2f61-72ee-bc60-b366dd8c8634', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795637522315570);
INSERT INTO memberships VALUES ('01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f6a-72ba-976c-bb578536d3d6', '01a21456-2f61-744a-ae93-304cf9de27f2', 0, 'jit', '01a21456-2f94-7e3c-a4b2-ae5966c5d7c6', 1795637522327979, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795637522327979);
INSERT INTO memberships VALUES ('01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f72-77ec-a2d1-82a31d5b7b3d', '01a21456-2f61-72ee-bc60-b366dd8c8634', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795637522315570);
INSERT INTO memberships VALUES ('01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f73-774c-9f9a-7ed25adba6bb', '01a21456-2f61-72ee-bc60-b366dd8c8634', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795637522319574);
INSERT INTO memberships VALUES ('01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f74-7534-939b-2687894bb906', '01a21456-2f61-72ee-bc60-b366dd8c8634', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795637522315570);
INSERT INTO memberships VALUES ('01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f81-77f6-98e8-545d93b2ba50', '01a21456-2f61-72ee-bc60-b366dd8c8634', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795637522315570);
INSERT INTO memberships VALUES ('01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f82-7a3a-9171-bdb1ebbdc85b', '01a21456-2f61-72ee-bc60-b366dd8c8634', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795637522315570);
INSERT INTO memberships VALUES ('01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f83-798d-b6d6-42796f0f9f69', '01a21456-2f61-72ee-bc60-b366dd8c8634', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795637522315570);
INSERT INTO memberships VALUES ('01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f99-7c42-9e7e-601d05d265e4', '01a21456-2f61-744a-ae93-304cf9de27f2', 0, 'jit', '01a21456-2f94-7e3c-a4b2-ae5966c5d7c6', 1795637522329773, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795637522329773);
INSERT INTO policy_versions VALUES ('01a21456-2f5b-7d70-8425-81e1f1f6fc6a', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a21456-2f30-7658-8e73-8b31d8f8249f', 1795637522272904);
INSERT INTO policy_versions VALUES ('01a21456-2f5b-7d70-8425-81e1f1f6fc6a', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a21456-2f30-7658-8e73-8b31d8f8249f', 1795637522274939);
INSERT INTO events VALUES (1, '', '01a21456-2f30-7859-b55f-ab9c7a2cf991', 1795637522222734, 'token.created', 'operator', 'operator_key_file', '', '', '01a21456-2f30-7658-8e73-8b31d8f8249f', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO events VALUES (2, '01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f5b-7e6b-bcd8-2f191becaecb', 1795637522267842, 'parent.created', 'operator', '01a21456-2f30-7658-8e73-8b31d8f8249f', '', '', '01a21456-2f5b-7d70-8425-81e1f1f6fc6a', NULL, NULL, 0, 'a3d09b124a541f38e4f847b26d71d85f');
INSERT INTO events VALUES (3, '01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f5d-7655-af78-d2a9ade610cf', 1795637522268991, 'domain.verified', 'operator', '01a21456-2f30-7658-8e73-8b31d8f8249f', '', '', '01a21456-2f5d-7407-9b0e-8a55c4e15822', NULL, '{"domain":"acme.example","state":"verified","strategy":"manual"}', 0, 'da27f894628540c75a61aa56a3cc65b1');
INSERT INTO events VALUES (4, '01a21456-2f5e-7f2c-a65e-60a53ad9ab6b', '01a21456-2f5f-700d-a7e3-517a59d0f39a', 1795637522270980, 'parent.created', 'operator', '01a21456-2f30-7658-8e73-8b31d8f8249f', '', '', '01a21456-2f5e-7f2c-a65e-60a53ad9ab6b', NULL, NULL, 0, '15ce6e4170ed88cc2ff7750637ffe8d4');
INSERT INTO events VALUES (5, '01a21456-2f5e-7f2c-a65e-60a53ad9ab6b', '01a21456-2f5f-7bdc-aef2-a3d32d0c074d', 1795637522271718, 'domain.verified', 'operator', '01a21456-2f30-7658-8e73-8b31d8f8249f', '', '', '01a21456-2f5f-7b5b-882d-8a008858c3ed', NULL, '{"domain":"initech.example","state":"verified","strategy":"manual"}', 0, 'b537c1bd8392f191642d90e623a105d1');
INSERT INTO events VALUES (6, '01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f61-7414-9cea-b68d32ad0d90', 1795637522272904, 'organization.created', 'operator', '01a21456-2f30-7658-8e73-8b31d8f8249f', '', '01a21456-2f61-72ee-bc60-b366dd8c8634', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '32c30c724bd25bf692d4c5abc7e36084');
INSERT INTO events VALUES (7, '01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f61-7465-b710-ce5e1c684d83', 1795637522272904, 'organization.created', 'operator', '01a21456-2f30-7658-8e73-8b31d8f8249f', '', '01a21456-2f61-744a-ae93-304cf9de27f2', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '32c30c724bd25bf692d4c5abc7e36084');
INSERT INTO events VALUES (8, '01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f61-769d-ab74-8e0507e9fabd', 1795637522272904, 'policy.applied', 'operator', '01a21456-2f30-7658-8e73-8b31d8f8249f', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, '32c30c724bd25bf692d4c5abc7e36084');
INSERT INTO events VALUES (9, '01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f61-7a48-b185-ee091871f0e9', 1795637522272904, 'organization.changed', 'operator', '01a21456-2f30-7658-8e73-8b31d8f8249f', '', '01a21456-2f61-72ee-bc60-b366dd8c8634', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, '32c30c724bd25bf692d4c5abc7e36084');
INSERT INTO events VALUES (10, '01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f61-7a7f-9e29-46784f78285e', 1795637522272904, 'organization.changed', 'operator', '01a21456-2f30-7658-8e73-8b31d8f8249f', '', '01a21456-2f61-744a-ae93-304cf9de27f2', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, '32c30c724bd25bf692d4c5abc7e36084');
INSERT INTO events VALUES (11, '01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f63-7010-96f3-ceb29b5cbd95', 1795637522274939, 'policy.applied', 'operator', '01a21456-2f30-7658-8e73-8b31d8f8249f', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, 'c9a5b762f8595d3315ff1834e70aa803');
INSERT INTO events VALUES (12, '01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f64-742a-bd39-31716155db14', 1795637522275882, 'organization.changed', 'operator', '01a21456-2f30-7658-8e73-8b31d8f8249f', '', '01a21456-2f61-72ee-bc60-b366dd8c8634', '', NULL, '{"limit":1,"seat":"premium"}', 0, 'f74e6ad9a5cc06f8d99afb2dba194a14');
INSERT INTO events VALUES (13, '01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f65-73da-a39b-cfb0548437f4', 1795637522277185, 'directory.created', 'operator', '01a21456-2f30-7658-8e73-8b31d8f8249f', '', '', '01a21456-2f65-730c-ba02-25f80215a8cb', NULL, NULL, 0, '67ef698da06b8680ec4de13589ceb105');
INSERT INTO events VALUES (14, '01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f66-747d-890a-0281f68a6fee', 1795637522278114, 'token.created', 'operator', '01a21456-2f30-7658-8e73-8b31d8f8249f', '', '', '01a21456-2f66-743a-b67e-53b0af1b4f79', NULL, '{"scope":"directory","target":"01a21456-2f65-730c-ba02-25f80215a8cb"}', 0, 'b6dd3698a14ffb02dbab790958f054da');
INSERT INTO events VALUES (15, '01a21456-2f5e-7f2c-a65e-60a53ad9ab6b', '01a21456-2f67-724a-91f5-c35c12728ec0', 1795637522279123, 'directory.created', 'operator', '01a21456-2f30-7658-8e73-8b31d8f8249f', '', '', '01a21456-2f67-7212-afda-0afa2ef3ab50', NULL, NULL, 0, '170b0737886b5923297609977849df1c');
INSERT INTO events VALUES (16, '01a21456-2f5e-7f2c-a65e-60a53ad9ab6b', '01a21456-2f68-7068-82a2-0a556b3d9230', 1795637522279987, 'token.created', 'operator', '01a21456-2f30-7658-8e73-8b31d8f8249f', '', '', '01a21456-2f68-7029-b6d6-384a3f622c5d', NULL, '{"scope":"directory","target":"01a21456-2f67-7212-afda-0afa2ef3ab50"}', 0, 'e048fa06bb27a15444dd2a7ce5127a0d');
INSERT INTO events VALUES (17, '01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f6a-7610-9486-29775981a531', 1795637522281940, 'directory_user.created', 'directory', '01a21456-2f65-730c-ba02-25f80215a8cb', '', '', '01a21456-2f6a-7420-aed6-41495b5f7127', NULL, NULL, 2, '461e48b3d8caa21e41ec526295811081');
INSERT INTO events VALUES (18, '01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f6a-7612-8138-52c792e0f359', 1795637522281940, 'account.created', 'directory', '01a21456-2f65-730c-ba02-25f80215a8cb', '01a21456-2f6a-72ba-976c-bb578536d3d6', '', '01a21456-2f6a-7420-aed6-41495b5f7127', NULL, NULL, 2, '461e48b3d8caa21e41ec526295811081');
INSERT INTO events VALUES (19, '01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f72-7869-829b-1a2f062f55a2', 1795637522290434, 'directory_user.created', 'directory', '01a21456-2f65-730c-ba02-25f80215a8cb', '', '', '01a21456-2f72-7824-bd25-7e5ba7717e5d', NULL, NULL, 2, '5d36069e868b0ae97d5b24f555e2c05e');
INSERT INTO events VALUES (20, '01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f72-786b-b9b5-e709c1b8a364', 1795637522290434, 'account.created', 'directory', '01a21456-2f65-730c-ba02-25f80215a8cb', '01a21456-2f72-77ec-a2d1-82a31d5b7b3d', '', '01a21456-2f72-7824-bd25-7e5ba7717e5d', NULL, NULL, 2, '5d36069e868b0ae97d5b24f555e2c05e');
INSERT INTO events VALUES (21, '01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f73-77d4-b429-77f54f2ef9d9', 1795637522291404, 'directory_user.created', 'directory', '01a21456-2f65-730c-ba02-25f80215a8cb', '', '', '01a21456-2f73-777d-a0f0-b6c8213143ca', NULL, NULL, 2, '99c545ac768ce5af6cd7571761c0a044');
INSERT INTO events VALUES (22, '01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f73-77d7-8eed-7e6809867502', 1795637522291404, 'account.created', 'directory', '01a21456-2f65-730c-ba02-25f80215a8cb', '01a21456-2f73-774c-9f9a-7ed25adba6bb', '', '01a21456-2f73-777d-a0f0-b6c8213143ca', NULL, NULL, 2, '99c545ac768ce5af6cd7571761c0a044');
INSERT INTO events VALUES (23, '01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f74-7584-9e55-529b6a29aa0f', 1795637522292278, 'directory_user.created', 'directory', '01a21456-2f65-730c-ba02-25f80215a8cb', '', '', '01a21456-2f74-7557-8ca9-3963882e49e9', NULL, NULL, 2, '39f9148905777acf073f20eadab58232');
INSERT INTO events VALUES (24, '01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f74-7587-9a34-8011dfd68ef8', 1795637522292278, 'account.created', 'directory', '01a21456-2f65-730c-ba02-25f80215a8cb', '01a21456-2f74-7534-939b-2687894bb906', '', '01a21456-2f74-7557-8ca9-3963882e49e9', NULL, NULL, 2, '39f9148905777acf073f20eadab58232');
INSERT INTO events VALUES (25, '01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f81-7886-a0bd-0b232b9535f7', 1795637522305467, 'directory_user.created', 'directory', '01a21456-2f65-730c-ba02-25f80215a8cb', '', '', '01a21456-2f81-784b-9d1a-3fb6d50ec249', NULL, NULL, 2, '8909ffd22c90a1f97c97e29a4df371e5');
INSERT INTO events VALUES (26, '01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f81-7a55-b203-13c8739759d9', 1795637522305467, 'account.created', 'directory', '01a21456-2f65-730c-ba02-25f80215a8cb', '01a21456-2f81-77f6-98e8-545d93b2ba50', '', '01a21456-2f81-784b-9d1a-3fb6d50ec249', NULL, NULL, 2, '8909ffd22c90a1f97c97e29a4df371e5');
INSERT INTO events VALUES (27, '01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f82-7b75-a5eb-ebff5dee58b0', 1795637522306605, 'directory_user.created', 'directory', '01a21456-2f65-730c-ba02-25f80215a8cb', '', '', '01a21456-2f82-7a8b-b0db-14f0561e6c7d', NULL, NULL, 2, '7f0df93e035e0e8fcc70601ef5d0b32f');
INSERT INTO events VALUES (28, '01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f82-7b79-ba39-ec232b183ec6', 1795637522306605, 'account.created', 'directory', '01a21456-2f65-730c-ba02-25f80215a8cb', '01a21456-2f82-7a3a-9171-bdb1ebbdc85b', '', '01a21456-2f82-7a8b-b0db-14f0561e6c7d', NULL, NULL, 2, '7f0df93e035e0e8fcc70601ef5d0b32f');
INSERT INTO events VALUES (29, '01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f83-79f7-8af6-64a83ba5ccae', 1795637522307580, 'directory_user.created', 'directory', '01a21456-2f65-730c-ba02-25f80215a8cb', '', '', '01a21456-2f83-79c7-a3cf-a443de026c30', NULL, NULL, 2, 'cb19225c1ec63b55342f6c9317b97e83');
INSERT INTO events VALUES (30, '01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f83-79fa-b5ef-8f47e32c78d3', 1795637522307580, 'account.created', 'directory', '01a21456-2f65-730c-ba02-25f80215a8cb', '01a21456-2f83-798d-b6d6-42796f0f9f69', '', '01a21456-2f83-79c7-a3cf-a443de026c30', NULL, NULL, 2, 'cb19225c1ec63b55342f6c9317b97e83');
INSERT INTO events VALUES (31, '01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f84-79d7-b555-fff62befb586', 1795637522308538, 'directory_user.created', 'directory', '01a21456-2f65-730c-ba02-25f80215a8cb', '', '', '01a21456-2f84-79ac-bd5b-dc02e133505b', NULL, NULL, 2, 'f1e8aaed52dad5cdd4df59c3828ad5b9');
INSERT INTO events VALUES (32, '01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f84-79d9-a009-70dcd19c35ed', 1795637522308538, 'account.created', 'directory', '01a21456-2f65-730c-ba02-25f80215a8cb', '01a21456-2f84-798b-b393-34e3f0f13476', '', '01a21456-2f84-79ac-bd5b-dc02e133505b', NULL, NULL, 2, 'f1e8aaed52dad5cdd4df59c3828ad5b9');
INSERT INTO events VALUES (33, '01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f84-7cab-bd7f-dfed52e10eae', 1795637522308538, 'gate.closed', 'directory', '01a21456-2f65-730c-ba02-25f80215a8cb', '01a21456-2f84-798b-b393-34e3f0f13476', '', '', NULL, '{"cause":"directory_inactive"}', 2, 'f1e8aaed52dad5cdd4df59c3828ad5b9');
INSERT INTO events VALUES (34, '01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f84-7cad-aa2f-78a97b06cdb0', 1795637522308538, 'session.revoked', 'directory', '01a21456-2f65-730c-ba02-25f80215a8cb', '01a21456-2f84-798b-b393-34e3f0f13476', '', '', NULL, NULL, 2, 'f1e8aaed52dad5cdd4df59c3828ad5b9');
INSERT INTO events VALUES (35, '01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f85-7d16-8ce8-8e6735e17dc8', 1795637522309802, 'directory_user.created', 'directory', '01a21456-2f65-730c-ba02-25f80215a8cb', '', '', '01a21456-2f85-7ccd-8d11-bb4dc2a36f28', NULL, NULL, 2, 'f3407c9bb18a4f9f72446dbd1aa97e72');
INSERT INTO events VALUES (36, '01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f85-7d19-8b68-d7a2193d2e51', 1795637522309802, 'directory_user.unbound', 'directory', '01a21456-2f65-730c-ba02-25f80215a8cb', '', '', '01a21456-2f85-7ccd-8d11-bb4dc2a36f28', NULL, '{"reason":"no_email"}', 2, 'f3407c9bb18a4f9f72446dbd1aa97e72');
INSERT INTO events VALUES (37, '01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f87-71b1-8485-44151c80b1e7', 1795637522311007, 'directory_user.created', 'directory', '01a21456-2f65-730c-ba02-25f80215a8cb', '', '', '01a21456-2f87-7167-9b10-b1eb3d1c7e4a', NULL, NULL, 2, 'a98c218382df01398d0b9aa5bfc04e58');
INSERT INTO events VALUES (38, '01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f87-71b4-9339-c4813a06ef4d', 1795637522311007, 'directory_user.unbound', 'directory', '01a21456-2f65-730c-ba02-25f80215a8cb', '', '', '01a21456-2f87-7167-9b10-b1eb3d1c7e4a', NULL, '{"reason":"foreign_domain"}', 2, 'a98c218382df01398d0b9aa5bfc04e58');
INSERT INTO events VALUES (39, '01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f88-7353-84a6-e446f10c4ab1', 1795637522312100, 'directory_user.created', 'directory', '01a21456-2f65-730c-ba02-25f80215a8cb', '', '', '01a21456-2f88-72b6-a043-c183f31054b8', NULL, NULL, 2, '837b941e4e36ae9f09730073d72361f6');
INSERT INTO events VALUES (40, '01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f88-7355-94d8-7af5520f21a2', 1795637522312100, 'account.created', 'directory', '01a21456-2f65-730c-ba02-25f80215a8cb', '01a21456-2f88-7290-ae9c-354e625f6a76', '', '01a21456-2f88-72b6-a043-c183f31054b8', NULL, NULL, 2, '837b941e4e36ae9f09730073d72361f6');
INSERT INTO events VALUES (41, '01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f89-73ec-90df-0fbf5e829483', 1795637522313160, 'directory_user.created', 'directory', '01a21456-2f65-730c-ba02-25f80215a8cb', '', '', '01a21456-2f89-73bb-89d6-f98da4741550', NULL, NULL, 2, 'd2c719f78dd234944bd35fa7be16e8f0');
INSERT INTO events VALUES (42, '01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f89-73f7-82fc-82911ca75419', 1795637522313160, 'account.created', 'directory', '01a21456-2f65-730c-ba02-25f80215a8cb', '01a21456-2f89-7398-99e2-bb44958e0455', '', '01a21456-2f89-73bb-89d6-f98da4741550', NULL, NULL, 2, 'd2c719f78dd234944bd35fa7be16e8f0');
INSERT INTO events VALUES (43, '01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f8a-75c1-b9b6-38990b561a16', 1795637522314073, 'directory_group.created', 'directory', '01a21456-2f65-730c-ba02-25f80215a8cb', '', '', '01a21456-2f8a-7171-98e3-daf7a4cc422c', NULL, '{"members":1}', 0, '780a56294e0ca909964f353a72cb39f4');
INSERT INTO events VALUES (44, '01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f8b-7e79-b582-8ab0864fec60', 1795637522315570, 'directory_group.created', 'directory', '01a21456-2f65-730c-ba02-25f80215a8cb', '', '', '01a21456-2f8b-7907-a541-7ea2aab8dad2', NULL, '{"members":11}', 0, '5959d2f1aabb6b669e0123570f2a8a4f');
INSERT INTO events VALUES (45, '01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f8c-7a64-a731-f1cc6c7569c1', 1795637522315570, 'membership.added', 'directory', '01a21456-2f65-730c-ba02-25f80215a8cb', '01a21456-2f6a-72ba-976c-bb578536d3d6', '01a21456-2f61-72ee-bc60-b366dd8c8634', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '5959d2f1aabb6b669e0123570f2a8a4f');
INSERT INTO events VALUES (46, '01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f8c-7b08-9974-a4d58a7e2727', 1795637522315570, 'membership.added', 'directory', '01a21456-2f65-730c-ba02-25f80215a8cb', '01a21456-2f72-77ec-a2d1-82a31d5b7b3d', '01a21456-2f61-72ee-bc60-b366dd8c8634', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '5959d2f1aabb6b669e0123570f2a8a4f');
INSERT INTO events VALUES (47, '01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f8c-7b43-88f6-ccad1ca64276', 1795637522315570, 'membership.added', 'directory', '01a21456-2f65-730c-ba02-25f80215a8cb', '01a21456-2f74-7534-939b-2687894bb906', '01a21456-2f61-72ee-bc60-b366dd8c8634', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '5959d2f1aabb6b669e0123570f2a8a4f');
INSERT INTO events VALUES (48, '01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f8c-7b6f-bdf1-f46fccc903dd', 1795637522315570, 'membership.added', 'directory', '01a21456-2f65-730c-ba02-25f80215a8cb', '01a21456-2f81-77f6-98e8-545d93b2ba50', '01a21456-2f61-72ee-bc60-b366dd8c8634', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '5959d2f1aabb6b669e0123570f2a8a4f');
INSERT INTO events VALUES (49, '01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f8c-7b95-b211-3cfad7ceed5e', 1795637522315570, 'membership.added', 'directory', '01a21456-2f65-730c-ba02-25f80215a8cb', '01a21456-2f82-7a3a-9171-bdb1ebbdc85b', '01a21456-2f61-72ee-bc60-b366dd8c8634', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '5959d2f1aabb6b669e0123570f2a8a4f');
INSERT INTO events VALUES (50, '01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f8c-7bf5-9108-a2abbf9711e5', 1795637522315570, 'membership.added', 'directory', '01a21456-2f65-730c-ba02-25f80215a8cb', '01a21456-2f83-798d-b6d6-42796f0f9f69', '01a21456-2f61-72ee-bc60-b366dd8c8634', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '5959d2f1aabb6b669e0123570f2a8a4f');
INSERT INTO events VALUES (51, '01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f8c-7c23-9322-8874d90b57c0', 1795637522315570, 'membership.added', 'directory', '01a21456-2f65-730c-ba02-25f80215a8cb', '01a21456-2f88-7290-ae9c-354e625f6a76', '01a21456-2f61-72ee-bc60-b366dd8c8634', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '5959d2f1aabb6b669e0123570f2a8a4f');
INSERT INTO events VALUES (52, '01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f8c-7c56-b3dc-23ffd126fb02', 1795637522315570, 'membership.added', 'directory', '01a21456-2f65-730c-ba02-25f80215a8cb', '01a21456-2f89-7398-99e2-bb44958e0455', '01a21456-2f61-72ee-bc60-b366dd8c8634', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '5959d2f1aabb6b669e0123570f2a8a4f');
INSERT INTO events VALUES (53, '01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f8e-7025-b704-ae5f7990e84c', 1795637522317774, 'directory_group.changed', 'directory', '01a21456-2f65-730c-ba02-25f80215a8cb', '', '', '01a21456-2f8a-7171-98e3-daf7a4cc422c', NULL, '{"added":1,"removed":0}', 0, 'a9e491ce4e0d44f149adc2f71a6bf048');
INSERT INTO events VALUES (54, '01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f8f-702c-9404-66b05d150cf7', 1795637522318877, 'directory_group.changed', 'directory', '01a21456-2f65-730c-ba02-25f80215a8cb', '', '', '01a21456-2f8a-7171-98e3-daf7a4cc422c', NULL, '{"added":1,"removed":0}', 0, 'd33951d5eec1dab4f39137dfc76c1ae0');
INSERT INTO events VALUES (55, '01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f8f-7a0c-a870-4e1a7fc2a883', 1795637522319574, 'directory_group.changed', 'directory', '01a21456-2f65-730c-ba02-25f80215a8cb', '', '', '01a21456-2f8b-7907-a541-7ea2aab8dad2', NULL, '{"added":1,"removed":0}', 0, '9b8b3e1303eb632a4ce31234c6866c10');
INSERT INTO events VALUES (56, '01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f8f-7b3a-8086-8274444a4ced', 1795637522319574, 'membership.added', 'directory', '01a21456-2f65-730c-ba02-25f80215a8cb', '01a21456-2f73-774c-9f9a-7ed25adba6bb', '01a21456-2f61-72ee-bc60-b366dd8c8634', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '9b8b3e1303eb632a4ce31234c6866c10');
INSERT INTO events VALUES (57, '01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f90-7b1a-8695-ff6047047101', 1795637522320572, 'directory_group.created', 'directory', '01a21456-2f65-730c-ba02-25f80215a8cb', '', '', '01a21456-2f90-790b-8de7-e24a6355bb26', NULL, '{"members":2}', 0, 'ac50c2779a1a0c895037161b3132902b');
INSERT INTO events VALUES (58, '01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f91-7b31-8903-c8d2da57c2a4', 1795637522321497, 'directory_user.deleted', 'directory', '01a21456-2f65-730c-ba02-25f80215a8cb', '', '', '01a21456-2f87-7167-9b10-b1eb3d1c7e4a', NULL, NULL, 0, '731324f79d45cc5a73d95651e05321e9');
INSERT INTO events VALUES (59, '01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f92-77eb-a4ed-56dd24c3bce7', 1795637522322433, 'directory_user.deleted', 'directory', '01a21456-2f65-730c-ba02-25f80215a8cb', '', '', '01a21456-2f88-72b6-a043-c183f31054b8', NULL, NULL, 0, '0813218e053d862c6be7e1a5dc65dbbe');
INSERT INTO events VALUES (60, '01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f92-793f-8b47-fb14468fb5f4', 1795637522322433, 'gate.closed', 'directory', '01a21456-2f65-730c-ba02-25f80215a8cb', '01a21456-2f88-7290-ae9c-354e625f6a76', '', '', NULL, '{"cause":"directory_deleted"}', 2, '0813218e053d862c6be7e1a5dc65dbbe');
INSERT INTO events VALUES (61, '01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f92-7943-b435-2e50fd13c300', 1795637522322433, 'session.revoked', 'directory', '01a21456-2f65-730c-ba02-25f80215a8cb', '01a21456-2f88-7290-ae9c-354e625f6a76', '', '', NULL, NULL, 2, '0813218e053d862c6be7e1a5dc65dbbe');
INSERT INTO events VALUES (62, '01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f92-7b06-b3d8-ccdc5711f579', 1795637522322433, 'membership.removed', 'directory', '01a21456-2f65-730c-ba02-25f80215a8cb', '01a21456-2f88-7290-ae9c-354e625f6a76', '01a21456-2f61-72ee-bc60-b366dd8c8634', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '0813218e053d862c6be7e1a5dc65dbbe');
INSERT INTO events VALUES (63, '01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f93-7942-9bad-e59974fca424', 1795637522323461, 'directory_user.changed', 'directory', '01a21456-2f65-730c-ba02-25f80215a8cb', '', '', '01a21456-2f89-73bb-89d6-f98da4741550', NULL, '{"active":false}', 0, 'b0e15bbaf970cd98b62769d3b2a5c639');
INSERT INTO events VALUES (64, '01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f93-7a00-9b00-a1204c6197bf', 1795637522323461, 'gate.closed', 'directory', '01a21456-2f65-730c-ba02-25f80215a8cb', '01a21456-2f89-7398-99e2-bb44958e0455', '', '', NULL, '{"cause":"directory_inactive"}', 2, 'b0e15bbaf970cd98b62769d3b2a5c639');
INSERT INTO events VALUES (65, '01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f93-7a02-92cc-e2df56066814', 1795637522323461, 'session.revoked', 'directory', '01a21456-2f65-730c-ba02-25f80215a8cb', '01a21456-2f89-7398-99e2-bb44958e0455', '', '', NULL, NULL, 2, 'b0e15bbaf970cd98b62769d3b2a5c639');
INSERT INTO events VALUES (66, '01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f93-7ad7-adf9-b5482b17ba5a', 1795637522323461, 'membership.removed', 'directory', '01a21456-2f65-730c-ba02-25f80215a8cb', '01a21456-2f89-7398-99e2-bb44958e0455', '01a21456-2f61-72ee-bc60-b366dd8c8634', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, 'b0e15bbaf970cd98b62769d3b2a5c639');
INSERT INTO events VALUES (67, '01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f94-7ef7-ac11-72c74fadcae7', 1795637522324797, 'connection.created', 'operator', '01a21456-2f30-7658-8e73-8b31d8f8249f', '', '', '01a21456-2f94-7e3c-a4b2-ae5966c5d7c6', NULL, NULL, 0, '20e211b8a8265f13bfcf7f27e2cb0b7a');
INSERT INTO events VALUES (68, '01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f96-7083-aee2-619fbaa27ebc', 1795637522325891, 'token.created', 'operator', '01a21456-2f30-7658-8e73-8b31d8f8249f', '', '', '01a21456-2f96-703a-aa7a-311f76bbc34a', NULL, '{"scope":"login-hook","target":"01a21456-2f94-7e3c-a4b2-ae5966c5d7c6"}', 0, '7cbeaf78f02b7a9661a22d3a334820ae');
INSERT INTO events VALUES (69, '01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f98-7334-bd2f-0d4dd2639cc8', 1795637522327979, 'subject.linked', 'login', '01a21456-2f94-7e3c-a4b2-ae5966c5d7c6', '01a21456-2f6a-72ba-976c-bb578536d3d6', '', '01a21456-2f94-7e3c-a4b2-ae5966c5d7c6', NULL, NULL, 2, '8fe4e2ee7258a4ed145c904901b6177b');
INSERT INTO events VALUES (70, '01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f98-73cd-b9d2-f5dff14c5d9f', 1795637522327979, 'membership.added', 'login', '01a21456-2f94-7e3c-a4b2-ae5966c5d7c6', '01a21456-2f6a-72ba-976c-bb578536d3d6', '01a21456-2f61-744a-ae93-304cf9de27f2', '', NULL, '{"role":"user","source":"grant"}', 2, '8fe4e2ee7258a4ed145c904901b6177b');
INSERT INTO events VALUES (71, '01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f98-769f-9344-83f28f51a09f', 1795637522327979, 'connection.proven', 'login', '01a21456-2f94-7e3c-a4b2-ae5966c5d7c6', '', '', '01a21456-2f94-7e3c-a4b2-ae5966c5d7c6', NULL, NULL, 2, '8fe4e2ee7258a4ed145c904901b6177b');
INSERT INTO events VALUES (72, '01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f99-7c5b-98bc-4d8563e72890', 1795637522329773, 'account.created', 'login', '01a21456-2f94-7e3c-a4b2-ae5966c5d7c6', '01a21456-2f99-7c42-9e7e-601d05d265e4', '', '01a21456-2f94-7e3c-a4b2-ae5966c5d7c6', NULL, NULL, 2, 'fbb54364bea810dfe575737de4c8b911');
INSERT INTO events VALUES (73, '01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f99-7ca1-b0fa-2775f656b14a', 1795637522329773, 'subject.linked', 'login', '01a21456-2f94-7e3c-a4b2-ae5966c5d7c6', '01a21456-2f99-7c42-9e7e-601d05d265e4', '', '01a21456-2f94-7e3c-a4b2-ae5966c5d7c6', NULL, NULL, 2, 'fbb54364bea810dfe575737de4c8b911');
INSERT INTO events VALUES (74, '01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f99-7d82-8dc1-95de16416de8', 1795637522329773, 'membership.added', 'login', '01a21456-2f94-7e3c-a4b2-ae5966c5d7c6', '01a21456-2f99-7c42-9e7e-601d05d265e4', '01a21456-2f61-744a-ae93-304cf9de27f2', '', NULL, '{"role":"user","source":"grant"}', 2, 'fbb54364bea810dfe575737de4c8b911');
INSERT INTO events VALUES (75, '', '01a21456-2f9b-7231-85f2-0f4ef49ebc96', 1795637522331060, 'token.created', 'operator', '01a21456-2f30-7658-8e73-8b31d8f8249f', '', '', '01a21456-2f9b-71eb-9f93-be5050120353', NULL, '{"scope":"read-only","target":""}', 0, 'd21c1cff1b74617395039c305ae84bc3');
INSERT INTO events VALUES (76, '', '01a21456-2f9c-71cc-b342-236bf893ea2f', 1795637522331967, 'token.revoked', 'operator', '01a21456-2f30-7658-8e73-8b31d8f8249f', '', '', '01a21456-2f9b-71eb-9f93-be5050120353', NULL, NULL, 0, 'ce05d7a99f41334503192b0f066d9321');
INSERT INTO events VALUES (77, '01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2fa1-7d12-bf5e-c0731d91339d', 1795637522337771, 'token.created', 'operator', '01a21456-2f30-7658-8e73-8b31d8f8249f', '', '', '01a21456-2fa1-7cce-9a94-54839aacdd89', NULL, '{"scope":"oauth-client","target":"01a21456-2f65-730c-ba02-25f80215a8cb"}', 0, 'e9b278cd8dfd99c4933d851ed4f8e14c');
INSERT INTO events VALUES (78, '01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2fa3-72a8-8570-49c38ed36960', 1795637522338918, 'token.created', 'api_key', '01a21456-2fa1-7cce-9a94-54839aacdd89', '', '', '01a21456-2fa3-7269-b1f8-18625638121a', NULL, '{"client":"01a21456-2fa1-7cce-9a94-54839aacdd89","scope":"access-token","target":"01a21456-2f65-730c-ba02-25f80215a8cb"}', 0, 'a5f887a0dd335d307be52485aa7367a7');
INSERT INTO events VALUES (79, '01a21456-2f5e-7f2c-a65e-60a53ad9ab6b', '01a21456-2fa4-7443-99fd-3ef108a7b3f8', 1795637522340182, 'token.created', 'operator', '01a21456-2f30-7658-8e73-8b31d8f8249f', '', '', '01a21456-2fa4-73ef-a1ca-e59eb79650e7', NULL, '{"scope":"jwt-issuer","target":"01a21456-2f67-7212-afda-0afa2ef3ab50"}', 0, 'daf255db8a91e51b42cd725fa42ad99c');
INSERT INTO events VALUES (80, '01a21456-2f5e-7f2c-a65e-60a53ad9ab6b', '01a21456-2fa5-76b3-b846-a1df45048201', 1795637522341178, 'directory.changed', 'operator', '01a21456-2f30-7658-8e73-8b31d8f8249f', '', '', '01a21456-2f67-7212-afda-0afa2ef3ab50', '{"profile":""}', '{"profile":"ipsie","tokens":1}', 0, '14080e0704d1c28be33962c4e240f745');
INSERT INTO directory_totals VALUES ('01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f65-730c-ba02-25f80215a8cb', 'Group', 0, 3, 0, '01a21456-2f90-790b-8de7-e24a6355bb26');
INSERT INTO directory_totals VALUES ('01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f65-730c-ba02-25f80215a8cb', 'User', 0, 10, 2, '01a21456-2f89-73bb-89d6-f98da4741550');
INSERT INTO accounts VALUES ('01a21456-2f6a-72ba-976c-bb578536d3d6', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795637522281940);
INSERT INTO accounts VALUES ('01a21456-2f72-77ec-a2d1-82a31d5b7b3d', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795637522290434);
INSERT INTO accounts VALUES ('01a21456-2f73-774c-9f9a-7ed25adba6bb', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795637522291404);
INSERT INTO accounts VALUES ('01a21456-2f74-7534-939b-2687894bb906', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795637522292278);
INSERT INTO accounts VALUES ('01a21456-2f81-77f6-98e8-545d93b2ba50', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795637522305467);
INSERT INTO accounts VALUES ('01a21456-2f82-7a3a-9171-bdb1ebbdc85b', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795637522306605);
INSERT INTO accounts VALUES ('01a21456-2f83-798d-b6d6-42796f0f9f69', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795637522307580);
INSERT INTO accounts VALUES ('01a21456-2f84-798b-b393-34e3f0f13476', 'left@acme.example', 'left@acme.example', 'acme.example', 1795637522308538);
INSERT INTO accounts VALUES ('01a21456-2f88-7290-ae9c-354e625f6a76', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795637522312100);
INSERT INTO accounts VALUES ('01a21456-2f89-7398-99e2-bb44958e0455', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795637522313160);
INSERT INTO accounts VALUES ('01a21456-2f99-7c42-9e7e-601d05d265e4', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795637522329773);
INSERT INTO directory_users VALUES ('01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f65-730c-ba02-25f80215a8cb', '01a21456-2f6a-7420-aed6-41495b5f7127', 'ada@acme.example', '00u-ada', 1, '01a21456-2f6a-72ba-976c-bb578536d3d6', '', 1795637522281940, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795637522281940, 1795637522281940);
INSERT INTO directory_users VALUES ('01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f65-730c-ba02-25f80215a8cb', '01a21456-2f72-7824-bd25-7e5ba7717e5d', 'bob@acme.example', NULL, 1, '01a21456-2f72-77ec-a2d1-82a31d5b7b3d', '', 1795637522290434, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795637522290434, 1795637522290434);
INSERT INTO directory_users VALUES ('01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f65-730c-ba02-25f80215a8cb', '01a21456-2f73-777d-a0f0-b6c8213143ca', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a21456-2f73-774c-9f9a-7ed25adba6bb', '', 1795637522291404, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795637522291404, 1795637522291404);
INSERT INTO directory_users VALUES ('01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f65-730c-ba02-25f80215a8cb', '01a21456-2f74-7557-8ca9-3963882e49e9', 'zoe@acme.example', 'ZOË', 1, '01a21456-2f74-7534-939b-2687894bb906', '', 1795637522292278, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795637522292278, 1795637522292278);
INSERT INTO directory_users VALUES ('01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f65-730c-ba02-25f80215a8cb', '01a21456-2f81-784b-9d1a-3fb6d50ec249', 'astro@acme.example', '🚀', 1, '01a21456-2f81-77f6-98e8-545d93b2ba50', '', 1795637522305467, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795637522305467, 1795637522305467);
INSERT INTO directory_users VALUES ('01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f65-730c-ba02-25f80215a8cb', '01a21456-2f82-7a8b-b0db-14f0561e6c7d', 'lines@acme.example', ' 007 ', 1, '01a21456-2f82-7a3a-9171-bdb1ebbdc85b', '', 1795637522306605, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795637522306605, 1795637522306605);
INSERT INTO directory_users VALUES ('01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f65-730c-ba02-25f80215a8cb', '01a21456-2f83-79c7-a3cf-a443de026c30', 'max@acme.example', '00u-max', 1, '01a21456-2f83-798d-b6d6-42796f0f9f69', '', 1795637522307580, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795637522307580, 1795637522307580);
INSERT INTO directory_users VALUES ('01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f65-730c-ba02-25f80215a8cb', '01a21456-2f84-79ac-bd5b-dc02e133505b', 'left@acme.example', '00u-left', 0, '01a21456-2f84-798b-b393-34e3f0f13476', '', 1795637522308538, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795637522308538, 1795637522308538);
INSERT INTO directory_users VALUES ('01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f65-730c-ba02-25f80215a8cb', '01a21456-2f85-7ccd-8d11-bb4dc2a36f28', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795637522309802, 1795637522309802);
INSERT INTO directory_users VALUES ('01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f65-730c-ba02-25f80215a8cb', '01a21456-2f89-73bb-89d6-f98da4741550', 'staff@acme.example', '00u-staff', 0, '01a21456-2f89-7398-99e2-bb44958e0455', '', 1795637522313160, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795637522313160, 1795637522323461);
INSERT INTO dialect_log VALUES ('01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f65-730c-ba02-25f80215a8cb', '01a21456-2f9f-72e1-b1ff-9fb9110a8e9a', 1795637522335189, '109f1ddc07add329883a2ab34ddefabc', 'GET', '/Users/01a21456-2f87-7167-9b10-b1eb3d1c7e4a', 404, '', 'there is no user "01a21456-2f87-7167-9b10-b1eb3d1c7e4a" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f65-730c-ba02-25f80215a8cb', '01a21456-2f9f-78c2-a94a-38992f4f492b', 1795637522335574, '54b9a1b4107952be1f9ee2a9c82e42b1', 'GET', '/Users/01a21456-2f88-72b6-a043-c183f31054b8', 404, '', 'there is no user "01a21456-2f88-72b6-a043-c183f31054b8" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f65-730c-ba02-25f80215a8cb', '01a21456-2fff-789c-ad71-1acdfcb83077', 1795637522431564, '73420b7ad58929e2e2e89d3104706a1c', 'GET', '/Users/01a21456-2f87-7167-9b10-b1eb3d1c7e4a', 404, '', 'there is no user "01a21456-2f87-7167-9b10-b1eb3d1c7e4a" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a21456-2f5b-7d70-8425-81e1f1f6fc6a', '01a21456-2f65-730c-ba02-25f80215a8cb', '01a21456-3000-764b-8730-f99ffbfb271f', 1795637522432412, 'e0285b89f29624c364d18cdd2e34e91f', 'GET', '/Users/01a21456-2f88-72b6-a043-c183f31054b8', 404, '', 'there is no user "01a21456-2f88-72b6-a043-c183f31054b8" in this directory', '[]', '');
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
CREATE INDEX credentials_issuer ON credentials (issuer, audience, target) WHERE issuer <> '';
CREATE INDEX credentials_expiry ON credentials (scope, expires_at) WHERE expires_at IS NOT NULL AND client = '';
CREATE UNIQUE INDEX domains_id ON domains (id);
CREATE INDEX domains_due ON domains (checked_at, id) WHERE strategy = 'dns' AND state IN ('pending', 'verified', 'degraded', 'lapsed');
CREATE INDEX domains_claimed ON domains (name, id) WHERE state = 'pending';
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
INSERT INTO sqlite_stat1 VALUES ('domains', 'domains_id', '10000 1');
INSERT INTO sqlite_stat1 VALUES ('domains', 'domains_due', '10000 10 1');
INSERT INTO sqlite_stat1 VALUES ('domains', 'domains_claimed', '1000 2 1');
INSERT INTO sqlite_stat1 VALUES ('events', 'events_membership', '5000000 500000 5 2 1');
INSERT INTO sqlite_stat1 VALUES ('events', 'events_gate', '100000 10000 2 1');
INSERT INTO sqlite_stat1 VALUES ('credentials', 'credentials_issuer', '1000 10 1 1');
INSERT INTO sqlite_stat1 VALUES ('credentials', 'credentials_expiry', '1000 200 1');
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES ('goose_db_version', 4);
