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
, hidden BIGINT NOT NULL DEFAULT 0);
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
, client TEXT NOT NULL DEFAULT '', jwks TEXT NOT NULL DEFAULT '', assertion TEXT NOT NULL DEFAULT '', issuer TEXT NOT NULL DEFAULT '', audience TEXT NOT NULL DEFAULT '', trust TEXT NOT NULL DEFAULT '', off BIGINT NOT NULL DEFAULT 0, last_used_at BIGINT NOT NULL DEFAULT 0, target_rev TEXT NOT NULL DEFAULT '', sealed TEXT NOT NULL DEFAULT '');
CREATE TABLE directories (
  parent     TEXT   NOT NULL,
  id         TEXT   NOT NULL,
  slug       TEXT   NOT NULL,
  kind       TEXT   NOT NULL,
  dialect    TEXT   NOT NULL,
  email_from TEXT   NOT NULL,              -- userName | emails: which attribute is the designated e-mail
  shared_group_names BIGINT NOT NULL DEFAULT 0, -- several groups may have one displayName
  patch_answer TEXT NOT NULL DEFAULT '',   -- 200 | 204: how PATCH of a user is answered; empty: as the dialect does
  created_at BIGINT NOT NULL, profile TEXT NOT NULL DEFAULT '', extensions TEXT NOT NULL DEFAULT '', rev TEXT NOT NULL DEFAULT '',
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
CREATE TABLE schedules (
  parent    TEXT   NOT NULL,              -- empty: the daemon's
  job       TEXT   NOT NULL,
  schedule  TEXT   NOT NULL,              -- as it was last seen in force
  settled   BIGINT NOT NULL,              -- times up to this one have had their run, or are not wanted
  succeeded BIGINT NOT NULL DEFAULT 0,    -- when a run last ended well
  PRIMARY KEY (parent, job)
) WITHOUT ROWID;
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
CREATE TABLE parent_administrators (
  parent     TEXT NOT NULL,
  account    TEXT NOT NULL,
  actor_kind TEXT NOT NULL,              -- who granted it
  actor_id   TEXT NOT NULL DEFAULT '',
  granted_at BIGINT NOT NULL,
  PRIMARY KEY (parent, account)
) WITHOUT ROWID;
CREATE TABLE answers (
  parent     TEXT NOT NULL,              -- of the credential; empty for the daemon's
  credential TEXT NOT NULL,
  account    TEXT NOT NULL DEFAULT '',   -- whom the credential acted for
  name       TEXT NOT NULL,              -- hex SHA-256 of the Idempotency-Key
  request    TEXT NOT NULL,              -- hex SHA-256 of method, path and body
  sealed     TEXT NOT NULL,              -- status, headers and body, sealed with what only the caller has
  created_at BIGINT NOT NULL,
  PRIMARY KEY (parent, credential, account, name)
);
INSERT INTO goose_db_version VALUES (1, 0, 1, '2026-11-25 22:42:15');
INSERT INTO goose_db_version VALUES (2, 1, 1, '2026-11-25 22:42:16');
INSERT INTO goose_db_version VALUES (3, 2, 1, '2026-11-25 22:42:16');
INSERT INTO goose_db_version VALUES (4, 3, 1, '2026-11-25 22:42:16');
INSERT INTO goose_db_version VALUES (5, 4, 1, '2026-11-25 22:42:16');
INSERT INTO goose_db_version VALUES (6, 5, 1, '2026-11-25 22:42:16');
INSERT INTO parents VALUES ('01a214df-bb1e-7ab1-aac6-58596c239a2f', 'acme', 'acme', '01a214df-bb6d-78aa-b28f-e70c7372810f', 2, 0, 1795646536478617, 0);
INSERT INTO parents VALUES ('01a214df-bb24-7283-86c6-b512a3bdebc6', 'initech', 'initech', '01a214df-bc52-70e5-9ca3-a299aa780908', 0, 1, 1795646536484134, 0);
INSERT INTO parents VALUES ('01a214df-bc50-7c23-be85-528cf0d7ac3b', '~01a214df-bc50-7c23-be85-528cf0d7ac3b', '', '01a214df-bc50-7c9d-a5aa-3f3196b71aa8', 0, 0, 1795646536784774, 1);
INSERT INTO organizations VALUES ('01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb27-7382-9971-3f104f18bb84', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795646536486970);
INSERT INTO organizations VALUES ('01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb27-7473-9b4b-6bd02de0b1da', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795646536486970);
INSERT INTO organizations VALUES ('01a214df-bc50-7c23-be85-528cf0d7ac3b', '01a214df-bc50-7c23-be85-528cf0d7ac3b', 'lone', 'Größe', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795646536784774);
INSERT INTO seat_tiers VALUES ('01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb27-7382-9971-3f104f18bb84', 'premium', 1, 1);
INSERT INTO domains VALUES ('01a214df-bb1e-7ab1-aac6-58596c239a2f', 'acme.example', '01a214df-bb22-7ed3-86fe-dec6a2937635', 'verified', 'manual', 1795646536482782, 1795646536482782, '', '', 0, 0, 0, 0, 0);
INSERT INTO domains VALUES ('01a214df-bb24-7283-86c6-b512a3bdebc6', 'initech.example', '01a214df-bb26-7023-96b4-59eb96ae67d3', 'verified', 'manual', 1795646536485988, 1795646536485988, '', '', 0, 0, 0, 0, 0);
INSERT INTO connections VALUES ('01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb6d-77c7-bbd8-96ea110e2555', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795646536563667, 1795646536557322);
INSERT INTO credentials VALUES ('', '01a214df-bad0-7d5b-8441-c6db36ebb720', 'operator', '', 'first operator key', '5faf0105d44d4718d40af480ef5a0ef9b048ef1d069da406aabecf2ea8c25c84', 'usher_to9RJG', 1795646536400746, NULL, NULL, '', '', '', '', '', '', 0, 1795646537202957, '', '');
INSERT INTO credentials VALUES ('01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb34-7b86-9bf0-ef01dddcad87', 'directory', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '', '5dfb6ecb6f37b6588fcf1653570de9070dc87632b971eaeefae6b0b7ef95bd6a', 'usher_mAt4yr', 1795646536500625, NULL, NULL, '', '', '', '', '', '', 0, 1795646537202957, '', '');
INSERT INTO credentials VALUES ('01a214df-bb24-7283-86c6-b512a3bdebc6', '01a214df-bb4c-71b4-8bbb-382c397e4f58', 'directory', '01a214df-bb46-7105-8e7a-0ac8d511ccd0', '', 'be8674292bd741b1474e76da31c99ef33356e1aa8dd7c3fadc6386489e480127', 'usher_gif7kd', 1795646536524073, NULL, NULL, '', '', '', '', '', '', 1, 0, '01a214df-bc56-7d48-ae20-1b6737a94200', '');
INSERT INTO credentials VALUES ('01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb71-74cd-8133-391d71805d0f', 'login-hook', '01a214df-bb6d-77c7-bbd8-96ea110e2555', '', 'd3ed0701371fa055ef9da53ad618c00f8ec330a0abc9a7d89b60fe51546838e8', 'usher_3AebMx', 1795646536561240, NULL, NULL, '', '', '', '', '', '', 0, 1795646536824937, '', '');
INSERT INTO credentials VALUES ('', '01a214df-bb76-7983-bed9-e7459e98b932', 'read-only', '', '', '23b6db67c346ad1fbb68b275d9acfa907bbacdfe0f011b9e839a228227bdad7c', 'usher_UwZqTE', 1795646536566611, NULL, 1795646536571190, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO credentials VALUES ('01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bba2-74ae-b684-8aabcdf58e15', 'oauth-client', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '', '9d46ceb21aff13186574ebae99fec85ffd3d7df938223ef2d4c74d505abf7195', 'usher_HqCkFf', 1795646536610259, NULL, NULL, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO credentials VALUES ('01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bba7-73c4-8129-1228e8a43aed', 'access-token', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '', 'dfa0a6f872667dcc1051a00c2ff743985c229b93cf662afe556195613eea311a', 'usher_lv3VqY', 1795646536615059, 1795650136615059, NULL, '01a214df-bba2-74ae-b684-8aabcdf58e15', '', '', '', '', '', 0, 0, '', '');
INSERT INTO credentials VALUES ('01a214df-bb24-7283-86c6-b512a3bdebc6', '01a214df-bbab-7a3f-87f7-d74ca78c810b', 'jwt-issuer', '01a214df-bb46-7105-8e7a-0ac8d511ccd0', '', '1bb11b62fca8e453acc810182bb840acdc7dbbc6dea3d8b587ef9848edb96259', '', 1795646536619588, NULL, NULL, '', '', '', 'https://issuer.example/', 'http://127.0.0.1:33791/scim/01a214df-bb46-7105-8e7a-0ac8d511ccd0', '{"jwks_url":"https://issuer.example/keys","claims":{"tid":"''ẞ''"}}', 0, 0, '01a214df-bc56-7d48-ae20-1b6737a94200', '');
INSERT INTO directories VALUES ('01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb33-7a37-ae88-e1da6c973dc4', 'okta', 'scim', 'okta', 'userName', 0, '', 1795646536499652, '', '', '');
INSERT INTO directories VALUES ('01a214df-bb24-7283-86c6-b512a3bdebc6', '01a214df-bb46-7105-8e7a-0ac8d511ccd0', 'entra', 'scim', 'entra', 'userName', 0, '', 1795646536518045, 'ipsie', '[{"id":"urn:acme:scim:schemas:extension:hr:2.0:User","name":"User","description":"''quotes'' and Umläute","resourceType":"User","attributes":[{"name":"floor","type":"string","caseExact":false,"mutability":"readWrite","returned":"default","uniqueness":"none"}]}]', '01a214df-bc56-7d48-ae20-1b6737a94200');
INSERT INTO directory_emails VALUES ('01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb33-7a37-ae88-e1da6c973dc4', 'ada@acme.example', '01a214df-bb4e-7968-bcfd-559305ba57a8', 0, 'work');
INSERT INTO directory_emails VALUES ('01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb33-7a37-ae88-e1da6c973dc4', 'ada@home.example', '01a214df-bb4e-7968-bcfd-559305ba57a8', 1, 'home');
INSERT INTO directory_groups VALUES ('01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '01a214df-bb5d-7a9b-9bae-2e9904bf2ae2', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795646536541669, 1795646536546122, 0);
INSERT INTO directory_groups VALUES ('01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '01a214df-bb5f-7279-b82b-664837565f54', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795646536543135, 1795646536552248, 0);
INSERT INTO directory_groups VALUES ('01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '01a214df-bb64-79a1-863c-86d78c03017c', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795646536548605, 1795646536548605, 1);
INSERT INTO directory_members VALUES ('01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '01a214df-bb5d-7a9b-9bae-2e9904bf2ae2', '01a214df-bb4e-7968-bcfd-559305ba57a8', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '01a214df-bb5d-7a9b-9bae-2e9904bf2ae2', '01a214df-bb4f-7ae6-bc27-80bff9362a8c', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '01a214df-bb5d-7a9b-9bae-2e9904bf2ae2', '01a214df-bb51-75ce-8991-1484291a5fe3', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '01a214df-bb5f-7279-b82b-664837565f54', '01a214df-bb4e-7968-bcfd-559305ba57a8', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '01a214df-bb5f-7279-b82b-664837565f54', '01a214df-bb4f-7ae6-bc27-80bff9362a8c', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '01a214df-bb5f-7279-b82b-664837565f54', '01a214df-bb51-75ce-8991-1484291a5fe3', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '01a214df-bb5f-7279-b82b-664837565f54', '01a214df-bb53-77df-9f64-7e63d3bbc8c4', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '01a214df-bb5f-7279-b82b-664837565f54', '01a214df-bb54-71e7-b445-831da1bfec0c', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '01a214df-bb5f-7279-b82b-664837565f54', '01a214df-bb55-7d16-ba22-29f7370d0f17', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '01a214df-bb5f-7279-b82b-664837565f54', '01a214df-bb56-7ee8-a14c-5fbbe369d68c', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '01a214df-bb5f-7279-b82b-664837565f54', '01a214df-bb57-7cb5-ad18-235a1d360a56', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '01a214df-bb5f-7279-b82b-664837565f54', '01a214df-bb58-7be3-8a6f-8efba04000d2', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '01a214df-bb5f-7279-b82b-664837565f54', '01a214df-bb5b-7383-a7f4-9d2b8b0c0f6a', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '01a214df-bb64-79a1-863c-86d78c03017c', '01a214df-bb53-77df-9f64-7e63d3bbc8c4', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '01a214df-bb64-79a1-863c-86d78c03017c', '01a214df-bb5d-7a9b-9bae-2e9904bf2ae2', 'Group', 'Group', '');
INSERT INTO directory_tombstones VALUES ('01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '01a214df-bb5a-77c9-90eb-dad24b88a6ce', 'NULL', '01a214df-bb5a-77a7-803e-6de07f75a911', 1798238536552248);
INSERT INTO persons VALUES ('01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb4e-78a9-8099-bb9776092376', 'open', '', '01a214df-bb33-7a37-ae88-e1da6c973dc4', 0, 3, 0, 1795646536563667, 1795646536526332);
INSERT INTO persons VALUES ('01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb4f-7ab6-b58f-b694fa368f70', 'open', '', '01a214df-bb33-7a37-ae88-e1da6c973dc4', 0, 3, 0, NULL, 1795646536527640);
INSERT INTO persons VALUES ('01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb51-75ab-abf1-e8fc4365b5cd', 'open', '', '01a214df-bb33-7a37-ae88-e1da6c973dc4', 0, 2, 0, NULL, 1795646536529307);
INSERT INTO persons VALUES ('01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb53-77bb-a7f6-8b24be88904c', 'open', '', '01a214df-bb33-7a37-ae88-e1da6c973dc4', 0, 2, 0, NULL, 1795646536531443);
INSERT INTO persons VALUES ('01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb54-71c5-ab1c-b4f9cdebd45c', 'open', '', '01a214df-bb33-7a37-ae88-e1da6c973dc4', 0, 2, 0, NULL, 1795646536532080);
INSERT INTO persons VALUES ('01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb55-7cce-9e78-66202a0fed83', 'open', '', '01a214df-bb33-7a37-ae88-e1da6c973dc4', 0, 2, 0, NULL, 1795646536533789);
INSERT INTO persons VALUES ('01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb56-7ec8-a871-0747fb409dd9', 'open', '', '01a214df-bb33-7a37-ae88-e1da6c973dc4', 0, 2, 0, NULL, 1795646536534929);
INSERT INTO persons VALUES ('01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb57-7c8a-85ea-511412e2cd28', 'closed', 'directory_inactive', '01a214df-bb33-7a37-ae88-e1da6c973dc4', 0, 2, 0, NULL, 1795646536535786);
INSERT INTO persons VALUES ('01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb5a-77a7-803e-6de07f75a911', 'closed', 'directory_deleted', '01a214df-bb33-7a37-ae88-e1da6c973dc4', 0, 4, 0, NULL, 1795646536538434);
INSERT INTO persons VALUES ('01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb5b-735c-9053-0a65631c2160', 'closed', 'directory_inactive', '01a214df-bb33-7a37-ae88-e1da6c973dc4', 0, 3, 0, NULL, 1795646536539185);
INSERT INTO persons VALUES ('01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb75-7d5c-b394-d31149a398f0', 'open', '', '', 0, 1, 0, 1795646536565847, 1795646536565847);
INSERT INTO subjects VALUES ('01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb6d-77c7-bbd8-96ea110e2555', 'ada', '01a214df-bb4e-78a9-8099-bb9776092376', 1795646536563667);
INSERT INTO subjects VALUES ('01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb6d-77c7-bbd8-96ea110e2555', 'newcomer', '01a214df-bb75-7d5c-b394-d31149a398f0', 1795646536565847);
INSERT INTO memberships VALUES ('01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb4e-78a9-8099-bb9776092376', '01a214df-bb27-7382-9971-3f104f18bb84', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795646536543135);
INSERT INTO memberships VALUES ('01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb4e-78a9-8099-bb9776092376', '01a214df-bb27-7473-9b4b-6bd02de0b1da', 0, 'jit', '01a214df-bb6d-77c7-bbd8-96ea110e2555', 1795646536563667, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795646536563667);
INSERT INTO memberships VALUES ('01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb4f-7ab6-b58f-b694fa368f70', '01a214df-bb27-7382-9971-3f104f18bb84', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795646536543135);
INSERT INTO memberships VALUES ('01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb51-75ab-abf1-e8fc4365b5cd', '01a214df-bb27-7382-9971-3f104f18bb84', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795646536546875);
INSERT INTO memberships VALUES ('01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb53-77bb-a7f6-8b24be88904c', '01a214df-bb27-7382-9971-3f104f18bb84', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795646536543135);
INSERT INTO memberships VALUES ('01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb54-71c5-ab1c-b4f9cdebd45c', '01a214df-bb27-7382-9971-3f104f18bb84', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795646536543135);
INSERT INTO memberships VALUES ('01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb55-7cce-9e78-66202a0fed83', '01a214df-bb27-7382-9971-3f104f18bb84', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795646536543135);
INSERT INTO memberships VALUES ('01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb56-7ec8-a871-0747fb409dd9', '01a214df-bb27-7382-9971-3f104f18bb84', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795646536543135);
INSERT INTO memberships VALUES ('01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb75-7d5c-b394-d31149a398f0', '01a214df-bb27-7473-9b4b-6bd02de0b1da', 0, 'jit', '01a214df-bb6d-77c7-bbd8-96ea110e2555', 1795646536565847, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795646536565847);
INSERT INTO policy_versions VALUES ('01a214df-bb1e-7ab1-aac6-58596c239a2f', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a214df-bad0-7d5b-8441-c6db36ebb720', 1795646536486970);
INSERT INTO policy_versions VALUES ('01a214df-bb1e-7ab1-aac6-58596c239a2f', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a214df-bad0-7d5b-8441-c6db36ebb720', 1795646536493128);
INSERT INTO events VALUES (1, '', '01a214df-bad0-7ee0-8e9a-dd832aca03d5', 1795646536400746, 'token.created', 'operator', 'operator_key_file', '', '', '01a214df-bad0-7d5b-8441-c6db36ebb720', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO events VALUES (2, '01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb1e-7cb4-a5d6-fc5593e0bf75', 1795646536478617, 'parent.created', 'operator', '01a214df-bad0-7d5b-8441-c6db36ebb720', '', '', '01a214df-bb1e-7ab1-aac6-58596c239a2f', NULL, NULL, 0, '92d0d040c95fb62f11d814edbd6ed71b');
INSERT INTO events VALUES (3, '01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb23-719a-bb4f-a97f1e4966aa', 1795646536482782, 'domain.verified', 'operator', '01a214df-bad0-7d5b-8441-c6db36ebb720', '', '', '01a214df-bb22-7ed3-86fe-dec6a2937635', NULL, '{"domain":"acme.example","state":"verified","strategy":"manual"}', 0, '790328f4072aa75f5c685d72aa2b1e34');
INSERT INTO events VALUES (4, '01a214df-bb24-7283-86c6-b512a3bdebc6', '01a214df-bb24-72b0-9fb0-933397f83615', 1795646536484134, 'parent.created', 'operator', '01a214df-bad0-7d5b-8441-c6db36ebb720', '', '', '01a214df-bb24-7283-86c6-b512a3bdebc6', NULL, NULL, 0, '0fec6fdc1fcea95ac72d77f85e5fa641');
INSERT INTO events VALUES (5, '01a214df-bb24-7283-86c6-b512a3bdebc6', '01a214df-bb26-70e4-b946-726cd8d8eec7', 1795646536485988, 'domain.verified', 'operator', '01a214df-bad0-7d5b-8441-c6db36ebb720', '', '', '01a214df-bb26-7023-96b4-59eb96ae67d3', NULL, '{"domain":"initech.example","state":"verified","strategy":"manual"}', 0, 'f5bdcac02eac50b99ba4976484b2ab93');
INSERT INTO events VALUES (6, '01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb27-744c-a1d4-31ed8a5a9f87', 1795646536486970, 'organization.created', 'operator', '01a214df-bad0-7d5b-8441-c6db36ebb720', '', '01a214df-bb27-7382-9971-3f104f18bb84', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '10e2eeec55bacc811107fd10da718eab');
INSERT INTO events VALUES (7, '01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb27-748a-8578-8803cab1780b', 1795646536486970, 'organization.created', 'operator', '01a214df-bad0-7d5b-8441-c6db36ebb720', '', '01a214df-bb27-7473-9b4b-6bd02de0b1da', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '10e2eeec55bacc811107fd10da718eab');
INSERT INTO events VALUES (8, '01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb27-7723-82f8-b2de8c029837', 1795646536486970, 'policy.applied', 'operator', '01a214df-bad0-7d5b-8441-c6db36ebb720', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, '10e2eeec55bacc811107fd10da718eab');
INSERT INTO events VALUES (9, '01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb27-79bc-b76f-264f4969a814', 1795646536486970, 'organization.changed', 'operator', '01a214df-bad0-7d5b-8441-c6db36ebb720', '', '01a214df-bb27-7382-9971-3f104f18bb84', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, '10e2eeec55bacc811107fd10da718eab');
INSERT INTO events VALUES (10, '01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb27-79f3-828d-073bfa6a14c3', 1795646536486970, 'organization.changed', 'operator', '01a214df-bad0-7d5b-8441-c6db36ebb720', '', '01a214df-bb27-7473-9b4b-6bd02de0b1da', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, '10e2eeec55bacc811107fd10da718eab');
INSERT INTO events VALUES (11, '01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb2d-738a-a15b-eee2123203bf', 1795646536493128, 'policy.applied', 'operator', '01a214df-bad0-7d5b-8441-c6db36ebb720', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, 'dde56714a7f03a22a9a0bc86aa66f068');
INSERT INTO events VALUES (12, '01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb2f-790d-9c2e-2ed800f6fafc', 1795646536495005, 'organization.changed', 'operator', '01a214df-bad0-7d5b-8441-c6db36ebb720', '', '01a214df-bb27-7382-9971-3f104f18bb84', '', NULL, '{"limit":1,"seat":"premium"}', 0, '90c65347223e11178a4d497f839b0b46');
INSERT INTO events VALUES (13, '01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb33-7b17-bbcf-46bad84a9fb0', 1795646536499652, 'directory.created', 'operator', '01a214df-bad0-7d5b-8441-c6db36ebb720', '', '', '01a214df-bb33-7a37-ae88-e1da6c973dc4', NULL, NULL, 0, '48129ccbc428d70fd168773083ed1178');
INSERT INTO events VALUES (14, '01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb34-7bc9-9233-3aa9f0177e22', 1795646536500625, 'token.created', 'operator', '01a214df-bad0-7d5b-8441-c6db36ebb720', '', '', '01a214df-bb34-7b86-9bf0-ef01dddcad87', NULL, '{"scope":"directory","target":"01a214df-bb33-7a37-ae88-e1da6c973dc4"}', 0, '326ad5da443067291544312d83d35033');
INSERT INTO events VALUES (15, '01a214df-bb24-7283-86c6-b512a3bdebc6', '01a214df-bb46-7134-80ac-e45a56f1b324', 1795646536518045, 'directory.created', 'operator', '01a214df-bad0-7d5b-8441-c6db36ebb720', '', '', '01a214df-bb46-7105-8e7a-0ac8d511ccd0', NULL, NULL, 0, '382c5254a4d755afa527fe0661063967');
INSERT INTO events VALUES (16, '01a214df-bb24-7283-86c6-b512a3bdebc6', '01a214df-bb4c-7201-8c32-37f1976f4206', 1795646536524073, 'token.created', 'operator', '01a214df-bad0-7d5b-8441-c6db36ebb720', '', '', '01a214df-bb4c-71b4-8bbb-382c397e4f58', NULL, '{"scope":"directory","target":"01a214df-bb46-7105-8e7a-0ac8d511ccd0"}', 0, '10e206cb1f23a970250edbd1cadfce26');
INSERT INTO events VALUES (17, '01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb4e-7acf-88fe-775d5b09013e', 1795646536526332, 'directory_user.created', 'directory', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '', '', '01a214df-bb4e-7968-bcfd-559305ba57a8', NULL, NULL, 2, '5fd1b8335c7a6ba1e1dc676f203ef86c');
INSERT INTO events VALUES (18, '01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb4e-7ad1-94aa-288299a40e91', 1795646536526332, 'account.created', 'directory', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '01a214df-bb4e-78a9-8099-bb9776092376', '', '01a214df-bb4e-7968-bcfd-559305ba57a8', NULL, NULL, 2, '5fd1b8335c7a6ba1e1dc676f203ef86c');
INSERT INTO events VALUES (19, '01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb4f-7b29-921d-f33a6f42a0e8', 1795646536527640, 'directory_user.created', 'directory', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '', '', '01a214df-bb4f-7ae6-bc27-80bff9362a8c', NULL, NULL, 2, '613fd8ffb186a80ec72b5f9da8984048');
INSERT INTO events VALUES (20, '01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb4f-7b2d-a2a6-b00dc9b0cd72', 1795646536527640, 'account.created', 'directory', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '01a214df-bb4f-7ab6-b58f-b694fa368f70', '', '01a214df-bb4f-7ae6-bc27-80bff9362a8c', NULL, NULL, 2, '613fd8ffb186a80ec72b5f9da8984048');
INSERT INTO events VALUES (21, '01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb51-75fd-94be-7bae7850aa9c', 1795646536529307, 'directory_user.created', 'directory', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '', '', '01a214df-bb51-75ce-8991-1484291a5fe3', NULL, NULL, 2, '21fcb0f1e11a70ebb93ffc4446a7c24e');
INSERT INTO events VALUES (22, '01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb51-75ff-ab20-2097da4c0795', 1795646536529307, 'account.created', 'directory', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '01a214df-bb51-75ab-abf1-e8fc4365b5cd', '', '01a214df-bb51-75ce-8991-1484291a5fe3', NULL, NULL, 2, '21fcb0f1e11a70ebb93ffc4446a7c24e');
INSERT INTO events VALUES (23, '01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb53-780f-85d8-35397b1317c1', 1795646536531443, 'directory_user.created', 'directory', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '', '', '01a214df-bb53-77df-9f64-7e63d3bbc8c4', NULL, NULL, 2, '84adb92ab35b33712f0271378d4ab756');
INSERT INTO events VALUES (24, '01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb53-7813-9d13-8c8ccd405563', 1795646536531443, 'account.created', 'directory', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '01a214df-bb53-77bb-a7f6-8b24be88904c', '', '01a214df-bb53-77df-9f64-7e63d3bbc8c4', NULL, NULL, 2, '84adb92ab35b33712f0271378d4ab756');
INSERT INTO events VALUES (25, '01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb54-7215-ace3-62e733776c76', 1795646536532080, 'directory_user.created', 'directory', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '', '', '01a214df-bb54-71e7-b445-831da1bfec0c', NULL, NULL, 2, '054d4363e685e22af857bb535a438e9d');
INSERT INTO events VALUES (26, '01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb54-7219-abbc-d8e2645b4257', 1795646536532080, 'account.created', 'directory', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '01a214df-bb54-71c5-ab1c-b4f9cdebd45c', '', '01a214df-bb54-71e7-b445-831da1bfec0c', NULL, NULL, 2, '054d4363e685e22af857bb535a438e9d');
INSERT INTO events VALUES (27, '01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb55-7d4a-b4c7-c20a2a3a2658', 1795646536533789, 'directory_user.created', 'directory', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '', '', '01a214df-bb55-7d16-ba22-29f7370d0f17', NULL, NULL, 2, '4a6193a01ca4ba46bf30bab652eb65aa');
INSERT INTO events VALUES (28, '01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb55-7d4e-9bcb-9329e0468f6f', 1795646536533789, 'account.created', 'directory', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '01a214df-bb55-7cce-9e78-66202a0fed83', '', '01a214df-bb55-7d16-ba22-29f7370d0f17', NULL, NULL, 2, '4a6193a01ca4ba46bf30bab652eb65aa');
INSERT INTO events VALUES (29, '01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb56-7f19-8699-a1b84494200b', 1795646536534929, 'directory_user.created', 'directory', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '', '', '01a214df-bb56-7ee8-a14c-5fbbe369d68c', NULL, NULL, 2, 'fecbf5c9036bcbde2c9239f357ea7a25');
INSERT INTO events VALUES (30, '01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb56-7f1c-bb9f-5472298aee91', 1795646536534929, 'account.created', 'directory', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '01a214df-bb56-7ec8-a871-0747fb409dd9', '', '01a214df-bb56-7ee8-a14c-5fbbe369d68c', NULL, NULL, 2, 'fecbf5c9036bcbde2c9239f357ea7a25');
INSERT INTO events VALUES (31, '01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb57-7ce0-b5d6-27bfc14d2e7e', 1795646536535786, 'directory_user.created', 'directory', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '', '', '01a214df-bb57-7cb5-ad18-235a1d360a56', NULL, NULL, 2, '60dacd553663499647c2517e782f7fea');
INSERT INTO events VALUES (32, '01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb57-7ce4-8753-1f15baf38890', 1795646536535786, 'account.created', 'directory', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '01a214df-bb57-7c8a-85ea-511412e2cd28', '', '01a214df-bb57-7cb5-ad18-235a1d360a56', NULL, NULL, 2, '60dacd553663499647c2517e782f7fea');
INSERT INTO events VALUES (33, '01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb57-7e13-ae56-82162d179bb8', 1795646536535786, 'gate.closed', 'directory', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '01a214df-bb57-7c8a-85ea-511412e2cd28', '', '', NULL, '{"cause":"directory_inactive"}', 2, '60dacd553663499647c2517e782f7fea');
INSERT INTO events VALUES (34, '01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb57-7e16-a70e-ada9ffcd5e6b', 1795646536535786, 'session.revoked', 'directory', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '01a214df-bb57-7c8a-85ea-511412e2cd28', '', '', NULL, NULL, 2, '60dacd553663499647c2517e782f7fea');
INSERT INTO events VALUES (35, '01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb58-7c26-8a53-f1a9d14da8c0', 1795646536536744, 'directory_user.created', 'directory', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '', '', '01a214df-bb58-7be3-8a6f-8efba04000d2', NULL, NULL, 2, 'd9c5f94ddcd8455a07211883cd005602');
INSERT INTO events VALUES (36, '01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb58-7c2b-8ee7-02603568bd3f', 1795646536536744, 'directory_user.unbound', 'directory', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '', '', '01a214df-bb58-7be3-8a6f-8efba04000d2', NULL, '{"reason":"no_email"}', 2, 'd9c5f94ddcd8455a07211883cd005602');
INSERT INTO events VALUES (37, '01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb59-7a70-b4e1-f783a5b7b465', 1795646536537605, 'directory_user.created', 'directory', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '', '', '01a214df-bb59-7a30-9797-4f2805290bbf', NULL, NULL, 2, '73874e95de14ef0d6272c946ff1a8f27');
INSERT INTO events VALUES (38, '01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb59-7a73-8bdb-c4e6eb4f4313', 1795646536537605, 'directory_user.unbound', 'directory', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '', '', '01a214df-bb59-7a30-9797-4f2805290bbf', NULL, '{"reason":"foreign_domain"}', 2, '73874e95de14ef0d6272c946ff1a8f27');
INSERT INTO events VALUES (39, '01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb5a-7841-a9e3-303e13b31cfd', 1795646536538434, 'directory_user.created', 'directory', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '', '', '01a214df-bb5a-77c9-90eb-dad24b88a6ce', NULL, NULL, 2, '6e9b9b0115e1700c533fcec590cca139');
INSERT INTO events VALUES (40, '01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb5a-7844-bba0-31b38d207a20', 1795646536538434, 'account.created', 'directory', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '01a214df-bb5a-77a7-803e-6de07f75a911', '', '01a214df-bb5a-77c9-90eb-dad24b88a6ce', NULL, NULL, 2, '6e9b9b0115e1700c533fcec590cca139');
INSERT INTO events VALUES (41, '01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb5b-73b0-83b7-1dd8b85db6e6', 1795646536539185, 'directory_user.created', 'directory', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '', '', '01a214df-bb5b-7383-a7f4-9d2b8b0c0f6a', NULL, NULL, 2, '7d17e83f3085b01230f6171b529ae1fe');
INSERT INTO events VALUES (42, '01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb5b-73b4-95ee-d18f83583a89', 1795646536539185, 'account.created', 'directory', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '01a214df-bb5b-735c-9053-0a65631c2160', '', '01a214df-bb5b-7383-a7f4-9d2b8b0c0f6a', NULL, NULL, 2, '7d17e83f3085b01230f6171b529ae1fe');
INSERT INTO events VALUES (43, '01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb5d-7e62-a59a-4cda43a12b15', 1795646536541669, 'directory_group.created', 'directory', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '', '', '01a214df-bb5d-7a9b-9bae-2e9904bf2ae2', NULL, '{"members":1}', 0, '8553cfd51bd828ec1ef03c07b6f9377f');
INSERT INTO events VALUES (44, '01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb5f-761f-894f-78545aaccbfa', 1795646536543135, 'directory_group.created', 'directory', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '', '', '01a214df-bb5f-7279-b82b-664837565f54', NULL, '{"members":11}', 0, '0c725bce41bcc55abea7ba583c2d2a69');
INSERT INTO events VALUES (45, '01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb5f-7f30-8c6e-22c50260fe1f', 1795646536543135, 'membership.added', 'directory', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '01a214df-bb4e-78a9-8099-bb9776092376', '01a214df-bb27-7382-9971-3f104f18bb84', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '0c725bce41bcc55abea7ba583c2d2a69');
INSERT INTO events VALUES (46, '01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb60-708e-bdb0-9453f9bb2827', 1795646536543135, 'membership.added', 'directory', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '01a214df-bb4f-7ab6-b58f-b694fa368f70', '01a214df-bb27-7382-9971-3f104f18bb84', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '0c725bce41bcc55abea7ba583c2d2a69');
INSERT INTO events VALUES (47, '01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb60-70ca-841b-10496a5d2504', 1795646536543135, 'membership.added', 'directory', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '01a214df-bb53-77bb-a7f6-8b24be88904c', '01a214df-bb27-7382-9971-3f104f18bb84', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '0c725bce41bcc55abea7ba583c2d2a69');
INSERT INTO events VALUES (48, '01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb60-70f4-a83c-ffde649f3438', 1795646536543135, 'membership.added', 'directory', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '01a214df-bb54-71c5-ab1c-b4f9cdebd45c', '01a214df-bb27-7382-9971-3f104f18bb84', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '0c725bce41bcc55abea7ba583c2d2a69');
INSERT INTO events VALUES (49, '01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb60-7119-a065-1b7885dd9a4b', 1795646536543135, 'membership.added', 'directory', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '01a214df-bb55-7cce-9e78-66202a0fed83', '01a214df-bb27-7382-9971-3f104f18bb84', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '0c725bce41bcc55abea7ba583c2d2a69');
INSERT INTO events VALUES (50, '01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb60-7143-8ae8-aaf90aa308bf', 1795646536543135, 'membership.added', 'directory', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '01a214df-bb56-7ec8-a871-0747fb409dd9', '01a214df-bb27-7382-9971-3f104f18bb84', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '0c725bce41bcc55abea7ba583c2d2a69');
INSERT INTO events VALUES (51, '01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb60-7167-b657-f7f580ba1ecf', 1795646536543135, 'membership.added', 'directory', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '01a214df-bb5a-77a7-803e-6de07f75a911', '01a214df-bb27-7382-9971-3f104f18bb84', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '0c725bce41bcc55abea7ba583c2d2a69');
INSERT INTO events VALUES (52, '01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb60-718b-bd55-745c915d81da', 1795646536543135, 'membership.added', 'directory', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '01a214df-bb5b-735c-9053-0a65631c2160', '01a214df-bb27-7382-9971-3f104f18bb84', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '0c725bce41bcc55abea7ba583c2d2a69');
INSERT INTO events VALUES (53, '01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb61-72bf-b6b5-a563ca22cb46', 1795646536544985, 'directory_group.changed', 'directory', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '', '', '01a214df-bb5d-7a9b-9bae-2e9904bf2ae2', NULL, '{"added":1,"removed":0}', 0, '0df7d3afe584b409ccbf752077e9e354');
INSERT INTO events VALUES (54, '01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb62-734a-8218-04491288ecd1', 1795646536546122, 'directory_group.changed', 'directory', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '', '', '01a214df-bb5d-7a9b-9bae-2e9904bf2ae2', NULL, '{"added":1,"removed":0}', 0, '54e0fd5b9c81219f7bc1112ce4c0d361');
INSERT INTO events VALUES (55, '01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb62-7eca-86af-f3894b04bd91', 1795646536546875, 'directory_group.changed', 'directory', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '', '', '01a214df-bb5f-7279-b82b-664837565f54', NULL, '{"added":1,"removed":0}', 0, '80789ac4be4386642209fffe17533a10');
INSERT INTO events VALUES (56, '01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb63-7078-88fc-a94271890aed', 1795646536546875, 'membership.added', 'directory', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '01a214df-bb51-75ab-abf1-e8fc4365b5cd', '01a214df-bb27-7382-9971-3f104f18bb84', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '80789ac4be4386642209fffe17533a10');
INSERT INTO events VALUES (57, '01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb64-7b9a-bb1d-09dda1353ef6', 1795646536548605, 'directory_group.created', 'directory', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '', '', '01a214df-bb64-79a1-863c-86d78c03017c', NULL, '{"members":2}', 0, '7243873f8d0434f5c2821bd0fcf412ce');
INSERT INTO events VALUES (58, '01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb67-7848-8ed5-20fe09402b16', 1795646536551368, 'directory_user.deleted', 'directory', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '', '', '01a214df-bb59-7a30-9797-4f2805290bbf', NULL, NULL, 0, 'e9d1e1db9939364ddf2fa36cf5c079b3');
INSERT INTO events VALUES (59, '01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb68-763b-8c30-534143138f78', 1795646536552248, 'directory_user.deleted', 'directory', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '', '', '01a214df-bb5a-77c9-90eb-dad24b88a6ce', NULL, NULL, 0, '766eae35b123973f6ab45f9fe58b663e');
INSERT INTO events VALUES (60, '01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb68-780c-be55-fc85f955e198', 1795646536552248, 'gate.closed', 'directory', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '01a214df-bb5a-77a7-803e-6de07f75a911', '', '', NULL, '{"cause":"directory_deleted"}', 2, '766eae35b123973f6ab45f9fe58b663e');
INSERT INTO events VALUES (61, '01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb68-7812-9056-3b0e69f2f595', 1795646536552248, 'session.revoked', 'directory', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '01a214df-bb5a-77a7-803e-6de07f75a911', '', '', NULL, NULL, 2, '766eae35b123973f6ab45f9fe58b663e');
INSERT INTO events VALUES (62, '01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb68-7a76-a961-b999ee76ddd4', 1795646536552248, 'membership.removed', 'directory', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '01a214df-bb5a-77a7-803e-6de07f75a911', '01a214df-bb27-7382-9971-3f104f18bb84', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '766eae35b123973f6ab45f9fe58b663e');
INSERT INTO events VALUES (63, '01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb6c-73f5-978d-f5f175563940', 1795646536556091, 'directory_user.changed', 'directory', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '', '', '01a214df-bb5b-7383-a7f4-9d2b8b0c0f6a', NULL, '{"active":false}', 0, 'dc4f64f2e82cdcda247b6ccc28a5228e');
INSERT INTO events VALUES (64, '01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb6c-752c-b40e-949a1408a387', 1795646536556091, 'gate.closed', 'directory', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '01a214df-bb5b-735c-9053-0a65631c2160', '', '', NULL, '{"cause":"directory_inactive"}', 2, 'dc4f64f2e82cdcda247b6ccc28a5228e');
INSERT INTO events VALUES (65, '01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb6c-7530-a15a-71a01a550666', 1795646536556091, 'session.revoked', 'directory', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '01a214df-bb5b-735c-9053-0a65631c2160', '', '', NULL, NULL, 2, 'dc4f64f2e82cdcda247b6ccc28a5228e');
INSERT INTO events VALUES (66, '01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb6c-75eb-842e-78483ff1c9f1', 1795646536556091, 'membership.removed', 'directory', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '01a214df-bb5b-735c-9053-0a65631c2160', '01a214df-bb27-7382-9971-3f104f18bb84', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, 'dc4f64f2e82cdcda247b6ccc28a5228e');
INSERT INTO events VALUES (67, '01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb6d-78bf-940d-5c17253aa47e', 1795646536557322, 'connection.created', 'operator', '01a214df-bad0-7d5b-8441-c6db36ebb720', '', '', '01a214df-bb6d-77c7-bbd8-96ea110e2555', NULL, NULL, 0, '647dc47a48bc0a817fa394c578b0161b');
INSERT INTO events VALUES (68, '01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb71-750f-99fc-643d3dbeb581', 1795646536561240, 'token.created', 'operator', '01a214df-bad0-7d5b-8441-c6db36ebb720', '', '', '01a214df-bb71-74cd-8133-391d71805d0f', NULL, '{"scope":"login-hook","target":"01a214df-bb6d-77c7-bbd8-96ea110e2555"}', 0, '59335b6bc91cc18c7cb0cfa41eb17047');
INSERT INTO events VALUES (69, '01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb73-7bf5-85ab-81561f0f06bb', 1795646536563667, 'subject.linked', 'login', '01a214df-bb6d-77c7-bbd8-96ea110e2555', '01a214df-bb4e-78a9-8099-bb9776092376', '', '01a214df-bb6d-77c7-bbd8-96ea110e2555', NULL, NULL, 2, 'fb6d97760ac0e06c938efffabf030dd6');
INSERT INTO events VALUES (70, '01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb73-7c73-a0e0-71de169ff852', 1795646536563667, 'membership.added', 'login', '01a214df-bb6d-77c7-bbd8-96ea110e2555', '01a214df-bb4e-78a9-8099-bb9776092376', '01a214df-bb27-7473-9b4b-6bd02de0b1da', '', NULL, '{"role":"user","source":"grant"}', 2, 'fb6d97760ac0e06c938efffabf030dd6');
INSERT INTO events VALUES (71, '01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb73-7e99-988e-23adc3c95a04', 1795646536563667, 'connection.proven', 'login', '01a214df-bb6d-77c7-bbd8-96ea110e2555', '', '', '01a214df-bb6d-77c7-bbd8-96ea110e2555', NULL, NULL, 2, 'fb6d97760ac0e06c938efffabf030dd6');
INSERT INTO events VALUES (72, '01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb75-7dc7-9290-a4674af18cd4', 1795646536565847, 'account.created', 'login', '01a214df-bb6d-77c7-bbd8-96ea110e2555', '01a214df-bb75-7d5c-b394-d31149a398f0', '', '01a214df-bb6d-77c7-bbd8-96ea110e2555', NULL, NULL, 2, '11067945f0696563c91e6a1542d6183d');
INSERT INTO events VALUES (73, '01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb75-7e11-9983-ec11314e0b4e', 1795646536565847, 'subject.linked', 'login', '01a214df-bb6d-77c7-bbd8-96ea110e2555', '01a214df-bb75-7d5c-b394-d31149a398f0', '', '01a214df-bb6d-77c7-bbd8-96ea110e2555', NULL, NULL, 2, '11067945f0696563c91e6a1542d6183d');
INSERT INTO events VALUES (74, '01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb75-7e55-85d4-504142fb396c', 1795646536565847, 'membership.added', 'login', '01a214df-bb6d-77c7-bbd8-96ea110e2555', '01a214df-bb75-7d5c-b394-d31149a398f0', '01a214df-bb27-7473-9b4b-6bd02de0b1da', '', NULL, '{"role":"user","source":"grant"}', 2, '11067945f0696563c91e6a1542d6183d');
INSERT INTO events VALUES (75, '', '01a214df-bb76-79bf-ad04-d77a38514c4b', 1795646536566611, 'token.created', 'operator', '01a214df-bad0-7d5b-8441-c6db36ebb720', '', '', '01a214df-bb76-7983-bed9-e7459e98b932', NULL, '{"scope":"read-only","target":""}', 0, '154c1a4641805577659c3117c04f18a9');
INSERT INTO events VALUES (76, '', '01a214df-bb7b-7545-9a1d-444441b921a3', 1795646536571190, 'token.revoked', 'operator', '01a214df-bad0-7d5b-8441-c6db36ebb720', '', '', '01a214df-bb76-7983-bed9-e7459e98b932', NULL, NULL, 0, 'c7d853740ec6a827b2ea1ff3fdef835c');
INSERT INTO events VALUES (77, '01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb96-7943-b1b2-b645b6cd7ef9', 1795646536598493, 'parent_administrator.granted', 'operator', '01a214df-bad0-7d5b-8441-c6db36ebb720', '01a214df-bb4e-78a9-8099-bb9776092376', '', '', NULL, NULL, 0, 'c5b549e3a66f8ef11473d274bcf6aa74');
INSERT INTO events VALUES (78, '01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bba2-751b-8031-df2b0b06f902', 1795646536610259, 'token.created', 'operator', '01a214df-bad0-7d5b-8441-c6db36ebb720', '', '', '01a214df-bba2-74ae-b684-8aabcdf58e15', NULL, '{"scope":"oauth-client","target":"01a214df-bb33-7a37-ae88-e1da6c973dc4"}', 0, '016110d4289fe44e76f670731441720d');
INSERT INTO events VALUES (79, '01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bba7-740f-b4b0-58cac62f6745', 1795646536615059, 'token.created', 'api_key', '01a214df-bba2-74ae-b684-8aabcdf58e15', '', '', '01a214df-bba7-73c4-8129-1228e8a43aed', NULL, '{"client":"01a214df-bba2-74ae-b684-8aabcdf58e15","scope":"access-token","target":"01a214df-bb33-7a37-ae88-e1da6c973dc4"}', 0, '51c1f2f934375ba574e912b1f0d10824');
INSERT INTO events VALUES (80, '01a214df-bb24-7283-86c6-b512a3bdebc6', '01a214df-bbab-7a8c-b51c-7f5b855cba0f', 1795646536619588, 'token.created', 'operator', '01a214df-bad0-7d5b-8441-c6db36ebb720', '', '', '01a214df-bbab-7a3f-87f7-d74ca78c810b', NULL, '{"scope":"jwt-issuer","target":"01a214df-bb46-7105-8e7a-0ac8d511ccd0"}', 0, '8b88dfa9fbe6795632ae11ef18eecbe2');
INSERT INTO events VALUES (81, '01a214df-bb24-7283-86c6-b512a3bdebc6', '01a214df-bbc7-716c-ae9b-25340f8803db', 1795646536646381, 'directory.changed', 'operator', '01a214df-bad0-7d5b-8441-c6db36ebb720', '', '', '01a214df-bb46-7105-8e7a-0ac8d511ccd0', '{"profile":""}', '{"profile":"ipsie","tokens":1}', 0, 'f94a0354f4b3b4fcf375a5e4f7d02381');
INSERT INTO events VALUES (82, '01a214df-bc50-7c23-be85-528cf0d7ac3b', '01a214df-bc50-7cd5-b317-cf002e756e43', 1795646536784774, 'organization.created', 'operator', '01a214df-bad0-7d5b-8441-c6db36ebb720', '', '01a214df-bc50-7c23-be85-528cf0d7ac3b', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '4aa0a4e9c0eeef259734e3cf491fdb1c');
INSERT INTO events VALUES (83, '01a214df-bb24-7283-86c6-b512a3bdebc6', '01a214df-bc52-7108-b383-72f8cf8b9a78', 1795646536785940, 'parent.changed', 'operator', '01a214df-bad0-7d5b-8441-c6db36ebb720', '', '', '01a214df-bb24-7283-86c6-b512a3bdebc6', '{"restrict_org_creation":false}', '{"restrict_org_creation":true}', 0, '19262e4e9bcd0f62763a2e907a50275f');
INSERT INTO events VALUES (84, '01a214df-bb24-7283-86c6-b512a3bdebc6', '01a214df-bc56-7f19-822f-e3ee8219c20a', 1795646536790785, 'directory.changed', 'operator', '01a214df-bad0-7d5b-8441-c6db36ebb720', '', '', '01a214df-bb46-7105-8e7a-0ac8d511ccd0', '{"extensions":[]}', '{"extensions":["urn:acme:scim:schemas:extension:hr:2.0:User"]}', 0, '07c24bef5ab8e8625735ab2fb3c0a9e4');
INSERT INTO directory_totals VALUES ('01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb33-7a37-ae88-e1da6c973dc4', 'Group', 0, 3, 0, '01a214df-bb64-79a1-863c-86d78c03017c');
INSERT INTO directory_totals VALUES ('01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb33-7a37-ae88-e1da6c973dc4', 'User', 0, 10, 2, '01a214df-bb5b-7383-a7f4-9d2b8b0c0f6a');
INSERT INTO accounts VALUES ('01a214df-bb4e-78a9-8099-bb9776092376', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795646536526332);
INSERT INTO accounts VALUES ('01a214df-bb4f-7ab6-b58f-b694fa368f70', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795646536527640);
INSERT INTO accounts VALUES ('01a214df-bb51-75ab-abf1-e8fc4365b5cd', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795646536529307);
INSERT INTO accounts VALUES ('01a214df-bb53-77bb-a7f6-8b24be88904c', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795646536531443);
INSERT INTO accounts VALUES ('01a214df-bb54-71c5-ab1c-b4f9cdebd45c', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795646536532080);
INSERT INTO accounts VALUES ('01a214df-bb55-7cce-9e78-66202a0fed83', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795646536533789);
INSERT INTO accounts VALUES ('01a214df-bb56-7ec8-a871-0747fb409dd9', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795646536534929);
INSERT INTO accounts VALUES ('01a214df-bb57-7c8a-85ea-511412e2cd28', 'left@acme.example', 'left@acme.example', 'acme.example', 1795646536535786);
INSERT INTO accounts VALUES ('01a214df-bb5a-77a7-803e-6de07f75a911', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795646536538434);
INSERT INTO accounts VALUES ('01a214df-bb5b-735c-9053-0a65631c2160', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795646536539185);
INSERT INTO accounts VALUES ('01a214df-bb75-7d5c-b394-d31149a398f0', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795646536565847);
INSERT INTO directory_users VALUES ('01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '01a214df-bb4e-7968-bcfd-559305ba57a8', 'ada@acme.example', '00u-ada', 1, '01a214df-bb4e-78a9-8099-bb9776092376', '', 1795646536526332, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795646536526332, 1795646536526332);
INSERT INTO directory_users VALUES ('01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '01a214df-bb4f-7ae6-bc27-80bff9362a8c', 'bob@acme.example', NULL, 1, '01a214df-bb4f-7ab6-b58f-b694fa368f70', '', 1795646536527640, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795646536527640, 1795646536527640);
INSERT INTO directory_users VALUES ('01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '01a214df-bb51-75ce-8991-1484291a5fe3', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a214df-bb51-75ab-abf1-e8fc4365b5cd', '', 1795646536529307, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795646536529307, 1795646536529307);
INSERT INTO directory_users VALUES ('01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '01a214df-bb53-77df-9f64-7e63d3bbc8c4', 'zoe@acme.example', 'ZOË', 1, '01a214df-bb53-77bb-a7f6-8b24be88904c', '', 1795646536531443, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795646536531443, 1795646536531443);
INSERT INTO directory_users VALUES ('01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '01a214df-bb54-71e7-b445-831da1bfec0c', 'astro@acme.example', '🚀', 1, '01a214df-bb54-71c5-ab1c-b4f9cdebd45c', '', 1795646536532080, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795646536532080, 1795646536532080);
INSERT INTO directory_users VALUES ('01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '01a214df-bb55-7d16-ba22-29f7370d0f17', 'lines@acme.example', ' 007 ', 1, '01a214df-bb55-7cce-9e78-66202a0fed83', '', 1795646536533789, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795646536533789, 1795646536533789);
INSERT INTO directory_users VALUES ('01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '01a214df-bb56-7ee8-a14c-5fbbe369d68c', 'max@acme.example', '00u-max', 1, '01a214df-bb56-7ec8-a871-0747fb409dd9', '', 1795646536534929, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795646536534929, 1795646536534929);
INSERT INTO directory_users VALUES ('01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '01a214df-bb57-7cb5-ad18-235a1d360a56', 'left@acme.example', '00u-left', 0, '01a214df-bb57-7c8a-85ea-511412e2cd28', '', 1795646536535786, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795646536535786, 1795646536535786);
INSERT INTO directory_users VALUES ('01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '01a214df-bb58-7be3-8a6f-8efba04000d2', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795646536536744, 1795646536536744);
INSERT INTO directory_users VALUES ('01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '01a214df-bb5b-7383-a7f4-9d2b8b0c0f6a', 'staff@acme.example', '00u-staff', 0, '01a214df-bb5b-735c-9053-0a65631c2160', '', 1795646536539185, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795646536539185, 1795646536556091);
INSERT INTO dialect_log VALUES ('01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '01a214df-bb7f-76ef-aaf2-ba76179c814d', 1795646536575454, '22be8ccea5c584630c89bd87b7d9db6c', 'GET', '/Users/01a214df-bb59-7a30-9797-4f2805290bbf', 404, '', 'there is no user "01a214df-bb59-7a30-9797-4f2805290bbf" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '01a214df-bb7f-791c-9b47-9633cf25538d', 1795646536575597, '1cd6dd81405e9efe0421c694fabf95e9', 'GET', '/Users/01a214df-bb5a-77c9-90eb-dad24b88a6ce', 404, '', 'there is no user "01a214df-bb5a-77c9-90eb-dad24b88a6ce" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '01a214df-bdef-7744-af5e-96dda3208ea8', 1795646537199476, '9694c2c8cb057e85eda974f7b339c462', 'GET', '/Users/01a214df-bb59-7a30-9797-4f2805290bbf', 404, '', 'there is no user "01a214df-bb59-7a30-9797-4f2805290bbf" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb33-7a37-ae88-e1da6c973dc4', '01a214df-bdef-7b7b-84b0-b4be87c983d6', 1795646537199785, 'd979abfab0a6dd6afad0383ca05c0b27', 'GET', '/Users/01a214df-bb5a-77c9-90eb-dad24b88a6ce', 404, '', 'there is no user "01a214df-bb5a-77c9-90eb-dad24b88a6ce" in this directory', '[]', '');
INSERT INTO schedules VALUES ('', 'check-domains', '0 * * * *', 1795646536482103, 0);
INSERT INTO schedules VALUES ('', 'forget-answers', '50 * * * *', 1795646536478768, 0);
INSERT INTO schedules VALUES ('', 'forget-tombstones', '20 3 * * *', 1795646536482853, 0);
INSERT INTO schedules VALUES ('', 'prune-schedule-runs', '40 3 * * *', 1795646536476123, 0);
INSERT INTO parent_administrators VALUES ('01a214df-bb1e-7ab1-aac6-58596c239a2f', '01a214df-bb4e-78a9-8099-bb9776092376', 'operator', '01a214df-bad0-7d5b-8441-c6db36ebb720', 1795646536598493);
INSERT INTO answers VALUES ('', '01a214df-bad0-7d5b-8441-c6db36ebb720', '', '9e26e4eff47dc46754f79850b3a51a03966d0c5bb40624a01d53a3c409eb9f2e', '9c80b91f2aa3e4234325a27bea7a0cf751e0823441da619e1cf6c5997137ae2b', 'fS/unVG3up9BIXr5nFdgYY560BWsw0+JyqWUphhAb7KdY8RV38ZslX6FnULo2AudQBOfNaYGu8xnlpVbdrBZp2Ojunul8+5NoZZi7KCMW00tkE+CdDHOT07gGW5qzfUH7JlqIB4f/FieIp6v8e2LPHOaFqrqYxuZ8iVGJEQb91s/VIqXUXkdJiH8vg0Y7NuoAmwaOQ46yj9d4/GdzTPztokpqWJF9DQ0/7mb8kUpbTRoPTCw9waSdvlOR+BUuwfP62tb5SkvSVCCeHfjOYY9GUgfb+PcS0s0a6Ey7rm5/SE8Hqh43nvvBAEMfHfsXeaapOFSC7oEezhb3Dc2SpQQ41HiezRwNygExEY9e+LKtvc+Fz4GzMe039X3T16gWxoq5r8M1nSEUT5ABRqq9VTcTZwn8T9JPJ46ML/JVRxNAg2CgoZTCQ==', 1795646536598493);
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
CREATE INDEX schedule_runs_running ON schedule_runs (parent, job) WHERE state = 'running';
CREATE INDEX directory_tombstones_until ON directory_tombstones (until);
CREATE INDEX answers_age ON answers (created_at);
CREATE INDEX parents_hidden ON parents (id) WHERE hidden = 1;
CREATE INDEX parents_shown ON parents (id) WHERE hidden = 0;
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
INSERT INTO sqlite_stat1 VALUES ('events', 'events_membership', '5000000 500000 5 2 1');
INSERT INTO sqlite_stat1 VALUES ('events', 'events_gate', '100000 10000 2 1');
INSERT INTO sqlite_stat1 VALUES ('dialect_log', 'dialect_log', '50000 5000 500 1');
INSERT INTO sqlite_stat1 VALUES ('domains', 'domains_id', '10000 1');
INSERT INTO sqlite_stat1 VALUES ('domains', 'domains_due', '10000 10 1');
INSERT INTO sqlite_stat1 VALUES ('domains', 'domains_claimed', '1000 2 1');
INSERT INTO sqlite_stat1 VALUES ('credentials', 'credentials_issuer', '1000 10 1 1');
INSERT INTO sqlite_stat1 VALUES ('credentials', 'credentials_expiry', '1000 200 1');
INSERT INTO sqlite_stat1 VALUES ('schedules', 'schedules', '100 10 1');
INSERT INTO sqlite_stat1 VALUES ('schedule_runs', 'schedule_runs', '50000 5000 500 1');
INSERT INTO sqlite_stat1 VALUES ('schedule_runs', 'schedule_runs_running', '10 2 1');
INSERT INTO sqlite_stat1 VALUES ('directory_tombstones', 'directory_tombstones_until', '100000 1');
INSERT INTO sqlite_stat1 VALUES ('parent_administrators', 'parent_administrators', '1000 3 1');
INSERT INTO sqlite_stat1 VALUES ('answers', 'sqlite_autoindex_answers_1', '100000 10000 1000 1000 1');
INSERT INTO sqlite_stat1 VALUES ('answers', 'answers_age', '100000 2');
INSERT INTO sqlite_stat1 VALUES ('parents', 'parents_hidden', '100000 1');
INSERT INTO sqlite_stat1 VALUES ('parents', 'parents_shown', '10000 1');
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES ('goose_db_version', 6);
