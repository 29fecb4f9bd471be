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
INSERT INTO goose_db_version VALUES (1, 0, 1, '2026-11-25 22:32:10');
INSERT INTO goose_db_version VALUES (2, 1, 1, '2026-11-25 22:32:10');
INSERT INTO goose_db_version VALUES (3, 2, 1, '2026-11-25 22:32:10');
INSERT INTO goose_db_version VALUES (4, 3, 1, '2026-11-25 22:32:10');
INSERT INTO goose_db_version VALUES (5, 4, 1, '2026-11-25 22:32:10');
INSERT INTO goose_db_version VALUES (6, 5, 1, '2026-11-25 22:32:10');
INSERT INTO parents VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', 'acme', 'acme', '01a214d6-7cf3-7853-bb7f-6430e85fc333', 2, 0, 1795645930551878);
INSERT INTO parents VALUES ('01a214d6-7c42-7a05-b28f-713cc647c21a', 'initech', 'initech', '01a214d6-7d40-7bc8-a951-220b871a34ea', 0, 0, 1795645930562635);
INSERT INTO organizations VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7c4d-712f-bd29-af38b1e725be', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795645930572768, NULL, 0);
INSERT INTO organizations VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7c4d-7261-b19b-79748a259281', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795645930572768, 1, 1);
INSERT INTO organizations VALUES ('01a214d6-7c42-7a05-b28f-713cc647c21a', '01a214d6-7d40-7b9f-9c0e-a7521917a149', 'initech-console', 'initech-console', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795645930816741, NULL, 0);
INSERT INTO seat_tiers VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7c4d-712f-bd29-af38b1e725be', 'premium', 1, 1);
INSERT INTO domains VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', 'acme.example', '01a214d6-7c3b-76fc-b3fb-ec59c7b4f932', 'verified', 'manual', 1795645930555292, 1795645930555292, '', '', 0, 0, 0, 0, 0);
INSERT INTO domains VALUES ('01a214d6-7c42-7a05-b28f-713cc647c21a', 'initech.example', '01a214d6-7c47-7c27-b1a1-a19028bead29', 'verified', 'manual', 1795645930567767, 1795645930567767, '', '', 0, 0, 0, 0, 0);
INSERT INTO connections VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7cf3-778a-a693-aba9f6ee1366', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795645930745864, 1795645930737487);
INSERT INTO credentials VALUES ('', '01a214d6-7c09-7ebe-a332-1e1ea791c927', 'operator', '', 'first operator key', '99d4f0cadc275fbb78cc15eb3b10d46d132fbf0379c4271626f48b2927261141', 'usher_e7zP3q', 1795645930505803, NULL, NULL, '', '', '', '', '', '', 0, 1795645930993943, '');
INSERT INTO credentials VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7ca5-7099-96f2-d4e6b096ccef', 'directory', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '', '2fe99554132515ac2f3ba86a00725a01f5a0b76529c70c08bf0a38beaa38a604', 'usher_1IJYfT', 1795645930660687, NULL, NULL, '', '', '', '', '', '', 0, 1795645930993943, '');
INSERT INTO credentials VALUES ('01a214d6-7c42-7a05-b28f-713cc647c21a', '01a214d6-7ca7-7a97-8ee9-7b665b01fb95', 'directory', '01a214d6-7ca6-72da-82da-7426e4fc3cd9', '', 'b40fa74a90948fba76cee79748b83ea513d24555787894ca36f03884b1cf2cb9', 'usher_5OEuNH', 1795645930663667, NULL, NULL, '', '', '', '', '', '', 1, 0, '01a214d6-7d49-71b8-9ea8-a2ccdb9fb941');
INSERT INTO credentials VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7cf6-744c-aa04-8258b7fe98df', 'login-hook', '01a214d6-7cf3-778a-a693-aba9f6ee1366', '', '2f5c04c994c50ce1d310e12decab121512028a8e8d617e0d99cf92525e2c6be6', 'usher_QuQg1F', 1795645930741906, NULL, NULL, '', '', '', '', '', '', 0, 1795645930826674, '');
INSERT INTO credentials VALUES ('', '01a214d6-7d06-7896-8ef0-1f9d461956dd', 'read-only', '', '', 'f60ce38100856426a7c0568d01e4a4d2a3323ccbc1097581c6938a43d257998e', 'usher_wb10y1', 1795645930758529, NULL, 1795645930760949, '', '', '', '', '', '', 0, 0, '');
INSERT INTO credentials VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7d1e-76d1-9764-336c64eb5e31', 'oauth-client', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '', '016a8cf4149698963b4b69bb8649cbe66c364778edcf0c222922b8de7eb0105d', 'usher_Huvvny', 1795645930782385, NULL, NULL, '', '', '', '', '', '', 0, 0, '');
INSERT INTO credentials VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7d27-719a-b261-7ed73c54c1b5', 'access-token', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '', 'd1f46fc93315dbd9d0f64732f3f08ba4736b0e588639755b394dca7d873e160d', 'usher_wdzXWQ', 1795645930790344, 1795649530790344, NULL, '01a214d6-7d1e-76d1-9764-336c64eb5e31', '', '', '', '', '', 0, 0, '');
INSERT INTO credentials VALUES ('01a214d6-7c42-7a05-b28f-713cc647c21a', '01a214d6-7d2b-78f2-80a8-67623d5f9fdd', 'jwt-issuer', '01a214d6-7ca6-72da-82da-7426e4fc3cd9', '', '4a9292bd97d72643f21908f10431cf4fca9539e675ead4a333e2b88542cdb5c2', '', 1795645930795529, NULL, NULL, '', '', '', 'https://issuer.example/', 'http://127.0.0.1:46049/scim/01a214d6-7ca6-72da-82da-7426e4fc3cd9', '{"jwks_url":"https://issuer.example/keys","claims":{"tid":"''ẞ''"}}', 0, 0, '01a214d6-7d49-71b8-9ea8-a2ccdb9fb941');
INSERT INTO directories VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', 'okta', 'scim', 'okta', 'userName', 0, '', 1795645930658278, '', '', '');
INSERT INTO directories VALUES ('01a214d6-7c42-7a05-b28f-713cc647c21a', '01a214d6-7ca6-72da-82da-7426e4fc3cd9', 'entra', 'scim', 'entra', 'userName', 0, '', 1795645930662170, 'ipsie', '[{"id":"urn:acme:scim:schemas:extension:hr:2.0:User","name":"User","description":"''quotes'' and Umläute","resourceType":"User","attributes":[{"name":"floor","type":"string","caseExact":false,"mutability":"readWrite","returned":"default","uniqueness":"none"}]}]', '01a214d6-7d49-71b8-9ea8-a2ccdb9fb941');
INSERT INTO directory_emails VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', 'ada@acme.example', '01a214d6-7caa-79e8-a52b-83a08ae96f11', 0, 'work');
INSERT INTO directory_emails VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', 'ada@home.example', '01a214d6-7caa-79e8-a52b-83a08ae96f11', 1, 'home');
INSERT INTO directory_groups VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '01a214d6-7cc9-71dd-9542-80704186f7fe', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795645930696396, 1795645930722289, 0);
INSERT INTO directory_groups VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '01a214d6-7cd6-738d-b39c-9af09fff24df', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795645930710199, 1795645930729955, 0);
INSERT INTO directory_groups VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '01a214d6-7ce6-70e6-b2de-90c73ffdb047', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795645930726031, 1795645930726031, 1);
INSERT INTO directory_members VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '01a214d6-7cc9-71dd-9542-80704186f7fe', '01a214d6-7caa-79e8-a52b-83a08ae96f11', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '01a214d6-7cc9-71dd-9542-80704186f7fe', '01a214d6-7cae-7aed-bf68-7e231446cfe2', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '01a214d6-7cc9-71dd-9542-80704186f7fe', '01a214d6-7cb0-7701-835c-7e33a147da52', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '01a214d6-7cd6-738d-b39c-9af09fff24df', '01a214d6-7caa-79e8-a52b-83a08ae96f11', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '01a214d6-7cd6-738d-b39c-9af09fff24df', '01a214d6-7cae-7aed-bf68-7e231446cfe2', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '01a214d6-7cd6-738d-b39c-9af09fff24df', '01a214d6-7cb0-7701-835c-7e33a147da52', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '01a214d6-7cd6-738d-b39c-9af09fff24df', '01a214d6-7cb2-7229-a194-4c30ed53b031', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '01a214d6-7cd6-738d-b39c-9af09fff24df', '01a214d6-7cb3-7648-b390-a0cf22ee177c', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '01a214d6-7cd6-738d-b39c-9af09fff24df', '01a214d6-7cb5-7168-bee8-a56360c97e5d', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '01a214d6-7cd6-738d-b39c-9af09fff24df', '01a214d6-7cb9-703f-a7b7-9dc0a32a4e15', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '01a214d6-7cd6-738d-b39c-9af09fff24df', '01a214d6-7cbc-75b4-baf5-9c157059611f', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '01a214d6-7cd6-738d-b39c-9af09fff24df', '01a214d6-7cbe-7346-beee-60aadc2be899', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '01a214d6-7cd6-738d-b39c-9af09fff24df', '01a214d6-7cc4-7d98-8b97-178d72ff347a', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '01a214d6-7ce6-70e6-b2de-90c73ffdb047', '01a214d6-7cb2-7229-a194-4c30ed53b031', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '01a214d6-7ce6-70e6-b2de-90c73ffdb047', '01a214d6-7cc9-71dd-9542-80704186f7fe', 'Group', 'Group', '');
INSERT INTO directory_tombstones VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '01a214d6-7cc1-7673-9d2a-debe37c4464a', 'NULL', '01a214d6-7cc1-764d-9485-a6a16cd005e7', 1798237930729955);
INSERT INTO persons VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7caa-7922-ac13-c596ce221458', 'open', '', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', 0, 3, 0, 1795645930745864, 1795645930666340);
INSERT INTO persons VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7cae-7ab6-a0b2-ddaa00b63e83', 'open', '', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', 0, 3, 0, NULL, 1795645930670651);
INSERT INTO persons VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7cb0-7588-8dae-a4377d0f07fa', 'open', '', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', 0, 2, 0, NULL, 1795645930672046);
INSERT INTO persons VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7cb2-71fe-b4c8-edf7b6b73b29', 'open', '', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', 0, 2, 0, NULL, 1795645930674082);
INSERT INTO persons VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7cb3-7626-8f92-121a2c5af4fd', 'open', '', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', 0, 2, 0, NULL, 1795645930675336);
INSERT INTO persons VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7cb5-7143-8efb-b446f63758c0', 'open', '', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', 0, 2, 0, NULL, 1795645930677011);
INSERT INTO persons VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7cb9-7013-919f-2398f66ffd35', 'open', '', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', 0, 2, 0, NULL, 1795645930680470);
INSERT INTO persons VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7cbc-758f-9739-b26c4a941858', 'closed', 'directory_inactive', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', 0, 2, 0, NULL, 1795645930684331);
INSERT INTO persons VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7cc1-764d-9485-a6a16cd005e7', 'closed', 'directory_deleted', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', 0, 4, 0, NULL, 1795645930689373);
INSERT INTO persons VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7cc4-7d6d-8da8-6ee8aef6be4e', 'closed', 'directory_inactive', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', 0, 3, 0, NULL, 1795645930692727);
INSERT INTO persons VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7d01-715d-8d20-cf052716d3df', 'open', '', '', 0, 1, 0, 1795645930753045, 1795645930753045);
INSERT INTO persons VALUES ('01a214d6-7c42-7a05-b28f-713cc647c21a', '01a214d6-7d46-7600-8ae4-7812d1eee908', 'open', '', '', 1, 1, 0, NULL, 1795645930822276);
INSERT INTO subjects VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7cf3-778a-a693-aba9f6ee1366', 'ada', '01a214d6-7caa-7922-ac13-c596ce221458', 1795645930745864);
INSERT INTO subjects VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7cf3-778a-a693-aba9f6ee1366', 'newcomer', '01a214d6-7d01-715d-8d20-cf052716d3df', 1795645930753045);
INSERT INTO memberships VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7caa-7922-ac13-c596ce221458', '01a214d6-7c4d-712f-bd29-af38b1e725be', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795645930710199);
INSERT INTO memberships VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7caa-7922-ac13-c596ce221458', '01a214d6-7c4d-7261-b19b-79748a259281', 0, 'jit', '01a214d6-7cf3-778a-a693-aba9f6ee1366', 1795645930745864, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795645930745864);
INSERT INTO memberships VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7cae-7ab6-a0b2-ddaa00b63e83', '01a214d6-7c4d-712f-bd29-af38b1e725be', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795645930710199);
INSERT INTO memberships VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7cb0-7588-8dae-a4377d0f07fa', '01a214d6-7c4d-712f-bd29-af38b1e725be', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795645930724048);
INSERT INTO memberships VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7cb2-71fe-b4c8-edf7b6b73b29', '01a214d6-7c4d-712f-bd29-af38b1e725be', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795645930710199);
INSERT INTO memberships VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7cb3-7626-8f92-121a2c5af4fd', '01a214d6-7c4d-712f-bd29-af38b1e725be', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795645930710199);
INSERT INTO memberships VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7cb5-7143-8efb-b446f63758c0', '01a214d6-7c4d-712f-bd29-af38b1e725be', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795645930710199);
INSERT INTO memberships VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7cb9-7013-919f-2398f66ffd35', '01a214d6-7c4d-712f-bd29-af38b1e725be', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795645930710199);
INSERT INTO memberships VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7d01-715d-8d20-cf052716d3df', '01a214d6-7c4d-7261-b19b-79748a259281', 0, 'jit', '01a214d6-7cf3-778a-a693-aba9f6ee1366', 1795645930753045, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795645930753045);
INSERT INTO memberships VALUES ('01a214d6-7c42-7a05-b28f-713cc647c21a', '01a214d6-7d46-7600-8ae4-7812d1eee908', '01a214d6-7d40-7b9f-9c0e-a7521917a149', 0, 'invite', '01a214d6-7d41-7ec7-89c2-7f9ffdbd4dcd', 1795645930822276, 'user', '', 'invite', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795645930822276);
INSERT INTO policy_versions VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a214d6-7c09-7ebe-a332-1e1ea791c927', 1795645930572768);
INSERT INTO policy_versions VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a214d6-7c09-7ebe-a332-1e1ea791c927', 1795645930591916);
INSERT INTO events VALUES (1, '', '01a214d6-7c0a-711a-84dd-9599eea4ae5b', 1795645930505803, 'token.created', 'operator', 'operator_key_file', '', '', '01a214d6-7c09-7ebe-a332-1e1ea791c927', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO events VALUES (2, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7c37-7ebc-bd7b-49e63d8ac2a7', 1795645930551878, 'parent.created', 'operator', '01a214d6-7c09-7ebe-a332-1e1ea791c927', '', '', '01a214d6-7c37-7e02-83fd-5d44051dde00', NULL, NULL, 0, 'f3cddfb620fb730e6e9e02b562eef9f5');
INSERT INTO events VALUES (3, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7c3b-793a-bb39-78efb99fd0b9', 1795645930555292, 'domain.verified', 'operator', '01a214d6-7c09-7ebe-a332-1e1ea791c927', '', '', '01a214d6-7c3b-76fc-b3fb-ec59c7b4f932', NULL, '{"domain":"acme.example","state":"verified","strategy":"manual"}', 0, 'b859d0d2c3dc7f21878c9b9ad800045d');
INSERT INTO events VALUES (4, '01a214d6-7c42-7a05-b28f-713cc647c21a', '01a214d6-7c42-7a2a-baa1-1ad6bd4912ff', 1795645930562635, 'parent.created', 'operator', '01a214d6-7c09-7ebe-a332-1e1ea791c927', '', '', '01a214d6-7c42-7a05-b28f-713cc647c21a', NULL, NULL, 0, '3401674dae0fdc25faa2689927903818');
INSERT INTO events VALUES (5, '01a214d6-7c42-7a05-b28f-713cc647c21a', '01a214d6-7c47-7cab-b4f8-dd9d3de8c62e', 1795645930567767, 'domain.verified', 'operator', '01a214d6-7c09-7ebe-a332-1e1ea791c927', '', '', '01a214d6-7c47-7c27-b1a1-a19028bead29', NULL, '{"domain":"initech.example","state":"verified","strategy":"manual"}', 0, '753fa3f0572f5c611444e2211ab050ac');
INSERT INTO events VALUES (6, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7c4d-7235-8b0b-f35fb277566c', 1795645930572768, 'organization.created', 'operator', '01a214d6-7c09-7ebe-a332-1e1ea791c927', '', '01a214d6-7c4d-712f-bd29-af38b1e725be', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '174e977d67276e5f434d151124754298');
INSERT INTO events VALUES (7, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7c4d-727b-b5b8-602978bda533', 1795645930572768, 'organization.created', 'operator', '01a214d6-7c09-7ebe-a332-1e1ea791c927', '', '01a214d6-7c4d-7261-b19b-79748a259281', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '174e977d67276e5f434d151124754298');
INSERT INTO events VALUES (8, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7c4d-73a2-bd76-68f34df4f373', 1795645930572768, 'policy.applied', 'operator', '01a214d6-7c09-7ebe-a332-1e1ea791c927', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, '174e977d67276e5f434d151124754298');
INSERT INTO events VALUES (9, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7c4d-789d-b40b-c26b8d3d869c', 1795645930572768, 'organization.changed', 'operator', '01a214d6-7c09-7ebe-a332-1e1ea791c927', '', '01a214d6-7c4d-712f-bd29-af38b1e725be', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, '174e977d67276e5f434d151124754298');
INSERT INTO events VALUES (10, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7c4d-78e7-ab5e-8c760c23d2bb', 1795645930572768, 'organization.changed', 'operator', '01a214d6-7c09-7ebe-a332-1e1ea791c927', '', '01a214d6-7c4d-7261-b19b-79748a259281', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, '174e977d67276e5f434d151124754298');
INSERT INTO events VALUES (11, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7c5f-7f35-89c0-3eafc1055190', 1795645930591916, 'policy.applied', 'operator', '01a214d6-7c09-7ebe-a332-1e1ea791c927', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, 'fe8dd74bcb0d6e2f36495f4ae01eb786');
INSERT INTO events VALUES (12, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7c9a-7576-890c-c9b2b05aec9f', 1795645930649770, 'organization.changed', 'operator', '01a214d6-7c09-7ebe-a332-1e1ea791c927', '', '01a214d6-7c4d-712f-bd29-af38b1e725be', '', NULL, '{"limit":1,"seat":"premium"}', 0, 'e66d70f144921f923ae943ae602ec7fe');
INSERT INTO events VALUES (13, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7ca2-7632-83fd-c20c7da5264e', 1795645930658278, 'directory.created', 'operator', '01a214d6-7c09-7ebe-a332-1e1ea791c927', '', '', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', NULL, NULL, 0, '13c48ce0bd6a93b2abcc5358a21429ca');
INSERT INTO events VALUES (14, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7ca5-7103-9718-0293e8f734de', 1795645930660687, 'token.created', 'operator', '01a214d6-7c09-7ebe-a332-1e1ea791c927', '', '', '01a214d6-7ca5-7099-96f2-d4e6b096ccef', NULL, '{"scope":"directory","target":"01a214d6-7ca2-74c7-abb5-d2c105d8e1a6"}', 0, '2603da0f6b19323087217d0648cd5156');
INSERT INTO events VALUES (15, '01a214d6-7c42-7a05-b28f-713cc647c21a', '01a214d6-7ca6-7304-9bf1-e1080b3d43ae', 1795645930662170, 'directory.created', 'operator', '01a214d6-7c09-7ebe-a332-1e1ea791c927', '', '', '01a214d6-7ca6-72da-82da-7426e4fc3cd9', NULL, NULL, 0, '01fef0d77bb9e2d4eb11c848e99e5e84');
INSERT INTO events VALUES (16, '01a214d6-7c42-7a05-b28f-713cc647c21a', '01a214d6-7ca7-7ad7-a612-efcc92f6bdb3', 1795645930663667, 'token.created', 'operator', '01a214d6-7c09-7ebe-a332-1e1ea791c927', '', '', '01a214d6-7ca7-7a97-8ee9-7b665b01fb95', NULL, '{"scope":"directory","target":"01a214d6-7ca6-72da-82da-7426e4fc3cd9"}', 0, '1533778df7c92b0ae8c5f71e523f6065');
INSERT INTO events VALUES (17, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7caa-7b98-b8ef-e6c86c323668', 1795645930666340, 'directory_user.created', 'directory', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '', '', '01a214d6-7caa-79e8-a52b-83a08ae96f11', NULL, NULL, 2, '310708ba4dfe38c8f19e519299cac46c');
INSERT INTO events VALUES (18, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7caa-7b9b-91e4-38e04bf20d95', 1795645930666340, 'account.created', 'directory', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '01a214d6-7caa-7922-ac13-c596ce221458', '', '01a214d6-7caa-79e8-a52b-83a08ae96f11', NULL, NULL, 2, '310708ba4dfe38c8f19e519299cac46c');
INSERT INTO events VALUES (19, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7cae-7b3a-a143-12057c4e2d2e', 1795645930670651, 'directory_user.created', 'directory', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '', '', '01a214d6-7cae-7aed-bf68-7e231446cfe2', NULL, NULL, 2, '998418cc9e0f12bd5d1e5d0fb5abba20');
INSERT INTO events VALUES (20, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7cae-7b3d-b297-f97cae73ae6c', 1795645930670651, 'account.created', 'directory', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '01a214d6-7cae-7ab6-a0b2-ddaa00b63e83', '', '01a214d6-7cae-7aed-bf68-7e231446cfe2', NULL, NULL, 2, '998418cc9e0f12bd5d1e5d0fb5abba20');
INSERT INTO events VALUES (21, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7cb0-774b-a54a-22e61ce895cf', 1795645930672046, 'directory_user.created', 'directory', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '', '', '01a214d6-7cb0-7701-835c-7e33a147da52', NULL, NULL, 2, 'e6070a5f79350425bde024332f514fbc');
INSERT INTO events VALUES (22, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7cb0-774f-9dfa-acfd91083d4b', 1795645930672046, 'account.created', 'directory', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '01a214d6-7cb0-7588-8dae-a4377d0f07fa', '', '01a214d6-7cb0-7701-835c-7e33a147da52', NULL, NULL, 2, 'e6070a5f79350425bde024332f514fbc');
INSERT INTO events VALUES (23, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7cb2-7267-97f6-02c03e76af03', 1795645930674082, 'directory_user.created', 'directory', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '', '', '01a214d6-7cb2-7229-a194-4c30ed53b031', NULL, NULL, 2, '6f581ed27239df80fdde68bcec92ec01');
INSERT INTO events VALUES (24, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7cb2-726a-aa0b-5d07fc9b838c', 1795645930674082, 'account.created', 'directory', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '01a214d6-7cb2-71fe-b4c8-edf7b6b73b29', '', '01a214d6-7cb2-7229-a194-4c30ed53b031', NULL, NULL, 2, '6f581ed27239df80fdde68bcec92ec01');
INSERT INTO events VALUES (25, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7cb3-768d-a747-40b567860284', 1795645930675336, 'directory_user.created', 'directory', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '', '', '01a214d6-7cb3-7648-b390-a0cf22ee177c', NULL, NULL, 2, '42edf6af86c7c3b434a5de5d701b9414');
INSERT INTO events VALUES (26, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7cb3-7690-b7b5-afcdae1cc8fc', 1795645930675336, 'account.created', 'directory', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '01a214d6-7cb3-7626-8f92-121a2c5af4fd', '', '01a214d6-7cb3-7648-b390-a0cf22ee177c', NULL, NULL, 2, '42edf6af86c7c3b434a5de5d701b9414');
INSERT INTO events VALUES (27, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7cb5-71a0-9c79-246ac071661f', 1795645930677011, 'directory_user.created', 'directory', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '', '', '01a214d6-7cb5-7168-bee8-a56360c97e5d', NULL, NULL, 2, 'f2508cdf8685d6aeeffe458b73c873a9');
INSERT INTO events VALUES (28, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7cb5-71a4-bb25-43271f87d218', 1795645930677011, 'account.created', 'directory', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '01a214d6-7cb5-7143-8efb-b446f63758c0', '', '01a214d6-7cb5-7168-bee8-a56360c97e5d', NULL, NULL, 2, 'f2508cdf8685d6aeeffe458b73c873a9');
INSERT INTO events VALUES (29, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7cb9-707a-bd12-e8b0d7e82ca5', 1795645930680470, 'directory_user.created', 'directory', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '', '', '01a214d6-7cb9-703f-a7b7-9dc0a32a4e15', NULL, NULL, 2, 'b77406281ef452c319a1b1c8b878fb03');
INSERT INTO events VALUES (30, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7cb9-707d-a829-e66ade7e3df8', 1795645930680470, 'account.created', 'directory', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '01a214d6-7cb9-7013-919f-2398f66ffd35', '', '01a214d6-7cb9-703f-a7b7-9dc0a32a4e15', NULL, NULL, 2, 'b77406281ef452c319a1b1c8b878fb03');
INSERT INTO events VALUES (31, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7cbc-75df-8d5e-2e0a5a4e3070', 1795645930684331, 'directory_user.created', 'directory', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '', '', '01a214d6-7cbc-75b4-baf5-9c157059611f', NULL, NULL, 2, '7bd9174abb07bfaab5f7c45486facbd3');
INSERT INTO events VALUES (32, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7cbc-75e1-972f-e3123a715549', 1795645930684331, 'account.created', 'directory', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '01a214d6-7cbc-758f-9739-b26c4a941858', '', '01a214d6-7cbc-75b4-baf5-9c157059611f', NULL, NULL, 2, '7bd9174abb07bfaab5f7c45486facbd3');
INSERT INTO events VALUES (33, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7cbc-7744-b378-7d6cbfc8aa9e', 1795645930684331, 'gate.closed', 'directory', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '01a214d6-7cbc-758f-9739-b26c4a941858', '', '', NULL, '{"cause":"directory_inactive"}', 2, '7bd9174abb07bfaab5f7c45486facbd3');
INSERT INTO events VALUES (34, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7cbc-7746-a435-10b04abf54a1', 1795645930684331, 'session.revoked', 'directory', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '01a214d6-7cbc-758f-9739-b26c4a941858', '', '', NULL, NULL, 2, '7bd9174abb07bfaab5f7c45486facbd3');
INSERT INTO events VALUES (35, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7cbe-738d-9198-26f066b2b92c', 1795645930686183, 'directory_user.created', 'directory', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '', '', '01a214d6-7cbe-7346-beee-60aadc2be899', NULL, NULL, 2, '4fc74aa9307245befd3ac605598a97f9');
INSERT INTO events VALUES (36, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7cbe-7390-a909-9c703745f413', 1795645930686183, 'directory_user.unbound', 'directory', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '', '', '01a214d6-7cbe-7346-beee-60aadc2be899', NULL, '{"reason":"no_email"}', 2, '4fc74aa9307245befd3ac605598a97f9');
INSERT INTO events VALUES (37, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7cc0-7804-9fa8-657c237bc65a', 1795645930688458, 'directory_user.created', 'directory', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '', '', '01a214d6-7cc0-77ba-9a12-7826d7d0d8da', NULL, NULL, 2, '76eb239a5b7481cd2dee5e34ace7bd3a');
INSERT INTO events VALUES (38, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7cc0-7808-a4f7-727280ea59fe', 1795645930688458, 'directory_user.unbound', 'directory', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '', '', '01a214d6-7cc0-77ba-9a12-7826d7d0d8da', NULL, '{"reason":"foreign_domain"}', 2, '76eb239a5b7481cd2dee5e34ace7bd3a');
INSERT INTO events VALUES (39, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7cc1-76e3-af4b-a09789dcce54', 1795645930689373, 'directory_user.created', 'directory', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '', '', '01a214d6-7cc1-7673-9d2a-debe37c4464a', NULL, NULL, 2, 'ea76315b3ab7ef177d29faee0c384c3e');
INSERT INTO events VALUES (40, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7cc1-76e8-b9b6-fda7684f3576', 1795645930689373, 'account.created', 'directory', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '01a214d6-7cc1-764d-9485-a6a16cd005e7', '', '01a214d6-7cc1-7673-9d2a-debe37c4464a', NULL, NULL, 2, 'ea76315b3ab7ef177d29faee0c384c3e');
INSERT INTO events VALUES (41, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7cc4-7e1f-8e6f-8a130110c1b5', 1795645930692727, 'directory_user.created', 'directory', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '', '', '01a214d6-7cc4-7d98-8b97-178d72ff347a', NULL, NULL, 2, 'aaf86d9da05a7643045dbce9b2e2250f');
INSERT INTO events VALUES (42, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7cc4-7e22-b148-5bbfe0fb1d5d', 1795645930692727, 'account.created', 'directory', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '01a214d6-7cc4-7d6d-8da8-6ee8aef6be4e', '', '01a214d6-7cc4-7d98-8b97-178d72ff347a', NULL, NULL, 2, 'aaf86d9da05a7643045dbce9b2e2250f');
INSERT INTO events VALUES (43, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7ccb-7db7-8245-8e12b2ecb48b', 1795645930696396, 'directory_group.created', 'directory', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '', '', '01a214d6-7cc9-71dd-9542-80704186f7fe', NULL, '{"members":1}', 0, 'c56a21b385f75f216e9819880c77fffc');
INSERT INTO events VALUES (44, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7cd6-7736-9d4f-8bc41c7c939a', 1795645930710199, 'directory_group.created', 'directory', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '', '', '01a214d6-7cd6-738d-b39c-9af09fff24df', NULL, '{"members":11}', 0, '2c0e0b9daa609b3804397ec8b7c7e8a7');
INSERT INTO events VALUES (45, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7cd9-7a5a-96a7-edc009d8bc4c', 1795645930710199, 'membership.added', 'directory', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '01a214d6-7caa-7922-ac13-c596ce221458', '01a214d6-7c4d-712f-bd29-af38b1e725be', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '2c0e0b9daa609b3804397ec8b7c7e8a7');
INSERT INTO events VALUES (46, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7cd9-7b2c-9c07-0b2e13ad3dbb', 1795645930710199, 'membership.added', 'directory', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '01a214d6-7cae-7ab6-a0b2-ddaa00b63e83', '01a214d6-7c4d-712f-bd29-af38b1e725be', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '2c0e0b9daa609b3804397ec8b7c7e8a7');
INSERT INTO events VALUES (47, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7cd9-7b6f-9e06-359688fc17dc', 1795645930710199, 'membership.added', 'directory', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '01a214d6-7cb2-71fe-b4c8-edf7b6b73b29', '01a214d6-7c4d-712f-bd29-af38b1e725be', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '2c0e0b9daa609b3804397ec8b7c7e8a7');
INSERT INTO events VALUES (48, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7cd9-7b9f-96ff-23b710f2b8e7', 1795645930710199, 'membership.added', 'directory', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '01a214d6-7cb3-7626-8f92-121a2c5af4fd', '01a214d6-7c4d-712f-bd29-af38b1e725be', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '2c0e0b9daa609b3804397ec8b7c7e8a7');
INSERT INTO events VALUES (49, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7cd9-7bda-b38e-7ad51463d420', 1795645930710199, 'membership.added', 'directory', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '01a214d6-7cb5-7143-8efb-b446f63758c0', '01a214d6-7c4d-712f-bd29-af38b1e725be', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '2c0e0b9daa609b3804397ec8b7c7e8a7');
INSERT INTO events VALUES (50, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7cd9-7c12-bbfa-f45327a2f855', 1795645930710199, 'membership.added', 'directory', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '01a214d6-7cb9-7013-919f-2398f66ffd35', '01a214d6-7c4d-712f-bd29-af38b1e725be', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '2c0e0b9daa609b3804397ec8b7c7e8a7');
INSERT INTO events VALUES (51, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7cd9-7c4a-8d70-7ea9baf3f311', 1795645930710199, 'membership.added', 'directory', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '01a214d6-7cc1-764d-9485-a6a16cd005e7', '01a214d6-7c4d-712f-bd29-af38b1e725be', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '2c0e0b9daa609b3804397ec8b7c7e8a7');
INSERT INTO events VALUES (52, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7cd9-7c71-af1d-745d46336c3c', 1795645930710199, 'membership.added', 'directory', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '01a214d6-7cc4-7d6d-8da8-6ee8aef6be4e', '01a214d6-7c4d-712f-bd29-af38b1e725be', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '2c0e0b9daa609b3804397ec8b7c7e8a7');
INSERT INTO events VALUES (53, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7ce0-7892-be43-fc2afcf26bb1', 1795645930720293, 'directory_group.changed', 'directory', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '', '', '01a214d6-7cc9-71dd-9542-80704186f7fe', NULL, '{"added":1,"removed":0}', 0, '343fa8c7bc847b2059e0edc47b063fdb');
INSERT INTO events VALUES (54, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7ce2-757f-80ae-75db754ebccd', 1795645930722289, 'directory_group.changed', 'directory', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '', '', '01a214d6-7cc9-71dd-9542-80704186f7fe', NULL, '{"added":1,"removed":0}', 0, '16b67f48e23af8fd2275c13455732a4c');
INSERT INTO events VALUES (55, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7ce4-71fd-8f40-f0eec085f0a4', 1795645930724048, 'directory_group.changed', 'directory', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '', '', '01a214d6-7cd6-738d-b39c-9af09fff24df', NULL, '{"added":1,"removed":0}', 0, 'a71238e54f51851232032e74808fabb5');
INSERT INTO events VALUES (56, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7ce4-732c-9053-7ebd56191b2c', 1795645930724048, 'membership.added', 'directory', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '01a214d6-7cb0-7588-8dae-a4377d0f07fa', '01a214d6-7c4d-712f-bd29-af38b1e725be', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, 'a71238e54f51851232032e74808fabb5');
INSERT INTO events VALUES (57, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7ce6-72a7-a079-9a91b02e4867', 1795645930726031, 'directory_group.created', 'directory', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '', '', '01a214d6-7ce6-70e6-b2de-90c73ffdb047', NULL, '{"members":2}', 0, 'cf42c46458a33a513a7ded6d89274908');
INSERT INTO events VALUES (58, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7ce8-7658-8ad9-f6ba3580ddb4', 1795645930727877, 'directory_user.deleted', 'directory', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '', '', '01a214d6-7cc0-77ba-9a12-7826d7d0d8da', NULL, NULL, 0, '0334a7242c624d9bc459a1a3ee673a82');
INSERT INTO events VALUES (59, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7cea-7224-9ef4-11d723b07ffc', 1795645930729955, 'directory_user.deleted', 'directory', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '', '', '01a214d6-7cc1-7673-9d2a-debe37c4464a', NULL, NULL, 0, '6791facd45bd77be6c975b09c319447b');
INSERT INTO events VALUES (60, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7cea-7d28-b86a-6fbb608efa77', 1795645930729955, 'gate.closed', 'directory', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '01a214d6-7cc1-764d-9485-a6a16cd005e7', '', '', NULL, '{"cause":"directory_deleted"}', 2, '6791facd45bd77be6c975b09c319447b');
INSERT INTO events VALUES (61, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7cea-7d2e-85aa-694c60be52f0', 1795645930729955, 'session.revoked', 'directory', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '01a214d6-7cc1-764d-9485-a6a16cd005e7', '', '', NULL, NULL, 2, '6791facd45bd77be6c975b09c319447b');
INSERT INTO events VALUES (62, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7ceb-7d12-a452-804d97001e82', 1795645930729955, 'membership.removed', 'directory', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '01a214d6-7cc1-764d-9485-a6a16cd005e7', '01a214d6-7c4d-712f-bd29-af38b1e725be', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '6791facd45bd77be6c975b09c319447b');
INSERT INTO events VALUES (63, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7cee-7e12-bb85-ee9840dc8f83', 1795645930734394, 'directory_user.changed', 'directory', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '', '', '01a214d6-7cc4-7d98-8b97-178d72ff347a', NULL, '{"active":false}', 0, '8a593f16591a898cf04a513a7ae163b3');
INSERT INTO events VALUES (64, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7cee-7f0a-bbff-d2e1446415f9', 1795645930734394, 'gate.closed', 'directory', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '01a214d6-7cc4-7d6d-8da8-6ee8aef6be4e', '', '', NULL, '{"cause":"directory_inactive"}', 2, '8a593f16591a898cf04a513a7ae163b3');
INSERT INTO events VALUES (65, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7cee-7f0d-b1f5-dfb5821dd28b', 1795645930734394, 'session.revoked', 'directory', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '01a214d6-7cc4-7d6d-8da8-6ee8aef6be4e', '', '', NULL, NULL, 2, '8a593f16591a898cf04a513a7ae163b3');
INSERT INTO events VALUES (66, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7cef-70be-9730-7ed7b0f4e9a0', 1795645930734394, 'membership.removed', 'directory', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '01a214d6-7cc4-7d6d-8da8-6ee8aef6be4e', '01a214d6-7c4d-712f-bd29-af38b1e725be', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '8a593f16591a898cf04a513a7ae163b3');
INSERT INTO events VALUES (67, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7cf3-7875-b528-dc1304bded44', 1795645930737487, 'connection.created', 'operator', '01a214d6-7c09-7ebe-a332-1e1ea791c927', '', '', '01a214d6-7cf3-778a-a693-aba9f6ee1366', NULL, NULL, 0, '4528f97bf483f5209f21cbb75fa1ed07');
INSERT INTO events VALUES (68, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7cf6-749d-bb07-14a4419a969b', 1795645930741906, 'token.created', 'operator', '01a214d6-7c09-7ebe-a332-1e1ea791c927', '', '', '01a214d6-7cf6-744c-aa04-8258b7fe98df', NULL, '{"scope":"login-hook","target":"01a214d6-7cf3-778a-a693-aba9f6ee1366"}', 0, '3fd8a50d05f42a8a93e7464a27653dd8');
INSERT INTO events VALUES (69, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7cfa-7b5d-814b-2d67316b2ff0', 1795645930745864, 'subject.linked', 'login', '01a214d6-7cf3-778a-a693-aba9f6ee1366', '01a214d6-7caa-7922-ac13-c596ce221458', '', '01a214d6-7cf3-778a-a693-aba9f6ee1366', NULL, NULL, 2, 'fb01f5ac3b60e68d2b09b84259f0fd53');
INSERT INTO events VALUES (70, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7cfb-734f-b903-83d74e4ce681', 1795645930745864, 'membership.added', 'login', '01a214d6-7cf3-778a-a693-aba9f6ee1366', '01a214d6-7caa-7922-ac13-c596ce221458', '01a214d6-7c4d-7261-b19b-79748a259281', '', NULL, '{"role":"user","source":"grant"}', 2, 'fb01f5ac3b60e68d2b09b84259f0fd53');
INSERT INTO events VALUES (71, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7cfb-7d19-85a7-65f29a2026a3', 1795645930745864, 'connection.proven', 'login', '01a214d6-7cf3-778a-a693-aba9f6ee1366', '', '', '01a214d6-7cf3-778a-a693-aba9f6ee1366', NULL, NULL, 2, 'fb01f5ac3b60e68d2b09b84259f0fd53');
INSERT INTO events VALUES (72, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7d01-7344-a56c-07d9d25553fe', 1795645930753045, 'account.created', 'login', '01a214d6-7cf3-778a-a693-aba9f6ee1366', '01a214d6-7d01-715d-8d20-cf052716d3df', '', '01a214d6-7cf3-778a-a693-aba9f6ee1366', NULL, NULL, 2, '305d8dc098b2788ba535ba561e82b503');
INSERT INTO events VALUES (73, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7d01-753e-9e08-b0eabfa910ce', 1795645930753045, 'subject.linked', 'login', '01a214d6-7cf3-778a-a693-aba9f6ee1366', '01a214d6-7d01-715d-8d20-cf052716d3df', '', '01a214d6-7cf3-778a-a693-aba9f6ee1366', NULL, NULL, 2, '305d8dc098b2788ba535ba561e82b503');
INSERT INTO events VALUES (74, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7d01-7710-852b-4e2a8fcc7b5d', 1795645930753045, 'membership.added', 'login', '01a214d6-7cf3-778a-a693-aba9f6ee1366', '01a214d6-7d01-715d-8d20-cf052716d3df', '01a214d6-7c4d-7261-b19b-79748a259281', '', NULL, '{"role":"user","source":"grant"}', 2, '305d8dc098b2788ba535ba561e82b503');
INSERT INTO events VALUES (75, '', '01a214d6-7d06-78e0-b8e0-00f3ed51a013', 1795645930758529, 'token.created', 'operator', '01a214d6-7c09-7ebe-a332-1e1ea791c927', '', '', '01a214d6-7d06-7896-8ef0-1f9d461956dd', NULL, '{"scope":"read-only","target":""}', 0, 'a3d8e60a8900eaedc08d2114119515b0');
INSERT INTO events VALUES (76, '', '01a214d6-7d09-7d29-a87a-b8b13851176d', 1795645930760949, 'token.revoked', 'operator', '01a214d6-7c09-7ebe-a332-1e1ea791c927', '', '', '01a214d6-7d06-7896-8ef0-1f9d461956dd', NULL, NULL, 0, '0f8e7ef41b1e9754870193b110cb8b0b');
INSERT INTO events VALUES (77, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7d1e-7752-a45c-2db0666f8feb', 1795645930782385, 'token.created', 'operator', '01a214d6-7c09-7ebe-a332-1e1ea791c927', '', '', '01a214d6-7d1e-76d1-9764-336c64eb5e31', NULL, '{"scope":"oauth-client","target":"01a214d6-7ca2-74c7-abb5-d2c105d8e1a6"}', 0, 'c51a239e7334391e69d601fad82722bd');
INSERT INTO events VALUES (78, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7d27-7571-b9b2-7d19e09ca59c', 1795645930790344, 'token.created', 'api_key', '01a214d6-7d1e-76d1-9764-336c64eb5e31', '', '', '01a214d6-7d27-719a-b261-7ed73c54c1b5', NULL, '{"client":"01a214d6-7d1e-76d1-9764-336c64eb5e31","scope":"access-token","target":"01a214d6-7ca2-74c7-abb5-d2c105d8e1a6"}', 0, 'eb5b4daeed391e97c4a5c565a27d5d07');
INSERT INTO events VALUES (79, '01a214d6-7c42-7a05-b28f-713cc647c21a', '01a214d6-7d2b-793f-a21d-96116d4beeb2', 1795645930795529, 'token.created', 'operator', '01a214d6-7c09-7ebe-a332-1e1ea791c927', '', '', '01a214d6-7d2b-78f2-80a8-67623d5f9fdd', NULL, '{"scope":"jwt-issuer","target":"01a214d6-7ca6-72da-82da-7426e4fc3cd9"}', 0, 'eebd9cb464b40250b1d057a8c7d817cc');
INSERT INTO events VALUES (80, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7d2f-7b7f-8171-2b0742dfad45', 1795645930798707, 'organization.changed', 'operator', '01a214d6-7c09-7ebe-a332-1e1ea791c927', '', '01a214d6-7c4d-7261-b19b-79748a259281', '', '{"guests":true,"guest_administrators":false}', '{"guests":true,"guest_administrators":true}', 0, 'e3c3ccc39280e1ce7773d32d9d41d180');
INSERT INTO events VALUES (81, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7d32-72a0-b4d5-fffe4eb7d6a8', 1795645930801358, 'invitation.created', 'operator', '01a214d6-7c09-7ebe-a332-1e1ea791c927', '', '01a214d6-7c4d-7261-b19b-79748a259281', '01a214d6-7d32-703e-b867-7d3d03158a5a', NULL, '{"role":"user","guest":true}', 2, '5c78c8f244242b3b1d66b8f1d9431353');
INSERT INTO events VALUES (82, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7d39-7870-8e6e-3015c1ad89c1', 1795645930809033, 'invitation.created', 'operator', '01a214d6-7c09-7ebe-a332-1e1ea791c927', '', '01a214d6-7c4d-712f-bd29-af38b1e725be', '01a214d6-7d39-7429-a30b-4615e54aa3cb', NULL, '{"role":"user","managed":true}', 2, '99d956a32febf450543ce3ae7fe3d95f');
INSERT INTO events VALUES (83, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7d3d-7c34-9564-83a162d8e025', 1795645930813683, 'invitation.created', 'operator', '01a214d6-7c09-7ebe-a332-1e1ea791c927', '', '01a214d6-7c4d-7261-b19b-79748a259281', '01a214d6-7d3d-7b31-9cbb-e259998c0ff2', NULL, '{"role":"user","guest":true}', 2, 'c9e9af321236071fce3f2ddda691e60d');
INSERT INTO events VALUES (84, '01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7d3f-7c8b-aa67-a5e436ed85fa', 1795645930815628, 'invitation.revoked', 'operator', '01a214d6-7c09-7ebe-a332-1e1ea791c927', '', '01a214d6-7c4d-7261-b19b-79748a259281', '01a214d6-7d3d-7b31-9cbb-e259998c0ff2', NULL, '{"reason":"by_hand"}', 2, '0b374188d0177876963fe0e9ba7dcea3');
INSERT INTO events VALUES (85, '01a214d6-7c42-7a05-b28f-713cc647c21a', '01a214d6-7d40-7be9-8f0c-a14a9d1c4636', 1795645930816741, 'organization.created', 'operator', '01a214d6-7c09-7ebe-a332-1e1ea791c927', '', '01a214d6-7d40-7b9f-9c0e-a7521917a149', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'f26f414fa011ad4794d9447b90f6c84f');
INSERT INTO events VALUES (86, '01a214d6-7c42-7a05-b28f-713cc647c21a', '01a214d6-7d42-7007-875e-7f51401d69b2', 1795645930817899, 'invitation.created', 'operator', '01a214d6-7c09-7ebe-a332-1e1ea791c927', '', '01a214d6-7d40-7b9f-9c0e-a7521917a149', '01a214d6-7d41-7ec7-89c2-7f9ffdbd4dcd', NULL, '{"role":"user","guest":true}', 0, '1dca485dec395a19a5e7e60bd042297f');
INSERT INTO events VALUES (87, '01a214d6-7c42-7a05-b28f-713cc647c21a', '01a214d6-7d46-761f-902c-9b0f7e51a877', 1795645930822276, 'account.created', 'operator', '01a214d6-7c09-7ebe-a332-1e1ea791c927', '01a214d6-7d46-7600-8ae4-7812d1eee908', '', '01a214d6-7d41-7ec7-89c2-7f9ffdbd4dcd', NULL, NULL, 0, '237fa47761d50e4bc6162520c52df623');
INSERT INTO events VALUES (88, '01a214d6-7c42-7a05-b28f-713cc647c21a', '01a214d6-7d46-76a1-807d-1f8c96746534', 1795645930822276, 'invitation.accepted', 'operator', '01a214d6-7c09-7ebe-a332-1e1ea791c927', '01a214d6-7d46-7600-8ae4-7812d1eee908', '01a214d6-7d40-7b9f-9c0e-a7521917a149', '01a214d6-7d41-7ec7-89c2-7f9ffdbd4dcd', NULL, '{"role":"user","guest":true}', 0, '237fa47761d50e4bc6162520c52df623');
INSERT INTO events VALUES (89, '01a214d6-7c42-7a05-b28f-713cc647c21a', '01a214d6-7d46-7722-baab-3c279f9803c9', 1795645930822276, 'membership.added', 'operator', '01a214d6-7c09-7ebe-a332-1e1ea791c927', '01a214d6-7d46-7600-8ae4-7812d1eee908', '01a214d6-7d40-7b9f-9c0e-a7521917a149', '', NULL, '{"role":"user","source":"grant"}', 0, '237fa47761d50e4bc6162520c52df623');
INSERT INTO events VALUES (90, '01a214d6-7c42-7a05-b28f-713cc647c21a', '01a214d6-7d47-7c7d-9a94-e61443df59ab', 1795645930823635, 'directory.changed', 'operator', '01a214d6-7c09-7ebe-a332-1e1ea791c927', '', '', '01a214d6-7ca6-72da-82da-7426e4fc3cd9', '{"profile":""}', '{"profile":"ipsie","tokens":1}', 0, '341e872de2bf0a4b5af3299ed7b4c18d');
INSERT INTO events VALUES (91, '01a214d6-7c42-7a05-b28f-713cc647c21a', '01a214d6-7d49-7348-8d8b-bd9a6066e5d6', 1795645930825022, 'directory.changed', 'operator', '01a214d6-7c09-7ebe-a332-1e1ea791c927', '', '', '01a214d6-7ca6-72da-82da-7426e4fc3cd9', '{"extensions":[]}', '{"extensions":["urn:acme:scim:schemas:extension:hr:2.0:User"]}', 0, 'f9bae31b28da145f4b2a6938bd072f5b');
INSERT INTO directory_totals VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', 'Group', 0, 3, 0, '01a214d6-7ce6-70e6-b2de-90c73ffdb047');
INSERT INTO directory_totals VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', 'User', 0, 10, 2, '01a214d6-7cc4-7d98-8b97-178d72ff347a');
INSERT INTO accounts VALUES ('01a214d6-7caa-7922-ac13-c596ce221458', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795645930666340);
INSERT INTO accounts VALUES ('01a214d6-7cae-7ab6-a0b2-ddaa00b63e83', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795645930670651);
INSERT INTO accounts VALUES ('01a214d6-7cb0-7588-8dae-a4377d0f07fa', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795645930672046);
INSERT INTO accounts VALUES ('01a214d6-7cb2-71fe-b4c8-edf7b6b73b29', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795645930674082);
INSERT INTO accounts VALUES ('01a214d6-7cb3-7626-8f92-121a2c5af4fd', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795645930675336);
INSERT INTO accounts VALUES ('01a214d6-7cb5-7143-8efb-b446f63758c0', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795645930677011);
INSERT INTO accounts VALUES ('01a214d6-7cb9-7013-919f-2398f66ffd35', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795645930680470);
INSERT INTO accounts VALUES ('01a214d6-7cbc-758f-9739-b26c4a941858', 'left@acme.example', 'left@acme.example', 'acme.example', 1795645930684331);
INSERT INTO accounts VALUES ('01a214d6-7cc1-764d-9485-a6a16cd005e7', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795645930689373);
INSERT INTO accounts VALUES ('01a214d6-7cc4-7d6d-8da8-6ee8aef6be4e', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795645930692727);
INSERT INTO accounts VALUES ('01a214d6-7d01-715d-8d20-cf052716d3df', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795645930753045);
INSERT INTO accounts VALUES ('01a214d6-7d46-7600-8ae4-7812d1eee908', 'accepted@elsewhere.example', 'accepted@elsewhere.example', 'elsewhere.example', 1795645930822276);
INSERT INTO directory_users VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '01a214d6-7caa-79e8-a52b-83a08ae96f11', 'ada@acme.example', '00u-ada', 1, '01a214d6-7caa-7922-ac13-c596ce221458', '', 1795645930666340, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795645930666340, 1795645930666340);
INSERT INTO directory_users VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '01a214d6-7cae-7aed-bf68-7e231446cfe2', 'bob@acme.example', NULL, 1, '01a214d6-7cae-7ab6-a0b2-ddaa00b63e83', '', 1795645930670651, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795645930670651, 1795645930670651);
INSERT INTO directory_users VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '01a214d6-7cb0-7701-835c-7e33a147da52', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a214d6-7cb0-7588-8dae-a4377d0f07fa', '', 1795645930672046, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795645930672046, 1795645930672046);
INSERT INTO directory_users VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '01a214d6-7cb2-7229-a194-4c30ed53b031', 'zoe@acme.example', 'ZOË', 1, '01a214d6-7cb2-71fe-b4c8-edf7b6b73b29', '', 1795645930674082, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795645930674082, 1795645930674082);
INSERT INTO directory_users VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '01a214d6-7cb3-7648-b390-a0cf22ee177c', 'astro@acme.example', '🚀', 1, '01a214d6-7cb3-7626-8f92-121a2c5af4fd', '', 1795645930675336, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795645930675336, 1795645930675336);
INSERT INTO directory_users VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '01a214d6-7cb5-7168-bee8-a56360c97e5d', 'lines@acme.example', ' 007 ', 1, '01a214d6-7cb5-7143-8efb-b446f63758c0', '', 1795645930677011, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795645930677011, 1795645930677011);
INSERT INTO directory_users VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '01a214d6-7cb9-703f-a7b7-9dc0a32a4e15', 'max@acme.example', '00u-max', 1, '01a214d6-7cb9-7013-919f-2398f66ffd35', '', 1795645930680470, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795645930680470, 1795645930680470);
INSERT INTO directory_users VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '01a214d6-7cbc-75b4-baf5-9c157059611f', 'left@acme.example', '00u-left', 0, '01a214d6-7cbc-758f-9739-b26c4a941858', '', 1795645930684331, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795645930684331, 1795645930684331);
INSERT INTO directory_users VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '01a214d6-7cbe-7346-beee-60aadc2be899', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795645930686183, 1795645930686183);
INSERT INTO directory_users VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '01a214d6-7cc4-7d98-8b97-178d72ff347a', 'staff@acme.example', '00u-staff', 0, '01a214d6-7cc4-7d6d-8da8-6ee8aef6be4e', '', 1795645930692727, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795645930692727, 1795645930734394);
INSERT INTO dialect_log VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '01a214d6-7d15-72b5-aea4-07ab2b6f94a1', 1795645930773177, 'b67186508dec6c67299fd52a1db96661', 'GET', '/Users/01a214d6-7cc0-77ba-9a12-7826d7d0d8da', 404, '', 'there is no user "01a214d6-7cc0-77ba-9a12-7826d7d0d8da" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '01a214d6-7d19-77ec-8b9d-09567d5e42c1', 1795645930777519, 'fd3e991d0d6ed5de0cb7eea7492448b4', 'GET', '/Users/01a214d6-7cc1-7673-9d2a-debe37c4464a', 404, '', 'there is no user "01a214d6-7cc1-7673-9d2a-debe37c4464a" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '01a214d6-7ded-7ca1-bdb5-f68058466319', 1795645930989828, '22d2081f3e098e5498beebc5ed5b22a4', 'GET', '/Users/01a214d6-7cc0-77ba-9a12-7826d7d0d8da', 404, '', 'there is no user "01a214d6-7cc0-77ba-9a12-7826d7d0d8da" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7ca2-74c7-abb5-d2c105d8e1a6', '01a214d6-7dee-71ab-9fcb-94a3fa988f5e', 1795645930990109, 'fceb0a629edbe2b8dbe19d0adff60cfa', 'GET', '/Users/01a214d6-7cc1-7673-9d2a-debe37c4464a', 404, '', 'there is no user "01a214d6-7cc1-7673-9d2a-debe37c4464a" in this directory', '[]', '');
INSERT INTO schedules VALUES ('', 'check-domains', '0 * * * *', 1795645930552756, 0);
INSERT INTO schedules VALUES ('', 'expire-invitations', '*/10 * * * *', 1795645930553221, 0);
INSERT INTO schedules VALUES ('', 'forget-tombstones', '20 3 * * *', 1795645930554022, 0);
INSERT INTO schedules VALUES ('', 'prune-schedule-runs', '40 3 * * *', 1795645930549831, 0);
INSERT INTO invitations VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7d32-703e-b867-7d3d03158a5a', '01a214d6-7c4d-7261-b19b-79748a259281', 'O''Brien+open@Elsewhere.example', 'o''brien+open@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'open', '', 0, 1, '', 'operator', '01a214d6-7c09-7ebe-a332-1e1ea791c927', '', '8c42db7bce3dee1e65f160d36c3b5b8cfc1ab2289a9c8f145ab6db10ca5a07ae', 1795645930801358, 1797460330801358, 0);
INSERT INTO invitations VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7d39-7429-a30b-4615e54aa3cb', '01a214d6-7c4d-712f-bd29-af38b1e725be', 'managed@acme.example', 'managed@acme.example', 'acme.example', 'user', '', 0, 'open', '', 1, 0, '', 'operator', '01a214d6-7c09-7ebe-a332-1e1ea791c927', '', '78a987bf7726ce44bc8d3865b643cc1b10a887672cf69ba0c6f7f94fd545c0d5', 1795645930809033, 1797460330809033, 0);
INSERT INTO invitations VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7d3d-7b31-9cbb-e259998c0ff2', '01a214d6-7c4d-7261-b19b-79748a259281', 'revoked@elsewhere.example', 'revoked@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'revoked', 'by_hand', 0, 1, '', 'operator', '01a214d6-7c09-7ebe-a332-1e1ea791c927', '', '4f7d79f2a98ac175cbd9d081155e60cb3d6b2b3d5902f8e4cd91b63bb9db8bd8', 1795645930813683, 1797460330813683, 1795645930815628);
INSERT INTO invitations VALUES ('01a214d6-7c42-7a05-b28f-713cc647c21a', '01a214d6-7d41-7ec7-89c2-7f9ffdbd4dcd', '01a214d6-7d40-7b9f-9c0e-a7521917a149', 'accepted@elsewhere.example', 'accepted@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'accepted', '', 0, 1, '', 'operator', '01a214d6-7c09-7ebe-a332-1e1ea791c927', '01a214d6-7d46-7600-8ae4-7812d1eee908', 'a6b35724c114760d3ebdba8d50e4a9c441312b2654c86c85f240a1fa56311df2', 1795645930817899, 1797460330817899, 1795645930822276);
INSERT INTO invitation_sends VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7c4d-712f-bd29-af38b1e725be', 1795645930809033, '01a214d6-7d39-767d-8932-92ee99e3b251');
INSERT INTO invitation_sends VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7c4d-7261-b19b-79748a259281', 1795645930801358, '01a214d6-7d32-7121-8b72-1b4b1b1ce821');
INSERT INTO invitation_sends VALUES ('01a214d6-7c37-7e02-83fd-5d44051dde00', '01a214d6-7c4d-7261-b19b-79748a259281', 1795645930813683, '01a214d6-7d3d-7b6d-abde-1f9113c6e806');
INSERT INTO invitation_sends VALUES ('01a214d6-7c42-7a05-b28f-713cc647c21a', '01a214d6-7d40-7b9f-9c0e-a7521917a149', 1795645930817899, '01a214d6-7d41-7ef5-a067-758d6c2441ae');
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
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES ('goose_db_version', 6);
