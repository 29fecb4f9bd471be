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
CREATE TABLE ldap_sources (
  parent          TEXT NOT NULL,
  directory       TEXT NOT NULL,
  settings        TEXT NOT NULL,             -- JSON, without secrets
  sealed          TEXT NOT NULL DEFAULT '',  -- the secrets, sealed
  schedule        TEXT NOT NULL DEFAULT '',  -- when it is read; empty: as its parent's policy or the daemon says
  verify_schedule TEXT NOT NULL DEFAULT '',  -- when it is read whole; empty: as the daemon says
  rev             TEXT NOT NULL,             -- a new value with every change
  changed_at      BIGINT NOT NULL,
  PRIMARY KEY (parent, directory)
) WITHOUT ROWID;
INSERT INTO goose_db_version VALUES (1, 0, 1, '2026-11-26 01:33:44');
INSERT INTO goose_db_version VALUES (2, 1, 1, '2026-11-26 01:33:44');
INSERT INTO goose_db_version VALUES (3, 2, 1, '2026-11-26 01:33:44');
INSERT INTO goose_db_version VALUES (4, 3, 1, '2026-11-26 01:33:44');
INSERT INTO goose_db_version VALUES (5, 4, 1, '2026-11-26 01:33:44');
INSERT INTO goose_db_version VALUES (6, 5, 1, '2026-11-26 01:33:44');
INSERT INTO goose_db_version VALUES (7, 6, 1, '2026-11-26 01:33:44');
INSERT INTO parents VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', 'acme', 'acme', '01a2157c-b8fe-7404-998b-3bfe4907ff98', 2, 0, 1795656824929723, 0);
INSERT INTO parents VALUES ('01a2157c-b86d-7bdf-9e7e-52c224b257a0', 'initech', 'initech', '01a2157c-b902-70bb-ab94-16874c2538b8', 0, 1, 1795656824941699, 0);
INSERT INTO parents VALUES ('01a2157c-b8e8-70b2-a500-d46a26f6c6a6', '~01a2157c-b8e8-70b2-a500-d46a26f6c6a6', '', '01a2157c-b8e8-70f9-aa31-6d8b27f40b78', 0, 0, 1795656825064034, 1);
INSERT INTO organizations VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b872-76f6-9fce-e36486536543', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795656824946194, NULL, 0);
INSERT INTO organizations VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b872-77fb-830b-8bd1ae5c1d1f', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795656824946194, 1, 1);
INSERT INTO organizations VALUES ('01a2157c-b86d-7bdf-9e7e-52c224b257a0', '01a2157c-b8e0-7ecb-8a03-c94d7104a259', 'initech-console', 'initech-console', 'console', 'jit', 0, '', 1, 0, 2, 0, 1795656825056948, NULL, 0);
INSERT INTO organizations VALUES ('01a2157c-b8e8-70b2-a500-d46a26f6c6a6', '01a2157c-b8e8-70b2-a500-d46a26f6c6a6', 'lone', 'Größe', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795656825064034, NULL, 0);
INSERT INTO organizations VALUES ('01a2157c-b86d-7bdf-9e7e-52c224b257a0', '01a2157c-b8e8-7c0f-a3c4-c329ffc7aed7', 'joined', 'joined', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795656825064781, NULL, 0);
INSERT INTO seat_tiers VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b872-76f6-9fce-e36486536543', 'premium', 1, 1);
INSERT INTO domains VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', 'acme.example', '01a2157c-b865-7db0-83b5-809d3fa5794e', 'verified', 'manual', 1795656824933695, 1795656824933695, '', '', 0, 0, 0, 0, 0);
INSERT INTO domains VALUES ('01a2157c-b86d-7bdf-9e7e-52c224b257a0', 'initech.example', '01a2157c-b86e-7702-bcee-23d24b1224c5', 'verified', 'manual', 1795656824942430, 1795656824942430, '', '', 0, 0, 0, 0, 0);
INSERT INTO connections VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8bd-7755-81e1-be7621870a09', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795656825024329, 1795656825021459, '', '', '', '', '', '');
INSERT INTO connections VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8f7-7eb5-9aac-8a60415bdd43', 'later', 'saml', '', '', 'claim', 0, 0, NULL, 1795656825079950, 'urn:acme:''idp''', '', 'memberOf', '', '', '');
INSERT INTO connections VALUES ('01a2157c-b86d-7bdf-9e7e-52c224b257a0', '01a2157c-b8ff-7257-86cf-462dd454e56c', 'main', 'oidc', 'https://login.initech.example', 'usher', 'claim', 1, 1, 1795656825091012, 1795656825087136, '', '', '', '', '', '');
INSERT INTO credentials VALUES ('', '01a2157c-b835-7cec-986b-b135319637a5', 'operator', '', 'first operator key', 'f1b67e24cb66d760422a9c9b5d9c570c9b4ff9438a01132e405fedc3e0bc29c3', 'usher_ZvWu33', 1795656824885757, NULL, NULL, '', '', '', '', '', '', 0, 1795656825465989, '', '');
INSERT INTO credentials VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b887-7774-b463-de95bad96e63', 'directory', '01a2157c-b886-75ec-82af-445190f5716b', '', '0f0fb65612757bf67bdfdb283b9b44c112564c00f52b6341e3f33109ed15034f', 'usher_dqyxsf', 1795656824967383, NULL, NULL, '', '', '', '', '', '', 0, 1795656825465989, '', '');
INSERT INTO credentials VALUES ('01a2157c-b86d-7bdf-9e7e-52c224b257a0', '01a2157c-b88e-7391-91ca-a4e46d57356a', 'directory', '01a2157c-b888-7465-a23c-257c601edd4c', '', '061deacc9a8ac0b0f244a8605583f4f601bab7af4f314c5cf789e59f3c221c4d', 'usher_h6cvpY', 1795656824974209, NULL, NULL, '', '', '', '', '', '', 1, 0, '01a2157c-b8f7-71ff-95d6-d71d91f8c68d', '');
INSERT INTO credentials VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8be-7839-ac77-02da07a609ae', 'login-hook', '01a2157c-b8bd-7755-81e1-be7621870a09', '', 'ff4823ca5d46851573e054fb48f24f0404ac25d95ef25884d54b6ceafb3c8b65', 'usher_IC640I', 1795656825022433, NULL, NULL, '', '', '', '', '', '', 0, 1795656825332037, '', '');
INSERT INTO credentials VALUES ('', '01a2157c-b8c2-7580-b659-df468c732dcd', 'read-only', '', '', 'a79e13c9471cc2c1d11b74a3c7bd01043825d7c8f32833659ac43e9e1a45bfc3', 'usher_PxzywT', 1795656825026345, NULL, 1795656825027007, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO credentials VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8d8-7d4e-9958-48d04a1a4fb2', 'oauth-client', '01a2157c-b886-75ec-82af-445190f5716b', '', 'cf082a2c4be60913438d11d3c2f6f38b5142d3fb71d3221f67b1024b296d78b2', 'usher_c_8819', 1795656825048844, NULL, NULL, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO credentials VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8da-708c-8b37-f22d1aadbcae', 'access-token', '01a2157c-b886-75ec-82af-445190f5716b', '', '244ff25d0fcb5c4a01f141ccee913938ac9d8ff027ea8ea70949637b2b2cba98', 'usher_F_6Z4O', 1795656825049851, 1795660425049851, NULL, '01a2157c-b8d8-7d4e-9958-48d04a1a4fb2', '', '', '', '', '', 0, 0, '', '');
INSERT INTO credentials VALUES ('01a2157c-b86d-7bdf-9e7e-52c224b257a0', '01a2157c-b8da-7e8b-81f4-1a4cc46823aa', 'jwt-issuer', '01a2157c-b888-7465-a23c-257c601edd4c', '', 'bce96ca76f76b80ed08e38cad44ae18aff87c36198f2530c9ac0a14925db7bd7', '', 1795656825050882, NULL, NULL, '', '', '', 'https://issuer.example/', 'http://127.0.0.1:45099/scim/01a2157c-b888-7465-a23c-257c601edd4c', '{"jwks_url":"https://issuer.example/keys","claims":{"tid":"''ẞ''"}}', 0, 0, '01a2157c-b8f7-71ff-95d6-d71d91f8c68d', '');
INSERT INTO credentials VALUES ('01a2157c-b86d-7bdf-9e7e-52c224b257a0', '01a2157c-b8ff-7d26-bf5b-1e8fbfacdaa9', 'login-hook', '01a2157c-b8ff-7257-86cf-462dd454e56c', '', '8fa4b0d79939842883691f19aee7b2716f15e5ddd33a0ad1fef9d22ad335560a', 'usher_ojuBhM', 1795656825087836, NULL, NULL, '', '', '', '', '', '', 0, 1795656825332037, '', '');
INSERT INTO directories VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b886-75ec-82af-445190f5716b', 'okta', 'scim', 'okta', 'userName', 0, '', 1795656824966343, '', '', '', 0);
INSERT INTO directories VALUES ('01a2157c-b86d-7bdf-9e7e-52c224b257a0', '01a2157c-b888-7465-a23c-257c601edd4c', 'entra', 'scim', 'entra', 'userName', 0, '', 1795656824968269, 'ipsie', '[{"id":"urn:acme:scim:schemas:extension:hr:2.0:User","name":"User","description":"''quotes'' and Umläute","resourceType":"User","attributes":[{"name":"floor","type":"string","caseExact":false,"mutability":"readWrite","returned":"default","uniqueness":"none"}]}]', '01a2157c-b8f7-71ff-95d6-d71d91f8c68d', 0);
INSERT INTO directories VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8e3-79d6-b98f-35e8045fd91a', '01a2157c-b8e3-79d6-b98f-35e8045fd91a', 'scim', 'generic', 'userName', 0, '', 1795656825059627, '', '', '', 1795656825061347);
INSERT INTO directories VALUES ('01a2157c-b86d-7bdf-9e7e-52c224b257a0', '01a2157c-b9f2-73b7-ac31-3f7b623b4d1f', 'corp', 'ldap', 'generic', 'emails', 1, '', 1795656825330219, '', '', '', 0);
INSERT INTO directory_emails VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b886-75ec-82af-445190f5716b', 'ada@acme.example', '01a2157c-b88f-774a-a51e-aff634923683', 0, 'work');
INSERT INTO directory_emails VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b886-75ec-82af-445190f5716b', 'ada@home.example', '01a2157c-b88f-774a-a51e-aff634923683', 1, 'home');
INSERT INTO directory_groups VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b886-75ec-82af-445190f5716b', '01a2157c-b8b3-7bb7-9305-988fe79a5316', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795656825011746, 1795656825015852, 0);
INSERT INTO directory_groups VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b886-75ec-82af-445190f5716b', '01a2157c-b8b5-7102-b667-b29cb9bcbbdb', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795656825013013, 1795656825019405, 0);
INSERT INTO directory_groups VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b886-75ec-82af-445190f5716b', '01a2157c-b8b9-7717-9151-c98876692452', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795656825017413, 1795656825017413, 1);
INSERT INTO directory_members VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b886-75ec-82af-445190f5716b', '01a2157c-b8b3-7bb7-9305-988fe79a5316', '01a2157c-b88f-774a-a51e-aff634923683', 'User', '', '');
INSERT INTO directory_members VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b886-75ec-82af-445190f5716b', '01a2157c-b8b3-7bb7-9305-988fe79a5316', '01a2157c-b890-75ea-a2cc-519d8ab073da', 'User', '', '');
INSERT INTO directory_members VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b886-75ec-82af-445190f5716b', '01a2157c-b8b3-7bb7-9305-988fe79a5316', '01a2157c-b891-7070-8d7b-208cd4bf245c', 'User', '', '');
INSERT INTO directory_members VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b886-75ec-82af-445190f5716b', '01a2157c-b8b5-7102-b667-b29cb9bcbbdb', '01a2157c-b88f-774a-a51e-aff634923683', 'User', '', '');
INSERT INTO directory_members VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b886-75ec-82af-445190f5716b', '01a2157c-b8b5-7102-b667-b29cb9bcbbdb', '01a2157c-b890-75ea-a2cc-519d8ab073da', 'User', '', '');
INSERT INTO directory_members VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b886-75ec-82af-445190f5716b', '01a2157c-b8b5-7102-b667-b29cb9bcbbdb', '01a2157c-b891-7070-8d7b-208cd4bf245c', 'User', '', '');
INSERT INTO directory_members VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b886-75ec-82af-445190f5716b', '01a2157c-b8b5-7102-b667-b29cb9bcbbdb', '01a2157c-b896-7227-bb97-743cad8525eb', 'User', '', '');
INSERT INTO directory_members VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b886-75ec-82af-445190f5716b', '01a2157c-b8b5-7102-b667-b29cb9bcbbdb', '01a2157c-b897-7094-82bc-f4d3cfab9474', 'User', '', '');
INSERT INTO directory_members VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b886-75ec-82af-445190f5716b', '01a2157c-b8b5-7102-b667-b29cb9bcbbdb', '01a2157c-b89e-71a9-a188-12cc4dd332bc', 'User', '', '');
INSERT INTO directory_members VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b886-75ec-82af-445190f5716b', '01a2157c-b8b5-7102-b667-b29cb9bcbbdb', '01a2157c-b8a5-7669-bf3c-a1cea299eae0', 'User', '', '');
INSERT INTO directory_members VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b886-75ec-82af-445190f5716b', '01a2157c-b8b5-7102-b667-b29cb9bcbbdb', '01a2157c-b8a6-71fe-a273-5a0e40004d8f', 'User', '', '');
INSERT INTO directory_members VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b886-75ec-82af-445190f5716b', '01a2157c-b8b5-7102-b667-b29cb9bcbbdb', '01a2157c-b8ac-79cb-9914-c9395a9cc48a', 'User', '', '');
INSERT INTO directory_members VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b886-75ec-82af-445190f5716b', '01a2157c-b8b5-7102-b667-b29cb9bcbbdb', '01a2157c-b8b3-7056-9709-4dd1bfddb661', 'User', '', '');
INSERT INTO directory_members VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b886-75ec-82af-445190f5716b', '01a2157c-b8b9-7717-9151-c98876692452', '01a2157c-b896-7227-bb97-743cad8525eb', 'User', '', '');
INSERT INTO directory_members VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b886-75ec-82af-445190f5716b', '01a2157c-b8b9-7717-9151-c98876692452', '01a2157c-b8b3-7bb7-9305-988fe79a5316', 'Group', 'Group', '');
INSERT INTO directory_tombstones VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b886-75ec-82af-445190f5716b', '01a2157c-b8b2-7393-abba-a15a4fd4ed5d', 'NULL', '01a2157c-b8b2-7366-a33d-6bf3ae2b1c91', 1798248825019405);
INSERT INTO persons VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b88f-749e-8694-3d1cb61eb1cd', 'open', '', '01a2157c-b886-75ec-82af-445190f5716b', 0, 3, 0, 1795656825024329, 1795656824975099);
INSERT INTO persons VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b890-75b8-bf44-5dfbb64a4a8d', 'open', '', '01a2157c-b886-75ec-82af-445190f5716b', 0, 3, 0, NULL, 1795656824976337);
INSERT INTO persons VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b891-7046-9c3e-9ae2c32ae635', 'open', '', '01a2157c-b886-75ec-82af-445190f5716b', 0, 2, 0, NULL, 1795656824976982);
INSERT INTO persons VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b896-71fa-a045-da0e8064b6e1', 'open', '', '01a2157c-b886-75ec-82af-445190f5716b', 0, 2, 0, NULL, 1795656824982092);
INSERT INTO persons VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b897-706c-9986-8c0d4f64521d', 'open', '', '01a2157c-b886-75ec-82af-445190f5716b', 0, 2, 0, NULL, 1795656824982982);
INSERT INTO persons VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b89e-7183-9f66-50eb04791719', 'open', '', '01a2157c-b886-75ec-82af-445190f5716b', 0, 2, 0, NULL, 1795656824990066);
INSERT INTO persons VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8a5-763e-9329-5262d32a63e7', 'open', '', '01a2157c-b886-75ec-82af-445190f5716b', 0, 2, 0, NULL, 1795656824997373);
INSERT INTO persons VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8a6-71d7-9922-a5d3fb49be15', 'closed', 'directory_inactive', '01a2157c-b886-75ec-82af-445190f5716b', 0, 2, 0, NULL, 1795656824998072);
INSERT INTO persons VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8b2-7366-a33d-6bf3ae2b1c91', 'closed', 'directory_deleted', '01a2157c-b886-75ec-82af-445190f5716b', 0, 4, 0, NULL, 1795656825010179);
INSERT INTO persons VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8b3-702f-98bf-a86909342b30', 'closed', 'directory_inactive', '01a2157c-b886-75ec-82af-445190f5716b', 0, 3, 0, NULL, 1795656825010978);
INSERT INTO persons VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8c1-785d-a356-d2c78e07fe6f', 'open', '', '', 0, 1, 0, 1795656825025521, 1795656825025521);
INSERT INTO persons VALUES ('01a2157c-b86d-7bdf-9e7e-52c224b257a0', '01a2157c-b8e2-7b2e-aaaf-549bf3b8e707', 'open', '', '', 1, 1, 0, NULL, 1795656825058643);
INSERT INTO persons VALUES ('01a2157c-b86d-7bdf-9e7e-52c224b257a0', '01a2157c-b903-7097-8588-9da623b3023d', 'open', '', '', 0, 1, 0, 1795656825091012, 1795656825091012);
INSERT INTO subjects VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8bd-7755-81e1-be7621870a09', 'ada', '01a2157c-b88f-749e-8694-3d1cb61eb1cd', 1795656825024329);
INSERT INTO subjects VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8bd-7755-81e1-be7621870a09', 'newcomer', '01a2157c-b8c1-785d-a356-d2c78e07fe6f', 1795656825025521);
INSERT INTO subjects VALUES ('01a2157c-b86d-7bdf-9e7e-52c224b257a0', '01a2157c-b8ff-7257-86cf-462dd454e56c', 'prover', '01a2157c-b903-7097-8588-9da623b3023d', 1795656825091012);
INSERT INTO memberships VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b88f-749e-8694-3d1cb61eb1cd', '01a2157c-b872-76f6-9fce-e36486536543', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795656825013013);
INSERT INTO memberships VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b88f-749e-8694-3d1cb61eb1cd', '01a2157c-b872-77fb-830b-8bd1ae5c1d1f', 0, 'jit', '01a2157c-b8bd-7755-81e1-be7621870a09', 1795656825024329, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795656825024329);
INSERT INTO memberships VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b890-75b8-bf44-5dfbb64a4a8d', '01a2157c-b872-76f6-9fce-e36486536543', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795656825013013);
INSERT INTO memberships VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b891-7046-9c3e-9ae2c32ae635', '01a2157c-b872-76f6-9fce-e36486536543', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795656825016597);
INSERT INTO memberships VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b896-71fa-a045-da0e8064b6e1', '01a2157c-b872-76f6-9fce-e36486536543', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795656825013013);
INSERT INTO memberships VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b897-706c-9986-8c0d4f64521d', '01a2157c-b872-76f6-9fce-e36486536543', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795656825013013);
INSERT INTO memberships VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b89e-7183-9f66-50eb04791719', '01a2157c-b872-76f6-9fce-e36486536543', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795656825013013);
INSERT INTO memberships VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8a5-763e-9329-5262d32a63e7', '01a2157c-b872-76f6-9fce-e36486536543', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795656825013013);
INSERT INTO memberships VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8c1-785d-a356-d2c78e07fe6f', '01a2157c-b872-77fb-830b-8bd1ae5c1d1f', 0, 'jit', '01a2157c-b8bd-7755-81e1-be7621870a09', 1795656825025521, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795656825025521);
INSERT INTO memberships VALUES ('01a2157c-b86d-7bdf-9e7e-52c224b257a0', '01a2157c-b8e2-7b2e-aaaf-549bf3b8e707', '01a2157c-b8e0-7ecb-8a03-c94d7104a259', 0, 'invite', '01a2157c-b8e1-7e50-88ae-04fa3cd8936f', 1795656825058643, 'user', '', 'retained', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795656825058643);
INSERT INTO memberships VALUES ('01a2157c-b86d-7bdf-9e7e-52c224b257a0', '01a2157c-b903-7097-8588-9da623b3023d', '01a2157c-b8e0-7ecb-8a03-c94d7104a259', 0, 'jit', '01a2157c-b8ff-7257-86cf-462dd454e56c', 1795656825091012, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795656825091012);
INSERT INTO policy_versions VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', 1795656824946194);
INSERT INTO policy_versions VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', 1795656824948999);
INSERT INTO events VALUES (1, '', '01a2157c-b835-7e33-b626-064af1eddb1c', 1795656824885757, 'token.created', 'operator', 'operator_key_file', '', '', '01a2157c-b835-7cec-986b-b135319637a5', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO events VALUES (2, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b861-7d5a-abb8-a57864cc6d6c', 1795656824929723, 'parent.created', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '', '', '01a2157c-b861-7c69-9dc1-0db89be37e34', NULL, NULL, 0, 'd400456cac4547dfdacae9254a88019e');
INSERT INTO events VALUES (3, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b866-7051-a27e-05a5b4cf8778', 1795656824933695, 'domain.verified', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '', '', '01a2157c-b865-7db0-83b5-809d3fa5794e', NULL, '{"domain":"acme.example","state":"verified","strategy":"manual"}', 0, '849679f94bc343326fe8adc78ba34d80');
INSERT INTO events VALUES (4, '01a2157c-b86d-7bdf-9e7e-52c224b257a0', '01a2157c-b86d-7c0a-80dd-b229267781cd', 1795656824941699, 'parent.created', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '', '', '01a2157c-b86d-7bdf-9e7e-52c224b257a0', NULL, NULL, 0, 'eb023f63e4e39748b538114144689d8c');
INSERT INTO events VALUES (5, '01a2157c-b86d-7bdf-9e7e-52c224b257a0', '01a2157c-b86e-7762-ad8f-ad3725ed5eec', 1795656824942430, 'domain.verified', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '', '', '01a2157c-b86e-7702-bcee-23d24b1224c5', NULL, '{"domain":"initech.example","state":"verified","strategy":"manual"}', 0, '77b2da853b344a327db14ac5adc11472');
INSERT INTO events VALUES (6, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b872-77d8-b120-d042287562b4', 1795656824946194, 'organization.created', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '', '01a2157c-b872-76f6-9fce-e36486536543', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '5bf14b5b68ed9e2dd60af483eeee79ef');
INSERT INTO events VALUES (7, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b872-7810-9828-c97efe90a428', 1795656824946194, 'organization.created', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '', '01a2157c-b872-77fb-830b-8bd1ae5c1d1f', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '5bf14b5b68ed9e2dd60af483eeee79ef');
INSERT INTO events VALUES (8, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b872-7911-862f-6f02f9b99eaf', 1795656824946194, 'policy.applied', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, '5bf14b5b68ed9e2dd60af483eeee79ef');
INSERT INTO events VALUES (9, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b872-7c55-b319-dab2641bd3fe', 1795656824946194, 'organization.changed', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '', '01a2157c-b872-76f6-9fce-e36486536543', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, '5bf14b5b68ed9e2dd60af483eeee79ef');
INSERT INTO events VALUES (10, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b872-7c92-9397-b1b7a037fd3e', 1795656824946194, 'organization.changed', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '', '01a2157c-b872-77fb-830b-8bd1ae5c1d1f', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, '5bf14b5b68ed9e2dd60af483eeee79ef');
INSERT INTO events VALUES (11, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b875-7111-9226-3b7bd74a3300', 1795656824948999, 'policy.applied', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, '7bc501ba2efc8f8e556cbc5342a42656');
INSERT INTO events VALUES (12, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b87a-7b66-8e36-db724c54e416', 1795656824954356, 'organization.changed', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '', '01a2157c-b872-76f6-9fce-e36486536543', '', NULL, '{"limit":1,"seat":"premium"}', 0, '6e0a41190cef4901dab963f5e9987563');
INSERT INTO events VALUES (13, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b886-7733-8187-161d36c67dce', 1795656824966343, 'directory.created', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '', '', '01a2157c-b886-75ec-82af-445190f5716b', NULL, NULL, 0, '9556ab70657abfa0f56d5bc83953035f');
INSERT INTO events VALUES (14, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b887-77b8-9697-83c069d69ddc', 1795656824967383, 'token.created', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '', '', '01a2157c-b887-7774-b463-de95bad96e63', NULL, '{"scope":"directory","target":"01a2157c-b886-75ec-82af-445190f5716b"}', 0, '2347df605d581ecf52a422752f91fda3');
INSERT INTO events VALUES (15, '01a2157c-b86d-7bdf-9e7e-52c224b257a0', '01a2157c-b888-748a-bde9-bb514f2ebd98', 1795656824968269, 'directory.created', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '', '', '01a2157c-b888-7465-a23c-257c601edd4c', NULL, NULL, 0, 'bf8726dfb65185d18e821b8826eed1a1');
INSERT INTO events VALUES (16, '01a2157c-b86d-7bdf-9e7e-52c224b257a0', '01a2157c-b88e-743a-a9e2-2d75b0308e38', 1795656824974209, 'token.created', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '', '', '01a2157c-b88e-7391-91ca-a4e46d57356a', NULL, '{"scope":"directory","target":"01a2157c-b888-7465-a23c-257c601edd4c"}', 0, '04b99f3daf330f141c0f9228124ff4d0');
INSERT INTO events VALUES (17, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b88f-78c9-8b03-2a44ec497e74', 1795656824975099, 'directory_user.created', 'directory', '01a2157c-b886-75ec-82af-445190f5716b', '', '', '01a2157c-b88f-774a-a51e-aff634923683', NULL, NULL, 2, '55b3e636127b9adcd946b70587179e10');
INSERT INTO events VALUES (18, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b88f-78cb-a1c5-f6d842b097be', 1795656824975099, 'account.created', 'directory', '01a2157c-b886-75ec-82af-445190f5716b', '01a2157c-b88f-749e-8694-3d1cb61eb1cd', '', '01a2157c-b88f-774a-a51e-aff634923683', NULL, NULL, 2, '55b3e636127b9adcd946b70587179e10');
INSERT INTO events VALUES (19, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b890-7620-b4e2-0679c196f345', 1795656824976337, 'directory_user.created', 'directory', '01a2157c-b886-75ec-82af-445190f5716b', '', '', '01a2157c-b890-75ea-a2cc-519d8ab073da', NULL, NULL, 2, '832674bbb0681038acd8e62a314af37c');
INSERT INTO events VALUES (20, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b890-7623-a676-3e724997083a', 1795656824976337, 'account.created', 'directory', '01a2157c-b886-75ec-82af-445190f5716b', '01a2157c-b890-75b8-bf44-5dfbb64a4a8d', '', '01a2157c-b890-75ea-a2cc-519d8ab073da', NULL, NULL, 2, '832674bbb0681038acd8e62a314af37c');
INSERT INTO events VALUES (21, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b891-70a0-9c14-5758c75b50fc', 1795656824976982, 'directory_user.created', 'directory', '01a2157c-b886-75ec-82af-445190f5716b', '', '', '01a2157c-b891-7070-8d7b-208cd4bf245c', NULL, NULL, 2, 'f6d094d3b0324cd895381558401336dc');
INSERT INTO events VALUES (22, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b891-70a3-98ca-d638aae1a039', 1795656824976982, 'account.created', 'directory', '01a2157c-b886-75ec-82af-445190f5716b', '01a2157c-b891-7046-9c3e-9ae2c32ae635', '', '01a2157c-b891-7070-8d7b-208cd4bf245c', NULL, NULL, 2, 'f6d094d3b0324cd895381558401336dc');
INSERT INTO events VALUES (23, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b896-7258-8ed7-21404256a239', 1795656824982092, 'directory_user.created', 'directory', '01a2157c-b886-75ec-82af-445190f5716b', '', '', '01a2157c-b896-7227-bb97-743cad8525eb', NULL, NULL, 2, '95f8740e6db763287df86bfd67cdd112');
INSERT INTO events VALUES (24, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b896-725b-a355-56c3919fc06c', 1795656824982092, 'account.created', 'directory', '01a2157c-b886-75ec-82af-445190f5716b', '01a2157c-b896-71fa-a045-da0e8064b6e1', '', '01a2157c-b896-7227-bb97-743cad8525eb', NULL, NULL, 2, '95f8740e6db763287df86bfd67cdd112');
INSERT INTO events VALUES (25, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b897-70bd-bcc4-d46f020b6546', 1795656824982982, 'directory_user.created', 'directory', '01a2157c-b886-75ec-82af-445190f5716b', '', '', '01a2157c-b897-7094-82bc-f4d3cfab9474', NULL, NULL, 2, '46f7b4c893ed8d5be540497c8092f42a');
INSERT INTO events VALUES (26, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b897-70bf-b9fa-5abbe64e8990', 1795656824982982, 'account.created', 'directory', '01a2157c-b886-75ec-82af-445190f5716b', '01a2157c-b897-706c-9986-8c0d4f64521d', '', '01a2157c-b897-7094-82bc-f4d3cfab9474', NULL, NULL, 2, '46f7b4c893ed8d5be540497c8092f42a');
INSERT INTO events VALUES (27, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b89e-71d4-a5c8-83439153a15d', 1795656824990066, 'directory_user.created', 'directory', '01a2157c-b886-75ec-82af-445190f5716b', '', '', '01a2157c-b89e-71a9-a188-12cc4dd332bc', NULL, NULL, 2, '155d2901169aefe307385ed3d65e2d07');
INSERT INTO events VALUES (28, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b89e-71d7-8205-d22c23ea5c58', 1795656824990066, 'account.created', 'directory', '01a2157c-b886-75ec-82af-445190f5716b', '01a2157c-b89e-7183-9f66-50eb04791719', '', '01a2157c-b89e-71a9-a188-12cc4dd332bc', NULL, NULL, 2, '155d2901169aefe307385ed3d65e2d07');
INSERT INTO events VALUES (29, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8a5-7694-b6c2-24672decc43e', 1795656824997373, 'directory_user.created', 'directory', '01a2157c-b886-75ec-82af-445190f5716b', '', '', '01a2157c-b8a5-7669-bf3c-a1cea299eae0', NULL, NULL, 2, '47c9fdaaf2cfb6c910330e94746b607b');
INSERT INTO events VALUES (30, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8a5-7697-b6a6-9baecf86ea06', 1795656824997373, 'account.created', 'directory', '01a2157c-b886-75ec-82af-445190f5716b', '01a2157c-b8a5-763e-9329-5262d32a63e7', '', '01a2157c-b8a5-7669-bf3c-a1cea299eae0', NULL, NULL, 2, '47c9fdaaf2cfb6c910330e94746b607b');
INSERT INTO events VALUES (31, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8a6-722c-bc37-1dd0737bea1d', 1795656824998072, 'directory_user.created', 'directory', '01a2157c-b886-75ec-82af-445190f5716b', '', '', '01a2157c-b8a6-71fe-a273-5a0e40004d8f', NULL, NULL, 2, '81b4636434f99919d3279c8d2e50ee36');
INSERT INTO events VALUES (32, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8a6-722f-bc3e-043ef04f0675', 1795656824998072, 'account.created', 'directory', '01a2157c-b886-75ec-82af-445190f5716b', '01a2157c-b8a6-71d7-9922-a5d3fb49be15', '', '01a2157c-b8a6-71fe-a273-5a0e40004d8f', NULL, NULL, 2, '81b4636434f99919d3279c8d2e50ee36');
INSERT INTO events VALUES (33, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8a6-73b6-b4b6-76ff6ee9e29b', 1795656824998072, 'gate.closed', 'directory', '01a2157c-b886-75ec-82af-445190f5716b', '01a2157c-b8a6-71d7-9922-a5d3fb49be15', '', '', NULL, '{"cause":"directory_inactive"}', 2, '81b4636434f99919d3279c8d2e50ee36');
INSERT INTO events VALUES (34, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8a6-73ba-b451-d0917a04159d', 1795656824998072, 'session.revoked', 'directory', '01a2157c-b886-75ec-82af-445190f5716b', '01a2157c-b8a6-71d7-9922-a5d3fb49be15', '', '', NULL, NULL, 2, '81b4636434f99919d3279c8d2e50ee36');
INSERT INTO events VALUES (35, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8ac-7a0c-9af7-06e1e278dd56', 1795656825004606, 'directory_user.created', 'directory', '01a2157c-b886-75ec-82af-445190f5716b', '', '', '01a2157c-b8ac-79cb-9914-c9395a9cc48a', NULL, NULL, 2, 'ad906af0652192ad98e17a8c1bd716cd');
INSERT INTO events VALUES (36, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8ac-7a0f-9429-240742ab1b97', 1795656825004606, 'directory_user.unbound', 'directory', '01a2157c-b886-75ec-82af-445190f5716b', '', '', '01a2157c-b8ac-79cb-9914-c9395a9cc48a', NULL, '{"reason":"no_email"}', 2, 'ad906af0652192ad98e17a8c1bd716cd');
INSERT INTO events VALUES (37, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8ad-76a1-b290-ecc78db6f7db', 1795656825005350, 'directory_user.created', 'directory', '01a2157c-b886-75ec-82af-445190f5716b', '', '', '01a2157c-b8ad-765e-b1a8-65be53f3e0db', NULL, NULL, 2, '29966602c0023349999dbbef4dd0be46');
INSERT INTO events VALUES (38, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8ad-76a4-b3a4-bf27146634cd', 1795656825005350, 'directory_user.unbound', 'directory', '01a2157c-b886-75ec-82af-445190f5716b', '', '', '01a2157c-b8ad-765e-b1a8-65be53f3e0db', NULL, '{"reason":"foreign_domain"}', 2, '29966602c0023349999dbbef4dd0be46');
INSERT INTO events VALUES (39, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8b2-740c-87c6-0ddc4bd8a6fe', 1795656825010179, 'directory_user.created', 'directory', '01a2157c-b886-75ec-82af-445190f5716b', '', '', '01a2157c-b8b2-7393-abba-a15a4fd4ed5d', NULL, NULL, 2, 'f79fc55d401975e6780ee2072e79290c');
INSERT INTO events VALUES (40, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8b2-740f-abaf-3c7c6c7d21d3', 1795656825010179, 'account.created', 'directory', '01a2157c-b886-75ec-82af-445190f5716b', '01a2157c-b8b2-7366-a33d-6bf3ae2b1c91', '', '01a2157c-b8b2-7393-abba-a15a4fd4ed5d', NULL, NULL, 2, 'f79fc55d401975e6780ee2072e79290c');
INSERT INTO events VALUES (41, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8b3-7084-a5e5-d9eba0168015', 1795656825010978, 'directory_user.created', 'directory', '01a2157c-b886-75ec-82af-445190f5716b', '', '', '01a2157c-b8b3-7056-9709-4dd1bfddb661', NULL, NULL, 2, '0466aa091db3f3bf3af21aa7e6bd7dc9');
INSERT INTO events VALUES (42, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8b3-7087-8163-9940556be17b', 1795656825010978, 'account.created', 'directory', '01a2157c-b886-75ec-82af-445190f5716b', '01a2157c-b8b3-702f-98bf-a86909342b30', '', '01a2157c-b8b3-7056-9709-4dd1bfddb661', NULL, NULL, 2, '0466aa091db3f3bf3af21aa7e6bd7dc9');
INSERT INTO events VALUES (43, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8b3-7e58-a8d1-77d2dfbb4dd9', 1795656825011746, 'directory_group.created', 'directory', '01a2157c-b886-75ec-82af-445190f5716b', '', '', '01a2157c-b8b3-7bb7-9305-988fe79a5316', NULL, '{"members":1}', 0, '181dfaff4376ff4cd4940247e3d9050c');
INSERT INTO events VALUES (44, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8b5-73e6-b215-0e82791cb504', 1795656825013013, 'directory_group.created', 'directory', '01a2157c-b886-75ec-82af-445190f5716b', '', '', '01a2157c-b8b5-7102-b667-b29cb9bcbbdb', NULL, '{"members":11}', 0, '48726376fc9234845150edc7b254791a');
INSERT INTO events VALUES (45, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8b5-7e6c-b5cc-3622aed802a7', 1795656825013013, 'membership.added', 'directory', '01a2157c-b886-75ec-82af-445190f5716b', '01a2157c-b88f-749e-8694-3d1cb61eb1cd', '01a2157c-b872-76f6-9fce-e36486536543', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '48726376fc9234845150edc7b254791a');
INSERT INTO events VALUES (46, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8b5-7efa-abb5-93f920b24b0c', 1795656825013013, 'membership.added', 'directory', '01a2157c-b886-75ec-82af-445190f5716b', '01a2157c-b890-75b8-bf44-5dfbb64a4a8d', '01a2157c-b872-76f6-9fce-e36486536543', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '48726376fc9234845150edc7b254791a');
INSERT INTO events VALUES (47, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8b5-7f31-87fa-14edca5f5c30', 1795656825013013, 'membership.added', 'directory', '01a2157c-b886-75ec-82af-445190f5716b', '01a2157c-b896-71fa-a045-da0e8064b6e1', '01a2157c-b872-76f6-9fce-e36486536543', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '48726376fc9234845150edc7b254791a');
INSERT INTO events VALUES (48, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8b6-701a-bf2a-746b07d2dfd1', 1795656825013013, 'membership.added', 'directory', '01a2157c-b886-75ec-82af-445190f5716b', '01a2157c-b897-706c-9986-8c0d4f64521d', '01a2157c-b872-76f6-9fce-e36486536543', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '48726376fc9234845150edc7b254791a');
INSERT INTO events VALUES (49, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8b6-704f-84e2-8a6fd64f588d', 1795656825013013, 'membership.added', 'directory', '01a2157c-b886-75ec-82af-445190f5716b', '01a2157c-b89e-7183-9f66-50eb04791719', '01a2157c-b872-76f6-9fce-e36486536543', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '48726376fc9234845150edc7b254791a');
INSERT INTO events VALUES (50, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8b6-7074-a49b-98c4de4736c0', 1795656825013013, 'membership.added', 'directory', '01a2157c-b886-75ec-82af-445190f5716b', '01a2157c-b8a5-763e-9329-5262d32a63e7', '01a2157c-b872-76f6-9fce-e36486536543', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '48726376fc9234845150edc7b254791a');
INSERT INTO events VALUES (51, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8b6-7097-98cc-ce9058d3089f', 1795656825013013, 'membership.added', 'directory', '01a2157c-b886-75ec-82af-445190f5716b', '01a2157c-b8b2-7366-a33d-6bf3ae2b1c91', '01a2157c-b872-76f6-9fce-e36486536543', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '48726376fc9234845150edc7b254791a');
INSERT INTO events VALUES (52, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8b6-70c4-a61d-cbe6ec2922a7', 1795656825013013, 'membership.added', 'directory', '01a2157c-b886-75ec-82af-445190f5716b', '01a2157c-b8b3-702f-98bf-a86909342b30', '01a2157c-b872-76f6-9fce-e36486536543', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '48726376fc9234845150edc7b254791a');
INSERT INTO events VALUES (53, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8b7-7069-af9a-9235378188aa', 1795656825014843, 'directory_group.changed', 'directory', '01a2157c-b886-75ec-82af-445190f5716b', '', '', '01a2157c-b8b3-7bb7-9305-988fe79a5316', NULL, '{"added":1,"removed":0}', 0, '0e04b56841e421286fd8ab85d7ecd161');
INSERT INTO events VALUES (54, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8b7-7e33-802b-a64f4dee8c76', 1795656825015852, 'directory_group.changed', 'directory', '01a2157c-b886-75ec-82af-445190f5716b', '', '', '01a2157c-b8b3-7bb7-9305-988fe79a5316', NULL, '{"added":1,"removed":0}', 0, 'd246d454bdf65621ddff86219126c1ac');
INSERT INTO events VALUES (55, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8b8-7a51-b398-b2fc353c5d92', 1795656825016597, 'directory_group.changed', 'directory', '01a2157c-b886-75ec-82af-445190f5716b', '', '', '01a2157c-b8b5-7102-b667-b29cb9bcbbdb', NULL, '{"added":1,"removed":0}', 0, 'e8b8ebf5b4e8a0dd22d1a723f91df69d');
INSERT INTO events VALUES (56, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8b8-7b21-9ad3-c63de947b2e7', 1795656825016597, 'membership.added', 'directory', '01a2157c-b886-75ec-82af-445190f5716b', '01a2157c-b891-7046-9c3e-9ae2c32ae635', '01a2157c-b872-76f6-9fce-e36486536543', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, 'e8b8ebf5b4e8a0dd22d1a723f91df69d');
INSERT INTO events VALUES (57, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8b9-7898-bae6-7863c0977cf7', 1795656825017413, 'directory_group.created', 'directory', '01a2157c-b886-75ec-82af-445190f5716b', '', '', '01a2157c-b8b9-7717-9151-c98876692452', NULL, '{"members":2}', 0, '662ac204000704a0bbee977ba4a86b95');
INSERT INTO events VALUES (58, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8ba-7c48-b154-82d0d34ea51e', 1795656825018596, 'directory_user.deleted', 'directory', '01a2157c-b886-75ec-82af-445190f5716b', '', '', '01a2157c-b8ad-765e-b1a8-65be53f3e0db', NULL, NULL, 0, '5f1a8565516045e9d019380d89db262a');
INSERT INTO events VALUES (59, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8bb-77f6-8850-eb5a17e42151', 1795656825019405, 'directory_user.deleted', 'directory', '01a2157c-b886-75ec-82af-445190f5716b', '', '', '01a2157c-b8b2-7393-abba-a15a4fd4ed5d', NULL, NULL, 0, '70c245c485f46deb068a115b23bfb88f');
INSERT INTO events VALUES (60, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8bb-7923-81e7-f2352a4e9def', 1795656825019405, 'gate.closed', 'directory', '01a2157c-b886-75ec-82af-445190f5716b', '01a2157c-b8b2-7366-a33d-6bf3ae2b1c91', '', '', NULL, '{"cause":"directory_deleted"}', 2, '70c245c485f46deb068a115b23bfb88f');
INSERT INTO events VALUES (61, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8bb-7926-a6e9-61ead8d05920', 1795656825019405, 'session.revoked', 'directory', '01a2157c-b886-75ec-82af-445190f5716b', '01a2157c-b8b2-7366-a33d-6bf3ae2b1c91', '', '', NULL, NULL, 2, '70c245c485f46deb068a115b23bfb88f');
INSERT INTO events VALUES (62, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8bb-7a5b-903c-141640e8f117', 1795656825019405, 'membership.removed', 'directory', '01a2157c-b886-75ec-82af-445190f5716b', '01a2157c-b8b2-7366-a33d-6bf3ae2b1c91', '01a2157c-b872-76f6-9fce-e36486536543', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '70c245c485f46deb068a115b23bfb88f');
INSERT INTO events VALUES (63, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8bc-7713-b08d-4fc9ce446787', 1795656825020344, 'directory_user.changed', 'directory', '01a2157c-b886-75ec-82af-445190f5716b', '', '', '01a2157c-b8b3-7056-9709-4dd1bfddb661', NULL, '{"active":false}', 0, '74004bc6ed2b94b9b9905218ee1d7100');
INSERT INTO events VALUES (64, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8bc-77ee-94e8-577922bb1f0d', 1795656825020344, 'gate.closed', 'directory', '01a2157c-b886-75ec-82af-445190f5716b', '01a2157c-b8b3-702f-98bf-a86909342b30', '', '', NULL, '{"cause":"directory_inactive"}', 2, '74004bc6ed2b94b9b9905218ee1d7100');
INSERT INTO events VALUES (65, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8bc-77f0-9cfe-9004bfa725b7', 1795656825020344, 'session.revoked', 'directory', '01a2157c-b886-75ec-82af-445190f5716b', '01a2157c-b8b3-702f-98bf-a86909342b30', '', '', NULL, NULL, 2, '74004bc6ed2b94b9b9905218ee1d7100');
INSERT INTO events VALUES (66, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8bc-78d0-b984-7b8e221436c9', 1795656825020344, 'membership.removed', 'directory', '01a2157c-b886-75ec-82af-445190f5716b', '01a2157c-b8b3-702f-98bf-a86909342b30', '01a2157c-b872-76f6-9fce-e36486536543', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '74004bc6ed2b94b9b9905218ee1d7100');
INSERT INTO events VALUES (67, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8bd-7a5d-8504-fb55ddcab7d9', 1795656825021459, 'connection.created', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '', '', '01a2157c-b8bd-7755-81e1-be7621870a09', NULL, '{"kind":"oidc","issuer":"https://login.acme.example","client_id":"usher","email_trust":"claim","vouched":true,"enabled":true,"proven":false}', 0, 'acaf2eb072da4db5b9e01df39c0b0b69');
INSERT INTO events VALUES (68, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8be-78dd-af6d-179937b785d6', 1795656825022433, 'token.created', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '', '', '01a2157c-b8be-7839-ac77-02da07a609ae', NULL, '{"scope":"login-hook","target":"01a2157c-b8bd-7755-81e1-be7621870a09"}', 0, '819394849a95076a7fc000e1fb33598d');
INSERT INTO events VALUES (69, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8c0-775a-9596-869b5eb7abd7', 1795656825024329, 'subject.linked', 'login', '01a2157c-b8bd-7755-81e1-be7621870a09', '01a2157c-b88f-749e-8694-3d1cb61eb1cd', '', '01a2157c-b8bd-7755-81e1-be7621870a09', NULL, NULL, 2, '68bc6592322add4d16b7fb7159780f3d');
INSERT INTO events VALUES (70, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8c0-77c7-a1ef-7775b33f4efd', 1795656825024329, 'membership.added', 'login', '01a2157c-b8bd-7755-81e1-be7621870a09', '01a2157c-b88f-749e-8694-3d1cb61eb1cd', '01a2157c-b872-77fb-830b-8bd1ae5c1d1f', '', NULL, '{"role":"user","source":"grant"}', 2, '68bc6592322add4d16b7fb7159780f3d');
INSERT INTO events VALUES (71, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8c0-7a2a-be5c-410ad48c8b8f', 1795656825024329, 'connection.proven', 'login', '01a2157c-b8bd-7755-81e1-be7621870a09', '', '', '01a2157c-b8bd-7755-81e1-be7621870a09', NULL, NULL, 2, '68bc6592322add4d16b7fb7159780f3d');
INSERT INTO events VALUES (72, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8c1-7876-a0ae-c77ada73f297', 1795656825025521, 'account.created', 'login', '01a2157c-b8bd-7755-81e1-be7621870a09', '01a2157c-b8c1-785d-a356-d2c78e07fe6f', '', '01a2157c-b8bd-7755-81e1-be7621870a09', NULL, NULL, 2, 'f8cc97fcba96a15e820bd1703e826cd4');
INSERT INTO events VALUES (73, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8c1-78ad-8700-5f6f6800ea45', 1795656825025521, 'subject.linked', 'login', '01a2157c-b8bd-7755-81e1-be7621870a09', '01a2157c-b8c1-785d-a356-d2c78e07fe6f', '', '01a2157c-b8bd-7755-81e1-be7621870a09', NULL, NULL, 2, 'f8cc97fcba96a15e820bd1703e826cd4');
INSERT INTO events VALUES (74, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8c1-78f3-8921-14364cfa0f27', 1795656825025521, 'membership.added', 'login', '01a2157c-b8bd-7755-81e1-be7621870a09', '01a2157c-b8c1-785d-a356-d2c78e07fe6f', '01a2157c-b872-77fb-830b-8bd1ae5c1d1f', '', NULL, '{"role":"user","source":"grant"}', 2, 'f8cc97fcba96a15e820bd1703e826cd4');
INSERT INTO events VALUES (75, '', '01a2157c-b8c2-75ba-85e2-1432444a5e92', 1795656825026345, 'token.created', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '', '', '01a2157c-b8c2-7580-b659-df468c732dcd', NULL, '{"scope":"read-only","target":""}', 0, '3338a184a8553f7770e968ffc068ce6c');
INSERT INTO events VALUES (76, '', '01a2157c-b8c3-719d-a245-5a30c0aee5fe', 1795656825027007, 'token.revoked', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '', '', '01a2157c-b8c2-7580-b659-df468c732dcd', NULL, NULL, 0, 'eb114891a9393cd096f5b059c85f96b1');
INSERT INTO events VALUES (77, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8d4-741f-8eb7-58db2c7603ec', 1795656825044188, 'parent_administrator.granted', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '01a2157c-b88f-749e-8694-3d1cb61eb1cd', '', '', NULL, NULL, 0, 'afb2967cddd894a49bc2066a28e105f2');
INSERT INTO events VALUES (78, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8d8-7d9f-8d36-738263b2e7aa', 1795656825048844, 'token.created', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '', '', '01a2157c-b8d8-7d4e-9958-48d04a1a4fb2', NULL, '{"scope":"oauth-client","target":"01a2157c-b886-75ec-82af-445190f5716b"}', 0, '2ddc899295d6e666939bed36174a1be6');
INSERT INTO events VALUES (79, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8da-70c2-b883-13fa369a7a5f', 1795656825049851, 'token.created', 'api_key', '01a2157c-b8d8-7d4e-9958-48d04a1a4fb2', '', '', '01a2157c-b8da-708c-8b37-f22d1aadbcae', NULL, '{"client":"01a2157c-b8d8-7d4e-9958-48d04a1a4fb2","scope":"access-token","target":"01a2157c-b886-75ec-82af-445190f5716b"}', 0, 'e856210374ffa9117d5d12d1dda4fd3f');
INSERT INTO events VALUES (80, '01a2157c-b86d-7bdf-9e7e-52c224b257a0', '01a2157c-b8da-7ed3-89f6-126eac55f77e', 1795656825050882, 'token.created', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '', '', '01a2157c-b8da-7e8b-81f4-1a4cc46823aa', NULL, '{"scope":"jwt-issuer","target":"01a2157c-b888-7465-a23c-257c601edd4c"}', 0, '7ca23fb1ee770fcdfa2f4b4f3ad89af8');
INSERT INTO events VALUES (81, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8db-7e1b-8eec-3395f81e2278', 1795656825051820, 'organization.changed', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '', '01a2157c-b872-77fb-830b-8bd1ae5c1d1f', '', '{"guests":true,"guest_administrators":false}', '{"guests":true,"guest_administrators":true}', 0, '1b5c0d4b7ca81b5bd7945a66682a55d0');
INSERT INTO events VALUES (82, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8dd-7354-8487-c7e06c55fe9e', 1795656825052839, 'invitation.created', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '', '01a2157c-b872-77fb-830b-8bd1ae5c1d1f', '01a2157c-b8dd-7027-af85-0d943ba77267', NULL, '{"role":"user","guest":true}', 2, 'fcfa2544f56fa2d1d5a7386736bdd9e1');
INSERT INTO events VALUES (83, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8de-7456-8eb8-28cfecec467c', 1795656825054196, 'invitation.created', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '', '01a2157c-b872-76f6-9fce-e36486536543', '01a2157c-b8de-73ec-b8b7-ca86a8f5cf8e', NULL, '{"role":"user","managed":true}', 2, '948f4dc8ccaad41f6da98501af51f4e0');
INSERT INTO events VALUES (84, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8df-72a0-b118-217b6d298d77', 1795656825055090, 'invitation.created', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '', '01a2157c-b872-77fb-830b-8bd1ae5c1d1f', '01a2157c-b8df-71cd-bbcc-1b93e599d634', NULL, '{"role":"user","guest":true}', 2, 'f0d023a3fe539ce8b92756fe948a8595');
INSERT INTO events VALUES (85, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8e0-71df-9234-f602900549fe', 1795656825055888, 'invitation.revoked', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '', '01a2157c-b872-77fb-830b-8bd1ae5c1d1f', '01a2157c-b8df-71cd-bbcc-1b93e599d634', NULL, '{"reason":"by_hand"}', 2, '146159bf68d3bd8b1a0b26645ccfb45d');
INSERT INTO events VALUES (86, '01a2157c-b86d-7bdf-9e7e-52c224b257a0', '01a2157c-b8e1-7029-aa48-29351f0a3312', 1795656825056948, 'organization.created', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '', '01a2157c-b8e0-7ecb-8a03-c94d7104a259', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '754906aa56f0af27920f41e63c1782d8');
INSERT INTO events VALUES (87, '01a2157c-b86d-7bdf-9e7e-52c224b257a0', '01a2157c-b8e1-7eb3-95c5-cf66977c655c', 1795656825057867, 'invitation.created', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '', '01a2157c-b8e0-7ecb-8a03-c94d7104a259', '01a2157c-b8e1-7e50-88ae-04fa3cd8936f', NULL, '{"role":"user","guest":true}', 0, '503d9dc6e65c110eeb4b412bbcea3c93');
INSERT INTO events VALUES (88, '01a2157c-b86d-7bdf-9e7e-52c224b257a0', '01a2157c-b8e2-7b4a-a769-13d5c916ec41', 1795656825058643, 'account.created', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '01a2157c-b8e2-7b2e-aaaf-549bf3b8e707', '', '01a2157c-b8e1-7e50-88ae-04fa3cd8936f', NULL, NULL, 0, '0428bf47b0ab7a053d06601a3f299165');
INSERT INTO events VALUES (89, '01a2157c-b86d-7bdf-9e7e-52c224b257a0', '01a2157c-b8e2-7bc3-acd8-60662b1e4ff9', 1795656825058643, 'invitation.accepted', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '01a2157c-b8e2-7b2e-aaaf-549bf3b8e707', '01a2157c-b8e0-7ecb-8a03-c94d7104a259', '01a2157c-b8e1-7e50-88ae-04fa3cd8936f', NULL, '{"role":"user","guest":true}', 0, '0428bf47b0ab7a053d06601a3f299165');
INSERT INTO events VALUES (90, '01a2157c-b86d-7bdf-9e7e-52c224b257a0', '01a2157c-b8e2-7c0f-82fd-8b2c3e021ef6', 1795656825058643, 'membership.added', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '01a2157c-b8e2-7b2e-aaaf-549bf3b8e707', '01a2157c-b8e0-7ecb-8a03-c94d7104a259', '', NULL, '{"role":"user","source":"grant"}', 0, '0428bf47b0ab7a053d06601a3f299165');
INSERT INTO events VALUES (91, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8e3-7a0c-bbfb-d70ded115159', 1795656825059627, 'directory.created', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '', '', '01a2157c-b8e3-79d6-b98f-35e8045fd91a', NULL, NULL, 0, 'ea02fba7937d2552ab25fabd77fae8f7');
INSERT INTO events VALUES (92, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8e4-7714-8277-910967588ba1', 1795656825060289, 'run.held', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '', '', '01a2157c-b8e4-754d-935c-b937b240c61c', NULL, '{"kind":"deletion","scope":"directory:01a2157c-b8e3-79d6-b98f-35e8045fd91a"}', 0, '3aded9db880e5983c7ac3051c8533c05');
INSERT INTO events VALUES (93, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8e5-786d-acab-37b2b64935c3', 1795656825061347, 'directory.deleted', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '', '', '01a2157c-b8e3-79d6-b98f-35e8045fd91a', '{"users":0,"groups":0,"tokens":0}', NULL, 0, '30939e9ade1ad8a6b96eeba9affdff74');
INSERT INTO events VALUES (94, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8e5-791f-802f-a2518de36e76', 1795656825061347, 'run.applied', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '', '', '01a2157c-b8e4-754d-935c-b937b240c61c', NULL, '{"kind":"deletion","scope":"directory:01a2157c-b8e3-79d6-b98f-35e8045fd91a"}', 0, '30939e9ade1ad8a6b96eeba9affdff74');
INSERT INTO events VALUES (95, '01a2157c-b86d-7bdf-9e7e-52c224b257a0', '01a2157c-b8e7-7398-a892-014658118fab', 1795656825063103, 'directory.changed', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '', '', '01a2157c-b888-7465-a23c-257c601edd4c', '{"profile":""}', '{"profile":"ipsie","tokens":1}', 0, 'd438df4180cef2250a01e71f585d65a2');
INSERT INTO events VALUES (96, '01a2157c-b8e8-70b2-a500-d46a26f6c6a6', '01a2157c-b8e8-7113-82ea-c4a33f501a90', 1795656825064034, 'organization.created', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '', '01a2157c-b8e8-70b2-a500-d46a26f6c6a6', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '90abd9b9f1b58dac9297a12eea18ac05');
INSERT INTO events VALUES (97, '01a2157c-b8e8-7c0f-a3c4-c329ffc7aed7', '01a2157c-b8e8-7c7a-b224-673b8f7b6e3e', 1795656825064781, 'organization.created', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '', '01a2157c-b8e8-7c0f-a3c4-c329ffc7aed7', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '26d487cea435dab84fb7b4b768dc3347');
INSERT INTO events VALUES (98, '01a2157c-b86d-7bdf-9e7e-52c224b257a0', '01a2157c-b8e9-7b8e-ab8e-eab5901941a8', 1795656825065515, 'merge.proposed', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '', '01a2157c-b8e8-70b2-a500-d46a26f6c6a6', '01a2157c-b8e9-78f6-b054-ca41993a1a54', NULL, '{"members":0,"side":"host"}', 0, 'd23272b975a01c05339b2e28c8dd1e51');
INSERT INTO events VALUES (99, '01a2157c-b8e8-70b2-a500-d46a26f6c6a6', '01a2157c-b8e9-7b91-938f-2c10f68afced', 1795656825065515, 'merge.proposed', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '', '01a2157c-b8e8-70b2-a500-d46a26f6c6a6', '01a2157c-b8e9-78f6-b054-ca41993a1a54', NULL, '{"members":0,"side":"host"}', 0, 'd23272b975a01c05339b2e28c8dd1e51');
INSERT INTO events VALUES (100, '01a2157c-b86d-7bdf-9e7e-52c224b257a0', '01a2157c-b8ee-75f0-aad7-134fd7349023', 1795656825070241, 'merge.approved', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '', '01a2157c-b8e8-70b2-a500-d46a26f6c6a6', '01a2157c-b8e9-78f6-b054-ca41993a1a54', NULL, '{"side":"host"}', 0, '59121f2eabd7b21041285022128e7e99');
INSERT INTO events VALUES (101, '01a2157c-b8e8-70b2-a500-d46a26f6c6a6', '01a2157c-b8ee-75f4-bd7f-1fa8f8d84757', 1795656825070241, 'merge.approved', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '', '01a2157c-b8e8-70b2-a500-d46a26f6c6a6', '01a2157c-b8e9-78f6-b054-ca41993a1a54', NULL, '{"side":"host"}', 0, '59121f2eabd7b21041285022128e7e99');
INSERT INTO events VALUES (102, '01a2157c-b86d-7bdf-9e7e-52c224b257a0', '01a2157c-b8ef-729c-b661-e637ab1b59c8', 1795656825071117, 'merge.proposed', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '', '01a2157c-b8e8-7c0f-a3c4-c329ffc7aed7', '01a2157c-b8ef-724f-b676-023560c94ac3', NULL, '{"members":0,"side":"host"}', 0, '8ff2344c6707ab0d508be04e75263522');
INSERT INTO events VALUES (103, '01a2157c-b8e8-7c0f-a3c4-c329ffc7aed7', '01a2157c-b8ef-72a0-bafe-e9e0f907a3c7', 1795656825071117, 'merge.proposed', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '', '01a2157c-b8e8-7c0f-a3c4-c329ffc7aed7', '01a2157c-b8ef-724f-b676-023560c94ac3', NULL, '{"members":0,"side":"host"}', 0, '8ff2344c6707ab0d508be04e75263522');
INSERT INTO events VALUES (104, '01a2157c-b86d-7bdf-9e7e-52c224b257a0', '01a2157c-b8ef-7dcd-b756-4562c192d860', 1795656825071861, 'merge.approved', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '', '01a2157c-b8e8-7c0f-a3c4-c329ffc7aed7', '01a2157c-b8ef-724f-b676-023560c94ac3', NULL, '{"side":"joining"}', 0, '986f276d916b3b3433daeff330fcff53');
INSERT INTO events VALUES (105, '01a2157c-b8e8-7c0f-a3c4-c329ffc7aed7', '01a2157c-b8ef-7dd0-80d9-b4fca4794d85', 1795656825071861, 'merge.approved', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '', '01a2157c-b8e8-7c0f-a3c4-c329ffc7aed7', '01a2157c-b8ef-724f-b676-023560c94ac3', NULL, '{"side":"joining"}', 0, '986f276d916b3b3433daeff330fcff53');
INSERT INTO events VALUES (106, '01a2157c-b86d-7bdf-9e7e-52c224b257a0', '01a2157c-b8f2-77ed-a1c2-1a7a153b3763', 1795656825074466, 'merge.approved', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '', '01a2157c-b8e8-7c0f-a3c4-c329ffc7aed7', '01a2157c-b8ef-724f-b676-023560c94ac3', NULL, '{"side":"host"}', 0, 'f1107d984b3d8766893cce876860ad3b');
INSERT INTO events VALUES (107, '01a2157c-b8e8-7c0f-a3c4-c329ffc7aed7', '01a2157c-b8f2-77f1-92d6-bb9f2e0a8d29', 1795656825074466, 'merge.approved', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '', '01a2157c-b8e8-7c0f-a3c4-c329ffc7aed7', '01a2157c-b8ef-724f-b676-023560c94ac3', NULL, '{"side":"host"}', 0, 'f1107d984b3d8766893cce876860ad3b');
INSERT INTO events VALUES (108, '01a2157c-b86d-7bdf-9e7e-52c224b257a0', '01a2157c-b8f2-79ba-97a7-155ab820679f', 1795656825074466, 'merge.completed', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '', '01a2157c-b8e8-7c0f-a3c4-c329ffc7aed7', '01a2157c-b8ef-724f-b676-023560c94ac3', NULL, NULL, 0, 'f1107d984b3d8766893cce876860ad3b');
INSERT INTO events VALUES (109, '01a2157c-b8e8-7c0f-a3c4-c329ffc7aed7', '01a2157c-b8f2-79bf-ad29-ec039779a40a', 1795656825074466, 'merge.completed', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '', '01a2157c-b8e8-7c0f-a3c4-c329ffc7aed7', '01a2157c-b8ef-724f-b676-023560c94ac3', NULL, NULL, 0, 'f1107d984b3d8766893cce876860ad3b');
INSERT INTO events VALUES (110, '01a2157c-b8e8-7c0f-a3c4-c329ffc7aed7', '01a2157c-b8f2-7ded-bc58-ab739ec98e64', 1795656825074466, 'organization.moved', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '', '01a2157c-b8e8-7c0f-a3c4-c329ffc7aed7', '01a2157c-b86d-7bdf-9e7e-52c224b257a0', NULL, NULL, 0, 'f1107d984b3d8766893cce876860ad3b');
INSERT INTO events VALUES (111, '01a2157c-b86d-7bdf-9e7e-52c224b257a0', '01a2157c-b8f2-7def-ba10-74cac76a7ef6', 1795656825074466, 'organization.moved', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '', '01a2157c-b8e8-7c0f-a3c4-c329ffc7aed7', '01a2157c-b86d-7bdf-9e7e-52c224b257a0', NULL, NULL, 0, 'f1107d984b3d8766893cce876860ad3b');
INSERT INTO events VALUES (112, '01a2157c-b86d-7bdf-9e7e-52c224b257a0', '01a2157c-b8f6-7431-bd4a-7c19e6e7fa9a', 1795656825078204, 'parent.changed', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '', '', '01a2157c-b86d-7bdf-9e7e-52c224b257a0', '{"restrict_org_creation":false}', '{"restrict_org_creation":true}', 0, 'ac3d2572a3eec96a7c1b8a39016abec3');
INSERT INTO events VALUES (113, '01a2157c-b86d-7bdf-9e7e-52c224b257a0', '01a2157c-b8f7-73da-8546-33d0ebb5aea1', 1795656825079062, 'directory.changed', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '', '', '01a2157c-b888-7465-a23c-257c601edd4c', '{"extensions":[]}', '{"extensions":["urn:acme:scim:schemas:extension:hr:2.0:User"]}', 0, '8c278ac17dfc4ebef3d07fd0acb6e02b');
INSERT INTO events VALUES (114, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8f7-7f05-8905-93e1d18e38fd', 1795656825079950, 'connection.created', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '', '', '01a2157c-b8f7-7eb5-9aac-8a60415bdd43', NULL, '{"kind":"saml","entity_id":"urn:acme:''idp''","groups_claim":"memberOf","email_trust":"claim","vouched":false,"enabled":false,"proven":false}', 0, '27a84a9f61146bb735234ba510993f53');
INSERT INTO events VALUES (115, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8fa-75d2-97f9-4e6ee496dba7', 1795656825082223, 'run.held', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '', '', '01a2157c-b8fa-752f-b8d6-ec67f4025aab', NULL, '{"detail":{"meaning":{"kind":"oidc","issuer":"https://login.acme.example","client_id":"another"}},"scope":"connection:01a2157c-b8bd-7755-81e1-be7621870a09"}', 0, 'b476847a57b1d41cb26931c4516c5e44');
INSERT INTO events VALUES (116, '01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8fe-7441-a208-7ea80c2a8c7d', 1795656825086185, 'sso.suspended', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '', '', '01a2157c-b861-7c69-9dc1-0db89be37e34', NULL, '{"until":"2026-11-29T01:33:45.086185Z","reason":"''ẞ''"}', 0, 'c2fe4d320ccf688ed746ddea9b47bdb7');
INSERT INTO events VALUES (117, '01a2157c-b86d-7bdf-9e7e-52c224b257a0', '01a2157c-b8ff-72a9-be9e-9e39baf0ceed', 1795656825087136, 'connection.created', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '', '', '01a2157c-b8ff-7257-86cf-462dd454e56c', NULL, '{"kind":"oidc","issuer":"https://login.initech.example","client_id":"usher","email_trust":"claim","vouched":true,"enabled":true,"proven":false}', 0, '29e4c4dcb6e2fad4cacedfba9e34a2c1');
INSERT INTO events VALUES (118, '01a2157c-b86d-7bdf-9e7e-52c224b257a0', '01a2157c-b8ff-7d6b-ba98-9081a245b90f', 1795656825087836, 'token.created', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '', '', '01a2157c-b8ff-7d26-bf5b-1e8fbfacdaa9', NULL, '{"scope":"login-hook","target":"01a2157c-b8ff-7257-86cf-462dd454e56c"}', 0, 'bb9f96880e3f440461cfade74051a259');
INSERT INTO events VALUES (119, '01a2157c-b86d-7bdf-9e7e-52c224b257a0', '01a2157c-b901-7e4a-8f4f-0e307d9f33ad', 1795656825089843, 'organization.changed', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '', '01a2157c-b8e0-7ecb-8a03-c94d7104a259', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false}', 0, '0abb8021cf9f7e2108a6372d2de95921');
INSERT INTO events VALUES (120, '01a2157c-b86d-7bdf-9e7e-52c224b257a0', '01a2157c-b902-70d0-b4e1-c4d1a077d0f5', 1795656825089843, 'organization.changed', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '', '01a2157c-b8e0-7ecb-8a03-c94d7104a259', '', '{"mode":"jit","group_mappings":false}', '{"mode":"jit","group_mappings":false,"sso_required":true}', 0, '0abb8021cf9f7e2108a6372d2de95921');
INSERT INTO events VALUES (121, '01a2157c-b86d-7bdf-9e7e-52c224b257a0', '01a2157c-b903-70b1-abd1-fd69e0201212', 1795656825091012, 'account.created', 'login', '01a2157c-b8ff-7257-86cf-462dd454e56c', '01a2157c-b903-7097-8588-9da623b3023d', '', '01a2157c-b8ff-7257-86cf-462dd454e56c', NULL, NULL, 0, '1bfef53fbd78961eb0f0e5f43e9cacb8');
INSERT INTO events VALUES (122, '01a2157c-b86d-7bdf-9e7e-52c224b257a0', '01a2157c-b903-70ec-b910-7654c9a6b735', 1795656825091012, 'subject.linked', 'login', '01a2157c-b8ff-7257-86cf-462dd454e56c', '01a2157c-b903-7097-8588-9da623b3023d', '', '01a2157c-b8ff-7257-86cf-462dd454e56c', NULL, NULL, 0, '1bfef53fbd78961eb0f0e5f43e9cacb8');
INSERT INTO events VALUES (123, '01a2157c-b86d-7bdf-9e7e-52c224b257a0', '01a2157c-b903-7136-b026-663577a6759c', 1795656825091012, 'membership.added', 'login', '01a2157c-b8ff-7257-86cf-462dd454e56c', '01a2157c-b903-7097-8588-9da623b3023d', '01a2157c-b8e0-7ecb-8a03-c94d7104a259', '', NULL, '{"role":"user","source":"grant"}', 0, '1bfef53fbd78961eb0f0e5f43e9cacb8');
INSERT INTO events VALUES (124, '01a2157c-b86d-7bdf-9e7e-52c224b257a0', '01a2157c-b903-71af-bdeb-a9973e30f6ce', 1795656825091012, 'connection.proven', 'login', '01a2157c-b8ff-7257-86cf-462dd454e56c', '', '', '01a2157c-b8ff-7257-86cf-462dd454e56c', NULL, NULL, 0, '1bfef53fbd78961eb0f0e5f43e9cacb8');
INSERT INTO events VALUES (125, '', '01a2157c-b91a-7bbf-8681-e7d7e64afcb7', 1795656825114741, 'account.created', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '01a2157c-b91a-7ba2-abcf-9172e4916666', '', '', NULL, NULL, 0, '9c63809a696fa57c8556d04a8b1bdc1e');
INSERT INTO events VALUES (126, '', '01a2157c-b939-7ad3-a716-2c753531c601', 1795656825145683, 'account.created', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '01a2157c-b939-7ab4-b9ee-14611b76befd', '', '', NULL, NULL, 0, '9b707ff3abcf23bb5e15dd59302ae50f');
INSERT INTO events VALUES (127, '01a2157c-b86d-7bdf-9e7e-52c224b257a0', '01a2157c-b97a-757e-ab07-1889dab07905', 1795656825210106, 'claim.started', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '', '01a2157c-b8e0-7ecb-8a03-c94d7104a259', '01a2157c-b97a-73ec-afb5-8d5d629a3952', NULL, '{"accounts":2,"deadline":"2026-12-26T01:33:45.210106Z","domain":"initech.example"}', 0, '08fae250eb19af5a69b9833f3b9577ac');
INSERT INTO events VALUES (128, '01a2157c-b86d-7bdf-9e7e-52c224b257a0', '01a2157c-b97a-763a-aa9a-4a9920623162', 1795656825210106, 'claim.account_claimed', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '01a2157c-b91a-7ba2-abcf-9172e4916666', '01a2157c-b8e0-7ecb-8a03-c94d7104a259', '01a2157c-b97a-73ec-afb5-8d5d629a3952', NULL, '{"deadline":"2026-12-26T01:33:45.210106Z","domain":"initech.example"}', 0, '08fae250eb19af5a69b9833f3b9577ac');
INSERT INTO events VALUES (129, '01a2157c-b86d-7bdf-9e7e-52c224b257a0', '01a2157c-b97a-763d-b494-a442b399a698', 1795656825210106, 'claim.account_claimed', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '01a2157c-b939-7ab4-b9ee-14611b76befd', '01a2157c-b8e0-7ecb-8a03-c94d7104a259', '01a2157c-b97a-73ec-afb5-8d5d629a3952', NULL, '{"deadline":"2026-12-26T01:33:45.210106Z","domain":"initech.example"}', 0, '08fae250eb19af5a69b9833f3b9577ac');
INSERT INTO events VALUES (130, '01a2157c-b86d-7bdf-9e7e-52c224b257a0', '01a2157c-b99a-7516-81b7-182610b864fe', 1795656825242093, 'claim.cancelled', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '', '01a2157c-b8e0-7ecb-8a03-c94d7104a259', '01a2157c-b97a-73ec-afb5-8d5d629a3952', NULL, '{"accounts":{"cancelled":2},"reason":"by_hand"}', 0, 'a1aca7705a09a1b8619e4ca51f500d34');
INSERT INTO events VALUES (131, '01a2157c-b86d-7bdf-9e7e-52c224b257a0', '01a2157c-b9d3-763d-b735-f2c227d4acd8', 1795656825299235, 'claim.started', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '', '01a2157c-b8e0-7ecb-8a03-c94d7104a259', '01a2157c-b9d3-75dc-b7ae-9e9f94992968', NULL, '{"accounts":2,"deadline":"2026-12-26T01:33:45.299235Z","domain":"initech.example"}', 0, 'd43d66d631bed52fc40deadcf853717a');
INSERT INTO events VALUES (132, '01a2157c-b86d-7bdf-9e7e-52c224b257a0', '01a2157c-b9d3-76b7-8d46-6b48057a1168', 1795656825299235, 'claim.account_claimed', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '01a2157c-b91a-7ba2-abcf-9172e4916666', '01a2157c-b8e0-7ecb-8a03-c94d7104a259', '01a2157c-b9d3-75dc-b7ae-9e9f94992968', NULL, '{"deadline":"2026-12-26T01:33:45.299235Z","domain":"initech.example"}', 0, 'd43d66d631bed52fc40deadcf853717a');
INSERT INTO events VALUES (133, '01a2157c-b86d-7bdf-9e7e-52c224b257a0', '01a2157c-b9d3-76bc-960e-62a91f033ced', 1795656825299235, 'claim.account_claimed', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '01a2157c-b939-7ab4-b9ee-14611b76befd', '01a2157c-b8e0-7ecb-8a03-c94d7104a259', '01a2157c-b9d3-75dc-b7ae-9e9f94992968', NULL, '{"deadline":"2026-12-26T01:33:45.299235Z","domain":"initech.example"}', 0, 'd43d66d631bed52fc40deadcf853717a');
INSERT INTO events VALUES (134, '01a2157c-b86d-7bdf-9e7e-52c224b257a0', '01a2157c-b9ec-7a8a-a746-64834d680cd4', 1795656825324484, 'claim.chosen', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '01a2157c-b91a-7ba2-abcf-9172e4916666', '01a2157c-b8e0-7ecb-8a03-c94d7104a259', '01a2157c-b9d3-75dc-b7ae-9e9f94992968', '{"choice":""}', '{"choice":"merge"}', 0, 'e3024711beb311abb2deb0f66c2c38a0');
INSERT INTO events VALUES (135, '01a2157c-b86d-7bdf-9e7e-52c224b257a0', '01a2157c-b9f2-73f4-b7ad-1561bbb69485', 1795656825330219, 'directory.created', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '', '', '01a2157c-b9f2-73b7-ac31-3f7b623b4d1f', NULL, NULL, 0, 'd45c1603d47b432e8c6d533a215ade9f');
INSERT INTO directory_totals VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b886-75ec-82af-445190f5716b', 'Group', 0, 3, 0, '01a2157c-b8b9-7717-9151-c98876692452');
INSERT INTO directory_totals VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b886-75ec-82af-445190f5716b', 'User', 0, 10, 2, '01a2157c-b8b3-7056-9709-4dd1bfddb661');
INSERT INTO accounts VALUES ('01a2157c-b88f-749e-8694-3d1cb61eb1cd', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795656824975099);
INSERT INTO accounts VALUES ('01a2157c-b890-75b8-bf44-5dfbb64a4a8d', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795656824976337);
INSERT INTO accounts VALUES ('01a2157c-b891-7046-9c3e-9ae2c32ae635', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795656824976982);
INSERT INTO accounts VALUES ('01a2157c-b896-71fa-a045-da0e8064b6e1', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795656824982092);
INSERT INTO accounts VALUES ('01a2157c-b897-706c-9986-8c0d4f64521d', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795656824982982);
INSERT INTO accounts VALUES ('01a2157c-b89e-7183-9f66-50eb04791719', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795656824990066);
INSERT INTO accounts VALUES ('01a2157c-b8a5-763e-9329-5262d32a63e7', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795656824997373);
INSERT INTO accounts VALUES ('01a2157c-b8a6-71d7-9922-a5d3fb49be15', 'left@acme.example', 'left@acme.example', 'acme.example', 1795656824998072);
INSERT INTO accounts VALUES ('01a2157c-b8b2-7366-a33d-6bf3ae2b1c91', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795656825010179);
INSERT INTO accounts VALUES ('01a2157c-b8b3-702f-98bf-a86909342b30', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795656825010978);
INSERT INTO accounts VALUES ('01a2157c-b8c1-785d-a356-d2c78e07fe6f', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795656825025521);
INSERT INTO accounts VALUES ('01a2157c-b8e2-7b2e-aaaf-549bf3b8e707', 'accepted@elsewhere.example', 'accepted@elsewhere.example', 'elsewhere.example', 1795656825058643);
INSERT INTO accounts VALUES ('01a2157c-b903-7097-8588-9da623b3023d', 'prover@initech.example', 'prover@initech.example', 'initech.example', 1795656825091012);
INSERT INTO accounts VALUES ('01a2157c-b91a-7ba2-abcf-9172e4916666', 'o''personal@initech.example', 'o''personal@initech.example', 'initech.example', 1795656825114741);
INSERT INTO accounts VALUES ('01a2157c-b939-7ab4-b9ee-14611b76befd', 'other@initech.example', 'other@initech.example', 'initech.example', 1795656825145683);
INSERT INTO directory_users VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b886-75ec-82af-445190f5716b', '01a2157c-b88f-774a-a51e-aff634923683', 'ada@acme.example', '00u-ada', 1, '01a2157c-b88f-749e-8694-3d1cb61eb1cd', '', 1795656824975099, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795656824975099, 1795656824975099);
INSERT INTO directory_users VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b886-75ec-82af-445190f5716b', '01a2157c-b890-75ea-a2cc-519d8ab073da', 'bob@acme.example', NULL, 1, '01a2157c-b890-75b8-bf44-5dfbb64a4a8d', '', 1795656824976337, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795656824976337, 1795656824976337);
INSERT INTO directory_users VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b886-75ec-82af-445190f5716b', '01a2157c-b891-7070-8d7b-208cd4bf245c', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a2157c-b891-7046-9c3e-9ae2c32ae635', '', 1795656824976982, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795656824976982, 1795656824976982);
INSERT INTO directory_users VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b886-75ec-82af-445190f5716b', '01a2157c-b896-7227-bb97-743cad8525eb', 'zoe@acme.example', 'ZOË', 1, '01a2157c-b896-71fa-a045-da0e8064b6e1', '', 1795656824982092, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795656824982092, 1795656824982092);
INSERT INTO directory_users VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b886-75ec-82af-445190f5716b', '01a2157c-b897-7094-82bc-f4d3cfab9474', 'astro@acme.example', '🚀', 1, '01a2157c-b897-706c-9986-8c0d4f64521d', '', 1795656824982982, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795656824982982, 1795656824982982);
INSERT INTO directory_users VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b886-75ec-82af-445190f5716b', '01a2157c-b89e-71a9-a188-12cc4dd332bc', 'lines@acme.example', ' 007 ', 1, '01a2157c-b89e-7183-9f66-50eb04791719', '', 1795656824990066, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795656824990066, 1795656824990066);
INSERT INTO directory_users VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b886-75ec-82af-445190f5716b', '01a2157c-b8a5-7669-bf3c-a1cea299eae0', 'max@acme.example', '00u-max', 1, '01a2157c-b8a5-763e-9329-5262d32a63e7', '', 1795656824997373, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795656824997373, 1795656824997373);
INSERT INTO directory_users VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b886-75ec-82af-445190f5716b', '01a2157c-b8a6-71fe-a273-5a0e40004d8f', 'left@acme.example', '00u-left', 0, '01a2157c-b8a6-71d7-9922-a5d3fb49be15', '', 1795656824998072, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795656824998072, 1795656824998072);
INSERT INTO directory_users VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b886-75ec-82af-445190f5716b', '01a2157c-b8ac-79cb-9914-c9395a9cc48a', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795656825004606, 1795656825004606);
INSERT INTO directory_users VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b886-75ec-82af-445190f5716b', '01a2157c-b8b3-7056-9709-4dd1bfddb661', 'staff@acme.example', '00u-staff', 0, '01a2157c-b8b3-702f-98bf-a86909342b30', '', 1795656825010978, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795656825010978, 1795656825020344);
INSERT INTO runs VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8e4-754d-935c-b937b240c61c', 'deletion', 'applied', 'directory:01a2157c-b8e3-79d6-b98f-35e8045fd91a', NULL, '{}', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '3aded9db880e5983c7ac3051c8533c05', 0, 1795656825060289, 1795656825061347, 'operator', '01a2157c-b835-7cec-986b-b135319637a5', 1795656825061347, 0, 0);
INSERT INTO runs VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8fa-752f-b8d6-ec67f4025aab', 'reconnect', 'held', 'connection:01a2157c-b8bd-7755-81e1-be7621870a09', 'reconnect connection:01a2157c-b8bd-7755-81e1-be7621870a09', '{"meaning":{"kind":"oidc","issuer":"https://login.acme.example","client_id":"another"}}', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', 'b476847a57b1d41cb26931c4516c5e44', 0, 1795656825082223, 1795656825082223, '', '', 0, 0, 0);
INSERT INTO dialect_log VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b886-75ec-82af-445190f5716b', '01a2157c-b8c5-745f-be31-1c876fd35ac7', 1795656825029286, 'fde07a4172d502a7347f31eb31034a32', 'GET', '/Users/01a2157c-b8ad-765e-b1a8-65be53f3e0db', 404, '', 'there is no user "01a2157c-b8ad-765e-b1a8-65be53f3e0db" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b886-75ec-82af-445190f5716b', '01a2157c-b8c5-76bd-9a7e-0895dc054749', 1795656825029441, '75695531077b34882d617201c1e877da', 'GET', '/Users/01a2157c-b8b2-7393-abba-a15a4fd4ed5d', 404, '', 'there is no user "01a2157c-b8b2-7393-abba-a15a4fd4ed5d" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b886-75ec-82af-445190f5716b', '01a2157c-ba77-776c-ad45-a1d0bf9a280e', 1795656825463486, '4217834f4f63ef689e9387756bc26477', 'GET', '/Users/01a2157c-b8ad-765e-b1a8-65be53f3e0db', 404, '', 'there is no user "01a2157c-b8ad-765e-b1a8-65be53f3e0db" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b886-75ec-82af-445190f5716b', '01a2157c-ba77-7d91-bc8b-c84432c5ebd7', 1795656825463889, '279dd6e59cabaa14f6539906a2903780', 'GET', '/Users/01a2157c-b8b2-7393-abba-a15a4fd4ed5d', 404, '', 'there is no user "01a2157c-b8b2-7393-abba-a15a4fd4ed5d" in this directory', '[]', '');
INSERT INTO schedules VALUES ('', 'check-domains', '0 * * * *', 1795656824938225, 0);
INSERT INTO schedules VALUES ('', 'expire-invitations', '*/10 * * * *', 1795656824938445, 0);
INSERT INTO schedules VALUES ('', 'expire-proposals', '5 * * * *', 1795656824941769, 0);
INSERT INTO schedules VALUES ('', 'forget-answers', '50 * * * *', 1795656824929790, 0);
INSERT INTO schedules VALUES ('', 'forget-events', '50 3 * * *', 1795656824931573, 0);
INSERT INTO schedules VALUES ('', 'forget-tombstones', '20 3 * * *', 1795656824927397, 0);
INSERT INTO schedules VALUES ('', 'prune-schedule-runs', '40 3 * * *', 1795656824926664, 0);
INSERT INTO schedules VALUES ('', 'repair-drift', '10 4 * * *', 1795656824934271, 0);
INSERT INTO schedules VALUES ('', 'settle-claims', '*/10 * * * *', 1795656824927183, 0);
INSERT INTO schedules VALUES ('', 'tend-sso', '* * * * *', 1795656824942083, 0);
INSERT INTO invitations VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8dd-7027-af85-0d943ba77267', '01a2157c-b872-77fb-830b-8bd1ae5c1d1f', 'O''Brien+open@Elsewhere.example', 'o''brien+open@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'open', '', 0, 1, '', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '', '7382832895b40960d0218b1981e97279065c10c09da0a3fa7d9d2fc8e9d37314', 1795656825052839, 1797471225052839, 0);
INSERT INTO invitations VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8de-73ec-b8b7-ca86a8f5cf8e', '01a2157c-b872-76f6-9fce-e36486536543', 'managed@acme.example', 'managed@acme.example', 'acme.example', 'user', '', 0, 'open', '', 1, 0, '', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '', '499b56359548f671b0fd16738551ce300757d2db8bc82f820afd9b7e77ddb2b6', 1795656825054196, 1797471225054196, 0);
INSERT INTO invitations VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b8df-71cd-bbcc-1b93e599d634', '01a2157c-b872-77fb-830b-8bd1ae5c1d1f', 'revoked@elsewhere.example', 'revoked@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'revoked', 'by_hand', 0, 1, '', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '', 'd2ed29ce4139672326ac671fbe4dd428e7ee4e032ecc8bb3fb645fe152fda1ce', 1795656825055090, 1797471225055090, 1795656825055888);
INSERT INTO invitations VALUES ('01a2157c-b86d-7bdf-9e7e-52c224b257a0', '01a2157c-b8e1-7e50-88ae-04fa3cd8936f', '01a2157c-b8e0-7ecb-8a03-c94d7104a259', 'accepted@elsewhere.example', 'accepted@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'accepted', '', 0, 1, '', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', '01a2157c-b8e2-7b2e-aaaf-549bf3b8e707', '35557c7e2ddb2c88f6622103e6f9c6f438e404bbb28198b82f72c0fdafe4b472', 1795656825057867, 1797471225057867, 1795656825058643);
INSERT INTO invitation_sends VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b872-76f6-9fce-e36486536543', 1795656825054196, '01a2157c-b8de-7406-91cb-c8da6501c716');
INSERT INTO invitation_sends VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b872-77fb-830b-8bd1ae5c1d1f', 1795656825052839, '01a2157c-b8dd-70d3-ae91-85b9622b9d57');
INSERT INTO invitation_sends VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b872-77fb-830b-8bd1ae5c1d1f', 1795656825055090, '01a2157c-b8df-725f-852c-1ec2e4e5e8d6');
INSERT INTO invitation_sends VALUES ('01a2157c-b86d-7bdf-9e7e-52c224b257a0', '01a2157c-b8e0-7ecb-8a03-c94d7104a259', 1795656825057867, '01a2157c-b8e1-7e73-b9fa-cee9d453aee9');
INSERT INTO parent_administrators VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', '01a2157c-b88f-749e-8694-3d1cb61eb1cd', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', 1795656825044188);
INSERT INTO answers VALUES ('', '01a2157c-b835-7cec-986b-b135319637a5', '', '5c26d1068042c25bd70dbc37a9c48cc415d6bbc7fced1b926e4478ebd7e022c2', '9c80b91f2aa3e4234325a27bea7a0cf751e0823441da619e1cf6c5997137ae2b', '+Q4s27YVj/xaIRI+WfZ5lfJxKbuYatu4ogCQy5Vmdl8K3mDvaZsTxwhvp46fzpIpEIZY6osLRdPpSIKa0eHzkoJ1UA6NwzuL0fHTXhnkUQtzri6/G/o5JI6p9WO72U3HY/s/faRe2JLP+OesQ0z44yUb92uLV9qM2jjehIynFKJxUdNNUFwVNVYzcLmDQ61/IY35b9Nglyu71slrVtzXPg5DomozOcI+fUTT5fM9qlztj0B4j7zALuf1ZSR5X/vbF3iNzy0Pb3I/j84/FJjYKU7tYoCVh2UXotQF+ZY9AlElXGM22ue4HJtIDxNybFE0VBJ1abFO4U5Nxyi3qpooHJf3nuEi9S3TcSmx/9+YYtAs2UiCKl0e5+fjKiSbuifVmQIxHnbh7jzhPZw4VZCxfH4FF+ZVYy9vL93RvC+rOXssakI1+Q==', 1795656825044188);
INSERT INTO answers VALUES ('', '01a2157c-b835-7cec-986b-b135319637a5', '', '450a6e6da91be4b85db504e1da58c355938fbe8e0475556cee17459340e3208c', '693123451dd674e393bc1144448558d8a0487bb8b2c47044146f6102e75d2334', 'KyW5ZL+sXP51dlDmkk8bcbVJeL1ycT7D3gdUapnXRL+DSOl30NveLYfuyUyh5eOQsUdin4xpsuePgb0ESRp0sCQyhUTEEy575wTynQugmmsSeuECSitHE6EWxkWi2ag4RHu7dPK9k0eKyhsdIwJ57Kg7JCf3G4vd/YdlJyeRNt9YE7RQxsfZyJYNcOI8QDUH1nq3iPWO19uudDBnxeOJpqVyRWZMukqE65VqsApKRZrzvX7dHaGuet/cfADh3G8y2Ug=', 1795656825114741);
INSERT INTO answers VALUES ('', '01a2157c-b835-7cec-986b-b135319637a5', '', '995288935c82ab393f6be6b21e4dda20d5f8dd749b22ef9dc13c2e1056de6926', '0d59f29bdd044abdc5ca9de2c2ffe971c84a270e0708ea5cd17f7c208e77bce0', 'sUrJLuIesJhMhmbOMcnA5LZi6Nl56PHa+TZIXGJGxcRkakMBNNE1LAkj+FYDKEs6sCmEdb5Ihj9sDfmT03UqIRpfumTMGKTuP/9DEm5S+ywfrX6WOW19zSNPg19mepStwDE1gRRLLzYBfU8Kn2VP1HYG6onA05gUt4VJEbvKOP21UqOum2pvzCp4kdf5fYpwSg4VBLYpvi6sSeL3H5EuAjaVPcWv8L0sqSs5aKP0HiSBVEkcl0fwMH/AuCnq', 1795656825145683);
INSERT INTO answers VALUES ('', '01a2157c-b835-7cec-986b-b135319637a5', '', 'a0d4cd2aa76824ad583f517e290f5e133c225e13daea22a0d9fa7f6a560a8b84', '47da7d5ba09042695bc80c0b5661ddd0638b9e04b18b4df0f4bc2865dd0daedb', 'Yq7R/n1EUmFEBKOHwmMmMVIrAm4J5/qh4Jti7vOIZjl+3eHXGYTtIQufnxuVAHmWFkhb2OZkDBGIl9OtSQqBhJZepsQuAJlDLmXi2nQAWTdKjfnZ+yEftx9Ckmc/e83V707wfNI+VgU72w7q1RUcR+cYdAyvTDgA5GHGKVuM0oZIuCXkpugGxnZ+978He3xBFqowFE5KosSeE2JidutIvkveyt1GZIJNaGPaOtXekQxY4+5HkkVssC49gMFYr0/HsfpXmzan5Bn/AHk90F/wDh9zoQ==', 1795656825169804);
INSERT INTO answers VALUES ('', '01a2157c-b835-7cec-986b-b135319637a5', '', '4be6e0b6f8284c40c192e013d9f7e1c395ce9f9db74ed4dd3bc6a09d58bc3781', 'e0fc8c8805deb053aea33ce2a12d4b55ae861614044270d6351702fc731ba4d3', 'GlSyz3/X0ubkyFjq/m3u96/v7XBAxCQHKzuVgBMVTxw/5jYJtypevFDO7vsHtvKKMkwhjpDB/mKb+gRGfWR7EpXZUST86ZDMvtdL1Sq3UHQd6tflXY6nueybQTfL6pqVZYpp32vR+X/B0maJBEq+1ARg0LtprQFGXz375dCmKL/t9wCOcraXG+AAfePuEluGqEIwC6Ebjpqy+a0j5GMHhHjl7gOp+Q71GOBtb8H7/562ejKbVF3SYuBEU1egXP12/bD+VLbXPVYiBvsVCZvq1oxtEuOuT3nlpLsyFFIHJl0yp3NnWNsNsbZQEM+acNnOebwqnIGqxRKT1wtLHgH5t9z2CqtjTsiLqfxZraaOUdtQgNujjaI/ICTkaUQtSS/wDi8JWOUpQaiPBwxCIhMnKeeYcOpZKUbTU2OPQrvBMHsKMRpuZJugHsHRMOWaifQIoWyBKIHTvmh5/BgbxX8rsTbWkXP/kX9T8sRL9DW/uUjvE2yDT+aXPqqLSO1zjdV3shDpl5Gz9n1TBVosH1FOfEOgq3U7eH3JZiHpx2BtSdX+TBzVXlSpHRfAhDLKUdrSpV5LaayuiXrB+REtj9u0qz2UzZlAJNwyH1TeUzPrpHEgLYAlSTfUUyC3uLAvT7A6yYVzrDXaGAOxLCrKTU/O767NEkuReptVF7RHguhQYiv6Dl4ilayeEIvG25vEiVMGSY0degKzZZEp0u2C5MzA9sicanZhAh5GE2j5P27ziRP/axQveNj2', 1795656825210106);
INSERT INTO answers VALUES ('', '01a2157c-b835-7cec-986b-b135319637a5', '', 'f4e2f161f6eb89e639ad1904bcd11325da9d30fcc3748640e451b980c795a865', 'a459441c0f9976b5338e40885146eca7d08f0fdde817a64189e082eff989cff4', '6ZLN45CLC1nFJmI5hOfWVX/IL5Uutk3Mqx6k1EDIOy3Ot6LlbO61h/ql6HgQPgXEjrKfW7cxScTlAkXLeTnjHxhJF6AJy9VvMcJdSuxA8PM95UWRdi+L4CUZSaj49hTOTe1sclpwohY7oRGaYWDJsHnN5o4h2Fn3rbVeDVsYkr7ysD9dE2Kt8bg2e9ZjZiIH1KoQ4oQP/L4uzezGWKG2PXpBzMNUN2Yzf0teECd3Ux/J/07KaRQQPT8ahw5rVRv/YsTr/W65iCbEffOGfuX1lGJ6kKM7ZG9bBKp7cZx5UDQb2DwZhFDtkxQ2+JvpNYUp81Oqt5EIwp6u0OOzCYvQBemK1d4W81s4+mAQvNkN6C0Os1CLaF+RlEhtP0xWZ/F3M7NhhO0sElQaG/xykoapE5hXOTkHORHcB1/iKNGu5/Oa7A75cmSpDIovw2r5qBkXeXpNMR+bTEgxK9N/huYdvrH/VgjHIs3Kz52xcNAXcg/JuY3MwW/yFRqLrMBAS4zENeSMKjnXn4ADyF1Aoh4Co82j9+janTfO4bQZryyYQlpAYipWqY9amJn7hdErJbgX2Bl+IS1cGaSRJrbWip22nO9jezeprO/XzVYQuMDdFK6q5PKgwtfVTemvYNS3On9QyPqFPh2mvsquCCvtELu58uMXRD48BIpxfwH/pie7eLcCu5N3PnoxjmIoUwHYo0jWT45tGd9OwBbOJKKMG1DGQcPJcteYcaQEghFTwtCuJKhNr0oEWo2NBq4R1e1WVbPxw9F/KEew1u3h7auUq+zKmYC5c6Hd5QYL7Tv33Iz94xn/hPU/Jj/bjq3P3SR0EU7qyu2yMg==', 1795656825242093);
INSERT INTO answers VALUES ('', '01a2157c-b835-7cec-986b-b135319637a5', '', 'fa8f544831202717bdefbedce11848773803ab7045390537a184455fc0c299ab', '47da7d5ba09042695bc80c0b5661ddd0638b9e04b18b4df0f4bc2865dd0daedb', 'ia7RBiznpCOCz7bTrSvQX0I5pVUEA6nDzlJl1VWrjVMRUHpNdAXiEMwOtl9vpnCp2+eDk79YUiU31/4FuhvG4mfst0zYyw1q5o4fBdIieGzG+oWe9d400yOaFYsSOXdfFv3drpUIInCT33/IZOYTTApBBlYJ2ZD6JiGdHJ4+LE9RvidM4xlv66V92USFbslw5ceCz3Wf8iH57shNzYGjF7ykrHUKLA/DBj6m/lCPXzCHjkjojWyK8uodujtg3D2A+KcNzFaU0bChCRiSup5xqaqfcg==', 1795656825266112);
INSERT INTO answers VALUES ('', '01a2157c-b835-7cec-986b-b135319637a5', '', 'fa80d959e515ef3751cd047a61e4eb63daf262d9bfe78d1076aef9ac87251d70', 'e0fc8c8805deb053aea33ce2a12d4b55ae861614044270d6351702fc731ba4d3', 'Nw7/jEzVJINmlowD7iXyslKQB+L1eUUYYvca9LW4Gh84WPWyBUHnGgqPOmQmET4QKZf3R/ZW6XR58LKVmNgnhjXIo1f8ggDy+zPhyK068+WZXI0bF0p/TyfD6jLLM7Q7kQcd76YqYZTZ4+BCISF8KwjPgDNlhJpMDY+842jJ1fLCjo2DNuqbLAfWJWwKIDuwqFME3FC14NUwVZbYKen5PR22DOsJt6wFcVs7dRYBFp+beC/PmhWvXjRakjGAW5j2xp41RI2PGOn2eB9BC9Y/qC5qKDRpnto/+2ErqxE4bAQwLT5kSMowtrrwAA82kKe0AxQGM4Fe/GiIpl+1r5uji6En8Njc0nRCupEAsO21FJBhyQNikEa+NnEhZV6wNUpsusMmMHB1jzF6jgMKhwuCYRKzPEi/uxngU/QR8fAzoX5l20paUgcghIpAJcuS8aaOZ5ZdCZ91Csqjzno5Z3DeMlswHr58z2kuumzvrKa9cSDJxZkY0+C3aXg0TTrAuUznfyeMiQ3y8aYqS+tUo5Se+6UGk0YlsRBLvFM3oBiNjUXeZXi6E6wsgRI9f+tlu+pt00fbhqookeNyoEebUptGKn2PdPVgOg6xtOqPAMVL3MWPh8NslAWBA2cJIzNm+vTl7eGbYsgvUmd6VinYCJ1JjCoTh0Ah9fASh2LmOtiTEuNGVhB60PIeU1+jpIb/lbtcN2NRg7xembKprsc8GaBtIdyEx4ueBLQQNeQYXIany9at2StKOjej', 1795656825299235);
INSERT INTO answers VALUES ('', '01a2157c-b835-7cec-986b-b135319637a5', '', '5584f28e3d9716c6e91863be9562fe5582daa04960091e9009ffcc6b3e03a802', '859f6490757e29134698564e125b3fdf70e8e97633c58db58619a80dbda4da4f', '2NAq3XgGc5p8GOZXHu/glD/vQt2Nt8Js9GYL0GXH2lSKJGr9i8QO7uaMi5N/QSYPeCKb/LenWBzaN941UqWsdI+z3zZI4alwXhgrg/kAaP+gC5+87Ju/A4hwfZMQ4yAaVUMDbyROl6izeLMktg26fFl8XsvhATeNdEIW2ZxoPsH7uvtAvwWqcBsCLVN/BjJ1QLyz4PEwgwcbpE5wwz19rNpTXW4OoARpJJO2a0X75vDz7/ISz/n2RvVkZOze4P7f3d7XmQ7B3ZXAwdOpskmkXIhVEihrmsqA5l3GlQjZoE7derb2EADVNouwCM33tASCwf0feksO0IN7RlNNWT5Mf9Pbwaw=', 1795656825324484);
INSERT INTO sso_suspensions VALUES ('01a2157c-b861-7c69-9dc1-0db89be37e34', 1795916025086185, '''ẞ''', 1795656825086185, 'operator', '01a2157c-b835-7cec-986b-b135319637a5');
INSERT INTO merge_proposals VALUES ('01a2157c-b86d-7bdf-9e7e-52c224b257a0', '01a2157c-b8e9-78f6-b054-ca41993a1a54', '01a2157c-b8e8-70b2-a500-d46a26f6c6a6', '01a2157c-b8e8-70b2-a500-d46a26f6c6a6', 'host', 'pending', '', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', 0, '{"credential":"01a2157c-b835-7cec-986b-b135319637a5","at":1795656825070241}', '', 1795656825065515, 1796866425065515, 0, '', 0);
INSERT INTO merge_proposals VALUES ('01a2157c-b86d-7bdf-9e7e-52c224b257a0', '01a2157c-b8ef-724f-b676-023560c94ac3', '01a2157c-b8e8-7c0f-a3c4-c329ffc7aed7', '01a2157c-b8e8-7c0f-a3c4-c329ffc7aed7', 'host', 'approved', '', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', 0, '{"credential":"01a2157c-b835-7cec-986b-b135319637a5","at":1795656825074466}', '{"credential":"01a2157c-b835-7cec-986b-b135319637a5","at":1795656825071861}', 1795656825071117, 1796866425071117, 1795656825074466, '{"looks":"4f48b7640e9b56d9f662f851ed564e106d38e86081e1a51e86fbdddfaa7ebf42","alone":null,"met":null}', 0);
INSERT INTO domain_claims VALUES ('01a2157c-b86d-7bdf-9e7e-52c224b257a0', '01a2157c-b97a-73ec-afb5-8d5d629a3952', 'initech.example', '01a2157c-b8e0-7ecb-8a03-c94d7104a259', 'cancelled', 'by_hand', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', 1795656825210106, 1798248825210106, 1795656825242093);
INSERT INTO domain_claims VALUES ('01a2157c-b86d-7bdf-9e7e-52c224b257a0', '01a2157c-b9d3-75dc-b7ae-9e9f94992968', 'initech.example', '01a2157c-b8e0-7ecb-8a03-c94d7104a259', 'open', '', 'operator', '01a2157c-b835-7cec-986b-b135319637a5', 1795656825299235, 1798248825299235, 0);
INSERT INTO claim_accounts VALUES ('01a2157c-b86d-7bdf-9e7e-52c224b257a0', '01a2157c-b97a-73ec-afb5-8d5d629a3952', '01a2157c-b91a-7ba2-abcf-9172e4916666', '', 'cancelled', '', '', 1795656825242093);
INSERT INTO claim_accounts VALUES ('01a2157c-b86d-7bdf-9e7e-52c224b257a0', '01a2157c-b97a-73ec-afb5-8d5d629a3952', '01a2157c-b939-7ab4-b9ee-14611b76befd', '', 'cancelled', '', '', 1795656825242093);
INSERT INTO claim_accounts VALUES ('01a2157c-b86d-7bdf-9e7e-52c224b257a0', '01a2157c-b9d3-75dc-b7ae-9e9f94992968', '01a2157c-b91a-7ba2-abcf-9172e4916666', 'merge', 'claimed', '', '', 0);
INSERT INTO claim_accounts VALUES ('01a2157c-b86d-7bdf-9e7e-52c224b257a0', '01a2157c-b9d3-75dc-b7ae-9e9f94992968', '01a2157c-b939-7ab4-b9ee-14611b76befd', '', 'claimed', '', '', 0);
INSERT INTO ldap_sources VALUES ('01a2157c-b86d-7bdf-9e7e-52c224b257a0', '01a2157c-b9f2-73b7-ac31-3f7b623b4d1f', '{"servers":["ldaps://dc1.corp.example"],"bind_dn":"cn=o''usher,dc=corp,dc=example","users":{"bases":["ou=Größe,dc=corp,dc=example"],"filter":"(objectClass=inetOrgPerson)"},"groups":{"bases":["ou=Größe,dc=corp,dc=example"],"filter":"(objectClass=groupOfNames)"},"attributes":{"active":"pwdAccountLockedTime","displayName":"displayName","email":"mail","familyName":"sn","givenName":"givenName","groupName":"cn","id":"entryUUID","membership":"member","uid":"uid","userName":"uid","version":"entryCSN"},"extra":{"userType":"employeeType"}}', '1.W/avDxYKdQom0WOJQgclO/ZtZu4yX/iAG1P28T9i99yrR9YAJNVBtyDROHbtjHqXUzFyqrPJRZo', '0 0 1 1 *', '', '01a2157c-b9f3-734b-8cb5-7e6b7a5dc166', 1795656825330219);
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
INSERT INTO sqlite_stat1 VALUES ('ldap_sources', 'ldap_sources', '1000 2 1');
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES ('goose_db_version', 7);
