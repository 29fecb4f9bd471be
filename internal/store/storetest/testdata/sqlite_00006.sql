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
INSERT INTO goose_db_version VALUES (1, 0, 1, '2026-11-26 05:10:58');
INSERT INTO goose_db_version VALUES (2, 1, 1, '2026-11-26 05:10:58');
INSERT INTO goose_db_version VALUES (3, 2, 1, '2026-11-26 05:10:58');
INSERT INTO goose_db_version VALUES (4, 3, 1, '2026-11-26 05:10:58');
INSERT INTO goose_db_version VALUES (5, 4, 1, '2026-11-26 05:10:58');
INSERT INTO goose_db_version VALUES (6, 5, 1, '2026-11-26 05:10:58');
INSERT INTO goose_db_version VALUES (7, 6, 1, '2026-11-26 05:10:58');
INSERT INTO parents VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', 'acme', 'acme', '01a21643-9a06-70d5-b127-0813fce0a14a', 2, 0, 1795669858658038, 0);
INSERT INTO parents VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', 'initech', 'initech', '01a21643-9a08-7b2d-87e6-2295e6e01e73', 0, 1, 1795669858682605, 0);
INSERT INTO parents VALUES ('01a21643-99fa-7a38-9a50-5b11bca7b4c8', '~01a21643-99fa-7a38-9a50-5b11bca7b4c8', '', '01a21643-99fa-7a83-8741-19051306d9e9', 0, 0, 1795669858810658, 1);
INSERT INTO organizations VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-998c-778e-ad64-a4ea827ab9e3', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795669858699981, NULL, 0);
INSERT INTO organizations VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-998c-7a1a-bf69-93baeeeb73b5', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795669858699981, 1, 1);
INSERT INTO organizations VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-99ef-7d3f-a68c-361c66c8691e', 'initech-console', 'initech-console', 'console', 'jit', 0, '', 1, 0, 2, 0, 1795669858799847, NULL, 0);
INSERT INTO organizations VALUES ('01a21643-99fa-7a38-9a50-5b11bca7b4c8', '01a21643-99fa-7a38-9a50-5b11bca7b4c8', 'lone', 'Größe', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795669858810658, NULL, 0);
INSERT INTO organizations VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-99fb-7783-86b8-f89fc28984ab', 'joined', 'joined', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795669858811481, NULL, 0);
INSERT INTO seat_tiers VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-998c-778e-ad64-a4ea827ab9e3', 'premium', 1, 1);
INSERT INTO domains VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', 'acme.example', '01a21643-996e-748f-a4ff-d335de558524', 'verified', 'manual', 1795669858669907, 1795669858669907, '', '', 0, 0, 0, 0, 0);
INSERT INTO domains VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', 'initech.example', '01a21643-9986-70dc-bef1-71d3da4c9cde', 'verified', 'manual', 1795669858694022, 1795669858694022, '', '', 0, 0, 0, 0, 0);
INSERT INTO connections VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99c9-725d-825b-9a7853c49d5a', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795669858764334, 1795669858761124, '', '', '', '', '', '');
INSERT INTO connections VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-9a04-73a1-aa47-563b56ceff6f', 'later', 'saml', '', '', 'claim', 0, 0, NULL, 1795669858820221, 'urn:acme:''idp''', '', 'memberOf', '', '', '');
INSERT INTO connections VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9a06-7d6a-884d-d871e4335340', 'main', 'oidc', 'https://login.initech.example', 'usher', 'claim', 1, 1, 1795669858826059, 1795669858822861, '', '', '', '', '', '');
INSERT INTO credentials VALUES ('', '01a21643-9916-74d0-9b18-59cfa4f2874c', 'operator', '', 'first operator key', 'ba13beef622f9c82f131d56b4e6280c581db7b31b568f31f9baa8c55496c2606', 'usher_fK5W24', 1795669858582206, NULL, NULL, '', '', '', '', '', '', 0, 1795669860299592, '', '');
INSERT INTO credentials VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99b0-7df9-99c4-ac2ba4b5aef6', 'directory', '01a21643-99af-7a53-b9c4-48ed101686ea', '', '21a979e28bf0183ddc8c526ed6da72e013df7f07aa17212209c70ba1e4787fe4', 'usher_xF-Ox5', 1795669858736745, NULL, NULL, '', '', '', '', '', '', 0, 1795669860299592, '', '');
INSERT INTO credentials VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-99b2-7b09-9d67-7943124fdfb6', 'directory', '01a21643-99b1-7e17-b75b-3648fe7da4a8', '', '03b21d3a4f85961720d4a7a07ab36b1cd781a30e36d4633d9a228eedf8bbfff5', 'usher_vtTj-_', 1795669858738696, NULL, NULL, '', '', '', '', '', '', 1, 0, '01a21643-9a03-7502-ab77-7d93e6b7ebec', '');
INSERT INTO credentials VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99ca-7881-80fa-5ee6eed859cd', 'login-hook', '01a21643-99c9-725d-825b-9a7853c49d5a', '', '1d90e30bf1b25c4c45fe67678b1d75453852a7ee57af8ee57c02ac09c363635e', 'usher_LV6iwx', 1795669858762447, NULL, NULL, '', '', '', '', '', '', 0, 1795669860164365, '', '');
INSERT INTO credentials VALUES ('', '01a21643-99ce-7adc-816b-e6b53c3ebfcb', 'read-only', '', '', '3e01d53973d7469e70b32a0be7e972a4424e09b00d205131fc705a4e0d603875', 'usher_YfURw2', 1795669858766698, NULL, 1795669858767402, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO credentials VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99e7-78c0-96a8-e8930af2fb03', 'oauth-client', '01a21643-99af-7a53-b9c4-48ed101686ea', '', 'db7fa5d1dfd11c611ab7a89d32c7c5bffd9e018b276ed51a40f0b4d2aad63730', 'usher_Q3-97w', 1795669858791548, NULL, NULL, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO credentials VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99e8-7a62-95ba-058ebaad311e', 'access-token', '01a21643-99af-7a53-b9c4-48ed101686ea', '', '4b1128efe2c27827f302599f2cc38dad11cdf6be7ac71f540403815a813415c2', 'usher_vOZoux', 1795669858792542, 1795673458792542, NULL, '01a21643-99e7-78c0-96a8-e8930af2fb03', '', '', '', '', '', 0, 0, '', '');
INSERT INTO credentials VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-99e9-79dd-9f3f-60bf9e8bfa25', 'jwt-issuer', '01a21643-99b1-7e17-b75b-3648fe7da4a8', '', 'e21dfb628dcab86cedc16861f4c65874f3d1567d49f9c1268df8252d57268ec2', '', 1795669858793546, NULL, NULL, '', '', '', 'https://issuer.example/', 'http://127.0.0.1:35881/scim/01a21643-99b1-7e17-b75b-3648fe7da4a8', '{"jwks_url":"https://issuer.example/keys","claims":{"tid":"''ẞ''"}}', 0, 0, '01a21643-9a03-7502-ab77-7d93e6b7ebec', '');
INSERT INTO credentials VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9a07-7a18-8bc6-832f9e9128ae', 'login-hook', '01a21643-9a06-7d6a-884d-d871e4335340', '', 'b7f5a2a9e8dafd37d07c196e8f24681ea2b0cc86e94b3e76d6d10c31dd322444', 'usher_eLGOpX', 1795669858823635, NULL, NULL, '', '', '', '', '', '', 0, 1795669860164365, '', '');
INSERT INTO directories VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99af-7a53-b9c4-48ed101686ea', 'okta', 'scim', 'okta', 'userName', 0, '', 1795669858735652, '', '', '', 0);
INSERT INTO directories VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-99b1-7e17-b75b-3648fe7da4a8', 'entra', 'scim', 'entra', 'userName', 0, '', 1795669858737906, 'ipsie', '[{"id":"urn:acme:scim:schemas:extension:hr:2.0:User","name":"User","description":"''quotes'' and Umläute","resourceType":"User","attributes":[{"name":"floor","type":"string","caseExact":false,"mutability":"readWrite","returned":"default","uniqueness":"none"}]}]', '01a21643-9a03-7502-ab77-7d93e6b7ebec', 0);
INSERT INTO directories VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99f4-7af9-b221-00d57d208fe3', '01a21643-99f4-7af9-b221-00d57d208fe3', 'scim', 'generic', 'userName', 0, '', 1795669858804704, '', '', '', 1795669858807022);
INSERT INTO directories VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', 'corp', 'ldap', 'generic', 'emails', 1, '', 1795669859154560, '', '', '', 0);
INSERT INTO directories VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9dfd-74a3-ba89-57e1ea19113f', 'away', 'ldap', 'generic', 'emails', 1, '', 1795669859837265, '', '', '', 0);
INSERT INTO directory_emails VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99af-7a53-b9c4-48ed101686ea', 'ada@acme.example', '01a21643-99b4-748e-8bb9-3525b3b40277', 0, 'work');
INSERT INTO directory_emails VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99af-7a53-b9c4-48ed101686ea', 'ada@home.example', '01a21643-99b4-748e-8bb9-3525b3b40277', 1, 'home');
INSERT INTO directory_emails VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', 'p0@initech.example', 'a04f0898-7c12-89f6-9c16-797b294f77dd', 0, 'work');
INSERT INTO directory_emails VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', 'p10@initech.example', '574e8106-fd0b-814c-85dc-d9d308370e6f', 0, 'work');
INSERT INTO directory_emails VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', 'p11@initech.example', '64d9707f-d872-80bb-a495-1dba7d031066', 0, 'work');
INSERT INTO directory_emails VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', 'p12@initech.example', 'c62d6398-95f1-8e51-8de1-fe3f2e005137', 0, 'work');
INSERT INTO directory_emails VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', 'p13@initech.example', '21ba76c3-b2cf-8e0b-ac7f-c3326150c27c', 0, 'work');
INSERT INTO directory_emails VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', 'p1@initech.example', '92c02d38-f1f7-8915-82cb-602d7929fbfb', 0, 'work');
INSERT INTO directory_emails VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', 'p2@initech.example', '7d4ac83e-5993-8cce-aee7-48fdbd9e4de9', 0, 'work');
INSERT INTO directory_emails VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', 'p3@initech.example', '6e04263b-ce33-8939-b6bb-0752523966d7', 0, 'work');
INSERT INTO directory_emails VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', 'p4@initech.example', 'fa970d63-b185-89c2-8825-76446c2dab6c', 0, 'work');
INSERT INTO directory_emails VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', 'p5@initech.example', 'bc21de02-b6a5-8426-8106-c0199525d291', 0, 'work');
INSERT INTO directory_emails VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', 'p6@initech.example', '722d1f00-4297-8616-8fb5-d2037c2ab04e', 0, 'work');
INSERT INTO directory_emails VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', 'p7@initech.example', '826a3847-6dd5-8061-91d4-8297f59911cb', 0, 'work');
INSERT INTO directory_emails VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', 'p8@initech.example', '91a13df4-bfb3-84b5-90c0-a709735e5b75', 0, 'work');
INSERT INTO directory_emails VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', 'p9@initech.example', 'f6a26f6c-84b9-8be5-ab0e-25166359aeb7', 0, 'work');
INSERT INTO directory_groups VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99af-7a53-b9c4-48ed101686ea', '01a21643-99be-7f06-9bca-26eb9df9947f', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795669858750959, 1795669858755455, 0);
INSERT INTO directory_groups VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99af-7a53-b9c4-48ed101686ea', '01a21643-99c0-7613-bb75-119baaea0e02', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795669858752369, 1795669858759023, 0);
INSERT INTO directory_groups VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99af-7a53-b9c4-48ed101686ea', '01a21643-99c5-7200-8164-453e654819f7', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795669858757106, 1795669858757106, 1);
INSERT INTO directory_groups VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', 'e98fd589-035a-8223-9926-0a983a9b53bb', 'all-staff', 'all-staff', NULL, '82edd570-7da3-1041-888a-bf0bc8591a24', '{"displayName":"all-staff","externalId":"82edd570-7da3-1041-888a-bf0bc8591a24"}', 2, 1795669859207242, 1795669859207985, 0);
INSERT INTO directory_members VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99af-7a53-b9c4-48ed101686ea', '01a21643-99be-7f06-9bca-26eb9df9947f', '01a21643-99b4-748e-8bb9-3525b3b40277', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99af-7a53-b9c4-48ed101686ea', '01a21643-99be-7f06-9bca-26eb9df9947f', '01a21643-99b5-77f5-bd8a-ac6148d71ea3', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99af-7a53-b9c4-48ed101686ea', '01a21643-99be-7f06-9bca-26eb9df9947f', '01a21643-99b6-771e-9178-1c857f038d6b', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99af-7a53-b9c4-48ed101686ea', '01a21643-99c0-7613-bb75-119baaea0e02', '01a21643-99b4-748e-8bb9-3525b3b40277', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99af-7a53-b9c4-48ed101686ea', '01a21643-99c0-7613-bb75-119baaea0e02', '01a21643-99b5-77f5-bd8a-ac6148d71ea3', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99af-7a53-b9c4-48ed101686ea', '01a21643-99c0-7613-bb75-119baaea0e02', '01a21643-99b6-771e-9178-1c857f038d6b', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99af-7a53-b9c4-48ed101686ea', '01a21643-99c0-7613-bb75-119baaea0e02', '01a21643-99b7-74f6-bda8-0cb18c5ebdb1', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99af-7a53-b9c4-48ed101686ea', '01a21643-99c0-7613-bb75-119baaea0e02', '01a21643-99b8-75dd-9f94-ce818ff6d9d4', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99af-7a53-b9c4-48ed101686ea', '01a21643-99c0-7613-bb75-119baaea0e02', '01a21643-99b9-727f-88d5-20eb8fdfe01b', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99af-7a53-b9c4-48ed101686ea', '01a21643-99c0-7613-bb75-119baaea0e02', '01a21643-99b9-7ea2-93e6-da76539a48ae', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99af-7a53-b9c4-48ed101686ea', '01a21643-99c0-7613-bb75-119baaea0e02', '01a21643-99ba-7ad4-8950-192ad8483129', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99af-7a53-b9c4-48ed101686ea', '01a21643-99c0-7613-bb75-119baaea0e02', '01a21643-99bb-7cf9-a05f-1fbf38579ec8', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99af-7a53-b9c4-48ed101686ea', '01a21643-99c0-7613-bb75-119baaea0e02', '01a21643-99be-73aa-b23d-be6a59045db1', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99af-7a53-b9c4-48ed101686ea', '01a21643-99c5-7200-8164-453e654819f7', '01a21643-99b7-74f6-bda8-0cb18c5ebdb1', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99af-7a53-b9c4-48ed101686ea', '01a21643-99c5-7200-8164-453e654819f7', '01a21643-99be-7f06-9bca-26eb9df9947f', 'Group', 'Group', '');
INSERT INTO directory_members VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', 'e98fd589-035a-8223-9926-0a983a9b53bb', '21ba76c3-b2cf-8e0b-ac7f-c3326150c27c', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', 'e98fd589-035a-8223-9926-0a983a9b53bb', '574e8106-fd0b-814c-85dc-d9d308370e6f', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', 'e98fd589-035a-8223-9926-0a983a9b53bb', '64d9707f-d872-80bb-a495-1dba7d031066', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', 'e98fd589-035a-8223-9926-0a983a9b53bb', '6e04263b-ce33-8939-b6bb-0752523966d7', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', 'e98fd589-035a-8223-9926-0a983a9b53bb', '722d1f00-4297-8616-8fb5-d2037c2ab04e', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', 'e98fd589-035a-8223-9926-0a983a9b53bb', '7d4ac83e-5993-8cce-aee7-48fdbd9e4de9', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', 'e98fd589-035a-8223-9926-0a983a9b53bb', '826a3847-6dd5-8061-91d4-8297f59911cb', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', 'e98fd589-035a-8223-9926-0a983a9b53bb', '91a13df4-bfb3-84b5-90c0-a709735e5b75', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', 'e98fd589-035a-8223-9926-0a983a9b53bb', '92c02d38-f1f7-8915-82cb-602d7929fbfb', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', 'e98fd589-035a-8223-9926-0a983a9b53bb', 'a04f0898-7c12-89f6-9c16-797b294f77dd', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', 'e98fd589-035a-8223-9926-0a983a9b53bb', 'bc21de02-b6a5-8426-8106-c0199525d291', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', 'e98fd589-035a-8223-9926-0a983a9b53bb', 'c62d6398-95f1-8e51-8de1-fe3f2e005137', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', 'e98fd589-035a-8223-9926-0a983a9b53bb', 'f6a26f6c-84b9-8be5-ab0e-25166359aeb7', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', 'e98fd589-035a-8223-9926-0a983a9b53bb', 'fa970d63-b185-89c2-8825-76446c2dab6c', 'User', '', '');
INSERT INTO directory_tombstones VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99af-7a53-b9c4-48ed101686ea', '01a21643-99bd-76c2-8b85-5b7659047845', 'NULL', '01a21643-99bd-7695-9a6c-6c096bef3c2f', 1798261858759023);
INSERT INTO persons VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99b4-71d2-be81-968f398aa967', 'open', '', '01a21643-99af-7a53-b9c4-48ed101686ea', 0, 3, 0, 1795669858764334, 1795669858739757);
INSERT INTO persons VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99b5-77c2-8cdc-c2ffc8a0b1f0', 'open', '', '01a21643-99af-7a53-b9c4-48ed101686ea', 0, 3, 0, NULL, 1795669858741437);
INSERT INTO persons VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99b6-76eb-a14d-e4492417139b', 'open', '', '01a21643-99af-7a53-b9c4-48ed101686ea', 0, 2, 0, NULL, 1795669858742384);
INSERT INTO persons VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99b7-74c5-aa70-45a938cb945d', 'open', '', '01a21643-99af-7a53-b9c4-48ed101686ea', 0, 2, 0, NULL, 1795669858743229);
INSERT INTO persons VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99b8-75b5-9f22-d5f81b284e39', 'open', '', '01a21643-99af-7a53-b9c4-48ed101686ea', 0, 2, 0, NULL, 1795669858744316);
INSERT INTO persons VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99b9-724e-8a86-f7273b89985c', 'open', '', '01a21643-99af-7a53-b9c4-48ed101686ea', 0, 2, 0, NULL, 1795669858745086);
INSERT INTO persons VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99b9-7e78-a05a-b1dadd48d807', 'open', '', '01a21643-99af-7a53-b9c4-48ed101686ea', 0, 2, 0, NULL, 1795669858745882);
INSERT INTO persons VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99ba-7ab3-9cbc-c803a4ed1e99', 'closed', 'directory_inactive', '01a21643-99af-7a53-b9c4-48ed101686ea', 0, 2, 0, NULL, 1795669858746632);
INSERT INTO persons VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99bd-7695-9a6c-6c096bef3c2f', 'closed', 'directory_deleted', '01a21643-99af-7a53-b9c4-48ed101686ea', 0, 4, 0, NULL, 1795669858749388);
INSERT INTO persons VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99be-7383-844b-a09f14645c45', 'closed', 'directory_inactive', '01a21643-99af-7a53-b9c4-48ed101686ea', 0, 3, 0, NULL, 1795669858750196);
INSERT INTO persons VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99cd-7d31-9d08-866bf57719a8', 'open', '', '', 0, 1, 0, 1795669858765833, 1795669858765833);
INSERT INTO persons VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-99f3-7834-8fa2-206ee7422f8c', 'open', '', '', 1, 1, 0, NULL, 1795669858803419);
INSERT INTO persons VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9a0a-7177-bc7f-70d84bcf5275', 'open', '', '', 0, 1, 0, 1795669858826059, 1795669858826059);
INSERT INTO persons VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b88-73a4-9be4-1a358fe62fa9', 'open', '', '01a21643-9b52-799d-8853-0789830aeb2b', 0, 1, 0, NULL, 1795669859207985);
INSERT INTO persons VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b88-74fe-a61b-be084ea76ba8', 'open', '', '01a21643-9b52-799d-8853-0789830aeb2b', 0, 1, 0, NULL, 1795669859207985);
INSERT INTO persons VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b88-75ee-9203-c5adfbce3ea9', 'open', '', '01a21643-9b52-799d-8853-0789830aeb2b', 0, 1, 0, NULL, 1795669859207985);
INSERT INTO persons VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b88-769f-9ac1-9fd2fb776169', 'open', '', '01a21643-9b52-799d-8853-0789830aeb2b', 0, 1, 0, NULL, 1795669859207985);
INSERT INTO persons VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b8d-7bd1-92f1-1cf6d9aa4652', 'open', '', '01a21643-9b52-799d-8853-0789830aeb2b', 0, 1, 0, NULL, 1795669859207985);
INSERT INTO persons VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b8e-71a4-b8c7-3d94f7f70f7f', 'open', '', '01a21643-9b52-799d-8853-0789830aeb2b', 0, 1, 0, NULL, 1795669859207985);
INSERT INTO persons VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b8e-72a6-ae44-570240cbdd82', 'open', '', '01a21643-9b52-799d-8853-0789830aeb2b', 0, 1, 0, NULL, 1795669859207985);
INSERT INTO persons VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b8e-7355-9d7e-b2c688b29ca9', 'open', '', '01a21643-9b52-799d-8853-0789830aeb2b', 0, 1, 0, NULL, 1795669859207985);
INSERT INTO persons VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b8e-73d6-ae13-fbcb9bfcffb2', 'open', '', '01a21643-9b52-799d-8853-0789830aeb2b', 0, 1, 0, NULL, 1795669859207985);
INSERT INTO persons VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b8e-7468-b0cd-9d69272ce4e6', 'open', '', '01a21643-9b52-799d-8853-0789830aeb2b', 0, 1, 0, NULL, 1795669859207985);
INSERT INTO persons VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b8e-750f-9030-562f0c5c5ef7', 'open', '', '01a21643-9b52-799d-8853-0789830aeb2b', 0, 1, 0, NULL, 1795669859207985);
INSERT INTO persons VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b8e-7598-aef4-4bb780f5bdae', 'open', '', '01a21643-9b52-799d-8853-0789830aeb2b', 0, 1, 0, NULL, 1795669859207985);
INSERT INTO persons VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b8e-761d-bf93-19cb1bfcf5ce', 'open', '', '01a21643-9b52-799d-8853-0789830aeb2b', 0, 1, 0, NULL, 1795669859207985);
INSERT INTO persons VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b8e-76a5-a9ac-d8649b8a609f', 'open', '', '01a21643-9b52-799d-8853-0789830aeb2b', 0, 1, 0, NULL, 1795669859207985);
INSERT INTO subjects VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99c9-725d-825b-9a7853c49d5a', 'ada', '01a21643-99b4-71d2-be81-968f398aa967', 1795669858764334);
INSERT INTO subjects VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99c9-725d-825b-9a7853c49d5a', 'newcomer', '01a21643-99cd-7d31-9d08-866bf57719a8', 1795669858765833);
INSERT INTO subjects VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9a06-7d6a-884d-d871e4335340', 'prover', '01a21643-9a0a-7177-bc7f-70d84bcf5275', 1795669858826059);
INSERT INTO memberships VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99b4-71d2-be81-968f398aa967', '01a21643-998c-778e-ad64-a4ea827ab9e3', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795669858752369);
INSERT INTO memberships VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99b4-71d2-be81-968f398aa967', '01a21643-998c-7a1a-bf69-93baeeeb73b5', 0, 'jit', '01a21643-99c9-725d-825b-9a7853c49d5a', 1795669858764334, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795669858764334);
INSERT INTO memberships VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99b5-77c2-8cdc-c2ffc8a0b1f0', '01a21643-998c-778e-ad64-a4ea827ab9e3', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795669858752369);
INSERT INTO memberships VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99b6-76eb-a14d-e4492417139b', '01a21643-998c-778e-ad64-a4ea827ab9e3', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795669858756217);
INSERT INTO memberships VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99b7-74c5-aa70-45a938cb945d', '01a21643-998c-778e-ad64-a4ea827ab9e3', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795669858752369);
INSERT INTO memberships VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99b8-75b5-9f22-d5f81b284e39', '01a21643-998c-778e-ad64-a4ea827ab9e3', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795669858752369);
INSERT INTO memberships VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99b9-724e-8a86-f7273b89985c', '01a21643-998c-778e-ad64-a4ea827ab9e3', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795669858752369);
INSERT INTO memberships VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99b9-7e78-a05a-b1dadd48d807', '01a21643-998c-778e-ad64-a4ea827ab9e3', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795669858752369);
INSERT INTO memberships VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99cd-7d31-9d08-866bf57719a8', '01a21643-998c-7a1a-bf69-93baeeeb73b5', 0, 'jit', '01a21643-99c9-725d-825b-9a7853c49d5a', 1795669858765833, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795669858765833);
INSERT INTO memberships VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-99f3-7834-8fa2-206ee7422f8c', '01a21643-99ef-7d3f-a68c-361c66c8691e', 0, 'invite', '01a21643-99f1-713a-b6bf-65823f0da39e', 1795669858803419, 'user', '', 'retained', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795669858803419);
INSERT INTO memberships VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9a0a-7177-bc7f-70d84bcf5275', '01a21643-99ef-7d3f-a68c-361c66c8691e', 0, 'jit', '01a21643-9a06-7d6a-884d-d871e4335340', 1795669858826059, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795669858826059);
INSERT INTO policy_versions VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', 1795669858699981);
INSERT INTO policy_versions VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', 1795669858727856);
INSERT INTO events VALUES (1, '', '01a21643-9916-765b-bb21-9e0096e2aadd', 1795669858582206, 'token.created', 'operator', 'operator_key_file', '', '', '01a21643-9916-74d0-9b18-59cfa4f2874c', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO events VALUES (2, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-9962-7514-be25-0edfd5b5bdf7', 1795669858658038, 'parent.created', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', '', '01a21643-9962-71f9-bbbc-b635989865c0', NULL, NULL, 0, '25c931611c1863cce2e8af9f1f9c0055');
INSERT INTO events VALUES (3, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-996e-76b3-b129-ffe20c7936ea', 1795669858669907, 'domain.verified', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', '', '01a21643-996e-748f-a4ff-d335de558524', NULL, '{"domain":"acme.example","state":"verified","strategy":"manual"}', 0, '2d0a9c696fb5e9b3c4171a9886cb1b64');
INSERT INTO events VALUES (4, '01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-997a-79e3-a639-c60b697eb443', 1795669858682605, 'parent.created', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', '', '01a21643-997a-79a6-8c45-50ec0b8f0839', NULL, NULL, 0, '64536de847f33a074a49ff96b7185d54');
INSERT INTO events VALUES (5, '01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9986-7177-afe8-dfa43f51b5dc', 1795669858694022, 'domain.verified', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', '', '01a21643-9986-70dc-bef1-71d3da4c9cde', NULL, '{"domain":"initech.example","state":"verified","strategy":"manual"}', 0, 'cbe403456180a77231b51b825227157b');
INSERT INTO events VALUES (6, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-998c-79cc-ade0-a7e5079910a0', 1795669858699981, 'organization.created', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', '01a21643-998c-778e-ad64-a4ea827ab9e3', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'dc19b2f5348fa7861902ded71a44e80e');
INSERT INTO events VALUES (7, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-998c-7a37-9fb9-9db4c4b619ea', 1795669858699981, 'organization.created', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', '01a21643-998c-7a1a-bf69-93baeeeb73b5', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'dc19b2f5348fa7861902ded71a44e80e');
INSERT INTO events VALUES (8, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-998c-7c9b-927d-a0606615aebd', 1795669858699981, 'policy.applied', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, 'dc19b2f5348fa7861902ded71a44e80e');
INSERT INTO events VALUES (9, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-998d-7404-8d2c-87a0df7ad2f8', 1795669858699981, 'organization.changed', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', '01a21643-998c-778e-ad64-a4ea827ab9e3', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, 'dc19b2f5348fa7861902ded71a44e80e');
INSERT INTO events VALUES (10, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-998d-745b-93cd-aee05c254cb0', 1795669858699981, 'organization.changed', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', '01a21643-998c-7a1a-bf69-93baeeeb73b5', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, 'dc19b2f5348fa7861902ded71a44e80e');
INSERT INTO events VALUES (11, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99a7-7f2d-8d91-4483bd918a2a', 1795669858727856, 'policy.applied', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, 'e8adab51f1d3275b52dd313e908dfae0');
INSERT INTO events VALUES (12, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99ae-77b0-ba7f-5cbf20c45d9b', 1795669858734077, 'organization.changed', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', '01a21643-998c-778e-ad64-a4ea827ab9e3', '', NULL, '{"limit":1,"seat":"premium"}', 0, 'abd8b5e47cecf93bb23e84504fde1db9');
INSERT INTO events VALUES (13, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99af-7b40-8e94-8f488877fc0e', 1795669858735652, 'directory.created', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', '', '01a21643-99af-7a53-b9c4-48ed101686ea', NULL, NULL, 0, '640092031524e496b3d08c3151ca3f4a');
INSERT INTO events VALUES (14, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99b0-7e46-9fb6-e87e3ab69ea6', 1795669858736745, 'token.created', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', '', '01a21643-99b0-7df9-99c4-ac2ba4b5aef6', NULL, '{"scope":"directory","target":"01a21643-99af-7a53-b9c4-48ed101686ea"}', 0, '8a5f3890277a9a6ec4dd65e4e78d030f');
INSERT INTO events VALUES (15, '01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-99b1-7e3c-8ecc-879873400671', 1795669858737906, 'directory.created', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', '', '01a21643-99b1-7e17-b75b-3648fe7da4a8', NULL, NULL, 0, '6b31f42bc1c9c22031959b9a8fe4adee');
INSERT INTO events VALUES (16, '01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-99b2-7bdc-9c4e-1a3f13b359ae', 1795669858738696, 'token.created', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', '', '01a21643-99b2-7b09-9d67-7943124fdfb6', NULL, '{"scope":"directory","target":"01a21643-99b1-7e17-b75b-3648fe7da4a8"}', 0, '01a54524799867371af6e2268fd04672');
INSERT INTO events VALUES (17, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99b4-773a-afc8-f20385544dd2', 1795669858739757, 'directory_user.created', 'directory', '01a21643-99af-7a53-b9c4-48ed101686ea', '', '', '01a21643-99b4-748e-8bb9-3525b3b40277', NULL, NULL, 2, 'dc1647e8222d591cb15295dd6291683b');
INSERT INTO events VALUES (18, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99b4-773d-8d3b-217e2c1deb85', 1795669858739757, 'account.created', 'directory', '01a21643-99af-7a53-b9c4-48ed101686ea', '01a21643-99b4-71d2-be81-968f398aa967', '', '01a21643-99b4-748e-8bb9-3525b3b40277', NULL, NULL, 2, 'dc1647e8222d591cb15295dd6291683b');
INSERT INTO events VALUES (19, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99b5-7834-a32c-233c9fe93c62', 1795669858741437, 'directory_user.created', 'directory', '01a21643-99af-7a53-b9c4-48ed101686ea', '', '', '01a21643-99b5-77f5-bd8a-ac6148d71ea3', NULL, NULL, 2, 'ddd54bb11f267c127193313a6305f20c');
INSERT INTO events VALUES (20, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99b5-7836-b0c4-3bb5e9f57fff', 1795669858741437, 'account.created', 'directory', '01a21643-99af-7a53-b9c4-48ed101686ea', '01a21643-99b5-77c2-8cdc-c2ffc8a0b1f0', '', '01a21643-99b5-77f5-bd8a-ac6148d71ea3', NULL, NULL, 2, 'ddd54bb11f267c127193313a6305f20c');
INSERT INTO events VALUES (21, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99b6-7755-8d2c-c690c4aaf4e3', 1795669858742384, 'directory_user.created', 'directory', '01a21643-99af-7a53-b9c4-48ed101686ea', '', '', '01a21643-99b6-771e-9178-1c857f038d6b', NULL, NULL, 2, '93c6b528103992cdc8fa50705f33977a');
INSERT INTO events VALUES (22, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99b6-7758-9c6d-985280a3844e', 1795669858742384, 'account.created', 'directory', '01a21643-99af-7a53-b9c4-48ed101686ea', '01a21643-99b6-76eb-a14d-e4492417139b', '', '01a21643-99b6-771e-9178-1c857f038d6b', NULL, NULL, 2, '93c6b528103992cdc8fa50705f33977a');
INSERT INTO events VALUES (23, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99b7-752a-8d72-9e0b9e7a995e', 1795669858743229, 'directory_user.created', 'directory', '01a21643-99af-7a53-b9c4-48ed101686ea', '', '', '01a21643-99b7-74f6-bda8-0cb18c5ebdb1', NULL, NULL, 2, '3a3348400dc147c592a05f05d231e240');
INSERT INTO events VALUES (24, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99b7-752d-a748-569f1108dd6a', 1795669858743229, 'account.created', 'directory', '01a21643-99af-7a53-b9c4-48ed101686ea', '01a21643-99b7-74c5-aa70-45a938cb945d', '', '01a21643-99b7-74f6-bda8-0cb18c5ebdb1', NULL, NULL, 2, '3a3348400dc147c592a05f05d231e240');
INSERT INTO events VALUES (25, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99b8-7608-8135-f2b459aa47ee', 1795669858744316, 'directory_user.created', 'directory', '01a21643-99af-7a53-b9c4-48ed101686ea', '', '', '01a21643-99b8-75dd-9f94-ce818ff6d9d4', NULL, NULL, 2, '8cb67f9a35b50a08122235ac64f057c5');
INSERT INTO events VALUES (26, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99b8-760a-804c-aed4e937fc34', 1795669858744316, 'account.created', 'directory', '01a21643-99af-7a53-b9c4-48ed101686ea', '01a21643-99b8-75b5-9f22-d5f81b284e39', '', '01a21643-99b8-75dd-9f94-ce818ff6d9d4', NULL, NULL, 2, '8cb67f9a35b50a08122235ac64f057c5');
INSERT INTO events VALUES (27, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99b9-72ac-a3ba-58af86c932b3', 1795669858745086, 'directory_user.created', 'directory', '01a21643-99af-7a53-b9c4-48ed101686ea', '', '', '01a21643-99b9-727f-88d5-20eb8fdfe01b', NULL, NULL, 2, '965541a216596f747e130035e5405f85');
INSERT INTO events VALUES (28, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99b9-72b0-9abb-0b5ee1dfd814', 1795669858745086, 'account.created', 'directory', '01a21643-99af-7a53-b9c4-48ed101686ea', '01a21643-99b9-724e-8a86-f7273b89985c', '', '01a21643-99b9-727f-88d5-20eb8fdfe01b', NULL, NULL, 2, '965541a216596f747e130035e5405f85');
INSERT INTO events VALUES (29, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99b9-7ecf-a0a9-9f6846d9a97f', 1795669858745882, 'directory_user.created', 'directory', '01a21643-99af-7a53-b9c4-48ed101686ea', '', '', '01a21643-99b9-7ea2-93e6-da76539a48ae', NULL, NULL, 2, '34a597e12ce4f2537ff47532c3b0454a');
INSERT INTO events VALUES (30, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99b9-7ed2-9ab5-93d68b8c26d4', 1795669858745882, 'account.created', 'directory', '01a21643-99af-7a53-b9c4-48ed101686ea', '01a21643-99b9-7e78-a05a-b1dadd48d807', '', '01a21643-99b9-7ea2-93e6-da76539a48ae', NULL, NULL, 2, '34a597e12ce4f2537ff47532c3b0454a');
INSERT INTO events VALUES (31, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99ba-7b03-b945-7873b9097736', 1795669858746632, 'directory_user.created', 'directory', '01a21643-99af-7a53-b9c4-48ed101686ea', '', '', '01a21643-99ba-7ad4-8950-192ad8483129', NULL, NULL, 2, '58a2f3413eea257b1b4c2604572b3e6d');
INSERT INTO events VALUES (32, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99ba-7b07-b840-90e2b569172c', 1795669858746632, 'account.created', 'directory', '01a21643-99af-7a53-b9c4-48ed101686ea', '01a21643-99ba-7ab3-9cbc-c803a4ed1e99', '', '01a21643-99ba-7ad4-8950-192ad8483129', NULL, NULL, 2, '58a2f3413eea257b1b4c2604572b3e6d');
INSERT INTO events VALUES (33, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99ba-7bf8-ac9e-e447db521bed', 1795669858746632, 'gate.closed', 'directory', '01a21643-99af-7a53-b9c4-48ed101686ea', '01a21643-99ba-7ab3-9cbc-c803a4ed1e99', '', '', NULL, '{"cause":"directory_inactive"}', 2, '58a2f3413eea257b1b4c2604572b3e6d');
INSERT INTO events VALUES (34, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99ba-7bfb-a568-47e8cbd9deab', 1795669858746632, 'session.revoked', 'directory', '01a21643-99af-7a53-b9c4-48ed101686ea', '01a21643-99ba-7ab3-9cbc-c803a4ed1e99', '', '', NULL, NULL, 2, '58a2f3413eea257b1b4c2604572b3e6d');
INSERT INTO events VALUES (35, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99bb-7d49-9398-ee9639d1328d', 1795669858747783, 'directory_user.created', 'directory', '01a21643-99af-7a53-b9c4-48ed101686ea', '', '', '01a21643-99bb-7cf9-a05f-1fbf38579ec8', NULL, NULL, 2, 'da149011b0f13d6f1afc485dcbf4a373');
INSERT INTO events VALUES (36, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99bb-7d4b-b45a-4492fce4273b', 1795669858747783, 'directory_user.unbound', 'directory', '01a21643-99af-7a53-b9c4-48ed101686ea', '', '', '01a21643-99bb-7cf9-a05f-1fbf38579ec8', NULL, '{"reason":"no_email"}', 2, 'da149011b0f13d6f1afc485dcbf4a373');
INSERT INTO events VALUES (37, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99bc-7a76-bc81-33f7643bc4f3', 1795669858748571, 'directory_user.created', 'directory', '01a21643-99af-7a53-b9c4-48ed101686ea', '', '', '01a21643-99bc-79d7-9a2a-1593d8ab586e', NULL, NULL, 2, 'a33ad1c0b71ce4cf7a4e48a9b68e8955');
INSERT INTO events VALUES (38, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99bc-7a7a-ba70-a156bdb9e57e', 1795669858748571, 'directory_user.unbound', 'directory', '01a21643-99af-7a53-b9c4-48ed101686ea', '', '', '01a21643-99bc-79d7-9a2a-1593d8ab586e', NULL, '{"reason":"foreign_domain"}', 2, 'a33ad1c0b71ce4cf7a4e48a9b68e8955');
INSERT INTO events VALUES (39, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99bd-7732-abed-82fc1950bcb2', 1795669858749388, 'directory_user.created', 'directory', '01a21643-99af-7a53-b9c4-48ed101686ea', '', '', '01a21643-99bd-76c2-8b85-5b7659047845', NULL, NULL, 2, 'c2f4eb35decedd7694459335c9441348');
INSERT INTO events VALUES (40, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99bd-7736-bb0e-af96b491861c', 1795669858749388, 'account.created', 'directory', '01a21643-99af-7a53-b9c4-48ed101686ea', '01a21643-99bd-7695-9a6c-6c096bef3c2f', '', '01a21643-99bd-76c2-8b85-5b7659047845', NULL, NULL, 2, 'c2f4eb35decedd7694459335c9441348');
INSERT INTO events VALUES (41, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99be-73d5-9ff8-025f711d5168', 1795669858750196, 'directory_user.created', 'directory', '01a21643-99af-7a53-b9c4-48ed101686ea', '', '', '01a21643-99be-73aa-b23d-be6a59045db1', NULL, NULL, 2, 'a4d78e0f0be791f03d7b276a8b02e159');
INSERT INTO events VALUES (42, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99be-73d7-9cbc-ff00ea8b6ce1', 1795669858750196, 'account.created', 'directory', '01a21643-99af-7a53-b9c4-48ed101686ea', '01a21643-99be-7383-844b-a09f14645c45', '', '01a21643-99be-73aa-b23d-be6a59045db1', NULL, NULL, 2, 'a4d78e0f0be791f03d7b276a8b02e159');
INSERT INTO events VALUES (43, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99bf-729e-a2e4-5e269376ff63', 1795669858750959, 'directory_group.created', 'directory', '01a21643-99af-7a53-b9c4-48ed101686ea', '', '', '01a21643-99be-7f06-9bca-26eb9df9947f', NULL, '{"members":1}', 0, 'a33b9a2ccfe860c3c2258d0a0e1b19fe');
INSERT INTO events VALUES (44, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99c0-7919-825e-2812d784d0e3', 1795669858752369, 'directory_group.created', 'directory', '01a21643-99af-7a53-b9c4-48ed101686ea', '', '', '01a21643-99c0-7613-bb75-119baaea0e02', NULL, '{"members":11}', 0, 'c91397f6409455760f5db8b0d475be92');
INSERT INTO events VALUES (45, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99c1-7449-8620-a7d6aaa15c95', 1795669858752369, 'membership.added', 'directory', '01a21643-99af-7a53-b9c4-48ed101686ea', '01a21643-99b4-71d2-be81-968f398aa967', '01a21643-998c-778e-ad64-a4ea827ab9e3', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, 'c91397f6409455760f5db8b0d475be92');
INSERT INTO events VALUES (46, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99c1-7506-b81c-c9398385d871', 1795669858752369, 'membership.added', 'directory', '01a21643-99af-7a53-b9c4-48ed101686ea', '01a21643-99b5-77c2-8cdc-c2ffc8a0b1f0', '01a21643-998c-778e-ad64-a4ea827ab9e3', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'c91397f6409455760f5db8b0d475be92');
INSERT INTO events VALUES (47, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99c1-7541-92ab-24ce6a097a17', 1795669858752369, 'membership.added', 'directory', '01a21643-99af-7a53-b9c4-48ed101686ea', '01a21643-99b7-74c5-aa70-45a938cb945d', '01a21643-998c-778e-ad64-a4ea827ab9e3', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'c91397f6409455760f5db8b0d475be92');
INSERT INTO events VALUES (48, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99c1-757b-82a9-86c4182b5a46', 1795669858752369, 'membership.added', 'directory', '01a21643-99af-7a53-b9c4-48ed101686ea', '01a21643-99b8-75b5-9f22-d5f81b284e39', '01a21643-998c-778e-ad64-a4ea827ab9e3', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'c91397f6409455760f5db8b0d475be92');
INSERT INTO events VALUES (49, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99c1-75a0-bf36-2efc0355b61f', 1795669858752369, 'membership.added', 'directory', '01a21643-99af-7a53-b9c4-48ed101686ea', '01a21643-99b9-724e-8a86-f7273b89985c', '01a21643-998c-778e-ad64-a4ea827ab9e3', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'c91397f6409455760f5db8b0d475be92');
INSERT INTO events VALUES (50, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99c1-75c7-9b8d-059855d87c23', 1795669858752369, 'membership.added', 'directory', '01a21643-99af-7a53-b9c4-48ed101686ea', '01a21643-99b9-7e78-a05a-b1dadd48d807', '01a21643-998c-778e-ad64-a4ea827ab9e3', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'c91397f6409455760f5db8b0d475be92');
INSERT INTO events VALUES (51, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99c1-7601-92a3-b09289e31204', 1795669858752369, 'membership.added', 'directory', '01a21643-99af-7a53-b9c4-48ed101686ea', '01a21643-99bd-7695-9a6c-6c096bef3c2f', '01a21643-998c-778e-ad64-a4ea827ab9e3', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'c91397f6409455760f5db8b0d475be92');
INSERT INTO events VALUES (52, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99c1-764c-9e81-c699a6b14524', 1795669858752369, 'membership.added', 'directory', '01a21643-99af-7a53-b9c4-48ed101686ea', '01a21643-99be-7383-844b-a09f14645c45', '01a21643-998c-778e-ad64-a4ea827ab9e3', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'c91397f6409455760f5db8b0d475be92');
INSERT INTO events VALUES (53, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99c2-7964-821d-1a12e9c37b7a', 1795669858754273, 'directory_group.changed', 'directory', '01a21643-99af-7a53-b9c4-48ed101686ea', '', '', '01a21643-99be-7f06-9bca-26eb9df9947f', NULL, '{"added":1,"removed":0}', 0, '24725c7ba9c670d48c60ac3f2b80e544');
INSERT INTO events VALUES (54, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99c3-77ff-9c33-a056845e6e61', 1795669858755455, 'directory_group.changed', 'directory', '01a21643-99af-7a53-b9c4-48ed101686ea', '', '', '01a21643-99be-7f06-9bca-26eb9df9947f', NULL, '{"added":1,"removed":0}', 0, 'd29d3ab2989d0a706058e8e3f51a07b7');
INSERT INTO events VALUES (55, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99c4-74f1-b699-263d49a28261', 1795669858756217, 'directory_group.changed', 'directory', '01a21643-99af-7a53-b9c4-48ed101686ea', '', '', '01a21643-99c0-7613-bb75-119baaea0e02', NULL, '{"added":1,"removed":0}', 0, 'f6af50c0140deb9a991b7fb0a0f4aa06');
INSERT INTO events VALUES (56, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99c4-75dc-bb86-811c84138941', 1795669858756217, 'membership.added', 'directory', '01a21643-99af-7a53-b9c4-48ed101686ea', '01a21643-99b6-76eb-a14d-e4492417139b', '01a21643-998c-778e-ad64-a4ea827ab9e3', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, 'f6af50c0140deb9a991b7fb0a0f4aa06');
INSERT INTO events VALUES (57, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99c5-73c8-8506-280ade9d1849', 1795669858757106, 'directory_group.created', 'directory', '01a21643-99af-7a53-b9c4-48ed101686ea', '', '', '01a21643-99c5-7200-8164-453e654819f7', NULL, '{"members":2}', 0, '1de120c5b7f6014c0471547d66279f3b');
INSERT INTO events VALUES (58, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99c6-755a-8dd3-9a0cf5832cad', 1795669858758128, 'directory_user.deleted', 'directory', '01a21643-99af-7a53-b9c4-48ed101686ea', '', '', '01a21643-99bc-79d7-9a2a-1593d8ab586e', NULL, NULL, 0, 'ddcaefdd1cda1276d6ec02851fc9dff0');
INSERT INTO events VALUES (59, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99c7-7186-86dc-a1f56d6b7b14', 1795669858759023, 'directory_user.deleted', 'directory', '01a21643-99af-7a53-b9c4-48ed101686ea', '', '', '01a21643-99bd-76c2-8b85-5b7659047845', NULL, NULL, 0, '8d14b771af054e16228af82d28a010f2');
INSERT INTO events VALUES (60, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99c7-72e6-b82a-08c70987f762', 1795669858759023, 'gate.closed', 'directory', '01a21643-99af-7a53-b9c4-48ed101686ea', '01a21643-99bd-7695-9a6c-6c096bef3c2f', '', '', NULL, '{"cause":"directory_deleted"}', 2, '8d14b771af054e16228af82d28a010f2');
INSERT INTO events VALUES (61, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99c7-72ea-af05-211dfad0ebf3', 1795669858759023, 'session.revoked', 'directory', '01a21643-99af-7a53-b9c4-48ed101686ea', '01a21643-99bd-7695-9a6c-6c096bef3c2f', '', '', NULL, NULL, 2, '8d14b771af054e16228af82d28a010f2');
INSERT INTO events VALUES (62, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99c7-7499-9f91-a43443b04b3e', 1795669858759023, 'membership.removed', 'directory', '01a21643-99af-7a53-b9c4-48ed101686ea', '01a21643-99bd-7695-9a6c-6c096bef3c2f', '01a21643-998c-778e-ad64-a4ea827ab9e3', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '8d14b771af054e16228af82d28a010f2');
INSERT INTO events VALUES (63, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99c8-7229-aee6-b6f27e45b441', 1795669858760037, 'directory_user.changed', 'directory', '01a21643-99af-7a53-b9c4-48ed101686ea', '', '', '01a21643-99be-73aa-b23d-be6a59045db1', NULL, '{"active":false}', 0, '25aeb6f1be6e58bbab59a1d23e3a7b14');
INSERT INTO events VALUES (64, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99c8-7302-bda6-560b8a5581cb', 1795669858760037, 'gate.closed', 'directory', '01a21643-99af-7a53-b9c4-48ed101686ea', '01a21643-99be-7383-844b-a09f14645c45', '', '', NULL, '{"cause":"directory_inactive"}', 2, '25aeb6f1be6e58bbab59a1d23e3a7b14');
INSERT INTO events VALUES (65, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99c8-7306-938f-9653ed3a8d26', 1795669858760037, 'session.revoked', 'directory', '01a21643-99af-7a53-b9c4-48ed101686ea', '01a21643-99be-7383-844b-a09f14645c45', '', '', NULL, NULL, 2, '25aeb6f1be6e58bbab59a1d23e3a7b14');
INSERT INTO events VALUES (66, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99c8-73f2-8363-fef141478fb9', 1795669858760037, 'membership.removed', 'directory', '01a21643-99af-7a53-b9c4-48ed101686ea', '01a21643-99be-7383-844b-a09f14645c45', '01a21643-998c-778e-ad64-a4ea827ab9e3', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '25aeb6f1be6e58bbab59a1d23e3a7b14');
INSERT INTO events VALUES (67, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99c9-7625-bed2-443e3dd3ed22', 1795669858761124, 'connection.created', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', '', '01a21643-99c9-725d-825b-9a7853c49d5a', NULL, '{"kind":"oidc","issuer":"https://login.acme.example","client_id":"usher","email_trust":"claim","vouched":true,"enabled":true,"proven":false}', 0, '4ba800b552c372492d24256f5e8fc1d2');
INSERT INTO events VALUES (68, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99ca-78bf-8380-a0eb947440d0', 1795669858762447, 'token.created', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', '', '01a21643-99ca-7881-80fa-5ee6eed859cd', NULL, '{"scope":"login-hook","target":"01a21643-99c9-725d-825b-9a7853c49d5a"}', 0, '209f1838e41f9c8d4d71e099b3e0983d');
INSERT INTO events VALUES (69, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99cc-773e-b2f3-976710f5a951', 1795669858764334, 'subject.linked', 'login', '01a21643-99c9-725d-825b-9a7853c49d5a', '01a21643-99b4-71d2-be81-968f398aa967', '', '01a21643-99c9-725d-825b-9a7853c49d5a', NULL, NULL, 2, 'e3e61b352c49b019de7bea49cbe5386f');
INSERT INTO events VALUES (70, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99cc-77b5-87c0-3b9b9aac9001', 1795669858764334, 'membership.added', 'login', '01a21643-99c9-725d-825b-9a7853c49d5a', '01a21643-99b4-71d2-be81-968f398aa967', '01a21643-998c-7a1a-bf69-93baeeeb73b5', '', NULL, '{"role":"user","source":"grant"}', 2, 'e3e61b352c49b019de7bea49cbe5386f');
INSERT INTO events VALUES (71, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99cc-7be7-8f70-24ad8a00a236', 1795669858764334, 'connection.proven', 'login', '01a21643-99c9-725d-825b-9a7853c49d5a', '', '', '01a21643-99c9-725d-825b-9a7853c49d5a', NULL, NULL, 2, 'e3e61b352c49b019de7bea49cbe5386f');
INSERT INTO events VALUES (72, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99cd-7d5f-aa51-1c6eb82af0b3', 1795669858765833, 'account.created', 'login', '01a21643-99c9-725d-825b-9a7853c49d5a', '01a21643-99cd-7d31-9d08-866bf57719a8', '', '01a21643-99c9-725d-825b-9a7853c49d5a', NULL, NULL, 2, '04390249eba7ee33dc808052f9cc29b9');
INSERT INTO events VALUES (73, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99cd-7d99-a9d0-67cffe2c17ee', 1795669858765833, 'subject.linked', 'login', '01a21643-99c9-725d-825b-9a7853c49d5a', '01a21643-99cd-7d31-9d08-866bf57719a8', '', '01a21643-99c9-725d-825b-9a7853c49d5a', NULL, NULL, 2, '04390249eba7ee33dc808052f9cc29b9');
INSERT INTO events VALUES (74, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99cd-7ddb-a1a2-36cec62d28a6', 1795669858765833, 'membership.added', 'login', '01a21643-99c9-725d-825b-9a7853c49d5a', '01a21643-99cd-7d31-9d08-866bf57719a8', '01a21643-998c-7a1a-bf69-93baeeeb73b5', '', NULL, '{"role":"user","source":"grant"}', 2, '04390249eba7ee33dc808052f9cc29b9');
INSERT INTO events VALUES (75, '', '01a21643-99ce-7b14-9fb8-eac2e8bcaade', 1795669858766698, 'token.created', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', '', '01a21643-99ce-7adc-816b-e6b53c3ebfcb', NULL, '{"scope":"read-only","target":""}', 0, 'c7a264c241b3ea2ebcfcaae1fd391100');
INSERT INTO events VALUES (76, '', '01a21643-99cf-7acb-a8cb-1c6793830b66', 1795669858767402, 'token.revoked', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', '', '01a21643-99ce-7adc-816b-e6b53c3ebfcb', NULL, NULL, 0, '50ab370e44e3390a8fd6ca434339bdd9');
INSERT INTO events VALUES (77, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99e4-79c5-b363-9f49b9167340', 1795669858788528, 'parent_administrator.granted', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '01a21643-99b4-71d2-be81-968f398aa967', '', '', NULL, NULL, 0, 'd4c55be40b76c10996ee99e013a0ae9b');
INSERT INTO events VALUES (78, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99e7-7902-b5d2-de589e2e7cfe', 1795669858791548, 'token.created', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', '', '01a21643-99e7-78c0-96a8-e8930af2fb03', NULL, '{"scope":"oauth-client","target":"01a21643-99af-7a53-b9c4-48ed101686ea"}', 0, 'ed6c1bd55dc002ef14c34237e4d1b151');
INSERT INTO events VALUES (79, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99e8-7a98-b5f9-e4f54c552169', 1795669858792542, 'token.created', 'api_key', '01a21643-99e7-78c0-96a8-e8930af2fb03', '', '', '01a21643-99e8-7a62-95ba-058ebaad311e', NULL, '{"client":"01a21643-99e7-78c0-96a8-e8930af2fb03","scope":"access-token","target":"01a21643-99af-7a53-b9c4-48ed101686ea"}', 0, 'ab2e701b32c463cfaf15ccb863453d49');
INSERT INTO events VALUES (80, '01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-99e9-7a3c-9a01-34c414206d51', 1795669858793546, 'token.created', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', '', '01a21643-99e9-79dd-9f3f-60bf9e8bfa25', NULL, '{"scope":"jwt-issuer","target":"01a21643-99b1-7e17-b75b-3648fe7da4a8"}', 0, '5b5388744c4dc84c58f59b664531f51f');
INSERT INTO events VALUES (81, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99ea-7bb2-926f-ecf6cf8baf0f', 1795669858794661, 'organization.changed', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', '01a21643-998c-7a1a-bf69-93baeeeb73b5', '', '{"guests":true,"guest_administrators":false}', '{"guests":true,"guest_administrators":true}', 0, '6c973348122aaa2786244c3463ffa33a');
INSERT INTO events VALUES (82, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99ec-70ac-a057-41d787ec101c', 1795669858795598, 'invitation.created', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', '01a21643-998c-7a1a-bf69-93baeeeb73b5', '01a21643-99eb-7cd2-ad99-305ec9de6415', NULL, '{"role":"user","guest":true}', 2, '00b18b9839f8bc0641a383cafa7fffa4');
INSERT INTO events VALUES (83, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99ed-7044-81d3-866c0e90e803', 1795669858796894, 'invitation.created', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', '01a21643-998c-778e-ad64-a4ea827ab9e3', '01a21643-99ec-7ec0-a32a-b6ea41df7ea9', NULL, '{"role":"user","managed":true}', 2, 'eeedfcb4067538a7fe4e7b925cda6d45');
INSERT INTO events VALUES (84, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99ed-7e9a-904d-9102e035126e', 1795669858797904, 'invitation.created', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', '01a21643-998c-7a1a-bf69-93baeeeb73b5', '01a21643-99ed-7e3a-975a-2aa1afc4fdfb', NULL, '{"role":"user","guest":true}', 2, '8bace484f362fb6554fe57af2211c13d');
INSERT INTO events VALUES (85, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99ee-7ca5-8768-e4815bda3cef', 1795669858798643, 'invitation.revoked', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', '01a21643-998c-7a1a-bf69-93baeeeb73b5', '01a21643-99ed-7e3a-975a-2aa1afc4fdfb', NULL, '{"reason":"by_hand"}', 2, '0b32ac58670a61a74fc8eb3a9dd4785e');
INSERT INTO events VALUES (86, '01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-99ef-7d8c-bddc-30ba80b619aa', 1795669858799847, 'organization.created', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', '01a21643-99ef-7d3f-a68c-361c66c8691e', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'fcbbdccc55a3ace7eaefdad55c204b91');
INSERT INTO events VALUES (87, '01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-99f1-719b-b130-df71425822b0', 1795669858801032, 'invitation.created', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', '01a21643-99ef-7d3f-a68c-361c66c8691e', '01a21643-99f1-713a-b6bf-65823f0da39e', NULL, '{"role":"user","guest":true}', 0, 'ec0dac89ae09fb8a6017e2ffcdcb54ef');
INSERT INTO events VALUES (88, '01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-99f3-7851-a0be-70e4ad44b452', 1795669858803419, 'account.created', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '01a21643-99f3-7834-8fa2-206ee7422f8c', '', '01a21643-99f1-713a-b6bf-65823f0da39e', NULL, NULL, 0, 'bf5221e5893fe39bd64b34f9fd1024f1');
INSERT INTO events VALUES (89, '01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-99f3-78b1-b459-688c29fbfce3', 1795669858803419, 'invitation.accepted', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '01a21643-99f3-7834-8fa2-206ee7422f8c', '01a21643-99ef-7d3f-a68c-361c66c8691e', '01a21643-99f1-713a-b6bf-65823f0da39e', NULL, '{"role":"user","guest":true}', 0, 'bf5221e5893fe39bd64b34f9fd1024f1');
INSERT INTO events VALUES (90, '01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-99f3-7906-b3ec-cad151fbe1d3', 1795669858803419, 'membership.added', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '01a21643-99f3-7834-8fa2-206ee7422f8c', '01a21643-99ef-7d3f-a68c-361c66c8691e', '', NULL, '{"role":"user","source":"grant"}', 0, 'bf5221e5893fe39bd64b34f9fd1024f1');
INSERT INTO events VALUES (91, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99f4-7b22-b965-fbe1baefdcd3', 1795669858804704, 'directory.created', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', '', '01a21643-99f4-7af9-b221-00d57d208fe3', NULL, NULL, 0, 'e46d80d43a0920a56e934b853ec6ee7d');
INSERT INTO events VALUES (92, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99f5-7def-9317-e54f827ddc70', 1795669858805565, 'run.held', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', '', '01a21643-99f5-7a55-a5c4-d3ab662d94f6', NULL, '{"kind":"deletion","scope":"directory:01a21643-99f4-7af9-b221-00d57d208fe3"}', 0, 'b4aaf812533cef82bd0a36da932a12de');
INSERT INTO events VALUES (93, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99f7-75aa-af82-cf3d77e45ab0', 1795669858807022, 'directory.deleted', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', '', '01a21643-99f4-7af9-b221-00d57d208fe3', '{"users":0,"groups":0,"tokens":0}', NULL, 0, '07cef57f3dfc3201ec3ac24101540a2b');
INSERT INTO events VALUES (94, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99f7-76df-ba30-dbfb7674beca', 1795669858807022, 'run.applied', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', '', '01a21643-99f5-7a55-a5c4-d3ab662d94f6', NULL, '{"kind":"deletion","scope":"directory:01a21643-99f4-7af9-b221-00d57d208fe3"}', 0, '07cef57f3dfc3201ec3ac24101540a2b');
INSERT INTO events VALUES (95, '01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-99f9-7ad4-98cc-21ce615e87a6', 1795669858809504, 'directory.changed', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', '', '01a21643-99b1-7e17-b75b-3648fe7da4a8', '{"profile":""}', '{"profile":"ipsie","tokens":1}', 0, 'd6a54cc366bdb8a82885e81a19bc1eef');
INSERT INTO events VALUES (96, '01a21643-99fa-7a38-9a50-5b11bca7b4c8', '01a21643-99fa-7a9f-9ef8-b21f2fc5378c', 1795669858810658, 'organization.created', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', '01a21643-99fa-7a38-9a50-5b11bca7b4c8', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '0f7071cffc6e3e7bcba2d737a7b45fd7');
INSERT INTO events VALUES (97, '01a21643-99fb-7783-86b8-f89fc28984ab', '01a21643-99fb-7832-9db2-14d8d95b2f20', 1795669858811481, 'organization.created', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', '01a21643-99fb-7783-86b8-f89fc28984ab', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '8edb462fd665bfacf3876af8a98fd1d9');
INSERT INTO events VALUES (98, '01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-99fc-77fb-a9ad-6a3616acf7af', 1795669858812306, 'merge.proposed', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', '01a21643-99fa-7a38-9a50-5b11bca7b4c8', '01a21643-99fc-764e-910a-d7e92add9c64', NULL, '{"members":0,"side":"host"}', 0, '0ea04825264e252d54fef2855d7c2504');
INSERT INTO events VALUES (99, '01a21643-99fa-7a38-9a50-5b11bca7b4c8', '01a21643-99fc-77ff-b3bc-321fd4bb672e', 1795669858812306, 'merge.proposed', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', '01a21643-99fa-7a38-9a50-5b11bca7b4c8', '01a21643-99fc-764e-910a-d7e92add9c64', NULL, '{"members":0,"side":"host"}', 0, '0ea04825264e252d54fef2855d7c2504');
INSERT INTO events VALUES (100, '01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-99fd-78a9-bfca-e1b1a0423ec4', 1795669858813413, 'merge.approved', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', '01a21643-99fa-7a38-9a50-5b11bca7b4c8', '01a21643-99fc-764e-910a-d7e92add9c64', NULL, '{"side":"host"}', 0, 'ea1e0557014da1fe6c6091dcb85aaa69');
INSERT INTO events VALUES (101, '01a21643-99fa-7a38-9a50-5b11bca7b4c8', '01a21643-99fd-78ac-848b-424cf9a6db8e', 1795669858813413, 'merge.approved', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', '01a21643-99fa-7a38-9a50-5b11bca7b4c8', '01a21643-99fc-764e-910a-d7e92add9c64', NULL, '{"side":"host"}', 0, 'ea1e0557014da1fe6c6091dcb85aaa69');
INSERT INTO events VALUES (102, '01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-99fe-79c6-ae44-96f1f7cc15d7', 1795669858814567, 'merge.proposed', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', '01a21643-99fb-7783-86b8-f89fc28984ab', '01a21643-99fe-7979-93af-f05ae25344c2', NULL, '{"members":0,"side":"host"}', 0, '13166b19ffe00723b96f8d81cc140d2c');
INSERT INTO events VALUES (103, '01a21643-99fb-7783-86b8-f89fc28984ab', '01a21643-99fe-79ca-9a38-533260069316', 1795669858814567, 'merge.proposed', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', '01a21643-99fb-7783-86b8-f89fc28984ab', '01a21643-99fe-7979-93af-f05ae25344c2', NULL, '{"members":0,"side":"host"}', 0, '13166b19ffe00723b96f8d81cc140d2c');
INSERT INTO events VALUES (104, '01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-99ff-7c81-b981-1fd56aaa7b0c', 1795669858815559, 'merge.approved', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', '01a21643-99fb-7783-86b8-f89fc28984ab', '01a21643-99fe-7979-93af-f05ae25344c2', NULL, '{"side":"joining"}', 0, 'a7408550493940ada2bc48c293c005d8');
INSERT INTO events VALUES (105, '01a21643-99fb-7783-86b8-f89fc28984ab', '01a21643-99ff-7c86-b76a-d435dbf6004e', 1795669858815559, 'merge.approved', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', '01a21643-99fb-7783-86b8-f89fc28984ab', '01a21643-99fe-7979-93af-f05ae25344c2', NULL, '{"side":"joining"}', 0, 'a7408550493940ada2bc48c293c005d8');
INSERT INTO events VALUES (106, '01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9a00-79c2-949e-c442e8a5ded4', 1795669858816538, 'merge.approved', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', '01a21643-99fb-7783-86b8-f89fc28984ab', '01a21643-99fe-7979-93af-f05ae25344c2', NULL, '{"side":"host"}', 0, '82d9f7050ab04cde9249997a647163d4');
INSERT INTO events VALUES (107, '01a21643-99fb-7783-86b8-f89fc28984ab', '01a21643-9a00-79c6-b6b6-ef3d2392038d', 1795669858816538, 'merge.approved', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', '01a21643-99fb-7783-86b8-f89fc28984ab', '01a21643-99fe-7979-93af-f05ae25344c2', NULL, '{"side":"host"}', 0, '82d9f7050ab04cde9249997a647163d4');
INSERT INTO events VALUES (108, '01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9a00-7b8a-bec9-73bcd2033f80', 1795669858816538, 'merge.completed', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', '01a21643-99fb-7783-86b8-f89fc28984ab', '01a21643-99fe-7979-93af-f05ae25344c2', NULL, NULL, 0, '82d9f7050ab04cde9249997a647163d4');
INSERT INTO events VALUES (109, '01a21643-99fb-7783-86b8-f89fc28984ab', '01a21643-9a00-7b8d-8a4e-439ae7296279', 1795669858816538, 'merge.completed', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', '01a21643-99fb-7783-86b8-f89fc28984ab', '01a21643-99fe-7979-93af-f05ae25344c2', NULL, NULL, 0, '82d9f7050ab04cde9249997a647163d4');
INSERT INTO events VALUES (110, '01a21643-99fb-7783-86b8-f89fc28984ab', '01a21643-9a01-7276-8bee-52d00b9dec1c', 1795669858816538, 'organization.moved', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', '01a21643-99fb-7783-86b8-f89fc28984ab', '01a21643-997a-79a6-8c45-50ec0b8f0839', NULL, NULL, 0, '82d9f7050ab04cde9249997a647163d4');
INSERT INTO events VALUES (111, '01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9a01-7278-ac36-307dc897cdc4', 1795669858816538, 'organization.moved', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', '01a21643-99fb-7783-86b8-f89fc28984ab', '01a21643-997a-79a6-8c45-50ec0b8f0839', NULL, NULL, 0, '82d9f7050ab04cde9249997a647163d4');
INSERT INTO events VALUES (112, '01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9a02-7700-adb9-5c354f7bdd50', 1795669858818365, 'parent.changed', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', '', '01a21643-997a-79a6-8c45-50ec0b8f0839', '{"restrict_org_creation":false}', '{"restrict_org_creation":true}', 0, '86e22a969d6ef30a0f3d38a7bcbaa436');
INSERT INTO events VALUES (113, '01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9a03-7665-80bf-80e3406c89aa', 1795669858819231, 'directory.changed', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', '', '01a21643-99b1-7e17-b75b-3648fe7da4a8', '{"extensions":[]}', '{"extensions":["urn:acme:scim:schemas:extension:hr:2.0:User"]}', 0, '0370680f56acfd4815bc4764e7e362d6');
INSERT INTO events VALUES (114, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-9a04-73ff-aade-841904b552e1', 1795669858820221, 'connection.created', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', '', '01a21643-9a04-73a1-aa47-563b56ceff6f', NULL, '{"kind":"saml","entity_id":"urn:acme:''idp''","groups_claim":"memberOf","email_trust":"claim","vouched":false,"enabled":false,"proven":false}', 0, '2b8f17b4d9496c275af789bcca316fc7');
INSERT INTO events VALUES (115, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-9a05-72af-84c8-52ebf9f17f39', 1795669858821033, 'run.held', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', '', '01a21643-9a05-7225-8fb3-d41e08283cb9', NULL, '{"detail":{"meaning":{"kind":"oidc","issuer":"https://login.acme.example","client_id":"another"}},"scope":"connection:01a21643-99c9-725d-825b-9a7853c49d5a"}', 0, 'bc4629fd59a0790646c2d60269441c28');
INSERT INTO events VALUES (116, '01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-9a06-7119-a008-344db87dd8f2', 1795669858821969, 'sso.suspended', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', '', '01a21643-9962-71f9-bbbc-b635989865c0', NULL, '{"until":"2026-11-29T05:10:58.821969Z","reason":"''ẞ''"}', 0, '693546b69004e2b6fa49372b62a43e5b');
INSERT INTO events VALUES (117, '01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9a06-7e1f-8e4b-56892732c4c3', 1795669858822861, 'connection.created', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', '', '01a21643-9a06-7d6a-884d-d871e4335340', NULL, '{"kind":"oidc","issuer":"https://login.initech.example","client_id":"usher","email_trust":"claim","vouched":true,"enabled":true,"proven":false}', 0, '294ff641844d030db6222b04252f3c3f');
INSERT INTO events VALUES (118, '01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9a07-7aa6-a4ae-c076fe733cb0', 1795669858823635, 'token.created', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', '', '01a21643-9a07-7a18-8bc6-832f9e9128ae', NULL, '{"scope":"login-hook","target":"01a21643-9a06-7d6a-884d-d871e4335340"}', 0, '1ecb370fcd6b659120d778642c73ab43');
INSERT INTO events VALUES (119, '01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9a08-79e3-a6f8-c1130610ad55', 1795669858824487, 'organization.changed', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', '01a21643-99ef-7d3f-a68c-361c66c8691e', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false}', 0, '581b5385d88b15bd73fbd46d14146eda');
INSERT INTO events VALUES (120, '01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9a08-7b38-9a36-74b30be182a9', 1795669858824487, 'organization.changed', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', '01a21643-99ef-7d3f-a68c-361c66c8691e', '', '{"mode":"jit","group_mappings":false}', '{"mode":"jit","group_mappings":false,"sso_required":true}', 0, '581b5385d88b15bd73fbd46d14146eda');
INSERT INTO events VALUES (121, '01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9a0a-7191-8431-89f9c9b34b31', 1795669858826059, 'account.created', 'login', '01a21643-9a06-7d6a-884d-d871e4335340', '01a21643-9a0a-7177-bc7f-70d84bcf5275', '', '01a21643-9a06-7d6a-884d-d871e4335340', NULL, NULL, 0, '8fd4e047304ede2ad37fbe9bb25c21f4');
INSERT INTO events VALUES (122, '01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9a0a-71e0-a681-f9c435c30c69', 1795669858826059, 'subject.linked', 'login', '01a21643-9a06-7d6a-884d-d871e4335340', '01a21643-9a0a-7177-bc7f-70d84bcf5275', '', '01a21643-9a06-7d6a-884d-d871e4335340', NULL, NULL, 0, '8fd4e047304ede2ad37fbe9bb25c21f4');
INSERT INTO events VALUES (123, '01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9a0a-723e-a41d-3102112ece6b', 1795669858826059, 'membership.added', 'login', '01a21643-9a06-7d6a-884d-d871e4335340', '01a21643-9a0a-7177-bc7f-70d84bcf5275', '01a21643-99ef-7d3f-a68c-361c66c8691e', '', NULL, '{"role":"user","source":"grant"}', 0, '8fd4e047304ede2ad37fbe9bb25c21f4');
INSERT INTO events VALUES (124, '01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9a0a-72ab-b7b2-9c6571b0ffa2', 1795669858826059, 'connection.proven', 'login', '01a21643-9a06-7d6a-884d-d871e4335340', '', '', '01a21643-9a06-7d6a-884d-d871e4335340', NULL, NULL, 0, '8fd4e047304ede2ad37fbe9bb25c21f4');
INSERT INTO events VALUES (125, '', '01a21643-9a2a-74e9-814f-6cda738aed5d', 1795669858858281, 'account.created', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '01a21643-9a2a-74bd-b632-685868fb580f', '', '', NULL, NULL, 0, '1798fb0febf261acbc187237eed5a143');
INSERT INTO events VALUES (126, '', '01a21643-9a4d-7dec-9cfd-9fb5656ca6ac', 1795669858893871, 'account.created', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '01a21643-9a4d-7dbb-8de1-6f875c06799f', '', '', NULL, NULL, 0, 'eb026cee0d64b50baa9c19c6e6e42305');
INSERT INTO events VALUES (127, '01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9a93-7557-b4f1-10b0a1d5eaf7', 1795669858963075, 'claim.started', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', '01a21643-99ef-7d3f-a68c-361c66c8691e', '01a21643-9a93-73a1-a495-d7ec988d9179', NULL, '{"accounts":2,"deadline":"2026-12-26T05:10:58.963075Z","domain":"initech.example"}', 0, 'bed963c7c423f72c77f3863a18e0a9b2');
INSERT INTO events VALUES (128, '01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9a93-7614-87f3-98db66bf80c7', 1795669858963075, 'claim.account_claimed', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '01a21643-9a2a-74bd-b632-685868fb580f', '01a21643-99ef-7d3f-a68c-361c66c8691e', '01a21643-9a93-73a1-a495-d7ec988d9179', NULL, '{"deadline":"2026-12-26T05:10:58.963075Z","domain":"initech.example"}', 0, 'bed963c7c423f72c77f3863a18e0a9b2');
INSERT INTO events VALUES (129, '01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9a93-7619-90a0-76e71730a9a3', 1795669858963075, 'claim.account_claimed', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '01a21643-9a4d-7dbb-8de1-6f875c06799f', '01a21643-99ef-7d3f-a68c-361c66c8691e', '01a21643-9a93-73a1-a495-d7ec988d9179', NULL, '{"deadline":"2026-12-26T05:10:58.963075Z","domain":"initech.example"}', 0, 'bed963c7c423f72c77f3863a18e0a9b2');
INSERT INTO events VALUES (130, '01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9ab2-717c-b892-244520ecf400', 1795669858993808, 'claim.cancelled', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', '01a21643-99ef-7d3f-a68c-361c66c8691e', '01a21643-9a93-73a1-a495-d7ec988d9179', NULL, '{"accounts":{"cancelled":2},"reason":"by_hand"}', 0, '9f97dff725489595acaf4db68c5c0919');
INSERT INTO events VALUES (131, '01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9aeb-78da-b1cc-533e08fc4207', 1795669859051397, 'claim.started', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', '01a21643-99ef-7d3f-a68c-361c66c8691e', '01a21643-9aeb-785d-8ab2-db8dc2629329', NULL, '{"accounts":2,"deadline":"2026-12-26T05:10:59.051397Z","domain":"initech.example"}', 0, '16e909e11106bc0b6ae821de7cbe4b9a');
INSERT INTO events VALUES (132, '01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9aeb-7994-833d-28fa5cd117b8', 1795669859051397, 'claim.account_claimed', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '01a21643-9a2a-74bd-b632-685868fb580f', '01a21643-99ef-7d3f-a68c-361c66c8691e', '01a21643-9aeb-785d-8ab2-db8dc2629329', NULL, '{"deadline":"2026-12-26T05:10:59.051397Z","domain":"initech.example"}', 0, '16e909e11106bc0b6ae821de7cbe4b9a');
INSERT INTO events VALUES (133, '01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9aeb-7999-a92f-1d216bb83f8e', 1795669859051397, 'claim.account_claimed', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '01a21643-9a4d-7dbb-8de1-6f875c06799f', '01a21643-99ef-7d3f-a68c-361c66c8691e', '01a21643-9aeb-785d-8ab2-db8dc2629329', NULL, '{"deadline":"2026-12-26T05:10:59.051397Z","domain":"initech.example"}', 0, '16e909e11106bc0b6ae821de7cbe4b9a');
INSERT INTO events VALUES (134, '01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b01-74c1-a5e3-6d19e0f1d92d', 1795669859073084, 'claim.chosen', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '01a21643-9a2a-74bd-b632-685868fb580f', '01a21643-99ef-7d3f-a68c-361c66c8691e', '01a21643-9aeb-785d-8ab2-db8dc2629329', '{"choice":""}', '{"choice":"merge"}', 0, 'cf7d460f498a0fe6d5d9242df3b48abf');
INSERT INTO events VALUES (135, '01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-79e6-8838-b804716c34c8', 1795669859154560, 'directory.created', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', '', '01a21643-9b52-799d-8853-0789830aeb2b', NULL, NULL, 0, '89076616a37bd5cfd9159229035e2154');
INSERT INTO events VALUES (136, '01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b87-7509-8ec6-20e5c7d1e084', 1795669859207242, 'directory_group.created', 'directory', '01a21643-9b52-799d-8853-0789830aeb2b', '', '', 'e98fd589-035a-8223-9926-0a983a9b53bb', NULL, '{"members":14}', 0, '');
INSERT INTO events VALUES (137, '01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b88-7444-93fd-2051e16307a8', 1795669859207985, 'directory_user.created', 'directory', '01a21643-9b52-799d-8853-0789830aeb2b', '', '', '21ba76c3-b2cf-8e0b-ac7f-c3326150c27c', NULL, NULL, 0, '');
INSERT INTO events VALUES (138, '01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b88-7447-8df0-68ae465464c7', 1795669859207985, 'account.created', 'directory', '01a21643-9b52-799d-8853-0789830aeb2b', '01a21643-9b88-73a4-9be4-1a358fe62fa9', '', '21ba76c3-b2cf-8e0b-ac7f-c3326150c27c', NULL, NULL, 0, '');
INSERT INTO events VALUES (139, '01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b88-7542-b70b-acf2f8c6319a', 1795669859207985, 'directory_user.created', 'directory', '01a21643-9b52-799d-8853-0789830aeb2b', '', '', '574e8106-fd0b-814c-85dc-d9d308370e6f', NULL, NULL, 0, '');
INSERT INTO events VALUES (140, '01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b88-7544-b89f-5402ffe189f9', 1795669859207985, 'account.created', 'directory', '01a21643-9b52-799d-8853-0789830aeb2b', '01a21643-9b88-74fe-a61b-be084ea76ba8', '', '574e8106-fd0b-814c-85dc-d9d308370e6f', NULL, NULL, 0, '');
INSERT INTO events VALUES (141, '01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b88-7625-bab1-aea614d1f412', 1795669859207985, 'directory_user.created', 'directory', '01a21643-9b52-799d-8853-0789830aeb2b', '', '', '64d9707f-d872-80bb-a495-1dba7d031066', NULL, NULL, 0, '');
INSERT INTO events VALUES (142, '01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b88-7626-9425-35835f5aa872', 1795669859207985, 'account.created', 'directory', '01a21643-9b52-799d-8853-0789830aeb2b', '01a21643-9b88-75ee-9203-c5adfbce3ea9', '', '64d9707f-d872-80bb-a495-1dba7d031066', NULL, NULL, 0, '');
INSERT INTO events VALUES (143, '01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b88-76cc-ac0a-08a7b4287bf5', 1795669859207985, 'directory_user.created', 'directory', '01a21643-9b52-799d-8853-0789830aeb2b', '', '', '6e04263b-ce33-8939-b6bb-0752523966d7', NULL, NULL, 0, '');
INSERT INTO events VALUES (144, '01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b88-76ce-b5c3-0690ae14003c', 1795669859207985, 'account.created', 'directory', '01a21643-9b52-799d-8853-0789830aeb2b', '01a21643-9b88-769f-9ac1-9fd2fb776169', '', '6e04263b-ce33-8939-b6bb-0752523966d7', NULL, NULL, 0, '');
INSERT INTO events VALUES (145, '01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b8e-7050-bd96-00885e7511dc', 1795669859207985, 'directory_user.created', 'directory', '01a21643-9b52-799d-8853-0789830aeb2b', '', '', '722d1f00-4297-8616-8fb5-d2037c2ab04e', NULL, NULL, 0, '');
INSERT INTO events VALUES (146, '01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b8e-7055-82e7-ea1710182d88', 1795669859207985, 'account.created', 'directory', '01a21643-9b52-799d-8853-0789830aeb2b', '01a21643-9b8d-7bd1-92f1-1cf6d9aa4652', '', '722d1f00-4297-8616-8fb5-d2037c2ab04e', NULL, NULL, 0, '');
INSERT INTO events VALUES (147, '01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b8e-7242-b4de-c41a98a14188', 1795669859207985, 'directory_user.created', 'directory', '01a21643-9b52-799d-8853-0789830aeb2b', '', '', '7d4ac83e-5993-8cce-aee7-48fdbd9e4de9', NULL, NULL, 0, '');
INSERT INTO events VALUES (148, '01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b8e-7245-9180-640dc8b1876c', 1795669859207985, 'account.created', 'directory', '01a21643-9b52-799d-8853-0789830aeb2b', '01a21643-9b8e-71a4-b8c7-3d94f7f70f7f', '', '7d4ac83e-5993-8cce-aee7-48fdbd9e4de9', NULL, NULL, 0, '');
INSERT INTO events VALUES (149, '01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b8e-72f4-9faa-c8e003b12a17', 1795669859207985, 'directory_user.created', 'directory', '01a21643-9b52-799d-8853-0789830aeb2b', '', '', '826a3847-6dd5-8061-91d4-8297f59911cb', NULL, NULL, 0, '');
INSERT INTO events VALUES (150, '01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b8e-72f6-975a-619707b7c85e', 1795669859207985, 'account.created', 'directory', '01a21643-9b52-799d-8853-0789830aeb2b', '01a21643-9b8e-72a6-ae44-570240cbdd82', '', '826a3847-6dd5-8061-91d4-8297f59911cb', NULL, NULL, 0, '');
INSERT INTO events VALUES (151, '01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b8e-7384-87d4-509727b0be41', 1795669859207985, 'directory_user.created', 'directory', '01a21643-9b52-799d-8853-0789830aeb2b', '', '', '91a13df4-bfb3-84b5-90c0-a709735e5b75', NULL, NULL, 0, '');
INSERT INTO events VALUES (152, '01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b8e-7386-bab7-0d5f9790bcb1', 1795669859207985, 'account.created', 'directory', '01a21643-9b52-799d-8853-0789830aeb2b', '01a21643-9b8e-7355-9d7e-b2c688b29ca9', '', '91a13df4-bfb3-84b5-90c0-a709735e5b75', NULL, NULL, 0, '');
INSERT INTO events VALUES (153, '01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b8e-740a-898a-8dabd154797c', 1795669859207985, 'directory_user.created', 'directory', '01a21643-9b52-799d-8853-0789830aeb2b', '', '', '92c02d38-f1f7-8915-82cb-602d7929fbfb', NULL, NULL, 0, '');
INSERT INTO events VALUES (154, '01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b8e-740b-8231-f4cf6a0dee8c', 1795669859207985, 'account.created', 'directory', '01a21643-9b52-799d-8853-0789830aeb2b', '01a21643-9b8e-73d6-ae13-fbcb9bfcffb2', '', '92c02d38-f1f7-8915-82cb-602d7929fbfb', NULL, NULL, 0, '');
INSERT INTO events VALUES (155, '01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b8e-74ad-a40d-32ef161287b6', 1795669859207985, 'directory_user.created', 'directory', '01a21643-9b52-799d-8853-0789830aeb2b', '', '', 'a04f0898-7c12-89f6-9c16-797b294f77dd', NULL, NULL, 0, '');
INSERT INTO events VALUES (156, '01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b8e-74af-a65c-adf21a3a0c23', 1795669859207985, 'account.created', 'directory', '01a21643-9b52-799d-8853-0789830aeb2b', '01a21643-9b8e-7468-b0cd-9d69272ce4e6', '', 'a04f0898-7c12-89f6-9c16-797b294f77dd', NULL, NULL, 0, '');
INSERT INTO events VALUES (157, '01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b8e-753f-891d-40848ba0e01f', 1795669859207985, 'directory_user.created', 'directory', '01a21643-9b52-799d-8853-0789830aeb2b', '', '', 'bc21de02-b6a5-8426-8106-c0199525d291', NULL, NULL, 0, '');
INSERT INTO events VALUES (158, '01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b8e-7541-b6b5-f001d4f87e9f', 1795669859207985, 'account.created', 'directory', '01a21643-9b52-799d-8853-0789830aeb2b', '01a21643-9b8e-750f-9030-562f0c5c5ef7', '', 'bc21de02-b6a5-8426-8106-c0199525d291', NULL, NULL, 0, '');
INSERT INTO events VALUES (159, '01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b8e-75cb-9783-3a2a480ad96c', 1795669859207985, 'directory_user.created', 'directory', '01a21643-9b52-799d-8853-0789830aeb2b', '', '', 'c62d6398-95f1-8e51-8de1-fe3f2e005137', NULL, NULL, 0, '');
INSERT INTO events VALUES (160, '01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b8e-75cd-9acc-a8e452af7465', 1795669859207985, 'account.created', 'directory', '01a21643-9b52-799d-8853-0789830aeb2b', '01a21643-9b8e-7598-aef4-4bb780f5bdae', '', 'c62d6398-95f1-8e51-8de1-fe3f2e005137', NULL, NULL, 0, '');
INSERT INTO events VALUES (161, '01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b8e-7663-89e5-d4e24b62b46c', 1795669859207985, 'directory_user.created', 'directory', '01a21643-9b52-799d-8853-0789830aeb2b', '', '', 'f6a26f6c-84b9-8be5-ab0e-25166359aeb7', NULL, NULL, 0, '');
INSERT INTO events VALUES (162, '01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b8e-7664-b6e9-574cadf21ea8', 1795669859207985, 'account.created', 'directory', '01a21643-9b52-799d-8853-0789830aeb2b', '01a21643-9b8e-761d-bf93-19cb1bfcf5ce', '', 'f6a26f6c-84b9-8be5-ab0e-25166359aeb7', NULL, NULL, 0, '');
INSERT INTO events VALUES (163, '01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b8e-76cd-9680-6a929cd04463', 1795669859207985, 'directory_user.created', 'directory', '01a21643-9b52-799d-8853-0789830aeb2b', '', '', 'fa970d63-b185-89c2-8825-76446c2dab6c', NULL, NULL, 0, '');
INSERT INTO events VALUES (164, '01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b8e-76ce-bfaa-f5f15709e9a8', 1795669859207985, 'account.created', 'directory', '01a21643-9b52-799d-8853-0789830aeb2b', '01a21643-9b8e-76a5-a9ac-d8649b8a609f', '', 'fa970d63-b185-89c2-8825-76446c2dab6c', NULL, NULL, 0, '');
INSERT INTO events VALUES (165, '01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9cd4-7565-a71f-45ecca123803', 1795669859540262, 'run.held', 'directory', '01a21643-9b52-799d-8853-0789830aeb2b', '', '', '01a21643-9cd4-7446-b4c2-8286ba9b4824', NULL, '{"kind":"reconcile","scope":"directory:01a21643-9b52-799d-8853-0789830aeb2b"}', 0, '');
INSERT INTO events VALUES (166, '01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9dfd-7542-b7f4-a667c4254287', 1795669859837265, 'directory.created', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', '', '01a21643-9dfd-74a3-ba89-57e1ea19113f', NULL, NULL, 0, 'f1eac948f108fdf7a3c4566c9afe6959');
INSERT INTO events VALUES (167, '01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9e18-77f3-a319-a151fca006bf', 1795669859864148, 'directory.sync_failed', 'schedule', '', '', '', '01a21643-9dfd-74a3-ba89-57e1ea19113f', NULL, '{"reason":"ldap_unreachable"}', 0, '');
INSERT INTO leases VALUES ('ldap:01a21643-9b52-799d-8853-0789830aeb2b', '', 2, 0);
INSERT INTO leases VALUES ('ldap:01a21643-9dfd-74a3-ba89-57e1ea19113f', '', 1, 0);
INSERT INTO leases VALUES ('schedule:reconcile-directories:01a21643-9b52-799d-8853-0789830aeb2b:01a21643-997a-79a6-8c45-50ec0b8f0839', '', 2, 0);
INSERT INTO leases VALUES ('schedule:reconcile-directories:01a21643-9dfd-74a3-ba89-57e1ea19113f:01a21643-997a-79a6-8c45-50ec0b8f0839', '', 1, 0);
INSERT INTO leases VALUES ('schedule:tend-sso:', '', 1, 0);
INSERT INTO directory_totals VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99af-7a53-b9c4-48ed101686ea', 'Group', 0, 3, 0, '01a21643-99c5-7200-8164-453e654819f7');
INSERT INTO directory_totals VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99af-7a53-b9c4-48ed101686ea', 'User', 0, 10, 2, '01a21643-99be-73aa-b23d-be6a59045db1');
INSERT INTO directory_totals VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', 'Group', 0, 1, 0, 'e98fd589-035a-8223-9926-0a983a9b53bb');
INSERT INTO directory_totals VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', 'User', 0, 14, 0, 'fa970d63-b185-89c2-8825-76446c2dab6c');
INSERT INTO accounts VALUES ('01a21643-99b4-71d2-be81-968f398aa967', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795669858739757);
INSERT INTO accounts VALUES ('01a21643-99b5-77c2-8cdc-c2ffc8a0b1f0', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795669858741437);
INSERT INTO accounts VALUES ('01a21643-99b6-76eb-a14d-e4492417139b', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795669858742384);
INSERT INTO accounts VALUES ('01a21643-99b7-74c5-aa70-45a938cb945d', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795669858743229);
INSERT INTO accounts VALUES ('01a21643-99b8-75b5-9f22-d5f81b284e39', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795669858744316);
INSERT INTO accounts VALUES ('01a21643-99b9-724e-8a86-f7273b89985c', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795669858745086);
INSERT INTO accounts VALUES ('01a21643-99b9-7e78-a05a-b1dadd48d807', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795669858745882);
INSERT INTO accounts VALUES ('01a21643-99ba-7ab3-9cbc-c803a4ed1e99', 'left@acme.example', 'left@acme.example', 'acme.example', 1795669858746632);
INSERT INTO accounts VALUES ('01a21643-99bd-7695-9a6c-6c096bef3c2f', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795669858749388);
INSERT INTO accounts VALUES ('01a21643-99be-7383-844b-a09f14645c45', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795669858750196);
INSERT INTO accounts VALUES ('01a21643-99cd-7d31-9d08-866bf57719a8', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795669858765833);
INSERT INTO accounts VALUES ('01a21643-99f3-7834-8fa2-206ee7422f8c', 'accepted@elsewhere.example', 'accepted@elsewhere.example', 'elsewhere.example', 1795669858803419);
INSERT INTO accounts VALUES ('01a21643-9a0a-7177-bc7f-70d84bcf5275', 'prover@initech.example', 'prover@initech.example', 'initech.example', 1795669858826059);
INSERT INTO accounts VALUES ('01a21643-9a2a-74bd-b632-685868fb580f', 'o''personal@initech.example', 'o''personal@initech.example', 'initech.example', 1795669858858281);
INSERT INTO accounts VALUES ('01a21643-9a4d-7dbb-8de1-6f875c06799f', 'other@initech.example', 'other@initech.example', 'initech.example', 1795669858893871);
INSERT INTO accounts VALUES ('01a21643-9b88-73a4-9be4-1a358fe62fa9', 'p13@initech.example', 'p13@initech.example', 'initech.example', 1795669859207985);
INSERT INTO accounts VALUES ('01a21643-9b88-74fe-a61b-be084ea76ba8', 'p10@initech.example', 'p10@initech.example', 'initech.example', 1795669859207985);
INSERT INTO accounts VALUES ('01a21643-9b88-75ee-9203-c5adfbce3ea9', 'p11@initech.example', 'p11@initech.example', 'initech.example', 1795669859207985);
INSERT INTO accounts VALUES ('01a21643-9b88-769f-9ac1-9fd2fb776169', 'p3@initech.example', 'p3@initech.example', 'initech.example', 1795669859207985);
INSERT INTO accounts VALUES ('01a21643-9b8d-7bd1-92f1-1cf6d9aa4652', 'p6@initech.example', 'p6@initech.example', 'initech.example', 1795669859207985);
INSERT INTO accounts VALUES ('01a21643-9b8e-71a4-b8c7-3d94f7f70f7f', 'p2@initech.example', 'p2@initech.example', 'initech.example', 1795669859207985);
INSERT INTO accounts VALUES ('01a21643-9b8e-72a6-ae44-570240cbdd82', 'p7@initech.example', 'p7@initech.example', 'initech.example', 1795669859207985);
INSERT INTO accounts VALUES ('01a21643-9b8e-7355-9d7e-b2c688b29ca9', 'p8@initech.example', 'p8@initech.example', 'initech.example', 1795669859207985);
INSERT INTO accounts VALUES ('01a21643-9b8e-73d6-ae13-fbcb9bfcffb2', 'p1@initech.example', 'p1@initech.example', 'initech.example', 1795669859207985);
INSERT INTO accounts VALUES ('01a21643-9b8e-7468-b0cd-9d69272ce4e6', 'p0@initech.example', 'p0@initech.example', 'initech.example', 1795669859207985);
INSERT INTO accounts VALUES ('01a21643-9b8e-750f-9030-562f0c5c5ef7', 'p5@initech.example', 'p5@initech.example', 'initech.example', 1795669859207985);
INSERT INTO accounts VALUES ('01a21643-9b8e-7598-aef4-4bb780f5bdae', 'p12@initech.example', 'p12@initech.example', 'initech.example', 1795669859207985);
INSERT INTO accounts VALUES ('01a21643-9b8e-761d-bf93-19cb1bfcf5ce', 'p9@initech.example', 'p9@initech.example', 'initech.example', 1795669859207985);
INSERT INTO accounts VALUES ('01a21643-9b8e-76a5-a9ac-d8649b8a609f', 'p4@initech.example', 'p4@initech.example', 'initech.example', 1795669859207985);
INSERT INTO directory_users VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99af-7a53-b9c4-48ed101686ea', '01a21643-99b4-748e-8bb9-3525b3b40277', 'ada@acme.example', '00u-ada', 1, '01a21643-99b4-71d2-be81-968f398aa967', '', 1795669858739757, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795669858739757, 1795669858739757);
INSERT INTO directory_users VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99af-7a53-b9c4-48ed101686ea', '01a21643-99b5-77f5-bd8a-ac6148d71ea3', 'bob@acme.example', NULL, 1, '01a21643-99b5-77c2-8cdc-c2ffc8a0b1f0', '', 1795669858741437, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795669858741437, 1795669858741437);
INSERT INTO directory_users VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99af-7a53-b9c4-48ed101686ea', '01a21643-99b6-771e-9178-1c857f038d6b', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a21643-99b6-76eb-a14d-e4492417139b', '', 1795669858742384, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795669858742384, 1795669858742384);
INSERT INTO directory_users VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99af-7a53-b9c4-48ed101686ea', '01a21643-99b7-74f6-bda8-0cb18c5ebdb1', 'zoe@acme.example', 'ZOË', 1, '01a21643-99b7-74c5-aa70-45a938cb945d', '', 1795669858743229, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795669858743229, 1795669858743229);
INSERT INTO directory_users VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99af-7a53-b9c4-48ed101686ea', '01a21643-99b8-75dd-9f94-ce818ff6d9d4', 'astro@acme.example', '🚀', 1, '01a21643-99b8-75b5-9f22-d5f81b284e39', '', 1795669858744316, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795669858744316, 1795669858744316);
INSERT INTO directory_users VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99af-7a53-b9c4-48ed101686ea', '01a21643-99b9-727f-88d5-20eb8fdfe01b', 'lines@acme.example', ' 007 ', 1, '01a21643-99b9-724e-8a86-f7273b89985c', '', 1795669858745086, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795669858745086, 1795669858745086);
INSERT INTO directory_users VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99af-7a53-b9c4-48ed101686ea', '01a21643-99b9-7ea2-93e6-da76539a48ae', 'max@acme.example', '00u-max', 1, '01a21643-99b9-7e78-a05a-b1dadd48d807', '', 1795669858745882, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795669858745882, 1795669858745882);
INSERT INTO directory_users VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99af-7a53-b9c4-48ed101686ea', '01a21643-99ba-7ad4-8950-192ad8483129', 'left@acme.example', '00u-left', 0, '01a21643-99ba-7ab3-9cbc-c803a4ed1e99', '', 1795669858746632, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795669858746632, 1795669858746632);
INSERT INTO directory_users VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99af-7a53-b9c4-48ed101686ea', '01a21643-99bb-7cf9-a05f-1fbf38579ec8', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795669858747783, 1795669858747783);
INSERT INTO directory_users VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99af-7a53-b9c4-48ed101686ea', '01a21643-99be-73aa-b23d-be6a59045db1', 'staff@acme.example', '00u-staff', 0, '01a21643-99be-7383-844b-a09f14645c45', '', 1795669858750196, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795669858750196, 1795669858760037);
INSERT INTO directory_users VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', '21ba76c3-b2cf-8e0b-ac7f-c3326150c27c', 'p13', '82edd462-7da3-1041-8889-bf0bc8591a24', 1, '01a21643-9b88-73a4-9be4-1a358fe62fa9', '', 1795669859207985, '{"active":true,"displayName":"Person Number 13","emails":[{"primary":true,"type":"work","value":"p13@initech.example"}],"externalId":"82edd462-7da3-1041-8889-bf0bc8591a24","name":{"familyName":"Family13","givenName":"Given13"},"userName":"p13","userType":"staff"}', 1, 1795669859207985, 1795669859207985);
INSERT INTO directory_users VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', '574e8106-fd0b-814c-85dc-d9d308370e6f', 'p10', '82edd372-7da3-1041-8886-bf0bc8591a24', 1, '01a21643-9b88-74fe-a61b-be084ea76ba8', '', 1795669859207985, '{"active":true,"displayName":"Person Number 10","emails":[{"primary":true,"type":"work","value":"p10@initech.example"}],"externalId":"82edd372-7da3-1041-8886-bf0bc8591a24","name":{"familyName":"Family10","givenName":"Given10"},"userName":"p10","userType":"staff"}', 1, 1795669859207985, 1795669859207985);
INSERT INTO directory_users VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', '64d9707f-d872-80bb-a495-1dba7d031066', 'p11', '82edd3c2-7da3-1041-8887-bf0bc8591a24', 1, '01a21643-9b88-75ee-9203-c5adfbce3ea9', '', 1795669859207985, '{"active":true,"displayName":"Person Number 11","emails":[{"primary":true,"type":"work","value":"p11@initech.example"}],"externalId":"82edd3c2-7da3-1041-8887-bf0bc8591a24","name":{"familyName":"Family11","givenName":"Given11"},"userName":"p11","userType":"staff"}', 1, 1795669859207985, 1795669859207985);
INSERT INTO directory_users VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', '6e04263b-ce33-8939-b6bb-0752523966d7', 'p3', '82edd052-7da3-1041-887f-bf0bc8591a24', 1, '01a21643-9b88-769f-9ac1-9fd2fb776169', '', 1795669859207985, '{"active":true,"displayName":"Person Number 3","emails":[{"primary":true,"type":"work","value":"p3@initech.example"}],"externalId":"82edd052-7da3-1041-887f-bf0bc8591a24","name":{"familyName":"Family3","givenName":"Given3"},"userName":"p3","userType":"staff"}', 1, 1795669859207985, 1795669859207985);
INSERT INTO directory_users VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', '722d1f00-4297-8616-8fb5-d2037c2ab04e', 'p6', '82edd1d8-7da3-1041-8882-bf0bc8591a24', 1, '01a21643-9b8d-7bd1-92f1-1cf6d9aa4652', '', 1795669859207985, '{"active":true,"displayName":"Person Number 6","emails":[{"primary":true,"type":"work","value":"p6@initech.example"}],"externalId":"82edd1d8-7da3-1041-8882-bf0bc8591a24","name":{"familyName":"Family6","givenName":"Given6"},"userName":"p6","userType":"staff"}', 1, 1795669859207985, 1795669859207985);
INSERT INTO directory_users VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', '7d4ac83e-5993-8cce-aee7-48fdbd9e4de9', 'p2', '82edd002-7da3-1041-887e-bf0bc8591a24', 1, '01a21643-9b8e-71a4-b8c7-3d94f7f70f7f', '', 1795669859207985, '{"active":true,"displayName":"Person Number 2","emails":[{"primary":true,"type":"work","value":"p2@initech.example"}],"externalId":"82edd002-7da3-1041-887e-bf0bc8591a24","name":{"familyName":"Family2","givenName":"Given2"},"userName":"p2","userType":"staff"}', 1, 1795669859207985, 1795669859207985);
INSERT INTO directory_users VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', '826a3847-6dd5-8061-91d4-8297f59911cb', 'p7', '82edd21e-7da3-1041-8883-bf0bc8591a24', 1, '01a21643-9b8e-72a6-ae44-570240cbdd82', '', 1795669859207985, '{"active":true,"displayName":"Person Number 7","emails":[{"primary":true,"type":"work","value":"p7@initech.example"}],"externalId":"82edd21e-7da3-1041-8883-bf0bc8591a24","name":{"familyName":"Family7","givenName":"Given7"},"userName":"p7","userType":"staff"}', 1, 1795669859207985, 1795669859207985);
INSERT INTO directory_users VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', '91a13df4-bfb3-84b5-90c0-a709735e5b75', 'p8', '82edd26e-7da3-1041-8884-bf0bc8591a24', 1, '01a21643-9b8e-7355-9d7e-b2c688b29ca9', '', 1795669859207985, '{"active":true,"displayName":"Person Number 8","emails":[{"primary":true,"type":"work","value":"p8@initech.example"}],"externalId":"82edd26e-7da3-1041-8884-bf0bc8591a24","name":{"familyName":"Family8","givenName":"Given8"},"userName":"p8","userType":"staff"}', 1, 1795669859207985, 1795669859207985);
INSERT INTO directory_users VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', '92c02d38-f1f7-8915-82cb-602d7929fbfb', 'p1', '82edcf9e-7da3-1041-887d-bf0bc8591a24', 1, '01a21643-9b8e-73d6-ae13-fbcb9bfcffb2', '', 1795669859207985, '{"active":true,"displayName":"Person Number 1","emails":[{"primary":true,"type":"work","value":"p1@initech.example"}],"externalId":"82edcf9e-7da3-1041-887d-bf0bc8591a24","name":{"familyName":"Family1","givenName":"Given1"},"userName":"p1","userType":"staff"}', 1, 1795669859207985, 1795669859207985);
INSERT INTO directory_users VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', 'a04f0898-7c12-89f6-9c16-797b294f77dd', 'p0', '82edcef4-7da3-1041-887c-bf0bc8591a24', 1, '01a21643-9b8e-7468-b0cd-9d69272ce4e6', '', 1795669859207985, '{"active":true,"displayName":"Person Number 0","emails":[{"primary":true,"type":"work","value":"p0@initech.example"}],"externalId":"82edcef4-7da3-1041-887c-bf0bc8591a24","name":{"familyName":"Family0","givenName":"Given0"},"userName":"p0","userType":"staff"}', 1, 1795669859207985, 1795669859207985);
INSERT INTO directory_users VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', 'bc21de02-b6a5-8426-8106-c0199525d291', 'p5', '82edd17e-7da3-1041-8881-bf0bc8591a24', 1, '01a21643-9b8e-750f-9030-562f0c5c5ef7', '', 1795669859207985, '{"active":true,"displayName":"Person Number 5","emails":[{"primary":true,"type":"work","value":"p5@initech.example"}],"externalId":"82edd17e-7da3-1041-8881-bf0bc8591a24","name":{"familyName":"Family5","givenName":"Given5"},"userName":"p5","userType":"staff"}', 1, 1795669859207985, 1795669859207985);
INSERT INTO directory_users VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', 'c62d6398-95f1-8e51-8de1-fe3f2e005137', 'p12', '82edd412-7da3-1041-8888-bf0bc8591a24', 1, '01a21643-9b8e-7598-aef4-4bb780f5bdae', '', 1795669859207985, '{"active":true,"displayName":"Person Number 12","emails":[{"primary":true,"type":"work","value":"p12@initech.example"}],"externalId":"82edd412-7da3-1041-8888-bf0bc8591a24","name":{"familyName":"Family12","givenName":"Given12"},"userName":"p12","userType":"staff"}', 1, 1795669859207985, 1795669859207985);
INSERT INTO directory_users VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', 'f6a26f6c-84b9-8be5-ab0e-25166359aeb7', 'p9', '82edd30e-7da3-1041-8885-bf0bc8591a24', 1, '01a21643-9b8e-761d-bf93-19cb1bfcf5ce', '', 1795669859207985, '{"active":true,"displayName":"Person Number 9","emails":[{"primary":true,"type":"work","value":"p9@initech.example"}],"externalId":"82edd30e-7da3-1041-8885-bf0bc8591a24","name":{"familyName":"Family9","givenName":"Given9"},"userName":"p9","userType":"staff"}', 1, 1795669859207985, 1795669859207985);
INSERT INTO directory_users VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', 'fa970d63-b185-89c2-8825-76446c2dab6c', 'p4', '82edd11a-7da3-1041-8880-bf0bc8591a24', 1, '01a21643-9b8e-76a5-a9ac-d8649b8a609f', '', 1795669859207985, '{"active":true,"displayName":"Person Number 4","emails":[{"primary":true,"type":"work","value":"p4@initech.example"}],"externalId":"82edd11a-7da3-1041-8880-bf0bc8591a24","name":{"familyName":"Family4","givenName":"Given4"},"userName":"p4","userType":"staff"}', 1, 1795669859207985, 1795669859207985);
INSERT INTO runs VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99f5-7a55-a5c4-d3ab662d94f6', 'deletion', 'applied', 'directory:01a21643-99f4-7af9-b221-00d57d208fe3', NULL, '{}', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', 'b4aaf812533cef82bd0a36da932a12de', 0, 1795669858805565, 1795669858807022, 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', 1795669858807022, 0, 0);
INSERT INTO runs VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-9a05-7225-8fb3-d41e08283cb9', 'reconnect', 'held', 'connection:01a21643-99c9-725d-825b-9a7853c49d5a', 'reconnect connection:01a21643-99c9-725d-825b-9a7853c49d5a', '{"meaning":{"kind":"oidc","issuer":"https://login.acme.example","client_id":"another"}}', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', 'bc4629fd59a0790646c2d60269441c28', 0, 1795669858821033, 1795669858821033, '', '', 0, 0, 0);
INSERT INTO runs VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9cd4-7446-b4c2-8286ba9b4824', 'reconcile', 'held', 'directory:01a21643-9b52-799d-8853-0789830aeb2b', 'reconcile directory:01a21643-9b52-799d-8853-0789830aeb2b', '{"guard":"max_removals","counted":12,"limit":10,"of":14}', 'directory', '01a21643-9b52-799d-8853-0789830aeb2b', '', 0, 1795669859540262, 1795669859540262, '', '', 0, 12, 0);
INSERT INTO dialect_log VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99af-7a53-b9c4-48ed101686ea', '01a21643-99d3-7111-bf16-9d37910520c2', 1795669858771070, '42f51b46d15e9745c3a2eedf873c4c26', 'GET', '/Users/01a21643-99bc-79d7-9a2a-1593d8ab586e', 404, '', 'there is no user "01a21643-99bc-79d7-9a2a-1593d8ab586e" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99af-7a53-b9c4-48ed101686ea', '01a21643-99d3-74bf-bc58-dbb663fc1d18', 1795669858771340, 'ce2ac501d71f5c2c0047b6c1aaf7644e', 'GET', '/Users/01a21643-99bd-76c2-8b85-5b7659047845', 404, '', 'there is no user "01a21643-99bd-76c2-8b85-5b7659047845" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99af-7a53-b9c4-48ed101686ea', '01a21643-9fc8-7751-8bfb-ca6d3f1bd1a9', 1795669860296480, 'd59c631d63e03c92104bec06e60502e7', 'GET', '/Users/01a21643-99bc-79d7-9a2a-1593d8ab586e', 404, '', 'there is no user "01a21643-99bc-79d7-9a2a-1593d8ab586e" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99af-7a53-b9c4-48ed101686ea', '01a21643-9fc8-7a13-b5c6-662c054c29d5', 1795669860296660, '9a77d528b09455fa9d4619a045594dbf', 'GET', '/Users/01a21643-99bd-76c2-8b85-5b7659047845', 404, '', 'there is no user "01a21643-99bd-76c2-8b85-5b7659047845" in this directory', '[]', '');
INSERT INTO schedules VALUES ('', 'check-domains', '0 * * * *', 1795669858698341, 0);
INSERT INTO schedules VALUES ('', 'expire-invitations', '*/10 * * * *', 1795669858669977, 0);
INSERT INTO schedules VALUES ('', 'expire-proposals', '5 * * * *', 1795669858681971, 0);
INSERT INTO schedules VALUES ('', 'forget-answers', '50 * * * *', 1795669858707944, 0);
INSERT INTO schedules VALUES ('', 'forget-events', '50 3 * * *', 1795669858658110, 0);
INSERT INTO schedules VALUES ('', 'forget-tombstones', '20 3 * * *', 1795669858692866, 0);
INSERT INTO schedules VALUES ('', 'prune-schedule-runs', '40 3 * * *', 1795669858644275, 0);
INSERT INTO schedules VALUES ('', 'repair-drift', '10 4 * * *', 1795669858661938, 0);
INSERT INTO schedules VALUES ('', 'settle-claims', '*/10 * * * *', 1795669858700050, 0);
INSERT INTO schedules VALUES ('', 'tend-sso', '* * * * *', 1795669860000000, 1795669860002007);
INSERT INTO schedules VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', 'reconcile-directories:01a21643-9b52-799d-8853-0789830aeb2b', '0 0 1 1 *', 1795669859199526, 1795669859543249);
INSERT INTO schedules VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', 'reconcile-directories:01a21643-9dfd-74a3-ba89-57e1ea19113f', '0 0 1 1 *', 1795669859855905, 0);
INSERT INTO schedule_runs VALUES ('', 'tend-sso', 1795669860000000, '01a21643-9ea0-77d8-8743-7cc283f4ff11', 'done', 'vm/01a21643-98a4-729a-bbb4-07d95b53bd55/01a21643-9ea0-77d8-8743-7cc283f4ff11', 1795669860000621, 1795669860002007, '', '{"suspensions_ended":0}', 'schedule', '');
INSERT INTO schedule_runs VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', 'reconcile-directories:01a21643-9b52-799d-8853-0789830aeb2b', 1795669859201573, '01a21643-9b81-78be-b954-73ebf7067971', 'done', 'vm/01a21643-98a4-729a-bbb4-07d95b53bd55/01a21643-9b81-78be-b954-73ebf7067971', 1795669859201587, 1795669859222931, '', '{"added":14,"groups":1,"users":14}', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c');
INSERT INTO schedule_runs VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', 'reconcile-directories:01a21643-9b52-799d-8853-0789830aeb2b', 1795669859529693, '01a21643-9cc9-7a94-9987-ab6cf665bfc0', 'done', 'vm/01a21643-98a4-729a-bbb4-07d95b53bd55/01a21643-9cc9-7a94-9987-ab6cf665bfc0', 1795669859529698, 1795669859543249, '', '', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c');
INSERT INTO schedule_runs VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', 'reconcile-directories:01a21643-9dfd-74a3-ba89-57e1ea19113f', 1795669859856763, '01a21643-9e10-7ba3-8695-ca8cd2ffe904', 'failed', 'vm/01a21643-98a4-729a-bbb4-07d95b53bd55/01a21643-9e10-7ba3-8695-ca8cd2ffe904', 1795669859856811, 1795669859865146, 'ldap://localhost:1 cannot be reached: nothing listens at its port', '', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c');
INSERT INTO invitations VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99eb-7cd2-ad99-305ec9de6415', '01a21643-998c-7a1a-bf69-93baeeeb73b5', 'O''Brien+open@Elsewhere.example', 'o''brien+open@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'open', '', 0, 1, '', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', '3a30eebc44a27dc46eb31523ad04500f137ad38e1341df136c679cfe40947b96', 1795669858795598, 1797484258795598, 0);
INSERT INTO invitations VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99ec-7ec0-a32a-b6ea41df7ea9', '01a21643-998c-778e-ad64-a4ea827ab9e3', 'managed@acme.example', 'managed@acme.example', 'acme.example', 'user', '', 0, 'open', '', 1, 0, '', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', '058b2d9ffcb0533aaf29c64aa5156a9c91e613d932e6f95c33f1c1dbdfc851eb', 1795669858796894, 1797484258796894, 0);
INSERT INTO invitations VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99ed-7e3a-975a-2aa1afc4fdfb', '01a21643-998c-7a1a-bf69-93baeeeb73b5', 'revoked@elsewhere.example', 'revoked@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'revoked', 'by_hand', 0, 1, '', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', 'db0e0d8dd1345054781693f9f9eef0931b70e706bef4de21a1767cae3e27dad8', 1795669858797904, 1797484258797904, 1795669858798643);
INSERT INTO invitations VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-99f1-713a-b6bf-65823f0da39e', '01a21643-99ef-7d3f-a68c-361c66c8691e', 'accepted@elsewhere.example', 'accepted@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'accepted', '', 0, 1, '', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', '01a21643-99f3-7834-8fa2-206ee7422f8c', '8ae74b2461250156f810f6bc3037afb51a9001a528b3b02cc7cd651d082aaf66', 1795669858801032, 1797484258801032, 1795669858803419);
INSERT INTO invitation_sends VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-998c-778e-ad64-a4ea827ab9e3', 1795669858796894, '01a21643-99ec-7edb-81d5-bf0bbe9a8d9a');
INSERT INTO invitation_sends VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-998c-7a1a-bf69-93baeeeb73b5', 1795669858795598, '01a21643-99eb-7d8b-acbf-58dbdc55af83');
INSERT INTO invitation_sends VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-998c-7a1a-bf69-93baeeeb73b5', 1795669858797904, '01a21643-99ed-7e5b-8cef-681cdec47661');
INSERT INTO invitation_sends VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-99ef-7d3f-a68c-361c66c8691e', 1795669858801032, '01a21643-99f1-715d-b210-9356b3fb8c85');
INSERT INTO parent_administrators VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', '01a21643-99b4-71d2-be81-968f398aa967', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', 1795669858788528);
INSERT INTO answers VALUES ('', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', '3583bb14f5e35b61fec3580326bdf8ebdb7b9b2dd8dd7e3a9f44f414d6b01ea3', '9c80b91f2aa3e4234325a27bea7a0cf751e0823441da619e1cf6c5997137ae2b', 'Yu9J0BriS6OeQamoLWNDMiRYR6A4otlvL7IOkEFfQR4EsSXKtWMby/xPccRtQM88CpFMJBKMHQI0djkCY6edMut6QOgo1nqC9Ezd6MV/ttyKED2q6iK1b/OdL7ThgNBFS1s6JxiieEsPVtPO5UOxAtHmeJaj9mnQrqzMH1C6p+CRe9iveUng4nv0i1IFXL6iHs1sXmWDVFQuLp+p1yZZAyrJltQ738XFsoSR6aW44WhBOwk9IKUF13corFJILo+nFBJ4XrlSKowjhyZYsb9KWLxQzOL3cytIf4kqHRbjsEFl3Z4CILN7vbsoX88yq6WcGe31z0CCIyKTXLUYNVM7oiea6P+ig9aZUxQNz8/hGWcPGH4ImTQab0sPLed2Ue2I9Xuaj5yohyoGwLAl4xAoD5IrXXuE3SmnDPg8xhFcKduFg7aiHg==', 1795669858788528);
INSERT INTO answers VALUES ('', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', 'b0927221985ecff9af619da9490bfa92806884023ba79e8fba9f3a9f19d73197', '693123451dd674e393bc1144448558d8a0487bb8b2c47044146f6102e75d2334', 'Z6AjQ1qPCtwdWrQXJEJgEd8472kVFhGymZTJFZrOSLsF1/VosLxKnEVRp5Rkgfqw5ZfFr6t2IPsVT/IDRsg5wb+fAnFI5wbI+wvrxxkhyetS5VRDx0iLQSRmDC6nnmtpsBcV1VZmu/vVJst7zzJ0TeCSr5FZIA9JvYlZcDJf0pM4RhCKmTD6v467UOeATNr0UJo+rR4Kiia4+S27Pp94iBnOkJ4VQnpoK+3dUvcm5vfoJldr0Eo7qt/vsrcx5tcmo+0=', 1795669858858281);
INSERT INTO answers VALUES ('', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', 'b548f6d23e3ee72abda6482d975cc4728f43b9c938ab4998d8955a0e9dfd9012', '0d59f29bdd044abdc5ca9de2c2ffe971c84a270e0708ea5cd17f7c208e77bce0', 'fzaYuumSHdxv3nDS98oud3RB1nhVc++hM4sJ30xTGfTdFGGEcnbeNUBzKIzxQ1KeLrzAWYJUSPvG3GVQJjWErdGHxgnQwV7TInINRI3KMpaisWAgpyQC8Ex/rZK91eNrTlgdA8NPO1p1BUUPRxUZkPyjZhm3iolsvc5SfO0cxm9d/w5zWTuJeGenCWUz4TE9iZK9wneKY9CN7SCArQf1m2PQGVKHLZlmwS/+tup2YtJh0XRweXin7M9vdA1P', 1795669858893871);
INSERT INTO answers VALUES ('', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', '969fdeb5ef2b56eef7d08651f456b1511836d0f08684031041c87bd339f3f2e2', '47da7d5ba09042695bc80c0b5661ddd0638b9e04b18b4df0f4bc2865dd0daedb', '9LNypacUisFbZBAYXIGJ/qfvauMaBpFPKJ7tUrRRfQDBk7Q28hqVEEMLJn29+5VSkYnE7GDjY37rWEIgZ98H7KBKHte4QkV0my4/MlO5LSPU7K+fyDVHxiGkeQpGlomrVzgmlrcQfDdbXi4bTPzGA6RM2hxtM30K9xUwaNqnl6fym0VkKNYxC2t7vXrVd/IiIHnZVKbFFrQWkIoVBB1gkQzO3Q8uQitEAu/0tCtAgKYQmTZzxQV47P+8dBq2c8LJEcjdVOetbHpUoFKnkTE8bDNL0Q==', 1795669858932224);
INSERT INTO answers VALUES ('', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', '7a844eb85bafd033acdb8c0c8c341f1c791cd1d3d02fa19f9e5500b4e9ed350d', '5f9d1b6c98f5eefa07ed7c18ba807b26dd50f32568e8ea5c0a5cb842acf3f004', 'cR1isvWF5uvaBWvt2SoUpbzU6vm3/omh8Uc/x5pKMcADyq7XL+suWvZ+BAMcW4TZIW4YWAEQzTGQ97Z6sNmC+BWN44hYh7IGnn4E7Ylq59MkSDB4k+q2SNRs0Ldz9vdoCr7rgzuUbTyhuATrs2r/W08hhBoqn1tW5cfBhaMJXtwa3jcvYkyvc0DU5Li+r+wd4/0TxhB7TJ2aWiV9nCOv0QjKznDcyQDb5FKqqaWc/0X7ct28+qmjiaH6viI/gTjEd4oKGeOcvbTUHcSgmfFVuORaIPbaXNhLumlVvlI/Lo5IpBLzZla/1HWHf9fGL/j4N+3x44HfJmREfIdisXawXNHJOx549SHtlI8+q767u8kGOFd8XrU7RtLF/TCOIr/E8nZ/wrtBDAPNNOfItE9aDYqdApce50AfzsgrddPuelwaZV5/Zrhh1zIMFP/MH1p8yV9whFDE7aTZiOYPprySaFX1XRjAGeaJeNCeJ2TzDSAmAboC4MOyLTySZTI/XzYaSxuc9Vox2PTLSYyuwUQXfkgtDYNDcGaPMXSFnodRoJ/bCoO/mMNeGY4wr5a4Wk/jWeSPEyh2jl+ANhXf8aJWgE2P8vAzUqr/MHdeWfbmPYgY3TsxdjmcVzWkmFxXX8oOiaAhZN6qqWoe/LKu5mRjBvobM4aDJyr4aFwCK3rIP9/D9p7yGjx/nWSx3YnnFdsUw84Ej6wrqbuFyBeKT+752Q9izb2RO7V8MU+nr47c96rtBy0y3ceb', 1795669858963075);
INSERT INTO answers VALUES ('', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', '7a16c47c78cf2eabd00217ff1a022ae2eecdbe23ff40c40908989d36896938ed', 'c504b3b30839c6b30735ff86be5ef844534b8c9147c5b9033d808153e1250f86', 'y7+93ABSzbHs3YbCgHoIXPITnuoFOo+3C1FZg4Dqbrh9P6/VqglOFbqEThi7jTBpoGTurTOEyXT6HQAYh9U1xu7AoeOoWcIzaKwvFjBONUowE4IypXGbZfVTTmcPwdGSuNOARkPBEJtjszAEbIC0NW/TB3ds//s7i4g8hcGwTSs0b93PDN4WnyNCj5ry9HVfvumEGJPQst534Qhf9ZCEFHXq08zIdrmf5L0tpCnk5Tu9cv4mW9u2AjgzT5IL4VI73RF0xj7x1kNX0vENZPPzROXExKtBnnfAFHAojiqsoiJE6pgmEnU7WSdptP0SsnizyQqtX8zHecBLzndZvxyaBesq/roW+dCHuK225/JXFMMzuu2H7jfsVbvBPHxR9ptBNkNQYjDFpwH3QBEPAs18J/uUZ9BEtNSJX+U8wrx5gqI3N8gmkkDOAvYAqJ68Sa26pvkD6k3voPS2+L11fCfdHhWp+kgu20eyPbL6dMEWJImPIN6d/ja0whzf2KbAWaOr1kqPdUP5Mqd6NgovknFGd86csQGeVK+A+Eu2JJhyzefzvpx3CGUAw0IIDeYPQ2rpewiSWRMQ+yMStjO+ZtiCl+VLzJQsFDKDxeOeWIhcwt43t68nxYka8goHC0Ud2pIrqd1R4Jk1mgfkYDP3h6ZXlYsUTyWCjLh2yyEt5Bx7WQX7WObKuQIzO5mde/Hp944aX5jJHPadhPWj0WfDWYtv9g0vzDNoKSyzBWkPbsCtAfurAfiqCcFRG3NHYrDQtkmPvs4Bq4jvzA8XIPPRU2y/hWAp7qm1JY2MWA5bZTAS9sc5tOyFTeszIsEYP3Nob/uejIKuvA==', 1795669858993808);
INSERT INTO answers VALUES ('', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', 'a44986c822a007b2f23442333a460c2be35c75eb7d7d2ea14be13c9d62c7e23e', '47da7d5ba09042695bc80c0b5661ddd0638b9e04b18b4df0f4bc2865dd0daedb', '0fDQeYeXW8z1bSF0x2IhUkWun7q1IwrVGwnIAMJNtOFqZdSYZVENzR2it5ISA9g99oN0DxuUvbY6kxWGAmz8b5Vv+/LNyq0bDVLvDKf8lDqiWfi2TOZCyz3fQ2epJAlSv9/iz+o0BDeCKTqgtj0cUrDjsGeXZ6JOdfzmjKChCjSaz6tYre5UBePr5MxYsoZ0Mh1xBNRnUYq8tPMz29kbgh1+BUyZv/fg/UnioUHukGvc5NZCxtQogNtBU+3vVi9AkTtrEDJFLRjVNiLh4wU3tJAGjw==', 1795669859018096);
INSERT INTO answers VALUES ('', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', '6291fc8b0e8aa252348f8d4238af363393f0f67d32df9e9a2ea4a0b78c38d6a9', '5f9d1b6c98f5eefa07ed7c18ba807b26dd50f32568e8ea5c0a5cb842acf3f004', 'h0w0oX7QRGaPi3kFwZ212JwCncmu8lQGAc4YcUBT+nBvOkQ2lJ5EH2q1HTX1uEHzpWP2hkBmVnNsVW7jVXQ4cp0cQIejzjzDLyPjZ56/NRJ57zY6QPSUpocz/Wp/MZa4Fuc7zll9KUwsoLfwfSltwQFU0akqlV0G32sWyEHoGXPSyYFPDeypPcfV3W8TU3pf6frTq3PbNhWjfAEQnb+x0rXURBT3MEla1pVKl2HaMYBYFz3tBrAIjffOpZyZ9jAKrFYl463DgHBruFq/IX9MrTQmO5miM54SV3cFucZL3PlH6qA5Di01Pymt/dKS9iM1E6pNUbZ97f0/2QZ1I8bxZURmScnxs6auw6AtKYZjKsqjxPsjs4QaRkP2V7SVaWKT//h+fV0kDf21UOfU321kanyx8s4Gfxl/sZP7tcwU5ohYklp7R42mcdAF5Zzc1VQoVdeYSdjweuTnq035z98Lrc0iTF8cRia7BwwYrwJSLoz3SMno367LKLDnbr9VPUh7in1V2grMuQa/LV34mzqDSocyfBxwFNS/qMmDRB/5bsb/onmGfhMqLrmP+dlMQMHuo61RiyDUUuiuF+QBVT4S/EeCEi5nr52V+cYb8HQRwGl5Mj/7oDLMnAIys7kfR4ZDipqGTJdVNztaYm6zyiF7hfY6/WQnrOJajMyui1FNNj6Qt/yshi/gHRD7dYMdAZ12Jo0dKkAhKrVqJXZ57ji84MPyFfXrfdNQjGxgSHNku7NBZ2t+3zBT', 1795669859051397);
INSERT INTO answers VALUES ('', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', 'e55389a9758ed98edcf4c91f301da5f664294f2e9092bee907871ab34957a6e7', '13c59f29c61f9f121afecf835cc0ca0ae38749cbd0cb93c194bfda9b54d6b95e', 'ooAPyqdAuORZ5+f+lOcQT1Z0ChaIDprUDLJuLnw+/q3Hjm2oj0ft3xi/t00gHo2G1gARn6/Qai0gEL+GT6laML74OBpS/CWI6be6oiqfyXzn/L435dmS4nMnDW7cMrvjv3DxYggVTshw9FhkfYL7z2vtT9AzJ0Ch7VaLDnmH58SqHbCFADy4KDqMCBrxRiZOJGq59vkV/gYQqS1HbgFm1ZM0Q8K2GUxHl+N2Ua8GqbGvGyJcoqeJBFkPfH1TyfbtB8RyK4tDCUvDWNqMKg5U4LnIa86Y0Yt7yEY8KUJvKRu6zPjIoNKFRduZaIvIlzrAPsTlvz6zMOVwaBa/9ZSqClBUyO0=', 1795669859073084);
INSERT INTO answers VALUES ('', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', '5d52547fa5ff3e052dbacd5b024b04bd316cb28ddf10c150c169abe2e39a0aeb', '8fa7b8887ba3031ecbf8bc60f319ce2b6910a70924801801e1043f7b86a1f8bc', '5CIL5APPAJWXgd+sDXkiSsWhg81NKYDiQ0u4eGFJmq7WUCdAhro2dnE/Cxx4rFpbhTqrQYj0K8UMh4bsawpQ3e8cTPFxt1Fh1UFNb87hFsR77tz1Uhk99OKkEdT2iuCRndjIz+Dp88ILpFvgBuFnS6+k3FSOrFN9aKx+HhaaPE+u30FL2uBmmc5KnAGcFHK6PbLnZt68hunlk7c6JTfbbYu2MIMwzOrpz4xjKCbob4fi6uPQv2nKS1um5UH5r5o6Cluz2DKP2WUSj40JJaOmoC95qhn2FMG25juTKeA+XESpN5hu3vQ0ipSwSUhhTwuWJya9Ro9lypyQtpgwJgFiFaoFbHiYUShIy9d8cAnTAECqrB2pAVvrXfl0fP2ivZ6LdPMcKT/CrTXdS730XbuADq3H5xbaMVeUK8ijWZDTzjkQO3FOJNFEyV0dVo0ve4rPhte3tSLd0drcu32vQ2oej8sUZZLxRCuBfgVUOFTyP3G/A1CLUeDPiiVbkHF5NjUfZbYFJ1i4ryeENAmF6TC3N7lFVD+8S4p4DrvB+lQ9DTXfz0+mMI9Xo5ddTdoP9O1xJD+VkqSUtlZeGAkZ62nlPUDXwA/hsBRXt1eVAQOxfF6h5xU/LzEPqPIsWB0u8Z8SO1gT1xWhWgOVJfCZwFM9WvaOuQehvYihJuNPts56RvW/evBLWQ2KZxUuuH37cBvDHA2aZesijAR9I8zbjPzavRT1BdUh6eHZOJ+H+NEX3DzMBuYXIeMQANOX0r26GDHn345T0Se5y4pWPuhHjcptbJ/MMwxn7SE0GZHH95gdiS1ErnsYckakGp6Dn+sKVzMSi80lYattaIDe7N9Wp/XBXutM9Ei4QZi1Ws9Gp5nWHCQqRINgYJo5JfYr4rvoaka4NERyYGqCbitKdKODF1965UesntuEKf4FHNTI4yDOStG32VOVCoB4qJzUshnmYMi+Lg0Wu4ExtAsl6W/a5esLzDzdbdCT71RKqVuu+4sMMrLyPuKO/TyY8zmc60o8o52vX88nRHajpgbps8mXhJuPL5sOKQTkWJ/PjAFbe1Fc05zAOtUkybLRAPimU6DMCM8ZNL8w7wvGT0pCRTyaO4+Pq48jj2kU9C3IfqFnXhoL+jl1kZnVXi9M3vrdLkt5OaiGfc3wNtE0sBSoyTlwaeOqeeL+hpuybem9Fj3XcDO5xQVJPMV2GYas44WWhc1RwXS88gBxHmeL8cVjqB4Waf0oBVSzaSNMBhcGinHGnbJEbLKYhldpxeVGllCzpJup9NPw3SP2CoQPPNYKWmOPh+XKqVVLIA==', 1795669859154560);
INSERT INTO answers VALUES ('', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', '39b172f2a3682278d700d4cfdd9fbb92f35189a94b65809fe241da9ac689b97e', '6100fb40c4f52ee19115d86f00636b998fdf21610cab25c993cf90feb5cbbffa', 'uPJ2f5IgW+n9iRhZ/7Bt/cHlgFayRJ5TcmPvT72UVFQs2YoZXQoo2Nk9FwpGzgYzPh6En/FtJvb7E+E/gji1/BlQ+IHBSwLpBSjnsBNiK7CXsMokELTeTx6xFOkKwTVrQb7ZOdpGpGVpkv3Ze9GshnpPEFE2n4NZm+4IslunMBEVZasMheFeUjCZR8ij3oGQ7fUSYp/Cd75xIZ1H0MijCBQfuO5U6ulcBWOcaMneDDBrufI4VECzH3VHm9d3d9spsPy5YyPiJ3ofG+iXQewQgSb3cX04Bg7OhrhX4Ln4UTKayAS+dM4A0fB1aDKu6hxfhjiBmxSBuN6BUSw5qqaTge5p+xi9LuwQXl7F7APrAQEM54dw8Ot6zJMC53zfGhPkhXis/s+GZfft+LUlq73VDhDJHBoohinNqymfxjEyZY/Gtb0+tuEAY1286JPAD7TK', 1795669859202720);
INSERT INTO answers VALUES ('', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', '5b7bd0255443fe45117241495497df5ffa8c11ac4c7ac61e130734be09838ea1', '6100fb40c4f52ee19115d86f00636b998fdf21610cab25c993cf90feb5cbbffa', 'v9GV0r6r1AaUYk+IOu9oOVwvcY5KQW3+mxqpWvevd9EWHqDWU5Jf+cmxdU/M87kkhv3D49Lh0jsZQgD3WWOlNmdu37EalWt675lHOZCG+5f+xc5rk8jDjm2WLaPIdmGSD9yjEARxcc3b18DhukM1gm4wi6fcV/XhStn5Ii15DqyW635AKruLRq0c/uTBN/6b1kOHtOJGnJDWPX+8JHsk4dB/tyDXzI9xt5JL97VvKXeX+FLwOHkseM/fANMw6olInVozA+aBEvZNJIsS+H9Qm3FgMVviyWNuJKloUV0EIWoEPQLg3zr2iC/8dXdm9eJmBRkW3kwWagvtsjG0z/eyCgck/TD+Eem0uRTNdq3WwQKg6Qod0U4hbj0d8q8rcg0wYq2Xk77S4Mv2mDsfa5cLW5WXco9VpgHzQLFUlQiIjWlp7kZJGbBXswDBnKiIqrED', 1795669859531130);
INSERT INTO answers VALUES ('', '01a21643-9916-74d0-9b18-59cfa4f2874c', '', '9522f35f9f6c84e1eaa87dcc8cbfe9c301bba411214883891442d7f3281cce5a', '9b9b7557ab3b872c8ed6b3e8b937d4f7a133c69a0d4b54b1ea879652719f2b80', 'y4TM2gx/HpSz4L0GUJn5DNu+gJdAksaB+gbKheswOOzGyqophS2e2jGiv3hW0llT0DpRn3DQj+gj/VkCWK77gl758Nx1Mi8xbA8QoEfb45FUdJh9zYqUs9X9Ocn8Fy938kgVOrjPTJmL1iAZ1c0Ksph6TL9OZ6DVC2ngCKuRu/ZAGS9vPWKJOsK3LoPF0joucO5WVbB5TU31dUv660wt+ND810dkF0PriG1mYff+D9V+Kghi74kxOPKrp1rt2t/NH1WH375R4v5uvfMlPAZPOYgUMUqd0rbsmZyJr+jCjHnd9C5ZpKwoBQAydE7ep41yaKZWAyHR85OBbgGLMJJ6YHewb/HuxBSA1DhRE+iNPI8rb4nrvzctxw66RdcemHyvVxDmen7oPakbfC5/X5H47b5GiKRJKQ3AzGg8rb0kr+EVJ4j5bqqfmcYmhxQYxmGn', 1795669859857335);
INSERT INTO sso_suspensions VALUES ('01a21643-9962-71f9-bbbc-b635989865c0', 1795929058821969, '''ẞ''', 1795669858821969, 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c');
INSERT INTO merge_proposals VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-99fc-764e-910a-d7e92add9c64', '01a21643-99fa-7a38-9a50-5b11bca7b4c8', '01a21643-99fa-7a38-9a50-5b11bca7b4c8', 'host', 'pending', '', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', 0, '{"credential":"01a21643-9916-74d0-9b18-59cfa4f2874c","at":1795669858813413}', '', 1795669858812306, 1796879458812306, 0, '', 0);
INSERT INTO merge_proposals VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-99fe-7979-93af-f05ae25344c2', '01a21643-99fb-7783-86b8-f89fc28984ab', '01a21643-99fb-7783-86b8-f89fc28984ab', 'host', 'approved', '', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', 0, '{"credential":"01a21643-9916-74d0-9b18-59cfa4f2874c","at":1795669858816538}', '{"credential":"01a21643-9916-74d0-9b18-59cfa4f2874c","at":1795669858815559}', 1795669858814567, 1796879458814567, 1795669858816538, '{"looks":"9d4d4175053ff80b6017b068104e368737aaa32f9df240a7a1925876dd2090d3","alone":null,"met":null}', 0);
INSERT INTO domain_claims VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9a93-73a1-a495-d7ec988d9179', 'initech.example', '01a21643-99ef-7d3f-a68c-361c66c8691e', 'cancelled', 'by_hand', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', 1795669858963075, 1798261858963075, 1795669858993808);
INSERT INTO domain_claims VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9aeb-785d-8ab2-db8dc2629329', 'initech.example', '01a21643-99ef-7d3f-a68c-361c66c8691e', 'open', '', 'operator', '01a21643-9916-74d0-9b18-59cfa4f2874c', 1795669859051397, 1798261859051397, 0);
INSERT INTO claim_accounts VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9a93-73a1-a495-d7ec988d9179', '01a21643-9a2a-74bd-b632-685868fb580f', '', 'cancelled', '', '', 1795669858993808);
INSERT INTO claim_accounts VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9a93-73a1-a495-d7ec988d9179', '01a21643-9a4d-7dbb-8de1-6f875c06799f', '', 'cancelled', '', '', 1795669858993808);
INSERT INTO claim_accounts VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9aeb-785d-8ab2-db8dc2629329', '01a21643-9a2a-74bd-b632-685868fb580f', 'merge', 'claimed', '', '', 0);
INSERT INTO claim_accounts VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9aeb-785d-8ab2-db8dc2629329', '01a21643-9a4d-7dbb-8de1-6f875c06799f', '', 'claimed', '', '', 0);
INSERT INTO fleet_secrets VALUES ('cache', '6a631b093a94f9bb308bfb8768681f9271dbd23a5429b1e5846aaf5826c404d2');
INSERT INTO ldap_entries VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', 'group', 'e98fd589-035a-8223-9926-0a983a9b53bb', '82edd570-7da3-1041-888a-bf0bc8591a24', 'e64f353aae0acaaead50e0417e744115', '00d272edebc0d00366feed4cb8b57c47', '00d272edebc0d00366feed4cb8b57c47', 1, 0, '378f1aacb0fb354ab973035f504681bd', '', 0);
INSERT INTO ldap_entries VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', 'user', '21ba76c3-b2cf-8e0b-ac7f-c3326150c27c', '82edd462-7da3-1041-8889-bf0bc8591a24', '5e8fb4dc1256b4de2f3d11a6a4b8892b', '1809969c656f1179c266bead72eeea33', '1809969c656f1179c266bead72eeea33', 1, 0, '', '', 0);
INSERT INTO ldap_entries VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', 'user', '574e8106-fd0b-814c-85dc-d9d308370e6f', '82edd372-7da3-1041-8886-bf0bc8591a24', '47c3de25415d1a6938eb3885ca634940', 'a9b0de7b57c9beb08401ebf839d33467', 'a9b0de7b57c9beb08401ebf839d33467', 1, 0, '', '', 0);
INSERT INTO ldap_entries VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', 'user', '64d9707f-d872-80bb-a495-1dba7d031066', '82edd3c2-7da3-1041-8887-bf0bc8591a24', '6af7b9167858a2b6bc3cc056c130cdc1', 'fbf50ed6f6a24484e348512f78e8e6ad', 'fbf50ed6f6a24484e348512f78e8e6ad', 1, 0, '', '', 0);
INSERT INTO ldap_entries VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', 'user', '6e04263b-ce33-8939-b6bb-0752523966d7', '82edd052-7da3-1041-887f-bf0bc8591a24', 'c478a75b2ebdca307f30a359394114fd', '1b9c1afa738d46db5180f05a4f66d97c', '1b9c1afa738d46db5180f05a4f66d97c', 1, 0, '', '', 0);
INSERT INTO ldap_entries VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', 'user', '722d1f00-4297-8616-8fb5-d2037c2ab04e', '82edd1d8-7da3-1041-8882-bf0bc8591a24', '734379375f01fcc19cc7d9c91ad86f2e', '1eb868abe769d35f64c583ca89b63dea', '1eb868abe769d35f64c583ca89b63dea', 1, 0, '', '', 0);
INSERT INTO ldap_entries VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', 'user', '7d4ac83e-5993-8cce-aee7-48fdbd9e4de9', '82edd002-7da3-1041-887e-bf0bc8591a24', '07f224dc3a4df99166e1d9074f0568c2', 'c26a5f232e717b6c55097f8899c472d1', 'c26a5f232e717b6c55097f8899c472d1', 1, 0, '', '', 0);
INSERT INTO ldap_entries VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', 'user', '826a3847-6dd5-8061-91d4-8297f59911cb', '82edd21e-7da3-1041-8883-bf0bc8591a24', '0e5218dd35388d6dc6eb0266b2101f44', 'f12d624d14111f4b9b907599b43f652a', 'f12d624d14111f4b9b907599b43f652a', 1, 0, '', '', 0);
INSERT INTO ldap_entries VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', 'user', '91a13df4-bfb3-84b5-90c0-a709735e5b75', '82edd26e-7da3-1041-8884-bf0bc8591a24', '788e640fcc47f50d80892b5149a5a0e7', '00c9ccd9c1ecadc4131e5920ed8d0853', '00c9ccd9c1ecadc4131e5920ed8d0853', 1, 0, '', '', 0);
INSERT INTO ldap_entries VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', 'user', '92c02d38-f1f7-8915-82cb-602d7929fbfb', '82edcf9e-7da3-1041-887d-bf0bc8591a24', 'cfbdea94d325a4446c5e80dad2b51b0f', 'e4c2eb8a9f30ed63e209fc492ab014eb', 'e4c2eb8a9f30ed63e209fc492ab014eb', 1, 0, '', '', 0);
INSERT INTO ldap_entries VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', 'user', 'a04f0898-7c12-89f6-9c16-797b294f77dd', '82edcef4-7da3-1041-887c-bf0bc8591a24', 'a0e91e8e0cb00021c94e41db71d9cf30', '74aeee75c96f17775ed39a6f4858dd5d', '74aeee75c96f17775ed39a6f4858dd5d', 1, 0, '', '', 0);
INSERT INTO ldap_entries VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', 'user', 'bc21de02-b6a5-8426-8106-c0199525d291', '82edd17e-7da3-1041-8881-bf0bc8591a24', '82cbb26b70c053fd9574129bd4b33157', 'c6579001528ad36e1c227b6d9840254c', 'c6579001528ad36e1c227b6d9840254c', 1, 0, '', '', 0);
INSERT INTO ldap_entries VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', 'user', 'c62d6398-95f1-8e51-8de1-fe3f2e005137', '82edd412-7da3-1041-8888-bf0bc8591a24', '20a3772828746790c9c9ab8b7c550a25', 'c4c1fa77e5ed384823e909ac5dd0f24a', 'c4c1fa77e5ed384823e909ac5dd0f24a', 1, 0, '', '', 0);
INSERT INTO ldap_entries VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', 'user', 'f6a26f6c-84b9-8be5-ab0e-25166359aeb7', '82edd30e-7da3-1041-8885-bf0bc8591a24', '6920e994576988d06d7fdfde8db72671', '23c5c52995dfeec48b4fac3d42baaea5', '23c5c52995dfeec48b4fac3d42baaea5', 1, 0, '', '', 0);
INSERT INTO ldap_entries VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', 'user', 'fa970d63-b185-89c2-8825-76446c2dab6c', '82edd11a-7da3-1041-8880-bf0bc8591a24', 'c07fe9f6752dfa651d5e125077f793b7', '1d95ee2642b5287178b09dc96b7211a9', '1d95ee2642b5287178b09dc96b7211a9', 1, 0, '', '', 0);
INSERT INTO ldap_states VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', '4b21dde1a1a92bd930457526aa5c5f73', '{"CSNs":["20261126051059.511334Z#000000#000#000000"],"Server":"","USN":0}', 1795669859538549, 1795669859205145, 14, 1, 0, 'f2aae40b501fe465befaa772eb9e8b32', '', '01a21643-9cd4-75af-b158-361c44292843');
INSERT INTO ldap_cookies VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', 'group', 'ou=groups,dc=acme,dc=example', 'cmlkPTAwMCxjc249MjAyNjExMjYwNTEwNTkuMDk1ODYzWiMwMDAwMDAjMDAwIzAwMDAwMA==');
INSERT INTO ldap_cookies VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', 'user', 'ou=people,dc=acme,dc=example', 'cmlkPTAwMCxjc249MjAyNjExMjYwNTEwNTkuMDk1ODYzWiMwMDAwMDAjMDAwIzAwMDAwMA==');
INSERT INTO ldap_held VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', 'remove', 'user', '574e8106-fd0b-814c-85dc-d9d308370e6f', '', '01a21643-9ccb-75d0-bdc8-5f86a494c7b9');
INSERT INTO ldap_held VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', 'remove', 'user', '64d9707f-d872-80bb-a495-1dba7d031066', '', '01a21643-9ccb-75d0-bdc8-5f86a494c7b9');
INSERT INTO ldap_held VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', 'remove', 'user', '6e04263b-ce33-8939-b6bb-0752523966d7', '', '01a21643-9ccb-75d0-bdc8-5f86a494c7b9');
INSERT INTO ldap_held VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', 'remove', 'user', '722d1f00-4297-8616-8fb5-d2037c2ab04e', '', '01a21643-9ccb-75d0-bdc8-5f86a494c7b9');
INSERT INTO ldap_held VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', 'remove', 'user', '7d4ac83e-5993-8cce-aee7-48fdbd9e4de9', '', '01a21643-9ccb-75d0-bdc8-5f86a494c7b9');
INSERT INTO ldap_held VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', 'remove', 'user', '826a3847-6dd5-8061-91d4-8297f59911cb', '', '01a21643-9ccb-75d0-bdc8-5f86a494c7b9');
INSERT INTO ldap_held VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', 'remove', 'user', '91a13df4-bfb3-84b5-90c0-a709735e5b75', '', '01a21643-9ccb-75d0-bdc8-5f86a494c7b9');
INSERT INTO ldap_held VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', 'remove', 'user', '92c02d38-f1f7-8915-82cb-602d7929fbfb', '', '01a21643-9ccb-75d0-bdc8-5f86a494c7b9');
INSERT INTO ldap_held VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', 'remove', 'user', 'a04f0898-7c12-89f6-9c16-797b294f77dd', '', '01a21643-9ccb-75d0-bdc8-5f86a494c7b9');
INSERT INTO ldap_held VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', 'remove', 'user', 'bc21de02-b6a5-8426-8106-c0199525d291', '', '01a21643-9ccb-75d0-bdc8-5f86a494c7b9');
INSERT INTO ldap_held VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', 'remove', 'user', 'f6a26f6c-84b9-8be5-ab0e-25166359aeb7', '', '01a21643-9ccb-75d0-bdc8-5f86a494c7b9');
INSERT INTO ldap_held VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', 'remove', 'user', 'fa970d63-b185-89c2-8825-76446c2dab6c', '', '01a21643-9ccb-75d0-bdc8-5f86a494c7b9');
INSERT INTO ldap_runs VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', '01a21643-9b83-7975-8233-3df23df486af', 'done', 1795669859217027, '{"id":"01a21643-9b83-7975-8233-3df23df486af","state":"done","full":true,"counts":{"users":14,"groups":1,"added":14,"changed":0,"moved":0,"disabled":0,"enabled":0,"gone":0,"groups_added":1,"groups_changed":0,"groups_gone":0,"members_added":14,"members_removed":0},"started_at":"2026-11-26T05:10:59.203618275Z","duration_ns":13212077,"server":"ldap://127.0.0.1:18841"}');
INSERT INTO ldap_runs VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', '01a21643-9ccb-75d0-bdc8-5f86a494c7b9', 'held', 1795669859542519, '{"id":"01a21643-9ccb-75d0-bdc8-5f86a494c7b9","state":"held","full":false,"counts":{"users":0,"groups":0,"added":0,"changed":0,"moved":0,"disabled":0,"enabled":0,"gone":0,"groups_added":0,"groups_changed":0,"groups_gone":0,"members_added":0,"members_removed":0},"plan":{"hash":"f2aae40b501fe465befaa772eb9e8b32","run":"01a21643-9cd4-7446-b4c2-8286ba9b4824","guard":"max_removals","counted":12,"limit":10,"of":14,"items":[],"more":12},"started_at":"2026-11-26T05:10:59.531379752Z","duration_ns":11108580,"server":"ldap://127.0.0.1:18841"}');
INSERT INTO ldap_runs VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9dfd-74a3-ba89-57e1ea19113f', '01a21643-9e14-7a11-b671-1d42311b33dd', 'failed', 1795669859863736, '{"id":"01a21643-9e14-7a11-b671-1d42311b33dd","state":"failed","full":true,"counts":{"users":0,"groups":0,"added":0,"changed":0,"moved":0,"disabled":0,"enabled":0,"gone":0,"groups_added":0,"groups_changed":0,"groups_gone":0,"members_added":0,"members_removed":0},"reason":"ldap_unreachable","message":"ldap://localhost:1 cannot be reached: nothing listens at its port","started_at":"2026-11-26T05:10:59.860658296Z","duration_ns":3013667}');
INSERT INTO ldap_sources VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9b52-799d-8853-0789830aeb2b', '{"servers":["ldap://127.0.0.1:18841"],"bind_dn":"cn=reader,dc=acme,dc=example","users":{"bases":["ou=people,dc=acme,dc=example"],"filter":"(objectClass=inetOrgPerson)"},"groups":{"bases":["ou=groups,dc=acme,dc=example"],"filter":"(objectClass=groupOfNames)"},"attributes":{"active":"roomNumber","displayName":"displayName","email":"mail","familyName":"sn","givenName":"givenName","groupName":"cn","id":"entryUUID","membership":"member","uid":"uid","userName":"uid","version":"entryCSN"},"extra":{"userType":"employeeType"}}', '1.QbpQ6wC3Ix/YoQCDh28notXeV9wzcElP7y4iiqCfkAU0WW+yYpXFycirGY73gpft/uGLH2PRAfUHgbhaH9o6z6tIHFF7', '0 0 1 1 *', '', '01a21643-9b5b-7409-9500-2e92192632a4', 1795669859154560, 0, 1795669859217468, '', '01a21643-9cc9-7a94-9987-ab6cf665bfc0', '', '{"id":"01a21643-9ccb-75d0-bdc8-5f86a494c7b9","state":"held","full":false,"counts":{"users":0,"groups":0,"added":0,"changed":0,"moved":0,"disabled":0,"enabled":0,"gone":0,"groups_added":0,"groups_changed":0,"groups_gone":0,"members_added":0,"members_removed":0},"plan":{"hash":"f2aae40b501fe465befaa772eb9e8b32","run":"01a21643-9cd4-7446-b4c2-8286ba9b4824","guard":"max_removals","counted":12,"limit":10,"of":14,"items":[],"more":12},"started_at":"2026-11-26T05:10:59.531379752Z","duration_ns":11108580,"server":"ldap://127.0.0.1:18841"}');
INSERT INTO ldap_sources VALUES ('01a21643-997a-79a6-8c45-50ec0b8f0839', '01a21643-9dfd-74a3-ba89-57e1ea19113f', '{"servers":["ldap://localhost:1"],"bind_dn":"cn=o''brien,dc=corp,dc=example","users":{"bases":["ou=Größe,dc=corp,dc=example"],"filter":"(objectClass=inetOrgPerson)"},"groups":{"bases":["ou=Größe,dc=corp,dc=example"],"filter":"(objectClass=groupOfNames)"},"attributes":{"active":"pwdAccountLockedTime","displayName":"displayName","email":"mail","familyName":"sn","givenName":"givenName","groupName":"cn","id":"entryUUID","membership":"member","uid":"uid","userName":"uid","version":"entryCSN"}}', '1.tCdKPd0Nn8atVcEjJ8v4s8snXvYGhV2AxodvudVzoO6Wj8fWEEMDUlNf9KG5TiP0Z0Kz59lO/Q4', '0 0 1 1 *', '', '01a21643-9dfd-7723-887a-92af9c7435f5', 1795669859837265, 0, 0, 'ldap_unreachable', '01a21643-9e10-7ba3-8695-ca8cd2ffe904', '', '{"id":"01a21643-9e14-7a11-b671-1d42311b33dd","state":"failed","full":true,"counts":{"users":0,"groups":0,"added":0,"changed":0,"moved":0,"disabled":0,"enabled":0,"gone":0,"groups_added":0,"groups_changed":0,"groups_gone":0,"members_added":0,"members_removed":0},"reason":"ldap_unreachable","message":"ldap://localhost:1 cannot be reached: nothing listens at its port","started_at":"2026-11-26T05:10:59.860658296Z","duration_ns":3013667}');
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
