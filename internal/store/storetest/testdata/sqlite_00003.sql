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
, client TEXT NOT NULL DEFAULT '', jwks TEXT NOT NULL DEFAULT '', assertion TEXT NOT NULL DEFAULT '', issuer TEXT NOT NULL DEFAULT '', audience TEXT NOT NULL DEFAULT '', trust TEXT NOT NULL DEFAULT '', off BIGINT NOT NULL DEFAULT 0);
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
  modified_at  BIGINT NOT NULL,
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
  n         BIGINT NOT NULL,
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
INSERT INTO goose_db_version VALUES (1, 0, 1, '2026-11-25 19:04:00');
INSERT INTO goose_db_version VALUES (2, 1, 1, '2026-11-25 19:04:00');
INSERT INTO goose_db_version VALUES (3, 2, 1, '2026-11-25 19:04:00');
INSERT INTO goose_db_version VALUES (4, 3, 1, '2026-11-25 19:04:00');
INSERT INTO parents VALUES ('01a21417-e68b-72fa-9533-6fc00ef01bfb', 'acme', 'acme', '01a21417-e70c-7137-8d11-816d9db4ac73', 2, 0, 1795633440395177);
INSERT INTO parents VALUES ('01a21417-e69a-7643-84ee-d49cc704da26', 'initech', 'initech', '01a21417-e6a4-7b3a-b58a-9cb4e81d999c', 0, 0, 1795633440410395);
INSERT INTO organizations VALUES ('01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6ae-76f0-b9e7-50bc5702c17d', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795633440430111);
INSERT INTO organizations VALUES ('01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6ae-784c-b672-bf952eb00f2d', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795633440430111);
INSERT INTO seat_tiers VALUES ('01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6ae-76f0-b9e7-50bc5702c17d', 'premium', 1, 1);
INSERT INTO domains VALUES ('01a21417-e68b-72fa-9533-6fc00ef01bfb', 'acme.example', '01a21417-e694-7dc4-b588-7cc690e743d8', 'verified', 'manual', 1795633440404839, 1795633440404839);
INSERT INTO domains VALUES ('01a21417-e69a-7643-84ee-d49cc704da26', 'initech.example', '01a21417-e6a4-7a72-bac0-e38ff20000e7', 'verified', 'manual', 1795633440420662, 1795633440420662);
INSERT INTO connections VALUES ('01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e70c-70b3-9059-e3ec34c56336', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795633440526837, 1795633440523932);
INSERT INTO credentials VALUES ('', '01a21417-e672-72a9-8e91-480ccf7ee44b', 'operator', '', 'first operator key', '3b97e6fa83595bdf8e6b03f00048b7d49519d9e8c8b19edde3fe23c2f8390029', 'usher_eOaSsB', 1795633440370082, NULL, NULL, '', '', '', '', '', '', 0);
INSERT INTO credentials VALUES ('01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6d5-7a4f-97c8-0aebca55097d', 'directory', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '', 'e484d713f69265581a753f7a325e2ee4d844ad2d07460f8a6861adaa588f53e2', 'usher_cV0gEd', 1795633440469491, NULL, NULL, '', '', '', '', '', '', 0);
INSERT INTO credentials VALUES ('01a21417-e69a-7643-84ee-d49cc704da26', '01a21417-e6d9-7c3f-8636-30ea31f54c9e', 'directory', '01a21417-e6d6-7a71-b0ac-0af79af234a6', '', 'd59023d239833267b532f8b16ab0bad709429555d85a338dbdfe36b12c39e110', 'usher_pAgm9-', 1795633440473776, NULL, NULL, '', '', '', '', '', '', 1);
INSERT INTO credentials VALUES ('01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e70d-71ce-96aa-cbc885a64c00', 'login-hook', '01a21417-e70c-70b3-9059-e3ec34c56336', '', 'ada12fb8b14f73d49027c3303ace0c4c90cf333e5cf656577e26b8baa201c27d', 'usher_np6ml-', 1795633440525040, NULL, NULL, '', '', '', '', '', '', 0);
INSERT INTO credentials VALUES ('', '01a21417-e711-75bd-868e-25b4e941efee', 'read-only', '', '', '7a3f6e5c18ce537a0508eb08e67da75b03de2d738c68d2010020fff6f7afb489', 'usher_CYqn6A', 1795633440529363, NULL, 1795633440530197, '', '', '', '', '', '', 0);
INSERT INTO credentials VALUES ('01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e71e-765e-bc0d-b11a5d65b1bf', 'oauth-client', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '', 'd43f08a95f88bd348eea1fd323562b40a8017c45a2b099a6c436542168f2c5cf', 'usher_gSfGww', 1795633440542358, NULL, NULL, '', '', '', '', '', '', 0);
INSERT INTO credentials VALUES ('01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e72c-7539-8328-26da66b0d5f4', 'access-token', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '', '733df5e3b855a8d1254dd2b61beb47eb44e3cd18c8d3f531dd3124758753afb8', 'usher_jwzoOC', 1795633440556089, 1795637040556089, NULL, '01a21417-e71e-765e-bc0d-b11a5d65b1bf', '', '', '', '', '', 0);
INSERT INTO credentials VALUES ('01a21417-e69a-7643-84ee-d49cc704da26', '01a21417-e72d-79d4-8b30-068a706d7487', 'jwt-issuer', '01a21417-e6d6-7a71-b0ac-0af79af234a6', '', 'd855a49e5aa48b9abbc52bc1f597bde8f8c8b4df2d7d658ffa7b458597a3022d', '', 1795633440557564, NULL, NULL, '', '', '', 'https://issuer.example/', 'http://127.0.0.1:43665/scim/01a21417-e6d6-7a71-b0ac-0af79af234a6', '{"jwks_url":"https://issuer.example/keys","claims":{"tid":"''ẞ''"}}', 0);
INSERT INTO directories VALUES ('01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', 'okta', 'scim', 'okta', 'userName', 0, '', 1795633440460041, '');
INSERT INTO directories VALUES ('01a21417-e69a-7643-84ee-d49cc704da26', '01a21417-e6d6-7a71-b0ac-0af79af234a6', 'entra', 'scim', 'entra', 'userName', 0, '', 1795633440470667, 'ipsie');
INSERT INTO directory_emails VALUES ('01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', 'ada@acme.example', '01a21417-e6e2-7e64-ac39-b5eead3e8d6b', 0, 'work');
INSERT INTO directory_emails VALUES ('01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', 'ada@home.example', '01a21417-e6e2-7e64-ac39-b5eead3e8d6b', 1, 'home');
INSERT INTO directory_groups VALUES ('01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '01a21417-e6fd-708a-8872-e8ae0e820747', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795633440509016, 1795633440515342);
INSERT INTO directory_groups VALUES ('01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '01a21417-e6fe-7b92-8fa2-862bda50dd22', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795633440510738, 1795633440521300);
INSERT INTO directory_groups VALUES ('01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '01a21417-e706-72a5-bfe1-e323c68ed3af', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795633440518117, 1795633440518117);
INSERT INTO directory_members VALUES ('01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '01a21417-e6fd-708a-8872-e8ae0e820747', '01a21417-e6e2-7e64-ac39-b5eead3e8d6b', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '01a21417-e6fd-708a-8872-e8ae0e820747', '01a21417-e6e4-70f6-b341-0dab1b491307', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '01a21417-e6fd-708a-8872-e8ae0e820747', '01a21417-e6e4-7e06-8862-869d5bf73e55', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '01a21417-e6fe-7b92-8fa2-862bda50dd22', '01a21417-e6e2-7e64-ac39-b5eead3e8d6b', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '01a21417-e6fe-7b92-8fa2-862bda50dd22', '01a21417-e6e4-70f6-b341-0dab1b491307', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '01a21417-e6fe-7b92-8fa2-862bda50dd22', '01a21417-e6e4-7e06-8862-869d5bf73e55', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '01a21417-e6fe-7b92-8fa2-862bda50dd22', '01a21417-e6e5-7c56-87ec-149370503613', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '01a21417-e6fe-7b92-8fa2-862bda50dd22', '01a21417-e6e6-79cf-80c1-1b2ba58aad3e', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '01a21417-e6fe-7b92-8fa2-862bda50dd22', '01a21417-e6e7-783b-8d29-1370ab10e046', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '01a21417-e6fe-7b92-8fa2-862bda50dd22', '01a21417-e6e8-786c-a161-1990d8a8db94', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '01a21417-e6fe-7b92-8fa2-862bda50dd22', '01a21417-e6e9-76db-8014-38f03d6532f0', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '01a21417-e6fe-7b92-8fa2-862bda50dd22', '01a21417-e6f6-77e5-b5b0-170194493a19', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '01a21417-e6fe-7b92-8fa2-862bda50dd22', '01a21417-e6fa-7d3f-9b52-cf5928ff0ef6', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '01a21417-e706-72a5-bfe1-e323c68ed3af', '01a21417-e6e5-7c56-87ec-149370503613', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '01a21417-e706-72a5-bfe1-e323c68ed3af', '01a21417-e6fd-708a-8872-e8ae0e820747', 'Group', 'Group', '');
INSERT INTO directory_tombstones VALUES ('01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '01a21417-e6f9-7aa7-ab4d-15281916e65c', 'NULL', '01a21417-e6f9-7a7f-9a48-79487b8c48aa', 1798225440521300);
INSERT INTO persons VALUES ('01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6e2-7d9c-85f4-10fa76d4558d', 'open', '', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', 0, 3, 0, 1795633440526837, 1795633440482675);
INSERT INTO persons VALUES ('01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6e4-70cf-94aa-5cf9b3d99756', 'open', '', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', 0, 3, 0, NULL, 1795633440484020);
INSERT INTO persons VALUES ('01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6e4-7ddc-96ab-db15a11ef409', 'open', '', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', 0, 2, 0, NULL, 1795633440484862);
INSERT INTO persons VALUES ('01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6e5-7c30-8ea2-c64de35179f6', 'open', '', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', 0, 2, 0, NULL, 1795633440485730);
INSERT INTO persons VALUES ('01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6e6-79ac-844d-5d0ec653cb76', 'open', '', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', 0, 2, 0, NULL, 1795633440486571);
INSERT INTO persons VALUES ('01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6e7-781a-948e-83a721f81b4b', 'open', '', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', 0, 2, 0, NULL, 1795633440487471);
INSERT INTO persons VALUES ('01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6e8-7849-8bc4-ba4b79d58617', 'open', '', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', 0, 2, 0, NULL, 1795633440488507);
INSERT INTO persons VALUES ('01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6e9-76ba-b6a5-665deda07581', 'closed', 'directory_inactive', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', 0, 2, 0, NULL, 1795633440489409);
INSERT INTO persons VALUES ('01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6f9-7a7f-9a48-79487b8c48aa', 'closed', 'directory_deleted', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', 0, 4, 0, NULL, 1795633440505641);
INSERT INTO persons VALUES ('01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6fa-7d1a-8d47-bb0cbe2eb8fe', 'closed', 'directory_inactive', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', 0, 3, 0, NULL, 1795633440506823);
INSERT INTO persons VALUES ('01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e710-7719-8a7d-692135764658', 'open', '', '', 0, 1, 0, 1795633440528441, 1795633440528441);
INSERT INTO subjects VALUES ('01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e70c-70b3-9059-e3ec34c56336', 'ada', '01a21417-e6e2-7d9c-85f4-10fa76d4558d', 1795633440526837);
INSERT INTO subjects VALUES ('01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e70c-70b3-9059-e3ec34c56336', 'newcomer', '01a21417-e710-7719-8a7d-692135764658', 1795633440528441);
INSERT INTO memberships VALUES ('01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6e2-7d9c-85f4-10fa76d4558d', '01a21417-e6ae-76f0-b9e7-50bc5702c17d', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795633440510738);
INSERT INTO memberships VALUES ('01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6e2-7d9c-85f4-10fa76d4558d', '01a21417-e6ae-784c-b672-bf952eb00f2d', 0, 'jit', '01a21417-e70c-70b3-9059-e3ec34c56336', 1795633440526837, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795633440526837);
INSERT INTO memberships VALUES ('01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6e4-70cf-94aa-5cf9b3d99756', '01a21417-e6ae-76f0-b9e7-50bc5702c17d', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795633440510738);
INSERT INTO memberships VALUES ('01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6e4-7ddc-96ab-db15a11ef409', '01a21417-e6ae-76f0-b9e7-50bc5702c17d', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795633440516157);
INSERT INTO memberships VALUES ('01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6e5-7c30-8ea2-c64de35179f6', '01a21417-e6ae-76f0-b9e7-50bc5702c17d', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795633440510738);
INSERT INTO memberships VALUES ('01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6e6-79ac-844d-5d0ec653cb76', '01a21417-e6ae-76f0-b9e7-50bc5702c17d', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795633440510738);
INSERT INTO memberships VALUES ('01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6e7-781a-948e-83a721f81b4b', '01a21417-e6ae-76f0-b9e7-50bc5702c17d', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795633440510738);
INSERT INTO memberships VALUES ('01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6e8-7849-8bc4-ba4b79d58617', '01a21417-e6ae-76f0-b9e7-50bc5702c17d', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795633440510738);
INSERT INTO memberships VALUES ('01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e710-7719-8a7d-692135764658', '01a21417-e6ae-784c-b672-bf952eb00f2d', 0, 'jit', '01a21417-e70c-70b3-9059-e3ec34c56336', 1795633440528441, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795633440528441);
INSERT INTO policy_versions VALUES ('01a21417-e68b-72fa-9533-6fc00ef01bfb', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a21417-e672-72a9-8e91-480ccf7ee44b', 1795633440430111);
INSERT INTO policy_versions VALUES ('01a21417-e68b-72fa-9533-6fc00ef01bfb', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a21417-e672-72a9-8e91-480ccf7ee44b', 1795633440434567);
INSERT INTO events VALUES (1, '', '01a21417-e672-742d-a158-546f6972fce9', 1795633440370082, 'token.created', 'operator', 'operator_key_file', '', '', '01a21417-e672-72a9-8e91-480ccf7ee44b', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO events VALUES (2, '01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e68b-73b0-b694-33ab509ad6c2', 1795633440395177, 'parent.created', 'operator', '01a21417-e672-72a9-8e91-480ccf7ee44b', '', '', '01a21417-e68b-72fa-9533-6fc00ef01bfb', NULL, NULL, 0, '20736c0e08fc8befbcfb85324a150db5');
INSERT INTO events VALUES (3, '01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e695-70fd-a267-c4acfe33e92c', 1795633440404839, 'domain.verified', 'operator', '01a21417-e672-72a9-8e91-480ccf7ee44b', '', '', '01a21417-e694-7dc4-b588-7cc690e743d8', NULL, '{"domain":"acme.example","strategy":"manual"}', 0, 'e1a29e7addb06d2651574d4f38770aab');
INSERT INTO events VALUES (4, '01a21417-e69a-7643-84ee-d49cc704da26', '01a21417-e69a-766b-af39-2195cb19511a', 1795633440410395, 'parent.created', 'operator', '01a21417-e672-72a9-8e91-480ccf7ee44b', '', '', '01a21417-e69a-7643-84ee-d49cc704da26', NULL, NULL, 0, 'c589826c5f58b531210c781495ad0fed');
INSERT INTO events VALUES (5, '01a21417-e69a-7643-84ee-d49cc704da26', '01a21417-e6a4-7b66-b180-59906724bdf2', 1795633440420662, 'domain.verified', 'operator', '01a21417-e672-72a9-8e91-480ccf7ee44b', '', '', '01a21417-e6a4-7a72-bac0-e38ff20000e7', NULL, '{"domain":"initech.example","strategy":"manual"}', 0, '0462176720c4c9d8492bd7543fef3e2d');
INSERT INTO events VALUES (6, '01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6ae-780c-8f6d-b2fd0a4f7af7', 1795633440430111, 'organization.created', 'operator', '01a21417-e672-72a9-8e91-480ccf7ee44b', '', '01a21417-e6ae-76f0-b9e7-50bc5702c17d', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '56fb6055a913c1ef5a8056a08dc63f0c');
INSERT INTO events VALUES (7, '01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6ae-7864-91f0-8e7a42a2d68b', 1795633440430111, 'organization.created', 'operator', '01a21417-e672-72a9-8e91-480ccf7ee44b', '', '01a21417-e6ae-784c-b672-bf952eb00f2d', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '56fb6055a913c1ef5a8056a08dc63f0c');
INSERT INTO events VALUES (8, '01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6ae-79e8-8965-3dc817d0b4e7', 1795633440430111, 'policy.applied', 'operator', '01a21417-e672-72a9-8e91-480ccf7ee44b', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, '56fb6055a913c1ef5a8056a08dc63f0c');
INSERT INTO events VALUES (9, '01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6ae-7cde-a83a-6cecd8796627', 1795633440430111, 'organization.changed', 'operator', '01a21417-e672-72a9-8e91-480ccf7ee44b', '', '01a21417-e6ae-76f0-b9e7-50bc5702c17d', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, '56fb6055a913c1ef5a8056a08dc63f0c');
INSERT INTO events VALUES (10, '01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6ae-7d11-b101-9881f5c3a74e', 1795633440430111, 'organization.changed', 'operator', '01a21417-e672-72a9-8e91-480ccf7ee44b', '', '01a21417-e6ae-784c-b672-bf952eb00f2d', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, '56fb6055a913c1ef5a8056a08dc63f0c');
INSERT INTO events VALUES (11, '01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6b2-79be-95c4-a662cf08ca8f', 1795633440434567, 'policy.applied', 'operator', '01a21417-e672-72a9-8e91-480ccf7ee44b', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, '496451c4e73c9174257d4199b5c4b996');
INSERT INTO events VALUES (12, '01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6ba-7734-910d-3d2e20b2b913', 1795633440442024, 'organization.changed', 'operator', '01a21417-e672-72a9-8e91-480ccf7ee44b', '', '01a21417-e6ae-76f0-b9e7-50bc5702c17d', '', NULL, '{"limit":1,"seat":"premium"}', 0, 'a8989043a4d07c65ab0c7a61f58ebbde');
INSERT INTO events VALUES (13, '01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6cc-7241-90c4-0f5940af9ee1', 1795633440460041, 'directory.created', 'operator', '01a21417-e672-72a9-8e91-480ccf7ee44b', '', '', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', NULL, NULL, 0, '1d22053fa63fe7b043c2722eb12b6228');
INSERT INTO events VALUES (14, '01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6d5-7aa0-be12-942ee8f4c823', 1795633440469491, 'token.created', 'operator', '01a21417-e672-72a9-8e91-480ccf7ee44b', '', '', '01a21417-e6d5-7a4f-97c8-0aebca55097d', NULL, '{"scope":"directory","target":"01a21417-e6cc-7106-bc7f-c1ef0a31a1e2"}', 0, 'bffe12287b6cf0991343b8e91e52b47c');
INSERT INTO events VALUES (15, '01a21417-e69a-7643-84ee-d49cc704da26', '01a21417-e6d6-7a9c-a48a-de528fa2ca00', 1795633440470667, 'directory.created', 'operator', '01a21417-e672-72a9-8e91-480ccf7ee44b', '', '', '01a21417-e6d6-7a71-b0ac-0af79af234a6', NULL, NULL, 0, '1b7d30797d0e0dab663a63c0071786a2');
INSERT INTO events VALUES (16, '01a21417-e69a-7643-84ee-d49cc704da26', '01a21417-e6d9-7c80-a625-c3ccb3d3a19d', 1795633440473776, 'token.created', 'operator', '01a21417-e672-72a9-8e91-480ccf7ee44b', '', '', '01a21417-e6d9-7c3f-8636-30ea31f54c9e', NULL, '{"scope":"directory","target":"01a21417-e6d6-7a71-b0ac-0af79af234a6"}', 0, '26584c08c440e8f5664e0f98e5f75d2a');
INSERT INTO events VALUES (17, '01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6e3-710f-b944-f4504ddf2e58', 1795633440482675, 'directory_user.created', 'directory', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '', '', '01a21417-e6e2-7e64-ac39-b5eead3e8d6b', NULL, NULL, 2, '1aea5b323157f53e5b76e5ec833b2170');
INSERT INTO events VALUES (18, '01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6e3-7113-bb9f-64c6491274ea', 1795633440482675, 'account.created', 'directory', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '01a21417-e6e2-7d9c-85f4-10fa76d4558d', '', '01a21417-e6e2-7e64-ac39-b5eead3e8d6b', NULL, NULL, 2, '1aea5b323157f53e5b76e5ec833b2170');
INSERT INTO events VALUES (19, '01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6e4-712e-978a-6340efba8115', 1795633440484020, 'directory_user.created', 'directory', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '', '', '01a21417-e6e4-70f6-b341-0dab1b491307', NULL, NULL, 2, 'd5c4573bb9d8662715457d6adf651132');
INSERT INTO events VALUES (20, '01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6e4-7130-a88d-febc06eee413', 1795633440484020, 'account.created', 'directory', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '01a21417-e6e4-70cf-94aa-5cf9b3d99756', '', '01a21417-e6e4-70f6-b341-0dab1b491307', NULL, NULL, 2, 'd5c4573bb9d8662715457d6adf651132');
INSERT INTO events VALUES (21, '01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6e4-7e39-a335-234741ea98c3', 1795633440484862, 'directory_user.created', 'directory', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '', '', '01a21417-e6e4-7e06-8862-869d5bf73e55', NULL, NULL, 2, 'eb81bd80d38c65ebdffc02581231980d');
INSERT INTO events VALUES (22, '01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6e4-7e3d-92b1-68559b895689', 1795633440484862, 'account.created', 'directory', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '01a21417-e6e4-7ddc-96ab-db15a11ef409', '', '01a21417-e6e4-7e06-8862-869d5bf73e55', NULL, NULL, 2, 'eb81bd80d38c65ebdffc02581231980d');
INSERT INTO events VALUES (23, '01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6e5-7c89-9b73-79a3de5e3e35', 1795633440485730, 'directory_user.created', 'directory', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '', '', '01a21417-e6e5-7c56-87ec-149370503613', NULL, NULL, 2, 'c59e5ff7f36a060dff2350cb89101086');
INSERT INTO events VALUES (24, '01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6e5-7c8c-b701-426c845ffa6f', 1795633440485730, 'account.created', 'directory', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '01a21417-e6e5-7c30-8ea2-c64de35179f6', '', '01a21417-e6e5-7c56-87ec-149370503613', NULL, NULL, 2, 'c59e5ff7f36a060dff2350cb89101086');
INSERT INTO events VALUES (25, '01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6e6-79fe-abfa-474523a83833', 1795633440486571, 'directory_user.created', 'directory', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '', '', '01a21417-e6e6-79cf-80c1-1b2ba58aad3e', NULL, NULL, 2, '467bfed55ace827b035c3b19ca3055d7');
INSERT INTO events VALUES (26, '01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6e6-7a02-b988-394179af334f', 1795633440486571, 'account.created', 'directory', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '01a21417-e6e6-79ac-844d-5d0ec653cb76', '', '01a21417-e6e6-79cf-80c1-1b2ba58aad3e', NULL, NULL, 2, '467bfed55ace827b035c3b19ca3055d7');
INSERT INTO events VALUES (27, '01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6e7-7862-be8a-917428a14955', 1795633440487471, 'directory_user.created', 'directory', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '', '', '01a21417-e6e7-783b-8d29-1370ab10e046', NULL, NULL, 2, '76f80eeb6e8becbb4b9b1d28145e9819');
INSERT INTO events VALUES (28, '01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6e7-7864-b1af-4a9dcdde09c2', 1795633440487471, 'account.created', 'directory', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '01a21417-e6e7-781a-948e-83a721f81b4b', '', '01a21417-e6e7-783b-8d29-1370ab10e046', NULL, NULL, 2, '76f80eeb6e8becbb4b9b1d28145e9819');
INSERT INTO events VALUES (29, '01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6e8-789d-9898-7df9b90558de', 1795633440488507, 'directory_user.created', 'directory', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '', '', '01a21417-e6e8-786c-a161-1990d8a8db94', NULL, NULL, 2, '2005b4b4158f13d88d435ae016e6733d');
INSERT INTO events VALUES (30, '01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6e8-78a1-9521-e8df445a14cf', 1795633440488507, 'account.created', 'directory', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '01a21417-e6e8-7849-8bc4-ba4b79d58617', '', '01a21417-e6e8-786c-a161-1990d8a8db94', NULL, NULL, 2, '2005b4b4158f13d88d435ae016e6733d');
INSERT INTO events VALUES (31, '01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6e9-7702-850f-a8ad60262a2d', 1795633440489409, 'directory_user.created', 'directory', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '', '', '01a21417-e6e9-76db-8014-38f03d6532f0', NULL, NULL, 2, '485ec9c0bbe21950a5eb6124ca394ac2');
INSERT INTO events VALUES (32, '01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6e9-7706-b421-d0cceb84af83', 1795633440489409, 'account.created', 'directory', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '01a21417-e6e9-76ba-b6a5-665deda07581', '', '01a21417-e6e9-76db-8014-38f03d6532f0', NULL, NULL, 2, '485ec9c0bbe21950a5eb6124ca394ac2');
INSERT INTO events VALUES (33, '01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6e9-786e-a1c6-74f8dbb89da8', 1795633440489409, 'gate.closed', 'directory', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '01a21417-e6e9-76ba-b6a5-665deda07581', '', '', NULL, '{"cause":"directory_inactive"}', 2, '485ec9c0bbe21950a5eb6124ca394ac2');
INSERT INTO events VALUES (34, '01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6e9-7871-8b3d-fc6790e97db6', 1795633440489409, 'session.revoked', 'directory', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '01a21417-e6e9-76ba-b6a5-665deda07581', '', '', NULL, NULL, 2, '485ec9c0bbe21950a5eb6124ca394ac2');
INSERT INTO events VALUES (35, '01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6f6-782d-866a-dd3ad2798793', 1795633440502437, 'directory_user.created', 'directory', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '', '', '01a21417-e6f6-77e5-b5b0-170194493a19', NULL, NULL, 2, 'ae1cef2d5ea50bfabac17f33774c867b');
INSERT INTO events VALUES (36, '01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6f6-7843-ac48-b4e5e417495a', 1795633440502437, 'directory_user.unbound', 'directory', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '', '', '01a21417-e6f6-77e5-b5b0-170194493a19', NULL, '{"reason":"no_email"}', 2, 'ae1cef2d5ea50bfabac17f33774c867b');
INSERT INTO events VALUES (37, '01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6f7-74f1-80a6-d02cdbf5fed8', 1795633440503245, 'directory_user.created', 'directory', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '', '', '01a21417-e6f7-743f-b31c-f87c1021d8c2', NULL, NULL, 2, '5193c1b0894a0a9461e0eb8f83df8d13');
INSERT INTO events VALUES (38, '01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6f7-74f4-980f-50c271079435', 1795633440503245, 'directory_user.unbound', 'directory', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '', '', '01a21417-e6f7-743f-b31c-f87c1021d8c2', NULL, '{"reason":"foreign_domain"}', 2, '5193c1b0894a0a9461e0eb8f83df8d13');
INSERT INTO events VALUES (39, '01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6f9-7d00-96d1-37ee0c92f732', 1795633440505641, 'directory_user.created', 'directory', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '', '', '01a21417-e6f9-7aa7-ab4d-15281916e65c', NULL, NULL, 2, 'e5ac4ea851a22f8eb6ae32f9df03560a');
INSERT INTO events VALUES (40, '01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6f9-7d04-8f37-13c95a79547f', 1795633440505641, 'account.created', 'directory', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '01a21417-e6f9-7a7f-9a48-79487b8c48aa', '', '01a21417-e6f9-7aa7-ab4d-15281916e65c', NULL, NULL, 2, 'e5ac4ea851a22f8eb6ae32f9df03560a');
INSERT INTO events VALUES (41, '01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6fa-7d75-9f3a-e8696fbd881d', 1795633440506823, 'directory_user.created', 'directory', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '', '', '01a21417-e6fa-7d3f-9b52-cf5928ff0ef6', NULL, NULL, 2, 'c735714c42dff557c3617ffbd1a52ccb');
INSERT INTO events VALUES (42, '01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6fa-7d80-b93a-d850f4bbd3fc', 1795633440506823, 'account.created', 'directory', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '01a21417-e6fa-7d1a-8d47-bb0cbe2eb8fe', '', '01a21417-e6fa-7d3f-9b52-cf5928ff0ef6', NULL, NULL, 2, 'c735714c42dff557c3617ffbd1a52ccb');
INSERT INTO events VALUES (43, '01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6fd-751f-9828-2e1360aaf25d', 1795633440509016, 'directory_group.created', 'directory', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '', '', '01a21417-e6fd-708a-8872-e8ae0e820747', NULL, '{"members":1}', 0, '65c895f82967db676b5d7580216b4253');
INSERT INTO events VALUES (44, '01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6fe-7f0d-a872-1d331c43c28f', 1795633440510738, 'directory_group.created', 'directory', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '', '', '01a21417-e6fe-7b92-8fa2-862bda50dd22', NULL, '{"members":11}', 0, 'f4e0abec3c7b6af0d4bf9f12b9add987');
INSERT INTO events VALUES (45, '01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6ff-7913-847d-3a30245c9cd6', 1795633440510738, 'membership.added', 'directory', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '01a21417-e6e2-7d9c-85f4-10fa76d4558d', '01a21417-e6ae-76f0-b9e7-50bc5702c17d', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, 'f4e0abec3c7b6af0d4bf9f12b9add987');
INSERT INTO events VALUES (46, '01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6ff-7993-ab0b-23836df677f5', 1795633440510738, 'membership.added', 'directory', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '01a21417-e6e4-70cf-94aa-5cf9b3d99756', '01a21417-e6ae-76f0-b9e7-50bc5702c17d', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'f4e0abec3c7b6af0d4bf9f12b9add987');
INSERT INTO events VALUES (47, '01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6ff-79d0-871d-4301b3f80355', 1795633440510738, 'membership.added', 'directory', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '01a21417-e6e5-7c30-8ea2-c64de35179f6', '01a21417-e6ae-76f0-b9e7-50bc5702c17d', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'f4e0abec3c7b6af0d4bf9f12b9add987');
INSERT INTO events VALUES (48, '01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6ff-7a02-9f06-ec8fc6eb7450', 1795633440510738, 'membership.added', 'directory', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '01a21417-e6e6-79ac-844d-5d0ec653cb76', '01a21417-e6ae-76f0-b9e7-50bc5702c17d', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'f4e0abec3c7b6af0d4bf9f12b9add987');
INSERT INTO events VALUES (49, '01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6ff-7a35-a00e-81dd5a683406', 1795633440510738, 'membership.added', 'directory', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '01a21417-e6e7-781a-948e-83a721f81b4b', '01a21417-e6ae-76f0-b9e7-50bc5702c17d', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'f4e0abec3c7b6af0d4bf9f12b9add987');
INSERT INTO events VALUES (50, '01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6ff-7a60-a6ba-e23106111cd4', 1795633440510738, 'membership.added', 'directory', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '01a21417-e6e8-7849-8bc4-ba4b79d58617', '01a21417-e6ae-76f0-b9e7-50bc5702c17d', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'f4e0abec3c7b6af0d4bf9f12b9add987');
INSERT INTO events VALUES (51, '01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6ff-7a8a-a00f-82315a86f8fa', 1795633440510738, 'membership.added', 'directory', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '01a21417-e6f9-7a7f-9a48-79487b8c48aa', '01a21417-e6ae-76f0-b9e7-50bc5702c17d', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'f4e0abec3c7b6af0d4bf9f12b9add987');
INSERT INTO events VALUES (52, '01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6ff-7ab0-bfa1-798a9d46dddd', 1795633440510738, 'membership.added', 'directory', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '01a21417-e6fa-7d1a-8d47-bb0cbe2eb8fe', '01a21417-e6ae-76f0-b9e7-50bc5702c17d', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'f4e0abec3c7b6af0d4bf9f12b9add987');
INSERT INTO events VALUES (53, '01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e702-7619-8b6a-45aac72804e4', 1795633440514190, 'directory_group.changed', 'directory', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '', '', '01a21417-e6fd-708a-8872-e8ae0e820747', NULL, '{"added":1,"removed":0}', 0, 'ed3d739127709a35f377782963aeb058');
INSERT INTO events VALUES (54, '01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e703-7792-97a2-79f7942dc6c1', 1795633440515342, 'directory_group.changed', 'directory', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '', '', '01a21417-e6fd-708a-8872-e8ae0e820747', NULL, '{"added":1,"removed":0}', 0, '9bc0da39827072331f1ed5dab2efcfd8');
INSERT INTO events VALUES (55, '01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e704-7487-9cd0-3e9f625ac2b1', 1795633440516157, 'directory_group.changed', 'directory', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '', '', '01a21417-e6fe-7b92-8fa2-862bda50dd22', NULL, '{"added":1,"removed":0}', 0, 'a27091509ea4fab4c1be0cd2ceaf9135');
INSERT INTO events VALUES (56, '01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e704-758d-9a47-73e4e3cb83c1', 1795633440516157, 'membership.added', 'directory', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '01a21417-e6e4-7ddc-96ab-db15a11ef409', '01a21417-e6ae-76f0-b9e7-50bc5702c17d', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, 'a27091509ea4fab4c1be0cd2ceaf9135');
INSERT INTO events VALUES (57, '01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e706-7404-ba89-0a9711e7d951', 1795633440518117, 'directory_group.created', 'directory', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '', '', '01a21417-e706-72a5-bfe1-e323c68ed3af', NULL, '{"members":2}', 0, '5e81e611367af902a798561bfaa30058');
INSERT INTO events VALUES (58, '01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e708-783c-b2c3-fbc650ee336c', 1795633440520314, 'directory_user.deleted', 'directory', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '', '', '01a21417-e6f7-743f-b31c-f87c1021d8c2', NULL, NULL, 0, '2f882748101a7f2aff217cfde7f9f73b');
INSERT INTO events VALUES (59, '01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e709-75a6-b7e2-6d0b667c1b73', 1795633440521300, 'directory_user.deleted', 'directory', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '', '', '01a21417-e6f9-7aa7-ab4d-15281916e65c', NULL, NULL, 0, '9c34385404092f1711e613c95ad5e671');
INSERT INTO events VALUES (60, '01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e709-76c7-bddc-b2ea45e95cef', 1795633440521300, 'gate.closed', 'directory', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '01a21417-e6f9-7a7f-9a48-79487b8c48aa', '', '', NULL, '{"cause":"directory_deleted"}', 2, '9c34385404092f1711e613c95ad5e671');
INSERT INTO events VALUES (61, '01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e709-76cc-b7fc-189cd2d9ea97', 1795633440521300, 'session.revoked', 'directory', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '01a21417-e6f9-7a7f-9a48-79487b8c48aa', '', '', NULL, NULL, 2, '9c34385404092f1711e613c95ad5e671');
INSERT INTO events VALUES (62, '01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e709-7882-915a-a41d4e197a32', 1795633440521300, 'membership.removed', 'directory', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '01a21417-e6f9-7a7f-9a48-79487b8c48aa', '01a21417-e6ae-76f0-b9e7-50bc5702c17d', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '9c34385404092f1711e613c95ad5e671');
INSERT INTO events VALUES (63, '01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e70a-7d6e-a98c-ba479fc6e22d', 1795633440522738, 'directory_user.changed', 'directory', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '', '', '01a21417-e6fa-7d3f-9b52-cf5928ff0ef6', NULL, '{"active":false}', 0, '8b6d1a9b883e2c10aaa83ad4e1fd17e9');
INSERT INTO events VALUES (64, '01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e70a-7e28-82df-68b91adaf272', 1795633440522738, 'gate.closed', 'directory', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '01a21417-e6fa-7d1a-8d47-bb0cbe2eb8fe', '', '', NULL, '{"cause":"directory_inactive"}', 2, '8b6d1a9b883e2c10aaa83ad4e1fd17e9');
INSERT INTO events VALUES (65, '01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e70a-7e2c-aa00-6222d4e3d79e', 1795633440522738, 'session.revoked', 'directory', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '01a21417-e6fa-7d1a-8d47-bb0cbe2eb8fe', '', '', NULL, NULL, 2, '8b6d1a9b883e2c10aaa83ad4e1fd17e9');
INSERT INTO events VALUES (66, '01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e70a-7ed6-9d4e-4d1c601a75f8', 1795633440522738, 'membership.removed', 'directory', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '01a21417-e6fa-7d1a-8d47-bb0cbe2eb8fe', '01a21417-e6ae-76f0-b9e7-50bc5702c17d', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '8b6d1a9b883e2c10aaa83ad4e1fd17e9');
INSERT INTO events VALUES (67, '01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e70c-714c-b697-06c7476f003b', 1795633440523932, 'connection.created', 'operator', '01a21417-e672-72a9-8e91-480ccf7ee44b', '', '', '01a21417-e70c-70b3-9059-e3ec34c56336', NULL, NULL, 0, '9203196d6c5dce068a85bfe1874f39ac');
INSERT INTO events VALUES (68, '01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e70d-720e-bb7d-c83c57d0628b', 1795633440525040, 'token.created', 'operator', '01a21417-e672-72a9-8e91-480ccf7ee44b', '', '', '01a21417-e70d-71ce-96aa-cbc885a64c00', NULL, '{"scope":"login-hook","target":"01a21417-e70c-70b3-9059-e3ec34c56336"}', 0, '9231a3f5d94ead1ca652386e2f156d10');
INSERT INTO events VALUES (69, '01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e70e-7e77-ab54-3059286a0456', 1795633440526837, 'subject.linked', 'login', '01a21417-e70c-70b3-9059-e3ec34c56336', '01a21417-e6e2-7d9c-85f4-10fa76d4558d', '', '01a21417-e70c-70b3-9059-e3ec34c56336', NULL, NULL, 2, '9d797bce97e90cb5f9d5b296c7a81cdd');
INSERT INTO events VALUES (70, '01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e70e-7f09-adfe-e69a24f5cc55', 1795633440526837, 'membership.added', 'login', '01a21417-e70c-70b3-9059-e3ec34c56336', '01a21417-e6e2-7d9c-85f4-10fa76d4558d', '01a21417-e6ae-784c-b672-bf952eb00f2d', '', NULL, '{"role":"user","source":"grant"}', 2, '9d797bce97e90cb5f9d5b296c7a81cdd');
INSERT INTO events VALUES (71, '01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e70f-71cb-b27c-5ab067156f1c', 1795633440526837, 'connection.proven', 'login', '01a21417-e70c-70b3-9059-e3ec34c56336', '', '', '01a21417-e70c-70b3-9059-e3ec34c56336', NULL, NULL, 2, '9d797bce97e90cb5f9d5b296c7a81cdd');
INSERT INTO events VALUES (72, '01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e710-7732-8200-b0a5f41e3596', 1795633440528441, 'account.created', 'login', '01a21417-e70c-70b3-9059-e3ec34c56336', '01a21417-e710-7719-8a7d-692135764658', '', '01a21417-e70c-70b3-9059-e3ec34c56336', NULL, NULL, 2, '0785feed6e764b7334249c10458f48fe');
INSERT INTO events VALUES (73, '01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e710-7773-8f88-e2a357149f43', 1795633440528441, 'subject.linked', 'login', '01a21417-e70c-70b3-9059-e3ec34c56336', '01a21417-e710-7719-8a7d-692135764658', '', '01a21417-e70c-70b3-9059-e3ec34c56336', NULL, NULL, 2, '0785feed6e764b7334249c10458f48fe');
INSERT INTO events VALUES (74, '01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e710-77bb-b2e7-68252c6e9bef', 1795633440528441, 'membership.added', 'login', '01a21417-e70c-70b3-9059-e3ec34c56336', '01a21417-e710-7719-8a7d-692135764658', '01a21417-e6ae-784c-b672-bf952eb00f2d', '', NULL, '{"role":"user","source":"grant"}', 2, '0785feed6e764b7334249c10458f48fe');
INSERT INTO events VALUES (75, '', '01a21417-e711-75f9-9052-f08b97aa0675', 1795633440529363, 'token.created', 'operator', '01a21417-e672-72a9-8e91-480ccf7ee44b', '', '', '01a21417-e711-75bd-868e-25b4e941efee', NULL, '{"scope":"read-only","target":""}', 0, '7a5c0d6ee068d607c705220fa97bc765');
INSERT INTO events VALUES (76, '', '01a21417-e712-74bf-bade-9fe8fcfb52a9', 1795633440530197, 'token.revoked', 'operator', '01a21417-e672-72a9-8e91-480ccf7ee44b', '', '', '01a21417-e711-75bd-868e-25b4e941efee', NULL, NULL, 0, 'fd3af065f086ff94ccddcd7b3a2e00d3');
INSERT INTO events VALUES (77, '01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e71e-7695-a890-c4ac138f5183', 1795633440542358, 'token.created', 'operator', '01a21417-e672-72a9-8e91-480ccf7ee44b', '', '', '01a21417-e71e-765e-bc0d-b11a5d65b1bf', NULL, '{"scope":"oauth-client","target":"01a21417-e6cc-7106-bc7f-c1ef0a31a1e2"}', 0, '71e79f26303cf048207baef9da11bb3b');
INSERT INTO events VALUES (78, '01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e72c-7579-a40b-bd0a2445f9c9', 1795633440556089, 'token.created', 'api_key', '01a21417-e71e-765e-bc0d-b11a5d65b1bf', '', '', '01a21417-e72c-7539-8328-26da66b0d5f4', NULL, '{"client":"01a21417-e71e-765e-bc0d-b11a5d65b1bf","scope":"access-token","target":"01a21417-e6cc-7106-bc7f-c1ef0a31a1e2"}', 0, '57619c1174b76ba2bf96ad05d8468dd2');
INSERT INTO events VALUES (79, '01a21417-e69a-7643-84ee-d49cc704da26', '01a21417-e72d-7a1c-8b7a-3dcfa7a5e14a', 1795633440557564, 'token.created', 'operator', '01a21417-e672-72a9-8e91-480ccf7ee44b', '', '', '01a21417-e72d-79d4-8b30-068a706d7487', NULL, '{"scope":"jwt-issuer","target":"01a21417-e6d6-7a71-b0ac-0af79af234a6"}', 0, '9b6d1548a371d3c792469a78b8c31326');
INSERT INTO events VALUES (80, '01a21417-e69a-7643-84ee-d49cc704da26', '01a21417-e72e-7c91-9cbc-026ea4c11920', 1795633440558638, 'directory.changed', 'operator', '01a21417-e672-72a9-8e91-480ccf7ee44b', '', '', '01a21417-e6d6-7a71-b0ac-0af79af234a6', '{"profile":""}', '{"profile":"ipsie","tokens":1}', 0, '7b386fa8768d5fa42d1df43624cd79ba');
INSERT INTO directory_totals VALUES ('01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', 'Group', 0, 3);
INSERT INTO directory_totals VALUES ('01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', 'User', 0, 10);
INSERT INTO accounts VALUES ('01a21417-e6e2-7d9c-85f4-10fa76d4558d', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795633440482675);
INSERT INTO accounts VALUES ('01a21417-e6e4-70cf-94aa-5cf9b3d99756', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795633440484020);
INSERT INTO accounts VALUES ('01a21417-e6e4-7ddc-96ab-db15a11ef409', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795633440484862);
INSERT INTO accounts VALUES ('01a21417-e6e5-7c30-8ea2-c64de35179f6', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795633440485730);
INSERT INTO accounts VALUES ('01a21417-e6e6-79ac-844d-5d0ec653cb76', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795633440486571);
INSERT INTO accounts VALUES ('01a21417-e6e7-781a-948e-83a721f81b4b', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795633440487471);
INSERT INTO accounts VALUES ('01a21417-e6e8-7849-8bc4-ba4b79d58617', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795633440488507);
INSERT INTO accounts VALUES ('01a21417-e6e9-76ba-b6a5-665deda07581', 'left@acme.example', 'left@acme.example', 'acme.example', 1795633440489409);
INSERT INTO accounts VALUES ('01a21417-e6f9-7a7f-9a48-79487b8c48aa', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795633440505641);
INSERT INTO accounts VALUES ('01a21417-e6fa-7d1a-8d47-bb0cbe2eb8fe', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795633440506823);
INSERT INTO accounts VALUES ('01a21417-e710-7719-8a7d-692135764658', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795633440528441);
INSERT INTO directory_users VALUES ('01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '01a21417-e6e2-7e64-ac39-b5eead3e8d6b', 'ada@acme.example', '00u-ada', 1, '01a21417-e6e2-7d9c-85f4-10fa76d4558d', '', 1795633440482675, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795633440482675, 1795633440482675);
INSERT INTO directory_users VALUES ('01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '01a21417-e6e4-70f6-b341-0dab1b491307', 'bob@acme.example', NULL, 1, '01a21417-e6e4-70cf-94aa-5cf9b3d99756', '', 1795633440484020, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795633440484020, 1795633440484020);
INSERT INTO directory_users VALUES ('01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '01a21417-e6e4-7e06-8862-869d5bf73e55', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a21417-e6e4-7ddc-96ab-db15a11ef409', '', 1795633440484862, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795633440484862, 1795633440484862);
INSERT INTO directory_users VALUES ('01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '01a21417-e6e5-7c56-87ec-149370503613', 'zoe@acme.example', 'ZOË', 1, '01a21417-e6e5-7c30-8ea2-c64de35179f6', '', 1795633440485730, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795633440485730, 1795633440485730);
INSERT INTO directory_users VALUES ('01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '01a21417-e6e6-79cf-80c1-1b2ba58aad3e', 'astro@acme.example', '🚀', 1, '01a21417-e6e6-79ac-844d-5d0ec653cb76', '', 1795633440486571, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795633440486571, 1795633440486571);
INSERT INTO directory_users VALUES ('01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '01a21417-e6e7-783b-8d29-1370ab10e046', 'lines@acme.example', ' 007 ', 1, '01a21417-e6e7-781a-948e-83a721f81b4b', '', 1795633440487471, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795633440487471, 1795633440487471);
INSERT INTO directory_users VALUES ('01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '01a21417-e6e8-786c-a161-1990d8a8db94', 'max@acme.example', '00u-max', 1, '01a21417-e6e8-7849-8bc4-ba4b79d58617', '', 1795633440488507, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795633440488507, 1795633440488507);
INSERT INTO directory_users VALUES ('01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '01a21417-e6e9-76db-8014-38f03d6532f0', 'left@acme.example', '00u-left', 0, '01a21417-e6e9-76ba-b6a5-665deda07581', '', 1795633440489409, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795633440489409, 1795633440489409);
INSERT INTO directory_users VALUES ('01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '01a21417-e6f6-77e5-b5b0-170194493a19', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795633440502437, 1795633440502437);
INSERT INTO directory_users VALUES ('01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '01a21417-e6fa-7d3f-9b52-cf5928ff0ef6', 'staff@acme.example', '00u-staff', 0, '01a21417-e6fa-7d1a-8d47-bb0cbe2eb8fe', '', 1795633440506823, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795633440506823, 1795633440522738);
INSERT INTO dialect_log VALUES ('01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '01a21417-e71c-78ca-8dde-2fa021d6ef9e', 1795633440540576, '393ffac964eafc5a5c289d71ba579c01', 'GET', '/Users/01a21417-e6f7-743f-b31c-f87c1021d8c2', 404, '', 'there is no user "01a21417-e6f7-743f-b31c-f87c1021d8c2" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '01a21417-e71c-7c0d-a686-839571fdd8ed', 1795633440540790, '37258ee5f82c27a40135cb8bccedc90c', 'GET', '/Users/01a21417-e6f9-7aa7-ab4d-15281916e65c', 404, '', 'there is no user "01a21417-e6f9-7aa7-ab4d-15281916e65c" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '01a21417-e77f-7552-8f28-82cfbd437248', 1795633440639349, '78233b4a26d79edc84bf427fda2abf63', 'GET', '/Users/01a21417-e6f7-743f-b31c-f87c1021d8c2', 404, '', 'there is no user "01a21417-e6f7-743f-b31c-f87c1021d8c2" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a21417-e68b-72fa-9533-6fc00ef01bfb', '01a21417-e6cc-7106-bc7f-c1ef0a31a1e2', '01a21417-e77f-78a5-9166-5fa72b5ac9e8', 1795633440639566, 'b93bb094d82ce1722e35fd1ab70b7bff', 'GET', '/Users/01a21417-e6f9-7aa7-ab4d-15281916e65c', 404, '', 'there is no user "01a21417-e6f9-7aa7-ab4d-15281916e65c" in this directory', '[]', '');
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
INSERT INTO sqlite_stat1 VALUES ('credentials', 'credentials_issuer', '1000 10 1 1');
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES ('goose_db_version', 4);
