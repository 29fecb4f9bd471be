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
INSERT INTO goose_db_version VALUES (1, 0, 1, '2026-11-25 20:03:04');
INSERT INTO goose_db_version VALUES (2, 1, 1, '2026-11-25 20:03:04');
INSERT INTO goose_db_version VALUES (3, 2, 1, '2026-11-25 20:03:04');
INSERT INTO goose_db_version VALUES (4, 3, 1, '2026-11-25 20:03:04');
INSERT INTO parents VALUES ('01a2144d-f9c8-7466-8034-44cfe45cd2e3', 'acme', 'acme', '01a2144d-fa4d-7665-bcb0-7dd6429c83f6', 2, 0, 1795636984264258);
INSERT INTO parents VALUES ('01a2144d-f9d6-7e67-af07-ad849a0345d2', 'initech', 'initech', '01a2144d-f9d8-79b4-96a9-d6b3460c5993', 0, 0, 1795636984278926);
INSERT INTO organizations VALUES ('01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-f9db-7a8b-a6a1-ee9430ea61f9', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795636984283250);
INSERT INTO organizations VALUES ('01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-f9db-7d30-a41e-33f2ffcb4b32', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795636984283250);
INSERT INTO seat_tiers VALUES ('01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-f9db-7a8b-a6a1-ee9430ea61f9', 'premium', 1, 1);
INSERT INTO domains VALUES ('01a2144d-f9c8-7466-8034-44cfe45cd2e3', 'acme.example', '01a2144d-f9cb-7597-953f-0dd9859ee0c3', 'verified', 'manual', 1795636984266940, 1795636984266940, '', '', 0, 0, 0, 0, 0);
INSERT INTO domains VALUES ('01a2144d-f9d6-7e67-af07-ad849a0345d2', 'initech.example', '01a2144d-f9d8-78d5-a971-1540d6f14d5c', 'verified', 'manual', 1795636984280549, 1795636984280549, '', '', 0, 0, 0, 0, 0);
INSERT INTO connections VALUES ('01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-fa4d-75ac-bf14-fa902a8aeec9', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795636984410554, 1795636984397251);
INSERT INTO credentials VALUES ('', '01a2144d-f99d-731e-9935-8f10cb3eb278', 'operator', '', 'first operator key', '9b273c8d420b9a1c723f89b79212f4310969ba6ef9f2e434bfa3e1ddbb1c0916', 'usher_2BY4n-', 1795636984221044, NULL, NULL, '', '', '', '', '', '', 0);
INSERT INTO credentials VALUES ('01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-f9e7-7c80-b4d4-97607939b344', 'directory', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '', '1953ed4be191e1be6ea0d8629e656646fc6938cb578039f04a346f9da8e47cf6', 'usher_XyYH9M', 1795636984295674, NULL, NULL, '', '', '', '', '', '', 0);
INSERT INTO credentials VALUES ('01a2144d-f9d6-7e67-af07-ad849a0345d2', '01a2144d-f9ec-70f2-9af1-67c255c6224a', 'directory', '01a2144d-f9e9-72ca-a8d4-622c499ebdf8', '', '1a67dc87ce81780463168f2a7cfa3c0eb3f31fa5a37237eb17f5f10d653681d1', 'usher_mCNyyp', 1795636984300027, NULL, NULL, '', '', '', '', '', '', 1);
INSERT INTO credentials VALUES ('01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-fa4e-7ead-9b4d-a492b4a5f782', 'login-hook', '01a2144d-fa4d-75ac-bf14-fa902a8aeec9', '', '069091082eb63579d5bba6eff609d659ab9b90bc7b032a3c248767b2f41fef0b', 'usher_r3_0eI', 1795636984398846, NULL, NULL, '', '', '', '', '', '', 0);
INSERT INTO credentials VALUES ('', '01a2144d-fa5e-7cf1-b3fb-7265df65ed3e', 'read-only', '', '', 'a65187bfc2d322b69dc9cc6da5b8b15d417c631a86bfa6fbb9c5b7da48e36499', 'usher_Cw6n7H', 1795636984414834, NULL, 1795636984415617, '', '', '', '', '', '', 0);
INSERT INTO credentials VALUES ('01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-fa65-738b-b8f2-2b7ea2dc7b75', 'oauth-client', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '', 'ba9c6a3512cfdb15a938f1915edf35eda19d8d305d99799bfd5da21118425667', 'usher_i3ve1Z', 1795636984421203, NULL, NULL, '', '', '', '', '', '', 0);
INSERT INTO credentials VALUES ('01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-fa67-7ae9-88da-742aeb31b079', 'access-token', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '', '0ddbd0332254356a880a8a3d13fdf07a9946a2585efb5bf3983c31698a85b7f0', 'usher_eEB9cm', 1795636984423533, 1795640584423533, NULL, '01a2144d-fa65-738b-b8f2-2b7ea2dc7b75', '', '', '', '', '', 0);
INSERT INTO credentials VALUES ('01a2144d-f9d6-7e67-af07-ad849a0345d2', '01a2144d-fa68-79b4-9a09-5e964daeafd5', 'jwt-issuer', '01a2144d-f9e9-72ca-a8d4-622c499ebdf8', '', '4e1238946076a5cf4a202bb9c2e2e0592bd2e9ae3f1670e61adeae5cc331a0e0', '', 1795636984424566, NULL, NULL, '', '', '', 'https://issuer.example/', 'http://127.0.0.1:43383/scim/01a2144d-f9e9-72ca-a8d4-622c499ebdf8', '{"jwks_url":"https://issuer.example/keys","claims":{"tid":"''ẞ''"}}', 0);
INSERT INTO directories VALUES ('01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', 'okta', 'scim', 'okta', 'userName', 0, '', 1795636984293545, '');
INSERT INTO directories VALUES ('01a2144d-f9d6-7e67-af07-ad849a0345d2', '01a2144d-f9e9-72ca-a8d4-622c499ebdf8', 'entra', 'scim', 'entra', 'userName', 0, '', 1795636984297167, 'ipsie');
INSERT INTO directory_emails VALUES ('01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', 'ada@acme.example', '01a2144d-f9ed-7d78-a124-018c63d80e61', 0, 'work');
INSERT INTO directory_emails VALUES ('01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', 'ada@home.example', '01a2144d-f9ed-7d78-a124-018c63d80e61', 1, 'home');
INSERT INTO directory_groups VALUES ('01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '01a2144d-fa2a-78be-aca3-b6a311e4dd6d', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795636984362552, 1795636984379280, 0);
INSERT INTO directory_groups VALUES ('01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '01a2144d-fa2f-7afd-a38c-0086e76e92ca', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795636984367692, 1795636984391785, 0);
INSERT INTO directory_groups VALUES ('01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '01a2144d-fa44-70c1-816e-2c435b81efb6', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795636984388027, 1795636984388027, 1);
INSERT INTO directory_members VALUES ('01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '01a2144d-fa2a-78be-aca3-b6a311e4dd6d', '01a2144d-f9ed-7d78-a124-018c63d80e61', 'User', '', '');
INSERT INTO directory_members VALUES ('01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '01a2144d-fa2a-78be-aca3-b6a311e4dd6d', '01a2144d-f9f1-7832-99ef-1a58c2a72370', 'User', '', '');
INSERT INTO directory_members VALUES ('01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '01a2144d-fa2a-78be-aca3-b6a311e4dd6d', '01a2144d-f9f4-7503-8c5c-5e2c4253b54b', 'User', '', '');
INSERT INTO directory_members VALUES ('01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '01a2144d-fa2f-7afd-a38c-0086e76e92ca', '01a2144d-f9ed-7d78-a124-018c63d80e61', 'User', '', '');
INSERT INTO directory_members VALUES ('01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '01a2144d-fa2f-7afd-a38c-0086e76e92ca', '01a2144d-f9f1-7832-99ef-1a58c2a72370', 'User', '', '');
INSERT INTO directory_members VALUES ('01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '01a2144d-fa2f-7afd-a38c-0086e76e92ca', '01a2144d-f9f4-7503-8c5c-5e2c4253b54b', 'User', '', '');
INSERT INTO directory_members VALUES ('01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '01a2144d-fa2f-7afd-a38c-0086e76e92ca', '01a2144d-f9f5-7bb7-86ef-445e0ac8d708', 'User', '', '');
INSERT INTO directory_members VALUES ('01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '01a2144d-fa2f-7afd-a38c-0086e76e92ca', '01a2144d-f9f8-70c5-a87c-7aa70fc8f4b3', 'User', '', '');
INSERT INTO directory_members VALUES ('01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '01a2144d-fa2f-7afd-a38c-0086e76e92ca', '01a2144d-fa04-7c7f-947e-6ed0ad9a49ea', 'User', '', '');
INSERT INTO directory_members VALUES ('01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '01a2144d-fa2f-7afd-a38c-0086e76e92ca', '01a2144d-fa0e-7e52-b3a9-3e922d7f213f', 'User', '', '');
INSERT INTO directory_members VALUES ('01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '01a2144d-fa2f-7afd-a38c-0086e76e92ca', '01a2144d-fa1f-7b99-ad11-e9164eaf5eef', 'User', '', '');
INSERT INTO directory_members VALUES ('01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '01a2144d-fa2f-7afd-a38c-0086e76e92ca', '01a2144d-fa23-7095-af9d-47a428bbd2a6', 'User', '', '');
INSERT INTO directory_members VALUES ('01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '01a2144d-fa2f-7afd-a38c-0086e76e92ca', '01a2144d-fa27-7a4d-aa0c-bb0e7418f710', 'User', '', '');
INSERT INTO directory_members VALUES ('01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '01a2144d-fa44-70c1-816e-2c435b81efb6', '01a2144d-f9f5-7bb7-86ef-445e0ac8d708', 'User', '', '');
INSERT INTO directory_members VALUES ('01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '01a2144d-fa44-70c1-816e-2c435b81efb6', '01a2144d-fa2a-78be-aca3-b6a311e4dd6d', 'Group', 'Group', '');
INSERT INTO directory_tombstones VALUES ('01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '01a2144d-fa26-77bd-9235-188fc27034fc', 'NULL', '01a2144d-fa26-76ee-b332-125bd4526756', 1798228984391785);
INSERT INTO persons VALUES ('01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-f9ed-7a86-a018-efbf75919a62', 'open', '', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', 0, 3, 0, 1795636984410554, 1795636984301255);
INSERT INTO persons VALUES ('01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-f9f1-7804-8914-bca08d87e45f', 'open', '', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', 0, 3, 0, NULL, 1795636984305486);
INSERT INTO persons VALUES ('01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-f9f4-74db-83fe-45a25feb9c27', 'open', '', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', 0, 2, 0, NULL, 1795636984308235);
INSERT INTO persons VALUES ('01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-f9f5-7b91-8238-0523d42a9a0b', 'open', '', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', 0, 2, 0, NULL, 1795636984309684);
INSERT INTO persons VALUES ('01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-f9f8-7092-91c5-6667e2a16c39', 'open', '', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', 0, 2, 0, NULL, 1795636984311814);
INSERT INTO persons VALUES ('01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-fa04-7c55-bd23-236f517fefba', 'open', '', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', 0, 2, 0, NULL, 1795636984324554);
INSERT INTO persons VALUES ('01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-fa0e-7e21-a5a7-c63c034c086d', 'open', '', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', 0, 2, 0, NULL, 1795636984334847);
INSERT INTO persons VALUES ('01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-fa1f-7b64-ae5c-ac31a8cc6451', 'closed', 'directory_inactive', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', 0, 2, 0, NULL, 1795636984351686);
INSERT INTO persons VALUES ('01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-fa26-76ee-b332-125bd4526756', 'closed', 'directory_deleted', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', 0, 4, 0, NULL, 1795636984358363);
INSERT INTO persons VALUES ('01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-fa27-7a24-84fb-0063de56b1bc', 'closed', 'directory_inactive', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', 0, 3, 0, NULL, 1795636984359601);
INSERT INTO persons VALUES ('01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-fa5d-7af6-803c-3019852fdfa0', 'open', '', '', 0, 1, 0, 1795636984413689, 1795636984413689);
INSERT INTO subjects VALUES ('01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-fa4d-75ac-bf14-fa902a8aeec9', 'ada', '01a2144d-f9ed-7a86-a018-efbf75919a62', 1795636984410554);
INSERT INTO subjects VALUES ('01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-fa4d-75ac-bf14-fa902a8aeec9', 'newcomer', '01a2144d-fa5d-7af6-803c-3019852fdfa0', 1795636984413689);
INSERT INTO memberships VALUES ('01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-f9ed-7a86-a018-efbf75919a62', '01a2144d-f9db-7a8b-a6a1-ee9430ea61f9', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795636984367692);
INSERT INTO memberships VALUES ('01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-f9ed-7a86-a018-efbf75919a62', '01a2144d-f9db-7d30-a41e-33f2ffcb4b32', 0, 'jit', '01a2144d-fa4d-75ac-bf14-fa902a8aeec9', 1795636984410554, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795636984410554);
INSERT INTO memberships VALUES ('01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-f9f1-7804-8914-bca08d87e45f', '01a2144d-f9db-7a8b-a6a1-ee9430ea61f9', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795636984367692);
INSERT INTO memberships VALUES ('01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-f9f4-74db-83fe-45a25feb9c27', '01a2144d-f9db-7a8b-a6a1-ee9430ea61f9', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795636984382372);
INSERT INTO memberships VALUES ('01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-f9f5-7b91-8238-0523d42a9a0b', '01a2144d-f9db-7a8b-a6a1-ee9430ea61f9', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795636984367692);
INSERT INTO memberships VALUES ('01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-f9f8-7092-91c5-6667e2a16c39', '01a2144d-f9db-7a8b-a6a1-ee9430ea61f9', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795636984367692);
INSERT INTO memberships VALUES ('01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-fa04-7c55-bd23-236f517fefba', '01a2144d-f9db-7a8b-a6a1-ee9430ea61f9', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795636984367692);
INSERT INTO memberships VALUES ('01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-fa0e-7e21-a5a7-c63c034c086d', '01a2144d-f9db-7a8b-a6a1-ee9430ea61f9', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795636984367692);
INSERT INTO memberships VALUES ('01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-fa5d-7af6-803c-3019852fdfa0', '01a2144d-f9db-7d30-a41e-33f2ffcb4b32', 0, 'jit', '01a2144d-fa4d-75ac-bf14-fa902a8aeec9', 1795636984413689, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795636984413689);
INSERT INTO policy_versions VALUES ('01a2144d-f9c8-7466-8034-44cfe45cd2e3', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a2144d-f99d-731e-9935-8f10cb3eb278', 1795636984283250);
INSERT INTO policy_versions VALUES ('01a2144d-f9c8-7466-8034-44cfe45cd2e3', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a2144d-f99d-731e-9935-8f10cb3eb278', 1795636984287113);
INSERT INTO events VALUES (1, '', '01a2144d-f99d-7478-b152-2cbb66d667db', 1795636984221044, 'token.created', 'operator', 'operator_key_file', '', '', '01a2144d-f99d-731e-9935-8f10cb3eb278', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO events VALUES (2, '01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-f9c8-7537-b7b6-2acb119b9e78', 1795636984264258, 'parent.created', 'operator', '01a2144d-f99d-731e-9935-8f10cb3eb278', '', '', '01a2144d-f9c8-7466-8034-44cfe45cd2e3', NULL, NULL, 0, '26285fb1d7f30cae4bc9b28e13b344aa');
INSERT INTO events VALUES (3, '01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-f9cb-781d-b61c-55084a21511a', 1795636984266940, 'domain.verified', 'operator', '01a2144d-f99d-731e-9935-8f10cb3eb278', '', '', '01a2144d-f9cb-7597-953f-0dd9859ee0c3', NULL, '{"domain":"acme.example","state":"verified","strategy":"manual"}', 0, '8bf62afe0e64470c68f765a5763505e7');
INSERT INTO events VALUES (4, '01a2144d-f9d6-7e67-af07-ad849a0345d2', '01a2144d-f9d6-7f08-b3da-2b8b47107f8c', 1795636984278926, 'parent.created', 'operator', '01a2144d-f99d-731e-9935-8f10cb3eb278', '', '', '01a2144d-f9d6-7e67-af07-ad849a0345d2', NULL, NULL, 0, 'b2a1c566497224f33d7c5fa0a43d5943');
INSERT INTO events VALUES (5, '01a2144d-f9d6-7e67-af07-ad849a0345d2', '01a2144d-f9d8-79ea-8884-116ff36abd80', 1795636984280549, 'domain.verified', 'operator', '01a2144d-f99d-731e-9935-8f10cb3eb278', '', '', '01a2144d-f9d8-78d5-a971-1540d6f14d5c', NULL, '{"domain":"initech.example","state":"verified","strategy":"manual"}', 0, '329f7e7d2fde55deeb4321d944242fa6');
INSERT INTO events VALUES (6, '01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-f9db-7cf6-bd53-18796b898470', 1795636984283250, 'organization.created', 'operator', '01a2144d-f99d-731e-9935-8f10cb3eb278', '', '01a2144d-f9db-7a8b-a6a1-ee9430ea61f9', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '1c700d2f5c3785f5873dba16cea7eba9');
INSERT INTO events VALUES (7, '01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-f9db-7d4d-b1db-fb4173a149c5', 1795636984283250, 'organization.created', 'operator', '01a2144d-f99d-731e-9935-8f10cb3eb278', '', '01a2144d-f9db-7d30-a41e-33f2ffcb4b32', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '1c700d2f5c3785f5873dba16cea7eba9');
INSERT INTO events VALUES (8, '01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-f9dc-70ea-813e-c9f30f9ede20', 1795636984283250, 'policy.applied', 'operator', '01a2144d-f99d-731e-9935-8f10cb3eb278', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, '1c700d2f5c3785f5873dba16cea7eba9');
INSERT INTO events VALUES (9, '01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-f9dc-77ef-a1c8-5bcc0b28268d', 1795636984283250, 'organization.changed', 'operator', '01a2144d-f99d-731e-9935-8f10cb3eb278', '', '01a2144d-f9db-7a8b-a6a1-ee9430ea61f9', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, '1c700d2f5c3785f5873dba16cea7eba9');
INSERT INTO events VALUES (10, '01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-f9dc-7833-8a68-7c94157c7a78', 1795636984283250, 'organization.changed', 'operator', '01a2144d-f99d-731e-9935-8f10cb3eb278', '', '01a2144d-f9db-7d30-a41e-33f2ffcb4b32', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, '1c700d2f5c3785f5873dba16cea7eba9');
INSERT INTO events VALUES (11, '01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-f9df-73a4-8f16-1e76a29806ea', 1795636984287113, 'policy.applied', 'operator', '01a2144d-f99d-731e-9935-8f10cb3eb278', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, 'd042ad8a89435de0d77a347c4d595126');
INSERT INTO events VALUES (12, '01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-f9e3-75ab-a70f-6b441a912bc8', 1795636984290902, 'organization.changed', 'operator', '01a2144d-f99d-731e-9935-8f10cb3eb278', '', '01a2144d-f9db-7a8b-a6a1-ee9430ea61f9', '', NULL, '{"limit":1,"seat":"premium"}', 0, '4513197c34b07e8ec1dd56d1fea30fb6');
INSERT INTO events VALUES (13, '01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-f9e5-7a54-bc24-870c154a4e3a', 1795636984293545, 'directory.created', 'operator', '01a2144d-f99d-731e-9935-8f10cb3eb278', '', '', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', NULL, NULL, 0, 'b59c15bb0e9d18ac2badff342720e017');
INSERT INTO events VALUES (14, '01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-f9e7-7d9a-b2a1-4dc58607638f', 1795636984295674, 'token.created', 'operator', '01a2144d-f99d-731e-9935-8f10cb3eb278', '', '', '01a2144d-f9e7-7c80-b4d4-97607939b344', NULL, '{"scope":"directory","target":"01a2144d-f9e5-7893-92e4-ac3dc2985f19"}', 0, '50980c9ba8bcad8a962c22b7598a4198');
INSERT INTO events VALUES (15, '01a2144d-f9d6-7e67-af07-ad849a0345d2', '01a2144d-f9e9-72f0-aeb8-4e22d6d684ae', 1795636984297167, 'directory.created', 'operator', '01a2144d-f99d-731e-9935-8f10cb3eb278', '', '', '01a2144d-f9e9-72ca-a8d4-622c499ebdf8', NULL, NULL, 0, '134ee246fb4c3583b55b699730f8762c');
INSERT INTO events VALUES (16, '01a2144d-f9d6-7e67-af07-ad849a0345d2', '01a2144d-f9ec-714f-8046-38796e924af9', 1795636984300027, 'token.created', 'operator', '01a2144d-f99d-731e-9935-8f10cb3eb278', '', '', '01a2144d-f9ec-70f2-9af1-67c255c6224a', NULL, '{"scope":"directory","target":"01a2144d-f9e9-72ca-a8d4-622c499ebdf8"}', 0, 'a3298c0a9131d418e60f6c9a9d47227a');
INSERT INTO events VALUES (17, '01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-f9ee-768f-9225-8a11b6ef409e', 1795636984301255, 'directory_user.created', 'directory', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '', '', '01a2144d-f9ed-7d78-a124-018c63d80e61', NULL, NULL, 2, '3c719b0c2044081e884bc244d7908fdf');
INSERT INTO events VALUES (18, '01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-f9ee-7693-b4a6-d7f776c55f78', 1795636984301255, 'account.created', 'directory', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '01a2144d-f9ed-7a86-a018-efbf75919a62', '', '01a2144d-f9ed-7d78-a124-018c63d80e61', NULL, NULL, 2, '3c719b0c2044081e884bc244d7908fdf');
INSERT INTO events VALUES (19, '01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-f9f1-7871-a927-9a38270f1850', 1795636984305486, 'directory_user.created', 'directory', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '', '', '01a2144d-f9f1-7832-99ef-1a58c2a72370', NULL, NULL, 2, '4902949fdfa48d2814644bd9f7c441b0');
INSERT INTO events VALUES (20, '01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-f9f1-7875-9b21-4ac2dff7ba5a', 1795636984305486, 'account.created', 'directory', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '01a2144d-f9f1-7804-8914-bca08d87e45f', '', '01a2144d-f9f1-7832-99ef-1a58c2a72370', NULL, NULL, 2, '4902949fdfa48d2814644bd9f7c441b0');
INSERT INTO events VALUES (21, '01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-f9f4-7535-ab68-c7336943a623', 1795636984308235, 'directory_user.created', 'directory', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '', '', '01a2144d-f9f4-7503-8c5c-5e2c4253b54b', NULL, NULL, 2, 'a820b3a03840896a3c072c16975877aa');
INSERT INTO events VALUES (22, '01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-f9f4-7537-a16c-87f7919dc3be', 1795636984308235, 'account.created', 'directory', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '01a2144d-f9f4-74db-83fe-45a25feb9c27', '', '01a2144d-f9f4-7503-8c5c-5e2c4253b54b', NULL, NULL, 2, 'a820b3a03840896a3c072c16975877aa');
INSERT INTO events VALUES (23, '01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-f9f5-7be6-a4ea-930377f8ad34', 1795636984309684, 'directory_user.created', 'directory', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '', '', '01a2144d-f9f5-7bb7-86ef-445e0ac8d708', NULL, NULL, 2, '1dc2dc6c434f9cf3d38381565f24fcce');
INSERT INTO events VALUES (24, '01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-f9f5-7bea-8fbc-c52d8ee28427', 1795636984309684, 'account.created', 'directory', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '01a2144d-f9f5-7b91-8238-0523d42a9a0b', '', '01a2144d-f9f5-7bb7-86ef-445e0ac8d708', NULL, NULL, 2, '1dc2dc6c434f9cf3d38381565f24fcce');
INSERT INTO events VALUES (25, '01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-f9f8-70f8-9564-f147a83418e6', 1795636984311814, 'directory_user.created', 'directory', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '', '', '01a2144d-f9f8-70c5-a87c-7aa70fc8f4b3', NULL, NULL, 2, 'a54324357ea1ec0525f7ddb6bcd6afc9');
INSERT INTO events VALUES (26, '01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-f9f8-7102-ac46-fbf8f10c4eb7', 1795636984311814, 'account.created', 'directory', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '01a2144d-f9f8-7092-91c5-6667e2a16c39', '', '01a2144d-f9f8-70c5-a87c-7aa70fc8f4b3', NULL, NULL, 2, 'a54324357ea1ec0525f7ddb6bcd6afc9');
INSERT INTO events VALUES (27, '01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-fa04-7d2d-90b4-da4c018874db', 1795636984324554, 'directory_user.created', 'directory', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '', '', '01a2144d-fa04-7c7f-947e-6ed0ad9a49ea', NULL, NULL, 2, 'c582d28666e67f57a135dcfcd280111f');
INSERT INTO events VALUES (28, '01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-fa04-7d31-9146-5a954c459a8d', 1795636984324554, 'account.created', 'directory', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '01a2144d-fa04-7c55-bd23-236f517fefba', '', '01a2144d-fa04-7c7f-947e-6ed0ad9a49ea', NULL, NULL, 2, 'c582d28666e67f57a135dcfcd280111f');
INSERT INTO events VALUES (29, '01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-fa0e-7e96-ada7-1932cbc7cc49', 1795636984334847, 'directory_user.created', 'directory', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '', '', '01a2144d-fa0e-7e52-b3a9-3e922d7f213f', NULL, NULL, 2, '5c38159b2c5f4e42259f2a081571d9e7');
INSERT INTO events VALUES (30, '01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-fa0e-7e99-923d-eca44417b1a2', 1795636984334847, 'account.created', 'directory', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '01a2144d-fa0e-7e21-a5a7-c63c034c086d', '', '01a2144d-fa0e-7e52-b3a9-3e922d7f213f', NULL, NULL, 2, '5c38159b2c5f4e42259f2a081571d9e7');
INSERT INTO events VALUES (31, '01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-fa1f-7bd6-bd52-215eba2eedb0', 1795636984351686, 'directory_user.created', 'directory', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '', '', '01a2144d-fa1f-7b99-ad11-e9164eaf5eef', NULL, NULL, 2, 'c08867d11a6853cee75d89fe64528633');
INSERT INTO events VALUES (32, '01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-fa1f-7bd9-b777-ee682648433c', 1795636984351686, 'account.created', 'directory', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '01a2144d-fa1f-7b64-ae5c-ac31a8cc6451', '', '01a2144d-fa1f-7b99-ad11-e9164eaf5eef', NULL, NULL, 2, 'c08867d11a6853cee75d89fe64528633');
INSERT INTO events VALUES (33, '01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-fa1f-7dec-8d42-013ca509aab0', 1795636984351686, 'gate.closed', 'directory', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '01a2144d-fa1f-7b64-ae5c-ac31a8cc6451', '', '', NULL, '{"cause":"directory_inactive"}', 2, 'c08867d11a6853cee75d89fe64528633');
INSERT INTO events VALUES (34, '01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-fa1f-7def-aa10-6ad4eaa085f3', 1795636984351686, 'session.revoked', 'directory', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '01a2144d-fa1f-7b64-ae5c-ac31a8cc6451', '', '', NULL, NULL, 2, 'c08867d11a6853cee75d89fe64528633');
INSERT INTO events VALUES (35, '01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-fa23-7178-a1bc-6cb82531aabf', 1795636984354993, 'directory_user.created', 'directory', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '', '', '01a2144d-fa23-7095-af9d-47a428bbd2a6', NULL, NULL, 2, 'dafcd45de64af704aba67490f8c02a2b');
INSERT INTO events VALUES (36, '01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-fa23-717c-8aa4-48fe0f6b2bf5', 1795636984354993, 'directory_user.unbound', 'directory', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '', '', '01a2144d-fa23-7095-af9d-47a428bbd2a6', NULL, '{"reason":"no_email"}', 2, 'dafcd45de64af704aba67490f8c02a2b');
INSERT INTO events VALUES (37, '01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-fa24-738d-9353-74329fdefb31', 1795636984356119, 'directory_user.created', 'directory', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '', '', '01a2144d-fa24-7317-8a2d-0cfa28c83996', NULL, NULL, 2, '21af5d64a4487726d4493e19d22a5952');
INSERT INTO events VALUES (38, '01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-fa24-7390-98d5-59777fa733f9', 1795636984356119, 'directory_user.unbound', 'directory', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '', '', '01a2144d-fa24-7317-8a2d-0cfa28c83996', NULL, '{"reason":"foreign_domain"}', 2, '21af5d64a4487726d4493e19d22a5952');
INSERT INTO events VALUES (39, '01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-fa26-784d-9fc7-07656a4450d3', 1795636984358363, 'directory_user.created', 'directory', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '', '', '01a2144d-fa26-77bd-9235-188fc27034fc', NULL, NULL, 2, '93bf22b0aab83216e7df92a027cee5db');
INSERT INTO events VALUES (40, '01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-fa26-7850-bb07-3641f2f45d95', 1795636984358363, 'account.created', 'directory', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '01a2144d-fa26-76ee-b332-125bd4526756', '', '01a2144d-fa26-77bd-9235-188fc27034fc', NULL, NULL, 2, '93bf22b0aab83216e7df92a027cee5db');
INSERT INTO events VALUES (41, '01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-fa27-7a83-adda-d1cf7fa41767', 1795636984359601, 'directory_user.created', 'directory', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '', '', '01a2144d-fa27-7a4d-aa0c-bb0e7418f710', NULL, NULL, 2, '0c571b877d2ac37c663b163336ce88e3');
INSERT INTO events VALUES (42, '01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-fa27-7a86-bcad-8b59aec389d1', 1795636984359601, 'account.created', 'directory', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '01a2144d-fa27-7a24-84fb-0063de56b1bc', '', '01a2144d-fa27-7a4d-aa0c-bb0e7418f710', NULL, NULL, 2, '0c571b877d2ac37c663b163336ce88e3');
INSERT INTO events VALUES (43, '01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-fa2a-7d9e-a95d-4576796d0375', 1795636984362552, 'directory_group.created', 'directory', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '', '', '01a2144d-fa2a-78be-aca3-b6a311e4dd6d', NULL, '{"members":1}', 0, '9fc7623a0d59ee69f4f8cf45f22cb1d3');
INSERT INTO events VALUES (44, '01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-fa30-713e-b4d3-379a368d8ad1', 1795636984367692, 'directory_group.created', 'directory', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '', '', '01a2144d-fa2f-7afd-a38c-0086e76e92ca', NULL, '{"members":11}', 0, '13d5eed2d2a4a38fa7d386d0b96e9bd4');
INSERT INTO events VALUES (45, '01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-fa30-7e0a-9737-3fb9307d85d6', 1795636984367692, 'membership.added', 'directory', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '01a2144d-f9ed-7a86-a018-efbf75919a62', '01a2144d-f9db-7a8b-a6a1-ee9430ea61f9', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '13d5eed2d2a4a38fa7d386d0b96e9bd4');
INSERT INTO events VALUES (46, '01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-fa30-7ec9-93b1-563d60e6ace3', 1795636984367692, 'membership.added', 'directory', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '01a2144d-f9f1-7804-8914-bca08d87e45f', '01a2144d-f9db-7a8b-a6a1-ee9430ea61f9', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '13d5eed2d2a4a38fa7d386d0b96e9bd4');
INSERT INTO events VALUES (47, '01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-fa30-7f07-b77f-5895d23cf070', 1795636984367692, 'membership.added', 'directory', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '01a2144d-f9f5-7b91-8238-0523d42a9a0b', '01a2144d-f9db-7a8b-a6a1-ee9430ea61f9', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '13d5eed2d2a4a38fa7d386d0b96e9bd4');
INSERT INTO events VALUES (48, '01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-fa30-7f33-9a62-2d2233a47781', 1795636984367692, 'membership.added', 'directory', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '01a2144d-f9f8-7092-91c5-6667e2a16c39', '01a2144d-f9db-7a8b-a6a1-ee9430ea61f9', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '13d5eed2d2a4a38fa7d386d0b96e9bd4');
INSERT INTO events VALUES (49, '01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-fa31-7053-828d-fd31760d0813', 1795636984367692, 'membership.added', 'directory', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '01a2144d-fa04-7c55-bd23-236f517fefba', '01a2144d-f9db-7a8b-a6a1-ee9430ea61f9', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '13d5eed2d2a4a38fa7d386d0b96e9bd4');
INSERT INTO events VALUES (50, '01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-fa31-708d-a681-c1630028e8de', 1795636984367692, 'membership.added', 'directory', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '01a2144d-fa0e-7e21-a5a7-c63c034c086d', '01a2144d-f9db-7a8b-a6a1-ee9430ea61f9', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '13d5eed2d2a4a38fa7d386d0b96e9bd4');
INSERT INTO events VALUES (51, '01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-fa31-70b5-861d-88ccd84a7d63', 1795636984367692, 'membership.added', 'directory', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '01a2144d-fa26-76ee-b332-125bd4526756', '01a2144d-f9db-7a8b-a6a1-ee9430ea61f9', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '13d5eed2d2a4a38fa7d386d0b96e9bd4');
INSERT INTO events VALUES (52, '01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-fa31-7104-8ef0-cd2bd6fa39f9', 1795636984367692, 'membership.added', 'directory', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '01a2144d-fa27-7a24-84fb-0063de56b1bc', '01a2144d-f9db-7a8b-a6a1-ee9430ea61f9', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '13d5eed2d2a4a38fa7d386d0b96e9bd4');
INSERT INTO events VALUES (53, '01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-fa36-7a66-85a5-6de5f5b06a3a', 1795636984374337, 'directory_group.changed', 'directory', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '', '', '01a2144d-fa2a-78be-aca3-b6a311e4dd6d', NULL, '{"added":1,"removed":0}', 0, '3da83ffcabd695e84f5de7121ec70ea7');
INSERT INTO events VALUES (54, '01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-fa3b-7642-9092-e39a5759a7b0', 1795636984379280, 'directory_group.changed', 'directory', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '', '', '01a2144d-fa2a-78be-aca3-b6a311e4dd6d', NULL, '{"added":1,"removed":0}', 0, 'a8e9df97aefd614bfb55f67b522f45cc');
INSERT INTO events VALUES (55, '01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-fa3e-7799-8606-9c69c1b65293', 1795636984382372, 'directory_group.changed', 'directory', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '', '', '01a2144d-fa2f-7afd-a38c-0086e76e92ca', NULL, '{"added":1,"removed":0}', 0, '1a448567782cd66281991735897b0841');
INSERT INTO events VALUES (56, '01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-fa3e-7920-9738-824993fa3230', 1795636984382372, 'membership.added', 'directory', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '01a2144d-f9f4-74db-83fe-45a25feb9c27', '01a2144d-f9db-7a8b-a6a1-ee9430ea61f9', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '1a448567782cd66281991735897b0841');
INSERT INTO events VALUES (57, '01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-fa44-7397-befa-fefc54e3690b', 1795636984388027, 'directory_group.created', 'directory', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '', '', '01a2144d-fa44-70c1-816e-2c435b81efb6', NULL, '{"members":2}', 0, 'b4b285c2f18da3f52f8d87ac39b710e3');
INSERT INTO events VALUES (58, '01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-fa45-7ce8-8d7a-3523b5af5f49', 1795636984389585, 'directory_user.deleted', 'directory', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '', '', '01a2144d-fa24-7317-8a2d-0cfa28c83996', NULL, NULL, 0, '4fb27894d874e25712408351d281bc34');
INSERT INTO events VALUES (59, '01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-fa47-7d4c-8326-7677779ae2f5', 1795636984391785, 'directory_user.deleted', 'directory', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '', '', '01a2144d-fa26-77bd-9235-188fc27034fc', NULL, NULL, 0, '63dca0b2713dd77c7ca44425d4d7707d');
INSERT INTO events VALUES (60, '01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-fa47-7ee1-88f2-37face2e9402', 1795636984391785, 'gate.closed', 'directory', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '01a2144d-fa26-76ee-b332-125bd4526756', '', '', NULL, '{"cause":"directory_deleted"}', 2, '63dca0b2713dd77c7ca44425d4d7707d');
INSERT INTO events VALUES (61, '01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-fa47-7ee5-86a2-b8c6519ae91a', 1795636984391785, 'session.revoked', 'directory', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '01a2144d-fa26-76ee-b332-125bd4526756', '', '', NULL, NULL, 2, '63dca0b2713dd77c7ca44425d4d7707d');
INSERT INTO events VALUES (62, '01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-fa48-71dd-aa2d-d6ae1f03e122', 1795636984391785, 'membership.removed', 'directory', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '01a2144d-fa26-76ee-b332-125bd4526756', '01a2144d-f9db-7a8b-a6a1-ee9430ea61f9', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '63dca0b2713dd77c7ca44425d4d7707d');
INSERT INTO events VALUES (63, '01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-fa4b-74b7-8f45-e341dcfe3be4', 1795636984395115, 'directory_user.changed', 'directory', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '', '', '01a2144d-fa27-7a4d-aa0c-bb0e7418f710', NULL, '{"active":false}', 0, '368e71312b34eaaf4eb8785a207a7ddc');
INSERT INTO events VALUES (64, '01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-fa4b-75ca-a049-7ace1705ea4d', 1795636984395115, 'gate.closed', 'directory', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '01a2144d-fa27-7a24-84fb-0063de56b1bc', '', '', NULL, '{"cause":"directory_inactive"}', 2, '368e71312b34eaaf4eb8785a207a7ddc');
INSERT INTO events VALUES (65, '01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-fa4b-75cc-a4c6-05280c1dc387', 1795636984395115, 'session.revoked', 'directory', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '01a2144d-fa27-7a24-84fb-0063de56b1bc', '', '', NULL, NULL, 2, '368e71312b34eaaf4eb8785a207a7ddc');
INSERT INTO events VALUES (66, '01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-fa4b-76a3-97a9-4c0b68627cea', 1795636984395115, 'membership.removed', 'directory', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '01a2144d-fa27-7a24-84fb-0063de56b1bc', '01a2144d-f9db-7a8b-a6a1-ee9430ea61f9', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '368e71312b34eaaf4eb8785a207a7ddc');
INSERT INTO events VALUES (67, '01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-fa4d-7681-b612-a05e37ecddd5', 1795636984397251, 'connection.created', 'operator', '01a2144d-f99d-731e-9935-8f10cb3eb278', '', '', '01a2144d-fa4d-75ac-bf14-fa902a8aeec9', NULL, NULL, 0, 'c92abd6d50ec9947e0f49f03e7414e8d');
INSERT INTO events VALUES (68, '01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-fa4e-7f0d-8caf-bcae1c9570d1', 1795636984398846, 'token.created', 'operator', '01a2144d-f99d-731e-9935-8f10cb3eb278', '', '', '01a2144d-fa4e-7ead-9b4d-a492b4a5f782', NULL, '{"scope":"login-hook","target":"01a2144d-fa4d-75ac-bf14-fa902a8aeec9"}', 0, '3e17eca16f033597328ad4023d072b14');
INSERT INTO events VALUES (69, '01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-fa5a-7c9d-8f18-8ba51050c61f', 1795636984410554, 'subject.linked', 'login', '01a2144d-fa4d-75ac-bf14-fa902a8aeec9', '01a2144d-f9ed-7a86-a018-efbf75919a62', '', '01a2144d-fa4d-75ac-bf14-fa902a8aeec9', NULL, NULL, 2, 'a3e509310ef919bf8487ed7b09708286');
INSERT INTO events VALUES (70, '01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-fa5a-7d47-9d76-acc8d3b37277', 1795636984410554, 'membership.added', 'login', '01a2144d-fa4d-75ac-bf14-fa902a8aeec9', '01a2144d-f9ed-7a86-a018-efbf75919a62', '01a2144d-f9db-7d30-a41e-33f2ffcb4b32', '', NULL, '{"role":"user","source":"grant"}', 2, 'a3e509310ef919bf8487ed7b09708286');
INSERT INTO events VALUES (71, '01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-fa5b-70f9-8156-e0636e8036e6', 1795636984410554, 'connection.proven', 'login', '01a2144d-fa4d-75ac-bf14-fa902a8aeec9', '', '', '01a2144d-fa4d-75ac-bf14-fa902a8aeec9', NULL, NULL, 2, 'a3e509310ef919bf8487ed7b09708286');
INSERT INTO events VALUES (72, '01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-fa5d-7b25-b648-12afd6fc1c03', 1795636984413689, 'account.created', 'login', '01a2144d-fa4d-75ac-bf14-fa902a8aeec9', '01a2144d-fa5d-7af6-803c-3019852fdfa0', '', '01a2144d-fa4d-75ac-bf14-fa902a8aeec9', NULL, NULL, 2, 'd456fa821e847d6e310b8baa6fa57718');
INSERT INTO events VALUES (73, '01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-fa5d-7b79-950a-b9fa9663fd48', 1795636984413689, 'subject.linked', 'login', '01a2144d-fa4d-75ac-bf14-fa902a8aeec9', '01a2144d-fa5d-7af6-803c-3019852fdfa0', '', '01a2144d-fa4d-75ac-bf14-fa902a8aeec9', NULL, NULL, 2, 'd456fa821e847d6e310b8baa6fa57718');
INSERT INTO events VALUES (74, '01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-fa5d-7bc8-bc08-2f7d12fb474b', 1795636984413689, 'membership.added', 'login', '01a2144d-fa4d-75ac-bf14-fa902a8aeec9', '01a2144d-fa5d-7af6-803c-3019852fdfa0', '01a2144d-f9db-7d30-a41e-33f2ffcb4b32', '', NULL, '{"role":"user","source":"grant"}', 2, 'd456fa821e847d6e310b8baa6fa57718');
INSERT INTO events VALUES (75, '', '01a2144d-fa5e-7d4f-abab-d9a8bdb1cf73', 1795636984414834, 'token.created', 'operator', '01a2144d-f99d-731e-9935-8f10cb3eb278', '', '', '01a2144d-fa5e-7cf1-b3fb-7265df65ed3e', NULL, '{"scope":"read-only","target":""}', 0, '792f37d750792236be5ae9c183ed0553');
INSERT INTO events VALUES (76, '', '01a2144d-fa5f-7b5c-a258-2d9d9549ce5a', 1795636984415617, 'token.revoked', 'operator', '01a2144d-f99d-731e-9935-8f10cb3eb278', '', '', '01a2144d-fa5e-7cf1-b3fb-7265df65ed3e', NULL, NULL, 0, 'da45603323c1ade8c832185e83a00512');
INSERT INTO events VALUES (77, '01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-fa65-7673-97f2-ba4cf4b48e6d', 1795636984421203, 'token.created', 'operator', '01a2144d-f99d-731e-9935-8f10cb3eb278', '', '', '01a2144d-fa65-738b-b8f2-2b7ea2dc7b75', NULL, '{"scope":"oauth-client","target":"01a2144d-f9e5-7893-92e4-ac3dc2985f19"}', 0, '240921fb3a6f802154fc2b1f50055c3e');
INSERT INTO events VALUES (78, '01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-fa67-7b29-9c0a-f5ba35b38d06', 1795636984423533, 'token.created', 'api_key', '01a2144d-fa65-738b-b8f2-2b7ea2dc7b75', '', '', '01a2144d-fa67-7ae9-88da-742aeb31b079', NULL, '{"client":"01a2144d-fa65-738b-b8f2-2b7ea2dc7b75","scope":"access-token","target":"01a2144d-f9e5-7893-92e4-ac3dc2985f19"}', 0, '6723241ee48dc983c7e0726bef7ece08');
INSERT INTO events VALUES (79, '01a2144d-f9d6-7e67-af07-ad849a0345d2', '01a2144d-fa68-7a10-a4e3-4dccd022f7ae', 1795636984424566, 'token.created', 'operator', '01a2144d-f99d-731e-9935-8f10cb3eb278', '', '', '01a2144d-fa68-79b4-9a09-5e964daeafd5', NULL, '{"scope":"jwt-issuer","target":"01a2144d-f9e9-72ca-a8d4-622c499ebdf8"}', 0, '00016f01289aede7c61c8676e0333183');
INSERT INTO events VALUES (80, '01a2144d-f9d6-7e67-af07-ad849a0345d2', '01a2144d-fa6b-7380-9712-6e3d577cfe90', 1795636984426874, 'directory.changed', 'operator', '01a2144d-f99d-731e-9935-8f10cb3eb278', '', '', '01a2144d-f9e9-72ca-a8d4-622c499ebdf8', '{"profile":""}', '{"profile":"ipsie","tokens":1}', 0, 'dc812b5010373db2009f74ce5da9e464');
INSERT INTO directory_totals VALUES ('01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', 'Group', 0, 3, 0, '01a2144d-fa44-70c1-816e-2c435b81efb6');
INSERT INTO directory_totals VALUES ('01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', 'User', 0, 10, 2, '01a2144d-fa27-7a4d-aa0c-bb0e7418f710');
INSERT INTO accounts VALUES ('01a2144d-f9ed-7a86-a018-efbf75919a62', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795636984301255);
INSERT INTO accounts VALUES ('01a2144d-f9f1-7804-8914-bca08d87e45f', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795636984305486);
INSERT INTO accounts VALUES ('01a2144d-f9f4-74db-83fe-45a25feb9c27', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795636984308235);
INSERT INTO accounts VALUES ('01a2144d-f9f5-7b91-8238-0523d42a9a0b', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795636984309684);
INSERT INTO accounts VALUES ('01a2144d-f9f8-7092-91c5-6667e2a16c39', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795636984311814);
INSERT INTO accounts VALUES ('01a2144d-fa04-7c55-bd23-236f517fefba', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795636984324554);
INSERT INTO accounts VALUES ('01a2144d-fa0e-7e21-a5a7-c63c034c086d', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795636984334847);
INSERT INTO accounts VALUES ('01a2144d-fa1f-7b64-ae5c-ac31a8cc6451', 'left@acme.example', 'left@acme.example', 'acme.example', 1795636984351686);
INSERT INTO accounts VALUES ('01a2144d-fa26-76ee-b332-125bd4526756', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795636984358363);
INSERT INTO accounts VALUES ('01a2144d-fa27-7a24-84fb-0063de56b1bc', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795636984359601);
INSERT INTO accounts VALUES ('01a2144d-fa5d-7af6-803c-3019852fdfa0', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795636984413689);
INSERT INTO directory_users VALUES ('01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '01a2144d-f9ed-7d78-a124-018c63d80e61', 'ada@acme.example', '00u-ada', 1, '01a2144d-f9ed-7a86-a018-efbf75919a62', '', 1795636984301255, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795636984301255, 1795636984301255);
INSERT INTO directory_users VALUES ('01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '01a2144d-f9f1-7832-99ef-1a58c2a72370', 'bob@acme.example', NULL, 1, '01a2144d-f9f1-7804-8914-bca08d87e45f', '', 1795636984305486, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795636984305486, 1795636984305486);
INSERT INTO directory_users VALUES ('01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '01a2144d-f9f4-7503-8c5c-5e2c4253b54b', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a2144d-f9f4-74db-83fe-45a25feb9c27', '', 1795636984308235, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795636984308235, 1795636984308235);
INSERT INTO directory_users VALUES ('01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '01a2144d-f9f5-7bb7-86ef-445e0ac8d708', 'zoe@acme.example', 'ZOË', 1, '01a2144d-f9f5-7b91-8238-0523d42a9a0b', '', 1795636984309684, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795636984309684, 1795636984309684);
INSERT INTO directory_users VALUES ('01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '01a2144d-f9f8-70c5-a87c-7aa70fc8f4b3', 'astro@acme.example', '🚀', 1, '01a2144d-f9f8-7092-91c5-6667e2a16c39', '', 1795636984311814, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795636984311814, 1795636984311814);
INSERT INTO directory_users VALUES ('01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '01a2144d-fa04-7c7f-947e-6ed0ad9a49ea', 'lines@acme.example', ' 007 ', 1, '01a2144d-fa04-7c55-bd23-236f517fefba', '', 1795636984324554, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795636984324554, 1795636984324554);
INSERT INTO directory_users VALUES ('01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '01a2144d-fa0e-7e52-b3a9-3e922d7f213f', 'max@acme.example', '00u-max', 1, '01a2144d-fa0e-7e21-a5a7-c63c034c086d', '', 1795636984334847, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795636984334847, 1795636984334847);
INSERT INTO directory_users VALUES ('01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '01a2144d-fa1f-7b99-ad11-e9164eaf5eef', 'left@acme.example', '00u-left', 0, '01a2144d-fa1f-7b64-ae5c-ac31a8cc6451', '', 1795636984351686, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795636984351686, 1795636984351686);
INSERT INTO directory_users VALUES ('01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '01a2144d-fa23-7095-af9d-47a428bbd2a6', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795636984354993, 1795636984354993);
INSERT INTO directory_users VALUES ('01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '01a2144d-fa27-7a4d-aa0c-bb0e7418f710', 'staff@acme.example', '00u-staff', 0, '01a2144d-fa27-7a24-84fb-0063de56b1bc', '', 1795636984359601, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795636984359601, 1795636984395115);
INSERT INTO dialect_log VALUES ('01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '01a2144d-fa63-70b6-b330-a9d5c4f0d049', 1795636984419047, '6f0cb2f90c972bcba16c028ca5a6b33e', 'GET', '/Users/01a2144d-fa24-7317-8a2d-0cfa28c83996', 404, '', 'there is no user "01a2144d-fa24-7317-8a2d-0cfa28c83996" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '01a2144d-fa63-7684-b45a-b1cabf2a1d7c', 1795636984419427, 'ff491474348dc8a21facc32c07c51ee7', 'GET', '/Users/01a2144d-fa26-77bd-9235-188fc27034fc', 404, '', 'there is no user "01a2144d-fa26-77bd-9235-188fc27034fc" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '01a2144d-fe22-78bf-97d2-c5117fdc286f', 1795636985378573, 'e958410addb92dc5e2eea35e25cd8ff0', 'GET', '/Users/01a2144d-fa24-7317-8a2d-0cfa28c83996', 404, '', 'there is no user "01a2144d-fa24-7317-8a2d-0cfa28c83996" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a2144d-f9c8-7466-8034-44cfe45cd2e3', '01a2144d-f9e5-7893-92e4-ac3dc2985f19', '01a2144d-fe22-7d8a-aff5-580f3cfcaa5c', 1795636985378887, '60961d1df69376a47bc5bd25a1092b3c', 'GET', '/Users/01a2144d-fa26-77bd-9235-188fc27034fc', 404, '', 'there is no user "01a2144d-fa26-77bd-9235-188fc27034fc" in this directory', '[]', '');
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
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES ('goose_db_version', 4);
