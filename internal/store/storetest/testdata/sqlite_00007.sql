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
CREATE TABLE replicas (
  id         TEXT NOT NULL PRIMARY KEY,
  started_at BIGINT NOT NULL,
  beat_at    BIGINT NOT NULL,              -- by the database's clock
  beats      BIGINT NOT NULL
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
  revision     TEXT   NOT NULL DEFAULT '',  -- another one after each transaction that changes anything of the directory
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
INSERT INTO goose_db_version VALUES (1, 0, 1, '2026-11-27 14:33:44');
INSERT INTO goose_db_version VALUES (2, 1, 1, '2026-11-27 14:33:44');
INSERT INTO goose_db_version VALUES (3, 2, 1, '2026-11-27 14:33:44');
INSERT INTO goose_db_version VALUES (4, 3, 1, '2026-11-27 14:33:44');
INSERT INTO goose_db_version VALUES (5, 4, 1, '2026-11-27 14:33:44');
INSERT INTO goose_db_version VALUES (6, 5, 1, '2026-11-27 14:33:44');
INSERT INTO goose_db_version VALUES (7, 6, 1, '2026-11-27 14:33:44');
INSERT INTO goose_db_version VALUES (8, 7, 1, '2026-11-27 14:33:44');
INSERT INTO parents VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', 'acme', 'acme', '01a21d6d-2e3f-797c-9543-40eca6598d47', 2, 0, 1795790024113228, 0);
INSERT INTO parents VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', 'initech', 'initech', '01a21d6d-2e42-7571-9e02-1176d308ed9b', 0, 1, 1795790024116343, 0);
INSERT INTO parents VALUES ('01a21d6d-2e33-72f3-85ce-bef9561bc69e', '~01a21d6d-2e33-72f3-85ce-bef9561bc69e', '', '01a21d6d-2e33-73a5-8f83-262267816d61', 0, 0, 1795790024243178, 1);
INSERT INTO organizations VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dbc-772d-854d-0e79bbaa94a9', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795790024124111, NULL, 0);
INSERT INTO organizations VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dbc-78a1-b548-89557681f14f', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795790024124111, 1, 1);
INSERT INTO organizations VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2e26-78f3-8719-4141fdd5fdfb', 'initech-console', 'initech-console', 'console', 'jit', 0, '', 1, 0, 2, 0, 1795790024230561, NULL, 0);
INSERT INTO organizations VALUES ('01a21d6d-2e33-72f3-85ce-bef9561bc69e', '01a21d6d-2e33-72f3-85ce-bef9561bc69e', 'lone', 'Größe', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795790024243178, NULL, 0);
INSERT INTO organizations VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2e34-7092-a00c-4c90088d09a1', 'joined', 'joined', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795790024244026, NULL, 0);
INSERT INTO seat_tiers VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dbc-772d-854d-0e79bbaa94a9', 'premium', 1, 1);
INSERT INTO domains VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', 'acme.example', '01a21d6d-2db2-754a-a48d-d2f2f5f3efb5', 'verified', 'manual', 1795790024114197, 1795790024114197, '', '', 0, 0, 0, 0, 0);
INSERT INTO domains VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', 'initech.example', '01a21d6d-2db5-7d49-81c7-7f00296aa9e6', 'verified', 'manual', 1795790024117838, 1795790024117838, '', '', 0, 0, 0, 0, 0);
INSERT INTO connections VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2df5-7ecc-b15b-b066b13293cf', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795790024187186, 1795790024181930, '', '', '', '', '', '');
INSERT INTO connections VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2e3d-79ec-bb76-cdbb71a41d67', 'later', 'saml', '', '', 'claim', 0, 0, NULL, 1795790024253624, 'urn:acme:''idp''', '', 'memberOf', '', '', '');
INSERT INTO connections VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2e40-7654-adfa-26f3a421f6db', 'main', 'oidc', 'https://login.initech.example', 'usher', 'claim', 1, 1, 1795790024259732, 1795790024256396, '', '', '', '', '', '');
INSERT INTO credentials VALUES ('', '01a21d6d-2d87-7bf1-a320-72a1e029f460', 'operator', '', 'first operator key', 'be400dbbb12b3e3f42934ef560f9928845c4a29d16a9ef1327086f786c44ed49', 'usher_cw0mIi', 1795790024071698, NULL, NULL, '', '', '', '', '', '', 0, 1795790025657414, '', '');
INSERT INTO credentials VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dc6-7aa9-b01c-b7041d1ff074', 'directory', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '', 'a2d0fc0fccde15bfd345ce04e5ca6460cf4440bdac2a6f486cefcbfee81c52cd', 'usher_Xed6ka', 1795790024134596, NULL, NULL, '', '', '', '', '', '', 0, 1795790025657414, '', '');
INSERT INTO credentials VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2dc9-79ca-a673-7505b0e09fdf', 'directory', '01a21d6d-2dc7-76f9-a95e-5500e3c2e166', '', 'ae474669a4e9b50679b8c866a18582db7b7f391a644297c54c11d84b0544e687', 'usher_4CXqPU', 1795790024137619, NULL, NULL, '', '', '', '', '', '', 1, 0, '01a21d6d-2e3c-7657-b11c-dd2dae842e86', '');
INSERT INTO credentials VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2df7-7474-8d05-4e48f83881c9', 'login-hook', '01a21d6d-2df5-7ecc-b15b-b066b13293cf', '', '3bdf52ab90f203448c91dcbf8ded274f81ef2e7910a282c2c1f785a89d1292a0', 'usher_VWa8b6', 1795790024183188, NULL, NULL, '', '', '', '', '', '', 0, 1795790025558717, '', '');
INSERT INTO credentials VALUES ('', '01a21d6d-2dfe-7a9d-b390-b7d9a6e9fe6e', 'read-only', '', '', '40a9e7c80124efa2c0c22efaadaaaeab0577e893f5237e2fdde2f70e1c8ee537', 'usher_GWOoaI', 1795790024190682, NULL, 1795790024191865, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO credentials VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2e1c-784e-bec9-ccce8120411e', 'oauth-client', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '', '38085a759450c829745fc4a208d88b7946253e4f8e4032111adb440eb219710a', 'usher_HxT8OR', 1795790024220504, NULL, NULL, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO credentials VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2e1e-7332-a371-f6b739c73cc3', 'access-token', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '', '30352bf33e5f23d6bb3a7afb5da8b9842344921736b1fc2189ff4784c711d65c', 'usher_SvCWqB', 1795790024221868, 1795793624221868, NULL, '01a21d6d-2e1c-784e-bec9-ccce8120411e', '', '', '', '', '', 0, 0, '', '');
INSERT INTO credentials VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2e1f-7a9b-aa2b-65db19874e93', 'jwt-issuer', '01a21d6d-2dc7-76f9-a95e-5500e3c2e166', '', '389dcf2f4fd49b8ef01bc159780079b43dacf48a6ffc009e454025c798c3b046', '', 1795790024223398, NULL, NULL, '', '', '', 'https://issuer.example/', 'http://127.0.0.1:46721/scim/01a21d6d-2dc7-76f9-a95e-5500e3c2e166', '{"jwks_url":"https://issuer.example/keys","claims":{"tid":"''ẞ''"}}', 0, 0, '01a21d6d-2e3c-7657-b11c-dd2dae842e86', '');
INSERT INTO credentials VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2e41-73ad-b9b3-d94ef2a45a33', 'login-hook', '01a21d6d-2e40-7654-adfa-26f3a421f6db', '', '916cf7bc97821d26439a194c4b6e55aa419269498815d10ea0ee1fc8729e709c', 'usher_jAE9xg', 1795790024257221, NULL, NULL, '', '', '', '', '', '', 0, 1795790025558717, '', '');
INSERT INTO directories VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', 'okta', 'scim', 'okta', 'userName', 0, '', 1795790024133677, '', '', '', 0);
INSERT INTO directories VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2dc7-76f9-a95e-5500e3c2e166', 'entra', 'scim', 'entra', 'userName', 0, '', 1795790024135439, 'ipsie', '[{"id":"urn:acme:scim:schemas:extension:hr:2.0:User","name":"User","description":"''quotes'' and Umläute","resourceType":"User","attributes":[{"name":"floor","type":"string","caseExact":false,"mutability":"readWrite","returned":"default","uniqueness":"none"}]}]', '01a21d6d-2e3c-7657-b11c-dd2dae842e86', 0);
INSERT INTO directories VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2e29-7a41-9fd5-c87ec2331b83', '01a21d6d-2e29-7a41-9fd5-c87ec2331b83', 'scim', 'generic', 'userName', 0, '', 1795790024233609, '', '', '', 1795790024235687);
INSERT INTO directories VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', 'corp', 'ldap', 'generic', 'emails', 1, '', 1795790024559685, '', '', '', 0);
INSERT INTO directories VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-320f-7b33-974f-9259aa1088eb', 'away', 'ldap', 'generic', 'emails', 1, '', 1795790025231696, '', '', '', 0);
INSERT INTO directory_emails VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', 'ada@acme.example', '01a21d6d-2dcb-7160-8f28-4f44cff0db09', 0, 'work');
INSERT INTO directory_emails VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', 'ada@home.example', '01a21d6d-2dcb-7160-8f28-4f44cff0db09', 1, 'home');
INSERT INTO directory_emails VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', 'p0@initech.example', '6d82c662-807b-87b3-a293-d4b03b313331', 0, 'work');
INSERT INTO directory_emails VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', 'p10@initech.example', 'bae04298-b9c2-8788-b359-4e0031e90282', 0, 'work');
INSERT INTO directory_emails VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', 'p11@initech.example', '8c231747-0b39-83a2-a23e-d5f16f5ff2f1', 0, 'work');
INSERT INTO directory_emails VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', 'p12@initech.example', 'bb82ff20-8ad6-8086-84ea-b1a2c47bc97a', 0, 'work');
INSERT INTO directory_emails VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', 'p13@initech.example', '0604d7d4-084a-85c7-a106-55b6457adb84', 0, 'work');
INSERT INTO directory_emails VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', 'p1@initech.example', '7fa1ab77-aea7-8049-bd0f-793324bca350', 0, 'work');
INSERT INTO directory_emails VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', 'p2@initech.example', '3316fc2f-9182-827b-b612-8142eb5114a6', 0, 'work');
INSERT INTO directory_emails VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', 'p3@initech.example', 'cab59762-a60d-8714-9ae9-3c61a03ab7f1', 0, 'work');
INSERT INTO directory_emails VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', 'p4@initech.example', '4ed25fa4-5ac4-876e-ac9a-e92b403379d9', 0, 'work');
INSERT INTO directory_emails VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', 'p5@initech.example', '00a7904b-9c44-8ea2-b983-08400405af7c', 0, 'work');
INSERT INTO directory_emails VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', 'p6@initech.example', 'e81803ee-f40a-83aa-8dad-2f4a2aeb9d0d', 0, 'work');
INSERT INTO directory_emails VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', 'p7@initech.example', '673d2e11-f17a-83c0-b020-b47b3da5ed1c', 0, 'work');
INSERT INTO directory_emails VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', 'p8@initech.example', '8d73484a-4c43-8317-8e60-474f91107bc1', 0, 'work');
INSERT INTO directory_emails VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', 'p9@initech.example', '504d099e-a5b1-8766-9218-770ec6833fe1', 0, 'work');
INSERT INTO directory_groups VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '01a21d6d-2dde-7e12-9ebd-0aa788aa034a', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795790024158914, 1795790024166677, 0);
INSERT INTO directory_groups VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '01a21d6d-2de0-7612-8e1a-9b163bc99923', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795790024160388, 1795790024173653, 0);
INSERT INTO directory_groups VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '01a21d6d-2dea-70fc-b967-aeef2d2189c4', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795790024170052, 1795790024170052, 1);
INSERT INTO directory_groups VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', '7f8bdaf0-b2db-8d66-8eb0-6ae5e137dfa6', 'all-staff', 'all-staff', NULL, '4b17f298-7ebb-1041-9d2e-d52367abd116', '{"displayName":"all-staff","externalId":"4b17f298-7ebb-1041-9d2e-d52367abd116"}', 2, 1795790024589056, 1795790024589790, 0);
INSERT INTO directory_members VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '01a21d6d-2dde-7e12-9ebd-0aa788aa034a', '01a21d6d-2dcb-7160-8f28-4f44cff0db09', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '01a21d6d-2dde-7e12-9ebd-0aa788aa034a', '01a21d6d-2dcc-70a0-ba3b-36e93761128b', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '01a21d6d-2dde-7e12-9ebd-0aa788aa034a', '01a21d6d-2dd1-77f0-a02d-eb71917c9d12', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '01a21d6d-2de0-7612-8e1a-9b163bc99923', '01a21d6d-2dcb-7160-8f28-4f44cff0db09', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '01a21d6d-2de0-7612-8e1a-9b163bc99923', '01a21d6d-2dcc-70a0-ba3b-36e93761128b', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '01a21d6d-2de0-7612-8e1a-9b163bc99923', '01a21d6d-2dd1-77f0-a02d-eb71917c9d12', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '01a21d6d-2de0-7612-8e1a-9b163bc99923', '01a21d6d-2dd2-74e8-92c2-15d484287f26', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '01a21d6d-2de0-7612-8e1a-9b163bc99923', '01a21d6d-2dd5-77ee-a2cf-d7b3fce02fe0', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '01a21d6d-2de0-7612-8e1a-9b163bc99923', '01a21d6d-2dd6-71af-ac19-3c10458aa3fc', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '01a21d6d-2de0-7612-8e1a-9b163bc99923', '01a21d6d-2dd7-7045-bb91-83c08daafb17', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '01a21d6d-2de0-7612-8e1a-9b163bc99923', '01a21d6d-2dd8-7224-bb8f-918e3f5fbf9b', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '01a21d6d-2de0-7612-8e1a-9b163bc99923', '01a21d6d-2dd9-7535-9792-67a0df722a4d', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '01a21d6d-2de0-7612-8e1a-9b163bc99923', '01a21d6d-2dde-7354-9031-9fa7ca5bb9dc', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '01a21d6d-2dea-70fc-b967-aeef2d2189c4', '01a21d6d-2dd2-74e8-92c2-15d484287f26', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '01a21d6d-2dea-70fc-b967-aeef2d2189c4', '01a21d6d-2dde-7e12-9ebd-0aa788aa034a', 'Group', 'Group', '');
INSERT INTO directory_members VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', '7f8bdaf0-b2db-8d66-8eb0-6ae5e137dfa6', '00a7904b-9c44-8ea2-b983-08400405af7c', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', '7f8bdaf0-b2db-8d66-8eb0-6ae5e137dfa6', '0604d7d4-084a-85c7-a106-55b6457adb84', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', '7f8bdaf0-b2db-8d66-8eb0-6ae5e137dfa6', '3316fc2f-9182-827b-b612-8142eb5114a6', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', '7f8bdaf0-b2db-8d66-8eb0-6ae5e137dfa6', '4ed25fa4-5ac4-876e-ac9a-e92b403379d9', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', '7f8bdaf0-b2db-8d66-8eb0-6ae5e137dfa6', '504d099e-a5b1-8766-9218-770ec6833fe1', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', '7f8bdaf0-b2db-8d66-8eb0-6ae5e137dfa6', '673d2e11-f17a-83c0-b020-b47b3da5ed1c', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', '7f8bdaf0-b2db-8d66-8eb0-6ae5e137dfa6', '6d82c662-807b-87b3-a293-d4b03b313331', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', '7f8bdaf0-b2db-8d66-8eb0-6ae5e137dfa6', '7fa1ab77-aea7-8049-bd0f-793324bca350', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', '7f8bdaf0-b2db-8d66-8eb0-6ae5e137dfa6', '8c231747-0b39-83a2-a23e-d5f16f5ff2f1', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', '7f8bdaf0-b2db-8d66-8eb0-6ae5e137dfa6', '8d73484a-4c43-8317-8e60-474f91107bc1', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', '7f8bdaf0-b2db-8d66-8eb0-6ae5e137dfa6', 'bae04298-b9c2-8788-b359-4e0031e90282', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', '7f8bdaf0-b2db-8d66-8eb0-6ae5e137dfa6', 'bb82ff20-8ad6-8086-84ea-b1a2c47bc97a', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', '7f8bdaf0-b2db-8d66-8eb0-6ae5e137dfa6', 'cab59762-a60d-8714-9ae9-3c61a03ab7f1', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', '7f8bdaf0-b2db-8d66-8eb0-6ae5e137dfa6', 'e81803ee-f40a-83aa-8dad-2f4a2aeb9d0d', 'User', '', '');
INSERT INTO directory_tombstones VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '01a21d6d-2ddd-76da-8804-ac9e1a7524c0', 'NULL', '01a21d6d-2ddd-76aa-8675-017bdf3e22b2', 1798382024173653);
INSERT INTO persons VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dca-7da0-a554-5fb0a03c696e', 'open', '', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', 0, 3, 0, 1795790024187186, 1795790024138494);
INSERT INTO persons VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dcc-7074-a764-260ef36005b3', 'open', '', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', 0, 3, 0, NULL, 1795790024140016);
INSERT INTO persons VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dd1-77a8-81dc-fe32b5ad73a2', 'open', '', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', 0, 2, 0, NULL, 1795790024145466);
INSERT INTO persons VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dd2-74bf-a408-01d4a7e8141c', 'open', '', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', 0, 2, 0, NULL, 1795790024146283);
INSERT INTO persons VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dd5-77c2-a3ce-7cff5967c7af', 'open', '', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', 0, 2, 0, NULL, 1795790024149488);
INSERT INTO persons VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dd6-718b-adb4-365bfc2e74ef', 'open', '', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', 0, 2, 0, NULL, 1795790024150075);
INSERT INTO persons VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dd7-7020-92ce-49635dcf114a', 'open', '', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', 0, 2, 0, NULL, 1795790024150990);
INSERT INTO persons VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dd8-7205-8d90-bd252e14b7db', 'closed', 'directory_inactive', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', 0, 2, 0, NULL, 1795790024152100);
INSERT INTO persons VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2ddd-76aa-8675-017bdf3e22b2', 'closed', 'directory_deleted', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', 0, 4, 0, NULL, 1795790024157367);
INSERT INTO persons VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dde-732f-86b9-760043c4754a', 'closed', 'directory_inactive', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', 0, 3, 0, NULL, 1795790024158192);
INSERT INTO persons VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dfd-7262-871c-12b822786221', 'open', '', '', 0, 1, 0, 1795790024189098, 1795790024189098);
INSERT INTO persons VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2e28-786b-80fc-1cc8e48703f1', 'open', '', '', 1, 1, 0, NULL, 1795790024232425);
INSERT INTO persons VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2e43-7c38-a072-cc767fa000d9', 'open', '', '', 0, 1, 0, 1795790024259732, 1795790024259732);
INSERT INTO persons VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f8d-7e9b-8313-903cb46ea0bc', 'open', '', '01a21d6d-2f6f-7b50-8b30-895657d5639e', 0, 1, 0, NULL, 1795790024589790);
INSERT INTO persons VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f8e-709b-80c3-0cb4200475bf', 'open', '', '01a21d6d-2f6f-7b50-8b30-895657d5639e', 0, 1, 0, NULL, 1795790024589790);
INSERT INTO persons VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f8e-7142-9872-bfc881bc189e', 'open', '', '01a21d6d-2f6f-7b50-8b30-895657d5639e', 0, 1, 0, NULL, 1795790024589790);
INSERT INTO persons VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f8e-71db-b227-fb768d40bd17', 'open', '', '01a21d6d-2f6f-7b50-8b30-895657d5639e', 0, 1, 0, NULL, 1795790024589790);
INSERT INTO persons VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f8e-724d-81c7-9d7f3436ff41', 'open', '', '01a21d6d-2f6f-7b50-8b30-895657d5639e', 0, 1, 0, NULL, 1795790024589790);
INSERT INTO persons VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f8e-730b-b879-b1f636bd5c97', 'open', '', '01a21d6d-2f6f-7b50-8b30-895657d5639e', 0, 1, 0, NULL, 1795790024589790);
INSERT INTO persons VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f8e-7397-8953-37e9d496e838', 'open', '', '01a21d6d-2f6f-7b50-8b30-895657d5639e', 0, 1, 0, NULL, 1795790024589790);
INSERT INTO persons VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f8e-742b-b457-df51277f76bd', 'open', '', '01a21d6d-2f6f-7b50-8b30-895657d5639e', 0, 1, 0, NULL, 1795790024589790);
INSERT INTO persons VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f8e-7496-acc0-e23497f7ffad', 'open', '', '01a21d6d-2f6f-7b50-8b30-895657d5639e', 0, 1, 0, NULL, 1795790024589790);
INSERT INTO persons VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f8e-75b7-bb35-34cc6e2e5c61', 'open', '', '01a21d6d-2f6f-7b50-8b30-895657d5639e', 0, 1, 0, NULL, 1795790024589790);
INSERT INTO persons VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f8e-7658-a188-ab0219699ba1', 'open', '', '01a21d6d-2f6f-7b50-8b30-895657d5639e', 0, 1, 0, NULL, 1795790024589790);
INSERT INTO persons VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f8e-76e4-96ac-118988bad253', 'open', '', '01a21d6d-2f6f-7b50-8b30-895657d5639e', 0, 1, 0, NULL, 1795790024589790);
INSERT INTO persons VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f8e-7774-9acd-a9da944be019', 'open', '', '01a21d6d-2f6f-7b50-8b30-895657d5639e', 0, 1, 0, NULL, 1795790024589790);
INSERT INTO persons VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f8e-77e2-b64b-dddbda42ee6a', 'open', '', '01a21d6d-2f6f-7b50-8b30-895657d5639e', 0, 1, 0, NULL, 1795790024589790);
INSERT INTO subjects VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2df5-7ecc-b15b-b066b13293cf', 'ada', '01a21d6d-2dca-7da0-a554-5fb0a03c696e', 1795790024187186);
INSERT INTO subjects VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2df5-7ecc-b15b-b066b13293cf', 'newcomer', '01a21d6d-2dfd-7262-871c-12b822786221', 1795790024189098);
INSERT INTO subjects VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2e40-7654-adfa-26f3a421f6db', 'prover', '01a21d6d-2e43-7c38-a072-cc767fa000d9', 1795790024259732);
INSERT INTO memberships VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dca-7da0-a554-5fb0a03c696e', '01a21d6d-2dbc-772d-854d-0e79bbaa94a9', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795790024160388);
INSERT INTO memberships VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dca-7da0-a554-5fb0a03c696e', '01a21d6d-2dbc-78a1-b548-89557681f14f', 0, 'jit', '01a21d6d-2df5-7ecc-b15b-b066b13293cf', 1795790024187186, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795790024187186);
INSERT INTO memberships VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dcc-7074-a764-260ef36005b3', '01a21d6d-2dbc-772d-854d-0e79bbaa94a9', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795790024160388);
INSERT INTO memberships VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dd1-77a8-81dc-fe32b5ad73a2', '01a21d6d-2dbc-772d-854d-0e79bbaa94a9', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795790024168647);
INSERT INTO memberships VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dd2-74bf-a408-01d4a7e8141c', '01a21d6d-2dbc-772d-854d-0e79bbaa94a9', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795790024160388);
INSERT INTO memberships VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dd5-77c2-a3ce-7cff5967c7af', '01a21d6d-2dbc-772d-854d-0e79bbaa94a9', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795790024160388);
INSERT INTO memberships VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dd6-718b-adb4-365bfc2e74ef', '01a21d6d-2dbc-772d-854d-0e79bbaa94a9', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795790024160388);
INSERT INTO memberships VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dd7-7020-92ce-49635dcf114a', '01a21d6d-2dbc-772d-854d-0e79bbaa94a9', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795790024160388);
INSERT INTO memberships VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dfd-7262-871c-12b822786221', '01a21d6d-2dbc-78a1-b548-89557681f14f', 0, 'jit', '01a21d6d-2df5-7ecc-b15b-b066b13293cf', 1795790024189098, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795790024189098);
INSERT INTO memberships VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2e28-786b-80fc-1cc8e48703f1', '01a21d6d-2e26-78f3-8719-4141fdd5fdfb', 0, 'invite', '01a21d6d-2e27-7948-a9bc-8e721b1fdbcd', 1795790024232425, 'user', '', 'retained', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795790024232425);
INSERT INTO memberships VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2e43-7c38-a072-cc767fa000d9', '01a21d6d-2e26-78f3-8719-4141fdd5fdfb', 0, 'jit', '01a21d6d-2e40-7654-adfa-26f3a421f6db', 1795790024259732, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795790024259732);
INSERT INTO policy_versions VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', 1795790024124111);
INSERT INTO policy_versions VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', 1795790024129326);
INSERT INTO events VALUES (1, '', '01a21d6d-2d87-7d30-a67e-bc66e928a473', 1795790024071698, 'token.created', 'operator', 'operator_key_file', '', '', '01a21d6d-2d87-7bf1-a320-72a1e029f460', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO events VALUES (2, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2db1-7671-b2c9-d165af46d923', 1795790024113228, 'parent.created', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', '', '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', NULL, NULL, 0, '6386c2b718cb59ea9604cba17c270fc1');
INSERT INTO events VALUES (3, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2db2-7788-b95f-ee7b9c154f6b', 1795790024114197, 'domain.verified', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', '', '01a21d6d-2db2-754a-a48d-d2f2f5f3efb5', NULL, '{"domain":"acme.example","state":"verified","strategy":"manual"}', 0, '96aab73c156bb8921375a999fb51b18b');
INSERT INTO events VALUES (4, '01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2db4-75ae-882c-36abb8af7349', 1795790024116343, 'parent.created', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', '', '01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', NULL, NULL, 0, '266091768f85b6019024c5d657707ca2');
INSERT INTO events VALUES (5, '01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2db5-7dc5-8a8c-fc068f02dc48', 1795790024117838, 'domain.verified', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', '', '01a21d6d-2db5-7d49-81c7-7f00296aa9e6', NULL, '{"domain":"initech.example","state":"verified","strategy":"manual"}', 0, '5e9b070f858b853075832b443d7248ca');
INSERT INTO events VALUES (6, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dbc-785d-bc05-3e21dea7d461', 1795790024124111, 'organization.created', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', '01a21d6d-2dbc-772d-854d-0e79bbaa94a9', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '2b5d4f74c9bc5067f7a4933da048c58d');
INSERT INTO events VALUES (7, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dbc-78cc-b2f9-3a6b2289e824', 1795790024124111, 'organization.created', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', '01a21d6d-2dbc-78a1-b548-89557681f14f', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '2b5d4f74c9bc5067f7a4933da048c58d');
INSERT INTO events VALUES (8, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dbc-7a1d-8227-04cbea243a5a', 1795790024124111, 'policy.applied', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, '2b5d4f74c9bc5067f7a4933da048c58d');
INSERT INTO events VALUES (9, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dbd-70b6-bb12-341167f3f5d8', 1795790024124111, 'organization.changed', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', '01a21d6d-2dbc-772d-854d-0e79bbaa94a9', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, '2b5d4f74c9bc5067f7a4933da048c58d');
INSERT INTO events VALUES (10, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dbd-71e9-927b-e826d250139a', 1795790024124111, 'organization.changed', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', '01a21d6d-2dbc-78a1-b548-89557681f14f', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, '2b5d4f74c9bc5067f7a4933da048c58d');
INSERT INTO events VALUES (11, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dc1-797a-89e2-d19d9d29075f', 1795790024129326, 'policy.applied', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, 'a01fac7b23684b7c0d9dff0b159f554b');
INSERT INTO events VALUES (12, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dc2-7ee0-a4f4-06433670006a', 1795790024130569, 'organization.changed', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', '01a21d6d-2dbc-772d-854d-0e79bbaa94a9', '', NULL, '{"limit":1,"seat":"premium"}', 0, '115c6f6e5681225c320e539171ba32c4');
INSERT INTO events VALUES (13, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dc5-7b92-a1e0-5d550344a8bd', 1795790024133677, 'directory.created', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', '', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', NULL, NULL, 0, '2e3ec8422e1a3d6a09fb889a4249ddcd');
INSERT INTO events VALUES (14, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dc6-7aef-8f7f-1558a084bf00', 1795790024134596, 'token.created', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', '', '01a21d6d-2dc6-7aa9-b01c-b7041d1ff074', NULL, '{"scope":"directory","target":"01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec"}', 0, 'f87419dfc3b346acf037fdcf049efb79');
INSERT INTO events VALUES (15, '01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2dc7-7714-ae50-b731dba79543', 1795790024135439, 'directory.created', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', '', '01a21d6d-2dc7-76f9-a95e-5500e3c2e166', NULL, NULL, 0, '387d0c0db2285e90f0e552a4afa10d14');
INSERT INTO events VALUES (16, '01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2dc9-7a08-a0f6-0ef39e4a648d', 1795790024137619, 'token.created', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', '', '01a21d6d-2dc9-79ca-a673-7505b0e09fdf', NULL, '{"scope":"directory","target":"01a21d6d-2dc7-76f9-a95e-5500e3c2e166"}', 0, 'e77bcb9914b218391d3fa04d75d39bb6');
INSERT INTO events VALUES (17, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dcb-7406-a90d-d71e0d5a9e88', 1795790024138494, 'directory_user.created', 'directory', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '', '', '01a21d6d-2dcb-7160-8f28-4f44cff0db09', NULL, NULL, 2, '7a1299a9eed44563669fa54ac2be6798');
INSERT INTO events VALUES (18, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dcb-7409-beb1-e26f18b9d740', 1795790024138494, 'account.created', 'directory', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '01a21d6d-2dca-7da0-a554-5fb0a03c696e', '', '01a21d6d-2dcb-7160-8f28-4f44cff0db09', NULL, NULL, 2, '7a1299a9eed44563669fa54ac2be6798');
INSERT INTO events VALUES (19, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dcc-70d6-a7ec-5f016691ff1f', 1795790024140016, 'directory_user.created', 'directory', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '', '', '01a21d6d-2dcc-70a0-ba3b-36e93761128b', NULL, NULL, 2, '7076db456d1657a55e51d5fff665ed74');
INSERT INTO events VALUES (20, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dcc-70d8-959a-42f9790b8c5b', 1795790024140016, 'account.created', 'directory', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '01a21d6d-2dcc-7074-a764-260ef36005b3', '', '01a21d6d-2dcc-70a0-ba3b-36e93761128b', NULL, NULL, 2, '7076db456d1657a55e51d5fff665ed74');
INSERT INTO events VALUES (21, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dd1-7838-9de8-27ac9cf20360', 1795790024145466, 'directory_user.created', 'directory', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '', '', '01a21d6d-2dd1-77f0-a02d-eb71917c9d12', NULL, NULL, 2, '1ec6f19c5829e6d6836267867a816843');
INSERT INTO events VALUES (22, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dd1-783c-87c8-5b298a515653', 1795790024145466, 'account.created', 'directory', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '01a21d6d-2dd1-77a8-81dc-fe32b5ad73a2', '', '01a21d6d-2dd1-77f0-a02d-eb71917c9d12', NULL, NULL, 2, '1ec6f19c5829e6d6836267867a816843');
INSERT INTO events VALUES (23, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dd2-7523-bf2e-dc99298a2925', 1795790024146283, 'directory_user.created', 'directory', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '', '', '01a21d6d-2dd2-74e8-92c2-15d484287f26', NULL, NULL, 2, '00fb0c31f268ef759ede29c19061bc72');
INSERT INTO events VALUES (24, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dd2-7526-b95a-05515e83f82f', 1795790024146283, 'account.created', 'directory', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '01a21d6d-2dd2-74bf-a408-01d4a7e8141c', '', '01a21d6d-2dd2-74e8-92c2-15d484287f26', NULL, NULL, 2, '00fb0c31f268ef759ede29c19061bc72');
INSERT INTO events VALUES (25, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dd5-781b-8d6c-21cc4eab07e3', 1795790024149488, 'directory_user.created', 'directory', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '', '', '01a21d6d-2dd5-77ee-a2cf-d7b3fce02fe0', NULL, NULL, 2, '5ef004fc005be262f495fb47ed45629f');
INSERT INTO events VALUES (26, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dd5-7840-9e62-4e2a377633eb', 1795790024149488, 'account.created', 'directory', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '01a21d6d-2dd5-77c2-a3ce-7cff5967c7af', '', '01a21d6d-2dd5-77ee-a2cf-d7b3fce02fe0', NULL, NULL, 2, '5ef004fc005be262f495fb47ed45629f');
INSERT INTO events VALUES (27, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dd6-71d5-929e-36cc0b593411', 1795790024150075, 'directory_user.created', 'directory', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '', '', '01a21d6d-2dd6-71af-ac19-3c10458aa3fc', NULL, NULL, 2, 'f067bbfd37dc5c6d8fb7e43a23f17c10');
INSERT INTO events VALUES (28, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dd6-71d7-a1ab-d7d2b7faae7e', 1795790024150075, 'account.created', 'directory', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '01a21d6d-2dd6-718b-adb4-365bfc2e74ef', '', '01a21d6d-2dd6-71af-ac19-3c10458aa3fc', NULL, NULL, 2, 'f067bbfd37dc5c6d8fb7e43a23f17c10');
INSERT INTO events VALUES (29, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dd7-706c-af43-6c42cb4f69ad', 1795790024150990, 'directory_user.created', 'directory', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '', '', '01a21d6d-2dd7-7045-bb91-83c08daafb17', NULL, NULL, 2, 'ee2271fd28ff60e54070a392f16b22f9');
INSERT INTO events VALUES (30, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dd7-706f-99d3-eb8ac1bc39e2', 1795790024150990, 'account.created', 'directory', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '01a21d6d-2dd7-7020-92ce-49635dcf114a', '', '01a21d6d-2dd7-7045-bb91-83c08daafb17', NULL, NULL, 2, 'ee2271fd28ff60e54070a392f16b22f9');
INSERT INTO events VALUES (31, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dd8-72ed-af64-4833e442ebb1', 1795790024152100, 'directory_user.created', 'directory', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '', '', '01a21d6d-2dd8-7224-bb8f-918e3f5fbf9b', NULL, NULL, 2, '24d566a98d7cb10c15b729ffe7c01ad7');
INSERT INTO events VALUES (32, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dd8-72f0-9dcf-23172f8c4df5', 1795790024152100, 'account.created', 'directory', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '01a21d6d-2dd8-7205-8d90-bd252e14b7db', '', '01a21d6d-2dd8-7224-bb8f-918e3f5fbf9b', NULL, NULL, 2, '24d566a98d7cb10c15b729ffe7c01ad7');
INSERT INTO events VALUES (33, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dd8-75b2-9a74-127c01aa354b', 1795790024152100, 'gate.closed', 'directory', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '01a21d6d-2dd8-7205-8d90-bd252e14b7db', '', '', NULL, '{"cause":"directory_inactive"}', 2, '24d566a98d7cb10c15b729ffe7c01ad7');
INSERT INTO events VALUES (34, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dd8-75b5-960d-4b13b6fab283', 1795790024152100, 'session.revoked', 'directory', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '01a21d6d-2dd8-7205-8d90-bd252e14b7db', '', '', NULL, NULL, 2, '24d566a98d7cb10c15b729ffe7c01ad7');
INSERT INTO events VALUES (35, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dd9-7575-bded-7d80a57be609', 1795790024153326, 'directory_user.created', 'directory', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '', '', '01a21d6d-2dd9-7535-9792-67a0df722a4d', NULL, NULL, 2, '84a0702fcce425a2092f70545df80b73');
INSERT INTO events VALUES (36, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dd9-7577-860e-3e1e3a4e69db', 1795790024153326, 'directory_user.unbound', 'directory', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '', '', '01a21d6d-2dd9-7535-9792-67a0df722a4d', NULL, '{"reason":"no_email"}', 2, '84a0702fcce425a2092f70545df80b73');
INSERT INTO events VALUES (37, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dda-795a-99e4-7a0544234da2', 1795790024154540, 'directory_user.created', 'directory', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '', '', '01a21d6d-2dda-790d-9ec5-97977fbb11a4', NULL, NULL, 2, '5e4b8236ce9ac1c2705d03590f2fdc29');
INSERT INTO events VALUES (38, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dda-795c-9f59-ed23fb909d36', 1795790024154540, 'directory_user.unbound', 'directory', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '', '', '01a21d6d-2dda-790d-9ec5-97977fbb11a4', NULL, '{"reason":"foreign_domain"}', 2, '5e4b8236ce9ac1c2705d03590f2fdc29');
INSERT INTO events VALUES (39, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2ddd-77c2-b4d0-983a969b1193', 1795790024157367, 'directory_user.created', 'directory', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '', '', '01a21d6d-2ddd-76da-8804-ac9e1a7524c0', NULL, NULL, 2, 'ff11fb75c5114183b150dc564993ddd5');
INSERT INTO events VALUES (40, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2ddd-77c4-b330-0d30d07eb851', 1795790024157367, 'account.created', 'directory', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '01a21d6d-2ddd-76aa-8675-017bdf3e22b2', '', '01a21d6d-2ddd-76da-8804-ac9e1a7524c0', NULL, NULL, 2, 'ff11fb75c5114183b150dc564993ddd5');
INSERT INTO events VALUES (41, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dde-737c-a088-70f5f90c402a', 1795790024158192, 'directory_user.created', 'directory', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '', '', '01a21d6d-2dde-7354-9031-9fa7ca5bb9dc', NULL, NULL, 2, 'd960413b9e620223cb979b26d12328b9');
INSERT INTO events VALUES (42, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dde-737e-ab08-646aa0eca1c4', 1795790024158192, 'account.created', 'directory', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '01a21d6d-2dde-732f-86b9-760043c4754a', '', '01a21d6d-2dde-7354-9031-9fa7ca5bb9dc', NULL, NULL, 2, 'd960413b9e620223cb979b26d12328b9');
INSERT INTO events VALUES (43, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2ddf-74bc-b9d6-eb84e83e07af', 1795790024158914, 'directory_group.created', 'directory', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '', '', '01a21d6d-2dde-7e12-9ebd-0aa788aa034a', NULL, '{"members":1}', 0, 'd6f6e3fb5045f9e2ffbc42a0fe2455da');
INSERT INTO events VALUES (44, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2de0-799a-a525-ffa8218eb959', 1795790024160388, 'directory_group.created', 'directory', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '', '', '01a21d6d-2de0-7612-8e1a-9b163bc99923', NULL, '{"members":11}', 0, '6bb8a985205cd24829c5379120b85162');
INSERT INTO events VALUES (45, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2de1-7778-aa30-ba8e77ef4470', 1795790024160388, 'membership.added', 'directory', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '01a21d6d-2dca-7da0-a554-5fb0a03c696e', '01a21d6d-2dbc-772d-854d-0e79bbaa94a9', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '6bb8a985205cd24829c5379120b85162');
INSERT INTO events VALUES (46, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2de1-7896-8a75-3f8bd9168ef0', 1795790024160388, 'membership.added', 'directory', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '01a21d6d-2dcc-7074-a764-260ef36005b3', '01a21d6d-2dbc-772d-854d-0e79bbaa94a9', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '6bb8a985205cd24829c5379120b85162');
INSERT INTO events VALUES (47, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2de1-78f2-8bd9-e92dd9c6daea', 1795790024160388, 'membership.added', 'directory', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '01a21d6d-2dd2-74bf-a408-01d4a7e8141c', '01a21d6d-2dbc-772d-854d-0e79bbaa94a9', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '6bb8a985205cd24829c5379120b85162');
INSERT INTO events VALUES (48, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2de1-7927-a5fc-0bd32e1edd5e', 1795790024160388, 'membership.added', 'directory', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '01a21d6d-2dd5-77c2-a3ce-7cff5967c7af', '01a21d6d-2dbc-772d-854d-0e79bbaa94a9', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '6bb8a985205cd24829c5379120b85162');
INSERT INTO events VALUES (49, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2de1-796f-98d6-2a9e9aa5fc92', 1795790024160388, 'membership.added', 'directory', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '01a21d6d-2dd6-718b-adb4-365bfc2e74ef', '01a21d6d-2dbc-772d-854d-0e79bbaa94a9', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '6bb8a985205cd24829c5379120b85162');
INSERT INTO events VALUES (50, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2de1-79d9-a200-00b5b5ebad0c', 1795790024160388, 'membership.added', 'directory', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '01a21d6d-2dd7-7020-92ce-49635dcf114a', '01a21d6d-2dbc-772d-854d-0e79bbaa94a9', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '6bb8a985205cd24829c5379120b85162');
INSERT INTO events VALUES (51, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2de1-7a0a-b2aa-ccdcdb066f6f', 1795790024160388, 'membership.added', 'directory', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '01a21d6d-2ddd-76aa-8675-017bdf3e22b2', '01a21d6d-2dbc-772d-854d-0e79bbaa94a9', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '6bb8a985205cd24829c5379120b85162');
INSERT INTO events VALUES (52, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2de1-7a38-a729-60597a1c3827', 1795790024160388, 'membership.added', 'directory', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '01a21d6d-2dde-732f-86b9-760043c4754a', '01a21d6d-2dbc-772d-854d-0e79bbaa94a9', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '6bb8a985205cd24829c5379120b85162');
INSERT INTO events VALUES (53, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2de5-78e6-8f3e-898d9c1ebf37', 1795790024165404, 'directory_group.changed', 'directory', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '', '', '01a21d6d-2dde-7e12-9ebd-0aa788aa034a', NULL, '{"added":1,"removed":0}', 0, '703a71f0382cf81ceb6763c7b893e0fd');
INSERT INTO events VALUES (54, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2de6-7ba8-8f21-b7a5a430b5ae', 1795790024166677, 'directory_group.changed', 'directory', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '', '', '01a21d6d-2dde-7e12-9ebd-0aa788aa034a', NULL, '{"added":1,"removed":0}', 0, 'd3472c346853fe8b9da920919d7352b1');
INSERT INTO events VALUES (55, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2de8-7b48-ae7d-d7d5c45098b4', 1795790024168647, 'directory_group.changed', 'directory', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '', '', '01a21d6d-2de0-7612-8e1a-9b163bc99923', NULL, '{"added":1,"removed":0}', 0, '6814545f1f36224a06e5769cbb0cd30e');
INSERT INTO events VALUES (56, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2de8-7c67-afc6-a66d8f95e53c', 1795790024168647, 'membership.added', 'directory', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '01a21d6d-2dd1-77a8-81dc-fe32b5ad73a2', '01a21d6d-2dbc-772d-854d-0e79bbaa94a9', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '6814545f1f36224a06e5769cbb0cd30e');
INSERT INTO events VALUES (57, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dea-7473-9d16-d8ff85bf1692', 1795790024170052, 'directory_group.created', 'directory', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '', '', '01a21d6d-2dea-70fc-b967-aeef2d2189c4', NULL, '{"members":2}', 0, 'e2465937f6337ad29d67cb1df78f6f93');
INSERT INTO events VALUES (58, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2deb-783d-89c6-1aa5ea9e1cb5', 1795790024171265, 'directory_user.deleted', 'directory', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '', '', '01a21d6d-2dda-790d-9ec5-97977fbb11a4', NULL, NULL, 0, '2080388c9fdc636dd8076851e53c6f7b');
INSERT INTO events VALUES (59, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2ded-7be9-bc17-4698f631a31b', 1795790024173653, 'directory_user.deleted', 'directory', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '', '', '01a21d6d-2ddd-76da-8804-ac9e1a7524c0', NULL, NULL, 0, '1d9baba16517dbec848e8c91bcbfb0d0');
INSERT INTO events VALUES (60, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2ded-7d1d-b6b4-4b8969f472ac', 1795790024173653, 'gate.closed', 'directory', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '01a21d6d-2ddd-76aa-8675-017bdf3e22b2', '', '', NULL, '{"cause":"directory_deleted"}', 2, '1d9baba16517dbec848e8c91bcbfb0d0');
INSERT INTO events VALUES (61, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2ded-7d20-8643-4d20107f0cdc', 1795790024173653, 'session.revoked', 'directory', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '01a21d6d-2ddd-76aa-8675-017bdf3e22b2', '', '', NULL, NULL, 2, '1d9baba16517dbec848e8c91bcbfb0d0');
INSERT INTO events VALUES (62, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2ded-7efe-9ea9-26c4552b252d', 1795790024173653, 'membership.removed', 'directory', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '01a21d6d-2ddd-76aa-8675-017bdf3e22b2', '01a21d6d-2dbc-772d-854d-0e79bbaa94a9', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '1d9baba16517dbec848e8c91bcbfb0d0');
INSERT INTO events VALUES (63, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2df1-7bd4-88d1-741ea06d7915', 1795790024177636, 'directory_user.changed', 'directory', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '', '', '01a21d6d-2dde-7354-9031-9fa7ca5bb9dc', NULL, '{"active":false}', 0, '48d2451506fcdfa969915f72e871c39d');
INSERT INTO events VALUES (64, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2df1-7c9c-9c7b-94e1f4b65306', 1795790024177636, 'gate.closed', 'directory', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '01a21d6d-2dde-732f-86b9-760043c4754a', '', '', NULL, '{"cause":"directory_inactive"}', 2, '48d2451506fcdfa969915f72e871c39d');
INSERT INTO events VALUES (65, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2df1-7c9e-b2bb-15b9a6f65eb5', 1795790024177636, 'session.revoked', 'directory', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '01a21d6d-2dde-732f-86b9-760043c4754a', '', '', NULL, NULL, 2, '48d2451506fcdfa969915f72e871c39d');
INSERT INTO events VALUES (66, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2df1-7d69-b0cb-23bef216490b', 1795790024177636, 'membership.removed', 'directory', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '01a21d6d-2dde-732f-86b9-760043c4754a', '01a21d6d-2dbc-772d-854d-0e79bbaa94a9', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '48d2451506fcdfa969915f72e871c39d');
INSERT INTO events VALUES (67, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2df6-731d-b081-93de468c57c3', 1795790024181930, 'connection.created', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', '', '01a21d6d-2df5-7ecc-b15b-b066b13293cf', NULL, '{"kind":"oidc","issuer":"https://login.acme.example","client_id":"usher","email_trust":"claim","vouched":true,"enabled":true,"proven":false}', 0, '8b6cfa4fe9fce7506d41a3c37c1634c3');
INSERT INTO events VALUES (68, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2df7-74f2-a21c-93a318114784', 1795790024183188, 'token.created', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', '', '01a21d6d-2df7-7474-8d05-4e48f83881c9', NULL, '{"scope":"login-hook","target":"01a21d6d-2df5-7ecc-b15b-b066b13293cf"}', 0, '7bc5d943c3776ce97c334722484ef012');
INSERT INTO events VALUES (69, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dfb-7582-9262-467cbaca2b00', 1795790024187186, 'subject.linked', 'login', '01a21d6d-2df5-7ecc-b15b-b066b13293cf', '01a21d6d-2dca-7da0-a554-5fb0a03c696e', '', '01a21d6d-2df5-7ecc-b15b-b066b13293cf', NULL, NULL, 2, '2bebd4593a4532c688de0aa069c393fa');
INSERT INTO events VALUES (70, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dfb-7647-8c8d-bcd2be3499a7', 1795790024187186, 'membership.added', 'login', '01a21d6d-2df5-7ecc-b15b-b066b13293cf', '01a21d6d-2dca-7da0-a554-5fb0a03c696e', '01a21d6d-2dbc-78a1-b548-89557681f14f', '', NULL, '{"role":"user","source":"grant"}', 2, '2bebd4593a4532c688de0aa069c393fa');
INSERT INTO events VALUES (71, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dfb-79a8-97ae-ff6f77685d03', 1795790024187186, 'connection.proven', 'login', '01a21d6d-2df5-7ecc-b15b-b066b13293cf', '', '', '01a21d6d-2df5-7ecc-b15b-b066b13293cf', NULL, NULL, 2, '2bebd4593a4532c688de0aa069c393fa');
INSERT INTO events VALUES (72, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dfd-7288-88c9-6ab1e5e3ad5a', 1795790024189098, 'account.created', 'login', '01a21d6d-2df5-7ecc-b15b-b066b13293cf', '01a21d6d-2dfd-7262-871c-12b822786221', '', '01a21d6d-2df5-7ecc-b15b-b066b13293cf', NULL, NULL, 2, '60b005334d6eb5d8ad797e8ece15d884');
INSERT INTO events VALUES (73, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dfd-72ee-9778-da65c64404e8', 1795790024189098, 'subject.linked', 'login', '01a21d6d-2df5-7ecc-b15b-b066b13293cf', '01a21d6d-2dfd-7262-871c-12b822786221', '', '01a21d6d-2df5-7ecc-b15b-b066b13293cf', NULL, NULL, 2, '60b005334d6eb5d8ad797e8ece15d884');
INSERT INTO events VALUES (74, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dfd-7359-a033-aafbaac497bd', 1795790024189098, 'membership.added', 'login', '01a21d6d-2df5-7ecc-b15b-b066b13293cf', '01a21d6d-2dfd-7262-871c-12b822786221', '01a21d6d-2dbc-78a1-b548-89557681f14f', '', NULL, '{"role":"user","source":"grant"}', 2, '60b005334d6eb5d8ad797e8ece15d884');
INSERT INTO events VALUES (75, '', '01a21d6d-2dfe-7ae5-8035-92a456df85b3', 1795790024190682, 'token.created', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', '', '01a21d6d-2dfe-7a9d-b390-b7d9a6e9fe6e', NULL, '{"scope":"read-only","target":""}', 0, '0567fff2158b3b6b61717ad7ad737033');
INSERT INTO events VALUES (76, '', '01a21d6d-2dff-7f12-aa72-1846f8b1f1a6', 1795790024191865, 'token.revoked', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', '', '01a21d6d-2dfe-7a9d-b390-b7d9a6e9fe6e', NULL, NULL, 0, '70e322931b1dbb9e87c872e1a48a00a0');
INSERT INTO events VALUES (77, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2e18-723e-bcff-28b852394498', 1795790024216007, 'parent_administrator.granted', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '01a21d6d-2dca-7da0-a554-5fb0a03c696e', '', '', NULL, NULL, 0, 'f58da083049350892f276c0631671e4b');
INSERT INTO events VALUES (78, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2e1c-78bb-948a-1f09d91651b2', 1795790024220504, 'token.created', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', '', '01a21d6d-2e1c-784e-bec9-ccce8120411e', NULL, '{"scope":"oauth-client","target":"01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec"}', 0, 'be09451da853762d0a2ff3dcf3d5a886');
INSERT INTO events VALUES (79, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2e1e-73f2-bd91-453ac0edcc9c', 1795790024221868, 'token.created', 'api_key', '01a21d6d-2e1c-784e-bec9-ccce8120411e', '', '', '01a21d6d-2e1e-7332-a371-f6b739c73cc3', NULL, '{"client":"01a21d6d-2e1c-784e-bec9-ccce8120411e","scope":"access-token","target":"01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec"}', 0, 'f38e425fb8fa10150eab31e5698b8c53');
INSERT INTO events VALUES (80, '01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2e1f-7b6c-b7c4-396acab92df2', 1795790024223398, 'token.created', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', '', '01a21d6d-2e1f-7a9b-aa2b-65db19874e93', NULL, '{"scope":"jwt-issuer","target":"01a21d6d-2dc7-76f9-a95e-5500e3c2e166"}', 0, 'd5a2201130bd73273098bed20ef916fd');
INSERT INTO events VALUES (81, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2e20-7f35-b152-cc88a794fac2', 1795790024224832, 'organization.changed', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', '01a21d6d-2dbc-78a1-b548-89557681f14f', '', '{"guests":true,"guest_administrators":false}', '{"guests":true,"guest_administrators":true}', 0, 'eb4f354fbf1f1716cbf52793f313050f');
INSERT INTO events VALUES (82, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2e22-78a4-9573-8f1e1bbd23b7', 1795790024226268, 'invitation.created', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', '01a21d6d-2dbc-78a1-b548-89557681f14f', '01a21d6d-2e22-7683-881d-8fa4aa3b60b8', NULL, '{"role":"user","guest":true}', 2, '9e3b3873d54a1a1b605df292e5d07233');
INSERT INTO events VALUES (83, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2e23-7a96-ad5d-21f9b94e9a59', 1795790024227597, 'invitation.created', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', '01a21d6d-2dbc-772d-854d-0e79bbaa94a9', '01a21d6d-2e23-7a14-9f25-9d970a0207ef', NULL, '{"role":"user","managed":true}', 2, '1b6ce88bdb3995f9bf0742db62495ab9');
INSERT INTO events VALUES (84, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2e24-7980-bc3c-269aa9a2d8b1', 1795790024228495, 'invitation.created', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', '01a21d6d-2dbc-78a1-b548-89557681f14f', '01a21d6d-2e24-78e4-8627-61fcf8f295dc', NULL, '{"role":"user","guest":true}', 2, '9bdc800531aa82c90c9f08c7074dd538');
INSERT INTO events VALUES (85, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2e25-7b3e-b550-29a5f7e2e4da', 1795790024229491, 'invitation.revoked', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', '01a21d6d-2dbc-78a1-b548-89557681f14f', '01a21d6d-2e24-78e4-8627-61fcf8f295dc', NULL, '{"reason":"by_hand"}', 2, '95253a86dfc2a61536b0a6af2ac2b858');
INSERT INTO events VALUES (86, '01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2e26-7968-928b-58c72ccb1b8b', 1795790024230561, 'organization.created', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', '01a21d6d-2e26-78f3-8719-4141fdd5fdfb', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '79af3834a7ae611509df34dd684d3f36');
INSERT INTO events VALUES (87, '01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2e27-79d0-8bc1-cf6bcbe932f6', 1795790024231511, 'invitation.created', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', '01a21d6d-2e26-78f3-8719-4141fdd5fdfb', '01a21d6d-2e27-7948-a9bc-8e721b1fdbcd', NULL, '{"role":"user","guest":true}', 0, '0afac1b0ff553c22d2bdbe9c1325ac7e');
INSERT INTO events VALUES (88, '01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2e28-7894-b3c4-21b3b8a51bd2', 1795790024232425, 'account.created', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '01a21d6d-2e28-786b-80fc-1cc8e48703f1', '', '01a21d6d-2e27-7948-a9bc-8e721b1fdbcd', NULL, NULL, 0, '11d468ad683c26417cae5af5e6561e5c');
INSERT INTO events VALUES (89, '01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2e28-7920-a99f-8d0b53fc984d', 1795790024232425, 'invitation.accepted', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '01a21d6d-2e28-786b-80fc-1cc8e48703f1', '01a21d6d-2e26-78f3-8719-4141fdd5fdfb', '01a21d6d-2e27-7948-a9bc-8e721b1fdbcd', NULL, '{"role":"user","guest":true}', 0, '11d468ad683c26417cae5af5e6561e5c');
INSERT INTO events VALUES (90, '01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2e28-79b2-83c4-3270e175b1ab', 1795790024232425, 'membership.added', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '01a21d6d-2e28-786b-80fc-1cc8e48703f1', '01a21d6d-2e26-78f3-8719-4141fdd5fdfb', '', NULL, '{"role":"user","source":"grant"}', 0, '11d468ad683c26417cae5af5e6561e5c');
INSERT INTO events VALUES (91, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2e29-7a7b-97e8-6441ded9e1e8', 1795790024233609, 'directory.created', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', '', '01a21d6d-2e29-7a41-9fd5-c87ec2331b83', NULL, NULL, 0, '7f302a4f44185429f35e860b6f99bb39');
INSERT INTO events VALUES (92, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2e2a-784f-8e10-a7926d4f2fd8', 1795790024234310, 'run.held', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', '', '01a21d6d-2e2a-75ed-abdc-a5412115f11a', NULL, '{"kind":"deletion","scope":"directory:01a21d6d-2e29-7a41-9fd5-c87ec2331b83"}', 0, '5f7d4b26a8478ed5ed5e6bf95e85b116');
INSERT INTO events VALUES (93, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2e2b-7f04-90aa-26c5fc44d3c0', 1795790024235687, 'directory.deleted', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', '', '01a21d6d-2e29-7a41-9fd5-c87ec2331b83', '{"users":0,"groups":0,"tokens":0}', NULL, 0, 'b0a9f31e96233a36d7eb74f97edb2b5a');
INSERT INTO events VALUES (94, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2e2c-70a6-a856-eb3a28ba2055', 1795790024235687, 'run.applied', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', '', '01a21d6d-2e2a-75ed-abdc-a5412115f11a', NULL, '{"kind":"deletion","scope":"directory:01a21d6d-2e29-7a41-9fd5-c87ec2331b83"}', 0, 'b0a9f31e96233a36d7eb74f97edb2b5a');
INSERT INTO events VALUES (95, '01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2e32-734a-ab55-edea2599356b', 1795790024241987, 'directory.changed', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', '', '01a21d6d-2dc7-76f9-a95e-5500e3c2e166', '{"profile":""}', '{"profile":"ipsie","tokens":1}', 0, 'bd917f8a3c0f23554658db8c07672809');
INSERT INTO events VALUES (96, '01a21d6d-2e33-72f3-85ce-bef9561bc69e', '01a21d6d-2e33-73e3-bf37-cc11b6dc8bd3', 1795790024243178, 'organization.created', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', '01a21d6d-2e33-72f3-85ce-bef9561bc69e', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '012b16f896e9922fb92350a8e23409f5');
INSERT INTO events VALUES (97, '01a21d6d-2e34-7092-a00c-4c90088d09a1', '01a21d6d-2e34-7156-8cdb-47a2419b5a8c', 1795790024244026, 'organization.created', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', '01a21d6d-2e34-7092-a00c-4c90088d09a1', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '4ef67dd578db09756dff2fd9e53c860c');
INSERT INTO events VALUES (98, '01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2e35-7235-9c7c-665a4334de17', 1795790024244884, 'merge.proposed', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', '01a21d6d-2e33-72f3-85ce-bef9561bc69e', '01a21d6d-2e34-7f1f-bfc8-b5086d5967fb', NULL, '{"members":0,"side":"host"}', 0, '1d4f8bc408aa219e59850b8a29bb98b0');
INSERT INTO events VALUES (99, '01a21d6d-2e33-72f3-85ce-bef9561bc69e', '01a21d6d-2e35-7239-8fc6-987eb8639c10', 1795790024244884, 'merge.proposed', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', '01a21d6d-2e33-72f3-85ce-bef9561bc69e', '01a21d6d-2e34-7f1f-bfc8-b5086d5967fb', NULL, '{"members":0,"side":"host"}', 0, '1d4f8bc408aa219e59850b8a29bb98b0');
INSERT INTO events VALUES (100, '01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2e36-77a5-b8b3-a4c00d093530', 1795790024246308, 'merge.approved', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', '01a21d6d-2e33-72f3-85ce-bef9561bc69e', '01a21d6d-2e34-7f1f-bfc8-b5086d5967fb', NULL, '{"side":"host"}', 0, '5afc6ea2afb519f9d877a283a38da308');
INSERT INTO events VALUES (101, '01a21d6d-2e33-72f3-85ce-bef9561bc69e', '01a21d6d-2e36-77a9-aba5-eaa44ca9dc6c', 1795790024246308, 'merge.approved', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', '01a21d6d-2e33-72f3-85ce-bef9561bc69e', '01a21d6d-2e34-7f1f-bfc8-b5086d5967fb', NULL, '{"side":"host"}', 0, '5afc6ea2afb519f9d877a283a38da308');
INSERT INTO events VALUES (102, '01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2e37-744d-994c-0616d7623e5b', 1795790024247234, 'merge.proposed', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', '01a21d6d-2e34-7092-a00c-4c90088d09a1', '01a21d6d-2e37-7406-b844-8029bfe91139', NULL, '{"members":0,"side":"host"}', 0, 'caeeb98dee24daa05e13afd2b101af81');
INSERT INTO events VALUES (103, '01a21d6d-2e34-7092-a00c-4c90088d09a1', '01a21d6d-2e37-747c-83de-942f8322c6ea', 1795790024247234, 'merge.proposed', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', '01a21d6d-2e34-7092-a00c-4c90088d09a1', '01a21d6d-2e37-7406-b844-8029bfe91139', NULL, '{"members":0,"side":"host"}', 0, 'caeeb98dee24daa05e13afd2b101af81');
INSERT INTO events VALUES (104, '01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2e38-7236-a690-de4b7aa4c2b0', 1795790024248050, 'merge.approved', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', '01a21d6d-2e34-7092-a00c-4c90088d09a1', '01a21d6d-2e37-7406-b844-8029bfe91139', NULL, '{"side":"joining"}', 0, 'fdeec6b96118f5d85b8e6700f2f539c6');
INSERT INTO events VALUES (105, '01a21d6d-2e34-7092-a00c-4c90088d09a1', '01a21d6d-2e38-7239-820c-71444584d7fa', 1795790024248050, 'merge.approved', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', '01a21d6d-2e34-7092-a00c-4c90088d09a1', '01a21d6d-2e37-7406-b844-8029bfe91139', NULL, '{"side":"joining"}', 0, 'fdeec6b96118f5d85b8e6700f2f539c6');
INSERT INTO events VALUES (106, '01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2e38-7e93-8b9e-a19cc92ddc06', 1795790024248885, 'merge.approved', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', '01a21d6d-2e34-7092-a00c-4c90088d09a1', '01a21d6d-2e37-7406-b844-8029bfe91139', NULL, '{"side":"host"}', 0, '3f3f307776325b437191c03696533c01');
INSERT INTO events VALUES (107, '01a21d6d-2e34-7092-a00c-4c90088d09a1', '01a21d6d-2e38-7e97-9c35-8865a55f7388', 1795790024248885, 'merge.approved', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', '01a21d6d-2e34-7092-a00c-4c90088d09a1', '01a21d6d-2e37-7406-b844-8029bfe91139', NULL, '{"side":"host"}', 0, '3f3f307776325b437191c03696533c01');
INSERT INTO events VALUES (108, '01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2e39-7225-b6b7-76dbcbda52b5', 1795790024248885, 'merge.completed', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', '01a21d6d-2e34-7092-a00c-4c90088d09a1', '01a21d6d-2e37-7406-b844-8029bfe91139', NULL, NULL, 0, '3f3f307776325b437191c03696533c01');
INSERT INTO events VALUES (109, '01a21d6d-2e34-7092-a00c-4c90088d09a1', '01a21d6d-2e39-7229-b144-db3ea058619a', 1795790024248885, 'merge.completed', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', '01a21d6d-2e34-7092-a00c-4c90088d09a1', '01a21d6d-2e37-7406-b844-8029bfe91139', NULL, NULL, 0, '3f3f307776325b437191c03696533c01');
INSERT INTO events VALUES (110, '01a21d6d-2e34-7092-a00c-4c90088d09a1', '01a21d6d-2e39-7980-bf20-b720ddaf0723', 1795790024248885, 'organization.moved', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', '01a21d6d-2e34-7092-a00c-4c90088d09a1', '01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', NULL, NULL, 0, '3f3f307776325b437191c03696533c01');
INSERT INTO events VALUES (111, '01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2e39-7984-b2c6-b68d07092d02', 1795790024248885, 'organization.moved', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', '01a21d6d-2e34-7092-a00c-4c90088d09a1', '01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', NULL, NULL, 0, '3f3f307776325b437191c03696533c01');
INSERT INTO events VALUES (112, '01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2e3b-72d5-a87d-2877cdf4b96e', 1795790024251075, 'parent.changed', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', '', '01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '{"restrict_org_creation":false}', '{"restrict_org_creation":true}', 0, '08831dd0b2770c15f797d4ee16748628');
INSERT INTO events VALUES (113, '01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2e3c-78ea-a3ab-d6b68423e5d3', 1795790024252299, 'directory.changed', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', '', '01a21d6d-2dc7-76f9-a95e-5500e3c2e166', '{"extensions":[]}', '{"extensions":["urn:acme:scim:schemas:extension:hr:2.0:User"]}', 0, 'ffdca29b5a5cb5356fa8246586be04ea');
INSERT INTO events VALUES (114, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2e3d-7a85-b316-a420e96cfb04', 1795790024253624, 'connection.created', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', '', '01a21d6d-2e3d-79ec-bb76-cdbb71a41d67', NULL, '{"kind":"saml","entity_id":"urn:acme:''idp''","groups_claim":"memberOf","email_trust":"claim","vouched":false,"enabled":false,"proven":false}', 0, '7a4a709e9d1458b0162db16555a84a37');
INSERT INTO events VALUES (115, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2e3e-7b05-9881-6468f8846888', 1795790024254473, 'run.held', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', '', '01a21d6d-2e3e-79f3-9197-683b82c46e33', NULL, '{"detail":{"meaning":{"kind":"oidc","issuer":"https://login.acme.example","client_id":"another"}},"scope":"connection:01a21d6d-2df5-7ecc-b15b-b066b13293cf"}', 0, '6eabab2e9ea3850c643c2592fe0d10ba');
INSERT INTO events VALUES (116, '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2e3f-79e0-afc8-bec816ae9086', 1795790024255550, 'sso.suspended', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', '', '01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', NULL, '{"until":"2026-11-30T14:33:44.25555Z","reason":"''ẞ''"}', 0, '0e7b6b08b0fd097e25a2c523ddf1d41c');
INSERT INTO events VALUES (117, '01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2e40-7781-b58c-677f5a3a2100', 1795790024256396, 'connection.created', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', '', '01a21d6d-2e40-7654-adfa-26f3a421f6db', NULL, '{"kind":"oidc","issuer":"https://login.initech.example","client_id":"usher","email_trust":"claim","vouched":true,"enabled":true,"proven":false}', 0, 'f4ae92c3d876cacac90867e440ecf8ba');
INSERT INTO events VALUES (118, '01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2e41-73f7-a1da-7d1e7edf87a2', 1795790024257221, 'token.created', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', '', '01a21d6d-2e41-73ad-b9b3-d94ef2a45a33', NULL, '{"scope":"login-hook","target":"01a21d6d-2e40-7654-adfa-26f3a421f6db"}', 0, '15fb099440db200cfab3662e5788d980');
INSERT INTO events VALUES (119, '01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2e42-72b6-b102-0db05c718f6a', 1795790024258029, 'organization.changed', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', '01a21d6d-2e26-78f3-8719-4141fdd5fdfb', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false}', 0, '3986851e0cb30373b0ac7c3f7bb45cb7');
INSERT INTO events VALUES (120, '01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2e42-758c-85d2-729abde4357b', 1795790024258029, 'organization.changed', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', '01a21d6d-2e26-78f3-8719-4141fdd5fdfb', '', '{"mode":"jit","group_mappings":false}', '{"mode":"jit","group_mappings":false,"sso_required":true}', 0, '3986851e0cb30373b0ac7c3f7bb45cb7');
INSERT INTO events VALUES (121, '01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2e43-7c5d-91c1-c1eb29834e57', 1795790024259732, 'account.created', 'login', '01a21d6d-2e40-7654-adfa-26f3a421f6db', '01a21d6d-2e43-7c38-a072-cc767fa000d9', '', '01a21d6d-2e40-7654-adfa-26f3a421f6db', NULL, NULL, 0, 'e14a0c30e9f2f6da37b9f6357448a463');
INSERT INTO events VALUES (122, '01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2e43-7cad-ab68-dd73778aa3be', 1795790024259732, 'subject.linked', 'login', '01a21d6d-2e40-7654-adfa-26f3a421f6db', '01a21d6d-2e43-7c38-a072-cc767fa000d9', '', '01a21d6d-2e40-7654-adfa-26f3a421f6db', NULL, NULL, 0, 'e14a0c30e9f2f6da37b9f6357448a463');
INSERT INTO events VALUES (123, '01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2e43-7d2a-bbcb-a788c1a3a054', 1795790024259732, 'membership.added', 'login', '01a21d6d-2e40-7654-adfa-26f3a421f6db', '01a21d6d-2e43-7c38-a072-cc767fa000d9', '01a21d6d-2e26-78f3-8719-4141fdd5fdfb', '', NULL, '{"role":"user","source":"grant"}', 0, 'e14a0c30e9f2f6da37b9f6357448a463');
INSERT INTO events VALUES (124, '01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2e43-7d9a-ba6e-43180aab7fbd', 1795790024259732, 'connection.proven', 'login', '01a21d6d-2e40-7654-adfa-26f3a421f6db', '', '', '01a21d6d-2e40-7654-adfa-26f3a421f6db', NULL, NULL, 0, 'e14a0c30e9f2f6da37b9f6357448a463');
INSERT INTO events VALUES (125, '', '01a21d6d-2e57-75c1-8480-5a6c99671e43', 1795790024279292, 'account.created', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '01a21d6d-2e57-7589-97b6-5fd9cafb34fa', '', '', NULL, NULL, 0, '59e764294c2ecd2a166118b8d81ea2db');
INSERT INTO events VALUES (126, '', '01a21d6d-2e6d-7208-8e8d-6bf1ed7efbeb', 1795790024301039, 'account.created', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '01a21d6d-2e6d-71cf-9989-340e60458c7a', '', '', NULL, NULL, 0, '1182815a131f5e1234b88e573f5938a7');
INSERT INTO events VALUES (127, '01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2ea4-720c-9fca-ee57929c5f04', 1795790024355817, 'claim.started', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', '01a21d6d-2e26-78f3-8719-4141fdd5fdfb', '01a21d6d-2ea4-7025-8da5-664d56d38937', NULL, '{"accounts":2,"deadline":"2026-12-27T14:33:44.355817Z","domain":"initech.example"}', 0, '3d98595bf709dcd79ae50192330eff6c');
INSERT INTO events VALUES (128, '01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2ea4-7305-83ee-842f63cad0ad', 1795790024355817, 'claim.account_claimed', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '01a21d6d-2e57-7589-97b6-5fd9cafb34fa', '01a21d6d-2e26-78f3-8719-4141fdd5fdfb', '01a21d6d-2ea4-7025-8da5-664d56d38937', NULL, '{"deadline":"2026-12-27T14:33:44.355817Z","domain":"initech.example"}', 0, '3d98595bf709dcd79ae50192330eff6c');
INSERT INTO events VALUES (129, '01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2ea4-7308-9d7d-8533c28a55eb', 1795790024355817, 'claim.account_claimed', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '01a21d6d-2e6d-71cf-9989-340e60458c7a', '01a21d6d-2e26-78f3-8719-4141fdd5fdfb', '01a21d6d-2ea4-7025-8da5-664d56d38937', NULL, '{"deadline":"2026-12-27T14:33:44.355817Z","domain":"initech.example"}', 0, '3d98595bf709dcd79ae50192330eff6c');
INSERT INTO events VALUES (130, '01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2ebc-7956-ae1d-ac17ff4f350e', 1795790024380297, 'claim.cancelled', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', '01a21d6d-2e26-78f3-8719-4141fdd5fdfb', '01a21d6d-2ea4-7025-8da5-664d56d38937', NULL, '{"accounts":{"cancelled":2},"reason":"by_hand"}', 0, 'cd8cee7300181884c2224e90172c26fd');
INSERT INTO events VALUES (131, '01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2ef6-7d2a-94a0-ddab9957e3f0', 1795790024438579, 'claim.started', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', '01a21d6d-2e26-78f3-8719-4141fdd5fdfb', '01a21d6d-2ef6-7ca4-8956-084432dd814b', NULL, '{"accounts":2,"deadline":"2026-12-27T14:33:44.438579Z","domain":"initech.example"}', 0, 'f1f2708a4eaf2e5bf987aa03f6d005d7');
INSERT INTO events VALUES (132, '01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2ef6-7e1f-9514-e57edd0b7864', 1795790024438579, 'claim.account_claimed', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '01a21d6d-2e57-7589-97b6-5fd9cafb34fa', '01a21d6d-2e26-78f3-8719-4141fdd5fdfb', '01a21d6d-2ef6-7ca4-8956-084432dd814b', NULL, '{"deadline":"2026-12-27T14:33:44.438579Z","domain":"initech.example"}', 0, 'f1f2708a4eaf2e5bf987aa03f6d005d7');
INSERT INTO events VALUES (133, '01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2ef6-7e23-a564-da0a8bb852f7', 1795790024438579, 'claim.account_claimed', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '01a21d6d-2e6d-71cf-9989-340e60458c7a', '01a21d6d-2e26-78f3-8719-4141fdd5fdfb', '01a21d6d-2ef6-7ca4-8956-084432dd814b', NULL, '{"deadline":"2026-12-27T14:33:44.438579Z","domain":"initech.example"}', 0, 'f1f2708a4eaf2e5bf987aa03f6d005d7');
INSERT INTO events VALUES (134, '01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f13-788f-90ed-bdf24f086444', 1795790024467338, 'claim.chosen', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '01a21d6d-2e57-7589-97b6-5fd9cafb34fa', '01a21d6d-2e26-78f3-8719-4141fdd5fdfb', '01a21d6d-2ef6-7ca4-8956-084432dd814b', '{"choice":""}', '{"choice":"merge"}', 0, 'fc6815329978a068e2a72191ccb42969');
INSERT INTO events VALUES (135, '01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7bb6-9576-db2dfe080a08', 1795790024559685, 'directory.created', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', '', '01a21d6d-2f6f-7b50-8b30-895657d5639e', NULL, NULL, 0, '3b443bd1ad4ca5db43f8330af7c3f9a6');
INSERT INTO events VALUES (136, '01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f8d-7219-bc48-dfc0bc79dc83', 1795790024589056, 'directory_group.created', 'directory', '01a21d6d-2f6f-7b50-8b30-895657d5639e', '', '', '7f8bdaf0-b2db-8d66-8eb0-6ae5e137dfa6', NULL, '{"members":14}', 0, '');
INSERT INTO events VALUES (137, '01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f8e-7013-a15a-ee992bbfb009', 1795790024589790, 'directory_user.created', 'directory', '01a21d6d-2f6f-7b50-8b30-895657d5639e', '', '', '00a7904b-9c44-8ea2-b983-08400405af7c', NULL, NULL, 0, '');
INSERT INTO events VALUES (138, '01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f8e-7015-8532-101f511ce998', 1795790024589790, 'account.created', 'directory', '01a21d6d-2f6f-7b50-8b30-895657d5639e', '01a21d6d-2f8d-7e9b-8313-903cb46ea0bc', '', '00a7904b-9c44-8ea2-b983-08400405af7c', NULL, NULL, 0, '');
INSERT INTO events VALUES (139, '01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f8e-70e2-8f4c-8e15b3a9178c', 1795790024589790, 'directory_user.created', 'directory', '01a21d6d-2f6f-7b50-8b30-895657d5639e', '', '', '0604d7d4-084a-85c7-a106-55b6457adb84', NULL, NULL, 0, '');
INSERT INTO events VALUES (140, '01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f8e-70e4-bc07-2918b233fa5f', 1795790024589790, 'account.created', 'directory', '01a21d6d-2f6f-7b50-8b30-895657d5639e', '01a21d6d-2f8e-709b-80c3-0cb4200475bf', '', '0604d7d4-084a-85c7-a106-55b6457adb84', NULL, NULL, 0, '');
INSERT INTO events VALUES (141, '01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f8e-717d-83ea-50b10344a9ea', 1795790024589790, 'directory_user.created', 'directory', '01a21d6d-2f6f-7b50-8b30-895657d5639e', '', '', '3316fc2f-9182-827b-b612-8142eb5114a6', NULL, NULL, 0, '');
INSERT INTO events VALUES (142, '01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f8e-717f-8fc9-a60ffd587fc6', 1795790024589790, 'account.created', 'directory', '01a21d6d-2f6f-7b50-8b30-895657d5639e', '01a21d6d-2f8e-7142-9872-bfc881bc189e', '', '3316fc2f-9182-827b-b612-8142eb5114a6', NULL, NULL, 0, '');
INSERT INTO events VALUES (143, '01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f8e-720e-bfa9-b05fd02a3a68', 1795790024589790, 'directory_user.created', 'directory', '01a21d6d-2f6f-7b50-8b30-895657d5639e', '', '', '4ed25fa4-5ac4-876e-ac9a-e92b403379d9', NULL, NULL, 0, '');
INSERT INTO events VALUES (144, '01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f8e-720f-be74-146845d44672', 1795790024589790, 'account.created', 'directory', '01a21d6d-2f6f-7b50-8b30-895657d5639e', '01a21d6d-2f8e-71db-b227-fb768d40bd17', '', '4ed25fa4-5ac4-876e-ac9a-e92b403379d9', NULL, NULL, 0, '');
INSERT INTO events VALUES (145, '01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f8e-727f-908f-7a32f0ee7fcf', 1795790024589790, 'directory_user.created', 'directory', '01a21d6d-2f6f-7b50-8b30-895657d5639e', '', '', '504d099e-a5b1-8766-9218-770ec6833fe1', NULL, NULL, 0, '');
INSERT INTO events VALUES (146, '01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f8e-7281-ae32-14bc26a8c3d0', 1795790024589790, 'account.created', 'directory', '01a21d6d-2f6f-7b50-8b30-895657d5639e', '01a21d6d-2f8e-724d-81c7-9d7f3436ff41', '', '504d099e-a5b1-8766-9218-770ec6833fe1', NULL, NULL, 0, '');
INSERT INTO events VALUES (147, '01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f8e-7344-afa1-52c3eeb57693', 1795790024589790, 'directory_user.created', 'directory', '01a21d6d-2f6f-7b50-8b30-895657d5639e', '', '', '673d2e11-f17a-83c0-b020-b47b3da5ed1c', NULL, NULL, 0, '');
INSERT INTO events VALUES (148, '01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f8e-7345-90fb-ea58f705f61f', 1795790024589790, 'account.created', 'directory', '01a21d6d-2f6f-7b50-8b30-895657d5639e', '01a21d6d-2f8e-730b-b879-b1f636bd5c97', '', '673d2e11-f17a-83c0-b020-b47b3da5ed1c', NULL, NULL, 0, '');
INSERT INTO events VALUES (149, '01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f8e-73c9-a72d-52e9ddd31006', 1795790024589790, 'directory_user.created', 'directory', '01a21d6d-2f6f-7b50-8b30-895657d5639e', '', '', '6d82c662-807b-87b3-a293-d4b03b313331', NULL, NULL, 0, '');
INSERT INTO events VALUES (150, '01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f8e-73cb-a5a4-c5877f086dde', 1795790024589790, 'account.created', 'directory', '01a21d6d-2f6f-7b50-8b30-895657d5639e', '01a21d6d-2f8e-7397-8953-37e9d496e838', '', '6d82c662-807b-87b3-a293-d4b03b313331', NULL, NULL, 0, '');
INSERT INTO events VALUES (151, '01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f8e-7459-8285-3893436ab5a4', 1795790024589790, 'directory_user.created', 'directory', '01a21d6d-2f6f-7b50-8b30-895657d5639e', '', '', '7fa1ab77-aea7-8049-bd0f-793324bca350', NULL, NULL, 0, '');
INSERT INTO events VALUES (152, '01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f8e-745a-b9ac-d5c9da669aa4', 1795790024589790, 'account.created', 'directory', '01a21d6d-2f6f-7b50-8b30-895657d5639e', '01a21d6d-2f8e-742b-b457-df51277f76bd', '', '7fa1ab77-aea7-8049-bd0f-793324bca350', NULL, NULL, 0, '');
INSERT INTO events VALUES (153, '01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f8e-756b-a246-872ac04992d7', 1795790024589790, 'directory_user.created', 'directory', '01a21d6d-2f6f-7b50-8b30-895657d5639e', '', '', '8c231747-0b39-83a2-a23e-d5f16f5ff2f1', NULL, NULL, 0, '');
INSERT INTO events VALUES (154, '01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f8e-756d-8209-48612e19d3d9', 1795790024589790, 'account.created', 'directory', '01a21d6d-2f6f-7b50-8b30-895657d5639e', '01a21d6d-2f8e-7496-acc0-e23497f7ffad', '', '8c231747-0b39-83a2-a23e-d5f16f5ff2f1', NULL, NULL, 0, '');
INSERT INTO events VALUES (155, '01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f8e-75f6-9eff-38676c853e21', 1795790024589790, 'directory_user.created', 'directory', '01a21d6d-2f6f-7b50-8b30-895657d5639e', '', '', '8d73484a-4c43-8317-8e60-474f91107bc1', NULL, NULL, 0, '');
INSERT INTO events VALUES (156, '01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f8e-75f8-8c63-175d66dedbbf', 1795790024589790, 'account.created', 'directory', '01a21d6d-2f6f-7b50-8b30-895657d5639e', '01a21d6d-2f8e-75b7-bb35-34cc6e2e5c61', '', '8d73484a-4c43-8317-8e60-474f91107bc1', NULL, NULL, 0, '');
INSERT INTO events VALUES (157, '01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f8e-76a7-8d47-3114d5fca44d', 1795790024589790, 'directory_user.created', 'directory', '01a21d6d-2f6f-7b50-8b30-895657d5639e', '', '', 'bae04298-b9c2-8788-b359-4e0031e90282', NULL, NULL, 0, '');
INSERT INTO events VALUES (158, '01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f8e-76a8-a573-fda6046d4d3a', 1795790024589790, 'account.created', 'directory', '01a21d6d-2f6f-7b50-8b30-895657d5639e', '01a21d6d-2f8e-7658-a188-ab0219699ba1', '', 'bae04298-b9c2-8788-b359-4e0031e90282', NULL, NULL, 0, '');
INSERT INTO events VALUES (159, '01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f8e-7714-a127-a72d7959c9f0', 1795790024589790, 'directory_user.created', 'directory', '01a21d6d-2f6f-7b50-8b30-895657d5639e', '', '', 'bb82ff20-8ad6-8086-84ea-b1a2c47bc97a', NULL, NULL, 0, '');
INSERT INTO events VALUES (160, '01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f8e-7715-a753-fda5a2c24b44', 1795790024589790, 'account.created', 'directory', '01a21d6d-2f6f-7b50-8b30-895657d5639e', '01a21d6d-2f8e-76e4-96ac-118988bad253', '', 'bb82ff20-8ad6-8086-84ea-b1a2c47bc97a', NULL, NULL, 0, '');
INSERT INTO events VALUES (161, '01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f8e-77a4-86f6-5fbf61198362', 1795790024589790, 'directory_user.created', 'directory', '01a21d6d-2f6f-7b50-8b30-895657d5639e', '', '', 'cab59762-a60d-8714-9ae9-3c61a03ab7f1', NULL, NULL, 0, '');
INSERT INTO events VALUES (162, '01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f8e-77a5-9e39-44d94a452bf3', 1795790024589790, 'account.created', 'directory', '01a21d6d-2f6f-7b50-8b30-895657d5639e', '01a21d6d-2f8e-7774-9acd-a9da944be019', '', 'cab59762-a60d-8714-9ae9-3c61a03ab7f1', NULL, NULL, 0, '');
INSERT INTO events VALUES (163, '01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f8e-7812-b04b-176f44633451', 1795790024589790, 'directory_user.created', 'directory', '01a21d6d-2f6f-7b50-8b30-895657d5639e', '', '', 'e81803ee-f40a-83aa-8dad-2f4a2aeb9d0d', NULL, NULL, 0, '');
INSERT INTO events VALUES (164, '01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f8e-7814-9814-8725730df5bd', 1795790024589790, 'account.created', 'directory', '01a21d6d-2f6f-7b50-8b30-895657d5639e', '01a21d6d-2f8e-77e2-b64b-dddbda42ee6a', '', 'e81803ee-f40a-83aa-8dad-2f4a2aeb9d0d', NULL, NULL, 0, '');
INSERT INTO events VALUES (165, '01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-30e7-71af-beb6-5fe063dea1f8', 1795790024935049, 'run.held', 'directory', '01a21d6d-2f6f-7b50-8b30-895657d5639e', '', '', '01a21d6d-30e7-711f-96b6-463f38dd47d1', NULL, '{"kind":"reconcile","scope":"directory:01a21d6d-2f6f-7b50-8b30-895657d5639e"}', 0, '');
INSERT INTO events VALUES (166, '01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-320f-7c0c-a262-8c82211fb2d6', 1795790025231696, 'directory.created', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', '', '01a21d6d-320f-7b33-974f-9259aa1088eb', NULL, NULL, 0, 'c3da7bb0a1ba37d2e011e91969be9312');
INSERT INTO events VALUES (167, '01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-3229-791f-9036-cb9f7df9d9f3', 1795790025257563, 'directory.sync_failed', 'schedule', '', '', '', '01a21d6d-320f-7b33-974f-9259aa1088eb', NULL, '{"reason":"ldap_unreachable"}', 0, '');
INSERT INTO leases VALUES ('ldap:01a21d6d-2f6f-7b50-8b30-895657d5639e', '', 2, 0);
INSERT INTO leases VALUES ('ldap:01a21d6d-320f-7b33-974f-9259aa1088eb', '', 1, 0);
INSERT INTO leases VALUES ('schedule:reconcile-directories:01a21d6d-2f6f-7b50-8b30-895657d5639e:01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '', 2, 0);
INSERT INTO leases VALUES ('schedule:reconcile-directories:01a21d6d-320f-7b33-974f-9259aa1088eb:01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '', 1, 0);
INSERT INTO directory_totals VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', 'Group', 0, 3, 0, '01a21d6d-2dea-70fc-b967-aeef2d2189c4');
INSERT INTO directory_totals VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', 'User', 0, 10, 2, '01a21d6d-2dde-7354-9031-9fa7ca5bb9dc');
INSERT INTO directory_totals VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', 'Group', 0, 1, 0, '7f8bdaf0-b2db-8d66-8eb0-6ae5e137dfa6');
INSERT INTO directory_totals VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', 'User', 0, 14, 0, 'e81803ee-f40a-83aa-8dad-2f4a2aeb9d0d');
INSERT INTO accounts VALUES ('01a21d6d-2dca-7da0-a554-5fb0a03c696e', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795790024138494);
INSERT INTO accounts VALUES ('01a21d6d-2dcc-7074-a764-260ef36005b3', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795790024140016);
INSERT INTO accounts VALUES ('01a21d6d-2dd1-77a8-81dc-fe32b5ad73a2', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795790024145466);
INSERT INTO accounts VALUES ('01a21d6d-2dd2-74bf-a408-01d4a7e8141c', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795790024146283);
INSERT INTO accounts VALUES ('01a21d6d-2dd5-77c2-a3ce-7cff5967c7af', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795790024149488);
INSERT INTO accounts VALUES ('01a21d6d-2dd6-718b-adb4-365bfc2e74ef', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795790024150075);
INSERT INTO accounts VALUES ('01a21d6d-2dd7-7020-92ce-49635dcf114a', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795790024150990);
INSERT INTO accounts VALUES ('01a21d6d-2dd8-7205-8d90-bd252e14b7db', 'left@acme.example', 'left@acme.example', 'acme.example', 1795790024152100);
INSERT INTO accounts VALUES ('01a21d6d-2ddd-76aa-8675-017bdf3e22b2', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795790024157367);
INSERT INTO accounts VALUES ('01a21d6d-2dde-732f-86b9-760043c4754a', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795790024158192);
INSERT INTO accounts VALUES ('01a21d6d-2dfd-7262-871c-12b822786221', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795790024189098);
INSERT INTO accounts VALUES ('01a21d6d-2e28-786b-80fc-1cc8e48703f1', 'accepted@elsewhere.example', 'accepted@elsewhere.example', 'elsewhere.example', 1795790024232425);
INSERT INTO accounts VALUES ('01a21d6d-2e43-7c38-a072-cc767fa000d9', 'prover@initech.example', 'prover@initech.example', 'initech.example', 1795790024259732);
INSERT INTO accounts VALUES ('01a21d6d-2e57-7589-97b6-5fd9cafb34fa', 'o''personal@initech.example', 'o''personal@initech.example', 'initech.example', 1795790024279292);
INSERT INTO accounts VALUES ('01a21d6d-2e6d-71cf-9989-340e60458c7a', 'other@initech.example', 'other@initech.example', 'initech.example', 1795790024301039);
INSERT INTO accounts VALUES ('01a21d6d-2f8d-7e9b-8313-903cb46ea0bc', 'p5@initech.example', 'p5@initech.example', 'initech.example', 1795790024589790);
INSERT INTO accounts VALUES ('01a21d6d-2f8e-709b-80c3-0cb4200475bf', 'p13@initech.example', 'p13@initech.example', 'initech.example', 1795790024589790);
INSERT INTO accounts VALUES ('01a21d6d-2f8e-7142-9872-bfc881bc189e', 'p2@initech.example', 'p2@initech.example', 'initech.example', 1795790024589790);
INSERT INTO accounts VALUES ('01a21d6d-2f8e-71db-b227-fb768d40bd17', 'p4@initech.example', 'p4@initech.example', 'initech.example', 1795790024589790);
INSERT INTO accounts VALUES ('01a21d6d-2f8e-724d-81c7-9d7f3436ff41', 'p9@initech.example', 'p9@initech.example', 'initech.example', 1795790024589790);
INSERT INTO accounts VALUES ('01a21d6d-2f8e-730b-b879-b1f636bd5c97', 'p7@initech.example', 'p7@initech.example', 'initech.example', 1795790024589790);
INSERT INTO accounts VALUES ('01a21d6d-2f8e-7397-8953-37e9d496e838', 'p0@initech.example', 'p0@initech.example', 'initech.example', 1795790024589790);
INSERT INTO accounts VALUES ('01a21d6d-2f8e-742b-b457-df51277f76bd', 'p1@initech.example', 'p1@initech.example', 'initech.example', 1795790024589790);
INSERT INTO accounts VALUES ('01a21d6d-2f8e-7496-acc0-e23497f7ffad', 'p11@initech.example', 'p11@initech.example', 'initech.example', 1795790024589790);
INSERT INTO accounts VALUES ('01a21d6d-2f8e-75b7-bb35-34cc6e2e5c61', 'p8@initech.example', 'p8@initech.example', 'initech.example', 1795790024589790);
INSERT INTO accounts VALUES ('01a21d6d-2f8e-7658-a188-ab0219699ba1', 'p10@initech.example', 'p10@initech.example', 'initech.example', 1795790024589790);
INSERT INTO accounts VALUES ('01a21d6d-2f8e-76e4-96ac-118988bad253', 'p12@initech.example', 'p12@initech.example', 'initech.example', 1795790024589790);
INSERT INTO accounts VALUES ('01a21d6d-2f8e-7774-9acd-a9da944be019', 'p3@initech.example', 'p3@initech.example', 'initech.example', 1795790024589790);
INSERT INTO accounts VALUES ('01a21d6d-2f8e-77e2-b64b-dddbda42ee6a', 'p6@initech.example', 'p6@initech.example', 'initech.example', 1795790024589790);
INSERT INTO directory_users VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '01a21d6d-2dcb-7160-8f28-4f44cff0db09', 'ada@acme.example', '00u-ada', 1, '01a21d6d-2dca-7da0-a554-5fb0a03c696e', '', 1795790024138494, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795790024138494, 1795790024138494);
INSERT INTO directory_users VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '01a21d6d-2dcc-70a0-ba3b-36e93761128b', 'bob@acme.example', NULL, 1, '01a21d6d-2dcc-7074-a764-260ef36005b3', '', 1795790024140016, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795790024140016, 1795790024140016);
INSERT INTO directory_users VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '01a21d6d-2dd1-77f0-a02d-eb71917c9d12', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a21d6d-2dd1-77a8-81dc-fe32b5ad73a2', '', 1795790024145466, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795790024145466, 1795790024145466);
INSERT INTO directory_users VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '01a21d6d-2dd2-74e8-92c2-15d484287f26', 'zoe@acme.example', 'ZOË', 1, '01a21d6d-2dd2-74bf-a408-01d4a7e8141c', '', 1795790024146283, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795790024146283, 1795790024146283);
INSERT INTO directory_users VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '01a21d6d-2dd5-77ee-a2cf-d7b3fce02fe0', 'astro@acme.example', '🚀', 1, '01a21d6d-2dd5-77c2-a3ce-7cff5967c7af', '', 1795790024149488, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795790024149488, 1795790024149488);
INSERT INTO directory_users VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '01a21d6d-2dd6-71af-ac19-3c10458aa3fc', 'lines@acme.example', ' 007 ', 1, '01a21d6d-2dd6-718b-adb4-365bfc2e74ef', '', 1795790024150075, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795790024150075, 1795790024150075);
INSERT INTO directory_users VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '01a21d6d-2dd7-7045-bb91-83c08daafb17', 'max@acme.example', '00u-max', 1, '01a21d6d-2dd7-7020-92ce-49635dcf114a', '', 1795790024150990, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795790024150990, 1795790024150990);
INSERT INTO directory_users VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '01a21d6d-2dd8-7224-bb8f-918e3f5fbf9b', 'left@acme.example', '00u-left', 0, '01a21d6d-2dd8-7205-8d90-bd252e14b7db', '', 1795790024152100, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795790024152100, 1795790024152100);
INSERT INTO directory_users VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '01a21d6d-2dd9-7535-9792-67a0df722a4d', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795790024153326, 1795790024153326);
INSERT INTO directory_users VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '01a21d6d-2dde-7354-9031-9fa7ca5bb9dc', 'staff@acme.example', '00u-staff', 0, '01a21d6d-2dde-732f-86b9-760043c4754a', '', 1795790024158192, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795790024158192, 1795790024177636);
INSERT INTO directory_users VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', '00a7904b-9c44-8ea2-b983-08400405af7c', 'p5', '4b17ee7e-7ebb-1041-9d25-d52367abd116', 1, '01a21d6d-2f8d-7e9b-8313-903cb46ea0bc', '', 1795790024589790, '{"active":true,"displayName":"Person Number 5","emails":[{"primary":true,"type":"work","value":"p5@initech.example"}],"externalId":"4b17ee7e-7ebb-1041-9d25-d52367abd116","name":{"familyName":"Family5","givenName":"Given5"},"userName":"p5","userType":"staff"}', 1, 1795790024589790, 1795790024589790);
INSERT INTO directory_users VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', '0604d7d4-084a-85c7-a106-55b6457adb84', 'p13', '4b17f18a-7ebb-1041-9d2d-d52367abd116', 1, '01a21d6d-2f8e-709b-80c3-0cb4200475bf', '', 1795790024589790, '{"active":true,"displayName":"Person Number 13","emails":[{"primary":true,"type":"work","value":"p13@initech.example"}],"externalId":"4b17f18a-7ebb-1041-9d2d-d52367abd116","name":{"familyName":"Family13","givenName":"Given13"},"userName":"p13","userType":"staff"}', 1, 1795790024589790, 1795790024589790);
INSERT INTO directory_users VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', '3316fc2f-9182-827b-b612-8142eb5114a6', 'p2', '4b17ed16-7ebb-1041-9d22-d52367abd116', 1, '01a21d6d-2f8e-7142-9872-bfc881bc189e', '', 1795790024589790, '{"active":true,"displayName":"Person Number 2","emails":[{"primary":true,"type":"work","value":"p2@initech.example"}],"externalId":"4b17ed16-7ebb-1041-9d22-d52367abd116","name":{"familyName":"Family2","givenName":"Given2"},"userName":"p2","userType":"staff"}', 1, 1795790024589790, 1795790024589790);
INSERT INTO directory_users VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', '4ed25fa4-5ac4-876e-ac9a-e92b403379d9', 'p4', '4b17ee1a-7ebb-1041-9d24-d52367abd116', 1, '01a21d6d-2f8e-71db-b227-fb768d40bd17', '', 1795790024589790, '{"active":true,"displayName":"Person Number 4","emails":[{"primary":true,"type":"work","value":"p4@initech.example"}],"externalId":"4b17ee1a-7ebb-1041-9d24-d52367abd116","name":{"familyName":"Family4","givenName":"Given4"},"userName":"p4","userType":"staff"}', 1, 1795790024589790, 1795790024589790);
INSERT INTO directory_users VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', '504d099e-a5b1-8766-9218-770ec6833fe1', 'p9', '4b17f018-7ebb-1041-9d29-d52367abd116', 1, '01a21d6d-2f8e-724d-81c7-9d7f3436ff41', '', 1795790024589790, '{"active":true,"displayName":"Person Number 9","emails":[{"primary":true,"type":"work","value":"p9@initech.example"}],"externalId":"4b17f018-7ebb-1041-9d29-d52367abd116","name":{"familyName":"Family9","givenName":"Given9"},"userName":"p9","userType":"staff"}', 1, 1795790024589790, 1795790024589790);
INSERT INTO directory_users VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', '673d2e11-f17a-83c0-b020-b47b3da5ed1c', 'p7', '4b17ef32-7ebb-1041-9d27-d52367abd116', 1, '01a21d6d-2f8e-730b-b879-b1f636bd5c97', '', 1795790024589790, '{"active":true,"displayName":"Person Number 7","emails":[{"primary":true,"type":"work","value":"p7@initech.example"}],"externalId":"4b17ef32-7ebb-1041-9d27-d52367abd116","name":{"familyName":"Family7","givenName":"Given7"},"userName":"p7","userType":"staff"}', 1, 1795790024589790, 1795790024589790);
INSERT INTO directory_users VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', '6d82c662-807b-87b3-a293-d4b03b313331', 'p0', '4b17ebe0-7ebb-1041-9d20-d52367abd116', 1, '01a21d6d-2f8e-7397-8953-37e9d496e838', '', 1795790024589790, '{"active":true,"displayName":"Person Number 0","emails":[{"primary":true,"type":"work","value":"p0@initech.example"}],"externalId":"4b17ebe0-7ebb-1041-9d20-d52367abd116","name":{"familyName":"Family0","givenName":"Given0"},"userName":"p0","userType":"staff"}', 1, 1795790024589790, 1795790024589790);
INSERT INTO directory_users VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', '7fa1ab77-aea7-8049-bd0f-793324bca350', 'p1', '4b17eca8-7ebb-1041-9d21-d52367abd116', 1, '01a21d6d-2f8e-742b-b457-df51277f76bd', '', 1795790024589790, '{"active":true,"displayName":"Person Number 1","emails":[{"primary":true,"type":"work","value":"p1@initech.example"}],"externalId":"4b17eca8-7ebb-1041-9d21-d52367abd116","name":{"familyName":"Family1","givenName":"Given1"},"userName":"p1","userType":"staff"}', 1, 1795790024589790, 1795790024589790);
INSERT INTO directory_users VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', '8c231747-0b39-83a2-a23e-d5f16f5ff2f1', 'p11', '4b17f0d6-7ebb-1041-9d2b-d52367abd116', 1, '01a21d6d-2f8e-7496-acc0-e23497f7ffad', '', 1795790024589790, '{"active":true,"displayName":"Person Number 11","emails":[{"primary":true,"type":"work","value":"p11@initech.example"}],"externalId":"4b17f0d6-7ebb-1041-9d2b-d52367abd116","name":{"familyName":"Family11","givenName":"Given11"},"userName":"p11","userType":"staff"}', 1, 1795790024589790, 1795790024589790);
INSERT INTO directory_users VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', '8d73484a-4c43-8317-8e60-474f91107bc1', 'p8', '4b17ef8c-7ebb-1041-9d28-d52367abd116', 1, '01a21d6d-2f8e-75b7-bb35-34cc6e2e5c61', '', 1795790024589790, '{"active":true,"displayName":"Person Number 8","emails":[{"primary":true,"type":"work","value":"p8@initech.example"}],"externalId":"4b17ef8c-7ebb-1041-9d28-d52367abd116","name":{"familyName":"Family8","givenName":"Given8"},"userName":"p8","userType":"staff"}', 1, 1795790024589790, 1795790024589790);
INSERT INTO directory_users VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', 'bae04298-b9c2-8788-b359-4e0031e90282', 'p10', '4b17f072-7ebb-1041-9d2a-d52367abd116', 1, '01a21d6d-2f8e-7658-a188-ab0219699ba1', '', 1795790024589790, '{"active":true,"displayName":"Person Number 10","emails":[{"primary":true,"type":"work","value":"p10@initech.example"}],"externalId":"4b17f072-7ebb-1041-9d2a-d52367abd116","name":{"familyName":"Family10","givenName":"Given10"},"userName":"p10","userType":"staff"}', 1, 1795790024589790, 1795790024589790);
INSERT INTO directory_users VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', 'bb82ff20-8ad6-8086-84ea-b1a2c47bc97a', 'p12', '4b17f130-7ebb-1041-9d2c-d52367abd116', 1, '01a21d6d-2f8e-76e4-96ac-118988bad253', '', 1795790024589790, '{"active":true,"displayName":"Person Number 12","emails":[{"primary":true,"type":"work","value":"p12@initech.example"}],"externalId":"4b17f130-7ebb-1041-9d2c-d52367abd116","name":{"familyName":"Family12","givenName":"Given12"},"userName":"p12","userType":"staff"}', 1, 1795790024589790, 1795790024589790);
INSERT INTO directory_users VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', 'cab59762-a60d-8714-9ae9-3c61a03ab7f1', 'p3', '4b17ed70-7ebb-1041-9d23-d52367abd116', 1, '01a21d6d-2f8e-7774-9acd-a9da944be019', '', 1795790024589790, '{"active":true,"displayName":"Person Number 3","emails":[{"primary":true,"type":"work","value":"p3@initech.example"}],"externalId":"4b17ed70-7ebb-1041-9d23-d52367abd116","name":{"familyName":"Family3","givenName":"Given3"},"userName":"p3","userType":"staff"}', 1, 1795790024589790, 1795790024589790);
INSERT INTO directory_users VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', 'e81803ee-f40a-83aa-8dad-2f4a2aeb9d0d', 'p6', '4b17eed8-7ebb-1041-9d26-d52367abd116', 1, '01a21d6d-2f8e-77e2-b64b-dddbda42ee6a', '', 1795790024589790, '{"active":true,"displayName":"Person Number 6","emails":[{"primary":true,"type":"work","value":"p6@initech.example"}],"externalId":"4b17eed8-7ebb-1041-9d26-d52367abd116","name":{"familyName":"Family6","givenName":"Given6"},"userName":"p6","userType":"staff"}', 1, 1795790024589790, 1795790024589790);
INSERT INTO runs VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2e2a-75ed-abdc-a5412115f11a', 'deletion', 'applied', 'directory:01a21d6d-2e29-7a41-9fd5-c87ec2331b83', NULL, '{}', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '5f7d4b26a8478ed5ed5e6bf95e85b116', 0, 1795790024234310, 1795790024235687, 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', 1795790024235687, 0, 0);
INSERT INTO runs VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2e3e-79f3-9197-683b82c46e33', 'reconnect', 'held', 'connection:01a21d6d-2df5-7ecc-b15b-b066b13293cf', 'reconnect connection:01a21d6d-2df5-7ecc-b15b-b066b13293cf', '{"meaning":{"kind":"oidc","issuer":"https://login.acme.example","client_id":"another"}}', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '6eabab2e9ea3850c643c2592fe0d10ba', 0, 1795790024254473, 1795790024254473, '', '', 0, 0, 0);
INSERT INTO runs VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-30e7-711f-96b6-463f38dd47d1', 'reconcile', 'held', 'directory:01a21d6d-2f6f-7b50-8b30-895657d5639e', 'reconcile directory:01a21d6d-2f6f-7b50-8b30-895657d5639e', '{"guard":"max_removals","counted":12,"limit":10,"of":14}', 'directory', '01a21d6d-2f6f-7b50-8b30-895657d5639e', '', 0, 1795790024935049, 1795790024935049, '', '', 0, 12, 0);
INSERT INTO dialect_log VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '01a21d6d-2e03-76ef-b3bc-fae83c0b8192', 1795790024195454, '155ddcfe4f7e0252269a38737ead866c', 'GET', '/Users/01a21d6d-2dda-790d-9ec5-97977fbb11a4', 404, '', 'there is no user "01a21d6d-2dda-790d-9ec5-97977fbb11a4" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '01a21d6d-2e03-79e9-a660-fdc1e4ad90f2', 1795790024195649, 'f195cd97f340228e455161f97a4965df', 'GET', '/Users/01a21d6d-2ddd-76da-8804-ac9e1a7524c0', 404, '', 'there is no user "01a21d6d-2ddd-76da-8804-ac9e1a7524c0" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '01a21d6d-33b6-71c6-8b49-0e28b8532da7', 1795790025654116, 'f3a616bd7cf79bb8953ff3a689ce6dfd', 'GET', '/Users/01a21d6d-2dda-790d-9ec5-97977fbb11a4', 404, '', 'there is no user "01a21d6d-2dda-790d-9ec5-97977fbb11a4" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dc5-7acf-ba7c-28c0ce1e39ec', '01a21d6d-33b6-77ba-b278-7a324bafcff2', 1795790025654506, 'e6272aec2a861ce79a2ccaecbd29437c', 'GET', '/Users/01a21d6d-2ddd-76da-8804-ac9e1a7524c0', 404, '', 'there is no user "01a21d6d-2ddd-76da-8804-ac9e1a7524c0" in this directory', '[]', '');
INSERT INTO schedules VALUES ('', 'check-domains', '0 * * * *', 1795790024113906, 0);
INSERT INTO schedules VALUES ('', 'expire-invitations', '*/10 * * * *', 1795790024116663, 0);
INSERT INTO schedules VALUES ('', 'expire-proposals', '5 * * * *', 1795790024117925, 0);
INSERT INTO schedules VALUES ('', 'forget-answers', '50 * * * *', 1795790024121895, 0);
INSERT INTO schedules VALUES ('', 'forget-events', '50 3 * * *', 1795790024111044, 0);
INSERT INTO schedules VALUES ('', 'forget-tombstones', '20 3 * * *', 1795790024121624, 0);
INSERT INTO schedules VALUES ('', 'prune-schedule-runs', '40 3 * * *', 1795790024110548, 0);
INSERT INTO schedules VALUES ('', 'repair-drift', '10 4 * * *', 1795790024113298, 0);
INSERT INTO schedules VALUES ('', 'settle-claims', '*/10 * * * *', 1795790024115801, 0);
INSERT INTO schedules VALUES ('', 'tend-sso', '* * * * *', 1795790024125600, 0);
INSERT INTO schedules VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', 'reconcile-directories:01a21d6d-2f6f-7b50-8b30-895657d5639e', '0 0 1 1 *', 1795790024581523, 1795790024939326);
INSERT INTO schedules VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', 'reconcile-directories:01a21d6d-320f-7b33-974f-9259aa1088eb', '0 0 1 1 *', 1795790025250820, 0);
INSERT INTO schedule_runs VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', 'reconcile-directories:01a21d6d-2f6f-7b50-8b30-895657d5639e', 1795790024583176, '01a21d6d-2f87-72ae-a355-2d48a296ea47', 'done', 'vm/01a21d6d-2d49-7962-a0e2-691e6b499faf/01a21d6d-2f87-72ae-a355-2d48a296ea47', 1795790024583184, 1795790024594074, '', '{"added":14,"groups":1,"users":14}', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460');
INSERT INTO schedule_runs VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', 'reconcile-directories:01a21d6d-2f6f-7b50-8b30-895657d5639e', 1795790024923552, '01a21d6d-30db-786b-ac34-5d1abd90b422', 'done', 'vm/01a21d6d-2d49-7962-a0e2-691e6b499faf/01a21d6d-30db-786b-ac34-5d1abd90b422', 1795790024923562, 1795790024939326, '', '', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460');
INSERT INTO schedule_runs VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', 'reconcile-directories:01a21d6d-320f-7b33-974f-9259aa1088eb', 1795790025251618, '01a21d6d-3223-796d-905d-750b3fac23b8', 'failed', 'vm/01a21d6d-2d49-7962-a0e2-691e6b499faf/01a21d6d-3223-796d-905d-750b3fac23b8', 1795790025251656, 1795790025258163, 'ldap://localhost:1 cannot be reached: nothing listens at its port', '', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460');
INSERT INTO invitations VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2e22-7683-881d-8fa4aa3b60b8', '01a21d6d-2dbc-78a1-b548-89557681f14f', 'O''Brien+open@Elsewhere.example', 'o''brien+open@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'open', '', 0, 1, '', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', 'e008f46db0acdd0114e495f69602e88e53bfcec3d207c6441cb0e826e9b70161', 1795790024226268, 1797604424226268, 0);
INSERT INTO invitations VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2e23-7a14-9f25-9d970a0207ef', '01a21d6d-2dbc-772d-854d-0e79bbaa94a9', 'managed@acme.example', 'managed@acme.example', 'acme.example', 'user', '', 0, 'open', '', 1, 0, '', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', 'bc030226cff27584f6833130f419f913e06ecbf680d005c42765beedb936a71f', 1795790024227597, 1797604424227597, 0);
INSERT INTO invitations VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2e24-78e4-8627-61fcf8f295dc', '01a21d6d-2dbc-78a1-b548-89557681f14f', 'revoked@elsewhere.example', 'revoked@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'revoked', 'by_hand', 0, 1, '', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', 'ef6553b02ff3f8d6e9988fe737cd7bd620ffba08710001836d1e6819c1e6be1e', 1795790024228495, 1797604424228495, 1795790024229491);
INSERT INTO invitations VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2e27-7948-a9bc-8e721b1fdbcd', '01a21d6d-2e26-78f3-8719-4141fdd5fdfb', 'accepted@elsewhere.example', 'accepted@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'accepted', '', 0, 1, '', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '01a21d6d-2e28-786b-80fc-1cc8e48703f1', 'ada5771962d7bd868cfed92d05f3d61a0041c365b3d7153648f0b14956136b01', 1795790024231511, 1797604424231511, 1795790024232425);
INSERT INTO invitation_sends VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dbc-772d-854d-0e79bbaa94a9', 1795790024227597, '01a21d6d-2e23-7a3e-9138-d90c93cb3fc8');
INSERT INTO invitation_sends VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dbc-78a1-b548-89557681f14f', 1795790024226268, '01a21d6d-2e22-7735-959e-79d7c0933902');
INSERT INTO invitation_sends VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dbc-78a1-b548-89557681f14f', 1795790024228495, '01a21d6d-2e24-791d-8ba5-c7d46ba6c281');
INSERT INTO invitation_sends VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2e26-78f3-8719-4141fdd5fdfb', 1795790024231511, '01a21d6d-2e27-797c-ac37-07c86d81c951');
INSERT INTO parent_administrators VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', '01a21d6d-2dca-7da0-a554-5fb0a03c696e', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', 1795790024216007);
INSERT INTO answers VALUES ('', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', '81685f0d5afe480149f33033ffe52ee7f21db7719d6a384b75a6e2b8c24c786f', '9c80b91f2aa3e4234325a27bea7a0cf751e0823441da619e1cf6c5997137ae2b', 'KYUk11TS1eGF/IZVLz3Yjt1kxbtUP/t/gLNClk1h9le7V7Imm0pMd6AYmnjzBTeFJjyIDqRLQlWCTEeP/zZqGUGdI/9qn+MIZ+FnQnCKOiCQsonk8Ssx94O5+yW9pvNVTZZuZ/+7NQ2XYesxTkPsg57/5RZ1TjN3H1PP7abSpoCMrMecS1aXODPv9hPS2VfXyOtUhoCnUowSRLSZoYNfxR+LMLZaqrVYTHBOAngUgRfBlT1EOaNhMP8KQdKLpNo+NViEz1mKlWI0t4zsCdqeI72anZIm4Erm2+SXMo+CtUp6XZ6crZ2ah/doiddV7ZNb87VVH+iqIxFC3zbC8zG+c3VUOsJf0tnfO72HBk7DbXOIdrwfe126HBsHwI6FUWI6VX8Afbs9qZRVL2DNpGkUVgSZNBaFp8gkWXYIoKa+I0jhHzE5QA==', 1795790024216007);
INSERT INTO answers VALUES ('', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', '44ae031a550de191ea5a30785fa40dd210a8ea0a87dd9a56fc62f4a8f0626142', '693123451dd674e393bc1144448558d8a0487bb8b2c47044146f6102e75d2334', 'BVBSH8XiCTEy4vWznL5CCuGVKdRfuMJXG6bMP1oK6LSkh49uw0RS8pdEYIyUgZQTiInTgRWAb7Nj6nXlHZab7vAwRYfFueT9ajSHCy4Ap0GIHqTI+N18iZOJd+7kESfwKlld1MMqgwRrA4H+fCh3Lm4vOPd5XvS4VZ1VjPLO4O0UbeQfoOKZ5ZOkQMzVtph3dIf2q3kPtl+43Fjo+esd5E1Y6TLz5NI2e94PxbkS7EVyUAs5qqY6Lb1VJTVpk3gHRCY=', 1795790024279292);
INSERT INTO answers VALUES ('', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', 'abe31aa3847d439dca4b608650dd88b39a4dbcbcfc4754eb28d3c53c8ad768d2', '0d59f29bdd044abdc5ca9de2c2ffe971c84a270e0708ea5cd17f7c208e77bce0', 'mYmRQUCfEKrR51oVY1loDkEDjiAZScRo18esr0UGmo+KMsYj18wl70/8Y6XVhYSc/5SAa57zmr+RT5atP9WehSLRTMGIXtuWR3G2tDsQEPJ92CNALytJ2u2piDEVaU9AO8GJXQOxXkJxyfbWNPtoT1UvLZ2jI3Lk6cgFAUj6fIjuBz/LNqTRe2sTqnmMxqiBep8BRAVy0HEJJqlZONvEaRiIawcygy8yM43ShnAxNWnBlstgxYk11kkBjtwg', 1795790024301039);
INSERT INTO answers VALUES ('', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', 'bb3a515838606574d3fc50b51f5d20d8d85c0e6ee3ab9c11541f0a7eb3e78ded', '47da7d5ba09042695bc80c0b5661ddd0638b9e04b18b4df0f4bc2865dd0daedb', 'Rt6TMX/b+4gHK4OuXENsiqju8bU1HN30EsEbJEAP4cOUd7qJcN0sDse7AeBWS4ooXyluecnAoFy+Hi4YHVxbGFt4Qj6iT83UWmDTyghS9Z8VVATWloNsiRFzWTN0wAAcihmtwLA3TxkjYwkuotLo1R0vp4yXWsEGCf2Zt8VKSDe2GCcJ2uarxdtP4Z8FKzxX3yYbiCkoKVsqM7aKSwDDR5LmS/pTCjB8dRIzvUop2OsgV7Lj/G6b87cA4LG+Dzk58tPEjY5mJkMffuNXm0eRtoKNgw==', 1795790024332400);
INSERT INTO answers VALUES ('', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', '2d7f67c6a865e1500584658696333d0505dc4b718ed10573818bec63ab1ece91', 'b4b40042a73375d86d7d5c5cc13671d94969c29f21e008f7f665df995214b3cd', 'cP1K5D2p5WmER5gqMVFAgOkzd1mxPbV5CgJnYAQ2snRJ7ZJMHlsWMsf/sbKcOtTb1IKCzntVWQANLs7JmZ19YfO6Oh5Mn7iwHfn6l9iBdb1a6xRQIFm4Q6m0TQ0P2HKqhQFhG8IerkgfMh4mhKgGt6muYBQIoyGrJeqR6NWWz/39BFCdo7OFXcdvwDyKYe/8McIj/VARtxiGgZmXa1zT7l4G0zKqw+bAq0pNQbFZHGjWmtwDX4JU/WzB6FIQzdffq91ApxpYIavNfi8UQmb/sbK5uHofoo1UPQmcL2gjx0utBVwaqn0M/CXekkXA9yKAx7ym9wn7m9kRxYIdYzm0ZkmbHr8u6/gRU8u4/RuSVCMB2UJkRnR9C1Nzhp4HGRt56G2wd9FyZq0TSSbtq7bDMy021g8oMaHHyeG1RVZlq70MY2uOu5Zp6L1Z5mOuJLyNHaTPDd3OQwLh7pku6i/vqhes+CuH0Yo5/0VBfKJkk7g492CFkxzW5SeOk8GxBysqUPu8g/4BlTLv1vNc/Gi7l0CpgScuOtTjuj3wIu6VzuLzG8yuiaisH6As5VVCVqdw48eI86pA1VAf834K+JLWU96k2S2QEdQW3nNV7EmLV7oQHI8jcbgsOuWACjZjbdGzYnhDsaMDXJJB5VQeXCBEK+JaPYVDY6CRDSr2r2hHONBTsyr1M9XIZY/Om68taZgsnTPdUaz2CjtsTa2aEeAu+++RT7AqmYo4ZEccTGWXtKsEhF5FazIE', 1795790024355817);
INSERT INTO answers VALUES ('', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', '9c321cf57af339ec6da5460e96fb58ed31efacefb102c7eb95ddfa0d9644aa56', 'd4272c38ce9b76c3a17ce451a9063b94161d1aba83a4645e81add587e04ef130', 'qiZPToZsOFWNO+GL5uFcIEDzFlJ4TbqVAUQ9WTawtTQsXYvIF2JB4HybUG7fdR9tW7nQNjOlIVx5/yUuHyFJvcuPXL5hbp8oFOvHiUQFocogcUBzkq5SXgq6BAEUK21JXRStMnlcN9HQ4ak0Zszvd2/+0JOHv9mPsBFF4yTSoZmelu0ib7fYMpFUIG1Lfpstnfho+krTbrAQx7kJSUdIyd9HdiFYanRke4jL7R/7fjiWhxR8S9akUTh7bvUyRSqA4FFQOd/FdwQjWYcqXhseAMcSNTadZ0/89dH2TSEarb3+f+VPYTCZkGuxK0izbh6UXTuDlTyBTcrrXgzs0FvYMlopyo2STedL9D+qFCEB9vRcSE+s3lyXUgn1TrkyFmAlC0ZWSXDY7EpaSsb9sgI2WElE3e2tdNmav9xPFNGaa+h1KOSdsUWQXk0AP7qLbOdeNpqdb3pzkUJMqbMjrLmsUP64+9a52LDVXH6XC14Nw8+Zo4Oi6NnClLyBHBq4LgxX9ERoe3+T4Jc1wVQIlckBS4mvyakmVLjyQ+9vID2RLNzzXZwi8WjTA9nECqP+YmX0nmnrBwuerXgsIxvAJJ1/m3lPA5oVQCUwBDqsyVlO/vDann2q5ZgH/yJ0zsswCxt6H5eLBh+7mDQdtQsViZ6/hOk9/aYgGta52bfYRawIlZdhGMEnGJaRGBRhAY1tK7vmXt+5cv00Lp5DlunLITYRLYmdJ5W1rztOe+L25XUk33mDsoV74iuVF85ZXnUEP2eDmJnMXpYK5HF3sBnsXPbetI2c7CmyOss3XR+E2CjbGnsM7XqlrV7O2ifMZw+ZGK0OVwYYGA==', 1795790024380297);
INSERT INTO answers VALUES ('', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', 'f3e40824fea124fb05ca74ef640b882e94ce38985869134d6c2ec1722e69e1cc', '47da7d5ba09042695bc80c0b5661ddd0638b9e04b18b4df0f4bc2865dd0daedb', 'g9bZghhPhUlC9X88eh0Q3r+b2/vblSvGi6bryCrgGkJMnJf4XMNbyeRFB2TmfJtvI3wAawhQoTFdfLc1hOtjtK8jkcb3mOYvatFGBhBeuW0CdbtvG5JgQN5Xj+iVcR4KN9ME7C11VOIlbfcAggvVKeuo0oy2ayBPWohjroeVO5rAtHgOWi5xF1LSCTOTEXBTs47ZS8oQkOWX6c4XeZWVUQO+nYy1idIYqYmiuqceIz2su9MvI7NDUz6H4OGsAjSp5SarOv5nNgiUX+8sgZ2husTjWQ==', 1795790024409822);
INSERT INTO answers VALUES ('', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', '3a0bb2045c13c8d43cb4223e79d763cc6cc31439d1afc61db4f4ad20538f4bed', 'b4b40042a73375d86d7d5c5cc13671d94969c29f21e008f7f665df995214b3cd', 'z4fQQDSIDzXA1y48hUbIsz3SV3pwYW3TtkjCND1ZUKZB+iuCgIvJSZXOGi2tXc8pTfmPdTO6sYGUpkpkUiQU3GlmVhlOD7YY4Ln2FfwnjZyv6VuHtBrgOc5DHiGDHYtWAlSwfrKAc8UKX5GqTTA7IoRcesPDpLSqeLtETZyHz3GMHpKea9PvF3MEws1B6vLy1+XC6WUhLYJztdo/2Z1Df6qrKj8QsNr9bQPdqc9A9RnkZYkWN2qcri5yv0nxYCL26szYF1J8ieeZr4B0BQ5eK1KQE6SWpDJG5liuvVbkjyn5JBbnr9F5CfM81Oku6dlxn+D8t0FlQrfvjLLTNyOD87u6lCM4pNpxgp1smSk0CJCWeKJDtlQ3utoCgtQV8Ftn2Q3gqn0zXPXwMlG/dsr1JlWUfpwfOY5vWmdO7XrJ7s12rWqrtJUQs3CkmcNrkHBLEzgdrU4OcfhfvFGcWZ58QukBZdQxZ0YqAQgOkTSRl1YGE1986QzajWeBGbQ77xIBCbu6i1cOOpo299eWq2BkKoz3K9Uh/xmlKvZgq3h9XoQq5+3LzAka5k4ZozECOjVeACy3IpUXrtDDTbLAsIsnlXaYn7IXvC/FwjnuoXy74/4QT0z98q7LSE0Ds3dxM/JzO5D0cgemSmLUXQF40ZCois2jiSr/FKCTGlZerfXMLXrWOEW/gwPpqskNpeTbmJlht7jcSTCIloADDtIZzNtWslH1KPcKyuLxKQLjgj1BryJLoRtAp8f8', 1795790024438579);
INSERT INTO answers VALUES ('', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', 'fed17a98e5fad2ee24c8dfbd298eef0cda5a2a70a4e1876195b2e4d9c0e63640', '0ca1c8898867726033b42b3847e185fa3e9110602f0d7231a3a1c8536b341ba6', 'koe8QoAH1eaopvw6BMDVjcN8RxNnPzk2EfygjjGKg4ombvSshw+c0+EYljyiqZ81nrEnd9GRkGwqWqJ3dOeoiVBZ389sQf6lMZCNq/F8UecepMQAlUNzbITdU8FxicpDnUYu0lD0JLrWLkvXuKAS9ITGTBrnO+7XAUFBJ9JV6gXECq8O1ovr7EMLcjCLWPgEtXPrd2qWe2i9OjDNBwv9wZZ2sHU9g2XgU+nmDUhhquYJqcEoF7Zz4wJiJVGzVwpKuIfhxJMc4kqZxJ7tk9p4JpGweMjgrmYeFhUok+IZhP+oAEkjW+NYwPsA5qGU+4czMk1fJG43FvG5xry55xSruJcweag=', 1795790024467338);
INSERT INTO answers VALUES ('', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', '9075292fcab96c8b688aec00a5f55f4bd012945c32a3f991a55f4a1470ae56f9', 'd6f6483d9042d1849d276d7a82983dafb3f5ae82856f99cba6b96e56a5e3bf28', 'FOJ9kQaZAvZwfshIW6v1odgT1zMQ1Cfg1uppBlfkgZfo/cXx735yuncMPV0xFQ331NhqUQ7HQoVGMRGf/SEqvVwdtSuHieuCb3h9QEdhHfYvE7839TtB32BdpQLC27nOihOvzAl2HIK71ERBw0ZZAuTMua/vbwzxmC6WkrtvNsIykjmKXMyVNf0p98ZkjanRSNnMD/gYbC70EMZB2i7/9Vi2HYLSZTl04lTCYLj70N1ICuqeplQ9hkK7/mWPCtOWiVwOt6lW4IgYjN7CVzqdqdXOgzLePEnqgVxYKNWg6q0hsFFDwZ5aCvwMPRG0mbPEfKwj2k/mWp0EMp19tvG2/cev70BhusyCMAXtRv8yd5EUHyEm4pZWav5X5CT1LkawGtIXNaT833qGuGmEUMDEwldawPFGZE31i/8z6aQbUYWX8UH0pCrF0rhcZrioOhVDzgJZYOs6AkosAzSUoXxFH703bxNOq2T3AbOjmqsdMVktQGiGSr8fudFZaSkLX67KheKMKvWemM3FSmiw+0WZ5ok6SkfOAoXkflzkPLRbsSileZK7UaxFgwiEoSsa9Kz3S/No9UYhmuZFa/cZbdr/m6m95e2N8FDFN3Env3zyus9MdaPbZ2ql2LncOGVMXnTP9i0eQkEul5/0/6v4kSWm+vd/2jC0kC29CGd6JnX9bL8MpI5ot5yPY66LIzT/NGimJ4E1mjtIoaGEv/hRZgu/JwPrAbi5zONWJhwvp2BOpaxUBUPx5pjc2sKVmkqylvWWVrNnAcNEeRktEdZIYQERqg7JLQxhydkJ0s1+KNGp2aA+4ziQ0cQaUtOQJ+XmW+xtiJnSdWycgZctG3kD6QgQ9YLSglXo5dWpG5GhZyBCWH8LA0xqxt0FPV2xGUqqOyEX8NiXczC2xYhAnV42cbTRFMnVVJUkA6lKmEtX5KgREczQg7sUhWQFn5ft2yrTwU6HGI0PFBJoPNTwOQz98uSICgjY0fQTVLeC4owWSy8csTN5TkMzX+kmC2nQPhop6I0mYsiycTy0jGnN/AM68rCzyEhVuAzJfC4pthkGNxU4CjyC/OpeclNLM4OxKv8XggnRv3vTZEe7bcFI+Qm1smOBoqnsAXZWV5gbec57QAX9ZyxzhDq1pDMyqWoVhQc4ahNwmGq1QTg5VD5O3oWz9HOfS/QKjcKDpEeQTby9Q3HRuVrlllSxvU1LFRiHcIvHG0Skba53SHWbs/QbFCkop9CWGffdf0QNVVcUE0OjgoSnmJlBbl8j3R6nbhwBTQj3s7XbTalac8wNsqEiADf9g//+ouBWYqk=', 1795790024559685);
INSERT INTO answers VALUES ('', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', 'cfde0b33a744f847bb1df8340c9afc0c8efe3beaaeb674810ff323931ab9c866', '6100fb40c4f52ee19115d86f00636b998fdf21610cab25c993cf90feb5cbbffa', 'gLfvzHDwcFZlXhclKkOEBo4v5AZzlOLxZOvjaluZl+0szbTpfNKgr9Se/wND0KQvLdNB+vnvV7DJbJXLal+NEoKSma7j2ucqMBEDTL+Bk9RfaDdX7akB/7FkJBPuI0Y4z3q3GlG4RNUIM2lSwUllj3dT0RI9dHz2W8PE9rhBB+HN2q+c0hhE9tCrBzlTev68iTp5kJNKWS+HHsceydDUA8tx4iwOWN7E863dCxd/IWYkkf7fnLi8xHlD/IDnScFC9dMlbPy7NZoHUs8KbyaCLyz2URUKBpDhoaYwXx+Pd80nWe6MMJwRSX6iZhCGDfJhWjphvZRv4dyeS21HQAJ10FgWU9erb5C60e/0tVz0Oje/0qRaJoEiPIIlckxlGMQZp8LPsTsprzJdISXOZfOwgQPKMDFC6DjJ8BtTC9m45xN++8f5Bru2wqrP65PNTVE8', 1795790024583970);
INSERT INTO answers VALUES ('', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', '76ad1c38346c863ddfe1f7ff9a312702f50eaf0ecc05830a05d95f75bc96386f', '6100fb40c4f52ee19115d86f00636b998fdf21610cab25c993cf90feb5cbbffa', 'h/ad9InF0EEKhRqSYHzVb42lp3MxX+lRi/1LOUBpBeHmetFtci7TFb/pV4oQVlVYBFxN1Jfoyt79EChRYuF/947VpmX5VqA7fDYnpTZhpng4k8lBS7dgsmKUrkGQtcXxHQybeXjUa5qrmX9oMzkDCe+WddY2qAyV0YxoXl4E33wAnmaF1Iq9BBNhyTG1KfzjeSbeWGxQ2gSuSCVW109fC3FLOPXH6Ds1htTBo2Sr0BhH75OLDlDNBzSODr4xRQuxZpbfMH8RVkm9dog9N5v9rWlGhRU/8DMeEJmIIdYdmJ7f9HcQzGzO5U/x2zrXe7DSF5a5/wjZWEXzfbRCDgi6jSO3hhBOcIdCfBJwEVVPv0DmEvkeOF/GwcAW67dyXniEbbd4GnlVs0cv6/h78OPnSq7sZqFinQmuM6nN0LEJZopbDNowPyVZzpGdbbh7nR+V', 1795790024926169);
INSERT INTO answers VALUES ('', '01a21d6d-2d87-7bf1-a320-72a1e029f460', '', '16d4c6e83a20b7e056646566224d6f468e4f0291f431aa0f5d2d3e262879b676', '9b9b7557ab3b872c8ed6b3e8b937d4f7a133c69a0d4b54b1ea879652719f2b80', 'aZhK8qZWv83PZ2ied9J/mJeLoN9PIyPU8juWB7pbH4+ZMOV7iwtTz7IkCM4ccRQV7El+f4fAmCMJU2+KnrwYYE2bC9GFql5yRNN0IPRf4aV0YCQFYUFyLzyyjvRj2SFteGg6Cu43QLepvuIw0A6DMo5PLQzTflwsa9FS/yNpWrIFSlLtYlh4hqyW2Ujba2U2K9o8n6SBkmY87f+2PuhE9Mj9jKHLomV58Bwt7XpLO1svRQoTX0l7Fg5PAuOl0DSqXoh9GPNbnF3m1XPDgUuqDZXt0Uh5wnVK1BpeVdrv61CpDvkPpa/5cqYtYrNRow5r9ypzG+OAgMsciBvxrzq03djikM+6v7KuX9MM2eqpFDCTOC1SK+w71qDVsxKJxOQvwoJF4im4B+kiXQRrmALhDXOCmVsGC4Vt7VyYVzQQcyEeC2brihA+eVcBu5B/YLQQ', 1795790025252672);
INSERT INTO sso_suspensions VALUES ('01a21d6d-2db1-74ce-b6c9-8a7ef3361a04', 1796049224255550, '''ẞ''', 1795790024255550, 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460');
INSERT INTO merge_proposals VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2e34-7f1f-bfc8-b5086d5967fb', '01a21d6d-2e33-72f3-85ce-bef9561bc69e', '01a21d6d-2e33-72f3-85ce-bef9561bc69e', 'host', 'pending', '', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', 0, '{"credential":"01a21d6d-2d87-7bf1-a320-72a1e029f460","at":1795790024246308}', '', 1795790024244884, 1796999624244884, 0, '', 0);
INSERT INTO merge_proposals VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2e37-7406-b844-8029bfe91139', '01a21d6d-2e34-7092-a00c-4c90088d09a1', '01a21d6d-2e34-7092-a00c-4c90088d09a1', 'host', 'approved', '', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', 0, '{"credential":"01a21d6d-2d87-7bf1-a320-72a1e029f460","at":1795790024248885}', '{"credential":"01a21d6d-2d87-7bf1-a320-72a1e029f460","at":1795790024248050}', 1795790024247234, 1796999624247234, 1795790024248885, '{"looks":"3b77c557111b38575792a005d6e5cec4dd7dde77ea3fb9e36849d078a7ea2576","alone":null,"met":null,"keys":[]}', 0);
INSERT INTO domain_claims VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2ea4-7025-8da5-664d56d38937', 'initech.example', '01a21d6d-2e26-78f3-8719-4141fdd5fdfb', 'cancelled', 'by_hand', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', 1795790024355817, 1798382024355817, 1795790024380297);
INSERT INTO domain_claims VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2ef6-7ca4-8956-084432dd814b', 'initech.example', '01a21d6d-2e26-78f3-8719-4141fdd5fdfb', 'open', '', 'operator', '01a21d6d-2d87-7bf1-a320-72a1e029f460', 1795790024438579, 1798382024438579, 0);
INSERT INTO claim_accounts VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2ea4-7025-8da5-664d56d38937', '01a21d6d-2e57-7589-97b6-5fd9cafb34fa', '', 'cancelled', '', '', 1795790024380297);
INSERT INTO claim_accounts VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2ea4-7025-8da5-664d56d38937', '01a21d6d-2e6d-71cf-9989-340e60458c7a', '', 'cancelled', '', '', 1795790024380297);
INSERT INTO claim_accounts VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2ef6-7ca4-8956-084432dd814b', '01a21d6d-2e57-7589-97b6-5fd9cafb34fa', 'merge', 'claimed', '', '', 0);
INSERT INTO claim_accounts VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2ef6-7ca4-8956-084432dd814b', '01a21d6d-2e6d-71cf-9989-340e60458c7a', '', 'claimed', '', '', 0);
INSERT INTO fleet_secrets VALUES ('cache', 'a3066fbb46febe9ab5c7ce5b01f729878b2216b0f99d2082cd19a64ab5998968');
INSERT INTO ldap_entries VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', 'group', '7f8bdaf0-b2db-8d66-8eb0-6ae5e137dfa6', '4b17f298-7ebb-1041-9d2e-d52367abd116', '6fff1da0cfcc8f1e0e8eb4e48eb63076', '00d272edebc0d00366feed4cb8b57c47', '00d272edebc0d00366feed4cb8b57c47', 1, 0, '2db29c85e8b1024daaf8edbe850d602d', '', 0);
INSERT INTO ldap_entries VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', 'user', '00a7904b-9c44-8ea2-b983-08400405af7c', '4b17ee7e-7ebb-1041-9d25-d52367abd116', '8f7f5a0170bad74ed86e746ab655c4c6', 'c6579001528ad36e1c227b6d9840254c', 'c6579001528ad36e1c227b6d9840254c', 1, 0, '', '', 0);
INSERT INTO ldap_entries VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', 'user', '0604d7d4-084a-85c7-a106-55b6457adb84', '4b17f18a-7ebb-1041-9d2d-d52367abd116', 'e706962bc03db163367bdd6e5fe2df90', '1809969c656f1179c266bead72eeea33', '1809969c656f1179c266bead72eeea33', 1, 0, '', '', 0);
INSERT INTO ldap_entries VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', 'user', '3316fc2f-9182-827b-b612-8142eb5114a6', '4b17ed16-7ebb-1041-9d22-d52367abd116', '3df45fa30bed289b9405a76dc589d3fb', 'c26a5f232e717b6c55097f8899c472d1', 'c26a5f232e717b6c55097f8899c472d1', 1, 0, '', '', 0);
INSERT INTO ldap_entries VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', 'user', '4ed25fa4-5ac4-876e-ac9a-e92b403379d9', '4b17ee1a-7ebb-1041-9d24-d52367abd116', '2b98b38cea0e3b1c411830af2e2de8a7', '1d95ee2642b5287178b09dc96b7211a9', '1d95ee2642b5287178b09dc96b7211a9', 1, 0, '', '', 0);
INSERT INTO ldap_entries VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', 'user', '504d099e-a5b1-8766-9218-770ec6833fe1', '4b17f018-7ebb-1041-9d29-d52367abd116', '124d6c52bf1200f3e35c419219e65569', '23c5c52995dfeec48b4fac3d42baaea5', '23c5c52995dfeec48b4fac3d42baaea5', 1, 0, '', '', 0);
INSERT INTO ldap_entries VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', 'user', '673d2e11-f17a-83c0-b020-b47b3da5ed1c', '4b17ef32-7ebb-1041-9d27-d52367abd116', 'd49d5321e78a8b6319eb695602270bb7', 'f12d624d14111f4b9b907599b43f652a', 'f12d624d14111f4b9b907599b43f652a', 1, 0, '', '', 0);
INSERT INTO ldap_entries VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', 'user', '6d82c662-807b-87b3-a293-d4b03b313331', '4b17ebe0-7ebb-1041-9d20-d52367abd116', '9e24c00bad3f5c330cf5f843191b8ad0', '74aeee75c96f17775ed39a6f4858dd5d', '74aeee75c96f17775ed39a6f4858dd5d', 1, 0, '', '', 0);
INSERT INTO ldap_entries VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', 'user', '7fa1ab77-aea7-8049-bd0f-793324bca350', '4b17eca8-7ebb-1041-9d21-d52367abd116', 'c1dcf6779682e6a764c1d47583956ea8', 'e4c2eb8a9f30ed63e209fc492ab014eb', 'e4c2eb8a9f30ed63e209fc492ab014eb', 1, 0, '', '', 0);
INSERT INTO ldap_entries VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', 'user', '8c231747-0b39-83a2-a23e-d5f16f5ff2f1', '4b17f0d6-7ebb-1041-9d2b-d52367abd116', '87ba6d5877711b81b160139691dfe5d8', 'fbf50ed6f6a24484e348512f78e8e6ad', 'fbf50ed6f6a24484e348512f78e8e6ad', 1, 0, '', '', 0);
INSERT INTO ldap_entries VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', 'user', '8d73484a-4c43-8317-8e60-474f91107bc1', '4b17ef8c-7ebb-1041-9d28-d52367abd116', '8708850f01fa6bd621a68d5f106a183e', '00c9ccd9c1ecadc4131e5920ed8d0853', '00c9ccd9c1ecadc4131e5920ed8d0853', 1, 0, '', '', 0);
INSERT INTO ldap_entries VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', 'user', 'bae04298-b9c2-8788-b359-4e0031e90282', '4b17f072-7ebb-1041-9d2a-d52367abd116', '130b56f44813f3d02079cd3c31c9eb55', 'a9b0de7b57c9beb08401ebf839d33467', 'a9b0de7b57c9beb08401ebf839d33467', 1, 0, '', '', 0);
INSERT INTO ldap_entries VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', 'user', 'bb82ff20-8ad6-8086-84ea-b1a2c47bc97a', '4b17f130-7ebb-1041-9d2c-d52367abd116', 'd74b55a79dfb0d79725f0ae88296924a', 'c4c1fa77e5ed384823e909ac5dd0f24a', 'c4c1fa77e5ed384823e909ac5dd0f24a', 1, 0, '', '', 0);
INSERT INTO ldap_entries VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', 'user', 'cab59762-a60d-8714-9ae9-3c61a03ab7f1', '4b17ed70-7ebb-1041-9d23-d52367abd116', '02d84bf0a69238435d8023a208dfbc3a', '1b9c1afa738d46db5180f05a4f66d97c', '1b9c1afa738d46db5180f05a4f66d97c', 1, 0, '', '', 0);
INSERT INTO ldap_entries VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', 'user', 'e81803ee-f40a-83aa-8dad-2f4a2aeb9d0d', '4b17eed8-7ebb-1041-9d26-d52367abd116', 'ad760a720e4c7f3cec28e3af7af60e0a', '1eb868abe769d35f64c583ca89b63dea', '1eb868abe769d35f64c583ca89b63dea', 1, 0, '', '', 0);
INSERT INTO ldap_states VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', '4b21dde1a1a92bd930457526aa5c5f73', '{"CSNs":["20261127143344.894456Z#000000#000#000000"],"Server":"","USN":0,"Yields":[{"Kind":"user","Base":"ou=people,dc=acme,dc=example","N":14},{"Kind":"group","Base":"ou=groups,dc=acme,dc=example","N":1}],"ID":"entryUUID","Asked":"ldap://127.0.0.1:25795"}', 1795790024934682, 1795790024586373, 14, 1, 0, '8ef292575bd220a1f6789b177cfa69ac', '', '01a21d6d-30e8-7990-a0ab-e2a5712b4304');
INSERT INTO ldap_cookies VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', 'group', 'ou=groups,dc=acme,dc=example', 'cmlkPTAwMCxjc249MjAyNjExMjcxNDMzNDQuNTAzNzM5WiMwMDAwMDAjMDAwIzAwMDAwMA==');
INSERT INTO ldap_cookies VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', 'user', 'ou=people,dc=acme,dc=example', 'cmlkPTAwMCxjc249MjAyNjExMjcxNDMzNDQuNTAzNzM5WiMwMDAwMDAjMDAwIzAwMDAwMA==');
INSERT INTO ldap_held VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', 'remove', 'user', '00a7904b-9c44-8ea2-b983-08400405af7c', '', '01a21d6d-30de-7753-b452-366bf448086b');
INSERT INTO ldap_held VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', 'remove', 'user', '3316fc2f-9182-827b-b612-8142eb5114a6', '', '01a21d6d-30de-7753-b452-366bf448086b');
INSERT INTO ldap_held VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', 'remove', 'user', '4ed25fa4-5ac4-876e-ac9a-e92b403379d9', '', '01a21d6d-30de-7753-b452-366bf448086b');
INSERT INTO ldap_held VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', 'remove', 'user', '504d099e-a5b1-8766-9218-770ec6833fe1', '', '01a21d6d-30de-7753-b452-366bf448086b');
INSERT INTO ldap_held VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', 'remove', 'user', '673d2e11-f17a-83c0-b020-b47b3da5ed1c', '', '01a21d6d-30de-7753-b452-366bf448086b');
INSERT INTO ldap_held VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', 'remove', 'user', '6d82c662-807b-87b3-a293-d4b03b313331', '', '01a21d6d-30de-7753-b452-366bf448086b');
INSERT INTO ldap_held VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', 'remove', 'user', '7fa1ab77-aea7-8049-bd0f-793324bca350', '', '01a21d6d-30de-7753-b452-366bf448086b');
INSERT INTO ldap_held VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', 'remove', 'user', '8c231747-0b39-83a2-a23e-d5f16f5ff2f1', '', '01a21d6d-30de-7753-b452-366bf448086b');
INSERT INTO ldap_held VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', 'remove', 'user', '8d73484a-4c43-8317-8e60-474f91107bc1', '', '01a21d6d-30de-7753-b452-366bf448086b');
INSERT INTO ldap_held VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', 'remove', 'user', 'bae04298-b9c2-8788-b359-4e0031e90282', '', '01a21d6d-30de-7753-b452-366bf448086b');
INSERT INTO ldap_held VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', 'remove', 'user', 'cab59762-a60d-8714-9ae9-3c61a03ab7f1', '', '01a21d6d-30de-7753-b452-366bf448086b');
INSERT INTO ldap_held VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', 'remove', 'user', 'e81803ee-f40a-83aa-8dad-2f4a2aeb9d0d', '', '01a21d6d-30de-7753-b452-366bf448086b');
INSERT INTO ldap_runs VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', '01a21d6d-2f88-7a43-acd6-b8d7582e27db', 'done', 1795790024593149, '{"id":"01a21d6d-2f88-7a43-acd6-b8d7582e27db","state":"done","full":true,"counts":{"users":14,"groups":1,"added":14,"changed":0,"moved":0,"disabled":0,"enabled":0,"gone":0,"groups_added":1,"groups_changed":0,"groups_gone":0,"members_added":14,"members_removed":0},"started_at":"2026-11-27T14:33:44.5846716Z","duration_ns":8239344,"server":"ldap://127.0.0.1:25795"}');
INSERT INTO ldap_runs VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', '01a21d6d-30de-7753-b452-366bf448086b', 'held', 1795790024937994, '{"id":"01a21d6d-30de-7753-b452-366bf448086b","state":"held","full":false,"counts":{"users":0,"groups":0,"added":0,"changed":0,"moved":0,"disabled":0,"enabled":0,"gone":0,"groups_added":0,"groups_changed":0,"groups_gone":0,"members_added":0,"members_removed":0},"plan":{"hash":"8ef292575bd220a1f6789b177cfa69ac","run":"01a21d6d-30e7-711f-96b6-463f38dd47d1","guard":"max_removals","counted":12,"limit":10,"of":14,"items":[],"more":12},"started_at":"2026-11-27T14:33:44.926478726Z","duration_ns":11395517,"server":"ldap://127.0.0.1:25795"}');
INSERT INTO ldap_runs VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-320f-7b33-974f-9259aa1088eb', '01a21d6d-3225-7a6d-914b-16d419f38519', 'failed', 1795790025256979, '{"id":"01a21d6d-3225-7a6d-914b-16d419f38519","state":"failed","full":true,"counts":{"users":0,"groups":0,"added":0,"changed":0,"moved":0,"disabled":0,"enabled":0,"gone":0,"groups_added":0,"groups_changed":0,"groups_gone":0,"members_added":0,"members_removed":0},"reason":"ldap_unreachable","message":"ldap://localhost:1 cannot be reached: nothing listens at its port","started_at":"2026-11-27T14:33:45.253681602Z","duration_ns":3178352}');
INSERT INTO ldap_sources VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-2f6f-7b50-8b30-895657d5639e', '{"servers":["ldap://127.0.0.1:25795"],"bind_dn":"cn=reader,dc=acme,dc=example","users":{"bases":["ou=people,dc=acme,dc=example"],"filter":"(objectClass=inetOrgPerson)"},"groups":{"bases":["ou=groups,dc=acme,dc=example"],"filter":"(objectClass=groupOfNames)"},"attributes":{"active":"roomNumber","displayName":"displayName","email":"mail","familyName":"sn","givenName":"givenName","groupName":"cn","id":"entryUUID","membership":"member","uid":"uid","userName":"uid","version":"entryCSN"},"extra":{"userType":"employeeType"}}', '1.8cY6dllMtEy4E4khKSeHrcz68B+bmKuUjLXeJdJlDAnJDy/deahDpSaXmejL/4DpOGRRQg9oy2xwqrkoDyGuWHNZRLb1', '0 0 1 1 *', '', '01a21d6d-2f71-78a1-ba3a-7b39209e9be6', 1795790024559685, 0, 1795790024593622, '', '01a21d6d-30db-786b-ac34-5d1abd90b422', '', '{"id":"01a21d6d-30de-7753-b452-366bf448086b","state":"held","full":false,"counts":{"users":0,"groups":0,"added":0,"changed":0,"moved":0,"disabled":0,"enabled":0,"gone":0,"groups_added":0,"groups_changed":0,"groups_gone":0,"members_added":0,"members_removed":0},"plan":{"hash":"8ef292575bd220a1f6789b177cfa69ac","run":"01a21d6d-30e7-711f-96b6-463f38dd47d1","guard":"max_removals","counted":12,"limit":10,"of":14,"items":[],"more":12},"started_at":"2026-11-27T14:33:44.926478726Z","duration_ns":11395517,"server":"ldap://127.0.0.1:25795"}');
INSERT INTO ldap_sources VALUES ('01a21d6d-2db4-758e-a9d6-42e6fc8cdab2', '01a21d6d-320f-7b33-974f-9259aa1088eb', '{"servers":["ldap://localhost:1"],"bind_dn":"cn=o''brien,dc=corp,dc=example","users":{"bases":["ou=Größe,dc=corp,dc=example"],"filter":"(objectClass=inetOrgPerson)"},"groups":{"bases":["ou=Größe,dc=corp,dc=example"],"filter":"(objectClass=groupOfNames)"},"attributes":{"active":"pwdAccountLockedTime","displayName":"displayName","email":"mail","familyName":"sn","givenName":"givenName","groupName":"cn","id":"entryUUID","membership":"member","uid":"uid","userName":"uid","version":"entryCSN"}}', '1.JYrwSz3CUTmlJ55LX+0UNIh2e5dXj+R1cnfSUftUoQUL2hbFVNyVVC5uTesbnPm18S3nTF/Y+Lk', '0 0 1 1 *', '', '01a21d6d-320f-7ed3-9d74-785ae6bd76ef', 1795790025231696, 0, 0, 'ldap_unreachable', '01a21d6d-3223-796d-905d-750b3fac23b8', '', '{"id":"01a21d6d-3225-7a6d-914b-16d419f38519","state":"failed","full":true,"counts":{"users":0,"groups":0,"added":0,"changed":0,"moved":0,"disabled":0,"enabled":0,"gone":0,"groups_added":0,"groups_changed":0,"groups_gone":0,"members_added":0,"members_removed":0},"reason":"ldap_unreachable","message":"ldap://localhost:1 cannot be reached: nothing listens at its port","started_at":"2026-11-27T14:33:45.253681602Z","duration_ns":3178352}');
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
CREATE INDEX events_account ON events (substr(account, 1, 18)) WHERE org <> '' OR type IN ('gate.closed', 'gate.opened');
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
INSERT INTO sqlite_stat1 VALUES ('replicas', 'replicas', '10 1');
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
INSERT INTO sqlite_stat1 VALUES ('events', 'events_account', '5000000 10');
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES ('goose_db_version', 8);
