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
INSERT INTO goose_db_version VALUES (1, 0, 1, '2026-11-25 19:56:54');
INSERT INTO goose_db_version VALUES (2, 1, 1, '2026-11-25 19:56:54');
INSERT INTO goose_db_version VALUES (3, 2, 1, '2026-11-25 19:56:54');
INSERT INTO goose_db_version VALUES (4, 3, 1, '2026-11-25 19:56:54');
INSERT INTO goose_db_version VALUES (5, 4, 1, '2026-11-25 19:56:54');
INSERT INTO parents VALUES ('01a21448-54a0-7a13-99ce-4d98220b6b40', 'acme', 'acme', '01a21448-54cf-7ce8-9658-22ac0287008b', 2, 0, 1795636614304640);
INSERT INTO parents VALUES ('01a21448-54a7-70a1-a2ce-e6c1ad5a0778', 'initech', 'initech', '01a21448-54a9-7b17-84e9-ebaaa2a2c094', 0, 0, 1795636614311022);
INSERT INTO organizations VALUES ('01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54b0-77f9-a80d-858a00b4d1f2', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795636614320084);
INSERT INTO organizations VALUES ('01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54b0-7b18-a980-76f598666e6c', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795636614320084);
INSERT INTO seat_tiers VALUES ('01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54b0-77f9-a80d-858a00b4d1f2', 'premium', 1, 1);
INSERT INTO domains VALUES ('01a21448-54a0-7a13-99ce-4d98220b6b40', 'acme.example', '01a21448-54a5-7a03-86ee-012d59aee355', 'verified', 'manual', 1795636614309348, 1795636614309348, '', '', 0, 0, 0, 0, 0);
INSERT INTO domains VALUES ('01a21448-54a7-70a1-a2ce-e6c1ad5a0778', 'initech.example', '01a21448-54a9-7a85-a3d3-a0dd1f63051a', 'verified', 'manual', 1795636614313658, 1795636614313658, '', '', 0, 0, 0, 0, 0);
INSERT INTO connections VALUES ('01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54cf-7c2a-819a-0ffd2483c969', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795636614354647, 1795636614351671);
INSERT INTO credentials VALUES ('', '01a21448-5474-7a64-8951-7cb136555a7f', 'operator', '', 'first operator key', '8f3a476152881c60490b23f10ab90dfcf4200fb9db28d600abc94ffce6c677e3', 'usher_dHB2xT', 1795636614260566, NULL, NULL, '', '', '', '', '', '', 0);
INSERT INTO credentials VALUES ('01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54b6-727b-806e-b29478b77fcf', 'directory', '01a21448-54b5-7167-8a8b-2ade5d923850', '', '019e24ec5778ce13f11c90bd5ddb83475ccb2ac8d98f23c891a97dd72f1d91c5', 'usher_1RW-kX', 1795636614326043, NULL, NULL, '', '', '', '', '', '', 0);
INSERT INTO credentials VALUES ('01a21448-54a7-70a1-a2ce-e6c1ad5a0778', '01a21448-54b7-7caf-8bc7-e9f585435c09', 'directory', '01a21448-54b7-7035-8724-7fb52f2fce8a', '', '88742c4053fa7b69eff74fdbfa97cf408bec5950dd18d20a6fda7f67ec0b397b', 'usher_XqRqvU', 1795636614327808, NULL, NULL, '', '', '', '', '', '', 1);
INSERT INTO credentials VALUES ('01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54d0-7d25-9baf-5f7c4ebe9d65', 'login-hook', '01a21448-54cf-7c2a-819a-0ffd2483c969', '', '1fa7e6ae8f7d390a455e4aac6f8f52431ae258b3324d9da75644e3263c3de8a2', 'usher_HggamO', 1795636614352760, NULL, NULL, '', '', '', '', '', '', 0);
INSERT INTO credentials VALUES ('', '01a21448-54d5-7178-9cbb-3b6f9c9b0216', 'read-only', '', '', '2d44ece6ef2fbee82e37e7036bf2af0114caaefa9803e9d491e5ef36962789b3', 'usher_sOyJwO', 1795636614357086, NULL, 1795636614358026, '', '', '', '', '', '', 0);
INSERT INTO credentials VALUES ('01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54db-7a33-ba74-77d6ed7c207b', 'oauth-client', '01a21448-54b5-7167-8a8b-2ade5d923850', '', 'da5c8d3f06a1ebd37c74934d6522d8b8ded165dc134b7aa781c18804b53a7cc9', 'usher_Ir7j4b', 1795636614363648, NULL, NULL, '', '', '', '', '', '', 0);
INSERT INTO credentials VALUES ('01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54dc-7b16-be71-62e2c50d7c71', 'access-token', '01a21448-54b5-7167-8a8b-2ade5d923850', '', '24e8d88a7b56008a3e9b6258ff9aa9a8a4fba40fe99a7f5d3be1b786734342a3', 'usher_oGbtsC', 1795636614364572, 1795640214364572, NULL, '01a21448-54db-7a33-ba74-77d6ed7c207b', '', '', '', '', '', 0);
INSERT INTO credentials VALUES ('01a21448-54a7-70a1-a2ce-e6c1ad5a0778', '01a21448-54dd-7b49-8e99-3b4d05a13d1f', 'jwt-issuer', '01a21448-54b7-7035-8724-7fb52f2fce8a', '', '28019182c1957046719dc0a917cba272f7c6f591839b711903d874d2fa1f2c05', '', 1795636614365679, NULL, NULL, '', '', '', 'https://issuer.example/', 'http://127.0.0.1:44651/scim/01a21448-54b7-7035-8724-7fb52f2fce8a', '{"jwks_url":"https://issuer.example/keys","claims":{"tid":"''ẞ''"}}', 0);
INSERT INTO directories VALUES ('01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54b5-7167-8a8b-2ade5d923850', 'okta', 'scim', 'okta', 'userName', 0, '', 1795636614325072, '');
INSERT INTO directories VALUES ('01a21448-54a7-70a1-a2ce-e6c1ad5a0778', '01a21448-54b7-7035-8724-7fb52f2fce8a', 'entra', 'scim', 'entra', 'userName', 0, '', 1795636614326997, 'ipsie');
INSERT INTO directory_emails VALUES ('01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54b5-7167-8a8b-2ade5d923850', 'ada@acme.example', '01a21448-54b9-7265-90c9-e7dc606181b1', 0, 'work');
INSERT INTO directory_emails VALUES ('01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54b5-7167-8a8b-2ade5d923850', 'ada@home.example', '01a21448-54b9-7265-90c9-e7dc606181b1', 1, 'home');
INSERT INTO directory_groups VALUES ('01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54b5-7167-8a8b-2ade5d923850', '01a21448-54c3-7d1a-812b-6b17d20b4225', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795636614339841, 1795636614345031, 0);
INSERT INTO directory_groups VALUES ('01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54b5-7167-8a8b-2ade5d923850', '01a21448-54c5-7a39-ac8f-cde149648ab5', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795636614341649, 1795636614349442, 0);
INSERT INTO directory_groups VALUES ('01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54b5-7167-8a8b-2ade5d923850', '01a21448-54cb-74e6-858a-6bb93828fdf3', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795636614347262, 1795636614347262, 1);
INSERT INTO directory_members VALUES ('01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54b5-7167-8a8b-2ade5d923850', '01a21448-54c3-7d1a-812b-6b17d20b4225', '01a21448-54b9-7265-90c9-e7dc606181b1', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54b5-7167-8a8b-2ade5d923850', '01a21448-54c3-7d1a-812b-6b17d20b4225', '01a21448-54ba-7339-a286-61fe590e8bfa', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54b5-7167-8a8b-2ade5d923850', '01a21448-54c3-7d1a-812b-6b17d20b4225', '01a21448-54bb-71ee-81cf-1980a8d1edf7', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54b5-7167-8a8b-2ade5d923850', '01a21448-54c5-7a39-ac8f-cde149648ab5', '01a21448-54b9-7265-90c9-e7dc606181b1', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54b5-7167-8a8b-2ade5d923850', '01a21448-54c5-7a39-ac8f-cde149648ab5', '01a21448-54ba-7339-a286-61fe590e8bfa', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54b5-7167-8a8b-2ade5d923850', '01a21448-54c5-7a39-ac8f-cde149648ab5', '01a21448-54bb-71ee-81cf-1980a8d1edf7', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54b5-7167-8a8b-2ade5d923850', '01a21448-54c5-7a39-ac8f-cde149648ab5', '01a21448-54bb-7ea1-9260-28faad4443de', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54b5-7167-8a8b-2ade5d923850', '01a21448-54c5-7a39-ac8f-cde149648ab5', '01a21448-54bc-7c7f-b43d-e4f251158d84', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54b5-7167-8a8b-2ade5d923850', '01a21448-54c5-7a39-ac8f-cde149648ab5', '01a21448-54bd-787a-9c74-222c2d8f5887', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54b5-7167-8a8b-2ade5d923850', '01a21448-54c5-7a39-ac8f-cde149648ab5', '01a21448-54be-77ff-8162-0a2e0b557999', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54b5-7167-8a8b-2ade5d923850', '01a21448-54c5-7a39-ac8f-cde149648ab5', '01a21448-54bf-748b-aa11-3fe981bf6eb0', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54b5-7167-8a8b-2ade5d923850', '01a21448-54c5-7a39-ac8f-cde149648ab5', '01a21448-54c0-73a5-92b9-1c2cf3247c54', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54b5-7167-8a8b-2ade5d923850', '01a21448-54c5-7a39-ac8f-cde149648ab5', '01a21448-54c2-7eca-bbe2-5ca9561c7951', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54b5-7167-8a8b-2ade5d923850', '01a21448-54cb-74e6-858a-6bb93828fdf3', '01a21448-54bb-7ea1-9260-28faad4443de', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54b5-7167-8a8b-2ade5d923850', '01a21448-54cb-74e6-858a-6bb93828fdf3', '01a21448-54c3-7d1a-812b-6b17d20b4225', 'Group', 'Group', '');
INSERT INTO directory_tombstones VALUES ('01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54b5-7167-8a8b-2ade5d923850', '01a21448-54c1-7ef8-be2c-7b9712679640', 'NULL', '01a21448-54c1-7eba-889d-1a46534fc39d', 1798228614349442);
INSERT INTO persons VALUES ('01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54b8-7e67-8626-3af87d90b765', 'open', '', '01a21448-54b5-7167-8a8b-2ade5d923850', 0, 3, 0, 1795636614354647, 1795636614328693);
INSERT INTO persons VALUES ('01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54ba-7312-8562-9977a8c61cb6', 'open', '', '01a21448-54b5-7167-8a8b-2ade5d923850', 0, 3, 0, NULL, 1795636614330148);
INSERT INTO persons VALUES ('01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54bb-71c4-905a-0298155a7f8c', 'open', '', '01a21448-54b5-7167-8a8b-2ade5d923850', 0, 2, 0, NULL, 1795636614331044);
INSERT INTO persons VALUES ('01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54bb-7e7b-a8f8-2fd8504605f8', 'open', '', '01a21448-54b5-7167-8a8b-2ade5d923850', 0, 2, 0, NULL, 1795636614331876);
INSERT INTO persons VALUES ('01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54bc-7c5e-bde7-20d5a0590e05', 'open', '', '01a21448-54b5-7167-8a8b-2ade5d923850', 0, 2, 0, NULL, 1795636614332741);
INSERT INTO persons VALUES ('01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54bd-785b-b9db-1f92e5c9e53b', 'open', '', '01a21448-54b5-7167-8a8b-2ade5d923850', 0, 2, 0, NULL, 1795636614333511);
INSERT INTO persons VALUES ('01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54be-77dd-8fac-f73e00ecc1c9', 'open', '', '01a21448-54b5-7167-8a8b-2ade5d923850', 0, 2, 0, NULL, 1795636614334457);
INSERT INTO persons VALUES ('01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54bf-746a-af8e-f6f60aa7c48a', 'closed', 'directory_inactive', '01a21448-54b5-7167-8a8b-2ade5d923850', 0, 2, 0, NULL, 1795636614335229);
INSERT INTO persons VALUES ('01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54c1-7eba-889d-1a46534fc39d', 'closed', 'directory_deleted', '01a21448-54b5-7167-8a8b-2ade5d923850', 0, 4, 0, NULL, 1795636614337905);
INSERT INTO persons VALUES ('01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54c2-7ea7-b7a8-e36ad3a0fc7d', 'closed', 'directory_inactive', '01a21448-54b5-7167-8a8b-2ade5d923850', 0, 3, 0, NULL, 1795636614338890);
INSERT INTO persons VALUES ('01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54d4-72d6-8508-a40784c6adee', 'open', '', '', 0, 1, 0, 1795636614356151, 1795636614356151);
INSERT INTO subjects VALUES ('01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54cf-7c2a-819a-0ffd2483c969', 'ada', '01a21448-54b8-7e67-8626-3af87d90b765', 1795636614354647);
INSERT INTO subjects VALUES ('01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54cf-7c2a-819a-0ffd2483c969', 'newcomer', '01a21448-54d4-72d6-8508-a40784c6adee', 1795636614356151);
INSERT INTO memberships VALUES ('01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54b8-7e67-8626-3af87d90b765', '01a21448-54b0-77f9-a80d-858a00b4d1f2', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795636614341649);
INSERT INTO memberships VALUES ('01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54b8-7e67-8626-3af87d90b765', '01a21448-54b0-7b18-a980-76f598666e6c', 0, 'jit', '01a21448-54cf-7c2a-819a-0ffd2483c969', 1795636614354647, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795636614354647);
INSERT INTO memberships VALUES ('01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54ba-7312-8562-9977a8c61cb6', '01a21448-54b0-77f9-a80d-858a00b4d1f2', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795636614341649);
INSERT INTO memberships VALUES ('01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54bb-71c4-905a-0298155a7f8c', '01a21448-54b0-77f9-a80d-858a00b4d1f2', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795636614346011);
INSERT INTO memberships VALUES ('01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54bb-7e7b-a8f8-2fd8504605f8', '01a21448-54b0-77f9-a80d-858a00b4d1f2', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795636614341649);
INSERT INTO memberships VALUES ('01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54bc-7c5e-bde7-20d5a0590e05', '01a21448-54b0-77f9-a80d-858a00b4d1f2', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795636614341649);
INSERT INTO memberships VALUES ('01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54bd-785b-b9db-1f92e5c9e53b', '01a21448-54b0-77f9-a80d-858a00b4d1f2', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795636614341649);
INSERT INTO memberships VALUES ('01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54be-77dd-8fac-f73e00ecc1c9', '01a21448-54b0-77f9-a80d-858a00b4d1f2', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795636614341649);
INSERT INTO memberships VALUES ('01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54d4-72d6-8508-a40784c6adee', '01a21448-54b0-7b18-a980-76f598666e6c', 0, 'jit', '01a21448-54cf-7c2a-819a-0ffd2483c969', 1795636614356151, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795636614356151);
INSERT INTO policy_versions VALUES ('01a21448-54a0-7a13-99ce-4d98220b6b40', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a21448-5474-7a64-8951-7cb136555a7f', 1795636614320084);
INSERT INTO policy_versions VALUES ('01a21448-54a0-7a13-99ce-4d98220b6b40', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a21448-5474-7a64-8951-7cb136555a7f', 1795636614322590);
INSERT INTO events VALUES (1, '', '01a21448-5474-7c15-8f79-626284886da3', 1795636614260566, 'token.created', 'operator', 'operator_key_file', '', '', '01a21448-5474-7a64-8951-7cb136555a7f', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO events VALUES (2, '01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54a0-7ad2-a567-7681fd43f51e', 1795636614304640, 'parent.created', 'operator', '01a21448-5474-7a64-8951-7cb136555a7f', '', '', '01a21448-54a0-7a13-99ce-4d98220b6b40', NULL, NULL, 0, 'b9c44616aeb90839818eaf5cca3b09ae');
INSERT INTO events VALUES (3, '01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54a5-7c61-bfdf-a0dd320da6a0', 1795636614309348, 'domain.verified', 'operator', '01a21448-5474-7a64-8951-7cb136555a7f', '', '', '01a21448-54a5-7a03-86ee-012d59aee355', NULL, '{"domain":"acme.example","state":"verified","strategy":"manual"}', 0, '8a2b7f1158291660e72e105326c7a468');
INSERT INTO events VALUES (4, '01a21448-54a7-70a1-a2ce-e6c1ad5a0778', '01a21448-54a7-70cc-82ef-e79255905e10', 1795636614311022, 'parent.created', 'operator', '01a21448-5474-7a64-8951-7cb136555a7f', '', '', '01a21448-54a7-70a1-a2ce-e6c1ad5a0778', NULL, NULL, 0, '4dbba986190955a066c1d7d0905a27a3');
INSERT INTO events VALUES (5, '01a21448-54a7-70a1-a2ce-e6c1ad5a0778', '01a21448-54a9-7b47-8287-6aad4efd048c', 1795636614313658, 'domain.verified', 'operator', '01a21448-5474-7a64-8951-7cb136555a7f', '', '', '01a21448-54a9-7a85-a3d3-a0dd1f63051a', NULL, '{"domain":"initech.example","state":"verified","strategy":"manual"}', 0, '1049fc125b1f3d2532c31dc080e51f56');
INSERT INTO events VALUES (6, '01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54b0-7ada-abae-6d4eb740186b', 1795636614320084, 'organization.created', 'operator', '01a21448-5474-7a64-8951-7cb136555a7f', '', '01a21448-54b0-77f9-a80d-858a00b4d1f2', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '7942334154d817493253c26631698395');
INSERT INTO events VALUES (7, '01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54b0-7b34-95ac-c0468abb4183', 1795636614320084, 'organization.created', 'operator', '01a21448-5474-7a64-8951-7cb136555a7f', '', '01a21448-54b0-7b18-a980-76f598666e6c', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '7942334154d817493253c26631698395');
INSERT INTO events VALUES (8, '01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54b0-7cd2-a4db-81d5abc3e38c', 1795636614320084, 'policy.applied', 'operator', '01a21448-5474-7a64-8951-7cb136555a7f', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, '7942334154d817493253c26631698395');
INSERT INTO events VALUES (9, '01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54b1-7104-9a46-916a8aa2fe12', 1795636614320084, 'organization.changed', 'operator', '01a21448-5474-7a64-8951-7cb136555a7f', '', '01a21448-54b0-77f9-a80d-858a00b4d1f2', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, '7942334154d817493253c26631698395');
INSERT INTO events VALUES (10, '01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54b1-714d-ac6d-7eb130e30cec', 1795636614320084, 'organization.changed', 'operator', '01a21448-5474-7a64-8951-7cb136555a7f', '', '01a21448-54b0-7b18-a980-76f598666e6c', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, '7942334154d817493253c26631698395');
INSERT INTO events VALUES (11, '01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54b2-7a8c-a2a2-e2617c4aba6b', 1795636614322590, 'policy.applied', 'operator', '01a21448-5474-7a64-8951-7cb136555a7f', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, '3c152d5241c1df8cc1e4df3fcd0389dd');
INSERT INTO events VALUES (12, '01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54b4-7242-9c30-8f9e64ccfec3', 1795636614323790, 'organization.changed', 'operator', '01a21448-5474-7a64-8951-7cb136555a7f', '', '01a21448-54b0-77f9-a80d-858a00b4d1f2', '', NULL, '{"limit":1,"seat":"premium"}', 0, '8851d62de8e18b28e8e59d8d34942810');
INSERT INTO events VALUES (13, '01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54b5-7299-aab7-f49753ee1325', 1795636614325072, 'directory.created', 'operator', '01a21448-5474-7a64-8951-7cb136555a7f', '', '', '01a21448-54b5-7167-8a8b-2ade5d923850', NULL, NULL, 0, '2d5126db4b513f5a234e61b7cd092367');
INSERT INTO events VALUES (14, '01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54b6-72be-a40d-0e989eb33ce5', 1795636614326043, 'token.created', 'operator', '01a21448-5474-7a64-8951-7cb136555a7f', '', '', '01a21448-54b6-727b-806e-b29478b77fcf', NULL, '{"scope":"directory","target":"01a21448-54b5-7167-8a8b-2ade5d923850"}', 0, '2b815b9e9b9b5d851c3de5a52a95870a');
INSERT INTO events VALUES (15, '01a21448-54a7-70a1-a2ce-e6c1ad5a0778', '01a21448-54b7-7058-ba9a-3b6d64d679b7', 1795636614326997, 'directory.created', 'operator', '01a21448-5474-7a64-8951-7cb136555a7f', '', '', '01a21448-54b7-7035-8724-7fb52f2fce8a', NULL, NULL, 0, '61f3f82cfe50722cf5750d171f61ec16');
INSERT INTO events VALUES (16, '01a21448-54a7-70a1-a2ce-e6c1ad5a0778', '01a21448-54b7-7d46-976a-522eb98dfb8a', 1795636614327808, 'token.created', 'operator', '01a21448-5474-7a64-8951-7cb136555a7f', '', '', '01a21448-54b7-7caf-8bc7-e9f585435c09', NULL, '{"scope":"directory","target":"01a21448-54b7-7035-8724-7fb52f2fce8a"}', 0, '77fed9932f1711428246e439d43f6a9f');
INSERT INTO events VALUES (17, '01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54b9-73fb-931e-8124e4506081', 1795636614328693, 'directory_user.created', 'directory', '01a21448-54b5-7167-8a8b-2ade5d923850', '', '', '01a21448-54b9-7265-90c9-e7dc606181b1', NULL, NULL, 2, '875a9525ddccf750c8efd6133dfd57e3');
INSERT INTO events VALUES (18, '01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54b9-73fe-b79d-bffdcc895778', 1795636614328693, 'account.created', 'directory', '01a21448-54b5-7167-8a8b-2ade5d923850', '01a21448-54b8-7e67-8626-3af87d90b765', '', '01a21448-54b9-7265-90c9-e7dc606181b1', NULL, NULL, 2, '875a9525ddccf750c8efd6133dfd57e3');
INSERT INTO events VALUES (19, '01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54ba-73a2-a84f-02c69a14d11a', 1795636614330148, 'directory_user.created', 'directory', '01a21448-54b5-7167-8a8b-2ade5d923850', '', '', '01a21448-54ba-7339-a286-61fe590e8bfa', NULL, NULL, 2, '638f10a8819b15df5a7f05965021f8ce');
INSERT INTO events VALUES (20, '01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54ba-73a4-b8b8-1d0a1136218e', 1795636614330148, 'account.created', 'directory', '01a21448-54b5-7167-8a8b-2ade5d923850', '01a21448-54ba-7312-8562-9977a8c61cb6', '', '01a21448-54ba-7339-a286-61fe590e8bfa', NULL, NULL, 2, '638f10a8819b15df5a7f05965021f8ce');
INSERT INTO events VALUES (21, '01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54bb-7231-8b3e-2fd2cd7505e3', 1795636614331044, 'directory_user.created', 'directory', '01a21448-54b5-7167-8a8b-2ade5d923850', '', '', '01a21448-54bb-71ee-81cf-1980a8d1edf7', NULL, NULL, 2, '462c466fb24967e98a7ba69fa1955f6e');
INSERT INTO events VALUES (22, '01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54bb-7234-b4bb-85a9eff0bf58', 1795636614331044, 'account.created', 'directory', '01a21448-54b5-7167-8a8b-2ade5d923850', '01a21448-54bb-71c4-905a-0298155a7f8c', '', '01a21448-54bb-71ee-81cf-1980a8d1edf7', NULL, NULL, 2, '462c466fb24967e98a7ba69fa1955f6e');
INSERT INTO events VALUES (23, '01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54bb-7ee6-8873-305ae5f0eac7', 1795636614331876, 'directory_user.created', 'directory', '01a21448-54b5-7167-8a8b-2ade5d923850', '', '', '01a21448-54bb-7ea1-9260-28faad4443de', NULL, NULL, 2, '0eddec721734dbda7121f630a0a46f8b');
INSERT INTO events VALUES (24, '01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54bb-7ee9-a498-82bd95d4184f', 1795636614331876, 'account.created', 'directory', '01a21448-54b5-7167-8a8b-2ade5d923850', '01a21448-54bb-7e7b-a8f8-2fd8504605f8', '', '01a21448-54bb-7ea1-9260-28faad4443de', NULL, NULL, 2, '0eddec721734dbda7121f630a0a46f8b');
INSERT INTO events VALUES (25, '01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54bc-7cb0-8c42-45a7ea9b589a', 1795636614332741, 'directory_user.created', 'directory', '01a21448-54b5-7167-8a8b-2ade5d923850', '', '', '01a21448-54bc-7c7f-b43d-e4f251158d84', NULL, NULL, 2, 'b9d1651e9a864c336c27eea8071fabfb');
INSERT INTO events VALUES (26, '01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54bc-7cb3-a3c2-a0c664acc6df', 1795636614332741, 'account.created', 'directory', '01a21448-54b5-7167-8a8b-2ade5d923850', '01a21448-54bc-7c5e-bde7-20d5a0590e05', '', '01a21448-54bc-7c7f-b43d-e4f251158d84', NULL, NULL, 2, 'b9d1651e9a864c336c27eea8071fabfb');
INSERT INTO events VALUES (27, '01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54bd-78a3-a5ec-726f59bbfc44', 1795636614333511, 'directory_user.created', 'directory', '01a21448-54b5-7167-8a8b-2ade5d923850', '', '', '01a21448-54bd-787a-9c74-222c2d8f5887', NULL, NULL, 2, '56272927fad817553394de88fecb8224');
INSERT INTO events VALUES (28, '01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54bd-78a7-a1da-041c31d46356', 1795636614333511, 'account.created', 'directory', '01a21448-54b5-7167-8a8b-2ade5d923850', '01a21448-54bd-785b-b9db-1f92e5c9e53b', '', '01a21448-54bd-787a-9c74-222c2d8f5887', NULL, NULL, 2, '56272927fad817553394de88fecb8224');
INSERT INTO events VALUES (29, '01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54be-782e-b9e7-88213104163b', 1795636614334457, 'directory_user.created', 'directory', '01a21448-54b5-7167-8a8b-2ade5d923850', '', '', '01a21448-54be-77ff-8162-0a2e0b557999', NULL, NULL, 2, '5cedb1516136f5a3eeec58a56e7233ac');
INSERT INTO events VALUES (30, '01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54be-7831-a38d-ec3ce08237e7', 1795636614334457, 'account.created', 'directory', '01a21448-54b5-7167-8a8b-2ade5d923850', '01a21448-54be-77dd-8fac-f73e00ecc1c9', '', '01a21448-54be-77ff-8162-0a2e0b557999', NULL, NULL, 2, '5cedb1516136f5a3eeec58a56e7233ac');
INSERT INTO events VALUES (31, '01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54bf-74c3-93b2-107bc622b541', 1795636614335229, 'directory_user.created', 'directory', '01a21448-54b5-7167-8a8b-2ade5d923850', '', '', '01a21448-54bf-748b-aa11-3fe981bf6eb0', NULL, NULL, 2, 'e782ea33ed073fae4b9af073e14780ce');
INSERT INTO events VALUES (32, '01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54bf-74c6-9938-1073e03e841e', 1795636614335229, 'account.created', 'directory', '01a21448-54b5-7167-8a8b-2ade5d923850', '01a21448-54bf-746a-af8e-f6f60aa7c48a', '', '01a21448-54bf-748b-aa11-3fe981bf6eb0', NULL, NULL, 2, 'e782ea33ed073fae4b9af073e14780ce');
INSERT INTO events VALUES (33, '01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54bf-75d4-bebf-8584f24f8ab5', 1795636614335229, 'gate.closed', 'directory', '01a21448-54b5-7167-8a8b-2ade5d923850', '01a21448-54bf-746a-af8e-f6f60aa7c48a', '', '', NULL, '{"cause":"directory_inactive"}', 2, 'e782ea33ed073fae4b9af073e14780ce');
INSERT INTO events VALUES (34, '01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54bf-75d7-84d9-f88529402099', 1795636614335229, 'session.revoked', 'directory', '01a21448-54b5-7167-8a8b-2ade5d923850', '01a21448-54bf-746a-af8e-f6f60aa7c48a', '', '', NULL, NULL, 2, 'e782ea33ed073fae4b9af073e14780ce');
INSERT INTO events VALUES (35, '01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54c0-73ec-a93a-337562dfbbf2', 1795636614336182, 'directory_user.created', 'directory', '01a21448-54b5-7167-8a8b-2ade5d923850', '', '', '01a21448-54c0-73a5-92b9-1c2cf3247c54', NULL, NULL, 2, 'b8af1416a1ddd287994bdc8b1a63c83f');
INSERT INTO events VALUES (36, '01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54c0-73ee-887f-6c036d3a07f5', 1795636614336182, 'directory_user.unbound', 'directory', '01a21448-54b5-7167-8a8b-2ade5d923850', '', '', '01a21448-54c0-73a5-92b9-1c2cf3247c54', NULL, '{"reason":"no_email"}', 2, 'b8af1416a1ddd287994bdc8b1a63c83f');
INSERT INTO events VALUES (37, '01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54c1-70c4-acfd-4be470bfc115', 1795636614336948, 'directory_user.created', 'directory', '01a21448-54b5-7167-8a8b-2ade5d923850', '', '', '01a21448-54c1-706e-976d-2d628ed7fd46', NULL, NULL, 2, 'a8e5bd0672e80221f277e630135d499a');
INSERT INTO events VALUES (38, '01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54c1-70c7-bfac-1f829cc036a6', 1795636614336948, 'directory_user.unbound', 'directory', '01a21448-54b5-7167-8a8b-2ade5d923850', '', '', '01a21448-54c1-706e-976d-2d628ed7fd46', NULL, '{"reason":"foreign_domain"}', 2, 'a8e5bd0672e80221f277e630135d499a');
INSERT INTO events VALUES (39, '01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54c2-7028-a691-ebd9bc1b50aa', 1795636614337905, 'directory_user.created', 'directory', '01a21448-54b5-7167-8a8b-2ade5d923850', '', '', '01a21448-54c1-7ef8-be2c-7b9712679640', NULL, NULL, 2, '988be0bc66ff3c0c993c8adf8cc26639');
INSERT INTO events VALUES (40, '01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54c2-702c-bee2-8c5685d504c6', 1795636614337905, 'account.created', 'directory', '01a21448-54b5-7167-8a8b-2ade5d923850', '01a21448-54c1-7eba-889d-1a46534fc39d', '', '01a21448-54c1-7ef8-be2c-7b9712679640', NULL, NULL, 2, '988be0bc66ff3c0c993c8adf8cc26639');
INSERT INTO events VALUES (41, '01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54c2-7efb-bbad-53f0d4efc95d', 1795636614338890, 'directory_user.created', 'directory', '01a21448-54b5-7167-8a8b-2ade5d923850', '', '', '01a21448-54c2-7eca-bbe2-5ca9561c7951', NULL, NULL, 2, '0e868447daa61ae8cd88ee3fb922b95f');
INSERT INTO events VALUES (42, '01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54c2-7efe-ae8a-9683dce6e77d', 1795636614338890, 'account.created', 'directory', '01a21448-54b5-7167-8a8b-2ade5d923850', '01a21448-54c2-7ea7-b7a8-e36ad3a0fc7d', '', '01a21448-54c2-7eca-bbe2-5ca9561c7951', NULL, NULL, 2, '0e868447daa61ae8cd88ee3fb922b95f');
INSERT INTO events VALUES (43, '01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54c4-718a-9303-f0af778cb918', 1795636614339841, 'directory_group.created', 'directory', '01a21448-54b5-7167-8a8b-2ade5d923850', '', '', '01a21448-54c3-7d1a-812b-6b17d20b4225', NULL, '{"members":1}', 0, 'b7dfdeb4b80fcba4fc0704368029ae5c');
INSERT INTO events VALUES (44, '01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54c5-7edf-8efe-9a69743bbd16', 1795636614341649, 'directory_group.created', 'directory', '01a21448-54b5-7167-8a8b-2ade5d923850', '', '', '01a21448-54c5-7a39-ac8f-cde149648ab5', NULL, '{"members":11}', 0, '2b9a8501a8c45fa5b5b0432009446c4b');
INSERT INTO events VALUES (45, '01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54c6-7948-9fc0-cf2bb5973706', 1795636614341649, 'membership.added', 'directory', '01a21448-54b5-7167-8a8b-2ade5d923850', '01a21448-54b8-7e67-8626-3af87d90b765', '01a21448-54b0-77f9-a80d-858a00b4d1f2', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '2b9a8501a8c45fa5b5b0432009446c4b');
INSERT INTO events VALUES (46, '01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54c6-7a00-9ba3-ad18b2b72971', 1795636614341649, 'membership.added', 'directory', '01a21448-54b5-7167-8a8b-2ade5d923850', '01a21448-54ba-7312-8562-9977a8c61cb6', '01a21448-54b0-77f9-a80d-858a00b4d1f2', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '2b9a8501a8c45fa5b5b0432009446c4b');
INSERT INTO events VALUES (47, '01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54c6-7a40-96dc-288a52b9adfb', 1795636614341649, 'membership.added', 'directory', '01a21448-54b5-7167-8a8b-2ade5d923850', '01a21448-54bb-7e7b-a8f8-2fd8504605f8', '01a21448-54b0-77f9-a80d-858a00b4d1f2', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '2b9a8501a8c45fa5b5b0432009446c4b');
INSERT INTO events VALUES (48, '01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54c6-7a7d-a226-602276c311b8', 1795636614341649, 'membership.added', 'directory', '01a21448-54b5-7167-8a8b-2ade5d923850', '01a21448-54bc-7c5e-bde7-20d5a0590e05', '01a21448-54b0-77f9-a80d-858a00b4d1f2', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '2b9a8501a8c45fa5b5b0432009446c4b');
INSERT INTO events VALUES (49, '01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54c6-7aa5-9a69-8bf751d180cc', 1795636614341649, 'membership.added', 'directory', '01a21448-54b5-7167-8a8b-2ade5d923850', '01a21448-54bd-785b-b9db-1f92e5c9e53b', '01a21448-54b0-77f9-a80d-858a00b4d1f2', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '2b9a8501a8c45fa5b5b0432009446c4b');
INSERT INTO events VALUES (50, '01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54c6-7ae4-be0a-b7fb870154b4', 1795636614341649, 'membership.added', 'directory', '01a21448-54b5-7167-8a8b-2ade5d923850', '01a21448-54be-77dd-8fac-f73e00ecc1c9', '01a21448-54b0-77f9-a80d-858a00b4d1f2', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '2b9a8501a8c45fa5b5b0432009446c4b');
INSERT INTO events VALUES (51, '01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54c6-7b18-95aa-a24b6e401ed1', 1795636614341649, 'membership.added', 'directory', '01a21448-54b5-7167-8a8b-2ade5d923850', '01a21448-54c1-7eba-889d-1a46534fc39d', '01a21448-54b0-77f9-a80d-858a00b4d1f2', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '2b9a8501a8c45fa5b5b0432009446c4b');
INSERT INTO events VALUES (52, '01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54c6-7b3b-9fa0-3f73ec990e66', 1795636614341649, 'membership.added', 'directory', '01a21448-54b5-7167-8a8b-2ade5d923850', '01a21448-54c2-7ea7-b7a8-e36ad3a0fc7d', '01a21448-54b0-77f9-a80d-858a00b4d1f2', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '2b9a8501a8c45fa5b5b0432009446c4b');
INSERT INTO events VALUES (53, '01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54c7-7f1a-8da2-30d7432d26e8', 1795636614343648, 'directory_group.changed', 'directory', '01a21448-54b5-7167-8a8b-2ade5d923850', '', '', '01a21448-54c3-7d1a-812b-6b17d20b4225', NULL, '{"added":1,"removed":0}', 0, '1d49204511d2947e55b16f21a132b33c');
INSERT INTO events VALUES (54, '01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54c9-72dc-9f2b-c712511a6a69', 1795636614345031, 'directory_group.changed', 'directory', '01a21448-54b5-7167-8a8b-2ade5d923850', '', '', '01a21448-54c3-7d1a-812b-6b17d20b4225', NULL, '{"added":1,"removed":0}', 0, '0abfa45b868f9a7605400332166931c0');
INSERT INTO events VALUES (55, '01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54ca-7379-a34b-b6fdbf94b832', 1795636614346011, 'directory_group.changed', 'directory', '01a21448-54b5-7167-8a8b-2ade5d923850', '', '', '01a21448-54c5-7a39-ac8f-cde149648ab5', NULL, '{"added":1,"removed":0}', 0, '005c9d0304929826d7f41b492cdae49d');
INSERT INTO events VALUES (56, '01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54ca-753b-98f2-d0c6aa0555a3', 1795636614346011, 'membership.added', 'directory', '01a21448-54b5-7167-8a8b-2ade5d923850', '01a21448-54bb-71c4-905a-0298155a7f8c', '01a21448-54b0-77f9-a80d-858a00b4d1f2', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '005c9d0304929826d7f41b492cdae49d');
INSERT INTO events VALUES (57, '01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54cb-7845-a9ae-71aa45ed0f80', 1795636614347262, 'directory_group.created', 'directory', '01a21448-54b5-7167-8a8b-2ade5d923850', '', '', '01a21448-54cb-74e6-858a-6bb93828fdf3', NULL, '{"members":2}', 0, 'e119659358a28da3f006ebec12452fe3');
INSERT INTO events VALUES (58, '01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54cc-7c04-93cf-bdeda46142c9', 1795636614348534, 'directory_user.deleted', 'directory', '01a21448-54b5-7167-8a8b-2ade5d923850', '', '', '01a21448-54c1-706e-976d-2d628ed7fd46', NULL, NULL, 0, '5e84b1105e79121fb3e5d26f60b3bf82');
INSERT INTO events VALUES (59, '01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54cd-781d-ad03-77dcb30b9771', 1795636614349442, 'directory_user.deleted', 'directory', '01a21448-54b5-7167-8a8b-2ade5d923850', '', '', '01a21448-54c1-7ef8-be2c-7b9712679640', NULL, NULL, 0, '8ef476548b77148e3b866c06d4c3c7f1');
INSERT INTO events VALUES (60, '01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54cd-79c6-89b4-ed725bc33339', 1795636614349442, 'gate.closed', 'directory', '01a21448-54b5-7167-8a8b-2ade5d923850', '01a21448-54c1-7eba-889d-1a46534fc39d', '', '', NULL, '{"cause":"directory_deleted"}', 2, '8ef476548b77148e3b866c06d4c3c7f1');
INSERT INTO events VALUES (61, '01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54cd-79ca-82b0-3d8ddce6c55f', 1795636614349442, 'session.revoked', 'directory', '01a21448-54b5-7167-8a8b-2ade5d923850', '01a21448-54c1-7eba-889d-1a46534fc39d', '', '', NULL, NULL, 2, '8ef476548b77148e3b866c06d4c3c7f1');
INSERT INTO events VALUES (62, '01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54cd-7b2f-9a67-32ca60d24cde', 1795636614349442, 'membership.removed', 'directory', '01a21448-54b5-7167-8a8b-2ade5d923850', '01a21448-54c1-7eba-889d-1a46534fc39d', '01a21448-54b0-77f9-a80d-858a00b4d1f2', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '8ef476548b77148e3b866c06d4c3c7f1');
INSERT INTO events VALUES (63, '01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54ce-794a-a255-1bf6fab2048c', 1795636614350475, 'directory_user.changed', 'directory', '01a21448-54b5-7167-8a8b-2ade5d923850', '', '', '01a21448-54c2-7eca-bbe2-5ca9561c7951', NULL, '{"active":false}', 0, 'c9ee501bb7d18104463d79d1011f36f8');
INSERT INTO events VALUES (64, '01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54ce-7a3e-b768-36d6241849d8', 1795636614350475, 'gate.closed', 'directory', '01a21448-54b5-7167-8a8b-2ade5d923850', '01a21448-54c2-7ea7-b7a8-e36ad3a0fc7d', '', '', NULL, '{"cause":"directory_inactive"}', 2, 'c9ee501bb7d18104463d79d1011f36f8');
INSERT INTO events VALUES (65, '01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54ce-7a41-8682-e28f6aac205c', 1795636614350475, 'session.revoked', 'directory', '01a21448-54b5-7167-8a8b-2ade5d923850', '01a21448-54c2-7ea7-b7a8-e36ad3a0fc7d', '', '', NULL, NULL, 2, 'c9ee501bb7d18104463d79d1011f36f8');
INSERT INTO events VALUES (66, '01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54ce-7b0b-a229-8990d00ca8b9', 1795636614350475, 'membership.removed', 'directory', '01a21448-54b5-7167-8a8b-2ade5d923850', '01a21448-54c2-7ea7-b7a8-e36ad3a0fc7d', '01a21448-54b0-77f9-a80d-858a00b4d1f2', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, 'c9ee501bb7d18104463d79d1011f36f8');
INSERT INTO events VALUES (67, '01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54cf-7d01-9b8c-ce44bb06cb38', 1795636614351671, 'connection.created', 'operator', '01a21448-5474-7a64-8951-7cb136555a7f', '', '', '01a21448-54cf-7c2a-819a-0ffd2483c969', NULL, NULL, 0, '8a95d2c74b4366010eb039ad559ac264');
INSERT INTO events VALUES (68, '01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54d0-7d61-b635-bf0b95dce938', 1795636614352760, 'token.created', 'operator', '01a21448-5474-7a64-8951-7cb136555a7f', '', '', '01a21448-54d0-7d25-9baf-5f7c4ebe9d65', NULL, '{"scope":"login-hook","target":"01a21448-54cf-7c2a-819a-0ffd2483c969"}', 0, 'efb4b75df31edea820f150b2e26b6df8');
INSERT INTO events VALUES (69, '01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54d2-7d8a-9ca1-fee1a9409474', 1795636614354647, 'subject.linked', 'login', '01a21448-54cf-7c2a-819a-0ffd2483c969', '01a21448-54b8-7e67-8626-3af87d90b765', '', '01a21448-54cf-7c2a-819a-0ffd2483c969', NULL, NULL, 2, '196a4637a294ff048f59fa826a0a7cbb');
INSERT INTO events VALUES (70, '01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54d2-7e05-8a23-dc7beade8f93', 1795636614354647, 'membership.added', 'login', '01a21448-54cf-7c2a-819a-0ffd2483c969', '01a21448-54b8-7e67-8626-3af87d90b765', '01a21448-54b0-7b18-a980-76f598666e6c', '', NULL, '{"role":"user","source":"grant"}', 2, '196a4637a294ff048f59fa826a0a7cbb');
INSERT INTO events VALUES (71, '01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54d3-718a-9433-db46424084f1', 1795636614354647, 'connection.proven', 'login', '01a21448-54cf-7c2a-819a-0ffd2483c969', '', '', '01a21448-54cf-7c2a-819a-0ffd2483c969', NULL, NULL, 2, '196a4637a294ff048f59fa826a0a7cbb');
INSERT INTO events VALUES (72, '01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54d4-734d-95a8-aec7a8f11701', 1795636614356151, 'account.created', 'login', '01a21448-54cf-7c2a-819a-0ffd2483c969', '01a21448-54d4-72d6-8508-a40784c6adee', '', '01a21448-54cf-7c2a-819a-0ffd2483c969', NULL, NULL, 2, '6b32fe4cb2b80073a4ee173aea550c9e');
INSERT INTO events VALUES (73, '01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54d4-738d-9a0a-15adbd74a560', 1795636614356151, 'subject.linked', 'login', '01a21448-54cf-7c2a-819a-0ffd2483c969', '01a21448-54d4-72d6-8508-a40784c6adee', '', '01a21448-54cf-7c2a-819a-0ffd2483c969', NULL, NULL, 2, '6b32fe4cb2b80073a4ee173aea550c9e');
INSERT INTO events VALUES (74, '01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54d4-73cc-9bf7-078583d0151f', 1795636614356151, 'membership.added', 'login', '01a21448-54cf-7c2a-819a-0ffd2483c969', '01a21448-54d4-72d6-8508-a40784c6adee', '01a21448-54b0-7b18-a980-76f598666e6c', '', NULL, '{"role":"user","source":"grant"}', 2, '6b32fe4cb2b80073a4ee173aea550c9e');
INSERT INTO events VALUES (75, '', '01a21448-54d5-71b3-a6a8-1150793cf3d7', 1795636614357086, 'token.created', 'operator', '01a21448-5474-7a64-8951-7cb136555a7f', '', '', '01a21448-54d5-7178-9cbb-3b6f9c9b0216', NULL, '{"scope":"read-only","target":""}', 0, '2bc0c0c47c2ec175852006e68af76bfa');
INSERT INTO events VALUES (76, '', '01a21448-54d6-722e-ac93-197502a50cab', 1795636614358026, 'token.revoked', 'operator', '01a21448-5474-7a64-8951-7cb136555a7f', '', '', '01a21448-54d5-7178-9cbb-3b6f9c9b0216', NULL, NULL, 0, '53539c0108cfccbe89087b9b12d160a0');
INSERT INTO events VALUES (77, '01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54db-7af2-a752-aae7aca67be9', 1795636614363648, 'token.created', 'operator', '01a21448-5474-7a64-8951-7cb136555a7f', '', '', '01a21448-54db-7a33-ba74-77d6ed7c207b', NULL, '{"scope":"oauth-client","target":"01a21448-54b5-7167-8a8b-2ade5d923850"}', 0, '15b9ff7640a9d130044f37a1b5509b80');
INSERT INTO events VALUES (78, '01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54dc-7b4c-8242-fed93c8c1cf2', 1795636614364572, 'token.created', 'api_key', '01a21448-54db-7a33-ba74-77d6ed7c207b', '', '', '01a21448-54dc-7b16-be71-62e2c50d7c71', NULL, '{"client":"01a21448-54db-7a33-ba74-77d6ed7c207b","scope":"access-token","target":"01a21448-54b5-7167-8a8b-2ade5d923850"}', 0, '8967d4dbca5131a33d937ccda3a37820');
INSERT INTO events VALUES (79, '01a21448-54a7-70a1-a2ce-e6c1ad5a0778', '01a21448-54dd-7b9e-8746-289f38051391', 1795636614365679, 'token.created', 'operator', '01a21448-5474-7a64-8951-7cb136555a7f', '', '', '01a21448-54dd-7b49-8e99-3b4d05a13d1f', NULL, '{"scope":"jwt-issuer","target":"01a21448-54b7-7035-8724-7fb52f2fce8a"}', 0, '9058467b6b38806bd6241089b0813f78');
INSERT INTO events VALUES (80, '01a21448-54a7-70a1-a2ce-e6c1ad5a0778', '01a21448-54de-7c5d-b811-44aa51fb73ab', 1795636614366641, 'directory.changed', 'operator', '01a21448-5474-7a64-8951-7cb136555a7f', '', '', '01a21448-54b7-7035-8724-7fb52f2fce8a', '{"profile":""}', '{"profile":"ipsie","tokens":1}', 0, '302fc3db523c3882068a661b04f94bf9');
INSERT INTO directory_totals VALUES ('01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54b5-7167-8a8b-2ade5d923850', 'Group', 0, 3, 0, '01a21448-54cb-74e6-858a-6bb93828fdf3');
INSERT INTO directory_totals VALUES ('01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54b5-7167-8a8b-2ade5d923850', 'User', 0, 10, 2, '01a21448-54c2-7eca-bbe2-5ca9561c7951');
INSERT INTO accounts VALUES ('01a21448-54b8-7e67-8626-3af87d90b765', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795636614328693);
INSERT INTO accounts VALUES ('01a21448-54ba-7312-8562-9977a8c61cb6', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795636614330148);
INSERT INTO accounts VALUES ('01a21448-54bb-71c4-905a-0298155a7f8c', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795636614331044);
INSERT INTO accounts VALUES ('01a21448-54bb-7e7b-a8f8-2fd8504605f8', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795636614331876);
INSERT INTO accounts VALUES ('01a21448-54bc-7c5e-bde7-20d5a0590e05', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795636614332741);
INSERT INTO accounts VALUES ('01a21448-54bd-785b-b9db-1f92e5c9e53b', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795636614333511);
INSERT INTO accounts VALUES ('01a21448-54be-77dd-8fac-f73e00ecc1c9', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795636614334457);
INSERT INTO accounts VALUES ('01a21448-54bf-746a-af8e-f6f60aa7c48a', 'left@acme.example', 'left@acme.example', 'acme.example', 1795636614335229);
INSERT INTO accounts VALUES ('01a21448-54c1-7eba-889d-1a46534fc39d', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795636614337905);
INSERT INTO accounts VALUES ('01a21448-54c2-7ea7-b7a8-e36ad3a0fc7d', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795636614338890);
INSERT INTO accounts VALUES ('01a21448-54d4-72d6-8508-a40784c6adee', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795636614356151);
INSERT INTO directory_users VALUES ('01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54b5-7167-8a8b-2ade5d923850', '01a21448-54b9-7265-90c9-e7dc606181b1', 'ada@acme.example', '00u-ada', 1, '01a21448-54b8-7e67-8626-3af87d90b765', '', 1795636614328693, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795636614328693, 1795636614328693);
INSERT INTO directory_users VALUES ('01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54b5-7167-8a8b-2ade5d923850', '01a21448-54ba-7339-a286-61fe590e8bfa', 'bob@acme.example', NULL, 1, '01a21448-54ba-7312-8562-9977a8c61cb6', '', 1795636614330148, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795636614330148, 1795636614330148);
INSERT INTO directory_users VALUES ('01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54b5-7167-8a8b-2ade5d923850', '01a21448-54bb-71ee-81cf-1980a8d1edf7', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a21448-54bb-71c4-905a-0298155a7f8c', '', 1795636614331044, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795636614331044, 1795636614331044);
INSERT INTO directory_users VALUES ('01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54b5-7167-8a8b-2ade5d923850', '01a21448-54bb-7ea1-9260-28faad4443de', 'zoe@acme.example', 'ZOË', 1, '01a21448-54bb-7e7b-a8f8-2fd8504605f8', '', 1795636614331876, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795636614331876, 1795636614331876);
INSERT INTO directory_users VALUES ('01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54b5-7167-8a8b-2ade5d923850', '01a21448-54bc-7c7f-b43d-e4f251158d84', 'astro@acme.example', '🚀', 1, '01a21448-54bc-7c5e-bde7-20d5a0590e05', '', 1795636614332741, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795636614332741, 1795636614332741);
INSERT INTO directory_users VALUES ('01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54b5-7167-8a8b-2ade5d923850', '01a21448-54bd-787a-9c74-222c2d8f5887', 'lines@acme.example', ' 007 ', 1, '01a21448-54bd-785b-b9db-1f92e5c9e53b', '', 1795636614333511, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795636614333511, 1795636614333511);
INSERT INTO directory_users VALUES ('01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54b5-7167-8a8b-2ade5d923850', '01a21448-54be-77ff-8162-0a2e0b557999', 'max@acme.example', '00u-max', 1, '01a21448-54be-77dd-8fac-f73e00ecc1c9', '', 1795636614334457, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795636614334457, 1795636614334457);
INSERT INTO directory_users VALUES ('01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54b5-7167-8a8b-2ade5d923850', '01a21448-54bf-748b-aa11-3fe981bf6eb0', 'left@acme.example', '00u-left', 0, '01a21448-54bf-746a-af8e-f6f60aa7c48a', '', 1795636614335229, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795636614335229, 1795636614335229);
INSERT INTO directory_users VALUES ('01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54b5-7167-8a8b-2ade5d923850', '01a21448-54c0-73a5-92b9-1c2cf3247c54', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795636614336182, 1795636614336182);
INSERT INTO directory_users VALUES ('01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54b5-7167-8a8b-2ade5d923850', '01a21448-54c2-7eca-bbe2-5ca9561c7951', 'staff@acme.example', '00u-staff', 0, '01a21448-54c2-7ea7-b7a8-e36ad3a0fc7d', '', 1795636614338890, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795636614338890, 1795636614350475);
INSERT INTO dialect_log VALUES ('01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54b5-7167-8a8b-2ade5d923850', '01a21448-54d9-783f-a560-4e4d30e86c14', 1795636614361541, '3071491a6980cf1d7924583855a0f4ea', 'GET', '/Users/01a21448-54c1-706e-976d-2d628ed7fd46', 404, '', 'there is no user "01a21448-54c1-706e-976d-2d628ed7fd46" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54b5-7167-8a8b-2ade5d923850', '01a21448-54d9-7d67-bcad-d38e1b0e6ab1', 1795636614361878, 'ff7f5bbb0df6eb2d2fc019705f5910cc', 'GET', '/Users/01a21448-54c1-7ef8-be2c-7b9712679640', 404, '', 'there is no user "01a21448-54c1-7ef8-be2c-7b9712679640" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54b5-7167-8a8b-2ade5d923850', '01a21448-5513-73e5-a682-6553ca892806', 1795636614419255, '9a4895b7fea6cc6e86981ee342f961cd', 'GET', '/Users/01a21448-54c1-706e-976d-2d628ed7fd46', 404, '', 'there is no user "01a21448-54c1-706e-976d-2d628ed7fd46" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a21448-54a0-7a13-99ce-4d98220b6b40', '01a21448-54b5-7167-8a8b-2ade5d923850', '01a21448-5513-7808-92d1-c8ba337baabd', 1795636614419526, '0c161dbdc2c4faabc6b63524cd189acd', 'GET', '/Users/01a21448-54c1-7ef8-be2c-7b9712679640', 404, '', 'there is no user "01a21448-54c1-7ef8-be2c-7b9712679640" in this directory', '[]', '');
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
INSERT INTO sqlite_sequence VALUES ('goose_db_version', 5);
