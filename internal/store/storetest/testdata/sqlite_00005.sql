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
  created_at  BIGINT NOT NULL, entity_id TEXT NOT NULL DEFAULT '', email_claim TEXT NOT NULL DEFAULT '', groups_claim TEXT NOT NULL DEFAULT '', subject_claim TEXT NOT NULL DEFAULT '', clearing TEXT NOT NULL DEFAULT '', cleared_to TEXT NOT NULL DEFAULT '',
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
CREATE TABLE sso_suspensions (
  parent       TEXT NOT NULL PRIMARY KEY,
  until        BIGINT NOT NULL,
  reason       TEXT NOT NULL,
  suspended_at BIGINT NOT NULL,
  actor_kind   TEXT NOT NULL,
  actor_id     TEXT NOT NULL DEFAULT ''
) WITHOUT ROWID;
CREATE TABLE event_floors (
  parent TEXT NOT NULL PRIMARY KEY, -- empty: the log of all parents
  floor  BIGINT NOT NULL,          -- the cursor of the last event that is gone
  at     BIGINT NOT NULL           -- and its time
) WITHOUT ROWID;
INSERT INTO goose_db_version VALUES (1, 0, 1, '2026-11-25 22:15:47');
INSERT INTO goose_db_version VALUES (2, 1, 1, '2026-11-25 22:15:47');
INSERT INTO goose_db_version VALUES (3, 2, 1, '2026-11-25 22:15:47');
INSERT INTO goose_db_version VALUES (4, 3, 1, '2026-11-25 22:15:47');
INSERT INTO goose_db_version VALUES (5, 4, 1, '2026-11-25 22:15:47');
INSERT INTO goose_db_version VALUES (6, 5, 1, '2026-11-25 22:15:47');
INSERT INTO parents VALUES ('01a214c7-7d64-7368-8c95-e36f53cd1c9f', 'acme', 'acme', '01a214c7-7daf-71ad-86c5-5bf324018f3f', 2, 0, 1795644947812164);
INSERT INTO parents VALUES ('01a214c7-7d67-7e7f-9d16-139993fe4f25', 'initech', 'initech', '01a214c7-7d69-7796-bea6-8a9d899e2897', 0, 0, 1795644947815936);
INSERT INTO organizations VALUES ('01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d6b-7644-9beb-f7e607af53dc', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795644947818963);
INSERT INTO organizations VALUES ('01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d6b-77b9-82cb-e59d13de2ebd', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795644947818963);
INSERT INTO seat_tiers VALUES ('01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d6b-7644-9beb-f7e607af53dc', 'premium', 1, 1);
INSERT INTO domains VALUES ('01a214c7-7d64-7368-8c95-e36f53cd1c9f', 'acme.example', '01a214c7-7d66-73c4-9604-02cf117bb5fa', 'verified', 'manual', 1795644947814019, 1795644947814019, '', '', 0, 0, 0, 0, 0);
INSERT INTO domains VALUES ('01a214c7-7d67-7e7f-9d16-139993fe4f25', 'initech.example', '01a214c7-7d69-7713-ac41-2b24750790ba', 'verified', 'manual', 1795644947817403, 1795644947817403, '', '', 0, 0, 0, 0, 0);
INSERT INTO connections VALUES ('01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d8b-7525-aa74-1601f7ab1c53', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795644947855394, 1795644947851313, '', '', '', '', '', '');
INSERT INTO connections VALUES ('01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7da9-7dcd-9a43-641fbed47454', 'later', 'saml', '', '', 'claim', 0, 0, NULL, 1795644947881885, 'urn:acme:''idp''', '', 'memberOf', '', '', '');
INSERT INTO credentials VALUES ('', '01a214c7-7d12-7162-85a2-508b65a42ef3', 'operator', '', 'first operator key', '06358679d062c1556c628d3726c80117bc51dc88b9383a740648acc7f91ca6d4', 'usher_rFFnC7', 1795644947729400, NULL, NULL, '', '', '', '', '', '', 0, 1795644947995709, '');
INSERT INTO credentials VALUES ('01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d71-7ae0-ae50-ec244ee0b5c0', 'directory', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '', 'ac43a276bdff6fdc1776831ee5660b82c1936eaef656303203b768fd46cf6d05', 'usher_c1Mann', 1795644947825537, NULL, NULL, '', '', '', '', '', '', 0, 1795644947995709, '');
INSERT INTO credentials VALUES ('01a214c7-7d67-7e7f-9d16-139993fe4f25', '01a214c7-7d73-76c7-8e8c-a2bbf04f0ddd', 'directory', '01a214c7-7d72-7996-a752-296179e61ff5', '', '782e2a7f3706a5a5cc9d2a821e9e1af0cc665d81cc7769b93ea1269b481a2483', 'usher_UB-hlH', 1795644947827420, NULL, NULL, '', '', '', '', '', '', 1, 0, '01a214c7-7da8-7afb-a9f6-36c4c86eb021');
INSERT INTO credentials VALUES ('01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d8c-7b97-9688-7121316ce639', 'login-hook', '01a214c7-7d8b-7525-aa74-1601f7ab1c53', '', '20b26e46321c9442bd7b5dfff72e963e51ff1729de66a1283e92fdc5f581dab1', 'usher_881tPx', 1795644947852649, NULL, NULL, '', '', '', '', '', '', 0, 1795644947893944, '');
INSERT INTO credentials VALUES ('', '01a214c7-7d92-77d2-a712-ebf902af3de2', 'read-only', '', '', '38cabc573ea887bf6fa3fd7d0dd21ea3299b1f2d4004a593c5ab9acfb630d685', 'usher_dJfc2F', 1795644947858496, NULL, 1795644947860019, '', '', '', '', '', '', 0, 0, '');
INSERT INTO credentials VALUES ('01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d9b-7960-97a8-9469b745eadd', 'oauth-client', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '', '8b5f5a4340a1c42ef4a414b2d1452f82bc25bb50da386a39e8c1633d18514bcf', 'usher_4y1Dzk', 1795644947867594, NULL, NULL, '', '', '', '', '', '', 0, 0, '');
INSERT INTO credentials VALUES ('01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7da1-7c5b-9716-090ba0a51380', 'access-token', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '', '61e896174bd7d29f8bdd47cfa90d9240de0b60068ccbf63d3163415a95f8cd91', 'usher_GM4JnC', 1795644947873559, 1795648547873559, NULL, '01a214c7-7d9b-7960-97a8-9469b745eadd', '', '', '', '', '', 0, 0, '');
INSERT INTO credentials VALUES ('01a214c7-7d67-7e7f-9d16-139993fe4f25', '01a214c7-7da3-7d11-a519-4aaecc9f62ed', 'jwt-issuer', '01a214c7-7d72-7996-a752-296179e61ff5', '', '022cf57eeaa574e60d9918b8d5fa3e13ceaed89fb99b68ca9f5aadca4b8328df', '', 1795644947875786, NULL, NULL, '', '', '', 'https://issuer.example/', 'http://127.0.0.1:44357/scim/01a214c7-7d72-7996-a752-296179e61ff5', '{"jwks_url":"https://issuer.example/keys","claims":{"tid":"''ẞ''"}}', 0, 0, '01a214c7-7da8-7afb-a9f6-36c4c86eb021');
INSERT INTO directories VALUES ('01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', 'okta', 'scim', 'okta', 'userName', 0, '', 1795644947824575, '', '', '');
INSERT INTO directories VALUES ('01a214c7-7d67-7e7f-9d16-139993fe4f25', '01a214c7-7d72-7996-a752-296179e61ff5', 'entra', 'scim', 'entra', 'userName', 0, '', 1795644947826612, 'ipsie', '[{"id":"urn:acme:scim:schemas:extension:hr:2.0:User","name":"User","description":"''quotes'' and Umläute","resourceType":"User","attributes":[{"name":"floor","type":"string","caseExact":false,"mutability":"readWrite","returned":"default","uniqueness":"none"}]}]', '01a214c7-7da8-7afb-a9f6-36c4c86eb021');
INSERT INTO directory_emails VALUES ('01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', 'ada@acme.example', '01a214c7-7d74-7797-8e8b-4d9d2d13b6da', 0, 'work');
INSERT INTO directory_emails VALUES ('01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', 'ada@home.example', '01a214c7-7d74-7797-8e8b-4d9d2d13b6da', 1, 'home');
INSERT INTO directory_groups VALUES ('01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '01a214c7-7d80-7345-ad23-079456f56084', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795644947840192, 1795644947844813, 0);
INSERT INTO directory_groups VALUES ('01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '01a214c7-7d81-7834-97a9-c2dadcf18005', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795644947841511, 1795644947848861, 0);
INSERT INTO directory_groups VALUES ('01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '01a214c7-7d86-7b0c-9263-38dd7e91fc53', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795644947846700, 1795644947846700, 1);
INSERT INTO directory_members VALUES ('01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '01a214c7-7d80-7345-ad23-079456f56084', '01a214c7-7d74-7797-8e8b-4d9d2d13b6da', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '01a214c7-7d80-7345-ad23-079456f56084', '01a214c7-7d75-7a9d-8e99-092d9fc5e610', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '01a214c7-7d80-7345-ad23-079456f56084', '01a214c7-7d76-7c3b-817c-1ac6ccee2d41', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '01a214c7-7d81-7834-97a9-c2dadcf18005', '01a214c7-7d74-7797-8e8b-4d9d2d13b6da', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '01a214c7-7d81-7834-97a9-c2dadcf18005', '01a214c7-7d75-7a9d-8e99-092d9fc5e610', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '01a214c7-7d81-7834-97a9-c2dadcf18005', '01a214c7-7d76-7c3b-817c-1ac6ccee2d41', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '01a214c7-7d81-7834-97a9-c2dadcf18005', '01a214c7-7d77-7b2e-8554-7008b201d34b', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '01a214c7-7d81-7834-97a9-c2dadcf18005', '01a214c7-7d79-7125-aed6-9c6daaa31e39', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '01a214c7-7d81-7834-97a9-c2dadcf18005', '01a214c7-7d79-7e29-81a2-40727bbf22a6', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '01a214c7-7d81-7834-97a9-c2dadcf18005', '01a214c7-7d7a-7b8b-8103-eed5cf1a5183', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '01a214c7-7d81-7834-97a9-c2dadcf18005', '01a214c7-7d7b-7930-8033-9b15a6ec3401', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '01a214c7-7d81-7834-97a9-c2dadcf18005', '01a214c7-7d7c-77d2-8e80-5530153f5761', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '01a214c7-7d81-7834-97a9-c2dadcf18005', '01a214c7-7d7f-74e3-89c2-70fa564812c4', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '01a214c7-7d86-7b0c-9263-38dd7e91fc53', '01a214c7-7d77-7b2e-8554-7008b201d34b', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '01a214c7-7d86-7b0c-9263-38dd7e91fc53', '01a214c7-7d80-7345-ad23-079456f56084', 'Group', 'Group', '');
INSERT INTO directory_tombstones VALUES ('01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '01a214c7-7d7e-7507-8fde-a176e24b1ccf', 'NULL', '01a214c7-7d7e-74e5-88de-b26f749348a2', 1798236947848861);
INSERT INTO persons VALUES ('01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d74-76e8-8db7-bfb9b95417f0', 'open', '', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', 0, 3, 0, 1795644947855394, 1795644947828184);
INSERT INTO persons VALUES ('01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d75-7a6e-a1d7-129caa2459b4', 'open', '', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', 0, 3, 0, NULL, 1795644947829643);
INSERT INTO persons VALUES ('01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d76-7beb-a3fb-17f38d99e52d', 'open', '', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', 0, 2, 0, NULL, 1795644947830712);
INSERT INTO persons VALUES ('01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d77-7af1-8808-f1e9395e900d', 'open', '', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', 0, 2, 0, NULL, 1795644947831660);
INSERT INTO persons VALUES ('01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d79-7100-9ed4-51ee3129a644', 'open', '', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', 0, 2, 0, NULL, 1795644947832997);
INSERT INTO persons VALUES ('01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d79-7e05-9b27-62c55c1f50f7', 'open', '', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', 0, 2, 0, NULL, 1795644947833877);
INSERT INTO persons VALUES ('01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d7a-7b6b-866a-356a74301f74', 'open', '', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', 0, 2, 0, NULL, 1795644947834678);
INSERT INTO persons VALUES ('01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d7b-790c-8a83-1dba0f6e0f8d', 'closed', 'directory_inactive', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', 0, 2, 0, NULL, 1795644947835507);
INSERT INTO persons VALUES ('01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d7e-74e5-88de-b26f749348a2', 'closed', 'directory_deleted', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', 0, 4, 0, NULL, 1795644947838263);
INSERT INTO persons VALUES ('01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d7f-74c1-8c04-ba3a6071ce7e', 'closed', 'directory_inactive', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', 0, 3, 0, NULL, 1795644947839272);
INSERT INTO persons VALUES ('01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d91-702a-a1da-f83e92fb61d6', 'open', '', '', 0, 1, 0, 1795644947856978, 1795644947856978);
INSERT INTO subjects VALUES ('01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d8b-7525-aa74-1601f7ab1c53', 'ada', '01a214c7-7d74-76e8-8db7-bfb9b95417f0', 1795644947855394);
INSERT INTO subjects VALUES ('01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d8b-7525-aa74-1601f7ab1c53', 'newcomer', '01a214c7-7d91-702a-a1da-f83e92fb61d6', 1795644947856978);
INSERT INTO memberships VALUES ('01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d74-76e8-8db7-bfb9b95417f0', '01a214c7-7d6b-7644-9beb-f7e607af53dc', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795644947841511);
INSERT INTO memberships VALUES ('01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d74-76e8-8db7-bfb9b95417f0', '01a214c7-7d6b-77b9-82cb-e59d13de2ebd', 0, 'jit', '01a214c7-7d8b-7525-aa74-1601f7ab1c53', 1795644947855394, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795644947855394);
INSERT INTO memberships VALUES ('01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d75-7a6e-a1d7-129caa2459b4', '01a214c7-7d6b-7644-9beb-f7e607af53dc', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795644947841511);
INSERT INTO memberships VALUES ('01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d76-7beb-a3fb-17f38d99e52d', '01a214c7-7d6b-7644-9beb-f7e607af53dc', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795644947845819);
INSERT INTO memberships VALUES ('01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d77-7af1-8808-f1e9395e900d', '01a214c7-7d6b-7644-9beb-f7e607af53dc', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795644947841511);
INSERT INTO memberships VALUES ('01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d79-7100-9ed4-51ee3129a644', '01a214c7-7d6b-7644-9beb-f7e607af53dc', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795644947841511);
INSERT INTO memberships VALUES ('01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d79-7e05-9b27-62c55c1f50f7', '01a214c7-7d6b-7644-9beb-f7e607af53dc', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795644947841511);
INSERT INTO memberships VALUES ('01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d7a-7b6b-866a-356a74301f74', '01a214c7-7d6b-7644-9beb-f7e607af53dc', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795644947841511);
INSERT INTO memberships VALUES ('01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d91-702a-a1da-f83e92fb61d6', '01a214c7-7d6b-77b9-82cb-e59d13de2ebd', 0, 'jit', '01a214c7-7d8b-7525-aa74-1601f7ab1c53', 1795644947856978, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795644947856978);
INSERT INTO policy_versions VALUES ('01a214c7-7d64-7368-8c95-e36f53cd1c9f', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a214c7-7d12-7162-85a2-508b65a42ef3', 1795644947818963);
INSERT INTO policy_versions VALUES ('01a214c7-7d64-7368-8c95-e36f53cd1c9f', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a214c7-7d12-7162-85a2-508b65a42ef3', 1795644947821683);
INSERT INTO events VALUES (1, '', '01a214c7-7d12-73e1-9e85-57c67a76215c', 1795644947729400, 'token.created', 'operator', 'operator_key_file', '', '', '01a214c7-7d12-7162-85a2-508b65a42ef3', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO events VALUES (2, '01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d64-74fc-a14b-1c043d6d1b14', 1795644947812164, 'parent.created', 'operator', '01a214c7-7d12-7162-85a2-508b65a42ef3', '', '', '01a214c7-7d64-7368-8c95-e36f53cd1c9f', NULL, NULL, 0, 'aca704539a3e865f60df56e0db5f7449');
INSERT INTO events VALUES (3, '01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d66-7677-b5b7-41e15709c046', 1795644947814019, 'domain.verified', 'operator', '01a214c7-7d12-7162-85a2-508b65a42ef3', '', '', '01a214c7-7d66-73c4-9604-02cf117bb5fa', NULL, '{"domain":"acme.example","state":"verified","strategy":"manual"}', 0, 'f2ff6adc1737f1a6d923aee6964a8430');
INSERT INTO events VALUES (4, '01a214c7-7d67-7e7f-9d16-139993fe4f25', '01a214c7-7d67-7ea1-9eff-4f3967b09cf8', 1795644947815936, 'parent.created', 'operator', '01a214c7-7d12-7162-85a2-508b65a42ef3', '', '', '01a214c7-7d67-7e7f-9d16-139993fe4f25', NULL, NULL, 0, 'a1540e8a1de3a9999cab3202d3be35ae');
INSERT INTO events VALUES (5, '01a214c7-7d67-7e7f-9d16-139993fe4f25', '01a214c7-7d69-7839-a845-c320b3c2e731', 1795644947817403, 'domain.verified', 'operator', '01a214c7-7d12-7162-85a2-508b65a42ef3', '', '', '01a214c7-7d69-7713-ac41-2b24750790ba', NULL, '{"domain":"initech.example","state":"verified","strategy":"manual"}', 0, 'fbf35bd0ea4f64ba8ec704f4fbc03aff');
INSERT INTO events VALUES (6, '01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d6b-7790-bb43-5c118a56e025', 1795644947818963, 'organization.created', 'operator', '01a214c7-7d12-7162-85a2-508b65a42ef3', '', '01a214c7-7d6b-7644-9beb-f7e607af53dc', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'baabd361ef19d78303297312fddab8c4');
INSERT INTO events VALUES (7, '01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d6b-783e-b668-f2b9f27d6528', 1795644947818963, 'organization.created', 'operator', '01a214c7-7d12-7162-85a2-508b65a42ef3', '', '01a214c7-7d6b-77b9-82cb-e59d13de2ebd', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'baabd361ef19d78303297312fddab8c4');
INSERT INTO events VALUES (8, '01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d6b-79d0-9399-ebb6d0bbcd3b', 1795644947818963, 'policy.applied', 'operator', '01a214c7-7d12-7162-85a2-508b65a42ef3', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, 'baabd361ef19d78303297312fddab8c4');
INSERT INTO events VALUES (9, '01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d6b-7cdc-989f-3a8b12bbb1cf', 1795644947818963, 'organization.changed', 'operator', '01a214c7-7d12-7162-85a2-508b65a42ef3', '', '01a214c7-7d6b-7644-9beb-f7e607af53dc', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, 'baabd361ef19d78303297312fddab8c4');
INSERT INTO events VALUES (10, '01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d6b-7d1f-bc3e-b0801ea9a3d2', 1795644947818963, 'organization.changed', 'operator', '01a214c7-7d12-7162-85a2-508b65a42ef3', '', '01a214c7-7d6b-77b9-82cb-e59d13de2ebd', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, 'baabd361ef19d78303297312fddab8c4');
INSERT INTO events VALUES (11, '01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d6d-7c00-9726-7bc5bd99968b', 1795644947821683, 'policy.applied', 'operator', '01a214c7-7d12-7162-85a2-508b65a42ef3', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, '29787fdb35a97f2d1e786a9e02ef3abf');
INSERT INTO events VALUES (12, '01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d6f-7833-b04f-c2357ec7dc26', 1795644947823181, 'organization.changed', 'operator', '01a214c7-7d12-7162-85a2-508b65a42ef3', '', '01a214c7-7d6b-7644-9beb-f7e607af53dc', '', NULL, '{"limit":1,"seat":"premium"}', 0, '174bda65a88f6ad5c550de5098c56b39');
INSERT INTO events VALUES (13, '01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d70-7a0f-a75e-a27e7a202f29', 1795644947824575, 'directory.created', 'operator', '01a214c7-7d12-7162-85a2-508b65a42ef3', '', '', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', NULL, NULL, 0, 'f15e32ba0804458121aaf59e3fefc03a');
INSERT INTO events VALUES (14, '01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d71-7b2e-8529-ffe493bec659', 1795644947825537, 'token.created', 'operator', '01a214c7-7d12-7162-85a2-508b65a42ef3', '', '', '01a214c7-7d71-7ae0-ae50-ec244ee0b5c0', NULL, '{"scope":"directory","target":"01a214c7-7d70-7922-b3bd-1f18f9f3287c"}', 0, '184579a65ca1abea8a5242c71cfe7780');
INSERT INTO events VALUES (15, '01a214c7-7d67-7e7f-9d16-139993fe4f25', '01a214c7-7d72-79bb-afe0-798a02575715', 1795644947826612, 'directory.created', 'operator', '01a214c7-7d12-7162-85a2-508b65a42ef3', '', '', '01a214c7-7d72-7996-a752-296179e61ff5', NULL, NULL, 0, '4b87e7a5f41e3a7e4c1470214c2b50c1');
INSERT INTO events VALUES (16, '01a214c7-7d67-7e7f-9d16-139993fe4f25', '01a214c7-7d73-7700-a217-939b6a7f9a77', 1795644947827420, 'token.created', 'operator', '01a214c7-7d12-7162-85a2-508b65a42ef3', '', '', '01a214c7-7d73-76c7-8e8c-a2bbf04f0ddd', NULL, '{"scope":"directory","target":"01a214c7-7d72-7996-a752-296179e61ff5"}', 0, 'b9e4689a5cb6ce54559db1e673862011');
INSERT INTO events VALUES (17, '01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d74-7939-a213-a140b097a2d3', 1795644947828184, 'directory_user.created', 'directory', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '', '', '01a214c7-7d74-7797-8e8b-4d9d2d13b6da', NULL, NULL, 2, 'cd31b76b78938a4b2f188b327bdd24bc');
INSERT INTO events VALUES (18, '01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d74-793c-80ef-35251791a869', 1795644947828184, 'account.created', 'directory', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '01a214c7-7d74-76e8-8db7-bfb9b95417f0', '', '01a214c7-7d74-7797-8e8b-4d9d2d13b6da', NULL, NULL, 2, 'cd31b76b78938a4b2f188b327bdd24bc');
INSERT INTO events VALUES (19, '01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d75-7ae5-847d-877c80f7c481', 1795644947829643, 'directory_user.created', 'directory', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '', '', '01a214c7-7d75-7a9d-8e99-092d9fc5e610', NULL, NULL, 2, '8bb66e39c15ee8b20f9b191dc51b4be6');
INSERT INTO events VALUES (20, '01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d75-7ae8-b006-e3a296582c94', 1795644947829643, 'account.created', 'directory', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '01a214c7-7d75-7a6e-a1d7-129caa2459b4', '', '01a214c7-7d75-7a9d-8e99-092d9fc5e610', NULL, NULL, 2, '8bb66e39c15ee8b20f9b191dc51b4be6');
INSERT INTO events VALUES (21, '01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d76-7c78-a032-65a500d6a8db', 1795644947830712, 'directory_user.created', 'directory', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '', '', '01a214c7-7d76-7c3b-817c-1ac6ccee2d41', NULL, NULL, 2, '5a43bbd71615e80288884500bcaf189c');
INSERT INTO events VALUES (22, '01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d76-7c7c-88b8-9cf96cb5f4af', 1795644947830712, 'account.created', 'directory', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '01a214c7-7d76-7beb-a3fb-17f38d99e52d', '', '01a214c7-7d76-7c3b-817c-1ac6ccee2d41', NULL, NULL, 2, '5a43bbd71615e80288884500bcaf189c');
INSERT INTO events VALUES (23, '01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d77-7b63-94fe-2c82796f6cb2', 1795644947831660, 'directory_user.created', 'directory', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '', '', '01a214c7-7d77-7b2e-8554-7008b201d34b', NULL, NULL, 2, 'c64289c98c3a784ab0a082854f7681ba');
INSERT INTO events VALUES (24, '01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d77-7b65-b8c2-1097d43a7b7c', 1795644947831660, 'account.created', 'directory', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '01a214c7-7d77-7af1-8808-f1e9395e900d', '', '01a214c7-7d77-7b2e-8554-7008b201d34b', NULL, NULL, 2, 'c64289c98c3a784ab0a082854f7681ba');
INSERT INTO events VALUES (25, '01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d79-7158-9deb-280082ebcada', 1795644947832997, 'directory_user.created', 'directory', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '', '', '01a214c7-7d79-7125-aed6-9c6daaa31e39', NULL, NULL, 2, 'd80beca061a6294c6273eba9e1adc4cb');
INSERT INTO events VALUES (26, '01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d79-715b-bfeb-9672318a8271', 1795644947832997, 'account.created', 'directory', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '01a214c7-7d79-7100-9ed4-51ee3129a644', '', '01a214c7-7d79-7125-aed6-9c6daaa31e39', NULL, NULL, 2, 'd80beca061a6294c6273eba9e1adc4cb');
INSERT INTO events VALUES (27, '01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d79-7e59-acc9-0f0a297db6f2', 1795644947833877, 'directory_user.created', 'directory', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '', '', '01a214c7-7d79-7e29-81a2-40727bbf22a6', NULL, NULL, 2, '9bad441d6ed269c12554151f6ae65078');
INSERT INTO events VALUES (28, '01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d79-7e5b-8640-271c277b66fd', 1795644947833877, 'account.created', 'directory', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '01a214c7-7d79-7e05-9b27-62c55c1f50f7', '', '01a214c7-7d79-7e29-81a2-40727bbf22a6', NULL, NULL, 2, '9bad441d6ed269c12554151f6ae65078');
INSERT INTO events VALUES (29, '01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d7a-7bb8-b3bc-6d050870c01f', 1795644947834678, 'directory_user.created', 'directory', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '', '', '01a214c7-7d7a-7b8b-8103-eed5cf1a5183', NULL, NULL, 2, '9a569792fcf0981cef151534732c55ef');
INSERT INTO events VALUES (30, '01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d7a-7bbc-9eb4-c31a7aa28bf8', 1795644947834678, 'account.created', 'directory', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '01a214c7-7d7a-7b6b-866a-356a74301f74', '', '01a214c7-7d7a-7b8b-8103-eed5cf1a5183', NULL, NULL, 2, '9a569792fcf0981cef151534732c55ef');
INSERT INTO events VALUES (31, '01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d7b-7961-8851-34fa63bf08fc', 1795644947835507, 'directory_user.created', 'directory', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '', '', '01a214c7-7d7b-7930-8033-9b15a6ec3401', NULL, NULL, 2, '39cdbb4bfd3ad2f4b576ac67aef6aa3f');
INSERT INTO events VALUES (32, '01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d7b-7963-b40c-7de8caed7c73', 1795644947835507, 'account.created', 'directory', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '01a214c7-7d7b-790c-8a83-1dba0f6e0f8d', '', '01a214c7-7d7b-7930-8033-9b15a6ec3401', NULL, NULL, 2, '39cdbb4bfd3ad2f4b576ac67aef6aa3f');
INSERT INTO events VALUES (33, '01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d7b-7a92-94ce-01bf9981736a', 1795644947835507, 'gate.closed', 'directory', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '01a214c7-7d7b-790c-8a83-1dba0f6e0f8d', '', '', NULL, '{"cause":"directory_inactive"}', 2, '39cdbb4bfd3ad2f4b576ac67aef6aa3f');
INSERT INTO events VALUES (34, '01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d7b-7a96-8050-79b246991376', 1795644947835507, 'session.revoked', 'directory', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '01a214c7-7d7b-790c-8a83-1dba0f6e0f8d', '', '', NULL, NULL, 2, '39cdbb4bfd3ad2f4b576ac67aef6aa3f');
INSERT INTO events VALUES (35, '01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d7c-7815-9bad-9f7a7e633ef9', 1795644947836474, 'directory_user.created', 'directory', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '', '', '01a214c7-7d7c-77d2-8e80-5530153f5761', NULL, NULL, 2, '4427e0158cdc0feec4b59f28bcb10ba4');
INSERT INTO events VALUES (36, '01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d7c-789f-a332-72cf049d2021', 1795644947836474, 'directory_user.unbound', 'directory', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '', '', '01a214c7-7d7c-77d2-8e80-5530153f5761', NULL, '{"reason":"no_email"}', 2, '4427e0158cdc0feec4b59f28bcb10ba4');
INSERT INTO events VALUES (37, '01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d7d-7757-83a0-5dd87649a1d8', 1795644947837428, 'directory_user.created', 'directory', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '', '', '01a214c7-7d7d-7713-bb37-9d16a53114b3', NULL, NULL, 2, 'd91ffe8c48ac931fcfafc0b5f0f222c9');
INSERT INTO events VALUES (38, '01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d7d-7759-8ec1-48a272ecbeac', 1795644947837428, 'directory_user.unbound', 'directory', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '', '', '01a214c7-7d7d-7713-bb37-9d16a53114b3', NULL, '{"reason":"foreign_domain"}', 2, 'd91ffe8c48ac931fcfafc0b5f0f222c9');
INSERT INTO events VALUES (39, '01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d7e-7579-b248-699390062d21', 1795644947838263, 'directory_user.created', 'directory', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '', '', '01a214c7-7d7e-7507-8fde-a176e24b1ccf', NULL, NULL, 2, '3e66fd07798ab4db87b7f5ae3e97d586');
INSERT INTO events VALUES (40, '01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d7e-757c-a9de-872166d7ee52', 1795644947838263, 'account.created', 'directory', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '01a214c7-7d7e-74e5-88de-b26f749348a2', '', '01a214c7-7d7e-7507-8fde-a176e24b1ccf', NULL, NULL, 2, '3e66fd07798ab4db87b7f5ae3e97d586');
INSERT INTO events VALUES (41, '01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d7f-7570-b025-aedb5399283a', 1795644947839272, 'directory_user.created', 'directory', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '', '', '01a214c7-7d7f-74e3-89c2-70fa564812c4', NULL, NULL, 2, 'e41a623793645ac29b106ab631bcd342');
INSERT INTO events VALUES (42, '01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d7f-7573-afe6-1c7e95e2bccd', 1795644947839272, 'account.created', 'directory', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '01a214c7-7d7f-74c1-8c04-ba3a6071ce7e', '', '01a214c7-7d7f-74e3-89c2-70fa564812c4', NULL, NULL, 2, 'e41a623793645ac29b106ab631bcd342');
INSERT INTO events VALUES (43, '01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d80-7619-b19e-7417440c8d7b', 1795644947840192, 'directory_group.created', 'directory', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '', '', '01a214c7-7d80-7345-ad23-079456f56084', NULL, '{"members":1}', 0, '92988da38e28cd2b2d6ce64894349aa1');
INSERT INTO events VALUES (44, '01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d81-7dd4-b112-986581bd1f59', 1795644947841511, 'directory_group.created', 'directory', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '', '', '01a214c7-7d81-7834-97a9-c2dadcf18005', NULL, '{"members":11}', 0, '5c7366eb40f721dbe38bad9a3cb9fe36');
INSERT INTO events VALUES (45, '01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d82-7935-a8ae-2c07688cd8d6', 1795644947841511, 'membership.added', 'directory', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '01a214c7-7d74-76e8-8db7-bfb9b95417f0', '01a214c7-7d6b-7644-9beb-f7e607af53dc', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '5c7366eb40f721dbe38bad9a3cb9fe36');
INSERT INTO events VALUES (46, '01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d82-79dc-8c64-dc6181e9c281', 1795644947841511, 'membership.added', 'directory', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '01a214c7-7d75-7a6e-a1d7-129caa2459b4', '01a214c7-7d6b-7644-9beb-f7e607af53dc', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '5c7366eb40f721dbe38bad9a3cb9fe36');
INSERT INTO events VALUES (47, '01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d82-7a15-a80f-639439d3ccd8', 1795644947841511, 'membership.added', 'directory', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '01a214c7-7d77-7af1-8808-f1e9395e900d', '01a214c7-7d6b-7644-9beb-f7e607af53dc', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '5c7366eb40f721dbe38bad9a3cb9fe36');
INSERT INTO events VALUES (48, '01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d82-7a3d-a639-edcc415e25d9', 1795644947841511, 'membership.added', 'directory', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '01a214c7-7d79-7100-9ed4-51ee3129a644', '01a214c7-7d6b-7644-9beb-f7e607af53dc', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '5c7366eb40f721dbe38bad9a3cb9fe36');
INSERT INTO events VALUES (49, '01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d82-7afd-b740-36fb36f192e1', 1795644947841511, 'membership.added', 'directory', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '01a214c7-7d79-7e05-9b27-62c55c1f50f7', '01a214c7-7d6b-7644-9beb-f7e607af53dc', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '5c7366eb40f721dbe38bad9a3cb9fe36');
INSERT INTO events VALUES (50, '01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d82-7b2f-97c1-01bbe3f97928', 1795644947841511, 'membership.added', 'directory', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '01a214c7-7d7a-7b6b-866a-356a74301f74', '01a214c7-7d6b-7644-9beb-f7e607af53dc', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '5c7366eb40f721dbe38bad9a3cb9fe36');
INSERT INTO events VALUES (51, '01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d82-7b54-9c30-55cb9c933b8c', 1795644947841511, 'membership.added', 'directory', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '01a214c7-7d7e-74e5-88de-b26f749348a2', '01a214c7-7d6b-7644-9beb-f7e607af53dc', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '5c7366eb40f721dbe38bad9a3cb9fe36');
INSERT INTO events VALUES (52, '01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d82-7b91-aa78-68103ac2d623', 1795644947841511, 'membership.added', 'directory', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '01a214c7-7d7f-74c1-8c04-ba3a6071ce7e', '01a214c7-7d6b-7644-9beb-f7e607af53dc', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '5c7366eb40f721dbe38bad9a3cb9fe36');
INSERT INTO events VALUES (53, '01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d83-7e85-a035-d8de863feecd', 1795644947843760, 'directory_group.changed', 'directory', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '', '', '01a214c7-7d80-7345-ad23-079456f56084', NULL, '{"added":1,"removed":0}', 0, 'c565296f89215577d1b02b84c3de7421');
INSERT INTO events VALUES (54, '01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d84-7d69-a735-5245b051267a', 1795644947844813, 'directory_group.changed', 'directory', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '', '', '01a214c7-7d80-7345-ad23-079456f56084', NULL, '{"added":1,"removed":0}', 0, '2afe9f3f2a683f7076ace25a25b37639');
INSERT INTO events VALUES (55, '01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d85-7ddc-b9fc-50455bcb46fe', 1795644947845819, 'directory_group.changed', 'directory', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '', '', '01a214c7-7d81-7834-97a9-c2dadcf18005', NULL, '{"added":1,"removed":0}', 0, '58840cbc653fd6e5434f0e9e2fd8f35d');
INSERT INTO events VALUES (56, '01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d85-7f03-837b-c9f40f462e29', 1795644947845819, 'membership.added', 'directory', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '01a214c7-7d76-7beb-a3fb-17f38d99e52d', '01a214c7-7d6b-7644-9beb-f7e607af53dc', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '58840cbc653fd6e5434f0e9e2fd8f35d');
INSERT INTO events VALUES (57, '01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d86-7cd1-9de0-1fdd27f42b23', 1795644947846700, 'directory_group.created', 'directory', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '', '', '01a214c7-7d86-7b0c-9263-38dd7e91fc53', NULL, '{"members":2}', 0, 'deb298fe013020da627c6ceec03e3b6d');
INSERT INTO events VALUES (58, '01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d88-71b8-959a-eb0e90093728', 1795644947847875, 'directory_user.deleted', 'directory', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '', '', '01a214c7-7d7d-7713-bb37-9d16a53114b3', NULL, NULL, 0, 'ac5bfffd50cc21bbfca0dbda064f7cbb');
INSERT INTO events VALUES (59, '01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d88-7e49-a3a3-6b020713a90b', 1795644947848861, 'directory_user.deleted', 'directory', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '', '', '01a214c7-7d7e-7507-8fde-a176e24b1ccf', NULL, NULL, 0, 'f6d1655622404de23bd15058247caa6f');
INSERT INTO events VALUES (60, '01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d89-7033-a9e1-52dc397e0d70', 1795644947848861, 'gate.closed', 'directory', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '01a214c7-7d7e-74e5-88de-b26f749348a2', '', '', NULL, '{"cause":"directory_deleted"}', 2, 'f6d1655622404de23bd15058247caa6f');
INSERT INTO events VALUES (61, '01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d89-7038-babc-deb1b5ca993a', 1795644947848861, 'session.revoked', 'directory', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '01a214c7-7d7e-74e5-88de-b26f749348a2', '', '', NULL, NULL, 2, 'f6d1655622404de23bd15058247caa6f');
INSERT INTO events VALUES (62, '01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d89-71c0-91d0-c95359c40213', 1795644947848861, 'membership.removed', 'directory', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '01a214c7-7d7e-74e5-88de-b26f749348a2', '01a214c7-7d6b-7644-9beb-f7e607af53dc', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, 'f6d1655622404de23bd15058247caa6f');
INSERT INTO events VALUES (63, '01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d8a-71b0-8f6e-83da20cebaae', 1795644947850023, 'directory_user.changed', 'directory', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '', '', '01a214c7-7d7f-74e3-89c2-70fa564812c4', NULL, '{"active":false}', 0, 'eb2b043782c1ba3cf112e01fffbada61');
INSERT INTO events VALUES (64, '01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d8a-7275-b78c-fdce976bb7fd', 1795644947850023, 'gate.closed', 'directory', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '01a214c7-7d7f-74c1-8c04-ba3a6071ce7e', '', '', NULL, '{"cause":"directory_inactive"}', 2, 'eb2b043782c1ba3cf112e01fffbada61');
INSERT INTO events VALUES (65, '01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d8a-7278-b109-8036e125bb7e', 1795644947850023, 'session.revoked', 'directory', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '01a214c7-7d7f-74c1-8c04-ba3a6071ce7e', '', '', NULL, NULL, 2, 'eb2b043782c1ba3cf112e01fffbada61');
INSERT INTO events VALUES (66, '01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d8a-7334-988b-f044d750d7a7', 1795644947850023, 'membership.removed', 'directory', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '01a214c7-7d7f-74c1-8c04-ba3a6071ce7e', '01a214c7-7d6b-7644-9beb-f7e607af53dc', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, 'eb2b043782c1ba3cf112e01fffbada61');
INSERT INTO events VALUES (67, '01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d8b-77e4-bcc1-10319d01b98e', 1795644947851313, 'connection.created', 'operator', '01a214c7-7d12-7162-85a2-508b65a42ef3', '', '', '01a214c7-7d8b-7525-aa74-1601f7ab1c53', NULL, '{"kind":"oidc","issuer":"https://login.acme.example","client_id":"usher","email_trust":"claim","vouched":true,"enabled":true,"proven":false}', 0, '0ed0930b04c609a5f83b9506f7415e5d');
INSERT INTO events VALUES (68, '01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d8c-7bdb-9314-9583c05a69c3', 1795644947852649, 'token.created', 'operator', '01a214c7-7d12-7162-85a2-508b65a42ef3', '', '', '01a214c7-7d8c-7b97-9688-7121316ce639', NULL, '{"scope":"login-hook","target":"01a214c7-7d8b-7525-aa74-1601f7ab1c53"}', 0, '998dbb4c498744dfd4bb5d959052dfcd');
INSERT INTO events VALUES (69, '01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d8f-78cc-9a5a-4968c4f9182f', 1795644947855394, 'subject.linked', 'login', '01a214c7-7d8b-7525-aa74-1601f7ab1c53', '01a214c7-7d74-76e8-8db7-bfb9b95417f0', '', '01a214c7-7d8b-7525-aa74-1601f7ab1c53', NULL, NULL, 2, '4390d5822cde081203ce12edc05df737');
INSERT INTO events VALUES (70, '01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d8f-7948-8226-a5f1b3961a43', 1795644947855394, 'membership.added', 'login', '01a214c7-7d8b-7525-aa74-1601f7ab1c53', '01a214c7-7d74-76e8-8db7-bfb9b95417f0', '01a214c7-7d6b-77b9-82cb-e59d13de2ebd', '', NULL, '{"role":"user","source":"grant"}', 2, '4390d5822cde081203ce12edc05df737');
INSERT INTO events VALUES (71, '01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d8f-7bd6-a539-ee4cbc03380b', 1795644947855394, 'connection.proven', 'login', '01a214c7-7d8b-7525-aa74-1601f7ab1c53', '', '', '01a214c7-7d8b-7525-aa74-1601f7ab1c53', NULL, NULL, 2, '4390d5822cde081203ce12edc05df737');
INSERT INTO events VALUES (72, '01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d91-7047-b890-84e071521857', 1795644947856978, 'account.created', 'login', '01a214c7-7d8b-7525-aa74-1601f7ab1c53', '01a214c7-7d91-702a-a1da-f83e92fb61d6', '', '01a214c7-7d8b-7525-aa74-1601f7ab1c53', NULL, NULL, 2, '41d768c9deb5fad5695aa518e19235ea');
INSERT INTO events VALUES (73, '01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d91-708b-b953-d63e03a7ac59', 1795644947856978, 'subject.linked', 'login', '01a214c7-7d8b-7525-aa74-1601f7ab1c53', '01a214c7-7d91-702a-a1da-f83e92fb61d6', '', '01a214c7-7d8b-7525-aa74-1601f7ab1c53', NULL, NULL, 2, '41d768c9deb5fad5695aa518e19235ea');
INSERT INTO events VALUES (74, '01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d91-70cd-8b6c-4bd1a50e4a02', 1795644947856978, 'membership.added', 'login', '01a214c7-7d8b-7525-aa74-1601f7ab1c53', '01a214c7-7d91-702a-a1da-f83e92fb61d6', '01a214c7-7d6b-77b9-82cb-e59d13de2ebd', '', NULL, '{"role":"user","source":"grant"}', 2, '41d768c9deb5fad5695aa518e19235ea');
INSERT INTO events VALUES (75, '', '01a214c7-7d92-780a-b4a0-fd5b6b14fee0', 1795644947858496, 'token.created', 'operator', '01a214c7-7d12-7162-85a2-508b65a42ef3', '', '', '01a214c7-7d92-77d2-a712-ebf902af3de2', NULL, '{"scope":"read-only","target":""}', 0, '5ab7cecdd1c990c79ec12ef60e91e281');
INSERT INTO events VALUES (76, '', '01a214c7-7d94-725e-881f-2dad92afc253', 1795644947860019, 'token.revoked', 'operator', '01a214c7-7d12-7162-85a2-508b65a42ef3', '', '', '01a214c7-7d92-77d2-a712-ebf902af3de2', NULL, NULL, 0, '90b3560de9664953082835370af432c5');
INSERT INTO events VALUES (77, '01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d9b-7998-95d8-ef06c4020e86', 1795644947867594, 'token.created', 'operator', '01a214c7-7d12-7162-85a2-508b65a42ef3', '', '', '01a214c7-7d9b-7960-97a8-9469b745eadd', NULL, '{"scope":"oauth-client","target":"01a214c7-7d70-7922-b3bd-1f18f9f3287c"}', 0, '6eb11db59d3d0b589e553141147d36cd');
INSERT INTO events VALUES (78, '01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7da1-7c98-9a12-45a34ef3400d', 1795644947873559, 'token.created', 'api_key', '01a214c7-7d9b-7960-97a8-9469b745eadd', '', '', '01a214c7-7da1-7c5b-9716-090ba0a51380', NULL, '{"client":"01a214c7-7d9b-7960-97a8-9469b745eadd","scope":"access-token","target":"01a214c7-7d70-7922-b3bd-1f18f9f3287c"}', 0, '0966c59269f6d60102573204869b8394');
INSERT INTO events VALUES (79, '01a214c7-7d67-7e7f-9d16-139993fe4f25', '01a214c7-7da3-7d57-a20f-3bc4688ce15a', 1795644947875786, 'token.created', 'operator', '01a214c7-7d12-7162-85a2-508b65a42ef3', '', '', '01a214c7-7da3-7d11-a519-4aaecc9f62ed', NULL, '{"scope":"jwt-issuer","target":"01a214c7-7d72-7996-a752-296179e61ff5"}', 0, 'f8427ba33a55ac006b608577d458365b');
INSERT INTO events VALUES (80, '01a214c7-7d67-7e7f-9d16-139993fe4f25', '01a214c7-7da7-77f1-a63e-14d7332863cb', 1795644947879359, 'directory.changed', 'operator', '01a214c7-7d12-7162-85a2-508b65a42ef3', '', '', '01a214c7-7d72-7996-a752-296179e61ff5', '{"profile":""}', '{"profile":"ipsie","tokens":1}', 0, '455cb69933ceccad19f36d0f3940d481');
INSERT INTO events VALUES (81, '01a214c7-7d67-7e7f-9d16-139993fe4f25', '01a214c7-7da8-7c22-be17-ee4ee65aa279', 1795644947880618, 'directory.changed', 'operator', '01a214c7-7d12-7162-85a2-508b65a42ef3', '', '', '01a214c7-7d72-7996-a752-296179e61ff5', '{"extensions":[]}', '{"extensions":["urn:acme:scim:schemas:extension:hr:2.0:User"]}', 0, '3538a7e642e86a3461b251df068af3b2');
INSERT INTO events VALUES (82, '01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7da9-7e86-9fb4-2aee29f89f12', 1795644947881885, 'connection.created', 'operator', '01a214c7-7d12-7162-85a2-508b65a42ef3', '', '', '01a214c7-7da9-7dcd-9a43-641fbed47454', NULL, '{"kind":"saml","entity_id":"urn:acme:''idp''","groups_claim":"memberOf","email_trust":"claim","vouched":false,"enabled":false,"proven":false}', 0, '90a71236b52fdfc7aba5c4d269c2e4a5');
INSERT INTO events VALUES (83, '01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7dad-79dd-b9e6-fc6edd908f4b', 1795644947885321, 'run.held', 'operator', '01a214c7-7d12-7162-85a2-508b65a42ef3', '', '', '01a214c7-7dad-777e-bff2-1a3224b94759', NULL, '{"detail":{"meaning":{"kind":"oidc","issuer":"https://login.acme.example","client_id":"another"}},"scope":"connection:01a214c7-7d8b-7525-aa74-1601f7ab1c53"}', 0, '85580e7aaa7492e7893fffd0b5b2347c');
INSERT INTO events VALUES (84, '01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7daf-7208-b117-eef9a5e5d781', 1795644947887018, 'sso.suspended', 'operator', '01a214c7-7d12-7162-85a2-508b65a42ef3', '', '', '01a214c7-7d64-7368-8c95-e36f53cd1c9f', NULL, '{"until":"2026-11-28T22:15:47.887018Z","reason":"''ẞ''"}', 0, 'a9e019fb76411b8c036a7cce83ece2a0');
INSERT INTO directory_totals VALUES ('01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', 'Group', 0, 3, 0, '01a214c7-7d86-7b0c-9263-38dd7e91fc53');
INSERT INTO directory_totals VALUES ('01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', 'User', 0, 10, 2, '01a214c7-7d7f-74e3-89c2-70fa564812c4');
INSERT INTO accounts VALUES ('01a214c7-7d74-76e8-8db7-bfb9b95417f0', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795644947828184);
INSERT INTO accounts VALUES ('01a214c7-7d75-7a6e-a1d7-129caa2459b4', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795644947829643);
INSERT INTO accounts VALUES ('01a214c7-7d76-7beb-a3fb-17f38d99e52d', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795644947830712);
INSERT INTO accounts VALUES ('01a214c7-7d77-7af1-8808-f1e9395e900d', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795644947831660);
INSERT INTO accounts VALUES ('01a214c7-7d79-7100-9ed4-51ee3129a644', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795644947832997);
INSERT INTO accounts VALUES ('01a214c7-7d79-7e05-9b27-62c55c1f50f7', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795644947833877);
INSERT INTO accounts VALUES ('01a214c7-7d7a-7b6b-866a-356a74301f74', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795644947834678);
INSERT INTO accounts VALUES ('01a214c7-7d7b-790c-8a83-1dba0f6e0f8d', 'left@acme.example', 'left@acme.example', 'acme.example', 1795644947835507);
INSERT INTO accounts VALUES ('01a214c7-7d7e-74e5-88de-b26f749348a2', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795644947838263);
INSERT INTO accounts VALUES ('01a214c7-7d7f-74c1-8c04-ba3a6071ce7e', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795644947839272);
INSERT INTO accounts VALUES ('01a214c7-7d91-702a-a1da-f83e92fb61d6', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795644947856978);
INSERT INTO directory_users VALUES ('01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '01a214c7-7d74-7797-8e8b-4d9d2d13b6da', 'ada@acme.example', '00u-ada', 1, '01a214c7-7d74-76e8-8db7-bfb9b95417f0', '', 1795644947828184, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795644947828184, 1795644947828184);
INSERT INTO directory_users VALUES ('01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '01a214c7-7d75-7a9d-8e99-092d9fc5e610', 'bob@acme.example', NULL, 1, '01a214c7-7d75-7a6e-a1d7-129caa2459b4', '', 1795644947829643, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795644947829643, 1795644947829643);
INSERT INTO directory_users VALUES ('01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '01a214c7-7d76-7c3b-817c-1ac6ccee2d41', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a214c7-7d76-7beb-a3fb-17f38d99e52d', '', 1795644947830712, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795644947830712, 1795644947830712);
INSERT INTO directory_users VALUES ('01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '01a214c7-7d77-7b2e-8554-7008b201d34b', 'zoe@acme.example', 'ZOË', 1, '01a214c7-7d77-7af1-8808-f1e9395e900d', '', 1795644947831660, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795644947831660, 1795644947831660);
INSERT INTO directory_users VALUES ('01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '01a214c7-7d79-7125-aed6-9c6daaa31e39', 'astro@acme.example', '🚀', 1, '01a214c7-7d79-7100-9ed4-51ee3129a644', '', 1795644947832997, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795644947832997, 1795644947832997);
INSERT INTO directory_users VALUES ('01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '01a214c7-7d79-7e29-81a2-40727bbf22a6', 'lines@acme.example', ' 007 ', 1, '01a214c7-7d79-7e05-9b27-62c55c1f50f7', '', 1795644947833877, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795644947833877, 1795644947833877);
INSERT INTO directory_users VALUES ('01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '01a214c7-7d7a-7b8b-8103-eed5cf1a5183', 'max@acme.example', '00u-max', 1, '01a214c7-7d7a-7b6b-866a-356a74301f74', '', 1795644947834678, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795644947834678, 1795644947834678);
INSERT INTO directory_users VALUES ('01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '01a214c7-7d7b-7930-8033-9b15a6ec3401', 'left@acme.example', '00u-left', 0, '01a214c7-7d7b-790c-8a83-1dba0f6e0f8d', '', 1795644947835507, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795644947835507, 1795644947835507);
INSERT INTO directory_users VALUES ('01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '01a214c7-7d7c-77d2-8e80-5530153f5761', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795644947836474, 1795644947836474);
INSERT INTO directory_users VALUES ('01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '01a214c7-7d7f-74e3-89c2-70fa564812c4', 'staff@acme.example', '00u-staff', 0, '01a214c7-7d7f-74c1-8c04-ba3a6071ce7e', '', 1795644947839272, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795644947839272, 1795644947850023);
INSERT INTO runs VALUES ('01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7dad-777e-bff2-1a3224b94759', 'reconnect', 'held', 'connection:01a214c7-7d8b-7525-aa74-1601f7ab1c53', 'reconnect connection:01a214c7-7d8b-7525-aa74-1601f7ab1c53', '{"meaning":{"kind":"oidc","issuer":"https://login.acme.example","client_id":"another"}}', 'operator', '01a214c7-7d12-7162-85a2-508b65a42ef3', '85580e7aaa7492e7893fffd0b5b2347c', 0, 1795644947885321, 1795644947885321, '', '', 0, 0, 0);
INSERT INTO dialect_log VALUES ('01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '01a214c7-7d98-7219-bd1d-6868a8e8b970', 1795644947864137, '71eaeb0e1a4883d1198193b7d7932e0b', 'GET', '/Users/01a214c7-7d7d-7713-bb37-9d16a53114b3', 404, '', 'there is no user "01a214c7-7d7d-7713-bb37-9d16a53114b3" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '01a214c7-7d98-7766-bd46-f15e94b150f6', 1795644947864485, '502520897112e181561ee80846a0c4e3', 'GET', '/Users/01a214c7-7d7e-7507-8fde-a176e24b1ccf', 404, '', 'there is no user "01a214c7-7d7e-7507-8fde-a176e24b1ccf" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '01a214c7-7e18-7931-9be6-382a485e223b', 1795644947992603, '0c0586ffb99a953706ede339e409f07d', 'GET', '/Users/01a214c7-7d7d-7713-bb37-9d16a53114b3', 404, '', 'there is no user "01a214c7-7d7d-7713-bb37-9d16a53114b3" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a214c7-7d64-7368-8c95-e36f53cd1c9f', '01a214c7-7d70-7922-b3bd-1f18f9f3287c', '01a214c7-7e18-7e8d-a4c3-4ce1c9c1b8fa', 1795644947992954, 'c3a0b76732eb0f8202554d1f935700bf', 'GET', '/Users/01a214c7-7d7e-7507-8fde-a176e24b1ccf', 404, '', 'there is no user "01a214c7-7d7e-7507-8fde-a176e24b1ccf" in this directory', '[]', '');
INSERT INTO schedules VALUES ('', 'check-domains', '0 * * * *', 1795644947774089, 0);
INSERT INTO schedules VALUES ('', 'forget-tombstones', '20 3 * * *', 1795644947812273, 0);
INSERT INTO schedules VALUES ('', 'prune-schedule-runs', '40 3 * * *', 1795644947770051, 0);
INSERT INTO schedules VALUES ('', 'tend-sso', '* * * * *', 1795644947812897, 0);
INSERT INTO sso_suspensions VALUES ('01a214c7-7d64-7368-8c95-e36f53cd1c9f', 1795904147887018, '''ẞ''', 1795644947887018, 'operator', '01a214c7-7d12-7162-85a2-508b65a42ef3');
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
CREATE INDEX connections_clearing ON connections (id) WHERE clearing <> '';
CREATE INDEX sso_suspensions_until ON sso_suspensions (until);
CREATE INDEX organizations_sso ON organizations (parent) WHERE sso_required = 1;
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
INSERT INTO sqlite_stat1 VALUES ('connections', 'connections_clearing', '2 1');
INSERT INTO sqlite_stat1 VALUES ('sso_suspensions', 'sso_suspensions', '100 1');
INSERT INTO sqlite_stat1 VALUES ('sso_suspensions', 'sso_suspensions_until', '100 1');
INSERT INTO sqlite_stat1 VALUES ('organizations', 'organizations_sso', '10000 2');
INSERT INTO sqlite_stat1 VALUES ('event_floors', 'event_floors', '10000 1');
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES ('goose_db_version', 6);
