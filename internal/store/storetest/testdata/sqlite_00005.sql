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
INSERT INTO goose_db_version VALUES (1, 0, 1, '2026-11-25 23:41:50');
INSERT INTO goose_db_version VALUES (2, 1, 1, '2026-11-25 23:41:50');
INSERT INTO goose_db_version VALUES (3, 2, 1, '2026-11-25 23:41:50');
INSERT INTO goose_db_version VALUES (4, 3, 1, '2026-11-25 23:41:50');
INSERT INTO goose_db_version VALUES (5, 4, 1, '2026-11-25 23:41:50');
INSERT INTO goose_db_version VALUES (6, 5, 1, '2026-11-25 23:41:50');
INSERT INTO parents VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', 'acme', 'acme', '01a21516-4574-7b9e-a397-af63ded4aad7', 2, 0, 1795650110689710, 0);
INSERT INTO parents VALUES ('01a21516-44f2-75c8-b477-ad22eddba825', 'initech', 'initech', '01a21516-4577-7108-9822-3e9cc4da0321', 0, 1, 1795650110706349, 0);
INSERT INTO parents VALUES ('01a21516-4570-7950-bd68-5aa86b938af1', '~01a21516-4570-7950-bd68-5aa86b938af1', '', '01a21516-4570-79a9-bc0a-76d882e3a051', 0, 0, 1795650110832597, 1);
INSERT INTO organizations VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-44fb-773f-9522-5b09ca89573a', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795650110715178, NULL, 0);
INSERT INTO organizations VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-44fb-7855-8071-9ce163ead702', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795650110715178, 1, 1);
INSERT INTO organizations VALUES ('01a21516-44f2-75c8-b477-ad22eddba825', '01a21516-4569-7211-b85f-6d0dcfd25a69', 'initech-console', 'initech-console', 'console', 'jit', 0, '', 1, 0, 2, 0, 1795650110825115, NULL, 0);
INSERT INTO organizations VALUES ('01a21516-4570-7950-bd68-5aa86b938af1', '01a21516-4570-7950-bd68-5aa86b938af1', 'lone', 'Größe', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795650110832597, NULL, 0);
INSERT INTO seat_tiers VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-44fb-773f-9522-5b09ca89573a', 'premium', 1, 1);
INSERT INTO domains VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', 'acme.example', '01a21516-44ea-7127-a147-d036ca3d7f44', 'verified', 'manual', 1795650110697824, 1795650110697824, '', '', 0, 0, 0, 0, 0);
INSERT INTO domains VALUES ('01a21516-44f2-75c8-b477-ad22eddba825', 'initech.example', '01a21516-44f3-742f-8d04-50da14534237', 'verified', 'manual', 1795650110707246, 1795650110707246, '', '', 0, 0, 0, 0, 0);
INSERT INTO connections VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4524-718f-a7a0-ceb0dc9f8c00', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795650110758953, 1795650110756077, '', '', '', '', '', '');
INSERT INTO connections VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4573-70e4-85af-d9956e8a7348', 'later', 'saml', '', '', 'claim', 0, 0, NULL, 1795650110835041, 'urn:acme:''idp''', '', 'memberOf', '', '', '');
INSERT INTO connections VALUES ('01a21516-44f2-75c8-b477-ad22eddba825', '01a21516-4575-7743-ae97-f4f126522013', 'main', 'oidc', 'https://login.initech.example', 'usher', 'claim', 1, 1, 1795650110842055, 1795650110837459, '', '', '', '', '', '');
INSERT INTO credentials VALUES ('', '01a21516-44b7-7874-b627-cca3a56b1f91', 'operator', '', 'first operator key', '7492947626e9b4e05352924afda42cc8d65a11b385ea7dc2b73c1113de37fe25', 'usher_LAcZgI', 1795650110647452, NULL, NULL, '', '', '', '', '', '', 0, 1795650111161419, '', '');
INSERT INTO credentials VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4506-786f-a536-3ede615b9b3d', 'directory', '01a21516-4505-7847-9503-82a66a5d5d37', '', 'b2908c19e5d0351c450ea160f36d1a3d193e71d448d43693a7bd059a9c8110d9', 'usher_Khyjzr', 1795650110726433, NULL, NULL, '', '', '', '', '', '', 0, 1795650111161419, '', '');
INSERT INTO credentials VALUES ('01a21516-44f2-75c8-b477-ad22eddba825', '01a21516-4507-7e3e-b309-99512237e0d5', 'directory', '01a21516-4507-7451-abc5-1edb39c2e26f', '', '74d05ccf84b7ce7dec3dbd4967ebadee6daafc84962acee9db545c3710f81359', 'usher_onacpu', 1795650110727892, NULL, NULL, '', '', '', '', '', '', 1, 0, '01a21516-4572-7386-8a01-4c2a562aed1a', '');
INSERT INTO credentials VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4525-703e-b5e8-9ae8840beab5', 'login-hook', '01a21516-4524-718f-a7a0-ceb0dc9f8c00', '', '1bec8f5aab8d055df50af30ef4f992e58e3f9b6ab134f1b3d4f68c5bb7cabec1', 'usher_V--ZfI', 1795650110756932, NULL, NULL, '', '', '', '', '', '', 0, 1795650111039350, '', '');
INSERT INTO credentials VALUES ('', '01a21516-4529-76a6-88f5-66f01c537605', 'read-only', '', '', '2b9ce4d0022c152f24a8c52f875b632127e1a72d59d146a395d8e5b59cb0d12d', 'usher_f_Cp3E', 1795650110761424, NULL, 1795650110762064, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO credentials VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-454a-72f8-ac17-7e9609effde4', 'oauth-client', '01a21516-4505-7847-9503-82a66a5d5d37', '', 'ad7cdfb2fc73980ef896f6b466cc7024c0c0ed5ba4e1c849c20afb2f6bd010b3', 'usher_Nuwc7z', 1795650110794164, NULL, NULL, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO credentials VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4561-7ce2-81fb-5d453ec2256e', 'access-token', '01a21516-4505-7847-9503-82a66a5d5d37', '', '192d7beb08e8cdc291a24fe979823c745a820f833104550f304b84fabdbd6eca', 'usher_qFGIAp', 1795650110817560, 1795653710817560, NULL, '01a21516-454a-72f8-ac17-7e9609effde4', '', '', '', '', '', 0, 0, '', '');
INSERT INTO credentials VALUES ('01a21516-44f2-75c8-b477-ad22eddba825', '01a21516-4562-7f2a-a529-c218f7ac5f08', 'jwt-issuer', '01a21516-4507-7451-abc5-1edb39c2e26f', '', 'dad93922afea6f85aab34c610de4b85819e73e3aa1158803a0ebaa61b6fae9e7', '', 1795650110818910, NULL, NULL, '', '', '', 'https://issuer.example/', 'http://127.0.0.1:35575/scim/01a21516-4507-7451-abc5-1edb39c2e26f', '{"jwks_url":"https://issuer.example/keys","claims":{"tid":"''ẞ''"}}', 0, 0, '01a21516-4572-7386-8a01-4c2a562aed1a', '');
INSERT INTO credentials VALUES ('01a21516-44f2-75c8-b477-ad22eddba825', '01a21516-4576-723a-893c-f094b132f7a5', 'login-hook', '01a21516-4575-7743-ae97-f4f126522013', '', 'dd535bdfa21d3fc78c051a401b9a4f086600206844c7556b440f73732dade1cf', 'usher_wxO_mj', 1795650110838120, NULL, NULL, '', '', '', '', '', '', 0, 1795650111039350, '', '');
INSERT INTO directories VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4505-7847-9503-82a66a5d5d37', 'okta', 'scim', 'okta', 'userName', 0, '', 1795650110725526, '', '', '', 0);
INSERT INTO directories VALUES ('01a21516-44f2-75c8-b477-ad22eddba825', '01a21516-4507-7451-abc5-1edb39c2e26f', 'entra', 'scim', 'entra', 'userName', 0, '', 1795650110727266, 'ipsie', '[{"id":"urn:acme:scim:schemas:extension:hr:2.0:User","name":"User","description":"''quotes'' and Umläute","resourceType":"User","attributes":[{"name":"floor","type":"string","caseExact":false,"mutability":"readWrite","returned":"default","uniqueness":"none"}]}]', '01a21516-4572-7386-8a01-4c2a562aed1a', 0);
INSERT INTO directories VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-456c-72d3-9bbc-208283ecf55f', '01a21516-456c-72d3-9bbc-208283ecf55f', 'scim', 'generic', 'userName', 0, '', 1795650110828161, '', '', '', 1795650110830022);
INSERT INTO directory_emails VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4505-7847-9503-82a66a5d5d37', 'ada@acme.example', '01a21516-4509-739b-bfea-c9b39f73819c', 0, 'work');
INSERT INTO directory_emails VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4505-7847-9503-82a66a5d5d37', 'ada@home.example', '01a21516-4509-739b-bfea-c9b39f73819c', 1, 'home');
INSERT INTO directory_groups VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4505-7847-9503-82a66a5d5d37', '01a21516-4511-7e4e-869b-17fc6e702fb3', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795650110737915, 1795650110742324, 0);
INSERT INTO directory_groups VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4505-7847-9503-82a66a5d5d37', '01a21516-4513-7317-a297-777e0cc78581', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795650110739125, 1795650110754117, 0);
INSERT INTO directory_groups VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4505-7847-9503-82a66a5d5d37', '01a21516-4517-7bf2-9b77-5559727ef67a', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795650110743749, 1795650110743749, 1);
INSERT INTO directory_members VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4505-7847-9503-82a66a5d5d37', '01a21516-4511-7e4e-869b-17fc6e702fb3', '01a21516-4509-739b-bfea-c9b39f73819c', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4505-7847-9503-82a66a5d5d37', '01a21516-4511-7e4e-869b-17fc6e702fb3', '01a21516-450a-71f1-9a08-2671abf14e7c', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4505-7847-9503-82a66a5d5d37', '01a21516-4511-7e4e-869b-17fc6e702fb3', '01a21516-450a-7bec-a0b3-2a6b5dca6ded', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4505-7847-9503-82a66a5d5d37', '01a21516-4513-7317-a297-777e0cc78581', '01a21516-4509-739b-bfea-c9b39f73819c', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4505-7847-9503-82a66a5d5d37', '01a21516-4513-7317-a297-777e0cc78581', '01a21516-450a-71f1-9a08-2671abf14e7c', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4505-7847-9503-82a66a5d5d37', '01a21516-4513-7317-a297-777e0cc78581', '01a21516-450a-7bec-a0b3-2a6b5dca6ded', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4505-7847-9503-82a66a5d5d37', '01a21516-4513-7317-a297-777e0cc78581', '01a21516-450b-7738-8684-f2aaec25f0e2', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4505-7847-9503-82a66a5d5d37', '01a21516-4513-7317-a297-777e0cc78581', '01a21516-450c-7474-ad9e-71b59037842e', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4505-7847-9503-82a66a5d5d37', '01a21516-4513-7317-a297-777e0cc78581', '01a21516-450c-7eaf-b044-eccec81a195a', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4505-7847-9503-82a66a5d5d37', '01a21516-4513-7317-a297-777e0cc78581', '01a21516-450d-79d5-818b-ea4db6214579', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4505-7847-9503-82a66a5d5d37', '01a21516-4513-7317-a297-777e0cc78581', '01a21516-450e-7434-95bd-8a08b92447b0', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4505-7847-9503-82a66a5d5d37', '01a21516-4513-7317-a297-777e0cc78581', '01a21516-450f-747a-baa6-7bb846f6da99', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4505-7847-9503-82a66a5d5d37', '01a21516-4513-7317-a297-777e0cc78581', '01a21516-4511-740a-b257-b325cfd12504', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4505-7847-9503-82a66a5d5d37', '01a21516-4517-7bf2-9b77-5559727ef67a', '01a21516-450b-7738-8684-f2aaec25f0e2', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4505-7847-9503-82a66a5d5d37', '01a21516-4517-7bf2-9b77-5559727ef67a', '01a21516-4511-7e4e-869b-17fc6e702fb3', 'Group', 'Group', '');
INSERT INTO directory_tombstones VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4505-7847-9503-82a66a5d5d37', '01a21516-4510-788e-95ea-ee7a49a8bb3f', 'NULL', '01a21516-4510-7862-b2de-e9ae76342232', 1798242110754117);
INSERT INTO persons VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4509-70e7-a645-74f68e428243', 'open', '', '01a21516-4505-7847-9503-82a66a5d5d37', 0, 3, 0, 1795650110758953, 1795650110728830);
INSERT INTO persons VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-450a-71bd-b264-e147685a74b7', 'open', '', '01a21516-4505-7847-9503-82a66a5d5d37', 0, 3, 0, NULL, 1795650110730079);
INSERT INTO persons VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-450a-7bbd-82e4-a4912110a66b', 'open', '', '01a21516-4505-7847-9503-82a66a5d5d37', 0, 2, 0, NULL, 1795650110730731);
INSERT INTO persons VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-450b-7711-9c43-3cb3158c0098', 'open', '', '01a21516-4505-7847-9503-82a66a5d5d37', 0, 2, 0, NULL, 1795650110731417);
INSERT INTO persons VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-450c-744f-a719-fd3292fbee51', 'open', '', '01a21516-4505-7847-9503-82a66a5d5d37', 0, 2, 0, NULL, 1795650110732249);
INSERT INTO persons VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-450c-7e86-bbad-7547a80c35d6', 'open', '', '01a21516-4505-7847-9503-82a66a5d5d37', 0, 2, 0, NULL, 1795650110732916);
INSERT INTO persons VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-450d-79ab-af9a-0b8c11c4b919', 'open', '', '01a21516-4505-7847-9503-82a66a5d5d37', 0, 2, 0, NULL, 1795650110733574);
INSERT INTO persons VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-450e-7412-b5f7-749ef1949c2c', 'closed', 'directory_inactive', '01a21516-4505-7847-9503-82a66a5d5d37', 0, 2, 0, NULL, 1795650110734227);
INSERT INTO persons VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4510-7862-b2de-e9ae76342232', 'closed', 'directory_deleted', '01a21516-4505-7847-9503-82a66a5d5d37', 0, 4, 0, NULL, 1795650110736514);
INSERT INTO persons VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4511-73e0-8455-79140988f7cf', 'closed', 'directory_inactive', '01a21516-4505-7847-9503-82a66a5d5d37', 0, 3, 0, NULL, 1795650110737218);
INSERT INTO persons VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4528-796e-aa46-11cbd55f48e4', 'open', '', '', 0, 1, 0, 1795650110760582, 1795650110760582);
INSERT INTO persons VALUES ('01a21516-44f2-75c8-b477-ad22eddba825', '01a21516-456b-7345-aa50-8c41d150ae82', 'open', '', '', 1, 1, 0, NULL, 1795650110827048);
INSERT INTO persons VALUES ('01a21516-44f2-75c8-b477-ad22eddba825', '01a21516-457a-716c-9047-9189650ddb3b', 'open', '', '', 0, 1, 0, 1795650110842055, 1795650110842055);
INSERT INTO subjects VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4524-718f-a7a0-ceb0dc9f8c00', 'ada', '01a21516-4509-70e7-a645-74f68e428243', 1795650110758953);
INSERT INTO subjects VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4524-718f-a7a0-ceb0dc9f8c00', 'newcomer', '01a21516-4528-796e-aa46-11cbd55f48e4', 1795650110760582);
INSERT INTO subjects VALUES ('01a21516-44f2-75c8-b477-ad22eddba825', '01a21516-4575-7743-ae97-f4f126522013', 'prover', '01a21516-457a-716c-9047-9189650ddb3b', 1795650110842055);
INSERT INTO memberships VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4509-70e7-a645-74f68e428243', '01a21516-44fb-773f-9522-5b09ca89573a', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795650110739125);
INSERT INTO memberships VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4509-70e7-a645-74f68e428243', '01a21516-44fb-7855-8071-9ce163ead702', 0, 'jit', '01a21516-4524-718f-a7a0-ceb0dc9f8c00', 1795650110758953, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795650110758953);
INSERT INTO memberships VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-450a-71bd-b264-e147685a74b7', '01a21516-44fb-773f-9522-5b09ca89573a', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795650110739125);
INSERT INTO memberships VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-450a-7bbd-82e4-a4912110a66b', '01a21516-44fb-773f-9522-5b09ca89573a', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795650110742994);
INSERT INTO memberships VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-450b-7711-9c43-3cb3158c0098', '01a21516-44fb-773f-9522-5b09ca89573a', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795650110739125);
INSERT INTO memberships VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-450c-744f-a719-fd3292fbee51', '01a21516-44fb-773f-9522-5b09ca89573a', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795650110739125);
INSERT INTO memberships VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-450c-7e86-bbad-7547a80c35d6', '01a21516-44fb-773f-9522-5b09ca89573a', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795650110739125);
INSERT INTO memberships VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-450d-79ab-af9a-0b8c11c4b919', '01a21516-44fb-773f-9522-5b09ca89573a', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795650110739125);
INSERT INTO memberships VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4528-796e-aa46-11cbd55f48e4', '01a21516-44fb-7855-8071-9ce163ead702', 0, 'jit', '01a21516-4524-718f-a7a0-ceb0dc9f8c00', 1795650110760582, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795650110760582);
INSERT INTO memberships VALUES ('01a21516-44f2-75c8-b477-ad22eddba825', '01a21516-456b-7345-aa50-8c41d150ae82', '01a21516-4569-7211-b85f-6d0dcfd25a69', 0, 'invite', '01a21516-456a-737b-92cf-8a0f15ab0f03', 1795650110827048, 'user', '', 'retained', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795650110827048);
INSERT INTO memberships VALUES ('01a21516-44f2-75c8-b477-ad22eddba825', '01a21516-457a-716c-9047-9189650ddb3b', '01a21516-4569-7211-b85f-6d0dcfd25a69', 0, 'jit', '01a21516-4575-7743-ae97-f4f126522013', 1795650110842055, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795650110842055);
INSERT INTO policy_versions VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a21516-44b7-7874-b627-cca3a56b1f91', 1795650110715178);
INSERT INTO policy_versions VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a21516-44b7-7874-b627-cca3a56b1f91', 1795650110723209);
INSERT INTO events VALUES (1, '', '01a21516-44b7-79c9-95d5-759f190600d1', 1795650110647452, 'token.created', 'operator', 'operator_key_file', '', '', '01a21516-44b7-7874-b627-cca3a56b1f91', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO events VALUES (2, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-44e1-7c61-bec2-717dfd4b4965', 1795650110689710, 'parent.created', 'operator', '01a21516-44b7-7874-b627-cca3a56b1f91', '', '', '01a21516-44e1-7b6a-89c2-553b397e4b2a', NULL, NULL, 0, 'b3771ebbedf6d8a0eeacbd6185bbbf1c');
INSERT INTO events VALUES (3, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-44ea-7324-a083-ac15a97c21bc', 1795650110697824, 'domain.verified', 'operator', '01a21516-44b7-7874-b627-cca3a56b1f91', '', '', '01a21516-44ea-7127-a147-d036ca3d7f44', NULL, '{"domain":"acme.example","state":"verified","strategy":"manual"}', 0, 'c219708a54db114f3158f2e715eb3a52');
INSERT INTO events VALUES (4, '01a21516-44f2-75c8-b477-ad22eddba825', '01a21516-44f2-75f4-91fa-ea54fcad1218', 1795650110706349, 'parent.created', 'operator', '01a21516-44b7-7874-b627-cca3a56b1f91', '', '', '01a21516-44f2-75c8-b477-ad22eddba825', NULL, NULL, 0, '949de3d9f37e215cd2a6de99b02eee1d');
INSERT INTO events VALUES (5, '01a21516-44f2-75c8-b477-ad22eddba825', '01a21516-44f3-7505-9e08-fa5e536bce56', 1795650110707246, 'domain.verified', 'operator', '01a21516-44b7-7874-b627-cca3a56b1f91', '', '', '01a21516-44f3-742f-8d04-50da14534237', NULL, '{"domain":"initech.example","state":"verified","strategy":"manual"}', 0, '7ea9047318ac323c6099c2c99035f6b1');
INSERT INTO events VALUES (6, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-44fb-782b-9bb2-0967cc5a4f1e', 1795650110715178, 'organization.created', 'operator', '01a21516-44b7-7874-b627-cca3a56b1f91', '', '01a21516-44fb-773f-9522-5b09ca89573a', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '71d09e4a1d591fded3726a22737027bd');
INSERT INTO events VALUES (7, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-44fb-786c-aca1-5958d3cbffef', 1795650110715178, 'organization.created', 'operator', '01a21516-44b7-7874-b627-cca3a56b1f91', '', '01a21516-44fb-7855-8071-9ce163ead702', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '71d09e4a1d591fded3726a22737027bd');
INSERT INTO events VALUES (8, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-44fb-7982-b969-015f74aa8510', 1795650110715178, 'policy.applied', 'operator', '01a21516-44b7-7874-b627-cca3a56b1f91', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, '71d09e4a1d591fded3726a22737027bd');
INSERT INTO events VALUES (9, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-44fb-7d53-943d-4027be991f84', 1795650110715178, 'organization.changed', 'operator', '01a21516-44b7-7874-b627-cca3a56b1f91', '', '01a21516-44fb-773f-9522-5b09ca89573a', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, '71d09e4a1d591fded3726a22737027bd');
INSERT INTO events VALUES (10, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-44fb-7dad-a9ac-37f5a8eb99be', 1795650110715178, 'organization.changed', 'operator', '01a21516-44b7-7874-b627-cca3a56b1f91', '', '01a21516-44fb-7855-8071-9ce163ead702', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, '71d09e4a1d591fded3726a22737027bd');
INSERT INTO events VALUES (11, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4503-7463-b534-a5cf62990d70', 1795650110723209, 'policy.applied', 'operator', '01a21516-44b7-7874-b627-cca3a56b1f91', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, 'd15f24bd39928295660d294eb7d3be8c');
INSERT INTO events VALUES (12, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4504-787d-9564-15245cfa8529', 1795650110724147, 'organization.changed', 'operator', '01a21516-44b7-7874-b627-cca3a56b1f91', '', '01a21516-44fb-773f-9522-5b09ca89573a', '', NULL, '{"limit":1,"seat":"premium"}', 0, '6ba6e7fcb440e09881e4644c4f298a57');
INSERT INTO events VALUES (13, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4505-79b5-a9a5-508f1e12ca3c', 1795650110725526, 'directory.created', 'operator', '01a21516-44b7-7874-b627-cca3a56b1f91', '', '', '01a21516-4505-7847-9503-82a66a5d5d37', NULL, NULL, 0, 'f60bd923891f8afbf87742066963968d');
INSERT INTO events VALUES (14, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4506-78b5-8589-b65b1b8fc11a', 1795650110726433, 'token.created', 'operator', '01a21516-44b7-7874-b627-cca3a56b1f91', '', '', '01a21516-4506-786f-a536-3ede615b9b3d', NULL, '{"scope":"directory","target":"01a21516-4505-7847-9503-82a66a5d5d37"}', 0, '12375f372957c355471228c3df2ec617');
INSERT INTO events VALUES (15, '01a21516-44f2-75c8-b477-ad22eddba825', '01a21516-4507-7474-9eab-2a1879f958b6', 1795650110727266, 'directory.created', 'operator', '01a21516-44b7-7874-b627-cca3a56b1f91', '', '', '01a21516-4507-7451-abc5-1edb39c2e26f', NULL, NULL, 0, '32ee476c1661584af4b7c95728130986');
INSERT INTO events VALUES (16, '01a21516-44f2-75c8-b477-ad22eddba825', '01a21516-4507-7e7c-9f04-e6e2c7302a1a', 1795650110727892, 'token.created', 'operator', '01a21516-44b7-7874-b627-cca3a56b1f91', '', '', '01a21516-4507-7e3e-b309-99512237e0d5', NULL, '{"scope":"directory","target":"01a21516-4507-7451-abc5-1edb39c2e26f"}', 0, 'cdab6f3a295cc648d34a32a0d8fb63dc');
INSERT INTO events VALUES (17, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4509-753d-a4fb-988d49780957', 1795650110728830, 'directory_user.created', 'directory', '01a21516-4505-7847-9503-82a66a5d5d37', '', '', '01a21516-4509-739b-bfea-c9b39f73819c', NULL, NULL, 2, '1fafacf7f0b68954c325fd8de93fb041');
INSERT INTO events VALUES (18, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4509-753f-af1c-7f7354eb8f1f', 1795650110728830, 'account.created', 'directory', '01a21516-4505-7847-9503-82a66a5d5d37', '01a21516-4509-70e7-a645-74f68e428243', '', '01a21516-4509-739b-bfea-c9b39f73819c', NULL, NULL, 2, '1fafacf7f0b68954c325fd8de93fb041');
INSERT INTO events VALUES (19, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-450a-7227-83cd-78a985eecfa6', 1795650110730079, 'directory_user.created', 'directory', '01a21516-4505-7847-9503-82a66a5d5d37', '', '', '01a21516-450a-71f1-9a08-2671abf14e7c', NULL, NULL, 2, 'c72ddf2b2d358762b074dd94469a6e41');
INSERT INTO events VALUES (20, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-450a-722b-aea4-8ed05493a3f0', 1795650110730079, 'account.created', 'directory', '01a21516-4505-7847-9503-82a66a5d5d37', '01a21516-450a-71bd-b264-e147685a74b7', '', '01a21516-450a-71f1-9a08-2671abf14e7c', NULL, NULL, 2, 'c72ddf2b2d358762b074dd94469a6e41');
INSERT INTO events VALUES (21, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-450a-7c22-ae89-d274f764af9a', 1795650110730731, 'directory_user.created', 'directory', '01a21516-4505-7847-9503-82a66a5d5d37', '', '', '01a21516-450a-7bec-a0b3-2a6b5dca6ded', NULL, NULL, 2, 'dc76a952ed984604710795b91f26ec47');
INSERT INTO events VALUES (22, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-450a-7c24-9c12-86a6ff4cc429', 1795650110730731, 'account.created', 'directory', '01a21516-4505-7847-9503-82a66a5d5d37', '01a21516-450a-7bbd-82e4-a4912110a66b', '', '01a21516-450a-7bec-a0b3-2a6b5dca6ded', NULL, NULL, 2, 'dc76a952ed984604710795b91f26ec47');
INSERT INTO events VALUES (23, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-450b-7762-9aea-8d0bc649ac63', 1795650110731417, 'directory_user.created', 'directory', '01a21516-4505-7847-9503-82a66a5d5d37', '', '', '01a21516-450b-7738-8684-f2aaec25f0e2', NULL, NULL, 2, 'ab0224eea551bdf84a6dd7dad45acfcf');
INSERT INTO events VALUES (24, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-450b-7765-9678-c228cb05ce72', 1795650110731417, 'account.created', 'directory', '01a21516-4505-7847-9503-82a66a5d5d37', '01a21516-450b-7711-9c43-3cb3158c0098', '', '01a21516-450b-7738-8684-f2aaec25f0e2', NULL, NULL, 2, 'ab0224eea551bdf84a6dd7dad45acfcf');
INSERT INTO events VALUES (25, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-450c-749f-84b4-9bc55c7c9877', 1795650110732249, 'directory_user.created', 'directory', '01a21516-4505-7847-9503-82a66a5d5d37', '', '', '01a21516-450c-7474-ad9e-71b59037842e', NULL, NULL, 2, 'cef35880bb8d6ca6368d75ced8dc0d24');
INSERT INTO events VALUES (26, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-450c-74a1-b3a0-53b1b778a73a', 1795650110732249, 'account.created', 'directory', '01a21516-4505-7847-9503-82a66a5d5d37', '01a21516-450c-744f-a719-fd3292fbee51', '', '01a21516-450c-7474-ad9e-71b59037842e', NULL, NULL, 2, 'cef35880bb8d6ca6368d75ced8dc0d24');
INSERT INTO events VALUES (27, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-450c-7ed9-b32f-f0893b59e35a', 1795650110732916, 'directory_user.created', 'directory', '01a21516-4505-7847-9503-82a66a5d5d37', '', '', '01a21516-450c-7eaf-b044-eccec81a195a', NULL, NULL, 2, '36e54a87c41a17bcee078e12bcc6f706');
INSERT INTO events VALUES (28, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-450c-7edc-9241-4fa3c9cd3c4a', 1795650110732916, 'account.created', 'directory', '01a21516-4505-7847-9503-82a66a5d5d37', '01a21516-450c-7e86-bbad-7547a80c35d6', '', '01a21516-450c-7eaf-b044-eccec81a195a', NULL, NULL, 2, '36e54a87c41a17bcee078e12bcc6f706');
INSERT INTO events VALUES (29, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-450d-7a02-985c-b88614ec7181', 1795650110733574, 'directory_user.created', 'directory', '01a21516-4505-7847-9503-82a66a5d5d37', '', '', '01a21516-450d-79d5-818b-ea4db6214579', NULL, NULL, 2, 'bd0643de7a8975778ecdde3c9d53bd7a');
INSERT INTO events VALUES (30, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-450d-7a05-b34d-0a45c44caf03', 1795650110733574, 'account.created', 'directory', '01a21516-4505-7847-9503-82a66a5d5d37', '01a21516-450d-79ab-af9a-0b8c11c4b919', '', '01a21516-450d-79d5-818b-ea4db6214579', NULL, NULL, 2, 'bd0643de7a8975778ecdde3c9d53bd7a');
INSERT INTO events VALUES (31, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-450e-745d-81ca-d4cc200255c1', 1795650110734227, 'directory_user.created', 'directory', '01a21516-4505-7847-9503-82a66a5d5d37', '', '', '01a21516-450e-7434-95bd-8a08b92447b0', NULL, NULL, 2, '19d16b106cff187b1ecbb3da890719e4');
INSERT INTO events VALUES (32, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-450e-7462-87ef-4c64aec45cc5', 1795650110734227, 'account.created', 'directory', '01a21516-4505-7847-9503-82a66a5d5d37', '01a21516-450e-7412-b5f7-749ef1949c2c', '', '01a21516-450e-7434-95bd-8a08b92447b0', NULL, NULL, 2, '19d16b106cff187b1ecbb3da890719e4');
INSERT INTO events VALUES (33, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-450e-758d-96fe-8517d7ca70d8', 1795650110734227, 'gate.closed', 'directory', '01a21516-4505-7847-9503-82a66a5d5d37', '01a21516-450e-7412-b5f7-749ef1949c2c', '', '', NULL, '{"cause":"directory_inactive"}', 2, '19d16b106cff187b1ecbb3da890719e4');
INSERT INTO events VALUES (34, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-450e-758f-8223-bda9a6b2951b', 1795650110734227, 'session.revoked', 'directory', '01a21516-4505-7847-9503-82a66a5d5d37', '01a21516-450e-7412-b5f7-749ef1949c2c', '', '', NULL, NULL, 2, '19d16b106cff187b1ecbb3da890719e4');
INSERT INTO events VALUES (35, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-450f-74bc-aa33-48e559c6aca7', 1795650110735258, 'directory_user.created', 'directory', '01a21516-4505-7847-9503-82a66a5d5d37', '', '', '01a21516-450f-747a-baa6-7bb846f6da99', NULL, NULL, 2, '728beb3ab31d2f55f580059a9f6648b8');
INSERT INTO events VALUES (36, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-450f-74c0-a682-4bceadb36237', 1795650110735258, 'directory_user.unbound', 'directory', '01a21516-4505-7847-9503-82a66a5d5d37', '', '', '01a21516-450f-747a-baa6-7bb846f6da99', NULL, '{"reason":"no_email"}', 2, '728beb3ab31d2f55f580059a9f6648b8');
INSERT INTO events VALUES (37, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-450f-7e4e-824e-895a61b9f056', 1795650110735889, 'directory_user.created', 'directory', '01a21516-4505-7847-9503-82a66a5d5d37', '', '', '01a21516-450f-7e0f-a704-7121536a4fb7', NULL, NULL, 2, '7d2a5224bf5d3d6b6d424a42cf016455');
INSERT INTO events VALUES (38, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-450f-7e50-b659-78b74d2ab51f', 1795650110735889, 'directory_user.unbound', 'directory', '01a21516-4505-7847-9503-82a66a5d5d37', '', '', '01a21516-450f-7e0f-a704-7121536a4fb7', NULL, '{"reason":"foreign_domain"}', 2, '7d2a5224bf5d3d6b6d424a42cf016455');
INSERT INTO events VALUES (39, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4510-7908-89e8-971d6f1996b8', 1795650110736514, 'directory_user.created', 'directory', '01a21516-4505-7847-9503-82a66a5d5d37', '', '', '01a21516-4510-788e-95ea-ee7a49a8bb3f', NULL, NULL, 2, '204476e5e55cecbf7ff335e9222d0920');
INSERT INTO events VALUES (40, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4510-790a-8407-7136a594252d', 1795650110736514, 'account.created', 'directory', '01a21516-4505-7847-9503-82a66a5d5d37', '01a21516-4510-7862-b2de-e9ae76342232', '', '01a21516-4510-788e-95ea-ee7a49a8bb3f', NULL, NULL, 2, '204476e5e55cecbf7ff335e9222d0920');
INSERT INTO events VALUES (41, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4511-7437-8d04-bd4e61255685', 1795650110737218, 'directory_user.created', 'directory', '01a21516-4505-7847-9503-82a66a5d5d37', '', '', '01a21516-4511-740a-b257-b325cfd12504', NULL, NULL, 2, '1c3f981e42bdb4a5ef8fed79ca5e0a37');
INSERT INTO events VALUES (42, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4511-743a-857c-c0dd25fcc8e8', 1795650110737218, 'account.created', 'directory', '01a21516-4505-7847-9503-82a66a5d5d37', '01a21516-4511-73e0-8455-79140988f7cf', '', '01a21516-4511-740a-b257-b325cfd12504', NULL, NULL, 2, '1c3f981e42bdb4a5ef8fed79ca5e0a37');
INSERT INTO events VALUES (43, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4512-7184-a657-3fa6f1b155a7', 1795650110737915, 'directory_group.created', 'directory', '01a21516-4505-7847-9503-82a66a5d5d37', '', '', '01a21516-4511-7e4e-869b-17fc6e702fb3', NULL, '{"members":1}', 0, 'f5274d285e8eac0f5a8f65224ad0b5e1');
INSERT INTO events VALUES (44, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4513-768d-a2a3-700797f61f54', 1795650110739125, 'directory_group.created', 'directory', '01a21516-4505-7847-9503-82a66a5d5d37', '', '', '01a21516-4513-7317-a297-777e0cc78581', NULL, '{"members":11}', 0, 'b2c6761cec023f1a83f62a7b9bae943c');
INSERT INTO events VALUES (45, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4514-762b-a5be-d21ef24a3d6c', 1795650110739125, 'membership.added', 'directory', '01a21516-4505-7847-9503-82a66a5d5d37', '01a21516-4509-70e7-a645-74f68e428243', '01a21516-44fb-773f-9522-5b09ca89573a', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, 'b2c6761cec023f1a83f62a7b9bae943c');
INSERT INTO events VALUES (46, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4514-76fc-8bdd-311278309e8d', 1795650110739125, 'membership.added', 'directory', '01a21516-4505-7847-9503-82a66a5d5d37', '01a21516-450a-71bd-b264-e147685a74b7', '01a21516-44fb-773f-9522-5b09ca89573a', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'b2c6761cec023f1a83f62a7b9bae943c');
INSERT INTO events VALUES (47, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4514-7738-9e28-e4a537e7c5b5', 1795650110739125, 'membership.added', 'directory', '01a21516-4505-7847-9503-82a66a5d5d37', '01a21516-450b-7711-9c43-3cb3158c0098', '01a21516-44fb-773f-9522-5b09ca89573a', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'b2c6761cec023f1a83f62a7b9bae943c');
INSERT INTO events VALUES (48, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4514-7770-9453-50a96e2e01b2', 1795650110739125, 'membership.added', 'directory', '01a21516-4505-7847-9503-82a66a5d5d37', '01a21516-450c-744f-a719-fd3292fbee51', '01a21516-44fb-773f-9522-5b09ca89573a', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'b2c6761cec023f1a83f62a7b9bae943c');
INSERT INTO events VALUES (49, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4514-7796-b212-5f82ca956cdc', 1795650110739125, 'membership.added', 'directory', '01a21516-4505-7847-9503-82a66a5d5d37', '01a21516-450c-7e86-bbad-7547a80c35d6', '01a21516-44fb-773f-9522-5b09ca89573a', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'b2c6761cec023f1a83f62a7b9bae943c');
INSERT INTO events VALUES (50, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4514-77ce-822a-706f4b00f4e4', 1795650110739125, 'membership.added', 'directory', '01a21516-4505-7847-9503-82a66a5d5d37', '01a21516-450d-79ab-af9a-0b8c11c4b919', '01a21516-44fb-773f-9522-5b09ca89573a', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'b2c6761cec023f1a83f62a7b9bae943c');
INSERT INTO events VALUES (51, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4514-77f4-87fb-81d95772f6a1', 1795650110739125, 'membership.added', 'directory', '01a21516-4505-7847-9503-82a66a5d5d37', '01a21516-4510-7862-b2de-e9ae76342232', '01a21516-44fb-773f-9522-5b09ca89573a', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'b2c6761cec023f1a83f62a7b9bae943c');
INSERT INTO events VALUES (52, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4514-7824-957c-03ccfeb0abc5', 1795650110739125, 'membership.added', 'directory', '01a21516-4505-7847-9503-82a66a5d5d37', '01a21516-4511-73e0-8455-79140988f7cf', '01a21516-44fb-773f-9522-5b09ca89573a', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'b2c6761cec023f1a83f62a7b9bae943c');
INSERT INTO events VALUES (53, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4515-7818-94aa-9577d25befd3', 1795650110741358, 'directory_group.changed', 'directory', '01a21516-4505-7847-9503-82a66a5d5d37', '', '', '01a21516-4511-7e4e-869b-17fc6e702fb3', NULL, '{"added":1,"removed":0}', 0, '1c1e7a68c73fa08d1383e46ca133b000');
INSERT INTO events VALUES (54, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4516-75d8-8240-1d46585260aa', 1795650110742324, 'directory_group.changed', 'directory', '01a21516-4505-7847-9503-82a66a5d5d37', '', '', '01a21516-4511-7e4e-869b-17fc6e702fb3', NULL, '{"added":1,"removed":0}', 0, '0d77c802ceec975769fa607fe015d65d');
INSERT INTO events VALUES (55, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4517-70f9-8fa0-280d72369506', 1795650110742994, 'directory_group.changed', 'directory', '01a21516-4505-7847-9503-82a66a5d5d37', '', '', '01a21516-4513-7317-a297-777e0cc78581', NULL, '{"added":1,"removed":0}', 0, 'b7f3e499ce310b006d0996b26fb75c3f');
INSERT INTO events VALUES (56, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4517-71e3-8877-ba2747519cd6', 1795650110742994, 'membership.added', 'directory', '01a21516-4505-7847-9503-82a66a5d5d37', '01a21516-450a-7bbd-82e4-a4912110a66b', '01a21516-44fb-773f-9522-5b09ca89573a', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, 'b7f3e499ce310b006d0996b26fb75c3f');
INSERT INTO events VALUES (57, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4517-7d78-8c4f-bb8720362cc6', 1795650110743749, 'directory_group.created', 'directory', '01a21516-4505-7847-9503-82a66a5d5d37', '', '', '01a21516-4517-7bf2-9b77-5559727ef67a', NULL, '{"members":2}', 0, '607078845b82c24d2796111704e97964');
INSERT INTO events VALUES (58, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4518-7e25-8eef-5193b86d05b4', 1795650110744712, 'directory_user.deleted', 'directory', '01a21516-4505-7847-9503-82a66a5d5d37', '', '', '01a21516-450f-7e0f-a704-7121536a4fb7', NULL, NULL, 0, '0a5cc15121f9169110503ac333629916');
INSERT INTO events VALUES (59, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4522-72ef-bad7-8f407e1c221e', 1795650110754117, 'directory_user.deleted', 'directory', '01a21516-4505-7847-9503-82a66a5d5d37', '', '', '01a21516-4510-788e-95ea-ee7a49a8bb3f', NULL, NULL, 0, 'b6d74375ef7f7ebaa26137135141f551');
INSERT INTO events VALUES (60, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4522-7450-9946-99c884aeea6f', 1795650110754117, 'gate.closed', 'directory', '01a21516-4505-7847-9503-82a66a5d5d37', '01a21516-4510-7862-b2de-e9ae76342232', '', '', NULL, '{"cause":"directory_deleted"}', 2, 'b6d74375ef7f7ebaa26137135141f551');
INSERT INTO events VALUES (61, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4522-7454-a124-e3066e4333bb', 1795650110754117, 'session.revoked', 'directory', '01a21516-4505-7847-9503-82a66a5d5d37', '01a21516-4510-7862-b2de-e9ae76342232', '', '', NULL, NULL, 2, 'b6d74375ef7f7ebaa26137135141f551');
INSERT INTO events VALUES (62, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4522-75da-b2a3-1aa5493be50e', 1795650110754117, 'membership.removed', 'directory', '01a21516-4505-7847-9503-82a66a5d5d37', '01a21516-4510-7862-b2de-e9ae76342232', '01a21516-44fb-773f-9522-5b09ca89573a', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, 'b6d74375ef7f7ebaa26137135141f551');
INSERT INTO events VALUES (63, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4523-7266-81c1-b15f0f4195fd', 1795650110755052, 'directory_user.changed', 'directory', '01a21516-4505-7847-9503-82a66a5d5d37', '', '', '01a21516-4511-740a-b257-b325cfd12504', NULL, '{"active":false}', 0, '1a1d4c429c96d415fc4fe670af9fe4c8');
INSERT INTO events VALUES (64, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4523-7318-950b-ca35ace4e4bc', 1795650110755052, 'gate.closed', 'directory', '01a21516-4505-7847-9503-82a66a5d5d37', '01a21516-4511-73e0-8455-79140988f7cf', '', '', NULL, '{"cause":"directory_inactive"}', 2, '1a1d4c429c96d415fc4fe670af9fe4c8');
INSERT INTO events VALUES (65, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4523-7329-a343-0878820bf1e7', 1795650110755052, 'session.revoked', 'directory', '01a21516-4505-7847-9503-82a66a5d5d37', '01a21516-4511-73e0-8455-79140988f7cf', '', '', NULL, NULL, 2, '1a1d4c429c96d415fc4fe670af9fe4c8');
INSERT INTO events VALUES (66, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4523-7423-b1a8-f759175f46e1', 1795650110755052, 'membership.removed', 'directory', '01a21516-4505-7847-9503-82a66a5d5d37', '01a21516-4511-73e0-8455-79140988f7cf', '01a21516-44fb-773f-9522-5b09ca89573a', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '1a1d4c429c96d415fc4fe670af9fe4c8');
INSERT INTO events VALUES (67, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4524-7416-bb1a-aa53c0aa56fe', 1795650110756077, 'connection.created', 'operator', '01a21516-44b7-7874-b627-cca3a56b1f91', '', '', '01a21516-4524-718f-a7a0-ceb0dc9f8c00', NULL, '{"kind":"oidc","issuer":"https://login.acme.example","client_id":"usher","email_trust":"claim","vouched":true,"enabled":true,"proven":false}', 0, '8e413fe466f33314bfd3c2810e1e1eea');
INSERT INTO events VALUES (68, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4525-707e-abd5-cba35191d373', 1795650110756932, 'token.created', 'operator', '01a21516-44b7-7874-b627-cca3a56b1f91', '', '', '01a21516-4525-703e-b5e8-9ae8840beab5', NULL, '{"scope":"login-hook","target":"01a21516-4524-718f-a7a0-ceb0dc9f8c00"}', 0, '6647b5fc9ca5f741df878661b32e32b3');
INSERT INTO events VALUES (69, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4527-71d5-8a85-b73b6e02a82b', 1795650110758953, 'subject.linked', 'login', '01a21516-4524-718f-a7a0-ceb0dc9f8c00', '01a21516-4509-70e7-a645-74f68e428243', '', '01a21516-4524-718f-a7a0-ceb0dc9f8c00', NULL, NULL, 2, '20675b49ee175f7e177b39c30490c0a3');
INSERT INTO events VALUES (70, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4527-7403-a5be-29b125728055', 1795650110758953, 'membership.added', 'login', '01a21516-4524-718f-a7a0-ceb0dc9f8c00', '01a21516-4509-70e7-a645-74f68e428243', '01a21516-44fb-7855-8071-9ce163ead702', '', NULL, '{"role":"user","source":"grant"}', 2, '20675b49ee175f7e177b39c30490c0a3');
INSERT INTO events VALUES (71, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4527-76b2-a896-57faa73f7cb0', 1795650110758953, 'connection.proven', 'login', '01a21516-4524-718f-a7a0-ceb0dc9f8c00', '', '', '01a21516-4524-718f-a7a0-ceb0dc9f8c00', NULL, NULL, 2, '20675b49ee175f7e177b39c30490c0a3');
INSERT INTO events VALUES (72, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4528-7988-8486-ae2db96fed9c', 1795650110760582, 'account.created', 'login', '01a21516-4524-718f-a7a0-ceb0dc9f8c00', '01a21516-4528-796e-aa46-11cbd55f48e4', '', '01a21516-4524-718f-a7a0-ceb0dc9f8c00', NULL, NULL, 2, 'fe95f445e34574c204238741febebb8d');
INSERT INTO events VALUES (73, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4528-79c2-b6ec-7e405019f3af', 1795650110760582, 'subject.linked', 'login', '01a21516-4524-718f-a7a0-ceb0dc9f8c00', '01a21516-4528-796e-aa46-11cbd55f48e4', '', '01a21516-4524-718f-a7a0-ceb0dc9f8c00', NULL, NULL, 2, 'fe95f445e34574c204238741febebb8d');
INSERT INTO events VALUES (74, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4528-7a95-90a5-7e21fdb00bc5', 1795650110760582, 'membership.added', 'login', '01a21516-4524-718f-a7a0-ceb0dc9f8c00', '01a21516-4528-796e-aa46-11cbd55f48e4', '01a21516-44fb-7855-8071-9ce163ead702', '', NULL, '{"role":"user","source":"grant"}', 2, 'fe95f445e34574c204238741febebb8d');
INSERT INTO events VALUES (75, '', '01a21516-4529-76e0-8f02-5620883de206', 1795650110761424, 'token.created', 'operator', '01a21516-44b7-7874-b627-cca3a56b1f91', '', '', '01a21516-4529-76a6-88f5-66f01c537605', NULL, '{"scope":"read-only","target":""}', 0, '06ecd439840c00dc01ee8f31f3258d79');
INSERT INTO events VALUES (76, '', '01a21516-452a-7286-a6b9-b71b37f1a397', 1795650110762064, 'token.revoked', 'operator', '01a21516-44b7-7874-b627-cca3a56b1f91', '', '', '01a21516-4529-76a6-88f5-66f01c537605', NULL, NULL, 0, '4c42da1e4f5c3fdbd4fcfad835e6b150');
INSERT INTO events VALUES (77, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4542-7b34-926d-9a1a9d839b2e', 1795650110786636, 'parent_administrator.granted', 'operator', '01a21516-44b7-7874-b627-cca3a56b1f91', '01a21516-4509-70e7-a645-74f68e428243', '', '', NULL, NULL, 0, '97e060c072df7fed358b6a1e05215484');
INSERT INTO events VALUES (78, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-454a-733e-950f-5cae973c317b', 1795650110794164, 'token.created', 'operator', '01a21516-44b7-7874-b627-cca3a56b1f91', '', '', '01a21516-454a-72f8-ac17-7e9609effde4', NULL, '{"scope":"oauth-client","target":"01a21516-4505-7847-9503-82a66a5d5d37"}', 0, 'fe62f74812ce0bb59a51befd2f1efa92');
INSERT INTO events VALUES (79, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4561-7d39-a750-91dc8663f39c', 1795650110817560, 'token.created', 'api_key', '01a21516-454a-72f8-ac17-7e9609effde4', '', '', '01a21516-4561-7ce2-81fb-5d453ec2256e', NULL, '{"client":"01a21516-454a-72f8-ac17-7e9609effde4","scope":"access-token","target":"01a21516-4505-7847-9503-82a66a5d5d37"}', 0, 'f0f58897d04774ccc3d2fd19f2a1ae4c');
INSERT INTO events VALUES (80, '01a21516-44f2-75c8-b477-ad22eddba825', '01a21516-4563-7030-a8c4-340bbee24ab6', 1795650110818910, 'token.created', 'operator', '01a21516-44b7-7874-b627-cca3a56b1f91', '', '', '01a21516-4562-7f2a-a529-c218f7ac5f08', NULL, '{"scope":"jwt-issuer","target":"01a21516-4507-7451-abc5-1edb39c2e26f"}', 0, 'd583a6b786ae57f4fd390dda7f4e7424');
INSERT INTO events VALUES (81, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4563-7eac-84d2-48798dd3d0f7', 1795650110819824, 'organization.changed', 'operator', '01a21516-44b7-7874-b627-cca3a56b1f91', '', '01a21516-44fb-7855-8071-9ce163ead702', '', '{"guests":true,"guest_administrators":false}', '{"guests":true,"guest_administrators":true}', 0, 'ad1ca648beeb1ee3790df1be4ebf5edb');
INSERT INTO events VALUES (82, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4565-730e-886c-b9aefc6fcfa1', 1795650110820902, 'invitation.created', 'operator', '01a21516-44b7-7874-b627-cca3a56b1f91', '', '01a21516-44fb-7855-8071-9ce163ead702', '01a21516-4565-70cc-8250-def13cf8361d', NULL, '{"role":"user","guest":true}', 2, '8ac1040fc9508bd5324bf13be01225ae');
INSERT INTO events VALUES (83, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4566-72ae-894b-bc4d5f32efc6', 1795650110822044, 'invitation.created', 'operator', '01a21516-44b7-7874-b627-cca3a56b1f91', '', '01a21516-44fb-773f-9522-5b09ca89573a', '01a21516-4566-71c3-9cef-a295e5ac78dc', NULL, '{"role":"user","managed":true}', 2, 'caa2ac7d283ffc05c6bad52e8d0a1ab0');
INSERT INTO events VALUES (84, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4567-7145-84dd-68d4f1b50903', 1795650110822984, 'invitation.created', 'operator', '01a21516-44b7-7874-b627-cca3a56b1f91', '', '01a21516-44fb-7855-8071-9ce163ead702', '01a21516-4567-70b7-8395-b3554c62d930', NULL, '{"role":"user","guest":true}', 2, 'd534d1308df40720b3d1455d44c4fc60');
INSERT INTO events VALUES (85, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4568-72f8-88a3-115475731163', 1795650110823845, 'invitation.revoked', 'operator', '01a21516-44b7-7874-b627-cca3a56b1f91', '', '01a21516-44fb-7855-8071-9ce163ead702', '01a21516-4567-70b7-8395-b3554c62d930', NULL, '{"reason":"by_hand"}', 2, '1bbd93d53f5e0d4a6e68904ab0d5fbf0');
INSERT INTO events VALUES (86, '01a21516-44f2-75c8-b477-ad22eddba825', '01a21516-4569-72e0-b42a-dea8c83c644c', 1795650110825115, 'organization.created', 'operator', '01a21516-44b7-7874-b627-cca3a56b1f91', '', '01a21516-4569-7211-b85f-6d0dcfd25a69', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'a904df2f7e047f060fbda54c2da5a2d3');
INSERT INTO events VALUES (87, '01a21516-44f2-75c8-b477-ad22eddba825', '01a21516-456a-7404-ab85-e64bfa1e5e60', 1795650110826133, 'invitation.created', 'operator', '01a21516-44b7-7874-b627-cca3a56b1f91', '', '01a21516-4569-7211-b85f-6d0dcfd25a69', '01a21516-456a-737b-92cf-8a0f15ab0f03', NULL, '{"role":"user","guest":true}', 0, '6603efa5c1bb48507c0b54792563479b');
INSERT INTO events VALUES (88, '01a21516-44f2-75c8-b477-ad22eddba825', '01a21516-456b-736c-a2b2-6d80c7752e69', 1795650110827048, 'account.created', 'operator', '01a21516-44b7-7874-b627-cca3a56b1f91', '01a21516-456b-7345-aa50-8c41d150ae82', '', '01a21516-456a-737b-92cf-8a0f15ab0f03', NULL, NULL, 0, '04a56c5e8491d63434a5e58426cb0839');
INSERT INTO events VALUES (89, '01a21516-44f2-75c8-b477-ad22eddba825', '01a21516-456b-73e0-a648-a10e027a32bf', 1795650110827048, 'invitation.accepted', 'operator', '01a21516-44b7-7874-b627-cca3a56b1f91', '01a21516-456b-7345-aa50-8c41d150ae82', '01a21516-4569-7211-b85f-6d0dcfd25a69', '01a21516-456a-737b-92cf-8a0f15ab0f03', NULL, '{"role":"user","guest":true}', 0, '04a56c5e8491d63434a5e58426cb0839');
INSERT INTO events VALUES (90, '01a21516-44f2-75c8-b477-ad22eddba825', '01a21516-456b-7463-a33f-5efaeac00cb1', 1795650110827048, 'membership.added', 'operator', '01a21516-44b7-7874-b627-cca3a56b1f91', '01a21516-456b-7345-aa50-8c41d150ae82', '01a21516-4569-7211-b85f-6d0dcfd25a69', '', NULL, '{"role":"user","source":"grant"}', 0, '04a56c5e8491d63434a5e58426cb0839');
INSERT INTO events VALUES (91, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-456c-735e-9b5a-236710faffc0', 1795650110828161, 'directory.created', 'operator', '01a21516-44b7-7874-b627-cca3a56b1f91', '', '', '01a21516-456c-72d3-9bbc-208283ecf55f', NULL, NULL, 0, '11d0fb95e9df0124320b5af71e9c8e5a');
INSERT INTO events VALUES (92, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-456c-7eba-bbce-a5add1e3bc1d', 1795650110828768, 'run.held', 'operator', '01a21516-44b7-7874-b627-cca3a56b1f91', '', '', '01a21516-456c-7c8b-8d80-d3611a69dfc8', NULL, '{"kind":"deletion","scope":"directory:01a21516-456c-72d3-9bbc-208283ecf55f"}', 0, '15105cc2295c51a6fda1cb432d082b9b');
INSERT INTO events VALUES (93, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-456e-7391-a367-4952d29245f8', 1795650110830022, 'directory.deleted', 'operator', '01a21516-44b7-7874-b627-cca3a56b1f91', '', '', '01a21516-456c-72d3-9bbc-208283ecf55f', '{"users":0,"groups":0,"tokens":0}', NULL, 0, '882a16a938887c9affe8dd3ab3f93995');
INSERT INTO events VALUES (94, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-456e-7450-b325-8967905aa406', 1795650110830022, 'run.applied', 'operator', '01a21516-44b7-7874-b627-cca3a56b1f91', '', '', '01a21516-456c-7c8b-8d80-d3611a69dfc8', NULL, '{"kind":"deletion","scope":"directory:01a21516-456c-72d3-9bbc-208283ecf55f"}', 0, '882a16a938887c9affe8dd3ab3f93995');
INSERT INTO events VALUES (95, '01a21516-44f2-75c8-b477-ad22eddba825', '01a21516-456f-7d44-850f-cd2a42a9cc5b', 1795650110831747, 'directory.changed', 'operator', '01a21516-44b7-7874-b627-cca3a56b1f91', '', '', '01a21516-4507-7451-abc5-1edb39c2e26f', '{"profile":""}', '{"profile":"ipsie","tokens":1}', 0, 'a8b598f624754463b04eabfb95c3b196');
INSERT INTO events VALUES (96, '01a21516-4570-7950-bd68-5aa86b938af1', '01a21516-4570-7a44-a12d-e3a078a93023', 1795650110832597, 'organization.created', 'operator', '01a21516-44b7-7874-b627-cca3a56b1f91', '', '01a21516-4570-7950-bd68-5aa86b938af1', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '2ce25d7a3996db5fa79d00a027cdd128');
INSERT INTO events VALUES (97, '01a21516-44f2-75c8-b477-ad22eddba825', '01a21516-4571-74d0-ac83-d636ec7414b0', 1795650110833248, 'parent.changed', 'operator', '01a21516-44b7-7874-b627-cca3a56b1f91', '', '', '01a21516-44f2-75c8-b477-ad22eddba825', '{"restrict_org_creation":false}', '{"restrict_org_creation":true}', 0, 'a06a38788141b18711b183b4f5455422');
INSERT INTO events VALUES (98, '01a21516-44f2-75c8-b477-ad22eddba825', '01a21516-4572-74ad-9b6d-0d25ad7c0b26', 1795650110834131, 'directory.changed', 'operator', '01a21516-44b7-7874-b627-cca3a56b1f91', '', '', '01a21516-4507-7451-abc5-1edb39c2e26f', '{"extensions":[]}', '{"extensions":["urn:acme:scim:schemas:extension:hr:2.0:User"]}', 0, '3f5c5cc318740ad2b4a007808774acd0');
INSERT INTO events VALUES (99, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4573-71a6-8c17-c6ffa9d20be2', 1795650110835041, 'connection.created', 'operator', '01a21516-44b7-7874-b627-cca3a56b1f91', '', '', '01a21516-4573-70e4-85af-d9956e8a7348', NULL, '{"kind":"saml","entity_id":"urn:acme:''idp''","groups_claim":"memberOf","email_trust":"claim","vouched":false,"enabled":false,"proven":false}', 0, '515058d61dc39a47e67b39c72ecef1af');
INSERT INTO events VALUES (100, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4573-7dc3-a6a7-35bc2213321c', 1795650110835727, 'run.held', 'operator', '01a21516-44b7-7874-b627-cca3a56b1f91', '', '', '01a21516-4573-7d50-95f8-5117cc1d3442', NULL, '{"detail":{"meaning":{"kind":"oidc","issuer":"https://login.acme.example","client_id":"another"}},"scope":"connection:01a21516-4524-718f-a7a0-ceb0dc9f8c00"}', 0, 'd1b92b585c0bd63baff113275631960f');
INSERT INTO events VALUES (101, '01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4574-7be0-b0b9-5ddb9411c1c1', 1795650110836660, 'sso.suspended', 'operator', '01a21516-44b7-7874-b627-cca3a56b1f91', '', '', '01a21516-44e1-7b6a-89c2-553b397e4b2a', NULL, '{"until":"2026-11-28T23:41:50.83666Z","reason":"''ẞ''"}', 0, '0a5f6df74c7aa11e2237c77994bb134e');
INSERT INTO events VALUES (102, '01a21516-44f2-75c8-b477-ad22eddba825', '01a21516-4575-77f9-92a1-57a803b04715', 1795650110837459, 'connection.created', 'operator', '01a21516-44b7-7874-b627-cca3a56b1f91', '', '', '01a21516-4575-7743-ae97-f4f126522013', NULL, '{"kind":"oidc","issuer":"https://login.initech.example","client_id":"usher","email_trust":"claim","vouched":true,"enabled":true,"proven":false}', 0, '60c8a3def42a4d4fbf63bd4237ca4142');
INSERT INTO events VALUES (103, '01a21516-44f2-75c8-b477-ad22eddba825', '01a21516-4576-72c7-97e1-de79ec0a564a', 1795650110838120, 'token.created', 'operator', '01a21516-44b7-7874-b627-cca3a56b1f91', '', '', '01a21516-4576-723a-893c-f094b132f7a5', NULL, '{"scope":"login-hook","target":"01a21516-4575-7743-ae97-f4f126522013"}', 0, 'd953715fb142ca9f87cda96668f0b235');
INSERT INTO events VALUES (104, '01a21516-44f2-75c8-b477-ad22eddba825', '01a21516-4576-7ef6-9932-28df76c62b4b', 1795650110838834, 'organization.changed', 'operator', '01a21516-44b7-7874-b627-cca3a56b1f91', '', '01a21516-4569-7211-b85f-6d0dcfd25a69', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false}', 0, '2e55844389552f49b98f6e187cd1e267');
INSERT INTO events VALUES (105, '01a21516-44f2-75c8-b477-ad22eddba825', '01a21516-4577-7116-97c8-92eea47c818d', 1795650110838834, 'organization.changed', 'operator', '01a21516-44b7-7874-b627-cca3a56b1f91', '', '01a21516-4569-7211-b85f-6d0dcfd25a69', '', '{"mode":"jit","group_mappings":false}', '{"mode":"jit","group_mappings":false,"sso_required":true}', 0, '2e55844389552f49b98f6e187cd1e267');
INSERT INTO events VALUES (106, '01a21516-44f2-75c8-b477-ad22eddba825', '01a21516-457a-718d-9e6b-065e0de33e33', 1795650110842055, 'account.created', 'login', '01a21516-4575-7743-ae97-f4f126522013', '01a21516-457a-716c-9047-9189650ddb3b', '', '01a21516-4575-7743-ae97-f4f126522013', NULL, NULL, 0, '21a7597dc2f518b11247f2d007cd7837');
INSERT INTO events VALUES (107, '01a21516-44f2-75c8-b477-ad22eddba825', '01a21516-457a-71d9-ad01-bbb7f9e2f3d6', 1795650110842055, 'subject.linked', 'login', '01a21516-4575-7743-ae97-f4f126522013', '01a21516-457a-716c-9047-9189650ddb3b', '', '01a21516-4575-7743-ae97-f4f126522013', NULL, NULL, 0, '21a7597dc2f518b11247f2d007cd7837');
INSERT INTO events VALUES (108, '01a21516-44f2-75c8-b477-ad22eddba825', '01a21516-457a-7240-b0b5-bc44a56e11ca', 1795650110842055, 'membership.added', 'login', '01a21516-4575-7743-ae97-f4f126522013', '01a21516-457a-716c-9047-9189650ddb3b', '01a21516-4569-7211-b85f-6d0dcfd25a69', '', NULL, '{"role":"user","source":"grant"}', 0, '21a7597dc2f518b11247f2d007cd7837');
INSERT INTO events VALUES (109, '01a21516-44f2-75c8-b477-ad22eddba825', '01a21516-457a-72b4-b67a-d984fab18de3', 1795650110842055, 'connection.proven', 'login', '01a21516-4575-7743-ae97-f4f126522013', '', '', '01a21516-4575-7743-ae97-f4f126522013', NULL, NULL, 0, '21a7597dc2f518b11247f2d007cd7837');
INSERT INTO events VALUES (110, '', '01a21516-4588-7b03-aa39-5c68389f6ebf', 1795650110856695, 'account.created', 'operator', '01a21516-44b7-7874-b627-cca3a56b1f91', '01a21516-4588-7ae2-8215-989267077434', '', '', NULL, NULL, 0, 'd0d65028030de1d708a1bd823078b1ba');
INSERT INTO events VALUES (111, '', '01a21516-459e-7b79-bb75-8aa847339ca8', 1795650110878713, 'account.created', 'operator', '01a21516-44b7-7874-b627-cca3a56b1f91', '01a21516-459e-7b4d-8d95-54237512001c', '', '', NULL, NULL, 0, '8ca1da1b87c946ba3b4d61b1d2f04f3c');
INSERT INTO events VALUES (112, '01a21516-44f2-75c8-b477-ad22eddba825', '01a21516-45be-7ab3-ad33-7df532cba5c3', 1795650110910450, 'claim.started', 'operator', '01a21516-44b7-7874-b627-cca3a56b1f91', '', '01a21516-4569-7211-b85f-6d0dcfd25a69', '01a21516-45be-7943-962c-cc3bab052b7a', NULL, '{"accounts":2,"deadline":"2026-12-25T23:41:50.91045Z","domain":"initech.example"}', 0, '0df5e64f37b481bb66e31f636cc75ad8');
INSERT INTO events VALUES (113, '01a21516-44f2-75c8-b477-ad22eddba825', '01a21516-45be-7b7a-8540-85a34f32ad65', 1795650110910450, 'claim.account_claimed', 'operator', '01a21516-44b7-7874-b627-cca3a56b1f91', '01a21516-4588-7ae2-8215-989267077434', '01a21516-4569-7211-b85f-6d0dcfd25a69', '01a21516-45be-7943-962c-cc3bab052b7a', NULL, '{"deadline":"2026-12-25T23:41:50.91045Z","domain":"initech.example"}', 0, '0df5e64f37b481bb66e31f636cc75ad8');
INSERT INTO events VALUES (114, '01a21516-44f2-75c8-b477-ad22eddba825', '01a21516-45be-7b7c-be76-d2dc26ad76c9', 1795650110910450, 'claim.account_claimed', 'operator', '01a21516-44b7-7874-b627-cca3a56b1f91', '01a21516-459e-7b4d-8d95-54237512001c', '01a21516-4569-7211-b85f-6d0dcfd25a69', '01a21516-45be-7943-962c-cc3bab052b7a', NULL, '{"deadline":"2026-12-25T23:41:50.91045Z","domain":"initech.example"}', 0, '0df5e64f37b481bb66e31f636cc75ad8');
INSERT INTO events VALUES (115, '01a21516-44f2-75c8-b477-ad22eddba825', '01a21516-45d0-7cae-9742-12f7bc26dd15', 1795650110928563, 'claim.cancelled', 'operator', '01a21516-44b7-7874-b627-cca3a56b1f91', '', '01a21516-4569-7211-b85f-6d0dcfd25a69', '01a21516-45be-7943-962c-cc3bab052b7a', NULL, '{"accounts":{"cancelled":2},"reason":"by_hand"}', 0, '14e85cf53ed100a266d577f522b715ee');
INSERT INTO events VALUES (116, '01a21516-44f2-75c8-b477-ad22eddba825', '01a21516-4611-7ecf-b754-416ff556ded3', 1795650110993773, 'claim.started', 'operator', '01a21516-44b7-7874-b627-cca3a56b1f91', '', '01a21516-4569-7211-b85f-6d0dcfd25a69', '01a21516-4611-7e49-a885-5646652772e5', NULL, '{"accounts":2,"deadline":"2026-12-25T23:41:50.993773Z","domain":"initech.example"}', 0, 'c4283bb7261791d9c6db32cd9306c000');
INSERT INTO events VALUES (117, '01a21516-44f2-75c8-b477-ad22eddba825', '01a21516-4611-7f38-9666-231d1e42a3bd', 1795650110993773, 'claim.account_claimed', 'operator', '01a21516-44b7-7874-b627-cca3a56b1f91', '01a21516-4588-7ae2-8215-989267077434', '01a21516-4569-7211-b85f-6d0dcfd25a69', '01a21516-4611-7e49-a885-5646652772e5', NULL, '{"deadline":"2026-12-25T23:41:50.993773Z","domain":"initech.example"}', 0, 'c4283bb7261791d9c6db32cd9306c000');
INSERT INTO events VALUES (118, '01a21516-44f2-75c8-b477-ad22eddba825', '01a21516-4611-7f3b-8e3c-57be19f60ace', 1795650110993773, 'claim.account_claimed', 'operator', '01a21516-44b7-7874-b627-cca3a56b1f91', '01a21516-459e-7b4d-8d95-54237512001c', '01a21516-4569-7211-b85f-6d0dcfd25a69', '01a21516-4611-7e49-a885-5646652772e5', NULL, '{"deadline":"2026-12-25T23:41:50.993773Z","domain":"initech.example"}', 0, 'c4283bb7261791d9c6db32cd9306c000');
INSERT INTO events VALUES (119, '01a21516-44f2-75c8-b477-ad22eddba825', '01a21516-463c-712e-951e-57c6a0a018a6', 1795650111035841, 'claim.chosen', 'operator', '01a21516-44b7-7874-b627-cca3a56b1f91', '01a21516-4588-7ae2-8215-989267077434', '01a21516-4569-7211-b85f-6d0dcfd25a69', '01a21516-4611-7e49-a885-5646652772e5', '{"choice":""}', '{"choice":"merge"}', 0, 'c10b7ceb6fa4926084acda655bccfaf3');
INSERT INTO directory_totals VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4505-7847-9503-82a66a5d5d37', 'Group', 0, 3, 0, '01a21516-4517-7bf2-9b77-5559727ef67a');
INSERT INTO directory_totals VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4505-7847-9503-82a66a5d5d37', 'User', 0, 10, 2, '01a21516-4511-740a-b257-b325cfd12504');
INSERT INTO accounts VALUES ('01a21516-4509-70e7-a645-74f68e428243', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795650110728830);
INSERT INTO accounts VALUES ('01a21516-450a-71bd-b264-e147685a74b7', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795650110730079);
INSERT INTO accounts VALUES ('01a21516-450a-7bbd-82e4-a4912110a66b', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795650110730731);
INSERT INTO accounts VALUES ('01a21516-450b-7711-9c43-3cb3158c0098', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795650110731417);
INSERT INTO accounts VALUES ('01a21516-450c-744f-a719-fd3292fbee51', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795650110732249);
INSERT INTO accounts VALUES ('01a21516-450c-7e86-bbad-7547a80c35d6', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795650110732916);
INSERT INTO accounts VALUES ('01a21516-450d-79ab-af9a-0b8c11c4b919', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795650110733574);
INSERT INTO accounts VALUES ('01a21516-450e-7412-b5f7-749ef1949c2c', 'left@acme.example', 'left@acme.example', 'acme.example', 1795650110734227);
INSERT INTO accounts VALUES ('01a21516-4510-7862-b2de-e9ae76342232', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795650110736514);
INSERT INTO accounts VALUES ('01a21516-4511-73e0-8455-79140988f7cf', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795650110737218);
INSERT INTO accounts VALUES ('01a21516-4528-796e-aa46-11cbd55f48e4', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795650110760582);
INSERT INTO accounts VALUES ('01a21516-456b-7345-aa50-8c41d150ae82', 'accepted@elsewhere.example', 'accepted@elsewhere.example', 'elsewhere.example', 1795650110827048);
INSERT INTO accounts VALUES ('01a21516-457a-716c-9047-9189650ddb3b', 'prover@initech.example', 'prover@initech.example', 'initech.example', 1795650110842055);
INSERT INTO accounts VALUES ('01a21516-4588-7ae2-8215-989267077434', 'o''personal@initech.example', 'o''personal@initech.example', 'initech.example', 1795650110856695);
INSERT INTO accounts VALUES ('01a21516-459e-7b4d-8d95-54237512001c', 'other@initech.example', 'other@initech.example', 'initech.example', 1795650110878713);
INSERT INTO directory_users VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4505-7847-9503-82a66a5d5d37', '01a21516-4509-739b-bfea-c9b39f73819c', 'ada@acme.example', '00u-ada', 1, '01a21516-4509-70e7-a645-74f68e428243', '', 1795650110728830, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795650110728830, 1795650110728830);
INSERT INTO directory_users VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4505-7847-9503-82a66a5d5d37', '01a21516-450a-71f1-9a08-2671abf14e7c', 'bob@acme.example', NULL, 1, '01a21516-450a-71bd-b264-e147685a74b7', '', 1795650110730079, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795650110730079, 1795650110730079);
INSERT INTO directory_users VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4505-7847-9503-82a66a5d5d37', '01a21516-450a-7bec-a0b3-2a6b5dca6ded', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a21516-450a-7bbd-82e4-a4912110a66b', '', 1795650110730731, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795650110730731, 1795650110730731);
INSERT INTO directory_users VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4505-7847-9503-82a66a5d5d37', '01a21516-450b-7738-8684-f2aaec25f0e2', 'zoe@acme.example', 'ZOË', 1, '01a21516-450b-7711-9c43-3cb3158c0098', '', 1795650110731417, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795650110731417, 1795650110731417);
INSERT INTO directory_users VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4505-7847-9503-82a66a5d5d37', '01a21516-450c-7474-ad9e-71b59037842e', 'astro@acme.example', '🚀', 1, '01a21516-450c-744f-a719-fd3292fbee51', '', 1795650110732249, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795650110732249, 1795650110732249);
INSERT INTO directory_users VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4505-7847-9503-82a66a5d5d37', '01a21516-450c-7eaf-b044-eccec81a195a', 'lines@acme.example', ' 007 ', 1, '01a21516-450c-7e86-bbad-7547a80c35d6', '', 1795650110732916, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795650110732916, 1795650110732916);
INSERT INTO directory_users VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4505-7847-9503-82a66a5d5d37', '01a21516-450d-79d5-818b-ea4db6214579', 'max@acme.example', '00u-max', 1, '01a21516-450d-79ab-af9a-0b8c11c4b919', '', 1795650110733574, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795650110733574, 1795650110733574);
INSERT INTO directory_users VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4505-7847-9503-82a66a5d5d37', '01a21516-450e-7434-95bd-8a08b92447b0', 'left@acme.example', '00u-left', 0, '01a21516-450e-7412-b5f7-749ef1949c2c', '', 1795650110734227, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795650110734227, 1795650110734227);
INSERT INTO directory_users VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4505-7847-9503-82a66a5d5d37', '01a21516-450f-747a-baa6-7bb846f6da99', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795650110735258, 1795650110735258);
INSERT INTO directory_users VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4505-7847-9503-82a66a5d5d37', '01a21516-4511-740a-b257-b325cfd12504', 'staff@acme.example', '00u-staff', 0, '01a21516-4511-73e0-8455-79140988f7cf', '', 1795650110737218, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795650110737218, 1795650110755052);
INSERT INTO runs VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-456c-7c8b-8d80-d3611a69dfc8', 'deletion', 'applied', 'directory:01a21516-456c-72d3-9bbc-208283ecf55f', NULL, '{}', 'operator', '01a21516-44b7-7874-b627-cca3a56b1f91', '15105cc2295c51a6fda1cb432d082b9b', 0, 1795650110828768, 1795650110830022, 'operator', '01a21516-44b7-7874-b627-cca3a56b1f91', 1795650110830022, 0, 0);
INSERT INTO runs VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4573-7d50-95f8-5117cc1d3442', 'reconnect', 'held', 'connection:01a21516-4524-718f-a7a0-ceb0dc9f8c00', 'reconnect connection:01a21516-4524-718f-a7a0-ceb0dc9f8c00', '{"meaning":{"kind":"oidc","issuer":"https://login.acme.example","client_id":"another"}}', 'operator', '01a21516-44b7-7874-b627-cca3a56b1f91', 'd1b92b585c0bd63baff113275631960f', 0, 1795650110835727, 1795650110835727, '', '', 0, 0, 0);
INSERT INTO dialect_log VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4505-7847-9503-82a66a5d5d37', '01a21516-452c-7009-8750-5559089c6d53', 1795650110764002, 'eb2dafc39d314b01bce5727b2602c251', 'GET', '/Users/01a21516-450f-7e0f-a704-7121536a4fb7', 404, '', 'there is no user "01a21516-450f-7e0f-a704-7121536a4fb7" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4505-7847-9503-82a66a5d5d37', '01a21516-452c-7265-a43e-7faab214317f', 1795650110764157, '3ed3d6930f9b718f437c58f96a7ec592', 'GET', '/Users/01a21516-4510-788e-95ea-ee7a49a8bb3f', 404, '', 'there is no user "01a21516-4510-788e-95ea-ee7a49a8bb3f" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4505-7847-9503-82a66a5d5d37', '01a21516-46b3-7c7f-896a-6d6f2bc4cfaf', 1795650111155819, '8f10afa0cf68b0740f5df1dc918cb5cb', 'GET', '/Users/01a21516-450f-7e0f-a704-7121536a4fb7', 404, '', 'there is no user "01a21516-450f-7e0f-a704-7121536a4fb7" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4505-7847-9503-82a66a5d5d37', '01a21516-46b4-7084-8987-1ed660378893', 1795650111156034, 'be0a2aaca72c94cac1d5df0dc84286c1', 'GET', '/Users/01a21516-4510-788e-95ea-ee7a49a8bb3f', 404, '', 'there is no user "01a21516-4510-788e-95ea-ee7a49a8bb3f" in this directory', '[]', '');
INSERT INTO schedules VALUES ('', 'check-domains', '0 * * * *', 1795650110683396, 0);
INSERT INTO schedules VALUES ('', 'expire-invitations', '*/10 * * * *', 1795650110686304, 0);
INSERT INTO schedules VALUES ('', 'forget-answers', '50 * * * *', 1795650110697925, 0);
INSERT INTO schedules VALUES ('', 'forget-events', '50 3 * * *', 1795650110682715, 0);
INSERT INTO schedules VALUES ('', 'forget-tombstones', '20 3 * * *', 1795650110693715, 0);
INSERT INTO schedules VALUES ('', 'prune-schedule-runs', '40 3 * * *', 1795650110682319, 0);
INSERT INTO schedules VALUES ('', 'repair-drift', '10 4 * * *', 1795650110683023, 0);
INSERT INTO schedules VALUES ('', 'settle-claims', '*/10 * * * *', 1795650110689774, 0);
INSERT INTO schedules VALUES ('', 'tend-sso', '* * * * *', 1795650110705878, 0);
INSERT INTO invitations VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4565-70cc-8250-def13cf8361d', '01a21516-44fb-7855-8071-9ce163ead702', 'O''Brien+open@Elsewhere.example', 'o''brien+open@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'open', '', 0, 1, '', 'operator', '01a21516-44b7-7874-b627-cca3a56b1f91', '', '100811a80b6236452269fced7d4c36a9d2b25f23d1042c08104be81819f44bd8', 1795650110820902, 1797464510820902, 0);
INSERT INTO invitations VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4566-71c3-9cef-a295e5ac78dc', '01a21516-44fb-773f-9522-5b09ca89573a', 'managed@acme.example', 'managed@acme.example', 'acme.example', 'user', '', 0, 'open', '', 1, 0, '', 'operator', '01a21516-44b7-7874-b627-cca3a56b1f91', '', '437c5a1bde22cd7dedd3d9e1ebc835ca0384679e6a63f58caf4e24fdd31b3985', 1795650110822044, 1797464510822044, 0);
INSERT INTO invitations VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4567-70b7-8395-b3554c62d930', '01a21516-44fb-7855-8071-9ce163ead702', 'revoked@elsewhere.example', 'revoked@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'revoked', 'by_hand', 0, 1, '', 'operator', '01a21516-44b7-7874-b627-cca3a56b1f91', '', 'e408638f6149bcb9f3f820e09e2e624e78d53a7cb78ff0cc31329967026a6dfc', 1795650110822984, 1797464510822984, 1795650110823845);
INSERT INTO invitations VALUES ('01a21516-44f2-75c8-b477-ad22eddba825', '01a21516-456a-737b-92cf-8a0f15ab0f03', '01a21516-4569-7211-b85f-6d0dcfd25a69', 'accepted@elsewhere.example', 'accepted@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'accepted', '', 0, 1, '', 'operator', '01a21516-44b7-7874-b627-cca3a56b1f91', '01a21516-456b-7345-aa50-8c41d150ae82', 'ec4e6f6068efad9493ec32f79783b0567412d272fba9df1c8177140f8a0ff932', 1795650110826133, 1797464510826133, 1795650110827048);
INSERT INTO invitation_sends VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-44fb-773f-9522-5b09ca89573a', 1795650110822044, '01a21516-4566-71ef-b576-61d0fba23600');
INSERT INTO invitation_sends VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-44fb-7855-8071-9ce163ead702', 1795650110820902, '01a21516-4565-718c-a7cc-9b24ffe35eef');
INSERT INTO invitation_sends VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-44fb-7855-8071-9ce163ead702', 1795650110822984, '01a21516-4567-70fe-be21-61b604084239');
INSERT INTO invitation_sends VALUES ('01a21516-44f2-75c8-b477-ad22eddba825', '01a21516-4569-7211-b85f-6d0dcfd25a69', 1795650110826133, '01a21516-456a-73a4-b29d-f4cddea19f5a');
INSERT INTO parent_administrators VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', '01a21516-4509-70e7-a645-74f68e428243', 'operator', '01a21516-44b7-7874-b627-cca3a56b1f91', 1795650110786636);
INSERT INTO answers VALUES ('', '01a21516-44b7-7874-b627-cca3a56b1f91', '', 'ab5c3fb4791e3a791fde5d22de801a8e9155d7ad87852884a359d2355e8c4d44', '9c80b91f2aa3e4234325a27bea7a0cf751e0823441da619e1cf6c5997137ae2b', 'EzJ9iCeDK/+y08BZEwuzLihpsKwGsg2TDVBblxVj7+GB0uqImb4uOdedop5vdTloOjvRt2rH9zMhMi5RZFxMJwjp2SLniP1AdPUI4hajwkCIXX6Q9KD6lbUx5d7/2U3L0tVCrrvHGN/GH20TphzehsyPwItOe8oD3gpTuy6Rn1SYAzzaVLj6LkXsYkiCpuBfGYot6Kl2hiXzP55T0jZFNXhkAlFoyolkuDkQH9aeA29FtOkM5Xj55XtRCrHwvBBVdFTUBm1Uhil4c1IahfmOCYFf2e2tdKo8Ed0p0s+7SAmb2hCTblBUoZ80juGput6Qq+oG3/VuujDWs3m3udxQ9BDaP63+8CvbRFx0xxcDjEbuDhZfeqU/LJlkJFem6PL0Q/ROSoFOgGB1xjKhco5XHNIrPW2Thl18NLAfGL4TnP4H+KPblw==', 1795650110786636);
INSERT INTO answers VALUES ('', '01a21516-44b7-7874-b627-cca3a56b1f91', '', '163a1d93ddc016aa76fbfc6e1124c158444ca4b43bbec80462ecd83c06af0798', '693123451dd674e393bc1144448558d8a0487bb8b2c47044146f6102e75d2334', '4N8wWJOoqR+QWocyNN/jtRquQxqU9cBTaJMmXWZfslM6a96T1aem4M3vPob4ZWdwI8uEtP2yBjoI29HSv7WgkdlD7C3VJzrItqGbOAkfMdMMSoK2SdyHv51WB5cEMh8t3LM12S1BBScusrfmH+YFrPWIdT3gJXUjWVqbxbQaOsgY5hmpmUHizACXzf/2geqx1voYuwaT1XPgK4jGedFaS7rVDPfvrjFfGh/O2PCsJgZOvD7jfx5GpLCYt3fwRwmfMcw=', 1795650110856695);
INSERT INTO answers VALUES ('', '01a21516-44b7-7874-b627-cca3a56b1f91', '', '041ba57e082079468439b909f97e0aa59c952605bd8d43bca1eef7875d02bb43', '0d59f29bdd044abdc5ca9de2c2ffe971c84a270e0708ea5cd17f7c208e77bce0', 'm/ar6JJ9iEMIwWwMm69+NPKpaBa41OGchvhFok1mKkj/uOALQv+My7zAaBJMvbgrWG0cQnw2eVDLcJa/Mfu0av/XfW3u6zvwrN+vDJ1UPshCxVsuqhej7o7h3QR6h5qQHpR4NJnXRK4w9N5tUUcEyXQ1/tBNfjG82BFByZ1GdkU9kCFa8SbcxlLWZAvCxkO+XI+g2ZvBY7CQLw4jS2uwwOxeYCqYZmlTPwsNS0d/Fi7b/1d9SOl/l1af3zSf', 1795650110878713);
INSERT INTO answers VALUES ('', '01a21516-44b7-7874-b627-cca3a56b1f91', '', 'de51aa9afe47d7ce422f1b94bc8d6f49488ec38a8a5f3c4f77b9f8203602df97', '47da7d5ba09042695bc80c0b5661ddd0638b9e04b18b4df0f4bc2865dd0daedb', 'va0CelKw8hzhvBfC9l3qVPln1eMXbHYsOIOTmDP0km1WQ/sTnl5z2+ObsqO4iKLHs8XFR29u7M+q1St6hL4aIyhSWmVRZb/hlVaDSnklxKMDAtL9hQinBght3aiUnhz3DYDV+nSeURdKPa3r4htjQHfkkJqLjemC8QWFAMMDvMEfg9L3hxwSFrylYdo6iQSLdBrQ3NHf6bNixaHDiGG6Po6z2EM0KA+2JTDtjjLxEt1XX2eTu+Lj9ugKs8smhJqFL/sogM+xPEO87GetUCr6VmKLZw==', 1795650110894719);
INSERT INTO answers VALUES ('', '01a21516-44b7-7874-b627-cca3a56b1f91', '', '8464ffb3bdc18aa9b41528f582ce152e3f939fdb248a354e927a81543ebb5f7e', '7bbd0ccb8d05cb864970c13d44e5b1e23e8917d7bdc517fdeddc679d2ede4e94', 'riLtTFpgSFQEVpywCN1n+X3n0SCp7d/Hi3zBCDG/uoeD15R4QS4jTAbMwH99T5rl7DVwXX5WF7wCfAwNjgXQQ8EzQxORnbJq71UTdhNUZ8fWF/vV68VQcvNrh8hmLGIbEkirJgtWF45ejjt3pvEcESX18rkRKzPFpDvzKhM8KO6F0yDXd0ztuVqUcI0XkvNt92aYbSsMZrhNZo4o5AbdygBvlKHx/G6AUpVsnC9UL5887uv0rgI8o+G+fDe/bPmlNUlcjKvfhYLWxm68e5cZCziAQeiDrN7rjjQaIHofoPxScJmHBdVGBAo5cWC3s2Oaiqje/SOLb0MSlggIDbNMBou7pjGEdICwVrTRsnS8E/FaQ2zSvgHafY11NVDVEKbGUI6wMOGK5U7iUct4aanv7GdrACCYPEiCrUA9mUpoTSwm0Ba2XO75G3/eDaPfyZb4CZNkO4nzAOo2JcDH6oHCTd6qRYeYJ8atYnpnafA+wWNukgrRFAgTelu64r6Jm2EFZMfFuxKJdwB7m7335kE0lwSjAUzVi8G0T/UMSWArvC44mPRC0GHuEw5uwt0//lEBK7Hx5ynajguWPsbtAZujAPSb9gmAH1FYyc9+MNmMDMYYTsB/epHkJudFoU/NY9ZY56TX99Jdo0HklX4+QxKgx4NVDrFcIGsnrLd/Ofg9tVMvb9IHpq31vz8HXTotyRsrW2PtTeNKUX/11ROIRsrLZwDfZbZ3lYAVxVwR4/xrYn+qcvG8ZA==', 1795650110910450);
INSERT INTO answers VALUES ('', '01a21516-44b7-7874-b627-cca3a56b1f91', '', 'f1a04192c600630f5ff6f9bc5772f41912028797f65a732f652eaef24c915b8e', 'f4860658da2bef47bea80024ec160fba477eff0f2cfc66d0123e1a58aacf3768', '8GTapckj65T7JCt2hjQNvgYtt05Hyp1r4sGXqcXeGNdmEEQnxQ83/U46W+Fk/RMGMoWjIU2bXcafxA/Mf3ccaRO1ktrX0nQ8jii2ZTjJBV/bVRo8/RU9VBErz6nU90qw9qNix+yW2LgikqXZe8/l9Ybgzlshw1KraUADxkuo/quatRKAvHX1Tb8YWucWfOz4mFe5qOphTx60dR0ZADp5gbP7VqI1MmFKYxmhP5uVoCBHbcjGNHMzO2wyn99MOqw0bSivZT1AyInzZlG7bGdz4wQGY08yeCuePgT8wn4ncGRJ1ugpthfwpmJ5v0lTMshaD5nFb/J7iN1kgr09SNfQTlgJAJ9A+0fIWmJJBD9z6mIautWAlng2/1aKP4uko10V4UeToRIkCNM4qcT4uHGw+CQvZmycmkkDZZ5G45EQxenA4niUlDZSQvvi2OrX3WGdsG2bMEdcIjA00Ki/xqjA25bK9yiU2ca2HHIjPMahnT42IbBQ9yjxqgDadp92joTv8PT678HGtQ3Fs2wFsh8Rn4iKskworjytSo/L2VntbMEAlusdxTwh6CO2S9AFsgolBYuyTUUh04jg7U+VE5/P/1UguiCj3qdt86GO4P1Ct2mG3cnTNjDl3eXE1C83DXSlgd0P3r9GQpYm1SpyMAa0Ee+eI5lVBGyiVZDagBwJgL8i18hWKMCefoLqOJGYHMLpfO6Jal0FICrMEyH4c0tV61jho0xD3SKcWmJrtpH+hi8VN0V4VUsFgxGG+OJk7THVQJBgnAvwD5ti/x4hHYYe3+GbKipoky82d0M0r0XTPToTXazUD+VHsiIk1MXJdbBCCRk=', 1795650110928563);
INSERT INTO answers VALUES ('', '01a21516-44b7-7874-b627-cca3a56b1f91', '', '6ded2e75380d735b43b230652e19e05cf00066dd2b66f41dfe58d1cffb376c1c', '47da7d5ba09042695bc80c0b5661ddd0638b9e04b18b4df0f4bc2865dd0daedb', 'L6sGyzB2687TNQ263/0GHXmbMv743kyolvxXZ6rqR5xj7BwJFfVxGMQS1IVZlzWrcWfyF8ugpnydN9uX9axRia7N2MC64y+lNtV2cCT2qd0OX6K6ko7EG+KHY0OWHRoyQaM5VmDw4k4Gf+sx8mE3WmT72CHNEfy3ZeJHsVR1xzi+x+HI3/KdetoGyUY/9JBpXeIOTovcMABKtmiwWRk8LVnjCEIWh9+QZhUom30A9iG+/e+14dAW0xqJzWVowa1JHJKKOugVPWkHLYMctKtoU+DtEA==', 1795650110946898);
INSERT INTO answers VALUES ('', '01a21516-44b7-7874-b627-cca3a56b1f91', '', 'b28222025adb86f808e762bd4b0f361c11fe57e790214a98c5e0ff65ff979604', '7bbd0ccb8d05cb864970c13d44e5b1e23e8917d7bdc517fdeddc679d2ede4e94', 'ML7b8rhLxdtQ0DmQ+Vn3VWBw2wp0+PMffqmEJtOjHXOeMuw/YEAQXMnThZ3Scihm3QHKbFtrbG1Xr4JCPI0ezj8IFPkCf8+pEO5jJ29wtyscc8NmqpPeCY4WMeBIlp5gr5kTdwu+HQ6eUPdl2M0bzcZBasTxR97i5rZa7pkYjgdAlLFy1wfW+GCdEefDmDV3pGYBgYWSX37f7YB6xn8BE/K/i3/4oiJa/Ep13mLCRbWYDBxuTKxkny4hHOWwx+0P6G1+IWbeqh58EOZ2rLAY6CGWvBZQSdDImjilWUq8ss1ByhOGmhZjcV1ptOPklg1cWpogTd/UPZlaGBrdatVISTmH7p0dH6Qb4GLmRd/l0Q6baMzivJuP3w9l4qO+uiBhrYUD1sfw8H5b8v9qAx2VB+V/tuEYldIYFEJPERKtnRXEcyEYlCCh9TCOvqcELqPYt0DmeJBxFrSfOYBeckJXMpoVOvSosEPnH/+Wr0/wgo8QpWjnwifLpf3tSThVQeYQPLqEa+7Dtg3MdDO720IdY7YpMjvalJk+gsO9fGsFtZqXaLzV9OFbQjviwGSOyCj+Xjo0VZh0zt1IhKy35kkj3T9Up1qttlpD2Hy21nAlGi01V2ThOjD1Gol7WHjnoSeLEy6btxUnV79b2qEgRewPAcFsl7TJBiTpP2v1YaNc/xQIkN2DuqDCpiQiWHun19DNbe+blg4dTtpdAIxPVBl1ap+hTf10tVYRRBg8htO9ewWAyhIpRPsI', 1795650110993773);
INSERT INTO answers VALUES ('', '01a21516-44b7-7874-b627-cca3a56b1f91', '', '026d877068cc92fe6963530f15f540049e71a0292eafbc175e8b37218be570e8', '1bedc6ed99aa3a1683a6de34b57b5b689a4fe55fc9b304dfca4f356a4f62503d', '6qKmTvWm2I+iC2rHUBFeY5wI826xAcMOIIO8Mkuxoumi4fuuaErA106X7ox5iJvhaFrxvCdIIOLFmK+XF7sMKMQOZn15Lz2+HHyiLM4bg35RmO5RiF4TtyOyQ+kdJqj3iYu0EDXMwhFrNuwk8S3elJ9OQaoK1hHIGWYCNa6MNKu0uHzA6r2UZnBNtFrjTC8oF8n9wSLuNFZUnLpFUCDckwoUO6zBotHDhNkP8QeBVQJaoxFm5w3a5RQeiLFFzKskNjDTH8l1ys9RsfPz+bFEBfiJd0TgryD+SYsPDGHgBu+ytXjYd1fsPAzRzrYi9IBNRNaSA0T0e1/VaNjdsTosPvf11QU=', 1795650111035841);
INSERT INTO sso_suspensions VALUES ('01a21516-44e1-7b6a-89c2-553b397e4b2a', 1795909310836660, '''ẞ''', 1795650110836660, 'operator', '01a21516-44b7-7874-b627-cca3a56b1f91');
INSERT INTO domain_claims VALUES ('01a21516-44f2-75c8-b477-ad22eddba825', '01a21516-45be-7943-962c-cc3bab052b7a', 'initech.example', '01a21516-4569-7211-b85f-6d0dcfd25a69', 'cancelled', 'by_hand', 'operator', '01a21516-44b7-7874-b627-cca3a56b1f91', 1795650110910450, 1798242110910450, 1795650110928563);
INSERT INTO domain_claims VALUES ('01a21516-44f2-75c8-b477-ad22eddba825', '01a21516-4611-7e49-a885-5646652772e5', 'initech.example', '01a21516-4569-7211-b85f-6d0dcfd25a69', 'open', '', 'operator', '01a21516-44b7-7874-b627-cca3a56b1f91', 1795650110993773, 1798242110993773, 0);
INSERT INTO claim_accounts VALUES ('01a21516-44f2-75c8-b477-ad22eddba825', '01a21516-45be-7943-962c-cc3bab052b7a', '01a21516-4588-7ae2-8215-989267077434', '', 'cancelled', '', '', 1795650110928563);
INSERT INTO claim_accounts VALUES ('01a21516-44f2-75c8-b477-ad22eddba825', '01a21516-45be-7943-962c-cc3bab052b7a', '01a21516-459e-7b4d-8d95-54237512001c', '', 'cancelled', '', '', 1795650110928563);
INSERT INTO claim_accounts VALUES ('01a21516-44f2-75c8-b477-ad22eddba825', '01a21516-4611-7e49-a885-5646652772e5', '01a21516-4588-7ae2-8215-989267077434', 'merge', 'claimed', '', '', 0);
INSERT INTO claim_accounts VALUES ('01a21516-44f2-75c8-b477-ad22eddba825', '01a21516-4611-7e49-a885-5646652772e5', '01a21516-459e-7b4d-8d95-54237512001c', '', 'claimed', '', '', 0);
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
