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
INSERT INTO goose_db_version VALUES (1, 0, 1, '2026-11-26 03:03:44');
INSERT INTO goose_db_version VALUES (2, 1, 1, '2026-11-26 03:03:44');
INSERT INTO goose_db_version VALUES (3, 2, 1, '2026-11-26 03:03:44');
INSERT INTO goose_db_version VALUES (4, 3, 1, '2026-11-26 03:03:44');
INSERT INTO goose_db_version VALUES (5, 4, 1, '2026-11-26 03:03:44');
INSERT INTO goose_db_version VALUES (6, 5, 1, '2026-11-26 03:03:44');
INSERT INTO goose_db_version VALUES (7, 6, 1, '2026-11-26 03:03:44');
INSERT INTO parents VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', 'acme', 'acme', '01a215cf-1eb0-72bd-81af-8f0a9a206478', 2, 0, 1795662224943778, 0);
INSERT INTO parents VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', 'initech', 'initech', '01a215cf-1eb3-7096-8cfa-9bb0f7615ecf', 0, 1, 1795662224947652, 0);
INSERT INTO parents VALUES ('01a215cf-1ea0-7b93-9463-c8985e283d0f', '~01a215cf-1ea0-7b93-9463-c8985e283d0f', '', '01a215cf-1ea0-7c46-83b3-761e10770a97', 0, 0, 1795662225056740, 1);
INSERT INTO organizations VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e35-7d2d-9fc9-fd4b73f80c5d', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795662224949540, NULL, 0);
INSERT INTO organizations VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e35-7e4e-a8a7-43097c20d630', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795662224949540, 1, 1);
INSERT INTO organizations VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1e8c-7192-8c69-c9509d109a11', 'initech-console', 'initech-console', 'console', 'jit', 0, '', 1, 0, 2, 0, 1795662225036086, NULL, 0);
INSERT INTO organizations VALUES ('01a215cf-1ea0-7b93-9463-c8985e283d0f', '01a215cf-1ea0-7b93-9463-c8985e283d0f', 'lone', 'Größe', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795662225056740, NULL, 0);
INSERT INTO organizations VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1ea2-76fc-a43e-131acb67c6e1', 'joined', 'joined', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795662225058444, NULL, 0);
INSERT INTO seat_tiers VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e35-7d2d-9fc9-fd4b73f80c5d', 'premium', 1, 1);
INSERT INTO domains VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', 'acme.example', '01a215cf-1e30-7da4-9c1c-75198f08a03b', 'verified', 'manual', 1795662224944704, 1795662224944704, '', '', 0, 0, 0, 0, 0);
INSERT INTO domains VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', 'initech.example', '01a215cf-1e34-7927-bf4c-667d0394cd86', 'verified', 'manual', 1795662224948571, 1795662224948571, '', '', 0, 0, 0, 0, 0);
INSERT INTO connections VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e59-7265-8e29-e903da30a339', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795662224990235, 1795662224985132, '', '', '', '', '', '');
INSERT INTO connections VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1eae-700c-bdd1-717de95a4ad8', 'later', 'saml', '', '', 'claim', 0, 0, NULL, 1795662225069958, 'urn:acme:''idp''', '', 'memberOf', '', '', '');
INSERT INTO connections VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1eb1-70b2-8d41-f00834f01518', 'main', 'oidc', 'https://login.initech.example', 'usher', 'claim', 1, 1, 1795662225077145, 1795662225073031, '', '', '', '', '', '');
INSERT INTO credentials VALUES ('', '01a215cf-1e06-714c-b929-4f9263c73fdb', 'operator', '', 'first operator key', '6aacc5e7b3eb682ec43bc022ffd815cfae2aa3eaac93818fb730ae070764c36b', 'usher_5C7a7E', 1795662224901999, NULL, NULL, '', '', '', '', '', '', 0, 1795662226452269, '', '');
INSERT INTO credentials VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e3d-75fb-bada-55dd87c13da5', 'directory', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '', '20771295603621caa9094deddd2f79b159bdab966581808ebbfeb79cfd6a990c', 'usher_Wlt3-T', 1795662224957289, NULL, NULL, '', '', '', '', '', '', 0, 1795662226452269, '', '');
INSERT INTO credentials VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1e3f-7292-9e34-bdb894285c96', 'directory', '01a215cf-1e3e-747b-a487-63875fde6cfc', '', 'fc3ae54cfc7afd4b27c96563a1ac058d1cf18059ca487b641a0a6156619acf76', 'usher_c7Qwhp', 1795662224959138, NULL, NULL, '', '', '', '', '', '', 1, 0, '01a215cf-1eac-7c03-a502-4e1c12256ab1', '');
INSERT INTO credentials VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e5c-7278-a02d-1130b992de31', 'login-hook', '01a215cf-1e59-7265-8e29-e903da30a339', '', '7e5e4af32d43caf1fc002cee13a211188c0d005a4b4c116b9e825620487b1437', 'usher_V2EDdg', 1795662224988070, NULL, NULL, '', '', '', '', '', '', 0, 1795662226348092, '', '');
INSERT INTO credentials VALUES ('', '01a215cf-1e60-789d-862f-6ad027b5087f', 'read-only', '', '', '6859b6e9e24d28b18022169c8842b058d23899e4c0e44e45473750cd5a72fd2f', 'usher_r0L1ib', 1795662224992549, NULL, 1795662224993266, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO credentials VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e7f-7d0c-b36c-a5204e3b47fd', 'oauth-client', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '', 'b0b985164202cc599fc0f3f4dfcb93fc26204dceade6e04f159b1820cb45c839', 'usher_607FV6', 1795662225023812, NULL, NULL, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO credentials VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e81-7d2d-8e62-9b99d399afd2', 'access-token', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '', '1908e14b9e671c5cd3b05d330652aab474fd3c107a1ab24e9664de96152c8ae5', 'usher_Yvf4Az', 1795662225025264, 1795665825025264, NULL, '01a215cf-1e7f-7d0c-b36c-a5204e3b47fd', '', '', '', '', '', 0, 0, '', '');
INSERT INTO credentials VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1e83-7ec1-a00f-8cc33b8b89b9', 'jwt-issuer', '01a215cf-1e3e-747b-a487-63875fde6cfc', '', 'a47aeecf54489d5176c1ba382107c762e1e42c9439c0753864317e5756990a1f', '', 1795662225027916, NULL, NULL, '', '', '', 'https://issuer.example/', 'http://127.0.0.1:41063/scim/01a215cf-1e3e-747b-a487-63875fde6cfc', '{"jwks_url":"https://issuer.example/keys","claims":{"tid":"''ẞ''"}}', 0, 0, '01a215cf-1eac-7c03-a502-4e1c12256ab1', '');
INSERT INTO credentials VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1eb1-7e64-ad13-898ae7ffadf2', 'login-hook', '01a215cf-1eb1-70b2-8d41-f00834f01518', '', 'c47d4c1dd4b8e8c34ef5beba4a799d6d571c9f99c1502b480d79a236d552a4e6', 'usher_i-DgM5', 1795662225073921, NULL, NULL, '', '', '', '', '', '', 0, 1795662226348092, '', '');
INSERT INTO directories VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e3a-7814-a66f-6f79646d34fb', 'okta', 'scim', 'okta', 'userName', 0, '', 1795662224954512, '', '', '', 0);
INSERT INTO directories VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1e3e-747b-a487-63875fde6cfc', 'entra', 'scim', 'entra', 'userName', 0, '', 1795662224958281, 'ipsie', '[{"id":"urn:acme:scim:schemas:extension:hr:2.0:User","name":"User","description":"''quotes'' and Umläute","resourceType":"User","attributes":[{"name":"floor","type":"string","caseExact":false,"mutability":"readWrite","returned":"default","uniqueness":"none"}]}]', '01a215cf-1eac-7c03-a502-4e1c12256ab1', 0);
INSERT INTO directories VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e95-7b7c-870c-67bbb9db9903', '01a215cf-1e95-7b7c-870c-67bbb9db9903', 'scim', 'generic', 'userName', 0, '', 1795662225045696, '', '', '', 1795662225051398);
INSERT INTO directories VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', 'corp', 'ldap', 'generic', 'emails', 1, '', 1795662225344797, '', '', '', 0);
INSERT INTO directories VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-2264-77f5-91bf-80a1a478a607', 'away', 'ldap', 'generic', 'emails', 1, '', 1795662226020456, '', '', '', 0);
INSERT INTO directory_emails VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e3a-7814-a66f-6f79646d34fb', 'ada@acme.example', '01a215cf-1e40-79a5-83b6-9aece6eab93a', 0, 'work');
INSERT INTO directory_emails VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e3a-7814-a66f-6f79646d34fb', 'ada@home.example', '01a215cf-1e40-79a5-83b6-9aece6eab93a', 1, 'home');
INSERT INTO directory_emails VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', 'p0@initech.example', 'd33356b8-9018-8cb4-b680-130c4fe91bae', 0, 'work');
INSERT INTO directory_emails VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', 'p10@initech.example', '0af3762d-f88e-8828-9b34-0333e08eaa95', 0, 'work');
INSERT INTO directory_emails VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', 'p11@initech.example', '45d19774-e2c0-8944-a9be-3fc699a273ce', 0, 'work');
INSERT INTO directory_emails VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', 'p12@initech.example', 'e7e435d1-c289-884c-a6d9-055b072aeda8', 0, 'work');
INSERT INTO directory_emails VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', 'p13@initech.example', 'fc4d3e4f-940b-84d8-b308-862b3a58f873', 0, 'work');
INSERT INTO directory_emails VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', 'p1@initech.example', '5aa6387e-3d18-8823-8842-aafad8640128', 0, 'work');
INSERT INTO directory_emails VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', 'p2@initech.example', 'c6a80cc1-d2f0-8876-93ab-cd0523f5ef43', 0, 'work');
INSERT INTO directory_emails VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', 'p3@initech.example', '64caf1b4-2096-8ba2-88c9-ab8529ac3642', 0, 'work');
INSERT INTO directory_emails VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', 'p4@initech.example', 'eb565a6b-8145-802c-9db1-6c25f3e143bd', 0, 'work');
INSERT INTO directory_emails VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', 'p5@initech.example', '6d990d74-39a3-8aa4-8208-f7645c39e077', 0, 'work');
INSERT INTO directory_emails VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', 'p6@initech.example', '08130d59-8295-8734-9887-511e907b1c91', 0, 'work');
INSERT INTO directory_emails VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', 'p7@initech.example', '4d2bf03f-e7ae-82a8-af5f-eac1c2b732c1', 0, 'work');
INSERT INTO directory_emails VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', 'p8@initech.example', '4399bed3-c6f2-8074-b244-05269c8a71f0', 0, 'work');
INSERT INTO directory_emails VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', 'p9@initech.example', '9ed9d5c9-48d2-87bb-b99b-3523d3462a8b', 0, 'work');
INSERT INTO directory_groups VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '01a215cf-1e4c-7667-9ffc-086fa7b18a34', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795662224972399, 1795662224978775, 0);
INSERT INTO directory_groups VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '01a215cf-1e4d-7a97-ba2c-051d557886e8', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795662224973663, 1795662224982667, 0);
INSERT INTO directory_groups VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '01a215cf-1e54-793d-83b2-e6667cab5bb8', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795662224980572, 1795662224980572, 1);
INSERT INTO directory_groups VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', '52540632-a082-8c0e-aefa-ec131536c9da', 'all-staff', 'all-staff', NULL, 'bcd55e3c-7d91-1041-8fe6-3b0ebf080be1', '{"displayName":"all-staff","externalId":"bcd55e3c-7d91-1041-8fe6-3b0ebf080be1"}', 2, 1795662225381406, 1795662225382627, 0);
INSERT INTO directory_members VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '01a215cf-1e4c-7667-9ffc-086fa7b18a34', '01a215cf-1e40-79a5-83b6-9aece6eab93a', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '01a215cf-1e4c-7667-9ffc-086fa7b18a34', '01a215cf-1e41-7f18-952e-9c62cceb36e4', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '01a215cf-1e4c-7667-9ffc-086fa7b18a34', '01a215cf-1e42-7b58-ac68-cca7e156ba9b', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '01a215cf-1e4d-7a97-ba2c-051d557886e8', '01a215cf-1e40-79a5-83b6-9aece6eab93a', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '01a215cf-1e4d-7a97-ba2c-051d557886e8', '01a215cf-1e41-7f18-952e-9c62cceb36e4', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '01a215cf-1e4d-7a97-ba2c-051d557886e8', '01a215cf-1e42-7b58-ac68-cca7e156ba9b', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '01a215cf-1e4d-7a97-ba2c-051d557886e8', '01a215cf-1e43-75d4-9dd8-5a35d63f03c5', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '01a215cf-1e4d-7a97-ba2c-051d557886e8', '01a215cf-1e44-7353-8317-64d22c94142b', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '01a215cf-1e4d-7a97-ba2c-051d557886e8', '01a215cf-1e45-7175-bf73-424c716e73a8', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '01a215cf-1e4d-7a97-ba2c-051d557886e8', '01a215cf-1e47-7531-9f18-ef9b08b2afd5', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '01a215cf-1e4d-7a97-ba2c-051d557886e8', '01a215cf-1e48-7553-83a4-420e486b7b69', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '01a215cf-1e4d-7a97-ba2c-051d557886e8', '01a215cf-1e49-7552-af78-fbfbc208b900', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '01a215cf-1e4d-7a97-ba2c-051d557886e8', '01a215cf-1e4b-7b77-9ac2-445003d0a370', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '01a215cf-1e54-793d-83b2-e6667cab5bb8', '01a215cf-1e43-75d4-9dd8-5a35d63f03c5', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '01a215cf-1e54-793d-83b2-e6667cab5bb8', '01a215cf-1e4c-7667-9ffc-086fa7b18a34', 'Group', 'Group', '');
INSERT INTO directory_members VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', '52540632-a082-8c0e-aefa-ec131536c9da', '08130d59-8295-8734-9887-511e907b1c91', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', '52540632-a082-8c0e-aefa-ec131536c9da', '0af3762d-f88e-8828-9b34-0333e08eaa95', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', '52540632-a082-8c0e-aefa-ec131536c9da', '4399bed3-c6f2-8074-b244-05269c8a71f0', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', '52540632-a082-8c0e-aefa-ec131536c9da', '45d19774-e2c0-8944-a9be-3fc699a273ce', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', '52540632-a082-8c0e-aefa-ec131536c9da', '4d2bf03f-e7ae-82a8-af5f-eac1c2b732c1', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', '52540632-a082-8c0e-aefa-ec131536c9da', '5aa6387e-3d18-8823-8842-aafad8640128', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', '52540632-a082-8c0e-aefa-ec131536c9da', '64caf1b4-2096-8ba2-88c9-ab8529ac3642', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', '52540632-a082-8c0e-aefa-ec131536c9da', '6d990d74-39a3-8aa4-8208-f7645c39e077', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', '52540632-a082-8c0e-aefa-ec131536c9da', '9ed9d5c9-48d2-87bb-b99b-3523d3462a8b', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', '52540632-a082-8c0e-aefa-ec131536c9da', 'c6a80cc1-d2f0-8876-93ab-cd0523f5ef43', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', '52540632-a082-8c0e-aefa-ec131536c9da', 'd33356b8-9018-8cb4-b680-130c4fe91bae', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', '52540632-a082-8c0e-aefa-ec131536c9da', 'e7e435d1-c289-884c-a6d9-055b072aeda8', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', '52540632-a082-8c0e-aefa-ec131536c9da', 'eb565a6b-8145-802c-9db1-6c25f3e143bd', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', '52540632-a082-8c0e-aefa-ec131536c9da', 'fc4d3e4f-940b-84d8-b308-862b3a58f873', 'User', '', '');
INSERT INTO directory_tombstones VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '01a215cf-1e4a-7ce0-b69f-521bb1dac7a5', 'NULL', '01a215cf-1e4a-7cb3-8bc1-67a240b72783', 1798254224982667);
INSERT INTO persons VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e40-77a7-9aa1-f45e73f40c91', 'open', '', '01a215cf-1e3a-7814-a66f-6f79646d34fb', 0, 3, 0, 1795662224990235, 1795662224960242);
INSERT INTO persons VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e41-7ed9-af74-84f2dcca36f1', 'open', '', '01a215cf-1e3a-7814-a66f-6f79646d34fb', 0, 3, 0, NULL, 1795662224961894);
INSERT INTO persons VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e42-7b2d-a223-87104a7af3a7', 'open', '', '01a215cf-1e3a-7814-a66f-6f79646d34fb', 0, 2, 0, NULL, 1795662224962662);
INSERT INTO persons VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e43-75ac-b9fc-caf5008d3710', 'open', '', '01a215cf-1e3a-7814-a66f-6f79646d34fb', 0, 2, 0, NULL, 1795662224963337);
INSERT INTO persons VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e44-7311-b63f-41fd5a1c349e', 'open', '', '01a215cf-1e3a-7814-a66f-6f79646d34fb', 0, 2, 0, NULL, 1795662224964165);
INSERT INTO persons VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e45-714b-a1cc-8bcace4ba727', 'open', '', '01a215cf-1e3a-7814-a66f-6f79646d34fb', 0, 2, 0, NULL, 1795662224965021);
INSERT INTO persons VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e47-74d2-893e-39205ec4e8e0', 'open', '', '01a215cf-1e3a-7814-a66f-6f79646d34fb', 0, 2, 0, NULL, 1795662224965817);
INSERT INTO persons VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e48-752f-995f-804f25ed51ba', 'closed', 'directory_inactive', '01a215cf-1e3a-7814-a66f-6f79646d34fb', 0, 2, 0, NULL, 1795662224968271);
INSERT INTO persons VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e4a-7cb3-8bc1-67a240b72783', 'closed', 'directory_deleted', '01a215cf-1e3a-7814-a66f-6f79646d34fb', 0, 4, 0, NULL, 1795662224970792);
INSERT INTO persons VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e4b-7b3e-9283-bf044bc37565', 'closed', 'directory_inactive', '01a215cf-1e3a-7814-a66f-6f79646d34fb', 0, 3, 0, NULL, 1795662224971687);
INSERT INTO persons VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e5f-7b00-8d93-c162832032ac', 'open', '', '', 0, 1, 0, 1795662224991694, 1795662224991694);
INSERT INTO persons VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1e94-7509-927f-921e61d4b399', 'open', '', '', 1, 1, 0, NULL, 1795662225044191);
INSERT INTO persons VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1eb5-732f-ad61-7d12dd390f79', 'open', '', '', 0, 1, 0, 1795662225077145, 1795662225077145);
INSERT INTO persons VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fe6-7d9c-8c0e-9267bf3eff6a', 'open', '', '01a215cf-1fc0-7cb8-835a-d6d323a09037', 0, 1, 0, NULL, 1795662225382627);
INSERT INTO persons VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fe7-7054-81d2-504983486980', 'open', '', '01a215cf-1fc0-7cb8-835a-d6d323a09037', 0, 1, 0, NULL, 1795662225382627);
INSERT INTO persons VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fe7-7109-a96c-a9611574d49e', 'open', '', '01a215cf-1fc0-7cb8-835a-d6d323a09037', 0, 1, 0, NULL, 1795662225382627);
INSERT INTO persons VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fe7-71e4-8528-3ddb25a5fd01', 'open', '', '01a215cf-1fc0-7cb8-835a-d6d323a09037', 0, 1, 0, NULL, 1795662225382627);
INSERT INTO persons VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fe7-7266-a52b-bf8365d75ce2', 'open', '', '01a215cf-1fc0-7cb8-835a-d6d323a09037', 0, 1, 0, NULL, 1795662225382627);
INSERT INTO persons VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fe7-72e3-b651-c731e6a04d93', 'open', '', '01a215cf-1fc0-7cb8-835a-d6d323a09037', 0, 1, 0, NULL, 1795662225382627);
INSERT INTO persons VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fe7-73a7-8613-6ac9d97c252e', 'open', '', '01a215cf-1fc0-7cb8-835a-d6d323a09037', 0, 1, 0, NULL, 1795662225382627);
INSERT INTO persons VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fe7-740b-bebc-3f1b5df3f3b5', 'open', '', '01a215cf-1fc0-7cb8-835a-d6d323a09037', 0, 1, 0, NULL, 1795662225382627);
INSERT INTO persons VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fe7-7462-8147-631d1d198ead', 'open', '', '01a215cf-1fc0-7cb8-835a-d6d323a09037', 0, 1, 0, NULL, 1795662225382627);
INSERT INTO persons VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fe7-74f8-99ea-39000fc0ff8c', 'open', '', '01a215cf-1fc0-7cb8-835a-d6d323a09037', 0, 1, 0, NULL, 1795662225382627);
INSERT INTO persons VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fe7-758b-b269-318fb41ef8e0', 'open', '', '01a215cf-1fc0-7cb8-835a-d6d323a09037', 0, 1, 0, NULL, 1795662225382627);
INSERT INTO persons VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fe7-75f4-89c2-e2e3805dfe1a', 'open', '', '01a215cf-1fc0-7cb8-835a-d6d323a09037', 0, 1, 0, NULL, 1795662225382627);
INSERT INTO persons VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fe7-765f-88d6-f48759c6c549', 'open', '', '01a215cf-1fc0-7cb8-835a-d6d323a09037', 0, 1, 0, NULL, 1795662225382627);
INSERT INTO persons VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fe7-76cc-9043-726592d2a045', 'open', '', '01a215cf-1fc0-7cb8-835a-d6d323a09037', 0, 1, 0, NULL, 1795662225382627);
INSERT INTO subjects VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e59-7265-8e29-e903da30a339', 'ada', '01a215cf-1e40-77a7-9aa1-f45e73f40c91', 1795662224990235);
INSERT INTO subjects VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e59-7265-8e29-e903da30a339', 'newcomer', '01a215cf-1e5f-7b00-8d93-c162832032ac', 1795662224991694);
INSERT INTO subjects VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1eb1-70b2-8d41-f00834f01518', 'prover', '01a215cf-1eb5-732f-ad61-7d12dd390f79', 1795662225077145);
INSERT INTO memberships VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e40-77a7-9aa1-f45e73f40c91', '01a215cf-1e35-7d2d-9fc9-fd4b73f80c5d', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795662224973663);
INSERT INTO memberships VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e40-77a7-9aa1-f45e73f40c91', '01a215cf-1e35-7e4e-a8a7-43097c20d630', 0, 'jit', '01a215cf-1e59-7265-8e29-e903da30a339', 1795662224990235, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795662224990235);
INSERT INTO memberships VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e41-7ed9-af74-84f2dcca36f1', '01a215cf-1e35-7d2d-9fc9-fd4b73f80c5d', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795662224973663);
INSERT INTO memberships VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e42-7b2d-a223-87104a7af3a7', '01a215cf-1e35-7d2d-9fc9-fd4b73f80c5d', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795662224979531);
INSERT INTO memberships VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e43-75ac-b9fc-caf5008d3710', '01a215cf-1e35-7d2d-9fc9-fd4b73f80c5d', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795662224973663);
INSERT INTO memberships VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e44-7311-b63f-41fd5a1c349e', '01a215cf-1e35-7d2d-9fc9-fd4b73f80c5d', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795662224973663);
INSERT INTO memberships VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e45-714b-a1cc-8bcace4ba727', '01a215cf-1e35-7d2d-9fc9-fd4b73f80c5d', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795662224973663);
INSERT INTO memberships VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e47-74d2-893e-39205ec4e8e0', '01a215cf-1e35-7d2d-9fc9-fd4b73f80c5d', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795662224973663);
INSERT INTO memberships VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e5f-7b00-8d93-c162832032ac', '01a215cf-1e35-7e4e-a8a7-43097c20d630', 0, 'jit', '01a215cf-1e59-7265-8e29-e903da30a339', 1795662224991694, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795662224991694);
INSERT INTO memberships VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1e94-7509-927f-921e61d4b399', '01a215cf-1e8c-7192-8c69-c9509d109a11', 0, 'invite', '01a215cf-1e92-71f5-8cdc-2c4297db9af8', 1795662225044191, 'user', '', 'retained', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795662225044191);
INSERT INTO memberships VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1eb5-732f-ad61-7d12dd390f79', '01a215cf-1e8c-7192-8c69-c9509d109a11', 0, 'jit', '01a215cf-1eb1-70b2-8d41-f00834f01518', 1795662225077145, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795662225077145);
INSERT INTO policy_versions VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', 1795662224949540);
INSERT INTO policy_versions VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', 1795662224951668);
INSERT INTO events VALUES (1, '', '01a215cf-1e06-7291-bd95-da77ac512a48', 1795662224901999, 'token.created', 'operator', 'operator_key_file', '', '', '01a215cf-1e06-714c-b929-4f9263c73fdb', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO events VALUES (2, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e2f-7d36-951c-8f5cc4cc042a', 1795662224943778, 'parent.created', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', '', '01a215cf-1e2f-7c4a-a201-81147809170a', NULL, NULL, 0, 'cd1a6e82212263c5dff19b32d0256161');
INSERT INTO events VALUES (3, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e31-7032-9471-bf112e325171', 1795662224944704, 'domain.verified', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', '', '01a215cf-1e30-7da4-9c1c-75198f08a03b', NULL, '{"domain":"acme.example","state":"verified","strategy":"manual"}', 0, 'dbd473d6999d9da1962dda77767c72d4');
INSERT INTO events VALUES (4, '01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1e33-7a72-83df-5c94a59bffea', 1795662224947652, 'parent.created', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', '', '01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', NULL, NULL, 0, '83cf9dc6b354194df74b2e56e03652dd');
INSERT INTO events VALUES (5, '01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1e34-79b6-9260-5bde8de57b1e', 1795662224948571, 'domain.verified', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', '', '01a215cf-1e34-7927-bf4c-667d0394cd86', NULL, '{"domain":"initech.example","state":"verified","strategy":"manual"}', 0, '739255c34bbc5ceba32f624b51e5ecef');
INSERT INTO events VALUES (6, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e35-7e1a-8de4-8591f1649582', 1795662224949540, 'organization.created', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', '01a215cf-1e35-7d2d-9fc9-fd4b73f80c5d', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'b50ea360699df8d32471c17992d13e69');
INSERT INTO events VALUES (7, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e35-7e64-862e-48612578ff31', 1795662224949540, 'organization.created', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', '01a215cf-1e35-7e4e-a8a7-43097c20d630', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'b50ea360699df8d32471c17992d13e69');
INSERT INTO events VALUES (8, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e36-7082-8964-94ed6aca1dd1', 1795662224949540, 'policy.applied', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, 'b50ea360699df8d32471c17992d13e69');
INSERT INTO events VALUES (9, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e36-752c-8286-4673f03c6bd5', 1795662224949540, 'organization.changed', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', '01a215cf-1e35-7d2d-9fc9-fd4b73f80c5d', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, 'b50ea360699df8d32471c17992d13e69');
INSERT INTO events VALUES (10, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e36-759a-b21b-b17cb1e8796d', 1795662224949540, 'organization.changed', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', '01a215cf-1e35-7e4e-a8a7-43097c20d630', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, 'b50ea360699df8d32471c17992d13e69');
INSERT INTO events VALUES (11, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e37-7b80-a355-8e0ed49c2af0', 1795662224951668, 'policy.applied', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, 'bc4f2bfedde12d015dfe6691bda38c4f');
INSERT INTO events VALUES (12, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e39-724d-b223-6dc1ea34bece', 1795662224952717, 'organization.changed', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', '01a215cf-1e35-7d2d-9fc9-fd4b73f80c5d', '', NULL, '{"limit":1,"seat":"premium"}', 0, 'db77efaff6ea94ec4ec254b9bac3b37f');
INSERT INTO events VALUES (13, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e3a-7992-918e-b13645fffb6b', 1795662224954512, 'directory.created', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', '', '01a215cf-1e3a-7814-a66f-6f79646d34fb', NULL, NULL, 0, 'cf22ff782729622ce2bae6223d2a351f');
INSERT INTO events VALUES (14, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e3d-7679-9fff-d451c610fede', 1795662224957289, 'token.created', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', '', '01a215cf-1e3d-75fb-bada-55dd87c13da5', NULL, '{"scope":"directory","target":"01a215cf-1e3a-7814-a66f-6f79646d34fb"}', 0, 'eb8c9a44680a4c3be14cef48c0955fd0');
INSERT INTO events VALUES (15, '01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1e3e-749d-9fe2-10b686af6b9e', 1795662224958281, 'directory.created', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', '', '01a215cf-1e3e-747b-a487-63875fde6cfc', NULL, NULL, 0, '6f2b7c012a697a89e1d9d3eea6b53bd4');
INSERT INTO events VALUES (16, '01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1e3f-734b-8d36-30a1ce4044f0', 1795662224959138, 'token.created', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', '', '01a215cf-1e3f-7292-9e34-bdb894285c96', NULL, '{"scope":"directory","target":"01a215cf-1e3e-747b-a487-63875fde6cfc"}', 0, '10f51c4e53132b8d5f4c4b777e29f981');
INSERT INTO events VALUES (17, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e40-7b40-ba38-63d74623368b', 1795662224960242, 'directory_user.created', 'directory', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '', '', '01a215cf-1e40-79a5-83b6-9aece6eab93a', NULL, NULL, 2, 'c783d5baf4d6b547cb1d00350c13d16a');
INSERT INTO events VALUES (18, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e40-7b42-b8ec-01378b1a4f25', 1795662224960242, 'account.created', 'directory', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '01a215cf-1e40-77a7-9aa1-f45e73f40c91', '', '01a215cf-1e40-79a5-83b6-9aece6eab93a', NULL, NULL, 2, 'c783d5baf4d6b547cb1d00350c13d16a');
INSERT INTO events VALUES (19, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e42-7012-b67f-794ca8363626', 1795662224961894, 'directory_user.created', 'directory', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '', '', '01a215cf-1e41-7f18-952e-9c62cceb36e4', NULL, NULL, 2, '8286f88e77bd6700548f005afc372c8c');
INSERT INTO events VALUES (20, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e42-7015-9786-42f7b9eaed6d', 1795662224961894, 'account.created', 'directory', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '01a215cf-1e41-7ed9-af74-84f2dcca36f1', '', '01a215cf-1e41-7f18-952e-9c62cceb36e4', NULL, NULL, 2, '8286f88e77bd6700548f005afc372c8c');
INSERT INTO events VALUES (21, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e42-7b9e-ba5d-d95c28061727', 1795662224962662, 'directory_user.created', 'directory', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '', '', '01a215cf-1e42-7b58-ac68-cca7e156ba9b', NULL, NULL, 2, 'd283ab0e63e1e58ad4655f55be1f6bf5');
INSERT INTO events VALUES (22, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e42-7ba1-8adf-655c5e48ec50', 1795662224962662, 'account.created', 'directory', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '01a215cf-1e42-7b2d-a223-87104a7af3a7', '', '01a215cf-1e42-7b58-ac68-cca7e156ba9b', NULL, NULL, 2, 'd283ab0e63e1e58ad4655f55be1f6bf5');
INSERT INTO events VALUES (23, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e43-75fe-8530-594ee3a5dc3a', 1795662224963337, 'directory_user.created', 'directory', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '', '', '01a215cf-1e43-75d4-9dd8-5a35d63f03c5', NULL, NULL, 2, '8b01a8871df7b8b832faa6479014aec6');
INSERT INTO events VALUES (24, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e43-7601-b69a-c1ca463958c0', 1795662224963337, 'account.created', 'directory', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '01a215cf-1e43-75ac-b9fc-caf5008d3710', '', '01a215cf-1e43-75d4-9dd8-5a35d63f03c5', NULL, NULL, 2, '8b01a8871df7b8b832faa6479014aec6');
INSERT INTO events VALUES (25, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e44-737d-ae82-3fc9c23e07d9', 1795662224964165, 'directory_user.created', 'directory', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '', '', '01a215cf-1e44-7353-8317-64d22c94142b', NULL, NULL, 2, '721c9585b4bb1e2721179c1f9489644c');
INSERT INTO events VALUES (26, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e44-737f-8589-41a32a352c7d', 1795662224964165, 'account.created', 'directory', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '01a215cf-1e44-7311-b63f-41fd5a1c349e', '', '01a215cf-1e44-7353-8317-64d22c94142b', NULL, NULL, 2, '721c9585b4bb1e2721179c1f9489644c');
INSERT INTO events VALUES (27, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e45-71a1-b398-aaf1306abacf', 1795662224965021, 'directory_user.created', 'directory', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '', '', '01a215cf-1e45-7175-bf73-424c716e73a8', NULL, NULL, 2, '61baa3bbfa49a9c960fc6320020558ea');
INSERT INTO events VALUES (28, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e45-71a3-a350-d1ffb16070c1', 1795662224965021, 'account.created', 'directory', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '01a215cf-1e45-714b-a1cc-8bcace4ba727', '', '01a215cf-1e45-7175-bf73-424c716e73a8', NULL, NULL, 2, '61baa3bbfa49a9c960fc6320020558ea');
INSERT INTO events VALUES (29, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e47-7566-869e-9ef24e8e07c5', 1795662224965817, 'directory_user.created', 'directory', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '', '', '01a215cf-1e47-7531-9f18-ef9b08b2afd5', NULL, NULL, 2, 'f6de6f2774c3054785cf1de9fa45d7bc');
INSERT INTO events VALUES (30, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e47-7568-9975-513e22bd3c83', 1795662224965817, 'account.created', 'directory', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '01a215cf-1e47-74d2-893e-39205ec4e8e0', '', '01a215cf-1e47-7531-9f18-ef9b08b2afd5', NULL, NULL, 2, 'f6de6f2774c3054785cf1de9fa45d7bc');
INSERT INTO events VALUES (31, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e48-757d-8491-5c6f8c0554d1', 1795662224968271, 'directory_user.created', 'directory', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '', '', '01a215cf-1e48-7553-83a4-420e486b7b69', NULL, NULL, 2, 'b4f04079c2e9975d5ae1fa5c45ca6cda');
INSERT INTO events VALUES (32, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e48-7580-aa10-05c9827d2edb', 1795662224968271, 'account.created', 'directory', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '01a215cf-1e48-752f-995f-804f25ed51ba', '', '01a215cf-1e48-7553-83a4-420e486b7b69', NULL, NULL, 2, 'b4f04079c2e9975d5ae1fa5c45ca6cda');
INSERT INTO events VALUES (33, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e48-7683-b05e-ff0c09d46c0a', 1795662224968271, 'gate.closed', 'directory', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '01a215cf-1e48-752f-995f-804f25ed51ba', '', '', NULL, '{"cause":"directory_inactive"}', 2, 'b4f04079c2e9975d5ae1fa5c45ca6cda');
INSERT INTO events VALUES (34, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e48-7685-9bc6-b9ad6211ec72', 1795662224968271, 'session.revoked', 'directory', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '01a215cf-1e48-752f-995f-804f25ed51ba', '', '', NULL, NULL, 2, 'b4f04079c2e9975d5ae1fa5c45ca6cda');
INSERT INTO events VALUES (35, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e49-75a2-8f31-3a012f116c07', 1795662224969286, 'directory_user.created', 'directory', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '', '', '01a215cf-1e49-7552-af78-fbfbc208b900', NULL, NULL, 2, 'd3d59d757937a855bb5076c503de58f9');
INSERT INTO events VALUES (36, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e49-75a6-8468-f2c1822ae47d', 1795662224969286, 'directory_user.unbound', 'directory', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '', '', '01a215cf-1e49-7552-af78-fbfbc208b900', NULL, '{"reason":"no_email"}', 2, 'd3d59d757937a855bb5076c503de58f9');
INSERT INTO events VALUES (37, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e4a-710b-beec-65c98e903903', 1795662224970021, 'directory_user.created', 'directory', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '', '', '01a215cf-1e4a-70cf-ac10-72db6b9cce9b', NULL, NULL, 2, '9a6f562fced59849c4f4ab71bc73feca');
INSERT INTO events VALUES (38, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e4a-710e-8804-ae2e5d3196a7', 1795662224970021, 'directory_user.unbound', 'directory', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '', '', '01a215cf-1e4a-70cf-ac10-72db6b9cce9b', NULL, '{"reason":"foreign_domain"}', 2, '9a6f562fced59849c4f4ab71bc73feca');
INSERT INTO events VALUES (39, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e4a-7d53-8507-14ee3db18bfb', 1795662224970792, 'directory_user.created', 'directory', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '', '', '01a215cf-1e4a-7ce0-b69f-521bb1dac7a5', NULL, NULL, 2, '5f4528255d0581da54bde5755e15fad3');
INSERT INTO events VALUES (40, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e4a-7d55-900d-937565f641dc', 1795662224970792, 'account.created', 'directory', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '01a215cf-1e4a-7cb3-8bc1-67a240b72783', '', '01a215cf-1e4a-7ce0-b69f-521bb1dac7a5', NULL, NULL, 2, '5f4528255d0581da54bde5755e15fad3');
INSERT INTO events VALUES (41, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e4b-7ba5-a008-0bf6c3040b29', 1795662224971687, 'directory_user.created', 'directory', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '', '', '01a215cf-1e4b-7b77-9ac2-445003d0a370', NULL, NULL, 2, '5f757294e3c1ffd854fbf8d8e9fc88af');
INSERT INTO events VALUES (42, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e4b-7ba7-b66a-570b28871063', 1795662224971687, 'account.created', 'directory', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '01a215cf-1e4b-7b3e-9283-bf044bc37565', '', '01a215cf-1e4b-7b77-9ac2-445003d0a370', NULL, NULL, 2, '5f757294e3c1ffd854fbf8d8e9fc88af');
INSERT INTO events VALUES (43, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e4c-7901-81bf-9e43711e5ca6', 1795662224972399, 'directory_group.created', 'directory', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '', '', '01a215cf-1e4c-7667-9ffc-086fa7b18a34', NULL, '{"members":1}', 0, '7ac42faf74bfb4771937ace452873906');
INSERT INTO events VALUES (44, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e4d-7e19-8768-673ff061d4c0', 1795662224973663, 'directory_group.created', 'directory', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '', '', '01a215cf-1e4d-7a97-ba2c-051d557886e8', NULL, '{"members":11}', 0, 'c550088e8260d44e152dbb4eda89da4a');
INSERT INTO events VALUES (45, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e4e-7aa5-afa9-0680e6e9b73e', 1795662224973663, 'membership.added', 'directory', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '01a215cf-1e40-77a7-9aa1-f45e73f40c91', '01a215cf-1e35-7d2d-9fc9-fd4b73f80c5d', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, 'c550088e8260d44e152dbb4eda89da4a');
INSERT INTO events VALUES (46, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e4e-7b48-8d5e-aae20561a164', 1795662224973663, 'membership.added', 'directory', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '01a215cf-1e41-7ed9-af74-84f2dcca36f1', '01a215cf-1e35-7d2d-9fc9-fd4b73f80c5d', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'c550088e8260d44e152dbb4eda89da4a');
INSERT INTO events VALUES (47, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e4e-7b7d-b58a-c4826c5453fc', 1795662224973663, 'membership.added', 'directory', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '01a215cf-1e43-75ac-b9fc-caf5008d3710', '01a215cf-1e35-7d2d-9fc9-fd4b73f80c5d', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'c550088e8260d44e152dbb4eda89da4a');
INSERT INTO events VALUES (48, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e4e-7ba6-bbed-dd615444559b', 1795662224973663, 'membership.added', 'directory', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '01a215cf-1e44-7311-b63f-41fd5a1c349e', '01a215cf-1e35-7d2d-9fc9-fd4b73f80c5d', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'c550088e8260d44e152dbb4eda89da4a');
INSERT INTO events VALUES (49, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e4e-7bc6-b3c2-7372cde063bc', 1795662224973663, 'membership.added', 'directory', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '01a215cf-1e45-714b-a1cc-8bcace4ba727', '01a215cf-1e35-7d2d-9fc9-fd4b73f80c5d', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'c550088e8260d44e152dbb4eda89da4a');
INSERT INTO events VALUES (50, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e4e-7cd3-9e0d-8a93f847653c', 1795662224973663, 'membership.added', 'directory', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '01a215cf-1e47-74d2-893e-39205ec4e8e0', '01a215cf-1e35-7d2d-9fc9-fd4b73f80c5d', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'c550088e8260d44e152dbb4eda89da4a');
INSERT INTO events VALUES (51, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e4e-7d2c-94a1-2af7ff8e3894', 1795662224973663, 'membership.added', 'directory', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '01a215cf-1e4a-7cb3-8bc1-67a240b72783', '01a215cf-1e35-7d2d-9fc9-fd4b73f80c5d', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'c550088e8260d44e152dbb4eda89da4a');
INSERT INTO events VALUES (52, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e4e-7d4f-8b13-9b29d8b94573', 1795662224973663, 'membership.added', 'directory', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '01a215cf-1e4b-7b3e-9283-bf044bc37565', '01a215cf-1e35-7d2d-9fc9-fd4b73f80c5d', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'c550088e8260d44e152dbb4eda89da4a');
INSERT INTO events VALUES (53, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e51-7a30-98f5-2fe961240e49', 1795662224975745, 'directory_group.changed', 'directory', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '', '', '01a215cf-1e4c-7667-9ffc-086fa7b18a34', NULL, '{"added":1,"removed":0}', 0, '56502ca8dfad856c11aa8573f338540b');
INSERT INTO events VALUES (54, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e52-7cf7-83d2-5fe4ff01ebd5', 1795662224978775, 'directory_group.changed', 'directory', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '', '', '01a215cf-1e4c-7667-9ffc-086fa7b18a34', NULL, '{"added":1,"removed":0}', 0, '469cf6c41b804b3c8f457663da0e60d2');
INSERT INTO events VALUES (55, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e53-7938-a28b-8f2a0273f05a', 1795662224979531, 'directory_group.changed', 'directory', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '', '', '01a215cf-1e4d-7a97-ba2c-051d557886e8', NULL, '{"added":1,"removed":0}', 0, '37f2fbeca208a433f2b723d5b413f6e1');
INSERT INTO events VALUES (56, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e53-7a43-b7bb-e9ccbd453fba', 1795662224979531, 'membership.added', 'directory', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '01a215cf-1e42-7b2d-a223-87104a7af3a7', '01a215cf-1e35-7d2d-9fc9-fd4b73f80c5d', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '37f2fbeca208a433f2b723d5b413f6e1');
INSERT INTO events VALUES (57, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e54-7b25-a875-a3042159b437', 1795662224980572, 'directory_group.created', 'directory', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '', '', '01a215cf-1e54-793d-83b2-e6667cab5bb8', NULL, '{"members":2}', 0, '0f5726ac9db3c1ed7e1639fc69db4f48');
INSERT INTO events VALUES (58, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e55-7f11-b4f5-63ad6113d0df', 1795662224981792, 'directory_user.deleted', 'directory', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '', '', '01a215cf-1e4a-70cf-ac10-72db6b9cce9b', NULL, NULL, 0, '7c4573893f8404861582974bf6fd1f87');
INSERT INTO events VALUES (59, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e56-7b49-b26b-c42625adda12', 1795662224982667, 'directory_user.deleted', 'directory', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '', '', '01a215cf-1e4a-7ce0-b69f-521bb1dac7a5', NULL, NULL, 0, '920ad38f0ea1f52df07af0ac8f60ab53');
INSERT INTO events VALUES (60, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e56-7c90-be11-d916c037f22b', 1795662224982667, 'gate.closed', 'directory', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '01a215cf-1e4a-7cb3-8bc1-67a240b72783', '', '', NULL, '{"cause":"directory_deleted"}', 2, '920ad38f0ea1f52df07af0ac8f60ab53');
INSERT INTO events VALUES (61, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e56-7c93-9c55-45b5baa7497a', 1795662224982667, 'session.revoked', 'directory', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '01a215cf-1e4a-7cb3-8bc1-67a240b72783', '', '', NULL, NULL, 2, '920ad38f0ea1f52df07af0ac8f60ab53');
INSERT INTO events VALUES (62, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e57-7075-9f28-b4184c62b934', 1795662224982667, 'membership.removed', 'directory', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '01a215cf-1e4a-7cb3-8bc1-67a240b72783', '01a215cf-1e35-7d2d-9fc9-fd4b73f80c5d', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '920ad38f0ea1f52df07af0ac8f60ab53');
INSERT INTO events VALUES (63, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e57-7d40-89f2-1d38c68ca447', 1795662224983777, 'directory_user.changed', 'directory', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '', '', '01a215cf-1e4b-7b77-9ac2-445003d0a370', NULL, '{"active":false}', 0, '5a4ac65e2b6afc6afbfa1e12659f2224');
INSERT INTO events VALUES (64, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e57-7df1-9958-96ee7d721910', 1795662224983777, 'gate.closed', 'directory', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '01a215cf-1e4b-7b3e-9283-bf044bc37565', '', '', NULL, '{"cause":"directory_inactive"}', 2, '5a4ac65e2b6afc6afbfa1e12659f2224');
INSERT INTO events VALUES (65, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e57-7df4-b998-be4e55820753', 1795662224983777, 'session.revoked', 'directory', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '01a215cf-1e4b-7b3e-9283-bf044bc37565', '', '', NULL, NULL, 2, '5a4ac65e2b6afc6afbfa1e12659f2224');
INSERT INTO events VALUES (66, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e57-7eef-9fb0-0157e15579e3', 1795662224983777, 'membership.removed', 'directory', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '01a215cf-1e4b-7b3e-9283-bf044bc37565', '01a215cf-1e35-7d2d-9fc9-fd4b73f80c5d', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '5a4ac65e2b6afc6afbfa1e12659f2224');
INSERT INTO events VALUES (67, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e59-761f-9458-c2b600eee56f', 1795662224985132, 'connection.created', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', '', '01a215cf-1e59-7265-8e29-e903da30a339', NULL, '{"kind":"oidc","issuer":"https://login.acme.example","client_id":"usher","email_trust":"claim","vouched":true,"enabled":true,"proven":false}', 0, '8446aa96e8bc90ef77bab84e626e9139');
INSERT INTO events VALUES (68, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e5c-72b7-b473-f472c4c3c9c7', 1795662224988070, 'token.created', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', '', '01a215cf-1e5c-7278-a02d-1130b992de31', NULL, '{"scope":"login-hook","target":"01a215cf-1e59-7265-8e29-e903da30a339"}', 0, '82ff25b36014c82e3696ec6759e4e6d0');
INSERT INTO events VALUES (69, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e5e-7643-92a0-a3275865b0a6', 1795662224990235, 'subject.linked', 'login', '01a215cf-1e59-7265-8e29-e903da30a339', '01a215cf-1e40-77a7-9aa1-f45e73f40c91', '', '01a215cf-1e59-7265-8e29-e903da30a339', NULL, NULL, 2, 'd5117a4a03fdc80372071e656d63bd79');
INSERT INTO events VALUES (70, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e5e-76cd-98b1-85f0d49d7f10', 1795662224990235, 'membership.added', 'login', '01a215cf-1e59-7265-8e29-e903da30a339', '01a215cf-1e40-77a7-9aa1-f45e73f40c91', '01a215cf-1e35-7e4e-a8a7-43097c20d630', '', NULL, '{"role":"user","source":"grant"}', 2, 'd5117a4a03fdc80372071e656d63bd79');
INSERT INTO events VALUES (71, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e5e-79e1-813f-becc0321f0fa', 1795662224990235, 'connection.proven', 'login', '01a215cf-1e59-7265-8e29-e903da30a339', '', '', '01a215cf-1e59-7265-8e29-e903da30a339', NULL, NULL, 2, 'd5117a4a03fdc80372071e656d63bd79');
INSERT INTO events VALUES (72, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e5f-7b1a-8474-2ed5caef0714', 1795662224991694, 'account.created', 'login', '01a215cf-1e59-7265-8e29-e903da30a339', '01a215cf-1e5f-7b00-8d93-c162832032ac', '', '01a215cf-1e59-7265-8e29-e903da30a339', NULL, NULL, 2, '648be92026623dbfd2f8fde95e0d0866');
INSERT INTO events VALUES (73, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e5f-7b77-9af7-1b5e631d8ff9', 1795662224991694, 'subject.linked', 'login', '01a215cf-1e59-7265-8e29-e903da30a339', '01a215cf-1e5f-7b00-8d93-c162832032ac', '', '01a215cf-1e59-7265-8e29-e903da30a339', NULL, NULL, 2, '648be92026623dbfd2f8fde95e0d0866');
INSERT INTO events VALUES (74, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e5f-7bc0-876e-a7fe81f3eab9', 1795662224991694, 'membership.added', 'login', '01a215cf-1e59-7265-8e29-e903da30a339', '01a215cf-1e5f-7b00-8d93-c162832032ac', '01a215cf-1e35-7e4e-a8a7-43097c20d630', '', NULL, '{"role":"user","source":"grant"}', 2, '648be92026623dbfd2f8fde95e0d0866');
INSERT INTO events VALUES (75, '', '01a215cf-1e60-78d7-b00e-691c04e14d4b', 1795662224992549, 'token.created', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', '', '01a215cf-1e60-789d-862f-6ad027b5087f', NULL, '{"scope":"read-only","target":""}', 0, '9084b5ebbca2be2718452d0212524d63');
INSERT INTO events VALUES (76, '', '01a215cf-1e61-77d0-a766-abb08372cd09', 1795662224993266, 'token.revoked', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', '', '01a215cf-1e60-789d-862f-6ad027b5087f', NULL, NULL, 0, '392574d4b9e13b89b213c55ab9167af4');
INSERT INTO events VALUES (77, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e7d-7164-99a8-b1d0cf0acf58', 1795662225020959, 'parent_administrator.granted', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '01a215cf-1e40-77a7-9aa1-f45e73f40c91', '', '', NULL, NULL, 0, 'e99e895c0d79847078f9aa2320527e93');
INSERT INTO events VALUES (78, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e7f-7d64-8c71-f860ee6c9a39', 1795662225023812, 'token.created', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', '', '01a215cf-1e7f-7d0c-b36c-a5204e3b47fd', NULL, '{"scope":"oauth-client","target":"01a215cf-1e3a-7814-a66f-6f79646d34fb"}', 0, '3a23700ce115855f8119cf240d0737d3');
INSERT INTO events VALUES (79, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e81-7d6f-8bee-d8a4cb1ecd19', 1795662225025264, 'token.created', 'api_key', '01a215cf-1e7f-7d0c-b36c-a5204e3b47fd', '', '', '01a215cf-1e81-7d2d-8e62-9b99d399afd2', NULL, '{"client":"01a215cf-1e7f-7d0c-b36c-a5204e3b47fd","scope":"access-token","target":"01a215cf-1e3a-7814-a66f-6f79646d34fb"}', 0, '79fde31bfeb4c69025a354a7df18c9a1');
INSERT INTO events VALUES (80, '01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1e83-7f1c-a4b9-7dca55b041ee', 1795662225027916, 'token.created', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', '', '01a215cf-1e83-7ec1-a00f-8cc33b8b89b9', NULL, '{"scope":"jwt-issuer","target":"01a215cf-1e3e-747b-a487-63875fde6cfc"}', 0, 'd2767a51a0644f8f10e2e037e245d31e');
INSERT INTO events VALUES (81, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e85-707c-b7c5-77d0a56db503', 1795662225028924, 'organization.changed', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', '01a215cf-1e35-7e4e-a8a7-43097c20d630', '', '{"guests":true,"guest_administrators":false}', '{"guests":true,"guest_administrators":true}', 0, 'dc0ad434082f79ff10246538ff07fb28');
INSERT INTO events VALUES (82, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e86-734d-ab81-fa7dc7b9bb4b', 1795662225029944, 'invitation.created', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', '01a215cf-1e35-7e4e-a8a7-43097c20d630', '01a215cf-1e86-7114-b8ee-fd83e87ea626', NULL, '{"role":"user","guest":true}', 2, '3da9595fa11885a1808dae0399479698');
INSERT INTO events VALUES (83, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e87-781b-aadf-e4d6b22eb514', 1795662225031458, 'invitation.created', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', '01a215cf-1e35-7d2d-9fc9-fd4b73f80c5d', '01a215cf-1e87-77a8-83ae-a1d0acd368d2', NULL, '{"role":"user","managed":true}', 2, '6155bc82632f0014377fa58ce826a968');
INSERT INTO events VALUES (84, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e88-77b8-be28-549b663ae2df', 1795662225032449, 'invitation.created', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', '01a215cf-1e35-7e4e-a8a7-43097c20d630', '01a215cf-1e88-7752-83b1-12a6ad4c3c80', NULL, '{"role":"user","guest":true}', 2, 'e8df251a4f58b084941a8e4448c35dd3');
INSERT INTO events VALUES (85, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e8a-7457-b51a-5521ef900da2', 1795662225033965, 'invitation.revoked', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', '01a215cf-1e35-7e4e-a8a7-43097c20d630', '01a215cf-1e88-7752-83b1-12a6ad4c3c80', NULL, '{"reason":"by_hand"}', 2, '6739dbf40aea2e0f10714403a60ede05');
INSERT INTO events VALUES (86, '01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1e8c-71fe-9f3f-71f76908ce31', 1795662225036086, 'organization.created', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', '01a215cf-1e8c-7192-8c69-c9509d109a11', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '047d6cfeda7e1e2e48852aae23375fd8');
INSERT INTO events VALUES (87, '01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1e93-7563-9c2c-885163d8a018', 1795662225042019, 'invitation.created', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', '01a215cf-1e8c-7192-8c69-c9509d109a11', '01a215cf-1e92-71f5-8cdc-2c4297db9af8', NULL, '{"role":"user","guest":true}', 0, 'a114b746723ae28080d3181e51967986');
INSERT INTO events VALUES (88, '01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1e94-7529-b810-0d1ccabf8e00', 1795662225044191, 'account.created', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '01a215cf-1e94-7509-927f-921e61d4b399', '', '01a215cf-1e92-71f5-8cdc-2c4297db9af8', NULL, NULL, 0, 'c3fcfb016d2f5a13361b81621c7a0d29');
INSERT INTO events VALUES (89, '01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1e94-758d-9e3b-6a4829ccafcc', 1795662225044191, 'invitation.accepted', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '01a215cf-1e94-7509-927f-921e61d4b399', '01a215cf-1e8c-7192-8c69-c9509d109a11', '01a215cf-1e92-71f5-8cdc-2c4297db9af8', NULL, '{"role":"user","guest":true}', 0, 'c3fcfb016d2f5a13361b81621c7a0d29');
INSERT INTO events VALUES (90, '01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1e94-7745-b229-03392f6c5e67', 1795662225044191, 'membership.added', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '01a215cf-1e94-7509-927f-921e61d4b399', '01a215cf-1e8c-7192-8c69-c9509d109a11', '', NULL, '{"role":"user","source":"grant"}', 0, 'c3fcfb016d2f5a13361b81621c7a0d29');
INSERT INTO events VALUES (91, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e95-7baf-bcb2-15854b5a2610', 1795662225045696, 'directory.created', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', '', '01a215cf-1e95-7b7c-870c-67bbb9db9903', NULL, NULL, 0, '20f87f35a5a22dc567fad05f7fe799fe');
INSERT INTO events VALUES (92, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e9a-71bc-a244-afe10d9da6f3', 1795662225049874, 'run.held', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', '', '01a215cf-1e99-7e82-9adf-8e869b4d3293', NULL, '{"kind":"deletion","scope":"directory:01a215cf-1e95-7b7c-870c-67bbb9db9903"}', 0, '3302ba0748cecf6e3027984263da234a');
INSERT INTO events VALUES (93, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e9b-7be5-bd4a-1d85264d02df', 1795662225051398, 'directory.deleted', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', '', '01a215cf-1e95-7b7c-870c-67bbb9db9903', '{"users":0,"groups":0,"tokens":0}', NULL, 0, '998290820bfd43a1db96c81d31567ae6');
INSERT INTO events VALUES (94, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e9b-7d2b-9098-e6328662299e', 1795662225051398, 'run.applied', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', '', '01a215cf-1e99-7e82-9adf-8e869b4d3293', NULL, '{"kind":"deletion","scope":"directory:01a215cf-1e95-7b7c-870c-67bbb9db9903"}', 0, '998290820bfd43a1db96c81d31567ae6');
INSERT INTO events VALUES (95, '01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1e9e-789f-9827-1ec8666591a6', 1795662225054376, 'directory.changed', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', '', '01a215cf-1e3e-747b-a487-63875fde6cfc', '{"profile":""}', '{"profile":"ipsie","tokens":1}', 0, '8cfb89a61f79d61d0e90d00a4e5c99cc');
INSERT INTO events VALUES (96, '01a215cf-1ea0-7b93-9463-c8985e283d0f', '01a215cf-1ea0-7c63-bcb0-7d53448b509c', 1795662225056740, 'organization.created', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', '01a215cf-1ea0-7b93-9463-c8985e283d0f', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '4548ca02cb4bf9f5d2e71976d6349c19');
INSERT INTO events VALUES (97, '01a215cf-1ea2-76fc-a43e-131acb67c6e1', '01a215cf-1ea2-7b1d-9f93-4ecbdc552404', 1795662225058444, 'organization.created', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', '01a215cf-1ea2-76fc-a43e-131acb67c6e1', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '435f6230d63e03d5d747937d2d0b93e4');
INSERT INTO events VALUES (98, '01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1ea3-7df1-aa8d-09a145fef284', 1795662225059698, 'merge.proposed', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', '01a215cf-1ea0-7b93-9463-c8985e283d0f', '01a215cf-1ea3-7c05-a5a3-674bccea5d61', NULL, '{"members":0,"side":"host"}', 0, 'd0f32761135692b31cff8d0fc1f89a10');
INSERT INTO events VALUES (99, '01a215cf-1ea0-7b93-9463-c8985e283d0f', '01a215cf-1ea3-7df6-a2a9-bb1b73c7cffb', 1795662225059698, 'merge.proposed', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', '01a215cf-1ea0-7b93-9463-c8985e283d0f', '01a215cf-1ea3-7c05-a5a3-674bccea5d61', NULL, '{"members":0,"side":"host"}', 0, 'd0f32761135692b31cff8d0fc1f89a10');
INSERT INTO events VALUES (100, '01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1ea5-78b4-b1ed-e627a6fcf84e', 1795662225061270, 'merge.approved', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', '01a215cf-1ea0-7b93-9463-c8985e283d0f', '01a215cf-1ea3-7c05-a5a3-674bccea5d61', NULL, '{"side":"host"}', 0, 'adf18b557d10ff76776925c5be1957f0');
INSERT INTO events VALUES (101, '01a215cf-1ea0-7b93-9463-c8985e283d0f', '01a215cf-1ea5-78b8-b497-8f1d5cfad398', 1795662225061270, 'merge.approved', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', '01a215cf-1ea0-7b93-9463-c8985e283d0f', '01a215cf-1ea3-7c05-a5a3-674bccea5d61', NULL, '{"side":"host"}', 0, 'adf18b557d10ff76776925c5be1957f0');
INSERT INTO events VALUES (102, '01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1ea6-7a85-a9b6-aeffed328594', 1795662225062606, 'merge.proposed', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', '01a215cf-1ea2-76fc-a43e-131acb67c6e1', '01a215cf-1ea6-7a39-8f13-5221619bf5d9', NULL, '{"members":0,"side":"host"}', 0, 'fc9a1e2572abb79001ce7682fd7e3aef');
INSERT INTO events VALUES (103, '01a215cf-1ea2-76fc-a43e-131acb67c6e1', '01a215cf-1ea6-7a89-be00-1954c3f07f96', 1795662225062606, 'merge.proposed', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', '01a215cf-1ea2-76fc-a43e-131acb67c6e1', '01a215cf-1ea6-7a39-8f13-5221619bf5d9', NULL, '{"members":0,"side":"host"}', 0, 'fc9a1e2572abb79001ce7682fd7e3aef');
INSERT INTO events VALUES (104, '01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1ea7-7912-8a38-445151d3d869', 1795662225063510, 'merge.approved', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', '01a215cf-1ea2-76fc-a43e-131acb67c6e1', '01a215cf-1ea6-7a39-8f13-5221619bf5d9', NULL, '{"side":"joining"}', 0, '7663b34bed3800822e9065068d524c1c');
INSERT INTO events VALUES (105, '01a215cf-1ea2-76fc-a43e-131acb67c6e1', '01a215cf-1ea7-7917-b72c-3a3fc83f3c0c', 1795662225063510, 'merge.approved', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', '01a215cf-1ea2-76fc-a43e-131acb67c6e1', '01a215cf-1ea6-7a39-8f13-5221619bf5d9', NULL, '{"side":"joining"}', 0, '7663b34bed3800822e9065068d524c1c');
INSERT INTO events VALUES (106, '01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1ea8-7901-9707-9bf09ab09991', 1795662225064495, 'merge.approved', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', '01a215cf-1ea2-76fc-a43e-131acb67c6e1', '01a215cf-1ea6-7a39-8f13-5221619bf5d9', NULL, '{"side":"host"}', 0, '13e34f092d292543928cc74eb2a4dc45');
INSERT INTO events VALUES (107, '01a215cf-1ea2-76fc-a43e-131acb67c6e1', '01a215cf-1ea8-7905-87b1-d779713506f6', 1795662225064495, 'merge.approved', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', '01a215cf-1ea2-76fc-a43e-131acb67c6e1', '01a215cf-1ea6-7a39-8f13-5221619bf5d9', NULL, '{"side":"host"}', 0, '13e34f092d292543928cc74eb2a4dc45');
INSERT INTO events VALUES (108, '01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1ea8-7b00-9317-5f902c7e1e18', 1795662225064495, 'merge.completed', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', '01a215cf-1ea2-76fc-a43e-131acb67c6e1', '01a215cf-1ea6-7a39-8f13-5221619bf5d9', NULL, NULL, 0, '13e34f092d292543928cc74eb2a4dc45');
INSERT INTO events VALUES (109, '01a215cf-1ea2-76fc-a43e-131acb67c6e1', '01a215cf-1ea8-7b03-b828-4128100811a1', 1795662225064495, 'merge.completed', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', '01a215cf-1ea2-76fc-a43e-131acb67c6e1', '01a215cf-1ea6-7a39-8f13-5221619bf5d9', NULL, NULL, 0, '13e34f092d292543928cc74eb2a4dc45');
INSERT INTO events VALUES (110, '01a215cf-1ea2-76fc-a43e-131acb67c6e1', '01a215cf-1ea9-7323-b0aa-f1bb0cd59611', 1795662225064495, 'organization.moved', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', '01a215cf-1ea2-76fc-a43e-131acb67c6e1', '01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', NULL, NULL, 0, '13e34f092d292543928cc74eb2a4dc45');
INSERT INTO events VALUES (111, '01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1ea9-7326-83b3-d35c6c70db95', 1795662225064495, 'organization.moved', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', '01a215cf-1ea2-76fc-a43e-131acb67c6e1', '01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', NULL, NULL, 0, '13e34f092d292543928cc74eb2a4dc45');
INSERT INTO events VALUES (112, '01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1eab-7dbe-9e06-2d5dc0e2b309', 1795662225067766, 'parent.changed', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', '', '01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '{"restrict_org_creation":false}', '{"restrict_org_creation":true}', 0, '4be4b54a292a027a58ca15fc11e50251');
INSERT INTO events VALUES (113, '01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1eac-7d50-8328-37719a84794b', 1795662225068707, 'directory.changed', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', '', '01a215cf-1e3e-747b-a487-63875fde6cfc', '{"extensions":[]}', '{"extensions":["urn:acme:scim:schemas:extension:hr:2.0:User"]}', 0, 'a3cfbb2d34251c7b05e2821214157479');
INSERT INTO events VALUES (114, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1eae-7077-9883-a6bd4056b3f9', 1795662225069958, 'connection.created', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', '', '01a215cf-1eae-700c-bdd1-717de95a4ad8', NULL, '{"kind":"saml","entity_id":"urn:acme:''idp''","groups_claim":"memberOf","email_trust":"claim","vouched":false,"enabled":false,"proven":false}', 0, '44a74a1925aa98dd117965d84b240de3');
INSERT INTO events VALUES (115, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1eaf-71de-b30f-2c6d5bc5d1f6', 1795662225070871, 'run.held', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', '', '01a215cf-1eaf-70e7-a415-89f5ecfb53d1', NULL, '{"detail":{"meaning":{"kind":"oidc","issuer":"https://login.acme.example","client_id":"another"}},"scope":"connection:01a215cf-1e59-7265-8e29-e903da30a339"}', 0, '6abee8c690e2626786758ae479d4db8f');
INSERT INTO events VALUES (116, '01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1eb0-73a6-ad96-87746f11f927', 1795662225072064, 'sso.suspended', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', '', '01a215cf-1e2f-7c4a-a201-81147809170a', NULL, '{"until":"2026-11-29T03:03:45.072064Z","reason":"''ẞ''"}', 0, '1a4689c08cca7c9822f7903344bb84df');
INSERT INTO events VALUES (117, '01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1eb1-7157-8bab-26985067c140', 1795662225073031, 'connection.created', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', '', '01a215cf-1eb1-70b2-8d41-f00834f01518', NULL, '{"kind":"oidc","issuer":"https://login.initech.example","client_id":"usher","email_trust":"claim","vouched":true,"enabled":true,"proven":false}', 0, '7a242894a919e80573f4bebbde0d0fe2');
INSERT INTO events VALUES (118, '01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1eb1-7eb5-8a92-3f1f7da4290f', 1795662225073921, 'token.created', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', '', '01a215cf-1eb1-7e64-ad13-898ae7ffadf2', NULL, '{"scope":"login-hook","target":"01a215cf-1eb1-70b2-8d41-f00834f01518"}', 0, '4eb9cd4f00bc0f608e2cc67d2c45e275');
INSERT INTO events VALUES (119, '01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1eb2-7e01-9419-83b9ec48c040', 1795662225074787, 'organization.changed', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', '01a215cf-1e8c-7192-8c69-c9509d109a11', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false}', 0, '41022680f20649f5d2a8295ad1c6439b');
INSERT INTO events VALUES (120, '01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1eb3-70a2-b82a-2e2622d09606', 1795662225074787, 'organization.changed', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', '01a215cf-1e8c-7192-8c69-c9509d109a11', '', '{"mode":"jit","group_mappings":false}', '{"mode":"jit","group_mappings":false,"sso_required":true}', 0, '41022680f20649f5d2a8295ad1c6439b');
INSERT INTO events VALUES (121, '01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1eb5-7356-8452-e39216164334', 1795662225077145, 'account.created', 'login', '01a215cf-1eb1-70b2-8d41-f00834f01518', '01a215cf-1eb5-732f-ad61-7d12dd390f79', '', '01a215cf-1eb1-70b2-8d41-f00834f01518', NULL, NULL, 0, '608524457bc9bd76944ca522d668ea2b');
INSERT INTO events VALUES (122, '01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1eb5-73a3-af94-8bdf7f5cdac0', 1795662225077145, 'subject.linked', 'login', '01a215cf-1eb1-70b2-8d41-f00834f01518', '01a215cf-1eb5-732f-ad61-7d12dd390f79', '', '01a215cf-1eb1-70b2-8d41-f00834f01518', NULL, NULL, 0, '608524457bc9bd76944ca522d668ea2b');
INSERT INTO events VALUES (123, '01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1eb5-7443-a7c6-3db1bc24c604', 1795662225077145, 'membership.added', 'login', '01a215cf-1eb1-70b2-8d41-f00834f01518', '01a215cf-1eb5-732f-ad61-7d12dd390f79', '01a215cf-1e8c-7192-8c69-c9509d109a11', '', NULL, '{"role":"user","source":"grant"}', 0, '608524457bc9bd76944ca522d668ea2b');
INSERT INTO events VALUES (124, '01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1eb5-74c5-b820-a36b02ed4a1d', 1795662225077145, 'connection.proven', 'login', '01a215cf-1eb1-70b2-8d41-f00834f01518', '', '', '01a215cf-1eb1-70b2-8d41-f00834f01518', NULL, NULL, 0, '608524457bc9bd76944ca522d668ea2b');
INSERT INTO events VALUES (125, '', '01a215cf-1ed1-7ea5-b7fa-15dcdd160787', 1795662225105669, 'account.created', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '01a215cf-1ed1-7a9d-b332-f17043fdb171', '', '', NULL, NULL, 0, 'f51cbbdd629da2c96b03257fd031471b');
INSERT INTO events VALUES (126, '', '01a215cf-1eeb-7161-a254-11a375891522', 1795662225131053, 'account.created', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '01a215cf-1eeb-7132-a7bf-fb865d7b2dc7', '', '', NULL, NULL, 0, '1252b068f2f7d329446b1aee08187524');
INSERT INTO events VALUES (127, '01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1f20-7853-bc06-0f901738c35c', 1795662225184201, 'claim.started', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', '01a215cf-1e8c-7192-8c69-c9509d109a11', '01a215cf-1f20-7690-a6b8-8b6f56d56b24', NULL, '{"accounts":2,"deadline":"2026-12-26T03:03:45.184201Z","domain":"initech.example"}', 0, 'c4cb464da99a3a5b5732f679ba766db1');
INSERT INTO events VALUES (128, '01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1f20-7926-8c67-9db627db4501', 1795662225184201, 'claim.account_claimed', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '01a215cf-1ed1-7a9d-b332-f17043fdb171', '01a215cf-1e8c-7192-8c69-c9509d109a11', '01a215cf-1f20-7690-a6b8-8b6f56d56b24', NULL, '{"deadline":"2026-12-26T03:03:45.184201Z","domain":"initech.example"}', 0, 'c4cb464da99a3a5b5732f679ba766db1');
INSERT INTO events VALUES (129, '01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1f20-7929-97d5-28711cbdabaa', 1795662225184201, 'claim.account_claimed', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '01a215cf-1eeb-7132-a7bf-fb865d7b2dc7', '01a215cf-1e8c-7192-8c69-c9509d109a11', '01a215cf-1f20-7690-a6b8-8b6f56d56b24', NULL, '{"deadline":"2026-12-26T03:03:45.184201Z","domain":"initech.example"}', 0, 'c4cb464da99a3a5b5732f679ba766db1');
INSERT INTO events VALUES (130, '01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1f36-7771-82af-ccb250c2d1ce', 1795662225205605, 'claim.cancelled', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', '01a215cf-1e8c-7192-8c69-c9509d109a11', '01a215cf-1f20-7690-a6b8-8b6f56d56b24', NULL, '{"accounts":{"cancelled":2},"reason":"by_hand"}', 0, '361d35066bd5cc6b51c9905a49be5b4a');
INSERT INTO events VALUES (131, '01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1f67-7b42-8def-e1420ca918b6', 1795662225255459, 'claim.started', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', '01a215cf-1e8c-7192-8c69-c9509d109a11', '01a215cf-1f67-7ac2-913f-2e7da0d00792', NULL, '{"accounts":2,"deadline":"2026-12-26T03:03:45.255459Z","domain":"initech.example"}', 0, 'a4ffa8a67328f09dc76f009c3edef5f0');
INSERT INTO events VALUES (132, '01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1f68-78f0-be97-bd2202e5d360', 1795662225255459, 'claim.account_claimed', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '01a215cf-1ed1-7a9d-b332-f17043fdb171', '01a215cf-1e8c-7192-8c69-c9509d109a11', '01a215cf-1f67-7ac2-913f-2e7da0d00792', NULL, '{"deadline":"2026-12-26T03:03:45.255459Z","domain":"initech.example"}', 0, 'a4ffa8a67328f09dc76f009c3edef5f0');
INSERT INTO events VALUES (133, '01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1f68-7905-a4a5-858f92bbf090', 1795662225255459, 'claim.account_claimed', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '01a215cf-1eeb-7132-a7bf-fb865d7b2dc7', '01a215cf-1e8c-7192-8c69-c9509d109a11', '01a215cf-1f67-7ac2-913f-2e7da0d00792', NULL, '{"deadline":"2026-12-26T03:03:45.255459Z","domain":"initech.example"}', 0, 'a4ffa8a67328f09dc76f009c3edef5f0');
INSERT INTO events VALUES (134, '01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1f7f-762b-8601-ca237d1d977c', 1795662225279166, 'claim.chosen', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '01a215cf-1ed1-7a9d-b332-f17043fdb171', '01a215cf-1e8c-7192-8c69-c9509d109a11', '01a215cf-1f67-7ac2-913f-2e7da0d00792', '{"choice":""}', '{"choice":"merge"}', 0, 'cebbde9148a7c7c2d0bebd2682e6b388');
INSERT INTO events VALUES (135, '01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7d23-a360-baf7072019b3', 1795662225344797, 'directory.created', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', '', '01a215cf-1fc0-7cb8-835a-d6d323a09037', NULL, NULL, 0, '498699fa55274d239e0e252222e40768');
INSERT INTO events VALUES (136, '01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fe5-7765-8f74-76ee2aba741f', 1795662225381406, 'directory_group.created', 'directory', '01a215cf-1fc0-7cb8-835a-d6d323a09037', '', '', '52540632-a082-8c0e-aefa-ec131536c9da', NULL, '{"members":14}', 0, '');
INSERT INTO events VALUES (137, '01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fe6-7ec8-8b16-87801d2af7d4', 1795662225382627, 'directory_user.created', 'directory', '01a215cf-1fc0-7cb8-835a-d6d323a09037', '', '', '08130d59-8295-8734-9887-511e907b1c91', NULL, NULL, 0, '');
INSERT INTO events VALUES (138, '01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fe6-7ecb-bb39-adef60fd44bc', 1795662225382627, 'account.created', 'directory', '01a215cf-1fc0-7cb8-835a-d6d323a09037', '01a215cf-1fe6-7d9c-8c0e-9267bf3eff6a', '', '08130d59-8295-8734-9887-511e907b1c91', NULL, NULL, 0, '');
INSERT INTO events VALUES (139, '01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fe7-70b8-b63f-41916ba6e3b0', 1795662225382627, 'directory_user.created', 'directory', '01a215cf-1fc0-7cb8-835a-d6d323a09037', '', '', '0af3762d-f88e-8828-9b34-0333e08eaa95', NULL, NULL, 0, '');
INSERT INTO events VALUES (140, '01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fe7-70ba-8cef-7a9464e0d194', 1795662225382627, 'account.created', 'directory', '01a215cf-1fc0-7cb8-835a-d6d323a09037', '01a215cf-1fe7-7054-81d2-504983486980', '', '0af3762d-f88e-8828-9b34-0333e08eaa95', NULL, NULL, 0, '');
INSERT INTO events VALUES (141, '01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fe7-7158-9900-72344688b521', 1795662225382627, 'directory_user.created', 'directory', '01a215cf-1fc0-7cb8-835a-d6d323a09037', '', '', '4399bed3-c6f2-8074-b244-05269c8a71f0', NULL, NULL, 0, '');
INSERT INTO events VALUES (142, '01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fe7-715a-8826-01a97733a131', 1795662225382627, 'account.created', 'directory', '01a215cf-1fc0-7cb8-835a-d6d323a09037', '01a215cf-1fe7-7109-a96c-a9611574d49e', '', '4399bed3-c6f2-8074-b244-05269c8a71f0', NULL, NULL, 0, '');
INSERT INTO events VALUES (143, '01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fe7-7211-8002-05eed295cbc4', 1795662225382627, 'directory_user.created', 'directory', '01a215cf-1fc0-7cb8-835a-d6d323a09037', '', '', '45d19774-e2c0-8944-a9be-3fc699a273ce', NULL, NULL, 0, '');
INSERT INTO events VALUES (144, '01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fe7-7212-8b30-ff081f2ad3c0', 1795662225382627, 'account.created', 'directory', '01a215cf-1fc0-7cb8-835a-d6d323a09037', '01a215cf-1fe7-71e4-8528-3ddb25a5fd01', '', '45d19774-e2c0-8944-a9be-3fc699a273ce', NULL, NULL, 0, '');
INSERT INTO events VALUES (145, '01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fe7-7295-be3f-30686af768b0', 1795662225382627, 'directory_user.created', 'directory', '01a215cf-1fc0-7cb8-835a-d6d323a09037', '', '', '4d2bf03f-e7ae-82a8-af5f-eac1c2b732c1', NULL, NULL, 0, '');
INSERT INTO events VALUES (146, '01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fe7-7296-b84f-57259f8b925d', 1795662225382627, 'account.created', 'directory', '01a215cf-1fc0-7cb8-835a-d6d323a09037', '01a215cf-1fe7-7266-a52b-bf8365d75ce2', '', '4d2bf03f-e7ae-82a8-af5f-eac1c2b732c1', NULL, NULL, 0, '');
INSERT INTO events VALUES (147, '01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fe7-7333-bb9c-4dc11b4fad1d', 1795662225382627, 'directory_user.created', 'directory', '01a215cf-1fc0-7cb8-835a-d6d323a09037', '', '', '5aa6387e-3d18-8823-8842-aafad8640128', NULL, NULL, 0, '');
INSERT INTO events VALUES (148, '01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fe7-7334-8029-5ee856dfb23a', 1795662225382627, 'account.created', 'directory', '01a215cf-1fc0-7cb8-835a-d6d323a09037', '01a215cf-1fe7-72e3-b651-c731e6a04d93', '', '5aa6387e-3d18-8823-8842-aafad8640128', NULL, NULL, 0, '');
INSERT INTO events VALUES (149, '01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fe7-73d5-9f01-17d9073f8f5c', 1795662225382627, 'directory_user.created', 'directory', '01a215cf-1fc0-7cb8-835a-d6d323a09037', '', '', '64caf1b4-2096-8ba2-88c9-ab8529ac3642', NULL, NULL, 0, '');
INSERT INTO events VALUES (150, '01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fe7-73d6-b737-44a0da161b8e', 1795662225382627, 'account.created', 'directory', '01a215cf-1fc0-7cb8-835a-d6d323a09037', '01a215cf-1fe7-73a7-8613-6ac9d97c252e', '', '64caf1b4-2096-8ba2-88c9-ab8529ac3642', NULL, NULL, 0, '');
INSERT INTO events VALUES (151, '01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fe7-7431-8ad6-cb0a04e5dcb8', 1795662225382627, 'directory_user.created', 'directory', '01a215cf-1fc0-7cb8-835a-d6d323a09037', '', '', '6d990d74-39a3-8aa4-8208-f7645c39e077', NULL, NULL, 0, '');
INSERT INTO events VALUES (152, '01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fe7-7432-854a-2b5b93d49a53', 1795662225382627, 'account.created', 'directory', '01a215cf-1fc0-7cb8-835a-d6d323a09037', '01a215cf-1fe7-740b-bebc-3f1b5df3f3b5', '', '6d990d74-39a3-8aa4-8208-f7645c39e077', NULL, NULL, 0, '');
INSERT INTO events VALUES (153, '01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fe7-749a-b7ce-a410c2d19197', 1795662225382627, 'directory_user.created', 'directory', '01a215cf-1fc0-7cb8-835a-d6d323a09037', '', '', '9ed9d5c9-48d2-87bb-b99b-3523d3462a8b', NULL, NULL, 0, '');
INSERT INTO events VALUES (154, '01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fe7-749c-8409-32dd4db6b130', 1795662225382627, 'account.created', 'directory', '01a215cf-1fc0-7cb8-835a-d6d323a09037', '01a215cf-1fe7-7462-8147-631d1d198ead', '', '9ed9d5c9-48d2-87bb-b99b-3523d3462a8b', NULL, NULL, 0, '');
INSERT INTO events VALUES (155, '01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fe7-7530-acbc-fd7fe210602f', 1795662225382627, 'directory_user.created', 'directory', '01a215cf-1fc0-7cb8-835a-d6d323a09037', '', '', 'c6a80cc1-d2f0-8876-93ab-cd0523f5ef43', NULL, NULL, 0, '');
INSERT INTO events VALUES (156, '01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fe7-7532-ad64-515745fecd42', 1795662225382627, 'account.created', 'directory', '01a215cf-1fc0-7cb8-835a-d6d323a09037', '01a215cf-1fe7-74f8-99ea-39000fc0ff8c', '', 'c6a80cc1-d2f0-8876-93ab-cd0523f5ef43', NULL, NULL, 0, '');
INSERT INTO events VALUES (157, '01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fe7-75b2-8915-9e278f085825', 1795662225382627, 'directory_user.created', 'directory', '01a215cf-1fc0-7cb8-835a-d6d323a09037', '', '', 'd33356b8-9018-8cb4-b680-130c4fe91bae', NULL, NULL, 0, '');
INSERT INTO events VALUES (158, '01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fe7-75b3-b851-79cfc6f7777d', 1795662225382627, 'account.created', 'directory', '01a215cf-1fc0-7cb8-835a-d6d323a09037', '01a215cf-1fe7-758b-b269-318fb41ef8e0', '', 'd33356b8-9018-8cb4-b680-130c4fe91bae', NULL, NULL, 0, '');
INSERT INTO events VALUES (159, '01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fe7-762c-bb26-073ac701a916', 1795662225382627, 'directory_user.created', 'directory', '01a215cf-1fc0-7cb8-835a-d6d323a09037', '', '', 'e7e435d1-c289-884c-a6d9-055b072aeda8', NULL, NULL, 0, '');
INSERT INTO events VALUES (160, '01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fe7-762d-8028-7d8ec320bb9e', 1795662225382627, 'account.created', 'directory', '01a215cf-1fc0-7cb8-835a-d6d323a09037', '01a215cf-1fe7-75f4-89c2-e2e3805dfe1a', '', 'e7e435d1-c289-884c-a6d9-055b072aeda8', NULL, NULL, 0, '');
INSERT INTO events VALUES (161, '01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fe7-7685-aa15-4150ad23abb7', 1795662225382627, 'directory_user.created', 'directory', '01a215cf-1fc0-7cb8-835a-d6d323a09037', '', '', 'eb565a6b-8145-802c-9db1-6c25f3e143bd', NULL, NULL, 0, '');
INSERT INTO events VALUES (162, '01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fe7-7687-85e9-20d0adb1751a', 1795662225382627, 'account.created', 'directory', '01a215cf-1fc0-7cb8-835a-d6d323a09037', '01a215cf-1fe7-765f-88d6-f48759c6c549', '', 'eb565a6b-8145-802c-9db1-6c25f3e143bd', NULL, NULL, 0, '');
INSERT INTO events VALUES (163, '01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fe7-76f3-9836-c2de4de67f34', 1795662225382627, 'directory_user.created', 'directory', '01a215cf-1fc0-7cb8-835a-d6d323a09037', '', '', 'fc4d3e4f-940b-84d8-b308-862b3a58f873', NULL, NULL, 0, '');
INSERT INTO events VALUES (164, '01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fe7-76f4-96ad-39ee7c453764', 1795662225382627, 'account.created', 'directory', '01a215cf-1fc0-7cb8-835a-d6d323a09037', '01a215cf-1fe7-76cc-9043-726592d2a045', '', 'fc4d3e4f-940b-84d8-b308-862b3a58f873', NULL, NULL, 0, '');
INSERT INTO events VALUES (165, '01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-213c-7409-b103-5ef97ae290e5', 1795662225724186, 'run.held', 'directory', '01a215cf-1fc0-7cb8-835a-d6d323a09037', '', '', '01a215cf-213c-7385-bfb5-2368ebfbe16a', NULL, '{"kind":"reconcile","scope":"directory:01a215cf-1fc0-7cb8-835a-d6d323a09037"}', 0, '');
INSERT INTO events VALUES (166, '01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-2264-7867-bf9c-991b226eea7f', 1795662226020456, 'directory.created', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', '', '01a215cf-2264-77f5-91bf-80a1a478a607', NULL, NULL, 0, '50f305193b6c5399d526c09b0f130fb5');
INSERT INTO events VALUES (167, '01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-2280-787b-af0d-2abc893aeffc', 1795662226048522, 'directory.sync_failed', 'schedule', '', '', '', '01a215cf-2264-77f5-91bf-80a1a478a607', NULL, '{"reason":"ldap_unreachable"}', 0, '');
INSERT INTO leases VALUES ('ldap:01a215cf-1fc0-7cb8-835a-d6d323a09037', '', 2, 0);
INSERT INTO leases VALUES ('ldap:01a215cf-2264-77f5-91bf-80a1a478a607', '', 1, 0);
INSERT INTO leases VALUES ('schedule:reconcile-directories:01a215cf-1fc0-7cb8-835a-d6d323a09037:01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '', 2, 0);
INSERT INTO leases VALUES ('schedule:reconcile-directories:01a215cf-2264-77f5-91bf-80a1a478a607:01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '', 1, 0);
INSERT INTO directory_totals VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e3a-7814-a66f-6f79646d34fb', 'Group', 0, 3, 0, '01a215cf-1e54-793d-83b2-e6667cab5bb8');
INSERT INTO directory_totals VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e3a-7814-a66f-6f79646d34fb', 'User', 0, 10, 2, '01a215cf-1e4b-7b77-9ac2-445003d0a370');
INSERT INTO directory_totals VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', 'Group', 0, 1, 0, '52540632-a082-8c0e-aefa-ec131536c9da');
INSERT INTO directory_totals VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', 'User', 0, 14, 0, 'fc4d3e4f-940b-84d8-b308-862b3a58f873');
INSERT INTO accounts VALUES ('01a215cf-1e40-77a7-9aa1-f45e73f40c91', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795662224960242);
INSERT INTO accounts VALUES ('01a215cf-1e41-7ed9-af74-84f2dcca36f1', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795662224961894);
INSERT INTO accounts VALUES ('01a215cf-1e42-7b2d-a223-87104a7af3a7', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795662224962662);
INSERT INTO accounts VALUES ('01a215cf-1e43-75ac-b9fc-caf5008d3710', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795662224963337);
INSERT INTO accounts VALUES ('01a215cf-1e44-7311-b63f-41fd5a1c349e', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795662224964165);
INSERT INTO accounts VALUES ('01a215cf-1e45-714b-a1cc-8bcace4ba727', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795662224965021);
INSERT INTO accounts VALUES ('01a215cf-1e47-74d2-893e-39205ec4e8e0', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795662224965817);
INSERT INTO accounts VALUES ('01a215cf-1e48-752f-995f-804f25ed51ba', 'left@acme.example', 'left@acme.example', 'acme.example', 1795662224968271);
INSERT INTO accounts VALUES ('01a215cf-1e4a-7cb3-8bc1-67a240b72783', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795662224970792);
INSERT INTO accounts VALUES ('01a215cf-1e4b-7b3e-9283-bf044bc37565', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795662224971687);
INSERT INTO accounts VALUES ('01a215cf-1e5f-7b00-8d93-c162832032ac', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795662224991694);
INSERT INTO accounts VALUES ('01a215cf-1e94-7509-927f-921e61d4b399', 'accepted@elsewhere.example', 'accepted@elsewhere.example', 'elsewhere.example', 1795662225044191);
INSERT INTO accounts VALUES ('01a215cf-1eb5-732f-ad61-7d12dd390f79', 'prover@initech.example', 'prover@initech.example', 'initech.example', 1795662225077145);
INSERT INTO accounts VALUES ('01a215cf-1ed1-7a9d-b332-f17043fdb171', 'o''personal@initech.example', 'o''personal@initech.example', 'initech.example', 1795662225105669);
INSERT INTO accounts VALUES ('01a215cf-1eeb-7132-a7bf-fb865d7b2dc7', 'other@initech.example', 'other@initech.example', 'initech.example', 1795662225131053);
INSERT INTO accounts VALUES ('01a215cf-1fe6-7d9c-8c0e-9267bf3eff6a', 'p6@initech.example', 'p6@initech.example', 'initech.example', 1795662225382627);
INSERT INTO accounts VALUES ('01a215cf-1fe7-7054-81d2-504983486980', 'p10@initech.example', 'p10@initech.example', 'initech.example', 1795662225382627);
INSERT INTO accounts VALUES ('01a215cf-1fe7-7109-a96c-a9611574d49e', 'p8@initech.example', 'p8@initech.example', 'initech.example', 1795662225382627);
INSERT INTO accounts VALUES ('01a215cf-1fe7-71e4-8528-3ddb25a5fd01', 'p11@initech.example', 'p11@initech.example', 'initech.example', 1795662225382627);
INSERT INTO accounts VALUES ('01a215cf-1fe7-7266-a52b-bf8365d75ce2', 'p7@initech.example', 'p7@initech.example', 'initech.example', 1795662225382627);
INSERT INTO accounts VALUES ('01a215cf-1fe7-72e3-b651-c731e6a04d93', 'p1@initech.example', 'p1@initech.example', 'initech.example', 1795662225382627);
INSERT INTO accounts VALUES ('01a215cf-1fe7-73a7-8613-6ac9d97c252e', 'p3@initech.example', 'p3@initech.example', 'initech.example', 1795662225382627);
INSERT INTO accounts VALUES ('01a215cf-1fe7-740b-bebc-3f1b5df3f3b5', 'p5@initech.example', 'p5@initech.example', 'initech.example', 1795662225382627);
INSERT INTO accounts VALUES ('01a215cf-1fe7-7462-8147-631d1d198ead', 'p9@initech.example', 'p9@initech.example', 'initech.example', 1795662225382627);
INSERT INTO accounts VALUES ('01a215cf-1fe7-74f8-99ea-39000fc0ff8c', 'p2@initech.example', 'p2@initech.example', 'initech.example', 1795662225382627);
INSERT INTO accounts VALUES ('01a215cf-1fe7-758b-b269-318fb41ef8e0', 'p0@initech.example', 'p0@initech.example', 'initech.example', 1795662225382627);
INSERT INTO accounts VALUES ('01a215cf-1fe7-75f4-89c2-e2e3805dfe1a', 'p12@initech.example', 'p12@initech.example', 'initech.example', 1795662225382627);
INSERT INTO accounts VALUES ('01a215cf-1fe7-765f-88d6-f48759c6c549', 'p4@initech.example', 'p4@initech.example', 'initech.example', 1795662225382627);
INSERT INTO accounts VALUES ('01a215cf-1fe7-76cc-9043-726592d2a045', 'p13@initech.example', 'p13@initech.example', 'initech.example', 1795662225382627);
INSERT INTO directory_users VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '01a215cf-1e40-79a5-83b6-9aece6eab93a', 'ada@acme.example', '00u-ada', 1, '01a215cf-1e40-77a7-9aa1-f45e73f40c91', '', 1795662224960242, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795662224960242, 1795662224960242);
INSERT INTO directory_users VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '01a215cf-1e41-7f18-952e-9c62cceb36e4', 'bob@acme.example', NULL, 1, '01a215cf-1e41-7ed9-af74-84f2dcca36f1', '', 1795662224961894, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795662224961894, 1795662224961894);
INSERT INTO directory_users VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '01a215cf-1e42-7b58-ac68-cca7e156ba9b', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a215cf-1e42-7b2d-a223-87104a7af3a7', '', 1795662224962662, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795662224962662, 1795662224962662);
INSERT INTO directory_users VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '01a215cf-1e43-75d4-9dd8-5a35d63f03c5', 'zoe@acme.example', 'ZOË', 1, '01a215cf-1e43-75ac-b9fc-caf5008d3710', '', 1795662224963337, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795662224963337, 1795662224963337);
INSERT INTO directory_users VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '01a215cf-1e44-7353-8317-64d22c94142b', 'astro@acme.example', '🚀', 1, '01a215cf-1e44-7311-b63f-41fd5a1c349e', '', 1795662224964165, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795662224964165, 1795662224964165);
INSERT INTO directory_users VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '01a215cf-1e45-7175-bf73-424c716e73a8', 'lines@acme.example', ' 007 ', 1, '01a215cf-1e45-714b-a1cc-8bcace4ba727', '', 1795662224965021, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795662224965021, 1795662224965021);
INSERT INTO directory_users VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '01a215cf-1e47-7531-9f18-ef9b08b2afd5', 'max@acme.example', '00u-max', 1, '01a215cf-1e47-74d2-893e-39205ec4e8e0', '', 1795662224965817, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795662224965817, 1795662224965817);
INSERT INTO directory_users VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '01a215cf-1e48-7553-83a4-420e486b7b69', 'left@acme.example', '00u-left', 0, '01a215cf-1e48-752f-995f-804f25ed51ba', '', 1795662224968271, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795662224968271, 1795662224968271);
INSERT INTO directory_users VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '01a215cf-1e49-7552-af78-fbfbc208b900', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795662224969286, 1795662224969286);
INSERT INTO directory_users VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '01a215cf-1e4b-7b77-9ac2-445003d0a370', 'staff@acme.example', '00u-staff', 0, '01a215cf-1e4b-7b3e-9283-bf044bc37565', '', 1795662224971687, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795662224971687, 1795662224983777);
INSERT INTO directory_users VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', '08130d59-8295-8734-9887-511e907b1c91', 'p6', 'bcd55b1c-7d91-1041-8fde-3b0ebf080be1', 1, '01a215cf-1fe6-7d9c-8c0e-9267bf3eff6a', '', 1795662225382627, '{"active":true,"displayName":"Person Number 6","emails":[{"primary":true,"type":"work","value":"p6@initech.example"}],"externalId":"bcd55b1c-7d91-1041-8fde-3b0ebf080be1","name":{"familyName":"Family6","givenName":"Given6"},"userName":"p6","userType":"staff"}', 1, 1795662225382627, 1795662225382627);
INSERT INTO directory_users VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', '0af3762d-f88e-8828-9b34-0333e08eaa95', 'p10', 'bcd55c7a-7d91-1041-8fe2-3b0ebf080be1', 1, '01a215cf-1fe7-7054-81d2-504983486980', '', 1795662225382627, '{"active":true,"displayName":"Person Number 10","emails":[{"primary":true,"type":"work","value":"p10@initech.example"}],"externalId":"bcd55c7a-7d91-1041-8fe2-3b0ebf080be1","name":{"familyName":"Family10","givenName":"Given10"},"userName":"p10","userType":"staff"}', 1, 1795662225382627, 1795662225382627);
INSERT INTO directory_users VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', '4399bed3-c6f2-8074-b244-05269c8a71f0', 'p8', 'bcd55bbc-7d91-1041-8fe0-3b0ebf080be1', 1, '01a215cf-1fe7-7109-a96c-a9611574d49e', '', 1795662225382627, '{"active":true,"displayName":"Person Number 8","emails":[{"primary":true,"type":"work","value":"p8@initech.example"}],"externalId":"bcd55bbc-7d91-1041-8fe0-3b0ebf080be1","name":{"familyName":"Family8","givenName":"Given8"},"userName":"p8","userType":"staff"}', 1, 1795662225382627, 1795662225382627);
INSERT INTO directory_users VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', '45d19774-e2c0-8944-a9be-3fc699a273ce', 'p11', 'bcd55cca-7d91-1041-8fe3-3b0ebf080be1', 1, '01a215cf-1fe7-71e4-8528-3ddb25a5fd01', '', 1795662225382627, '{"active":true,"displayName":"Person Number 11","emails":[{"primary":true,"type":"work","value":"p11@initech.example"}],"externalId":"bcd55cca-7d91-1041-8fe3-3b0ebf080be1","name":{"familyName":"Family11","givenName":"Given11"},"userName":"p11","userType":"staff"}', 1, 1795662225382627, 1795662225382627);
INSERT INTO directory_users VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', '4d2bf03f-e7ae-82a8-af5f-eac1c2b732c1', 'p7', 'bcd55b6c-7d91-1041-8fdf-3b0ebf080be1', 1, '01a215cf-1fe7-7266-a52b-bf8365d75ce2', '', 1795662225382627, '{"active":true,"displayName":"Person Number 7","emails":[{"primary":true,"type":"work","value":"p7@initech.example"}],"externalId":"bcd55b6c-7d91-1041-8fdf-3b0ebf080be1","name":{"familyName":"Family7","givenName":"Given7"},"userName":"p7","userType":"staff"}', 1, 1795662225382627, 1795662225382627);
INSERT INTO directory_users VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', '5aa6387e-3d18-8823-8842-aafad8640128', 'p1', 'bcd558ec-7d91-1041-8fd9-3b0ebf080be1', 1, '01a215cf-1fe7-72e3-b651-c731e6a04d93', '', 1795662225382627, '{"active":true,"displayName":"Person Number 1","emails":[{"primary":true,"type":"work","value":"p1@initech.example"}],"externalId":"bcd558ec-7d91-1041-8fd9-3b0ebf080be1","name":{"familyName":"Family1","givenName":"Given1"},"userName":"p1","userType":"staff"}', 1, 1795662225382627, 1795662225382627);
INSERT INTO directory_users VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', '64caf1b4-2096-8ba2-88c9-ab8529ac3642', 'p3', 'bcd559e6-7d91-1041-8fdb-3b0ebf080be1', 1, '01a215cf-1fe7-73a7-8613-6ac9d97c252e', '', 1795662225382627, '{"active":true,"displayName":"Person Number 3","emails":[{"primary":true,"type":"work","value":"p3@initech.example"}],"externalId":"bcd559e6-7d91-1041-8fdb-3b0ebf080be1","name":{"familyName":"Family3","givenName":"Given3"},"userName":"p3","userType":"staff"}', 1, 1795662225382627, 1795662225382627);
INSERT INTO directory_users VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', '6d990d74-39a3-8aa4-8208-f7645c39e077', 'p5', 'bcd55acc-7d91-1041-8fdd-3b0ebf080be1', 1, '01a215cf-1fe7-740b-bebc-3f1b5df3f3b5', '', 1795662225382627, '{"active":true,"displayName":"Person Number 5","emails":[{"primary":true,"type":"work","value":"p5@initech.example"}],"externalId":"bcd55acc-7d91-1041-8fdd-3b0ebf080be1","name":{"familyName":"Family5","givenName":"Given5"},"userName":"p5","userType":"staff"}', 1, 1795662225382627, 1795662225382627);
INSERT INTO directory_users VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', '9ed9d5c9-48d2-87bb-b99b-3523d3462a8b', 'p9', 'bcd55c20-7d91-1041-8fe1-3b0ebf080be1', 1, '01a215cf-1fe7-7462-8147-631d1d198ead', '', 1795662225382627, '{"active":true,"displayName":"Person Number 9","emails":[{"primary":true,"type":"work","value":"p9@initech.example"}],"externalId":"bcd55c20-7d91-1041-8fe1-3b0ebf080be1","name":{"familyName":"Family9","givenName":"Given9"},"userName":"p9","userType":"staff"}', 1, 1795662225382627, 1795662225382627);
INSERT INTO directory_users VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', 'c6a80cc1-d2f0-8876-93ab-cd0523f5ef43', 'p2', 'bcd55982-7d91-1041-8fda-3b0ebf080be1', 1, '01a215cf-1fe7-74f8-99ea-39000fc0ff8c', '', 1795662225382627, '{"active":true,"displayName":"Person Number 2","emails":[{"primary":true,"type":"work","value":"p2@initech.example"}],"externalId":"bcd55982-7d91-1041-8fda-3b0ebf080be1","name":{"familyName":"Family2","givenName":"Given2"},"userName":"p2","userType":"staff"}', 1, 1795662225382627, 1795662225382627);
INSERT INTO directory_users VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', 'd33356b8-9018-8cb4-b680-130c4fe91bae', 'p0', 'bcd5584c-7d91-1041-8fd8-3b0ebf080be1', 1, '01a215cf-1fe7-758b-b269-318fb41ef8e0', '', 1795662225382627, '{"active":true,"displayName":"Person Number 0","emails":[{"primary":true,"type":"work","value":"p0@initech.example"}],"externalId":"bcd5584c-7d91-1041-8fd8-3b0ebf080be1","name":{"familyName":"Family0","givenName":"Given0"},"userName":"p0","userType":"staff"}', 1, 1795662225382627, 1795662225382627);
INSERT INTO directory_users VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', 'e7e435d1-c289-884c-a6d9-055b072aeda8', 'p12', 'bcd55d10-7d91-1041-8fe4-3b0ebf080be1', 1, '01a215cf-1fe7-75f4-89c2-e2e3805dfe1a', '', 1795662225382627, '{"active":true,"displayName":"Person Number 12","emails":[{"primary":true,"type":"work","value":"p12@initech.example"}],"externalId":"bcd55d10-7d91-1041-8fe4-3b0ebf080be1","name":{"familyName":"Family12","givenName":"Given12"},"userName":"p12","userType":"staff"}', 1, 1795662225382627, 1795662225382627);
INSERT INTO directory_users VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', 'eb565a6b-8145-802c-9db1-6c25f3e143bd', 'p4', 'bcd55a68-7d91-1041-8fdc-3b0ebf080be1', 1, '01a215cf-1fe7-765f-88d6-f48759c6c549', '', 1795662225382627, '{"active":true,"displayName":"Person Number 4","emails":[{"primary":true,"type":"work","value":"p4@initech.example"}],"externalId":"bcd55a68-7d91-1041-8fdc-3b0ebf080be1","name":{"familyName":"Family4","givenName":"Given4"},"userName":"p4","userType":"staff"}', 1, 1795662225382627, 1795662225382627);
INSERT INTO directory_users VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', 'fc4d3e4f-940b-84d8-b308-862b3a58f873', 'p13', 'bcd55d60-7d91-1041-8fe5-3b0ebf080be1', 1, '01a215cf-1fe7-76cc-9043-726592d2a045', '', 1795662225382627, '{"active":true,"displayName":"Person Number 13","emails":[{"primary":true,"type":"work","value":"p13@initech.example"}],"externalId":"bcd55d60-7d91-1041-8fe5-3b0ebf080be1","name":{"familyName":"Family13","givenName":"Given13"},"userName":"p13","userType":"staff"}', 1, 1795662225382627, 1795662225382627);
INSERT INTO runs VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e99-7e82-9adf-8e869b4d3293', 'deletion', 'applied', 'directory:01a215cf-1e95-7b7c-870c-67bbb9db9903', NULL, '{}', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '3302ba0748cecf6e3027984263da234a', 0, 1795662225049874, 1795662225051398, 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', 1795662225051398, 0, 0);
INSERT INTO runs VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1eaf-70e7-a415-89f5ecfb53d1', 'reconnect', 'held', 'connection:01a215cf-1e59-7265-8e29-e903da30a339', 'reconnect connection:01a215cf-1e59-7265-8e29-e903da30a339', '{"meaning":{"kind":"oidc","issuer":"https://login.acme.example","client_id":"another"}}', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '6abee8c690e2626786758ae479d4db8f', 0, 1795662225070871, 1795662225070871, '', '', 0, 0, 0);
INSERT INTO runs VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-213c-7385-bfb5-2368ebfbe16a', 'reconcile', 'held', 'directory:01a215cf-1fc0-7cb8-835a-d6d323a09037', 'reconcile directory:01a215cf-1fc0-7cb8-835a-d6d323a09037', '{"guard":"max_removals","counted":12,"limit":10,"of":14}', 'directory', '01a215cf-1fc0-7cb8-835a-d6d323a09037', '', 0, 1795662225724186, 1795662225724186, '', '', 0, 12, 0);
INSERT INTO dialect_log VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '01a215cf-1e65-7b7e-a514-230f19489a03', 1795662224997753, 'e6da871ebd6b0ca8cc43737e8a981b62', 'GET', '/Users/01a215cf-1e4a-70cf-ac10-72db6b9cce9b', 404, '', 'there is no user "01a215cf-1e4a-70cf-ac10-72db6b9cce9b" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '01a215cf-1e66-7019-9b07-185b66a437e8', 1795662224998007, 'd5317ef564cfa51d14831e9c3e682cc0', 'GET', '/Users/01a215cf-1e4a-7ce0-b69f-521bb1dac7a5', 404, '', 'there is no user "01a215cf-1e4a-7ce0-b69f-521bb1dac7a5" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '01a215cf-2412-7195-96ab-74dcf30c0f59', 1795662226450104, 'f7ce105547fcbca93b2e2191a39f75ab', 'GET', '/Users/01a215cf-1e4a-70cf-ac10-72db6b9cce9b', 404, '', 'there is no user "01a215cf-1e4a-70cf-ac10-72db6b9cce9b" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e3a-7814-a66f-6f79646d34fb', '01a215cf-2412-7508-8e53-a44adc498edd', 1795662226450330, 'f482c7e827c6f1e22ad407908e425190', 'GET', '/Users/01a215cf-1e4a-7ce0-b69f-521bb1dac7a5', 404, '', 'there is no user "01a215cf-1e4a-7ce0-b69f-521bb1dac7a5" in this directory', '[]', '');
INSERT INTO schedules VALUES ('', 'check-domains', '0 * * * *', 1795662224939651, 0);
INSERT INTO schedules VALUES ('', 'expire-invitations', '*/10 * * * *', 1795662224941666, 0);
INSERT INTO schedules VALUES ('', 'expire-proposals', '5 * * * *', 1795662224940427, 0);
INSERT INTO schedules VALUES ('', 'forget-answers', '50 * * * *', 1795662224941077, 0);
INSERT INTO schedules VALUES ('', 'forget-events', '50 3 * * *', 1795662224941908, 0);
INSERT INTO schedules VALUES ('', 'forget-tombstones', '20 3 * * *', 1795662224940878, 0);
INSERT INTO schedules VALUES ('', 'prune-schedule-runs', '40 3 * * *', 1795662224938956, 0);
INSERT INTO schedules VALUES ('', 'repair-drift', '10 4 * * *', 1795662224942122, 0);
INSERT INTO schedules VALUES ('', 'settle-claims', '*/10 * * * *', 1795662224940674, 0);
INSERT INTO schedules VALUES ('', 'tend-sso', '* * * * *', 1795662224942338, 0);
INSERT INTO schedules VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', 'reconcile-directories:01a215cf-1fc0-7cb8-835a-d6d323a09037', '0 0 1 1 *', 1795662225373198, 1795662225727482);
INSERT INTO schedules VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', 'reconcile-directories:01a215cf-2264-77f5-91bf-80a1a478a607', '0 0 1 1 *', 1795662226041086, 0);
INSERT INTO schedule_runs VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', 'reconcile-directories:01a215cf-1fc0-7cb8-835a-d6d323a09037', 1795662225373952, '01a215cf-1fdd-7e85-bdf2-bb1e1af3014e', 'done', 'vm/01a215cf-1dc3-732f-9016-c501a76499cb/01a215cf-1fdd-7e85-bdf2-bb1e1af3014e', 1795662225373964, 1795662225392337, '', '{"added":14,"groups":1,"users":14}', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb');
INSERT INTO schedule_runs VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', 'reconcile-directories:01a215cf-1fc0-7cb8-835a-d6d323a09037', 1795662225711048, '01a215cf-212f-70bb-9df6-4a61f1ee6dd1', 'done', 'vm/01a215cf-1dc3-732f-9016-c501a76499cb/01a215cf-212f-70bb-9df6-4a61f1ee6dd1', 1795662225711062, 1795662225727482, '', '', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb');
INSERT INTO schedule_runs VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', 'reconcile-directories:01a215cf-2264-77f5-91bf-80a1a478a607', 1795662226042151, '01a215cf-227a-724f-8ca0-2a15dd39c2fa', 'failed', 'vm/01a215cf-1dc3-732f-9016-c501a76499cb/01a215cf-227a-724f-8ca0-2a15dd39c2fa', 1795662226042191, 1795662226049220, 'ldap://localhost:1 cannot be reached: nothing listens at its port', '', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb');
INSERT INTO invitations VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e86-7114-b8ee-fd83e87ea626', '01a215cf-1e35-7e4e-a8a7-43097c20d630', 'O''Brien+open@Elsewhere.example', 'o''brien+open@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'open', '', 0, 1, '', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', '933a9a330044d68236bc2986605aea04742617f6703b7f39b282152740d28a0a', 1795662225029944, 1797476625029944, 0);
INSERT INTO invitations VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e87-77a8-83ae-a1d0acd368d2', '01a215cf-1e35-7d2d-9fc9-fd4b73f80c5d', 'managed@acme.example', 'managed@acme.example', 'acme.example', 'user', '', 0, 'open', '', 1, 0, '', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', '7f828b60601bb9c0c0cf350b35824e0d2f9dfd34c9c87ea5c0713d5e5e759632', 1795662225031458, 1797476625031458, 0);
INSERT INTO invitations VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e88-7752-83b1-12a6ad4c3c80', '01a215cf-1e35-7e4e-a8a7-43097c20d630', 'revoked@elsewhere.example', 'revoked@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'revoked', 'by_hand', 0, 1, '', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', '5e226f6f5db5fd7ab6c4877abae336388c3243ac78d1bb3f626e1e5393d798e9', 1795662225032449, 1797476625032449, 1795662225033965);
INSERT INTO invitations VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1e92-71f5-8cdc-2c4297db9af8', '01a215cf-1e8c-7192-8c69-c9509d109a11', 'accepted@elsewhere.example', 'accepted@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'accepted', '', 0, 1, '', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', '01a215cf-1e94-7509-927f-921e61d4b399', 'f118483f5a03fda14a8665d64fb80f06545eb000a41fe435162725e0f735d20f', 1795662225042019, 1797476625042019, 1795662225044191);
INSERT INTO invitation_sends VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e35-7d2d-9fc9-fd4b73f80c5d', 1795662225031458, '01a215cf-1e87-77cf-aaf1-39017c92a546');
INSERT INTO invitation_sends VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e35-7e4e-a8a7-43097c20d630', 1795662225029944, '01a215cf-1e86-71ba-ad23-cd474784d0d1');
INSERT INTO invitation_sends VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e35-7e4e-a8a7-43097c20d630', 1795662225032449, '01a215cf-1e88-7776-9d04-4d78a826338b');
INSERT INTO invitation_sends VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1e8c-7192-8c69-c9509d109a11', 1795662225042019, '01a215cf-1e92-721a-87c5-8f94012a4c9e');
INSERT INTO parent_administrators VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', '01a215cf-1e40-77a7-9aa1-f45e73f40c91', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', 1795662225020959);
INSERT INTO answers VALUES ('', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', '02d61795314b627c73aa6607fb6a8573ecb7e0dc370e03dae925f51383c7a5e1', '9c80b91f2aa3e4234325a27bea7a0cf751e0823441da619e1cf6c5997137ae2b', 'WUgX6A6K1bl8A2WIf6MoOmzEBPt4u4ybWzNQlBZe5+/wK5STdNIch7s3REeidPMr3G4qsaUsa6Kv/Z163YaB460rtW0nclG+v5MVJUAECIAMWc0UVqxSU1I5h+6SMt0tcWDvCaAlx+dFW3bFLymMHl0MmzV8Y6eAxJWFTHLqq9GbP6s1TvD35ETD5nW42V9DdDCXzlg4f4nya+egp4gO7zhp3L6mNPsg5NyaGkctoZbxR8GfrP1puJYoxyAo5d+VU61RPoNMt2Eetp5ubj/HZQuEP2jL4OwgAc5Pc4njjuisdN7nE+H/bi/1JeGf7+bWMdeRZ+H7Iy1mOtjqC1ZKNenDe8bcCA7jOdUYm/rSSomuxCt20/dMMfaltA2d49/Fljg5FoVJ0oUmUNY0bBhv7kNogyWZ4c4lzlqW7R90bZfgD6xp6w==', 1795662225020959);
INSERT INTO answers VALUES ('', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', '4e8d9c27262573d26fa563d2b7ede59a91428466dbeae5484083335e5b271339', '693123451dd674e393bc1144448558d8a0487bb8b2c47044146f6102e75d2334', 'kNOqkwDi0qMDIAXJ5VY4XtEjsUK0bfg/XeWsCH9Nou8sEOWouTNBsuzp/NbH8RCdc0bWM5WM00wNxaQyijyDENTSxT4+OQXAokeoR+Fkm49YP3EIcVBJCC1G/lP3hLAr1lDXvxCvpwRZNRaF3gIc1aqAZKrTkiwcygNEZKPZ0bIESXMqR2RdOEtMAexHByAwn1MF/BnBdtXxThKnRAYVXh3/7qLKCSohaduxOqbB9RQql2HPueQQQ4grB6UfzpZMJtQ=', 1795662225105669);
INSERT INTO answers VALUES ('', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', 'cb8a1ff439141073231a928f0767a5cdfae48d3e026932ff0f87f6116d27117e', '0d59f29bdd044abdc5ca9de2c2ffe971c84a270e0708ea5cd17f7c208e77bce0', 'HIE2Yj9HGTIPLUm7j9wQQruPiNGNQ6yx6QvgMCuEkSGuHiekaQmOHQLeRUf6VZP6XfkDpEntXW4vwPvIDWjfiohlCFyrH/wX+DiZd5Y7LnDVHbh30tGeQxHi+Xy5eTV3HkLvuBLLjeENJSwFA2TRBjeCwqpTgEiuOo9UETnBMcdwfPFR8NXzYrRKXCtT0gTxlScmJ4K+SgPTMxOb6o6V/VpHlm1zpuEDe4KggJzktHNlEcNFgrS+TP2U1IkP', 1795662225131053);
INSERT INTO answers VALUES ('', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', '56cf5aca01be89e9fe8c5cf134c99ae7f044df295f2f972c9258d18ba323ba0f', '47da7d5ba09042695bc80c0b5661ddd0638b9e04b18b4df0f4bc2865dd0daedb', 'qjXPLwETHjytMxF1rkhOuno1tlkY6lfx7C1obbRsrh98j/6RPTkMkpvBY7Kdr7gC/Vt/EzPMCnAHUBuOW1SeITRnjXfv97+sGQqninSiILl1DMyXZYEVEidScsAc8AzWHGMKkuSmq7eKJe46k5MFWusUeJORHT63ne/pf1+b9i5JikzY9h5CNYNTK43O9vH2094/BZEFhNVMS+SxQ6BMPck57H2Mi0ifUPkd7w9mDPe2DxAxB/4p2t8xj7Xrqy+VZwuloyljToGEzOdS4ROhG+vxug==', 1795662225157794);
INSERT INTO answers VALUES ('', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', '8bf6bdada7261cbd29dc96061244c121dc1adce0ff8ea27a6e3cb87516fdb37a', '7a8c2f99b30387c6f52ab7dd405b97deb371b253e232e01728c3b9c2b5aa1878', 'cvg2o+7ws8UsAZ2yCdnAM6udGeZdhXOJ/aBvEHHWl3PxbdYldyiEy5ty6rYwhbBtWShBkQtdekAMPloQYxSthvIvmbseuRx4yAFdb849U/laFngKj6lXInaQIp9RZcPOv6sXFzGAywO8dtmmqGJPpWubweWrm6r8UgGKwrZasdGE2XaBCDdlnpkJCyVmX99tDkSOo3jFyPNG+xV85Awhk/53tHda8YVKTGt2Quq4lEuplU/OjEtkWhrfSiFduUP/WG2tlI+fn5fBkpn+ZkQ4vQjdLT19Y0NiumY5z1KnsFFdVLlFOFwrfktWZXBX7UmXdVQU9uLmeuHpC2vIWw/fvExI//2ZUAMAVTjDY/GMOsf/3gbAOHmRIfG8IKlug8Eyw3Bkxjp66Ay12+bznKLEM00+lQAXX8sIZyYFz4wMc4RIIlDfJNg5fLnC9ejMwfzu5B73gQPOtz5NMM3cu6rvqUvAdAoPN8Ekl/YQ7iZJwXyuP9EARHbtSMw5aTDBq8ygnOg4vfx+ho3e3/3e3XneY78uIJhQMFwi4u3bNnvWbr/XajcoebX770UMgzmvSW/KT4GJhRO+NIsIgeC2OJ89SHuJmYesFkdTcNv+gF8t3HGQhSRdHF2CpKUt/3S26ol8m67ivTOjzmpaHXBoL1KhFCGIOp3nLu8pcdmnZyI/gRJGjAM5NOd/d8ybWjv0hUJIrbNqQKug7iWvLUGV7i2tssQgkItW75lQ0IY+KwPJ0+8oefeVC89Z', 1795662225184201);
INSERT INTO answers VALUES ('', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', 'efa82f625c6ed91bd0c1510c924feb282dc57a24d538b6af3449b209393753d0', '79cc436ed12399f65f45c8bd76ef8e10e0f0e0240a826723d6767c515f10458e', '5aRIwpFp82PuVzn6csxx7Nkx/fBw2J+Q+waadEEg3cQWImVtbPeniQyy7XlPKeZeVK2kbpV75dylNPb1gk7aVkT0Ui3tbaOJX069QZmT4al78FwHycdK4hNHLyNlBbJ6vew8C1LZ3yjm3J9dy59q07z4FsC1XBCZ28TDp5CoCTCcS5C/58LUmYBVPYb/WShQsYBGHp8jNUN3TakCznstDWEuGmu81ImVQCDhxVNNZGJ7lA8FRo7CohMi9Fj1E8XakoroUSz7VgeEFKJrN81XgrKPoAWusWwKptwlfMc1xg0rnV2tLKn4L+mkSFKc7aLYxaSi+f2/HH05YPjxfUbEIE/bsPuk/zsbuaqlwdJ9l/FPGLjNBnhpq703PcylFn6xtFm4NLY/dGJzhJ3ffMvSxdKTuJFjw3r3b66zAIEXs+vFBJUQTcJIpxbKkhNtsaTRsk+R4vRw+/9p+y7GsWoN1Y/M/7QX+RotIjscUqCeQ5dKGl2hE3XlZRnhAqpbT+gQzIGML5vW/ypxD5G8l8OBDixNlPZGAX92pjKF6DbI+2ZT5C8NXlU4SL7anJRz06MFIsqLW79gW5aTnaAA+hVyVKw9VXC8yQEvvIpq8DlirbVRo/KgHWV0ppNWq64+UT6YuAmpfY1n3v8Kal5kekCuFX8NsCS1cuCF/qxX1R52C742CbHHgMMiFchdlhYhQq5+lLNnVnPTHKhoRllVCG0dtyuoY5lwPxdrELf6lrLaASKECwG04+upbZdKRw8W3wxe6RwIL+jZQ+yQHxyHsyD8gLjQtfwRmfWcob+gXgiIZxTareOcoZ0mVhOodGUMsmIgKGD9Bw==', 1795662225205605);
INSERT INTO answers VALUES ('', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', '992f26240e7ee3c3e3f2e2a5b04b09864236512f9ae821e9123afa08c295bada', '47da7d5ba09042695bc80c0b5661ddd0638b9e04b18b4df0f4bc2865dd0daedb', 'NwKk/4eB6k4fKJa53zffZWwNDiBe03IvIIF4zV9XyuVilKHEJURXX6vdfEJMiBiu9/pdrmZzpoMGlDrB237qlEKyViPcT66/PIlCD30h367V9bVdkKarUsuYMbtOxOXJN2a512q7A+iUxoEefoLXuED0e7Z9O2JbAJ464FFqQ74NThr6M90Ywy+kZOBJCL/g2ZXyebOjm7nusSZ/Bzo+2E+kVcyHNgewuGLm/g/AIgwPUV7pymvt1/jVle7DdGviyAXz6zcCUxZexHb0GfLbWeWGng==', 1795662225228421);
INSERT INTO answers VALUES ('', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', 'b2fad4205643877b88e35e9164685e6de27782513a65fb13d74d7b813f262aee', '7a8c2f99b30387c6f52ab7dd405b97deb371b253e232e01728c3b9c2b5aa1878', 'J+GjyVewVLJf6auL9/pqj+y/zszAGjrIuMnbAEeiWVaUTEomGj+nZuAaOVwNCTP1DLmZU9qOlRn2hPuOuW1Jqs6ptATQFcDeVD7EdoHadUoWgH8hHBOk+9qivJWbOIWcQuMTCqkv3bqlFyZ5DX/bsMZEG28rBukrOkx0G2bSFWqH4QzsWsdJUdg6D2RNvcyoR5UeyDaoO9iWEIRIYM921z6jNWzE776cXyXzPg8+M7/hGTWn6EiuIj514xhZUjP4aa0hoJrb2vQBVth1f7kNitJhzJgBfXpfTn7pfr67B3wF2+HCBUXbYI74I8wPEXfzumJjZOrB1j01pFN2ym8KrBgdgjhFx6TvoqvMLkPMTMpObxmf4Ga02oqSRAhRlynGpio3/VtctTDLwl9y0MPqe1hur1WNmx36eXLPteDEbl+edUfSPUbzWxwjhK6iHeIlf1gCnIMz9/nCh+0Y4f1jgCRUsjtjjzv5dsYvNLrM30jAw1RfVGLQnlbkgk8w4sNs7JMMJRdzDt1DAmCfyaMMq5OKQR3AFqTmq++uWTjC0upKsmvR+2fDqu1tjVH4YE0Wm3uhEVh3nhaB001fcZi+J4AxT7ZcpMGpjQeEn6VTR0dvTW2S6dSH4zdqXYTFn8Ct41w5UtoKTgoWV0Ov/t7oeFgf0T0OODzdgjSpwTxpNMHfPnLx9Scg6dKUmjZpOCi3HIgV+kMqWoT9o1SgissI+iSVzxY2o7mgzIrD9TOqYI2yc7w7U66D', 1795662225255459);
INSERT INTO answers VALUES ('', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', '0a7b1a2142ebbb1103376f4ab5e3b35a998d5e61029dbb11d743e1d9ee378730', 'fdb5f153f7328ea44746a3c03df26aefe1fc0fd77ddf4cefcd9916cea8c827c0', 'AH3iSpWhRyge5y0KKeltJT/VnFD2YGeCv7uPebBJ1JbOOpL0piGGtxG914bKOuu1hgYyaUmLspC7SgR4jSzk6OWJAxJadyEMfSUikAomV4nL5JMyI9AOT7FsnqdtBVpyNHemGfVjPseQ6NvzlHQdtmR7JjScZ9O5G9wovdUGPRPPyiG2JyjAYws8k4IApBGyOTz3Vk8UWzNYnR5YxfeljE7LgRpqjdi21hFgZGQbWNZ+iCj0esS58zOdRXoW4h+fgPQ9yHwO5SLzW9JYQw3FGcsF8zGveHMUrqxqWljAZlBP8b7RTCIFczMXyiOHZWM8x1KzN/UwV1C0juqrHPexor1JTEs=', 1795662225279166);
INSERT INTO answers VALUES ('', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', 'f3c27f41acf9c4ffc9a2582571b2df724ea3f6566d67106c266f50db6a2171dd', '2a77645dfd74471ba08ff2446b8ac650ac23c5d19cb7aedcdebde53d98bca6eb', 'p+x/yY51KB3VVIDiUWJKrXrMVFgC6ewNN61z6jDzz5v3bgoHhsB1A0WtNe2PxAgiiYnOyUs3OjRtzxgyST+QdQ7/AntTBSEe0r2QqCoxyXaz5HrN8gpmMlpPh3w2+x3yi0xtoHhYBROxY+2z7Ls6d31V8a1R67/njR2aglahvn1sf1dpuIhxB1I8fyzOqb2uUq1K2z1I02k/kOA3aAKLDhF7KeGu7oj7hLQLLQ1Zmf5fmbjWYrnTUryL9Jly7IvxZeDZbxZ+Pj9aqEA/iZeV2DTCBtZ7bcV58ArtQ1Sm9idDjgSe+kMYBclX3uUGg8N/wkfSwpCD3SGzJJqHoTIqweskMWiWr18LqrjhYijb3YVP+mjK6fG4GoNfUXjLd/JNSYY5O6Jg4ZwL5Q94OXhHMIaaTQnJ2IELcQJ3g5G/UZOgrXo1+DRbTPi1oA9pMqZsfkqihdQD1qnpC/ExdRjPE4BxdLERdeJTCKxxRRsBDkBFeAJfljjZpbU/vVkBfPDg19ZRc8M66O60MzqeI5kZaTlNfB8RN6i4xXDY5LrLe7pXtxErbAwTM/NUT19gJLiTG758MlD16IijlJLaFePixytBHHSTeScGL7ES2PR2TNtnujudJ0pVY+kf3iJc/dBV+kZdUSWBoqgGDcWQ6PzFrmhKA/V15SKACkKvceYY4Rh5ZPGgE2MVpRlwSH6ZvSGBTAloOdTLDwqOPp59l8hjc5rr3rzSea26ZSxiKVuuQUWMWLMiDUkcPPZiH9D2F4hD+V/LTXIpM8HcvSXdw98Zcx7dIzcBEPuCTh1exK3h388onTawq6sO7awI9RD1DQy8j0pI7LaRJadYKP6ytQZVtJz0xCI8M4boW03WXjs7sks6Y105oKYe7pykP7hyBEdknWUaESv9jy3o9GQNen8HinHCUArh6RDULL8Ll8+LOzRdufmlZ/MH1p0PkHwIUhktkdefTeR++agQ2WJV6xllQElwKZhSaNQKChRU9oEutNQzJh9gREbwYmYisZ1D0b3ndPcl4LrJtT4QjpoUirU33M08z1j+1T2/ybUVvvoSaKBN63DW5c3XUJIXO2l/ft0frY+6LOnRFahd3IbOD4ozhXwsqdXz+AHLeOHTsm+HHKVDTUgopDl/iiCtECsK4CbZ0sHaWA9ZZBSGJ6sAySc0Wmucw50GlESGBXar92faa10kTlPZ/XpryUlM7p1AWTE/WbCTkzhoktKncPTsDIuoSt3CRWireGRZMbzr5wM4Jflj3xYY3Rt1Xqs8I4k2jSPPxoWKXG+12iSEHLjBLui/m9oc6Zg=', 1795662225344797);
INSERT INTO answers VALUES ('', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', '8fe72246b919745698a8ab3eea81b68a4cd6bd9b2e8ed5c2892cd83a65f4afb9', '6100fb40c4f52ee19115d86f00636b998fdf21610cab25c993cf90feb5cbbffa', 'OKYPKwpaVe41Ti+tybnqDH+4MYk/3tNBfSrx0/O1STbsg3byNXbxWo5vNdSxZQocXNZk8bSHirTKYRW/H2YbvBg4L0oVsSYusIAC/iH6RXmOdYaCPrZG+T8mNmYtqolcRsrQhrz1ZBkWjanixXe4NdEv0RPvvEf5Y2+RXsqI1li1Agvtqlj1GpbVoIp/gS2dut+P+ilaLnP/FTy9jtkAFmzXOPKfDIDW7Mjz9v0C3uyO1aaRu6L/qTK/MN2SzD5pJnhyxcJBa0+Lif1iKNhNpCG+CP6IOn8xQvGgePt8VaOpFsxWeALd67fev5Nmpn18YY8O8b0A85l+mj8kjF+bcOaDrvbFURtHkLdd4z13pMCplyN3GK7/J7LtCczDISqgG+084UgpSgFtcWbg8u83mTS4XBcaScVZ7coqgEmcu1wZpO4CAHllfHfN2tn58RXz', 1795662225375601);
INSERT INTO answers VALUES ('', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', '49b06446413f7de405beb69297d55ce7929110239f5214cd4985c1881a4e6fab', '6100fb40c4f52ee19115d86f00636b998fdf21610cab25c993cf90feb5cbbffa', 'NOhylhiOeAtujWG9LLpbDvxq1I10GMILSLXbe5ADgGeefCTILW42A2VcbbQVYWwnR8Rfzy36NuPxo8zbwDGkvKby1ZiRnaCg4vCjE0XiIKcOpkeeQjXXDvh2QaCy53h3axLZpEYAqwUQbaCkeSjS6NQU/t1YsA7Ld1+YLSyDnCj5H1VKBDg2yHnKwMnYoxGDVr1+ymx8glm6e0jZoWpvLTKq0PLJ5v4+yqvY/dHft0xzp+JtEYWaVLTh3R0WUxTPpnTUtKP0A0IfvxnocnVdB8Q2LKkVa03op03fZPzo9iJU5J6Bx99Qg5euS0oyHL/jUIRfgiVvonUOE0blUGD2TQ71GHZovTwNrqVNmzgKTObbrLsKm41qPacJupQrdO6g/9ZnK/hwJMEwqyxkvGh+hsh7DWqyjWVa2EzYuLYLuezjbnnK5jcsu0YDVHeerpMZ', 1795662225712493);
INSERT INTO answers VALUES ('', '01a215cf-1e06-714c-b929-4f9263c73fdb', '', '1ef3bb8271dec98e7c564388323cf3f7ffcb66e8ee45352bf321c4f0aa0da580', '9b9b7557ab3b872c8ed6b3e8b937d4f7a133c69a0d4b54b1ea879652719f2b80', 'f6dU5iVUTkkn3Gos+uD1eGgrmEBrvMVxPhNgiZt6ziA3meAGejFddWToRn7/qQizjlhcYOWXaHu7s1V1/MBjYAe6SJtBJpmHOWD6jk5EpnWVqM9Tfg9dqmbsKlwgzU/X21XffmXEktu+ZCNlb5ZAZLglaFHM6nwaV6GypB4rfZtX8As0TRJtgh1YdAx98eE7zY1vXi/qpru/jpOhXvPDXInpzni+A8AE3IvIBWEBaQ1SzyKWqz5C5TbvkLbvKgzY++N4KXsSYjAXdIesCCrFr//WHAYKmSslpZasdYhMJAwaCj+omqTqfhflfdZSLRG3B16VP9U68QUpqRBKTDR7KShq3CWO759wyA64D85aOkcgANE/12eWim4VyLpZImzqd+4udHJVF5TLaL71bCzUIGCm0GYS/1kHHzLD3umWIIlm4WqeHwRjJCLXR8l8Kam+', 1795662226043020);
INSERT INTO sso_suspensions VALUES ('01a215cf-1e2f-7c4a-a201-81147809170a', 1795921425072064, '''ẞ''', 1795662225072064, 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb');
INSERT INTO merge_proposals VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1ea3-7c05-a5a3-674bccea5d61', '01a215cf-1ea0-7b93-9463-c8985e283d0f', '01a215cf-1ea0-7b93-9463-c8985e283d0f', 'host', 'pending', '', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', 0, '{"credential":"01a215cf-1e06-714c-b929-4f9263c73fdb","at":1795662225061270}', '', 1795662225059698, 1796871825059698, 0, '', 0);
INSERT INTO merge_proposals VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1ea6-7a39-8f13-5221619bf5d9', '01a215cf-1ea2-76fc-a43e-131acb67c6e1', '01a215cf-1ea2-76fc-a43e-131acb67c6e1', 'host', 'approved', '', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', 0, '{"credential":"01a215cf-1e06-714c-b929-4f9263c73fdb","at":1795662225064495}', '{"credential":"01a215cf-1e06-714c-b929-4f9263c73fdb","at":1795662225063510}', 1795662225062606, 1796871825062606, 1795662225064495, '{"looks":"bdd615f257a53755feecfccf47fb1d1638d2f1cd8b8af36117289e1e7e056f74","alone":null,"met":null}', 0);
INSERT INTO domain_claims VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1f20-7690-a6b8-8b6f56d56b24', 'initech.example', '01a215cf-1e8c-7192-8c69-c9509d109a11', 'cancelled', 'by_hand', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', 1795662225184201, 1798254225184201, 1795662225205605);
INSERT INTO domain_claims VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1f67-7ac2-913f-2e7da0d00792', 'initech.example', '01a215cf-1e8c-7192-8c69-c9509d109a11', 'open', '', 'operator', '01a215cf-1e06-714c-b929-4f9263c73fdb', 1795662225255459, 1798254225255459, 0);
INSERT INTO claim_accounts VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1f20-7690-a6b8-8b6f56d56b24', '01a215cf-1ed1-7a9d-b332-f17043fdb171', '', 'cancelled', '', '', 1795662225205605);
INSERT INTO claim_accounts VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1f20-7690-a6b8-8b6f56d56b24', '01a215cf-1eeb-7132-a7bf-fb865d7b2dc7', '', 'cancelled', '', '', 1795662225205605);
INSERT INTO claim_accounts VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1f67-7ac2-913f-2e7da0d00792', '01a215cf-1ed1-7a9d-b332-f17043fdb171', 'merge', 'claimed', '', '', 0);
INSERT INTO claim_accounts VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1f67-7ac2-913f-2e7da0d00792', '01a215cf-1eeb-7132-a7bf-fb865d7b2dc7', '', 'claimed', '', '', 0);
INSERT INTO fleet_secrets VALUES ('cache', '6894d815bd8b23937ebe99dcaad34f239ef866647d7ea9192e9b409394d1d346');
INSERT INTO ldap_entries VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', 'group', '52540632-a082-8c0e-aefa-ec131536c9da', 'bcd55e3c-7d91-1041-8fe6-3b0ebf080be1', 'e8371feef98acb7b8642135cbe904ce8', '00d272edebc0d00366feed4cb8b57c47', '00d272edebc0d00366feed4cb8b57c47', 1, 0, '0b6fb1d768bc4c3ac157a5d93c57913e', '', 0);
INSERT INTO ldap_entries VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', 'user', '08130d59-8295-8734-9887-511e907b1c91', 'bcd55b1c-7d91-1041-8fde-3b0ebf080be1', '1c431e2e2f8423e311216a19a7fd10bc', '1eb868abe769d35f64c583ca89b63dea', '1eb868abe769d35f64c583ca89b63dea', 1, 0, '', '', 0);
INSERT INTO ldap_entries VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', 'user', '0af3762d-f88e-8828-9b34-0333e08eaa95', 'bcd55c7a-7d91-1041-8fe2-3b0ebf080be1', '0a034240ecd18956dbf0d0994c7ec376', 'a9b0de7b57c9beb08401ebf839d33467', 'a9b0de7b57c9beb08401ebf839d33467', 1, 0, '', '', 0);
INSERT INTO ldap_entries VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', 'user', '4399bed3-c6f2-8074-b244-05269c8a71f0', 'bcd55bbc-7d91-1041-8fe0-3b0ebf080be1', '4267daacaef817c73c924c450c6e8c9d', '00c9ccd9c1ecadc4131e5920ed8d0853', '00c9ccd9c1ecadc4131e5920ed8d0853', 1, 0, '', '', 0);
INSERT INTO ldap_entries VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', 'user', '45d19774-e2c0-8944-a9be-3fc699a273ce', 'bcd55cca-7d91-1041-8fe3-3b0ebf080be1', '6e3711d09ed1c5ca57c2450bac25ff1b', 'fbf50ed6f6a24484e348512f78e8e6ad', 'fbf50ed6f6a24484e348512f78e8e6ad', 1, 0, '', '', 0);
INSERT INTO ldap_entries VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', 'user', '4d2bf03f-e7ae-82a8-af5f-eac1c2b732c1', 'bcd55b6c-7d91-1041-8fdf-3b0ebf080be1', '52aeb02b6bf26f268c9cfd85babd02f2', 'f12d624d14111f4b9b907599b43f652a', 'f12d624d14111f4b9b907599b43f652a', 1, 0, '', '', 0);
INSERT INTO ldap_entries VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', 'user', '5aa6387e-3d18-8823-8842-aafad8640128', 'bcd558ec-7d91-1041-8fd9-3b0ebf080be1', 'fe5de149fb26da4000c630f6976739b1', 'e4c2eb8a9f30ed63e209fc492ab014eb', 'e4c2eb8a9f30ed63e209fc492ab014eb', 1, 0, '', '', 0);
INSERT INTO ldap_entries VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', 'user', '64caf1b4-2096-8ba2-88c9-ab8529ac3642', 'bcd559e6-7d91-1041-8fdb-3b0ebf080be1', '85c558f31b99c6cf8a07395634f0c255', '1b9c1afa738d46db5180f05a4f66d97c', '1b9c1afa738d46db5180f05a4f66d97c', 1, 0, '', '', 0);
INSERT INTO ldap_entries VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', 'user', '6d990d74-39a3-8aa4-8208-f7645c39e077', 'bcd55acc-7d91-1041-8fdd-3b0ebf080be1', '45be171e0ccb788b3baf5478cc0d5cce', 'c6579001528ad36e1c227b6d9840254c', 'c6579001528ad36e1c227b6d9840254c', 1, 0, '', '', 0);
INSERT INTO ldap_entries VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', 'user', '9ed9d5c9-48d2-87bb-b99b-3523d3462a8b', 'bcd55c20-7d91-1041-8fe1-3b0ebf080be1', 'aff89e0ac0aad76edb43ef9b5ae40753', '23c5c52995dfeec48b4fac3d42baaea5', '23c5c52995dfeec48b4fac3d42baaea5', 1, 0, '', '', 0);
INSERT INTO ldap_entries VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', 'user', 'c6a80cc1-d2f0-8876-93ab-cd0523f5ef43', 'bcd55982-7d91-1041-8fda-3b0ebf080be1', '959a7e39b51f698cb77f0b197a7dddb2', 'c26a5f232e717b6c55097f8899c472d1', 'c26a5f232e717b6c55097f8899c472d1', 1, 0, '', '', 0);
INSERT INTO ldap_entries VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', 'user', 'd33356b8-9018-8cb4-b680-130c4fe91bae', 'bcd5584c-7d91-1041-8fd8-3b0ebf080be1', 'dd1af8b97ff6765314af57da113004dc', '74aeee75c96f17775ed39a6f4858dd5d', '74aeee75c96f17775ed39a6f4858dd5d', 1, 0, '', '', 0);
INSERT INTO ldap_entries VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', 'user', 'e7e435d1-c289-884c-a6d9-055b072aeda8', 'bcd55d10-7d91-1041-8fe4-3b0ebf080be1', '48a7006af917785951e28f5c016e0687', 'c4c1fa77e5ed384823e909ac5dd0f24a', 'c4c1fa77e5ed384823e909ac5dd0f24a', 1, 0, '', '', 0);
INSERT INTO ldap_entries VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', 'user', 'eb565a6b-8145-802c-9db1-6c25f3e143bd', 'bcd55a68-7d91-1041-8fdc-3b0ebf080be1', '13268177b4c04fa50efc1da80caf759d', '1d95ee2642b5287178b09dc96b7211a9', '1d95ee2642b5287178b09dc96b7211a9', 1, 0, '', '', 0);
INSERT INTO ldap_entries VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', 'user', 'fc4d3e4f-940b-84d8-b308-862b3a58f873', 'bcd55d60-7d91-1041-8fe5-3b0ebf080be1', '7d90007baf3d245eb2dfeac8d6f2ee1b', '1809969c656f1179c266bead72eeea33', '1809969c656f1179c266bead72eeea33', 1, 0, '', '', 0);
INSERT INTO ldap_states VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', '4b21dde1a1a92bd930457526aa5c5f73', '{"CSNs":["20261126030345.688339Z#000000#000#000000"],"Server":"","USN":0}', 1795662225723172, 1795662225378846, 14, 1, 0, '4bf45e884a7fbc0594eb5583ce782daa', '');
INSERT INTO ldap_cookies VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', 'group', 'ou=groups,dc=acme,dc=example', 'cmlkPTAwMCxjc249MjAyNjExMjYwMzAzNDUuMzAyMjQ1WiMwMDAwMDAjMDAwIzAwMDAwMA==');
INSERT INTO ldap_cookies VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', 'user', 'ou=people,dc=acme,dc=example', 'cmlkPTAwMCxjc249MjAyNjExMjYwMzAzNDUuMzAyMjQ1WiMwMDAwMDAjMDAwIzAwMDAwMA==');
INSERT INTO ldap_held VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', 'remove', 'user', '08130d59-8295-8734-9887-511e907b1c91', '', '01a215cf-2132-78e3-a6a7-d451c5f869c4');
INSERT INTO ldap_held VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', 'remove', 'user', '0af3762d-f88e-8828-9b34-0333e08eaa95', '', '01a215cf-2132-78e3-a6a7-d451c5f869c4');
INSERT INTO ldap_held VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', 'remove', 'user', '4399bed3-c6f2-8074-b244-05269c8a71f0', '', '01a215cf-2132-78e3-a6a7-d451c5f869c4');
INSERT INTO ldap_held VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', 'remove', 'user', '45d19774-e2c0-8944-a9be-3fc699a273ce', '', '01a215cf-2132-78e3-a6a7-d451c5f869c4');
INSERT INTO ldap_held VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', 'remove', 'user', '4d2bf03f-e7ae-82a8-af5f-eac1c2b732c1', '', '01a215cf-2132-78e3-a6a7-d451c5f869c4');
INSERT INTO ldap_held VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', 'remove', 'user', '5aa6387e-3d18-8823-8842-aafad8640128', '', '01a215cf-2132-78e3-a6a7-d451c5f869c4');
INSERT INTO ldap_held VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', 'remove', 'user', '64caf1b4-2096-8ba2-88c9-ab8529ac3642', '', '01a215cf-2132-78e3-a6a7-d451c5f869c4');
INSERT INTO ldap_held VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', 'remove', 'user', '6d990d74-39a3-8aa4-8208-f7645c39e077', '', '01a215cf-2132-78e3-a6a7-d451c5f869c4');
INSERT INTO ldap_held VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', 'remove', 'user', '9ed9d5c9-48d2-87bb-b99b-3523d3462a8b', '', '01a215cf-2132-78e3-a6a7-d451c5f869c4');
INSERT INTO ldap_held VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', 'remove', 'user', 'c6a80cc1-d2f0-8876-93ab-cd0523f5ef43', '', '01a215cf-2132-78e3-a6a7-d451c5f869c4');
INSERT INTO ldap_held VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', 'remove', 'user', 'd33356b8-9018-8cb4-b680-130c4fe91bae', '', '01a215cf-2132-78e3-a6a7-d451c5f869c4');
INSERT INTO ldap_held VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', 'remove', 'user', 'eb565a6b-8145-802c-9db1-6c25f3e143bd', '', '01a215cf-2132-78e3-a6a7-d451c5f869c4');
INSERT INTO ldap_runs VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', '01a215cf-1fdf-7d63-8a57-d2baa361c61d', 'done', 1795662225388442, '{"id":"01a215cf-1fdf-7d63-8a57-d2baa361c61d","state":"done","full":true,"counts":{"users":14,"groups":1,"added":14,"changed":0,"moved":0,"disabled":0,"enabled":0,"gone":0,"groups_added":1,"groups_changed":0,"groups_gone":0,"members_added":14,"members_removed":0},"started_at":"2026-11-26T03:03:45.375876377Z","duration_ns":12390975,"server":"ldap://127.0.0.1:16697"}');
INSERT INTO ldap_runs VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', '01a215cf-2132-78e3-a6a7-d451c5f869c4', 'held', 1795662225725685, '{"id":"01a215cf-2132-78e3-a6a7-d451c5f869c4","state":"held","full":false,"counts":{"users":0,"groups":0,"added":0,"changed":0,"moved":0,"disabled":0,"enabled":0,"gone":0,"groups_added":0,"groups_changed":0,"groups_gone":0,"members_added":0,"members_removed":0},"plan":{"hash":"4bf45e884a7fbc0594eb5583ce782daa","run":"01a215cf-213c-7385-bfb5-2368ebfbe16a","guard":"max_removals","counted":12,"limit":10,"of":14,"items":[],"more":12},"started_at":"2026-11-26T03:03:45.714580624Z","duration_ns":10964125,"server":"ldap://127.0.0.1:16697"}');
INSERT INTO ldap_runs VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-2264-77f5-91bf-80a1a478a607', '01a215cf-227d-72f7-b7fd-a76758658c60', 'failed', 1795662226047632, '{"id":"01a215cf-227d-72f7-b7fd-a76758658c60","state":"failed","full":true,"counts":{"users":0,"groups":0,"added":0,"changed":0,"moved":0,"disabled":0,"enabled":0,"gone":0,"groups_added":0,"groups_changed":0,"groups_gone":0,"members_added":0,"members_removed":0},"reason":"ldap_unreachable","message":"ldap://localhost:1 cannot be reached: nothing listens at its port","started_at":"2026-11-26T03:03:46.045192775Z","duration_ns":2390353}');
INSERT INTO ldap_sources VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-1fc0-7cb8-835a-d6d323a09037', '{"servers":["ldap://127.0.0.1:16697"],"bind_dn":"cn=reader,dc=acme,dc=example","users":{"bases":["ou=people,dc=acme,dc=example"],"filter":"(objectClass=inetOrgPerson)"},"groups":{"bases":["ou=groups,dc=acme,dc=example"],"filter":"(objectClass=groupOfNames)"},"attributes":{"active":"roomNumber","displayName":"displayName","email":"mail","familyName":"sn","givenName":"givenName","groupName":"cn","id":"entryUUID","membership":"member","uid":"uid","userName":"uid","version":"entryCSN"},"extra":{"userType":"employeeType"}}', '1.2MVdIUSFaqVKDnaboYOctIGX15klECK6o8k3fWbVGh7eUIMaEEXW2+HlbtNCUS1q3Ckl1621ctK7FTxGlz+kudqAy5L6', '0 0 1 1 *', '', '01a215cf-1fc2-788e-973b-21dddad329dc', 1795662225344797, 0, 1795662225391751, '', '01a215cf-212f-70bb-9df6-4a61f1ee6dd1', '', '{"id":"01a215cf-2132-78e3-a6a7-d451c5f869c4","state":"held","full":false,"counts":{"users":0,"groups":0,"added":0,"changed":0,"moved":0,"disabled":0,"enabled":0,"gone":0,"groups_added":0,"groups_changed":0,"groups_gone":0,"members_added":0,"members_removed":0},"plan":{"hash":"4bf45e884a7fbc0594eb5583ce782daa","run":"01a215cf-213c-7385-bfb5-2368ebfbe16a","guard":"max_removals","counted":12,"limit":10,"of":14,"items":[],"more":12},"started_at":"2026-11-26T03:03:45.714580624Z","duration_ns":10964125,"server":"ldap://127.0.0.1:16697"}');
INSERT INTO ldap_sources VALUES ('01a215cf-1e33-7a3a-b10b-07c5aee2e8b1', '01a215cf-2264-77f5-91bf-80a1a478a607', '{"servers":["ldap://localhost:1"],"bind_dn":"cn=o''brien,dc=corp,dc=example","users":{"bases":["ou=Größe,dc=corp,dc=example"],"filter":"(objectClass=inetOrgPerson)"},"groups":{"bases":["ou=Größe,dc=corp,dc=example"],"filter":"(objectClass=groupOfNames)"},"attributes":{"active":"pwdAccountLockedTime","displayName":"displayName","email":"mail","familyName":"sn","givenName":"givenName","groupName":"cn","id":"entryUUID","membership":"member","uid":"uid","userName":"uid","version":"entryCSN"}}', '1.P7f7yFDOBxxmmrMG2ZlAPBvbhwZd4/rAVAPGD6mS1BvyH5sohMFvw0UBd+NflJoj5fIE2wX8Wqs', '0 0 1 1 *', '', '01a215cf-2264-7ba1-9b9c-be16c0f2cad3', 1795662226020456, 0, 0, 'ldap_unreachable', '01a215cf-227a-724f-8ca0-2a15dd39c2fa', '', '{"id":"01a215cf-227d-72f7-b7fd-a76758658c60","state":"failed","full":true,"counts":{"users":0,"groups":0,"added":0,"changed":0,"moved":0,"disabled":0,"enabled":0,"gone":0,"groups_added":0,"groups_changed":0,"groups_gone":0,"members_added":0,"members_removed":0},"reason":"ldap_unreachable","message":"ldap://localhost:1 cannot be reached: nothing listens at its port","started_at":"2026-11-26T03:03:46.045192775Z","duration_ns":2390353}');
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
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES ('goose_db_version', 7);
