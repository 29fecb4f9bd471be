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
  created_at   BIGINT NOT NULL, guests BIGINT, guest_administrators BIGINT NOT NULL DEFAULT 0,
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
  created_at BIGINT NOT NULL, profile TEXT NOT NULL DEFAULT '', extensions TEXT NOT NULL DEFAULT '', rev TEXT NOT NULL DEFAULT '', deleted_at BIGINT NOT NULL DEFAULT 0,
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
CREATE TABLE invitations (
  parent     TEXT   NOT NULL,
  id         TEXT   NOT NULL,
  org        TEXT   NOT NULL,
  email      TEXT   NOT NULL,
  email_fold TEXT   NOT NULL,
  domain     TEXT   NOT NULL,
  role       TEXT   NOT NULL,
  tier       TEXT   NOT NULL DEFAULT '',  -- the seat it names; empty: none
  seat_held  BIGINT NOT NULL DEFAULT 0,   -- it holds a seat of the tier
  state      TEXT   NOT NULL,             -- open | accepted | revoked | expired | consumed
  reason     TEXT   NOT NULL DEFAULT '',  -- why it was revoked
  managed    BIGINT NOT NULL DEFAULT 0,   -- the directory's word is waited for
  guest      BIGINT NOT NULL DEFAULT 0,   -- the e-mail is on no domain of the parent
  inviter    TEXT   NOT NULL DEFAULT '',  -- account; empty: a key by itself
  actor_kind TEXT   NOT NULL,
  actor_id   TEXT   NOT NULL DEFAULT '',
  account    TEXT   NOT NULL DEFAULT '',  -- who accepted it, or was bound
  token_hash TEXT   NOT NULL,             -- hex SHA-256
  created_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL,
  ended_at   BIGINT NOT NULL DEFAULT 0,   -- when it stopped being open
  PRIMARY KEY (parent, id)
) WITHOUT ROWID;
CREATE TABLE invitation_sends (
  parent     TEXT   NOT NULL,
  org        TEXT   NOT NULL,
  at         BIGINT NOT NULL,
  id         TEXT   NOT NULL,
  PRIMARY KEY (parent, org, at, id)
) WITHOUT ROWID;
CREATE TABLE parent_administrators (
  parent     TEXT NOT NULL,
  account    TEXT NOT NULL,
  actor_kind TEXT NOT NULL,              -- who granted it
  actor_id   TEXT NOT NULL DEFAULT '',
  granted_at BIGINT NOT NULL,
  PRIMARY KEY (parent, account)
) WITHOUT ROWID;
CREATE TABLE answers (
  parent     TEXT NOT NULL,              -- of the credential; empty for the daemon's
  credential TEXT NOT NULL,
  account    TEXT NOT NULL DEFAULT '',   -- whom the credential acted for
  name       TEXT NOT NULL,              -- hex SHA-256 of the Idempotency-Key
  request    TEXT NOT NULL,              -- hex SHA-256 of method, path and body
  sealed     TEXT NOT NULL,              -- status, headers and body, sealed with what only the caller has
  created_at BIGINT NOT NULL,
  PRIMARY KEY (parent, credential, account, name)
);
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
INSERT INTO goose_db_version VALUES (1, 0, 1, '2026-11-25 23:19:57');
INSERT INTO goose_db_version VALUES (2, 1, 1, '2026-11-25 23:19:57');
INSERT INTO goose_db_version VALUES (3, 2, 1, '2026-11-25 23:19:57');
INSERT INTO goose_db_version VALUES (4, 3, 1, '2026-11-25 23:19:57');
INSERT INTO goose_db_version VALUES (5, 4, 1, '2026-11-25 23:19:57');
INSERT INTO goose_db_version VALUES (6, 5, 1, '2026-11-25 23:19:57');
INSERT INTO parents VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', 'acme', 'acme', '01a21502-3ba0-75b4-9e47-dc0d950bdb34', 2, 0, 1795648797501905, 0);
INSERT INTO parents VALUES ('01a21502-3b40-7a24-9c19-a5a639e21be2', 'initech', 'initech', '01a21502-3b98-7a48-b1ac-93941dfb3e2b', 0, 1, 1795648797504635, 0);
INSERT INTO parents VALUES ('01a21502-3b96-7a9e-b4a2-dc773e660641', '~01a21502-3b96-7a9e-b4a2-dc773e660641', '', '01a21502-3b96-7af2-8149-973356f39b59', 0, 0, 1795648797590683, 1);
INSERT INTO organizations VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b42-7f36-afd8-a86c321080cb', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795648797506705, NULL, 0);
INSERT INTO organizations VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b43-710c-989e-645dd7c3ed76', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795648797506705, 1, 1);
INSERT INTO organizations VALUES ('01a21502-3b40-7a24-9c19-a5a639e21be2', '01a21502-3b8e-72e4-ab53-1bea56557482', 'initech-console', 'initech-console', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795648797582171, NULL, 0);
INSERT INTO organizations VALUES ('01a21502-3b96-7a9e-b4a2-dc773e660641', '01a21502-3b96-7a9e-b4a2-dc773e660641', 'lone', 'Größe', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795648797590683, NULL, 0);
INSERT INTO seat_tiers VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b42-7f36-afd8-a86c321080cb', 'premium', 1, 1);
INSERT INTO domains VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', 'acme.example', '01a21502-3b3f-77ab-a43a-87de40246355', 'verified', 'manual', 1795648797503220, 1795648797503220, '', '', 0, 0, 0, 0, 0);
INSERT INTO domains VALUES ('01a21502-3b40-7a24-9c19-a5a639e21be2', 'initech.example', '01a21502-3b41-7828-8adb-2041a44bc4e5', 'verified', 'manual', 1795648797505511, 1795648797505511, '', '', 0, 0, 0, 0, 0);
INSERT INTO connections VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b67-7a34-bda1-10b090375466', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795648797546795, 1795648797543643, '', '', '', '', '', '');
INSERT INTO connections VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b9e-74fe-9889-8342da5cd4fc', 'later', 'saml', '', '', 'claim', 0, 0, NULL, 1795648797598288, 'urn:acme:''idp''', '', 'memberOf', '', '', '');
INSERT INTO credentials VALUES ('', '01a21502-3b22-74c5-8b0f-9fe3a49d9f50', 'operator', '', 'first operator key', 'fd6acd57a8b9edb8c6743d83651ec367447fa090a00a8ad090a98eda4a58c2ae', 'usher_YwoGqP', 1795648797473963, NULL, NULL, '', '', '', '', '', '', 0, 1795648797668700, '', '');
INSERT INTO credentials VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b48-701b-b6d9-fb4905efee66', 'directory', '01a21502-3b46-7ed3-8b20-d0c04685d141', '', '2c252374b87cb5fb95f886f52b3d622c3d8f04c00f6b102f4a61870b101a0bc0', 'usher_SCAE4p', 1795648797511905, NULL, NULL, '', '', '', '', '', '', 0, 1795648797668700, '', '');
INSERT INTO credentials VALUES ('01a21502-3b40-7a24-9c19-a5a639e21be2', '01a21502-3b49-7a67-8812-5451bfa0c93c', 'directory', '01a21502-3b48-7d90-845e-cf507852ac48', '', 'edecc5c984f0d4382de5ba218bfb793f94cef0506f9ab5367da8e1cd0554cd91', 'usher_Ohzt1Z', 1795648797513654, NULL, NULL, '', '', '', '', '', '', 1, 0, '01a21502-3b99-7699-9f29-03fd63f4c4f4', '');
INSERT INTO credentials VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b68-7e10-8a07-141f44b847ca', 'login-hook', '01a21502-3b67-7a34-bda1-10b090375466', '', 'fdf639e339d1e361a50ffa0db5aa3d339437f9d69361a371cd70279590cfb7b8', 'usher_54HtF6', 1795648797544810, NULL, NULL, '', '', '', '', '', '', 0, 1795648797601492, '', '');
INSERT INTO credentials VALUES ('', '01a21502-3b6d-7d00-9ceb-d8f3e31cd45e', 'read-only', '', '', 'e763738b8c75dcf7de2466c2f7d9f1bdc807bebda81849997df68d7af35732fd', 'usher_39uGXU', 1795648797549835, NULL, 1795648797550528, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO credentials VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b84-773f-8dfc-590380609845', 'oauth-client', '01a21502-3b46-7ed3-8b20-d0c04685d141', '', 'e6b3d27706477e47b0a0d98cc35984683047d0447866fe471cb848c5e5172a65', 'usher_ln5s5O', 1795648797572437, NULL, NULL, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO credentials VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b86-7c62-91da-e25298f3debc', 'access-token', '01a21502-3b46-7ed3-8b20-d0c04685d141', '', 'fee1d40b8983e3ad7e91c2fbc845e6235e79a5feeab0034687906c030c19618b', 'usher_SL9R5R', 1795648797574590, 1795652397574590, NULL, '01a21502-3b84-773f-8dfc-590380609845', '', '', '', '', '', 0, 0, '', '');
INSERT INTO credentials VALUES ('01a21502-3b40-7a24-9c19-a5a639e21be2', '01a21502-3b88-70fa-a64d-2a118ae8f40c', 'jwt-issuer', '01a21502-3b48-7d90-845e-cf507852ac48', '', '82253b26c791b3c6687151483d537b9c817ef98321f00ef7392b69b814027837', '', 1795648797575988, NULL, NULL, '', '', '', 'https://issuer.example/', 'http://127.0.0.1:41129/scim/01a21502-3b48-7d90-845e-cf507852ac48', '{"jwks_url":"https://issuer.example/keys","claims":{"tid":"''ẞ''"}}', 0, 0, '01a21502-3b99-7699-9f29-03fd63f4c4f4', '');
INSERT INTO directories VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b46-7ed3-8b20-d0c04685d141', 'okta', 'scim', 'okta', 'userName', 0, '', 1795648797510957, '', '', '', 0);
INSERT INTO directories VALUES ('01a21502-3b40-7a24-9c19-a5a639e21be2', '01a21502-3b48-7d90-845e-cf507852ac48', 'entra', 'scim', 'entra', 'userName', 0, '', 1795648797512873, 'ipsie', '[{"id":"urn:acme:scim:schemas:extension:hr:2.0:User","name":"User","description":"''quotes'' and Umläute","resourceType":"User","attributes":[{"name":"floor","type":"string","caseExact":false,"mutability":"readWrite","returned":"default","uniqueness":"none"}]}]', '01a21502-3b99-7699-9f29-03fd63f4c4f4', 0);
INSERT INTO directories VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b91-70b0-9e6d-75dc84a7b9af', '01a21502-3b91-70b0-9e6d-75dc84a7b9af', 'scim', 'generic', 'userName', 0, '', 1795648797585030, '', '', '', 1795648797586961);
INSERT INTO directory_emails VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b46-7ed3-8b20-d0c04685d141', 'ada@acme.example', '01a21502-3b4b-726f-bce0-744662af7aa3', 0, 'work');
INSERT INTO directory_emails VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b46-7ed3-8b20-d0c04685d141', 'ada@home.example', '01a21502-3b4b-726f-bce0-744662af7aa3', 1, 'home');
INSERT INTO directory_groups VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b46-7ed3-8b20-d0c04685d141', '01a21502-3b5a-78aa-9bac-6b3eb7f13964', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795648797530518, 1795648797536693, 0);
INSERT INTO directory_groups VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b46-7ed3-8b20-d0c04685d141', '01a21502-3b5c-719a-9bf7-fb111b3689c8', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795648797532078, 1795648797541490, 0);
INSERT INTO directory_groups VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b46-7ed3-8b20-d0c04685d141', '01a21502-3b63-7b83-b7ca-0bfe8849e845', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795648797539724, 1795648797539724, 1);
INSERT INTO directory_members VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b46-7ed3-8b20-d0c04685d141', '01a21502-3b5a-78aa-9bac-6b3eb7f13964', '01a21502-3b4b-726f-bce0-744662af7aa3', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b46-7ed3-8b20-d0c04685d141', '01a21502-3b5a-78aa-9bac-6b3eb7f13964', '01a21502-3b4c-709f-9e3d-279b1425e60b', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b46-7ed3-8b20-d0c04685d141', '01a21502-3b5a-78aa-9bac-6b3eb7f13964', '01a21502-3b4c-7cd8-a58b-45022beb59d6', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b46-7ed3-8b20-d0c04685d141', '01a21502-3b5c-719a-9bf7-fb111b3689c8', '01a21502-3b4b-726f-bce0-744662af7aa3', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b46-7ed3-8b20-d0c04685d141', '01a21502-3b5c-719a-9bf7-fb111b3689c8', '01a21502-3b4c-709f-9e3d-279b1425e60b', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b46-7ed3-8b20-d0c04685d141', '01a21502-3b5c-719a-9bf7-fb111b3689c8', '01a21502-3b4c-7cd8-a58b-45022beb59d6', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b46-7ed3-8b20-d0c04685d141', '01a21502-3b5c-719a-9bf7-fb111b3689c8', '01a21502-3b4e-7255-95c3-b70875705b1f', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b46-7ed3-8b20-d0c04685d141', '01a21502-3b5c-719a-9bf7-fb111b3689c8', '01a21502-3b4f-71e6-a01e-4541e466f7d8', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b46-7ed3-8b20-d0c04685d141', '01a21502-3b5c-719a-9bf7-fb111b3689c8', '01a21502-3b4f-7f00-a01e-c284e447f449', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b46-7ed3-8b20-d0c04685d141', '01a21502-3b5c-719a-9bf7-fb111b3689c8', '01a21502-3b50-7ae0-bf1f-de32f79f73eb', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b46-7ed3-8b20-d0c04685d141', '01a21502-3b5c-719a-9bf7-fb111b3689c8', '01a21502-3b51-7739-89b0-2ed31e6b13b7', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b46-7ed3-8b20-d0c04685d141', '01a21502-3b5c-719a-9bf7-fb111b3689c8', '01a21502-3b52-7a71-b7dc-6b97f3f9f360', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b46-7ed3-8b20-d0c04685d141', '01a21502-3b5c-719a-9bf7-fb111b3689c8', '01a21502-3b59-7ab5-a3cb-06cdb25b8eca', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b46-7ed3-8b20-d0c04685d141', '01a21502-3b63-7b83-b7ca-0bfe8849e845', '01a21502-3b4e-7255-95c3-b70875705b1f', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b46-7ed3-8b20-d0c04685d141', '01a21502-3b63-7b83-b7ca-0bfe8849e845', '01a21502-3b5a-78aa-9bac-6b3eb7f13964', 'Group', 'Group', '');
INSERT INTO directory_tombstones VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b46-7ed3-8b20-d0c04685d141', '01a21502-3b58-7bc0-ae51-52e5459ecc53', 'NULL', '01a21502-3b58-7b90-a1c5-46dc76437e72', 1798240797541490);
INSERT INTO persons VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b4b-70b7-bc1d-4348caa823e7', 'open', '', '01a21502-3b46-7ed3-8b20-d0c04685d141', 0, 3, 0, 1795648797546795, 1795648797514759);
INSERT INTO persons VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b4c-7068-8264-078eb5bbb9fd', 'open', '', '01a21502-3b46-7ed3-8b20-d0c04685d141', 0, 3, 0, NULL, 1795648797515992);
INSERT INTO persons VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b4c-7c98-996b-228e131fe681', 'open', '', '01a21502-3b46-7ed3-8b20-d0c04685d141', 0, 2, 0, NULL, 1795648797516763);
INSERT INTO persons VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b4e-721f-90e0-f77769b51ec1', 'open', '', '01a21502-3b46-7ed3-8b20-d0c04685d141', 0, 2, 0, NULL, 1795648797518052);
INSERT INTO persons VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b4f-7113-8185-fd028cab5146', 'open', '', '01a21502-3b46-7ed3-8b20-d0c04685d141', 0, 2, 0, NULL, 1795648797519003);
INSERT INTO persons VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b4f-7ed6-ae03-c40c55d41202', 'open', '', '01a21502-3b46-7ed3-8b20-d0c04685d141', 0, 2, 0, NULL, 1795648797519930);
INSERT INTO persons VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b50-7ab2-9333-5bed7fcacab9', 'open', '', '01a21502-3b46-7ed3-8b20-d0c04685d141', 0, 2, 0, NULL, 1795648797520664);
INSERT INTO persons VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b51-7715-9ed2-42c8f5a7dd0d', 'closed', 'directory_inactive', '01a21502-3b46-7ed3-8b20-d0c04685d141', 0, 2, 0, NULL, 1795648797521397);
INSERT INTO persons VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b58-7b90-a1c5-46dc76437e72', 'closed', 'directory_deleted', '01a21502-3b46-7ed3-8b20-d0c04685d141', 0, 4, 0, NULL, 1795648797528686);
INSERT INTO persons VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b59-7a87-99d5-7236f9f45bb1', 'closed', 'directory_inactive', '01a21502-3b46-7ed3-8b20-d0c04685d141', 0, 3, 0, NULL, 1795648797529648);
INSERT INTO persons VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b6c-7ebb-8ae8-a6c858e0e555', 'open', '', '', 0, 1, 0, 1795648797548939, 1795648797548939);
INSERT INTO persons VALUES ('01a21502-3b40-7a24-9c19-a5a639e21be2', '01a21502-3b90-70f8-b610-22e156ad5511', 'open', '', '', 1, 1, 0, NULL, 1795648797583930);
INSERT INTO subjects VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b67-7a34-bda1-10b090375466', 'ada', '01a21502-3b4b-70b7-bc1d-4348caa823e7', 1795648797546795);
INSERT INTO subjects VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b67-7a34-bda1-10b090375466', 'newcomer', '01a21502-3b6c-7ebb-8ae8-a6c858e0e555', 1795648797548939);
INSERT INTO memberships VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b4b-70b7-bc1d-4348caa823e7', '01a21502-3b42-7f36-afd8-a86c321080cb', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795648797532078);
INSERT INTO memberships VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b4b-70b7-bc1d-4348caa823e7', '01a21502-3b43-710c-989e-645dd7c3ed76', 0, 'jit', '01a21502-3b67-7a34-bda1-10b090375466', 1795648797546795, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795648797546795);
INSERT INTO memberships VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b4c-7068-8264-078eb5bbb9fd', '01a21502-3b42-7f36-afd8-a86c321080cb', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795648797532078);
INSERT INTO memberships VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b4c-7c98-996b-228e131fe681', '01a21502-3b42-7f36-afd8-a86c321080cb', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795648797538634);
INSERT INTO memberships VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b4e-721f-90e0-f77769b51ec1', '01a21502-3b42-7f36-afd8-a86c321080cb', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795648797532078);
INSERT INTO memberships VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b4f-7113-8185-fd028cab5146', '01a21502-3b42-7f36-afd8-a86c321080cb', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795648797532078);
INSERT INTO memberships VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b4f-7ed6-ae03-c40c55d41202', '01a21502-3b42-7f36-afd8-a86c321080cb', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795648797532078);
INSERT INTO memberships VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b50-7ab2-9333-5bed7fcacab9', '01a21502-3b42-7f36-afd8-a86c321080cb', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795648797532078);
INSERT INTO memberships VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b6c-7ebb-8ae8-a6c858e0e555', '01a21502-3b43-710c-989e-645dd7c3ed76', 0, 'jit', '01a21502-3b67-7a34-bda1-10b090375466', 1795648797548939, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795648797548939);
INSERT INTO memberships VALUES ('01a21502-3b40-7a24-9c19-a5a639e21be2', '01a21502-3b90-70f8-b610-22e156ad5511', '01a21502-3b8e-72e4-ab53-1bea56557482', 0, 'invite', '01a21502-3b8f-71d8-bebf-a3dfb926cfc4', 1795648797583930, 'user', '', 'invite', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795648797583930);
INSERT INTO policy_versions VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a21502-3b22-74c5-8b0f-9fe3a49d9f50', 1795648797506705);
INSERT INTO policy_versions VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a21502-3b22-74c5-8b0f-9fe3a49d9f50', 1795648797508566);
INSERT INTO events VALUES (1, '', '01a21502-3b22-7647-a043-d9cd5d41e958', 1795648797473963, 'token.created', 'operator', 'operator_key_file', '', '', '01a21502-3b22-74c5-8b0f-9fe3a49d9f50', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO events VALUES (2, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b3e-70a2-ac94-f4417b99f862', 1795648797501905, 'parent.created', 'operator', '01a21502-3b22-74c5-8b0f-9fe3a49d9f50', '', '', '01a21502-3b3d-7e4e-9262-c18e3d7508eb', NULL, NULL, 0, '27b5f8b88117d68fa56fa21a12e90d3a');
INSERT INTO events VALUES (3, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b3f-79bc-9812-0466481f1d5f', 1795648797503220, 'domain.verified', 'operator', '01a21502-3b22-74c5-8b0f-9fe3a49d9f50', '', '', '01a21502-3b3f-77ab-a43a-87de40246355', NULL, '{"domain":"acme.example","state":"verified","strategy":"manual"}', 0, 'd9c31e42e756bc517279c888517b5ad9');
INSERT INTO events VALUES (4, '01a21502-3b40-7a24-9c19-a5a639e21be2', '01a21502-3b40-7a4c-b323-63bbaed0d68c', 1795648797504635, 'parent.created', 'operator', '01a21502-3b22-74c5-8b0f-9fe3a49d9f50', '', '', '01a21502-3b40-7a24-9c19-a5a639e21be2', NULL, NULL, 0, '9f30920949c803612fe3af5ebcd8d2d6');
INSERT INTO events VALUES (5, '01a21502-3b40-7a24-9c19-a5a639e21be2', '01a21502-3b41-78f2-9db9-c92e1e57e615', 1795648797505511, 'domain.verified', 'operator', '01a21502-3b22-74c5-8b0f-9fe3a49d9f50', '', '', '01a21502-3b41-7828-8adb-2041a44bc4e5', NULL, '{"domain":"initech.example","state":"verified","strategy":"manual"}', 0, 'f319e6bebab9ccb92395fc030a695822');
INSERT INTO events VALUES (6, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b43-70e5-99fd-46b405d42356', 1795648797506705, 'organization.created', 'operator', '01a21502-3b22-74c5-8b0f-9fe3a49d9f50', '', '01a21502-3b42-7f36-afd8-a86c321080cb', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '858cba34d2d0d203f6e4b56eed59dc9f');
INSERT INTO events VALUES (7, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b43-7136-be53-753134a42c67', 1795648797506705, 'organization.created', 'operator', '01a21502-3b22-74c5-8b0f-9fe3a49d9f50', '', '01a21502-3b43-710c-989e-645dd7c3ed76', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '858cba34d2d0d203f6e4b56eed59dc9f');
INSERT INTO events VALUES (8, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b43-7234-b5a6-dd863a7bba5b', 1795648797506705, 'policy.applied', 'operator', '01a21502-3b22-74c5-8b0f-9fe3a49d9f50', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, '858cba34d2d0d203f6e4b56eed59dc9f');
INSERT INTO events VALUES (9, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b43-759b-a3db-f71f5e152f7d', 1795648797506705, 'organization.changed', 'operator', '01a21502-3b22-74c5-8b0f-9fe3a49d9f50', '', '01a21502-3b42-7f36-afd8-a86c321080cb', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, '858cba34d2d0d203f6e4b56eed59dc9f');
INSERT INTO events VALUES (10, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b43-75d9-9a11-6ebd44c60f6a', 1795648797506705, 'organization.changed', 'operator', '01a21502-3b22-74c5-8b0f-9fe3a49d9f50', '', '01a21502-3b43-710c-989e-645dd7c3ed76', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, '858cba34d2d0d203f6e4b56eed59dc9f');
INSERT INTO events VALUES (11, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b44-7a46-97ae-4b4ed6bdb1bf', 1795648797508566, 'policy.applied', 'operator', '01a21502-3b22-74c5-8b0f-9fe3a49d9f50', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, '6814debd5ca2e3f18487149a0b25e70f');
INSERT INTO events VALUES (12, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b46-712a-be91-5c689e8b13bc', 1795648797509655, 'organization.changed', 'operator', '01a21502-3b22-74c5-8b0f-9fe3a49d9f50', '', '01a21502-3b42-7f36-afd8-a86c321080cb', '', NULL, '{"limit":1,"seat":"premium"}', 0, 'af6a08bb33934deda80e7c760538c4d0');
INSERT INTO events VALUES (13, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b47-7086-b087-489d127e3d57', 1795648797510957, 'directory.created', 'operator', '01a21502-3b22-74c5-8b0f-9fe3a49d9f50', '', '', '01a21502-3b46-7ed3-8b20-d0c04685d141', NULL, NULL, 0, '019f798be8756e06a9e2682728614db3');
INSERT INTO events VALUES (14, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b48-7061-9e23-0817a19f0a0b', 1795648797511905, 'token.created', 'operator', '01a21502-3b22-74c5-8b0f-9fe3a49d9f50', '', '', '01a21502-3b48-701b-b6d9-fb4905efee66', NULL, '{"scope":"directory","target":"01a21502-3b46-7ed3-8b20-d0c04685d141"}', 0, 'aca4e530daf8deae120fa21844a1f1fd');
INSERT INTO events VALUES (15, '01a21502-3b40-7a24-9c19-a5a639e21be2', '01a21502-3b48-7db9-9a37-fecc4cfee1fa', 1795648797512873, 'directory.created', 'operator', '01a21502-3b22-74c5-8b0f-9fe3a49d9f50', '', '', '01a21502-3b48-7d90-845e-cf507852ac48', NULL, NULL, 0, '13cb9a6c7f4522adef849145beb25259');
INSERT INTO events VALUES (16, '01a21502-3b40-7a24-9c19-a5a639e21be2', '01a21502-3b49-7aa1-91a1-3593c75e147a', 1795648797513654, 'token.created', 'operator', '01a21502-3b22-74c5-8b0f-9fe3a49d9f50', '', '', '01a21502-3b49-7a67-8812-5451bfa0c93c', NULL, '{"scope":"directory","target":"01a21502-3b48-7d90-845e-cf507852ac48"}', 0, '4ac5abe3489f172b9d0f7eb9889156ef');
INSERT INTO events VALUES (17, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b4b-74bd-a4ce-cfda99773ddc', 1795648797514759, 'directory_user.created', 'directory', '01a21502-3b46-7ed3-8b20-d0c04685d141', '', '', '01a21502-3b4b-726f-bce0-744662af7aa3', NULL, NULL, 2, '52a9bdfa83af01ad4e67a00faa672e40');
INSERT INTO events VALUES (18, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b4b-74c0-a9bd-d64ecf43700a', 1795648797514759, 'account.created', 'directory', '01a21502-3b46-7ed3-8b20-d0c04685d141', '01a21502-3b4b-70b7-bc1d-4348caa823e7', '', '01a21502-3b4b-726f-bce0-744662af7aa3', NULL, NULL, 2, '52a9bdfa83af01ad4e67a00faa672e40');
INSERT INTO events VALUES (19, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b4c-70d9-8995-b5f85d00cb6d', 1795648797515992, 'directory_user.created', 'directory', '01a21502-3b46-7ed3-8b20-d0c04685d141', '', '', '01a21502-3b4c-709f-9e3d-279b1425e60b', NULL, NULL, 2, '0502eee56109c9edc9a10e0bb5162c1b');
INSERT INTO events VALUES (20, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b4c-70dd-aec3-cd422fdbb00b', 1795648797515992, 'account.created', 'directory', '01a21502-3b46-7ed3-8b20-d0c04685d141', '01a21502-3b4c-7068-8264-078eb5bbb9fd', '', '01a21502-3b4c-709f-9e3d-279b1425e60b', NULL, NULL, 2, '0502eee56109c9edc9a10e0bb5162c1b');
INSERT INTO events VALUES (21, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b4c-7d1b-8506-f80d32e193c0', 1795648797516763, 'directory_user.created', 'directory', '01a21502-3b46-7ed3-8b20-d0c04685d141', '', '', '01a21502-3b4c-7cd8-a58b-45022beb59d6', NULL, NULL, 2, '5850c07549505a375bbe04c27f2a20b1');
INSERT INTO events VALUES (22, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b4c-7d24-b35e-29642e2ab414', 1795648797516763, 'account.created', 'directory', '01a21502-3b46-7ed3-8b20-d0c04685d141', '01a21502-3b4c-7c98-996b-228e131fe681', '', '01a21502-3b4c-7cd8-a58b-45022beb59d6', NULL, NULL, 2, '5850c07549505a375bbe04c27f2a20b1');
INSERT INTO events VALUES (23, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b4e-7288-a4b9-2983bc3f66fe', 1795648797518052, 'directory_user.created', 'directory', '01a21502-3b46-7ed3-8b20-d0c04685d141', '', '', '01a21502-3b4e-7255-95c3-b70875705b1f', NULL, NULL, 2, '76c54f2691c82704811c836995577202');
INSERT INTO events VALUES (24, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b4e-728b-a548-9a4411a664b7', 1795648797518052, 'account.created', 'directory', '01a21502-3b46-7ed3-8b20-d0c04685d141', '01a21502-3b4e-721f-90e0-f77769b51ec1', '', '01a21502-3b4e-7255-95c3-b70875705b1f', NULL, NULL, 2, '76c54f2691c82704811c836995577202');
INSERT INTO events VALUES (25, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b4f-7225-867e-81e59d6d2473', 1795648797519003, 'directory_user.created', 'directory', '01a21502-3b46-7ed3-8b20-d0c04685d141', '', '', '01a21502-3b4f-71e6-a01e-4541e466f7d8', NULL, NULL, 2, 'f473210ef1f0f2d75187a6abddd30510');
INSERT INTO events VALUES (26, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b4f-7227-9963-d009b4561eef', 1795648797519003, 'account.created', 'directory', '01a21502-3b46-7ed3-8b20-d0c04685d141', '01a21502-3b4f-7113-8185-fd028cab5146', '', '01a21502-3b4f-71e6-a01e-4541e466f7d8', NULL, NULL, 2, 'f473210ef1f0f2d75187a6abddd30510');
INSERT INTO events VALUES (27, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b4f-7f2d-83ee-92592b48acd0', 1795648797519930, 'directory_user.created', 'directory', '01a21502-3b46-7ed3-8b20-d0c04685d141', '', '', '01a21502-3b4f-7f00-a01e-c284e447f449', NULL, NULL, 2, 'acdd2d2cfe1d49b21255588c8bfa2dfe');
INSERT INTO events VALUES (28, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b4f-7f30-9e41-dc945e611a10', 1795648797519930, 'account.created', 'directory', '01a21502-3b46-7ed3-8b20-d0c04685d141', '01a21502-3b4f-7ed6-ae03-c40c55d41202', '', '01a21502-3b4f-7f00-a01e-c284e447f449', NULL, NULL, 2, 'acdd2d2cfe1d49b21255588c8bfa2dfe');
INSERT INTO events VALUES (29, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b50-7b11-ad02-253576d8e781', 1795648797520664, 'directory_user.created', 'directory', '01a21502-3b46-7ed3-8b20-d0c04685d141', '', '', '01a21502-3b50-7ae0-bf1f-de32f79f73eb', NULL, NULL, 2, 'd2c9ad2b0e4747eea3b0a81cdb9880f1');
INSERT INTO events VALUES (30, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b50-7b14-90f3-a8538b0a37c8', 1795648797520664, 'account.created', 'directory', '01a21502-3b46-7ed3-8b20-d0c04685d141', '01a21502-3b50-7ab2-9333-5bed7fcacab9', '', '01a21502-3b50-7ae0-bf1f-de32f79f73eb', NULL, NULL, 2, 'd2c9ad2b0e4747eea3b0a81cdb9880f1');
INSERT INTO events VALUES (31, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b51-7810-b7ca-8e20e7f081fd', 1795648797521397, 'directory_user.created', 'directory', '01a21502-3b46-7ed3-8b20-d0c04685d141', '', '', '01a21502-3b51-7739-89b0-2ed31e6b13b7', NULL, NULL, 2, 'e2645017e181b969a9dbaffa47bec83d');
INSERT INTO events VALUES (32, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b51-7812-b292-ea420e3bf2b2', 1795648797521397, 'account.created', 'directory', '01a21502-3b46-7ed3-8b20-d0c04685d141', '01a21502-3b51-7715-9ed2-42c8f5a7dd0d', '', '01a21502-3b51-7739-89b0-2ed31e6b13b7', NULL, NULL, 2, 'e2645017e181b969a9dbaffa47bec83d');
INSERT INTO events VALUES (33, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b51-7913-874a-84ecee7ae25e', 1795648797521397, 'gate.closed', 'directory', '01a21502-3b46-7ed3-8b20-d0c04685d141', '01a21502-3b51-7715-9ed2-42c8f5a7dd0d', '', '', NULL, '{"cause":"directory_inactive"}', 2, 'e2645017e181b969a9dbaffa47bec83d');
INSERT INTO events VALUES (34, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b51-7915-9af7-c2d16dca92ee', 1795648797521397, 'session.revoked', 'directory', '01a21502-3b46-7ed3-8b20-d0c04685d141', '01a21502-3b51-7715-9ed2-42c8f5a7dd0d', '', '', NULL, NULL, 2, 'e2645017e181b969a9dbaffa47bec83d');
INSERT INTO events VALUES (35, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b52-7ab1-86e6-f897199ef9ae', 1795648797522625, 'directory_user.created', 'directory', '01a21502-3b46-7ed3-8b20-d0c04685d141', '', '', '01a21502-3b52-7a71-b7dc-6b97f3f9f360', NULL, NULL, 2, 'b2a2551c94f326351db778bc71ca405a');
INSERT INTO events VALUES (36, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b52-7ab3-8215-75dd6f24f002', 1795648797522625, 'directory_user.unbound', 'directory', '01a21502-3b46-7ed3-8b20-d0c04685d141', '', '', '01a21502-3b52-7a71-b7dc-6b97f3f9f360', NULL, '{"reason":"no_email"}', 2, 'b2a2551c94f326351db778bc71ca405a');
INSERT INTO events VALUES (37, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b57-7e55-93c9-d1d15ddc09ad', 1795648797527886, 'directory_user.created', 'directory', '01a21502-3b46-7ed3-8b20-d0c04685d141', '', '', '01a21502-3b57-7e0e-9d42-0a9d8518a733', NULL, NULL, 2, '3f131d00dd3e2e55aaece6281b4f5f61');
INSERT INTO events VALUES (38, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b57-7e58-9dd3-edf94def844e', 1795648797527886, 'directory_user.unbound', 'directory', '01a21502-3b46-7ed3-8b20-d0c04685d141', '', '', '01a21502-3b57-7e0e-9d42-0a9d8518a733', NULL, '{"reason":"foreign_domain"}', 2, '3f131d00dd3e2e55aaece6281b4f5f61');
INSERT INTO events VALUES (39, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b58-7d28-af90-6955390eab4d', 1795648797528686, 'directory_user.created', 'directory', '01a21502-3b46-7ed3-8b20-d0c04685d141', '', '', '01a21502-3b58-7bc0-ae51-52e5459ecc53', NULL, NULL, 2, 'ac6a6f73dc7805a639a4b99edd5e48f4');
INSERT INTO events VALUES (40, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b58-7d2c-b87a-065d8d678a1d', 1795648797528686, 'account.created', 'directory', '01a21502-3b46-7ed3-8b20-d0c04685d141', '01a21502-3b58-7b90-a1c5-46dc76437e72', '', '01a21502-3b58-7bc0-ae51-52e5459ecc53', NULL, NULL, 2, 'ac6a6f73dc7805a639a4b99edd5e48f4');
INSERT INTO events VALUES (41, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b59-7aeb-bc0e-9e64a8cb87d6', 1795648797529648, 'directory_user.created', 'directory', '01a21502-3b46-7ed3-8b20-d0c04685d141', '', '', '01a21502-3b59-7ab5-a3cb-06cdb25b8eca', NULL, NULL, 2, 'e72e3724e9dae302a79c94c2514df895');
INSERT INTO events VALUES (42, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b59-7aee-bba2-219417108573', 1795648797529648, 'account.created', 'directory', '01a21502-3b46-7ed3-8b20-d0c04685d141', '01a21502-3b59-7a87-99d5-7236f9f45bb1', '', '01a21502-3b59-7ab5-a3cb-06cdb25b8eca', NULL, NULL, 2, 'e72e3724e9dae302a79c94c2514df895');
INSERT INTO events VALUES (43, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b5a-7b8a-868d-a308e7e21960', 1795648797530518, 'directory_group.created', 'directory', '01a21502-3b46-7ed3-8b20-d0c04685d141', '', '', '01a21502-3b5a-78aa-9bac-6b3eb7f13964', NULL, '{"members":1}', 0, '0242f46eddedfa86d563e07df312d496');
INSERT INTO events VALUES (44, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b5c-74ea-83a9-7de0c43fa2ea', 1795648797532078, 'directory_group.created', 'directory', '01a21502-3b46-7ed3-8b20-d0c04685d141', '', '', '01a21502-3b5c-719a-9bf7-fb111b3689c8', NULL, '{"members":11}', 0, '3d03c8f34f42b450ebbf01b2b13ba46a');
INSERT INTO events VALUES (45, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b5c-7dec-9548-770a4b51c7a6', 1795648797532078, 'membership.added', 'directory', '01a21502-3b46-7ed3-8b20-d0c04685d141', '01a21502-3b4b-70b7-bc1d-4348caa823e7', '01a21502-3b42-7f36-afd8-a86c321080cb', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '3d03c8f34f42b450ebbf01b2b13ba46a');
INSERT INTO events VALUES (46, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b5c-7e5c-8d11-ed36ca7d7e0c', 1795648797532078, 'membership.added', 'directory', '01a21502-3b46-7ed3-8b20-d0c04685d141', '01a21502-3b4c-7068-8264-078eb5bbb9fd', '01a21502-3b42-7f36-afd8-a86c321080cb', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '3d03c8f34f42b450ebbf01b2b13ba46a');
INSERT INTO events VALUES (47, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b5c-7e91-9d0a-c3de124301f4', 1795648797532078, 'membership.added', 'directory', '01a21502-3b46-7ed3-8b20-d0c04685d141', '01a21502-3b4e-721f-90e0-f77769b51ec1', '01a21502-3b42-7f36-afd8-a86c321080cb', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '3d03c8f34f42b450ebbf01b2b13ba46a');
INSERT INTO events VALUES (48, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b5c-7eb8-9814-55029797e72b', 1795648797532078, 'membership.added', 'directory', '01a21502-3b46-7ed3-8b20-d0c04685d141', '01a21502-3b4f-7113-8185-fd028cab5146', '01a21502-3b42-7f36-afd8-a86c321080cb', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '3d03c8f34f42b450ebbf01b2b13ba46a');
INSERT INTO events VALUES (49, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b5c-7efe-b6b5-bbc5c87605e0', 1795648797532078, 'membership.added', 'directory', '01a21502-3b46-7ed3-8b20-d0c04685d141', '01a21502-3b4f-7ed6-ae03-c40c55d41202', '01a21502-3b42-7f36-afd8-a86c321080cb', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '3d03c8f34f42b450ebbf01b2b13ba46a');
INSERT INTO events VALUES (50, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b5c-7f22-b0a2-bab1cfaa6f1d', 1795648797532078, 'membership.added', 'directory', '01a21502-3b46-7ed3-8b20-d0c04685d141', '01a21502-3b50-7ab2-9333-5bed7fcacab9', '01a21502-3b42-7f36-afd8-a86c321080cb', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '3d03c8f34f42b450ebbf01b2b13ba46a');
INSERT INTO events VALUES (51, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b5d-7012-946f-ad73129cdc07', 1795648797532078, 'membership.added', 'directory', '01a21502-3b46-7ed3-8b20-d0c04685d141', '01a21502-3b58-7b90-a1c5-46dc76437e72', '01a21502-3b42-7f36-afd8-a86c321080cb', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '3d03c8f34f42b450ebbf01b2b13ba46a');
INSERT INTO events VALUES (52, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b5d-7036-9b82-14f6877a9780', 1795648797532078, 'membership.added', 'directory', '01a21502-3b46-7ed3-8b20-d0c04685d141', '01a21502-3b59-7a87-99d5-7236f9f45bb1', '01a21502-3b42-7f36-afd8-a86c321080cb', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '3d03c8f34f42b450ebbf01b2b13ba46a');
INSERT INTO events VALUES (53, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b5e-7263-ad62-4e6996e32ee8', 1795648797533980, 'directory_group.changed', 'directory', '01a21502-3b46-7ed3-8b20-d0c04685d141', '', '', '01a21502-3b5a-78aa-9bac-6b3eb7f13964', NULL, '{"added":1,"removed":0}', 0, '44a705739d42ac49ff58ecd0436b30f5');
INSERT INTO events VALUES (54, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b60-7bd8-8063-264351a3a8c0', 1795648797536693, 'directory_group.changed', 'directory', '01a21502-3b46-7ed3-8b20-d0c04685d141', '', '', '01a21502-3b5a-78aa-9bac-6b3eb7f13964', NULL, '{"added":1,"removed":0}', 0, '464cbf430f9c4a486874cba0191bfbab');
INSERT INTO events VALUES (55, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b62-7bc4-a829-ebe7010b674f', 1795648797538634, 'directory_group.changed', 'directory', '01a21502-3b46-7ed3-8b20-d0c04685d141', '', '', '01a21502-3b5c-719a-9bf7-fb111b3689c8', NULL, '{"added":1,"removed":0}', 0, 'f4cda3c8e6d3ab842dfddfb55f291606');
INSERT INTO events VALUES (56, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b62-7cbb-8ecc-b1b1a0da9300', 1795648797538634, 'membership.added', 'directory', '01a21502-3b46-7ed3-8b20-d0c04685d141', '01a21502-3b4c-7c98-996b-228e131fe681', '01a21502-3b42-7f36-afd8-a86c321080cb', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, 'f4cda3c8e6d3ab842dfddfb55f291606');
INSERT INTO events VALUES (57, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b63-7d27-9241-7074d3d0b1c3', 1795648797539724, 'directory_group.created', 'directory', '01a21502-3b46-7ed3-8b20-d0c04685d141', '', '', '01a21502-3b63-7b83-b7ca-0bfe8849e845', NULL, '{"members":2}', 0, '4319445142db5e5e4ef064bd553b39b2');
INSERT INTO events VALUES (58, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b64-7e06-a3d5-1fce301b4548', 1795648797540731, 'directory_user.deleted', 'directory', '01a21502-3b46-7ed3-8b20-d0c04685d141', '', '', '01a21502-3b57-7e0e-9d42-0a9d8518a733', NULL, NULL, 0, '19f311d2b91a6f419cb16b379dedba49');
INSERT INTO events VALUES (59, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b65-790f-b44c-206a45ab0a84', 1795648797541490, 'directory_user.deleted', 'directory', '01a21502-3b46-7ed3-8b20-d0c04685d141', '', '', '01a21502-3b58-7bc0-ae51-52e5459ecc53', NULL, NULL, 0, 'f4f6159120aee5ace313e60d6445aea2');
INSERT INTO events VALUES (60, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b65-7ad9-a953-585f782aa4c5', 1795648797541490, 'gate.closed', 'directory', '01a21502-3b46-7ed3-8b20-d0c04685d141', '01a21502-3b58-7b90-a1c5-46dc76437e72', '', '', NULL, '{"cause":"directory_deleted"}', 2, 'f4f6159120aee5ace313e60d6445aea2');
INSERT INTO events VALUES (61, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b65-7b08-8bfd-5f26f085df53', 1795648797541490, 'session.revoked', 'directory', '01a21502-3b46-7ed3-8b20-d0c04685d141', '01a21502-3b58-7b90-a1c5-46dc76437e72', '', '', NULL, NULL, 2, 'f4f6159120aee5ace313e60d6445aea2');
INSERT INTO events VALUES (62, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b65-7cfa-81a1-d34f425b4a6b', 1795648797541490, 'membership.removed', 'directory', '01a21502-3b46-7ed3-8b20-d0c04685d141', '01a21502-3b58-7b90-a1c5-46dc76437e72', '01a21502-3b42-7f36-afd8-a86c321080cb', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, 'f4f6159120aee5ace313e60d6445aea2');
INSERT INTO events VALUES (63, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b66-79e4-b1e6-d41beb011216', 1795648797542560, 'directory_user.changed', 'directory', '01a21502-3b46-7ed3-8b20-d0c04685d141', '', '', '01a21502-3b59-7ab5-a3cb-06cdb25b8eca', NULL, '{"active":false}', 0, '04f8069dd703b022092f3f54bca71bf8');
INSERT INTO events VALUES (64, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b66-7a9b-9980-330156519f43', 1795648797542560, 'gate.closed', 'directory', '01a21502-3b46-7ed3-8b20-d0c04685d141', '01a21502-3b59-7a87-99d5-7236f9f45bb1', '', '', NULL, '{"cause":"directory_inactive"}', 2, '04f8069dd703b022092f3f54bca71bf8');
INSERT INTO events VALUES (65, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b66-7a9f-97bb-6be9204a3bdf', 1795648797542560, 'session.revoked', 'directory', '01a21502-3b46-7ed3-8b20-d0c04685d141', '01a21502-3b59-7a87-99d5-7236f9f45bb1', '', '', NULL, NULL, 2, '04f8069dd703b022092f3f54bca71bf8');
INSERT INTO events VALUES (66, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b66-7b84-94a5-bd03297bd66b', 1795648797542560, 'membership.removed', 'directory', '01a21502-3b46-7ed3-8b20-d0c04685d141', '01a21502-3b59-7a87-99d5-7236f9f45bb1', '01a21502-3b42-7f36-afd8-a86c321080cb', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '04f8069dd703b022092f3f54bca71bf8');
INSERT INTO events VALUES (67, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b67-7ce4-813a-0ae075525066', 1795648797543643, 'connection.created', 'operator', '01a21502-3b22-74c5-8b0f-9fe3a49d9f50', '', '', '01a21502-3b67-7a34-bda1-10b090375466', NULL, '{"kind":"oidc","issuer":"https://login.acme.example","client_id":"usher","email_trust":"claim","vouched":true,"enabled":true,"proven":false}', 0, '046a4d1376bfa2973c38bc159c153044');
INSERT INTO events VALUES (68, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b68-7e4e-aeee-57e2133602b3', 1795648797544810, 'token.created', 'operator', '01a21502-3b22-74c5-8b0f-9fe3a49d9f50', '', '', '01a21502-3b68-7e10-8a07-141f44b847ca', NULL, '{"scope":"login-hook","target":"01a21502-3b67-7a34-bda1-10b090375466"}', 0, '7a7c5354750201b77e2e642325f3247e');
INSERT INTO events VALUES (69, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b6a-7eaa-b6f9-c36ed1c4df3d', 1795648797546795, 'subject.linked', 'login', '01a21502-3b67-7a34-bda1-10b090375466', '01a21502-3b4b-70b7-bc1d-4348caa823e7', '', '01a21502-3b67-7a34-bda1-10b090375466', NULL, NULL, 2, 'd653c5fe2d66758f6619ac96675ae307');
INSERT INTO events VALUES (70, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b6b-7004-acab-f850f07881d0', 1795648797546795, 'membership.added', 'login', '01a21502-3b67-7a34-bda1-10b090375466', '01a21502-3b4b-70b7-bc1d-4348caa823e7', '01a21502-3b43-710c-989e-645dd7c3ed76', '', NULL, '{"role":"user","source":"grant"}', 2, 'd653c5fe2d66758f6619ac96675ae307');
INSERT INTO events VALUES (71, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b6b-7290-adcf-a514632a4f37', 1795648797546795, 'connection.proven', 'login', '01a21502-3b67-7a34-bda1-10b090375466', '', '', '01a21502-3b67-7a34-bda1-10b090375466', NULL, NULL, 2, 'd653c5fe2d66758f6619ac96675ae307');
INSERT INTO events VALUES (72, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b6c-7ed8-ad73-a34332841bd9', 1795648797548939, 'account.created', 'login', '01a21502-3b67-7a34-bda1-10b090375466', '01a21502-3b6c-7ebb-8ae8-a6c858e0e555', '', '01a21502-3b67-7a34-bda1-10b090375466', NULL, NULL, 2, '6f79f033a7a5ea289afb7a13be87a1c0');
INSERT INTO events VALUES (73, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b6c-7f10-89e6-7562a61104c7', 1795648797548939, 'subject.linked', 'login', '01a21502-3b67-7a34-bda1-10b090375466', '01a21502-3b6c-7ebb-8ae8-a6c858e0e555', '', '01a21502-3b67-7a34-bda1-10b090375466', NULL, NULL, 2, '6f79f033a7a5ea289afb7a13be87a1c0');
INSERT INTO events VALUES (74, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b6d-700f-83f7-fa5575b80e6a', 1795648797548939, 'membership.added', 'login', '01a21502-3b67-7a34-bda1-10b090375466', '01a21502-3b6c-7ebb-8ae8-a6c858e0e555', '01a21502-3b43-710c-989e-645dd7c3ed76', '', NULL, '{"role":"user","source":"grant"}', 2, '6f79f033a7a5ea289afb7a13be87a1c0');
INSERT INTO events VALUES (75, '', '01a21502-3b6d-7d3e-a175-9b7f2641762d', 1795648797549835, 'token.created', 'operator', '01a21502-3b22-74c5-8b0f-9fe3a49d9f50', '', '', '01a21502-3b6d-7d00-9ceb-d8f3e31cd45e', NULL, '{"scope":"read-only","target":""}', 0, '0f53227fdf6e6d9dfc0bfe85cb135279');
INSERT INTO events VALUES (76, '', '01a21502-3b6e-7a31-875c-9f405bf5b1de', 1795648797550528, 'token.revoked', 'operator', '01a21502-3b22-74c5-8b0f-9fe3a49d9f50', '', '', '01a21502-3b6d-7d00-9ceb-d8f3e31cd45e', NULL, NULL, 0, 'df26b42d3a3a6a88f85046896e9c86ff');
INSERT INTO events VALUES (77, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b81-73ee-9208-21abbc22a780', 1795648797569149, 'parent_administrator.granted', 'operator', '01a21502-3b22-74c5-8b0f-9fe3a49d9f50', '01a21502-3b4b-70b7-bc1d-4348caa823e7', '', '', NULL, NULL, 0, 'f8cae2a218bc6723600aa2d0e9cda89a');
INSERT INTO events VALUES (78, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b84-77a5-a506-c0bc5dce6e12', 1795648797572437, 'token.created', 'operator', '01a21502-3b22-74c5-8b0f-9fe3a49d9f50', '', '', '01a21502-3b84-773f-8dfc-590380609845', NULL, '{"scope":"oauth-client","target":"01a21502-3b46-7ed3-8b20-d0c04685d141"}', 0, '0389f92d9ceddcbe986b9c5c4eddcefb');
INSERT INTO events VALUES (79, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b86-7cbf-8934-169528506802', 1795648797574590, 'token.created', 'api_key', '01a21502-3b84-773f-8dfc-590380609845', '', '', '01a21502-3b86-7c62-91da-e25298f3debc', NULL, '{"client":"01a21502-3b84-773f-8dfc-590380609845","scope":"access-token","target":"01a21502-3b46-7ed3-8b20-d0c04685d141"}', 0, '24eb710553b4793acaa5de2c31e4dd04');
INSERT INTO events VALUES (80, '01a21502-3b40-7a24-9c19-a5a639e21be2', '01a21502-3b88-7145-942a-efe57f7402ed', 1795648797575988, 'token.created', 'operator', '01a21502-3b22-74c5-8b0f-9fe3a49d9f50', '', '', '01a21502-3b88-70fa-a64d-2a118ae8f40c', NULL, '{"scope":"jwt-issuer","target":"01a21502-3b48-7d90-845e-cf507852ac48"}', 0, '1b6bbb1b24ccbf1bf2a847e9d4110de8');
INSERT INTO events VALUES (81, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b88-7e0e-99ae-e6ead9040c7c', 1795648797576837, 'organization.changed', 'operator', '01a21502-3b22-74c5-8b0f-9fe3a49d9f50', '', '01a21502-3b43-710c-989e-645dd7c3ed76', '', '{"guests":true,"guest_administrators":false}', '{"guests":true,"guest_administrators":true}', 0, '3a6452015c72e3c60482278dd4c72e21');
INSERT INTO events VALUES (82, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b8a-75be-b0eb-d6b82bc7c456', 1795648797577920, 'invitation.created', 'operator', '01a21502-3b22-74c5-8b0f-9fe3a49d9f50', '', '01a21502-3b43-710c-989e-645dd7c3ed76', '01a21502-3b8a-7261-9ab9-d0c68de27aa3', NULL, '{"role":"user","guest":true}', 2, '74ab3f7a24660b0677a69cb2d39dfe98');
INSERT INTO events VALUES (83, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b8b-7527-ae59-d0e271adbc77', 1795648797579246, 'invitation.created', 'operator', '01a21502-3b22-74c5-8b0f-9fe3a49d9f50', '', '01a21502-3b42-7f36-afd8-a86c321080cb', '01a21502-3b8b-74b1-9d85-9e7640a869ce', NULL, '{"role":"user","managed":true}', 2, 'a20ad724dbc70e5e241077498a6ba663');
INSERT INTO events VALUES (84, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b8c-7549-98d4-cd40701db070', 1795648797580259, 'invitation.created', 'operator', '01a21502-3b22-74c5-8b0f-9fe3a49d9f50', '', '01a21502-3b43-710c-989e-645dd7c3ed76', '01a21502-3b8c-746d-8e0b-264b5676a75d', NULL, '{"role":"user","guest":true}', 2, '551f204265b3d8a4c1c130715f71293f');
INSERT INTO events VALUES (85, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b8d-74ea-8d66-4f5b7d03521c', 1795648797581018, 'invitation.revoked', 'operator', '01a21502-3b22-74c5-8b0f-9fe3a49d9f50', '', '01a21502-3b43-710c-989e-645dd7c3ed76', '01a21502-3b8c-746d-8e0b-264b5676a75d', NULL, '{"reason":"by_hand"}', 2, '029600483aefe55b14892b5fe35955e0');
INSERT INTO events VALUES (86, '01a21502-3b40-7a24-9c19-a5a639e21be2', '01a21502-3b8e-739c-9774-0b23a9f9e315', 1795648797582171, 'organization.created', 'operator', '01a21502-3b22-74c5-8b0f-9fe3a49d9f50', '', '01a21502-3b8e-72e4-ab53-1bea56557482', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '3fee2cd0729240770bb5e14546b460dd');
INSERT INTO events VALUES (87, '01a21502-3b40-7a24-9c19-a5a639e21be2', '01a21502-3b8f-7295-958c-3a26da0458cd', 1795648797583027, 'invitation.created', 'operator', '01a21502-3b22-74c5-8b0f-9fe3a49d9f50', '', '01a21502-3b8e-72e4-ab53-1bea56557482', '01a21502-3b8f-71d8-bebf-a3dfb926cfc4', NULL, '{"role":"user","guest":true}', 0, '81b6a69dc1fe97d258533f46e53f97ea');
INSERT INTO events VALUES (88, '01a21502-3b40-7a24-9c19-a5a639e21be2', '01a21502-3b90-7178-a209-6b9285cbc327', 1795648797583930, 'account.created', 'operator', '01a21502-3b22-74c5-8b0f-9fe3a49d9f50', '01a21502-3b90-70f8-b610-22e156ad5511', '', '01a21502-3b8f-71d8-bebf-a3dfb926cfc4', NULL, NULL, 0, '5d3bf68ed0bead19c42b4341bfc1123b');
INSERT INTO events VALUES (89, '01a21502-3b40-7a24-9c19-a5a639e21be2', '01a21502-3b90-71e7-8087-adfb9ab6a15a', 1795648797583930, 'invitation.accepted', 'operator', '01a21502-3b22-74c5-8b0f-9fe3a49d9f50', '01a21502-3b90-70f8-b610-22e156ad5511', '01a21502-3b8e-72e4-ab53-1bea56557482', '01a21502-3b8f-71d8-bebf-a3dfb926cfc4', NULL, '{"role":"user","guest":true}', 0, '5d3bf68ed0bead19c42b4341bfc1123b');
INSERT INTO events VALUES (90, '01a21502-3b40-7a24-9c19-a5a639e21be2', '01a21502-3b90-725f-abb0-5d99173dbfc4', 1795648797583930, 'membership.added', 'operator', '01a21502-3b22-74c5-8b0f-9fe3a49d9f50', '01a21502-3b90-70f8-b610-22e156ad5511', '01a21502-3b8e-72e4-ab53-1bea56557482', '', NULL, '{"role":"user","source":"grant"}', 0, '5d3bf68ed0bead19c42b4341bfc1123b');
INSERT INTO events VALUES (91, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b91-70db-b44e-0452c8a8d580', 1795648797585030, 'directory.created', 'operator', '01a21502-3b22-74c5-8b0f-9fe3a49d9f50', '', '', '01a21502-3b91-70b0-9e6d-75dc84a7b9af', NULL, NULL, 0, '92cda44f0abbbadfa2661569c3062d25');
INSERT INTO events VALUES (92, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b91-7e25-b64b-e9d805f395f2', 1795648797585682, 'run.held', 'operator', '01a21502-3b22-74c5-8b0f-9fe3a49d9f50', '', '', '01a21502-3b91-7be5-969d-6d36702cd731', NULL, '{"kind":"deletion","scope":"directory:01a21502-3b91-70b0-9e6d-75dc84a7b9af"}', 0, '980783d7ccdda132b39934abaa5cb2d1');
INSERT INTO events VALUES (93, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b93-72d1-b88a-9fbbf7c52d24', 1795648797586961, 'directory.deleted', 'operator', '01a21502-3b22-74c5-8b0f-9fe3a49d9f50', '', '', '01a21502-3b91-70b0-9e6d-75dc84a7b9af', '{"users":0,"groups":0,"tokens":0}', NULL, 0, '6c230a641e9d01290a197540474e0acc');
INSERT INTO events VALUES (94, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b93-7381-9c53-0ef57542bfc7', 1795648797586961, 'run.applied', 'operator', '01a21502-3b22-74c5-8b0f-9fe3a49d9f50', '', '', '01a21502-3b91-7be5-969d-6d36702cd731', NULL, '{"kind":"deletion","scope":"directory:01a21502-3b91-70b0-9e6d-75dc84a7b9af"}', 0, '6c230a641e9d01290a197540474e0acc');
INSERT INTO events VALUES (95, '01a21502-3b40-7a24-9c19-a5a639e21be2', '01a21502-3b95-7be0-a157-a970413222d8', 1795648797589671, 'directory.changed', 'operator', '01a21502-3b22-74c5-8b0f-9fe3a49d9f50', '', '', '01a21502-3b48-7d90-845e-cf507852ac48', '{"profile":""}', '{"profile":"ipsie","tokens":1}', 0, '4f038c98b32b92ef17042f1e51853ac8');
INSERT INTO events VALUES (96, '01a21502-3b96-7a9e-b4a2-dc773e660641', '01a21502-3b96-7b84-8f27-e5c5d06e0307', 1795648797590683, 'organization.created', 'operator', '01a21502-3b22-74c5-8b0f-9fe3a49d9f50', '', '01a21502-3b96-7a9e-b4a2-dc773e660641', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'cafc6b1e6cd41e928fee576fb00afb0f');
INSERT INTO events VALUES (97, '01a21502-3b40-7a24-9c19-a5a639e21be2', '01a21502-3b98-7a64-b111-9184540a5008', 1795648797592617, 'parent.changed', 'operator', '01a21502-3b22-74c5-8b0f-9fe3a49d9f50', '', '', '01a21502-3b40-7a24-9c19-a5a639e21be2', '{"restrict_org_creation":false}', '{"restrict_org_creation":true}', 0, 'd6a8921f87aea5ca58b1bc4614bdefce');
INSERT INTO events VALUES (98, '01a21502-3b40-7a24-9c19-a5a639e21be2', '01a21502-3b99-7792-b2fd-325e25fb31d6', 1795648797593367, 'directory.changed', 'operator', '01a21502-3b22-74c5-8b0f-9fe3a49d9f50', '', '', '01a21502-3b48-7d90-845e-cf507852ac48', '{"extensions":[]}', '{"extensions":["urn:acme:scim:schemas:extension:hr:2.0:User"]}', 0, 'afff3402b76756b06925609410baf6f1');
INSERT INTO events VALUES (99, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b9e-756b-a738-88a0c54fc83d', 1795648797598288, 'connection.created', 'operator', '01a21502-3b22-74c5-8b0f-9fe3a49d9f50', '', '', '01a21502-3b9e-74fe-9889-8342da5cd4fc', NULL, '{"kind":"saml","entity_id":"urn:acme:''idp''","groups_claim":"memberOf","email_trust":"claim","vouched":false,"enabled":false,"proven":false}', 0, '95fe1621fc42a709c3d345e328cd4ff4');
INSERT INTO events VALUES (100, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b9f-7658-918f-28e6b674020e', 1795648797599266, 'run.held', 'operator', '01a21502-3b22-74c5-8b0f-9fe3a49d9f50', '', '', '01a21502-3b9f-75e9-a2f7-905128070f1c', NULL, '{"detail":{"meaning":{"kind":"oidc","issuer":"https://login.acme.example","client_id":"another"}},"scope":"connection:01a21502-3b67-7a34-bda1-10b090375466"}', 0, '2e94e8a1038df85dec9398ae89a049ed');
INSERT INTO events VALUES (101, '01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3ba0-75ee-9995-2bbeb97cab0e', 1795648797600301, 'sso.suspended', 'operator', '01a21502-3b22-74c5-8b0f-9fe3a49d9f50', '', '', '01a21502-3b3d-7e4e-9262-c18e3d7508eb', NULL, '{"until":"2026-11-28T23:19:57.600301Z","reason":"''ẞ''"}', 0, '05ea3301b0c6f3dc8cfb4d7765b606de');
INSERT INTO directory_totals VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b46-7ed3-8b20-d0c04685d141', 'Group', 0, 3, 0, '01a21502-3b63-7b83-b7ca-0bfe8849e845');
INSERT INTO directory_totals VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b46-7ed3-8b20-d0c04685d141', 'User', 0, 10, 2, '01a21502-3b59-7ab5-a3cb-06cdb25b8eca');
INSERT INTO accounts VALUES ('01a21502-3b4b-70b7-bc1d-4348caa823e7', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795648797514759);
INSERT INTO accounts VALUES ('01a21502-3b4c-7068-8264-078eb5bbb9fd', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795648797515992);
INSERT INTO accounts VALUES ('01a21502-3b4c-7c98-996b-228e131fe681', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795648797516763);
INSERT INTO accounts VALUES ('01a21502-3b4e-721f-90e0-f77769b51ec1', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795648797518052);
INSERT INTO accounts VALUES ('01a21502-3b4f-7113-8185-fd028cab5146', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795648797519003);
INSERT INTO accounts VALUES ('01a21502-3b4f-7ed6-ae03-c40c55d41202', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795648797519930);
INSERT INTO accounts VALUES ('01a21502-3b50-7ab2-9333-5bed7fcacab9', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795648797520664);
INSERT INTO accounts VALUES ('01a21502-3b51-7715-9ed2-42c8f5a7dd0d', 'left@acme.example', 'left@acme.example', 'acme.example', 1795648797521397);
INSERT INTO accounts VALUES ('01a21502-3b58-7b90-a1c5-46dc76437e72', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795648797528686);
INSERT INTO accounts VALUES ('01a21502-3b59-7a87-99d5-7236f9f45bb1', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795648797529648);
INSERT INTO accounts VALUES ('01a21502-3b6c-7ebb-8ae8-a6c858e0e555', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795648797548939);
INSERT INTO accounts VALUES ('01a21502-3b90-70f8-b610-22e156ad5511', 'accepted@elsewhere.example', 'accepted@elsewhere.example', 'elsewhere.example', 1795648797583930);
INSERT INTO directory_users VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b46-7ed3-8b20-d0c04685d141', '01a21502-3b4b-726f-bce0-744662af7aa3', 'ada@acme.example', '00u-ada', 1, '01a21502-3b4b-70b7-bc1d-4348caa823e7', '', 1795648797514759, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795648797514759, 1795648797514759);
INSERT INTO directory_users VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b46-7ed3-8b20-d0c04685d141', '01a21502-3b4c-709f-9e3d-279b1425e60b', 'bob@acme.example', NULL, 1, '01a21502-3b4c-7068-8264-078eb5bbb9fd', '', 1795648797515992, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795648797515992, 1795648797515992);
INSERT INTO directory_users VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b46-7ed3-8b20-d0c04685d141', '01a21502-3b4c-7cd8-a58b-45022beb59d6', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a21502-3b4c-7c98-996b-228e131fe681', '', 1795648797516763, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795648797516763, 1795648797516763);
INSERT INTO directory_users VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b46-7ed3-8b20-d0c04685d141', '01a21502-3b4e-7255-95c3-b70875705b1f', 'zoe@acme.example', 'ZOË', 1, '01a21502-3b4e-721f-90e0-f77769b51ec1', '', 1795648797518052, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795648797518052, 1795648797518052);
INSERT INTO directory_users VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b46-7ed3-8b20-d0c04685d141', '01a21502-3b4f-71e6-a01e-4541e466f7d8', 'astro@acme.example', '🚀', 1, '01a21502-3b4f-7113-8185-fd028cab5146', '', 1795648797519003, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795648797519003, 1795648797519003);
INSERT INTO directory_users VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b46-7ed3-8b20-d0c04685d141', '01a21502-3b4f-7f00-a01e-c284e447f449', 'lines@acme.example', ' 007 ', 1, '01a21502-3b4f-7ed6-ae03-c40c55d41202', '', 1795648797519930, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795648797519930, 1795648797519930);
INSERT INTO directory_users VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b46-7ed3-8b20-d0c04685d141', '01a21502-3b50-7ae0-bf1f-de32f79f73eb', 'max@acme.example', '00u-max', 1, '01a21502-3b50-7ab2-9333-5bed7fcacab9', '', 1795648797520664, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795648797520664, 1795648797520664);
INSERT INTO directory_users VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b46-7ed3-8b20-d0c04685d141', '01a21502-3b51-7739-89b0-2ed31e6b13b7', 'left@acme.example', '00u-left', 0, '01a21502-3b51-7715-9ed2-42c8f5a7dd0d', '', 1795648797521397, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795648797521397, 1795648797521397);
INSERT INTO directory_users VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b46-7ed3-8b20-d0c04685d141', '01a21502-3b52-7a71-b7dc-6b97f3f9f360', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795648797522625, 1795648797522625);
INSERT INTO directory_users VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b46-7ed3-8b20-d0c04685d141', '01a21502-3b59-7ab5-a3cb-06cdb25b8eca', 'staff@acme.example', '00u-staff', 0, '01a21502-3b59-7a87-99d5-7236f9f45bb1', '', 1795648797529648, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795648797529648, 1795648797542560);
INSERT INTO runs VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b91-7be5-969d-6d36702cd731', 'deletion', 'applied', 'directory:01a21502-3b91-70b0-9e6d-75dc84a7b9af', NULL, '{}', 'operator', '01a21502-3b22-74c5-8b0f-9fe3a49d9f50', '980783d7ccdda132b39934abaa5cb2d1', 0, 1795648797585682, 1795648797586961, 'operator', '01a21502-3b22-74c5-8b0f-9fe3a49d9f50', 1795648797586961, 0, 0);
INSERT INTO runs VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b9f-75e9-a2f7-905128070f1c', 'reconnect', 'held', 'connection:01a21502-3b67-7a34-bda1-10b090375466', 'reconnect connection:01a21502-3b67-7a34-bda1-10b090375466', '{"meaning":{"kind":"oidc","issuer":"https://login.acme.example","client_id":"another"}}', 'operator', '01a21502-3b22-74c5-8b0f-9fe3a49d9f50', '2e94e8a1038df85dec9398ae89a049ed', 0, 1795648797599266, 1795648797599266, '', '', 0, 0, 0);
INSERT INTO dialect_log VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b46-7ed3-8b20-d0c04685d141', '01a21502-3b71-77f3-8a96-8664621f9977', 1795648797553521, 'a4a365488ed38833da17d899083497af', 'GET', '/Users/01a21502-3b57-7e0e-9d42-0a9d8518a733', 404, '', 'there is no user "01a21502-3b57-7e0e-9d42-0a9d8518a733" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b46-7ed3-8b20-d0c04685d141', '01a21502-3b71-7e60-b88e-b5148f0715e2', 1795648797553942, '509b5093c179183968328fefd1ed44d5', 'GET', '/Users/01a21502-3b58-7bc0-ae51-52e5459ecc53', 404, '', 'there is no user "01a21502-3b58-7bc0-ae51-52e5459ecc53" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b46-7ed3-8b20-d0c04685d141', '01a21502-3be2-79ae-918c-0af142347e53', 1795648797666635, 'd454b3221d5549f4a4a344e93ef756f1', 'GET', '/Users/01a21502-3b57-7e0e-9d42-0a9d8518a733', 404, '', 'there is no user "01a21502-3b57-7e0e-9d42-0a9d8518a733" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b46-7ed3-8b20-d0c04685d141', '01a21502-3be2-7e81-be76-a46978dae5a0', 1795648797666950, 'f46dbc816b814ac468e469b8c3090b76', 'GET', '/Users/01a21502-3b58-7bc0-ae51-52e5459ecc53', 404, '', 'there is no user "01a21502-3b58-7bc0-ae51-52e5459ecc53" in this directory', '[]', '');
INSERT INTO schedules VALUES ('', 'check-domains', '0 * * * *', 1795648797504728, 0);
INSERT INTO schedules VALUES ('', 'expire-invitations', '*/10 * * * *', 1795648797498577, 0);
INSERT INTO schedules VALUES ('', 'forget-answers', '50 * * * *', 1795648797501978, 0);
INSERT INTO schedules VALUES ('', 'forget-events', '50 3 * * *', 1795648797502420, 0);
INSERT INTO schedules VALUES ('', 'forget-tombstones', '20 3 * * *', 1795648797498854, 0);
INSERT INTO schedules VALUES ('', 'prune-schedule-runs', '40 3 * * *', 1795648797498015, 0);
INSERT INTO schedules VALUES ('', 'repair-drift', '10 4 * * *', 1795648797503290, 0);
INSERT INTO schedules VALUES ('', 'tend-sso', '* * * * *', 1795648797505137, 0);
INSERT INTO invitations VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b8a-7261-9ab9-d0c68de27aa3', '01a21502-3b43-710c-989e-645dd7c3ed76', 'O''Brien+open@Elsewhere.example', 'o''brien+open@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'open', '', 0, 1, '', 'operator', '01a21502-3b22-74c5-8b0f-9fe3a49d9f50', '', 'ea06bcc62a500c266f7687d901fdea57d0d52d455b1fdd0f046510082a43fa89', 1795648797577920, 1797463197577920, 0);
INSERT INTO invitations VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b8b-74b1-9d85-9e7640a869ce', '01a21502-3b42-7f36-afd8-a86c321080cb', 'managed@acme.example', 'managed@acme.example', 'acme.example', 'user', '', 0, 'open', '', 1, 0, '', 'operator', '01a21502-3b22-74c5-8b0f-9fe3a49d9f50', '', 'b23049e66a0e50852cc8bebf4e29c9d9e1cb8c3ff1dae36b24a01077e6888a36', 1795648797579246, 1797463197579246, 0);
INSERT INTO invitations VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b8c-746d-8e0b-264b5676a75d', '01a21502-3b43-710c-989e-645dd7c3ed76', 'revoked@elsewhere.example', 'revoked@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'revoked', 'by_hand', 0, 1, '', 'operator', '01a21502-3b22-74c5-8b0f-9fe3a49d9f50', '', 'b8a939072335fd032d39a02cb4e0383c15df1118cf9fee1455f2ba907cf4d74c', 1795648797580259, 1797463197580259, 1795648797581018);
INSERT INTO invitations VALUES ('01a21502-3b40-7a24-9c19-a5a639e21be2', '01a21502-3b8f-71d8-bebf-a3dfb926cfc4', '01a21502-3b8e-72e4-ab53-1bea56557482', 'accepted@elsewhere.example', 'accepted@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'accepted', '', 0, 1, '', 'operator', '01a21502-3b22-74c5-8b0f-9fe3a49d9f50', '01a21502-3b90-70f8-b610-22e156ad5511', '68bb1af913915fbc6cbd0ed542c64395bc699e39a17fb25eed2dcceff92ce098', 1795648797583027, 1797463197583027, 1795648797583930);
INSERT INTO invitation_sends VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b42-7f36-afd8-a86c321080cb', 1795648797579246, '01a21502-3b8b-74d9-ac32-83791da8a1a0');
INSERT INTO invitation_sends VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b43-710c-989e-645dd7c3ed76', 1795648797577920, '01a21502-3b8a-73b3-840b-5ed3f4b6fa50');
INSERT INTO invitation_sends VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b43-710c-989e-645dd7c3ed76', 1795648797580259, '01a21502-3b8c-74fc-abb4-1db07fd6a180');
INSERT INTO invitation_sends VALUES ('01a21502-3b40-7a24-9c19-a5a639e21be2', '01a21502-3b8e-72e4-ab53-1bea56557482', 1795648797583027, '01a21502-3b8f-721c-b2d1-081bcd81e689');
INSERT INTO parent_administrators VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', '01a21502-3b4b-70b7-bc1d-4348caa823e7', 'operator', '01a21502-3b22-74c5-8b0f-9fe3a49d9f50', 1795648797569149);
INSERT INTO answers VALUES ('', '01a21502-3b22-74c5-8b0f-9fe3a49d9f50', '', 'f58528949c56f484d6f8c85bc5778495f82ed44c9faee81627c3438ff234fa6e', '9c80b91f2aa3e4234325a27bea7a0cf751e0823441da619e1cf6c5997137ae2b', '+gz9XYRy6EkJBhyAtsGhWGnF8QKfMo9AOgqcT6qasTwGlq+oqJmFVZu5g577xFLxuoHL9BC9PnW21saYuDERNUHmMVZO1NWiwxuQtHVGahOTR5VRJTrk7M6zxs+wRqDe99Jru2LLhAg/K4zVyk65BeRk5/Z92FDCCVAx8CQHU1qRJv5GYhGsg2VClzn+Gn1oXwOl8hqtwXBJCWk/5DU28QcWDpbn7MYAc+iteMe312EJMbtmLflkvSUbepVKdkaFMBNXVCyenRIdjkE5MezX6FQWlZOsQ/F07ZSie5mp8lZB3HVHVbtKLUB3WjSVVs1MLA0FniFS6TnkKUHo+Gnp5wPuJHlW4GE6tN/vMe7k9dNnMSTLZZmcvVt8IzBlBLHY2wug5aBe0M46TscKFbw146oAMthD0dpRcS1+RmiydOOa9Ee8+w==', 1795648797569149);
INSERT INTO sso_suspensions VALUES ('01a21502-3b3d-7e4e-9262-c18e3d7508eb', 1795907997600301, '''ẞ''', 1795648797600301, 'operator', '01a21502-3b22-74c5-8b0f-9fe3a49d9f50');
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
CREATE UNIQUE INDEX invitations_id ON invitations (id);
CREATE UNIQUE INDEX invitations_token ON invitations (token_hash);
CREATE UNIQUE INDEX invitations_open ON invitations (parent, email_fold, org) WHERE state = 'open';
CREATE INDEX invitations_org ON invitations (parent, org, id);
CREATE INDEX invitations_waiting ON invitations (parent, org, expires_at) WHERE state = 'open';
CREATE INDEX invitations_inviter ON invitations (parent, inviter, org) WHERE state = 'open' AND inviter <> '';
CREATE INDEX invitations_seats ON invitations (parent, org, tier) WHERE seat_held = 1;
CREATE INDEX invitations_due ON invitations (expires_at, parent, id) WHERE state = 'open';
CREATE INDEX answers_age ON answers (created_at);
CREATE INDEX accounts_domain ON accounts (domain, id);
CREATE INDEX parents_hidden ON parents (id) WHERE hidden = 1;
CREATE INDEX parents_shown ON parents (id) WHERE hidden = 0;
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
INSERT INTO sqlite_stat1 VALUES ('invitations', 'invitations', '100000 10000 1');
INSERT INTO sqlite_stat1 VALUES ('invitations', 'invitations_id', '100000 1');
INSERT INTO sqlite_stat1 VALUES ('invitations', 'invitations_token', '100000 1');
INSERT INTO sqlite_stat1 VALUES ('invitations', 'invitations_waiting', '10000 1000 100 1');
INSERT INTO sqlite_stat1 VALUES ('invitations', 'invitations_open', '10000 1000 2 1');
INSERT INTO sqlite_stat1 VALUES ('invitations', 'invitations_org', '100000 10000 1000 1');
INSERT INTO sqlite_stat1 VALUES ('invitations', 'invitations_inviter', '10000 1000 10 5');
INSERT INTO sqlite_stat1 VALUES ('invitations', 'invitations_seats', '10000 1000 100 50');
INSERT INTO sqlite_stat1 VALUES ('invitations', 'invitations_due', '10000 2 1 1');
INSERT INTO sqlite_stat1 VALUES ('invitation_sends', 'invitation_sends', '10000 1000 100 1 1');
INSERT INTO sqlite_stat1 VALUES ('parent_administrators', 'parent_administrators', '1000 3 1');
INSERT INTO sqlite_stat1 VALUES ('answers', 'sqlite_autoindex_answers_1', '100000 10000 1000 1000 1');
INSERT INTO sqlite_stat1 VALUES ('answers', 'answers_age', '100000 2');
INSERT INTO sqlite_stat1 VALUES ('accounts', 'accounts_domain', '1000000 1000 1');
INSERT INTO sqlite_stat1 VALUES ('parents', 'parents_hidden', '100000 1');
INSERT INTO sqlite_stat1 VALUES ('parents', 'parents_shown', '10000 1');
INSERT INTO sqlite_stat1 VALUES ('connections', 'connections_clearing', '2 1');
INSERT INTO sqlite_stat1 VALUES ('sso_suspensions', 'sso_suspensions', '100 1');
INSERT INTO sqlite_stat1 VALUES ('sso_suspensions', 'sso_suspensions_until', '100 1');
INSERT INTO sqlite_stat1 VALUES ('organizations', 'organizations_sso', '10000 2');
INSERT INTO sqlite_stat1 VALUES ('event_floors', 'event_floors', '10000 1');
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES ('goose_db_version', 6);
