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
INSERT INTO goose_db_version VALUES (1, 0, 1, '2026-11-25 21:35:25');
INSERT INTO goose_db_version VALUES (2, 1, 1, '2026-11-25 21:35:25');
INSERT INTO goose_db_version VALUES (3, 2, 1, '2026-11-25 21:35:25');
INSERT INTO goose_db_version VALUES (4, 3, 1, '2026-11-25 21:35:25');
INSERT INTO goose_db_version VALUES (5, 4, 1, '2026-11-25 21:35:25');
INSERT INTO parents VALUES ('01a214a2-889f-7559-aa6b-f79ab1d33eab', 'acme', 'acme', '01a214a2-88ce-7635-82cc-181e2b723327', 2, 0, 1795642525855324);
INSERT INTO parents VALUES ('01a214a2-88a2-7045-a6bc-0cdbe0f4d762', 'initech', 'initech', '01a214a2-88a2-7b81-88ab-c3131bad1556', 0, 0, 1795642525858008);
INSERT INTO organizations VALUES ('01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88a3-7dbe-a2c3-c008d9e8d148', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795642525859655);
INSERT INTO organizations VALUES ('01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88a3-7ea0-a2ce-1a2d76ad7aac', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795642525859655);
INSERT INTO seat_tiers VALUES ('01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88a3-7dbe-a2c3-c008d9e8d148', 'premium', 1, 1);
INSERT INTO domains VALUES ('01a214a2-889f-7559-aa6b-f79ab1d33eab', 'acme.example', '01a214a2-88a0-7e1f-b76c-70e016833a02', 'verified', 'manual', 1795642525856752, 1795642525856752, '', '', 0, 0, 0, 0, 0);
INSERT INTO domains VALUES ('01a214a2-88a2-7045-a6bc-0cdbe0f4d762', 'initech.example', '01a214a2-88a2-7b2b-8040-a060697f9070', 'verified', 'manual', 1795642525858710, 1795642525858710, '', '', 0, 0, 0, 0, 0);
INSERT INTO connections VALUES ('01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88ce-74b7-81b0-fb8125624aed', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795642525905375, 1795642525902128);
INSERT INTO credentials VALUES ('', '01a214a2-888d-7601-b095-9942fd6922c3', 'operator', '', 'first operator key', '0afea00ea87dc21907b86d0ef2af273475c402342128daccf83bb905c9e7cc5c', 'usher_2YiMAc', 1795642525837303, NULL, NULL, '', '', '', '', '', '', 0, 1795642525968417, '');
INSERT INTO credentials VALUES ('01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88b0-79d4-9d78-82ef05fd713a', 'directory', '01a214a2-88af-75ef-a753-76ff392c0dce', '', '86911edf0876cfd7094431b777497304c12ce72ad2370834cbcefe9966d37e2d', 'usher_okLWMX', 1795642525872538, NULL, NULL, '', '', '', '', '', '', 0, 1795642525968417, '');
INSERT INTO credentials VALUES ('01a214a2-88a2-7045-a6bc-0cdbe0f4d762', '01a214a2-88b2-755e-9ee6-89ca2b947066', 'directory', '01a214a2-88b1-79d6-80cc-2ab47a95bba3', '', 'e54cdc4b923554beb03dfc4333b016db56e86eebb1dd2da1e5483d12308b7021', 'usher_zhunMz', 1795642525874325, NULL, NULL, '', '', '', '', '', '', 1, 0, '01a214a2-88e2-770e-981a-743c6d503a8d');
INSERT INTO credentials VALUES ('01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88cf-761c-9b1c-a4260a884a96', 'login-hook', '01a214a2-88ce-74b7-81b0-fb8125624aed', '', '2dad2def2056193e0d22a6b0214d5fc0d10f147caed71df89f55c74595753366', 'usher_bo1nxH', 1795642525903329, NULL, NULL, '', '', '', '', '', '', 0, 1795642525925018, '');
INSERT INTO credentials VALUES ('', '01a214a2-88d4-71a7-a824-9591b4d55365', 'read-only', '', '', '7191a333cda70cc35d293598f09ad997ac05358a6dedff2146c41c220e0319d1', 'usher_yEwOvK', 1795642525908099, NULL, 1795642525909199, '', '', '', '', '', '', 0, 0, '');
INSERT INTO credentials VALUES ('01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88dd-712c-928e-c7aa7b5467fe', 'oauth-client', '01a214a2-88af-75ef-a753-76ff392c0dce', '', 'f9bb5bf454ec8f6649b2db241e5e0b74589399d0bf6f861e30595470dee3ccb8', 'usher_wuaVJe', 1795642525917056, NULL, NULL, '', '', '', '', '', '', 0, 0, '');
INSERT INTO credentials VALUES ('01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88df-70ae-afc5-925443e8e487', 'access-token', '01a214a2-88af-75ef-a753-76ff392c0dce', '', 'fc3e98480159e42c63d9e8fa9765ebbdd09e4191eb330732245a1435fbc7b2e9', 'usher_Yy-ZDs', 1795642525918836, 1795646125918836, NULL, '01a214a2-88dd-712c-928e-c7aa7b5467fe', '', '', '', '', '', 0, 0, '');
INSERT INTO credentials VALUES ('01a214a2-88a2-7045-a6bc-0cdbe0f4d762', '01a214a2-88e0-7229-9d0d-06d11909b34c', 'jwt-issuer', '01a214a2-88b1-79d6-80cc-2ab47a95bba3', '', '49310dfe08463f31d99e0a6b0e94407e871ce10e2c38a6d834497ac8f03d86b2', '', 1795642525920070, NULL, NULL, '', '', '', 'https://issuer.example/', 'http://127.0.0.1:44783/scim/01a214a2-88b1-79d6-80cc-2ab47a95bba3', '{"jwks_url":"https://issuer.example/keys","claims":{"tid":"''ẞ''"}}', 0, 0, '01a214a2-88e2-770e-981a-743c6d503a8d');
INSERT INTO directories VALUES ('01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88af-75ef-a753-76ff392c0dce', 'okta', 'scim', 'okta', 'userName', 0, '', 1795642525871374, '', '', '');
INSERT INTO directories VALUES ('01a214a2-88a2-7045-a6bc-0cdbe0f4d762', '01a214a2-88b1-79d6-80cc-2ab47a95bba3', 'entra', 'scim', 'entra', 'userName', 0, '', 1795642525873596, 'ipsie', '[{"id":"urn:acme:scim:schemas:extension:hr:2.0:User","name":"User","description":"''quotes'' and Umläute","resourceType":"User","attributes":[{"name":"floor","type":"string","caseExact":false,"mutability":"readWrite","returned":"default","uniqueness":"none"}]}]', '01a214a2-88e2-770e-981a-743c6d503a8d');
INSERT INTO directory_emails VALUES ('01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88af-75ef-a753-76ff392c0dce', 'ada@acme.example', '01a214a2-88b3-78b7-a6ac-b4d3dc395298', 0, 'work');
INSERT INTO directory_emails VALUES ('01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88af-75ef-a753-76ff392c0dce', 'ada@home.example', '01a214a2-88b3-78b7-a6ac-b4d3dc395298', 1, 'home');
INSERT INTO directory_groups VALUES ('01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88af-75ef-a753-76ff392c0dce', '01a214a2-88c1-789a-9cbc-4877adf2c274', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795642525889542, 1795642525895359, 0);
INSERT INTO directory_groups VALUES ('01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88af-75ef-a753-76ff392c0dce', '01a214a2-88c3-7cae-98ff-52142613b277', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795642525891804, 1795642525899749, 0);
INSERT INTO directory_groups VALUES ('01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88af-75ef-a753-76ff392c0dce', '01a214a2-88c9-7a5f-80a5-2d6992ecc713', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795642525897653, 1795642525897653, 1);
INSERT INTO directory_members VALUES ('01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88af-75ef-a753-76ff392c0dce', '01a214a2-88c1-789a-9cbc-4877adf2c274', '01a214a2-88b3-78b7-a6ac-b4d3dc395298', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88af-75ef-a753-76ff392c0dce', '01a214a2-88c1-789a-9cbc-4877adf2c274', '01a214a2-88b4-7b13-bef9-703275fe6858', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88af-75ef-a753-76ff392c0dce', '01a214a2-88c1-789a-9cbc-4877adf2c274', '01a214a2-88b5-7674-9ed3-100343641e88', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88af-75ef-a753-76ff392c0dce', '01a214a2-88c3-7cae-98ff-52142613b277', '01a214a2-88b3-78b7-a6ac-b4d3dc395298', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88af-75ef-a753-76ff392c0dce', '01a214a2-88c3-7cae-98ff-52142613b277', '01a214a2-88b4-7b13-bef9-703275fe6858', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88af-75ef-a753-76ff392c0dce', '01a214a2-88c3-7cae-98ff-52142613b277', '01a214a2-88b5-7674-9ed3-100343641e88', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88af-75ef-a753-76ff392c0dce', '01a214a2-88c3-7cae-98ff-52142613b277', '01a214a2-88b6-7291-a286-3e5329badec7', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88af-75ef-a753-76ff392c0dce', '01a214a2-88c3-7cae-98ff-52142613b277', '01a214a2-88b6-7d61-90e4-6b886e0c26f2', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88af-75ef-a753-76ff392c0dce', '01a214a2-88c3-7cae-98ff-52142613b277', '01a214a2-88b7-79d4-8614-ab674634b569', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88af-75ef-a753-76ff392c0dce', '01a214a2-88c3-7cae-98ff-52142613b277', '01a214a2-88b8-7678-8c09-effd4990c1cf', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88af-75ef-a753-76ff392c0dce', '01a214a2-88c3-7cae-98ff-52142613b277', '01a214a2-88b9-7269-8948-0df68f5bc9d1', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88af-75ef-a753-76ff392c0dce', '01a214a2-88c3-7cae-98ff-52142613b277', '01a214a2-88ba-700d-999f-5009b19ed3a0', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88af-75ef-a753-76ff392c0dce', '01a214a2-88c3-7cae-98ff-52142613b277', '01a214a2-88c0-795d-8487-7214a2f3784f', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88af-75ef-a753-76ff392c0dce', '01a214a2-88c9-7a5f-80a5-2d6992ecc713', '01a214a2-88b6-7291-a286-3e5329badec7', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88af-75ef-a753-76ff392c0dce', '01a214a2-88c9-7a5f-80a5-2d6992ecc713', '01a214a2-88c1-789a-9cbc-4877adf2c274', 'Group', 'Group', '');
INSERT INTO directory_tombstones VALUES ('01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88af-75ef-a753-76ff392c0dce', '01a214a2-88be-7bd9-9fd4-9b8cb0fd44e2', 'NULL', '01a214a2-88be-7bba-8504-f911611649dd', 1798234525899749);
INSERT INTO persons VALUES ('01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88b3-780e-9be9-9851c0c8b420', 'open', '', '01a214a2-88af-75ef-a753-76ff392c0dce', 0, 3, 0, 1795642525905375, 1795642525875299);
INSERT INTO persons VALUES ('01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88b4-7aec-9c3d-946f45eda7c4', 'open', '', '01a214a2-88af-75ef-a753-76ff392c0dce', 0, 3, 0, NULL, 1795642525876656);
INSERT INTO persons VALUES ('01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88b5-7654-9082-f02778de3dd1', 'open', '', '01a214a2-88af-75ef-a753-76ff392c0dce', 0, 2, 0, NULL, 1795642525877375);
INSERT INTO persons VALUES ('01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88b6-726f-93bb-0230b3e0d6c2', 'open', '', '01a214a2-88af-75ef-a753-76ff392c0dce', 0, 2, 0, NULL, 1795642525878124);
INSERT INTO persons VALUES ('01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88b6-7d40-9f1f-a62c190d6dab', 'open', '', '01a214a2-88af-75ef-a753-76ff392c0dce', 0, 2, 0, NULL, 1795642525878834);
INSERT INTO persons VALUES ('01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88b7-79b7-8fa6-99fa7145d948', 'open', '', '01a214a2-88af-75ef-a753-76ff392c0dce', 0, 2, 0, NULL, 1795642525879606);
INSERT INTO persons VALUES ('01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88b8-7659-b16f-141e5bf60d5d', 'open', '', '01a214a2-88af-75ef-a753-76ff392c0dce', 0, 2, 0, NULL, 1795642525880381);
INSERT INTO persons VALUES ('01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88b9-722f-b601-dc9f7f914aa8', 'closed', 'directory_inactive', '01a214a2-88af-75ef-a753-76ff392c0dce', 0, 2, 0, NULL, 1795642525881110);
INSERT INTO persons VALUES ('01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88be-7bba-8504-f911611649dd', 'closed', 'directory_deleted', '01a214a2-88af-75ef-a753-76ff392c0dce', 0, 4, 0, NULL, 1795642525886739);
INSERT INTO persons VALUES ('01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88c0-7929-899c-b0e134e35bc8', 'closed', 'directory_inactive', '01a214a2-88af-75ef-a753-76ff392c0dce', 0, 3, 0, NULL, 1795642525888519);
INSERT INTO persons VALUES ('01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88d3-701a-8b86-df5dc6726a47', 'open', '', '', 0, 1, 0, 1795642525906980, 1795642525906980);
INSERT INTO subjects VALUES ('01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88ce-74b7-81b0-fb8125624aed', 'ada', '01a214a2-88b3-780e-9be9-9851c0c8b420', 1795642525905375);
INSERT INTO subjects VALUES ('01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88ce-74b7-81b0-fb8125624aed', 'newcomer', '01a214a2-88d3-701a-8b86-df5dc6726a47', 1795642525906980);
INSERT INTO memberships VALUES ('01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88b3-780e-9be9-9851c0c8b420', '01a214a2-88a3-7dbe-a2c3-c008d9e8d148', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795642525891804);
INSERT INTO memberships VALUES ('01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88b3-780e-9be9-9851c0c8b420', '01a214a2-88a3-7ea0-a2ce-1a2d76ad7aac', 0, 'jit', '01a214a2-88ce-74b7-81b0-fb8125624aed', 1795642525905375, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795642525905375);
INSERT INTO memberships VALUES ('01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88b4-7aec-9c3d-946f45eda7c4', '01a214a2-88a3-7dbe-a2c3-c008d9e8d148', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795642525891804);
INSERT INTO memberships VALUES ('01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88b5-7654-9082-f02778de3dd1', '01a214a2-88a3-7dbe-a2c3-c008d9e8d148', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795642525896411);
INSERT INTO memberships VALUES ('01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88b6-726f-93bb-0230b3e0d6c2', '01a214a2-88a3-7dbe-a2c3-c008d9e8d148', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795642525891804);
INSERT INTO memberships VALUES ('01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88b6-7d40-9f1f-a62c190d6dab', '01a214a2-88a3-7dbe-a2c3-c008d9e8d148', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795642525891804);
INSERT INTO memberships VALUES ('01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88b7-79b7-8fa6-99fa7145d948', '01a214a2-88a3-7dbe-a2c3-c008d9e8d148', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795642525891804);
INSERT INTO memberships VALUES ('01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88b8-7659-b16f-141e5bf60d5d', '01a214a2-88a3-7dbe-a2c3-c008d9e8d148', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795642525891804);
INSERT INTO memberships VALUES ('01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88d3-701a-8b86-df5dc6726a47', '01a214a2-88a3-7ea0-a2ce-1a2d76ad7aac', 0, 'jit', '01a214a2-88ce-74b7-81b0-fb8125624aed', 1795642525906980, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795642525906980);
INSERT INTO policy_versions VALUES ('01a214a2-889f-7559-aa6b-f79ab1d33eab', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a214a2-888d-7601-b095-9942fd6922c3', 1795642525859655);
INSERT INTO policy_versions VALUES ('01a214a2-889f-7559-aa6b-f79ab1d33eab', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a214a2-888d-7601-b095-9942fd6922c3', 1795642525862299);
INSERT INTO events VALUES (1, '', '01a214a2-888d-7a66-be8b-1c639498ed7f', 1795642525837303, 'token.created', 'operator', 'operator_key_file', '', '', '01a214a2-888d-7601-b095-9942fd6922c3', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO events VALUES (2, '01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-889f-75de-b087-0c80df9ccf5b', 1795642525855324, 'parent.created', 'operator', '01a214a2-888d-7601-b095-9942fd6922c3', '', '', '01a214a2-889f-7559-aa6b-f79ab1d33eab', NULL, NULL, 0, '97513c55b49c1eaded73f120ee5ef0ad');
INSERT INTO events VALUES (3, '01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88a1-70b8-bf02-604f591ccccb', 1795642525856752, 'domain.verified', 'operator', '01a214a2-888d-7601-b095-9942fd6922c3', '', '', '01a214a2-88a0-7e1f-b76c-70e016833a02', NULL, '{"domain":"acme.example","state":"verified","strategy":"manual"}', 0, '9ce2be2f2324b79204a0ec83d5770b1e');
INSERT INTO events VALUES (4, '01a214a2-88a2-7045-a6bc-0cdbe0f4d762', '01a214a2-88a2-7064-b1c0-fcdb66f097ef', 1795642525858008, 'parent.created', 'operator', '01a214a2-888d-7601-b095-9942fd6922c3', '', '', '01a214a2-88a2-7045-a6bc-0cdbe0f4d762', NULL, NULL, 0, 'd0e24a49a70624508192769118711cda');
INSERT INTO events VALUES (5, '01a214a2-88a2-7045-a6bc-0cdbe0f4d762', '01a214a2-88a2-7ba5-a234-6ae1facc948e', 1795642525858710, 'domain.verified', 'operator', '01a214a2-888d-7601-b095-9942fd6922c3', '', '', '01a214a2-88a2-7b2b-8040-a060697f9070', NULL, '{"domain":"initech.example","state":"verified","strategy":"manual"}', 0, 'd7e40563024363cfbb2788abedffa833');
INSERT INTO events VALUES (6, '01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88a3-7e7b-ba90-bd6088f80f26', 1795642525859655, 'organization.created', 'operator', '01a214a2-888d-7601-b095-9942fd6922c3', '', '01a214a2-88a3-7dbe-a2c3-c008d9e8d148', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'dd564d1c46b03626d1a135e4749970d2');
INSERT INTO events VALUES (7, '01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88a3-7eb8-9734-193060fcae1f', 1795642525859655, 'organization.created', 'operator', '01a214a2-888d-7601-b095-9942fd6922c3', '', '01a214a2-88a3-7ea0-a2ce-1a2d76ad7aac', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'dd564d1c46b03626d1a135e4749970d2');
INSERT INTO events VALUES (8, '01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88a4-7064-bdc5-04a0c7f89e93', 1795642525859655, 'policy.applied', 'operator', '01a214a2-888d-7601-b095-9942fd6922c3', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, 'dd564d1c46b03626d1a135e4749970d2');
INSERT INTO events VALUES (9, '01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88a4-72a6-821e-44bccbebdb35', 1795642525859655, 'organization.changed', 'operator', '01a214a2-888d-7601-b095-9942fd6922c3', '', '01a214a2-88a3-7dbe-a2c3-c008d9e8d148', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, 'dd564d1c46b03626d1a135e4749970d2');
INSERT INTO events VALUES (10, '01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88a4-72df-bca4-55d10d7f351c', 1795642525859655, 'organization.changed', 'operator', '01a214a2-888d-7601-b095-9942fd6922c3', '', '01a214a2-88a3-7ea0-a2ce-1a2d76ad7aac', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, 'dd564d1c46b03626d1a135e4749970d2');
INSERT INTO events VALUES (11, '01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88a6-7606-ba16-b8fc8ed7489e', 1795642525862299, 'policy.applied', 'operator', '01a214a2-888d-7601-b095-9942fd6922c3', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, '3f17420c2a464f30aa9f6a61c7e129fd');
INSERT INTO events VALUES (12, '01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88ae-7864-9108-13b75b8b8632', 1795642525870186, 'organization.changed', 'operator', '01a214a2-888d-7601-b095-9942fd6922c3', '', '01a214a2-88a3-7dbe-a2c3-c008d9e8d148', '', NULL, '{"limit":1,"seat":"premium"}', 0, '8ac8903f5e2db30bae3fda04aa5c20fd');
INSERT INTO events VALUES (13, '01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88af-777d-b416-00cf9161282a', 1795642525871374, 'directory.created', 'operator', '01a214a2-888d-7601-b095-9942fd6922c3', '', '', '01a214a2-88af-75ef-a753-76ff392c0dce', NULL, NULL, 0, '2c883efd6d6daa3aafa8ae726b0c68bc');
INSERT INTO events VALUES (14, '01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88b0-7a1b-961f-3034491dc199', 1795642525872538, 'token.created', 'operator', '01a214a2-888d-7601-b095-9942fd6922c3', '', '', '01a214a2-88b0-79d4-9d78-82ef05fd713a', NULL, '{"scope":"directory","target":"01a214a2-88af-75ef-a753-76ff392c0dce"}', 0, '93672ffc61dac4f07127cf0256d96320');
INSERT INTO events VALUES (15, '01a214a2-88a2-7045-a6bc-0cdbe0f4d762', '01a214a2-88b1-79fd-a5e6-fcfc11d26b32', 1795642525873596, 'directory.created', 'operator', '01a214a2-888d-7601-b095-9942fd6922c3', '', '', '01a214a2-88b1-79d6-80cc-2ab47a95bba3', NULL, NULL, 0, 'b0c8d78a978de0efdc4c8a0de6a41084');
INSERT INTO events VALUES (16, '01a214a2-88a2-7045-a6bc-0cdbe0f4d762', '01a214a2-88b2-75ab-ab42-7f29215259c2', 1795642525874325, 'token.created', 'operator', '01a214a2-888d-7601-b095-9942fd6922c3', '', '', '01a214a2-88b2-755e-9ee6-89ca2b947066', NULL, '{"scope":"directory","target":"01a214a2-88b1-79d6-80cc-2ab47a95bba3"}', 0, '78f358d60aeca18bc61139434629cc12');
INSERT INTO events VALUES (17, '01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88b3-7a0f-88eb-3cbba3c96aef', 1795642525875299, 'directory_user.created', 'directory', '01a214a2-88af-75ef-a753-76ff392c0dce', '', '', '01a214a2-88b3-78b7-a6ac-b4d3dc395298', NULL, NULL, 2, 'e98d5bc1eb617a5383399f5f92c9c221');
INSERT INTO events VALUES (18, '01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88b3-7a12-b978-cbda88c6fa0d', 1795642525875299, 'account.created', 'directory', '01a214a2-88af-75ef-a753-76ff392c0dce', '01a214a2-88b3-780e-9be9-9851c0c8b420', '', '01a214a2-88b3-78b7-a6ac-b4d3dc395298', NULL, NULL, 2, 'e98d5bc1eb617a5383399f5f92c9c221');
INSERT INTO events VALUES (19, '01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88b4-7b44-bf4d-0bdfb51068f8', 1795642525876656, 'directory_user.created', 'directory', '01a214a2-88af-75ef-a753-76ff392c0dce', '', '', '01a214a2-88b4-7b13-bef9-703275fe6858', NULL, NULL, 2, 'b3670f8f87ae48765250ad9610765dd5');
INSERT INTO events VALUES (20, '01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88b4-7b46-ae2c-3630abfe7526', 1795642525876656, 'account.created', 'directory', '01a214a2-88af-75ef-a753-76ff392c0dce', '01a214a2-88b4-7aec-9c3d-946f45eda7c4', '', '01a214a2-88b4-7b13-bef9-703275fe6858', NULL, NULL, 2, 'b3670f8f87ae48765250ad9610765dd5');
INSERT INTO events VALUES (21, '01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88b5-76b4-89a7-24ac4c1ac80d', 1795642525877375, 'directory_user.created', 'directory', '01a214a2-88af-75ef-a753-76ff392c0dce', '', '', '01a214a2-88b5-7674-9ed3-100343641e88', NULL, NULL, 2, '3cd06caacc7be69d69ce5b4c04a99992');
INSERT INTO events VALUES (22, '01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88b5-76b6-900a-4fbbd9487e5a', 1795642525877375, 'account.created', 'directory', '01a214a2-88af-75ef-a753-76ff392c0dce', '01a214a2-88b5-7654-9082-f02778de3dd1', '', '01a214a2-88b5-7674-9ed3-100343641e88', NULL, NULL, 2, '3cd06caacc7be69d69ce5b4c04a99992');
INSERT INTO events VALUES (23, '01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88b6-72bf-9e51-e9541d14adae', 1795642525878124, 'directory_user.created', 'directory', '01a214a2-88af-75ef-a753-76ff392c0dce', '', '', '01a214a2-88b6-7291-a286-3e5329badec7', NULL, NULL, 2, '1cc79e9482d0e85bc62967ffde79564a');
INSERT INTO events VALUES (24, '01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88b6-72c3-8de0-02ae298e4c07', 1795642525878124, 'account.created', 'directory', '01a214a2-88af-75ef-a753-76ff392c0dce', '01a214a2-88b6-726f-93bb-0230b3e0d6c2', '', '01a214a2-88b6-7291-a286-3e5329badec7', NULL, NULL, 2, '1cc79e9482d0e85bc62967ffde79564a');
INSERT INTO events VALUES (25, '01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88b6-7d8c-9965-06225de3f9cf', 1795642525878834, 'directory_user.created', 'directory', '01a214a2-88af-75ef-a753-76ff392c0dce', '', '', '01a214a2-88b6-7d61-90e4-6b886e0c26f2', NULL, NULL, 2, '07ba0bddc3622641340ab4ae04f14791');
INSERT INTO events VALUES (26, '01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88b6-7d8f-b21b-92a3da165d8f', 1795642525878834, 'account.created', 'directory', '01a214a2-88af-75ef-a753-76ff392c0dce', '01a214a2-88b6-7d40-9f1f-a62c190d6dab', '', '01a214a2-88b6-7d61-90e4-6b886e0c26f2', NULL, NULL, 2, '07ba0bddc3622641340ab4ae04f14791');
INSERT INTO events VALUES (27, '01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88b7-79fc-ac24-75d72c1f2ea6', 1795642525879606, 'directory_user.created', 'directory', '01a214a2-88af-75ef-a753-76ff392c0dce', '', '', '01a214a2-88b7-79d4-8614-ab674634b569', NULL, NULL, 2, '5669db46a01c3d6bbc484e7024bb70a4');
INSERT INTO events VALUES (28, '01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88b7-79fe-a7ae-62f87f774bff', 1795642525879606, 'account.created', 'directory', '01a214a2-88af-75ef-a753-76ff392c0dce', '01a214a2-88b7-79b7-8fa6-99fa7145d948', '', '01a214a2-88b7-79d4-8614-ab674634b569', NULL, NULL, 2, '5669db46a01c3d6bbc484e7024bb70a4');
INSERT INTO events VALUES (29, '01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88b8-76a0-9534-7e497b33e2a6', 1795642525880381, 'directory_user.created', 'directory', '01a214a2-88af-75ef-a753-76ff392c0dce', '', '', '01a214a2-88b8-7678-8c09-effd4990c1cf', NULL, NULL, 2, 'fad2a87b19e3fac26af73074312c013d');
INSERT INTO events VALUES (30, '01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88b8-76a2-9148-160638a07368', 1795642525880381, 'account.created', 'directory', '01a214a2-88af-75ef-a753-76ff392c0dce', '01a214a2-88b8-7659-b16f-141e5bf60d5d', '', '01a214a2-88b8-7678-8c09-effd4990c1cf', NULL, NULL, 2, 'fad2a87b19e3fac26af73074312c013d');
INSERT INTO events VALUES (31, '01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88b9-72a2-aea1-b75353fdf8b6', 1795642525881110, 'directory_user.created', 'directory', '01a214a2-88af-75ef-a753-76ff392c0dce', '', '', '01a214a2-88b9-7269-8948-0df68f5bc9d1', NULL, NULL, 2, 'a25769590d7647ca1c90de2827e52438');
INSERT INTO events VALUES (32, '01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88b9-72b6-8114-72a218d1a670', 1795642525881110, 'account.created', 'directory', '01a214a2-88af-75ef-a753-76ff392c0dce', '01a214a2-88b9-722f-b601-dc9f7f914aa8', '', '01a214a2-88b9-7269-8948-0df68f5bc9d1', NULL, NULL, 2, 'a25769590d7647ca1c90de2827e52438');
INSERT INTO events VALUES (33, '01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88b9-73b2-adb0-037d4a669d2c', 1795642525881110, 'gate.closed', 'directory', '01a214a2-88af-75ef-a753-76ff392c0dce', '01a214a2-88b9-722f-b601-dc9f7f914aa8', '', '', NULL, '{"cause":"directory_inactive"}', 2, 'a25769590d7647ca1c90de2827e52438');
INSERT INTO events VALUES (34, '01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88b9-73b4-bc32-3b780162885f', 1795642525881110, 'session.revoked', 'directory', '01a214a2-88af-75ef-a753-76ff392c0dce', '01a214a2-88b9-722f-b601-dc9f7f914aa8', '', '', NULL, NULL, 2, 'a25769590d7647ca1c90de2827e52438');
INSERT INTO events VALUES (35, '01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88ba-704d-8ece-40233d6cdc7f', 1795642525881968, 'directory_user.created', 'directory', '01a214a2-88af-75ef-a753-76ff392c0dce', '', '', '01a214a2-88ba-700d-999f-5009b19ed3a0', NULL, NULL, 2, '66f1f40caad37aad294c952c0b55ed17');
INSERT INTO events VALUES (36, '01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88ba-704f-9457-cf64d7c89554', 1795642525881968, 'directory_user.unbound', 'directory', '01a214a2-88af-75ef-a753-76ff392c0dce', '', '', '01a214a2-88ba-700d-999f-5009b19ed3a0', NULL, '{"reason":"no_email"}', 2, '66f1f40caad37aad294c952c0b55ed17');
INSERT INTO events VALUES (37, '01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88be-724e-8a4f-cef4b106f6b0', 1795642525886101, 'directory_user.created', 'directory', '01a214a2-88af-75ef-a753-76ff392c0dce', '', '', '01a214a2-88be-7213-86a0-b13449582daf', NULL, NULL, 2, '83f1f4d60979ed0601ae3e6cbc598e0a');
INSERT INTO events VALUES (38, '01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88be-7250-92a5-1f583f5461c8', 1795642525886101, 'directory_user.unbound', 'directory', '01a214a2-88af-75ef-a753-76ff392c0dce', '', '', '01a214a2-88be-7213-86a0-b13449582daf', NULL, '{"reason":"foreign_domain"}', 2, '83f1f4d60979ed0601ae3e6cbc598e0a');
INSERT INTO events VALUES (39, '01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88be-7cb7-8576-181f62f6263c', 1795642525886739, 'directory_user.created', 'directory', '01a214a2-88af-75ef-a753-76ff392c0dce', '', '', '01a214a2-88be-7bd9-9fd4-9b8cb0fd44e2', NULL, NULL, 2, '47a57958a25e47f21d79528a5289aac6');
INSERT INTO events VALUES (40, '01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88be-7cb9-a42d-b9bc74151f1a', 1795642525886739, 'account.created', 'directory', '01a214a2-88af-75ef-a753-76ff392c0dce', '01a214a2-88be-7bba-8504-f911611649dd', '', '01a214a2-88be-7bd9-9fd4-9b8cb0fd44e2', NULL, NULL, 2, '47a57958a25e47f21d79528a5289aac6');
INSERT INTO events VALUES (41, '01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88c0-7987-81fa-b2c636196d38', 1795642525888519, 'directory_user.created', 'directory', '01a214a2-88af-75ef-a753-76ff392c0dce', '', '', '01a214a2-88c0-795d-8487-7214a2f3784f', NULL, NULL, 2, 'c7d950c50e5f892b3c38aa7f95e99790');
INSERT INTO events VALUES (42, '01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88c0-798b-9739-6db19eda6041', 1795642525888519, 'account.created', 'directory', '01a214a2-88af-75ef-a753-76ff392c0dce', '01a214a2-88c0-7929-899c-b0e134e35bc8', '', '01a214a2-88c0-795d-8487-7214a2f3784f', NULL, NULL, 2, 'c7d950c50e5f892b3c38aa7f95e99790');
INSERT INTO events VALUES (43, '01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88c1-7cff-854b-01653d22fd7c', 1795642525889542, 'directory_group.created', 'directory', '01a214a2-88af-75ef-a753-76ff392c0dce', '', '', '01a214a2-88c1-789a-9cbc-4877adf2c274', NULL, '{"members":1}', 0, '6be44f0eaeb6c10dd001e63e7de94641');
INSERT INTO events VALUES (44, '01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88c4-70ac-b061-82acc3b4022e', 1795642525891804, 'directory_group.created', 'directory', '01a214a2-88af-75ef-a753-76ff392c0dce', '', '', '01a214a2-88c3-7cae-98ff-52142613b277', NULL, '{"members":11}', 0, '79b7cc88cbadbd8eb7823ae4a6c44c19');
INSERT INTO events VALUES (45, '01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88c4-7988-b914-406166a89886', 1795642525891804, 'membership.added', 'directory', '01a214a2-88af-75ef-a753-76ff392c0dce', '01a214a2-88b3-780e-9be9-9851c0c8b420', '01a214a2-88a3-7dbe-a2c3-c008d9e8d148', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '79b7cc88cbadbd8eb7823ae4a6c44c19');
INSERT INTO events VALUES (46, '01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88c4-7a4b-a72b-ca3aaa20a995', 1795642525891804, 'membership.added', 'directory', '01a214a2-88af-75ef-a753-76ff392c0dce', '01a214a2-88b4-7aec-9c3d-946f45eda7c4', '01a214a2-88a3-7dbe-a2c3-c008d9e8d148', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '79b7cc88cbadbd8eb7823ae4a6c44c19');
INSERT INTO events VALUES (47, '01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88c4-7ab2-a31a-3adaac2f1518', 1795642525891804, 'membership.added', 'directory', '01a214a2-88af-75ef-a753-76ff392c0dce', '01a214a2-88b6-726f-93bb-0230b3e0d6c2', '01a214a2-88a3-7dbe-a2c3-c008d9e8d148', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '79b7cc88cbadbd8eb7823ae4a6c44c19');
INSERT INTO events VALUES (48, '01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88c4-7ad6-817b-d8699423ea77', 1795642525891804, 'membership.added', 'directory', '01a214a2-88af-75ef-a753-76ff392c0dce', '01a214a2-88b6-7d40-9f1f-a62c190d6dab', '01a214a2-88a3-7dbe-a2c3-c008d9e8d148', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '79b7cc88cbadbd8eb7823ae4a6c44c19');
INSERT INTO events VALUES (49, '01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88c4-7b0a-a4cb-d7ecf1a1cf58', 1795642525891804, 'membership.added', 'directory', '01a214a2-88af-75ef-a753-76ff392c0dce', '01a214a2-88b7-79b7-8fa6-99fa7145d948', '01a214a2-88a3-7dbe-a2c3-c008d9e8d148', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '79b7cc88cbadbd8eb7823ae4a6c44c19');
INSERT INTO events VALUES (50, '01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88c4-7b2e-b51e-d3ed3ea0ed4d', 1795642525891804, 'membership.added', 'directory', '01a214a2-88af-75ef-a753-76ff392c0dce', '01a214a2-88b8-7659-b16f-141e5bf60d5d', '01a214a2-88a3-7dbe-a2c3-c008d9e8d148', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '79b7cc88cbadbd8eb7823ae4a6c44c19');
INSERT INTO events VALUES (51, '01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88c4-7b52-b946-36a7c31dfc93', 1795642525891804, 'membership.added', 'directory', '01a214a2-88af-75ef-a753-76ff392c0dce', '01a214a2-88be-7bba-8504-f911611649dd', '01a214a2-88a3-7dbe-a2c3-c008d9e8d148', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '79b7cc88cbadbd8eb7823ae4a6c44c19');
INSERT INTO events VALUES (52, '01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88c4-7b76-a71d-05599f8016c2', 1795642525891804, 'membership.added', 'directory', '01a214a2-88af-75ef-a753-76ff392c0dce', '01a214a2-88c0-7929-899c-b0e134e35bc8', '01a214a2-88a3-7dbe-a2c3-c008d9e8d148', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '79b7cc88cbadbd8eb7823ae4a6c44c19');
INSERT INTO events VALUES (53, '01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88c6-7066-89dd-46831d18ad98', 1795642525893772, 'directory_group.changed', 'directory', '01a214a2-88af-75ef-a753-76ff392c0dce', '', '', '01a214a2-88c1-789a-9cbc-4877adf2c274', NULL, '{"added":1,"removed":0}', 0, 'a6c8843d9a81571df5b26a9ab33c1ea5');
INSERT INTO events VALUES (54, '01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88c7-767e-a614-8068e5ae3856', 1795642525895359, 'directory_group.changed', 'directory', '01a214a2-88af-75ef-a753-76ff392c0dce', '', '', '01a214a2-88c1-789a-9cbc-4877adf2c274', NULL, '{"added":1,"removed":0}', 0, '81ba6f14d15e770a3abe98fcc96a0d93');
INSERT INTO events VALUES (55, '01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88c8-77c4-9ff8-4ba3e311ae26', 1795642525896411, 'directory_group.changed', 'directory', '01a214a2-88af-75ef-a753-76ff392c0dce', '', '', '01a214a2-88c3-7cae-98ff-52142613b277', NULL, '{"added":1,"removed":0}', 0, 'f9140059eb1a6d16fce297ec5983bcd7');
INSERT INTO events VALUES (56, '01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88c8-79fb-823f-7ba964420b36', 1795642525896411, 'membership.added', 'directory', '01a214a2-88af-75ef-a753-76ff392c0dce', '01a214a2-88b5-7654-9082-f02778de3dd1', '01a214a2-88a3-7dbe-a2c3-c008d9e8d148', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, 'f9140059eb1a6d16fce297ec5983bcd7');
INSERT INTO events VALUES (57, '01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88c9-7ce7-82d0-b941b7299693', 1795642525897653, 'directory_group.created', 'directory', '01a214a2-88af-75ef-a753-76ff392c0dce', '', '', '01a214a2-88c9-7a5f-80a5-2d6992ecc713', NULL, '{"members":2}', 0, '604f4226799fcea77a00efff82281ff8');
INSERT INTO events VALUES (58, '01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88ca-7efb-a892-15d28a76a5e2', 1795642525898802, 'directory_user.deleted', 'directory', '01a214a2-88af-75ef-a753-76ff392c0dce', '', '', '01a214a2-88be-7213-86a0-b13449582daf', NULL, NULL, 0, 'd41ecbee0ae414cd80f1011f801ace9b');
INSERT INTO events VALUES (59, '01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88cb-7cda-b550-edd1659927c6', 1795642525899749, 'directory_user.deleted', 'directory', '01a214a2-88af-75ef-a753-76ff392c0dce', '', '', '01a214a2-88be-7bd9-9fd4-9b8cb0fd44e2', NULL, NULL, 0, 'e134ad8b547666df50d6d56dc4d633ab');
INSERT INTO events VALUES (60, '01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88cb-7e12-a666-550ea8daa18e', 1795642525899749, 'gate.closed', 'directory', '01a214a2-88af-75ef-a753-76ff392c0dce', '01a214a2-88be-7bba-8504-f911611649dd', '', '', NULL, '{"cause":"directory_deleted"}', 2, 'e134ad8b547666df50d6d56dc4d633ab');
INSERT INTO events VALUES (61, '01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88cb-7e15-9402-184c9530d7bd', 1795642525899749, 'session.revoked', 'directory', '01a214a2-88af-75ef-a753-76ff392c0dce', '01a214a2-88be-7bba-8504-f911611649dd', '', '', NULL, NULL, 2, 'e134ad8b547666df50d6d56dc4d633ab');
INSERT INTO events VALUES (62, '01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88cc-7011-80a3-e4aca142e203', 1795642525899749, 'membership.removed', 'directory', '01a214a2-88af-75ef-a753-76ff392c0dce', '01a214a2-88be-7bba-8504-f911611649dd', '01a214a2-88a3-7dbe-a2c3-c008d9e8d148', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, 'e134ad8b547666df50d6d56dc4d633ab');
INSERT INTO events VALUES (63, '01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88cc-7e1c-ad19-09f679adcd5f', 1795642525900837, 'directory_user.changed', 'directory', '01a214a2-88af-75ef-a753-76ff392c0dce', '', '', '01a214a2-88c0-795d-8487-7214a2f3784f', NULL, '{"active":false}', 0, '58564bd4cdd41d78ed06b944f746ce94');
INSERT INTO events VALUES (64, '01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88cc-7eeb-a041-73577f554aa4', 1795642525900837, 'gate.closed', 'directory', '01a214a2-88af-75ef-a753-76ff392c0dce', '01a214a2-88c0-7929-899c-b0e134e35bc8', '', '', NULL, '{"cause":"directory_inactive"}', 2, '58564bd4cdd41d78ed06b944f746ce94');
INSERT INTO events VALUES (65, '01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88cc-7eed-9230-02a8e216f666', 1795642525900837, 'session.revoked', 'directory', '01a214a2-88af-75ef-a753-76ff392c0dce', '01a214a2-88c0-7929-899c-b0e134e35bc8', '', '', NULL, NULL, 2, '58564bd4cdd41d78ed06b944f746ce94');
INSERT INTO events VALUES (66, '01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88cd-7046-b6be-b9b6b2b17c68', 1795642525900837, 'membership.removed', 'directory', '01a214a2-88af-75ef-a753-76ff392c0dce', '01a214a2-88c0-7929-899c-b0e134e35bc8', '01a214a2-88a3-7dbe-a2c3-c008d9e8d148', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '58564bd4cdd41d78ed06b944f746ce94');
INSERT INTO events VALUES (67, '01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88ce-764b-bf70-8244325d74b3', 1795642525902128, 'connection.created', 'operator', '01a214a2-888d-7601-b095-9942fd6922c3', '', '', '01a214a2-88ce-74b7-81b0-fb8125624aed', NULL, NULL, 0, 'dd21c22d04d01050f763c5981c52db6d');
INSERT INTO events VALUES (68, '01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88cf-765b-8586-5702b0a365cc', 1795642525903329, 'token.created', 'operator', '01a214a2-888d-7601-b095-9942fd6922c3', '', '', '01a214a2-88cf-761c-9b1c-a4260a884a96', NULL, '{"scope":"login-hook","target":"01a214a2-88ce-74b7-81b0-fb8125624aed"}', 0, 'd351d28d96d2e2530862ec3b97c558b3');
INSERT INTO events VALUES (69, '01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88d1-777d-b47c-be21dc73900c', 1795642525905375, 'subject.linked', 'login', '01a214a2-88ce-74b7-81b0-fb8125624aed', '01a214a2-88b3-780e-9be9-9851c0c8b420', '', '01a214a2-88ce-74b7-81b0-fb8125624aed', NULL, NULL, 2, '72ae551502479cabae260cd65249ec05');
INSERT INTO events VALUES (70, '01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88d1-77fa-bc27-6cfcbaa0b7f0', 1795642525905375, 'membership.added', 'login', '01a214a2-88ce-74b7-81b0-fb8125624aed', '01a214a2-88b3-780e-9be9-9851c0c8b420', '01a214a2-88a3-7ea0-a2ce-1a2d76ad7aac', '', NULL, '{"role":"user","source":"grant"}', 2, '72ae551502479cabae260cd65249ec05');
INSERT INTO events VALUES (71, '01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88d1-7bce-b52c-f39d42c8fd8c', 1795642525905375, 'connection.proven', 'login', '01a214a2-88ce-74b7-81b0-fb8125624aed', '', '', '01a214a2-88ce-74b7-81b0-fb8125624aed', NULL, NULL, 2, '72ae551502479cabae260cd65249ec05');
INSERT INTO events VALUES (72, '01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88d3-7034-820c-6e6fe8ad1b41', 1795642525906980, 'account.created', 'login', '01a214a2-88ce-74b7-81b0-fb8125624aed', '01a214a2-88d3-701a-8b86-df5dc6726a47', '', '01a214a2-88ce-74b7-81b0-fb8125624aed', NULL, NULL, 2, '080bfd25cfc7fea3dc9b707e6138f98d');
INSERT INTO events VALUES (73, '01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88d3-7072-a282-13c3ac1f6bb4', 1795642525906980, 'subject.linked', 'login', '01a214a2-88ce-74b7-81b0-fb8125624aed', '01a214a2-88d3-701a-8b86-df5dc6726a47', '', '01a214a2-88ce-74b7-81b0-fb8125624aed', NULL, NULL, 2, '080bfd25cfc7fea3dc9b707e6138f98d');
INSERT INTO events VALUES (74, '01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88d3-70b9-87b0-f52a748d8390', 1795642525906980, 'membership.added', 'login', '01a214a2-88ce-74b7-81b0-fb8125624aed', '01a214a2-88d3-701a-8b86-df5dc6726a47', '01a214a2-88a3-7ea0-a2ce-1a2d76ad7aac', '', NULL, '{"role":"user","source":"grant"}', 2, '080bfd25cfc7fea3dc9b707e6138f98d');
INSERT INTO events VALUES (75, '', '01a214a2-88d4-71dd-9f6b-997c15f3d189', 1795642525908099, 'token.created', 'operator', '01a214a2-888d-7601-b095-9942fd6922c3', '', '', '01a214a2-88d4-71a7-a824-9591b4d55365', NULL, '{"scope":"read-only","target":""}', 0, '7a874fcbd91eabf35c6f6f17740bc207');
INSERT INTO events VALUES (76, '', '01a214a2-88d5-7676-888b-a36e793b7ac6', 1795642525909199, 'token.revoked', 'operator', '01a214a2-888d-7601-b095-9942fd6922c3', '', '', '01a214a2-88d4-71a7-a824-9591b4d55365', NULL, NULL, 0, '32556c3b6c1b0aeff9a890a8c87d1089');
INSERT INTO events VALUES (77, '01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88dd-7162-a6ba-cc1eb385dece', 1795642525917056, 'token.created', 'operator', '01a214a2-888d-7601-b095-9942fd6922c3', '', '', '01a214a2-88dd-712c-928e-c7aa7b5467fe', NULL, '{"scope":"oauth-client","target":"01a214a2-88af-75ef-a753-76ff392c0dce"}', 0, 'b19d2598d0fb41c4835b9e469bd0203a');
INSERT INTO events VALUES (78, '01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88df-715a-b15c-3e2af81fc6f7', 1795642525918836, 'token.created', 'api_key', '01a214a2-88dd-712c-928e-c7aa7b5467fe', '', '', '01a214a2-88df-70ae-afc5-925443e8e487', NULL, '{"client":"01a214a2-88dd-712c-928e-c7aa7b5467fe","scope":"access-token","target":"01a214a2-88af-75ef-a753-76ff392c0dce"}', 0, 'ed6fedfb119829b72c30fe9f4f4c4935');
INSERT INTO events VALUES (79, '01a214a2-88a2-7045-a6bc-0cdbe0f4d762', '01a214a2-88e0-7289-b041-7a9864504739', 1795642525920070, 'token.created', 'operator', '01a214a2-888d-7601-b095-9942fd6922c3', '', '', '01a214a2-88e0-7229-9d0d-06d11909b34c', NULL, '{"scope":"jwt-issuer","target":"01a214a2-88b1-79d6-80cc-2ab47a95bba3"}', 0, '17f3497c460960ebc18902e33de859c6');
INSERT INTO events VALUES (80, '01a214a2-88a2-7045-a6bc-0cdbe0f4d762', '01a214a2-88e1-74ca-9c97-70ed8dcc716e', 1795642525921137, 'directory.changed', 'operator', '01a214a2-888d-7601-b095-9942fd6922c3', '', '', '01a214a2-88b1-79d6-80cc-2ab47a95bba3', '{"profile":""}', '{"profile":"ipsie","tokens":1}', 0, 'be5067a489857d90e9ded6063b1eb128');
INSERT INTO events VALUES (81, '01a214a2-88a2-7045-a6bc-0cdbe0f4d762', '01a214a2-88e2-7893-9407-9a5994ae2b72', 1795642525922369, 'directory.changed', 'operator', '01a214a2-888d-7601-b095-9942fd6922c3', '', '', '01a214a2-88b1-79d6-80cc-2ab47a95bba3', '{"extensions":[]}', '{"extensions":["urn:acme:scim:schemas:extension:hr:2.0:User"]}', 0, 'b22e1719f15321827da342ac88a5ff27');
INSERT INTO directory_totals VALUES ('01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88af-75ef-a753-76ff392c0dce', 'Group', 0, 3, 0, '01a214a2-88c9-7a5f-80a5-2d6992ecc713');
INSERT INTO directory_totals VALUES ('01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88af-75ef-a753-76ff392c0dce', 'User', 0, 10, 2, '01a214a2-88c0-795d-8487-7214a2f3784f');
INSERT INTO accounts VALUES ('01a214a2-88b3-780e-9be9-9851c0c8b420', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795642525875299);
INSERT INTO accounts VALUES ('01a214a2-88b4-7aec-9c3d-946f45eda7c4', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795642525876656);
INSERT INTO accounts VALUES ('01a214a2-88b5-7654-9082-f02778de3dd1', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795642525877375);
INSERT INTO accounts VALUES ('01a214a2-88b6-726f-93bb-0230b3e0d6c2', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795642525878124);
INSERT INTO accounts VALUES ('01a214a2-88b6-7d40-9f1f-a62c190d6dab', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795642525878834);
INSERT INTO accounts VALUES ('01a214a2-88b7-79b7-8fa6-99fa7145d948', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795642525879606);
INSERT INTO accounts VALUES ('01a214a2-88b8-7659-b16f-141e5bf60d5d', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795642525880381);
INSERT INTO accounts VALUES ('01a214a2-88b9-722f-b601-dc9f7f914aa8', 'left@acme.example', 'left@acme.example', 'acme.example', 1795642525881110);
INSERT INTO accounts VALUES ('01a214a2-88be-7bba-8504-f911611649dd', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795642525886739);
INSERT INTO accounts VALUES ('01a214a2-88c0-7929-899c-b0e134e35bc8', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795642525888519);
INSERT INTO accounts VALUES ('01a214a2-88d3-701a-8b86-df5dc6726a47', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795642525906980);
INSERT INTO directory_users VALUES ('01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88af-75ef-a753-76ff392c0dce', '01a214a2-88b3-78b7-a6ac-b4d3dc395298', 'ada@acme.example', '00u-ada', 1, '01a214a2-88b3-780e-9be9-9851c0c8b420', '', 1795642525875299, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795642525875299, 1795642525875299);
INSERT INTO directory_users VALUES ('01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88af-75ef-a753-76ff392c0dce', '01a214a2-88b4-7b13-bef9-703275fe6858', 'bob@acme.example', NULL, 1, '01a214a2-88b4-7aec-9c3d-946f45eda7c4', '', 1795642525876656, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795642525876656, 1795642525876656);
INSERT INTO directory_users VALUES ('01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88af-75ef-a753-76ff392c0dce', '01a214a2-88b5-7674-9ed3-100343641e88', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a214a2-88b5-7654-9082-f02778de3dd1', '', 1795642525877375, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795642525877375, 1795642525877375);
INSERT INTO directory_users VALUES ('01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88af-75ef-a753-76ff392c0dce', '01a214a2-88b6-7291-a286-3e5329badec7', 'zoe@acme.example', 'ZOË', 1, '01a214a2-88b6-726f-93bb-0230b3e0d6c2', '', 1795642525878124, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795642525878124, 1795642525878124);
INSERT INTO directory_users VALUES ('01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88af-75ef-a753-76ff392c0dce', '01a214a2-88b6-7d61-90e4-6b886e0c26f2', 'astro@acme.example', '🚀', 1, '01a214a2-88b6-7d40-9f1f-a62c190d6dab', '', 1795642525878834, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795642525878834, 1795642525878834);
INSERT INTO directory_users VALUES ('01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88af-75ef-a753-76ff392c0dce', '01a214a2-88b7-79d4-8614-ab674634b569', 'lines@acme.example', ' 007 ', 1, '01a214a2-88b7-79b7-8fa6-99fa7145d948', '', 1795642525879606, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795642525879606, 1795642525879606);
INSERT INTO directory_users VALUES ('01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88af-75ef-a753-76ff392c0dce', '01a214a2-88b8-7678-8c09-effd4990c1cf', 'max@acme.example', '00u-max', 1, '01a214a2-88b8-7659-b16f-141e5bf60d5d', '', 1795642525880381, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795642525880381, 1795642525880381);
INSERT INTO directory_users VALUES ('01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88af-75ef-a753-76ff392c0dce', '01a214a2-88b9-7269-8948-0df68f5bc9d1', 'left@acme.example', '00u-left', 0, '01a214a2-88b9-722f-b601-dc9f7f914aa8', '', 1795642525881110, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795642525881110, 1795642525881110);
INSERT INTO directory_users VALUES ('01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88af-75ef-a753-76ff392c0dce', '01a214a2-88ba-700d-999f-5009b19ed3a0', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795642525881968, 1795642525881968);
INSERT INTO directory_users VALUES ('01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88af-75ef-a753-76ff392c0dce', '01a214a2-88c0-795d-8487-7214a2f3784f', 'staff@acme.example', '00u-staff', 0, '01a214a2-88c0-7929-899c-b0e134e35bc8', '', 1795642525888519, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795642525888519, 1795642525900837);
INSERT INTO dialect_log VALUES ('01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88af-75ef-a753-76ff392c0dce', '01a214a2-88da-7567-9c9c-254659bcacf9', 1795642525914354, '4a23b545d3f69fe18f1c54de5d9dd8e6', 'GET', '/Users/01a214a2-88be-7213-86a0-b13449582daf', 404, '', 'there is no user "01a214a2-88be-7213-86a0-b13449582daf" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88af-75ef-a753-76ff392c0dce', '01a214a2-88da-7a32-a22b-c4c4d8515b49', 1795642525914668, '5dbeaacb01be5865e51bae52ece49e0e', 'GET', '/Users/01a214a2-88be-7bd9-9fd4-9b8cb0fd44e2', 404, '', 'there is no user "01a214a2-88be-7bd9-9fd4-9b8cb0fd44e2" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88af-75ef-a753-76ff392c0dce', '01a214a2-890e-78eb-ae13-d40630244b78', 1795642525966585, '9d4b25dfe51315a45be96b8a14594286', 'GET', '/Users/01a214a2-88be-7213-86a0-b13449582daf', 404, '', 'there is no user "01a214a2-88be-7213-86a0-b13449582daf" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a214a2-889f-7559-aa6b-f79ab1d33eab', '01a214a2-88af-75ef-a753-76ff392c0dce', '01a214a2-890e-7cf0-a1b2-e3debc29ca49', 1795642525966848, '59fce32b41b525ea1b0f29d10744d2d9', 'GET', '/Users/01a214a2-88be-7bd9-9fd4-9b8cb0fd44e2', 404, '', 'there is no user "01a214a2-88be-7bd9-9fd4-9b8cb0fd44e2" in this directory', '[]', '');
INSERT INTO schedules VALUES ('', 'check-domains', '0 * * * *', 1795642525854035, 0);
INSERT INTO schedules VALUES ('', 'forget-tombstones', '20 3 * * *', 1795642525855510, 0);
INSERT INTO schedules VALUES ('', 'prune-schedule-runs', '40 3 * * *', 1795642525853471, 0);
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
INSERT INTO sqlite_sequence VALUES ('goose_db_version', 5);
