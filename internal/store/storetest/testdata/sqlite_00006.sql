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
CREATE TABLE fleet_secrets (
  purpose TEXT NOT NULL PRIMARY KEY,
  secret  TEXT NOT NULL
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
CREATE TABLE store_terms (
  one        BIGINT NOT NULL PRIMARY KEY DEFAULT 1 CHECK (one = 1),
  oldest     BIGINT NOT NULL,              -- the newest schema an usher must know at least
  unfinished TEXT   NOT NULL DEFAULT ''    -- what is being put into this database, for people; empty: nothing
);
INSERT INTO goose_db_version VALUES (1, 0, 1, '2026-11-26 03:00:12');
INSERT INTO goose_db_version VALUES (2, 1, 1, '2026-11-26 03:00:12');
INSERT INTO goose_db_version VALUES (3, 2, 1, '2026-11-26 03:00:12');
INSERT INTO goose_db_version VALUES (4, 3, 1, '2026-11-26 03:00:12');
INSERT INTO goose_db_version VALUES (5, 4, 1, '2026-11-26 03:00:12');
INSERT INTO goose_db_version VALUES (6, 5, 1, '2026-11-26 03:00:12');
INSERT INTO goose_db_version VALUES (7, 6, 1, '2026-11-26 03:00:12');
INSERT INTO parents VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', 'acme', 'acme', '01a215cb-e31e-7bed-9626-fcbdfc10074f', 2, 0, 1795662013075627, 0);
INSERT INTO parents VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', 'initech', 'initech', '01a215cb-e321-7d44-813e-6482831e171f', 0, 1, 1795662013082145, 0);
INSERT INTO parents VALUES ('01a215cb-e30f-7dc3-b04d-b78046762943', '~01a215cb-e30f-7dc3-b04d-b78046762943', '', '01a215cb-e30f-7e1f-85c3-0694d6cdb88f', 0, 0, 1795662013199891, 1);
INSERT INTO organizations VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e29c-7a72-a071-5ad004e1a62b', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795662013084435, NULL, 0);
INSERT INTO organizations VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e29c-7b82-9579-2dab3c0f61a3', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795662013084435, 1, 1);
INSERT INTO organizations VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e306-7dbf-9dcb-ff4156164ab9', 'initech-console', 'initech-console', 'console', 'jit', 0, '', 1, 0, 2, 0, 1795662013190845, NULL, 0);
INSERT INTO organizations VALUES ('01a215cb-e30f-7dc3-b04d-b78046762943', '01a215cb-e30f-7dc3-b04d-b78046762943', 'lone', 'Größe', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795662013199891, NULL, 0);
INSERT INTO organizations VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e310-7aaf-aa96-064fc559565c', 'joined', 'joined', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795662013200690, NULL, 0);
INSERT INTO seat_tiers VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e29c-7a72-a071-5ad004e1a62b', 'premium', 1, 1);
INSERT INTO domains VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', 'acme.example', '01a215cb-e298-79fa-a3a2-1df798197a7b', 'verified', 'manual', 1795662013080364, 1795662013080364, '', '', 0, 0, 0, 0, 0);
INSERT INTO domains VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', 'initech.example', '01a215cb-e29b-74c5-9813-4def68735400', 'verified', 'manual', 1795662013083278, 1795662013083278, '', '', 0, 0, 0, 0, 0);
INSERT INTO connections VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2d7-76f5-a928-13c08a7880ba', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795662013146908, 1795662013143422, '', '', '', '', '', '');
INSERT INTO connections VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e31c-7f0b-9125-5e6b496326f1', 'later', 'saml', '', '', 'claim', 0, 0, NULL, 1795662013212969, 'urn:acme:''idp''', '', 'memberOf', '', '', '');
INSERT INTO connections VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e31f-78f5-83f3-c61307417a78', 'main', 'oidc', 'https://login.initech.example', 'usher', 'claim', 1, 1, 1795662013219334, 1795662013215562, '', '', '', '', '', '');
INSERT INTO credentials VALUES ('', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', 'operator', '', 'first operator key', '7ffa18044312ebf57f131fdbbdbe1f1a3cdf28f5ac1516ecb1d570841e830d12', 'usher_Uo9PoO', 1795662013020345, NULL, NULL, '', '', '', '', '', '', 0, 1795662014679500, '', '');
INSERT INTO credentials VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2a6-7698-bc9e-ffbd04ad947b', 'directory', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '', '320483028e282837d6ddbe2b902aedd78cea303589b57721d71a55ddd51f90ca', 'usher_FfRW-N', 1795662013094332, NULL, NULL, '', '', '', '', '', '', 0, 1795662014679500, '', '');
INSERT INTO credentials VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e2a9-7d5e-a5b1-3465245aab3f', 'directory', '01a215cb-e2a7-736e-8e0e-ac3dbb564d04', '', 'fd45d142ecb4c6096d5c3b9ac76898af77144a1a421258125b4befe510aaf4f5', 'usher_qWdNYk', 1795662013097842, NULL, NULL, '', '', '', '', '', '', 1, 0, '01a215cb-e31c-7256-8f49-7870a386c546', '');
INSERT INTO credentials VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2d8-7d12-96f6-70e000247d91', 'login-hook', '01a215cb-e2d7-76f5-a928-13c08a7880ba', '', '129aa2e5823bd7817ffcd4863b26bbe910f0049fb1f6eb86369f34d9887d4f67', 'usher_IJWtFL', 1795662013144741, NULL, NULL, '', '', '', '', '', '', 0, 1795662014566133, '', '');
INSERT INTO credentials VALUES ('', '01a215cb-e2dd-7236-ac13-e54eb2e9cd8c', 'read-only', '', '', '6e781969e2986ecb1bc50a10d0268077877a6dbe18221ee79734f6cbbf458543', 'usher_p7qeM9', 1795662013149134, NULL, 1795662013149910, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO credentials VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2f5-7821-8b8d-4e956735d414', 'oauth-client', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '', '583e26449ad4f77cd9520d2b3f3b861d98a105c91279a82f7d86be703139967b', 'usher_eQS304', 1795662013173509, NULL, NULL, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO credentials VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2f6-7c09-b55f-cde042542cd5', 'access-token', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '', '28b645cff674ac23eec4fb819fe8e72b88bd4eb3a159e75a1b2d0947ab3cf5bb', 'usher_lMaCPK', 1795662013174568, 1795665613174568, NULL, '01a215cb-e2f5-7821-8b8d-4e956735d414', '', '', '', '', '', 0, 0, '', '');
INSERT INTO credentials VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e2f7-7bf7-ae9f-e58884f33e5d', 'jwt-issuer', '01a215cb-e2a7-736e-8e0e-ac3dbb564d04', '', 'f2669b88a93e32a3a8e7a98df56da5c8f6f4146a758301dfc0a45d692301166c', '', 1795662013175710, NULL, NULL, '', '', '', 'https://issuer.example/', 'http://127.0.0.1:45089/scim/01a215cb-e2a7-736e-8e0e-ac3dbb564d04', '{"jwks_url":"https://issuer.example/keys","claims":{"tid":"''ẞ''"}}', 0, 0, '01a215cb-e31c-7256-8f49-7870a386c546', '');
INSERT INTO credentials VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e320-773d-91ea-61df3b46695f', 'login-hook', '01a215cb-e31f-78f5-83f3-c61307417a78', '', '1bf12c81d74db3548e4047c7d54a29d5281a939be90830dc4991e791f38ac125', 'usher_TLdZ_h', 1795662013216415, NULL, NULL, '', '', '', '', '', '', 0, 1795662014566133, '', '');
INSERT INTO directories VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', 'okta', 'scim', 'okta', 'userName', 0, '', 1795662013091979, '', '', '', 0);
INSERT INTO directories VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e2a7-736e-8e0e-ac3dbb564d04', 'entra', 'scim', 'entra', 'userName', 0, '', 1795662013095198, 'ipsie', '[{"id":"urn:acme:scim:schemas:extension:hr:2.0:User","name":"User","description":"''quotes'' and Umläute","resourceType":"User","attributes":[{"name":"floor","type":"string","caseExact":false,"mutability":"readWrite","returned":"default","uniqueness":"none"}]}]', '01a215cb-e31c-7256-8f49-7870a386c546', 0);
INSERT INTO directories VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e30a-728b-b2d8-4b2e299bc785', '01a215cb-e30a-728b-b2d8-4b2e299bc785', 'scim', 'generic', 'userName', 0, '', 1795662013194150, '', '', '', 1795662013196544);
INSERT INTO directories VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', 'corp', 'ldap', 'generic', 'emails', 1, '', 1795662013548061, '', '', '', 0);
INSERT INTO directories VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e718-7cf5-9f34-967569922985', 'away', 'ldap', 'generic', 'emails', 1, '', 1795662014232815, '', '', '', 0);
INSERT INTO directory_emails VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', 'ada@acme.example', '01a215cb-e2ab-7735-bfc5-ffe936ff59a5', 0, 'work');
INSERT INTO directory_emails VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', 'ada@home.example', '01a215cb-e2ab-7735-bfc5-ffe936ff59a5', 1, 'home');
INSERT INTO directory_emails VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', 'p0@initech.example', '0bd0e018-77d5-850f-91e2-e6787fa3a9f8', 0, 'work');
INSERT INTO directory_emails VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', 'p10@initech.example', 'c7c85f92-8a0d-842a-a63a-6158e6862e22', 0, 'work');
INSERT INTO directory_emails VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', 'p11@initech.example', '3fd5203c-851f-851f-9cf0-02398edfdb53', 0, 'work');
INSERT INTO directory_emails VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', 'p12@initech.example', '6251f75a-3ce5-8cb7-a9a5-717d0efdc39a', 0, 'work');
INSERT INTO directory_emails VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', 'p13@initech.example', '8df6c325-ad75-8014-aa06-4b9f305641e7', 0, 'work');
INSERT INTO directory_emails VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', 'p1@initech.example', '63d32918-eb30-8e8d-a08e-7c14eca67db2', 0, 'work');
INSERT INTO directory_emails VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', 'p2@initech.example', '0f6621f2-d19a-8ddf-a87e-1e47a02ef229', 0, 'work');
INSERT INTO directory_emails VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', 'p3@initech.example', 'a68fd982-52a7-8b67-b537-6c25b428b0f5', 0, 'work');
INSERT INTO directory_emails VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', 'p4@initech.example', 'fe23b1ea-96c1-803f-93f7-d7e6ef7c3c78', 0, 'work');
INSERT INTO directory_emails VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', 'p5@initech.example', '3d85ddcb-c9b4-8a70-aff5-634e20312264', 0, 'work');
INSERT INTO directory_emails VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', 'p6@initech.example', 'f6f563e1-9ef9-8162-a629-a1b7525b466b', 0, 'work');
INSERT INTO directory_emails VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', 'p7@initech.example', '62df4da9-e422-812c-974c-65ef8b4b2fc3', 0, 'work');
INSERT INTO directory_emails VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', 'p8@initech.example', '9bbdebd9-87c9-8cb7-aba7-cc1c38f53b53', 0, 'work');
INSERT INTO directory_emails VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', 'p9@initech.example', 'c953c583-bebd-89bd-9100-855448bb4964', 0, 'work');
INSERT INTO directory_groups VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '01a215cb-e2c9-7afb-b812-863247165456', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795662013129662, 1795662013135555, 0);
INSERT INTO directory_groups VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '01a215cb-e2cb-7135-b116-1d6df28a198c', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795662013131047, 1795662013140635, 0);
INSERT INTO directory_groups VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '01a215cb-e2d1-78a4-a5bf-17a5d3933495', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795662013137532, 1795662013137532, 1);
INSERT INTO directory_groups VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', '207f60b5-c368-8796-b6c5-c31767ceba03', 'all-staff', 'all-staff', NULL, '3e969e96-7d91-1041-815d-838d3c72a001', '{"displayName":"all-staff","externalId":"3e969e96-7d91-1041-815d-838d3c72a001"}', 2, 1795662013599929, 1795662013600767, 0);
INSERT INTO directory_members VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '01a215cb-e2c9-7afb-b812-863247165456', '01a215cb-e2ab-7735-bfc5-ffe936ff59a5', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '01a215cb-e2c9-7afb-b812-863247165456', '01a215cb-e2ad-7a22-bd5d-cedaa122e06c', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '01a215cb-e2c9-7afb-b812-863247165456', '01a215cb-e2b2-75e2-a2d4-06955b1431c9', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '01a215cb-e2cb-7135-b116-1d6df28a198c', '01a215cb-e2ab-7735-bfc5-ffe936ff59a5', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '01a215cb-e2cb-7135-b116-1d6df28a198c', '01a215cb-e2ad-7a22-bd5d-cedaa122e06c', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '01a215cb-e2cb-7135-b116-1d6df28a198c', '01a215cb-e2b2-75e2-a2d4-06955b1431c9', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '01a215cb-e2cb-7135-b116-1d6df28a198c', '01a215cb-e2b5-7297-bd92-30198da36903', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '01a215cb-e2cb-7135-b116-1d6df28a198c', '01a215cb-e2b6-7280-8ab1-70ea7507a5bf', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '01a215cb-e2cb-7135-b116-1d6df28a198c', '01a215cb-e2ba-700d-84c1-d5452e3e2e74', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '01a215cb-e2cb-7135-b116-1d6df28a198c', '01a215cb-e2be-78b9-be94-e3ddeb040eac', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '01a215cb-e2cb-7135-b116-1d6df28a198c', '01a215cb-e2c1-7437-88f8-2b3145560510', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '01a215cb-e2cb-7135-b116-1d6df28a198c', '01a215cb-e2c6-7687-a4a5-576fe37d0df6', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '01a215cb-e2cb-7135-b116-1d6df28a198c', '01a215cb-e2c8-7d8a-97a3-52afd5009c4e', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '01a215cb-e2d1-78a4-a5bf-17a5d3933495', '01a215cb-e2b5-7297-bd92-30198da36903', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '01a215cb-e2d1-78a4-a5bf-17a5d3933495', '01a215cb-e2c9-7afb-b812-863247165456', 'Group', 'Group', '');
INSERT INTO directory_members VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', '207f60b5-c368-8796-b6c5-c31767ceba03', '0bd0e018-77d5-850f-91e2-e6787fa3a9f8', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', '207f60b5-c368-8796-b6c5-c31767ceba03', '0f6621f2-d19a-8ddf-a87e-1e47a02ef229', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', '207f60b5-c368-8796-b6c5-c31767ceba03', '3d85ddcb-c9b4-8a70-aff5-634e20312264', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', '207f60b5-c368-8796-b6c5-c31767ceba03', '3fd5203c-851f-851f-9cf0-02398edfdb53', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', '207f60b5-c368-8796-b6c5-c31767ceba03', '6251f75a-3ce5-8cb7-a9a5-717d0efdc39a', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', '207f60b5-c368-8796-b6c5-c31767ceba03', '62df4da9-e422-812c-974c-65ef8b4b2fc3', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', '207f60b5-c368-8796-b6c5-c31767ceba03', '63d32918-eb30-8e8d-a08e-7c14eca67db2', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', '207f60b5-c368-8796-b6c5-c31767ceba03', '8df6c325-ad75-8014-aa06-4b9f305641e7', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', '207f60b5-c368-8796-b6c5-c31767ceba03', '9bbdebd9-87c9-8cb7-aba7-cc1c38f53b53', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', '207f60b5-c368-8796-b6c5-c31767ceba03', 'a68fd982-52a7-8b67-b537-6c25b428b0f5', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', '207f60b5-c368-8796-b6c5-c31767ceba03', 'c7c85f92-8a0d-842a-a63a-6158e6862e22', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', '207f60b5-c368-8796-b6c5-c31767ceba03', 'c953c583-bebd-89bd-9100-855448bb4964', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', '207f60b5-c368-8796-b6c5-c31767ceba03', 'f6f563e1-9ef9-8162-a629-a1b7525b466b', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', '207f60b5-c368-8796-b6c5-c31767ceba03', 'fe23b1ea-96c1-803f-93f7-d7e6ef7c3c78', 'User', '', '');
INSERT INTO directory_tombstones VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '01a215cb-e2c7-7ee1-95fe-8453a9a12760', 'NULL', '01a215cb-e2c7-7ea3-9ed2-54fc128eca9c', 1798254013140635);
INSERT INTO persons VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2ab-754c-8268-ab962cb736d5', 'open', '', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', 0, 3, 0, 1795662013146908, 1795662013099111);
INSERT INTO persons VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2ad-79e0-a937-e2705f7386ae', 'open', '', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', 0, 3, 0, NULL, 1795662013101106);
INSERT INTO persons VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2b2-75ad-9e8c-79a57e7c8cdf', 'open', '', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', 0, 2, 0, NULL, 1795662013106295);
INSERT INTO persons VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2b5-726c-bd82-685a1be95d22', 'open', '', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', 0, 2, 0, NULL, 1795662013109112);
INSERT INTO persons VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2b6-7258-8660-244d4bfd5c30', 'open', '', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', 0, 2, 0, NULL, 1795662013110119);
INSERT INTO persons VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2b9-7f16-856d-46a3312c0d98', 'open', '', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', 0, 2, 0, NULL, 1795662013111097);
INSERT INTO persons VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2be-788d-aed1-cf617c29bde1', 'open', '', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', 0, 2, 0, NULL, 1795662013118510);
INSERT INTO persons VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2c1-7414-82d3-5d3d0154b2cf', 'closed', 'directory_inactive', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', 0, 2, 0, NULL, 1795662013121230);
INSERT INTO persons VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2c7-7ea3-9ed2-54fc128eca9c', 'closed', 'directory_deleted', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', 0, 4, 0, NULL, 1795662013127894);
INSERT INTO persons VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2c8-7d61-9cea-4fde6a8cae03', 'closed', 'directory_inactive', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', 0, 3, 0, NULL, 1795662013128812);
INSERT INTO persons VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2dc-74f6-bda2-da2e813889a2', 'open', '', '', 0, 1, 0, 1795662013148258, 1795662013148258);
INSERT INTO persons VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e308-7e35-9aca-23d3a50109ce', 'open', '', '', 1, 1, 0, NULL, 1795662013192749);
INSERT INTO persons VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e323-758a-ba96-9bf9a56fa69e', 'open', '', '', 0, 1, 0, 1795662013219334, 1795662013219334);
INSERT INTO persons VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e4a1-7021-b1e6-874560fd0407', 'open', '', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', 0, 1, 0, NULL, 1795662013600767);
INSERT INTO persons VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e4a1-7192-b548-ad71a952501b', 'open', '', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', 0, 1, 0, NULL, 1795662013600767);
INSERT INTO persons VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e4a1-7230-b178-9b966ab67d4c', 'open', '', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', 0, 1, 0, NULL, 1795662013600767);
INSERT INTO persons VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e4a1-72f2-939d-d7ab5184c4f8', 'open', '', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', 0, 1, 0, NULL, 1795662013600767);
INSERT INTO persons VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e4a1-736e-aa19-9bc194f96795', 'open', '', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', 0, 1, 0, NULL, 1795662013600767);
INSERT INTO persons VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e4a1-73e0-af1f-9a51464ad91d', 'open', '', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', 0, 1, 0, NULL, 1795662013600767);
INSERT INTO persons VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e4a1-7455-ab50-47984b47470a', 'open', '', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', 0, 1, 0, NULL, 1795662013600767);
INSERT INTO persons VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e4a1-74ec-9a4b-d151fcd5a8b7', 'open', '', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', 0, 1, 0, NULL, 1795662013600767);
INSERT INTO persons VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e4a1-758d-971a-a6298778b676', 'open', '', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', 0, 1, 0, NULL, 1795662013600767);
INSERT INTO persons VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e4a1-7635-a70e-4fc1f65a8da6', 'open', '', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', 0, 1, 0, NULL, 1795662013600767);
INSERT INTO persons VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e4a1-76aa-abd5-623de8106ff4', 'open', '', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', 0, 1, 0, NULL, 1795662013600767);
INSERT INTO persons VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e4a1-7721-a901-3ab3fc5f02e2', 'open', '', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', 0, 1, 0, NULL, 1795662013600767);
INSERT INTO persons VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e4a1-7788-a4a1-0745f737f54f', 'open', '', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', 0, 1, 0, NULL, 1795662013600767);
INSERT INTO persons VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e4a1-77ff-8c44-fe563be70707', 'open', '', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', 0, 1, 0, NULL, 1795662013600767);
INSERT INTO subjects VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2d7-76f5-a928-13c08a7880ba', 'ada', '01a215cb-e2ab-754c-8268-ab962cb736d5', 1795662013146908);
INSERT INTO subjects VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2d7-76f5-a928-13c08a7880ba', 'newcomer', '01a215cb-e2dc-74f6-bda2-da2e813889a2', 1795662013148258);
INSERT INTO subjects VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e31f-78f5-83f3-c61307417a78', 'prover', '01a215cb-e323-758a-ba96-9bf9a56fa69e', 1795662013219334);
INSERT INTO memberships VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2ab-754c-8268-ab962cb736d5', '01a215cb-e29c-7a72-a071-5ad004e1a62b', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795662013131047);
INSERT INTO memberships VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2ab-754c-8268-ab962cb736d5', '01a215cb-e29c-7b82-9579-2dab3c0f61a3', 0, 'jit', '01a215cb-e2d7-76f5-a928-13c08a7880ba', 1795662013146908, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795662013146908);
INSERT INTO memberships VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2ad-79e0-a937-e2705f7386ae', '01a215cb-e29c-7a72-a071-5ad004e1a62b', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795662013131047);
INSERT INTO memberships VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2b2-75ad-9e8c-79a57e7c8cdf', '01a215cb-e29c-7a72-a071-5ad004e1a62b', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795662013136455);
INSERT INTO memberships VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2b5-726c-bd82-685a1be95d22', '01a215cb-e29c-7a72-a071-5ad004e1a62b', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795662013131047);
INSERT INTO memberships VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2b6-7258-8660-244d4bfd5c30', '01a215cb-e29c-7a72-a071-5ad004e1a62b', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795662013131047);
INSERT INTO memberships VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2b9-7f16-856d-46a3312c0d98', '01a215cb-e29c-7a72-a071-5ad004e1a62b', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795662013131047);
INSERT INTO memberships VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2be-788d-aed1-cf617c29bde1', '01a215cb-e29c-7a72-a071-5ad004e1a62b', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795662013131047);
INSERT INTO memberships VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2dc-74f6-bda2-da2e813889a2', '01a215cb-e29c-7b82-9579-2dab3c0f61a3', 0, 'jit', '01a215cb-e2d7-76f5-a928-13c08a7880ba', 1795662013148258, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795662013148258);
INSERT INTO memberships VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e308-7e35-9aca-23d3a50109ce', '01a215cb-e306-7dbf-9dcb-ff4156164ab9', 0, 'invite', '01a215cb-e307-7c71-b061-3cd143590d6a', 1795662013192749, 'user', '', 'retained', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795662013192749);
INSERT INTO memberships VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e323-758a-ba96-9bf9a56fa69e', '01a215cb-e306-7dbf-9dcb-ff4156164ab9', 0, 'jit', '01a215cb-e31f-78f5-83f3-c61307417a78', 1795662013219334, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795662013219334);
INSERT INTO policy_versions VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', 1795662013084435);
INSERT INTO policy_versions VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', 1795662013089541);
INSERT INTO events VALUES (1, '', '01a215cb-e25c-7883-a04c-97734e1ebcf9', 1795662013020345, 'token.created', 'operator', 'operator_key_file', '', '', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO events VALUES (2, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e293-7ad9-b0a1-2f70e11d71a9', 1795662013075627, 'parent.created', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', '', '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', NULL, NULL, 0, '971af1590a5178161d3ca93dad73b1fb');
INSERT INTO events VALUES (3, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e298-7bfc-8d6d-97b5c20840ea', 1795662013080364, 'domain.verified', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', '', '01a215cb-e298-79fa-a3a2-1df798197a7b', NULL, '{"domain":"acme.example","state":"verified","strategy":"manual"}', 0, 'b37744220b95f2a3a9538c73a77079f2');
INSERT INTO events VALUES (4, '01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e29a-72d3-8dee-ba5201c0d9e3', 1795662013082145, 'parent.created', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', '', '01a215cb-e29a-72af-b574-f9f4c80975b2', NULL, NULL, 0, '635a99339e104c250d8cdce253c18c81');
INSERT INTO events VALUES (5, '01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e29b-7536-bdbc-dc85a1326102', 1795662013083278, 'domain.verified', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', '', '01a215cb-e29b-74c5-9813-4def68735400', NULL, '{"domain":"initech.example","state":"verified","strategy":"manual"}', 0, '1f498a58906ef9674c8ddf32747428bf');
INSERT INTO events VALUES (6, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e29c-7b4d-beee-a6b44b14145d', 1795662013084435, 'organization.created', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', '01a215cb-e29c-7a72-a071-5ad004e1a62b', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '06e7fc99cfc4e4587dddcc48b1cd788f');
INSERT INTO events VALUES (7, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e29c-7b97-9d43-9aca41b29d4c', 1795662013084435, 'organization.created', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', '01a215cb-e29c-7b82-9579-2dab3c0f61a3', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '06e7fc99cfc4e4587dddcc48b1cd788f');
INSERT INTO events VALUES (8, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e29c-7d00-974b-c5d83143843a', 1795662013084435, 'policy.applied', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, '06e7fc99cfc4e4587dddcc48b1cd788f');
INSERT INTO events VALUES (9, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e29d-7169-8800-4d1e572595af', 1795662013084435, 'organization.changed', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', '01a215cb-e29c-7a72-a071-5ad004e1a62b', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, '06e7fc99cfc4e4587dddcc48b1cd788f');
INSERT INTO events VALUES (10, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e29d-71ab-9d50-01229996a467', 1795662013084435, 'organization.changed', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', '01a215cb-e29c-7b82-9579-2dab3c0f61a3', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, '06e7fc99cfc4e4587dddcc48b1cd788f');
INSERT INTO events VALUES (11, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2a1-7abc-a06e-d84dfa684db7', 1795662013089541, 'policy.applied', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, '13672568be41fb385bf7fbce52e07e44');
INSERT INTO events VALUES (12, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2a2-7f21-8ace-2c3cb7ee4f6d', 1795662013090578, 'organization.changed', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', '01a215cb-e29c-7a72-a071-5ad004e1a62b', '', NULL, '{"limit":1,"seat":"premium"}', 0, '122b3e03fa1d8940190adf9feda472e1');
INSERT INTO events VALUES (13, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2a4-7127-95cc-7704916fc451', 1795662013091979, 'directory.created', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', '', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', NULL, NULL, 0, '71ccfc68a857d90b729b9a46b6887dc5');
INSERT INTO events VALUES (14, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2a6-76e2-886b-75a95ef7208a', 1795662013094332, 'token.created', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', '', '01a215cb-e2a6-7698-bc9e-ffbd04ad947b', NULL, '{"scope":"directory","target":"01a215cb-e2a4-7030-bcdb-d2404c7180b0"}', 0, '97f52672a21a6be3f68b04ac1bb68438');
INSERT INTO events VALUES (15, '01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e2a7-7396-aa14-3b44dc34355f', 1795662013095198, 'directory.created', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', '', '01a215cb-e2a7-736e-8e0e-ac3dbb564d04', NULL, NULL, 0, 'd85bc3adbd1f509c27d1c9a0f3b68fa5');
INSERT INTO events VALUES (16, '01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e2a9-7dab-9302-a48c4a467481', 1795662013097842, 'token.created', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', '', '01a215cb-e2a9-7d5e-a5b1-3465245aab3f', NULL, '{"scope":"directory","target":"01a215cb-e2a7-736e-8e0e-ac3dbb564d04"}', 0, '01de12b0b74c90504dfa2823ba2c8340');
INSERT INTO events VALUES (17, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2ab-78ba-a1be-4f8f781a55f2', 1795662013099111, 'directory_user.created', 'directory', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '', '', '01a215cb-e2ab-7735-bfc5-ffe936ff59a5', NULL, NULL, 2, '5d8a6b5eadf00eb390d2401df123b7ee');
INSERT INTO events VALUES (18, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2ab-78bd-8129-3a180bda3d2c', 1795662013099111, 'account.created', 'directory', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '01a215cb-e2ab-754c-8268-ab962cb736d5', '', '01a215cb-e2ab-7735-bfc5-ffe936ff59a5', NULL, NULL, 2, '5d8a6b5eadf00eb390d2401df123b7ee');
INSERT INTO events VALUES (19, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2ad-7aa6-a2d8-178bb47be258', 1795662013101106, 'directory_user.created', 'directory', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '', '', '01a215cb-e2ad-7a22-bd5d-cedaa122e06c', NULL, NULL, 2, '2f9323804f2959eb93ac42d45ba9852f');
INSERT INTO events VALUES (20, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2ad-7aa9-ae9f-cde90eb97719', 1795662013101106, 'account.created', 'directory', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '01a215cb-e2ad-79e0-a937-e2705f7386ae', '', '01a215cb-e2ad-7a22-bd5d-cedaa122e06c', NULL, NULL, 2, '2f9323804f2959eb93ac42d45ba9852f');
INSERT INTO events VALUES (21, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2b2-761e-945c-2c487b048389', 1795662013106295, 'directory_user.created', 'directory', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '', '', '01a215cb-e2b2-75e2-a2d4-06955b1431c9', NULL, NULL, 2, '679fad313a2932e2818359af79ca35c3');
INSERT INTO events VALUES (22, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2b2-7621-8367-3ec36deaa788', 1795662013106295, 'account.created', 'directory', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '01a215cb-e2b2-75ad-9e8c-79a57e7c8cdf', '', '01a215cb-e2b2-75e2-a2d4-06955b1431c9', NULL, NULL, 2, '679fad313a2932e2818359af79ca35c3');
INSERT INTO events VALUES (23, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2b5-72c9-acd9-9c96f2e0c462', 1795662013109112, 'directory_user.created', 'directory', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '', '', '01a215cb-e2b5-7297-bd92-30198da36903', NULL, NULL, 2, '5fc7cfcf069e90af0aa4001068055e9f');
INSERT INTO events VALUES (24, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2b5-72cd-aab4-87eacc47401d', 1795662013109112, 'account.created', 'directory', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '01a215cb-e2b5-726c-bd82-685a1be95d22', '', '01a215cb-e2b5-7297-bd92-30198da36903', NULL, NULL, 2, '5fc7cfcf069e90af0aa4001068055e9f');
INSERT INTO events VALUES (25, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2b6-7337-b332-267ff26438f4', 1795662013110119, 'directory_user.created', 'directory', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '', '', '01a215cb-e2b6-7280-8ab1-70ea7507a5bf', NULL, NULL, 2, '6ec00fed7fd30002467f837da9689537');
INSERT INTO events VALUES (26, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2b6-733a-8d6e-69dbb8241045', 1795662013110119, 'account.created', 'directory', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '01a215cb-e2b6-7258-8660-244d4bfd5c30', '', '01a215cb-e2b6-7280-8ab1-70ea7507a5bf', NULL, NULL, 2, '6ec00fed7fd30002467f837da9689537');
INSERT INTO events VALUES (27, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2ba-7042-b496-6184d5ee2e6c', 1795662013111097, 'directory_user.created', 'directory', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '', '', '01a215cb-e2ba-700d-84c1-d5452e3e2e74', NULL, NULL, 2, '880ff40227b11fb4fc7d2e924d8b0dcc');
INSERT INTO events VALUES (28, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2ba-7044-bac4-d9d259a5a0ea', 1795662013111097, 'account.created', 'directory', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '01a215cb-e2b9-7f16-856d-46a3312c0d98', '', '01a215cb-e2ba-700d-84c1-d5452e3e2e74', NULL, NULL, 2, '880ff40227b11fb4fc7d2e924d8b0dcc');
INSERT INTO events VALUES (29, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2be-78fc-bc72-bc177fdbfb25', 1795662013118510, 'directory_user.created', 'directory', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '', '', '01a215cb-e2be-78b9-be94-e3ddeb040eac', NULL, NULL, 2, 'e94b042007ef132d0d8c8580858f2969');
INSERT INTO events VALUES (30, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2be-7900-a93a-cb55bb627b69', 1795662013118510, 'account.created', 'directory', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '01a215cb-e2be-788d-aed1-cf617c29bde1', '', '01a215cb-e2be-78b9-be94-e3ddeb040eac', NULL, NULL, 2, 'e94b042007ef132d0d8c8580858f2969');
INSERT INTO events VALUES (31, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2c1-7462-b7ab-fa3ffd6631c3', 1795662013121230, 'directory_user.created', 'directory', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '', '', '01a215cb-e2c1-7437-88f8-2b3145560510', NULL, NULL, 2, '8db9f8210656f82041561443608aeaee');
INSERT INTO events VALUES (32, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2c1-7464-934f-1bf1c519111f', 1795662013121230, 'account.created', 'directory', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '01a215cb-e2c1-7414-82d3-5d3d0154b2cf', '', '01a215cb-e2c1-7437-88f8-2b3145560510', NULL, NULL, 2, '8db9f8210656f82041561443608aeaee');
INSERT INTO events VALUES (33, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2c1-757b-985e-56e5143ca4ac', 1795662013121230, 'gate.closed', 'directory', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '01a215cb-e2c1-7414-82d3-5d3d0154b2cf', '', '', NULL, '{"cause":"directory_inactive"}', 2, '8db9f8210656f82041561443608aeaee');
INSERT INTO events VALUES (34, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2c1-757d-a081-7b8bd59b9567', 1795662013121230, 'session.revoked', 'directory', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '01a215cb-e2c1-7414-82d3-5d3d0154b2cf', '', '', NULL, NULL, 2, '8db9f8210656f82041561443608aeaee');
INSERT INTO events VALUES (35, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2c6-76cc-85e5-3081ac69c9d2', 1795662013126394, 'directory_user.created', 'directory', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '', '', '01a215cb-e2c6-7687-a4a5-576fe37d0df6', NULL, NULL, 2, 'aa1229b14632d58f97b0f878cb713501');
INSERT INTO events VALUES (36, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2c6-76cf-82d3-9addee9d9f69', 1795662013126394, 'directory_user.unbound', 'directory', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '', '', '01a215cb-e2c6-7687-a4a5-576fe37d0df6', NULL, '{"reason":"no_email"}', 2, 'aa1229b14632d58f97b0f878cb713501');
INSERT INTO events VALUES (37, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2c7-7318-9832-334949679a74', 1795662013127127, 'directory_user.created', 'directory', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '', '', '01a215cb-e2c7-72d5-a6c1-aa3e5217e2c4', NULL, NULL, 2, '02130f4d2a09373a419bd772d57604bc');
INSERT INTO events VALUES (38, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2c7-732f-8d16-553a515df0c8', 1795662013127127, 'directory_user.unbound', 'directory', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '', '', '01a215cb-e2c7-72d5-a6c1-aa3e5217e2c4', NULL, '{"reason":"foreign_domain"}', 2, '02130f4d2a09373a419bd772d57604bc');
INSERT INTO events VALUES (39, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2c8-700f-8b96-614582196a0c', 1795662013127894, 'directory_user.created', 'directory', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '', '', '01a215cb-e2c7-7ee1-95fe-8453a9a12760', NULL, NULL, 2, 'c5ce42c4a38c718e662e8dbc34822ba7');
INSERT INTO events VALUES (40, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2c8-7012-a66b-791000f2bb82', 1795662013127894, 'account.created', 'directory', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '01a215cb-e2c7-7ea3-9ed2-54fc128eca9c', '', '01a215cb-e2c7-7ee1-95fe-8453a9a12760', NULL, NULL, 2, 'c5ce42c4a38c718e662e8dbc34822ba7');
INSERT INTO events VALUES (41, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2c8-7db4-86d5-4e99f9f9ec4b', 1795662013128812, 'directory_user.created', 'directory', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '', '', '01a215cb-e2c8-7d8a-97a3-52afd5009c4e', NULL, NULL, 2, '868463d93f35cedbb388c6247cf026fb');
INSERT INTO events VALUES (42, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2c8-7db6-9a65-3a86f1499a31', 1795662013128812, 'account.created', 'directory', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '01a215cb-e2c8-7d61-9cea-4fde6a8cae03', '', '01a215cb-e2c8-7d8a-97a3-52afd5009c4e', NULL, NULL, 2, '868463d93f35cedbb388c6247cf026fb');
INSERT INTO events VALUES (43, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2c9-7dbc-b7fe-3b55aae65dd2', 1795662013129662, 'directory_group.created', 'directory', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '', '', '01a215cb-e2c9-7afb-b812-863247165456', NULL, '{"members":1}', 0, '0ca1017bccd7a083935415369e543c5c');
INSERT INTO events VALUES (44, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2cb-74a1-b398-f61035954c37', 1795662013131047, 'directory_group.created', 'directory', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '', '', '01a215cb-e2cb-7135-b116-1d6df28a198c', NULL, '{"members":11}', 0, '410b1b3ba471147948706c32fc3f7100');
INSERT INTO events VALUES (45, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2cc-738c-b8ec-b24b451bc771', 1795662013131047, 'membership.added', 'directory', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '01a215cb-e2ab-754c-8268-ab962cb736d5', '01a215cb-e29c-7a72-a071-5ad004e1a62b', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '410b1b3ba471147948706c32fc3f7100');
INSERT INTO events VALUES (46, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2cc-7457-b9c8-68614949eea3', 1795662013131047, 'membership.added', 'directory', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '01a215cb-e2ad-79e0-a937-e2705f7386ae', '01a215cb-e29c-7a72-a071-5ad004e1a62b', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '410b1b3ba471147948706c32fc3f7100');
INSERT INTO events VALUES (47, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2cc-7494-a89e-0860611298e6', 1795662013131047, 'membership.added', 'directory', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '01a215cb-e2b5-726c-bd82-685a1be95d22', '01a215cb-e29c-7a72-a071-5ad004e1a62b', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '410b1b3ba471147948706c32fc3f7100');
INSERT INTO events VALUES (48, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2cc-74c1-a2c4-89df72dda03d', 1795662013131047, 'membership.added', 'directory', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '01a215cb-e2b6-7258-8660-244d4bfd5c30', '01a215cb-e29c-7a72-a071-5ad004e1a62b', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '410b1b3ba471147948706c32fc3f7100');
INSERT INTO events VALUES (49, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2cc-74e9-bfcb-2a1415705eb3', 1795662013131047, 'membership.added', 'directory', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '01a215cb-e2b9-7f16-856d-46a3312c0d98', '01a215cb-e29c-7a72-a071-5ad004e1a62b', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '410b1b3ba471147948706c32fc3f7100');
INSERT INTO events VALUES (50, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2cc-750c-a700-7b3b851a2e91', 1795662013131047, 'membership.added', 'directory', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '01a215cb-e2be-788d-aed1-cf617c29bde1', '01a215cb-e29c-7a72-a071-5ad004e1a62b', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '410b1b3ba471147948706c32fc3f7100');
INSERT INTO events VALUES (51, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2cc-753c-a293-d0aea9e79d96', 1795662013131047, 'membership.added', 'directory', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '01a215cb-e2c7-7ea3-9ed2-54fc128eca9c', '01a215cb-e29c-7a72-a071-5ad004e1a62b', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '410b1b3ba471147948706c32fc3f7100');
INSERT INTO events VALUES (52, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2cc-7560-a019-7d65a23b0901', 1795662013131047, 'membership.added', 'directory', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '01a215cb-e2c8-7d61-9cea-4fde6a8cae03', '01a215cb-e29c-7a72-a071-5ad004e1a62b', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '410b1b3ba471147948706c32fc3f7100');
INSERT INTO events VALUES (53, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2ce-7a76-bcee-bc9fc393a3f4', 1795662013134480, 'directory_group.changed', 'directory', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '', '', '01a215cb-e2c9-7afb-b812-863247165456', NULL, '{"added":1,"removed":0}', 0, 'ad419ad1a8f10f9e836838e746fa7063');
INSERT INTO events VALUES (54, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2cf-7aa5-9a0b-11196e874544', 1795662013135555, 'directory_group.changed', 'directory', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '', '', '01a215cb-e2c9-7afb-b812-863247165456', NULL, '{"added":1,"removed":0}', 0, '16e88f86f99c3e9e01ce7e50c9afdeb4');
INSERT INTO events VALUES (55, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2d0-77e1-813d-4848c8716c1b', 1795662013136455, 'directory_group.changed', 'directory', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '', '', '01a215cb-e2cb-7135-b116-1d6df28a198c', NULL, '{"added":1,"removed":0}', 0, '11a9415d9633b93c2314a98fcc1f6de3');
INSERT INTO events VALUES (56, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2d0-78e6-81f6-104e6849165e', 1795662013136455, 'membership.added', 'directory', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '01a215cb-e2b2-75ad-9e8c-79a57e7c8cdf', '01a215cb-e29c-7a72-a071-5ad004e1a62b', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '11a9415d9633b93c2314a98fcc1f6de3');
INSERT INTO events VALUES (57, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2d1-7ac5-83a2-c7ecbe11013c', 1795662013137532, 'directory_group.created', 'directory', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '', '', '01a215cb-e2d1-78a4-a5bf-17a5d3933495', NULL, '{"members":2}', 0, '464eb20360852e21732bafb4742b09ec');
INSERT INTO events VALUES (58, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2d3-7d3f-90ad-89b23c6bbfca', 1795662013139684, 'directory_user.deleted', 'directory', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '', '', '01a215cb-e2c7-72d5-a6c1-aa3e5217e2c4', NULL, NULL, 0, 'e8b26aeb325746e8748d8c5a69db4661');
INSERT INTO events VALUES (59, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2d4-7c43-abf4-f353f79c2973', 1795662013140635, 'directory_user.deleted', 'directory', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '', '', '01a215cb-e2c7-7ee1-95fe-8453a9a12760', NULL, NULL, 0, 'd63cd7dfd4dc51e02f95434ee2f655a5');
INSERT INTO events VALUES (60, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2d4-7e40-9883-14e0d964fb1e', 1795662013140635, 'gate.closed', 'directory', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '01a215cb-e2c7-7ea3-9ed2-54fc128eca9c', '', '', NULL, '{"cause":"directory_deleted"}', 2, 'd63cd7dfd4dc51e02f95434ee2f655a5');
INSERT INTO events VALUES (61, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2d4-7e45-b6a5-690b164c08a5', 1795662013140635, 'session.revoked', 'directory', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '01a215cb-e2c7-7ea3-9ed2-54fc128eca9c', '', '', NULL, NULL, 2, 'd63cd7dfd4dc51e02f95434ee2f655a5');
INSERT INTO events VALUES (62, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2d5-7263-b14a-51e88dc1b58d', 1795662013140635, 'membership.removed', 'directory', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '01a215cb-e2c7-7ea3-9ed2-54fc128eca9c', '01a215cb-e29c-7a72-a071-5ad004e1a62b', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, 'd63cd7dfd4dc51e02f95434ee2f655a5');
INSERT INTO events VALUES (63, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2d6-735c-b6a0-04ac536e3349', 1795662013142044, 'directory_user.changed', 'directory', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '', '', '01a215cb-e2c8-7d8a-97a3-52afd5009c4e', NULL, '{"active":false}', 0, '38b845f9e68d09aaa15d415959054fe0');
INSERT INTO events VALUES (64, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2d6-74cf-9953-18096ca8ec31', 1795662013142044, 'gate.closed', 'directory', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '01a215cb-e2c8-7d61-9cea-4fde6a8cae03', '', '', NULL, '{"cause":"directory_inactive"}', 2, '38b845f9e68d09aaa15d415959054fe0');
INSERT INTO events VALUES (65, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2d6-74d2-8a8e-c213221ea018', 1795662013142044, 'session.revoked', 'directory', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '01a215cb-e2c8-7d61-9cea-4fde6a8cae03', '', '', NULL, NULL, 2, '38b845f9e68d09aaa15d415959054fe0');
INSERT INTO events VALUES (66, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2d6-7619-aeed-cc81189fc05e', 1795662013142044, 'membership.removed', 'directory', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '01a215cb-e2c8-7d61-9cea-4fde6a8cae03', '01a215cb-e29c-7a72-a071-5ad004e1a62b', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '38b845f9e68d09aaa15d415959054fe0');
INSERT INTO events VALUES (67, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2d7-7c22-8fa4-aa69adaa434d', 1795662013143422, 'connection.created', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', '', '01a215cb-e2d7-76f5-a928-13c08a7880ba', NULL, '{"kind":"oidc","issuer":"https://login.acme.example","client_id":"usher","email_trust":"claim","vouched":true,"enabled":true,"proven":false}', 0, '21e99e6d98a3c1e2c68774b49219a11a');
INSERT INTO events VALUES (68, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2d8-7d4f-8c87-50e2d744061d', 1795662013144741, 'token.created', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', '', '01a215cb-e2d8-7d12-96f6-70e000247d91', NULL, '{"scope":"login-hook","target":"01a215cb-e2d7-76f5-a928-13c08a7880ba"}', 0, 'e924064faff9242f9691f9117843c62d');
INSERT INTO events VALUES (69, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2db-7070-a5d7-16112d10f9f4', 1795662013146908, 'subject.linked', 'login', '01a215cb-e2d7-76f5-a928-13c08a7880ba', '01a215cb-e2ab-754c-8268-ab962cb736d5', '', '01a215cb-e2d7-76f5-a928-13c08a7880ba', NULL, NULL, 2, '4d90844e89813bdce4458d2a3975a384');
INSERT INTO events VALUES (70, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2db-70f5-bf25-3899d48998df', 1795662013146908, 'membership.added', 'login', '01a215cb-e2d7-76f5-a928-13c08a7880ba', '01a215cb-e2ab-754c-8268-ab962cb736d5', '01a215cb-e29c-7b82-9579-2dab3c0f61a3', '', NULL, '{"role":"user","source":"grant"}', 2, '4d90844e89813bdce4458d2a3975a384');
INSERT INTO events VALUES (71, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2db-73af-930d-871a1900998b', 1795662013146908, 'connection.proven', 'login', '01a215cb-e2d7-76f5-a928-13c08a7880ba', '', '', '01a215cb-e2d7-76f5-a928-13c08a7880ba', NULL, NULL, 2, '4d90844e89813bdce4458d2a3975a384');
INSERT INTO events VALUES (72, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2dc-7511-8e13-32780119b91d', 1795662013148258, 'account.created', 'login', '01a215cb-e2d7-76f5-a928-13c08a7880ba', '01a215cb-e2dc-74f6-bda2-da2e813889a2', '', '01a215cb-e2d7-76f5-a928-13c08a7880ba', NULL, NULL, 2, '8ec7fbf517f436f54228fc0abf38a212');
INSERT INTO events VALUES (73, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2dc-7561-b3c6-f05aa19fdddd', 1795662013148258, 'subject.linked', 'login', '01a215cb-e2d7-76f5-a928-13c08a7880ba', '01a215cb-e2dc-74f6-bda2-da2e813889a2', '', '01a215cb-e2d7-76f5-a928-13c08a7880ba', NULL, NULL, 2, '8ec7fbf517f436f54228fc0abf38a212');
INSERT INTO events VALUES (74, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2dc-75a3-ab9f-d9ac3a17ea6f', 1795662013148258, 'membership.added', 'login', '01a215cb-e2d7-76f5-a928-13c08a7880ba', '01a215cb-e2dc-74f6-bda2-da2e813889a2', '01a215cb-e29c-7b82-9579-2dab3c0f61a3', '', NULL, '{"role":"user","source":"grant"}', 2, '8ec7fbf517f436f54228fc0abf38a212');
INSERT INTO events VALUES (75, '', '01a215cb-e2dd-7285-96af-6ad3562e9b21', 1795662013149134, 'token.created', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', '', '01a215cb-e2dd-7236-ac13-e54eb2e9cd8c', NULL, '{"scope":"read-only","target":""}', 0, 'e95b24a37e38d22c178ef57ac0b22b6d');
INSERT INTO events VALUES (76, '', '01a215cb-e2de-7097-9e66-23e3613a6a36', 1795662013149910, 'token.revoked', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', '', '01a215cb-e2dd-7236-ac13-e54eb2e9cd8c', NULL, NULL, 0, '2bca73da49ef707b8beff6a9d7ae6b3f');
INSERT INTO events VALUES (77, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2f2-7ae8-b544-433e2897528f', 1795662013170535, 'parent_administrator.granted', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '01a215cb-e2ab-754c-8268-ab962cb736d5', '', '', NULL, NULL, 0, 'ad618b662a554665f08abdd0ce943f58');
INSERT INTO events VALUES (78, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2f5-786a-92a3-1ac65a570854', 1795662013173509, 'token.created', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', '', '01a215cb-e2f5-7821-8b8d-4e956735d414', NULL, '{"scope":"oauth-client","target":"01a215cb-e2a4-7030-bcdb-d2404c7180b0"}', 0, 'bd94c61e4c489ee0abd2e4c9ae1974a8');
INSERT INTO events VALUES (79, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2f6-7c46-9c2c-3e4dc60f22d1', 1795662013174568, 'token.created', 'api_key', '01a215cb-e2f5-7821-8b8d-4e956735d414', '', '', '01a215cb-e2f6-7c09-b55f-cde042542cd5', NULL, '{"client":"01a215cb-e2f5-7821-8b8d-4e956735d414","scope":"access-token","target":"01a215cb-e2a4-7030-bcdb-d2404c7180b0"}', 0, 'f1cb52469e0369cbb6afc7f8ebb8760f');
INSERT INTO events VALUES (80, '01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e2f7-7c46-9a23-d87c4a118821', 1795662013175710, 'token.created', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', '', '01a215cb-e2f7-7bf7-ae9f-e58884f33e5d', NULL, '{"scope":"jwt-issuer","target":"01a215cb-e2a7-736e-8e0e-ac3dbb564d04"}', 0, '7d92b01b63a5eb8f88d0e1705fb47e8a');
INSERT INTO events VALUES (81, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2f8-7cc6-ba1a-ff02a36052b0', 1795662013176726, 'organization.changed', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', '01a215cb-e29c-7b82-9579-2dab3c0f61a3', '', '{"guests":true,"guest_administrators":false}', '{"guests":true,"guest_administrators":true}', 0, '8ff95b75025bb48ba52817a77e869882');
INSERT INTO events VALUES (82, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2fa-7295-82da-bddfe7cb83e7', 1795662013177894, 'invitation.created', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', '01a215cb-e29c-7b82-9579-2dab3c0f61a3', '01a215cb-e2fa-708b-a9d7-f072ffc2f9f5', NULL, '{"role":"user","guest":true}', 2, 'bc8a0c89a035d1e398d93c88a8c02962');
INSERT INTO events VALUES (83, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2fe-7353-9476-711b09b41915', 1795662013182156, 'invitation.created', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', '01a215cb-e29c-7a72-a071-5ad004e1a62b', '01a215cb-e2fe-72f0-9b31-b7a86dafb164', NULL, '{"role":"user","managed":true}', 2, 'b600cc4b966e9879184462c910a0b7ca');
INSERT INTO events VALUES (84, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e302-725a-912c-7c9f04c17c7d', 1795662013186012, 'invitation.created', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', '01a215cb-e29c-7b82-9579-2dab3c0f61a3', '01a215cb-e302-70a9-9cfa-4410b136c131', NULL, '{"role":"user","guest":true}', 2, 'e7ae56a716dacabdc88954932fac671d');
INSERT INTO events VALUES (85, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e305-7c28-9894-bdc074c2f43d', 1795662013189420, 'invitation.revoked', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', '01a215cb-e29c-7b82-9579-2dab3c0f61a3', '01a215cb-e302-70a9-9cfa-4410b136c131', NULL, '{"reason":"by_hand"}', 2, '47a20f6e92aad1b24d794083a3e4530b');
INSERT INTO events VALUES (86, '01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e306-7e10-8d31-44021eb9f489', 1795662013190845, 'organization.created', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', '01a215cb-e306-7dbf-9dcb-ff4156164ab9', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '95e1cf9976b0f6e87efdf068242a24a7');
INSERT INTO events VALUES (87, '01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e307-7cf8-b973-5f669782b645', 1795662013191722, 'invitation.created', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', '01a215cb-e306-7dbf-9dcb-ff4156164ab9', '01a215cb-e307-7c71-b061-3cd143590d6a', NULL, '{"role":"user","guest":true}', 0, 'f6069ad60c1dd06cdb6f2575e9cc71d4');
INSERT INTO events VALUES (88, '01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e308-7e59-9b58-9eb37afdaf0a', 1795662013192749, 'account.created', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '01a215cb-e308-7e35-9aca-23d3a50109ce', '', '01a215cb-e307-7c71-b061-3cd143590d6a', NULL, NULL, 0, 'd346b61d418d51ece0c3c92a41b54e24');
INSERT INTO events VALUES (89, '01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e308-7ec0-a876-81b86d579bb7', 1795662013192749, 'invitation.accepted', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '01a215cb-e308-7e35-9aca-23d3a50109ce', '01a215cb-e306-7dbf-9dcb-ff4156164ab9', '01a215cb-e307-7c71-b061-3cd143590d6a', NULL, '{"role":"user","guest":true}', 0, 'd346b61d418d51ece0c3c92a41b54e24');
INSERT INTO events VALUES (90, '01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e309-7067-83f6-99c9b0d4c6cb', 1795662013192749, 'membership.added', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '01a215cb-e308-7e35-9aca-23d3a50109ce', '01a215cb-e306-7dbf-9dcb-ff4156164ab9', '', NULL, '{"role":"user","source":"grant"}', 0, 'd346b61d418d51ece0c3c92a41b54e24');
INSERT INTO events VALUES (91, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e30a-72e7-9040-ed1a084981d4', 1795662013194150, 'directory.created', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', '', '01a215cb-e30a-728b-b2d8-4b2e299bc785', NULL, NULL, 0, 'b41732bb4bec7c6504bf1dfec6a7946c');
INSERT INTO events VALUES (92, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e30b-742a-abc1-53915677b949', 1795662013194925, 'run.held', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', '', '01a215cb-e30b-704c-b4b0-eda3ec3fb7f2', NULL, '{"kind":"deletion","scope":"directory:01a215cb-e30a-728b-b2d8-4b2e299bc785"}', 0, '794328eb0173df22a87df6785a0bf341');
INSERT INTO events VALUES (93, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e30c-7bf5-927b-6e350c41b1cd', 1795662013196544, 'directory.deleted', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', '', '01a215cb-e30a-728b-b2d8-4b2e299bc785', '{"users":0,"groups":0,"tokens":0}', NULL, 0, '896a609ed131c70cb58c046fe310c4fe');
INSERT INTO events VALUES (94, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e30c-7d23-97f7-3a0e11326e97', 1795662013196544, 'run.applied', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', '', '01a215cb-e30b-704c-b4b0-eda3ec3fb7f2', NULL, '{"kind":"deletion","scope":"directory:01a215cb-e30a-728b-b2d8-4b2e299bc785"}', 0, '896a609ed131c70cb58c046fe310c4fe');
INSERT INTO events VALUES (95, '01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e30e-7e76-8244-5a8873b31e3d', 1795662013198767, 'directory.changed', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', '', '01a215cb-e2a7-736e-8e0e-ac3dbb564d04', '{"profile":""}', '{"profile":"ipsie","tokens":1}', 0, '82d172fb2424456bc2856e37b01102c8');
INSERT INTO events VALUES (96, '01a215cb-e30f-7dc3-b04d-b78046762943', '01a215cb-e30f-7e9d-90c4-8bb3422d817c', 1795662013199891, 'organization.created', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', '01a215cb-e30f-7dc3-b04d-b78046762943', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '0aa3463b69a0466bb2c6abec4621a9ae');
INSERT INTO events VALUES (97, '01a215cb-e310-7aaf-aa96-064fc559565c', '01a215cb-e310-7b0a-a2a4-8a673c13ffd8', 1795662013200690, 'organization.created', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', '01a215cb-e310-7aaf-aa96-064fc559565c', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '2ea62660278b0717006d2229d7261736');
INSERT INTO events VALUES (98, '01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e311-7a4e-80ed-f21f7043f0a3', 1795662013201433, 'merge.proposed', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', '01a215cb-e310-7aaf-aa96-064fc559565c', '01a215cb-e311-784e-8891-a08fdc3b14be', NULL, '{"members":0,"side":"host"}', 0, 'c1347ab918a34e715c43b16cfb7b8409');
INSERT INTO events VALUES (99, '01a215cb-e310-7aaf-aa96-064fc559565c', '01a215cb-e311-7a52-b058-0787d5131b28', 1795662013201433, 'merge.proposed', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', '01a215cb-e310-7aaf-aa96-064fc559565c', '01a215cb-e311-784e-8891-a08fdc3b14be', NULL, '{"members":0,"side":"host"}', 0, 'c1347ab918a34e715c43b16cfb7b8409');
INSERT INTO events VALUES (100, '01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e312-797d-bc74-7ac219313ba5', 1795662013202447, 'merge.approved', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', '01a215cb-e310-7aaf-aa96-064fc559565c', '01a215cb-e311-784e-8891-a08fdc3b14be', NULL, '{"side":"joining"}', 0, '2b63cb9da523a50abb4c162f5e2fd7c7');
INSERT INTO events VALUES (101, '01a215cb-e310-7aaf-aa96-064fc559565c', '01a215cb-e312-7983-b894-71c4ae4f6871', 1795662013202447, 'merge.approved', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', '01a215cb-e310-7aaf-aa96-064fc559565c', '01a215cb-e311-784e-8891-a08fdc3b14be', NULL, '{"side":"joining"}', 0, '2b63cb9da523a50abb4c162f5e2fd7c7');
INSERT INTO events VALUES (102, '01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e313-779d-bd1b-53dcd6a45564', 1795662013203401, 'merge.approved', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', '01a215cb-e310-7aaf-aa96-064fc559565c', '01a215cb-e311-784e-8891-a08fdc3b14be', NULL, '{"side":"host"}', 0, '419140bdfd8f478b328f9bc7cbf267e4');
INSERT INTO events VALUES (103, '01a215cb-e310-7aaf-aa96-064fc559565c', '01a215cb-e313-77a2-9da2-74170300dd3f', 1795662013203401, 'merge.approved', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', '01a215cb-e310-7aaf-aa96-064fc559565c', '01a215cb-e311-784e-8891-a08fdc3b14be', NULL, '{"side":"host"}', 0, '419140bdfd8f478b328f9bc7cbf267e4');
INSERT INTO events VALUES (104, '01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e313-7971-9f65-1d4fbc97302a', 1795662013203401, 'merge.completed', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', '01a215cb-e310-7aaf-aa96-064fc559565c', '01a215cb-e311-784e-8891-a08fdc3b14be', NULL, NULL, 0, '419140bdfd8f478b328f9bc7cbf267e4');
INSERT INTO events VALUES (105, '01a215cb-e310-7aaf-aa96-064fc559565c', '01a215cb-e313-7975-aa36-2f401d6a9ce3', 1795662013203401, 'merge.completed', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', '01a215cb-e310-7aaf-aa96-064fc559565c', '01a215cb-e311-784e-8891-a08fdc3b14be', NULL, NULL, 0, '419140bdfd8f478b328f9bc7cbf267e4');
INSERT INTO events VALUES (106, '01a215cb-e310-7aaf-aa96-064fc559565c', '01a215cb-e314-70a4-9608-a2c1f149ecda', 1795662013203401, 'organization.moved', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', '01a215cb-e310-7aaf-aa96-064fc559565c', '01a215cb-e29a-72af-b574-f9f4c80975b2', NULL, NULL, 0, '419140bdfd8f478b328f9bc7cbf267e4');
INSERT INTO events VALUES (107, '01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e314-70a9-9193-4fab5d868d22', 1795662013203401, 'organization.moved', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', '01a215cb-e310-7aaf-aa96-064fc559565c', '01a215cb-e29a-72af-b574-f9f4c80975b2', NULL, NULL, 0, '419140bdfd8f478b328f9bc7cbf267e4');
INSERT INTO events VALUES (108, '01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e316-75c7-8758-8549bb997dea', 1795662013206322, 'merge.proposed', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', '01a215cb-e30f-7dc3-b04d-b78046762943', '01a215cb-e316-7579-8f1c-629e2da063b3', NULL, '{"members":0,"side":"host"}', 0, '7ba0e95f6669d8e239e01f123cdf4e34');
INSERT INTO events VALUES (109, '01a215cb-e30f-7dc3-b04d-b78046762943', '01a215cb-e316-75cb-8100-51cc581da524', 1795662013206322, 'merge.proposed', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', '01a215cb-e30f-7dc3-b04d-b78046762943', '01a215cb-e316-7579-8f1c-629e2da063b3', NULL, '{"members":0,"side":"host"}', 0, '7ba0e95f6669d8e239e01f123cdf4e34');
INSERT INTO events VALUES (110, '01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e31a-760f-8d61-dcbaaa8e28b8', 1795662013210310, 'merge.approved', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', '01a215cb-e30f-7dc3-b04d-b78046762943', '01a215cb-e316-7579-8f1c-629e2da063b3', NULL, '{"side":"host"}', 0, '74a24bc7f75294c0b46b6eb76e71cabd');
INSERT INTO events VALUES (111, '01a215cb-e30f-7dc3-b04d-b78046762943', '01a215cb-e31a-7614-864b-7e3889fe1017', 1795662013210310, 'merge.approved', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', '01a215cb-e30f-7dc3-b04d-b78046762943', '01a215cb-e316-7579-8f1c-629e2da063b3', NULL, '{"side":"host"}', 0, '74a24bc7f75294c0b46b6eb76e71cabd');
INSERT INTO events VALUES (112, '01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e31b-74d3-b84b-1f91c7356331', 1795662013211217, 'parent.changed', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', '', '01a215cb-e29a-72af-b574-f9f4c80975b2', '{"restrict_org_creation":false}', '{"restrict_org_creation":true}', 0, 'af6e26972d9e4b0a3b6d51d610c0029f');
INSERT INTO events VALUES (113, '01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e31c-739b-b09f-c54d4ce37f5d', 1795662013212060, 'directory.changed', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', '', '01a215cb-e2a7-736e-8e0e-ac3dbb564d04', '{"extensions":[]}', '{"extensions":["urn:acme:scim:schemas:extension:hr:2.0:User"]}', 0, 'c7ea26d242c3522854c6b29978131914');
INSERT INTO events VALUES (114, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e31d-7083-b0dc-7c3389209867', 1795662013212969, 'connection.created', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', '', '01a215cb-e31c-7f0b-9125-5e6b496326f1', NULL, '{"kind":"saml","entity_id":"urn:acme:''idp''","groups_claim":"memberOf","email_trust":"claim","vouched":false,"enabled":false,"proven":false}', 0, '06ee68da23638e031e8319bbb7c84aca');
INSERT INTO events VALUES (115, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e31d-7e01-a152-a9603d2e3cd1', 1795662013213749, 'run.held', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', '', '01a215cb-e31d-7d7b-a15b-db730b154463', NULL, '{"detail":{"meaning":{"kind":"oidc","issuer":"https://login.acme.example","client_id":"another"}},"scope":"connection:01a215cb-e2d7-76f5-a928-13c08a7880ba"}', 0, 'f5ed03d940159acfa7bd9061a6114867');
INSERT INTO events VALUES (116, '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e31e-7c30-8f5e-61f1575cd79a', 1795662013214693, 'sso.suspended', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', '', '01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', NULL, '{"until":"2026-11-29T03:00:13.214693Z","reason":"''ẞ''"}', 0, 'd605ff2323320d107c25617d993d447d');
INSERT INTO events VALUES (117, '01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e31f-79a2-8c81-76d35bd557da', 1795662013215562, 'connection.created', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', '', '01a215cb-e31f-78f5-83f3-c61307417a78', NULL, '{"kind":"oidc","issuer":"https://login.initech.example","client_id":"usher","email_trust":"claim","vouched":true,"enabled":true,"proven":false}', 0, '1cc1337a3369e4ba707f48bd2a12b6a6');
INSERT INTO events VALUES (118, '01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e320-778d-8604-f408d10cd03e', 1795662013216415, 'token.created', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', '', '01a215cb-e320-773d-91ea-61df3b46695f', NULL, '{"scope":"login-hook","target":"01a215cb-e31f-78f5-83f3-c61307417a78"}', 0, 'bd0b1ecec489460331c8101c117b168e');
INSERT INTO events VALUES (119, '01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e321-7ad4-b482-9085bc5ef92d', 1795662013217549, 'organization.changed', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', '01a215cb-e306-7dbf-9dcb-ff4156164ab9', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false}', 0, 'aa8507de72d4fe35ea59117e96d1c31b');
INSERT INTO events VALUES (120, '01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e321-7d54-80b8-bf1b4aca05c5', 1795662013217549, 'organization.changed', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', '01a215cb-e306-7dbf-9dcb-ff4156164ab9', '', '{"mode":"jit","group_mappings":false}', '{"mode":"jit","group_mappings":false,"sso_required":true}', 0, 'aa8507de72d4fe35ea59117e96d1c31b');
INSERT INTO events VALUES (121, '01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e323-75ad-a93c-102acc916885', 1795662013219334, 'account.created', 'login', '01a215cb-e31f-78f5-83f3-c61307417a78', '01a215cb-e323-758a-ba96-9bf9a56fa69e', '', '01a215cb-e31f-78f5-83f3-c61307417a78', NULL, NULL, 0, '2883861c70964c83f9f2a80d6425fab0');
INSERT INTO events VALUES (122, '01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e323-75f9-bc4b-ffd3a8ba6b99', 1795662013219334, 'subject.linked', 'login', '01a215cb-e31f-78f5-83f3-c61307417a78', '01a215cb-e323-758a-ba96-9bf9a56fa69e', '', '01a215cb-e31f-78f5-83f3-c61307417a78', NULL, NULL, 0, '2883861c70964c83f9f2a80d6425fab0');
INSERT INTO events VALUES (123, '01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e323-7641-b9e4-e6ea72a4500a', 1795662013219334, 'membership.added', 'login', '01a215cb-e31f-78f5-83f3-c61307417a78', '01a215cb-e323-758a-ba96-9bf9a56fa69e', '01a215cb-e306-7dbf-9dcb-ff4156164ab9', '', NULL, '{"role":"user","source":"grant"}', 0, '2883861c70964c83f9f2a80d6425fab0');
INSERT INTO events VALUES (124, '01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e323-76a8-b802-d5ab603e5812', 1795662013219334, 'connection.proven', 'login', '01a215cb-e31f-78f5-83f3-c61307417a78', '', '', '01a215cb-e31f-78f5-83f3-c61307417a78', NULL, NULL, 0, '2883861c70964c83f9f2a80d6425fab0');
INSERT INTO events VALUES (125, '', '01a215cb-e346-75d6-8bc8-0f98d4690f5d', 1795662013254345, 'account.created', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '01a215cb-e346-75a6-bb05-a4628a4fb6d4', '', '', NULL, NULL, 0, 'ba4633af933eb7d6823ca3a47f08e84f');
INSERT INTO events VALUES (126, '', '01a215cb-e37c-7077-bdb8-70934b340796', 1795662013307954, 'account.created', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '01a215cb-e37c-703e-a883-38254282e9b3', '', '', NULL, NULL, 0, '249a85405a77e2cac16236cbc9d9ca69');
INSERT INTO events VALUES (127, '01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e3aa-7e4b-8155-ea7568a719f0', 1795662013354669, 'claim.started', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', '01a215cb-e306-7dbf-9dcb-ff4156164ab9', '01a215cb-e3aa-7ca7-846e-11c88a0cd747', NULL, '{"accounts":2,"deadline":"2026-12-26T03:00:13.354669Z","domain":"initech.example"}', 0, '81b5c913b21a9e7f1235de140f1049e5');
INSERT INTO events VALUES (128, '01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e3ab-71bb-831c-9cb8ae57d8bb', 1795662013354669, 'claim.account_claimed', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '01a215cb-e346-75a6-bb05-a4628a4fb6d4', '01a215cb-e306-7dbf-9dcb-ff4156164ab9', '01a215cb-e3aa-7ca7-846e-11c88a0cd747', NULL, '{"deadline":"2026-12-26T03:00:13.354669Z","domain":"initech.example"}', 0, '81b5c913b21a9e7f1235de140f1049e5');
INSERT INTO events VALUES (129, '01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e3ab-71be-9a6f-c09938cd683b', 1795662013354669, 'claim.account_claimed', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '01a215cb-e37c-703e-a883-38254282e9b3', '01a215cb-e306-7dbf-9dcb-ff4156164ab9', '01a215cb-e3aa-7ca7-846e-11c88a0cd747', NULL, '{"deadline":"2026-12-26T03:00:13.354669Z","domain":"initech.example"}', 0, '81b5c913b21a9e7f1235de140f1049e5');
INSERT INTO events VALUES (130, '01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e3bf-7a12-b4e2-c7a1a7bc153f', 1795662013375414, 'claim.cancelled', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', '01a215cb-e306-7dbf-9dcb-ff4156164ab9', '01a215cb-e3aa-7ca7-846e-11c88a0cd747', NULL, '{"accounts":{"cancelled":2},"reason":"by_hand"}', 0, '4f24ed2a93a75c38b27159a6678db12d');
INSERT INTO events VALUES (131, '01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e3f9-758d-aa5a-ce1f7f269670', 1795662013433133, 'claim.started', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', '01a215cb-e306-7dbf-9dcb-ff4156164ab9', '01a215cb-e3f9-74ff-a178-47f0924e6eb4', NULL, '{"accounts":2,"deadline":"2026-12-26T03:00:13.433133Z","domain":"initech.example"}', 0, 'd3dba963daa91b76d494d2d3d64c39c8');
INSERT INTO events VALUES (132, '01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e3f9-7613-832d-42a167d8d6de', 1795662013433133, 'claim.account_claimed', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '01a215cb-e346-75a6-bb05-a4628a4fb6d4', '01a215cb-e306-7dbf-9dcb-ff4156164ab9', '01a215cb-e3f9-74ff-a178-47f0924e6eb4', NULL, '{"deadline":"2026-12-26T03:00:13.433133Z","domain":"initech.example"}', 0, 'd3dba963daa91b76d494d2d3d64c39c8');
INSERT INTO events VALUES (133, '01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e3f9-7616-a64c-090f66fd7c31', 1795662013433133, 'claim.account_claimed', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '01a215cb-e37c-703e-a883-38254282e9b3', '01a215cb-e306-7dbf-9dcb-ff4156164ab9', '01a215cb-e3f9-74ff-a178-47f0924e6eb4', NULL, '{"deadline":"2026-12-26T03:00:13.433133Z","domain":"initech.example"}', 0, 'd3dba963daa91b76d494d2d3d64c39c8');
INSERT INTO events VALUES (134, '01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e417-7c5b-b0f5-d5db1adb9bb2', 1795662013463560, 'claim.chosen', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '01a215cb-e346-75a6-bb05-a4628a4fb6d4', '01a215cb-e306-7dbf-9dcb-ff4156164ab9', '01a215cb-e3f9-74ff-a178-47f0924e6eb4', '{"choice":""}', '{"choice":"merge"}', 0, 'c54efc7dbc7b5667a4a5355a0df88b82');
INSERT INTO events VALUES (135, '01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71fd-9634-e8a0f9cd57e7', 1795662013548061, 'directory.created', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', '', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', NULL, NULL, 0, '65efdef46ff2ab58d15908b9c926755d');
INSERT INTO events VALUES (136, '01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e4a0-703a-a52b-f8481fe4a51b', 1795662013599929, 'directory_group.created', 'directory', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', '', '', '207f60b5-c368-8796-b6c5-c31767ceba03', NULL, '{"members":14}', 0, '');
INSERT INTO events VALUES (137, '01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e4a1-70da-a82a-e0ecbedf9e12', 1795662013600767, 'directory_user.created', 'directory', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', '', '', '0bd0e018-77d5-850f-91e2-e6787fa3a9f8', NULL, NULL, 0, '');
INSERT INTO events VALUES (138, '01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e4a1-70dd-b6e1-db63357f4f16', 1795662013600767, 'account.created', 'directory', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', '01a215cb-e4a1-7021-b1e6-874560fd0407', '', '0bd0e018-77d5-850f-91e2-e6787fa3a9f8', NULL, NULL, 0, '');
INSERT INTO events VALUES (139, '01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e4a1-71d3-8890-8bd8c55972ca', 1795662013600767, 'directory_user.created', 'directory', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', '', '', '0f6621f2-d19a-8ddf-a87e-1e47a02ef229', NULL, NULL, 0, '');
INSERT INTO events VALUES (140, '01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e4a1-71d5-8c98-31edc377ba3d', 1795662013600767, 'account.created', 'directory', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', '01a215cb-e4a1-7192-b548-ad71a952501b', '', '0f6621f2-d19a-8ddf-a87e-1e47a02ef229', NULL, NULL, 0, '');
INSERT INTO events VALUES (141, '01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e4a1-7267-ae8b-65dd0711f948', 1795662013600767, 'directory_user.created', 'directory', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', '', '', '3d85ddcb-c9b4-8a70-aff5-634e20312264', NULL, NULL, 0, '');
INSERT INTO events VALUES (142, '01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e4a1-7284-ab77-442a8712bd2b', 1795662013600767, 'account.created', 'directory', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', '01a215cb-e4a1-7230-b178-9b966ab67d4c', '', '3d85ddcb-c9b4-8a70-aff5-634e20312264', NULL, NULL, 0, '');
INSERT INTO events VALUES (143, '01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e4a1-7330-bc6f-82df0fbf5b0b', 1795662013600767, 'directory_user.created', 'directory', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', '', '', '3fd5203c-851f-851f-9cf0-02398edfdb53', NULL, NULL, 0, '');
INSERT INTO events VALUES (144, '01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e4a1-7332-879d-7a5d00a473d6', 1795662013600767, 'account.created', 'directory', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', '01a215cb-e4a1-72f2-939d-d7ab5184c4f8', '', '3fd5203c-851f-851f-9cf0-02398edfdb53', NULL, NULL, 0, '');
INSERT INTO events VALUES (145, '01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e4a1-7399-9f01-a08e7ed78b00', 1795662013600767, 'directory_user.created', 'directory', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', '', '', '6251f75a-3ce5-8cb7-a9a5-717d0efdc39a', NULL, NULL, 0, '');
INSERT INTO events VALUES (146, '01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e4a1-739b-8b20-4d7993e0a9e4', 1795662013600767, 'account.created', 'directory', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', '01a215cb-e4a1-736e-aa19-9bc194f96795', '', '6251f75a-3ce5-8cb7-a9a5-717d0efdc39a', NULL, NULL, 0, '');
INSERT INTO events VALUES (147, '01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e4a1-741e-b530-a6273482e60e', 1795662013600767, 'directory_user.created', 'directory', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', '', '', '62df4da9-e422-812c-974c-65ef8b4b2fc3', NULL, NULL, 0, '');
INSERT INTO events VALUES (148, '01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e4a1-741f-ab55-bad264f8f691', 1795662013600767, 'account.created', 'directory', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', '01a215cb-e4a1-73e0-af1f-9a51464ad91d', '', '62df4da9-e422-812c-974c-65ef8b4b2fc3', NULL, NULL, 0, '');
INSERT INTO events VALUES (149, '01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e4a1-747f-9db6-216b1d2537d4', 1795662013600767, 'directory_user.created', 'directory', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', '', '', '63d32918-eb30-8e8d-a08e-7c14eca67db2', NULL, NULL, 0, '');
INSERT INTO events VALUES (150, '01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e4a1-7481-a9b5-c270d09bad2e', 1795662013600767, 'account.created', 'directory', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', '01a215cb-e4a1-7455-ab50-47984b47470a', '', '63d32918-eb30-8e8d-a08e-7c14eca67db2', NULL, NULL, 0, '');
INSERT INTO events VALUES (151, '01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e4a1-751a-a5cc-fae6b1cc4da9', 1795662013600767, 'directory_user.created', 'directory', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', '', '', '8df6c325-ad75-8014-aa06-4b9f305641e7', NULL, NULL, 0, '');
INSERT INTO events VALUES (152, '01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e4a1-751c-8532-763f804576ca', 1795662013600767, 'account.created', 'directory', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', '01a215cb-e4a1-74ec-9a4b-d151fcd5a8b7', '', '8df6c325-ad75-8014-aa06-4b9f305641e7', NULL, NULL, 0, '');
INSERT INTO events VALUES (153, '01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e4a1-75cf-83a3-db167d94883c', 1795662013600767, 'directory_user.created', 'directory', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', '', '', '9bbdebd9-87c9-8cb7-aba7-cc1c38f53b53', NULL, NULL, 0, '');
INSERT INTO events VALUES (154, '01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e4a1-75d0-82cf-982a9cfe910f', 1795662013600767, 'account.created', 'directory', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', '01a215cb-e4a1-758d-971a-a6298778b676', '', '9bbdebd9-87c9-8cb7-aba7-cc1c38f53b53', NULL, NULL, 0, '');
INSERT INTO events VALUES (155, '01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e4a1-766d-a120-9da2f1165e31', 1795662013600767, 'directory_user.created', 'directory', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', '', '', 'a68fd982-52a7-8b67-b537-6c25b428b0f5', NULL, NULL, 0, '');
INSERT INTO events VALUES (156, '01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e4a1-766f-b1d0-04c1fe7b1a38', 1795662013600767, 'account.created', 'directory', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', '01a215cb-e4a1-7635-a70e-4fc1f65a8da6', '', 'a68fd982-52a7-8b67-b537-6c25b428b0f5', NULL, NULL, 0, '');
INSERT INTO events VALUES (157, '01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e4a1-76e4-bb79-37ee83e50e21', 1795662013600767, 'directory_user.created', 'directory', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', '', '', 'c7c85f92-8a0d-842a-a63a-6158e6862e22', NULL, NULL, 0, '');
INSERT INTO events VALUES (158, '01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e4a1-76e5-b889-1deff64f9fee', 1795662013600767, 'account.created', 'directory', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', '01a215cb-e4a1-76aa-abd5-623de8106ff4', '', 'c7c85f92-8a0d-842a-a63a-6158e6862e22', NULL, NULL, 0, '');
INSERT INTO events VALUES (159, '01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e4a1-774a-bded-471dee12b052', 1795662013600767, 'directory_user.created', 'directory', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', '', '', 'c953c583-bebd-89bd-9100-855448bb4964', NULL, NULL, 0, '');
INSERT INTO events VALUES (160, '01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e4a1-774c-9a08-cf47c42781e1', 1795662013600767, 'account.created', 'directory', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', '01a215cb-e4a1-7721-a901-3ab3fc5f02e2', '', 'c953c583-bebd-89bd-9100-855448bb4964', NULL, NULL, 0, '');
INSERT INTO events VALUES (161, '01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e4a1-77b3-b118-0487cfd1a725', 1795662013600767, 'directory_user.created', 'directory', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', '', '', 'f6f563e1-9ef9-8162-a629-a1b7525b466b', NULL, NULL, 0, '');
INSERT INTO events VALUES (162, '01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e4a1-77b5-8707-01d44b50febb', 1795662013600767, 'account.created', 'directory', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', '01a215cb-e4a1-7788-a4a1-0745f737f54f', '', 'f6f563e1-9ef9-8162-a629-a1b7525b466b', NULL, NULL, 0, '');
INSERT INTO events VALUES (163, '01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e4a1-7828-b702-c752e937331a', 1795662013600767, 'directory_user.created', 'directory', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', '', '', 'fe23b1ea-96c1-803f-93f7-d7e6ef7c3c78', NULL, NULL, 0, '');
INSERT INTO events VALUES (164, '01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e4a1-7829-9c96-311fce7e63df', 1795662013600767, 'account.created', 'directory', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', '01a215cb-e4a1-77ff-8c44-fe563be70707', '', 'fe23b1ea-96c1-803f-93f7-d7e6ef7c3c78', NULL, NULL, 0, '');
INSERT INTO events VALUES (165, '01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e605-703a-80a0-e0743e00fcd5', 1795662013956945, 'run.held', 'directory', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', '', '', '01a215cb-e604-7eb4-91a7-8bf72914e368', NULL, '{"kind":"reconcile","scope":"directory:01a215cb-e46c-71aa-a9dc-8a2442d0acab"}', 0, '');
INSERT INTO events VALUES (166, '01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e718-7d77-8ec8-cb3ec352f96b', 1795662014232815, 'directory.created', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', '', '01a215cb-e718-7cf5-9f34-967569922985', NULL, NULL, 0, 'f7fd4c12ea9eaf54053454abed3adf69');
INSERT INTO events VALUES (167, '01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e738-7419-9f73-f28569c70709', 1795662014264200, 'directory.sync_failed', 'schedule', '', '', '', '01a215cb-e718-7cf5-9f34-967569922985', NULL, '{"reason":"ldap_unreachable"}', 0, '');
INSERT INTO leases VALUES ('ldap:01a215cb-e46c-71aa-a9dc-8a2442d0acab', '', 2, 0);
INSERT INTO leases VALUES ('ldap:01a215cb-e718-7cf5-9f34-967569922985', '', 1, 0);
INSERT INTO leases VALUES ('schedule:reconcile-directories:01a215cb-e46c-71aa-a9dc-8a2442d0acab:01a215cb-e29a-72af-b574-f9f4c80975b2', '', 2, 0);
INSERT INTO leases VALUES ('schedule:reconcile-directories:01a215cb-e718-7cf5-9f34-967569922985:01a215cb-e29a-72af-b574-f9f4c80975b2', '', 1, 0);
INSERT INTO directory_totals VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', 'Group', 0, 3, 0, '01a215cb-e2d1-78a4-a5bf-17a5d3933495');
INSERT INTO directory_totals VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', 'User', 0, 10, 2, '01a215cb-e2c8-7d8a-97a3-52afd5009c4e');
INSERT INTO directory_totals VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', 'Group', 0, 1, 0, '207f60b5-c368-8796-b6c5-c31767ceba03');
INSERT INTO directory_totals VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', 'User', 0, 14, 0, 'fe23b1ea-96c1-803f-93f7-d7e6ef7c3c78');
INSERT INTO accounts VALUES ('01a215cb-e2ab-754c-8268-ab962cb736d5', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795662013099111);
INSERT INTO accounts VALUES ('01a215cb-e2ad-79e0-a937-e2705f7386ae', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795662013101106);
INSERT INTO accounts VALUES ('01a215cb-e2b2-75ad-9e8c-79a57e7c8cdf', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795662013106295);
INSERT INTO accounts VALUES ('01a215cb-e2b5-726c-bd82-685a1be95d22', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795662013109112);
INSERT INTO accounts VALUES ('01a215cb-e2b6-7258-8660-244d4bfd5c30', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795662013110119);
INSERT INTO accounts VALUES ('01a215cb-e2b9-7f16-856d-46a3312c0d98', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795662013111097);
INSERT INTO accounts VALUES ('01a215cb-e2be-788d-aed1-cf617c29bde1', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795662013118510);
INSERT INTO accounts VALUES ('01a215cb-e2c1-7414-82d3-5d3d0154b2cf', 'left@acme.example', 'left@acme.example', 'acme.example', 1795662013121230);
INSERT INTO accounts VALUES ('01a215cb-e2c7-7ea3-9ed2-54fc128eca9c', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795662013127894);
INSERT INTO accounts VALUES ('01a215cb-e2c8-7d61-9cea-4fde6a8cae03', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795662013128812);
INSERT INTO accounts VALUES ('01a215cb-e2dc-74f6-bda2-da2e813889a2', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795662013148258);
INSERT INTO accounts VALUES ('01a215cb-e308-7e35-9aca-23d3a50109ce', 'accepted@elsewhere.example', 'accepted@elsewhere.example', 'elsewhere.example', 1795662013192749);
INSERT INTO accounts VALUES ('01a215cb-e323-758a-ba96-9bf9a56fa69e', 'prover@initech.example', 'prover@initech.example', 'initech.example', 1795662013219334);
INSERT INTO accounts VALUES ('01a215cb-e346-75a6-bb05-a4628a4fb6d4', 'o''personal@initech.example', 'o''personal@initech.example', 'initech.example', 1795662013254345);
INSERT INTO accounts VALUES ('01a215cb-e37c-703e-a883-38254282e9b3', 'other@initech.example', 'other@initech.example', 'initech.example', 1795662013307954);
INSERT INTO accounts VALUES ('01a215cb-e4a1-7021-b1e6-874560fd0407', 'p0@initech.example', 'p0@initech.example', 'initech.example', 1795662013600767);
INSERT INTO accounts VALUES ('01a215cb-e4a1-7192-b548-ad71a952501b', 'p2@initech.example', 'p2@initech.example', 'initech.example', 1795662013600767);
INSERT INTO accounts VALUES ('01a215cb-e4a1-7230-b178-9b966ab67d4c', 'p5@initech.example', 'p5@initech.example', 'initech.example', 1795662013600767);
INSERT INTO accounts VALUES ('01a215cb-e4a1-72f2-939d-d7ab5184c4f8', 'p11@initech.example', 'p11@initech.example', 'initech.example', 1795662013600767);
INSERT INTO accounts VALUES ('01a215cb-e4a1-736e-aa19-9bc194f96795', 'p12@initech.example', 'p12@initech.example', 'initech.example', 1795662013600767);
INSERT INTO accounts VALUES ('01a215cb-e4a1-73e0-af1f-9a51464ad91d', 'p7@initech.example', 'p7@initech.example', 'initech.example', 1795662013600767);
INSERT INTO accounts VALUES ('01a215cb-e4a1-7455-ab50-47984b47470a', 'p1@initech.example', 'p1@initech.example', 'initech.example', 1795662013600767);
INSERT INTO accounts VALUES ('01a215cb-e4a1-74ec-9a4b-d151fcd5a8b7', 'p13@initech.example', 'p13@initech.example', 'initech.example', 1795662013600767);
INSERT INTO accounts VALUES ('01a215cb-e4a1-758d-971a-a6298778b676', 'p8@initech.example', 'p8@initech.example', 'initech.example', 1795662013600767);
INSERT INTO accounts VALUES ('01a215cb-e4a1-7635-a70e-4fc1f65a8da6', 'p3@initech.example', 'p3@initech.example', 'initech.example', 1795662013600767);
INSERT INTO accounts VALUES ('01a215cb-e4a1-76aa-abd5-623de8106ff4', 'p10@initech.example', 'p10@initech.example', 'initech.example', 1795662013600767);
INSERT INTO accounts VALUES ('01a215cb-e4a1-7721-a901-3ab3fc5f02e2', 'p9@initech.example', 'p9@initech.example', 'initech.example', 1795662013600767);
INSERT INTO accounts VALUES ('01a215cb-e4a1-7788-a4a1-0745f737f54f', 'p6@initech.example', 'p6@initech.example', 'initech.example', 1795662013600767);
INSERT INTO accounts VALUES ('01a215cb-e4a1-77ff-8c44-fe563be70707', 'p4@initech.example', 'p4@initech.example', 'initech.example', 1795662013600767);
INSERT INTO directory_users VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '01a215cb-e2ab-7735-bfc5-ffe936ff59a5', 'ada@acme.example', '00u-ada', 1, '01a215cb-e2ab-754c-8268-ab962cb736d5', '', 1795662013099111, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795662013099111, 1795662013099111);
INSERT INTO directory_users VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '01a215cb-e2ad-7a22-bd5d-cedaa122e06c', 'bob@acme.example', NULL, 1, '01a215cb-e2ad-79e0-a937-e2705f7386ae', '', 1795662013101106, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795662013101106, 1795662013101106);
INSERT INTO directory_users VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '01a215cb-e2b2-75e2-a2d4-06955b1431c9', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a215cb-e2b2-75ad-9e8c-79a57e7c8cdf', '', 1795662013106295, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795662013106295, 1795662013106295);
INSERT INTO directory_users VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '01a215cb-e2b5-7297-bd92-30198da36903', 'zoe@acme.example', 'ZOË', 1, '01a215cb-e2b5-726c-bd82-685a1be95d22', '', 1795662013109112, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795662013109112, 1795662013109112);
INSERT INTO directory_users VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '01a215cb-e2b6-7280-8ab1-70ea7507a5bf', 'astro@acme.example', '🚀', 1, '01a215cb-e2b6-7258-8660-244d4bfd5c30', '', 1795662013110119, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795662013110119, 1795662013110119);
INSERT INTO directory_users VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '01a215cb-e2ba-700d-84c1-d5452e3e2e74', 'lines@acme.example', ' 007 ', 1, '01a215cb-e2b9-7f16-856d-46a3312c0d98', '', 1795662013111097, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795662013111097, 1795662013111097);
INSERT INTO directory_users VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '01a215cb-e2be-78b9-be94-e3ddeb040eac', 'max@acme.example', '00u-max', 1, '01a215cb-e2be-788d-aed1-cf617c29bde1', '', 1795662013118510, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795662013118510, 1795662013118510);
INSERT INTO directory_users VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '01a215cb-e2c1-7437-88f8-2b3145560510', 'left@acme.example', '00u-left', 0, '01a215cb-e2c1-7414-82d3-5d3d0154b2cf', '', 1795662013121230, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795662013121230, 1795662013121230);
INSERT INTO directory_users VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '01a215cb-e2c6-7687-a4a5-576fe37d0df6', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795662013126394, 1795662013126394);
INSERT INTO directory_users VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '01a215cb-e2c8-7d8a-97a3-52afd5009c4e', 'staff@acme.example', '00u-staff', 0, '01a215cb-e2c8-7d61-9cea-4fde6a8cae03', '', 1795662013128812, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795662013128812, 1795662013142044);
INSERT INTO directory_users VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', '0bd0e018-77d5-850f-91e2-e6787fa3a9f8', 'p0', '3e969888-7d91-1041-814f-838d3c72a001', 1, '01a215cb-e4a1-7021-b1e6-874560fd0407', '', 1795662013600767, '{"active":true,"displayName":"Person Number 0","emails":[{"primary":true,"type":"work","value":"p0@initech.example"}],"externalId":"3e969888-7d91-1041-814f-838d3c72a001","name":{"familyName":"Family0","givenName":"Given0"},"userName":"p0","userType":"staff"}', 1, 1795662013600767, 1795662013600767);
INSERT INTO directory_users VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', '0f6621f2-d19a-8ddf-a87e-1e47a02ef229', 'p2', '3e9699be-7d91-1041-8151-838d3c72a001', 1, '01a215cb-e4a1-7192-b548-ad71a952501b', '', 1795662013600767, '{"active":true,"displayName":"Person Number 2","emails":[{"primary":true,"type":"work","value":"p2@initech.example"}],"externalId":"3e9699be-7d91-1041-8151-838d3c72a001","name":{"familyName":"Family2","givenName":"Given2"},"userName":"p2","userType":"staff"}', 1, 1795662013600767, 1795662013600767);
INSERT INTO directory_users VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', '3d85ddcb-c9b4-8a70-aff5-634e20312264', 'p5', '3e969afe-7d91-1041-8154-838d3c72a001', 1, '01a215cb-e4a1-7230-b178-9b966ab67d4c', '', 1795662013600767, '{"active":true,"displayName":"Person Number 5","emails":[{"primary":true,"type":"work","value":"p5@initech.example"}],"externalId":"3e969afe-7d91-1041-8154-838d3c72a001","name":{"familyName":"Family5","givenName":"Given5"},"userName":"p5","userType":"staff"}', 1, 1795662013600767, 1795662013600767);
INSERT INTO directory_users VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', '3fd5203c-851f-851f-9cf0-02398edfdb53', 'p11', '3e969d06-7d91-1041-815a-838d3c72a001', 1, '01a215cb-e4a1-72f2-939d-d7ab5184c4f8', '', 1795662013600767, '{"active":true,"displayName":"Person Number 11","emails":[{"primary":true,"type":"work","value":"p11@initech.example"}],"externalId":"3e969d06-7d91-1041-815a-838d3c72a001","name":{"familyName":"Family11","givenName":"Given11"},"userName":"p11","userType":"staff"}', 1, 1795662013600767, 1795662013600767);
INSERT INTO directory_users VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', '6251f75a-3ce5-8cb7-a9a5-717d0efdc39a', 'p12', '3e969d56-7d91-1041-815b-838d3c72a001', 1, '01a215cb-e4a1-736e-aa19-9bc194f96795', '', 1795662013600767, '{"active":true,"displayName":"Person Number 12","emails":[{"primary":true,"type":"work","value":"p12@initech.example"}],"externalId":"3e969d56-7d91-1041-815b-838d3c72a001","name":{"familyName":"Family12","givenName":"Given12"},"userName":"p12","userType":"staff"}', 1, 1795662013600767, 1795662013600767);
INSERT INTO directory_users VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', '62df4da9-e422-812c-974c-65ef8b4b2fc3', 'p7', '3e969b9e-7d91-1041-8156-838d3c72a001', 1, '01a215cb-e4a1-73e0-af1f-9a51464ad91d', '', 1795662013600767, '{"active":true,"displayName":"Person Number 7","emails":[{"primary":true,"type":"work","value":"p7@initech.example"}],"externalId":"3e969b9e-7d91-1041-8156-838d3c72a001","name":{"familyName":"Family7","givenName":"Given7"},"userName":"p7","userType":"staff"}', 1, 1795662013600767, 1795662013600767);
INSERT INTO directory_users VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', '63d32918-eb30-8e8d-a08e-7c14eca67db2', 'p1', '3e96995a-7d91-1041-8150-838d3c72a001', 1, '01a215cb-e4a1-7455-ab50-47984b47470a', '', 1795662013600767, '{"active":true,"displayName":"Person Number 1","emails":[{"primary":true,"type":"work","value":"p1@initech.example"}],"externalId":"3e96995a-7d91-1041-8150-838d3c72a001","name":{"familyName":"Family1","givenName":"Given1"},"userName":"p1","userType":"staff"}', 1, 1795662013600767, 1795662013600767);
INSERT INTO directory_users VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', '8df6c325-ad75-8014-aa06-4b9f305641e7', 'p13', '3e969da6-7d91-1041-815c-838d3c72a001', 1, '01a215cb-e4a1-74ec-9a4b-d151fcd5a8b7', '', 1795662013600767, '{"active":true,"displayName":"Person Number 13","emails":[{"primary":true,"type":"work","value":"p13@initech.example"}],"externalId":"3e969da6-7d91-1041-815c-838d3c72a001","name":{"familyName":"Family13","givenName":"Given13"},"userName":"p13","userType":"staff"}', 1, 1795662013600767, 1795662013600767);
INSERT INTO directory_users VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', '9bbdebd9-87c9-8cb7-aba7-cc1c38f53b53', 'p8', '3e969bee-7d91-1041-8157-838d3c72a001', 1, '01a215cb-e4a1-758d-971a-a6298778b676', '', 1795662013600767, '{"active":true,"displayName":"Person Number 8","emails":[{"primary":true,"type":"work","value":"p8@initech.example"}],"externalId":"3e969bee-7d91-1041-8157-838d3c72a001","name":{"familyName":"Family8","givenName":"Given8"},"userName":"p8","userType":"staff"}', 1, 1795662013600767, 1795662013600767);
INSERT INTO directory_users VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', 'a68fd982-52a7-8b67-b537-6c25b428b0f5', 'p3', '3e969a18-7d91-1041-8152-838d3c72a001', 1, '01a215cb-e4a1-7635-a70e-4fc1f65a8da6', '', 1795662013600767, '{"active":true,"displayName":"Person Number 3","emails":[{"primary":true,"type":"work","value":"p3@initech.example"}],"externalId":"3e969a18-7d91-1041-8152-838d3c72a001","name":{"familyName":"Family3","givenName":"Given3"},"userName":"p3","userType":"staff"}', 1, 1795662013600767, 1795662013600767);
INSERT INTO directory_users VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', 'c7c85f92-8a0d-842a-a63a-6158e6862e22', 'p10', '3e969cac-7d91-1041-8159-838d3c72a001', 1, '01a215cb-e4a1-76aa-abd5-623de8106ff4', '', 1795662013600767, '{"active":true,"displayName":"Person Number 10","emails":[{"primary":true,"type":"work","value":"p10@initech.example"}],"externalId":"3e969cac-7d91-1041-8159-838d3c72a001","name":{"familyName":"Family10","givenName":"Given10"},"userName":"p10","userType":"staff"}', 1, 1795662013600767, 1795662013600767);
INSERT INTO directory_users VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', 'c953c583-bebd-89bd-9100-855448bb4964', 'p9', '3e969c5c-7d91-1041-8158-838d3c72a001', 1, '01a215cb-e4a1-7721-a901-3ab3fc5f02e2', '', 1795662013600767, '{"active":true,"displayName":"Person Number 9","emails":[{"primary":true,"type":"work","value":"p9@initech.example"}],"externalId":"3e969c5c-7d91-1041-8158-838d3c72a001","name":{"familyName":"Family9","givenName":"Given9"},"userName":"p9","userType":"staff"}', 1, 1795662013600767, 1795662013600767);
INSERT INTO directory_users VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', 'f6f563e1-9ef9-8162-a629-a1b7525b466b', 'p6', '3e969b4e-7d91-1041-8155-838d3c72a001', 1, '01a215cb-e4a1-7788-a4a1-0745f737f54f', '', 1795662013600767, '{"active":true,"displayName":"Person Number 6","emails":[{"primary":true,"type":"work","value":"p6@initech.example"}],"externalId":"3e969b4e-7d91-1041-8155-838d3c72a001","name":{"familyName":"Family6","givenName":"Given6"},"userName":"p6","userType":"staff"}', 1, 1795662013600767, 1795662013600767);
INSERT INTO directory_users VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', 'fe23b1ea-96c1-803f-93f7-d7e6ef7c3c78', 'p4', '3e969a9a-7d91-1041-8153-838d3c72a001', 1, '01a215cb-e4a1-77ff-8c44-fe563be70707', '', 1795662013600767, '{"active":true,"displayName":"Person Number 4","emails":[{"primary":true,"type":"work","value":"p4@initech.example"}],"externalId":"3e969a9a-7d91-1041-8153-838d3c72a001","name":{"familyName":"Family4","givenName":"Given4"},"userName":"p4","userType":"staff"}', 1, 1795662013600767, 1795662013600767);
INSERT INTO runs VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e30b-704c-b4b0-eda3ec3fb7f2', 'deletion', 'applied', 'directory:01a215cb-e30a-728b-b2d8-4b2e299bc785', NULL, '{}', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '794328eb0173df22a87df6785a0bf341', 0, 1795662013194925, 1795662013196544, 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', 1795662013196544, 0, 0);
INSERT INTO runs VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e31d-7d7b-a15b-db730b154463', 'reconnect', 'held', 'connection:01a215cb-e2d7-76f5-a928-13c08a7880ba', 'reconnect connection:01a215cb-e2d7-76f5-a928-13c08a7880ba', '{"meaning":{"kind":"oidc","issuer":"https://login.acme.example","client_id":"another"}}', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', 'f5ed03d940159acfa7bd9061a6114867', 0, 1795662013213749, 1795662013213749, '', '', 0, 0, 0);
INSERT INTO runs VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e604-7eb4-91a7-8bf72914e368', 'reconcile', 'held', 'directory:01a215cb-e46c-71aa-a9dc-8a2442d0acab', 'reconcile directory:01a215cb-e46c-71aa-a9dc-8a2442d0acab', '{"guard":"max_removals","counted":12,"limit":10,"of":14}', 'directory', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', '', 0, 1795662013956945, 1795662013956945, '', '', 0, 12, 0);
INSERT INTO dialect_log VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '01a215cb-e2e0-7847-a2d5-496db449b7ca', 1795662013152543, '7d4d65ebf4a30b5b4db01a3338240d6e', 'GET', '/Users/01a215cb-e2c7-72d5-a6c1-aa3e5217e2c4', 404, '', 'there is no user "01a215cb-e2c7-72d5-a6c1-aa3e5217e2c4" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '01a215cb-e2e0-7b21-9dc0-fe8a0a9da73d', 1795662013152729, '15b45e6de44fe356f338a2d89dd1fe47', 'GET', '/Users/01a215cb-e2c7-7ee1-95fe-8453a9a12760', 404, '', 'there is no user "01a215cb-e2c7-7ee1-95fe-8453a9a12760" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '01a215cb-e8d5-72d9-9cde-f16ca9c4eb73', 1795662014677187, 'eb11cd275c5af1c99c843db9aeb1eb7b', 'GET', '/Users/01a215cb-e2c7-72d5-a6c1-aa3e5217e2c4', 404, '', 'there is no user "01a215cb-e2c7-72d5-a6c1-aa3e5217e2c4" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2a4-7030-bcdb-d2404c7180b0', '01a215cb-e8d5-761d-b5c7-39f8165cc07a', 1795662014677401, '7a7d8c9983c2fd445559864ee9be5f23', 'GET', '/Users/01a215cb-e2c7-7ee1-95fe-8453a9a12760', 404, '', 'there is no user "01a215cb-e2c7-7ee1-95fe-8453a9a12760" in this directory', '[]', '');
INSERT INTO schedules VALUES ('', 'check-domains', '0 * * * *', 1795662013080539, 0);
INSERT INTO schedules VALUES ('', 'expire-invitations', '*/10 * * * *', 1795662013074643, 0);
INSERT INTO schedules VALUES ('', 'expire-proposals', '5 * * * *', 1795662013075044, 0);
INSERT INTO schedules VALUES ('', 'forget-answers', '50 * * * *', 1795662013083440, 0);
INSERT INTO schedules VALUES ('', 'forget-events', '50 3 * * *', 1795662013075747, 0);
INSERT INTO schedules VALUES ('', 'forget-tombstones', '20 3 * * *', 1795662013082286, 0);
INSERT INTO schedules VALUES ('', 'prune-schedule-runs', '40 3 * * *', 1795662013072210, 0);
INSERT INTO schedules VALUES ('', 'repair-drift', '10 4 * * *', 1795662013078207, 0);
INSERT INTO schedules VALUES ('', 'settle-claims', '*/10 * * * *', 1795662013081309, 0);
INSERT INTO schedules VALUES ('', 'tend-sso', '* * * * *', 1795662013085591, 0);
INSERT INTO schedules VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', 'reconcile-directories:01a215cb-e46c-71aa-a9dc-8a2442d0acab', '0 0 1 1 *', 1795662013574021, 1795662013964804);
INSERT INTO schedules VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', 'reconcile-directories:01a215cb-e718-7cf5-9f34-967569922985', '0 0 1 1 *', 1795662014260013, 0);
INSERT INTO schedule_runs VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', 'reconcile-directories:01a215cb-e46c-71aa-a9dc-8a2442d0acab', 1795662013578391, '01a215cb-e48a-75f4-bcb4-1aa076cd056b', 'done', 'vm/01a215cb-e1d8-71dd-8e02-ccf80816b9b0/01a215cb-e48a-75f4-bcb4-1aa076cd056b', 1795662013578518, 1795662013627453, '', '{"added":14,"groups":1,"users":14}', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad');
INSERT INTO schedule_runs VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', 'reconcile-directories:01a215cb-e46c-71aa-a9dc-8a2442d0acab', 1795662013915510, '01a215cb-e5db-77c7-a074-768167755b6d', 'done', 'vm/01a215cb-e1d8-71dd-8e02-ccf80816b9b0/01a215cb-e5db-77c7-a074-768167755b6d', 1795662013915516, 1795662013964804, '', '', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad');
INSERT INTO schedule_runs VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', 'reconcile-directories:01a215cb-e718-7cf5-9f34-967569922985', 1795662014260708, '01a215cb-e734-7ace-bcd0-db0b873a0fdd', 'failed', 'vm/01a215cb-e1d8-71dd-8e02-ccf80816b9b0/01a215cb-e734-7ace-bcd0-db0b873a0fdd', 1795662014260736, 1795662014264943, 'ldap://localhost:1 cannot be reached: nothing listens at its port', '', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad');
INSERT INTO invitations VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2fa-708b-a9d7-f072ffc2f9f5', '01a215cb-e29c-7b82-9579-2dab3c0f61a3', 'O''Brien+open@Elsewhere.example', 'o''brien+open@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'open', '', 0, 1, '', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', '5e77a3b09a7578f3db22d444887ffb402e790713398f71d1ee523f1b867f3cfa', 1795662013177894, 1797476413177894, 0);
INSERT INTO invitations VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2fe-72f0-9b31-b7a86dafb164', '01a215cb-e29c-7a72-a071-5ad004e1a62b', 'managed@acme.example', 'managed@acme.example', 'acme.example', 'user', '', 0, 'open', '', 1, 0, '', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', '49c4fdbfbfbd71c52380814fbba81ab57cfb76c0e267361aceb86db8191692f2', 1795662013182156, 1797476413182156, 0);
INSERT INTO invitations VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e302-70a9-9cfa-4410b136c131', '01a215cb-e29c-7b82-9579-2dab3c0f61a3', 'revoked@elsewhere.example', 'revoked@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'revoked', 'by_hand', 0, 1, '', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', 'cfab5d72cb09389ef02eec079cd874b78682ce3c2f9a4ce497a8556131c5586e', 1795662013186012, 1797476413186012, 1795662013189420);
INSERT INTO invitations VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e307-7c71-b061-3cd143590d6a', '01a215cb-e306-7dbf-9dcb-ff4156164ab9', 'accepted@elsewhere.example', 'accepted@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'accepted', '', 0, 1, '', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '01a215cb-e308-7e35-9aca-23d3a50109ce', 'dc86c370d1f43a5dfef70808c23c8a26cad39384a3abc9065ceb8be231b2282a', 1795662013191722, 1797476413191722, 1795662013192749);
INSERT INTO invitation_sends VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e29c-7a72-a071-5ad004e1a62b', 1795662013182156, '01a215cb-e2fe-730e-be72-bea88ddb39b2');
INSERT INTO invitation_sends VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e29c-7b82-9579-2dab3c0f61a3', 1795662013177894, '01a215cb-e2fa-7132-b170-d347e00869bc');
INSERT INTO invitation_sends VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e29c-7b82-9579-2dab3c0f61a3', 1795662013186012, '01a215cb-e302-70d0-99bd-3044f7d8e044');
INSERT INTO invitation_sends VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e306-7dbf-9dcb-ff4156164ab9', 1795662013191722, '01a215cb-e307-7c9e-bd64-7c972da0dada');
INSERT INTO parent_administrators VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', '01a215cb-e2ab-754c-8268-ab962cb736d5', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', 1795662013170535);
INSERT INTO answers VALUES ('', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', 'cb987368594eccb3818a5752f8afbb50617bf90cf53632c1aaa9f65ffed87731', '9c80b91f2aa3e4234325a27bea7a0cf751e0823441da619e1cf6c5997137ae2b', 'HxeNyNRt636pb9YYPatEVjDrqd9f62x1Dl+jJnK43hF6T7WQ8My4omXA6Qii1p+xlPZ4oymGT1B+PwljxWVxuxgvYL6VHlaR0pp8t0adTLndsxpSZKHMaqorBo5loNoB51LPyUpOADXpXmqEtEBej7aQeSoiYggbBW41zscCftKsuerKbnsE+K2dWLCx/ii+PS+TQRn020AazG8ArIZKJMDDBzj2z1+7cRCjsDf2hVff+0ndA4gFP722sesfSoX2X6Ey6eTrV56+yI5ZkY25gikwdWdp7PyA4H09zarbkM4n1e+TnHIogvWnuAxgIKsoxd3jKQ29N/1yctFIkGYwOe82pFLpaTOi8ajXgYT6xjFAC2fgI6y7ijYrDh61TG3AZX2VGfMqreXZvA69atZHi3hKX0347PtO5k2dLfCz+anfmc5eTw==', 1795662013170535);
INSERT INTO answers VALUES ('', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', 'fbce82a4164aeb136644ea0f844d53f1e468c55e609da5c8a79855abe1691d1e', '693123451dd674e393bc1144448558d8a0487bb8b2c47044146f6102e75d2334', 'soCJyAuNWW77ziM6P5+bgc1JsH1gUImTEgqVRlY1imXAqnG54dk7zTAtcwanXbqdgVVDyBWzhCzfr/vbxMu/LX3vx5E4p3pXmnG9kT8R7nJy3hCPqZ8pN7X9N0pDFT+Gu91pIfIa+mMS3Nc4zuJpu4X92DI+mp/Ient1Brh9CgdvuJCxDb7HBu5nrFTB4RJxFNa3QgYscTqIEvAkM3yT2/LzhPDtgRFcTuI3MgODTE0gPpin17qXwAIJ677lM9OPlUI=', 1795662013254345);
INSERT INTO answers VALUES ('', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', '8ea08cdfe5fbf80ad1a4c4ebeb728f99724ecaebb1a877d9ff8d285cba9f8cc0', '0d59f29bdd044abdc5ca9de2c2ffe971c84a270e0708ea5cd17f7c208e77bce0', 'mKcu8ESws83Td9cVz4Uqm5A/dpw3SbQEW2pvMUNODw/UanYplz0EIXDXClCL+8B/6JHxxnpkbDdb1TI6VPBlkeCIpoesxq3EycrCdnJbbwCz0/stUOSktvCjgd1ZFAM07dtE5rtxSHb/Ldhscucxh95c2gdu9W1aFrcRw/w3TNJAKwjBUNbU9MQVcyKxbjqSBpRZ07H2oCrMDq+VA4VOG8yiOzQ81S0dNh8dHztrmEMyHOFpvd0fh2sJ0KIJ', 1795662013307954);
INSERT INTO answers VALUES ('', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', '15dc4cfba58ab6a7aeac11287c3dc3a0eb5685c6bc4a8dbab0566ebfbc8d2c08', '47da7d5ba09042695bc80c0b5661ddd0638b9e04b18b4df0f4bc2865dd0daedb', 'zUHCwzyXdoF0oMEeuyJbqpiwGWpvsT3WrIarA0BtgdPmPAaq6qvLeXzb344Y/9n1mMCmpXDEpO5XmyIhlYuhvD1JQtY5MgTlnpWmIk0IiM3KgdOQWJTNZwkT6ZYuMGRTcsc72v5p93kfuH3Pp37NGMpUx/PRvSX8iUAXl1HvnrJ493uh79j1w4ffWe6nwk8iqRhiDIFCtl+0H1UB+aSCZiBWGcCxhCu8BBLgg/xye3fbHlr1GSb62wludpaAYAd0G3MwIhMOVtq8NDiVj35JncfA8w==', 1795662013336691);
INSERT INTO answers VALUES ('', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', '095e1392863439cbbac81f022f694ce252ad59bde5436857fc333960a1813b4f', '77efb62a8dd2f094825f3f88594f2fe091f3547255f3b22e2d76202c95aae59e', 'IytLHyr6q6FbR1PWiJmd/9aBM94lTQiQ1l61+HZpCMbZq3w9U4772NqQtM1PzPogdItHmnUbtZW3m+uW2BLrQQUG7Pfv/9E7qGJAW589/33Qeiv5O0z2zTtSZc2LYpMRqUbsnFynWWCLu9piYgObLOQkt+Se6/YKuVj723rEmhMjqd1bd8Uw845+0d9uOXsQyh3q/PaQYmfqRiCpKG884/fWbVQptnb5ZcWwhZjG6JRM70yiMGr2q9S7MY7MLydK9XBNFbu6GI3QRqy+OEtQIwLEenRT7oPlW1RK5nxWMNE5F95PwVIGY9PwvKY83dyrlKZcSyTjPT+tWRS6HjAssccXetgTzJ16JxTT2hTeqjibjC6sGfVYX/HCuPqRoJ7T01gcFvbCYgQxSShKEj7e6a4iyt4wufMB8jxsfQ2uPCuCwg7JE5o4sL4Gpb82jxcfO3GAD1kUcVv7FDqDaZlIbNwgdpTNAoiULPNe/paJDge4zxVxx9FD2nPbaJFoGCly0xReyAb4Cv71xk5dNdrTThLaFO2gTY2DksGiiExLRrJb1Yf0aEirlBTCi17z7VJt2B+bCHe1ahl8ylltd8o+9bhl4xqyn1vn4Nmz4hy8FkI1o6rk7waJWlPCXtHb+TbJQz0f72haBpAipbeJdsyvGC+R1cQakvOE/9N5mHz1Jj9mtKBOwFKcabzn2iLNdWK1AyuuIuyrwAcn09NvtEgm9i1myCfwfWBpzdO6ZWBRdRD3f+Evm8nk', 1795662013354669);
INSERT INTO answers VALUES ('', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', '67f299ba68dd3e5888061b68f2e598bc3db7e0a5319980ff6baca979da736aed', '74d5b5eaad04b60ccf0a4b910aec602d3712f9a044bcd0d0bc9ee7749e06ee1a', 'NKO7cLyqjBY15GgpMLrFRb7i/DSvRFD4lMzpMinGJ6IOB7j6plqd9NHaQHJryC9JqkybVDtZ4P8w0Vo3/DiNJ1oX2g14crNUZxbb+kbfLHW+Q9B5UHB13b4vtIA377+B9qfUVwklnJNlJqVn8/10uOZbvV/01Ry/JRXkvgwnvxy6WCf6n+gLj+YLZpqZsMIir2rTLBhmDGuq15tto+QarqodHDegyztR73Pk8Zh9/d5xjpzKdhrXrXisKjdGlebssVf6vzSt36h7/6/2eCNJIw2J/9FsqN4GQjeeMoowMZbA8/IH9fPxzt8kIaoezlMLHVRo3ppxKRcMScD/NflpYEXYT0l7cgtUIlLtxkY8GNKl041q/AdIHFdbXYdMbZ34dM/Rm0C3JNea1QFojHR8OH9TGrvy+pqAUjSvhemUo5wsqr35vS8lp43oNLxhlPKBFcU5TC2Z5LcvNeIgMvM6ClTMCPNPXdWJ2t67fUyHjKxPnt46boYtMT6wyZP+X9j2EcNZKNYFYhDT7G18GVowmn7IvY3GAMjVaY/hNeIcpMT2A43gAHUhkhywzS1vp288bpwI4XI/ZMKz98mDrKW87Pa1zY16ozuvwbIANwEbQoCkl9GEMHrYSNWLIg8+2V5ms1FHxbnVsF3rZX4gkGPF1LKHaUbpD+PQdHuAomzoRdove+RXlq4WpiL87ms5YAzgGdO1Y8CbT9IY2aVibuE5mYjIGRqbTaHCc+1677QEgUWmTU9uRla6pON0fQKozAYTzra50afo9oXpnNJShWLH0K1NhukiJXwqCrNKnJuaHx9rjrw7EeWYdS2I0Q54cixGIjYUpQ==', 1795662013375414);
INSERT INTO answers VALUES ('', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', 'd83c80f052a5939cf8043e6a506e2efc2931f27b75e523944b36a70193ae829c', '47da7d5ba09042695bc80c0b5661ddd0638b9e04b18b4df0f4bc2865dd0daedb', 'NxlhEna0HoxZB0xb2FiNSWlhQyVgL1Wyf1wRZR+k5p2DnA0cYulw4zzzNYYrDZ9fL/E3ZXQ9rY28izsdrTIL7RES6lgEwkGOjAi3UR97F9IbouzDDIdwAwT0Y7SeO9DwHwj5wt8xvjCmaot5lrAmY8k/UWyMl2/LLJuSJsSrYP987l/08iktfoB+stMoVrCTEL7VTKvFGNUFBRGuRdpWmRvuxA13r86ViEYg+0XIWrC0AvGd31Okd7ag/H5a6MfJXvlkA+rZNkjR5FcYdYj1j4Pd/w==', 1795662013398070);
INSERT INTO answers VALUES ('', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', '0c3e42113031b17227136db013ab6b04aa483cfc7d051bb5fb47d5ad90163cec', '77efb62a8dd2f094825f3f88594f2fe091f3547255f3b22e2d76202c95aae59e', 'zOh0v6/dsCW1nzu7TT9Oq8ZSC67KKwpbaJZp5rGi/Hu+R3U5O6saB+IF2CQ1PGC4PHnbFhtRgyqIp6+M6BgWWaFROnhh1Pg+8clqJ9nmJAZlr8x/yjkP92M76fcRWOLsYjM57Str/15IdmHlJW1+XmP4MkHBC+91uKO4HuEphu8pTxCsB+qxK6e/52Hh3cH8MMqYl8P6RDT1pEL8VukAjOkAb0LHHmbNrcD7PDzl2PYBt2b+I3in4aBqempAf4Tf3KdtXY8aT+ZEX9XsCuBYNfrN9s4QHeR2LRA82drO+wnr7lcT1kstbuvHYYCsF4EOpx5DpZhgW82tWAhix7D7oHPvXVn3F2Lcwf0b/ZqefHOliFKJzEAlbdyA62cylUgPisdZLN3h+IHrn1G1x9PXsHZyoj26rI3Pfa4sTKWJ+A1SjGzL1vNDXw7lW/CNE3ujs8dRcfbPqDcKUtrxfcyJNLpw3cqUmRQfp2LBsg3onMSgv0fVnDtnwLbSwU1S9bsE3ql5D6MkRPYNECnYbV4caOUkkzgm2I187DY3EViO2NjrkJHvtN6m3lXvGBEqxQHL5k5Fnuv0q8Nqg/uVSw80p7akWNoAhkqYIOCMOJekpbNCkq0AoWd5a9E+xFz7tLUn2lUfJEaErHL3KBOs1L7sVI0bWu81GwtoFwS4/GpgbWYsmE0rsLp9ys9h6HGbRPb1UbPugKeIjusgqosqx0TInz/v7klz923F72IU7WZiBzePP8/VPr7r', 1795662013433133);
INSERT INTO answers VALUES ('', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', '069fb744c8d8673b81b87140d5782d52201bf0dd2cd4768d07ed8695686d4294', 'fbe73125ded4f37027ae85b3e66229c9b59e6546bc867205b5e69815ba58a4da', 'pnKrN1yhMFHbb9Ds4+y/dcW+X3CCtE9fBqIyjwVWjIG6Vvb1SuFk+hWqnJasIJcy8Is5ICqRyf2sbS4TswX2bqEvfQLIetcg3d+kjvz5EknfPvbvziG9+5CIKtZi/t1byEYuy5OaoOdHxAkCQ7UJgzB3cjlCzbRqloHmbC6ub0s4IuI6wCxNCYrk5PmR1B4WgvmBgHq9MCguDmNnKKkySe9dig8+xKW08F3TINHZNKlptrqBNAwsKDDtD1trib2mK9YzdhzvY3LXNJMcGLvLl6Z5AaYWkHyCcOeXOlXgbt2WP/4FX9riFqTLw8/p7vc/fnkaOSSGzjb/YzyDA+ipYyFpvo8=', 1795662013463560);
INSERT INTO answers VALUES ('', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', '081881de159961c773dba06860708e8cbea90cd85bf5f61e5abbc25947ad091e', 'fd7499acd6d8bdfecfb0e0b4a4b1a6ae16bb7af838aed8442c74ce0bc58c430d', 'kT2nqLoEVn/5oHI0lQMp0hkrkBcICCuYvoZVQ34H2zAJdmUpQFZRCc4SCgXjPd49YCJsTog+IVAq0PHB3fvO+4QiCSw8YPHCuosaOV0KHecuNiGgKc/XTIJYFIph9/eZX0mTQJxs2S9ThV5snKQo3kGqmfQUULej7SCr2FsIQ2lfFufb+/dsfK32OAs9n0hsTxJzJv02Cuo80SCDUEVsBIqUKj5wnxaJylMUZKzZ7G1lsDgc5bXXyRABUk+C1xEzjorTVHRHD6lS3/dopwXTD5/VigG2bfLpK12zXqiBz/F3W4ISy1Ya5BZIG7XtTw6Px0ElzNae2UrxaVy/NnCYNdVLDmNFQ+5KB01UC8DCUYIBbCXYgITNIWL5Z5Ve3jNYI5PrQ5F2EOMXFxVdiG9mHoXbiExO8Oro6xv+8Wn47qBMdRz8xp5UN6MSwZVoKIDdTa8J5NB8msS+owhxLTjI/2mzphyC7bopvrIsbIJBjYTFLOpP5ObMRMJTBETj99rwd6YPFb+HPN4sV2BjTuLWtqJfJEXfSpfRwBOkIx23XNOCK39DznZaI858RQ8RfSq91vsw6O+5L4YE7F8f8LIXSUL6hFOcpLRr2Z4PjKQjCzgNAGRCE0q36M232oHiXBdedXTzCxKIjwdamc6zydoyWcGYeTOie5pVHz8JKZ4Afp64i/Jz7hq/dg7ghwsDWUCq8gw9iWmgyRguq9RE+mkzJW2e9UaZzRzLFOW876Ib6fSmblrGbyYNBRUwOYCU/IDIIi5Jhw4VTi9VG6uaxg4fkh98waCUfrE7RnaN8vLyVoVw9Jqj1rnsayoLBEIJGDdTN0ysrUerBifQuMAmWdI9+GFYH6JCg/iZbe/zK2H6HbU9JtHWiuTNMlqXhb/3FoZOOlGJNrw3fToDH/ZpIzIa44JBdhU4Zk+TFyt2q9LiXtts5XxVtSwRkV+So9EtH9PHpSBlVRn4aH3kmzRdCDqIABbeq/2iw58MMHT5oxJW07hcA86KB3g22Y7GGTwwdsNF4PyGkJ8+NL9HeyVkXfQwQM+KHHGsUCCwwcnvzKIL3KIZGnSnsb14iKbrk67mwgXYjKcR1HRnyn0dvOOD35gliJ1yLRQkNR/d1o7uD0Bq/Zh8RSTeFYa4IO9EwrAUBvUQoNiPDSu+nD33jdJSBJVmYe8eYPvV18rdSGN9b0zZf7zXuy3vxbeQjIygp0rxxESNsTl9wGpauTTHg0LSKG5R4B7WIdJeVz6DvjVt0ipDMH9jpSaRGHTOf8rjxWjqPXv1AQeTay6KJm2ILgzFs0tx8Ucnuxs=', 1795662013548061);
INSERT INTO answers VALUES ('', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', 'ae647ce5b5ed525ecf6aa4739f1d8f1ee50b32b2b6b1f8c4c0398184a2f0cec5', '6100fb40c4f52ee19115d86f00636b998fdf21610cab25c993cf90feb5cbbffa', 'qpWQRTwhKhAaK05Q0P5TVp3rzfBs91BOtTDRolGplOXru+c1ZMVaHTRBb4g8+3rcg7FwizxUrZnSv+a4phXc+73NWoOqkQJx1NTL0ZrL3LlU+eMRgcYl1zaQ18NZadVT8gMJv7np2l1DAeXTh8Ey2vUH0E+rCj8wyCMyvarq+qKdd7aiTi5fn0h17gU3LJ6k9NP9oHwr4NpdOtC/drjtONpInjwSdv0WxiB/iftFLMu+0ieYxU1BOXBsvIuJTxUJfYwX7M8lebVnKP4zNg9uWN7447GTsUh7Jq6EdQ68+24YF6rWJKvMW65UEenFf+Uy5gt5VaTPpBDOGLyu77pty992MMtCTRbMqDhJON8Vmj0iu80ju9+/TMyObfKs1T3Ia8z7Gkc9OfqSoaSeNAhA5yGzsKZVbQxkFtj0oSYSUWiETfPi7zZSiPHJ1dgI+QDa', 1795662013587220);
INSERT INTO answers VALUES ('', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', '56bb7d42f7b039c671715793090dd98aa8f1650b0e0de4a6c11416f6c76c5e40', '6100fb40c4f52ee19115d86f00636b998fdf21610cab25c993cf90feb5cbbffa', 'ygqWS4pFjIo1GZ7MEddu/p2oFIkMOcMaO7QU9g93kZRr1Gp5BKPBhCcdANKSzpX3bXxg3sXMviucFCmf7VwJpPxb8jEqA2xe5ObJc2Jrc/2aEizKmVzUhFb4w2Fl+O81ef6QfuxUmzoC3Elcg/W/RUwErXYAN5zs1LbPH0d94Rj6/p7w9UZfb/KBv6OEOqvAZlvqKucyGd8ouBApTFSPzA0UYxQNDtYJwNot/pVr+YoCjtTjVR/2/5GXFX641D3pFgDu7zhuFEzQqq5TJq3U2MrhJ+YGm6KTuJHEgbfeU34QSDW7AYux9JsBGyKTNLALr0nmJKrBzH5sSHcCrh8cStmxPLKeAuK6XSZjo1NpE2m1BppJ7CJojPlxsKFjd4Bf1bj6Xp482+l2TJwVjhLEymCNdmt2XQce+4BvnAGsV+jKjexwm+z/N6/7kirozN5R', 1795662013921093);
INSERT INTO answers VALUES ('', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', '', '7894fd2a7ecda0972d702c6b04c4e7ff4072c47e3fc5c7840b8401fe8c8be464', '9b9b7557ab3b872c8ed6b3e8b937d4f7a133c69a0d4b54b1ea879652719f2b80', '/a8LL+FuqgzFt+kcANYpFI71CDx3kKR7rgNfdCcBOm2Vg/1dpo2d31yXRBd1H9P731PkeRw6ea94U6UvqxxBoHv+lDa/67W0W1GKOH5AnJ9wiHx0l1Isk8r9+l7l/oMg2eJPY3qloKNiNYR7HDaU+eEkCbEV0smdBpRQLvQocpNmNh2h5ecDC+z/EStZ5o+odhLiRcedH2AmyNMUVWWHT0BS4/jGxz2AGEirYZKvrg6c49PkA/jI9OscNhZmi2tjhV+4xvC2fYkrMQRzXbAvsu75eIZnp4tgBn2gcIQ7hSZEXHFausQN/FmYpeGyLfUTGdCYSrzzUIa+5RWKziExx4e4BQXpKyJPOJmbTBM2W3vlSnp3v+ygl1m8N8dHU7p9oVx2F6rvxOvk/yCNQeknRV2y7yLTFbg9AlS59mkAXOV/iSJFR+iniL7h/JrdX/xh', 1795662014261373);
INSERT INTO sso_suspensions VALUES ('01a215cb-e293-7a0a-8fdb-ef17a3a5cdae', 1795921213214693, '''ẞ''', 1795662013214693, 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad');
INSERT INTO merge_proposals VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e311-784e-8891-a08fdc3b14be', '01a215cb-e310-7aaf-aa96-064fc559565c', '01a215cb-e310-7aaf-aa96-064fc559565c', 'host', 'approved', '', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', 0, '{"credential":"01a215cb-e25c-76bb-b11a-f516a36bf9ad","at":1795662013203401}', '{"credential":"01a215cb-e25c-76bb-b11a-f516a36bf9ad","at":1795662013202447}', 1795662013201433, 1796871613201433, 1795662013203401, '{"looks":"0009d3ce48ef87c3245c2cc27db2d7d94de3cee6947da15cf007c87957b1fa2b","alone":null,"met":null}', 0);
INSERT INTO merge_proposals VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e316-7579-8f1c-629e2da063b3', '01a215cb-e30f-7dc3-b04d-b78046762943', '01a215cb-e30f-7dc3-b04d-b78046762943', 'host', 'pending', '', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', 0, '{"credential":"01a215cb-e25c-76bb-b11a-f516a36bf9ad","at":1795662013210310}', '', 1795662013206322, 1796871613206322, 0, '', 0);
INSERT INTO domain_claims VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e3aa-7ca7-846e-11c88a0cd747', 'initech.example', '01a215cb-e306-7dbf-9dcb-ff4156164ab9', 'cancelled', 'by_hand', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', 1795662013354669, 1798254013354669, 1795662013375414);
INSERT INTO domain_claims VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e3f9-74ff-a178-47f0924e6eb4', 'initech.example', '01a215cb-e306-7dbf-9dcb-ff4156164ab9', 'open', '', 'operator', '01a215cb-e25c-76bb-b11a-f516a36bf9ad', 1795662013433133, 1798254013433133, 0);
INSERT INTO claim_accounts VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e3aa-7ca7-846e-11c88a0cd747', '01a215cb-e346-75a6-bb05-a4628a4fb6d4', '', 'cancelled', '', '', 1795662013375414);
INSERT INTO claim_accounts VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e3aa-7ca7-846e-11c88a0cd747', '01a215cb-e37c-703e-a883-38254282e9b3', '', 'cancelled', '', '', 1795662013375414);
INSERT INTO claim_accounts VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e3f9-74ff-a178-47f0924e6eb4', '01a215cb-e346-75a6-bb05-a4628a4fb6d4', 'merge', 'claimed', '', '', 0);
INSERT INTO claim_accounts VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e3f9-74ff-a178-47f0924e6eb4', '01a215cb-e37c-703e-a883-38254282e9b3', '', 'claimed', '', '', 0);
INSERT INTO fleet_secrets VALUES ('cache', '3536eb64c60e97f8537b3d205b262e2e386bfdf27b375e302e7a516d7e394859');
INSERT INTO ldap_entries VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', 'group', '207f60b5-c368-8796-b6c5-c31767ceba03', '3e969e96-7d91-1041-815d-838d3c72a001', 'f70d09835f537901f928b03b8eb8e286', '00d272edebc0d00366feed4cb8b57c47', '00d272edebc0d00366feed4cb8b57c47', 1, 0, '85c04b387b640a902a60906bffe7664e', '', 0);
INSERT INTO ldap_entries VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', 'user', '0bd0e018-77d5-850f-91e2-e6787fa3a9f8', '3e969888-7d91-1041-814f-838d3c72a001', 'fa253ad782cfff0259774b4765d6aa6a', '74aeee75c96f17775ed39a6f4858dd5d', '74aeee75c96f17775ed39a6f4858dd5d', 1, 0, '', '', 0);
INSERT INTO ldap_entries VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', 'user', '0f6621f2-d19a-8ddf-a87e-1e47a02ef229', '3e9699be-7d91-1041-8151-838d3c72a001', 'eda73f147015d681c19910dd4fe82a81', 'c26a5f232e717b6c55097f8899c472d1', 'c26a5f232e717b6c55097f8899c472d1', 1, 0, '', '', 0);
INSERT INTO ldap_entries VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', 'user', '3d85ddcb-c9b4-8a70-aff5-634e20312264', '3e969afe-7d91-1041-8154-838d3c72a001', '08978f89b838d50a9861a5c5be361d4d', 'c6579001528ad36e1c227b6d9840254c', 'c6579001528ad36e1c227b6d9840254c', 1, 0, '', '', 0);
INSERT INTO ldap_entries VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', 'user', '3fd5203c-851f-851f-9cf0-02398edfdb53', '3e969d06-7d91-1041-815a-838d3c72a001', '7fa7751891f8756422132b84f019d9a3', 'fbf50ed6f6a24484e348512f78e8e6ad', 'fbf50ed6f6a24484e348512f78e8e6ad', 1, 0, '', '', 0);
INSERT INTO ldap_entries VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', 'user', '6251f75a-3ce5-8cb7-a9a5-717d0efdc39a', '3e969d56-7d91-1041-815b-838d3c72a001', 'fd07c6dd19b15463136e9ea6ebd8f418', 'c4c1fa77e5ed384823e909ac5dd0f24a', 'c4c1fa77e5ed384823e909ac5dd0f24a', 1, 0, '', '', 0);
INSERT INTO ldap_entries VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', 'user', '62df4da9-e422-812c-974c-65ef8b4b2fc3', '3e969b9e-7d91-1041-8156-838d3c72a001', 'd42c286f00b06fd97fa2c7299027fe01', 'f12d624d14111f4b9b907599b43f652a', 'f12d624d14111f4b9b907599b43f652a', 1, 0, '', '', 0);
INSERT INTO ldap_entries VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', 'user', '63d32918-eb30-8e8d-a08e-7c14eca67db2', '3e96995a-7d91-1041-8150-838d3c72a001', 'ae1ca407b72ff900c001b7fe22f6cb41', 'e4c2eb8a9f30ed63e209fc492ab014eb', 'e4c2eb8a9f30ed63e209fc492ab014eb', 1, 0, '', '', 0);
INSERT INTO ldap_entries VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', 'user', '8df6c325-ad75-8014-aa06-4b9f305641e7', '3e969da6-7d91-1041-815c-838d3c72a001', 'e5cce23bfb40f53937c970e0d5c3c230', '1809969c656f1179c266bead72eeea33', '1809969c656f1179c266bead72eeea33', 1, 0, '', '', 0);
INSERT INTO ldap_entries VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', 'user', '9bbdebd9-87c9-8cb7-aba7-cc1c38f53b53', '3e969bee-7d91-1041-8157-838d3c72a001', '2aa5256de0ca6b79d52ceca0c81e2a49', '00c9ccd9c1ecadc4131e5920ed8d0853', '00c9ccd9c1ecadc4131e5920ed8d0853', 1, 0, '', '', 0);
INSERT INTO ldap_entries VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', 'user', 'a68fd982-52a7-8b67-b537-6c25b428b0f5', '3e969a18-7d91-1041-8152-838d3c72a001', 'ca2a9ca0e6b31756ef427db437fde1cf', '1b9c1afa738d46db5180f05a4f66d97c', '1b9c1afa738d46db5180f05a4f66d97c', 1, 0, '', '', 0);
INSERT INTO ldap_entries VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', 'user', 'c7c85f92-8a0d-842a-a63a-6158e6862e22', '3e969cac-7d91-1041-8159-838d3c72a001', '9e1d54484a3471c6d5bd3e8384836841', 'a9b0de7b57c9beb08401ebf839d33467', 'a9b0de7b57c9beb08401ebf839d33467', 1, 0, '', '', 0);
INSERT INTO ldap_entries VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', 'user', 'c953c583-bebd-89bd-9100-855448bb4964', '3e969c5c-7d91-1041-8158-838d3c72a001', '3a6fd4de945fe50c4d9002f756cc5717', '23c5c52995dfeec48b4fac3d42baaea5', '23c5c52995dfeec48b4fac3d42baaea5', 1, 0, '', '', 0);
INSERT INTO ldap_entries VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', 'user', 'f6f563e1-9ef9-8162-a629-a1b7525b466b', '3e969b4e-7d91-1041-8155-838d3c72a001', 'bd2cb6b34dca9914f82cd65528bdca4d', '1eb868abe769d35f64c583ca89b63dea', '1eb868abe769d35f64c583ca89b63dea', 1, 0, '', '', 0);
INSERT INTO ldap_entries VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', 'user', 'fe23b1ea-96c1-803f-93f7-d7e6ef7c3c78', '3e969a9a-7d91-1041-8153-838d3c72a001', '885185e0c520f597cebe3b82e317ec73', '1d95ee2642b5287178b09dc96b7211a9', '1d95ee2642b5287178b09dc96b7211a9', 1, 0, '', '', 0);
INSERT INTO ldap_states VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', '4b21dde1a1a92bd930457526aa5c5f73', '{"CSNs":["20261126030013.898434Z#000000#000#000000"],"Server":"","USN":0}', 1795662013951347, 1795662013597378, 14, 1, 0, 'ad10369cc6bf76a3abca9c299b42a4f4', '');
INSERT INTO ldap_cookies VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', 'group', 'ou=groups,dc=acme,dc=example', 'cmlkPTAwMCxjc249MjAyNjExMjYwMzAwMTMuNDk4MDk1WiMwMDAwMDAjMDAwIzAwMDAwMA==');
INSERT INTO ldap_cookies VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', 'user', 'ou=people,dc=acme,dc=example', 'cmlkPTAwMCxjc249MjAyNjExMjYwMzAwMTMuNDk4MDk1WiMwMDAwMDAjMDAwIzAwMDAwMA==');
INSERT INTO ldap_held VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', 'remove', 'user', '0bd0e018-77d5-850f-91e2-e6787fa3a9f8', '', '01a215cb-e5e2-7240-98a3-30654be38267');
INSERT INTO ldap_held VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', 'remove', 'user', '0f6621f2-d19a-8ddf-a87e-1e47a02ef229', '', '01a215cb-e5e2-7240-98a3-30654be38267');
INSERT INTO ldap_held VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', 'remove', 'user', '3d85ddcb-c9b4-8a70-aff5-634e20312264', '', '01a215cb-e5e2-7240-98a3-30654be38267');
INSERT INTO ldap_held VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', 'remove', 'user', '3fd5203c-851f-851f-9cf0-02398edfdb53', '', '01a215cb-e5e2-7240-98a3-30654be38267');
INSERT INTO ldap_held VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', 'remove', 'user', '62df4da9-e422-812c-974c-65ef8b4b2fc3', '', '01a215cb-e5e2-7240-98a3-30654be38267');
INSERT INTO ldap_held VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', 'remove', 'user', '63d32918-eb30-8e8d-a08e-7c14eca67db2', '', '01a215cb-e5e2-7240-98a3-30654be38267');
INSERT INTO ldap_held VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', 'remove', 'user', '9bbdebd9-87c9-8cb7-aba7-cc1c38f53b53', '', '01a215cb-e5e2-7240-98a3-30654be38267');
INSERT INTO ldap_held VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', 'remove', 'user', 'a68fd982-52a7-8b67-b537-6c25b428b0f5', '', '01a215cb-e5e2-7240-98a3-30654be38267');
INSERT INTO ldap_held VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', 'remove', 'user', 'c7c85f92-8a0d-842a-a63a-6158e6862e22', '', '01a215cb-e5e2-7240-98a3-30654be38267');
INSERT INTO ldap_held VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', 'remove', 'user', 'c953c583-bebd-89bd-9100-855448bb4964', '', '01a215cb-e5e2-7240-98a3-30654be38267');
INSERT INTO ldap_held VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', 'remove', 'user', 'f6f563e1-9ef9-8162-a629-a1b7525b466b', '', '01a215cb-e5e2-7240-98a3-30654be38267');
INSERT INTO ldap_held VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', 'remove', 'user', 'fe23b1ea-96c1-803f-93f7-d7e6ef7c3c78', '', '01a215cb-e5e2-7240-98a3-30654be38267');
INSERT INTO ldap_runs VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', '01a215cb-e49a-74e5-8fc0-8fabccb7d2ed', 'done', 1795662013614180, '{"id":"01a215cb-e49a-74e5-8fc0-8fabccb7d2ed","state":"done","full":true,"counts":{"users":14,"groups":1,"added":14,"changed":0,"moved":0,"disabled":0,"enabled":0,"gone":0,"groups_added":1,"groups_changed":0,"groups_gone":0,"members_added":14,"members_removed":0},"started_at":"2026-11-26T03:00:13.594318332Z","duration_ns":19649703,"server":"ldap://127.0.0.1:27884"}');
INSERT INTO ldap_runs VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', '01a215cb-e5e2-7240-98a3-30654be38267', 'held', 1795662013961859, '{"id":"01a215cb-e5e2-7240-98a3-30654be38267","state":"held","full":false,"counts":{"users":0,"groups":0,"added":0,"changed":0,"moved":0,"disabled":0,"enabled":0,"gone":0,"groups_added":0,"groups_changed":0,"groups_gone":0,"members_added":0,"members_removed":0},"plan":{"hash":"ad10369cc6bf76a3abca9c299b42a4f4","run":"01a215cb-e604-7eb4-91a7-8bf72914e368","guard":"max_removals","counted":12,"limit":10,"of":14,"items":[],"more":12},"started_at":"2026-11-26T03:00:13.922146079Z","duration_ns":39612207,"server":"ldap://127.0.0.1:27884"}');
INSERT INTO ldap_runs VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e718-7cf5-9f34-967569922985', '01a215cb-e736-75cd-bb36-801e74d83bf7', 'failed', 1795662014263862, '{"id":"01a215cb-e736-75cd-bb36-801e74d83bf7","state":"failed","full":true,"counts":{"users":0,"groups":0,"added":0,"changed":0,"moved":0,"disabled":0,"enabled":0,"gone":0,"groups_added":0,"groups_changed":0,"groups_gone":0,"members_added":0,"members_removed":0},"reason":"ldap_unreachable","message":"ldap://localhost:1 cannot be reached: nothing listens at its port","started_at":"2026-11-26T03:00:14.262378777Z","duration_ns":1415061}');
INSERT INTO ldap_sources VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e46c-71aa-a9dc-8a2442d0acab', '{"servers":["ldap://127.0.0.1:27884"],"bind_dn":"cn=reader,dc=acme,dc=example","users":{"bases":["ou=people,dc=acme,dc=example"],"filter":"(objectClass=inetOrgPerson)"},"groups":{"bases":["ou=groups,dc=acme,dc=example"],"filter":"(objectClass=groupOfNames)"},"attributes":{"active":"roomNumber","displayName":"displayName","email":"mail","familyName":"sn","givenName":"givenName","groupName":"cn","id":"entryUUID","membership":"member","uid":"uid","userName":"uid","version":"entryCSN"},"extra":{"userType":"employeeType"}}', '1.avSbEda6WUvufoAZYpJalYHtLuEHsyRUgz9MKsmVaE3qnq3+wvWRdv/wHAzLEat4rbGvWo3j+nSPVBgYjhESdz/t9ipc', '0 0 1 1 *', '', '01a215cb-e46e-7b9a-87dc-cd203fca4b13', 1795662013548061, 0, 1795662013617089, '', '01a215cb-e5db-77c7-a074-768167755b6d', '', '{"id":"01a215cb-e5e2-7240-98a3-30654be38267","state":"held","full":false,"counts":{"users":0,"groups":0,"added":0,"changed":0,"moved":0,"disabled":0,"enabled":0,"gone":0,"groups_added":0,"groups_changed":0,"groups_gone":0,"members_added":0,"members_removed":0},"plan":{"hash":"ad10369cc6bf76a3abca9c299b42a4f4","run":"01a215cb-e604-7eb4-91a7-8bf72914e368","guard":"max_removals","counted":12,"limit":10,"of":14,"items":[],"more":12},"started_at":"2026-11-26T03:00:13.922146079Z","duration_ns":39612207,"server":"ldap://127.0.0.1:27884"}');
INSERT INTO ldap_sources VALUES ('01a215cb-e29a-72af-b574-f9f4c80975b2', '01a215cb-e718-7cf5-9f34-967569922985', '{"servers":["ldap://localhost:1"],"bind_dn":"cn=o''brien,dc=corp,dc=example","users":{"bases":["ou=Größe,dc=corp,dc=example"],"filter":"(objectClass=inetOrgPerson)"},"groups":{"bases":["ou=Größe,dc=corp,dc=example"],"filter":"(objectClass=groupOfNames)"},"attributes":{"active":"pwdAccountLockedTime","displayName":"displayName","email":"mail","familyName":"sn","givenName":"givenName","groupName":"cn","id":"entryUUID","membership":"member","uid":"uid","userName":"uid","version":"entryCSN"}}', '1.DozlUq8KuzFpmFDTCl4KNS4sJDNP2HC6I+HaEHp2sN+lYyYHHPL6jriXEKWKN7xWqa1T4mSS7lI', '0 0 1 1 *', '', '01a215cb-e718-7f2e-aea3-da0f478d5e25', 1795662014232815, 0, 0, 'ldap_unreachable', '01a215cb-e734-7ace-bcd0-db0b873a0fdd', '', '{"id":"01a215cb-e736-75cd-bb36-801e74d83bf7","state":"failed","full":true,"counts":{"users":0,"groups":0,"added":0,"changed":0,"moved":0,"disabled":0,"enabled":0,"gone":0,"groups_added":0,"groups_changed":0,"groups_gone":0,"members_added":0,"members_removed":0},"reason":"ldap_unreachable","message":"ldap://localhost:1 cannot be reached: nothing listens at its port","started_at":"2026-11-26T03:00:14.262378777Z","duration_ns":1415061}');
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
INSERT INTO sqlite_stat1 VALUES ('fleet_secrets', 'fleet_secrets', '10 1');
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
