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
INSERT INTO goose_db_version VALUES (1, 0, 1, '2026-11-25 21:57:00');
INSERT INTO goose_db_version VALUES (2, 1, 1, '2026-11-25 21:57:00');
INSERT INTO goose_db_version VALUES (3, 2, 1, '2026-11-25 21:57:00');
INSERT INTO goose_db_version VALUES (4, 3, 1, '2026-11-25 21:57:00');
INSERT INTO goose_db_version VALUES (5, 4, 1, '2026-11-25 21:57:00');
INSERT INTO goose_db_version VALUES (6, 5, 1, '2026-11-25 21:57:00');
INSERT INTO parents VALUES ('01a214b6-4a45-7bed-8487-3acaf80ebb65', 'acme', 'acme', '01a214b6-4a62-703b-bddf-73027cada469', 2, 0, 1795643820613750);
INSERT INTO parents VALUES ('01a214b6-4a47-77f0-b7f6-94a3381bef61', 'initech', 'initech', '01a214b6-4a48-70b2-8bf5-3f944c65ee6b', 0, 0, 1795643820615511);
INSERT INTO organizations VALUES ('01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a49-7019-8a7f-e93c7418cbcb', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795643820616761);
INSERT INTO organizations VALUES ('01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a49-710e-bc24-a351a5f4f6f6', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795643820616761);
INSERT INTO seat_tiers VALUES ('01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a49-7019-8a7f-e93c7418cbcb', 'premium', 1, 1);
INSERT INTO domains VALUES ('01a214b6-4a45-7bed-8487-3acaf80ebb65', 'acme.example', '01a214b6-4a46-7984-93a9-6b72f254a0bc', 'verified', 'manual', 1795643820614468, 1795643820614468, '', '', 0, 0, 0, 0, 0);
INSERT INTO domains VALUES ('01a214b6-4a47-77f0-b7f6-94a3381bef61', 'initech.example', '01a214b6-4a48-706a-bd74-3dd4f2c6aa0f', 'verified', 'manual', 1795643820616011, 1795643820616011, '', '', 0, 0, 0, 0, 0);
INSERT INTO connections VALUES ('01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a61-7ef3-aba9-c2e3c5d67104', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795643820644327, 1795643820641881);
INSERT INTO credentials VALUES ('', '01a214b6-4a35-7a83-9e75-ae2445063b4a', 'operator', '', 'first operator key', 'b5b69a3decdbed3135455c51e03041ecdc7a16d9e0e4bc22311f7deeb0ef9b3e', 'usher_CyqlwY', 1795643820597552, NULL, NULL, '', '', '', '', '', '', 0, 1795643820704360, '');
INSERT INTO credentials VALUES ('01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a4d-77b4-be23-24e0f6b83f0f', 'directory', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '', '971a478121b690aee1b6825950190ee2dd0d723f073021106ef56691d815a8ca', 'usher_B4rNrd', 1795643820621418, NULL, NULL, '', '', '', '', '', '', 0, 1795643820704360, '');
INSERT INTO credentials VALUES ('01a214b6-4a47-77f0-b7f6-94a3381bef61', '01a214b6-4a4e-7f37-aa63-d5f6c308b398', 'directory', '01a214b6-4a4e-74aa-8a1b-86ad73716245', '', 'f2bfa066b2bb02ed5da98a7496edbb398f6c4050229d6537e46a4f9c74f56c70', 'usher_ylbkHF', 1795643820622974, NULL, NULL, '', '', '', '', '', '', 1, 0, '01a214b6-4a72-75b1-9f86-b1e89c65f2ac');
INSERT INTO credentials VALUES ('01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a62-7c4e-96cd-1aaec70aa648', 'login-hook', '01a214b6-4a61-7ef3-aba9-c2e3c5d67104', '', 'd4f448b2db4f205ec8ec7fb8ef96908dfebe25b4ad5b0fcec5c16fdd3e566161', 'usher_ckX5b7', 1795643820642721, NULL, NULL, '', '', '', '', '', '', 0, 1795643820660528, '');
INSERT INTO credentials VALUES ('', '01a214b6-4a66-747f-80e4-ad4bb53ea162', 'read-only', '', '', 'a67720829f6bef9c072e7690e391678ffbe7f4929d5c52f8bad4daa6d7dde29a', 'usher_ibc5PZ', 1795643820646285, NULL, 1795643820647033, '', '', '', '', '', '', 0, 0, '');
INSERT INTO credentials VALUES ('01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a6d-72c8-adf1-2a0ecd28cb49', 'oauth-client', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '', '919e80b4b58584f8c3f488fbc575199122d57d09cfa3a64d82bdca2e539ece92', 'usher_WOzIFg', 1795643820653034, NULL, NULL, '', '', '', '', '', '', 0, 0, '');
INSERT INTO credentials VALUES ('01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a6e-7b7f-9bc5-5447eb0ae2ed', 'access-token', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '', '658871468118fc7ec44a35acfe5c5792f36d49eddeaefae1ecd0f5834f904d7d', 'usher_2KPd8Y', 1795643820654586, 1795647420654586, NULL, '01a214b6-4a6d-72c8-adf1-2a0ecd28cb49', '', '', '', '', '', 0, 0, '');
INSERT INTO credentials VALUES ('01a214b6-4a47-77f0-b7f6-94a3381bef61', '01a214b6-4a70-7100-b2f0-4617df95ace2', 'jwt-issuer', '01a214b6-4a4e-74aa-8a1b-86ad73716245', '', '0536923300ab773cbb1ce0f5b219c4af1c4e6594bbb4837be066680a231491e5', '', 1795643820655984, NULL, NULL, '', '', '', 'https://issuer.example/', 'http://127.0.0.1:37095/scim/01a214b6-4a4e-74aa-8a1b-86ad73716245', '{"jwks_url":"https://issuer.example/keys","claims":{"tid":"''ẞ''"}}', 0, 0, '01a214b6-4a72-75b1-9f86-b1e89c65f2ac');
INSERT INTO directories VALUES ('01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', 'okta', 'scim', 'okta', 'userName', 0, '', 1795643820620662, '', '', '');
INSERT INTO directories VALUES ('01a214b6-4a47-77f0-b7f6-94a3381bef61', '01a214b6-4a4e-74aa-8a1b-86ad73716245', 'entra', 'scim', 'entra', 'userName', 0, '', 1795643820622291, 'ipsie', '[{"id":"urn:acme:scim:schemas:extension:hr:2.0:User","name":"User","description":"''quotes'' and Umläute","resourceType":"User","attributes":[{"name":"floor","type":"string","caseExact":false,"mutability":"readWrite","returned":"default","uniqueness":"none"}]}]', '01a214b6-4a72-75b1-9f86-b1e89c65f2ac');
INSERT INTO directory_emails VALUES ('01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', 'ada@acme.example', '01a214b6-4a50-7437-aa51-2327f5c7a8a7', 0, 'work');
INSERT INTO directory_emails VALUES ('01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', 'ada@home.example', '01a214b6-4a50-7437-aa51-2327f5c7a8a7', 1, 'home');
INSERT INTO directory_groups VALUES ('01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '01a214b6-4a58-7be9-b064-a6fc4178cea8', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795643820632759, 1795643820636697, 0);
INSERT INTO directory_groups VALUES ('01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '01a214b6-4a59-7f3b-b17b-268192a61aa0', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795643820633973, 1795643820639939, 0);
INSERT INTO directory_groups VALUES ('01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '01a214b6-4a5e-74ec-bb95-a423ae33e376', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795643820638275, 1795643820638275, 1);
INSERT INTO directory_members VALUES ('01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '01a214b6-4a58-7be9-b064-a6fc4178cea8', '01a214b6-4a50-7437-aa51-2327f5c7a8a7', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '01a214b6-4a58-7be9-b064-a6fc4178cea8', '01a214b6-4a51-7192-9b97-36cedf9751a1', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '01a214b6-4a58-7be9-b064-a6fc4178cea8', '01a214b6-4a51-7cf8-8831-db6f46f4473f', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '01a214b6-4a59-7f3b-b17b-268192a61aa0', '01a214b6-4a50-7437-aa51-2327f5c7a8a7', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '01a214b6-4a59-7f3b-b17b-268192a61aa0', '01a214b6-4a51-7192-9b97-36cedf9751a1', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '01a214b6-4a59-7f3b-b17b-268192a61aa0', '01a214b6-4a51-7cf8-8831-db6f46f4473f', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '01a214b6-4a59-7f3b-b17b-268192a61aa0', '01a214b6-4a52-771c-8e0b-ba71aa54c03c', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '01a214b6-4a59-7f3b-b17b-268192a61aa0', '01a214b6-4a53-7216-bd0b-75ff8f2ac676', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '01a214b6-4a59-7f3b-b17b-268192a61aa0', '01a214b6-4a53-7cd1-94a8-de6d860c95cc', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '01a214b6-4a59-7f3b-b17b-268192a61aa0', '01a214b6-4a54-77c6-867b-db2d7ef60ee0', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '01a214b6-4a59-7f3b-b17b-268192a61aa0', '01a214b6-4a55-72e8-abd6-eae4898ac15c', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '01a214b6-4a59-7f3b-b17b-268192a61aa0', '01a214b6-4a55-7f29-9731-f79df9df25a7', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '01a214b6-4a59-7f3b-b17b-268192a61aa0', '01a214b6-4a58-71e9-9260-9689e38ca412', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '01a214b6-4a5e-74ec-bb95-a423ae33e376', '01a214b6-4a52-771c-8e0b-ba71aa54c03c', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '01a214b6-4a5e-74ec-bb95-a423ae33e376', '01a214b6-4a58-7be9-b064-a6fc4178cea8', 'Group', 'Group', '');
INSERT INTO directory_tombstones VALUES ('01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '01a214b6-4a57-7622-9c49-5f11f79c2432', 'NULL', '01a214b6-4a57-7604-b197-733bdec6663e', 1798235820639939);
INSERT INTO persons VALUES ('01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a50-735e-8b1a-05d283c813c7', 'open', '', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', 0, 3, 0, 1795643820644327, 1795643820623987);
INSERT INTO persons VALUES ('01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a51-7169-9330-21d736aa9939', 'open', '', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', 0, 3, 0, NULL, 1795643820625025);
INSERT INTO persons VALUES ('01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a51-7cc4-aad3-5bf737c2a999', 'open', '', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', 0, 2, 0, NULL, 1795643820625799);
INSERT INTO persons VALUES ('01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a52-76e9-8876-14bb459209d6', 'open', '', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', 0, 2, 0, NULL, 1795643820626388);
INSERT INTO persons VALUES ('01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a53-71f8-9355-835637b11394', 'open', '', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', 0, 2, 0, NULL, 1795643820627068);
INSERT INTO persons VALUES ('01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a53-7cb2-af2f-5d16d451e58e', 'open', '', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', 0, 2, 0, NULL, 1795643820627768);
INSERT INTO persons VALUES ('01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a54-77a8-8e96-8be4d032a9b0', 'open', '', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', 0, 2, 0, NULL, 1795643820628442);
INSERT INTO persons VALUES ('01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a55-72ca-96d4-c6982c2aa1bf', 'closed', 'directory_inactive', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', 0, 2, 0, NULL, 1795643820629116);
INSERT INTO persons VALUES ('01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a57-7604-b197-733bdec6663e', 'closed', 'directory_deleted', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', 0, 4, 0, NULL, 1795643820631332);
INSERT INTO persons VALUES ('01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a58-71c9-af31-11f5cf917b2e', 'closed', 'directory_inactive', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', 0, 3, 0, NULL, 1795643820632071);
INSERT INTO persons VALUES ('01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a65-77ea-bb1b-0bf93c9aabc1', 'open', '', '', 0, 1, 0, 1795643820645502, 1795643820645502);
INSERT INTO subjects VALUES ('01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a61-7ef3-aba9-c2e3c5d67104', 'ada', '01a214b6-4a50-735e-8b1a-05d283c813c7', 1795643820644327);
INSERT INTO subjects VALUES ('01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a61-7ef3-aba9-c2e3c5d67104', 'newcomer', '01a214b6-4a65-77ea-bb1b-0bf93c9aabc1', 1795643820645502);
INSERT INTO memberships VALUES ('01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a50-735e-8b1a-05d283c813c7', '01a214b6-4a49-7019-8a7f-e93c7418cbcb', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795643820633973);
INSERT INTO memberships VALUES ('01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a50-735e-8b1a-05d283c813c7', '01a214b6-4a49-710e-bc24-a351a5f4f6f6', 0, 'jit', '01a214b6-4a61-7ef3-aba9-c2e3c5d67104', 1795643820644327, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795643820644327);
INSERT INTO memberships VALUES ('01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a51-7169-9330-21d736aa9939', '01a214b6-4a49-7019-8a7f-e93c7418cbcb', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795643820633973);
INSERT INTO memberships VALUES ('01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a51-7cc4-aad3-5bf737c2a999', '01a214b6-4a49-7019-8a7f-e93c7418cbcb', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795643820637435);
INSERT INTO memberships VALUES ('01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a52-76e9-8876-14bb459209d6', '01a214b6-4a49-7019-8a7f-e93c7418cbcb', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795643820633973);
INSERT INTO memberships VALUES ('01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a53-71f8-9355-835637b11394', '01a214b6-4a49-7019-8a7f-e93c7418cbcb', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795643820633973);
INSERT INTO memberships VALUES ('01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a53-7cb2-af2f-5d16d451e58e', '01a214b6-4a49-7019-8a7f-e93c7418cbcb', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795643820633973);
INSERT INTO memberships VALUES ('01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a54-77a8-8e96-8be4d032a9b0', '01a214b6-4a49-7019-8a7f-e93c7418cbcb', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795643820633973);
INSERT INTO memberships VALUES ('01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a65-77ea-bb1b-0bf93c9aabc1', '01a214b6-4a49-710e-bc24-a351a5f4f6f6', 0, 'jit', '01a214b6-4a61-7ef3-aba9-c2e3c5d67104', 1795643820645502, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795643820645502);
INSERT INTO policy_versions VALUES ('01a214b6-4a45-7bed-8487-3acaf80ebb65', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a214b6-4a35-7a83-9e75-ae2445063b4a', 1795643820616761);
INSERT INTO policy_versions VALUES ('01a214b6-4a45-7bed-8487-3acaf80ebb65', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a214b6-4a35-7a83-9e75-ae2445063b4a', 1795643820618570);
INSERT INTO events VALUES (1, '', '01a214b6-4a35-7ba5-ba04-29fb4ebbd845', 1795643820597552, 'token.created', 'operator', 'operator_key_file', '', '', '01a214b6-4a35-7a83-9e75-ae2445063b4a', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO events VALUES (2, '01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a45-7c83-9b41-52f9a5aa46ae', 1795643820613750, 'parent.created', 'operator', '01a214b6-4a35-7a83-9e75-ae2445063b4a', '', '', '01a214b6-4a45-7bed-8487-3acaf80ebb65', NULL, NULL, 0, 'd54f00835c970f1252e96cbc648e6715');
INSERT INTO events VALUES (3, '01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a46-7b5a-9bd8-0e1bbf9660a5', 1795643820614468, 'domain.verified', 'operator', '01a214b6-4a35-7a83-9e75-ae2445063b4a', '', '', '01a214b6-4a46-7984-93a9-6b72f254a0bc', NULL, '{"domain":"acme.example","state":"verified","strategy":"manual"}', 0, 'a4c48390b9b9878c370522cfb484cede');
INSERT INTO events VALUES (4, '01a214b6-4a47-77f0-b7f6-94a3381bef61', '01a214b6-4a47-780b-8592-1c8b3b0fc34e', 1795643820615511, 'parent.created', 'operator', '01a214b6-4a35-7a83-9e75-ae2445063b4a', '', '', '01a214b6-4a47-77f0-b7f6-94a3381bef61', NULL, NULL, 0, '82d10e09b5fd0b769d84dc30610a2310');
INSERT INTO events VALUES (5, '01a214b6-4a47-77f0-b7f6-94a3381bef61', '01a214b6-4a48-70d0-8a48-b0e212cfee1d', 1795643820616011, 'domain.verified', 'operator', '01a214b6-4a35-7a83-9e75-ae2445063b4a', '', '', '01a214b6-4a48-706a-bd74-3dd4f2c6aa0f', NULL, '{"domain":"initech.example","state":"verified","strategy":"manual"}', 0, '96580fff0c86c47a557822fd8a47a767');
INSERT INTO events VALUES (6, '01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a49-70e0-ae17-129ff7a0652e', 1795643820616761, 'organization.created', 'operator', '01a214b6-4a35-7a83-9e75-ae2445063b4a', '', '01a214b6-4a49-7019-8a7f-e93c7418cbcb', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '4493c402299d77b02e65602cca615f84');
INSERT INTO events VALUES (7, '01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a49-7125-89bb-f5a3aa983ea3', 1795643820616761, 'organization.created', 'operator', '01a214b6-4a35-7a83-9e75-ae2445063b4a', '', '01a214b6-4a49-710e-bc24-a351a5f4f6f6', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '4493c402299d77b02e65602cca615f84');
INSERT INTO events VALUES (8, '01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a49-721a-83cc-64745953238a', 1795643820616761, 'policy.applied', 'operator', '01a214b6-4a35-7a83-9e75-ae2445063b4a', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, '4493c402299d77b02e65602cca615f84');
INSERT INTO events VALUES (9, '01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a49-7479-9bf0-7816aef8c310', 1795643820616761, 'organization.changed', 'operator', '01a214b6-4a35-7a83-9e75-ae2445063b4a', '', '01a214b6-4a49-7019-8a7f-e93c7418cbcb', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, '4493c402299d77b02e65602cca615f84');
INSERT INTO events VALUES (10, '01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a49-74cb-8ff2-0e184d4c140f', 1795643820616761, 'organization.changed', 'operator', '01a214b6-4a35-7a83-9e75-ae2445063b4a', '', '01a214b6-4a49-710e-bc24-a351a5f4f6f6', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, '4493c402299d77b02e65602cca615f84');
INSERT INTO events VALUES (11, '01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a4a-79b2-98d9-7643d1f2993b', 1795643820618570, 'policy.applied', 'operator', '01a214b6-4a35-7a83-9e75-ae2445063b4a', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, '2262f1cd4a3c3f62fa2dc4557a8bf9c1');
INSERT INTO events VALUES (12, '01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a4b-7cc1-9a59-6f53a8820010', 1795643820619515, 'organization.changed', 'operator', '01a214b6-4a35-7a83-9e75-ae2445063b4a', '', '01a214b6-4a49-7019-8a7f-e93c7418cbcb', '', NULL, '{"limit":1,"seat":"premium"}', 0, '8f180ec302feed6bf459a650c000ea51');
INSERT INTO events VALUES (13, '01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a4c-7b5e-b9ab-79f579b973c0', 1795643820620662, 'directory.created', 'operator', '01a214b6-4a35-7a83-9e75-ae2445063b4a', '', '', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', NULL, NULL, 0, 'a96482c5e7eb7c0026c5d7ce0b475688');
INSERT INTO events VALUES (14, '01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a4d-77ea-bff1-e5bbf5ed332e', 1795643820621418, 'token.created', 'operator', '01a214b6-4a35-7a83-9e75-ae2445063b4a', '', '', '01a214b6-4a4d-77b4-be23-24e0f6b83f0f', NULL, '{"scope":"directory","target":"01a214b6-4a4c-7a7b-b7c4-3877d50ee55f"}', 0, 'f94fc0cb7228cc2fc5948788ebbb7f09');
INSERT INTO events VALUES (15, '01a214b6-4a47-77f0-b7f6-94a3381bef61', '01a214b6-4a4e-74cd-ae6b-a192e4e70e31', 1795643820622291, 'directory.created', 'operator', '01a214b6-4a35-7a83-9e75-ae2445063b4a', '', '', '01a214b6-4a4e-74aa-8a1b-86ad73716245', NULL, NULL, 0, 'ac9a62c03ba240f6f93d4de8561e55d9');
INSERT INTO events VALUES (16, '01a214b6-4a47-77f0-b7f6-94a3381bef61', '01a214b6-4a4f-702a-9d3f-188c21a6b567', 1795643820622974, 'token.created', 'operator', '01a214b6-4a35-7a83-9e75-ae2445063b4a', '', '', '01a214b6-4a4e-7f37-aa63-d5f6c308b398', NULL, '{"scope":"directory","target":"01a214b6-4a4e-74aa-8a1b-86ad73716245"}', 0, 'be32c61feddc6da8ac7d951e82110834');
INSERT INTO events VALUES (17, '01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a50-758c-b675-bfa567d18ff4', 1795643820623987, 'directory_user.created', 'directory', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '', '', '01a214b6-4a50-7437-aa51-2327f5c7a8a7', NULL, NULL, 2, '22306676c095c8b8dd665fd30ad2f6c0');
INSERT INTO events VALUES (18, '01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a50-758e-bd77-824b7dffc6d2', 1795643820623987, 'account.created', 'directory', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '01a214b6-4a50-735e-8b1a-05d283c813c7', '', '01a214b6-4a50-7437-aa51-2327f5c7a8a7', NULL, NULL, 2, '22306676c095c8b8dd665fd30ad2f6c0');
INSERT INTO events VALUES (19, '01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a51-71ca-b269-2e7776ef0223', 1795643820625025, 'directory_user.created', 'directory', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '', '', '01a214b6-4a51-7192-9b97-36cedf9751a1', NULL, NULL, 2, 'b9614e653e2cd5486eeb9e7eac4fd986');
INSERT INTO events VALUES (20, '01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a51-71cd-a6b7-01551b0cb8b7', 1795643820625025, 'account.created', 'directory', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '01a214b6-4a51-7169-9330-21d736aa9939', '', '01a214b6-4a51-7192-9b97-36cedf9751a1', NULL, NULL, 2, 'b9614e653e2cd5486eeb9e7eac4fd986');
INSERT INTO events VALUES (21, '01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a51-7d2c-a071-5d034b9969d0', 1795643820625799, 'directory_user.created', 'directory', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '', '', '01a214b6-4a51-7cf8-8831-db6f46f4473f', NULL, NULL, 2, '11c2ce934739244b4181484c170c639f');
INSERT INTO events VALUES (22, '01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a51-7d2e-9e6c-03c1a857a54e', 1795643820625799, 'account.created', 'directory', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '01a214b6-4a51-7cc4-aad3-5bf737c2a999', '', '01a214b6-4a51-7cf8-8831-db6f46f4473f', NULL, NULL, 2, '11c2ce934739244b4181484c170c639f');
INSERT INTO events VALUES (23, '01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a52-774b-89cd-f0da483f6519', 1795643820626388, 'directory_user.created', 'directory', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '', '', '01a214b6-4a52-771c-8e0b-ba71aa54c03c', NULL, NULL, 2, 'cfcf0d8ddb5243d71f86aa55a8fa1da9');
INSERT INTO events VALUES (24, '01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a52-774d-acb5-618d208b783c', 1795643820626388, 'account.created', 'directory', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '01a214b6-4a52-76e9-8876-14bb459209d6', '', '01a214b6-4a52-771c-8e0b-ba71aa54c03c', NULL, NULL, 2, 'cfcf0d8ddb5243d71f86aa55a8fa1da9');
INSERT INTO events VALUES (25, '01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a53-723e-a8d4-1e21af7517ff', 1795643820627068, 'directory_user.created', 'directory', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '', '', '01a214b6-4a53-7216-bd0b-75ff8f2ac676', NULL, NULL, 2, '95700728986ee480af3a82a7ac6ab65f');
INSERT INTO events VALUES (26, '01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a53-7240-93d4-bdee5d7c9dc1', 1795643820627068, 'account.created', 'directory', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '01a214b6-4a53-71f8-9355-835637b11394', '', '01a214b6-4a53-7216-bd0b-75ff8f2ac676', NULL, NULL, 2, '95700728986ee480af3a82a7ac6ab65f');
INSERT INTO events VALUES (27, '01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a53-7cfa-8e72-1d4b6abda0d4', 1795643820627768, 'directory_user.created', 'directory', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '', '', '01a214b6-4a53-7cd1-94a8-de6d860c95cc', NULL, NULL, 2, '9cabefdde3d10eab6bb522745c9b62c1');
INSERT INTO events VALUES (28, '01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a53-7cfc-a5d4-c977d50cf59a', 1795643820627768, 'account.created', 'directory', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '01a214b6-4a53-7cb2-af2f-5d16d451e58e', '', '01a214b6-4a53-7cd1-94a8-de6d860c95cc', NULL, NULL, 2, '9cabefdde3d10eab6bb522745c9b62c1');
INSERT INTO events VALUES (29, '01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a54-77f0-a82b-f353766e623a', 1795643820628442, 'directory_user.created', 'directory', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '', '', '01a214b6-4a54-77c6-867b-db2d7ef60ee0', NULL, NULL, 2, '1c55254586e2c3059d595c1c73f3a539');
INSERT INTO events VALUES (30, '01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a54-77f3-9d10-90eae1b7a0ab', 1795643820628442, 'account.created', 'directory', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '01a214b6-4a54-77a8-8e96-8be4d032a9b0', '', '01a214b6-4a54-77c6-867b-db2d7ef60ee0', NULL, NULL, 2, '1c55254586e2c3059d595c1c73f3a539');
INSERT INTO events VALUES (31, '01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a55-7314-b50f-054b317c5656', 1795643820629116, 'directory_user.created', 'directory', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '', '', '01a214b6-4a55-72e8-abd6-eae4898ac15c', NULL, NULL, 2, '2fd30bb2a8d38dfcf785c4995366fe13');
INSERT INTO events VALUES (32, '01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a55-7325-b19f-b3d759274686', 1795643820629116, 'account.created', 'directory', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '01a214b6-4a55-72ca-96d4-c6982c2aa1bf', '', '01a214b6-4a55-72e8-abd6-eae4898ac15c', NULL, NULL, 2, '2fd30bb2a8d38dfcf785c4995366fe13');
INSERT INTO events VALUES (33, '01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a55-7412-abf8-77c3209e8e1d', 1795643820629116, 'gate.closed', 'directory', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '01a214b6-4a55-72ca-96d4-c6982c2aa1bf', '', '', NULL, '{"cause":"directory_inactive"}', 2, '2fd30bb2a8d38dfcf785c4995366fe13');
INSERT INTO events VALUES (34, '01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a55-7415-9718-1807624f4130', 1795643820629116, 'session.revoked', 'directory', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '01a214b6-4a55-72ca-96d4-c6982c2aa1bf', '', '', NULL, NULL, 2, '2fd30bb2a8d38dfcf785c4995366fe13');
INSERT INTO events VALUES (35, '01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a56-7025-b6d1-5a3668eceba6', 1795643820629937, 'directory_user.created', 'directory', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '', '', '01a214b6-4a55-7f29-9731-f79df9df25a7', NULL, NULL, 2, '44c42f7a19fc7daa74bef4abb985c80c');
INSERT INTO events VALUES (36, '01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a56-7029-bed1-e7bf587f47dc', 1795643820629937, 'directory_user.unbound', 'directory', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '', '', '01a214b6-4a55-7f29-9731-f79df9df25a7', NULL, '{"reason":"no_email"}', 2, '44c42f7a19fc7daa74bef4abb985c80c');
INSERT INTO events VALUES (37, '01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a56-79ac-b025-0e1414b85a3d', 1795643820630559, 'directory_user.created', 'directory', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '', '', '01a214b6-4a56-796e-b680-7f520bacc05b', NULL, NULL, 2, '0665bd91866d16eccb3cd6afe921ac3b');
INSERT INTO events VALUES (38, '01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a56-79ae-bd9b-19f5bc89c845', 1795643820630559, 'directory_user.unbound', 'directory', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '', '', '01a214b6-4a56-796e-b680-7f520bacc05b', NULL, '{"reason":"foreign_domain"}', 2, '0665bd91866d16eccb3cd6afe921ac3b');
INSERT INTO events VALUES (39, '01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a57-768e-9165-5bea6578585d', 1795643820631332, 'directory_user.created', 'directory', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '', '', '01a214b6-4a57-7622-9c49-5f11f79c2432', NULL, NULL, 2, 'a2b00a69563f02bfd7c53d4d4af1a5dd');
INSERT INTO events VALUES (40, '01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a57-7690-94ac-af66cd2109c4', 1795643820631332, 'account.created', 'directory', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '01a214b6-4a57-7604-b197-733bdec6663e', '', '01a214b6-4a57-7622-9c49-5f11f79c2432', NULL, NULL, 2, 'a2b00a69563f02bfd7c53d4d4af1a5dd');
INSERT INTO events VALUES (41, '01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a58-7212-a901-b91f4e166e37', 1795643820632071, 'directory_user.created', 'directory', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '', '', '01a214b6-4a58-71e9-9260-9689e38ca412', NULL, NULL, 2, 'd7d8e95d48a1c549e146171dde9e3e03');
INSERT INTO events VALUES (42, '01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a58-7214-8b4f-512892d411d1', 1795643820632071, 'account.created', 'directory', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '01a214b6-4a58-71c9-af31-11f5cf917b2e', '', '01a214b6-4a58-71e9-9260-9689e38ca412', NULL, NULL, 2, 'd7d8e95d48a1c549e146171dde9e3e03');
INSERT INTO events VALUES (43, '01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a58-7ec8-a48c-630cf0de75bf', 1795643820632759, 'directory_group.created', 'directory', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '', '', '01a214b6-4a58-7be9-b064-a6fc4178cea8', NULL, '{"members":1}', 0, '2af56a31a20c14a309d48963cd37392d');
INSERT INTO events VALUES (44, '01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a5a-7398-8897-13885d8cbf86', 1795643820633973, 'directory_group.created', 'directory', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '', '', '01a214b6-4a59-7f3b-b17b-268192a61aa0', NULL, '{"members":11}', 0, '82ed12a47a9e9a5b981231cf9a8b31bc');
INSERT INTO events VALUES (45, '01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a5a-7d1b-9d9d-efd6eecfc5a4', 1795643820633973, 'membership.added', 'directory', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '01a214b6-4a50-735e-8b1a-05d283c813c7', '01a214b6-4a49-7019-8a7f-e93c7418cbcb', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '82ed12a47a9e9a5b981231cf9a8b31bc');
INSERT INTO events VALUES (46, '01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a5a-7d95-8e38-c27ff9fa1283', 1795643820633973, 'membership.added', 'directory', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '01a214b6-4a51-7169-9330-21d736aa9939', '01a214b6-4a49-7019-8a7f-e93c7418cbcb', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '82ed12a47a9e9a5b981231cf9a8b31bc');
INSERT INTO events VALUES (47, '01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a5a-7df1-b857-957e4bff1e06', 1795643820633973, 'membership.added', 'directory', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '01a214b6-4a52-76e9-8876-14bb459209d6', '01a214b6-4a49-7019-8a7f-e93c7418cbcb', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '82ed12a47a9e9a5b981231cf9a8b31bc');
INSERT INTO events VALUES (48, '01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a5a-7e21-acf8-8d3c8081bd24', 1795643820633973, 'membership.added', 'directory', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '01a214b6-4a53-71f8-9355-835637b11394', '01a214b6-4a49-7019-8a7f-e93c7418cbcb', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '82ed12a47a9e9a5b981231cf9a8b31bc');
INSERT INTO events VALUES (49, '01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a5a-7e5b-a9d1-5df072078986', 1795643820633973, 'membership.added', 'directory', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '01a214b6-4a53-7cb2-af2f-5d16d451e58e', '01a214b6-4a49-7019-8a7f-e93c7418cbcb', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '82ed12a47a9e9a5b981231cf9a8b31bc');
INSERT INTO events VALUES (50, '01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a5a-7e80-b579-58ab5721cf05', 1795643820633973, 'membership.added', 'directory', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '01a214b6-4a54-77a8-8e96-8be4d032a9b0', '01a214b6-4a49-7019-8a7f-e93c7418cbcb', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '82ed12a47a9e9a5b981231cf9a8b31bc');
INSERT INTO events VALUES (51, '01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a5a-7ea6-b243-1192ed02a135', 1795643820633973, 'membership.added', 'directory', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '01a214b6-4a57-7604-b197-733bdec6663e', '01a214b6-4a49-7019-8a7f-e93c7418cbcb', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '82ed12a47a9e9a5b981231cf9a8b31bc');
INSERT INTO events VALUES (52, '01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a5a-7ecb-bf94-74117b8f8923', 1795643820633973, 'membership.added', 'directory', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '01a214b6-4a58-71c9-af31-11f5cf917b2e', '01a214b6-4a49-7019-8a7f-e93c7418cbcb', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '82ed12a47a9e9a5b981231cf9a8b31bc');
INSERT INTO events VALUES (53, '01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a5b-7e0a-b08a-afd8d00d1295', 1795643820635735, 'directory_group.changed', 'directory', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '', '', '01a214b6-4a58-7be9-b064-a6fc4178cea8', NULL, '{"added":1,"removed":0}', 0, '5030b626286c6f07d340b461a9915044');
INSERT INTO events VALUES (54, '01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a5c-7bff-a46d-7404a5a547a1', 1795643820636697, 'directory_group.changed', 'directory', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '', '', '01a214b6-4a58-7be9-b064-a6fc4178cea8', NULL, '{"added":1,"removed":0}', 0, '893fb4fb4e16933a8a180324d77249e0');
INSERT INTO events VALUES (55, '01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a5d-781e-b6d5-693b0e61f349', 1795643820637435, 'directory_group.changed', 'directory', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '', '', '01a214b6-4a59-7f3b-b17b-268192a61aa0', NULL, '{"added":1,"removed":0}', 0, '80a9bc3293cec51fcddd1104b9fc63ea');
INSERT INTO events VALUES (56, '01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a5d-7910-b72b-13bf5833042a', 1795643820637435, 'membership.added', 'directory', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '01a214b6-4a51-7cc4-aad3-5bf737c2a999', '01a214b6-4a49-7019-8a7f-e93c7418cbcb', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '80a9bc3293cec51fcddd1104b9fc63ea');
INSERT INTO events VALUES (57, '01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a5e-7672-8379-e5ea9492d5a3', 1795643820638275, 'directory_group.created', 'directory', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '', '', '01a214b6-4a5e-74ec-bb95-a423ae33e376', NULL, '{"members":2}', 0, 'adcd8621ec8f0d27a408c6fcb4fe18e2');
INSERT INTO events VALUES (58, '01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a5f-763d-8a78-64f6ec08a630', 1795643820639219, 'directory_user.deleted', 'directory', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '', '', '01a214b6-4a56-796e-b680-7f520bacc05b', NULL, NULL, 0, '7fc460ae5178c8c43d51e3e14974ac38');
INSERT INTO events VALUES (59, '01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a60-70ae-87d7-f7c11448db65', 1795643820639939, 'directory_user.deleted', 'directory', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '', '', '01a214b6-4a57-7622-9c49-5f11f79c2432', NULL, NULL, 0, 'e7879213ff9cd02acb67c4bde9aea652');
INSERT INTO events VALUES (60, '01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a60-71b3-90a2-b21f591ce638', 1795643820639939, 'gate.closed', 'directory', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '01a214b6-4a57-7604-b197-733bdec6663e', '', '', NULL, '{"cause":"directory_deleted"}', 2, 'e7879213ff9cd02acb67c4bde9aea652');
INSERT INTO events VALUES (61, '01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a60-71b7-aa7a-565a19b263d6', 1795643820639939, 'session.revoked', 'directory', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '01a214b6-4a57-7604-b197-733bdec6663e', '', '', NULL, NULL, 2, 'e7879213ff9cd02acb67c4bde9aea652');
INSERT INTO events VALUES (62, '01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a60-72ee-b5a6-f785d06d08a3', 1795643820639939, 'membership.removed', 'directory', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '01a214b6-4a57-7604-b197-733bdec6663e', '01a214b6-4a49-7019-8a7f-e93c7418cbcb', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, 'e7879213ff9cd02acb67c4bde9aea652');
INSERT INTO events VALUES (63, '01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a60-7db3-9a2d-d3cc4b4cc10a', 1795643820640816, 'directory_user.changed', 'directory', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '', '', '01a214b6-4a58-71e9-9260-9689e38ca412', NULL, '{"active":false}', 0, 'cc7e82e1e1e556bbae53d60273bfa55e');
INSERT INTO events VALUES (64, '01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a60-7e8b-9e56-90c844e84e03', 1795643820640816, 'gate.closed', 'directory', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '01a214b6-4a58-71c9-af31-11f5cf917b2e', '', '', NULL, '{"cause":"directory_inactive"}', 2, 'cc7e82e1e1e556bbae53d60273bfa55e');
INSERT INTO events VALUES (65, '01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a60-7e8e-94a1-e696ff27915c', 1795643820640816, 'session.revoked', 'directory', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '01a214b6-4a58-71c9-af31-11f5cf917b2e', '', '', NULL, NULL, 2, 'cc7e82e1e1e556bbae53d60273bfa55e');
INSERT INTO events VALUES (66, '01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a61-7001-b90f-ab4832d9b74e', 1795643820640816, 'membership.removed', 'directory', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '01a214b6-4a58-71c9-af31-11f5cf917b2e', '01a214b6-4a49-7019-8a7f-e93c7418cbcb', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, 'cc7e82e1e1e556bbae53d60273bfa55e');
INSERT INTO events VALUES (67, '01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a62-704e-888d-61d1043615b3', 1795643820641881, 'connection.created', 'operator', '01a214b6-4a35-7a83-9e75-ae2445063b4a', '', '', '01a214b6-4a61-7ef3-aba9-c2e3c5d67104', NULL, NULL, 0, 'bea82e164bfe60e36c7ce9e3e04eab95');
INSERT INTO events VALUES (68, '01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a62-7c84-bfcd-bfbab6a0db70', 1795643820642721, 'token.created', 'operator', '01a214b6-4a35-7a83-9e75-ae2445063b4a', '', '', '01a214b6-4a62-7c4e-96cd-1aaec70aa648', NULL, '{"scope":"login-hook","target":"01a214b6-4a61-7ef3-aba9-c2e3c5d67104"}', 0, '29a8f846cc9b22696367e867a138d22d');
INSERT INTO events VALUES (69, '01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a64-777d-8586-df3554e21c6f', 1795643820644327, 'subject.linked', 'login', '01a214b6-4a61-7ef3-aba9-c2e3c5d67104', '01a214b6-4a50-735e-8b1a-05d283c813c7', '', '01a214b6-4a61-7ef3-aba9-c2e3c5d67104', NULL, NULL, 2, 'c95de415e1b7dfac504d31aaf6ea1e05');
INSERT INTO events VALUES (70, '01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a64-7804-bbf1-df51f7f1a722', 1795643820644327, 'membership.added', 'login', '01a214b6-4a61-7ef3-aba9-c2e3c5d67104', '01a214b6-4a50-735e-8b1a-05d283c813c7', '01a214b6-4a49-710e-bc24-a351a5f4f6f6', '', NULL, '{"role":"user","source":"grant"}', 2, 'c95de415e1b7dfac504d31aaf6ea1e05');
INSERT INTO events VALUES (71, '01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a64-7ab1-bba7-b3fde567bab5', 1795643820644327, 'connection.proven', 'login', '01a214b6-4a61-7ef3-aba9-c2e3c5d67104', '', '', '01a214b6-4a61-7ef3-aba9-c2e3c5d67104', NULL, NULL, 2, 'c95de415e1b7dfac504d31aaf6ea1e05');
INSERT INTO events VALUES (72, '01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a65-7801-92cd-df3a461e8a50', 1795643820645502, 'account.created', 'login', '01a214b6-4a61-7ef3-aba9-c2e3c5d67104', '01a214b6-4a65-77ea-bb1b-0bf93c9aabc1', '', '01a214b6-4a61-7ef3-aba9-c2e3c5d67104', NULL, NULL, 2, '6880146696746e6df53ff1a84b86a475');
INSERT INTO events VALUES (73, '01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a65-7836-b331-1e59e6f8a5e7', 1795643820645502, 'subject.linked', 'login', '01a214b6-4a61-7ef3-aba9-c2e3c5d67104', '01a214b6-4a65-77ea-bb1b-0bf93c9aabc1', '', '01a214b6-4a61-7ef3-aba9-c2e3c5d67104', NULL, NULL, 2, '6880146696746e6df53ff1a84b86a475');
INSERT INTO events VALUES (74, '01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a65-7875-ae8b-6afca662ecca', 1795643820645502, 'membership.added', 'login', '01a214b6-4a61-7ef3-aba9-c2e3c5d67104', '01a214b6-4a65-77ea-bb1b-0bf93c9aabc1', '01a214b6-4a49-710e-bc24-a351a5f4f6f6', '', NULL, '{"role":"user","source":"grant"}', 2, '6880146696746e6df53ff1a84b86a475');
INSERT INTO events VALUES (75, '', '01a214b6-4a66-74b2-9149-d9f541c88f6b', 1795643820646285, 'token.created', 'operator', '01a214b6-4a35-7a83-9e75-ae2445063b4a', '', '', '01a214b6-4a66-747f-80e4-ad4bb53ea162', NULL, '{"scope":"read-only","target":""}', 0, 'ab0a1bdf31f5fe51c8cc74925a0fd65e');
INSERT INTO events VALUES (76, '', '01a214b6-4a67-729f-a49f-848acb9c171f', 1795643820647033, 'token.revoked', 'operator', '01a214b6-4a35-7a83-9e75-ae2445063b4a', '', '', '01a214b6-4a66-747f-80e4-ad4bb53ea162', NULL, NULL, 0, 'a1bfd767f2edffa8a656b9bd0bacec29');
INSERT INTO events VALUES (77, '01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a6d-72fe-bec8-9cefacceffe3', 1795643820653034, 'token.created', 'operator', '01a214b6-4a35-7a83-9e75-ae2445063b4a', '', '', '01a214b6-4a6d-72c8-adf1-2a0ecd28cb49', NULL, '{"scope":"oauth-client","target":"01a214b6-4a4c-7a7b-b7c4-3877d50ee55f"}', 0, 'e1c5575d6c67c5ed48d744524c3bb58d');
INSERT INTO events VALUES (78, '01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a6e-7bb8-b1dc-d9d5cb914a1f', 1795643820654586, 'token.created', 'api_key', '01a214b6-4a6d-72c8-adf1-2a0ecd28cb49', '', '', '01a214b6-4a6e-7b7f-9bc5-5447eb0ae2ed', NULL, '{"client":"01a214b6-4a6d-72c8-adf1-2a0ecd28cb49","scope":"access-token","target":"01a214b6-4a4c-7a7b-b7c4-3877d50ee55f"}', 0, 'b739f257378698456761979612c49584');
INSERT INTO events VALUES (79, '01a214b6-4a47-77f0-b7f6-94a3381bef61', '01a214b6-4a70-7149-9ace-a0d5f24c4401', 1795643820655984, 'token.created', 'operator', '01a214b6-4a35-7a83-9e75-ae2445063b4a', '', '', '01a214b6-4a70-7100-b2f0-4617df95ace2', NULL, '{"scope":"jwt-issuer","target":"01a214b6-4a4e-74aa-8a1b-86ad73716245"}', 0, '57869f00fd9e7a0c9bd00a349a78250d');
INSERT INTO events VALUES (80, '01a214b6-4a47-77f0-b7f6-94a3381bef61', '01a214b6-4a71-7118-bec6-e1e53e5dba85', 1795643820656961, 'directory.changed', 'operator', '01a214b6-4a35-7a83-9e75-ae2445063b4a', '', '', '01a214b6-4a4e-74aa-8a1b-86ad73716245', '{"profile":""}', '{"profile":"ipsie","tokens":1}', 0, '0b372ab585637136aae91932957f4ba2');
INSERT INTO events VALUES (81, '01a214b6-4a47-77f0-b7f6-94a3381bef61', '01a214b6-4a72-76ae-890c-4f7419d62012', 1795643820658283, 'directory.changed', 'operator', '01a214b6-4a35-7a83-9e75-ae2445063b4a', '', '', '01a214b6-4a4e-74aa-8a1b-86ad73716245', '{"extensions":[]}', '{"extensions":["urn:acme:scim:schemas:extension:hr:2.0:User"]}', 0, '417332a6c7e18f1e8fd46f47935e78d1');
INSERT INTO directory_totals VALUES ('01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', 'Group', 0, 3, 0, '01a214b6-4a5e-74ec-bb95-a423ae33e376');
INSERT INTO directory_totals VALUES ('01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', 'User', 0, 10, 2, '01a214b6-4a58-71e9-9260-9689e38ca412');
INSERT INTO accounts VALUES ('01a214b6-4a50-735e-8b1a-05d283c813c7', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795643820623987);
INSERT INTO accounts VALUES ('01a214b6-4a51-7169-9330-21d736aa9939', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795643820625025);
INSERT INTO accounts VALUES ('01a214b6-4a51-7cc4-aad3-5bf737c2a999', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795643820625799);
INSERT INTO accounts VALUES ('01a214b6-4a52-76e9-8876-14bb459209d6', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795643820626388);
INSERT INTO accounts VALUES ('01a214b6-4a53-71f8-9355-835637b11394', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795643820627068);
INSERT INTO accounts VALUES ('01a214b6-4a53-7cb2-af2f-5d16d451e58e', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795643820627768);
INSERT INTO accounts VALUES ('01a214b6-4a54-77a8-8e96-8be4d032a9b0', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795643820628442);
INSERT INTO accounts VALUES ('01a214b6-4a55-72ca-96d4-c6982c2aa1bf', 'left@acme.example', 'left@acme.example', 'acme.example', 1795643820629116);
INSERT INTO accounts VALUES ('01a214b6-4a57-7604-b197-733bdec6663e', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795643820631332);
INSERT INTO accounts VALUES ('01a214b6-4a58-71c9-af31-11f5cf917b2e', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795643820632071);
INSERT INTO accounts VALUES ('01a214b6-4a65-77ea-bb1b-0bf93c9aabc1', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795643820645502);
INSERT INTO directory_users VALUES ('01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '01a214b6-4a50-7437-aa51-2327f5c7a8a7', 'ada@acme.example', '00u-ada', 1, '01a214b6-4a50-735e-8b1a-05d283c813c7', '', 1795643820623987, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795643820623987, 1795643820623987);
INSERT INTO directory_users VALUES ('01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '01a214b6-4a51-7192-9b97-36cedf9751a1', 'bob@acme.example', NULL, 1, '01a214b6-4a51-7169-9330-21d736aa9939', '', 1795643820625025, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795643820625025, 1795643820625025);
INSERT INTO directory_users VALUES ('01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '01a214b6-4a51-7cf8-8831-db6f46f4473f', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a214b6-4a51-7cc4-aad3-5bf737c2a999', '', 1795643820625799, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795643820625799, 1795643820625799);
INSERT INTO directory_users VALUES ('01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '01a214b6-4a52-771c-8e0b-ba71aa54c03c', 'zoe@acme.example', 'ZOË', 1, '01a214b6-4a52-76e9-8876-14bb459209d6', '', 1795643820626388, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795643820626388, 1795643820626388);
INSERT INTO directory_users VALUES ('01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '01a214b6-4a53-7216-bd0b-75ff8f2ac676', 'astro@acme.example', '🚀', 1, '01a214b6-4a53-71f8-9355-835637b11394', '', 1795643820627068, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795643820627068, 1795643820627068);
INSERT INTO directory_users VALUES ('01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '01a214b6-4a53-7cd1-94a8-de6d860c95cc', 'lines@acme.example', ' 007 ', 1, '01a214b6-4a53-7cb2-af2f-5d16d451e58e', '', 1795643820627768, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795643820627768, 1795643820627768);
INSERT INTO directory_users VALUES ('01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '01a214b6-4a54-77c6-867b-db2d7ef60ee0', 'max@acme.example', '00u-max', 1, '01a214b6-4a54-77a8-8e96-8be4d032a9b0', '', 1795643820628442, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795643820628442, 1795643820628442);
INSERT INTO directory_users VALUES ('01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '01a214b6-4a55-72e8-abd6-eae4898ac15c', 'left@acme.example', '00u-left', 0, '01a214b6-4a55-72ca-96d4-c6982c2aa1bf', '', 1795643820629116, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795643820629116, 1795643820629116);
INSERT INTO directory_users VALUES ('01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '01a214b6-4a55-7f29-9731-f79df9df25a7', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795643820629937, 1795643820629937);
INSERT INTO directory_users VALUES ('01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '01a214b6-4a58-71e9-9260-9689e38ca412', 'staff@acme.example', '00u-staff', 0, '01a214b6-4a58-71c9-af31-11f5cf917b2e', '', 1795643820632071, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795643820632071, 1795643820640816);
INSERT INTO dialect_log VALUES ('01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '01a214b6-4a6b-71de-952d-9b3cabb59490', 1795643820651122, '8ed0573e093f78b0d36d12707ee6985c', 'GET', '/Users/01a214b6-4a56-796e-b680-7f520bacc05b', 404, '', 'there is no user "01a214b6-4a56-796e-b680-7f520bacc05b" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '01a214b6-4a6b-7590-b82f-90d5998d8468', 1795643820651365, '39279d5ec2e8e290e5a189cbcef91cf4', 'GET', '/Users/01a214b6-4a57-7622-9c49-5f11f79c2432', 404, '', 'there is no user "01a214b6-4a57-7622-9c49-5f11f79c2432" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '01a214b6-4a9c-7ba4-ab12-376ae49e7592', 1795643820700763, '424f6ab2ac01c3d91c102c458d652448', 'GET', '/Users/01a214b6-4a56-796e-b680-7f520bacc05b', 404, '', 'there is no user "01a214b6-4a56-796e-b680-7f520bacc05b" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a214b6-4a45-7bed-8487-3acaf80ebb65', '01a214b6-4a4c-7a7b-b7c4-3877d50ee55f', '01a214b6-4a9c-7e9a-9e50-341883cc9e6e', 1795643820700957, '33c249b17f035155e2cc2ad62253086f', 'GET', '/Users/01a214b6-4a57-7622-9c49-5f11f79c2432', 404, '', 'there is no user "01a214b6-4a57-7622-9c49-5f11f79c2432" in this directory', '[]', '');
INSERT INTO schedules VALUES ('', 'check-domains', '0 * * * *', 1795643820611967, 0);
INSERT INTO schedules VALUES ('', 'forget-tombstones', '20 3 * * *', 1795643820612531, 0);
INSERT INTO schedules VALUES ('', 'prune-schedule-runs', '40 3 * * *', 1795643820611500, 0);
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
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES ('goose_db_version', 6);
