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
INSERT INTO goose_db_version VALUES (1, 0, 1, '2026-11-25 22:23:16');
INSERT INTO goose_db_version VALUES (2, 1, 1, '2026-11-25 22:23:16');
INSERT INTO goose_db_version VALUES (3, 2, 1, '2026-11-25 22:23:16');
INSERT INTO goose_db_version VALUES (4, 3, 1, '2026-11-25 22:23:16');
INSERT INTO goose_db_version VALUES (5, 4, 1, '2026-11-25 22:23:16');
INSERT INTO goose_db_version VALUES (6, 5, 1, '2026-11-25 22:23:16');
INSERT INTO parents VALUES ('01a214ce-5772-7aab-8d2f-273bd471cd4e', 'acme', 'acme', '01a214ce-58ac-784b-966f-b7b751c95bdf', 2, 0, 1795645396850603, 0);
INSERT INTO parents VALUES ('01a214ce-579c-7326-9716-a07bba8e383b', 'initech', 'initech', '01a214ce-591a-7782-a017-c4bc7ed3569a', 0, 1, 1795645396891481, 0);
INSERT INTO parents VALUES ('01a214ce-5918-703b-af72-38ae222a6d13', '~01a214ce-5918-703b-af72-38ae222a6d13', '', '01a214ce-5918-7107-a23b-c95122dfe421', 0, 0, 1795645397272000, 1);
INSERT INTO organizations VALUES ('01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-57b8-7eac-91a9-a2e232717ddd', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795645396919570);
INSERT INTO organizations VALUES ('01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-57ba-7825-88af-f1fde7ec425b', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795645396919570);
INSERT INTO organizations VALUES ('01a214ce-5918-703b-af72-38ae222a6d13', '01a214ce-5918-703b-af72-38ae222a6d13', 'lone', 'Größe', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795645397272000);
INSERT INTO seat_tiers VALUES ('01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-57b8-7eac-91a9-a2e232717ddd', 'premium', 1, 1);
INSERT INTO domains VALUES ('01a214ce-5772-7aab-8d2f-273bd471cd4e', 'acme.example', '01a214ce-5787-71ba-8580-7a4c6f3434bb', 'verified', 'manual', 1795645396870907, 1795645396870907, '', '', 0, 0, 0, 0, 0);
INSERT INTO domains VALUES ('01a214ce-579c-7326-9716-a07bba8e383b', 'initech.example', '01a214ce-57aa-7001-a1ad-822dabd3f9d5', 'verified', 'manual', 1795645396905946, 1795645396905946, '', '', 0, 0, 0, 0, 0);
INSERT INTO connections VALUES ('01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-58ac-77a2-bbc5-205cac4c6836', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795645397171100, 1795645397164378);
INSERT INTO credentials VALUES ('', '01a214ce-5678-7ba1-b371-2445c33f209d', 'operator', '', 'first operator key', 'adadd054cdf803fcc801e87971c7366d5deadac474f286db6dd6ca10681c357f', 'usher_SOjxLs', 1795645396600638, NULL, NULL, '', '', '', '', '', '', 0, 1795645397892466, '');
INSERT INTO credentials VALUES ('01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-57df-7be1-8274-2d9975350afe', 'directory', '01a214ce-57dc-72f0-940f-159c728593e1', '', '6d99be3d345e5ef704193499e9370bf7beaa583b2b24b471aa33e849f640faec', 'usher_2vFW-x', 1795645396959575, NULL, NULL, '', '', '', '', '', '', 0, 1795645397892466, '');
INSERT INTO credentials VALUES ('01a214ce-579c-7326-9716-a07bba8e383b', '01a214ce-5817-7d37-b923-b229004bfc49', 'directory', '01a214ce-5813-77ca-bcb8-f130d13873c9', '', '7a03323c21f217546950591e93135688e5e66ccabf6cc571ad5203f82a2d2c71', 'usher_bnxIlm', 1795645397015825, NULL, NULL, '', '', '', '', '', '', 1, 0, '01a214ce-591c-70f4-ab89-3582b9e76536');
INSERT INTO credentials VALUES ('01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-58ad-7d38-9ab1-549ed2243d6e', 'login-hook', '01a214ce-58ac-77a2-bbc5-205cac4c6836', '', '50cad2c1c6890832c5d7aa512a2b9f503b8b072453851906aab4723606501a9a', 'usher_X_V4iC', 1795645397165794, NULL, NULL, '', '', '', '', '', '', 0, 1795645397280284, '');
INSERT INTO credentials VALUES ('', '01a214ce-58bd-778c-bc4f-611c4ea18af4', 'read-only', '', '', 'f6f92fb8ba016530e0cd89685dddb0774d860442e7eff3607b6a91715c2cc656', 'usher_EEgXGc', 1795645397181478, NULL, 1795645397182859, '', '', '', '', '', '', 0, 0, '');
INSERT INTO credentials VALUES ('01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-590e-713c-9198-2edb028258c3', 'oauth-client', '01a214ce-57dc-72f0-940f-159c728593e1', '', 'f03117801d5be1be94e5090cb0ad75dac5b1d76e3999864d554a7c683256abcc', 'usher_UesivH', 1795645397262048, NULL, NULL, '', '', '', '', '', '', 0, 0, '');
INSERT INTO credentials VALUES ('01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-5910-7a78-8167-775873438e44', 'access-token', '01a214ce-57dc-72f0-940f-159c728593e1', '', 'fc87a7ec34fa9262125c207e68664df8306d2a025a901e620caa949acb05b4f8', 'usher_UbVUkB', 1795645397264446, 1795648997264446, NULL, '01a214ce-590e-713c-9198-2edb028258c3', '', '', '', '', '', 0, 0, '');
INSERT INTO credentials VALUES ('01a214ce-579c-7326-9716-a07bba8e383b', '01a214ce-5913-77e6-950c-1525a02758f8', 'jwt-issuer', '01a214ce-5813-77ca-bcb8-f130d13873c9', '', 'a2eac9587b1f6b2c398a5e32673249d78046dfc02ca4d51c1837217e9a536490', '', 1795645397267467, NULL, NULL, '', '', '', 'https://issuer.example/', 'http://127.0.0.1:33523/scim/01a214ce-5813-77ca-bcb8-f130d13873c9', '{"jwks_url":"https://issuer.example/keys","claims":{"tid":"''ẞ''"}}', 0, 0, '01a214ce-591c-70f4-ab89-3582b9e76536');
INSERT INTO directories VALUES ('01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-57dc-72f0-940f-159c728593e1', 'okta', 'scim', 'okta', 'userName', 0, '', 1795645396956161, '', '', '');
INSERT INTO directories VALUES ('01a214ce-579c-7326-9716-a07bba8e383b', '01a214ce-5813-77ca-bcb8-f130d13873c9', 'entra', 'scim', 'entra', 'userName', 0, '', 1795645397011462, 'ipsie', '[{"id":"urn:acme:scim:schemas:extension:hr:2.0:User","name":"User","description":"''quotes'' and Umläute","resourceType":"User","attributes":[{"name":"floor","type":"string","caseExact":false,"mutability":"readWrite","returned":"default","uniqueness":"none"}]}]', '01a214ce-591c-70f4-ab89-3582b9e76536');
INSERT INTO directory_emails VALUES ('01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-57dc-72f0-940f-159c728593e1', 'ada@acme.example', '01a214ce-5859-72d9-9f54-2be763acdad1', 0, 'work');
INSERT INTO directory_emails VALUES ('01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-57dc-72f0-940f-159c728593e1', 'ada@home.example', '01a214ce-5859-72d9-9f54-2be763acdad1', 1, 'home');
INSERT INTO directory_groups VALUES ('01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-57dc-72f0-940f-159c728593e1', '01a214ce-5897-77d7-907a-666ed61e56cb', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795645397143483, 1795645397152052, 0);
INSERT INTO directory_groups VALUES ('01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-57dc-72f0-940f-159c728593e1', '01a214ce-5899-761d-80ce-e64970e94d45', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795645397145369, 1795645397160700, 0);
INSERT INTO directory_groups VALUES ('01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-57dc-72f0-940f-159c728593e1', '01a214ce-58a6-70fa-b78e-791416bdd457', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795645397158035, 1795645397158035, 1);
INSERT INTO directory_members VALUES ('01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-57dc-72f0-940f-159c728593e1', '01a214ce-5897-77d7-907a-666ed61e56cb', '01a214ce-5859-72d9-9f54-2be763acdad1', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-57dc-72f0-940f-159c728593e1', '01a214ce-5897-77d7-907a-666ed61e56cb', '01a214ce-5884-7a3c-bfbe-938f976e3a0b', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-57dc-72f0-940f-159c728593e1', '01a214ce-5897-77d7-907a-666ed61e56cb', '01a214ce-5886-75a7-95f6-8fce96f69484', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-57dc-72f0-940f-159c728593e1', '01a214ce-5899-761d-80ce-e64970e94d45', '01a214ce-5859-72d9-9f54-2be763acdad1', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-57dc-72f0-940f-159c728593e1', '01a214ce-5899-761d-80ce-e64970e94d45', '01a214ce-5884-7a3c-bfbe-938f976e3a0b', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-57dc-72f0-940f-159c728593e1', '01a214ce-5899-761d-80ce-e64970e94d45', '01a214ce-5886-75a7-95f6-8fce96f69484', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-57dc-72f0-940f-159c728593e1', '01a214ce-5899-761d-80ce-e64970e94d45', '01a214ce-5887-763d-8da3-0d1886aa60e5', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-57dc-72f0-940f-159c728593e1', '01a214ce-5899-761d-80ce-e64970e94d45', '01a214ce-5888-7a54-b832-5d4a9acaee8c', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-57dc-72f0-940f-159c728593e1', '01a214ce-5899-761d-80ce-e64970e94d45', '01a214ce-588a-791d-b4f1-e44c9bf1f8f2', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-57dc-72f0-940f-159c728593e1', '01a214ce-5899-761d-80ce-e64970e94d45', '01a214ce-588c-708d-9102-6a5b8e407990', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-57dc-72f0-940f-159c728593e1', '01a214ce-5899-761d-80ce-e64970e94d45', '01a214ce-588d-79b6-9502-477c557b7b7c', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-57dc-72f0-940f-159c728593e1', '01a214ce-5899-761d-80ce-e64970e94d45', '01a214ce-588e-7b0c-b95b-b45a263a25d3', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-57dc-72f0-940f-159c728593e1', '01a214ce-5899-761d-80ce-e64970e94d45', '01a214ce-5896-75e6-bc2e-3ce1fd1a90f0', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-57dc-72f0-940f-159c728593e1', '01a214ce-58a6-70fa-b78e-791416bdd457', '01a214ce-5887-763d-8da3-0d1886aa60e5', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-57dc-72f0-940f-159c728593e1', '01a214ce-58a6-70fa-b78e-791416bdd457', '01a214ce-5897-77d7-907a-666ed61e56cb', 'Group', 'Group', '');
INSERT INTO directory_tombstones VALUES ('01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-57dc-72f0-940f-159c728593e1', '01a214ce-5893-7a83-96a8-d9d767d8d5b1', 'NULL', '01a214ce-5893-7a3b-9e6f-29f2019f06a7', 1798237397160700);
INSERT INTO persons VALUES ('01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-5859-71b9-aeae-3def7adbe38b', 'open', '', '01a214ce-57dc-72f0-940f-159c728593e1', 0, 3, 0, 1795645397171100, 1795645397080797);
INSERT INTO persons VALUES ('01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-5884-79d9-9dd4-adf598db7b08', 'open', '', '01a214ce-57dc-72f0-940f-159c728593e1', 0, 3, 0, NULL, 1795645397124536);
INSERT INTO persons VALUES ('01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-5886-757e-a303-c9cfa9a00aff', 'open', '', '01a214ce-57dc-72f0-940f-159c728593e1', 0, 2, 0, NULL, 1795645397126260);
INSERT INTO persons VALUES ('01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-5887-7612-af8a-9c9373bea07f', 'open', '', '01a214ce-57dc-72f0-940f-159c728593e1', 0, 2, 0, NULL, 1795645397127254);
INSERT INTO persons VALUES ('01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-5888-7a22-a6b1-601ed82e21cf', 'open', '', '01a214ce-57dc-72f0-940f-159c728593e1', 0, 2, 0, NULL, 1795645397128588);
INSERT INTO persons VALUES ('01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-588a-78e3-aa8a-52e8ffe69ad1', 'open', '', '01a214ce-57dc-72f0-940f-159c728593e1', 0, 2, 0, NULL, 1795645397130513);
INSERT INTO persons VALUES ('01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-588c-7068-9078-f5b248d67fe5', 'open', '', '01a214ce-57dc-72f0-940f-159c728593e1', 0, 2, 0, NULL, 1795645397131962);
INSERT INTO persons VALUES ('01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-588d-7932-a459-180ce2cbaaf4', 'closed', 'directory_inactive', '01a214ce-57dc-72f0-940f-159c728593e1', 0, 2, 0, NULL, 1795645397133531);
INSERT INTO persons VALUES ('01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-5893-7a3b-9e6f-29f2019f06a7', 'closed', 'directory_deleted', '01a214ce-57dc-72f0-940f-159c728593e1', 0, 4, 0, NULL, 1795645397139628);
INSERT INTO persons VALUES ('01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-5896-75c1-bb6a-17f80e30d453', 'closed', 'directory_inactive', '01a214ce-57dc-72f0-940f-159c728593e1', 0, 3, 0, NULL, 1795645397142339);
INSERT INTO persons VALUES ('01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-58bb-756b-b4f6-29868ca91be9', 'open', '', '', 0, 1, 0, 1795645397179325, 1795645397179325);
INSERT INTO subjects VALUES ('01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-58ac-77a2-bbc5-205cac4c6836', 'ada', '01a214ce-5859-71b9-aeae-3def7adbe38b', 1795645397171100);
INSERT INTO subjects VALUES ('01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-58ac-77a2-bbc5-205cac4c6836', 'newcomer', '01a214ce-58bb-756b-b4f6-29868ca91be9', 1795645397179325);
INSERT INTO memberships VALUES ('01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-5859-71b9-aeae-3def7adbe38b', '01a214ce-57b8-7eac-91a9-a2e232717ddd', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795645397145369);
INSERT INTO memberships VALUES ('01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-5859-71b9-aeae-3def7adbe38b', '01a214ce-57ba-7825-88af-f1fde7ec425b', 0, 'jit', '01a214ce-58ac-77a2-bbc5-205cac4c6836', 1795645397171100, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795645397171100);
INSERT INTO memberships VALUES ('01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-5884-79d9-9dd4-adf598db7b08', '01a214ce-57b8-7eac-91a9-a2e232717ddd', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795645397145369);
INSERT INTO memberships VALUES ('01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-5886-757e-a303-c9cfa9a00aff', '01a214ce-57b8-7eac-91a9-a2e232717ddd', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795645397154718);
INSERT INTO memberships VALUES ('01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-5887-7612-af8a-9c9373bea07f', '01a214ce-57b8-7eac-91a9-a2e232717ddd', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795645397145369);
INSERT INTO memberships VALUES ('01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-5888-7a22-a6b1-601ed82e21cf', '01a214ce-57b8-7eac-91a9-a2e232717ddd', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795645397145369);
INSERT INTO memberships VALUES ('01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-588a-78e3-aa8a-52e8ffe69ad1', '01a214ce-57b8-7eac-91a9-a2e232717ddd', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795645397145369);
INSERT INTO memberships VALUES ('01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-588c-7068-9078-f5b248d67fe5', '01a214ce-57b8-7eac-91a9-a2e232717ddd', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795645397145369);
INSERT INTO memberships VALUES ('01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-58bb-756b-b4f6-29868ca91be9', '01a214ce-57ba-7825-88af-f1fde7ec425b', 0, 'jit', '01a214ce-58ac-77a2-bbc5-205cac4c6836', 1795645397179325, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795645397179325);
INSERT INTO policy_versions VALUES ('01a214ce-5772-7aab-8d2f-273bd471cd4e', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a214ce-5678-7ba1-b371-2445c33f209d', 1795645396919570);
INSERT INTO policy_versions VALUES ('01a214ce-5772-7aab-8d2f-273bd471cd4e', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a214ce-5678-7ba1-b371-2445c33f209d', 1795645396941139);
INSERT INTO events VALUES (1, '', '01a214ce-5678-7d39-8c07-86397b79eeba', 1795645396600638, 'token.created', 'operator', 'operator_key_file', '', '', '01a214ce-5678-7ba1-b371-2445c33f209d', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO events VALUES (2, '01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-5772-7bbe-8ef0-0ef153aa9df6', 1795645396850603, 'parent.created', 'operator', '01a214ce-5678-7ba1-b371-2445c33f209d', '', '', '01a214ce-5772-7aab-8d2f-273bd471cd4e', NULL, NULL, 0, '143dd5e9c57bb2def79d43474344b294');
INSERT INTO events VALUES (3, '01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-5787-73fc-87d8-a8f7f45331f9', 1795645396870907, 'domain.verified', 'operator', '01a214ce-5678-7ba1-b371-2445c33f209d', '', '', '01a214ce-5787-71ba-8580-7a4c6f3434bb', NULL, '{"domain":"acme.example","state":"verified","strategy":"manual"}', 0, '7406dff9ee16f3329c7b7a168c680dc3');
INSERT INTO events VALUES (4, '01a214ce-579c-7326-9716-a07bba8e383b', '01a214ce-579d-72b5-8d48-1ce21ca58e2f', 1795645396891481, 'parent.created', 'operator', '01a214ce-5678-7ba1-b371-2445c33f209d', '', '', '01a214ce-579c-7326-9716-a07bba8e383b', NULL, NULL, 0, '1b811137fef415b0e534efaec948af38');
INSERT INTO events VALUES (5, '01a214ce-579c-7326-9716-a07bba8e383b', '01a214ce-57aa-70fe-951c-7378c19b7da5', 1795645396905946, 'domain.verified', 'operator', '01a214ce-5678-7ba1-b371-2445c33f209d', '', '', '01a214ce-57aa-7001-a1ad-822dabd3f9d5', NULL, '{"domain":"initech.example","state":"verified","strategy":"manual"}', 0, '284122c660a10b6d582d3a47549e3e7f');
INSERT INTO events VALUES (6, '01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-57ba-7010-be02-e59395a2ab5f', 1795645396919570, 'organization.created', 'operator', '01a214ce-5678-7ba1-b371-2445c33f209d', '', '01a214ce-57b8-7eac-91a9-a2e232717ddd', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'c95783e21c1413960e6ab05772596627');
INSERT INTO events VALUES (7, '01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-57ba-7895-bed7-9705460a8c9b', 1795645396919570, 'organization.created', 'operator', '01a214ce-5678-7ba1-b371-2445c33f209d', '', '01a214ce-57ba-7825-88af-f1fde7ec425b', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'c95783e21c1413960e6ab05772596627');
INSERT INTO events VALUES (8, '01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-57bc-778a-8455-fe76bce41ed3', 1795645396919570, 'policy.applied', 'operator', '01a214ce-5678-7ba1-b371-2445c33f209d', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, 'c95783e21c1413960e6ab05772596627');
INSERT INTO events VALUES (9, '01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-57c3-7538-add3-cb00a184c457', 1795645396919570, 'organization.changed', 'operator', '01a214ce-5678-7ba1-b371-2445c33f209d', '', '01a214ce-57b8-7eac-91a9-a2e232717ddd', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, 'c95783e21c1413960e6ab05772596627');
INSERT INTO events VALUES (10, '01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-57c3-75ec-a326-02e9fbfea2e1', 1795645396919570, 'organization.changed', 'operator', '01a214ce-5678-7ba1-b371-2445c33f209d', '', '01a214ce-57ba-7825-88af-f1fde7ec425b', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, 'c95783e21c1413960e6ab05772596627');
INSERT INTO events VALUES (11, '01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-57cd-739c-aad8-334a1d569391', 1795645396941139, 'policy.applied', 'operator', '01a214ce-5678-7ba1-b371-2445c33f209d', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, 'e7bdc28dbacea0a0dbbdc060c652abed');
INSERT INTO events VALUES (12, '01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-57d4-76b4-acab-1ab5c692a120', 1795645396947892, 'organization.changed', 'operator', '01a214ce-5678-7ba1-b371-2445c33f209d', '', '01a214ce-57b8-7eac-91a9-a2e232717ddd', '', NULL, '{"limit":1,"seat":"premium"}', 0, 'f42327046f57793ed9789ddf6edff488');
INSERT INTO events VALUES (13, '01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-57dc-7434-9879-ddcf35662d2e', 1795645396956161, 'directory.created', 'operator', '01a214ce-5678-7ba1-b371-2445c33f209d', '', '', '01a214ce-57dc-72f0-940f-159c728593e1', NULL, NULL, 0, '655c075575d311ca01a323b7068f0ba7');
INSERT INTO events VALUES (14, '01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-57df-7c40-bef4-461d13a471c8', 1795645396959575, 'token.created', 'operator', '01a214ce-5678-7ba1-b371-2445c33f209d', '', '', '01a214ce-57df-7be1-8274-2d9975350afe', NULL, '{"scope":"directory","target":"01a214ce-57dc-72f0-940f-159c728593e1"}', 0, '6f7d28103949a3ed4217717fd8c3f6bd');
INSERT INTO events VALUES (15, '01a214ce-579c-7326-9716-a07bba8e383b', '01a214ce-5813-781c-a16b-372b6605e2ca', 1795645397011462, 'directory.created', 'operator', '01a214ce-5678-7ba1-b371-2445c33f209d', '', '', '01a214ce-5813-77ca-bcb8-f130d13873c9', NULL, NULL, 0, 'de3a76d4c64f53145c68ac9c7d486d06');
INSERT INTO events VALUES (16, '01a214ce-579c-7326-9716-a07bba8e383b', '01a214ce-5817-7db5-83a7-f119e5e8b466', 1795645397015825, 'token.created', 'operator', '01a214ce-5678-7ba1-b371-2445c33f209d', '', '', '01a214ce-5817-7d37-b923-b229004bfc49', NULL, '{"scope":"directory","target":"01a214ce-5813-77ca-bcb8-f130d13873c9"}', 0, '4629c02edad7ba718f2cb80a9fa6d3ef');
INSERT INTO events VALUES (17, '01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-5859-74b6-a9f2-cf7197191099', 1795645397080797, 'directory_user.created', 'directory', '01a214ce-57dc-72f0-940f-159c728593e1', '', '', '01a214ce-5859-72d9-9f54-2be763acdad1', NULL, NULL, 2, '68184dcc7010b981b97b11ab608c30fa');
INSERT INTO events VALUES (18, '01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-5859-74b9-9530-319cf6403c2c', 1795645397080797, 'account.created', 'directory', '01a214ce-57dc-72f0-940f-159c728593e1', '01a214ce-5859-71b9-aeae-3def7adbe38b', '', '01a214ce-5859-72d9-9f54-2be763acdad1', NULL, NULL, 2, '68184dcc7010b981b97b11ab608c30fa');
INSERT INTO events VALUES (19, '01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-5884-7ab6-aef9-1112d871170a', 1795645397124536, 'directory_user.created', 'directory', '01a214ce-57dc-72f0-940f-159c728593e1', '', '', '01a214ce-5884-7a3c-bfbe-938f976e3a0b', NULL, NULL, 2, '3bb6650ba1ea60da6b5ac4374b587460');
INSERT INTO events VALUES (20, '01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-5884-7ab9-ae90-266bc27abf05', 1795645397124536, 'account.created', 'directory', '01a214ce-57dc-72f0-940f-159c728593e1', '01a214ce-5884-79d9-9dd4-adf598db7b08', '', '01a214ce-5884-7a3c-bfbe-938f976e3a0b', NULL, NULL, 2, '3bb6650ba1ea60da6b5ac4374b587460');
INSERT INTO events VALUES (21, '01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-5886-75e1-a7c5-d5eb85410ad4', 1795645397126260, 'directory_user.created', 'directory', '01a214ce-57dc-72f0-940f-159c728593e1', '', '', '01a214ce-5886-75a7-95f6-8fce96f69484', NULL, NULL, 2, '0a969d91a95118f472846cb23745df26');
INSERT INTO events VALUES (22, '01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-5886-75e5-93fd-1a22f4d97cb5', 1795645397126260, 'account.created', 'directory', '01a214ce-57dc-72f0-940f-159c728593e1', '01a214ce-5886-757e-a303-c9cfa9a00aff', '', '01a214ce-5886-75a7-95f6-8fce96f69484', NULL, NULL, 2, '0a969d91a95118f472846cb23745df26');
INSERT INTO events VALUES (23, '01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-5887-7677-b59e-50a351cba44f', 1795645397127254, 'directory_user.created', 'directory', '01a214ce-57dc-72f0-940f-159c728593e1', '', '', '01a214ce-5887-763d-8da3-0d1886aa60e5', NULL, NULL, 2, 'a5c3bb79f3616909b6a0b361a86937a5');
INSERT INTO events VALUES (24, '01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-5887-767a-9a2f-6a4317267e52', 1795645397127254, 'account.created', 'directory', '01a214ce-57dc-72f0-940f-159c728593e1', '01a214ce-5887-7612-af8a-9c9373bea07f', '', '01a214ce-5887-763d-8da3-0d1886aa60e5', NULL, NULL, 2, 'a5c3bb79f3616909b6a0b361a86937a5');
INSERT INTO events VALUES (25, '01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-5888-7a92-87e9-e65c6b29dc18', 1795645397128588, 'directory_user.created', 'directory', '01a214ce-57dc-72f0-940f-159c728593e1', '', '', '01a214ce-5888-7a54-b832-5d4a9acaee8c', NULL, NULL, 2, '77e588df3faf4785790661364f2b9343');
INSERT INTO events VALUES (26, '01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-5888-7a95-b749-e91611cd2c30', 1795645397128588, 'account.created', 'directory', '01a214ce-57dc-72f0-940f-159c728593e1', '01a214ce-5888-7a22-a6b1-601ed82e21cf', '', '01a214ce-5888-7a54-b832-5d4a9acaee8c', NULL, NULL, 2, '77e588df3faf4785790661364f2b9343');
INSERT INTO events VALUES (27, '01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-588a-7951-93c7-acdc9005f82d', 1795645397130513, 'directory_user.created', 'directory', '01a214ce-57dc-72f0-940f-159c728593e1', '', '', '01a214ce-588a-791d-b4f1-e44c9bf1f8f2', NULL, NULL, 2, 'bb29bdc106a0b9cbc95b23672d9fc35e');
INSERT INTO events VALUES (28, '01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-588a-7954-bfa4-b86aa4802098', 1795645397130513, 'account.created', 'directory', '01a214ce-57dc-72f0-940f-159c728593e1', '01a214ce-588a-78e3-aa8a-52e8ffe69ad1', '', '01a214ce-588a-791d-b4f1-e44c9bf1f8f2', NULL, NULL, 2, 'bb29bdc106a0b9cbc95b23672d9fc35e');
INSERT INTO events VALUES (29, '01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-588c-70be-872d-590b509d55f7', 1795645397131962, 'directory_user.created', 'directory', '01a214ce-57dc-72f0-940f-159c728593e1', '', '', '01a214ce-588c-708d-9102-6a5b8e407990', NULL, NULL, 2, '1aea5115ff0fb9696413ac474bbedd25');
INSERT INTO events VALUES (30, '01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-588c-70c1-ade7-fa7dae1bd370', 1795645397131962, 'account.created', 'directory', '01a214ce-57dc-72f0-940f-159c728593e1', '01a214ce-588c-7068-9078-f5b248d67fe5', '', '01a214ce-588c-708d-9102-6a5b8e407990', NULL, NULL, 2, '1aea5115ff0fb9696413ac474bbedd25');
INSERT INTO events VALUES (31, '01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-588d-79eb-8316-0acc2f3b2862', 1795645397133531, 'directory_user.created', 'directory', '01a214ce-57dc-72f0-940f-159c728593e1', '', '', '01a214ce-588d-79b6-9502-477c557b7b7c', NULL, NULL, 2, '5c8fa70500c06e75fa2f819092f8eb46');
INSERT INTO events VALUES (32, '01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-588d-79ef-834c-e8c0c1d7d459', 1795645397133531, 'account.created', 'directory', '01a214ce-57dc-72f0-940f-159c728593e1', '01a214ce-588d-7932-a459-180ce2cbaaf4', '', '01a214ce-588d-79b6-9502-477c557b7b7c', NULL, NULL, 2, '5c8fa70500c06e75fa2f819092f8eb46');
INSERT INTO events VALUES (33, '01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-588d-7c23-90d7-a83883abd697', 1795645397133531, 'gate.closed', 'directory', '01a214ce-57dc-72f0-940f-159c728593e1', '01a214ce-588d-7932-a459-180ce2cbaaf4', '', '', NULL, '{"cause":"directory_inactive"}', 2, '5c8fa70500c06e75fa2f819092f8eb46');
INSERT INTO events VALUES (34, '01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-588d-7c26-8350-854a14111489', 1795645397133531, 'session.revoked', 'directory', '01a214ce-57dc-72f0-940f-159c728593e1', '01a214ce-588d-7932-a459-180ce2cbaaf4', '', '', NULL, NULL, 2, '5c8fa70500c06e75fa2f819092f8eb46');
INSERT INTO events VALUES (35, '01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-588e-7b5f-a768-44fdeea6c550', 1795645397134666, 'directory_user.created', 'directory', '01a214ce-57dc-72f0-940f-159c728593e1', '', '', '01a214ce-588e-7b0c-b95b-b45a263a25d3', NULL, NULL, 2, 'aab598303b227e0cb87bf39007353f5a');
INSERT INTO events VALUES (36, '01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-588e-7b62-b786-b0664b601cb6', 1795645397134666, 'directory_user.unbound', 'directory', '01a214ce-57dc-72f0-940f-159c728593e1', '', '', '01a214ce-588e-7b0c-b95b-b45a263a25d3', NULL, '{"reason":"no_email"}', 2, 'aab598303b227e0cb87bf39007353f5a');
INSERT INTO events VALUES (37, '01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-5890-73b9-9cb6-470a4b7793a8', 1795645397136191, 'directory_user.created', 'directory', '01a214ce-57dc-72f0-940f-159c728593e1', '', '', '01a214ce-5890-7373-ae8a-cd14ccf47b93', NULL, NULL, 2, '3a611e04f914378787838523ae4b2b3b');
INSERT INTO events VALUES (38, '01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-5890-73bb-98c0-623953f962c2', 1795645397136191, 'directory_user.unbound', 'directory', '01a214ce-57dc-72f0-940f-159c728593e1', '', '', '01a214ce-5890-7373-ae8a-cd14ccf47b93', NULL, '{"reason":"foreign_domain"}', 2, '3a611e04f914378787838523ae4b2b3b');
INSERT INTO events VALUES (39, '01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-5893-7bf8-a5b9-d125bc6b1973', 1795645397139628, 'directory_user.created', 'directory', '01a214ce-57dc-72f0-940f-159c728593e1', '', '', '01a214ce-5893-7a83-96a8-d9d767d8d5b1', NULL, NULL, 2, '6df431b7f7031ec8e5ac09e0d006ced7');
INSERT INTO events VALUES (40, '01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-5893-7bfb-9415-5faae103d428', 1795645397139628, 'account.created', 'directory', '01a214ce-57dc-72f0-940f-159c728593e1', '01a214ce-5893-7a3b-9e6f-29f2019f06a7', '', '01a214ce-5893-7a83-96a8-d9d767d8d5b1', NULL, NULL, 2, '6df431b7f7031ec8e5ac09e0d006ced7');
INSERT INTO events VALUES (41, '01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-5896-7771-873d-012b896a0bb9', 1795645397142339, 'directory_user.created', 'directory', '01a214ce-57dc-72f0-940f-159c728593e1', '', '', '01a214ce-5896-75e6-bc2e-3ce1fd1a90f0', NULL, NULL, 2, 'b0e0f13cef476b846e9d4e9a8ec72a48');
INSERT INTO events VALUES (42, '01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-5896-7776-9ca9-ee05061d5ae7', 1795645397142339, 'account.created', 'directory', '01a214ce-57dc-72f0-940f-159c728593e1', '01a214ce-5896-75c1-bb6a-17f80e30d453', '', '01a214ce-5896-75e6-bc2e-3ce1fd1a90f0', NULL, NULL, 2, 'b0e0f13cef476b846e9d4e9a8ec72a48');
INSERT INTO events VALUES (43, '01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-5897-7da4-ba14-7a022f83bcb8', 1795645397143483, 'directory_group.created', 'directory', '01a214ce-57dc-72f0-940f-159c728593e1', '', '', '01a214ce-5897-77d7-907a-666ed61e56cb', NULL, '{"members":1}', 0, 'db05508287ea1d25896c50e486b6536c');
INSERT INTO events VALUES (44, '01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-5899-7b44-83fa-a5e34716fdfd', 1795645397145369, 'directory_group.created', 'directory', '01a214ce-57dc-72f0-940f-159c728593e1', '', '', '01a214ce-5899-761d-80ce-e64970e94d45', NULL, '{"members":11}', 0, 'f7de97824e88618b59875d2e0b5a58ba');
INSERT INTO events VALUES (45, '01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-589a-7c44-9e78-6ca0067ef129', 1795645397145369, 'membership.added', 'directory', '01a214ce-57dc-72f0-940f-159c728593e1', '01a214ce-5859-71b9-aeae-3def7adbe38b', '01a214ce-57b8-7eac-91a9-a2e232717ddd', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, 'f7de97824e88618b59875d2e0b5a58ba');
INSERT INTO events VALUES (46, '01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-589a-7d3c-b5e3-760d0fd56667', 1795645397145369, 'membership.added', 'directory', '01a214ce-57dc-72f0-940f-159c728593e1', '01a214ce-5884-79d9-9dd4-adf598db7b08', '01a214ce-57b8-7eac-91a9-a2e232717ddd', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'f7de97824e88618b59875d2e0b5a58ba');
INSERT INTO events VALUES (47, '01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-589a-7d7d-b16a-a5c9d06e53b9', 1795645397145369, 'membership.added', 'directory', '01a214ce-57dc-72f0-940f-159c728593e1', '01a214ce-5887-7612-af8a-9c9373bea07f', '01a214ce-57b8-7eac-91a9-a2e232717ddd', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'f7de97824e88618b59875d2e0b5a58ba');
INSERT INTO events VALUES (48, '01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-589a-7da9-a681-2e71b3e89ef5', 1795645397145369, 'membership.added', 'directory', '01a214ce-57dc-72f0-940f-159c728593e1', '01a214ce-5888-7a22-a6b1-601ed82e21cf', '01a214ce-57b8-7eac-91a9-a2e232717ddd', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'f7de97824e88618b59875d2e0b5a58ba');
INSERT INTO events VALUES (49, '01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-589a-7dcf-b798-f9f36645b4ef', 1795645397145369, 'membership.added', 'directory', '01a214ce-57dc-72f0-940f-159c728593e1', '01a214ce-588a-78e3-aa8a-52e8ffe69ad1', '01a214ce-57b8-7eac-91a9-a2e232717ddd', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'f7de97824e88618b59875d2e0b5a58ba');
INSERT INTO events VALUES (50, '01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-589a-7ebb-8404-37556c72b24f', 1795645397145369, 'membership.added', 'directory', '01a214ce-57dc-72f0-940f-159c728593e1', '01a214ce-588c-7068-9078-f5b248d67fe5', '01a214ce-57b8-7eac-91a9-a2e232717ddd', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'f7de97824e88618b59875d2e0b5a58ba');
INSERT INTO events VALUES (51, '01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-589a-7ef3-8551-e9b062394275', 1795645397145369, 'membership.added', 'directory', '01a214ce-57dc-72f0-940f-159c728593e1', '01a214ce-5893-7a3b-9e6f-29f2019f06a7', '01a214ce-57b8-7eac-91a9-a2e232717ddd', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'f7de97824e88618b59875d2e0b5a58ba');
INSERT INTO events VALUES (52, '01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-589a-7f18-9645-b4f0f0a6d05b', 1795645397145369, 'membership.added', 'directory', '01a214ce-57dc-72f0-940f-159c728593e1', '01a214ce-5896-75c1-bb6a-17f80e30d453', '01a214ce-57b8-7eac-91a9-a2e232717ddd', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'f7de97824e88618b59875d2e0b5a58ba');
INSERT INTO events VALUES (53, '01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-589d-7898-b0a8-fe7980c6d4db', 1795645397149350, 'directory_group.changed', 'directory', '01a214ce-57dc-72f0-940f-159c728593e1', '', '', '01a214ce-5897-77d7-907a-666ed61e56cb', NULL, '{"added":1,"removed":0}', 0, '06d5e7f01f24c858ec1dea4625efaca6');
INSERT INTO events VALUES (54, '01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-58a0-71db-9a92-0839d6253c0e', 1795645397152052, 'directory_group.changed', 'directory', '01a214ce-57dc-72f0-940f-159c728593e1', '', '', '01a214ce-5897-77d7-907a-666ed61e56cb', NULL, '{"added":1,"removed":0}', 0, '7ac35e6f7e0f46cfcc8c47109588349a');
INSERT INTO events VALUES (55, '01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-58a2-7cb3-a760-9706d1634a23', 1795645397154718, 'directory_group.changed', 'directory', '01a214ce-57dc-72f0-940f-159c728593e1', '', '', '01a214ce-5899-761d-80ce-e64970e94d45', NULL, '{"added":1,"removed":0}', 0, '33ef960bc066152585d6fa87bdb8cb7e');
INSERT INTO events VALUES (56, '01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-58a2-7df1-9325-9031ac1503b3', 1795645397154718, 'membership.added', 'directory', '01a214ce-57dc-72f0-940f-159c728593e1', '01a214ce-5886-757e-a303-c9cfa9a00aff', '01a214ce-57b8-7eac-91a9-a2e232717ddd', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '33ef960bc066152585d6fa87bdb8cb7e');
INSERT INTO events VALUES (57, '01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-58a6-72f5-b362-1a11b25dce84', 1795645397158035, 'directory_group.created', 'directory', '01a214ce-57dc-72f0-940f-159c728593e1', '', '', '01a214ce-58a6-70fa-b78e-791416bdd457', NULL, '{"members":2}', 0, 'd7438c6debdb739c3290a27d92ac2226');
INSERT INTO events VALUES (58, '01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-58a7-7ad1-81a9-34c253305a10', 1795645397159465, 'directory_user.deleted', 'directory', '01a214ce-57dc-72f0-940f-159c728593e1', '', '', '01a214ce-5890-7373-ae8a-cd14ccf47b93', NULL, NULL, 0, '4249a707c12d6f2437088f3222b9e5b4');
INSERT INTO events VALUES (59, '01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-58a8-7c51-ad6e-4ca790c5d336', 1795645397160700, 'directory_user.deleted', 'directory', '01a214ce-57dc-72f0-940f-159c728593e1', '', '', '01a214ce-5893-7a83-96a8-d9d767d8d5b1', NULL, NULL, 0, '9592705815d7db94ad54445d337024fa');
INSERT INTO events VALUES (60, '01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-58a8-7df2-bb7c-ea4434e5b236', 1795645397160700, 'gate.closed', 'directory', '01a214ce-57dc-72f0-940f-159c728593e1', '01a214ce-5893-7a3b-9e6f-29f2019f06a7', '', '', NULL, '{"cause":"directory_deleted"}', 2, '9592705815d7db94ad54445d337024fa');
INSERT INTO events VALUES (61, '01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-58a8-7df6-aa09-7abcd7945f86', 1795645397160700, 'session.revoked', 'directory', '01a214ce-57dc-72f0-940f-159c728593e1', '01a214ce-5893-7a3b-9e6f-29f2019f06a7', '', '', NULL, NULL, 2, '9592705815d7db94ad54445d337024fa');
INSERT INTO events VALUES (62, '01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-58a9-7035-9012-6a5cea93fc8c', 1795645397160700, 'membership.removed', 'directory', '01a214ce-57dc-72f0-940f-159c728593e1', '01a214ce-5893-7a3b-9e6f-29f2019f06a7', '01a214ce-57b8-7eac-91a9-a2e232717ddd', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '9592705815d7db94ad54445d337024fa');
INSERT INTO events VALUES (63, '01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-58ab-7354-9ae7-8290626a582f', 1795645397163078, 'directory_user.changed', 'directory', '01a214ce-57dc-72f0-940f-159c728593e1', '', '', '01a214ce-5896-75e6-bc2e-3ce1fd1a90f0', NULL, '{"active":false}', 0, 'd41d229c2bfe5892198083a774c68de3');
INSERT INTO events VALUES (64, '01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-58ab-7441-a30d-e076877311dd', 1795645397163078, 'gate.closed', 'directory', '01a214ce-57dc-72f0-940f-159c728593e1', '01a214ce-5896-75c1-bb6a-17f80e30d453', '', '', NULL, '{"cause":"directory_inactive"}', 2, 'd41d229c2bfe5892198083a774c68de3');
INSERT INTO events VALUES (65, '01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-58ab-7444-9b0e-ec403149604a', 1795645397163078, 'session.revoked', 'directory', '01a214ce-57dc-72f0-940f-159c728593e1', '01a214ce-5896-75c1-bb6a-17f80e30d453', '', '', NULL, NULL, 2, 'd41d229c2bfe5892198083a774c68de3');
INSERT INTO events VALUES (66, '01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-58ab-751e-ad3f-22872c97c101', 1795645397163078, 'membership.removed', 'directory', '01a214ce-57dc-72f0-940f-159c728593e1', '01a214ce-5896-75c1-bb6a-17f80e30d453', '01a214ce-57b8-7eac-91a9-a2e232717ddd', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, 'd41d229c2bfe5892198083a774c68de3');
INSERT INTO events VALUES (67, '01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-58ac-7865-b2da-e3df3bc2e754', 1795645397164378, 'connection.created', 'operator', '01a214ce-5678-7ba1-b371-2445c33f209d', '', '', '01a214ce-58ac-77a2-bbc5-205cac4c6836', NULL, NULL, 0, 'e54c4be8d2ac1d06f68755d8d0d0a24b');
INSERT INTO events VALUES (68, '01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-58ad-7d76-9fe2-fa72293bef3e', 1795645397165794, 'token.created', 'operator', '01a214ce-5678-7ba1-b371-2445c33f209d', '', '', '01a214ce-58ad-7d38-9ab1-549ed2243d6e', NULL, '{"scope":"login-hook","target":"01a214ce-58ac-77a2-bbc5-205cac4c6836"}', 0, '61c395da2fc97c90d2b748b127fbb2d7');
INSERT INTO events VALUES (69, '01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-58b3-76da-b6f3-5a90e8b8763e', 1795645397171100, 'subject.linked', 'login', '01a214ce-58ac-77a2-bbc5-205cac4c6836', '01a214ce-5859-71b9-aeae-3def7adbe38b', '', '01a214ce-58ac-77a2-bbc5-205cac4c6836', NULL, NULL, 2, '07e11c268eb6198a8321c9541723e11e');
INSERT INTO events VALUES (70, '01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-58b3-7779-a953-d7c24b9c28ea', 1795645397171100, 'membership.added', 'login', '01a214ce-58ac-77a2-bbc5-205cac4c6836', '01a214ce-5859-71b9-aeae-3def7adbe38b', '01a214ce-57ba-7825-88af-f1fde7ec425b', '', NULL, '{"role":"user","source":"grant"}', 2, '07e11c268eb6198a8321c9541723e11e');
INSERT INTO events VALUES (71, '01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-58b3-7aae-8084-10ed0b9df399', 1795645397171100, 'connection.proven', 'login', '01a214ce-58ac-77a2-bbc5-205cac4c6836', '', '', '01a214ce-58ac-77a2-bbc5-205cac4c6836', NULL, NULL, 2, '07e11c268eb6198a8321c9541723e11e');
INSERT INTO events VALUES (72, '01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-58bb-758b-bc65-34a53bd111aa', 1795645397179325, 'account.created', 'login', '01a214ce-58ac-77a2-bbc5-205cac4c6836', '01a214ce-58bb-756b-b4f6-29868ca91be9', '', '01a214ce-58ac-77a2-bbc5-205cac4c6836', NULL, NULL, 2, '9ae3e61e3435a59d6d82e434b6e8b0d4');
INSERT INTO events VALUES (73, '01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-58bb-75d2-aa40-f605fbe4d481', 1795645397179325, 'subject.linked', 'login', '01a214ce-58ac-77a2-bbc5-205cac4c6836', '01a214ce-58bb-756b-b4f6-29868ca91be9', '', '01a214ce-58ac-77a2-bbc5-205cac4c6836', NULL, NULL, 2, '9ae3e61e3435a59d6d82e434b6e8b0d4');
INSERT INTO events VALUES (74, '01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-58bb-761b-8eb1-4c75cb2ae9b0', 1795645397179325, 'membership.added', 'login', '01a214ce-58ac-77a2-bbc5-205cac4c6836', '01a214ce-58bb-756b-b4f6-29868ca91be9', '01a214ce-57ba-7825-88af-f1fde7ec425b', '', NULL, '{"role":"user","source":"grant"}', 2, '9ae3e61e3435a59d6d82e434b6e8b0d4');
INSERT INTO events VALUES (75, '', '01a214ce-58bd-784b-b85a-7aa5fd6c5e9b', 1795645397181478, 'token.created', 'operator', '01a214ce-5678-7ba1-b371-2445c33f209d', '', '', '01a214ce-58bd-778c-bc4f-611c4ea18af4', NULL, '{"scope":"read-only","target":""}', 0, '32984425609b0634631e8c274151b3d3');
INSERT INTO events VALUES (76, '', '01a214ce-58bf-7001-8783-58d914eeec19', 1795645397182859, 'token.revoked', 'operator', '01a214ce-5678-7ba1-b371-2445c33f209d', '', '', '01a214ce-58bd-778c-bc4f-611c4ea18af4', NULL, NULL, 0, '2b1432561482aa4caa6dd17ae26da527');
INSERT INTO events VALUES (77, '01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-590e-7196-8593-3c98d56a7642', 1795645397262048, 'token.created', 'operator', '01a214ce-5678-7ba1-b371-2445c33f209d', '', '', '01a214ce-590e-713c-9198-2edb028258c3', NULL, '{"scope":"oauth-client","target":"01a214ce-57dc-72f0-940f-159c728593e1"}', 0, '03d38b8967fd3704df9fe778d5839e0e');
INSERT INTO events VALUES (78, '01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-5910-7ac4-8681-d631cdfd6b50', 1795645397264446, 'token.created', 'api_key', '01a214ce-590e-713c-9198-2edb028258c3', '', '', '01a214ce-5910-7a78-8167-775873438e44', NULL, '{"client":"01a214ce-590e-713c-9198-2edb028258c3","scope":"access-token","target":"01a214ce-57dc-72f0-940f-159c728593e1"}', 0, '1ed1bff784f62400a662bc0e5ec7c3e9');
INSERT INTO events VALUES (79, '01a214ce-579c-7326-9716-a07bba8e383b', '01a214ce-5913-7838-9bc2-e07ea9dc4219', 1795645397267467, 'token.created', 'operator', '01a214ce-5678-7ba1-b371-2445c33f209d', '', '', '01a214ce-5913-77e6-950c-1525a02758f8', NULL, '{"scope":"jwt-issuer","target":"01a214ce-5813-77ca-bcb8-f130d13873c9"}', 0, '12cb22f555a5c50f4baca0ac81a3c0c0');
INSERT INTO events VALUES (80, '01a214ce-579c-7326-9716-a07bba8e383b', '01a214ce-5915-7863-ab7c-549e5d6eb58c', 1795645397269399, 'directory.changed', 'operator', '01a214ce-5678-7ba1-b371-2445c33f209d', '', '', '01a214ce-5813-77ca-bcb8-f130d13873c9', '{"profile":""}', '{"profile":"ipsie","tokens":1}', 0, 'f44ebe634897f434b7059e2bfadc4263');
INSERT INTO events VALUES (81, '01a214ce-5918-703b-af72-38ae222a6d13', '01a214ce-5918-712c-8c52-3e255062e2fe', 1795645397272000, 'organization.created', 'operator', '01a214ce-5678-7ba1-b371-2445c33f209d', '', '01a214ce-5918-703b-af72-38ae222a6d13', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '97966411b9370d6b8a861f0d945ac2f1');
INSERT INTO events VALUES (82, '01a214ce-579c-7326-9716-a07bba8e383b', '01a214ce-591a-77a3-b707-c0edafcc0efe', 1795645397274423, 'parent.changed', 'operator', '01a214ce-5678-7ba1-b371-2445c33f209d', '', '', '01a214ce-579c-7326-9716-a07bba8e383b', '{"restrict_org_creation":false}', '{"restrict_org_creation":true}', 0, '1eb8253e66feba32d4663cb62a1144e1');
INSERT INTO events VALUES (83, '01a214ce-579c-7326-9716-a07bba8e383b', '01a214ce-591c-7246-9906-a7d8f64dad45', 1795645397275948, 'directory.changed', 'operator', '01a214ce-5678-7ba1-b371-2445c33f209d', '', '', '01a214ce-5813-77ca-bcb8-f130d13873c9', '{"extensions":[]}', '{"extensions":["urn:acme:scim:schemas:extension:hr:2.0:User"]}', 0, '5cd7cd713b4e409874a37c173cd294fe');
INSERT INTO directory_totals VALUES ('01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-57dc-72f0-940f-159c728593e1', 'Group', 0, 3, 0, '01a214ce-58a6-70fa-b78e-791416bdd457');
INSERT INTO directory_totals VALUES ('01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-57dc-72f0-940f-159c728593e1', 'User', 0, 10, 2, '01a214ce-5896-75e6-bc2e-3ce1fd1a90f0');
INSERT INTO accounts VALUES ('01a214ce-5859-71b9-aeae-3def7adbe38b', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795645397080797);
INSERT INTO accounts VALUES ('01a214ce-5884-79d9-9dd4-adf598db7b08', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795645397124536);
INSERT INTO accounts VALUES ('01a214ce-5886-757e-a303-c9cfa9a00aff', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795645397126260);
INSERT INTO accounts VALUES ('01a214ce-5887-7612-af8a-9c9373bea07f', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795645397127254);
INSERT INTO accounts VALUES ('01a214ce-5888-7a22-a6b1-601ed82e21cf', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795645397128588);
INSERT INTO accounts VALUES ('01a214ce-588a-78e3-aa8a-52e8ffe69ad1', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795645397130513);
INSERT INTO accounts VALUES ('01a214ce-588c-7068-9078-f5b248d67fe5', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795645397131962);
INSERT INTO accounts VALUES ('01a214ce-588d-7932-a459-180ce2cbaaf4', 'left@acme.example', 'left@acme.example', 'acme.example', 1795645397133531);
INSERT INTO accounts VALUES ('01a214ce-5893-7a3b-9e6f-29f2019f06a7', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795645397139628);
INSERT INTO accounts VALUES ('01a214ce-5896-75c1-bb6a-17f80e30d453', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795645397142339);
INSERT INTO accounts VALUES ('01a214ce-58bb-756b-b4f6-29868ca91be9', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795645397179325);
INSERT INTO directory_users VALUES ('01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-57dc-72f0-940f-159c728593e1', '01a214ce-5859-72d9-9f54-2be763acdad1', 'ada@acme.example', '00u-ada', 1, '01a214ce-5859-71b9-aeae-3def7adbe38b', '', 1795645397080797, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795645397080797, 1795645397080797);
INSERT INTO directory_users VALUES ('01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-57dc-72f0-940f-159c728593e1', '01a214ce-5884-7a3c-bfbe-938f976e3a0b', 'bob@acme.example', NULL, 1, '01a214ce-5884-79d9-9dd4-adf598db7b08', '', 1795645397124536, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795645397124536, 1795645397124536);
INSERT INTO directory_users VALUES ('01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-57dc-72f0-940f-159c728593e1', '01a214ce-5886-75a7-95f6-8fce96f69484', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a214ce-5886-757e-a303-c9cfa9a00aff', '', 1795645397126260, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795645397126260, 1795645397126260);
INSERT INTO directory_users VALUES ('01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-57dc-72f0-940f-159c728593e1', '01a214ce-5887-763d-8da3-0d1886aa60e5', 'zoe@acme.example', 'ZOË', 1, '01a214ce-5887-7612-af8a-9c9373bea07f', '', 1795645397127254, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795645397127254, 1795645397127254);
INSERT INTO directory_users VALUES ('01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-57dc-72f0-940f-159c728593e1', '01a214ce-5888-7a54-b832-5d4a9acaee8c', 'astro@acme.example', '🚀', 1, '01a214ce-5888-7a22-a6b1-601ed82e21cf', '', 1795645397128588, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795645397128588, 1795645397128588);
INSERT INTO directory_users VALUES ('01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-57dc-72f0-940f-159c728593e1', '01a214ce-588a-791d-b4f1-e44c9bf1f8f2', 'lines@acme.example', ' 007 ', 1, '01a214ce-588a-78e3-aa8a-52e8ffe69ad1', '', 1795645397130513, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795645397130513, 1795645397130513);
INSERT INTO directory_users VALUES ('01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-57dc-72f0-940f-159c728593e1', '01a214ce-588c-708d-9102-6a5b8e407990', 'max@acme.example', '00u-max', 1, '01a214ce-588c-7068-9078-f5b248d67fe5', '', 1795645397131962, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795645397131962, 1795645397131962);
INSERT INTO directory_users VALUES ('01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-57dc-72f0-940f-159c728593e1', '01a214ce-588d-79b6-9502-477c557b7b7c', 'left@acme.example', '00u-left', 0, '01a214ce-588d-7932-a459-180ce2cbaaf4', '', 1795645397133531, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795645397133531, 1795645397133531);
INSERT INTO directory_users VALUES ('01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-57dc-72f0-940f-159c728593e1', '01a214ce-588e-7b0c-b95b-b45a263a25d3', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795645397134666, 1795645397134666);
INSERT INTO directory_users VALUES ('01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-57dc-72f0-940f-159c728593e1', '01a214ce-5896-75e6-bc2e-3ce1fd1a90f0', 'staff@acme.example', '00u-staff', 0, '01a214ce-5896-75c1-bb6a-17f80e30d453', '', 1795645397142339, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795645397142339, 1795645397163078);
INSERT INTO dialect_log VALUES ('01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-57dc-72f0-940f-159c728593e1', '01a214ce-590b-7afa-acb2-54dfe91394ef', 1795645397259720, '1c353aa531b722774a51522f265c4112', 'GET', '/Users/01a214ce-5890-7373-ae8a-cd14ccf47b93', 404, '', 'there is no user "01a214ce-5890-7373-ae8a-cd14ccf47b93" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-57dc-72f0-940f-159c728593e1', '01a214ce-590c-7138-afe7-87789257ec10', 1795645397260080, 'd516d1cb87f8d00bf449ea03351cd457', 'GET', '/Users/01a214ce-5893-7a83-96a8-d9d767d8d5b1', 404, '', 'there is no user "01a214ce-5893-7a83-96a8-d9d767d8d5b1" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-57dc-72f0-940f-159c728593e1', '01a214ce-5b7d-7439-91b4-42e75e108f0e', 1795645397885277, 'a85c327d6ae55b47ed79c1d0f15cc270', 'GET', '/Users/01a214ce-5890-7373-ae8a-cd14ccf47b93', 404, '', 'there is no user "01a214ce-5890-7373-ae8a-cd14ccf47b93" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a214ce-5772-7aab-8d2f-273bd471cd4e', '01a214ce-57dc-72f0-940f-159c728593e1', '01a214ce-5b7d-781e-8a83-36b74791d0eb', 1795645397885532, '1e6866a5b98051db652748deb08104f0', 'GET', '/Users/01a214ce-5893-7a83-96a8-d9d767d8d5b1', 404, '', 'there is no user "01a214ce-5893-7a83-96a8-d9d767d8d5b1" in this directory', '[]', '');
INSERT INTO schedules VALUES ('', 'check-domains', '0 * * * *', 1795645396754632, 0);
INSERT INTO schedules VALUES ('', 'forget-tombstones', '20 3 * * *', 1795645396829314, 0);
INSERT INTO schedules VALUES ('', 'prune-schedule-runs', '40 3 * * *', 1795645396743773, 0);
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
