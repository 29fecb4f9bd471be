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
INSERT INTO goose_db_version VALUES (1, 0, 1, '2026-11-25 20:14:10');
INSERT INTO goose_db_version VALUES (2, 1, 1, '2026-11-25 20:14:10');
INSERT INTO goose_db_version VALUES (3, 2, 1, '2026-11-25 20:14:10');
INSERT INTO goose_db_version VALUES (4, 3, 1, '2026-11-25 20:14:10');
INSERT INTO parents VALUES ('01a21458-245e-7159-ac5f-629c047d371e', 'acme', 'acme', '01a21458-249a-7689-8524-945c449429d5', 2, 0, 1795637650526060);
INSERT INTO parents VALUES ('01a21458-2469-75ed-b092-474ae6d2a33a', 'initech', 'initech', '01a21458-246a-76a3-96a2-a3489eaa8808', 0, 0, 1795637650537334);
INSERT INTO organizations VALUES ('01a21458-245e-7159-ac5f-629c047d371e', '01a21458-246b-7c87-840d-b443463cc287', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795637650539533);
INSERT INTO organizations VALUES ('01a21458-245e-7159-ac5f-629c047d371e', '01a21458-246c-70bb-bdd7-ce9def06192d', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795637650539533);
INSERT INTO seat_tiers VALUES ('01a21458-245e-7159-ac5f-629c047d371e', '01a21458-246b-7c87-840d-b443463cc287', 'premium', 1, 1);
INSERT INTO domains VALUES ('01a21458-245e-7159-ac5f-629c047d371e', 'acme.example', '01a21458-2467-78e0-8277-151bf4aa48ba', 'verified', 'manual', 1795637650535186, 1795637650535186, '', '', 0, 0, 0, 0, 0);
INSERT INTO domains VALUES ('01a21458-2469-75ed-b092-474ae6d2a33a', 'initech.example', '01a21458-246a-7593-af54-f77f38c884c4', 'verified', 'manual', 1795637650538340, 1795637650538340, '', '', 0, 0, 0, 0, 0);
INSERT INTO connections VALUES ('01a21458-245e-7159-ac5f-629c047d371e', '01a21458-249a-75ad-923a-025a7cb71f6c', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795637650591447, 1795637650586235);
INSERT INTO credentials VALUES ('', '01a21458-243b-7bc4-a371-d0a1e99321aa', 'operator', '', 'first operator key', 'cbe3b216f7b869a63a2130b6cf3b3448d2a04638b0a676bf6af2b1316fb38b5f', 'usher_o-SIt_', 1795637650491666, NULL, NULL, '', '', '', '', '', '', 0);
INSERT INTO credentials VALUES ('01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2472-7407-bdc4-8f46420d600a', 'directory', '01a21458-2471-7223-afda-5ad65a903189', '', '593584928382f29316fe32d3727d2af4830a1fd30d984589ba2d8b5e06574301', 'usher_HtdFKD', 1795637650546140, NULL, NULL, '', '', '', '', '', '', 0);
INSERT INTO credentials VALUES ('01a21458-2469-75ed-b092-474ae6d2a33a', '01a21458-2474-74a1-9f25-9dc8416007db', 'directory', '01a21458-2473-73b4-8741-1da9496907d7', '', '0a24cc63ebc476f9d3c6410239073ea50f290c686706a11c65f692aceea6ba62', 'usher_7xg4_V', 1795637650548275, NULL, NULL, '', '', '', '', '', '', 1);
INSERT INTO credentials VALUES ('01a21458-245e-7159-ac5f-629c047d371e', '01a21458-249b-7842-9a75-92a055f21a6c', 'login-hook', '01a21458-249a-75ad-923a-025a7cb71f6c', '', 'aa0976e3be39ca0017157df80e856b52943fe2bc8fd1d266596992f3886f70ee', 'usher_Ir33MW', 1795637650587390, NULL, NULL, '', '', '', '', '', '', 0);
INSERT INTO credentials VALUES ('', '01a21458-24a2-7679-8f30-9828624e7629', 'read-only', '', '', '55e69d4acecb8ec4db19e7bbbaedb7e053a6748eb0eea76989b14ff1fcee458d', 'usher_2rwy2J', 1795637650594411, NULL, 1795637650595291, '', '', '', '', '', '', 0);
INSERT INTO credentials VALUES ('01a21458-245e-7159-ac5f-629c047d371e', '01a21458-24a8-7a5b-ab44-2801aa5ec855', 'oauth-client', '01a21458-2471-7223-afda-5ad65a903189', '', 'e46dac75bb8d35e34dee9091fe94ee9afcd1852fb76ae5c31f9e370085b829b1', 'usher_HDHNsv', 1795637650600652, NULL, NULL, '', '', '', '', '', '', 0);
INSERT INTO credentials VALUES ('01a21458-245e-7159-ac5f-629c047d371e', '01a21458-24aa-723e-b2e9-8214815b43ec', 'access-token', '01a21458-2471-7223-afda-5ad65a903189', '', 'ee0e08b09089527e60c53da9bf05190c87698f1debc9fda3d0c0b39c4c82340d', 'usher_r41iIL', 1795637650601772, 1795641250601772, NULL, '01a21458-24a8-7a5b-ab44-2801aa5ec855', '', '', '', '', '', 0);
INSERT INTO credentials VALUES ('01a21458-2469-75ed-b092-474ae6d2a33a', '01a21458-24ac-7884-98e7-6b0c5aa8b3db', 'jwt-issuer', '01a21458-2473-73b4-8741-1da9496907d7', '', 'b6b4582cee86005aabee3b204e028f42654a971406dcbc7544572fd6344a24a1', '', 1795637650604485, NULL, NULL, '', '', '', 'https://issuer.example/', 'http://127.0.0.1:43667/scim/01a21458-2473-73b4-8741-1da9496907d7', '{"jwks_url":"https://issuer.example/keys","claims":{"tid":"''ẞ''"}}', 0);
INSERT INTO directories VALUES ('01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2471-7223-afda-5ad65a903189', 'okta', 'scim', 'okta', 'userName', 0, '', 1795637650545123, '');
INSERT INTO directories VALUES ('01a21458-2469-75ed-b092-474ae6d2a33a', '01a21458-2473-73b4-8741-1da9496907d7', 'entra', 'scim', 'entra', 'userName', 0, '', 1795637650547226, 'ipsie');
INSERT INTO directory_emails VALUES ('01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2471-7223-afda-5ad65a903189', 'ada@acme.example', '01a21458-2475-7c38-a2c9-63e21970c9fd', 0, 'work');
INSERT INTO directory_emails VALUES ('01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2471-7223-afda-5ad65a903189', 'ada@home.example', '01a21458-2475-7c38-a2c9-63e21970c9fd', 1, 'home');
INSERT INTO directory_groups VALUES ('01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2471-7223-afda-5ad65a903189', '01a21458-2489-7826-8e0b-39fc5e0bbb4e', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795637650569516, 1795637650575559, 0);
INSERT INTO directory_groups VALUES ('01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2471-7223-afda-5ad65a903189', '01a21458-248b-7323-a4d9-28c967f65f10', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795637650571141, 1795637650583001, 0);
INSERT INTO directory_groups VALUES ('01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2471-7223-afda-5ad65a903189', '01a21458-2491-7ec2-b4ed-ff502475e87c', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795637650577946, 1795637650577946, 1);
INSERT INTO directory_members VALUES ('01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2471-7223-afda-5ad65a903189', '01a21458-2489-7826-8e0b-39fc5e0bbb4e', '01a21458-2475-7c38-a2c9-63e21970c9fd', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2471-7223-afda-5ad65a903189', '01a21458-2489-7826-8e0b-39fc5e0bbb4e', '01a21458-2477-7051-89cb-f0d62987398e', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2471-7223-afda-5ad65a903189', '01a21458-2489-7826-8e0b-39fc5e0bbb4e', '01a21458-247a-7140-82ea-c9c80eebe88e', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2471-7223-afda-5ad65a903189', '01a21458-248b-7323-a4d9-28c967f65f10', '01a21458-2475-7c38-a2c9-63e21970c9fd', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2471-7223-afda-5ad65a903189', '01a21458-248b-7323-a4d9-28c967f65f10', '01a21458-2477-7051-89cb-f0d62987398e', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2471-7223-afda-5ad65a903189', '01a21458-248b-7323-a4d9-28c967f65f10', '01a21458-247a-7140-82ea-c9c80eebe88e', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2471-7223-afda-5ad65a903189', '01a21458-248b-7323-a4d9-28c967f65f10', '01a21458-247b-73ab-98d9-b993385b24b9', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2471-7223-afda-5ad65a903189', '01a21458-248b-7323-a4d9-28c967f65f10', '01a21458-247c-7415-9827-a75bf6e57dc8', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2471-7223-afda-5ad65a903189', '01a21458-248b-7323-a4d9-28c967f65f10', '01a21458-2482-75d3-85f9-f56d8411de24', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2471-7223-afda-5ad65a903189', '01a21458-248b-7323-a4d9-28c967f65f10', '01a21458-2483-73a1-ab2d-a5e80d31ded2', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2471-7223-afda-5ad65a903189', '01a21458-248b-7323-a4d9-28c967f65f10', '01a21458-2484-74bf-877e-6621427f1afe', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2471-7223-afda-5ad65a903189', '01a21458-248b-7323-a4d9-28c967f65f10', '01a21458-2485-7a18-91fe-25887bb3ab51', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2471-7223-afda-5ad65a903189', '01a21458-248b-7323-a4d9-28c967f65f10', '01a21458-2488-78f6-a605-55a345c27941', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2471-7223-afda-5ad65a903189', '01a21458-2491-7ec2-b4ed-ff502475e87c', '01a21458-247b-73ab-98d9-b993385b24b9', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2471-7223-afda-5ad65a903189', '01a21458-2491-7ec2-b4ed-ff502475e87c', '01a21458-2489-7826-8e0b-39fc5e0bbb4e', 'Group', 'Group', '');
INSERT INTO directory_tombstones VALUES ('01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2471-7223-afda-5ad65a903189', '01a21458-2487-7680-bea4-bb8d00088a85', 'NULL', '01a21458-2487-7660-9667-f09404ee948a', 1798229650583001);
INSERT INTO persons VALUES ('01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2475-7b3a-8e55-d74d5b46e896', 'open', '', '01a21458-2471-7223-afda-5ad65a903189', 0, 3, 0, 1795637650591447, 1795637650549417);
INSERT INTO persons VALUES ('01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2477-7024-b811-07c1b8fa21fd', 'open', '', '01a21458-2471-7223-afda-5ad65a903189', 0, 3, 0, NULL, 1795637650550952);
INSERT INTO persons VALUES ('01a21458-245e-7159-ac5f-629c047d371e', '01a21458-247a-7112-aa45-0f5a08dfe42b', 'open', '', '01a21458-2471-7223-afda-5ad65a903189', 0, 2, 0, NULL, 1795637650553999);
INSERT INTO persons VALUES ('01a21458-245e-7159-ac5f-629c047d371e', '01a21458-247b-7384-8dd4-eed398f166a4', 'open', '', '01a21458-2471-7223-afda-5ad65a903189', 0, 2, 0, NULL, 1795637650555151);
INSERT INTO persons VALUES ('01a21458-245e-7159-ac5f-629c047d371e', '01a21458-247c-73f3-82a6-de01ee6bfcd3', 'open', '', '01a21458-2471-7223-afda-5ad65a903189', 0, 2, 0, NULL, 1795637650556224);
INSERT INTO persons VALUES ('01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2482-75af-b0c4-1485374b3393', 'open', '', '01a21458-2471-7223-afda-5ad65a903189', 0, 2, 0, NULL, 1795637650562299);
INSERT INTO persons VALUES ('01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2483-7364-bb3f-3cb46cda4468', 'open', '', '01a21458-2471-7223-afda-5ad65a903189', 0, 2, 0, NULL, 1795637650563181);
INSERT INTO persons VALUES ('01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2484-7491-a854-64d912458fe3', 'closed', 'directory_inactive', '01a21458-2471-7223-afda-5ad65a903189', 0, 2, 0, NULL, 1795637650564229);
INSERT INTO persons VALUES ('01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2487-7660-9667-f09404ee948a', 'closed', 'directory_deleted', '01a21458-2471-7223-afda-5ad65a903189', 0, 4, 0, NULL, 1795637650567380);
INSERT INTO persons VALUES ('01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2488-78d4-835b-85542fed3396', 'closed', 'directory_inactive', '01a21458-2471-7223-afda-5ad65a903189', 0, 3, 0, NULL, 1795637650568504);
INSERT INTO persons VALUES ('01a21458-245e-7159-ac5f-629c047d371e', '01a21458-24a1-703f-99cf-95504ec7dbd4', 'open', '', '', 0, 1, 0, 1795637650592989, 1795637650592989);
INSERT INTO subjects VALUES ('01a21458-245e-7159-ac5f-629c047d371e', '01a21458-249a-75ad-923a-025a7cb71f6c', 'ada', '01a21458-2475-7b3a-8e55-d74d5b46e896', 1795637650591447);
INSERT INTO subjects VALUES ('01a21458-245e-7159-ac5f-629c047d371e', '01a21458-249a-75ad-923a-025a7cb71f6c', 'newcomer', '01a21458-24a1-703f-99cf-95504ec7dbd4', 1795637650592989);
INSERT INTO memberships VALUES ('01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2475-7b3a-8e55-d74d5b46e896', '01a21458-246b-7c87-840d-b443463cc287', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795637650571141);
INSERT INTO memberships VALUES ('01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2475-7b3a-8e55-d74d5b46e896', '01a21458-246c-70bb-bdd7-ce9def06192d', 0, 'jit', '01a21458-249a-75ad-923a-025a7cb71f6c', 1795637650591447, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795637650591447);
INSERT INTO memberships VALUES ('01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2477-7024-b811-07c1b8fa21fd', '01a21458-246b-7c87-840d-b443463cc287', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795637650571141);
INSERT INTO memberships VALUES ('01a21458-245e-7159-ac5f-629c047d371e', '01a21458-247a-7112-aa45-0f5a08dfe42b', '01a21458-246b-7c87-840d-b443463cc287', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795637650576504);
INSERT INTO memberships VALUES ('01a21458-245e-7159-ac5f-629c047d371e', '01a21458-247b-7384-8dd4-eed398f166a4', '01a21458-246b-7c87-840d-b443463cc287', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795637650571141);
INSERT INTO memberships VALUES ('01a21458-245e-7159-ac5f-629c047d371e', '01a21458-247c-73f3-82a6-de01ee6bfcd3', '01a21458-246b-7c87-840d-b443463cc287', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795637650571141);
INSERT INTO memberships VALUES ('01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2482-75af-b0c4-1485374b3393', '01a21458-246b-7c87-840d-b443463cc287', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795637650571141);
INSERT INTO memberships VALUES ('01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2483-7364-bb3f-3cb46cda4468', '01a21458-246b-7c87-840d-b443463cc287', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795637650571141);
INSERT INTO memberships VALUES ('01a21458-245e-7159-ac5f-629c047d371e', '01a21458-24a1-703f-99cf-95504ec7dbd4', '01a21458-246c-70bb-bdd7-ce9def06192d', 0, 'jit', '01a21458-249a-75ad-923a-025a7cb71f6c', 1795637650592989, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795637650592989);
INSERT INTO policy_versions VALUES ('01a21458-245e-7159-ac5f-629c047d371e', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a21458-243b-7bc4-a371-d0a1e99321aa', 1795637650539533);
INSERT INTO policy_versions VALUES ('01a21458-245e-7159-ac5f-629c047d371e', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a21458-243b-7bc4-a371-d0a1e99321aa', 1795637650542406);
INSERT INTO events VALUES (1, '', '01a21458-243b-7dbd-9c18-95aaf524f7b5', 1795637650491666, 'token.created', 'operator', 'operator_key_file', '', '', '01a21458-243b-7bc4-a371-d0a1e99321aa', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO events VALUES (2, '01a21458-245e-7159-ac5f-629c047d371e', '01a21458-245e-7205-9eca-4a3bd2da4ad2', 1795637650526060, 'parent.created', 'operator', '01a21458-243b-7bc4-a371-d0a1e99321aa', '', '', '01a21458-245e-7159-ac5f-629c047d371e', NULL, NULL, 0, '8d8fa6d4e78062a08e119d79d0dbd69c');
INSERT INTO events VALUES (3, '01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2467-7cda-8e30-540d0803deb1', 1795637650535186, 'domain.verified', 'operator', '01a21458-243b-7bc4-a371-d0a1e99321aa', '', '', '01a21458-2467-78e0-8277-151bf4aa48ba', NULL, '{"domain":"acme.example","state":"verified","strategy":"manual"}', 0, '8199a37bafdc87c827137614b89cfc02');
INSERT INTO events VALUES (4, '01a21458-2469-75ed-b092-474ae6d2a33a', '01a21458-2469-7617-b70d-81fd513319b5', 1795637650537334, 'parent.created', 'operator', '01a21458-243b-7bc4-a371-d0a1e99321aa', '', '', '01a21458-2469-75ed-b092-474ae6d2a33a', NULL, NULL, 0, '411728ff172610c3d545f1adc9156c89');
INSERT INTO events VALUES (5, '01a21458-2469-75ed-b092-474ae6d2a33a', '01a21458-246a-76df-b02e-e0829fde20db', 1795637650538340, 'domain.verified', 'operator', '01a21458-243b-7bc4-a371-d0a1e99321aa', '', '', '01a21458-246a-7593-af54-f77f38c884c4', NULL, '{"domain":"initech.example","state":"verified","strategy":"manual"}', 0, '5fa5c0056ce3bb66fca6f92272df3a44');
INSERT INTO events VALUES (6, '01a21458-245e-7159-ac5f-629c047d371e', '01a21458-246c-7074-a0e8-4379d4b8a87e', 1795637650539533, 'organization.created', 'operator', '01a21458-243b-7bc4-a371-d0a1e99321aa', '', '01a21458-246b-7c87-840d-b443463cc287', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'e95e2420bb2392022ed7b6e4fce6b282');
INSERT INTO events VALUES (7, '01a21458-245e-7159-ac5f-629c047d371e', '01a21458-246c-70d7-b57f-23bdeb427ed1', 1795637650539533, 'organization.created', 'operator', '01a21458-243b-7bc4-a371-d0a1e99321aa', '', '01a21458-246c-70bb-bdd7-ce9def06192d', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'e95e2420bb2392022ed7b6e4fce6b282');
INSERT INTO events VALUES (8, '01a21458-245e-7159-ac5f-629c047d371e', '01a21458-246c-724f-9b30-8ebe0891fd68', 1795637650539533, 'policy.applied', 'operator', '01a21458-243b-7bc4-a371-d0a1e99321aa', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, 'e95e2420bb2392022ed7b6e4fce6b282');
INSERT INTO events VALUES (9, '01a21458-245e-7159-ac5f-629c047d371e', '01a21458-246c-7547-b018-b7cceed71d22', 1795637650539533, 'organization.changed', 'operator', '01a21458-243b-7bc4-a371-d0a1e99321aa', '', '01a21458-246b-7c87-840d-b443463cc287', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, 'e95e2420bb2392022ed7b6e4fce6b282');
INSERT INTO events VALUES (10, '01a21458-245e-7159-ac5f-629c047d371e', '01a21458-246c-757d-8a69-0f51138262a9', 1795637650539533, 'organization.changed', 'operator', '01a21458-243b-7bc4-a371-d0a1e99321aa', '', '01a21458-246c-70bb-bdd7-ce9def06192d', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, 'e95e2420bb2392022ed7b6e4fce6b282');
INSERT INTO events VALUES (11, '01a21458-245e-7159-ac5f-629c047d371e', '01a21458-246e-7780-9d1c-7283b133ad7d', 1795637650542406, 'policy.applied', 'operator', '01a21458-243b-7bc4-a371-d0a1e99321aa', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, 'c9620a0007f44fe9a29e8756aeda4a6e');
INSERT INTO events VALUES (12, '01a21458-245e-7159-ac5f-629c047d371e', '01a21458-246f-7e63-b849-8da1137e6e6a', 1795637650543550, 'organization.changed', 'operator', '01a21458-243b-7bc4-a371-d0a1e99321aa', '', '01a21458-246b-7c87-840d-b443463cc287', '', NULL, '{"limit":1,"seat":"premium"}', 0, '8c61ea32cb4561e6e261560992fb06e3');
INSERT INTO events VALUES (13, '01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2471-7393-a425-1ad67535ed6a', 1795637650545123, 'directory.created', 'operator', '01a21458-243b-7bc4-a371-d0a1e99321aa', '', '', '01a21458-2471-7223-afda-5ad65a903189', NULL, NULL, 0, '9ad397e61ab786dae914f5babc4b5f2b');
INSERT INTO events VALUES (14, '01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2472-744d-9ba0-138ee31746fa', 1795637650546140, 'token.created', 'operator', '01a21458-243b-7bc4-a371-d0a1e99321aa', '', '', '01a21458-2472-7407-bdc4-8f46420d600a', NULL, '{"scope":"directory","target":"01a21458-2471-7223-afda-5ad65a903189"}', 0, '739f29ea2a5b3a8c25939aadfe1965ae');
INSERT INTO events VALUES (15, '01a21458-2469-75ed-b092-474ae6d2a33a', '01a21458-2473-74a1-96b7-5805dac13d49', 1795637650547226, 'directory.created', 'operator', '01a21458-243b-7bc4-a371-d0a1e99321aa', '', '', '01a21458-2473-73b4-8741-1da9496907d7', NULL, NULL, 0, 'be3c498d0771f7bc8ce74b89618552ce');
INSERT INTO events VALUES (16, '01a21458-2469-75ed-b092-474ae6d2a33a', '01a21458-2474-7564-b014-a2521b0e4372', 1795637650548275, 'token.created', 'operator', '01a21458-243b-7bc4-a371-d0a1e99321aa', '', '', '01a21458-2474-74a1-9f25-9dc8416007db', NULL, '{"scope":"directory","target":"01a21458-2473-73b4-8741-1da9496907d7"}', 0, '784c2f3e569fee29ec2816962cc83b7b');
INSERT INTO events VALUES (17, '01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2475-7e3f-b6a6-7b56c77cd21e', 1795637650549417, 'directory_user.created', 'directory', '01a21458-2471-7223-afda-5ad65a903189', '', '', '01a21458-2475-7c38-a2c9-63e21970c9fd', NULL, NULL, 2, 'e46d3d50a17be53f5aef032fdf535c21');
INSERT INTO events VALUES (18, '01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2475-7e42-9fed-277b5fa7a579', 1795637650549417, 'account.created', 'directory', '01a21458-2471-7223-afda-5ad65a903189', '01a21458-2475-7b3a-8e55-d74d5b46e896', '', '01a21458-2475-7c38-a2c9-63e21970c9fd', NULL, NULL, 2, 'e46d3d50a17be53f5aef032fdf535c21');
INSERT INTO events VALUES (19, '01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2477-7088-ba95-40386ed33443', 1795637650550952, 'directory_user.created', 'directory', '01a21458-2471-7223-afda-5ad65a903189', '', '', '01a21458-2477-7051-89cb-f0d62987398e', NULL, NULL, 2, '4a1cc353fd2a66e157ad9d16deedeb0c');
INSERT INTO events VALUES (20, '01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2477-709e-b362-fa6dbd1357d4', 1795637650550952, 'account.created', 'directory', '01a21458-2471-7223-afda-5ad65a903189', '01a21458-2477-7024-b811-07c1b8fa21fd', '', '01a21458-2477-7051-89cb-f0d62987398e', NULL, NULL, 2, '4a1cc353fd2a66e157ad9d16deedeb0c');
INSERT INTO events VALUES (21, '01a21458-245e-7159-ac5f-629c047d371e', '01a21458-247a-7196-8a5c-a84a41e76939', 1795637650553999, 'directory_user.created', 'directory', '01a21458-2471-7223-afda-5ad65a903189', '', '', '01a21458-247a-7140-82ea-c9c80eebe88e', NULL, NULL, 2, 'e80a74e61cf0f09c32fc2995a190e653');
INSERT INTO events VALUES (22, '01a21458-245e-7159-ac5f-629c047d371e', '01a21458-247a-719a-8caf-62d2ea2ff825', 1795637650553999, 'account.created', 'directory', '01a21458-2471-7223-afda-5ad65a903189', '01a21458-247a-7112-aa45-0f5a08dfe42b', '', '01a21458-247a-7140-82ea-c9c80eebe88e', NULL, NULL, 2, 'e80a74e61cf0f09c32fc2995a190e653');
INSERT INTO events VALUES (23, '01a21458-245e-7159-ac5f-629c047d371e', '01a21458-247b-73dc-b3ee-2a5130ae54c7', 1795637650555151, 'directory_user.created', 'directory', '01a21458-2471-7223-afda-5ad65a903189', '', '', '01a21458-247b-73ab-98d9-b993385b24b9', NULL, NULL, 2, 'b70ef48eb52735d1251e33a5a49c598a');
INSERT INTO events VALUES (24, '01a21458-245e-7159-ac5f-629c047d371e', '01a21458-247b-73e0-ace3-962f2db4df30', 1795637650555151, 'account.created', 'directory', '01a21458-2471-7223-afda-5ad65a903189', '01a21458-247b-7384-8dd4-eed398f166a4', '', '01a21458-247b-73ab-98d9-b993385b24b9', NULL, NULL, 2, 'b70ef48eb52735d1251e33a5a49c598a');
INSERT INTO events VALUES (25, '01a21458-245e-7159-ac5f-629c047d371e', '01a21458-247c-7457-a82a-d986bf00f7f0', 1795637650556224, 'directory_user.created', 'directory', '01a21458-2471-7223-afda-5ad65a903189', '', '', '01a21458-247c-7415-9827-a75bf6e57dc8', NULL, NULL, 2, '687614b062f907639a7257f587687e89');
INSERT INTO events VALUES (26, '01a21458-245e-7159-ac5f-629c047d371e', '01a21458-247c-7729-9ca2-00dcbd091b13', 1795637650556224, 'account.created', 'directory', '01a21458-2471-7223-afda-5ad65a903189', '01a21458-247c-73f3-82a6-de01ee6bfcd3', '', '01a21458-247c-7415-9827-a75bf6e57dc8', NULL, NULL, 2, '687614b062f907639a7257f587687e89');
INSERT INTO events VALUES (27, '01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2482-760a-a409-b67da7445bc9', 1795637650562299, 'directory_user.created', 'directory', '01a21458-2471-7223-afda-5ad65a903189', '', '', '01a21458-2482-75d3-85f9-f56d8411de24', NULL, NULL, 2, 'd0b2ec0767213725f256e4750c2fe4e3');
INSERT INTO events VALUES (28, '01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2482-760e-9964-633c14f92cb2', 1795637650562299, 'account.created', 'directory', '01a21458-2471-7223-afda-5ad65a903189', '01a21458-2482-75af-b0c4-1485374b3393', '', '01a21458-2482-75d3-85f9-f56d8411de24', NULL, NULL, 2, 'd0b2ec0767213725f256e4750c2fe4e3');
INSERT INTO events VALUES (29, '01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2483-73e1-b6d1-9ec7561018eb', 1795637650563181, 'directory_user.created', 'directory', '01a21458-2471-7223-afda-5ad65a903189', '', '', '01a21458-2483-73a1-ab2d-a5e80d31ded2', NULL, NULL, 2, '9340ea9c137818043219232aecb23c49');
INSERT INTO events VALUES (30, '01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2483-73e4-9d77-0724598af155', 1795637650563181, 'account.created', 'directory', '01a21458-2471-7223-afda-5ad65a903189', '01a21458-2483-7364-bb3f-3cb46cda4468', '', '01a21458-2483-73a1-ab2d-a5e80d31ded2', NULL, NULL, 2, '9340ea9c137818043219232aecb23c49');
INSERT INTO events VALUES (31, '01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2484-74ec-8775-3e7a24edfe35', 1795637650564229, 'directory_user.created', 'directory', '01a21458-2471-7223-afda-5ad65a903189', '', '', '01a21458-2484-74bf-877e-6621427f1afe', NULL, NULL, 2, 'c2786d5fd6c14bdfb686b621f8b47f6f');
INSERT INTO events VALUES (32, '01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2484-74ef-a960-cdfd61fc63ab', 1795637650564229, 'account.created', 'directory', '01a21458-2471-7223-afda-5ad65a903189', '01a21458-2484-7491-a854-64d912458fe3', '', '01a21458-2484-74bf-877e-6621427f1afe', NULL, NULL, 2, 'c2786d5fd6c14bdfb686b621f8b47f6f');
INSERT INTO events VALUES (33, '01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2484-7662-ab44-c07ee9c19510', 1795637650564229, 'gate.closed', 'directory', '01a21458-2471-7223-afda-5ad65a903189', '01a21458-2484-7491-a854-64d912458fe3', '', '', NULL, '{"cause":"directory_inactive"}', 2, 'c2786d5fd6c14bdfb686b621f8b47f6f');
INSERT INTO events VALUES (34, '01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2484-7664-a7fc-aab94254e8d2', 1795637650564229, 'session.revoked', 'directory', '01a21458-2471-7223-afda-5ad65a903189', '01a21458-2484-7491-a854-64d912458fe3', '', '', NULL, NULL, 2, 'c2786d5fd6c14bdfb686b621f8b47f6f');
INSERT INTO events VALUES (35, '01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2485-7a5f-bdeb-08b2f7b5f875', 1795637650565592, 'directory_user.created', 'directory', '01a21458-2471-7223-afda-5ad65a903189', '', '', '01a21458-2485-7a18-91fe-25887bb3ab51', NULL, NULL, 2, 'c384170f90afa090000670c9d9e78e51');
INSERT INTO events VALUES (36, '01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2485-7a62-a8f7-b6aea63bff52', 1795637650565592, 'directory_user.unbound', 'directory', '01a21458-2471-7223-afda-5ad65a903189', '', '', '01a21458-2485-7a18-91fe-25887bb3ab51', NULL, '{"reason":"no_email"}', 2, 'c384170f90afa090000670c9d9e78e51');
INSERT INTO events VALUES (37, '01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2486-7827-a174-0713d1d98973', 1795637650566487, 'directory_user.created', 'directory', '01a21458-2471-7223-afda-5ad65a903189', '', '', '01a21458-2486-77e5-8373-03ac63f481ad', NULL, NULL, 2, '632f282aca4707e50ccf4b4b443806b7');
INSERT INTO events VALUES (38, '01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2486-782a-9b62-a28855e358d0', 1795637650566487, 'directory_user.unbound', 'directory', '01a21458-2471-7223-afda-5ad65a903189', '', '', '01a21458-2486-77e5-8373-03ac63f481ad', NULL, '{"reason":"foreign_domain"}', 2, '632f282aca4707e50ccf4b4b443806b7');
INSERT INTO events VALUES (39, '01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2487-777b-ab83-1ae30fb79e92', 1795637650567380, 'directory_user.created', 'directory', '01a21458-2471-7223-afda-5ad65a903189', '', '', '01a21458-2487-7680-bea4-bb8d00088a85', NULL, NULL, 2, '70bf42b4ec336981f55e859d887d5fa8');
INSERT INTO events VALUES (40, '01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2487-777f-838b-db87539842cd', 1795637650567380, 'account.created', 'directory', '01a21458-2471-7223-afda-5ad65a903189', '01a21458-2487-7660-9667-f09404ee948a', '', '01a21458-2487-7680-bea4-bb8d00088a85', NULL, NULL, 2, '70bf42b4ec336981f55e859d887d5fa8');
INSERT INTO events VALUES (41, '01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2488-7925-8a3f-69156d5c2d24', 1795637650568504, 'directory_user.created', 'directory', '01a21458-2471-7223-afda-5ad65a903189', '', '', '01a21458-2488-78f6-a605-55a345c27941', NULL, NULL, 2, '7820e4a9972df39f2c6c885eaadeefba');
INSERT INTO events VALUES (42, '01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2488-79bd-9808-1b5a808f9888', 1795637650568504, 'account.created', 'directory', '01a21458-2471-7223-afda-5ad65a903189', '01a21458-2488-78d4-835b-85542fed3396', '', '01a21458-2488-78f6-a605-55a345c27941', NULL, NULL, 2, '7820e4a9972df39f2c6c885eaadeefba');
INSERT INTO events VALUES (43, '01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2489-7caa-8893-1631f9c27ef6', 1795637650569516, 'directory_group.created', 'directory', '01a21458-2471-7223-afda-5ad65a903189', '', '', '01a21458-2489-7826-8e0b-39fc5e0bbb4e', NULL, '{"members":1}', 0, '4d29b489a2eff6f8bd827458df7f2832');
INSERT INTO events VALUES (44, '01a21458-245e-7159-ac5f-629c047d371e', '01a21458-248b-7a79-ae42-6fc3eb900750', 1795637650571141, 'directory_group.created', 'directory', '01a21458-2471-7223-afda-5ad65a903189', '', '', '01a21458-248b-7323-a4d9-28c967f65f10', NULL, '{"members":11}', 0, '43d3f77c36f2febe1631e6e41d8a31a5');
INSERT INTO events VALUES (45, '01a21458-245e-7159-ac5f-629c047d371e', '01a21458-248c-7ccb-86ee-eca627385de6', 1795637650571141, 'membership.added', 'directory', '01a21458-2471-7223-afda-5ad65a903189', '01a21458-2475-7b3a-8e55-d74d5b46e896', '01a21458-246b-7c87-840d-b443463cc287', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '43d3f77c36f2febe1631e6e41d8a31a5');
INSERT INTO events VALUES (46, '01a21458-245e-7159-ac5f-629c047d371e', '01a21458-248c-7f1a-90e3-a3507427ecb8', 1795637650571141, 'membership.added', 'directory', '01a21458-2471-7223-afda-5ad65a903189', '01a21458-2477-7024-b811-07c1b8fa21fd', '01a21458-246b-7c87-840d-b443463cc287', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '43d3f77c36f2febe1631e6e41d8a31a5');
INSERT INTO events VALUES (47, '01a21458-245e-7159-ac5f-629c047d371e', '01a21458-248d-702a-800a-b0743ba923f1', 1795637650571141, 'membership.added', 'directory', '01a21458-2471-7223-afda-5ad65a903189', '01a21458-247b-7384-8dd4-eed398f166a4', '01a21458-246b-7c87-840d-b443463cc287', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '43d3f77c36f2febe1631e6e41d8a31a5');
INSERT INTO events VALUES (48, '01a21458-245e-7159-ac5f-629c047d371e', '01a21458-248d-706d-bfa4-223faf4a670b', 1795637650571141, 'membership.added', 'directory', '01a21458-2471-7223-afda-5ad65a903189', '01a21458-247c-73f3-82a6-de01ee6bfcd3', '01a21458-246b-7c87-840d-b443463cc287', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '43d3f77c36f2febe1631e6e41d8a31a5');
INSERT INTO events VALUES (49, '01a21458-245e-7159-ac5f-629c047d371e', '01a21458-248d-7124-bc18-b23b443f92d7', 1795637650571141, 'membership.added', 'directory', '01a21458-2471-7223-afda-5ad65a903189', '01a21458-2482-75af-b0c4-1485374b3393', '01a21458-246b-7c87-840d-b443463cc287', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '43d3f77c36f2febe1631e6e41d8a31a5');
INSERT INTO events VALUES (50, '01a21458-245e-7159-ac5f-629c047d371e', '01a21458-248d-7178-b468-18db2f52dbca', 1795637650571141, 'membership.added', 'directory', '01a21458-2471-7223-afda-5ad65a903189', '01a21458-2483-7364-bb3f-3cb46cda4468', '01a21458-246b-7c87-840d-b443463cc287', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '43d3f77c36f2febe1631e6e41d8a31a5');
INSERT INTO events VALUES (51, '01a21458-245e-7159-ac5f-629c047d371e', '01a21458-248d-71b7-926a-02ecc175e533', 1795637650571141, 'membership.added', 'directory', '01a21458-2471-7223-afda-5ad65a903189', '01a21458-2487-7660-9667-f09404ee948a', '01a21458-246b-7c87-840d-b443463cc287', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '43d3f77c36f2febe1631e6e41d8a31a5');
INSERT INTO events VALUES (52, '01a21458-245e-7159-ac5f-629c047d371e', '01a21458-248d-71ec-8ee8-8d69684a9c1e', 1795637650571141, 'membership.added', 'directory', '01a21458-2471-7223-afda-5ad65a903189', '01a21458-2488-78d4-835b-85542fed3396', '01a21458-246b-7c87-840d-b443463cc287', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '43d3f77c36f2febe1631e6e41d8a31a5');
INSERT INTO events VALUES (53, '01a21458-245e-7159-ac5f-629c047d371e', '01a21458-248e-77aa-9bf7-227905413757', 1795637650574240, 'directory_group.changed', 'directory', '01a21458-2471-7223-afda-5ad65a903189', '', '', '01a21458-2489-7826-8e0b-39fc5e0bbb4e', NULL, '{"added":1,"removed":0}', 0, 'b6650aca4f767c815afec6efbde95a56');
INSERT INTO events VALUES (54, '01a21458-245e-7159-ac5f-629c047d371e', '01a21458-248f-7a65-bcb1-b609e24b81b1', 1795637650575559, 'directory_group.changed', 'directory', '01a21458-2471-7223-afda-5ad65a903189', '', '', '01a21458-2489-7826-8e0b-39fc5e0bbb4e', NULL, '{"added":1,"removed":0}', 0, '0646a08f4c61c63abf65939afdbe77e3');
INSERT INTO events VALUES (55, '01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2490-79c7-a879-a746b561fa9e', 1795637650576504, 'directory_group.changed', 'directory', '01a21458-2471-7223-afda-5ad65a903189', '', '', '01a21458-248b-7323-a4d9-28c967f65f10', NULL, '{"added":1,"removed":0}', 0, '3e9fae0f555ad2a30264bff23ac1f632');
INSERT INTO events VALUES (56, '01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2490-7b2b-a4bb-31edc45e666d', 1795637650576504, 'membership.added', 'directory', '01a21458-2471-7223-afda-5ad65a903189', '01a21458-247a-7112-aa45-0f5a08dfe42b', '01a21458-246b-7c87-840d-b443463cc287', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '3e9fae0f555ad2a30264bff23ac1f632');
INSERT INTO events VALUES (57, '01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2492-718c-90a3-a351b3f58355', 1795637650577946, 'directory_group.created', 'directory', '01a21458-2471-7223-afda-5ad65a903189', '', '', '01a21458-2491-7ec2-b4ed-ff502475e87c', NULL, '{"members":2}', 0, 'a5bb0354ae1242f136306253418461a9');
INSERT INTO events VALUES (58, '01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2496-7365-8c31-02690daae2e6', 1795637650581981, 'directory_user.deleted', 'directory', '01a21458-2471-7223-afda-5ad65a903189', '', '', '01a21458-2486-77e5-8373-03ac63f481ad', NULL, NULL, 0, '0987e35ef000810253caf50b2bc14486');
INSERT INTO events VALUES (59, '01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2497-7130-8da7-c0e788a69697', 1795637650583001, 'directory_user.deleted', 'directory', '01a21458-2471-7223-afda-5ad65a903189', '', '', '01a21458-2487-7680-bea4-bb8d00088a85', NULL, NULL, 0, 'd8b79eb0f9f2d1ceb659bbd0ab5491d1');
INSERT INTO events VALUES (60, '01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2497-72d1-a663-a1efff9f96fe', 1795637650583001, 'gate.closed', 'directory', '01a21458-2471-7223-afda-5ad65a903189', '01a21458-2487-7660-9667-f09404ee948a', '', '', NULL, '{"cause":"directory_deleted"}', 2, 'd8b79eb0f9f2d1ceb659bbd0ab5491d1');
INSERT INTO events VALUES (61, '01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2497-72d6-945f-ed0f172f1169', 1795637650583001, 'session.revoked', 'directory', '01a21458-2471-7223-afda-5ad65a903189', '01a21458-2487-7660-9667-f09404ee948a', '', '', NULL, NULL, 2, 'd8b79eb0f9f2d1ceb659bbd0ab5491d1');
INSERT INTO events VALUES (62, '01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2497-7525-80d3-262f96abd0bf', 1795637650583001, 'membership.removed', 'directory', '01a21458-2471-7223-afda-5ad65a903189', '01a21458-2487-7660-9667-f09404ee948a', '01a21458-246b-7c87-840d-b443463cc287', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, 'd8b79eb0f9f2d1ceb659bbd0ab5491d1');
INSERT INTO events VALUES (63, '01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2498-7be4-988b-2ea197e07ce3', 1795637650584612, 'directory_user.changed', 'directory', '01a21458-2471-7223-afda-5ad65a903189', '', '', '01a21458-2488-78f6-a605-55a345c27941', NULL, '{"active":false}', 0, 'ad52bed32a1720726938bb7b4130aa0d');
INSERT INTO events VALUES (64, '01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2498-7cef-a7a5-e67353155d15', 1795637650584612, 'gate.closed', 'directory', '01a21458-2471-7223-afda-5ad65a903189', '01a21458-2488-78d4-835b-85542fed3396', '', '', NULL, '{"cause":"directory_inactive"}', 2, 'ad52bed32a1720726938bb7b4130aa0d');
INSERT INTO events VALUES (65, '01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2498-7cf3-ae73-d3793e5ba5ab', 1795637650584612, 'session.revoked', 'directory', '01a21458-2471-7223-afda-5ad65a903189', '01a21458-2488-78d4-835b-85542fed3396', '', '', NULL, NULL, 2, 'ad52bed32a1720726938bb7b4130aa0d');
INSERT INTO events VALUES (66, '01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2498-7dee-8ad0-7b75a632716f', 1795637650584612, 'membership.removed', 'directory', '01a21458-2471-7223-afda-5ad65a903189', '01a21458-2488-78d4-835b-85542fed3396', '01a21458-246b-7c87-840d-b443463cc287', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, 'ad52bed32a1720726938bb7b4130aa0d');
INSERT INTO events VALUES (67, '01a21458-245e-7159-ac5f-629c047d371e', '01a21458-249a-76b9-8e14-1f5b7603a33f', 1795637650586235, 'connection.created', 'operator', '01a21458-243b-7bc4-a371-d0a1e99321aa', '', '', '01a21458-249a-75ad-923a-025a7cb71f6c', NULL, NULL, 0, '7505bef10a21a1c010da43d4c1518fa0');
INSERT INTO events VALUES (68, '01a21458-245e-7159-ac5f-629c047d371e', '01a21458-249b-7b0c-809a-ad97015308db', 1795637650587390, 'token.created', 'operator', '01a21458-243b-7bc4-a371-d0a1e99321aa', '', '', '01a21458-249b-7842-9a75-92a055f21a6c', NULL, '{"scope":"login-hook","target":"01a21458-249a-75ad-923a-025a7cb71f6c"}', 0, 'd057832fbe41051bcfa063a856675578');
INSERT INTO events VALUES (69, '01a21458-245e-7159-ac5f-629c047d371e', '01a21458-249f-79e3-916e-cb37aa178938', 1795637650591447, 'subject.linked', 'login', '01a21458-249a-75ad-923a-025a7cb71f6c', '01a21458-2475-7b3a-8e55-d74d5b46e896', '', '01a21458-249a-75ad-923a-025a7cb71f6c', NULL, NULL, 2, '6caf14b8440d748dde98b46c08540174');
INSERT INTO events VALUES (70, '01a21458-245e-7159-ac5f-629c047d371e', '01a21458-249f-7a96-9242-7507e5460f0b', 1795637650591447, 'membership.added', 'login', '01a21458-249a-75ad-923a-025a7cb71f6c', '01a21458-2475-7b3a-8e55-d74d5b46e896', '01a21458-246c-70bb-bdd7-ce9def06192d', '', NULL, '{"role":"user","source":"grant"}', 2, '6caf14b8440d748dde98b46c08540174');
INSERT INTO events VALUES (71, '01a21458-245e-7159-ac5f-629c047d371e', '01a21458-249f-7d7c-a622-cf774edb2e11', 1795637650591447, 'connection.proven', 'login', '01a21458-249a-75ad-923a-025a7cb71f6c', '', '', '01a21458-249a-75ad-923a-025a7cb71f6c', NULL, NULL, 2, '6caf14b8440d748dde98b46c08540174');
INSERT INTO events VALUES (72, '01a21458-245e-7159-ac5f-629c047d371e', '01a21458-24a1-70cb-9913-3c79a2117dbd', 1795637650592989, 'account.created', 'login', '01a21458-249a-75ad-923a-025a7cb71f6c', '01a21458-24a1-703f-99cf-95504ec7dbd4', '', '01a21458-249a-75ad-923a-025a7cb71f6c', NULL, NULL, 2, 'bf81f982defbb41097d81a5cc7b519bd');
INSERT INTO events VALUES (73, '01a21458-245e-7159-ac5f-629c047d371e', '01a21458-24a1-7367-8b38-16ad0813a9b4', 1795637650592989, 'subject.linked', 'login', '01a21458-249a-75ad-923a-025a7cb71f6c', '01a21458-24a1-703f-99cf-95504ec7dbd4', '', '01a21458-249a-75ad-923a-025a7cb71f6c', NULL, NULL, 2, 'bf81f982defbb41097d81a5cc7b519bd');
INSERT INTO events VALUES (74, '01a21458-245e-7159-ac5f-629c047d371e', '01a21458-24a1-73b9-8143-46b6d654897b', 1795637650592989, 'membership.added', 'login', '01a21458-249a-75ad-923a-025a7cb71f6c', '01a21458-24a1-703f-99cf-95504ec7dbd4', '01a21458-246c-70bb-bdd7-ce9def06192d', '', NULL, '{"role":"user","source":"grant"}', 2, 'bf81f982defbb41097d81a5cc7b519bd');
INSERT INTO events VALUES (75, '', '01a21458-24a2-76bc-9f08-ebda5f3d6ef9', 1795637650594411, 'token.created', 'operator', '01a21458-243b-7bc4-a371-d0a1e99321aa', '', '', '01a21458-24a2-7679-8f30-9828624e7629', NULL, '{"scope":"read-only","target":""}', 0, '8378caf9d3c6b1c2ac16bfa018ca6a50');
INSERT INTO events VALUES (76, '', '01a21458-24a3-76b3-a6fc-8f90cc05d379', 1795637650595291, 'token.revoked', 'operator', '01a21458-243b-7bc4-a371-d0a1e99321aa', '', '', '01a21458-24a2-7679-8f30-9828624e7629', NULL, NULL, 0, 'da503df21094b874cefdb36a836e2030');
INSERT INTO events VALUES (77, '01a21458-245e-7159-ac5f-629c047d371e', '01a21458-24a8-7a9a-83f7-c5ecc870f782', 1795637650600652, 'token.created', 'operator', '01a21458-243b-7bc4-a371-d0a1e99321aa', '', '', '01a21458-24a8-7a5b-ab44-2801aa5ec855', NULL, '{"scope":"oauth-client","target":"01a21458-2471-7223-afda-5ad65a903189"}', 0, 'f9cb863a3b05dc30761ef42e2e93fb75');
INSERT INTO events VALUES (78, '01a21458-245e-7159-ac5f-629c047d371e', '01a21458-24aa-7284-b2b0-8ba9ba96ce3a', 1795637650601772, 'token.created', 'api_key', '01a21458-24a8-7a5b-ab44-2801aa5ec855', '', '', '01a21458-24aa-723e-b2e9-8214815b43ec', NULL, '{"client":"01a21458-24a8-7a5b-ab44-2801aa5ec855","scope":"access-token","target":"01a21458-2471-7223-afda-5ad65a903189"}', 0, '9349cf54f39baf06ff54e5e1755dcb74');
INSERT INTO events VALUES (79, '01a21458-2469-75ed-b092-474ae6d2a33a', '01a21458-24ac-78e1-b3c4-e4d366f90ad5', 1795637650604485, 'token.created', 'operator', '01a21458-243b-7bc4-a371-d0a1e99321aa', '', '', '01a21458-24ac-7884-98e7-6b0c5aa8b3db', NULL, '{"scope":"jwt-issuer","target":"01a21458-2473-73b4-8741-1da9496907d7"}', 0, 'ca724ac920a4b154e3840a9f3414293e');
INSERT INTO events VALUES (80, '01a21458-2469-75ed-b092-474ae6d2a33a', '01a21458-24ad-7a11-b42c-a9e07e886957', 1795637650605477, 'directory.changed', 'operator', '01a21458-243b-7bc4-a371-d0a1e99321aa', '', '', '01a21458-2473-73b4-8741-1da9496907d7', '{"profile":""}', '{"profile":"ipsie","tokens":1}', 0, '9d2fcd0dff11d39a8c0e38b49282a524');
INSERT INTO directory_totals VALUES ('01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2471-7223-afda-5ad65a903189', 'Group', 0, 3, 0, '01a21458-2491-7ec2-b4ed-ff502475e87c');
INSERT INTO directory_totals VALUES ('01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2471-7223-afda-5ad65a903189', 'User', 0, 10, 2, '01a21458-2488-78f6-a605-55a345c27941');
INSERT INTO accounts VALUES ('01a21458-2475-7b3a-8e55-d74d5b46e896', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795637650549417);
INSERT INTO accounts VALUES ('01a21458-2477-7024-b811-07c1b8fa21fd', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795637650550952);
INSERT INTO accounts VALUES ('01a21458-247a-7112-aa45-0f5a08dfe42b', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795637650553999);
INSERT INTO accounts VALUES ('01a21458-247b-7384-8dd4-eed398f166a4', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795637650555151);
INSERT INTO accounts VALUES ('01a21458-247c-73f3-82a6-de01ee6bfcd3', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795637650556224);
INSERT INTO accounts VALUES ('01a21458-2482-75af-b0c4-1485374b3393', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795637650562299);
INSERT INTO accounts VALUES ('01a21458-2483-7364-bb3f-3cb46cda4468', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795637650563181);
INSERT INTO accounts VALUES ('01a21458-2484-7491-a854-64d912458fe3', 'left@acme.example', 'left@acme.example', 'acme.example', 1795637650564229);
INSERT INTO accounts VALUES ('01a21458-2487-7660-9667-f09404ee948a', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795637650567380);
INSERT INTO accounts VALUES ('01a21458-2488-78d4-835b-85542fed3396', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795637650568504);
INSERT INTO accounts VALUES ('01a21458-24a1-703f-99cf-95504ec7dbd4', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795637650592989);
INSERT INTO directory_users VALUES ('01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2471-7223-afda-5ad65a903189', '01a21458-2475-7c38-a2c9-63e21970c9fd', 'ada@acme.example', '00u-ada', 1, '01a21458-2475-7b3a-8e55-d74d5b46e896', '', 1795637650549417, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795637650549417, 1795637650549417);
INSERT INTO directory_users VALUES ('01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2471-7223-afda-5ad65a903189', '01a21458-2477-7051-89cb-f0d62987398e', 'bob@acme.example', NULL, 1, '01a21458-2477-7024-b811-07c1b8fa21fd', '', 1795637650550952, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795637650550952, 1795637650550952);
INSERT INTO directory_users VALUES ('01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2471-7223-afda-5ad65a903189', '01a21458-247a-7140-82ea-c9c80eebe88e', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a21458-247a-7112-aa45-0f5a08dfe42b', '', 1795637650553999, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795637650553999, 1795637650553999);
INSERT INTO directory_users VALUES ('01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2471-7223-afda-5ad65a903189', '01a21458-247b-73ab-98d9-b993385b24b9', 'zoe@acme.example', 'ZOË', 1, '01a21458-247b-7384-8dd4-eed398f166a4', '', 1795637650555151, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795637650555151, 1795637650555151);
INSERT INTO directory_users VALUES ('01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2471-7223-afda-5ad65a903189', '01a21458-247c-7415-9827-a75bf6e57dc8', 'astro@acme.example', '🚀', 1, '01a21458-247c-73f3-82a6-de01ee6bfcd3', '', 1795637650556224, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795637650556224, 1795637650556224);
INSERT INTO directory_users VALUES ('01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2471-7223-afda-5ad65a903189', '01a21458-2482-75d3-85f9-f56d8411de24', 'lines@acme.example', ' 007 ', 1, '01a21458-2482-75af-b0c4-1485374b3393', '', 1795637650562299, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795637650562299, 1795637650562299);
INSERT INTO directory_users VALUES ('01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2471-7223-afda-5ad65a903189', '01a21458-2483-73a1-ab2d-a5e80d31ded2', 'max@acme.example', '00u-max', 1, '01a21458-2483-7364-bb3f-3cb46cda4468', '', 1795637650563181, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795637650563181, 1795637650563181);
INSERT INTO directory_users VALUES ('01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2471-7223-afda-5ad65a903189', '01a21458-2484-74bf-877e-6621427f1afe', 'left@acme.example', '00u-left', 0, '01a21458-2484-7491-a854-64d912458fe3', '', 1795637650564229, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795637650564229, 1795637650564229);
INSERT INTO directory_users VALUES ('01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2471-7223-afda-5ad65a903189', '01a21458-2485-7a18-91fe-25887bb3ab51', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795637650565592, 1795637650565592);
INSERT INTO directory_users VALUES ('01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2471-7223-afda-5ad65a903189', '01a21458-2488-78f6-a605-55a345c27941', 'staff@acme.example', '00u-staff', 0, '01a21458-2488-78d4-835b-85542fed3396', '', 1795637650568504, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795637650568504, 1795637650584612);
INSERT INTO dialect_log VALUES ('01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2471-7223-afda-5ad65a903189', '01a21458-24a6-7708-908f-ca68d2c78146', 1795637650598461, '75a8e0498835b62c46500a37a0c4a7f2', 'GET', '/Users/01a21458-2486-77e5-8373-03ac63f481ad', 404, '', 'there is no user "01a21458-2486-77e5-8373-03ac63f481ad" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2471-7223-afda-5ad65a903189', '01a21458-24a6-7e04-a629-92b6b00e79fc', 1795637650598919, '3c584c55b76a02e1bb4712f855c21bb1', 'GET', '/Users/01a21458-2487-7680-bea4-bb8d00088a85', 404, '', 'there is no user "01a21458-2487-7680-bea4-bb8d00088a85" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2471-7223-afda-5ad65a903189', '01a21458-2642-740c-b93f-475f18ef9221', 1795637651010266, '889e6e6678cf33c0957d0e53949de0fa', 'GET', '/Users/01a21458-2486-77e5-8373-03ac63f481ad', 404, '', 'there is no user "01a21458-2486-77e5-8373-03ac63f481ad" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a21458-245e-7159-ac5f-629c047d371e', '01a21458-2471-7223-afda-5ad65a903189', '01a21458-2642-7976-b28e-8df8a87fef99', 1795637651010620, 'ee0aa0a0172f9adf91d01edd6c9916b3', 'GET', '/Users/01a21458-2487-7680-bea4-bb8d00088a85', 404, '', 'there is no user "01a21458-2487-7680-bea4-bb8d00088a85" in this directory', '[]', '');
INSERT INTO schedules VALUES ('', 'forget-tombstones', '20 3 * * *', 1795637650524453, 0);
INSERT INTO schedules VALUES ('', 'prune-schedule-runs', '40 3 * * *', 1795637650518314, 0);
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
INSERT INTO sqlite_stat1 VALUES ('schedules', 'schedules', '100 10 1');
INSERT INTO sqlite_stat1 VALUES ('schedule_runs', 'schedule_runs', '50000 5000 500 1');
INSERT INTO sqlite_stat1 VALUES ('schedule_runs', 'schedule_runs_running', '10 2 1');
INSERT INTO sqlite_stat1 VALUES ('directory_tombstones', 'directory_tombstones_until', '100000 1');
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES ('goose_db_version', 4);
