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
);
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
INSERT INTO goose_db_version VALUES (1, 0, 1, '2026-11-24 12:08:26');
INSERT INTO goose_db_version VALUES (2, 1, 1, '2026-11-24 12:08:26');
INSERT INTO goose_db_version VALUES (3, 2, 1, '2026-11-24 12:08:27');
INSERT INTO parents VALUES ('01a20d75-18ca-7bce-8e56-4b7b0392065f', 'acme', 'acme', '01a20d75-1a97-7e6a-8674-9f2071653dc5', 2, 0, 1795522107587647);
INSERT INTO parents VALUES ('01a20d75-190d-72b5-900f-25ab11f28cb8', 'initech', 'initech', '01a20d75-191c-7e5f-bf80-514af6288f4e', 0, 0, 1795522107661150);
INSERT INTO organizations VALUES ('01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-1922-7d97-b63b-f605e6501958', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795522107681112);
INSERT INTO organizations VALUES ('01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-1923-7f1d-92ce-7b42bf3489ca', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795522107681112);
INSERT INTO seat_tiers VALUES ('01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-1922-7d97-b63b-f605e6501958', 'premium', 1, 1);
INSERT INTO domains VALUES ('01a20d75-18ca-7bce-8e56-4b7b0392065f', 'acme.example', '01a20d75-18ed-7f09-9abe-45b6d75fa542', 'verified', 'manual', 1795522107629701, 1795522107629701);
INSERT INTO domains VALUES ('01a20d75-190d-72b5-900f-25ab11f28cb8', 'initech.example', '01a20d75-191c-7d5a-8eb7-94c24ff5d4df', 'verified', 'manual', 1795522107676833, 1795522107676833);
INSERT INTO connections VALUES ('01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-1a97-7996-990f-2c6214d5e25c', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795522108066758, 1795522108054790);
INSERT INTO credentials VALUES ('', '01a20d75-1753-798f-8d89-78ba6e3bd3bd', 'operator', '', 'first operator key', 'ab95608f6cbab42b789deec2355768f01f8125f215e860c2493abdb50af12c4b', 'usher_LGppTG', 1795522107219356, NULL, NULL);
INSERT INTO credentials VALUES ('01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-1970-75ac-8a66-1223375749ed', 'directory', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '', '5fd00f64f6db1086eb26b457bc403d0f7e25af2dbc3f60a1be83b01b6d720e7b', 'usher_goPDMu', 1795522107760252, NULL, NULL);
INSERT INTO credentials VALUES ('01a20d75-190d-72b5-900f-25ab11f28cb8', '01a20d75-1976-71cc-9700-f876fd00df60', 'directory', '01a20d75-1973-757a-a38c-90b97bd81079', '', 'ceb6c0731b6ed5d6906be5ea0bbee441dbe31c04b7d5e8edd35742008b657c36', 'usher_ws_6Wf', 1795522107765991, NULL, NULL);
INSERT INTO credentials VALUES ('01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-1a9b-722f-9d5f-a84b0c60e58c', 'login-hook', '01a20d75-1a97-7996-990f-2c6214d5e25c', '', '8a11fe7468d346d5a08cca27aae14fce68e42962fd7ef460db2954a5c9e7062d', 'usher_nBsv_c', 1795522108058853, NULL, NULL);
INSERT INTO credentials VALUES ('', '01a20d75-1ac2-78ec-add8-fb1af868e4ea', 'read-only', '', '', '77923cf956513f39bbcd5c10002413c8d41e93dad6b1ba868692702e2ca40ea7', 'usher_-xPcNS', 1795522108098413, NULL, 1795522108103296);
INSERT INTO directories VALUES ('01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', 'okta', 'scim', 'okta', 'userName', 0, '', 1795522107756809);
INSERT INTO directories VALUES ('01a20d75-190d-72b5-900f-25ab11f28cb8', '01a20d75-1973-757a-a38c-90b97bd81079', 'entra', 'scim', 'entra', 'userName', 0, '', 1795522107763283);
INSERT INTO directory_emails VALUES ('01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', 'ada@acme.example', '01a20d75-1979-7b9a-b0ad-58901106576c', 0, 'work');
INSERT INTO directory_emails VALUES ('01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', 'ada@home.example', '01a20d75-1979-7b9a-b0ad-58901106576c', 1, 'home');
INSERT INTO directory_groups VALUES ('01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '01a20d75-1a3a-7dd7-8d9c-b14ebe77c2e9', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795522107962801, 1795522108023951);
INSERT INTO directory_groups VALUES ('01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '01a20d75-1a45-7556-ba58-b4e2014a8dda', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795522107973259, 1795522108038982);
INSERT INTO directory_groups VALUES ('01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '01a20d75-1a80-7574-a7cd-64d0378839ab', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795522108032250, 1795522108032250);
INSERT INTO directory_members VALUES ('01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '01a20d75-1a3a-7dd7-8d9c-b14ebe77c2e9', '01a20d75-1979-7b9a-b0ad-58901106576c', 'User', '', '');
INSERT INTO directory_members VALUES ('01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '01a20d75-1a3a-7dd7-8d9c-b14ebe77c2e9', '01a20d75-199d-7bc3-9c7d-ebcd63aa87e0', 'User', '', '');
INSERT INTO directory_members VALUES ('01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '01a20d75-1a3a-7dd7-8d9c-b14ebe77c2e9', '01a20d75-19a3-760a-9109-1e6fbe1da881', 'User', '', '');
INSERT INTO directory_members VALUES ('01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '01a20d75-1a45-7556-ba58-b4e2014a8dda', '01a20d75-1979-7b9a-b0ad-58901106576c', 'User', '', '');
INSERT INTO directory_members VALUES ('01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '01a20d75-1a45-7556-ba58-b4e2014a8dda', '01a20d75-199d-7bc3-9c7d-ebcd63aa87e0', 'User', '', '');
INSERT INTO directory_members VALUES ('01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '01a20d75-1a45-7556-ba58-b4e2014a8dda', '01a20d75-19a3-760a-9109-1e6fbe1da881', 'User', '', '');
INSERT INTO directory_members VALUES ('01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '01a20d75-1a45-7556-ba58-b4e2014a8dda', '01a20d75-19b6-798c-a0ed-e5d3c777b056', 'User', '', '');
INSERT INTO directory_members VALUES ('01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '01a20d75-1a45-7556-ba58-b4e2014a8dda', '01a20d75-19f9-75b8-b139-d9460b2fb089', 'User', '', '');
INSERT INTO directory_members VALUES ('01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '01a20d75-1a45-7556-ba58-b4e2014a8dda', '01a20d75-1a0a-7dc9-a9db-9d73b45e5264', 'User', '', '');
INSERT INTO directory_members VALUES ('01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '01a20d75-1a45-7556-ba58-b4e2014a8dda', '01a20d75-1a12-7272-8116-4fb9b76713ff', 'User', '', '');
INSERT INTO directory_members VALUES ('01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '01a20d75-1a45-7556-ba58-b4e2014a8dda', '01a20d75-1a16-7e24-b180-07717bd8079d', 'User', '', '');
INSERT INTO directory_members VALUES ('01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '01a20d75-1a45-7556-ba58-b4e2014a8dda', '01a20d75-1a20-72ad-938e-6005d2853395', 'User', '', '');
INSERT INTO directory_members VALUES ('01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '01a20d75-1a45-7556-ba58-b4e2014a8dda', '01a20d75-1a36-7e58-9060-61898686f792', 'User', '', '');
INSERT INTO directory_members VALUES ('01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '01a20d75-1a80-7574-a7cd-64d0378839ab', '01a20d75-19b6-798c-a0ed-e5d3c777b056', 'User', '', '');
INSERT INTO directory_members VALUES ('01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '01a20d75-1a80-7574-a7cd-64d0378839ab', '01a20d75-1a3a-7dd7-8d9c-b14ebe77c2e9', 'Group', 'Group', '');
INSERT INTO directory_tombstones VALUES ('01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '01a20d75-1a2a-7db3-940e-ca3450215810', 'NULL', '01a20d75-1a2a-7d1a-b2d4-5e1578b467b1', 1798114108038982);
INSERT INTO persons VALUES ('01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-1979-798d-9497-fcfcf2775f3f', 'open', '', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', 0, 3, 0, 1795522108066758, 1795522107768964);
INSERT INTO persons VALUES ('01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-199d-79b5-80c5-f2c28b3d7286', 'open', '', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', 0, 3, 0, NULL, 1795522107805539);
INSERT INTO persons VALUES ('01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-19a3-717b-a774-cc8624b9c1cf', 'open', '', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', 0, 2, 0, NULL, 1795522107810692);
INSERT INTO persons VALUES ('01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-19b6-78e6-a39d-f6915097f925', 'open', '', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', 0, 2, 0, NULL, 1795522107816681);
INSERT INTO persons VALUES ('01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-19f9-7519-9445-a0f10f9839a9', 'open', '', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', 0, 2, 0, NULL, 1795522107896968);
INSERT INTO persons VALUES ('01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-1a0a-7bd7-8113-4fee4c295904', 'open', '', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', 0, 2, 0, NULL, 1795522107914384);
INSERT INTO persons VALUES ('01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-1a12-71e0-97a5-d06683bd9172', 'open', '', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', 0, 2, 0, NULL, 1795522107921909);
INSERT INTO persons VALUES ('01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-1a16-7d55-8760-0f5c56e64b54', 'closed', 'directory_inactive', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', 0, 2, 0, NULL, 1795522107926732);
INSERT INTO persons VALUES ('01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-1a2a-7d1a-b2d4-5e1578b467b1', 'closed', 'directory_deleted', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', 0, 4, 0, NULL, 1795522107946576);
INSERT INTO persons VALUES ('01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-1a36-7dbd-babe-2a11b7d47c86', 'closed', 'directory_inactive', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', 0, 3, 0, NULL, 1795522107958689);
INSERT INTO persons VALUES ('01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-1aba-74df-a96f-a886b984bf0c', 'open', '', '', 0, 1, 0, 1795522108090174, 1795522108090174);
INSERT INTO subjects VALUES ('01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-1a97-7996-990f-2c6214d5e25c', 'ada', '01a20d75-1979-798d-9497-fcfcf2775f3f', 1795522108066758);
INSERT INTO subjects VALUES ('01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-1a97-7996-990f-2c6214d5e25c', 'newcomer', '01a20d75-1aba-74df-a96f-a886b984bf0c', 1795522108090174);
INSERT INTO memberships VALUES ('01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-1979-798d-9497-fcfcf2775f3f', '01a20d75-1922-7d97-b63b-f605e6501958', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795522107973259);
INSERT INTO memberships VALUES ('01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-1979-798d-9497-fcfcf2775f3f', '01a20d75-1923-7f1d-92ce-7b42bf3489ca', 0, 'jit', '01a20d75-1a97-7996-990f-2c6214d5e25c', 1795522108066758, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795522108066758);
INSERT INTO memberships VALUES ('01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-199d-79b5-80c5-f2c28b3d7286', '01a20d75-1922-7d97-b63b-f605e6501958', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795522107973259);
INSERT INTO memberships VALUES ('01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-19a3-717b-a774-cc8624b9c1cf', '01a20d75-1922-7d97-b63b-f605e6501958', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795522108028595);
INSERT INTO memberships VALUES ('01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-19b6-78e6-a39d-f6915097f925', '01a20d75-1922-7d97-b63b-f605e6501958', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795522107973259);
INSERT INTO memberships VALUES ('01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-19f9-7519-9445-a0f10f9839a9', '01a20d75-1922-7d97-b63b-f605e6501958', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795522107973259);
INSERT INTO memberships VALUES ('01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-1a0a-7bd7-8113-4fee4c295904', '01a20d75-1922-7d97-b63b-f605e6501958', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795522107973259);
INSERT INTO memberships VALUES ('01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-1a12-71e0-97a5-d06683bd9172', '01a20d75-1922-7d97-b63b-f605e6501958', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795522107973259);
INSERT INTO memberships VALUES ('01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-1aba-74df-a96f-a886b984bf0c', '01a20d75-1923-7f1d-92ce-7b42bf3489ca', 0, 'jit', '01a20d75-1a97-7996-990f-2c6214d5e25c', 1795522108090174, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795522108090174);
INSERT INTO policy_versions VALUES ('01a20d75-18ca-7bce-8e56-4b7b0392065f', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a20d75-1753-798f-8d89-78ba6e3bd3bd', 1795522107681112);
INSERT INTO policy_versions VALUES ('01a20d75-18ca-7bce-8e56-4b7b0392065f', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a20d75-1753-798f-8d89-78ba6e3bd3bd', 1795522107727195);
INSERT INTO events VALUES (1, '', '01a20d75-1758-7576-9df5-11e74efd10dd', 1795522107219356, 'token.created', 'operator', 'operator_key_file', '', '', '01a20d75-1753-798f-8d89-78ba6e3bd3bd', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO events VALUES (2, '01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-18db-7866-aea3-7b33ba44b8f0', 1795522107587647, 'parent.created', 'operator', '01a20d75-1753-798f-8d89-78ba6e3bd3bd', '', '', '01a20d75-18ca-7bce-8e56-4b7b0392065f', NULL, NULL, 0, '59b1e1ea8f0bd954527418abd6ffd372');
INSERT INTO events VALUES (3, '01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-18f9-7e35-93cc-90f936bfcb76', 1795522107629701, 'domain.verified', 'operator', '01a20d75-1753-798f-8d89-78ba6e3bd3bd', '', '', '01a20d75-18ed-7f09-9abe-45b6d75fa542', NULL, '{"domain":"acme.example","strategy":"manual"}', 0, 'becfbd95984765233bcadad8206feb0c');
INSERT INTO events VALUES (4, '01a20d75-190d-72b5-900f-25ab11f28cb8', '01a20d75-1910-7862-a27c-90816150a022', 1795522107661150, 'parent.created', 'operator', '01a20d75-1753-798f-8d89-78ba6e3bd3bd', '', '', '01a20d75-190d-72b5-900f-25ab11f28cb8', NULL, NULL, 0, '24f8421cb7110732d12b74f9c062e95d');
INSERT INTO events VALUES (5, '01a20d75-190d-72b5-900f-25ab11f28cb8', '01a20d75-191c-7ea6-9993-b4dcc10ccae1', 1795522107676833, 'domain.verified', 'operator', '01a20d75-1753-798f-8d89-78ba6e3bd3bd', '', '', '01a20d75-191c-7d5a-8eb7-94c24ff5d4df', NULL, '{"domain":"initech.example","strategy":"manual"}', 0, 'a515e3b32eecf3cf1643888db7deb6d7');
INSERT INTO events VALUES (6, '01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-1923-733c-bb35-170e5abb1f67', 1795522107681112, 'organization.created', 'operator', '01a20d75-1753-798f-8d89-78ba6e3bd3bd', '', '01a20d75-1922-7d97-b63b-f605e6501958', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '5d38148e68970a909e3caedc3bdf173d');
INSERT INTO events VALUES (7, '01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-1924-7159-a87d-99c3f2576959', 1795522107681112, 'organization.created', 'operator', '01a20d75-1753-798f-8d89-78ba6e3bd3bd', '', '01a20d75-1923-7f1d-92ce-7b42bf3489ca', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '5d38148e68970a909e3caedc3bdf173d');
INSERT INTO events VALUES (8, '01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-1924-7e83-a472-a549bc63e478', 1795522107681112, 'policy.applied', 'operator', '01a20d75-1753-798f-8d89-78ba6e3bd3bd', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, '5d38148e68970a909e3caedc3bdf173d');
INSERT INTO events VALUES (9, '01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-1925-7f07-9022-7790dd4fa5f9', 1795522107681112, 'organization.changed', 'operator', '01a20d75-1753-798f-8d89-78ba6e3bd3bd', '', '01a20d75-1922-7d97-b63b-f605e6501958', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, '5d38148e68970a909e3caedc3bdf173d');
INSERT INTO events VALUES (10, '01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-1926-7098-813f-d6bd4674f45e', 1795522107681112, 'organization.changed', 'operator', '01a20d75-1753-798f-8d89-78ba6e3bd3bd', '', '01a20d75-1923-7f1d-92ce-7b42bf3489ca', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, '5d38148e68970a909e3caedc3bdf173d');
INSERT INTO events VALUES (11, '01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-194f-77ee-868b-3b7722764f43', 1795522107727195, 'policy.applied', 'operator', '01a20d75-1753-798f-8d89-78ba6e3bd3bd', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, '0d814bd6c3ffa798d008a5b1d05484ba');
INSERT INTO events VALUES (12, '01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-1968-778b-9bcd-ff1926be5f92', 1795522107750068, 'organization.changed', 'operator', '01a20d75-1753-798f-8d89-78ba6e3bd3bd', '', '01a20d75-1922-7d97-b63b-f605e6501958', '', NULL, '{"limit":1,"seat":"premium"}', 0, '35bee63f648f336fd5303dff2a4052c5');
INSERT INTO events VALUES (13, '01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-196d-740e-94d2-6aa65fcd8cc2', 1795522107756809, 'directory.created', 'operator', '01a20d75-1753-798f-8d89-78ba6e3bd3bd', '', '', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', NULL, NULL, 0, '07837b5e492f4cacf17088995fc80897');
INSERT INTO events VALUES (14, '01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-1970-7643-a324-9dcefbd60670', 1795522107760252, 'token.created', 'operator', '01a20d75-1753-798f-8d89-78ba6e3bd3bd', '', '', '01a20d75-1970-75ac-8a66-1223375749ed', NULL, '{"scope":"directory","target":"01a20d75-196c-7dd8-ba6c-8523d4cb92a4"}', 0, '3f5e4f8c27d69e1e3a077f3bed68a468');
INSERT INTO events VALUES (15, '01a20d75-190d-72b5-900f-25ab11f28cb8', '01a20d75-1973-75be-bd15-bde433cdb83a', 1795522107763283, 'directory.created', 'operator', '01a20d75-1753-798f-8d89-78ba6e3bd3bd', '', '', '01a20d75-1973-757a-a38c-90b97bd81079', NULL, NULL, 0, '0f39c09a883a4addb48f4d98b1124e70');
INSERT INTO events VALUES (16, '01a20d75-190d-72b5-900f-25ab11f28cb8', '01a20d75-1976-722a-b6e1-7b1e78f0929d', 1795522107765991, 'token.created', 'operator', '01a20d75-1753-798f-8d89-78ba6e3bd3bd', '', '', '01a20d75-1976-71cc-9700-f876fd00df60', NULL, '{"scope":"directory","target":"01a20d75-1973-757a-a38c-90b97bd81079"}', 0, '3c3a3cf65f412b9b1fec9d6307ec8eaf');
INSERT INTO events VALUES (17, '01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-197a-704e-b8d7-9d7ef3dc6a59', 1795522107768964, 'directory_user.created', 'directory', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '', '', '01a20d75-1979-7b9a-b0ad-58901106576c', NULL, NULL, 2, '9bdc8749f641f50d79fbdefbcb8ce8b9');
INSERT INTO events VALUES (18, '01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-197a-7054-ac00-9b7f98257c12', 1795522107768964, 'account.created', 'directory', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '01a20d75-1979-798d-9497-fcfcf2775f3f', '', '01a20d75-1979-7b9a-b0ad-58901106576c', NULL, NULL, 2, '9bdc8749f641f50d79fbdefbcb8ce8b9');
INSERT INTO events VALUES (19, '01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-199d-7c35-baf9-9b5f255ac7c7', 1795522107805539, 'directory_user.created', 'directory', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '', '', '01a20d75-199d-7bc3-9c7d-ebcd63aa87e0', NULL, NULL, 2, '8513a35b8daae6ca30ae7e1d02927e36');
INSERT INTO events VALUES (20, '01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-199d-7c38-9d2c-16efc1699dc7', 1795522107805539, 'account.created', 'directory', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '01a20d75-199d-79b5-80c5-f2c28b3d7286', '', '01a20d75-199d-7bc3-9c7d-ebcd63aa87e0', NULL, NULL, 2, '8513a35b8daae6ca30ae7e1d02927e36');
INSERT INTO events VALUES (21, '01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-19a3-7671-aaa4-720bff45d44e', 1795522107810692, 'directory_user.created', 'directory', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '', '', '01a20d75-19a3-760a-9109-1e6fbe1da881', NULL, NULL, 2, '98541027f4d1e18020563b07e777114b');
INSERT INTO events VALUES (22, '01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-19a3-7674-89fc-55d6c453c759', 1795522107810692, 'account.created', 'directory', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '01a20d75-19a3-717b-a774-cc8624b9c1cf', '', '01a20d75-19a3-760a-9109-1e6fbe1da881', NULL, NULL, 2, '98541027f4d1e18020563b07e777114b');
INSERT INTO events VALUES (23, '01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-19b6-7a3d-a7c8-456a0524b318', 1795522107816681, 'directory_user.created', 'directory', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '', '', '01a20d75-19b6-798c-a0ed-e5d3c777b056', NULL, NULL, 2, '0de6d6c71f58ef5e6eec45a5c4d59fff');
INSERT INTO events VALUES (24, '01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-19b6-7a41-a7df-435575161529', 1795522107816681, 'account.created', 'directory', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '01a20d75-19b6-78e6-a39d-f6915097f925', '', '01a20d75-19b6-798c-a0ed-e5d3c777b056', NULL, NULL, 2, '0de6d6c71f58ef5e6eec45a5c4d59fff');
INSERT INTO events VALUES (25, '01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-19f9-7650-b9a8-c3bf020d47bc', 1795522107896968, 'directory_user.created', 'directory', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '', '', '01a20d75-19f9-75b8-b139-d9460b2fb089', NULL, NULL, 2, 'db96d9aed106d37785b5c7b6b8b638c4');
INSERT INTO events VALUES (26, '01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-19f9-7653-ae52-5ffc4109c2bd', 1795522107896968, 'account.created', 'directory', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '01a20d75-19f9-7519-9445-a0f10f9839a9', '', '01a20d75-19f9-75b8-b139-d9460b2fb089', NULL, NULL, 2, 'db96d9aed106d37785b5c7b6b8b638c4');
INSERT INTO events VALUES (27, '01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-1a0b-712c-9804-2e48f52f1d9b', 1795522107914384, 'directory_user.created', 'directory', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '', '', '01a20d75-1a0a-7dc9-a9db-9d73b45e5264', NULL, NULL, 2, '3325e583ec8547570aac2ddb350213e9');
INSERT INTO events VALUES (28, '01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-1a0b-7134-a24d-93e5e3ffc24f', 1795522107914384, 'account.created', 'directory', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '01a20d75-1a0a-7bd7-8113-4fee4c295904', '', '01a20d75-1a0a-7dc9-a9db-9d73b45e5264', NULL, NULL, 2, '3325e583ec8547570aac2ddb350213e9');
INSERT INTO events VALUES (29, '01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-1a12-7304-b420-6882c2fda0b9', 1795522107921909, 'directory_user.created', 'directory', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '', '', '01a20d75-1a12-7272-8116-4fb9b76713ff', NULL, NULL, 2, '56f6a8722914619c1c77410d3cef3754');
INSERT INTO events VALUES (30, '01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-1a12-7308-a53e-ac328684d33c', 1795522107921909, 'account.created', 'directory', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '01a20d75-1a12-71e0-97a5-d06683bd9172', '', '01a20d75-1a12-7272-8116-4fb9b76713ff', NULL, NULL, 2, '56f6a8722914619c1c77410d3cef3754');
INSERT INTO events VALUES (31, '01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-1a16-7ea1-8afb-1fc9ff69dc6b', 1795522107926732, 'directory_user.created', 'directory', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '', '', '01a20d75-1a16-7e24-b180-07717bd8079d', NULL, NULL, 2, '382353904002f1429f71855fbbe29994');
INSERT INTO events VALUES (32, '01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-1a16-7ea4-9a9e-f780860c0b0f', 1795522107926732, 'account.created', 'directory', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '01a20d75-1a16-7d55-8760-0f5c56e64b54', '', '01a20d75-1a16-7e24-b180-07717bd8079d', NULL, NULL, 2, '382353904002f1429f71855fbbe29994');
INSERT INTO events VALUES (33, '01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-1a17-716c-8f3f-86fc3a358d33', 1795522107926732, 'gate.closed', 'directory', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '01a20d75-1a16-7d55-8760-0f5c56e64b54', '', '', NULL, '{"cause":"directory_inactive"}', 2, '382353904002f1429f71855fbbe29994');
INSERT INTO events VALUES (34, '01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-1a17-716f-a554-a7bd2e6a49d0', 1795522107926732, 'session.revoked', 'directory', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '01a20d75-1a16-7d55-8760-0f5c56e64b54', '', '', NULL, NULL, 2, '382353904002f1429f71855fbbe29994');
INSERT INTO events VALUES (35, '01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-1a20-73be-8f55-40d7a3d081dd', 1795522107936022, 'directory_user.created', 'directory', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '', '', '01a20d75-1a20-72ad-938e-6005d2853395', NULL, NULL, 2, 'ccf9ee0ca1d90e1cbc2ecac90dcc99d5');
INSERT INTO events VALUES (36, '01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-1a20-73c3-866f-84a69f12fad1', 1795522107936022, 'directory_user.unbound', 'directory', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '', '', '01a20d75-1a20-72ad-938e-6005d2853395', NULL, '{"reason":"no_email"}', 2, 'ccf9ee0ca1d90e1cbc2ecac90dcc99d5');
INSERT INTO events VALUES (37, '01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-1a24-71a5-b7be-2aaca0f390fe', 1795522107939371, 'directory_user.created', 'directory', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '', '', '01a20d75-1a23-7e4f-9928-8b2ba27b55f4', NULL, NULL, 2, '16f6f45d4d791eb0b9a29aaeb76e53b2');
INSERT INTO events VALUES (38, '01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-1a24-71a9-974e-f8939afb94cd', 1795522107939371, 'directory_user.unbound', 'directory', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '', '', '01a20d75-1a23-7e4f-9928-8b2ba27b55f4', NULL, '{"reason":"foreign_domain"}', 2, '16f6f45d4d791eb0b9a29aaeb76e53b2');
INSERT INTO events VALUES (39, '01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-1a2a-7f34-84c6-94c0917810dd', 1795522107946576, 'directory_user.created', 'directory', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '', '', '01a20d75-1a2a-7db3-940e-ca3450215810', NULL, NULL, 2, '8e854738536aa99b6a1d527373fed03b');
INSERT INTO events VALUES (40, '01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-1a2a-7f39-a712-355a91465fa7', 1795522107946576, 'account.created', 'directory', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '01a20d75-1a2a-7d1a-b2d4-5e1578b467b1', '', '01a20d75-1a2a-7db3-940e-ca3450215810', NULL, NULL, 2, '8e854738536aa99b6a1d527373fed03b');
INSERT INTO events VALUES (41, '01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-1a37-7045-ab71-15b01a548373', 1795522107958689, 'directory_user.created', 'directory', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '', '', '01a20d75-1a36-7e58-9060-61898686f792', NULL, NULL, 2, '073e4bd47cbab054ca19b47a079461fb');
INSERT INTO events VALUES (42, '01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-1a37-704a-9741-135d76a00bc4', 1795522107958689, 'account.created', 'directory', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '01a20d75-1a36-7dbd-babe-2a11b7d47c86', '', '01a20d75-1a36-7e58-9060-61898686f792', NULL, NULL, 2, '073e4bd47cbab054ca19b47a079461fb');
INSERT INTO events VALUES (43, '01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-1a3c-7556-9e1e-7d71affcac7e', 1795522107962801, 'directory_group.created', 'directory', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '', '', '01a20d75-1a3a-7dd7-8d9c-b14ebe77c2e9', NULL, '{"members":1}', 0, 'dde8e9ba7cce4a5c5432549228f09d1e');
INSERT INTO events VALUES (44, '01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-1a46-77e1-b4b4-7508780e4169', 1795522107973259, 'directory_group.created', 'directory', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '', '', '01a20d75-1a45-7556-ba58-b4e2014a8dda', NULL, '{"members":11}', 0, '16d870271e9fd0761b6b4f0d6e4f8044');
INSERT INTO events VALUES (45, '01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-1a4a-7eb1-a1cc-098d3e70682f', 1795522107973259, 'membership.added', 'directory', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '01a20d75-1979-798d-9497-fcfcf2775f3f', '01a20d75-1922-7d97-b63b-f605e6501958', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '16d870271e9fd0761b6b4f0d6e4f8044');
INSERT INTO events VALUES (46, '01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-1a4b-7319-ad25-af0f08dcb73e', 1795522107973259, 'membership.added', 'directory', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '01a20d75-199d-79b5-80c5-f2c28b3d7286', '01a20d75-1922-7d97-b63b-f605e6501958', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '16d870271e9fd0761b6b4f0d6e4f8044');
INSERT INTO events VALUES (47, '01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-1a4b-79ab-946f-cb1609d4019f', 1795522107973259, 'membership.added', 'directory', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '01a20d75-19b6-78e6-a39d-f6915097f925', '01a20d75-1922-7d97-b63b-f605e6501958', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '16d870271e9fd0761b6b4f0d6e4f8044');
INSERT INTO events VALUES (48, '01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-1a4b-7c2d-9177-3b523f0b84e4', 1795522107973259, 'membership.added', 'directory', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '01a20d75-19f9-7519-9445-a0f10f9839a9', '01a20d75-1922-7d97-b63b-f605e6501958', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '16d870271e9fd0761b6b4f0d6e4f8044');
INSERT INTO events VALUES (49, '01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-1a4b-7d2d-845c-1ca161d354ac', 1795522107973259, 'membership.added', 'directory', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '01a20d75-1a0a-7bd7-8113-4fee4c295904', '01a20d75-1922-7d97-b63b-f605e6501958', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '16d870271e9fd0761b6b4f0d6e4f8044');
INSERT INTO events VALUES (50, '01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-1a4b-7e1a-9901-8fb8a6208955', 1795522107973259, 'membership.added', 'directory', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '01a20d75-1a12-71e0-97a5-d06683bd9172', '01a20d75-1922-7d97-b63b-f605e6501958', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '16d870271e9fd0761b6b4f0d6e4f8044');
INSERT INTO events VALUES (51, '01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-1a4c-7287-a7ec-bf4df5d51869', 1795522107973259, 'membership.added', 'directory', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '01a20d75-1a2a-7d1a-b2d4-5e1578b467b1', '01a20d75-1922-7d97-b63b-f605e6501958', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '16d870271e9fd0761b6b4f0d6e4f8044');
INSERT INTO events VALUES (52, '01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-1a4c-742f-8d6c-5a9f2ec4cda4', 1795522107973259, 'membership.added', 'directory', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '01a20d75-1a36-7dbd-babe-2a11b7d47c86', '01a20d75-1922-7d97-b63b-f605e6501958', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '16d870271e9fd0761b6b4f0d6e4f8044');
INSERT INTO events VALUES (53, '01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-1a72-7c75-95f2-92d2e7d47e2b', 1795522108017935, 'directory_group.changed', 'directory', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '', '', '01a20d75-1a3a-7dd7-8d9c-b14ebe77c2e9', NULL, '{"added":1,"removed":0}', 0, '5c81abd3f996d61a82b3779b0bcf65bc');
INSERT INTO events VALUES (54, '01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-1a78-7591-a581-c23025675f72', 1795522108023951, 'directory_group.changed', 'directory', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '', '', '01a20d75-1a3a-7dd7-8d9c-b14ebe77c2e9', NULL, '{"added":1,"removed":0}', 0, '14c9b7dcb01ab85d390f32fde6da937c');
INSERT INTO events VALUES (55, '01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-1a7c-7d90-998b-eb5fbb4b4717', 1795522108028595, 'directory_group.changed', 'directory', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '', '', '01a20d75-1a45-7556-ba58-b4e2014a8dda', NULL, '{"added":1,"removed":0}', 0, '0d0086b6e89ad527a6423a6e486fefaa');
INSERT INTO events VALUES (56, '01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-1a7d-7226-a46b-6ad286617a7d', 1795522108028595, 'membership.added', 'directory', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '01a20d75-19a3-717b-a774-cc8624b9c1cf', '01a20d75-1922-7d97-b63b-f605e6501958', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '0d0086b6e89ad527a6423a6e486fefaa');
INSERT INTO events VALUES (57, '01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-1a80-7a38-9270-c50a8dfb1cab', 1795522108032250, 'directory_group.created', 'directory', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '', '', '01a20d75-1a80-7574-a7cd-64d0378839ab', NULL, '{"members":2}', 0, '28614859506bdc0477219e8c26e1133b');
INSERT INTO events VALUES (58, '01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-1a84-7a9c-8f99-bb2cbb1ff401', 1795522108035524, 'directory_user.deleted', 'directory', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '', '', '01a20d75-1a23-7e4f-9928-8b2ba27b55f4', NULL, NULL, 0, 'ba34683a006bbf26246947ce7dbc141e');
INSERT INTO events VALUES (59, '01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-1a88-7134-a9df-c5fe5e5e9ae7', 1795522108038982, 'directory_user.deleted', 'directory', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '', '', '01a20d75-1a2a-7db3-940e-ca3450215810', NULL, NULL, 0, '2a7d3a01e377cd81eeb3e4eeca92fa54');
INSERT INTO events VALUES (60, '01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-1a88-7655-956c-a49d79b1dabe', 1795522108038982, 'gate.closed', 'directory', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '01a20d75-1a2a-7d1a-b2d4-5e1578b467b1', '', '', NULL, '{"cause":"directory_deleted"}', 2, '2a7d3a01e377cd81eeb3e4eeca92fa54');
INSERT INTO events VALUES (61, '01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-1a88-765b-870a-6b97d9a1f98c', 1795522108038982, 'session.revoked', 'directory', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '01a20d75-1a2a-7d1a-b2d4-5e1578b467b1', '', '', NULL, NULL, 2, '2a7d3a01e377cd81eeb3e4eeca92fa54');
INSERT INTO events VALUES (62, '01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-1a89-7878-89d8-a2d0b655b385', 1795522108038982, 'membership.removed', 'directory', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '01a20d75-1a2a-7d1a-b2d4-5e1578b467b1', '01a20d75-1922-7d97-b63b-f605e6501958', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '2a7d3a01e377cd81eeb3e4eeca92fa54');
INSERT INTO events VALUES (63, '01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-1a8f-7a2d-bdc8-109e66bc4bfd', 1795522108046425, 'directory_user.changed', 'directory', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '', '', '01a20d75-1a36-7e58-9060-61898686f792', NULL, '{"active":false}', 0, '7a1590e842c7cfb63c4c875e86f39b63');
INSERT INTO events VALUES (64, '01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-1a90-7c31-8fc8-803bc9c6bfc1', 1795522108046425, 'gate.closed', 'directory', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '01a20d75-1a36-7dbd-babe-2a11b7d47c86', '', '', NULL, '{"cause":"directory_inactive"}', 2, '7a1590e842c7cfb63c4c875e86f39b63');
INSERT INTO events VALUES (65, '01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-1a90-7c39-859b-4f91012ae5de', 1795522108046425, 'session.revoked', 'directory', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '01a20d75-1a36-7dbd-babe-2a11b7d47c86', '', '', NULL, NULL, 2, '7a1590e842c7cfb63c4c875e86f39b63');
INSERT INTO events VALUES (66, '01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-1a91-74f8-bf22-9e4286415d14', 1795522108046425, 'membership.removed', 'directory', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '01a20d75-1a36-7dbd-babe-2a11b7d47c86', '01a20d75-1922-7d97-b63b-f605e6501958', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '7a1590e842c7cfb63c4c875e86f39b63');
INSERT INTO events VALUES (67, '01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-1a97-7ead-8354-e4342a5f02dd', 1795522108054790, 'connection.created', 'operator', '01a20d75-1753-798f-8d89-78ba6e3bd3bd', '', '', '01a20d75-1a97-7996-990f-2c6214d5e25c', NULL, NULL, 0, 'bdfbac922a8c363317229d82008d9af2');
INSERT INTO events VALUES (68, '01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-1a9b-72be-b7fa-36690c342f38', 1795522108058853, 'token.created', 'operator', '01a20d75-1753-798f-8d89-78ba6e3bd3bd', '', '', '01a20d75-1a9b-722f-9d5f-a84b0c60e58c', NULL, '{"scope":"login-hook","target":"01a20d75-1a97-7996-990f-2c6214d5e25c"}', 0, '0add2e16bfe7f9b5cdfc43fbe5400c8f');
INSERT INTO events VALUES (69, '01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-1aa3-75ce-941e-46825bb4d2bb', 1795522108066758, 'subject.linked', 'login', '01a20d75-1a97-7996-990f-2c6214d5e25c', '01a20d75-1979-798d-9497-fcfcf2775f3f', '', '01a20d75-1a97-7996-990f-2c6214d5e25c', NULL, NULL, 2, '1e9c6af6760803502303616598bf85dc');
INSERT INTO events VALUES (70, '01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-1aa3-78ad-bf84-134637c1fd6f', 1795522108066758, 'membership.added', 'login', '01a20d75-1a97-7996-990f-2c6214d5e25c', '01a20d75-1979-798d-9497-fcfcf2775f3f', '01a20d75-1923-7f1d-92ce-7b42bf3489ca', '', NULL, '{"role":"user","source":"grant"}', 2, '1e9c6af6760803502303616598bf85dc');
INSERT INTO events VALUES (71, '01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-1aa4-7070-afc9-b0e4c3b80bf6', 1795522108066758, 'connection.proven', 'login', '01a20d75-1a97-7996-990f-2c6214d5e25c', '', '', '01a20d75-1a97-7996-990f-2c6214d5e25c', NULL, NULL, 2, '1e9c6af6760803502303616598bf85dc');
INSERT INTO events VALUES (72, '01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-1aba-7552-aa99-61b28598e2c5', 1795522108090174, 'account.created', 'login', '01a20d75-1a97-7996-990f-2c6214d5e25c', '01a20d75-1aba-74df-a96f-a886b984bf0c', '', '01a20d75-1a97-7996-990f-2c6214d5e25c', NULL, NULL, 2, '07df05d438380a327058b3a7b4120ddc');
INSERT INTO events VALUES (73, '01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-1aba-76bf-a80b-2dabe54b815b', 1795522108090174, 'subject.linked', 'login', '01a20d75-1a97-7996-990f-2c6214d5e25c', '01a20d75-1aba-74df-a96f-a886b984bf0c', '', '01a20d75-1a97-7996-990f-2c6214d5e25c', NULL, NULL, 2, '07df05d438380a327058b3a7b4120ddc');
INSERT INTO events VALUES (74, '01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-1aba-7929-ae43-b76d4f66e751', 1795522108090174, 'membership.added', 'login', '01a20d75-1a97-7996-990f-2c6214d5e25c', '01a20d75-1aba-74df-a96f-a886b984bf0c', '01a20d75-1923-7f1d-92ce-7b42bf3489ca', '', NULL, '{"role":"user","source":"grant"}', 2, '07df05d438380a327058b3a7b4120ddc');
INSERT INTO events VALUES (75, '', '01a20d75-1ac2-7aeb-8b4b-b3d321ddf25f', 1795522108098413, 'token.created', 'operator', '01a20d75-1753-798f-8d89-78ba6e3bd3bd', '', '', '01a20d75-1ac2-78ec-add8-fb1af868e4ea', NULL, '{"scope":"read-only","target":""}', 0, 'd835036eefeb3b43fdadf60dfc41818f');
INSERT INTO events VALUES (76, '', '01a20d75-1ac8-71a5-9613-5b3c55443065', 1795522108103296, 'token.revoked', 'operator', '01a20d75-1753-798f-8d89-78ba6e3bd3bd', '', '', '01a20d75-1ac2-78ec-add8-fb1af868e4ea', NULL, NULL, 0, 'f388ddda3f96c7b8e31c1cdfbef199c1');
INSERT INTO directory_totals VALUES ('01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', 'Group', 0, 3);
INSERT INTO directory_totals VALUES ('01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', 'User', 0, 10);
INSERT INTO accounts VALUES ('01a20d75-1979-798d-9497-fcfcf2775f3f', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795522107768964);
INSERT INTO accounts VALUES ('01a20d75-199d-79b5-80c5-f2c28b3d7286', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795522107805539);
INSERT INTO accounts VALUES ('01a20d75-19a3-717b-a774-cc8624b9c1cf', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795522107810692);
INSERT INTO accounts VALUES ('01a20d75-19b6-78e6-a39d-f6915097f925', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795522107816681);
INSERT INTO accounts VALUES ('01a20d75-19f9-7519-9445-a0f10f9839a9', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795522107896968);
INSERT INTO accounts VALUES ('01a20d75-1a0a-7bd7-8113-4fee4c295904', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795522107914384);
INSERT INTO accounts VALUES ('01a20d75-1a12-71e0-97a5-d06683bd9172', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795522107921909);
INSERT INTO accounts VALUES ('01a20d75-1a16-7d55-8760-0f5c56e64b54', 'left@acme.example', 'left@acme.example', 'acme.example', 1795522107926732);
INSERT INTO accounts VALUES ('01a20d75-1a2a-7d1a-b2d4-5e1578b467b1', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795522107946576);
INSERT INTO accounts VALUES ('01a20d75-1a36-7dbd-babe-2a11b7d47c86', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795522107958689);
INSERT INTO accounts VALUES ('01a20d75-1aba-74df-a96f-a886b984bf0c', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795522108090174);
INSERT INTO directory_users VALUES ('01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '01a20d75-1979-7b9a-b0ad-58901106576c', 'ada@acme.example', '00u-ada', 1, '01a20d75-1979-798d-9497-fcfcf2775f3f', '', 1795522107768964, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795522107768964, 1795522107768964);
INSERT INTO directory_users VALUES ('01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '01a20d75-199d-7bc3-9c7d-ebcd63aa87e0', 'bob@acme.example', NULL, 1, '01a20d75-199d-79b5-80c5-f2c28b3d7286', '', 1795522107805539, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795522107805539, 1795522107805539);
INSERT INTO directory_users VALUES ('01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '01a20d75-19a3-760a-9109-1e6fbe1da881', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a20d75-19a3-717b-a774-cc8624b9c1cf', '', 1795522107810692, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795522107810692, 1795522107810692);
INSERT INTO directory_users VALUES ('01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '01a20d75-19b6-798c-a0ed-e5d3c777b056', 'zoe@acme.example', 'ZOË', 1, '01a20d75-19b6-78e6-a39d-f6915097f925', '', 1795522107816681, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795522107816681, 1795522107816681);
INSERT INTO directory_users VALUES ('01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '01a20d75-19f9-75b8-b139-d9460b2fb089', 'astro@acme.example', '🚀', 1, '01a20d75-19f9-7519-9445-a0f10f9839a9', '', 1795522107896968, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795522107896968, 1795522107896968);
INSERT INTO directory_users VALUES ('01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '01a20d75-1a0a-7dc9-a9db-9d73b45e5264', 'lines@acme.example', ' 007 ', 1, '01a20d75-1a0a-7bd7-8113-4fee4c295904', '', 1795522107914384, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795522107914384, 1795522107914384);
INSERT INTO directory_users VALUES ('01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '01a20d75-1a12-7272-8116-4fb9b76713ff', 'max@acme.example', '00u-max', 1, '01a20d75-1a12-71e0-97a5-d06683bd9172', '', 1795522107921909, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795522107921909, 1795522107921909);
INSERT INTO directory_users VALUES ('01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '01a20d75-1a16-7e24-b180-07717bd8079d', 'left@acme.example', '00u-left', 0, '01a20d75-1a16-7d55-8760-0f5c56e64b54', '', 1795522107926732, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795522107926732, 1795522107926732);
INSERT INTO directory_users VALUES ('01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '01a20d75-1a20-72ad-938e-6005d2853395', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795522107936022, 1795522107936022);
INSERT INTO directory_users VALUES ('01a20d75-18ca-7bce-8e56-4b7b0392065f', '01a20d75-196c-7dd8-ba6c-8523d4cb92a4', '01a20d75-1a36-7e58-9060-61898686f792', 'staff@acme.example', '00u-staff', 0, '01a20d75-1a36-7dbd-babe-2a11b7d47c86', '', 1795522107958689, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795522107958689, 1795522108046425);
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
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES ('goose_db_version', 3);
