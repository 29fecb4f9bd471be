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
INSERT INTO goose_db_version VALUES (1, 0, 1, '2026-11-26 02:28:55');
INSERT INTO goose_db_version VALUES (2, 1, 1, '2026-11-26 02:28:55');
INSERT INTO goose_db_version VALUES (3, 2, 1, '2026-11-26 02:28:55');
INSERT INTO goose_db_version VALUES (4, 3, 1, '2026-11-26 02:28:56');
INSERT INTO goose_db_version VALUES (5, 4, 1, '2026-11-26 02:28:56');
INSERT INTO goose_db_version VALUES (6, 5, 1, '2026-11-26 02:28:56');
INSERT INTO goose_db_version VALUES (7, 6, 1, '2026-11-26 02:28:56');
INSERT INTO parents VALUES ('01a215af-4574-760e-a520-beb650855a68', 'acme', 'acme', '01a215af-46a9-7bf6-bfa8-04c6a2dcb94e', 2, 0, 1795660137844360, 0);
INSERT INTO parents VALUES ('01a215af-4594-7e8f-a364-0b031db33eb2', 'initech', 'initech', '01a215af-46ae-7908-9415-401dbed429f7', 0, 1, 1795660137876934, 0);
INSERT INTO parents VALUES ('01a215af-4699-7538-90c5-0c760c27f63c', '~01a215af-4699-7538-90c5-0c760c27f63c', '', '01a215af-4699-7585-b315-a356e91fee32', 0, 0, 1795660138137330, 1);
INSERT INTO organizations VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-4597-72e1-b04e-c4dd475b09ee', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795660137878870, NULL, 0);
INSERT INTO organizations VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-4597-7420-b3d1-f70c40d60653', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795660137878870, 1, 1);
INSERT INTO organizations VALUES ('01a215af-4594-7e8f-a364-0b031db33eb2', '01a215af-4690-7e26-8438-f412bf171366', 'initech-console', 'initech-console', 'console', 'jit', 0, '', 1, 0, 2, 0, 1795660138128903, NULL, 0);
INSERT INTO organizations VALUES ('01a215af-4699-7538-90c5-0c760c27f63c', '01a215af-4699-7538-90c5-0c760c27f63c', 'lone', 'Größe', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795660138137330, NULL, 0);
INSERT INTO organizations VALUES ('01a215af-4594-7e8f-a364-0b031db33eb2', '01a215af-469a-71a0-8e74-750e8f30b7cd', 'joined', 'joined', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795660138138095, NULL, 0);
INSERT INTO seat_tiers VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-4597-72e1-b04e-c4dd475b09ee', 'premium', 1, 1);
INSERT INTO domains VALUES ('01a215af-4574-760e-a520-beb650855a68', 'acme.example', '01a215af-4593-79ce-8122-51a07a24e37e', 'verified', 'manual', 1795660137875415, 1795660137875415, '', '', 0, 0, 0, 0, 0);
INSERT INTO domains VALUES ('01a215af-4594-7e8f-a364-0b031db33eb2', 'initech.example', '01a215af-4595-7c52-9b8c-18f3c6a8719d', 'verified', 'manual', 1795660137877749, 1795660137877749, '', '', 0, 0, 0, 0, 0);
INSERT INTO connections VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-45be-767c-96bd-7d76fcfc7d17', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795660137921325, 1795660137918171, '', '', '', '', '', '');
INSERT INTO connections VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-46a7-7324-b398-31ebd3bbe56f', 'later', 'saml', '', '', 'claim', 0, 0, NULL, 1795660138151187, 'urn:acme:''idp''', '', 'memberOf', '', '', '');
INSERT INTO connections VALUES ('01a215af-4594-7e8f-a364-0b031db33eb2', '01a215af-46ab-7730-8528-de77154ea4a7', 'main', 'oidc', 'https://login.initech.example', 'usher', 'claim', 1, 1, 1795660138160324, 1795660138155410, '', '', '', '', '', '');
INSERT INTO credentials VALUES ('', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', 'operator', '', 'first operator key', '203bb8de4333975ee26e0fd19d150f9cb1976e72ea08ace07670536603697c78', 'usher_FWGmG2', 1795660137026140, NULL, NULL, '', '', '', '', '', '', 0, 1795660143419396, '', '');
INSERT INTO credentials VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-459c-7aaf-a62e-3c69849e09ec', 'directory', '01a215af-459b-7811-9249-59e466763a9f', '', '828fa0ba9d4259d48c0c50c05497bba6f5573033c4a36f2ceb9426ea8cb23023', 'usher_vPEeIl', 1795660137884555, NULL, NULL, '', '', '', '', '', '', 0, 1795660143419396, '', '');
INSERT INTO credentials VALUES ('01a215af-4594-7e8f-a364-0b031db33eb2', '01a215af-459f-7a56-82f1-21a092ffff29', 'directory', '01a215af-459d-785a-ae59-cc09b112b590', '', '24cc1eee3f05ab34429221861f78bf4ffdd130a0dfaf5d62b981b100a1ea8302', 'usher_5yh3el', 1795660137887640, NULL, NULL, '', '', '', '', '', '', 1, 0, '01a215af-46a4-7958-8ac2-8a942868c2ca', '');
INSERT INTO credentials VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-45bf-775c-bd8c-9855bfb2ff7d', 'login-hook', '01a215af-45be-767c-96bd-7d76fcfc7d17', '', '3cee5fbd07d6956313722029bfb7aa827d425d823003be14a6267358f1ae93cc', 'usher_xSVnI1', 1795660137919375, NULL, NULL, '', '', '', '', '', '', 0, 1795660141299674, '', '');
INSERT INTO credentials VALUES ('', '01a215af-45c3-7ba7-9b5c-7bb4f3ddb667', 'read-only', '', '', 'a2e199726a139e30d01a687b46e3650fb65e95e66dde0e5aa4d1598c33a80f78', 'usher_v_ySeX', 1795660137923751, NULL, 1795660137924465, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO credentials VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-4688-730c-9265-8b3865c86bd2', 'oauth-client', '01a215af-459b-7811-9249-59e466763a9f', '', 'ac9473c71c86bd76367e75c6af7e4ff351e606eea00abf19005b93c77a52905c', 'usher_yh5TOB', 1795660138120153, NULL, NULL, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO credentials VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-4689-77ae-9806-00225a128dea', 'access-token', '01a215af-459b-7811-9249-59e466763a9f', '', '51fb107b540d6b1d8b565b24edb338deacb390adec6b7a85ef1369579161e523', 'usher_EA1Ld_', 1795660138121289, 1795663738121289, NULL, '01a215af-4688-730c-9265-8b3865c86bd2', '', '', '', '', '', 0, 0, '', '');
INSERT INTO credentials VALUES ('01a215af-4594-7e8f-a364-0b031db33eb2', '01a215af-468a-75d1-a40a-1d037101aa67', 'jwt-issuer', '01a215af-459d-785a-ae59-cc09b112b590', '', '3c2f2b262d02bb6aa6723c6b0ed6768360598af7793159d873fe57e82b2008d8', '', 1795660138122323, NULL, NULL, '', '', '', 'https://issuer.example/', 'http://127.0.0.1:35843/scim/01a215af-459d-785a-ae59-cc09b112b590', '{"jwks_url":"https://issuer.example/keys","claims":{"tid":"''ẞ''"}}', 0, 0, '01a215af-46a4-7958-8ac2-8a942868c2ca', '');
INSERT INTO credentials VALUES ('01a215af-4594-7e8f-a364-0b031db33eb2', '01a215af-46ad-703c-a1a6-a60882de2dd4', 'login-hook', '01a215af-46ab-7730-8528-de77154ea4a7', '', 'ed0d5ed10cce80a2214de4084c3dfbfc264d533495f6fa5e11ffdbae632cad9f', 'usher_XQFP1S', 1795660138156992, NULL, NULL, '', '', '', '', '', '', 0, 1795660141299674, '', '');
INSERT INTO directories VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-459b-7811-9249-59e466763a9f', 'okta', 'scim', 'okta', 'userName', 0, '', 1795660137883445, '', '', '', 0);
INSERT INTO directories VALUES ('01a215af-4594-7e8f-a364-0b031db33eb2', '01a215af-459d-785a-ae59-cc09b112b590', 'entra', 'scim', 'entra', 'userName', 0, '', 1795660137885525, 'ipsie', '[{"id":"urn:acme:scim:schemas:extension:hr:2.0:User","name":"User","description":"''quotes'' and Umläute","resourceType":"User","attributes":[{"name":"floor","type":"string","caseExact":false,"mutability":"readWrite","returned":"default","uniqueness":"none"}]}]', '01a215af-46a4-7958-8ac2-8a942868c2ca', 0);
INSERT INTO directories VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-4694-7703-9369-bff2908e0db2', '01a215af-4694-7703-9369-bff2908e0db2', 'scim', 'generic', 'userName', 0, '', 1795660138132440, '', '', '', 1795660138134571);
INSERT INTO directories VALUES ('01a215af-4594-7e8f-a364-0b031db33eb2', '01a215af-52b2-7731-86df-1db9844076e7', 'corp', 'ldap', 'generic', 'emails', 1, '', 1795660141234429, '', '', '', 0);
INSERT INTO directory_emails VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-459b-7811-9249-59e466763a9f', 'ada@acme.example', '01a215af-45a4-7625-ab7d-57c435ea8f2f', 0, 'work');
INSERT INTO directory_emails VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-459b-7811-9249-59e466763a9f', 'ada@home.example', '01a215af-45a4-7625-ab7d-57c435ea8f2f', 1, 'home');
INSERT INTO directory_groups VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-459b-7811-9249-59e466763a9f', '01a215af-45b3-7f04-86c2-b1dda1c7398c', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795660137907930, 1795660137912190, 0);
INSERT INTO directory_groups VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-459b-7811-9249-59e466763a9f', '01a215af-45b5-73e2-9b7a-bbd44486db4f', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795660137909225, 1795660137916051, 0);
INSERT INTO directory_groups VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-459b-7811-9249-59e466763a9f', '01a215af-45b9-7e9c-b269-331682541bcf', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795660137913894, 1795660137913894, 1);
INSERT INTO directory_members VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-459b-7811-9249-59e466763a9f', '01a215af-45b3-7f04-86c2-b1dda1c7398c', '01a215af-45a4-7625-ab7d-57c435ea8f2f', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-459b-7811-9249-59e466763a9f', '01a215af-45b3-7f04-86c2-b1dda1c7398c', '01a215af-45a5-7692-9f1e-095eacc7b570', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-459b-7811-9249-59e466763a9f', '01a215af-45b3-7f04-86c2-b1dda1c7398c', '01a215af-45a6-753e-862a-b406c7b909cd', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-459b-7811-9249-59e466763a9f', '01a215af-45b5-73e2-9b7a-bbd44486db4f', '01a215af-45a4-7625-ab7d-57c435ea8f2f', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-459b-7811-9249-59e466763a9f', '01a215af-45b5-73e2-9b7a-bbd44486db4f', '01a215af-45a5-7692-9f1e-095eacc7b570', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-459b-7811-9249-59e466763a9f', '01a215af-45b5-73e2-9b7a-bbd44486db4f', '01a215af-45a6-753e-862a-b406c7b909cd', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-459b-7811-9249-59e466763a9f', '01a215af-45b5-73e2-9b7a-bbd44486db4f', '01a215af-45a7-7205-940f-009ae7cefd24', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-459b-7811-9249-59e466763a9f', '01a215af-45b5-73e2-9b7a-bbd44486db4f', '01a215af-45a7-7c0b-b3a1-af8f0acc2283', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-459b-7811-9249-59e466763a9f', '01a215af-45b5-73e2-9b7a-bbd44486db4f', '01a215af-45a8-78b5-9f15-83fc52d0f53c', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-459b-7811-9249-59e466763a9f', '01a215af-45b5-73e2-9b7a-bbd44486db4f', '01a215af-45a9-7423-9433-3d750d370bda', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-459b-7811-9249-59e466763a9f', '01a215af-45b5-73e2-9b7a-bbd44486db4f', '01a215af-45aa-70e5-8de5-73686da47712', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-459b-7811-9249-59e466763a9f', '01a215af-45b5-73e2-9b7a-bbd44486db4f', '01a215af-45b0-774a-b54c-209372a1d3f4', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-459b-7811-9249-59e466763a9f', '01a215af-45b5-73e2-9b7a-bbd44486db4f', '01a215af-45b3-702d-9c4f-0fa3b91d20d2', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-459b-7811-9249-59e466763a9f', '01a215af-45b9-7e9c-b269-331682541bcf', '01a215af-45a7-7205-940f-009ae7cefd24', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-459b-7811-9249-59e466763a9f', '01a215af-45b9-7e9c-b269-331682541bcf', '01a215af-45b3-7f04-86c2-b1dda1c7398c', 'Group', 'Group', '');
INSERT INTO directory_tombstones VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-459b-7811-9249-59e466763a9f', '01a215af-45b2-7216-b639-28b1655692d8', 'NULL', '01a215af-45b2-71e9-805a-9a2329d176ad', 1798252137916051);
INSERT INTO persons VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-45a4-7475-b3ae-0dd944a40741', 'open', '', '01a215af-459b-7811-9249-59e466763a9f', 0, 3, 0, 1795660137921325, 1795660137892055);
INSERT INTO persons VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-45a5-765d-8577-0e6f4df92461', 'open', '', '01a215af-459b-7811-9249-59e466763a9f', 0, 3, 0, NULL, 1795660137893377);
INSERT INTO persons VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-45a6-74f5-a8c5-ff36d2e98175', 'open', '', '01a215af-459b-7811-9249-59e466763a9f', 0, 2, 0, NULL, 1795660137894274);
INSERT INTO persons VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-45a7-71be-ac3b-5bcc39a5fd28', 'open', '', '01a215af-459b-7811-9249-59e466763a9f', 0, 2, 0, NULL, 1795660137895066);
INSERT INTO persons VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-45a7-7be3-8b71-3759eaf1cecf', 'open', '', '01a215af-459b-7811-9249-59e466763a9f', 0, 2, 0, NULL, 1795660137895739);
INSERT INTO persons VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-45a8-7890-bee5-c61f65e7da0b', 'open', '', '01a215af-459b-7811-9249-59e466763a9f', 0, 2, 0, NULL, 1795660137896495);
INSERT INTO persons VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-45a9-73f9-955f-8fb94693b866', 'open', '', '01a215af-459b-7811-9249-59e466763a9f', 0, 2, 0, NULL, 1795660137897195);
INSERT INTO persons VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-45aa-70a5-961b-3ebbed5f7172', 'closed', 'directory_inactive', '01a215af-459b-7811-9249-59e466763a9f', 0, 2, 0, NULL, 1795660137897975);
INSERT INTO persons VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-45b2-71e9-805a-9a2329d176ad', 'closed', 'directory_deleted', '01a215af-459b-7811-9249-59e466763a9f', 0, 4, 0, NULL, 1795660137906086);
INSERT INTO persons VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-45b3-7002-a7ac-31b710fef768', 'closed', 'directory_inactive', '01a215af-459b-7811-9249-59e466763a9f', 0, 3, 0, NULL, 1795660137906965);
INSERT INTO persons VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-45c2-7c25-8f25-c33691c47198', 'open', '', '', 0, 1, 0, 1795660137922726, 1795660137922726);
INSERT INTO persons VALUES ('01a215af-4594-7e8f-a364-0b031db33eb2', '01a215af-4693-75b7-b58b-77461c10ec56', 'open', '', '', 1, 1, 0, NULL, 1795660138131211);
INSERT INTO persons VALUES ('01a215af-4594-7e8f-a364-0b031db33eb2', '01a215af-46b0-7573-8aa5-d49f171a4a56', 'open', '', '', 0, 1, 0, 1795660138160324, 1795660138160324);
INSERT INTO subjects VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-45be-767c-96bd-7d76fcfc7d17', 'ada', '01a215af-45a4-7475-b3ae-0dd944a40741', 1795660137921325);
INSERT INTO subjects VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-45be-767c-96bd-7d76fcfc7d17', 'newcomer', '01a215af-45c2-7c25-8f25-c33691c47198', 1795660137922726);
INSERT INTO subjects VALUES ('01a215af-4594-7e8f-a364-0b031db33eb2', '01a215af-46ab-7730-8528-de77154ea4a7', 'prover', '01a215af-46b0-7573-8aa5-d49f171a4a56', 1795660138160324);
INSERT INTO memberships VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-45a4-7475-b3ae-0dd944a40741', '01a215af-4597-72e1-b04e-c4dd475b09ee', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795660137909225);
INSERT INTO memberships VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-45a4-7475-b3ae-0dd944a40741', '01a215af-4597-7420-b3d1-f70c40d60653', 0, 'jit', '01a215af-45be-767c-96bd-7d76fcfc7d17', 1795660137921325, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795660137921325);
INSERT INTO memberships VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-45a5-765d-8577-0e6f4df92461', '01a215af-4597-72e1-b04e-c4dd475b09ee', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795660137909225);
INSERT INTO memberships VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-45a6-74f5-a8c5-ff36d2e98175', '01a215af-4597-72e1-b04e-c4dd475b09ee', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795660137912938);
INSERT INTO memberships VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-45a7-71be-ac3b-5bcc39a5fd28', '01a215af-4597-72e1-b04e-c4dd475b09ee', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795660137909225);
INSERT INTO memberships VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-45a7-7be3-8b71-3759eaf1cecf', '01a215af-4597-72e1-b04e-c4dd475b09ee', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795660137909225);
INSERT INTO memberships VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-45a8-7890-bee5-c61f65e7da0b', '01a215af-4597-72e1-b04e-c4dd475b09ee', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795660137909225);
INSERT INTO memberships VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-45a9-73f9-955f-8fb94693b866', '01a215af-4597-72e1-b04e-c4dd475b09ee', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795660137909225);
INSERT INTO memberships VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-45c2-7c25-8f25-c33691c47198', '01a215af-4597-7420-b3d1-f70c40d60653', 0, 'jit', '01a215af-45be-767c-96bd-7d76fcfc7d17', 1795660137922726, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795660137922726);
INSERT INTO memberships VALUES ('01a215af-4594-7e8f-a364-0b031db33eb2', '01a215af-4693-75b7-b58b-77461c10ec56', '01a215af-4690-7e26-8438-f412bf171366', 0, 'invite', '01a215af-4692-75db-a6d7-afee511ce9ae', 1795660138131211, 'user', '', 'retained', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795660138131211);
INSERT INTO memberships VALUES ('01a215af-4594-7e8f-a364-0b031db33eb2', '01a215af-46b0-7573-8aa5-d49f171a4a56', '01a215af-4690-7e26-8438-f412bf171366', 0, 'jit', '01a215af-46ab-7730-8528-de77154ea4a7', 1795660138160324, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795660138160324);
INSERT INTO policy_versions VALUES ('01a215af-4574-760e-a520-beb650855a68', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', 1795660137878870);
INSERT INTO policy_versions VALUES ('01a215af-4574-760e-a520-beb650855a68', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', 1795660137880944);
INSERT INTO events VALUES (1, '', '01a215af-4242-7668-916b-a75cce20dfbf', 1795660137026140, 'token.created', 'operator', 'operator_key_file', '', '', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO events VALUES (2, '01a215af-4574-760e-a520-beb650855a68', '01a215af-4574-7704-b57d-4c85c5a6a55b', 1795660137844360, 'parent.created', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '', '', '01a215af-4574-760e-a520-beb650855a68', NULL, NULL, 0, 'b0d7fced8ea8da58700d6eda18bfc531');
INSERT INTO events VALUES (3, '01a215af-4574-760e-a520-beb650855a68', '01a215af-4593-7c06-859b-25f02c207cd1', 1795660137875415, 'domain.verified', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '', '', '01a215af-4593-79ce-8122-51a07a24e37e', NULL, '{"domain":"acme.example","state":"verified","strategy":"manual"}', 0, '53514de660200e531126e959620f2e8b');
INSERT INTO events VALUES (4, '01a215af-4594-7e8f-a364-0b031db33eb2', '01a215af-4594-7eb7-a599-7e9ee351806d', 1795660137876934, 'parent.created', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '', '', '01a215af-4594-7e8f-a364-0b031db33eb2', NULL, NULL, 0, '0ba2331bc776db733082d092041aedc3');
INSERT INTO events VALUES (5, '01a215af-4594-7e8f-a364-0b031db33eb2', '01a215af-4595-7cc3-877c-1e89a2a986f2', 1795660137877749, 'domain.verified', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '', '', '01a215af-4595-7c52-9b8c-18f3c6a8719d', NULL, '{"domain":"initech.example","state":"verified","strategy":"manual"}', 0, '75d6a53fd7eeb5dea04b8c52b88e73c4');
INSERT INTO events VALUES (6, '01a215af-4574-760e-a520-beb650855a68', '01a215af-4597-73f1-abbf-ddbfbebfe985', 1795660137878870, 'organization.created', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '', '01a215af-4597-72e1-b04e-c4dd475b09ee', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'ed648a921d2a3547e28cdd415bca305f');
INSERT INTO events VALUES (7, '01a215af-4574-760e-a520-beb650855a68', '01a215af-4597-7438-96e9-95c31f6e0c0a', 1795660137878870, 'organization.created', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '', '01a215af-4597-7420-b3d1-f70c40d60653', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'ed648a921d2a3547e28cdd415bca305f');
INSERT INTO events VALUES (8, '01a215af-4574-760e-a520-beb650855a68', '01a215af-4597-7592-a27f-03099fe6c5cf', 1795660137878870, 'policy.applied', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, 'ed648a921d2a3547e28cdd415bca305f');
INSERT INTO events VALUES (9, '01a215af-4574-760e-a520-beb650855a68', '01a215af-4597-796c-a19e-748360a4ae37', 1795660137878870, 'organization.changed', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '', '01a215af-4597-72e1-b04e-c4dd475b09ee', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, 'ed648a921d2a3547e28cdd415bca305f');
INSERT INTO events VALUES (10, '01a215af-4574-760e-a520-beb650855a68', '01a215af-4597-79dd-ab76-72dd6b4035bd', 1795660137878870, 'organization.changed', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '', '01a215af-4597-7420-b3d1-f70c40d60653', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, 'ed648a921d2a3547e28cdd415bca305f');
INSERT INTO events VALUES (11, '01a215af-4574-760e-a520-beb650855a68', '01a215af-4599-70ce-9a8d-24d2abe10c16', 1795660137880944, 'policy.applied', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, 'c67dbe53005632dedbcadc369b651106');
INSERT INTO events VALUES (12, '01a215af-4574-760e-a520-beb650855a68', '01a215af-459a-76ef-aa70-c14b14c034d7', 1795660137881986, 'organization.changed', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '', '01a215af-4597-72e1-b04e-c4dd475b09ee', '', NULL, '{"limit":1,"seat":"premium"}', 0, '86b0b29a46b4d3e82fa9a668de6bf3b5');
INSERT INTO events VALUES (13, '01a215af-4574-760e-a520-beb650855a68', '01a215af-459b-7934-9c6b-31d322630bae', 1795660137883445, 'directory.created', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '', '', '01a215af-459b-7811-9249-59e466763a9f', NULL, NULL, 0, 'c0d9b7ec61ed0e7f7a8deedf03f92c7b');
INSERT INTO events VALUES (14, '01a215af-4574-760e-a520-beb650855a68', '01a215af-459c-7b08-821a-b2fd1f219f82', 1795660137884555, 'token.created', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '', '', '01a215af-459c-7aaf-a62e-3c69849e09ec', NULL, '{"scope":"directory","target":"01a215af-459b-7811-9249-59e466763a9f"}', 0, '804b1a87fd4413eefa782076d3cdceec');
INSERT INTO events VALUES (15, '01a215af-4594-7e8f-a364-0b031db33eb2', '01a215af-459d-787e-bc57-6043e4f14f07', 1795660137885525, 'directory.created', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '', '', '01a215af-459d-785a-ae59-cc09b112b590', NULL, NULL, 0, '26f03e3d12716a4fa98e99af02e666b6');
INSERT INTO events VALUES (16, '01a215af-4594-7e8f-a364-0b031db33eb2', '01a215af-459f-7a98-b13f-61e894f07073', 1795660137887640, 'token.created', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '', '', '01a215af-459f-7a56-82f1-21a092ffff29', NULL, '{"scope":"directory","target":"01a215af-459d-785a-ae59-cc09b112b590"}', 0, '83924e4662846f4b0794ec2d4e691cc8');
INSERT INTO events VALUES (17, '01a215af-4574-760e-a520-beb650855a68', '01a215af-45a4-77a9-89e3-a8bec58e614a', 1795660137892055, 'directory_user.created', 'directory', '01a215af-459b-7811-9249-59e466763a9f', '', '', '01a215af-45a4-7625-ab7d-57c435ea8f2f', NULL, NULL, 2, 'b0ae826254a1fe8f1ebe7f389d043079');
INSERT INTO events VALUES (18, '01a215af-4574-760e-a520-beb650855a68', '01a215af-45a4-77ac-b3ce-c98f0aebb78d', 1795660137892055, 'account.created', 'directory', '01a215af-459b-7811-9249-59e466763a9f', '01a215af-45a4-7475-b3ae-0dd944a40741', '', '01a215af-45a4-7625-ab7d-57c435ea8f2f', NULL, NULL, 2, 'b0ae826254a1fe8f1ebe7f389d043079');
INSERT INTO events VALUES (19, '01a215af-4574-760e-a520-beb650855a68', '01a215af-45a5-76c5-9532-1abcc0c54e0e', 1795660137893377, 'directory_user.created', 'directory', '01a215af-459b-7811-9249-59e466763a9f', '', '', '01a215af-45a5-7692-9f1e-095eacc7b570', NULL, NULL, 2, '2568751b92eeaff0b1d8743c594341d4');
INSERT INTO events VALUES (20, '01a215af-4574-760e-a520-beb650855a68', '01a215af-45a5-76c7-9b33-e34487b8d375', 1795660137893377, 'account.created', 'directory', '01a215af-459b-7811-9249-59e466763a9f', '01a215af-45a5-765d-8577-0e6f4df92461', '', '01a215af-45a5-7692-9f1e-095eacc7b570', NULL, NULL, 2, '2568751b92eeaff0b1d8743c594341d4');
INSERT INTO events VALUES (21, '01a215af-4574-760e-a520-beb650855a68', '01a215af-45a6-7576-9abe-909721b0ab6e', 1795660137894274, 'directory_user.created', 'directory', '01a215af-459b-7811-9249-59e466763a9f', '', '', '01a215af-45a6-753e-862a-b406c7b909cd', NULL, NULL, 2, 'f6efc171952facd252c9d3ab937960fd');
INSERT INTO events VALUES (22, '01a215af-4574-760e-a520-beb650855a68', '01a215af-45a6-7579-9675-053e37fff7f6', 1795660137894274, 'account.created', 'directory', '01a215af-459b-7811-9249-59e466763a9f', '01a215af-45a6-74f5-a8c5-ff36d2e98175', '', '01a215af-45a6-753e-862a-b406c7b909cd', NULL, NULL, 2, 'f6efc171952facd252c9d3ab937960fd');
INSERT INTO events VALUES (23, '01a215af-4574-760e-a520-beb650855a68', '01a215af-45a7-723b-86df-768d7ce76b66', 1795660137895066, 'directory_user.created', 'directory', '01a215af-459b-7811-9249-59e466763a9f', '', '', '01a215af-45a7-7205-940f-009ae7cefd24', NULL, NULL, 2, '1dc9e7f3ca24240f33bfddb299ab875d');
INSERT INTO events VALUES (24, '01a215af-4574-760e-a520-beb650855a68', '01a215af-45a7-723e-996c-2e4a3339b879', 1795660137895066, 'account.created', 'directory', '01a215af-459b-7811-9249-59e466763a9f', '01a215af-45a7-71be-ac3b-5bcc39a5fd28', '', '01a215af-45a7-7205-940f-009ae7cefd24', NULL, NULL, 2, '1dc9e7f3ca24240f33bfddb299ab875d');
INSERT INTO events VALUES (25, '01a215af-4574-760e-a520-beb650855a68', '01a215af-45a7-7c44-87c1-6c765db81c39', 1795660137895739, 'directory_user.created', 'directory', '01a215af-459b-7811-9249-59e466763a9f', '', '', '01a215af-45a7-7c0b-b3a1-af8f0acc2283', NULL, NULL, 2, '9418d810c31e19bf26786fb1683d6bd7');
INSERT INTO events VALUES (26, '01a215af-4574-760e-a520-beb650855a68', '01a215af-45a7-7c47-ac47-64c1261a9eb9', 1795660137895739, 'account.created', 'directory', '01a215af-459b-7811-9249-59e466763a9f', '01a215af-45a7-7be3-8b71-3759eaf1cecf', '', '01a215af-45a7-7c0b-b3a1-af8f0acc2283', NULL, NULL, 2, '9418d810c31e19bf26786fb1683d6bd7');
INSERT INTO events VALUES (27, '01a215af-4574-760e-a520-beb650855a68', '01a215af-45a8-78dc-adf0-d3eb31567db6', 1795660137896495, 'directory_user.created', 'directory', '01a215af-459b-7811-9249-59e466763a9f', '', '', '01a215af-45a8-78b5-9f15-83fc52d0f53c', NULL, NULL, 2, 'e1583660e0c42154c94be4dcc3d6ee56');
INSERT INTO events VALUES (28, '01a215af-4574-760e-a520-beb650855a68', '01a215af-45a8-78de-9c8d-b2a19f90df93', 1795660137896495, 'account.created', 'directory', '01a215af-459b-7811-9249-59e466763a9f', '01a215af-45a8-7890-bee5-c61f65e7da0b', '', '01a215af-45a8-78b5-9f15-83fc52d0f53c', NULL, NULL, 2, 'e1583660e0c42154c94be4dcc3d6ee56');
INSERT INTO events VALUES (29, '01a215af-4574-760e-a520-beb650855a68', '01a215af-45a9-746e-a6fc-713b7b5d2e76', 1795660137897195, 'directory_user.created', 'directory', '01a215af-459b-7811-9249-59e466763a9f', '', '', '01a215af-45a9-7423-9433-3d750d370bda', NULL, NULL, 2, 'cd7385cbcccbc1164a6befdd7c08f1be');
INSERT INTO events VALUES (30, '01a215af-4574-760e-a520-beb650855a68', '01a215af-45a9-7470-a690-4c2492f2e8dc', 1795660137897195, 'account.created', 'directory', '01a215af-459b-7811-9249-59e466763a9f', '01a215af-45a9-73f9-955f-8fb94693b866', '', '01a215af-45a9-7423-9433-3d750d370bda', NULL, NULL, 2, 'cd7385cbcccbc1164a6befdd7c08f1be');
INSERT INTO events VALUES (31, '01a215af-4574-760e-a520-beb650855a68', '01a215af-45aa-710e-a0ae-c76b14b4611c', 1795660137897975, 'directory_user.created', 'directory', '01a215af-459b-7811-9249-59e466763a9f', '', '', '01a215af-45aa-70e5-8de5-73686da47712', NULL, NULL, 2, '377fd323aa3f1d2807c3ebfe801f95c5');
INSERT INTO events VALUES (32, '01a215af-4574-760e-a520-beb650855a68', '01a215af-45aa-7111-a744-7bd1cc80192b', 1795660137897975, 'account.created', 'directory', '01a215af-459b-7811-9249-59e466763a9f', '01a215af-45aa-70a5-961b-3ebbed5f7172', '', '01a215af-45aa-70e5-8de5-73686da47712', NULL, NULL, 2, '377fd323aa3f1d2807c3ebfe801f95c5');
INSERT INTO events VALUES (33, '01a215af-4574-760e-a520-beb650855a68', '01a215af-45aa-7301-a300-75784dbb09bd', 1795660137897975, 'gate.closed', 'directory', '01a215af-459b-7811-9249-59e466763a9f', '01a215af-45aa-70a5-961b-3ebbed5f7172', '', '', NULL, '{"cause":"directory_inactive"}', 2, '377fd323aa3f1d2807c3ebfe801f95c5');
INSERT INTO events VALUES (34, '01a215af-4574-760e-a520-beb650855a68', '01a215af-45aa-7303-8f4f-45e660839690', 1795660137897975, 'session.revoked', 'directory', '01a215af-459b-7811-9249-59e466763a9f', '01a215af-45aa-70a5-961b-3ebbed5f7172', '', '', NULL, NULL, 2, '377fd323aa3f1d2807c3ebfe801f95c5');
INSERT INTO events VALUES (35, '01a215af-4574-760e-a520-beb650855a68', '01a215af-45b0-778b-86b8-c37fb9229824', 1795660137904418, 'directory_user.created', 'directory', '01a215af-459b-7811-9249-59e466763a9f', '', '', '01a215af-45b0-774a-b54c-209372a1d3f4', NULL, NULL, 2, '96ea9550d471eec442c67112ee942572');
INSERT INTO events VALUES (36, '01a215af-4574-760e-a520-beb650855a68', '01a215af-45b0-778e-b567-60564e9310ac', 1795660137904418, 'directory_user.unbound', 'directory', '01a215af-459b-7811-9249-59e466763a9f', '', '', '01a215af-45b0-774a-b54c-209372a1d3f4', NULL, '{"reason":"no_email"}', 2, '96ea9550d471eec442c67112ee942572');
INSERT INTO events VALUES (37, '01a215af-4574-760e-a520-beb650855a68', '01a215af-45b1-7564-b680-0d0e4f506502', 1795660137905287, 'directory_user.created', 'directory', '01a215af-459b-7811-9249-59e466763a9f', '', '', '01a215af-45b1-751c-94d1-b0fa9d6928e3', NULL, NULL, 2, '3ac2191c9affc64893e839adf149afeb');
INSERT INTO events VALUES (38, '01a215af-4574-760e-a520-beb650855a68', '01a215af-45b1-7567-981a-cb0a1694dacf', 1795660137905287, 'directory_user.unbound', 'directory', '01a215af-459b-7811-9249-59e466763a9f', '', '', '01a215af-45b1-751c-94d1-b0fa9d6928e3', NULL, '{"reason":"foreign_domain"}', 2, '3ac2191c9affc64893e839adf149afeb');
INSERT INTO events VALUES (39, '01a215af-4574-760e-a520-beb650855a68', '01a215af-45b2-7282-861b-4457eab1a81e', 1795660137906086, 'directory_user.created', 'directory', '01a215af-459b-7811-9249-59e466763a9f', '', '', '01a215af-45b2-7216-b639-28b1655692d8', NULL, NULL, 2, 'b36b126ad3f94346863a993689308b68');
INSERT INTO events VALUES (40, '01a215af-4574-760e-a520-beb650855a68', '01a215af-45b2-7284-867b-0d628e4dbf38', 1795660137906086, 'account.created', 'directory', '01a215af-459b-7811-9249-59e466763a9f', '01a215af-45b2-71e9-805a-9a2329d176ad', '', '01a215af-45b2-7216-b639-28b1655692d8', NULL, NULL, 2, 'b36b126ad3f94346863a993689308b68');
INSERT INTO events VALUES (41, '01a215af-4574-760e-a520-beb650855a68', '01a215af-45b3-7058-8ce1-789fc43a00fe', 1795660137906965, 'directory_user.created', 'directory', '01a215af-459b-7811-9249-59e466763a9f', '', '', '01a215af-45b3-702d-9c4f-0fa3b91d20d2', NULL, NULL, 2, 'ad28aa8546a3ca60e6d89208f213ac15');
INSERT INTO events VALUES (42, '01a215af-4574-760e-a520-beb650855a68', '01a215af-45b3-705a-8d2e-c732cf04e938', 1795660137906965, 'account.created', 'directory', '01a215af-459b-7811-9249-59e466763a9f', '01a215af-45b3-7002-a7ac-31b710fef768', '', '01a215af-45b3-702d-9c4f-0fa3b91d20d2', NULL, NULL, 2, 'ad28aa8546a3ca60e6d89208f213ac15');
INSERT INTO events VALUES (43, '01a215af-4574-760e-a520-beb650855a68', '01a215af-45b4-7266-a09c-1ab492372349', 1795660137907930, 'directory_group.created', 'directory', '01a215af-459b-7811-9249-59e466763a9f', '', '', '01a215af-45b3-7f04-86c2-b1dda1c7398c', NULL, '{"members":1}', 0, 'fcb61851f87c97c88fa05e86ff12c432');
INSERT INTO events VALUES (44, '01a215af-4574-760e-a520-beb650855a68', '01a215af-45b5-7788-8763-b20dc73a664d', 1795660137909225, 'directory_group.created', 'directory', '01a215af-459b-7811-9249-59e466763a9f', '', '', '01a215af-45b5-73e2-9b7a-bbd44486db4f', NULL, '{"members":11}', 0, '6bb9556363587bbc19a93c41ef5580aa');
INSERT INTO events VALUES (45, '01a215af-4574-760e-a520-beb650855a68', '01a215af-45b6-72b3-9ffd-e15603031a54', 1795660137909225, 'membership.added', 'directory', '01a215af-459b-7811-9249-59e466763a9f', '01a215af-45a4-7475-b3ae-0dd944a40741', '01a215af-4597-72e1-b04e-c4dd475b09ee', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '6bb9556363587bbc19a93c41ef5580aa');
INSERT INTO events VALUES (46, '01a215af-4574-760e-a520-beb650855a68', '01a215af-45b6-733f-af54-d74f307504d6', 1795660137909225, 'membership.added', 'directory', '01a215af-459b-7811-9249-59e466763a9f', '01a215af-45a5-765d-8577-0e6f4df92461', '01a215af-4597-72e1-b04e-c4dd475b09ee', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '6bb9556363587bbc19a93c41ef5580aa');
INSERT INTO events VALUES (47, '01a215af-4574-760e-a520-beb650855a68', '01a215af-45b6-737d-8d38-69c784af1b6b', 1795660137909225, 'membership.added', 'directory', '01a215af-459b-7811-9249-59e466763a9f', '01a215af-45a7-71be-ac3b-5bcc39a5fd28', '01a215af-4597-72e1-b04e-c4dd475b09ee', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '6bb9556363587bbc19a93c41ef5580aa');
INSERT INTO events VALUES (48, '01a215af-4574-760e-a520-beb650855a68', '01a215af-45b6-73a2-b756-8d56fdc76281', 1795660137909225, 'membership.added', 'directory', '01a215af-459b-7811-9249-59e466763a9f', '01a215af-45a7-7be3-8b71-3759eaf1cecf', '01a215af-4597-72e1-b04e-c4dd475b09ee', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '6bb9556363587bbc19a93c41ef5580aa');
INSERT INTO events VALUES (49, '01a215af-4574-760e-a520-beb650855a68', '01a215af-45b6-73c4-9db3-994597650f6b', 1795660137909225, 'membership.added', 'directory', '01a215af-459b-7811-9249-59e466763a9f', '01a215af-45a8-7890-bee5-c61f65e7da0b', '01a215af-4597-72e1-b04e-c4dd475b09ee', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '6bb9556363587bbc19a93c41ef5580aa');
INSERT INTO events VALUES (50, '01a215af-4574-760e-a520-beb650855a68', '01a215af-45b6-7416-a808-a729adf8eeea', 1795660137909225, 'membership.added', 'directory', '01a215af-459b-7811-9249-59e466763a9f', '01a215af-45a9-73f9-955f-8fb94693b866', '01a215af-4597-72e1-b04e-c4dd475b09ee', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '6bb9556363587bbc19a93c41ef5580aa');
INSERT INTO events VALUES (51, '01a215af-4574-760e-a520-beb650855a68', '01a215af-45b6-7457-a8e2-8c00f7f74d55', 1795660137909225, 'membership.added', 'directory', '01a215af-459b-7811-9249-59e466763a9f', '01a215af-45b2-71e9-805a-9a2329d176ad', '01a215af-4597-72e1-b04e-c4dd475b09ee', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '6bb9556363587bbc19a93c41ef5580aa');
INSERT INTO events VALUES (52, '01a215af-4574-760e-a520-beb650855a68', '01a215af-45b6-7479-81c3-90ede524e2a3', 1795660137909225, 'membership.added', 'directory', '01a215af-459b-7811-9249-59e466763a9f', '01a215af-45b3-7002-a7ac-31b710fef768', '01a215af-4597-72e1-b04e-c4dd475b09ee', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '6bb9556363587bbc19a93c41ef5580aa');
INSERT INTO events VALUES (53, '01a215af-4574-760e-a520-beb650855a68', '01a215af-45b7-752a-a670-435bd1e1bb78', 1795660137911146, 'directory_group.changed', 'directory', '01a215af-459b-7811-9249-59e466763a9f', '', '', '01a215af-45b3-7f04-86c2-b1dda1c7398c', NULL, '{"added":1,"removed":0}', 0, '579f5167f230fefcbef8cb9637abde58');
INSERT INTO events VALUES (54, '01a215af-4574-760e-a520-beb650855a68', '01a215af-45b8-7469-9456-0bf03c7e3939', 1795660137912190, 'directory_group.changed', 'directory', '01a215af-459b-7811-9249-59e466763a9f', '', '', '01a215af-45b3-7f04-86c2-b1dda1c7398c', NULL, '{"added":1,"removed":0}', 0, '6dfea29872970d8e7be2164c8c48e8e3');
INSERT INTO events VALUES (55, '01a215af-4574-760e-a520-beb650855a68', '01a215af-45b9-70a8-bd54-985c5cf664bf', 1795660137912938, 'directory_group.changed', 'directory', '01a215af-459b-7811-9249-59e466763a9f', '', '', '01a215af-45b5-73e2-9b7a-bbd44486db4f', NULL, '{"added":1,"removed":0}', 0, 'a6912a465e52f265c09a546dc3f805af');
INSERT INTO events VALUES (56, '01a215af-4574-760e-a520-beb650855a68', '01a215af-45b9-7195-a5f6-5f07e5dd88a0', 1795660137912938, 'membership.added', 'directory', '01a215af-459b-7811-9249-59e466763a9f', '01a215af-45a6-74f5-a8c5-ff36d2e98175', '01a215af-4597-72e1-b04e-c4dd475b09ee', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, 'a6912a465e52f265c09a546dc3f805af');
INSERT INTO events VALUES (57, '01a215af-4574-760e-a520-beb650855a68', '01a215af-45ba-7154-b807-ea213ff1ee00', 1795660137913894, 'directory_group.created', 'directory', '01a215af-459b-7811-9249-59e466763a9f', '', '', '01a215af-45b9-7e9c-b269-331682541bcf', NULL, '{"members":2}', 0, '650a28f3906aba81863c42dad9f66992');
INSERT INTO events VALUES (58, '01a215af-4574-760e-a520-beb650855a68', '01a215af-45bb-75d4-b935-afb57d76b7ea', 1795660137915168, 'directory_user.deleted', 'directory', '01a215af-459b-7811-9249-59e466763a9f', '', '', '01a215af-45b1-751c-94d1-b0fa9d6928e3', NULL, NULL, 0, 'e889683256d7ef9d8493c44927aa151a');
INSERT INTO events VALUES (59, '01a215af-4574-760e-a520-beb650855a68', '01a215af-45bc-71e2-ae3f-bef07e380945', 1795660137916051, 'directory_user.deleted', 'directory', '01a215af-459b-7811-9249-59e466763a9f', '', '', '01a215af-45b2-7216-b639-28b1655692d8', NULL, NULL, 0, '46738606304544be5afe950676e8e060');
INSERT INTO events VALUES (60, '01a215af-4574-760e-a520-beb650855a68', '01a215af-45bc-733c-a3c4-8e3ee1f748b4', 1795660137916051, 'gate.closed', 'directory', '01a215af-459b-7811-9249-59e466763a9f', '01a215af-45b2-71e9-805a-9a2329d176ad', '', '', NULL, '{"cause":"directory_deleted"}', 2, '46738606304544be5afe950676e8e060');
INSERT INTO events VALUES (61, '01a215af-4574-760e-a520-beb650855a68', '01a215af-45bc-733f-8544-b3b6cc4c92f3', 1795660137916051, 'session.revoked', 'directory', '01a215af-459b-7811-9249-59e466763a9f', '01a215af-45b2-71e9-805a-9a2329d176ad', '', '', NULL, NULL, 2, '46738606304544be5afe950676e8e060');
INSERT INTO events VALUES (62, '01a215af-4574-760e-a520-beb650855a68', '01a215af-45bc-74d9-9f17-405b290f4529', 1795660137916051, 'membership.removed', 'directory', '01a215af-459b-7811-9249-59e466763a9f', '01a215af-45b2-71e9-805a-9a2329d176ad', '01a215af-4597-72e1-b04e-c4dd475b09ee', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '46738606304544be5afe950676e8e060');
INSERT INTO events VALUES (63, '01a215af-4574-760e-a520-beb650855a68', '01a215af-45bd-7249-b8bd-3eebeb8a8b31', 1795660137917048, 'directory_user.changed', 'directory', '01a215af-459b-7811-9249-59e466763a9f', '', '', '01a215af-45b3-702d-9c4f-0fa3b91d20d2', NULL, '{"active":false}', 0, '220132ae3646f590d971f6c72a99ddde');
INSERT INTO events VALUES (64, '01a215af-4574-760e-a520-beb650855a68', '01a215af-45bd-730c-a25a-9cf7d15c7a82', 1795660137917048, 'gate.closed', 'directory', '01a215af-459b-7811-9249-59e466763a9f', '01a215af-45b3-7002-a7ac-31b710fef768', '', '', NULL, '{"cause":"directory_inactive"}', 2, '220132ae3646f590d971f6c72a99ddde');
INSERT INTO events VALUES (65, '01a215af-4574-760e-a520-beb650855a68', '01a215af-45bd-730f-a4bb-7bda4d7fda57', 1795660137917048, 'session.revoked', 'directory', '01a215af-459b-7811-9249-59e466763a9f', '01a215af-45b3-7002-a7ac-31b710fef768', '', '', NULL, NULL, 2, '220132ae3646f590d971f6c72a99ddde');
INSERT INTO events VALUES (66, '01a215af-4574-760e-a520-beb650855a68', '01a215af-45bd-73f8-903c-d9da62a697fb', 1795660137917048, 'membership.removed', 'directory', '01a215af-459b-7811-9249-59e466763a9f', '01a215af-45b3-7002-a7ac-31b710fef768', '01a215af-4597-72e1-b04e-c4dd475b09ee', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '220132ae3646f590d971f6c72a99ddde');
INSERT INTO events VALUES (67, '01a215af-4574-760e-a520-beb650855a68', '01a215af-45be-7913-97f2-ef6cbe5dc217', 1795660137918171, 'connection.created', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '', '', '01a215af-45be-767c-96bd-7d76fcfc7d17', NULL, '{"kind":"oidc","issuer":"https://login.acme.example","client_id":"usher","email_trust":"claim","vouched":true,"enabled":true,"proven":false}', 0, '4f6e777bfc5899d51f5b8f71e712f78a');
INSERT INTO events VALUES (68, '01a215af-4574-760e-a520-beb650855a68', '01a215af-45bf-779f-93e6-082a5015f7ab', 1795660137919375, 'token.created', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '', '', '01a215af-45bf-775c-bd8c-9855bfb2ff7d', NULL, '{"scope":"login-hook","target":"01a215af-45be-767c-96bd-7d76fcfc7d17"}', 0, '4b4921e338ae7b0d17d85dccd3db4239');
INSERT INTO events VALUES (69, '01a215af-4574-760e-a520-beb650855a68', '01a215af-45c1-77dc-9671-4d23c9f88279', 1795660137921325, 'subject.linked', 'login', '01a215af-45be-767c-96bd-7d76fcfc7d17', '01a215af-45a4-7475-b3ae-0dd944a40741', '', '01a215af-45be-767c-96bd-7d76fcfc7d17', NULL, NULL, 2, '2964ade8cd2304408b6aa15b8066f5a0');
INSERT INTO events VALUES (70, '01a215af-4574-760e-a520-beb650855a68', '01a215af-45c1-784b-8351-d270bb74db8a', 1795660137921325, 'membership.added', 'login', '01a215af-45be-767c-96bd-7d76fcfc7d17', '01a215af-45a4-7475-b3ae-0dd944a40741', '01a215af-4597-7420-b3d1-f70c40d60653', '', NULL, '{"role":"user","source":"grant"}', 2, '2964ade8cd2304408b6aa15b8066f5a0');
INSERT INTO events VALUES (71, '01a215af-4574-760e-a520-beb650855a68', '01a215af-45c1-7b8d-81ec-f4fd60b20283', 1795660137921325, 'connection.proven', 'login', '01a215af-45be-767c-96bd-7d76fcfc7d17', '', '', '01a215af-45be-767c-96bd-7d76fcfc7d17', NULL, NULL, 2, '2964ade8cd2304408b6aa15b8066f5a0');
INSERT INTO events VALUES (72, '01a215af-4574-760e-a520-beb650855a68', '01a215af-45c2-7c58-8076-b40e146c69df', 1795660137922726, 'account.created', 'login', '01a215af-45be-767c-96bd-7d76fcfc7d17', '01a215af-45c2-7c25-8f25-c33691c47198', '', '01a215af-45be-767c-96bd-7d76fcfc7d17', NULL, NULL, 2, '5a53f6b229e8584500350e834812d386');
INSERT INTO events VALUES (73, '01a215af-4574-760e-a520-beb650855a68', '01a215af-45c2-7c95-9684-b538074c8f03', 1795660137922726, 'subject.linked', 'login', '01a215af-45be-767c-96bd-7d76fcfc7d17', '01a215af-45c2-7c25-8f25-c33691c47198', '', '01a215af-45be-767c-96bd-7d76fcfc7d17', NULL, NULL, 2, '5a53f6b229e8584500350e834812d386');
INSERT INTO events VALUES (74, '01a215af-4574-760e-a520-beb650855a68', '01a215af-45c2-7cd3-be03-000ba291390b', 1795660137922726, 'membership.added', 'login', '01a215af-45be-767c-96bd-7d76fcfc7d17', '01a215af-45c2-7c25-8f25-c33691c47198', '01a215af-4597-7420-b3d1-f70c40d60653', '', NULL, '{"role":"user","source":"grant"}', 2, '5a53f6b229e8584500350e834812d386');
INSERT INTO events VALUES (75, '', '01a215af-45c3-7be2-99c2-4e7001c5f6b0', 1795660137923751, 'token.created', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '', '', '01a215af-45c3-7ba7-9b5c-7bb4f3ddb667', NULL, '{"scope":"read-only","target":""}', 0, 'c580682ceb2250f10f4ef137519a9afc');
INSERT INTO events VALUES (76, '', '01a215af-45c4-7905-b345-29b645cc6f8d', 1795660137924465, 'token.revoked', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '', '', '01a215af-45c3-7ba7-9b5c-7bb4f3ddb667', NULL, NULL, 0, 'f902a97976a321b3361a53092a7b3d27');
INSERT INTO events VALUES (77, '01a215af-4574-760e-a520-beb650855a68', '01a215af-4675-7b4b-ade9-0c2c063ecfcb', 1795660138101537, 'parent_administrator.granted', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '01a215af-45a4-7475-b3ae-0dd944a40741', '', '', NULL, NULL, 0, '8fc7c1999e2c56276c5639c9b4edbbf0');
INSERT INTO events VALUES (78, '01a215af-4574-760e-a520-beb650855a68', '01a215af-4688-7387-9483-8d6858e1ca0c', 1795660138120153, 'token.created', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '', '', '01a215af-4688-730c-9265-8b3865c86bd2', NULL, '{"scope":"oauth-client","target":"01a215af-459b-7811-9249-59e466763a9f"}', 0, '92108d41a89bc0f62bd495f158d16f9c');
INSERT INTO events VALUES (79, '01a215af-4574-760e-a520-beb650855a68', '01a215af-4689-781a-8c4d-738afb597818', 1795660138121289, 'token.created', 'api_key', '01a215af-4688-730c-9265-8b3865c86bd2', '', '', '01a215af-4689-77ae-9806-00225a128dea', NULL, '{"client":"01a215af-4688-730c-9265-8b3865c86bd2","scope":"access-token","target":"01a215af-459b-7811-9249-59e466763a9f"}', 0, '2457699faaad8d9824e4940e81e3a820');
INSERT INTO events VALUES (80, '01a215af-4594-7e8f-a364-0b031db33eb2', '01a215af-468a-762d-830d-85db8891bf7a', 1795660138122323, 'token.created', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '', '', '01a215af-468a-75d1-a40a-1d037101aa67', NULL, '{"scope":"jwt-issuer","target":"01a215af-459d-785a-ae59-cc09b112b590"}', 0, 'aac11561d1d2e82e63b04e0681947732');
INSERT INTO events VALUES (81, '01a215af-4574-760e-a520-beb650855a68', '01a215af-468b-742d-831a-87c4c7071956', 1795660138123138, 'organization.changed', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '', '01a215af-4597-7420-b3d1-f70c40d60653', '', '{"guests":true,"guest_administrators":false}', '{"guests":true,"guest_administrators":true}', 0, '5db1c3d11b4779c023db6cc4b7c6b37c');
INSERT INTO events VALUES (82, '01a215af-4574-760e-a520-beb650855a68', '01a215af-468c-74cd-abd7-8972ca329c62', 1795660138123996, 'invitation.created', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '', '01a215af-4597-7420-b3d1-f70c40d60653', '01a215af-468c-7296-8dbc-f0eef2690f9f', NULL, '{"role":"user","guest":true}', 2, '371d39e2f3c5eabb90afe3e4fd552ee5');
INSERT INTO events VALUES (83, '01a215af-4574-760e-a520-beb650855a68', '01a215af-468e-7324-add5-caec90df4846', 1795660138126105, 'invitation.created', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '', '01a215af-4597-72e1-b04e-c4dd475b09ee', '01a215af-468e-72a2-91b5-17ba0490540c', NULL, '{"role":"user","managed":true}', 2, 'd79b0fa3cccf14b3c44514eb064cb27a');
INSERT INTO events VALUES (84, '01a215af-4574-760e-a520-beb650855a68', '01a215af-468f-7069-8d8f-81021983b2e9', 1795660138126937, 'invitation.created', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '', '01a215af-4597-7420-b3d1-f70c40d60653', '01a215af-468e-7ec1-835d-9e15c41f425f', NULL, '{"role":"user","guest":true}', 2, '9486dd17638e1804d55d7895c1322fed');
INSERT INTO events VALUES (85, '01a215af-4574-760e-a520-beb650855a68', '01a215af-4690-704b-b1e3-db30cb16321d', 1795660138127782, 'invitation.revoked', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '', '01a215af-4597-7420-b3d1-f70c40d60653', '01a215af-468e-7ec1-835d-9e15c41f425f', NULL, '{"reason":"by_hand"}', 2, '1ecf6ce664fa75b2628a7cdb1f4bac9d');
INSERT INTO events VALUES (86, '01a215af-4594-7e8f-a364-0b031db33eb2', '01a215af-4690-7ed7-9e4c-513a1d470dc2', 1795660138128903, 'organization.created', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '', '01a215af-4690-7e26-8438-f412bf171366', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'f5b5621f601a9e2d1e7147da451e2947');
INSERT INTO events VALUES (87, '01a215af-4594-7e8f-a364-0b031db33eb2', '01a215af-4692-7660-b899-ff6f1a12afb2', 1795660138130309, 'invitation.created', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '', '01a215af-4690-7e26-8438-f412bf171366', '01a215af-4692-75db-a6d7-afee511ce9ae', NULL, '{"role":"user","guest":true}', 0, '1f9764d4657dde1149e9688a89ba3040');
INSERT INTO events VALUES (88, '01a215af-4594-7e8f-a364-0b031db33eb2', '01a215af-4693-75e9-a959-c3ae2fe03c49', 1795660138131211, 'account.created', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '01a215af-4693-75b7-b58b-77461c10ec56', '', '01a215af-4692-75db-a6d7-afee511ce9ae', NULL, NULL, 0, 'ca7c40b16a6e596da1182c0e769385b6');
INSERT INTO events VALUES (89, '01a215af-4594-7e8f-a364-0b031db33eb2', '01a215af-4693-7659-9100-c9fa7b9f1b68', 1795660138131211, 'invitation.accepted', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '01a215af-4693-75b7-b58b-77461c10ec56', '01a215af-4690-7e26-8438-f412bf171366', '01a215af-4692-75db-a6d7-afee511ce9ae', NULL, '{"role":"user","guest":true}', 0, 'ca7c40b16a6e596da1182c0e769385b6');
INSERT INTO events VALUES (90, '01a215af-4594-7e8f-a364-0b031db33eb2', '01a215af-4693-76d9-889b-5a5c636a80dc', 1795660138131211, 'membership.added', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '01a215af-4693-75b7-b58b-77461c10ec56', '01a215af-4690-7e26-8438-f412bf171366', '', NULL, '{"role":"user","source":"grant"}', 0, 'ca7c40b16a6e596da1182c0e769385b6');
INSERT INTO events VALUES (91, '01a215af-4574-760e-a520-beb650855a68', '01a215af-4694-7732-867c-89257aa95165', 1795660138132440, 'directory.created', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '', '', '01a215af-4694-7703-9369-bff2908e0db2', NULL, NULL, 0, '2ffecc870047db3cb6e5daeb2f819dfd');
INSERT INTO events VALUES (92, '01a215af-4574-760e-a520-beb650855a68', '01a215af-4695-75ad-9340-7e1b76122522', 1795660138133130, 'run.held', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '', '', '01a215af-4695-7370-aa75-80bccf847c00', NULL, '{"kind":"deletion","scope":"directory:01a215af-4694-7703-9369-bff2908e0db2"}', 0, 'f0d80f4091a51332a14c903c559424ba');
INSERT INTO events VALUES (93, '01a215af-4574-760e-a520-beb650855a68', '01a215af-4696-7c6e-b4da-1d67a7a2a98c', 1795660138134571, 'directory.deleted', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '', '', '01a215af-4694-7703-9369-bff2908e0db2', '{"users":0,"groups":0,"tokens":0}', NULL, 0, 'f1e9d6d18d7645550664ea2d6b4039b3');
INSERT INTO events VALUES (94, '01a215af-4574-760e-a520-beb650855a68', '01a215af-4696-7d11-9397-a5479bfc98b6', 1795660138134571, 'run.applied', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '', '', '01a215af-4695-7370-aa75-80bccf847c00', NULL, '{"kind":"deletion","scope":"directory:01a215af-4694-7703-9369-bff2908e0db2"}', 0, 'f1e9d6d18d7645550664ea2d6b4039b3');
INSERT INTO events VALUES (95, '01a215af-4594-7e8f-a364-0b031db33eb2', '01a215af-4698-7829-9d07-93a1b4258e1b', 1795660138136392, 'directory.changed', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '', '', '01a215af-459d-785a-ae59-cc09b112b590', '{"profile":""}', '{"profile":"ipsie","tokens":1}', 0, '9707c248412536f42dae20f51e21b8c4');
INSERT INTO events VALUES (96, '01a215af-4699-7538-90c5-0c760c27f63c', '01a215af-4699-75f1-9895-5e7f7029c1b4', 1795660138137330, 'organization.created', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '', '01a215af-4699-7538-90c5-0c760c27f63c', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '0a23b8fff29f1ccb3cc16aba8c2238c1');
INSERT INTO events VALUES (97, '01a215af-469a-71a0-8e74-750e8f30b7cd', '01a215af-469a-71f0-b279-efc57bf6c492', 1795660138138095, 'organization.created', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '', '01a215af-469a-71a0-8e74-750e8f30b7cd', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '4e4210a3b49d28bb808dbec2a7dab0eb');
INSERT INTO events VALUES (98, '01a215af-4594-7e8f-a364-0b031db33eb2', '01a215af-469b-727d-91ff-37caf4cbabad', 1795660138138901, 'merge.proposed', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '', '01a215af-4699-7538-90c5-0c760c27f63c', '01a215af-469b-7016-8b36-4cd515707366', NULL, '{"members":0,"side":"host"}', 0, '66144249a0ae68803be30a1eb5be7ee9');
INSERT INTO events VALUES (99, '01a215af-4699-7538-90c5-0c760c27f63c', '01a215af-469b-7282-8e8d-84c2e7d796cc', 1795660138138901, 'merge.proposed', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '', '01a215af-4699-7538-90c5-0c760c27f63c', '01a215af-469b-7016-8b36-4cd515707366', NULL, '{"members":0,"side":"host"}', 0, '66144249a0ae68803be30a1eb5be7ee9');
INSERT INTO events VALUES (100, '01a215af-4594-7e8f-a364-0b031db33eb2', '01a215af-469d-73ce-80c3-0c7ad43655ce', 1795660138141066, 'merge.approved', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '', '01a215af-4699-7538-90c5-0c760c27f63c', '01a215af-469b-7016-8b36-4cd515707366', NULL, '{"side":"host"}', 0, 'd08c11576b7f1862be616d78db602c23');
INSERT INTO events VALUES (101, '01a215af-4699-7538-90c5-0c760c27f63c', '01a215af-469d-73d2-831a-9738829f7bf8', 1795660138141066, 'merge.approved', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '', '01a215af-4699-7538-90c5-0c760c27f63c', '01a215af-469b-7016-8b36-4cd515707366', NULL, '{"side":"host"}', 0, 'd08c11576b7f1862be616d78db602c23');
INSERT INTO events VALUES (102, '01a215af-4594-7e8f-a364-0b031db33eb2', '01a215af-469e-7b31-91ee-355bd689f0f2', 1795660138142663, 'merge.proposed', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '', '01a215af-469a-71a0-8e74-750e8f30b7cd', '01a215af-469e-7a92-a416-228638783108', NULL, '{"members":0,"side":"host"}', 0, '3e5bd27f6875e6ea2f0a418fb47f9043');
INSERT INTO events VALUES (103, '01a215af-469a-71a0-8e74-750e8f30b7cd', '01a215af-469e-7b35-9a59-2b20164ed403', 1795660138142663, 'merge.proposed', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '', '01a215af-469a-71a0-8e74-750e8f30b7cd', '01a215af-469e-7a92-a416-228638783108', NULL, '{"members":0,"side":"host"}', 0, '3e5bd27f6875e6ea2f0a418fb47f9043');
INSERT INTO events VALUES (104, '01a215af-4594-7e8f-a364-0b031db33eb2', '01a215af-46a0-7146-baae-d1e814f73254', 1795660138143995, 'merge.approved', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '', '01a215af-469a-71a0-8e74-750e8f30b7cd', '01a215af-469e-7a92-a416-228638783108', NULL, '{"side":"joining"}', 0, 'c0963e25d26d745674ecb43a6b912638');
INSERT INTO events VALUES (105, '01a215af-469a-71a0-8e74-750e8f30b7cd', '01a215af-46a0-714a-b292-a44d9c57a554', 1795660138143995, 'merge.approved', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '', '01a215af-469a-71a0-8e74-750e8f30b7cd', '01a215af-469e-7a92-a416-228638783108', NULL, '{"side":"joining"}', 0, 'c0963e25d26d745674ecb43a6b912638');
INSERT INTO events VALUES (106, '01a215af-4594-7e8f-a364-0b031db33eb2', '01a215af-46a0-7e53-800c-9b9e6db3e6b2', 1795660138144853, 'merge.approved', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '', '01a215af-469a-71a0-8e74-750e8f30b7cd', '01a215af-469e-7a92-a416-228638783108', NULL, '{"side":"host"}', 0, '46d7b6d5814e74a6e38f8f322bf05d32');
INSERT INTO events VALUES (107, '01a215af-469a-71a0-8e74-750e8f30b7cd', '01a215af-46a0-7e58-aa7f-a4a13b19e393', 1795660138144853, 'merge.approved', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '', '01a215af-469a-71a0-8e74-750e8f30b7cd', '01a215af-469e-7a92-a416-228638783108', NULL, '{"side":"host"}', 0, '46d7b6d5814e74a6e38f8f322bf05d32');
INSERT INTO events VALUES (108, '01a215af-4594-7e8f-a364-0b031db33eb2', '01a215af-46a1-711d-a20e-9c09dde265d7', 1795660138144853, 'merge.completed', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '', '01a215af-469a-71a0-8e74-750e8f30b7cd', '01a215af-469e-7a92-a416-228638783108', NULL, NULL, 0, '46d7b6d5814e74a6e38f8f322bf05d32');
INSERT INTO events VALUES (109, '01a215af-469a-71a0-8e74-750e8f30b7cd', '01a215af-46a1-7121-a162-afa45870f0a1', 1795660138144853, 'merge.completed', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '', '01a215af-469a-71a0-8e74-750e8f30b7cd', '01a215af-469e-7a92-a416-228638783108', NULL, NULL, 0, '46d7b6d5814e74a6e38f8f322bf05d32');
INSERT INTO events VALUES (110, '01a215af-469a-71a0-8e74-750e8f30b7cd', '01a215af-46a1-75d7-887d-dfaa4d97e018', 1795660138144853, 'organization.moved', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '', '01a215af-469a-71a0-8e74-750e8f30b7cd', '01a215af-4594-7e8f-a364-0b031db33eb2', NULL, NULL, 0, '46d7b6d5814e74a6e38f8f322bf05d32');
INSERT INTO events VALUES (111, '01a215af-4594-7e8f-a364-0b031db33eb2', '01a215af-46a1-75da-a4b6-49fa5231e537', 1795660138144853, 'organization.moved', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '', '01a215af-469a-71a0-8e74-750e8f30b7cd', '01a215af-4594-7e8f-a364-0b031db33eb2', NULL, NULL, 0, '46d7b6d5814e74a6e38f8f322bf05d32');
INSERT INTO events VALUES (112, '01a215af-4594-7e8f-a364-0b031db33eb2', '01a215af-46a3-7345-bd3d-35c73990ca43', 1795660138147121, 'parent.changed', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '', '', '01a215af-4594-7e8f-a364-0b031db33eb2', '{"restrict_org_creation":false}', '{"restrict_org_creation":true}', 0, '5a1b53aae723a27944580ea7761dd96d');
INSERT INTO events VALUES (113, '01a215af-4594-7e8f-a364-0b031db33eb2', '01a215af-46a4-7acb-b56e-c408be27c96d', 1795660138148512, 'directory.changed', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '', '', '01a215af-459d-785a-ae59-cc09b112b590', '{"extensions":[]}', '{"extensions":["urn:acme:scim:schemas:extension:hr:2.0:User"]}', 0, 'fa0de5527723af1626ef08affb386a08');
INSERT INTO events VALUES (114, '01a215af-4574-760e-a520-beb650855a68', '01a215af-46a7-73e6-83b1-439f9a387ee6', 1795660138151187, 'connection.created', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '', '', '01a215af-46a7-7324-b398-31ebd3bbe56f', NULL, '{"kind":"saml","entity_id":"urn:acme:''idp''","groups_claim":"memberOf","email_trust":"claim","vouched":false,"enabled":false,"proven":false}', 0, 'c3cb586a2deaabe0cb6123930d846e25');
INSERT INTO events VALUES (115, '01a215af-4574-760e-a520-beb650855a68', '01a215af-46a8-7c38-b95e-9c3549de9b63', 1795660138152636, 'run.held', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '', '', '01a215af-46a8-7bbe-97d2-7f15cb1c60e2', NULL, '{"detail":{"meaning":{"kind":"oidc","issuer":"https://login.acme.example","client_id":"another"}},"scope":"connection:01a215af-45be-767c-96bd-7d76fcfc7d17"}', 0, 'fc3f10df2e59eefac7b11251b4b43546');
INSERT INTO events VALUES (116, '01a215af-4574-760e-a520-beb650855a68', '01a215af-46a9-7c37-b88d-41a5480ab736', 1795660138153678, 'sso.suspended', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '', '', '01a215af-4574-760e-a520-beb650855a68', NULL, '{"until":"2026-11-29T02:28:58.153678Z","reason":"''ẞ''"}', 0, '37d7ac221160b025cdb9cc0e921ecb6e');
INSERT INTO events VALUES (117, '01a215af-4594-7e8f-a364-0b031db33eb2', '01a215af-46ab-7797-920b-419e9c16cd31', 1795660138155410, 'connection.created', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '', '', '01a215af-46ab-7730-8528-de77154ea4a7', NULL, '{"kind":"oidc","issuer":"https://login.initech.example","client_id":"usher","email_trust":"claim","vouched":true,"enabled":true,"proven":false}', 0, '1a7eb923116560fd69c5f3ace53eb387');
INSERT INTO events VALUES (118, '01a215af-4594-7e8f-a364-0b031db33eb2', '01a215af-46ad-70cb-84d3-7653a44490d0', 1795660138156992, 'token.created', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '', '', '01a215af-46ad-703c-a1a6-a60882de2dd4', NULL, '{"scope":"login-hook","target":"01a215af-46ab-7730-8528-de77154ea4a7"}', 0, 'd9bdd6a4443bdb1cf30b6e357078e02a');
INSERT INTO events VALUES (119, '01a215af-4594-7e8f-a364-0b031db33eb2', '01a215af-46ae-773a-9f01-a297889c5748', 1795660138158348, 'organization.changed', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '', '01a215af-4690-7e26-8438-f412bf171366', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false}', 0, 'ef4d16eeb42ebd43e12e57ae74e66166');
INSERT INTO events VALUES (120, '01a215af-4594-7e8f-a364-0b031db33eb2', '01a215af-46ae-7918-9b52-52132afeb521', 1795660138158348, 'organization.changed', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '', '01a215af-4690-7e26-8438-f412bf171366', '', '{"mode":"jit","group_mappings":false}', '{"mode":"jit","group_mappings":false,"sso_required":true}', 0, 'ef4d16eeb42ebd43e12e57ae74e66166');
INSERT INTO events VALUES (121, '01a215af-4594-7e8f-a364-0b031db33eb2', '01a215af-46b0-7595-8f7d-0a8152ae7eaa', 1795660138160324, 'account.created', 'login', '01a215af-46ab-7730-8528-de77154ea4a7', '01a215af-46b0-7573-8aa5-d49f171a4a56', '', '01a215af-46ab-7730-8528-de77154ea4a7', NULL, NULL, 0, 'a64aff12074f922b6fae31ded919f437');
INSERT INTO events VALUES (122, '01a215af-4594-7e8f-a364-0b031db33eb2', '01a215af-46b0-75de-928b-968b8d6f59f4', 1795660138160324, 'subject.linked', 'login', '01a215af-46ab-7730-8528-de77154ea4a7', '01a215af-46b0-7573-8aa5-d49f171a4a56', '', '01a215af-46ab-7730-8528-de77154ea4a7', NULL, NULL, 0, 'a64aff12074f922b6fae31ded919f437');
INSERT INTO events VALUES (123, '01a215af-4594-7e8f-a364-0b031db33eb2', '01a215af-46b0-7631-889e-be869b54b5b2', 1795660138160324, 'membership.added', 'login', '01a215af-46ab-7730-8528-de77154ea4a7', '01a215af-46b0-7573-8aa5-d49f171a4a56', '01a215af-4690-7e26-8438-f412bf171366', '', NULL, '{"role":"user","source":"grant"}', 0, 'a64aff12074f922b6fae31ded919f437');
INSERT INTO events VALUES (124, '01a215af-4594-7e8f-a364-0b031db33eb2', '01a215af-46b0-76a1-b1bf-e53b4a4fdc1d', 1795660138160324, 'connection.proven', 'login', '01a215af-46ab-7730-8528-de77154ea4a7', '', '', '01a215af-46ab-7730-8528-de77154ea4a7', NULL, NULL, 0, 'a64aff12074f922b6fae31ded919f437');
INSERT INTO events VALUES (125, '', '01a215af-4802-7a4b-8a3f-adad23d1c615', 1795660138498631, 'account.created', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '01a215af-4802-7a17-97ec-b4b934e42642', '', '', NULL, NULL, 0, 'f46b7a82ddafb6c68e976ddcf17c6825');
INSERT INTO events VALUES (126, '', '01a215af-4953-7871-8095-71af1f22eff1', 1795660138835508, 'account.created', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '01a215af-4953-7837-be30-e2fc52c40e22', '', '', NULL, NULL, 0, '91429c9f5b847165e39dd29b0620387f');
INSERT INTO events VALUES (127, '01a215af-4594-7e8f-a364-0b031db33eb2', '01a215af-4c06-7b1b-afe0-ca18c579ca85', 1795660139526416, 'claim.started', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '', '01a215af-4690-7e26-8438-f412bf171366', '01a215af-4c06-7914-87d0-0057eab789aa', NULL, '{"accounts":2,"deadline":"2026-12-26T02:28:59.526416Z","domain":"initech.example"}', 0, 'edec16241595613e675bd4a20bc43313');
INSERT INTO events VALUES (128, '01a215af-4594-7e8f-a364-0b031db33eb2', '01a215af-4c06-7bcf-abe2-647c077b0858', 1795660139526416, 'claim.account_claimed', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '01a215af-4802-7a17-97ec-b4b934e42642', '01a215af-4690-7e26-8438-f412bf171366', '01a215af-4c06-7914-87d0-0057eab789aa', NULL, '{"deadline":"2026-12-26T02:28:59.526416Z","domain":"initech.example"}', 0, 'edec16241595613e675bd4a20bc43313');
INSERT INTO events VALUES (129, '01a215af-4594-7e8f-a364-0b031db33eb2', '01a215af-4c06-7bd2-9242-4bbc385cfeda', 1795660139526416, 'claim.account_claimed', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '01a215af-4953-7837-be30-e2fc52c40e22', '01a215af-4690-7e26-8438-f412bf171366', '01a215af-4c06-7914-87d0-0057eab789aa', NULL, '{"deadline":"2026-12-26T02:28:59.526416Z","domain":"initech.example"}', 0, 'edec16241595613e675bd4a20bc43313');
INSERT INTO events VALUES (130, '01a215af-4594-7e8f-a364-0b031db33eb2', '01a215af-4da8-79ca-9596-f80f358d5c7a', 1795660139944362, 'claim.cancelled', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '', '01a215af-4690-7e26-8438-f412bf171366', '01a215af-4c06-7914-87d0-0057eab789aa', NULL, '{"accounts":{"cancelled":2},"reason":"by_hand"}', 0, 'eb805241a75413c9146346525a3451e9');
INSERT INTO events VALUES (131, '01a215af-4594-7e8f-a364-0b031db33eb2', '01a215af-5126-7660-ab10-5cf4121ddcd3', 1795660140838182, 'claim.started', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '', '01a215af-4690-7e26-8438-f412bf171366', '01a215af-5126-75c6-bf24-4e1f5fbbc655', NULL, '{"accounts":2,"deadline":"2026-12-26T02:29:00.838182Z","domain":"initech.example"}', 0, '78780a5f4cf8d908087112726dcf3459');
INSERT INTO events VALUES (132, '01a215af-4594-7e8f-a364-0b031db33eb2', '01a215af-5126-76fc-b240-6205539a7921', 1795660140838182, 'claim.account_claimed', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '01a215af-4802-7a17-97ec-b4b934e42642', '01a215af-4690-7e26-8438-f412bf171366', '01a215af-5126-75c6-bf24-4e1f5fbbc655', NULL, '{"deadline":"2026-12-26T02:29:00.838182Z","domain":"initech.example"}', 0, '78780a5f4cf8d908087112726dcf3459');
INSERT INTO events VALUES (133, '01a215af-4594-7e8f-a364-0b031db33eb2', '01a215af-5126-76fe-95cd-8a44cf0275ac', 1795660140838182, 'claim.account_claimed', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '01a215af-4953-7837-be30-e2fc52c40e22', '01a215af-4690-7e26-8438-f412bf171366', '01a215af-5126-75c6-bf24-4e1f5fbbc655', NULL, '{"deadline":"2026-12-26T02:29:00.838182Z","domain":"initech.example"}', 0, '78780a5f4cf8d908087112726dcf3459');
INSERT INTO events VALUES (134, '01a215af-4594-7e8f-a364-0b031db33eb2', '01a215af-52a8-763c-82d8-aa0f68ed20da', 1795660141224158, 'claim.chosen', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '01a215af-4802-7a17-97ec-b4b934e42642', '01a215af-4690-7e26-8438-f412bf171366', '01a215af-5126-75c6-bf24-4e1f5fbbc655', '{"choice":""}', '{"choice":"merge"}', 0, '3f17aacab66c59057114536f64d7d77c');
INSERT INTO events VALUES (135, '01a215af-4594-7e8f-a364-0b031db33eb2', '01a215af-52b2-777a-a212-8061de4df81a', 1795660141234429, 'directory.created', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '', '', '01a215af-52b2-7731-86df-1db9844076e7', NULL, NULL, 0, '508ec225a1a4fd59e0792b1e400d9b14');
INSERT INTO leases VALUES ('schedule:tend-sso:', '', 1, 0);
INSERT INTO directory_totals VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-459b-7811-9249-59e466763a9f', 'Group', 0, 3, 0, '01a215af-45b9-7e9c-b269-331682541bcf');
INSERT INTO directory_totals VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-459b-7811-9249-59e466763a9f', 'User', 0, 10, 2, '01a215af-45b3-702d-9c4f-0fa3b91d20d2');
INSERT INTO accounts VALUES ('01a215af-45a4-7475-b3ae-0dd944a40741', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795660137892055);
INSERT INTO accounts VALUES ('01a215af-45a5-765d-8577-0e6f4df92461', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795660137893377);
INSERT INTO accounts VALUES ('01a215af-45a6-74f5-a8c5-ff36d2e98175', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795660137894274);
INSERT INTO accounts VALUES ('01a215af-45a7-71be-ac3b-5bcc39a5fd28', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795660137895066);
INSERT INTO accounts VALUES ('01a215af-45a7-7be3-8b71-3759eaf1cecf', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795660137895739);
INSERT INTO accounts VALUES ('01a215af-45a8-7890-bee5-c61f65e7da0b', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795660137896495);
INSERT INTO accounts VALUES ('01a215af-45a9-73f9-955f-8fb94693b866', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795660137897195);
INSERT INTO accounts VALUES ('01a215af-45aa-70a5-961b-3ebbed5f7172', 'left@acme.example', 'left@acme.example', 'acme.example', 1795660137897975);
INSERT INTO accounts VALUES ('01a215af-45b2-71e9-805a-9a2329d176ad', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795660137906086);
INSERT INTO accounts VALUES ('01a215af-45b3-7002-a7ac-31b710fef768', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795660137906965);
INSERT INTO accounts VALUES ('01a215af-45c2-7c25-8f25-c33691c47198', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795660137922726);
INSERT INTO accounts VALUES ('01a215af-4693-75b7-b58b-77461c10ec56', 'accepted@elsewhere.example', 'accepted@elsewhere.example', 'elsewhere.example', 1795660138131211);
INSERT INTO accounts VALUES ('01a215af-46b0-7573-8aa5-d49f171a4a56', 'prover@initech.example', 'prover@initech.example', 'initech.example', 1795660138160324);
INSERT INTO accounts VALUES ('01a215af-4802-7a17-97ec-b4b934e42642', 'o''personal@initech.example', 'o''personal@initech.example', 'initech.example', 1795660138498631);
INSERT INTO accounts VALUES ('01a215af-4953-7837-be30-e2fc52c40e22', 'other@initech.example', 'other@initech.example', 'initech.example', 1795660138835508);
INSERT INTO directory_users VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-459b-7811-9249-59e466763a9f', '01a215af-45a4-7625-ab7d-57c435ea8f2f', 'ada@acme.example', '00u-ada', 1, '01a215af-45a4-7475-b3ae-0dd944a40741', '', 1795660137892055, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795660137892055, 1795660137892055);
INSERT INTO directory_users VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-459b-7811-9249-59e466763a9f', '01a215af-45a5-7692-9f1e-095eacc7b570', 'bob@acme.example', NULL, 1, '01a215af-45a5-765d-8577-0e6f4df92461', '', 1795660137893377, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795660137893377, 1795660137893377);
INSERT INTO directory_users VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-459b-7811-9249-59e466763a9f', '01a215af-45a6-753e-862a-b406c7b909cd', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a215af-45a6-74f5-a8c5-ff36d2e98175', '', 1795660137894274, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795660137894274, 1795660137894274);
INSERT INTO directory_users VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-459b-7811-9249-59e466763a9f', '01a215af-45a7-7205-940f-009ae7cefd24', 'zoe@acme.example', 'ZOË', 1, '01a215af-45a7-71be-ac3b-5bcc39a5fd28', '', 1795660137895066, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795660137895066, 1795660137895066);
INSERT INTO directory_users VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-459b-7811-9249-59e466763a9f', '01a215af-45a7-7c0b-b3a1-af8f0acc2283', 'astro@acme.example', '🚀', 1, '01a215af-45a7-7be3-8b71-3759eaf1cecf', '', 1795660137895739, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795660137895739, 1795660137895739);
INSERT INTO directory_users VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-459b-7811-9249-59e466763a9f', '01a215af-45a8-78b5-9f15-83fc52d0f53c', 'lines@acme.example', ' 007 ', 1, '01a215af-45a8-7890-bee5-c61f65e7da0b', '', 1795660137896495, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795660137896495, 1795660137896495);
INSERT INTO directory_users VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-459b-7811-9249-59e466763a9f', '01a215af-45a9-7423-9433-3d750d370bda', 'max@acme.example', '00u-max', 1, '01a215af-45a9-73f9-955f-8fb94693b866', '', 1795660137897195, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795660137897195, 1795660137897195);
INSERT INTO directory_users VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-459b-7811-9249-59e466763a9f', '01a215af-45aa-70e5-8de5-73686da47712', 'left@acme.example', '00u-left', 0, '01a215af-45aa-70a5-961b-3ebbed5f7172', '', 1795660137897975, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795660137897975, 1795660137897975);
INSERT INTO directory_users VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-459b-7811-9249-59e466763a9f', '01a215af-45b0-774a-b54c-209372a1d3f4', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795660137904418, 1795660137904418);
INSERT INTO directory_users VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-459b-7811-9249-59e466763a9f', '01a215af-45b3-702d-9c4f-0fa3b91d20d2', 'staff@acme.example', '00u-staff', 0, '01a215af-45b3-7002-a7ac-31b710fef768', '', 1795660137906965, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795660137906965, 1795660137917048);
INSERT INTO runs VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-4695-7370-aa75-80bccf847c00', 'deletion', 'applied', 'directory:01a215af-4694-7703-9369-bff2908e0db2', NULL, '{}', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', 'f0d80f4091a51332a14c903c559424ba', 0, 1795660138133130, 1795660138134571, 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', 1795660138134571, 0, 0);
INSERT INTO runs VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-46a8-7bbe-97d2-7f15cb1c60e2', 'reconnect', 'held', 'connection:01a215af-45be-767c-96bd-7d76fcfc7d17', 'reconnect connection:01a215af-45be-767c-96bd-7d76fcfc7d17', '{"meaning":{"kind":"oidc","issuer":"https://login.acme.example","client_id":"another"}}', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', 'fc3f10df2e59eefac7b11251b4b43546', 0, 1795660138152636, 1795660138152636, '', '', 0, 0, 0);
INSERT INTO dialect_log VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-459b-7811-9249-59e466763a9f', '01a215af-45c7-75e7-98aa-303dc5f75c8e', 1795660137927387, 'dd68c7a5755481a71e11a8e83db2d578', 'GET', '/Users/01a215af-45b1-751c-94d1-b0fa9d6928e3', 404, '', 'there is no user "01a215af-45b1-751c-94d1-b0fa9d6928e3" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-459b-7811-9249-59e466763a9f', '01a215af-45c7-78b8-9b51-bb8e719a5fba', 1795660137927571, '9d0dd479fd0a859a4a73919f84bcd643', 'GET', '/Users/01a215af-45b2-7216-b639-28b1655692d8', 404, '', 'there is no user "01a215af-45b2-7216-b639-28b1655692d8" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-459b-7811-9249-59e466763a9f', '01a215af-5a9c-7488-902a-07505b4b9a00', 1795660143260297, '9d85ae741e1bd1c67353e9585e81cc69', 'GET', '/Users/01a215af-45b1-751c-94d1-b0fa9d6928e3', 404, '', 'there is no user "01a215af-45b1-751c-94d1-b0fa9d6928e3" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-459b-7811-9249-59e466763a9f', '01a215af-5a9c-7895-b603-59c5affc6b58', 1795660143260562, '2a4413a92a95b6ec31eeee54acbab43b', 'GET', '/Users/01a215af-45b2-7216-b639-28b1655692d8', 404, '', 'there is no user "01a215af-45b2-7216-b639-28b1655692d8" in this directory', '[]', '');
INSERT INTO schedules VALUES ('', 'check-domains', '0 * * * *', 1795660137804331, 0);
INSERT INTO schedules VALUES ('', 'expire-invitations', '*/10 * * * *', 1795660137808090, 0);
INSERT INTO schedules VALUES ('', 'expire-proposals', '5 * * * *', 1795660137808427, 0);
INSERT INTO schedules VALUES ('', 'forget-answers', '50 * * * *', 1795660137817451, 0);
INSERT INTO schedules VALUES ('', 'forget-events', '50 3 * * *', 1795660137813952, 0);
INSERT INTO schedules VALUES ('', 'forget-tombstones', '20 3 * * *', 1795660137815404, 0);
INSERT INTO schedules VALUES ('', 'prune-schedule-runs', '40 3 * * *', 1795660137776995, 0);
INSERT INTO schedules VALUES ('', 'repair-drift', '10 4 * * *', 1795660137815036, 0);
INSERT INTO schedules VALUES ('', 'settle-claims', '*/10 * * * *', 1795660137808973, 0);
INSERT INTO schedules VALUES ('', 'tend-sso', '* * * * *', 1795660140000000, 1795660140001843);
INSERT INTO schedules VALUES ('01a215af-4594-7e8f-a364-0b031db33eb2', 'reconcile-directories:01a215af-52b2-7731-86df-1db9844076e7', '0 0 1 1 *', 1795660143139225, 0);
INSERT INTO schedule_runs VALUES ('', 'tend-sso', 1795660140000000, '01a215af-4de0-7a11-92c5-7bbbc3426e04', 'done', 'vm/01a215af-3d2f-73d5-8113-132e577d5577/01a215af-4de0-7a11-92c5-7bbbc3426e04', 1795660140000743, 1795660140001843, '', '{"suspensions_ended":0}', 'schedule', '');
INSERT INTO invitations VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-468c-7296-8dbc-f0eef2690f9f', '01a215af-4597-7420-b3d1-f70c40d60653', 'O''Brien+open@Elsewhere.example', 'o''brien+open@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'open', '', 0, 1, '', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '', '89e953605de7843e5fd6710ac81af38df4061f7da1d245613cf02b1bd0a0af76', 1795660138123996, 1797474538123996, 0);
INSERT INTO invitations VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-468e-72a2-91b5-17ba0490540c', '01a215af-4597-72e1-b04e-c4dd475b09ee', 'managed@acme.example', 'managed@acme.example', 'acme.example', 'user', '', 0, 'open', '', 1, 0, '', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '', '059cf26f0853c0b8c55c0f820f37a12af1a4f37478b4c04d0ef0916006172976', 1795660138126105, 1797474538126105, 0);
INSERT INTO invitations VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-468e-7ec1-835d-9e15c41f425f', '01a215af-4597-7420-b3d1-f70c40d60653', 'revoked@elsewhere.example', 'revoked@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'revoked', 'by_hand', 0, 1, '', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '', 'fa1d3f5322173034d630590761cd0ce690e5624cedcdb2df78667b33ea8fad7d', 1795660138126937, 1797474538126937, 1795660138127782);
INSERT INTO invitations VALUES ('01a215af-4594-7e8f-a364-0b031db33eb2', '01a215af-4692-75db-a6d7-afee511ce9ae', '01a215af-4690-7e26-8438-f412bf171366', 'accepted@elsewhere.example', 'accepted@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'accepted', '', 0, 1, '', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '01a215af-4693-75b7-b58b-77461c10ec56', 'be2d03ae27d23ec0ba27e782e70cd924467a2e1da965537e2f6e7fcb4197f75a', 1795660138130309, 1797474538130309, 1795660138131211);
INSERT INTO invitation_sends VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-4597-72e1-b04e-c4dd475b09ee', 1795660138126105, '01a215af-468e-72d0-a057-b7f3348e905a');
INSERT INTO invitation_sends VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-4597-7420-b3d1-f70c40d60653', 1795660138123996, '01a215af-468c-735b-9eb9-a5d32b25d961');
INSERT INTO invitation_sends VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-4597-7420-b3d1-f70c40d60653', 1795660138126937, '01a215af-468f-701f-a7eb-ba01fd15359a');
INSERT INTO invitation_sends VALUES ('01a215af-4594-7e8f-a364-0b031db33eb2', '01a215af-4690-7e26-8438-f412bf171366', 1795660138130309, '01a215af-4692-7621-98b8-e2ea13b79e99');
INSERT INTO parent_administrators VALUES ('01a215af-4574-760e-a520-beb650855a68', '01a215af-45a4-7475-b3ae-0dd944a40741', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', 1795660138101537);
INSERT INTO answers VALUES ('', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '', 'e5559ea9c1709b98478ad1190e57672be7e5aa0dfd931ddfea205fea2e667116', '9c80b91f2aa3e4234325a27bea7a0cf751e0823441da619e1cf6c5997137ae2b', '5E/0ONpB7XfSx4tP61X2OUSZ7p5yYHtKJp4x4jxhkFwr7DrwAcXo9UzWIoSb4FPwr7U9s4HUseCsQJmYKzJ3jkEovB1rtuiUzU12hmQI8t2+qSUHS/7zA6JSpSD5T6j8rweY7qJYDuiS35GBzU7IB9WjXgetcM/OJEOaaADSyNbY1Ol5MPq4leFgCtSs8oItyLTfY/pgK2KXOLyx86RdJXHtUxh9oTxpoUdkgcyNU3LgfbGMH9ETNzk043IQqtghTMElAArmYHw62xFTQEhSiYV9Q7aCidWqf53WAMQiYb2JBIT7kHbiLypExqmFSQeEfY0aayPT4EiA/xe6G0XHen2oxobwOuqJCPooGwAJD1djYy4RRPO0SJE7o3voVQbEIif5R0UvFjCWkhtuinVHkXq8PLIwpqytOZlkxI3Yb+ITta5fhw==', 1795660138101537);
INSERT INTO answers VALUES ('', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '', '08733ae0292741ab3c14d055630d77c096fb4d7214fe7ec124e1bb25aab135a8', '693123451dd674e393bc1144448558d8a0487bb8b2c47044146f6102e75d2334', 'nV6YYJroRtReCBU0lss9wqcBXX5zN5C+T/p6oANgorV7Zul3vSGlVwgVZ0R1jUfKq7/J375GVFqSeLwEuJAyt5cHNpFmw7J2ltdOeMUfBhbzeYsm/SxFkD5s3LmnSqRZXPLV80PAaSl8rw3q/e3CWN/gtaE22Ad5OKvGnQId8uJ2hYVHzfs2du5i8BYTamcyc2AE3c/F/Nul42+zQRmABix0t3uVqTkMemrPHfP34KdEV0yRJyp8V68Iaj8kzlzeR5Y=', 1795660138498631);
INSERT INTO answers VALUES ('', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '', '649bb0ed863363d505810c7e9ef4b563f7c1c29a002de12f481dff08c035ec53', '0d59f29bdd044abdc5ca9de2c2ffe971c84a270e0708ea5cd17f7c208e77bce0', 'vV7tVEzzk1CP6Sox8QY2bQEzrfhSjJXjN5DDOiEjTKrg0M3T9FXhWZduX94uYWLG2M6eV101lGBddMRkHOazDv/T77EBb5jnrivFtx7gGBjsJj5MRm4dF+2RTgaWcLVNg8d7gFygj6eWlUdRhmK4BTUWvUr2sPbjKUQmu1Bt4EoMQgHpM7q+1bWoXDrq/QvylIrnm+l8zwmKF5EG2obJmUX3WPeQldMoa0gReV/8JdILt4F30lrlFjRAWfIQ', 1795660138835508);
INSERT INTO answers VALUES ('', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '', '30716696df155d52918698162d0d02e6cf2d78c4b206b913d1ea5fd5f007bc2a', '47da7d5ba09042695bc80c0b5661ddd0638b9e04b18b4df0f4bc2865dd0daedb', 'ks5d7BQUSO67JJjErrHK4I0jtqhzr3OXBKu/Ua7vVFStmIuLyHpyNy1lUZQz5vdSpkguMCZtnJZEgsvwfKzfcmrFp5by4VjldRh5Hv9mNGsKJZT5k05kEiUwkes48qgnBMd1UdujGkVhi4Rr/c7JwjdcofVfh5ogLQE56mUtPLEVB+LJXmOHdZn/X2DJlD5v1tosrL16HonivIzSBcp7UIhHUUH9CuYoaTDupwaFZ3psoA28BM8Ogfg3R8/KKyi69uiOawqBQ5MKMKAF51ZHg5+kzw==', 1795660139127296);
INSERT INTO answers VALUES ('', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '', 'b8c53b10a1d58c2d027ffcbd0fd4015c9395f0943a49c732be64f78be154ad29', 'be3c198db81e6497e8bde19ce361d05b23b31580a15a806dee42215dbe7dca3c', 'EpOstNtsoioPKhBkmK0oLYZQ/rlqVtXFjvE5n1rLlenHr68AoWwQIvR7U5KHm/YkSDoZxyZKhPxGDVowrjlCjKDzI51vjt+jb86bZRHVsCwnKmTdYU0AaMO3lAptUDiMDDTuJV9tB971/nzWG1rU3elQEO8ShfeETBDUc+SBKCHk6ivmn2l1dy8uKHpSRTu5wK7GGcup1VH8OuffFAPKPhlThyXrlYt6NC2hGN2lPyILjZVdhcstNCtePuQQ056fqTrkuhpjYc76NDH+43KlI8iMtRTzgNNj5RHORBomZEuRcuK8jzvNgw1DbHoU9G3iiMAc2vEa03k1Esb1+CMjhA7WaWIplkW1CVJSk5MAeeeWg2UZ3LJIDjcaDpQUTeIMiuwFik5vKsTwYwj7iBBgItkAfeEY7WPE5ZYkIU+nVLuxmsqXz//UUT8OknkGZozNY8YRXUAkgw3uzRz+lK3KCvLuiwoqZ4V6vQkYcBYRMd4s+jYgBKw80GzaymjMkYwkcnmf1NbH497az0WS05hBLaVHA84NydQFfwguDtdcB1Xuyi9ghPaVFSofMncYWFZ7uBOqSN09XqxOpFXnd5425/Ndv/esLBchbfQwFct14hTR/jlkBxvm4uDFVP4/yGmgT8kIZCKo7lkeHPGgNOgid8qiobSADGPIgeUNuuJLXBxONxoPUoQQ661DQp/LpsG3TqxYKe1yJfwIjnxlqYVE3vKR41ZKy4mdtPPFdIZ+Pxsi6L2nKfjw', 1795660139526416);
INSERT INTO answers VALUES ('', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '', '41a12eb7b5286fda50303148f2534535049619386ccea989afcf96d269ab3d1e', '17e5652d4cce7e69f8d414701dabe72c3d3d19fe12a6a55d57a28601aa483b30', 'NiR6hU9jk9/6Qybj30MRLbnCM1oexLBPrD3vIoaTKoF//ZH6o70qPmLmMQaEsJxmXZpLGXbilwlxUdrWRFJjGK+nnUK3txHZk+d1uQfPzw3I/ym9TZcHE80Yg/ixAutoO1MrIAxycXH7zvcrJFUDx4CEXgd9IxJ0+RaYGbgQt1eNS4G7ntKDQopMTu/mc2DuwMWtP6Y9U2eJdUYZKtxeWuakHT+Rh124G5tmx+tjY7d9kR+UpYjuFZrjWG1iIXiX3OpJjT/hOdabkkR22Iwb7VNur+5bo806xjV6Nh8jDhfwBcTzHi/WrXnPkWeiB3jySZw/MyRARuZRMB7vFY38VTaw9zSZ03uWef653IH9Fk3QPZHAFgebkfdmNDayoY/HRCp5NqPEjDa4SefBJv8DjUxOzvn5Qcz/mt3dD5Q0QlPNoWBPiVt2Ee0fU3LqPaeboSq8T0OHmlux/wmJ6sNuooF4ZFTP8jA/BSIrtoWn2dtt4tcYoDHz1dtUzR/uKKziY+rG0gYloXjVNVMGMAsZB5jgUkujvXecea0ikwAP3gpWLGBYrjAI3vL4a+22z8CboLtWDX77sSy2Jdk2CE44ZL4lw4uHrLCdARisB2jrLeNo5hwg28fg+S9N3XrlAuP1oFJnJGnuEEQyl7IWFrGf4MwY83W2CrC/oMhiRMVi1hyCqyEpGQ74jSCdyRCz/061HgCOlgf1FncMh3c5c1gI+PWSffERv7GoRnqolZV6VmAGkS7BoRK3nHwibF/ugK3dSwecqiZDGP+HACINsVCBZNkeQAUblhOmdJ9VuiGXS04y9wJ31W9Lz8vd6l00jGE18a4yfg==', 1795660139944362);
INSERT INTO answers VALUES ('', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '', '087a7177d1fed003667a9682520fecb321f1e93749743c6ccc6a14aa54abf71e', '47da7d5ba09042695bc80c0b5661ddd0638b9e04b18b4df0f4bc2865dd0daedb', 'VZzzP1inSXbRHwun2KvDMUGYcxpqmGK7vQ5M/9pnWJDejMeUpVJXCnpQLVllb/R6xM5CJtS3mNAVUNJctfMAzTORpE3ATTFb/8zIai0w1azlOhYl0stoeLIiJW1WE1MzDZsa6fD8nMivLTbkN805nS+vVIGREhhexloOOssa4xciDmlkjURNcDXjhbvLtXMHUzPhiXCym/AEr3rwFwgl4UjWrC1U1SRLtI+vj1ya5kglNwqr1BOODsXvHqyynFCBn/vLpHyCFru2HMNzD/Edo6f6+g==', 1795660140490985);
INSERT INTO answers VALUES ('', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '', 'b54f38251096c5fd161b3e992722199cdea55719ac147803616d560de4a39508', 'be3c198db81e6497e8bde19ce361d05b23b31580a15a806dee42215dbe7dca3c', '3tKulkByu0bvgzyv8EOzoGcJMSclyYsdAisZGJWMdAUyB15+tpbTEGJLUvbfr/IRMJfzG1pjwWGajiUTuvk7RXudSltZ9e3eMum6/+VLL3Biy5g83sLc1B5huKWE+LuWH0SyGLwWLg62+ibXFnDwk6mAe9Wrbs7OUkDkzjKOKfCgOX8LFIhCIkVn4yFc+RmH8OmOYY4CrNtvgjkJpTNF2+L/bZ3SjCJvfT9CSbzpQiNWyjG8kIDSwbqGAz+KwW0U6W73n59U6cPMwVvUKLZ+mglSZ0Dd2wGd0ULyDIymJKwxR6YXEgkFDpLiQiokPVZSiDMjFAv3P/ZAo5VaBGcD+MfidFajoZXtD1lAusg7kZHoBMgE3blpLlfbhXM2SH8xzotb64ZlBBt0GgnU6t7nZ7JpdV0ykUIjlDJ/847rpblhQ35jp2E3U/z0BuUNVmp4hMFriXTGHWCmsI4kRMA9Z8mLYPtWcnri6HrAb0C2cIElqjrb2EdpjKvBcGayiqXSSu+AWQfAhAY1RWksbccNRx7TqgRPI/st0WfsRc8czuVyie5bwdDWfF43MXnlZDBV+Wkup7nsPm0FG5mEdZQkccOZpeTRJlN5HaLAalj/FuMpODyJLjycxQdgnQKPhlloHEh+xp27Mz4vw7gTMKKu34r8FZ9P/uS1FbYeBEDisqLIae7HtnvVnxp7lNwN/paThBVFoBWhQH+PjTRLjEqP3+JCld71qWdwby+GmWZ/mPxGr5ONJxo4', 1795660140838182);
INSERT INTO answers VALUES ('', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', '', '9c8c8240b078ece4407ee0ade36920f6a1571ac356b714571d508b590a86f46a', '7ba43617e1b135c83658f570c5f2d119cd51a88430dcebfcd5931579e86068d3', 'AsWjY4wobbktz3meAK+WrRzijZzMvaWGbeAFHWTr2j2OtS6GuNzmORFUwIAL8TDkK1yF2k0kE+J/6C4VIRk5zXLJAKqq7hGcfo+LM29Pbtj3sveJZ6Ld/Vbb5A4sL1m41afdOzc0JWCGWyE2EKOM+PiqOfbU7UOBLXmg1sy5zImZjeAbtgLHjJrSCdT014sB0JGql8oFCDy9rRuRzl/6rpvol8FOjb844YSuFKM16jjF4E6wStphW6QXMCUp/F+n5bV9RKpITJul8zQFd/X+OcQFWfKwD3/Hf7EpKoyoy6GycOehmO3RjZYAHd+Oipv1iqKIMAewe4Jo9HeL6iwqbnUGWow=', 1795660141224158);
INSERT INTO sso_suspensions VALUES ('01a215af-4574-760e-a520-beb650855a68', 1795919338153678, '''ẞ''', 1795660138153678, 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca');
INSERT INTO merge_proposals VALUES ('01a215af-4594-7e8f-a364-0b031db33eb2', '01a215af-469b-7016-8b36-4cd515707366', '01a215af-4699-7538-90c5-0c760c27f63c', '01a215af-4699-7538-90c5-0c760c27f63c', 'host', 'pending', '', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', 0, '{"credential":"01a215af-4242-74a6-b13d-01bf1b4ee7ca","at":1795660138141066}', '', 1795660138138901, 1796869738138901, 0, '', 0);
INSERT INTO merge_proposals VALUES ('01a215af-4594-7e8f-a364-0b031db33eb2', '01a215af-469e-7a92-a416-228638783108', '01a215af-469a-71a0-8e74-750e8f30b7cd', '01a215af-469a-71a0-8e74-750e8f30b7cd', 'host', 'approved', '', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', 0, '{"credential":"01a215af-4242-74a6-b13d-01bf1b4ee7ca","at":1795660138144853}', '{"credential":"01a215af-4242-74a6-b13d-01bf1b4ee7ca","at":1795660138143995}', 1795660138142663, 1796869738142663, 1795660138144853, '{"looks":"8b070bf1c288551a277b44e77e106d651aaeb09ace6277b4f32c43c3af787530","alone":null,"met":null}', 0);
INSERT INTO domain_claims VALUES ('01a215af-4594-7e8f-a364-0b031db33eb2', '01a215af-4c06-7914-87d0-0057eab789aa', 'initech.example', '01a215af-4690-7e26-8438-f412bf171366', 'cancelled', 'by_hand', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', 1795660139526416, 1798252139526416, 1795660139944362);
INSERT INTO domain_claims VALUES ('01a215af-4594-7e8f-a364-0b031db33eb2', '01a215af-5126-75c6-bf24-4e1f5fbbc655', 'initech.example', '01a215af-4690-7e26-8438-f412bf171366', 'open', '', 'operator', '01a215af-4242-74a6-b13d-01bf1b4ee7ca', 1795660140838182, 1798252140838182, 0);
INSERT INTO claim_accounts VALUES ('01a215af-4594-7e8f-a364-0b031db33eb2', '01a215af-4c06-7914-87d0-0057eab789aa', '01a215af-4802-7a17-97ec-b4b934e42642', '', 'cancelled', '', '', 1795660139944362);
INSERT INTO claim_accounts VALUES ('01a215af-4594-7e8f-a364-0b031db33eb2', '01a215af-4c06-7914-87d0-0057eab789aa', '01a215af-4953-7837-be30-e2fc52c40e22', '', 'cancelled', '', '', 1795660139944362);
INSERT INTO claim_accounts VALUES ('01a215af-4594-7e8f-a364-0b031db33eb2', '01a215af-5126-75c6-bf24-4e1f5fbbc655', '01a215af-4802-7a17-97ec-b4b934e42642', 'merge', 'claimed', '', '', 0);
INSERT INTO claim_accounts VALUES ('01a215af-4594-7e8f-a364-0b031db33eb2', '01a215af-5126-75c6-bf24-4e1f5fbbc655', '01a215af-4953-7837-be30-e2fc52c40e22', '', 'claimed', '', '', 0);
INSERT INTO ldap_sources VALUES ('01a215af-4594-7e8f-a364-0b031db33eb2', '01a215af-52b2-7731-86df-1db9844076e7', '{"servers":["ldaps://dc1.corp.example"],"bind_dn":"cn=o''usher,dc=corp,dc=example","users":{"bases":["ou=Größe,dc=corp,dc=example"],"filter":"(objectClass=inetOrgPerson)"},"groups":{"bases":["ou=Größe,dc=corp,dc=example"],"filter":"(objectClass=groupOfNames)"},"attributes":{"active":"pwdAccountLockedTime","displayName":"displayName","email":"mail","familyName":"sn","givenName":"givenName","groupName":"cn","id":"entryUUID","membership":"member","uid":"uid","userName":"uid","version":"entryCSN"},"extra":{"userType":"employeeType"}}', '1.gxzIPocxMtsB9bq83brY0I/zJgCCxnGbzjFN6yGOUm9L7WhH5ULfTqx39zkIAfNH27j8CjfFmaY', '0 0 1 1 *', '', '01a215af-52c8-73a2-a3f1-cd7dde35baa6', 1795660141234429, 0, 0, '', '', '', '');
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
