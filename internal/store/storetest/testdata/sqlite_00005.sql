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
, client TEXT NOT NULL DEFAULT '', jwks TEXT NOT NULL DEFAULT '', assertion TEXT NOT NULL DEFAULT '', issuer TEXT NOT NULL DEFAULT '', audience TEXT NOT NULL DEFAULT '', trust TEXT NOT NULL DEFAULT '', off BIGINT NOT NULL DEFAULT 0, last_used_at BIGINT NOT NULL DEFAULT 0, target_rev TEXT NOT NULL DEFAULT '');
CREATE TABLE directories (
  parent     TEXT   NOT NULL,
  id         TEXT   NOT NULL,
  slug       TEXT   NOT NULL,
  kind       TEXT   NOT NULL,
  dialect    TEXT   NOT NULL,
  email_from TEXT   NOT NULL,              -- userName | emails: which attribute is the designated e-mail
  shared_group_names BIGINT NOT NULL DEFAULT 0, -- several groups may have one displayName
  patch_answer TEXT NOT NULL DEFAULT '',   -- 200 | 204: how PATCH of a user is answered; empty: as the dialect does
  created_at BIGINT NOT NULL, profile TEXT NOT NULL DEFAULT '', extensions TEXT NOT NULL DEFAULT '', rev TEXT NOT NULL DEFAULT '', deleted_at BIGINT NOT NULL DEFAULT 0,
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
INSERT INTO goose_db_version VALUES (1, 0, 1, '2026-11-25 22:18:28');
INSERT INTO goose_db_version VALUES (2, 1, 1, '2026-11-25 22:18:28');
INSERT INTO goose_db_version VALUES (3, 2, 1, '2026-11-25 22:18:28');
INSERT INTO goose_db_version VALUES (4, 3, 1, '2026-11-25 22:18:28');
INSERT INTO goose_db_version VALUES (5, 4, 1, '2026-11-25 22:18:28');
INSERT INTO goose_db_version VALUES (6, 5, 1, '2026-11-25 22:18:28');
INSERT INTO parents VALUES ('01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', 'acme', 'acme', '01a214c9-f204-7a6f-85ce-97c826d4c9ca', 2, 0, 1795645108655762);
INSERT INTO parents VALUES ('01a214c9-f1b4-7999-8348-8040208de085', 'initech', 'initech', '01a214c9-f1b5-7c78-ae7b-e8623c1fe88d', 0, 0, 1795645108660603);
INSERT INTO organizations VALUES ('01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1c1-76c4-a602-9b8e6d798d00', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795645108664183);
INSERT INTO organizations VALUES ('01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1c3-78a2-9eef-09452bbc2511', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795645108664183);
INSERT INTO seat_tiers VALUES ('01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1c1-76c4-a602-9b8e6d798d00', 'premium', 1, 1);
INSERT INTO domains VALUES ('01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', 'acme.example', '01a214c9-f1b2-7e1f-ab6c-028d3b94c8d9', 'verified', 'manual', 1795645108658737, 1795645108658737, '', '', 0, 0, 0, 0, 0);
INSERT INTO domains VALUES ('01a214c9-f1b4-7999-8348-8040208de085', 'initech.example', '01a214c9-f1b5-7c0f-9382-e2297dc6a687', 'verified', 'manual', 1795645108661764, 1795645108661764, '', '', 0, 0, 0, 0, 0);
INSERT INTO connections VALUES ('01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1f4-7f15-9b65-0f5b819d64c2', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795645108727844, 1795645108724864);
INSERT INTO credentials VALUES ('', '01a214c9-f192-7e34-9175-de516b948505', 'operator', '', 'first operator key', 'e0434089fa274b4b3b276d107b417c7c581216b204f97d87e8bfc20444afb6db', 'usher_mYDyBt', 1795645108626814, NULL, NULL, '', '', '', '', '', '', 0, 1795645108840624, '');
INSERT INTO credentials VALUES ('01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1d2-7158-b410-74ff3e61d076', 'directory', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '', 'd4457f2a9e92e315a37d2553dd4c4895bc902f3ab904f3f9fb60c63e753aed5f', 'usher_l4qLc0', 1795645108689497, NULL, NULL, '', '', '', '', '', '', 0, 1795645108840624, '');
INSERT INTO credentials VALUES ('01a214c9-f1b4-7999-8348-8040208de085', '01a214c9-f1d4-7327-8893-0e03e0c13bb0', 'directory', '01a214c9-f1d3-727f-9dba-d71ae3cf39fb', '', 'c4f6d81dcecd48130b6ea3c75d8bf42cbc621bd12741e6346d5764a07f68cc4e', 'usher_ztN3Wb', 1795645108692175, NULL, NULL, '', '', '', '', '', '', 1, 0, '01a214c9-f207-7b94-a6b4-d3b0cd663fd4');
INSERT INTO credentials VALUES ('01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1f5-7e00-be69-380fb20e3d32', 'login-hook', '01a214c9-f1f4-7f15-9b65-0f5b819d64c2', '', '1d2d3092bb3ad1db75c6a5190b7648636d5abbb78413e0c1bad1090898700310', 'usher_vAF_MK', 1795645108725840, NULL, NULL, '', '', '', '', '', '', 0, 1795645108745108, '');
INSERT INTO credentials VALUES ('', '01a214c9-f1fa-78b3-82e0-7728f9b3b0e9', 'read-only', '', '', 'fc3e2ced801d47618fc2de1613aab0448626c0bd6f4fc1c4373338360e169508', 'usher_enBCXq', 1795645108730558, NULL, 1795645108731476, '', '', '', '', '', '', 0, 0, '');
INSERT INTO credentials VALUES ('01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1ff-79b5-b2ec-693375089c32', 'oauth-client', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '', '57cd876e10d9bb820a3336006177170b372f4b4a5dda6b3ea53f3bf95cce8f24', 'usher_Jyn81i', 1795645108735613, NULL, NULL, '', '', '', '', '', '', 0, 0, '');
INSERT INTO credentials VALUES ('01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f200-7ac3-b84a-1eb83c1954cc', 'access-token', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '', '79fe717f2c310a4ec3b2ad6e88b630ac20cac9f35b49770e4d46f7ff563d780b', 'usher_FvfQNM', 1795645108736506, 1795648708736506, NULL, '01a214c9-f1ff-79b5-b2ec-693375089c32', '', '', '', '', '', 0, 0, '');
INSERT INTO credentials VALUES ('01a214c9-f1b4-7999-8348-8040208de085', '01a214c9-f201-7ad3-849e-7e2f77db5352', 'jwt-issuer', '01a214c9-f1d3-727f-9dba-d71ae3cf39fb', '', 'cf0ebf8c7003e470904b506a123162266ae5226c74ec6b141ab6817b735307a8', '', 1795645108737583, NULL, NULL, '', '', '', 'https://issuer.example/', 'http://127.0.0.1:40829/scim/01a214c9-f1d3-727f-9dba-d71ae3cf39fb', '{"jwks_url":"https://issuer.example/keys","claims":{"tid":"''ẞ''"}}', 0, 0, '01a214c9-f207-7b94-a6b4-d3b0cd663fd4');
INSERT INTO directories VALUES ('01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', 'okta', 'scim', 'okta', 'userName', 0, '', 1795645108687337, '', '', '', 0);
INSERT INTO directories VALUES ('01a214c9-f1b4-7999-8348-8040208de085', '01a214c9-f1d3-727f-9dba-d71ae3cf39fb', 'entra', 'scim', 'entra', 'userName', 0, '', 1795645108691140, 'ipsie', '[{"id":"urn:acme:scim:schemas:extension:hr:2.0:User","name":"User","description":"''quotes'' and Umläute","resourceType":"User","attributes":[{"name":"floor","type":"string","caseExact":false,"mutability":"readWrite","returned":"default","uniqueness":"none"}]}]', '01a214c9-f207-7b94-a6b4-d3b0cd663fd4', 0);
INSERT INTO directories VALUES ('01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f202-7b14-bad9-5f5b3180b8d1', '01a214c9-f202-7b14-bad9-5f5b3180b8d1', 'scim', 'generic', 'userName', 0, '', 1795645108738707, '', '', '', 1795645108740540);
INSERT INTO directory_emails VALUES ('01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', 'ada@acme.example', '01a214c9-f1d6-737c-b32e-59ee5878665e', 0, 'work');
INSERT INTO directory_emails VALUES ('01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', 'ada@home.example', '01a214c9-f1d6-737c-b32e-59ee5878665e', 1, 'home');
INSERT INTO directory_groups VALUES ('01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '01a214c9-f1e2-7b73-9271-8264853c8650', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795645108706723, 1795645108718378, 0);
INSERT INTO directory_groups VALUES ('01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '01a214c9-f1e7-76a2-b1a5-9e3580f70dcb', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795645108711401, 1795645108722704, 0);
INSERT INTO directory_groups VALUES ('01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '01a214c9-f1f0-78e5-8103-428af5041d02', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795645108720558, 1795645108720558, 1);
INSERT INTO directory_members VALUES ('01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '01a214c9-f1e2-7b73-9271-8264853c8650', '01a214c9-f1d6-737c-b32e-59ee5878665e', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '01a214c9-f1e2-7b73-9271-8264853c8650', '01a214c9-f1d7-7a6d-9ad1-b70531da5408', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '01a214c9-f1e2-7b73-9271-8264853c8650', '01a214c9-f1d8-78f2-87d0-085ecd7324cd', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '01a214c9-f1e7-76a2-b1a5-9e3580f70dcb', '01a214c9-f1d6-737c-b32e-59ee5878665e', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '01a214c9-f1e7-76a2-b1a5-9e3580f70dcb', '01a214c9-f1d7-7a6d-9ad1-b70531da5408', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '01a214c9-f1e7-76a2-b1a5-9e3580f70dcb', '01a214c9-f1d8-78f2-87d0-085ecd7324cd', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '01a214c9-f1e7-76a2-b1a5-9e3580f70dcb', '01a214c9-f1d9-7645-92db-3b23f940e447', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '01a214c9-f1e7-76a2-b1a5-9e3580f70dcb', '01a214c9-f1da-742f-aad0-8ada318180c6', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '01a214c9-f1e7-76a2-b1a5-9e3580f70dcb', '01a214c9-f1db-71de-8c93-64239c5c9aed', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '01a214c9-f1e7-76a2-b1a5-9e3580f70dcb', '01a214c9-f1db-7e2e-a82d-3caa49a500d5', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '01a214c9-f1e7-76a2-b1a5-9e3580f70dcb', '01a214c9-f1dc-79bf-a415-7a236c218f3b', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '01a214c9-f1e7-76a2-b1a5-9e3580f70dcb', '01a214c9-f1dd-7af3-b2b8-465c40fcad28', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '01a214c9-f1e7-76a2-b1a5-9e3580f70dcb', '01a214c9-f1e1-79c3-ae71-8f1d0767f086', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '01a214c9-f1f0-78e5-8103-428af5041d02', '01a214c9-f1d9-7645-92db-3b23f940e447', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '01a214c9-f1f0-78e5-8103-428af5041d02', '01a214c9-f1e2-7b73-9271-8264853c8650', 'Group', 'Group', '');
INSERT INTO directory_tombstones VALUES ('01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '01a214c9-f1e0-790e-b5b2-0cdd61031a2d', 'NULL', '01a214c9-f1e0-78d1-a6f5-d388880f61dd', 1798237108722704);
INSERT INTO persons VALUES ('01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1d6-725e-b561-6dca89d3c368', 'open', '', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', 0, 3, 0, 1795645108727844, 1795645108693301);
INSERT INTO persons VALUES ('01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1d7-7a2a-bc44-30c1c4c25e76', 'open', '', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', 0, 3, 0, NULL, 1795645108695599);
INSERT INTO persons VALUES ('01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1d8-78c3-a360-73624477e360', 'open', '', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', 0, 2, 0, NULL, 1795645108696498);
INSERT INTO persons VALUES ('01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1d9-761f-84a6-0984a9c9d0c6', 'open', '', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', 0, 2, 0, NULL, 1795645108697330);
INSERT INTO persons VALUES ('01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1da-740b-b1be-3f805e570811', 'open', '', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', 0, 2, 0, NULL, 1795645108698204);
INSERT INTO persons VALUES ('01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1db-71a3-8979-1ba2089de80d', 'open', '', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', 0, 2, 0, NULL, 1795645108699064);
INSERT INTO persons VALUES ('01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1db-7e0a-a8c6-7a477cc5afc9', 'open', '', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', 0, 2, 0, NULL, 1795645108699884);
INSERT INTO persons VALUES ('01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1dc-799b-aded-6db5861f77a2', 'closed', 'directory_inactive', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', 0, 2, 0, NULL, 1795645108700589);
INSERT INTO persons VALUES ('01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1e0-78d1-a6f5-d388880f61dd', 'closed', 'directory_deleted', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', 0, 4, 0, NULL, 1795645108704539);
INSERT INTO persons VALUES ('01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1e1-7908-9b20-6118892dc0a2', 'closed', 'directory_inactive', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', 0, 3, 0, NULL, 1795645108705560);
INSERT INTO persons VALUES ('01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1f9-7afc-9261-1716dd7011a2', 'open', '', '', 0, 1, 0, 1795645108729593, 1795645108729593);
INSERT INTO subjects VALUES ('01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1f4-7f15-9b65-0f5b819d64c2', 'ada', '01a214c9-f1d6-725e-b561-6dca89d3c368', 1795645108727844);
INSERT INTO subjects VALUES ('01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1f4-7f15-9b65-0f5b819d64c2', 'newcomer', '01a214c9-f1f9-7afc-9261-1716dd7011a2', 1795645108729593);
INSERT INTO memberships VALUES ('01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1d6-725e-b561-6dca89d3c368', '01a214c9-f1c1-76c4-a602-9b8e6d798d00', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795645108711401);
INSERT INTO memberships VALUES ('01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1d6-725e-b561-6dca89d3c368', '01a214c9-f1c3-78a2-9eef-09452bbc2511', 0, 'jit', '01a214c9-f1f4-7f15-9b65-0f5b819d64c2', 1795645108727844, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795645108727844);
INSERT INTO memberships VALUES ('01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1d7-7a2a-bc44-30c1c4c25e76', '01a214c9-f1c1-76c4-a602-9b8e6d798d00', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795645108711401);
INSERT INTO memberships VALUES ('01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1d8-78c3-a360-73624477e360', '01a214c9-f1c1-76c4-a602-9b8e6d798d00', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795645108719592);
INSERT INTO memberships VALUES ('01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1d9-761f-84a6-0984a9c9d0c6', '01a214c9-f1c1-76c4-a602-9b8e6d798d00', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795645108711401);
INSERT INTO memberships VALUES ('01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1da-740b-b1be-3f805e570811', '01a214c9-f1c1-76c4-a602-9b8e6d798d00', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795645108711401);
INSERT INTO memberships VALUES ('01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1db-71a3-8979-1ba2089de80d', '01a214c9-f1c1-76c4-a602-9b8e6d798d00', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795645108711401);
INSERT INTO memberships VALUES ('01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1db-7e0a-a8c6-7a477cc5afc9', '01a214c9-f1c1-76c4-a602-9b8e6d798d00', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795645108711401);
INSERT INTO memberships VALUES ('01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1f9-7afc-9261-1716dd7011a2', '01a214c9-f1c3-78a2-9eef-09452bbc2511', 0, 'jit', '01a214c9-f1f4-7f15-9b65-0f5b819d64c2', 1795645108729593, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795645108729593);
INSERT INTO policy_versions VALUES ('01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a214c9-f192-7e34-9175-de516b948505', 1795645108664183);
INSERT INTO policy_versions VALUES ('01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a214c9-f192-7e34-9175-de516b948505', 1795645108682855);
INSERT INTO events VALUES (1, '', '01a214c9-f193-706e-b464-1e36c8abacb0', 1795645108626814, 'token.created', 'operator', 'operator_key_file', '', '', '01a214c9-f192-7e34-9175-de516b948505', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO events VALUES (2, '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1af-7cdc-af5d-c2ac2065b747', 1795645108655762, 'parent.created', 'operator', '01a214c9-f192-7e34-9175-de516b948505', '', '', '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', NULL, NULL, 0, 'd981fd43bd233bacca429f7cf6ae3015');
INSERT INTO events VALUES (3, '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1b3-70ec-845e-d5acc8732feb', 1795645108658737, 'domain.verified', 'operator', '01a214c9-f192-7e34-9175-de516b948505', '', '', '01a214c9-f1b2-7e1f-ab6c-028d3b94c8d9', NULL, '{"domain":"acme.example","state":"verified","strategy":"manual"}', 0, 'c7ea5ea872bf5e9a3f993c34f529b0b1');
INSERT INTO events VALUES (4, '01a214c9-f1b4-7999-8348-8040208de085', '01a214c9-f1b4-7a0c-b32d-3e5c50f056bb', 1795645108660603, 'parent.created', 'operator', '01a214c9-f192-7e34-9175-de516b948505', '', '', '01a214c9-f1b4-7999-8348-8040208de085', NULL, NULL, 0, '07ace9ff02b06ab850d3a20f3c282b81');
INSERT INTO events VALUES (5, '01a214c9-f1b4-7999-8348-8040208de085', '01a214c9-f1b5-7c9f-862c-5aaa1f10424f', 1795645108661764, 'domain.verified', 'operator', '01a214c9-f192-7e34-9175-de516b948505', '', '', '01a214c9-f1b5-7c0f-9382-e2297dc6a687', NULL, '{"domain":"initech.example","state":"verified","strategy":"manual"}', 0, 'cca2144806fd2056cd435855008dcbfc');
INSERT INTO events VALUES (6, '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1c3-77ed-9d55-d8442859809f', 1795645108664183, 'organization.created', 'operator', '01a214c9-f192-7e34-9175-de516b948505', '', '01a214c9-f1c1-76c4-a602-9b8e6d798d00', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'a6298216b87fec6dd59c5eb728e17e5b');
INSERT INTO events VALUES (7, '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1c3-78df-bcaa-777a7e0d6d8e', 1795645108664183, 'organization.created', 'operator', '01a214c9-f192-7e34-9175-de516b948505', '', '01a214c9-f1c3-78a2-9eef-09452bbc2511', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'a6298216b87fec6dd59c5eb728e17e5b');
INSERT INTO events VALUES (8, '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1c3-7ae8-b14f-5389da5c7d22', 1795645108664183, 'policy.applied', 'operator', '01a214c9-f192-7e34-9175-de516b948505', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, 'a6298216b87fec6dd59c5eb728e17e5b');
INSERT INTO events VALUES (9, '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1c3-7dd0-863c-abe500e34e88', 1795645108664183, 'organization.changed', 'operator', '01a214c9-f192-7e34-9175-de516b948505', '', '01a214c9-f1c1-76c4-a602-9b8e6d798d00', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, 'a6298216b87fec6dd59c5eb728e17e5b');
INSERT INTO events VALUES (10, '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1c3-7e47-9005-2cde3b08ff88', 1795645108664183, 'organization.changed', 'operator', '01a214c9-f192-7e34-9175-de516b948505', '', '01a214c9-f1c3-78a2-9eef-09452bbc2511', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, 'a6298216b87fec6dd59c5eb728e17e5b');
INSERT INTO events VALUES (11, '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1ca-7e7e-b4ab-1bc159a7abaa', 1795645108682855, 'policy.applied', 'operator', '01a214c9-f192-7e34-9175-de516b948505', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, 'feccbe0dd1b1383e29c94544ac0eb2f3');
INSERT INTO events VALUES (12, '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1cd-7747-a739-93151b1fcd39', 1795645108685057, 'organization.changed', 'operator', '01a214c9-f192-7e34-9175-de516b948505', '', '01a214c9-f1c1-76c4-a602-9b8e6d798d00', '', NULL, '{"limit":1,"seat":"premium"}', 0, '69275906fd0f5f9e5617732d3b6dcecc');
INSERT INTO events VALUES (13, '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1cf-766d-9afe-8a2b49fcb6d3', 1795645108687337, 'directory.created', 'operator', '01a214c9-f192-7e34-9175-de516b948505', '', '', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', NULL, NULL, 0, '78e715886e57c4feebaa4084e8b6da36');
INSERT INTO events VALUES (14, '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1d2-71ac-826a-df17a34d8e7f', 1795645108689497, 'token.created', 'operator', '01a214c9-f192-7e34-9175-de516b948505', '', '', '01a214c9-f1d2-7158-b410-74ff3e61d076', NULL, '{"scope":"directory","target":"01a214c9-f1cf-757a-b856-8d8bdbbf59b2"}', 0, '87106150d4ce711f3a02b2053a1f84bf');
INSERT INTO events VALUES (15, '01a214c9-f1b4-7999-8348-8040208de085', '01a214c9-f1d3-72a7-b4d4-d40e03198ecb', 1795645108691140, 'directory.created', 'operator', '01a214c9-f192-7e34-9175-de516b948505', '', '', '01a214c9-f1d3-727f-9dba-d71ae3cf39fb', NULL, NULL, 0, '2fdd448270d8a5f938c3f17df7103a64');
INSERT INTO events VALUES (16, '01a214c9-f1b4-7999-8348-8040208de085', '01a214c9-f1d4-73ef-875f-1ec98b0ab151', 1795645108692175, 'token.created', 'operator', '01a214c9-f192-7e34-9175-de516b948505', '', '', '01a214c9-f1d4-7327-8893-0e03e0c13bb0', NULL, '{"scope":"directory","target":"01a214c9-f1d3-727f-9dba-d71ae3cf39fb"}', 0, 'c47b889d2df439c6e11708e114118055');
INSERT INTO events VALUES (17, '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1d6-790b-abeb-17dea8f9b6b4', 1795645108693301, 'directory_user.created', 'directory', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '', '', '01a214c9-f1d6-737c-b32e-59ee5878665e', NULL, NULL, 2, '17532d5376f802572e4c4e2e2731fdf7');
INSERT INTO events VALUES (18, '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1d6-7911-a28b-67ecbd254cd2', 1795645108693301, 'account.created', 'directory', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '01a214c9-f1d6-725e-b561-6dca89d3c368', '', '01a214c9-f1d6-737c-b32e-59ee5878665e', NULL, NULL, 2, '17532d5376f802572e4c4e2e2731fdf7');
INSERT INTO events VALUES (19, '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1d7-7aac-80d7-6e83b3f14a78', 1795645108695599, 'directory_user.created', 'directory', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '', '', '01a214c9-f1d7-7a6d-9ad1-b70531da5408', NULL, NULL, 2, 'cf2ceca85a4af84a171bf52f6a39a0b1');
INSERT INTO events VALUES (20, '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1d7-7aae-a053-9dcdb9c58d49', 1795645108695599, 'account.created', 'directory', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '01a214c9-f1d7-7a2a-bc44-30c1c4c25e76', '', '01a214c9-f1d7-7a6d-9ad1-b70531da5408', NULL, NULL, 2, 'cf2ceca85a4af84a171bf52f6a39a0b1');
INSERT INTO events VALUES (21, '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1d8-7930-92ab-2c3a17f1ea61', 1795645108696498, 'directory_user.created', 'directory', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '', '', '01a214c9-f1d8-78f2-87d0-085ecd7324cd', NULL, NULL, 2, 'bd2d24e4a4bcce75bdf602140ef9b56c');
INSERT INTO events VALUES (22, '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1d8-7934-8be6-2463ce6bf95d', 1795645108696498, 'account.created', 'directory', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '01a214c9-f1d8-78c3-a360-73624477e360', '', '01a214c9-f1d8-78f2-87d0-085ecd7324cd', NULL, NULL, 2, 'bd2d24e4a4bcce75bdf602140ef9b56c');
INSERT INTO events VALUES (23, '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1d9-7678-8923-189637bbba31', 1795645108697330, 'directory_user.created', 'directory', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '', '', '01a214c9-f1d9-7645-92db-3b23f940e447', NULL, NULL, 2, 'fe094e456f8f8dba7321fecbfc0db8a2');
INSERT INTO events VALUES (24, '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1d9-767c-9141-b88aeac62a66', 1795645108697330, 'account.created', 'directory', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '01a214c9-f1d9-761f-84a6-0984a9c9d0c6', '', '01a214c9-f1d9-7645-92db-3b23f940e447', NULL, NULL, 2, 'fe094e456f8f8dba7321fecbfc0db8a2');
INSERT INTO events VALUES (25, '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1da-745c-ac86-f77ee6bbe4f0', 1795645108698204, 'directory_user.created', 'directory', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '', '', '01a214c9-f1da-742f-aad0-8ada318180c6', NULL, NULL, 2, '96487bd3ed8fa3438021d1751c783902');
INSERT INTO events VALUES (26, '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1da-745f-bbed-aa1fa34083d9', 1795645108698204, 'account.created', 'directory', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '01a214c9-f1da-740b-b1be-3f805e570811', '', '01a214c9-f1da-742f-aad0-8ada318180c6', NULL, NULL, 2, '96487bd3ed8fa3438021d1751c783902');
INSERT INTO events VALUES (27, '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1db-7225-94d5-576ea0827563', 1795645108699064, 'directory_user.created', 'directory', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '', '', '01a214c9-f1db-71de-8c93-64239c5c9aed', NULL, NULL, 2, 'c34c263cbd01157cae72f393e23c63fe');
INSERT INTO events VALUES (28, '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1db-722a-af1c-16b1cb577f53', 1795645108699064, 'account.created', 'directory', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '01a214c9-f1db-71a3-8979-1ba2089de80d', '', '01a214c9-f1db-71de-8c93-64239c5c9aed', NULL, NULL, 2, 'c34c263cbd01157cae72f393e23c63fe');
INSERT INTO events VALUES (29, '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1db-7e5f-81ac-c4c1f5107aaa', 1795645108699884, 'directory_user.created', 'directory', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '', '', '01a214c9-f1db-7e2e-a82d-3caa49a500d5', NULL, NULL, 2, 'db3ff47933377d01c44b42c546b55b65');
INSERT INTO events VALUES (30, '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1db-7e63-a29a-149d85a533b9', 1795645108699884, 'account.created', 'directory', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '01a214c9-f1db-7e0a-a8c6-7a477cc5afc9', '', '01a214c9-f1db-7e2e-a82d-3caa49a500d5', NULL, NULL, 2, 'db3ff47933377d01c44b42c546b55b65');
INSERT INTO events VALUES (31, '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1dc-79eb-8dc3-3f990d5ee6d8', 1795645108700589, 'directory_user.created', 'directory', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '', '', '01a214c9-f1dc-79bf-a415-7a236c218f3b', NULL, NULL, 2, 'b6b206ed01c93ab86a037e8e62b51a7e');
INSERT INTO events VALUES (32, '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1dc-79ee-9e9c-004b06df4348', 1795645108700589, 'account.created', 'directory', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '01a214c9-f1dc-799b-aded-6db5861f77a2', '', '01a214c9-f1dc-79bf-a415-7a236c218f3b', NULL, NULL, 2, 'b6b206ed01c93ab86a037e8e62b51a7e');
INSERT INTO events VALUES (33, '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1dc-7cf2-a526-a5c8c87028d9', 1795645108700589, 'gate.closed', 'directory', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '01a214c9-f1dc-799b-aded-6db5861f77a2', '', '', NULL, '{"cause":"directory_inactive"}', 2, 'b6b206ed01c93ab86a037e8e62b51a7e');
INSERT INTO events VALUES (34, '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1dc-7cf7-98a0-300fc79cac71', 1795645108700589, 'session.revoked', 'directory', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '01a214c9-f1dc-799b-aded-6db5861f77a2', '', '', NULL, NULL, 2, 'b6b206ed01c93ab86a037e8e62b51a7e');
INSERT INTO events VALUES (35, '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1dd-7b34-a187-b4722d348654', 1795645108701675, 'directory_user.created', 'directory', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '', '', '01a214c9-f1dd-7af3-b2b8-465c40fcad28', NULL, NULL, 2, '6106097abd1f739706dd21ecb1b7235b');
INSERT INTO events VALUES (36, '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1dd-7b36-9d81-d5f728ec82f9', 1795645108701675, 'directory_user.unbound', 'directory', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '', '', '01a214c9-f1dd-7af3-b2b8-465c40fcad28', NULL, '{"reason":"no_email"}', 2, '6106097abd1f739706dd21ecb1b7235b');
INSERT INTO events VALUES (37, '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1df-7bef-926c-2694b03ab3c5', 1795645108703713, 'directory_user.created', 'directory', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '', '', '01a214c9-f1df-7b9e-9e7f-73af79b66dad', NULL, NULL, 2, '8e57fc80bcd2ddfe2ab1cd72a49728cd');
INSERT INTO events VALUES (38, '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1df-7bf1-b71a-117f1150e12f', 1795645108703713, 'directory_user.unbound', 'directory', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '', '', '01a214c9-f1df-7b9e-9e7f-73af79b66dad', NULL, '{"reason":"foreign_domain"}', 2, '8e57fc80bcd2ddfe2ab1cd72a49728cd');
INSERT INTO events VALUES (39, '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1e0-7991-b6ba-1ecb36dc3a32', 1795645108704539, 'directory_user.created', 'directory', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '', '', '01a214c9-f1e0-790e-b5b2-0cdd61031a2d', NULL, NULL, 2, 'fdab6f9f7bf248a8c36fa7cf3b520481');
INSERT INTO events VALUES (40, '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1e0-7994-b78c-b1787b73ee2e', 1795645108704539, 'account.created', 'directory', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '01a214c9-f1e0-78d1-a6f5-d388880f61dd', '', '01a214c9-f1e0-790e-b5b2-0cdd61031a2d', NULL, NULL, 2, 'fdab6f9f7bf248a8c36fa7cf3b520481');
INSERT INTO events VALUES (41, '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1e1-79f5-aab1-6e6b26a9e043', 1795645108705560, 'directory_user.created', 'directory', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '', '', '01a214c9-f1e1-79c3-ae71-8f1d0767f086', NULL, NULL, 2, '6f11c93d2691f4fee908cce2333f505f');
INSERT INTO events VALUES (42, '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1e1-79f7-ab0b-15cc312a4fa1', 1795645108705560, 'account.created', 'directory', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '01a214c9-f1e1-7908-9b20-6118892dc0a2', '', '01a214c9-f1e1-79c3-ae71-8f1d0767f086', NULL, NULL, 2, '6f11c93d2691f4fee908cce2333f505f');
INSERT INTO events VALUES (43, '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1e2-7e42-8e3d-693f3771e0a0', 1795645108706723, 'directory_group.created', 'directory', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '', '', '01a214c9-f1e2-7b73-9271-8264853c8650', NULL, '{"members":1}', 0, '9aa6331d3b99ae1c8c43178a97d8e5c1');
INSERT INTO events VALUES (44, '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1e7-79e6-95d4-3c7cda9f3c16', 1795645108711401, 'directory_group.created', 'directory', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '', '', '01a214c9-f1e7-76a2-b1a5-9e3580f70dcb', NULL, '{"members":11}', 0, 'c233dcc093bf535c8e5204e6e55bd12e');
INSERT INTO events VALUES (45, '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1e8-74f1-9a1e-0c60b0c3ed50', 1795645108711401, 'membership.added', 'directory', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '01a214c9-f1d6-725e-b561-6dca89d3c368', '01a214c9-f1c1-76c4-a602-9b8e6d798d00', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, 'c233dcc093bf535c8e5204e6e55bd12e');
INSERT INTO events VALUES (46, '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1e8-759a-ae40-3fa0a8622e58', 1795645108711401, 'membership.added', 'directory', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '01a214c9-f1d7-7a2a-bc44-30c1c4c25e76', '01a214c9-f1c1-76c4-a602-9b8e6d798d00', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'c233dcc093bf535c8e5204e6e55bd12e');
INSERT INTO events VALUES (47, '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1e8-75f5-ac63-637445ce00f6', 1795645108711401, 'membership.added', 'directory', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '01a214c9-f1d9-761f-84a6-0984a9c9d0c6', '01a214c9-f1c1-76c4-a602-9b8e6d798d00', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'c233dcc093bf535c8e5204e6e55bd12e');
INSERT INTO events VALUES (48, '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1e8-7623-a850-7b6ffd13a2e2', 1795645108711401, 'membership.added', 'directory', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '01a214c9-f1da-740b-b1be-3f805e570811', '01a214c9-f1c1-76c4-a602-9b8e6d798d00', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'c233dcc093bf535c8e5204e6e55bd12e');
INSERT INTO events VALUES (49, '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1e8-765c-9ec0-556073ac4f0f', 1795645108711401, 'membership.added', 'directory', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '01a214c9-f1db-71a3-8979-1ba2089de80d', '01a214c9-f1c1-76c4-a602-9b8e6d798d00', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'c233dcc093bf535c8e5204e6e55bd12e');
INSERT INTO events VALUES (50, '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1e8-7690-a7c7-7560dd02a0f6', 1795645108711401, 'membership.added', 'directory', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '01a214c9-f1db-7e0a-a8c6-7a477cc5afc9', '01a214c9-f1c1-76c4-a602-9b8e6d798d00', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'c233dcc093bf535c8e5204e6e55bd12e');
INSERT INTO events VALUES (51, '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1e8-76b6-88e2-435ac29f2775', 1795645108711401, 'membership.added', 'directory', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '01a214c9-f1e0-78d1-a6f5-d388880f61dd', '01a214c9-f1c1-76c4-a602-9b8e6d798d00', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'c233dcc093bf535c8e5204e6e55bd12e');
INSERT INTO events VALUES (52, '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1e8-76da-a5ed-0629e33d9526', 1795645108711401, 'membership.added', 'directory', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '01a214c9-f1e1-7908-9b20-6118892dc0a2', '01a214c9-f1c1-76c4-a602-9b8e6d798d00', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'c233dcc093bf535c8e5204e6e55bd12e');
INSERT INTO events VALUES (53, '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1e9-7b44-8de2-3f6bae586643', 1795645108713480, 'directory_group.changed', 'directory', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '', '', '01a214c9-f1e2-7b73-9271-8264853c8650', NULL, '{"added":1,"removed":0}', 0, '83f5a2970e6792dc5ef76f8a583df09c');
INSERT INTO events VALUES (54, '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1ee-7778-a553-95f6499c1250', 1795645108718378, 'directory_group.changed', 'directory', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '', '', '01a214c9-f1e2-7b73-9271-8264853c8650', NULL, '{"added":1,"removed":0}', 0, '2f723ee4f664b80eb11ce25951d68bbc');
INSERT INTO events VALUES (55, '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1ef-7a1a-a62d-7698f5d94e19', 1795645108719592, 'directory_group.changed', 'directory', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '', '', '01a214c9-f1e7-76a2-b1a5-9e3580f70dcb', NULL, '{"added":1,"removed":0}', 0, '4b394c49985c72ce89af72a407852577');
INSERT INTO events VALUES (56, '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1ef-7b64-97e1-12d73453b849', 1795645108719592, 'membership.added', 'directory', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '01a214c9-f1d8-78c3-a360-73624477e360', '01a214c9-f1c1-76c4-a602-9b8e6d798d00', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '4b394c49985c72ce89af72a407852577');
INSERT INTO events VALUES (57, '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1f0-7ac6-aa23-ad4a9fb3b6dc', 1795645108720558, 'directory_group.created', 'directory', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '', '', '01a214c9-f1f0-78e5-8103-428af5041d02', NULL, '{"members":2}', 0, 'aa7dbba1003ef1e979e437e2cf04a9fc');
INSERT INTO events VALUES (58, '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1f2-7045-90d4-241da4c17f5d', 1795645108721807, 'directory_user.deleted', 'directory', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '', '', '01a214c9-f1df-7b9e-9e7f-73af79b66dad', NULL, NULL, 0, '812e26026782b8aa2a124360049ac45d');
INSERT INTO events VALUES (59, '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1f2-7bce-b738-cf96e659850f', 1795645108722704, 'directory_user.deleted', 'directory', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '', '', '01a214c9-f1e0-790e-b5b2-0cdd61031a2d', NULL, NULL, 0, '1791e8ed9010a080078299148d0590cb');
INSERT INTO events VALUES (60, '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1f2-7d13-9053-fd50f94bc227', 1795645108722704, 'gate.closed', 'directory', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '01a214c9-f1e0-78d1-a6f5-d388880f61dd', '', '', NULL, '{"cause":"directory_deleted"}', 2, '1791e8ed9010a080078299148d0590cb');
INSERT INTO events VALUES (61, '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1f2-7d17-a657-606b1847fa62', 1795645108722704, 'session.revoked', 'directory', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '01a214c9-f1e0-78d1-a6f5-d388880f61dd', '', '', NULL, NULL, 2, '1791e8ed9010a080078299148d0590cb');
INSERT INTO events VALUES (62, '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1f2-7ea7-92b5-5d19431648ab', 1795645108722704, 'membership.removed', 'directory', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '01a214c9-f1e0-78d1-a6f5-d388880f61dd', '01a214c9-f1c1-76c4-a602-9b8e6d798d00', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '1791e8ed9010a080078299148d0590cb');
INSERT INTO events VALUES (63, '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1f3-7cea-bc80-8a70759c04f3', 1795645108723720, 'directory_user.changed', 'directory', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '', '', '01a214c9-f1e1-79c3-ae71-8f1d0767f086', NULL, '{"active":false}', 0, 'd15b9df56e1325e76fe7f5010336e3f5');
INSERT INTO events VALUES (64, '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1f3-7dab-bd78-9005cfd2d7e1', 1795645108723720, 'gate.closed', 'directory', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '01a214c9-f1e1-7908-9b20-6118892dc0a2', '', '', NULL, '{"cause":"directory_inactive"}', 2, 'd15b9df56e1325e76fe7f5010336e3f5');
INSERT INTO events VALUES (65, '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1f3-7dae-8b40-269ae8a2007a', 1795645108723720, 'session.revoked', 'directory', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '01a214c9-f1e1-7908-9b20-6118892dc0a2', '', '', NULL, NULL, 2, 'd15b9df56e1325e76fe7f5010336e3f5');
INSERT INTO events VALUES (66, '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1f3-7e6e-8be0-7ec20ce760a3', 1795645108723720, 'membership.removed', 'directory', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '01a214c9-f1e1-7908-9b20-6118892dc0a2', '01a214c9-f1c1-76c4-a602-9b8e6d798d00', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, 'd15b9df56e1325e76fe7f5010336e3f5');
INSERT INTO events VALUES (67, '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1f5-7090-809f-082cd8b77a1b', 1795645108724864, 'connection.created', 'operator', '01a214c9-f192-7e34-9175-de516b948505', '', '', '01a214c9-f1f4-7f15-9b65-0f5b819d64c2', NULL, NULL, 0, 'ceba998d69b095a38d02c86058082da5');
INSERT INTO events VALUES (68, '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1f5-7e41-a69c-90563909abdc', 1795645108725840, 'token.created', 'operator', '01a214c9-f192-7e34-9175-de516b948505', '', '', '01a214c9-f1f5-7e00-be69-380fb20e3d32', NULL, '{"scope":"login-hook","target":"01a214c9-f1f4-7f15-9b65-0f5b819d64c2"}', 0, '6cd52e8f7133b05af943abf3d007014e');
INSERT INTO events VALUES (69, '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1f8-702d-9048-05761ef5fed1', 1795645108727844, 'subject.linked', 'login', '01a214c9-f1f4-7f15-9b65-0f5b819d64c2', '01a214c9-f1d6-725e-b561-6dca89d3c368', '', '01a214c9-f1f4-7f15-9b65-0f5b819d64c2', NULL, NULL, 2, '8a6518b7e49c91a37694b2129b400046');
INSERT INTO events VALUES (70, '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1f8-70b5-bdf5-ce3c5992f657', 1795645108727844, 'membership.added', 'login', '01a214c9-f1f4-7f15-9b65-0f5b819d64c2', '01a214c9-f1d6-725e-b561-6dca89d3c368', '01a214c9-f1c3-78a2-9eef-09452bbc2511', '', NULL, '{"role":"user","source":"grant"}', 2, '8a6518b7e49c91a37694b2129b400046');
INSERT INTO events VALUES (71, '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1f8-73b9-9531-08e563c574a3', 1795645108727844, 'connection.proven', 'login', '01a214c9-f1f4-7f15-9b65-0f5b819d64c2', '', '', '01a214c9-f1f4-7f15-9b65-0f5b819d64c2', NULL, NULL, 2, '8a6518b7e49c91a37694b2129b400046');
INSERT INTO events VALUES (72, '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1f9-7b24-a377-2f66fb06cef4', 1795645108729593, 'account.created', 'login', '01a214c9-f1f4-7f15-9b65-0f5b819d64c2', '01a214c9-f1f9-7afc-9261-1716dd7011a2', '', '01a214c9-f1f4-7f15-9b65-0f5b819d64c2', NULL, NULL, 2, '7b91cfced91cec42ac1f40c5e30abf91');
INSERT INTO events VALUES (73, '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1f9-7b6f-9818-501ccf25daeb', 1795645108729593, 'subject.linked', 'login', '01a214c9-f1f4-7f15-9b65-0f5b819d64c2', '01a214c9-f1f9-7afc-9261-1716dd7011a2', '', '01a214c9-f1f4-7f15-9b65-0f5b819d64c2', NULL, NULL, 2, '7b91cfced91cec42ac1f40c5e30abf91');
INSERT INTO events VALUES (74, '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1f9-7bbd-b814-070f6184a3b0', 1795645108729593, 'membership.added', 'login', '01a214c9-f1f4-7f15-9b65-0f5b819d64c2', '01a214c9-f1f9-7afc-9261-1716dd7011a2', '01a214c9-f1c3-78a2-9eef-09452bbc2511', '', NULL, '{"role":"user","source":"grant"}', 2, '7b91cfced91cec42ac1f40c5e30abf91');
INSERT INTO events VALUES (75, '', '01a214c9-f1fa-78f6-9ade-6536db022df7', 1795645108730558, 'token.created', 'operator', '01a214c9-f192-7e34-9175-de516b948505', '', '', '01a214c9-f1fa-78b3-82e0-7728f9b3b0e9', NULL, '{"scope":"read-only","target":""}', 0, '05fd492c5bd36ef0767a6055ea17b4c6');
INSERT INTO events VALUES (76, '', '01a214c9-f1fb-795a-a1da-c88faf5f6920', 1795645108731476, 'token.revoked', 'operator', '01a214c9-f192-7e34-9175-de516b948505', '', '', '01a214c9-f1fa-78b3-82e0-7728f9b3b0e9', NULL, NULL, 0, '0fedd61ca6c04ab46ab30dc232662acf');
INSERT INTO events VALUES (77, '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1ff-79f0-b3e6-4b50a7793c1e', 1795645108735613, 'token.created', 'operator', '01a214c9-f192-7e34-9175-de516b948505', '', '', '01a214c9-f1ff-79b5-b2ec-693375089c32', NULL, '{"scope":"oauth-client","target":"01a214c9-f1cf-757a-b856-8d8bdbbf59b2"}', 0, '1b90d6c5d1962ea4dba99d7c93ef41ae');
INSERT INTO events VALUES (78, '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f200-7afb-918f-c06ed65d5503', 1795645108736506, 'token.created', 'api_key', '01a214c9-f1ff-79b5-b2ec-693375089c32', '', '', '01a214c9-f200-7ac3-b84a-1eb83c1954cc', NULL, '{"client":"01a214c9-f1ff-79b5-b2ec-693375089c32","scope":"access-token","target":"01a214c9-f1cf-757a-b856-8d8bdbbf59b2"}', 0, '95390ff666a7d1c3298b0a62ab7fe380');
INSERT INTO events VALUES (79, '01a214c9-f1b4-7999-8348-8040208de085', '01a214c9-f201-7b22-b382-92846244126d', 1795645108737583, 'token.created', 'operator', '01a214c9-f192-7e34-9175-de516b948505', '', '', '01a214c9-f201-7ad3-849e-7e2f77db5352', NULL, '{"scope":"jwt-issuer","target":"01a214c9-f1d3-727f-9dba-d71ae3cf39fb"}', 0, '9c7f87661e3e0747981c7d0b96e018ce');
INSERT INTO events VALUES (80, '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f202-7b44-9d74-88abc96f7f39', 1795645108738707, 'directory.created', 'operator', '01a214c9-f192-7e34-9175-de516b948505', '', '', '01a214c9-f202-7b14-bad9-5f5b3180b8d1', NULL, NULL, 0, '7048169d6926e767580844323a99e929');
INSERT INTO events VALUES (81, '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f203-7a3f-93ba-70cc8e7f761f', 1795645108739459, 'run.held', 'operator', '01a214c9-f192-7e34-9175-de516b948505', '', '', '01a214c9-f203-7815-b9ed-ce75c69e14a5', NULL, '{"kind":"deletion","scope":"directory:01a214c9-f202-7b14-bad9-5f5b3180b8d1"}', 0, '7bf4600ff94a3f5349360aa4e0f663de');
INSERT INTO events VALUES (82, '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f204-7aaf-960d-77df30be1721', 1795645108740540, 'directory.deleted', 'operator', '01a214c9-f192-7e34-9175-de516b948505', '', '', '01a214c9-f202-7b14-bad9-5f5b3180b8d1', '{"users":0,"groups":0,"tokens":0}', NULL, 0, 'b6e21ebf85aec1d9fc1731bebd9f39f9');
INSERT INTO events VALUES (83, '01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f204-7b77-add1-a19c5d904ddf', 1795645108740540, 'run.applied', 'operator', '01a214c9-f192-7e34-9175-de516b948505', '', '', '01a214c9-f203-7815-b9ed-ce75c69e14a5', NULL, '{"kind":"deletion","scope":"directory:01a214c9-f202-7b14-bad9-5f5b3180b8d1"}', 0, 'b6e21ebf85aec1d9fc1731bebd9f39f9');
INSERT INTO events VALUES (84, '01a214c9-f1b4-7999-8348-8040208de085', '01a214c9-f206-79a4-b45c-cbe6da3bfe6c', 1795645108742460, 'directory.changed', 'operator', '01a214c9-f192-7e34-9175-de516b948505', '', '', '01a214c9-f1d3-727f-9dba-d71ae3cf39fb', '{"profile":""}', '{"profile":"ipsie","tokens":1}', 0, 'a68547c0bea85e57f4d0585d7d4dbc9d');
INSERT INTO events VALUES (85, '01a214c9-f1b4-7999-8348-8040208de085', '01a214c9-f207-7d66-a0f0-11b0e5966a75', 1795645108743642, 'directory.changed', 'operator', '01a214c9-f192-7e34-9175-de516b948505', '', '', '01a214c9-f1d3-727f-9dba-d71ae3cf39fb', '{"extensions":[]}', '{"extensions":["urn:acme:scim:schemas:extension:hr:2.0:User"]}', 0, 'cfa1fdd5824bad9d7ade9472fbcb73bb');
INSERT INTO directory_totals VALUES ('01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', 'Group', 0, 3, 0, '01a214c9-f1f0-78e5-8103-428af5041d02');
INSERT INTO directory_totals VALUES ('01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', 'User', 0, 10, 2, '01a214c9-f1e1-79c3-ae71-8f1d0767f086');
INSERT INTO accounts VALUES ('01a214c9-f1d6-725e-b561-6dca89d3c368', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795645108693301);
INSERT INTO accounts VALUES ('01a214c9-f1d7-7a2a-bc44-30c1c4c25e76', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795645108695599);
INSERT INTO accounts VALUES ('01a214c9-f1d8-78c3-a360-73624477e360', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795645108696498);
INSERT INTO accounts VALUES ('01a214c9-f1d9-761f-84a6-0984a9c9d0c6', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795645108697330);
INSERT INTO accounts VALUES ('01a214c9-f1da-740b-b1be-3f805e570811', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795645108698204);
INSERT INTO accounts VALUES ('01a214c9-f1db-71a3-8979-1ba2089de80d', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795645108699064);
INSERT INTO accounts VALUES ('01a214c9-f1db-7e0a-a8c6-7a477cc5afc9', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795645108699884);
INSERT INTO accounts VALUES ('01a214c9-f1dc-799b-aded-6db5861f77a2', 'left@acme.example', 'left@acme.example', 'acme.example', 1795645108700589);
INSERT INTO accounts VALUES ('01a214c9-f1e0-78d1-a6f5-d388880f61dd', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795645108704539);
INSERT INTO accounts VALUES ('01a214c9-f1e1-7908-9b20-6118892dc0a2', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795645108705560);
INSERT INTO accounts VALUES ('01a214c9-f1f9-7afc-9261-1716dd7011a2', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795645108729593);
INSERT INTO directory_users VALUES ('01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '01a214c9-f1d6-737c-b32e-59ee5878665e', 'ada@acme.example', '00u-ada', 1, '01a214c9-f1d6-725e-b561-6dca89d3c368', '', 1795645108693301, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795645108693301, 1795645108693301);
INSERT INTO directory_users VALUES ('01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '01a214c9-f1d7-7a6d-9ad1-b70531da5408', 'bob@acme.example', NULL, 1, '01a214c9-f1d7-7a2a-bc44-30c1c4c25e76', '', 1795645108695599, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795645108695599, 1795645108695599);
INSERT INTO directory_users VALUES ('01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '01a214c9-f1d8-78f2-87d0-085ecd7324cd', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a214c9-f1d8-78c3-a360-73624477e360', '', 1795645108696498, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795645108696498, 1795645108696498);
INSERT INTO directory_users VALUES ('01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '01a214c9-f1d9-7645-92db-3b23f940e447', 'zoe@acme.example', 'ZOË', 1, '01a214c9-f1d9-761f-84a6-0984a9c9d0c6', '', 1795645108697330, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795645108697330, 1795645108697330);
INSERT INTO directory_users VALUES ('01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '01a214c9-f1da-742f-aad0-8ada318180c6', 'astro@acme.example', '🚀', 1, '01a214c9-f1da-740b-b1be-3f805e570811', '', 1795645108698204, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795645108698204, 1795645108698204);
INSERT INTO directory_users VALUES ('01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '01a214c9-f1db-71de-8c93-64239c5c9aed', 'lines@acme.example', ' 007 ', 1, '01a214c9-f1db-71a3-8979-1ba2089de80d', '', 1795645108699064, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795645108699064, 1795645108699064);
INSERT INTO directory_users VALUES ('01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '01a214c9-f1db-7e2e-a82d-3caa49a500d5', 'max@acme.example', '00u-max', 1, '01a214c9-f1db-7e0a-a8c6-7a477cc5afc9', '', 1795645108699884, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795645108699884, 1795645108699884);
INSERT INTO directory_users VALUES ('01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '01a214c9-f1dc-79bf-a415-7a236c218f3b', 'left@acme.example', '00u-left', 0, '01a214c9-f1dc-799b-aded-6db5861f77a2', '', 1795645108700589, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795645108700589, 1795645108700589);
INSERT INTO directory_users VALUES ('01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '01a214c9-f1dd-7af3-b2b8-465c40fcad28', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795645108701675, 1795645108701675);
INSERT INTO directory_users VALUES ('01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '01a214c9-f1e1-79c3-ae71-8f1d0767f086', 'staff@acme.example', '00u-staff', 0, '01a214c9-f1e1-7908-9b20-6118892dc0a2', '', 1795645108705560, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795645108705560, 1795645108723720);
INSERT INTO runs VALUES ('01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f203-7815-b9ed-ce75c69e14a5', 'deletion', 'applied', 'directory:01a214c9-f202-7b14-bad9-5f5b3180b8d1', NULL, '{}', 'operator', '01a214c9-f192-7e34-9175-de516b948505', '7bf4600ff94a3f5349360aa4e0f663de', 0, 1795645108739459, 1795645108740540, 'operator', '01a214c9-f192-7e34-9175-de516b948505', 1795645108740540, 0, 0);
INSERT INTO dialect_log VALUES ('01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '01a214c9-f1fd-7da3-9f96-4e81ed0cef11', 1795645108733894, 'c2e2fefe4dbf9b9f6940dcee343c6636', 'GET', '/Users/01a214c9-f1df-7b9e-9e7f-73af79b66dad', 404, '', 'there is no user "01a214c9-f1df-7b9e-9e7f-73af79b66dad" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '01a214c9-f1fe-72ad-92f6-b97c346f5c20', 1795645108734175, 'cd2e3e77dba12847722e45efb616f800', 'GET', '/Users/01a214c9-f1e0-790e-b5b2-0cdd61031a2d', 404, '', 'there is no user "01a214c9-f1e0-790e-b5b2-0cdd61031a2d" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '01a214c9-f25a-79f7-93c9-4138282b5303', 1795645108826653, '7f937a3271907fff8ea2c1793ce3ebd9', 'GET', '/Users/01a214c9-f1df-7b9e-9e7f-73af79b66dad', 404, '', 'there is no user "01a214c9-f1df-7b9e-9e7f-73af79b66dad" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a214c9-f1af-7c47-bb8f-fdabb7f5ff4d', '01a214c9-f1cf-757a-b856-8d8bdbbf59b2', '01a214c9-f25a-7d67-89b2-2addb359240d', 1795645108826878, 'd24b0e3685bf7737255ba0336b1bb71b', 'GET', '/Users/01a214c9-f1e0-790e-b5b2-0cdd61031a2d', 404, '', 'there is no user "01a214c9-f1e0-790e-b5b2-0cdd61031a2d" in this directory', '[]', '');
INSERT INTO schedules VALUES ('', 'check-domains', '0 * * * *', 1795645108653398, 0);
INSERT INTO schedules VALUES ('', 'forget-tombstones', '20 3 * * *', 1795645108653929, 0);
INSERT INTO schedules VALUES ('', 'prune-schedule-runs', '40 3 * * *', 1795645108652615, 0);
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
CREATE INDEX accounts_domain ON accounts (domain, id);
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
INSERT INTO sqlite_stat1 VALUES ('accounts', 'accounts_domain', '1000000 1000 1');
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES ('goose_db_version', 6);
