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
INSERT INTO goose_db_version VALUES (1, 0, 1, '2026-11-25 22:22:56');
INSERT INTO goose_db_version VALUES (2, 1, 1, '2026-11-25 22:22:56');
INSERT INTO goose_db_version VALUES (3, 2, 1, '2026-11-25 22:22:56');
INSERT INTO goose_db_version VALUES (4, 3, 1, '2026-11-25 22:22:56');
INSERT INTO goose_db_version VALUES (5, 4, 1, '2026-11-25 22:22:56');
INSERT INTO goose_db_version VALUES (6, 5, 1, '2026-11-25 22:22:56');
INSERT INTO parents VALUES ('01a214ce-09f1-73bb-a22a-5f91c61c2e39', 'acme', 'acme', '01a214ce-0a92-781e-8d44-6b850c1a1d15', 2, 0, 1795645377009165);
INSERT INTO parents VALUES ('01a214ce-09f6-76d0-8b8b-efca7eca0b63', 'initech', 'initech', '01a214ce-09f8-7beb-a117-8a5f61e562d3', 0, 0, 1795645377014419);
INSERT INTO organizations VALUES ('01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-09fa-71e5-bff1-9df06fec3eb8', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795645377017830);
INSERT INTO organizations VALUES ('01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-09fa-72f0-a2c0-654165058c68', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795645377017830);
INSERT INTO seat_tiers VALUES ('01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-09fa-71e5-bff1-9df06fec3eb8', 'premium', 1, 1);
INSERT INTO domains VALUES ('01a214ce-09f1-73bb-a22a-5f91c61c2e39', 'acme.example', '01a214ce-09f4-7083-930f-167319bfbc2b', 'verified', 'manual', 1795645377011795, 1795645377011795, '', '', 0, 0, 0, 0, 0);
INSERT INTO domains VALUES ('01a214ce-09f6-76d0-8b8b-efca7eca0b63', 'initech.example', '01a214ce-09f8-7b7e-921d-013c7dbe97ef', 'verified', 'manual', 1795645377016725, 1795645377016725, '', '', 0, 0, 0, 0, 0);
INSERT INTO connections VALUES ('01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a92-775f-93c3-a54ef6e2b9f8', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795645377181929, 1795645377170359);
INSERT INTO credentials VALUES ('', '01a214ce-09c3-741d-ab78-cd73dcf4a01c', 'operator', '', 'first operator key', '512eb780d5103791b91bdb5293ea1ba7e973053e3c3f829ce2b1789647beff00', 'usher_ho5eAM', 1795645376963110, NULL, NULL, '', '', '', '', '', '', 0, 1795645377301895, '');
INSERT INTO credentials VALUES ('01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-09ff-78da-b843-2191c99fafb2', 'directory', '01a214ce-09fe-781f-b882-504554477801', '', '0e75b4fd314df77a3d95780578bbe45dd3a04acd9f10a6f5732cc2bc954f74b7', 'usher_kggkcx', 1795645377023471, NULL, NULL, '', '', '', '', '', '', 0, 1795645377301895, '');
INSERT INTO credentials VALUES ('01a214ce-09f6-76d0-8b8b-efca7eca0b63', '01a214ce-0a01-74c1-8beb-a319d5b38c64', 'directory', '01a214ce-0a00-7729-97e9-3f7326f738a5', '', '55e808e0ca99346eb91a9a63e4af97ff3ae524289c428ac800b36ff361e7fb28', 'usher_L-p5lo', 1795645377025285, NULL, NULL, '', '', '', '', '', '', 1, 0, '01a214ce-0adb-768f-be2c-e58cd382d630');
INSERT INTO credentials VALUES ('01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a94-7824-8139-c7f51ac7024b', 'login-hook', '01a214ce-0a92-775f-93c3-a54ef6e2b9f8', '', 'bded6939cf6c187d1acd4e5a686bd33fc2c9683fe67c4b3c86b26f9d97314a23', 'usher_hFf15s', 1795645377172388, NULL, NULL, '', '', '', '', '', '', 0, 1795645377244454, '');
INSERT INTO credentials VALUES ('', '01a214ce-0aa2-7397-a7b4-842eb2017d52', 'read-only', '', '', '04307d10b06778eddaaa3b9da5e9431c8e82ebb6577830f2270bfd825f60bfe1', 'usher_Ccau-T', 1795645377186223, NULL, 1795645377199637, '', '', '', '', '', '', 0, 0, '');
INSERT INTO credentials VALUES ('01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0ad7-75a2-ad4b-34b8f9b51cee', 'oauth-client', '01a214ce-09fe-781f-b882-504554477801', '', 'c43581b6f50b81ead47f04562ac4446895ad68dc560d720c891f4e1c0dcf5f40', 'usher_5xuHse', 1795645377239332, NULL, NULL, '', '', '', '', '', '', 0, 0, '');
INSERT INTO credentials VALUES ('01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0ad8-7a62-aab5-8ebc35054a49', 'access-token', '01a214ce-09fe-781f-b882-504554477801', '', 'bdd6d4ef60d4ac8527fd7d9e2929cb456a811c991ebeffd3657f9b3b63e07ddc', 'usher_ExFnxn', 1795645377240477, 1795648977240477, NULL, '01a214ce-0ad7-75a2-ad4b-34b8f9b51cee', '', '', '', '', '', 0, 0, '');
INSERT INTO credentials VALUES ('01a214ce-09f6-76d0-8b8b-efca7eca0b63', '01a214ce-0ad9-78bb-8ef1-8a1623dff151', 'jwt-issuer', '01a214ce-0a00-7729-97e9-3f7326f738a5', '', 'fb7551d089a6ec28c738bf125599071ab448244c71a916ff10e9c90097e4110c', '', 1795645377241504, NULL, NULL, '', '', '', 'https://issuer.example/', 'http://127.0.0.1:42651/scim/01a214ce-0a00-7729-97e9-3f7326f738a5', '{"jwks_url":"https://issuer.example/keys","claims":{"tid":"''ẞ''"}}', 0, 0, '01a214ce-0adb-768f-be2c-e58cd382d630');
INSERT INTO directories VALUES ('01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-09fe-781f-b882-504554477801', 'okta', 'scim', 'okta', 'userName', 0, '', 1795645377022516, '', '', '');
INSERT INTO directories VALUES ('01a214ce-09f6-76d0-8b8b-efca7eca0b63', '01a214ce-0a00-7729-97e9-3f7326f738a5', 'entra', 'scim', 'entra', 'userName', 0, '', 1795645377024449, 'ipsie', '[{"id":"urn:acme:scim:schemas:extension:hr:2.0:User","name":"User","description":"''quotes'' and Umläute","resourceType":"User","attributes":[{"name":"floor","type":"string","caseExact":false,"mutability":"readWrite","returned":"default","uniqueness":"none"}]}]', '01a214ce-0adb-768f-be2c-e58cd382d630');
INSERT INTO directory_emails VALUES ('01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-09fe-781f-b882-504554477801', 'ada@acme.example', '01a214ce-0a02-7b1c-9e0d-2d41f1394cbe', 0, 'work');
INSERT INTO directory_emails VALUES ('01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-09fe-781f-b882-504554477801', 'ada@home.example', '01a214ce-0a02-7b1c-9e0d-2d41f1394cbe', 1, 'home');
INSERT INTO directory_groups VALUES ('01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-09fe-781f-b882-504554477801', '01a214ce-0a2a-7cbb-abdd-a036c4e77cbd', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795645377066794, 1795645377110326, 0);
INSERT INTO directory_groups VALUES ('01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-09fe-781f-b882-504554477801', '01a214ce-0a40-7ab5-ac6d-c22b5830ce77', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795645377088643, 1795645377150285, 0);
INSERT INTO directory_groups VALUES ('01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-09fe-781f-b882-504554477801', '01a214ce-0a6e-7a4c-af2e-9c056bf8b99c', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795645377134619, 1795645377134619, 1);
INSERT INTO directory_members VALUES ('01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-09fe-781f-b882-504554477801', '01a214ce-0a2a-7cbb-abdd-a036c4e77cbd', '01a214ce-0a02-7b1c-9e0d-2d41f1394cbe', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-09fe-781f-b882-504554477801', '01a214ce-0a2a-7cbb-abdd-a036c4e77cbd', '01a214ce-0a03-7aa2-9a85-36fb2c1ec0cb', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-09fe-781f-b882-504554477801', '01a214ce-0a2a-7cbb-abdd-a036c4e77cbd', '01a214ce-0a04-78b8-af57-0d5d7470719a', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-09fe-781f-b882-504554477801', '01a214ce-0a40-7ab5-ac6d-c22b5830ce77', '01a214ce-0a02-7b1c-9e0d-2d41f1394cbe', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-09fe-781f-b882-504554477801', '01a214ce-0a40-7ab5-ac6d-c22b5830ce77', '01a214ce-0a03-7aa2-9a85-36fb2c1ec0cb', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-09fe-781f-b882-504554477801', '01a214ce-0a40-7ab5-ac6d-c22b5830ce77', '01a214ce-0a04-78b8-af57-0d5d7470719a', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-09fe-781f-b882-504554477801', '01a214ce-0a40-7ab5-ac6d-c22b5830ce77', '01a214ce-0a06-7082-b28c-56887ab94ecd', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-09fe-781f-b882-504554477801', '01a214ce-0a40-7ab5-ac6d-c22b5830ce77', '01a214ce-0a07-73cf-968b-543bc4b84880', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-09fe-781f-b882-504554477801', '01a214ce-0a40-7ab5-ac6d-c22b5830ce77', '01a214ce-0a08-7b70-ae56-69494737816c', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-09fe-781f-b882-504554477801', '01a214ce-0a40-7ab5-ac6d-c22b5830ce77', '01a214ce-0a0a-7203-918b-c4978e852ad3', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-09fe-781f-b882-504554477801', '01a214ce-0a40-7ab5-ac6d-c22b5830ce77', '01a214ce-0a0b-73f8-9fcc-651e53846627', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-09fe-781f-b882-504554477801', '01a214ce-0a40-7ab5-ac6d-c22b5830ce77', '01a214ce-0a0d-7106-83df-64ff90e6dfa5', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-09fe-781f-b882-504554477801', '01a214ce-0a40-7ab5-ac6d-c22b5830ce77', '01a214ce-0a21-7244-9ba5-f8545a4b49c1', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-09fe-781f-b882-504554477801', '01a214ce-0a6e-7a4c-af2e-9c056bf8b99c', '01a214ce-0a06-7082-b28c-56887ab94ecd', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-09fe-781f-b882-504554477801', '01a214ce-0a6e-7a4c-af2e-9c056bf8b99c', '01a214ce-0a2a-7cbb-abdd-a036c4e77cbd', 'Group', 'Group', '');
INSERT INTO directory_tombstones VALUES ('01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-09fe-781f-b882-504554477801', '01a214ce-0a17-7b30-abdf-f1287c6d593b', 'NULL', '01a214ce-0a17-7b03-a89c-8eb00e9bb1a0', 1798237377150285);
INSERT INTO persons VALUES ('01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a02-79f5-8a67-a648d4ca384c', 'open', '', '01a214ce-09fe-781f-b882-504554477801', 0, 3, 0, 1795645377181929, 1795645377026343);
INSERT INTO persons VALUES ('01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a03-7a7c-82ca-885bed401145', 'open', '', '01a214ce-09fe-781f-b882-504554477801', 0, 3, 0, NULL, 1795645377027630);
INSERT INTO persons VALUES ('01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a04-7893-9c60-20afc609668a', 'open', '', '01a214ce-09fe-781f-b882-504554477801', 0, 2, 0, NULL, 1795645377028491);
INSERT INTO persons VALUES ('01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a06-705e-a1d5-8fed338e9a07', 'open', '', '01a214ce-09fe-781f-b882-504554477801', 0, 2, 0, NULL, 1795645377029952);
INSERT INTO persons VALUES ('01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a07-739b-9993-30b35d242373', 'open', '', '01a214ce-09fe-781f-b882-504554477801', 0, 2, 0, NULL, 1795645377031178);
INSERT INTO persons VALUES ('01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a08-7b4d-8e8f-be4457426e77', 'open', '', '01a214ce-09fe-781f-b882-504554477801', 0, 2, 0, NULL, 1795645377032669);
INSERT INTO persons VALUES ('01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a0a-71e3-b8e8-17fa4c64ba6b', 'open', '', '01a214ce-09fe-781f-b882-504554477801', 0, 2, 0, NULL, 1795645377034054);
INSERT INTO persons VALUES ('01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a0b-73d7-9bc7-d68f6906e776', 'closed', 'directory_inactive', '01a214ce-09fe-781f-b882-504554477801', 0, 2, 0, NULL, 1795645377035195);
INSERT INTO persons VALUES ('01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a17-7b03-a89c-8eb00e9bb1a0', 'closed', 'directory_deleted', '01a214ce-09fe-781f-b882-504554477801', 0, 4, 0, NULL, 1795645377047660);
INSERT INTO persons VALUES ('01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a21-7215-bf4f-8db9647f64fa', 'closed', 'directory_inactive', '01a214ce-09fe-781f-b882-504554477801', 0, 3, 0, NULL, 1795645377057097);
INSERT INTO persons VALUES ('01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a9f-7532-adb3-20ce17f55935', 'open', '', '', 0, 1, 0, 1795645377183319, 1795645377183319);
INSERT INTO subjects VALUES ('01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a92-775f-93c3-a54ef6e2b9f8', 'ada', '01a214ce-0a02-79f5-8a67-a648d4ca384c', 1795645377181929);
INSERT INTO subjects VALUES ('01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a92-775f-93c3-a54ef6e2b9f8', 'newcomer', '01a214ce-0a9f-7532-adb3-20ce17f55935', 1795645377183319);
INSERT INTO memberships VALUES ('01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a02-79f5-8a67-a648d4ca384c', '01a214ce-09fa-71e5-bff1-9df06fec3eb8', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795645377088643);
INSERT INTO memberships VALUES ('01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a02-79f5-8a67-a648d4ca384c', '01a214ce-09fa-72f0-a2c0-654165058c68', 0, 'jit', '01a214ce-0a92-775f-93c3-a54ef6e2b9f8', 1795645377181929, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795645377181929);
INSERT INTO memberships VALUES ('01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a03-7a7c-82ca-885bed401145', '01a214ce-09fa-71e5-bff1-9df06fec3eb8', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795645377088643);
INSERT INTO memberships VALUES ('01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a04-7893-9c60-20afc609668a', '01a214ce-09fa-71e5-bff1-9df06fec3eb8', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795645377116027);
INSERT INTO memberships VALUES ('01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a06-705e-a1d5-8fed338e9a07', '01a214ce-09fa-71e5-bff1-9df06fec3eb8', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795645377088643);
INSERT INTO memberships VALUES ('01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a07-739b-9993-30b35d242373', '01a214ce-09fa-71e5-bff1-9df06fec3eb8', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795645377088643);
INSERT INTO memberships VALUES ('01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a08-7b4d-8e8f-be4457426e77', '01a214ce-09fa-71e5-bff1-9df06fec3eb8', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795645377088643);
INSERT INTO memberships VALUES ('01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a0a-71e3-b8e8-17fa4c64ba6b', '01a214ce-09fa-71e5-bff1-9df06fec3eb8', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795645377088643);
INSERT INTO memberships VALUES ('01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a9f-7532-adb3-20ce17f55935', '01a214ce-09fa-72f0-a2c0-654165058c68', 0, 'jit', '01a214ce-0a92-775f-93c3-a54ef6e2b9f8', 1795645377183319, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795645377183319);
INSERT INTO policy_versions VALUES ('01a214ce-09f1-73bb-a22a-5f91c61c2e39', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a214ce-09c3-741d-ab78-cd73dcf4a01c', 1795645377017830);
INSERT INTO policy_versions VALUES ('01a214ce-09f1-73bb-a22a-5f91c61c2e39', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a214ce-09c3-741d-ab78-cd73dcf4a01c', 1795645377019761);
INSERT INTO events VALUES (1, '', '01a214ce-09c3-75fb-8b6b-fe7edc1c890d', 1795645376963110, 'token.created', 'operator', 'operator_key_file', '', '', '01a214ce-09c3-741d-ab78-cd73dcf4a01c', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO events VALUES (2, '01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-09f1-74ee-90ff-47692d4fea6d', 1795645377009165, 'parent.created', 'operator', '01a214ce-09c3-741d-ab78-cd73dcf4a01c', '', '', '01a214ce-09f1-73bb-a22a-5f91c61c2e39', NULL, NULL, 0, '5cefe6e4a401432047d299c5bb92c1ff');
INSERT INTO events VALUES (3, '01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-09f4-7309-916c-83f7eac3a3c9', 1795645377011795, 'domain.verified', 'operator', '01a214ce-09c3-741d-ab78-cd73dcf4a01c', '', '', '01a214ce-09f4-7083-930f-167319bfbc2b', NULL, '{"domain":"acme.example","state":"verified","strategy":"manual"}', 0, '7fa9214e533616d7ff5784b980902dac');
INSERT INTO events VALUES (4, '01a214ce-09f6-76d0-8b8b-efca7eca0b63', '01a214ce-09f6-76f6-a858-40219756f2b1', 1795645377014419, 'parent.created', 'operator', '01a214ce-09c3-741d-ab78-cd73dcf4a01c', '', '', '01a214ce-09f6-76d0-8b8b-efca7eca0b63', NULL, NULL, 0, 'cf6c715e71fe8192e3c3a7f8d88786c3');
INSERT INTO events VALUES (5, '01a214ce-09f6-76d0-8b8b-efca7eca0b63', '01a214ce-09f8-7c16-87e6-5dfb3a9bb509', 1795645377016725, 'domain.verified', 'operator', '01a214ce-09c3-741d-ab78-cd73dcf4a01c', '', '', '01a214ce-09f8-7b7e-921d-013c7dbe97ef', NULL, '{"domain":"initech.example","state":"verified","strategy":"manual"}', 0, '505ba2e7e5bc7acd706c961bb5ecc19f');
INSERT INTO events VALUES (6, '01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-09fa-72c6-b3a8-f6956010e8ed', 1795645377017830, 'organization.created', 'operator', '01a214ce-09c3-741d-ab78-cd73dcf4a01c', '', '01a214ce-09fa-71e5-bff1-9df06fec3eb8', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '4bc95b20a84fb701439d80e42c113c9f');
INSERT INTO events VALUES (7, '01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-09fa-7318-b08f-fc2267bc6208', 1795645377017830, 'organization.created', 'operator', '01a214ce-09c3-741d-ab78-cd73dcf4a01c', '', '01a214ce-09fa-72f0-a2c0-654165058c68', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '4bc95b20a84fb701439d80e42c113c9f');
INSERT INTO events VALUES (8, '01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-09fa-741f-8265-870ace5c051e', 1795645377017830, 'policy.applied', 'operator', '01a214ce-09c3-741d-ab78-cd73dcf4a01c', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, '4bc95b20a84fb701439d80e42c113c9f');
INSERT INTO events VALUES (9, '01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-09fa-7725-be0f-bf8bf88f870e', 1795645377017830, 'organization.changed', 'operator', '01a214ce-09c3-741d-ab78-cd73dcf4a01c', '', '01a214ce-09fa-71e5-bff1-9df06fec3eb8', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, '4bc95b20a84fb701439d80e42c113c9f');
INSERT INTO events VALUES (10, '01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-09fa-778f-a812-e5d6eec6f822', 1795645377017830, 'organization.changed', 'operator', '01a214ce-09c3-741d-ab78-cd73dcf4a01c', '', '01a214ce-09fa-72f0-a2c0-654165058c68', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, '4bc95b20a84fb701439d80e42c113c9f');
INSERT INTO events VALUES (11, '01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-09fb-7cf3-b45e-7987a3f5c575', 1795645377019761, 'policy.applied', 'operator', '01a214ce-09c3-741d-ab78-cd73dcf4a01c', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, 'eb91831e2272e57a541812be552571b3');
INSERT INTO events VALUES (12, '01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-09fd-7362-a091-155c136d94f7', 1795645377020843, 'organization.changed', 'operator', '01a214ce-09c3-741d-ab78-cd73dcf4a01c', '', '01a214ce-09fa-71e5-bff1-9df06fec3eb8', '', NULL, '{"limit":1,"seat":"premium"}', 0, '06498f6a63f567fe79b052630eef7741');
INSERT INTO events VALUES (13, '01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-09fe-794f-8ed1-b529b938ed88', 1795645377022516, 'directory.created', 'operator', '01a214ce-09c3-741d-ab78-cd73dcf4a01c', '', '', '01a214ce-09fe-781f-b882-504554477801', NULL, NULL, 0, '83cb63136a96c568f700c808ac6500a7');
INSERT INTO events VALUES (14, '01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-09ff-7915-903d-8f6e492b7579', 1795645377023471, 'token.created', 'operator', '01a214ce-09c3-741d-ab78-cd73dcf4a01c', '', '', '01a214ce-09ff-78da-b843-2191c99fafb2', NULL, '{"scope":"directory","target":"01a214ce-09fe-781f-b882-504554477801"}', 0, '78f21f1d87c393eed4ad5d040d72a15a');
INSERT INTO events VALUES (15, '01a214ce-09f6-76d0-8b8b-efca7eca0b63', '01a214ce-0a00-774f-baaf-2e80c225b567', 1795645377024449, 'directory.created', 'operator', '01a214ce-09c3-741d-ab78-cd73dcf4a01c', '', '', '01a214ce-0a00-7729-97e9-3f7326f738a5', NULL, NULL, 0, '19cbdeef51119fa580a4765981711c78');
INSERT INTO events VALUES (16, '01a214ce-09f6-76d0-8b8b-efca7eca0b63', '01a214ce-0a01-7553-85bb-4ce07089569c', 1795645377025285, 'token.created', 'operator', '01a214ce-09c3-741d-ab78-cd73dcf4a01c', '', '', '01a214ce-0a01-74c1-8beb-a319d5b38c64', NULL, '{"scope":"directory","target":"01a214ce-0a00-7729-97e9-3f7326f738a5"}', 0, '859fa7a26e7f919e9f938324e436bae4');
INSERT INTO events VALUES (17, '01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a02-7caf-83b3-a3f0e04e19f6', 1795645377026343, 'directory_user.created', 'directory', '01a214ce-09fe-781f-b882-504554477801', '', '', '01a214ce-0a02-7b1c-9e0d-2d41f1394cbe', NULL, NULL, 2, '01ea051398ff006582beab4264b934e8');
INSERT INTO events VALUES (18, '01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a02-7cb1-8063-9bb8f5c30236', 1795645377026343, 'account.created', 'directory', '01a214ce-09fe-781f-b882-504554477801', '01a214ce-0a02-79f5-8a67-a648d4ca384c', '', '01a214ce-0a02-7b1c-9e0d-2d41f1394cbe', NULL, NULL, 2, '01ea051398ff006582beab4264b934e8');
INSERT INTO events VALUES (19, '01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a03-7ad4-bfcb-76ac75906bbc', 1795645377027630, 'directory_user.created', 'directory', '01a214ce-09fe-781f-b882-504554477801', '', '', '01a214ce-0a03-7aa2-9a85-36fb2c1ec0cb', NULL, NULL, 2, '188a23e64f38bc143fdcd92bd0314754');
INSERT INTO events VALUES (20, '01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a03-7ad6-90ab-21fcc84ee5d3', 1795645377027630, 'account.created', 'directory', '01a214ce-09fe-781f-b882-504554477801', '01a214ce-0a03-7a7c-82ca-885bed401145', '', '01a214ce-0a03-7aa2-9a85-36fb2c1ec0cb', NULL, NULL, 2, '188a23e64f38bc143fdcd92bd0314754');
INSERT INTO events VALUES (21, '01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a04-78ec-99e2-d8b7b4356ef2', 1795645377028491, 'directory_user.created', 'directory', '01a214ce-09fe-781f-b882-504554477801', '', '', '01a214ce-0a04-78b8-af57-0d5d7470719a', NULL, NULL, 2, 'dd4c39f8db5ff2e7e395ad88424bdd12');
INSERT INTO events VALUES (22, '01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a04-78ef-b2b8-485470b72edb', 1795645377028491, 'account.created', 'directory', '01a214ce-09fe-781f-b882-504554477801', '01a214ce-0a04-7893-9c60-20afc609668a', '', '01a214ce-0a04-78b8-af57-0d5d7470719a', NULL, NULL, 2, 'dd4c39f8db5ff2e7e395ad88424bdd12');
INSERT INTO events VALUES (23, '01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a06-70bb-8e12-34a17f7570a9', 1795645377029952, 'directory_user.created', 'directory', '01a214ce-09fe-781f-b882-504554477801', '', '', '01a214ce-0a06-7082-b28c-56887ab94ecd', NULL, NULL, 2, 'd69c92555e3b944d6f233551e589d0ac');
INSERT INTO events VALUES (24, '01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a06-70bd-beee-256679f415f5', 1795645377029952, 'account.created', 'directory', '01a214ce-09fe-781f-b882-504554477801', '01a214ce-0a06-705e-a1d5-8fed338e9a07', '', '01a214ce-0a06-7082-b28c-56887ab94ecd', NULL, NULL, 2, 'd69c92555e3b944d6f233551e589d0ac');
INSERT INTO events VALUES (25, '01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a07-73fa-ab74-99a2fd4149bb', 1795645377031178, 'directory_user.created', 'directory', '01a214ce-09fe-781f-b882-504554477801', '', '', '01a214ce-0a07-73cf-968b-543bc4b84880', NULL, NULL, 2, 'b1d239424cf70943c55cb15c98da04d6');
INSERT INTO events VALUES (26, '01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a07-73fd-bbb3-65d71c4db47f', 1795645377031178, 'account.created', 'directory', '01a214ce-09fe-781f-b882-504554477801', '01a214ce-0a07-739b-9993-30b35d242373', '', '01a214ce-0a07-73cf-968b-543bc4b84880', NULL, NULL, 2, 'b1d239424cf70943c55cb15c98da04d6');
INSERT INTO events VALUES (27, '01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a08-7b9c-b270-62236e087dbd', 1795645377032669, 'directory_user.created', 'directory', '01a214ce-09fe-781f-b882-504554477801', '', '', '01a214ce-0a08-7b70-ae56-69494737816c', NULL, NULL, 2, '2b71d507d9537c59d8f414a492161165');
INSERT INTO events VALUES (28, '01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a08-7ba0-bffb-6ea4cf41abd9', 1795645377032669, 'account.created', 'directory', '01a214ce-09fe-781f-b882-504554477801', '01a214ce-0a08-7b4d-8e8f-be4457426e77', '', '01a214ce-0a08-7b70-ae56-69494737816c', NULL, NULL, 2, '2b71d507d9537c59d8f414a492161165');
INSERT INTO events VALUES (29, '01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a0a-722c-bf3f-d1596b6ac9a7', 1795645377034054, 'directory_user.created', 'directory', '01a214ce-09fe-781f-b882-504554477801', '', '', '01a214ce-0a0a-7203-918b-c4978e852ad3', NULL, NULL, 2, '4565ff48bea1f53aae197e64765aed08');
INSERT INTO events VALUES (30, '01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a0a-722e-9421-22f09f88c0de', 1795645377034054, 'account.created', 'directory', '01a214ce-09fe-781f-b882-504554477801', '01a214ce-0a0a-71e3-b8e8-17fa4c64ba6b', '', '01a214ce-0a0a-7203-918b-c4978e852ad3', NULL, NULL, 2, '4565ff48bea1f53aae197e64765aed08');
INSERT INTO events VALUES (31, '01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a0b-7425-97db-a518f098a046', 1795645377035195, 'directory_user.created', 'directory', '01a214ce-09fe-781f-b882-504554477801', '', '', '01a214ce-0a0b-73f8-9fcc-651e53846627', NULL, NULL, 2, '2810cbfdaebe9c0e99f397f72bf90594');
INSERT INTO events VALUES (32, '01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a0b-7428-bccb-0d6417d9b5bf', 1795645377035195, 'account.created', 'directory', '01a214ce-09fe-781f-b882-504554477801', '01a214ce-0a0b-73d7-9bc7-d68f6906e776', '', '01a214ce-0a0b-73f8-9fcc-651e53846627', NULL, NULL, 2, '2810cbfdaebe9c0e99f397f72bf90594');
INSERT INTO events VALUES (33, '01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a0b-751f-acca-0c419112bcf6', 1795645377035195, 'gate.closed', 'directory', '01a214ce-09fe-781f-b882-504554477801', '01a214ce-0a0b-73d7-9bc7-d68f6906e776', '', '', NULL, '{"cause":"directory_inactive"}', 2, '2810cbfdaebe9c0e99f397f72bf90594');
INSERT INTO events VALUES (34, '01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a0b-7522-abb7-1137c2d12515', 1795645377035195, 'session.revoked', 'directory', '01a214ce-09fe-781f-b882-504554477801', '01a214ce-0a0b-73d7-9bc7-d68f6906e776', '', '', NULL, NULL, 2, '2810cbfdaebe9c0e99f397f72bf90594');
INSERT INTO events VALUES (35, '01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a0d-7149-83b8-42a541ba0431', 1795645377037006, 'directory_user.created', 'directory', '01a214ce-09fe-781f-b882-504554477801', '', '', '01a214ce-0a0d-7106-83df-64ff90e6dfa5', NULL, NULL, 2, 'd6136de6c1a8a6ac6b0ab9076ba4fce3');
INSERT INTO events VALUES (36, '01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a0d-714c-a813-0f3711840999', 1795645377037006, 'directory_user.unbound', 'directory', '01a214ce-09fe-781f-b882-504554477801', '', '', '01a214ce-0a0d-7106-83df-64ff90e6dfa5', NULL, '{"reason":"no_email"}', 2, 'd6136de6c1a8a6ac6b0ab9076ba4fce3');
INSERT INTO events VALUES (37, '01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a11-78c1-b154-5a7fe13b5c7c', 1795645377041514, 'directory_user.created', 'directory', '01a214ce-09fe-781f-b882-504554477801', '', '', '01a214ce-0a11-787e-acb8-487543d2f4db', NULL, NULL, 2, '1bc11272fb47b3cfbe15d548e49099d9');
INSERT INTO events VALUES (38, '01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a11-78c6-8e98-a4cbd3ac1275', 1795645377041514, 'directory_user.unbound', 'directory', '01a214ce-09fe-781f-b882-504554477801', '', '', '01a214ce-0a11-787e-acb8-487543d2f4db', NULL, '{"reason":"foreign_domain"}', 2, '1bc11272fb47b3cfbe15d548e49099d9');
INSERT INTO events VALUES (39, '01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a17-7bc1-a676-211c372b5ecd', 1795645377047660, 'directory_user.created', 'directory', '01a214ce-09fe-781f-b882-504554477801', '', '', '01a214ce-0a17-7b30-abdf-f1287c6d593b', NULL, NULL, 2, '7f4b162b96dcb8da36309ad88f198013');
INSERT INTO events VALUES (40, '01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a17-7bc4-a06d-69a277701b5b', 1795645377047660, 'account.created', 'directory', '01a214ce-09fe-781f-b882-504554477801', '01a214ce-0a17-7b03-a89c-8eb00e9bb1a0', '', '01a214ce-0a17-7b30-abdf-f1287c6d593b', NULL, NULL, 2, '7f4b162b96dcb8da36309ad88f198013');
INSERT INTO events VALUES (41, '01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a21-727a-bc54-43d923886404', 1795645377057097, 'directory_user.created', 'directory', '01a214ce-09fe-781f-b882-504554477801', '', '', '01a214ce-0a21-7244-9ba5-f8545a4b49c1', NULL, NULL, 2, '590775387404b5e3ed7a3307390d2b83');
INSERT INTO events VALUES (42, '01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a21-727e-ac4d-87b4be05aa97', 1795645377057097, 'account.created', 'directory', '01a214ce-09fe-781f-b882-504554477801', '01a214ce-0a21-7215-bf4f-8db9647f64fa', '', '01a214ce-0a21-7244-9ba5-f8545a4b49c1', NULL, NULL, 2, '590775387404b5e3ed7a3307390d2b83');
INSERT INTO events VALUES (43, '01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a2b-70fe-87a6-cf802ad9af05', 1795645377066794, 'directory_group.created', 'directory', '01a214ce-09fe-781f-b882-504554477801', '', '', '01a214ce-0a2a-7cbb-abdd-a036c4e77cbd', NULL, '{"members":1}', 0, 'a10c044e7ede7e0e6cb0feebba93ddde');
INSERT INTO events VALUES (44, '01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a41-7033-88f0-b201ef3dc5bb', 1795645377088643, 'directory_group.created', 'directory', '01a214ce-09fe-781f-b882-504554477801', '', '', '01a214ce-0a40-7ab5-ac6d-c22b5830ce77', NULL, '{"members":11}', 0, '26c34d5d2fa0465d3ad5afaa3c70c9d2');
INSERT INTO events VALUES (45, '01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a41-7cb9-a6b4-5fd1c9ac8854', 1795645377088643, 'membership.added', 'directory', '01a214ce-09fe-781f-b882-504554477801', '01a214ce-0a02-79f5-8a67-a648d4ca384c', '01a214ce-09fa-71e5-bff1-9df06fec3eb8', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '26c34d5d2fa0465d3ad5afaa3c70c9d2');
INSERT INTO events VALUES (46, '01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a41-7d8a-8c04-3d28e84745b2', 1795645377088643, 'membership.added', 'directory', '01a214ce-09fe-781f-b882-504554477801', '01a214ce-0a03-7a7c-82ca-885bed401145', '01a214ce-09fa-71e5-bff1-9df06fec3eb8', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '26c34d5d2fa0465d3ad5afaa3c70c9d2');
INSERT INTO events VALUES (47, '01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a41-7dd8-91a9-0af81517a443', 1795645377088643, 'membership.added', 'directory', '01a214ce-09fe-781f-b882-504554477801', '01a214ce-0a06-705e-a1d5-8fed338e9a07', '01a214ce-09fa-71e5-bff1-9df06fec3eb8', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '26c34d5d2fa0465d3ad5afaa3c70c9d2');
INSERT INTO events VALUES (48, '01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a41-7e13-9ef1-796ac2a1419e', 1795645377088643, 'membership.added', 'directory', '01a214ce-09fe-781f-b882-504554477801', '01a214ce-0a07-739b-9993-30b35d242373', '01a214ce-09fa-71e5-bff1-9df06fec3eb8', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '26c34d5d2fa0465d3ad5afaa3c70c9d2');
INSERT INTO events VALUES (49, '01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a41-7e62-83b3-03eb82fd95d9', 1795645377088643, 'membership.added', 'directory', '01a214ce-09fe-781f-b882-504554477801', '01a214ce-0a08-7b4d-8e8f-be4457426e77', '01a214ce-09fa-71e5-bff1-9df06fec3eb8', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '26c34d5d2fa0465d3ad5afaa3c70c9d2');
INSERT INTO events VALUES (50, '01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a41-7e86-91a7-50a09a1ef1d0', 1795645377088643, 'membership.added', 'directory', '01a214ce-09fe-781f-b882-504554477801', '01a214ce-0a0a-71e3-b8e8-17fa4c64ba6b', '01a214ce-09fa-71e5-bff1-9df06fec3eb8', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '26c34d5d2fa0465d3ad5afaa3c70c9d2');
INSERT INTO events VALUES (51, '01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a41-7ea7-90e3-61803dccec53', 1795645377088643, 'membership.added', 'directory', '01a214ce-09fe-781f-b882-504554477801', '01a214ce-0a17-7b03-a89c-8eb00e9bb1a0', '01a214ce-09fa-71e5-bff1-9df06fec3eb8', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '26c34d5d2fa0465d3ad5afaa3c70c9d2');
INSERT INTO events VALUES (52, '01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a41-7ec8-9f1a-754b4f614e15', 1795645377088643, 'membership.added', 'directory', '01a214ce-09fe-781f-b882-504554477801', '01a214ce-0a21-7215-bf4f-8db9647f64fa', '01a214ce-09fa-71e5-bff1-9df06fec3eb8', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '26c34d5d2fa0465d3ad5afaa3c70c9d2');
INSERT INTO events VALUES (53, '01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a49-7314-a029-b41e8df7d336', 1795645377096963, 'directory_group.changed', 'directory', '01a214ce-09fe-781f-b882-504554477801', '', '', '01a214ce-0a2a-7cbb-abdd-a036c4e77cbd', NULL, '{"added":1,"removed":0}', 0, '8b9267a8b0f0b22b03510be354c32464');
INSERT INTO events VALUES (54, '01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a56-77d2-b9f1-62164f1f41b3', 1795645377110326, 'directory_group.changed', 'directory', '01a214ce-09fe-781f-b882-504554477801', '', '', '01a214ce-0a2a-7cbb-abdd-a036c4e77cbd', NULL, '{"added":1,"removed":0}', 0, 'c6f0bb47e106d3b5c82a017b83ddcc16');
INSERT INTO events VALUES (55, '01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a5c-71e4-aa23-190c1b1ac70d', 1795645377116027, 'directory_group.changed', 'directory', '01a214ce-09fe-781f-b882-504554477801', '', '', '01a214ce-0a40-7ab5-ac6d-c22b5830ce77', NULL, '{"added":1,"removed":0}', 0, 'f3d5aa410d280d0b5434356a5e9d3799');
INSERT INTO events VALUES (56, '01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a5c-739d-94df-e8c89b2a96ea', 1795645377116027, 'membership.added', 'directory', '01a214ce-09fe-781f-b882-504554477801', '01a214ce-0a04-7893-9c60-20afc609668a', '01a214ce-09fa-71e5-bff1-9df06fec3eb8', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, 'f3d5aa410d280d0b5434356a5e9d3799');
INSERT INTO events VALUES (57, '01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a6e-7d4e-820d-c2fc96a29d04', 1795645377134619, 'directory_group.created', 'directory', '01a214ce-09fe-781f-b882-504554477801', '', '', '01a214ce-0a6e-7a4c-af2e-9c056bf8b99c', NULL, '{"members":2}', 0, 'a4101810ea48e31d7427e30bbb45e36c');
INSERT INTO events VALUES (58, '01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a79-7649-ad4f-4bcd0f98c89f', 1795645377145177, 'directory_user.deleted', 'directory', '01a214ce-09fe-781f-b882-504554477801', '', '', '01a214ce-0a11-787e-acb8-487543d2f4db', NULL, NULL, 0, '1423b684d25abfa58c0a3ac247219959');
INSERT INTO events VALUES (59, '01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a7e-76ea-bc57-4619364a4890', 1795645377150285, 'directory_user.deleted', 'directory', '01a214ce-09fe-781f-b882-504554477801', '', '', '01a214ce-0a17-7b30-abdf-f1287c6d593b', NULL, NULL, 0, '9a42eb36d5a53264f995d5cae91721a3');
INSERT INTO events VALUES (60, '01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a7e-792b-8626-65287d60de29', 1795645377150285, 'gate.closed', 'directory', '01a214ce-09fe-781f-b882-504554477801', '01a214ce-0a17-7b03-a89c-8eb00e9bb1a0', '', '', NULL, '{"cause":"directory_deleted"}', 2, '9a42eb36d5a53264f995d5cae91721a3');
INSERT INTO events VALUES (61, '01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a7e-7930-ba84-5fc5076def7d', 1795645377150285, 'session.revoked', 'directory', '01a214ce-09fe-781f-b882-504554477801', '01a214ce-0a17-7b03-a89c-8eb00e9bb1a0', '', '', NULL, NULL, 2, '9a42eb36d5a53264f995d5cae91721a3');
INSERT INTO events VALUES (62, '01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a7e-7b43-bacd-7e202a3b0ba7', 1795645377150285, 'membership.removed', 'directory', '01a214ce-09fe-781f-b882-504554477801', '01a214ce-0a17-7b03-a89c-8eb00e9bb1a0', '01a214ce-09fa-71e5-bff1-9df06fec3eb8', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '9a42eb36d5a53264f995d5cae91721a3');
INSERT INTO events VALUES (63, '01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a8a-772c-8a02-8390adc2d8ab', 1795645377162229, 'directory_user.changed', 'directory', '01a214ce-09fe-781f-b882-504554477801', '', '', '01a214ce-0a21-7244-9ba5-f8545a4b49c1', NULL, '{"active":false}', 0, 'b139112c6ed8c9333f554824d726c9a7');
INSERT INTO events VALUES (64, '01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a8a-7978-9fd2-11529ad3f5d4', 1795645377162229, 'gate.closed', 'directory', '01a214ce-09fe-781f-b882-504554477801', '01a214ce-0a21-7215-bf4f-8db9647f64fa', '', '', NULL, '{"cause":"directory_inactive"}', 2, 'b139112c6ed8c9333f554824d726c9a7');
INSERT INTO events VALUES (65, '01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a8a-797c-885a-d7b6fc0af441', 1795645377162229, 'session.revoked', 'directory', '01a214ce-09fe-781f-b882-504554477801', '01a214ce-0a21-7215-bf4f-8db9647f64fa', '', '', NULL, NULL, 2, 'b139112c6ed8c9333f554824d726c9a7');
INSERT INTO events VALUES (66, '01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a8a-7ad2-ab19-5b2f94cc370b', 1795645377162229, 'membership.removed', 'directory', '01a214ce-09fe-781f-b882-504554477801', '01a214ce-0a21-7215-bf4f-8db9647f64fa', '01a214ce-09fa-71e5-bff1-9df06fec3eb8', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, 'b139112c6ed8c9333f554824d726c9a7');
INSERT INTO events VALUES (67, '01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a92-783b-a240-c96822c9b26c', 1795645377170359, 'connection.created', 'operator', '01a214ce-09c3-741d-ab78-cd73dcf4a01c', '', '', '01a214ce-0a92-775f-93c3-a54ef6e2b9f8', NULL, NULL, 0, 'e688c811a674883274d249e4d1b07a5c');
INSERT INTO events VALUES (68, '01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a94-7872-9fd5-042ae252d542', 1795645377172388, 'token.created', 'operator', '01a214ce-09c3-741d-ab78-cd73dcf4a01c', '', '', '01a214ce-0a94-7824-8139-c7f51ac7024b', NULL, '{"scope":"login-hook","target":"01a214ce-0a92-775f-93c3-a54ef6e2b9f8"}', 0, '9edd15cadcbb18b6d11d25351ffcbe4e');
INSERT INTO events VALUES (69, '01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a9e-71b6-9dae-4f38638279af', 1795645377181929, 'subject.linked', 'login', '01a214ce-0a92-775f-93c3-a54ef6e2b9f8', '01a214ce-0a02-79f5-8a67-a648d4ca384c', '', '01a214ce-0a92-775f-93c3-a54ef6e2b9f8', NULL, NULL, 2, 'a9a9ecb9d96d2a9df035512c161de86c');
INSERT INTO events VALUES (70, '01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a9e-727b-9846-4792b5feb0f2', 1795645377181929, 'membership.added', 'login', '01a214ce-0a92-775f-93c3-a54ef6e2b9f8', '01a214ce-0a02-79f5-8a67-a648d4ca384c', '01a214ce-09fa-72f0-a2c0-654165058c68', '', NULL, '{"role":"user","source":"grant"}', 2, 'a9a9ecb9d96d2a9df035512c161de86c');
INSERT INTO events VALUES (71, '01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a9e-7522-87a1-8d720da410ef', 1795645377181929, 'connection.proven', 'login', '01a214ce-0a92-775f-93c3-a54ef6e2b9f8', '', '', '01a214ce-0a92-775f-93c3-a54ef6e2b9f8', NULL, NULL, 2, 'a9a9ecb9d96d2a9df035512c161de86c');
INSERT INTO events VALUES (72, '01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a9f-754e-9df1-b4ebbf20d928', 1795645377183319, 'account.created', 'login', '01a214ce-0a92-775f-93c3-a54ef6e2b9f8', '01a214ce-0a9f-7532-adb3-20ce17f55935', '', '01a214ce-0a92-775f-93c3-a54ef6e2b9f8', NULL, NULL, 2, 'f34b00a62a182260d3f281ea6d664e80');
INSERT INTO events VALUES (73, '01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a9f-7595-92d5-87df39d57428', 1795645377183319, 'subject.linked', 'login', '01a214ce-0a92-775f-93c3-a54ef6e2b9f8', '01a214ce-0a9f-7532-adb3-20ce17f55935', '', '01a214ce-0a92-775f-93c3-a54ef6e2b9f8', NULL, NULL, 2, 'f34b00a62a182260d3f281ea6d664e80');
INSERT INTO events VALUES (74, '01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a9f-761e-9e1a-d279713fe2a6', 1795645377183319, 'membership.added', 'login', '01a214ce-0a92-775f-93c3-a54ef6e2b9f8', '01a214ce-0a9f-7532-adb3-20ce17f55935', '01a214ce-09fa-72f0-a2c0-654165058c68', '', NULL, '{"role":"user","source":"grant"}', 2, 'f34b00a62a182260d3f281ea6d664e80');
INSERT INTO events VALUES (75, '', '01a214ce-0aa2-73d8-afd2-9b91beca5787', 1795645377186223, 'token.created', 'operator', '01a214ce-09c3-741d-ab78-cd73dcf4a01c', '', '', '01a214ce-0aa2-7397-a7b4-842eb2017d52', NULL, '{"scope":"read-only","target":""}', 0, '79707d072548acb3a72fbdb5a3d47394');
INSERT INTO events VALUES (76, '', '01a214ce-0aaf-7c09-a8dd-5f163b9e36cf', 1795645377199637, 'token.revoked', 'operator', '01a214ce-09c3-741d-ab78-cd73dcf4a01c', '', '', '01a214ce-0aa2-7397-a7b4-842eb2017d52', NULL, NULL, 0, 'e57216674a805f26f44f53bcbbf60642');
INSERT INTO events VALUES (77, '01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0ad2-7071-a98b-a93af059e961', 1795645377233879, 'parent_administrator.granted', 'operator', '01a214ce-09c3-741d-ab78-cd73dcf4a01c', '01a214ce-0a02-79f5-8a67-a648d4ca384c', '', '', NULL, NULL, 0, 'bcb0e1e12d3a44f7ea74f2a9c5406e3b');
INSERT INTO events VALUES (78, '01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0ad7-75f2-ab37-9b1a150ec215', 1795645377239332, 'token.created', 'operator', '01a214ce-09c3-741d-ab78-cd73dcf4a01c', '', '', '01a214ce-0ad7-75a2-ad4b-34b8f9b51cee', NULL, '{"scope":"oauth-client","target":"01a214ce-09fe-781f-b882-504554477801"}', 0, '4b057d7a8ff5aa768ae00caf21f2e549');
INSERT INTO events VALUES (79, '01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0ad8-7aa0-98f3-b5062379c648', 1795645377240477, 'token.created', 'api_key', '01a214ce-0ad7-75a2-ad4b-34b8f9b51cee', '', '', '01a214ce-0ad8-7a62-aab5-8ebc35054a49', NULL, '{"client":"01a214ce-0ad7-75a2-ad4b-34b8f9b51cee","scope":"access-token","target":"01a214ce-09fe-781f-b882-504554477801"}', 0, '2457e0715b16cea9284dc23f86a9a047');
INSERT INTO events VALUES (80, '01a214ce-09f6-76d0-8b8b-efca7eca0b63', '01a214ce-0ad9-78fa-b9b2-dc94fe9f046c', 1795645377241504, 'token.created', 'operator', '01a214ce-09c3-741d-ab78-cd73dcf4a01c', '', '', '01a214ce-0ad9-78bb-8ef1-8a1623dff151', NULL, '{"scope":"jwt-issuer","target":"01a214ce-0a00-7729-97e9-3f7326f738a5"}', 0, 'c23f57c6b28e01ce562fa7c7158c8324');
INSERT INTO events VALUES (81, '01a214ce-09f6-76d0-8b8b-efca7eca0b63', '01a214ce-0ada-7767-87fd-67276a9ac37f', 1795645377242328, 'directory.changed', 'operator', '01a214ce-09c3-741d-ab78-cd73dcf4a01c', '', '', '01a214ce-0a00-7729-97e9-3f7326f738a5', '{"profile":""}', '{"profile":"ipsie","tokens":1}', 0, '12f8639a3085a3ee790938749455603a');
INSERT INTO events VALUES (82, '01a214ce-09f6-76d0-8b8b-efca7eca0b63', '01a214ce-0adb-77e2-b526-8cb8b8d41008', 1795645377243330, 'directory.changed', 'operator', '01a214ce-09c3-741d-ab78-cd73dcf4a01c', '', '', '01a214ce-0a00-7729-97e9-3f7326f738a5', '{"extensions":[]}', '{"extensions":["urn:acme:scim:schemas:extension:hr:2.0:User"]}', 0, 'bde14ac410dd54990914fb877474b730');
INSERT INTO directory_totals VALUES ('01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-09fe-781f-b882-504554477801', 'Group', 0, 3, 0, '01a214ce-0a6e-7a4c-af2e-9c056bf8b99c');
INSERT INTO directory_totals VALUES ('01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-09fe-781f-b882-504554477801', 'User', 0, 10, 2, '01a214ce-0a21-7244-9ba5-f8545a4b49c1');
INSERT INTO accounts VALUES ('01a214ce-0a02-79f5-8a67-a648d4ca384c', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795645377026343);
INSERT INTO accounts VALUES ('01a214ce-0a03-7a7c-82ca-885bed401145', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795645377027630);
INSERT INTO accounts VALUES ('01a214ce-0a04-7893-9c60-20afc609668a', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795645377028491);
INSERT INTO accounts VALUES ('01a214ce-0a06-705e-a1d5-8fed338e9a07', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795645377029952);
INSERT INTO accounts VALUES ('01a214ce-0a07-739b-9993-30b35d242373', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795645377031178);
INSERT INTO accounts VALUES ('01a214ce-0a08-7b4d-8e8f-be4457426e77', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795645377032669);
INSERT INTO accounts VALUES ('01a214ce-0a0a-71e3-b8e8-17fa4c64ba6b', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795645377034054);
INSERT INTO accounts VALUES ('01a214ce-0a0b-73d7-9bc7-d68f6906e776', 'left@acme.example', 'left@acme.example', 'acme.example', 1795645377035195);
INSERT INTO accounts VALUES ('01a214ce-0a17-7b03-a89c-8eb00e9bb1a0', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795645377047660);
INSERT INTO accounts VALUES ('01a214ce-0a21-7215-bf4f-8db9647f64fa', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795645377057097);
INSERT INTO accounts VALUES ('01a214ce-0a9f-7532-adb3-20ce17f55935', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795645377183319);
INSERT INTO directory_users VALUES ('01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-09fe-781f-b882-504554477801', '01a214ce-0a02-7b1c-9e0d-2d41f1394cbe', 'ada@acme.example', '00u-ada', 1, '01a214ce-0a02-79f5-8a67-a648d4ca384c', '', 1795645377026343, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795645377026343, 1795645377026343);
INSERT INTO directory_users VALUES ('01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-09fe-781f-b882-504554477801', '01a214ce-0a03-7aa2-9a85-36fb2c1ec0cb', 'bob@acme.example', NULL, 1, '01a214ce-0a03-7a7c-82ca-885bed401145', '', 1795645377027630, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795645377027630, 1795645377027630);
INSERT INTO directory_users VALUES ('01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-09fe-781f-b882-504554477801', '01a214ce-0a04-78b8-af57-0d5d7470719a', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a214ce-0a04-7893-9c60-20afc609668a', '', 1795645377028491, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795645377028491, 1795645377028491);
INSERT INTO directory_users VALUES ('01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-09fe-781f-b882-504554477801', '01a214ce-0a06-7082-b28c-56887ab94ecd', 'zoe@acme.example', 'ZOË', 1, '01a214ce-0a06-705e-a1d5-8fed338e9a07', '', 1795645377029952, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795645377029952, 1795645377029952);
INSERT INTO directory_users VALUES ('01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-09fe-781f-b882-504554477801', '01a214ce-0a07-73cf-968b-543bc4b84880', 'astro@acme.example', '🚀', 1, '01a214ce-0a07-739b-9993-30b35d242373', '', 1795645377031178, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795645377031178, 1795645377031178);
INSERT INTO directory_users VALUES ('01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-09fe-781f-b882-504554477801', '01a214ce-0a08-7b70-ae56-69494737816c', 'lines@acme.example', ' 007 ', 1, '01a214ce-0a08-7b4d-8e8f-be4457426e77', '', 1795645377032669, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795645377032669, 1795645377032669);
INSERT INTO directory_users VALUES ('01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-09fe-781f-b882-504554477801', '01a214ce-0a0a-7203-918b-c4978e852ad3', 'max@acme.example', '00u-max', 1, '01a214ce-0a0a-71e3-b8e8-17fa4c64ba6b', '', 1795645377034054, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795645377034054, 1795645377034054);
INSERT INTO directory_users VALUES ('01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-09fe-781f-b882-504554477801', '01a214ce-0a0b-73f8-9fcc-651e53846627', 'left@acme.example', '00u-left', 0, '01a214ce-0a0b-73d7-9bc7-d68f6906e776', '', 1795645377035195, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795645377035195, 1795645377035195);
INSERT INTO directory_users VALUES ('01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-09fe-781f-b882-504554477801', '01a214ce-0a0d-7106-83df-64ff90e6dfa5', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795645377037006, 1795645377037006);
INSERT INTO directory_users VALUES ('01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-09fe-781f-b882-504554477801', '01a214ce-0a21-7244-9ba5-f8545a4b49c1', 'staff@acme.example', '00u-staff', 0, '01a214ce-0a21-7215-bf4f-8db9647f64fa', '', 1795645377057097, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795645377057097, 1795645377162229);
INSERT INTO dialect_log VALUES ('01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-09fe-781f-b882-504554477801', '01a214ce-0ab2-7d4c-ab55-a90210102928', 1795645377202871, 'e16949323057b2f193a4a6bea1b45f52', 'GET', '/Users/01a214ce-0a11-787e-acb8-487543d2f4db', 404, '', 'there is no user "01a214ce-0a11-787e-acb8-487543d2f4db" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-09fe-781f-b882-504554477801', '01a214ce-0ab4-7ccf-8454-b288ce41c77c', 1795645377204840, '35bf01fcdd191ad1ec0b96548e2b31e7', 'GET', '/Users/01a214ce-0a17-7b30-abdf-f1287c6d593b', 404, '', 'there is no user "01a214ce-0a17-7b30-abdf-f1287c6d593b" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-09fe-781f-b882-504554477801', '01a214ce-0b0d-7509-964b-a326bb7f9fe4', 1795645377293330, 'b3239c6fd6f4777bf59f1556011f53e2', 'GET', '/Users/01a214ce-0a11-787e-acb8-487543d2f4db', 404, '', 'there is no user "01a214ce-0a11-787e-acb8-487543d2f4db" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-09fe-781f-b882-504554477801', '01a214ce-0b0e-731c-962f-df6b3e48dbea', 1795645377294204, 'fbaa322d1a4fa6a740e06c74ce66b4be', 'GET', '/Users/01a214ce-0a17-7b30-abdf-f1287c6d593b', 404, '', 'there is no user "01a214ce-0a17-7b30-abdf-f1287c6d593b" in this directory', '[]', '');
INSERT INTO schedules VALUES ('', 'check-domains', '0 * * * *', 1795645377010008, 0);
INSERT INTO schedules VALUES ('', 'forget-answers', '50 * * * *', 1795645377009297, 0);
INSERT INTO schedules VALUES ('', 'forget-tombstones', '20 3 * * *', 1795645377011905, 0);
INSERT INTO schedules VALUES ('', 'prune-schedule-runs', '40 3 * * *', 1795645376995255, 0);
INSERT INTO parent_administrators VALUES ('01a214ce-09f1-73bb-a22a-5f91c61c2e39', '01a214ce-0a02-79f5-8a67-a648d4ca384c', 'operator', '01a214ce-09c3-741d-ab78-cd73dcf4a01c', 1795645377233879);
INSERT INTO answers VALUES ('', '01a214ce-09c3-741d-ab78-cd73dcf4a01c', '', '21360e0cd8a39cd8d9842e2d7ebda087a9bbf6f6b5007c0cc7d1c11d992a38f5', '9c80b91f2aa3e4234325a27bea7a0cf751e0823441da619e1cf6c5997137ae2b', 't/sYksi64v7cM7F1C+DzZmS5XTWgaTWmmkQ5E+V+7fSYywN7MU0x3Swy9x8Z+YXgILAus2PaR5KOZF6j5POTCFvdDqyBtr5Hhx1mprgickSJJrMcV6vgROGdm0ehpof+cBeHdZpFUupjIIjp02Gl7nS0AZDQgLlsijZpiO7IGGjELg2y8j6M7RTH6Kja6YE2SDcqnDfZCbDPSuyM/WIu4bBUQ84+lAE3rwiwn0jAmfKINER7loQ3/0lO2CaJ32fKTpITB2YkHR2afvto0nIdmfjXjcjyiv/oMfaxmFCJfTBEk3H0DiV5PHZze9/Ri7ZJeo05y1eWks2LDq+2+44qh6PLrlW9TN/Rno31GKU+i0PuGPJH02Zost7QGldWRJNjCES5LgA+5Z2leG3QpV5G68L6Gj3Q9LpRWud1SZeswqq8sJ2ZQQ==', 1795645377233879);
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
CREATE INDEX answers_age ON answers (created_at);
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
INSERT INTO sqlite_stat1 VALUES ('parent_administrators', 'parent_administrators', '1000 3 1');
INSERT INTO sqlite_stat1 VALUES ('answers', 'sqlite_autoindex_answers_1', '100000 10000 1000 1000 1');
INSERT INTO sqlite_stat1 VALUES ('answers', 'answers_age', '100000 2');
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES ('goose_db_version', 6);
