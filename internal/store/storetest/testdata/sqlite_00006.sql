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
CREATE TABLE ldap_entries (
  parent     TEXT   NOT NULL,
  directory  TEXT   NOT NULL,
  kind       TEXT   NOT NULL,             -- user | group
  id         TEXT   NOT NULL,             -- of the record, which follows from the entry's
  entry      TEXT   NOT NULL,             -- the entry's id in its directory
  digest     TEXT   NOT NULL,             -- of what was taken over; empty: it is looked at anew
  ref        TEXT   NOT NULL,             -- digest of what groups, or people, call it by
  dn         TEXT   NOT NULL,             -- digest of its distinguished name
  live       BIGINT NOT NULL,             -- 1: enabled and not expired
  expires    BIGINT NOT NULL,             -- 0: never
  members    TEXT   NOT NULL DEFAULT '',  -- of a group: digest of who is in it; empty: it is looked at anew
  unresolved TEXT   NOT NULL DEFAULT '',  -- digest of names in it that stood for nobody; empty: there was none
  nested     BIGINT NOT NULL DEFAULT 0,   -- of a group: 1: groups are in it, or it is in one
  PRIMARY KEY (parent, directory, kind, id)
) WITHOUT ROWID;
CREATE TABLE ldap_states (
  parent       TEXT   NOT NULL,
  directory    TEXT   NOT NULL,
  basis        TEXT   NOT NULL,             -- digest of what was searched and mapped
  position     TEXT   NOT NULL,             -- JSON: how far the server was
  clock        BIGINT NOT NULL,             -- of the last run
  full_at      BIGINT NOT NULL,             -- of the last run that read everything and was well; 0: none was
  users        BIGINT NOT NULL,             -- that one found
  groups       BIGINT NOT NULL,             -- likewise
  unsettled    BIGINT NOT NULL DEFAULT 0,   -- 1: entries without a record may be in groups
  held_hash    TEXT   NOT NULL DEFAULT '',  -- of what waits in ldap_held; empty: it is being written, or nothing waits
  acknowledged TEXT   NOT NULL DEFAULT '',  -- the hash that somebody discarded last
  PRIMARY KEY (parent, directory)
) WITHOUT ROWID;
CREATE TABLE ldap_owed (
  parent    TEXT NOT NULL,
  directory TEXT NOT NULL,
  group_id  TEXT NOT NULL,
  ref       TEXT NOT NULL,                -- digest of the name
  PRIMARY KEY (parent, directory, group_id, ref)
) WITHOUT ROWID;
CREATE TABLE ldap_cookies (
  parent    TEXT NOT NULL,
  directory TEXT NOT NULL,
  kind      TEXT NOT NULL,
  base      TEXT NOT NULL,
  cookie    TEXT NOT NULL,                -- base64
  PRIMARY KEY (parent, directory, kind, base)
) WITHOUT ROWID;
CREATE TABLE ldap_held (
  parent     TEXT   NOT NULL,
  directory  TEXT   NOT NULL,
  action     TEXT   NOT NULL,             -- disable | leave | remove
  kind       TEXT   NOT NULL,             -- user | group
  id         TEXT   NOT NULL,             -- of the record
  group_id   TEXT   NOT NULL DEFAULT '',  -- that a user leaves
  by_run     TEXT   NOT NULL,             -- the run that found it last
  PRIMARY KEY (parent, directory, kind, id, action, group_id)
) WITHOUT ROWID;
CREATE TABLE ldap_runs (
  parent     TEXT   NOT NULL,
  directory  TEXT   NOT NULL,
  id         TEXT   NOT NULL,
  state      TEXT   NOT NULL,             -- done | nothing | held | failed
  ended_at   BIGINT NOT NULL,
  outcome    TEXT   NOT NULL,             -- JSON, nobody's names in it
  PRIMARY KEY (parent, directory, id)
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
  full_wanted     BIGINT NOT NULL DEFAULT 0,    -- 1: the next run reads everything
  full_at         BIGINT NOT NULL DEFAULT 0,    -- when a run that read everything last ended well; 0: none did
  failing         TEXT NOT NULL DEFAULT '',  -- why runs fail, a word; empty: they do not
  attempt         TEXT NOT NULL DEFAULT '',  -- the id of the scheduled run that is or was the last
  progress        TEXT NOT NULL DEFAULT '',  -- JSON: how far that is; empty: it has not begun to read, or ended
  outcome         TEXT NOT NULL DEFAULT '',  -- JSON: what became of it; empty: it has not ended, or was lost
  PRIMARY KEY (parent, directory)
) WITHOUT ROWID;
INSERT INTO goose_db_version VALUES (1, 0, 1, '2026-11-26 02:31:34');
INSERT INTO goose_db_version VALUES (2, 1, 1, '2026-11-26 02:31:34');
INSERT INTO goose_db_version VALUES (3, 2, 1, '2026-11-26 02:31:34');
INSERT INTO goose_db_version VALUES (4, 3, 1, '2026-11-26 02:31:34');
INSERT INTO goose_db_version VALUES (5, 4, 1, '2026-11-26 02:31:34');
INSERT INTO goose_db_version VALUES (6, 5, 1, '2026-11-26 02:31:34');
INSERT INTO goose_db_version VALUES (7, 6, 1, '2026-11-26 02:31:34');
INSERT INTO parents VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', 'acme', 'acme', '01a215b1-abce-7016-9710-32022684d33d', 2, 0, 1795660294755501, 0);
INSERT INTO parents VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', 'initech', 'initech', '01a215b1-abd1-7380-803c-74ed71612736', 0, 1, 1795660294771036, 0);
INSERT INTO parents VALUES ('01a215b1-abc0-7e64-9503-b395728a9f2d', '~01a215b1-abc0-7e64-9503-b395728a9f2d', '', '01a215b1-abc0-7eb0-8300-de3ca272b011', 0, 0, 1795660295104932, 1);
INSERT INTO organizations VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-aa81-7801-aa55-5e60b906f5f5', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795660294785266, NULL, 0);
INSERT INTO organizations VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-aa81-7908-b93b-83c566f4faf9', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795660294785266, 1, 1);
INSERT INTO organizations VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-abb8-7e7c-878f-4dc781767a6d', 'initech-console', 'initech-console', 'console', 'jit', 0, '', 1, 0, 2, 0, 1795660295096922, NULL, 0);
INSERT INTO organizations VALUES ('01a215b1-abc0-7e64-9503-b395728a9f2d', '01a215b1-abc0-7e64-9503-b395728a9f2d', 'lone', 'Größe', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795660295104932, NULL, 0);
INSERT INTO organizations VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-abc1-7c3b-bb3a-25f85eb10074', 'joined', 'joined', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795660295105791, NULL, 0);
INSERT INTO seat_tiers VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-aa81-7801-aa55-5e60b906f5f5', 'premium', 1, 1);
INSERT INTO domains VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', 'acme.example', '01a215b1-aa70-7b06-a8d6-802d66942183', 'verified', 'manual', 1795660294768472, 1795660294768472, '', '', 0, 0, 0, 0, 0);
INSERT INTO domains VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', 'initech.example', '01a215b1-aa77-7b5a-89d5-51ba480ee7c8', 'verified', 'manual', 1795660294775719, 1795660294775719, '', '', 0, 0, 0, 0, 0);
INSERT INTO connections VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab50-77a0-8611-bf8aa4955b7a', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795660294996733, 1795660294992471, '', '', '', '', '', '');
INSERT INTO connections VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-abcc-7042-897d-8744c0f7bb0d', 'later', 'saml', '', '', 'claim', 0, 0, NULL, 1795660295115970, 'urn:acme:''idp''', '', 'memberOf', '', '', '');
INSERT INTO connections VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-abcf-716f-b269-e68fa43cc52e', 'main', 'oidc', 'https://login.initech.example', 'usher', 'claim', 1, 1, 1795660295122702, 1795660295119077, '', '', '', '', '', '');
INSERT INTO credentials VALUES ('', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', 'operator', '', 'first operator key', 'a7521c3a8741e7dd1e3fd923cf198354aa4ed33e20580c956fc1cba0f105ee37', 'usher_pI6Ixv', 1795660294603935, NULL, NULL, '', '', '', '', '', '', 0, 1795660297537205, '', '');
INSERT INTO credentials VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-aafa-7b4c-9d1a-4b980ff8973d', 'directory', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '', 'decd5af0de52888b0f3821644130d84dae811fdace46e5e445d41ef058ce563b', 'usher_GXYaF8', 1795660294906602, NULL, NULL, '', '', '', '', '', '', 0, 1795660297537205, '', '');
INSERT INTO credentials VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-ab17-7b35-9918-d705e27f00a2', 'directory', '01a215b1-ab16-7805-b9eb-be3ec098870f', '', '6bf92cf617e5e9ef4820919c1bd47dbcbaf2893a259645b48d7ad11eb72de407', 'usher_UoN6Nm', 1795660294935657, NULL, NULL, '', '', '', '', '', '', 1, 0, '01a215b1-abcb-70bb-b8fd-a2215febdda4', '');
INSERT INTO credentials VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab52-7856-8b9e-5e370c8afbf0', 'login-hook', '01a215b1-ab50-77a0-8611-bf8aa4955b7a', '', 'e23cdfbcb36cb58f40110ac13ec6888fec6837e3943a278f7b2504803f118fdc', 'usher_ZS53YS', 1795660294994436, NULL, NULL, '', '', '', '', '', '', 0, 1795660297074066, '', '');
INSERT INTO credentials VALUES ('', '01a215b1-ab58-7bba-8317-9f8302e1410b', 'read-only', '', '', 'c2de7f9a642c594ba6cd5c4dec33be2dd6a72127697aa72527b378116c3cd0e5', 'usher_U0WILh', 1795660295000751, NULL, 1795660295001443, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO credentials VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-abab-7cdb-b91a-a3a67f65d00a', 'oauth-client', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '', '106091986efaf535658bf03301c1a679d83fd0424af708add7393d06f23e6a9e', 'usher_gTBgsZ', 1795660295083809, NULL, NULL, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO credentials VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-abb1-7126-842f-422a980ad876', 'access-token', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '', 'a4172ac7283e3497d15b9baa1321df6742bace959008cd555c05a5435ec230a7', 'usher_Un6_pz', 1795660295088809, 1795663895088809, NULL, '01a215b1-abab-7cdb-b91a-a3a67f65d00a', '', '', '', '', '', 0, 0, '', '');
INSERT INTO credentials VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-abb2-7210-9f26-bb616c0edde2', 'jwt-issuer', '01a215b1-ab16-7805-b9eb-be3ec098870f', '', '2adce3980311444dc3560bdecaead62906801beb0eded795d256772572b131bd', '', 1795660295090083, NULL, NULL, '', '', '', 'https://issuer.example/', 'http://127.0.0.1:34219/scim/01a215b1-ab16-7805-b9eb-be3ec098870f', '{"jwks_url":"https://issuer.example/keys","claims":{"tid":"''ẞ''"}}', 0, 0, '01a215b1-abcb-70bb-b8fd-a2215febdda4', '');
INSERT INTO credentials VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-abd0-7159-a669-48482282c47a', 'login-hook', '01a215b1-abcf-716f-b269-e68fa43cc52e', '', '652b7a0c25fc7896d0cd87b9b7ba0f7078fa8224eb16a32b9dc494dab4863377', 'usher_1peeZ4', 1795660295120008, NULL, NULL, '', '', '', '', '', '', 0, 1795660297074066, '', '');
INSERT INTO directories VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', 'okta', 'scim', 'okta', 'userName', 0, '', 1795660294898662, '', '', '', 0);
INSERT INTO directories VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-ab16-7805-b9eb-be3ec098870f', 'entra', 'scim', 'entra', 'userName', 0, '', 1795660294934498, 'ipsie', '[{"id":"urn:acme:scim:schemas:extension:hr:2.0:User","name":"User","description":"''quotes'' and Umläute","resourceType":"User","attributes":[{"name":"floor","type":"string","caseExact":false,"mutability":"readWrite","returned":"default","uniqueness":"none"}]}]', '01a215b1-abcb-70bb-b8fd-a2215febdda4', 0);
INSERT INTO directories VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-abbc-73e8-894c-5a23cee41b17', '01a215b1-abbc-73e8-894c-5a23cee41b17', 'scim', 'generic', 'userName', 0, '', 1795660295100236, '', '', '', 1795660295102129);
INSERT INTO directories VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 'corp', 'ldap', 'generic', 'emails', 1, '', 1795660295674866, '', '', '', 0);
INSERT INTO directories VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-b1b2-7e64-8a50-951c0513a1e7', 'away', 'ldap', 'generic', 'emails', 1, '', 1795660296625917, '', '', '', 0);
INSERT INTO directory_emails VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', 'ada@acme.example', '01a215b1-ab1b-719e-b51f-eef624d6f701', 0, 'work');
INSERT INTO directory_emails VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', 'ada@home.example', '01a215b1-ab1b-719e-b51f-eef624d6f701', 1, 'home');
INSERT INTO directory_emails VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 'p0@initech.example', 'f52d3b07-cb0b-8482-a380-2ebee8142588', 0, 'work');
INSERT INTO directory_emails VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 'p10@initech.example', 'c2ace43b-dcb3-8e23-9a24-5dad567ed448', 0, 'work');
INSERT INTO directory_emails VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 'p11@initech.example', '007e09a5-520e-8a5e-b816-43e65393d02a', 0, 'work');
INSERT INTO directory_emails VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 'p12@initech.example', 'ca0af9dc-00f7-8f44-b41b-bc891d197602', 0, 'work');
INSERT INTO directory_emails VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 'p13@initech.example', 'd55a4c4e-f750-865e-ae42-aca4d52bcea9', 0, 'work');
INSERT INTO directory_emails VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 'p1@initech.example', '9f82704e-113c-8e6f-b73d-da317c0215fc', 0, 'work');
INSERT INTO directory_emails VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 'p2@initech.example', '6061a487-f782-8ef9-a705-e2917f84e22d', 0, 'work');
INSERT INTO directory_emails VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 'p3@initech.example', 'adda1ce1-f9cc-8a72-ae6c-088cb066980d', 0, 'work');
INSERT INTO directory_emails VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 'p4@initech.example', '42baac61-1d55-8a1e-85df-e8c01bd84d1c', 0, 'work');
INSERT INTO directory_emails VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 'p5@initech.example', '0106b8cc-e5bf-8f32-8fbf-ccff34b12303', 0, 'work');
INSERT INTO directory_emails VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 'p6@initech.example', 'f2474c07-e6d7-8534-b39d-9cba195ccb37', 0, 'work');
INSERT INTO directory_emails VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 'p7@initech.example', '6131b097-d54a-8f69-a0d5-ac0054261d94', 0, 'work');
INSERT INTO directory_emails VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 'p8@initech.example', '57d3b5c9-3317-8379-951c-648066edc323', 0, 'work');
INSERT INTO directory_emails VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 'p9@initech.example', 'f5ae7de4-69a6-8a14-909b-80bf0cd61105', 0, 'work');
INSERT INTO directory_groups VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '01a215b1-ab27-79bc-9daa-2a28110d05de', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795660294951588, 1795660294956003, 0);
INSERT INTO directory_groups VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '01a215b1-ab28-7e27-9410-98d5165393aa', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795660294952877, 1795660294959739, 0);
INSERT INTO directory_groups VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '01a215b1-ab2d-7ac2-baec-2710bf15e4b8', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795660294957675, 1795660294957675, 1);
INSERT INTO directory_groups VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 'a5265f8f-84b1-8f46-b830-adb18893343c', 'all-staff', 'all-staff', NULL, '3e939fba-7d8d-1041-9a69-71108102650c', '{"displayName":"all-staff","externalId":"3e939fba-7d8d-1041-9a69-71108102650c"}', 2, 1795660295944589, 1795660295965889, 0);
INSERT INTO directory_members VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '01a215b1-ab27-79bc-9daa-2a28110d05de', '01a215b1-ab1b-719e-b51f-eef624d6f701', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '01a215b1-ab27-79bc-9daa-2a28110d05de', '01a215b1-ab1c-777f-a4f1-8aac44f97691', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '01a215b1-ab27-79bc-9daa-2a28110d05de', '01a215b1-ab1d-76f8-93ab-152f575204dc', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '01a215b1-ab28-7e27-9410-98d5165393aa', '01a215b1-ab1b-719e-b51f-eef624d6f701', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '01a215b1-ab28-7e27-9410-98d5165393aa', '01a215b1-ab1c-777f-a4f1-8aac44f97691', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '01a215b1-ab28-7e27-9410-98d5165393aa', '01a215b1-ab1d-76f8-93ab-152f575204dc', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '01a215b1-ab28-7e27-9410-98d5165393aa', '01a215b1-ab1e-7747-855c-646fa12291e0', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '01a215b1-ab28-7e27-9410-98d5165393aa', '01a215b1-ab1f-7683-8c34-7d5d46a89d0f', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '01a215b1-ab28-7e27-9410-98d5165393aa', '01a215b1-ab20-7330-a3c4-10568488107c', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '01a215b1-ab28-7e27-9410-98d5165393aa', '01a215b1-ab21-7114-9de2-6da54aba2195', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '01a215b1-ab28-7e27-9410-98d5165393aa', '01a215b1-ab21-7dec-8894-d06a7590dec6', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '01a215b1-ab28-7e27-9410-98d5165393aa', '01a215b1-ab24-72cd-8de0-7d945763cac3', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '01a215b1-ab28-7e27-9410-98d5165393aa', '01a215b1-ab26-77c5-b503-f1d67cd7dd17', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '01a215b1-ab2d-7ac2-baec-2710bf15e4b8', '01a215b1-ab1e-7747-855c-646fa12291e0', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '01a215b1-ab2d-7ac2-baec-2710bf15e4b8', '01a215b1-ab27-79bc-9daa-2a28110d05de', 'Group', 'Group', '');
INSERT INTO directory_members VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 'a5265f8f-84b1-8f46-b830-adb18893343c', '007e09a5-520e-8a5e-b816-43e65393d02a', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 'a5265f8f-84b1-8f46-b830-adb18893343c', '0106b8cc-e5bf-8f32-8fbf-ccff34b12303', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 'a5265f8f-84b1-8f46-b830-adb18893343c', '42baac61-1d55-8a1e-85df-e8c01bd84d1c', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 'a5265f8f-84b1-8f46-b830-adb18893343c', '57d3b5c9-3317-8379-951c-648066edc323', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 'a5265f8f-84b1-8f46-b830-adb18893343c', '6061a487-f782-8ef9-a705-e2917f84e22d', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 'a5265f8f-84b1-8f46-b830-adb18893343c', '6131b097-d54a-8f69-a0d5-ac0054261d94', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 'a5265f8f-84b1-8f46-b830-adb18893343c', '9f82704e-113c-8e6f-b73d-da317c0215fc', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 'a5265f8f-84b1-8f46-b830-adb18893343c', 'adda1ce1-f9cc-8a72-ae6c-088cb066980d', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 'a5265f8f-84b1-8f46-b830-adb18893343c', 'c2ace43b-dcb3-8e23-9a24-5dad567ed448', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 'a5265f8f-84b1-8f46-b830-adb18893343c', 'ca0af9dc-00f7-8f44-b41b-bc891d197602', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 'a5265f8f-84b1-8f46-b830-adb18893343c', 'd55a4c4e-f750-865e-ae42-aca4d52bcea9', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 'a5265f8f-84b1-8f46-b830-adb18893343c', 'f2474c07-e6d7-8534-b39d-9cba195ccb37', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 'a5265f8f-84b1-8f46-b830-adb18893343c', 'f52d3b07-cb0b-8482-a380-2ebee8142588', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 'a5265f8f-84b1-8f46-b830-adb18893343c', 'f5ae7de4-69a6-8a14-909b-80bf0cd61105', 'User', '', '');
INSERT INTO directory_tombstones VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '01a215b1-ab25-7a7b-8322-179da702fa6f', 'NULL', '01a215b1-ab25-7a4c-b7d9-a517c804c9ce', 1798252294959739);
INSERT INTO persons VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab1a-7f24-b31d-bcb87c033431', 'open', '', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', 0, 3, 0, 1795660294996733, 1795660294938766);
INSERT INTO persons VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab1c-7745-9c77-e4960e8a47ba', 'open', '', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', 0, 3, 0, NULL, 1795660294940393);
INSERT INTO persons VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab1d-76c9-be01-3e497af836f8', 'open', '', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', 0, 2, 0, NULL, 1795660294941344);
INSERT INTO persons VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab1e-76b3-a54d-d8460e6fbe92', 'open', '', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', 0, 2, 0, NULL, 1795660294942400);
INSERT INTO persons VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab1f-7656-8f3d-71569ba30b86', 'open', '', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', 0, 2, 0, NULL, 1795660294943349);
INSERT INTO persons VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab20-7307-8046-a0c1963bd1ad', 'open', '', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', 0, 2, 0, NULL, 1795660294944142);
INSERT INTO persons VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab21-70ec-b507-a3e9b2f3ed48', 'open', '', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', 0, 2, 0, NULL, 1795660294945005);
INSERT INTO persons VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab21-7dc9-a931-91143fed95c5', 'closed', 'directory_inactive', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', 0, 2, 0, NULL, 1795660294945871);
INSERT INTO persons VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab25-7a4c-b7d9-a517c804c9ce', 'closed', 'directory_deleted', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', 0, 4, 0, NULL, 1795660294949600);
INSERT INTO persons VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab26-779a-82fb-6ed967971b9a', 'closed', 'directory_inactive', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', 0, 3, 0, NULL, 1795660294950424);
INSERT INTO persons VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab57-75d5-8c88-6efa1d752db0', 'open', '', '', 0, 1, 0, 1795660294999351, 1795660294999351);
INSERT INTO persons VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-abbb-70e7-8f7c-ff0a377f9bd4', 'open', '', '', 1, 1, 0, NULL, 1795660295098924);
INSERT INTO persons VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-abd2-7b43-b19b-6d64ef8d3908', 'open', '', '', 0, 1, 0, 1795660295122702, 1795660295122702);
INSERT INTO persons VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-af1e-720b-84cc-0abf105b7690', 'open', '', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 0, 1, 0, NULL, 1795660295965889);
INSERT INTO persons VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-af1e-7350-96fc-08af91ee7ed3', 'open', '', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 0, 1, 0, NULL, 1795660295965889);
INSERT INTO persons VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-af1e-73cf-b0de-de76f2177ba2', 'open', '', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 0, 1, 0, NULL, 1795660295965889);
INSERT INTO persons VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-af1e-7484-a497-5ae96c5c29bd', 'open', '', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 0, 1, 0, NULL, 1795660295965889);
INSERT INTO persons VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-af1e-74e5-881f-82556ff45aea', 'open', '', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 0, 1, 0, NULL, 1795660295965889);
INSERT INTO persons VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-af1e-7553-9aaf-084e20f1663c', 'open', '', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 0, 1, 0, NULL, 1795660295965889);
INSERT INTO persons VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-af1e-75b5-b68f-0a1ee6f7a987', 'open', '', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 0, 1, 0, NULL, 1795660295965889);
INSERT INTO persons VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-af1e-760b-ab8e-fe461689b509', 'open', '', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 0, 1, 0, NULL, 1795660295965889);
INSERT INTO persons VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-af1e-7672-bd0d-d0ffddd23ef0', 'open', '', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 0, 1, 0, NULL, 1795660295965889);
INSERT INTO persons VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-af1e-76ef-996e-3b751f0dad06', 'open', '', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 0, 1, 0, NULL, 1795660295965889);
INSERT INTO persons VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-af1e-7793-af07-010310d459cf', 'open', '', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 0, 1, 0, NULL, 1795660295965889);
INSERT INTO persons VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-af1e-77ee-89fc-fa585cab282c', 'open', '', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 0, 1, 0, NULL, 1795660295965889);
INSERT INTO persons VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-af1e-785a-8fb0-d685762eeee2', 'open', '', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 0, 1, 0, NULL, 1795660295965889);
INSERT INTO persons VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-af1e-78c0-992c-bbd5012f7825', 'open', '', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 0, 1, 0, NULL, 1795660295965889);
INSERT INTO subjects VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab50-77a0-8611-bf8aa4955b7a', 'ada', '01a215b1-ab1a-7f24-b31d-bcb87c033431', 1795660294996733);
INSERT INTO subjects VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab50-77a0-8611-bf8aa4955b7a', 'newcomer', '01a215b1-ab57-75d5-8c88-6efa1d752db0', 1795660294999351);
INSERT INTO subjects VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-abcf-716f-b269-e68fa43cc52e', 'prover', '01a215b1-abd2-7b43-b19b-6d64ef8d3908', 1795660295122702);
INSERT INTO memberships VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab1a-7f24-b31d-bcb87c033431', '01a215b1-aa81-7801-aa55-5e60b906f5f5', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795660294952877);
INSERT INTO memberships VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab1a-7f24-b31d-bcb87c033431', '01a215b1-aa81-7908-b93b-83c566f4faf9', 0, 'jit', '01a215b1-ab50-77a0-8611-bf8aa4955b7a', 1795660294996733, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795660294996733);
INSERT INTO memberships VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab1c-7745-9c77-e4960e8a47ba', '01a215b1-aa81-7801-aa55-5e60b906f5f5', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795660294952877);
INSERT INTO memberships VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab1d-76c9-be01-3e497af836f8', '01a215b1-aa81-7801-aa55-5e60b906f5f5', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795660294956742);
INSERT INTO memberships VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab1e-76b3-a54d-d8460e6fbe92', '01a215b1-aa81-7801-aa55-5e60b906f5f5', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795660294952877);
INSERT INTO memberships VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab1f-7656-8f3d-71569ba30b86', '01a215b1-aa81-7801-aa55-5e60b906f5f5', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795660294952877);
INSERT INTO memberships VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab20-7307-8046-a0c1963bd1ad', '01a215b1-aa81-7801-aa55-5e60b906f5f5', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795660294952877);
INSERT INTO memberships VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab21-70ec-b507-a3e9b2f3ed48', '01a215b1-aa81-7801-aa55-5e60b906f5f5', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795660294952877);
INSERT INTO memberships VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab57-75d5-8c88-6efa1d752db0', '01a215b1-aa81-7908-b93b-83c566f4faf9', 0, 'jit', '01a215b1-ab50-77a0-8611-bf8aa4955b7a', 1795660294999351, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795660294999351);
INSERT INTO memberships VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-abbb-70e7-8f7c-ff0a377f9bd4', '01a215b1-abb8-7e7c-878f-4dc781767a6d', 0, 'invite', '01a215b1-abb9-7d31-a4a6-9c3f5df15187', 1795660295098924, 'user', '', 'retained', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795660295098924);
INSERT INTO memberships VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-abd2-7b43-b19b-6d64ef8d3908', '01a215b1-abb8-7e7c-878f-4dc781767a6d', 0, 'jit', '01a215b1-abcf-716f-b269-e68fa43cc52e', 1795660295122702, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795660295122702);
INSERT INTO policy_versions VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', 1795660294785266);
INSERT INTO policy_versions VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', 1795660294823694);
INSERT INTO events VALUES (1, '', '01a215b1-a9cc-720a-812b-1742673bd4e6', 1795660294603935, 'token.created', 'operator', 'operator_key_file', '', '', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO events VALUES (2, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-aa63-7a2e-bf26-931094b1d8e5', 1795660294755501, 'parent.created', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '', '01a215b1-aa63-791a-a72d-5752fff62adf', NULL, NULL, 0, '216e0d74ad7b49a391c462fc97388ac1');
INSERT INTO events VALUES (3, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-aa70-7d11-9495-f5053e92e717', 1795660294768472, 'domain.verified', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '', '01a215b1-aa70-7b06-a8d6-802d66942183', NULL, '{"domain":"acme.example","state":"verified","strategy":"manual"}', 0, 'e83c43f6ae7d2bb4507513032753626e');
INSERT INTO events VALUES (4, '01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-aa73-7174-907d-0fd930db193a', 1795660294771036, 'parent.created', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '', '01a215b1-aa73-70f5-b481-23d43e3ce12c', NULL, NULL, 0, 'bd268a3dbd72c70e224665923f03fa00');
INSERT INTO events VALUES (5, '01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-aa77-7bc8-b0ce-c3fb6b3d1aa5', 1795660294775719, 'domain.verified', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '', '01a215b1-aa77-7b5a-89d5-51ba480ee7c8', NULL, '{"domain":"initech.example","state":"verified","strategy":"manual"}', 0, 'f386f049ef797bb6389dd6242cf3cd05');
INSERT INTO events VALUES (6, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-aa81-78de-83c9-cd3a75c99a47', 1795660294785266, 'organization.created', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '01a215b1-aa81-7801-aa55-5e60b906f5f5', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'f1a12748223533db9362b9c0cde47ca4');
INSERT INTO events VALUES (7, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-aa81-791e-87ac-2c29ebd586e0', 1795660294785266, 'organization.created', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '01a215b1-aa81-7908-b93b-83c566f4faf9', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'f1a12748223533db9362b9c0cde47ca4');
INSERT INTO events VALUES (8, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-aa89-7d83-884e-c8f76e265bd5', 1795660294785266, 'policy.applied', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, 'f1a12748223533db9362b9c0cde47ca4');
INSERT INTO events VALUES (9, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-aa98-7c3c-ab71-3983afd2b93c', 1795660294785266, 'organization.changed', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '01a215b1-aa81-7801-aa55-5e60b906f5f5', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, 'f1a12748223533db9362b9c0cde47ca4');
INSERT INTO events VALUES (10, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-aa98-7d22-84d3-95cfc41c92b4', 1795660294785266, 'organization.changed', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '01a215b1-aa81-7908-b93b-83c566f4faf9', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, 'f1a12748223533db9362b9c0cde47ca4');
INSERT INTO events VALUES (11, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-aaa7-7c32-8c32-e00aab1d73c1', 1795660294823694, 'policy.applied', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, 'df4521160c5705d1b2b918d08f730fa6');
INSERT INTO events VALUES (12, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-aad2-7e8f-87c3-73aa3403ba6a', 1795660294866353, 'organization.changed', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '01a215b1-aa81-7801-aa55-5e60b906f5f5', '', NULL, '{"limit":1,"seat":"premium"}', 0, 'a7b523f0d93468518992770cae5bea6d');
INSERT INTO events VALUES (13, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-aaf3-75ad-bdb9-c2e03af3c0e9', 1795660294898662, 'directory.created', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', NULL, NULL, 0, 'f4f75277beb4df343fba2d7a4214c9bf');
INSERT INTO events VALUES (14, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-aafa-7b9d-96ba-832944ede430', 1795660294906602, 'token.created', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '', '01a215b1-aafa-7b4c-9d1a-4b980ff8973d', NULL, '{"scope":"directory","target":"01a215b1-aaf2-7c77-82bd-7eb3b1d71415"}', 0, '5e0c374faf3e0c5be04ff23c74d5c618');
INSERT INTO events VALUES (15, '01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-ab16-7841-8843-93b0d54676af', 1795660294934498, 'directory.created', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '', '01a215b1-ab16-7805-b9eb-be3ec098870f', NULL, NULL, 0, 'c97cfbff3d894723300192342b119a31');
INSERT INTO events VALUES (16, '01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-ab17-7b8b-aff6-b3e55d84259b', 1795660294935657, 'token.created', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '', '01a215b1-ab17-7b35-9918-d705e27f00a2', NULL, '{"scope":"directory","target":"01a215b1-ab16-7805-b9eb-be3ec098870f"}', 0, '9b3c7736f9e41983aef7a2d275afb80b');
INSERT INTO events VALUES (17, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab1b-7318-aec0-a1634ce864d6', 1795660294938766, 'directory_user.created', 'directory', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '', '', '01a215b1-ab1b-719e-b51f-eef624d6f701', NULL, NULL, 2, '72f8907a954c5e0b96a43fd7e0a36749');
INSERT INTO events VALUES (18, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab1b-731b-abca-66ee9c4987d6', 1795660294938766, 'account.created', 'directory', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '01a215b1-ab1a-7f24-b31d-bcb87c033431', '', '01a215b1-ab1b-719e-b51f-eef624d6f701', NULL, NULL, 2, '72f8907a954c5e0b96a43fd7e0a36749');
INSERT INTO events VALUES (19, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab1c-77bc-b72b-7b50d8e4ff8a', 1795660294940393, 'directory_user.created', 'directory', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '', '', '01a215b1-ab1c-777f-a4f1-8aac44f97691', NULL, NULL, 2, '2db8d11a4fe63cddea68105e98f8a7fc');
INSERT INTO events VALUES (20, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab1c-77bd-a22b-e05b86ce0d29', 1795660294940393, 'account.created', 'directory', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '01a215b1-ab1c-7745-9c77-e4960e8a47ba', '', '01a215b1-ab1c-777f-a4f1-8aac44f97691', NULL, NULL, 2, '2db8d11a4fe63cddea68105e98f8a7fc');
INSERT INTO events VALUES (21, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab1d-772f-a766-888a0dd78c7a', 1795660294941344, 'directory_user.created', 'directory', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '', '', '01a215b1-ab1d-76f8-93ab-152f575204dc', NULL, NULL, 2, 'dc3cb7314c6a28e46acf2c8dcf1b8bcb');
INSERT INTO events VALUES (22, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab1d-7731-b4e4-8cc114aeff22', 1795660294941344, 'account.created', 'directory', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '01a215b1-ab1d-76c9-be01-3e497af836f8', '', '01a215b1-ab1d-76f8-93ab-152f575204dc', NULL, NULL, 2, 'dc3cb7314c6a28e46acf2c8dcf1b8bcb');
INSERT INTO events VALUES (23, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab1e-7777-a790-f799530c0363', 1795660294942400, 'directory_user.created', 'directory', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '', '', '01a215b1-ab1e-7747-855c-646fa12291e0', NULL, NULL, 2, '824679f2f83be35127c726fa19a821f9');
INSERT INTO events VALUES (24, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab1e-777b-b331-ad8e5a0fa0d6', 1795660294942400, 'account.created', 'directory', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '01a215b1-ab1e-76b3-a54d-d8460e6fbe92', '', '01a215b1-ab1e-7747-855c-646fa12291e0', NULL, NULL, 2, '824679f2f83be35127c726fa19a821f9');
INSERT INTO events VALUES (25, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab1f-76b0-aa7f-a25563e7babd', 1795660294943349, 'directory_user.created', 'directory', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '', '', '01a215b1-ab1f-7683-8c34-7d5d46a89d0f', NULL, NULL, 2, 'd6a93e03b305669b3d45dff29d4dd11f');
INSERT INTO events VALUES (26, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab1f-76b2-ad48-48ef9e6d364d', 1795660294943349, 'account.created', 'directory', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '01a215b1-ab1f-7656-8f3d-71569ba30b86', '', '01a215b1-ab1f-7683-8c34-7d5d46a89d0f', NULL, NULL, 2, 'd6a93e03b305669b3d45dff29d4dd11f');
INSERT INTO events VALUES (27, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab20-7377-b1c5-2b30646ec2a3', 1795660294944142, 'directory_user.created', 'directory', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '', '', '01a215b1-ab20-7330-a3c4-10568488107c', NULL, NULL, 2, '35b942004fe3ed811dd5255f4d57dba8');
INSERT INTO events VALUES (28, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab20-7379-b9fb-1abe2cb47dd5', 1795660294944142, 'account.created', 'directory', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '01a215b1-ab20-7307-8046-a0c1963bd1ad', '', '01a215b1-ab20-7330-a3c4-10568488107c', NULL, NULL, 2, '35b942004fe3ed811dd5255f4d57dba8');
INSERT INTO events VALUES (29, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab21-713c-af63-3b98958c8b24', 1795660294945005, 'directory_user.created', 'directory', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '', '', '01a215b1-ab21-7114-9de2-6da54aba2195', NULL, NULL, 2, 'e87ba4b1711ba4be8dc9e1a020b8872e');
INSERT INTO events VALUES (30, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab21-713e-a72e-901b33fb858b', 1795660294945005, 'account.created', 'directory', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '01a215b1-ab21-70ec-b507-a3e9b2f3ed48', '', '01a215b1-ab21-7114-9de2-6da54aba2195', NULL, NULL, 2, 'e87ba4b1711ba4be8dc9e1a020b8872e');
INSERT INTO events VALUES (31, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab21-7e15-a7ac-10d0a525b0ff', 1795660294945871, 'directory_user.created', 'directory', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '', '', '01a215b1-ab21-7dec-8894-d06a7590dec6', NULL, NULL, 2, 'f2661ee86c46a6e25f498f4816d99bd6');
INSERT INTO events VALUES (32, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab21-7e17-a62d-d6c2745729a2', 1795660294945871, 'account.created', 'directory', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '01a215b1-ab21-7dc9-a931-91143fed95c5', '', '01a215b1-ab21-7dec-8894-d06a7590dec6', NULL, NULL, 2, 'f2661ee86c46a6e25f498f4816d99bd6');
INSERT INTO events VALUES (33, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab22-7043-af3d-32ff63fdd8ac', 1795660294945871, 'gate.closed', 'directory', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '01a215b1-ab21-7dc9-a931-91143fed95c5', '', '', NULL, '{"cause":"directory_inactive"}', 2, 'f2661ee86c46a6e25f498f4816d99bd6');
INSERT INTO events VALUES (34, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab22-7045-b560-ad79bc66922f', 1795660294945871, 'session.revoked', 'directory', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '01a215b1-ab21-7dc9-a931-91143fed95c5', '', '', NULL, NULL, 2, 'f2661ee86c46a6e25f498f4816d99bd6');
INSERT INTO events VALUES (35, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab24-7311-8f80-048a2d5a2b2b', 1795660294948151, 'directory_user.created', 'directory', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '', '', '01a215b1-ab24-72cd-8de0-7d945763cac3', NULL, NULL, 2, '89454364289df7eac8948f5a2e5e9645');
INSERT INTO events VALUES (36, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab24-7313-a710-3b984ae21eb2', 1795660294948151, 'directory_user.unbound', 'directory', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '', '', '01a215b1-ab24-72cd-8de0-7d945763cac3', NULL, '{"reason":"no_email"}', 2, '89454364289df7eac8948f5a2e5e9645');
INSERT INTO events VALUES (37, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab24-7cf2-8e48-011663a1b7b4', 1795660294948798, 'directory_user.created', 'directory', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '', '', '01a215b1-ab24-7cb0-82b5-f15039020c51', NULL, NULL, 2, 'a8ffb435f060856f03f9946a97fd07c8');
INSERT INTO events VALUES (38, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab24-7cf6-a4f6-c3e4da6ac450', 1795660294948798, 'directory_user.unbound', 'directory', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '', '', '01a215b1-ab24-7cb0-82b5-f15039020c51', NULL, '{"reason":"foreign_domain"}', 2, 'a8ffb435f060856f03f9946a97fd07c8');
INSERT INTO events VALUES (39, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab25-7af4-95a7-191c9db2a5a7', 1795660294949600, 'directory_user.created', 'directory', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '', '', '01a215b1-ab25-7a7b-8322-179da702fa6f', NULL, NULL, 2, 'c5c4f0863094ff3277c9533307c0ff79');
INSERT INTO events VALUES (40, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab25-7af6-ab56-217cf30542ff', 1795660294949600, 'account.created', 'directory', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '01a215b1-ab25-7a4c-b7d9-a517c804c9ce', '', '01a215b1-ab25-7a7b-8322-179da702fa6f', NULL, NULL, 2, 'c5c4f0863094ff3277c9533307c0ff79');
INSERT INTO events VALUES (41, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab26-77f1-8366-468a422149c2', 1795660294950424, 'directory_user.created', 'directory', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '', '', '01a215b1-ab26-77c5-b503-f1d67cd7dd17', NULL, NULL, 2, 'c79d00520a491d50954209dbfe3de5dd');
INSERT INTO events VALUES (42, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab26-77f3-8a4e-7b1ae7085a67', 1795660294950424, 'account.created', 'directory', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '01a215b1-ab26-779a-82fb-6ed967971b9a', '', '01a215b1-ab26-77c5-b503-f1d67cd7dd17', NULL, NULL, 2, 'c79d00520a491d50954209dbfe3de5dd');
INSERT INTO events VALUES (43, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab27-7c91-b93c-769d904b5f05', 1795660294951588, 'directory_group.created', 'directory', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '', '', '01a215b1-ab27-79bc-9daa-2a28110d05de', NULL, '{"members":1}', 0, 'e51d366e2b24f8d7a4889001e1b77965');
INSERT INTO events VALUES (44, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab29-724a-9bf7-ab7d3d9ba865', 1795660294952877, 'directory_group.created', 'directory', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '', '', '01a215b1-ab28-7e27-9410-98d5165393aa', NULL, '{"members":11}', 0, 'bf82ab50799a98a9a52006e5ab7a192b');
INSERT INTO events VALUES (45, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab29-7e26-b25a-4a43834958f6', 1795660294952877, 'membership.added', 'directory', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '01a215b1-ab1a-7f24-b31d-bcb87c033431', '01a215b1-aa81-7801-aa55-5e60b906f5f5', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, 'bf82ab50799a98a9a52006e5ab7a192b');
INSERT INTO events VALUES (46, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab29-7ea2-abda-f5f4d447c6a1', 1795660294952877, 'membership.added', 'directory', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '01a215b1-ab1c-7745-9c77-e4960e8a47ba', '01a215b1-aa81-7801-aa55-5e60b906f5f5', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'bf82ab50799a98a9a52006e5ab7a192b');
INSERT INTO events VALUES (47, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab29-7eef-9223-de57b818564b', 1795660294952877, 'membership.added', 'directory', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '01a215b1-ab1e-76b3-a54d-d8460e6fbe92', '01a215b1-aa81-7801-aa55-5e60b906f5f5', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'bf82ab50799a98a9a52006e5ab7a192b');
INSERT INTO events VALUES (48, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab2a-7009-86d5-3e8172b35d87', 1795660294952877, 'membership.added', 'directory', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '01a215b1-ab1f-7656-8f3d-71569ba30b86', '01a215b1-aa81-7801-aa55-5e60b906f5f5', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'bf82ab50799a98a9a52006e5ab7a192b');
INSERT INTO events VALUES (49, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab2a-7040-88b1-bbcaf8dac7d2', 1795660294952877, 'membership.added', 'directory', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '01a215b1-ab20-7307-8046-a0c1963bd1ad', '01a215b1-aa81-7801-aa55-5e60b906f5f5', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'bf82ab50799a98a9a52006e5ab7a192b');
INSERT INTO events VALUES (50, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab2a-7068-b01c-8b390eca2bc5', 1795660294952877, 'membership.added', 'directory', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '01a215b1-ab21-70ec-b507-a3e9b2f3ed48', '01a215b1-aa81-7801-aa55-5e60b906f5f5', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'bf82ab50799a98a9a52006e5ab7a192b');
INSERT INTO events VALUES (51, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab2a-70a0-a895-ad792522b80d', 1795660294952877, 'membership.added', 'directory', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '01a215b1-ab25-7a4c-b7d9-a517c804c9ce', '01a215b1-aa81-7801-aa55-5e60b906f5f5', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'bf82ab50799a98a9a52006e5ab7a192b');
INSERT INTO events VALUES (52, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab2a-70c2-b833-bf4ba436d198', 1795660294952877, 'membership.added', 'directory', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '01a215b1-ab26-779a-82fb-6ed967971b9a', '01a215b1-aa81-7801-aa55-5e60b906f5f5', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'bf82ab50799a98a9a52006e5ab7a192b');
INSERT INTO events VALUES (53, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab2b-729c-9e74-5ae1f0f52dc7', 1795660294954984, 'directory_group.changed', 'directory', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '', '', '01a215b1-ab27-79bc-9daa-2a28110d05de', NULL, '{"added":1,"removed":0}', 0, 'efaaf1282e5be7b094796d04c88e5e28');
INSERT INTO events VALUES (54, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab2c-71a6-9e36-b2cad2e6c761', 1795660294956003, 'directory_group.changed', 'directory', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '', '', '01a215b1-ab27-79bc-9daa-2a28110d05de', NULL, '{"added":1,"removed":0}', 0, '2f21467cd98b4abdcf6bb5ab791c0a90');
INSERT INTO events VALUES (55, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab2c-7ce5-baaf-24ff7c0d0aa1', 1795660294956742, 'directory_group.changed', 'directory', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '', '', '01a215b1-ab28-7e27-9410-98d5165393aa', NULL, '{"added":1,"removed":0}', 0, 'bd4a0fc0c7b98d5b2aa6025fb057aa75');
INSERT INTO events VALUES (56, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab2c-7dea-9989-9481990c2600', 1795660294956742, 'membership.added', 'directory', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '01a215b1-ab1d-76c9-be01-3e497af836f8', '01a215b1-aa81-7801-aa55-5e60b906f5f5', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, 'bd4a0fc0c7b98d5b2aa6025fb057aa75');
INSERT INTO events VALUES (57, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab2d-7c5f-8688-96f327c79841', 1795660294957675, 'directory_group.created', 'directory', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '', '', '01a215b1-ab2d-7ac2-baec-2710bf15e4b8', NULL, '{"members":2}', 0, 'bef14649d8ee6f77dd3333b5cd681c9b');
INSERT INTO events VALUES (58, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab2e-7f09-a85f-95994e636e3c', 1795660294958784, 'directory_user.deleted', 'directory', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '', '', '01a215b1-ab24-7cb0-82b5-f15039020c51', NULL, NULL, 0, '3841e3a9f83ce759147f80511a48ce61');
INSERT INTO events VALUES (59, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab2f-7c7c-a2f5-ec25426929de', 1795660294959739, 'directory_user.deleted', 'directory', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '', '', '01a215b1-ab25-7a7b-8322-179da702fa6f', NULL, NULL, 0, '4607fe7d3a283f62ff9fa2538a61ff0c');
INSERT INTO events VALUES (60, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab2f-7dcf-b065-c25665889883', 1795660294959739, 'gate.closed', 'directory', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '01a215b1-ab25-7a4c-b7d9-a517c804c9ce', '', '', NULL, '{"cause":"directory_deleted"}', 2, '4607fe7d3a283f62ff9fa2538a61ff0c');
INSERT INTO events VALUES (61, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab2f-7dd1-b0c1-41839c6892ac', 1795660294959739, 'session.revoked', 'directory', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '01a215b1-ab25-7a4c-b7d9-a517c804c9ce', '', '', NULL, NULL, 2, '4607fe7d3a283f62ff9fa2538a61ff0c');
INSERT INTO events VALUES (62, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab30-7049-acf5-71cf49921b12', 1795660294959739, 'membership.removed', 'directory', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '01a215b1-ab25-7a4c-b7d9-a517c804c9ce', '01a215b1-aa81-7801-aa55-5e60b906f5f5', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '4607fe7d3a283f62ff9fa2538a61ff0c');
INSERT INTO events VALUES (63, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab3e-72e4-a1fa-d6211fabaae4', 1795660294974076, 'directory_user.changed', 'directory', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '', '', '01a215b1-ab26-77c5-b503-f1d67cd7dd17', NULL, '{"active":false}', 0, 'f29ccc3e68966ff0cdc7e04139a71d95');
INSERT INTO events VALUES (64, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab3e-73b1-8c68-325a079e298f', 1795660294974076, 'gate.closed', 'directory', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '01a215b1-ab26-779a-82fb-6ed967971b9a', '', '', NULL, '{"cause":"directory_inactive"}', 2, 'f29ccc3e68966ff0cdc7e04139a71d95');
INSERT INTO events VALUES (65, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab3e-73c5-8358-32630954e66d', 1795660294974076, 'session.revoked', 'directory', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '01a215b1-ab26-779a-82fb-6ed967971b9a', '', '', NULL, NULL, 2, 'f29ccc3e68966ff0cdc7e04139a71d95');
INSERT INTO events VALUES (66, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab3e-74c2-8e4a-be6d566e490f', 1795660294974076, 'membership.removed', 'directory', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '01a215b1-ab26-779a-82fb-6ed967971b9a', '01a215b1-aa81-7801-aa55-5e60b906f5f5', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, 'f29ccc3e68966ff0cdc7e04139a71d95');
INSERT INTO events VALUES (67, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab50-7aeb-8675-002baa7fa1cb', 1795660294992471, 'connection.created', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '', '01a215b1-ab50-77a0-8611-bf8aa4955b7a', NULL, '{"kind":"oidc","issuer":"https://login.acme.example","client_id":"usher","email_trust":"claim","vouched":true,"enabled":true,"proven":false}', 0, '490eb7ba58cf79551dbf00a352ed07f8');
INSERT INTO events VALUES (68, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab52-7898-b6c6-f633623eb571', 1795660294994436, 'token.created', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '', '01a215b1-ab52-7856-8b9e-5e370c8afbf0', NULL, '{"scope":"login-hook","target":"01a215b1-ab50-77a0-8611-bf8aa4955b7a"}', 0, '337d14e49489f0287dafd1df0f86b0e8');
INSERT INTO events VALUES (69, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab54-7e27-89e1-27d0ba00ddeb', 1795660294996733, 'subject.linked', 'login', '01a215b1-ab50-77a0-8611-bf8aa4955b7a', '01a215b1-ab1a-7f24-b31d-bcb87c033431', '', '01a215b1-ab50-77a0-8611-bf8aa4955b7a', NULL, NULL, 2, '6fb90184b96c014f70f22f5f5b1a4cad');
INSERT INTO events VALUES (70, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab54-7ec3-892b-9e689d7ae9c7', 1795660294996733, 'membership.added', 'login', '01a215b1-ab50-77a0-8611-bf8aa4955b7a', '01a215b1-ab1a-7f24-b31d-bcb87c033431', '01a215b1-aa81-7908-b93b-83c566f4faf9', '', NULL, '{"role":"user","source":"grant"}', 2, '6fb90184b96c014f70f22f5f5b1a4cad');
INSERT INTO events VALUES (71, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab55-722f-8f3c-0777554e2060', 1795660294996733, 'connection.proven', 'login', '01a215b1-ab50-77a0-8611-bf8aa4955b7a', '', '', '01a215b1-ab50-77a0-8611-bf8aa4955b7a', NULL, NULL, 2, '6fb90184b96c014f70f22f5f5b1a4cad');
INSERT INTO events VALUES (72, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab57-75f9-933f-d72fe4a9e00a', 1795660294999351, 'account.created', 'login', '01a215b1-ab50-77a0-8611-bf8aa4955b7a', '01a215b1-ab57-75d5-8c88-6efa1d752db0', '', '01a215b1-ab50-77a0-8611-bf8aa4955b7a', NULL, NULL, 2, '8206001f0252118670f10b510532eead');
INSERT INTO events VALUES (73, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab57-763b-8686-082c892ad0ea', 1795660294999351, 'subject.linked', 'login', '01a215b1-ab50-77a0-8611-bf8aa4955b7a', '01a215b1-ab57-75d5-8c88-6efa1d752db0', '', '01a215b1-ab50-77a0-8611-bf8aa4955b7a', NULL, NULL, 2, '8206001f0252118670f10b510532eead');
INSERT INTO events VALUES (74, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab57-7682-bf84-9d095890dbf6', 1795660294999351, 'membership.added', 'login', '01a215b1-ab50-77a0-8611-bf8aa4955b7a', '01a215b1-ab57-75d5-8c88-6efa1d752db0', '01a215b1-aa81-7908-b93b-83c566f4faf9', '', NULL, '{"role":"user","source":"grant"}', 2, '8206001f0252118670f10b510532eead');
INSERT INTO events VALUES (75, '', '01a215b1-ab58-7bf7-b0f5-e081cd67ddf3', 1795660295000751, 'token.created', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '', '01a215b1-ab58-7bba-8317-9f8302e1410b', NULL, '{"scope":"read-only","target":""}', 0, 'ba8303cc3c2d33a436a86be45f3a3219');
INSERT INTO events VALUES (76, '', '01a215b1-ab59-78fb-8f34-dd040902d878', 1795660295001443, 'token.revoked', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '', '01a215b1-ab58-7bba-8317-9f8302e1410b', NULL, NULL, 0, '48bbadb890c9de65607e03d6f9ce021f');
INSERT INTO events VALUES (77, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab8c-7904-9542-d28126468d68', 1795660295052470, 'parent_administrator.granted', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '01a215b1-ab1a-7f24-b31d-bcb87c033431', '', '', NULL, NULL, 0, 'aadce167ab22dfb8cca786cf101366c8');
INSERT INTO events VALUES (78, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-abab-7d4d-880d-7a3e0326a1b0', 1795660295083809, 'token.created', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '', '01a215b1-abab-7cdb-b91a-a3a67f65d00a', NULL, '{"scope":"oauth-client","target":"01a215b1-aaf2-7c77-82bd-7eb3b1d71415"}', 0, 'e732663fa566b975022200acecdc7ae2');
INSERT INTO events VALUES (79, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-abb1-7176-bdea-657e50972903', 1795660295088809, 'token.created', 'api_key', '01a215b1-abab-7cdb-b91a-a3a67f65d00a', '', '', '01a215b1-abb1-7126-842f-422a980ad876', NULL, '{"client":"01a215b1-abab-7cdb-b91a-a3a67f65d00a","scope":"access-token","target":"01a215b1-aaf2-7c77-82bd-7eb3b1d71415"}', 0, '52676b68b911ed44d2755a019f39458a');
INSERT INTO events VALUES (80, '01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-abb2-726a-b879-12644d3fadbb', 1795660295090083, 'token.created', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '', '01a215b1-abb2-7210-9f26-bb616c0edde2', NULL, '{"scope":"jwt-issuer","target":"01a215b1-ab16-7805-b9eb-be3ec098870f"}', 0, '05cc1ff0aaf5c2a262928496e65d5cfd');
INSERT INTO events VALUES (81, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-abb3-734e-8f39-54ed175e7b79', 1795660295091044, 'organization.changed', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '01a215b1-aa81-7908-b93b-83c566f4faf9', '', '{"guests":true,"guest_administrators":false}', '{"guests":true,"guest_administrators":true}', 0, '31e3bc23aba59609b8c3a1608c151240');
INSERT INTO events VALUES (82, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-abb4-7845-a6f0-d6f8bb5ccda3', 1795660295092074, 'invitation.created', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '01a215b1-aa81-7908-b93b-83c566f4faf9', '01a215b1-abb4-745c-8f0d-84a6ab5af37b', NULL, '{"role":"user","guest":true}', 2, '523fc7fb2b8be8eadabc545f9f8aa495');
INSERT INTO events VALUES (83, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-abb5-79cd-95e6-cead3045b4ba', 1795660295093517, 'invitation.created', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '01a215b1-aa81-7801-aa55-5e60b906f5f5', '01a215b1-abb5-78cd-b656-d934b00512eb', NULL, '{"role":"user","managed":true}', 2, '481df89b245d756af57b0fc1d2070ac7');
INSERT INTO events VALUES (84, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-abb6-7a1d-a30a-de4959b79a11', 1795660295094566, 'invitation.created', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '01a215b1-aa81-7908-b93b-83c566f4faf9', '01a215b1-abb6-7998-83d3-63fc3d09c715', NULL, '{"role":"user","guest":true}', 2, '5743b08e199f3d40703f1d78da609b56');
INSERT INTO events VALUES (85, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-abb8-71f8-80d8-cab3f0f3e252', 1795660295095903, 'invitation.revoked', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '01a215b1-aa81-7908-b93b-83c566f4faf9', '01a215b1-abb6-7998-83d3-63fc3d09c715', NULL, '{"reason":"by_hand"}', 2, '816e37e374a2bf026ccc7e383780989d');
INSERT INTO events VALUES (86, '01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-abb8-7ed1-9d8d-aabd4ae99922', 1795660295096922, 'organization.created', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '01a215b1-abb8-7e7c-878f-4dc781767a6d', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '188aa870dfe85904be2c61f0c7a190b8');
INSERT INTO events VALUES (87, '01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-abb9-7d9f-8a53-b79d4b9ec743', 1795660295097778, 'invitation.created', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '01a215b1-abb8-7e7c-878f-4dc781767a6d', '01a215b1-abb9-7d31-a4a6-9c3f5df15187', NULL, '{"role":"user","guest":true}', 0, '422a0f6cf9c6afcb6023ac2606d099aa');
INSERT INTO events VALUES (88, '01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-abbb-710c-ad31-ac0aaace29f0', 1795660295098924, 'account.created', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '01a215b1-abbb-70e7-8f7c-ff0a377f9bd4', '', '01a215b1-abb9-7d31-a4a6-9c3f5df15187', NULL, NULL, 0, '581471fbbe0e476304c5cbbb0cbed723');
INSERT INTO events VALUES (89, '01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-abbb-7185-a194-ee408c37d86b', 1795660295098924, 'invitation.accepted', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '01a215b1-abbb-70e7-8f7c-ff0a377f9bd4', '01a215b1-abb8-7e7c-878f-4dc781767a6d', '01a215b1-abb9-7d31-a4a6-9c3f5df15187', NULL, '{"role":"user","guest":true}', 0, '581471fbbe0e476304c5cbbb0cbed723');
INSERT INTO events VALUES (90, '01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-abbb-7245-a557-86eb3fa16db1', 1795660295098924, 'membership.added', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '01a215b1-abbb-70e7-8f7c-ff0a377f9bd4', '01a215b1-abb8-7e7c-878f-4dc781767a6d', '', NULL, '{"role":"user","source":"grant"}', 0, '581471fbbe0e476304c5cbbb0cbed723');
INSERT INTO events VALUES (91, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-abbc-7419-8530-3d2aa1d7a7f3', 1795660295100236, 'directory.created', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '', '01a215b1-abbc-73e8-894c-5a23cee41b17', NULL, NULL, 0, 'adb6e9740612241ce4084e6e2e29ca21');
INSERT INTO events VALUES (92, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-abbd-72e6-95b2-e2306d1e9840', 1795660295100932, 'run.held', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '', '01a215b1-abbd-7065-8074-1e60345da2f3', NULL, '{"kind":"deletion","scope":"directory:01a215b1-abbc-73e8-894c-5a23cee41b17"}', 0, '91ad45bd5d97c309d88169c199e4b808');
INSERT INTO events VALUES (93, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-abbe-750d-b13f-a5070b0ea863', 1795660295102129, 'directory.deleted', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '', '01a215b1-abbc-73e8-894c-5a23cee41b17', '{"users":0,"groups":0,"tokens":0}', NULL, 0, '8e86365549b8ffa64ba0b423306176c7');
INSERT INTO events VALUES (94, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-abbe-75a5-ad6e-a28471021d75', 1795660295102129, 'run.applied', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '', '01a215b1-abbd-7065-8074-1e60345da2f3', NULL, '{"kind":"deletion","scope":"directory:01a215b1-abbc-73e8-894c-5a23cee41b17"}', 0, '8e86365549b8ffa64ba0b423306176c7');
INSERT INTO events VALUES (95, '01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-abc0-7223-95dc-cccdd8b17138', 1795660295104002, 'directory.changed', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '', '01a215b1-ab16-7805-b9eb-be3ec098870f', '{"profile":""}', '{"profile":"ipsie","tokens":1}', 0, 'a7fbadb478dfb10cf79e19e56b3196d8');
INSERT INTO events VALUES (96, '01a215b1-abc0-7e64-9503-b395728a9f2d', '01a215b1-abc0-7ecc-9d1b-b38356c33501', 1795660295104932, 'organization.created', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '01a215b1-abc0-7e64-9503-b395728a9f2d', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'b5f58d9e847ea543f656f61634a65df3');
INSERT INTO events VALUES (97, '01a215b1-abc1-7c3b-bb3a-25f85eb10074', '01a215b1-abc1-7c8c-802d-3166c8170b0d', 1795660295105791, 'organization.created', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '01a215b1-abc1-7c3b-bb3a-25f85eb10074', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '8307fd10d00e097fb8399a500447f93b');
INSERT INTO events VALUES (98, '01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-abc2-7cee-8d96-3c7e42e5b556', 1795660295106583, 'merge.proposed', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '01a215b1-abc0-7e64-9503-b395728a9f2d', '01a215b1-abc2-7a88-835e-409ea19fa3af', NULL, '{"members":0,"side":"host"}', 0, '87357d2638e492ac6f4cc86a54a1b710');
INSERT INTO events VALUES (99, '01a215b1-abc0-7e64-9503-b395728a9f2d', '01a215b1-abc2-7cf2-bb15-03f3e8a218b0', 1795660295106583, 'merge.proposed', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '01a215b1-abc0-7e64-9503-b395728a9f2d', '01a215b1-abc2-7a88-835e-409ea19fa3af', NULL, '{"members":0,"side":"host"}', 0, '87357d2638e492ac6f4cc86a54a1b710');
INSERT INTO events VALUES (100, '01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-abc3-7c60-807c-4aee638cfcc8', 1795660295107614, 'merge.approved', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '01a215b1-abc0-7e64-9503-b395728a9f2d', '01a215b1-abc2-7a88-835e-409ea19fa3af', NULL, '{"side":"host"}', 0, '26b92c00309e7875f763e0318ef28d49');
INSERT INTO events VALUES (101, '01a215b1-abc0-7e64-9503-b395728a9f2d', '01a215b1-abc3-7c64-9aa9-19278fb08936', 1795660295107614, 'merge.approved', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '01a215b1-abc0-7e64-9503-b395728a9f2d', '01a215b1-abc2-7a88-835e-409ea19fa3af', NULL, '{"side":"host"}', 0, '26b92c00309e7875f763e0318ef28d49');
INSERT INTO events VALUES (102, '01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-abc4-79ce-b786-57f701924857', 1795660295108568, 'merge.proposed', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '01a215b1-abc1-7c3b-bb3a-25f85eb10074', '01a215b1-abc4-791b-b0c7-eb070c97d0ca', NULL, '{"members":0,"side":"host"}', 0, '221692c442a13b863dcda3c53d760779');
INSERT INTO events VALUES (103, '01a215b1-abc1-7c3b-bb3a-25f85eb10074', '01a215b1-abc4-79d2-a0ac-601c5b08d8bf', 1795660295108568, 'merge.proposed', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '01a215b1-abc1-7c3b-bb3a-25f85eb10074', '01a215b1-abc4-791b-b0c7-eb070c97d0ca', NULL, '{"members":0,"side":"host"}', 0, '221692c442a13b863dcda3c53d760779');
INSERT INTO events VALUES (104, '01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-abc5-76ce-8057-5dc780c67308', 1795660295109365, 'merge.approved', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '01a215b1-abc1-7c3b-bb3a-25f85eb10074', '01a215b1-abc4-791b-b0c7-eb070c97d0ca', NULL, '{"side":"joining"}', 0, '44970ef139921c68eb599040b449e92e');
INSERT INTO events VALUES (105, '01a215b1-abc1-7c3b-bb3a-25f85eb10074', '01a215b1-abc5-76d3-b63a-a50e4ba1a8a9', 1795660295109365, 'merge.approved', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '01a215b1-abc1-7c3b-bb3a-25f85eb10074', '01a215b1-abc4-791b-b0c7-eb070c97d0ca', NULL, '{"side":"joining"}', 0, '44970ef139921c68eb599040b449e92e');
INSERT INTO events VALUES (106, '01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-abc6-73e1-a9f1-324a3acb800a', 1795660295110185, 'merge.approved', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '01a215b1-abc1-7c3b-bb3a-25f85eb10074', '01a215b1-abc4-791b-b0c7-eb070c97d0ca', NULL, '{"side":"host"}', 0, '18770b0c3bd2ffa9dea06c494f7a4729');
INSERT INTO events VALUES (107, '01a215b1-abc1-7c3b-bb3a-25f85eb10074', '01a215b1-abc6-73e5-bb34-15bc0b084aee', 1795660295110185, 'merge.approved', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '01a215b1-abc1-7c3b-bb3a-25f85eb10074', '01a215b1-abc4-791b-b0c7-eb070c97d0ca', NULL, '{"side":"host"}', 0, '18770b0c3bd2ffa9dea06c494f7a4729');
INSERT INTO events VALUES (108, '01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-abc6-75d7-8532-5085005cc832', 1795660295110185, 'merge.completed', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '01a215b1-abc1-7c3b-bb3a-25f85eb10074', '01a215b1-abc4-791b-b0c7-eb070c97d0ca', NULL, NULL, 0, '18770b0c3bd2ffa9dea06c494f7a4729');
INSERT INTO events VALUES (109, '01a215b1-abc1-7c3b-bb3a-25f85eb10074', '01a215b1-abc6-75da-af90-0d4bcb4a7aba', 1795660295110185, 'merge.completed', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '01a215b1-abc1-7c3b-bb3a-25f85eb10074', '01a215b1-abc4-791b-b0c7-eb070c97d0ca', NULL, NULL, 0, '18770b0c3bd2ffa9dea06c494f7a4729');
INSERT INTO events VALUES (110, '01a215b1-abc1-7c3b-bb3a-25f85eb10074', '01a215b1-abc6-7a4e-80f0-81621d49b2e3', 1795660295110185, 'organization.moved', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '01a215b1-abc1-7c3b-bb3a-25f85eb10074', '01a215b1-aa73-70f5-b481-23d43e3ce12c', NULL, NULL, 0, '18770b0c3bd2ffa9dea06c494f7a4729');
INSERT INTO events VALUES (111, '01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-abc6-7a51-be80-ec7feb3233f2', 1795660295110185, 'organization.moved', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '01a215b1-abc1-7c3b-bb3a-25f85eb10074', '01a215b1-aa73-70f5-b481-23d43e3ce12c', NULL, NULL, 0, '18770b0c3bd2ffa9dea06c494f7a4729');
INSERT INTO events VALUES (112, '01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-abc8-7145-88e3-1c35de337d9e', 1795660295111997, 'parent.changed', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '', '01a215b1-aa73-70f5-b481-23d43e3ce12c', '{"restrict_org_creation":false}', '{"restrict_org_creation":true}', 0, '547e4a36b12200ac5674f794f31c6f6e');
INSERT INTO events VALUES (113, '01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-abcb-7222-b297-bf1a1b22f86f', 1795660295114969, 'directory.changed', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '', '01a215b1-ab16-7805-b9eb-be3ec098870f', '{"extensions":[]}', '{"extensions":["urn:acme:scim:schemas:extension:hr:2.0:User"]}', 0, '82e1bcaf12ed8c97b3a15be668d52985');
INSERT INTO events VALUES (114, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-abcc-70cf-97da-f0087d5d8250', 1795660295115970, 'connection.created', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '', '01a215b1-abcc-7042-897d-8744c0f7bb0d', NULL, '{"kind":"saml","entity_id":"urn:acme:''idp''","groups_claim":"memberOf","email_trust":"claim","vouched":false,"enabled":false,"proven":false}', 0, '85e305a052157460ff6aebf4273945fb');
INSERT INTO events VALUES (115, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-abcc-7e00-a685-bab0874301fa', 1795660295116778, 'run.held', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '', '01a215b1-abcc-7d7f-aa3e-099912d51a89', NULL, '{"detail":{"meaning":{"kind":"oidc","issuer":"https://login.acme.example","client_id":"another"}},"scope":"connection:01a215b1-ab50-77a0-8611-bf8aa4955b7a"}', 0, '917ac06e116034e1c1bd58b12b09c5a4');
INSERT INTO events VALUES (116, '01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-abce-7057-a0ed-52197a252472', 1795660295117895, 'sso.suspended', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '', '01a215b1-aa63-791a-a72d-5752fff62adf', NULL, '{"until":"2026-11-29T02:31:35.117895Z","reason":"''ẞ''"}', 0, 'c45448574504d0dab9540d37826e0963');
INSERT INTO events VALUES (117, '01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-abcf-71d4-828d-d971006b6edf', 1795660295119077, 'connection.created', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '', '01a215b1-abcf-716f-b269-e68fa43cc52e', NULL, '{"kind":"oidc","issuer":"https://login.initech.example","client_id":"usher","email_trust":"claim","vouched":true,"enabled":true,"proven":false}', 0, '3ee43a787db36a5a5798bedb2e7c2d56');
INSERT INTO events VALUES (118, '01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-abd0-7201-95ff-88ca0b52e64a', 1795660295120008, 'token.created', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '', '01a215b1-abd0-7159-a669-48482282c47a', NULL, '{"scope":"login-hook","target":"01a215b1-abcf-716f-b269-e68fa43cc52e"}', 0, 'f2ad8cd7fa7ad8500ffb3e8680745fa3');
INSERT INTO events VALUES (119, '01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-abd1-719b-b7f7-7e540b96792b', 1795660295120940, 'organization.changed', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '01a215b1-abb8-7e7c-878f-4dc781767a6d', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false}', 0, '2fa393c8b64e79cf588dfab976274c62');
INSERT INTO events VALUES (120, '01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-abd1-738e-94b0-81d2009ed2fd', 1795660295120940, 'organization.changed', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '01a215b1-abb8-7e7c-878f-4dc781767a6d', '', '{"mode":"jit","group_mappings":false}', '{"mode":"jit","group_mappings":false,"sso_required":true}', 0, '2fa393c8b64e79cf588dfab976274c62');
INSERT INTO events VALUES (121, '01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-abd2-7be8-87cf-02a45fbd633c', 1795660295122702, 'account.created', 'login', '01a215b1-abcf-716f-b269-e68fa43cc52e', '01a215b1-abd2-7b43-b19b-6d64ef8d3908', '', '01a215b1-abcf-716f-b269-e68fa43cc52e', NULL, NULL, 0, '27774a8eacb1adb4afac4663146d6e50');
INSERT INTO events VALUES (122, '01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-abd2-7c2a-8ebc-b9386fde152e', 1795660295122702, 'subject.linked', 'login', '01a215b1-abcf-716f-b269-e68fa43cc52e', '01a215b1-abd2-7b43-b19b-6d64ef8d3908', '', '01a215b1-abcf-716f-b269-e68fa43cc52e', NULL, NULL, 0, '27774a8eacb1adb4afac4663146d6e50');
INSERT INTO events VALUES (123, '01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-abd2-7c7a-8017-2e314102ca84', 1795660295122702, 'membership.added', 'login', '01a215b1-abcf-716f-b269-e68fa43cc52e', '01a215b1-abd2-7b43-b19b-6d64ef8d3908', '01a215b1-abb8-7e7c-878f-4dc781767a6d', '', NULL, '{"role":"user","source":"grant"}', 0, '27774a8eacb1adb4afac4663146d6e50');
INSERT INTO events VALUES (124, '01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-abd2-7d5d-b96b-871d250b9468', 1795660295122702, 'connection.proven', 'login', '01a215b1-abcf-716f-b269-e68fa43cc52e', '', '', '01a215b1-abcf-716f-b269-e68fa43cc52e', NULL, NULL, 0, '27774a8eacb1adb4afac4663146d6e50');
INSERT INTO events VALUES (125, '', '01a215b1-ac0d-7f0c-936f-98f6cdc9ac14', 1795660295181941, 'account.created', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '01a215b1-ac0d-7ed4-8002-11389b921a16', '', '', NULL, NULL, 0, '4ef6cd80f36911c6a6c33ae711f62736');
INSERT INTO events VALUES (126, '', '01a215b1-ac1f-7131-8ea5-b18a90237851', 1795660295199021, 'account.created', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '01a215b1-ac1f-70c1-a262-cc98d9953b75', '', '', NULL, NULL, 0, '4058e57766d63e60dd01b5e6960c49c2');
INSERT INTO events VALUES (127, '01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-ac3d-71d7-b28a-8f0100648741', 1795660295228846, 'claim.started', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '01a215b1-abb8-7e7c-878f-4dc781767a6d', '01a215b1-ac3d-702c-aa1f-1050e1147033', NULL, '{"accounts":2,"deadline":"2026-12-26T02:31:35.228846Z","domain":"initech.example"}', 0, '7a1bcdafaebbc7ceb26119b0e2d53a3f');
INSERT INTO events VALUES (128, '01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-ac3d-72aa-af40-3f42375ed627', 1795660295228846, 'claim.account_claimed', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '01a215b1-ac0d-7ed4-8002-11389b921a16', '01a215b1-abb8-7e7c-878f-4dc781767a6d', '01a215b1-ac3d-702c-aa1f-1050e1147033', NULL, '{"deadline":"2026-12-26T02:31:35.228846Z","domain":"initech.example"}', 0, '7a1bcdafaebbc7ceb26119b0e2d53a3f');
INSERT INTO events VALUES (129, '01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-ac3d-72ae-bb57-249cfeb32421', 1795660295228846, 'claim.account_claimed', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '01a215b1-ac1f-70c1-a262-cc98d9953b75', '01a215b1-abb8-7e7c-878f-4dc781767a6d', '01a215b1-ac3d-702c-aa1f-1050e1147033', NULL, '{"deadline":"2026-12-26T02:31:35.228846Z","domain":"initech.example"}', 0, '7a1bcdafaebbc7ceb26119b0e2d53a3f');
INSERT INTO events VALUES (130, '01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-ac4e-7e1a-bcb2-7f087c51e049', 1795660295246686, 'claim.cancelled', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '01a215b1-abb8-7e7c-878f-4dc781767a6d', '01a215b1-ac3d-702c-aa1f-1050e1147033', NULL, '{"accounts":{"cancelled":2},"reason":"by_hand"}', 0, '584fbbc6357abe77843afe0cb09a91cc');
INSERT INTO events VALUES (131, '01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-ac73-73b7-93d5-03ef9e0a97ed', 1795660295283072, 'claim.started', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '01a215b1-abb8-7e7c-878f-4dc781767a6d', '01a215b1-ac73-7355-8944-d421503ec8df', NULL, '{"accounts":2,"deadline":"2026-12-26T02:31:35.283072Z","domain":"initech.example"}', 0, 'e1ade47b04d3902e6a41652344c7d1f9');
INSERT INTO events VALUES (132, '01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-ac73-7429-8074-77f1f56121a9', 1795660295283072, 'claim.account_claimed', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '01a215b1-ac0d-7ed4-8002-11389b921a16', '01a215b1-abb8-7e7c-878f-4dc781767a6d', '01a215b1-ac73-7355-8944-d421503ec8df', NULL, '{"deadline":"2026-12-26T02:31:35.283072Z","domain":"initech.example"}', 0, 'e1ade47b04d3902e6a41652344c7d1f9');
INSERT INTO events VALUES (133, '01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-ac73-742c-ba50-4aaacb5c1c99', 1795660295283072, 'claim.account_claimed', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '01a215b1-ac1f-70c1-a262-cc98d9953b75', '01a215b1-abb8-7e7c-878f-4dc781767a6d', '01a215b1-ac73-7355-8944-d421503ec8df', NULL, '{"deadline":"2026-12-26T02:31:35.283072Z","domain":"initech.example"}', 0, 'e1ade47b04d3902e6a41652344c7d1f9');
INSERT INTO events VALUES (134, '01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-ac81-74af-b3d1-0dd950c6ad8d', 1795660295297104, 'claim.chosen', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '01a215b1-ac0d-7ed4-8002-11389b921a16', '01a215b1-abb8-7e7c-878f-4dc781767a6d', '01a215b1-ac73-7355-8944-d421503ec8df', '{"choice":""}', '{"choice":"merge"}', 0, '68cba6a2b5e861577c1b3b2abb5a1d04');
INSERT INTO events VALUES (135, '01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7e2c-9ef7-abf861bcbe10', 1795660295674866, 'directory.created', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', NULL, NULL, 0, '83b0cf2b3d2ce822c85e42031bf9d0e7');
INSERT INTO events VALUES (136, '01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-af08-7be3-aef7-a98a72d72548', 1795660295944589, 'directory_group.created', 'directory', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', '', '', 'a5265f8f-84b1-8f46-b830-adb18893343c', NULL, '{"members":14}', 0, '');
INSERT INTO events VALUES (137, '01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-af1e-72a8-8978-044193e0bd11', 1795660295965889, 'directory_user.created', 'directory', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', '', '', '007e09a5-520e-8a5e-b816-43e65393d02a', NULL, NULL, 0, '');
INSERT INTO events VALUES (138, '01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-af1e-72ab-a41a-7aa273a2485e', 1795660295965889, 'account.created', 'directory', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', '01a215b1-af1e-720b-84cc-0abf105b7690', '', '007e09a5-520e-8a5e-b816-43e65393d02a', NULL, NULL, 0, '');
INSERT INTO events VALUES (139, '01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-af1e-738e-b7ca-f42aae4322c6', 1795660295965889, 'directory_user.created', 'directory', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', '', '', '0106b8cc-e5bf-8f32-8fbf-ccff34b12303', NULL, NULL, 0, '');
INSERT INTO events VALUES (140, '01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-af1e-7390-bdb7-6690723853b6', 1795660295965889, 'account.created', 'directory', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', '01a215b1-af1e-7350-96fc-08af91ee7ed3', '', '0106b8cc-e5bf-8f32-8fbf-ccff34b12303', NULL, NULL, 0, '');
INSERT INTO events VALUES (141, '01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-af1e-7401-992e-12bbd694c772', 1795660295965889, 'directory_user.created', 'directory', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', '', '', '42baac61-1d55-8a1e-85df-e8c01bd84d1c', NULL, NULL, 0, '');
INSERT INTO events VALUES (142, '01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-af1e-7404-8995-30a2b4d432b5', 1795660295965889, 'account.created', 'directory', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', '01a215b1-af1e-73cf-b0de-de76f2177ba2', '', '42baac61-1d55-8a1e-85df-e8c01bd84d1c', NULL, NULL, 0, '');
INSERT INTO events VALUES (143, '01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-af1e-74ae-8afe-fa3dda8edf88', 1795660295965889, 'directory_user.created', 'directory', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', '', '', '57d3b5c9-3317-8379-951c-648066edc323', NULL, NULL, 0, '');
INSERT INTO events VALUES (144, '01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-af1e-74b0-a35f-faa0aa51d04d', 1795660295965889, 'account.created', 'directory', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', '01a215b1-af1e-7484-a497-5ae96c5c29bd', '', '57d3b5c9-3317-8379-951c-648066edc323', NULL, NULL, 0, '');
INSERT INTO events VALUES (145, '01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-af1e-751d-91a1-adb2ef29f18c', 1795660295965889, 'directory_user.created', 'directory', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', '', '', '6061a487-f782-8ef9-a705-e2917f84e22d', NULL, NULL, 0, '');
INSERT INTO events VALUES (146, '01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-af1e-751f-85f5-a83555aeb2e2', 1795660295965889, 'account.created', 'directory', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', '01a215b1-af1e-74e5-881f-82556ff45aea', '', '6061a487-f782-8ef9-a705-e2917f84e22d', NULL, NULL, 0, '');
INSERT INTO events VALUES (147, '01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-af1e-7582-a74f-b747a30bf60d', 1795660295965889, 'directory_user.created', 'directory', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', '', '', '6131b097-d54a-8f69-a0d5-ac0054261d94', NULL, NULL, 0, '');
INSERT INTO events VALUES (148, '01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-af1e-7583-a2fa-d2a5364ce2b7', 1795660295965889, 'account.created', 'directory', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', '01a215b1-af1e-7553-9aaf-084e20f1663c', '', '6131b097-d54a-8f69-a0d5-ac0054261d94', NULL, NULL, 0, '');
INSERT INTO events VALUES (149, '01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-af1e-75da-85d3-314d4dbc948b', 1795660295965889, 'directory_user.created', 'directory', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', '', '', '9f82704e-113c-8e6f-b73d-da317c0215fc', NULL, NULL, 0, '');
INSERT INTO events VALUES (150, '01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-af1e-75dc-9629-d1162eb2f593', 1795660295965889, 'account.created', 'directory', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', '01a215b1-af1e-75b5-b68f-0a1ee6f7a987', '', '9f82704e-113c-8e6f-b73d-da317c0215fc', NULL, NULL, 0, '');
INSERT INTO events VALUES (151, '01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-af1e-7630-895e-3f2d0e7716c4', 1795660295965889, 'directory_user.created', 'directory', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', '', '', 'adda1ce1-f9cc-8a72-ae6c-088cb066980d', NULL, NULL, 0, '');
INSERT INTO events VALUES (152, '01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-af1e-7631-b645-968a2558b693', 1795660295965889, 'account.created', 'directory', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', '01a215b1-af1e-760b-ab8e-fe461689b509', '', 'adda1ce1-f9cc-8a72-ae6c-088cb066980d', NULL, NULL, 0, '');
INSERT INTO events VALUES (153, '01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-af1e-76ae-900c-5673b199e532', 1795660295965889, 'directory_user.created', 'directory', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', '', '', 'c2ace43b-dcb3-8e23-9a24-5dad567ed448', NULL, NULL, 0, '');
INSERT INTO events VALUES (154, '01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-af1e-76af-bb55-9b0b6d70c034', 1795660295965889, 'account.created', 'directory', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', '01a215b1-af1e-7672-bd0d-d0ffddd23ef0', '', 'c2ace43b-dcb3-8e23-9a24-5dad567ed448', NULL, NULL, 0, '');
INSERT INTO events VALUES (155, '01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-af1e-7740-96b9-80a08f8e8b12', 1795660295965889, 'directory_user.created', 'directory', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', '', '', 'ca0af9dc-00f7-8f44-b41b-bc891d197602', NULL, NULL, 0, '');
INSERT INTO events VALUES (156, '01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-af1e-7742-bd9d-c2f2972f7a08', 1795660295965889, 'account.created', 'directory', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', '01a215b1-af1e-76ef-996e-3b751f0dad06', '', 'ca0af9dc-00f7-8f44-b41b-bc891d197602', NULL, NULL, 0, '');
INSERT INTO events VALUES (157, '01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-af1e-77bb-af6a-dfc81f875116', 1795660295965889, 'directory_user.created', 'directory', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', '', '', 'd55a4c4e-f750-865e-ae42-aca4d52bcea9', NULL, NULL, 0, '');
INSERT INTO events VALUES (158, '01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-af1e-77bc-a4f6-710aee127753', 1795660295965889, 'account.created', 'directory', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', '01a215b1-af1e-7793-af07-010310d459cf', '', 'd55a4c4e-f750-865e-ae42-aca4d52bcea9', NULL, NULL, 0, '');
INSERT INTO events VALUES (159, '01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-af1e-7828-a0d0-9523d8792047', 1795660295965889, 'directory_user.created', 'directory', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', '', '', 'f2474c07-e6d7-8534-b39d-9cba195ccb37', NULL, NULL, 0, '');
INSERT INTO events VALUES (160, '01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-af1e-782a-8a23-36b32744c833', 1795660295965889, 'account.created', 'directory', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', '01a215b1-af1e-77ee-89fc-fa585cab282c', '', 'f2474c07-e6d7-8534-b39d-9cba195ccb37', NULL, NULL, 0, '');
INSERT INTO events VALUES (161, '01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-af1e-7883-b8ed-d0ba51a6ed98', 1795660295965889, 'directory_user.created', 'directory', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', '', '', 'f52d3b07-cb0b-8482-a380-2ebee8142588', NULL, NULL, 0, '');
INSERT INTO events VALUES (162, '01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-af1e-7885-955c-0841d4e893cc', 1795660295965889, 'account.created', 'directory', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', '01a215b1-af1e-785a-8fb0-d685762eeee2', '', 'f52d3b07-cb0b-8482-a380-2ebee8142588', NULL, NULL, 0, '');
INSERT INTO events VALUES (163, '01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-af1e-7903-81d6-97bcaad82f8f', 1795660295965889, 'directory_user.created', 'directory', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', '', '', 'f5ae7de4-69a6-8a14-909b-80bf0cd61105', NULL, NULL, 0, '');
INSERT INTO events VALUES (164, '01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-af1e-7912-99b7-c7ccd42e6261', 1795660295965889, 'account.created', 'directory', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', '01a215b1-af1e-78c0-992c-bbd5012f7825', '', 'f5ae7de4-69a6-8a14-909b-80bf0cd61105', NULL, NULL, 0, '');
INSERT INTO events VALUES (165, '01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-b084-79cc-8d02-eb0cef72a344', 1795660296324548, 'run.held', 'directory', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', '', '', '01a215b1-b084-78b3-a5ed-360130f609a0', NULL, '{"kind":"reconcile","scope":"directory:01a215b1-adfa-7dd2-b194-1f6d6e23b26b"}', 0, '');
INSERT INTO events VALUES (166, '01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-b1b2-7f22-a1c2-e0f94045e4cf', 1795660296625917, 'directory.created', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '', '01a215b1-b1b2-7e64-8a50-951c0513a1e7', NULL, NULL, 0, '14e2aeaff19291e7b075e0a0fbd3bdba');
INSERT INTO events VALUES (167, '01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-b241-70c3-94ef-e176a26184f4', 1795660296768994, 'directory.sync_failed', 'schedule', '', '', '', '01a215b1-b1b2-7e64-8a50-951c0513a1e7', NULL, '{"reason":"ldap_unreachable"}', 0, '');
INSERT INTO leases VALUES ('ldap:01a215b1-adfa-7dd2-b194-1f6d6e23b26b', '', 2, 0);
INSERT INTO leases VALUES ('ldap:01a215b1-b1b2-7e64-8a50-951c0513a1e7', '', 1, 0);
INSERT INTO leases VALUES ('schedule:reconcile-directories:01a215b1-adfa-7dd2-b194-1f6d6e23b26b:01a215b1-aa73-70f5-b481-23d43e3ce12c', '', 2, 0);
INSERT INTO leases VALUES ('schedule:reconcile-directories:01a215b1-b1b2-7e64-8a50-951c0513a1e7:01a215b1-aa73-70f5-b481-23d43e3ce12c', '', 1, 0);
INSERT INTO directory_totals VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', 'Group', 0, 3, 0, '01a215b1-ab2d-7ac2-baec-2710bf15e4b8');
INSERT INTO directory_totals VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', 'User', 0, 10, 2, '01a215b1-ab26-77c5-b503-f1d67cd7dd17');
INSERT INTO directory_totals VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 'Group', 0, 1, 0, 'a5265f8f-84b1-8f46-b830-adb18893343c');
INSERT INTO directory_totals VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 'User', 0, 14, 0, 'f5ae7de4-69a6-8a14-909b-80bf0cd61105');
INSERT INTO accounts VALUES ('01a215b1-ab1a-7f24-b31d-bcb87c033431', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795660294938766);
INSERT INTO accounts VALUES ('01a215b1-ab1c-7745-9c77-e4960e8a47ba', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795660294940393);
INSERT INTO accounts VALUES ('01a215b1-ab1d-76c9-be01-3e497af836f8', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795660294941344);
INSERT INTO accounts VALUES ('01a215b1-ab1e-76b3-a54d-d8460e6fbe92', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795660294942400);
INSERT INTO accounts VALUES ('01a215b1-ab1f-7656-8f3d-71569ba30b86', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795660294943349);
INSERT INTO accounts VALUES ('01a215b1-ab20-7307-8046-a0c1963bd1ad', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795660294944142);
INSERT INTO accounts VALUES ('01a215b1-ab21-70ec-b507-a3e9b2f3ed48', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795660294945005);
INSERT INTO accounts VALUES ('01a215b1-ab21-7dc9-a931-91143fed95c5', 'left@acme.example', 'left@acme.example', 'acme.example', 1795660294945871);
INSERT INTO accounts VALUES ('01a215b1-ab25-7a4c-b7d9-a517c804c9ce', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795660294949600);
INSERT INTO accounts VALUES ('01a215b1-ab26-779a-82fb-6ed967971b9a', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795660294950424);
INSERT INTO accounts VALUES ('01a215b1-ab57-75d5-8c88-6efa1d752db0', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795660294999351);
INSERT INTO accounts VALUES ('01a215b1-abbb-70e7-8f7c-ff0a377f9bd4', 'accepted@elsewhere.example', 'accepted@elsewhere.example', 'elsewhere.example', 1795660295098924);
INSERT INTO accounts VALUES ('01a215b1-abd2-7b43-b19b-6d64ef8d3908', 'prover@initech.example', 'prover@initech.example', 'initech.example', 1795660295122702);
INSERT INTO accounts VALUES ('01a215b1-ac0d-7ed4-8002-11389b921a16', 'o''personal@initech.example', 'o''personal@initech.example', 'initech.example', 1795660295181941);
INSERT INTO accounts VALUES ('01a215b1-ac1f-70c1-a262-cc98d9953b75', 'other@initech.example', 'other@initech.example', 'initech.example', 1795660295199021);
INSERT INTO accounts VALUES ('01a215b1-af1e-720b-84cc-0abf105b7690', 'p11@initech.example', 'p11@initech.example', 'initech.example', 1795660295965889);
INSERT INTO accounts VALUES ('01a215b1-af1e-7350-96fc-08af91ee7ed3', 'p5@initech.example', 'p5@initech.example', 'initech.example', 1795660295965889);
INSERT INTO accounts VALUES ('01a215b1-af1e-73cf-b0de-de76f2177ba2', 'p4@initech.example', 'p4@initech.example', 'initech.example', 1795660295965889);
INSERT INTO accounts VALUES ('01a215b1-af1e-7484-a497-5ae96c5c29bd', 'p8@initech.example', 'p8@initech.example', 'initech.example', 1795660295965889);
INSERT INTO accounts VALUES ('01a215b1-af1e-74e5-881f-82556ff45aea', 'p2@initech.example', 'p2@initech.example', 'initech.example', 1795660295965889);
INSERT INTO accounts VALUES ('01a215b1-af1e-7553-9aaf-084e20f1663c', 'p7@initech.example', 'p7@initech.example', 'initech.example', 1795660295965889);
INSERT INTO accounts VALUES ('01a215b1-af1e-75b5-b68f-0a1ee6f7a987', 'p1@initech.example', 'p1@initech.example', 'initech.example', 1795660295965889);
INSERT INTO accounts VALUES ('01a215b1-af1e-760b-ab8e-fe461689b509', 'p3@initech.example', 'p3@initech.example', 'initech.example', 1795660295965889);
INSERT INTO accounts VALUES ('01a215b1-af1e-7672-bd0d-d0ffddd23ef0', 'p10@initech.example', 'p10@initech.example', 'initech.example', 1795660295965889);
INSERT INTO accounts VALUES ('01a215b1-af1e-76ef-996e-3b751f0dad06', 'p12@initech.example', 'p12@initech.example', 'initech.example', 1795660295965889);
INSERT INTO accounts VALUES ('01a215b1-af1e-7793-af07-010310d459cf', 'p13@initech.example', 'p13@initech.example', 'initech.example', 1795660295965889);
INSERT INTO accounts VALUES ('01a215b1-af1e-77ee-89fc-fa585cab282c', 'p6@initech.example', 'p6@initech.example', 'initech.example', 1795660295965889);
INSERT INTO accounts VALUES ('01a215b1-af1e-785a-8fb0-d685762eeee2', 'p0@initech.example', 'p0@initech.example', 'initech.example', 1795660295965889);
INSERT INTO accounts VALUES ('01a215b1-af1e-78c0-992c-bbd5012f7825', 'p9@initech.example', 'p9@initech.example', 'initech.example', 1795660295965889);
INSERT INTO directory_users VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '01a215b1-ab1b-719e-b51f-eef624d6f701', 'ada@acme.example', '00u-ada', 1, '01a215b1-ab1a-7f24-b31d-bcb87c033431', '', 1795660294938766, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795660294938766, 1795660294938766);
INSERT INTO directory_users VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '01a215b1-ab1c-777f-a4f1-8aac44f97691', 'bob@acme.example', NULL, 1, '01a215b1-ab1c-7745-9c77-e4960e8a47ba', '', 1795660294940393, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795660294940393, 1795660294940393);
INSERT INTO directory_users VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '01a215b1-ab1d-76f8-93ab-152f575204dc', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a215b1-ab1d-76c9-be01-3e497af836f8', '', 1795660294941344, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795660294941344, 1795660294941344);
INSERT INTO directory_users VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '01a215b1-ab1e-7747-855c-646fa12291e0', 'zoe@acme.example', 'ZOË', 1, '01a215b1-ab1e-76b3-a54d-d8460e6fbe92', '', 1795660294942400, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795660294942400, 1795660294942400);
INSERT INTO directory_users VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '01a215b1-ab1f-7683-8c34-7d5d46a89d0f', 'astro@acme.example', '🚀', 1, '01a215b1-ab1f-7656-8f3d-71569ba30b86', '', 1795660294943349, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795660294943349, 1795660294943349);
INSERT INTO directory_users VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '01a215b1-ab20-7330-a3c4-10568488107c', 'lines@acme.example', ' 007 ', 1, '01a215b1-ab20-7307-8046-a0c1963bd1ad', '', 1795660294944142, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795660294944142, 1795660294944142);
INSERT INTO directory_users VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '01a215b1-ab21-7114-9de2-6da54aba2195', 'max@acme.example', '00u-max', 1, '01a215b1-ab21-70ec-b507-a3e9b2f3ed48', '', 1795660294945005, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795660294945005, 1795660294945005);
INSERT INTO directory_users VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '01a215b1-ab21-7dec-8894-d06a7590dec6', 'left@acme.example', '00u-left', 0, '01a215b1-ab21-7dc9-a931-91143fed95c5', '', 1795660294945871, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795660294945871, 1795660294945871);
INSERT INTO directory_users VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '01a215b1-ab24-72cd-8de0-7d945763cac3', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795660294948151, 1795660294948151);
INSERT INTO directory_users VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '01a215b1-ab26-77c5-b503-f1d67cd7dd17', 'staff@acme.example', '00u-staff', 0, '01a215b1-ab26-779a-82fb-6ed967971b9a', '', 1795660294950424, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795660294950424, 1795660294974076);
INSERT INTO directory_users VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', '007e09a5-520e-8a5e-b816-43e65393d02a', 'p11', '3e939e48-7d8d-1041-9a66-71108102650c', 1, '01a215b1-af1e-720b-84cc-0abf105b7690', '', 1795660295965889, '{"active":true,"displayName":"Person Number 11","emails":[{"primary":true,"type":"work","value":"p11@initech.example"}],"externalId":"3e939e48-7d8d-1041-9a66-71108102650c","name":{"familyName":"Family11","givenName":"Given11"},"userName":"p11","userType":"staff"}', 1, 1795660295965889, 1795660295965889);
INSERT INTO directory_users VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', '0106b8cc-e5bf-8f32-8fbf-ccff34b12303', 'p5', '3e939c54-7d8d-1041-9a60-71108102650c', 1, '01a215b1-af1e-7350-96fc-08af91ee7ed3', '', 1795660295965889, '{"active":true,"displayName":"Person Number 5","emails":[{"primary":true,"type":"work","value":"p5@initech.example"}],"externalId":"3e939c54-7d8d-1041-9a60-71108102650c","name":{"familyName":"Family5","givenName":"Given5"},"userName":"p5","userType":"staff"}', 1, 1795660295965889, 1795660295965889);
INSERT INTO directory_users VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', '42baac61-1d55-8a1e-85df-e8c01bd84d1c', 'p4', '3e939bf0-7d8d-1041-9a5f-71108102650c', 1, '01a215b1-af1e-73cf-b0de-de76f2177ba2', '', 1795660295965889, '{"active":true,"displayName":"Person Number 4","emails":[{"primary":true,"type":"work","value":"p4@initech.example"}],"externalId":"3e939bf0-7d8d-1041-9a5f-71108102650c","name":{"familyName":"Family4","givenName":"Given4"},"userName":"p4","userType":"staff"}', 1, 1795660295965889, 1795660295965889);
INSERT INTO directory_users VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', '57d3b5c9-3317-8379-951c-648066edc323', 'p8', '3e939d3a-7d8d-1041-9a63-71108102650c', 1, '01a215b1-af1e-7484-a497-5ae96c5c29bd', '', 1795660295965889, '{"active":true,"displayName":"Person Number 8","emails":[{"primary":true,"type":"work","value":"p8@initech.example"}],"externalId":"3e939d3a-7d8d-1041-9a63-71108102650c","name":{"familyName":"Family8","givenName":"Given8"},"userName":"p8","userType":"staff"}', 1, 1795660295965889, 1795660295965889);
INSERT INTO directory_users VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', '6061a487-f782-8ef9-a705-e2917f84e22d', 'p2', '3e939b1e-7d8d-1041-9a5d-71108102650c', 1, '01a215b1-af1e-74e5-881f-82556ff45aea', '', 1795660295965889, '{"active":true,"displayName":"Person Number 2","emails":[{"primary":true,"type":"work","value":"p2@initech.example"}],"externalId":"3e939b1e-7d8d-1041-9a5d-71108102650c","name":{"familyName":"Family2","givenName":"Given2"},"userName":"p2","userType":"staff"}', 1, 1795660295965889, 1795660295965889);
INSERT INTO directory_users VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', '6131b097-d54a-8f69-a0d5-ac0054261d94', 'p7', '3e939cf4-7d8d-1041-9a62-71108102650c', 1, '01a215b1-af1e-7553-9aaf-084e20f1663c', '', 1795660295965889, '{"active":true,"displayName":"Person Number 7","emails":[{"primary":true,"type":"work","value":"p7@initech.example"}],"externalId":"3e939cf4-7d8d-1041-9a62-71108102650c","name":{"familyName":"Family7","givenName":"Given7"},"userName":"p7","userType":"staff"}', 1, 1795660295965889, 1795660295965889);
INSERT INTO directory_users VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', '9f82704e-113c-8e6f-b73d-da317c0215fc', 'p1', '3e939ac4-7d8d-1041-9a5c-71108102650c', 1, '01a215b1-af1e-75b5-b68f-0a1ee6f7a987', '', 1795660295965889, '{"active":true,"displayName":"Person Number 1","emails":[{"primary":true,"type":"work","value":"p1@initech.example"}],"externalId":"3e939ac4-7d8d-1041-9a5c-71108102650c","name":{"familyName":"Family1","givenName":"Given1"},"userName":"p1","userType":"staff"}', 1, 1795660295965889, 1795660295965889);
INSERT INTO directory_users VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 'adda1ce1-f9cc-8a72-ae6c-088cb066980d', 'p3', '3e939b78-7d8d-1041-9a5e-71108102650c', 1, '01a215b1-af1e-760b-ab8e-fe461689b509', '', 1795660295965889, '{"active":true,"displayName":"Person Number 3","emails":[{"primary":true,"type":"work","value":"p3@initech.example"}],"externalId":"3e939b78-7d8d-1041-9a5e-71108102650c","name":{"familyName":"Family3","givenName":"Given3"},"userName":"p3","userType":"staff"}', 1, 1795660295965889, 1795660295965889);
INSERT INTO directory_users VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 'c2ace43b-dcb3-8e23-9a24-5dad567ed448', 'p10', '3e939df8-7d8d-1041-9a65-71108102650c', 1, '01a215b1-af1e-7672-bd0d-d0ffddd23ef0', '', 1795660295965889, '{"active":true,"displayName":"Person Number 10","emails":[{"primary":true,"type":"work","value":"p10@initech.example"}],"externalId":"3e939df8-7d8d-1041-9a65-71108102650c","name":{"familyName":"Family10","givenName":"Given10"},"userName":"p10","userType":"staff"}', 1, 1795660295965889, 1795660295965889);
INSERT INTO directory_users VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 'ca0af9dc-00f7-8f44-b41b-bc891d197602', 'p12', '3e939e98-7d8d-1041-9a67-71108102650c', 1, '01a215b1-af1e-76ef-996e-3b751f0dad06', '', 1795660295965889, '{"active":true,"displayName":"Person Number 12","emails":[{"primary":true,"type":"work","value":"p12@initech.example"}],"externalId":"3e939e98-7d8d-1041-9a67-71108102650c","name":{"familyName":"Family12","givenName":"Given12"},"userName":"p12","userType":"staff"}', 1, 1795660295965889, 1795660295965889);
INSERT INTO directory_users VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 'd55a4c4e-f750-865e-ae42-aca4d52bcea9', 'p13', '3e939ede-7d8d-1041-9a68-71108102650c', 1, '01a215b1-af1e-7793-af07-010310d459cf', '', 1795660295965889, '{"active":true,"displayName":"Person Number 13","emails":[{"primary":true,"type":"work","value":"p13@initech.example"}],"externalId":"3e939ede-7d8d-1041-9a68-71108102650c","name":{"familyName":"Family13","givenName":"Given13"},"userName":"p13","userType":"staff"}', 1, 1795660295965889, 1795660295965889);
INSERT INTO directory_users VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 'f2474c07-e6d7-8534-b39d-9cba195ccb37', 'p6', '3e939ca4-7d8d-1041-9a61-71108102650c', 1, '01a215b1-af1e-77ee-89fc-fa585cab282c', '', 1795660295965889, '{"active":true,"displayName":"Person Number 6","emails":[{"primary":true,"type":"work","value":"p6@initech.example"}],"externalId":"3e939ca4-7d8d-1041-9a61-71108102650c","name":{"familyName":"Family6","givenName":"Given6"},"userName":"p6","userType":"staff"}', 1, 1795660295965889, 1795660295965889);
INSERT INTO directory_users VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 'f52d3b07-cb0b-8482-a380-2ebee8142588', 'p0', '3e939a24-7d8d-1041-9a5b-71108102650c', 1, '01a215b1-af1e-785a-8fb0-d685762eeee2', '', 1795660295965889, '{"active":true,"displayName":"Person Number 0","emails":[{"primary":true,"type":"work","value":"p0@initech.example"}],"externalId":"3e939a24-7d8d-1041-9a5b-71108102650c","name":{"familyName":"Family0","givenName":"Given0"},"userName":"p0","userType":"staff"}', 1, 1795660295965889, 1795660295965889);
INSERT INTO directory_users VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 'f5ae7de4-69a6-8a14-909b-80bf0cd61105', 'p9', '3e939da8-7d8d-1041-9a64-71108102650c', 1, '01a215b1-af1e-78c0-992c-bbd5012f7825', '', 1795660295965889, '{"active":true,"displayName":"Person Number 9","emails":[{"primary":true,"type":"work","value":"p9@initech.example"}],"externalId":"3e939da8-7d8d-1041-9a64-71108102650c","name":{"familyName":"Family9","givenName":"Given9"},"userName":"p9","userType":"staff"}', 1, 1795660295965889, 1795660295965889);
INSERT INTO runs VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-abbd-7065-8074-1e60345da2f3', 'deletion', 'applied', 'directory:01a215b1-abbc-73e8-894c-5a23cee41b17', NULL, '{}', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '91ad45bd5d97c309d88169c199e4b808', 0, 1795660295100932, 1795660295102129, 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', 1795660295102129, 0, 0);
INSERT INTO runs VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-abcc-7d7f-aa3e-099912d51a89', 'reconnect', 'held', 'connection:01a215b1-ab50-77a0-8611-bf8aa4955b7a', 'reconnect connection:01a215b1-ab50-77a0-8611-bf8aa4955b7a', '{"meaning":{"kind":"oidc","issuer":"https://login.acme.example","client_id":"another"}}', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '917ac06e116034e1c1bd58b12b09c5a4', 0, 1795660295116778, 1795660295116778, '', '', 0, 0, 0);
INSERT INTO runs VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-b084-78b3-a5ed-360130f609a0', 'reconcile', 'held', 'directory:01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 'reconcile directory:01a215b1-adfa-7dd2-b194-1f6d6e23b26b', '{"guard":"max_removals","counted":12,"limit":10,"of":14}', 'directory', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', '', 0, 1795660296324548, 1795660296324548, '', '', 0, 12, 0);
INSERT INTO dialect_log VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '01a215b1-ab5c-7cd4-9ab8-c48391cbf694', 1795660295004841, 'b215d8a3d8b22552a1cd0a4aa0eeef84', 'GET', '/Users/01a215b1-ab24-7cb0-82b5-f15039020c51', 404, '', 'there is no user "01a215b1-ab24-7cb0-82b5-f15039020c51" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '01a215b1-ab5d-7004-b2c7-35c9c5177777', 1795660295005001, '6fbcbcc0621b328ed89222d4d7f6392a', 'GET', '/Users/01a215b1-ab25-7a7b-8322-179da702fa6f', 404, '', 'there is no user "01a215b1-ab25-7a7b-8322-179da702fa6f" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '01a215b1-b537-7478-881c-37095088dc51', 1795660297527293, '01c7032cfdcffe0eabc992328508f67f', 'GET', '/Users/01a215b1-ab24-7cb0-82b5-f15039020c51', 404, '', 'there is no user "01a215b1-ab24-7cb0-82b5-f15039020c51" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-aaf2-7c77-82bd-7eb3b1d71415', '01a215b1-b537-78e6-ab45-b3cf8b5287d3', 1795660297527583, '4bc68f9ad5f2eb2da6448534fc1857c2', 'GET', '/Users/01a215b1-ab25-7a7b-8322-179da702fa6f', 404, '', 'there is no user "01a215b1-ab25-7a7b-8322-179da702fa6f" in this directory', '[]', '');
INSERT INTO schedules VALUES ('', 'check-domains', '0 * * * *', 1795660294750133, 0);
INSERT INTO schedules VALUES ('', 'expire-invitations', '*/10 * * * *', 1795660294743851, 0);
INSERT INTO schedules VALUES ('', 'expire-proposals', '5 * * * *', 1795660294753372, 0);
INSERT INTO schedules VALUES ('', 'forget-answers', '50 * * * *', 1795660294770601, 0);
INSERT INTO schedules VALUES ('', 'forget-events', '50 3 * * *', 1795660294746001, 0);
INSERT INTO schedules VALUES ('', 'forget-tombstones', '20 3 * * *', 1795660294769135, 0);
INSERT INTO schedules VALUES ('', 'prune-schedule-runs', '40 3 * * *', 1795660294732492, 0);
INSERT INTO schedules VALUES ('', 'repair-drift', '10 4 * * *', 1795660294747169, 0);
INSERT INTO schedules VALUES ('', 'settle-claims', '*/10 * * * *', 1795660294756228, 0);
INSERT INTO schedules VALUES ('', 'tend-sso', '* * * * *', 1795660294771301, 0);
INSERT INTO schedules VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', 'reconcile-directories:01a215b1-adfa-7dd2-b194-1f6d6e23b26b', '0 0 1 1 *', 1795660295935116, 1795660296439868);
INSERT INTO schedules VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', 'reconcile-directories:01a215b1-b1b2-7e64-8a50-951c0513a1e7', '0 0 1 1 *', 1795660296725918, 0);
INSERT INTO schedule_runs VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', 'reconcile-directories:01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 1795660295938099, '01a215b1-af02-7184-a46a-48d30a26a541', 'done', 'vm/01a215b1-a8cb-7c0b-a35e-b1e8f71900f7/01a215b1-af02-7184-a46a-48d30a26a541', 1795660295938122, 1795660296061994, '', '{"added":14,"groups":1,"users":14}', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f');
INSERT INTO schedule_runs VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', 'reconcile-directories:01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 1795660296289201, '01a215b1-b061-7311-9927-70dce7c46646', 'done', 'vm/01a215b1-a8cb-7c0b-a35e-b1e8f71900f7/01a215b1-b061-7311-9927-70dce7c46646', 1795660296289206, 1795660296439868, '', '', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f');
INSERT INTO schedule_runs VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', 'reconcile-directories:01a215b1-b1b2-7e64-8a50-951c0513a1e7', 1795660296740714, '01a215b1-b224-7ae2-93fa-ea20c00ab1d8', 'failed', 'vm/01a215b1-a8cb-7c0b-a35e-b1e8f71900f7/01a215b1-b224-7ae2-93fa-ea20c00ab1d8', 1795660296740738, 1795660296769597, 'ldap://localhost:1 cannot be reached: nothing listens at its port', '', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f');
INSERT INTO invitations VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-abb4-745c-8f0d-84a6ab5af37b', '01a215b1-aa81-7908-b93b-83c566f4faf9', 'O''Brien+open@Elsewhere.example', 'o''brien+open@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'open', '', 0, 1, '', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '10a2839bf84c65ef527f6a0da31e498fa53522ce6c5921b04abdb008263c73ad', 1795660295092074, 1797474695092074, 0);
INSERT INTO invitations VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-abb5-78cd-b656-d934b00512eb', '01a215b1-aa81-7801-aa55-5e60b906f5f5', 'managed@acme.example', 'managed@acme.example', 'acme.example', 'user', '', 0, 'open', '', 1, 0, '', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', 'fd9427c2233cb34028bea63f2d63f079aa2cd8bd6f4472b01b713cfcea760405', 1795660295093517, 1797474695093517, 0);
INSERT INTO invitations VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-abb6-7998-83d3-63fc3d09c715', '01a215b1-aa81-7908-b93b-83c566f4faf9', 'revoked@elsewhere.example', 'revoked@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'revoked', 'by_hand', 0, 1, '', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '4985db72eb451091f5183759cc9367b383227500e4a3f51293464e5175d1e2c8', 1795660295094566, 1797474695094566, 1795660295095903);
INSERT INTO invitations VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-abb9-7d31-a4a6-9c3f5df15187', '01a215b1-abb8-7e7c-878f-4dc781767a6d', 'accepted@elsewhere.example', 'accepted@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'accepted', '', 0, 1, '', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '01a215b1-abbb-70e7-8f7c-ff0a377f9bd4', '47881288d66ba2cb032b2b4d1164d56644ab480d9c71a20fd887d1594ca87a67', 1795660295097778, 1797474695097778, 1795660295098924);
INSERT INTO invitation_sends VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-aa81-7801-aa55-5e60b906f5f5', 1795660295093517, '01a215b1-abb5-78f2-9d06-82c0e8df4919');
INSERT INTO invitation_sends VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-aa81-7908-b93b-83c566f4faf9', 1795660295092074, '01a215b1-abb4-758a-9190-757235fa4b38');
INSERT INTO invitation_sends VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-aa81-7908-b93b-83c566f4faf9', 1795660295094566, '01a215b1-abb6-79cb-bf26-45407d9a2490');
INSERT INTO invitation_sends VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-abb8-7e7c-878f-4dc781767a6d', 1795660295097778, '01a215b1-abb9-7d5a-85c5-2ff4e9d0feec');
INSERT INTO parent_administrators VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', '01a215b1-ab1a-7f24-b31d-bcb87c033431', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', 1795660295052470);
INSERT INTO answers VALUES ('', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '9dbb90b5698494da1ca429fb374372ecddca6c60f413e8630dce41e78c4901e1', '9c80b91f2aa3e4234325a27bea7a0cf751e0823441da619e1cf6c5997137ae2b', 'PxjplgSkDAhIvn4BTEBNHArCtL9Kd7obYMKenZtNc4erGYQmJK1Gg39X/UAX/KpQIKn0yOQqFPYa0cq5xN4euuNLmnw9Ey6cxvaEcmqatN1VRBIojXFwWM6Ojp9FHljuGIk7GWeDIf1BsWrxSvKKLrfdnuBUzW2fqzSTVAtoEGQTzDCI/w/CzGj+sbK+87hlhsvlCuyCZ1SRLVd1Nz9dKjV8uFm4TRRFskX++mSFWkRSRzlJMXRHqqTKEUF+PrDTWFyMEZ9c45WbOpOgP0IkaBLj14ta1iOGXrr8XDuze8S6vQPLOBg4eDEQZhmWLseHU0QIy0PKknNXStGYlyzOOHC0xSqUFX5RrjgOi1VOWjicONeF/unOOIo0vHicgXQbkyRpjFH6//tDuge0pqGlJHFalXm9Bbmslwz07dV0j8wLTi2u', 1795660295052470);
INSERT INTO answers VALUES ('', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', 'e147e694bbeacf9174edb30010bc78acd56dfdd39b493d3cf987f77e0398fc28', '693123451dd674e393bc1144448558d8a0487bb8b2c47044146f6102e75d2334', 'HB1ZHtFuaolvtbPT9ut6EpPapw4PqpBbonRA3F8W41QQIT+yfCCkOOtn6ZFT6dyvmDtK5NnhQqbC9nft0pAftvAd5d5BY0Gdy+JPrdCSC6k1iYeCyiKY9MqsFz/14n6SiTcBIEz3iQQn5TZn6R9MRP4grd6qJ8wS/H+Xtnc658lla9yuvE4SPIwuIi7IVLXEWi4e9uif3tD0gac+Id562ZaC108jvSNZixwi9q4e2/HgODkYFVUfUVi54bzmLAXuzXU=', 1795660295181941);
INSERT INTO answers VALUES ('', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '543e5a8c02b03379dedfb38d4b8865421a4fc593f89b05698461dab77afdeeaf', '0d59f29bdd044abdc5ca9de2c2ffe971c84a270e0708ea5cd17f7c208e77bce0', '/S+do6H5pD+oOwd1nZ/iBeAot2f2mVg3dg6UzNGd3XcZM/1RHjpq8IS4np50cPAX1Ajztprt+tWZOm1GTYR46pGQJpmy2Kh6xmvGcradNS1H6C6wC495BSzr+cNfecX6km1HhDBbsTZzExM8izZn0tfDh1vgEgcG404GuMQxMsBniTZYjJEyxU77/jeYH+d9Tx/Nm+do2oSXhKRHidI54SAq8onev/NU7h3PWYNclyVn46sivkkqKxUQPy3E', 1795660295199021);
INSERT INTO answers VALUES ('', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', 'b68c5c11c97cd23cb853609de0bed80d986ba8434cb9c99094688fd842c5949d', '47da7d5ba09042695bc80c0b5661ddd0638b9e04b18b4df0f4bc2865dd0daedb', 'OPps3LEgXwEgfhPzA73QDHjKvzp1Y5jocNDJ81F4T4YpOElUA5wobKOMscqYxXXAj86aetNN1HVK4rop8pWGfJLQhLdhwiz9+cE80+sjobIfmx9YiQI2r8tvaaJPMGTroEU1HRqVWUJF/IkGDafdDu4tEJ7SRvOvh8DoZYkv04rnIm9KVOyzWST3DpZX4vdMveySW9RjSEsdwhy8BmwkF6v4IDbSHEbmnOtii5UMnAQLr4CTwZnS0ck00v1CiVaCa5SFa9Trwxg8GGVLY+KL0mliFQ==', 1795660295214087);
INSERT INTO answers VALUES ('', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '646fba9521b436688305d13136ea66fbec97e8769b729ec75dfb84a7dc2e2503', 'eb760be885268c7d6218882011c351bd563a2d2ed7924f8a90aaa2ba1991c320', 'cCaKKhsBwD4cjhV88UXEtRmVuaKwGatAGlfCfZcORGENhQIB9fMgOkppfurRnjgPafj9uzF6aNpEcBFUAOXEjj+acIXkzToGsnfmaAZp+Kc5eWq8wNeCNmo8pIowzRxiuyXwh3AophcHMVA6QZlwuD63QfmxljO2whpqR81vb3lZdu95nGwetyMgXI6f4e2vffullNl+oKzuftwMrBRw1d9b8B6lnqbk1XTACiVbqtwqCWbUeFrStZ8OAd2zmkA4nPft9Fydky34oWJoDPdWFS+K0II5to1IqJPyvfbJntY4MrXIzMmt4RoknZZ7HTXtADEM00PIUagfOV68MS75otC0svjliMgzwEJqwhUoq8lrNiUSXedO9XGbEexXTmiGxCPny+6y8Rn1c/fUsVeKUw/BrCakNbw0Ee6iHAdaoV/102RMxFzZafz1oda684GnoKujIi1LAK/1pTEwhNF2UITAuuWsViNpsxXs9ykd7gHuS/VrnCDDy2a6duA3E5jpVrU+yomwCcriTJuExqaCrbRBz9DqXv5fLQryeeYAFm8VdGCfJLfuTSA0xFBtHyhmdjFswOy40jkkx9kS5mSIFjVsgQtkGbGxGvENdJ1DlqGnlCdjMBt2Kqu/ADKlqSI/vEMUR0L4hGxYFPY3gfsWIF+2CWKZDvOs2wvKgOLROZXMWyYnfSp0qyNQ1aAXkX4aLXMlaleYoFfh74RhUBAA793DlM8dQvqTtIYfoJIH6rTiEXYKvtyF', 1795660295228846);
INSERT INTO answers VALUES ('', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '1174fcd1b80bb067bd4fc151853092c011b98bc29b7b84b62f5bda55e5486453', 'a95b3ae68356d4e83ef7ba93f706017289965556715df1d922e3cc09a85ad2f4', 'C9SD+4m0vKWO6dPj4XwHepIei7Ay7UGJ5pkr2fWFjlPScPv7KdJG815dr8uL5Jnm3KXveXPQAg+/EoXSuqBcY2FviCdILAAlkvYOuPs888WTlHOaWo1UckjphmaeLR6bjdmq742FqEPDkpUoLkKRGsZh6YMJTHTEubhJTtScS8a+WAh0tkQq7wvOY7KEUJyHYfrN1uNAjB8BvkEj3DRql28E1B0KTfHH3AFgn++lb6TOJX7arU3tTW5FSBq+VrK4UnGrydjiAoQ/l/DnP9tvbCouU0r+Ti0ZMMc3OYBK8FDHWuxYNYCe13xWc1wATcnvRuPFmwVbkJ38+HRUanirZQfLZlWV/kZNH1dWmzarh9EaL4pJnhXTJqpXx1gTGoFXqgBX6vEQ3lF7sCtLSeL/j9XiIWnTvfXcVbFb6vWGq2MQaSSdvZtx5tagG8F7N2KurLS3TBXTmKlChd9LI/4FSK78dRxTl5Exuxqn/lJsEwEfr5U9kIsw3kgdP2GHT/9+u9KnqElfEnLjTahnRITWwmO0UGZOLfBMaEn89Gb3F2qafbLT/fmVucyS2oEJ5FoTOrDtgXwRZF6yVG7rlyUIsUbi0NuPzzd+XyccCiSZQn5ymQ6LI6+TbA7rINf+j2HOCMyjqjnoa0sVPj4L+JlWzZp9ML/U6POQRkjQrCPhCHOoh4wUT1y+W1wRh9NOfNfC8pNFMjZpG2d7Qy4daxnGWk9zf1wNlKwigZQsI+SpnyaqC7S0CR4qnHwa5NUKZpEHff6hpfCJjtGtHEB/9A8O1gmTsHaQx6H8PhI/jhQbN+cuIFqkfGP/ndGOvUsw0yXEiqWxjQ==', 1795660295246686);
INSERT INTO answers VALUES ('', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '07e83504a21254c0d5b045826e557d48bcd853d5a9bc08d09dbe42915ae6cf30', '47da7d5ba09042695bc80c0b5661ddd0638b9e04b18b4df0f4bc2865dd0daedb', '1e8CdxQk0f1nbDxvWi/yBS4kKxXj4qMvh6tpFyjQsSLMFXXJlczKIyxB/KLmx2zNmur74IiRE8MwVHK4gMod8gDWHC92SC4tUJOXuH4E1gyj4ZAZdZansbKqZNqByGBSrKPbbSIcGEQmBdKhBn6ajVPTMBI+YVMWIoMXQSlJOHZh4wd2HzimueN1K+2U+NIizrasGnJJSVAvqMmB2vDroAz/UEL+UEqwb3pg2Gzc7MQks1OJNqgdYAiq2BaG7y0piGAcNN9e7qHNitKF+/CVpvByog==', 1795660295267324);
INSERT INTO answers VALUES ('', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '8b8de38718b8e53828d8ed77e6e1bda6eeefa4deff09baa84fdc73fa51487239', 'eb760be885268c7d6218882011c351bd563a2d2ed7924f8a90aaa2ba1991c320', '1sfNWvEMZtdkzbYU/SET0Jaanwl6unYCQ7Jg37B6rDA0jBx1Umy7lCQR5ATpUOZiCJ2nKNkRNTMJhu+gLRHJXf1pgRTqZuPXO6XrIv4q5zlDSHRbDANnmHfugO90bPXHyg2QL9GkpgkAiQ0kf8PiNHRLywbpCl6LKEMv8Xp0RZs0XY4qCshR991RxYMntzWOYvuGhj7pPNv+Grx2CtDV10bZ4eGj1/2q65hS7agVNY2TQcZLZEAwBJsM1zBMMSlQrkwDAZadWnePnxSU5Epjzxig8/ybIqgQN90ZvaB3GXIrZzLS2DfhFcuF2IAaLURQMaBBRhxMs16gZfuJ3tvnjuvoOjTV0HJI+X8JuRPfYWq6sAgeo7MNNNC+EAzd3ESJ3sdGKZuG4WcSqXxYf4/9dnE89T/WlvWzZ2GhpZYEgkHLzrHUPDWR5x2gPbGbkc9IJtuArHXuzFktM1va2ydPgfLF1a4QD9C1huuGccXhsKgCTxUdZcKQdkOJwYmjYqVG3QWVGL8N7Cvwnf7Ynlfe4cHMtn/3oMEjwDe4vsCnKW6BnAn9Uf5H3a1vATugMaFB7Ja+R7ZT6i/vuTivFJBj9xhxwhVG22AUpqH3X9GWDKG5giZblFMVAcyOZCUGGIrHrj4m4v+pfJIiGynjSSAovUWKduNwVyDPnjIISgfeRQcWseWNLTI0pxCaDKHCb0z/QSZJ9gIXujXUAv0ONhxjSTlpiHBuoCZtURHUBIZuTHePQEEfW1/M', 1795660295283072);
INSERT INTO answers VALUES ('', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '0cbfa0a67d405faca9d2ed5650254a33d63a42291f47c193bd522f5b81fccd9d', 'ab4646b9da34231a8b0ebfc2179a18208be0663ebdac67c7f1357e04131baf94', 'wpk+0xKlhkeAArUxoYnrPYcxtYi2LJCqkw5GgGfgnLWJdX6Cei8d0WjeoqJLhEI6BsIDUxoUsMnzCKOAz2L2djxGnCKIBtecFhVGjwKyLSjKRlf1qKnVfJkK6OzQETE/hp4sM8utkRGQqhG6n6COHa3WvRNlD9L3ujBB3olEyrGaYOgRxeQGrs/hHuRk+QErIR5shFng2jK6CK3GIBuyZRdmfvx2V69xmtHnAmcc7hO4QBpRwgO2cBIz6K3pEJxbqCeWRrDsG95yhPd+blaXT0ZczAF3XXhFbPDezc997BoQ0J8v0I+MRdCkFzXDj/fp0LB8IFW3hmaMnBM8HwpnuvFvTJM=', 1795660295297104);
INSERT INTO answers VALUES ('', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '3b838ae051cc58203a40e69bdab6fb0ecb7b4839c56ca48d826a5f9b28224330', '86c2740af02af21ae67c6e7656cdf4ba09612228282deb7e5f7dca05f5bbb104', 'vkXP7L82LwnAy092Jd0V1zYg68esCZv/b8kTK29LAvmJBea3wF4kmEjuvddlqcZx6Pzfb9ZtoKh03/OJpxjQXuiC/MystunReoFBASY6uPaRHj4og2L6d/Wkwg1/ki1d0PBsTdVkid7jmg13yvHjTur+h9qT7je237Gx3XKK9phIuMlFN1kdSA68DcxvVl64gnQ7GyIutK0F4lpZRUXub0eKtYZCOr+OPUcTUwQwMW/Ikenxz/RWnXHZ8J6Gp+w8mz+LoFRVkrqX53jkwHdf/jBzsPtGo2j34phwUmH0nT9T/sXqpCHcRHQL4A4ppnfPbnsOosPw3aXTTGHk2x/lM39Z3OXAtLgb/DgtpxtTcx5r8eiMxtoj5/EAcf9aYW2E3xlcGqG0NWLJmgUIMuE49DCgrQ/JxggJK+SiPWVV631xrZHyG65Ay+5q0qlaM939kJIBfCqQp1rnz90S8zu1VLF/KVZsTpI47TzU3iqUdOOFzE2Oq9pcZyYYZEQW/ThGv0IF8KlsSQ+2gcUM99zARtVlYOS+wgwcdiNBlK6jpVHqG4iXgYOywVgnRR88/K1MswQiCuDzMlWkdeZCTbkrNS6ihIF7l+Rpw0U/KEWKalJSoSPQK2aUt7KvazkzmcFNc5QtcVKEmT/d5HvEb3H86ukQmZgwetur9x62iZ+pkh8XPuU5TYrgQymiZ12xpwIJzwxFMo9kKXlbwDPkFPLHEczN3C5qUnWjytL4AVsE8qSIA2v7p2OmvCm3qriShCW85R9VLF5wQgQh31X8ShJWXdCt3TXx6Mffaw12YWNNFNjcxXQqMQuyL7Sz2txMzBzIBuL3LKvlxmrDpfVrdzNcg+JdAMC9WyWW/FfSMlOdZy9dy7928a1OCA7QVphoLK/n5ZSC5uMjvhn7az6G6f1roSzZs0UIpOXRieudkXCPHAAduYG5yzqLOR2HDwIpi71C0pym5S54KT5VI3niyV3y75MDEf/UzhVF6BScBvN1ySiFL0FMRYx6BuYwd5Zy0qISnbtVL8LF5aelYFAWZQYtWciYh1xfGDtRs65CdHwSwvgeJp3HXZlm7VWvGA11ysiSuxF0rKzs9PuN4FMhvhEMkTa+kMNL40Dkc2E+KM3OONsB0AW/R2MmtZprbAfddGqNNjYlIN9Ok+Cb4FMwF1U89y65RtCalB3cmBddVR97Y/AhO/VnhXTVLgbZLbqykBEYR6FggMeZZfW8b/RDG1GdYP+wI3pAKCbQ61voivrLKt+LUnw5U5HeNw2QXWQW94d5UKBT7SmFl1gDmVz5ljLBmKrGXf0=', 1795660295674866);
INSERT INTO answers VALUES ('', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '54f625392eeb7a52c08e29badfaa902dc2837dea74c4028bcc1439ffb17232f6', '6100fb40c4f52ee19115d86f00636b998fdf21610cab25c993cf90feb5cbbffa', '3f6AU7nyNyNavv8E1BSyIG0bhHG3gIbxGiLyDJiQHyiBgWSG1G5UdaVOx33ILxgjOAIdSvF5bgB38HkIWi+X+k8aTiPHnOPrnYuQPqfb4IhIiG0lJ6OLBAxgtXkcefWIbz1qv8+X09EG9mRCw2K+SJ4BsG0XQLaVo1rRhXa+hAK46ZBxgnZmOxemZdf2XIlofbq8MgB5YVyecPSQceDrRYn4sXLVmLV8oRzBvsVeiY1qOidGyTx4ObXKHRh7Cn47PmdKP2m41kVqg5sFCd9A6TeyPsSADwvQDdrA6bAVYNLSq2xebRE0B7zohyIucz4p3MjEA3jl0WPgWX+1o3Jrz4dX+621OEDievUTqMuCSbcCmgoR2nvt7Y6cMIQJncpNtJZFkjp55QlPqz7NZVAxVjzCbRyRaLvv8DA1McCYbhIRfQjxKujd2VsrC8Kz/dfF', 1795660295939506);
INSERT INTO answers VALUES ('', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '07b9ecf1bf9d282c2c261a45e93ee180126b9caebeda5925cb9421e93673fe96', '6100fb40c4f52ee19115d86f00636b998fdf21610cab25c993cf90feb5cbbffa', 'aUjvofOc7oARgnML9VN/ZmtgOiG+Ptr+RGAXneuB4bKC3Bj+TGlDUy5UU/HfiK623wVqR3JYNvM3Ur4Sue+b3sq8iXs/x1AAdT4MhvSk6gkP2XF4NZ6hnSLkuneg1epDvZ61UDPHzdR4TUA2PsTHJlqUlEEENVMiTHG712CyFV6CExBSYSVweRKqXHy18w/CUzLnrdpNFLW2pDsgsnee9/ueL2RHgjHi/NGCRnbirta7IMGLPjLxhLCur8Pj9JhEXz2swXk7AFa5YICVzzhLOQclxlSklVoY2BB9eVSbkgllPo+lZou/eCOrjo9qhXiBaFQXnWUsuNmz1mC3U3cmdGswYxsX8qeCBPRn3BnBWNGQKlW2rlUdkkI2CZgt0QT68jz+ZiiAhJCwtvnQlQ0AzHFRkF41eQe26uTP0SUSN8KgV0k+b5It28qM4hnCYben', 1795660296290754);
INSERT INTO answers VALUES ('', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', '', '495858e965ba3fe3e102b5bb48a163b0274355f356dc23ed38da15c8db4e13b0', '9b9b7557ab3b872c8ed6b3e8b937d4f7a133c69a0d4b54b1ea879652719f2b80', 'asqVBbGLM2cL68rUyvxDOL9fxqDrf28N3WbC7L/yL8l+UQM3HG7ASxIt53DteoX2XDRYcSMa2J+LVEOTtLvm6vy9c+Cv/dpONViuqrYmo0zKSPUqWowXZmijS8yNjrdTUofeSOraKL8KYoCHAbm+MjAUMv1X/8EKzkLJ4V7uwQWNRw01VqzLR5CcTWGlLDvDcTm7fYkatCpItAjjoNK2MFKJprE+M98vhA0mkAbmyA8Va/fFqzeVMhBLdhXTuySx+zKybCCwGNiB4SQBMu5KNK+MXvJXBv4HZyl7+et0H9sLrNJN3R60GWGLvkZ2KbSwfy60eu+E1phgyMdWtWqm/qSw3N5Bw9fFe3Xx+LUiRXS7vdh3AuqJ2tIQNgL+HrNW/GPD1LtFPkSM3YlwZnT2Df91Wap/sZ184V9qUC92ivbtEFmNPP2clhnUuTjuJ21Q', 1795660296762047);
INSERT INTO sso_suspensions VALUES ('01a215b1-aa63-791a-a72d-5752fff62adf', 1795919495117895, '''ẞ''', 1795660295117895, 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f');
INSERT INTO merge_proposals VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-abc2-7a88-835e-409ea19fa3af', '01a215b1-abc0-7e64-9503-b395728a9f2d', '01a215b1-abc0-7e64-9503-b395728a9f2d', 'host', 'pending', '', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', 0, '{"credential":"01a215b1-a9cc-70aa-8bd4-1439f203aa0f","at":1795660295107614}', '', 1795660295106583, 1796869895106583, 0, '', 0);
INSERT INTO merge_proposals VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-abc4-791b-b0c7-eb070c97d0ca', '01a215b1-abc1-7c3b-bb3a-25f85eb10074', '01a215b1-abc1-7c3b-bb3a-25f85eb10074', 'host', 'approved', '', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', 0, '{"credential":"01a215b1-a9cc-70aa-8bd4-1439f203aa0f","at":1795660295110185}', '{"credential":"01a215b1-a9cc-70aa-8bd4-1439f203aa0f","at":1795660295109365}', 1795660295108568, 1796869895108568, 1795660295110185, '{"looks":"b5b19400baf935ce25f39cd51e9e2a1838cf4761a57d11f05faca42f702de085","alone":null,"met":null}', 0);
INSERT INTO domain_claims VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-ac3d-702c-aa1f-1050e1147033', 'initech.example', '01a215b1-abb8-7e7c-878f-4dc781767a6d', 'cancelled', 'by_hand', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', 1795660295228846, 1798252295228846, 1795660295246686);
INSERT INTO domain_claims VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-ac73-7355-8944-d421503ec8df', 'initech.example', '01a215b1-abb8-7e7c-878f-4dc781767a6d', 'open', '', 'operator', '01a215b1-a9cc-70aa-8bd4-1439f203aa0f', 1795660295283072, 1798252295283072, 0);
INSERT INTO claim_accounts VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-ac3d-702c-aa1f-1050e1147033', '01a215b1-ac0d-7ed4-8002-11389b921a16', '', 'cancelled', '', '', 1795660295246686);
INSERT INTO claim_accounts VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-ac3d-702c-aa1f-1050e1147033', '01a215b1-ac1f-70c1-a262-cc98d9953b75', '', 'cancelled', '', '', 1795660295246686);
INSERT INTO claim_accounts VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-ac73-7355-8944-d421503ec8df', '01a215b1-ac0d-7ed4-8002-11389b921a16', 'merge', 'claimed', '', '', 0);
INSERT INTO claim_accounts VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-ac73-7355-8944-d421503ec8df', '01a215b1-ac1f-70c1-a262-cc98d9953b75', '', 'claimed', '', '', 0);
INSERT INTO ldap_entries VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 'group', 'a5265f8f-84b1-8f46-b830-adb18893343c', '3e939fba-7d8d-1041-9a69-71108102650c', 'f4231229ed809471d52e182b1c1d3544', '00d272edebc0d00366feed4cb8b57c47', '00d272edebc0d00366feed4cb8b57c47', 1, 0, '1349fa4f1e2d1e92446fdc23c1faf399', '', 0);
INSERT INTO ldap_entries VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 'user', '007e09a5-520e-8a5e-b816-43e65393d02a', '3e939e48-7d8d-1041-9a66-71108102650c', 'd835e577f4f3e9d94532180048e13df7', 'fbf50ed6f6a24484e348512f78e8e6ad', 'fbf50ed6f6a24484e348512f78e8e6ad', 1, 0, '', '', 0);
INSERT INTO ldap_entries VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 'user', '0106b8cc-e5bf-8f32-8fbf-ccff34b12303', '3e939c54-7d8d-1041-9a60-71108102650c', 'ed939c0cdbdd5a64535334b70c172a9f', 'c6579001528ad36e1c227b6d9840254c', 'c6579001528ad36e1c227b6d9840254c', 1, 0, '', '', 0);
INSERT INTO ldap_entries VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 'user', '42baac61-1d55-8a1e-85df-e8c01bd84d1c', '3e939bf0-7d8d-1041-9a5f-71108102650c', 'ef4d6125a2065d847caf8c0ff55c4b1c', '1d95ee2642b5287178b09dc96b7211a9', '1d95ee2642b5287178b09dc96b7211a9', 1, 0, '', '', 0);
INSERT INTO ldap_entries VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 'user', '57d3b5c9-3317-8379-951c-648066edc323', '3e939d3a-7d8d-1041-9a63-71108102650c', 'd40b075ed58e8837dd4239b579bcc977', '00c9ccd9c1ecadc4131e5920ed8d0853', '00c9ccd9c1ecadc4131e5920ed8d0853', 1, 0, '', '', 0);
INSERT INTO ldap_entries VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 'user', '6061a487-f782-8ef9-a705-e2917f84e22d', '3e939b1e-7d8d-1041-9a5d-71108102650c', 'fb4e3120d59778c6584791e78a7e3a14', 'c26a5f232e717b6c55097f8899c472d1', 'c26a5f232e717b6c55097f8899c472d1', 1, 0, '', '', 0);
INSERT INTO ldap_entries VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 'user', '6131b097-d54a-8f69-a0d5-ac0054261d94', '3e939cf4-7d8d-1041-9a62-71108102650c', 'd56d66bf5ec171309eaad33566cdb607', 'f12d624d14111f4b9b907599b43f652a', 'f12d624d14111f4b9b907599b43f652a', 1, 0, '', '', 0);
INSERT INTO ldap_entries VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 'user', '9f82704e-113c-8e6f-b73d-da317c0215fc', '3e939ac4-7d8d-1041-9a5c-71108102650c', '2f3d461d797f0bfd4731ae57e633ba8d', 'e4c2eb8a9f30ed63e209fc492ab014eb', 'e4c2eb8a9f30ed63e209fc492ab014eb', 1, 0, '', '', 0);
INSERT INTO ldap_entries VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 'user', 'adda1ce1-f9cc-8a72-ae6c-088cb066980d', '3e939b78-7d8d-1041-9a5e-71108102650c', 'ef0aa640e58314b430c2ac3585658fd4', '1b9c1afa738d46db5180f05a4f66d97c', '1b9c1afa738d46db5180f05a4f66d97c', 1, 0, '', '', 0);
INSERT INTO ldap_entries VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 'user', 'c2ace43b-dcb3-8e23-9a24-5dad567ed448', '3e939df8-7d8d-1041-9a65-71108102650c', '93c8d3d94b1e0bd79b5181232d8618c0', 'a9b0de7b57c9beb08401ebf839d33467', 'a9b0de7b57c9beb08401ebf839d33467', 1, 0, '', '', 0);
INSERT INTO ldap_entries VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 'user', 'ca0af9dc-00f7-8f44-b41b-bc891d197602', '3e939e98-7d8d-1041-9a67-71108102650c', '6842cd5fecd2adbb91ef42c2d55751c5', 'c4c1fa77e5ed384823e909ac5dd0f24a', 'c4c1fa77e5ed384823e909ac5dd0f24a', 1, 0, '', '', 0);
INSERT INTO ldap_entries VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 'user', 'd55a4c4e-f750-865e-ae42-aca4d52bcea9', '3e939ede-7d8d-1041-9a68-71108102650c', '311c45205b59789fdc2d181c7d484c82', '1809969c656f1179c266bead72eeea33', '1809969c656f1179c266bead72eeea33', 1, 0, '', '', 0);
INSERT INTO ldap_entries VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 'user', 'f2474c07-e6d7-8534-b39d-9cba195ccb37', '3e939ca4-7d8d-1041-9a61-71108102650c', '5bc95dc9432cf6dee301df04309af48f', '1eb868abe769d35f64c583ca89b63dea', '1eb868abe769d35f64c583ca89b63dea', 1, 0, '', '', 0);
INSERT INTO ldap_entries VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 'user', 'f52d3b07-cb0b-8482-a380-2ebee8142588', '3e939a24-7d8d-1041-9a5b-71108102650c', '5989cc119d9aa6283fb70d8c1542e365', '74aeee75c96f17775ed39a6f4858dd5d', '74aeee75c96f17775ed39a6f4858dd5d', 1, 0, '', '', 0);
INSERT INTO ldap_entries VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 'user', 'f5ae7de4-69a6-8a14-909b-80bf0cd61105', '3e939da8-7d8d-1041-9a64-71108102650c', '17e3756fa92079e063ec1b2da7fa60b8', '23c5c52995dfeec48b4fac3d42baaea5', '23c5c52995dfeec48b4fac3d42baaea5', 1, 0, '', '', 0);
INSERT INTO ldap_states VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', '4b21dde1a1a92bd930457526aa5c5f73', '{"CSNs":["20261126023136.272741Z#000000#000#000000"],"Server":"","USN":0}', 1795660296314145, 1795660295940798, 14, 1, 0, '2238a62252d1d370f7c81a0537042446', '');
INSERT INTO ldap_cookies VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 'group', 'ou=groups,dc=acme,dc=example', 'cmlkPTAwMCxjc249MjAyNjExMjYwMjMxMzUuNDkxNTQ1WiMwMDAwMDAjMDAwIzAwMDAwMA==');
INSERT INTO ldap_cookies VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 'user', 'ou=people,dc=acme,dc=example', 'cmlkPTAwMCxjc249MjAyNjExMjYwMjMxMzUuNDkxNTQ1WiMwMDAwMDAjMDAwIzAwMDAwMA==');
INSERT INTO ldap_held VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 'remove', 'user', '007e09a5-520e-8a5e-b816-43e65393d02a', '', '01a215b1-b062-7f06-9803-9fccd33af2b2');
INSERT INTO ldap_held VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 'remove', 'user', '0106b8cc-e5bf-8f32-8fbf-ccff34b12303', '', '01a215b1-b062-7f06-9803-9fccd33af2b2');
INSERT INTO ldap_held VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 'remove', 'user', '42baac61-1d55-8a1e-85df-e8c01bd84d1c', '', '01a215b1-b062-7f06-9803-9fccd33af2b2');
INSERT INTO ldap_held VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 'remove', 'user', '57d3b5c9-3317-8379-951c-648066edc323', '', '01a215b1-b062-7f06-9803-9fccd33af2b2');
INSERT INTO ldap_held VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 'remove', 'user', '6061a487-f782-8ef9-a705-e2917f84e22d', '', '01a215b1-b062-7f06-9803-9fccd33af2b2');
INSERT INTO ldap_held VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 'remove', 'user', '6131b097-d54a-8f69-a0d5-ac0054261d94', '', '01a215b1-b062-7f06-9803-9fccd33af2b2');
INSERT INTO ldap_held VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 'remove', 'user', '9f82704e-113c-8e6f-b73d-da317c0215fc', '', '01a215b1-b062-7f06-9803-9fccd33af2b2');
INSERT INTO ldap_held VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 'remove', 'user', 'adda1ce1-f9cc-8a72-ae6c-088cb066980d', '', '01a215b1-b062-7f06-9803-9fccd33af2b2');
INSERT INTO ldap_held VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 'remove', 'user', 'c2ace43b-dcb3-8e23-9a24-5dad567ed448', '', '01a215b1-b062-7f06-9803-9fccd33af2b2');
INSERT INTO ldap_held VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 'remove', 'user', 'f2474c07-e6d7-8534-b39d-9cba195ccb37', '', '01a215b1-b062-7f06-9803-9fccd33af2b2');
INSERT INTO ldap_held VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 'remove', 'user', 'f52d3b07-cb0b-8482-a380-2ebee8142588', '', '01a215b1-b062-7f06-9803-9fccd33af2b2');
INSERT INTO ldap_held VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', 'remove', 'user', 'f5ae7de4-69a6-8a14-909b-80bf0cd61105', '', '01a215b1-b062-7f06-9803-9fccd33af2b2');
INSERT INTO ldap_runs VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', '01a215b1-af03-7cf7-b5fc-fe480af64850', 'done', 1795660296039998, '{"id":"01a215b1-af03-7cf7-b5fc-fe480af64850","state":"done","full":true,"counts":{"users":14,"groups":1,"added":14,"changed":0,"moved":0,"disabled":0,"enabled":0,"gone":0,"groups_added":1,"groups_changed":0,"groups_gone":0,"members_added":14,"members_removed":0},"started_at":"2026-11-26T02:31:35.939848585Z","duration_ns":99899719,"server":"ldap://127.0.0.1:29205"}');
INSERT INTO ldap_runs VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', '01a215b1-b062-7f06-9803-9fccd33af2b2', 'held', 1795660296379375, '{"id":"01a215b1-b062-7f06-9803-9fccd33af2b2","state":"held","full":false,"counts":{"users":0,"groups":0,"added":0,"changed":0,"moved":0,"disabled":0,"enabled":0,"gone":0,"groups_added":0,"groups_changed":0,"groups_gone":0,"members_added":0,"members_removed":0},"plan":{"hash":"2238a62252d1d370f7c81a0537042446","run":"01a215b1-b084-78b3-a5ed-360130f609a0","guard":"max_removals","counted":12,"limit":10,"of":14,"items":[],"more":12},"started_at":"2026-11-26T02:31:36.290983246Z","duration_ns":88294240,"server":"ldap://127.0.0.1:29205"}');
INSERT INTO ldap_runs VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-b1b2-7e64-8a50-951c0513a1e7', '01a215b1-b23e-79c5-b5db-2a1d8677a1ab', 'failed', 1795660296768578, '{"id":"01a215b1-b23e-79c5-b5db-2a1d8677a1ab","state":"failed","full":true,"counts":{"users":0,"groups":0,"added":0,"changed":0,"moved":0,"disabled":0,"enabled":0,"gone":0,"groups_added":0,"groups_changed":0,"groups_gone":0,"members_added":0,"members_removed":0},"reason":"ldap_unreachable","message":"ldap://localhost:1 cannot be reached: nothing listens at its port","started_at":"2026-11-26T02:31:36.766636743Z","duration_ns":1865913}');
INSERT INTO ldap_sources VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-adfa-7dd2-b194-1f6d6e23b26b', '{"servers":["ldap://127.0.0.1:29205"],"bind_dn":"cn=reader,dc=acme,dc=example","users":{"bases":["ou=people,dc=acme,dc=example"],"filter":"(objectClass=inetOrgPerson)"},"groups":{"bases":["ou=groups,dc=acme,dc=example"],"filter":"(objectClass=groupOfNames)"},"attributes":{"active":"roomNumber","displayName":"displayName","email":"mail","familyName":"sn","givenName":"givenName","groupName":"cn","id":"entryUUID","membership":"member","uid":"uid","userName":"uid","version":"entryCSN"},"extra":{"userType":"employeeType"}}', '1.Yxh7+OwGrxgYZYRuMnsWPKTj3euDbBfjHuR55H2/1/0mGEReL26pa9fei7qRhHjX5g+0LZAFg30WG1ifv8VKpUh8EgM9', '0 0 1 1 *', '', '01a215b1-adfe-7314-b6b2-c76631e0f1d7', 1795660295674866, 0, 1795660296061230, '', '01a215b1-b061-7311-9927-70dce7c46646', '', '{"id":"01a215b1-b062-7f06-9803-9fccd33af2b2","state":"held","full":false,"counts":{"users":0,"groups":0,"added":0,"changed":0,"moved":0,"disabled":0,"enabled":0,"gone":0,"groups_added":0,"groups_changed":0,"groups_gone":0,"members_added":0,"members_removed":0},"plan":{"hash":"2238a62252d1d370f7c81a0537042446","run":"01a215b1-b084-78b3-a5ed-360130f609a0","guard":"max_removals","counted":12,"limit":10,"of":14,"items":[],"more":12},"started_at":"2026-11-26T02:31:36.290983246Z","duration_ns":88294240,"server":"ldap://127.0.0.1:29205"}');
INSERT INTO ldap_sources VALUES ('01a215b1-aa73-70f5-b481-23d43e3ce12c', '01a215b1-b1b2-7e64-8a50-951c0513a1e7', '{"servers":["ldap://localhost:1"],"bind_dn":"cn=o''brien,dc=corp,dc=example","users":{"bases":["ou=Größe,dc=corp,dc=example"],"filter":"(objectClass=inetOrgPerson)"},"groups":{"bases":["ou=Größe,dc=corp,dc=example"],"filter":"(objectClass=groupOfNames)"},"attributes":{"active":"pwdAccountLockedTime","displayName":"displayName","email":"mail","familyName":"sn","givenName":"givenName","groupName":"cn","id":"entryUUID","membership":"member","uid":"uid","userName":"uid","version":"entryCSN"}}', '1.3li8ljdL6+uhsGtBostUZWhti77sa7yF5oaqK0GAPJAcTNUqtNzmQmJb0jDIhdz3x6QjuYBm8is', '0 0 1 1 *', '', '01a215b1-b1b4-769e-bb62-61b771bb76cb', 1795660296625917, 0, 0, 'ldap_unreachable', '01a215b1-b224-7ae2-93fa-ea20c00ab1d8', '', '{"id":"01a215b1-b23e-79c5-b5db-2a1d8677a1ab","state":"failed","full":true,"counts":{"users":0,"groups":0,"added":0,"changed":0,"moved":0,"disabled":0,"enabled":0,"gone":0,"groups_added":0,"groups_changed":0,"groups_gone":0,"members_added":0,"members_removed":0},"reason":"ldap_unreachable","message":"ldap://localhost:1 cannot be reached: nothing listens at its port","started_at":"2026-11-26T02:31:36.766636743Z","duration_ns":1865913}');
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
CREATE INDEX ldap_entries_ref ON ldap_entries (parent, directory, ref);
CREATE INDEX ldap_entries_expiring ON ldap_entries (parent, directory, expires) WHERE expires > 0 AND live = 1;
CREATE INDEX ldap_owed_ref ON ldap_owed (parent, directory, ref);
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
INSERT INTO sqlite_stat1 VALUES ('ldap_entries', 'ldap_entries', '1000000 100000 100000 50000 1');
INSERT INTO sqlite_stat1 VALUES ('ldap_entries', 'ldap_entries_ref', '1000000 100000 100000 1');
INSERT INTO sqlite_stat1 VALUES ('ldap_entries', 'ldap_entries_expiring', '10000 1000 1000 1');
INSERT INTO sqlite_stat1 VALUES ('ldap_states', 'ldap_states', '100 2 1');
INSERT INTO sqlite_stat1 VALUES ('ldap_cookies', 'ldap_cookies', '200 4 2 1 1');
INSERT INTO sqlite_stat1 VALUES ('ldap_owed', 'ldap_owed', '10000 1000 1000 10 1');
INSERT INTO sqlite_stat1 VALUES ('ldap_owed', 'ldap_owed_ref', '10000 1000 1000 2');
INSERT INTO sqlite_stat1 VALUES ('ldap_held', 'ldap_held', '10000 1000 1000 500 2 2 1');
INSERT INTO sqlite_stat1 VALUES ('ldap_runs', 'ldap_runs', '100000 1000 1000 1');
INSERT INTO sqlite_stat1 VALUES ('ldap_sources', 'ldap_sources', '1000 2 1');
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES ('goose_db_version', 7);
