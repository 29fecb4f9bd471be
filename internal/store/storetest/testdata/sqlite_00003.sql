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
INSERT INTO goose_db_version VALUES (1, 0, 1, '2026-11-25 17:31:04');
INSERT INTO goose_db_version VALUES (2, 1, 1, '2026-11-25 17:31:04');
INSERT INTO goose_db_version VALUES (3, 2, 1, '2026-11-25 17:31:04');
INSERT INTO goose_db_version VALUES (4, 3, 1, '2026-11-25 17:31:04');
INSERT INTO parents VALUES ('01a213c2-d16c-7e95-9ab6-568651266f43', 'acme', 'acme', '01a213c2-d207-79e5-9407-b14525bc41a9', 2, 0, 1795627864428932);
INSERT INTO parents VALUES ('01a213c2-d181-7bb3-b16a-6833e0c2a70a', 'initech', 'initech', '01a213c2-d18b-7be4-be1c-f130e2a673dc', 0, 0, 1795627864449742);
INSERT INTO organizations VALUES ('01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d18f-7514-99f6-7e98bed3ea7f', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795627864462832);
INSERT INTO organizations VALUES ('01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d18f-769c-8b8a-49d2ae0aba0c', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795627864462832);
INSERT INTO seat_tiers VALUES ('01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d18f-7514-99f6-7e98bed3ea7f', 'premium', 1, 1);
INSERT INTO domains VALUES ('01a213c2-d16c-7e95-9ab6-568651266f43', 'acme.example', '01a213c2-d17a-73fc-8ffe-025f178d17a5', 'verified', 'manual', 1795627864442154, 1795627864442154);
INSERT INTO domains VALUES ('01a213c2-d181-7bb3-b16a-6833e0c2a70a', 'initech.example', '01a213c2-d18b-7b17-8fdb-3be3a2070bb6', 'verified', 'manual', 1795627864459700, 1795627864459700);
INSERT INTO connections VALUES ('01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d207-7935-beba-b15ff7df431d', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795627864587421, 1795627864583442);
INSERT INTO credentials VALUES ('', '01a213c2-d124-7b76-b32e-d042afba424c', 'operator', '', 'first operator key', '5c02a98aab1a15bae5417e456fed11a1740e7c79b84a712efcbbdec64ec9ba2f', 'usher_txjwra', 1795627864356509, NULL, NULL, '', '', '');
INSERT INTO credentials VALUES ('01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1cd-7c0c-83aa-101a6cfe6f9c', 'directory', '01a213c2-d1ca-7544-8102-9b537e858978', '', '916401dc5d36868770e4e2b5ee9bf384f4126153580af3c5450b610e20ee521c', 'usher_8gKP4p', 1795627864525595, NULL, NULL, '', '', '');
INSERT INTO credentials VALUES ('01a213c2-d181-7bb3-b16a-6833e0c2a70a', '01a213c2-d1cf-7d01-8be3-c5d13bd22328', 'directory', '01a213c2-d1ce-7dfc-b82e-17fccfec5926', '', 'f6dd931a2d44fb7978f86d9a1589be4d97475e7d63a190ddf8c956d1ad1a8c2b', 'usher_L6UjOf', 1795627864527831, NULL, NULL, '', '', '');
INSERT INTO credentials VALUES ('01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d208-7ca7-a7f1-0682d0cf19f0', 'login-hook', '01a213c2-d207-7935-beba-b15ff7df431d', '', '843e630546ac87e73489b10189d0ec96c5ad2d32595636833351b9b79c47c802', 'usher_sNDMVz', 1795627864584680, NULL, NULL, '', '', '');
INSERT INTO credentials VALUES ('', '01a213c2-d20f-7367-8fac-9811dd888d11', 'read-only', '', '', '4d782f3710717c6e1b03965593107fc7418316a549a53ba8d713933370746904', 'usher_acT1K8', 1795627864591169, NULL, 1795627864591875, '', '', '');
INSERT INTO credentials VALUES ('01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d214-74aa-8422-a48e70fa4c9c', 'oauth-client', '01a213c2-d1ca-7544-8102-9b537e858978', '', '17a2386e10b5a2f6c81a85b3e5710549ef93bd02d377e2d1694cba2d46e3630d', 'usher_-tEpIN', 1795627864596276, NULL, NULL, '', '', '');
INSERT INTO credentials VALUES ('01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d215-73e8-a428-4c2cbc225ca0', 'access-token', '01a213c2-d1ca-7544-8102-9b537e858978', '', '2cd20c12c234d1a792dbd339ac5810311a684eada149010cf208ecec544c4694', 'usher_huNSml', 1795627864597079, 1795631464597079, NULL, '01a213c2-d214-74aa-8422-a48e70fa4c9c', '', '');
INSERT INTO directories VALUES ('01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1ca-7544-8102-9b537e858978', 'okta', 'scim', 'okta', 'userName', 0, '', 1795627864522312);
INSERT INTO directories VALUES ('01a213c2-d181-7bb3-b16a-6833e0c2a70a', '01a213c2-d1ce-7dfc-b82e-17fccfec5926', 'entra', 'scim', 'entra', 'userName', 0, '', 1795627864526896);
INSERT INTO directory_emails VALUES ('01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1ca-7544-8102-9b537e858978', 'ada@acme.example', '01a213c2-d1d3-7b0b-b37c-c09b8ea58e9c', 0, 'work');
INSERT INTO directory_emails VALUES ('01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1ca-7544-8102-9b537e858978', 'ada@home.example', '01a213c2-d1d3-7b0b-b37c-c09b8ea58e9c', 1, 'home');
INSERT INTO directory_groups VALUES ('01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1ca-7544-8102-9b537e858978', '01a213c2-d1fb-718f-8540-f4c5e3756c9c', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795627864571044, 1795627864576315);
INSERT INTO directory_groups VALUES ('01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1ca-7544-8102-9b537e858978', '01a213c2-d1fd-713c-bf4d-aa015e47d287', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795627864573039, 1795627864580193);
INSERT INTO directory_groups VALUES ('01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1ca-7544-8102-9b537e858978', '01a213c2-d202-744b-aaaf-84c38f333e1d', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795627864578263, 1795627864578263);
INSERT INTO directory_members VALUES ('01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1ca-7544-8102-9b537e858978', '01a213c2-d1fb-718f-8540-f4c5e3756c9c', '01a213c2-d1d3-7b0b-b37c-c09b8ea58e9c', 'User', '', '');
INSERT INTO directory_members VALUES ('01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1ca-7544-8102-9b537e858978', '01a213c2-d1fb-718f-8540-f4c5e3756c9c', '01a213c2-d1e9-7e74-8c51-62f823e90d91', 'User', '', '');
INSERT INTO directory_members VALUES ('01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1ca-7544-8102-9b537e858978', '01a213c2-d1fb-718f-8540-f4c5e3756c9c', '01a213c2-d1eb-7098-a11b-d79ba717584f', 'User', '', '');
INSERT INTO directory_members VALUES ('01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1ca-7544-8102-9b537e858978', '01a213c2-d1fd-713c-bf4d-aa015e47d287', '01a213c2-d1d3-7b0b-b37c-c09b8ea58e9c', 'User', '', '');
INSERT INTO directory_members VALUES ('01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1ca-7544-8102-9b537e858978', '01a213c2-d1fd-713c-bf4d-aa015e47d287', '01a213c2-d1e9-7e74-8c51-62f823e90d91', 'User', '', '');
INSERT INTO directory_members VALUES ('01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1ca-7544-8102-9b537e858978', '01a213c2-d1fd-713c-bf4d-aa015e47d287', '01a213c2-d1eb-7098-a11b-d79ba717584f', 'User', '', '');
INSERT INTO directory_members VALUES ('01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1ca-7544-8102-9b537e858978', '01a213c2-d1fd-713c-bf4d-aa015e47d287', '01a213c2-d1f2-782d-8dab-70b4f3715cad', 'User', '', '');
INSERT INTO directory_members VALUES ('01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1ca-7544-8102-9b537e858978', '01a213c2-d1fd-713c-bf4d-aa015e47d287', '01a213c2-d1f3-7deb-bfa2-5743c55e80ac', 'User', '', '');
INSERT INTO directory_members VALUES ('01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1ca-7544-8102-9b537e858978', '01a213c2-d1fd-713c-bf4d-aa015e47d287', '01a213c2-d1f4-7b64-8950-d3705444432a', 'User', '', '');
INSERT INTO directory_members VALUES ('01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1ca-7544-8102-9b537e858978', '01a213c2-d1fd-713c-bf4d-aa015e47d287', '01a213c2-d1f5-7832-92a0-346a6f0b7358', 'User', '', '');
INSERT INTO directory_members VALUES ('01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1ca-7544-8102-9b537e858978', '01a213c2-d1fd-713c-bf4d-aa015e47d287', '01a213c2-d1f6-7447-9699-9db661d71487', 'User', '', '');
INSERT INTO directory_members VALUES ('01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1ca-7544-8102-9b537e858978', '01a213c2-d1fd-713c-bf4d-aa015e47d287', '01a213c2-d1f7-7346-addd-2b01b9b696bf', 'User', '', '');
INSERT INTO directory_members VALUES ('01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1ca-7544-8102-9b537e858978', '01a213c2-d1fd-713c-bf4d-aa015e47d287', '01a213c2-d1fa-7141-ab8f-2efb9d39bbbe', 'User', '', '');
INSERT INTO directory_members VALUES ('01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1ca-7544-8102-9b537e858978', '01a213c2-d202-744b-aaaf-84c38f333e1d', '01a213c2-d1f2-782d-8dab-70b4f3715cad', 'User', '', '');
INSERT INTO directory_members VALUES ('01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1ca-7544-8102-9b537e858978', '01a213c2-d202-744b-aaaf-84c38f333e1d', '01a213c2-d1fb-718f-8540-f4c5e3756c9c', 'Group', 'Group', '');
INSERT INTO directory_tombstones VALUES ('01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1ca-7544-8102-9b537e858978', '01a213c2-d1f8-7bd2-b179-5fc573c0aee4', 'NULL', '01a213c2-d1f8-7bb0-9e78-7bbfcfc5f2b3', 1798219864580193);
INSERT INTO persons VALUES ('01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1d3-7a1a-a575-f7097919735d', 'open', '', '01a213c2-d1ca-7544-8102-9b537e858978', 0, 3, 0, 1795627864587421, 1795627864531383);
INSERT INTO persons VALUES ('01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1e9-7e25-b207-6824709fa61d', 'open', '', '01a213c2-d1ca-7544-8102-9b537e858978', 0, 3, 0, NULL, 1795627864553854);
INSERT INTO persons VALUES ('01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1eb-7069-9df9-1a2afbe65239', 'open', '', '01a213c2-d1ca-7544-8102-9b537e858978', 0, 2, 0, NULL, 1795627864554963);
INSERT INTO persons VALUES ('01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1f2-77fc-a509-4773528a4617', 'open', '', '01a213c2-d1ca-7544-8102-9b537e858978', 0, 2, 0, NULL, 1795627864562330);
INSERT INTO persons VALUES ('01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1f3-7dc0-adfb-e59f6047c604', 'open', '', '01a213c2-d1ca-7544-8102-9b537e858978', 0, 2, 0, NULL, 1795627864563855);
INSERT INTO persons VALUES ('01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1f4-7b3f-8a41-de57fce66a5a', 'open', '', '01a213c2-d1ca-7544-8102-9b537e858978', 0, 2, 0, NULL, 1795627864564672);
INSERT INTO persons VALUES ('01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1f5-7810-b617-0ac3fa69f831', 'open', '', '01a213c2-d1ca-7544-8102-9b537e858978', 0, 2, 0, NULL, 1795627864565465);
INSERT INTO persons VALUES ('01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1f6-7428-a187-063e17b25631', 'closed', 'directory_inactive', '01a213c2-d1ca-7544-8102-9b537e858978', 0, 2, 0, NULL, 1795627864566242);
INSERT INTO persons VALUES ('01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1f8-7bb0-9e78-7bbfcfc5f2b3', 'closed', 'directory_deleted', '01a213c2-d1ca-7544-8102-9b537e858978', 0, 4, 0, NULL, 1795627864568704);
INSERT INTO persons VALUES ('01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1fa-7122-b91e-70a7aa0fca58', 'closed', 'directory_inactive', '01a213c2-d1ca-7544-8102-9b537e858978', 0, 3, 0, NULL, 1795627864570003);
INSERT INTO persons VALUES ('01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d20e-7098-93c5-17726fb2bb5b', 'open', '', '', 0, 1, 0, 1795627864590002, 1795627864590002);
INSERT INTO subjects VALUES ('01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d207-7935-beba-b15ff7df431d', 'ada', '01a213c2-d1d3-7a1a-a575-f7097919735d', 1795627864587421);
INSERT INTO subjects VALUES ('01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d207-7935-beba-b15ff7df431d', 'newcomer', '01a213c2-d20e-7098-93c5-17726fb2bb5b', 1795627864590002);
INSERT INTO memberships VALUES ('01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1d3-7a1a-a575-f7097919735d', '01a213c2-d18f-7514-99f6-7e98bed3ea7f', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795627864573039);
INSERT INTO memberships VALUES ('01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1d3-7a1a-a575-f7097919735d', '01a213c2-d18f-769c-8b8a-49d2ae0aba0c', 0, 'jit', '01a213c2-d207-7935-beba-b15ff7df431d', 1795627864587421, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795627864587421);
INSERT INTO memberships VALUES ('01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1e9-7e25-b207-6824709fa61d', '01a213c2-d18f-7514-99f6-7e98bed3ea7f', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795627864573039);
INSERT INTO memberships VALUES ('01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1eb-7069-9df9-1a2afbe65239', '01a213c2-d18f-7514-99f6-7e98bed3ea7f', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795627864577169);
INSERT INTO memberships VALUES ('01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1f2-77fc-a509-4773528a4617', '01a213c2-d18f-7514-99f6-7e98bed3ea7f', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795627864573039);
INSERT INTO memberships VALUES ('01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1f3-7dc0-adfb-e59f6047c604', '01a213c2-d18f-7514-99f6-7e98bed3ea7f', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795627864573039);
INSERT INTO memberships VALUES ('01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1f4-7b3f-8a41-de57fce66a5a', '01a213c2-d18f-7514-99f6-7e98bed3ea7f', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795627864573039);
INSERT INTO memberships VALUES ('01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1f5-7810-b617-0ac3fa69f831', '01a213c2-d18f-7514-99f6-7e98bed3ea7f', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795627864573039);
INSERT INTO memberships VALUES ('01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d20e-7098-93c5-17726fb2bb5b', '01a213c2-d18f-769c-8b8a-49d2ae0aba0c', 0, 'jit', '01a213c2-d207-7935-beba-b15ff7df431d', 1795627864590002, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795627864590002);
INSERT INTO policy_versions VALUES ('01a213c2-d16c-7e95-9ab6-568651266f43', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a213c2-d124-7b76-b32e-d042afba424c', 1795627864462832);
INSERT INTO policy_versions VALUES ('01a213c2-d16c-7e95-9ab6-568651266f43', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a213c2-d124-7b76-b32e-d042afba424c', 1795627864465963);
INSERT INTO events VALUES (1, '', '01a213c2-d124-7f3f-89d6-6a766cf8e79e', 1795627864356509, 'token.created', 'operator', 'operator_key_file', '', '', '01a213c2-d124-7b76-b32e-d042afba424c', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO events VALUES (2, '01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d16d-7032-bcad-37422e2c5580', 1795627864428932, 'parent.created', 'operator', '01a213c2-d124-7b76-b32e-d042afba424c', '', '', '01a213c2-d16c-7e95-9ab6-568651266f43', NULL, NULL, 0, '762497872c2af3f47e4839d8c034890d');
INSERT INTO events VALUES (3, '01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d17a-7738-af80-d98c4a46557c', 1795627864442154, 'domain.verified', 'operator', '01a213c2-d124-7b76-b32e-d042afba424c', '', '', '01a213c2-d17a-73fc-8ffe-025f178d17a5', NULL, '{"domain":"acme.example","strategy":"manual"}', 0, 'e021420fd8e85ac871943b009cd05cc7');
INSERT INTO events VALUES (4, '01a213c2-d181-7bb3-b16a-6833e0c2a70a', '01a213c2-d181-7c4a-b818-61e37f39aefc', 1795627864449742, 'parent.created', 'operator', '01a213c2-d124-7b76-b32e-d042afba424c', '', '', '01a213c2-d181-7bb3-b16a-6833e0c2a70a', NULL, NULL, 0, '23b384ff50347b868b61b2879231d860');
INSERT INTO events VALUES (5, '01a213c2-d181-7bb3-b16a-6833e0c2a70a', '01a213c2-d18b-7c0f-9517-0090c63cf010', 1795627864459700, 'domain.verified', 'operator', '01a213c2-d124-7b76-b32e-d042afba424c', '', '', '01a213c2-d18b-7b17-8fdb-3be3a2070bb6', NULL, '{"domain":"initech.example","strategy":"manual"}', 0, '081d52c2f91e4e960c27eae2c902457c');
INSERT INTO events VALUES (6, '01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d18f-7666-a138-723ba57139f7', 1795627864462832, 'organization.created', 'operator', '01a213c2-d124-7b76-b32e-d042afba424c', '', '01a213c2-d18f-7514-99f6-7e98bed3ea7f', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'f5caf79988a58b2e911c5b75f3fae09f');
INSERT INTO events VALUES (7, '01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d18f-76b5-9fd4-1591e36eca3c', 1795627864462832, 'organization.created', 'operator', '01a213c2-d124-7b76-b32e-d042afba424c', '', '01a213c2-d18f-769c-8b8a-49d2ae0aba0c', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'f5caf79988a58b2e911c5b75f3fae09f');
INSERT INTO events VALUES (8, '01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d18f-783d-a921-49fbcd067f87', 1795627864462832, 'policy.applied', 'operator', '01a213c2-d124-7b76-b32e-d042afba424c', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, 'f5caf79988a58b2e911c5b75f3fae09f');
INSERT INTO events VALUES (9, '01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d18f-7e1e-a947-0dccc6ef6177', 1795627864462832, 'organization.changed', 'operator', '01a213c2-d124-7b76-b32e-d042afba424c', '', '01a213c2-d18f-7514-99f6-7e98bed3ea7f', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, 'f5caf79988a58b2e911c5b75f3fae09f');
INSERT INTO events VALUES (10, '01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d18f-7e83-ba8f-31e098b72995', 1795627864462832, 'organization.changed', 'operator', '01a213c2-d124-7b76-b32e-d042afba424c', '', '01a213c2-d18f-769c-8b8a-49d2ae0aba0c', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, 'f5caf79988a58b2e911c5b75f3fae09f');
INSERT INTO events VALUES (11, '01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d192-7105-8602-6fd6fd4c003e', 1795627864465963, 'policy.applied', 'operator', '01a213c2-d124-7b76-b32e-d042afba424c', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, 'f52cf64be8292e88f99ee025f91a1d27');
INSERT INTO events VALUES (12, '01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1c1-7ea8-b87d-edb3e56351fb', 1795627864513260, 'organization.changed', 'operator', '01a213c2-d124-7b76-b32e-d042afba424c', '', '01a213c2-d18f-7514-99f6-7e98bed3ea7f', '', NULL, '{"limit":1,"seat":"premium"}', 0, '4054ab090fcecd4d8be894644485174f');
INSERT INTO events VALUES (13, '01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1ca-76ca-9a39-a94e9ce531a5', 1795627864522312, 'directory.created', 'operator', '01a213c2-d124-7b76-b32e-d042afba424c', '', '', '01a213c2-d1ca-7544-8102-9b537e858978', NULL, NULL, 0, 'e12f6fa07061328fa706bd03518abef1');
INSERT INTO events VALUES (14, '01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1cd-7c56-80a3-c487a3f2876f', 1795627864525595, 'token.created', 'operator', '01a213c2-d124-7b76-b32e-d042afba424c', '', '', '01a213c2-d1cd-7c0c-83aa-101a6cfe6f9c', NULL, '{"scope":"directory","target":"01a213c2-d1ca-7544-8102-9b537e858978"}', 0, '4d75d4979a7fe319f35b23a2e7e1c5ac');
INSERT INTO events VALUES (15, '01a213c2-d181-7bb3-b16a-6833e0c2a70a', '01a213c2-d1ce-7ea9-9703-87f36845324d', 1795627864526896, 'directory.created', 'operator', '01a213c2-d124-7b76-b32e-d042afba424c', '', '', '01a213c2-d1ce-7dfc-b82e-17fccfec5926', NULL, NULL, 0, '860e3e51a28612e5414937fcb830d26f');
INSERT INTO events VALUES (16, '01a213c2-d181-7bb3-b16a-6833e0c2a70a', '01a213c2-d1cf-7da0-938d-90e12f102d66', 1795627864527831, 'token.created', 'operator', '01a213c2-d124-7b76-b32e-d042afba424c', '', '', '01a213c2-d1cf-7d01-8be3-c5d13bd22328', NULL, '{"scope":"directory","target":"01a213c2-d1ce-7dfc-b82e-17fccfec5926"}', 0, 'a9e5e8fd894cb408253f7359593748f3');
INSERT INTO events VALUES (17, '01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1d3-7d13-a984-bcedcf10cf93', 1795627864531383, 'directory_user.created', 'directory', '01a213c2-d1ca-7544-8102-9b537e858978', '', '', '01a213c2-d1d3-7b0b-b37c-c09b8ea58e9c', NULL, NULL, 2, 'aa16dfca4698040ebaa59cb272956829');
INSERT INTO events VALUES (18, '01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1d3-7d17-9bac-a93d87772dec', 1795627864531383, 'account.created', 'directory', '01a213c2-d1ca-7544-8102-9b537e858978', '01a213c2-d1d3-7a1a-a575-f7097919735d', '', '01a213c2-d1d3-7b0b-b37c-c09b8ea58e9c', NULL, NULL, 2, 'aa16dfca4698040ebaa59cb272956829');
INSERT INTO events VALUES (19, '01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1e9-7ee5-ae0e-94207c7c43e6', 1795627864553854, 'directory_user.created', 'directory', '01a213c2-d1ca-7544-8102-9b537e858978', '', '', '01a213c2-d1e9-7e74-8c51-62f823e90d91', NULL, NULL, 2, 'e8a45355b34dfc38eb1943817bc8d743');
INSERT INTO events VALUES (20, '01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1e9-7ee9-9e96-3a18f12df7fb', 1795627864553854, 'account.created', 'directory', '01a213c2-d1ca-7544-8102-9b537e858978', '01a213c2-d1e9-7e25-b207-6824709fa61d', '', '01a213c2-d1e9-7e74-8c51-62f823e90d91', NULL, NULL, 2, 'e8a45355b34dfc38eb1943817bc8d743');
INSERT INTO events VALUES (21, '01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1eb-70d3-9f16-d4dc585e190d', 1795627864554963, 'directory_user.created', 'directory', '01a213c2-d1ca-7544-8102-9b537e858978', '', '', '01a213c2-d1eb-7098-a11b-d79ba717584f', NULL, NULL, 2, 'b0dd5a3e7cf04ea71f0668d4a0c5aec8');
INSERT INTO events VALUES (22, '01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1eb-70d6-ace9-1298dac436f6', 1795627864554963, 'account.created', 'directory', '01a213c2-d1ca-7544-8102-9b537e858978', '01a213c2-d1eb-7069-9df9-1a2afbe65239', '', '01a213c2-d1eb-7098-a11b-d79ba717584f', NULL, NULL, 2, 'b0dd5a3e7cf04ea71f0668d4a0c5aec8');
INSERT INTO events VALUES (23, '01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1f2-7881-a9de-b79ea8a01de0', 1795627864562330, 'directory_user.created', 'directory', '01a213c2-d1ca-7544-8102-9b537e858978', '', '', '01a213c2-d1f2-782d-8dab-70b4f3715cad', NULL, NULL, 2, '9790c4c53ac0e12e91e68da88d399d24');
INSERT INTO events VALUES (24, '01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1f2-7884-929d-b154562ceded', 1795627864562330, 'account.created', 'directory', '01a213c2-d1ca-7544-8102-9b537e858978', '01a213c2-d1f2-77fc-a509-4773528a4617', '', '01a213c2-d1f2-782d-8dab-70b4f3715cad', NULL, NULL, 2, '9790c4c53ac0e12e91e68da88d399d24');
INSERT INTO events VALUES (25, '01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1f3-7e21-9615-00707bf46e54', 1795627864563855, 'directory_user.created', 'directory', '01a213c2-d1ca-7544-8102-9b537e858978', '', '', '01a213c2-d1f3-7deb-bfa2-5743c55e80ac', NULL, NULL, 2, 'bd8a910cb9edb438d902f02f83ee9651');
INSERT INTO events VALUES (26, '01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1f3-7e25-a8b1-0afc08b1a24d', 1795627864563855, 'account.created', 'directory', '01a213c2-d1ca-7544-8102-9b537e858978', '01a213c2-d1f3-7dc0-adfb-e59f6047c604', '', '01a213c2-d1f3-7deb-bfa2-5743c55e80ac', NULL, NULL, 2, 'bd8a910cb9edb438d902f02f83ee9651');
INSERT INTO events VALUES (27, '01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1f4-7b94-a71b-77b1ee5f4bb7', 1795627864564672, 'directory_user.created', 'directory', '01a213c2-d1ca-7544-8102-9b537e858978', '', '', '01a213c2-d1f4-7b64-8950-d3705444432a', NULL, NULL, 2, '60e7971ad60b636ab0210d1739261b92');
INSERT INTO events VALUES (28, '01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1f4-7b98-99e3-5e64bd00b00f', 1795627864564672, 'account.created', 'directory', '01a213c2-d1ca-7544-8102-9b537e858978', '01a213c2-d1f4-7b3f-8a41-de57fce66a5a', '', '01a213c2-d1f4-7b64-8950-d3705444432a', NULL, NULL, 2, '60e7971ad60b636ab0210d1739261b92');
INSERT INTO events VALUES (29, '01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1f5-785c-8206-96f68f5bdc8a', 1795627864565465, 'directory_user.created', 'directory', '01a213c2-d1ca-7544-8102-9b537e858978', '', '', '01a213c2-d1f5-7832-92a0-346a6f0b7358', NULL, NULL, 2, 'a1d4e96241c1bd3a55da5dafec2466b0');
INSERT INTO events VALUES (30, '01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1f5-785f-ae40-c26ed9847334', 1795627864565465, 'account.created', 'directory', '01a213c2-d1ca-7544-8102-9b537e858978', '01a213c2-d1f5-7810-b617-0ac3fa69f831', '', '01a213c2-d1f5-7832-92a0-346a6f0b7358', NULL, NULL, 2, 'a1d4e96241c1bd3a55da5dafec2466b0');
INSERT INTO events VALUES (31, '01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1f6-7487-ae63-9b8eaaa67625', 1795627864566242, 'directory_user.created', 'directory', '01a213c2-d1ca-7544-8102-9b537e858978', '', '', '01a213c2-d1f6-7447-9699-9db661d71487', NULL, NULL, 2, '8326dabfe0c35725b20171ebaa0b3ef7');
INSERT INTO events VALUES (32, '01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1f6-7489-b976-eda160d570ff', 1795627864566242, 'account.created', 'directory', '01a213c2-d1ca-7544-8102-9b537e858978', '01a213c2-d1f6-7428-a187-063e17b25631', '', '01a213c2-d1f6-7447-9699-9db661d71487', NULL, NULL, 2, '8326dabfe0c35725b20171ebaa0b3ef7');
INSERT INTO events VALUES (33, '01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1f6-76a2-a462-4094ff67572f', 1795627864566242, 'gate.closed', 'directory', '01a213c2-d1ca-7544-8102-9b537e858978', '01a213c2-d1f6-7428-a187-063e17b25631', '', '', NULL, '{"cause":"directory_inactive"}', 2, '8326dabfe0c35725b20171ebaa0b3ef7');
INSERT INTO events VALUES (34, '01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1f6-76a5-af5a-55c239282217', 1795627864566242, 'session.revoked', 'directory', '01a213c2-d1ca-7544-8102-9b537e858978', '01a213c2-d1f6-7428-a187-063e17b25631', '', '', NULL, NULL, 2, '8326dabfe0c35725b20171ebaa0b3ef7');
INSERT INTO events VALUES (35, '01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1f7-738b-a5eb-939df298d47f', 1795627864567119, 'directory_user.created', 'directory', '01a213c2-d1ca-7544-8102-9b537e858978', '', '', '01a213c2-d1f7-7346-addd-2b01b9b696bf', NULL, NULL, 2, 'e5c9cb30757c991b086ac7103977fd91');
INSERT INTO events VALUES (36, '01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1f7-738e-baae-b6d401a003b5', 1795627864567119, 'directory_user.unbound', 'directory', '01a213c2-d1ca-7544-8102-9b537e858978', '', '', '01a213c2-d1f7-7346-addd-2b01b9b696bf', NULL, '{"reason":"no_email"}', 2, 'e5c9cb30757c991b086ac7103977fd91');
INSERT INTO events VALUES (37, '01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1f8-7072-8bca-9c72e73fa86b', 1795627864567951, 'directory_user.created', 'directory', '01a213c2-d1ca-7544-8102-9b537e858978', '', '', '01a213c2-d1f8-702d-a3bf-33621367862f', NULL, NULL, 2, '18a2f6da06eb2a4426ee876c215e5e91');
INSERT INTO events VALUES (38, '01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1f8-70a9-aa01-74fd522b2757', 1795627864567951, 'directory_user.unbound', 'directory', '01a213c2-d1ca-7544-8102-9b537e858978', '', '', '01a213c2-d1f8-702d-a3bf-33621367862f', NULL, '{"reason":"foreign_domain"}', 2, '18a2f6da06eb2a4426ee876c215e5e91');
INSERT INTO events VALUES (39, '01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1f8-7c60-8efb-dfeac558d588', 1795627864568704, 'directory_user.created', 'directory', '01a213c2-d1ca-7544-8102-9b537e858978', '', '', '01a213c2-d1f8-7bd2-b179-5fc573c0aee4', NULL, NULL, 2, '1817a4bbbb40dbc8ba2983400a0371b1');
INSERT INTO events VALUES (40, '01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1f8-7c63-8af8-503b95e39f55', 1795627864568704, 'account.created', 'directory', '01a213c2-d1ca-7544-8102-9b537e858978', '01a213c2-d1f8-7bb0-9e78-7bbfcfc5f2b3', '', '01a213c2-d1f8-7bd2-b179-5fc573c0aee4', NULL, NULL, 2, '1817a4bbbb40dbc8ba2983400a0371b1');
INSERT INTO events VALUES (41, '01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1fa-7171-8342-b6689185c373', 1795627864570003, 'directory_user.created', 'directory', '01a213c2-d1ca-7544-8102-9b537e858978', '', '', '01a213c2-d1fa-7141-ab8f-2efb9d39bbbe', NULL, NULL, 2, '6e4ec7046486ca589eef761d6fab01ea');
INSERT INTO events VALUES (42, '01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1fa-7176-b9d6-2c890c1829da', 1795627864570003, 'account.created', 'directory', '01a213c2-d1ca-7544-8102-9b537e858978', '01a213c2-d1fa-7122-b91e-70a7aa0fca58', '', '01a213c2-d1fa-7141-ab8f-2efb9d39bbbe', NULL, NULL, 2, '6e4ec7046486ca589eef761d6fab01ea');
INSERT INTO events VALUES (43, '01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1fb-76a1-9c6d-c2dee3732e1e', 1795627864571044, 'directory_group.created', 'directory', '01a213c2-d1ca-7544-8102-9b537e858978', '', '', '01a213c2-d1fb-718f-8540-f4c5e3756c9c', NULL, '{"members":1}', 0, '48aefa80401b978f7334225bd2a9403f');
INSERT INTO events VALUES (44, '01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1fd-75af-bd0a-c5b10b6018c8', 1795627864573039, 'directory_group.created', 'directory', '01a213c2-d1ca-7544-8102-9b537e858978', '', '', '01a213c2-d1fd-713c-bf4d-aa015e47d287', NULL, '{"members":11}', 0, '396ad72086bd4fe058785605788c140c');
INSERT INTO events VALUES (45, '01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1fe-7204-81ac-3ef5a16ea01f', 1795627864573039, 'membership.added', 'directory', '01a213c2-d1ca-7544-8102-9b537e858978', '01a213c2-d1d3-7a1a-a575-f7097919735d', '01a213c2-d18f-7514-99f6-7e98bed3ea7f', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '396ad72086bd4fe058785605788c140c');
INSERT INTO events VALUES (46, '01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1fe-728d-b997-7b274165f931', 1795627864573039, 'membership.added', 'directory', '01a213c2-d1ca-7544-8102-9b537e858978', '01a213c2-d1e9-7e25-b207-6824709fa61d', '01a213c2-d18f-7514-99f6-7e98bed3ea7f', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '396ad72086bd4fe058785605788c140c');
INSERT INTO events VALUES (47, '01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1fe-72e9-8399-ccce39366737', 1795627864573039, 'membership.added', 'directory', '01a213c2-d1ca-7544-8102-9b537e858978', '01a213c2-d1f2-77fc-a509-4773528a4617', '01a213c2-d18f-7514-99f6-7e98bed3ea7f', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '396ad72086bd4fe058785605788c140c');
INSERT INTO events VALUES (48, '01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1fe-732a-a7b8-f089f1cf283d', 1795627864573039, 'membership.added', 'directory', '01a213c2-d1ca-7544-8102-9b537e858978', '01a213c2-d1f3-7dc0-adfb-e59f6047c604', '01a213c2-d18f-7514-99f6-7e98bed3ea7f', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '396ad72086bd4fe058785605788c140c');
INSERT INTO events VALUES (49, '01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1fe-7362-b5f4-9d0bf13d4879', 1795627864573039, 'membership.added', 'directory', '01a213c2-d1ca-7544-8102-9b537e858978', '01a213c2-d1f4-7b3f-8a41-de57fce66a5a', '01a213c2-d18f-7514-99f6-7e98bed3ea7f', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '396ad72086bd4fe058785605788c140c');
INSERT INTO events VALUES (50, '01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1fe-738a-a09d-969b2502e264', 1795627864573039, 'membership.added', 'directory', '01a213c2-d1ca-7544-8102-9b537e858978', '01a213c2-d1f5-7810-b617-0ac3fa69f831', '01a213c2-d18f-7514-99f6-7e98bed3ea7f', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '396ad72086bd4fe058785605788c140c');
INSERT INTO events VALUES (51, '01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1fe-73f4-be0b-569ce34f37eb', 1795627864573039, 'membership.added', 'directory', '01a213c2-d1ca-7544-8102-9b537e858978', '01a213c2-d1f8-7bb0-9e78-7bbfcfc5f2b3', '01a213c2-d18f-7514-99f6-7e98bed3ea7f', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '396ad72086bd4fe058785605788c140c');
INSERT INTO events VALUES (52, '01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1fe-7445-8ebd-32785166b137', 1795627864573039, 'membership.added', 'directory', '01a213c2-d1ca-7544-8102-9b537e858978', '01a213c2-d1fa-7122-b91e-70a7aa0fca58', '01a213c2-d18f-7514-99f6-7e98bed3ea7f', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '396ad72086bd4fe058785605788c140c');
INSERT INTO events VALUES (53, '01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1ff-775c-91ae-519d94acda89', 1795627864575193, 'directory_group.changed', 'directory', '01a213c2-d1ca-7544-8102-9b537e858978', '', '', '01a213c2-d1fb-718f-8540-f4c5e3756c9c', NULL, '{"added":1,"removed":0}', 0, '7a837386b08e2a3620cc05b3d8f93f35');
INSERT INTO events VALUES (54, '01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d200-76e2-970a-e28b9f9b1363', 1795627864576315, 'directory_group.changed', 'directory', '01a213c2-d1ca-7544-8102-9b537e858978', '', '', '01a213c2-d1fb-718f-8540-f4c5e3756c9c', NULL, '{"added":1,"removed":0}', 0, '314c6ba277ae441a685833aaf5b98b48');
INSERT INTO events VALUES (55, '01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d201-74ad-9200-a86d3325300c', 1795627864577169, 'directory_group.changed', 'directory', '01a213c2-d1ca-7544-8102-9b537e858978', '', '', '01a213c2-d1fd-713c-bf4d-aa015e47d287', NULL, '{"added":1,"removed":0}', 0, 'cec54054fd60332e9fe5c43a635f9512');
INSERT INTO events VALUES (56, '01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d201-75e3-a47b-7c088afd1c32', 1795627864577169, 'membership.added', 'directory', '01a213c2-d1ca-7544-8102-9b537e858978', '01a213c2-d1eb-7069-9df9-1a2afbe65239', '01a213c2-d18f-7514-99f6-7e98bed3ea7f', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, 'cec54054fd60332e9fe5c43a635f9512');
INSERT INTO events VALUES (57, '01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d202-7632-ab74-1a436ee8fcdb', 1795627864578263, 'directory_group.created', 'directory', '01a213c2-d1ca-7544-8102-9b537e858978', '', '', '01a213c2-d202-744b-aaaf-84c38f333e1d', NULL, '{"members":2}', 0, '2eb7f168d0c0836eba2f86809f703f49');
INSERT INTO events VALUES (58, '01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d203-78f0-838c-b677d8517417', 1795627864579350, 'directory_user.deleted', 'directory', '01a213c2-d1ca-7544-8102-9b537e858978', '', '', '01a213c2-d1f8-702d-a3bf-33621367862f', NULL, NULL, 0, '8e3a2a5353e9f1efacfae5f7b04f43d5');
INSERT INTO events VALUES (59, '01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d204-749b-897d-01fbb62a9e28', 1795627864580193, 'directory_user.deleted', 'directory', '01a213c2-d1ca-7544-8102-9b537e858978', '', '', '01a213c2-d1f8-7bd2-b179-5fc573c0aee4', NULL, NULL, 0, '69cf3d7eac9e6c1c50d0c107bb92bfcb');
INSERT INTO events VALUES (60, '01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d204-75f6-811a-31ce34c485f3', 1795627864580193, 'gate.closed', 'directory', '01a213c2-d1ca-7544-8102-9b537e858978', '01a213c2-d1f8-7bb0-9e78-7bbfcfc5f2b3', '', '', NULL, '{"cause":"directory_deleted"}', 2, '69cf3d7eac9e6c1c50d0c107bb92bfcb');
INSERT INTO events VALUES (61, '01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d204-75fa-94a3-6bb048d53e40', 1795627864580193, 'session.revoked', 'directory', '01a213c2-d1ca-7544-8102-9b537e858978', '01a213c2-d1f8-7bb0-9e78-7bbfcfc5f2b3', '', '', NULL, NULL, 2, '69cf3d7eac9e6c1c50d0c107bb92bfcb');
INSERT INTO events VALUES (62, '01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d204-7800-af45-7e688b85cc8a', 1795627864580193, 'membership.removed', 'directory', '01a213c2-d1ca-7544-8102-9b537e858978', '01a213c2-d1f8-7bb0-9e78-7bbfcfc5f2b3', '01a213c2-d18f-7514-99f6-7e98bed3ea7f', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '69cf3d7eac9e6c1c50d0c107bb92bfcb');
INSERT INTO events VALUES (63, '01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d205-79e7-89cb-90b296f9175b', 1795627864581395, 'directory_user.changed', 'directory', '01a213c2-d1ca-7544-8102-9b537e858978', '', '', '01a213c2-d1fa-7141-ab8f-2efb9d39bbbe', NULL, '{"active":false}', 0, 'deba07276d52367dde23f38072ec837c');
INSERT INTO events VALUES (64, '01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d205-7b99-b5c3-f6c346a11a3b', 1795627864581395, 'gate.closed', 'directory', '01a213c2-d1ca-7544-8102-9b537e858978', '01a213c2-d1fa-7122-b91e-70a7aa0fca58', '', '', NULL, '{"cause":"directory_inactive"}', 2, 'deba07276d52367dde23f38072ec837c');
INSERT INTO events VALUES (65, '01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d205-7b9c-a06f-f9200c1367ee', 1795627864581395, 'session.revoked', 'directory', '01a213c2-d1ca-7544-8102-9b537e858978', '01a213c2-d1fa-7122-b91e-70a7aa0fca58', '', '', NULL, NULL, 2, 'deba07276d52367dde23f38072ec837c');
INSERT INTO events VALUES (66, '01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d205-7cf7-8d5c-d529c64a87c8', 1795627864581395, 'membership.removed', 'directory', '01a213c2-d1ca-7544-8102-9b537e858978', '01a213c2-d1fa-7122-b91e-70a7aa0fca58', '01a213c2-d18f-7514-99f6-7e98bed3ea7f', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, 'deba07276d52367dde23f38072ec837c');
INSERT INTO events VALUES (67, '01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d207-79fb-a884-d6c314002c70', 1795627864583442, 'connection.created', 'operator', '01a213c2-d124-7b76-b32e-d042afba424c', '', '', '01a213c2-d207-7935-beba-b15ff7df431d', NULL, NULL, 0, '140c324554bacb658ba205125246450d');
INSERT INTO events VALUES (68, '01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d208-7ce0-9296-953970d9a565', 1795627864584680, 'token.created', 'operator', '01a213c2-d124-7b76-b32e-d042afba424c', '', '', '01a213c2-d208-7ca7-a7f1-0682d0cf19f0', NULL, '{"scope":"login-hook","target":"01a213c2-d207-7935-beba-b15ff7df431d"}', 0, '80f4c985d1a2aee090da2155bdbada95');
INSERT INTO events VALUES (69, '01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d20b-7c3b-ace8-eb40fd4f8c0d', 1795627864587421, 'subject.linked', 'login', '01a213c2-d207-7935-beba-b15ff7df431d', '01a213c2-d1d3-7a1a-a575-f7097919735d', '', '01a213c2-d207-7935-beba-b15ff7df431d', NULL, NULL, 2, '1b47bd15d503856a892d99b8500e942d');
INSERT INTO events VALUES (70, '01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d20b-7cd5-ab17-ae7f67497201', 1795627864587421, 'membership.added', 'login', '01a213c2-d207-7935-beba-b15ff7df431d', '01a213c2-d1d3-7a1a-a575-f7097919735d', '01a213c2-d18f-769c-8b8a-49d2ae0aba0c', '', NULL, '{"role":"user","source":"grant"}', 2, '1b47bd15d503856a892d99b8500e942d');
INSERT INTO events VALUES (71, '01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d20c-7115-ae43-0302e9b035d6', 1795627864587421, 'connection.proven', 'login', '01a213c2-d207-7935-beba-b15ff7df431d', '', '', '01a213c2-d207-7935-beba-b15ff7df431d', NULL, NULL, 2, '1b47bd15d503856a892d99b8500e942d');
INSERT INTO events VALUES (72, '01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d20e-70b5-8ae9-d84a335c50fa', 1795627864590002, 'account.created', 'login', '01a213c2-d207-7935-beba-b15ff7df431d', '01a213c2-d20e-7098-93c5-17726fb2bb5b', '', '01a213c2-d207-7935-beba-b15ff7df431d', NULL, NULL, 2, '490c0182f56ddc35ca66c185f997e959');
INSERT INTO events VALUES (73, '01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d20e-7119-8a7b-2d4a043154f5', 1795627864590002, 'subject.linked', 'login', '01a213c2-d207-7935-beba-b15ff7df431d', '01a213c2-d20e-7098-93c5-17726fb2bb5b', '', '01a213c2-d207-7935-beba-b15ff7df431d', NULL, NULL, 2, '490c0182f56ddc35ca66c185f997e959');
INSERT INTO events VALUES (74, '01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d20e-717d-9da1-f7e755401813', 1795627864590002, 'membership.added', 'login', '01a213c2-d207-7935-beba-b15ff7df431d', '01a213c2-d20e-7098-93c5-17726fb2bb5b', '01a213c2-d18f-769c-8b8a-49d2ae0aba0c', '', NULL, '{"role":"user","source":"grant"}', 2, '490c0182f56ddc35ca66c185f997e959');
INSERT INTO events VALUES (75, '', '01a213c2-d20f-739d-9e8e-a4716afb696c', 1795627864591169, 'token.created', 'operator', '01a213c2-d124-7b76-b32e-d042afba424c', '', '', '01a213c2-d20f-7367-8fac-9811dd888d11', NULL, '{"scope":"read-only","target":""}', 0, '94057aaa7e24bd2100c2305a9107e5e8');
INSERT INTO events VALUES (76, '', '01a213c2-d210-7018-8d3b-42a060e6a7d5', 1795627864591875, 'token.revoked', 'operator', '01a213c2-d124-7b76-b32e-d042afba424c', '', '', '01a213c2-d20f-7367-8fac-9811dd888d11', NULL, NULL, 0, '26bb9b96246eaf8f2be6d67b8f80a610');
INSERT INTO events VALUES (77, '01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d214-74e2-bf7b-472535e08d31', 1795627864596276, 'token.created', 'operator', '01a213c2-d124-7b76-b32e-d042afba424c', '', '', '01a213c2-d214-74aa-8422-a48e70fa4c9c', NULL, '{"scope":"oauth-client","target":"01a213c2-d1ca-7544-8102-9b537e858978"}', 0, '4cf86ddf3adb18188caaf6f993fa7eed');
INSERT INTO events VALUES (78, '01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d215-7429-866b-c83cbf187682', 1795627864597079, 'token.created', 'api_key', '01a213c2-d214-74aa-8422-a48e70fa4c9c', '', '', '01a213c2-d215-73e8-a428-4c2cbc225ca0', NULL, '{"client":"01a213c2-d214-74aa-8422-a48e70fa4c9c","scope":"access-token","target":"01a213c2-d1ca-7544-8102-9b537e858978"}', 0, '054a5a39034e726cf6df6bc4f84b484a');
INSERT INTO directory_totals VALUES ('01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1ca-7544-8102-9b537e858978', 'Group', 0, 3);
INSERT INTO directory_totals VALUES ('01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1ca-7544-8102-9b537e858978', 'User', 0, 10);
INSERT INTO accounts VALUES ('01a213c2-d1d3-7a1a-a575-f7097919735d', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795627864531383);
INSERT INTO accounts VALUES ('01a213c2-d1e9-7e25-b207-6824709fa61d', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795627864553854);
INSERT INTO accounts VALUES ('01a213c2-d1eb-7069-9df9-1a2afbe65239', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795627864554963);
INSERT INTO accounts VALUES ('01a213c2-d1f2-77fc-a509-4773528a4617', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795627864562330);
INSERT INTO accounts VALUES ('01a213c2-d1f3-7dc0-adfb-e59f6047c604', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795627864563855);
INSERT INTO accounts VALUES ('01a213c2-d1f4-7b3f-8a41-de57fce66a5a', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795627864564672);
INSERT INTO accounts VALUES ('01a213c2-d1f5-7810-b617-0ac3fa69f831', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795627864565465);
INSERT INTO accounts VALUES ('01a213c2-d1f6-7428-a187-063e17b25631', 'left@acme.example', 'left@acme.example', 'acme.example', 1795627864566242);
INSERT INTO accounts VALUES ('01a213c2-d1f8-7bb0-9e78-7bbfcfc5f2b3', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795627864568704);
INSERT INTO accounts VALUES ('01a213c2-d1fa-7122-b91e-70a7aa0fca58', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795627864570003);
INSERT INTO accounts VALUES ('01a213c2-d20e-7098-93c5-17726fb2bb5b', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795627864590002);
INSERT INTO directory_users VALUES ('01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1ca-7544-8102-9b537e858978', '01a213c2-d1d3-7b0b-b37c-c09b8ea58e9c', 'ada@acme.example', '00u-ada', 1, '01a213c2-d1d3-7a1a-a575-f7097919735d', '', 1795627864531383, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795627864531383, 1795627864531383);
INSERT INTO directory_users VALUES ('01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1ca-7544-8102-9b537e858978', '01a213c2-d1e9-7e74-8c51-62f823e90d91', 'bob@acme.example', NULL, 1, '01a213c2-d1e9-7e25-b207-6824709fa61d', '', 1795627864553854, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795627864553854, 1795627864553854);
INSERT INTO directory_users VALUES ('01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1ca-7544-8102-9b537e858978', '01a213c2-d1eb-7098-a11b-d79ba717584f', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a213c2-d1eb-7069-9df9-1a2afbe65239', '', 1795627864554963, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795627864554963, 1795627864554963);
INSERT INTO directory_users VALUES ('01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1ca-7544-8102-9b537e858978', '01a213c2-d1f2-782d-8dab-70b4f3715cad', 'zoe@acme.example', 'ZOË', 1, '01a213c2-d1f2-77fc-a509-4773528a4617', '', 1795627864562330, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795627864562330, 1795627864562330);
INSERT INTO directory_users VALUES ('01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1ca-7544-8102-9b537e858978', '01a213c2-d1f3-7deb-bfa2-5743c55e80ac', 'astro@acme.example', '🚀', 1, '01a213c2-d1f3-7dc0-adfb-e59f6047c604', '', 1795627864563855, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795627864563855, 1795627864563855);
INSERT INTO directory_users VALUES ('01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1ca-7544-8102-9b537e858978', '01a213c2-d1f4-7b64-8950-d3705444432a', 'lines@acme.example', ' 007 ', 1, '01a213c2-d1f4-7b3f-8a41-de57fce66a5a', '', 1795627864564672, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795627864564672, 1795627864564672);
INSERT INTO directory_users VALUES ('01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1ca-7544-8102-9b537e858978', '01a213c2-d1f5-7832-92a0-346a6f0b7358', 'max@acme.example', '00u-max', 1, '01a213c2-d1f5-7810-b617-0ac3fa69f831', '', 1795627864565465, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795627864565465, 1795627864565465);
INSERT INTO directory_users VALUES ('01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1ca-7544-8102-9b537e858978', '01a213c2-d1f6-7447-9699-9db661d71487', 'left@acme.example', '00u-left', 0, '01a213c2-d1f6-7428-a187-063e17b25631', '', 1795627864566242, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795627864566242, 1795627864566242);
INSERT INTO directory_users VALUES ('01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1ca-7544-8102-9b537e858978', '01a213c2-d1f7-7346-addd-2b01b9b696bf', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795627864567119, 1795627864567119);
INSERT INTO directory_users VALUES ('01a213c2-d16c-7e95-9ab6-568651266f43', '01a213c2-d1ca-7544-8102-9b537e858978', '01a213c2-d1fa-7141-ab8f-2efb9d39bbbe', 'staff@acme.example', '00u-staff', 0, '01a213c2-d1fa-7122-b91e-70a7aa0fca58', '', 1795627864570003, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795627864570003, 1795627864581395);
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
INSERT INTO sqlite_stat1 VALUES ('events', 'events_membership', '5000000 500000 5 2 1');
INSERT INTO sqlite_stat1 VALUES ('events', 'events_gate', '100000 10000 2 1');
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES ('goose_db_version', 4);
