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
INSERT INTO goose_db_version VALUES (1, 0, 1, '2026-11-25 19:37:57');
INSERT INTO goose_db_version VALUES (2, 1, 1, '2026-11-25 19:37:57');
INSERT INTO goose_db_version VALUES (3, 2, 1, '2026-11-25 19:37:57');
INSERT INTO goose_db_version VALUES (4, 3, 1, '2026-11-25 19:37:57');
INSERT INTO parents VALUES ('01a21436-fd73-7b1a-8a49-7b8e18b7094e', 'acme', 'acme', '01a21436-fdd9-7ae2-9229-3f1f424b60dc', 2, 0, 1795635477875694);
INSERT INTO parents VALUES ('01a21436-fd7a-773f-a483-5057f9c281d8', 'initech', 'initech', '01a21436-fd7c-7d17-b494-fe95ce67e8f7', 0, 0, 1795635477882460);
INSERT INTO organizations VALUES ('01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fd7f-70c0-a176-43cad0844bd9', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795635477886562);
INSERT INTO organizations VALUES ('01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fd7f-7693-ba32-954d2041283d', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795635477886562);
INSERT INTO seat_tiers VALUES ('01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fd7f-70c0-a176-43cad0844bd9', 'premium', 1, 1);
INSERT INTO domains VALUES ('01a21436-fd73-7b1a-8a49-7b8e18b7094e', 'acme.example', '01a21436-fd77-7792-9e25-421618a90151', 'verified', 'manual', 1795635477879172, 1795635477879172, '', '', 0, 0, 0, 0, 0);
INSERT INTO domains VALUES ('01a21436-fd7a-773f-a483-5057f9c281d8', 'initech.example', '01a21436-fd7c-7cbf-b3fd-64573a30a1ce', 'verified', 'manual', 1795635477884800, 1795635477884800, '', '', 0, 0, 0, 0, 0);
INSERT INTO connections VALUES ('01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fdd9-78c8-af5d-66a090d97877', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795635477980980, 1795635477977465);
INSERT INTO credentials VALUES ('', '01a21436-fd53-7365-b388-fc44a9c5a976', 'operator', '', 'first operator key', 'a4a5a85ac7c98e165849d2143ea5ab63c87248efb8a7432b744e40bf93573f04', 'usher_K5s_oZ', 1795635477843073, NULL, NULL, '', '', '');
INSERT INTO credentials VALUES ('01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fda0-7b6f-8f1b-ecd0810e7222', 'directory', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '', '75e2854a6abd2dcc05a8dc9f23f7bfb2ad4364ff470a65a77d76a6ae2711cc33', 'usher_T4OwKs', 1795635477920655, NULL, NULL, '', '', '');
INSERT INTO credentials VALUES ('01a21436-fd7a-773f-a483-5057f9c281d8', '01a21436-fda6-7786-b614-8f23ac9800e7', 'directory', '01a21436-fda2-7628-8a8e-2a0b4cdce9d6', '', '465c58a1223850e993a5bc28e2b6b03ac2cc0da86dc99e62ae0362895bcdc34d', 'usher_jRqzPe', 1795635477926473, NULL, NULL, '', '', '');
INSERT INTO credentials VALUES ('01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fdda-7d4e-9878-a005e000753e', 'login-hook', '01a21436-fdd9-78c8-af5d-66a090d97877', '', '6737bd073dfcee8f83a8234c4ad17a133f101502aa21ed13f44203ad12f536ae', 'usher_aIcKrJ', 1795635477978767, NULL, NULL, '', '', '');
INSERT INTO credentials VALUES ('', '01a21436-fde2-75fe-bf12-2a033c3601b4', 'read-only', '', '', '6f8dedccce5f95d9a25387692817c840949c8d9930f3ad92c811e979f114b778', 'usher_fTMWGs', 1795635477986382, NULL, 1795635477987646, '', '', '');
INSERT INTO credentials VALUES ('01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fdef-7226-b660-a9f4c12d2653', 'oauth-client', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '', 'f2ad30c8bb7ec187735d81b834031adeafd03ef0c3b41b54300eb58f00cfec54', 'usher_yAVNKa', 1795635477999104, NULL, NULL, '', '', '');
INSERT INTO credentials VALUES ('01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fdf2-7a69-80b9-55da9ce488ec', 'access-token', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '', 'e0a065c22030f24ab13a25e44b651fe6bb33b13a17f481b37f2f8f43d19ba486', 'usher_NGqLmo', 1795635478002511, 1795639078002511, NULL, '01a21436-fdef-7226-b660-a9f4c12d2653', '', '');
INSERT INTO directories VALUES ('01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fd9a-757f-be29-5d6602ddfb1d', 'okta', 'scim', 'okta', 'userName', 0, '', 1795635477914329);
INSERT INTO directories VALUES ('01a21436-fd7a-773f-a483-5057f9c281d8', '01a21436-fda2-7628-8a8e-2a0b4cdce9d6', 'entra', 'scim', 'entra', 'userName', 0, '', 1795635477922384);
INSERT INTO directory_emails VALUES ('01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fd9a-757f-be29-5d6602ddfb1d', 'ada@acme.example', '01a21436-fda8-782a-bfd5-3d7695bf20ae', 0, 'work');
INSERT INTO directory_emails VALUES ('01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fd9a-757f-be29-5d6602ddfb1d', 'ada@home.example', '01a21436-fda8-782a-bfd5-3d7695bf20ae', 1, 'home');
INSERT INTO directory_groups VALUES ('01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '01a21436-fdc4-79e6-8c62-4267feaea0a1', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795635477956628, 1795635477967098);
INSERT INTO directory_groups VALUES ('01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '01a21436-fdc8-733c-bc3e-25c23f32d95c', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795635477960183, 1795635477973068);
INSERT INTO directory_groups VALUES ('01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '01a21436-fdd2-7afe-b85a-ef7a9fd3ec20', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795635477970696, 1795635477970696);
INSERT INTO directory_members VALUES ('01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '01a21436-fdc4-79e6-8c62-4267feaea0a1', '01a21436-fda8-782a-bfd5-3d7695bf20ae', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '01a21436-fdc4-79e6-8c62-4267feaea0a1', '01a21436-fdae-7ec0-bcb0-9da2598c856f', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '01a21436-fdc4-79e6-8c62-4267feaea0a1', '01a21436-fdb1-72de-acd3-f1d92f4f4fb8', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '01a21436-fdc8-733c-bc3e-25c23f32d95c', '01a21436-fda8-782a-bfd5-3d7695bf20ae', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '01a21436-fdc8-733c-bc3e-25c23f32d95c', '01a21436-fdae-7ec0-bcb0-9da2598c856f', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '01a21436-fdc8-733c-bc3e-25c23f32d95c', '01a21436-fdb1-72de-acd3-f1d92f4f4fb8', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '01a21436-fdc8-733c-bc3e-25c23f32d95c', '01a21436-fdb4-7532-bfab-eed7f6922263', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '01a21436-fdc8-733c-bc3e-25c23f32d95c', '01a21436-fdb6-741f-84f6-759d3748f7d0', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '01a21436-fdc8-733c-bc3e-25c23f32d95c', '01a21436-fdb7-7896-82ad-6b58e4de1445', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '01a21436-fdc8-733c-bc3e-25c23f32d95c', '01a21436-fdb9-7477-9114-e3d935e6e546', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '01a21436-fdc8-733c-bc3e-25c23f32d95c', '01a21436-fdba-7971-b548-af4386628033', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '01a21436-fdc8-733c-bc3e-25c23f32d95c', '01a21436-fdbc-71aa-8d43-7e7972b22e1c', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '01a21436-fdc8-733c-bc3e-25c23f32d95c', '01a21436-fdc3-7773-b14a-58233db00f83', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '01a21436-fdd2-7afe-b85a-ef7a9fd3ec20', '01a21436-fdb4-7532-bfab-eed7f6922263', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '01a21436-fdd2-7afe-b85a-ef7a9fd3ec20', '01a21436-fdc4-79e6-8c62-4267feaea0a1', 'Group', 'Group', '');
INSERT INTO directory_tombstones VALUES ('01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '01a21436-fdbe-7714-aa92-792fd497f29d', 'NULL', '01a21436-fdbe-76e9-a487-f212a60caf55', 1798227477973068);
INSERT INTO persons VALUES ('01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fda8-773d-b8da-a8d2b2bd9d68', 'open', '', '01a21436-fd9a-757f-be29-5d6602ddfb1d', 0, 3, 0, 1795635477980980, 1795635477928077);
INSERT INTO persons VALUES ('01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fdae-7e74-8e2a-e42c2d958a09', 'open', '', '01a21436-fd9a-757f-be29-5d6602ddfb1d', 0, 3, 0, NULL, 1795635477934876);
INSERT INTO persons VALUES ('01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fdb1-72a5-bdff-e1add5c6f6ad', 'open', '', '01a21436-fd9a-757f-be29-5d6602ddfb1d', 0, 2, 0, NULL, 1795635477937007);
INSERT INTO persons VALUES ('01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fdb4-7502-9e35-5873adede615', 'open', '', '01a21436-fd9a-757f-be29-5d6602ddfb1d', 0, 2, 0, NULL, 1795635477940279);
INSERT INTO persons VALUES ('01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fdb6-73d7-9a9f-49ffb3439c61', 'open', '', '01a21436-fd9a-757f-be29-5d6602ddfb1d', 0, 2, 0, NULL, 1795635477942214);
INSERT INTO persons VALUES ('01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fdb7-786a-a955-60074d188b88', 'open', '', '01a21436-fd9a-757f-be29-5d6602ddfb1d', 0, 2, 0, NULL, 1795635477943476);
INSERT INTO persons VALUES ('01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fdb9-7454-bcff-65f94f6b6278', 'open', '', '01a21436-fd9a-757f-be29-5d6602ddfb1d', 0, 2, 0, NULL, 1795635477945243);
INSERT INTO persons VALUES ('01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fdba-794a-a8d2-77519a58592d', 'closed', 'directory_inactive', '01a21436-fd9a-757f-be29-5d6602ddfb1d', 0, 2, 0, NULL, 1795635477946391);
INSERT INTO persons VALUES ('01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fdbe-76e9-a487-f212a60caf55', 'closed', 'directory_deleted', '01a21436-fd9a-757f-be29-5d6602ddfb1d', 0, 4, 0, NULL, 1795635477950384);
INSERT INTO persons VALUES ('01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fdc3-771e-bf9d-5b3e1c54e3ad', 'closed', 'directory_inactive', '01a21436-fd9a-757f-be29-5d6602ddfb1d', 0, 3, 0, NULL, 1795635477955425);
INSERT INTO persons VALUES ('01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fde0-7df0-9b20-4deb5d83486a', 'open', '', '', 0, 1, 0, 1795635477984881, 1795635477984881);
INSERT INTO subjects VALUES ('01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fdd9-78c8-af5d-66a090d97877', 'ada', '01a21436-fda8-773d-b8da-a8d2b2bd9d68', 1795635477980980);
INSERT INTO subjects VALUES ('01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fdd9-78c8-af5d-66a090d97877', 'newcomer', '01a21436-fde0-7df0-9b20-4deb5d83486a', 1795635477984881);
INSERT INTO memberships VALUES ('01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fda8-773d-b8da-a8d2b2bd9d68', '01a21436-fd7f-70c0-a176-43cad0844bd9', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795635477960183);
INSERT INTO memberships VALUES ('01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fda8-773d-b8da-a8d2b2bd9d68', '01a21436-fd7f-7693-ba32-954d2041283d', 0, 'jit', '01a21436-fdd9-78c8-af5d-66a090d97877', 1795635477980980, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795635477980980);
INSERT INTO memberships VALUES ('01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fdae-7e74-8e2a-e42c2d958a09', '01a21436-fd7f-70c0-a176-43cad0844bd9', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795635477960183);
INSERT INTO memberships VALUES ('01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fdb1-72a5-bdff-e1add5c6f6ad', '01a21436-fd7f-70c0-a176-43cad0844bd9', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795635477969237);
INSERT INTO memberships VALUES ('01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fdb4-7502-9e35-5873adede615', '01a21436-fd7f-70c0-a176-43cad0844bd9', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795635477960183);
INSERT INTO memberships VALUES ('01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fdb6-73d7-9a9f-49ffb3439c61', '01a21436-fd7f-70c0-a176-43cad0844bd9', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795635477960183);
INSERT INTO memberships VALUES ('01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fdb7-786a-a955-60074d188b88', '01a21436-fd7f-70c0-a176-43cad0844bd9', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795635477960183);
INSERT INTO memberships VALUES ('01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fdb9-7454-bcff-65f94f6b6278', '01a21436-fd7f-70c0-a176-43cad0844bd9', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795635477960183);
INSERT INTO memberships VALUES ('01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fde0-7df0-9b20-4deb5d83486a', '01a21436-fd7f-7693-ba32-954d2041283d', 0, 'jit', '01a21436-fdd9-78c8-af5d-66a090d97877', 1795635477984881, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795635477984881);
INSERT INTO policy_versions VALUES ('01a21436-fd73-7b1a-8a49-7b8e18b7094e', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a21436-fd53-7365-b388-fc44a9c5a976', 1795635477886562);
INSERT INTO policy_versions VALUES ('01a21436-fd73-7b1a-8a49-7b8e18b7094e', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a21436-fd53-7365-b388-fc44a9c5a976', 1795635477893865);
INSERT INTO events VALUES (1, '', '01a21436-fd53-751e-9746-feeccc5e6eb5', 1795635477843073, 'token.created', 'operator', 'operator_key_file', '', '', '01a21436-fd53-7365-b388-fc44a9c5a976', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO events VALUES (2, '01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fd73-7c08-a899-080878a3d33a', 1795635477875694, 'parent.created', 'operator', '01a21436-fd53-7365-b388-fc44a9c5a976', '', '', '01a21436-fd73-7b1a-8a49-7b8e18b7094e', NULL, NULL, 0, '4c48483b9b8886287180950898874414');
INSERT INTO events VALUES (3, '01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fd77-7a29-ae95-a60c8123cdd1', 1795635477879172, 'domain.verified', 'operator', '01a21436-fd53-7365-b388-fc44a9c5a976', '', '', '01a21436-fd77-7792-9e25-421618a90151', NULL, '{"domain":"acme.example","state":"verified","strategy":"manual"}', 0, '16ee315a6589ffa3bf8e97b809712042');
INSERT INTO events VALUES (4, '01a21436-fd7a-773f-a483-5057f9c281d8', '01a21436-fd7a-7766-b2fe-69b2df43d726', 1795635477882460, 'parent.created', 'operator', '01a21436-fd53-7365-b388-fc44a9c5a976', '', '', '01a21436-fd7a-773f-a483-5057f9c281d8', NULL, NULL, 0, '60791ebd04e76120a412f322a6c61549');
INSERT INTO events VALUES (5, '01a21436-fd7a-773f-a483-5057f9c281d8', '01a21436-fd7c-7d46-b250-89dd55400bb0', 1795635477884800, 'domain.verified', 'operator', '01a21436-fd53-7365-b388-fc44a9c5a976', '', '', '01a21436-fd7c-7cbf-b3fd-64573a30a1ce', NULL, '{"domain":"initech.example","state":"verified","strategy":"manual"}', 0, '4ec0b0c743898cfd8bb424225365a55b');
INSERT INTO events VALUES (6, '01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fd7f-7650-a659-fec9f78bd5ea', 1795635477886562, 'organization.created', 'operator', '01a21436-fd53-7365-b388-fc44a9c5a976', '', '01a21436-fd7f-70c0-a176-43cad0844bd9', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '56b23f65795e2f8641872716573d47db');
INSERT INTO events VALUES (7, '01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fd7f-76b6-9c01-7a03deda8a20', 1795635477886562, 'organization.created', 'operator', '01a21436-fd53-7365-b388-fc44a9c5a976', '', '01a21436-fd7f-7693-ba32-954d2041283d', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '56b23f65795e2f8641872716573d47db');
INSERT INTO events VALUES (8, '01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fd7f-7ac2-9d20-a3287b6b020d', 1795635477886562, 'policy.applied', 'operator', '01a21436-fd53-7365-b388-fc44a9c5a976', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, '56b23f65795e2f8641872716573d47db');
INSERT INTO events VALUES (9, '01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fd7f-7ec9-a257-1ea244605fc2', 1795635477886562, 'organization.changed', 'operator', '01a21436-fd53-7365-b388-fc44a9c5a976', '', '01a21436-fd7f-70c0-a176-43cad0844bd9', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, '56b23f65795e2f8641872716573d47db');
INSERT INTO events VALUES (10, '01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fd7f-7f18-9921-f96ab4a3e519', 1795635477886562, 'organization.changed', 'operator', '01a21436-fd53-7365-b388-fc44a9c5a976', '', '01a21436-fd7f-7693-ba32-954d2041283d', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, '56b23f65795e2f8641872716573d47db');
INSERT INTO events VALUES (11, '01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fd85-7e83-ab5f-f8931038fc1d', 1795635477893865, 'policy.applied', 'operator', '01a21436-fd53-7365-b388-fc44a9c5a976', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, '7fb88b0e3ec5982cbb335dc918a14078');
INSERT INTO events VALUES (12, '01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fd91-7469-8ecc-8094d8eafb4d', 1795635477904839, 'organization.changed', 'operator', '01a21436-fd53-7365-b388-fc44a9c5a976', '', '01a21436-fd7f-70c0-a176-43cad0844bd9', '', NULL, '{"limit":1,"seat":"premium"}', 0, 'e68f98b96a1019d86329a5e31fccd2b6');
INSERT INTO events VALUES (13, '01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fd9a-76a7-a70d-a8d864eb0fd1', 1795635477914329, 'directory.created', 'operator', '01a21436-fd53-7365-b388-fc44a9c5a976', '', '', '01a21436-fd9a-757f-be29-5d6602ddfb1d', NULL, NULL, 0, 'b17d183a7c2d80804cd3acaa041d75a4');
INSERT INTO events VALUES (14, '01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fda0-7bac-b8b0-8d6c14bd4dc5', 1795635477920655, 'token.created', 'operator', '01a21436-fd53-7365-b388-fc44a9c5a976', '', '', '01a21436-fda0-7b6f-8f1b-ecd0810e7222', NULL, '{"scope":"directory","target":"01a21436-fd9a-757f-be29-5d6602ddfb1d"}', 0, 'ded1c46643691c6360aeed13c76365b2');
INSERT INTO events VALUES (15, '01a21436-fd7a-773f-a483-5057f9c281d8', '01a21436-fda2-7657-885b-3d99eaed9e8c', 1795635477922384, 'directory.created', 'operator', '01a21436-fd53-7365-b388-fc44a9c5a976', '', '', '01a21436-fda2-7628-8a8e-2a0b4cdce9d6', NULL, NULL, 0, '4af4fc09cd0bcea6d79a2f7a299b1e85');
INSERT INTO events VALUES (16, '01a21436-fd7a-773f-a483-5057f9c281d8', '01a21436-fda6-77d3-ad62-f071f5b3d95b', 1795635477926473, 'token.created', 'operator', '01a21436-fd53-7365-b388-fc44a9c5a976', '', '', '01a21436-fda6-7786-b614-8f23ac9800e7', NULL, '{"scope":"directory","target":"01a21436-fda2-7628-8a8e-2a0b4cdce9d6"}', 0, 'be90b5ebd46010bd0d2c791cc6e70736');
INSERT INTO events VALUES (17, '01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fdab-7a93-81fd-c8215d162c8a', 1795635477928077, 'directory_user.created', 'directory', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '', '', '01a21436-fda8-782a-bfd5-3d7695bf20ae', NULL, NULL, 2, '278dd7cc31479a29079f2e7538c052f9');
INSERT INTO events VALUES (18, '01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fdab-7a98-8400-ea535b36843d', 1795635477928077, 'account.created', 'directory', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '01a21436-fda8-773d-b8da-a8d2b2bd9d68', '', '01a21436-fda8-782a-bfd5-3d7695bf20ae', NULL, NULL, 2, '278dd7cc31479a29079f2e7538c052f9');
INSERT INTO events VALUES (19, '01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fdae-7f07-a3bf-cb71d86f075e', 1795635477934876, 'directory_user.created', 'directory', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '', '', '01a21436-fdae-7ec0-bcb0-9da2598c856f', NULL, NULL, 2, '45870d99cf4fbd79ae646be9df12d1df');
INSERT INTO events VALUES (20, '01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fdae-7f0b-bb67-3cfb1ce4a30d', 1795635477934876, 'account.created', 'directory', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '01a21436-fdae-7e74-8e2a-e42c2d958a09', '', '01a21436-fdae-7ec0-bcb0-9da2598c856f', NULL, NULL, 2, '45870d99cf4fbd79ae646be9df12d1df');
INSERT INTO events VALUES (21, '01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fdb1-732d-8891-2670909f15df', 1795635477937007, 'directory_user.created', 'directory', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '', '', '01a21436-fdb1-72de-acd3-f1d92f4f4fb8', NULL, NULL, 2, '1a1a25163b7259321927c3fd0861f5b2');
INSERT INTO events VALUES (22, '01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fdb1-7331-ba62-619e1bed197a', 1795635477937007, 'account.created', 'directory', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '01a21436-fdb1-72a5-bdff-e1add5c6f6ad', '', '01a21436-fdb1-72de-acd3-f1d92f4f4fb8', NULL, NULL, 2, '1a1a25163b7259321927c3fd0861f5b2');
INSERT INTO events VALUES (23, '01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fdb4-7587-8096-0ff858624291', 1795635477940279, 'directory_user.created', 'directory', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '', '', '01a21436-fdb4-7532-bfab-eed7f6922263', NULL, NULL, 2, 'd6a3b9192ea7fd0d949b8e8737022a71');
INSERT INTO events VALUES (24, '01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fdb4-758b-a496-6d9c531a0415', 1795635477940279, 'account.created', 'directory', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '01a21436-fdb4-7502-9e35-5873adede615', '', '01a21436-fdb4-7532-bfab-eed7f6922263', NULL, NULL, 2, 'd6a3b9192ea7fd0d949b8e8737022a71');
INSERT INTO events VALUES (25, '01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fdb6-7451-a790-59feb4355e3a', 1795635477942214, 'directory_user.created', 'directory', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '', '', '01a21436-fdb6-741f-84f6-759d3748f7d0', NULL, NULL, 2, '77e13850829089e0a14926877fbaac0d');
INSERT INTO events VALUES (26, '01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fdb6-7453-8773-ff06e950164f', 1795635477942214, 'account.created', 'directory', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '01a21436-fdb6-73d7-9a9f-49ffb3439c61', '', '01a21436-fdb6-741f-84f6-759d3748f7d0', NULL, NULL, 2, '77e13850829089e0a14926877fbaac0d');
INSERT INTO events VALUES (27, '01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fdb7-78fc-9efb-728b83a02df8', 1795635477943476, 'directory_user.created', 'directory', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '', '', '01a21436-fdb7-7896-82ad-6b58e4de1445', NULL, NULL, 2, '5602956a7468b2efefa8f52fe0c96574');
INSERT INTO events VALUES (28, '01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fdb7-78fe-afb5-68194ed54447', 1795635477943476, 'account.created', 'directory', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '01a21436-fdb7-786a-a955-60074d188b88', '', '01a21436-fdb7-7896-82ad-6b58e4de1445', NULL, NULL, 2, '5602956a7468b2efefa8f52fe0c96574');
INSERT INTO events VALUES (29, '01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fdb9-74a5-b0ec-c6755ce6571d', 1795635477945243, 'directory_user.created', 'directory', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '', '', '01a21436-fdb9-7477-9114-e3d935e6e546', NULL, NULL, 2, '56208ad5f0644be5ef6cccbfbf034411');
INSERT INTO events VALUES (30, '01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fdb9-74a8-ab06-01e3295a906d', 1795635477945243, 'account.created', 'directory', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '01a21436-fdb9-7454-bcff-65f94f6b6278', '', '01a21436-fdb9-7477-9114-e3d935e6e546', NULL, NULL, 2, '56208ad5f0644be5ef6cccbfbf034411');
INSERT INTO events VALUES (31, '01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fdba-79a1-abf7-5d799cd99699', 1795635477946391, 'directory_user.created', 'directory', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '', '', '01a21436-fdba-7971-b548-af4386628033', NULL, NULL, 2, '16f60847b249151d687e264cb9b5c606');
INSERT INTO events VALUES (32, '01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fdba-79a4-a8f2-6fa0595ad74d', 1795635477946391, 'account.created', 'directory', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '01a21436-fdba-794a-a8d2-77519a58592d', '', '01a21436-fdba-7971-b548-af4386628033', NULL, NULL, 2, '16f60847b249151d687e264cb9b5c606');
INSERT INTO events VALUES (33, '01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fdba-7b8f-989c-9cd272db0c28', 1795635477946391, 'gate.closed', 'directory', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '01a21436-fdba-794a-a8d2-77519a58592d', '', '', NULL, '{"cause":"directory_inactive"}', 2, '16f60847b249151d687e264cb9b5c606');
INSERT INTO events VALUES (34, '01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fdba-7b92-8f3e-c45247c542ff', 1795635477946391, 'session.revoked', 'directory', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '01a21436-fdba-794a-a8d2-77519a58592d', '', '', NULL, NULL, 2, '16f60847b249151d687e264cb9b5c606');
INSERT INTO events VALUES (35, '01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fdbc-7205-9432-796d27af0e41', 1795635477948048, 'directory_user.created', 'directory', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '', '', '01a21436-fdbc-71aa-8d43-7e7972b22e1c', NULL, NULL, 2, '529f0ae12e79d4ccdeddd67f1788959b');
INSERT INTO events VALUES (36, '01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fdbc-7207-92e5-9f769345af6e', 1795635477948048, 'directory_user.unbound', 'directory', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '', '', '01a21436-fdbc-71aa-8d43-7e7972b22e1c', NULL, '{"reason":"no_email"}', 2, '529f0ae12e79d4ccdeddd67f1788959b');
INSERT INTO events VALUES (37, '01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fdbd-7642-9f2e-abd740afb8d5', 1795635477949324, 'directory_user.created', 'directory', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '', '', '01a21436-fdbd-75e7-84b0-671f2c2ee418', NULL, NULL, 2, '68147f8f77d00935ea51c97605e467cf');
INSERT INTO events VALUES (38, '01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fdbd-7645-8655-df2ec35d9743', 1795635477949324, 'directory_user.unbound', 'directory', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '', '', '01a21436-fdbd-75e7-84b0-671f2c2ee418', NULL, '{"reason":"foreign_domain"}', 2, '68147f8f77d00935ea51c97605e467cf');
INSERT INTO events VALUES (39, '01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fdbe-77b0-993a-f90a5919a944', 1795635477950384, 'directory_user.created', 'directory', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '', '', '01a21436-fdbe-7714-aa92-792fd497f29d', NULL, NULL, 2, 'f39529af5d950f205228dbf7a28ff3f2');
INSERT INTO events VALUES (40, '01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fdbe-77c6-8444-d5c100bde26d', 1795635477950384, 'account.created', 'directory', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '01a21436-fdbe-76e9-a487-f212a60caf55', '', '01a21436-fdbe-7714-aa92-792fd497f29d', NULL, NULL, 2, 'f39529af5d950f205228dbf7a28ff3f2');
INSERT INTO events VALUES (41, '01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fdc3-77a8-b37a-bb52c6577fc5', 1795635477955425, 'directory_user.created', 'directory', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '', '', '01a21436-fdc3-7773-b14a-58233db00f83', NULL, NULL, 2, '16b9e863546fc18c5a79447cbcd4592d');
INSERT INTO events VALUES (42, '01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fdc3-77ab-af10-7acad7cf7b9a', 1795635477955425, 'account.created', 'directory', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '01a21436-fdc3-771e-bf9d-5b3e1c54e3ad', '', '01a21436-fdc3-7773-b14a-58233db00f83', NULL, NULL, 2, '16b9e863546fc18c5a79447cbcd4592d');
INSERT INTO events VALUES (43, '01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fdc5-70dd-a9c1-32b156d2c86c', 1795635477956628, 'directory_group.created', 'directory', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '', '', '01a21436-fdc4-79e6-8c62-4267feaea0a1', NULL, '{"members":1}', 0, '02e9909bd70d050bac44ac9b51026ea2');
INSERT INTO events VALUES (44, '01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fdc8-7807-97eb-906afa6da033', 1795635477960183, 'directory_group.created', 'directory', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '', '', '01a21436-fdc8-733c-bc3e-25c23f32d95c', NULL, '{"members":11}', 0, '29d755b6c1ddd691f88ce4e312688f44');
INSERT INTO events VALUES (45, '01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fdc9-73a8-a349-605034f42287', 1795635477960183, 'membership.added', 'directory', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '01a21436-fda8-773d-b8da-a8d2b2bd9d68', '01a21436-fd7f-70c0-a176-43cad0844bd9', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '29d755b6c1ddd691f88ce4e312688f44');
INSERT INTO events VALUES (46, '01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fdc9-745d-9781-449d48cd841d', 1795635477960183, 'membership.added', 'directory', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '01a21436-fdae-7e74-8e2a-e42c2d958a09', '01a21436-fd7f-70c0-a176-43cad0844bd9', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '29d755b6c1ddd691f88ce4e312688f44');
INSERT INTO events VALUES (47, '01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fdc9-74b9-915b-711c3023c3f1', 1795635477960183, 'membership.added', 'directory', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '01a21436-fdb4-7502-9e35-5873adede615', '01a21436-fd7f-70c0-a176-43cad0844bd9', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '29d755b6c1ddd691f88ce4e312688f44');
INSERT INTO events VALUES (48, '01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fdc9-74f4-8a37-5b4bae67a208', 1795635477960183, 'membership.added', 'directory', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '01a21436-fdb6-73d7-9a9f-49ffb3439c61', '01a21436-fd7f-70c0-a176-43cad0844bd9', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '29d755b6c1ddd691f88ce4e312688f44');
INSERT INTO events VALUES (49, '01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fdc9-751a-bc9c-892054ba7c93', 1795635477960183, 'membership.added', 'directory', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '01a21436-fdb7-786a-a955-60074d188b88', '01a21436-fd7f-70c0-a176-43cad0844bd9', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '29d755b6c1ddd691f88ce4e312688f44');
INSERT INTO events VALUES (50, '01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fdc9-759b-ae23-f065f6dda57f', 1795635477960183, 'membership.added', 'directory', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '01a21436-fdb9-7454-bcff-65f94f6b6278', '01a21436-fd7f-70c0-a176-43cad0844bd9', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '29d755b6c1ddd691f88ce4e312688f44');
INSERT INTO events VALUES (51, '01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fdc9-7603-94b7-b9b56f7a893e', 1795635477960183, 'membership.added', 'directory', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '01a21436-fdbe-76e9-a487-f212a60caf55', '01a21436-fd7f-70c0-a176-43cad0844bd9', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '29d755b6c1ddd691f88ce4e312688f44');
INSERT INTO events VALUES (52, '01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fdc9-763a-9c5b-22e4a3305231', 1795635477960183, 'membership.added', 'directory', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '01a21436-fdc3-771e-bf9d-5b3e1c54e3ad', '01a21436-fd7f-70c0-a176-43cad0844bd9', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '29d755b6c1ddd691f88ce4e312688f44');
INSERT INTO events VALUES (53, '01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fdcc-7505-a822-3ec925d81ed9', 1795635477964026, 'directory_group.changed', 'directory', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '', '', '01a21436-fdc4-79e6-8c62-4267feaea0a1', NULL, '{"added":1,"removed":0}', 0, '7846acba1385226f2f66ed4d0f8136c9');
INSERT INTO events VALUES (54, '01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fdcf-74ed-95d2-e66ba58be50f', 1795635477967098, 'directory_group.changed', 'directory', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '', '', '01a21436-fdc4-79e6-8c62-4267feaea0a1', NULL, '{"added":1,"removed":0}', 0, '18e3a4b360fc759c45d27445c2bf8656');
INSERT INTO events VALUES (55, '01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fdd1-7599-bff1-f3138b2c7640', 1795635477969237, 'directory_group.changed', 'directory', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '', '', '01a21436-fdc8-733c-bc3e-25c23f32d95c', NULL, '{"added":1,"removed":0}', 0, '6622f980a83a4c021ad528ee5d584aa8');
INSERT INTO events VALUES (56, '01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fdd1-7745-9cc7-e3dbb600a413', 1795635477969237, 'membership.added', 'directory', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '01a21436-fdb1-72a5-bdff-e1add5c6f6ad', '01a21436-fd7f-70c0-a176-43cad0844bd9', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '6622f980a83a4c021ad528ee5d584aa8');
INSERT INTO events VALUES (57, '01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fdd2-7cac-b173-fd65bf3fa07e', 1795635477970696, 'directory_group.created', 'directory', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '', '', '01a21436-fdd2-7afe-b85a-ef7a9fd3ec20', NULL, '{"members":2}', 0, 'b6e1e2c0d2de67ab2ef87c2beb43cd75');
INSERT INTO events VALUES (58, '01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fdd4-7127-8408-aeb3a1d14f48', 1795635477971850, 'directory_user.deleted', 'directory', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '', '', '01a21436-fdbd-75e7-84b0-671f2c2ee418', NULL, NULL, 0, 'd12f22844b5d5e3f668300a440a937c2');
INSERT INTO events VALUES (59, '01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fdd5-720e-8079-17199e293d62', 1795635477973068, 'directory_user.deleted', 'directory', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '', '', '01a21436-fdbe-7714-aa92-792fd497f29d', NULL, NULL, 0, '61296f8342bf888730d88020f625cb9b');
INSERT INTO events VALUES (60, '01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fdd5-75b7-b78d-df7ffd848a11', 1795635477973068, 'gate.closed', 'directory', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '01a21436-fdbe-76e9-a487-f212a60caf55', '', '', NULL, '{"cause":"directory_deleted"}', 2, '61296f8342bf888730d88020f625cb9b');
INSERT INTO events VALUES (61, '01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fdd5-75bc-991c-d8cd67041d51', 1795635477973068, 'session.revoked', 'directory', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '01a21436-fdbe-76e9-a487-f212a60caf55', '', '', NULL, NULL, 2, '61296f8342bf888730d88020f625cb9b');
INSERT INTO events VALUES (62, '01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fdd5-77b7-bd35-e07197e4f92e', 1795635477973068, 'membership.removed', 'directory', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '01a21436-fdbe-76e9-a487-f212a60caf55', '01a21436-fd7f-70c0-a176-43cad0844bd9', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '61296f8342bf888730d88020f625cb9b');
INSERT INTO events VALUES (63, '01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fdd7-789d-ba23-2e4ede7e4a78', 1795635477975422, 'directory_user.changed', 'directory', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '', '', '01a21436-fdc3-7773-b14a-58233db00f83', NULL, '{"active":false}', 0, '28a78a3c5cd31f725f180ce385037c74');
INSERT INTO events VALUES (64, '01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fdd7-798e-a1f9-57f0045393ce', 1795635477975422, 'gate.closed', 'directory', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '01a21436-fdc3-771e-bf9d-5b3e1c54e3ad', '', '', NULL, '{"cause":"directory_inactive"}', 2, '28a78a3c5cd31f725f180ce385037c74');
INSERT INTO events VALUES (65, '01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fdd7-7992-bcd0-eee0c9aae442', 1795635477975422, 'session.revoked', 'directory', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '01a21436-fdc3-771e-bf9d-5b3e1c54e3ad', '', '', NULL, NULL, 2, '28a78a3c5cd31f725f180ce385037c74');
INSERT INTO events VALUES (66, '01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fdd7-7aaf-b9ea-1204782d3b50', 1795635477975422, 'membership.removed', 'directory', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '01a21436-fdc3-771e-bf9d-5b3e1c54e3ad', '01a21436-fd7f-70c0-a176-43cad0844bd9', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '28a78a3c5cd31f725f180ce385037c74');
INSERT INTO events VALUES (67, '01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fdd9-7b01-a2af-58c0537bc59c', 1795635477977465, 'connection.created', 'operator', '01a21436-fd53-7365-b388-fc44a9c5a976', '', '', '01a21436-fdd9-78c8-af5d-66a090d97877', NULL, NULL, 0, 'aaa8fd3bf46adfff666896fc3a543d77');
INSERT INTO events VALUES (68, '01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fdda-7d8a-9012-2497e22caa03', 1795635477978767, 'token.created', 'operator', '01a21436-fd53-7365-b388-fc44a9c5a976', '', '', '01a21436-fdda-7d4e-9878-a005e000753e', NULL, '{"scope":"login-hook","target":"01a21436-fdd9-78c8-af5d-66a090d97877"}', 0, '475bef5f012e09c62ec5be5c20646065');
INSERT INTO events VALUES (69, '01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fddd-7204-b92f-698e99283230', 1795635477980980, 'subject.linked', 'login', '01a21436-fdd9-78c8-af5d-66a090d97877', '01a21436-fda8-773d-b8da-a8d2b2bd9d68', '', '01a21436-fdd9-78c8-af5d-66a090d97877', NULL, NULL, 2, 'c2ccdedaac7a5f0c3ee3cf5a80904c83');
INSERT INTO events VALUES (70, '01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fddd-7288-ae2f-ef51f8065349', 1795635477980980, 'membership.added', 'login', '01a21436-fdd9-78c8-af5d-66a090d97877', '01a21436-fda8-773d-b8da-a8d2b2bd9d68', '01a21436-fd7f-7693-ba32-954d2041283d', '', NULL, '{"role":"user","source":"grant"}', 2, 'c2ccdedaac7a5f0c3ee3cf5a80904c83');
INSERT INTO events VALUES (71, '01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fddd-7588-a604-36ac00df0e11', 1795635477980980, 'connection.proven', 'login', '01a21436-fdd9-78c8-af5d-66a090d97877', '', '', '01a21436-fdd9-78c8-af5d-66a090d97877', NULL, NULL, 2, 'c2ccdedaac7a5f0c3ee3cf5a80904c83');
INSERT INTO events VALUES (72, '01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fde0-7e0f-98a9-83ff0f8cd4f3', 1795635477984881, 'account.created', 'login', '01a21436-fdd9-78c8-af5d-66a090d97877', '01a21436-fde0-7df0-9b20-4deb5d83486a', '', '01a21436-fdd9-78c8-af5d-66a090d97877', NULL, NULL, 2, 'b866f742d4c791de196109714b50f879');
INSERT INTO events VALUES (73, '01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fde0-7e6f-a182-a931bf4f6a1f', 1795635477984881, 'subject.linked', 'login', '01a21436-fdd9-78c8-af5d-66a090d97877', '01a21436-fde0-7df0-9b20-4deb5d83486a', '', '01a21436-fdd9-78c8-af5d-66a090d97877', NULL, NULL, 2, 'b866f742d4c791de196109714b50f879');
INSERT INTO events VALUES (74, '01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fde0-7ec4-a4d5-7265126edaae', 1795635477984881, 'membership.added', 'login', '01a21436-fdd9-78c8-af5d-66a090d97877', '01a21436-fde0-7df0-9b20-4deb5d83486a', '01a21436-fd7f-7693-ba32-954d2041283d', '', NULL, '{"role":"user","source":"grant"}', 2, 'b866f742d4c791de196109714b50f879');
INSERT INTO events VALUES (75, '', '01a21436-fde2-7639-956e-baba2762365c', 1795635477986382, 'token.created', 'operator', '01a21436-fd53-7365-b388-fc44a9c5a976', '', '', '01a21436-fde2-75fe-bf12-2a033c3601b4', NULL, '{"scope":"read-only","target":""}', 0, 'ca13ab932592a1a611744acf025b26e5');
INSERT INTO events VALUES (76, '', '01a21436-fde3-7ba3-b1ac-fd82ffd98845', 1795635477987646, 'token.revoked', 'operator', '01a21436-fd53-7365-b388-fc44a9c5a976', '', '', '01a21436-fde2-75fe-bf12-2a033c3601b4', NULL, NULL, 0, '55e5395c2b3263259536f37d362ea019');
INSERT INTO events VALUES (77, '01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fdef-7266-8738-4070314421fc', 1795635477999104, 'token.created', 'operator', '01a21436-fd53-7365-b388-fc44a9c5a976', '', '', '01a21436-fdef-7226-b660-a9f4c12d2653', NULL, '{"scope":"oauth-client","target":"01a21436-fd9a-757f-be29-5d6602ddfb1d"}', 0, 'df6b45087f4d1f90b1b4d0e7a36203f5');
INSERT INTO events VALUES (78, '01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fdf2-7abe-a9af-80d053b3af77', 1795635478002511, 'token.created', 'api_key', '01a21436-fdef-7226-b660-a9f4c12d2653', '', '', '01a21436-fdf2-7a69-80b9-55da9ce488ec', NULL, '{"client":"01a21436-fdef-7226-b660-a9f4c12d2653","scope":"access-token","target":"01a21436-fd9a-757f-be29-5d6602ddfb1d"}', 0, '2bb47865ee1f1ccfbd09b8a4955139f0');
INSERT INTO directory_totals VALUES ('01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fd9a-757f-be29-5d6602ddfb1d', 'Group', 0, 3);
INSERT INTO directory_totals VALUES ('01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fd9a-757f-be29-5d6602ddfb1d', 'User', 0, 10);
INSERT INTO accounts VALUES ('01a21436-fda8-773d-b8da-a8d2b2bd9d68', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795635477928077);
INSERT INTO accounts VALUES ('01a21436-fdae-7e74-8e2a-e42c2d958a09', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795635477934876);
INSERT INTO accounts VALUES ('01a21436-fdb1-72a5-bdff-e1add5c6f6ad', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795635477937007);
INSERT INTO accounts VALUES ('01a21436-fdb4-7502-9e35-5873adede615', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795635477940279);
INSERT INTO accounts VALUES ('01a21436-fdb6-73d7-9a9f-49ffb3439c61', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795635477942214);
INSERT INTO accounts VALUES ('01a21436-fdb7-786a-a955-60074d188b88', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795635477943476);
INSERT INTO accounts VALUES ('01a21436-fdb9-7454-bcff-65f94f6b6278', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795635477945243);
INSERT INTO accounts VALUES ('01a21436-fdba-794a-a8d2-77519a58592d', 'left@acme.example', 'left@acme.example', 'acme.example', 1795635477946391);
INSERT INTO accounts VALUES ('01a21436-fdbe-76e9-a487-f212a60caf55', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795635477950384);
INSERT INTO accounts VALUES ('01a21436-fdc3-771e-bf9d-5b3e1c54e3ad', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795635477955425);
INSERT INTO accounts VALUES ('01a21436-fde0-7df0-9b20-4deb5d83486a', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795635477984881);
INSERT INTO directory_users VALUES ('01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '01a21436-fda8-782a-bfd5-3d7695bf20ae', 'ada@acme.example', '00u-ada', 1, '01a21436-fda8-773d-b8da-a8d2b2bd9d68', '', 1795635477928077, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795635477928077, 1795635477928077);
INSERT INTO directory_users VALUES ('01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '01a21436-fdae-7ec0-bcb0-9da2598c856f', 'bob@acme.example', NULL, 1, '01a21436-fdae-7e74-8e2a-e42c2d958a09', '', 1795635477934876, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795635477934876, 1795635477934876);
INSERT INTO directory_users VALUES ('01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '01a21436-fdb1-72de-acd3-f1d92f4f4fb8', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a21436-fdb1-72a5-bdff-e1add5c6f6ad', '', 1795635477937007, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795635477937007, 1795635477937007);
INSERT INTO directory_users VALUES ('01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '01a21436-fdb4-7532-bfab-eed7f6922263', 'zoe@acme.example', 'ZOË', 1, '01a21436-fdb4-7502-9e35-5873adede615', '', 1795635477940279, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795635477940279, 1795635477940279);
INSERT INTO directory_users VALUES ('01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '01a21436-fdb6-741f-84f6-759d3748f7d0', 'astro@acme.example', '🚀', 1, '01a21436-fdb6-73d7-9a9f-49ffb3439c61', '', 1795635477942214, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795635477942214, 1795635477942214);
INSERT INTO directory_users VALUES ('01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '01a21436-fdb7-7896-82ad-6b58e4de1445', 'lines@acme.example', ' 007 ', 1, '01a21436-fdb7-786a-a955-60074d188b88', '', 1795635477943476, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795635477943476, 1795635477943476);
INSERT INTO directory_users VALUES ('01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '01a21436-fdb9-7477-9114-e3d935e6e546', 'max@acme.example', '00u-max', 1, '01a21436-fdb9-7454-bcff-65f94f6b6278', '', 1795635477945243, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795635477945243, 1795635477945243);
INSERT INTO directory_users VALUES ('01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '01a21436-fdba-7971-b548-af4386628033', 'left@acme.example', '00u-left', 0, '01a21436-fdba-794a-a8d2-77519a58592d', '', 1795635477946391, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795635477946391, 1795635477946391);
INSERT INTO directory_users VALUES ('01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '01a21436-fdbc-71aa-8d43-7e7972b22e1c', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795635477948048, 1795635477948048);
INSERT INTO directory_users VALUES ('01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '01a21436-fdc3-7773-b14a-58233db00f83', 'staff@acme.example', '00u-staff', 0, '01a21436-fdc3-771e-bf9d-5b3e1c54e3ad', '', 1795635477955425, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795635477955425, 1795635477975422);
INSERT INTO dialect_log VALUES ('01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '01a21436-fdeb-775f-b03e-6afcf9bf3f4d', 1795635477995483, 'c93e6522ec138a0b3c46a3520cb66e19', 'GET', '/Users/01a21436-fdbd-75e7-84b0-671f2c2ee418', 404, '', 'there is no user "01a21436-fdbd-75e7-84b0-671f2c2ee418" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '01a21436-fdeb-7c78-8f95-e0f3f0791c87', 1795635477995817, '3a5d2a316aab7138c792247ac2206de5', 'GET', '/Users/01a21436-fdbe-7714-aa92-792fd497f29d', 404, '', 'there is no user "01a21436-fdbe-7714-aa92-792fd497f29d" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '01a21436-fe5d-768f-8842-bcd5d436ebc4', 1795635478109430, '476b52fce08e38ec241491162d7c0be6', 'GET', '/Users/01a21436-fdbd-75e7-84b0-671f2c2ee418', 404, '', 'there is no user "01a21436-fdbd-75e7-84b0-671f2c2ee418" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a21436-fd73-7b1a-8a49-7b8e18b7094e', '01a21436-fd9a-757f-be29-5d6602ddfb1d', '01a21436-fe5d-7d79-ae52-345053b06b6e', 1795635478109883, '052516d6adeb7238fa19657dc668402b', 'GET', '/Users/01a21436-fdbe-7714-aa92-792fd497f29d', 404, '', 'there is no user "01a21436-fdbe-7714-aa92-792fd497f29d" in this directory', '[]', '');
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
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES ('goose_db_version', 4);
