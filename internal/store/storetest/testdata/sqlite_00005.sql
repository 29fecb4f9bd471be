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
INSERT INTO goose_db_version VALUES (1, 0, 1, '2026-11-25 22:35:24');
INSERT INTO goose_db_version VALUES (2, 1, 1, '2026-11-25 22:35:24');
INSERT INTO goose_db_version VALUES (3, 2, 1, '2026-11-25 22:35:24');
INSERT INTO goose_db_version VALUES (4, 3, 1, '2026-11-25 22:35:24');
INSERT INTO goose_db_version VALUES (5, 4, 1, '2026-11-25 22:35:24');
INSERT INTO goose_db_version VALUES (6, 5, 1, '2026-11-25 22:35:24');
INSERT INTO parents VALUES ('01a214d9-730a-7213-ae2b-fc24378d29ea', 'acme', 'acme', '01a214d9-73a9-7cc8-bcbb-0a63b106beca', 2, 0, 1795646124810014, 0);
INSERT INTO parents VALUES ('01a214d9-7311-71a5-bc72-88864fa1253c', 'initech', 'initech', '01a214d9-73c8-79e3-adc2-29dbfed71884', 0, 1, 1795646124817092, 0);
INSERT INTO parents VALUES ('01a214d9-73c7-75d2-9221-45188e47a2e1', '~01a214d9-73c7-75d2-9221-45188e47a2e1', '', '01a214d9-73c7-76b4-8891-4d1623ef35dc', 0, 0, 1795646124999368, 1);
INSERT INTO organizations VALUES ('01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-731e-7575-a650-838f7271ed6f', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795646124830076);
INSERT INTO organizations VALUES ('01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-731e-7695-9db1-e59c5843828e', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795646124830076);
INSERT INTO organizations VALUES ('01a214d9-73c7-75d2-9221-45188e47a2e1', '01a214d9-73c7-75d2-9221-45188e47a2e1', 'lone', 'Größe', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795646124999368);
INSERT INTO seat_tiers VALUES ('01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-731e-7575-a650-838f7271ed6f', 'premium', 1, 1);
INSERT INTO domains VALUES ('01a214d9-730a-7213-ae2b-fc24378d29ea', 'acme.example', '01a214d9-730b-7778-8ffc-806b771ecc15', 'verified', 'manual', 1795646124811297, 1795646124811297, '', '', 0, 0, 0, 0, 0);
INSERT INTO domains VALUES ('01a214d9-7311-71a5-bc72-88864fa1253c', 'initech.example', '01a214d9-7316-7527-a6fe-83a8f0323748', 'verified', 'manual', 1795646124822305, 1795646124822305, '', '', 0, 0, 0, 0, 0);
INSERT INTO connections VALUES ('01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-73a9-7c32-be94-faeabd8f3ba2', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795646124972508, 1795646124969688);
INSERT INTO credentials VALUES ('', '01a214d9-7268-71d4-892f-4d30d9f14558', 'operator', '', 'first operator key', 'a6e4e75afa0d72a9be1cbd0c86d89639243b5d1c9681276c0179a8286c09dcba', 'usher_YmnFc-', 1795646124648017, NULL, NULL, '', '', '', '', '', '', 0, 1795646125217346, '', '');
INSERT INTO credentials VALUES ('01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7338-7b2b-8c50-8580c586efc8', 'directory', '01a214d9-7337-7a13-abaa-516f4e245d1a', '', '67fb0113931d5ba9f719b948827db76f148081ad56c6004c519b8f7dab175f2f', 'usher_3SrdJP', 1795646124856600, NULL, NULL, '', '', '', '', '', '', 0, 1795646125217346, '', '');
INSERT INTO credentials VALUES ('01a214d9-7311-71a5-bc72-88864fa1253c', '01a214d9-733c-7071-a341-8732f767d125', 'directory', '01a214d9-733b-70b5-aa82-79544d5e7894', '', '4c209f528c117b9aff640594e8a07838dffab42c6be9ffe4f0481b7a525fa7ce', 'usher_JxK7_d', 1795646124860003, NULL, NULL, '', '', '', '', '', '', 1, 0, '01a214d9-73c9-79e4-84a6-e2a1ddeee7cf', '');
INSERT INTO credentials VALUES ('01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-73aa-7c54-bb17-6eb54fee7cca', 'login-hook', '01a214d9-73a9-7c32-be94-faeabd8f3ba2', '', '47855b54feaf9a95fd3ab9d61660a69e83587d39fdc176f95ed30f68387cbacc', 'usher_EI7BzD', 1795646124970700, NULL, NULL, '', '', '', '', '', '', 0, 1795646125002877, '', '');
INSERT INTO credentials VALUES ('', '01a214d9-73ae-7b0e-b878-17769f25b3ff', 'read-only', '', '', '15a3a1445d940ec7f79884e49ba6ca20b86ad88a64117bc6c7823f5148f54d59', 'usher_lidUaX', 1795646124974713, NULL, 1795646124978272, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO credentials VALUES ('01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-73b9-7bc7-a5d2-05e275624d32', 'oauth-client', '01a214d9-7337-7a13-abaa-516f4e245d1a', '', '5313650cede86e0dbe58b256862a63af68b3aa3cd50277d464ea3cf1851c7fc9', 'usher_OFc3-b', 1795646124985716, NULL, NULL, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO credentials VALUES ('01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-73ba-7cae-89bc-3e1daa48dce7', 'access-token', '01a214d9-7337-7a13-abaa-516f4e245d1a', '', 'e4e93ecf53d779e32f0e9a343b1e54faacd4f87092b8a69226926a604d9dd1a8', 'usher_JZoe97', 1795646124986649, 1795649724986649, NULL, '01a214d9-73b9-7bc7-a5d2-05e275624d32', '', '', '', '', '', 0, 0, '', '');
INSERT INTO credentials VALUES ('01a214d9-7311-71a5-bc72-88864fa1253c', '01a214d9-73be-7324-bd77-d984dcd8e942', 'jwt-issuer', '01a214d9-733b-70b5-aa82-79544d5e7894', '', '925f9bac078f8ab68c0cff418ca96605f0ee6d5cb18089babb3e2a29e8ed9fae', '', 1795646124990143, NULL, NULL, '', '', '', 'https://issuer.example/', 'http://127.0.0.1:38965/scim/01a214d9-733b-70b5-aa82-79544d5e7894', '{"jwks_url":"https://issuer.example/keys","claims":{"tid":"''ẞ''"}}', 0, 0, '01a214d9-73c9-79e4-84a6-e2a1ddeee7cf', '');
INSERT INTO directories VALUES ('01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7337-7a13-abaa-516f4e245d1a', 'okta', 'scim', 'okta', 'userName', 0, '', 1795646124855642, '', '', '');
INSERT INTO directories VALUES ('01a214d9-7311-71a5-bc72-88864fa1253c', '01a214d9-733b-70b5-aa82-79544d5e7894', 'entra', 'scim', 'entra', 'userName', 0, '', 1795646124859033, 'ipsie', '[{"id":"urn:acme:scim:schemas:extension:hr:2.0:User","name":"User","description":"''quotes'' and Umläute","resourceType":"User","attributes":[{"name":"floor","type":"string","caseExact":false,"mutability":"readWrite","returned":"default","uniqueness":"none"}]}]', '01a214d9-73c9-79e4-84a6-e2a1ddeee7cf');
INSERT INTO directory_emails VALUES ('01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7337-7a13-abaa-516f4e245d1a', 'ada@acme.example', '01a214d9-733d-76ab-b476-a7f336bc0364', 0, 'work');
INSERT INTO directory_emails VALUES ('01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7337-7a13-abaa-516f4e245d1a', 'ada@home.example', '01a214d9-733d-76ab-b476-a7f336bc0364', 1, 'home');
INSERT INTO directory_groups VALUES ('01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7337-7a13-abaa-516f4e245d1a', '01a214d9-738c-7ecc-b0cb-1dbec24d62c2', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795646124940941, 1795646124952435, 0);
INSERT INTO directory_groups VALUES ('01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7337-7a13-abaa-516f4e245d1a', '01a214d9-7394-7270-a359-75c0c39f41ff', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795646124948121, 1795646124967349, 0);
INSERT INTO directory_groups VALUES ('01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7337-7a13-abaa-516f4e245d1a', '01a214d9-73a5-7170-a9c2-943c3c7ccd92', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795646124965068, 1795646124965068, 1);
INSERT INTO directory_members VALUES ('01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7337-7a13-abaa-516f4e245d1a', '01a214d9-738c-7ecc-b0cb-1dbec24d62c2', '01a214d9-733d-76ab-b476-a7f336bc0364', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7337-7a13-abaa-516f4e245d1a', '01a214d9-738c-7ecc-b0cb-1dbec24d62c2', '01a214d9-7343-73f0-9152-7cb6bf2e36f8', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7337-7a13-abaa-516f4e245d1a', '01a214d9-738c-7ecc-b0cb-1dbec24d62c2', '01a214d9-7344-7821-92f3-886166643d50', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7337-7a13-abaa-516f4e245d1a', '01a214d9-7394-7270-a359-75c0c39f41ff', '01a214d9-733d-76ab-b476-a7f336bc0364', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7337-7a13-abaa-516f4e245d1a', '01a214d9-7394-7270-a359-75c0c39f41ff', '01a214d9-7343-73f0-9152-7cb6bf2e36f8', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7337-7a13-abaa-516f4e245d1a', '01a214d9-7394-7270-a359-75c0c39f41ff', '01a214d9-7344-7821-92f3-886166643d50', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7337-7a13-abaa-516f4e245d1a', '01a214d9-7394-7270-a359-75c0c39f41ff', '01a214d9-7345-7b47-a804-41d89a6b2e79', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7337-7a13-abaa-516f4e245d1a', '01a214d9-7394-7270-a359-75c0c39f41ff', '01a214d9-7346-796f-9493-42e320de4236', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7337-7a13-abaa-516f4e245d1a', '01a214d9-7394-7270-a359-75c0c39f41ff', '01a214d9-734a-741a-a50e-d29d9d679760', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7337-7a13-abaa-516f4e245d1a', '01a214d9-7394-7270-a359-75c0c39f41ff', '01a214d9-734f-7040-8a5a-668fea8f0dae', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7337-7a13-abaa-516f4e245d1a', '01a214d9-7394-7270-a359-75c0c39f41ff', '01a214d9-7351-7239-862f-bea68d3a7ca2', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7337-7a13-abaa-516f4e245d1a', '01a214d9-7394-7270-a359-75c0c39f41ff', '01a214d9-7374-778c-9f2d-40317449f512', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7337-7a13-abaa-516f4e245d1a', '01a214d9-7394-7270-a359-75c0c39f41ff', '01a214d9-738b-70ad-88f8-ed684a7e6d1b', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7337-7a13-abaa-516f4e245d1a', '01a214d9-73a5-7170-a9c2-943c3c7ccd92', '01a214d9-7345-7b47-a804-41d89a6b2e79', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7337-7a13-abaa-516f4e245d1a', '01a214d9-73a5-7170-a9c2-943c3c7ccd92', '01a214d9-738c-7ecc-b0cb-1dbec24d62c2', 'Group', 'Group', '');
INSERT INTO directory_tombstones VALUES ('01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7337-7a13-abaa-516f4e245d1a', '01a214d9-7389-734f-90ee-dfe413a87e1e', 'NULL', '01a214d9-7389-7308-ac7d-2ca1acecf4e2', 1798238124967349);
INSERT INTO persons VALUES ('01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-733d-75c9-bbba-2a576bb38170', 'open', '', '01a214d9-7337-7a13-abaa-516f4e245d1a', 0, 3, 0, 1795646124972508, 1795646124861097);
INSERT INTO persons VALUES ('01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7343-73c3-8b4f-32b1bea92936', 'open', '', '01a214d9-7337-7a13-abaa-516f4e245d1a', 0, 3, 0, NULL, 1795646124867212);
INSERT INTO persons VALUES ('01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7344-77fb-9cac-8af7bfb5cb02', 'open', '', '01a214d9-7337-7a13-abaa-516f4e245d1a', 0, 2, 0, NULL, 1795646124868457);
INSERT INTO persons VALUES ('01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7345-7b25-8dea-a4611826280a', 'open', '', '01a214d9-7337-7a13-abaa-516f4e245d1a', 0, 2, 0, NULL, 1795646124869674);
INSERT INTO persons VALUES ('01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7346-794e-9326-fb4c9790e211', 'open', '', '01a214d9-7337-7a13-abaa-516f4e245d1a', 0, 2, 0, NULL, 1795646124870571);
INSERT INTO persons VALUES ('01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-734a-73f8-a0c9-5a94d9893e90', 'open', '', '01a214d9-7337-7a13-abaa-516f4e245d1a', 0, 2, 0, NULL, 1795646124874203);
INSERT INTO persons VALUES ('01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-734f-701c-a846-9349eff87a12', 'open', '', '01a214d9-7337-7a13-abaa-516f4e245d1a', 0, 2, 0, NULL, 1795646124878967);
INSERT INTO persons VALUES ('01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7351-7216-924b-ac3f9afa7afd', 'closed', 'directory_inactive', '01a214d9-7337-7a13-abaa-516f4e245d1a', 0, 2, 0, NULL, 1795646124881076);
INSERT INTO persons VALUES ('01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7389-7308-ac7d-2ca1acecf4e2', 'closed', 'directory_deleted', '01a214d9-7337-7a13-abaa-516f4e245d1a', 0, 4, 0, NULL, 1795646124937132);
INSERT INTO persons VALUES ('01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-738b-7067-b168-08117a06770e', 'closed', 'directory_inactive', '01a214d9-7337-7a13-abaa-516f4e245d1a', 0, 3, 0, NULL, 1795646124938955);
INSERT INTO persons VALUES ('01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-73ad-7dab-b97b-9e083b02ffc3', 'open', '', '', 0, 1, 0, 1795646124973861, 1795646124973861);
INSERT INTO subjects VALUES ('01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-73a9-7c32-be94-faeabd8f3ba2', 'ada', '01a214d9-733d-75c9-bbba-2a576bb38170', 1795646124972508);
INSERT INTO subjects VALUES ('01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-73a9-7c32-be94-faeabd8f3ba2', 'newcomer', '01a214d9-73ad-7dab-b97b-9e083b02ffc3', 1795646124973861);
INSERT INTO memberships VALUES ('01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-733d-75c9-bbba-2a576bb38170', '01a214d9-731e-7575-a650-838f7271ed6f', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795646124948121);
INSERT INTO memberships VALUES ('01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-733d-75c9-bbba-2a576bb38170', '01a214d9-731e-7695-9db1-e59c5843828e', 0, 'jit', '01a214d9-73a9-7c32-be94-faeabd8f3ba2', 1795646124972508, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795646124972508);
INSERT INTO memberships VALUES ('01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7343-73c3-8b4f-32b1bea92936', '01a214d9-731e-7575-a650-838f7271ed6f', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795646124948121);
INSERT INTO memberships VALUES ('01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7344-77fb-9cac-8af7bfb5cb02', '01a214d9-731e-7575-a650-838f7271ed6f', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795646124962420);
INSERT INTO memberships VALUES ('01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7345-7b25-8dea-a4611826280a', '01a214d9-731e-7575-a650-838f7271ed6f', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795646124948121);
INSERT INTO memberships VALUES ('01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7346-794e-9326-fb4c9790e211', '01a214d9-731e-7575-a650-838f7271ed6f', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795646124948121);
INSERT INTO memberships VALUES ('01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-734a-73f8-a0c9-5a94d9893e90', '01a214d9-731e-7575-a650-838f7271ed6f', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795646124948121);
INSERT INTO memberships VALUES ('01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-734f-701c-a846-9349eff87a12', '01a214d9-731e-7575-a650-838f7271ed6f', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795646124948121);
INSERT INTO memberships VALUES ('01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-73ad-7dab-b97b-9e083b02ffc3', '01a214d9-731e-7695-9db1-e59c5843828e', 0, 'jit', '01a214d9-73a9-7c32-be94-faeabd8f3ba2', 1795646124973861, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795646124973861);
INSERT INTO policy_versions VALUES ('01a214d9-730a-7213-ae2b-fc24378d29ea', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a214d9-7268-71d4-892f-4d30d9f14558', 1795646124830076);
INSERT INTO policy_versions VALUES ('01a214d9-730a-7213-ae2b-fc24378d29ea', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a214d9-7268-71d4-892f-4d30d9f14558', 1795646124841840);
INSERT INTO events VALUES (1, '', '01a214d9-7268-731c-8e7a-8e8c7b8d4621', 1795646124648017, 'token.created', 'operator', 'operator_key_file', '', '', '01a214d9-7268-71d4-892f-4d30d9f14558', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO events VALUES (2, '01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-730a-732d-9b95-0fdb002b5693', 1795646124810014, 'parent.created', 'operator', '01a214d9-7268-71d4-892f-4d30d9f14558', '', '', '01a214d9-730a-7213-ae2b-fc24378d29ea', NULL, NULL, 0, '38b0e7a39e2e9ac70e16003f74e5dc2e');
INSERT INTO events VALUES (3, '01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-730b-794c-a260-bbca62fa1fe8', 1795646124811297, 'domain.verified', 'operator', '01a214d9-7268-71d4-892f-4d30d9f14558', '', '', '01a214d9-730b-7778-8ffc-806b771ecc15', NULL, '{"domain":"acme.example","state":"verified","strategy":"manual"}', 0, '7339c2de273eab4bc712b18491931d52');
INSERT INTO events VALUES (4, '01a214d9-7311-71a5-bc72-88864fa1253c', '01a214d9-7311-71cb-8ee0-981b1e745bd4', 1795646124817092, 'parent.created', 'operator', '01a214d9-7268-71d4-892f-4d30d9f14558', '', '', '01a214d9-7311-71a5-bc72-88864fa1253c', NULL, NULL, 0, '217d376f4bfb8d97841f2fb9e386f262');
INSERT INTO events VALUES (5, '01a214d9-7311-71a5-bc72-88864fa1253c', '01a214d9-7316-75b2-b75d-8df8d741100a', 1795646124822305, 'domain.verified', 'operator', '01a214d9-7268-71d4-892f-4d30d9f14558', '', '', '01a214d9-7316-7527-a6fe-83a8f0323748', NULL, '{"domain":"initech.example","state":"verified","strategy":"manual"}', 0, '790c9421fb29fa5c50477ebf620662b5');
INSERT INTO events VALUES (6, '01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-731e-7668-894d-025031e8b00a', 1795646124830076, 'organization.created', 'operator', '01a214d9-7268-71d4-892f-4d30d9f14558', '', '01a214d9-731e-7575-a650-838f7271ed6f', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'af8d66a98a82fd0e09e5f543dd111d51');
INSERT INTO events VALUES (7, '01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-731e-76ad-860e-9e6bef164123', 1795646124830076, 'organization.created', 'operator', '01a214d9-7268-71d4-892f-4d30d9f14558', '', '01a214d9-731e-7695-9db1-e59c5843828e', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'af8d66a98a82fd0e09e5f543dd111d51');
INSERT INTO events VALUES (8, '01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-731e-77bc-8de8-905c52db5d3c', 1795646124830076, 'policy.applied', 'operator', '01a214d9-7268-71d4-892f-4d30d9f14558', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, 'af8d66a98a82fd0e09e5f543dd111d51');
INSERT INTO events VALUES (9, '01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-731e-7af2-848b-058717e8b737', 1795646124830076, 'organization.changed', 'operator', '01a214d9-7268-71d4-892f-4d30d9f14558', '', '01a214d9-731e-7575-a650-838f7271ed6f', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, 'af8d66a98a82fd0e09e5f543dd111d51');
INSERT INTO events VALUES (10, '01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-731e-7b36-8c27-c42b0b6464b3', 1795646124830076, 'organization.changed', 'operator', '01a214d9-7268-71d4-892f-4d30d9f14558', '', '01a214d9-731e-7695-9db1-e59c5843828e', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, 'af8d66a98a82fd0e09e5f543dd111d51');
INSERT INTO events VALUES (11, '01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7329-7e2b-990e-dfcc91089f06', 1795646124841840, 'policy.applied', 'operator', '01a214d9-7268-71d4-892f-4d30d9f14558', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, '4b15acc7332b93bf887cb917c8d019df');
INSERT INTO events VALUES (12, '01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7336-7795-9a99-a791341ae9f8', 1795646124854025, 'organization.changed', 'operator', '01a214d9-7268-71d4-892f-4d30d9f14558', '', '01a214d9-731e-7575-a650-838f7271ed6f', '', NULL, '{"limit":1,"seat":"premium"}', 0, '61b810921219c908d95f556b6743e538');
INSERT INTO events VALUES (13, '01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7337-7b5d-9ffa-84583d0dbaa9', 1795646124855642, 'directory.created', 'operator', '01a214d9-7268-71d4-892f-4d30d9f14558', '', '', '01a214d9-7337-7a13-abaa-516f4e245d1a', NULL, NULL, 0, '6cad4ac7de9fe5e41fb7613be0a84795');
INSERT INTO events VALUES (14, '01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7338-7b75-9eed-6a5a0850d1d4', 1795646124856600, 'token.created', 'operator', '01a214d9-7268-71d4-892f-4d30d9f14558', '', '', '01a214d9-7338-7b2b-8c50-8580c586efc8', NULL, '{"scope":"directory","target":"01a214d9-7337-7a13-abaa-516f4e245d1a"}', 0, '69f3d2385e584bd2b5259805c1a93615');
INSERT INTO events VALUES (15, '01a214d9-7311-71a5-bc72-88864fa1253c', '01a214d9-733b-70d7-912d-82ff34c62ba6', 1795646124859033, 'directory.created', 'operator', '01a214d9-7268-71d4-892f-4d30d9f14558', '', '', '01a214d9-733b-70b5-aa82-79544d5e7894', NULL, NULL, 0, 'd43a9d5e89e55ecef89924b5e4448476');
INSERT INTO events VALUES (16, '01a214d9-7311-71a5-bc72-88864fa1253c', '01a214d9-733c-7111-b667-2db228e056e9', 1795646124860003, 'token.created', 'operator', '01a214d9-7268-71d4-892f-4d30d9f14558', '', '', '01a214d9-733c-7071-a341-8732f767d125', NULL, '{"scope":"directory","target":"01a214d9-733b-70b5-aa82-79544d5e7894"}', 0, '93acaaaba4202aa98f71512685a803b9');
INSERT INTO events VALUES (17, '01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-733d-7850-8e79-8b7b58c4f39a', 1795646124861097, 'directory_user.created', 'directory', '01a214d9-7337-7a13-abaa-516f4e245d1a', '', '', '01a214d9-733d-76ab-b476-a7f336bc0364', NULL, NULL, 2, 'cc66684f6900652bd2ca091097b4e4df');
INSERT INTO events VALUES (18, '01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-733d-7853-8eea-6029348e2b64', 1795646124861097, 'account.created', 'directory', '01a214d9-7337-7a13-abaa-516f4e245d1a', '01a214d9-733d-75c9-bbba-2a576bb38170', '', '01a214d9-733d-76ab-b476-a7f336bc0364', NULL, NULL, 2, 'cc66684f6900652bd2ca091097b4e4df');
INSERT INTO events VALUES (19, '01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7343-742f-9990-7816033dfe65', 1795646124867212, 'directory_user.created', 'directory', '01a214d9-7337-7a13-abaa-516f4e245d1a', '', '', '01a214d9-7343-73f0-9152-7cb6bf2e36f8', NULL, NULL, 2, 'fbb63f07d1ea1369b1a1f9abb843c05b');
INSERT INTO events VALUES (20, '01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7343-7432-b4a6-3738025b5b5b', 1795646124867212, 'account.created', 'directory', '01a214d9-7337-7a13-abaa-516f4e245d1a', '01a214d9-7343-73c3-8b4f-32b1bea92936', '', '01a214d9-7343-73f0-9152-7cb6bf2e36f8', NULL, NULL, 2, 'fbb63f07d1ea1369b1a1f9abb843c05b');
INSERT INTO events VALUES (21, '01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7344-7854-abc8-f84140eb0f6e', 1795646124868457, 'directory_user.created', 'directory', '01a214d9-7337-7a13-abaa-516f4e245d1a', '', '', '01a214d9-7344-7821-92f3-886166643d50', NULL, NULL, 2, 'df356e84d7302c0732ac4bcda8f7c5ce');
INSERT INTO events VALUES (22, '01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7344-7857-9066-c311a9236b98', 1795646124868457, 'account.created', 'directory', '01a214d9-7337-7a13-abaa-516f4e245d1a', '01a214d9-7344-77fb-9cac-8af7bfb5cb02', '', '01a214d9-7344-7821-92f3-886166643d50', NULL, NULL, 2, 'df356e84d7302c0732ac4bcda8f7c5ce');
INSERT INTO events VALUES (23, '01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7345-7b75-aa9d-44f174800914', 1795646124869674, 'directory_user.created', 'directory', '01a214d9-7337-7a13-abaa-516f4e245d1a', '', '', '01a214d9-7345-7b47-a804-41d89a6b2e79', NULL, NULL, 2, '00ed708854596d8641ed54c5e3665cb0');
INSERT INTO events VALUES (24, '01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7345-7b77-af98-5881af913ebe', 1795646124869674, 'account.created', 'directory', '01a214d9-7337-7a13-abaa-516f4e245d1a', '01a214d9-7345-7b25-8dea-a4611826280a', '', '01a214d9-7345-7b47-a804-41d89a6b2e79', NULL, NULL, 2, '00ed708854596d8641ed54c5e3665cb0');
INSERT INTO events VALUES (25, '01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7346-799a-b030-229d6d999c7a', 1795646124870571, 'directory_user.created', 'directory', '01a214d9-7337-7a13-abaa-516f4e245d1a', '', '', '01a214d9-7346-796f-9493-42e320de4236', NULL, NULL, 2, '4614e64e2bf4d706d2caea893534bfbf');
INSERT INTO events VALUES (26, '01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7346-799d-8a1b-5e10a8289755', 1795646124870571, 'account.created', 'directory', '01a214d9-7337-7a13-abaa-516f4e245d1a', '01a214d9-7346-794e-9326-fb4c9790e211', '', '01a214d9-7346-796f-9493-42e320de4236', NULL, NULL, 2, '4614e64e2bf4d706d2caea893534bfbf');
INSERT INTO events VALUES (27, '01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-734a-7445-8a7d-dc48e26779d5', 1795646124874203, 'directory_user.created', 'directory', '01a214d9-7337-7a13-abaa-516f4e245d1a', '', '', '01a214d9-734a-741a-a50e-d29d9d679760', NULL, NULL, 2, 'ecf158bbf46ae1e613370e67813a1037');
INSERT INTO events VALUES (28, '01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-734a-7448-a03a-a1b44eb286a4', 1795646124874203, 'account.created', 'directory', '01a214d9-7337-7a13-abaa-516f4e245d1a', '01a214d9-734a-73f8-a0c9-5a94d9893e90', '', '01a214d9-734a-741a-a50e-d29d9d679760', NULL, NULL, 2, 'ecf158bbf46ae1e613370e67813a1037');
INSERT INTO events VALUES (29, '01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-734f-706e-b38f-90fc918103aa', 1795646124878967, 'directory_user.created', 'directory', '01a214d9-7337-7a13-abaa-516f4e245d1a', '', '', '01a214d9-734f-7040-8a5a-668fea8f0dae', NULL, NULL, 2, '36b1175597425d503a0edcf4898fd5ef');
INSERT INTO events VALUES (30, '01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-734f-7071-bbe2-5cb30afb823b', 1795646124878967, 'account.created', 'directory', '01a214d9-7337-7a13-abaa-516f4e245d1a', '01a214d9-734f-701c-a846-9349eff87a12', '', '01a214d9-734f-7040-8a5a-668fea8f0dae', NULL, NULL, 2, '36b1175597425d503a0edcf4898fd5ef');
INSERT INTO events VALUES (31, '01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7351-7265-94b3-353dea887154', 1795646124881076, 'directory_user.created', 'directory', '01a214d9-7337-7a13-abaa-516f4e245d1a', '', '', '01a214d9-7351-7239-862f-bea68d3a7ca2', NULL, NULL, 2, '20ce867cb55218b6c8a3436461f6f9a9');
INSERT INTO events VALUES (32, '01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7351-7267-8af6-a2c31bf111dd', 1795646124881076, 'account.created', 'directory', '01a214d9-7337-7a13-abaa-516f4e245d1a', '01a214d9-7351-7216-924b-ac3f9afa7afd', '', '01a214d9-7351-7239-862f-bea68d3a7ca2', NULL, NULL, 2, '20ce867cb55218b6c8a3436461f6f9a9');
INSERT INTO events VALUES (33, '01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7351-7399-ae67-f0bb3b123995', 1795646124881076, 'gate.closed', 'directory', '01a214d9-7337-7a13-abaa-516f4e245d1a', '01a214d9-7351-7216-924b-ac3f9afa7afd', '', '', NULL, '{"cause":"directory_inactive"}', 2, '20ce867cb55218b6c8a3436461f6f9a9');
INSERT INTO events VALUES (34, '01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7351-739c-84f9-902d1c6b1a5d', 1795646124881076, 'session.revoked', 'directory', '01a214d9-7337-7a13-abaa-516f4e245d1a', '01a214d9-7351-7216-924b-ac3f9afa7afd', '', '', NULL, NULL, 2, '20ce867cb55218b6c8a3436461f6f9a9');
INSERT INTO events VALUES (35, '01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7374-780d-86b2-da9be1c9fba5', 1795646124916422, 'directory_user.created', 'directory', '01a214d9-7337-7a13-abaa-516f4e245d1a', '', '', '01a214d9-7374-778c-9f2d-40317449f512', NULL, NULL, 2, '6076c41e60229fcec18c0d9599f9c885');
INSERT INTO events VALUES (36, '01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7374-7811-b3b2-723a8dd0b604', 1795646124916422, 'directory_user.unbound', 'directory', '01a214d9-7337-7a13-abaa-516f4e245d1a', '', '', '01a214d9-7374-778c-9f2d-40317449f512', NULL, '{"reason":"no_email"}', 2, '6076c41e60229fcec18c0d9599f9c885');
INSERT INTO events VALUES (37, '01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7380-7286-8c93-64c984b46d36', 1795646124928068, 'directory_user.created', 'directory', '01a214d9-7337-7a13-abaa-516f4e245d1a', '', '', '01a214d9-7380-7202-87ec-1399b2ff3c0d', NULL, NULL, 2, '61aaebf097cce330d6df79d0152af09c');
INSERT INTO events VALUES (38, '01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7380-728a-8e90-d9a0874b7581', 1795646124928068, 'directory_user.unbound', 'directory', '01a214d9-7337-7a13-abaa-516f4e245d1a', '', '', '01a214d9-7380-7202-87ec-1399b2ff3c0d', NULL, '{"reason":"foreign_domain"}', 2, '61aaebf097cce330d6df79d0152af09c');
INSERT INTO events VALUES (39, '01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7389-7409-9a46-69c761bf18b4', 1795646124937132, 'directory_user.created', 'directory', '01a214d9-7337-7a13-abaa-516f4e245d1a', '', '', '01a214d9-7389-734f-90ee-dfe413a87e1e', NULL, NULL, 2, '6e44e713089f214dcb4dbdb24b89f968');
INSERT INTO events VALUES (40, '01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7389-740c-a8f8-28f65a612dd9', 1795646124937132, 'account.created', 'directory', '01a214d9-7337-7a13-abaa-516f4e245d1a', '01a214d9-7389-7308-ac7d-2ca1acecf4e2', '', '01a214d9-7389-734f-90ee-dfe413a87e1e', NULL, NULL, 2, '6e44e713089f214dcb4dbdb24b89f968');
INSERT INTO events VALUES (41, '01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-738b-70f0-988c-1f4ce5ad5652', 1795646124938955, 'directory_user.created', 'directory', '01a214d9-7337-7a13-abaa-516f4e245d1a', '', '', '01a214d9-738b-70ad-88f8-ed684a7e6d1b', NULL, NULL, 2, '96f39f6c5fd76d52e988c70a5653a1f8');
INSERT INTO events VALUES (42, '01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-738b-70f3-8d8c-85f037832012', 1795646124938955, 'account.created', 'directory', '01a214d9-7337-7a13-abaa-516f4e245d1a', '01a214d9-738b-7067-b168-08117a06770e', '', '01a214d9-738b-70ad-88f8-ed684a7e6d1b', NULL, NULL, 2, '96f39f6c5fd76d52e988c70a5653a1f8');
INSERT INTO events VALUES (43, '01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-738d-7376-b409-3e81af3203c7', 1795646124940941, 'directory_group.created', 'directory', '01a214d9-7337-7a13-abaa-516f4e245d1a', '', '', '01a214d9-738c-7ecc-b0cb-1dbec24d62c2', NULL, '{"members":1}', 0, '02117c561c8ec64177d0be4d5ae589dc');
INSERT INTO events VALUES (44, '01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7394-76d2-8f40-092061f3e57a', 1795646124948121, 'directory_group.created', 'directory', '01a214d9-7337-7a13-abaa-516f4e245d1a', '', '', '01a214d9-7394-7270-a359-75c0c39f41ff', NULL, '{"members":11}', 0, '3ce32d5c2ff4596e8846fbe55f68dc45');
INSERT INTO events VALUES (45, '01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7395-722e-b7b8-8c61c31c78c4', 1795646124948121, 'membership.added', 'directory', '01a214d9-7337-7a13-abaa-516f4e245d1a', '01a214d9-733d-75c9-bbba-2a576bb38170', '01a214d9-731e-7575-a650-838f7271ed6f', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '3ce32d5c2ff4596e8846fbe55f68dc45');
INSERT INTO events VALUES (46, '01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7395-72c2-b92f-c0b16e1cea39', 1795646124948121, 'membership.added', 'directory', '01a214d9-7337-7a13-abaa-516f4e245d1a', '01a214d9-7343-73c3-8b4f-32b1bea92936', '01a214d9-731e-7575-a650-838f7271ed6f', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '3ce32d5c2ff4596e8846fbe55f68dc45');
INSERT INTO events VALUES (47, '01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7395-7304-be0e-8ad2c4b9a988', 1795646124948121, 'membership.added', 'directory', '01a214d9-7337-7a13-abaa-516f4e245d1a', '01a214d9-7345-7b25-8dea-a4611826280a', '01a214d9-731e-7575-a650-838f7271ed6f', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '3ce32d5c2ff4596e8846fbe55f68dc45');
INSERT INTO events VALUES (48, '01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7395-732f-b623-88ea1585870f', 1795646124948121, 'membership.added', 'directory', '01a214d9-7337-7a13-abaa-516f4e245d1a', '01a214d9-7346-794e-9326-fb4c9790e211', '01a214d9-731e-7575-a650-838f7271ed6f', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '3ce32d5c2ff4596e8846fbe55f68dc45');
INSERT INTO events VALUES (49, '01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7395-7368-83f4-9827bf94d23a', 1795646124948121, 'membership.added', 'directory', '01a214d9-7337-7a13-abaa-516f4e245d1a', '01a214d9-734a-73f8-a0c9-5a94d9893e90', '01a214d9-731e-7575-a650-838f7271ed6f', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '3ce32d5c2ff4596e8846fbe55f68dc45');
INSERT INTO events VALUES (50, '01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7395-738f-b00a-3e57ffbab4f1', 1795646124948121, 'membership.added', 'directory', '01a214d9-7337-7a13-abaa-516f4e245d1a', '01a214d9-734f-701c-a846-9349eff87a12', '01a214d9-731e-7575-a650-838f7271ed6f', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '3ce32d5c2ff4596e8846fbe55f68dc45');
INSERT INTO events VALUES (51, '01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7395-73b7-8874-6c6da412e45a', 1795646124948121, 'membership.added', 'directory', '01a214d9-7337-7a13-abaa-516f4e245d1a', '01a214d9-7389-7308-ac7d-2ca1acecf4e2', '01a214d9-731e-7575-a650-838f7271ed6f', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '3ce32d5c2ff4596e8846fbe55f68dc45');
INSERT INTO events VALUES (52, '01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7395-73ef-b647-71bdf7b5d79e', 1795646124948121, 'membership.added', 'directory', '01a214d9-7337-7a13-abaa-516f4e245d1a', '01a214d9-738b-7067-b168-08117a06770e', '01a214d9-731e-7575-a650-838f7271ed6f', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '3ce32d5c2ff4596e8846fbe55f68dc45');
INSERT INTO events VALUES (53, '01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7397-7691-b381-588af1a9f7b5', 1795646124951220, 'directory_group.changed', 'directory', '01a214d9-7337-7a13-abaa-516f4e245d1a', '', '', '01a214d9-738c-7ecc-b0cb-1dbec24d62c2', NULL, '{"added":1,"removed":0}', 0, '72fc39cfb0925ff5a0353a128338d08f');
INSERT INTO events VALUES (54, '01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7398-7837-9682-b8b5bbedc25c', 1795646124952435, 'directory_group.changed', 'directory', '01a214d9-7337-7a13-abaa-516f4e245d1a', '', '', '01a214d9-738c-7ecc-b0cb-1dbec24d62c2', NULL, '{"added":1,"removed":0}', 0, 'de442427a189e32732e0c94c34e7ea4c');
INSERT INTO events VALUES (55, '01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-73a2-7807-bba7-1d0ba0ea7ddd', 1795646124962420, 'directory_group.changed', 'directory', '01a214d9-7337-7a13-abaa-516f4e245d1a', '', '', '01a214d9-7394-7270-a359-75c0c39f41ff', NULL, '{"added":1,"removed":0}', 0, 'b1a75176642925fba93fde8cef300569');
INSERT INTO events VALUES (56, '01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-73a2-792a-af6c-5f967e7c8bf4', 1795646124962420, 'membership.added', 'directory', '01a214d9-7337-7a13-abaa-516f4e245d1a', '01a214d9-7344-77fb-9cac-8af7bfb5cb02', '01a214d9-731e-7575-a650-838f7271ed6f', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, 'b1a75176642925fba93fde8cef300569');
INSERT INTO events VALUES (57, '01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-73a5-732f-95c9-6dcdc32dbda2', 1795646124965068, 'directory_group.created', 'directory', '01a214d9-7337-7a13-abaa-516f4e245d1a', '', '', '01a214d9-73a5-7170-a9c2-943c3c7ccd92', NULL, '{"members":2}', 0, '56d9f3b717c9327531ea24ed498c84df');
INSERT INTO events VALUES (58, '01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-73a6-7758-8e9c-cf52a6dface6', 1795646124966251, 'directory_user.deleted', 'directory', '01a214d9-7337-7a13-abaa-516f4e245d1a', '', '', '01a214d9-7380-7202-87ec-1399b2ff3c0d', NULL, NULL, 0, 'd478e722541f563bf96dd0aa582a8de2');
INSERT INTO events VALUES (59, '01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-73a7-76c1-be1c-242b409efc9d', 1795646124967349, 'directory_user.deleted', 'directory', '01a214d9-7337-7a13-abaa-516f4e245d1a', '', '', '01a214d9-7389-734f-90ee-dfe413a87e1e', NULL, NULL, 0, '5b569d9837cde75af7b4aff3b496d9e2');
INSERT INTO events VALUES (60, '01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-73a7-78c6-a4dd-a71999a05690', 1795646124967349, 'gate.closed', 'directory', '01a214d9-7337-7a13-abaa-516f4e245d1a', '01a214d9-7389-7308-ac7d-2ca1acecf4e2', '', '', NULL, '{"cause":"directory_deleted"}', 2, '5b569d9837cde75af7b4aff3b496d9e2');
INSERT INTO events VALUES (61, '01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-73a7-78cc-9748-7e170a108650', 1795646124967349, 'session.revoked', 'directory', '01a214d9-7337-7a13-abaa-516f4e245d1a', '01a214d9-7389-7308-ac7d-2ca1acecf4e2', '', '', NULL, NULL, 2, '5b569d9837cde75af7b4aff3b496d9e2');
INSERT INTO events VALUES (62, '01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-73a7-7a55-870c-5c9d2e11a9a7', 1795646124967349, 'membership.removed', 'directory', '01a214d9-7337-7a13-abaa-516f4e245d1a', '01a214d9-7389-7308-ac7d-2ca1acecf4e2', '01a214d9-731e-7575-a650-838f7271ed6f', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '5b569d9837cde75af7b4aff3b496d9e2');
INSERT INTO events VALUES (63, '01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-73a8-79be-823e-79e75275b670', 1795646124968503, 'directory_user.changed', 'directory', '01a214d9-7337-7a13-abaa-516f4e245d1a', '', '', '01a214d9-738b-70ad-88f8-ed684a7e6d1b', NULL, '{"active":false}', 0, 'a0af1df93e4b8040e475140785a0901a');
INSERT INTO events VALUES (64, '01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-73a8-7a7e-9e22-ef102c0e3f41', 1795646124968503, 'gate.closed', 'directory', '01a214d9-7337-7a13-abaa-516f4e245d1a', '01a214d9-738b-7067-b168-08117a06770e', '', '', NULL, '{"cause":"directory_inactive"}', 2, 'a0af1df93e4b8040e475140785a0901a');
INSERT INTO events VALUES (65, '01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-73a8-7a81-9443-b3e6e4f3c678', 1795646124968503, 'session.revoked', 'directory', '01a214d9-7337-7a13-abaa-516f4e245d1a', '01a214d9-738b-7067-b168-08117a06770e', '', '', NULL, NULL, 2, 'a0af1df93e4b8040e475140785a0901a');
INSERT INTO events VALUES (66, '01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-73a8-7b43-a20b-4d2234656834', 1795646124968503, 'membership.removed', 'directory', '01a214d9-7337-7a13-abaa-516f4e245d1a', '01a214d9-738b-7067-b168-08117a06770e', '01a214d9-731e-7575-a650-838f7271ed6f', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, 'a0af1df93e4b8040e475140785a0901a');
INSERT INTO events VALUES (67, '01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-73a9-7cdf-9e1e-35b766d46f3a', 1795646124969688, 'connection.created', 'operator', '01a214d9-7268-71d4-892f-4d30d9f14558', '', '', '01a214d9-73a9-7c32-be94-faeabd8f3ba2', NULL, NULL, 0, '0d5fcf0aec2285b5d9ad47a852d6254f');
INSERT INTO events VALUES (68, '01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-73aa-7c90-ba02-b841524eb706', 1795646124970700, 'token.created', 'operator', '01a214d9-7268-71d4-892f-4d30d9f14558', '', '', '01a214d9-73aa-7c54-bb17-6eb54fee7cca', NULL, '{"scope":"login-hook","target":"01a214d9-73a9-7c32-be94-faeabd8f3ba2"}', 0, 'acddc52eecc3fa927256d7376d019ce8');
INSERT INTO events VALUES (69, '01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-73ac-7a6b-9002-cb0b0bfe2f0b', 1795646124972508, 'subject.linked', 'login', '01a214d9-73a9-7c32-be94-faeabd8f3ba2', '01a214d9-733d-75c9-bbba-2a576bb38170', '', '01a214d9-73a9-7c32-be94-faeabd8f3ba2', NULL, NULL, 2, '0dc18327529c31869df96d5334692a0d');
INSERT INTO events VALUES (70, '01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-73ac-7ae9-b20d-f90c1dede778', 1795646124972508, 'membership.added', 'login', '01a214d9-73a9-7c32-be94-faeabd8f3ba2', '01a214d9-733d-75c9-bbba-2a576bb38170', '01a214d9-731e-7695-9db1-e59c5843828e', '', NULL, '{"role":"user","source":"grant"}', 2, '0dc18327529c31869df96d5334692a0d');
INSERT INTO events VALUES (71, '01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-73ac-7d10-847b-645633453644', 1795646124972508, 'connection.proven', 'login', '01a214d9-73a9-7c32-be94-faeabd8f3ba2', '', '', '01a214d9-73a9-7c32-be94-faeabd8f3ba2', NULL, NULL, 2, '0dc18327529c31869df96d5334692a0d');
INSERT INTO events VALUES (72, '01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-73ad-7e1d-b3a7-ef3a5a22b6f9', 1795646124973861, 'account.created', 'login', '01a214d9-73a9-7c32-be94-faeabd8f3ba2', '01a214d9-73ad-7dab-b97b-9e083b02ffc3', '', '01a214d9-73a9-7c32-be94-faeabd8f3ba2', NULL, NULL, 2, '00d8686ee13f78f35b9392c9db629bd6');
INSERT INTO events VALUES (73, '01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-73ad-7e63-8e7b-9708924990ae', 1795646124973861, 'subject.linked', 'login', '01a214d9-73a9-7c32-be94-faeabd8f3ba2', '01a214d9-73ad-7dab-b97b-9e083b02ffc3', '', '01a214d9-73a9-7c32-be94-faeabd8f3ba2', NULL, NULL, 2, '00d8686ee13f78f35b9392c9db629bd6');
INSERT INTO events VALUES (74, '01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-73ad-7eaa-bc95-292b0c318e04', 1795646124973861, 'membership.added', 'login', '01a214d9-73a9-7c32-be94-faeabd8f3ba2', '01a214d9-73ad-7dab-b97b-9e083b02ffc3', '01a214d9-731e-7695-9db1-e59c5843828e', '', NULL, '{"role":"user","source":"grant"}', 2, '00d8686ee13f78f35b9392c9db629bd6');
INSERT INTO events VALUES (75, '', '01a214d9-73ae-7b4c-93ec-b050a60841e7', 1795646124974713, 'token.created', 'operator', '01a214d9-7268-71d4-892f-4d30d9f14558', '', '', '01a214d9-73ae-7b0e-b878-17769f25b3ff', NULL, '{"scope":"read-only","target":""}', 0, '0ab7423e22e8fe1795643c6e75de1b2a');
INSERT INTO events VALUES (76, '', '01a214d9-73b2-7661-9da2-979cc1bf3b6c', 1795646124978272, 'token.revoked', 'operator', '01a214d9-7268-71d4-892f-4d30d9f14558', '', '', '01a214d9-73ae-7b0e-b878-17769f25b3ff', NULL, NULL, 0, '6110cee75aafa6a6f8b8efcb5bb89d6a');
INSERT INTO events VALUES (77, '01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-73b9-7c09-ba80-db9a7cae2515', 1795646124985716, 'token.created', 'operator', '01a214d9-7268-71d4-892f-4d30d9f14558', '', '', '01a214d9-73b9-7bc7-a5d2-05e275624d32', NULL, '{"scope":"oauth-client","target":"01a214d9-7337-7a13-abaa-516f4e245d1a"}', 0, 'd531546528f42a83745c094df99bcfd6');
INSERT INTO events VALUES (78, '01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-73ba-7ced-b1e1-098bf4f5e3ab', 1795646124986649, 'token.created', 'api_key', '01a214d9-73b9-7bc7-a5d2-05e275624d32', '', '', '01a214d9-73ba-7cae-89bc-3e1daa48dce7', NULL, '{"client":"01a214d9-73b9-7bc7-a5d2-05e275624d32","scope":"access-token","target":"01a214d9-7337-7a13-abaa-516f4e245d1a"}', 0, '0beb8ecbf35568f06f59de31e3d95eb8');
INSERT INTO events VALUES (79, '01a214d9-7311-71a5-bc72-88864fa1253c', '01a214d9-73be-7367-9264-37e0c13def6e', 1795646124990143, 'token.created', 'operator', '01a214d9-7268-71d4-892f-4d30d9f14558', '', '', '01a214d9-73be-7324-bd77-d984dcd8e942', NULL, '{"scope":"jwt-issuer","target":"01a214d9-733b-70b5-aa82-79544d5e7894"}', 0, '0c56955c75440f2c78704cc77bdd350d');
INSERT INTO events VALUES (80, '01a214d9-7311-71a5-bc72-88864fa1253c', '01a214d9-73c4-7612-b880-bc5de2a9a82d', 1795646124996258, 'directory.changed', 'operator', '01a214d9-7268-71d4-892f-4d30d9f14558', '', '', '01a214d9-733b-70b5-aa82-79544d5e7894', '{"profile":""}', '{"profile":"ipsie","tokens":1}', 0, 'cd0feaad9910eb9d36bc49a82eaa2ab3');
INSERT INTO events VALUES (81, '01a214d9-73c7-75d2-9221-45188e47a2e1', '01a214d9-73c7-76dd-a6a6-26b22891b04a', 1795646124999368, 'organization.created', 'operator', '01a214d9-7268-71d4-892f-4d30d9f14558', '', '01a214d9-73c7-75d2-9221-45188e47a2e1', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'fbd6e1313e8a85d8e9af2431bf12f035');
INSERT INTO events VALUES (82, '01a214d9-7311-71a5-bc72-88864fa1253c', '01a214d9-73c8-7a04-b4ad-db12ab624faf', 1795646125000552, 'parent.changed', 'operator', '01a214d9-7268-71d4-892f-4d30d9f14558', '', '', '01a214d9-7311-71a5-bc72-88864fa1253c', '{"restrict_org_creation":false}', '{"restrict_org_creation":true}', 0, 'd8713f5032f3d0d2b7366a1e428ae318');
INSERT INTO events VALUES (83, '01a214d9-7311-71a5-bc72-88864fa1253c', '01a214d9-73c9-7afe-98a1-e28362d11281', 1795646125001536, 'directory.changed', 'operator', '01a214d9-7268-71d4-892f-4d30d9f14558', '', '', '01a214d9-733b-70b5-aa82-79544d5e7894', '{"extensions":[]}', '{"extensions":["urn:acme:scim:schemas:extension:hr:2.0:User"]}', 0, 'a74f46b12b9c48cd9a7f1ef15f8f6e2c');
INSERT INTO directory_totals VALUES ('01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7337-7a13-abaa-516f4e245d1a', 'Group', 0, 3, 0, '01a214d9-73a5-7170-a9c2-943c3c7ccd92');
INSERT INTO directory_totals VALUES ('01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7337-7a13-abaa-516f4e245d1a', 'User', 0, 10, 2, '01a214d9-738b-70ad-88f8-ed684a7e6d1b');
INSERT INTO accounts VALUES ('01a214d9-733d-75c9-bbba-2a576bb38170', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795646124861097);
INSERT INTO accounts VALUES ('01a214d9-7343-73c3-8b4f-32b1bea92936', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795646124867212);
INSERT INTO accounts VALUES ('01a214d9-7344-77fb-9cac-8af7bfb5cb02', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795646124868457);
INSERT INTO accounts VALUES ('01a214d9-7345-7b25-8dea-a4611826280a', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795646124869674);
INSERT INTO accounts VALUES ('01a214d9-7346-794e-9326-fb4c9790e211', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795646124870571);
INSERT INTO accounts VALUES ('01a214d9-734a-73f8-a0c9-5a94d9893e90', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795646124874203);
INSERT INTO accounts VALUES ('01a214d9-734f-701c-a846-9349eff87a12', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795646124878967);
INSERT INTO accounts VALUES ('01a214d9-7351-7216-924b-ac3f9afa7afd', 'left@acme.example', 'left@acme.example', 'acme.example', 1795646124881076);
INSERT INTO accounts VALUES ('01a214d9-7389-7308-ac7d-2ca1acecf4e2', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795646124937132);
INSERT INTO accounts VALUES ('01a214d9-738b-7067-b168-08117a06770e', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795646124938955);
INSERT INTO accounts VALUES ('01a214d9-73ad-7dab-b97b-9e083b02ffc3', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795646124973861);
INSERT INTO directory_users VALUES ('01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7337-7a13-abaa-516f4e245d1a', '01a214d9-733d-76ab-b476-a7f336bc0364', 'ada@acme.example', '00u-ada', 1, '01a214d9-733d-75c9-bbba-2a576bb38170', '', 1795646124861097, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795646124861097, 1795646124861097);
INSERT INTO directory_users VALUES ('01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7337-7a13-abaa-516f4e245d1a', '01a214d9-7343-73f0-9152-7cb6bf2e36f8', 'bob@acme.example', NULL, 1, '01a214d9-7343-73c3-8b4f-32b1bea92936', '', 1795646124867212, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795646124867212, 1795646124867212);
INSERT INTO directory_users VALUES ('01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7337-7a13-abaa-516f4e245d1a', '01a214d9-7344-7821-92f3-886166643d50', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a214d9-7344-77fb-9cac-8af7bfb5cb02', '', 1795646124868457, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795646124868457, 1795646124868457);
INSERT INTO directory_users VALUES ('01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7337-7a13-abaa-516f4e245d1a', '01a214d9-7345-7b47-a804-41d89a6b2e79', 'zoe@acme.example', 'ZOË', 1, '01a214d9-7345-7b25-8dea-a4611826280a', '', 1795646124869674, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795646124869674, 1795646124869674);
INSERT INTO directory_users VALUES ('01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7337-7a13-abaa-516f4e245d1a', '01a214d9-7346-796f-9493-42e320de4236', 'astro@acme.example', '🚀', 1, '01a214d9-7346-794e-9326-fb4c9790e211', '', 1795646124870571, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795646124870571, 1795646124870571);
INSERT INTO directory_users VALUES ('01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7337-7a13-abaa-516f4e245d1a', '01a214d9-734a-741a-a50e-d29d9d679760', 'lines@acme.example', ' 007 ', 1, '01a214d9-734a-73f8-a0c9-5a94d9893e90', '', 1795646124874203, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795646124874203, 1795646124874203);
INSERT INTO directory_users VALUES ('01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7337-7a13-abaa-516f4e245d1a', '01a214d9-734f-7040-8a5a-668fea8f0dae', 'max@acme.example', '00u-max', 1, '01a214d9-734f-701c-a846-9349eff87a12', '', 1795646124878967, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795646124878967, 1795646124878967);
INSERT INTO directory_users VALUES ('01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7337-7a13-abaa-516f4e245d1a', '01a214d9-7351-7239-862f-bea68d3a7ca2', 'left@acme.example', '00u-left', 0, '01a214d9-7351-7216-924b-ac3f9afa7afd', '', 1795646124881076, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795646124881076, 1795646124881076);
INSERT INTO directory_users VALUES ('01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7337-7a13-abaa-516f4e245d1a', '01a214d9-7374-778c-9f2d-40317449f512', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795646124916422, 1795646124916422);
INSERT INTO directory_users VALUES ('01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7337-7a13-abaa-516f4e245d1a', '01a214d9-738b-70ad-88f8-ed684a7e6d1b', 'staff@acme.example', '00u-staff', 0, '01a214d9-738b-7067-b168-08117a06770e', '', 1795646124938955, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795646124938955, 1795646124968503);
INSERT INTO dialect_log VALUES ('01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7337-7a13-abaa-516f4e245d1a', '01a214d9-73b8-7424-a584-93321081f400', 1795646124984271, 'a54bbffb41014729e99cbbad043a04bd', 'GET', '/Users/01a214d9-7380-7202-87ec-1399b2ff3c0d', 404, '', 'there is no user "01a214d9-7380-7202-87ec-1399b2ff3c0d" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7337-7a13-abaa-516f4e245d1a', '01a214d9-73b8-7696-a504-36326a5f6932', 1795646124984431, 'b520cba4bdbc53ae6703df2062504990', 'GET', '/Users/01a214d9-7389-734f-90ee-dfe413a87e1e', 404, '', 'there is no user "01a214d9-7389-734f-90ee-dfe413a87e1e" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7337-7a13-abaa-516f4e245d1a', '01a214d9-7490-770a-b651-de5868084efe', 1795646125200461, '26084c5e23dd020c844adfc06f317a73', 'GET', '/Users/01a214d9-7380-7202-87ec-1399b2ff3c0d', 404, '', 'there is no user "01a214d9-7380-7202-87ec-1399b2ff3c0d" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a214d9-730a-7213-ae2b-fc24378d29ea', '01a214d9-7337-7a13-abaa-516f4e245d1a', '01a214d9-7491-77e8-a971-7b3bf8155c02', 1795646125201518, 'b2a2feaae55c96c2acdf96a3d890849f', 'GET', '/Users/01a214d9-7389-734f-90ee-dfe413a87e1e', 404, '', 'there is no user "01a214d9-7389-734f-90ee-dfe413a87e1e" in this directory', '[]', '');
INSERT INTO schedules VALUES ('', 'check-domains', '0 * * * *', 1795646124806129, 0);
INSERT INTO schedules VALUES ('', 'forget-tombstones', '20 3 * * *', 1795646124810085, 0);
INSERT INTO schedules VALUES ('', 'prune-schedule-runs', '40 3 * * *', 1795646124800248, 0);
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
INSERT INTO sqlite_stat1 VALUES ('parents', 'parents_hidden', '100000 1');
INSERT INTO sqlite_stat1 VALUES ('parents', 'parents_shown', '10000 1');
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES ('goose_db_version', 6);
