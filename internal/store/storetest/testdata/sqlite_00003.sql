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
, client TEXT NOT NULL DEFAULT '', jwks TEXT NOT NULL DEFAULT '', assertion TEXT NOT NULL DEFAULT '', issuer TEXT NOT NULL DEFAULT '', audience TEXT NOT NULL DEFAULT '', trust TEXT NOT NULL DEFAULT '', off BIGINT NOT NULL DEFAULT 0, target_rev TEXT NOT NULL DEFAULT '');
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
INSERT INTO goose_db_version VALUES (1, 0, 1, '2026-11-25 20:07:52');
INSERT INTO goose_db_version VALUES (2, 1, 1, '2026-11-25 20:07:52');
INSERT INTO goose_db_version VALUES (3, 2, 1, '2026-11-25 20:07:52');
INSERT INTO goose_db_version VALUES (4, 3, 1, '2026-11-25 20:07:52');
INSERT INTO parents VALUES ('01a21452-6195-760b-9c3a-651b0dc7c79e', 'acme', 'acme', '01a21452-6285-7132-9845-6a8ea8fd9ec6', 2, 0, 1795637272981367);
INSERT INTO parents VALUES ('01a21452-61b6-7432-ae5f-b340727c3822', 'initech', 'initech', '01a21452-61c2-785e-baa8-6f97f8e80644', 0, 0, 1795637273014224);
INSERT INTO organizations VALUES ('01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-61c5-7815-a9f0-725e9ddc731e', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795637273028585);
INSERT INTO organizations VALUES ('01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-61c5-7d98-94ab-f9a6486cc6be', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795637273028585);
INSERT INTO seat_tiers VALUES ('01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-61c5-7815-a9f0-725e9ddc731e', 'premium', 1, 1);
INSERT INTO domains VALUES ('01a21452-6195-760b-9c3a-651b0dc7c79e', 'acme.example', '01a21452-61a6-71e7-b1fc-ed616d93552a', 'verified', 'manual', 1795637272994187, 1795637272994187, '', '', 0, 0, 0, 0, 0);
INSERT INTO domains VALUES ('01a21452-61b6-7432-ae5f-b340727c3822', 'initech.example', '01a21452-61c2-77da-84b2-93ced71c8bd6', 'verified', 'manual', 1795637273026473, 1795637273026473, '', '', 0, 0, 0, 0, 0);
INSERT INTO connections VALUES ('01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-6285-706e-b582-ff71581679ad', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795637273231609, 1795637273220924);
INSERT INTO credentials VALUES ('', '01a21452-60f1-74b4-aa87-e23f80a2517f', 'operator', '', 'first operator key', 'bca5ea4e809ea86eab0d2b93c425b5d88af8d29cb53f90ee752f909316d6b460', 'usher_kzHBWS', 1795637272816995, NULL, NULL, '', '', '', '', '', '', 0, '');
INSERT INTO credentials VALUES ('01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-61fb-7313-bcbc-9254b3e55909', 'directory', '01a21452-61f1-74f6-b876-cf1c03422d45', '', 'c4a17b78846e32c9d8a564509d1a89838e68e29aa9c75f868ba82e431010497d', 'usher_AtYSHM', 1795637273083048, NULL, NULL, '', '', '', '', '', '', 0, '');
INSERT INTO credentials VALUES ('01a21452-61b6-7432-ae5f-b340727c3822', '01a21452-6203-7b20-8108-0d222147e3ee', 'directory', '01a21452-61fd-7878-92ad-2abb9f03ce9f', '', '35b53f7b1eca309b9ef387e9189b2bfdc785369799f689cb2ce99acd77bf4986', 'usher_qiX_lP', 1795637273091694, NULL, NULL, '', '', '', '', '', '', 1, '01a21452-629e-7422-ad5a-337cdb44e103');
INSERT INTO credentials VALUES ('01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-628a-7e4f-9a47-d471ab32a7b4', 'login-hook', '01a21452-6285-706e-b582-ff71581679ad', '', '801d29e13520c80b475b74e5d10e79ece0b8ce4f3458735da3ac95d16b34fb58', 'usher_DM-eVo', 1795637273226851, NULL, NULL, '', '', '', '', '', '', 0, '');
INSERT INTO credentials VALUES ('', '01a21452-6292-7851-872d-635e1950c232', 'read-only', '', '', '0150adce306b888f4eb2be5946d9732818f33718151698e0aabbe9f61c897494', 'usher_UL5pYr', 1795637273234531, NULL, 1795637273235458, '', '', '', '', '', '', 0, '');
INSERT INTO credentials VALUES ('01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-6299-7ab9-9dda-ffa61fab3635', 'oauth-client', '01a21452-61f1-74f6-b876-cf1c03422d45', '', 'c37086afd50ed351d474b6064279ecad31296cb67128999589dcde9447655c15', 'usher__HqOu8', 1795637273241673, NULL, NULL, '', '', '', '', '', '', 0, '');
INSERT INTO credentials VALUES ('01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-629a-7d19-915a-f44363e0bb7e', 'access-token', '01a21452-61f1-74f6-b876-cf1c03422d45', '', '480e752a903f72f66e1b8636c6910e9046061a40e96b614939775031431733eb', 'usher_dNJk0q', 1795637273242704, 1795640873242704, NULL, '01a21452-6299-7ab9-9dda-ffa61fab3635', '', '', '', '', '', 0, '');
INSERT INTO credentials VALUES ('01a21452-61b6-7432-ae5f-b340727c3822', '01a21452-629c-728c-b2ee-73f5b04e7725', 'jwt-issuer', '01a21452-61fd-7878-92ad-2abb9f03ce9f', '', '02a8ba04d342c849f05deab0e3eda2a0613c8f283751a9d6e0615fca447acad0', '', 1795637273244117, NULL, NULL, '', '', '', 'https://issuer.example/', 'http://127.0.0.1:46609/scim/01a21452-61fd-7878-92ad-2abb9f03ce9f', '{"jwks_url":"https://issuer.example/keys","claims":{"tid":"''ẞ''"}}', 0, '01a21452-629e-7422-ad5a-337cdb44e103');
INSERT INTO directories VALUES ('01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-61f1-74f6-b876-cf1c03422d45', 'okta', 'scim', 'okta', 'userName', 0, '', 1795637273073300, '', '', '');
INSERT INTO directories VALUES ('01a21452-61b6-7432-ae5f-b340727c3822', '01a21452-61fd-7878-92ad-2abb9f03ce9f', 'entra', 'scim', 'entra', 'userName', 0, '', 1795637273085533, 'ipsie', '[{"id":"urn:acme:scim:schemas:extension:hr:2.0:User","name":"User","description":"''quotes'' and Umläute","resourceType":"User","attributes":[{"name":"floor","type":"string","caseExact":false,"mutability":"readWrite","returned":"default","uniqueness":"none"}]}]', '01a21452-629e-7422-ad5a-337cdb44e103');
INSERT INTO directory_emails VALUES ('01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-61f1-74f6-b876-cf1c03422d45', 'ada@acme.example', '01a21452-620c-79d8-a6ab-747f756ecb71', 0, 'work');
INSERT INTO directory_emails VALUES ('01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-61f1-74f6-b876-cf1c03422d45', 'ada@home.example', '01a21452-620c-79d8-a6ab-747f756ecb71', 1, 'home');
INSERT INTO directory_groups VALUES ('01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-61f1-74f6-b876-cf1c03422d45', '01a21452-6266-753d-8cf4-cc70d80dae90', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795637273190324, 1795637273200349, 0);
INSERT INTO directory_groups VALUES ('01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-61f1-74f6-b876-cf1c03422d45', '01a21452-6269-737f-aa34-d01777fa4a6d', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795637273193198, 1795637273213130, 0);
INSERT INTO directory_groups VALUES ('01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-61f1-74f6-b876-cf1c03422d45', '01a21452-6278-765c-80c6-fc3308e0ce0b', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795637273208347, 1795637273208347, 1);
INSERT INTO directory_members VALUES ('01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-61f1-74f6-b876-cf1c03422d45', '01a21452-6266-753d-8cf4-cc70d80dae90', '01a21452-620c-79d8-a6ab-747f756ecb71', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-61f1-74f6-b876-cf1c03422d45', '01a21452-6266-753d-8cf4-cc70d80dae90', '01a21452-6214-77c9-a104-4b75dc03be3e', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-61f1-74f6-b876-cf1c03422d45', '01a21452-6266-753d-8cf4-cc70d80dae90', '01a21452-6217-76cb-aa3c-db0e36eb3045', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-61f1-74f6-b876-cf1c03422d45', '01a21452-6269-737f-aa34-d01777fa4a6d', '01a21452-620c-79d8-a6ab-747f756ecb71', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-61f1-74f6-b876-cf1c03422d45', '01a21452-6269-737f-aa34-d01777fa4a6d', '01a21452-6214-77c9-a104-4b75dc03be3e', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-61f1-74f6-b876-cf1c03422d45', '01a21452-6269-737f-aa34-d01777fa4a6d', '01a21452-6217-76cb-aa3c-db0e36eb3045', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-61f1-74f6-b876-cf1c03422d45', '01a21452-6269-737f-aa34-d01777fa4a6d', '01a21452-621d-7d96-bb3f-ea5d00216ddf', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-61f1-74f6-b876-cf1c03422d45', '01a21452-6269-737f-aa34-d01777fa4a6d', '01a21452-6226-7800-b3cf-4da81967a3bd', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-61f1-74f6-b876-cf1c03422d45', '01a21452-6269-737f-aa34-d01777fa4a6d', '01a21452-6231-7e15-83ef-9a00357c4729', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-61f1-74f6-b876-cf1c03422d45', '01a21452-6269-737f-aa34-d01777fa4a6d', '01a21452-6238-7ea8-b962-cbae58097132', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-61f1-74f6-b876-cf1c03422d45', '01a21452-6269-737f-aa34-d01777fa4a6d', '01a21452-6242-754c-914f-9fe61f50c236', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-61f1-74f6-b876-cf1c03422d45', '01a21452-6269-737f-aa34-d01777fa4a6d', '01a21452-6252-7048-aa54-14ef6ea606d0', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-61f1-74f6-b876-cf1c03422d45', '01a21452-6269-737f-aa34-d01777fa4a6d', '01a21452-6264-73c8-b911-59b7ed1bdbf4', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-61f1-74f6-b876-cf1c03422d45', '01a21452-6278-765c-80c6-fc3308e0ce0b', '01a21452-621d-7d96-bb3f-ea5d00216ddf', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-61f1-74f6-b876-cf1c03422d45', '01a21452-6278-765c-80c6-fc3308e0ce0b', '01a21452-6266-753d-8cf4-cc70d80dae90', 'Group', 'Group', '');
INSERT INTO directory_tombstones VALUES ('01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-61f1-74f6-b876-cf1c03422d45', '01a21452-6262-7aa3-87a4-23756e3be4fe', 'NULL', '01a21452-6262-7a5b-8758-3e91f6365b39', 1798229273213130);
INSERT INTO persons VALUES ('01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-620c-78bc-a856-e8a8cf687d46', 'open', '', '01a21452-61f1-74f6-b876-cf1c03422d45', 0, 3, 0, 1795637273231609, 1795637273100296);
INSERT INTO persons VALUES ('01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-6214-7799-9ffb-f02ec8c7a76a', 'open', '', '01a21452-61f1-74f6-b876-cf1c03422d45', 0, 3, 0, NULL, 1795637273108418);
INSERT INTO persons VALUES ('01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-6217-769d-9960-2574452a2e03', 'open', '', '01a21452-61f1-74f6-b876-cf1c03422d45', 0, 2, 0, NULL, 1795637273111357);
INSERT INTO persons VALUES ('01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-621d-7d6a-b570-65b2f5d5282a', 'open', '', '01a21452-61f1-74f6-b876-cf1c03422d45', 0, 2, 0, NULL, 1795637273117803);
INSERT INTO persons VALUES ('01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-6226-77b9-9706-5ee11051bafd', 'open', '', '01a21452-61f1-74f6-b876-cf1c03422d45', 0, 2, 0, NULL, 1795637273126458);
INSERT INTO persons VALUES ('01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-6231-7dd0-a9d1-27873473788c', 'open', '', '01a21452-61f1-74f6-b876-cf1c03422d45', 0, 2, 0, NULL, 1795637273137801);
INSERT INTO persons VALUES ('01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-6238-7e67-8b00-e961c86b18e3', 'open', '', '01a21452-61f1-74f6-b876-cf1c03422d45', 0, 2, 0, NULL, 1795637273144721);
INSERT INTO persons VALUES ('01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-6242-751a-81f7-a67e6478565b', 'closed', 'directory_inactive', '01a21452-61f1-74f6-b876-cf1c03422d45', 0, 2, 0, NULL, 1795637273154286);
INSERT INTO persons VALUES ('01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-6262-7a5b-8758-3e91f6365b39', 'closed', 'directory_deleted', '01a21452-61f1-74f6-b876-cf1c03422d45', 0, 4, 0, NULL, 1795637273186608);
INSERT INTO persons VALUES ('01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-6264-7396-8d02-110d76f147d8', 'closed', 'directory_inactive', '01a21452-61f1-74f6-b876-cf1c03422d45', 0, 3, 0, NULL, 1795637273188175);
INSERT INTO persons VALUES ('01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-6291-772a-84da-27eef299d909', 'open', '', '', 0, 1, 0, 1795637273233391, 1795637273233391);
INSERT INTO subjects VALUES ('01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-6285-706e-b582-ff71581679ad', 'ada', '01a21452-620c-78bc-a856-e8a8cf687d46', 1795637273231609);
INSERT INTO subjects VALUES ('01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-6285-706e-b582-ff71581679ad', 'newcomer', '01a21452-6291-772a-84da-27eef299d909', 1795637273233391);
INSERT INTO memberships VALUES ('01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-620c-78bc-a856-e8a8cf687d46', '01a21452-61c5-7815-a9f0-725e9ddc731e', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795637273193198);
INSERT INTO memberships VALUES ('01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-620c-78bc-a856-e8a8cf687d46', '01a21452-61c5-7d98-94ab-f9a6486cc6be', 0, 'jit', '01a21452-6285-706e-b582-ff71581679ad', 1795637273231609, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795637273231609);
INSERT INTO memberships VALUES ('01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-6214-7799-9ffb-f02ec8c7a76a', '01a21452-61c5-7815-a9f0-725e9ddc731e', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795637273193198);
INSERT INTO memberships VALUES ('01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-6217-769d-9960-2574452a2e03', '01a21452-61c5-7815-a9f0-725e9ddc731e', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795637273205710);
INSERT INTO memberships VALUES ('01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-621d-7d6a-b570-65b2f5d5282a', '01a21452-61c5-7815-a9f0-725e9ddc731e', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795637273193198);
INSERT INTO memberships VALUES ('01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-6226-77b9-9706-5ee11051bafd', '01a21452-61c5-7815-a9f0-725e9ddc731e', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795637273193198);
INSERT INTO memberships VALUES ('01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-6231-7dd0-a9d1-27873473788c', '01a21452-61c5-7815-a9f0-725e9ddc731e', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795637273193198);
INSERT INTO memberships VALUES ('01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-6238-7e67-8b00-e961c86b18e3', '01a21452-61c5-7815-a9f0-725e9ddc731e', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795637273193198);
INSERT INTO memberships VALUES ('01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-6291-772a-84da-27eef299d909', '01a21452-61c5-7d98-94ab-f9a6486cc6be', 0, 'jit', '01a21452-6285-706e-b582-ff71581679ad', 1795637273233391, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795637273233391);
INSERT INTO policy_versions VALUES ('01a21452-6195-760b-9c3a-651b0dc7c79e', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a21452-60f1-74b4-aa87-e23f80a2517f', 1795637273028585);
INSERT INTO policy_versions VALUES ('01a21452-6195-760b-9c3a-651b0dc7c79e', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a21452-60f1-74b4-aa87-e23f80a2517f', 1795637273053403);
INSERT INTO events VALUES (1, '', '01a21452-60f1-768b-bc65-6b7caac62769', 1795637272816995, 'token.created', 'operator', 'operator_key_file', '', '', '01a21452-60f1-74b4-aa87-e23f80a2517f', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO events VALUES (2, '01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-6195-77b1-879a-8d44bf0a2da0', 1795637272981367, 'parent.created', 'operator', '01a21452-60f1-74b4-aa87-e23f80a2517f', '', '', '01a21452-6195-760b-9c3a-651b0dc7c79e', NULL, NULL, 0, '381ead61993725c94a26ad3e572c5c23');
INSERT INTO events VALUES (3, '01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-61a6-7524-b7ec-55b4198e0b1d', 1795637272994187, 'domain.verified', 'operator', '01a21452-60f1-74b4-aa87-e23f80a2517f', '', '', '01a21452-61a6-71e7-b1fc-ed616d93552a', NULL, '{"domain":"acme.example","state":"verified","strategy":"manual"}', 0, 'b8095bdbf61fdeffc35293cbcc2ec6d6');
INSERT INTO events VALUES (4, '01a21452-61b6-7432-ae5f-b340727c3822', '01a21452-61c0-7b44-8776-ce0a1e122d2f', 1795637273014224, 'parent.created', 'operator', '01a21452-60f1-74b4-aa87-e23f80a2517f', '', '', '01a21452-61b6-7432-ae5f-b340727c3822', NULL, NULL, 0, '0b24ca06fb8a6ba1d11d7f5429892b5f');
INSERT INTO events VALUES (5, '01a21452-61b6-7432-ae5f-b340727c3822', '01a21452-61c2-7899-8f27-ff04bce3c9e1', 1795637273026473, 'domain.verified', 'operator', '01a21452-60f1-74b4-aa87-e23f80a2517f', '', '', '01a21452-61c2-77da-84b2-93ced71c8bd6', NULL, '{"domain":"initech.example","state":"verified","strategy":"manual"}', 0, '7bbdf795ce38e05692e4bf59f939cf5c');
INSERT INTO events VALUES (6, '01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-61c5-7d4a-896c-28f546b56b7a', 1795637273028585, 'organization.created', 'operator', '01a21452-60f1-74b4-aa87-e23f80a2517f', '', '01a21452-61c5-7815-a9f0-725e9ddc731e', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'a404ae4f1fa3bb5d5ea31c41e31b17be');
INSERT INTO events VALUES (7, '01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-61c5-7dc8-8e56-5d7216676171', 1795637273028585, 'organization.created', 'operator', '01a21452-60f1-74b4-aa87-e23f80a2517f', '', '01a21452-61c5-7d98-94ab-f9a6486cc6be', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'a404ae4f1fa3bb5d5ea31c41e31b17be');
INSERT INTO events VALUES (8, '01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-61c6-764b-b7ec-b59e246875a6', 1795637273028585, 'policy.applied', 'operator', '01a21452-60f1-74b4-aa87-e23f80a2517f', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, 'a404ae4f1fa3bb5d5ea31c41e31b17be');
INSERT INTO events VALUES (9, '01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-61c7-7107-8285-cfc040409bf7', 1795637273028585, 'organization.changed', 'operator', '01a21452-60f1-74b4-aa87-e23f80a2517f', '', '01a21452-61c5-7815-a9f0-725e9ddc731e', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, 'a404ae4f1fa3bb5d5ea31c41e31b17be');
INSERT INTO events VALUES (10, '01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-61c7-735b-a1ff-b4ddf845a002', 1795637273028585, 'organization.changed', 'operator', '01a21452-60f1-74b4-aa87-e23f80a2517f', '', '01a21452-61c5-7d98-94ab-f9a6486cc6be', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, 'a404ae4f1fa3bb5d5ea31c41e31b17be');
INSERT INTO events VALUES (11, '01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-61dd-77ce-9df6-57fc0cbc4d0d', 1795637273053403, 'policy.applied', 'operator', '01a21452-60f1-74b4-aa87-e23f80a2517f', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, '17bb1b4b95e32c07de2fe426e0128a72');
INSERT INTO events VALUES (12, '01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-61ed-7305-8696-17aa48f64660', 1795637273068434, 'organization.changed', 'operator', '01a21452-60f1-74b4-aa87-e23f80a2517f', '', '01a21452-61c5-7815-a9f0-725e9ddc731e', '', NULL, '{"limit":1,"seat":"premium"}', 0, '895766cf836f13fb2806071d9f697c60');
INSERT INTO events VALUES (13, '01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-61f1-75db-9cb6-4d02722c875b', 1795637273073300, 'directory.created', 'operator', '01a21452-60f1-74b4-aa87-e23f80a2517f', '', '', '01a21452-61f1-74f6-b876-cf1c03422d45', NULL, NULL, 0, '7e73cb5ddb5d6114fed8f72aa2dc992a');
INSERT INTO events VALUES (14, '01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-61fb-7371-aa79-0b638fc74c92', 1795637273083048, 'token.created', 'operator', '01a21452-60f1-74b4-aa87-e23f80a2517f', '', '', '01a21452-61fb-7313-bcbc-9254b3e55909', NULL, '{"scope":"directory","target":"01a21452-61f1-74f6-b876-cf1c03422d45"}', 0, '8e4716cb35a94ff68c90c4fa70bf9d85');
INSERT INTO events VALUES (15, '01a21452-61b6-7432-ae5f-b340727c3822', '01a21452-61fd-78a2-b487-3829bca793f7', 1795637273085533, 'directory.created', 'operator', '01a21452-60f1-74b4-aa87-e23f80a2517f', '', '', '01a21452-61fd-7878-92ad-2abb9f03ce9f', NULL, NULL, 0, '5cb63e828f877851159e5fd23a041de0');
INSERT INTO events VALUES (16, '01a21452-61b6-7432-ae5f-b340727c3822', '01a21452-6203-7b6b-989d-a2614e713144', 1795637273091694, 'token.created', 'operator', '01a21452-60f1-74b4-aa87-e23f80a2517f', '', '', '01a21452-6203-7b20-8108-0d222147e3ee', NULL, '{"scope":"directory","target":"01a21452-61fd-7878-92ad-2abb9f03ce9f"}', 0, 'fb7ab20fd2d21f3eb3ee5295abd19b8c');
INSERT INTO events VALUES (17, '01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-620c-7cf6-b0f7-760bf1d61d1e', 1795637273100296, 'directory_user.created', 'directory', '01a21452-61f1-74f6-b876-cf1c03422d45', '', '', '01a21452-620c-79d8-a6ab-747f756ecb71', NULL, NULL, 2, '6255506fdebd5599237795280476b427');
INSERT INTO events VALUES (18, '01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-620c-7d0d-94be-32b8dd58b7af', 1795637273100296, 'account.created', 'directory', '01a21452-61f1-74f6-b876-cf1c03422d45', '01a21452-620c-78bc-a856-e8a8cf687d46', '', '01a21452-620c-79d8-a6ab-747f756ecb71', NULL, NULL, 2, '6255506fdebd5599237795280476b427');
INSERT INTO events VALUES (19, '01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-6214-78a7-9f5c-cbd6f0125c8a', 1795637273108418, 'directory_user.created', 'directory', '01a21452-61f1-74f6-b876-cf1c03422d45', '', '', '01a21452-6214-77c9-a104-4b75dc03be3e', NULL, NULL, 2, '83c6626fd3a5cd757617b04e5538545e');
INSERT INTO events VALUES (20, '01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-6214-78aa-93e2-1a4eb8f4fa13', 1795637273108418, 'account.created', 'directory', '01a21452-61f1-74f6-b876-cf1c03422d45', '01a21452-6214-7799-9ffb-f02ec8c7a76a', '', '01a21452-6214-77c9-a104-4b75dc03be3e', NULL, NULL, 2, '83c6626fd3a5cd757617b04e5538545e');
INSERT INTO events VALUES (21, '01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-6217-7711-b8f9-049015f87619', 1795637273111357, 'directory_user.created', 'directory', '01a21452-61f1-74f6-b876-cf1c03422d45', '', '', '01a21452-6217-76cb-aa3c-db0e36eb3045', NULL, NULL, 2, 'c26413fa4f8e53f97a3aab7bd80f6382');
INSERT INTO events VALUES (22, '01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-6217-7714-bdeb-cf20314b5108', 1795637273111357, 'account.created', 'directory', '01a21452-61f1-74f6-b876-cf1c03422d45', '01a21452-6217-769d-9960-2574452a2e03', '', '01a21452-6217-76cb-aa3c-db0e36eb3045', NULL, NULL, 2, 'c26413fa4f8e53f97a3aab7bd80f6382');
INSERT INTO events VALUES (23, '01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-621d-7dd3-88ee-e4a825ca0c6f', 1795637273117803, 'directory_user.created', 'directory', '01a21452-61f1-74f6-b876-cf1c03422d45', '', '', '01a21452-621d-7d96-bb3f-ea5d00216ddf', NULL, NULL, 2, '992c81fb7a97087a82eee91e269765e8');
INSERT INTO events VALUES (24, '01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-621d-7dd6-8652-062deee6cdb1', 1795637273117803, 'account.created', 'directory', '01a21452-61f1-74f6-b876-cf1c03422d45', '01a21452-621d-7d6a-b570-65b2f5d5282a', '', '01a21452-621d-7d96-bb3f-ea5d00216ddf', NULL, NULL, 2, '992c81fb7a97087a82eee91e269765e8');
INSERT INTO events VALUES (25, '01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-6226-7847-8b22-14b3e54fd764', 1795637273126458, 'directory_user.created', 'directory', '01a21452-61f1-74f6-b876-cf1c03422d45', '', '', '01a21452-6226-7800-b3cf-4da81967a3bd', NULL, NULL, 2, 'd73c1e8b85d78f6d729d1034a128e35a');
INSERT INTO events VALUES (26, '01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-6226-784a-831b-cfab8bbc7e05', 1795637273126458, 'account.created', 'directory', '01a21452-61f1-74f6-b876-cf1c03422d45', '01a21452-6226-77b9-9706-5ee11051bafd', '', '01a21452-6226-7800-b3cf-4da81967a3bd', NULL, NULL, 2, 'd73c1e8b85d78f6d729d1034a128e35a');
INSERT INTO events VALUES (27, '01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-6231-7eeb-91c5-787d383500fe', 1795637273137801, 'directory_user.created', 'directory', '01a21452-61f1-74f6-b876-cf1c03422d45', '', '', '01a21452-6231-7e15-83ef-9a00357c4729', NULL, NULL, 2, '8617c8847711edaabc15d95a010672e7');
INSERT INTO events VALUES (28, '01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-6231-7eee-8482-5f7e0ac0785c', 1795637273137801, 'account.created', 'directory', '01a21452-61f1-74f6-b876-cf1c03422d45', '01a21452-6231-7dd0-a9d1-27873473788c', '', '01a21452-6231-7e15-83ef-9a00357c4729', NULL, NULL, 2, '8617c8847711edaabc15d95a010672e7');
INSERT INTO events VALUES (29, '01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-6238-7f00-a4d4-3f101345bfff', 1795637273144721, 'directory_user.created', 'directory', '01a21452-61f1-74f6-b876-cf1c03422d45', '', '', '01a21452-6238-7ea8-b962-cbae58097132', NULL, NULL, 2, 'e398ff642add15fd1183ec44b8e464dd');
INSERT INTO events VALUES (30, '01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-6238-7f03-9a69-ee3d549c2626', 1795637273144721, 'account.created', 'directory', '01a21452-61f1-74f6-b876-cf1c03422d45', '01a21452-6238-7e67-8b00-e961c86b18e3', '', '01a21452-6238-7ea8-b962-cbae58097132', NULL, NULL, 2, 'e398ff642add15fd1183ec44b8e464dd');
INSERT INTO events VALUES (31, '01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-6242-75bf-ad10-4967f45b7d7a', 1795637273154286, 'directory_user.created', 'directory', '01a21452-61f1-74f6-b876-cf1c03422d45', '', '', '01a21452-6242-754c-914f-9fe61f50c236', NULL, NULL, 2, 'fd6b3e8db6a4a726e907df387617578d');
INSERT INTO events VALUES (32, '01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-6242-75c2-98a6-bd61629bebdb', 1795637273154286, 'account.created', 'directory', '01a21452-61f1-74f6-b876-cf1c03422d45', '01a21452-6242-751a-81f7-a67e6478565b', '', '01a21452-6242-754c-914f-9fe61f50c236', NULL, NULL, 2, 'fd6b3e8db6a4a726e907df387617578d');
INSERT INTO events VALUES (33, '01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-6242-781a-a11d-c883026bbcba', 1795637273154286, 'gate.closed', 'directory', '01a21452-61f1-74f6-b876-cf1c03422d45', '01a21452-6242-751a-81f7-a67e6478565b', '', '', NULL, '{"cause":"directory_inactive"}', 2, 'fd6b3e8db6a4a726e907df387617578d');
INSERT INTO events VALUES (34, '01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-6242-781e-a400-e653964eb723', 1795637273154286, 'session.revoked', 'directory', '01a21452-61f1-74f6-b876-cf1c03422d45', '01a21452-6242-751a-81f7-a67e6478565b', '', '', NULL, NULL, 2, 'fd6b3e8db6a4a726e907df387617578d');
INSERT INTO events VALUES (35, '01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-6252-70e6-b9ab-a7a362f86d30', 1795637273169932, 'directory_user.created', 'directory', '01a21452-61f1-74f6-b876-cf1c03422d45', '', '', '01a21452-6252-7048-aa54-14ef6ea606d0', NULL, NULL, 2, '6789c94570a9088ac1096b15dbc7271f');
INSERT INTO events VALUES (36, '01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-6252-70e9-a4e6-cdf3f34fb1fc', 1795637273169932, 'directory_user.unbound', 'directory', '01a21452-61f1-74f6-b876-cf1c03422d45', '', '', '01a21452-6252-7048-aa54-14ef6ea606d0', NULL, '{"reason":"no_email"}', 2, '6789c94570a9088ac1096b15dbc7271f');
INSERT INTO events VALUES (37, '01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-6259-70b5-a36b-e56ebf92a827', 1795637273176929, 'directory_user.created', 'directory', '01a21452-61f1-74f6-b876-cf1c03422d45', '', '', '01a21452-6259-7018-a807-66aca280a767', NULL, NULL, 2, '5100ba70bbbf055d1b3bd8ad52e4693b');
INSERT INTO events VALUES (38, '01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-6259-70b8-a16b-feadc6b5a037', 1795637273176929, 'directory_user.unbound', 'directory', '01a21452-61f1-74f6-b876-cf1c03422d45', '', '', '01a21452-6259-7018-a807-66aca280a767', NULL, '{"reason":"foreign_domain"}', 2, '5100ba70bbbf055d1b3bd8ad52e4693b');
INSERT INTO events VALUES (39, '01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-6262-7b56-ac30-5f50496ce6fa', 1795637273186608, 'directory_user.created', 'directory', '01a21452-61f1-74f6-b876-cf1c03422d45', '', '', '01a21452-6262-7aa3-87a4-23756e3be4fe', NULL, NULL, 2, 'a8d8c9fbeff26da49f0a29a0ffb62742');
INSERT INTO events VALUES (40, '01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-6262-7b5a-be64-38aa9ec709bd', 1795637273186608, 'account.created', 'directory', '01a21452-61f1-74f6-b876-cf1c03422d45', '01a21452-6262-7a5b-8758-3e91f6365b39', '', '01a21452-6262-7aa3-87a4-23756e3be4fe', NULL, NULL, 2, 'a8d8c9fbeff26da49f0a29a0ffb62742');
INSERT INTO events VALUES (41, '01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-6264-740e-a7a5-ddc57cc5264e', 1795637273188175, 'directory_user.created', 'directory', '01a21452-61f1-74f6-b876-cf1c03422d45', '', '', '01a21452-6264-73c8-b911-59b7ed1bdbf4', NULL, NULL, 2, '97909b3ca8716ee47140a71444e31f7e');
INSERT INTO events VALUES (42, '01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-6264-7411-beeb-c82474eb9de7', 1795637273188175, 'account.created', 'directory', '01a21452-61f1-74f6-b876-cf1c03422d45', '01a21452-6264-7396-8d02-110d76f147d8', '', '01a21452-6264-73c8-b911-59b7ed1bdbf4', NULL, NULL, 2, '97909b3ca8716ee47140a71444e31f7e');
INSERT INTO events VALUES (43, '01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-6266-7cca-b32d-5c0f5a4940b7', 1795637273190324, 'directory_group.created', 'directory', '01a21452-61f1-74f6-b876-cf1c03422d45', '', '', '01a21452-6266-753d-8cf4-cc70d80dae90', NULL, '{"members":1}', 0, '30dfed78637cd9b4ff3dc8317db4bca9');
INSERT INTO events VALUES (44, '01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-6269-7c48-84c8-4c8df9ad5035', 1795637273193198, 'directory_group.created', 'directory', '01a21452-61f1-74f6-b876-cf1c03422d45', '', '', '01a21452-6269-737f-aa34-d01777fa4a6d', NULL, '{"members":11}', 0, '6a7088892f2441da18c090a2a27e42f5');
INSERT INTO events VALUES (45, '01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-626a-7a9d-9bf1-b5ce015b1dfa', 1795637273193198, 'membership.added', 'directory', '01a21452-61f1-74f6-b876-cf1c03422d45', '01a21452-620c-78bc-a856-e8a8cf687d46', '01a21452-61c5-7815-a9f0-725e9ddc731e', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '6a7088892f2441da18c090a2a27e42f5');
INSERT INTO events VALUES (46, '01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-626a-7b37-a86d-3f95bf4c72d9', 1795637273193198, 'membership.added', 'directory', '01a21452-61f1-74f6-b876-cf1c03422d45', '01a21452-6214-7799-9ffb-f02ec8c7a76a', '01a21452-61c5-7815-a9f0-725e9ddc731e', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '6a7088892f2441da18c090a2a27e42f5');
INSERT INTO events VALUES (47, '01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-626a-7b73-8ac1-dbf42e729c0c', 1795637273193198, 'membership.added', 'directory', '01a21452-61f1-74f6-b876-cf1c03422d45', '01a21452-621d-7d6a-b570-65b2f5d5282a', '01a21452-61c5-7815-a9f0-725e9ddc731e', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '6a7088892f2441da18c090a2a27e42f5');
INSERT INTO events VALUES (48, '01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-626a-7b9c-8da5-529aba885735', 1795637273193198, 'membership.added', 'directory', '01a21452-61f1-74f6-b876-cf1c03422d45', '01a21452-6226-77b9-9706-5ee11051bafd', '01a21452-61c5-7815-a9f0-725e9ddc731e', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '6a7088892f2441da18c090a2a27e42f5');
INSERT INTO events VALUES (49, '01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-626a-7bc3-ab5d-823827eb73cf', 1795637273193198, 'membership.added', 'directory', '01a21452-61f1-74f6-b876-cf1c03422d45', '01a21452-6231-7dd0-a9d1-27873473788c', '01a21452-61c5-7815-a9f0-725e9ddc731e', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '6a7088892f2441da18c090a2a27e42f5');
INSERT INTO events VALUES (50, '01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-626a-7bf7-b1fb-7f76de52fb00', 1795637273193198, 'membership.added', 'directory', '01a21452-61f1-74f6-b876-cf1c03422d45', '01a21452-6238-7e67-8b00-e961c86b18e3', '01a21452-61c5-7815-a9f0-725e9ddc731e', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '6a7088892f2441da18c090a2a27e42f5');
INSERT INTO events VALUES (51, '01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-626a-7c1c-af62-e7a6790d2a04', 1795637273193198, 'membership.added', 'directory', '01a21452-61f1-74f6-b876-cf1c03422d45', '01a21452-6262-7a5b-8758-3e91f6365b39', '01a21452-61c5-7815-a9f0-725e9ddc731e', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '6a7088892f2441da18c090a2a27e42f5');
INSERT INTO events VALUES (52, '01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-626a-7c42-8360-5662e9627d81', 1795637273193198, 'membership.added', 'directory', '01a21452-61f1-74f6-b876-cf1c03422d45', '01a21452-6264-7396-8d02-110d76f147d8', '01a21452-61c5-7815-a9f0-725e9ddc731e', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '6a7088892f2441da18c090a2a27e42f5');
INSERT INTO events VALUES (53, '01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-626e-7afa-87f1-db702002e01e', 1795637273198481, 'directory_group.changed', 'directory', '01a21452-61f1-74f6-b876-cf1c03422d45', '', '', '01a21452-6266-753d-8cf4-cc70d80dae90', NULL, '{"added":1,"removed":0}', 0, 'ed01fda0b0c64829b2fb3d2f4e91f4d1');
INSERT INTO events VALUES (54, '01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-6270-772c-b8d2-7d6f6b79dd99', 1795637273200349, 'directory_group.changed', 'directory', '01a21452-61f1-74f6-b876-cf1c03422d45', '', '', '01a21452-6266-753d-8cf4-cc70d80dae90', NULL, '{"added":1,"removed":0}', 0, '357a34a2ff65214d002fe11ba01bda94');
INSERT INTO events VALUES (55, '01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-6275-7d28-8102-f82107016a11', 1795637273205710, 'directory_group.changed', 'directory', '01a21452-61f1-74f6-b876-cf1c03422d45', '', '', '01a21452-6269-737f-aa34-d01777fa4a6d', NULL, '{"added":1,"removed":0}', 0, '6b0ab73648e0017c64f08ca14b714f41');
INSERT INTO events VALUES (56, '01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-6275-7e80-b551-4aa830a53ac1', 1795637273205710, 'membership.added', 'directory', '01a21452-61f1-74f6-b876-cf1c03422d45', '01a21452-6217-769d-9960-2574452a2e03', '01a21452-61c5-7815-a9f0-725e9ddc731e', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '6b0ab73648e0017c64f08ca14b714f41');
INSERT INTO events VALUES (57, '01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-6278-786c-9d2d-411673a53654', 1795637273208347, 'directory_group.created', 'directory', '01a21452-61f1-74f6-b876-cf1c03422d45', '', '', '01a21452-6278-765c-80c6-fc3308e0ce0b', NULL, '{"members":2}', 0, '8caac9fc18104149fe33a2fe8b26a7c3');
INSERT INTO events VALUES (58, '01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-627c-7692-a009-dca6e89585dd', 1795637273212168, 'directory_user.deleted', 'directory', '01a21452-61f1-74f6-b876-cf1c03422d45', '', '', '01a21452-6259-7018-a807-66aca280a767', NULL, NULL, 0, '564b4449606b96d2b3f2b161abc0d6d7');
INSERT INTO events VALUES (59, '01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-627d-7300-a754-07b9997fdb57', 1795637273213130, 'directory_user.deleted', 'directory', '01a21452-61f1-74f6-b876-cf1c03422d45', '', '', '01a21452-6262-7aa3-87a4-23756e3be4fe', NULL, NULL, 0, '403c2bdd44eedde0b308109eff042044');
INSERT INTO events VALUES (60, '01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-627d-748e-8f5b-07948a676c60', 1795637273213130, 'gate.closed', 'directory', '01a21452-61f1-74f6-b876-cf1c03422d45', '01a21452-6262-7a5b-8758-3e91f6365b39', '', '', NULL, '{"cause":"directory_deleted"}', 2, '403c2bdd44eedde0b308109eff042044');
INSERT INTO events VALUES (61, '01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-627d-7493-bca5-50c8d8aafa48', 1795637273213130, 'session.revoked', 'directory', '01a21452-61f1-74f6-b876-cf1c03422d45', '01a21452-6262-7a5b-8758-3e91f6365b39', '', '', NULL, NULL, 2, '403c2bdd44eedde0b308109eff042044');
INSERT INTO events VALUES (62, '01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-627d-76e5-a242-945eee6eb1f9', 1795637273213130, 'membership.removed', 'directory', '01a21452-61f1-74f6-b876-cf1c03422d45', '01a21452-6262-7a5b-8758-3e91f6365b39', '01a21452-61c5-7815-a9f0-725e9ddc731e', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '403c2bdd44eedde0b308109eff042044');
INSERT INTO events VALUES (63, '01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-6283-7c7c-8f61-d051e45724bc', 1795637273219676, 'directory_user.changed', 'directory', '01a21452-61f1-74f6-b876-cf1c03422d45', '', '', '01a21452-6264-73c8-b911-59b7ed1bdbf4', NULL, '{"active":false}', 0, '6f88eefc76592cbc8eac93dfa5925d48');
INSERT INTO events VALUES (64, '01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-6283-7d8e-ac12-c05e1256e926', 1795637273219676, 'gate.closed', 'directory', '01a21452-61f1-74f6-b876-cf1c03422d45', '01a21452-6264-7396-8d02-110d76f147d8', '', '', NULL, '{"cause":"directory_inactive"}', 2, '6f88eefc76592cbc8eac93dfa5925d48');
INSERT INTO events VALUES (65, '01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-6283-7d92-94c1-b21ea0a31d6f', 1795637273219676, 'session.revoked', 'directory', '01a21452-61f1-74f6-b876-cf1c03422d45', '01a21452-6264-7396-8d02-110d76f147d8', '', '', NULL, NULL, 2, '6f88eefc76592cbc8eac93dfa5925d48');
INSERT INTO events VALUES (66, '01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-6283-7e9a-93a4-74c5f4600df6', 1795637273219676, 'membership.removed', 'directory', '01a21452-61f1-74f6-b876-cf1c03422d45', '01a21452-6264-7396-8d02-110d76f147d8', '01a21452-61c5-7815-a9f0-725e9ddc731e', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '6f88eefc76592cbc8eac93dfa5925d48');
INSERT INTO events VALUES (67, '01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-6285-714c-9736-7d62dc428b37', 1795637273220924, 'connection.created', 'operator', '01a21452-60f1-74b4-aa87-e23f80a2517f', '', '', '01a21452-6285-706e-b582-ff71581679ad', NULL, NULL, 0, '3dc00a68e49856fd25d5eb8ecf4c6294');
INSERT INTO events VALUES (68, '01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-628a-7ea8-a35b-188c0a394b43', 1795637273226851, 'token.created', 'operator', '01a21452-60f1-74b4-aa87-e23f80a2517f', '', '', '01a21452-628a-7e4f-9a47-d471ab32a7b4', NULL, '{"scope":"login-hook","target":"01a21452-6285-706e-b582-ff71581679ad"}', 0, '724c86818fb512e54309ccbd2697658c');
INSERT INTO events VALUES (69, '01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-628f-7d60-8438-2a0cf563b30b', 1795637273231609, 'subject.linked', 'login', '01a21452-6285-706e-b582-ff71581679ad', '01a21452-620c-78bc-a856-e8a8cf687d46', '', '01a21452-6285-706e-b582-ff71581679ad', NULL, NULL, 2, '4682d9346d6d276e405a5934b07f45d2');
INSERT INTO events VALUES (70, '01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-628f-7e17-88db-5334ce89d7e6', 1795637273231609, 'membership.added', 'login', '01a21452-6285-706e-b582-ff71581679ad', '01a21452-620c-78bc-a856-e8a8cf687d46', '01a21452-61c5-7d98-94ab-f9a6486cc6be', '', NULL, '{"role":"user","source":"grant"}', 2, '4682d9346d6d276e405a5934b07f45d2');
INSERT INTO events VALUES (71, '01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-6290-72e2-ad3a-1aa4d518a801', 1795637273231609, 'connection.proven', 'login', '01a21452-6285-706e-b582-ff71581679ad', '', '', '01a21452-6285-706e-b582-ff71581679ad', NULL, NULL, 2, '4682d9346d6d276e405a5934b07f45d2');
INSERT INTO events VALUES (72, '01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-6291-7afc-a885-f6ebebcf3a80', 1795637273233391, 'account.created', 'login', '01a21452-6285-706e-b582-ff71581679ad', '01a21452-6291-772a-84da-27eef299d909', '', '01a21452-6285-706e-b582-ff71581679ad', NULL, NULL, 2, '6731c4e836dc7cfc28e6d13525e8eed5');
INSERT INTO events VALUES (73, '01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-6291-7b61-8458-790233b99dc0', 1795637273233391, 'subject.linked', 'login', '01a21452-6285-706e-b582-ff71581679ad', '01a21452-6291-772a-84da-27eef299d909', '', '01a21452-6285-706e-b582-ff71581679ad', NULL, NULL, 2, '6731c4e836dc7cfc28e6d13525e8eed5');
INSERT INTO events VALUES (74, '01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-6291-7bb0-a22a-2aef5d487235', 1795637273233391, 'membership.added', 'login', '01a21452-6285-706e-b582-ff71581679ad', '01a21452-6291-772a-84da-27eef299d909', '01a21452-61c5-7d98-94ab-f9a6486cc6be', '', NULL, '{"role":"user","source":"grant"}', 2, '6731c4e836dc7cfc28e6d13525e8eed5');
INSERT INTO events VALUES (75, '', '01a21452-6292-7914-a4df-f12c6c270a71', 1795637273234531, 'token.created', 'operator', '01a21452-60f1-74b4-aa87-e23f80a2517f', '', '', '01a21452-6292-7851-872d-635e1950c232', NULL, '{"scope":"read-only","target":""}', 0, 'c89dbbd2edb7932bceb435ee9c936921');
INSERT INTO events VALUES (76, '', '01a21452-6293-792f-b89f-ecb5592a64ac', 1795637273235458, 'token.revoked', 'operator', '01a21452-60f1-74b4-aa87-e23f80a2517f', '', '', '01a21452-6292-7851-872d-635e1950c232', NULL, NULL, 0, 'd4e7b80ad4f2e4425e458d86a1a0c444');
INSERT INTO events VALUES (77, '01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-6299-7b5a-9455-d6ce7fd7d95d', 1795637273241673, 'token.created', 'operator', '01a21452-60f1-74b4-aa87-e23f80a2517f', '', '', '01a21452-6299-7ab9-9dda-ffa61fab3635', NULL, '{"scope":"oauth-client","target":"01a21452-61f1-74f6-b876-cf1c03422d45"}', 0, '0b50975c9a6f91e08802d1b938f6681f');
INSERT INTO events VALUES (78, '01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-629a-7d55-a4df-28449c8bed4b', 1795637273242704, 'token.created', 'api_key', '01a21452-6299-7ab9-9dda-ffa61fab3635', '', '', '01a21452-629a-7d19-915a-f44363e0bb7e', NULL, '{"client":"01a21452-6299-7ab9-9dda-ffa61fab3635","scope":"access-token","target":"01a21452-61f1-74f6-b876-cf1c03422d45"}', 0, 'f1d4b8466fb615eabbf204e30d4be20b');
INSERT INTO events VALUES (79, '01a21452-61b6-7432-ae5f-b340727c3822', '01a21452-629c-72dd-abbc-445dd22c2115', 1795637273244117, 'token.created', 'operator', '01a21452-60f1-74b4-aa87-e23f80a2517f', '', '', '01a21452-629c-728c-b2ee-73f5b04e7725', NULL, '{"scope":"jwt-issuer","target":"01a21452-61fd-7878-92ad-2abb9f03ce9f"}', 0, 'bc8a95f70e05b39491eea60d5dcbdfb9');
INSERT INTO events VALUES (80, '01a21452-61b6-7432-ae5f-b340727c3822', '01a21452-629d-7315-a183-ed94229c63bb', 1795637273245027, 'directory.changed', 'operator', '01a21452-60f1-74b4-aa87-e23f80a2517f', '', '', '01a21452-61fd-7878-92ad-2abb9f03ce9f', '{"profile":""}', '{"profile":"ipsie","tokens":1}', 0, '47af8574dd2e574540ef17570cf39d41');
INSERT INTO events VALUES (81, '01a21452-61b6-7432-ae5f-b340727c3822', '01a21452-629e-758e-b135-809f44cf6667', 1795637273246111, 'directory.changed', 'operator', '01a21452-60f1-74b4-aa87-e23f80a2517f', '', '', '01a21452-61fd-7878-92ad-2abb9f03ce9f', '{"extensions":[]}', '{"extensions":["urn:acme:scim:schemas:extension:hr:2.0:User"]}', 0, '286c0e27ea5a6ed3d124b42bcdf187aa');
INSERT INTO directory_totals VALUES ('01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-61f1-74f6-b876-cf1c03422d45', 'Group', 0, 3, 0, '01a21452-6278-765c-80c6-fc3308e0ce0b');
INSERT INTO directory_totals VALUES ('01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-61f1-74f6-b876-cf1c03422d45', 'User', 0, 10, 2, '01a21452-6264-73c8-b911-59b7ed1bdbf4');
INSERT INTO accounts VALUES ('01a21452-620c-78bc-a856-e8a8cf687d46', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795637273100296);
INSERT INTO accounts VALUES ('01a21452-6214-7799-9ffb-f02ec8c7a76a', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795637273108418);
INSERT INTO accounts VALUES ('01a21452-6217-769d-9960-2574452a2e03', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795637273111357);
INSERT INTO accounts VALUES ('01a21452-621d-7d6a-b570-65b2f5d5282a', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795637273117803);
INSERT INTO accounts VALUES ('01a21452-6226-77b9-9706-5ee11051bafd', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795637273126458);
INSERT INTO accounts VALUES ('01a21452-6231-7dd0-a9d1-27873473788c', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795637273137801);
INSERT INTO accounts VALUES ('01a21452-6238-7e67-8b00-e961c86b18e3', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795637273144721);
INSERT INTO accounts VALUES ('01a21452-6242-751a-81f7-a67e6478565b', 'left@acme.example', 'left@acme.example', 'acme.example', 1795637273154286);
INSERT INTO accounts VALUES ('01a21452-6262-7a5b-8758-3e91f6365b39', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795637273186608);
INSERT INTO accounts VALUES ('01a21452-6264-7396-8d02-110d76f147d8', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795637273188175);
INSERT INTO accounts VALUES ('01a21452-6291-772a-84da-27eef299d909', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795637273233391);
INSERT INTO directory_users VALUES ('01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-61f1-74f6-b876-cf1c03422d45', '01a21452-620c-79d8-a6ab-747f756ecb71', 'ada@acme.example', '00u-ada', 1, '01a21452-620c-78bc-a856-e8a8cf687d46', '', 1795637273100296, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795637273100296, 1795637273100296);
INSERT INTO directory_users VALUES ('01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-61f1-74f6-b876-cf1c03422d45', '01a21452-6214-77c9-a104-4b75dc03be3e', 'bob@acme.example', NULL, 1, '01a21452-6214-7799-9ffb-f02ec8c7a76a', '', 1795637273108418, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795637273108418, 1795637273108418);
INSERT INTO directory_users VALUES ('01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-61f1-74f6-b876-cf1c03422d45', '01a21452-6217-76cb-aa3c-db0e36eb3045', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a21452-6217-769d-9960-2574452a2e03', '', 1795637273111357, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795637273111357, 1795637273111357);
INSERT INTO directory_users VALUES ('01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-61f1-74f6-b876-cf1c03422d45', '01a21452-621d-7d96-bb3f-ea5d00216ddf', 'zoe@acme.example', 'ZOË', 1, '01a21452-621d-7d6a-b570-65b2f5d5282a', '', 1795637273117803, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795637273117803, 1795637273117803);
INSERT INTO directory_users VALUES ('01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-61f1-74f6-b876-cf1c03422d45', '01a21452-6226-7800-b3cf-4da81967a3bd', 'astro@acme.example', '🚀', 1, '01a21452-6226-77b9-9706-5ee11051bafd', '', 1795637273126458, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795637273126458, 1795637273126458);
INSERT INTO directory_users VALUES ('01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-61f1-74f6-b876-cf1c03422d45', '01a21452-6231-7e15-83ef-9a00357c4729', 'lines@acme.example', ' 007 ', 1, '01a21452-6231-7dd0-a9d1-27873473788c', '', 1795637273137801, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795637273137801, 1795637273137801);
INSERT INTO directory_users VALUES ('01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-61f1-74f6-b876-cf1c03422d45', '01a21452-6238-7ea8-b962-cbae58097132', 'max@acme.example', '00u-max', 1, '01a21452-6238-7e67-8b00-e961c86b18e3', '', 1795637273144721, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795637273144721, 1795637273144721);
INSERT INTO directory_users VALUES ('01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-61f1-74f6-b876-cf1c03422d45', '01a21452-6242-754c-914f-9fe61f50c236', 'left@acme.example', '00u-left', 0, '01a21452-6242-751a-81f7-a67e6478565b', '', 1795637273154286, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795637273154286, 1795637273154286);
INSERT INTO directory_users VALUES ('01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-61f1-74f6-b876-cf1c03422d45', '01a21452-6252-7048-aa54-14ef6ea606d0', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795637273169932, 1795637273169932);
INSERT INTO directory_users VALUES ('01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-61f1-74f6-b876-cf1c03422d45', '01a21452-6264-73c8-b911-59b7ed1bdbf4', 'staff@acme.example', '00u-staff', 0, '01a21452-6264-7396-8d02-110d76f147d8', '', 1795637273188175, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795637273188175, 1795637273219676);
INSERT INTO dialect_log VALUES ('01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-61f1-74f6-b876-cf1c03422d45', '01a21452-6297-76c8-9cb0-79a10c6d52fd', 1795637273239444, '69d4d35febddd8c92fa8b8eb8ceddbb5', 'GET', '/Users/01a21452-6259-7018-a807-66aca280a767', 404, '', 'there is no user "01a21452-6259-7018-a807-66aca280a767" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-61f1-74f6-b876-cf1c03422d45', '01a21452-6297-7b82-9957-0c9ad9209a3d', 1795637273239754, 'e8a2e9406276dc91542bb6de6aaf933f', 'GET', '/Users/01a21452-6262-7aa3-87a4-23756e3be4fe', 404, '', 'there is no user "01a21452-6262-7aa3-87a4-23756e3be4fe" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-61f1-74f6-b876-cf1c03422d45', '01a21452-6303-7896-907f-407d1568f7b8', 1795637273347563, 'b7f9a40481dc0b78ff64770a4e1aa94a', 'GET', '/Users/01a21452-6259-7018-a807-66aca280a767', 404, '', 'there is no user "01a21452-6259-7018-a807-66aca280a767" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a21452-6195-760b-9c3a-651b0dc7c79e', '01a21452-61f1-74f6-b876-cf1c03422d45', '01a21452-6303-7b8d-8350-1359aac4cb6d', 1795637273347757, 'aac77687fda1ca10065ef044ab6ec93b', 'GET', '/Users/01a21452-6262-7aa3-87a4-23756e3be4fe', 404, '', 'there is no user "01a21452-6262-7aa3-87a4-23756e3be4fe" in this directory', '[]', '');
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
