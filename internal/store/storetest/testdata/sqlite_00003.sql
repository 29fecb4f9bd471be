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
INSERT INTO goose_db_version VALUES (1, 0, 1, '2026-11-25 20:27:39');
INSERT INTO goose_db_version VALUES (2, 1, 1, '2026-11-25 20:27:39');
INSERT INTO goose_db_version VALUES (3, 2, 1, '2026-11-25 20:27:39');
INSERT INTO goose_db_version VALUES (4, 3, 1, '2026-11-25 20:27:39');
INSERT INTO parents VALUES ('01a21464-7e4d-7025-ad14-73e0773cd320', 'acme', 'acme', '01a21464-7e9a-7bdf-ac23-616df5143161', 2, 0, 1795638459980986);
INSERT INTO parents VALUES ('01a21464-7e57-790b-8e0c-ab256d1fa3e2', 'initech', 'initech', '01a21464-7e5a-7326-b952-5212ad8a79ca', 0, 0, 1795638459991562);
INSERT INTO organizations VALUES ('01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e5d-7740-93dc-79da602c810e', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795638459997132);
INSERT INTO organizations VALUES ('01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e5d-7894-ac13-80b49b9dca7f', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795638459997132);
INSERT INTO seat_tiers VALUES ('01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e5d-7740-93dc-79da602c810e', 'premium', 1, 1);
INSERT INTO domains VALUES ('01a21464-7e4d-7025-ad14-73e0773cd320', 'acme.example', '01a21464-7e53-79f4-a755-b533bba01f2a', 'verified', 'manual', 1795638459987412, 1795638459987412, '', '', 0, 0, 0, 0, 0);
INSERT INTO domains VALUES ('01a21464-7e57-790b-8e0c-ab256d1fa3e2', 'initech.example', '01a21464-7e5a-72b6-9c32-1a71a05622ab', 'verified', 'manual', 1795638459994136, 1795638459994136, '', '', 0, 0, 0, 0, 0);
INSERT INTO connections VALUES ('01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e9a-7b36-89cb-cb5f57823c3a', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795638460061157, 1795638460058582);
INSERT INTO credentials VALUES ('', '01a21464-7dfb-76cb-9408-9b8cbde7eed7', 'operator', '', 'first operator key', '89419e66c4b116bf83f0baa9ce28ba53d35b0fcbc6dcf575e913970b4aa9568a', 'usher_7yF1r8', 1795638459899273, NULL, NULL, '', '', '', '', '', '', 0, 1795638460221008, '');
INSERT INTO credentials VALUES ('01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e73-7036-903e-c2e2f8dcfe73', 'directory', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '', '3c137c1eb3e4fe6ca8c8c5175da044c3828a996f3d24cc9c8251f26d71f2c644', 'usher_jme4Lh', 1795638460018761, NULL, NULL, '', '', '', '', '', '', 0, 1795638460221008, '');
INSERT INTO credentials VALUES ('01a21464-7e57-790b-8e0c-ab256d1fa3e2', '01a21464-7e85-73db-9fc5-314e062adb36', 'directory', '01a21464-7e7e-77de-bb6e-9b716d0b59d9', '', 'e35df770838f5b78d3c2efebce1a44d299a32c0efb5553c02c8bc1153b57a837', 'usher_l267o9', 1795638460037186, NULL, NULL, '', '', '', '', '', '', 1, 0, '01a21464-7ea7-7469-a24f-75b3551db19d');
INSERT INTO credentials VALUES ('01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e9b-7771-9eec-0f5962571c33', 'login-hook', '01a21464-7e9a-7b36-89cb-cb5f57823c3a', '', '17c5a350d556b11d7b79a58b03ff2680d3fd5153d9989862ab4857dc896062ea', 'usher_0flVbk', 1795638460059413, NULL, NULL, '', '', '', '', '', '', 0, 1795638460074992, '');
INSERT INTO credentials VALUES ('', '01a21464-7e9f-7858-9c3c-ef73d5d2fe2b', 'read-only', '', '', '259cd70fc8968cd47fc64dfaf8b8fd1875e89794bfaee9ba07fc00faf8b541e9', 'usher_loQUUX', 1795638460063535, NULL, 1795638460064129, '', '', '', '', '', '', 0, 0, '');
INSERT INTO credentials VALUES ('01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7ea3-7c69-a648-c99a510b1e52', 'oauth-client', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '', '6099cc9045587967f1a338144484c3b1e09cbed7f31d33f952f9ac02c5588c49', 'usher_APxPrw', 1795638460067790, NULL, NULL, '', '', '', '', '', '', 0, 0, '');
INSERT INTO credentials VALUES ('01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7ea4-7c0e-b025-e96fa3f0a0c1', 'access-token', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '', '81f24269d898ffbfdd5500a604add978fc8fdf0802556ad19350013dddf675bb', 'usher_pfIYhA', 1795638460068575, 1795642060068575, NULL, '01a21464-7ea3-7c69-a648-c99a510b1e52', '', '', '', '', '', 0, 0, '');
INSERT INTO credentials VALUES ('01a21464-7e57-790b-8e0c-ab256d1fa3e2', '01a21464-7ea5-78b0-870e-404e692e8562', 'jwt-issuer', '01a21464-7e7e-77de-bb6e-9b716d0b59d9', '', '10fe3bffac6139f6d1f805f27dedbf1ef4ed08e319ee5b3dec383708e397736a', '', 1795638460069506, NULL, NULL, '', '', '', 'https://issuer.example/', 'http://127.0.0.1:46363/scim/01a21464-7e7e-77de-bb6e-9b716d0b59d9', '{"jwks_url":"https://issuer.example/keys","claims":{"tid":"''ẞ''"}}', 0, 0, '01a21464-7ea7-7469-a24f-75b3551db19d');
INSERT INTO directories VALUES ('01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', 'okta', 'scim', 'okta', 'userName', 0, '', 1795638460010355, '', '', '');
INSERT INTO directories VALUES ('01a21464-7e57-790b-8e0c-ab256d1fa3e2', '01a21464-7e7e-77de-bb6e-9b716d0b59d9', 'entra', 'scim', 'entra', 'userName', 0, '', 1795638460030495, 'ipsie', '[{"id":"urn:acme:scim:schemas:extension:hr:2.0:User","name":"User","description":"''quotes'' and Umläute","resourceType":"User","attributes":[{"name":"floor","type":"string","caseExact":false,"mutability":"readWrite","returned":"default","uniqueness":"none"}]}]', '01a21464-7ea7-7469-a24f-75b3551db19d');
INSERT INTO directory_emails VALUES ('01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', 'ada@acme.example', '01a21464-7e86-7e36-91e1-9450b41a01d7', 0, 'work');
INSERT INTO directory_emails VALUES ('01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', 'ada@home.example', '01a21464-7e86-7e36-91e1-9450b41a01d7', 1, 'home');
INSERT INTO directory_groups VALUES ('01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '01a21464-7e90-70a6-8963-ecd78c1c84d1', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795638460048019, 1795638460052647, 0);
INSERT INTO directory_groups VALUES ('01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '01a21464-7e91-7800-b2bf-59e37d7e62b6', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795638460049461, 1795638460056214, 0);
INSERT INTO directory_groups VALUES ('01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '01a21464-7e96-767a-92a4-cf8b57eb8099', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795638460054372, 1795638460054372, 1);
INSERT INTO directory_members VALUES ('01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '01a21464-7e90-70a6-8963-ecd78c1c84d1', '01a21464-7e86-7e36-91e1-9450b41a01d7', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '01a21464-7e90-70a6-8963-ecd78c1c84d1', '01a21464-7e87-7c3f-96d2-d891bb749ae0', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '01a21464-7e90-70a6-8963-ecd78c1c84d1', '01a21464-7e88-7902-805f-cd6dd5175df9', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '01a21464-7e91-7800-b2bf-59e37d7e62b6', '01a21464-7e86-7e36-91e1-9450b41a01d7', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '01a21464-7e91-7800-b2bf-59e37d7e62b6', '01a21464-7e87-7c3f-96d2-d891bb749ae0', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '01a21464-7e91-7800-b2bf-59e37d7e62b6', '01a21464-7e88-7902-805f-cd6dd5175df9', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '01a21464-7e91-7800-b2bf-59e37d7e62b6', '01a21464-7e89-735a-a0c6-99e1cec02dc8', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '01a21464-7e91-7800-b2bf-59e37d7e62b6', '01a21464-7e8a-702a-a860-44e7c693cff4', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '01a21464-7e91-7800-b2bf-59e37d7e62b6', '01a21464-7e8a-7e5b-a7b7-4ad0f72326ba', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '01a21464-7e91-7800-b2bf-59e37d7e62b6', '01a21464-7e8b-7aec-b11d-1ebeb8f6f73e', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '01a21464-7e91-7800-b2bf-59e37d7e62b6', '01a21464-7e8c-75d3-b27e-6163ee9ab451', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '01a21464-7e91-7800-b2bf-59e37d7e62b6', '01a21464-7e8d-73ec-9995-c7a24cb8cec7', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '01a21464-7e91-7800-b2bf-59e37d7e62b6', '01a21464-7e8f-74fc-8889-e5e84362fa74', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '01a21464-7e96-767a-92a4-cf8b57eb8099', '01a21464-7e89-735a-a0c6-99e1cec02dc8', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '01a21464-7e96-767a-92a4-cf8b57eb8099', '01a21464-7e90-70a6-8963-ecd78c1c84d1', 'Group', 'Group', '');
INSERT INTO directory_tombstones VALUES ('01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '01a21464-7e8e-7948-bc1f-283aef304bfe', 'NULL', '01a21464-7e8e-7923-a67a-b1e7e9247922', 1798230460056214);
INSERT INTO persons VALUES ('01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e86-7d5c-92c2-66844c119122', 'open', '', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', 0, 3, 0, 1795638460061157, 1795638460038562);
INSERT INTO persons VALUES ('01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e87-7c12-8985-05fe79f277cf', 'open', '', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', 0, 3, 0, NULL, 1795638460039753);
INSERT INTO persons VALUES ('01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e88-78d1-adc1-09bfdbd90f94', 'open', '', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', 0, 2, 0, NULL, 1795638460040503);
INSERT INTO persons VALUES ('01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e89-732b-a21a-f99f703a7813', 'open', '', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', 0, 2, 0, NULL, 1795638460041169);
INSERT INTO persons VALUES ('01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e89-7f3d-9985-488263d400a0', 'open', '', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', 0, 2, 0, NULL, 1795638460041962);
INSERT INTO persons VALUES ('01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e8a-7e34-9831-8ac8ced68c78', 'open', '', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', 0, 2, 0, NULL, 1795638460042868);
INSERT INTO persons VALUES ('01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e8b-7aca-8b87-9d29765030c2', 'open', '', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', 0, 2, 0, NULL, 1795638460043645);
INSERT INTO persons VALUES ('01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e8c-75b2-93dd-a881d9aa321c', 'closed', 'directory_inactive', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', 0, 2, 0, NULL, 1795638460044335);
INSERT INTO persons VALUES ('01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e8e-7923-a67a-b1e7e9247922', 'closed', 'directory_deleted', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', 0, 4, 0, NULL, 1795638460046562);
INSERT INTO persons VALUES ('01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e8f-74da-a7fc-7cc471b28d68', 'closed', 'directory_inactive', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', 0, 3, 0, NULL, 1795638460047276);
INSERT INTO persons VALUES ('01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e9e-7b6f-a068-200a37cf9b1c', 'open', '', '', 0, 1, 0, 1795638460062724, 1795638460062724);
INSERT INTO subjects VALUES ('01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e9a-7b36-89cb-cb5f57823c3a', 'ada', '01a21464-7e86-7d5c-92c2-66844c119122', 1795638460061157);
INSERT INTO subjects VALUES ('01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e9a-7b36-89cb-cb5f57823c3a', 'newcomer', '01a21464-7e9e-7b6f-a068-200a37cf9b1c', 1795638460062724);
INSERT INTO memberships VALUES ('01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e86-7d5c-92c2-66844c119122', '01a21464-7e5d-7740-93dc-79da602c810e', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795638460049461);
INSERT INTO memberships VALUES ('01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e86-7d5c-92c2-66844c119122', '01a21464-7e5d-7894-ac13-80b49b9dca7f', 0, 'jit', '01a21464-7e9a-7b36-89cb-cb5f57823c3a', 1795638460061157, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795638460061157);
INSERT INTO memberships VALUES ('01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e87-7c12-8985-05fe79f277cf', '01a21464-7e5d-7740-93dc-79da602c810e', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795638460049461);
INSERT INTO memberships VALUES ('01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e88-78d1-adc1-09bfdbd90f94', '01a21464-7e5d-7740-93dc-79da602c810e', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795638460053485);
INSERT INTO memberships VALUES ('01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e89-732b-a21a-f99f703a7813', '01a21464-7e5d-7740-93dc-79da602c810e', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795638460049461);
INSERT INTO memberships VALUES ('01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e89-7f3d-9985-488263d400a0', '01a21464-7e5d-7740-93dc-79da602c810e', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795638460049461);
INSERT INTO memberships VALUES ('01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e8a-7e34-9831-8ac8ced68c78', '01a21464-7e5d-7740-93dc-79da602c810e', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795638460049461);
INSERT INTO memberships VALUES ('01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e8b-7aca-8b87-9d29765030c2', '01a21464-7e5d-7740-93dc-79da602c810e', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795638460049461);
INSERT INTO memberships VALUES ('01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e9e-7b6f-a068-200a37cf9b1c', '01a21464-7e5d-7894-ac13-80b49b9dca7f', 0, 'jit', '01a21464-7e9a-7b36-89cb-cb5f57823c3a', 1795638460062724, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795638460062724);
INSERT INTO policy_versions VALUES ('01a21464-7e4d-7025-ad14-73e0773cd320', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a21464-7dfb-76cb-9408-9b8cbde7eed7', 1795638459997132);
INSERT INTO policy_versions VALUES ('01a21464-7e4d-7025-ad14-73e0773cd320', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a21464-7dfb-76cb-9408-9b8cbde7eed7', 1795638460004866);
INSERT INTO events VALUES (1, '', '01a21464-7dfb-78b5-8536-70ff75b3544a', 1795638459899273, 'token.created', 'operator', 'operator_key_file', '', '', '01a21464-7dfb-76cb-9408-9b8cbde7eed7', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO events VALUES (2, '01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e4d-70e9-8ae1-09800e788fd4', 1795638459980986, 'parent.created', 'operator', '01a21464-7dfb-76cb-9408-9b8cbde7eed7', '', '', '01a21464-7e4d-7025-ad14-73e0773cd320', NULL, NULL, 0, '4bbd7bb305b7d46030c1bc6cb6c8bbc4');
INSERT INTO events VALUES (3, '01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e53-7c92-af3d-ceb374a29ee5', 1795638459987412, 'domain.verified', 'operator', '01a21464-7dfb-76cb-9408-9b8cbde7eed7', '', '', '01a21464-7e53-79f4-a755-b533bba01f2a', NULL, '{"domain":"acme.example","state":"verified","strategy":"manual"}', 0, '8c4aa58d57bc51b06e056ff6be474be1');
INSERT INTO events VALUES (4, '01a21464-7e57-790b-8e0c-ab256d1fa3e2', '01a21464-7e57-793b-a1c5-fbb082b48bff', 1795638459991562, 'parent.created', 'operator', '01a21464-7dfb-76cb-9408-9b8cbde7eed7', '', '', '01a21464-7e57-790b-8e0c-ab256d1fa3e2', NULL, NULL, 0, '263897a2b917d5be709559840b30a710');
INSERT INTO events VALUES (5, '01a21464-7e57-790b-8e0c-ab256d1fa3e2', '01a21464-7e5a-735a-8e2d-b7134ec39139', 1795638459994136, 'domain.verified', 'operator', '01a21464-7dfb-76cb-9408-9b8cbde7eed7', '', '', '01a21464-7e5a-72b6-9c32-1a71a05622ab', NULL, '{"domain":"initech.example","state":"verified","strategy":"manual"}', 0, '9acaa0630882d7b00bf938a028d1a76b');
INSERT INTO events VALUES (6, '01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e5d-7853-81b6-2dfefb33391c', 1795638459997132, 'organization.created', 'operator', '01a21464-7dfb-76cb-9408-9b8cbde7eed7', '', '01a21464-7e5d-7740-93dc-79da602c810e', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'fdf4375cb946b31de648d45ab6f91d0a');
INSERT INTO events VALUES (7, '01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e5d-78ae-b177-858f3902601a', 1795638459997132, 'organization.created', 'operator', '01a21464-7dfb-76cb-9408-9b8cbde7eed7', '', '01a21464-7e5d-7894-ac13-80b49b9dca7f', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'fdf4375cb946b31de648d45ab6f91d0a');
INSERT INTO events VALUES (8, '01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e5d-7abc-9026-673fc45174d4', 1795638459997132, 'policy.applied', 'operator', '01a21464-7dfb-76cb-9408-9b8cbde7eed7', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, 'fdf4375cb946b31de648d45ab6f91d0a');
INSERT INTO events VALUES (9, '01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e5e-7369-b137-1bb8d3a0dea9', 1795638459997132, 'organization.changed', 'operator', '01a21464-7dfb-76cb-9408-9b8cbde7eed7', '', '01a21464-7e5d-7740-93dc-79da602c810e', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, 'fdf4375cb946b31de648d45ab6f91d0a');
INSERT INTO events VALUES (10, '01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e5e-75c7-9428-aeeed5e48fbc', 1795638459997132, 'organization.changed', 'operator', '01a21464-7dfb-76cb-9408-9b8cbde7eed7', '', '01a21464-7e5d-7894-ac13-80b49b9dca7f', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, 'fdf4375cb946b31de648d45ab6f91d0a');
INSERT INTO events VALUES (11, '01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e64-7e9a-b96c-313592e09905', 1795638460004866, 'policy.applied', 'operator', '01a21464-7dfb-76cb-9408-9b8cbde7eed7', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, '51231eab70f038fb869d2490232d2922');
INSERT INTO events VALUES (12, '01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e66-7e9b-9f62-60a9a5b8ad21', 1795638460006492, 'organization.changed', 'operator', '01a21464-7dfb-76cb-9408-9b8cbde7eed7', '', '01a21464-7e5d-7740-93dc-79da602c810e', '', NULL, '{"limit":1,"seat":"premium"}', 0, '12aa18dd01747b9f719b4cc1faae032c');
INSERT INTO events VALUES (13, '01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e6a-7736-812f-63cb7f8463c9', 1795638460010355, 'directory.created', 'operator', '01a21464-7dfb-76cb-9408-9b8cbde7eed7', '', '', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', NULL, NULL, 0, '93b97d71c730a0020ae1eaff7bd0b8a7');
INSERT INTO events VALUES (14, '01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e73-7082-9fe1-6dc251a1f2ff', 1795638460018761, 'token.created', 'operator', '01a21464-7dfb-76cb-9408-9b8cbde7eed7', '', '', '01a21464-7e73-7036-903e-c2e2f8dcfe73', NULL, '{"scope":"directory","target":"01a21464-7e6a-75bf-94cf-90b6bc4fea10"}', 0, 'ee0546f91bb70233e8e65ea42210c4db');
INSERT INTO events VALUES (15, '01a21464-7e57-790b-8e0c-ab256d1fa3e2', '01a21464-7e7e-781c-88f4-236640bd9c08', 1795638460030495, 'directory.created', 'operator', '01a21464-7dfb-76cb-9408-9b8cbde7eed7', '', '', '01a21464-7e7e-77de-bb6e-9b716d0b59d9', NULL, NULL, 0, '08158b30ced4759076c69991bdede189');
INSERT INTO events VALUES (16, '01a21464-7e57-790b-8e0c-ab256d1fa3e2', '01a21464-7e85-7450-892b-05063af95d90', 1795638460037186, 'token.created', 'operator', '01a21464-7dfb-76cb-9408-9b8cbde7eed7', '', '', '01a21464-7e85-73db-9fc5-314e062adb36', NULL, '{"scope":"directory","target":"01a21464-7e7e-77de-bb6e-9b716d0b59d9"}', 0, '3ac8a5879e816d5f63a66e4a309749ba');
INSERT INTO events VALUES (17, '01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e87-7080-8831-d6201e5fa5b4', 1795638460038562, 'directory_user.created', 'directory', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '', '', '01a21464-7e86-7e36-91e1-9450b41a01d7', NULL, NULL, 2, '8dc72fc9edd36479b72a926aa670c70e');
INSERT INTO events VALUES (18, '01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e87-7082-8110-7c0b79458ac4', 1795638460038562, 'account.created', 'directory', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '01a21464-7e86-7d5c-92c2-66844c119122', '', '01a21464-7e86-7e36-91e1-9450b41a01d7', NULL, NULL, 2, '8dc72fc9edd36479b72a926aa670c70e');
INSERT INTO events VALUES (19, '01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e87-7c78-b34f-957b53c7387e', 1795638460039753, 'directory_user.created', 'directory', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '', '', '01a21464-7e87-7c3f-96d2-d891bb749ae0', NULL, NULL, 2, 'd628f0c61e26371ee542a50b91c31ec3');
INSERT INTO events VALUES (20, '01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e87-7c7e-97b2-b13fd229f972', 1795638460039753, 'account.created', 'directory', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '01a21464-7e87-7c12-8985-05fe79f277cf', '', '01a21464-7e87-7c3f-96d2-d891bb749ae0', NULL, NULL, 2, 'd628f0c61e26371ee542a50b91c31ec3');
INSERT INTO events VALUES (21, '01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e88-793d-a751-8ee1a41eb893', 1795638460040503, 'directory_user.created', 'directory', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '', '', '01a21464-7e88-7902-805f-cd6dd5175df9', NULL, NULL, 2, '59289215cb00b4786152dd3b3a7ba76c');
INSERT INTO events VALUES (22, '01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e88-7943-b158-8225f7942e8e', 1795638460040503, 'account.created', 'directory', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '01a21464-7e88-78d1-adc1-09bfdbd90f94', '', '01a21464-7e88-7902-805f-cd6dd5175df9', NULL, NULL, 2, '59289215cb00b4786152dd3b3a7ba76c');
INSERT INTO events VALUES (23, '01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e89-738a-8449-1eb8aa311cf0', 1795638460041169, 'directory_user.created', 'directory', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '', '', '01a21464-7e89-735a-a0c6-99e1cec02dc8', NULL, NULL, 2, 'e8ecda7d17106fb8481cdc5263dffc27');
INSERT INTO events VALUES (24, '01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e89-7393-a3f7-4f5fd72a8a59', 1795638460041169, 'account.created', 'directory', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '01a21464-7e89-732b-a21a-f99f703a7813', '', '01a21464-7e89-735a-a0c6-99e1cec02dc8', NULL, NULL, 2, 'e8ecda7d17106fb8481cdc5263dffc27');
INSERT INTO events VALUES (25, '01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e8a-7058-8b2c-8dead9a137c0', 1795638460041962, 'directory_user.created', 'directory', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '', '', '01a21464-7e8a-702a-a860-44e7c693cff4', NULL, NULL, 2, 'cfffb94929fecabe20a4be7a9d0c4d1d');
INSERT INTO events VALUES (26, '01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e8a-705c-9e67-74edcc760b31', 1795638460041962, 'account.created', 'directory', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '01a21464-7e89-7f3d-9985-488263d400a0', '', '01a21464-7e8a-702a-a860-44e7c693cff4', NULL, NULL, 2, 'cfffb94929fecabe20a4be7a9d0c4d1d');
INSERT INTO events VALUES (27, '01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e8a-7e88-b51c-47d033d9f6bd', 1795638460042868, 'directory_user.created', 'directory', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '', '', '01a21464-7e8a-7e5b-a7b7-4ad0f72326ba', NULL, NULL, 2, 'aec42e60a94140d1cff90494ee6633c0');
INSERT INTO events VALUES (28, '01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e8a-7e8c-978b-0902400628a0', 1795638460042868, 'account.created', 'directory', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '01a21464-7e8a-7e34-9831-8ac8ced68c78', '', '01a21464-7e8a-7e5b-a7b7-4ad0f72326ba', NULL, NULL, 2, 'aec42e60a94140d1cff90494ee6633c0');
INSERT INTO events VALUES (29, '01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e8b-7b1d-aa12-b6c5f6b19a26', 1795638460043645, 'directory_user.created', 'directory', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '', '', '01a21464-7e8b-7aec-b11d-1ebeb8f6f73e', NULL, NULL, 2, '3b08903dac7751061c15353fa69d780b');
INSERT INTO events VALUES (30, '01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e8b-7b20-a175-ebfaf5994141', 1795638460043645, 'account.created', 'directory', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '01a21464-7e8b-7aca-8b87-9d29765030c2', '', '01a21464-7e8b-7aec-b11d-1ebeb8f6f73e', NULL, NULL, 2, '3b08903dac7751061c15353fa69d780b');
INSERT INTO events VALUES (31, '01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e8c-7600-86a6-1c53393a680d', 1795638460044335, 'directory_user.created', 'directory', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '', '', '01a21464-7e8c-75d3-b27e-6163ee9ab451', NULL, NULL, 2, 'e3db7b6a9e982426e00e5acc561904a4');
INSERT INTO events VALUES (32, '01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e8c-7603-8976-3c731950c802', 1795638460044335, 'account.created', 'directory', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '01a21464-7e8c-75b2-93dd-a881d9aa321c', '', '01a21464-7e8c-75d3-b27e-6163ee9ab451', NULL, NULL, 2, 'e3db7b6a9e982426e00e5acc561904a4');
INSERT INTO events VALUES (33, '01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e8c-7769-b5d8-8cede98eef3a', 1795638460044335, 'gate.closed', 'directory', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '01a21464-7e8c-75b2-93dd-a881d9aa321c', '', '', NULL, '{"cause":"directory_inactive"}', 2, 'e3db7b6a9e982426e00e5acc561904a4');
INSERT INTO events VALUES (34, '01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e8c-776c-9b17-376c75b3b82f', 1795638460044335, 'session.revoked', 'directory', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '01a21464-7e8c-75b2-93dd-a881d9aa321c', '', '', NULL, NULL, 2, 'e3db7b6a9e982426e00e5acc561904a4');
INSERT INTO events VALUES (35, '01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e8d-743f-b3b6-59ca8f72f897', 1795638460045201, 'directory_user.created', 'directory', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '', '', '01a21464-7e8d-73ec-9995-c7a24cb8cec7', NULL, NULL, 2, '2c73746404b7a7be0821b59586d1c5f6');
INSERT INTO events VALUES (36, '01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e8d-7444-b60a-0127a2cf2e87', 1795638460045201, 'directory_user.unbound', 'directory', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '', '', '01a21464-7e8d-73ec-9995-c7a24cb8cec7', NULL, '{"reason":"no_email"}', 2, '2c73746404b7a7be0821b59586d1c5f6');
INSERT INTO events VALUES (37, '01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e8d-7d22-b475-e2689aa8bfbc', 1795638460045813, 'directory_user.created', 'directory', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '', '', '01a21464-7e8d-7ce0-ad8f-25b14f3ccc1a', NULL, NULL, 2, '70b5db372dd21ffe39afc0c566dc9ec5');
INSERT INTO events VALUES (38, '01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e8d-7d25-b569-4499ece05bf1', 1795638460045813, 'directory_user.unbound', 'directory', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '', '', '01a21464-7e8d-7ce0-ad8f-25b14f3ccc1a', NULL, '{"reason":"foreign_domain"}', 2, '70b5db372dd21ffe39afc0c566dc9ec5');
INSERT INTO events VALUES (39, '01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e8e-79c7-9f85-dcc4ac82a238', 1795638460046562, 'directory_user.created', 'directory', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '', '', '01a21464-7e8e-7948-bc1f-283aef304bfe', NULL, NULL, 2, '6cd584320794c8eb295c94d6842ca48d');
INSERT INTO events VALUES (40, '01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e8e-79d2-a6f4-9b3a61740497', 1795638460046562, 'account.created', 'directory', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '01a21464-7e8e-7923-a67a-b1e7e9247922', '', '01a21464-7e8e-7948-bc1f-283aef304bfe', NULL, NULL, 2, '6cd584320794c8eb295c94d6842ca48d');
INSERT INTO events VALUES (41, '01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e8f-752c-8035-df14f2744fad', 1795638460047276, 'directory_user.created', 'directory', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '', '', '01a21464-7e8f-74fc-8889-e5e84362fa74', NULL, NULL, 2, '0a2a9210a44abc150d6a74880ddc6938');
INSERT INTO events VALUES (42, '01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e8f-752f-93b7-7f9efa2c53c5', 1795638460047276, 'account.created', 'directory', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '01a21464-7e8f-74da-a7fc-7cc471b28d68', '', '01a21464-7e8f-74fc-8889-e5e84362fa74', NULL, NULL, 2, '0a2a9210a44abc150d6a74880ddc6938');
INSERT INTO events VALUES (43, '01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e90-742c-9531-0f869787d44f', 1795638460048019, 'directory_group.created', 'directory', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '', '', '01a21464-7e90-70a6-8963-ecd78c1c84d1', NULL, '{"members":1}', 0, '22f689b48e3714eb117397d45989b411');
INSERT INTO events VALUES (44, '01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e91-7c1e-a93b-f0dce0dd9524', 1795638460049461, 'directory_group.created', 'directory', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '', '', '01a21464-7e91-7800-b2bf-59e37d7e62b6', NULL, '{"members":11}', 0, '482a7f9ac335a576971de71868a6f83b');
INSERT INTO events VALUES (45, '01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e92-775c-b942-ded648d6b604', 1795638460049461, 'membership.added', 'directory', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '01a21464-7e86-7d5c-92c2-66844c119122', '01a21464-7e5d-7740-93dc-79da602c810e', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '482a7f9ac335a576971de71868a6f83b');
INSERT INTO events VALUES (46, '01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e92-7800-8ef9-aec747250487', 1795638460049461, 'membership.added', 'directory', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '01a21464-7e87-7c12-8985-05fe79f277cf', '01a21464-7e5d-7740-93dc-79da602c810e', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '482a7f9ac335a576971de71868a6f83b');
INSERT INTO events VALUES (47, '01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e92-7848-a431-552534a3fe1c', 1795638460049461, 'membership.added', 'directory', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '01a21464-7e89-732b-a21a-f99f703a7813', '01a21464-7e5d-7740-93dc-79da602c810e', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '482a7f9ac335a576971de71868a6f83b');
INSERT INTO events VALUES (48, '01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e92-7878-a7e5-e8d6bb47b7f8', 1795638460049461, 'membership.added', 'directory', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '01a21464-7e89-7f3d-9985-488263d400a0', '01a21464-7e5d-7740-93dc-79da602c810e', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '482a7f9ac335a576971de71868a6f83b');
INSERT INTO events VALUES (49, '01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e92-78a5-9ecc-1866b07fca64', 1795638460049461, 'membership.added', 'directory', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '01a21464-7e8a-7e34-9831-8ac8ced68c78', '01a21464-7e5d-7740-93dc-79da602c810e', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '482a7f9ac335a576971de71868a6f83b');
INSERT INTO events VALUES (50, '01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e92-78cf-8467-5474ddcd0904', 1795638460049461, 'membership.added', 'directory', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '01a21464-7e8b-7aca-8b87-9d29765030c2', '01a21464-7e5d-7740-93dc-79da602c810e', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '482a7f9ac335a576971de71868a6f83b');
INSERT INTO events VALUES (51, '01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e92-78f6-8330-d07876479224', 1795638460049461, 'membership.added', 'directory', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '01a21464-7e8e-7923-a67a-b1e7e9247922', '01a21464-7e5d-7740-93dc-79da602c810e', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '482a7f9ac335a576971de71868a6f83b');
INSERT INTO events VALUES (52, '01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e92-791b-aba2-cf3f574f66e0', 1795638460049461, 'membership.added', 'directory', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '01a21464-7e8f-74da-a7fc-7cc471b28d68', '01a21464-7e5d-7740-93dc-79da602c810e', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '482a7f9ac335a576971de71868a6f83b');
INSERT INTO events VALUES (53, '01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e93-7b54-950e-3da1fe031eb3', 1795638460051545, 'directory_group.changed', 'directory', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '', '', '01a21464-7e90-70a6-8963-ecd78c1c84d1', NULL, '{"added":1,"removed":0}', 0, '02770c50b12d996eff4d981fd7c1b7d0');
INSERT INTO events VALUES (54, '01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e94-7b50-8199-8abd51a4e1b0', 1795638460052647, 'directory_group.changed', 'directory', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '', '', '01a21464-7e90-70a6-8963-ecd78c1c84d1', NULL, '{"added":1,"removed":0}', 0, '5c75cbca55b3c86805b0417608864166');
INSERT INTO events VALUES (55, '01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e95-78d3-ab08-2e63b66c8316', 1795638460053485, 'directory_group.changed', 'directory', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '', '', '01a21464-7e91-7800-b2bf-59e37d7e62b6', NULL, '{"added":1,"removed":0}', 0, '2b296ca6c96fc3cfa395803f59973bed');
INSERT INTO events VALUES (56, '01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e95-7a6a-b563-71a210b2d840', 1795638460053485, 'membership.added', 'directory', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '01a21464-7e88-78d1-adc1-09bfdbd90f94', '01a21464-7e5d-7740-93dc-79da602c810e', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '2b296ca6c96fc3cfa395803f59973bed');
INSERT INTO events VALUES (57, '01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e96-7820-9373-2ea8ef74fa59', 1795638460054372, 'directory_group.created', 'directory', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '', '', '01a21464-7e96-767a-92a4-cf8b57eb8099', NULL, '{"members":2}', 0, 'a7081af5dec58b6c0e612d2d910bbcf1');
INSERT INTO events VALUES (58, '01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e97-78b7-9a4f-5811b4cd3212', 1795638460055342, 'directory_user.deleted', 'directory', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '', '', '01a21464-7e8d-7ce0-ad8f-25b14f3ccc1a', NULL, NULL, 0, '681704d6725eed90095545d40e3a9fdc');
INSERT INTO events VALUES (59, '01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e98-74c9-a98c-8bb19ab08f3c', 1795638460056214, 'directory_user.deleted', 'directory', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '', '', '01a21464-7e8e-7948-bc1f-283aef304bfe', NULL, NULL, 0, '46fcf039262664859af9343150e5a5f5');
INSERT INTO events VALUES (60, '01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e98-75f9-98da-78291c42e204', 1795638460056214, 'gate.closed', 'directory', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '01a21464-7e8e-7923-a67a-b1e7e9247922', '', '', NULL, '{"cause":"directory_deleted"}', 2, '46fcf039262664859af9343150e5a5f5');
INSERT INTO events VALUES (61, '01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e98-75fc-872d-91ba6f74e6cf', 1795638460056214, 'session.revoked', 'directory', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '01a21464-7e8e-7923-a67a-b1e7e9247922', '', '', NULL, NULL, 2, '46fcf039262664859af9343150e5a5f5');
INSERT INTO events VALUES (62, '01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e98-77cc-af59-ccccdbd5136f', 1795638460056214, 'membership.removed', 'directory', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '01a21464-7e8e-7923-a67a-b1e7e9247922', '01a21464-7e5d-7740-93dc-79da602c810e', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '46fcf039262664859af9343150e5a5f5');
INSERT INTO events VALUES (63, '01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e99-75c9-b211-939a4c1f6a06', 1795638460057242, 'directory_user.changed', 'directory', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '', '', '01a21464-7e8f-74fc-8889-e5e84362fa74', NULL, '{"active":false}', 0, '0ef197f4029dce7a04fb32d36b0e8cfd');
INSERT INTO events VALUES (64, '01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e99-767c-98ce-a40fc8a1c865', 1795638460057242, 'gate.closed', 'directory', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '01a21464-7e8f-74da-a7fc-7cc471b28d68', '', '', NULL, '{"cause":"directory_inactive"}', 2, '0ef197f4029dce7a04fb32d36b0e8cfd');
INSERT INTO events VALUES (65, '01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e99-7684-9d7f-77bcec9a1d4a', 1795638460057242, 'session.revoked', 'directory', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '01a21464-7e8f-74da-a7fc-7cc471b28d68', '', '', NULL, NULL, 2, '0ef197f4029dce7a04fb32d36b0e8cfd');
INSERT INTO events VALUES (66, '01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e99-7729-9fd9-cb81a645b1fd', 1795638460057242, 'membership.removed', 'directory', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '01a21464-7e8f-74da-a7fc-7cc471b28d68', '01a21464-7e5d-7740-93dc-79da602c810e', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '0ef197f4029dce7a04fb32d36b0e8cfd');
INSERT INTO events VALUES (67, '01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e9a-7bfc-a04e-3c56b08a870d', 1795638460058582, 'connection.created', 'operator', '01a21464-7dfb-76cb-9408-9b8cbde7eed7', '', '', '01a21464-7e9a-7b36-89cb-cb5f57823c3a', NULL, NULL, 0, 'a7ec8a642f5a0443e81bb3000099f029');
INSERT INTO events VALUES (68, '01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e9b-77b6-95ee-d4b83a9de6ee', 1795638460059413, 'token.created', 'operator', '01a21464-7dfb-76cb-9408-9b8cbde7eed7', '', '', '01a21464-7e9b-7771-9eec-0f5962571c33', NULL, '{"scope":"login-hook","target":"01a21464-7e9a-7b36-89cb-cb5f57823c3a"}', 0, 'd008a096ab47025e46ee00119f4b4500');
INSERT INTO events VALUES (69, '01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e9d-751b-a93a-2ce37779f91e', 1795638460061157, 'subject.linked', 'login', '01a21464-7e9a-7b36-89cb-cb5f57823c3a', '01a21464-7e86-7d5c-92c2-66844c119122', '', '01a21464-7e9a-7b36-89cb-cb5f57823c3a', NULL, NULL, 2, '4d6ae82a7d337e40bd88b69b21993558');
INSERT INTO events VALUES (70, '01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e9d-75a7-ad3f-6a036b6f2e4b', 1795638460061157, 'membership.added', 'login', '01a21464-7e9a-7b36-89cb-cb5f57823c3a', '01a21464-7e86-7d5c-92c2-66844c119122', '01a21464-7e5d-7894-ac13-80b49b9dca7f', '', NULL, '{"role":"user","source":"grant"}', 2, '4d6ae82a7d337e40bd88b69b21993558');
INSERT INTO events VALUES (71, '01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e9d-7800-9344-b001e636c2bf', 1795638460061157, 'connection.proven', 'login', '01a21464-7e9a-7b36-89cb-cb5f57823c3a', '', '', '01a21464-7e9a-7b36-89cb-cb5f57823c3a', NULL, NULL, 2, '4d6ae82a7d337e40bd88b69b21993558');
INSERT INTO events VALUES (72, '01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e9e-7b88-9593-eb9ebc12baf3', 1795638460062724, 'account.created', 'login', '01a21464-7e9a-7b36-89cb-cb5f57823c3a', '01a21464-7e9e-7b6f-a068-200a37cf9b1c', '', '01a21464-7e9a-7b36-89cb-cb5f57823c3a', NULL, NULL, 2, '2909e6a3236f59c7fab17c7073ec7db1');
INSERT INTO events VALUES (73, '01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e9e-7c2a-85b8-bd26e1993589', 1795638460062724, 'subject.linked', 'login', '01a21464-7e9a-7b36-89cb-cb5f57823c3a', '01a21464-7e9e-7b6f-a068-200a37cf9b1c', '', '01a21464-7e9a-7b36-89cb-cb5f57823c3a', NULL, NULL, 2, '2909e6a3236f59c7fab17c7073ec7db1');
INSERT INTO events VALUES (74, '01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e9e-7c6e-8064-4eccf9b96e31', 1795638460062724, 'membership.added', 'login', '01a21464-7e9a-7b36-89cb-cb5f57823c3a', '01a21464-7e9e-7b6f-a068-200a37cf9b1c', '01a21464-7e5d-7894-ac13-80b49b9dca7f', '', NULL, '{"role":"user","source":"grant"}', 2, '2909e6a3236f59c7fab17c7073ec7db1');
INSERT INTO events VALUES (75, '', '01a21464-7e9f-7898-b9e3-57fbbd9a5bcf', 1795638460063535, 'token.created', 'operator', '01a21464-7dfb-76cb-9408-9b8cbde7eed7', '', '', '01a21464-7e9f-7858-9c3c-ef73d5d2fe2b', NULL, '{"scope":"read-only","target":""}', 0, 'd15309575d4ef60b19f886e1a300ac43');
INSERT INTO events VALUES (76, '', '01a21464-7ea0-73c7-9eb9-37158f76a88b', 1795638460064129, 'token.revoked', 'operator', '01a21464-7dfb-76cb-9408-9b8cbde7eed7', '', '', '01a21464-7e9f-7858-9c3c-ef73d5d2fe2b', NULL, NULL, 0, '8c9ca06299a14c91692788cc59c30450');
INSERT INTO events VALUES (77, '01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7ea3-7c9f-83f0-862f7b3e6a5c', 1795638460067790, 'token.created', 'operator', '01a21464-7dfb-76cb-9408-9b8cbde7eed7', '', '', '01a21464-7ea3-7c69-a648-c99a510b1e52', NULL, '{"scope":"oauth-client","target":"01a21464-7e6a-75bf-94cf-90b6bc4fea10"}', 0, 'bba749794c66b3718979e390ceabd697');
INSERT INTO events VALUES (78, '01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7ea4-7c4a-884e-db4da2218b78', 1795638460068575, 'token.created', 'api_key', '01a21464-7ea3-7c69-a648-c99a510b1e52', '', '', '01a21464-7ea4-7c0e-b025-e96fa3f0a0c1', NULL, '{"client":"01a21464-7ea3-7c69-a648-c99a510b1e52","scope":"access-token","target":"01a21464-7e6a-75bf-94cf-90b6bc4fea10"}', 0, '7a3342977ec94f314aefa473ac513dcc');
INSERT INTO events VALUES (79, '01a21464-7e57-790b-8e0c-ab256d1fa3e2', '01a21464-7ea5-7908-8437-8b49362858a7', 1795638460069506, 'token.created', 'operator', '01a21464-7dfb-76cb-9408-9b8cbde7eed7', '', '', '01a21464-7ea5-78b0-870e-404e692e8562', NULL, '{"scope":"jwt-issuer","target":"01a21464-7e7e-77de-bb6e-9b716d0b59d9"}', 0, '8bea41545ebda051647ce942a66cf71a');
INSERT INTO events VALUES (80, '01a21464-7e57-790b-8e0c-ab256d1fa3e2', '01a21464-7ea6-761b-8bf4-674e17cee4db', 1795638460070257, 'directory.changed', 'operator', '01a21464-7dfb-76cb-9408-9b8cbde7eed7', '', '', '01a21464-7e7e-77de-bb6e-9b716d0b59d9', '{"profile":""}', '{"profile":"ipsie","tokens":1}', 0, '63cf16e404cd42f0c74216dd538a32c8');
INSERT INTO events VALUES (81, '01a21464-7e57-790b-8e0c-ab256d1fa3e2', '01a21464-7ea7-7588-8fae-adecc9cbb7bf', 1795638460071198, 'directory.changed', 'operator', '01a21464-7dfb-76cb-9408-9b8cbde7eed7', '', '', '01a21464-7e7e-77de-bb6e-9b716d0b59d9', '{"extensions":[]}', '{"extensions":["urn:acme:scim:schemas:extension:hr:2.0:User"]}', 0, 'f405370d7fad1f6d1642d02562b4bd1e');
INSERT INTO directory_totals VALUES ('01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', 'Group', 0, 3, 0, '01a21464-7e96-767a-92a4-cf8b57eb8099');
INSERT INTO directory_totals VALUES ('01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', 'User', 0, 10, 2, '01a21464-7e8f-74fc-8889-e5e84362fa74');
INSERT INTO accounts VALUES ('01a21464-7e86-7d5c-92c2-66844c119122', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795638460038562);
INSERT INTO accounts VALUES ('01a21464-7e87-7c12-8985-05fe79f277cf', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795638460039753);
INSERT INTO accounts VALUES ('01a21464-7e88-78d1-adc1-09bfdbd90f94', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795638460040503);
INSERT INTO accounts VALUES ('01a21464-7e89-732b-a21a-f99f703a7813', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795638460041169);
INSERT INTO accounts VALUES ('01a21464-7e89-7f3d-9985-488263d400a0', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795638460041962);
INSERT INTO accounts VALUES ('01a21464-7e8a-7e34-9831-8ac8ced68c78', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795638460042868);
INSERT INTO accounts VALUES ('01a21464-7e8b-7aca-8b87-9d29765030c2', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795638460043645);
INSERT INTO accounts VALUES ('01a21464-7e8c-75b2-93dd-a881d9aa321c', 'left@acme.example', 'left@acme.example', 'acme.example', 1795638460044335);
INSERT INTO accounts VALUES ('01a21464-7e8e-7923-a67a-b1e7e9247922', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795638460046562);
INSERT INTO accounts VALUES ('01a21464-7e8f-74da-a7fc-7cc471b28d68', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795638460047276);
INSERT INTO accounts VALUES ('01a21464-7e9e-7b6f-a068-200a37cf9b1c', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795638460062724);
INSERT INTO directory_users VALUES ('01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '01a21464-7e86-7e36-91e1-9450b41a01d7', 'ada@acme.example', '00u-ada', 1, '01a21464-7e86-7d5c-92c2-66844c119122', '', 1795638460038562, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795638460038562, 1795638460038562);
INSERT INTO directory_users VALUES ('01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '01a21464-7e87-7c3f-96d2-d891bb749ae0', 'bob@acme.example', NULL, 1, '01a21464-7e87-7c12-8985-05fe79f277cf', '', 1795638460039753, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795638460039753, 1795638460039753);
INSERT INTO directory_users VALUES ('01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '01a21464-7e88-7902-805f-cd6dd5175df9', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a21464-7e88-78d1-adc1-09bfdbd90f94', '', 1795638460040503, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795638460040503, 1795638460040503);
INSERT INTO directory_users VALUES ('01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '01a21464-7e89-735a-a0c6-99e1cec02dc8', 'zoe@acme.example', 'ZOË', 1, '01a21464-7e89-732b-a21a-f99f703a7813', '', 1795638460041169, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795638460041169, 1795638460041169);
INSERT INTO directory_users VALUES ('01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '01a21464-7e8a-702a-a860-44e7c693cff4', 'astro@acme.example', '🚀', 1, '01a21464-7e89-7f3d-9985-488263d400a0', '', 1795638460041962, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795638460041962, 1795638460041962);
INSERT INTO directory_users VALUES ('01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '01a21464-7e8a-7e5b-a7b7-4ad0f72326ba', 'lines@acme.example', ' 007 ', 1, '01a21464-7e8a-7e34-9831-8ac8ced68c78', '', 1795638460042868, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795638460042868, 1795638460042868);
INSERT INTO directory_users VALUES ('01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '01a21464-7e8b-7aec-b11d-1ebeb8f6f73e', 'max@acme.example', '00u-max', 1, '01a21464-7e8b-7aca-8b87-9d29765030c2', '', 1795638460043645, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795638460043645, 1795638460043645);
INSERT INTO directory_users VALUES ('01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '01a21464-7e8c-75d3-b27e-6163ee9ab451', 'left@acme.example', '00u-left', 0, '01a21464-7e8c-75b2-93dd-a881d9aa321c', '', 1795638460044335, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795638460044335, 1795638460044335);
INSERT INTO directory_users VALUES ('01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '01a21464-7e8d-73ec-9995-c7a24cb8cec7', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795638460045201, 1795638460045201);
INSERT INTO directory_users VALUES ('01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '01a21464-7e8f-74fc-8889-e5e84362fa74', 'staff@acme.example', '00u-staff', 0, '01a21464-7e8f-74da-a7fc-7cc471b28d68', '', 1795638460047276, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795638460047276, 1795638460057242);
INSERT INTO dialect_log VALUES ('01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '01a21464-7ea2-748d-be94-3211c7621932', 1795638460066298, '1e089b43d9b3fad733c1352769b1d252', 'GET', '/Users/01a21464-7e8d-7ce0-ad8f-25b14f3ccc1a', 404, '', 'there is no user "01a21464-7e8d-7ce0-ad8f-25b14f3ccc1a" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '01a21464-7ea2-7710-b13b-4b6123bd126f', 1795638460066463, 'bee13ed2c7ee7b2bcedabb003be8dd0c', 'GET', '/Users/01a21464-7e8e-7948-bc1f-283aef304bfe', 404, '', 'there is no user "01a21464-7e8e-7948-bc1f-283aef304bfe" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '01a21464-7f38-7a7d-95b2-995f2b34f443', 1795638460216688, 'a16d89de208204fc3c59287567aa300b', 'GET', '/Users/01a21464-7e8d-7ce0-ad8f-25b14f3ccc1a', 404, '', 'there is no user "01a21464-7e8d-7ce0-ad8f-25b14f3ccc1a" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a21464-7e4d-7025-ad14-73e0773cd320', '01a21464-7e6a-75bf-94cf-90b6bc4fea10', '01a21464-7f38-7ed6-907b-a0cf8a6f14ad', 1795638460216972, 'e9d9d3b55191d2bf0e285b398b34034d', 'GET', '/Users/01a21464-7e8e-7948-bc1f-283aef304bfe', 404, '', 'there is no user "01a21464-7e8e-7948-bc1f-283aef304bfe" in this directory', '[]', '');
INSERT INTO schedules VALUES ('', 'check-domains', '0 * * * *', 1795638459947510, 0);
INSERT INTO schedules VALUES ('', 'forget-tombstones', '20 3 * * *', 1795638459952659, 0);
INSERT INTO schedules VALUES ('', 'prune-schedule-runs', '40 3 * * *', 1795638459945883, 0);
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
INSERT INTO sqlite_stat1 VALUES ('dialect_log', 'dialect_log', '50000 5000 500 1');
INSERT INTO sqlite_stat1 VALUES ('domains', 'domains_id', '10000 1');
INSERT INTO sqlite_stat1 VALUES ('domains', 'domains_due', '10000 10 1');
INSERT INTO sqlite_stat1 VALUES ('domains', 'domains_claimed', '1000 2 1');
INSERT INTO sqlite_stat1 VALUES ('events', 'events_membership', '5000000 500000 5 2 1');
INSERT INTO sqlite_stat1 VALUES ('events', 'events_gate', '100000 10000 2 1');
INSERT INTO sqlite_stat1 VALUES ('credentials', 'credentials_issuer', '1000 10 1 1');
INSERT INTO sqlite_stat1 VALUES ('credentials', 'credentials_expiry', '1000 200 1');
INSERT INTO sqlite_stat1 VALUES ('schedules', 'schedules', '100 10 1');
INSERT INTO sqlite_stat1 VALUES ('schedule_runs', 'schedule_runs', '50000 5000 500 1');
INSERT INTO sqlite_stat1 VALUES ('schedule_runs', 'schedule_runs_running', '10 2 1');
INSERT INTO sqlite_stat1 VALUES ('directory_tombstones', 'directory_tombstones_until', '100000 1');
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES ('goose_db_version', 4);
