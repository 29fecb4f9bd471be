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
INSERT INTO goose_db_version VALUES (1, 0, 1, '2026-11-26 02:46:57');
INSERT INTO goose_db_version VALUES (2, 1, 1, '2026-11-26 02:46:57');
INSERT INTO goose_db_version VALUES (3, 2, 1, '2026-11-26 02:46:57');
INSERT INTO goose_db_version VALUES (4, 3, 1, '2026-11-26 02:46:57');
INSERT INTO goose_db_version VALUES (5, 4, 1, '2026-11-26 02:46:57');
INSERT INTO goose_db_version VALUES (6, 5, 1, '2026-11-26 02:46:57');
INSERT INTO goose_db_version VALUES (7, 6, 1, '2026-11-26 02:46:57');
INSERT INTO parents VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', 'acme', 'acme', '01a215bf-c412-7d58-8eed-aace013c0330', 2, 0, 1795661218224787, 0);
INSERT INTO parents VALUES ('01a215bf-c1bb-7701-adb3-e2a338a48b7e', 'initech', 'initech', '01a215bf-c415-7c6c-b4b1-fe7b15825de2', 0, 1, 1795661218235398, 0);
INSERT INTO parents VALUES ('01a215bf-c400-7bf8-93cc-556d4708e6f3', '~01a215bf-c400-7bf8-93cc-556d4708e6f3', '', '01a215bf-c400-7cde-bd4f-0b65c1b74d1c', 0, 0, 1795661218816760, 1);
INSERT INTO organizations VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c1c3-75e9-bd0a-dacd12498906', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795661218243102, NULL, 0);
INSERT INTO organizations VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c1c3-7734-b617-3eef1201e2ec', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795661218243102, 1, 1);
INSERT INTO organizations VALUES ('01a215bf-c1bb-7701-adb3-e2a338a48b7e', '01a215bf-c3de-77ec-9b30-1aa2a3a9b34a', 'initech-console', 'initech-console', 'console', 'jit', 0, '', 1, 0, 2, 0, 1795661218782399, NULL, 0);
INSERT INTO organizations VALUES ('01a215bf-c400-7bf8-93cc-556d4708e6f3', '01a215bf-c400-7bf8-93cc-556d4708e6f3', 'lone', 'Größe', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795661218816760, NULL, 0);
INSERT INTO organizations VALUES ('01a215bf-c1bb-7701-adb3-e2a338a48b7e', '01a215bf-c401-7f33-a4d5-cda8577a227a', 'joined', 'joined', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795661218817982, NULL, 0);
INSERT INTO seat_tiers VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c1c3-75e9-bd0a-dacd12498906', 'premium', 1, 1);
INSERT INTO domains VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', 'acme.example', '01a215bf-c1b6-7c4d-b784-46128d763d95', 'verified', 'manual', 1795661218230533, 1795661218230533, '', '', 0, 0, 0, 0, 0);
INSERT INTO domains VALUES ('01a215bf-c1bb-7701-adb3-e2a338a48b7e', 'initech.example', '01a215bf-c1be-7137-b16f-cff5e426b9ec', 'verified', 'manual', 1795661218238055, 1795661218238055, '', '', 0, 0, 0, 0, 0);
INSERT INTO connections VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c31e-70df-bdbc-35103412f4f9', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795661218593732, 1795661218589998, '', '', '', '', '', '');
INSERT INTO connections VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c410-7800-94af-18ca08c89bfd', 'later', 'saml', '', '', 'claim', 0, 0, NULL, 1795661218832502, 'urn:acme:''idp''', '', 'memberOf', '', '', '');
INSERT INTO connections VALUES ('01a215bf-c1bb-7701-adb3-e2a338a48b7e', '01a215bf-c413-7c7d-9a35-f43f7c5e1fc2', 'main', 'oidc', 'https://login.initech.example', 'usher', 'claim', 1, 1, 1795661218839244, 1795661218835798, '', '', '', '', '', '');
INSERT INTO credentials VALUES ('', '01a215bf-c08c-74e4-b54c-08e5664d45af', 'operator', '', 'first operator key', 'a45fb4cbec6b22f7408ed63ebad7e0119b52f54e29e03dccebf920624ebc6f9f', 'usher__lucTQ', 1795661217932205, NULL, NULL, '', '', '', '', '', '', 0, 1795661220083941, '', '');
INSERT INTO credentials VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c1cc-7cfb-86e1-3da1bdfbe6d5', 'directory', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '', 'e68b09cc754383eed63e5eef498581c8449f38e0b32797421ba395666aa5f812', 'usher_GBvn70', 1795661218252701, NULL, NULL, '', '', '', '', '', '', 0, 1795661220083941, '', '');
INSERT INTO credentials VALUES ('01a215bf-c1bb-7701-adb3-e2a338a48b7e', '01a215bf-c1d0-79d1-ad4e-814de4f9b225', 'directory', '01a215bf-c1cd-7ea8-8a81-bf4cd3afef70', '', '1bb46588b323323ebba62ab9abcd213e3ac3c0c6c055fbb7a201cf414e8317ee', 'usher_BYCzoy', 1795661218256612, NULL, NULL, '', '', '', '', '', '', 1, 0, '01a215bf-c40f-73c4-8419-60e98cc9c601', '');
INSERT INTO credentials VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c31f-7861-9979-6b05109c1e49', 'login-hook', '01a215bf-c31e-70df-bdbc-35103412f4f9', '', 'ab6853b3e04f5ea993dac9670696d7b8315b34a7b92c570f42886f8ea1acd9ba', 'usher_LwEMvy', 1795661218591418, NULL, NULL, '', '', '', '', '', '', 0, 1795661219594770, '', '');
INSERT INTO credentials VALUES ('', '01a215bf-c324-749e-96d2-095115aa5c35', 'read-only', '', '', '8c7c3fc432ce92ea5766fc43885410b304410218f120a935afe216f59acf1a64', 'usher_BezsQP', 1795661218596289, NULL, 1795661218597042, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO credentials VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c3a4-773f-bafa-061762aba08f', 'oauth-client', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '', '5a40394a00eb0bcf8860486a355b1f592ca56b3af585a0e4234effb51080605f', 'usher_JwtGV3', 1795661218724422, NULL, NULL, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO credentials VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c3b7-7147-883d-d7e325822ba0', 'access-token', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '', 'b75c239bedff45049f07374b352354f032c2674922dd3b61a33f6bc4a587a146', 'usher_xPwDJB', 1795661218742838, 1795664818742838, NULL, '01a215bf-c3a4-773f-bafa-061762aba08f', '', '', '', '', '', 0, 0, '', '');
INSERT INTO credentials VALUES ('01a215bf-c1bb-7701-adb3-e2a338a48b7e', '01a215bf-c3cd-7b97-9603-940944aa58b0', 'jwt-issuer', '01a215bf-c1cd-7ea8-8a81-bf4cd3afef70', '', 'fc14b6cadf2d1ca343e23e2816ee9c3ce44c74dbb3477bcb73f1ca651deacbb5', '', 1795661218765270, NULL, NULL, '', '', '', 'https://issuer.example/', 'http://127.0.0.1:38979/scim/01a215bf-c1cd-7ea8-8a81-bf4cd3afef70', '{"jwks_url":"https://issuer.example/keys","claims":{"tid":"''ẞ''"}}', 0, 0, '01a215bf-c40f-73c4-8419-60e98cc9c601', '');
INSERT INTO credentials VALUES ('01a215bf-c1bb-7701-adb3-e2a338a48b7e', '01a215bf-c414-7a4e-9ddb-6305dafceb42', 'login-hook', '01a215bf-c413-7c7d-9a35-f43f7c5e1fc2', '', '89dc1eae5316e6efcd5c5ad7e2790fe9c46730e0cfd96c4683605b77cd5d0431', 'usher_Qyo1iJ', 1795661218836644, NULL, NULL, '', '', '', '', '', '', 0, 1795661219594770, '', '');
INSERT INTO directories VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', 'okta', 'scim', 'okta', 'userName', 0, '', 1795661218250111, '', '', '', 0);
INSERT INTO directories VALUES ('01a215bf-c1bb-7701-adb3-e2a338a48b7e', '01a215bf-c1cd-7ea8-8a81-bf4cd3afef70', 'entra', 'scim', 'entra', 'userName', 0, '', 1795661218253936, 'ipsie', '[{"id":"urn:acme:scim:schemas:extension:hr:2.0:User","name":"User","description":"''quotes'' and Umläute","resourceType":"User","attributes":[{"name":"floor","type":"string","caseExact":false,"mutability":"readWrite","returned":"default","uniqueness":"none"}]}]', '01a215bf-c40f-73c4-8419-60e98cc9c601', 0);
INSERT INTO directories VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c3e1-7d96-a7e8-4be4670a407e', '01a215bf-c3e1-7d96-a7e8-4be4670a407e', 'scim', 'generic', 'userName', 0, '', 1795661218785866, '', '', '', 1795661218804696);
INSERT INTO directories VALUES ('01a215bf-c1bb-7701-adb3-e2a338a48b7e', '01a215bf-c706-7125-8fdc-488af87d6692', 'corp', 'ldap', 'generic', 'emails', 1, '', 1795661219590033, '', '', '', 0);
INSERT INTO directory_emails VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', 'ada@acme.example', '01a215bf-c1d7-7a2d-a2a7-44690efb62de', 0, 'work');
INSERT INTO directory_emails VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', 'ada@home.example', '01a215bf-c1d7-7a2d-a2a7-44690efb62de', 1, 'home');
INSERT INTO directory_groups VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '01a215bf-c2c8-7612-846a-1319752add98', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795661218504362, 1795661218559455, 0);
INSERT INTO directory_groups VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '01a215bf-c2e9-79fc-a5fe-10b75163ca72', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795661218537551, 1795661218574130, 0);
INSERT INTO directory_groups VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '01a215bf-c301-719b-852e-76d23f59e95e', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795661218561074, 1795661218561074, 1);
INSERT INTO directory_members VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '01a215bf-c2c8-7612-846a-1319752add98', '01a215bf-c1d7-7a2d-a2a7-44690efb62de', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '01a215bf-c2c8-7612-846a-1319752add98', '01a215bf-c1df-71aa-8d84-c4bead430c9d', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '01a215bf-c2c8-7612-846a-1319752add98', '01a215bf-c1ea-7d96-b93f-88f18b25062b', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '01a215bf-c2e9-79fc-a5fe-10b75163ca72', '01a215bf-c1d7-7a2d-a2a7-44690efb62de', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '01a215bf-c2e9-79fc-a5fe-10b75163ca72', '01a215bf-c1df-71aa-8d84-c4bead430c9d', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '01a215bf-c2e9-79fc-a5fe-10b75163ca72', '01a215bf-c1ea-7d96-b93f-88f18b25062b', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '01a215bf-c2e9-79fc-a5fe-10b75163ca72', '01a215bf-c1f8-7c17-981b-15b2014fb650', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '01a215bf-c2e9-79fc-a5fe-10b75163ca72', '01a215bf-c20f-7c5d-b933-12cd80aa0bcf', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '01a215bf-c2e9-79fc-a5fe-10b75163ca72', '01a215bf-c226-79cb-a6e3-39106986bbdb', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '01a215bf-c2e9-79fc-a5fe-10b75163ca72', '01a215bf-c28a-7b0b-9a62-ab17db36a217', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '01a215bf-c2e9-79fc-a5fe-10b75163ca72', '01a215bf-c298-7d94-8bd5-efe77644fbc0', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '01a215bf-c2e9-79fc-a5fe-10b75163ca72', '01a215bf-c2a1-7809-a210-8e5b23298a9c', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '01a215bf-c2e9-79fc-a5fe-10b75163ca72', '01a215bf-c2c6-7d9c-ac23-b2cbed436d99', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '01a215bf-c301-719b-852e-76d23f59e95e', '01a215bf-c1f8-7c17-981b-15b2014fb650', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '01a215bf-c301-719b-852e-76d23f59e95e', '01a215bf-c2c8-7612-846a-1319752add98', 'Group', 'Group', '');
INSERT INTO directory_tombstones VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '01a215bf-c2b0-7c89-b406-668d2d32e161', 'NULL', '01a215bf-c2b0-7c34-8ae6-8ffe1459e9bb', 1798253218574130);
INSERT INTO persons VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c1d7-7814-b7f9-ba1340c8c099', 'open', '', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', 0, 3, 0, 1795661218593732, 1795661218263239);
INSERT INTO persons VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c1df-7168-b91f-06710e9b7746', 'open', '', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', 0, 3, 0, NULL, 1795661218271045);
INSERT INTO persons VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c1ea-7d5a-9ed7-88616ca21503', 'open', '', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', 0, 2, 0, NULL, 1795661218282739);
INSERT INTO persons VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c1f8-7bd1-9bed-99006b8da546', 'open', '', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', 0, 2, 0, NULL, 1795661218296711);
INSERT INTO persons VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c20f-7bfc-b042-c37f6a955dd5', 'open', '', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', 0, 2, 0, NULL, 1795661218319696);
INSERT INTO persons VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c226-797a-b08b-dae0eb83db60', 'open', '', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', 0, 2, 0, NULL, 1795661218342539);
INSERT INTO persons VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c28a-7a9c-8e21-c50951f883b4', 'open', '', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', 0, 2, 0, NULL, 1795661218442595);
INSERT INTO persons VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c298-7d3e-9683-6cc44050668d', 'closed', 'directory_inactive', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', 0, 2, 0, NULL, 1795661218456648);
INSERT INTO persons VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c2b0-7c34-8ae6-8ffe1459e9bb', 'closed', 'directory_deleted', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', 0, 4, 0, NULL, 1795661218480736);
INSERT INTO persons VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c2c6-7d48-adbc-f298d206f97d', 'closed', 'directory_inactive', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', 0, 3, 0, NULL, 1795661218502803);
INSERT INTO persons VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c323-7562-bca8-7d2602b14bd2', 'open', '', '', 0, 1, 0, 1795661218595295, 1795661218595295);
INSERT INTO persons VALUES ('01a215bf-c1bb-7701-adb3-e2a338a48b7e', '01a215bf-c3e0-7992-9fa9-032f15562385', 'open', '', '', 1, 1, 0, NULL, 1795661218784438);
INSERT INTO persons VALUES ('01a215bf-c1bb-7701-adb3-e2a338a48b7e', '01a215bf-c417-747b-8ca6-09c5ca649766', 'open', '', '', 0, 1, 0, 1795661218839244, 1795661218839244);
INSERT INTO subjects VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c31e-70df-bdbc-35103412f4f9', 'ada', '01a215bf-c1d7-7814-b7f9-ba1340c8c099', 1795661218593732);
INSERT INTO subjects VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c31e-70df-bdbc-35103412f4f9', 'newcomer', '01a215bf-c323-7562-bca8-7d2602b14bd2', 1795661218595295);
INSERT INTO subjects VALUES ('01a215bf-c1bb-7701-adb3-e2a338a48b7e', '01a215bf-c413-7c7d-9a35-f43f7c5e1fc2', 'prover', '01a215bf-c417-747b-8ca6-09c5ca649766', 1795661218839244);
INSERT INTO memberships VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c1d7-7814-b7f9-ba1340c8c099', '01a215bf-c1c3-75e9-bd0a-dacd12498906', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795661218537551);
INSERT INTO memberships VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c1d7-7814-b7f9-ba1340c8c099', '01a215bf-c1c3-7734-b617-3eef1201e2ec', 0, 'jit', '01a215bf-c31e-70df-bdbc-35103412f4f9', 1795661218593732, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795661218593732);
INSERT INTO memberships VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c1df-7168-b91f-06710e9b7746', '01a215bf-c1c3-75e9-bd0a-dacd12498906', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795661218537551);
INSERT INTO memberships VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c1ea-7d5a-9ed7-88616ca21503', '01a215bf-c1c3-75e9-bd0a-dacd12498906', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795661218560232);
INSERT INTO memberships VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c1f8-7bd1-9bed-99006b8da546', '01a215bf-c1c3-75e9-bd0a-dacd12498906', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795661218537551);
INSERT INTO memberships VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c20f-7bfc-b042-c37f6a955dd5', '01a215bf-c1c3-75e9-bd0a-dacd12498906', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795661218537551);
INSERT INTO memberships VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c226-797a-b08b-dae0eb83db60', '01a215bf-c1c3-75e9-bd0a-dacd12498906', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795661218537551);
INSERT INTO memberships VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c28a-7a9c-8e21-c50951f883b4', '01a215bf-c1c3-75e9-bd0a-dacd12498906', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795661218537551);
INSERT INTO memberships VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c323-7562-bca8-7d2602b14bd2', '01a215bf-c1c3-7734-b617-3eef1201e2ec', 0, 'jit', '01a215bf-c31e-70df-bdbc-35103412f4f9', 1795661218595295, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795661218595295);
INSERT INTO memberships VALUES ('01a215bf-c1bb-7701-adb3-e2a338a48b7e', '01a215bf-c3e0-7992-9fa9-032f15562385', '01a215bf-c3de-77ec-9b30-1aa2a3a9b34a', 0, 'invite', '01a215bf-c3df-7658-befd-44d879ce6faf', 1795661218784438, 'user', '', 'retained', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795661218784438);
INSERT INTO memberships VALUES ('01a215bf-c1bb-7701-adb3-e2a338a48b7e', '01a215bf-c417-747b-8ca6-09c5ca649766', '01a215bf-c3de-77ec-9b30-1aa2a3a9b34a', 0, 'jit', '01a215bf-c413-7c7d-9a35-f43f7c5e1fc2', 1795661218839244, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795661218839244);
INSERT INTO policy_versions VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', 1795661218243102);
INSERT INTO policy_versions VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', 1795661218246662);
INSERT INTO events VALUES (1, '', '01a215bf-c08c-7781-9ce6-9ed95b41d747', 1795661217932205, 'token.created', 'operator', 'operator_key_file', '', '', '01a215bf-c08c-74e4-b54c-08e5664d45af', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO events VALUES (2, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c1b0-7e39-bd9c-cfa3a9ac6284', 1795661218224787, 'parent.created', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '', '', '01a215bf-c1b0-7d01-9a5f-6b139b230142', NULL, NULL, 0, '14fdd255ff3fe3b7ae0ce1884c638d1d');
INSERT INTO events VALUES (3, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c1b6-7efb-a485-737272a2ac5f', 1795661218230533, 'domain.verified', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '', '', '01a215bf-c1b6-7c4d-b784-46128d763d95', NULL, '{"domain":"acme.example","state":"verified","strategy":"manual"}', 0, 'c1335841acbe68dbe0c64eba8f377a5c');
INSERT INTO events VALUES (4, '01a215bf-c1bb-7701-adb3-e2a338a48b7e', '01a215bf-c1bb-774c-be1f-61f735affd3a', 1795661218235398, 'parent.created', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '', '', '01a215bf-c1bb-7701-adb3-e2a338a48b7e', NULL, NULL, 0, 'f8d2a2f7118263a29aa6f6cf29158680');
INSERT INTO events VALUES (5, '01a215bf-c1bb-7701-adb3-e2a338a48b7e', '01a215bf-c1be-71c8-a120-6cdf73171a17', 1795661218238055, 'domain.verified', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '', '', '01a215bf-c1be-7137-b16f-cff5e426b9ec', NULL, '{"domain":"initech.example","state":"verified","strategy":"manual"}', 0, '2dd1e3cbc11257b708c8f15307810a20');
INSERT INTO events VALUES (6, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c1c3-76f2-a33c-3079173d3930', 1795661218243102, 'organization.created', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '', '01a215bf-c1c3-75e9-bd0a-dacd12498906', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'ee5711b42fd0637ed18d6966e458f785');
INSERT INTO events VALUES (7, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c1c3-774e-aca7-ba48a715d4e0', 1795661218243102, 'organization.created', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '', '01a215bf-c1c3-7734-b617-3eef1201e2ec', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'ee5711b42fd0637ed18d6966e458f785');
INSERT INTO events VALUES (8, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c1c3-78bb-9c78-8027a58f09c0', 1795661218243102, 'policy.applied', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, 'ee5711b42fd0637ed18d6966e458f785');
INSERT INTO events VALUES (9, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c1c3-7f34-baa7-cb6c60f2cb04', 1795661218243102, 'organization.changed', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '', '01a215bf-c1c3-75e9-bd0a-dacd12498906', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, 'ee5711b42fd0637ed18d6966e458f785');
INSERT INTO events VALUES (10, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c1c4-717e-9005-0627e33d75cc', 1795661218243102, 'organization.changed', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '', '01a215bf-c1c3-7734-b617-3eef1201e2ec', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, 'ee5711b42fd0637ed18d6966e458f785');
INSERT INTO events VALUES (11, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c1c6-7b8d-9580-bf6ec23b0ba4', 1795661218246662, 'policy.applied', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, '6e19c2a9fcdc58de31a59a781aa49e50');
INSERT INTO events VALUES (12, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c1c8-7879-80ba-9c650a7e7d27', 1795661218248067, 'organization.changed', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '', '01a215bf-c1c3-75e9-bd0a-dacd12498906', '', NULL, '{"limit":1,"seat":"premium"}', 0, 'eb48c2dda259d1cb4832ed22f64ccb96');
INSERT INTO events VALUES (13, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c1ca-73bc-b518-f2e2dceba941', 1795661218250111, 'directory.created', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '', '', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', NULL, NULL, 0, '4203771bc71d5c4e87c0626705422f9e');
INSERT INTO events VALUES (14, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c1cc-7d55-8d1b-a7d758fafbc3', 1795661218252701, 'token.created', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '', '', '01a215bf-c1cc-7cfb-86e1-3da1bdfbe6d5', NULL, '{"scope":"directory","target":"01a215bf-c1ca-7201-9bbf-baeb94efd3e2"}', 0, 'f8064b2843d1fde193778e391734df04');
INSERT INTO events VALUES (15, '01a215bf-c1bb-7701-adb3-e2a338a48b7e', '01a215bf-c1cd-7f2c-913c-8ce696a41aae', 1795661218253936, 'directory.created', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '', '', '01a215bf-c1cd-7ea8-8a81-bf4cd3afef70', NULL, NULL, 0, '72f9f4efd221603e61fe6858f2036d1e');
INSERT INTO events VALUES (16, '01a215bf-c1bb-7701-adb3-e2a338a48b7e', '01a215bf-c1d0-7aed-8080-d34c693ce465', 1795661218256612, 'token.created', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '', '', '01a215bf-c1d0-79d1-ad4e-814de4f9b225', NULL, '{"scope":"directory","target":"01a215bf-c1cd-7ea8-8a81-bf4cd3afef70"}', 0, 'f9ecd9c15b124b774253e8a37adf31f9');
INSERT INTO events VALUES (17, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c1d7-7bbc-8f6b-fbb0173a16c9', 1795661218263239, 'directory_user.created', 'directory', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '', '', '01a215bf-c1d7-7a2d-a2a7-44690efb62de', NULL, NULL, 2, 'bba3403ffcadf721e4b9e3be89860a65');
INSERT INTO events VALUES (18, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c1d7-7bbf-bb44-62585b5e2aca', 1795661218263239, 'account.created', 'directory', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '01a215bf-c1d7-7814-b7f9-ba1340c8c099', '', '01a215bf-c1d7-7a2d-a2a7-44690efb62de', NULL, NULL, 2, 'bba3403ffcadf721e4b9e3be89860a65');
INSERT INTO events VALUES (19, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c1df-7207-a07e-39f2e354140f', 1795661218271045, 'directory_user.created', 'directory', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '', '', '01a215bf-c1df-71aa-8d84-c4bead430c9d', NULL, NULL, 2, '6e2808a3f176c8c902485d9724c2c1e3');
INSERT INTO events VALUES (20, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c1df-720c-948d-961b4686f621', 1795661218271045, 'account.created', 'directory', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '01a215bf-c1df-7168-b91f-06710e9b7746', '', '01a215bf-c1df-71aa-8d84-c4bead430c9d', NULL, NULL, 2, '6e2808a3f176c8c902485d9724c2c1e3');
INSERT INTO events VALUES (21, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c1ea-7dd6-8b5f-5bd849292810', 1795661218282739, 'directory_user.created', 'directory', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '', '', '01a215bf-c1ea-7d96-b93f-88f18b25062b', NULL, NULL, 2, '75cf622dbe5a224e1436a7e2a929e042');
INSERT INTO events VALUES (22, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c1ea-7dd9-85fd-a7b2311c8a09', 1795661218282739, 'account.created', 'directory', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '01a215bf-c1ea-7d5a-9ed7-88616ca21503', '', '01a215bf-c1ea-7d96-b93f-88f18b25062b', NULL, NULL, 2, '75cf622dbe5a224e1436a7e2a929e042');
INSERT INTO events VALUES (23, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c1f8-7c5d-a831-9e451cc77012', 1795661218296711, 'directory_user.created', 'directory', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '', '', '01a215bf-c1f8-7c17-981b-15b2014fb650', NULL, NULL, 2, '304a4f9ae8420c84d8b1360ec9462c1f');
INSERT INTO events VALUES (24, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c1f8-7c61-acda-09febfe8a4e0', 1795661218296711, 'account.created', 'directory', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '01a215bf-c1f8-7bd1-9bed-99006b8da546', '', '01a215bf-c1f8-7c17-981b-15b2014fb650', NULL, NULL, 2, '304a4f9ae8420c84d8b1360ec9462c1f');
INSERT INTO events VALUES (25, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c20f-7cef-8669-3f49821dabe4', 1795661218319696, 'directory_user.created', 'directory', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '', '', '01a215bf-c20f-7c5d-b933-12cd80aa0bcf', NULL, NULL, 2, '3b3fe570e16688b3a36ea35f4c7d1808');
INSERT INTO events VALUES (26, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c20f-7cf2-9695-bd4273af5cd0', 1795661218319696, 'account.created', 'directory', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '01a215bf-c20f-7bfc-b042-c37f6a955dd5', '', '01a215bf-c20f-7c5d-b933-12cd80aa0bcf', NULL, NULL, 2, '3b3fe570e16688b3a36ea35f4c7d1808');
INSERT INTO events VALUES (27, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c226-7a1d-96b6-66fcbd603e9d', 1795661218342539, 'directory_user.created', 'directory', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '', '', '01a215bf-c226-79cb-a6e3-39106986bbdb', NULL, NULL, 2, '7e8923ab128d63dfa357c166b2678a61');
INSERT INTO events VALUES (28, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c226-7a20-b541-ed37ccd9bc76', 1795661218342539, 'account.created', 'directory', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '01a215bf-c226-797a-b08b-dae0eb83db60', '', '01a215bf-c226-79cb-a6e3-39106986bbdb', NULL, NULL, 2, '7e8923ab128d63dfa357c166b2678a61');
INSERT INTO events VALUES (29, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c28a-7b6b-b4a3-26f89b005741', 1795661218442595, 'directory_user.created', 'directory', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '', '', '01a215bf-c28a-7b0b-9a62-ab17db36a217', NULL, NULL, 2, '7dd642844bdd8dff18b54cdabaa1b33c');
INSERT INTO events VALUES (30, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c28a-7b6f-83e3-06c26c22fcc7', 1795661218442595, 'account.created', 'directory', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '01a215bf-c28a-7a9c-8e21-c50951f883b4', '', '01a215bf-c28a-7b0b-9a62-ab17db36a217', NULL, NULL, 2, '7dd642844bdd8dff18b54cdabaa1b33c');
INSERT INTO events VALUES (31, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c298-7e0f-9d3d-c9cd97f1d14d', 1795661218456648, 'directory_user.created', 'directory', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '', '', '01a215bf-c298-7d94-8bd5-efe77644fbc0', NULL, NULL, 2, '36d44e756cf0056644b5a5a83d6efeb4');
INSERT INTO events VALUES (32, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c298-7e13-8fe5-afe5cb1a5e66', 1795661218456648, 'account.created', 'directory', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '01a215bf-c298-7d3e-9683-6cc44050668d', '', '01a215bf-c298-7d94-8bd5-efe77644fbc0', NULL, NULL, 2, '36d44e756cf0056644b5a5a83d6efeb4');
INSERT INTO events VALUES (33, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c299-712a-b997-ffc513a54a7e', 1795661218456648, 'gate.closed', 'directory', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '01a215bf-c298-7d3e-9683-6cc44050668d', '', '', NULL, '{"cause":"directory_inactive"}', 2, '36d44e756cf0056644b5a5a83d6efeb4');
INSERT INTO events VALUES (34, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c299-712e-ab91-4fb8cbf5cb8e', 1795661218456648, 'session.revoked', 'directory', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '01a215bf-c298-7d3e-9683-6cc44050668d', '', '', NULL, NULL, 2, '36d44e756cf0056644b5a5a83d6efeb4');
INSERT INTO events VALUES (35, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c2a1-789e-becc-445b562b9b22', 1795661218465455, 'directory_user.created', 'directory', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '', '', '01a215bf-c2a1-7809-a210-8e5b23298a9c', NULL, NULL, 2, 'f9ab45539a209e510b8813f245869310');
INSERT INTO events VALUES (36, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c2a1-78ba-8f9c-3572c7dc62f2', 1795661218465455, 'directory_user.unbound', 'directory', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '', '', '01a215bf-c2a1-7809-a210-8e5b23298a9c', NULL, '{"reason":"no_email"}', 2, 'f9ab45539a209e510b8813f245869310');
INSERT INTO events VALUES (37, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c2a9-7c7e-bdd3-1569be9a03aa', 1795661218473592, 'directory_user.created', 'directory', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '', '', '01a215bf-c2a9-7bf8-b935-5168d262b606', NULL, NULL, 2, 'e4cf5f9b9c8e2fbbf6f88a5efbd7c0c7');
INSERT INTO events VALUES (38, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c2a9-7c82-85c4-b55fe7a01f5a', 1795661218473592, 'directory_user.unbound', 'directory', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '', '', '01a215bf-c2a9-7bf8-b935-5168d262b606', NULL, '{"reason":"foreign_domain"}', 2, 'e4cf5f9b9c8e2fbbf6f88a5efbd7c0c7');
INSERT INTO events VALUES (39, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c2b0-7d33-bb7c-6156bb224875', 1795661218480736, 'directory_user.created', 'directory', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '', '', '01a215bf-c2b0-7c89-b406-668d2d32e161', NULL, NULL, 2, '6df4ec7bd2108d03c0be57e7c8124743');
INSERT INTO events VALUES (40, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c2b0-7d38-a804-e67610777c6a', 1795661218480736, 'account.created', 'directory', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '01a215bf-c2b0-7c34-8ae6-8ffe1459e9bb', '', '01a215bf-c2b0-7c89-b406-668d2d32e161', NULL, NULL, 2, '6df4ec7bd2108d03c0be57e7c8124743');
INSERT INTO events VALUES (41, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c2c6-7e1b-8c09-7dfc4ee106a4', 1795661218502803, 'directory_user.created', 'directory', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '', '', '01a215bf-c2c6-7d9c-ac23-b2cbed436d99', NULL, NULL, 2, 'f0c986c20b4d11e0281cc9bfe939818a');
INSERT INTO events VALUES (42, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c2c6-7e1e-b8be-3778fb246db3', 1795661218502803, 'account.created', 'directory', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '01a215bf-c2c6-7d48-adbc-f298d206f97d', '', '01a215bf-c2c6-7d9c-ac23-b2cbed436d99', NULL, NULL, 2, 'f0c986c20b4d11e0281cc9bfe939818a');
INSERT INTO events VALUES (43, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c2c9-703a-91f9-a91346b963fe', 1795661218504362, 'directory_group.created', 'directory', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '', '', '01a215bf-c2c8-7612-846a-1319752add98', NULL, '{"members":1}', 0, 'a7f7af293f2c698833c64339afb59201');
INSERT INTO events VALUES (44, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c2e9-7f0a-9f1c-647f260d047c', 1795661218537551, 'directory_group.created', 'directory', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '', '', '01a215bf-c2e9-79fc-a5fe-10b75163ca72', NULL, '{"members":11}', 0, '943eb0740c3b10698c133a394610f61b');
INSERT INTO events VALUES (45, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c2ea-7d42-a3b2-cd94dc774942', 1795661218537551, 'membership.added', 'directory', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '01a215bf-c1d7-7814-b7f9-ba1340c8c099', '01a215bf-c1c3-75e9-bd0a-dacd12498906', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '943eb0740c3b10698c133a394610f61b');
INSERT INTO events VALUES (46, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c2ea-7dda-a5d4-0d3ded1ada41', 1795661218537551, 'membership.added', 'directory', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '01a215bf-c1df-7168-b91f-06710e9b7746', '01a215bf-c1c3-75e9-bd0a-dacd12498906', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '943eb0740c3b10698c133a394610f61b');
INSERT INTO events VALUES (47, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c2ea-7e1e-b298-3c85cfb7c061', 1795661218537551, 'membership.added', 'directory', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '01a215bf-c1f8-7bd1-9bed-99006b8da546', '01a215bf-c1c3-75e9-bd0a-dacd12498906', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '943eb0740c3b10698c133a394610f61b');
INSERT INTO events VALUES (48, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c2ea-7e5e-a9db-8e6d1a4b3eeb', 1795661218537551, 'membership.added', 'directory', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '01a215bf-c20f-7bfc-b042-c37f6a955dd5', '01a215bf-c1c3-75e9-bd0a-dacd12498906', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '943eb0740c3b10698c133a394610f61b');
INSERT INTO events VALUES (49, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c2ea-7e97-a8e6-eb90411e9851', 1795661218537551, 'membership.added', 'directory', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '01a215bf-c226-797a-b08b-dae0eb83db60', '01a215bf-c1c3-75e9-bd0a-dacd12498906', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '943eb0740c3b10698c133a394610f61b');
INSERT INTO events VALUES (50, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c2ea-7ec7-98b4-3bc644877b2a', 1795661218537551, 'membership.added', 'directory', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '01a215bf-c28a-7a9c-8e21-c50951f883b4', '01a215bf-c1c3-75e9-bd0a-dacd12498906', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '943eb0740c3b10698c133a394610f61b');
INSERT INTO events VALUES (51, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c2eb-7031-9653-70808667e55d', 1795661218537551, 'membership.added', 'directory', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '01a215bf-c2b0-7c34-8ae6-8ffe1459e9bb', '01a215bf-c1c3-75e9-bd0a-dacd12498906', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '943eb0740c3b10698c133a394610f61b');
INSERT INTO events VALUES (52, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c2eb-705f-bc02-e17fb333304a', 1795661218537551, 'membership.added', 'directory', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '01a215bf-c2c6-7d48-adbc-f298d206f97d', '01a215bf-c1c3-75e9-bd0a-dacd12498906', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '943eb0740c3b10698c133a394610f61b');
INSERT INTO events VALUES (53, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c2f8-70e3-8dac-6f294fffe794', 1795661218551791, 'directory_group.changed', 'directory', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '', '', '01a215bf-c2c8-7612-846a-1319752add98', NULL, '{"added":1,"removed":0}', 0, '4eea2d76b8acd459f81032b5ea6bc31f');
INSERT INTO events VALUES (54, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c2ff-7898-ae62-50782062bdc6', 1795661218559455, 'directory_group.changed', 'directory', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '', '', '01a215bf-c2c8-7612-846a-1319752add98', NULL, '{"added":1,"removed":0}', 0, 'f6a51351ab9068ac551fab952a95ad6d');
INSERT INTO events VALUES (55, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c300-74d5-8325-0dda6378b34d', 1795661218560232, 'directory_group.changed', 'directory', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '', '', '01a215bf-c2e9-79fc-a5fe-10b75163ca72', NULL, '{"added":1,"removed":0}', 0, '50eee33555a88c253b939a11014c4e74');
INSERT INTO events VALUES (56, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c300-7610-815e-d5a2233e75b5', 1795661218560232, 'membership.added', 'directory', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '01a215bf-c1ea-7d5a-9ed7-88616ca21503', '01a215bf-c1c3-75e9-bd0a-dacd12498906', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '50eee33555a88c253b939a11014c4e74');
INSERT INTO events VALUES (57, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c301-73c2-81c0-7af7e57cbe55', 1795661218561074, 'directory_group.created', 'directory', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '', '', '01a215bf-c301-719b-852e-76d23f59e95e', NULL, '{"members":2}', 0, 'f8e47235c4ce0c7ab0541083b92f9f1a');
INSERT INTO events VALUES (58, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c302-78e1-9ffc-5e92ff6f952b', 1795661218562274, 'directory_user.deleted', 'directory', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '', '', '01a215bf-c2a9-7bf8-b935-5168d262b606', NULL, NULL, 0, 'fcfd1b4729f0bc641d92c205660623ee');
INSERT INTO events VALUES (59, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c30e-73c9-be5f-72166a644643', 1795661218574130, 'directory_user.deleted', 'directory', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '', '', '01a215bf-c2b0-7c89-b406-668d2d32e161', NULL, NULL, 0, 'fe64d9fd867d60fb82d897c77ed86f57');
INSERT INTO events VALUES (60, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c30e-76ac-bf9d-c27029de9caa', 1795661218574130, 'gate.closed', 'directory', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '01a215bf-c2b0-7c34-8ae6-8ffe1459e9bb', '', '', NULL, '{"cause":"directory_deleted"}', 2, 'fe64d9fd867d60fb82d897c77ed86f57');
INSERT INTO events VALUES (61, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c30e-76b0-a614-7248c2a268d8', 1795661218574130, 'session.revoked', 'directory', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '01a215bf-c2b0-7c34-8ae6-8ffe1459e9bb', '', '', NULL, NULL, 2, 'fe64d9fd867d60fb82d897c77ed86f57');
INSERT INTO events VALUES (62, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c30e-791e-8db3-f45e11d81d55', 1795661218574130, 'membership.removed', 'directory', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '01a215bf-c2b0-7c34-8ae6-8ffe1459e9bb', '01a215bf-c1c3-75e9-bd0a-dacd12498906', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, 'fe64d9fd867d60fb82d897c77ed86f57');
INSERT INTO events VALUES (63, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c316-7ade-aaea-9718da3d8515', 1795661218582557, 'directory_user.changed', 'directory', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '', '', '01a215bf-c2c6-7d9c-ac23-b2cbed436d99', NULL, '{"active":false}', 0, 'ccfa50e57d422e7990e864906fcf835d');
INSERT INTO events VALUES (64, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c316-7c1e-bace-830c3f027f17', 1795661218582557, 'gate.closed', 'directory', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '01a215bf-c2c6-7d48-adbc-f298d206f97d', '', '', NULL, '{"cause":"directory_inactive"}', 2, 'ccfa50e57d422e7990e864906fcf835d');
INSERT INTO events VALUES (65, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c316-7c22-96f8-ee1636719af0', 1795661218582557, 'session.revoked', 'directory', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '01a215bf-c2c6-7d48-adbc-f298d206f97d', '', '', NULL, NULL, 2, 'ccfa50e57d422e7990e864906fcf835d');
INSERT INTO events VALUES (66, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c316-7d5f-b80b-dc3bd1266f2a', 1795661218582557, 'membership.removed', 'directory', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '01a215bf-c2c6-7d48-adbc-f298d206f97d', '01a215bf-c1c3-75e9-bd0a-dacd12498906', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, 'ccfa50e57d422e7990e864906fcf835d');
INSERT INTO events VALUES (67, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c31e-7538-a215-f62674432212', 1795661218589998, 'connection.created', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '', '', '01a215bf-c31e-70df-bdbc-35103412f4f9', NULL, '{"kind":"oidc","issuer":"https://login.acme.example","client_id":"usher","email_trust":"claim","vouched":true,"enabled":true,"proven":false}', 0, 'd6067cd319d7f1aa384d449aedea8667');
INSERT INTO events VALUES (68, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c31f-78b2-b5cb-fee20793e72f', 1795661218591418, 'token.created', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '', '', '01a215bf-c31f-7861-9979-6b05109c1e49', NULL, '{"scope":"login-hook","target":"01a215bf-c31e-70df-bdbc-35103412f4f9"}', 0, 'e19a40b9289412f22eeafdab79410427');
INSERT INTO events VALUES (69, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c321-7dfd-b070-30882dd88c5d', 1795661218593732, 'subject.linked', 'login', '01a215bf-c31e-70df-bdbc-35103412f4f9', '01a215bf-c1d7-7814-b7f9-ba1340c8c099', '', '01a215bf-c31e-70df-bdbc-35103412f4f9', NULL, NULL, 2, 'b06564dae9ffe146cdda66c58130b89b');
INSERT INTO events VALUES (70, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c321-7eb9-9837-d0e780b549b4', 1795661218593732, 'membership.added', 'login', '01a215bf-c31e-70df-bdbc-35103412f4f9', '01a215bf-c1d7-7814-b7f9-ba1340c8c099', '01a215bf-c1c3-7734-b617-3eef1201e2ec', '', NULL, '{"role":"user","source":"grant"}', 2, 'b06564dae9ffe146cdda66c58130b89b');
INSERT INTO events VALUES (71, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c322-7273-bf63-69e7447acde7', 1795661218593732, 'connection.proven', 'login', '01a215bf-c31e-70df-bdbc-35103412f4f9', '', '', '01a215bf-c31e-70df-bdbc-35103412f4f9', NULL, NULL, 2, 'b06564dae9ffe146cdda66c58130b89b');
INSERT INTO events VALUES (72, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c323-758b-ac31-4baba41bb210', 1795661218595295, 'account.created', 'login', '01a215bf-c31e-70df-bdbc-35103412f4f9', '01a215bf-c323-7562-bca8-7d2602b14bd2', '', '01a215bf-c31e-70df-bdbc-35103412f4f9', NULL, NULL, 2, '6c11f42c5e26abc401e4bead3327b161');
INSERT INTO events VALUES (73, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c323-75d8-8765-25e69dd473f9', 1795661218595295, 'subject.linked', 'login', '01a215bf-c31e-70df-bdbc-35103412f4f9', '01a215bf-c323-7562-bca8-7d2602b14bd2', '', '01a215bf-c31e-70df-bdbc-35103412f4f9', NULL, NULL, 2, '6c11f42c5e26abc401e4bead3327b161');
INSERT INTO events VALUES (74, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c323-7634-969a-0e8a28fd56b9', 1795661218595295, 'membership.added', 'login', '01a215bf-c31e-70df-bdbc-35103412f4f9', '01a215bf-c323-7562-bca8-7d2602b14bd2', '01a215bf-c1c3-7734-b617-3eef1201e2ec', '', NULL, '{"role":"user","source":"grant"}', 2, '6c11f42c5e26abc401e4bead3327b161');
INSERT INTO events VALUES (75, '', '01a215bf-c324-74dd-9e35-24984d2e5a01', 1795661218596289, 'token.created', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '', '', '01a215bf-c324-749e-96d2-095115aa5c35', NULL, '{"scope":"read-only","target":""}', 0, 'f34d5cba5478d997c626ccac44ff58a6');
INSERT INTO events VALUES (76, '', '01a215bf-c325-7311-ae13-344c05da0440', 1795661218597042, 'token.revoked', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '', '', '01a215bf-c324-749e-96d2-095115aa5c35', NULL, NULL, 0, '74e73138f00bce9d010892a32236db6f');
INSERT INTO events VALUES (77, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c370-734b-b6f0-0f6e3e5aaa77', 1795661218672077, 'parent_administrator.granted', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '01a215bf-c1d7-7814-b7f9-ba1340c8c099', '', '', NULL, NULL, 0, '24a2fa7159dec5e02245ce5e501164b0');
INSERT INTO events VALUES (78, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c3a4-780d-8c45-2e733b16c539', 1795661218724422, 'token.created', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '', '', '01a215bf-c3a4-773f-bafa-061762aba08f', NULL, '{"scope":"oauth-client","target":"01a215bf-c1ca-7201-9bbf-baeb94efd3e2"}', 0, '4058bdaaf761a47ac08d3a7eca087122');
INSERT INTO events VALUES (79, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c3b7-71c0-a776-c5e3cb9a5c9c', 1795661218742838, 'token.created', 'api_key', '01a215bf-c3a4-773f-bafa-061762aba08f', '', '', '01a215bf-c3b7-7147-883d-d7e325822ba0', NULL, '{"client":"01a215bf-c3a4-773f-bafa-061762aba08f","scope":"access-token","target":"01a215bf-c1ca-7201-9bbf-baeb94efd3e2"}', 0, 'cc83574d3b5e576f7832f1e3f99afc68');
INSERT INTO events VALUES (80, '01a215bf-c1bb-7701-adb3-e2a338a48b7e', '01a215bf-c3cd-7c61-9085-f5689f8fc3ea', 1795661218765270, 'token.created', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '', '', '01a215bf-c3cd-7b97-9603-940944aa58b0', NULL, '{"scope":"jwt-issuer","target":"01a215bf-c1cd-7ea8-8a81-bf4cd3afef70"}', 0, '0ccf38ef7ef882212c1178278c5d6fd0');
INSERT INTO events VALUES (81, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c3d0-72f4-a835-9eaf95ad7841', 1795661218768031, 'organization.changed', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '', '01a215bf-c1c3-7734-b617-3eef1201e2ec', '', '{"guests":true,"guest_administrators":false}', '{"guests":true,"guest_administrators":true}', 0, '8fc4219efa15a2dc75095e7e7c6b640c');
INSERT INTO events VALUES (82, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c3d2-721a-b9ad-44551d4c7689', 1795661218769727, 'invitation.created', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '', '01a215bf-c1c3-7734-b617-3eef1201e2ec', '01a215bf-c3d1-7e7a-bd10-0fbdfff7756b', NULL, '{"role":"user","guest":true}', 2, 'dc39f280ba7904eb37d95c4d03410779');
INSERT INTO events VALUES (83, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c3d3-7169-bdcf-0cb88215b4e1', 1795661218771014, 'invitation.created', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '', '01a215bf-c1c3-75e9-bd0a-dacd12498906', '01a215bf-c3d3-70e3-854a-b1a3fc143834', NULL, '{"role":"user","managed":true}', 2, 'd63dfe0491188dc407594f67ff483091');
INSERT INTO events VALUES (84, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c3d4-720a-9123-dc20518a0769', 1795661218772020, 'invitation.created', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '', '01a215bf-c1c3-7734-b617-3eef1201e2ec', '01a215bf-c3d4-717c-9106-2e10c89c57f5', NULL, '{"role":"user","guest":true}', 2, '86638a06aa64ecbadd734ef55e82df19');
INSERT INTO events VALUES (85, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c3dd-71cc-84ad-c99dd8ca09a3', 1795661218780813, 'invitation.revoked', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '', '01a215bf-c1c3-7734-b617-3eef1201e2ec', '01a215bf-c3d4-717c-9106-2e10c89c57f5', NULL, '{"reason":"by_hand"}', 2, '6cecec866652b2cfd0c9074ac80e2157');
INSERT INTO events VALUES (86, '01a215bf-c1bb-7701-adb3-e2a338a48b7e', '01a215bf-c3de-7849-aacd-9b491519ea58', 1795661218782399, 'organization.created', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '', '01a215bf-c3de-77ec-9b30-1aa2a3a9b34a', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '83661e94e6dfdcb89925f6c9938b439b');
INSERT INTO events VALUES (87, '01a215bf-c1bb-7701-adb3-e2a338a48b7e', '01a215bf-c3df-7703-8111-382b1207627c', 1795661218783313, 'invitation.created', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '', '01a215bf-c3de-77ec-9b30-1aa2a3a9b34a', '01a215bf-c3df-7658-befd-44d879ce6faf', NULL, '{"role":"user","guest":true}', 0, '4427b0ff5d4086110f7b33efac144b8c');
INSERT INTO events VALUES (88, '01a215bf-c1bb-7701-adb3-e2a338a48b7e', '01a215bf-c3e0-79b7-afe0-034405f72873', 1795661218784438, 'account.created', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '01a215bf-c3e0-7992-9fa9-032f15562385', '', '01a215bf-c3df-7658-befd-44d879ce6faf', NULL, NULL, 0, '90b7bb3432b6021874eec0f4dc31dbf8');
INSERT INTO events VALUES (89, '01a215bf-c1bb-7701-adb3-e2a338a48b7e', '01a215bf-c3e0-7a62-aa04-2342912cad70', 1795661218784438, 'invitation.accepted', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '01a215bf-c3e0-7992-9fa9-032f15562385', '01a215bf-c3de-77ec-9b30-1aa2a3a9b34a', '01a215bf-c3df-7658-befd-44d879ce6faf', NULL, '{"role":"user","guest":true}', 0, '90b7bb3432b6021874eec0f4dc31dbf8');
INSERT INTO events VALUES (90, '01a215bf-c1bb-7701-adb3-e2a338a48b7e', '01a215bf-c3e0-7af5-acde-bb89ddd149bd', 1795661218784438, 'membership.added', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '01a215bf-c3e0-7992-9fa9-032f15562385', '01a215bf-c3de-77ec-9b30-1aa2a3a9b34a', '', NULL, '{"role":"user","source":"grant"}', 0, '90b7bb3432b6021874eec0f4dc31dbf8');
INSERT INTO events VALUES (91, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c3e1-7dd6-8d09-fc1f513dd330', 1795661218785866, 'directory.created', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '', '', '01a215bf-c3e1-7d96-a7e8-4be4670a407e', NULL, NULL, 0, 'ba69196432c1e01928e91dc0e4c576f6');
INSERT INTO events VALUES (92, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c3e5-700f-8d4a-403f88e862a7', 1795661218788656, 'run.held', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '', '', '01a215bf-c3e4-7c1c-b70e-49e14214323f', NULL, '{"kind":"deletion","scope":"directory:01a215bf-c3e1-7d96-a7e8-4be4670a407e"}', 0, '8d868a29ff3e309518ab1e53f29d8621');
INSERT INTO events VALUES (93, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c3f5-708e-8121-848ade471758', 1795661218804696, 'directory.deleted', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '', '', '01a215bf-c3e1-7d96-a7e8-4be4670a407e', '{"users":0,"groups":0,"tokens":0}', NULL, 0, 'cfb545d99a5d44dc3c860742dc10af93');
INSERT INTO events VALUES (94, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c3f5-718f-935b-06f075fb5a51', 1795661218804696, 'run.applied', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '', '', '01a215bf-c3e4-7c1c-b70e-49e14214323f', NULL, '{"kind":"deletion","scope":"directory:01a215bf-c3e1-7d96-a7e8-4be4670a407e"}', 0, 'cfb545d99a5d44dc3c860742dc10af93');
INSERT INTO events VALUES (95, '01a215bf-c1bb-7701-adb3-e2a338a48b7e', '01a215bf-c3fe-7dc7-a165-1f0677be92b7', 1795661218814740, 'directory.changed', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '', '', '01a215bf-c1cd-7ea8-8a81-bf4cd3afef70', '{"profile":""}', '{"profile":"ipsie","tokens":1}', 0, 'e26b178b41ca46568cb75da62f10152e');
INSERT INTO events VALUES (96, '01a215bf-c400-7bf8-93cc-556d4708e6f3', '01a215bf-c400-7d12-950d-141ae67fde0c', 1795661218816760, 'organization.created', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '', '01a215bf-c400-7bf8-93cc-556d4708e6f3', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '7c66073d980546e1d95b82bdd40312b7');
INSERT INTO events VALUES (97, '01a215bf-c401-7f33-a4d5-cda8577a227a', '01a215bf-c402-707b-b7ee-08c8f6099e75', 1795661218817982, 'organization.created', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '', '01a215bf-c401-7f33-a4d5-cda8577a227a', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '9f8e9ad37d2892e359a942c15169d921');
INSERT INTO events VALUES (98, '01a215bf-c1bb-7701-adb3-e2a338a48b7e', '01a215bf-c403-7374-b8d7-f34d56ffa7c6', 1795661218818928, 'merge.proposed', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '', '01a215bf-c401-7f33-a4d5-cda8577a227a', '01a215bf-c403-7139-95e2-03a57f295b8f', NULL, '{"members":0,"side":"host"}', 0, '7a284b05b567b33c6b5c97439491204b');
INSERT INTO events VALUES (99, '01a215bf-c401-7f33-a4d5-cda8577a227a', '01a215bf-c403-737b-82f4-d6535c2fc9a9', 1795661218818928, 'merge.proposed', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '', '01a215bf-c401-7f33-a4d5-cda8577a227a', '01a215bf-c403-7139-95e2-03a57f295b8f', NULL, '{"members":0,"side":"host"}', 0, '7a284b05b567b33c6b5c97439491204b');
INSERT INTO events VALUES (100, '01a215bf-c1bb-7701-adb3-e2a338a48b7e', '01a215bf-c404-76d9-a364-8a690f960562', 1795661218820183, 'merge.approved', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '', '01a215bf-c401-7f33-a4d5-cda8577a227a', '01a215bf-c403-7139-95e2-03a57f295b8f', NULL, '{"side":"joining"}', 0, 'dba6edff2f186ca73dffdab3150738e1');
INSERT INTO events VALUES (101, '01a215bf-c401-7f33-a4d5-cda8577a227a', '01a215bf-c404-76df-bf59-03e118c2096e', 1795661218820183, 'merge.approved', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '', '01a215bf-c401-7f33-a4d5-cda8577a227a', '01a215bf-c403-7139-95e2-03a57f295b8f', NULL, '{"side":"joining"}', 0, 'dba6edff2f186ca73dffdab3150738e1');
INSERT INTO events VALUES (102, '01a215bf-c1bb-7701-adb3-e2a338a48b7e', '01a215bf-c406-75d5-9be0-b120baf9e9a2', 1795661218822184, 'merge.approved', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '', '01a215bf-c401-7f33-a4d5-cda8577a227a', '01a215bf-c403-7139-95e2-03a57f295b8f', NULL, '{"side":"host"}', 0, '5ca6d974fd24cd859b7c3e3d34b9e29f');
INSERT INTO events VALUES (103, '01a215bf-c401-7f33-a4d5-cda8577a227a', '01a215bf-c406-75db-9289-9f541fe41c67', 1795661218822184, 'merge.approved', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '', '01a215bf-c401-7f33-a4d5-cda8577a227a', '01a215bf-c403-7139-95e2-03a57f295b8f', NULL, '{"side":"host"}', 0, '5ca6d974fd24cd859b7c3e3d34b9e29f');
INSERT INTO events VALUES (104, '01a215bf-c1bb-7701-adb3-e2a338a48b7e', '01a215bf-c406-793e-89a8-39161581baf9', 1795661218822184, 'merge.completed', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '', '01a215bf-c401-7f33-a4d5-cda8577a227a', '01a215bf-c403-7139-95e2-03a57f295b8f', NULL, NULL, 0, '5ca6d974fd24cd859b7c3e3d34b9e29f');
INSERT INTO events VALUES (105, '01a215bf-c401-7f33-a4d5-cda8577a227a', '01a215bf-c406-7942-bb15-94b2601ee7a1', 1795661218822184, 'merge.completed', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '', '01a215bf-c401-7f33-a4d5-cda8577a227a', '01a215bf-c403-7139-95e2-03a57f295b8f', NULL, NULL, 0, '5ca6d974fd24cd859b7c3e3d34b9e29f');
INSERT INTO events VALUES (106, '01a215bf-c401-7f33-a4d5-cda8577a227a', '01a215bf-c407-7172-9a60-512265b45942', 1795661218822184, 'organization.moved', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '', '01a215bf-c401-7f33-a4d5-cda8577a227a', '01a215bf-c1bb-7701-adb3-e2a338a48b7e', NULL, NULL, 0, '5ca6d974fd24cd859b7c3e3d34b9e29f');
INSERT INTO events VALUES (107, '01a215bf-c1bb-7701-adb3-e2a338a48b7e', '01a215bf-c407-7176-bb26-a970ac4634ee', 1795661218822184, 'organization.moved', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '', '01a215bf-c401-7f33-a4d5-cda8577a227a', '01a215bf-c1bb-7701-adb3-e2a338a48b7e', NULL, NULL, 0, '5ca6d974fd24cd859b7c3e3d34b9e29f');
INSERT INTO events VALUES (108, '01a215bf-c1bb-7701-adb3-e2a338a48b7e', '01a215bf-c408-7d70-bfdc-19905b1b2ba0', 1795661218824826, 'merge.proposed', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '', '01a215bf-c400-7bf8-93cc-556d4708e6f3', '01a215bf-c408-7d20-bcc7-964f9388c350', NULL, '{"members":0,"side":"host"}', 0, '7c33ee321dfffc1dd3b145c689b81728');
INSERT INTO events VALUES (109, '01a215bf-c400-7bf8-93cc-556d4708e6f3', '01a215bf-c408-7d73-a5bd-ab418c18589b', 1795661218824826, 'merge.proposed', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '', '01a215bf-c400-7bf8-93cc-556d4708e6f3', '01a215bf-c408-7d20-bcc7-964f9388c350', NULL, '{"members":0,"side":"host"}', 0, '7c33ee321dfffc1dd3b145c689b81728');
INSERT INTO events VALUES (110, '01a215bf-c1bb-7701-adb3-e2a338a48b7e', '01a215bf-c409-7cf7-8c25-b512fb5f7c71', 1795661218825777, 'merge.approved', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '', '01a215bf-c400-7bf8-93cc-556d4708e6f3', '01a215bf-c408-7d20-bcc7-964f9388c350', NULL, '{"side":"host"}', 0, 'af01e021ce3512102b06cda9c9d7449d');
INSERT INTO events VALUES (111, '01a215bf-c400-7bf8-93cc-556d4708e6f3', '01a215bf-c409-7cfe-ac64-5213d60ce9cb', 1795661218825777, 'merge.approved', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '', '01a215bf-c400-7bf8-93cc-556d4708e6f3', '01a215bf-c408-7d20-bcc7-964f9388c350', NULL, '{"side":"host"}', 0, 'af01e021ce3512102b06cda9c9d7449d');
INSERT INTO events VALUES (112, '01a215bf-c1bb-7701-adb3-e2a338a48b7e', '01a215bf-c40b-74ba-9ad3-6a5e4000f6d7', 1795661218827202, 'parent.changed', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '', '', '01a215bf-c1bb-7701-adb3-e2a338a48b7e', '{"restrict_org_creation":false}', '{"restrict_org_creation":true}', 0, 'e8c1c0af04f03819e7ddbbad0218f50f');
INSERT INTO events VALUES (113, '01a215bf-c1bb-7701-adb3-e2a338a48b7e', '01a215bf-c40f-757d-8137-54ea9d20182e', 1795661218831135, 'directory.changed', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '', '', '01a215bf-c1cd-7ea8-8a81-bf4cd3afef70', '{"extensions":[]}', '{"extensions":["urn:acme:scim:schemas:extension:hr:2.0:User"]}', 0, 'f08a935461ae9986b245492eaa30be3d');
INSERT INTO events VALUES (114, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c410-78d3-87c0-79ca5776af3c', 1795661218832502, 'connection.created', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '', '', '01a215bf-c410-7800-94af-18ca08c89bfd', NULL, '{"kind":"saml","entity_id":"urn:acme:''idp''","groups_claim":"memberOf","email_trust":"claim","vouched":false,"enabled":false,"proven":false}', 0, '087d3f4f6029cb391cf2840cb4f036bc');
INSERT INTO events VALUES (115, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c411-7dbf-b3b0-b88dedf3ec41', 1795661218833694, 'run.held', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '', '', '01a215bf-c411-7d1c-a773-3cc3e790b42b', NULL, '{"detail":{"meaning":{"kind":"oidc","issuer":"https://login.acme.example","client_id":"another"}},"scope":"connection:01a215bf-c31e-70df-bdbc-35103412f4f9"}', 0, '980e48c03596aad1ccf1f17fa240c2bc');
INSERT INTO events VALUES (116, '01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c412-7db6-8de9-4b7c9273fe7d', 1795661218834786, 'sso.suspended', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '', '', '01a215bf-c1b0-7d01-9a5f-6b139b230142', NULL, '{"until":"2026-11-29T02:46:58.834786Z","reason":"''ẞ''"}', 0, 'f80893dd0a86b000c4c066a1734b4bcb');
INSERT INTO events VALUES (117, '01a215bf-c1bb-7701-adb3-e2a338a48b7e', '01a215bf-c413-7cdd-bc90-074ec6c0d091', 1795661218835798, 'connection.created', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '', '', '01a215bf-c413-7c7d-9a35-f43f7c5e1fc2', NULL, '{"kind":"oidc","issuer":"https://login.initech.example","client_id":"usher","email_trust":"claim","vouched":true,"enabled":true,"proven":false}', 0, 'aeec8306f50b1ebb7eecc991703aba0a');
INSERT INTO events VALUES (118, '01a215bf-c1bb-7701-adb3-e2a338a48b7e', '01a215bf-c414-7b09-add8-31f0cb6506b5', 1795661218836644, 'token.created', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '', '', '01a215bf-c414-7a4e-9ddb-6305dafceb42', NULL, '{"scope":"login-hook","target":"01a215bf-c413-7c7d-9a35-f43f7c5e1fc2"}', 0, '78db5eaf087688afebe29ad7ef119bfe');
INSERT INTO events VALUES (119, '01a215bf-c1bb-7701-adb3-e2a338a48b7e', '01a215bf-c415-7aa2-b6ba-ab2154e57213', 1795661218837506, 'organization.changed', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '', '01a215bf-c3de-77ec-9b30-1aa2a3a9b34a', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false}', 0, '13fa55fe9b0febbfb27b10ffef4fd986');
INSERT INTO events VALUES (120, '01a215bf-c1bb-7701-adb3-e2a338a48b7e', '01a215bf-c415-7c79-a06a-e17b4af47b8e', 1795661218837506, 'organization.changed', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '', '01a215bf-c3de-77ec-9b30-1aa2a3a9b34a', '', '{"mode":"jit","group_mappings":false}', '{"mode":"jit","group_mappings":false,"sso_required":true}', 0, '13fa55fe9b0febbfb27b10ffef4fd986');
INSERT INTO events VALUES (121, '01a215bf-c1bb-7701-adb3-e2a338a48b7e', '01a215bf-c417-74a7-8dae-341ab65c2651', 1795661218839244, 'account.created', 'login', '01a215bf-c413-7c7d-9a35-f43f7c5e1fc2', '01a215bf-c417-747b-8ca6-09c5ca649766', '', '01a215bf-c413-7c7d-9a35-f43f7c5e1fc2', NULL, NULL, 0, '82c88e0eff3c415f2b228bcd364c4b83');
INSERT INTO events VALUES (122, '01a215bf-c1bb-7701-adb3-e2a338a48b7e', '01a215bf-c417-7503-9952-05586c4c18ff', 1795661218839244, 'subject.linked', 'login', '01a215bf-c413-7c7d-9a35-f43f7c5e1fc2', '01a215bf-c417-747b-8ca6-09c5ca649766', '', '01a215bf-c413-7c7d-9a35-f43f7c5e1fc2', NULL, NULL, 0, '82c88e0eff3c415f2b228bcd364c4b83');
INSERT INTO events VALUES (123, '01a215bf-c1bb-7701-adb3-e2a338a48b7e', '01a215bf-c417-7570-b215-6e18c14513ad', 1795661218839244, 'membership.added', 'login', '01a215bf-c413-7c7d-9a35-f43f7c5e1fc2', '01a215bf-c417-747b-8ca6-09c5ca649766', '01a215bf-c3de-77ec-9b30-1aa2a3a9b34a', '', NULL, '{"role":"user","source":"grant"}', 0, '82c88e0eff3c415f2b228bcd364c4b83');
INSERT INTO events VALUES (124, '01a215bf-c1bb-7701-adb3-e2a338a48b7e', '01a215bf-c417-7619-a2d2-bfb536252601', 1795661218839244, 'connection.proven', 'login', '01a215bf-c413-7c7d-9a35-f43f7c5e1fc2', '', '', '01a215bf-c413-7c7d-9a35-f43f7c5e1fc2', NULL, NULL, 0, '82c88e0eff3c415f2b228bcd364c4b83');
INSERT INTO events VALUES (125, '', '01a215bf-c486-7473-90dd-b6e904bc09cf', 1795661218950228, 'account.created', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '01a215bf-c486-7430-b3ff-b74aaf8ad534', '', '', NULL, NULL, 0, '7c3c04698267bce62b378060f3071c83');
INSERT INTO events VALUES (126, '', '01a215bf-c4c2-7832-80f5-da1d67d6b592', 1795661219010491, 'account.created', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '01a215bf-c4c2-77fe-98cc-89a5e3d417df', '', '', NULL, NULL, 0, '401d74a6c5cc68f80861f133973b669d');
INSERT INTO events VALUES (127, '01a215bf-c1bb-7701-adb3-e2a338a48b7e', '01a215bf-c5fa-7256-b11c-bff56a9024c0', 1795661219321673, 'claim.started', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '', '01a215bf-c3de-77ec-9b30-1aa2a3a9b34a', '01a215bf-c5f9-7d04-a082-0bd6e99cc347', NULL, '{"accounts":2,"deadline":"2026-12-26T02:46:59.321673Z","domain":"initech.example"}', 0, 'aecfe8d0381091594f8e3b94cb175171');
INSERT INTO events VALUES (128, '01a215bf-c1bb-7701-adb3-e2a338a48b7e', '01a215bf-c5fa-735d-aff9-5e372f9e2c7c', 1795661219321673, 'claim.account_claimed', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '01a215bf-c486-7430-b3ff-b74aaf8ad534', '01a215bf-c3de-77ec-9b30-1aa2a3a9b34a', '01a215bf-c5f9-7d04-a082-0bd6e99cc347', NULL, '{"deadline":"2026-12-26T02:46:59.321673Z","domain":"initech.example"}', 0, 'aecfe8d0381091594f8e3b94cb175171');
INSERT INTO events VALUES (129, '01a215bf-c1bb-7701-adb3-e2a338a48b7e', '01a215bf-c5fa-7361-8405-2a94e06c9237', 1795661219321673, 'claim.account_claimed', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '01a215bf-c4c2-77fe-98cc-89a5e3d417df', '01a215bf-c3de-77ec-9b30-1aa2a3a9b34a', '01a215bf-c5f9-7d04-a082-0bd6e99cc347', NULL, '{"deadline":"2026-12-26T02:46:59.321673Z","domain":"initech.example"}', 0, 'aecfe8d0381091594f8e3b94cb175171');
INSERT INTO events VALUES (130, '01a215bf-c1bb-7701-adb3-e2a338a48b7e', '01a215bf-c656-7ef6-80b2-71c281870809', 1795661219414513, 'claim.cancelled', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '', '01a215bf-c3de-77ec-9b30-1aa2a3a9b34a', '01a215bf-c5f9-7d04-a082-0bd6e99cc347', NULL, '{"accounts":{"cancelled":2},"reason":"by_hand"}', 0, 'c8fe96e6dc2519cd5e5613d99bdb555d');
INSERT INTO events VALUES (131, '01a215bf-c1bb-7701-adb3-e2a338a48b7e', '01a215bf-c6c8-79c5-9513-06fffb5643df', 1795661219528402, 'claim.started', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '', '01a215bf-c3de-77ec-9b30-1aa2a3a9b34a', '01a215bf-c6c8-7946-b58d-d25d49c5fabb', NULL, '{"accounts":2,"deadline":"2026-12-26T02:46:59.528402Z","domain":"initech.example"}', 0, 'd83e76069c6b9681017a515826082a4f');
INSERT INTO events VALUES (132, '01a215bf-c1bb-7701-adb3-e2a338a48b7e', '01a215bf-c6c8-7a6e-badc-ad52306f8f1c', 1795661219528402, 'claim.account_claimed', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '01a215bf-c486-7430-b3ff-b74aaf8ad534', '01a215bf-c3de-77ec-9b30-1aa2a3a9b34a', '01a215bf-c6c8-7946-b58d-d25d49c5fabb', NULL, '{"deadline":"2026-12-26T02:46:59.528402Z","domain":"initech.example"}', 0, 'd83e76069c6b9681017a515826082a4f');
INSERT INTO events VALUES (133, '01a215bf-c1bb-7701-adb3-e2a338a48b7e', '01a215bf-c6c8-7a88-91e2-f2695fb9911c', 1795661219528402, 'claim.account_claimed', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '01a215bf-c4c2-77fe-98cc-89a5e3d417df', '01a215bf-c3de-77ec-9b30-1aa2a3a9b34a', '01a215bf-c6c8-7946-b58d-d25d49c5fabb', NULL, '{"deadline":"2026-12-26T02:46:59.528402Z","domain":"initech.example"}', 0, 'd83e76069c6b9681017a515826082a4f');
INSERT INTO events VALUES (134, '01a215bf-c1bb-7701-adb3-e2a338a48b7e', '01a215bf-c6f9-7087-a21c-f46750ae2f47', 1795661219576670, 'claim.chosen', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '01a215bf-c486-7430-b3ff-b74aaf8ad534', '01a215bf-c3de-77ec-9b30-1aa2a3a9b34a', '01a215bf-c6c8-7946-b58d-d25d49c5fabb', '{"choice":""}', '{"choice":"merge"}', 0, '4feb2a589ee8173ea81ba94c1148fff8');
INSERT INTO events VALUES (135, '01a215bf-c1bb-7701-adb3-e2a338a48b7e', '01a215bf-c706-7196-9f88-7432d9aba9b6', 1795661219590033, 'directory.created', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '', '', '01a215bf-c706-7125-8fdc-488af87d6692', NULL, NULL, 0, '44ffda94bde3169d48d2a014a5b38b04');
INSERT INTO leases VALUES ('schedule:tend-sso:', '', 1, 0);
INSERT INTO directory_totals VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', 'Group', 0, 3, 0, '01a215bf-c301-719b-852e-76d23f59e95e');
INSERT INTO directory_totals VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', 'User', 0, 10, 2, '01a215bf-c2c6-7d9c-ac23-b2cbed436d99');
INSERT INTO accounts VALUES ('01a215bf-c1d7-7814-b7f9-ba1340c8c099', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795661218263239);
INSERT INTO accounts VALUES ('01a215bf-c1df-7168-b91f-06710e9b7746', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795661218271045);
INSERT INTO accounts VALUES ('01a215bf-c1ea-7d5a-9ed7-88616ca21503', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795661218282739);
INSERT INTO accounts VALUES ('01a215bf-c1f8-7bd1-9bed-99006b8da546', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795661218296711);
INSERT INTO accounts VALUES ('01a215bf-c20f-7bfc-b042-c37f6a955dd5', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795661218319696);
INSERT INTO accounts VALUES ('01a215bf-c226-797a-b08b-dae0eb83db60', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795661218342539);
INSERT INTO accounts VALUES ('01a215bf-c28a-7a9c-8e21-c50951f883b4', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795661218442595);
INSERT INTO accounts VALUES ('01a215bf-c298-7d3e-9683-6cc44050668d', 'left@acme.example', 'left@acme.example', 'acme.example', 1795661218456648);
INSERT INTO accounts VALUES ('01a215bf-c2b0-7c34-8ae6-8ffe1459e9bb', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795661218480736);
INSERT INTO accounts VALUES ('01a215bf-c2c6-7d48-adbc-f298d206f97d', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795661218502803);
INSERT INTO accounts VALUES ('01a215bf-c323-7562-bca8-7d2602b14bd2', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795661218595295);
INSERT INTO accounts VALUES ('01a215bf-c3e0-7992-9fa9-032f15562385', 'accepted@elsewhere.example', 'accepted@elsewhere.example', 'elsewhere.example', 1795661218784438);
INSERT INTO accounts VALUES ('01a215bf-c417-747b-8ca6-09c5ca649766', 'prover@initech.example', 'prover@initech.example', 'initech.example', 1795661218839244);
INSERT INTO accounts VALUES ('01a215bf-c486-7430-b3ff-b74aaf8ad534', 'o''personal@initech.example', 'o''personal@initech.example', 'initech.example', 1795661218950228);
INSERT INTO accounts VALUES ('01a215bf-c4c2-77fe-98cc-89a5e3d417df', 'other@initech.example', 'other@initech.example', 'initech.example', 1795661219010491);
INSERT INTO directory_users VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '01a215bf-c1d7-7a2d-a2a7-44690efb62de', 'ada@acme.example', '00u-ada', 1, '01a215bf-c1d7-7814-b7f9-ba1340c8c099', '', 1795661218263239, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795661218263239, 1795661218263239);
INSERT INTO directory_users VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '01a215bf-c1df-71aa-8d84-c4bead430c9d', 'bob@acme.example', NULL, 1, '01a215bf-c1df-7168-b91f-06710e9b7746', '', 1795661218271045, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795661218271045, 1795661218271045);
INSERT INTO directory_users VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '01a215bf-c1ea-7d96-b93f-88f18b25062b', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a215bf-c1ea-7d5a-9ed7-88616ca21503', '', 1795661218282739, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795661218282739, 1795661218282739);
INSERT INTO directory_users VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '01a215bf-c1f8-7c17-981b-15b2014fb650', 'zoe@acme.example', 'ZOË', 1, '01a215bf-c1f8-7bd1-9bed-99006b8da546', '', 1795661218296711, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795661218296711, 1795661218296711);
INSERT INTO directory_users VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '01a215bf-c20f-7c5d-b933-12cd80aa0bcf', 'astro@acme.example', '🚀', 1, '01a215bf-c20f-7bfc-b042-c37f6a955dd5', '', 1795661218319696, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795661218319696, 1795661218319696);
INSERT INTO directory_users VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '01a215bf-c226-79cb-a6e3-39106986bbdb', 'lines@acme.example', ' 007 ', 1, '01a215bf-c226-797a-b08b-dae0eb83db60', '', 1795661218342539, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795661218342539, 1795661218342539);
INSERT INTO directory_users VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '01a215bf-c28a-7b0b-9a62-ab17db36a217', 'max@acme.example', '00u-max', 1, '01a215bf-c28a-7a9c-8e21-c50951f883b4', '', 1795661218442595, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795661218442595, 1795661218442595);
INSERT INTO directory_users VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '01a215bf-c298-7d94-8bd5-efe77644fbc0', 'left@acme.example', '00u-left', 0, '01a215bf-c298-7d3e-9683-6cc44050668d', '', 1795661218456648, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795661218456648, 1795661218456648);
INSERT INTO directory_users VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '01a215bf-c2a1-7809-a210-8e5b23298a9c', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795661218465455, 1795661218465455);
INSERT INTO directory_users VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '01a215bf-c2c6-7d9c-ac23-b2cbed436d99', 'staff@acme.example', '00u-staff', 0, '01a215bf-c2c6-7d48-adbc-f298d206f97d', '', 1795661218502803, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795661218502803, 1795661218582557);
INSERT INTO runs VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c3e4-7c1c-b70e-49e14214323f', 'deletion', 'applied', 'directory:01a215bf-c3e1-7d96-a7e8-4be4670a407e', NULL, '{}', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '8d868a29ff3e309518ab1e53f29d8621', 0, 1795661218788656, 1795661218804696, 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', 1795661218804696, 0, 0);
INSERT INTO runs VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c411-7d1c-a773-3cc3e790b42b', 'reconnect', 'held', 'connection:01a215bf-c31e-70df-bdbc-35103412f4f9', 'reconnect connection:01a215bf-c31e-70df-bdbc-35103412f4f9', '{"meaning":{"kind":"oidc","issuer":"https://login.acme.example","client_id":"another"}}', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '980e48c03596aad1ccf1f17fa240c2bc', 0, 1795661218833694, 1795661218833694, '', '', 0, 0, 0);
INSERT INTO dialect_log VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '01a215bf-c328-7834-82fb-5a11d36651c3', 1795661218600538, '2741b4aee33335d8acfc43b397fcb23c', 'GET', '/Users/01a215bf-c2a9-7bf8-b935-5168d262b606', 404, '', 'there is no user "01a215bf-c2a9-7bf8-b935-5168d262b606" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '01a215bf-c328-7c93-b43e-b8d0ebb07020', 1795661218600824, '6aab0a2250cb5c0a8b23837c5f0e99d2', 'GET', '/Users/01a215bf-c2b0-7c89-b406-668d2d32e161', 404, '', 'there is no user "01a215bf-c2b0-7c89-b406-668d2d32e161" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '01a215bf-c8ee-7115-acfc-8d0f8d17fa7c', 1795661220078071, '9628e08b8176a7fa1eaa8c39e60092ea', 'GET', '/Users/01a215bf-c2a9-7bf8-b935-5168d262b606', 404, '', 'there is no user "01a215bf-c2a9-7bf8-b935-5168d262b606" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c1ca-7201-9bbf-baeb94efd3e2', '01a215bf-c8ef-7064-9412-8e136e7f4a66', 1795661220079026, 'eb36075173d2a67c94e93519470162b1', 'GET', '/Users/01a215bf-c2b0-7c89-b406-668d2d32e161', 404, '', 'there is no user "01a215bf-c2b0-7c89-b406-668d2d32e161" in this directory', '[]', '');
INSERT INTO schedules VALUES ('', 'check-domains', '0 * * * *', 1795661218191317, 0);
INSERT INTO schedules VALUES ('', 'expire-invitations', '*/10 * * * *', 1795661218195465, 0);
INSERT INTO schedules VALUES ('', 'expire-proposals', '5 * * * *', 1795661218197023, 0);
INSERT INTO schedules VALUES ('', 'forget-answers', '50 * * * *', 1795661218177880, 0);
INSERT INTO schedules VALUES ('', 'forget-events', '50 3 * * *', 1795661218186821, 0);
INSERT INTO schedules VALUES ('', 'forget-tombstones', '20 3 * * *', 1795661218184728, 0);
INSERT INTO schedules VALUES ('', 'prune-schedule-runs', '40 3 * * *', 1795661218176404, 0);
INSERT INTO schedules VALUES ('', 'repair-drift', '10 4 * * *', 1795661218181936, 0);
INSERT INTO schedules VALUES ('', 'settle-claims', '*/10 * * * *', 1795661218177050, 0);
INSERT INTO schedules VALUES ('', 'tend-sso', '* * * * *', 1795661220000000, 1795661220074227);
INSERT INTO schedules VALUES ('01a215bf-c1bb-7701-adb3-e2a338a48b7e', 'reconcile-directories:01a215bf-c706-7125-8fdc-488af87d6692', '0 0 1 1 *', 1795661220011927, 0);
INSERT INTO schedule_runs VALUES ('', 'tend-sso', 1795661220000000, '01a215bf-c8d1-760c-a53d-52c7c5014ff1', 'done', 'vm/01a215bf-c767-7d96-95a3-a7cdfd52939e/01a215bf-c8d1-760c-a53d-52c7c5014ff1', 1795661220049412, 1795661220074227, '', '{"suspensions_ended":0}', 'schedule', '');
INSERT INTO invitations VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c3d1-7e7a-bd10-0fbdfff7756b', '01a215bf-c1c3-7734-b617-3eef1201e2ec', 'O''Brien+open@Elsewhere.example', 'o''brien+open@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'open', '', 0, 1, '', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '', 'aeca7384b608289a810e5b5b1d20c906a5507888e6748177c7297a389d9ec4cc', 1795661218769727, 1797475618769727, 0);
INSERT INTO invitations VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c3d3-70e3-854a-b1a3fc143834', '01a215bf-c1c3-75e9-bd0a-dacd12498906', 'managed@acme.example', 'managed@acme.example', 'acme.example', 'user', '', 0, 'open', '', 1, 0, '', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '', '314e08b095f79c76a18b8e9c024d994a2b141e851f6c7a9ebb1b89cf5dcb95d8', 1795661218771014, 1797475618771014, 0);
INSERT INTO invitations VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c3d4-717c-9106-2e10c89c57f5', '01a215bf-c1c3-7734-b617-3eef1201e2ec', 'revoked@elsewhere.example', 'revoked@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'revoked', 'by_hand', 0, 1, '', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '', 'cb12788a93b3c4389920550de05f9869e9b6b64438858dd4a2e7cf4e238dc66a', 1795661218772020, 1797475618772020, 1795661218780813);
INSERT INTO invitations VALUES ('01a215bf-c1bb-7701-adb3-e2a338a48b7e', '01a215bf-c3df-7658-befd-44d879ce6faf', '01a215bf-c3de-77ec-9b30-1aa2a3a9b34a', 'accepted@elsewhere.example', 'accepted@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'accepted', '', 0, 1, '', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', '01a215bf-c3e0-7992-9fa9-032f15562385', '4127d7586b1efc9d68a21e84063eb46f916cf9310ddec2342b2e0d6eb8af531c', 1795661218783313, 1797475618783313, 1795661218784438);
INSERT INTO invitation_sends VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c1c3-75e9-bd0a-dacd12498906', 1795661218771014, '01a215bf-c3d3-710c-b2d5-f66bf5c4da4c');
INSERT INTO invitation_sends VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c1c3-7734-b617-3eef1201e2ec', 1795661218769727, '01a215bf-c3d2-704a-a318-5100b18a2efc');
INSERT INTO invitation_sends VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c1c3-7734-b617-3eef1201e2ec', 1795661218772020, '01a215bf-c3d4-71af-869c-1c5d3fbd87a2');
INSERT INTO invitation_sends VALUES ('01a215bf-c1bb-7701-adb3-e2a338a48b7e', '01a215bf-c3de-77ec-9b30-1aa2a3a9b34a', 1795661218783313, '01a215bf-c3df-768c-8239-834b417a304f');
INSERT INTO parent_administrators VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', '01a215bf-c1d7-7814-b7f9-ba1340c8c099', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', 1795661218672077);
INSERT INTO answers VALUES ('', '01a215bf-c08c-74e4-b54c-08e5664d45af', '', '6d04255523127eb867bd47d1982a7763e6e3b3987d9760037221420e6e413034', '9c80b91f2aa3e4234325a27bea7a0cf751e0823441da619e1cf6c5997137ae2b', '41fVy6kNRA9cQKuym1Kyb70vLy/zpyDiCHF6wVJNzqCcILwn0GGOquELxQFCinuYhDYMSPSt12noXLXYui5uThKLZA7HLK1vhftz2LKoSpsqYBiaoi90MZL99V3utJvRjjL7A+IAUz/qUcWunnglOc3NrWvEpr+KsNqvKCipYrRIHWONexwVVuF4HY4/+DSaPwfZWPnmxXK6CWQxTDhSVOUBTDRSDE1FUoPVgVsfxx0C1oLUexPNlesXlg1Ef5fcJKCvSScki5S8vpVbjWVVbBNugNb4Jyd/3nmoKkAGypcbwlW/CKhpUMPfphYEGB+beacIzsG2TaVIcDlgmdqHuXuXWizZs9xjv6QZ2p3g/mD32uPawfdGAmtsqDYP85PCY8NDMDznsTnOrHtheUalW5DjVacNvnqLz5o11slYXktLNSqR3Q==', 1795661218672077);
INSERT INTO answers VALUES ('', '01a215bf-c08c-74e4-b54c-08e5664d45af', '', '415089e6a9548e5d22ed07f2a033517c90fc92cf5d42596f4aaa5d14cee2bbe7', '693123451dd674e393bc1144448558d8a0487bb8b2c47044146f6102e75d2334', 'R1R3sRvJLaoecxKONLpaX/xktBPwc+zBbUAXk0GyEDKi/v6Za3+xfs/ZP+xfO/a48sQx1Q7GivvnhqqBNkCJB/8HzbzsuIXP1VNdUjfXQ1oH8tfvNtsUC0E4b8+mz3WsjdFacNZUkSV8fdsJ6XKKVOjTwgzncDCi0jwa//GUcUt+GDgpqZsmVt8ZzSW3P9BDwqkdA303lxWDfd2g/ffZTelxuBtUwYwflzufdnK6Da876G7s8Jc7OfzuHSeY6pL97rA=', 1795661218950228);
INSERT INTO answers VALUES ('', '01a215bf-c08c-74e4-b54c-08e5664d45af', '', '57744d09ea0250e9f1c94d76cce8c0820cf53fee76bed55bf5d2ea31f421145c', '0d59f29bdd044abdc5ca9de2c2ffe971c84a270e0708ea5cd17f7c208e77bce0', 'CZI6xkzT7P2TCc1Q8flsWrfmRrJ0xxAOqyYf4Bg31ufsD8DHAYfgXN1QYuSO7hVyAP5WS5kxd9naLo6LN6nqdGuBrS/JyRzEOfh3iBybU91PuIUAC0YKlZoxfWTyH6p42LpMZk+emyTSr0ZLdbH+0zTfoow19hxbTlljgkS72BWr/c/kgqN0R2lNyLcFvswUi+uZo3RCu5OZClBtmO9O6ClDtqab5SBlMY3tuBVBcndJUzD/MprxfRPdmTBl', 1795661219010491);
INSERT INTO answers VALUES ('', '01a215bf-c08c-74e4-b54c-08e5664d45af', '', '06e71671868ff6f7243e3d6e467bf6ed4a98da53126cf29d2585350446ad5cd4', '47da7d5ba09042695bc80c0b5661ddd0638b9e04b18b4df0f4bc2865dd0daedb', 'Ip4fIo29ezxCTJMCNZZgvUM8sK3gYakTvnZT2gnidztCipGeDvl29EjPdlYj6sATUJzZcRPswlIsfDSBKJyzF/VtXb1ZU7DQ5ym3T3sd46JoR7dipgD4/UjFJfCnTe+FxqXYt2ULaMWJbNPR8cMYKg2aLAuToi3FTYBzg76HI1gW26ELvjb1cVqYmBr1k/S3vQnPHFLt1ih3+/YcYrav3X/fGH+o6NoJc/v8Hm1wtJt0Y11yI8pto8oxSiHL0tBYJx/ij56yLq+BJSlq/cKFK0HFwA==', 1795661219163411);
INSERT INTO answers VALUES ('', '01a215bf-c08c-74e4-b54c-08e5664d45af', '', 'e965f1d7e8a718fc51c976024ac96e928895ffe84469ffc79aa0bcd046c3b528', 'fffb0aa2fd9e67ea87d514c76c9cb8030d645a255e0144c528d5a265cce4affe', 'eH8lm9hGz4yRy+TkwWaQOocia0nEroPbRR8DKMs+aYxWUFJc/cdK17X9EMUxZnUYe6hpKgDH1hXauowGh5eMODIMqoq+h6hNRkQ5QpiFh36zA2NxIYHMZn6u5ognHrEUzmxqp4+nM33sZ5a0YpQEEEY9TAySzGHwJTC4hoE5mm2rBn1HSGot9FtJh5ZmlBVW8KZDKDW09zprNK1BQUdjkrv9EOwL6TbTGJxR85ZqqftVmEoxzqtpw8zsQkGOdWEhUWZaBNfIGe7isUtu9fTnO8Z8FnVcn8Tg+vN/GEneC9lTcMJCf9iB/gzXDa7lKc5FGvLOBDpDhUWqRSPaIqS4OxeZ1bz3pr/Rq7jBskXeUgV9+yG6S3KZJi2bzPhVLfPB0gaDY2x+5F51d1AM4jVImEG0lxsqNCOJeslikiXETEaluZ+QivfuetqAPT10nDrRHhJHbat0mMCW+AMps1xSdHZ4b1HK41CsRK6GpORVmOepjCdryJlROVZEwrvrNnaQj7XVY+31J3I7DO6rNFbbrO5aUoMEoE0Dl6zGMumcMVILG1y/CYE+q4cEabp22S/navdHzweFHMaEav8UEMSFHtt8jMJjgxa3wxncy/sW9v8nLGDV2Hr7qCsKabhNCDVAaKmsqlvJ4hUAFDTdiXGGQXl/gngYqt9jrgsLE+4+YZjfO05QvUrm9G3xo7EHgSZjqsOGQkVqSiJiiuXx9nF0Ky5KN/1vI2RcwseSk896/LdU32dd6yQx', 1795661219321673);
INSERT INTO answers VALUES ('', '01a215bf-c08c-74e4-b54c-08e5664d45af', '', '3201395b3f1a616c9dc4baa8e6297eab6f556433d6120b27ec6ed8c78b0d3cfb', 'b56f4c67ff4a4e93dd29be55ddcc7a283670bcf98b95cbb27ba529137a284481', 't4xMqmn2csmOpY4APFMg9Ux/uxrbUA8cbd1DiCxQ+f7QevOZjtzlgr+PPIjHheWETKjCBhVAEPGnLZfS37T2id4twmF1UTPMpxPsYIE2OsFZvnezKDwo+th7sMuKqqjWU871Jlztoa6yu3SubookcHMbWf1syp4jY3ewzP9ua2J6K02J1EzTxWB2LKpK6FpFvRx43o/AybZ7rmqV5QjXhInEGGb2EcrDysJeSd8P32k5eskAeNGP5I8ag6VvwZyO7pwOFHnj7ea4YNXmFMrIUXWxcl4M8LIA1Jzssw/D/Pl58Bb5kqgvY3dgKViMW6hzFAxL8zkqvECQgnAk+z+5rVMYc4JFbue80Tym+rau7yz7lOjmY7fF74Vy52IkDc/OH3rUD8NX/xasSA94GjJWDoLiBvQUe+8EFSp9u8NMlJQyAlaTbXqVf5M6+ee5Y5H3C0NznGWaq2PS4ymxioeKxFqnYZMPjSwGYr0SEvVn34Bld3t08bZAx8stjMjGbS/YEYyJiQIjq3WL1vYHbmtjKjKtVo54eUdAVCYSmiine97I+H34FxLXDtatStjTuOTZvuccpcR11B33q6qq1qiRWf0uYz9oqfUAoFKDPIDHB5gWXTHDo9zEW6naRKA6ux2+FLlrMXcmICCjwDzXgi7dIrAUeio0HViM8G7YTVx5Nnf+eNQAX0FOsgeIv5VqyDaLbrYEJeY43AQuGIek08iGlqcUH7qZ6wkA1zA0t/Vzr98q7vHG7L7zmUwVKLl1RopNsGgsdxsoqVzd9xrK/xQbNQ546TwrmcqGNBosf/9cGYcH4MgvQ8onFGnunBQNMWU0EgDwGw==', 1795661219414513);
INSERT INTO answers VALUES ('', '01a215bf-c08c-74e4-b54c-08e5664d45af', '', '269d6c9e2137ce1f7a526ad5b3598528a5ce2a22359680c9d7fd353d7873de01', '47da7d5ba09042695bc80c0b5661ddd0638b9e04b18b4df0f4bc2865dd0daedb', 'MTqeHnMSQFqOZEGnMM6lsXY7mgAAOEKz9tABCWhbXVg3U7RuUzIoRox5MzpfcLERdZv+/JLPJ9EJeGOKzndNL3dRJXeajoUV/QtVm+AP5Sz0+SmwlvUuOEhw+gVPtwul2/Wvtu26Mff9d/ANWG5+N/RallbXzUaCbYoYMVGjfYY38Pya7/KbxedrcbOve2PBMifVtQ/29wYduiFaE6htsq5KR2xf4LoukKuI78S09V5lI8yS7WOez4I1VHk/iGzjE3k8lR5H4xgifvnwR22HwxBpDQ==', 1795661219443351);
INSERT INTO answers VALUES ('', '01a215bf-c08c-74e4-b54c-08e5664d45af', '', 'e90e3ffe5466a6221b086b2992341876d0c0e0455caf72acb78eb64817a8cad7', 'fffb0aa2fd9e67ea87d514c76c9cb8030d645a255e0144c528d5a265cce4affe', 'jGHjG4TZGKUyMVbZklgpz0IbNzcsTdqK948n6eeMSMCEMpQjLwDqDpi6illvgUIVuG+/bmCs+I9MmaW4dYIJnXgxFQ8ilyaegzgRvzIXF69BAMsXoEQP+LErXs2zoo+eJPjZGHPP+XiaBqVMraxesAZrDVBzZhrbF/Dggyfxz3DFLnf58qA17mdpBC8e2rNovDT8WiM6t99mRMJK0+K1pw9eXQToJ1yYBdvAMw/9s81ijiXDR2Nzi+pn6YUFyuOMDj1UvFM9giCFCi2fjtQnsJ30fyUF1zHV+BSrKcqJTYNMuYanNk+rFmiT6iV3xrf3yaT6TfKiLaS1pxVmfJUNdGeXaIymS1uZE+ImTimEc93RVCg5r05cEWltyfteCrbZ9RH6CRvyR5HB9rwDZiktUjOSH8dW4geJQgatK3zVx63WuDP13d55N0tMV2edvmNwJ177MaRc9RLYtkLPV8C/WhZi+FgX6ltSrIHH/JreBXk8nfVqr38anydVobG48h4P6DqjM/SQruxz6UI0vGtKZ9fTQm1bD0hqjffY4dR4YgFU8e7byvclYwv3LgfdA6OV1mVpNYInZQIJ6DLasFBEQe+xR2yJBoTV5ukr1FbPyVSLTRCGTwB25MWo5gWfJKDIoxeddW+lpO7IeRYFTKiCSaO5Q3awBANyBs79B853zUkwyCUpPTMVzWLhu+QfCRolr8/+RaHAODrVkdNzypgF2vCzWJAJMDOYCUCion/yVh1PHWnqLU34', 1795661219528402);
INSERT INTO answers VALUES ('', '01a215bf-c08c-74e4-b54c-08e5664d45af', '', 'ab3b86418902d5e9eeef9fd07e6b8468f8022f8a69e559940377b3529d32840a', '60f8af5e3e542cfa67d4c6099e0289db6d072e14a5a0e0dbe1bcd007eed9ab6f', 'RkK8N+DVbftHBQuVsClcNUK2Uioe0HOihBb4tDsimpkrpN3ol2lApQB2pK0r6l3cxDCYRA3wD1i8odnKvfnqarpo9VqnRU79aOyPli6fPgna9+ne59a+UOfWf2rJw8ZnIOh/IDbA0gTdr1gGiO4m36StMNQZzmx62NgaFoRZsA9hNfNECcrpHdXpI4Z57z1oOpFuI8E3o/k6uVWfdda034Nukltlql1cLN3/kH1impxOyq0xCHAXHsBPaFtidiTj6QULOgnuj6kKdlz222cNjGiBZpdUU2kn+uvaSQNCUZ7IvzGaKRAm2z6Oki+wod7K64eYNW+/9dtf+Q07r5Uvvj8C/Qs=', 1795661219576670);
INSERT INTO sso_suspensions VALUES ('01a215bf-c1b0-7d01-9a5f-6b139b230142', 1795920418834786, '''ẞ''', 1795661218834786, 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af');
INSERT INTO merge_proposals VALUES ('01a215bf-c1bb-7701-adb3-e2a338a48b7e', '01a215bf-c403-7139-95e2-03a57f295b8f', '01a215bf-c401-7f33-a4d5-cda8577a227a', '01a215bf-c401-7f33-a4d5-cda8577a227a', 'host', 'approved', '', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', 0, '{"credential":"01a215bf-c08c-74e4-b54c-08e5664d45af","at":1795661218822184}', '{"credential":"01a215bf-c08c-74e4-b54c-08e5664d45af","at":1795661218820183}', 1795661218818928, 1796870818818928, 1795661218822184, '{"looks":"e41548ed02a1229b5c581bacd398c82c774247638c644764fe39816ebe5fd1c4","alone":null,"met":null}', 0);
INSERT INTO merge_proposals VALUES ('01a215bf-c1bb-7701-adb3-e2a338a48b7e', '01a215bf-c408-7d20-bcc7-964f9388c350', '01a215bf-c400-7bf8-93cc-556d4708e6f3', '01a215bf-c400-7bf8-93cc-556d4708e6f3', 'host', 'pending', '', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', 0, '{"credential":"01a215bf-c08c-74e4-b54c-08e5664d45af","at":1795661218825777}', '', 1795661218824826, 1796870818824826, 0, '', 0);
INSERT INTO domain_claims VALUES ('01a215bf-c1bb-7701-adb3-e2a338a48b7e', '01a215bf-c5f9-7d04-a082-0bd6e99cc347', 'initech.example', '01a215bf-c3de-77ec-9b30-1aa2a3a9b34a', 'cancelled', 'by_hand', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', 1795661219321673, 1798253219321673, 1795661219414513);
INSERT INTO domain_claims VALUES ('01a215bf-c1bb-7701-adb3-e2a338a48b7e', '01a215bf-c6c8-7946-b58d-d25d49c5fabb', 'initech.example', '01a215bf-c3de-77ec-9b30-1aa2a3a9b34a', 'open', '', 'operator', '01a215bf-c08c-74e4-b54c-08e5664d45af', 1795661219528402, 1798253219528402, 0);
INSERT INTO claim_accounts VALUES ('01a215bf-c1bb-7701-adb3-e2a338a48b7e', '01a215bf-c5f9-7d04-a082-0bd6e99cc347', '01a215bf-c486-7430-b3ff-b74aaf8ad534', '', 'cancelled', '', '', 1795661219414513);
INSERT INTO claim_accounts VALUES ('01a215bf-c1bb-7701-adb3-e2a338a48b7e', '01a215bf-c5f9-7d04-a082-0bd6e99cc347', '01a215bf-c4c2-77fe-98cc-89a5e3d417df', '', 'cancelled', '', '', 1795661219414513);
INSERT INTO claim_accounts VALUES ('01a215bf-c1bb-7701-adb3-e2a338a48b7e', '01a215bf-c6c8-7946-b58d-d25d49c5fabb', '01a215bf-c486-7430-b3ff-b74aaf8ad534', 'merge', 'claimed', '', '', 0);
INSERT INTO claim_accounts VALUES ('01a215bf-c1bb-7701-adb3-e2a338a48b7e', '01a215bf-c6c8-7946-b58d-d25d49c5fabb', '01a215bf-c4c2-77fe-98cc-89a5e3d417df', '', 'claimed', '', '', 0);
INSERT INTO fleet_secrets VALUES ('cache', '33d2e3340ced1ffdcf6d01c0b3ba2a8bb41efbfff0d3b3b04e26b0cd6d26db84');
INSERT INTO ldap_sources VALUES ('01a215bf-c1bb-7701-adb3-e2a338a48b7e', '01a215bf-c706-7125-8fdc-488af87d6692', '{"servers":["ldaps://dc1.corp.example"],"bind_dn":"cn=o''usher,dc=corp,dc=example","users":{"bases":["ou=Größe,dc=corp,dc=example"],"filter":"(objectClass=inetOrgPerson)"},"groups":{"bases":["ou=Größe,dc=corp,dc=example"],"filter":"(objectClass=groupOfNames)"},"attributes":{"active":"pwdAccountLockedTime","displayName":"displayName","email":"mail","familyName":"sn","givenName":"givenName","groupName":"cn","id":"entryUUID","membership":"member","uid":"uid","userName":"uid","version":"entryCSN"},"extra":{"userType":"employeeType"}}', '1.Co69kSt4vAiN4CwCnwSAS6rpexwsy1dUBykapf5Eqw9Yb/sdKBDFcVyu0KmOWa6pGNuLDzwJWJc', '0 0 1 1 *', '', '01a215bf-c708-7217-a1f0-76c4b349ba7e', 1795661219590033, 0, 0, '', '', '', '');
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
