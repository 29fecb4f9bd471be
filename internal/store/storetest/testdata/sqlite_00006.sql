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
CREATE TABLE store_terms (
  one        BIGINT NOT NULL PRIMARY KEY DEFAULT 1 CHECK (one = 1),
  oldest     BIGINT NOT NULL,              -- the newest schema an usher must know at least
  unfinished TEXT   NOT NULL DEFAULT ''    -- what is being put into this database, for people; empty: nothing
);
INSERT INTO goose_db_version VALUES (1, 0, 1, '2026-11-26 02:22:11');
INSERT INTO goose_db_version VALUES (2, 1, 1, '2026-11-26 02:22:11');
INSERT INTO goose_db_version VALUES (3, 2, 1, '2026-11-26 02:22:12');
INSERT INTO goose_db_version VALUES (4, 3, 1, '2026-11-26 02:22:12');
INSERT INTO goose_db_version VALUES (5, 4, 1, '2026-11-26 02:22:12');
INSERT INTO goose_db_version VALUES (6, 5, 1, '2026-11-26 02:22:12');
INSERT INTO goose_db_version VALUES (7, 6, 1, '2026-11-26 02:22:12');
INSERT INTO parents VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', 'acme', 'acme', '01a215a9-1a9c-782d-b468-433ba59f3a0a', 2, 0, 1795659732751820, 0);
INSERT INTO parents VALUES ('01a215a9-1767-7be2-928b-69fd67a9658a', 'initech', 'initech', '01a215a9-1ae6-73b1-a7a3-50f525bc23a7', 0, 1, 1795659732839708, 0);
INSERT INTO parents VALUES ('01a215a9-199f-7a3f-afa4-f2576d9741b9', '~01a215a9-199f-7a3f-afa4-f2576d9741b9', '', '01a215a9-199f-7b00-8846-30838afb3221', 0, 0, 1795659733407659, 1);
INSERT INTO organizations VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-185e-795c-8c9f-a9ce5dbfd23f', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795659733086296, NULL, 0);
INSERT INTO organizations VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-185e-7b47-a029-d687e2c51e46', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795659733086296, 1, 1);
INSERT INTO organizations VALUES ('01a215a9-1767-7be2-928b-69fd67a9658a', '01a215a9-1996-795c-803c-6e58d4760a01', 'initech-console', 'initech-console', 'console', 'jit', 0, '', 1, 0, 2, 0, 1795659733398528, NULL, 0);
INSERT INTO organizations VALUES ('01a215a9-199f-7a3f-afa4-f2576d9741b9', '01a215a9-199f-7a3f-afa4-f2576d9741b9', 'lone', 'Größe', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795659733407659, NULL, 0);
INSERT INTO organizations VALUES ('01a215a9-1767-7be2-928b-69fd67a9658a', '01a215a9-19a0-78d1-9384-3dbc3d67175f', 'joined', 'joined', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795659733408538, NULL, 0);
INSERT INTO seat_tiers VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-185e-795c-8c9f-a9ce5dbfd23f', 'premium', 1, 1);
INSERT INTO domains VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', 'acme.example', '01a215a9-171d-7d5b-be1d-946441fcf78a', 'verified', 'manual', 1795659732765667, 1795659732765667, '', '', 0, 0, 0, 0, 0);
INSERT INTO domains VALUES ('01a215a9-1767-7be2-928b-69fd67a9658a', 'initech.example', '01a215a9-17c4-79c8-84b0-46c4f65f66a2', 'verified', 'manual', 1795659732932442, 1795659732932442, '', '', 0, 0, 0, 0, 0);
INSERT INTO connections VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-1927-7689-89f3-f7a4a86278a1', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795659733308503, 1795659733287397, '', '', '', '', '', '');
INSERT INTO connections VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-1a82-71df-b0e4-caf210413f6c', 'later', 'saml', '', '', 'claim', 0, 0, NULL, 1795659733634087, 'urn:acme:''idp''', '', 'memberOf', '', '', '');
INSERT INTO connections VALUES ('01a215a9-1767-7be2-928b-69fd67a9658a', '01a215a9-1acd-70c2-9b80-fd6752468a32', 'main', 'oidc', 'https://login.initech.example', 'usher', 'claim', 1, 1, 1795659733799583, 1795659733709015, '', '', '', '', '', '');
INSERT INTO credentials VALUES ('', '01a215a9-15ad-7eb1-a239-60e702878d54', 'operator', '', 'first operator key', 'da3ff411db15883807557cd896bffa680e84cb05b006f54f011da9ab223e8c6b', 'usher_hfjqrG', 1795659732397849, NULL, NULL, '', '', '', '', '', '', 0, 1795659739200319, '', '');
INSERT INTO credentials VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-18e4-77cc-b557-116040d4071b', 'directory', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '', '4e0178c319772d96b9381f4ad3d15a24d213d440629155dfb7ab0c0f8656139b', 'usher_oruOGv', 1795659733220328, NULL, NULL, '', '', '', '', '', '', 0, 1795659739200319, '', '');
INSERT INTO credentials VALUES ('01a215a9-1767-7be2-928b-69fd67a9658a', '01a215a9-1906-73f5-bff9-c1a5ebacc3b5', 'directory', '01a215a9-1905-72a8-a161-8d6d9c52cf1f', '', '7aaa3e83e4743483753ff56fbcd00691597f238e911739a61446f20a123c8a78', 'usher_w-AqZ-', 1795659733254188, NULL, NULL, '', '', '', '', '', '', 1, 0, '01a215a9-1a77-7023-a9a1-03bc0158131c', '');
INSERT INTO credentials VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-1928-78c4-9206-12728310597e', 'login-hook', '01a215a9-1927-7689-89f3-f7a4a86278a1', '', '7cdcb12f79d6d81ec71986f1c900aa4ff1530d7298b89f0c41e31b87f3ddd8b4', 'usher_AtgjEj', 1795659733288489, NULL, NULL, '', '', '', '', '', '', 0, 1795659738866015, '', '');
INSERT INTO credentials VALUES ('', '01a215a9-1942-730b-b833-c685f5bec7b2', 'read-only', '', '', '8dd11d2a222c24e393c9196b24c89ce5b1762149947e69295c64dd4195aae3ba', 'usher_Yk6qut', 1795659733314173, NULL, 1795659733316153, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO credentials VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-197d-7395-b9c7-1d2b50d0aa2a', 'oauth-client', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '', '05c1c76cd488d6b3f27052ca5283162bec3ddedd02a4ac491aca632f6a9deb78', 'usher_nqWz4D', 1795659733373203, NULL, NULL, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO credentials VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-197f-7d42-8e39-6aedd8169c8f', 'access-token', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '', '79ec3569ecec4ec813e375d6797082f2676d7b6fbf39af75255cd0c621005156', 'usher_COmls1', 1795659733375619, 1795663333375619, NULL, '01a215a9-197d-7395-b9c7-1d2b50d0aa2a', '', '', '', '', '', 0, 0, '', '');
INSERT INTO credentials VALUES ('01a215a9-1767-7be2-928b-69fd67a9658a', '01a215a9-1981-77d6-b3df-36ad4831c022', 'jwt-issuer', '01a215a9-1905-72a8-a161-8d6d9c52cf1f', '', '300d76b00c406522a74f04be6b65826436383eef8dae5a3287480ea5ddaae010', '', 1795659733377432, NULL, NULL, '', '', '', 'https://issuer.example/', 'http://127.0.0.1:37917/scim/01a215a9-1905-72a8-a161-8d6d9c52cf1f', '{"jwks_url":"https://issuer.example/keys","claims":{"tid":"''ẞ''"}}', 0, 0, '01a215a9-1a77-7023-a9a1-03bc0158131c', '');
INSERT INTO credentials VALUES ('01a215a9-1767-7be2-928b-69fd67a9658a', '01a215a9-1adc-7c21-aad1-ef9375c84f70', 'login-hook', '01a215a9-1acd-70c2-9b80-fd6752468a32', '', 'ea6fb9e97f503bb7b6e90622ec205211710cab069521e82a1cde333b4e08614f', 'usher_PvIMhW', 1795659733724716, NULL, NULL, '', '', '', '', '', '', 0, 1795659738866015, '', '');
INSERT INTO directories VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', 'okta', 'scim', 'okta', 'userName', 0, '', 1795659733188286, '', '', '', 0);
INSERT INTO directories VALUES ('01a215a9-1767-7be2-928b-69fd67a9658a', '01a215a9-1905-72a8-a161-8d6d9c52cf1f', 'entra', 'scim', 'entra', 'userName', 0, '', 1795659733253104, 'ipsie', '[{"id":"urn:acme:scim:schemas:extension:hr:2.0:User","name":"User","description":"''quotes'' and Umläute","resourceType":"User","attributes":[{"name":"floor","type":"string","caseExact":false,"mutability":"readWrite","returned":"default","uniqueness":"none"}]}]', '01a215a9-1a77-7023-a9a1-03bc0158131c', 0);
INSERT INTO directories VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-1999-7c08-853b-4e9b42bbaed7', '01a215a9-1999-7c08-853b-4e9b42bbaed7', 'scim', 'generic', 'userName', 0, '', 1795659733401771, '', '', '', 1795659733404131);
INSERT INTO directory_emails VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', 'ada@acme.example', '01a215a9-1908-7433-92fc-1ea792e54ac9', 0, 'work');
INSERT INTO directory_emails VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', 'ada@home.example', '01a215a9-1908-7433-92fc-1ea792e54ac9', 1, 'home');
INSERT INTO directory_groups VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '01a215a9-191c-7148-b2df-8034885fbb3a', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795659733276032, 1795659733280942, 0);
INSERT INTO directory_groups VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '01a215a9-191d-76e7-aaca-aaa08b16251f', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795659733277423, 1795659733285128, 0);
INSERT INTO directory_groups VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '01a215a9-1923-7553-8fa2-7ae6e8599d57', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795659733283324, 1795659733283324, 1);
INSERT INTO directory_members VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '01a215a9-191c-7148-b2df-8034885fbb3a', '01a215a9-1908-7433-92fc-1ea792e54ac9', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '01a215a9-191c-7148-b2df-8034885fbb3a', '01a215a9-190b-7133-95f1-2bbe9c0f5281', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '01a215a9-191c-7148-b2df-8034885fbb3a', '01a215a9-190c-70f1-b771-f03e0ef0dbb5', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '01a215a9-191d-76e7-aaca-aaa08b16251f', '01a215a9-1908-7433-92fc-1ea792e54ac9', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '01a215a9-191d-76e7-aaca-aaa08b16251f', '01a215a9-190b-7133-95f1-2bbe9c0f5281', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '01a215a9-191d-76e7-aaca-aaa08b16251f', '01a215a9-190c-70f1-b771-f03e0ef0dbb5', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '01a215a9-191d-76e7-aaca-aaa08b16251f', '01a215a9-190c-7d0f-a8bb-556a6d55273c', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '01a215a9-191d-76e7-aaca-aaa08b16251f', '01a215a9-190d-7aa8-814e-f81455005064', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '01a215a9-191d-76e7-aaca-aaa08b16251f', '01a215a9-190e-79de-b412-6db9e71ac598', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '01a215a9-191d-76e7-aaca-aaa08b16251f', '01a215a9-190f-7c62-b93a-9608d15f5188', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '01a215a9-191d-76e7-aaca-aaa08b16251f', '01a215a9-1910-7a05-9a83-77d45d9d621d', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '01a215a9-191d-76e7-aaca-aaa08b16251f', '01a215a9-1911-7cb4-9d34-27bf53d4a2aa', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '01a215a9-191d-76e7-aaca-aaa08b16251f', '01a215a9-1919-7ed7-ab79-18c95bd50263', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '01a215a9-1923-7553-8fa2-7ae6e8599d57', '01a215a9-190c-7d0f-a8bb-556a6d55273c', 'User', '', '');
INSERT INTO directory_members VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '01a215a9-1923-7553-8fa2-7ae6e8599d57', '01a215a9-191c-7148-b2df-8034885fbb3a', 'Group', 'Group', '');
INSERT INTO directory_tombstones VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '01a215a9-1917-74e1-a265-5d008b04908e', 'NULL', '01a215a9-1917-74af-8b4c-2c430636f1f4', 1798251733285128);
INSERT INTO persons VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-1908-7132-979d-3c6c47d948f2', 'open', '', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', 0, 3, 0, 1795659733308503, 1795659733255621);
INSERT INTO persons VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-190b-70e0-8cd3-c5cd68423d73', 'open', '', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', 0, 3, 0, NULL, 1795659733258987);
INSERT INTO persons VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-190c-70b2-aba8-27225e7275e9', 'open', '', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', 0, 2, 0, NULL, 1795659733259992);
INSERT INTO persons VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-190c-7ce2-aa28-2353f434bbad', 'open', '', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', 0, 2, 0, NULL, 1795659733260697);
INSERT INTO persons VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-190d-7a78-8466-ee2794bd7534', 'open', '', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', 0, 2, 0, NULL, 1795659733261593);
INSERT INTO persons VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-190e-79b5-9bd8-ab737cbe9e24', 'open', '', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', 0, 2, 0, NULL, 1795659733262554);
INSERT INTO persons VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-190f-7c36-91c5-8ef1767c61e8', 'open', '', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', 0, 2, 0, NULL, 1795659733263739);
INSERT INTO persons VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-1910-79e4-a714-ef99f18fbdd4', 'closed', 'directory_inactive', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', 0, 2, 0, NULL, 1795659733264569);
INSERT INTO persons VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-1917-74af-8b4c-2c430636f1f4', 'closed', 'directory_deleted', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', 0, 4, 0, NULL, 1795659733271243);
INSERT INTO persons VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-1919-7eac-b45e-b13643535591', 'closed', 'directory_inactive', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', 0, 3, 0, NULL, 1795659733273888);
INSERT INTO persons VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-1940-7c2a-af9d-47c4ac0bdddc', 'open', '', '', 0, 1, 0, 1795659733312725, 1795659733312725);
INSERT INTO persons VALUES ('01a215a9-1767-7be2-928b-69fd67a9658a', '01a215a9-1998-78a1-b9f3-3a1863f00246', 'open', '', '', 1, 1, 0, NULL, 1795659733400384);
INSERT INTO persons VALUES ('01a215a9-1767-7be2-928b-69fd67a9658a', '01a215a9-1b27-7a5c-99e7-4798cf831029', 'open', '', '', 0, 1, 0, 1795659733799583, 1795659733799583);
INSERT INTO subjects VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-1927-7689-89f3-f7a4a86278a1', 'ada', '01a215a9-1908-7132-979d-3c6c47d948f2', 1795659733308503);
INSERT INTO subjects VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-1927-7689-89f3-f7a4a86278a1', 'newcomer', '01a215a9-1940-7c2a-af9d-47c4ac0bdddc', 1795659733312725);
INSERT INTO subjects VALUES ('01a215a9-1767-7be2-928b-69fd67a9658a', '01a215a9-1acd-70c2-9b80-fd6752468a32', 'prover', '01a215a9-1b27-7a5c-99e7-4798cf831029', 1795659733799583);
INSERT INTO memberships VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-1908-7132-979d-3c6c47d948f2', '01a215a9-185e-795c-8c9f-a9ce5dbfd23f', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795659733277423);
INSERT INTO memberships VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-1908-7132-979d-3c6c47d948f2', '01a215a9-185e-7b47-a029-d687e2c51e46', 0, 'jit', '01a215a9-1927-7689-89f3-f7a4a86278a1', 1795659733308503, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795659733308503);
INSERT INTO memberships VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-190b-70e0-8cd3-c5cd68423d73', '01a215a9-185e-795c-8c9f-a9ce5dbfd23f', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795659733277423);
INSERT INTO memberships VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-190c-70b2-aba8-27225e7275e9', '01a215a9-185e-795c-8c9f-a9ce5dbfd23f', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795659733281699);
INSERT INTO memberships VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-190c-7ce2-aa28-2353f434bbad', '01a215a9-185e-795c-8c9f-a9ce5dbfd23f', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795659733277423);
INSERT INTO memberships VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-190d-7a78-8466-ee2794bd7534', '01a215a9-185e-795c-8c9f-a9ce5dbfd23f', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795659733277423);
INSERT INTO memberships VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-190e-79b5-9bd8-ab737cbe9e24', '01a215a9-185e-795c-8c9f-a9ce5dbfd23f', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795659733277423);
INSERT INTO memberships VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-190f-7c36-91c5-8ef1767c61e8', '01a215a9-185e-795c-8c9f-a9ce5dbfd23f', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795659733277423);
INSERT INTO memberships VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-1940-7c2a-af9d-47c4ac0bdddc', '01a215a9-185e-7b47-a029-d687e2c51e46', 0, 'jit', '01a215a9-1927-7689-89f3-f7a4a86278a1', 1795659733312725, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795659733312725);
INSERT INTO memberships VALUES ('01a215a9-1767-7be2-928b-69fd67a9658a', '01a215a9-1998-78a1-b9f3-3a1863f00246', '01a215a9-1996-795c-803c-6e58d4760a01', 0, 'invite', '01a215a9-1997-770e-b0ad-c849cbc21deb', 1795659733400384, 'user', '', 'retained', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795659733400384);
INSERT INTO memberships VALUES ('01a215a9-1767-7be2-928b-69fd67a9658a', '01a215a9-1b27-7a5c-99e7-4798cf831029', '01a215a9-1996-795c-803c-6e58d4760a01', 0, 'jit', '01a215a9-1acd-70c2-9b80-fd6752468a32', 1795659733799583, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795659733799583);
INSERT INTO policy_versions VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', 1795659733086296);
INSERT INTO policy_versions VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', 1795659733127053);
INSERT INTO events VALUES (1, '', '01a215a9-15ae-712d-b701-ef0990d8bc10', 1795659732397849, 'token.created', 'operator', 'operator_key_file', '', '', '01a215a9-15ad-7eb1-a239-60e702878d54', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO events VALUES (2, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-170f-7e8f-9bae-364c0de5a9bb', 1795659732751820, 'parent.created', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '', '', '01a215a9-170f-7d79-b1f2-08ded73741cb', NULL, NULL, 0, 'fa3dda9ca6cc7b543b11c16f3bef1389');
INSERT INTO events VALUES (3, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-171d-7f34-ae18-a946b76b36cb', 1795659732765667, 'domain.verified', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '', '', '01a215a9-171d-7d5b-be1d-946441fcf78a', NULL, '{"domain":"acme.example","state":"verified","strategy":"manual"}', 0, 'c7e5cb71386abed60f3b27ef400afbd1');
INSERT INTO events VALUES (4, '01a215a9-1767-7be2-928b-69fd67a9658a', '01a215a9-1767-7c23-8fbb-4c0f152928ad', 1795659732839708, 'parent.created', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '', '', '01a215a9-1767-7be2-928b-69fd67a9658a', NULL, NULL, 0, '6f028c1e79048a5a863100fe60d75ec5');
INSERT INTO events VALUES (5, '01a215a9-1767-7be2-928b-69fd67a9658a', '01a215a9-17c7-72bf-a04f-d91db4f36fbe', 1795659732932442, 'domain.verified', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '', '', '01a215a9-17c4-79c8-84b0-46c4f65f66a2', NULL, '{"domain":"initech.example","state":"verified","strategy":"manual"}', 0, '634d42186a4425d742315ea61d689635');
INSERT INTO events VALUES (6, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-185e-7aef-9aa7-4641fe0aa283', 1795659733086296, 'organization.created', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '', '01a215a9-185e-795c-8c9f-a9ce5dbfd23f', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '9cf173e4c82427d330dcfdd7b94c8f84');
INSERT INTO events VALUES (7, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-185e-7b61-bdf5-aa92d2a83c06', 1795659733086296, 'organization.created', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '', '01a215a9-185e-7b47-a029-d687e2c51e46', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '9cf173e4c82427d330dcfdd7b94c8f84');
INSERT INTO events VALUES (8, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-185e-7ca3-b428-e8031f8f19e0', 1795659733086296, 'policy.applied', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, '9cf173e4c82427d330dcfdd7b94c8f84');
INSERT INTO events VALUES (9, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-185f-7171-a08e-cf793da8362c', 1795659733086296, 'organization.changed', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '', '01a215a9-185e-795c-8c9f-a9ce5dbfd23f', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, '9cf173e4c82427d330dcfdd7b94c8f84');
INSERT INTO events VALUES (10, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-185f-71b8-942f-d764c705a8d5', 1795659733086296, 'organization.changed', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '', '01a215a9-185e-7b47-a029-d687e2c51e46', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, '9cf173e4c82427d330dcfdd7b94c8f84');
INSERT INTO events VALUES (11, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-1887-73c7-903b-f9f8bbad1575', 1795659733127053, 'policy.applied', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, '5029be6da4b0a43fb5f5c8abcf680cef');
INSERT INTO events VALUES (12, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-18bb-7f39-8743-0f149f887bdc', 1795659733177975, 'organization.changed', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '', '01a215a9-185e-795c-8c9f-a9ce5dbfd23f', '', NULL, '{"limit":1,"seat":"premium"}', 0, 'a96881b73df17423ca9a7d776e452f59');
INSERT INTO events VALUES (13, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-18c4-7752-8644-493dfc36c7fc', 1795659733188286, 'directory.created', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '', '', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', NULL, NULL, 0, '8709b904f7e304abc723292d30bbbf63');
INSERT INTO events VALUES (14, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-18e4-782e-8271-cefd6a15ede5', 1795659733220328, 'token.created', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '', '', '01a215a9-18e4-77cc-b557-116040d4071b', NULL, '{"scope":"directory","target":"01a215a9-18c4-74cd-b4ed-6b643f7ece7f"}', 0, 'c779e7c083d24ec09d89bb186311ba8b');
INSERT INTO events VALUES (15, '01a215a9-1767-7be2-928b-69fd67a9658a', '01a215a9-1905-72ee-a808-30f111465d5c', 1795659733253104, 'directory.created', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '', '', '01a215a9-1905-72a8-a161-8d6d9c52cf1f', NULL, NULL, 0, 'fd64b2961523319975abe3047dafd429');
INSERT INTO events VALUES (16, '01a215a9-1767-7be2-928b-69fd67a9658a', '01a215a9-1906-7441-9b23-1df40cdcf30d', 1795659733254188, 'token.created', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '', '', '01a215a9-1906-73f5-bff9-c1a5ebacc3b5', NULL, '{"scope":"directory","target":"01a215a9-1905-72a8-a161-8d6d9c52cf1f"}', 0, '92457844b43672bfd21c7958dad697e5');
INSERT INTO events VALUES (17, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-1908-7881-b533-7798c8a51329', 1795659733255621, 'directory_user.created', 'directory', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '', '', '01a215a9-1908-7433-92fc-1ea792e54ac9', NULL, NULL, 2, '40a6f2ea0b9c0330a25ecedfc6966fa9');
INSERT INTO events VALUES (18, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-1908-7885-af0e-e72504b55ea9', 1795659733255621, 'account.created', 'directory', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '01a215a9-1908-7132-979d-3c6c47d948f2', '', '01a215a9-1908-7433-92fc-1ea792e54ac9', NULL, NULL, 2, '40a6f2ea0b9c0330a25ecedfc6966fa9');
INSERT INTO events VALUES (19, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-190b-7172-8fd8-e2a3a608e35b', 1795659733258987, 'directory_user.created', 'directory', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '', '', '01a215a9-190b-7133-95f1-2bbe9c0f5281', NULL, NULL, 2, '355811f1c447f4300ab6b480cce255eb');
INSERT INTO events VALUES (20, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-190b-7189-837f-014fe4facdda', 1795659733258987, 'account.created', 'directory', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '01a215a9-190b-70e0-8cd3-c5cd68423d73', '', '01a215a9-190b-7133-95f1-2bbe9c0f5281', NULL, NULL, 2, '355811f1c447f4300ab6b480cce255eb');
INSERT INTO events VALUES (21, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-190c-712b-8155-9c719c8165fd', 1795659733259992, 'directory_user.created', 'directory', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '', '', '01a215a9-190c-70f1-b771-f03e0ef0dbb5', NULL, NULL, 2, '4ac633393264b5308eb48471d389cdb9');
INSERT INTO events VALUES (22, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-190c-712e-acfa-62f46d972180', 1795659733259992, 'account.created', 'directory', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '01a215a9-190c-70b2-aba8-27225e7275e9', '', '01a215a9-190c-70f1-b771-f03e0ef0dbb5', NULL, NULL, 2, '4ac633393264b5308eb48471d389cdb9');
INSERT INTO events VALUES (23, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-190c-7d3d-9650-c1ee802c52b8', 1795659733260697, 'directory_user.created', 'directory', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '', '', '01a215a9-190c-7d0f-a8bb-556a6d55273c', NULL, NULL, 2, '5978ba4dcdcbe2df948e63988c032672');
INSERT INTO events VALUES (24, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-190c-7d41-969c-7836f55cec37', 1795659733260697, 'account.created', 'directory', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '01a215a9-190c-7ce2-aa28-2353f434bbad', '', '01a215a9-190c-7d0f-a8bb-556a6d55273c', NULL, NULL, 2, '5978ba4dcdcbe2df948e63988c032672');
INSERT INTO events VALUES (25, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-190d-7adb-b9d7-64dd9de45702', 1795659733261593, 'directory_user.created', 'directory', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '', '', '01a215a9-190d-7aa8-814e-f81455005064', NULL, NULL, 2, '2a6c8e539f49894bf3610132e2492c99');
INSERT INTO events VALUES (26, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-190d-7ade-9d8a-dc8032bf5be1', 1795659733261593, 'account.created', 'directory', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '01a215a9-190d-7a78-8466-ee2794bd7534', '', '01a215a9-190d-7aa8-814e-f81455005064', NULL, NULL, 2, '2a6c8e539f49894bf3610132e2492c99');
INSERT INTO events VALUES (27, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-190e-7a09-98f1-2a594ff21675', 1795659733262554, 'directory_user.created', 'directory', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '', '', '01a215a9-190e-79de-b412-6db9e71ac598', NULL, NULL, 2, '53e50962d1bb55c2ff2106ca862f82fd');
INSERT INTO events VALUES (28, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-190e-7a0b-af58-3d05508d3053', 1795659733262554, 'account.created', 'directory', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '01a215a9-190e-79b5-9bd8-ab737cbe9e24', '', '01a215a9-190e-79de-b412-6db9e71ac598', NULL, NULL, 2, '53e50962d1bb55c2ff2106ca862f82fd');
INSERT INTO events VALUES (29, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-190f-7c8f-8bca-c7395be115ec', 1795659733263739, 'directory_user.created', 'directory', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '', '', '01a215a9-190f-7c62-b93a-9608d15f5188', NULL, NULL, 2, 'fd7066fe6cbf5331958cbc0d507a3f53');
INSERT INTO events VALUES (30, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-190f-7c92-8297-5b293ae4379d', 1795659733263739, 'account.created', 'directory', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '01a215a9-190f-7c36-91c5-8ef1767c61e8', '', '01a215a9-190f-7c62-b93a-9608d15f5188', NULL, NULL, 2, 'fd7066fe6cbf5331958cbc0d507a3f53');
INSERT INTO events VALUES (31, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-1910-7a3a-b986-ab5bcb46d998', 1795659733264569, 'directory_user.created', 'directory', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '', '', '01a215a9-1910-7a05-9a83-77d45d9d621d', NULL, NULL, 2, 'a1dda4d7043457959ed505963268c9f5');
INSERT INTO events VALUES (32, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-1910-7a3c-9b4c-2997b79b1b6d', 1795659733264569, 'account.created', 'directory', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '01a215a9-1910-79e4-a714-ef99f18fbdd4', '', '01a215a9-1910-7a05-9a83-77d45d9d621d', NULL, NULL, 2, 'a1dda4d7043457959ed505963268c9f5');
INSERT INTO events VALUES (33, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-1910-7b83-9e87-8d4d9962c12f', 1795659733264569, 'gate.closed', 'directory', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '01a215a9-1910-79e4-a714-ef99f18fbdd4', '', '', NULL, '{"cause":"directory_inactive"}', 2, 'a1dda4d7043457959ed505963268c9f5');
INSERT INTO events VALUES (34, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-1910-7b85-b0a5-77e8015c5c0d', 1795659733264569, 'session.revoked', 'directory', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '01a215a9-1910-79e4-a714-ef99f18fbdd4', '', '', NULL, NULL, 2, 'a1dda4d7043457959ed505963268c9f5');
INSERT INTO events VALUES (35, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-1911-7cfa-92a6-a65b684a33f5', 1795659733265770, 'directory_user.created', 'directory', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '', '', '01a215a9-1911-7cb4-9d34-27bf53d4a2aa', NULL, NULL, 2, '8b0cd6fd5f6e11f240342d22e31fb6bd');
INSERT INTO events VALUES (36, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-1911-7cfd-9928-b25763cabdc6', 1795659733265770, 'directory_user.unbound', 'directory', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '', '', '01a215a9-1911-7cb4-9d34-27bf53d4a2aa', NULL, '{"reason":"no_email"}', 2, '8b0cd6fd5f6e11f240342d22e31fb6bd');
INSERT INTO events VALUES (37, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-1916-7788-871a-01e3874ce5c1', 1795659733270412, 'directory_user.created', 'directory', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '', '', '01a215a9-1916-773f-b465-8a4ad93a9dde', NULL, NULL, 2, 'a30b4b668f9daad7d9c0e11a2909937b');
INSERT INTO events VALUES (38, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-1916-778b-982e-4ba21248192f', 1795659733270412, 'directory_user.unbound', 'directory', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '', '', '01a215a9-1916-773f-b465-8a4ad93a9dde', NULL, '{"reason":"foreign_domain"}', 2, 'a30b4b668f9daad7d9c0e11a2909937b');
INSERT INTO events VALUES (39, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-1917-7557-9416-2304f13f358d', 1795659733271243, 'directory_user.created', 'directory', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '', '', '01a215a9-1917-74e1-a265-5d008b04908e', NULL, NULL, 2, '9a2f5b1b6e8f8e3cb9ddca050599b324');
INSERT INTO events VALUES (40, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-1917-7619-83a1-01d9c995900f', 1795659733271243, 'account.created', 'directory', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '01a215a9-1917-74af-8b4c-2c430636f1f4', '', '01a215a9-1917-74e1-a265-5d008b04908e', NULL, NULL, 2, '9a2f5b1b6e8f8e3cb9ddca050599b324');
INSERT INTO events VALUES (41, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-191a-7052-b276-505d458eb164', 1795659733273888, 'directory_user.created', 'directory', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '', '', '01a215a9-1919-7ed7-ab79-18c95bd50263', NULL, NULL, 2, '8a2e4b574310f7355460a951b2a74e73');
INSERT INTO events VALUES (42, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-191a-7056-a650-06cdf7a1d029', 1795659733273888, 'account.created', 'directory', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '01a215a9-1919-7eac-b45e-b13643535591', '', '01a215a9-1919-7ed7-ab79-18c95bd50263', NULL, NULL, 2, '8a2e4b574310f7355460a951b2a74e73');
INSERT INTO events VALUES (43, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-191c-7465-9f81-22c8518b05c0', 1795659733276032, 'directory_group.created', 'directory', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '', '', '01a215a9-191c-7148-b2df-8034885fbb3a', NULL, '{"members":1}', 0, 'caa91178c34b7341e441e4e9d057213d');
INSERT INTO events VALUES (44, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-191d-7bcb-9524-3a11e161640b', 1795659733277423, 'directory_group.created', 'directory', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '', '', '01a215a9-191d-76e7-aaca-aaa08b16251f', NULL, '{"members":11}', 0, '860206681814c6e20d2bf3275a6ddb31');
INSERT INTO events VALUES (45, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-191e-7706-8914-eb88e8774013', 1795659733277423, 'membership.added', 'directory', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '01a215a9-1908-7132-979d-3c6c47d948f2', '01a215a9-185e-795c-8c9f-a9ce5dbfd23f', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '860206681814c6e20d2bf3275a6ddb31');
INSERT INTO events VALUES (46, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-191e-77a4-b924-584fe6df5376', 1795659733277423, 'membership.added', 'directory', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '01a215a9-190b-70e0-8cd3-c5cd68423d73', '01a215a9-185e-795c-8c9f-a9ce5dbfd23f', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '860206681814c6e20d2bf3275a6ddb31');
INSERT INTO events VALUES (47, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-191e-77ee-86ee-7e3ab23faf6d', 1795659733277423, 'membership.added', 'directory', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '01a215a9-190c-7ce2-aa28-2353f434bbad', '01a215a9-185e-795c-8c9f-a9ce5dbfd23f', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '860206681814c6e20d2bf3275a6ddb31');
INSERT INTO events VALUES (48, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-191e-7814-8b34-fbbb63833e6c', 1795659733277423, 'membership.added', 'directory', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '01a215a9-190d-7a78-8466-ee2794bd7534', '01a215a9-185e-795c-8c9f-a9ce5dbfd23f', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '860206681814c6e20d2bf3275a6ddb31');
INSERT INTO events VALUES (49, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-191e-7853-a17a-48e5248322bd', 1795659733277423, 'membership.added', 'directory', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '01a215a9-190e-79b5-9bd8-ab737cbe9e24', '01a215a9-185e-795c-8c9f-a9ce5dbfd23f', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '860206681814c6e20d2bf3275a6ddb31');
INSERT INTO events VALUES (50, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-191e-7888-a2e5-057491aeaed8', 1795659733277423, 'membership.added', 'directory', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '01a215a9-190f-7c36-91c5-8ef1767c61e8', '01a215a9-185e-795c-8c9f-a9ce5dbfd23f', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '860206681814c6e20d2bf3275a6ddb31');
INSERT INTO events VALUES (51, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-191e-78ac-ac7c-644f00f06eba', 1795659733277423, 'membership.added', 'directory', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '01a215a9-1917-74af-8b4c-2c430636f1f4', '01a215a9-185e-795c-8c9f-a9ce5dbfd23f', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '860206681814c6e20d2bf3275a6ddb31');
INSERT INTO events VALUES (52, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-191e-78df-866c-af4f98084a32', 1795659733277423, 'membership.added', 'directory', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '01a215a9-1919-7eac-b45e-b13643535591', '01a215a9-185e-795c-8c9f-a9ce5dbfd23f', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '860206681814c6e20d2bf3275a6ddb31');
INSERT INTO events VALUES (53, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-1920-71fb-92b8-39df81f18132', 1795659733279940, 'directory_group.changed', 'directory', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '', '', '01a215a9-191c-7148-b2df-8034885fbb3a', NULL, '{"added":1,"removed":0}', 0, '9844bcee7d4006235334951d97584623');
INSERT INTO events VALUES (54, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-1921-70cf-9f05-86512157d9a5', 1795659733280942, 'directory_group.changed', 'directory', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '', '', '01a215a9-191c-7148-b2df-8034885fbb3a', NULL, '{"added":1,"removed":0}', 0, 'e6410741d28c8aca904fa41ee63519b0');
INSERT INTO events VALUES (55, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-1921-7c00-8334-7f8f42e2f584', 1795659733281699, 'directory_group.changed', 'directory', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '', '', '01a215a9-191d-76e7-aaca-aaa08b16251f', NULL, '{"added":1,"removed":0}', 0, 'fddbf8180cbfa266051c408a38050ad2');
INSERT INTO events VALUES (56, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-1921-7cec-b49f-01976780b83e', 1795659733281699, 'membership.added', 'directory', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '01a215a9-190c-70b2-aba8-27225e7275e9', '01a215a9-185e-795c-8c9f-a9ce5dbfd23f', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, 'fddbf8180cbfa266051c408a38050ad2');
INSERT INTO events VALUES (57, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-1923-771b-8bf2-d82555b4e008', 1795659733283324, 'directory_group.created', 'directory', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '', '', '01a215a9-1923-7553-8fa2-7ae6e8599d57', NULL, '{"members":2}', 0, '3d36f63c8b08f92fab528dea45644b23');
INSERT INTO events VALUES (58, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-1924-77fd-b44b-3766c96bbb47', 1795659733284320, 'directory_user.deleted', 'directory', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '', '', '01a215a9-1916-773f-b465-8a4ad93a9dde', NULL, NULL, 0, '06a79373afc2cc38ada2b4a3d17c8f77');
INSERT INTO events VALUES (59, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-1925-7397-91ea-c91cd2933786', 1795659733285128, 'directory_user.deleted', 'directory', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '', '', '01a215a9-1917-74e1-a265-5d008b04908e', NULL, NULL, 0, '5c6b8720155dd1fb374af4cb816752fa');
INSERT INTO events VALUES (60, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-1925-74e0-aa6d-696fb137d50b', 1795659733285128, 'gate.closed', 'directory', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '01a215a9-1917-74af-8b4c-2c430636f1f4', '', '', NULL, '{"cause":"directory_deleted"}', 2, '5c6b8720155dd1fb374af4cb816752fa');
INSERT INTO events VALUES (61, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-1925-74e3-b531-9601e5ffffb7', 1795659733285128, 'session.revoked', 'directory', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '01a215a9-1917-74af-8b4c-2c430636f1f4', '', '', NULL, NULL, 2, '5c6b8720155dd1fb374af4cb816752fa');
INSERT INTO events VALUES (62, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-1925-765c-b58b-caca85da2c2b', 1795659733285128, 'membership.removed', 'directory', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '01a215a9-1917-74af-8b4c-2c430636f1f4', '01a215a9-185e-795c-8c9f-a9ce5dbfd23f', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '5c6b8720155dd1fb374af4cb816752fa');
INSERT INTO events VALUES (63, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-1926-75e9-8ea2-8d97bdedebc2', 1795659733286258, 'directory_user.changed', 'directory', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '', '', '01a215a9-1919-7ed7-ab79-18c95bd50263', NULL, '{"active":false}', 0, 'd4a178b3ef63586e6b6e6a0d0fa43e24');
INSERT INTO events VALUES (64, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-1926-76b1-9a36-e7d019321e12', 1795659733286258, 'gate.closed', 'directory', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '01a215a9-1919-7eac-b45e-b13643535591', '', '', NULL, '{"cause":"directory_inactive"}', 2, 'd4a178b3ef63586e6b6e6a0d0fa43e24');
INSERT INTO events VALUES (65, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-1926-76b4-a365-97b1ae1d4e9f', 1795659733286258, 'session.revoked', 'directory', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '01a215a9-1919-7eac-b45e-b13643535591', '', '', NULL, NULL, 2, 'd4a178b3ef63586e6b6e6a0d0fa43e24');
INSERT INTO events VALUES (66, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-1926-77a2-acf0-2737ca38795c', 1795659733286258, 'membership.removed', 'directory', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '01a215a9-1919-7eac-b45e-b13643535591', '01a215a9-185e-795c-8c9f-a9ce5dbfd23f', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, 'd4a178b3ef63586e6b6e6a0d0fa43e24');
INSERT INTO events VALUES (67, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-1927-794b-b85f-e8a90081cf5e', 1795659733287397, 'connection.created', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '', '', '01a215a9-1927-7689-89f3-f7a4a86278a1', NULL, '{"kind":"oidc","issuer":"https://login.acme.example","client_id":"usher","email_trust":"claim","vouched":true,"enabled":true,"proven":false}', 0, '969cbbfb19f77c17ddec0f0a5eb6da0b');
INSERT INTO events VALUES (68, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-1928-7905-8519-389b3cc33ea2', 1795659733288489, 'token.created', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '', '', '01a215a9-1928-78c4-9206-12728310597e', NULL, '{"scope":"login-hook","target":"01a215a9-1927-7689-89f3-f7a4a86278a1"}', 0, '4858d13f51b5168c3b703473ec62d7ed');
INSERT INTO events VALUES (69, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-193c-7b88-a798-5b62f0ef7db2', 1795659733308503, 'subject.linked', 'login', '01a215a9-1927-7689-89f3-f7a4a86278a1', '01a215a9-1908-7132-979d-3c6c47d948f2', '', '01a215a9-1927-7689-89f3-f7a4a86278a1', NULL, NULL, 2, '2c14707b0427774e03b30035ba6de7a4');
INSERT INTO events VALUES (70, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-193c-7c3e-8d17-d21a7be30ca5', 1795659733308503, 'membership.added', 'login', '01a215a9-1927-7689-89f3-f7a4a86278a1', '01a215a9-1908-7132-979d-3c6c47d948f2', '01a215a9-185e-7b47-a029-d687e2c51e46', '', NULL, '{"role":"user","source":"grant"}', 2, '2c14707b0427774e03b30035ba6de7a4');
INSERT INTO events VALUES (71, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-193c-7f27-a301-4234baf6a8ec', 1795659733308503, 'connection.proven', 'login', '01a215a9-1927-7689-89f3-f7a4a86278a1', '', '', '01a215a9-1927-7689-89f3-f7a4a86278a1', NULL, NULL, 2, '2c14707b0427774e03b30035ba6de7a4');
INSERT INTO events VALUES (72, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-1940-7c4d-88a9-5d3e956ac81f', 1795659733312725, 'account.created', 'login', '01a215a9-1927-7689-89f3-f7a4a86278a1', '01a215a9-1940-7c2a-af9d-47c4ac0bdddc', '', '01a215a9-1927-7689-89f3-f7a4a86278a1', NULL, NULL, 2, '6b3c8ad08975c95092352f2f2c2174ac');
INSERT INTO events VALUES (73, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-1940-7d4b-828b-1a14d430ec38', 1795659733312725, 'subject.linked', 'login', '01a215a9-1927-7689-89f3-f7a4a86278a1', '01a215a9-1940-7c2a-af9d-47c4ac0bdddc', '', '01a215a9-1927-7689-89f3-f7a4a86278a1', NULL, NULL, 2, '6b3c8ad08975c95092352f2f2c2174ac');
INSERT INTO events VALUES (74, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-1940-7db4-851c-c3dfa4b03e70', 1795659733312725, 'membership.added', 'login', '01a215a9-1927-7689-89f3-f7a4a86278a1', '01a215a9-1940-7c2a-af9d-47c4ac0bdddc', '01a215a9-185e-7b47-a029-d687e2c51e46', '', NULL, '{"role":"user","source":"grant"}', 2, '6b3c8ad08975c95092352f2f2c2174ac');
INSERT INTO events VALUES (75, '', '01a215a9-1942-741e-871c-0ab1aa0c056d', 1795659733314173, 'token.created', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '', '', '01a215a9-1942-730b-b833-c685f5bec7b2', NULL, '{"scope":"read-only","target":""}', 0, '39444e6c17abad4ede0ec9cfd3bbe943');
INSERT INTO events VALUES (76, '', '01a215a9-1944-7493-80e6-02112cf649c3', 1795659733316153, 'token.revoked', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '', '', '01a215a9-1942-730b-b833-c685f5bec7b2', NULL, NULL, 0, 'ee1790789de56c82c4d537ea5962405e');
INSERT INTO events VALUES (77, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-1979-7008-b181-589e498a36ec', 1795659733368878, 'parent_administrator.granted', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '01a215a9-1908-7132-979d-3c6c47d948f2', '', '', NULL, NULL, 0, 'd7cfd768a76620027857b2434c130b1e');
INSERT INTO events VALUES (78, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-197d-7496-bdd1-2b6981b027b7', 1795659733373203, 'token.created', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '', '', '01a215a9-197d-7395-b9c7-1d2b50d0aa2a', NULL, '{"scope":"oauth-client","target":"01a215a9-18c4-74cd-b4ed-6b643f7ece7f"}', 0, '964a96ebe81f53412803e3c5b31f01c3');
INSERT INTO events VALUES (79, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-197f-7d8c-86a3-64d6b0af0494', 1795659733375619, 'token.created', 'api_key', '01a215a9-197d-7395-b9c7-1d2b50d0aa2a', '', '', '01a215a9-197f-7d42-8e39-6aedd8169c8f', NULL, '{"client":"01a215a9-197d-7395-b9c7-1d2b50d0aa2a","scope":"access-token","target":"01a215a9-18c4-74cd-b4ed-6b643f7ece7f"}', 0, '4296b54160edc09b119c28256447089a');
INSERT INTO events VALUES (80, '01a215a9-1767-7be2-928b-69fd67a9658a', '01a215a9-1981-7824-b343-552b0f55d922', 1795659733377432, 'token.created', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '', '', '01a215a9-1981-77d6-b3df-36ad4831c022', NULL, '{"scope":"jwt-issuer","target":"01a215a9-1905-72a8-a161-8d6d9c52cf1f"}', 0, '3c26960e4a14cca831fbdf7652d7b88c');
INSERT INTO events VALUES (81, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-1985-7f09-bdc8-f4410ff70e11', 1795659733381839, 'organization.changed', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '', '01a215a9-185e-7b47-a029-d687e2c51e46', '', '{"guests":true,"guest_administrators":false}', '{"guests":true,"guest_administrators":true}', 0, '96e74ed554635233df4f4f2ffbccda4b');
INSERT INTO events VALUES (82, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-1988-7bdc-b3b7-0a20a08c319a', 1795659733384469, 'invitation.created', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '', '01a215a9-185e-7b47-a029-d687e2c51e46', '01a215a9-1988-7991-b846-bea3f8c23216', NULL, '{"role":"user","guest":true}', 2, '5129a70783b8dbed8708f612137cbdca');
INSERT INTO events VALUES (83, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-1989-7d89-9c39-3a36a7a267b1', 1795659733385816, 'invitation.created', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '', '01a215a9-185e-795c-8c9f-a9ce5dbfd23f', '01a215a9-1989-7d05-a451-8c7a3677f526', NULL, '{"role":"user","managed":true}', 2, '55a36323731e5c25042034c3a7d93b75');
INSERT INTO events VALUES (84, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-1994-7340-ac0e-c99d3a1b0fdf', 1795659733396034, 'invitation.created', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '', '01a215a9-185e-7b47-a029-d687e2c51e46', '01a215a9-1994-71ae-a57b-8a8b8b0b949d', NULL, '{"role":"user","guest":true}', 2, '9600fab53ce91bd476c3302b6555bd36');
INSERT INTO events VALUES (85, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-1995-7849-be56-96a1d1495bc5', 1795659733397177, 'invitation.revoked', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '', '01a215a9-185e-7b47-a029-d687e2c51e46', '01a215a9-1994-71ae-a57b-8a8b8b0b949d', NULL, '{"reason":"by_hand"}', 2, 'f6c027e624b3b29f5b6a1c840d34576e');
INSERT INTO events VALUES (86, '01a215a9-1767-7be2-928b-69fd67a9658a', '01a215a9-1996-79ba-8051-bd218af0ef52', 1795659733398528, 'organization.created', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '', '01a215a9-1996-795c-803c-6e58d4760a01', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '21e66c4aeced361ab7d961779803312b');
INSERT INTO events VALUES (87, '01a215a9-1767-7be2-928b-69fd67a9658a', '01a215a9-1997-780c-827d-c2221db94178', 1795659733399377, 'invitation.created', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '', '01a215a9-1996-795c-803c-6e58d4760a01', '01a215a9-1997-770e-b0ad-c849cbc21deb', NULL, '{"role":"user","guest":true}', 0, '4b0e5c83e46149bdfa8c4694a7587d74');
INSERT INTO events VALUES (88, '01a215a9-1767-7be2-928b-69fd67a9658a', '01a215a9-1998-78c9-9826-0bda5b36dc99', 1795659733400384, 'account.created', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '01a215a9-1998-78a1-b9f3-3a1863f00246', '', '01a215a9-1997-770e-b0ad-c849cbc21deb', NULL, NULL, 0, 'fdd4884a2c6c43a2926a8a074ce8e122');
INSERT INTO events VALUES (89, '01a215a9-1767-7be2-928b-69fd67a9658a', '01a215a9-1998-79aa-b87b-a2ab538e4c5c', 1795659733400384, 'invitation.accepted', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '01a215a9-1998-78a1-b9f3-3a1863f00246', '01a215a9-1996-795c-803c-6e58d4760a01', '01a215a9-1997-770e-b0ad-c849cbc21deb', NULL, '{"role":"user","guest":true}', 0, 'fdd4884a2c6c43a2926a8a074ce8e122');
INSERT INTO events VALUES (90, '01a215a9-1767-7be2-928b-69fd67a9658a', '01a215a9-1998-7a2b-aa1a-1ac7b18de3e0', 1795659733400384, 'membership.added', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '01a215a9-1998-78a1-b9f3-3a1863f00246', '01a215a9-1996-795c-803c-6e58d4760a01', '', NULL, '{"role":"user","source":"grant"}', 0, 'fdd4884a2c6c43a2926a8a074ce8e122');
INSERT INTO events VALUES (91, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-1999-7cb1-a342-ec6bc5ad945b', 1795659733401771, 'directory.created', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '', '', '01a215a9-1999-7c08-853b-4e9b42bbaed7', NULL, NULL, 0, '82dd531f3367e59edaa30188456eee16');
INSERT INTO events VALUES (92, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-199a-7ebf-b099-5ef241c8faa0', 1795659733402740, 'run.held', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '', '', '01a215a9-199a-7c50-b267-dd29553b5565', NULL, '{"kind":"deletion","scope":"directory:01a215a9-1999-7c08-853b-4e9b42bbaed7"}', 0, '24ea9f8dbb1622b830cc811ae04c53c4');
INSERT INTO events VALUES (93, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-199c-7509-bc9a-061b9006f047', 1795659733404131, 'directory.deleted', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '', '', '01a215a9-1999-7c08-853b-4e9b42bbaed7', '{"users":0,"groups":0,"tokens":0}', NULL, 0, 'bc1349019601e1f098955e82ef540b9e');
INSERT INTO events VALUES (94, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-199c-75e4-bfa6-adc23c3ec749', 1795659733404131, 'run.applied', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '', '', '01a215a9-199a-7c50-b267-dd29553b5565', NULL, '{"kind":"deletion","scope":"directory:01a215a9-1999-7c08-853b-4e9b42bbaed7"}', 0, 'bc1349019601e1f098955e82ef540b9e');
INSERT INTO events VALUES (95, '01a215a9-1767-7be2-928b-69fd67a9658a', '01a215a9-199e-7593-8f04-9a0c8647bef0', 1795659733406173, 'directory.changed', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '', '', '01a215a9-1905-72a8-a161-8d6d9c52cf1f', '{"profile":""}', '{"profile":"ipsie","tokens":1}', 0, 'c6348c4047cda0154c4d414c3439fc18');
INSERT INTO events VALUES (96, '01a215a9-199f-7a3f-afa4-f2576d9741b9', '01a215a9-199f-7b2d-be8f-d7a21907adb9', 1795659733407659, 'organization.created', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '', '01a215a9-199f-7a3f-afa4-f2576d9741b9', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '097aaa2d265dd824c024f3ab476d99b2');
INSERT INTO events VALUES (97, '01a215a9-19a0-78d1-9384-3dbc3d67175f', '01a215a9-19a0-7927-b7d2-2155834fc321', 1795659733408538, 'organization.created', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '', '01a215a9-19a0-78d1-9384-3dbc3d67175f', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'c7b8a8a7e93a0399d7f8c597b14b0abe');
INSERT INTO events VALUES (98, '01a215a9-1767-7be2-928b-69fd67a9658a', '01a215a9-19a1-7d7d-8909-8e1a268f443e', 1795659733409537, 'merge.proposed', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '', '01a215a9-199f-7a3f-afa4-f2576d9741b9', '01a215a9-19a1-7a90-b42b-939f3917bc59', NULL, '{"members":0,"side":"host"}', 0, '5ac970ec286448e8e774c0581fae1de6');
INSERT INTO events VALUES (99, '01a215a9-199f-7a3f-afa4-f2576d9741b9', '01a215a9-19a1-7d81-8aa2-16cf557ee52a', 1795659733409537, 'merge.proposed', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '', '01a215a9-199f-7a3f-afa4-f2576d9741b9', '01a215a9-19a1-7a90-b42b-939f3917bc59', NULL, '{"members":0,"side":"host"}', 0, '5ac970ec286448e8e774c0581fae1de6');
INSERT INTO events VALUES (100, '01a215a9-1767-7be2-928b-69fd67a9658a', '01a215a9-19a4-7689-ad67-ef8588899d00', 1795659733412169, 'merge.approved', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '', '01a215a9-199f-7a3f-afa4-f2576d9741b9', '01a215a9-19a1-7a90-b42b-939f3917bc59', NULL, '{"side":"host"}', 0, '83afe1bb3d3f43c524bfa19165785418');
INSERT INTO events VALUES (101, '01a215a9-199f-7a3f-afa4-f2576d9741b9', '01a215a9-19a4-768f-ab46-b0a8e7d29186', 1795659733412169, 'merge.approved', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '', '01a215a9-199f-7a3f-afa4-f2576d9741b9', '01a215a9-19a1-7a90-b42b-939f3917bc59', NULL, '{"side":"host"}', 0, '83afe1bb3d3f43c524bfa19165785418');
INSERT INTO events VALUES (102, '01a215a9-1767-7be2-928b-69fd67a9658a', '01a215a9-19a5-7594-846d-b53b8c78192d', 1795659733413242, 'merge.proposed', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '', '01a215a9-19a0-78d1-9384-3dbc3d67175f', '01a215a9-19a5-74b5-b410-492bfd5e22c0', NULL, '{"members":0,"side":"host"}', 0, 'bc1a893d98a09941cf8374e154331474');
INSERT INTO events VALUES (103, '01a215a9-19a0-78d1-9384-3dbc3d67175f', '01a215a9-19a5-7599-81f9-74a0da77eebc', 1795659733413242, 'merge.proposed', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '', '01a215a9-19a0-78d1-9384-3dbc3d67175f', '01a215a9-19a5-74b5-b410-492bfd5e22c0', NULL, '{"members":0,"side":"host"}', 0, 'bc1a893d98a09941cf8374e154331474');
INSERT INTO events VALUES (104, '01a215a9-1767-7be2-928b-69fd67a9658a', '01a215a9-19a6-781f-b99d-f6d3fc739681', 1795659733414482, 'merge.approved', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '', '01a215a9-19a0-78d1-9384-3dbc3d67175f', '01a215a9-19a5-74b5-b410-492bfd5e22c0', NULL, '{"side":"joining"}', 0, '2f2c083b440d64b796c31fe2f607b879');
INSERT INTO events VALUES (105, '01a215a9-19a0-78d1-9384-3dbc3d67175f', '01a215a9-19a6-7824-a963-d1a99b6abf12', 1795659733414482, 'merge.approved', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '', '01a215a9-19a0-78d1-9384-3dbc3d67175f', '01a215a9-19a5-74b5-b410-492bfd5e22c0', NULL, '{"side":"joining"}', 0, '2f2c083b440d64b796c31fe2f607b879');
INSERT INTO events VALUES (106, '01a215a9-1767-7be2-928b-69fd67a9658a', '01a215a9-19a7-7a8b-93d2-5b193327b0c3', 1795659733415616, 'merge.approved', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '', '01a215a9-19a0-78d1-9384-3dbc3d67175f', '01a215a9-19a5-74b5-b410-492bfd5e22c0', NULL, '{"side":"host"}', 0, '6d3a8c4ee39def214c3374bc6c0f2cc8');
INSERT INTO events VALUES (107, '01a215a9-19a0-78d1-9384-3dbc3d67175f', '01a215a9-19a7-7a91-b68e-a77cac08f069', 1795659733415616, 'merge.approved', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '', '01a215a9-19a0-78d1-9384-3dbc3d67175f', '01a215a9-19a5-74b5-b410-492bfd5e22c0', NULL, '{"side":"host"}', 0, '6d3a8c4ee39def214c3374bc6c0f2cc8');
INSERT INTO events VALUES (108, '01a215a9-1767-7be2-928b-69fd67a9658a', '01a215a9-19a7-7cd1-9aae-23a019c689f1', 1795659733415616, 'merge.completed', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '', '01a215a9-19a0-78d1-9384-3dbc3d67175f', '01a215a9-19a5-74b5-b410-492bfd5e22c0', NULL, NULL, 0, '6d3a8c4ee39def214c3374bc6c0f2cc8');
INSERT INTO events VALUES (109, '01a215a9-19a0-78d1-9384-3dbc3d67175f', '01a215a9-19a7-7cd4-bacd-f05e17734308', 1795659733415616, 'merge.completed', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '', '01a215a9-19a0-78d1-9384-3dbc3d67175f', '01a215a9-19a5-74b5-b410-492bfd5e22c0', NULL, NULL, 0, '6d3a8c4ee39def214c3374bc6c0f2cc8');
INSERT INTO events VALUES (110, '01a215a9-19a0-78d1-9384-3dbc3d67175f', '01a215a9-19a8-7406-9bf3-38090e8620d5', 1795659733415616, 'organization.moved', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '', '01a215a9-19a0-78d1-9384-3dbc3d67175f', '01a215a9-1767-7be2-928b-69fd67a9658a', NULL, NULL, 0, '6d3a8c4ee39def214c3374bc6c0f2cc8');
INSERT INTO events VALUES (111, '01a215a9-1767-7be2-928b-69fd67a9658a', '01a215a9-19a8-740a-95ed-53c17c32bc80', 1795659733415616, 'organization.moved', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '', '01a215a9-19a0-78d1-9384-3dbc3d67175f', '01a215a9-1767-7be2-928b-69fd67a9658a', NULL, NULL, 0, '6d3a8c4ee39def214c3374bc6c0f2cc8');
INSERT INTO events VALUES (112, '01a215a9-1767-7be2-928b-69fd67a9658a', '01a215a9-1a24-700c-ac09-7c0fb6bb828d', 1795659733539859, 'parent.changed', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '', '', '01a215a9-1767-7be2-928b-69fd67a9658a', '{"restrict_org_creation":false}', '{"restrict_org_creation":true}', 0, 'e5106a5b5f3ceda99e9934b41fb29fa9');
INSERT INTO events VALUES (113, '01a215a9-1767-7be2-928b-69fd67a9658a', '01a215a9-1a77-73a2-a717-1fc7127aacea', 1795659733622735, 'directory.changed', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '', '', '01a215a9-1905-72a8-a161-8d6d9c52cf1f', '{"extensions":[]}', '{"extensions":["urn:acme:scim:schemas:extension:hr:2.0:User"]}', 0, '199da6271d622e7dac0fc2140c8c7ef9');
INSERT INTO events VALUES (114, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-1a82-7308-bf51-5a665a21c882', 1795659733634087, 'connection.created', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '', '', '01a215a9-1a82-71df-b0e4-caf210413f6c', NULL, '{"kind":"saml","entity_id":"urn:acme:''idp''","groups_claim":"memberOf","email_trust":"claim","vouched":false,"enabled":false,"proven":false}', 0, 'df600878a78e84b52b0a20ddc138633f');
INSERT INTO events VALUES (115, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-1a8e-724e-b3c9-f1728e82a05a', 1795659733645922, 'run.held', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '', '', '01a215a9-1a8e-7171-acf9-3b08a4044c75', NULL, '{"detail":{"meaning":{"kind":"oidc","issuer":"https://login.acme.example","client_id":"another"}},"scope":"connection:01a215a9-1927-7689-89f3-f7a4a86278a1"}', 0, '1d2182a73084050911ec06a3f20e5c59');
INSERT INTO events VALUES (116, '01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-1a9c-78a0-a085-5a5296015f45', 1795659733660376, 'sso.suspended', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '', '', '01a215a9-170f-7d79-b1f2-08ded73741cb', NULL, '{"until":"2026-11-29T02:22:13.660376Z","reason":"''ẞ''"}', 0, 'bfd1c32fb92e00c1e4e482e3d4e7bae6');
INSERT INTO events VALUES (117, '01a215a9-1767-7be2-928b-69fd67a9658a', '01a215a9-1acd-7183-9f07-6342092ec0c8', 1795659733709015, 'connection.created', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '', '', '01a215a9-1acd-70c2-9b80-fd6752468a32', NULL, '{"kind":"oidc","issuer":"https://login.initech.example","client_id":"usher","email_trust":"claim","vouched":true,"enabled":true,"proven":false}', 0, 'f465a466c758b2a3f43e69363250c588');
INSERT INTO events VALUES (118, '01a215a9-1767-7be2-928b-69fd67a9658a', '01a215a9-1adc-7c86-bfc3-0734721b2b5c', 1795659733724716, 'token.created', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '', '', '01a215a9-1adc-7c21-aad1-ef9375c84f70', NULL, '{"scope":"login-hook","target":"01a215a9-1acd-70c2-9b80-fd6752468a32"}', 0, 'cc561fceb4e25729333b85b902003442');
INSERT INTO events VALUES (119, '01a215a9-1767-7be2-928b-69fd67a9658a', '01a215a9-1ae0-7b0c-a78d-fef5b4518ef6', 1795659733728225, 'organization.changed', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '', '01a215a9-1996-795c-803c-6e58d4760a01', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false}', 0, '0b7dd100c861043804f0fe66d56291f9');
INSERT INTO events VALUES (120, '01a215a9-1767-7be2-928b-69fd67a9658a', '01a215a9-1ae6-73e3-88c6-eedb39758375', 1795659733728225, 'organization.changed', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '', '01a215a9-1996-795c-803c-6e58d4760a01', '', '{"mode":"jit","group_mappings":false}', '{"mode":"jit","group_mappings":false,"sso_required":true}', 0, '0b7dd100c861043804f0fe66d56291f9');
INSERT INTO events VALUES (121, '01a215a9-1767-7be2-928b-69fd67a9658a', '01a215a9-1b27-7a99-8168-d9cf00f5fc19', 1795659733799583, 'account.created', 'login', '01a215a9-1acd-70c2-9b80-fd6752468a32', '01a215a9-1b27-7a5c-99e7-4798cf831029', '', '01a215a9-1acd-70c2-9b80-fd6752468a32', NULL, NULL, 0, '45640911ea5fbb3fe370edc4d98db185');
INSERT INTO events VALUES (122, '01a215a9-1767-7be2-928b-69fd67a9658a', '01a215a9-1b27-7b14-b950-75df701fc58d', 1795659733799583, 'subject.linked', 'login', '01a215a9-1acd-70c2-9b80-fd6752468a32', '01a215a9-1b27-7a5c-99e7-4798cf831029', '', '01a215a9-1acd-70c2-9b80-fd6752468a32', NULL, NULL, 0, '45640911ea5fbb3fe370edc4d98db185');
INSERT INTO events VALUES (123, '01a215a9-1767-7be2-928b-69fd67a9658a', '01a215a9-1b27-7bb2-b3d2-7979ee46f7aa', 1795659733799583, 'membership.added', 'login', '01a215a9-1acd-70c2-9b80-fd6752468a32', '01a215a9-1b27-7a5c-99e7-4798cf831029', '01a215a9-1996-795c-803c-6e58d4760a01', '', NULL, '{"role":"user","source":"grant"}', 0, '45640911ea5fbb3fe370edc4d98db185');
INSERT INTO events VALUES (124, '01a215a9-1767-7be2-928b-69fd67a9658a', '01a215a9-1b27-7c6e-8344-5585409489e2', 1795659733799583, 'connection.proven', 'login', '01a215a9-1acd-70c2-9b80-fd6752468a32', '', '', '01a215a9-1acd-70c2-9b80-fd6752468a32', NULL, NULL, 0, '45640911ea5fbb3fe370edc4d98db185');
INSERT INTO events VALUES (125, '', '01a215a9-1cc4-7a11-8266-48a72dd20d8a', 1795659734212602, 'account.created', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '01a215a9-1cc4-79b7-86e8-e14ce0e4a7a7', '', '', NULL, NULL, 0, '608aa9cf8d636fff768fb217e3b80610');
INSERT INTO events VALUES (126, '', '01a215a9-1ee6-7336-bb17-4ac80513a3f6', 1795659734758157, 'account.created', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '01a215a9-1ee6-72ea-af25-6e64dcc459cc', '', '', NULL, NULL, 0, 'ceeca29ab5e47086e4e4570500956af1');
INSERT INTO events VALUES (127, '01a215a9-1767-7be2-928b-69fd67a9658a', '01a215a9-26a7-72d9-95e6-6137651ab8f6', 1795659736662329, 'claim.started', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '', '01a215a9-1996-795c-803c-6e58d4760a01', '01a215a9-269e-723e-8c1d-ca2efd47bd44', NULL, '{"accounts":2,"deadline":"2026-12-26T02:22:16.662329Z","domain":"initech.example"}', 0, '392f8c6dae16671811ced063d94fc0a7');
INSERT INTO events VALUES (128, '01a215a9-1767-7be2-928b-69fd67a9658a', '01a215a9-26a7-7487-9cab-49ca308f2a2a', 1795659736662329, 'claim.account_claimed', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '01a215a9-1cc4-79b7-86e8-e14ce0e4a7a7', '01a215a9-1996-795c-803c-6e58d4760a01', '01a215a9-269e-723e-8c1d-ca2efd47bd44', NULL, '{"deadline":"2026-12-26T02:22:16.662329Z","domain":"initech.example"}', 0, '392f8c6dae16671811ced063d94fc0a7');
INSERT INTO events VALUES (129, '01a215a9-1767-7be2-928b-69fd67a9658a', '01a215a9-26a7-748c-93f1-648d5d38dee4', 1795659736662329, 'claim.account_claimed', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '01a215a9-1ee6-72ea-af25-6e64dcc459cc', '01a215a9-1996-795c-803c-6e58d4760a01', '01a215a9-269e-723e-8c1d-ca2efd47bd44', NULL, '{"deadline":"2026-12-26T02:22:16.662329Z","domain":"initech.example"}', 0, '392f8c6dae16671811ced063d94fc0a7');
INSERT INTO events VALUES (130, '01a215a9-1767-7be2-928b-69fd67a9658a', '01a215a9-2b3b-7808-bfb9-9d2cbbb3a5db', 1795659737915199, 'claim.cancelled', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '', '01a215a9-1996-795c-803c-6e58d4760a01', '01a215a9-269e-723e-8c1d-ca2efd47bd44', NULL, '{"accounts":{"cancelled":2},"reason":"by_hand"}', 0, '72469c48d46ea11b98512963b305d919');
INSERT INTO events VALUES (131, '01a215a9-1767-7be2-928b-69fd67a9658a', '01a215a9-2ea0-7e60-aca3-b7f4cbf91b9d', 1795659738784736, 'claim.started', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '', '01a215a9-1996-795c-803c-6e58d4760a01', '01a215a9-2ea0-7de7-902c-9ab15693524f', NULL, '{"accounts":2,"deadline":"2026-12-26T02:22:18.784736Z","domain":"initech.example"}', 0, '90478bca96962632c0850baea86b2f88');
INSERT INTO events VALUES (132, '01a215a9-1767-7be2-928b-69fd67a9658a', '01a215a9-2ea0-7f01-8e46-5881a08f0b31', 1795659738784736, 'claim.account_claimed', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '01a215a9-1cc4-79b7-86e8-e14ce0e4a7a7', '01a215a9-1996-795c-803c-6e58d4760a01', '01a215a9-2ea0-7de7-902c-9ab15693524f', NULL, '{"deadline":"2026-12-26T02:22:18.784736Z","domain":"initech.example"}', 0, '90478bca96962632c0850baea86b2f88');
INSERT INTO events VALUES (133, '01a215a9-1767-7be2-928b-69fd67a9658a', '01a215a9-2ea0-7f06-bb97-61b31833adb5', 1795659738784736, 'claim.account_claimed', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '01a215a9-1ee6-72ea-af25-6e64dcc459cc', '01a215a9-1996-795c-803c-6e58d4760a01', '01a215a9-2ea0-7de7-902c-9ab15693524f', NULL, '{"deadline":"2026-12-26T02:22:18.784736Z","domain":"initech.example"}', 0, '90478bca96962632c0850baea86b2f88');
INSERT INTO events VALUES (134, '01a215a9-1767-7be2-928b-69fd67a9658a', '01a215a9-2ee8-70f9-955e-337ea4c0cbc7', 1795659738853392, 'claim.chosen', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '01a215a9-1cc4-79b7-86e8-e14ce0e4a7a7', '01a215a9-1996-795c-803c-6e58d4760a01', '01a215a9-2ea0-7de7-902c-9ab15693524f', '{"choice":""}', '{"choice":"merge"}', 0, '996bbfa078c4575563df6374a84510cc');
INSERT INTO directory_totals VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', 'Group', 0, 3, 0, '01a215a9-1923-7553-8fa2-7ae6e8599d57');
INSERT INTO directory_totals VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', 'User', 0, 10, 2, '01a215a9-1919-7ed7-ab79-18c95bd50263');
INSERT INTO accounts VALUES ('01a215a9-1908-7132-979d-3c6c47d948f2', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795659733255621);
INSERT INTO accounts VALUES ('01a215a9-190b-70e0-8cd3-c5cd68423d73', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795659733258987);
INSERT INTO accounts VALUES ('01a215a9-190c-70b2-aba8-27225e7275e9', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795659733259992);
INSERT INTO accounts VALUES ('01a215a9-190c-7ce2-aa28-2353f434bbad', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795659733260697);
INSERT INTO accounts VALUES ('01a215a9-190d-7a78-8466-ee2794bd7534', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795659733261593);
INSERT INTO accounts VALUES ('01a215a9-190e-79b5-9bd8-ab737cbe9e24', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795659733262554);
INSERT INTO accounts VALUES ('01a215a9-190f-7c36-91c5-8ef1767c61e8', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795659733263739);
INSERT INTO accounts VALUES ('01a215a9-1910-79e4-a714-ef99f18fbdd4', 'left@acme.example', 'left@acme.example', 'acme.example', 1795659733264569);
INSERT INTO accounts VALUES ('01a215a9-1917-74af-8b4c-2c430636f1f4', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795659733271243);
INSERT INTO accounts VALUES ('01a215a9-1919-7eac-b45e-b13643535591', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795659733273888);
INSERT INTO accounts VALUES ('01a215a9-1940-7c2a-af9d-47c4ac0bdddc', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795659733312725);
INSERT INTO accounts VALUES ('01a215a9-1998-78a1-b9f3-3a1863f00246', 'accepted@elsewhere.example', 'accepted@elsewhere.example', 'elsewhere.example', 1795659733400384);
INSERT INTO accounts VALUES ('01a215a9-1b27-7a5c-99e7-4798cf831029', 'prover@initech.example', 'prover@initech.example', 'initech.example', 1795659733799583);
INSERT INTO accounts VALUES ('01a215a9-1cc4-79b7-86e8-e14ce0e4a7a7', 'o''personal@initech.example', 'o''personal@initech.example', 'initech.example', 1795659734212602);
INSERT INTO accounts VALUES ('01a215a9-1ee6-72ea-af25-6e64dcc459cc', 'other@initech.example', 'other@initech.example', 'initech.example', 1795659734758157);
INSERT INTO directory_users VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '01a215a9-1908-7433-92fc-1ea792e54ac9', 'ada@acme.example', '00u-ada', 1, '01a215a9-1908-7132-979d-3c6c47d948f2', '', 1795659733255621, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795659733255621, 1795659733255621);
INSERT INTO directory_users VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '01a215a9-190b-7133-95f1-2bbe9c0f5281', 'bob@acme.example', NULL, 1, '01a215a9-190b-70e0-8cd3-c5cd68423d73', '', 1795659733258987, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795659733258987, 1795659733258987);
INSERT INTO directory_users VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '01a215a9-190c-70f1-b771-f03e0ef0dbb5', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a215a9-190c-70b2-aba8-27225e7275e9', '', 1795659733259992, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795659733259992, 1795659733259992);
INSERT INTO directory_users VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '01a215a9-190c-7d0f-a8bb-556a6d55273c', 'zoe@acme.example', 'ZOË', 1, '01a215a9-190c-7ce2-aa28-2353f434bbad', '', 1795659733260697, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795659733260697, 1795659733260697);
INSERT INTO directory_users VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '01a215a9-190d-7aa8-814e-f81455005064', 'astro@acme.example', '🚀', 1, '01a215a9-190d-7a78-8466-ee2794bd7534', '', 1795659733261593, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795659733261593, 1795659733261593);
INSERT INTO directory_users VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '01a215a9-190e-79de-b412-6db9e71ac598', 'lines@acme.example', ' 007 ', 1, '01a215a9-190e-79b5-9bd8-ab737cbe9e24', '', 1795659733262554, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795659733262554, 1795659733262554);
INSERT INTO directory_users VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '01a215a9-190f-7c62-b93a-9608d15f5188', 'max@acme.example', '00u-max', 1, '01a215a9-190f-7c36-91c5-8ef1767c61e8', '', 1795659733263739, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795659733263739, 1795659733263739);
INSERT INTO directory_users VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '01a215a9-1910-7a05-9a83-77d45d9d621d', 'left@acme.example', '00u-left', 0, '01a215a9-1910-79e4-a714-ef99f18fbdd4', '', 1795659733264569, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795659733264569, 1795659733264569);
INSERT INTO directory_users VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '01a215a9-1911-7cb4-9d34-27bf53d4a2aa', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795659733265770, 1795659733265770);
INSERT INTO directory_users VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '01a215a9-1919-7ed7-ab79-18c95bd50263', 'staff@acme.example', '00u-staff', 0, '01a215a9-1919-7eac-b45e-b13643535591', '', 1795659733273888, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795659733273888, 1795659733286258);
INSERT INTO runs VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-199a-7c50-b267-dd29553b5565', 'deletion', 'applied', 'directory:01a215a9-1999-7c08-853b-4e9b42bbaed7', NULL, '{}', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '24ea9f8dbb1622b830cc811ae04c53c4', 0, 1795659733402740, 1795659733404131, 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', 1795659733404131, 0, 0);
INSERT INTO runs VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-1a8e-7171-acf9-3b08a4044c75', 'reconnect', 'held', 'connection:01a215a9-1927-7689-89f3-f7a4a86278a1', 'reconnect connection:01a215a9-1927-7689-89f3-f7a4a86278a1', '{"meaning":{"kind":"oidc","issuer":"https://login.acme.example","client_id":"another"}}', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '1d2182a73084050911ec06a3f20e5c59', 0, 1795659733645922, 1795659733645922, '', '', 0, 0, 0);
INSERT INTO dialect_log VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '01a215a9-1961-7d9f-a221-5b1ba149c710', 1795659733345893, '33230f01586220b1131f1d984dba7b27', 'GET', '/Users/01a215a9-1916-773f-b465-8a4ad93a9dde', 404, '', 'there is no user "01a215a9-1916-773f-b465-8a4ad93a9dde" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '01a215a9-1962-7565-b381-6e8874636821', 1795659733346353, '32454e0c9293021dc30179da331f1a48', 'GET', '/Users/01a215a9-1917-74e1-a265-5d008b04908e', 404, '', 'there is no user "01a215a9-1917-74e1-a265-5d008b04908e" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '01a215a9-3033-7ec9-bec4-addf7d6a0a76', 1795659739187969, '0be79b8f75bcb8f9b39da8e4bfe2d30c', 'GET', '/Users/01a215a9-1916-773f-b465-8a4ad93a9dde', 404, '', 'there is no user "01a215a9-1916-773f-b465-8a4ad93a9dde" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-18c4-74cd-b4ed-6b643f7ece7f', '01a215a9-3034-7417-bc5f-88daaddcd7e6', 1795659739188268, '894c9590ed7b3265bb45851d447902ab', 'GET', '/Users/01a215a9-1917-74e1-a265-5d008b04908e', 404, '', 'there is no user "01a215a9-1917-74e1-a265-5d008b04908e" in this directory', '[]', '');
INSERT INTO schedules VALUES ('', 'check-domains', '0 * * * *', 1795659732838457, 0);
INSERT INTO schedules VALUES ('', 'expire-invitations', '*/10 * * * *', 1795659732839989, 0);
INSERT INTO schedules VALUES ('', 'expire-proposals', '5 * * * *', 1795659732740749, 0);
INSERT INTO schedules VALUES ('', 'forget-answers', '50 * * * *', 1795659732752098, 0);
INSERT INTO schedules VALUES ('', 'forget-events', '50 3 * * *', 1795659732765655, 0);
INSERT INTO schedules VALUES ('', 'forget-tombstones', '20 3 * * *', 1795659732744902, 0);
INSERT INTO schedules VALUES ('', 'prune-schedule-runs', '40 3 * * *', 1795659732738159, 0);
INSERT INTO schedules VALUES ('', 'repair-drift', '10 4 * * *', 1795659732786516, 0);
INSERT INTO schedules VALUES ('', 'settle-claims', '*/10 * * * *', 1795659732741235, 0);
INSERT INTO schedules VALUES ('', 'tend-sso', '* * * * *', 1795659733065230, 0);
INSERT INTO invitations VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-1988-7991-b846-bea3f8c23216', '01a215a9-185e-7b47-a029-d687e2c51e46', 'O''Brien+open@Elsewhere.example', 'o''brien+open@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'open', '', 0, 1, '', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '', 'a147e96993973b9975aa548956bf3fd89b31f7d5245942ccc308b74eaf119d48', 1795659733384469, 1797474133384469, 0);
INSERT INTO invitations VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-1989-7d05-a451-8c7a3677f526', '01a215a9-185e-795c-8c9f-a9ce5dbfd23f', 'managed@acme.example', 'managed@acme.example', 'acme.example', 'user', '', 0, 'open', '', 1, 0, '', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '', 'dc25a464595c2d142a823b5235a01e8ced3a0a4f4ace29660aac2bf3de78f4cf', 1795659733385816, 1797474133385816, 0);
INSERT INTO invitations VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-1994-71ae-a57b-8a8b8b0b949d', '01a215a9-185e-7b47-a029-d687e2c51e46', 'revoked@elsewhere.example', 'revoked@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'revoked', 'by_hand', 0, 1, '', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '', 'a8cc44253de9ab44ca3790a69890e14ac5b48288e409708ba938bea368eaf404', 1795659733396034, 1797474133396034, 1795659733397177);
INSERT INTO invitations VALUES ('01a215a9-1767-7be2-928b-69fd67a9658a', '01a215a9-1997-770e-b0ad-c849cbc21deb', '01a215a9-1996-795c-803c-6e58d4760a01', 'accepted@elsewhere.example', 'accepted@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'accepted', '', 0, 1, '', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', '01a215a9-1998-78a1-b9f3-3a1863f00246', 'b52f581a7b3ac0d9db46313eab7620b823a35675d4b519307ab5390f3416e2b0', 1795659733399377, 1797474133399377, 1795659733400384);
INSERT INTO invitation_sends VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-185e-795c-8c9f-a9ce5dbfd23f', 1795659733385816, '01a215a9-1989-7d30-b0eb-a61100aef0a5');
INSERT INTO invitation_sends VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-185e-7b47-a029-d687e2c51e46', 1795659733384469, '01a215a9-1988-7a5c-b6e9-f1592a1291c2');
INSERT INTO invitation_sends VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-185e-7b47-a029-d687e2c51e46', 1795659733396034, '01a215a9-1994-71fa-b161-f7f10345fb04');
INSERT INTO invitation_sends VALUES ('01a215a9-1767-7be2-928b-69fd67a9658a', '01a215a9-1996-795c-803c-6e58d4760a01', 1795659733399377, '01a215a9-1997-77c8-82e5-e61b9bb82e0d');
INSERT INTO parent_administrators VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', '01a215a9-1908-7132-979d-3c6c47d948f2', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', 1795659733368878);
INSERT INTO answers VALUES ('', '01a215a9-15ad-7eb1-a239-60e702878d54', '', 'c06957af5cfdd49bd9b0974524c24213a542713619ff0a5f95a9e535d21ceedd', '9c80b91f2aa3e4234325a27bea7a0cf751e0823441da619e1cf6c5997137ae2b', 'l9hg+jPagcREU78PmTfGe3d5v//h4zPH6ubzAtbnV7TfWGoT16XkWGIXxZuaEygFnAUtCgwZ6xiIaGHgw5mORlFaFtLm0/76bq+UzCZ02BwlVRzr1Bx44aDTQ6mhJWRVEl0nnp3YpyTpj4rCaH8NRsXkDPKptemZ8ut1SPA2/jK0/44ieKZgN6mIwS0OLxEzilHz0COygdQOPHo4Ok2kU7DJHf4iUJWD3olzzGZlPom2U7lkdu0Mqdfw2BUlXw4p3bX/Nn1qK3hMlMFMB/AZ960PtWdwEY+eRq30RvZsrWjRvDpFBS7Hvd46hnBp2gURR8kTd5/muKuiwgirIuwAnNSvSmwhhXhD5zY5BGPJDyR2+9xEziMLFwi5Poo/xC/Qo7Qh2v5QD75BSSrLx1D3WFW2XkTShM4t5ywIZzXNZbLKr9ErhQ==', 1795659733368878);
INSERT INTO answers VALUES ('', '01a215a9-15ad-7eb1-a239-60e702878d54', '', '232bb82bcb27b2ddafbd4e8d0d534cf14e7c30fea66b6e7be22f3e888bdfc500', '693123451dd674e393bc1144448558d8a0487bb8b2c47044146f6102e75d2334', 'U1ZCbQmJ3o5gQ9ZuT6qyrGPgsPwq8bxc27JMONAfdnT1Z5hOi/k2A7sA9vFdYA9GLQkmAVDvQCmLtzcme5PehGIw2bd1YI58XkcJ/k3LLU2eAkbLDNVH/TGEzOUQCZ6dtALokmTmssh21htZpsl03woUXWd8v2TPgnPGbAIy7rZqXBdUoKQTgsbWLEil1CCif8ULFiWAs1aua0Zv+d0//EBTeAHgVYHPSN+B+LoGrfvd9++PjTd1kzhyWyh8DP+J3N8=', 1795659734212602);
INSERT INTO answers VALUES ('', '01a215a9-15ad-7eb1-a239-60e702878d54', '', 'c2c814b68da047ad6275a658e7cf907e029214281ba9eca18ae497eb7898e61a', '0d59f29bdd044abdc5ca9de2c2ffe971c84a270e0708ea5cd17f7c208e77bce0', 'gaOpRw6HnOEr7dI/77UO52wUX1FTlmqXBd740vmPFZ130UmuQqLKqtGBLEBExL1zbSdksbmTBu0u/4iE6fyMJ6U+8EgO6nX2Dd5xQsv9PNvHaqz5huZlIrJo0HRpfwgHHjSFxss0xv1Cw/MGc6/ZvrRRWka530/Q0OpY13+GiGSWBirMgZwsshSC9gD54gOfKOFIuCQX6EJOJ9Ui05qinsKEfJHW1LVZRejHI2Kd4iRAH+VZltxV08FeVo8O', 1795659734758157);
INSERT INTO answers VALUES ('', '01a215a9-15ad-7eb1-a239-60e702878d54', '', '94c7fa2ca822b9506e6928507faa366b399061a4b3c5cf292cb56801aeddd640', '47da7d5ba09042695bc80c0b5661ddd0638b9e04b18b4df0f4bc2865dd0daedb', 'Tm6h77F+LoT6fNgmZO4aJoqsxk0iJ7Fs4CoaA+OiZ1JWt0vj+evGeO9Pez8v1rd7U0ClTHZazcbhEVaExuHM7WFxbTWBhfz2a0KOLLHC1dIvenQzRFu90Jc+8+rbAcEN9plkI1KlpTQ+Qtg8q7FIFM7OA08upAn70FgYhQLjT6NLfq2+L+pWC6slVzB1vHlt+0lCg4ZBZ/oECARUfvuaNwMIAkKaT/XqPA4emCLUR1r0KBTigGOw6mq3lVJW026wmLtqg9HEZZPJX3gO+QCke39fvA==', 1795659735639323);
INSERT INTO answers VALUES ('', '01a215a9-15ad-7eb1-a239-60e702878d54', '', '236eab200e90b2dd2ab7aef6f3aad7c4af84979b606b05847e9432a191d367bc', '07885e215448e1f989cdcfa4293377142800b9796180ecb0eee9dccde5fc41db', 'PfsHIIYgjbVRkuHNhijAQH6b/PeWXwQkcqonHT22J5ZeYhsJ3i1LFtKTEFQ7BFpU4U2Cu+06meLHS7Rd8K+TVPogAmE8gSLdkgntueve9940g0YUTUp6/3Qs44SE9gSP7NYQylSwGxRakFPZ0HBvu4a65lPG+QsV5ANN8EfQiWdI/mfuD1LIpLJHEtAfHe7uaAWHV/3oOrDiDPoffG9OFTz60wvA7v4WbNymJovR7N0iUDd+dBwxev+6+sfGy6H8ipYlyQXLb2cTdv8HfYO7AEmlk1aAxLB4+9Wk8Grzy1owtVNhfFDXnlQMITpmAvIkQzsco1k8cZB8AyVV7AC12MfsWqp5a/ZWsJYAOR45DlJoUVBzbftAkIxyYRq5eoe/8maancuDcKGffZ8ZSDwySAkLP8g80F+QdC5I8MwSh0XVDRm7Z75TjbbYpWJf+sMx2JDgZoKIR4Gud+GRJGF4O0lOiRcBYiR2uPdzgvpjMDdGAlD9MUrsu4eVZzmmAwsI0U2svNV+9yC3lfA9kC8jtnKKtHoy9YiR9XmjPiyvuX0rIayCzSdUWn3w3wnuUgvSd9fHNWlkThb90FmvA3FpcZ6TO7kdloO6Akc2zJhD/JUjCI1kcF8v0y6kVhmucZvdKdJxxdwOtcXIpiQlqfN+z88L7Zo3Fje0UxcrU2EvlAc0V/wx41PhySyFVWQR2xVkJuocln/E+0R5QPtzC3TqDuN2Q+Vu+wv/EkA8Zo+sqFMNPtm0Iv72', 1795659736662329);
INSERT INTO answers VALUES ('', '01a215a9-15ad-7eb1-a239-60e702878d54', '', '20c4824f6cc83c5e429e36ff74b169bf7ffc5a6aed046f4094e1b3c88345a355', '0c9b7546a6dd21fef018ce0976627ca4ee2a749dcf1f600eaa39b35099b97622', 'hiwR+qF/nYBfN3j4d+OTkkq8rzbQJTAg65K/FKeM7Ly0bSYWWlzaW7fdcu6VbXJdokhDnGzn9voMsrYqxC0YSX0cY7cdt6rRIw+Oh6G1wxepQ3MXLLcIIz3/4po9ihlSVxFiv+CIPS/cqnSf0k2p60YY2Vy3akHjfOJiO5D59Giv07NLmipFPo04t2mJhKWxnPcbv/k3qUZuY2HyQFJ+7FUOsbTvqe+sy6n4/962HIQlDsWd7GWthPzYiRduh1FYtQ7vRcoDv7pekx6DDpLrNS8ntu5CoSuakLwFPH2nH7OJHhJ8Df0MixcMh7bdyvHDFZxLh5jIR22pc3O/njzdj88quEb1DD1ggRYK5eDTseVQCtKdKYf/bO6ugLZwjzmmPOwT/2ONNmgILeckyLMURAQYETO4CSgADifaGCt5b4stsb6cJevS2eOG3ZKncnwbz6unE+niKAB2WODYPaJXIdv92xDdILyPYfgVlxubn8qxAwqfZIfNYUGlIAcdVi6q++ukb+YPSVsytazeTe3PuTXQXOo9lEYvRUdRdzPA4ua+erQAPjltn/JUqQU1wYh8j7dJ5aIiHjpxoh+krX/eHNS9OlFl5KcxEXfYnObdb2/UmjCIkkVwSqGSOBp8PmpqHOJGp8kNRdI2ffG+0GOEOPbyxOa0mkmThXBsI+G05wBiaSXLJHHCy7NvyFBU36XBRkoEIH7Umi4nk7HDwc5i/0p5A8TJa3w4Wo34n3Dy/e/38NurV7BVruUzL78RWvP7NMC+CmuZCScI4wz8BHImnO/Q5pxwFwT3uA9wGcb6By690QjHdJC2wBNvAbC7YgMfd1J+7g==', 1795659737915199);
INSERT INTO answers VALUES ('', '01a215a9-15ad-7eb1-a239-60e702878d54', '', '4446db946a94a3fbbd8542328a0c62bcca3c64d1e54fe15b7707e837c9419899', '47da7d5ba09042695bc80c0b5661ddd0638b9e04b18b4df0f4bc2865dd0daedb', 'VnjzfuJCPd4WkRytVp+tBbaJJjAtngbmTsRK3vTRwveTMATXA2lCiKAXnRZAeVJdM+KlbhpQf2Hud5QXvv4nAZOKsN1zRSKQRHR+mUDUtG9fws86JJ8aH05Q4JyLHNLqwdnbUyibHuuB8TWZWb/pjL2LBFInJ+3ED5p2DTKovocuwWiKC3KZIdiH4wHKVMF+LyqZFWA8+rOTvnUv7xpAtY8RWIjQ88vANJwv0MuNBdTD0dCBs86NDyWtXQ9YRu1Ke5o6fAX+Ih+kjndk2wce0B/LUA==', 1795659738262624);
INSERT INTO answers VALUES ('', '01a215a9-15ad-7eb1-a239-60e702878d54', '', '5ae9a62ffd5d70a57b262ba5f976c52b55c67e6e594a22f3b3d90f2c28659cfb', '07885e215448e1f989cdcfa4293377142800b9796180ecb0eee9dccde5fc41db', 'HEH9nJ2Vmuryy0jheerRzD7uA0f3tTLKGAq5wXDKSRpZ5cm5hEER/zdHTNI0nsuqBH1BIcuLjBns+OdVEZIdAsz7uMWPvFY9K/VoC5UG8GA4WTvw9BTvOzy6iZNTitvQLSMia7FVVDPVcqlvdC3Y32aI0YUhyWqxVfTbwCWtgw+ck7pKYBF0ul+6D7iE+1b06ATI5gOmQIR205uA0g6qk4LhKPdeT0Lslbh1OGWdc7f4kwxwAFn0x+kznrsG/xV7EbSUGcdRWKSLW7RwDbVwcsq0V/FrymHYelTOFl1ObXKtNyjlk2lrgGCdohJF0j9hVUgFlhXjvkUc/w2g/Y/P5BVvELzXhMccIWtD6vvRA2h5ixW/BYfk+CBNTzmCMxC9+O5aPwb5JYueKUdlVYRzGgF+eeHjnlNRjR5/OdhGjRaydg1m8+WzXQAw0QWortf7LcLIaPVR2jDFp3UNFV7qkx9Q7Fnfo5C6r+JVVbLdXrdqZxLlX9e+tYiGP5n8KATwIDCqo46zHwW8Hx7hR7fQTTIzjb+dOqJ0a+vN5CvHZ1PqkPKkaspxfAv8mxZsofnQxC6YekyOP7fojp0GcM0Cj9Jqt+BMSTLcXUuz1fePggPzlcrHkBg6ZD61VZlAWKxYpHb9LQfTQwzvi85W/3QIpxPsFhjvu5QM/wUkpHPMr1hSr/b5P/g740Acm/M8S0zyF+6NYgm1QklXu06cP+GgefuDTR1gUaL/fvfyAnvqQnJ/AAQgG2Y2', 1795659738784736);
INSERT INTO answers VALUES ('', '01a215a9-15ad-7eb1-a239-60e702878d54', '', 'ef5541ddbdfecee98cd9168a7a78024f1c4d6cd5282e4ed02ee106588272cfba', 'cab8775a1aed7634bacbe4a05191d1cdd2c62c36dac4da1d8cacc528659c9473', 'by6HDhFCqP6xSczQU4srOB7mhDz4IbT3ulHsWCKlgXCgBbBO+QI27nT/xe4bZfWNc1AXwQ697I/C/1PYadJ5HM1ZiYeVFg02lEcZDS+GxhQbg59W08RYyPRvWG8vquwI4BQZrGB3VorLuNg3j5l8UZZQYJZvhkS7TH42A7zBsqOgf1PF81K68DQLH2i+sjT3lcC/f2HQwyeoUtqv04lABPeBCUX4qs5ZxrCbqCFM3LeI3iZUOL2xLizHyDnR4F5aGRYuGPcRJyOPUmPI+kV01nV+EwxB2p+Wt7nvPnVvssaWzmuJ+604AgbyxwGHCZ0k04wfMPF9TULtTeEs5oVLAjZO8oE=', 1795659738853392);
INSERT INTO sso_suspensions VALUES ('01a215a9-170f-7d79-b1f2-08ded73741cb', 1795918933660376, '''ẞ''', 1795659733660376, 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54');
INSERT INTO merge_proposals VALUES ('01a215a9-1767-7be2-928b-69fd67a9658a', '01a215a9-19a1-7a90-b42b-939f3917bc59', '01a215a9-199f-7a3f-afa4-f2576d9741b9', '01a215a9-199f-7a3f-afa4-f2576d9741b9', 'host', 'pending', '', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', 0, '{"credential":"01a215a9-15ad-7eb1-a239-60e702878d54","at":1795659733412169}', '', 1795659733409537, 1796869333409537, 0, '', 0);
INSERT INTO merge_proposals VALUES ('01a215a9-1767-7be2-928b-69fd67a9658a', '01a215a9-19a5-74b5-b410-492bfd5e22c0', '01a215a9-19a0-78d1-9384-3dbc3d67175f', '01a215a9-19a0-78d1-9384-3dbc3d67175f', 'host', 'approved', '', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', 0, '{"credential":"01a215a9-15ad-7eb1-a239-60e702878d54","at":1795659733415616}', '{"credential":"01a215a9-15ad-7eb1-a239-60e702878d54","at":1795659733414482}', 1795659733413242, 1796869333413242, 1795659733415616, '{"looks":"4cef7388b16cb2585f2b0f63e76392114f0f926f790c85fd1ad9f9f036970df2","alone":null,"met":null}', 0);
INSERT INTO domain_claims VALUES ('01a215a9-1767-7be2-928b-69fd67a9658a', '01a215a9-269e-723e-8c1d-ca2efd47bd44', 'initech.example', '01a215a9-1996-795c-803c-6e58d4760a01', 'cancelled', 'by_hand', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', 1795659736662329, 1798251736662329, 1795659737915199);
INSERT INTO domain_claims VALUES ('01a215a9-1767-7be2-928b-69fd67a9658a', '01a215a9-2ea0-7de7-902c-9ab15693524f', 'initech.example', '01a215a9-1996-795c-803c-6e58d4760a01', 'open', '', 'operator', '01a215a9-15ad-7eb1-a239-60e702878d54', 1795659738784736, 1798251738784736, 0);
INSERT INTO claim_accounts VALUES ('01a215a9-1767-7be2-928b-69fd67a9658a', '01a215a9-269e-723e-8c1d-ca2efd47bd44', '01a215a9-1cc4-79b7-86e8-e14ce0e4a7a7', '', 'cancelled', '', '', 1795659737915199);
INSERT INTO claim_accounts VALUES ('01a215a9-1767-7be2-928b-69fd67a9658a', '01a215a9-269e-723e-8c1d-ca2efd47bd44', '01a215a9-1ee6-72ea-af25-6e64dcc459cc', '', 'cancelled', '', '', 1795659737915199);
INSERT INTO claim_accounts VALUES ('01a215a9-1767-7be2-928b-69fd67a9658a', '01a215a9-2ea0-7de7-902c-9ab15693524f', '01a215a9-1cc4-79b7-86e8-e14ce0e4a7a7', 'merge', 'claimed', '', '', 0);
INSERT INTO claim_accounts VALUES ('01a215a9-1767-7be2-928b-69fd67a9658a', '01a215a9-2ea0-7de7-902c-9ab15693524f', '01a215a9-1ee6-72ea-af25-6e64dcc459cc', '', 'claimed', '', '', 0);
INSERT INTO fleet_secrets VALUES ('cache', '0a50747a5e1370a53d584e6927fff7a1e02e52f6d5ff1183a209c6dda7d608dc');
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
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES ('goose_db_version', 7);
