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
INSERT INTO goose_db_version VALUES (1, 0, 1, '2026-11-25 17:47:48');
INSERT INTO goose_db_version VALUES (2, 1, 1, '2026-11-25 17:47:48');
INSERT INTO goose_db_version VALUES (3, 2, 1, '2026-11-25 17:47:48');
INSERT INTO goose_db_version VALUES (4, 3, 1, '2026-11-25 17:47:48');
INSERT INTO parents VALUES ('01a213d2-22e0-7158-9f12-a5711b7232b9', 'acme', 'acme', '01a213d2-233b-7eb5-8966-91e905e1079c', 2, 0, 1795628868320065);
INSERT INTO parents VALUES ('01a213d2-22e6-75e8-8d57-a659a8675029', 'initech', 'initech', '01a213d2-22e7-71ae-b3cb-57626b6c61d9', 0, 0, 1795628868326359);
INSERT INTO organizations VALUES ('01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-22e8-75fa-a502-d612cc61299a', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795628868328044);
INSERT INTO organizations VALUES ('01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-22e8-7737-bd31-924fbcd2bf41', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795628868328044);
INSERT INTO seat_tiers VALUES ('01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-22e8-75fa-a502-d612cc61299a', 'premium', 1, 1);
INSERT INTO domains VALUES ('01a213d2-22e0-7158-9f12-a5711b7232b9', 'acme.example', '01a213d2-22e1-7afe-95c3-5f6ecfdf4ab8', 'verified', 'manual', 1795628868321601, 1795628868321601);
INSERT INTO domains VALUES ('01a213d2-22e6-75e8-8d57-a659a8675029', 'initech.example', '01a213d2-22e7-7147-a058-af73a7aad096', 'verified', 'manual', 1795628868327065, 1795628868327065);
INSERT INTO connections VALUES ('01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-233b-7e1b-9c00-d638d519c600', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795628868415705, 1795628868411828);
INSERT INTO credentials VALUES ('', '01a213d2-22c2-73a6-b3a5-a9021052e4ae', 'operator', '', 'first operator key', '9670408f3f13afeae8c29fdf6d9c82243ad4c4b99bab2506c4dc3c92f276cb13', 'usher_jUrlZb', 1795628868290132, NULL, NULL, '', '', '');
INSERT INTO credentials VALUES ('01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-22f3-75e3-acc2-0e5dc3ea3752', 'directory', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '', 'b24fe33d636cffb62258515f7b5b78a0cede567ee7d58a4e31b9ea3dc0ae15b2', 'usher_ifKMSQ', 1795628868339300, NULL, NULL, '', '', '');
INSERT INTO credentials VALUES ('01a213d2-22e6-75e8-8d57-a659a8675029', '01a213d2-22f6-78a2-ae6a-74c1c8d0df46', 'directory', '01a213d2-22f5-707c-b863-deaa8bf24f10', '', '9731183a28ae50253639bdb6fb9ec15db1023fb1baabf7081faa5a837f160f7c', 'usher_8zNScK', 1795628868342534, NULL, NULL, '', '', '');
INSERT INTO credentials VALUES ('01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-233d-7c77-ac1e-c50bca6fd059', 'login-hook', '01a213d2-233b-7e1b-9c00-d638d519c600', '', 'a288ce621a8b45074c1ae377c94a1eb5180c6f7916ae2e8e43cc0e95420a05ed', 'usher_QJG7rD', 1795628868413724, NULL, NULL, '', '', '');
INSERT INTO credentials VALUES ('', '01a213d2-2345-7c42-a7ab-682dec7df2aa', 'read-only', '', '', '47fe19576ccac6b48ac3c896e4dd9a8204bfa923b4f86b70dc0a64de9986aeb6', 'usher_SbiFwm', 1795628868421792, NULL, 1795628868422685, '', '', '');
INSERT INTO credentials VALUES ('01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-234d-7ec3-b8f3-085000ec700d', 'oauth-client', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '', '5cae434743154b592eb6ff51c7f7fbf1d61a2344aca6a43369a5d235d7c17d3b', 'usher_BpIE0l', 1795628868429940, NULL, NULL, '', '', '');
INSERT INTO credentials VALUES ('01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-234e-7eee-82e9-b3f901a6123d', 'access-token', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '', 'e0fa0afad7004cf9ecb39563a45c6c1b1e9a50d0e6afa2a5a6ea2fc8378b9869', 'usher_GsmX8V', 1795628868430827, 1795632468430827, NULL, '01a213d2-234d-7ec3-b8f3-085000ec700d', '', '');
INSERT INTO directories VALUES ('01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-22f1-7dab-946d-cd62786cb9cc', 'okta', 'scim', 'okta', 'userName', 0, '', 1795628868337879);
INSERT INTO directories VALUES ('01a213d2-22e6-75e8-8d57-a659a8675029', '01a213d2-22f5-707c-b863-deaa8bf24f10', 'entra', 'scim', 'entra', 'userName', 0, '', 1795628868341019);
INSERT INTO directory_emails VALUES ('01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-22f1-7dab-946d-cd62786cb9cc', 'ada@acme.example', '01a213d2-22f8-72cd-b6f7-d04f126467e8', 0, 'work');
INSERT INTO directory_emails VALUES ('01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-22f1-7dab-946d-cd62786cb9cc', 'ada@home.example', '01a213d2-22f8-72cd-b6f7-d04f126467e8', 1, 'home');
INSERT INTO directory_groups VALUES ('01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '01a213d2-231c-7dd5-a72f-2fa0d11a5d5f', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795628868380888, 1795628868395387);
INSERT INTO directory_groups VALUES ('01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '01a213d2-2326-7962-90b4-3db583bd8a49', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795628868390578, 1795628868402312);
INSERT INTO directory_groups VALUES ('01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '01a213d2-232f-7683-9922-527f95e55f8f', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795628868399406, 1795628868399406);
INSERT INTO directory_members VALUES ('01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '01a213d2-231c-7dd5-a72f-2fa0d11a5d5f', '01a213d2-22f8-72cd-b6f7-d04f126467e8', 'User', '', '');
INSERT INTO directory_members VALUES ('01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '01a213d2-231c-7dd5-a72f-2fa0d11a5d5f', '01a213d2-22f9-72ab-9a6f-796c0821c2fd', 'User', '', '');
INSERT INTO directory_members VALUES ('01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '01a213d2-231c-7dd5-a72f-2fa0d11a5d5f', '01a213d2-22fe-7338-9b62-d78073a549d4', 'User', '', '');
INSERT INTO directory_members VALUES ('01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '01a213d2-2326-7962-90b4-3db583bd8a49', '01a213d2-22f8-72cd-b6f7-d04f126467e8', 'User', '', '');
INSERT INTO directory_members VALUES ('01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '01a213d2-2326-7962-90b4-3db583bd8a49', '01a213d2-22f9-72ab-9a6f-796c0821c2fd', 'User', '', '');
INSERT INTO directory_members VALUES ('01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '01a213d2-2326-7962-90b4-3db583bd8a49', '01a213d2-22fe-7338-9b62-d78073a549d4', 'User', '', '');
INSERT INTO directory_members VALUES ('01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '01a213d2-2326-7962-90b4-3db583bd8a49', '01a213d2-2304-7e24-8bdb-e889abe33580', 'User', '', '');
INSERT INTO directory_members VALUES ('01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '01a213d2-2326-7962-90b4-3db583bd8a49', '01a213d2-2306-70a0-bb9a-870b36549612', 'User', '', '');
INSERT INTO directory_members VALUES ('01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '01a213d2-2326-7962-90b4-3db583bd8a49', '01a213d2-2306-7d80-a0cc-46abeb803a4f', 'User', '', '');
INSERT INTO directory_members VALUES ('01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '01a213d2-2326-7962-90b4-3db583bd8a49', '01a213d2-2307-7984-9d90-13028092da10', 'User', '', '');
INSERT INTO directory_members VALUES ('01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '01a213d2-2326-7962-90b4-3db583bd8a49', '01a213d2-2312-70e3-bb8d-cd421d125c51', 'User', '', '');
INSERT INTO directory_members VALUES ('01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '01a213d2-2326-7962-90b4-3db583bd8a49', '01a213d2-2313-7275-ab9a-826254dc897e', 'User', '', '');
INSERT INTO directory_members VALUES ('01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '01a213d2-2326-7962-90b4-3db583bd8a49', '01a213d2-231b-7843-aa46-561e93dbab5e', 'User', '', '');
INSERT INTO directory_members VALUES ('01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '01a213d2-232f-7683-9922-527f95e55f8f', '01a213d2-2304-7e24-8bdb-e889abe33580', 'User', '', '');
INSERT INTO directory_members VALUES ('01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '01a213d2-232f-7683-9922-527f95e55f8f', '01a213d2-231c-7dd5-a72f-2fa0d11a5d5f', 'Group', 'Group', '');
INSERT INTO directory_tombstones VALUES ('01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '01a213d2-2318-7a90-bf29-208e1a5560e3', 'NULL', '01a213d2-2318-7a6c-8b37-f94139407ecc', 1798220868402312);
INSERT INTO persons VALUES ('01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-22f8-71cf-a040-5a9cd5ba7eb4', 'open', '', '01a213d2-22f1-7dab-946d-cd62786cb9cc', 0, 3, 0, 1795628868415705, 1795628868343866);
INSERT INTO persons VALUES ('01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-22f9-7284-98ad-56b483bddf97', 'open', '', '01a213d2-22f1-7dab-946d-cd62786cb9cc', 0, 3, 0, NULL, 1795628868345125);
INSERT INTO persons VALUES ('01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-22fe-72e3-98e5-8b76f652d7ac', 'open', '', '01a213d2-22f1-7dab-946d-cd62786cb9cc', 0, 2, 0, NULL, 1795628868350148);
INSERT INTO persons VALUES ('01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-2304-7dfc-a9b9-e27c9ea9accf', 'open', '', '01a213d2-22f1-7dab-946d-cd62786cb9cc', 0, 2, 0, NULL, 1795628868356868);
INSERT INTO persons VALUES ('01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-2306-707b-8de9-99be55ec233d', 'open', '', '01a213d2-22f1-7dab-946d-cd62786cb9cc', 0, 2, 0, NULL, 1795628868357987);
INSERT INTO persons VALUES ('01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-2306-7d5a-85a6-8929ddf072e2', 'open', '', '01a213d2-22f1-7dab-946d-cd62786cb9cc', 0, 2, 0, NULL, 1795628868358837);
INSERT INTO persons VALUES ('01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-2307-7943-944d-d81517a5b2a1', 'open', '', '01a213d2-22f1-7dab-946d-cd62786cb9cc', 0, 2, 0, NULL, 1795628868359575);
INSERT INTO persons VALUES ('01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-2312-70bb-a2a8-2f6675243f57', 'closed', 'directory_inactive', '01a213d2-22f1-7dab-946d-cd62786cb9cc', 0, 2, 0, NULL, 1795628868370010);
INSERT INTO persons VALUES ('01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-2318-7a6c-8b37-f94139407ecc', 'closed', 'directory_deleted', '01a213d2-22f1-7dab-946d-cd62786cb9cc', 0, 4, 0, NULL, 1795628868376637);
INSERT INTO persons VALUES ('01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-231b-781f-bf65-692249bea2d0', 'closed', 'directory_inactive', '01a213d2-22f1-7dab-946d-cd62786cb9cc', 0, 3, 0, NULL, 1795628868379475);
INSERT INTO persons VALUES ('01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-2343-73d9-bb97-bbd24497d2ea', 'open', '', '', 0, 1, 0, 1795628868419219, 1795628868419219);
INSERT INTO subjects VALUES ('01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-233b-7e1b-9c00-d638d519c600', 'ada', '01a213d2-22f8-71cf-a040-5a9cd5ba7eb4', 1795628868415705);
INSERT INTO subjects VALUES ('01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-233b-7e1b-9c00-d638d519c600', 'newcomer', '01a213d2-2343-73d9-bb97-bbd24497d2ea', 1795628868419219);
INSERT INTO memberships VALUES ('01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-22f8-71cf-a040-5a9cd5ba7eb4', '01a213d2-22e8-75fa-a502-d612cc61299a', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795628868390578);
INSERT INTO memberships VALUES ('01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-22f8-71cf-a040-5a9cd5ba7eb4', '01a213d2-22e8-7737-bd31-924fbcd2bf41', 0, 'jit', '01a213d2-233b-7e1b-9c00-d638d519c600', 1795628868415705, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795628868415705);
INSERT INTO memberships VALUES ('01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-22f9-7284-98ad-56b483bddf97', '01a213d2-22e8-75fa-a502-d612cc61299a', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795628868390578);
INSERT INTO memberships VALUES ('01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-22fe-72e3-98e5-8b76f652d7ac', '01a213d2-22e8-75fa-a502-d612cc61299a', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795628868396280);
INSERT INTO memberships VALUES ('01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-2304-7dfc-a9b9-e27c9ea9accf', '01a213d2-22e8-75fa-a502-d612cc61299a', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795628868390578);
INSERT INTO memberships VALUES ('01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-2306-707b-8de9-99be55ec233d', '01a213d2-22e8-75fa-a502-d612cc61299a', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795628868390578);
INSERT INTO memberships VALUES ('01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-2306-7d5a-85a6-8929ddf072e2', '01a213d2-22e8-75fa-a502-d612cc61299a', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795628868390578);
INSERT INTO memberships VALUES ('01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-2307-7943-944d-d81517a5b2a1', '01a213d2-22e8-75fa-a502-d612cc61299a', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795628868390578);
INSERT INTO memberships VALUES ('01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-2343-73d9-bb97-bbd24497d2ea', '01a213d2-22e8-7737-bd31-924fbcd2bf41', 0, 'jit', '01a213d2-233b-7e1b-9c00-d638d519c600', 1795628868419219, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795628868419219);
INSERT INTO policy_versions VALUES ('01a213d2-22e0-7158-9f12-a5711b7232b9', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a213d2-22c2-73a6-b3a5-a9021052e4ae', 1795628868328044);
INSERT INTO policy_versions VALUES ('01a213d2-22e0-7158-9f12-a5711b7232b9', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a213d2-22c2-73a6-b3a5-a9021052e4ae', 1795628868332468);
INSERT INTO events VALUES (1, '', '01a213d2-22c2-755e-afee-bf631c33d754', 1795628868290132, 'token.created', 'operator', 'operator_key_file', '', '', '01a213d2-22c2-73a6-b3a5-a9021052e4ae', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO events VALUES (2, '01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-22e0-721f-a448-9a5a6b5d37bb', 1795628868320065, 'parent.created', 'operator', '01a213d2-22c2-73a6-b3a5-a9021052e4ae', '', '', '01a213d2-22e0-7158-9f12-a5711b7232b9', NULL, NULL, 0, 'b5d8428ca910bbee8a44c695f3a0e571');
INSERT INTO events VALUES (3, '01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-22e1-7dba-98a2-0aa50047b4a4', 1795628868321601, 'domain.verified', 'operator', '01a213d2-22c2-73a6-b3a5-a9021052e4ae', '', '', '01a213d2-22e1-7afe-95c3-5f6ecfdf4ab8', NULL, '{"domain":"acme.example","strategy":"manual"}', 0, '421951d4d4cd127f4e65913e9b0eec0f');
INSERT INTO events VALUES (4, '01a213d2-22e6-75e8-8d57-a659a8675029', '01a213d2-22e6-760f-b9cc-165a83b87223', 1795628868326359, 'parent.created', 'operator', '01a213d2-22c2-73a6-b3a5-a9021052e4ae', '', '', '01a213d2-22e6-75e8-8d57-a659a8675029', NULL, NULL, 0, '54c07836c8edee7e21bec3902602dd48');
INSERT INTO events VALUES (5, '01a213d2-22e6-75e8-8d57-a659a8675029', '01a213d2-22e7-71d2-bc0f-fb2817238f95', 1795628868327065, 'domain.verified', 'operator', '01a213d2-22c2-73a6-b3a5-a9021052e4ae', '', '', '01a213d2-22e7-7147-a058-af73a7aad096', NULL, '{"domain":"initech.example","strategy":"manual"}', 0, '00ef3eaa876405e8c62d12b0d7f0a0c5');
INSERT INTO events VALUES (6, '01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-22e8-7704-a4b1-be24f26fbb58', 1795628868328044, 'organization.created', 'operator', '01a213d2-22c2-73a6-b3a5-a9021052e4ae', '', '01a213d2-22e8-75fa-a502-d612cc61299a', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'cf35c590657c55a05758a4f6d9516b3e');
INSERT INTO events VALUES (7, '01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-22e8-7751-9b92-d613e0709de8', 1795628868328044, 'organization.created', 'operator', '01a213d2-22c2-73a6-b3a5-a9021052e4ae', '', '01a213d2-22e8-7737-bd31-924fbcd2bf41', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'cf35c590657c55a05758a4f6d9516b3e');
INSERT INTO events VALUES (8, '01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-22e8-78c9-8580-9e372b9c57e5', 1795628868328044, 'policy.applied', 'operator', '01a213d2-22c2-73a6-b3a5-a9021052e4ae', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, 'cf35c590657c55a05758a4f6d9516b3e');
INSERT INTO events VALUES (9, '01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-22e8-7c45-b4c0-81fba80ae7f7', 1795628868328044, 'organization.changed', 'operator', '01a213d2-22c2-73a6-b3a5-a9021052e4ae', '', '01a213d2-22e8-75fa-a502-d612cc61299a', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, 'cf35c590657c55a05758a4f6d9516b3e');
INSERT INTO events VALUES (10, '01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-22e8-7ca3-ab32-65998091c3a9', 1795628868328044, 'organization.changed', 'operator', '01a213d2-22c2-73a6-b3a5-a9021052e4ae', '', '01a213d2-22e8-7737-bd31-924fbcd2bf41', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, 'cf35c590657c55a05758a4f6d9516b3e');
INSERT INTO events VALUES (11, '01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-22ec-78a2-8716-5e50eb7a0c5b', 1795628868332468, 'policy.applied', 'operator', '01a213d2-22c2-73a6-b3a5-a9021052e4ae', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, '3748bb3fb20a6d9a0573989fe6403052');
INSERT INTO events VALUES (12, '01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-22f0-73be-8e0f-becb934bca52', 1795628868335758, 'organization.changed', 'operator', '01a213d2-22c2-73a6-b3a5-a9021052e4ae', '', '01a213d2-22e8-75fa-a502-d612cc61299a', '', NULL, '{"limit":1,"seat":"premium"}', 0, '4d645fe0a5d7df9e75eaa24299f31053');
INSERT INTO events VALUES (13, '01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-22f1-7f32-8c5c-a007920343c2', 1795628868337879, 'directory.created', 'operator', '01a213d2-22c2-73a6-b3a5-a9021052e4ae', '', '', '01a213d2-22f1-7dab-946d-cd62786cb9cc', NULL, NULL, 0, '839f8f73b142b96b50364ecaf9561c26');
INSERT INTO events VALUES (14, '01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-22f3-7629-b1ef-9c41a7202b6e', 1795628868339300, 'token.created', 'operator', '01a213d2-22c2-73a6-b3a5-a9021052e4ae', '', '', '01a213d2-22f3-75e3-acc2-0e5dc3ea3752', NULL, '{"scope":"directory","target":"01a213d2-22f1-7dab-946d-cd62786cb9cc"}', 0, 'fe09f3872409cffe345202b44efc6aec');
INSERT INTO events VALUES (15, '01a213d2-22e6-75e8-8d57-a659a8675029', '01a213d2-22f5-709f-8c56-2eaad7bad36e', 1795628868341019, 'directory.created', 'operator', '01a213d2-22c2-73a6-b3a5-a9021052e4ae', '', '', '01a213d2-22f5-707c-b863-deaa8bf24f10', NULL, NULL, 0, 'b1b01d39a5e9be702b047ed3d896256f');
INSERT INTO events VALUES (16, '01a213d2-22e6-75e8-8d57-a659a8675029', '01a213d2-22f6-78dd-87e1-bacb95424552', 1795628868342534, 'token.created', 'operator', '01a213d2-22c2-73a6-b3a5-a9021052e4ae', '', '', '01a213d2-22f6-78a2-ae6a-74c1c8d0df46', NULL, '{"scope":"directory","target":"01a213d2-22f5-707c-b863-deaa8bf24f10"}', 0, 'd1a26bfc576ed3277ac343452321b645');
INSERT INTO events VALUES (17, '01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-22f8-74bc-8ace-da44ace25ac2', 1795628868343866, 'directory_user.created', 'directory', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '', '', '01a213d2-22f8-72cd-b6f7-d04f126467e8', NULL, NULL, 2, '3f1eaceafa75ae1c96565035c0fbe07a');
INSERT INTO events VALUES (18, '01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-22f8-74bf-aea7-d139f6ba427b', 1795628868343866, 'account.created', 'directory', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '01a213d2-22f8-71cf-a040-5a9cd5ba7eb4', '', '01a213d2-22f8-72cd-b6f7-d04f126467e8', NULL, NULL, 2, '3f1eaceafa75ae1c96565035c0fbe07a');
INSERT INTO events VALUES (19, '01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-22f9-72f2-85a1-0af463309193', 1795628868345125, 'directory_user.created', 'directory', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '', '', '01a213d2-22f9-72ab-9a6f-796c0821c2fd', NULL, NULL, 2, 'f82ad80002c4021983fdecede2d02379');
INSERT INTO events VALUES (20, '01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-22f9-72f6-a196-79eeeb2ecf2e', 1795628868345125, 'account.created', 'directory', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '01a213d2-22f9-7284-98ad-56b483bddf97', '', '01a213d2-22f9-72ab-9a6f-796c0821c2fd', NULL, NULL, 2, 'f82ad80002c4021983fdecede2d02379');
INSERT INTO events VALUES (21, '01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-22fe-7372-9416-609251bc0854', 1795628868350148, 'directory_user.created', 'directory', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '', '', '01a213d2-22fe-7338-9b62-d78073a549d4', NULL, NULL, 2, '9964d08372740619b8840208c9f39493');
INSERT INTO events VALUES (22, '01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-22fe-7376-90db-be8ec1cc7a4b', 1795628868350148, 'account.created', 'directory', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '01a213d2-22fe-72e3-98e5-8b76f652d7ac', '', '01a213d2-22fe-7338-9b62-d78073a549d4', NULL, NULL, 2, '9964d08372740619b8840208c9f39493');
INSERT INTO events VALUES (23, '01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-2304-7e5e-8dde-6d5b1d118e8b', 1795628868356868, 'directory_user.created', 'directory', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '', '', '01a213d2-2304-7e24-8bdb-e889abe33580', NULL, NULL, 2, '9aad8e28e55eecf87015a24bbb259400');
INSERT INTO events VALUES (24, '01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-2304-7e6e-a260-57543d1a053e', 1795628868356868, 'account.created', 'directory', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '01a213d2-2304-7dfc-a9b9-e27c9ea9accf', '', '01a213d2-2304-7e24-8bdb-e889abe33580', NULL, NULL, 2, '9aad8e28e55eecf87015a24bbb259400');
INSERT INTO events VALUES (25, '01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-2306-70d0-921b-9b0296e7ae8f', 1795628868357987, 'directory_user.created', 'directory', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '', '', '01a213d2-2306-70a0-bb9a-870b36549612', NULL, NULL, 2, 'fc11ab6a93b90ebd07e23705b0a3e178');
INSERT INTO events VALUES (26, '01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-2306-70d3-b18b-d0e3b01331d1', 1795628868357987, 'account.created', 'directory', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '01a213d2-2306-707b-8de9-99be55ec233d', '', '01a213d2-2306-70a0-bb9a-870b36549612', NULL, NULL, 2, 'fc11ab6a93b90ebd07e23705b0a3e178');
INSERT INTO events VALUES (27, '01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-2306-7daa-a460-adf6f176b982', 1795628868358837, 'directory_user.created', 'directory', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '', '', '01a213d2-2306-7d80-a0cc-46abeb803a4f', NULL, NULL, 2, '69feba258baa4e69df8c434096971e0b');
INSERT INTO events VALUES (28, '01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-2306-7dad-b8a6-98fb5e59db48', 1795628868358837, 'account.created', 'directory', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '01a213d2-2306-7d5a-85a6-8929ddf072e2', '', '01a213d2-2306-7d80-a0cc-46abeb803a4f', NULL, NULL, 2, '69feba258baa4e69df8c434096971e0b');
INSERT INTO events VALUES (29, '01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-2307-79b0-b039-359aed72241c', 1795628868359575, 'directory_user.created', 'directory', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '', '', '01a213d2-2307-7984-9d90-13028092da10', NULL, NULL, 2, 'a469e19e1186a4b6b5e0e3b971686fdb');
INSERT INTO events VALUES (30, '01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-2307-79b3-88f8-a75474233dfa', 1795628868359575, 'account.created', 'directory', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '01a213d2-2307-7943-944d-d81517a5b2a1', '', '01a213d2-2307-7984-9d90-13028092da10', NULL, NULL, 2, 'a469e19e1186a4b6b5e0e3b971686fdb');
INSERT INTO events VALUES (31, '01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-2312-712b-ac5b-bce1db72ae87', 1795628868370010, 'directory_user.created', 'directory', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '', '', '01a213d2-2312-70e3-bb8d-cd421d125c51', NULL, NULL, 2, '3dd65104d35fad8db4bb14b4685571d5');
INSERT INTO events VALUES (32, '01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-2312-7130-9fb3-5bfa2371b73d', 1795628868370010, 'account.created', 'directory', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '01a213d2-2312-70bb-a2a8-2f6675243f57', '', '01a213d2-2312-70e3-bb8d-cd421d125c51', NULL, NULL, 2, '3dd65104d35fad8db4bb14b4685571d5');
INSERT INTO events VALUES (33, '01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-2312-74a8-a61e-866caeb46a92', 1795628868370010, 'gate.closed', 'directory', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '01a213d2-2312-70bb-a2a8-2f6675243f57', '', '', NULL, '{"cause":"directory_inactive"}', 2, '3dd65104d35fad8db4bb14b4685571d5');
INSERT INTO events VALUES (34, '01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-2312-74ab-bbed-844fdec89f84', 1795628868370010, 'session.revoked', 'directory', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '01a213d2-2312-70bb-a2a8-2f6675243f57', '', '', NULL, NULL, 2, '3dd65104d35fad8db4bb14b4685571d5');
INSERT INTO events VALUES (35, '01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-2313-72b8-b7f3-615e3aecd8f8', 1795628868371127, 'directory_user.created', 'directory', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '', '', '01a213d2-2313-7275-ab9a-826254dc897e', NULL, NULL, 2, '40984843c1ef6fe2bda9e385d28909d9');
INSERT INTO events VALUES (36, '01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-2313-72bb-ab7f-640a450006e8', 1795628868371127, 'directory_user.unbound', 'directory', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '', '', '01a213d2-2313-7275-ab9a-826254dc897e', NULL, '{"reason":"no_email"}', 2, '40984843c1ef6fe2bda9e385d28909d9');
INSERT INTO events VALUES (37, '01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-2313-7e8d-a0a5-62dbc8fe00c4', 1795628868371898, 'directory_user.created', 'directory', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '', '', '01a213d2-2313-7e33-9773-1e2cc4667303', NULL, NULL, 2, 'f6d60f691a1ccf64ed2aeb0e6bd9af80');
INSERT INTO events VALUES (38, '01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-2313-7e8f-a0f7-33c529b36075', 1795628868371898, 'directory_user.unbound', 'directory', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '', '', '01a213d2-2313-7e33-9773-1e2cc4667303', NULL, '{"reason":"foreign_domain"}', 2, 'f6d60f691a1ccf64ed2aeb0e6bd9af80');
INSERT INTO events VALUES (39, '01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-2318-7b1f-a852-7eeadbf829e0', 1795628868376637, 'directory_user.created', 'directory', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '', '', '01a213d2-2318-7a90-bf29-208e1a5560e3', NULL, NULL, 2, '160c1f155ad7c9852c22b6ede49c71bc');
INSERT INTO events VALUES (40, '01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-2318-7b23-9af8-cd6d12e3e9c5', 1795628868376637, 'account.created', 'directory', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '01a213d2-2318-7a6c-8b37-f94139407ecc', '', '01a213d2-2318-7a90-bf29-208e1a5560e3', NULL, NULL, 2, '160c1f155ad7c9852c22b6ede49c71bc');
INSERT INTO events VALUES (41, '01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-231b-788b-b24a-c7e7f90af514', 1795628868379475, 'directory_user.created', 'directory', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '', '', '01a213d2-231b-7843-aa46-561e93dbab5e', NULL, NULL, 2, 'ddcd6704bb3e67476fa261da55ca37fb');
INSERT INTO events VALUES (42, '01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-231b-788e-bf26-5afc93c4ac3d', 1795628868379475, 'account.created', 'directory', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '01a213d2-231b-781f-bf65-692249bea2d0', '', '01a213d2-231b-7843-aa46-561e93dbab5e', NULL, NULL, 2, 'ddcd6704bb3e67476fa261da55ca37fb');
INSERT INTO events VALUES (43, '01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-231d-7415-9cb7-457f7c8f900c', 1795628868380888, 'directory_group.created', 'directory', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '', '', '01a213d2-231c-7dd5-a72f-2fa0d11a5d5f', NULL, '{"members":1}', 0, 'd25ef49315a5c9240f8df406345d19ec');
INSERT INTO events VALUES (44, '01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-2326-7e0e-9079-153fab173776', 1795628868390578, 'directory_group.created', 'directory', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '', '', '01a213d2-2326-7962-90b4-3db583bd8a49', NULL, '{"members":11}', 0, '3305fd3757a5cd5480d93dfa3f3f0eff');
INSERT INTO events VALUES (45, '01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-2327-7a91-9e10-8c8bfaea6b2e', 1795628868390578, 'membership.added', 'directory', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '01a213d2-22f8-71cf-a040-5a9cd5ba7eb4', '01a213d2-22e8-75fa-a502-d612cc61299a', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '3305fd3757a5cd5480d93dfa3f3f0eff');
INSERT INTO events VALUES (46, '01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-2327-7b21-99ed-cb7d78971e06', 1795628868390578, 'membership.added', 'directory', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '01a213d2-22f9-7284-98ad-56b483bddf97', '01a213d2-22e8-75fa-a502-d612cc61299a', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '3305fd3757a5cd5480d93dfa3f3f0eff');
INSERT INTO events VALUES (47, '01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-2327-7ba1-9601-3df4ac663ab8', 1795628868390578, 'membership.added', 'directory', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '01a213d2-2304-7dfc-a9b9-e27c9ea9accf', '01a213d2-22e8-75fa-a502-d612cc61299a', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '3305fd3757a5cd5480d93dfa3f3f0eff');
INSERT INTO events VALUES (48, '01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-2327-7bd0-b9d6-3e23ebbd1673', 1795628868390578, 'membership.added', 'directory', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '01a213d2-2306-707b-8de9-99be55ec233d', '01a213d2-22e8-75fa-a502-d612cc61299a', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '3305fd3757a5cd5480d93dfa3f3f0eff');
INSERT INTO events VALUES (49, '01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-2327-7bf9-8c97-fed3fbb4934d', 1795628868390578, 'membership.added', 'directory', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '01a213d2-2306-7d5a-85a6-8929ddf072e2', '01a213d2-22e8-75fa-a502-d612cc61299a', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '3305fd3757a5cd5480d93dfa3f3f0eff');
INSERT INTO events VALUES (50, '01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-2327-7c32-a7c7-29a9b4a6147d', 1795628868390578, 'membership.added', 'directory', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '01a213d2-2307-7943-944d-d81517a5b2a1', '01a213d2-22e8-75fa-a502-d612cc61299a', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '3305fd3757a5cd5480d93dfa3f3f0eff');
INSERT INTO events VALUES (51, '01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-2327-7c83-bb36-aa178c6b6649', 1795628868390578, 'membership.added', 'directory', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '01a213d2-2318-7a6c-8b37-f94139407ecc', '01a213d2-22e8-75fa-a502-d612cc61299a', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '3305fd3757a5cd5480d93dfa3f3f0eff');
INSERT INTO events VALUES (52, '01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-2327-7ccd-88bc-d4291b9aa364', 1795628868390578, 'membership.added', 'directory', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '01a213d2-231b-781f-bf65-692249bea2d0', '01a213d2-22e8-75fa-a502-d612cc61299a', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '3305fd3757a5cd5480d93dfa3f3f0eff');
INSERT INTO events VALUES (53, '01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-232a-74c9-9ef4-04d23549e740', 1795628868394046, 'directory_group.changed', 'directory', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '', '', '01a213d2-231c-7dd5-a72f-2fa0d11a5d5f', NULL, '{"added":1,"removed":0}', 0, 'efbe0d685e236f6280de906dd208d1fa');
INSERT INTO events VALUES (54, '01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-232b-77d2-9bfc-2a7360230f86', 1795628868395387, 'directory_group.changed', 'directory', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '', '', '01a213d2-231c-7dd5-a72f-2fa0d11a5d5f', NULL, '{"added":1,"removed":0}', 0, 'a731a06ee21d33ee5738d1e511399955');
INSERT INTO events VALUES (55, '01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-232c-7629-aa7f-8714857146d5', 1795628868396280, 'directory_group.changed', 'directory', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '', '', '01a213d2-2326-7962-90b4-3db583bd8a49', NULL, '{"added":1,"removed":0}', 0, '4f6d66c0d8d7337663f8acba4ec35c41');
INSERT INTO events VALUES (56, '01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-232c-7781-9de8-9b69f8398d1d', 1795628868396280, 'membership.added', 'directory', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '01a213d2-22fe-72e3-98e5-8b76f652d7ac', '01a213d2-22e8-75fa-a502-d612cc61299a', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '4f6d66c0d8d7337663f8acba4ec35c41');
INSERT INTO events VALUES (57, '01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-232f-77da-9407-2545951d1f97', 1795628868399406, 'directory_group.created', 'directory', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '', '', '01a213d2-232f-7683-9922-527f95e55f8f', NULL, '{"members":2}', 0, '283671cb9172c94a2e9ea79bfe436fa8');
INSERT INTO events VALUES (58, '01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-2331-7345-8833-b68f2ca98429', 1795628868400948, 'directory_user.deleted', 'directory', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '', '', '01a213d2-2313-7e33-9773-1e2cc4667303', NULL, NULL, 0, '8263dc85412ac95500d60216245e23f0');
INSERT INTO events VALUES (59, '01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-2332-7d09-975f-12be48021727', 1795628868402312, 'directory_user.deleted', 'directory', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '', '', '01a213d2-2318-7a90-bf29-208e1a5560e3', NULL, NULL, 0, 'dadd0651f1383d99c1f7616e08fcc416');
INSERT INTO events VALUES (60, '01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-2332-7e91-b1b7-b74dc22dbdf6', 1795628868402312, 'gate.closed', 'directory', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '01a213d2-2318-7a6c-8b37-f94139407ecc', '', '', NULL, '{"cause":"directory_deleted"}', 2, 'dadd0651f1383d99c1f7616e08fcc416');
INSERT INTO events VALUES (61, '01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-2332-7e95-b8cb-860fe0f5f517', 1795628868402312, 'session.revoked', 'directory', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '01a213d2-2318-7a6c-8b37-f94139407ecc', '', '', NULL, NULL, 2, 'dadd0651f1383d99c1f7616e08fcc416');
INSERT INTO events VALUES (62, '01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-2333-7120-ae02-e6b07df7a3da', 1795628868402312, 'membership.removed', 'directory', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '01a213d2-2318-7a6c-8b37-f94139407ecc', '01a213d2-22e8-75fa-a502-d612cc61299a', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, 'dadd0651f1383d99c1f7616e08fcc416');
INSERT INTO events VALUES (63, '01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-2334-78af-84a1-debcd0394303', 1795628868404397, 'directory_user.changed', 'directory', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '', '', '01a213d2-231b-7843-aa46-561e93dbab5e', NULL, '{"active":false}', 0, '4bb5cf296f6d03aef4044720cbff0f70');
INSERT INTO events VALUES (64, '01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-2334-7987-9223-9e3451a8812e', 1795628868404397, 'gate.closed', 'directory', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '01a213d2-231b-781f-bf65-692249bea2d0', '', '', NULL, '{"cause":"directory_inactive"}', 2, '4bb5cf296f6d03aef4044720cbff0f70');
INSERT INTO events VALUES (65, '01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-2334-799e-8a1e-ac7a9d9c791e', 1795628868404397, 'session.revoked', 'directory', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '01a213d2-231b-781f-bf65-692249bea2d0', '', '', NULL, NULL, 2, '4bb5cf296f6d03aef4044720cbff0f70');
INSERT INTO events VALUES (66, '01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-2334-7a75-82a3-1af27f5d2a2d', 1795628868404397, 'membership.removed', 'directory', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '01a213d2-231b-781f-bf65-692249bea2d0', '01a213d2-22e8-75fa-a502-d612cc61299a', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '4bb5cf296f6d03aef4044720cbff0f70');
INSERT INTO events VALUES (67, '01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-233b-7ec8-8953-651eedb1b7e7', 1795628868411828, 'connection.created', 'operator', '01a213d2-22c2-73a6-b3a5-a9021052e4ae', '', '', '01a213d2-233b-7e1b-9c00-d638d519c600', NULL, NULL, 0, '2ee61bb8e4e92c00adb5793c114411d7');
INSERT INTO events VALUES (68, '01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-233d-7ccc-9cd1-6970ec864da0', 1795628868413724, 'token.created', 'operator', '01a213d2-22c2-73a6-b3a5-a9021052e4ae', '', '', '01a213d2-233d-7c77-ac1e-c50bca6fd059', NULL, '{"scope":"login-hook","target":"01a213d2-233b-7e1b-9c00-d638d519c600"}', 0, 'e47aaa6f679ff81c1cceb94025e43d25');
INSERT INTO events VALUES (69, '01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-233f-7d0e-8ecd-ecf6a2a3f752', 1795628868415705, 'subject.linked', 'login', '01a213d2-233b-7e1b-9c00-d638d519c600', '01a213d2-22f8-71cf-a040-5a9cd5ba7eb4', '', '01a213d2-233b-7e1b-9c00-d638d519c600', NULL, NULL, 2, 'a993345de027d0609289362f94f75940');
INSERT INTO events VALUES (70, '01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-233f-7d95-8f0a-2bdb40d96633', 1795628868415705, 'membership.added', 'login', '01a213d2-233b-7e1b-9c00-d638d519c600', '01a213d2-22f8-71cf-a040-5a9cd5ba7eb4', '01a213d2-22e8-7737-bd31-924fbcd2bf41', '', NULL, '{"role":"user","source":"grant"}', 2, 'a993345de027d0609289362f94f75940');
INSERT INTO events VALUES (71, '01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-2340-71ac-a802-ef3133b9ab8f', 1795628868415705, 'connection.proven', 'login', '01a213d2-233b-7e1b-9c00-d638d519c600', '', '', '01a213d2-233b-7e1b-9c00-d638d519c600', NULL, NULL, 2, 'a993345de027d0609289362f94f75940');
INSERT INTO events VALUES (72, '01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-2343-73f6-b9f7-9d35af138bcc', 1795628868419219, 'account.created', 'login', '01a213d2-233b-7e1b-9c00-d638d519c600', '01a213d2-2343-73d9-bb97-bbd24497d2ea', '', '01a213d2-233b-7e1b-9c00-d638d519c600', NULL, NULL, 2, 'e881822c7f937654734bc66bc8e946ff');
INSERT INTO events VALUES (73, '01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-2343-7437-950e-35dec75e0ab4', 1795628868419219, 'subject.linked', 'login', '01a213d2-233b-7e1b-9c00-d638d519c600', '01a213d2-2343-73d9-bb97-bbd24497d2ea', '', '01a213d2-233b-7e1b-9c00-d638d519c600', NULL, NULL, 2, 'e881822c7f937654734bc66bc8e946ff');
INSERT INTO events VALUES (74, '01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-2343-74ac-a152-47804b9a9bd8', 1795628868419219, 'membership.added', 'login', '01a213d2-233b-7e1b-9c00-d638d519c600', '01a213d2-2343-73d9-bb97-bbd24497d2ea', '01a213d2-22e8-7737-bd31-924fbcd2bf41', '', NULL, '{"role":"user","source":"grant"}', 2, 'e881822c7f937654734bc66bc8e946ff');
INSERT INTO events VALUES (75, '', '01a213d2-2345-7c7f-9916-6046610db64b', 1795628868421792, 'token.created', 'operator', '01a213d2-22c2-73a6-b3a5-a9021052e4ae', '', '', '01a213d2-2345-7c42-a7ab-682dec7df2aa', NULL, '{"scope":"read-only","target":""}', 0, '9d6f12c98f147c81cd6de639e8522275');
INSERT INTO events VALUES (76, '', '01a213d2-2346-7c1e-aad9-ade8bc70b9a8', 1795628868422685, 'token.revoked', 'operator', '01a213d2-22c2-73a6-b3a5-a9021052e4ae', '', '', '01a213d2-2345-7c42-a7ab-682dec7df2aa', NULL, NULL, 0, '106491f682de12643b22151545f6c7cb');
INSERT INTO events VALUES (77, '01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-234d-7f1b-b20f-ae8ae0ffd773', 1795628868429940, 'token.created', 'operator', '01a213d2-22c2-73a6-b3a5-a9021052e4ae', '', '', '01a213d2-234d-7ec3-b8f3-085000ec700d', NULL, '{"scope":"oauth-client","target":"01a213d2-22f1-7dab-946d-cd62786cb9cc"}', 0, '0ba164a8ef194cfac787bae35917eb9a');
INSERT INTO events VALUES (78, '01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-234f-7001-af67-9943bd82dda4', 1795628868430827, 'token.created', 'api_key', '01a213d2-234d-7ec3-b8f3-085000ec700d', '', '', '01a213d2-234e-7eee-82e9-b3f901a6123d', NULL, '{"client":"01a213d2-234d-7ec3-b8f3-085000ec700d","scope":"access-token","target":"01a213d2-22f1-7dab-946d-cd62786cb9cc"}', 0, '12b3b2a414a17e6d57addf9bf287f071');
INSERT INTO directory_totals VALUES ('01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-22f1-7dab-946d-cd62786cb9cc', 'Group', 0, 3);
INSERT INTO directory_totals VALUES ('01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-22f1-7dab-946d-cd62786cb9cc', 'User', 0, 10);
INSERT INTO accounts VALUES ('01a213d2-22f8-71cf-a040-5a9cd5ba7eb4', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795628868343866);
INSERT INTO accounts VALUES ('01a213d2-22f9-7284-98ad-56b483bddf97', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795628868345125);
INSERT INTO accounts VALUES ('01a213d2-22fe-72e3-98e5-8b76f652d7ac', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795628868350148);
INSERT INTO accounts VALUES ('01a213d2-2304-7dfc-a9b9-e27c9ea9accf', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795628868356868);
INSERT INTO accounts VALUES ('01a213d2-2306-707b-8de9-99be55ec233d', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795628868357987);
INSERT INTO accounts VALUES ('01a213d2-2306-7d5a-85a6-8929ddf072e2', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795628868358837);
INSERT INTO accounts VALUES ('01a213d2-2307-7943-944d-d81517a5b2a1', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795628868359575);
INSERT INTO accounts VALUES ('01a213d2-2312-70bb-a2a8-2f6675243f57', 'left@acme.example', 'left@acme.example', 'acme.example', 1795628868370010);
INSERT INTO accounts VALUES ('01a213d2-2318-7a6c-8b37-f94139407ecc', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795628868376637);
INSERT INTO accounts VALUES ('01a213d2-231b-781f-bf65-692249bea2d0', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795628868379475);
INSERT INTO accounts VALUES ('01a213d2-2343-73d9-bb97-bbd24497d2ea', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795628868419219);
INSERT INTO directory_users VALUES ('01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '01a213d2-22f8-72cd-b6f7-d04f126467e8', 'ada@acme.example', '00u-ada', 1, '01a213d2-22f8-71cf-a040-5a9cd5ba7eb4', '', 1795628868343866, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795628868343866, 1795628868343866);
INSERT INTO directory_users VALUES ('01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '01a213d2-22f9-72ab-9a6f-796c0821c2fd', 'bob@acme.example', NULL, 1, '01a213d2-22f9-7284-98ad-56b483bddf97', '', 1795628868345125, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795628868345125, 1795628868345125);
INSERT INTO directory_users VALUES ('01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '01a213d2-22fe-7338-9b62-d78073a549d4', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a213d2-22fe-72e3-98e5-8b76f652d7ac', '', 1795628868350148, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795628868350148, 1795628868350148);
INSERT INTO directory_users VALUES ('01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '01a213d2-2304-7e24-8bdb-e889abe33580', 'zoe@acme.example', 'ZOË', 1, '01a213d2-2304-7dfc-a9b9-e27c9ea9accf', '', 1795628868356868, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795628868356868, 1795628868356868);
INSERT INTO directory_users VALUES ('01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '01a213d2-2306-70a0-bb9a-870b36549612', 'astro@acme.example', '🚀', 1, '01a213d2-2306-707b-8de9-99be55ec233d', '', 1795628868357987, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795628868357987, 1795628868357987);
INSERT INTO directory_users VALUES ('01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '01a213d2-2306-7d80-a0cc-46abeb803a4f', 'lines@acme.example', ' 007 ', 1, '01a213d2-2306-7d5a-85a6-8929ddf072e2', '', 1795628868358837, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795628868358837, 1795628868358837);
INSERT INTO directory_users VALUES ('01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '01a213d2-2307-7984-9d90-13028092da10', 'max@acme.example', '00u-max', 1, '01a213d2-2307-7943-944d-d81517a5b2a1', '', 1795628868359575, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795628868359575, 1795628868359575);
INSERT INTO directory_users VALUES ('01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '01a213d2-2312-70e3-bb8d-cd421d125c51', 'left@acme.example', '00u-left', 0, '01a213d2-2312-70bb-a2a8-2f6675243f57', '', 1795628868370010, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795628868370010, 1795628868370010);
INSERT INTO directory_users VALUES ('01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '01a213d2-2313-7275-ab9a-826254dc897e', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795628868371127, 1795628868371127);
INSERT INTO directory_users VALUES ('01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '01a213d2-231b-7843-aa46-561e93dbab5e', 'staff@acme.example', '00u-staff', 0, '01a213d2-231b-781f-bf65-692249bea2d0', '', 1795628868379475, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795628868379475, 1795628868404397);
INSERT INTO dialect_log VALUES ('01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '01a213d2-2349-7dbe-9f0a-42e982989539', 1795628868425901, 'f05579d2cf406a2508f54fbb1dbcb008', 'GET', '/Users/01a213d2-2313-7e33-9773-1e2cc4667303', 404, '', 'there is no user "01a213d2-2313-7e33-9773-1e2cc4667303" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '01a213d2-234a-7452-93cc-95618bc54c71', 1795628868426283, '14a544536d2577a3ea10f87171aa3c64', 'GET', '/Users/01a213d2-2318-7a90-bf29-208e1a5560e3', 404, '', 'there is no user "01a213d2-2318-7a90-bf29-208e1a5560e3" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '01a213d2-23b1-7daa-97e6-f7b653c6025a', 1795628868529896, 'bcb279f7b70f006c88fd7bf6c792a5a5', 'GET', '/Users/01a213d2-2313-7e33-9773-1e2cc4667303', 404, '', 'there is no user "01a213d2-2313-7e33-9773-1e2cc4667303" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a213d2-22e0-7158-9f12-a5711b7232b9', '01a213d2-22f1-7dab-946d-cd62786cb9cc', '01a213d2-23b3-7406-89c9-eab70c4724a9', 1795628868531264, 'a89928bbc6e2e672607448b00a626403', 'GET', '/Users/01a213d2-2318-7a90-bf29-208e1a5560e3', 404, '', 'there is no user "01a213d2-2318-7a90-bf29-208e1a5560e3" in this directory', '[]', '');
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
INSERT INTO sqlite_sequence VALUES ('goose_db_version', 4);
