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
INSERT INTO goose_db_version VALUES (1, 0, 1, '2026-11-25 23:56:01');
INSERT INTO goose_db_version VALUES (2, 1, 1, '2026-11-25 23:56:01');
INSERT INTO goose_db_version VALUES (3, 2, 1, '2026-11-25 23:56:01');
INSERT INTO goose_db_version VALUES (4, 3, 1, '2026-11-25 23:56:01');
INSERT INTO goose_db_version VALUES (5, 4, 1, '2026-11-25 23:56:01');
INSERT INTO goose_db_version VALUES (6, 5, 1, '2026-11-25 23:56:01');
INSERT INTO parents VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', 'acme', 'acme', '01a21523-41b9-7375-a4cf-cac4206fb01c', 2, 0, 1795650961662321, 0);
INSERT INTO parents VALUES ('01a21523-4109-71ef-be98-a4b8ece29f39', 'initech', 'initech', '01a21523-41bc-7101-9a6f-5ff8c6008dfb', 0, 1, 1795650961673085, 0);
INSERT INTO parents VALUES ('01a21523-41ac-785b-bf30-c3cae18b2139', '~01a21523-41ac-785b-bf30-c3cae18b2139', '', '01a21523-41ac-78b4-aa5e-382b5c72a8e7', 0, 0, 1795650961836534, 1);
INSERT INTO organizations VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-4127-7813-a13d-5b71b2c19037', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795650961703176, NULL, 0);
INSERT INTO organizations VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-4127-7962-ba96-53f4e137a10b', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795650961703176, 1, 1);
INSERT INTO organizations VALUES ('01a21523-4109-71ef-be98-a4b8ece29f39', '01a21523-41a2-7e09-b639-59c5b3c46416', 'initech-console', 'initech-console', 'console', 'jit', 0, '', 1, 0, 2, 0, 1795650961826898, NULL, 0);
INSERT INTO organizations VALUES ('01a21523-41ac-785b-bf30-c3cae18b2139', '01a21523-41ac-785b-bf30-c3cae18b2139', 'lone', 'Größe', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795650961836534, NULL, 0);
INSERT INTO organizations VALUES ('01a21523-4109-71ef-be98-a4b8ece29f39', '01a21523-41ad-7609-a373-4545a49f0e3a', 'joined', 'joined', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795650961837384, NULL, 0);
INSERT INTO seat_tiers VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-4127-7813-a13d-5b71b2c19037', 'premium', 1, 1);
INSERT INTO domains VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', 'acme.example', '01a21523-4107-718d-8863-395505d02e4d', 'verified', 'manual', 1795650961670808, 1795650961670808, '', '', 0, 0, 0, 0, 0);
INSERT INTO domains VALUES ('01a21523-4109-71ef-be98-a4b8ece29f39', 'initech.example', '01a21523-4124-79c3-a51d-2ba6a0a6bac0', 'verified', 'manual', 1795650961700599, 1795650961700599, '', '', 0, 0, 0, 0, 0);
INSERT INTO connections VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-4153-703b-90cd-07855e2e3d92', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795650961750803, 1795650961746990, '', '', '', '', '', '');
INSERT INTO connections VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-41b7-72db-8941-cfbe4c1c8f19', 'later', 'saml', '', '', 'claim', 0, 0, NULL, 1795650961847169, 'urn:acme:''idp''', '', 'memberOf', '', '', '');
INSERT INTO connections VALUES ('01a21523-4109-71ef-be98-a4b8ece29f39', '01a21523-41ba-721b-9d01-6ffd91a106f6', 'main', 'oidc', 'https://login.initech.example', 'usher', 'claim', 1, 1, 1795650961853581, 1795650961850121, '', '', '', '', '', '');
INSERT INTO credentials VALUES ('', '01a21523-40ab-7621-8527-99ca62695f93', 'operator', '', 'first operator key', '61107d700d707cd4cdedaa84c8c542e3ddb18bfd4d7a684d7777e5996d0810a4', 'usher_-Nyfwx', 1795650961579273, NULL, NULL, '', '', '', '', '', '', 0, 1795650962385733, '', '');
INSERT INTO credentials VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-4132-7025-89b6-22ab083c746b', 'directory', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '', '11017c593ebabf7778c786aae084e0973feb31b1fa8ed529fcd924362a89be3b', 'usher_C3LWWr', 1795650961713887, NULL, NULL, '', '', '', '', '', '', 0, 1795650962385733, '', '');
INSERT INTO credentials VALUES ('01a21523-4109-71ef-be98-a4b8ece29f39', '01a21523-4133-7e86-b659-70aca31c87f1', 'directory', '01a21523-4133-700f-95a4-775c5185b9e3', '', '89d8b86142dedef1c78a648719d11d4de3108d9ec0733f716538a4b18b8cee01', 'usher_koRFKO', 1795650961715925, NULL, NULL, '', '', '', '', '', '', 1, 0, '01a21523-41b6-729d-9706-1d7b0736ef44', '');
INSERT INTO credentials VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-4154-741c-9b83-ac744bf26d88', 'login-hook', '01a21523-4153-703b-90cd-07855e2e3d92', '', '66f13ef5701c035c44f88ba68d83692d4a677acd209e4ba82ce91bd5ebb1f6db', 'usher_cX_CT3', 1795650961748175, NULL, NULL, '', '', '', '', '', '', 0, 1795650962127873, '', '');
INSERT INTO credentials VALUES ('', '01a21523-4159-7e6e-aec8-83feced8d23b', 'read-only', '', '', '5768a99840f2d288e14e075ed38f6d984c574f117de9216f7d0c9f39c07dee87', 'usher_50-DI9', 1795650961753930, NULL, 1795650961754834, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO credentials VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-418a-71c7-91b1-ebe34e4d743a', 'oauth-client', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '', '080c0528ecf8598a8c09122111cc5ab4a39d745542d5259e7ea01cab2e6b136e', 'usher_thCnjb', 1795650961802074, NULL, NULL, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO credentials VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-4198-7eb5-9312-41f3b97bc643', 'access-token', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '', '654f2b2fd2b41339b4407f990b3b227717a1d8ecd3be48d370a8fdc4814f7e1d', 'usher_R11YOs', 1795650961816813, 1795654561816813, NULL, '01a21523-418a-71c7-91b1-ebe34e4d743a', '', '', '', '', '', 0, 0, '', '');
INSERT INTO credentials VALUES ('01a21523-4109-71ef-be98-a4b8ece29f39', '01a21523-419c-7bcd-a5da-580eb60945d2', 'jwt-issuer', '01a21523-4133-700f-95a4-775c5185b9e3', '', 'c36fdaf059e1ce64ab59022a18bef2e25923cfaf32c03482b011a0b9cb5f4530', '', 1795650961820716, NULL, NULL, '', '', '', 'https://issuer.example/', 'http://127.0.0.1:44679/scim/01a21523-4133-700f-95a4-775c5185b9e3', '{"jwks_url":"https://issuer.example/keys","claims":{"tid":"''ẞ''"}}', 0, 0, '01a21523-41b6-729d-9706-1d7b0736ef44', '');
INSERT INTO credentials VALUES ('01a21523-4109-71ef-be98-a4b8ece29f39', '01a21523-41ba-7efb-9858-9a8fb46ad52f', 'login-hook', '01a21523-41ba-721b-9d01-6ffd91a106f6', '', 'dd25efd3687c077d8d4cfaa9780440ac43c5aae1587669bddc1b5da73b6e244c', 'usher_tK5E_B', 1795650961850957, NULL, NULL, '', '', '', '', '', '', 0, 1795650962127873, '', '');
INSERT INTO directories VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-412d-7470-b0bc-cef7ff09e3dd', 'okta', 'scim', 'okta', 'userName', 0, '', 1795650961709274, '', '', '', 0);
INSERT INTO directories VALUES ('01a21523-4109-71ef-be98-a4b8ece29f39', '01a21523-4133-700f-95a4-775c5185b9e3', 'entra', 'scim', 'entra', 'userName', 0, '', 1795650961714983, 'ipsie', '[{"id":"urn:acme:scim:schemas:extension:hr:2.0:User","name":"User","description":"''quotes'' and Umläute","resourceType":"User","attributes":[{"name":"floor","type":"string","caseExact":false,"mutability":"readWrite","returned":"default","uniqueness":"none"}]}]', '01a21523-41b6-729d-9706-1d7b0736ef44', 0);
INSERT INTO directories VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-41a5-7e89-a1e8-f2efac9eb195', '01a21523-41a5-7e89-a1e8-f2efac9eb195', 'scim', 'generic', 'userName', 0, '', 1795650961829928, '', '', '', 1795650961831971);
INSERT INTO directory_emails VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-412d-7470-b0bc-cef7ff09e3dd', 'ada@acme.example', '01a21523-4135-7c42-8dde-3f96667d4880', 0, 'work');
INSERT INTO directory_emails VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-412d-7470-b0bc-cef7ff09e3dd', 'ada@home.example', '01a21523-4135-7c42-8dde-3f96667d4880', 1, 'home');
INSERT INTO directory_groups VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '01a21523-4143-7407-9e1d-5fd82cfae159', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795650961731211, 1795650961739417, 0);
INSERT INTO directory_groups VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '01a21523-4144-7c8d-9f3e-d43db9dbf860', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795650961732796, 1795650961744171, 0);
INSERT INTO directory_groups VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '01a21523-414d-7c19-b7c0-08f4eef36391', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795650961741717, 1795650961741717, 1);
INSERT INTO directory_members VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '01a21523-4143-7407-9e1d-5fd82cfae159', '01a21523-4135-7c42-8dde-3f96667d4880', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '01a21523-4143-7407-9e1d-5fd82cfae159', '01a21523-4136-7e46-a486-1135d869cd31', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '01a21523-4143-7407-9e1d-5fd82cfae159', '01a21523-4137-7f39-9d4d-bb44b2cc9546', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '01a21523-4144-7c8d-9f3e-d43db9dbf860', '01a21523-4135-7c42-8dde-3f96667d4880', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '01a21523-4144-7c8d-9f3e-d43db9dbf860', '01a21523-4136-7e46-a486-1135d869cd31', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '01a21523-4144-7c8d-9f3e-d43db9dbf860', '01a21523-4137-7f39-9d4d-bb44b2cc9546', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '01a21523-4144-7c8d-9f3e-d43db9dbf860', '01a21523-4139-73b6-8af5-3094181a2226', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '01a21523-4144-7c8d-9f3e-d43db9dbf860', '01a21523-413a-777e-8580-833bc63fa250', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '01a21523-4144-7c8d-9f3e-d43db9dbf860', '01a21523-413b-78f1-986d-e24759384fad', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '01a21523-4144-7c8d-9f3e-d43db9dbf860', '01a21523-413c-7965-a157-38270e63e686', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '01a21523-4144-7c8d-9f3e-d43db9dbf860', '01a21523-413d-7a8b-b79b-72feeb1040b4', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '01a21523-4144-7c8d-9f3e-d43db9dbf860', '01a21523-413f-7040-81dd-5b81d9e7ff12', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '01a21523-4144-7c8d-9f3e-d43db9dbf860', '01a21523-4142-752b-a85e-723a80a518aa', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '01a21523-414d-7c19-b7c0-08f4eef36391', '01a21523-4139-73b6-8af5-3094181a2226', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '01a21523-414d-7c19-b7c0-08f4eef36391', '01a21523-4143-7407-9e1d-5fd82cfae159', 'Group', 'Group', '');
INSERT INTO directory_tombstones VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '01a21523-4141-70cb-8de5-2b75ef728f9c', 'NULL', '01a21523-4141-709f-b662-4393710fbe67', 1798242961744171);
INSERT INTO persons VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-4135-777b-9204-850174d12aa8', 'open', '', '01a21523-412d-7470-b0bc-cef7ff09e3dd', 0, 3, 0, 1795650961750803, 1795650961717225);
INSERT INTO persons VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-4136-7e0c-a792-ddd83ddd863f', 'open', '', '01a21523-412d-7470-b0bc-cef7ff09e3dd', 0, 3, 0, NULL, 1795650961718843);
INSERT INTO persons VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-4137-7f04-a757-ef2527f8449a', 'open', '', '01a21523-412d-7470-b0bc-cef7ff09e3dd', 0, 2, 0, NULL, 1795650961719918);
INSERT INTO persons VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-4139-738d-8fa9-c110a6e84900', 'open', '', '01a21523-412d-7470-b0bc-cef7ff09e3dd', 0, 2, 0, NULL, 1795650961721173);
INSERT INTO persons VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-413a-7751-90d6-87ad51ef3880', 'open', '', '01a21523-412d-7470-b0bc-cef7ff09e3dd', 0, 2, 0, NULL, 1795650961722414);
INSERT INTO persons VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-413b-78a7-b02d-17340e387822', 'open', '', '01a21523-412d-7470-b0bc-cef7ff09e3dd', 0, 2, 0, NULL, 1795650961723532);
INSERT INTO persons VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-413c-793b-a9a7-61f0fc94891d', 'open', '', '01a21523-412d-7470-b0bc-cef7ff09e3dd', 0, 2, 0, NULL, 1795650961724496);
INSERT INTO persons VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-413d-7a52-853d-ddbbf67fd27f', 'closed', 'directory_inactive', '01a21523-412d-7470-b0bc-cef7ff09e3dd', 0, 2, 0, NULL, 1795650961725598);
INSERT INTO persons VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-4141-709f-b662-4393710fbe67', 'closed', 'directory_deleted', '01a21523-412d-7470-b0bc-cef7ff09e3dd', 0, 4, 0, NULL, 1795650961728977);
INSERT INTO persons VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-4142-7503-bf77-15340d41d62d', 'closed', 'directory_inactive', '01a21523-412d-7470-b0bc-cef7ff09e3dd', 0, 3, 0, NULL, 1795650961730255);
INSERT INTO persons VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-4158-7c90-851f-581f2a025787', 'open', '', '', 0, 1, 0, 1795650961752753, 1795650961752753);
INSERT INTO persons VALUES ('01a21523-4109-71ef-be98-a4b8ece29f39', '01a21523-41a4-7cbd-b6ac-acc49287923f', 'open', '', '', 1, 1, 0, NULL, 1795650961828709);
INSERT INTO persons VALUES ('01a21523-4109-71ef-be98-a4b8ece29f39', '01a21523-41bd-7c05-9552-49329dd4cf6c', 'open', '', '', 0, 1, 0, 1795650961853581, 1795650961853581);
INSERT INTO subjects VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-4153-703b-90cd-07855e2e3d92', 'ada', '01a21523-4135-777b-9204-850174d12aa8', 1795650961750803);
INSERT INTO subjects VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-4153-703b-90cd-07855e2e3d92', 'newcomer', '01a21523-4158-7c90-851f-581f2a025787', 1795650961752753);
INSERT INTO subjects VALUES ('01a21523-4109-71ef-be98-a4b8ece29f39', '01a21523-41ba-721b-9d01-6ffd91a106f6', 'prover', '01a21523-41bd-7c05-9552-49329dd4cf6c', 1795650961853581);
INSERT INTO memberships VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-4135-777b-9204-850174d12aa8', '01a21523-4127-7813-a13d-5b71b2c19037', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795650961732796);
INSERT INTO memberships VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-4135-777b-9204-850174d12aa8', '01a21523-4127-7962-ba96-53f4e137a10b', 0, 'jit', '01a21523-4153-703b-90cd-07855e2e3d92', 1795650961750803, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795650961750803);
INSERT INTO memberships VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-4136-7e0c-a792-ddd83ddd863f', '01a21523-4127-7813-a13d-5b71b2c19037', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795650961732796);
INSERT INTO memberships VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-4137-7f04-a757-ef2527f8449a', '01a21523-4127-7813-a13d-5b71b2c19037', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795650961740402);
INSERT INTO memberships VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-4139-738d-8fa9-c110a6e84900', '01a21523-4127-7813-a13d-5b71b2c19037', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795650961732796);
INSERT INTO memberships VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-413a-7751-90d6-87ad51ef3880', '01a21523-4127-7813-a13d-5b71b2c19037', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795650961732796);
INSERT INTO memberships VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-413b-78a7-b02d-17340e387822', '01a21523-4127-7813-a13d-5b71b2c19037', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795650961732796);
INSERT INTO memberships VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-413c-793b-a9a7-61f0fc94891d', '01a21523-4127-7813-a13d-5b71b2c19037', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795650961732796);
INSERT INTO memberships VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-4158-7c90-851f-581f2a025787', '01a21523-4127-7962-ba96-53f4e137a10b', 0, 'jit', '01a21523-4153-703b-90cd-07855e2e3d92', 1795650961752753, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795650961752753);
INSERT INTO memberships VALUES ('01a21523-4109-71ef-be98-a4b8ece29f39', '01a21523-41a4-7cbd-b6ac-acc49287923f', '01a21523-41a2-7e09-b639-59c5b3c46416', 0, 'invite', '01a21523-41a3-7ccb-8ea8-c4fb34ce9b21', 1795650961828709, 'user', '', 'retained', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795650961828709);
INSERT INTO memberships VALUES ('01a21523-4109-71ef-be98-a4b8ece29f39', '01a21523-41bd-7c05-9552-49329dd4cf6c', '01a21523-41a2-7e09-b639-59c5b3c46416', 0, 'jit', '01a21523-41ba-721b-9d01-6ffd91a106f6', 1795650961853581, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795650961853581);
INSERT INTO policy_versions VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', 1795650961703176);
INSERT INTO policy_versions VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', 1795650961705778);
INSERT INTO events VALUES (1, '', '01a21523-40ab-77a3-8873-5b5474869574', 1795650961579273, 'token.created', 'operator', 'operator_key_file', '', '', '01a21523-40ab-7621-8527-99ca62695f93', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO events VALUES (2, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-40fe-76e3-8024-8adce13b818f', 1795650961662321, 'parent.created', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '', '', '01a21523-40fe-75bb-bfb6-86343165b7b7', NULL, NULL, 0, '2b30a46f159ad18e0c5acf26d15fc23f');
INSERT INTO events VALUES (3, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-4107-73d7-be15-9b9010e5aa0f', 1795650961670808, 'domain.verified', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '', '', '01a21523-4107-718d-8863-395505d02e4d', NULL, '{"domain":"acme.example","state":"verified","strategy":"manual"}', 0, '2a879a83d58684ddec350fb54109f88e');
INSERT INTO events VALUES (4, '01a21523-4109-71ef-be98-a4b8ece29f39', '01a21523-4109-721e-88b1-7949f6394939', 1795650961673085, 'parent.created', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '', '', '01a21523-4109-71ef-be98-a4b8ece29f39', NULL, NULL, 0, '256430a5c04ecc59a7f9f04426fff2b7');
INSERT INTO events VALUES (5, '01a21523-4109-71ef-be98-a4b8ece29f39', '01a21523-4124-7a84-bc6b-743094eaf94e', 1795650961700599, 'domain.verified', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '', '', '01a21523-4124-79c3-a51d-2ba6a0a6bac0', NULL, '{"domain":"initech.example","state":"verified","strategy":"manual"}', 0, '79e6c2059c633c6d388a785a9717b620');
INSERT INTO events VALUES (6, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-4127-792f-935d-443c3797cc5d', 1795650961703176, 'organization.created', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '', '01a21523-4127-7813-a13d-5b71b2c19037', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '9118e2850916ec0898577c6c50cf723c');
INSERT INTO events VALUES (7, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-4127-797b-9349-00d15e66ef79', 1795650961703176, 'organization.created', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '', '01a21523-4127-7962-ba96-53f4e137a10b', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '9118e2850916ec0898577c6c50cf723c');
INSERT INTO events VALUES (8, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-4127-7ac4-a17b-4427885ae795', 1795650961703176, 'policy.applied', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, '9118e2850916ec0898577c6c50cf723c');
INSERT INTO events VALUES (9, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-4128-713a-b308-acac7e81b7b5', 1795650961703176, 'organization.changed', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '', '01a21523-4127-7813-a13d-5b71b2c19037', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, '9118e2850916ec0898577c6c50cf723c');
INSERT INTO events VALUES (10, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-4128-71aa-b0d1-c063b4428013', 1795650961703176, 'organization.changed', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '', '01a21523-4127-7962-ba96-53f4e137a10b', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, '9118e2850916ec0898577c6c50cf723c');
INSERT INTO events VALUES (11, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-4129-7e51-a269-30505ea4cd9f', 1795650961705778, 'policy.applied', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, 'a2ccfb2516642ff4d5ecda2d7f59fa05');
INSERT INTO events VALUES (12, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-412b-7e71-84f4-3739be7cc69c', 1795650961707209, 'organization.changed', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '', '01a21523-4127-7813-a13d-5b71b2c19037', '', NULL, '{"limit":1,"seat":"premium"}', 0, '9d38e513c52990f993f591e96dfd1822');
INSERT INTO events VALUES (13, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-412d-7614-b3d6-a846f4f242b0', 1795650961709274, 'directory.created', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '', '', '01a21523-412d-7470-b0bc-cef7ff09e3dd', NULL, NULL, 0, '1a09fb1bf2b6baece2aa2db090708435');
INSERT INTO events VALUES (14, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-4132-706b-8317-d205d11712b6', 1795650961713887, 'token.created', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '', '', '01a21523-4132-7025-89b6-22ab083c746b', NULL, '{"scope":"directory","target":"01a21523-412d-7470-b0bc-cef7ff09e3dd"}', 0, '00d57fe2297ee3aad97d4eadf5e4b5a5');
INSERT INTO events VALUES (15, '01a21523-4109-71ef-be98-a4b8ece29f39', '01a21523-4133-703d-93cc-ea291f4931e4', 1795650961714983, 'directory.created', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '', '', '01a21523-4133-700f-95a4-775c5185b9e3', NULL, NULL, 0, 'ea1265a3add4e96c72bdf12c0a0c6c34');
INSERT INTO events VALUES (16, '01a21523-4109-71ef-be98-a4b8ece29f39', '01a21523-4133-7f35-95a1-85aff895dc6b', 1795650961715925, 'token.created', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '', '', '01a21523-4133-7e86-b659-70aca31c87f1', NULL, '{"scope":"directory","target":"01a21523-4133-700f-95a4-775c5185b9e3"}', 0, '8c6c935b83a589db6710218c185577eb');
INSERT INTO events VALUES (17, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-4135-7ded-9534-51a8a972aea2', 1795650961717225, 'directory_user.created', 'directory', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '', '', '01a21523-4135-7c42-8dde-3f96667d4880', NULL, NULL, 2, '35a06974c7d426fc90dbed142fcaaa06');
INSERT INTO events VALUES (18, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-4135-7df0-8d05-27848e5354e0', 1795650961717225, 'account.created', 'directory', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '01a21523-4135-777b-9204-850174d12aa8', '', '01a21523-4135-7c42-8dde-3f96667d4880', NULL, NULL, 2, '35a06974c7d426fc90dbed142fcaaa06');
INSERT INTO events VALUES (19, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-4136-7e96-b550-4e9cb544cfa0', 1795650961718843, 'directory_user.created', 'directory', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '', '', '01a21523-4136-7e46-a486-1135d869cd31', NULL, NULL, 2, 'a7aad9acc7c5a2ee7bda4ae0b083e510');
INSERT INTO events VALUES (20, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-4136-7e99-bc98-16b71dd66656', 1795650961718843, 'account.created', 'directory', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '01a21523-4136-7e0c-a792-ddd83ddd863f', '', '01a21523-4136-7e46-a486-1135d869cd31', NULL, NULL, 2, 'a7aad9acc7c5a2ee7bda4ae0b083e510');
INSERT INTO events VALUES (21, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-4138-7031-a7a2-1735917d1b76', 1795650961719918, 'directory_user.created', 'directory', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '', '', '01a21523-4137-7f39-9d4d-bb44b2cc9546', NULL, NULL, 2, '44905b5e8228574f8852cc3f6c8a8477');
INSERT INTO events VALUES (22, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-4138-7034-b06e-64ce9afceef9', 1795650961719918, 'account.created', 'directory', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '01a21523-4137-7f04-a757-ef2527f8449a', '', '01a21523-4137-7f39-9d4d-bb44b2cc9546', NULL, NULL, 2, '44905b5e8228574f8852cc3f6c8a8477');
INSERT INTO events VALUES (23, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-4139-73e3-b4f3-9b779362827c', 1795650961721173, 'directory_user.created', 'directory', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '', '', '01a21523-4139-73b6-8af5-3094181a2226', NULL, NULL, 2, 'bb6d39a58a56a613ef94fc4260bde70b');
INSERT INTO events VALUES (24, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-4139-73e5-8887-2a0572505ab0', 1795650961721173, 'account.created', 'directory', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '01a21523-4139-738d-8fa9-c110a6e84900', '', '01a21523-4139-73b6-8af5-3094181a2226', NULL, NULL, 2, 'bb6d39a58a56a613ef94fc4260bde70b');
INSERT INTO events VALUES (25, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-413a-77ac-97f3-8ea378547b54', 1795650961722414, 'directory_user.created', 'directory', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '', '', '01a21523-413a-777e-8580-833bc63fa250', NULL, NULL, 2, '77bcb2c0ac8e44f6bcb9f2688a3c82da');
INSERT INTO events VALUES (26, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-413a-77b1-8bf1-4ea8c2069e5a', 1795650961722414, 'account.created', 'directory', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '01a21523-413a-7751-90d6-87ad51ef3880', '', '01a21523-413a-777e-8580-833bc63fa250', NULL, NULL, 2, '77bcb2c0ac8e44f6bcb9f2688a3c82da');
INSERT INTO events VALUES (27, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-413b-791d-bc2e-d5b61671f078', 1795650961723532, 'directory_user.created', 'directory', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '', '', '01a21523-413b-78f1-986d-e24759384fad', NULL, NULL, 2, 'ff08cc3242ee12c4cb29de49b26ad99b');
INSERT INTO events VALUES (28, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-413b-7920-8aa4-d2e08303ac95', 1795650961723532, 'account.created', 'directory', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '01a21523-413b-78a7-b02d-17340e387822', '', '01a21523-413b-78f1-986d-e24759384fad', NULL, NULL, 2, 'ff08cc3242ee12c4cb29de49b26ad99b');
INSERT INTO events VALUES (29, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-413c-7992-9d2b-dfa8505db18a', 1795650961724496, 'directory_user.created', 'directory', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '', '', '01a21523-413c-7965-a157-38270e63e686', NULL, NULL, 2, '4405d6dbc0235fac86112e113f9f6074');
INSERT INTO events VALUES (30, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-413c-7996-b831-18f55b521136', 1795650961724496, 'account.created', 'directory', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '01a21523-413c-793b-a9a7-61f0fc94891d', '', '01a21523-413c-7965-a157-38270e63e686', NULL, NULL, 2, '4405d6dbc0235fac86112e113f9f6074');
INSERT INTO events VALUES (31, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-413d-7ab7-997c-d49731a26b18', 1795650961725598, 'directory_user.created', 'directory', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '', '', '01a21523-413d-7a8b-b79b-72feeb1040b4', NULL, NULL, 2, 'f23b1f218dfa313623fef3af66a15ccd');
INSERT INTO events VALUES (32, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-413d-7aba-80cd-903a30a53dd2', 1795650961725598, 'account.created', 'directory', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '01a21523-413d-7a52-853d-ddbbf67fd27f', '', '01a21523-413d-7a8b-b79b-72feeb1040b4', NULL, NULL, 2, 'f23b1f218dfa313623fef3af66a15ccd');
INSERT INTO events VALUES (33, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-413d-7c15-a617-af7c5da1f71c', 1795650961725598, 'gate.closed', 'directory', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '01a21523-413d-7a52-853d-ddbbf67fd27f', '', '', NULL, '{"cause":"directory_inactive"}', 2, 'f23b1f218dfa313623fef3af66a15ccd');
INSERT INTO events VALUES (34, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-413d-7c17-9fe4-c70b1775ffef', 1795650961725598, 'session.revoked', 'directory', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '01a21523-413d-7a52-853d-ddbbf67fd27f', '', '', NULL, NULL, 2, 'f23b1f218dfa313623fef3af66a15ccd');
INSERT INTO events VALUES (35, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-413f-70a5-8768-a64febc0ed65', 1795650961726942, 'directory_user.created', 'directory', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '', '', '01a21523-413f-7040-81dd-5b81d9e7ff12', NULL, NULL, 2, '871bb2cdcd401edd45d4cd1528a64ed8');
INSERT INTO events VALUES (36, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-413f-70a7-98f3-22bb5d458efb', 1795650961726942, 'directory_user.unbound', 'directory', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '', '', '01a21523-413f-7040-81dd-5b81d9e7ff12', NULL, '{"reason":"no_email"}', 2, '871bb2cdcd401edd45d4cd1528a64ed8');
INSERT INTO events VALUES (37, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-4140-708d-adcb-73ae88e68432', 1795650961727948, 'directory_user.created', 'directory', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '', '', '01a21523-4140-7049-9894-d08b1ce09c8f', NULL, NULL, 2, 'b4120aa7b9bba300eaed24334b5a9550');
INSERT INTO events VALUES (38, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-4140-70a2-a866-a311ec841be7', 1795650961727948, 'directory_user.unbound', 'directory', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '', '', '01a21523-4140-7049-9894-d08b1ce09c8f', NULL, '{"reason":"foreign_domain"}', 2, 'b4120aa7b9bba300eaed24334b5a9550');
INSERT INTO events VALUES (39, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-4141-713f-9d24-86eeece662d7', 1795650961728977, 'directory_user.created', 'directory', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '', '', '01a21523-4141-70cb-8de5-2b75ef728f9c', NULL, NULL, 2, 'eb1b94505c6203bc0b652e910034cfe3');
INSERT INTO events VALUES (40, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-4141-7142-a085-945932828bab', 1795650961728977, 'account.created', 'directory', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '01a21523-4141-709f-b662-4393710fbe67', '', '01a21523-4141-70cb-8de5-2b75ef728f9c', NULL, NULL, 2, 'eb1b94505c6203bc0b652e910034cfe3');
INSERT INTO events VALUES (41, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-4142-756f-9697-c6de5798c3c5', 1795650961730255, 'directory_user.created', 'directory', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '', '', '01a21523-4142-752b-a85e-723a80a518aa', NULL, NULL, 2, '6149203642374b993ebedd9287b2a86e');
INSERT INTO events VALUES (42, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-4142-7572-adff-4905834126e0', 1795650961730255, 'account.created', 'directory', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '01a21523-4142-7503-bf77-15340d41d62d', '', '01a21523-4142-752b-a85e-723a80a518aa', NULL, NULL, 2, '6149203642374b993ebedd9287b2a86e');
INSERT INTO events VALUES (43, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-4143-76fe-90b5-2a41f7e04fdf', 1795650961731211, 'directory_group.created', 'directory', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '', '', '01a21523-4143-7407-9e1d-5fd82cfae159', NULL, '{"members":1}', 0, '3518965ccb64ca4a04d72d351c3a0b0c');
INSERT INTO events VALUES (44, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-4145-715b-aa4f-25fe13268880', 1795650961732796, 'directory_group.created', 'directory', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '', '', '01a21523-4144-7c8d-9f3e-d43db9dbf860', NULL, '{"members":11}', 0, '0c4172063c9b778607bae1d1b56eb971');
INSERT INTO events VALUES (45, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-4145-7f19-8170-7d0b7b638a9b', 1795650961732796, 'membership.added', 'directory', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '01a21523-4135-777b-9204-850174d12aa8', '01a21523-4127-7813-a13d-5b71b2c19037', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '0c4172063c9b778607bae1d1b56eb971');
INSERT INTO events VALUES (46, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-4146-70a6-a16a-9ff36d4b8349', 1795650961732796, 'membership.added', 'directory', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '01a21523-4136-7e0c-a792-ddd83ddd863f', '01a21523-4127-7813-a13d-5b71b2c19037', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '0c4172063c9b778607bae1d1b56eb971');
INSERT INTO events VALUES (47, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-4146-70eb-a77f-d66a70a3eb49', 1795650961732796, 'membership.added', 'directory', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '01a21523-4139-738d-8fa9-c110a6e84900', '01a21523-4127-7813-a13d-5b71b2c19037', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '0c4172063c9b778607bae1d1b56eb971');
INSERT INTO events VALUES (48, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-4146-7114-adb5-dc0f9a0b6c4d', 1795650961732796, 'membership.added', 'directory', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '01a21523-413a-7751-90d6-87ad51ef3880', '01a21523-4127-7813-a13d-5b71b2c19037', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '0c4172063c9b778607bae1d1b56eb971');
INSERT INTO events VALUES (49, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-4146-7138-b5ab-c276fa166f85', 1795650961732796, 'membership.added', 'directory', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '01a21523-413b-78a7-b02d-17340e387822', '01a21523-4127-7813-a13d-5b71b2c19037', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '0c4172063c9b778607bae1d1b56eb971');
INSERT INTO events VALUES (50, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-4146-7195-a0b0-155470660d8e', 1795650961732796, 'membership.added', 'directory', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '01a21523-413c-793b-a9a7-61f0fc94891d', '01a21523-4127-7813-a13d-5b71b2c19037', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '0c4172063c9b778607bae1d1b56eb971');
INSERT INTO events VALUES (51, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-4146-71bc-9b8f-7135769f9643', 1795650961732796, 'membership.added', 'directory', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '01a21523-4141-709f-b662-4393710fbe67', '01a21523-4127-7813-a13d-5b71b2c19037', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '0c4172063c9b778607bae1d1b56eb971');
INSERT INTO events VALUES (52, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-4146-71f1-aa3e-7f98820bd3e7', 1795650961732796, 'membership.added', 'directory', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '01a21523-4142-7503-bf77-15340d41d62d', '01a21523-4127-7813-a13d-5b71b2c19037', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '0c4172063c9b778607bae1d1b56eb971');
INSERT INTO events VALUES (53, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-414a-74da-bb54-4abd141c4f8c', 1795650961738139, 'directory_group.changed', 'directory', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '', '', '01a21523-4143-7407-9e1d-5fd82cfae159', NULL, '{"added":1,"removed":0}', 0, 'a74bd6436e7ec53069d4638f92cee50f');
INSERT INTO events VALUES (54, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-414b-77fd-8600-9d7d25e388b5', 1795650961739417, 'directory_group.changed', 'directory', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '', '', '01a21523-4143-7407-9e1d-5fd82cfae159', NULL, '{"added":1,"removed":0}', 0, '5ea54d7e1c4c9271e5bdd081b3e43bdc');
INSERT INTO events VALUES (55, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-414c-77db-81ef-44d4f2416fd2', 1795650961740402, 'directory_group.changed', 'directory', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '', '', '01a21523-4144-7c8d-9f3e-d43db9dbf860', NULL, '{"added":1,"removed":0}', 0, 'a251f3c7cd787950cd2b25a6db32d373');
INSERT INTO events VALUES (56, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-414c-78fb-a986-909f1a0f1da1', 1795650961740402, 'membership.added', 'directory', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '01a21523-4137-7f04-a757-ef2527f8449a', '01a21523-4127-7813-a13d-5b71b2c19037', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, 'a251f3c7cd787950cd2b25a6db32d373');
INSERT INTO events VALUES (57, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-414d-7e15-9e51-dbe98986795f', 1795650961741717, 'directory_group.created', 'directory', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '', '', '01a21523-414d-7c19-b7c0-08f4eef36391', NULL, '{"members":2}', 0, '74791e032feb5be26b3955c9451fd34e');
INSERT INTO events VALUES (58, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-414f-760b-b10f-7c8a5cc6ed68', 1795650961743151, 'directory_user.deleted', 'directory', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '', '', '01a21523-4140-7049-9894-d08b1ce09c8f', NULL, NULL, 0, 'e1850d2a7155cf2259c11dda108427c9');
INSERT INTO events VALUES (59, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-4150-741f-ad44-d5f8239a91f5', 1795650961744171, 'directory_user.deleted', 'directory', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '', '', '01a21523-4141-70cb-8de5-2b75ef728f9c', NULL, NULL, 0, '42e4ca74d5c7347d28788565ed8e5d1a');
INSERT INTO events VALUES (60, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-4150-7597-a78b-bbc74888d565', 1795650961744171, 'gate.closed', 'directory', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '01a21523-4141-709f-b662-4393710fbe67', '', '', NULL, '{"cause":"directory_deleted"}', 2, '42e4ca74d5c7347d28788565ed8e5d1a');
INSERT INTO events VALUES (61, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-4150-759a-88ef-8db7e8c0cd22', 1795650961744171, 'session.revoked', 'directory', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '01a21523-4141-709f-b662-4393710fbe67', '', '', NULL, NULL, 2, '42e4ca74d5c7347d28788565ed8e5d1a');
INSERT INTO events VALUES (62, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-4150-7729-b374-1895bc0f1d93', 1795650961744171, 'membership.removed', 'directory', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '01a21523-4141-709f-b662-4393710fbe67', '01a21523-4127-7813-a13d-5b71b2c19037', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '42e4ca74d5c7347d28788565ed8e5d1a');
INSERT INTO events VALUES (63, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-4151-78bf-81ad-0deed8206e0d', 1795650961745455, 'directory_user.changed', 'directory', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '', '', '01a21523-4142-752b-a85e-723a80a518aa', NULL, '{"active":false}', 0, '66bea6a9b1a236ab70de3c6ec096d700');
INSERT INTO events VALUES (64, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-4151-7a46-8622-d15d255fc91e', 1795650961745455, 'gate.closed', 'directory', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '01a21523-4142-7503-bf77-15340d41d62d', '', '', NULL, '{"cause":"directory_inactive"}', 2, '66bea6a9b1a236ab70de3c6ec096d700');
INSERT INTO events VALUES (65, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-4151-7a4a-a9a1-6852d5c4743e', 1795650961745455, 'session.revoked', 'directory', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '01a21523-4142-7503-bf77-15340d41d62d', '', '', NULL, NULL, 2, '66bea6a9b1a236ab70de3c6ec096d700');
INSERT INTO events VALUES (66, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-4151-7b79-b68b-52ddd0c5af6c', 1795650961745455, 'membership.removed', 'directory', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '01a21523-4142-7503-bf77-15340d41d62d', '01a21523-4127-7813-a13d-5b71b2c19037', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '66bea6a9b1a236ab70de3c6ec096d700');
INSERT INTO events VALUES (67, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-4153-732d-98b2-11e90a208b46', 1795650961746990, 'connection.created', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '', '', '01a21523-4153-703b-90cd-07855e2e3d92', NULL, '{"kind":"oidc","issuer":"https://login.acme.example","client_id":"usher","email_trust":"claim","vouched":true,"enabled":true,"proven":false}', 0, '3e147f01acda239c3e47356d68dccc07');
INSERT INTO events VALUES (68, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-4154-745e-b1ab-3d9f2700f0a6', 1795650961748175, 'token.created', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '', '', '01a21523-4154-741c-9b83-ac744bf26d88', NULL, '{"scope":"login-hook","target":"01a21523-4153-703b-90cd-07855e2e3d92"}', 0, '843834241929b47558a1f85bda39c4bf');
INSERT INTO events VALUES (69, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-4157-7031-85e2-c435d3f6c5a6', 1795650961750803, 'subject.linked', 'login', '01a21523-4153-703b-90cd-07855e2e3d92', '01a21523-4135-777b-9204-850174d12aa8', '', '01a21523-4153-703b-90cd-07855e2e3d92', NULL, NULL, 2, 'a162e2f8b319039da61713e56bf0b0ac');
INSERT INTO events VALUES (70, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-4157-70d4-9f69-641304aad841', 1795650961750803, 'membership.added', 'login', '01a21523-4153-703b-90cd-07855e2e3d92', '01a21523-4135-777b-9204-850174d12aa8', '01a21523-4127-7962-ba96-53f4e137a10b', '', NULL, '{"role":"user","source":"grant"}', 2, 'a162e2f8b319039da61713e56bf0b0ac');
INSERT INTO events VALUES (71, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-4157-7533-900f-09e65e281b6b', 1795650961750803, 'connection.proven', 'login', '01a21523-4153-703b-90cd-07855e2e3d92', '', '', '01a21523-4153-703b-90cd-07855e2e3d92', NULL, NULL, 2, 'a162e2f8b319039da61713e56bf0b0ac');
INSERT INTO events VALUES (72, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-4158-7cad-b42f-8e48076d00ac', 1795650961752753, 'account.created', 'login', '01a21523-4153-703b-90cd-07855e2e3d92', '01a21523-4158-7c90-851f-581f2a025787', '', '01a21523-4153-703b-90cd-07855e2e3d92', NULL, NULL, 2, 'f61526648864e9b2ca83919007f9f86e');
INSERT INTO events VALUES (73, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-4158-7cf1-ba60-04e5404d6f64', 1795650961752753, 'subject.linked', 'login', '01a21523-4153-703b-90cd-07855e2e3d92', '01a21523-4158-7c90-851f-581f2a025787', '', '01a21523-4153-703b-90cd-07855e2e3d92', NULL, NULL, 2, 'f61526648864e9b2ca83919007f9f86e');
INSERT INTO events VALUES (74, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-4158-7d52-8447-d1e6dd8de61d', 1795650961752753, 'membership.added', 'login', '01a21523-4153-703b-90cd-07855e2e3d92', '01a21523-4158-7c90-851f-581f2a025787', '01a21523-4127-7962-ba96-53f4e137a10b', '', NULL, '{"role":"user","source":"grant"}', 2, 'f61526648864e9b2ca83919007f9f86e');
INSERT INTO events VALUES (75, '', '01a21523-4159-7ead-a77d-751e085e0c47', 1795650961753930, 'token.created', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '', '', '01a21523-4159-7e6e-aec8-83feced8d23b', NULL, '{"scope":"read-only","target":""}', 0, '4ebfcdaec993002bdfe32a82f516a6a9');
INSERT INTO events VALUES (76, '', '01a21523-415a-7ee6-89e8-b13725b993a5', 1795650961754834, 'token.revoked', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '', '', '01a21523-4159-7e6e-aec8-83feced8d23b', NULL, NULL, 0, 'b45f67dff944c7311d90a4bbd99414ff');
INSERT INTO events VALUES (77, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-417a-7281-ae01-9623d019e7ed', 1795650961786056, 'parent_administrator.granted', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '01a21523-4135-777b-9204-850174d12aa8', '', '', NULL, NULL, 0, '09be54b7787d105f7b23d0149ccc77e0');
INSERT INTO events VALUES (78, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-418a-721c-ad7b-5614096ae0a9', 1795650961802074, 'token.created', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '', '', '01a21523-418a-71c7-91b1-ebe34e4d743a', NULL, '{"scope":"oauth-client","target":"01a21523-412d-7470-b0bc-cef7ff09e3dd"}', 0, 'c1006af215ad7134e50b973e980f8dcd');
INSERT INTO events VALUES (79, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-4198-7f22-88a1-4fc0c5f85b49', 1795650961816813, 'token.created', 'api_key', '01a21523-418a-71c7-91b1-ebe34e4d743a', '', '', '01a21523-4198-7eb5-9312-41f3b97bc643', NULL, '{"client":"01a21523-418a-71c7-91b1-ebe34e4d743a","scope":"access-token","target":"01a21523-412d-7470-b0bc-cef7ff09e3dd"}', 0, '038c53d0e7859cc1172fc1e1e620e338');
INSERT INTO events VALUES (80, '01a21523-4109-71ef-be98-a4b8ece29f39', '01a21523-419c-7c23-8deb-b7f5e984ed7b', 1795650961820716, 'token.created', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '', '', '01a21523-419c-7bcd-a5da-580eb60945d2', NULL, '{"scope":"jwt-issuer","target":"01a21523-4133-700f-95a4-775c5185b9e3"}', 0, 'acaf15157dd977cf8465cfb7babcffbb');
INSERT INTO events VALUES (81, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-419e-700b-9ee9-04a9d306d8bc', 1795650961821860, 'organization.changed', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '', '01a21523-4127-7962-ba96-53f4e137a10b', '', '{"guests":true,"guest_administrators":false}', '{"guests":true,"guest_administrators":true}', 0, 'aef3b97d3758bcafbee3c3005fdc85aa');
INSERT INTO events VALUES (82, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-419f-73b8-bf05-a1c9a7fccb27', 1795650961822880, 'invitation.created', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '', '01a21523-4127-7962-ba96-53f4e137a10b', '01a21523-419f-7153-9262-58cb8980411e', NULL, '{"role":"user","guest":true}', 2, 'afffae86b182aa1fc2c7a9433264b811');
INSERT INTO events VALUES (83, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-41a0-7355-bfec-f206648106b7', 1795650961824132, 'invitation.created', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '', '01a21523-4127-7813-a13d-5b71b2c19037', '01a21523-41a0-7286-bb9c-c35bc001917f', NULL, '{"role":"user","managed":true}', 2, '9f44ed6a022d49d7647604c955c66aad');
INSERT INTO events VALUES (84, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-41a1-70e2-8150-1124309cc731', 1795650961824986, 'invitation.created', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '', '01a21523-4127-7962-ba96-53f4e137a10b', '01a21523-41a1-7063-ab80-b355ce5a1197', NULL, '{"role":"user","guest":true}', 2, '6adbcafdc83e6419553380d2e5bc8ec8');
INSERT INTO events VALUES (85, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-41a2-7051-84e6-63e3e8f4ef89', 1795650961825816, 'invitation.revoked', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '', '01a21523-4127-7962-ba96-53f4e137a10b', '01a21523-41a1-7063-ab80-b355ce5a1197', NULL, '{"reason":"by_hand"}', 2, '299e4f2c2a2e78f9d435b86b8854c925');
INSERT INTO events VALUES (86, '01a21523-4109-71ef-be98-a4b8ece29f39', '01a21523-41a2-7ed9-ac48-e6748b491507', 1795650961826898, 'organization.created', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '', '01a21523-41a2-7e09-b639-59c5b3c46416', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '2eee37f91be3c55570840f6b59ab60a9');
INSERT INTO events VALUES (87, '01a21523-4109-71ef-be98-a4b8ece29f39', '01a21523-41a3-7d46-803b-862fd7c10331', 1795650961827748, 'invitation.created', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '', '01a21523-41a2-7e09-b639-59c5b3c46416', '01a21523-41a3-7ccb-8ea8-c4fb34ce9b21', NULL, '{"role":"user","guest":true}', 0, 'a52bd73f9afcc9fe7a9c759efc76292b');
INSERT INTO events VALUES (88, '01a21523-4109-71ef-be98-a4b8ece29f39', '01a21523-41a4-7cde-beea-0a90dac5a1c2', 1795650961828709, 'account.created', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '01a21523-41a4-7cbd-b6ac-acc49287923f', '', '01a21523-41a3-7ccb-8ea8-c4fb34ce9b21', NULL, NULL, 0, '6e8f6870dae317815d24527b4e788d9d');
INSERT INTO events VALUES (89, '01a21523-4109-71ef-be98-a4b8ece29f39', '01a21523-41a4-7d3f-b0c0-c71806056cc5', 1795650961828709, 'invitation.accepted', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '01a21523-41a4-7cbd-b6ac-acc49287923f', '01a21523-41a2-7e09-b639-59c5b3c46416', '01a21523-41a3-7ccb-8ea8-c4fb34ce9b21', NULL, '{"role":"user","guest":true}', 0, '6e8f6870dae317815d24527b4e788d9d');
INSERT INTO events VALUES (90, '01a21523-4109-71ef-be98-a4b8ece29f39', '01a21523-41a4-7de1-85ff-1498baa0249d', 1795650961828709, 'membership.added', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '01a21523-41a4-7cbd-b6ac-acc49287923f', '01a21523-41a2-7e09-b639-59c5b3c46416', '', NULL, '{"role":"user","source":"grant"}', 0, '6e8f6870dae317815d24527b4e788d9d');
INSERT INTO events VALUES (91, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-41a5-7f1b-b312-25831946dbea', 1795650961829928, 'directory.created', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '', '', '01a21523-41a5-7e89-a1e8-f2efac9eb195', NULL, NULL, 0, 'ebc94a61a9f5cb027e8bef98e5198e07');
INSERT INTO events VALUES (92, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-41a7-7036-877c-a416068750f9', 1795650961830758, 'run.held', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '', '', '01a21523-41a6-7d25-92ec-2b5d4a2872b4', NULL, '{"kind":"deletion","scope":"directory:01a21523-41a5-7e89-a1e8-f2efac9eb195"}', 0, 'ec3f406258d0d41373ee8e51b86d1c17');
INSERT INTO events VALUES (93, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-41a8-7240-97b1-92b69d057100', 1795650961831971, 'directory.deleted', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '', '', '01a21523-41a5-7e89-a1e8-f2efac9eb195', '{"users":0,"groups":0,"tokens":0}', NULL, 0, 'a0edd16886e2a76bd6b76f2b9658b099');
INSERT INTO events VALUES (94, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-41a8-72e2-8d3d-51904317640f', 1795650961831971, 'run.applied', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '', '', '01a21523-41a6-7d25-92ec-2b5d4a2872b4', NULL, '{"kind":"deletion","scope":"directory:01a21523-41a5-7e89-a1e8-f2efac9eb195"}', 0, 'a0edd16886e2a76bd6b76f2b9658b099');
INSERT INTO events VALUES (95, '01a21523-4109-71ef-be98-a4b8ece29f39', '01a21523-41ab-7933-9e28-c222e9b055fc', 1795650961835443, 'directory.changed', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '', '', '01a21523-4133-700f-95a4-775c5185b9e3', '{"profile":""}', '{"profile":"ipsie","tokens":1}', 0, '8b166b356097e7338e06c0e348801f4f');
INSERT INTO events VALUES (96, '01a21523-41ac-785b-bf30-c3cae18b2139', '01a21523-41ac-7940-8d5a-4374619f1b56', 1795650961836534, 'organization.created', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '', '01a21523-41ac-785b-bf30-c3cae18b2139', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'ced699a59aea7c33f63b440332e3120b');
INSERT INTO events VALUES (97, '01a21523-41ad-7609-a373-4545a49f0e3a', '01a21523-41ad-765d-82ec-b2da03a99e87', 1795650961837384, 'organization.created', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '', '01a21523-41ad-7609-a373-4545a49f0e3a', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'aab22e7edb3141942341a67cd34c54eb');
INSERT INTO events VALUES (98, '01a21523-4109-71ef-be98-a4b8ece29f39', '01a21523-41ae-7724-aadb-dea20d00aad8', 1795650961838233, 'merge.proposed', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '', '01a21523-41ac-785b-bf30-c3cae18b2139', '01a21523-41ae-755e-b753-d9b10ecbfc06', NULL, '{"members":0,"side":"host"}', 0, 'c962119c39b104f73b9a6d5d8ddc4238');
INSERT INTO events VALUES (99, '01a21523-41ac-785b-bf30-c3cae18b2139', '01a21523-41ae-7728-bb05-fabb1d85a833', 1795650961838233, 'merge.proposed', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '', '01a21523-41ac-785b-bf30-c3cae18b2139', '01a21523-41ae-755e-b753-d9b10ecbfc06', NULL, '{"members":0,"side":"host"}', 0, 'c962119c39b104f73b9a6d5d8ddc4238');
INSERT INTO events VALUES (100, '01a21523-4109-71ef-be98-a4b8ece29f39', '01a21523-41af-7b40-a0f3-c8a77ee7cc73', 1795650961839529, 'merge.approved', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '', '01a21523-41ac-785b-bf30-c3cae18b2139', '01a21523-41ae-755e-b753-d9b10ecbfc06', NULL, '{"side":"host"}', 0, '17ed700da4f04b7a39db4d1b3427fd27');
INSERT INTO events VALUES (101, '01a21523-41ac-785b-bf30-c3cae18b2139', '01a21523-41af-7b45-ad80-91687a050e0c', 1795650961839529, 'merge.approved', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '', '01a21523-41ac-785b-bf30-c3cae18b2139', '01a21523-41ae-755e-b753-d9b10ecbfc06', NULL, '{"side":"host"}', 0, '17ed700da4f04b7a39db4d1b3427fd27');
INSERT INTO events VALUES (102, '01a21523-4109-71ef-be98-a4b8ece29f39', '01a21523-41b0-7e9a-aa6b-b125363fbde2', 1795650961840879, 'merge.proposed', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '', '01a21523-41ad-7609-a373-4545a49f0e3a', '01a21523-41b0-7de4-855c-46b3b092dfaa', NULL, '{"members":0,"side":"host"}', 0, '5e6ac6f2a85fc3a528dd9dd245043766');
INSERT INTO events VALUES (103, '01a21523-41ad-7609-a373-4545a49f0e3a', '01a21523-41b0-7e9d-bdf8-b718dec8c90d', 1795650961840879, 'merge.proposed', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '', '01a21523-41ad-7609-a373-4545a49f0e3a', '01a21523-41b0-7de4-855c-46b3b092dfaa', NULL, '{"members":0,"side":"host"}', 0, '5e6ac6f2a85fc3a528dd9dd245043766');
INSERT INTO events VALUES (104, '01a21523-4109-71ef-be98-a4b8ece29f39', '01a21523-41b2-7112-83ea-9daa6024cc9b', 1795650961841972, 'merge.approved', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '', '01a21523-41ad-7609-a373-4545a49f0e3a', '01a21523-41b0-7de4-855c-46b3b092dfaa', NULL, '{"side":"joining"}', 0, '0e22b8c7702d03d95b0c5de3c1c5f882');
INSERT INTO events VALUES (105, '01a21523-41ad-7609-a373-4545a49f0e3a', '01a21523-41b2-7117-ad81-62bfecde4f12', 1795650961841972, 'merge.approved', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '', '01a21523-41ad-7609-a373-4545a49f0e3a', '01a21523-41b0-7de4-855c-46b3b092dfaa', NULL, '{"side":"joining"}', 0, '0e22b8c7702d03d95b0c5de3c1c5f882');
INSERT INTO events VALUES (106, '01a21523-4109-71ef-be98-a4b8ece29f39', '01a21523-41b3-71db-8ad5-20f54c1fbd1d', 1795650961843009, 'merge.approved', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '', '01a21523-41ad-7609-a373-4545a49f0e3a', '01a21523-41b0-7de4-855c-46b3b092dfaa', NULL, '{"side":"host"}', 0, '9790767bc245030367f876547374464c');
INSERT INTO events VALUES (107, '01a21523-41ad-7609-a373-4545a49f0e3a', '01a21523-41b3-71e0-97e2-bc22f9c7d54c', 1795650961843009, 'merge.approved', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '', '01a21523-41ad-7609-a373-4545a49f0e3a', '01a21523-41b0-7de4-855c-46b3b092dfaa', NULL, '{"side":"host"}', 0, '9790767bc245030367f876547374464c');
INSERT INTO events VALUES (108, '01a21523-4109-71ef-be98-a4b8ece29f39', '01a21523-41b3-7425-a1e1-038649143ff1', 1795650961843009, 'merge.completed', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '', '01a21523-41ad-7609-a373-4545a49f0e3a', '01a21523-41b0-7de4-855c-46b3b092dfaa', NULL, NULL, 0, '9790767bc245030367f876547374464c');
INSERT INTO events VALUES (109, '01a21523-41ad-7609-a373-4545a49f0e3a', '01a21523-41b3-742a-9cc7-1b96901de5d2', 1795650961843009, 'merge.completed', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '', '01a21523-41ad-7609-a373-4545a49f0e3a', '01a21523-41b0-7de4-855c-46b3b092dfaa', NULL, NULL, 0, '9790767bc245030367f876547374464c');
INSERT INTO events VALUES (110, '01a21523-41ad-7609-a373-4545a49f0e3a', '01a21523-41b3-798a-b27e-245215e5330b', 1795650961843009, 'organization.moved', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '', '01a21523-41ad-7609-a373-4545a49f0e3a', '01a21523-4109-71ef-be98-a4b8ece29f39', NULL, NULL, 0, '9790767bc245030367f876547374464c');
INSERT INTO events VALUES (111, '01a21523-4109-71ef-be98-a4b8ece29f39', '01a21523-41b3-798c-bd30-2c763bb61e04', 1795650961843009, 'organization.moved', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '', '01a21523-41ad-7609-a373-4545a49f0e3a', '01a21523-4109-71ef-be98-a4b8ece29f39', NULL, NULL, 0, '9790767bc245030367f876547374464c');
INSERT INTO events VALUES (112, '01a21523-4109-71ef-be98-a4b8ece29f39', '01a21523-41b5-71b8-bd01-808b1bcc9bcc', 1795650961845006, 'parent.changed', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '', '', '01a21523-4109-71ef-be98-a4b8ece29f39', '{"restrict_org_creation":false}', '{"restrict_org_creation":true}', 0, 'a8ad557f8f0a90240d0f24b002ffd380');
INSERT INTO events VALUES (113, '01a21523-4109-71ef-be98-a4b8ece29f39', '01a21523-41b6-74b4-9f1f-c76d7e8908cc', 1795650961846052, 'directory.changed', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '', '', '01a21523-4133-700f-95a4-775c5185b9e3', '{"extensions":[]}', '{"extensions":["urn:acme:scim:schemas:extension:hr:2.0:User"]}', 0, '7439c10b4505e9a30247c9a69876d0dc');
INSERT INTO events VALUES (114, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-41b7-739c-87da-ecd585248fe2', 1795650961847169, 'connection.created', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '', '', '01a21523-41b7-72db-8941-cfbe4c1c8f19', NULL, '{"kind":"saml","entity_id":"urn:acme:''idp''","groups_claim":"memberOf","email_trust":"claim","vouched":false,"enabled":false,"proven":false}', 0, '6f211991926d85737adad2813a97ffd8');
INSERT INTO events VALUES (115, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-41b8-73ff-bf91-cab8d7ac5f2b', 1795650961848050, 'run.held', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '', '', '01a21523-41b8-7342-89f6-0d7efb99e8f6', NULL, '{"detail":{"meaning":{"kind":"oidc","issuer":"https://login.acme.example","client_id":"another"}},"scope":"connection:01a21523-4153-703b-90cd-07855e2e3d92"}', 0, '0ae61f16f09bd6055588bfc0111d096a');
INSERT INTO events VALUES (116, '01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-41b9-73cc-93f5-bce172791200', 1795650961849108, 'sso.suspended', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '', '', '01a21523-40fe-75bb-bfb6-86343165b7b7', NULL, '{"until":"2026-11-28T23:56:01.849108Z","reason":"''ẞ''"}', 0, '60cd0b75b189e8777aa4c1845732943a');
INSERT INTO events VALUES (117, '01a21523-4109-71ef-be98-a4b8ece29f39', '01a21523-41ba-72fb-bddd-85b5aa489f7f', 1795650961850121, 'connection.created', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '', '', '01a21523-41ba-721b-9d01-6ffd91a106f6', NULL, '{"kind":"oidc","issuer":"https://login.initech.example","client_id":"usher","email_trust":"claim","vouched":true,"enabled":true,"proven":false}', 0, '5fe0e1664b49ebef432521f3fcc1a32e');
INSERT INTO events VALUES (118, '01a21523-4109-71ef-be98-a4b8ece29f39', '01a21523-41bb-705a-9f98-49f57bd0f4e2', 1795650961850957, 'token.created', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '', '', '01a21523-41ba-7efb-9858-9a8fb46ad52f', NULL, '{"scope":"login-hook","target":"01a21523-41ba-721b-9d01-6ffd91a106f6"}', 0, '782378d7467ac741134e1a30d6df7265');
INSERT INTO events VALUES (119, '01a21523-4109-71ef-be98-a4b8ece29f39', '01a21523-41bb-7e8a-884c-577b62d38704', 1795650961851790, 'organization.changed', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '', '01a21523-41a2-7e09-b639-59c5b3c46416', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false}', 0, 'd3504ea54db28c4ef368372d4fb72569');
INSERT INTO events VALUES (120, '01a21523-4109-71ef-be98-a4b8ece29f39', '01a21523-41bc-712a-9a8d-a7af075a61d5', 1795650961851790, 'organization.changed', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '', '01a21523-41a2-7e09-b639-59c5b3c46416', '', '{"mode":"jit","group_mappings":false}', '{"mode":"jit","group_mappings":false,"sso_required":true}', 0, 'd3504ea54db28c4ef368372d4fb72569');
INSERT INTO events VALUES (121, '01a21523-4109-71ef-be98-a4b8ece29f39', '01a21523-41bd-7c26-9790-7cad57447f19', 1795650961853581, 'account.created', 'login', '01a21523-41ba-721b-9d01-6ffd91a106f6', '01a21523-41bd-7c05-9552-49329dd4cf6c', '', '01a21523-41ba-721b-9d01-6ffd91a106f6', NULL, NULL, 0, 'ca2260ce3bfbfb84fbe2fc99dbcd9bc0');
INSERT INTO events VALUES (122, '01a21523-4109-71ef-be98-a4b8ece29f39', '01a21523-41bd-7c6a-9f4e-f0f4e2e9b497', 1795650961853581, 'subject.linked', 'login', '01a21523-41ba-721b-9d01-6ffd91a106f6', '01a21523-41bd-7c05-9552-49329dd4cf6c', '', '01a21523-41ba-721b-9d01-6ffd91a106f6', NULL, NULL, 0, 'ca2260ce3bfbfb84fbe2fc99dbcd9bc0');
INSERT INTO events VALUES (123, '01a21523-4109-71ef-be98-a4b8ece29f39', '01a21523-41bd-7cd0-b270-a0cbfaba3d75', 1795650961853581, 'membership.added', 'login', '01a21523-41ba-721b-9d01-6ffd91a106f6', '01a21523-41bd-7c05-9552-49329dd4cf6c', '01a21523-41a2-7e09-b639-59c5b3c46416', '', NULL, '{"role":"user","source":"grant"}', 0, 'ca2260ce3bfbfb84fbe2fc99dbcd9bc0');
INSERT INTO events VALUES (124, '01a21523-4109-71ef-be98-a4b8ece29f39', '01a21523-41bd-7d5f-a002-c4b61ad9f6bd', 1795650961853581, 'connection.proven', 'login', '01a21523-41ba-721b-9d01-6ffd91a106f6', '', '', '01a21523-41ba-721b-9d01-6ffd91a106f6', NULL, NULL, 0, 'ca2260ce3bfbfb84fbe2fc99dbcd9bc0');
INSERT INTO events VALUES (125, '', '01a21523-41df-7ad7-a02c-5603aed47851', 1795650961887626, 'account.created', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '01a21523-41df-7aa3-8600-0076a275c337', '', '', NULL, NULL, 0, '78632783e73cf8cc8080a5bf133a3449');
INSERT INTO events VALUES (126, '', '01a21523-41f5-7f3d-a22a-401e8ad4e95f', 1795650961909962, 'account.created', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '01a21523-41f5-7f10-8744-06a15fff9224', '', '', NULL, NULL, 0, 'eef6c6e36a0801d0057d1e0375c60155');
INSERT INTO events VALUES (127, '01a21523-4109-71ef-be98-a4b8ece29f39', '01a21523-421e-7a1c-b2d7-b86eacf33f05', 1795650961950366, 'claim.started', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '', '01a21523-41a2-7e09-b639-59c5b3c46416', '01a21523-421e-7832-9f9a-8ec3a4f02c07', NULL, '{"accounts":2,"deadline":"2026-12-25T23:56:01.950366Z","domain":"initech.example"}', 0, '72607401b252188aab00cc79c0518ef6');
INSERT INTO events VALUES (128, '01a21523-4109-71ef-be98-a4b8ece29f39', '01a21523-421e-7b1c-bc29-3d2448e28803', 1795650961950366, 'claim.account_claimed', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '01a21523-41df-7aa3-8600-0076a275c337', '01a21523-41a2-7e09-b639-59c5b3c46416', '01a21523-421e-7832-9f9a-8ec3a4f02c07', NULL, '{"deadline":"2026-12-25T23:56:01.950366Z","domain":"initech.example"}', 0, '72607401b252188aab00cc79c0518ef6');
INSERT INTO events VALUES (129, '01a21523-4109-71ef-be98-a4b8ece29f39', '01a21523-421e-7b21-afe4-d75a48f80c73', 1795650961950366, 'claim.account_claimed', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '01a21523-41f5-7f10-8744-06a15fff9224', '01a21523-41a2-7e09-b639-59c5b3c46416', '01a21523-421e-7832-9f9a-8ec3a4f02c07', NULL, '{"deadline":"2026-12-25T23:56:01.950366Z","domain":"initech.example"}', 0, '72607401b252188aab00cc79c0518ef6');
INSERT INTO events VALUES (130, '01a21523-4109-71ef-be98-a4b8ece29f39', '01a21523-423b-78a2-a2fd-0d0aa7494a58', 1795650961978941, 'claim.cancelled', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '', '01a21523-41a2-7e09-b639-59c5b3c46416', '01a21523-421e-7832-9f9a-8ec3a4f02c07', NULL, '{"accounts":{"cancelled":2},"reason":"by_hand"}', 0, '71ae6c30c3ca331f45538463a0c24dec');
INSERT INTO events VALUES (131, '01a21523-4109-71ef-be98-a4b8ece29f39', '01a21523-4282-73c6-b5bf-19fba5dcfc4e', 1795650962049817, 'claim.started', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '', '01a21523-41a2-7e09-b639-59c5b3c46416', '01a21523-4282-7330-9e9c-ba76bb7b65af', NULL, '{"accounts":2,"deadline":"2026-12-25T23:56:02.049817Z","domain":"initech.example"}', 0, 'b1ab5778cde63d3f9ecc852cfdba649b');
INSERT INTO events VALUES (132, '01a21523-4109-71ef-be98-a4b8ece29f39', '01a21523-4282-7467-a45d-3511c1cedce9', 1795650962049817, 'claim.account_claimed', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '01a21523-41df-7aa3-8600-0076a275c337', '01a21523-41a2-7e09-b639-59c5b3c46416', '01a21523-4282-7330-9e9c-ba76bb7b65af', NULL, '{"deadline":"2026-12-25T23:56:02.049817Z","domain":"initech.example"}', 0, 'b1ab5778cde63d3f9ecc852cfdba649b');
INSERT INTO events VALUES (133, '01a21523-4109-71ef-be98-a4b8ece29f39', '01a21523-4282-746d-964c-202136890ba6', 1795650962049817, 'claim.account_claimed', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '01a21523-41f5-7f10-8744-06a15fff9224', '01a21523-41a2-7e09-b639-59c5b3c46416', '01a21523-4282-7330-9e9c-ba76bb7b65af', NULL, '{"deadline":"2026-12-25T23:56:02.049817Z","domain":"initech.example"}', 0, 'b1ab5778cde63d3f9ecc852cfdba649b');
INSERT INTO events VALUES (134, '01a21523-4109-71ef-be98-a4b8ece29f39', '01a21523-42cb-7510-a132-9f96bc690392', 1795650962122520, 'claim.chosen', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '01a21523-41df-7aa3-8600-0076a275c337', '01a21523-41a2-7e09-b639-59c5b3c46416', '01a21523-4282-7330-9e9c-ba76bb7b65af', '{"choice":""}', '{"choice":"merge"}', 0, 'e6b7b95fd35bcf8ff22ce85cd2dca553');
INSERT INTO directory_totals VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-412d-7470-b0bc-cef7ff09e3dd', 'Group', 0, 3, 0, '01a21523-414d-7c19-b7c0-08f4eef36391');
INSERT INTO directory_totals VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-412d-7470-b0bc-cef7ff09e3dd', 'User', 0, 10, 2, '01a21523-4142-752b-a85e-723a80a518aa');
INSERT INTO accounts VALUES ('01a21523-4135-777b-9204-850174d12aa8', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795650961717225);
INSERT INTO accounts VALUES ('01a21523-4136-7e0c-a792-ddd83ddd863f', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795650961718843);
INSERT INTO accounts VALUES ('01a21523-4137-7f04-a757-ef2527f8449a', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795650961719918);
INSERT INTO accounts VALUES ('01a21523-4139-738d-8fa9-c110a6e84900', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795650961721173);
INSERT INTO accounts VALUES ('01a21523-413a-7751-90d6-87ad51ef3880', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795650961722414);
INSERT INTO accounts VALUES ('01a21523-413b-78a7-b02d-17340e387822', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795650961723532);
INSERT INTO accounts VALUES ('01a21523-413c-793b-a9a7-61f0fc94891d', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795650961724496);
INSERT INTO accounts VALUES ('01a21523-413d-7a52-853d-ddbbf67fd27f', 'left@acme.example', 'left@acme.example', 'acme.example', 1795650961725598);
INSERT INTO accounts VALUES ('01a21523-4141-709f-b662-4393710fbe67', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795650961728977);
INSERT INTO accounts VALUES ('01a21523-4142-7503-bf77-15340d41d62d', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795650961730255);
INSERT INTO accounts VALUES ('01a21523-4158-7c90-851f-581f2a025787', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795650961752753);
INSERT INTO accounts VALUES ('01a21523-41a4-7cbd-b6ac-acc49287923f', 'accepted@elsewhere.example', 'accepted@elsewhere.example', 'elsewhere.example', 1795650961828709);
INSERT INTO accounts VALUES ('01a21523-41bd-7c05-9552-49329dd4cf6c', 'prover@initech.example', 'prover@initech.example', 'initech.example', 1795650961853581);
INSERT INTO accounts VALUES ('01a21523-41df-7aa3-8600-0076a275c337', 'o''personal@initech.example', 'o''personal@initech.example', 'initech.example', 1795650961887626);
INSERT INTO accounts VALUES ('01a21523-41f5-7f10-8744-06a15fff9224', 'other@initech.example', 'other@initech.example', 'initech.example', 1795650961909962);
INSERT INTO directory_users VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '01a21523-4135-7c42-8dde-3f96667d4880', 'ada@acme.example', '00u-ada', 1, '01a21523-4135-777b-9204-850174d12aa8', '', 1795650961717225, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795650961717225, 1795650961717225);
INSERT INTO directory_users VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '01a21523-4136-7e46-a486-1135d869cd31', 'bob@acme.example', NULL, 1, '01a21523-4136-7e0c-a792-ddd83ddd863f', '', 1795650961718843, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795650961718843, 1795650961718843);
INSERT INTO directory_users VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '01a21523-4137-7f39-9d4d-bb44b2cc9546', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a21523-4137-7f04-a757-ef2527f8449a', '', 1795650961719918, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795650961719918, 1795650961719918);
INSERT INTO directory_users VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '01a21523-4139-73b6-8af5-3094181a2226', 'zoe@acme.example', 'ZOË', 1, '01a21523-4139-738d-8fa9-c110a6e84900', '', 1795650961721173, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795650961721173, 1795650961721173);
INSERT INTO directory_users VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '01a21523-413a-777e-8580-833bc63fa250', 'astro@acme.example', '🚀', 1, '01a21523-413a-7751-90d6-87ad51ef3880', '', 1795650961722414, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795650961722414, 1795650961722414);
INSERT INTO directory_users VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '01a21523-413b-78f1-986d-e24759384fad', 'lines@acme.example', ' 007 ', 1, '01a21523-413b-78a7-b02d-17340e387822', '', 1795650961723532, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795650961723532, 1795650961723532);
INSERT INTO directory_users VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '01a21523-413c-7965-a157-38270e63e686', 'max@acme.example', '00u-max', 1, '01a21523-413c-793b-a9a7-61f0fc94891d', '', 1795650961724496, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795650961724496, 1795650961724496);
INSERT INTO directory_users VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '01a21523-413d-7a8b-b79b-72feeb1040b4', 'left@acme.example', '00u-left', 0, '01a21523-413d-7a52-853d-ddbbf67fd27f', '', 1795650961725598, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795650961725598, 1795650961725598);
INSERT INTO directory_users VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '01a21523-413f-7040-81dd-5b81d9e7ff12', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795650961726942, 1795650961726942);
INSERT INTO directory_users VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '01a21523-4142-752b-a85e-723a80a518aa', 'staff@acme.example', '00u-staff', 0, '01a21523-4142-7503-bf77-15340d41d62d', '', 1795650961730255, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795650961730255, 1795650961745455);
INSERT INTO runs VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-41a6-7d25-92ec-2b5d4a2872b4', 'deletion', 'applied', 'directory:01a21523-41a5-7e89-a1e8-f2efac9eb195', NULL, '{}', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', 'ec3f406258d0d41373ee8e51b86d1c17', 0, 1795650961830758, 1795650961831971, 'operator', '01a21523-40ab-7621-8527-99ca62695f93', 1795650961831971, 0, 0);
INSERT INTO runs VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-41b8-7342-89f6-0d7efb99e8f6', 'reconnect', 'held', 'connection:01a21523-4153-703b-90cd-07855e2e3d92', 'reconnect connection:01a21523-4153-703b-90cd-07855e2e3d92', '{"meaning":{"kind":"oidc","issuer":"https://login.acme.example","client_id":"another"}}', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '0ae61f16f09bd6055588bfc0111d096a', 0, 1795650961848050, 1795650961848050, '', '', 0, 0, 0);
INSERT INTO dialect_log VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '01a21523-415e-73cb-9e26-c6212a9d669c', 1795650961758249, '49e0baaaf9b779dc46385c6435330378', 'GET', '/Users/01a21523-4140-7049-9894-d08b1ce09c8f', 404, '', 'there is no user "01a21523-4140-7049-9894-d08b1ce09c8f" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '01a21523-415e-77a6-bda3-5ba5d4a36f8e', 1795650961758501, '405e194c89e2888af992c78b4c35ae96', 'GET', '/Users/01a21523-4141-70cb-8de5-2b75ef728f9c', 404, '', 'there is no user "01a21523-4141-70cb-8de5-2b75ef728f9c" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '01a21523-43ca-71d7-a40a-c6bbe61904e6', 1795650962378121, '4a1a70cfaad9c7bc988944193c806061', 'GET', '/Users/01a21523-4140-7049-9894-d08b1ce09c8f', 404, '', 'there is no user "01a21523-4140-7049-9894-d08b1ce09c8f" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-412d-7470-b0bc-cef7ff09e3dd', '01a21523-43cb-79e1-a81d-bf006a7198f7', 1795650962379648, '56e393ef6853146c9b9ec6f26e2f9ceb', 'GET', '/Users/01a21523-4141-70cb-8de5-2b75ef728f9c', 404, '', 'there is no user "01a21523-4141-70cb-8de5-2b75ef728f9c" in this directory', '[]', '');
INSERT INTO schedules VALUES ('', 'check-domains', '0 * * * *', 1795650961669306, 0);
INSERT INTO schedules VALUES ('', 'expire-invitations', '*/10 * * * *', 1795650961652022, 0);
INSERT INTO schedules VALUES ('', 'expire-proposals', '5 * * * *', 1795650961652921, 0);
INSERT INTO schedules VALUES ('', 'forget-answers', '50 * * * *', 1795650961656035, 0);
INSERT INTO schedules VALUES ('', 'forget-events', '50 3 * * *', 1795650961662292, 0);
INSERT INTO schedules VALUES ('', 'forget-tombstones', '20 3 * * *', 1795650961655340, 0);
INSERT INTO schedules VALUES ('', 'prune-schedule-runs', '40 3 * * *', 1795650961650937, 0);
INSERT INTO schedules VALUES ('', 'repair-drift', '10 4 * * *', 1795650961665854, 0);
INSERT INTO schedules VALUES ('', 'settle-claims', '*/10 * * * *', 1795650961654766, 0);
INSERT INTO schedules VALUES ('', 'tend-sso', '* * * * *', 1795650961679349, 0);
INSERT INTO invitations VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-419f-7153-9262-58cb8980411e', '01a21523-4127-7962-ba96-53f4e137a10b', 'O''Brien+open@Elsewhere.example', 'o''brien+open@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'open', '', 0, 1, '', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '', '4c89aad9a4b2482887d4b448b3b545fcd857403fc0aa95ac923904b2cefefd9f', 1795650961822880, 1797465361822880, 0);
INSERT INTO invitations VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-41a0-7286-bb9c-c35bc001917f', '01a21523-4127-7813-a13d-5b71b2c19037', 'managed@acme.example', 'managed@acme.example', 'acme.example', 'user', '', 0, 'open', '', 1, 0, '', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '', '1929379a6bf3468a1219488c8602f70a93a342be43867625947cf246216aebee', 1795650961824132, 1797465361824132, 0);
INSERT INTO invitations VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-41a1-7063-ab80-b355ce5a1197', '01a21523-4127-7962-ba96-53f4e137a10b', 'revoked@elsewhere.example', 'revoked@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'revoked', 'by_hand', 0, 1, '', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '', 'fe907415b2f8c753119701279a29d0bf726578cf71c999f59b9abc65b0d92650', 1795650961824986, 1797465361824986, 1795650961825816);
INSERT INTO invitations VALUES ('01a21523-4109-71ef-be98-a4b8ece29f39', '01a21523-41a3-7ccb-8ea8-c4fb34ce9b21', '01a21523-41a2-7e09-b639-59c5b3c46416', 'accepted@elsewhere.example', 'accepted@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'accepted', '', 0, 1, '', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', '01a21523-41a4-7cbd-b6ac-acc49287923f', '8d4426ab0ca0ddfbb158844e71104aa088af7db2707987a7cf3f8575a4fb34a3', 1795650961827748, 1797465361827748, 1795650961828709);
INSERT INTO invitation_sends VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-4127-7813-a13d-5b71b2c19037', 1795650961824132, '01a21523-41a0-7309-ac69-c05887ac3ccc');
INSERT INTO invitation_sends VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-4127-7962-ba96-53f4e137a10b', 1795650961822880, '01a21523-419f-722a-b94d-7f5cdeb1ef7c');
INSERT INTO invitation_sends VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-4127-7962-ba96-53f4e137a10b', 1795650961824986, '01a21523-41a1-7099-9821-b9588339adfc');
INSERT INTO invitation_sends VALUES ('01a21523-4109-71ef-be98-a4b8ece29f39', '01a21523-41a2-7e09-b639-59c5b3c46416', 1795650961827748, '01a21523-41a3-7cf3-95a3-9932b3fb0b2a');
INSERT INTO parent_administrators VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', '01a21523-4135-777b-9204-850174d12aa8', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', 1795650961786056);
INSERT INTO answers VALUES ('', '01a21523-40ab-7621-8527-99ca62695f93', '', '5a49843c3187a6ee5dcd3b525a2f51be34d3170b57b6c8b6f8e5a1a0e581844c', '9c80b91f2aa3e4234325a27bea7a0cf751e0823441da619e1cf6c5997137ae2b', 'NcP5kZVwwWkoIvCIOuLdZEt6PaZtd8kTFFJW0fgzt6CP19gplNbF02llWph06H395iCHFIteGMxHTj6ebRX+yQyAj1REqCP3OvwO9YDVKYEaxxt0cuNAXScsWGtcvYzK/pcvoE3XMkdKpJdR0WZc5aSXJ+clCeVnCgkXyE6wYEEV084hxrQPfDAriAJEktzHrVcxtkU2s7gLy2jUA1VUwQI4oCMfGXm9SHkqckhcxHLogIclmDsVo5mIWVCvh5lZaBE79LkRHrimqIYaBQYFy0Qu2IUuIRE/Wpf1XbvLltzTooxmlfShYcurQBp9HRb5KwEYvWJySEX9/v1lfB74yAniXxAoue8nTEp6e0kURjTqSNXVWcoN4aEMFCBu7xxZEMXiDVZOi4czzk6a+06Tqo4yWmdRkAKa6YcpMR0k4eHj+6L8jQ==', 1795650961786056);
INSERT INTO answers VALUES ('', '01a21523-40ab-7621-8527-99ca62695f93', '', '3dcdd4ae80bd245b4faef0e62b34d91cb7dad2aa3873ecc71cedf135f7f7f957', '693123451dd674e393bc1144448558d8a0487bb8b2c47044146f6102e75d2334', 'AdHuk2Kw2lfwKqSmjkMC7pfHALsu0J62HHb7QqoSUuC8qlOkeOKpnAJP/JUCD6/4MI92aD7Z0ASh7NW7eDpqZjBEZFCET9Yn8O/zdtJorga3hgMjhpBg3LflAepa5Xl28rUvI1+nizKI0CaBGPiVccziOq+sUy7z+q7zzH9bKQsioD4HwrB+y3wpL95NU1nPAbn7OMmGzMatF5sAl8Bc8p/ZlGEkpYUvuvV7qMYuVU6yDL9wBw/g1lRoaS+Xe+4umWg=', 1795650961887626);
INSERT INTO answers VALUES ('', '01a21523-40ab-7621-8527-99ca62695f93', '', '6a757a5bea6327ff048a176ce3e9888c92e54c68d9ef25bf221e429d724ac9f2', '0d59f29bdd044abdc5ca9de2c2ffe971c84a270e0708ea5cd17f7c208e77bce0', 'n5TT74u8HsNi8xVeQCiwGdrQ+wqQqkfNsOYjICHg7qBaeqpELgEkagVhFhBPtLYMvzSaGNdRt9H35KOjjW+fXBfBfwoSnp3cD4OT8kiTensXb/TknZsw6phCkvWLHkpKcMZSfKbU5JmOT41D2EbcIdo7snnLjYheyPYhmjfP7E6PHCN6CMK1jEn+xkpeVrIxJ1Qn+2F7NDdv5cZj6VBzSEtU45TmMk0LH22tG5W5A2ae8077jZ2sldTnYaxj', 1795650961909962);
INSERT INTO answers VALUES ('', '01a21523-40ab-7621-8527-99ca62695f93', '', '4f875635f8ab1095d479c0ffc3a8c0c992527b0d67d1743b5ab8921cd5e0320b', '47da7d5ba09042695bc80c0b5661ddd0638b9e04b18b4df0f4bc2865dd0daedb', 'UExzNes3J7udhikUCXiKFUbeeuONOaH/HIhhpCs5uCyjc2GYQ8uDLTpq4N2hbP6mBE/T2P5BPEA81ftcopokzm7ioXB3r+lykveEUnxWJ48o8QnofC4UrSdti37NJgrb5tNtxyvI6cJJ1F7+T0ayyu29qpSn1x25bAyVKLv2a9/kPTukvapXYqbXrSUUGuyCkI2DCM8yh1ciIMrII6FNczss29PWBtQ3chDxa+rOl9Hcnh2PqU6UVhKJm7slKAEM+Y0+NCGhxk4oZ428KO4wP6iPZQ==', 1795650961930792);
INSERT INTO answers VALUES ('', '01a21523-40ab-7621-8527-99ca62695f93', '', '41cd3583af88bd7cc070b00424f967a6f58c0a2990b4d17e16525c243538667f', 'ba38c299aa14fc424eb134a6603a2d646994b82d93848a164457295deaf4464d', 'ttBVRf2c9Z1zp+Wdc2ejZlmXUZ2bGs67f4egjzotTy/Q5aeqwuRAFa0EYgIDTPnhVrKRdJDwzBK1ATUQWugHJFqcZK6VX0LVzl3H4HFwDaZ1cjL2b2QzpZ5yrO5rC2N0ou3tZbZAnEegF0HP5NQNY8LjEdvDzu4nIjpGji4OLlTKpTU5HzuaouTxCeqWzr3a74FudX6tpaayG9uK31ngQGWHUQjWcOE4z+UYW8mEI/lciXmXf1hp22Y3hGv2XQBmHUpSoFCdva2Evmt5p5eoSMUeDWbEQOlhu0nQ89x8lTXY58qX2w+IqtowoUfUPdb7oRlg4ngoLkCvcg2kgT6mkgpoX4m8Qtbr6VvKQ6+Fe58XXoCRttAljLVqTYhytBm4MkO0jc7q/+gwajCgHedJm7TeN7bX8rf4fDML5xzPH/2q0Bvhx4GXY6gaQu0JwL+cF9m7fQaMyOfLDsWbwdCalp3Jw0VLFrAL/cBEZausg7ilAcTcg28IsQzzHBoSPTbs+jfDF52b/GSAdymGpTB7HRLz2aEVDvHNni5gao9gmlIYd2NWj/3SdZxSfsp6Z0svFck5p436gohtTegncWHPufSmb8GaEC1EfIE0J7kx5+RUMSjOTczzDMDpteomRkdJ5COPTbr9Q0+1ypj9zTOghJzj1oRxa2b6+ZBoeWXJScIImTv3TpM8lxxbRccGn/UiHXBrlS8rK/JUSS7Sa6fs7SlSJS4EXxGffQr04cgWsEgIjPVy88DR', 1795650961950366);
INSERT INTO answers VALUES ('', '01a21523-40ab-7621-8527-99ca62695f93', '', '3c2bfc999f5484e5d85d9881c9a0fea9f4e16b62caaba68b6ce2bae9330dd647', '1c02408d2ffdc7eca5df2fb1beb3f016eb77ca62ccbc3c56b0f263390d783b63', 'zpcW8QD979WbBvo7CqU0OmSpn2PMbRs7b7u7o2PDMcYa4w5OlywJ7hMjRKPrpsyzd3Li7HH/Rvb0OjerWwpCoJ+MrWg40fxxH6uZU7W+FePRb0snRPKr30dNR1sFYEV3Ns9OlGtUq7xb3Pa4FiT68K/cbEdUGS8Nj9cLXO0Iqb7VDnqRXHhs12BmXz9CD5OBgbdidOsuNDcCiuVrFNH7lKx80SC4/TWE4cJ4j2fnOd/LpsMpJ/74VKF4aQZpOgPOXk7H3QbHP+E7J5VtyXasq6FuTERib82kutLnxPjY5eDdAgIT0aca9QggbIpyQWWRFLRgQoKhTie2gRuv63OOLaMZ86lu1iC85MUrtFz47yUV6uCW0hVCnbbu3iSxjdNaBh3uiDHWKFpYgDOw6t//Av8mSJWX67NlTtQFERJTH5gGb24VlkP1A7dn7Wh3pu5me2vhH2bt+4b7CB4/SvnzL/4bFfx0vXPDuUz5ToaBqEHK02Eg9URVm8VdmgmZKN4DTQRfpje+958AWayvpre6iJ7PCnX2hKxkJKI0sFuKH/2UT5CB3lQLdl/qE5OmwfYwKZG4jkbH0KR9Cy44Ez/CNmosDUyfLP2+8EPZf+ZOcgQ1WEdP91MYud8RwzEnKem2gq5KOgJm66XKmm6jNKke3w5jq3w3tMXM6nNhENPRWcshQXV90hAeLiYRKePFyWE7K+2lO+VCyMftmd6/ktWOvUMXTSli0H1UkIj5BMegDI+oumPiEbZVNm+PMvdRCsUx9zi4r24oMus47ureybUwGLC5hfuW5fqUcYhwcb0bHQGdu40MkEzdb/pY5ttwRCKcMp/H7w==', 1795650961978941);
INSERT INTO answers VALUES ('', '01a21523-40ab-7621-8527-99ca62695f93', '', 'f24c78ec9dfa96ddb989b93272c8d62a91b3132515e2a683c84536338bf7e434', '47da7d5ba09042695bc80c0b5661ddd0638b9e04b18b4df0f4bc2865dd0daedb', 'LTG8yBh1mWSYoh1froS3CIyo3Of+nFv0oxhyjHTgaJGey6v0qEFJPIHZ8Otg5ipEbc/t2K8tBmKX+02zpTtKUhBULawfx+sdl1kLPzBhBiku70FJrYae4o7PcabSiDJYYyNBj9KF/uQCXMKRK4eM/QD8IVMXuOeI1euKacCg40ML+ShCW1LjmyjrnGkublyc6KihDI7A4gP+7Ei5mE7NOxfRnlv5YizfSM1l3dYGpHvzU6kNlT2Y7z+w0m/HWWb8f6FrBNHH+OxOFhV7WtdWwGm39w==', 1795650962019795);
INSERT INTO answers VALUES ('', '01a21523-40ab-7621-8527-99ca62695f93', '', '58958a133f9743c2a7fabfe7c2c9d0ad623469670efd71f25753c4f1d6bfb53a', 'ba38c299aa14fc424eb134a6603a2d646994b82d93848a164457295deaf4464d', 'uvcdwncRvAfEh+OqXuWpzMIfgBlni7NfgPs8GqipfMj1b9107NnJEnmfUpHLcacjVea1gZIcHUsz2/FSKld3JWuyqLV5JjNolxjbStmYZXdIflPRo2lHIw/RjMXw/UxDZ9F6hCJqxJ8FxuzyoCmDnKDaN6B+ecXIqLcvDqyBfhH9TCbXSlwDAN4dihZFXgZJ2xe0ybbkMcLOrZjNIQ4lhVksZ61mrTjMdoJLX7eqI0JxRDl9sYXlY8Pm0TNGNvwfHx+gfchEu7zrZooGo1FCD0fWc3NuQZzSVWDkScJk5UVXo595+eMP4kl8e+Rt0g4trGr8vNpwjxOJz6zAuEc/XmEkdawojoahEIqsABbo+tRorDF+VNzKNl4OV0TEYgwGR3zxwJ8MHj6GRErELkfO3T7iIxDiMKcar9Vgk7sas90XQJ8lwpuqzvSZt3XJe9haNXzu9da5Xi9bN0qE5H4C3Zv18yHBFxUqcmkmpbirnB7dBhqyDY78WqQDM916jpGC8r+ntFUEMAXSoe4YmXvaXejdVdcgxPtqcmKEvdofeZPiQfNZqIfOEUUgVpFl+8Cx4cySkupWAn/dqYvsiPAk588keJHfN86xstFFnJ3/OcZa9oKoSURjTQT6C82XLVR+EhIx4fBLzNxD3JxQ4u6BcqoV5B/gBz2PJVBUKuqW+DQn3nzwmrkKZRTsBPG8Kio3xUh0u6DaJIDmxImNFHxU3FuMtkKiaRIT1MCsNcSCE04k7QJUf2eX', 1795650962049817);
INSERT INTO answers VALUES ('', '01a21523-40ab-7621-8527-99ca62695f93', '', 'da9b067935aee7b962a2ce7a13c9fd5f31fc812edb1f48c4a84b3f56c44b5036', '8759e4249499035dcd92f9970f60ef04be58c68e369d9c5c872681115ae53b0d', '5ZX8pbLNK0Q9WkWz74bm2Q2HnA3PKJwj6zCU2+j/0isQObXsu++VgxSHMp66bEtbQJx9bb0zEfUJzijfQuby7PDPeN5QLB5TNBgEvCfF2lYaNbJ6LfoRhjX/D+eJ4o3K0BsdSwyTqIkpRtfd2SoJX9LPcJ3G0NcKOKvSFgYJhDgM5M0JN+5ociFnoXg5lEVM8DO9/2SUDqOjJRL0g2x4kJ2wcis5CkMR0E1QIHGMqq9IWQK0ZGS3/hrhmpRDAupL4Pr6I9UnoFdkwNvtFlw9cs3SWrj+vkU7zT24D7ast3zgGcZH39EkVMyzHXMcCEFiCfUt/qGZ6Z5d/PiadxeaQY5GBag=', 1795650962122520);
INSERT INTO sso_suspensions VALUES ('01a21523-40fe-75bb-bfb6-86343165b7b7', 1795910161849108, '''ẞ''', 1795650961849108, 'operator', '01a21523-40ab-7621-8527-99ca62695f93');
INSERT INTO merge_proposals VALUES ('01a21523-4109-71ef-be98-a4b8ece29f39', '01a21523-41ae-755e-b753-d9b10ecbfc06', '01a21523-41ac-785b-bf30-c3cae18b2139', '01a21523-41ac-785b-bf30-c3cae18b2139', 'host', 'pending', '', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', 0, '{"credential":"01a21523-40ab-7621-8527-99ca62695f93","at":1795650961839529}', '', 1795650961838233, 1796860561838233, 0, '', 0);
INSERT INTO merge_proposals VALUES ('01a21523-4109-71ef-be98-a4b8ece29f39', '01a21523-41b0-7de4-855c-46b3b092dfaa', '01a21523-41ad-7609-a373-4545a49f0e3a', '01a21523-41ad-7609-a373-4545a49f0e3a', 'host', 'approved', '', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', 0, '{"credential":"01a21523-40ab-7621-8527-99ca62695f93","at":1795650961843009}', '{"credential":"01a21523-40ab-7621-8527-99ca62695f93","at":1795650961841972}', 1795650961840879, 1796860561840879, 1795650961843009, '{"looks":"3473f00aa89cd29a2da6acf3fa8b062a456534039889ed95494371cb8249a107","alone":null,"met":null}', 0);
INSERT INTO domain_claims VALUES ('01a21523-4109-71ef-be98-a4b8ece29f39', '01a21523-421e-7832-9f9a-8ec3a4f02c07', 'initech.example', '01a21523-41a2-7e09-b639-59c5b3c46416', 'cancelled', 'by_hand', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', 1795650961950366, 1798242961950366, 1795650961978941);
INSERT INTO domain_claims VALUES ('01a21523-4109-71ef-be98-a4b8ece29f39', '01a21523-4282-7330-9e9c-ba76bb7b65af', 'initech.example', '01a21523-41a2-7e09-b639-59c5b3c46416', 'open', '', 'operator', '01a21523-40ab-7621-8527-99ca62695f93', 1795650962049817, 1798242962049817, 0);
INSERT INTO claim_accounts VALUES ('01a21523-4109-71ef-be98-a4b8ece29f39', '01a21523-421e-7832-9f9a-8ec3a4f02c07', '01a21523-41df-7aa3-8600-0076a275c337', '', 'cancelled', '', '', 1795650961978941);
INSERT INTO claim_accounts VALUES ('01a21523-4109-71ef-be98-a4b8ece29f39', '01a21523-421e-7832-9f9a-8ec3a4f02c07', '01a21523-41f5-7f10-8744-06a15fff9224', '', 'cancelled', '', '', 1795650961978941);
INSERT INTO claim_accounts VALUES ('01a21523-4109-71ef-be98-a4b8ece29f39', '01a21523-4282-7330-9e9c-ba76bb7b65af', '01a21523-41df-7aa3-8600-0076a275c337', 'merge', 'claimed', '', '', 0);
INSERT INTO claim_accounts VALUES ('01a21523-4109-71ef-be98-a4b8ece29f39', '01a21523-4282-7330-9e9c-ba76bb7b65af', '01a21523-41f5-7f10-8744-06a15fff9224', '', 'claimed', '', '', 0);
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
