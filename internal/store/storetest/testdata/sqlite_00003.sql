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
INSERT INTO goose_db_version VALUES (1, 0, 1, '2026-11-25 16:46:44');
INSERT INTO goose_db_version VALUES (2, 1, 1, '2026-11-25 16:46:44');
INSERT INTO goose_db_version VALUES (3, 2, 1, '2026-11-25 16:46:44');
INSERT INTO goose_db_version VALUES (4, 3, 1, '2026-11-25 16:46:44');
INSERT INTO parents VALUES ('01a2139a-3ace-7ace-9c85-0e9300d155ae', 'acme', 'acme', '01a2139a-3b1d-7a80-b35b-b35a76f2978a', 2, 0, 1795625204430676);
INSERT INTO parents VALUES ('01a2139a-3adf-7cb8-9e04-bf8004e74644', 'initech', 'initech', '01a2139a-3ae5-7a5d-8ed2-e1a769202d21', 0, 0, 1795625204447817);
INSERT INTO organizations VALUES ('01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3aeb-78b6-92bd-27fb7bf6720f', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795625204459239);
INSERT INTO organizations VALUES ('01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3aeb-7a96-8b24-27f593553e98', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795625204459239);
INSERT INTO seat_tiers VALUES ('01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3aeb-78b6-92bd-27fb7bf6720f', 'premium', 1, 1);
INSERT INTO domains VALUES ('01a2139a-3ace-7ace-9c85-0e9300d155ae', 'acme.example', '01a2139a-3ade-7035-9dbf-4321143a2dd4', 'verified', 'manual', 1795625204445908, 1795625204445908);
INSERT INTO domains VALUES ('01a2139a-3adf-7cb8-9e04-bf8004e74644', 'initech.example', '01a2139a-3ae5-79d3-b8dd-af2b02ed1109', 'verified', 'manual', 1795625204453561, 1795625204453561);
INSERT INTO connections VALUES ('01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b1d-79e2-8661-4d42ee0fab25', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795625204512062, 1795625204509496);
INSERT INTO credentials VALUES ('', '01a2139a-3ab0-7147-95c9-4d149eade003', 'operator', '', 'first operator key', '6b825c3152052ddb1cef3df2025a64ba657d9168a995068d64eec6936f5ff486', 'usher_QZ4ufr', 1795625204399995, NULL, NULL);
INSERT INTO credentials VALUES ('01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b08-776b-8fd9-9329131e1feb', 'directory', '01a2139a-3b07-7724-a976-da64eac6e28c', '', 'da7e4f978f452341fc824f6f76274c783dbbdc9fb39d2e414a68de289db8c00e', 'usher_ajtomW', 1795625204488361, NULL, NULL);
INSERT INTO credentials VALUES ('01a2139a-3adf-7cb8-9e04-bf8004e74644', '01a2139a-3b09-7dd6-9c4b-5d630d655f18', 'directory', '01a2139a-3b09-737e-9134-a6a9bc47d68a', '', '272c094da003ed97844f793a04b61f5e9b81fa1bb15a4697a288f047804dd3ef', 'usher_wdr5La', 1795625204489875, NULL, NULL);
INSERT INTO credentials VALUES ('01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b1e-77b9-a543-fe97c48ba63d', 'login-hook', '01a2139a-3b1d-79e2-8661-4d42ee0fab25', '', '6ff4278e33d7060ba7144fee6db54ad4b003e3fb371ac260b7c299a7029473b1', 'usher_GxBJP3', 1795625204510400, NULL, NULL);
INSERT INTO credentials VALUES ('', '01a2139a-3b22-741e-8d33-64bc4f394320', 'read-only', '', '', '2459c00586040dde9a2a5e418d1030cd0e60883ebc8eb4f61999475e6955a4f0', 'usher_abQE0J', 1795625204514260, NULL, 1795625204514902);
INSERT INTO directories VALUES ('01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b07-7724-a976-da64eac6e28c', 'okta', 'scim', 'okta', 'userName', 0, '', 1795625204487449);
INSERT INTO directories VALUES ('01a2139a-3adf-7cb8-9e04-bf8004e74644', '01a2139a-3b09-737e-9134-a6a9bc47d68a', 'entra', 'scim', 'entra', 'userName', 0, '', 1795625204489215);
INSERT INTO directory_emails VALUES ('01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b07-7724-a976-da64eac6e28c', 'ada@acme.example', '01a2139a-3b0b-718e-bc28-fbf98fd7dd63', 0, 'work');
INSERT INTO directory_emails VALUES ('01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b07-7724-a976-da64eac6e28c', 'ada@home.example', '01a2139a-3b0b-718e-bc28-fbf98fd7dd63', 1, 'home');
INSERT INTO directory_groups VALUES ('01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b07-7724-a976-da64eac6e28c', '01a2139a-3b14-7342-9f6c-da6659a5934e', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795625204500197, 1795625204504427);
INSERT INTO directory_groups VALUES ('01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b07-7724-a976-da64eac6e28c', '01a2139a-3b15-7a6d-be2e-432486355ac3', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795625204501662, 1795625204507591);
INSERT INTO directory_groups VALUES ('01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b07-7724-a976-da64eac6e28c', '01a2139a-3b1a-726f-b906-60aee3c283b6', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795625204506141, 1795625204506141);
INSERT INTO directory_members VALUES ('01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b07-7724-a976-da64eac6e28c', '01a2139a-3b14-7342-9f6c-da6659a5934e', '01a2139a-3b0b-718e-bc28-fbf98fd7dd63', 'User', '', '');
INSERT INTO directory_members VALUES ('01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b07-7724-a976-da64eac6e28c', '01a2139a-3b14-7342-9f6c-da6659a5934e', '01a2139a-3b0c-7130-8c81-11acdecad846', 'User', '', '');
INSERT INTO directory_members VALUES ('01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b07-7724-a976-da64eac6e28c', '01a2139a-3b14-7342-9f6c-da6659a5934e', '01a2139a-3b0c-7bc9-8d6f-c954c866ef39', 'User', '', '');
INSERT INTO directory_members VALUES ('01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b07-7724-a976-da64eac6e28c', '01a2139a-3b15-7a6d-be2e-432486355ac3', '01a2139a-3b0b-718e-bc28-fbf98fd7dd63', 'User', '', '');
INSERT INTO directory_members VALUES ('01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b07-7724-a976-da64eac6e28c', '01a2139a-3b15-7a6d-be2e-432486355ac3', '01a2139a-3b0c-7130-8c81-11acdecad846', 'User', '', '');
INSERT INTO directory_members VALUES ('01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b07-7724-a976-da64eac6e28c', '01a2139a-3b15-7a6d-be2e-432486355ac3', '01a2139a-3b0c-7bc9-8d6f-c954c866ef39', 'User', '', '');
INSERT INTO directory_members VALUES ('01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b07-7724-a976-da64eac6e28c', '01a2139a-3b15-7a6d-be2e-432486355ac3', '01a2139a-3b0d-77e5-9890-63e87ac8b55e', 'User', '', '');
INSERT INTO directory_members VALUES ('01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b07-7724-a976-da64eac6e28c', '01a2139a-3b15-7a6d-be2e-432486355ac3', '01a2139a-3b0e-7879-879e-a15ffe58667c', 'User', '', '');
INSERT INTO directory_members VALUES ('01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b07-7724-a976-da64eac6e28c', '01a2139a-3b15-7a6d-be2e-432486355ac3', '01a2139a-3b0f-744a-87db-e7428163b83c', 'User', '', '');
INSERT INTO directory_members VALUES ('01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b07-7724-a976-da64eac6e28c', '01a2139a-3b15-7a6d-be2e-432486355ac3', '01a2139a-3b0f-7e9a-8ba6-fd96b29edc79', 'User', '', '');
INSERT INTO directory_members VALUES ('01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b07-7724-a976-da64eac6e28c', '01a2139a-3b15-7a6d-be2e-432486355ac3', '01a2139a-3b10-7929-b249-9e90910353ee', 'User', '', '');
INSERT INTO directory_members VALUES ('01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b07-7724-a976-da64eac6e28c', '01a2139a-3b15-7a6d-be2e-432486355ac3', '01a2139a-3b11-763a-b5e6-d2ac411cc3b2', 'User', '', '');
INSERT INTO directory_members VALUES ('01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b07-7724-a976-da64eac6e28c', '01a2139a-3b15-7a6d-be2e-432486355ac3', '01a2139a-3b13-78e1-832b-6c6da6fbcd4e', 'User', '', '');
INSERT INTO directory_members VALUES ('01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b07-7724-a976-da64eac6e28c', '01a2139a-3b1a-726f-b906-60aee3c283b6', '01a2139a-3b0d-77e5-9890-63e87ac8b55e', 'User', '', '');
INSERT INTO directory_members VALUES ('01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b07-7724-a976-da64eac6e28c', '01a2139a-3b1a-726f-b906-60aee3c283b6', '01a2139a-3b14-7342-9f6c-da6659a5934e', 'Group', 'Group', '');
INSERT INTO directory_tombstones VALUES ('01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b07-7724-a976-da64eac6e28c', '01a2139a-3b12-7b79-86d0-4ea0e42044da', 'NULL', '01a2139a-3b12-7b45-8f32-c3e29e1ea03d', 1798217204507591);
INSERT INTO persons VALUES ('01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b0b-70d4-a639-6e2960356643', 'open', '', '01a2139a-3b07-7724-a976-da64eac6e28c', 0, 3, 0, 1795625204512062, 1795625204490776);
INSERT INTO persons VALUES ('01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b0c-7106-ad12-f60f4f0ecb1a', 'open', '', '01a2139a-3b07-7724-a976-da64eac6e28c', 0, 3, 0, NULL, 1795625204492012);
INSERT INTO persons VALUES ('01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b0c-7ba1-ba61-1a33d0b301ac', 'open', '', '01a2139a-3b07-7724-a976-da64eac6e28c', 0, 2, 0, NULL, 1795625204492701);
INSERT INTO persons VALUES ('01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b0d-77c3-8e79-4408f109d421', 'open', '', '01a2139a-3b07-7724-a976-da64eac6e28c', 0, 2, 0, NULL, 1795625204493473);
INSERT INTO persons VALUES ('01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b0e-7853-abd4-f38ad7127ad5', 'open', '', '01a2139a-3b07-7724-a976-da64eac6e28c', 0, 2, 0, NULL, 1795625204494486);
INSERT INTO persons VALUES ('01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b0f-7428-9553-427c3fb3d513', 'open', '', '01a2139a-3b07-7724-a976-da64eac6e28c', 0, 2, 0, NULL, 1795625204495199);
INSERT INTO persons VALUES ('01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b0f-7e7c-b2cb-dabb3ca05fc8', 'open', '', '01a2139a-3b07-7724-a976-da64eac6e28c', 0, 2, 0, NULL, 1795625204495896);
INSERT INTO persons VALUES ('01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b10-790d-82d9-a84b5d537daa', 'closed', 'directory_inactive', '01a2139a-3b07-7724-a976-da64eac6e28c', 0, 2, 0, NULL, 1795625204496564);
INSERT INTO persons VALUES ('01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b12-7b45-8f32-c3e29e1ea03d', 'closed', 'directory_deleted', '01a2139a-3b07-7724-a976-da64eac6e28c', 0, 4, 0, NULL, 1795625204498683);
INSERT INTO persons VALUES ('01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b13-78c0-8b81-3262a826ac8a', 'closed', 'directory_inactive', '01a2139a-3b07-7724-a976-da64eac6e28c', 0, 3, 0, NULL, 1795625204499537);
INSERT INTO persons VALUES ('01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b21-745a-92a2-7491bb4c562a', 'open', '', '', 0, 1, 0, 1795625204513256, 1795625204513256);
INSERT INTO subjects VALUES ('01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b1d-79e2-8661-4d42ee0fab25', 'ada', '01a2139a-3b0b-70d4-a639-6e2960356643', 1795625204512062);
INSERT INTO subjects VALUES ('01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b1d-79e2-8661-4d42ee0fab25', 'newcomer', '01a2139a-3b21-745a-92a2-7491bb4c562a', 1795625204513256);
INSERT INTO memberships VALUES ('01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b0b-70d4-a639-6e2960356643', '01a2139a-3aeb-78b6-92bd-27fb7bf6720f', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795625204501662);
INSERT INTO memberships VALUES ('01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b0b-70d4-a639-6e2960356643', '01a2139a-3aeb-7a96-8b24-27f593553e98', 0, 'jit', '01a2139a-3b1d-79e2-8661-4d42ee0fab25', 1795625204512062, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795625204512062);
INSERT INTO memberships VALUES ('01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b0c-7106-ad12-f60f4f0ecb1a', '01a2139a-3aeb-78b6-92bd-27fb7bf6720f', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795625204501662);
INSERT INTO memberships VALUES ('01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b0c-7ba1-ba61-1a33d0b301ac', '01a2139a-3aeb-78b6-92bd-27fb7bf6720f', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795625204505256);
INSERT INTO memberships VALUES ('01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b0d-77c3-8e79-4408f109d421', '01a2139a-3aeb-78b6-92bd-27fb7bf6720f', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795625204501662);
INSERT INTO memberships VALUES ('01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b0e-7853-abd4-f38ad7127ad5', '01a2139a-3aeb-78b6-92bd-27fb7bf6720f', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795625204501662);
INSERT INTO memberships VALUES ('01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b0f-7428-9553-427c3fb3d513', '01a2139a-3aeb-78b6-92bd-27fb7bf6720f', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795625204501662);
INSERT INTO memberships VALUES ('01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b0f-7e7c-b2cb-dabb3ca05fc8', '01a2139a-3aeb-78b6-92bd-27fb7bf6720f', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795625204501662);
INSERT INTO memberships VALUES ('01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b21-745a-92a2-7491bb4c562a', '01a2139a-3aeb-7a96-8b24-27f593553e98', 0, 'jit', '01a2139a-3b1d-79e2-8661-4d42ee0fab25', 1795625204513256, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795625204513256);
INSERT INTO policy_versions VALUES ('01a2139a-3ace-7ace-9c85-0e9300d155ae', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a2139a-3ab0-7147-95c9-4d149eade003', 1795625204459239);
INSERT INTO policy_versions VALUES ('01a2139a-3ace-7ace-9c85-0e9300d155ae', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a2139a-3ab0-7147-95c9-4d149eade003', 1795625204470495);
INSERT INTO events VALUES (1, '', '01a2139a-3ab0-726d-b235-f6c1dd2c99d3', 1795625204399995, 'token.created', 'operator', 'operator_key_file', '', '', '01a2139a-3ab0-7147-95c9-4d149eade003', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO events VALUES (2, '01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3ace-7bcd-9285-46c3d47b7f08', 1795625204430676, 'parent.created', 'operator', '01a2139a-3ab0-7147-95c9-4d149eade003', '', '', '01a2139a-3ace-7ace-9c85-0e9300d155ae', NULL, NULL, 0, '6aa1ce750c1c47adbf00b0e5b9dd299f');
INSERT INTO events VALUES (3, '01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3ade-72d5-bc97-000b6861dd52', 1795625204445908, 'domain.verified', 'operator', '01a2139a-3ab0-7147-95c9-4d149eade003', '', '', '01a2139a-3ade-7035-9dbf-4321143a2dd4', NULL, '{"domain":"acme.example","strategy":"manual"}', 0, '3685374b7adde6149e9f87b4861e3f81');
INSERT INTO events VALUES (4, '01a2139a-3adf-7cb8-9e04-bf8004e74644', '01a2139a-3adf-7ce5-a8f6-3f822664604b', 1795625204447817, 'parent.created', 'operator', '01a2139a-3ab0-7147-95c9-4d149eade003', '', '', '01a2139a-3adf-7cb8-9e04-bf8004e74644', NULL, NULL, 0, '2b5054f333db26e0a34bfea327004f03');
INSERT INTO events VALUES (5, '01a2139a-3adf-7cb8-9e04-bf8004e74644', '01a2139a-3ae5-7a87-90eb-39005778750e', 1795625204453561, 'domain.verified', 'operator', '01a2139a-3ab0-7147-95c9-4d149eade003', '', '', '01a2139a-3ae5-79d3-b8dd-af2b02ed1109', NULL, '{"domain":"initech.example","strategy":"manual"}', 0, 'a172675a56f696eea89bc2c6ad9c18e3');
INSERT INTO events VALUES (6, '01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3aeb-7a5e-a7b0-13772f34aadc', 1795625204459239, 'organization.created', 'operator', '01a2139a-3ab0-7147-95c9-4d149eade003', '', '01a2139a-3aeb-78b6-92bd-27fb7bf6720f', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '6188b0d9dc4ad3432395ac45efcbdde7');
INSERT INTO events VALUES (7, '01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3aeb-7ab1-a299-495621fa7649', 1795625204459239, 'organization.created', 'operator', '01a2139a-3ab0-7147-95c9-4d149eade003', '', '01a2139a-3aeb-7a96-8b24-27f593553e98', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '6188b0d9dc4ad3432395ac45efcbdde7');
INSERT INTO events VALUES (8, '01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3aeb-7d19-a8b8-bb74718ae379', 1795625204459239, 'policy.applied', 'operator', '01a2139a-3ab0-7147-95c9-4d149eade003', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, '6188b0d9dc4ad3432395ac45efcbdde7');
INSERT INTO events VALUES (9, '01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3aec-72ec-9a57-eb3889438355', 1795625204459239, 'organization.changed', 'operator', '01a2139a-3ab0-7147-95c9-4d149eade003', '', '01a2139a-3aeb-78b6-92bd-27fb7bf6720f', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, '6188b0d9dc4ad3432395ac45efcbdde7');
INSERT INTO events VALUES (10, '01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3aec-733a-8353-ba9abc28d79f', 1795625204459239, 'organization.changed', 'operator', '01a2139a-3ab0-7147-95c9-4d149eade003', '', '01a2139a-3aeb-7a96-8b24-27f593553e98', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, '6188b0d9dc4ad3432395ac45efcbdde7');
INSERT INTO events VALUES (11, '01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3af6-78b3-a0f3-5f16ab42e4c9', 1795625204470495, 'policy.applied', 'operator', '01a2139a-3ab0-7147-95c9-4d149eade003', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, '378c4b1683c865a92c0ec73846f087e6');
INSERT INTO events VALUES (12, '01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3afd-7914-89cd-4ff074cdf489', 1795625204477134, 'organization.changed', 'operator', '01a2139a-3ab0-7147-95c9-4d149eade003', '', '01a2139a-3aeb-78b6-92bd-27fb7bf6720f', '', NULL, '{"limit":1,"seat":"premium"}', 0, 'da4c8b17211298a3e7660716eabded82');
INSERT INTO events VALUES (13, '01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b07-787d-9fd2-7a7a55a64f30', 1795625204487449, 'directory.created', 'operator', '01a2139a-3ab0-7147-95c9-4d149eade003', '', '', '01a2139a-3b07-7724-a976-da64eac6e28c', NULL, NULL, 0, '71367ff0c3d143bf823eab505aa7f3b8');
INSERT INTO events VALUES (14, '01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b08-77a5-85b0-c3e9d08e5d6a', 1795625204488361, 'token.created', 'operator', '01a2139a-3ab0-7147-95c9-4d149eade003', '', '', '01a2139a-3b08-776b-8fd9-9329131e1feb', NULL, '{"scope":"directory","target":"01a2139a-3b07-7724-a976-da64eac6e28c"}', 0, '786f8825ac6e755a56285152a4bb91db');
INSERT INTO events VALUES (15, '01a2139a-3adf-7cb8-9e04-bf8004e74644', '01a2139a-3b09-739e-9021-c7ce9637896c', 1795625204489215, 'directory.created', 'operator', '01a2139a-3ab0-7147-95c9-4d149eade003', '', '', '01a2139a-3b09-737e-9134-a6a9bc47d68a', NULL, NULL, 0, '155bc09f14edb59da66145aef0b1df2a');
INSERT INTO events VALUES (16, '01a2139a-3adf-7cb8-9e04-bf8004e74644', '01a2139a-3b09-7e6e-be85-5d7344a36e6a', 1795625204489875, 'token.created', 'operator', '01a2139a-3ab0-7147-95c9-4d149eade003', '', '', '01a2139a-3b09-7dd6-9c4b-5d630d655f18', NULL, '{"scope":"directory","target":"01a2139a-3b09-737e-9134-a6a9bc47d68a"}', 0, '723997de8c1544ed1e0c552bd185bcab');
INSERT INTO events VALUES (17, '01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b0b-7352-b541-a309cd62ae85', 1795625204490776, 'directory_user.created', 'directory', '01a2139a-3b07-7724-a976-da64eac6e28c', '', '', '01a2139a-3b0b-718e-bc28-fbf98fd7dd63', NULL, NULL, 2, 'ecf929937e58de0170309b59a64ba62c');
INSERT INTO events VALUES (18, '01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b0b-7355-a1b5-1afa80a9fee1', 1795625204490776, 'account.created', 'directory', '01a2139a-3b07-7724-a976-da64eac6e28c', '01a2139a-3b0b-70d4-a639-6e2960356643', '', '01a2139a-3b0b-718e-bc28-fbf98fd7dd63', NULL, NULL, 2, 'ecf929937e58de0170309b59a64ba62c');
INSERT INTO events VALUES (19, '01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b0c-7165-badb-c2b2d9d8b07d', 1795625204492012, 'directory_user.created', 'directory', '01a2139a-3b07-7724-a976-da64eac6e28c', '', '', '01a2139a-3b0c-7130-8c81-11acdecad846', NULL, NULL, 2, '5e92199bffe36a9f8f36354e7643cfb4');
INSERT INTO events VALUES (20, '01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b0c-7168-a149-6282cc2f74b5', 1795625204492012, 'account.created', 'directory', '01a2139a-3b07-7724-a976-da64eac6e28c', '01a2139a-3b0c-7106-ad12-f60f4f0ecb1a', '', '01a2139a-3b0c-7130-8c81-11acdecad846', NULL, NULL, 2, '5e92199bffe36a9f8f36354e7643cfb4');
INSERT INTO events VALUES (21, '01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b0c-7c01-9625-83eac26ad838', 1795625204492701, 'directory_user.created', 'directory', '01a2139a-3b07-7724-a976-da64eac6e28c', '', '', '01a2139a-3b0c-7bc9-8d6f-c954c866ef39', NULL, NULL, 2, '454bfb48b35fd35deaa5a756574789e7');
INSERT INTO events VALUES (22, '01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b0c-7c04-aef1-bf0d02c3fa7a', 1795625204492701, 'account.created', 'directory', '01a2139a-3b07-7724-a976-da64eac6e28c', '01a2139a-3b0c-7ba1-ba61-1a33d0b301ac', '', '01a2139a-3b0c-7bc9-8d6f-c954c866ef39', NULL, NULL, 2, '454bfb48b35fd35deaa5a756574789e7');
INSERT INTO events VALUES (23, '01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b0d-7814-a48e-91b53545ba6d', 1795625204493473, 'directory_user.created', 'directory', '01a2139a-3b07-7724-a976-da64eac6e28c', '', '', '01a2139a-3b0d-77e5-9890-63e87ac8b55e', NULL, NULL, 2, '7ecbb570b285f8c760bda8b3a23418df');
INSERT INTO events VALUES (24, '01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b0d-7817-bdec-e426d2cc4de8', 1795625204493473, 'account.created', 'directory', '01a2139a-3b07-7724-a976-da64eac6e28c', '01a2139a-3b0d-77c3-8e79-4408f109d421', '', '01a2139a-3b0d-77e5-9890-63e87ac8b55e', NULL, NULL, 2, '7ecbb570b285f8c760bda8b3a23418df');
INSERT INTO events VALUES (25, '01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b0e-78a2-9439-7efa6ea84d36', 1795625204494486, 'directory_user.created', 'directory', '01a2139a-3b07-7724-a976-da64eac6e28c', '', '', '01a2139a-3b0e-7879-879e-a15ffe58667c', NULL, NULL, 2, '87359f06f68b5f53ce115ff5c6655ed5');
INSERT INTO events VALUES (26, '01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b0e-78a5-bbc8-57098c0b682c', 1795625204494486, 'account.created', 'directory', '01a2139a-3b07-7724-a976-da64eac6e28c', '01a2139a-3b0e-7853-abd4-f38ad7127ad5', '', '01a2139a-3b0e-7879-879e-a15ffe58667c', NULL, NULL, 2, '87359f06f68b5f53ce115ff5c6655ed5');
INSERT INTO events VALUES (27, '01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b0f-7477-afdf-40892ee3ba3b', 1795625204495199, 'directory_user.created', 'directory', '01a2139a-3b07-7724-a976-da64eac6e28c', '', '', '01a2139a-3b0f-744a-87db-e7428163b83c', NULL, NULL, 2, '10dd77945f9dcb320c97ba60b2ee7b15');
INSERT INTO events VALUES (28, '01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b0f-7479-a883-08db014cc468', 1795625204495199, 'account.created', 'directory', '01a2139a-3b07-7724-a976-da64eac6e28c', '01a2139a-3b0f-7428-9553-427c3fb3d513', '', '01a2139a-3b0f-744a-87db-e7428163b83c', NULL, NULL, 2, '10dd77945f9dcb320c97ba60b2ee7b15');
INSERT INTO events VALUES (29, '01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b0f-7ecd-8a02-2eb97adcab0c', 1795625204495896, 'directory_user.created', 'directory', '01a2139a-3b07-7724-a976-da64eac6e28c', '', '', '01a2139a-3b0f-7e9a-8ba6-fd96b29edc79', NULL, NULL, 2, 'f57aa9a506dc9c0f5d29c8b32bb5c7e0');
INSERT INTO events VALUES (30, '01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b0f-7ed0-967c-719eabe91875', 1795625204495896, 'account.created', 'directory', '01a2139a-3b07-7724-a976-da64eac6e28c', '01a2139a-3b0f-7e7c-b2cb-dabb3ca05fc8', '', '01a2139a-3b0f-7e9a-8ba6-fd96b29edc79', NULL, NULL, 2, 'f57aa9a506dc9c0f5d29c8b32bb5c7e0');
INSERT INTO events VALUES (31, '01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b10-794d-9f2b-bfaa4cf17e54', 1795625204496564, 'directory_user.created', 'directory', '01a2139a-3b07-7724-a976-da64eac6e28c', '', '', '01a2139a-3b10-7929-b249-9e90910353ee', NULL, NULL, 2, '0e9360e1436adc02f6f5d30f90a793fc');
INSERT INTO events VALUES (32, '01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b10-7950-8a43-88d7bbf4d85a', 1795625204496564, 'account.created', 'directory', '01a2139a-3b07-7724-a976-da64eac6e28c', '01a2139a-3b10-790d-82d9-a84b5d537daa', '', '01a2139a-3b10-7929-b249-9e90910353ee', NULL, NULL, 2, '0e9360e1436adc02f6f5d30f90a793fc');
INSERT INTO events VALUES (33, '01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b10-7a88-b493-044827e95e9f', 1795625204496564, 'gate.closed', 'directory', '01a2139a-3b07-7724-a976-da64eac6e28c', '01a2139a-3b10-790d-82d9-a84b5d537daa', '', '', NULL, '{"cause":"directory_inactive"}', 2, '0e9360e1436adc02f6f5d30f90a793fc');
INSERT INTO events VALUES (34, '01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b10-7a8c-aecf-3527717dffc9', 1795625204496564, 'session.revoked', 'directory', '01a2139a-3b07-7724-a976-da64eac6e28c', '01a2139a-3b10-790d-82d9-a84b5d537daa', '', '', NULL, NULL, 2, '0e9360e1436adc02f6f5d30f90a793fc');
INSERT INTO events VALUES (35, '01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b11-767e-9f46-45831a03e864', 1795625204497355, 'directory_user.created', 'directory', '01a2139a-3b07-7724-a976-da64eac6e28c', '', '', '01a2139a-3b11-763a-b5e6-d2ac411cc3b2', NULL, NULL, 2, '03f8ffa2b7df15e941457bf1b4ed7ed5');
INSERT INTO events VALUES (36, '01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b11-7685-808b-e17e4701517c', 1795625204497355, 'directory_user.unbound', 'directory', '01a2139a-3b07-7724-a976-da64eac6e28c', '', '', '01a2139a-3b11-763a-b5e6-d2ac411cc3b2', NULL, '{"reason":"no_email"}', 2, '03f8ffa2b7df15e941457bf1b4ed7ed5');
INSERT INTO events VALUES (37, '01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b12-712c-aaee-e3a3e331a13f', 1795625204498002, 'directory_user.created', 'directory', '01a2139a-3b07-7724-a976-da64eac6e28c', '', '', '01a2139a-3b12-70e8-9eb2-1ff5b1294989', NULL, NULL, 2, 'df77fd594191cfa222ae0e50f2401f5f');
INSERT INTO events VALUES (38, '01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b12-712f-a7b9-451728eca77e', 1795625204498002, 'directory_user.unbound', 'directory', '01a2139a-3b07-7724-a976-da64eac6e28c', '', '', '01a2139a-3b12-70e8-9eb2-1ff5b1294989', NULL, '{"reason":"foreign_domain"}', 2, 'df77fd594191cfa222ae0e50f2401f5f');
INSERT INTO events VALUES (39, '01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b12-7be7-952a-41c043f7082e', 1795625204498683, 'directory_user.created', 'directory', '01a2139a-3b07-7724-a976-da64eac6e28c', '', '', '01a2139a-3b12-7b79-86d0-4ea0e42044da', NULL, NULL, 2, '35e396e6f44c15f7b89f45b38b046e20');
INSERT INTO events VALUES (40, '01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b12-7bea-bc20-1cf29d0c78ba', 1795625204498683, 'account.created', 'directory', '01a2139a-3b07-7724-a976-da64eac6e28c', '01a2139a-3b12-7b45-8f32-c3e29e1ea03d', '', '01a2139a-3b12-7b79-86d0-4ea0e42044da', NULL, NULL, 2, '35e396e6f44c15f7b89f45b38b046e20');
INSERT INTO events VALUES (41, '01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b13-7914-83fc-6120c41ef0a5', 1795625204499537, 'directory_user.created', 'directory', '01a2139a-3b07-7724-a976-da64eac6e28c', '', '', '01a2139a-3b13-78e1-832b-6c6da6fbcd4e', NULL, NULL, 2, '21731a16a988a3543feaf15a94ed3571');
INSERT INTO events VALUES (42, '01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b13-791a-b3f4-267b0265ffb5', 1795625204499537, 'account.created', 'directory', '01a2139a-3b07-7724-a976-da64eac6e28c', '01a2139a-3b13-78c0-8b81-3262a826ac8a', '', '01a2139a-3b13-78e1-832b-6c6da6fbcd4e', NULL, NULL, 2, '21731a16a988a3543feaf15a94ed3571');
INSERT INTO events VALUES (43, '01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b14-77b8-9b11-3f91f6b82ada', 1795625204500197, 'directory_group.created', 'directory', '01a2139a-3b07-7724-a976-da64eac6e28c', '', '', '01a2139a-3b14-7342-9f6c-da6659a5934e', NULL, '{"members":1}', 0, '07e7463113dbb578c7b0a99a360e30e6');
INSERT INTO events VALUES (44, '01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b15-7e5e-b3fd-af4763bba062', 1795625204501662, 'directory_group.created', 'directory', '01a2139a-3b07-7724-a976-da64eac6e28c', '', '', '01a2139a-3b15-7a6d-be2e-432486355ac3', NULL, '{"members":11}', 0, '789e0d12b6f0a244ed659cffb91f21ff');
INSERT INTO events VALUES (45, '01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b16-7853-be2c-52c91df01a94', 1795625204501662, 'membership.added', 'directory', '01a2139a-3b07-7724-a976-da64eac6e28c', '01a2139a-3b0b-70d4-a639-6e2960356643', '01a2139a-3aeb-78b6-92bd-27fb7bf6720f', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '789e0d12b6f0a244ed659cffb91f21ff');
INSERT INTO events VALUES (46, '01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b16-78ce-923b-7b814f0b587a', 1795625204501662, 'membership.added', 'directory', '01a2139a-3b07-7724-a976-da64eac6e28c', '01a2139a-3b0c-7106-ad12-f60f4f0ecb1a', '01a2139a-3aeb-78b6-92bd-27fb7bf6720f', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '789e0d12b6f0a244ed659cffb91f21ff');
INSERT INTO events VALUES (47, '01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b16-790d-b710-02cb3e2c83f3', 1795625204501662, 'membership.added', 'directory', '01a2139a-3b07-7724-a976-da64eac6e28c', '01a2139a-3b0d-77c3-8e79-4408f109d421', '01a2139a-3aeb-78b6-92bd-27fb7bf6720f', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '789e0d12b6f0a244ed659cffb91f21ff');
INSERT INTO events VALUES (48, '01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b16-793a-bce3-661b21e4ab80', 1795625204501662, 'membership.added', 'directory', '01a2139a-3b07-7724-a976-da64eac6e28c', '01a2139a-3b0e-7853-abd4-f38ad7127ad5', '01a2139a-3aeb-78b6-92bd-27fb7bf6720f', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '789e0d12b6f0a244ed659cffb91f21ff');
INSERT INTO events VALUES (49, '01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b16-7966-9052-4272b84c44d3', 1795625204501662, 'membership.added', 'directory', '01a2139a-3b07-7724-a976-da64eac6e28c', '01a2139a-3b0f-7428-9553-427c3fb3d513', '01a2139a-3aeb-78b6-92bd-27fb7bf6720f', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '789e0d12b6f0a244ed659cffb91f21ff');
INSERT INTO events VALUES (50, '01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b16-798d-80fe-3cf157c87c98', 1795625204501662, 'membership.added', 'directory', '01a2139a-3b07-7724-a976-da64eac6e28c', '01a2139a-3b0f-7e7c-b2cb-dabb3ca05fc8', '01a2139a-3aeb-78b6-92bd-27fb7bf6720f', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '789e0d12b6f0a244ed659cffb91f21ff');
INSERT INTO events VALUES (51, '01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b16-79c6-9aed-8eab51fc2cba', 1795625204501662, 'membership.added', 'directory', '01a2139a-3b07-7724-a976-da64eac6e28c', '01a2139a-3b12-7b45-8f32-c3e29e1ea03d', '01a2139a-3aeb-78b6-92bd-27fb7bf6720f', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '789e0d12b6f0a244ed659cffb91f21ff');
INSERT INTO events VALUES (52, '01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b16-79f2-90b6-a757b698229b', 1795625204501662, 'membership.added', 'directory', '01a2139a-3b07-7724-a976-da64eac6e28c', '01a2139a-3b13-78c0-8b81-3262a826ac8a', '01a2139a-3aeb-78b6-92bd-27fb7bf6720f', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '789e0d12b6f0a244ed659cffb91f21ff');
INSERT INTO events VALUES (53, '01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b17-7a88-8c15-03c7d9bd9573', 1795625204503465, 'directory_group.changed', 'directory', '01a2139a-3b07-7724-a976-da64eac6e28c', '', '', '01a2139a-3b14-7342-9f6c-da6659a5934e', NULL, '{"added":1,"removed":0}', 0, 'c7a8461b15d6bc38f3564acb80c1fa54');
INSERT INTO events VALUES (54, '01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b18-783b-8a24-79f47f6f5dc7', 1795625204504427, 'directory_group.changed', 'directory', '01a2139a-3b07-7724-a976-da64eac6e28c', '', '', '01a2139a-3b14-7342-9f6c-da6659a5934e', NULL, '{"added":1,"removed":0}', 0, '6aae09a911e288dba07c2140f72b7961');
INSERT INTO events VALUES (55, '01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b19-7549-bdc7-a4a0c7eb6bcb', 1795625204505256, 'directory_group.changed', 'directory', '01a2139a-3b07-7724-a976-da64eac6e28c', '', '', '01a2139a-3b15-7a6d-be2e-432486355ac3', NULL, '{"added":1,"removed":0}', 0, 'e28f58164a61b234222c5740c934b2c6');
INSERT INTO events VALUES (56, '01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b19-7638-8306-b2ec2c64e8b3', 1795625204505256, 'membership.added', 'directory', '01a2139a-3b07-7724-a976-da64eac6e28c', '01a2139a-3b0c-7ba1-ba61-1a33d0b301ac', '01a2139a-3aeb-78b6-92bd-27fb7bf6720f', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, 'e28f58164a61b234222c5740c934b2c6');
INSERT INTO events VALUES (57, '01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b1a-738d-bc81-31c1785cd066', 1795625204506141, 'directory_group.created', 'directory', '01a2139a-3b07-7724-a976-da64eac6e28c', '', '', '01a2139a-3b1a-726f-b906-60aee3c283b6', NULL, '{"members":2}', 0, 'c6df0d7f173aa0a4a8a6dbbb247bc67b');
INSERT INTO events VALUES (58, '01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b1b-70c3-8970-0581539b7868', 1795625204506822, 'directory_user.deleted', 'directory', '01a2139a-3b07-7724-a976-da64eac6e28c', '', '', '01a2139a-3b12-70e8-9eb2-1ff5b1294989', NULL, NULL, 0, '62106511f0e59cfb0536839826b34629');
INSERT INTO events VALUES (59, '01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b1b-7a96-ab8c-e33f7a52bde9', 1795625204507591, 'directory_user.deleted', 'directory', '01a2139a-3b07-7724-a976-da64eac6e28c', '', '', '01a2139a-3b12-7b79-86d0-4ea0e42044da', NULL, NULL, 0, '3b4a64be0309d1eecd266ccd0268ef5f');
INSERT INTO events VALUES (60, '01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b1b-7bbd-b73c-b593043626e5', 1795625204507591, 'gate.closed', 'directory', '01a2139a-3b07-7724-a976-da64eac6e28c', '01a2139a-3b12-7b45-8f32-c3e29e1ea03d', '', '', NULL, '{"cause":"directory_deleted"}', 2, '3b4a64be0309d1eecd266ccd0268ef5f');
INSERT INTO events VALUES (61, '01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b1b-7bc1-96e8-454e886276d7', 1795625204507591, 'session.revoked', 'directory', '01a2139a-3b07-7724-a976-da64eac6e28c', '01a2139a-3b12-7b45-8f32-c3e29e1ea03d', '', '', NULL, NULL, 2, '3b4a64be0309d1eecd266ccd0268ef5f');
INSERT INTO events VALUES (62, '01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b1b-7d31-b2f3-c9926b5b8426', 1795625204507591, 'membership.removed', 'directory', '01a2139a-3b07-7724-a976-da64eac6e28c', '01a2139a-3b12-7b45-8f32-c3e29e1ea03d', '01a2139a-3aeb-78b6-92bd-27fb7bf6720f', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '3b4a64be0309d1eecd266ccd0268ef5f');
INSERT INTO events VALUES (63, '01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b1c-7974-972d-f2bc1b6dbc1f', 1795625204508512, 'directory_user.changed', 'directory', '01a2139a-3b07-7724-a976-da64eac6e28c', '', '', '01a2139a-3b13-78e1-832b-6c6da6fbcd4e', NULL, '{"active":false}', 0, '1dc2f7b350ce15c4742d7c5e9de86f7b');
INSERT INTO events VALUES (64, '01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b1c-7a3e-89f2-2f620fc34a83', 1795625204508512, 'gate.closed', 'directory', '01a2139a-3b07-7724-a976-da64eac6e28c', '01a2139a-3b13-78c0-8b81-3262a826ac8a', '', '', NULL, '{"cause":"directory_inactive"}', 2, '1dc2f7b350ce15c4742d7c5e9de86f7b');
INSERT INTO events VALUES (65, '01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b1c-7a42-b6e8-a56a9b5e175f', 1795625204508512, 'session.revoked', 'directory', '01a2139a-3b07-7724-a976-da64eac6e28c', '01a2139a-3b13-78c0-8b81-3262a826ac8a', '', '', NULL, NULL, 2, '1dc2f7b350ce15c4742d7c5e9de86f7b');
INSERT INTO events VALUES (66, '01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b1c-7af8-a2f7-566fea42e439', 1795625204508512, 'membership.removed', 'directory', '01a2139a-3b07-7724-a976-da64eac6e28c', '01a2139a-3b13-78c0-8b81-3262a826ac8a', '01a2139a-3aeb-78b6-92bd-27fb7bf6720f', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '1dc2f7b350ce15c4742d7c5e9de86f7b');
INSERT INTO events VALUES (67, '01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b1d-7a96-943c-aa186c7fe542', 1795625204509496, 'connection.created', 'operator', '01a2139a-3ab0-7147-95c9-4d149eade003', '', '', '01a2139a-3b1d-79e2-8661-4d42ee0fab25', NULL, NULL, 0, 'cf0b9f76d5ba0230f1dd85005b358fb4');
INSERT INTO events VALUES (68, '01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b1e-77f1-9781-0ff8da805794', 1795625204510400, 'token.created', 'operator', '01a2139a-3ab0-7147-95c9-4d149eade003', '', '', '01a2139a-3b1e-77b9-a543-fe97c48ba63d', NULL, '{"scope":"login-hook","target":"01a2139a-3b1d-79e2-8661-4d42ee0fab25"}', 0, 'fd4beaaa1530501a1f37554bf8e657c5');
INSERT INTO events VALUES (69, '01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b20-7346-b91f-d0343373dd0b', 1795625204512062, 'subject.linked', 'login', '01a2139a-3b1d-79e2-8661-4d42ee0fab25', '01a2139a-3b0b-70d4-a639-6e2960356643', '', '01a2139a-3b1d-79e2-8661-4d42ee0fab25', NULL, NULL, 2, '0c21756bd13b86af88b0b5cf22ea57d7');
INSERT INTO events VALUES (70, '01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b20-73be-a598-ff5c2b876e2c', 1795625204512062, 'membership.added', 'login', '01a2139a-3b1d-79e2-8661-4d42ee0fab25', '01a2139a-3b0b-70d4-a639-6e2960356643', '01a2139a-3aeb-7a96-8b24-27f593553e98', '', NULL, '{"role":"user","source":"grant"}', 2, '0c21756bd13b86af88b0b5cf22ea57d7');
INSERT INTO events VALUES (71, '01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b20-75fe-9202-926de5d21ba6', 1795625204512062, 'connection.proven', 'login', '01a2139a-3b1d-79e2-8661-4d42ee0fab25', '', '', '01a2139a-3b1d-79e2-8661-4d42ee0fab25', NULL, NULL, 2, '0c21756bd13b86af88b0b5cf22ea57d7');
INSERT INTO events VALUES (72, '01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b21-74d5-9eac-d3aca3a160d8', 1795625204513256, 'account.created', 'login', '01a2139a-3b1d-79e2-8661-4d42ee0fab25', '01a2139a-3b21-745a-92a2-7491bb4c562a', '', '01a2139a-3b1d-79e2-8661-4d42ee0fab25', NULL, NULL, 2, '0608350d539baecd1b55f5f0186d6eff');
INSERT INTO events VALUES (73, '01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b21-7512-811f-11da6e3d43f9', 1795625204513256, 'subject.linked', 'login', '01a2139a-3b1d-79e2-8661-4d42ee0fab25', '01a2139a-3b21-745a-92a2-7491bb4c562a', '', '01a2139a-3b1d-79e2-8661-4d42ee0fab25', NULL, NULL, 2, '0608350d539baecd1b55f5f0186d6eff');
INSERT INTO events VALUES (74, '01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b21-7559-9a26-4ac6de1b645f', 1795625204513256, 'membership.added', 'login', '01a2139a-3b1d-79e2-8661-4d42ee0fab25', '01a2139a-3b21-745a-92a2-7491bb4c562a', '01a2139a-3aeb-7a96-8b24-27f593553e98', '', NULL, '{"role":"user","source":"grant"}', 2, '0608350d539baecd1b55f5f0186d6eff');
INSERT INTO events VALUES (75, '', '01a2139a-3b22-7450-8f30-4fc39cfe9a96', 1795625204514260, 'token.created', 'operator', '01a2139a-3ab0-7147-95c9-4d149eade003', '', '', '01a2139a-3b22-741e-8d33-64bc4f394320', NULL, '{"scope":"read-only","target":""}', 0, 'f580130c0fe7007c1f3eeeec915cc555');
INSERT INTO events VALUES (76, '', '01a2139a-3b23-7001-9582-a06cdd4e5f04', 1795625204514902, 'token.revoked', 'operator', '01a2139a-3ab0-7147-95c9-4d149eade003', '', '', '01a2139a-3b22-741e-8d33-64bc4f394320', NULL, NULL, 0, '82b3ba30eee714cbbadf82b46197faf9');
INSERT INTO directory_totals VALUES ('01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b07-7724-a976-da64eac6e28c', 'Group', 0, 3);
INSERT INTO directory_totals VALUES ('01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b07-7724-a976-da64eac6e28c', 'User', 0, 10);
INSERT INTO accounts VALUES ('01a2139a-3b0b-70d4-a639-6e2960356643', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795625204490776);
INSERT INTO accounts VALUES ('01a2139a-3b0c-7106-ad12-f60f4f0ecb1a', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795625204492012);
INSERT INTO accounts VALUES ('01a2139a-3b0c-7ba1-ba61-1a33d0b301ac', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795625204492701);
INSERT INTO accounts VALUES ('01a2139a-3b0d-77c3-8e79-4408f109d421', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795625204493473);
INSERT INTO accounts VALUES ('01a2139a-3b0e-7853-abd4-f38ad7127ad5', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795625204494486);
INSERT INTO accounts VALUES ('01a2139a-3b0f-7428-9553-427c3fb3d513', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795625204495199);
INSERT INTO accounts VALUES ('01a2139a-3b0f-7e7c-b2cb-dabb3ca05fc8', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795625204495896);
INSERT INTO accounts VALUES ('01a2139a-3b10-790d-82d9-a84b5d537daa', 'left@acme.example', 'left@acme.example', 'acme.example', 1795625204496564);
INSERT INTO accounts VALUES ('01a2139a-3b12-7b45-8f32-c3e29e1ea03d', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795625204498683);
INSERT INTO accounts VALUES ('01a2139a-3b13-78c0-8b81-3262a826ac8a', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795625204499537);
INSERT INTO accounts VALUES ('01a2139a-3b21-745a-92a2-7491bb4c562a', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795625204513256);
INSERT INTO directory_users VALUES ('01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b07-7724-a976-da64eac6e28c', '01a2139a-3b0b-718e-bc28-fbf98fd7dd63', 'ada@acme.example', '00u-ada', 1, '01a2139a-3b0b-70d4-a639-6e2960356643', '', 1795625204490776, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795625204490776, 1795625204490776);
INSERT INTO directory_users VALUES ('01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b07-7724-a976-da64eac6e28c', '01a2139a-3b0c-7130-8c81-11acdecad846', 'bob@acme.example', NULL, 1, '01a2139a-3b0c-7106-ad12-f60f4f0ecb1a', '', 1795625204492012, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795625204492012, 1795625204492012);
INSERT INTO directory_users VALUES ('01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b07-7724-a976-da64eac6e28c', '01a2139a-3b0c-7bc9-8d6f-c954c866ef39', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a2139a-3b0c-7ba1-ba61-1a33d0b301ac', '', 1795625204492701, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795625204492701, 1795625204492701);
INSERT INTO directory_users VALUES ('01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b07-7724-a976-da64eac6e28c', '01a2139a-3b0d-77e5-9890-63e87ac8b55e', 'zoe@acme.example', 'ZOË', 1, '01a2139a-3b0d-77c3-8e79-4408f109d421', '', 1795625204493473, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795625204493473, 1795625204493473);
INSERT INTO directory_users VALUES ('01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b07-7724-a976-da64eac6e28c', '01a2139a-3b0e-7879-879e-a15ffe58667c', 'astro@acme.example', '🚀', 1, '01a2139a-3b0e-7853-abd4-f38ad7127ad5', '', 1795625204494486, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795625204494486, 1795625204494486);
INSERT INTO directory_users VALUES ('01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b07-7724-a976-da64eac6e28c', '01a2139a-3b0f-744a-87db-e7428163b83c', 'lines@acme.example', ' 007 ', 1, '01a2139a-3b0f-7428-9553-427c3fb3d513', '', 1795625204495199, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795625204495199, 1795625204495199);
INSERT INTO directory_users VALUES ('01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b07-7724-a976-da64eac6e28c', '01a2139a-3b0f-7e9a-8ba6-fd96b29edc79', 'max@acme.example', '00u-max', 1, '01a2139a-3b0f-7e7c-b2cb-dabb3ca05fc8', '', 1795625204495896, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795625204495896, 1795625204495896);
INSERT INTO directory_users VALUES ('01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b07-7724-a976-da64eac6e28c', '01a2139a-3b10-7929-b249-9e90910353ee', 'left@acme.example', '00u-left', 0, '01a2139a-3b10-790d-82d9-a84b5d537daa', '', 1795625204496564, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795625204496564, 1795625204496564);
INSERT INTO directory_users VALUES ('01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b07-7724-a976-da64eac6e28c', '01a2139a-3b11-763a-b5e6-d2ac411cc3b2', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795625204497355, 1795625204497355);
INSERT INTO directory_users VALUES ('01a2139a-3ace-7ace-9c85-0e9300d155ae', '01a2139a-3b07-7724-a976-da64eac6e28c', '01a2139a-3b13-78e1-832b-6c6da6fbcd4e', 'staff@acme.example', '00u-staff', 0, '01a2139a-3b13-78c0-8b81-3262a826ac8a', '', 1795625204499537, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795625204499537, 1795625204508512);
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
