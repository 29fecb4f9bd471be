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
CREATE TABLE domain_claims (
  parent     TEXT NOT NULL,
  id         TEXT NOT NULL,
  domain     TEXT NOT NULL,               -- its name
  org        TEXT NOT NULL,               -- the target, whose mode the people come under
  state      TEXT NOT NULL,               -- open | settling | settled | cancelled
  reason     TEXT NOT NULL DEFAULT '',    -- why it was cancelled
  actor_kind TEXT NOT NULL,
  actor_id   TEXT NOT NULL DEFAULT '',
  created_at BIGINT NOT NULL,
  deadline   BIGINT NOT NULL,
  ended_at   BIGINT NOT NULL DEFAULT 0,
  PRIMARY KEY (parent, id)
) WITHOUT ROWID;
CREATE TABLE claim_accounts (
  parent      TEXT NOT NULL,
  claim       TEXT NOT NULL,
  account     TEXT NOT NULL,
  choice      TEXT NOT NULL DEFAULT '',   -- merge | fresh; empty: the person has not chosen
  state       TEXT NOT NULL,              -- claimed | merged | released | skipped | cancelled
  note        TEXT NOT NULL DEFAULT '',   -- why it was skipped
  new_account TEXT NOT NULL DEFAULT '',   -- of one that was released: the account that has the e-mail now
  settled_at  BIGINT NOT NULL DEFAULT 0,
  PRIMARY KEY (parent, claim, account)
) WITHOUT ROWID;
CREATE TABLE store_terms (
  one        BIGINT NOT NULL PRIMARY KEY DEFAULT 1 CHECK (one = 1),
  oldest     BIGINT NOT NULL,              -- the newest schema an usher must know at least
  unfinished TEXT   NOT NULL DEFAULT ''    -- what is being put into this database, for people; empty: nothing
);
INSERT INTO goose_db_version VALUES (1, 0, 1, '2026-11-26 01:24:21');
INSERT INTO goose_db_version VALUES (2, 1, 1, '2026-11-26 01:24:21');
INSERT INTO goose_db_version VALUES (3, 2, 1, '2026-11-26 01:24:21');
INSERT INTO goose_db_version VALUES (4, 3, 1, '2026-11-26 01:24:21');
INSERT INTO goose_db_version VALUES (5, 4, 1, '2026-11-26 01:24:21');
INSERT INTO goose_db_version VALUES (6, 5, 1, '2026-11-26 01:24:21');
INSERT INTO goose_db_version VALUES (7, 6, 1, '2026-11-26 01:24:21');
INSERT INTO parents VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', 'acme', 'acme', '01a21574-1f6e-7ec7-aa45-4212365605bc', 2, 0, 1795656261329874, 0);
INSERT INTO parents VALUES ('01a21574-1ed5-7710-ac69-0e7deb9f169f', 'initech', 'initech', '01a21574-1f71-7d80-af64-5a11a6f5bf38', 0, 1, 1795656261333422, 0);
INSERT INTO parents VALUES ('01a21574-1f62-7090-a2f1-d8e4fc4cd145', '~01a21574-1f62-7090-a2f1-d8e4fc4cd145', '', '01a21574-1f62-70d3-9b01-2e84f48ba96b', 0, 0, 1795656261474026, 1);
INSERT INTO organizations VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1ede-7344-a29c-9c891c820686', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795656261341977, NULL, 0);
INSERT INTO organizations VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1ede-742b-b1a3-a13565b424cc', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795656261341977, 1, 1);
INSERT INTO organizations VALUES ('01a21574-1ed5-7710-ac69-0e7deb9f169f', '01a21574-1f4e-7f35-b0e1-2b8adefe9920', 'initech-console', 'initech-console', 'console', 'jit', 0, '', 1, 0, 2, 0, 1795656261454970, NULL, 0);
INSERT INTO organizations VALUES ('01a21574-1f62-7090-a2f1-d8e4fc4cd145', '01a21574-1f62-7090-a2f1-d8e4fc4cd145', 'lone', 'Größe', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795656261474026, NULL, 0);
INSERT INTO organizations VALUES ('01a21574-1ed5-7710-ac69-0e7deb9f169f', '01a21574-1f62-7e39-8c9f-a2d117f7127b', 'joined', 'joined', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795656261474920, NULL, 0);
INSERT INTO seat_tiers VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1ede-7344-a29c-9c891c820686', 'premium', 1, 1);
INSERT INTO domains VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', 'acme.example', '01a21574-1ed3-7940-9ddc-38d2daa822ac', 'verified', 'manual', 1795656261330989, 1795656261330989, '', '', 0, 0, 0, 0, 0);
INSERT INTO domains VALUES ('01a21574-1ed5-7710-ac69-0e7deb9f169f', 'initech.example', '01a21574-1ed6-7804-9a1f-51861b25a351', 'verified', 'manual', 1795656261334383, 1795656261334383, '', '', 0, 0, 0, 0, 0);
INSERT INTO connections VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1f10-74a6-b6a0-7ca794a9ef31', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795656261398877, 1795656261392286, '', '', '', '', '', '');
INSERT INTO connections VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1f6c-7e6a-b784-1c887c0496a8', 'later', 'saml', '', '', 'claim', 0, 0, NULL, 1795656261484930, 'urn:acme:''idp''', '', 'memberOf', '', '', '');
INSERT INTO connections VALUES ('01a21574-1ed5-7710-ac69-0e7deb9f169f', '01a21574-1f6f-7d15-b3b2-090979f595ef', 'main', 'oidc', 'https://login.initech.example', 'usher', 'claim', 1, 1, 1795656261491120, 1795656261487843, '', '', '', '', '', '');
INSERT INTO credentials VALUES ('', '01a21574-1ea2-726a-99e6-f021850c8f74', 'operator', '', 'first operator key', '61cd785da7842c5a702a8dc909e25045124f78472af334543ddbe81a37b82861', 'usher_lLLBTH', 1795656261282078, NULL, NULL, '', '', '', '', '', '', 0, 1795656261907791, '', '');
INSERT INTO credentials VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1ee8-7a17-a51c-10b1ebcfb44d', 'directory', '01a21574-1ee2-7221-a715-b63f85ad7d89', '', '39df80191300d949d8b796c5d04d8eb48117b55e6688aacae2f0da136407ae05', 'usher_KuOUCL', 1795656261352573, NULL, NULL, '', '', '', '', '', '', 0, 1795656261907791, '', '');
INSERT INTO credentials VALUES ('01a21574-1ed5-7710-ac69-0e7deb9f169f', '01a21574-1eea-73e3-b0a4-a2edfd4b57b9', 'directory', '01a21574-1ee9-7894-96cb-260d837ad8c4', '', 'a38fd9043bbe9a7fcb9ea270520a55956539a68d66a09127b95b9e9e16adc1ba', 'usher__eRaCg', 1795656261354235, NULL, NULL, '', '', '', '', '', '', 1, 0, '01a21574-1f6b-7f15-85cb-ad18252f06dd', '');
INSERT INTO credentials VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1f13-7ed2-869e-c6dbcac8deaf', 'login-hook', '01a21574-1f10-74a6-b6a0-7ca794a9ef31', '', '08217d5c2b8ac1fcd20666735712a910ca1eaddd9edaaba62aa45962320e2be4', 'usher_qFMeNr', 1795656261395898, NULL, NULL, '', '', '', '', '', '', 0, 1795656261744491, '', '');
INSERT INTO credentials VALUES ('', '01a21574-1f21-7e90-88bd-a1f738a79d74', 'read-only', '', '', '24867118efd544db27feeb78dc7bf9f996ce0ee5ca1a15eb87f328596ca5c670', 'usher_h19tN1', 1795656261409940, NULL, 1795656261410821, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO credentials VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1f41-7f32-b02d-dbdf5c8851d1', 'oauth-client', '01a21574-1ee2-7221-a715-b63f85ad7d89', '', '2493582ba4ab81899c8ddf37b5812f0a158b9b6bcd66c20e72e5a795a957e39e', 'usher_2VC_pO', 1795656261441970, NULL, NULL, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO credentials VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1f46-73db-800f-9198f10fe852', 'access-token', '01a21574-1ee2-7221-a715-b63f85ad7d89', '', '11c1a2c7ac84eb1ef8402b1f10906ab3e288c84947dbad91eeed3de7d3195a2c', 'usher_Nss1Lk', 1795656261446130, 1795659861446130, NULL, '01a21574-1f41-7f32-b02d-dbdf5c8851d1', '', '', '', '', '', 0, 0, '', '');
INSERT INTO credentials VALUES ('01a21574-1ed5-7710-ac69-0e7deb9f169f', '01a21574-1f47-710e-adec-e37a8e880112', 'jwt-issuer', '01a21574-1ee9-7894-96cb-260d837ad8c4', '', '5f34efb914b7d34fbb966f5f46d39e45d39495b544a8659df2e1434a3b7fee0a', '', 1795656261447034, NULL, NULL, '', '', '', 'https://issuer.example/', 'http://127.0.0.1:39235/scim/01a21574-1ee9-7894-96cb-260d837ad8c4', '{"jwks_url":"https://issuer.example/keys","claims":{"tid":"''ẞ''"}}', 0, 0, '01a21574-1f6b-7f15-85cb-ad18252f06dd', '');
INSERT INTO credentials VALUES ('01a21574-1ed5-7710-ac69-0e7deb9f169f', '01a21574-1f70-7c83-ad3c-5106d5183c8f', 'login-hook', '01a21574-1f6f-7d15-b3b2-090979f595ef', '', '95bb9232a35b422e79cad8b7ce86b995034e5144182bbf9d526c2787882639a0', 'usher_DkrK9_', 1795656261488795, NULL, NULL, '', '', '', '', '', '', 0, 1795656261744491, '', '');
INSERT INTO directories VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1ee2-7221-a715-b63f85ad7d89', 'okta', 'scim', 'okta', 'userName', 0, '', 1795656261346124, '', '', '', 0);
INSERT INTO directories VALUES ('01a21574-1ed5-7710-ac69-0e7deb9f169f', '01a21574-1ee9-7894-96cb-260d837ad8c4', 'entra', 'scim', 'entra', 'userName', 0, '', 1795656261353548, 'ipsie', '[{"id":"urn:acme:scim:schemas:extension:hr:2.0:User","name":"User","description":"''quotes'' and Umläute","resourceType":"User","attributes":[{"name":"floor","type":"string","caseExact":false,"mutability":"readWrite","returned":"default","uniqueness":"none"}]}]', '01a21574-1f6b-7f15-85cb-ad18252f06dd', 0);
INSERT INTO directories VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1f52-737d-b5a7-5c43e60d1efb', '01a21574-1f52-737d-b5a7-5c43e60d1efb', 'scim', 'generic', 'userName', 0, '', 1795656261458214, '', '', '', 1795656261462258);
INSERT INTO directory_emails VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1ee2-7221-a715-b63f85ad7d89', 'ada@acme.example', '01a21574-1eeb-7ace-a1a6-ff57783a240f', 0, 'work');
INSERT INTO directory_emails VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1ee2-7221-a715-b63f85ad7d89', 'ada@home.example', '01a21574-1eeb-7ace-a1a6-ff57783a240f', 1, 'home');
INSERT INTO directory_groups VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1ee2-7221-a715-b63f85ad7d89', '01a21574-1eff-7ef7-882c-406334c0e8d4', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795656261375956, 1795656261381930, 0);
INSERT INTO directory_groups VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1ee2-7221-a715-b63f85ad7d89', '01a21574-1f01-7c6d-8f86-46172ac36b15', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795656261377787, 1795656261390153, 0);
INSERT INTO directory_groups VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1ee2-7221-a715-b63f85ad7d89', '01a21574-1f08-7720-a309-bf7c1fb10e02', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795656261384441, 1795656261384441, 1);
INSERT INTO directory_members VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1ee2-7221-a715-b63f85ad7d89', '01a21574-1eff-7ef7-882c-406334c0e8d4', '01a21574-1eeb-7ace-a1a6-ff57783a240f', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1ee2-7221-a715-b63f85ad7d89', '01a21574-1eff-7ef7-882c-406334c0e8d4', '01a21574-1eee-7134-9d51-7a94fcb8aa71', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1ee2-7221-a715-b63f85ad7d89', '01a21574-1eff-7ef7-882c-406334c0e8d4', '01a21574-1eee-7bad-a98c-364ece80f7c0', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1ee2-7221-a715-b63f85ad7d89', '01a21574-1f01-7c6d-8f86-46172ac36b15', '01a21574-1eeb-7ace-a1a6-ff57783a240f', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1ee2-7221-a715-b63f85ad7d89', '01a21574-1f01-7c6d-8f86-46172ac36b15', '01a21574-1eee-7134-9d51-7a94fcb8aa71', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1ee2-7221-a715-b63f85ad7d89', '01a21574-1f01-7c6d-8f86-46172ac36b15', '01a21574-1eee-7bad-a98c-364ece80f7c0', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1ee2-7221-a715-b63f85ad7d89', '01a21574-1f01-7c6d-8f86-46172ac36b15', '01a21574-1ef1-7e20-a51e-a1bc69edb6aa', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1ee2-7221-a715-b63f85ad7d89', '01a21574-1f01-7c6d-8f86-46172ac36b15', '01a21574-1ef8-75e3-898e-684907ef6725', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1ee2-7221-a715-b63f85ad7d89', '01a21574-1f01-7c6d-8f86-46172ac36b15', '01a21574-1ef9-7169-a53c-d60ee9c89938', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1ee2-7221-a715-b63f85ad7d89', '01a21574-1f01-7c6d-8f86-46172ac36b15', '01a21574-1ef9-7a76-931f-e1b544d27d3a', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1ee2-7221-a715-b63f85ad7d89', '01a21574-1f01-7c6d-8f86-46172ac36b15', '01a21574-1efa-7372-8545-ae1762f7df69', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1ee2-7221-a715-b63f85ad7d89', '01a21574-1f01-7c6d-8f86-46172ac36b15', '01a21574-1efb-7221-bf1d-8dded984a49c', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1ee2-7221-a715-b63f85ad7d89', '01a21574-1f01-7c6d-8f86-46172ac36b15', '01a21574-1eff-72c1-81e6-e7e5ccc4a49b', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1ee2-7221-a715-b63f85ad7d89', '01a21574-1f08-7720-a309-bf7c1fb10e02', '01a21574-1ef1-7e20-a51e-a1bc69edb6aa', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1ee2-7221-a715-b63f85ad7d89', '01a21574-1f08-7720-a309-bf7c1fb10e02', '01a21574-1eff-7ef7-882c-406334c0e8d4', 'Group', 'Group', '');
INSERT INTO directory_tombstones VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1ee2-7221-a715-b63f85ad7d89', '01a21574-1efe-794d-80f9-b6e2d90a5eb6', 'NULL', '01a21574-1efe-7924-b9c0-35d005f50040', 1798248261390153);
INSERT INTO persons VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1eeb-792e-8f79-3458a6b88579', 'open', '', '01a21574-1ee2-7221-a715-b63f85ad7d89', 0, 3, 0, 1795656261398877, 1795656261355375);
INSERT INTO persons VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1eee-7107-89af-46beb635ed9e', 'open', '', '01a21574-1ee2-7221-a715-b63f85ad7d89', 0, 3, 0, NULL, 1795656261358027);
INSERT INTO persons VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1eee-7b73-92da-4fcff1cd939e', 'open', '', '01a21574-1ee2-7221-a715-b63f85ad7d89', 0, 2, 0, NULL, 1795656261358683);
INSERT INTO persons VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1ef1-7df3-89a6-233a22ef3053', 'open', '', '01a21574-1ee2-7221-a715-b63f85ad7d89', 0, 2, 0, NULL, 1795656261361876);
INSERT INTO persons VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1ef8-75bd-b139-3050281b5dcc', 'open', '', '01a21574-1ee2-7221-a715-b63f85ad7d89', 0, 2, 0, NULL, 1795656261368336);
INSERT INTO persons VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1ef9-7142-b289-438e1b45b2ad', 'open', '', '01a21574-1ee2-7221-a715-b63f85ad7d89', 0, 2, 0, NULL, 1795656261369048);
INSERT INTO persons VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1ef9-7a53-9214-b8c57ee81d78', 'open', '', '01a21574-1ee2-7221-a715-b63f85ad7d89', 0, 2, 0, NULL, 1795656261369645);
INSERT INTO persons VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1efa-7353-8730-35e310fca4a2', 'closed', 'directory_inactive', '01a21574-1ee2-7221-a715-b63f85ad7d89', 0, 2, 0, NULL, 1795656261370171);
INSERT INTO persons VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1efe-7924-b9c0-35d005f50040', 'closed', 'directory_deleted', '01a21574-1ee2-7221-a715-b63f85ad7d89', 0, 4, 0, NULL, 1795656261374567);
INSERT INTO persons VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1eff-728d-a8ff-84dd152b6c18', 'closed', 'directory_inactive', '01a21574-1ee2-7221-a715-b63f85ad7d89', 0, 3, 0, NULL, 1795656261375129);
INSERT INTO persons VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1f1c-7660-abfe-2d838ba9976a', 'open', '', '', 0, 1, 0, 1795656261404393, 1795656261404393);
INSERT INTO persons VALUES ('01a21574-1ed5-7710-ac69-0e7deb9f169f', '01a21574-1f51-748e-8ee3-a4fb91896a71', 'open', '', '', 1, 1, 0, NULL, 1795656261457193);
INSERT INTO persons VALUES ('01a21574-1ed5-7710-ac69-0e7deb9f169f', '01a21574-1f73-723e-a569-9b9566abf6e9', 'open', '', '', 0, 1, 0, 1795656261491120, 1795656261491120);
INSERT INTO subjects VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1f10-74a6-b6a0-7ca794a9ef31', 'ada', '01a21574-1eeb-792e-8f79-3458a6b88579', 1795656261398877);
INSERT INTO subjects VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1f10-74a6-b6a0-7ca794a9ef31', 'newcomer', '01a21574-1f1c-7660-abfe-2d838ba9976a', 1795656261404393);
INSERT INTO subjects VALUES ('01a21574-1ed5-7710-ac69-0e7deb9f169f', '01a21574-1f6f-7d15-b3b2-090979f595ef', 'prover', '01a21574-1f73-723e-a569-9b9566abf6e9', 1795656261491120);
INSERT INTO memberships VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1eeb-792e-8f79-3458a6b88579', '01a21574-1ede-7344-a29c-9c891c820686', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795656261377787);
INSERT INTO memberships VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1eeb-792e-8f79-3458a6b88579', '01a21574-1ede-742b-b1a3-a13565b424cc', 0, 'jit', '01a21574-1f10-74a6-b6a0-7ca794a9ef31', 1795656261398877, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795656261398877);
INSERT INTO memberships VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1eee-7107-89af-46beb635ed9e', '01a21574-1ede-7344-a29c-9c891c820686', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795656261377787);
INSERT INTO memberships VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1eee-7b73-92da-4fcff1cd939e', '01a21574-1ede-7344-a29c-9c891c820686', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795656261382561);
INSERT INTO memberships VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1ef1-7df3-89a6-233a22ef3053', '01a21574-1ede-7344-a29c-9c891c820686', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795656261377787);
INSERT INTO memberships VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1ef8-75bd-b139-3050281b5dcc', '01a21574-1ede-7344-a29c-9c891c820686', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795656261377787);
INSERT INTO memberships VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1ef9-7142-b289-438e1b45b2ad', '01a21574-1ede-7344-a29c-9c891c820686', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795656261377787);
INSERT INTO memberships VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1ef9-7a53-9214-b8c57ee81d78', '01a21574-1ede-7344-a29c-9c891c820686', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795656261377787);
INSERT INTO memberships VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1f1c-7660-abfe-2d838ba9976a', '01a21574-1ede-742b-b1a3-a13565b424cc', 0, 'jit', '01a21574-1f10-74a6-b6a0-7ca794a9ef31', 1795656261404393, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795656261404393);
INSERT INTO memberships VALUES ('01a21574-1ed5-7710-ac69-0e7deb9f169f', '01a21574-1f51-748e-8ee3-a4fb91896a71', '01a21574-1f4e-7f35-b0e1-2b8adefe9920', 0, 'invite', '01a21574-1f4f-7902-814a-e310e2b1613a', 1795656261457193, 'user', '', 'retained', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795656261457193);
INSERT INTO memberships VALUES ('01a21574-1ed5-7710-ac69-0e7deb9f169f', '01a21574-1f73-723e-a569-9b9566abf6e9', '01a21574-1f4e-7f35-b0e1-2b8adefe9920', 0, 'jit', '01a21574-1f6f-7d15-b3b2-090979f595ef', 1795656261491120, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795656261491120);
INSERT INTO policy_versions VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', 1795656261341977);
INSERT INTO policy_versions VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', 1795656261343927);
INSERT INTO events VALUES (1, '', '01a21574-1ea2-7376-bd5a-2c8d1cafd62c', 1795656261282078, 'token.created', 'operator', 'operator_key_file', '', '', '01a21574-1ea2-726a-99e6-f021850c8f74', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO events VALUES (2, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1ed1-7e26-9e87-a6129b9a4959', 1795656261329874, 'parent.created', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '', '', '01a21574-1ed1-7d9c-bca9-3b14311b6780', NULL, NULL, 0, '829de27ef4c39700d025c4ab57e65e37');
INSERT INTO events VALUES (3, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1ed3-7e84-9cda-051476342c2b', 1795656261330989, 'domain.verified', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '', '', '01a21574-1ed3-7940-9ddc-38d2daa822ac', NULL, '{"domain":"acme.example","state":"verified","strategy":"manual"}', 0, '28441c618faa17a4d481326a6d5fd0a7');
INSERT INTO events VALUES (4, '01a21574-1ed5-7710-ac69-0e7deb9f169f', '01a21574-1ed5-7731-b220-a192bdbe44cf', 1795656261333422, 'parent.created', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '', '', '01a21574-1ed5-7710-ac69-0e7deb9f169f', NULL, NULL, 0, '359aca3d11c8fe1dd731c8cbeac77834');
INSERT INTO events VALUES (5, '01a21574-1ed5-7710-ac69-0e7deb9f169f', '01a21574-1ed6-7864-be2b-41e599104c31', 1795656261334383, 'domain.verified', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '', '', '01a21574-1ed6-7804-9a1f-51861b25a351', NULL, '{"domain":"initech.example","state":"verified","strategy":"manual"}', 0, '7b78ade96a676d621c75488cfdf7ae1a');
INSERT INTO events VALUES (6, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1ede-7406-9818-e2550cf6b34d', 1795656261341977, 'organization.created', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '', '01a21574-1ede-7344-a29c-9c891c820686', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'e0d4ecb5869ef82ef40b201563d000c4');
INSERT INTO events VALUES (7, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1ede-7441-89e4-eae37e7d6aee', 1795656261341977, 'organization.created', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '', '01a21574-1ede-742b-b1a3-a13565b424cc', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'e0d4ecb5869ef82ef40b201563d000c4');
INSERT INTO events VALUES (8, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1ede-7509-8098-62512631efda', 1795656261341977, 'policy.applied', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, 'e0d4ecb5869ef82ef40b201563d000c4');
INSERT INTO events VALUES (9, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1ede-7860-98bb-db48891db628', 1795656261341977, 'organization.changed', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '', '01a21574-1ede-7344-a29c-9c891c820686', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, 'e0d4ecb5869ef82ef40b201563d000c4');
INSERT INTO events VALUES (10, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1ede-78a7-bae1-800693e3c8ab', 1795656261341977, 'organization.changed', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '', '01a21574-1ede-742b-b1a3-a13565b424cc', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, 'e0d4ecb5869ef82ef40b201563d000c4');
INSERT INTO events VALUES (11, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1edf-7f10-a895-be2bb3e0fca8', 1795656261343927, 'policy.applied', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, 'e1ea7fa177b62b8f8d974a8f8ed5d1d7');
INSERT INTO events VALUES (12, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1ee1-71b4-af72-bed55dbc1d07', 1795656261344741, 'organization.changed', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '', '01a21574-1ede-7344-a29c-9c891c820686', '', NULL, '{"limit":1,"seat":"premium"}', 0, '5c1ec60d8e11fa6ad53ead6594a9822f');
INSERT INTO events VALUES (13, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1ee2-731b-8b38-8fa50fe87748', 1795656261346124, 'directory.created', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '', '', '01a21574-1ee2-7221-a715-b63f85ad7d89', NULL, NULL, 0, '4734b8939e2db332ec4efabb3ffc9cc9');
INSERT INTO events VALUES (14, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1ee8-7a4f-8396-516905b70fd8', 1795656261352573, 'token.created', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '', '', '01a21574-1ee8-7a17-a51c-10b1ebcfb44d', NULL, '{"scope":"directory","target":"01a21574-1ee2-7221-a715-b63f85ad7d89"}', 0, '2d60448f8b0e269915e57e4a7eb8c245');
INSERT INTO events VALUES (15, '01a21574-1ed5-7710-ac69-0e7deb9f169f', '01a21574-1ee9-78b9-9b8c-1f8d4d611330', 1795656261353548, 'directory.created', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '', '', '01a21574-1ee9-7894-96cb-260d837ad8c4', NULL, NULL, 0, 'e640d11df4c086a1b7e96c70c41acad4');
INSERT INTO events VALUES (16, '01a21574-1ed5-7710-ac69-0e7deb9f169f', '01a21574-1eea-7418-ae4d-139cf7a80304', 1795656261354235, 'token.created', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '', '', '01a21574-1eea-73e3-b0a4-a2edfd4b57b9', NULL, '{"scope":"directory","target":"01a21574-1ee9-7894-96cb-260d837ad8c4"}', 0, '4f3fc481e4642b7cea3f55a6eb1aee1a');
INSERT INTO events VALUES (17, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1eeb-7c1c-aba4-83648fc9483d', 1795656261355375, 'directory_user.created', 'directory', '01a21574-1ee2-7221-a715-b63f85ad7d89', '', '', '01a21574-1eeb-7ace-a1a6-ff57783a240f', NULL, NULL, 2, 'd57834bb94fb67a5cf70defdd6b86297');
INSERT INTO events VALUES (18, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1eeb-7c1f-b7df-c0e889a10635', 1795656261355375, 'account.created', 'directory', '01a21574-1ee2-7221-a715-b63f85ad7d89', '01a21574-1eeb-792e-8f79-3458a6b88579', '', '01a21574-1eeb-7ace-a1a6-ff57783a240f', NULL, NULL, 2, 'd57834bb94fb67a5cf70defdd6b86297');
INSERT INTO events VALUES (19, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1eee-7164-b5bd-c1db37a6f55a', 1795656261358027, 'directory_user.created', 'directory', '01a21574-1ee2-7221-a715-b63f85ad7d89', '', '', '01a21574-1eee-7134-9d51-7a94fcb8aa71', NULL, NULL, 2, '4f4dccec1ce54d41970e1268789bc52e');
INSERT INTO events VALUES (20, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1eee-7166-9b4e-be3c097dba19', 1795656261358027, 'account.created', 'directory', '01a21574-1ee2-7221-a715-b63f85ad7d89', '01a21574-1eee-7107-89af-46beb635ed9e', '', '01a21574-1eee-7134-9d51-7a94fcb8aa71', NULL, NULL, 2, '4f4dccec1ce54d41970e1268789bc52e');
INSERT INTO events VALUES (21, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1eee-7bf4-abbd-5b76c4c9d354', 1795656261358683, 'directory_user.created', 'directory', '01a21574-1ee2-7221-a715-b63f85ad7d89', '', '', '01a21574-1eee-7bad-a98c-364ece80f7c0', NULL, NULL, 2, 'ac2223e740c31bf5a7c113d8968d3122');
INSERT INTO events VALUES (22, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1eee-7bf6-9bbe-3d540e64ae49', 1795656261358683, 'account.created', 'directory', '01a21574-1ee2-7221-a715-b63f85ad7d89', '01a21574-1eee-7b73-92da-4fcff1cd939e', '', '01a21574-1eee-7bad-a98c-364ece80f7c0', NULL, NULL, 2, 'ac2223e740c31bf5a7c113d8968d3122');
INSERT INTO events VALUES (23, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1ef1-7e5b-9430-84c6fddc03b7', 1795656261361876, 'directory_user.created', 'directory', '01a21574-1ee2-7221-a715-b63f85ad7d89', '', '', '01a21574-1ef1-7e20-a51e-a1bc69edb6aa', NULL, NULL, 2, '5a625e79d2b8e4a1fa1c45095d153741');
INSERT INTO events VALUES (24, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1ef1-7e5f-ae73-75ac673feeea', 1795656261361876, 'account.created', 'directory', '01a21574-1ee2-7221-a715-b63f85ad7d89', '01a21574-1ef1-7df3-89a6-233a22ef3053', '', '01a21574-1ef1-7e20-a51e-a1bc69edb6aa', NULL, NULL, 2, '5a625e79d2b8e4a1fa1c45095d153741');
INSERT INTO events VALUES (25, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1ef8-761b-805f-800decb2ac5c', 1795656261368336, 'directory_user.created', 'directory', '01a21574-1ee2-7221-a715-b63f85ad7d89', '', '', '01a21574-1ef8-75e3-898e-684907ef6725', NULL, NULL, 2, '475636c730d61bbbdda0ffb82744dc8a');
INSERT INTO events VALUES (26, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1ef8-761d-924f-9be6cc839738', 1795656261368336, 'account.created', 'directory', '01a21574-1ee2-7221-a715-b63f85ad7d89', '01a21574-1ef8-75bd-b139-3050281b5dcc', '', '01a21574-1ef8-75e3-898e-684907ef6725', NULL, NULL, 2, '475636c730d61bbbdda0ffb82744dc8a');
INSERT INTO events VALUES (27, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1ef9-7191-9872-912816717c3a', 1795656261369048, 'directory_user.created', 'directory', '01a21574-1ee2-7221-a715-b63f85ad7d89', '', '', '01a21574-1ef9-7169-a53c-d60ee9c89938', NULL, NULL, 2, '51472fb0341ce80a91f059fcfd5538b3');
INSERT INTO events VALUES (28, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1ef9-7194-b59c-d3e987789e1c', 1795656261369048, 'account.created', 'directory', '01a21574-1ee2-7221-a715-b63f85ad7d89', '01a21574-1ef9-7142-b289-438e1b45b2ad', '', '01a21574-1ef9-7169-a53c-d60ee9c89938', NULL, NULL, 2, '51472fb0341ce80a91f059fcfd5538b3');
INSERT INTO events VALUES (29, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1ef9-7a9a-b10d-7576f3112712', 1795656261369645, 'directory_user.created', 'directory', '01a21574-1ee2-7221-a715-b63f85ad7d89', '', '', '01a21574-1ef9-7a76-931f-e1b544d27d3a', NULL, NULL, 2, 'c396972fa23caed4e3fd575b5ddfd856');
INSERT INTO events VALUES (30, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1ef9-7a9e-8772-3df6a803791e', 1795656261369645, 'account.created', 'directory', '01a21574-1ee2-7221-a715-b63f85ad7d89', '01a21574-1ef9-7a53-9214-b8c57ee81d78', '', '01a21574-1ef9-7a76-931f-e1b544d27d3a', NULL, NULL, 2, 'c396972fa23caed4e3fd575b5ddfd856');
INSERT INTO events VALUES (31, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1efa-7395-93fd-e2ccdb7713bb', 1795656261370171, 'directory_user.created', 'directory', '01a21574-1ee2-7221-a715-b63f85ad7d89', '', '', '01a21574-1efa-7372-8545-ae1762f7df69', NULL, NULL, 2, 'd588103883535b54f6e1fa65471bbb92');
INSERT INTO events VALUES (32, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1efa-7399-8612-3f138daf0f53', 1795656261370171, 'account.created', 'directory', '01a21574-1ee2-7221-a715-b63f85ad7d89', '01a21574-1efa-7353-8730-35e310fca4a2', '', '01a21574-1efa-7372-8545-ae1762f7df69', NULL, NULL, 2, 'd588103883535b54f6e1fa65471bbb92');
INSERT INTO events VALUES (33, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1efa-749f-826f-135414723d50', 1795656261370171, 'gate.closed', 'directory', '01a21574-1ee2-7221-a715-b63f85ad7d89', '01a21574-1efa-7353-8730-35e310fca4a2', '', '', NULL, '{"cause":"directory_inactive"}', 2, 'd588103883535b54f6e1fa65471bbb92');
INSERT INTO events VALUES (34, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1efa-74a2-9358-cf06ffe5dfc8', 1795656261370171, 'session.revoked', 'directory', '01a21574-1ee2-7221-a715-b63f85ad7d89', '01a21574-1efa-7353-8730-35e310fca4a2', '', '', NULL, NULL, 2, 'd588103883535b54f6e1fa65471bbb92');
INSERT INTO events VALUES (35, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1efb-7261-9e65-d2e700db35a3', 1795656261371083, 'directory_user.created', 'directory', '01a21574-1ee2-7221-a715-b63f85ad7d89', '', '', '01a21574-1efb-7221-bf1d-8dded984a49c', NULL, NULL, 2, 'e78ad584e3be10233b62524924592d3a');
INSERT INTO events VALUES (36, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1efb-7265-829c-1d9b13e0001b', 1795656261371083, 'directory_user.unbound', 'directory', '01a21574-1ee2-7221-a715-b63f85ad7d89', '', '', '01a21574-1efb-7221-bf1d-8dded984a49c', NULL, '{"reason":"no_email"}', 2, 'e78ad584e3be10233b62524924592d3a');
INSERT INTO events VALUES (37, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1efe-71e5-9c32-96480d1ba8a6', 1795656261374071, 'directory_user.created', 'directory', '01a21574-1ee2-7221-a715-b63f85ad7d89', '', '', '01a21574-1efe-71a7-a7b3-861176752b04', NULL, NULL, 2, 'f3843156b455774dfe15d60fb6425032');
INSERT INTO events VALUES (38, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1efe-71e7-a709-a81e2e7d983e', 1795656261374071, 'directory_user.unbound', 'directory', '01a21574-1ee2-7221-a715-b63f85ad7d89', '', '', '01a21574-1efe-71a7-a7b3-861176752b04', NULL, '{"reason":"foreign_domain"}', 2, 'f3843156b455774dfe15d60fb6425032');
INSERT INTO events VALUES (39, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1efe-79b2-a85c-9277203c5b70', 1795656261374567, 'directory_user.created', 'directory', '01a21574-1ee2-7221-a715-b63f85ad7d89', '', '', '01a21574-1efe-794d-80f9-b6e2d90a5eb6', NULL, NULL, 2, '48633d6307ed639c2a5d8dbdf190543f');
INSERT INTO events VALUES (40, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1efe-79b5-a23b-bdb93eb1a76e', 1795656261374567, 'account.created', 'directory', '01a21574-1ee2-7221-a715-b63f85ad7d89', '01a21574-1efe-7924-b9c0-35d005f50040', '', '01a21574-1efe-794d-80f9-b6e2d90a5eb6', NULL, NULL, 2, '48633d6307ed639c2a5d8dbdf190543f');
INSERT INTO events VALUES (41, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1eff-72ec-9601-240aed2b09d7', 1795656261375129, 'directory_user.created', 'directory', '01a21574-1ee2-7221-a715-b63f85ad7d89', '', '', '01a21574-1eff-72c1-81e6-e7e5ccc4a49b', NULL, NULL, 2, 'd95e614bd4593e2f6eee818f6704f925');
INSERT INTO events VALUES (42, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1eff-72ef-addc-1187ad80b926', 1795656261375129, 'account.created', 'directory', '01a21574-1ee2-7221-a715-b63f85ad7d89', '01a21574-1eff-728d-a8ff-84dd152b6c18', '', '01a21574-1eff-72c1-81e6-e7e5ccc4a49b', NULL, NULL, 2, 'd95e614bd4593e2f6eee818f6704f925');
INSERT INTO events VALUES (43, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1f00-7215-9ee4-7d07c1049f1f', 1795656261375956, 'directory_group.created', 'directory', '01a21574-1ee2-7221-a715-b63f85ad7d89', '', '', '01a21574-1eff-7ef7-882c-406334c0e8d4', NULL, '{"members":1}', 0, 'eecb507910fa7590f980a9676e1680f4');
INSERT INTO events VALUES (44, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1f02-7023-b232-3c7c3b7a0b11', 1795656261377787, 'directory_group.created', 'directory', '01a21574-1ee2-7221-a715-b63f85ad7d89', '', '', '01a21574-1f01-7c6d-8f86-46172ac36b15', NULL, '{"members":11}', 0, 'b01b50d434733583ffa3215231e08233');
INSERT INTO events VALUES (45, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1f02-78a5-9b05-66c7ead27420', 1795656261377787, 'membership.added', 'directory', '01a21574-1ee2-7221-a715-b63f85ad7d89', '01a21574-1eeb-792e-8f79-3458a6b88579', '01a21574-1ede-7344-a29c-9c891c820686', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, 'b01b50d434733583ffa3215231e08233');
INSERT INTO events VALUES (46, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1f02-794f-bfd2-892117d50ba1', 1795656261377787, 'membership.added', 'directory', '01a21574-1ee2-7221-a715-b63f85ad7d89', '01a21574-1eee-7107-89af-46beb635ed9e', '01a21574-1ede-7344-a29c-9c891c820686', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'b01b50d434733583ffa3215231e08233');
INSERT INTO events VALUES (47, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1f02-7982-aff1-78d14c9aa41a', 1795656261377787, 'membership.added', 'directory', '01a21574-1ee2-7221-a715-b63f85ad7d89', '01a21574-1ef1-7df3-89a6-233a22ef3053', '01a21574-1ede-7344-a29c-9c891c820686', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'b01b50d434733583ffa3215231e08233');
INSERT INTO events VALUES (48, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1f02-79a6-9b89-91daf0a69cda', 1795656261377787, 'membership.added', 'directory', '01a21574-1ee2-7221-a715-b63f85ad7d89', '01a21574-1ef8-75bd-b139-3050281b5dcc', '01a21574-1ede-7344-a29c-9c891c820686', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'b01b50d434733583ffa3215231e08233');
INSERT INTO events VALUES (49, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1f02-79d1-bc42-aa5ede4e9449', 1795656261377787, 'membership.added', 'directory', '01a21574-1ee2-7221-a715-b63f85ad7d89', '01a21574-1ef9-7142-b289-438e1b45b2ad', '01a21574-1ede-7344-a29c-9c891c820686', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'b01b50d434733583ffa3215231e08233');
INSERT INTO events VALUES (50, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1f02-79f2-b32f-e52f1670f42c', 1795656261377787, 'membership.added', 'directory', '01a21574-1ee2-7221-a715-b63f85ad7d89', '01a21574-1ef9-7a53-9214-b8c57ee81d78', '01a21574-1ede-7344-a29c-9c891c820686', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'b01b50d434733583ffa3215231e08233');
INSERT INTO events VALUES (51, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1f02-7a1f-b168-5d2aa9463b6c', 1795656261377787, 'membership.added', 'directory', '01a21574-1ee2-7221-a715-b63f85ad7d89', '01a21574-1efe-7924-b9c0-35d005f50040', '01a21574-1ede-7344-a29c-9c891c820686', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'b01b50d434733583ffa3215231e08233');
INSERT INTO events VALUES (52, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1f02-7a4c-963b-4111503c9216', 1795656261377787, 'membership.added', 'directory', '01a21574-1ee2-7221-a715-b63f85ad7d89', '01a21574-1eff-728d-a8ff-84dd152b6c18', '01a21574-1ede-7344-a29c-9c891c820686', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'b01b50d434733583ffa3215231e08233');
INSERT INTO events VALUES (53, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1f03-7ac7-92fe-b3a35483c5d4', 1795656261379554, 'directory_group.changed', 'directory', '01a21574-1ee2-7221-a715-b63f85ad7d89', '', '', '01a21574-1eff-7ef7-882c-406334c0e8d4', NULL, '{"added":1,"removed":0}', 0, '9188eea8057b2f9ffabc0770cbac44ae');
INSERT INTO events VALUES (54, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1f06-701b-80d0-f2e42fac0608', 1795656261381930, 'directory_group.changed', 'directory', '01a21574-1ee2-7221-a715-b63f85ad7d89', '', '', '01a21574-1eff-7ef7-882c-406334c0e8d4', NULL, '{"added":1,"removed":0}', 0, '88872fbcc5b96ffe8ad6eb3421530335');
INSERT INTO events VALUES (55, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1f06-7979-8a90-96ad349c7924', 1795656261382561, 'directory_group.changed', 'directory', '01a21574-1ee2-7221-a715-b63f85ad7d89', '', '', '01a21574-1f01-7c6d-8f86-46172ac36b15', NULL, '{"added":1,"removed":0}', 0, 'cd832e0aed269e6aaa01b27622023857');
INSERT INTO events VALUES (56, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1f06-7a4a-b25d-a87f5f40615a', 1795656261382561, 'membership.added', 'directory', '01a21574-1ee2-7221-a715-b63f85ad7d89', '01a21574-1eee-7b73-92da-4fcff1cd939e', '01a21574-1ede-7344-a29c-9c891c820686', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, 'cd832e0aed269e6aaa01b27622023857');
INSERT INTO events VALUES (57, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1f08-78a0-93b8-8ccc6f197a15', 1795656261384441, 'directory_group.created', 'directory', '01a21574-1ee2-7221-a715-b63f85ad7d89', '', '', '01a21574-1f08-7720-a309-bf7c1fb10e02', NULL, '{"members":2}', 0, '267440921f674a9ae03b6f8d6bd341b0');
INSERT INTO events VALUES (58, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1f09-7665-b2aa-f720d6658a55', 1795656261385242, 'directory_user.deleted', 'directory', '01a21574-1ee2-7221-a715-b63f85ad7d89', '', '', '01a21574-1efe-71a7-a7b3-861176752b04', NULL, NULL, 0, '34572dc87b78d0792a9072b436f1b720');
INSERT INTO events VALUES (59, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1f0e-7377-a81d-e6694e298b81', 1795656261390153, 'directory_user.deleted', 'directory', '01a21574-1ee2-7221-a715-b63f85ad7d89', '', '', '01a21574-1efe-794d-80f9-b6e2d90a5eb6', NULL, NULL, 0, '870626031d7922d012a7eb1505ade0a5');
INSERT INTO events VALUES (60, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1f0e-74bb-adbf-cb5a0da491ed', 1795656261390153, 'gate.closed', 'directory', '01a21574-1ee2-7221-a715-b63f85ad7d89', '01a21574-1efe-7924-b9c0-35d005f50040', '', '', NULL, '{"cause":"directory_deleted"}', 2, '870626031d7922d012a7eb1505ade0a5');
INSERT INTO events VALUES (61, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1f0e-74be-9583-b84bdfcf3e3c', 1795656261390153, 'session.revoked', 'directory', '01a21574-1ee2-7221-a715-b63f85ad7d89', '01a21574-1efe-7924-b9c0-35d005f50040', '', '', NULL, NULL, 2, '870626031d7922d012a7eb1505ade0a5');
INSERT INTO events VALUES (62, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1f0e-7623-a927-c19fffd9a336', 1795656261390153, 'membership.removed', 'directory', '01a21574-1ee2-7221-a715-b63f85ad7d89', '01a21574-1efe-7924-b9c0-35d005f50040', '01a21574-1ede-7344-a29c-9c891c820686', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '870626031d7922d012a7eb1505ade0a5');
INSERT INTO events VALUES (63, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1f0f-761b-85b8-ec6fb32595d5', 1795656261391298, 'directory_user.changed', 'directory', '01a21574-1ee2-7221-a715-b63f85ad7d89', '', '', '01a21574-1eff-72c1-81e6-e7e5ccc4a49b', NULL, '{"active":false}', 0, '33b72a9e85fcf373654a33c619d16b7c');
INSERT INTO events VALUES (64, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1f0f-76c2-a349-3631aebf673e', 1795656261391298, 'gate.closed', 'directory', '01a21574-1ee2-7221-a715-b63f85ad7d89', '01a21574-1eff-728d-a8ff-84dd152b6c18', '', '', NULL, '{"cause":"directory_inactive"}', 2, '33b72a9e85fcf373654a33c619d16b7c');
INSERT INTO events VALUES (65, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1f0f-76c4-b625-55a99bb17643', 1795656261391298, 'session.revoked', 'directory', '01a21574-1ee2-7221-a715-b63f85ad7d89', '01a21574-1eff-728d-a8ff-84dd152b6c18', '', '', NULL, NULL, 2, '33b72a9e85fcf373654a33c619d16b7c');
INSERT INTO events VALUES (66, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1f0f-7787-b3a4-17a327c4b4b5', 1795656261391298, 'membership.removed', 'directory', '01a21574-1ee2-7221-a715-b63f85ad7d89', '01a21574-1eff-728d-a8ff-84dd152b6c18', '01a21574-1ede-7344-a29c-9c891c820686', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '33b72a9e85fcf373654a33c619d16b7c');
INSERT INTO events VALUES (67, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1f10-76de-86bf-34405b96cec3', 1795656261392286, 'connection.created', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '', '', '01a21574-1f10-74a6-b6a0-7ca794a9ef31', NULL, '{"kind":"oidc","issuer":"https://login.acme.example","client_id":"usher","email_trust":"claim","vouched":true,"enabled":true,"proven":false}', 0, '606bf0d1161e0d95f299114db401e8e4');
INSERT INTO events VALUES (68, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1f13-7f06-9647-0e63b92bbdd9', 1795656261395898, 'token.created', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '', '', '01a21574-1f13-7ed2-869e-c6dbcac8deaf', NULL, '{"scope":"login-hook","target":"01a21574-1f10-74a6-b6a0-7ca794a9ef31"}', 0, 'c227be45349b5876619a6a391da6ea7c');
INSERT INTO events VALUES (69, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1f17-7088-ab3d-8e4dfd051fa5', 1795656261398877, 'subject.linked', 'login', '01a21574-1f10-74a6-b6a0-7ca794a9ef31', '01a21574-1eeb-792e-8f79-3458a6b88579', '', '01a21574-1f10-74a6-b6a0-7ca794a9ef31', NULL, NULL, 2, '6f90a3259b2f5ffdb021cc2b9f352baf');
INSERT INTO events VALUES (70, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1f17-70f5-8d5c-e1532bda5683', 1795656261398877, 'membership.added', 'login', '01a21574-1f10-74a6-b6a0-7ca794a9ef31', '01a21574-1eeb-792e-8f79-3458a6b88579', '01a21574-1ede-742b-b1a3-a13565b424cc', '', NULL, '{"role":"user","source":"grant"}', 2, '6f90a3259b2f5ffdb021cc2b9f352baf');
INSERT INTO events VALUES (71, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1f17-7342-b554-68cc49a93cb9', 1795656261398877, 'connection.proven', 'login', '01a21574-1f10-74a6-b6a0-7ca794a9ef31', '', '', '01a21574-1f10-74a6-b6a0-7ca794a9ef31', NULL, NULL, 2, '6f90a3259b2f5ffdb021cc2b9f352baf');
INSERT INTO events VALUES (72, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1f1c-767b-bf86-4184b8353187', 1795656261404393, 'account.created', 'login', '01a21574-1f10-74a6-b6a0-7ca794a9ef31', '01a21574-1f1c-7660-abfe-2d838ba9976a', '', '01a21574-1f10-74a6-b6a0-7ca794a9ef31', NULL, NULL, 2, 'aa695ef2e4fba2bba53cf7822fc59703');
INSERT INTO events VALUES (73, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1f1c-76b2-b516-99ce1f7f20ef', 1795656261404393, 'subject.linked', 'login', '01a21574-1f10-74a6-b6a0-7ca794a9ef31', '01a21574-1f1c-7660-abfe-2d838ba9976a', '', '01a21574-1f10-74a6-b6a0-7ca794a9ef31', NULL, NULL, 2, 'aa695ef2e4fba2bba53cf7822fc59703');
INSERT INTO events VALUES (74, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1f1c-76f0-8285-2f2876b07f8b', 1795656261404393, 'membership.added', 'login', '01a21574-1f10-74a6-b6a0-7ca794a9ef31', '01a21574-1f1c-7660-abfe-2d838ba9976a', '01a21574-1ede-742b-b1a3-a13565b424cc', '', NULL, '{"role":"user","source":"grant"}', 2, 'aa695ef2e4fba2bba53cf7822fc59703');
INSERT INTO events VALUES (75, '', '01a21574-1f21-7ec6-b74e-6116e36c664f', 1795656261409940, 'token.created', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '', '', '01a21574-1f21-7e90-88bd-a1f738a79d74', NULL, '{"scope":"read-only","target":""}', 0, 'f0bf936e45dd548a8d8ae64ad3a3d204');
INSERT INTO events VALUES (76, '', '01a21574-1f22-7dee-b0ee-d46cbc2546f4', 1795656261410821, 'token.revoked', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '', '', '01a21574-1f21-7e90-88bd-a1f738a79d74', NULL, NULL, 0, 'cc3c5ebc8f1c13ab9e2acd4f84790e0d');
INSERT INTO events VALUES (77, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1f3d-7b88-aef2-94449d2721c0', 1795656261437682, 'parent_administrator.granted', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '01a21574-1eeb-792e-8f79-3458a6b88579', '', '', NULL, NULL, 0, 'bc062dbfac0dd532ec55807827166d8d');
INSERT INTO events VALUES (78, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1f42-7022-8121-6bb4dc0cd8cb', 1795656261441970, 'token.created', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '', '', '01a21574-1f41-7f32-b02d-dbdf5c8851d1', NULL, '{"scope":"oauth-client","target":"01a21574-1ee2-7221-a715-b63f85ad7d89"}', 0, '509d9b0b627b6d15e65de97d2c0bafae');
INSERT INTO events VALUES (79, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1f46-7410-88f8-3a3bd2e65224', 1795656261446130, 'token.created', 'api_key', '01a21574-1f41-7f32-b02d-dbdf5c8851d1', '', '', '01a21574-1f46-73db-800f-9198f10fe852', NULL, '{"client":"01a21574-1f41-7f32-b02d-dbdf5c8851d1","scope":"access-token","target":"01a21574-1ee2-7221-a715-b63f85ad7d89"}', 0, '370a1e8fe82a02b816aa29e37b703689');
INSERT INTO events VALUES (80, '01a21574-1ed5-7710-ac69-0e7deb9f169f', '01a21574-1f47-7148-90b6-ea498943fb47', 1795656261447034, 'token.created', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '', '', '01a21574-1f47-710e-adec-e37a8e880112', NULL, '{"scope":"jwt-issuer","target":"01a21574-1ee9-7894-96cb-260d837ad8c4"}', 0, '35904bbd3924752f0c2949968fa6155d');
INSERT INTO events VALUES (81, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1f48-70a9-8f36-228c4b8724a4', 1795656261447940, 'organization.changed', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '', '01a21574-1ede-742b-b1a3-a13565b424cc', '', '{"guests":true,"guest_administrators":false}', '{"guests":true,"guest_administrators":true}', 0, '5dac631e16c4e92702bb383a33852550');
INSERT INTO events VALUES (82, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1f49-7135-b0b5-8494cded30d4', 1795656261448841, 'invitation.created', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '', '01a21574-1ede-742b-b1a3-a13565b424cc', '01a21574-1f48-7ea2-b9bd-13a4c83f4350', NULL, '{"role":"user","guest":true}', 2, 'f35c878bec9633cf523fcfe4d44d2347');
INSERT INTO events VALUES (83, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1f49-7d8c-b749-88d62d52afa7', 1795656261449841, 'invitation.created', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '', '01a21574-1ede-7344-a29c-9c891c820686', '01a21574-1f49-7d37-ae1e-d905b513ce6f', NULL, '{"role":"user","managed":true}', 2, 'aa9529bb88322cce82cab2a132141939');
INSERT INTO events VALUES (84, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1f4d-74a2-93be-dd4719c67645', 1795656261453244, 'invitation.created', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '', '01a21574-1ede-742b-b1a3-a13565b424cc', '01a21574-1f4d-7442-9c07-c0c9ed3a9666', NULL, '{"role":"user","guest":true}', 2, '5e8b3647741de2a7766d8b2f2cd29073');
INSERT INTO events VALUES (85, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1f4e-7464-8c52-3d91e8e9d16e', 1795656261454101, 'invitation.revoked', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '', '01a21574-1ede-742b-b1a3-a13565b424cc', '01a21574-1f4d-7442-9c07-c0c9ed3a9666', NULL, '{"reason":"by_hand"}', 2, '6f35159b6b2d56d3f66a978b956b53d5');
INSERT INTO events VALUES (86, '01a21574-1ed5-7710-ac69-0e7deb9f169f', '01a21574-1f4f-7039-98a8-04338ac7988e', 1795656261454970, 'organization.created', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '', '01a21574-1f4e-7f35-b0e1-2b8adefe9920', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '0a8eeeb8df9450da76c6c064babad9a4');
INSERT INTO events VALUES (87, '01a21574-1ed5-7710-ac69-0e7deb9f169f', '01a21574-1f4f-7959-aa19-053115d535d4', 1795656261455549, 'invitation.created', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '', '01a21574-1f4e-7f35-b0e1-2b8adefe9920', '01a21574-1f4f-7902-814a-e310e2b1613a', NULL, '{"role":"user","guest":true}', 0, 'ca374d548ccf392f1345df44c1c9faa0');
INSERT INTO events VALUES (88, '01a21574-1ed5-7710-ac69-0e7deb9f169f', '01a21574-1f51-74a9-b457-c839efe2189e', 1795656261457193, 'account.created', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '01a21574-1f51-748e-8ee3-a4fb91896a71', '', '01a21574-1f4f-7902-814a-e310e2b1613a', NULL, NULL, 0, 'a1579ae7e921949879233aba41e5d077');
INSERT INTO events VALUES (89, '01a21574-1ed5-7710-ac69-0e7deb9f169f', '01a21574-1f51-74fc-9927-cbd49f0c4d20', 1795656261457193, 'invitation.accepted', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '01a21574-1f51-748e-8ee3-a4fb91896a71', '01a21574-1f4e-7f35-b0e1-2b8adefe9920', '01a21574-1f4f-7902-814a-e310e2b1613a', NULL, '{"role":"user","guest":true}', 0, 'a1579ae7e921949879233aba41e5d077');
INSERT INTO events VALUES (90, '01a21574-1ed5-7710-ac69-0e7deb9f169f', '01a21574-1f51-754b-b691-648eef9094d3', 1795656261457193, 'membership.added', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '01a21574-1f51-748e-8ee3-a4fb91896a71', '01a21574-1f4e-7f35-b0e1-2b8adefe9920', '', NULL, '{"role":"user","source":"grant"}', 0, 'a1579ae7e921949879233aba41e5d077');
INSERT INTO events VALUES (91, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1f52-73a7-b37a-f5b5883ac98e', 1795656261458214, 'directory.created', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '', '', '01a21574-1f52-737d-b5a7-5c43e60d1efb', NULL, NULL, 0, '6a929cc857299b645ead741da33132d1');
INSERT INTO events VALUES (92, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1f53-75a0-ac54-a9b323341c4f', 1795656261459100, 'run.held', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '', '', '01a21574-1f53-72c7-8dbb-9b1fc00f93f8', NULL, '{"kind":"deletion","scope":"directory:01a21574-1f52-737d-b5a7-5c43e60d1efb"}', 0, 'fa58fba97f34b816927c89d599d9de96');
INSERT INTO events VALUES (93, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1f56-7663-8617-e9c11453792b', 1795656261462258, 'directory.deleted', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '', '', '01a21574-1f52-737d-b5a7-5c43e60d1efb', '{"users":0,"groups":0,"tokens":0}', NULL, 0, 'be8f1bd3e2caf6158c2137cfd90a1925');
INSERT INTO events VALUES (94, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1f56-7701-a029-9d4fd2f5d98d', 1795656261462258, 'run.applied', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '', '', '01a21574-1f53-72c7-8dbb-9b1fc00f93f8', NULL, '{"kind":"deletion","scope":"directory:01a21574-1f52-737d-b5a7-5c43e60d1efb"}', 0, 'be8f1bd3e2caf6158c2137cfd90a1925');
INSERT INTO events VALUES (95, '01a21574-1ed5-7710-ac69-0e7deb9f169f', '01a21574-1f60-7c19-818e-4896654081d1', 1795656261472672, 'directory.changed', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '', '', '01a21574-1ee9-7894-96cb-260d837ad8c4', '{"profile":""}', '{"profile":"ipsie","tokens":1}', 0, 'b53de73c6a491fbcfa0b1446e6b5be87');
INSERT INTO events VALUES (96, '01a21574-1f62-7090-a2f1-d8e4fc4cd145', '01a21574-1f62-70e9-827e-2d4405a71d1a', 1795656261474026, 'organization.created', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '', '01a21574-1f62-7090-a2f1-d8e4fc4cd145', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'ade06778c4f00d1a4d585d5fced3feaf');
INSERT INTO events VALUES (97, '01a21574-1f62-7e39-8c9f-a2d117f7127b', '01a21574-1f62-7e8c-8670-23f54695fd47', 1795656261474920, 'organization.created', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '', '01a21574-1f62-7e39-8c9f-a2d117f7127b', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '2b1dadc88fe803bd5d2f209b3403362e');
INSERT INTO events VALUES (98, '01a21574-1ed5-7710-ac69-0e7deb9f169f', '01a21574-1f64-7131-97fd-8f666662b36c', 1795656261475897, 'merge.proposed', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '', '01a21574-1f62-7090-a2f1-d8e4fc4cd145', '01a21574-1f63-7f27-b981-035243261b7f', NULL, '{"members":0,"side":"host"}', 0, '0c0104b3f8cb06ab4a9997bd9c11a497');
INSERT INTO events VALUES (99, '01a21574-1f62-7090-a2f1-d8e4fc4cd145', '01a21574-1f64-7135-b1ac-ea72ea7cae1f', 1795656261475897, 'merge.proposed', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '', '01a21574-1f62-7090-a2f1-d8e4fc4cd145', '01a21574-1f63-7f27-b981-035243261b7f', NULL, '{"members":0,"side":"host"}', 0, '0c0104b3f8cb06ab4a9997bd9c11a497');
INSERT INTO events VALUES (100, '01a21574-1ed5-7710-ac69-0e7deb9f169f', '01a21574-1f66-76da-81a0-9e1fdd753ed2', 1795656261478267, 'merge.approved', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '', '01a21574-1f62-7090-a2f1-d8e4fc4cd145', '01a21574-1f63-7f27-b981-035243261b7f', NULL, '{"side":"host"}', 0, '6d8c37bf994d2e72f877504342688337');
INSERT INTO events VALUES (101, '01a21574-1f62-7090-a2f1-d8e4fc4cd145', '01a21574-1f66-76dd-ada4-55f6ac688757', 1795656261478267, 'merge.approved', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '', '01a21574-1f62-7090-a2f1-d8e4fc4cd145', '01a21574-1f63-7f27-b981-035243261b7f', NULL, '{"side":"host"}', 0, '6d8c37bf994d2e72f877504342688337');
INSERT INTO events VALUES (102, '01a21574-1ed5-7710-ac69-0e7deb9f169f', '01a21574-1f67-7578-bfeb-39313f26949f', 1795656261479288, 'merge.proposed', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '', '01a21574-1f62-7e39-8c9f-a2d117f7127b', '01a21574-1f67-74cb-ad75-5c0b4ca87ec9', NULL, '{"members":0,"side":"host"}', 0, '36b2ca34d0772bd831944cfb26db89ad');
INSERT INTO events VALUES (103, '01a21574-1f62-7e39-8c9f-a2d117f7127b', '01a21574-1f67-757e-b063-507c63ffd3c2', 1795656261479288, 'merge.proposed', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '', '01a21574-1f62-7e39-8c9f-a2d117f7127b', '01a21574-1f67-74cb-ad75-5c0b4ca87ec9', NULL, '{"members":0,"side":"host"}', 0, '36b2ca34d0772bd831944cfb26db89ad');
INSERT INTO events VALUES (104, '01a21574-1ed5-7710-ac69-0e7deb9f169f', '01a21574-1f68-7399-8a35-9099afc7acce', 1795656261480165, 'merge.approved', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '', '01a21574-1f62-7e39-8c9f-a2d117f7127b', '01a21574-1f67-74cb-ad75-5c0b4ca87ec9', NULL, '{"side":"joining"}', 0, 'e9ed66babad6c8863aa59a3da0d75cfa');
INSERT INTO events VALUES (105, '01a21574-1f62-7e39-8c9f-a2d117f7127b', '01a21574-1f68-739e-831a-6e58326863ce', 1795656261480165, 'merge.approved', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '', '01a21574-1f62-7e39-8c9f-a2d117f7127b', '01a21574-1f67-74cb-ad75-5c0b4ca87ec9', NULL, '{"side":"joining"}', 0, 'e9ed66babad6c8863aa59a3da0d75cfa');
INSERT INTO events VALUES (106, '01a21574-1ed5-7710-ac69-0e7deb9f169f', '01a21574-1f69-7222-adb6-9bc865faa94f', 1795656261481056, 'merge.approved', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '', '01a21574-1f62-7e39-8c9f-a2d117f7127b', '01a21574-1f67-74cb-ad75-5c0b4ca87ec9', NULL, '{"side":"host"}', 0, 'bc657436d66821125455d671168caab8');
INSERT INTO events VALUES (107, '01a21574-1f62-7e39-8c9f-a2d117f7127b', '01a21574-1f69-7227-b15f-66f0fed5f012', 1795656261481056, 'merge.approved', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '', '01a21574-1f62-7e39-8c9f-a2d117f7127b', '01a21574-1f67-74cb-ad75-5c0b4ca87ec9', NULL, '{"side":"host"}', 0, 'bc657436d66821125455d671168caab8');
INSERT INTO events VALUES (108, '01a21574-1ed5-7710-ac69-0e7deb9f169f', '01a21574-1f69-74bc-bdd0-0d14302b8a45', 1795656261481056, 'merge.completed', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '', '01a21574-1f62-7e39-8c9f-a2d117f7127b', '01a21574-1f67-74cb-ad75-5c0b4ca87ec9', NULL, NULL, 0, 'bc657436d66821125455d671168caab8');
INSERT INTO events VALUES (109, '01a21574-1f62-7e39-8c9f-a2d117f7127b', '01a21574-1f69-74c0-8850-a47db04e723c', 1795656261481056, 'merge.completed', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '', '01a21574-1f62-7e39-8c9f-a2d117f7127b', '01a21574-1f67-74cb-ad75-5c0b4ca87ec9', NULL, NULL, 0, 'bc657436d66821125455d671168caab8');
INSERT INTO events VALUES (110, '01a21574-1f62-7e39-8c9f-a2d117f7127b', '01a21574-1f69-79e1-9825-71eabf62f8bf', 1795656261481056, 'organization.moved', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '', '01a21574-1f62-7e39-8c9f-a2d117f7127b', '01a21574-1ed5-7710-ac69-0e7deb9f169f', NULL, NULL, 0, 'bc657436d66821125455d671168caab8');
INSERT INTO events VALUES (111, '01a21574-1ed5-7710-ac69-0e7deb9f169f', '01a21574-1f69-79e4-beb3-fa0bf51f5a20', 1795656261481056, 'organization.moved', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '', '01a21574-1f62-7e39-8c9f-a2d117f7127b', '01a21574-1ed5-7710-ac69-0e7deb9f169f', NULL, NULL, 0, 'bc657436d66821125455d671168caab8');
INSERT INTO events VALUES (112, '01a21574-1ed5-7710-ac69-0e7deb9f169f', '01a21574-1f6b-70fe-b2b6-c3a2390aa0a6', 1795656261482999, 'parent.changed', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '', '', '01a21574-1ed5-7710-ac69-0e7deb9f169f', '{"restrict_org_creation":false}', '{"restrict_org_creation":true}', 0, '56c9c9b7c65436f60499836d600913fb');
INSERT INTO events VALUES (113, '01a21574-1ed5-7710-ac69-0e7deb9f169f', '01a21574-1f6c-71a8-9633-03f491e7e269', 1795656261483896, 'directory.changed', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '', '', '01a21574-1ee9-7894-96cb-260d837ad8c4', '{"extensions":[]}', '{"extensions":["urn:acme:scim:schemas:extension:hr:2.0:User"]}', 0, '23aff15b1fe204baa02deaaa1ad9f792');
INSERT INTO events VALUES (114, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1f6c-7eb5-b51f-dee276479fe6', 1795656261484930, 'connection.created', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '', '', '01a21574-1f6c-7e6a-b784-1c887c0496a8', NULL, '{"kind":"saml","entity_id":"urn:acme:''idp''","groups_claim":"memberOf","email_trust":"claim","vouched":false,"enabled":false,"proven":false}', 0, 'e0cb8dece8e4cd0caa58f6221ae8a4b6');
INSERT INTO events VALUES (115, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1f6d-7e6d-bc95-7731164b433a', 1795656261485792, 'run.held', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '', '', '01a21574-1f6d-7dec-adb4-79ebb1140a96', NULL, '{"detail":{"meaning":{"kind":"oidc","issuer":"https://login.acme.example","client_id":"another"}},"scope":"connection:01a21574-1f10-74a6-b6a0-7ca794a9ef31"}', 0, 'af37ed6d3331af38da65d34a17baa9bd');
INSERT INTO events VALUES (116, '01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1f6e-7f04-a0fb-0b15a22c179f', 1795656261486877, 'sso.suspended', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '', '', '01a21574-1ed1-7d9c-bca9-3b14311b6780', NULL, '{"until":"2026-11-29T01:24:21.486877Z","reason":"''ẞ''"}', 0, 'ff56d3e0d9d1b5112d30afcfb97b2754');
INSERT INTO events VALUES (117, '01a21574-1ed5-7710-ac69-0e7deb9f169f', '01a21574-1f6f-7d5c-8062-6478b4b98e19', 1795656261487843, 'connection.created', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '', '', '01a21574-1f6f-7d15-b3b2-090979f595ef', NULL, '{"kind":"oidc","issuer":"https://login.initech.example","client_id":"usher","email_trust":"claim","vouched":true,"enabled":true,"proven":false}', 0, '89c341bdb48c11b0450ec42e936c9e67');
INSERT INTO events VALUES (118, '01a21574-1ed5-7710-ac69-0e7deb9f169f', '01a21574-1f70-7d08-b6eb-f4c5d27d2781', 1795656261488795, 'token.created', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '', '', '01a21574-1f70-7c83-ad3c-5106d5183c8f', NULL, '{"scope":"login-hook","target":"01a21574-1f6f-7d15-b3b2-090979f595ef"}', 0, '0dd9886c547f5002bee22827b5d181ea');
INSERT INTO events VALUES (119, '01a21574-1ed5-7710-ac69-0e7deb9f169f', '01a21574-1f71-7c3c-ac1d-e65ac506dfd7', 1795656261489694, 'organization.changed', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '', '01a21574-1f4e-7f35-b0e1-2b8adefe9920', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false}', 0, 'c7389338e17b5360756123761afa888f');
INSERT INTO events VALUES (120, '01a21574-1ed5-7710-ac69-0e7deb9f169f', '01a21574-1f71-7d8a-ac2f-461d37751af3', 1795656261489694, 'organization.changed', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '', '01a21574-1f4e-7f35-b0e1-2b8adefe9920', '', '{"mode":"jit","group_mappings":false}', '{"mode":"jit","group_mappings":false,"sso_required":true}', 0, 'c7389338e17b5360756123761afa888f');
INSERT INTO events VALUES (121, '01a21574-1ed5-7710-ac69-0e7deb9f169f', '01a21574-1f73-725b-999f-45ea8497295c', 1795656261491120, 'account.created', 'login', '01a21574-1f6f-7d15-b3b2-090979f595ef', '01a21574-1f73-723e-a569-9b9566abf6e9', '', '01a21574-1f6f-7d15-b3b2-090979f595ef', NULL, NULL, 0, '8fca530def4779699ec0a4dcc7e71839');
INSERT INTO events VALUES (122, '01a21574-1ed5-7710-ac69-0e7deb9f169f', '01a21574-1f73-72ec-8736-5210964b9247', 1795656261491120, 'subject.linked', 'login', '01a21574-1f6f-7d15-b3b2-090979f595ef', '01a21574-1f73-723e-a569-9b9566abf6e9', '', '01a21574-1f6f-7d15-b3b2-090979f595ef', NULL, NULL, 0, '8fca530def4779699ec0a4dcc7e71839');
INSERT INTO events VALUES (123, '01a21574-1ed5-7710-ac69-0e7deb9f169f', '01a21574-1f73-732c-9e5c-78605909bbd4', 1795656261491120, 'membership.added', 'login', '01a21574-1f6f-7d15-b3b2-090979f595ef', '01a21574-1f73-723e-a569-9b9566abf6e9', '01a21574-1f4e-7f35-b0e1-2b8adefe9920', '', NULL, '{"role":"user","source":"grant"}', 0, '8fca530def4779699ec0a4dcc7e71839');
INSERT INTO events VALUES (124, '01a21574-1ed5-7710-ac69-0e7deb9f169f', '01a21574-1f73-7458-8a92-2b5f03d5ef45', 1795656261491120, 'connection.proven', 'login', '01a21574-1f6f-7d15-b3b2-090979f595ef', '', '', '01a21574-1f6f-7d15-b3b2-090979f595ef', NULL, NULL, 0, '8fca530def4779699ec0a4dcc7e71839');
INSERT INTO events VALUES (125, '', '01a21574-1f87-788b-b25f-fc0ba7be6c0e', 1795656261511536, 'account.created', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '01a21574-1f87-7871-b919-ca8bf1fdc857', '', '', NULL, NULL, 0, '6a73e043fb6e37e188e6430c58f76b74');
INSERT INTO events VALUES (126, '', '01a21574-1fa5-7dfb-a4fb-edb9b5767c9f', 1795656261541892, 'account.created', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '01a21574-1fa5-7de1-8d7b-e776e4742fd4', '', '', NULL, NULL, 0, '451a6a8aae2ed28342ae4508ef1f3176');
INSERT INTO events VALUES (127, '01a21574-1ed5-7710-ac69-0e7deb9f169f', '01a21574-1ffe-7360-a3ac-1d36b4ec6b96', 1795656261630019, 'claim.started', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '', '01a21574-1f4e-7f35-b0e1-2b8adefe9920', '01a21574-1ffe-720e-92d4-d0a922fe4fb4', NULL, '{"accounts":2,"deadline":"2026-12-26T01:24:21.630019Z","domain":"initech.example"}', 0, 'f5467b0d1e91f4e2edad22ba39e39e51');
INSERT INTO events VALUES (128, '01a21574-1ed5-7710-ac69-0e7deb9f169f', '01a21574-1ffe-740e-a54e-134b9d5e9b5e', 1795656261630019, 'claim.account_claimed', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '01a21574-1f87-7871-b919-ca8bf1fdc857', '01a21574-1f4e-7f35-b0e1-2b8adefe9920', '01a21574-1ffe-720e-92d4-d0a922fe4fb4', NULL, '{"deadline":"2026-12-26T01:24:21.630019Z","domain":"initech.example"}', 0, 'f5467b0d1e91f4e2edad22ba39e39e51');
INSERT INTO events VALUES (129, '01a21574-1ed5-7710-ac69-0e7deb9f169f', '01a21574-1ffe-7410-97c3-4855a43332ba', 1795656261630019, 'claim.account_claimed', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '01a21574-1fa5-7de1-8d7b-e776e4742fd4', '01a21574-1f4e-7f35-b0e1-2b8adefe9920', '01a21574-1ffe-720e-92d4-d0a922fe4fb4', NULL, '{"deadline":"2026-12-26T01:24:21.630019Z","domain":"initech.example"}', 0, 'f5467b0d1e91f4e2edad22ba39e39e51');
INSERT INTO events VALUES (130, '01a21574-1ed5-7710-ac69-0e7deb9f169f', '01a21574-201a-7260-8fe4-26870541131a', 1795656261657939, 'claim.cancelled', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '', '01a21574-1f4e-7f35-b0e1-2b8adefe9920', '01a21574-1ffe-720e-92d4-d0a922fe4fb4', NULL, '{"accounts":{"cancelled":2},"reason":"by_hand"}', 0, 'fd18e08c03d6cb6d36bf9749fcd77307');
INSERT INTO events VALUES (131, '01a21574-1ed5-7710-ac69-0e7deb9f169f', '01a21574-2050-7039-a227-53ab4eca5fe8', 1795656261711858, 'claim.started', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '', '01a21574-1f4e-7f35-b0e1-2b8adefe9920', '01a21574-204f-7f24-b5e4-b48f126ab731', NULL, '{"accounts":2,"deadline":"2026-12-26T01:24:21.711858Z","domain":"initech.example"}', 0, '265d1856f8ab00d4385e753a5983fa40');
INSERT INTO events VALUES (132, '01a21574-1ed5-7710-ac69-0e7deb9f169f', '01a21574-2050-70a2-b54b-0023e00cc1e0', 1795656261711858, 'claim.account_claimed', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '01a21574-1f87-7871-b919-ca8bf1fdc857', '01a21574-1f4e-7f35-b0e1-2b8adefe9920', '01a21574-204f-7f24-b5e4-b48f126ab731', NULL, '{"deadline":"2026-12-26T01:24:21.711858Z","domain":"initech.example"}', 0, '265d1856f8ab00d4385e753a5983fa40');
INSERT INTO events VALUES (133, '01a21574-1ed5-7710-ac69-0e7deb9f169f', '01a21574-2050-70a7-b9e6-66d61521c48d', 1795656261711858, 'claim.account_claimed', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '01a21574-1fa5-7de1-8d7b-e776e4742fd4', '01a21574-1f4e-7f35-b0e1-2b8adefe9920', '01a21574-204f-7f24-b5e4-b48f126ab731', NULL, '{"deadline":"2026-12-26T01:24:21.711858Z","domain":"initech.example"}', 0, '265d1856f8ab00d4385e753a5983fa40');
INSERT INTO events VALUES (134, '01a21574-1ed5-7710-ac69-0e7deb9f169f', '01a21574-2065-78b4-92d4-931667dcec93', 1795656261733171, 'claim.chosen', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '01a21574-1f87-7871-b919-ca8bf1fdc857', '01a21574-1f4e-7f35-b0e1-2b8adefe9920', '01a21574-204f-7f24-b5e4-b48f126ab731', '{"choice":""}', '{"choice":"merge"}', 0, '81b30555181d265c6f13413490e07a0f');
INSERT INTO directory_totals VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1ee2-7221-a715-b63f85ad7d89', 'Group', 0, 3, 0, '01a21574-1f08-7720-a309-bf7c1fb10e02');
INSERT INTO directory_totals VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1ee2-7221-a715-b63f85ad7d89', 'User', 0, 10, 2, '01a21574-1eff-72c1-81e6-e7e5ccc4a49b');
INSERT INTO accounts VALUES ('01a21574-1eeb-792e-8f79-3458a6b88579', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795656261355375);
INSERT INTO accounts VALUES ('01a21574-1eee-7107-89af-46beb635ed9e', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795656261358027);
INSERT INTO accounts VALUES ('01a21574-1eee-7b73-92da-4fcff1cd939e', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795656261358683);
INSERT INTO accounts VALUES ('01a21574-1ef1-7df3-89a6-233a22ef3053', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795656261361876);
INSERT INTO accounts VALUES ('01a21574-1ef8-75bd-b139-3050281b5dcc', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795656261368336);
INSERT INTO accounts VALUES ('01a21574-1ef9-7142-b289-438e1b45b2ad', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795656261369048);
INSERT INTO accounts VALUES ('01a21574-1ef9-7a53-9214-b8c57ee81d78', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795656261369645);
INSERT INTO accounts VALUES ('01a21574-1efa-7353-8730-35e310fca4a2', 'left@acme.example', 'left@acme.example', 'acme.example', 1795656261370171);
INSERT INTO accounts VALUES ('01a21574-1efe-7924-b9c0-35d005f50040', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795656261374567);
INSERT INTO accounts VALUES ('01a21574-1eff-728d-a8ff-84dd152b6c18', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795656261375129);
INSERT INTO accounts VALUES ('01a21574-1f1c-7660-abfe-2d838ba9976a', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795656261404393);
INSERT INTO accounts VALUES ('01a21574-1f51-748e-8ee3-a4fb91896a71', 'accepted@elsewhere.example', 'accepted@elsewhere.example', 'elsewhere.example', 1795656261457193);
INSERT INTO accounts VALUES ('01a21574-1f73-723e-a569-9b9566abf6e9', 'prover@initech.example', 'prover@initech.example', 'initech.example', 1795656261491120);
INSERT INTO accounts VALUES ('01a21574-1f87-7871-b919-ca8bf1fdc857', 'o''personal@initech.example', 'o''personal@initech.example', 'initech.example', 1795656261511536);
INSERT INTO accounts VALUES ('01a21574-1fa5-7de1-8d7b-e776e4742fd4', 'other@initech.example', 'other@initech.example', 'initech.example', 1795656261541892);
INSERT INTO directory_users VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1ee2-7221-a715-b63f85ad7d89', '01a21574-1eeb-7ace-a1a6-ff57783a240f', 'ada@acme.example', '00u-ada', 1, '01a21574-1eeb-792e-8f79-3458a6b88579', '', 1795656261355375, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795656261355375, 1795656261355375);
INSERT INTO directory_users VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1ee2-7221-a715-b63f85ad7d89', '01a21574-1eee-7134-9d51-7a94fcb8aa71', 'bob@acme.example', NULL, 1, '01a21574-1eee-7107-89af-46beb635ed9e', '', 1795656261358027, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795656261358027, 1795656261358027);
INSERT INTO directory_users VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1ee2-7221-a715-b63f85ad7d89', '01a21574-1eee-7bad-a98c-364ece80f7c0', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a21574-1eee-7b73-92da-4fcff1cd939e', '', 1795656261358683, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795656261358683, 1795656261358683);
INSERT INTO directory_users VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1ee2-7221-a715-b63f85ad7d89', '01a21574-1ef1-7e20-a51e-a1bc69edb6aa', 'zoe@acme.example', 'ZOË', 1, '01a21574-1ef1-7df3-89a6-233a22ef3053', '', 1795656261361876, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795656261361876, 1795656261361876);
INSERT INTO directory_users VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1ee2-7221-a715-b63f85ad7d89', '01a21574-1ef8-75e3-898e-684907ef6725', 'astro@acme.example', '🚀', 1, '01a21574-1ef8-75bd-b139-3050281b5dcc', '', 1795656261368336, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795656261368336, 1795656261368336);
INSERT INTO directory_users VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1ee2-7221-a715-b63f85ad7d89', '01a21574-1ef9-7169-a53c-d60ee9c89938', 'lines@acme.example', ' 007 ', 1, '01a21574-1ef9-7142-b289-438e1b45b2ad', '', 1795656261369048, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795656261369048, 1795656261369048);
INSERT INTO directory_users VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1ee2-7221-a715-b63f85ad7d89', '01a21574-1ef9-7a76-931f-e1b544d27d3a', 'max@acme.example', '00u-max', 1, '01a21574-1ef9-7a53-9214-b8c57ee81d78', '', 1795656261369645, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795656261369645, 1795656261369645);
INSERT INTO directory_users VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1ee2-7221-a715-b63f85ad7d89', '01a21574-1efa-7372-8545-ae1762f7df69', 'left@acme.example', '00u-left', 0, '01a21574-1efa-7353-8730-35e310fca4a2', '', 1795656261370171, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795656261370171, 1795656261370171);
INSERT INTO directory_users VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1ee2-7221-a715-b63f85ad7d89', '01a21574-1efb-7221-bf1d-8dded984a49c', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795656261371083, 1795656261371083);
INSERT INTO directory_users VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1ee2-7221-a715-b63f85ad7d89', '01a21574-1eff-72c1-81e6-e7e5ccc4a49b', 'staff@acme.example', '00u-staff', 0, '01a21574-1eff-728d-a8ff-84dd152b6c18', '', 1795656261375129, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795656261375129, 1795656261391298);
INSERT INTO runs VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1f53-72c7-8dbb-9b1fc00f93f8', 'deletion', 'applied', 'directory:01a21574-1f52-737d-b5a7-5c43e60d1efb', NULL, '{}', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', 'fa58fba97f34b816927c89d599d9de96', 0, 1795656261459100, 1795656261462258, 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', 1795656261462258, 0, 0);
INSERT INTO runs VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1f6d-7dec-adb4-79ebb1140a96', 'reconnect', 'held', 'connection:01a21574-1f10-74a6-b6a0-7ca794a9ef31', 'reconnect connection:01a21574-1f10-74a6-b6a0-7ca794a9ef31', '{"meaning":{"kind":"oidc","issuer":"https://login.acme.example","client_id":"another"}}', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', 'af37ed6d3331af38da65d34a17baa9bd', 0, 1795656261485792, 1795656261485792, '', '', 0, 0, 0);
INSERT INTO dialect_log VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1ee2-7221-a715-b63f85ad7d89', '01a21574-1f26-7093-a33c-6f1a8aabeda3', 1795656261414038, '7fa013db18eae36bf9b4f9ae093139b8', 'GET', '/Users/01a21574-1efe-71a7-a7b3-861176752b04', 404, '', 'there is no user "01a21574-1efe-71a7-a7b3-861176752b04" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1ee2-7221-a715-b63f85ad7d89', '01a21574-1f26-74ec-8a16-c1a70460b184', 1795656261414323, '995fc514593c7246ddf7e460aa76310c', 'GET', '/Users/01a21574-1efe-794d-80f9-b6e2d90a5eb6', 404, '', 'there is no user "01a21574-1efe-794d-80f9-b6e2d90a5eb6" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1ee2-7221-a715-b63f85ad7d89', '01a21574-20e9-7b52-a9c2-a38744987647', 1795656261865742, '01d3374fa2cd89da3d94d042b170e081', 'GET', '/Users/01a21574-1efe-71a7-a7b3-861176752b04', 404, '', 'there is no user "01a21574-1efe-71a7-a7b3-861176752b04" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1ee2-7221-a715-b63f85ad7d89', '01a21574-210d-7ed5-a24e-217cb5c74fda', 1795656261901972, '4a7a7e73e14a344e9b046059b9fbca53', 'GET', '/Users/01a21574-1efe-794d-80f9-b6e2d90a5eb6', 404, '', 'there is no user "01a21574-1efe-794d-80f9-b6e2d90a5eb6" in this directory', '[]', '');
INSERT INTO schedules VALUES ('', 'check-domains', '0 * * * *', 1795656261328669, 0);
INSERT INTO schedules VALUES ('', 'expire-invitations', '*/10 * * * *', 1795656261328883, 0);
INSERT INTO schedules VALUES ('', 'expire-proposals', '5 * * * *', 1795656261327043, 0);
INSERT INTO schedules VALUES ('', 'forget-answers', '50 * * * *', 1795656261328043, 0);
INSERT INTO schedules VALUES ('', 'forget-events', '50 3 * * *', 1795656261328236, 0);
INSERT INTO schedules VALUES ('', 'forget-tombstones', '20 3 * * *', 1795656261327837, 0);
INSERT INTO schedules VALUES ('', 'prune-schedule-runs', '40 3 * * *', 1795656261325443, 0);
INSERT INTO schedules VALUES ('', 'repair-drift', '10 4 * * *', 1795656261328398, 0);
INSERT INTO schedules VALUES ('', 'settle-claims', '*/10 * * * *', 1795656261327436, 0);
INSERT INTO schedules VALUES ('', 'tend-sso', '* * * * *', 1795656261329085, 0);
INSERT INTO invitations VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1f48-7ea2-b9bd-13a4c83f4350', '01a21574-1ede-742b-b1a3-a13565b424cc', 'O''Brien+open@Elsewhere.example', 'o''brien+open@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'open', '', 0, 1, '', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '', '9768d52e2d65bf43f249c4b7e9c335644fd0446849f4b1e7800912125dc8c9e7', 1795656261448841, 1797470661448841, 0);
INSERT INTO invitations VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1f49-7d37-ae1e-d905b513ce6f', '01a21574-1ede-7344-a29c-9c891c820686', 'managed@acme.example', 'managed@acme.example', 'acme.example', 'user', '', 0, 'open', '', 1, 0, '', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '', 'c45441ace73f210de7955e5c9c554691504a0befb774b44c79ca075adefb7607', 1795656261449841, 1797470661449841, 0);
INSERT INTO invitations VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1f4d-7442-9c07-c0c9ed3a9666', '01a21574-1ede-742b-b1a3-a13565b424cc', 'revoked@elsewhere.example', 'revoked@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'revoked', 'by_hand', 0, 1, '', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '', 'f1a2068ed536fdd488dc0586beb7995a6cf5ba8051c3d7fa7430f6d7c762afd8', 1795656261453244, 1797470661453244, 1795656261454101);
INSERT INTO invitations VALUES ('01a21574-1ed5-7710-ac69-0e7deb9f169f', '01a21574-1f4f-7902-814a-e310e2b1613a', '01a21574-1f4e-7f35-b0e1-2b8adefe9920', 'accepted@elsewhere.example', 'accepted@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'accepted', '', 0, 1, '', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', '01a21574-1f51-748e-8ee3-a4fb91896a71', '9d53849686a7c0ac9eb52c368d350bbd428a6e396fa64afcbb1543321affaddc', 1795656261455549, 1797470661455549, 1795656261457193);
INSERT INTO invitation_sends VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1ede-7344-a29c-9c891c820686', 1795656261449841, '01a21574-1f49-7d4d-9416-020840715216');
INSERT INTO invitation_sends VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1ede-742b-b1a3-a13565b424cc', 1795656261448841, '01a21574-1f48-7f3a-bf84-5bc6c4935af0');
INSERT INTO invitation_sends VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1ede-742b-b1a3-a13565b424cc', 1795656261453244, '01a21574-1f4d-7461-be03-5b8521d76047');
INSERT INTO invitation_sends VALUES ('01a21574-1ed5-7710-ac69-0e7deb9f169f', '01a21574-1f4e-7f35-b0e1-2b8adefe9920', 1795656261455549, '01a21574-1f4f-791e-9a99-f0c03a3892f6');
INSERT INTO parent_administrators VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', '01a21574-1eeb-792e-8f79-3458a6b88579', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', 1795656261437682);
INSERT INTO answers VALUES ('', '01a21574-1ea2-726a-99e6-f021850c8f74', '', '5105919db2af11855d9c6b94d90a2403e0b95a13d8e1045e9305df029c53bbf2', '9c80b91f2aa3e4234325a27bea7a0cf751e0823441da619e1cf6c5997137ae2b', 'EB2yJWtjoJZC/w0/wkYGUmxr6DEV2ZhxEZPgB5sZoliOS/Mfz9fuk6zm8c0mDh6ucozTp5BF5UsY6FeIvQnXCtbD+DpwAl7ALNRrN6J8rxuqEBrThLGz6uqoF1q+Rsk1Rs4mU5Nn6dLpEyP6bGZBFstIIc+meXE3v+HfcUXMQt8n4YypBsI1lxHPogsyDKZ2CjF4jz4/xlcd5jMriqoCMIjTciy8cNQR5xuRro/aB+SpH6eyZj7gJl4y8dts0OEu9l9AOm72CSYoMh5RyceK3Z295LAQZpd0c07UKjN/jS0i3zLIb+eO2OCbklFiB7CqDNZkyRQ+sJ2hl18MWrf46aLqJLJhk2Z/WDQqNtPl0LsxX5rtaMqDZgnqGBPGAGDhgMiYzsI8iJTwGgB7BhSuHkhl1kDtxy3yL3GEvlpsBQxpgN85lA==', 1795656261437682);
INSERT INTO answers VALUES ('', '01a21574-1ea2-726a-99e6-f021850c8f74', '', '5e9f511fe74f1e2ddeaf58ea4d269ec58bb3df3f736a1a1c9b7aa0905e2b5e83', '693123451dd674e393bc1144448558d8a0487bb8b2c47044146f6102e75d2334', '8Ed+cQpVBmR6UGURGIn7kHjnkLcCK4GnV+XT49ghWdQllAdGU0cXRLIu1Eb9dCZ5UXtLfzWnHaGErWx8XcSAVCaNa7+5IvSPvmrlKp+Z+QiXnTpzoTuqgQfCuCECcFZcXlcoKA8oT7lvVHEmo+lldHSGpG8/sr7V4MpPIL0gFVsh4Tc0TyoghhVuyGBRyyfc5CwSvtVxFRO0umjzR7w2SkiDmYELRP/U1eH5dkZhA1KD4gvduC/KROI1EjXaPJmWZH8=', 1795656261511536);
INSERT INTO answers VALUES ('', '01a21574-1ea2-726a-99e6-f021850c8f74', '', '48e88b336969304c6925373e096d7b0eae5d50e896cc8be6f81ac08eb21430bf', '0d59f29bdd044abdc5ca9de2c2ffe971c84a270e0708ea5cd17f7c208e77bce0', 'zJpCyv6tyzev065UpUyyww56dQppn3tsxLzKvpbGo0WgSEN+VZinG9dYCiegWz4XdtAr363Jn6la1v4JOk2zCM9iDxiJBYYd+0gcLGE4HFWdEefPL/XowvrgLpEr4t1beDSvvhprQiT98DqV0CVAsG4uDzrSj+6opptXS57MFW/pM6gSEDuL+t3TdTd3xyFV5j9UINPoddJc997ocOC4SLTyFTxtxfBpqiCTLLiWSUrk3o0f8Hun5zvS0dy9', 1795656261541892);
INSERT INTO answers VALUES ('', '01a21574-1ea2-726a-99e6-f021850c8f74', '', '5ab1e8ea5bf62c9d3fef98b60478fe4e31151cd89b4bb5f02939bac48ee2804a', '47da7d5ba09042695bc80c0b5661ddd0638b9e04b18b4df0f4bc2865dd0daedb', 'gGe531y1LVZGJ5X88kNkc7uQRk61Tm+jsZUttKS9TBdNeXeooICarpaPIfkuZesevJhJMOmrD6NdZ4LC5WhWsgiIZsmPh8AleXrEF2SwLhqFCJ9XacpiMmzL3x1Yh44WsyniDR693Ty77Xbgqd+mLUjDcudmTBnDfm3nx+0iqZvtvprT5pae51Gb7mCVkUX70lMTZ45Ed0dGxrAmA3XkBNj1o6l2sHtioGGI1xhz3kKEYeoTU5ii0VKy0aEROKKoairxqQm7l5GxuApnVwNzni2uWQ==', 1795656261578888);
INSERT INTO answers VALUES ('', '01a21574-1ea2-726a-99e6-f021850c8f74', '', '3b31759695790d2b4ce1fd72322f1e83ccd1833be9000124548c7939126faf47', 'e99732a949ad9b6af8e473d3d9b5041d384dc81136bf803926effada502277d0', 'p2d+PxWgxbYdQ4/XUmvYLkK0u/ELR7Au4pyLSkOEZpP3YYLx9hFUhR2v+Ix6skWZ4WTVXC1jABiW0QIRs66Nk+WKoh/sztAdNYn/6TMfEuRpY7R6rygIFVnHNrkXwQYOLvVgYYC6tGyPkpjNoFVE6xqp9B1hK3Oj94dAAvg7RAeOWjMyXRFcRLdl/pYX3FJ+JnHA5SU386cb04YHF5QzI3sG6KMLtikLqkQjgpi38agy5NXI76m7MfvOldxqyOJf1YE4bDSPkjEoWd3I38PA4gg5N7xxfUjNYjNqFL5EIHW7iM/r/3iQhwXFXJ17vza+uEjleBgfxu2NI77lamsIIgC3E3T85v9Eb13ozWb55jKweiQ32byfHwwv0T9SrMFwin+zrSdoNLO1Fbl5SJB3yMzP0NBmMcC4szVAyIEkPOZ0GDXXv63GZWQHIkAznGrUhPWCdyKuOs0rZzR+7Obwucq90kXcTuCQ70EHsyDlXK84b23K7FSTSwL9l8tRda5Nb/FVQ7ruJXOwaHBNJ5g5qJMVKvqrJ3/f0YX2sVvJIeqkaSMQKbzw8Ofc+ZCRwHriBwJKGWHaNqrIPUJ8BQ5Yn8XohZ7Ssi/Rr3nLmEmIfS0fwpiRhQQg3hErB+qPZmyLk15e0tVU82gLeIOBUXUlkzMyik1/ONbqjxqM8zkRcAMzIYDT1GSjD8TRfo9yNGXs85e0lvgqZGQbA9uTdC8ciWcUTX3DlzGGcNW660MI8degJ1zdNpUG', 1795656261630019);
INSERT INTO answers VALUES ('', '01a21574-1ea2-726a-99e6-f021850c8f74', '', 'c8945854cdf1a0a2098a9d0363bda839f6a408d5795ce7abea16a0042b95d256', 'dd89fc0fd1e7d14788cf48feb938fc8def65e77ea02e5b04d9b19b61bc14f6f2', 'rpeCh7b5pLv2Xj5PFO2XvNJcHan1iS4UTuQH7F2U6jMtLZFEeR9/d+bP8rKP1Lc3SsQhc2atIYhW8K7DPDmQeCNDRWnRygoelrXGOnPL4ntrqRPj5mPO7/7JRkOjDzFKCKxnFN7e+jp9vSFYuaktfw9UWNYjnUBJHfexBiThp+NgkXsrFI5FAkmVfWQ+S2+n4ppaQ9P6bxZgM2N1GX/kBsMYhaFZEIhrjc4uJAGu0CFwBC74zrvbQDoFVdOVhOWbcQfscoZ5i+ktqPnhmzmMBA0DXKap8XS4OQCHH8SmN7Q77w09ML0jaV5lTbCjC3g9TG7L/x8h+siAk/tYXy5s23zWt0oiqoM5V8T+u8jcPxheEFaR3uKu49bq9N2/3aMtaEW4CtknW8nwNDoA2N1jT8qSe7JZru/C9pp+pads2NmEYdzQ4PxWZbFifaSBibmC4zFOCoI1+JQxYjA5X4InWcePnf7Ah12/L6XDa+JpIKqa0oOnWUByKsjUDFPTf77lvxtRWkO9SzbyxKzjZDihoiItMGXZRdbCCS54ua9NKvUUDcOdTXG3M556jSQSxUohAOla2hdovnJx0fbB0lz5HZbmV4ctjwD0krBdbuIsDTL6WvwPMwmE29S7IN1q9SAa17zdIJy+t4c7DPSogKvBD6NICEdnYxROVPMMpXTXYQDA4vhk2k8cXRhRRqgAztRD/LH3KpOyDI7mnwFWY3+8uBMoof5NXLDHNG3Uxp56OBYXNBompFm9WLMMtuu26raG/FZh/hIaLleee+x92Ngqu8CqjDC5S/DWbi+8ILhZDzkkplPEwAxCyuguB8pYpPyGJCEeyQ==', 1795656261657939);
INSERT INTO answers VALUES ('', '01a21574-1ea2-726a-99e6-f021850c8f74', '', '4d7c021c0b2eb5f3350de51f633aff92402d0bae47dae9ed991731ce7943f27f', '47da7d5ba09042695bc80c0b5661ddd0638b9e04b18b4df0f4bc2865dd0daedb', 'uBH/Mfn0dQ5MN7xHr3HNowAc6wLFP9ryjPWHE35mQ3aQf7ebWZjAY8Frji0tX7J2pW79eu+WOF6545mW43Yr+ezVKqOOwSu+9sxZtfVPh/DlwUMoWb02L870DqMvsYH9oXY3VqzqfEUm07PSjWIPBCY+9z62+8jyXaFkgNii4UgP86hcPDuPv4diqtSUPoFl2aRZZZZo+1Gro9xjOYluw2yfgKjvj8w3dIEXEn0c4JQXu+1BFn35VYAhiBbHh77Qx4MwF+HFNJMJFijoMus7fTsNpw==', 1795656261690026);
INSERT INTO answers VALUES ('', '01a21574-1ea2-726a-99e6-f021850c8f74', '', '7d11a540bd380c307b5d5bf1a0e7f4585548ae850c60272f9d923ee2c10bbd9f', 'e99732a949ad9b6af8e473d3d9b5041d384dc81136bf803926effada502277d0', 'Aq25F/aQjAiZ7cTkg7fHR84Jn0uj86fPFYZ4ds7oBjVWL0MLc0hELGAXDje6V6Wgy5nNUoGClwNwbEStfvdCVJ1kIsX9QzIfgLdZbz1Ea85glzl7v5g3yT5PbbTm5STNzhfm2N5IdD17DwfE61GaqWAW/VDUyH4g4FnpSx5JeNLx4km11CCnt9OgyyO37SczsQYLeoUFhCNMTo+HYI6hQ0TThDUIyaCFoLOv0A4uSdG2sSJFgvpxnh3YOJF/PKq+0VnvQR629cOQQYYI4zFWyGK0F9oraRqQ9XoRFNoeGqTW3sxrwEwgVRxJamWZ6Hb4jB/HgcISBSMSw5WS7GcESz1ZbHvydHSsmDVBoY+g/k8vtAWCe187LYWqFiBsHKE5r5KJMwUKgn1JTGFKF5yE+fCDmjzkEOnXpH1dDPD/qVPKl51yOKiPbYuHG7JOtB11FLem1yXVF6nc7O1x++Iy/Nece1ZtUmjWAeYc9Myj3TNXhzwPMnU7Ux+quU/dSAjJ3wtoC3lgHAbH/mE7AAqlS0/IQGW6ILMsJCpVfM4qnL/jFFcCrrlxYE8spCRaTdPS57o9IiEV6YfwLXmYix/hvQCeMvCCxEhGY0sgSZ1RYUju2nyAirt3TRQNat1tQJgJyJKC2WVZfdgQRfXEcAIAvtMaOH3LEIesmXSB71dU6YkcERiqulkKzTRS+QxDTrYFozhtLkA5+1NjO0F5bft253x8lWU9IVlpjbRRajsyMC0ystXwBKk2', 1795656261711858);
INSERT INTO answers VALUES ('', '01a21574-1ea2-726a-99e6-f021850c8f74', '', '833b717ef611ae51f041c059912097d365ffb217f72cdfa14d032ed912353d3f', '3a641bd257144384905f6bb7be10f75cd3fe1aa33192024d0c53b7d02f1703d7', '4hZkfIEyNC66fF0Ln5aoWjqdJ+EuJBPPSxz40OenJlOZ7NTliU+dAjOzG2xSg4oz1S9kHraf+1ghbGDzj0noSLJzt+Hmd0eBWQeUJ8JTHUI/TgljQNDE5ynFf40ow+N/LMtHipcjO7wJxXPgX/Jy1AVYyEtGcFUZ6Li3LauZBq2xrc9k+sTsHXIzqdlngo7XglQUgtmmpXi41naJDx6vfuGSebN1tizWRrxLZxwZqGpkr6RpVIV20oX3yJ1w3dEO9YkE0ZRuQCMBI7G65Y7ESjfH+2pxaUYiX7XneAIHrDxoQMgA38mBJIU0DxZcuLEXav3tP70cOz4DZ9YHcTMA6Itv+d0=', 1795656261733171);
INSERT INTO sso_suspensions VALUES ('01a21574-1ed1-7d9c-bca9-3b14311b6780', 1795915461486877, '''ẞ''', 1795656261486877, 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74');
INSERT INTO merge_proposals VALUES ('01a21574-1ed5-7710-ac69-0e7deb9f169f', '01a21574-1f63-7f27-b981-035243261b7f', '01a21574-1f62-7090-a2f1-d8e4fc4cd145', '01a21574-1f62-7090-a2f1-d8e4fc4cd145', 'host', 'pending', '', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', 0, '{"credential":"01a21574-1ea2-726a-99e6-f021850c8f74","at":1795656261478267}', '', 1795656261475897, 1796865861475897, 0, '', 0);
INSERT INTO merge_proposals VALUES ('01a21574-1ed5-7710-ac69-0e7deb9f169f', '01a21574-1f67-74cb-ad75-5c0b4ca87ec9', '01a21574-1f62-7e39-8c9f-a2d117f7127b', '01a21574-1f62-7e39-8c9f-a2d117f7127b', 'host', 'approved', '', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', 0, '{"credential":"01a21574-1ea2-726a-99e6-f021850c8f74","at":1795656261481056}', '{"credential":"01a21574-1ea2-726a-99e6-f021850c8f74","at":1795656261480165}', 1795656261479288, 1796865861479288, 1795656261481056, '{"looks":"8ab9d883a1a90b663a92ade89589fdb9ca86711a98575cd0fe8c31f6b7065585","alone":null,"met":null}', 0);
INSERT INTO domain_claims VALUES ('01a21574-1ed5-7710-ac69-0e7deb9f169f', '01a21574-1ffe-720e-92d4-d0a922fe4fb4', 'initech.example', '01a21574-1f4e-7f35-b0e1-2b8adefe9920', 'cancelled', 'by_hand', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', 1795656261630019, 1798248261630019, 1795656261657939);
INSERT INTO domain_claims VALUES ('01a21574-1ed5-7710-ac69-0e7deb9f169f', '01a21574-204f-7f24-b5e4-b48f126ab731', 'initech.example', '01a21574-1f4e-7f35-b0e1-2b8adefe9920', 'open', '', 'operator', '01a21574-1ea2-726a-99e6-f021850c8f74', 1795656261711858, 1798248261711858, 0);
INSERT INTO claim_accounts VALUES ('01a21574-1ed5-7710-ac69-0e7deb9f169f', '01a21574-1ffe-720e-92d4-d0a922fe4fb4', '01a21574-1f87-7871-b919-ca8bf1fdc857', '', 'cancelled', '', '', 1795656261657939);
INSERT INTO claim_accounts VALUES ('01a21574-1ed5-7710-ac69-0e7deb9f169f', '01a21574-1ffe-720e-92d4-d0a922fe4fb4', '01a21574-1fa5-7de1-8d7b-e776e4742fd4', '', 'cancelled', '', '', 1795656261657939);
INSERT INTO claim_accounts VALUES ('01a21574-1ed5-7710-ac69-0e7deb9f169f', '01a21574-204f-7f24-b5e4-b48f126ab731', '01a21574-1f87-7871-b919-ca8bf1fdc857', 'merge', 'claimed', '', '', 0);
INSERT INTO claim_accounts VALUES ('01a21574-1ed5-7710-ac69-0e7deb9f169f', '01a21574-204f-7f24-b5e4-b48f126ab731', '01a21574-1fa5-7de1-8d7b-e776e4742fd4', '', 'claimed', '', '', 0);
INSERT INTO store_terms VALUES (1, 5, '');
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
CREATE UNIQUE INDEX domain_claims_id ON domain_claims (id);
CREATE UNIQUE INDEX domain_claims_open ON domain_claims (parent, domain) WHERE state IN ('open', 'settling');
CREATE INDEX domain_claims_due ON domain_claims (deadline, id) WHERE state IN ('open', 'settling');
CREATE INDEX claim_accounts_waiting ON claim_accounts (parent, claim, account) WHERE state = 'claimed';
CREATE INDEX claim_accounts_account ON claim_accounts (parent, account);
CREATE INDEX claim_accounts_new ON claim_accounts (parent, new_account) WHERE new_account <> '';
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
INSERT INTO sqlite_stat1 VALUES ('domain_claims', 'domain_claims', '10000 10 1');
INSERT INTO sqlite_stat1 VALUES ('domain_claims', 'domain_claims_id', '10000 1');
INSERT INTO sqlite_stat1 VALUES ('domain_claims', 'domain_claims_open', '1000 10 1');
INSERT INTO sqlite_stat1 VALUES ('domain_claims', 'domain_claims_due', '1000 2 1');
INSERT INTO sqlite_stat1 VALUES ('claim_accounts', 'claim_accounts', '1000000 10000 100 1');
INSERT INTO sqlite_stat1 VALUES ('claim_accounts', 'claim_accounts_waiting', '100000 10000 100 1');
INSERT INTO sqlite_stat1 VALUES ('claim_accounts', 'claim_accounts_account', '1000000 10000 2');
INSERT INTO sqlite_stat1 VALUES ('claim_accounts', 'claim_accounts_new', '500000 10000 1');
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES ('goose_db_version', 7);
