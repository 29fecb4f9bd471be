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
CREATE TABLE merge_proposals (
  parent      TEXT NOT NULL,              -- the host
  id          TEXT NOT NULL,
  org         TEXT NOT NULL,              -- the organization that joins
  tenant      TEXT NOT NULL,              -- its hidden tenant, which is gone once it has joined
  side        TEXT NOT NULL,              -- that started it: host | joining
  state       TEXT NOT NULL,              -- pending | approved | rejected | expired | cancelled
  reason      TEXT NOT NULL DEFAULT '',   -- why it ended, where somebody did not just say so
  actor_kind  TEXT NOT NULL,
  actor_id    TEXT NOT NULL DEFAULT '',
  members     BIGINT NOT NULL,           -- how many there were when it was proposed
  host        TEXT NOT NULL DEFAULT '',   -- JSON: who approved for the host
  joining     TEXT NOT NULL DEFAULT '',   -- JSON: who approved for the organization
  created_at  BIGINT NOT NULL,
  expires_at  BIGINT NOT NULL,
  ended_at    BIGINT NOT NULL DEFAULT 0,
  record      TEXT NOT NULL DEFAULT '',   -- JSON: what the move left, by which it can be undone
  undone_at   BIGINT NOT NULL DEFAULT 0,
  PRIMARY KEY (parent, id)
) WITHOUT ROWID;
INSERT INTO goose_db_version VALUES (1, 0, 1, '2026-11-25 23:42:09');
INSERT INTO goose_db_version VALUES (2, 1, 1, '2026-11-25 23:42:09');
INSERT INTO goose_db_version VALUES (3, 2, 1, '2026-11-25 23:42:10');
INSERT INTO goose_db_version VALUES (4, 3, 1, '2026-11-25 23:42:10');
INSERT INTO goose_db_version VALUES (5, 4, 1, '2026-11-25 23:42:10');
INSERT INTO goose_db_version VALUES (6, 5, 1, '2026-11-25 23:42:10');
INSERT INTO parents VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', 'acme', 'acme', '01a21516-91b4-7948-ad8f-fd483a9fa113', 2, 0, 1795650130243089, 0);
INSERT INTO parents VALUES ('01a21516-9150-7723-8ea1-83a61ad4c4b5', 'initech', 'initech', '01a21516-91b1-75ce-9b3e-a6d6b53b6e72', 0, 1, 1795650130256449, 0);
INSERT INTO parents VALUES ('01a21516-91aa-7916-ac0b-83b3e2163663', '~01a21516-91aa-7916-ac0b-83b3e2163663', '', '01a21516-91aa-796f-906f-76344bbf3670', 0, 0, 1795650130346580, 1);
INSERT INTO organizations VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9153-7ccb-bb35-6c516f1cc5d5', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795650130259480, NULL, 0);
INSERT INTO organizations VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9153-7ea0-b524-9dffdceba272', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795650130259480, 1, 1);
INSERT INTO organizations VALUES ('01a21516-9150-7723-8ea1-83a61ad4c4b5', '01a21516-9197-7262-87f6-e98f7e9c68d0', 'initech-console', 'initech-console', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795650130327136, NULL, 0);
INSERT INTO organizations VALUES ('01a21516-91aa-7916-ac0b-83b3e2163663', '01a21516-91aa-7916-ac0b-83b3e2163663', 'lone', 'Größe', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795650130346580, NULL, 0);
INSERT INTO organizations VALUES ('01a21516-9150-7723-8ea1-83a61ad4c4b5', '01a21516-91ab-759d-9ba3-b69721ece5e4', 'joined', 'joined', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795650130347356, NULL, 0);
INSERT INTO seat_tiers VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9153-7ccb-bb35-6c516f1cc5d5', 'premium', 1, 1);
INSERT INTO domains VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', 'acme.example', '01a21516-9146-7e2d-bd04-3cafb37c4663', 'verified', 'manual', 1795650130246698, 1795650130246698, '', '', 0, 0, 0, 0, 0);
INSERT INTO domains VALUES ('01a21516-9150-7723-8ea1-83a61ad4c4b5', 'initech.example', '01a21516-9152-72d8-83ed-83c78ab262c0', 'verified', 'manual', 1795650130258143, 1795650130258143, '', '', 0, 0, 0, 0, 0);
INSERT INTO connections VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9176-7dd7-a523-8a1b538b60bd', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795650130297496, 1795650130294882, '', '', '', '', '', '');
INSERT INTO connections VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-91b3-700a-bea4-3fb7811954d3', 'later', 'saml', '', '', 'claim', 0, 0, NULL, 1795650130354989, 'urn:acme:''idp''', '', 'memberOf', '', '', '');
INSERT INTO credentials VALUES ('', '01a21516-90fa-77c8-85c9-d23935789b0d', 'operator', '', 'first operator key', '8a2d779b6656694ce7ab06d61623f58b0c45cfba862e88e73c774c0d4c7290c8', 'usher_yWtUB2', 1795650130170332, NULL, NULL, '', '', '', '', '', '', 0, 1795650130568024, '', '');
INSERT INTO credentials VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-915a-7337-b052-b370b64cfe30', 'directory', '01a21516-9158-717a-8643-d562522ccd75', '', '25b9dccad2594ede2e76404633564fb85f7c2a9b3a13796da292f821466ec003', 'usher_Jbblmn', 1795650130266080, NULL, NULL, '', '', '', '', '', '', 0, 1795650130568024, '', '');
INSERT INTO credentials VALUES ('01a21516-9150-7723-8ea1-83a61ad4c4b5', '01a21516-915b-7bb3-b569-162379e24faa', 'directory', '01a21516-915b-7206-92dd-da4f889271df', '', 'bdc424b81a872e44fe4d826d84f0fab1a7eacaa81481f372b76d10dffe7f5301', 'usher_XevNCO', 1795650130267746, NULL, NULL, '', '', '', '', '', '', 1, 0, '01a21516-91b2-7375-aa08-7bc6c613de1c', '');
INSERT INTO credentials VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9177-7d73-903e-d5ff9665438c', 'login-hook', '01a21516-9176-7dd7-a523-8a1b538b60bd', '', '07d5c777dd7ee4a562dbce0a4b4facadcb8088ad224c9a5d188130101d287219', 'usher_7iinwY', 1795650130295768, NULL, NULL, '', '', '', '', '', '', 0, 1795650130358670, '', '');
INSERT INTO credentials VALUES ('', '01a21516-917b-7add-b31a-70f9091580da', 'read-only', '', '', '4643dda89a630d4a8c544aedfead245a4016f3dbd39b763fb14455d42070fa80', 'usher_yuq8eI', 1795650130299696, NULL, 1795650130300353, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO credentials VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9190-74bf-b73b-5c0bf1f3526d', 'oauth-client', '01a21516-9158-717a-8643-d562522ccd75', '', '41082cec5f7d706840e339cb6d900784fb5d3a2bfa619d230e5ae035cd5926b9', 'usher_4UA18b', 1795650130320283, NULL, NULL, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO credentials VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9191-762e-8a5a-f034a7e255b7', 'access-token', '01a21516-9158-717a-8643-d562522ccd75', '', 'a59f2e100cfa922b6c5ccab25299791117bc48c8e9e2e2d554b0ea8ed0cb9481', 'usher__0i_09', 1795650130321237, 1795653730321237, NULL, '01a21516-9190-74bf-b73b-5c0bf1f3526d', '', '', '', '', '', 0, 0, '', '');
INSERT INTO credentials VALUES ('01a21516-9150-7723-8ea1-83a61ad4c4b5', '01a21516-9192-734f-a00f-c1e430d4ab60', 'jwt-issuer', '01a21516-915b-7206-92dd-da4f889271df', '', '39562f1db5c7de9cc1b849b594ec2e4061b961299e041684f224062b5d0bd117', '', 1795650130322181, NULL, NULL, '', '', '', 'https://issuer.example/', 'http://127.0.0.1:33207/scim/01a21516-915b-7206-92dd-da4f889271df', '{"jwks_url":"https://issuer.example/keys","claims":{"tid":"''ẞ''"}}', 0, 0, '01a21516-91b2-7375-aa08-7bc6c613de1c', '');
INSERT INTO directories VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9158-717a-8643-d562522ccd75', 'okta', 'scim', 'okta', 'userName', 0, '', 1795650130264081, '', '', '', 0);
INSERT INTO directories VALUES ('01a21516-9150-7723-8ea1-83a61ad4c4b5', '01a21516-915b-7206-92dd-da4f889271df', 'entra', 'scim', 'entra', 'userName', 0, '', 1795650130267083, 'ipsie', '[{"id":"urn:acme:scim:schemas:extension:hr:2.0:User","name":"User","description":"''quotes'' and Umläute","resourceType":"User","attributes":[{"name":"floor","type":"string","caseExact":false,"mutability":"readWrite","returned":"default","uniqueness":"none"}]}]', '01a21516-91b2-7375-aa08-7bc6c613de1c', 0);
INSERT INTO directories VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9199-793b-9e8b-61782bb5d17d', '01a21516-9199-793b-9e8b-61782bb5d17d', 'scim', 'generic', 'userName', 0, '', 1795650130329589, '', '', '', 1795650130331626);
INSERT INTO directory_emails VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9158-717a-8643-d562522ccd75', 'ada@acme.example', '01a21516-915c-7f22-b176-f2d656dfa86a', 0, 'work');
INSERT INTO directory_emails VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9158-717a-8643-d562522ccd75', 'ada@home.example', '01a21516-915c-7f22-b176-f2d656dfa86a', 1, 'home');
INSERT INTO directory_groups VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9158-717a-8643-d562522ccd75', '01a21516-9165-7b60-b730-cfdeee300a81', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795650130277725, 1795650130282173, 0);
INSERT INTO directory_groups VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9158-717a-8643-d562522ccd75', '01a21516-9167-70e8-b79f-09c089766152', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795650130278967, 1795650130292814, 0);
INSERT INTO directory_groups VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9158-717a-8643-d562522ccd75', '01a21516-9173-7130-a9a0-d2133e0bdd1b', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795650130291027, 1795650130291027, 1);
INSERT INTO directory_members VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9158-717a-8643-d562522ccd75', '01a21516-9165-7b60-b730-cfdeee300a81', '01a21516-915c-7f22-b176-f2d656dfa86a', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9158-717a-8643-d562522ccd75', '01a21516-9165-7b60-b730-cfdeee300a81', '01a21516-915d-7f11-8796-8d05a9af135c', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9158-717a-8643-d562522ccd75', '01a21516-9165-7b60-b730-cfdeee300a81', '01a21516-915e-7a23-9a0e-746d8764dee5', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9158-717a-8643-d562522ccd75', '01a21516-9167-70e8-b79f-09c089766152', '01a21516-915c-7f22-b176-f2d656dfa86a', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9158-717a-8643-d562522ccd75', '01a21516-9167-70e8-b79f-09c089766152', '01a21516-915d-7f11-8796-8d05a9af135c', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9158-717a-8643-d562522ccd75', '01a21516-9167-70e8-b79f-09c089766152', '01a21516-915e-7a23-9a0e-746d8764dee5', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9158-717a-8643-d562522ccd75', '01a21516-9167-70e8-b79f-09c089766152', '01a21516-915f-7546-ad76-4f6a58411f29', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9158-717a-8643-d562522ccd75', '01a21516-9167-70e8-b79f-09c089766152', '01a21516-915f-7f32-b88a-7a6742a545fe', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9158-717a-8643-d562522ccd75', '01a21516-9167-70e8-b79f-09c089766152', '01a21516-9160-79d6-b7a6-1cdd42e2d007', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9158-717a-8643-d562522ccd75', '01a21516-9167-70e8-b79f-09c089766152', '01a21516-9161-743b-9638-2e1c0bc62b7f', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9158-717a-8643-d562522ccd75', '01a21516-9167-70e8-b79f-09c089766152', '01a21516-9162-706b-a450-70c36200dbb3', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9158-717a-8643-d562522ccd75', '01a21516-9167-70e8-b79f-09c089766152', '01a21516-9163-70a4-b860-ffc54a22b214', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9158-717a-8643-d562522ccd75', '01a21516-9167-70e8-b79f-09c089766152', '01a21516-9165-709a-9b00-75de912b1d26', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9158-717a-8643-d562522ccd75', '01a21516-9173-7130-a9a0-d2133e0bdd1b', '01a21516-915f-7546-ad76-4f6a58411f29', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9158-717a-8643-d562522ccd75', '01a21516-9173-7130-a9a0-d2133e0bdd1b', '01a21516-9165-7b60-b730-cfdeee300a81', 'Group', 'Group', '');
INSERT INTO directory_tombstones VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9158-717a-8643-d562522ccd75', '01a21516-9164-74c6-b095-40f8522f559b', 'NULL', '01a21516-9164-749e-8312-251056ed9b00', 1798242130292814);
INSERT INTO persons VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-915c-7ce9-a673-f50f4b17ef1d', 'open', '', '01a21516-9158-717a-8643-d562522ccd75', 0, 3, 0, 1795650130297496, 1795650130268629);
INSERT INTO persons VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-915d-7ee3-8512-1700e3c23935', 'open', '', '01a21516-9158-717a-8643-d562522ccd75', 0, 3, 0, NULL, 1795650130269942);
INSERT INTO persons VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-915e-79f5-9ea0-99508e91c11f', 'open', '', '01a21516-9158-717a-8643-d562522ccd75', 0, 2, 0, NULL, 1795650130270607);
INSERT INTO persons VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-915f-751b-b8f1-306333fd99a8', 'open', '', '01a21516-9158-717a-8643-d562522ccd75', 0, 2, 0, NULL, 1795650130271294);
INSERT INTO persons VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-915f-7f0a-9ccc-511feb0e1bf6', 'open', '', '01a21516-9158-717a-8643-d562522ccd75', 0, 2, 0, NULL, 1795650130271951);
INSERT INTO persons VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9160-79b2-ad36-dc22e87c6c0b', 'open', '', '01a21516-9158-717a-8643-d562522ccd75', 0, 2, 0, NULL, 1795650130272603);
INSERT INTO persons VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9161-7419-8d11-844f8d09cb6d', 'open', '', '01a21516-9158-717a-8643-d562522ccd75', 0, 2, 0, NULL, 1795650130273236);
INSERT INTO persons VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9162-7049-a61a-b6f1881aea25', 'closed', 'directory_inactive', '01a21516-9158-717a-8643-d562522ccd75', 0, 2, 0, NULL, 1795650130273983);
INSERT INTO persons VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9164-749e-8312-251056ed9b00', 'closed', 'directory_deleted', '01a21516-9158-717a-8643-d562522ccd75', 0, 4, 0, NULL, 1795650130276269);
INSERT INTO persons VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9165-7072-b3ea-17268545cc80', 'closed', 'directory_inactive', '01a21516-9158-717a-8643-d562522ccd75', 0, 3, 0, NULL, 1795650130276984);
INSERT INTO persons VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-917a-7c59-8da8-1300138c6d63', 'open', '', '', 0, 1, 0, 1795650130298784, 1795650130298784);
INSERT INTO persons VALUES ('01a21516-9150-7723-8ea1-83a61ad4c4b5', '01a21516-9198-7aaf-836f-955dfc3b1e21', 'open', '', '', 1, 1, 0, NULL, 1795650130328567);
INSERT INTO subjects VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9176-7dd7-a523-8a1b538b60bd', 'ada', '01a21516-915c-7ce9-a673-f50f4b17ef1d', 1795650130297496);
INSERT INTO subjects VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9176-7dd7-a523-8a1b538b60bd', 'newcomer', '01a21516-917a-7c59-8da8-1300138c6d63', 1795650130298784);
INSERT INTO memberships VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-915c-7ce9-a673-f50f4b17ef1d', '01a21516-9153-7ccb-bb35-6c516f1cc5d5', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795650130278967);
INSERT INTO memberships VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-915c-7ce9-a673-f50f4b17ef1d', '01a21516-9153-7ea0-b524-9dffdceba272', 0, 'jit', '01a21516-9176-7dd7-a523-8a1b538b60bd', 1795650130297496, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795650130297496);
INSERT INTO memberships VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-915d-7ee3-8512-1700e3c23935', '01a21516-9153-7ccb-bb35-6c516f1cc5d5', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795650130278967);
INSERT INTO memberships VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-915e-79f5-9ea0-99508e91c11f', '01a21516-9153-7ccb-bb35-6c516f1cc5d5', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795650130290196);
INSERT INTO memberships VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-915f-751b-b8f1-306333fd99a8', '01a21516-9153-7ccb-bb35-6c516f1cc5d5', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795650130278967);
INSERT INTO memberships VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-915f-7f0a-9ccc-511feb0e1bf6', '01a21516-9153-7ccb-bb35-6c516f1cc5d5', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795650130278967);
INSERT INTO memberships VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9160-79b2-ad36-dc22e87c6c0b', '01a21516-9153-7ccb-bb35-6c516f1cc5d5', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795650130278967);
INSERT INTO memberships VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9161-7419-8d11-844f8d09cb6d', '01a21516-9153-7ccb-bb35-6c516f1cc5d5', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795650130278967);
INSERT INTO memberships VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-917a-7c59-8da8-1300138c6d63', '01a21516-9153-7ea0-b524-9dffdceba272', 0, 'jit', '01a21516-9176-7dd7-a523-8a1b538b60bd', 1795650130298784, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795650130298784);
INSERT INTO memberships VALUES ('01a21516-9150-7723-8ea1-83a61ad4c4b5', '01a21516-9198-7aaf-836f-955dfc3b1e21', '01a21516-9197-7262-87f6-e98f7e9c68d0', 0, 'invite', '01a21516-9197-7d98-9087-3424605f391f', 1795650130328567, 'user', '', 'invite', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795650130328567);
INSERT INTO policy_versions VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a21516-90fa-77c8-85c9-d23935789b0d', 1795650130259480);
INSERT INTO policy_versions VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a21516-90fa-77c8-85c9-d23935789b0d', 1795650130261637);
INSERT INTO events VALUES (1, '', '01a21516-90fa-7971-baad-1c16fceecf7c', 1795650130170332, 'token.created', 'operator', 'operator_key_file', '', '', '01a21516-90fa-77c8-85c9-d23935789b0d', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO events VALUES (2, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9143-7531-af5b-023806c7c020', 1795650130243089, 'parent.created', 'operator', '01a21516-90fa-77c8-85c9-d23935789b0d', '', '', '01a21516-9143-730b-9eb8-a91c061cad26', NULL, NULL, 0, '226bf2229f4b43e6450292adc34e2402');
INSERT INTO events VALUES (3, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9147-7180-bcff-71606fb0f793', 1795650130246698, 'domain.verified', 'operator', '01a21516-90fa-77c8-85c9-d23935789b0d', '', '', '01a21516-9146-7e2d-bd04-3cafb37c4663', NULL, '{"domain":"acme.example","state":"verified","strategy":"manual"}', 0, '5a160902e7705f0a421591af829cf46c');
INSERT INTO events VALUES (4, '01a21516-9150-7723-8ea1-83a61ad4c4b5', '01a21516-9150-774d-9566-bd54d7ff26c6', 1795650130256449, 'parent.created', 'operator', '01a21516-90fa-77c8-85c9-d23935789b0d', '', '', '01a21516-9150-7723-8ea1-83a61ad4c4b5', NULL, NULL, 0, 'cf1027b86582fa184661d4781027bd2e');
INSERT INTO events VALUES (5, '01a21516-9150-7723-8ea1-83a61ad4c4b5', '01a21516-9152-737e-b134-83ad1703e73a', 1795650130258143, 'domain.verified', 'operator', '01a21516-90fa-77c8-85c9-d23935789b0d', '', '', '01a21516-9152-72d8-83ed-83c78ab262c0', NULL, '{"domain":"initech.example","state":"verified","strategy":"manual"}', 0, '8d883d0e4ac3a21a472d44b21c4f11a2');
INSERT INTO events VALUES (6, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9153-7e75-920b-6d8860e71556', 1795650130259480, 'organization.created', 'operator', '01a21516-90fa-77c8-85c9-d23935789b0d', '', '01a21516-9153-7ccb-bb35-6c516f1cc5d5', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '951174980324058b91c64a741c9ee6d3');
INSERT INTO events VALUES (7, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9153-7ecc-a89c-7dc9cc751f73', 1795650130259480, 'organization.created', 'operator', '01a21516-90fa-77c8-85c9-d23935789b0d', '', '01a21516-9153-7ea0-b524-9dffdceba272', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '951174980324058b91c64a741c9ee6d3');
INSERT INTO events VALUES (8, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9154-70b4-8d84-b094557399c0', 1795650130259480, 'policy.applied', 'operator', '01a21516-90fa-77c8-85c9-d23935789b0d', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, '951174980324058b91c64a741c9ee6d3');
INSERT INTO events VALUES (9, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9154-7462-af1a-4941fb48ae57', 1795650130259480, 'organization.changed', 'operator', '01a21516-90fa-77c8-85c9-d23935789b0d', '', '01a21516-9153-7ccb-bb35-6c516f1cc5d5', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, '951174980324058b91c64a741c9ee6d3');
INSERT INTO events VALUES (10, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9154-74ac-9f00-ab765798c40a', 1795650130259480, 'organization.changed', 'operator', '01a21516-90fa-77c8-85c9-d23935789b0d', '', '01a21516-9153-7ea0-b524-9dffdceba272', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, '951174980324058b91c64a741c9ee6d3');
INSERT INTO events VALUES (11, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9155-7aef-b3fc-d57901c73ca1', 1795650130261637, 'policy.applied', 'operator', '01a21516-90fa-77c8-85c9-d23935789b0d', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, 'cef8caafa37426398ad7b4c68db989ed');
INSERT INTO events VALUES (12, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9157-703a-a443-766434874cb5', 1795650130262624, 'organization.changed', 'operator', '01a21516-90fa-77c8-85c9-d23935789b0d', '', '01a21516-9153-7ccb-bb35-6c516f1cc5d5', '', NULL, '{"limit":1,"seat":"premium"}', 0, '5a2b463333dac088bc639e15bc1a3f33');
INSERT INTO events VALUES (13, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9158-7262-892d-c6cdd72b405e', 1795650130264081, 'directory.created', 'operator', '01a21516-90fa-77c8-85c9-d23935789b0d', '', '', '01a21516-9158-717a-8643-d562522ccd75', NULL, NULL, 0, '8f2259554ec78dcd622651725dee31d5');
INSERT INTO events VALUES (14, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-915a-737c-a0c1-12ac71013a11', 1795650130266080, 'token.created', 'operator', '01a21516-90fa-77c8-85c9-d23935789b0d', '', '', '01a21516-915a-7337-b052-b370b64cfe30', NULL, '{"scope":"directory","target":"01a21516-9158-717a-8643-d562522ccd75"}', 0, 'cbf5f8c538bb82f52c3a7f01ccd8d528');
INSERT INTO events VALUES (15, '01a21516-9150-7723-8ea1-83a61ad4c4b5', '01a21516-915b-7233-ad04-ff29a365fd5c', 1795650130267083, 'directory.created', 'operator', '01a21516-90fa-77c8-85c9-d23935789b0d', '', '', '01a21516-915b-7206-92dd-da4f889271df', NULL, NULL, 0, 'f16ae524ce14a58e145fa9307b04fd94');
INSERT INTO events VALUES (16, '01a21516-9150-7723-8ea1-83a61ad4c4b5', '01a21516-915b-7be8-bbd1-f6cd5ecb946b', 1795650130267746, 'token.created', 'operator', '01a21516-90fa-77c8-85c9-d23935789b0d', '', '', '01a21516-915b-7bb3-b569-162379e24faa', NULL, '{"scope":"directory","target":"01a21516-915b-7206-92dd-da4f889271df"}', 0, '006a4731ee1c136f68bf177b0d3095f6');
INSERT INTO events VALUES (17, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-915d-724f-807e-f89f57e75b71', 1795650130268629, 'directory_user.created', 'directory', '01a21516-9158-717a-8643-d562522ccd75', '', '', '01a21516-915c-7f22-b176-f2d656dfa86a', NULL, NULL, 2, '5c0be2809480e12ed7d7a787b795fe07');
INSERT INTO events VALUES (18, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-915d-7252-b2d3-2806de2a36d2', 1795650130268629, 'account.created', 'directory', '01a21516-9158-717a-8643-d562522ccd75', '01a21516-915c-7ce9-a673-f50f4b17ef1d', '', '01a21516-915c-7f22-b176-f2d656dfa86a', NULL, NULL, 2, '5c0be2809480e12ed7d7a787b795fe07');
INSERT INTO events VALUES (19, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-915e-7003-ac06-5565c05e2d08', 1795650130269942, 'directory_user.created', 'directory', '01a21516-9158-717a-8643-d562522ccd75', '', '', '01a21516-915d-7f11-8796-8d05a9af135c', NULL, NULL, 2, '39874fe197fd15a559593ba4eae656a9');
INSERT INTO events VALUES (20, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-915e-7005-a057-5b4b60e744d8', 1795650130269942, 'account.created', 'directory', '01a21516-9158-717a-8643-d562522ccd75', '01a21516-915d-7ee3-8512-1700e3c23935', '', '01a21516-915d-7f11-8796-8d05a9af135c', NULL, NULL, 2, '39874fe197fd15a559593ba4eae656a9');
INSERT INTO events VALUES (21, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-915e-7a55-b412-50a54e939ac4', 1795650130270607, 'directory_user.created', 'directory', '01a21516-9158-717a-8643-d562522ccd75', '', '', '01a21516-915e-7a23-9a0e-746d8764dee5', NULL, NULL, 2, '8c8ef0949d51ed32d3cd189376192bb0');
INSERT INTO events VALUES (22, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-915e-7a58-aeba-41a30e36aab0', 1795650130270607, 'account.created', 'directory', '01a21516-9158-717a-8643-d562522ccd75', '01a21516-915e-79f5-9ea0-99508e91c11f', '', '01a21516-915e-7a23-9a0e-746d8764dee5', NULL, NULL, 2, '8c8ef0949d51ed32d3cd189376192bb0');
INSERT INTO events VALUES (23, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-915f-7576-879b-ca4f8f289cf0', 1795650130271294, 'directory_user.created', 'directory', '01a21516-9158-717a-8643-d562522ccd75', '', '', '01a21516-915f-7546-ad76-4f6a58411f29', NULL, NULL, 2, '55381f7bd0bd16c519d0fcabfe81d6df');
INSERT INTO events VALUES (24, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-915f-757f-b003-56956d053883', 1795650130271294, 'account.created', 'directory', '01a21516-9158-717a-8643-d562522ccd75', '01a21516-915f-751b-b8f1-306333fd99a8', '', '01a21516-915f-7546-ad76-4f6a58411f29', NULL, NULL, 2, '55381f7bd0bd16c519d0fcabfe81d6df');
INSERT INTO events VALUES (25, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9160-701b-b5f7-615e2efc1655', 1795650130271951, 'directory_user.created', 'directory', '01a21516-9158-717a-8643-d562522ccd75', '', '', '01a21516-915f-7f32-b88a-7a6742a545fe', NULL, NULL, 2, '44030b955be8db4d176a484613e098e3');
INSERT INTO events VALUES (26, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9160-702d-b919-253640fc2860', 1795650130271951, 'account.created', 'directory', '01a21516-9158-717a-8643-d562522ccd75', '01a21516-915f-7f0a-9ccc-511feb0e1bf6', '', '01a21516-915f-7f32-b88a-7a6742a545fe', NULL, NULL, 2, '44030b955be8db4d176a484613e098e3');
INSERT INTO events VALUES (27, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9160-79fd-bac8-d0369e2fa835', 1795650130272603, 'directory_user.created', 'directory', '01a21516-9158-717a-8643-d562522ccd75', '', '', '01a21516-9160-79d6-b7a6-1cdd42e2d007', NULL, NULL, 2, 'e5896f6fb4a6361ec5beb54539e3c169');
INSERT INTO events VALUES (28, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9160-7a13-bccc-bb4fadab4607', 1795650130272603, 'account.created', 'directory', '01a21516-9158-717a-8643-d562522ccd75', '01a21516-9160-79b2-ad36-dc22e87c6c0b', '', '01a21516-9160-79d6-b7a6-1cdd42e2d007', NULL, NULL, 2, 'e5896f6fb4a6361ec5beb54539e3c169');
INSERT INTO events VALUES (29, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9161-7463-bf0e-d4e569625af6', 1795650130273236, 'directory_user.created', 'directory', '01a21516-9158-717a-8643-d562522ccd75', '', '', '01a21516-9161-743b-9638-2e1c0bc62b7f', NULL, NULL, 2, '3e15faf94a1827967967fcda614c0cc9');
INSERT INTO events VALUES (30, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9161-7465-9919-229eee61aa8b', 1795650130273236, 'account.created', 'directory', '01a21516-9158-717a-8643-d562522ccd75', '01a21516-9161-7419-8d11-844f8d09cb6d', '', '01a21516-9161-743b-9638-2e1c0bc62b7f', NULL, NULL, 2, '3e15faf94a1827967967fcda614c0cc9');
INSERT INTO events VALUES (31, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9162-7095-83fb-328bc4180c3e', 1795650130273983, 'directory_user.created', 'directory', '01a21516-9158-717a-8643-d562522ccd75', '', '', '01a21516-9162-706b-a450-70c36200dbb3', NULL, NULL, 2, 'df1cb4b30ac9a8dc869727f67bc45b5d');
INSERT INTO events VALUES (32, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9162-7098-96da-ff43bcebcae9', 1795650130273983, 'account.created', 'directory', '01a21516-9158-717a-8643-d562522ccd75', '01a21516-9162-7049-a61a-b6f1881aea25', '', '01a21516-9162-706b-a450-70c36200dbb3', NULL, NULL, 2, 'df1cb4b30ac9a8dc869727f67bc45b5d');
INSERT INTO events VALUES (33, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9162-718b-9992-f600339ba7b5', 1795650130273983, 'gate.closed', 'directory', '01a21516-9158-717a-8643-d562522ccd75', '01a21516-9162-7049-a61a-b6f1881aea25', '', '', NULL, '{"cause":"directory_inactive"}', 2, 'df1cb4b30ac9a8dc869727f67bc45b5d');
INSERT INTO events VALUES (34, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9162-718d-8625-4837b025b1a0', 1795650130273983, 'session.revoked', 'directory', '01a21516-9158-717a-8643-d562522ccd75', '01a21516-9162-7049-a61a-b6f1881aea25', '', '', NULL, NULL, 2, 'df1cb4b30ac9a8dc869727f67bc45b5d');
INSERT INTO events VALUES (35, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9163-70ff-a099-1c53b49aec8b', 1795650130275000, 'directory_user.created', 'directory', '01a21516-9158-717a-8643-d562522ccd75', '', '', '01a21516-9163-70a4-b860-ffc54a22b214', NULL, NULL, 2, '9beae614f03c4b3efdce9a496cc855b8');
INSERT INTO events VALUES (36, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9163-7101-bfb5-693cd458852e', 1795650130275000, 'directory_user.unbound', 'directory', '01a21516-9158-717a-8643-d562522ccd75', '', '', '01a21516-9163-70a4-b860-ffc54a22b214', NULL, '{"reason":"no_email"}', 2, '9beae614f03c4b3efdce9a496cc855b8');
INSERT INTO events VALUES (37, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9163-7a5e-99c3-f9e61f8fe44f', 1795650130275629, 'directory_user.created', 'directory', '01a21516-9158-717a-8643-d562522ccd75', '', '', '01a21516-9163-7a20-939e-83bfd5bceb45', NULL, NULL, 2, 'f43844a51d5a0a527b10e460671328ee');
INSERT INTO events VALUES (38, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9163-7a61-9aba-17f0632ec1d8', 1795650130275629, 'directory_user.unbound', 'directory', '01a21516-9158-717a-8643-d562522ccd75', '', '', '01a21516-9163-7a20-939e-83bfd5bceb45', NULL, '{"reason":"foreign_domain"}', 2, 'f43844a51d5a0a527b10e460671328ee');
INSERT INTO events VALUES (39, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9164-752f-94d5-848744b3e25d', 1795650130276269, 'directory_user.created', 'directory', '01a21516-9158-717a-8643-d562522ccd75', '', '', '01a21516-9164-74c6-b095-40f8522f559b', NULL, NULL, 2, '3617c9eb7b71eb6029321fb25aedb3a1');
INSERT INTO events VALUES (40, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9164-7532-9b47-e7b48e3ea498', 1795650130276269, 'account.created', 'directory', '01a21516-9158-717a-8643-d562522ccd75', '01a21516-9164-749e-8312-251056ed9b00', '', '01a21516-9164-74c6-b095-40f8522f559b', NULL, NULL, 2, '3617c9eb7b71eb6029321fb25aedb3a1');
INSERT INTO events VALUES (41, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9165-70c6-96ec-233173d3ae35', 1795650130276984, 'directory_user.created', 'directory', '01a21516-9158-717a-8643-d562522ccd75', '', '', '01a21516-9165-709a-9b00-75de912b1d26', NULL, NULL, 2, 'cbff15558d3faa770e383dfc31f38cc7');
INSERT INTO events VALUES (42, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9165-70c8-b51a-cad2a51096bf', 1795650130276984, 'account.created', 'directory', '01a21516-9158-717a-8643-d562522ccd75', '01a21516-9165-7072-b3ea-17268545cc80', '', '01a21516-9165-709a-9b00-75de912b1d26', NULL, NULL, 2, 'cbff15558d3faa770e383dfc31f38cc7');
INSERT INTO events VALUES (43, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9165-7df0-882a-1b076b28e34a', 1795650130277725, 'directory_group.created', 'directory', '01a21516-9158-717a-8643-d562522ccd75', '', '', '01a21516-9165-7b60-b730-cfdeee300a81', NULL, '{"members":1}', 0, '539a7906fc177d184e7ba93cbdc357d5');
INSERT INTO events VALUES (44, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9167-7439-ba6b-fc1fd4636d30', 1795650130278967, 'directory_group.created', 'directory', '01a21516-9158-717a-8643-d562522ccd75', '', '', '01a21516-9167-70e8-b79f-09c089766152', NULL, '{"members":11}', 0, '0a86f2f85e77310e0f10e3140521f8a2');
INSERT INTO events VALUES (45, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9167-7f11-ac70-cb78851d954d', 1795650130278967, 'membership.added', 'directory', '01a21516-9158-717a-8643-d562522ccd75', '01a21516-915c-7ce9-a673-f50f4b17ef1d', '01a21516-9153-7ccb-bb35-6c516f1cc5d5', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '0a86f2f85e77310e0f10e3140521f8a2');
INSERT INTO events VALUES (46, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9168-7064-ba6a-eb00c4030b11', 1795650130278967, 'membership.added', 'directory', '01a21516-9158-717a-8643-d562522ccd75', '01a21516-915d-7ee3-8512-1700e3c23935', '01a21516-9153-7ccb-bb35-6c516f1cc5d5', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '0a86f2f85e77310e0f10e3140521f8a2');
INSERT INTO events VALUES (47, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9168-709c-b57b-f4fa2112720a', 1795650130278967, 'membership.added', 'directory', '01a21516-9158-717a-8643-d562522ccd75', '01a21516-915f-751b-b8f1-306333fd99a8', '01a21516-9153-7ccb-bb35-6c516f1cc5d5', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '0a86f2f85e77310e0f10e3140521f8a2');
INSERT INTO events VALUES (48, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9168-70c2-8668-d126c940a9e0', 1795650130278967, 'membership.added', 'directory', '01a21516-9158-717a-8643-d562522ccd75', '01a21516-915f-7f0a-9ccc-511feb0e1bf6', '01a21516-9153-7ccb-bb35-6c516f1cc5d5', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '0a86f2f85e77310e0f10e3140521f8a2');
INSERT INTO events VALUES (49, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9168-70f6-8471-0a33ebfee054', 1795650130278967, 'membership.added', 'directory', '01a21516-9158-717a-8643-d562522ccd75', '01a21516-9160-79b2-ad36-dc22e87c6c0b', '01a21516-9153-7ccb-bb35-6c516f1cc5d5', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '0a86f2f85e77310e0f10e3140521f8a2');
INSERT INTO events VALUES (50, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9168-7119-9d99-ea467f93a0a9', 1795650130278967, 'membership.added', 'directory', '01a21516-9158-717a-8643-d562522ccd75', '01a21516-9161-7419-8d11-844f8d09cb6d', '01a21516-9153-7ccb-bb35-6c516f1cc5d5', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '0a86f2f85e77310e0f10e3140521f8a2');
INSERT INTO events VALUES (51, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9168-7149-9dd2-ecc1b930fdbd', 1795650130278967, 'membership.added', 'directory', '01a21516-9158-717a-8643-d562522ccd75', '01a21516-9164-749e-8312-251056ed9b00', '01a21516-9153-7ccb-bb35-6c516f1cc5d5', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '0a86f2f85e77310e0f10e3140521f8a2');
INSERT INTO events VALUES (52, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9168-716a-848c-8315e75492b0', 1795650130278967, 'membership.added', 'directory', '01a21516-9158-717a-8643-d562522ccd75', '01a21516-9165-7072-b3ea-17268545cc80', '01a21516-9153-7ccb-bb35-6c516f1cc5d5', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '0a86f2f85e77310e0f10e3140521f8a2');
INSERT INTO events VALUES (53, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9169-722c-80c1-9a363f657f84', 1795650130280983, 'directory_group.changed', 'directory', '01a21516-9158-717a-8643-d562522ccd75', '', '', '01a21516-9165-7b60-b730-cfdeee300a81', NULL, '{"added":1,"removed":0}', 0, '3d02005d460d6a141064b936d2556448');
INSERT INTO events VALUES (54, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-916a-73ec-a473-0442dd1cde4f', 1795650130282173, 'directory_group.changed', 'directory', '01a21516-9158-717a-8643-d562522ccd75', '', '', '01a21516-9165-7b60-b730-cfdeee300a81', NULL, '{"added":1,"removed":0}', 0, '4a537b04318aa50ee8fb7acd54eec0b5');
INSERT INTO events VALUES (55, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9172-7465-8864-eb6d4db96cd5', 1795650130290196, 'directory_group.changed', 'directory', '01a21516-9158-717a-8643-d562522ccd75', '', '', '01a21516-9167-70e8-b79f-09c089766152', NULL, '{"added":1,"removed":0}', 0, '21330e85a328a21133e577726efb43d5');
INSERT INTO events VALUES (56, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9172-757b-870f-270bc92b72dd', 1795650130290196, 'membership.added', 'directory', '01a21516-9158-717a-8643-d562522ccd75', '01a21516-915e-79f5-9ea0-99508e91c11f', '01a21516-9153-7ccb-bb35-6c516f1cc5d5', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '21330e85a328a21133e577726efb43d5');
INSERT INTO events VALUES (57, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9173-72ec-8898-3cf34e29a300', 1795650130291027, 'directory_group.created', 'directory', '01a21516-9158-717a-8643-d562522ccd75', '', '', '01a21516-9173-7130-a9a0-d2133e0bdd1b', NULL, '{"members":2}', 0, '2dc25708afa118f2b56b10cfefd59647');
INSERT INTO events VALUES (58, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9174-7322-89b5-29a4bbb87ec8', 1795650130291979, 'directory_user.deleted', 'directory', '01a21516-9158-717a-8643-d562522ccd75', '', '', '01a21516-9163-7a20-939e-83bfd5bceb45', NULL, NULL, 0, '4c9bada1f4d2b8212af0010b9bc2a5c8');
INSERT INTO events VALUES (59, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9174-7dff-b08f-df3e837d8549', 1795650130292814, 'directory_user.deleted', 'directory', '01a21516-9158-717a-8643-d562522ccd75', '', '', '01a21516-9164-74c6-b095-40f8522f559b', NULL, NULL, 0, 'fc8f658ff6845c72d3e49e9e95d529dd');
INSERT INTO events VALUES (60, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9175-701e-819f-f4da87cc5b62', 1795650130292814, 'gate.closed', 'directory', '01a21516-9158-717a-8643-d562522ccd75', '01a21516-9164-749e-8312-251056ed9b00', '', '', NULL, '{"cause":"directory_deleted"}', 2, 'fc8f658ff6845c72d3e49e9e95d529dd');
INSERT INTO events VALUES (61, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9175-7020-968b-48d1be5b0dd1', 1795650130292814, 'session.revoked', 'directory', '01a21516-9158-717a-8643-d562522ccd75', '01a21516-9164-749e-8312-251056ed9b00', '', '', NULL, NULL, 2, 'fc8f658ff6845c72d3e49e9e95d529dd');
INSERT INTO events VALUES (62, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9175-71c8-9c54-01d99b53d187', 1795650130292814, 'membership.removed', 'directory', '01a21516-9158-717a-8643-d562522ccd75', '01a21516-9164-749e-8312-251056ed9b00', '01a21516-9153-7ccb-bb35-6c516f1cc5d5', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, 'fc8f658ff6845c72d3e49e9e95d529dd');
INSERT INTO events VALUES (63, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9175-7f2a-9761-4d2b5f71d29d', 1795650130293881, 'directory_user.changed', 'directory', '01a21516-9158-717a-8643-d562522ccd75', '', '', '01a21516-9165-709a-9b00-75de912b1d26', NULL, '{"active":false}', 0, '8aa3980376f457cc518365b72f064b16');
INSERT INTO events VALUES (64, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9176-7084-be5b-527b6f98948f', 1795650130293881, 'gate.closed', 'directory', '01a21516-9158-717a-8643-d562522ccd75', '01a21516-9165-7072-b3ea-17268545cc80', '', '', NULL, '{"cause":"directory_inactive"}', 2, '8aa3980376f457cc518365b72f064b16');
INSERT INTO events VALUES (65, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9176-7087-8b70-0e9764c2e9f9', 1795650130293881, 'session.revoked', 'directory', '01a21516-9158-717a-8643-d562522ccd75', '01a21516-9165-7072-b3ea-17268545cc80', '', '', NULL, NULL, 2, '8aa3980376f457cc518365b72f064b16');
INSERT INTO events VALUES (66, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9176-7144-825a-a02951f03438', 1795650130293881, 'membership.removed', 'directory', '01a21516-9158-717a-8643-d562522ccd75', '01a21516-9165-7072-b3ea-17268545cc80', '01a21516-9153-7ccb-bb35-6c516f1cc5d5', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '8aa3980376f457cc518365b72f064b16');
INSERT INTO events VALUES (67, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9177-714a-8046-760543c0c3b9', 1795650130294882, 'connection.created', 'operator', '01a21516-90fa-77c8-85c9-d23935789b0d', '', '', '01a21516-9176-7dd7-a523-8a1b538b60bd', NULL, '{"kind":"oidc","issuer":"https://login.acme.example","client_id":"usher","email_trust":"claim","vouched":true,"enabled":true,"proven":false}', 0, 'dfba860cf067c59ca2452faadbde6394');
INSERT INTO events VALUES (68, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9177-7daf-8f4c-dfc5da8cfb1c', 1795650130295768, 'token.created', 'operator', '01a21516-90fa-77c8-85c9-d23935789b0d', '', '', '01a21516-9177-7d73-903e-d5ff9665438c', NULL, '{"scope":"login-hook","target":"01a21516-9176-7dd7-a523-8a1b538b60bd"}', 0, '043bc4600b5e32d253382efc5ef4ce07');
INSERT INTO events VALUES (69, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9179-7adc-86e0-8a8a4d685fea', 1795650130297496, 'subject.linked', 'login', '01a21516-9176-7dd7-a523-8a1b538b60bd', '01a21516-915c-7ce9-a673-f50f4b17ef1d', '', '01a21516-9176-7dd7-a523-8a1b538b60bd', NULL, NULL, 2, '1f984d8c39ab438f11b897b0443648f7');
INSERT INTO events VALUES (70, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9179-7b66-b8d6-05e4b152283a', 1795650130297496, 'membership.added', 'login', '01a21516-9176-7dd7-a523-8a1b538b60bd', '01a21516-915c-7ce9-a673-f50f4b17ef1d', '01a21516-9153-7ea0-b524-9dffdceba272', '', NULL, '{"role":"user","source":"grant"}', 2, '1f984d8c39ab438f11b897b0443648f7');
INSERT INTO events VALUES (71, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9179-7dfa-9cdd-51e37a423567', 1795650130297496, 'connection.proven', 'login', '01a21516-9176-7dd7-a523-8a1b538b60bd', '', '', '01a21516-9176-7dd7-a523-8a1b538b60bd', NULL, NULL, 2, '1f984d8c39ab438f11b897b0443648f7');
INSERT INTO events VALUES (72, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-917a-7c74-b261-91751fc15d74', 1795650130298784, 'account.created', 'login', '01a21516-9176-7dd7-a523-8a1b538b60bd', '01a21516-917a-7c59-8da8-1300138c6d63', '', '01a21516-9176-7dd7-a523-8a1b538b60bd', NULL, NULL, 2, '28534272e1997641cd896e284663745a');
INSERT INTO events VALUES (73, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-917a-7d0d-91b3-15159df73f7f', 1795650130298784, 'subject.linked', 'login', '01a21516-9176-7dd7-a523-8a1b538b60bd', '01a21516-917a-7c59-8da8-1300138c6d63', '', '01a21516-9176-7dd7-a523-8a1b538b60bd', NULL, NULL, 2, '28534272e1997641cd896e284663745a');
INSERT INTO events VALUES (74, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-917a-7d5e-bfcb-a582ded35cbc', 1795650130298784, 'membership.added', 'login', '01a21516-9176-7dd7-a523-8a1b538b60bd', '01a21516-917a-7c59-8da8-1300138c6d63', '01a21516-9153-7ea0-b524-9dffdceba272', '', NULL, '{"role":"user","source":"grant"}', 2, '28534272e1997641cd896e284663745a');
INSERT INTO events VALUES (75, '', '01a21516-917b-7b13-afae-450a06762d32', 1795650130299696, 'token.created', 'operator', '01a21516-90fa-77c8-85c9-d23935789b0d', '', '', '01a21516-917b-7add-b31a-70f9091580da', NULL, '{"scope":"read-only","target":""}', 0, '9cbd787ad44110289aa43cfe8bb1b1af');
INSERT INTO events VALUES (76, '', '01a21516-917c-7706-9551-806dd89ceaf1', 1795650130300353, 'token.revoked', 'operator', '01a21516-90fa-77c8-85c9-d23935789b0d', '', '', '01a21516-917b-7add-b31a-70f9091580da', NULL, NULL, 0, 'dc058972c000ec4fc3edc535fba39fa6');
INSERT INTO events VALUES (77, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-918e-702e-9d80-f50508302ef7', 1795650130317911, 'parent_administrator.granted', 'operator', '01a21516-90fa-77c8-85c9-d23935789b0d', '01a21516-915c-7ce9-a673-f50f4b17ef1d', '', '', NULL, NULL, 0, 'ea8f89640019e687b19acad84fee34a8');
INSERT INTO events VALUES (78, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9190-74ff-b7e9-59729207552b', 1795650130320283, 'token.created', 'operator', '01a21516-90fa-77c8-85c9-d23935789b0d', '', '', '01a21516-9190-74bf-b73b-5c0bf1f3526d', NULL, '{"scope":"oauth-client","target":"01a21516-9158-717a-8643-d562522ccd75"}', 0, 'fa23a20993138626241aedb69389c5f6');
INSERT INTO events VALUES (79, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9191-7676-b4e4-ee0a77c4db8c', 1795650130321237, 'token.created', 'api_key', '01a21516-9190-74bf-b73b-5c0bf1f3526d', '', '', '01a21516-9191-762e-8a5a-f034a7e255b7', NULL, '{"client":"01a21516-9190-74bf-b73b-5c0bf1f3526d","scope":"access-token","target":"01a21516-9158-717a-8643-d562522ccd75"}', 0, '7f5bd95756d45f196d85387b895b39b4');
INSERT INTO events VALUES (80, '01a21516-9150-7723-8ea1-83a61ad4c4b5', '01a21516-9192-73e6-911a-b984ff6db297', 1795650130322181, 'token.created', 'operator', '01a21516-90fa-77c8-85c9-d23935789b0d', '', '', '01a21516-9192-734f-a00f-c1e430d4ab60', NULL, '{"scope":"jwt-issuer","target":"01a21516-915b-7206-92dd-da4f889271df"}', 0, 'd06fb17ec5ae647ae39c2c22fa0fb33d');
INSERT INTO events VALUES (81, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9192-7efa-941d-f93677247713', 1795650130322871, 'organization.changed', 'operator', '01a21516-90fa-77c8-85c9-d23935789b0d', '', '01a21516-9153-7ea0-b524-9dffdceba272', '', '{"guests":true,"guest_administrators":false}', '{"guests":true,"guest_administrators":true}', 0, '47d497343c79baa24f65bdba8f4b0703');
INSERT INTO events VALUES (82, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9193-7ed3-a77e-a92bc44f4046', 1795650130323649, 'invitation.created', 'operator', '01a21516-90fa-77c8-85c9-d23935789b0d', '', '01a21516-9153-7ea0-b524-9dffdceba272', '01a21516-9193-7c8d-81ff-35236d7c43a2', NULL, '{"role":"user","guest":true}', 2, '2dc6631ac055ac0c29b47a8f996ca0be');
INSERT INTO events VALUES (83, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9194-7ad5-881a-14c15f8c882d', 1795650130324641, 'invitation.created', 'operator', '01a21516-90fa-77c8-85c9-d23935789b0d', '', '01a21516-9153-7ccb-bb35-6c516f1cc5d5', '01a21516-9194-7a47-b4e8-e72271129f64', NULL, '{"role":"user","managed":true}', 2, 'b23cbd7fd1edd66480661c01d7883afb');
INSERT INTO events VALUES (84, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9195-76fd-9b54-7d55ba3d6bce', 1795650130325380, 'invitation.created', 'operator', '01a21516-90fa-77c8-85c9-d23935789b0d', '', '01a21516-9153-7ea0-b524-9dffdceba272', '01a21516-9195-763d-b80b-05ae235314ce', NULL, '{"role":"user","guest":true}', 2, 'b1cbcae36fa1593290ec99bd4cce5b7f');
INSERT INTO events VALUES (85, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9196-76e0-bc7e-c6f9686fd20d', 1795650130326171, 'invitation.revoked', 'operator', '01a21516-90fa-77c8-85c9-d23935789b0d', '', '01a21516-9153-7ea0-b524-9dffdceba272', '01a21516-9195-763d-b80b-05ae235314ce', NULL, '{"reason":"by_hand"}', 2, 'ab0275901b39b2507b9ade73290eed83');
INSERT INTO events VALUES (86, '01a21516-9150-7723-8ea1-83a61ad4c4b5', '01a21516-9197-72a5-92f4-b423b7631841', 1795650130327136, 'organization.created', 'operator', '01a21516-90fa-77c8-85c9-d23935789b0d', '', '01a21516-9197-7262-87f6-e98f7e9c68d0', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'fa4f688497f2d0688b1c42855bb0a8e8');
INSERT INTO events VALUES (87, '01a21516-9150-7723-8ea1-83a61ad4c4b5', '01a21516-9197-7dfa-be37-c21867d68de1', 1795650130327821, 'invitation.created', 'operator', '01a21516-90fa-77c8-85c9-d23935789b0d', '', '01a21516-9197-7262-87f6-e98f7e9c68d0', '01a21516-9197-7d98-9087-3424605f391f', NULL, '{"role":"user","guest":true}', 0, '8710c7d80e0ff1109a86a0b02a1863a4');
INSERT INTO events VALUES (88, '01a21516-9150-7723-8ea1-83a61ad4c4b5', '01a21516-9198-7ad3-874f-aa870ef9e912', 1795650130328567, 'account.created', 'operator', '01a21516-90fa-77c8-85c9-d23935789b0d', '01a21516-9198-7aaf-836f-955dfc3b1e21', '', '01a21516-9197-7d98-9087-3424605f391f', NULL, NULL, 0, 'f5bffad9f71b314bf4a3441c40226bfb');
INSERT INTO events VALUES (89, '01a21516-9150-7723-8ea1-83a61ad4c4b5', '01a21516-9198-7b3c-9163-6b0acded5dc6', 1795650130328567, 'invitation.accepted', 'operator', '01a21516-90fa-77c8-85c9-d23935789b0d', '01a21516-9198-7aaf-836f-955dfc3b1e21', '01a21516-9197-7262-87f6-e98f7e9c68d0', '01a21516-9197-7d98-9087-3424605f391f', NULL, '{"role":"user","guest":true}', 0, 'f5bffad9f71b314bf4a3441c40226bfb');
INSERT INTO events VALUES (90, '01a21516-9150-7723-8ea1-83a61ad4c4b5', '01a21516-9198-7bab-9a0a-6d14e645e96d', 1795650130328567, 'membership.added', 'operator', '01a21516-90fa-77c8-85c9-d23935789b0d', '01a21516-9198-7aaf-836f-955dfc3b1e21', '01a21516-9197-7262-87f6-e98f7e9c68d0', '', NULL, '{"role":"user","source":"grant"}', 0, 'f5bffad9f71b314bf4a3441c40226bfb');
INSERT INTO events VALUES (91, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9199-7cd7-95e8-3e4683a79b19', 1795650130329589, 'directory.created', 'operator', '01a21516-90fa-77c8-85c9-d23935789b0d', '', '', '01a21516-9199-793b-9e8b-61782bb5d17d', NULL, NULL, 0, 'b40c8bde74ecff0fe4fe046d47000494');
INSERT INTO events VALUES (92, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-919a-7a31-9c86-7f9000a1dce3', 1795650130330445, 'run.held', 'operator', '01a21516-90fa-77c8-85c9-d23935789b0d', '', '', '01a21516-919a-7800-89ab-70e2c88f5fba', NULL, '{"kind":"deletion","scope":"directory:01a21516-9199-793b-9e8b-61782bb5d17d"}', 0, '8cf08828380b8c2a70e8dc6c74dc695e');
INSERT INTO events VALUES (93, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-919b-7c94-a3a2-995a351e5c0d', 1795650130331626, 'directory.deleted', 'operator', '01a21516-90fa-77c8-85c9-d23935789b0d', '', '', '01a21516-9199-793b-9e8b-61782bb5d17d', '{"users":0,"groups":0,"tokens":0}', NULL, 0, '6557f0ba4b191c61f9c41ad4ba678f33');
INSERT INTO events VALUES (94, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-919b-7d3b-b491-8a9717e395af', 1795650130331626, 'run.applied', 'operator', '01a21516-90fa-77c8-85c9-d23935789b0d', '', '', '01a21516-919a-7800-89ab-70e2c88f5fba', NULL, '{"kind":"deletion","scope":"directory:01a21516-9199-793b-9e8b-61782bb5d17d"}', 0, '6557f0ba4b191c61f9c41ad4ba678f33');
INSERT INTO events VALUES (95, '01a21516-9150-7723-8ea1-83a61ad4c4b5', '01a21516-919d-7607-a0e1-7842b1d22232', 1795650130333273, 'directory.changed', 'operator', '01a21516-90fa-77c8-85c9-d23935789b0d', '', '', '01a21516-915b-7206-92dd-da4f889271df', '{"profile":""}', '{"profile":"ipsie","tokens":1}', 0, 'f2a5674ee5cad7721907285027b84e04');
INSERT INTO events VALUES (96, '01a21516-91aa-7916-ac0b-83b3e2163663', '01a21516-91aa-79b4-ba9a-3df6236e8981', 1795650130346580, 'organization.created', 'operator', '01a21516-90fa-77c8-85c9-d23935789b0d', '', '01a21516-91aa-7916-ac0b-83b3e2163663', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '370ef5953a8eb754dd3dca9cba7f4017');
INSERT INTO events VALUES (97, '01a21516-91ab-759d-9ba3-b69721ece5e4', '01a21516-91ab-761e-a215-8bcdaefe81ce', 1795650130347356, 'organization.created', 'operator', '01a21516-90fa-77c8-85c9-d23935789b0d', '', '01a21516-91ab-759d-9ba3-b69721ece5e4', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '48c8a37b0ddf74775143cd8b1770bd67');
INSERT INTO events VALUES (98, '01a21516-9150-7723-8ea1-83a61ad4c4b5', '01a21516-91ac-74e1-81cf-f272a9231a00', 1795650130348102, 'merge.proposed', 'operator', '01a21516-90fa-77c8-85c9-d23935789b0d', '', '01a21516-91ab-759d-9ba3-b69721ece5e4', '01a21516-91ac-7315-b95f-10afadf29185', NULL, '{"members":0,"side":"host"}', 0, 'cf7faf212806bd2708a830a3e8981dc1');
INSERT INTO events VALUES (99, '01a21516-91ab-759d-9ba3-b69721ece5e4', '01a21516-91ac-74e5-8b30-47231183aa34', 1795650130348102, 'merge.proposed', 'operator', '01a21516-90fa-77c8-85c9-d23935789b0d', '', '01a21516-91ab-759d-9ba3-b69721ece5e4', '01a21516-91ac-7315-b95f-10afadf29185', NULL, '{"members":0,"side":"host"}', 0, 'cf7faf212806bd2708a830a3e8981dc1');
INSERT INTO events VALUES (100, '01a21516-9150-7723-8ea1-83a61ad4c4b5', '01a21516-91ad-74fa-92b2-6c2a4c707503', 1795650130349164, 'merge.approved', 'operator', '01a21516-90fa-77c8-85c9-d23935789b0d', '', '01a21516-91ab-759d-9ba3-b69721ece5e4', '01a21516-91ac-7315-b95f-10afadf29185', NULL, '{"side":"joining"}', 0, '873ba0c03a40d53cb576bc5b8c99e7af');
INSERT INTO events VALUES (101, '01a21516-91ab-759d-9ba3-b69721ece5e4', '01a21516-91ad-74fe-b23e-f610bf37b5dd', 1795650130349164, 'merge.approved', 'operator', '01a21516-90fa-77c8-85c9-d23935789b0d', '', '01a21516-91ab-759d-9ba3-b69721ece5e4', '01a21516-91ac-7315-b95f-10afadf29185', NULL, '{"side":"joining"}', 0, '873ba0c03a40d53cb576bc5b8c99e7af');
INSERT INTO events VALUES (102, '01a21516-9150-7723-8ea1-83a61ad4c4b5', '01a21516-91ae-73e9-b8d6-9c073a841f09', 1795650130350177, 'merge.approved', 'operator', '01a21516-90fa-77c8-85c9-d23935789b0d', '', '01a21516-91ab-759d-9ba3-b69721ece5e4', '01a21516-91ac-7315-b95f-10afadf29185', NULL, '{"side":"host"}', 0, '31f7357b122327a0cf3f31f0c4379b4f');
INSERT INTO events VALUES (103, '01a21516-91ab-759d-9ba3-b69721ece5e4', '01a21516-91ae-73ed-8259-4fbf4f08497f', 1795650130350177, 'merge.approved', 'operator', '01a21516-90fa-77c8-85c9-d23935789b0d', '', '01a21516-91ab-759d-9ba3-b69721ece5e4', '01a21516-91ac-7315-b95f-10afadf29185', NULL, '{"side":"host"}', 0, '31f7357b122327a0cf3f31f0c4379b4f');
INSERT INTO events VALUES (104, '01a21516-9150-7723-8ea1-83a61ad4c4b5', '01a21516-91ae-75f2-9b5a-0373f65c02e0', 1795650130350177, 'merge.completed', 'operator', '01a21516-90fa-77c8-85c9-d23935789b0d', '', '01a21516-91ab-759d-9ba3-b69721ece5e4', '01a21516-91ac-7315-b95f-10afadf29185', NULL, NULL, 0, '31f7357b122327a0cf3f31f0c4379b4f');
INSERT INTO events VALUES (105, '01a21516-91ab-759d-9ba3-b69721ece5e4', '01a21516-91ae-75f5-b771-fa626375a279', 1795650130350177, 'merge.completed', 'operator', '01a21516-90fa-77c8-85c9-d23935789b0d', '', '01a21516-91ab-759d-9ba3-b69721ece5e4', '01a21516-91ac-7315-b95f-10afadf29185', NULL, NULL, 0, '31f7357b122327a0cf3f31f0c4379b4f');
INSERT INTO events VALUES (106, '01a21516-91ab-759d-9ba3-b69721ece5e4', '01a21516-91ae-7ae3-9707-ebe099b6b2b9', 1795650130350177, 'organization.moved', 'operator', '01a21516-90fa-77c8-85c9-d23935789b0d', '', '01a21516-91ab-759d-9ba3-b69721ece5e4', '01a21516-9150-7723-8ea1-83a61ad4c4b5', NULL, NULL, 0, '31f7357b122327a0cf3f31f0c4379b4f');
INSERT INTO events VALUES (107, '01a21516-9150-7723-8ea1-83a61ad4c4b5', '01a21516-91ae-7ae7-95ed-fd7a81bb52c4', 1795650130350177, 'organization.moved', 'operator', '01a21516-90fa-77c8-85c9-d23935789b0d', '', '01a21516-91ab-759d-9ba3-b69721ece5e4', '01a21516-9150-7723-8ea1-83a61ad4c4b5', NULL, NULL, 0, '31f7357b122327a0cf3f31f0c4379b4f');
INSERT INTO events VALUES (108, '01a21516-9150-7723-8ea1-83a61ad4c4b5', '01a21516-91af-7d72-92f9-1c6dca936cc2', 1795650130351810, 'merge.proposed', 'operator', '01a21516-90fa-77c8-85c9-d23935789b0d', '', '01a21516-91aa-7916-ac0b-83b3e2163663', '01a21516-91af-7cc4-bfe9-fbbfe034d14a', NULL, '{"members":0,"side":"host"}', 0, '3467485c381160161544a0ea6a80303a');
INSERT INTO events VALUES (109, '01a21516-91aa-7916-ac0b-83b3e2163663', '01a21516-91af-7d75-a180-ded367ee036e', 1795650130351810, 'merge.proposed', 'operator', '01a21516-90fa-77c8-85c9-d23935789b0d', '', '01a21516-91aa-7916-ac0b-83b3e2163663', '01a21516-91af-7cc4-bfe9-fbbfe034d14a', NULL, '{"members":0,"side":"host"}', 0, '3467485c381160161544a0ea6a80303a');
INSERT INTO events VALUES (110, '01a21516-9150-7723-8ea1-83a61ad4c4b5', '01a21516-91b0-793d-a49f-11a2eb270add', 1795650130352536, 'merge.approved', 'operator', '01a21516-90fa-77c8-85c9-d23935789b0d', '', '01a21516-91aa-7916-ac0b-83b3e2163663', '01a21516-91af-7cc4-bfe9-fbbfe034d14a', NULL, '{"side":"host"}', 0, '7f848be7a75278e7d0a42abb8a4671ed');
INSERT INTO events VALUES (111, '01a21516-91aa-7916-ac0b-83b3e2163663', '01a21516-91b0-7941-8650-40352b9ffaaa', 1795650130352536, 'merge.approved', 'operator', '01a21516-90fa-77c8-85c9-d23935789b0d', '', '01a21516-91aa-7916-ac0b-83b3e2163663', '01a21516-91af-7cc4-bfe9-fbbfe034d14a', NULL, '{"side":"host"}', 0, '7f848be7a75278e7d0a42abb8a4671ed');
INSERT INTO events VALUES (112, '01a21516-9150-7723-8ea1-83a61ad4c4b5', '01a21516-91b1-75fa-b554-f154707fba85', 1795650130353297, 'parent.changed', 'operator', '01a21516-90fa-77c8-85c9-d23935789b0d', '', '', '01a21516-9150-7723-8ea1-83a61ad4c4b5', '{"restrict_org_creation":false}', '{"restrict_org_creation":true}', 0, '53f8f9f602363b842fb9c1b3261046e8');
INSERT INTO events VALUES (113, '01a21516-9150-7723-8ea1-83a61ad4c4b5', '01a21516-91b2-752c-bd39-9b023b13e7f4', 1795650130354137, 'directory.changed', 'operator', '01a21516-90fa-77c8-85c9-d23935789b0d', '', '', '01a21516-915b-7206-92dd-da4f889271df', '{"extensions":[]}', '{"extensions":["urn:acme:scim:schemas:extension:hr:2.0:User"]}', 0, 'a3a2275fd7ff4109b3c2015ca08f3b72');
INSERT INTO events VALUES (114, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-91b3-705e-b641-d8b2cd2d5d66', 1795650130354989, 'connection.created', 'operator', '01a21516-90fa-77c8-85c9-d23935789b0d', '', '', '01a21516-91b3-700a-bea4-3fb7811954d3', NULL, '{"kind":"saml","entity_id":"urn:acme:''idp''","groups_claim":"memberOf","email_trust":"claim","vouched":false,"enabled":false,"proven":false}', 0, '6a57460d2c102a60ad26711808d8897f');
INSERT INTO events VALUES (115, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-91b3-7ce0-9c97-a3c58cd1ad35', 1795650130355677, 'run.held', 'operator', '01a21516-90fa-77c8-85c9-d23935789b0d', '', '', '01a21516-91b3-7c47-9383-0aa4570ffd74', NULL, '{"detail":{"meaning":{"kind":"oidc","issuer":"https://login.acme.example","client_id":"another"}},"scope":"connection:01a21516-9176-7dd7-a523-8a1b538b60bd"}', 0, 'cb11fada2f0ff75b78435790e8141259');
INSERT INTO events VALUES (116, '01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-91b4-7987-af5b-c725b5ccf04a', 1795650130356513, 'sso.suspended', 'operator', '01a21516-90fa-77c8-85c9-d23935789b0d', '', '', '01a21516-9143-730b-9eb8-a91c061cad26', NULL, '{"until":"2026-11-28T23:42:10.356513Z","reason":"''ẞ''"}', 0, 'ae8241e9dbb27a281793b41ecf003602');
INSERT INTO directory_totals VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9158-717a-8643-d562522ccd75', 'Group', 0, 3, 0, '01a21516-9173-7130-a9a0-d2133e0bdd1b');
INSERT INTO directory_totals VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9158-717a-8643-d562522ccd75', 'User', 0, 10, 2, '01a21516-9165-709a-9b00-75de912b1d26');
INSERT INTO accounts VALUES ('01a21516-915c-7ce9-a673-f50f4b17ef1d', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795650130268629);
INSERT INTO accounts VALUES ('01a21516-915d-7ee3-8512-1700e3c23935', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795650130269942);
INSERT INTO accounts VALUES ('01a21516-915e-79f5-9ea0-99508e91c11f', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795650130270607);
INSERT INTO accounts VALUES ('01a21516-915f-751b-b8f1-306333fd99a8', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795650130271294);
INSERT INTO accounts VALUES ('01a21516-915f-7f0a-9ccc-511feb0e1bf6', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795650130271951);
INSERT INTO accounts VALUES ('01a21516-9160-79b2-ad36-dc22e87c6c0b', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795650130272603);
INSERT INTO accounts VALUES ('01a21516-9161-7419-8d11-844f8d09cb6d', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795650130273236);
INSERT INTO accounts VALUES ('01a21516-9162-7049-a61a-b6f1881aea25', 'left@acme.example', 'left@acme.example', 'acme.example', 1795650130273983);
INSERT INTO accounts VALUES ('01a21516-9164-749e-8312-251056ed9b00', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795650130276269);
INSERT INTO accounts VALUES ('01a21516-9165-7072-b3ea-17268545cc80', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795650130276984);
INSERT INTO accounts VALUES ('01a21516-917a-7c59-8da8-1300138c6d63', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795650130298784);
INSERT INTO accounts VALUES ('01a21516-9198-7aaf-836f-955dfc3b1e21', 'accepted@elsewhere.example', 'accepted@elsewhere.example', 'elsewhere.example', 1795650130328567);
INSERT INTO directory_users VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9158-717a-8643-d562522ccd75', '01a21516-915c-7f22-b176-f2d656dfa86a', 'ada@acme.example', '00u-ada', 1, '01a21516-915c-7ce9-a673-f50f4b17ef1d', '', 1795650130268629, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795650130268629, 1795650130268629);
INSERT INTO directory_users VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9158-717a-8643-d562522ccd75', '01a21516-915d-7f11-8796-8d05a9af135c', 'bob@acme.example', NULL, 1, '01a21516-915d-7ee3-8512-1700e3c23935', '', 1795650130269942, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795650130269942, 1795650130269942);
INSERT INTO directory_users VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9158-717a-8643-d562522ccd75', '01a21516-915e-7a23-9a0e-746d8764dee5', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a21516-915e-79f5-9ea0-99508e91c11f', '', 1795650130270607, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795650130270607, 1795650130270607);
INSERT INTO directory_users VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9158-717a-8643-d562522ccd75', '01a21516-915f-7546-ad76-4f6a58411f29', 'zoe@acme.example', 'ZOË', 1, '01a21516-915f-751b-b8f1-306333fd99a8', '', 1795650130271294, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795650130271294, 1795650130271294);
INSERT INTO directory_users VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9158-717a-8643-d562522ccd75', '01a21516-915f-7f32-b88a-7a6742a545fe', 'astro@acme.example', '🚀', 1, '01a21516-915f-7f0a-9ccc-511feb0e1bf6', '', 1795650130271951, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795650130271951, 1795650130271951);
INSERT INTO directory_users VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9158-717a-8643-d562522ccd75', '01a21516-9160-79d6-b7a6-1cdd42e2d007', 'lines@acme.example', ' 007 ', 1, '01a21516-9160-79b2-ad36-dc22e87c6c0b', '', 1795650130272603, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795650130272603, 1795650130272603);
INSERT INTO directory_users VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9158-717a-8643-d562522ccd75', '01a21516-9161-743b-9638-2e1c0bc62b7f', 'max@acme.example', '00u-max', 1, '01a21516-9161-7419-8d11-844f8d09cb6d', '', 1795650130273236, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795650130273236, 1795650130273236);
INSERT INTO directory_users VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9158-717a-8643-d562522ccd75', '01a21516-9162-706b-a450-70c36200dbb3', 'left@acme.example', '00u-left', 0, '01a21516-9162-7049-a61a-b6f1881aea25', '', 1795650130273983, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795650130273983, 1795650130273983);
INSERT INTO directory_users VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9158-717a-8643-d562522ccd75', '01a21516-9163-70a4-b860-ffc54a22b214', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795650130275000, 1795650130275000);
INSERT INTO directory_users VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9158-717a-8643-d562522ccd75', '01a21516-9165-709a-9b00-75de912b1d26', 'staff@acme.example', '00u-staff', 0, '01a21516-9165-7072-b3ea-17268545cc80', '', 1795650130276984, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795650130276984, 1795650130293881);
INSERT INTO runs VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-919a-7800-89ab-70e2c88f5fba', 'deletion', 'applied', 'directory:01a21516-9199-793b-9e8b-61782bb5d17d', NULL, '{}', 'operator', '01a21516-90fa-77c8-85c9-d23935789b0d', '8cf08828380b8c2a70e8dc6c74dc695e', 0, 1795650130330445, 1795650130331626, 'operator', '01a21516-90fa-77c8-85c9-d23935789b0d', 1795650130331626, 0, 0);
INSERT INTO runs VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-91b3-7c47-9383-0aa4570ffd74', 'reconnect', 'held', 'connection:01a21516-9176-7dd7-a523-8a1b538b60bd', 'reconnect connection:01a21516-9176-7dd7-a523-8a1b538b60bd', '{"meaning":{"kind":"oidc","issuer":"https://login.acme.example","client_id":"another"}}', 'operator', '01a21516-90fa-77c8-85c9-d23935789b0d', 'cb11fada2f0ff75b78435790e8141259', 0, 1795650130355677, 1795650130355677, '', '', 0, 0, 0);
INSERT INTO dialect_log VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9158-717a-8643-d562522ccd75', '01a21516-917f-76f9-afe0-772e01866676', 1795650130303457, 'b8ba844fcd9bf0c711a0d899cd0aa07c', 'GET', '/Users/01a21516-9163-7a20-939e-83bfd5bceb45', 404, '', 'there is no user "01a21516-9163-7a20-939e-83bfd5bceb45" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9158-717a-8643-d562522ccd75', '01a21516-917f-7bad-89d8-0e841f9755e3', 1795650130303765, '4c420e564b80307f5024aee72dc2cf0e', 'GET', '/Users/01a21516-9164-74c6-b095-40f8522f559b', 404, '', 'there is no user "01a21516-9164-74c6-b095-40f8522f559b" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9158-717a-8643-d562522ccd75', '01a21516-9283-788c-a297-aeb5bb588684', 1795650130563560, '543b79977ac2fab2391ccf61922075be', 'GET', '/Users/01a21516-9163-7a20-939e-83bfd5bceb45', 404, '', 'there is no user "01a21516-9163-7a20-939e-83bfd5bceb45" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9158-717a-8643-d562522ccd75', '01a21516-9286-73a6-b2de-9e361ca8aa23', 1795650130566239, '9b7d0df928bc8bb9ef7deb285f97e0bd', 'GET', '/Users/01a21516-9164-74c6-b095-40f8522f559b', 404, '', 'there is no user "01a21516-9164-74c6-b095-40f8522f559b" in this directory', '[]', '');
INSERT INTO schedules VALUES ('', 'check-domains', '0 * * * *', 1795650130243321, 0);
INSERT INTO schedules VALUES ('', 'expire-invitations', '*/10 * * * *', 1795650130245980, 0);
INSERT INTO schedules VALUES ('', 'expire-proposals', '5 * * * *', 1795650130255985, 0);
INSERT INTO schedules VALUES ('', 'forget-answers', '50 * * * *', 1795650130258333, 0);
INSERT INTO schedules VALUES ('', 'forget-events', '50 3 * * *', 1795650130259591, 0);
INSERT INTO schedules VALUES ('', 'forget-tombstones', '20 3 * * *', 1795650130257433, 0);
INSERT INTO schedules VALUES ('', 'prune-schedule-runs', '40 3 * * *', 1795650130199788, 0);
INSERT INTO schedules VALUES ('', 'repair-drift', '10 4 * * *', 1795650130261100, 0);
INSERT INTO schedules VALUES ('', 'tend-sso', '* * * * *', 1795650130262253, 0);
INSERT INTO invitations VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9193-7c8d-81ff-35236d7c43a2', '01a21516-9153-7ea0-b524-9dffdceba272', 'O''Brien+open@Elsewhere.example', 'o''brien+open@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'open', '', 0, 1, '', 'operator', '01a21516-90fa-77c8-85c9-d23935789b0d', '', 'e00804f99afea9c6997c4db358e1269a805e09392e95c2fd2d8ced772ef07b57', 1795650130323649, 1797464530323649, 0);
INSERT INTO invitations VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9194-7a47-b4e8-e72271129f64', '01a21516-9153-7ccb-bb35-6c516f1cc5d5', 'managed@acme.example', 'managed@acme.example', 'acme.example', 'user', '', 0, 'open', '', 1, 0, '', 'operator', '01a21516-90fa-77c8-85c9-d23935789b0d', '', '1c0628cd829ac0d015196d4964cd8286641ec175eeca38e1fb4932aa2aa214af', 1795650130324641, 1797464530324641, 0);
INSERT INTO invitations VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9195-763d-b80b-05ae235314ce', '01a21516-9153-7ea0-b524-9dffdceba272', 'revoked@elsewhere.example', 'revoked@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'revoked', 'by_hand', 0, 1, '', 'operator', '01a21516-90fa-77c8-85c9-d23935789b0d', '', 'a53c2b79ce9f3cf671a86745d4a2b6d9238a09d7a00ef635aa2263d04d78219e', 1795650130325380, 1797464530325380, 1795650130326171);
INSERT INTO invitations VALUES ('01a21516-9150-7723-8ea1-83a61ad4c4b5', '01a21516-9197-7d98-9087-3424605f391f', '01a21516-9197-7262-87f6-e98f7e9c68d0', 'accepted@elsewhere.example', 'accepted@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'accepted', '', 0, 1, '', 'operator', '01a21516-90fa-77c8-85c9-d23935789b0d', '01a21516-9198-7aaf-836f-955dfc3b1e21', '6cd47a019c559e25c68d606ac00126e35e290a5064087efffc3950986374224e', 1795650130327821, 1797464530327821, 1795650130328567);
INSERT INTO invitation_sends VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9153-7ccb-bb35-6c516f1cc5d5', 1795650130324641, '01a21516-9194-7a76-b01f-f0c0c191b92c');
INSERT INTO invitation_sends VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9153-7ea0-b524-9dffdceba272', 1795650130323649, '01a21516-9193-7d39-8594-a5ab02079a5c');
INSERT INTO invitation_sends VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-9153-7ea0-b524-9dffdceba272', 1795650130325380, '01a21516-9195-76b9-b846-ebce3eddc537');
INSERT INTO invitation_sends VALUES ('01a21516-9150-7723-8ea1-83a61ad4c4b5', '01a21516-9197-7262-87f6-e98f7e9c68d0', 1795650130327821, '01a21516-9197-7dbb-bd05-16fc0434c258');
INSERT INTO parent_administrators VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', '01a21516-915c-7ce9-a673-f50f4b17ef1d', 'operator', '01a21516-90fa-77c8-85c9-d23935789b0d', 1795650130317911);
INSERT INTO answers VALUES ('', '01a21516-90fa-77c8-85c9-d23935789b0d', '', '6858b93b957807c6573b7f87a0241cf7dfc5dc5b9243be4ccef64bb449aec56e', '9c80b91f2aa3e4234325a27bea7a0cf751e0823441da619e1cf6c5997137ae2b', 'jFxIrOGlwAhUcI1GoDj3zFeq5jWrDRRaO146haiMpC6vXVMooL3kZjaKvq0edToqohFaa8EhQDVsCsqmcBEoLixmksURIiQ8Kk6fwONtvcM0rkBbtvnZrHcAHUeECq+sv3hbVKH8ze10q52ojLtestOl3N3IOaoVVJWKSMBSxY3pqQV72/trbZKgX3vIB1H9/pARFWxIFp4BnFyAg3e5prOQat7FIk7nIU6VouIAdkxis3YBwLqr9XY4gMTm9drHK4vuDCk5M/hgo9fqp/HCgMEGzMA4c/RsKfoLFIYmEloxN/dP6IW6CX9VcYvt5nKcV5SkGktqzj475IkjVjrNF3NZmcUIZeaiQ5XprpsLpf4NEomQEnCTgn/WEkOfZksiPP7rV8AGr6zc75HPmK1KL+1tEVQOOKBCpYn1SbvkI+nyOBtDMA==', 1795650130317911);
INSERT INTO sso_suspensions VALUES ('01a21516-9143-730b-9eb8-a91c061cad26', 1795909330356513, '''ẞ''', 1795650130356513, 'operator', '01a21516-90fa-77c8-85c9-d23935789b0d');
INSERT INTO merge_proposals VALUES ('01a21516-9150-7723-8ea1-83a61ad4c4b5', '01a21516-91ac-7315-b95f-10afadf29185', '01a21516-91ab-759d-9ba3-b69721ece5e4', '01a21516-91ab-759d-9ba3-b69721ece5e4', 'host', 'approved', '', 'operator', '01a21516-90fa-77c8-85c9-d23935789b0d', 0, '{"credential":"01a21516-90fa-77c8-85c9-d23935789b0d","at":1795650130350177}', '{"credential":"01a21516-90fa-77c8-85c9-d23935789b0d","at":1795650130349164}', 1795650130348102, 1796859730348102, 1795650130350177, '{"looks":"ee6e99553ddfe5a23b8ee5a90bbea6b2d25b3040c3722b8fa32ac586e5aae143","alone":null,"met":null}', 0);
INSERT INTO merge_proposals VALUES ('01a21516-9150-7723-8ea1-83a61ad4c4b5', '01a21516-91af-7cc4-bfe9-fbbfe034d14a', '01a21516-91aa-7916-ac0b-83b3e2163663', '01a21516-91aa-7916-ac0b-83b3e2163663', 'host', 'pending', '', 'operator', '01a21516-90fa-77c8-85c9-d23935789b0d', 0, '{"credential":"01a21516-90fa-77c8-85c9-d23935789b0d","at":1795650130352536}', '', 1795650130351810, 1796859730351810, 0, '', 0);
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
CREATE UNIQUE INDEX merge_proposals_id ON merge_proposals (id);
CREATE UNIQUE INDEX merge_proposals_pending ON merge_proposals (parent, org) WHERE state = 'pending';
CREATE INDEX merge_proposals_org ON merge_proposals (org, id);
CREATE INDEX merge_proposals_due ON merge_proposals (expires_at, id) WHERE state = 'pending';
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
INSERT INTO sqlite_stat1 VALUES ('merge_proposals', 'merge_proposals', '10000 10 1');
INSERT INTO sqlite_stat1 VALUES ('merge_proposals', 'merge_proposals_id', '10000 1');
INSERT INTO sqlite_stat1 VALUES ('merge_proposals', 'merge_proposals_pending', '1000 10 1');
INSERT INTO sqlite_stat1 VALUES ('merge_proposals', 'merge_proposals_org', '10000 2 1');
INSERT INTO sqlite_stat1 VALUES ('merge_proposals', 'merge_proposals_due', '1000 2 1');
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES ('goose_db_version', 6);
