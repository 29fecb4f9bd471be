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
INSERT INTO goose_db_version VALUES (1, 0, 1, '2026-11-25 23:49:54');
INSERT INTO goose_db_version VALUES (2, 1, 1, '2026-11-25 23:49:54');
INSERT INTO goose_db_version VALUES (3, 2, 1, '2026-11-25 23:49:54');
INSERT INTO goose_db_version VALUES (4, 3, 1, '2026-11-25 23:49:54');
INSERT INTO goose_db_version VALUES (5, 4, 1, '2026-11-25 23:49:54');
INSERT INTO goose_db_version VALUES (6, 5, 1, '2026-11-25 23:49:54');
INSERT INTO parents VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', 'acme', 'acme', '01a2151d-a949-7dd4-9c9e-652a8236b6ad', 2, 0, 1795650594846629, 0);
INSERT INTO parents VALUES ('01a2151d-a826-78ab-8d4b-08cc3c9d4c8b', 'initech', 'initech', '01a2151d-a944-78e1-9f63-ca10914c9382', 0, 1, 1795650594854537, 0);
INSERT INTO parents VALUES ('01a2151d-a92a-758c-9125-8578feb27216', '~01a2151d-a92a-758c-9125-8578feb27216', '', '01a2151d-a92a-75f2-a872-0caef3d113b2', 0, 0, 1795650595114347, 1);
INSERT INTO organizations VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a82a-7354-94b9-9da9e22008ac', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795650594857834, NULL, 0);
INSERT INTO organizations VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a82a-74c9-b99c-0c1cdf7712a3', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795650594857834, 1, 1);
INSERT INTO organizations VALUES ('01a2151d-a826-78ab-8d4b-08cc3c9d4c8b', '01a2151d-a8fe-75a9-b03b-16493b596ecd', 'initech-console', 'initech-console', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795650595070348, NULL, 0);
INSERT INTO organizations VALUES ('01a2151d-a92a-758c-9125-8578feb27216', '01a2151d-a92a-758c-9125-8578feb27216', 'lone', 'Größe', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795650595114347, NULL, 0);
INSERT INTO organizations VALUES ('01a2151d-a826-78ab-8d4b-08cc3c9d4c8b', '01a2151d-a932-78c3-bf82-ed4b19b80604', 'joined', 'joined', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795650595122549, NULL, 0);
INSERT INTO seat_tiers VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a82a-7354-94b9-9da9e22008ac', 'premium', 1, 1);
INSERT INTO domains VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', 'acme.example', '01a2151d-a824-7b34-9096-8757bcaafc03', 'verified', 'manual', 1795650594852529, 1795650594852529, '', '', 0, 0, 0, 0, 0);
INSERT INTO domains VALUES ('01a2151d-a826-78ab-8d4b-08cc3c9d4c8b', 'initech.example', '01a2151d-a828-7bbd-8ac1-c178a9dd16ce', 'verified', 'manual', 1795650594856669, 1795650594856669, '', '', 0, 0, 0, 0, 0);
INSERT INTO connections VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a882-7c5a-bba0-0b1a3b34f18e', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795650594963095, 1795650594946786, '', '', '', '', '', '');
INSERT INTO connections VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a947-7d4b-ac4d-18a1527962ea', 'later', 'saml', '', '', 'claim', 0, 0, NULL, 1795650595143852, 'urn:acme:''idp''', '', 'memberOf', '', '', '');
INSERT INTO credentials VALUES ('', '01a2151d-a7a8-7e87-a1cb-35564800d767', 'operator', '', 'first operator key', '55d94baced625d739e9ee9a57d74bdd594d8548aafcd29d2e310a51d73364d55', 'usher_YQvttD', 1795650594728844, NULL, NULL, '', '', '', '', '', '', 0, 1795650595257902, '', '');
INSERT INTO credentials VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a830-7e15-9c68-509f3d209685', 'directory', '01a2151d-a82f-7e68-9920-6f229e13bf27', '', 'becb0eed018c907be5b1bcbe389e78e836b9d3499ebb4fca06f58c154e9d9476', 'usher_DfQmr5', 1795650594864797, NULL, NULL, '', '', '', '', '', '', 0, 1795650595257902, '', '');
INSERT INTO credentials VALUES ('01a2151d-a826-78ab-8d4b-08cc3c9d4c8b', '01a2151d-a832-75bc-8f25-0745a45c9bc7', 'directory', '01a2151d-a831-7acc-aa6b-959212488788', '', '1d4e0f9357d4da1b53a3e61fa2f0e00db2a72832db0011ba8e1a6f3d6cf75a06', 'usher_KUEomv', 1795650594866353, NULL, NULL, '', '', '', '', '', '', 1, 0, '01a2151d-a946-7cfd-870a-61970eea1a0b', '');
INSERT INTO credentials VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a88a-7451-b73d-3662f4d1bafc', 'login-hook', '01a2151d-a882-7c5a-bba0-0b1a3b34f18e', '', '8fdc854c5d57945b78e64915ef1cfef1677f07deae75ff72f29a192d72df6684', 'usher_MrdCG6', 1795650594954186, NULL, NULL, '', '', '', '', '', '', 0, 1795650595148541, '', '');
INSERT INTO credentials VALUES ('', '01a2151d-a8a1-70bd-b493-1f5815996a7c', 'read-only', '', '', 'a1e63b2ab99578d749e53102d0989ea0427e6f22e1f47c1cf0d7b3d9d360082d', 'usher_tFS55S', 1795650594977026, NULL, 1795650594982012, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO credentials VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a8e0-7bed-9979-f9accdf83850', 'oauth-client', '01a2151d-a82f-7e68-9920-6f229e13bf27', '', 'e6960a052acb6f9da73d959dc6a3a2cf23708d0b42ecffadd49a9ed5637c1bea', 'usher_5X7Qux', 1795650595040737, NULL, NULL, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO credentials VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a8e6-7003-813f-04d8302d775c', 'access-token', '01a2151d-a82f-7e68-9920-6f229e13bf27', '', '34758655b2530f55ff767d11deb13b8b9784bd46e91b60be375f4fca38994253', 'usher_5z3oAo', 1795650595045748, 1795654195045748, NULL, '01a2151d-a8e0-7bed-9979-f9accdf83850', '', '', '', '', '', 0, 0, '', '');
INSERT INTO credentials VALUES ('01a2151d-a826-78ab-8d4b-08cc3c9d4c8b', '01a2151d-a8e7-7eab-85a8-f7f013d3ac32', 'jwt-issuer', '01a2151d-a831-7acc-aa6b-959212488788', '', 'e1dbbb93607318e3573bbe0a1e75570a0159fe896c479c9dee2eb1a82701ec43', '', 1795650595047888, NULL, NULL, '', '', '', 'https://issuer.example/', 'http://127.0.0.1:42313/scim/01a2151d-a831-7acc-aa6b-959212488788', '{"jwks_url":"https://issuer.example/keys","claims":{"tid":"''ẞ''"}}', 0, 0, '01a2151d-a946-7cfd-870a-61970eea1a0b', '');
INSERT INTO directories VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a82f-7e68-9920-6f229e13bf27', 'okta', 'scim', 'okta', 'userName', 0, '', 1795650594863929, '', '', '', 0);
INSERT INTO directories VALUES ('01a2151d-a826-78ab-8d4b-08cc3c9d4c8b', '01a2151d-a831-7acc-aa6b-959212488788', 'entra', 'scim', 'entra', 'userName', 0, '', 1795650594865692, 'ipsie', '[{"id":"urn:acme:scim:schemas:extension:hr:2.0:User","name":"User","description":"''quotes'' and Umläute","resourceType":"User","attributes":[{"name":"floor","type":"string","caseExact":false,"mutability":"readWrite","returned":"default","uniqueness":"none"}]}]', '01a2151d-a946-7cfd-870a-61970eea1a0b', 0);
INSERT INTO directories VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a90e-7ea7-8254-f9e1fd643195', '01a2151d-a90e-7ea7-8254-f9e1fd643195', 'scim', 'generic', 'userName', 0, '', 1795650595086931, '', '', '', 1795650595097830);
INSERT INTO directory_emails VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a82f-7e68-9920-6f229e13bf27', 'ada@acme.example', '01a2151d-a833-7a4e-8d63-fba0bddd4731', 0, 'work');
INSERT INTO directory_emails VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a82f-7e68-9920-6f229e13bf27', 'ada@home.example', '01a2151d-a833-7a4e-8d63-fba0bddd4731', 1, 'home');
INSERT INTO directory_groups VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a82f-7e68-9920-6f229e13bf27', '01a2151d-a83c-75ba-a385-3efacf272045', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795650594876355, 1795650594906076, 0);
INSERT INTO directory_groups VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a82f-7e68-9920-6f229e13bf27', '01a2151d-a846-7430-b609-c63f57ca0236', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795650594886237, 1795650594933687, 0);
INSERT INTO directory_groups VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a82f-7e68-9920-6f229e13bf27', '01a2151d-a86a-71b4-938d-290f114bb1f4', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795650594922082, 1795650594922082, 1);
INSERT INTO directory_members VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a82f-7e68-9920-6f229e13bf27', '01a2151d-a83c-75ba-a385-3efacf272045', '01a2151d-a833-7a4e-8d63-fba0bddd4731', 'User', '', '');
INSERT INTO directory_members VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a82f-7e68-9920-6f229e13bf27', '01a2151d-a83c-75ba-a385-3efacf272045', '01a2151d-a834-7bf0-b77c-53a1e71688a2', 'User', '', '');
INSERT INTO directory_members VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a82f-7e68-9920-6f229e13bf27', '01a2151d-a83c-75ba-a385-3efacf272045', '01a2151d-a835-76ff-bdcb-20a9f085319b', 'User', '', '');
INSERT INTO directory_members VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a82f-7e68-9920-6f229e13bf27', '01a2151d-a846-7430-b609-c63f57ca0236', '01a2151d-a833-7a4e-8d63-fba0bddd4731', 'User', '', '');
INSERT INTO directory_members VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a82f-7e68-9920-6f229e13bf27', '01a2151d-a846-7430-b609-c63f57ca0236', '01a2151d-a834-7bf0-b77c-53a1e71688a2', 'User', '', '');
INSERT INTO directory_members VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a82f-7e68-9920-6f229e13bf27', '01a2151d-a846-7430-b609-c63f57ca0236', '01a2151d-a835-76ff-bdcb-20a9f085319b', 'User', '', '');
INSERT INTO directory_members VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a82f-7e68-9920-6f229e13bf27', '01a2151d-a846-7430-b609-c63f57ca0236', '01a2151d-a836-7266-83bd-3396e6eba474', 'User', '', '');
INSERT INTO directory_members VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a82f-7e68-9920-6f229e13bf27', '01a2151d-a846-7430-b609-c63f57ca0236', '01a2151d-a836-7bea-a067-1d7e8f64f3f0', 'User', '', '');
INSERT INTO directory_members VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a82f-7e68-9920-6f229e13bf27', '01a2151d-a846-7430-b609-c63f57ca0236', '01a2151d-a837-76b4-a76e-3a92a44225e3', 'User', '', '');
INSERT INTO directory_members VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a82f-7e68-9920-6f229e13bf27', '01a2151d-a846-7430-b609-c63f57ca0236', '01a2151d-a838-716c-a1cf-c49983dbbde6', 'User', '', '');
INSERT INTO directory_members VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a82f-7e68-9920-6f229e13bf27', '01a2151d-a846-7430-b609-c63f57ca0236', '01a2151d-a838-7c3b-b998-02e1771d6503', 'User', '', '');
INSERT INTO directory_members VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a82f-7e68-9920-6f229e13bf27', '01a2151d-a846-7430-b609-c63f57ca0236', '01a2151d-a839-7b54-96a8-f672be4e53c8', 'User', '', '');
INSERT INTO directory_members VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a82f-7e68-9920-6f229e13bf27', '01a2151d-a846-7430-b609-c63f57ca0236', '01a2151d-a83b-7a5f-bcdf-66e44d85f0ec', 'User', '', '');
INSERT INTO directory_members VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a82f-7e68-9920-6f229e13bf27', '01a2151d-a86a-71b4-938d-290f114bb1f4', '01a2151d-a836-7266-83bd-3396e6eba474', 'User', '', '');
INSERT INTO directory_members VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a82f-7e68-9920-6f229e13bf27', '01a2151d-a86a-71b4-938d-290f114bb1f4', '01a2151d-a83c-75ba-a385-3efacf272045', 'Group', 'Group', '');
INSERT INTO directory_tombstones VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a82f-7e68-9920-6f229e13bf27', '01a2151d-a83a-7dba-a7eb-e34fd36a0340', 'NULL', '01a2151d-a83a-7d93-bcda-674ac47d8762', 1798242594933687);
INSERT INTO persons VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a833-7773-9d91-013c042a4f8e', 'open', '', '01a2151d-a82f-7e68-9920-6f229e13bf27', 0, 3, 0, 1795650594963095, 1795650594867235);
INSERT INTO persons VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a834-7bc3-b797-c72ee59506ee', 'open', '', '01a2151d-a82f-7e68-9920-6f229e13bf27', 0, 3, 0, NULL, 1795650594868728);
INSERT INTO persons VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a835-76d1-9b11-dd6b00a30581', 'open', '', '01a2151d-a82f-7e68-9920-6f229e13bf27', 0, 2, 0, NULL, 1795650594869386);
INSERT INTO persons VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a836-723d-8ca9-2d30f7568fde', 'open', '', '01a2151d-a82f-7e68-9920-6f229e13bf27', 0, 2, 0, NULL, 1795650594870106);
INSERT INTO persons VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a836-7bc0-abbb-4299ff796b65', 'open', '', '01a2151d-a82f-7e68-9920-6f229e13bf27', 0, 2, 0, NULL, 1795650594870709);
INSERT INTO persons VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a837-768d-8e07-734fe7ca49ca', 'open', '', '01a2151d-a82f-7e68-9920-6f229e13bf27', 0, 2, 0, NULL, 1795650594871362);
INSERT INTO persons VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a838-7146-a0b2-fd86c118e667', 'open', '', '01a2151d-a82f-7e68-9920-6f229e13bf27', 0, 2, 0, NULL, 1795650594872030);
INSERT INTO persons VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a838-7bcf-aff5-e2ec4cb5ea5e', 'closed', 'directory_inactive', '01a2151d-a82f-7e68-9920-6f229e13bf27', 0, 2, 0, NULL, 1795650594872742);
INSERT INTO persons VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a83a-7d93-bcda-674ac47d8762', 'closed', 'directory_deleted', '01a2151d-a82f-7e68-9920-6f229e13bf27', 0, 4, 0, NULL, 1795650594874857);
INSERT INTO persons VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a83b-7a1d-807f-b0bbb731c0a9', 'closed', 'directory_inactive', '01a2151d-a82f-7e68-9920-6f229e13bf27', 0, 3, 0, NULL, 1795650594875607);
INSERT INTO persons VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a898-7802-b95f-84f10faffb1c', 'open', '', '', 0, 1, 0, 1795650594968482, 1795650594968482);
INSERT INTO persons VALUES ('01a2151d-a826-78ab-8d4b-08cc3c9d4c8b', '01a2151d-a909-72e9-adbb-b8e5fc81cf2d', 'open', '', '', 1, 1, 0, NULL, 1795650595080942);
INSERT INTO subjects VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a882-7c5a-bba0-0b1a3b34f18e', 'ada', '01a2151d-a833-7773-9d91-013c042a4f8e', 1795650594963095);
INSERT INTO subjects VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a882-7c5a-bba0-0b1a3b34f18e', 'newcomer', '01a2151d-a898-7802-b95f-84f10faffb1c', 1795650594968482);
INSERT INTO memberships VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a833-7773-9d91-013c042a4f8e', '01a2151d-a82a-7354-94b9-9da9e22008ac', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795650594886237);
INSERT INTO memberships VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a833-7773-9d91-013c042a4f8e', '01a2151d-a82a-74c9-b99c-0c1cdf7712a3', 0, 'jit', '01a2151d-a882-7c5a-bba0-0b1a3b34f18e', 1795650594963095, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795650594963095);
INSERT INTO memberships VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a834-7bc3-b797-c72ee59506ee', '01a2151d-a82a-7354-94b9-9da9e22008ac', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795650594886237);
INSERT INTO memberships VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a835-76d1-9b11-dd6b00a30581', '01a2151d-a82a-7354-94b9-9da9e22008ac', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795650594914066);
INSERT INTO memberships VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a836-723d-8ca9-2d30f7568fde', '01a2151d-a82a-7354-94b9-9da9e22008ac', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795650594886237);
INSERT INTO memberships VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a836-7bc0-abbb-4299ff796b65', '01a2151d-a82a-7354-94b9-9da9e22008ac', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795650594886237);
INSERT INTO memberships VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a837-768d-8e07-734fe7ca49ca', '01a2151d-a82a-7354-94b9-9da9e22008ac', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795650594886237);
INSERT INTO memberships VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a838-7146-a0b2-fd86c118e667', '01a2151d-a82a-7354-94b9-9da9e22008ac', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795650594886237);
INSERT INTO memberships VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a898-7802-b95f-84f10faffb1c', '01a2151d-a82a-74c9-b99c-0c1cdf7712a3', 0, 'jit', '01a2151d-a882-7c5a-bba0-0b1a3b34f18e', 1795650594968482, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795650594968482);
INSERT INTO memberships VALUES ('01a2151d-a826-78ab-8d4b-08cc3c9d4c8b', '01a2151d-a909-72e9-adbb-b8e5fc81cf2d', '01a2151d-a8fe-75a9-b03b-16493b596ecd', 0, 'invite', '01a2151d-a906-77bc-bea4-b1b3ece83789', 1795650595080942, 'user', '', 'invite', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795650595080942);
INSERT INTO policy_versions VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a2151d-a7a8-7e87-a1cb-35564800d767', 1795650594857834);
INSERT INTO policy_versions VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a2151d-a7a8-7e87-a1cb-35564800d767', 1795650594860427);
INSERT INTO events VALUES (1, '', '01a2151d-a7a9-709f-a693-8b076567dc20', 1795650594728844, 'token.created', 'operator', 'operator_key_file', '', '', '01a2151d-a7a8-7e87-a1cb-35564800d767', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO events VALUES (2, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a81e-7c01-96d7-bd5056fe6e8f', 1795650594846629, 'parent.created', 'operator', '01a2151d-a7a8-7e87-a1cb-35564800d767', '', '', '01a2151d-a81e-7afd-a03a-c14536a026a2', NULL, NULL, 0, '3347e98537a0c84e5e1afa995315dbcc');
INSERT INTO events VALUES (3, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a824-7d08-a4ed-e366832a5611', 1795650594852529, 'domain.verified', 'operator', '01a2151d-a7a8-7e87-a1cb-35564800d767', '', '', '01a2151d-a824-7b34-9096-8757bcaafc03', NULL, '{"domain":"acme.example","state":"verified","strategy":"manual"}', 0, 'dffaa7e8b01d825f862bcfdfeab83e91');
INSERT INTO events VALUES (4, '01a2151d-a826-78ab-8d4b-08cc3c9d4c8b', '01a2151d-a826-7a8c-a06a-9ab74f49faf4', 1795650594854537, 'parent.created', 'operator', '01a2151d-a7a8-7e87-a1cb-35564800d767', '', '', '01a2151d-a826-78ab-8d4b-08cc3c9d4c8b', NULL, NULL, 0, '67b6d716e02c895affe65e8dc2f998f4');
INSERT INTO events VALUES (5, '01a2151d-a826-78ab-8d4b-08cc3c9d4c8b', '01a2151d-a828-7c33-8cff-786c6c86172f', 1795650594856669, 'domain.verified', 'operator', '01a2151d-a7a8-7e87-a1cb-35564800d767', '', '', '01a2151d-a828-7bbd-8ac1-c178a9dd16ce', NULL, '{"domain":"initech.example","state":"verified","strategy":"manual"}', 0, 'b543a59f4894a46d029601fe7c8995df');
INSERT INTO events VALUES (6, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a82a-74a1-a902-a7725d35e9dd', 1795650594857834, 'organization.created', 'operator', '01a2151d-a7a8-7e87-a1cb-35564800d767', '', '01a2151d-a82a-7354-94b9-9da9e22008ac', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '7a93f5c2fe5734be4f9573e50caec305');
INSERT INTO events VALUES (7, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a82a-74e1-a7b0-bebc870ed0ff', 1795650594857834, 'organization.created', 'operator', '01a2151d-a7a8-7e87-a1cb-35564800d767', '', '01a2151d-a82a-74c9-b99c-0c1cdf7712a3', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '7a93f5c2fe5734be4f9573e50caec305');
INSERT INTO events VALUES (8, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a82a-76d4-8e4a-ca0def916c6f', 1795650594857834, 'policy.applied', 'operator', '01a2151d-a7a8-7e87-a1cb-35564800d767', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, '7a93f5c2fe5734be4f9573e50caec305');
INSERT INTO events VALUES (9, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a82a-7bc5-9a20-6d8edff49044', 1795650594857834, 'organization.changed', 'operator', '01a2151d-a7a8-7e87-a1cb-35564800d767', '', '01a2151d-a82a-7354-94b9-9da9e22008ac', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, '7a93f5c2fe5734be4f9573e50caec305');
INSERT INTO events VALUES (10, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a82a-7c79-a058-e70ce723dc3d', 1795650594857834, 'organization.changed', 'operator', '01a2151d-a7a8-7e87-a1cb-35564800d767', '', '01a2151d-a82a-74c9-b99c-0c1cdf7712a3', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, '7a93f5c2fe5734be4f9573e50caec305');
INSERT INTO events VALUES (11, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a82c-788f-bb29-e6f93551210f', 1795650594860427, 'policy.applied', 'operator', '01a2151d-a7a8-7e87-a1cb-35564800d767', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, 'cf2579f51ce4d4d6ff7f9e37e26ca08c');
INSERT INTO events VALUES (12, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a82f-7112-95df-fd4f88511442', 1795650594862610, 'organization.changed', 'operator', '01a2151d-a7a8-7e87-a1cb-35564800d767', '', '01a2151d-a82a-7354-94b9-9da9e22008ac', '', NULL, '{"limit":1,"seat":"premium"}', 0, '60119c30c2e63baa1808936972bb688b');
INSERT INTO events VALUES (13, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a830-7050-bf78-efb257041ba4', 1795650594863929, 'directory.created', 'operator', '01a2151d-a7a8-7e87-a1cb-35564800d767', '', '', '01a2151d-a82f-7e68-9920-6f229e13bf27', NULL, NULL, 0, '54f21c1803a87e7095ad2d613ef1cd3d');
INSERT INTO events VALUES (14, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a830-7e54-9546-26ef8fa7d87b', 1795650594864797, 'token.created', 'operator', '01a2151d-a7a8-7e87-a1cb-35564800d767', '', '', '01a2151d-a830-7e15-9c68-509f3d209685', NULL, '{"scope":"directory","target":"01a2151d-a82f-7e68-9920-6f229e13bf27"}', 0, '420fc1fe9361fd7d1b622a0e0f11a397');
INSERT INTO events VALUES (15, '01a2151d-a826-78ab-8d4b-08cc3c9d4c8b', '01a2151d-a831-7af3-a1dc-612495d3bf2e', 1795650594865692, 'directory.created', 'operator', '01a2151d-a7a8-7e87-a1cb-35564800d767', '', '', '01a2151d-a831-7acc-aa6b-959212488788', NULL, NULL, 0, 'f84870ceb2d4dfd3fa481890943cdabe');
INSERT INTO events VALUES (16, '01a2151d-a826-78ab-8d4b-08cc3c9d4c8b', '01a2151d-a832-76a1-b800-7055c0d099ab', 1795650594866353, 'token.created', 'operator', '01a2151d-a7a8-7e87-a1cb-35564800d767', '', '', '01a2151d-a832-75bc-8f25-0745a45c9bc7', NULL, '{"scope":"directory","target":"01a2151d-a831-7acc-aa6b-959212488788"}', 0, '0db1f3f54f2a9ccd7375b273bb307b45');
INSERT INTO events VALUES (17, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a833-7cb4-88b5-4ad0197f919f', 1795650594867235, 'directory_user.created', 'directory', '01a2151d-a82f-7e68-9920-6f229e13bf27', '', '', '01a2151d-a833-7a4e-8d63-fba0bddd4731', NULL, NULL, 2, '69c9330c1a409e1fb3b0b210c9de65f8');
INSERT INTO events VALUES (18, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a833-7cb6-ac05-7cc4f4b2f548', 1795650594867235, 'account.created', 'directory', '01a2151d-a82f-7e68-9920-6f229e13bf27', '01a2151d-a833-7773-9d91-013c042a4f8e', '', '01a2151d-a833-7a4e-8d63-fba0bddd4731', NULL, NULL, 2, '69c9330c1a409e1fb3b0b210c9de65f8');
INSERT INTO events VALUES (19, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a834-7c21-9352-ab21b43a1798', 1795650594868728, 'directory_user.created', 'directory', '01a2151d-a82f-7e68-9920-6f229e13bf27', '', '', '01a2151d-a834-7bf0-b77c-53a1e71688a2', NULL, NULL, 2, '075c22f35c43321a530c07c16a78d063');
INSERT INTO events VALUES (20, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a834-7c24-90e0-a01692c6abdf', 1795650594868728, 'account.created', 'directory', '01a2151d-a82f-7e68-9920-6f229e13bf27', '01a2151d-a834-7bc3-b797-c72ee59506ee', '', '01a2151d-a834-7bf0-b77c-53a1e71688a2', NULL, NULL, 2, '075c22f35c43321a530c07c16a78d063');
INSERT INTO events VALUES (21, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a835-7736-84a4-c41b5fd6c04c', 1795650594869386, 'directory_user.created', 'directory', '01a2151d-a82f-7e68-9920-6f229e13bf27', '', '', '01a2151d-a835-76ff-bdcb-20a9f085319b', NULL, NULL, 2, '52e9f9817f846a1d433a560165b8b7b0');
INSERT INTO events VALUES (22, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a835-7739-afb9-8337869e8763', 1795650594869386, 'account.created', 'directory', '01a2151d-a82f-7e68-9920-6f229e13bf27', '01a2151d-a835-76d1-9b11-dd6b00a30581', '', '01a2151d-a835-76ff-bdcb-20a9f085319b', NULL, NULL, 2, '52e9f9817f846a1d433a560165b8b7b0');
INSERT INTO events VALUES (23, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a836-729a-8c72-9787862e26c9', 1795650594870106, 'directory_user.created', 'directory', '01a2151d-a82f-7e68-9920-6f229e13bf27', '', '', '01a2151d-a836-7266-83bd-3396e6eba474', NULL, NULL, 2, '496330897b715eac4fc51e507b166436');
INSERT INTO events VALUES (24, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a836-729d-9cc8-c429b39c4c57', 1795650594870106, 'account.created', 'directory', '01a2151d-a82f-7e68-9920-6f229e13bf27', '01a2151d-a836-723d-8ca9-2d30f7568fde', '', '01a2151d-a836-7266-83bd-3396e6eba474', NULL, NULL, 2, '496330897b715eac4fc51e507b166436');
INSERT INTO events VALUES (25, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a836-7c1c-8e3f-1cd391194bc2', 1795650594870709, 'directory_user.created', 'directory', '01a2151d-a82f-7e68-9920-6f229e13bf27', '', '', '01a2151d-a836-7bea-a067-1d7e8f64f3f0', NULL, NULL, 2, 'ce25eec1524e56bb3a074ebdbbfd1d94');
INSERT INTO events VALUES (26, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a836-7c1e-ad49-73634eea8aee', 1795650594870709, 'account.created', 'directory', '01a2151d-a82f-7e68-9920-6f229e13bf27', '01a2151d-a836-7bc0-abbb-4299ff796b65', '', '01a2151d-a836-7bea-a067-1d7e8f64f3f0', NULL, NULL, 2, 'ce25eec1524e56bb3a074ebdbbfd1d94');
INSERT INTO events VALUES (27, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a837-76e3-ba3c-bf54899451f5', 1795650594871362, 'directory_user.created', 'directory', '01a2151d-a82f-7e68-9920-6f229e13bf27', '', '', '01a2151d-a837-76b4-a76e-3a92a44225e3', NULL, NULL, 2, '2d912be8b2a7d8f370f80c52928c9c09');
INSERT INTO events VALUES (28, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a837-76e6-b895-573a9cd21591', 1795650594871362, 'account.created', 'directory', '01a2151d-a82f-7e68-9920-6f229e13bf27', '01a2151d-a837-768d-8e07-734fe7ca49ca', '', '01a2151d-a837-76b4-a76e-3a92a44225e3', NULL, NULL, 2, '2d912be8b2a7d8f370f80c52928c9c09');
INSERT INTO events VALUES (29, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a838-7194-9c24-5358332e4515', 1795650594872030, 'directory_user.created', 'directory', '01a2151d-a82f-7e68-9920-6f229e13bf27', '', '', '01a2151d-a838-716c-a1cf-c49983dbbde6', NULL, NULL, 2, '36b6b7b496da97bf13875ecc44222b09');
INSERT INTO events VALUES (30, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a838-71a7-b27f-3cddc2db50cd', 1795650594872030, 'account.created', 'directory', '01a2151d-a82f-7e68-9920-6f229e13bf27', '01a2151d-a838-7146-a0b2-fd86c118e667', '', '01a2151d-a838-716c-a1cf-c49983dbbde6', NULL, NULL, 2, '36b6b7b496da97bf13875ecc44222b09');
INSERT INTO events VALUES (31, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a838-7c67-b950-e1f9464fe58e', 1795650594872742, 'directory_user.created', 'directory', '01a2151d-a82f-7e68-9920-6f229e13bf27', '', '', '01a2151d-a838-7c3b-b998-02e1771d6503', NULL, NULL, 2, '3e93274291dd8cddc84f9d7d2303dc08');
INSERT INTO events VALUES (32, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a838-7c6a-b768-eda577863f96', 1795650594872742, 'account.created', 'directory', '01a2151d-a82f-7e68-9920-6f229e13bf27', '01a2151d-a838-7bcf-aff5-e2ec4cb5ea5e', '', '01a2151d-a838-7c3b-b998-02e1771d6503', NULL, NULL, 2, '3e93274291dd8cddc84f9d7d2303dc08');
INSERT INTO events VALUES (33, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a838-7d7d-8c4a-bf33d19743fe', 1795650594872742, 'gate.closed', 'directory', '01a2151d-a82f-7e68-9920-6f229e13bf27', '01a2151d-a838-7bcf-aff5-e2ec4cb5ea5e', '', '', NULL, '{"cause":"directory_inactive"}', 2, '3e93274291dd8cddc84f9d7d2303dc08');
INSERT INTO events VALUES (34, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a838-7d7f-ba89-e691fd2966fd', 1795650594872742, 'session.revoked', 'directory', '01a2151d-a82f-7e68-9920-6f229e13bf27', '01a2151d-a838-7bcf-aff5-e2ec4cb5ea5e', '', '', NULL, NULL, 2, '3e93274291dd8cddc84f9d7d2303dc08');
INSERT INTO events VALUES (35, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a839-7ba8-b747-e225350bc683', 1795650594873687, 'directory_user.created', 'directory', '01a2151d-a82f-7e68-9920-6f229e13bf27', '', '', '01a2151d-a839-7b54-96a8-f672be4e53c8', NULL, NULL, 2, '21a465718a670b4666459f0d0b99efd9');
INSERT INTO events VALUES (36, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a839-7bab-bcde-543808739c95', 1795650594873687, 'directory_user.unbound', 'directory', '01a2151d-a82f-7e68-9920-6f229e13bf27', '', '', '01a2151d-a839-7b54-96a8-f672be4e53c8', NULL, '{"reason":"no_email"}', 2, '21a465718a670b4666459f0d0b99efd9');
INSERT INTO events VALUES (37, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a83a-750f-9b99-462ffad2514b', 1795650594874255, 'directory_user.created', 'directory', '01a2151d-a82f-7e68-9920-6f229e13bf27', '', '', '01a2151d-a83a-74c2-a49c-704920e1849d', NULL, NULL, 2, '84d33be7d2dcf913d8d310275e8523ea');
INSERT INTO events VALUES (38, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a83a-7511-a9ab-76a6b55c1036', 1795650594874255, 'directory_user.unbound', 'directory', '01a2151d-a82f-7e68-9920-6f229e13bf27', '', '', '01a2151d-a83a-74c2-a49c-704920e1849d', NULL, '{"reason":"foreign_domain"}', 2, '84d33be7d2dcf913d8d310275e8523ea');
INSERT INTO events VALUES (39, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a83a-7e23-a76c-960242ad3033', 1795650594874857, 'directory_user.created', 'directory', '01a2151d-a82f-7e68-9920-6f229e13bf27', '', '', '01a2151d-a83a-7dba-a7eb-e34fd36a0340', NULL, NULL, 2, '89c8dda2b7d3f1fbabc18e1ef3a8fa2a');
INSERT INTO events VALUES (40, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a83a-7e26-bc3a-7d15c923bf96', 1795650594874857, 'account.created', 'directory', '01a2151d-a82f-7e68-9920-6f229e13bf27', '01a2151d-a83a-7d93-bcda-674ac47d8762', '', '01a2151d-a83a-7dba-a7eb-e34fd36a0340', NULL, NULL, 2, '89c8dda2b7d3f1fbabc18e1ef3a8fa2a');
INSERT INTO events VALUES (41, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a83b-7a8a-b0a8-4b072d9e2aac', 1795650594875607, 'directory_user.created', 'directory', '01a2151d-a82f-7e68-9920-6f229e13bf27', '', '', '01a2151d-a83b-7a5f-bcdf-66e44d85f0ec', NULL, NULL, 2, 'b0ae363855d1fdf8f11152e021c042c4');
INSERT INTO events VALUES (42, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a83b-7a8d-b916-6bf16c3f387c', 1795650594875607, 'account.created', 'directory', '01a2151d-a82f-7e68-9920-6f229e13bf27', '01a2151d-a83b-7a1d-807f-b0bbb731c0a9', '', '01a2151d-a83b-7a5f-bcdf-66e44d85f0ec', NULL, NULL, 2, 'b0ae363855d1fdf8f11152e021c042c4');
INSERT INTO events VALUES (43, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a83c-78f4-9ea1-f08a8cc30218', 1795650594876355, 'directory_group.created', 'directory', '01a2151d-a82f-7e68-9920-6f229e13bf27', '', '', '01a2151d-a83c-75ba-a385-3efacf272045', NULL, '{"members":1}', 0, '1045322f6cafcdeb7d042c4ab0c5f281');
INSERT INTO events VALUES (44, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a846-77ea-aae9-b4b9acc29fd1', 1795650594886237, 'directory_group.created', 'directory', '01a2151d-a82f-7e68-9920-6f229e13bf27', '', '', '01a2151d-a846-7430-b609-c63f57ca0236', NULL, '{"members":11}', 0, '0d9d6af3c13cca6b45043e80b6d12a02');
INSERT INTO events VALUES (45, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a847-7251-a15d-a974b6e2d032', 1795650594886237, 'membership.added', 'directory', '01a2151d-a82f-7e68-9920-6f229e13bf27', '01a2151d-a833-7773-9d91-013c042a4f8e', '01a2151d-a82a-7354-94b9-9da9e22008ac', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '0d9d6af3c13cca6b45043e80b6d12a02');
INSERT INTO events VALUES (46, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a847-7933-8ef5-c969a439a188', 1795650594886237, 'membership.added', 'directory', '01a2151d-a82f-7e68-9920-6f229e13bf27', '01a2151d-a834-7bc3-b797-c72ee59506ee', '01a2151d-a82a-7354-94b9-9da9e22008ac', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '0d9d6af3c13cca6b45043e80b6d12a02');
INSERT INTO events VALUES (47, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a847-7b7f-8c2f-3b4229ba1d54', 1795650594886237, 'membership.added', 'directory', '01a2151d-a82f-7e68-9920-6f229e13bf27', '01a2151d-a836-723d-8ca9-2d30f7568fde', '01a2151d-a82a-7354-94b9-9da9e22008ac', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '0d9d6af3c13cca6b45043e80b6d12a02');
INSERT INTO events VALUES (48, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a847-7bef-b070-ba4016ec5c38', 1795650594886237, 'membership.added', 'directory', '01a2151d-a82f-7e68-9920-6f229e13bf27', '01a2151d-a836-7bc0-abbb-4299ff796b65', '01a2151d-a82a-7354-94b9-9da9e22008ac', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '0d9d6af3c13cca6b45043e80b6d12a02');
INSERT INTO events VALUES (49, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a847-7c25-a94e-f09a4378ae1a', 1795650594886237, 'membership.added', 'directory', '01a2151d-a82f-7e68-9920-6f229e13bf27', '01a2151d-a837-768d-8e07-734fe7ca49ca', '01a2151d-a82a-7354-94b9-9da9e22008ac', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '0d9d6af3c13cca6b45043e80b6d12a02');
INSERT INTO events VALUES (50, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a847-7e38-a25b-6a2dc781f22e', 1795650594886237, 'membership.added', 'directory', '01a2151d-a82f-7e68-9920-6f229e13bf27', '01a2151d-a838-7146-a0b2-fd86c118e667', '01a2151d-a82a-7354-94b9-9da9e22008ac', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '0d9d6af3c13cca6b45043e80b6d12a02');
INSERT INTO events VALUES (51, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a847-7e76-baaf-a629ac4d2674', 1795650594886237, 'membership.added', 'directory', '01a2151d-a82f-7e68-9920-6f229e13bf27', '01a2151d-a83a-7d93-bcda-674ac47d8762', '01a2151d-a82a-7354-94b9-9da9e22008ac', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '0d9d6af3c13cca6b45043e80b6d12a02');
INSERT INTO events VALUES (52, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a847-7e9a-890f-1046905d7242', 1795650594886237, 'membership.added', 'directory', '01a2151d-a82f-7e68-9920-6f229e13bf27', '01a2151d-a83b-7a1d-807f-b0bbb731c0a9', '01a2151d-a82a-7354-94b9-9da9e22008ac', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '0d9d6af3c13cca6b45043e80b6d12a02');
INSERT INTO events VALUES (53, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a84e-7255-8185-1346a8b83586', 1795650594893985, 'directory_group.changed', 'directory', '01a2151d-a82f-7e68-9920-6f229e13bf27', '', '', '01a2151d-a83c-75ba-a385-3efacf272045', NULL, '{"added":1,"removed":0}', 0, '21cb1b0bdc1e4db160a4a9d311285e56');
INSERT INTO events VALUES (54, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a85a-726b-97b8-c31296ea733a', 1795650594906076, 'directory_group.changed', 'directory', '01a2151d-a82f-7e68-9920-6f229e13bf27', '', '', '01a2151d-a83c-75ba-a385-3efacf272045', NULL, '{"added":1,"removed":0}', 0, '3fcccd8d3c3f0e5143959a2157b8367d');
INSERT INTO events VALUES (55, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a864-7bda-885e-1a53aad763fe', 1795650594914066, 'directory_group.changed', 'directory', '01a2151d-a82f-7e68-9920-6f229e13bf27', '', '', '01a2151d-a846-7430-b609-c63f57ca0236', NULL, '{"added":1,"removed":0}', 0, 'd1acf0103e65cad00e31ebe1f08a3adb');
INSERT INTO events VALUES (56, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a864-7d03-99e5-0488d8603ed4', 1795650594914066, 'membership.added', 'directory', '01a2151d-a82f-7e68-9920-6f229e13bf27', '01a2151d-a835-76d1-9b11-dd6b00a30581', '01a2151d-a82a-7354-94b9-9da9e22008ac', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, 'd1acf0103e65cad00e31ebe1f08a3adb');
INSERT INTO events VALUES (57, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a86a-738e-8963-bb952e6b06da', 1795650594922082, 'directory_group.created', 'directory', '01a2151d-a82f-7e68-9920-6f229e13bf27', '', '', '01a2151d-a86a-71b4-938d-290f114bb1f4', NULL, '{"members":2}', 0, '568f948b22cdfae6ab44bb28d5f8aadc');
INSERT INTO events VALUES (58, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a870-7527-b2fd-c1fb545a710a', 1795650594928121, 'directory_user.deleted', 'directory', '01a2151d-a82f-7e68-9920-6f229e13bf27', '', '', '01a2151d-a83a-74c2-a49c-704920e1849d', NULL, NULL, 0, 'dfa545d14a139fdfcff742b5a63c167f');
INSERT INTO events VALUES (59, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a875-7bfe-ac50-8e8d58fcffe0', 1795650594933687, 'directory_user.deleted', 'directory', '01a2151d-a82f-7e68-9920-6f229e13bf27', '', '', '01a2151d-a83a-7dba-a7eb-e34fd36a0340', NULL, NULL, 0, '2fedf4784c8ac7c5aeb5d005367d0147');
INSERT INTO events VALUES (60, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a875-7d95-9536-85722a80d54a', 1795650594933687, 'gate.closed', 'directory', '01a2151d-a82f-7e68-9920-6f229e13bf27', '01a2151d-a83a-7d93-bcda-674ac47d8762', '', '', NULL, '{"cause":"directory_deleted"}', 2, '2fedf4784c8ac7c5aeb5d005367d0147');
INSERT INTO events VALUES (61, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a875-7da6-b255-d8947db9afd8', 1795650594933687, 'session.revoked', 'directory', '01a2151d-a82f-7e68-9920-6f229e13bf27', '01a2151d-a83a-7d93-bcda-674ac47d8762', '', '', NULL, NULL, 2, '2fedf4784c8ac7c5aeb5d005367d0147');
INSERT INTO events VALUES (62, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a876-7049-8526-b555c5422d79', 1795650594933687, 'membership.removed', 'directory', '01a2151d-a82f-7e68-9920-6f229e13bf27', '01a2151d-a83a-7d93-bcda-674ac47d8762', '01a2151d-a82a-7354-94b9-9da9e22008ac', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '2fedf4784c8ac7c5aeb5d005367d0147');
INSERT INTO events VALUES (63, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a87c-7a21-956f-2fe65248943e', 1795650594940556, 'directory_user.changed', 'directory', '01a2151d-a82f-7e68-9920-6f229e13bf27', '', '', '01a2151d-a83b-7a5f-bcdf-66e44d85f0ec', NULL, '{"active":false}', 0, '4c5a8155b52e79b0e25dee0b9baf7af4');
INSERT INTO events VALUES (64, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a87c-7af8-a840-b89c660efdbf', 1795650594940556, 'gate.closed', 'directory', '01a2151d-a82f-7e68-9920-6f229e13bf27', '01a2151d-a83b-7a1d-807f-b0bbb731c0a9', '', '', NULL, '{"cause":"directory_inactive"}', 2, '4c5a8155b52e79b0e25dee0b9baf7af4');
INSERT INTO events VALUES (65, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a87c-7afc-8ffd-b421b3bc7a02', 1795650594940556, 'session.revoked', 'directory', '01a2151d-a82f-7e68-9920-6f229e13bf27', '01a2151d-a83b-7a1d-807f-b0bbb731c0a9', '', '', NULL, NULL, 2, '4c5a8155b52e79b0e25dee0b9baf7af4');
INSERT INTO events VALUES (66, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a87c-7c31-a17f-08623fbc0f3e', 1795650594940556, 'membership.removed', 'directory', '01a2151d-a82f-7e68-9920-6f229e13bf27', '01a2151d-a83b-7a1d-807f-b0bbb731c0a9', '01a2151d-a82a-7354-94b9-9da9e22008ac', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '4c5a8155b52e79b0e25dee0b9baf7af4');
INSERT INTO events VALUES (67, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a882-7eb8-bb21-80e80393587f', 1795650594946786, 'connection.created', 'operator', '01a2151d-a7a8-7e87-a1cb-35564800d767', '', '', '01a2151d-a882-7c5a-bba0-0b1a3b34f18e', NULL, '{"kind":"oidc","issuer":"https://login.acme.example","client_id":"usher","email_trust":"claim","vouched":true,"enabled":true,"proven":false}', 0, 'e143d5559c4bfc9507b03a3679607b48');
INSERT INTO events VALUES (68, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a88a-7497-ae6c-c8b21f03cb9b', 1795650594954186, 'token.created', 'operator', '01a2151d-a7a8-7e87-a1cb-35564800d767', '', '', '01a2151d-a88a-7451-b73d-3662f4d1bafc', NULL, '{"scope":"login-hook","target":"01a2151d-a882-7c5a-bba0-0b1a3b34f18e"}', 0, 'e4bfb766c587340bcc461510360f43ef');
INSERT INTO events VALUES (69, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a893-73d4-8818-5339360c0607', 1795650594963095, 'subject.linked', 'login', '01a2151d-a882-7c5a-bba0-0b1a3b34f18e', '01a2151d-a833-7773-9d91-013c042a4f8e', '', '01a2151d-a882-7c5a-bba0-0b1a3b34f18e', NULL, NULL, 2, 'b70ff0f1b6e1b9c336a4edaf90c77103');
INSERT INTO events VALUES (70, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a893-745b-89d5-d8d49fc65dfc', 1795650594963095, 'membership.added', 'login', '01a2151d-a882-7c5a-bba0-0b1a3b34f18e', '01a2151d-a833-7773-9d91-013c042a4f8e', '01a2151d-a82a-74c9-b99c-0c1cdf7712a3', '', NULL, '{"role":"user","source":"grant"}', 2, 'b70ff0f1b6e1b9c336a4edaf90c77103');
INSERT INTO events VALUES (71, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a893-76df-810c-58cb74cdec47', 1795650594963095, 'connection.proven', 'login', '01a2151d-a882-7c5a-bba0-0b1a3b34f18e', '', '', '01a2151d-a882-7c5a-bba0-0b1a3b34f18e', NULL, NULL, 2, 'b70ff0f1b6e1b9c336a4edaf90c77103');
INSERT INTO events VALUES (72, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a898-7825-bd16-6be35125d3a2', 1795650594968482, 'account.created', 'login', '01a2151d-a882-7c5a-bba0-0b1a3b34f18e', '01a2151d-a898-7802-b95f-84f10faffb1c', '', '01a2151d-a882-7c5a-bba0-0b1a3b34f18e', NULL, NULL, 2, '8f70585cd1e3d07004f1f592223d4458');
INSERT INTO events VALUES (73, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a898-786a-b257-7f49133a1bea', 1795650594968482, 'subject.linked', 'login', '01a2151d-a882-7c5a-bba0-0b1a3b34f18e', '01a2151d-a898-7802-b95f-84f10faffb1c', '', '01a2151d-a882-7c5a-bba0-0b1a3b34f18e', NULL, NULL, 2, '8f70585cd1e3d07004f1f592223d4458');
INSERT INTO events VALUES (74, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a898-78be-8a9c-e8e1f492a80a', 1795650594968482, 'membership.added', 'login', '01a2151d-a882-7c5a-bba0-0b1a3b34f18e', '01a2151d-a898-7802-b95f-84f10faffb1c', '01a2151d-a82a-74c9-b99c-0c1cdf7712a3', '', NULL, '{"role":"user","source":"grant"}', 2, '8f70585cd1e3d07004f1f592223d4458');
INSERT INTO events VALUES (75, '', '01a2151d-a8a1-7117-9299-eb1c82f50981', 1795650594977026, 'token.created', 'operator', '01a2151d-a7a8-7e87-a1cb-35564800d767', '', '', '01a2151d-a8a1-70bd-b493-1f5815996a7c', NULL, '{"scope":"read-only","target":""}', 0, 'ea052d8fb6511d0e00d0d255c543c5b3');
INSERT INTO events VALUES (76, '', '01a2151d-a8a6-71c0-bc95-e6b82d94d77e', 1795650594982012, 'token.revoked', 'operator', '01a2151d-a7a8-7e87-a1cb-35564800d767', '', '', '01a2151d-a8a1-70bd-b493-1f5815996a7c', NULL, NULL, 0, '20c7e35ac80aabc4af1e7b2797535615');
INSERT INTO events VALUES (77, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a8dc-75cf-8cb6-7b8db2452286', 1795650595036199, 'parent_administrator.granted', 'operator', '01a2151d-a7a8-7e87-a1cb-35564800d767', '01a2151d-a833-7773-9d91-013c042a4f8e', '', '', NULL, NULL, 0, '5378bd5cce04494450c4d15eba33a4ff');
INSERT INTO events VALUES (78, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a8e0-7c42-8c07-c52a8648a336', 1795650595040737, 'token.created', 'operator', '01a2151d-a7a8-7e87-a1cb-35564800d767', '', '', '01a2151d-a8e0-7bed-9979-f9accdf83850', NULL, '{"scope":"oauth-client","target":"01a2151d-a82f-7e68-9920-6f229e13bf27"}', 0, '673c10aaa79b2aa52c27c5ca0986359b');
INSERT INTO events VALUES (79, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a8e6-704e-be70-6d5047eab5d4', 1795650595045748, 'token.created', 'api_key', '01a2151d-a8e0-7bed-9979-f9accdf83850', '', '', '01a2151d-a8e6-7003-813f-04d8302d775c', NULL, '{"client":"01a2151d-a8e0-7bed-9979-f9accdf83850","scope":"access-token","target":"01a2151d-a82f-7e68-9920-6f229e13bf27"}', 0, '81ed80bc69bfe1bd2e439d79e401e3b4');
INSERT INTO events VALUES (80, '01a2151d-a826-78ab-8d4b-08cc3c9d4c8b', '01a2151d-a8e7-7ef5-a169-0df9f131bddc', 1795650595047888, 'token.created', 'operator', '01a2151d-a7a8-7e87-a1cb-35564800d767', '', '', '01a2151d-a8e7-7eab-85a8-f7f013d3ac32', NULL, '{"scope":"jwt-issuer","target":"01a2151d-a831-7acc-aa6b-959212488788"}', 0, '8db8bec45ba150b8b24a514c3c734539');
INSERT INTO events VALUES (81, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a8e9-7c17-98f9-22e72f2de3fa', 1795650595049677, 'organization.changed', 'operator', '01a2151d-a7a8-7e87-a1cb-35564800d767', '', '01a2151d-a82a-74c9-b99c-0c1cdf7712a3', '', '{"guests":true,"guest_administrators":false}', '{"guests":true,"guest_administrators":true}', 0, '5da44e9be636162ce1b1df8242ba9ad6');
INSERT INTO events VALUES (82, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a8ec-724d-9d30-6436df233419', 1795650595051859, 'invitation.created', 'operator', '01a2151d-a7a8-7e87-a1cb-35564800d767', '', '01a2151d-a82a-74c9-b99c-0c1cdf7712a3', '01a2151d-a8ec-7067-9be7-6864d22d577f', NULL, '{"role":"user","guest":true}', 2, 'f279592841f23e8010140b3d886a8d1b');
INSERT INTO events VALUES (83, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a8ee-759a-931a-d3e0dd62377b', 1795650595054260, 'invitation.created', 'operator', '01a2151d-a7a8-7e87-a1cb-35564800d767', '', '01a2151d-a82a-7354-94b9-9da9e22008ac', '01a2151d-a8ee-752c-a481-810b7e8e5f75', NULL, '{"role":"user","managed":true}', 2, '70120b27e0819db87c71b5e1661f6107');
INSERT INTO events VALUES (84, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a8f0-7386-a500-63a335561393', 1795650595056136, 'invitation.created', 'operator', '01a2151d-a7a8-7e87-a1cb-35564800d767', '', '01a2151d-a82a-74c9-b99c-0c1cdf7712a3', '01a2151d-a8f0-7310-9cd4-160ec8fea498', NULL, '{"role":"user","guest":true}', 2, 'a7a9cd3bab07e925d1a34e49f216af05');
INSERT INTO events VALUES (85, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a8f4-7f01-9404-7b32c1c312ae', 1795650595060726, 'invitation.revoked', 'operator', '01a2151d-a7a8-7e87-a1cb-35564800d767', '', '01a2151d-a82a-74c9-b99c-0c1cdf7712a3', '01a2151d-a8f0-7310-9cd4-160ec8fea498', NULL, '{"reason":"by_hand"}', 2, '1e8d3fe0401d410e68445a43f0dd9ac5');
INSERT INTO events VALUES (86, '01a2151d-a826-78ab-8d4b-08cc3c9d4c8b', '01a2151d-a8fe-7619-996f-2c3756a11787', 1795650595070348, 'organization.created', 'operator', '01a2151d-a7a8-7e87-a1cb-35564800d767', '', '01a2151d-a8fe-75a9-b03b-16493b596ecd', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'b4c62df62e67435658be692a74a9ae4a');
INSERT INTO events VALUES (87, '01a2151d-a826-78ab-8d4b-08cc3c9d4c8b', '01a2151d-a906-7856-96e4-b1ba4d01a72d', 1795650595078414, 'invitation.created', 'operator', '01a2151d-a7a8-7e87-a1cb-35564800d767', '', '01a2151d-a8fe-75a9-b03b-16493b596ecd', '01a2151d-a906-77bc-bea4-b1b3ece83789', NULL, '{"role":"user","guest":true}', 0, '1df7de6dfd61fdf740b445b2d4aa3390');
INSERT INTO events VALUES (88, '01a2151d-a826-78ab-8d4b-08cc3c9d4c8b', '01a2151d-a909-7313-b4f5-5791e56eaea7', 1795650595080942, 'account.created', 'operator', '01a2151d-a7a8-7e87-a1cb-35564800d767', '01a2151d-a909-72e9-adbb-b8e5fc81cf2d', '', '01a2151d-a906-77bc-bea4-b1b3ece83789', NULL, NULL, 0, 'a937b204414bb3a75548a052b0f075aa');
INSERT INTO events VALUES (89, '01a2151d-a826-78ab-8d4b-08cc3c9d4c8b', '01a2151d-a909-7412-9625-7615771072cf', 1795650595080942, 'invitation.accepted', 'operator', '01a2151d-a7a8-7e87-a1cb-35564800d767', '01a2151d-a909-72e9-adbb-b8e5fc81cf2d', '01a2151d-a8fe-75a9-b03b-16493b596ecd', '01a2151d-a906-77bc-bea4-b1b3ece83789', NULL, '{"role":"user","guest":true}', 0, 'a937b204414bb3a75548a052b0f075aa');
INSERT INTO events VALUES (90, '01a2151d-a826-78ab-8d4b-08cc3c9d4c8b', '01a2151d-a909-7492-a95a-c9b295d3b39b', 1795650595080942, 'membership.added', 'operator', '01a2151d-a7a8-7e87-a1cb-35564800d767', '01a2151d-a909-72e9-adbb-b8e5fc81cf2d', '01a2151d-a8fe-75a9-b03b-16493b596ecd', '', NULL, '{"role":"user","source":"grant"}', 0, 'a937b204414bb3a75548a052b0f075aa');
INSERT INTO events VALUES (91, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a90e-7ee3-8975-ff7839afc357', 1795650595086931, 'directory.created', 'operator', '01a2151d-a7a8-7e87-a1cb-35564800d767', '', '', '01a2151d-a90e-7ea7-8254-f9e1fd643195', NULL, NULL, 0, 'b7bd3e2342d9ad7ec902cd8b8c1363d7');
INSERT INTO events VALUES (92, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a911-7211-b838-b91325494f13', 1795650595088882, 'run.held', 'operator', '01a2151d-a7a8-7e87-a1cb-35564800d767', '', '', '01a2151d-a910-7f06-9bd6-36e4369cb04d', NULL, '{"kind":"deletion","scope":"directory:01a2151d-a90e-7ea7-8254-f9e1fd643195"}', 0, 'bb601484fe3a7e149cd51243616db8df');
INSERT INTO events VALUES (93, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a91a-7173-a0a2-4e7d0179f433', 1795650595097830, 'directory.deleted', 'operator', '01a2151d-a7a8-7e87-a1cb-35564800d767', '', '', '01a2151d-a90e-7ea7-8254-f9e1fd643195', '{"users":0,"groups":0,"tokens":0}', NULL, 0, 'de739be79b6de677741a8547f6a8f576');
INSERT INTO events VALUES (94, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a91a-722a-b2cc-6e5950880460', 1795650595097830, 'run.applied', 'operator', '01a2151d-a7a8-7e87-a1cb-35564800d767', '', '', '01a2151d-a910-7f06-9bd6-36e4369cb04d', NULL, '{"kind":"deletion","scope":"directory:01a2151d-a90e-7ea7-8254-f9e1fd643195"}', 0, 'de739be79b6de677741a8547f6a8f576');
INSERT INTO events VALUES (95, '01a2151d-a826-78ab-8d4b-08cc3c9d4c8b', '01a2151d-a922-7985-b95a-e9e748ab6c74', 1795650595106489, 'directory.changed', 'operator', '01a2151d-a7a8-7e87-a1cb-35564800d767', '', '', '01a2151d-a831-7acc-aa6b-959212488788', '{"profile":""}', '{"profile":"ipsie","tokens":1}', 0, '9b87ceba26d99577f418452d21c5a73f');
INSERT INTO events VALUES (96, '01a2151d-a92a-758c-9125-8578feb27216', '01a2151d-a92a-7613-924a-335698b21bce', 1795650595114347, 'organization.created', 'operator', '01a2151d-a7a8-7e87-a1cb-35564800d767', '', '01a2151d-a92a-758c-9125-8578feb27216', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'e0ec34465020e4d7d2b36d6d0d249314');
INSERT INTO events VALUES (97, '01a2151d-a932-78c3-bf82-ed4b19b80604', '01a2151d-a932-7940-a218-e3fcdd7a8637', 1795650595122549, 'organization.created', 'operator', '01a2151d-a7a8-7e87-a1cb-35564800d767', '', '01a2151d-a932-78c3-bf82-ed4b19b80604', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'c7eb8640860a7817d650df1c6e45ea84');
INSERT INTO events VALUES (98, '01a2151d-a826-78ab-8d4b-08cc3c9d4c8b', '01a2151d-a937-7063-b9ce-8149b8d7ff64', 1795650595126771, 'merge.proposed', 'operator', '01a2151d-a7a8-7e87-a1cb-35564800d767', '', '01a2151d-a92a-758c-9125-8578feb27216', '01a2151d-a936-7dbd-a1e5-714f462fc040', NULL, '{"members":0,"side":"host"}', 0, '5711397e5d1bd90a6d1e333a26cdcc74');
INSERT INTO events VALUES (99, '01a2151d-a92a-758c-9125-8578feb27216', '01a2151d-a937-7067-a185-eb15fa63c4f7', 1795650595126771, 'merge.proposed', 'operator', '01a2151d-a7a8-7e87-a1cb-35564800d767', '', '01a2151d-a92a-758c-9125-8578feb27216', '01a2151d-a936-7dbd-a1e5-714f462fc040', NULL, '{"members":0,"side":"host"}', 0, '5711397e5d1bd90a6d1e333a26cdcc74');
INSERT INTO events VALUES (100, '01a2151d-a826-78ab-8d4b-08cc3c9d4c8b', '01a2151d-a93a-7b45-a529-d0fc8236e869', 1795650595130573, 'merge.approved', 'operator', '01a2151d-a7a8-7e87-a1cb-35564800d767', '', '01a2151d-a92a-758c-9125-8578feb27216', '01a2151d-a936-7dbd-a1e5-714f462fc040', NULL, '{"side":"host"}', 0, 'b8240dbc1c76931b3bb9f314ad923d55');
INSERT INTO events VALUES (101, '01a2151d-a92a-758c-9125-8578feb27216', '01a2151d-a93a-7b49-a741-93342f296777', 1795650595130573, 'merge.approved', 'operator', '01a2151d-a7a8-7e87-a1cb-35564800d767', '', '01a2151d-a92a-758c-9125-8578feb27216', '01a2151d-a936-7dbd-a1e5-714f462fc040', NULL, '{"side":"host"}', 0, 'b8240dbc1c76931b3bb9f314ad923d55');
INSERT INTO events VALUES (102, '01a2151d-a826-78ab-8d4b-08cc3c9d4c8b', '01a2151d-a93b-7a55-9624-a4b0856a386f', 1795650595131588, 'merge.proposed', 'operator', '01a2151d-a7a8-7e87-a1cb-35564800d767', '', '01a2151d-a932-78c3-bf82-ed4b19b80604', '01a2151d-a93b-797a-8ecb-974245fbb1a9', NULL, '{"members":0,"side":"host"}', 0, 'afc3259b4ed6ca523726eb62cd1a527e');
INSERT INTO events VALUES (103, '01a2151d-a932-78c3-bf82-ed4b19b80604', '01a2151d-a93b-7a58-8946-549c03cc03c3', 1795650595131588, 'merge.proposed', 'operator', '01a2151d-a7a8-7e87-a1cb-35564800d767', '', '01a2151d-a932-78c3-bf82-ed4b19b80604', '01a2151d-a93b-797a-8ecb-974245fbb1a9', NULL, '{"members":0,"side":"host"}', 0, 'afc3259b4ed6ca523726eb62cd1a527e');
INSERT INTO events VALUES (104, '01a2151d-a826-78ab-8d4b-08cc3c9d4c8b', '01a2151d-a93d-7ad0-bbd7-ec0c695fc183', 1795650595133640, 'merge.approved', 'operator', '01a2151d-a7a8-7e87-a1cb-35564800d767', '', '01a2151d-a932-78c3-bf82-ed4b19b80604', '01a2151d-a93b-797a-8ecb-974245fbb1a9', NULL, '{"side":"joining"}', 0, '89add2f304ac1b484e818671676e4e29');
INSERT INTO events VALUES (105, '01a2151d-a932-78c3-bf82-ed4b19b80604', '01a2151d-a93d-7ad4-b821-c79687794797', 1795650595133640, 'merge.approved', 'operator', '01a2151d-a7a8-7e87-a1cb-35564800d767', '', '01a2151d-a932-78c3-bf82-ed4b19b80604', '01a2151d-a93b-797a-8ecb-974245fbb1a9', NULL, '{"side":"joining"}', 0, '89add2f304ac1b484e818671676e4e29');
INSERT INTO events VALUES (106, '01a2151d-a826-78ab-8d4b-08cc3c9d4c8b', '01a2151d-a93f-7af9-afe2-44f198b932dc', 1795650595135612, 'merge.approved', 'operator', '01a2151d-a7a8-7e87-a1cb-35564800d767', '', '01a2151d-a932-78c3-bf82-ed4b19b80604', '01a2151d-a93b-797a-8ecb-974245fbb1a9', NULL, '{"side":"host"}', 0, '210ec7b5bbf984b69fefb912d994b87c');
INSERT INTO events VALUES (107, '01a2151d-a932-78c3-bf82-ed4b19b80604', '01a2151d-a93f-7b04-8523-4674f433199b', 1795650595135612, 'merge.approved', 'operator', '01a2151d-a7a8-7e87-a1cb-35564800d767', '', '01a2151d-a932-78c3-bf82-ed4b19b80604', '01a2151d-a93b-797a-8ecb-974245fbb1a9', NULL, '{"side":"host"}', 0, '210ec7b5bbf984b69fefb912d994b87c');
INSERT INTO events VALUES (108, '01a2151d-a826-78ab-8d4b-08cc3c9d4c8b', '01a2151d-a93f-7e6a-ab53-891a3d55868f', 1795650595135612, 'merge.completed', 'operator', '01a2151d-a7a8-7e87-a1cb-35564800d767', '', '01a2151d-a932-78c3-bf82-ed4b19b80604', '01a2151d-a93b-797a-8ecb-974245fbb1a9', NULL, NULL, 0, '210ec7b5bbf984b69fefb912d994b87c');
INSERT INTO events VALUES (109, '01a2151d-a932-78c3-bf82-ed4b19b80604', '01a2151d-a93f-7e6d-82af-8f22d5f8eb05', 1795650595135612, 'merge.completed', 'operator', '01a2151d-a7a8-7e87-a1cb-35564800d767', '', '01a2151d-a932-78c3-bf82-ed4b19b80604', '01a2151d-a93b-797a-8ecb-974245fbb1a9', NULL, NULL, 0, '210ec7b5bbf984b69fefb912d994b87c');
INSERT INTO events VALUES (110, '01a2151d-a932-78c3-bf82-ed4b19b80604', '01a2151d-a940-75e7-9456-15c5c1293eab', 1795650595135612, 'organization.moved', 'operator', '01a2151d-a7a8-7e87-a1cb-35564800d767', '', '01a2151d-a932-78c3-bf82-ed4b19b80604', '01a2151d-a826-78ab-8d4b-08cc3c9d4c8b', NULL, NULL, 0, '210ec7b5bbf984b69fefb912d994b87c');
INSERT INTO events VALUES (111, '01a2151d-a826-78ab-8d4b-08cc3c9d4c8b', '01a2151d-a940-75ec-8b88-58aaf566c751', 1795650595135612, 'organization.moved', 'operator', '01a2151d-a7a8-7e87-a1cb-35564800d767', '', '01a2151d-a932-78c3-bf82-ed4b19b80604', '01a2151d-a826-78ab-8d4b-08cc3c9d4c8b', NULL, NULL, 0, '210ec7b5bbf984b69fefb912d994b87c');
INSERT INTO events VALUES (112, '01a2151d-a826-78ab-8d4b-08cc3c9d4c8b', '01a2151d-a944-7918-a3e2-f1630c267339', 1795650595140178, 'parent.changed', 'operator', '01a2151d-a7a8-7e87-a1cb-35564800d767', '', '', '01a2151d-a826-78ab-8d4b-08cc3c9d4c8b', '{"restrict_org_creation":false}', '{"restrict_org_creation":true}', 0, '19f5df1d94ed6fd65bac0065890be301');
INSERT INTO events VALUES (113, '01a2151d-a826-78ab-8d4b-08cc3c9d4c8b', '01a2151d-a946-7f34-a7cf-ed0fead8160a', 1795650595142750, 'directory.changed', 'operator', '01a2151d-a7a8-7e87-a1cb-35564800d767', '', '', '01a2151d-a831-7acc-aa6b-959212488788', '{"extensions":[]}', '{"extensions":["urn:acme:scim:schemas:extension:hr:2.0:User"]}', 0, '2e1f67e1333e33a468af5040d348d5d7');
INSERT INTO events VALUES (114, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a947-7e13-ae29-5ac355cf1876', 1795650595143852, 'connection.created', 'operator', '01a2151d-a7a8-7e87-a1cb-35564800d767', '', '', '01a2151d-a947-7d4b-ac4d-18a1527962ea', NULL, '{"kind":"saml","entity_id":"urn:acme:''idp''","groups_claim":"memberOf","email_trust":"claim","vouched":false,"enabled":false,"proven":false}', 0, '2bacdd332702747c38be296467eea32e');
INSERT INTO events VALUES (115, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a948-7de2-8ff0-e9e75b7f85ac', 1795650595144726, 'run.held', 'operator', '01a2151d-a7a8-7e87-a1cb-35564800d767', '', '', '01a2151d-a948-7d49-a0da-667e8c8b5605', NULL, '{"detail":{"meaning":{"kind":"oidc","issuer":"https://login.acme.example","client_id":"another"}},"scope":"connection:01a2151d-a882-7c5a-bba0-0b1a3b34f18e"}', 0, '86e225c894eee896486b8387ec52d4d5');
INSERT INTO events VALUES (116, '01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a949-7e12-a991-704c71ff3a1e', 1795650595145804, 'sso.suspended', 'operator', '01a2151d-a7a8-7e87-a1cb-35564800d767', '', '', '01a2151d-a81e-7afd-a03a-c14536a026a2', NULL, '{"until":"2026-11-28T23:49:55.145804Z","reason":"''ẞ''"}', 0, 'dbeecb102730eefd7dafcb758b4b1656');
INSERT INTO dirty VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', 'directory', '01a2151d-a90e-7ea7-8254-f9e1fd643195', 1, 'people:01a2151d-a898-7802-b95f-84f10faffb1c', 1795650595097830, '{"directory":"01a2151d-a90e-7ea7-8254-f9e1fd643195","request_id":"de739be79b6de677741a8547f6a8f576","actor":{"kind":"operator","id":"01a2151d-a7a8-7e87-a1cb-35564800d767"}}');
INSERT INTO directory_totals VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a82f-7e68-9920-6f229e13bf27', 'Group', 0, 3, 0, '01a2151d-a86a-71b4-938d-290f114bb1f4');
INSERT INTO directory_totals VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a82f-7e68-9920-6f229e13bf27', 'User', 0, 10, 2, '01a2151d-a83b-7a5f-bcdf-66e44d85f0ec');
INSERT INTO accounts VALUES ('01a2151d-a833-7773-9d91-013c042a4f8e', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795650594867235);
INSERT INTO accounts VALUES ('01a2151d-a834-7bc3-b797-c72ee59506ee', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795650594868728);
INSERT INTO accounts VALUES ('01a2151d-a835-76d1-9b11-dd6b00a30581', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795650594869386);
INSERT INTO accounts VALUES ('01a2151d-a836-723d-8ca9-2d30f7568fde', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795650594870106);
INSERT INTO accounts VALUES ('01a2151d-a836-7bc0-abbb-4299ff796b65', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795650594870709);
INSERT INTO accounts VALUES ('01a2151d-a837-768d-8e07-734fe7ca49ca', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795650594871362);
INSERT INTO accounts VALUES ('01a2151d-a838-7146-a0b2-fd86c118e667', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795650594872030);
INSERT INTO accounts VALUES ('01a2151d-a838-7bcf-aff5-e2ec4cb5ea5e', 'left@acme.example', 'left@acme.example', 'acme.example', 1795650594872742);
INSERT INTO accounts VALUES ('01a2151d-a83a-7d93-bcda-674ac47d8762', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795650594874857);
INSERT INTO accounts VALUES ('01a2151d-a83b-7a1d-807f-b0bbb731c0a9', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795650594875607);
INSERT INTO accounts VALUES ('01a2151d-a898-7802-b95f-84f10faffb1c', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795650594968482);
INSERT INTO accounts VALUES ('01a2151d-a909-72e9-adbb-b8e5fc81cf2d', 'accepted@elsewhere.example', 'accepted@elsewhere.example', 'elsewhere.example', 1795650595080942);
INSERT INTO directory_users VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a82f-7e68-9920-6f229e13bf27', '01a2151d-a833-7a4e-8d63-fba0bddd4731', 'ada@acme.example', '00u-ada', 1, '01a2151d-a833-7773-9d91-013c042a4f8e', '', 1795650594867235, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795650594867235, 1795650594867235);
INSERT INTO directory_users VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a82f-7e68-9920-6f229e13bf27', '01a2151d-a834-7bf0-b77c-53a1e71688a2', 'bob@acme.example', NULL, 1, '01a2151d-a834-7bc3-b797-c72ee59506ee', '', 1795650594868728, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795650594868728, 1795650594868728);
INSERT INTO directory_users VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a82f-7e68-9920-6f229e13bf27', '01a2151d-a835-76ff-bdcb-20a9f085319b', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a2151d-a835-76d1-9b11-dd6b00a30581', '', 1795650594869386, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795650594869386, 1795650594869386);
INSERT INTO directory_users VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a82f-7e68-9920-6f229e13bf27', '01a2151d-a836-7266-83bd-3396e6eba474', 'zoe@acme.example', 'ZOË', 1, '01a2151d-a836-723d-8ca9-2d30f7568fde', '', 1795650594870106, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795650594870106, 1795650594870106);
INSERT INTO directory_users VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a82f-7e68-9920-6f229e13bf27', '01a2151d-a836-7bea-a067-1d7e8f64f3f0', 'astro@acme.example', '🚀', 1, '01a2151d-a836-7bc0-abbb-4299ff796b65', '', 1795650594870709, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795650594870709, 1795650594870709);
INSERT INTO directory_users VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a82f-7e68-9920-6f229e13bf27', '01a2151d-a837-76b4-a76e-3a92a44225e3', 'lines@acme.example', ' 007 ', 1, '01a2151d-a837-768d-8e07-734fe7ca49ca', '', 1795650594871362, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795650594871362, 1795650594871362);
INSERT INTO directory_users VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a82f-7e68-9920-6f229e13bf27', '01a2151d-a838-716c-a1cf-c49983dbbde6', 'max@acme.example', '00u-max', 1, '01a2151d-a838-7146-a0b2-fd86c118e667', '', 1795650594872030, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795650594872030, 1795650594872030);
INSERT INTO directory_users VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a82f-7e68-9920-6f229e13bf27', '01a2151d-a838-7c3b-b998-02e1771d6503', 'left@acme.example', '00u-left', 0, '01a2151d-a838-7bcf-aff5-e2ec4cb5ea5e', '', 1795650594872742, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795650594872742, 1795650594872742);
INSERT INTO directory_users VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a82f-7e68-9920-6f229e13bf27', '01a2151d-a839-7b54-96a8-f672be4e53c8', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795650594873687, 1795650594873687);
INSERT INTO directory_users VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a82f-7e68-9920-6f229e13bf27', '01a2151d-a83b-7a5f-bcdf-66e44d85f0ec', 'staff@acme.example', '00u-staff', 0, '01a2151d-a83b-7a1d-807f-b0bbb731c0a9', '', 1795650594875607, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795650594875607, 1795650594940556);
INSERT INTO runs VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a910-7f06-9bd6-36e4369cb04d', 'deletion', 'applied', 'directory:01a2151d-a90e-7ea7-8254-f9e1fd643195', NULL, '{}', 'operator', '01a2151d-a7a8-7e87-a1cb-35564800d767', 'bb601484fe3a7e149cd51243616db8df', 0, 1795650595088882, 1795650595097830, 'operator', '01a2151d-a7a8-7e87-a1cb-35564800d767', 1795650595097830, 0, 0);
INSERT INTO runs VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a948-7d49-a0da-667e8c8b5605', 'reconnect', 'held', 'connection:01a2151d-a882-7c5a-bba0-0b1a3b34f18e', 'reconnect connection:01a2151d-a882-7c5a-bba0-0b1a3b34f18e', '{"meaning":{"kind":"oidc","issuer":"https://login.acme.example","client_id":"another"}}', 'operator', '01a2151d-a7a8-7e87-a1cb-35564800d767', '86e225c894eee896486b8387ec52d4d5', 0, 1795650595144726, 1795650595144726, '', '', 0, 0, 0);
INSERT INTO dialect_log VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a82f-7e68-9920-6f229e13bf27', '01a2151d-a8ad-7b63-88d9-c9c9930829a2', 1795650594989746, 'eddb97f2dbfed949623fce23ec8bd4bf', 'GET', '/Users/01a2151d-a83a-74c2-a49c-704920e1849d', 404, '', 'there is no user "01a2151d-a83a-74c2-a49c-704920e1849d" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a82f-7e68-9920-6f229e13bf27', '01a2151d-a8ad-7e0a-9aef-4800c7c258a5', 1795650594989920, '14e2436bdadca7324fdaceb510b1da6e', 'GET', '/Users/01a2151d-a83a-7dba-a7eb-e34fd36a0340', 404, '', 'there is no user "01a2151d-a83a-7dba-a7eb-e34fd36a0340" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a82f-7e68-9920-6f229e13bf27', '01a2151d-a9b5-7ce6-ac43-7b1a7ea76e34', 1795650595253845, '73b2debeba2bcfe824101895146431ac', 'GET', '/Users/01a2151d-a83a-74c2-a49c-704920e1849d', 404, '', 'there is no user "01a2151d-a83a-74c2-a49c-704920e1849d" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a82f-7e68-9920-6f229e13bf27', '01a2151d-a9b5-7ec8-a0a6-0b0d58e20bad', 1795650595253969, '5b397317cbad8161c787545e55bc0be6', 'GET', '/Users/01a2151d-a83a-7dba-a7eb-e34fd36a0340', 404, '', 'there is no user "01a2151d-a83a-7dba-a7eb-e34fd36a0340" in this directory', '[]', '');
INSERT INTO schedules VALUES ('', 'check-domains', '0 * * * *', 1795650594854658, 0);
INSERT INTO schedules VALUES ('', 'expire-invitations', '*/10 * * * *', 1795650594855027, 0);
INSERT INTO schedules VALUES ('', 'expire-proposals', '5 * * * *', 1795650594856755, 0);
INSERT INTO schedules VALUES ('', 'forget-answers', '50 * * * *', 1795650594846603, 0);
INSERT INTO schedules VALUES ('', 'forget-events', '50 3 * * *', 1795650594849740, 0);
INSERT INTO schedules VALUES ('', 'forget-tombstones', '20 3 * * *', 1795650594842293, 0);
INSERT INTO schedules VALUES ('', 'prune-schedule-runs', '40 3 * * *', 1795650594830882, 0);
INSERT INTO schedules VALUES ('', 'repair-drift', '10 4 * * *', 1795650594853041, 0);
INSERT INTO schedules VALUES ('', 'settle-claims', '*/10 * * * *', 1795650594838206, 0);
INSERT INTO schedules VALUES ('', 'tend-sso', '* * * * *', 1795650594857387, 0);
INSERT INTO invitations VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a8ec-7067-9be7-6864d22d577f', '01a2151d-a82a-74c9-b99c-0c1cdf7712a3', 'O''Brien+open@Elsewhere.example', 'o''brien+open@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'open', '', 0, 1, '', 'operator', '01a2151d-a7a8-7e87-a1cb-35564800d767', '', '83960d5e6e79be400e5d5065f7cce176153af3da8a01bd6743c32a641dc31d90', 1795650595051859, 1797464995051859, 0);
INSERT INTO invitations VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a8ee-752c-a481-810b7e8e5f75', '01a2151d-a82a-7354-94b9-9da9e22008ac', 'managed@acme.example', 'managed@acme.example', 'acme.example', 'user', '', 0, 'open', '', 1, 0, '', 'operator', '01a2151d-a7a8-7e87-a1cb-35564800d767', '', '2c393004e707e5a207c8ee4b7e3667081914767009d9b3c74a0618fc61d36a1e', 1795650595054260, 1797464995054260, 0);
INSERT INTO invitations VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a8f0-7310-9cd4-160ec8fea498', '01a2151d-a82a-74c9-b99c-0c1cdf7712a3', 'revoked@elsewhere.example', 'revoked@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'revoked', 'by_hand', 0, 1, '', 'operator', '01a2151d-a7a8-7e87-a1cb-35564800d767', '', '34192eae1a007d08e4222bdf95bd5f1760ef82a78997b5bff55700599d1d813e', 1795650595056136, 1797464995056136, 1795650595060726);
INSERT INTO invitations VALUES ('01a2151d-a826-78ab-8d4b-08cc3c9d4c8b', '01a2151d-a906-77bc-bea4-b1b3ece83789', '01a2151d-a8fe-75a9-b03b-16493b596ecd', 'accepted@elsewhere.example', 'accepted@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'accepted', '', 0, 1, '', 'operator', '01a2151d-a7a8-7e87-a1cb-35564800d767', '01a2151d-a909-72e9-adbb-b8e5fc81cf2d', 'a7ed6d5301a77c135018eef4fbf94b5d605ebfa28502d573eed009e1ece6ae8d', 1795650595078414, 1797464995078414, 1795650595080942);
INSERT INTO invitation_sends VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a82a-7354-94b9-9da9e22008ac', 1795650595054260, '01a2151d-a8ee-754d-a4a8-0b482e84b3de');
INSERT INTO invitation_sends VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a82a-74c9-b99c-0c1cdf7712a3', 1795650595051859, '01a2151d-a8ec-7117-bdec-665f1a4c8b9c');
INSERT INTO invitation_sends VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a82a-74c9-b99c-0c1cdf7712a3', 1795650595056136, '01a2151d-a8f0-733e-9516-1a89f14175aa');
INSERT INTO invitation_sends VALUES ('01a2151d-a826-78ab-8d4b-08cc3c9d4c8b', '01a2151d-a8fe-75a9-b03b-16493b596ecd', 1795650595078414, '01a2151d-a906-77f3-b96c-e10eafd3321a');
INSERT INTO parent_administrators VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', '01a2151d-a833-7773-9d91-013c042a4f8e', 'operator', '01a2151d-a7a8-7e87-a1cb-35564800d767', 1795650595036199);
INSERT INTO answers VALUES ('', '01a2151d-a7a8-7e87-a1cb-35564800d767', '', 'f92b023199c69abc95db88b1d9067dc249efb7ea786d83a60c454c8c6a2b7406', '9c80b91f2aa3e4234325a27bea7a0cf751e0823441da619e1cf6c5997137ae2b', '/J3cJIpTmupBNGF+cQwXjppndw2YKWeYXgOdJD44fdVUAh0OXy6a+TR4DCtJcJz/J83817r6DS5/WUyKhjkUnWDVx7DCUDyWf8TOCRf3f1/VF/y8TSA3ExT11dlFWSjWnfyxVQNqWBkpmBQ7i6D3C+3uGQNK/vhofxNhvRY0QhNPKWB26LlLtLjbOAS7VkWiZ2Njt5JJGpcFIgQZtVSFWyibIPYO8P5gysXSoIonJQXHQGtbCMJTt+azudaQCNzWXu396FRTL/wfqsSJ0UmfU62I3f3qNi9R3Sr484CQZFvPTeg9qxg1s1HYxfzgCvSKzoWPn1n6LssU7oMXfmNmhD8OFGJpu5VdAamF1ECOxLMjKicFttaEm1trb7JCDniky7MRS0HZQ4eDzF5Z0gadqCaA7qKE8WeKRNxofd2GW5htAEg1ug==', 1795650595036199);
INSERT INTO sso_suspensions VALUES ('01a2151d-a81e-7afd-a03a-c14536a026a2', 1795909795145804, '''ẞ''', 1795650595145804, 'operator', '01a2151d-a7a8-7e87-a1cb-35564800d767');
INSERT INTO merge_proposals VALUES ('01a2151d-a826-78ab-8d4b-08cc3c9d4c8b', '01a2151d-a936-7dbd-a1e5-714f462fc040', '01a2151d-a92a-758c-9125-8578feb27216', '01a2151d-a92a-758c-9125-8578feb27216', 'host', 'pending', '', 'operator', '01a2151d-a7a8-7e87-a1cb-35564800d767', 0, '{"credential":"01a2151d-a7a8-7e87-a1cb-35564800d767","at":1795650595130573}', '', 1795650595126771, 1796860195126771, 0, '', 0);
INSERT INTO merge_proposals VALUES ('01a2151d-a826-78ab-8d4b-08cc3c9d4c8b', '01a2151d-a93b-797a-8ecb-974245fbb1a9', '01a2151d-a932-78c3-bf82-ed4b19b80604', '01a2151d-a932-78c3-bf82-ed4b19b80604', 'host', 'approved', '', 'operator', '01a2151d-a7a8-7e87-a1cb-35564800d767', 0, '{"credential":"01a2151d-a7a8-7e87-a1cb-35564800d767","at":1795650595135612}', '{"credential":"01a2151d-a7a8-7e87-a1cb-35564800d767","at":1795650595133640}', 1795650595131588, 1796860195131588, 1795650595135612, '{"looks":"ff9132d1e91b559f94003992f80097e54153985aae319153c9933e0029db8024","alone":null,"met":null}', 0);
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
INSERT INTO sqlite_sequence VALUES ('goose_db_version', 6);
