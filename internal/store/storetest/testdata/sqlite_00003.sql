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
INSERT INTO goose_db_version VALUES (1, 0, 1, '2026-11-25 17:21:50');
INSERT INTO goose_db_version VALUES (2, 1, 1, '2026-11-25 17:21:50');
INSERT INTO goose_db_version VALUES (3, 2, 1, '2026-11-25 17:21:50');
INSERT INTO goose_db_version VALUES (4, 3, 1, '2026-11-25 17:21:50');
INSERT INTO parents VALUES ('01a213ba-5cd8-7d5f-b454-4def21fd2b23', 'acme', 'acme', '01a213ba-5d66-714d-add4-3b060ef0d059', 2, 0, 1795627310296857);
INSERT INTO parents VALUES ('01a213ba-5ce0-7269-9dc8-1ef7d88cdbde', 'initech', 'initech', '01a213ba-5ceb-7594-af78-d593cbec392e', 0, 0, 1795627310304128);
INSERT INTO organizations VALUES ('01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5cee-7dde-8296-f5aaf64a5787', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795627310318753);
INSERT INTO organizations VALUES ('01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5cee-7f1b-ada0-6feb5d840eef', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795627310318753);
INSERT INTO seat_tiers VALUES ('01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5cee-7dde-8296-f5aaf64a5787', 'premium', 1, 1);
INSERT INTO domains VALUES ('01a213ba-5cd8-7d5f-b454-4def21fd2b23', 'acme.example', '01a213ba-5cde-7bad-a1be-7bc4cd7bb1f1', 'verified', 'manual', 1795627310302685, 1795627310302685);
INSERT INTO domains VALUES ('01a213ba-5ce0-7269-9dc8-1ef7d88cdbde', 'initech.example', '01a213ba-5ceb-74eb-8c50-7865f17e9c4e', 'verified', 'manual', 1795627310315303, 1795627310315303);
INSERT INTO connections VALUES ('01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d66-709e-a6c8-2b72a40177c3', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795627310441102, 1795627310437937);
INSERT INTO credentials VALUES ('', '01a213ba-5c9a-78cc-b7dc-6451b3604d91', 'operator', '', 'first operator key', 'ba0cda17b817831035956303501ce6f3cf90147fc6a0e809caec3c06c4c6e16a', 'usher_BZ941U', 1795627310234458, NULL, NULL);
INSERT INTO credentials VALUES ('01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d0e-75e9-b208-b8fccb444f88', 'directory', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '', '601330583ef00f350b7ed3377b7b9c48fbaa8274bb45f690992409eca594b41e', 'usher_JY-y2d', 1795627310350303, NULL, NULL);
INSERT INTO credentials VALUES ('01a213ba-5ce0-7269-9dc8-1ef7d88cdbde', '01a213ba-5d16-75dd-875b-a9cecbbe872c', 'directory', '01a213ba-5d14-7d99-8d8c-5fe93516b2a3', '', '644765078258988faddf7b7c4cbcb76e75ea109a17a39d0bb06cf99c11cf3a98', 'usher_aYqka3', 1795627310358361, NULL, NULL);
INSERT INTO credentials VALUES ('01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d67-7464-a175-a6e6728bdd1f', 'login-hook', '01a213ba-5d66-709e-a6c8-2b72a40177c3', '', '4f7e805dc79c9d786b2b85addabc04e3699ed099ff2a9cfd5175dc5a441e4a65', 'usher_FuoPHB', 1795627310439180, NULL, NULL);
INSERT INTO credentials VALUES ('', '01a213ba-5d6b-7470-bedf-2a1132bcacfb', 'read-only', '', '', '1663de3afa2c205e5fe7d250555ae5bcdf8769921cd61eb0d52b229b9efe2646', 'usher_ah-SHc', 1795627310443278, NULL, 1795627310443920);
INSERT INTO directories VALUES ('01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', 'okta', 'scim', 'okta', 'userName', 0, '', 1795627310348207);
INSERT INTO directories VALUES ('01a213ba-5ce0-7269-9dc8-1ef7d88cdbde', '01a213ba-5d14-7d99-8d8c-5fe93516b2a3', 'entra', 'scim', 'entra', 'userName', 0, '', 1795627310356873);
INSERT INTO directory_emails VALUES ('01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', 'ada@acme.example', '01a213ba-5d21-736b-87ae-55d7abd1d148', 0, 'work');
INSERT INTO directory_emails VALUES ('01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', 'ada@home.example', '01a213ba-5d21-736b-87ae-55d7abd1d148', 1, 'home');
INSERT INTO directory_groups VALUES ('01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '01a213ba-5d46-7902-8665-a88920349b1a', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795627310406562, 1795627310418193);
INSERT INTO directory_groups VALUES ('01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '01a213ba-5d48-7c6a-88e5-2ce85d954e43', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795627310408789, 1795627310430701);
INSERT INTO directory_groups VALUES ('01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '01a213ba-5d5a-7571-a218-491c278f7b66', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795627310426328, 1795627310426328);
INSERT INTO directory_members VALUES ('01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '01a213ba-5d46-7902-8665-a88920349b1a', '01a213ba-5d21-736b-87ae-55d7abd1d148', 'User', '', '');
INSERT INTO directory_members VALUES ('01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '01a213ba-5d46-7902-8665-a88920349b1a', '01a213ba-5d26-76f9-b806-e993d7be251e', 'User', '', '');
INSERT INTO directory_members VALUES ('01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '01a213ba-5d46-7902-8665-a88920349b1a', '01a213ba-5d2a-749b-bafa-324d2a9fdee0', 'User', '', '');
INSERT INTO directory_members VALUES ('01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '01a213ba-5d48-7c6a-88e5-2ce85d954e43', '01a213ba-5d21-736b-87ae-55d7abd1d148', 'User', '', '');
INSERT INTO directory_members VALUES ('01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '01a213ba-5d48-7c6a-88e5-2ce85d954e43', '01a213ba-5d26-76f9-b806-e993d7be251e', 'User', '', '');
INSERT INTO directory_members VALUES ('01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '01a213ba-5d48-7c6a-88e5-2ce85d954e43', '01a213ba-5d2a-749b-bafa-324d2a9fdee0', 'User', '', '');
INSERT INTO directory_members VALUES ('01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '01a213ba-5d48-7c6a-88e5-2ce85d954e43', '01a213ba-5d30-745e-87e2-44459540678c', 'User', '', '');
INSERT INTO directory_members VALUES ('01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '01a213ba-5d48-7c6a-88e5-2ce85d954e43', '01a213ba-5d3b-76a3-9046-23c86a75cebd', 'User', '', '');
INSERT INTO directory_members VALUES ('01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '01a213ba-5d48-7c6a-88e5-2ce85d954e43', '01a213ba-5d3e-7313-bcab-ec21add0470a', 'User', '', '');
INSERT INTO directory_members VALUES ('01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '01a213ba-5d48-7c6a-88e5-2ce85d954e43', '01a213ba-5d3f-7528-bfea-5d7661e3d858', 'User', '', '');
INSERT INTO directory_members VALUES ('01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '01a213ba-5d48-7c6a-88e5-2ce85d954e43', '01a213ba-5d40-77f6-97f0-991c1bda4499', 'User', '', '');
INSERT INTO directory_members VALUES ('01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '01a213ba-5d48-7c6a-88e5-2ce85d954e43', '01a213ba-5d41-7be5-80fc-b6ec5cccc8ce', 'User', '', '');
INSERT INTO directory_members VALUES ('01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '01a213ba-5d48-7c6a-88e5-2ce85d954e43', '01a213ba-5d45-7e09-9705-15c65e27b520', 'User', '', '');
INSERT INTO directory_members VALUES ('01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '01a213ba-5d5a-7571-a218-491c278f7b66', '01a213ba-5d30-745e-87e2-44459540678c', 'User', '', '');
INSERT INTO directory_members VALUES ('01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '01a213ba-5d5a-7571-a218-491c278f7b66', '01a213ba-5d46-7902-8665-a88920349b1a', 'Group', 'Group', '');
INSERT INTO directory_tombstones VALUES ('01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '01a213ba-5d44-7c80-b837-ec02fc28f826', 'NULL', '01a213ba-5d44-7c5a-a491-bcde26d0c2ba', 1798219310430701);
INSERT INTO persons VALUES ('01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d21-7271-a6ff-5074cf011f76', 'open', '', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', 0, 3, 0, 1795627310441102, 1795627310368882);
INSERT INTO persons VALUES ('01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d26-76ab-9da1-f11788f9f085', 'open', '', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', 0, 3, 0, NULL, 1795627310374400);
INSERT INTO persons VALUES ('01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d2a-7464-9d6d-0145034f6388', 'open', '', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', 0, 2, 0, NULL, 1795627310378220);
INSERT INTO persons VALUES ('01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d30-7432-a620-879a8ab998da', 'open', '', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', 0, 2, 0, NULL, 1795627310384019);
INSERT INTO persons VALUES ('01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d3b-7678-a082-fed1c0c7024b', 'open', '', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', 0, 2, 0, NULL, 1795627310395384);
INSERT INTO persons VALUES ('01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d3e-72ed-8add-2db8f6e286fd', 'open', '', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', 0, 2, 0, NULL, 1795627310398155);
INSERT INTO persons VALUES ('01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d3f-74ec-beb8-0dc38067c0fc', 'open', '', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', 0, 2, 0, NULL, 1795627310399289);
INSERT INTO persons VALUES ('01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d40-77d3-baf9-8b8784d05c1e', 'closed', 'directory_inactive', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', 0, 2, 0, NULL, 1795627310400448);
INSERT INTO persons VALUES ('01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d44-7c5a-a491-bcde26d0c2ba', 'closed', 'directory_deleted', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', 0, 4, 0, NULL, 1795627310404773);
INSERT INTO persons VALUES ('01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d45-7dca-bed4-52bfc010776f', 'closed', 'directory_inactive', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', 0, 3, 0, NULL, 1795627310405864);
INSERT INTO persons VALUES ('01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d6a-775b-b6f0-dec771b4daec', 'open', '', '', 0, 1, 0, 1795627310442457, 1795627310442457);
INSERT INTO subjects VALUES ('01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d66-709e-a6c8-2b72a40177c3', 'ada', '01a213ba-5d21-7271-a6ff-5074cf011f76', 1795627310441102);
INSERT INTO subjects VALUES ('01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d66-709e-a6c8-2b72a40177c3', 'newcomer', '01a213ba-5d6a-775b-b6f0-dec771b4daec', 1795627310442457);
INSERT INTO memberships VALUES ('01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d21-7271-a6ff-5074cf011f76', '01a213ba-5cee-7dde-8296-f5aaf64a5787', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795627310408789);
INSERT INTO memberships VALUES ('01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d21-7271-a6ff-5074cf011f76', '01a213ba-5cee-7f1b-ada0-6feb5d840eef', 0, 'jit', '01a213ba-5d66-709e-a6c8-2b72a40177c3', 1795627310441102, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795627310441102);
INSERT INTO memberships VALUES ('01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d26-76ab-9da1-f11788f9f085', '01a213ba-5cee-7dde-8296-f5aaf64a5787', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795627310408789);
INSERT INTO memberships VALUES ('01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d2a-7464-9d6d-0145034f6388', '01a213ba-5cee-7dde-8296-f5aaf64a5787', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795627310419241);
INSERT INTO memberships VALUES ('01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d30-7432-a620-879a8ab998da', '01a213ba-5cee-7dde-8296-f5aaf64a5787', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795627310408789);
INSERT INTO memberships VALUES ('01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d3b-7678-a082-fed1c0c7024b', '01a213ba-5cee-7dde-8296-f5aaf64a5787', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795627310408789);
INSERT INTO memberships VALUES ('01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d3e-72ed-8add-2db8f6e286fd', '01a213ba-5cee-7dde-8296-f5aaf64a5787', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795627310408789);
INSERT INTO memberships VALUES ('01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d3f-74ec-beb8-0dc38067c0fc', '01a213ba-5cee-7dde-8296-f5aaf64a5787', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795627310408789);
INSERT INTO memberships VALUES ('01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d6a-775b-b6f0-dec771b4daec', '01a213ba-5cee-7f1b-ada0-6feb5d840eef', 0, 'jit', '01a213ba-5d66-709e-a6c8-2b72a40177c3', 1795627310442457, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795627310442457);
INSERT INTO policy_versions VALUES ('01a213ba-5cd8-7d5f-b454-4def21fd2b23', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a213ba-5c9a-78cc-b7dc-6451b3604d91', 1795627310318753);
INSERT INTO policy_versions VALUES ('01a213ba-5cd8-7d5f-b454-4def21fd2b23', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a213ba-5c9a-78cc-b7dc-6451b3604d91', 1795627310329810);
INSERT INTO events VALUES (1, '', '01a213ba-5c9a-7a0e-b26f-521ffecfa516', 1795627310234458, 'token.created', 'operator', 'operator_key_file', '', '', '01a213ba-5c9a-78cc-b7dc-6451b3604d91', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO events VALUES (2, '01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5cd8-7e49-a0bd-b883edb4d098', 1795627310296857, 'parent.created', 'operator', '01a213ba-5c9a-78cc-b7dc-6451b3604d91', '', '', '01a213ba-5cd8-7d5f-b454-4def21fd2b23', NULL, NULL, 0, 'f2e35a8919b16d49d6d0119c193212dc');
INSERT INTO events VALUES (3, '01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5cde-7dcd-82d3-6c53249009d7', 1795627310302685, 'domain.verified', 'operator', '01a213ba-5c9a-78cc-b7dc-6451b3604d91', '', '', '01a213ba-5cde-7bad-a1be-7bc4cd7bb1f1', NULL, '{"domain":"acme.example","strategy":"manual"}', 0, '0abaf7c620447f8c6ed681684a35bef6');
INSERT INTO events VALUES (4, '01a213ba-5ce0-7269-9dc8-1ef7d88cdbde', '01a213ba-5ce0-728e-99c5-6a32c23d1024', 1795627310304128, 'parent.created', 'operator', '01a213ba-5c9a-78cc-b7dc-6451b3604d91', '', '', '01a213ba-5ce0-7269-9dc8-1ef7d88cdbde', NULL, NULL, 0, 'b3772b908ed2b91103dfbb57ea5bd344');
INSERT INTO events VALUES (5, '01a213ba-5ce0-7269-9dc8-1ef7d88cdbde', '01a213ba-5ceb-75b9-ae13-5c5067e65e4e', 1795627310315303, 'domain.verified', 'operator', '01a213ba-5c9a-78cc-b7dc-6451b3604d91', '', '', '01a213ba-5ceb-74eb-8c50-7865f17e9c4e', NULL, '{"domain":"initech.example","strategy":"manual"}', 0, '27be16da772ecd45d65451b90d3e3a51');
INSERT INTO events VALUES (6, '01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5cee-7eec-a3bb-d502efdcd119', 1795627310318753, 'organization.created', 'operator', '01a213ba-5c9a-78cc-b7dc-6451b3604d91', '', '01a213ba-5cee-7dde-8296-f5aaf64a5787', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'ed08a9d69904db0b0d0159b608770b4b');
INSERT INTO events VALUES (7, '01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5cee-7f34-8951-ba5bb4189e97', 1795627310318753, 'organization.created', 'operator', '01a213ba-5c9a-78cc-b7dc-6451b3604d91', '', '01a213ba-5cee-7f1b-ada0-6feb5d840eef', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'ed08a9d69904db0b0d0159b608770b4b');
INSERT INTO events VALUES (8, '01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5cef-7153-8d7f-9bcf2289acd8', 1795627310318753, 'policy.applied', 'operator', '01a213ba-5c9a-78cc-b7dc-6451b3604d91', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, 'ed08a9d69904db0b0d0159b608770b4b');
INSERT INTO events VALUES (9, '01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5cef-742f-bbe8-874ed73afad3', 1795627310318753, 'organization.changed', 'operator', '01a213ba-5c9a-78cc-b7dc-6451b3604d91', '', '01a213ba-5cee-7dde-8296-f5aaf64a5787', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, 'ed08a9d69904db0b0d0159b608770b4b');
INSERT INTO events VALUES (10, '01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5cef-7462-aa90-abac97a72651', 1795627310318753, 'organization.changed', 'operator', '01a213ba-5c9a-78cc-b7dc-6451b3604d91', '', '01a213ba-5cee-7f1b-ada0-6feb5d840eef', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, 'ed08a9d69904db0b0d0159b608770b4b');
INSERT INTO events VALUES (11, '01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5cf9-7d77-8be0-cc0ffa4f5b4f', 1795627310329810, 'policy.applied', 'operator', '01a213ba-5c9a-78cc-b7dc-6451b3604d91', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, '30bbaf5060343d9279861d6ade480c1a');
INSERT INTO events VALUES (12, '01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5cfe-7a7d-be2a-8c4c8b6e2091', 1795627310334245, 'organization.changed', 'operator', '01a213ba-5c9a-78cc-b7dc-6451b3604d91', '', '01a213ba-5cee-7dde-8296-f5aaf64a5787', '', NULL, '{"limit":1,"seat":"premium"}', 0, '34d134bfe05480de2785a3db8e775a7c');
INSERT INTO events VALUES (13, '01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d0c-74b2-ab36-a3b7872c9f0a', 1795627310348207, 'directory.created', 'operator', '01a213ba-5c9a-78cc-b7dc-6451b3604d91', '', '', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', NULL, NULL, 0, 'aac5736202f223444907e4caec41ebac');
INSERT INTO events VALUES (14, '01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d0e-7619-8e15-598a7ddd1620', 1795627310350303, 'token.created', 'operator', '01a213ba-5c9a-78cc-b7dc-6451b3604d91', '', '', '01a213ba-5d0e-75e9-b208-b8fccb444f88', NULL, '{"scope":"directory","target":"01a213ba-5d0c-7374-9dc8-f995a5aedb62"}', 0, 'ef1dc8b254ee9b8f9e2eedff97ea5bda');
INSERT INTO events VALUES (15, '01a213ba-5ce0-7269-9dc8-1ef7d88cdbde', '01a213ba-5d14-7dbe-b7c6-3cbd629667af', 1795627310356873, 'directory.created', 'operator', '01a213ba-5c9a-78cc-b7dc-6451b3604d91', '', '', '01a213ba-5d14-7d99-8d8c-5fe93516b2a3', NULL, NULL, 0, 'bf4afc30c2122a954eeb49e2fc965ea5');
INSERT INTO events VALUES (16, '01a213ba-5ce0-7269-9dc8-1ef7d88cdbde', '01a213ba-5d16-7618-bfcf-801166b3f6b1', 1795627310358361, 'token.created', 'operator', '01a213ba-5c9a-78cc-b7dc-6451b3604d91', '', '', '01a213ba-5d16-75dd-875b-a9cecbbe872c', NULL, '{"scope":"directory","target":"01a213ba-5d14-7d99-8d8c-5fe93516b2a3"}', 0, '61a44325846b017ad4cf005f9c3eb208');
INSERT INTO events VALUES (17, '01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d21-753b-8d99-a62f47cdda52', 1795627310368882, 'directory_user.created', 'directory', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '', '', '01a213ba-5d21-736b-87ae-55d7abd1d148', NULL, NULL, 2, 'a28955415892104727e5c4b101cc0c96');
INSERT INTO events VALUES (18, '01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d21-7548-ad81-90fd2c5faab9', 1795627310368882, 'account.created', 'directory', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '01a213ba-5d21-7271-a6ff-5074cf011f76', '', '01a213ba-5d21-736b-87ae-55d7abd1d148', NULL, NULL, 2, 'a28955415892104727e5c4b101cc0c96');
INSERT INTO events VALUES (19, '01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d26-7737-9c63-e9aa042d7f84', 1795627310374400, 'directory_user.created', 'directory', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '', '', '01a213ba-5d26-76f9-b806-e993d7be251e', NULL, NULL, 2, '1303849994840a9ade23e590dfdcb5e5');
INSERT INTO events VALUES (20, '01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d26-773b-aac5-6342b6daa1f8', 1795627310374400, 'account.created', 'directory', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '01a213ba-5d26-76ab-9da1-f11788f9f085', '', '01a213ba-5d26-76f9-b806-e993d7be251e', NULL, NULL, 2, '1303849994840a9ade23e590dfdcb5e5');
INSERT INTO events VALUES (21, '01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d2a-74ea-b8a1-9d340a429c44', 1795627310378220, 'directory_user.created', 'directory', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '', '', '01a213ba-5d2a-749b-bafa-324d2a9fdee0', NULL, NULL, 2, '5a271619ffcb441dd2cc04aa35bffb4a');
INSERT INTO events VALUES (22, '01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d2a-74ed-ac1d-0e028f954b5c', 1795627310378220, 'account.created', 'directory', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '01a213ba-5d2a-7464-9d6d-0145034f6388', '', '01a213ba-5d2a-749b-bafa-324d2a9fdee0', NULL, NULL, 2, '5a271619ffcb441dd2cc04aa35bffb4a');
INSERT INTO events VALUES (23, '01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d30-74a3-bab6-309aa3dc4521', 1795627310384019, 'directory_user.created', 'directory', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '', '', '01a213ba-5d30-745e-87e2-44459540678c', NULL, NULL, 2, 'eeef8ecbcde64e77d4077cc0cb54d0ec');
INSERT INTO events VALUES (24, '01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d30-74a6-b3ea-8b35fe5f694f', 1795627310384019, 'account.created', 'directory', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '01a213ba-5d30-7432-a620-879a8ab998da', '', '01a213ba-5d30-745e-87e2-44459540678c', NULL, NULL, 2, 'eeef8ecbcde64e77d4077cc0cb54d0ec');
INSERT INTO events VALUES (25, '01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d3b-76d6-85e6-38fc96acc0cc', 1795627310395384, 'directory_user.created', 'directory', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '', '', '01a213ba-5d3b-76a3-9046-23c86a75cebd', NULL, NULL, 2, 'b17ff9205a0e5cadaa3420c51f6424c5');
INSERT INTO events VALUES (26, '01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d3b-76d9-a586-8161ab9c5b53', 1795627310395384, 'account.created', 'directory', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '01a213ba-5d3b-7678-a082-fed1c0c7024b', '', '01a213ba-5d3b-76a3-9046-23c86a75cebd', NULL, NULL, 2, 'b17ff9205a0e5cadaa3420c51f6424c5');
INSERT INTO events VALUES (27, '01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d3e-7343-9e35-c1a5c7a0e4e3', 1795627310398155, 'directory_user.created', 'directory', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '', '', '01a213ba-5d3e-7313-bcab-ec21add0470a', NULL, NULL, 2, '25db4769ca50513d4130184b07a20720');
INSERT INTO events VALUES (28, '01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d3e-7346-9ad7-79fc715ab459', 1795627310398155, 'account.created', 'directory', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '01a213ba-5d3e-72ed-8add-2db8f6e286fd', '', '01a213ba-5d3e-7313-bcab-ec21add0470a', NULL, NULL, 2, '25db4769ca50513d4130184b07a20720');
INSERT INTO events VALUES (29, '01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d3f-7759-a346-f8e090f63014', 1795627310399289, 'directory_user.created', 'directory', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '', '', '01a213ba-5d3f-7528-bfea-5d7661e3d858', NULL, NULL, 2, '0333d0cbf09357bf18b44f2565e4e309');
INSERT INTO events VALUES (30, '01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d3f-775d-b991-bace9dacfb9b', 1795627310399289, 'account.created', 'directory', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '01a213ba-5d3f-74ec-beb8-0dc38067c0fc', '', '01a213ba-5d3f-7528-bfea-5d7661e3d858', NULL, NULL, 2, '0333d0cbf09357bf18b44f2565e4e309');
INSERT INTO events VALUES (31, '01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d40-781f-becf-6f8b4a9ce498', 1795627310400448, 'directory_user.created', 'directory', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '', '', '01a213ba-5d40-77f6-97f0-991c1bda4499', NULL, NULL, 2, '35c7452675a4d03f1b98b38179701f7c');
INSERT INTO events VALUES (32, '01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d40-7825-8c3a-65b13d712868', 1795627310400448, 'account.created', 'directory', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '01a213ba-5d40-77d3-baf9-8b8784d05c1e', '', '01a213ba-5d40-77f6-97f0-991c1bda4499', NULL, NULL, 2, '35c7452675a4d03f1b98b38179701f7c');
INSERT INTO events VALUES (33, '01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d40-7a5d-8e74-38fcf8bd5116', 1795627310400448, 'gate.closed', 'directory', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '01a213ba-5d40-77d3-baf9-8b8784d05c1e', '', '', NULL, '{"cause":"directory_inactive"}', 2, '35c7452675a4d03f1b98b38179701f7c');
INSERT INTO events VALUES (34, '01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d40-7a62-9694-4a67574ff7e7', 1795627310400448, 'session.revoked', 'directory', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '01a213ba-5d40-77d3-baf9-8b8784d05c1e', '', '', NULL, NULL, 2, '35c7452675a4d03f1b98b38179701f7c');
INSERT INTO events VALUES (35, '01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d41-7c44-abb9-3d7c4036637a', 1795627310401385, 'directory_user.created', 'directory', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '', '', '01a213ba-5d41-7be5-80fc-b6ec5cccc8ce', NULL, NULL, 2, '52120d3b4a032d193f76d320c1ba4959');
INSERT INTO events VALUES (36, '01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d41-7c48-87e2-06b5f98937c6', 1795627310401385, 'directory_user.unbound', 'directory', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '', '', '01a213ba-5d41-7be5-80fc-b6ec5cccc8ce', NULL, '{"reason":"no_email"}', 2, '52120d3b4a032d193f76d320c1ba4959');
INSERT INTO events VALUES (37, '01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d43-7cb8-a26d-42601c9f5e81', 1795627310403749, 'directory_user.created', 'directory', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '', '', '01a213ba-5d43-7c6e-8f06-4e5acd4688f4', NULL, NULL, 2, '324e0e1e6dcd1950013619a5c165b528');
INSERT INTO events VALUES (38, '01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d43-7cba-86fe-5af4a753a3f3', 1795627310403749, 'directory_user.unbound', 'directory', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '', '', '01a213ba-5d43-7c6e-8f06-4e5acd4688f4', NULL, '{"reason":"foreign_domain"}', 2, '324e0e1e6dcd1950013619a5c165b528');
INSERT INTO events VALUES (39, '01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d44-7d2b-9abe-d241c1bf90da', 1795627310404773, 'directory_user.created', 'directory', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '', '', '01a213ba-5d44-7c80-b837-ec02fc28f826', NULL, NULL, 2, '76127d9f6d054ff7d46d7a4504406f7a');
INSERT INTO events VALUES (40, '01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d44-7d2d-a0de-5d68b51a3a6e', 1795627310404773, 'account.created', 'directory', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '01a213ba-5d44-7c5a-a491-bcde26d0c2ba', '', '01a213ba-5d44-7c80-b837-ec02fc28f826', NULL, NULL, 2, '76127d9f6d054ff7d46d7a4504406f7a');
INSERT INTO events VALUES (41, '01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d45-7e41-aeac-8f8484fd7974', 1795627310405864, 'directory_user.created', 'directory', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '', '', '01a213ba-5d45-7e09-9705-15c65e27b520', NULL, NULL, 2, '09de8b4875fddf4803e041451b5c09fe');
INSERT INTO events VALUES (42, '01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d45-7e44-8e6e-24ec257f52c0', 1795627310405864, 'account.created', 'directory', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '01a213ba-5d45-7dca-bed4-52bfc010776f', '', '01a213ba-5d45-7e09-9705-15c65e27b520', NULL, NULL, 2, '09de8b4875fddf4803e041451b5c09fe');
INSERT INTO events VALUES (43, '01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d47-71fc-a553-102a9d14f70b', 1795627310406562, 'directory_group.created', 'directory', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '', '', '01a213ba-5d46-7902-8665-a88920349b1a', NULL, '{"members":1}', 0, 'dd3e9d76b32ab0b5184921c074710581');
INSERT INTO events VALUES (44, '01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d49-7132-8fac-42ffa77b0cae', 1795627310408789, 'directory_group.created', 'directory', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '', '', '01a213ba-5d48-7c6a-88e5-2ce85d954e43', NULL, '{"members":11}', 0, '638a0aaae2f13698e45ad700e51609e2');
INSERT INTO events VALUES (45, '01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d49-7b9d-be35-30fb9b5653bd', 1795627310408789, 'membership.added', 'directory', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '01a213ba-5d21-7271-a6ff-5074cf011f76', '01a213ba-5cee-7dde-8296-f5aaf64a5787', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '638a0aaae2f13698e45ad700e51609e2');
INSERT INTO events VALUES (46, '01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d49-7c1f-bc50-bf6e3f769ad1', 1795627310408789, 'membership.added', 'directory', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '01a213ba-5d26-76ab-9da1-f11788f9f085', '01a213ba-5cee-7dde-8296-f5aaf64a5787', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '638a0aaae2f13698e45ad700e51609e2');
INSERT INTO events VALUES (47, '01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d49-7c71-a389-399dc0529336', 1795627310408789, 'membership.added', 'directory', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '01a213ba-5d30-7432-a620-879a8ab998da', '01a213ba-5cee-7dde-8296-f5aaf64a5787', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '638a0aaae2f13698e45ad700e51609e2');
INSERT INTO events VALUES (48, '01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d49-7cd1-b8d4-504514e590e1', 1795627310408789, 'membership.added', 'directory', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '01a213ba-5d3b-7678-a082-fed1c0c7024b', '01a213ba-5cee-7dde-8296-f5aaf64a5787', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '638a0aaae2f13698e45ad700e51609e2');
INSERT INTO events VALUES (49, '01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d49-7d09-b7b0-807ffba71e4b', 1795627310408789, 'membership.added', 'directory', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '01a213ba-5d3e-72ed-8add-2db8f6e286fd', '01a213ba-5cee-7dde-8296-f5aaf64a5787', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '638a0aaae2f13698e45ad700e51609e2');
INSERT INTO events VALUES (50, '01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d49-7d33-b1d1-afc3f9d32e23', 1795627310408789, 'membership.added', 'directory', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '01a213ba-5d3f-74ec-beb8-0dc38067c0fc', '01a213ba-5cee-7dde-8296-f5aaf64a5787', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '638a0aaae2f13698e45ad700e51609e2');
INSERT INTO events VALUES (51, '01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d49-7d5f-ad53-19e459c498f0', 1795627310408789, 'membership.added', 'directory', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '01a213ba-5d44-7c5a-a491-bcde26d0c2ba', '01a213ba-5cee-7dde-8296-f5aaf64a5787', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '638a0aaae2f13698e45ad700e51609e2');
INSERT INTO events VALUES (52, '01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d49-7d96-836e-23e3a0cf8988', 1795627310408789, 'membership.added', 'directory', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '01a213ba-5d45-7dca-bed4-52bfc010776f', '01a213ba-5cee-7dde-8296-f5aaf64a5787', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '638a0aaae2f13698e45ad700e51609e2');
INSERT INTO events VALUES (53, '01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d4e-782b-a3aa-f9bd68546dc8', 1795627310414290, 'directory_group.changed', 'directory', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '', '', '01a213ba-5d46-7902-8665-a88920349b1a', NULL, '{"added":1,"removed":0}', 0, '26b61f6ff19efa9870404fa37db78eff');
INSERT INTO events VALUES (54, '01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d52-77ae-8689-a55ba169e563', 1795627310418193, 'directory_group.changed', 'directory', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '', '', '01a213ba-5d46-7902-8665-a88920349b1a', NULL, '{"added":1,"removed":0}', 0, 'd9f2a82068ba9b2e828b06c8027b7691');
INSERT INTO events VALUES (55, '01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d53-7567-a48c-ef27048fc679', 1795627310419241, 'directory_group.changed', 'directory', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '', '', '01a213ba-5d48-7c6a-88e5-2ce85d954e43', NULL, '{"added":1,"removed":0}', 0, 'aeead485ee6dc45f989b8ca4e063fe45');
INSERT INTO events VALUES (56, '01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d53-76b0-8285-93218b86a7bc', 1795627310419241, 'membership.added', 'directory', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '01a213ba-5d2a-7464-9d6d-0145034f6388', '01a213ba-5cee-7dde-8296-f5aaf64a5787', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, 'aeead485ee6dc45f989b8ca4e063fe45');
INSERT INTO events VALUES (57, '01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d5a-76b0-a82a-a4f0dd34613e', 1795627310426328, 'directory_group.created', 'directory', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '', '', '01a213ba-5d5a-7571-a218-491c278f7b66', NULL, '{"members":2}', 0, '5f15001721d29c4cb790d3e7be44185c');
INSERT INTO events VALUES (58, '01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d5e-7135-a6a5-30142422dad1', 1795627310429804, 'directory_user.deleted', 'directory', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '', '', '01a213ba-5d43-7c6e-8f06-4e5acd4688f4', NULL, NULL, 0, 'b4fa97362397121e0c6ec8748dbcc4ac');
INSERT INTO events VALUES (59, '01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d5e-7c15-8a4f-360ec708ce33', 1795627310430701, 'directory_user.deleted', 'directory', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '', '', '01a213ba-5d44-7c80-b837-ec02fc28f826', NULL, NULL, 0, '13179f6b6a4e4c6a9229b7b3d33df07c');
INSERT INTO events VALUES (60, '01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d5e-7d8e-a951-acf6179ce9ec', 1795627310430701, 'gate.closed', 'directory', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '01a213ba-5d44-7c5a-a491-bcde26d0c2ba', '', '', NULL, '{"cause":"directory_deleted"}', 2, '13179f6b6a4e4c6a9229b7b3d33df07c');
INSERT INTO events VALUES (61, '01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d5e-7d92-820b-24824a9c82be', 1795627310430701, 'session.revoked', 'directory', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '01a213ba-5d44-7c5a-a491-bcde26d0c2ba', '', '', NULL, NULL, 2, '13179f6b6a4e4c6a9229b7b3d33df07c');
INSERT INTO events VALUES (62, '01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d5f-705d-8879-891a559f1f01', 1795627310430701, 'membership.removed', 'directory', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '01a213ba-5d44-7c5a-a491-bcde26d0c2ba', '01a213ba-5cee-7dde-8296-f5aaf64a5787', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '13179f6b6a4e4c6a9229b7b3d33df07c');
INSERT INTO events VALUES (63, '01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d62-7482-a24a-16e5d1e93fce', 1795627310434155, 'directory_user.changed', 'directory', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '', '', '01a213ba-5d45-7e09-9705-15c65e27b520', NULL, '{"active":false}', 0, 'f5f85e2be0e43c992ebb1a9f07df3688');
INSERT INTO events VALUES (64, '01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d62-757f-a16f-917fb8bfa9fc', 1795627310434155, 'gate.closed', 'directory', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '01a213ba-5d45-7dca-bed4-52bfc010776f', '', '', NULL, '{"cause":"directory_inactive"}', 2, 'f5f85e2be0e43c992ebb1a9f07df3688');
INSERT INTO events VALUES (65, '01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d62-7582-83e3-674cbf8804ba', 1795627310434155, 'session.revoked', 'directory', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '01a213ba-5d45-7dca-bed4-52bfc010776f', '', '', NULL, NULL, 2, 'f5f85e2be0e43c992ebb1a9f07df3688');
INSERT INTO events VALUES (66, '01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d62-7669-ac22-12026bde0c02', 1795627310434155, 'membership.removed', 'directory', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '01a213ba-5d45-7dca-bed4-52bfc010776f', '01a213ba-5cee-7dde-8296-f5aaf64a5787', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, 'f5f85e2be0e43c992ebb1a9f07df3688');
INSERT INTO events VALUES (67, '01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d66-7164-bd14-092dd488fbbf', 1795627310437937, 'connection.created', 'operator', '01a213ba-5c9a-78cc-b7dc-6451b3604d91', '', '', '01a213ba-5d66-709e-a6c8-2b72a40177c3', NULL, NULL, 0, 'd3a379731e439e9442fb6b9e81f5e1eb');
INSERT INTO events VALUES (68, '01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d67-74a8-a71f-9cf2387725c4', 1795627310439180, 'token.created', 'operator', '01a213ba-5c9a-78cc-b7dc-6451b3604d91', '', '', '01a213ba-5d67-7464-a175-a6e6728bdd1f', NULL, '{"scope":"login-hook","target":"01a213ba-5d66-709e-a6c8-2b72a40177c3"}', 0, 'ac60770a9d35d2d5ca783bb017aba411');
INSERT INTO events VALUES (69, '01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d69-73d9-8a89-d7a6ef75938e', 1795627310441102, 'subject.linked', 'login', '01a213ba-5d66-709e-a6c8-2b72a40177c3', '01a213ba-5d21-7271-a6ff-5074cf011f76', '', '01a213ba-5d66-709e-a6c8-2b72a40177c3', NULL, NULL, 2, 'bebc9d48b4f506027d493ffdc422763f');
INSERT INTO events VALUES (70, '01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d69-7476-9f6c-e38722cbe80e', 1795627310441102, 'membership.added', 'login', '01a213ba-5d66-709e-a6c8-2b72a40177c3', '01a213ba-5d21-7271-a6ff-5074cf011f76', '01a213ba-5cee-7f1b-ada0-6feb5d840eef', '', NULL, '{"role":"user","source":"grant"}', 2, 'bebc9d48b4f506027d493ffdc422763f');
INSERT INTO events VALUES (71, '01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d69-7725-b44c-5d375e33ee85', 1795627310441102, 'connection.proven', 'login', '01a213ba-5d66-709e-a6c8-2b72a40177c3', '', '', '01a213ba-5d66-709e-a6c8-2b72a40177c3', NULL, NULL, 2, 'bebc9d48b4f506027d493ffdc422763f');
INSERT INTO events VALUES (72, '01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d6a-7777-83d7-55a2156873f5', 1795627310442457, 'account.created', 'login', '01a213ba-5d66-709e-a6c8-2b72a40177c3', '01a213ba-5d6a-775b-b6f0-dec771b4daec', '', '01a213ba-5d66-709e-a6c8-2b72a40177c3', NULL, NULL, 2, '767ce1080c07e632fbcf5bb451fd72db');
INSERT INTO events VALUES (73, '01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d6a-77d0-a837-25f492bf1477', 1795627310442457, 'subject.linked', 'login', '01a213ba-5d66-709e-a6c8-2b72a40177c3', '01a213ba-5d6a-775b-b6f0-dec771b4daec', '', '01a213ba-5d66-709e-a6c8-2b72a40177c3', NULL, NULL, 2, '767ce1080c07e632fbcf5bb451fd72db');
INSERT INTO events VALUES (74, '01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d6a-781f-abdc-8eee0f25e440', 1795627310442457, 'membership.added', 'login', '01a213ba-5d66-709e-a6c8-2b72a40177c3', '01a213ba-5d6a-775b-b6f0-dec771b4daec', '01a213ba-5cee-7f1b-ada0-6feb5d840eef', '', NULL, '{"role":"user","source":"grant"}', 2, '767ce1080c07e632fbcf5bb451fd72db');
INSERT INTO events VALUES (75, '', '01a213ba-5d6b-74a4-a1dc-c786dcd28223', 1795627310443278, 'token.created', 'operator', '01a213ba-5c9a-78cc-b7dc-6451b3604d91', '', '', '01a213ba-5d6b-7470-bedf-2a1132bcacfb', NULL, '{"scope":"read-only","target":""}', 0, '92e358d819cd55674299f728ef031265');
INSERT INTO events VALUES (76, '', '01a213ba-5d6c-706a-b82a-8241bd76a783', 1795627310443920, 'token.revoked', 'operator', '01a213ba-5c9a-78cc-b7dc-6451b3604d91', '', '', '01a213ba-5d6b-7470-bedf-2a1132bcacfb', NULL, NULL, 0, '66163f76f185e6f323469b08ff8aa8b4');
INSERT INTO directory_totals VALUES ('01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', 'Group', 0, 3);
INSERT INTO directory_totals VALUES ('01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', 'User', 0, 10);
INSERT INTO accounts VALUES ('01a213ba-5d21-7271-a6ff-5074cf011f76', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795627310368882);
INSERT INTO accounts VALUES ('01a213ba-5d26-76ab-9da1-f11788f9f085', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795627310374400);
INSERT INTO accounts VALUES ('01a213ba-5d2a-7464-9d6d-0145034f6388', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795627310378220);
INSERT INTO accounts VALUES ('01a213ba-5d30-7432-a620-879a8ab998da', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795627310384019);
INSERT INTO accounts VALUES ('01a213ba-5d3b-7678-a082-fed1c0c7024b', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795627310395384);
INSERT INTO accounts VALUES ('01a213ba-5d3e-72ed-8add-2db8f6e286fd', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795627310398155);
INSERT INTO accounts VALUES ('01a213ba-5d3f-74ec-beb8-0dc38067c0fc', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795627310399289);
INSERT INTO accounts VALUES ('01a213ba-5d40-77d3-baf9-8b8784d05c1e', 'left@acme.example', 'left@acme.example', 'acme.example', 1795627310400448);
INSERT INTO accounts VALUES ('01a213ba-5d44-7c5a-a491-bcde26d0c2ba', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795627310404773);
INSERT INTO accounts VALUES ('01a213ba-5d45-7dca-bed4-52bfc010776f', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795627310405864);
INSERT INTO accounts VALUES ('01a213ba-5d6a-775b-b6f0-dec771b4daec', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795627310442457);
INSERT INTO directory_users VALUES ('01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '01a213ba-5d21-736b-87ae-55d7abd1d148', 'ada@acme.example', '00u-ada', 1, '01a213ba-5d21-7271-a6ff-5074cf011f76', '', 1795627310368882, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795627310368882, 1795627310368882);
INSERT INTO directory_users VALUES ('01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '01a213ba-5d26-76f9-b806-e993d7be251e', 'bob@acme.example', NULL, 1, '01a213ba-5d26-76ab-9da1-f11788f9f085', '', 1795627310374400, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795627310374400, 1795627310374400);
INSERT INTO directory_users VALUES ('01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '01a213ba-5d2a-749b-bafa-324d2a9fdee0', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a213ba-5d2a-7464-9d6d-0145034f6388', '', 1795627310378220, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795627310378220, 1795627310378220);
INSERT INTO directory_users VALUES ('01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '01a213ba-5d30-745e-87e2-44459540678c', 'zoe@acme.example', 'ZOË', 1, '01a213ba-5d30-7432-a620-879a8ab998da', '', 1795627310384019, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795627310384019, 1795627310384019);
INSERT INTO directory_users VALUES ('01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '01a213ba-5d3b-76a3-9046-23c86a75cebd', 'astro@acme.example', '🚀', 1, '01a213ba-5d3b-7678-a082-fed1c0c7024b', '', 1795627310395384, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795627310395384, 1795627310395384);
INSERT INTO directory_users VALUES ('01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '01a213ba-5d3e-7313-bcab-ec21add0470a', 'lines@acme.example', ' 007 ', 1, '01a213ba-5d3e-72ed-8add-2db8f6e286fd', '', 1795627310398155, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795627310398155, 1795627310398155);
INSERT INTO directory_users VALUES ('01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '01a213ba-5d3f-7528-bfea-5d7661e3d858', 'max@acme.example', '00u-max', 1, '01a213ba-5d3f-74ec-beb8-0dc38067c0fc', '', 1795627310399289, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795627310399289, 1795627310399289);
INSERT INTO directory_users VALUES ('01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '01a213ba-5d40-77f6-97f0-991c1bda4499', 'left@acme.example', '00u-left', 0, '01a213ba-5d40-77d3-baf9-8b8784d05c1e', '', 1795627310400448, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795627310400448, 1795627310400448);
INSERT INTO directory_users VALUES ('01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '01a213ba-5d41-7be5-80fc-b6ec5cccc8ce', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795627310401385, 1795627310401385);
INSERT INTO directory_users VALUES ('01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '01a213ba-5d45-7e09-9705-15c65e27b520', 'staff@acme.example', '00u-staff', 0, '01a213ba-5d45-7dca-bed4-52bfc010776f', '', 1795627310405864, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795627310405864, 1795627310434155);
INSERT INTO dialect_log VALUES ('01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '01a213ba-5d73-72a1-b463-60198eeb5792', 1795627310451172, '41a2683b61b147461e6e93e40f8d1270', 'GET', '/Users/01a213ba-5d43-7c6e-8f06-4e5acd4688f4', 404, '', 'there is no user "01a213ba-5d43-7c6e-8f06-4e5acd4688f4" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '01a213ba-5d73-76c1-a6d8-6bb14331178e', 1795627310451443, '5f67ff1fbded6db5977b2a9bc1525c96', 'GET', '/Users/01a213ba-5d44-7c80-b837-ec02fc28f826', 404, '', 'there is no user "01a213ba-5d44-7c80-b837-ec02fc28f826" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '01a213ba-5db6-7967-a6e9-41401dcffc0c', 1795627310518616, '542a0f54450810f3ac7057a2d1d0ca72', 'GET', '/Users/01a213ba-5d43-7c6e-8f06-4e5acd4688f4', 404, '', 'there is no user "01a213ba-5d43-7c6e-8f06-4e5acd4688f4" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a213ba-5cd8-7d5f-b454-4def21fd2b23', '01a213ba-5d0c-7374-9dc8-f995a5aedb62', '01a213ba-5db6-7df0-ba0d-436cc2ec06c1', 1795627310518913, 'a3f0891553220cc26eb86bec5aa6f431', 'GET', '/Users/01a213ba-5d44-7c80-b837-ec02fc28f826', 404, '', 'there is no user "01a213ba-5d44-7c80-b837-ec02fc28f826" in this directory', '[]', '');
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
INSERT INTO sqlite_stat1 VALUES ('dialect_log', 'dialect_log', '50000 5000 500 1');
INSERT INTO sqlite_stat1 VALUES ('events', 'events_membership', '5000000 500000 5 2 1');
INSERT INTO sqlite_stat1 VALUES ('events', 'events_gate', '100000 10000 2 1');
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES ('goose_db_version', 4);
