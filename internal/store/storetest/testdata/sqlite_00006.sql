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
INSERT INTO goose_db_version VALUES (1, 0, 1, '2026-11-26 01:11:47');
INSERT INTO goose_db_version VALUES (2, 1, 1, '2026-11-26 01:11:47');
INSERT INTO goose_db_version VALUES (3, 2, 1, '2026-11-26 01:11:47');
INSERT INTO goose_db_version VALUES (4, 3, 1, '2026-11-26 01:11:47');
INSERT INTO goose_db_version VALUES (5, 4, 1, '2026-11-26 01:11:47');
INSERT INTO goose_db_version VALUES (6, 5, 1, '2026-11-26 01:11:47');
INSERT INTO goose_db_version VALUES (7, 6, 1, '2026-11-26 01:11:47');
INSERT INTO parents VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', 'acme', 'acme', '01a21568-9cfb-7a23-87cb-c5ee9e211175', 2, 0, 1795655507108700, 0);
INSERT INTO parents VALUES ('01a21568-9ca6-7d18-ad6f-31e1f0b02380', 'initech', 'initech', '01a21568-9cff-79f1-b2e8-58de77f5f603', 0, 1, 1795655507110833, 0);
INSERT INTO parents VALUES ('01a21568-9cef-76d2-a38e-9018e9d93398', '~01a21568-9cef-76d2-a38e-9018e9d93398', '', '01a21568-9cef-7790-ab9a-d35bb44c4ca0', 0, 0, 1795655507183436, 1);
INSERT INTO organizations VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9ca8-7667-8a02-8036a2e43aa9', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795655507112191, NULL, 0);
INSERT INTO organizations VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9ca8-7764-a1bc-067edb278eab', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795655507112191, 1, 1);
INSERT INTO organizations VALUES ('01a21568-9ca6-7d18-ad6f-31e1f0b02380', '01a21568-9ce4-7128-8e3b-7f1aec0d19cc', 'initech-console', 'initech-console', 'console', 'jit', 0, '', 1, 0, 2, 0, 1795655507172061, NULL, 0);
INSERT INTO organizations VALUES ('01a21568-9cef-76d2-a38e-9018e9d93398', '01a21568-9cef-76d2-a38e-9018e9d93398', 'lone', 'Größe', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795655507183436, NULL, 0);
INSERT INTO organizations VALUES ('01a21568-9ca6-7d18-ad6f-31e1f0b02380', '01a21568-9cf0-7231-9ae3-6981ec9f3e53', 'joined', 'joined', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795655507184134, NULL, 0);
INSERT INTO seat_tiers VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9ca8-7667-8a02-8036a2e43aa9', 'premium', 1, 1);
INSERT INTO domains VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', 'acme.example', '01a21568-9ca5-7d25-af61-bd6186160291', 'verified', 'manual', 1795655507109686, 1795655507109686, '', '', 0, 0, 0, 0, 0);
INSERT INTO domains VALUES ('01a21568-9ca6-7d18-ad6f-31e1f0b02380', 'initech.example', '01a21568-9ca7-766b-beab-4064818b7f3a', 'verified', 'manual', 1795655507111403, 1795655507111403, '', '', 0, 0, 0, 0, 0);
INSERT INTO connections VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cc2-755b-acbb-199d2bbc4b68', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795655507140876, 1795655507138333, '', '', '', '', '', '');
INSERT INTO connections VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cf9-7ec3-86f3-017bba5a06b6', 'later', 'saml', '', '', 'claim', 0, 0, NULL, 1795655507193953, 'urn:acme:''idp''', '', 'memberOf', '', '', '');
INSERT INTO connections VALUES ('01a21568-9ca6-7d18-ad6f-31e1f0b02380', '01a21568-9cfd-7e0f-94e1-20b2c5f14743', 'main', 'oidc', 'https://login.initech.example', 'usher', 'claim', 1, 1, 1795655507200951, 1795655507197907, '', '', '', '', '', '');
INSERT INTO credentials VALUES ('', '01a21568-9c8d-7aa4-8593-22435fa45e44', 'operator', '', 'first operator key', 'b7a717434aec28bddf2994dc335b3b63a891703bb57041504e646879dc28b4da', 'usher_GbuOGv', 1795655507085588, NULL, NULL, '', '', '', '', '', '', 0, 1795655507408231, '', '');
INSERT INTO credentials VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cae-73ef-b34f-f13c543536c2', 'directory', '01a21568-9cad-735e-a440-36b146c50f80', '', 'a547a942797d85a7f3c926cc14a96a662dbdc37b7f233a6b3f2a62b2313d2c31', 'usher_-QGcT4', 1795655507118106, NULL, NULL, '', '', '', '', '', '', 0, 1795655507408231, '', '');
INSERT INTO credentials VALUES ('01a21568-9ca6-7d18-ad6f-31e1f0b02380', '01a21568-9caf-7dea-a8d5-2ec76007a7cf', 'directory', '01a21568-9caf-7190-a363-4f1c2839977f', '', 'a9d435d2f267c4ae44f5fb76c7582a4088d720ef1f9742010b5ecfb224f36874', 'usher_iw5wRz', 1795655507119883, NULL, NULL, '', '', '', '', '', '', 1, 0, '01a21568-9cf7-769a-ad0b-04cff4583eed', '');
INSERT INTO credentials VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cc3-7489-9c57-99d9981929cd', 'login-hook', '01a21568-9cc2-755b-acbb-199d2bbc4b68', '', 'eee0ab9882c4958a0c799041910021baf5182a7fcdae7117e673bb2b207c56f2', 'usher_JPXnnF', 1795655507139206, NULL, NULL, '', '', '', '', '', '', 0, 1795655507344137, '', '');
INSERT INTO credentials VALUES ('', '01a21568-9cc6-7e90-9fb8-6d75d82ea9ac', 'read-only', '', '', '1f7dfe242172d5928313bf3a100b74ffbbb9d7dac472d3993450f402a22135f2', 'usher_OWQ2yG', 1795655507142945, NULL, 1795655507143610, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO credentials VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cdc-7355-9197-e34d324cbf62', 'oauth-client', '01a21568-9cad-735e-a440-36b146c50f80', '', 'fc365ccffdb49ff6b0ab84b2b47e5e398edebc2a7c88b2d3831f35328eae6364', 'usher_rcwqkY', 1795655507164190, NULL, NULL, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO credentials VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cdd-732e-8175-533820d67738', 'access-token', '01a21568-9cad-735e-a440-36b146c50f80', '', '088d7b3c9b9981f3313083d387146a5927b1fcabbd60bf75c94eda48d6636b73', 'usher_2ujHMx', 1795655507165099, 1795659107165099, NULL, '01a21568-9cdc-7355-9197-e34d324cbf62', '', '', '', '', '', 0, 0, '', '');
INSERT INTO credentials VALUES ('01a21568-9ca6-7d18-ad6f-31e1f0b02380', '01a21568-9cde-7202-a913-a21eb01dcd7b', 'jwt-issuer', '01a21568-9caf-7190-a363-4f1c2839977f', '', '46c6ce0b56a4fe181531e7696ad06f41b5784ba14866ed3e18a2e98031c5f23d', '', 1795655507166094, NULL, NULL, '', '', '', 'https://issuer.example/', 'http://127.0.0.1:44297/scim/01a21568-9caf-7190-a363-4f1c2839977f', '{"jwks_url":"https://issuer.example/keys","claims":{"tid":"''ẞ''"}}', 0, 0, '01a21568-9cf7-769a-ad0b-04cff4583eed', '');
INSERT INTO credentials VALUES ('01a21568-9ca6-7d18-ad6f-31e1f0b02380', '01a21568-9cfe-7c64-b810-9589071198b2', 'login-hook', '01a21568-9cfd-7e0f-94e1-20b2c5f14743', '', '821288d77848b533057f3447f18364276cb295fd5f45af7f311f8fd978168be6', 'usher_PmKTHt', 1795655507198794, NULL, NULL, '', '', '', '', '', '', 0, 1795655507344137, '', '');
INSERT INTO directories VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cad-735e-a440-36b146c50f80', 'okta', 'scim', 'okta', 'userName', 0, '', 1795655507117201, '', '', '', 0);
INSERT INTO directories VALUES ('01a21568-9ca6-7d18-ad6f-31e1f0b02380', '01a21568-9caf-7190-a363-4f1c2839977f', 'entra', 'scim', 'entra', 'userName', 0, '', 1795655507119086, 'ipsie', '[{"id":"urn:acme:scim:schemas:extension:hr:2.0:User","name":"User","description":"''quotes'' and Umläute","resourceType":"User","attributes":[{"name":"floor","type":"string","caseExact":false,"mutability":"readWrite","returned":"default","uniqueness":"none"}]}]', '01a21568-9cf7-769a-ad0b-04cff4583eed', 0);
INSERT INTO directories VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9ce6-7e23-a2da-7a4c7caf2684', '01a21568-9ce6-7e23-a2da-7a4c7caf2684', 'scim', 'generic', 'userName', 0, '', 1795655507174883, '', '', '', 1795655507176873);
INSERT INTO directory_emails VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cad-735e-a440-36b146c50f80', 'ada@acme.example', '01a21568-9cb1-7329-b000-67def9abe62e', 0, 'work');
INSERT INTO directory_emails VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cad-735e-a440-36b146c50f80', 'ada@home.example', '01a21568-9cb1-7329-b000-67def9abe62e', 1, 'home');
INSERT INTO directory_groups VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cad-735e-a440-36b146c50f80', '01a21568-9cb9-7e4b-b232-6ef8d0b2ba4d', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795655507129878, 1795655507133633, 0);
INSERT INTO directory_groups VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cad-735e-a440-36b146c50f80', '01a21568-9cbb-7074-b95e-c85693862574', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795655507131000, 1795655507136501, 0);
INSERT INTO directory_groups VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cad-735e-a440-36b146c50f80', '01a21568-9cbf-7144-a63e-2d54b528b25b', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795655507135042, 1795655507135042, 1);
INSERT INTO directory_members VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cad-735e-a440-36b146c50f80', '01a21568-9cb9-7e4b-b232-6ef8d0b2ba4d', '01a21568-9cb1-7329-b000-67def9abe62e', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cad-735e-a440-36b146c50f80', '01a21568-9cb9-7e4b-b232-6ef8d0b2ba4d', '01a21568-9cb2-72d9-9fcc-43c104e12818', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cad-735e-a440-36b146c50f80', '01a21568-9cb9-7e4b-b232-6ef8d0b2ba4d', '01a21568-9cb2-7d4c-9889-bbdf161dc1b9', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cad-735e-a440-36b146c50f80', '01a21568-9cbb-7074-b95e-c85693862574', '01a21568-9cb1-7329-b000-67def9abe62e', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cad-735e-a440-36b146c50f80', '01a21568-9cbb-7074-b95e-c85693862574', '01a21568-9cb2-72d9-9fcc-43c104e12818', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cad-735e-a440-36b146c50f80', '01a21568-9cbb-7074-b95e-c85693862574', '01a21568-9cb2-7d4c-9889-bbdf161dc1b9', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cad-735e-a440-36b146c50f80', '01a21568-9cbb-7074-b95e-c85693862574', '01a21568-9cb3-7760-a7a7-a021c9339a6f', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cad-735e-a440-36b146c50f80', '01a21568-9cbb-7074-b95e-c85693862574', '01a21568-9cb4-746b-8c5a-1f38d830d339', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cad-735e-a440-36b146c50f80', '01a21568-9cbb-7074-b95e-c85693862574', '01a21568-9cb4-7e37-bdc8-ba1e6770ba8a', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cad-735e-a440-36b146c50f80', '01a21568-9cbb-7074-b95e-c85693862574', '01a21568-9cb5-79af-af1b-39f6d074b0d4', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cad-735e-a440-36b146c50f80', '01a21568-9cbb-7074-b95e-c85693862574', '01a21568-9cb6-73f6-9bf8-79426cc866da', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cad-735e-a440-36b146c50f80', '01a21568-9cbb-7074-b95e-c85693862574', '01a21568-9cb7-72a2-b7f3-4351a10f167f', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cad-735e-a440-36b146c50f80', '01a21568-9cbb-7074-b95e-c85693862574', '01a21568-9cb9-738a-b0cb-2c6b80bb6cea', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cad-735e-a440-36b146c50f80', '01a21568-9cbf-7144-a63e-2d54b528b25b', '01a21568-9cb3-7760-a7a7-a021c9339a6f', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cad-735e-a440-36b146c50f80', '01a21568-9cbf-7144-a63e-2d54b528b25b', '01a21568-9cb9-7e4b-b232-6ef8d0b2ba4d', 'Group', 'Group', '');
INSERT INTO directory_tombstones VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cad-735e-a440-36b146c50f80', '01a21568-9cb8-7813-b5e9-1860895b0072', 'NULL', '01a21568-9cb8-77ec-93c5-d7ffb9020240', 1798247507136501);
INSERT INTO persons VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cb1-713d-8d85-01c609acfd1b', 'open', '', '01a21568-9cad-735e-a440-36b146c50f80', 0, 3, 0, 1795655507140876, 1795655507120844);
INSERT INTO persons VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cb2-72a2-ade4-29160492f4ed', 'open', '', '01a21568-9cad-735e-a440-36b146c50f80', 0, 3, 0, NULL, 1795655507122127);
INSERT INTO persons VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cb2-7d19-be18-227aa1dc7c52', 'open', '', '01a21568-9cad-735e-a440-36b146c50f80', 0, 2, 0, NULL, 1795655507122821);
INSERT INTO persons VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cb3-7734-87ce-f20cc351a860', 'open', '', '01a21568-9cad-735e-a440-36b146c50f80', 0, 2, 0, NULL, 1795655507123438);
INSERT INTO persons VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cb4-7440-bd87-9f44dd81da50', 'open', '', '01a21568-9cad-735e-a440-36b146c50f80', 0, 2, 0, NULL, 1795655507124221);
INSERT INTO persons VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cb4-7e0e-9605-6c0abbe305c9', 'open', '', '01a21568-9cad-735e-a440-36b146c50f80', 0, 2, 0, NULL, 1795655507124863);
INSERT INTO persons VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cb5-791d-b9a5-4767b23ed3a0', 'open', '', '01a21568-9cad-735e-a440-36b146c50f80', 0, 2, 0, NULL, 1795655507125536);
INSERT INTO persons VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cb6-73d9-afd9-2b45b93e4c6c', 'closed', 'directory_inactive', '01a21568-9cad-735e-a440-36b146c50f80', 0, 2, 0, NULL, 1795655507126224);
INSERT INTO persons VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cb8-77ec-93c5-d7ffb9020240', 'closed', 'directory_deleted', '01a21568-9cad-735e-a440-36b146c50f80', 0, 4, 0, NULL, 1795655507128468);
INSERT INTO persons VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cb9-7314-b25f-593ca53408cd', 'closed', 'directory_inactive', '01a21568-9cad-735e-a440-36b146c50f80', 0, 3, 0, NULL, 1795655507129173);
INSERT INTO persons VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cc6-73e5-80b3-e0b443c73385', 'open', '', '', 0, 1, 0, 1795655507142223, 1795655507142223);
INSERT INTO persons VALUES ('01a21568-9ca6-7d18-ad6f-31e1f0b02380', '01a21568-9ce5-7db2-909b-a08522623d34', 'open', '', '', 1, 1, 0, NULL, 1795655507173810);
INSERT INTO persons VALUES ('01a21568-9ca6-7d18-ad6f-31e1f0b02380', '01a21568-9d00-7eee-aeae-79ed97b2d60b', 'open', '', '', 0, 1, 0, 1795655507200951, 1795655507200951);
INSERT INTO subjects VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cc2-755b-acbb-199d2bbc4b68', 'ada', '01a21568-9cb1-713d-8d85-01c609acfd1b', 1795655507140876);
INSERT INTO subjects VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cc2-755b-acbb-199d2bbc4b68', 'newcomer', '01a21568-9cc6-73e5-80b3-e0b443c73385', 1795655507142223);
INSERT INTO subjects VALUES ('01a21568-9ca6-7d18-ad6f-31e1f0b02380', '01a21568-9cfd-7e0f-94e1-20b2c5f14743', 'prover', '01a21568-9d00-7eee-aeae-79ed97b2d60b', 1795655507200951);
INSERT INTO memberships VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cb1-713d-8d85-01c609acfd1b', '01a21568-9ca8-7667-8a02-8036a2e43aa9', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795655507131000);
INSERT INTO memberships VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cb1-713d-8d85-01c609acfd1b', '01a21568-9ca8-7764-a1bc-067edb278eab', 0, 'jit', '01a21568-9cc2-755b-acbb-199d2bbc4b68', 1795655507140876, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795655507140876);
INSERT INTO memberships VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cb2-72a2-ade4-29160492f4ed', '01a21568-9ca8-7667-8a02-8036a2e43aa9', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795655507131000);
INSERT INTO memberships VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cb2-7d19-be18-227aa1dc7c52', '01a21568-9ca8-7667-8a02-8036a2e43aa9', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795655507134283);
INSERT INTO memberships VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cb3-7734-87ce-f20cc351a860', '01a21568-9ca8-7667-8a02-8036a2e43aa9', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795655507131000);
INSERT INTO memberships VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cb4-7440-bd87-9f44dd81da50', '01a21568-9ca8-7667-8a02-8036a2e43aa9', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795655507131000);
INSERT INTO memberships VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cb4-7e0e-9605-6c0abbe305c9', '01a21568-9ca8-7667-8a02-8036a2e43aa9', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795655507131000);
INSERT INTO memberships VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cb5-791d-b9a5-4767b23ed3a0', '01a21568-9ca8-7667-8a02-8036a2e43aa9', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795655507131000);
INSERT INTO memberships VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cc6-73e5-80b3-e0b443c73385', '01a21568-9ca8-7764-a1bc-067edb278eab', 0, 'jit', '01a21568-9cc2-755b-acbb-199d2bbc4b68', 1795655507142223, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795655507142223);
INSERT INTO memberships VALUES ('01a21568-9ca6-7d18-ad6f-31e1f0b02380', '01a21568-9ce5-7db2-909b-a08522623d34', '01a21568-9ce4-7128-8e3b-7f1aec0d19cc', 0, 'invite', '01a21568-9ce5-702d-bd0f-821d38cacf16', 1795655507173810, 'user', '', 'retained', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795655507173810);
INSERT INTO memberships VALUES ('01a21568-9ca6-7d18-ad6f-31e1f0b02380', '01a21568-9d00-7eee-aeae-79ed97b2d60b', '01a21568-9ce4-7128-8e3b-7f1aec0d19cc', 0, 'jit', '01a21568-9cfd-7e0f-94e1-20b2c5f14743', 1795655507200951, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795655507200951);
INSERT INTO policy_versions VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', 1795655507112191);
INSERT INTO policy_versions VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', 1795655507114955);
INSERT INTO events VALUES (1, '', '01a21568-9c8d-7bbd-8e07-2852694a4a5d', 1795655507085588, 'token.created', 'operator', 'operator_key_file', '', '', '01a21568-9c8d-7aa4-8593-22435fa45e44', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO events VALUES (2, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9ca4-7c4a-b5e2-0d554a675132', 1795655507108700, 'parent.created', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '', '', '01a21568-9ca4-7b08-8d16-0510f7bb7558', NULL, NULL, 0, 'bbc222b5b0b6a1c862e4c50338f70aaf');
INSERT INTO events VALUES (3, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9ca5-7ee0-a078-f6af0b609200', 1795655507109686, 'domain.verified', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '', '', '01a21568-9ca5-7d25-af61-bd6186160291', NULL, '{"domain":"acme.example","state":"verified","strategy":"manual"}', 0, 'eae4c10928547c9ce47d339c67eef1a5');
INSERT INTO events VALUES (4, '01a21568-9ca6-7d18-ad6f-31e1f0b02380', '01a21568-9ca6-7d3a-987f-3909c5ef642d', 1795655507110833, 'parent.created', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '', '', '01a21568-9ca6-7d18-ad6f-31e1f0b02380', NULL, NULL, 0, '94bcaaa107f1fdafb43998552a0c76ac');
INSERT INTO events VALUES (5, '01a21568-9ca6-7d18-ad6f-31e1f0b02380', '01a21568-9ca7-76df-9706-98f32bd8cc8c', 1795655507111403, 'domain.verified', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '', '', '01a21568-9ca7-766b-beab-4064818b7f3a', NULL, '{"domain":"initech.example","state":"verified","strategy":"manual"}', 0, '4e0f0b2c322ac7705ee4c64689b803e6');
INSERT INTO events VALUES (6, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9ca8-773f-bb6a-d2b75859c879', 1795655507112191, 'organization.created', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '', '01a21568-9ca8-7667-8a02-8036a2e43aa9', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '481d5cf297aadfaeb758f45fd375ef5b');
INSERT INTO events VALUES (7, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9ca8-777d-a7ea-f93862a5e615', 1795655507112191, 'organization.created', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '', '01a21568-9ca8-7764-a1bc-067edb278eab', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '481d5cf297aadfaeb758f45fd375ef5b');
INSERT INTO events VALUES (8, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9ca8-786d-85a8-054fb806f5dc', 1795655507112191, 'policy.applied', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, '481d5cf297aadfaeb758f45fd375ef5b');
INSERT INTO events VALUES (9, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9ca8-7c89-9862-dbfe08bf1c69', 1795655507112191, 'organization.changed', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '', '01a21568-9ca8-7667-8a02-8036a2e43aa9', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, '481d5cf297aadfaeb758f45fd375ef5b');
INSERT INTO events VALUES (10, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9ca8-7cce-a729-20618887978b', 1795655507112191, 'organization.changed', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '', '01a21568-9ca8-7764-a1bc-067edb278eab', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, '481d5cf297aadfaeb758f45fd375ef5b');
INSERT INTO events VALUES (11, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cab-7087-85d0-8537ad212306', 1795655507114955, 'policy.applied', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, 'ef6a6831f36f239a1ff56e89f9105464');
INSERT INTO events VALUES (12, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cac-756e-bab0-57ac0b615973', 1795655507115981, 'organization.changed', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '', '01a21568-9ca8-7667-8a02-8036a2e43aa9', '', NULL, '{"limit":1,"seat":"premium"}', 0, '7351e12c9c001acdc2f87cb43d67d2b8');
INSERT INTO events VALUES (13, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cad-754f-bb3f-9af3fddc4efe', 1795655507117201, 'directory.created', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '', '', '01a21568-9cad-735e-a440-36b146c50f80', NULL, NULL, 0, '9c793d745da1710d223779202c1eed05');
INSERT INTO events VALUES (14, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cae-7439-9630-25ae3659acd1', 1795655507118106, 'token.created', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '', '', '01a21568-9cae-73ef-b34f-f13c543536c2', NULL, '{"scope":"directory","target":"01a21568-9cad-735e-a440-36b146c50f80"}', 0, 'e625cce615f147c53db577936cd00d9d');
INSERT INTO events VALUES (15, '01a21568-9ca6-7d18-ad6f-31e1f0b02380', '01a21568-9caf-71bf-9810-34f1baac423e', 1795655507119086, 'directory.created', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '', '', '01a21568-9caf-7190-a363-4f1c2839977f', NULL, NULL, 0, '97139fff361c7c2dca6e40302b50be69');
INSERT INTO events VALUES (16, '01a21568-9ca6-7d18-ad6f-31e1f0b02380', '01a21568-9caf-7e7a-9d6f-401d57e6d109', 1795655507119883, 'token.created', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '', '', '01a21568-9caf-7dea-a8d5-2ec76007a7cf', NULL, '{"scope":"directory","target":"01a21568-9caf-7190-a363-4f1c2839977f"}', 0, '9ae7d9123d73b807b8800dc6bedd9e2d');
INSERT INTO events VALUES (17, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cb1-7480-ad0d-bf74fe73232b', 1795655507120844, 'directory_user.created', 'directory', '01a21568-9cad-735e-a440-36b146c50f80', '', '', '01a21568-9cb1-7329-b000-67def9abe62e', NULL, NULL, 2, 'b2cfdda8246d6bb398b9139f8c3dff1e');
INSERT INTO events VALUES (18, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cb1-7482-83dc-4d1c7f6e62b9', 1795655507120844, 'account.created', 'directory', '01a21568-9cad-735e-a440-36b146c50f80', '01a21568-9cb1-713d-8d85-01c609acfd1b', '', '01a21568-9cb1-7329-b000-67def9abe62e', NULL, NULL, 2, 'b2cfdda8246d6bb398b9139f8c3dff1e');
INSERT INTO events VALUES (19, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cb2-730c-bfbb-4c4549698ec3', 1795655507122127, 'directory_user.created', 'directory', '01a21568-9cad-735e-a440-36b146c50f80', '', '', '01a21568-9cb2-72d9-9fcc-43c104e12818', NULL, NULL, 2, '5002d7a6df1c8919e119005980d16af0');
INSERT INTO events VALUES (20, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cb2-730f-96cb-6d9fbd5257ed', 1795655507122127, 'account.created', 'directory', '01a21568-9cad-735e-a440-36b146c50f80', '01a21568-9cb2-72a2-ade4-29160492f4ed', '', '01a21568-9cb2-72d9-9fcc-43c104e12818', NULL, NULL, 2, '5002d7a6df1c8919e119005980d16af0');
INSERT INTO events VALUES (21, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cb2-7d8e-95b9-c2d7ed678868', 1795655507122821, 'directory_user.created', 'directory', '01a21568-9cad-735e-a440-36b146c50f80', '', '', '01a21568-9cb2-7d4c-9889-bbdf161dc1b9', NULL, NULL, 2, '04b137a944096bdc458bdf3ed257d7e1');
INSERT INTO events VALUES (22, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cb2-7d91-b383-084d8c95ac99', 1795655507122821, 'account.created', 'directory', '01a21568-9cad-735e-a440-36b146c50f80', '01a21568-9cb2-7d19-be18-227aa1dc7c52', '', '01a21568-9cb2-7d4c-9889-bbdf161dc1b9', NULL, NULL, 2, '04b137a944096bdc458bdf3ed257d7e1');
INSERT INTO events VALUES (23, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cb3-778a-adbb-19f3b3c25d55', 1795655507123438, 'directory_user.created', 'directory', '01a21568-9cad-735e-a440-36b146c50f80', '', '', '01a21568-9cb3-7760-a7a7-a021c9339a6f', NULL, NULL, 2, '0079d0eb1e9e8f6cb205bfab9f558f75');
INSERT INTO events VALUES (24, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cb3-778c-9cba-d54d62a5fbd4', 1795655507123438, 'account.created', 'directory', '01a21568-9cad-735e-a440-36b146c50f80', '01a21568-9cb3-7734-87ce-f20cc351a860', '', '01a21568-9cb3-7760-a7a7-a021c9339a6f', NULL, NULL, 2, '0079d0eb1e9e8f6cb205bfab9f558f75');
INSERT INTO events VALUES (25, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cb4-7497-86a5-15499c03c862', 1795655507124221, 'directory_user.created', 'directory', '01a21568-9cad-735e-a440-36b146c50f80', '', '', '01a21568-9cb4-746b-8c5a-1f38d830d339', NULL, NULL, 2, '1063984b884bb229a89e5381a1e0ced0');
INSERT INTO events VALUES (26, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cb4-749a-862f-6a5b6c45de12', 1795655507124221, 'account.created', 'directory', '01a21568-9cad-735e-a440-36b146c50f80', '01a21568-9cb4-7440-bd87-9f44dd81da50', '', '01a21568-9cb4-746b-8c5a-1f38d830d339', NULL, NULL, 2, '1063984b884bb229a89e5381a1e0ced0');
INSERT INTO events VALUES (27, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cb4-7e5f-b248-766192deadf5', 1795655507124863, 'directory_user.created', 'directory', '01a21568-9cad-735e-a440-36b146c50f80', '', '', '01a21568-9cb4-7e37-bdc8-ba1e6770ba8a', NULL, NULL, 2, 'e966df2e815e0dee97cef96be5ca090d');
INSERT INTO events VALUES (28, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cb4-7e64-8a4a-50122c50ee2b', 1795655507124863, 'account.created', 'directory', '01a21568-9cad-735e-a440-36b146c50f80', '01a21568-9cb4-7e0e-9605-6c0abbe305c9', '', '01a21568-9cb4-7e37-bdc8-ba1e6770ba8a', NULL, NULL, 2, 'e966df2e815e0dee97cef96be5ca090d');
INSERT INTO events VALUES (29, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cb5-79de-832d-e559920e7f9b', 1795655507125536, 'directory_user.created', 'directory', '01a21568-9cad-735e-a440-36b146c50f80', '', '', '01a21568-9cb5-79af-af1b-39f6d074b0d4', NULL, NULL, 2, 'd88da17712e7b2dbb47c372d048e6467');
INSERT INTO events VALUES (30, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cb5-79e0-ad46-044f8f537c1f', 1795655507125536, 'account.created', 'directory', '01a21568-9cad-735e-a440-36b146c50f80', '01a21568-9cb5-791d-b9a5-4767b23ed3a0', '', '01a21568-9cb5-79af-af1b-39f6d074b0d4', NULL, NULL, 2, 'd88da17712e7b2dbb47c372d048e6467');
INSERT INTO events VALUES (31, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cb6-741a-b17c-818f0b21d32e', 1795655507126224, 'directory_user.created', 'directory', '01a21568-9cad-735e-a440-36b146c50f80', '', '', '01a21568-9cb6-73f6-9bf8-79426cc866da', NULL, NULL, 2, '2cdcc0194ea743dffb65acd7b5aa7494');
INSERT INTO events VALUES (32, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cb6-741c-9ef7-5bd581401e37', 1795655507126224, 'account.created', 'directory', '01a21568-9cad-735e-a440-36b146c50f80', '01a21568-9cb6-73d9-afd9-2b45b93e4c6c', '', '01a21568-9cb6-73f6-9bf8-79426cc866da', NULL, NULL, 2, '2cdcc0194ea743dffb65acd7b5aa7494');
INSERT INTO events VALUES (33, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cb6-7509-b1bf-310a4153a0b0', 1795655507126224, 'gate.closed', 'directory', '01a21568-9cad-735e-a440-36b146c50f80', '01a21568-9cb6-73d9-afd9-2b45b93e4c6c', '', '', NULL, '{"cause":"directory_inactive"}', 2, '2cdcc0194ea743dffb65acd7b5aa7494');
INSERT INTO events VALUES (34, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cb6-750d-97f9-da7915657ffb', 1795655507126224, 'session.revoked', 'directory', '01a21568-9cad-735e-a440-36b146c50f80', '01a21568-9cb6-73d9-afd9-2b45b93e4c6c', '', '', NULL, NULL, 2, '2cdcc0194ea743dffb65acd7b5aa7494');
INSERT INTO events VALUES (35, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cb7-72f6-8012-28dd16ec6e45', 1795655507127143, 'directory_user.created', 'directory', '01a21568-9cad-735e-a440-36b146c50f80', '', '', '01a21568-9cb7-72a2-b7f3-4351a10f167f', NULL, NULL, 2, 'b89e58b7a3a5085f4158e6bf179959e1');
INSERT INTO events VALUES (36, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cb7-72f9-af90-69cf6c1987dc', 1795655507127143, 'directory_user.unbound', 'directory', '01a21568-9cad-735e-a440-36b146c50f80', '', '', '01a21568-9cb7-72a2-b7f3-4351a10f167f', NULL, '{"reason":"no_email"}', 2, 'b89e58b7a3a5085f4158e6bf179959e1');
INSERT INTO events VALUES (37, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cb7-7dab-acec-efbfe1da40c7', 1795655507127819, 'directory_user.created', 'directory', '01a21568-9cad-735e-a440-36b146c50f80', '', '', '01a21568-9cb7-7d5d-b325-492179ce0bb5', NULL, NULL, 2, 'd0bf85eb6ec25013af62b9de6b7aa493');
INSERT INTO events VALUES (38, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cb7-7dae-964d-88d7e41ded77', 1795655507127819, 'directory_user.unbound', 'directory', '01a21568-9cad-735e-a440-36b146c50f80', '', '', '01a21568-9cb7-7d5d-b325-492179ce0bb5', NULL, '{"reason":"foreign_domain"}', 2, 'd0bf85eb6ec25013af62b9de6b7aa493');
INSERT INTO events VALUES (39, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cb8-7878-8d92-e65bf43b6c42', 1795655507128468, 'directory_user.created', 'directory', '01a21568-9cad-735e-a440-36b146c50f80', '', '', '01a21568-9cb8-7813-b5e9-1860895b0072', NULL, NULL, 2, '8452e0f2352ae642ec0719a192a238d3');
INSERT INTO events VALUES (40, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cb8-787b-8ce6-c9040f294346', 1795655507128468, 'account.created', 'directory', '01a21568-9cad-735e-a440-36b146c50f80', '01a21568-9cb8-77ec-93c5-d7ffb9020240', '', '01a21568-9cb8-7813-b5e9-1860895b0072', NULL, NULL, 2, '8452e0f2352ae642ec0719a192a238d3');
INSERT INTO events VALUES (41, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cb9-73b2-ba6b-c0df0ab224e3', 1795655507129173, 'directory_user.created', 'directory', '01a21568-9cad-735e-a440-36b146c50f80', '', '', '01a21568-9cb9-738a-b0cb-2c6b80bb6cea', NULL, NULL, 2, '9c5c72520d0efe2e908eb734aa20ff0f');
INSERT INTO events VALUES (42, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cb9-73b6-b6ea-d717ce8b3c07', 1795655507129173, 'account.created', 'directory', '01a21568-9cad-735e-a440-36b146c50f80', '01a21568-9cb9-7314-b25f-593ca53408cd', '', '01a21568-9cb9-738a-b0cb-2c6b80bb6cea', NULL, NULL, 2, '9c5c72520d0efe2e908eb734aa20ff0f');
INSERT INTO events VALUES (43, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cba-714c-9a6e-54febd731f7f', 1795655507129878, 'directory_group.created', 'directory', '01a21568-9cad-735e-a440-36b146c50f80', '', '', '01a21568-9cb9-7e4b-b232-6ef8d0b2ba4d', NULL, '{"members":1}', 0, '814f514ad471ec307636842688175c2f');
INSERT INTO events VALUES (44, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cbb-7370-96f1-ff3de0e469ca', 1795655507131000, 'directory_group.created', 'directory', '01a21568-9cad-735e-a440-36b146c50f80', '', '', '01a21568-9cbb-7074-b95e-c85693862574', NULL, '{"members":11}', 0, '0a9fa04b4081b68f9baa5d68eee1541d');
INSERT INTO events VALUES (45, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cbb-7c87-8145-f3c80688122f', 1795655507131000, 'membership.added', 'directory', '01a21568-9cad-735e-a440-36b146c50f80', '01a21568-9cb1-713d-8d85-01c609acfd1b', '01a21568-9ca8-7667-8a02-8036a2e43aa9', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '0a9fa04b4081b68f9baa5d68eee1541d');
INSERT INTO events VALUES (46, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cbb-7d16-bfb5-7b8c386d1209', 1795655507131000, 'membership.added', 'directory', '01a21568-9cad-735e-a440-36b146c50f80', '01a21568-9cb2-72a2-ade4-29160492f4ed', '01a21568-9ca8-7667-8a02-8036a2e43aa9', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '0a9fa04b4081b68f9baa5d68eee1541d');
INSERT INTO events VALUES (47, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cbb-7d66-b528-7ac6000a12f2', 1795655507131000, 'membership.added', 'directory', '01a21568-9cad-735e-a440-36b146c50f80', '01a21568-9cb3-7734-87ce-f20cc351a860', '01a21568-9ca8-7667-8a02-8036a2e43aa9', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '0a9fa04b4081b68f9baa5d68eee1541d');
INSERT INTO events VALUES (48, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cbb-7d8f-8a0b-b67eba4cffdd', 1795655507131000, 'membership.added', 'directory', '01a21568-9cad-735e-a440-36b146c50f80', '01a21568-9cb4-7440-bd87-9f44dd81da50', '01a21568-9ca8-7667-8a02-8036a2e43aa9', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '0a9fa04b4081b68f9baa5d68eee1541d');
INSERT INTO events VALUES (49, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cbb-7dc7-9fe4-22bf22d38a62', 1795655507131000, 'membership.added', 'directory', '01a21568-9cad-735e-a440-36b146c50f80', '01a21568-9cb4-7e0e-9605-6c0abbe305c9', '01a21568-9ca8-7667-8a02-8036a2e43aa9', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '0a9fa04b4081b68f9baa5d68eee1541d');
INSERT INTO events VALUES (50, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cbb-7dfa-9796-2e8b5f26a691', 1795655507131000, 'membership.added', 'directory', '01a21568-9cad-735e-a440-36b146c50f80', '01a21568-9cb5-791d-b9a5-4767b23ed3a0', '01a21568-9ca8-7667-8a02-8036a2e43aa9', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '0a9fa04b4081b68f9baa5d68eee1541d');
INSERT INTO events VALUES (51, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cbb-7e1e-9ec1-2b7b1a4c771e', 1795655507131000, 'membership.added', 'directory', '01a21568-9cad-735e-a440-36b146c50f80', '01a21568-9cb8-77ec-93c5-d7ffb9020240', '01a21568-9ca8-7667-8a02-8036a2e43aa9', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '0a9fa04b4081b68f9baa5d68eee1541d');
INSERT INTO events VALUES (52, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cbb-7e4c-b8d6-f9e0c41af8cc', 1795655507131000, 'membership.added', 'directory', '01a21568-9cad-735e-a440-36b146c50f80', '01a21568-9cb9-7314-b25f-593ca53408cd', '01a21568-9ca8-7667-8a02-8036a2e43aa9', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '0a9fa04b4081b68f9baa5d68eee1541d');
INSERT INTO events VALUES (53, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cbc-7ce3-b952-404f5ee75e34', 1795655507132669, 'directory_group.changed', 'directory', '01a21568-9cad-735e-a440-36b146c50f80', '', '', '01a21568-9cb9-7e4b-b232-6ef8d0b2ba4d', NULL, '{"added":1,"removed":0}', 0, '46af534b250c447f5145cc3674a7a80e');
INSERT INTO events VALUES (54, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cbd-7ac1-aba8-de796a829c37', 1795655507133633, 'directory_group.changed', 'directory', '01a21568-9cad-735e-a440-36b146c50f80', '', '', '01a21568-9cb9-7e4b-b232-6ef8d0b2ba4d', NULL, '{"added":1,"removed":0}', 0, '423c41a2ac10583d33773bb571d87d3f');
INSERT INTO events VALUES (55, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cbe-7569-a638-205599d5808e', 1795655507134283, 'directory_group.changed', 'directory', '01a21568-9cad-735e-a440-36b146c50f80', '', '', '01a21568-9cbb-7074-b95e-c85693862574', NULL, '{"added":1,"removed":0}', 0, '4c1fc557a5eac3162f23c7f0b66e86f7');
INSERT INTO events VALUES (56, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cbe-7636-9e3e-8702261b77ba', 1795655507134283, 'membership.added', 'directory', '01a21568-9cad-735e-a440-36b146c50f80', '01a21568-9cb2-7d19-be18-227aa1dc7c52', '01a21568-9ca8-7667-8a02-8036a2e43aa9', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '4c1fc557a5eac3162f23c7f0b66e86f7');
INSERT INTO events VALUES (57, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cbf-72ab-9681-40c9260a463a', 1795655507135042, 'directory_group.created', 'directory', '01a21568-9cad-735e-a440-36b146c50f80', '', '', '01a21568-9cbf-7144-a63e-2d54b528b25b', NULL, '{"members":2}', 0, '698a7d8a742011d296c2915d3a71bfa1');
INSERT INTO events VALUES (58, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cc0-701c-acd6-c4197f728a0f', 1795655507135814, 'directory_user.deleted', 'directory', '01a21568-9cad-735e-a440-36b146c50f80', '', '', '01a21568-9cb7-7d5d-b325-492179ce0bb5', NULL, NULL, 0, 'c6d00574d9a1467af7a368407d1200ea');
INSERT INTO events VALUES (59, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cc0-7890-ada6-cd0350498e41', 1795655507136501, 'directory_user.deleted', 'directory', '01a21568-9cad-735e-a440-36b146c50f80', '', '', '01a21568-9cb8-7813-b5e9-1860895b0072', NULL, NULL, 0, 'b689a634a4105321b43aa35574044530');
INSERT INTO events VALUES (60, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cc0-79a6-aee3-33eb6710f9e6', 1795655507136501, 'gate.closed', 'directory', '01a21568-9cad-735e-a440-36b146c50f80', '01a21568-9cb8-77ec-93c5-d7ffb9020240', '', '', NULL, '{"cause":"directory_deleted"}', 2, 'b689a634a4105321b43aa35574044530');
INSERT INTO events VALUES (61, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cc0-79a9-a737-e62e0cef60a4', 1795655507136501, 'session.revoked', 'directory', '01a21568-9cad-735e-a440-36b146c50f80', '01a21568-9cb8-77ec-93c5-d7ffb9020240', '', '', NULL, NULL, 2, 'b689a634a4105321b43aa35574044530');
INSERT INTO events VALUES (62, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cc0-7aea-8156-a651300e3f98', 1795655507136501, 'membership.removed', 'directory', '01a21568-9cad-735e-a440-36b146c50f80', '01a21568-9cb8-77ec-93c5-d7ffb9020240', '01a21568-9ca8-7667-8a02-8036a2e43aa9', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, 'b689a634a4105321b43aa35574044530');
INSERT INTO events VALUES (63, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cc1-7751-b933-abc69e9ec18a', 1795655507137356, 'directory_user.changed', 'directory', '01a21568-9cad-735e-a440-36b146c50f80', '', '', '01a21568-9cb9-738a-b0cb-2c6b80bb6cea', NULL, '{"active":false}', 0, '82cda616dcab746b09afd497e71a6565');
INSERT INTO events VALUES (64, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cc1-77fa-92d5-762d05d2e8bf', 1795655507137356, 'gate.closed', 'directory', '01a21568-9cad-735e-a440-36b146c50f80', '01a21568-9cb9-7314-b25f-593ca53408cd', '', '', NULL, '{"cause":"directory_inactive"}', 2, '82cda616dcab746b09afd497e71a6565');
INSERT INTO events VALUES (65, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cc1-7803-b7a6-c470cabc7ce3', 1795655507137356, 'session.revoked', 'directory', '01a21568-9cad-735e-a440-36b146c50f80', '01a21568-9cb9-7314-b25f-593ca53408cd', '', '', NULL, NULL, 2, '82cda616dcab746b09afd497e71a6565');
INSERT INTO events VALUES (66, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cc1-78d7-b369-f428e3469ab5', 1795655507137356, 'membership.removed', 'directory', '01a21568-9cad-735e-a440-36b146c50f80', '01a21568-9cb9-7314-b25f-593ca53408cd', '01a21568-9ca8-7667-8a02-8036a2e43aa9', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '82cda616dcab746b09afd497e71a6565');
INSERT INTO events VALUES (67, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cc2-776b-b7ad-17b3279d89f8', 1795655507138333, 'connection.created', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '', '', '01a21568-9cc2-755b-acbb-199d2bbc4b68', NULL, '{"kind":"oidc","issuer":"https://login.acme.example","client_id":"usher","email_trust":"claim","vouched":true,"enabled":true,"proven":false}', 0, '77bb217b7875f602514bdb58bad8815c');
INSERT INTO events VALUES (68, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cc3-74b9-8591-41164db90087', 1795655507139206, 'token.created', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '', '', '01a21568-9cc3-7489-9c57-99d9981929cd', NULL, '{"scope":"login-hook","target":"01a21568-9cc2-755b-acbb-199d2bbc4b68"}', 0, '990ee5a42d989d893cc2ea15444398be');
INSERT INTO events VALUES (69, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cc5-700e-88aa-e5d49a6e9319', 1795655507140876, 'subject.linked', 'login', '01a21568-9cc2-755b-acbb-199d2bbc4b68', '01a21568-9cb1-713d-8d85-01c609acfd1b', '', '01a21568-9cc2-755b-acbb-199d2bbc4b68', NULL, NULL, 2, 'ab9e4a8f3a2cc21620602f71236a500f');
INSERT INTO events VALUES (70, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cc5-7087-a919-fe31c191ee0f', 1795655507140876, 'membership.added', 'login', '01a21568-9cc2-755b-acbb-199d2bbc4b68', '01a21568-9cb1-713d-8d85-01c609acfd1b', '01a21568-9ca8-7764-a1bc-067edb278eab', '', NULL, '{"role":"user","source":"grant"}', 2, 'ab9e4a8f3a2cc21620602f71236a500f');
INSERT INTO events VALUES (71, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cc5-7303-869e-e626229f0c65', 1795655507140876, 'connection.proven', 'login', '01a21568-9cc2-755b-acbb-199d2bbc4b68', '', '', '01a21568-9cc2-755b-acbb-199d2bbc4b68', NULL, NULL, 2, 'ab9e4a8f3a2cc21620602f71236a500f');
INSERT INTO events VALUES (72, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cc6-7464-a3ba-2f05b17047df', 1795655507142223, 'account.created', 'login', '01a21568-9cc2-755b-acbb-199d2bbc4b68', '01a21568-9cc6-73e5-80b3-e0b443c73385', '', '01a21568-9cc2-755b-acbb-199d2bbc4b68', NULL, NULL, 2, '80f1eb7675076be3946258a20018d03e');
INSERT INTO events VALUES (73, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cc6-7499-af29-feb9b6650473', 1795655507142223, 'subject.linked', 'login', '01a21568-9cc2-755b-acbb-199d2bbc4b68', '01a21568-9cc6-73e5-80b3-e0b443c73385', '', '01a21568-9cc2-755b-acbb-199d2bbc4b68', NULL, NULL, 2, '80f1eb7675076be3946258a20018d03e');
INSERT INTO events VALUES (74, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cc6-74d6-abaf-80311898036d', 1795655507142223, 'membership.added', 'login', '01a21568-9cc2-755b-acbb-199d2bbc4b68', '01a21568-9cc6-73e5-80b3-e0b443c73385', '01a21568-9ca8-7764-a1bc-067edb278eab', '', NULL, '{"role":"user","source":"grant"}', 2, '80f1eb7675076be3946258a20018d03e');
INSERT INTO events VALUES (75, '', '01a21568-9cc6-7ec0-a74e-d55d89946984', 1795655507142945, 'token.created', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '', '', '01a21568-9cc6-7e90-9fb8-6d75d82ea9ac', NULL, '{"scope":"read-only","target":""}', 0, 'e1c24d7509fd99e89fe840e72a16001c');
INSERT INTO events VALUES (76, '', '01a21568-9cc7-7af1-b8e8-086a060d52d4', 1795655507143610, 'token.revoked', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '', '', '01a21568-9cc6-7e90-9fb8-6d75d82ea9ac', NULL, NULL, 0, '8d238009a2231b44a34bfa2828f0d751');
INSERT INTO events VALUES (77, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cd9-7809-8479-93334ff065ad', 1795655507161451, 'parent_administrator.granted', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '01a21568-9cb1-713d-8d85-01c609acfd1b', '', '', NULL, NULL, 0, 'aa62fee72ff88a8a5185fd9def862714');
INSERT INTO events VALUES (78, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cdc-7388-9d52-c30d54c824a5', 1795655507164190, 'token.created', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '', '', '01a21568-9cdc-7355-9197-e34d324cbf62', NULL, '{"scope":"oauth-client","target":"01a21568-9cad-735e-a440-36b146c50f80"}', 0, 'b97fcb73e372d46b07f2ec49e6a8689a');
INSERT INTO events VALUES (79, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cdd-737e-9ee5-a22de7f4db70', 1795655507165099, 'token.created', 'api_key', '01a21568-9cdc-7355-9197-e34d324cbf62', '', '', '01a21568-9cdd-732e-8175-533820d67738', NULL, '{"client":"01a21568-9cdc-7355-9197-e34d324cbf62","scope":"access-token","target":"01a21568-9cad-735e-a440-36b146c50f80"}', 0, '252177c9abcfe8ebc00dc6095be4c61c');
INSERT INTO events VALUES (80, '01a21568-9ca6-7d18-ad6f-31e1f0b02380', '01a21568-9cde-72ab-b261-7a6f849fdd08', 1795655507166094, 'token.created', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '', '', '01a21568-9cde-7202-a913-a21eb01dcd7b', NULL, '{"scope":"jwt-issuer","target":"01a21568-9caf-7190-a363-4f1c2839977f"}', 0, 'c9f84ad74aa8fb36032ed9071bd337af');
INSERT INTO events VALUES (81, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cdf-712a-84c7-14b620cc81d0', 1795655507166980, 'organization.changed', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '', '01a21568-9ca8-7764-a1bc-067edb278eab', '', '{"guests":true,"guest_administrators":false}', '{"guests":true,"guest_administrators":true}', 0, 'fee6616fb4b78050aab64db5cdb41d93');
INSERT INTO events VALUES (82, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9ce0-73f9-b1af-2f5fec6885dc', 1795655507167905, 'invitation.created', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '', '01a21568-9ca8-7764-a1bc-067edb278eab', '01a21568-9ce0-7129-816a-3b9fc7deaf1b', NULL, '{"role":"user","guest":true}', 2, '531d0dada94786f41f4fba21b50436b1');
INSERT INTO events VALUES (83, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9ce1-74ff-afa4-b35213c43848', 1795655507169278, 'invitation.created', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '', '01a21568-9ca8-7667-8a02-8036a2e43aa9', '01a21568-9ce1-74a8-9dcb-d401ae426a48', NULL, '{"role":"user","managed":true}', 2, 'a10350646b649ac11bcd17c8fdeb949f');
INSERT INTO events VALUES (84, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9ce2-7394-9ded-6eb7e810b1bc', 1795655507170187, 'invitation.created', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '', '01a21568-9ca8-7764-a1bc-067edb278eab', '01a21568-9ce2-7336-91e2-ea2e69d0ec60', NULL, '{"role":"user","guest":true}', 2, '853d3e9764f9589bf7672bcef19b8fe6');
INSERT INTO events VALUES (85, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9ce3-7421-adf8-dfa7a7e809de', 1795655507171007, 'invitation.revoked', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '', '01a21568-9ca8-7764-a1bc-067edb278eab', '01a21568-9ce2-7336-91e2-ea2e69d0ec60', NULL, '{"reason":"by_hand"}', 2, '53a0be085f946020f6a43083ae85f052');
INSERT INTO events VALUES (86, '01a21568-9ca6-7d18-ad6f-31e1f0b02380', '01a21568-9ce4-71d8-881f-6f2914bc4b91', 1795655507172061, 'organization.created', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '', '01a21568-9ce4-7128-8e3b-7f1aec0d19cc', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '006236cc53b731dfa6a9ed5b6af2dfbc');
INSERT INTO events VALUES (87, '01a21568-9ca6-7d18-ad6f-31e1f0b02380', '01a21568-9ce5-70fb-996f-c4b9a034f586', 1795655507172963, 'invitation.created', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '', '01a21568-9ce4-7128-8e3b-7f1aec0d19cc', '01a21568-9ce5-702d-bd0f-821d38cacf16', NULL, '{"role":"user","guest":true}', 0, 'd0e65cbccd393714de5fb8dedfda4e1b');
INSERT INTO events VALUES (88, '01a21568-9ca6-7d18-ad6f-31e1f0b02380', '01a21568-9ce5-7dcb-b09f-c5436fabe014', 1795655507173810, 'account.created', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '01a21568-9ce5-7db2-909b-a08522623d34', '', '01a21568-9ce5-702d-bd0f-821d38cacf16', NULL, NULL, 0, '3edc98b963c599765a6820ce069597d5');
INSERT INTO events VALUES (89, '01a21568-9ca6-7d18-ad6f-31e1f0b02380', '01a21568-9ce5-7e27-bd21-08f02942c2c0', 1795655507173810, 'invitation.accepted', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '01a21568-9ce5-7db2-909b-a08522623d34', '01a21568-9ce4-7128-8e3b-7f1aec0d19cc', '01a21568-9ce5-702d-bd0f-821d38cacf16', NULL, '{"role":"user","guest":true}', 0, '3edc98b963c599765a6820ce069597d5');
INSERT INTO events VALUES (90, '01a21568-9ca6-7d18-ad6f-31e1f0b02380', '01a21568-9ce5-7e78-8c8e-bdc5ab56929e', 1795655507173810, 'membership.added', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '01a21568-9ce5-7db2-909b-a08522623d34', '01a21568-9ce4-7128-8e3b-7f1aec0d19cc', '', NULL, '{"role":"user","source":"grant"}', 0, '3edc98b963c599765a6820ce069597d5');
INSERT INTO events VALUES (91, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9ce6-7e47-8f89-52d367f74db5', 1795655507174883, 'directory.created', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '', '', '01a21568-9ce6-7e23-a2da-7a4c7caf2684', NULL, NULL, 0, 'ad86305095a5c23839d706796f1d69c6');
INSERT INTO events VALUES (92, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9ce7-7dc5-8c93-2b3f6d7a773d', 1795655507175667, 'run.held', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '', '', '01a21568-9ce7-7b8e-a81c-ecd5c9556602', NULL, '{"kind":"deletion","scope":"directory:01a21568-9ce6-7e23-a2da-7a4c7caf2684"}', 0, '3af6300507cc70208168451cc23ff5b1');
INSERT INTO events VALUES (93, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9ce9-711c-a3b3-8b5a70a487ca', 1795655507176873, 'directory.deleted', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '', '', '01a21568-9ce6-7e23-a2da-7a4c7caf2684', '{"users":0,"groups":0,"tokens":0}', NULL, 0, 'fbdd6461bf0cdc035bb10f8c417a2c37');
INSERT INTO events VALUES (94, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9ce9-71b5-a111-43ee7935f41c', 1795655507176873, 'run.applied', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '', '', '01a21568-9ce7-7b8e-a81c-ecd5c9556602', NULL, '{"kind":"deletion","scope":"directory:01a21568-9ce6-7e23-a2da-7a4c7caf2684"}', 0, 'fbdd6461bf0cdc035bb10f8c417a2c37');
INSERT INTO events VALUES (95, '01a21568-9ca6-7d18-ad6f-31e1f0b02380', '01a21568-9cee-793e-9ef4-b1a05c685734', 1795655507182486, 'directory.changed', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '', '', '01a21568-9caf-7190-a363-4f1c2839977f', '{"profile":""}', '{"profile":"ipsie","tokens":1}', 0, '631ccfd743dc338ded52c2fce7e68bcd');
INSERT INTO events VALUES (96, '01a21568-9cef-76d2-a38e-9018e9d93398', '01a21568-9cef-77ae-b0a1-40e69853ff5c', 1795655507183436, 'organization.created', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '', '01a21568-9cef-76d2-a38e-9018e9d93398', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '09970e7c8388065d3efadfe3add0853e');
INSERT INTO events VALUES (97, '01a21568-9cf0-7231-9ae3-6981ec9f3e53', '01a21568-9cf0-72a3-91b1-18805dc67373', 1795655507184134, 'organization.created', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '', '01a21568-9cf0-7231-9ae3-6981ec9f3e53', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'f66b30c7fc0ea78f84291174479aafda');
INSERT INTO events VALUES (98, '01a21568-9ca6-7d18-ad6f-31e1f0b02380', '01a21568-9cf1-71ee-8041-3fdf8ff539d4', 1795655507184942, 'merge.proposed', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '', '01a21568-9cef-76d2-a38e-9018e9d93398', '01a21568-9cf1-70a7-bdec-06c366f8c2af', NULL, '{"members":0,"side":"host"}', 0, 'a323e5249cbaf76c96cbfd1538f50951');
INSERT INTO events VALUES (99, '01a21568-9cef-76d2-a38e-9018e9d93398', '01a21568-9cf1-71f1-a1fe-d5acae73a558', 1795655507184942, 'merge.proposed', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '', '01a21568-9cef-76d2-a38e-9018e9d93398', '01a21568-9cf1-70a7-bdec-06c366f8c2af', NULL, '{"members":0,"side":"host"}', 0, 'a323e5249cbaf76c96cbfd1538f50951');
INSERT INTO events VALUES (100, '01a21568-9ca6-7d18-ad6f-31e1f0b02380', '01a21568-9cf2-723c-a641-03a800c09ca7', 1795655507185990, 'merge.approved', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '', '01a21568-9cef-76d2-a38e-9018e9d93398', '01a21568-9cf1-70a7-bdec-06c366f8c2af', NULL, '{"side":"host"}', 0, '8bba58864d0318790dbc02e09b2dfc21');
INSERT INTO events VALUES (101, '01a21568-9cef-76d2-a38e-9018e9d93398', '01a21568-9cf2-7240-ad04-42fc7907e2cc', 1795655507185990, 'merge.approved', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '', '01a21568-9cef-76d2-a38e-9018e9d93398', '01a21568-9cf1-70a7-bdec-06c366f8c2af', NULL, '{"side":"host"}', 0, '8bba58864d0318790dbc02e09b2dfc21');
INSERT INTO events VALUES (102, '01a21568-9ca6-7d18-ad6f-31e1f0b02380', '01a21568-9cf2-7ece-9b00-13173b319912', 1795655507186901, 'merge.proposed', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '', '01a21568-9cf0-7231-9ae3-6981ec9f3e53', '01a21568-9cf2-7e21-83d3-4f11d1b27314', NULL, '{"members":0,"side":"host"}', 0, '9e8b50c8f3d88b9ceb39592ba802f6b3');
INSERT INTO events VALUES (103, '01a21568-9cf0-7231-9ae3-6981ec9f3e53', '01a21568-9cf2-7ed1-95bc-2b05504a3919', 1795655507186901, 'merge.proposed', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '', '01a21568-9cf0-7231-9ae3-6981ec9f3e53', '01a21568-9cf2-7e21-83d3-4f11d1b27314', NULL, '{"members":0,"side":"host"}', 0, '9e8b50c8f3d88b9ceb39592ba802f6b3');
INSERT INTO events VALUES (104, '01a21568-9ca6-7d18-ad6f-31e1f0b02380', '01a21568-9cf4-73d8-b345-a6582e929b30', 1795655507188201, 'merge.approved', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '', '01a21568-9cf0-7231-9ae3-6981ec9f3e53', '01a21568-9cf2-7e21-83d3-4f11d1b27314', NULL, '{"side":"joining"}', 0, '6270435efa8aa35e835c3e8c022dd001');
INSERT INTO events VALUES (105, '01a21568-9cf0-7231-9ae3-6981ec9f3e53', '01a21568-9cf4-73dd-a660-b62de99cf704', 1795655507188201, 'merge.approved', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '', '01a21568-9cf0-7231-9ae3-6981ec9f3e53', '01a21568-9cf2-7e21-83d3-4f11d1b27314', NULL, '{"side":"joining"}', 0, '6270435efa8aa35e835c3e8c022dd001');
INSERT INTO events VALUES (106, '01a21568-9ca6-7d18-ad6f-31e1f0b02380', '01a21568-9cf4-7de4-a11e-38496bf1c065', 1795655507188852, 'merge.approved', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '', '01a21568-9cf0-7231-9ae3-6981ec9f3e53', '01a21568-9cf2-7e21-83d3-4f11d1b27314', NULL, '{"side":"host"}', 0, '546ba93c9442cc75578d9e696ee8f31a');
INSERT INTO events VALUES (107, '01a21568-9cf0-7231-9ae3-6981ec9f3e53', '01a21568-9cf4-7de8-8a03-21b3757dbba9', 1795655507188852, 'merge.approved', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '', '01a21568-9cf0-7231-9ae3-6981ec9f3e53', '01a21568-9cf2-7e21-83d3-4f11d1b27314', NULL, '{"side":"host"}', 0, '546ba93c9442cc75578d9e696ee8f31a');
INSERT INTO events VALUES (108, '01a21568-9ca6-7d18-ad6f-31e1f0b02380', '01a21568-9cf5-7051-9738-b4caf673f7a5', 1795655507188852, 'merge.completed', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '', '01a21568-9cf0-7231-9ae3-6981ec9f3e53', '01a21568-9cf2-7e21-83d3-4f11d1b27314', NULL, NULL, 0, '546ba93c9442cc75578d9e696ee8f31a');
INSERT INTO events VALUES (109, '01a21568-9cf0-7231-9ae3-6981ec9f3e53', '01a21568-9cf5-7054-b699-04087a3d6665', 1795655507188852, 'merge.completed', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '', '01a21568-9cf0-7231-9ae3-6981ec9f3e53', '01a21568-9cf2-7e21-83d3-4f11d1b27314', NULL, NULL, 0, '546ba93c9442cc75578d9e696ee8f31a');
INSERT INTO events VALUES (110, '01a21568-9cf0-7231-9ae3-6981ec9f3e53', '01a21568-9cf5-7488-98ad-e58b1c186542', 1795655507188852, 'organization.moved', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '', '01a21568-9cf0-7231-9ae3-6981ec9f3e53', '01a21568-9ca6-7d18-ad6f-31e1f0b02380', NULL, NULL, 0, '546ba93c9442cc75578d9e696ee8f31a');
INSERT INTO events VALUES (111, '01a21568-9ca6-7d18-ad6f-31e1f0b02380', '01a21568-9cf5-748b-aff3-7d31ca7d476e', 1795655507188852, 'organization.moved', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '', '01a21568-9cf0-7231-9ae3-6981ec9f3e53', '01a21568-9ca6-7d18-ad6f-31e1f0b02380', NULL, NULL, 0, '546ba93c9442cc75578d9e696ee8f31a');
INSERT INTO events VALUES (112, '01a21568-9ca6-7d18-ad6f-31e1f0b02380', '01a21568-9cf6-7991-8a7d-8b2dbe26c881', 1795655507190539, 'parent.changed', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '', '', '01a21568-9ca6-7d18-ad6f-31e1f0b02380', '{"restrict_org_creation":false}', '{"restrict_org_creation":true}', 0, '18abef97dd50895899cb29ad29713867');
INSERT INTO events VALUES (113, '01a21568-9ca6-7d18-ad6f-31e1f0b02380', '01a21568-9cf7-7850-8066-b9bf484b8b4f', 1795655507191373, 'directory.changed', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '', '', '01a21568-9caf-7190-a363-4f1c2839977f', '{"extensions":[]}', '{"extensions":["urn:acme:scim:schemas:extension:hr:2.0:User"]}', 0, '23078c4063c3fe660a8029f687ec18d2');
INSERT INTO events VALUES (114, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cf9-7f0f-9169-1646db29dc9c', 1795655507193953, 'connection.created', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '', '', '01a21568-9cf9-7ec3-86f3-017bba5a06b6', NULL, '{"kind":"saml","entity_id":"urn:acme:''idp''","groups_claim":"memberOf","email_trust":"claim","vouched":false,"enabled":false,"proven":false}', 0, '9bf73d8d09e35f822823454cd6d4c545');
INSERT INTO events VALUES (115, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cfa-7d2e-93d7-2bab52e5fb26', 1795655507194738, 'run.held', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '', '', '01a21568-9cfa-7cae-98ce-f3a5f5097f4f', NULL, '{"detail":{"meaning":{"kind":"oidc","issuer":"https://login.acme.example","client_id":"another"}},"scope":"connection:01a21568-9cc2-755b-acbb-199d2bbc4b68"}', 0, 'a3ece99f1908a296c922b241d51033d5');
INSERT INTO events VALUES (116, '01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cfb-7a5c-8334-73e627e1369c', 1795655507195563, 'sso.suspended', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '', '', '01a21568-9ca4-7b08-8d16-0510f7bb7558', NULL, '{"until":"2026-11-29T01:11:47.195563Z","reason":"''ẞ''"}', 0, 'f7f549b214e79400a965b7681fe73650');
INSERT INTO events VALUES (117, '01a21568-9ca6-7d18-ad6f-31e1f0b02380', '01a21568-9cfd-7e5c-aee9-89bda59a681a', 1795655507197907, 'connection.created', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '', '', '01a21568-9cfd-7e0f-94e1-20b2c5f14743', NULL, '{"kind":"oidc","issuer":"https://login.initech.example","client_id":"usher","email_trust":"claim","vouched":true,"enabled":true,"proven":false}', 0, '266fc9cf0cabd2b5e6ad62106d608eb8');
INSERT INTO events VALUES (118, '01a21568-9ca6-7d18-ad6f-31e1f0b02380', '01a21568-9cfe-7c96-86b5-a549ba6891fe', 1795655507198794, 'token.created', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '', '', '01a21568-9cfe-7c64-b810-9589071198b2', NULL, '{"scope":"login-hook","target":"01a21568-9cfd-7e0f-94e1-20b2c5f14743"}', 0, '5f21349da1ae5d68448875a6292a563b');
INSERT INTO events VALUES (119, '01a21568-9ca6-7d18-ad6f-31e1f0b02380', '01a21568-9cff-78c7-a5b0-1cd9df9d7700', 1795655507199501, 'organization.changed', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '', '01a21568-9ce4-7128-8e3b-7f1aec0d19cc', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false}', 0, '3a4650679edac14b66d91aafa73e66a4');
INSERT INTO events VALUES (120, '01a21568-9ca6-7d18-ad6f-31e1f0b02380', '01a21568-9cff-79fc-9706-e0b343f2f407', 1795655507199501, 'organization.changed', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '', '01a21568-9ce4-7128-8e3b-7f1aec0d19cc', '', '{"mode":"jit","group_mappings":false}', '{"mode":"jit","group_mappings":false,"sso_required":true}', 0, '3a4650679edac14b66d91aafa73e66a4');
INSERT INTO events VALUES (121, '01a21568-9ca6-7d18-ad6f-31e1f0b02380', '01a21568-9d00-7f09-95e3-41d7286cbebb', 1795655507200951, 'account.created', 'login', '01a21568-9cfd-7e0f-94e1-20b2c5f14743', '01a21568-9d00-7eee-aeae-79ed97b2d60b', '', '01a21568-9cfd-7e0f-94e1-20b2c5f14743', NULL, NULL, 0, 'f883592df85f50dd2a223d724b7721ec');
INSERT INTO events VALUES (122, '01a21568-9ca6-7d18-ad6f-31e1f0b02380', '01a21568-9d01-7005-872e-2dd6f66c2455', 1795655507200951, 'subject.linked', 'login', '01a21568-9cfd-7e0f-94e1-20b2c5f14743', '01a21568-9d00-7eee-aeae-79ed97b2d60b', '', '01a21568-9cfd-7e0f-94e1-20b2c5f14743', NULL, NULL, 0, 'f883592df85f50dd2a223d724b7721ec');
INSERT INTO events VALUES (123, '01a21568-9ca6-7d18-ad6f-31e1f0b02380', '01a21568-9d01-705b-aaf9-ee4f2afda69a', 1795655507200951, 'membership.added', 'login', '01a21568-9cfd-7e0f-94e1-20b2c5f14743', '01a21568-9d00-7eee-aeae-79ed97b2d60b', '01a21568-9ce4-7128-8e3b-7f1aec0d19cc', '', NULL, '{"role":"user","source":"grant"}', 0, 'f883592df85f50dd2a223d724b7721ec');
INSERT INTO events VALUES (124, '01a21568-9ca6-7d18-ad6f-31e1f0b02380', '01a21568-9d01-70be-88ab-9bf8a3283331', 1795655507200951, 'connection.proven', 'login', '01a21568-9cfd-7e0f-94e1-20b2c5f14743', '', '', '01a21568-9cfd-7e0f-94e1-20b2c5f14743', NULL, NULL, 0, 'f883592df85f50dd2a223d724b7721ec');
INSERT INTO events VALUES (125, '', '01a21568-9d10-7d33-a603-30670043c982', 1795655507216842, 'account.created', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '01a21568-9d10-7d15-b334-73aff76cf520', '', '', NULL, NULL, 0, '8a7b56a37ebf31f65d22acab0cc26674');
INSERT INTO events VALUES (126, '', '01a21568-9d1e-74a4-adf3-b68c1ef9a270', 1795655507230272, 'account.created', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '01a21568-9d1e-7489-b9bd-9d49c4aed8ee', '', '', NULL, NULL, 0, '77c66e5157addd6c07cc9dfba49e4959');
INSERT INTO events VALUES (127, '01a21568-9ca6-7d18-ad6f-31e1f0b02380', '01a21568-9d42-77f8-855f-ce2244a2e8c3', 1795655507266136, 'claim.started', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '', '01a21568-9ce4-7128-8e3b-7f1aec0d19cc', '01a21568-9d42-75eb-b98f-2dc38a267c98', NULL, '{"accounts":2,"deadline":"2026-12-26T01:11:47.266136Z","domain":"initech.example"}', 0, '73fcf0e8b16c30060d2353b16230fb20');
INSERT INTO events VALUES (128, '01a21568-9ca6-7d18-ad6f-31e1f0b02380', '01a21568-9d42-7959-9af9-d2bf92aa228b', 1795655507266136, 'claim.account_claimed', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '01a21568-9d10-7d15-b334-73aff76cf520', '01a21568-9ce4-7128-8e3b-7f1aec0d19cc', '01a21568-9d42-75eb-b98f-2dc38a267c98', NULL, '{"deadline":"2026-12-26T01:11:47.266136Z","domain":"initech.example"}', 0, '73fcf0e8b16c30060d2353b16230fb20');
INSERT INTO events VALUES (129, '01a21568-9ca6-7d18-ad6f-31e1f0b02380', '01a21568-9d42-795b-af9d-23bfc1d8be37', 1795655507266136, 'claim.account_claimed', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '01a21568-9d1e-7489-b9bd-9d49c4aed8ee', '01a21568-9ce4-7128-8e3b-7f1aec0d19cc', '01a21568-9d42-75eb-b98f-2dc38a267c98', NULL, '{"deadline":"2026-12-26T01:11:47.266136Z","domain":"initech.example"}', 0, '73fcf0e8b16c30060d2353b16230fb20');
INSERT INTO events VALUES (130, '01a21568-9ca6-7d18-ad6f-31e1f0b02380', '01a21568-9d51-7440-a7a4-8920a604f93d', 1795655507281080, 'claim.cancelled', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '', '01a21568-9ce4-7128-8e3b-7f1aec0d19cc', '01a21568-9d42-75eb-b98f-2dc38a267c98', NULL, '{"accounts":{"cancelled":2},"reason":"by_hand"}', 0, '7e24014d9a8a25141b3a1d7ae9f38b79');
INSERT INTO events VALUES (131, '01a21568-9ca6-7d18-ad6f-31e1f0b02380', '01a21568-9d6f-7ecd-b7cc-83df5f51134b', 1795655507311831, 'claim.started', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '', '01a21568-9ce4-7128-8e3b-7f1aec0d19cc', '01a21568-9d6f-7e6e-bb96-27fd17b90251', NULL, '{"accounts":2,"deadline":"2026-12-26T01:11:47.311831Z","domain":"initech.example"}', 0, 'fd24f949719daf01dde2fa6f7a45419e');
INSERT INTO events VALUES (132, '01a21568-9ca6-7d18-ad6f-31e1f0b02380', '01a21568-9d6f-7f30-a09f-f6d104306fcf', 1795655507311831, 'claim.account_claimed', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '01a21568-9d10-7d15-b334-73aff76cf520', '01a21568-9ce4-7128-8e3b-7f1aec0d19cc', '01a21568-9d6f-7e6e-bb96-27fd17b90251', NULL, '{"deadline":"2026-12-26T01:11:47.311831Z","domain":"initech.example"}', 0, 'fd24f949719daf01dde2fa6f7a45419e');
INSERT INTO events VALUES (133, '01a21568-9ca6-7d18-ad6f-31e1f0b02380', '01a21568-9d6f-7f33-8fec-94836b193b99', 1795655507311831, 'claim.account_claimed', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '01a21568-9d1e-7489-b9bd-9d49c4aed8ee', '01a21568-9ce4-7128-8e3b-7f1aec0d19cc', '01a21568-9d6f-7e6e-bb96-27fd17b90251', NULL, '{"deadline":"2026-12-26T01:11:47.311831Z","domain":"initech.example"}', 0, 'fd24f949719daf01dde2fa6f7a45419e');
INSERT INTO events VALUES (134, '01a21568-9ca6-7d18-ad6f-31e1f0b02380', '01a21568-9d8e-71eb-a073-aecf0d2a2f4c', 1795655507341962, 'claim.chosen', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '01a21568-9d10-7d15-b334-73aff76cf520', '01a21568-9ce4-7128-8e3b-7f1aec0d19cc', '01a21568-9d6f-7e6e-bb96-27fd17b90251', '{"choice":""}', '{"choice":"merge"}', 0, '6e30ed2eed0da8c73ad9e16d7ee8eb5f');
INSERT INTO directory_totals VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cad-735e-a440-36b146c50f80', 'Group', 0, 3, 0, '01a21568-9cbf-7144-a63e-2d54b528b25b');
INSERT INTO directory_totals VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cad-735e-a440-36b146c50f80', 'User', 0, 10, 2, '01a21568-9cb9-738a-b0cb-2c6b80bb6cea');
INSERT INTO accounts VALUES ('01a21568-9cb1-713d-8d85-01c609acfd1b', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795655507120844);
INSERT INTO accounts VALUES ('01a21568-9cb2-72a2-ade4-29160492f4ed', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795655507122127);
INSERT INTO accounts VALUES ('01a21568-9cb2-7d19-be18-227aa1dc7c52', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795655507122821);
INSERT INTO accounts VALUES ('01a21568-9cb3-7734-87ce-f20cc351a860', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795655507123438);
INSERT INTO accounts VALUES ('01a21568-9cb4-7440-bd87-9f44dd81da50', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795655507124221);
INSERT INTO accounts VALUES ('01a21568-9cb4-7e0e-9605-6c0abbe305c9', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795655507124863);
INSERT INTO accounts VALUES ('01a21568-9cb5-791d-b9a5-4767b23ed3a0', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795655507125536);
INSERT INTO accounts VALUES ('01a21568-9cb6-73d9-afd9-2b45b93e4c6c', 'left@acme.example', 'left@acme.example', 'acme.example', 1795655507126224);
INSERT INTO accounts VALUES ('01a21568-9cb8-77ec-93c5-d7ffb9020240', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795655507128468);
INSERT INTO accounts VALUES ('01a21568-9cb9-7314-b25f-593ca53408cd', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795655507129173);
INSERT INTO accounts VALUES ('01a21568-9cc6-73e5-80b3-e0b443c73385', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795655507142223);
INSERT INTO accounts VALUES ('01a21568-9ce5-7db2-909b-a08522623d34', 'accepted@elsewhere.example', 'accepted@elsewhere.example', 'elsewhere.example', 1795655507173810);
INSERT INTO accounts VALUES ('01a21568-9d00-7eee-aeae-79ed97b2d60b', 'prover@initech.example', 'prover@initech.example', 'initech.example', 1795655507200951);
INSERT INTO accounts VALUES ('01a21568-9d10-7d15-b334-73aff76cf520', 'o''personal@initech.example', 'o''personal@initech.example', 'initech.example', 1795655507216842);
INSERT INTO accounts VALUES ('01a21568-9d1e-7489-b9bd-9d49c4aed8ee', 'other@initech.example', 'other@initech.example', 'initech.example', 1795655507230272);
INSERT INTO directory_users VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cad-735e-a440-36b146c50f80', '01a21568-9cb1-7329-b000-67def9abe62e', 'ada@acme.example', '00u-ada', 1, '01a21568-9cb1-713d-8d85-01c609acfd1b', '', 1795655507120844, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795655507120844, 1795655507120844);
INSERT INTO directory_users VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cad-735e-a440-36b146c50f80', '01a21568-9cb2-72d9-9fcc-43c104e12818', 'bob@acme.example', NULL, 1, '01a21568-9cb2-72a2-ade4-29160492f4ed', '', 1795655507122127, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795655507122127, 1795655507122127);
INSERT INTO directory_users VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cad-735e-a440-36b146c50f80', '01a21568-9cb2-7d4c-9889-bbdf161dc1b9', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a21568-9cb2-7d19-be18-227aa1dc7c52', '', 1795655507122821, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795655507122821, 1795655507122821);
INSERT INTO directory_users VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cad-735e-a440-36b146c50f80', '01a21568-9cb3-7760-a7a7-a021c9339a6f', 'zoe@acme.example', 'ZOË', 1, '01a21568-9cb3-7734-87ce-f20cc351a860', '', 1795655507123438, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795655507123438, 1795655507123438);
INSERT INTO directory_users VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cad-735e-a440-36b146c50f80', '01a21568-9cb4-746b-8c5a-1f38d830d339', 'astro@acme.example', '🚀', 1, '01a21568-9cb4-7440-bd87-9f44dd81da50', '', 1795655507124221, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795655507124221, 1795655507124221);
INSERT INTO directory_users VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cad-735e-a440-36b146c50f80', '01a21568-9cb4-7e37-bdc8-ba1e6770ba8a', 'lines@acme.example', ' 007 ', 1, '01a21568-9cb4-7e0e-9605-6c0abbe305c9', '', 1795655507124863, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795655507124863, 1795655507124863);
INSERT INTO directory_users VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cad-735e-a440-36b146c50f80', '01a21568-9cb5-79af-af1b-39f6d074b0d4', 'max@acme.example', '00u-max', 1, '01a21568-9cb5-791d-b9a5-4767b23ed3a0', '', 1795655507125536, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795655507125536, 1795655507125536);
INSERT INTO directory_users VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cad-735e-a440-36b146c50f80', '01a21568-9cb6-73f6-9bf8-79426cc866da', 'left@acme.example', '00u-left', 0, '01a21568-9cb6-73d9-afd9-2b45b93e4c6c', '', 1795655507126224, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795655507126224, 1795655507126224);
INSERT INTO directory_users VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cad-735e-a440-36b146c50f80', '01a21568-9cb7-72a2-b7f3-4351a10f167f', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795655507127143, 1795655507127143);
INSERT INTO directory_users VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cad-735e-a440-36b146c50f80', '01a21568-9cb9-738a-b0cb-2c6b80bb6cea', 'staff@acme.example', '00u-staff', 0, '01a21568-9cb9-7314-b25f-593ca53408cd', '', 1795655507129173, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795655507129173, 1795655507137356);
INSERT INTO runs VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9ce7-7b8e-a81c-ecd5c9556602', 'deletion', 'applied', 'directory:01a21568-9ce6-7e23-a2da-7a4c7caf2684', NULL, '{}', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '3af6300507cc70208168451cc23ff5b1', 0, 1795655507175667, 1795655507176873, 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', 1795655507176873, 0, 0);
INSERT INTO runs VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cfa-7cae-98ce-f3a5f5097f4f', 'reconnect', 'held', 'connection:01a21568-9cc2-755b-acbb-199d2bbc4b68', 'reconnect connection:01a21568-9cc2-755b-acbb-199d2bbc4b68', '{"meaning":{"kind":"oidc","issuer":"https://login.acme.example","client_id":"another"}}', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', 'a3ece99f1908a296c922b241d51033d5', 0, 1795655507194738, 1795655507194738, '', '', 0, 0, 0);
INSERT INTO dialect_log VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cad-735e-a440-36b146c50f80', '01a21568-9cca-72e9-bbd7-8a5d5592393c', 1795655507146191, 'b8c587d4538d7acefe8bcfbd55a20ff1', 'GET', '/Users/01a21568-9cb7-7d5d-b325-492179ce0bb5', 404, '', 'there is no user "01a21568-9cb7-7d5d-b325-492179ce0bb5" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cad-735e-a440-36b146c50f80', '01a21568-9cca-771c-af6c-f71b14f7bd55', 1795655507146466, 'e753492f8ffb2e052a2eb2b73d386f59', 'GET', '/Users/01a21568-9cb8-7813-b5e9-1860895b0072', 404, '', 'there is no user "01a21568-9cb8-7813-b5e9-1860895b0072" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cad-735e-a440-36b146c50f80', '01a21568-9dcd-7b8f-a3cb-c121d4bc9a73', 1795655507405758, '76cac923a235f6891d7f221c0e5cf2e5', 'GET', '/Users/01a21568-9cb7-7d5d-b325-492179ce0bb5', 404, '', 'there is no user "01a21568-9cb7-7d5d-b325-492179ce0bb5" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cad-735e-a440-36b146c50f80', '01a21568-9dce-73d8-88df-4fdb74426afa', 1795655507406252, 'fda26b63564eb20fae930298aefb8235', 'GET', '/Users/01a21568-9cb8-7813-b5e9-1860895b0072', 404, '', 'there is no user "01a21568-9cb8-7813-b5e9-1860895b0072" in this directory', '[]', '');
INSERT INTO schedules VALUES ('', 'check-domains', '0 * * * *', 1795655507111893, 0);
INSERT INTO schedules VALUES ('', 'expire-invitations', '*/10 * * * *', 1795655507107414, 0);
INSERT INTO schedules VALUES ('', 'expire-proposals', '5 * * * *', 1795655507107930, 0);
INSERT INTO schedules VALUES ('', 'forget-answers', '50 * * * *', 1795655507109122, 0);
INSERT INTO schedules VALUES ('', 'forget-events', '50 3 * * *', 1795655507110466, 0);
INSERT INTO schedules VALUES ('', 'forget-tombstones', '20 3 * * *', 1795655507108768, 0);
INSERT INTO schedules VALUES ('', 'prune-schedule-runs', '40 3 * * *', 1795655507106898, 0);
INSERT INTO schedules VALUES ('', 'repair-drift', '10 4 * * *', 1795655507111209, 0);
INSERT INTO schedules VALUES ('', 'settle-claims', '*/10 * * * *', 1795655507108208, 0);
INSERT INTO schedules VALUES ('', 'tend-sso', '* * * * *', 1795655507113474, 0);
INSERT INTO invitations VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9ce0-7129-816a-3b9fc7deaf1b', '01a21568-9ca8-7764-a1bc-067edb278eab', 'O''Brien+open@Elsewhere.example', 'o''brien+open@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'open', '', 0, 1, '', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '', 'c0ae9a92ec0fa592f77a547aef6eb7f2e7eb6dacfa3f8d97eea0c1357b339f14', 1795655507167905, 1797469907167905, 0);
INSERT INTO invitations VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9ce1-74a8-9dcb-d401ae426a48', '01a21568-9ca8-7667-8a02-8036a2e43aa9', 'managed@acme.example', 'managed@acme.example', 'acme.example', 'user', '', 0, 'open', '', 1, 0, '', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '', 'e2ef32f3fa80c3f8397bbcd3441f19208f5e040e0fa9616df286129c028e8aa2', 1795655507169278, 1797469907169278, 0);
INSERT INTO invitations VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9ce2-7336-91e2-ea2e69d0ec60', '01a21568-9ca8-7764-a1bc-067edb278eab', 'revoked@elsewhere.example', 'revoked@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'revoked', 'by_hand', 0, 1, '', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '', 'cef93ccb476e4f8ad8644f402ad15f296c51738c4f9c552643bc196a37192cc9', 1795655507170187, 1797469907170187, 1795655507171007);
INSERT INTO invitations VALUES ('01a21568-9ca6-7d18-ad6f-31e1f0b02380', '01a21568-9ce5-702d-bd0f-821d38cacf16', '01a21568-9ce4-7128-8e3b-7f1aec0d19cc', 'accepted@elsewhere.example', 'accepted@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'accepted', '', 0, 1, '', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', '01a21568-9ce5-7db2-909b-a08522623d34', '13f1c2c3f9dc72fbd71cff3d80b7ff8937e6fa40764d7dbb436aa3dd0a64e933', 1795655507172963, 1797469907172963, 1795655507173810);
INSERT INTO invitation_sends VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9ca8-7667-8a02-8036a2e43aa9', 1795655507169278, '01a21568-9ce1-74c0-8846-d880662accc1');
INSERT INTO invitation_sends VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9ca8-7764-a1bc-067edb278eab', 1795655507167905, '01a21568-9ce0-723f-9d8c-7e8a05464680');
INSERT INTO invitation_sends VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9ca8-7764-a1bc-067edb278eab', 1795655507170187, '01a21568-9ce2-7355-b9fe-a98fc792d497');
INSERT INTO invitation_sends VALUES ('01a21568-9ca6-7d18-ad6f-31e1f0b02380', '01a21568-9ce4-7128-8e3b-7f1aec0d19cc', 1795655507172963, '01a21568-9ce5-70b8-8390-9debb5764661');
INSERT INTO parent_administrators VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', '01a21568-9cb1-713d-8d85-01c609acfd1b', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', 1795655507161451);
INSERT INTO answers VALUES ('', '01a21568-9c8d-7aa4-8593-22435fa45e44', '', '3c0bc2db264fe89ea2a75678ba5a281dee18cf616da297cc44928795ae4e909c', '9c80b91f2aa3e4234325a27bea7a0cf751e0823441da619e1cf6c5997137ae2b', 'pXjIsfuo1cSWwMRmZvqomb/01cA1eqcUI07SYCiT/eFBsQZjexZjQvO8pRPv1ug/3PK8s2R23y4xHZwaYzDFaBqCyfljPz4SwFKNkMb6gyhVYrBCoJ+BsMD1bfU7ARzLabePoeh7W45a5XYN07/R9B/Q13vjOxph4cs4pvoYRYJgICW4MaDDqptkfuawQoNUyhYderJKzYuxp3q9WcC0jbnisgcnDWpmZZZy/CZFsJmF+cPsmWvJOWg28wsVEAz/L6BwZ9ILb+0l99HgXUFwXHJf1Td1ujXUIK+0m7nNYvFfuRNDFPTxQDDiAfxI9jA7lhuAeWZSSrxM6JoprrjF3oQUIIe4wbDMbTkzNsxA5Mw2swWTz3g7owcMkgCJyCHldwLozWzPx5zxcMLyFuKy6C1LOcTTi7ZZtXYKaBU+s636LSHqtw==', 1795655507161451);
INSERT INTO answers VALUES ('', '01a21568-9c8d-7aa4-8593-22435fa45e44', '', '2e459057c75e21d7405b78f2aa3da718976f40f43723b85569a9a8d01c05de11', '693123451dd674e393bc1144448558d8a0487bb8b2c47044146f6102e75d2334', 'KjeIrEbdGaMXgl3sZIxDTmeahIs71Q1XcCbEhK29dzwEvK+wXJL67KknTIf3Tsy2yj2YUZmA0Jhv7+ZK/6lfVvZZauAgNAbuhqJ7wETyf/waPzWLvgRuaW3fiunx3ADMJPCHvBT2Ht4+qy23PcggN5fNKgKAxSa8NTnqodinN/lQ8R6+w3iKgUebDhX1MQynkh3+9DpmSX5hT41SV6SUiXOGDQn7wPHkHmrnAZ1AK8g91mlzT9rTSoB17cbs6+NSdAI=', 1795655507216842);
INSERT INTO answers VALUES ('', '01a21568-9c8d-7aa4-8593-22435fa45e44', '', '512e2390ece6e84bb8bf28f3fbd4613afe539e8affe6829afcb84e63ab977a51', '0d59f29bdd044abdc5ca9de2c2ffe971c84a270e0708ea5cd17f7c208e77bce0', 'HKy9gOyvGne3PGnpeDIRIx04rjNg3osuvTXTgoFQCDEzMLG/rlc1ZROIjwwtjBLtWf9eIOuGVrHY/nKq6DbqcTgOFUXwmD3dAn+2kbtaNGlrQUhK1EQuhqeYG4d2jvnKbGF/VDWNSFb90K+Gn3rYR9RnA2oSLwTGQjbNOaMQjvYf2i9FSHpjZBXfm5bTsFeUTNXHW/M08TKIrb5Y0pKf+omvBeKyI96U2d4oXZocSY+QpVnGFcHEeIWEcer9', 1795655507230272);
INSERT INTO answers VALUES ('', '01a21568-9c8d-7aa4-8593-22435fa45e44', '', '12201c9b3f3f7cfa9a259e70ee0034ba22bcecc1ebec4128d488a4dc5c1cb9da', '47da7d5ba09042695bc80c0b5661ddd0638b9e04b18b4df0f4bc2865dd0daedb', 'J7DpfXlDbPoMLwi4vPn7Sm6riocvucVGqoN4mjPZNpkatnqqMA4604W4h/Pw3c3Hm+U2pr8YCuTutxlz5kWtVTbylFUHcyiFQ6QnURUZrohZ3Z0/zpyqJbG6cB4cq76/FIqpA9dU4kKwGBq1Kkm9MPPnAKIfQrnisag+b75yaKHTkNyeqIBp22EfRrJOu/bTtmaYLeJSVMifSK7uZVXN7nNKHKpLDDdbdXEC23a2c9s2YLC7eTBuFoMvusPOrOi6UgNUx1u/bGQm6DdwJlIDLNi4Sw==', 1795655507244654);
INSERT INTO answers VALUES ('', '01a21568-9c8d-7aa4-8593-22435fa45e44', '', 'f375e48d33d1edaefc04e0ce041bb6d075db376f2e304fe9e4a6f57b8806f837', '6878799a5194446ca9b28910976e8bbae07d374ee2a4c56a28f33475eb5f5c58', 'dudsnjXX3WtV22v42TZmbPRfLWxc/jdFUg6pvuwlEKgmCXbuK57LrF98/ixgYijw9zVtGYBG64UFEz/m37hUkDa7vPAQT/LNEMDcwrGI6DoDpAzqAELGgk/n+q1v9iv5usNBL7vRVGqS7aJFEEhAqwd40kF7rm856pqRE85sv0uEl51a3eJbexK6VTV7NfknXpGps/9nwYVUUyR1GmKWBRiUg2LYS+HWh4KfAzztVgYX+38wkdfSwM1FPN6UYIKxqRz0bJCySUVXh6JG9NSMHM4O4RnkL+SromF8C3mUPxeHCgni8pztXqr+8JnXM7aj26iHajlKBxqI4Tk19f6TjJyxM4tM4Z/nE8sjA0B6819kDdLkyX/QvqBcAKjgLs2ceEO4pU6RuJziqYA4Sf5+xdiPtWSfkWHF+HWwA367/Rv2UetrOzbTbUxHrcf/xJumnjDKsx7yBqSHlh7KnePCdRx3DxKszfqGA6jYA3mVHzoivP1XgHIZKp4MyAmaaIsbZizZtFbzwHw6rsUVlBYKbE9ApIHRTOZYBKUFS0IZaiauVULOykJsIpk+6xF/RB4UXpBChA3C7dhdYjekXoPpmLEuLN7NX9zyA7ovnZuDqtcEl0KDzHVmnoyMY0FE+DtSeCiPDgq6dcSdiyUGq4Ndbh6Dfg8R16OPZUEmZ8v5iaGRrJLDWZPWgNyUd9bqkw/VyXBnfdH+xTSDb+ydvYkmHmVkxkP3sWGNPQv319J/Gn6Ve8nNsVa8', 1795655507266136);
INSERT INTO answers VALUES ('', '01a21568-9c8d-7aa4-8593-22435fa45e44', '', '7e0124fe115fa684741fa831ecb27a15dc5a8aaaddd9e48abb41fb4efea05cbe', '2f445d991998326acd5ecc4b894f509ae48dfc78527c7ca2013d00d111e9cf6d', 'Gp51Nv6nJTwLiYrlbIh42v1np7vRGT4ypXmspp3x0RNxCKCzEA9WB5mvLQW9N3G9lc6WGs5bIo6tNFk3tCpdD0bdIMMgbOoWUcfebeoZvBjztLMHCXzdNS+arJf40HpVWhHKxqVQVL8w8BBsaDQqGI5zWWiBcheNcu8e0BG7AiAdUXjQzbY6tVJpWtHURqYuzuTX951fRdovCa6jPo8EEHeIr4R/1hh6QDA3fT57U9RsxaCtBGCe9Tex2VPL32RxISTviPUrKceDAlwR7PjEL63+xLD1MdyRh3LTgpe4/Y4vrtkXScIRfhV5FybScSlCnt0L5/h4dAJbuo7S4YcQPhbaZ5tQXBh2TPyitQQKKyHG3IpgpBQnX3XTZBtExD2l50HVr83SDGqjkug6odZgqwPyvVfgzXTopI5Gm4H2Bfrt94UeA4lNwwRsImHKBXGCqavoo09HctKbNvKNTjZi9xxsbI0qj1KVqbv7SbbiJqbQDLKKVtoKA7S62HCwRVwkXMRUqzh7lYc1PU4BSqZSbYqQbsxLGIiiDtCGl3Gkyw9V7kW7RiscF2bJ17YBc6tom8ykHVDZGRVU3eONk+Hsw2L9eyw9VXtFki1jBtxMhBv0JM65V2MAfa+qpPhArHfdSFjRmjpIilsA41r02dIIb6WLJr+4i4/Rvawz0wCL2t1L1Ot77+HAQ+3TetOxbW+XAVuNp8sn3td+yuQ8EgAEk062RPY7/o1d33lt6whtEiJTno6KDhyvaJANyN+1W6S2p9uUknUOhiZ+tJGeAGTPOQznosr5DN6UXZYs9AaZCXgjJ6YgbZSLS+USDWXM4Pl3IVxS', 1795655507281080);
INSERT INTO answers VALUES ('', '01a21568-9c8d-7aa4-8593-22435fa45e44', '', '3fed05505e1aa45402e1869df43206f68932def0431f26e516e69f3e4d138120', '47da7d5ba09042695bc80c0b5661ddd0638b9e04b18b4df0f4bc2865dd0daedb', 'IrfLz7LpCepmn8loARwPq7Xp93/BGvgytF1Sgv4HzxBzdp2bPWPMG/bJXe3/uLecbRPRVse1/qTrPtug9Oz7dsBPpqaeZGwZCzYLbs/0KS2VOx/hYqC0Gc5jZF5grcdJjsmoNOYwCAq3avKOCTfG8d3YOTE7vzvPNZ0lzjlH4oaRsCktfXoygZYAxcqy5ravHLE8mBjqaNhFz8e7akvMqwEM/Acd1YHYlIjLzU1C4XVy3MSUm04RV7oEqysl/QRFLOta0YGEdcEFGu9UNDacQsUq6Q==', 1795655507298202);
INSERT INTO answers VALUES ('', '01a21568-9c8d-7aa4-8593-22435fa45e44', '', '96254b6847ef4071f0b3375ae135076c3eef822c5cb05149765f51eab51c0e5e', '6878799a5194446ca9b28910976e8bbae07d374ee2a4c56a28f33475eb5f5c58', 'gYLAB6UFjV+9DheucP/b4wm2z+uXqkEzyipgDUfrAbfDxnzDuYZy0Uaj0cDlzbs+gP6L/pFhmz5EA0YmhBvv4cyQIE2phx3nhbraZOvbZwRhMKfC6RUcu64gusU223rLcapb/Yp1e4zowFh5nwrhUh7nox97GxooobBLRppJZKSercAn9bZpBqllijBRjpBcTwH9AclV6df5orWAbVYslEYapiw57YhfMKOVFJeil2eaTbtfQOZak+cHTUxkNRWuDDw9+35HrXkAXSTpGVuYuFYHn47WqAsGy8VldnDliaH+3lKh4s8Bf1T4fv2DHLanE8kL7uIwcoqS5l/7/e+bnF6I4LPgZH2k6TvHMJtuCO8Dy9AsbE7BkgCpWmE25phlV/CSaSjPv39k0o0zdfD/GGOt71pHSJe7A/S31QF9WsVAq1NMylCjMmp3s6las8uaGb6bE2j/nJm5U9P5NuVL+fzXt56P7qYOoL2LPHVHuCQTkslVlsOTmq/iox8kaaCim6M0SOsX/pliOEVQvy/GsZRfg/nKiJaSg4DeNQIPLd4O/KWjtlMhhhUiJdFJlHMmE9jAqAE6fGPm7q8xBSSeDtHqKs0h8euO+sAjjSd4J4YUrQa2O0zv5404PelOmh5nrZ+3BLj5VnWfxMCmmYFAgKeq8mrQ3Fwfpe2avQRCVC4FiwgCzJUrNReB7ZwAmcTUkD/1Sj6rHVtFyF3h78XK7uL4wm3L/Zlw9H1/8qFhLP72MmEvk55D', 1795655507311831);
INSERT INTO answers VALUES ('', '01a21568-9c8d-7aa4-8593-22435fa45e44', '', 'e4bfd3d2102f46952c1d9a6fd2ad5a4fec40423131dc4e431b9aa617627cc809', '585a2593c8d689962db903dd5659e3cb31738178d3db49b586c9b40177bf0d9a', 'bMYOV4tQ+aso40dBetRi4FGBPCEwpc+hoR+1B0s8A/TiSemwruhB8ECUvWwYUNSkuwNu7L6tCts9mTXXU/ePXjlw6YFrpgAlroMMQY1cxkMbFtfLXcfWS9MNEkxSVpeGkA6oBrGbzRwZJSlg8pOp57ddXC8Z6OuI27OpKDqbdG/LJdMWpTw1z8FqZ+0T5EqKAnkeFExGX4XkGrnbTBGWyi/MmBCAXbSAaxGZMlKebJKQ1wXvbh5dl7MKpTte4Vs+HCwVAJAvoxX+ns5B53qoglIFydWpsGKxDpmHPa45INVfisiRSOxRiLFhAsTSdU3IqI9rv+boC+MRwWROShA+MLQPDc8=', 1795655507341962);
INSERT INTO sso_suspensions VALUES ('01a21568-9ca4-7b08-8d16-0510f7bb7558', 1795914707195563, '''ẞ''', 1795655507195563, 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44');
INSERT INTO merge_proposals VALUES ('01a21568-9ca6-7d18-ad6f-31e1f0b02380', '01a21568-9cf1-70a7-bdec-06c366f8c2af', '01a21568-9cef-76d2-a38e-9018e9d93398', '01a21568-9cef-76d2-a38e-9018e9d93398', 'host', 'pending', '', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', 0, '{"credential":"01a21568-9c8d-7aa4-8593-22435fa45e44","at":1795655507185990}', '', 1795655507184942, 1796865107184942, 0, '', 0);
INSERT INTO merge_proposals VALUES ('01a21568-9ca6-7d18-ad6f-31e1f0b02380', '01a21568-9cf2-7e21-83d3-4f11d1b27314', '01a21568-9cf0-7231-9ae3-6981ec9f3e53', '01a21568-9cf0-7231-9ae3-6981ec9f3e53', 'host', 'approved', '', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', 0, '{"credential":"01a21568-9c8d-7aa4-8593-22435fa45e44","at":1795655507188852}', '{"credential":"01a21568-9c8d-7aa4-8593-22435fa45e44","at":1795655507188201}', 1795655507186901, 1796865107186901, 1795655507188852, '{"looks":"0bc23b90f21d04417ffad2bf49c3c9a16053f9256b228f170d0cabb72052819d","alone":null,"met":null}', 0);
INSERT INTO domain_claims VALUES ('01a21568-9ca6-7d18-ad6f-31e1f0b02380', '01a21568-9d42-75eb-b98f-2dc38a267c98', 'initech.example', '01a21568-9ce4-7128-8e3b-7f1aec0d19cc', 'cancelled', 'by_hand', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', 1795655507266136, 1798247507266136, 1795655507281080);
INSERT INTO domain_claims VALUES ('01a21568-9ca6-7d18-ad6f-31e1f0b02380', '01a21568-9d6f-7e6e-bb96-27fd17b90251', 'initech.example', '01a21568-9ce4-7128-8e3b-7f1aec0d19cc', 'open', '', 'operator', '01a21568-9c8d-7aa4-8593-22435fa45e44', 1795655507311831, 1798247507311831, 0);
INSERT INTO claim_accounts VALUES ('01a21568-9ca6-7d18-ad6f-31e1f0b02380', '01a21568-9d42-75eb-b98f-2dc38a267c98', '01a21568-9d10-7d15-b334-73aff76cf520', '', 'cancelled', '', '', 1795655507281080);
INSERT INTO claim_accounts VALUES ('01a21568-9ca6-7d18-ad6f-31e1f0b02380', '01a21568-9d42-75eb-b98f-2dc38a267c98', '01a21568-9d1e-7489-b9bd-9d49c4aed8ee', '', 'cancelled', '', '', 1795655507281080);
INSERT INTO claim_accounts VALUES ('01a21568-9ca6-7d18-ad6f-31e1f0b02380', '01a21568-9d6f-7e6e-bb96-27fd17b90251', '01a21568-9d10-7d15-b334-73aff76cf520', 'merge', 'claimed', '', '', 0);
INSERT INTO claim_accounts VALUES ('01a21568-9ca6-7d18-ad6f-31e1f0b02380', '01a21568-9d6f-7e6e-bb96-27fd17b90251', '01a21568-9d1e-7489-b9bd-9d49c4aed8ee', '', 'claimed', '', '', 0);
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
