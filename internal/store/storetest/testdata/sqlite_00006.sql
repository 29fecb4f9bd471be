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
INSERT INTO goose_db_version VALUES (1, 0, 1, '2026-11-26 01:42:33');
INSERT INTO goose_db_version VALUES (2, 1, 1, '2026-11-26 01:42:33');
INSERT INTO goose_db_version VALUES (3, 2, 1, '2026-11-26 01:42:33');
INSERT INTO goose_db_version VALUES (4, 3, 1, '2026-11-26 01:42:33');
INSERT INTO goose_db_version VALUES (5, 4, 1, '2026-11-26 01:42:34');
INSERT INTO goose_db_version VALUES (6, 5, 1, '2026-11-26 01:42:34');
INSERT INTO goose_db_version VALUES (7, 6, 1, '2026-11-26 01:42:34');
INSERT INTO parents VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', 'acme', 'acme', '01a21584-cd4e-7ddc-a085-2c4bd2c87789', 2, 0, 1795657354381816, 0);
INSERT INTO parents VALUES ('01a21584-cca7-7949-ab2e-c86a70c1cf03', 'initech', 'initech', '01a21584-cd51-7838-b657-a73eed12f319', 0, 1, 1795657354407481, 0);
INSERT INTO parents VALUES ('01a21584-cd38-7e42-be8b-dd166027db49', '~01a21584-cd38-7e42-be8b-dd166027db49', '', '01a21584-cd38-7f0e-96ec-1fab9b9eef5d', 0, 0, 1795657354552922, 1);
INSERT INTO organizations VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccbb-772f-81b9-0848edae5dd0', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795657354427135, NULL, 0);
INSERT INTO organizations VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccbb-7945-b26a-fb026ae2fc70', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795657354427135, 1, 1);
INSERT INTO organizations VALUES ('01a21584-cca7-7949-ab2e-c86a70c1cf03', '01a21584-cd31-7b77-9052-853aede446aa', 'initech-console', 'initech-console', 'console', 'jit', 0, '', 1, 0, 2, 0, 1795657354545735, NULL, 0);
INSERT INTO organizations VALUES ('01a21584-cd38-7e42-be8b-dd166027db49', '01a21584-cd38-7e42-be8b-dd166027db49', 'lone', 'Größe', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795657354552922, NULL, 0);
INSERT INTO organizations VALUES ('01a21584-cca7-7949-ab2e-c86a70c1cf03', '01a21584-cd39-7aab-b1fa-dda37cf67c81', 'joined', 'joined', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795657354553689, NULL, 0);
INSERT INTO seat_tiers VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccbb-772f-81b9-0848edae5dd0', 'premium', 1, 1);
INSERT INTO domains VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', 'acme.example', '01a21584-cc93-735f-97a4-b21ee10750c1', 'verified', 'manual', 1795657354386964, 1795657354386964, '', '', 0, 0, 0, 0, 0);
INSERT INTO domains VALUES ('01a21584-cca7-7949-ab2e-c86a70c1cf03', 'initech.example', '01a21584-ccb1-7b7f-9225-feca2ffde98b', 'verified', 'manual', 1795657354417725, 1795657354417725, '', '', 0, 0, 0, 0, 0);
INSERT INTO connections VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccff-7190-b658-b1b258ff828d', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795657354498249, 1795657354495079, '', '', '', '', '', '');
INSERT INTO connections VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-cd4d-7181-9505-5a76aa0e7c82', 'later', 'saml', '', '', 'claim', 0, 0, NULL, 1795657354573084, 'urn:acme:''idp''', '', 'memberOf', '', '', '');
INSERT INTO connections VALUES ('01a21584-cca7-7949-ab2e-c86a70c1cf03', '01a21584-cd4f-7b83-919e-e5f206c51609', 'main', 'oidc', 'https://login.initech.example', 'usher', 'claim', 1, 1, 1795657354578788, 1795657354575740, '', '', '', '', '', '');
INSERT INTO credentials VALUES ('', '01a21584-cb9b-7959-9381-ddb501f26aed', 'operator', '', 'first operator key', '817bcfa2fed2ac2411f5d7d7ee663476982766e7572372fbc09d9aca1393a289', 'usher_-tI-KA', 1795657354139331, NULL, NULL, '', '', '', '', '', '', 0, 1795657355123863, '', '');
INSERT INTO credentials VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccc9-7c15-9847-7283a4dd39ad', 'directory', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '', 'fb5c4de7b268862ef3b96863adc10b85e98d38cc99440b3bb40d9a3e0805873b', 'usher_Bdw_q2', 1795657354441664, NULL, NULL, '', '', '', '', '', '', 0, 1795657355123863, '', '');
INSERT INTO credentials VALUES ('01a21584-cca7-7949-ab2e-c86a70c1cf03', '01a21584-ccd0-7acb-b249-a2c0dd9efe3d', 'directory', '01a21584-cccc-77d2-9309-eb8eb4a3f102', '', '8ec592e3fc586e974186c1559b140826be175107613230c008bc3d6050f8c334', 'usher_wpev6v', 1795657354448684, NULL, NULL, '', '', '', '', '', '', 1, 0, '01a21584-cd4c-727e-934f-b7038d81cfb2', '');
INSERT INTO credentials VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-cd00-7209-8232-b4f6f536bb18', 'login-hook', '01a21584-ccff-7190-b658-b1b258ff828d', '', '1ad4d0742f97bd3291c427609efe68ead3f808a5c16444754c728bd1b7687b32', 'usher_xs6tZo', 1795657354496024, NULL, NULL, '', '', '', '', '', '', 0, 1795657354853965, '', '');
INSERT INTO credentials VALUES ('', '01a21584-cd04-784a-b6ce-c7e42674a290', 'read-only', '', '', '139e0b6be9f23e699ae880cf059d98ccf13367607dea364dec0e2c5dac633c8c', 'usher_WTIpv7', 1795657354500526, NULL, 1795657354501175, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO credentials VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-cd2a-7452-9cc9-73f12f946cf4', 'oauth-client', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '', 'f9bf651b2adceb6b2d8d5b16d2ef68e37bda058f320e0dd0173f82204c3dd4cf', 'usher_uYC_zr', 1795657354538254, NULL, NULL, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO credentials VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-cd2b-73d8-b3a7-60060bb3597f', 'access-token', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '', '7b0ae4a56a68fc391f998fed494874939c166920ef12a20aeb6d1b528f659689', 'usher_ZIdJnp', 1795657354539095, 1795660954539095, NULL, '01a21584-cd2a-7452-9cc9-73f12f946cf4', '', '', '', '', '', 0, 0, '', '');
INSERT INTO credentials VALUES ('01a21584-cca7-7949-ab2e-c86a70c1cf03', '01a21584-cd2c-7276-905b-002dac3e7aec', 'jwt-issuer', '01a21584-cccc-77d2-9309-eb8eb4a3f102', '', 'deaacc00682ccd48ed815698d09769474f9fb244016ccb3f9ee009b4e19a6840', '', 1795657354540055, NULL, NULL, '', '', '', 'https://issuer.example/', 'http://127.0.0.1:42239/scim/01a21584-cccc-77d2-9309-eb8eb4a3f102', '{"jwks_url":"https://issuer.example/keys","claims":{"tid":"''ẞ''"}}', 0, 0, '01a21584-cd4c-727e-934f-b7038d81cfb2', '');
INSERT INTO credentials VALUES ('01a21584-cca7-7949-ab2e-c86a70c1cf03', '01a21584-cd50-7745-a5e7-003269ac7c44', 'login-hook', '01a21584-cd4f-7b83-919e-e5f206c51609', '', '2cfa6a1fd15585d29747ff4f335d8323154c1d2a79539ddfbb59e5cf9126f40b', 'usher_95YbIL', 1795657354576459, NULL, NULL, '', '', '', '', '', '', 0, 1795657354853965, '', '');
INSERT INTO directories VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccc7-757c-9170-cfaa153ab7ec', 'okta', 'scim', 'okta', 'userName', 0, '', 1795657354439342, '', '', '', 0);
INSERT INTO directories VALUES ('01a21584-cca7-7949-ab2e-c86a70c1cf03', '01a21584-cccc-77d2-9309-eb8eb4a3f102', 'entra', 'scim', 'entra', 'userName', 0, '', 1795657354444496, 'ipsie', '[{"id":"urn:acme:scim:schemas:extension:hr:2.0:User","name":"User","description":"''quotes'' and Umläute","resourceType":"User","attributes":[{"name":"floor","type":"string","caseExact":false,"mutability":"readWrite","returned":"default","uniqueness":"none"}]}]', '01a21584-cd4c-727e-934f-b7038d81cfb2', 0);
INSERT INTO directories VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-cd34-7506-9c01-778fe40b615c', '01a21584-cd34-7506-9c01-778fe40b615c', 'scim', 'generic', 'userName', 0, '', 1795657354548313, '', '', '', 1795657354550331);
INSERT INTO directory_emails VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccc7-757c-9170-cfaa153ab7ec', 'ada@acme.example', '01a21584-ccd2-733d-82b9-44b4295b8b74', 0, 'work');
INSERT INTO directory_emails VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccc7-757c-9170-cfaa153ab7ec', 'ada@home.example', '01a21584-ccd2-733d-82b9-44b4295b8b74', 1, 'home');
INSERT INTO directory_groups VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '01a21584-ccf2-70f6-945d-e6f96cfd4c8b', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795657354482039, 1795657354486854, 0);
INSERT INTO directory_groups VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '01a21584-ccf3-786f-b805-9ccd6b80314b', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795657354483528, 1795657354492120, 0);
INSERT INTO directory_groups VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '01a21584-ccf9-7340-afb1-e6c981a8e29b', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795657354489161, 1795657354489161, 1);
INSERT INTO directory_members VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '01a21584-ccf2-70f6-945d-e6f96cfd4c8b', '01a21584-ccd2-733d-82b9-44b4295b8b74', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '01a21584-ccf2-70f6-945d-e6f96cfd4c8b', '01a21584-ccd5-71e0-8f50-bc839e4beb64', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '01a21584-ccf2-70f6-945d-e6f96cfd4c8b', '01a21584-ccd8-748c-bd6b-a6d7b1c65205', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '01a21584-ccf3-786f-b805-9ccd6b80314b', '01a21584-ccd2-733d-82b9-44b4295b8b74', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '01a21584-ccf3-786f-b805-9ccd6b80314b', '01a21584-ccd5-71e0-8f50-bc839e4beb64', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '01a21584-ccf3-786f-b805-9ccd6b80314b', '01a21584-ccd8-748c-bd6b-a6d7b1c65205', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '01a21584-ccf3-786f-b805-9ccd6b80314b', '01a21584-ccda-75da-b193-5129adfd68a7', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '01a21584-ccf3-786f-b805-9ccd6b80314b', '01a21584-ccde-79be-a9eb-f1f1099d2d2f', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '01a21584-ccf3-786f-b805-9ccd6b80314b', '01a21584-cce5-731a-9f7d-b9f81773fba8', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '01a21584-ccf3-786f-b805-9ccd6b80314b', '01a21584-cce6-7765-8d0d-f8b3099167d7', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '01a21584-ccf3-786f-b805-9ccd6b80314b', '01a21584-cce8-748a-9bd3-98d027a39a63', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '01a21584-ccf3-786f-b805-9ccd6b80314b', '01a21584-ccea-7072-874e-9a15cdbe586f', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '01a21584-ccf3-786f-b805-9ccd6b80314b', '01a21584-ccee-7921-bdaa-17618b599889', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '01a21584-ccf9-7340-afb1-e6c981a8e29b', '01a21584-ccda-75da-b193-5129adfd68a7', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '01a21584-ccf9-7340-afb1-e6c981a8e29b', '01a21584-ccf2-70f6-945d-e6f96cfd4c8b', 'Group', 'Group', '');
INSERT INTO directory_tombstones VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '01a21584-cced-73fe-9c83-7329ec6af9f3', 'NULL', '01a21584-cced-73d3-9b54-f9e5ae40d72f', 1798249354492120);
INSERT INTO persons VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccd2-7193-8a26-34256bbf0d49', 'open', '', '01a21584-ccc7-757c-9170-cfaa153ab7ec', 0, 3, 0, 1795657354498249, 1795657354449852);
INSERT INTO persons VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccd5-719a-b1c3-03d400a479a9', 'open', '', '01a21584-ccc7-757c-9170-cfaa153ab7ec', 0, 3, 0, NULL, 1795657354453058);
INSERT INTO persons VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccd8-7459-9a04-8b33f328e2b7', 'open', '', '01a21584-ccc7-757c-9170-cfaa153ab7ec', 0, 2, 0, NULL, 1795657354456209);
INSERT INTO persons VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccda-75a9-9307-c8c0b0f6c72e', 'open', '', '01a21584-ccc7-757c-9170-cfaa153ab7ec', 0, 2, 0, NULL, 1795657354458304);
INSERT INTO persons VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccde-797f-a4ba-0446a19d980c', 'open', '', '01a21584-ccc7-757c-9170-cfaa153ab7ec', 0, 2, 0, NULL, 1795657354462560);
INSERT INTO persons VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-cce5-72ed-8e0b-2432ee03c526', 'open', '', '01a21584-ccc7-757c-9170-cfaa153ab7ec', 0, 2, 0, NULL, 1795657354469155);
INSERT INTO persons VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-cce6-773b-a278-55a7d301cc7f', 'open', '', '01a21584-ccc7-757c-9170-cfaa153ab7ec', 0, 2, 0, NULL, 1795657354470433);
INSERT INTO persons VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-cce8-7468-ae3d-184583c23a1a', 'closed', 'directory_inactive', '01a21584-ccc7-757c-9170-cfaa153ab7ec', 0, 2, 0, NULL, 1795657354472252);
INSERT INTO persons VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-cced-73d3-9b54-f9e5ae40d72f', 'closed', 'directory_deleted', '01a21584-ccc7-757c-9170-cfaa153ab7ec', 0, 4, 0, NULL, 1795657354477185);
INSERT INTO persons VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccee-78e5-9872-3e61f4165027', 'closed', 'directory_inactive', '01a21584-ccc7-757c-9170-cfaa153ab7ec', 0, 3, 0, NULL, 1795657354478541);
INSERT INTO persons VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-cd03-7bc5-bec2-6b0fe7dd98e6', 'open', '', '', 0, 1, 0, 1795657354499707, 1795657354499707);
INSERT INTO persons VALUES ('01a21584-cca7-7949-ab2e-c86a70c1cf03', '01a21584-cd33-7628-b92e-c64dec3c554b', 'open', '', '', 1, 1, 0, NULL, 1795657354547298);
INSERT INTO persons VALUES ('01a21584-cca7-7949-ab2e-c86a70c1cf03', '01a21584-cd52-7c68-be63-d3f175ee5358', 'open', '', '', 0, 1, 0, 1795657354578788, 1795657354578788);
INSERT INTO subjects VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccff-7190-b658-b1b258ff828d', 'ada', '01a21584-ccd2-7193-8a26-34256bbf0d49', 1795657354498249);
INSERT INTO subjects VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccff-7190-b658-b1b258ff828d', 'newcomer', '01a21584-cd03-7bc5-bec2-6b0fe7dd98e6', 1795657354499707);
INSERT INTO subjects VALUES ('01a21584-cca7-7949-ab2e-c86a70c1cf03', '01a21584-cd4f-7b83-919e-e5f206c51609', 'prover', '01a21584-cd52-7c68-be63-d3f175ee5358', 1795657354578788);
INSERT INTO memberships VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccd2-7193-8a26-34256bbf0d49', '01a21584-ccbb-772f-81b9-0848edae5dd0', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795657354483528);
INSERT INTO memberships VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccd2-7193-8a26-34256bbf0d49', '01a21584-ccbb-7945-b26a-fb026ae2fc70', 0, 'jit', '01a21584-ccff-7190-b658-b1b258ff828d', 1795657354498249, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795657354498249);
INSERT INTO memberships VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccd5-719a-b1c3-03d400a479a9', '01a21584-ccbb-772f-81b9-0848edae5dd0', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795657354483528);
INSERT INTO memberships VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccd8-7459-9a04-8b33f328e2b7', '01a21584-ccbb-772f-81b9-0848edae5dd0', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795657354488152);
INSERT INTO memberships VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccda-75a9-9307-c8c0b0f6c72e', '01a21584-ccbb-772f-81b9-0848edae5dd0', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795657354483528);
INSERT INTO memberships VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccde-797f-a4ba-0446a19d980c', '01a21584-ccbb-772f-81b9-0848edae5dd0', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795657354483528);
INSERT INTO memberships VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-cce5-72ed-8e0b-2432ee03c526', '01a21584-ccbb-772f-81b9-0848edae5dd0', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795657354483528);
INSERT INTO memberships VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-cce6-773b-a278-55a7d301cc7f', '01a21584-ccbb-772f-81b9-0848edae5dd0', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795657354483528);
INSERT INTO memberships VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-cd03-7bc5-bec2-6b0fe7dd98e6', '01a21584-ccbb-7945-b26a-fb026ae2fc70', 0, 'jit', '01a21584-ccff-7190-b658-b1b258ff828d', 1795657354499707, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795657354499707);
INSERT INTO memberships VALUES ('01a21584-cca7-7949-ab2e-c86a70c1cf03', '01a21584-cd33-7628-b92e-c64dec3c554b', '01a21584-cd31-7b77-9052-853aede446aa', 0, 'invite', '01a21584-cd32-7782-aa1a-54f28bd25c68', 1795657354547298, 'user', '', 'retained', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795657354547298);
INSERT INTO memberships VALUES ('01a21584-cca7-7949-ab2e-c86a70c1cf03', '01a21584-cd52-7c68-be63-d3f175ee5358', '01a21584-cd31-7b77-9052-853aede446aa', 0, 'jit', '01a21584-cd4f-7b83-919e-e5f206c51609', 1795657354578788, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795657354578788);
INSERT INTO policy_versions VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', 1795657354427135);
INSERT INTO policy_versions VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', 1795657354431902);
INSERT INTO events VALUES (1, '', '01a21584-cb9b-7b5b-8673-df72d398c646', 1795657354139331, 'token.created', 'operator', 'operator_key_file', '', '', '01a21584-cb9b-7959-9381-ddb501f26aed', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO events VALUES (2, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-cc8d-7e55-a6ad-44ca6bb396b8', 1795657354381816, 'parent.created', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '', '', '01a21584-cc8d-7d22-afe0-89b186836e48', NULL, NULL, 0, 'f9871fbb3cdee671a66a882f708a8d7b');
INSERT INTO events VALUES (3, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-cc93-7579-8724-49ff9759cbbb', 1795657354386964, 'domain.verified', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '', '', '01a21584-cc93-735f-97a4-b21ee10750c1', NULL, '{"domain":"acme.example","state":"verified","strategy":"manual"}', 0, 'eec25169c0f9cb1c3bd46503581186d5');
INSERT INTO events VALUES (4, '01a21584-cca7-7949-ab2e-c86a70c1cf03', '01a21584-cca7-797e-a8ea-d0a21c4fe7f1', 1795657354407481, 'parent.created', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '', '', '01a21584-cca7-7949-ab2e-c86a70c1cf03', NULL, NULL, 0, 'f5ee3c7b3736c6d739895f5d3ac87418');
INSERT INTO events VALUES (5, '01a21584-cca7-7949-ab2e-c86a70c1cf03', '01a21584-ccb1-7bf4-a3ac-32ab464beb2b', 1795657354417725, 'domain.verified', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '', '', '01a21584-ccb1-7b7f-9225-feca2ffde98b', NULL, '{"domain":"initech.example","state":"verified","strategy":"manual"}', 0, '95c8372107390f8ef94b4367601d0996');
INSERT INTO events VALUES (6, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccbb-790c-9814-f11fae1f8da5', 1795657354427135, 'organization.created', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '', '01a21584-ccbb-772f-81b9-0848edae5dd0', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '982e17958572d637d760682900d9c32a');
INSERT INTO events VALUES (7, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccbb-7960-b8ad-8f9442393e77', 1795657354427135, 'organization.created', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '', '01a21584-ccbb-7945-b26a-fb026ae2fc70', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '982e17958572d637d760682900d9c32a');
INSERT INTO events VALUES (8, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccbb-7ad1-bd75-5c9b5ee96034', 1795657354427135, 'policy.applied', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, '982e17958572d637d760682900d9c32a');
INSERT INTO events VALUES (9, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccbb-7e63-900c-ebd52e7ac5ee', 1795657354427135, 'organization.changed', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '', '01a21584-ccbb-772f-81b9-0848edae5dd0', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, '982e17958572d637d760682900d9c32a');
INSERT INTO events VALUES (10, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccbb-7ea3-affd-62341c4f4aff', 1795657354427135, 'organization.changed', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '', '01a21584-ccbb-7945-b26a-fb026ae2fc70', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, '982e17958572d637d760682900d9c32a');
INSERT INTO events VALUES (11, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccbf-7f2f-8153-dfa5992e1f35', 1795657354431902, 'policy.applied', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, '086ff6c6b2a0ba5410ccabeba9d43a81');
INSERT INTO events VALUES (12, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccc4-7552-ba5e-5838210f3039', 1795657354435928, 'organization.changed', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '', '01a21584-ccbb-772f-81b9-0848edae5dd0', '', NULL, '{"limit":1,"seat":"premium"}', 0, 'c9212c12c6317afc68d6159623f4556d');
INSERT INTO events VALUES (13, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccc7-77a4-bdd4-a3c30334baeb', 1795657354439342, 'directory.created', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '', '', '01a21584-ccc7-757c-9170-cfaa153ab7ec', NULL, NULL, 0, 'b6e134f27c4b8d2c8384b6f12b047a9e');
INSERT INTO events VALUES (14, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccc9-7c52-ae76-329e97fd9d2e', 1795657354441664, 'token.created', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '', '', '01a21584-ccc9-7c15-9847-7283a4dd39ad', NULL, '{"scope":"directory","target":"01a21584-ccc7-757c-9170-cfaa153ab7ec"}', 0, 'b31cb8722b665ff3b61827f8d3e106cb');
INSERT INTO events VALUES (15, '01a21584-cca7-7949-ab2e-c86a70c1cf03', '01a21584-cccc-77f5-84a1-0ca0cadb4e0b', 1795657354444496, 'directory.created', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '', '', '01a21584-cccc-77d2-9309-eb8eb4a3f102', NULL, NULL, 0, 'ceea7da09ec857d90d18e2b8cabafc25');
INSERT INTO events VALUES (16, '01a21584-cca7-7949-ab2e-c86a70c1cf03', '01a21584-ccd0-7b59-9074-6dfecf67b85b', 1795657354448684, 'token.created', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '', '', '01a21584-ccd0-7acb-b249-a2c0dd9efe3d', NULL, '{"scope":"directory","target":"01a21584-cccc-77d2-9309-eb8eb4a3f102"}', 0, 'e74b286b49ee9ac71c444d15f7883b24');
INSERT INTO events VALUES (17, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccd2-74c7-b28a-6262dfd62239', 1795657354449852, 'directory_user.created', 'directory', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '', '', '01a21584-ccd2-733d-82b9-44b4295b8b74', NULL, NULL, 2, 'c9d14a2d444ffb66b39fb00cf7dd8617');
INSERT INTO events VALUES (18, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccd2-74ca-9b61-6ea41cf4c8ec', 1795657354449852, 'account.created', 'directory', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '01a21584-ccd2-7193-8a26-34256bbf0d49', '', '01a21584-ccd2-733d-82b9-44b4295b8b74', NULL, NULL, 2, 'c9d14a2d444ffb66b39fb00cf7dd8617');
INSERT INTO events VALUES (19, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccd5-7224-957c-31b1adfe0ced', 1795657354453058, 'directory_user.created', 'directory', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '', '', '01a21584-ccd5-71e0-8f50-bc839e4beb64', NULL, NULL, 2, '4845ae534bc13302b74af4632ecca855');
INSERT INTO events VALUES (20, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccd5-7226-83f7-453168d598f5', 1795657354453058, 'account.created', 'directory', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '01a21584-ccd5-719a-b1c3-03d400a479a9', '', '01a21584-ccd5-71e0-8f50-bc839e4beb64', NULL, NULL, 2, '4845ae534bc13302b74af4632ecca855');
INSERT INTO events VALUES (21, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccd8-74c8-98b7-bca77887c1a3', 1795657354456209, 'directory_user.created', 'directory', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '', '', '01a21584-ccd8-748c-bd6b-a6d7b1c65205', NULL, NULL, 2, 'abaea3942ed79c34804fb7ff41527efa');
INSERT INTO events VALUES (22, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccd8-74ca-9be5-f32d49707d23', 1795657354456209, 'account.created', 'directory', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '01a21584-ccd8-7459-9a04-8b33f328e2b7', '', '01a21584-ccd8-748c-bd6b-a6d7b1c65205', NULL, NULL, 2, 'abaea3942ed79c34804fb7ff41527efa');
INSERT INTO events VALUES (23, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccda-7610-8ce4-d2b86adf6395', 1795657354458304, 'directory_user.created', 'directory', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '', '', '01a21584-ccda-75da-b193-5129adfd68a7', NULL, NULL, 2, 'bec546e272f7a59bb343d5802e9af846');
INSERT INTO events VALUES (24, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccda-7613-b41a-4c4399b20a6b', 1795657354458304, 'account.created', 'directory', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '01a21584-ccda-75a9-9307-c8c0b0f6c72e', '', '01a21584-ccda-75da-b193-5129adfd68a7', NULL, NULL, 2, 'bec546e272f7a59bb343d5802e9af846');
INSERT INTO events VALUES (25, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccde-79f2-84a5-51f8293eeacb', 1795657354462560, 'directory_user.created', 'directory', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '', '', '01a21584-ccde-79be-a9eb-f1f1099d2d2f', NULL, NULL, 2, 'f58c08823b5ed9999ba5e5c6d1638753');
INSERT INTO events VALUES (26, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccde-79f4-8bd1-609ef70cdcfb', 1795657354462560, 'account.created', 'directory', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '01a21584-ccde-797f-a4ba-0446a19d980c', '', '01a21584-ccde-79be-a9eb-f1f1099d2d2f', NULL, NULL, 2, 'f58c08823b5ed9999ba5e5c6d1638753');
INSERT INTO events VALUES (27, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-cce5-734a-8bf8-580e2bdaaf96', 1795657354469155, 'directory_user.created', 'directory', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '', '', '01a21584-cce5-731a-9f7d-b9f81773fba8', NULL, NULL, 2, '7fbb314d585a51b1508e299ab87b4490');
INSERT INTO events VALUES (28, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-cce5-734e-86e9-145d7439fa53', 1795657354469155, 'account.created', 'directory', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '01a21584-cce5-72ed-8e0b-2432ee03c526', '', '01a21584-cce5-731a-9f7d-b9f81773fba8', NULL, NULL, 2, '7fbb314d585a51b1508e299ab87b4490');
INSERT INTO events VALUES (29, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-cce6-7790-914e-09182a308c8b', 1795657354470433, 'directory_user.created', 'directory', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '', '', '01a21584-cce6-7765-8d0d-f8b3099167d7', NULL, NULL, 2, 'dc399e48ae8b5bcb278714479fc408ff');
INSERT INTO events VALUES (30, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-cce6-7792-82fa-54aa469a86fa', 1795657354470433, 'account.created', 'directory', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '01a21584-cce6-773b-a278-55a7d301cc7f', '', '01a21584-cce6-7765-8d0d-f8b3099167d7', NULL, NULL, 2, 'dc399e48ae8b5bcb278714479fc408ff');
INSERT INTO events VALUES (31, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-cce8-74b7-ac29-87d013ca240a', 1795657354472252, 'directory_user.created', 'directory', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '', '', '01a21584-cce8-748a-9bd3-98d027a39a63', NULL, NULL, 2, '90a45ae457bfb2250b892ca17b8efc42');
INSERT INTO events VALUES (32, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-cce8-74ba-a5af-aecae2fcd22c', 1795657354472252, 'account.created', 'directory', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '01a21584-cce8-7468-ae3d-184583c23a1a', '', '01a21584-cce8-748a-9bd3-98d027a39a63', NULL, NULL, 2, '90a45ae457bfb2250b892ca17b8efc42');
INSERT INTO events VALUES (33, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-cce8-75d7-97ea-1f452ebd5e47', 1795657354472252, 'gate.closed', 'directory', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '01a21584-cce8-7468-ae3d-184583c23a1a', '', '', NULL, '{"cause":"directory_inactive"}', 2, '90a45ae457bfb2250b892ca17b8efc42');
INSERT INTO events VALUES (34, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-cce8-75da-be01-28258fa7be3f', 1795657354472252, 'session.revoked', 'directory', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '01a21584-cce8-7468-ae3d-184583c23a1a', '', '', NULL, NULL, 2, '90a45ae457bfb2250b892ca17b8efc42');
INSERT INTO events VALUES (35, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccea-70b4-87a0-8e8d39fcd162', 1795657354473966, 'directory_user.created', 'directory', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '', '', '01a21584-ccea-7072-874e-9a15cdbe586f', NULL, NULL, 2, 'a0cb28550477ea99d78027f3fed48d7e');
INSERT INTO events VALUES (36, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccea-70b7-a929-f931bb0f923e', 1795657354473966, 'directory_user.unbound', 'directory', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '', '', '01a21584-ccea-7072-874e-9a15cdbe586f', NULL, '{"reason":"no_email"}', 2, 'a0cb28550477ea99d78027f3fed48d7e');
INSERT INTO events VALUES (37, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-cceb-799c-8526-d10671e7dbd4', 1795657354475552, 'directory_user.created', 'directory', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '', '', '01a21584-cceb-795a-b55b-85357cd92c72', NULL, NULL, 2, 'b48034810ad48b271c1ffc40a9e7faae');
INSERT INTO events VALUES (38, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-cceb-799f-8985-5128447a74a6', 1795657354475552, 'directory_user.unbound', 'directory', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '', '', '01a21584-cceb-795a-b55b-85357cd92c72', NULL, '{"reason":"foreign_domain"}', 2, 'b48034810ad48b271c1ffc40a9e7faae');
INSERT INTO events VALUES (39, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-cced-746b-b5d0-2dcb980ff437', 1795657354477185, 'directory_user.created', 'directory', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '', '', '01a21584-cced-73fe-9c83-7329ec6af9f3', NULL, NULL, 2, 'f55f3a2d90b1902d27886ca8c3bec7dc');
INSERT INTO events VALUES (40, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-cced-746d-a067-df58c1aa9c47', 1795657354477185, 'account.created', 'directory', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '01a21584-cced-73d3-9b54-f9e5ae40d72f', '', '01a21584-cced-73fe-9c83-7329ec6af9f3', NULL, NULL, 2, 'f55f3a2d90b1902d27886ca8c3bec7dc');
INSERT INTO events VALUES (41, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccee-795f-881d-3d5bc6e019fe', 1795657354478541, 'directory_user.created', 'directory', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '', '', '01a21584-ccee-7921-bdaa-17618b599889', NULL, NULL, 2, '2d0589371b94d07a4b396183e2a1cd14');
INSERT INTO events VALUES (42, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccee-7961-b1b8-2a2b7d8dbaee', 1795657354478541, 'account.created', 'directory', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '01a21584-ccee-78e5-9872-3e61f4165027', '', '01a21584-ccee-7921-bdaa-17618b599889', NULL, NULL, 2, '2d0589371b94d07a4b396183e2a1cd14');
INSERT INTO events VALUES (43, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccf2-73a1-906a-105d065f4ee3', 1795657354482039, 'directory_group.created', 'directory', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '', '', '01a21584-ccf2-70f6-945d-e6f96cfd4c8b', NULL, '{"members":1}', 0, '96fc87094a32f46828ef7ddb30c05058');
INSERT INTO events VALUES (44, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccf3-7b58-ad29-deed93082f89', 1795657354483528, 'directory_group.created', 'directory', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '', '', '01a21584-ccf3-786f-b805-9ccd6b80314b', NULL, '{"members":11}', 0, 'd22a1d141cba56ba8c4c0fb021cf45c3');
INSERT INTO events VALUES (45, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccf4-75a5-a746-146b09d02db1', 1795657354483528, 'membership.added', 'directory', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '01a21584-ccd2-7193-8a26-34256bbf0d49', '01a21584-ccbb-772f-81b9-0848edae5dd0', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, 'd22a1d141cba56ba8c4c0fb021cf45c3');
INSERT INTO events VALUES (46, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccf4-762a-ab61-8ec3d59ef677', 1795657354483528, 'membership.added', 'directory', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '01a21584-ccd5-719a-b1c3-03d400a479a9', '01a21584-ccbb-772f-81b9-0848edae5dd0', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'd22a1d141cba56ba8c4c0fb021cf45c3');
INSERT INTO events VALUES (47, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccf4-7660-902a-38894329adc0', 1795657354483528, 'membership.added', 'directory', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '01a21584-ccda-75a9-9307-c8c0b0f6c72e', '01a21584-ccbb-772f-81b9-0848edae5dd0', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'd22a1d141cba56ba8c4c0fb021cf45c3');
INSERT INTO events VALUES (48, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccf4-7688-b302-10bb005b87f9', 1795657354483528, 'membership.added', 'directory', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '01a21584-ccde-797f-a4ba-0446a19d980c', '01a21584-ccbb-772f-81b9-0848edae5dd0', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'd22a1d141cba56ba8c4c0fb021cf45c3');
INSERT INTO events VALUES (49, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccf4-76bb-92f5-7846a970e435', 1795657354483528, 'membership.added', 'directory', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '01a21584-cce5-72ed-8e0b-2432ee03c526', '01a21584-ccbb-772f-81b9-0848edae5dd0', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'd22a1d141cba56ba8c4c0fb021cf45c3');
INSERT INTO events VALUES (50, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccf4-76de-8342-cc35c747c99c', 1795657354483528, 'membership.added', 'directory', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '01a21584-cce6-773b-a278-55a7d301cc7f', '01a21584-ccbb-772f-81b9-0848edae5dd0', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'd22a1d141cba56ba8c4c0fb021cf45c3');
INSERT INTO events VALUES (51, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccf4-76ff-9874-00114083734f', 1795657354483528, 'membership.added', 'directory', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '01a21584-cced-73d3-9b54-f9e5ae40d72f', '01a21584-ccbb-772f-81b9-0848edae5dd0', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'd22a1d141cba56ba8c4c0fb021cf45c3');
INSERT INTO events VALUES (52, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccf4-771f-b2b3-7bdd73fa173e', 1795657354483528, 'membership.added', 'directory', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '01a21584-ccee-78e5-9872-3e61f4165027', '01a21584-ccbb-772f-81b9-0848edae5dd0', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'd22a1d141cba56ba8c4c0fb021cf45c3');
INSERT INTO events VALUES (53, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccf5-7a52-a874-20a67d6c2579', 1795657354485498, 'directory_group.changed', 'directory', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '', '', '01a21584-ccf2-70f6-945d-e6f96cfd4c8b', NULL, '{"added":1,"removed":0}', 0, 'e8d14cc79b066de9ad3a1e174e534b90');
INSERT INTO events VALUES (54, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccf6-7e1a-bf9e-53a0ce489ba0', 1795657354486854, 'directory_group.changed', 'directory', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '', '', '01a21584-ccf2-70f6-945d-e6f96cfd4c8b', NULL, '{"added":1,"removed":0}', 0, '74221dcc76127bfa42e3d562efbcdcb5');
INSERT INTO events VALUES (55, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccf8-7349-96c9-cfefcd842aa2', 1795657354488152, 'directory_group.changed', 'directory', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '', '', '01a21584-ccf3-786f-b805-9ccd6b80314b', NULL, '{"added":1,"removed":0}', 0, '8a67a4427e8595eac203b056547a4c0b');
INSERT INTO events VALUES (56, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccf8-743d-a26e-3b16779abe92', 1795657354488152, 'membership.added', 'directory', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '01a21584-ccd8-7459-9a04-8b33f328e2b7', '01a21584-ccbb-772f-81b9-0848edae5dd0', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '8a67a4427e8595eac203b056547a4c0b');
INSERT INTO events VALUES (57, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccf9-74bd-8ed9-1c9ddab77df9', 1795657354489161, 'directory_group.created', 'directory', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '', '', '01a21584-ccf9-7340-afb1-e6c981a8e29b', NULL, '{"members":2}', 0, '5f9a08ab1d951c71befce4c1abc9f17d');
INSERT INTO events VALUES (58, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccfa-7810-b8a0-b77bc51d1c65', 1795657354490321, 'directory_user.deleted', 'directory', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '', '', '01a21584-cceb-795a-b55b-85357cd92c72', NULL, NULL, 0, 'b3c3c1c4c4f4f259fb6099bc52496811');
INSERT INTO events VALUES (59, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccfc-737b-a17a-06ed3e1ed5dd', 1795657354492120, 'directory_user.deleted', 'directory', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '', '', '01a21584-cced-73fe-9c83-7329ec6af9f3', NULL, NULL, 0, '388da46135190afd016171796b1d177b');
INSERT INTO events VALUES (60, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccfc-74d6-9a39-2fdfbc914218', 1795657354492120, 'gate.closed', 'directory', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '01a21584-cced-73d3-9b54-f9e5ae40d72f', '', '', NULL, '{"cause":"directory_deleted"}', 2, '388da46135190afd016171796b1d177b');
INSERT INTO events VALUES (61, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccfc-74da-aae2-2c0993a04808', 1795657354492120, 'session.revoked', 'directory', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '01a21584-cced-73d3-9b54-f9e5ae40d72f', '', '', NULL, NULL, 2, '388da46135190afd016171796b1d177b');
INSERT INTO events VALUES (62, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccfc-7654-bb30-d5209af10bda', 1795657354492120, 'membership.removed', 'directory', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '01a21584-cced-73d3-9b54-f9e5ae40d72f', '01a21584-ccbb-772f-81b9-0848edae5dd0', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '388da46135190afd016171796b1d177b');
INSERT INTO events VALUES (63, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccfe-7174-9daf-18e2b5738b38', 1795657354493976, 'directory_user.changed', 'directory', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '', '', '01a21584-ccee-7921-bdaa-17618b599889', NULL, '{"active":false}', 0, '40ecc1c5d9eed972528608379f0e766f');
INSERT INTO events VALUES (64, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccfe-7243-8c68-3e27cc8f4cfd', 1795657354493976, 'gate.closed', 'directory', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '01a21584-ccee-78e5-9872-3e61f4165027', '', '', NULL, '{"cause":"directory_inactive"}', 2, '40ecc1c5d9eed972528608379f0e766f');
INSERT INTO events VALUES (65, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccfe-7246-8f39-35dc95e2f5f3', 1795657354493976, 'session.revoked', 'directory', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '01a21584-ccee-78e5-9872-3e61f4165027', '', '', NULL, NULL, 2, '40ecc1c5d9eed972528608379f0e766f');
INSERT INTO events VALUES (66, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccfe-7311-a947-f2cc3ed2b90d', 1795657354493976, 'membership.removed', 'directory', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '01a21584-ccee-78e5-9872-3e61f4165027', '01a21584-ccbb-772f-81b9-0848edae5dd0', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '40ecc1c5d9eed972528608379f0e766f');
INSERT INTO events VALUES (67, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccff-7439-8a4b-0df16577d472', 1795657354495079, 'connection.created', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '', '', '01a21584-ccff-7190-b658-b1b258ff828d', NULL, '{"kind":"oidc","issuer":"https://login.acme.example","client_id":"usher","email_trust":"claim","vouched":true,"enabled":true,"proven":false}', 0, 'c4747e9e5acf88f72dbe49bd4d3d9da0');
INSERT INTO events VALUES (68, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-cd00-728f-ba5f-24f5d6a30cb7', 1795657354496024, 'token.created', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '', '', '01a21584-cd00-7209-8232-b4f6f536bb18', NULL, '{"scope":"login-hook","target":"01a21584-ccff-7190-b658-b1b258ff828d"}', 0, '6eec4d46efccd4b6e5437c010a22f9e2');
INSERT INTO events VALUES (69, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-cd02-7672-b042-029bb7cc11a9', 1795657354498249, 'subject.linked', 'login', '01a21584-ccff-7190-b658-b1b258ff828d', '01a21584-ccd2-7193-8a26-34256bbf0d49', '', '01a21584-ccff-7190-b658-b1b258ff828d', NULL, NULL, 2, '02a4752833148530e58dd62ab79b6c92');
INSERT INTO events VALUES (70, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-cd02-76f0-9c2b-137100b4e79c', 1795657354498249, 'membership.added', 'login', '01a21584-ccff-7190-b658-b1b258ff828d', '01a21584-ccd2-7193-8a26-34256bbf0d49', '01a21584-ccbb-7945-b26a-fb026ae2fc70', '', NULL, '{"role":"user","source":"grant"}', 2, '02a4752833148530e58dd62ab79b6c92');
INSERT INTO events VALUES (71, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-cd02-7924-9cca-19e5fc2b6505', 1795657354498249, 'connection.proven', 'login', '01a21584-ccff-7190-b658-b1b258ff828d', '', '', '01a21584-ccff-7190-b658-b1b258ff828d', NULL, NULL, 2, '02a4752833148530e58dd62ab79b6c92');
INSERT INTO events VALUES (72, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-cd03-7be0-bb35-c58c9b279981', 1795657354499707, 'account.created', 'login', '01a21584-ccff-7190-b658-b1b258ff828d', '01a21584-cd03-7bc5-bec2-6b0fe7dd98e6', '', '01a21584-ccff-7190-b658-b1b258ff828d', NULL, NULL, 2, '7a732c452d42d87f85ab75ccadc3aee7');
INSERT INTO events VALUES (73, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-cd03-7c1d-910d-2aa5a5d4312f', 1795657354499707, 'subject.linked', 'login', '01a21584-ccff-7190-b658-b1b258ff828d', '01a21584-cd03-7bc5-bec2-6b0fe7dd98e6', '', '01a21584-ccff-7190-b658-b1b258ff828d', NULL, NULL, 2, '7a732c452d42d87f85ab75ccadc3aee7');
INSERT INTO events VALUES (74, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-cd03-7c7b-b732-f9cb96bd81e6', 1795657354499707, 'membership.added', 'login', '01a21584-ccff-7190-b658-b1b258ff828d', '01a21584-cd03-7bc5-bec2-6b0fe7dd98e6', '01a21584-ccbb-7945-b26a-fb026ae2fc70', '', NULL, '{"role":"user","source":"grant"}', 2, '7a732c452d42d87f85ab75ccadc3aee7');
INSERT INTO events VALUES (75, '', '01a21584-cd04-7882-bf75-528da988c2e7', 1795657354500526, 'token.created', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '', '', '01a21584-cd04-784a-b6ce-c7e42674a290', NULL, '{"scope":"read-only","target":""}', 0, '097f31eac6d6961500c02b70cb610716');
INSERT INTO events VALUES (76, '', '01a21584-cd05-74a8-8b9b-db1255a65675', 1795657354501175, 'token.revoked', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '', '', '01a21584-cd04-784a-b6ce-c7e42674a290', NULL, NULL, 0, '42231cca844a836e62adab2d7adc2141');
INSERT INTO events VALUES (77, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-cd20-7b69-8d11-073df7e7a541', 1795657354528662, 'parent_administrator.granted', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '01a21584-ccd2-7193-8a26-34256bbf0d49', '', '', NULL, NULL, 0, '4aa21b879ad492e0b56e3e03dc7e1592');
INSERT INTO events VALUES (78, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-cd2a-7491-899d-38e1d3facd08', 1795657354538254, 'token.created', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '', '', '01a21584-cd2a-7452-9cc9-73f12f946cf4', NULL, '{"scope":"oauth-client","target":"01a21584-ccc7-757c-9170-cfaa153ab7ec"}', 0, '4245a43366ebaaa6f81914fcf2395900');
INSERT INTO events VALUES (79, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-cd2b-7410-b320-48c0fef9d98b', 1795657354539095, 'token.created', 'api_key', '01a21584-cd2a-7452-9cc9-73f12f946cf4', '', '', '01a21584-cd2b-73d8-b3a7-60060bb3597f', NULL, '{"client":"01a21584-cd2a-7452-9cc9-73f12f946cf4","scope":"access-token","target":"01a21584-ccc7-757c-9170-cfaa153ab7ec"}', 0, '11651a89638a3fcf1aa22d71d45e150e');
INSERT INTO events VALUES (80, '01a21584-cca7-7949-ab2e-c86a70c1cf03', '01a21584-cd2c-72c2-bb2e-dc640a9f113f', 1795657354540055, 'token.created', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '', '', '01a21584-cd2c-7276-905b-002dac3e7aec', NULL, '{"scope":"jwt-issuer","target":"01a21584-cccc-77d2-9309-eb8eb4a3f102"}', 0, '405ee72213a0d13a0db5a50435bb37d4');
INSERT INTO events VALUES (81, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-cd2d-7226-a41e-02870f2f8d71', 1795657354541038, 'organization.changed', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '', '01a21584-ccbb-7945-b26a-fb026ae2fc70', '', '{"guests":true,"guest_administrators":false}', '{"guests":true,"guest_administrators":true}', 0, 'b4bb4ef0dc77653f54160c4e777b2adc');
INSERT INTO events VALUES (82, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-cd2e-737f-9248-b8bcbf607fb1', 1795657354541917, 'invitation.created', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '', '01a21584-ccbb-7945-b26a-fb026ae2fc70', '01a21584-cd2e-7114-80c4-204a4bb203d9', NULL, '{"role":"user","guest":true}', 2, 'a73f713ef2447e530be26935b8fcdab2');
INSERT INTO events VALUES (83, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-cd2f-72eb-b2f1-2a5e59d5b3ea', 1795657354543110, 'invitation.created', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '', '01a21584-ccbb-772f-81b9-0848edae5dd0', '01a21584-cd2f-722c-a3b2-dda7ee7d5673', NULL, '{"role":"user","managed":true}', 2, '38ee4569ac9fe382cd03343ef7065054');
INSERT INTO events VALUES (84, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-cd30-7006-8476-99f63c06dda8', 1795657354543924, 'invitation.created', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '', '01a21584-ccbb-7945-b26a-fb026ae2fc70', '01a21584-cd2f-7e88-ba1f-b8c753a6e25c', NULL, '{"role":"user","guest":true}', 2, '03c99c8a2fdbaca9fc1619a2c620cc1f');
INSERT INTO events VALUES (85, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-cd30-7d7a-96db-f879e9d8b41b', 1795657354544658, 'invitation.revoked', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '', '01a21584-ccbb-7945-b26a-fb026ae2fc70', '01a21584-cd2f-7e88-ba1f-b8c753a6e25c', NULL, '{"reason":"by_hand"}', 2, 'ebbe3ed695e8d0a7c0c9779fff03dbfd');
INSERT INTO events VALUES (86, '01a21584-cca7-7949-ab2e-c86a70c1cf03', '01a21584-cd31-7bbf-8a3c-6e0977617a89', 1795657354545735, 'organization.created', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '', '01a21584-cd31-7b77-9052-853aede446aa', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '3ccc5388c08583fb6b06c654db7cd29b');
INSERT INTO events VALUES (87, '01a21584-cca7-7949-ab2e-c86a70c1cf03', '01a21584-cd32-7803-849f-d3c2b2fa0ff9', 1795657354546408, 'invitation.created', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '', '01a21584-cd31-7b77-9052-853aede446aa', '01a21584-cd32-7782-aa1a-54f28bd25c68', NULL, '{"role":"user","guest":true}', 0, '46461364948b1625111eeacdaff28dc4');
INSERT INTO events VALUES (88, '01a21584-cca7-7949-ab2e-c86a70c1cf03', '01a21584-cd33-7645-8494-9d7bdc0f8dd4', 1795657354547298, 'account.created', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '01a21584-cd33-7628-b92e-c64dec3c554b', '', '01a21584-cd32-7782-aa1a-54f28bd25c68', NULL, NULL, 0, '49a608db069901a3c8ee54816f48e249');
INSERT INTO events VALUES (89, '01a21584-cca7-7949-ab2e-c86a70c1cf03', '01a21584-cd33-76ab-99c3-ca7f233f4df5', 1795657354547298, 'invitation.accepted', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '01a21584-cd33-7628-b92e-c64dec3c554b', '01a21584-cd31-7b77-9052-853aede446aa', '01a21584-cd32-7782-aa1a-54f28bd25c68', NULL, '{"role":"user","guest":true}', 0, '49a608db069901a3c8ee54816f48e249');
INSERT INTO events VALUES (90, '01a21584-cca7-7949-ab2e-c86a70c1cf03', '01a21584-cd33-7710-8173-3c8452e820c4', 1795657354547298, 'membership.added', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '01a21584-cd33-7628-b92e-c64dec3c554b', '01a21584-cd31-7b77-9052-853aede446aa', '', NULL, '{"role":"user","source":"grant"}', 0, '49a608db069901a3c8ee54816f48e249');
INSERT INTO events VALUES (91, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-cd34-7532-b772-e958ab619a56', 1795657354548313, 'directory.created', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '', '', '01a21584-cd34-7506-9c01-778fe40b615c', NULL, NULL, 0, '5acbdab652ba0bff494eae72384a04e1');
INSERT INTO events VALUES (92, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-cd35-7378-9268-b9d400a4c5f9', 1795657354549015, 'run.held', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '', '', '01a21584-cd35-7159-a4b1-0892982e1024', NULL, '{"kind":"deletion","scope":"directory:01a21584-cd34-7506-9c01-778fe40b615c"}', 0, 'eea7fcd03d54eac3f86ebeb590608327');
INSERT INTO events VALUES (93, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-cd36-77bf-abff-f442bcf8ae97', 1795657354550331, 'directory.deleted', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '', '', '01a21584-cd34-7506-9c01-778fe40b615c', '{"users":0,"groups":0,"tokens":0}', NULL, 0, 'f34d8b65906bcae09eda4487821eadde');
INSERT INTO events VALUES (94, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-cd36-787b-9937-fea370cb9de4', 1795657354550331, 'run.applied', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '', '', '01a21584-cd35-7159-a4b1-0892982e1024', NULL, '{"kind":"deletion","scope":"directory:01a21584-cd34-7506-9c01-778fe40b615c"}', 0, 'f34d8b65906bcae09eda4487821eadde');
INSERT INTO events VALUES (95, '01a21584-cca7-7949-ab2e-c86a70c1cf03', '01a21584-cd38-706e-9681-b1a3f8b07528', 1795657354551871, 'directory.changed', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '', '', '01a21584-cccc-77d2-9309-eb8eb4a3f102', '{"profile":""}', '{"profile":"ipsie","tokens":1}', 0, '1bee7d8ffaab74cb673cff0ae2f57e26');
INSERT INTO events VALUES (96, '01a21584-cd38-7e42-be8b-dd166027db49', '01a21584-cd38-7f2f-9ada-9de0d313f5ca', 1795657354552922, 'organization.created', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '', '01a21584-cd38-7e42-be8b-dd166027db49', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '740ca0c7e56af63dc31df6973a75d618');
INSERT INTO events VALUES (97, '01a21584-cd39-7aab-b1fa-dda37cf67c81', '01a21584-cd39-7af8-9b17-93a7b3d18812', 1795657354553689, 'organization.created', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '', '01a21584-cd39-7aab-b1fa-dda37cf67c81', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'a62967cc15ee50823db29dd838ebe2f7');
INSERT INTO events VALUES (98, '01a21584-cca7-7949-ab2e-c86a70c1cf03', '01a21584-cd3a-7942-8d31-75adfa84bd45', 1795657354554427, 'merge.proposed', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '', '01a21584-cd38-7e42-be8b-dd166027db49', '01a21584-cd3a-77fe-9480-521711269eff', NULL, '{"members":0,"side":"host"}', 0, 'c239c7334fc5954bf1de738c792217f1');
INSERT INTO events VALUES (99, '01a21584-cd38-7e42-be8b-dd166027db49', '01a21584-cd3a-7945-ac72-cf2bde1bd00f', 1795657354554427, 'merge.proposed', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '', '01a21584-cd38-7e42-be8b-dd166027db49', '01a21584-cd3a-77fe-9480-521711269eff', NULL, '{"members":0,"side":"host"}', 0, 'c239c7334fc5954bf1de738c792217f1');
INSERT INTO events VALUES (100, '01a21584-cca7-7949-ab2e-c86a70c1cf03', '01a21584-cd3b-7929-b1ce-811e756339a6', 1795657354555442, 'merge.approved', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '', '01a21584-cd38-7e42-be8b-dd166027db49', '01a21584-cd3a-77fe-9480-521711269eff', NULL, '{"side":"host"}', 0, '1c77ce97424bd8ce5a7824a855f14bc9');
INSERT INTO events VALUES (101, '01a21584-cd38-7e42-be8b-dd166027db49', '01a21584-cd3b-7938-8cf8-ae2e2f4953b6', 1795657354555442, 'merge.approved', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '', '01a21584-cd38-7e42-be8b-dd166027db49', '01a21584-cd3a-77fe-9480-521711269eff', NULL, '{"side":"host"}', 0, '1c77ce97424bd8ce5a7824a855f14bc9');
INSERT INTO events VALUES (102, '01a21584-cca7-7949-ab2e-c86a70c1cf03', '01a21584-cd3d-7762-94f7-8e1f2b9fc599', 1795657354557431, 'merge.proposed', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '', '01a21584-cd39-7aab-b1fa-dda37cf67c81', '01a21584-cd3d-771d-9a22-73074368ed62', NULL, '{"members":0,"side":"host"}', 0, 'f744cfe87e9cd5d1a191cc68fa57c70a');
INSERT INTO events VALUES (103, '01a21584-cd39-7aab-b1fa-dda37cf67c81', '01a21584-cd3d-7765-b6f2-8cef8a09d753', 1795657354557431, 'merge.proposed', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '', '01a21584-cd39-7aab-b1fa-dda37cf67c81', '01a21584-cd3d-771d-9a22-73074368ed62', NULL, '{"members":0,"side":"host"}', 0, 'f744cfe87e9cd5d1a191cc68fa57c70a');
INSERT INTO events VALUES (104, '01a21584-cca7-7949-ab2e-c86a70c1cf03', '01a21584-cd42-73c5-8c1e-97e261e95755', 1795657354562169, 'merge.approved', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '', '01a21584-cd39-7aab-b1fa-dda37cf67c81', '01a21584-cd3d-771d-9a22-73074368ed62', NULL, '{"side":"joining"}', 0, '1d6953ce583671aee8015cacac2a66b1');
INSERT INTO events VALUES (105, '01a21584-cd39-7aab-b1fa-dda37cf67c81', '01a21584-cd42-73ca-b5c9-811a8378ffb3', 1795657354562169, 'merge.approved', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '', '01a21584-cd39-7aab-b1fa-dda37cf67c81', '01a21584-cd3d-771d-9a22-73074368ed62', NULL, '{"side":"joining"}', 0, '1d6953ce583671aee8015cacac2a66b1');
INSERT INTO events VALUES (106, '01a21584-cca7-7949-ab2e-c86a70c1cf03', '01a21584-cd49-7b75-a642-77d83fce356c', 1795657354569658, 'merge.approved', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '', '01a21584-cd39-7aab-b1fa-dda37cf67c81', '01a21584-cd3d-771d-9a22-73074368ed62', NULL, '{"side":"host"}', 0, '090b14bfcebfce2f5069dead5ce4722c');
INSERT INTO events VALUES (107, '01a21584-cd39-7aab-b1fa-dda37cf67c81', '01a21584-cd49-7b79-bc33-64f08796f079', 1795657354569658, 'merge.approved', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '', '01a21584-cd39-7aab-b1fa-dda37cf67c81', '01a21584-cd3d-771d-9a22-73074368ed62', NULL, '{"side":"host"}', 0, '090b14bfcebfce2f5069dead5ce4722c');
INSERT INTO events VALUES (108, '01a21584-cca7-7949-ab2e-c86a70c1cf03', '01a21584-cd49-7d2f-9cf9-933184e4ed71', 1795657354569658, 'merge.completed', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '', '01a21584-cd39-7aab-b1fa-dda37cf67c81', '01a21584-cd3d-771d-9a22-73074368ed62', NULL, NULL, 0, '090b14bfcebfce2f5069dead5ce4722c');
INSERT INTO events VALUES (109, '01a21584-cd39-7aab-b1fa-dda37cf67c81', '01a21584-cd49-7d32-a639-484f7c0a783a', 1795657354569658, 'merge.completed', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '', '01a21584-cd39-7aab-b1fa-dda37cf67c81', '01a21584-cd3d-771d-9a22-73074368ed62', NULL, NULL, 0, '090b14bfcebfce2f5069dead5ce4722c');
INSERT INTO events VALUES (110, '01a21584-cd39-7aab-b1fa-dda37cf67c81', '01a21584-cd4a-7237-889a-09ae6d870d1c', 1795657354569658, 'organization.moved', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '', '01a21584-cd39-7aab-b1fa-dda37cf67c81', '01a21584-cca7-7949-ab2e-c86a70c1cf03', NULL, NULL, 0, '090b14bfcebfce2f5069dead5ce4722c');
INSERT INTO events VALUES (111, '01a21584-cca7-7949-ab2e-c86a70c1cf03', '01a21584-cd4a-7239-b75a-d7502250f5c5', 1795657354569658, 'organization.moved', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '', '01a21584-cd39-7aab-b1fa-dda37cf67c81', '01a21584-cca7-7949-ab2e-c86a70c1cf03', NULL, NULL, 0, '090b14bfcebfce2f5069dead5ce4722c');
INSERT INTO events VALUES (112, '01a21584-cca7-7949-ab2e-c86a70c1cf03', '01a21584-cd4b-759e-8918-5b29d8f422f9', 1795657354571279, 'parent.changed', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '', '', '01a21584-cca7-7949-ab2e-c86a70c1cf03', '{"restrict_org_creation":false}', '{"restrict_org_creation":true}', 0, '184b68941fae8047be8fb7e31907e993');
INSERT INTO events VALUES (113, '01a21584-cca7-7949-ab2e-c86a70c1cf03', '01a21584-cd4c-7453-aa41-ffe2faac386b', 1795657354572089, 'directory.changed', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '', '', '01a21584-cccc-77d2-9309-eb8eb4a3f102', '{"extensions":[]}', '{"extensions":["urn:acme:scim:schemas:extension:hr:2.0:User"]}', 0, '8628ca3b38312fcc7b9869d054d5f6d6');
INSERT INTO events VALUES (114, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-cd4d-7246-bcb3-4a3dddde2937', 1795657354573084, 'connection.created', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '', '', '01a21584-cd4d-7181-9505-5a76aa0e7c82', NULL, '{"kind":"saml","entity_id":"urn:acme:''idp''","groups_claim":"memberOf","email_trust":"claim","vouched":false,"enabled":false,"proven":false}', 0, '287ffb88fd9d37bd882978e897eaad00');
INSERT INTO events VALUES (115, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-cd4e-7135-b04d-6bf7813df7e5', 1795657354573867, 'run.held', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '', '', '01a21584-cd4e-70a0-bb70-aacebb691854', NULL, '{"detail":{"meaning":{"kind":"oidc","issuer":"https://login.acme.example","client_id":"another"}},"scope":"connection:01a21584-ccff-7190-b658-b1b258ff828d"}', 0, '0509e6a4bb7a36c8523f32cc905f13b8');
INSERT INTO events VALUES (116, '01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-cd4e-7e22-a052-2e703cc5455c', 1795657354574799, 'sso.suspended', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '', '', '01a21584-cc8d-7d22-afe0-89b186836e48', NULL, '{"until":"2026-11-29T01:42:34.574799Z","reason":"''ẞ''"}', 0, 'd526110e48bfd56bc03b8262de835fad');
INSERT INTO events VALUES (117, '01a21584-cca7-7949-ab2e-c86a70c1cf03', '01a21584-cd4f-7bce-b449-89abd993732a', 1795657354575740, 'connection.created', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '', '', '01a21584-cd4f-7b83-919e-e5f206c51609', NULL, '{"kind":"oidc","issuer":"https://login.initech.example","client_id":"usher","email_trust":"claim","vouched":true,"enabled":true,"proven":false}', 0, '569c90efa6c5c569dbe4c9f5d5e49dee');
INSERT INTO events VALUES (118, '01a21584-cca7-7949-ab2e-c86a70c1cf03', '01a21584-cd50-7779-b8cd-5af213fc7df9', 1795657354576459, 'token.created', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '', '', '01a21584-cd50-7745-a5e7-003269ac7c44', NULL, '{"scope":"login-hook","target":"01a21584-cd4f-7b83-919e-e5f206c51609"}', 0, 'd88d35ae0ed459a69845603bc2312920');
INSERT INTO events VALUES (119, '01a21584-cca7-7949-ab2e-c86a70c1cf03', '01a21584-cd51-7688-b891-b72e8c3d23e3', 1795657354577309, 'organization.changed', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '', '01a21584-cd31-7b77-9052-853aede446aa', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false}', 0, '52f921026e5dc34228d962b3b619b006');
INSERT INTO events VALUES (120, '01a21584-cca7-7949-ab2e-c86a70c1cf03', '01a21584-cd51-7843-8fa3-e3ce855c0410', 1795657354577309, 'organization.changed', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '', '01a21584-cd31-7b77-9052-853aede446aa', '', '{"mode":"jit","group_mappings":false}', '{"mode":"jit","group_mappings":false,"sso_required":true}', 0, '52f921026e5dc34228d962b3b619b006');
INSERT INTO events VALUES (121, '01a21584-cca7-7949-ab2e-c86a70c1cf03', '01a21584-cd52-7c83-b76f-408788de8354', 1795657354578788, 'account.created', 'login', '01a21584-cd4f-7b83-919e-e5f206c51609', '01a21584-cd52-7c68-be63-d3f175ee5358', '', '01a21584-cd4f-7b83-919e-e5f206c51609', NULL, NULL, 0, '3fed87b6c758471971eff56774c898c2');
INSERT INTO events VALUES (122, '01a21584-cca7-7949-ab2e-c86a70c1cf03', '01a21584-cd52-7d13-bd91-a56700e83a5e', 1795657354578788, 'subject.linked', 'login', '01a21584-cd4f-7b83-919e-e5f206c51609', '01a21584-cd52-7c68-be63-d3f175ee5358', '', '01a21584-cd4f-7b83-919e-e5f206c51609', NULL, NULL, 0, '3fed87b6c758471971eff56774c898c2');
INSERT INTO events VALUES (123, '01a21584-cca7-7949-ab2e-c86a70c1cf03', '01a21584-cd52-7d59-8c2b-c9bd107823b0', 1795657354578788, 'membership.added', 'login', '01a21584-cd4f-7b83-919e-e5f206c51609', '01a21584-cd52-7c68-be63-d3f175ee5358', '01a21584-cd31-7b77-9052-853aede446aa', '', NULL, '{"role":"user","source":"grant"}', 0, '3fed87b6c758471971eff56774c898c2');
INSERT INTO events VALUES (124, '01a21584-cca7-7949-ab2e-c86a70c1cf03', '01a21584-cd52-7db3-96c3-2a734c7872a1', 1795657354578788, 'connection.proven', 'login', '01a21584-cd4f-7b83-919e-e5f206c51609', '', '', '01a21584-cd4f-7b83-919e-e5f206c51609', NULL, NULL, 0, '3fed87b6c758471971eff56774c898c2');
INSERT INTO events VALUES (125, '', '01a21584-cd72-73bd-9903-33df94df29f9', 1795657354610221, 'account.created', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '01a21584-cd72-739e-b81a-fe93e8a26f7e', '', '', NULL, NULL, 0, '806134941326f3b12cced3390878f7ad');
INSERT INTO events VALUES (126, '', '01a21584-cd88-7d9c-97e0-9af365778247', 1795657354632867, 'account.created', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '01a21584-cd88-7d7f-a7c0-37ea241f1e76', '', '', NULL, NULL, 0, '7288a7ef7f8887b78ea538925e854656');
INSERT INTO events VALUES (127, '01a21584-cca7-7949-ab2e-c86a70c1cf03', '01a21584-cdbe-762d-95c4-1165d554674a', 1795657354686126, 'claim.started', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '', '01a21584-cd31-7b77-9052-853aede446aa', '01a21584-cdbe-7479-9580-eb08aa9539b4', NULL, '{"accounts":2,"deadline":"2026-12-26T01:42:34.686126Z","domain":"initech.example"}', 0, 'c20f164bfe01e1106e24eafaf35bfb26');
INSERT INTO events VALUES (128, '01a21584-cca7-7949-ab2e-c86a70c1cf03', '01a21584-cdbe-76f1-a6df-86bad69e8eed', 1795657354686126, 'claim.account_claimed', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '01a21584-cd72-739e-b81a-fe93e8a26f7e', '01a21584-cd31-7b77-9052-853aede446aa', '01a21584-cdbe-7479-9580-eb08aa9539b4', NULL, '{"deadline":"2026-12-26T01:42:34.686126Z","domain":"initech.example"}', 0, 'c20f164bfe01e1106e24eafaf35bfb26');
INSERT INTO events VALUES (129, '01a21584-cca7-7949-ab2e-c86a70c1cf03', '01a21584-cdbe-76f6-be9a-f9f1581fb402', 1795657354686126, 'claim.account_claimed', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '01a21584-cd88-7d7f-a7c0-37ea241f1e76', '01a21584-cd31-7b77-9052-853aede446aa', '01a21584-cdbe-7479-9580-eb08aa9539b4', NULL, '{"deadline":"2026-12-26T01:42:34.686126Z","domain":"initech.example"}', 0, 'c20f164bfe01e1106e24eafaf35bfb26');
INSERT INTO events VALUES (130, '01a21584-cca7-7949-ab2e-c86a70c1cf03', '01a21584-cdda-768b-acb6-c6c0bb9af824', 1795657354714188, 'claim.cancelled', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '', '01a21584-cd31-7b77-9052-853aede446aa', '01a21584-cdbe-7479-9580-eb08aa9539b4', NULL, '{"accounts":{"cancelled":2},"reason":"by_hand"}', 0, '6ec8121ff19d17096b064f2ec683dc0d');
INSERT INTO events VALUES (131, '01a21584-cca7-7949-ab2e-c86a70c1cf03', '01a21584-ce21-7a9d-a565-ac4f7e914de7', 1795657354785477, 'claim.started', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '', '01a21584-cd31-7b77-9052-853aede446aa', '01a21584-ce21-7a2e-997e-64dac430d3c3', NULL, '{"accounts":2,"deadline":"2026-12-26T01:42:34.785477Z","domain":"initech.example"}', 0, '34eb194c537767e6b67e52273aaef095');
INSERT INTO events VALUES (132, '01a21584-cca7-7949-ab2e-c86a70c1cf03', '01a21584-ce21-7b39-a4e9-edef75a3bbe4', 1795657354785477, 'claim.account_claimed', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '01a21584-cd72-739e-b81a-fe93e8a26f7e', '01a21584-cd31-7b77-9052-853aede446aa', '01a21584-ce21-7a2e-997e-64dac430d3c3', NULL, '{"deadline":"2026-12-26T01:42:34.785477Z","domain":"initech.example"}', 0, '34eb194c537767e6b67e52273aaef095');
INSERT INTO events VALUES (133, '01a21584-cca7-7949-ab2e-c86a70c1cf03', '01a21584-ce21-7b3c-8571-6e843d589c28', 1795657354785477, 'claim.account_claimed', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '01a21584-cd88-7d7f-a7c0-37ea241f1e76', '01a21584-cd31-7b77-9052-853aede446aa', '01a21584-ce21-7a2e-997e-64dac430d3c3', NULL, '{"deadline":"2026-12-26T01:42:34.785477Z","domain":"initech.example"}', 0, '34eb194c537767e6b67e52273aaef095');
INSERT INTO events VALUES (134, '01a21584-cca7-7949-ab2e-c86a70c1cf03', '01a21584-ce44-7e2f-8531-c199d5d79fb4', 1795657354820417, 'claim.chosen', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '01a21584-cd72-739e-b81a-fe93e8a26f7e', '01a21584-cd31-7b77-9052-853aede446aa', '01a21584-ce21-7a2e-997e-64dac430d3c3', '{"choice":""}', '{"choice":"merge"}', 0, '594387a808c3cb4dd02c499b85ea317f');
INSERT INTO dirty VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', 'directory', '01a21584-cd34-7506-9c01-778fe40b615c', 1, 'people:01a21584-cd03-7bc5-bec2-6b0fe7dd98e6', 1795657354550331, '{"directory":"01a21584-cd34-7506-9c01-778fe40b615c","request_id":"f34d8b65906bcae09eda4487821eadde","actor":{"kind":"operator","id":"01a21584-cb9b-7959-9381-ddb501f26aed"}}');
INSERT INTO directory_totals VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccc7-757c-9170-cfaa153ab7ec', 'Group', 0, 3, 0, '01a21584-ccf9-7340-afb1-e6c981a8e29b');
INSERT INTO directory_totals VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccc7-757c-9170-cfaa153ab7ec', 'User', 0, 10, 2, '01a21584-ccee-7921-bdaa-17618b599889');
INSERT INTO accounts VALUES ('01a21584-ccd2-7193-8a26-34256bbf0d49', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795657354449852);
INSERT INTO accounts VALUES ('01a21584-ccd5-719a-b1c3-03d400a479a9', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795657354453058);
INSERT INTO accounts VALUES ('01a21584-ccd8-7459-9a04-8b33f328e2b7', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795657354456209);
INSERT INTO accounts VALUES ('01a21584-ccda-75a9-9307-c8c0b0f6c72e', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795657354458304);
INSERT INTO accounts VALUES ('01a21584-ccde-797f-a4ba-0446a19d980c', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795657354462560);
INSERT INTO accounts VALUES ('01a21584-cce5-72ed-8e0b-2432ee03c526', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795657354469155);
INSERT INTO accounts VALUES ('01a21584-cce6-773b-a278-55a7d301cc7f', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795657354470433);
INSERT INTO accounts VALUES ('01a21584-cce8-7468-ae3d-184583c23a1a', 'left@acme.example', 'left@acme.example', 'acme.example', 1795657354472252);
INSERT INTO accounts VALUES ('01a21584-cced-73d3-9b54-f9e5ae40d72f', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795657354477185);
INSERT INTO accounts VALUES ('01a21584-ccee-78e5-9872-3e61f4165027', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795657354478541);
INSERT INTO accounts VALUES ('01a21584-cd03-7bc5-bec2-6b0fe7dd98e6', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795657354499707);
INSERT INTO accounts VALUES ('01a21584-cd33-7628-b92e-c64dec3c554b', 'accepted@elsewhere.example', 'accepted@elsewhere.example', 'elsewhere.example', 1795657354547298);
INSERT INTO accounts VALUES ('01a21584-cd52-7c68-be63-d3f175ee5358', 'prover@initech.example', 'prover@initech.example', 'initech.example', 1795657354578788);
INSERT INTO accounts VALUES ('01a21584-cd72-739e-b81a-fe93e8a26f7e', 'o''personal@initech.example', 'o''personal@initech.example', 'initech.example', 1795657354610221);
INSERT INTO accounts VALUES ('01a21584-cd88-7d7f-a7c0-37ea241f1e76', 'other@initech.example', 'other@initech.example', 'initech.example', 1795657354632867);
INSERT INTO directory_users VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '01a21584-ccd2-733d-82b9-44b4295b8b74', 'ada@acme.example', '00u-ada', 1, '01a21584-ccd2-7193-8a26-34256bbf0d49', '', 1795657354449852, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795657354449852, 1795657354449852);
INSERT INTO directory_users VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '01a21584-ccd5-71e0-8f50-bc839e4beb64', 'bob@acme.example', NULL, 1, '01a21584-ccd5-719a-b1c3-03d400a479a9', '', 1795657354453058, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795657354453058, 1795657354453058);
INSERT INTO directory_users VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '01a21584-ccd8-748c-bd6b-a6d7b1c65205', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a21584-ccd8-7459-9a04-8b33f328e2b7', '', 1795657354456209, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795657354456209, 1795657354456209);
INSERT INTO directory_users VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '01a21584-ccda-75da-b193-5129adfd68a7', 'zoe@acme.example', 'ZOË', 1, '01a21584-ccda-75a9-9307-c8c0b0f6c72e', '', 1795657354458304, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795657354458304, 1795657354458304);
INSERT INTO directory_users VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '01a21584-ccde-79be-a9eb-f1f1099d2d2f', 'astro@acme.example', '🚀', 1, '01a21584-ccde-797f-a4ba-0446a19d980c', '', 1795657354462560, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795657354462560, 1795657354462560);
INSERT INTO directory_users VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '01a21584-cce5-731a-9f7d-b9f81773fba8', 'lines@acme.example', ' 007 ', 1, '01a21584-cce5-72ed-8e0b-2432ee03c526', '', 1795657354469155, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795657354469155, 1795657354469155);
INSERT INTO directory_users VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '01a21584-cce6-7765-8d0d-f8b3099167d7', 'max@acme.example', '00u-max', 1, '01a21584-cce6-773b-a278-55a7d301cc7f', '', 1795657354470433, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795657354470433, 1795657354470433);
INSERT INTO directory_users VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '01a21584-cce8-748a-9bd3-98d027a39a63', 'left@acme.example', '00u-left', 0, '01a21584-cce8-7468-ae3d-184583c23a1a', '', 1795657354472252, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795657354472252, 1795657354472252);
INSERT INTO directory_users VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '01a21584-ccea-7072-874e-9a15cdbe586f', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795657354473966, 1795657354473966);
INSERT INTO directory_users VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '01a21584-ccee-7921-bdaa-17618b599889', 'staff@acme.example', '00u-staff', 0, '01a21584-ccee-78e5-9872-3e61f4165027', '', 1795657354478541, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795657354478541, 1795657354493976);
INSERT INTO runs VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-cd35-7159-a4b1-0892982e1024', 'deletion', 'applied', 'directory:01a21584-cd34-7506-9c01-778fe40b615c', NULL, '{}', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', 'eea7fcd03d54eac3f86ebeb590608327', 0, 1795657354549015, 1795657354550331, 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', 1795657354550331, 0, 0);
INSERT INTO runs VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-cd4e-70a0-bb70-aacebb691854', 'reconnect', 'held', 'connection:01a21584-ccff-7190-b658-b1b258ff828d', 'reconnect connection:01a21584-ccff-7190-b658-b1b258ff828d', '{"meaning":{"kind":"oidc","issuer":"https://login.acme.example","client_id":"another"}}', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '0509e6a4bb7a36c8523f32cc905f13b8', 0, 1795657354573867, 1795657354573867, '', '', 0, 0, 0);
INSERT INTO dialect_log VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '01a21584-cd07-7e94-9782-4fa90ebd7460', 1795657354503955, '275fdd26b0eb200d20cbeb6aafa518ab', 'GET', '/Users/01a21584-cceb-795a-b55b-85357cd92c72', 404, '', 'there is no user "01a21584-cceb-795a-b55b-85357cd92c72" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '01a21584-cd08-73e9-adf0-7c7f60e1d113', 1795657354504256, 'afdd4ff8bb5a04bcdf40bf2d17843cb6', 'GET', '/Users/01a21584-cced-73fe-9c83-7329ec6af9f3', 404, '', 'there is no user "01a21584-cced-73fe-9c83-7329ec6af9f3" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '01a21584-cf4d-7aa8-94a0-ed8f4eba5daa', 1795657355085699, '25a4572f43b006bc4cd4786e03390c8e', 'GET', '/Users/01a21584-cceb-795a-b55b-85357cd92c72', 404, '', 'there is no user "01a21584-cceb-795a-b55b-85357cd92c72" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccc7-757c-9170-cfaa153ab7ec', '01a21584-cf4f-7046-9a94-8572707c342e', 1795657355087018, 'a94663881b4a09cdefbd897f693bb7a3', 'GET', '/Users/01a21584-cced-73fe-9c83-7329ec6af9f3', 404, '', 'there is no user "01a21584-cced-73fe-9c83-7329ec6af9f3" in this directory', '[]', '');
INSERT INTO schedules VALUES ('', 'check-domains', '0 * * * *', 1795657354426662, 0);
INSERT INTO schedules VALUES ('', 'expire-invitations', '*/10 * * * *', 1795657354368608, 0);
INSERT INTO schedules VALUES ('', 'expire-proposals', '5 * * * *', 1795657354370189, 0);
INSERT INTO schedules VALUES ('', 'forget-answers', '50 * * * *', 1795657354393979, 0);
INSERT INTO schedules VALUES ('', 'forget-events', '50 3 * * *', 1795657354407533, 0);
INSERT INTO schedules VALUES ('', 'forget-tombstones', '20 3 * * *', 1795657354387137, 0);
INSERT INTO schedules VALUES ('', 'prune-schedule-runs', '40 3 * * *', 1795657354353966, 0);
INSERT INTO schedules VALUES ('', 'repair-drift', '10 4 * * *', 1795657354417378, 0);
INSERT INTO schedules VALUES ('', 'settle-claims', '*/10 * * * *', 1795657354383984, 0);
INSERT INTO schedules VALUES ('', 'tend-sso', '* * * * *', 1795657354431455, 0);
INSERT INTO invitations VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-cd2e-7114-80c4-204a4bb203d9', '01a21584-ccbb-7945-b26a-fb026ae2fc70', 'O''Brien+open@Elsewhere.example', 'o''brien+open@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'open', '', 0, 1, '', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '', 'ff87fe9070d399c4752e31c7ffffc3023581bdc0ac7e6bd046fb4ac767038078', 1795657354541917, 1797471754541917, 0);
INSERT INTO invitations VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-cd2f-722c-a3b2-dda7ee7d5673', '01a21584-ccbb-772f-81b9-0848edae5dd0', 'managed@acme.example', 'managed@acme.example', 'acme.example', 'user', '', 0, 'open', '', 1, 0, '', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '', '49701a298e71a809522839a562614387c330805e8f17ab18f5684eed30391845', 1795657354543110, 1797471754543110, 0);
INSERT INTO invitations VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-cd2f-7e88-ba1f-b8c753a6e25c', '01a21584-ccbb-7945-b26a-fb026ae2fc70', 'revoked@elsewhere.example', 'revoked@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'revoked', 'by_hand', 0, 1, '', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '', '5bbb6ea3b885e5e8dd54b69e1c90be3a2cb6a8164fd154f549215ac5d80e479a', 1795657354543924, 1797471754543924, 1795657354544658);
INSERT INTO invitations VALUES ('01a21584-cca7-7949-ab2e-c86a70c1cf03', '01a21584-cd32-7782-aa1a-54f28bd25c68', '01a21584-cd31-7b77-9052-853aede446aa', 'accepted@elsewhere.example', 'accepted@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'accepted', '', 0, 1, '', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', '01a21584-cd33-7628-b92e-c64dec3c554b', 'd0c0a638e529b0f5882006f01d0e7331c15c74ab8285a62de97c4cd93ad152da', 1795657354546408, 1797471754546408, 1795657354547298);
INSERT INTO invitation_sends VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccbb-772f-81b9-0848edae5dd0', 1795657354543110, '01a21584-cd2f-72a2-b771-a22bcc57dc18');
INSERT INTO invitation_sends VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccbb-7945-b26a-fb026ae2fc70', 1795657354541917, '01a21584-cd2e-71b8-a1a6-e9b148393d14');
INSERT INTO invitation_sends VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccbb-7945-b26a-fb026ae2fc70', 1795657354543924, '01a21584-cd2f-7f01-ac29-609a601672fe');
INSERT INTO invitation_sends VALUES ('01a21584-cca7-7949-ab2e-c86a70c1cf03', '01a21584-cd31-7b77-9052-853aede446aa', 1795657354546408, '01a21584-cd32-77b1-bfa6-1703add0e837');
INSERT INTO parent_administrators VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', '01a21584-ccd2-7193-8a26-34256bbf0d49', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', 1795657354528662);
INSERT INTO answers VALUES ('', '01a21584-cb9b-7959-9381-ddb501f26aed', '', '38c376ee1cfed6bcc410b4e0c3efc37fab56d53edc88442a75dd26d622b0fecd', '9c80b91f2aa3e4234325a27bea7a0cf751e0823441da619e1cf6c5997137ae2b', 'jf8ZXJWqUdUs4/Xu7O0gBF9uKVjR4ite/1PpOhEogIKAfrTdzy8AGp+1HpFfm8DtiiBQ+oQ+ux+uSsG6NmRAFUMQnVVX7+YZQ7Kp9JocKxgX9g5CozGgr4c9BhpU4SHF8DXR38eqltC+kt30ZbxTdF3jrs6RSoZUsl5+l31vfAH4+8uH7SAthbFOtxBBObmYBu/QTmnOwWIxzedU2tkf2ZVSkRjXLu9XPaRwFElhMUgZyWREvr2zA/QzNvuBI0AyHC1gCOEq8JAPXaj8dfsJAROfA2bBSN1j6mvy46MelME/1RqzuDRE3hkC7vixR95ARH8XboxgjQE8sQ59JtxcK38xIAFp6cDU6PnCqTjCNqG50zPIyljo0rcImRn7an81FOyAWi8iHSRjSXuLyS1DrK9kL5kJHJJPZU9F1Kto06nlwB1qsw==', 1795657354528662);
INSERT INTO answers VALUES ('', '01a21584-cb9b-7959-9381-ddb501f26aed', '', 'bde6d0391d73e8d02ffb9463343aff3136c005ddcdf91e50bb5480e755bce157', '693123451dd674e393bc1144448558d8a0487bb8b2c47044146f6102e75d2334', '41UyQyUG8HcjfZH/O3siOZE7azqLagSTTqN8MBthPdx8BQYe/o5qwf46nVm5msEjHJGOKG6r3ptV1K2h3RqC0q4vg2A3XT/s/DnFLm6jIlgRJ2PzN/xw/t7cgyhYeSwRAMyh+5zapcnRa2XsG3NnuQhxkYpY81GForZ+a5ho/Moxn4oBy4k0/m06mgvSn/rdZPAJgAfKjlUQFqXutus40PLve5UV8ovCFkDuixyYe1bOulzvu478ddB0yawdXGYdinQ=', 1795657354610221);
INSERT INTO answers VALUES ('', '01a21584-cb9b-7959-9381-ddb501f26aed', '', '342df448de19de6ab2dec9a06ca0597f50e14d4adb8382ea8087a14af10c96df', '0d59f29bdd044abdc5ca9de2c2ffe971c84a270e0708ea5cd17f7c208e77bce0', '+pFvs1vMRzRClrhG42nMWo8IDvjeODKY2B6cICfQC5XkaD1D1LSDG83VpoI6mSkpaf047PTsjF3RRLibKc5g6JNqsdvvTRnwiTwzxpY/fmCgEa19dw0zxVD5WBybrX3XHhL/Rt7m4l6KJgZz4zQlcMWiD7oF5nht/fXq2oQ7X0+WP5wOJ4Xzc+nRwehpGPyd6UfXzuyIOVbtdmZ5JWCEhJYBV6XiHIX/zmdB1P1qFFj1HvOi/s3FvCTRiji4', 1795657354632867);
INSERT INTO answers VALUES ('', '01a21584-cb9b-7959-9381-ddb501f26aed', '', '374dcf26dd1c4a64cbc5364fa5b0a6708e251fb980b382dbf279afb0fc25869f', '47da7d5ba09042695bc80c0b5661ddd0638b9e04b18b4df0f4bc2865dd0daedb', '1bABD27vv9npcVr9fRsox+fCfGUSJsenCM+239Ye0IMF4nhvKWz9XOsgXHay5ylr0HalWh0Y6fjLWlzbYK+ZyAp7YFjYfJW1vEcY+x9jXAzYxMiRZkANjNMWky2CfmrgePNC4Dvrk5BjgJMAN4yM7BHk5dx4kf4wDJ4H2Jf9q+2WZ8slnSGpwR3yEG1Bq/mnwxLGe4RPbvbf0WzfwkJ5EHrvOY3o3+vn0V2Bqg+0CHNTaS4r1s1EXdWmMeU7FWMjcbFUTB0140ZRxIkCiVX7ZdBWRA==', 1795657354647463);
INSERT INTO answers VALUES ('', '01a21584-cb9b-7959-9381-ddb501f26aed', '', '10ac2f551a48e277fa3c0cab3766be11f28915aa47eca401e25fa970894ad2b9', '61854987f9383cc310c3093a7d9be68a53b087d98c8537fdecd8052a956de900', '8q0ybdwCIWlLmBUHEVxjE9nrmLT274Z//xHunO2PHgQvHLdCn4KmQNhwYKD5R9kljdFIY5sf3s+9VzQUDi3GUnlqB2cQ5dbXZ4SdBwzajreMWX7fGqOmAxoybmnrzNtKbzOIYzt5rxH3IcYH8L4rB8jckkeTwOzYaPII09w/w1eH3RsJA7vLAW4ZE8fwfnQ6xCZPGVvT6TWGTS+mPhzvP1RBIbP1M47rnsegUIW8TM9DuhfYpK4/8qblQWT9WcuY2fQHY5f7Rz5e2pcKMPGTbD5SdzcJBsNyiruL9GerQgr6r+gpkKMrnUOPfjAcWBiKQp/ObJ0rJdvPo/V0/zbhvuu8M9iKjoHskKcPPLlre6M1ZIPRLKi757pPaV+nZz3zy3QjPrLNn59Zuwnditx4ymd8gP4AdLZcmnOoBFHI+h5OpFbDN+pruPcjPqu7WV4U2bG1DnZEuZh/DxALaakqTPL74DOqNyvvQlkd9w05tBQapxmWeS3Q9a6uirLMw5FiJucX7dR1djJgnYmdlFak+A3eA4TRLmx05p655Z9X8Yd1PUhAQMxuoUubYyn68oLTnf+NrrTiIP/s0LEAb6ZsEMpuYNtPr4aAWjHXV50LMNWt4c6gcCgSXCdXADCT6M1sKbqkLlwjqFPSEKOs8A+vVNqsEBvSevqeHjSwWQUuHQdkFl+fOxbyPDLe2yqN6yNqId6o7DINReC7MtOoL0xqQEjyXxFBMxNCo32tMZ4h8aj6kG3CsDoa', 1795657354686126);
INSERT INTO answers VALUES ('', '01a21584-cb9b-7959-9381-ddb501f26aed', '', '97338af651b8c2af1c1b2d98c16daa609e11a89579b8fe1b21c2317a104cb83e', 'e2d7a5dc9751aeac5f1fa5173c9f9c9c974f1d0f44b998ddd85b4c6687f1a55a', 'HLUgEv0mphYkK0sbOjBVUzArr31BgJ5f0IKTKWMbvPatPMmQOtFgu8gNp159yaIorPhgwXj5pIfD1Fxx3+VkOC7K2s/lwJJEd1IMzsUUH8W8nhsCsG9tMRiWcIjFvSxcxPVBgsWaZX3SzybINHqhgv8fqgelirxxb66ALZcHXXlXbLjHWq0R9kpr7dKqY3kcdb3oKovecGnQeySZ/bOpIsdYQR9pSWmNYhBPNk8zguoBY5IiTObHfOpjJ2xj21mQD/NHjwi4gkOz6cM8wYjezvk5VPDi8bJ30CL6z4u6TnpSoPuYDjl615UHd63zms6meFha3eKwy0Q7yfBUSRWSM5MAquw15AAduUsDZhTY9LTnTrmun+H4jpK2K4qClKgrzUpJ68/EWC4toSz4oohBcNEZTyH8McVoPD8kVDMpCkO2Me6+9/Z+HUsw7r+8xSSLnij5hB7VTl64a4ru5SyJX38UBlnXqAdy8E3V6tQrQeSNj9keqztQ8hwoCIN3XT+IKMcp5E9GeENXHK4QjSu2iZUIUZk2jqnu0Yq8idpstRNiVK+SMxXgwpChqwxTymjjjitm7/LqlnTAu28iLAHpqNMP8grXaoVFgffUanS2BP05ZEM4BzHpJWc8oiMfXxNOccBSX/fBW8iFJCRK/GyNN9qCQj/VVz2wYVZcEis6WWMOww6kXeKLQpYZwuEoXy2PiWa+0uBpoP9k+agssLqNpBjTWbwLVTyGjdvb06DBVr8galMS6BX4G87rdpq4zxL9MiC6WhJWx5Cfok+L2aOfDQXUaODUVVfgYrSicMZLbh6HClAMaZdbM2gpbu1peXUzV7cmXg==', 1795657354714188);
INSERT INTO answers VALUES ('', '01a21584-cb9b-7959-9381-ddb501f26aed', '', '1172a35b53beebb423ab0263659b2be59eb89af95e05712ac89a01c5c8fab6c1', '47da7d5ba09042695bc80c0b5661ddd0638b9e04b18b4df0f4bc2865dd0daedb', 'l/0qG5lmEGsVQbs6MGv/+Xliv/6Fhf87IVNGUf/cSgKfALGRJNutAe1ha2pNxgb3yUL+MuQdM/AQfmeTArh9HGQ65sK/PbNepj+PdQgjqaqKSPxauhiVM2vUttJt84p3CKUUCaHxErEU96phKD+9PVwmg65Tg8zSYZfoX75ssyxFcGCuou9pjjyJxaifU6LxCR76baYyfY50qrvLWkcKHkqWgjgS+WEFh6MNqzL+rmSQ8mJ83i/pd7gXW7nyHM77ihsK+XY/PtpBV4CdZ3yvpKFQqQ==', 1795657354741959);
INSERT INTO answers VALUES ('', '01a21584-cb9b-7959-9381-ddb501f26aed', '', '062180e494dd866ab0b7a3fb40fb0580d4ad09a21e76e6eba198907f89ac3d94', '61854987f9383cc310c3093a7d9be68a53b087d98c8537fdecd8052a956de900', '/TPcJXlQvUrdCoSJYhJm0nJTGwpVc9JkHEyvlimmXHE9YPpIGDDMFXwlN5h+mRf3KBgrbPoRSOZo8xHhEo8CHCbjyl71g8VvWDSh6rbqogJt6dVL8D0KkcU+m6XFd7Oe19wZnv6ci6uuLrekUJPV5rgqA/btjhfyYlwUG6lLDLbIacrqhWBIqaxElT8g7TY9ISJ6MuYj37ZC+G6qvXEBq+d75FSIKccWlEVpy8a/MVbta8afnKBvcWrUE5X2qxNB5ruFmtJx/exAMSwtjoBP0y0J0IaTURug40MvJ02BAHWMpIH3Vd6ah9afovE2i3GVvAwjIly4YwIEyzlzmdvz9DY6UtPoBxmunSY/AzCnN3KEHPmwDF/wpudsHN++wEfUzHDbnQBYB/VLWd+xBFWlCPQcw5eZbWCmZ++tGeSzVwG8L0dF/nL/tHpQewNaV7GsYLo/lYSkkfgy8bscFwMZPZqNJQAHANlrY82Y1HvnDE5JzqQPpCrpA90k0+GVoWEuWiOvod2JovLFezeoxWWEoBJandqXwCh92GV4uzfpbzUYEZ+tECezO4zDNVzvsJt98ehhyrgrqXapRSy2wFpvP+RafTipBh3N+cq7oOzRkTToPWnH35Ywsfp42Axig9ehcZlPPIIiDC1ZHMyQ/Ih56fGZ/t0sZU9Pg93IfgXLtD7QuulntJPwrchiZ4vOli0FHiKP6ZlT5ZMSpCgbyQzVVKtgrT+p8elzEbV5wUgBWG5jgAftlOrb', 1795657354785477);
INSERT INTO answers VALUES ('', '01a21584-cb9b-7959-9381-ddb501f26aed', '', '3e2ee3f9f8369362268dd09436994d86e05461a5348f127d1278596b7176c240', 'a10c815ed57d1466bddffdf6ec1f60314bd8ca8fd8520b3fa0d8cc70dcca446b', 'W2mcKTg1t5wTQgSQeSPjrunhgYdQ88Q5msJ05lnWxfUVB9nlSGhJvDNJS2+emPnYrdFUhiVAC2RZnZt0cOxRYP15Qjkv178mopJjtXdkJaFpzx9knMznOQuEslFOTMWisqhp3ykdtex5pXqXx9At5H0G2/ivPOWZQoLyxKrjQDVOfKdK4ZJVdbbRktPVTcSquI2g/7D3l3C6q4oCQj5+JG8kaXXf8WHubt2HlsHnhNxq0I2h77k0aLYwdTG/E8YKSvqxpUdF47ZWK7I7QbyfEaaXZz+b8lOtE2527OYB1k9rtQqECNOeuMOL9nDEQgT38phHj1X64Yu+SjHc6+fXG4kC0l0=', 1795657354820417);
INSERT INTO sso_suspensions VALUES ('01a21584-cc8d-7d22-afe0-89b186836e48', 1795916554574799, '''ẞ''', 1795657354574799, 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed');
INSERT INTO merge_proposals VALUES ('01a21584-cca7-7949-ab2e-c86a70c1cf03', '01a21584-cd3a-77fe-9480-521711269eff', '01a21584-cd38-7e42-be8b-dd166027db49', '01a21584-cd38-7e42-be8b-dd166027db49', 'host', 'pending', '', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', 0, '{"credential":"01a21584-cb9b-7959-9381-ddb501f26aed","at":1795657354555442}', '', 1795657354554427, 1796866954554427, 0, '', 0);
INSERT INTO merge_proposals VALUES ('01a21584-cca7-7949-ab2e-c86a70c1cf03', '01a21584-cd3d-771d-9a22-73074368ed62', '01a21584-cd39-7aab-b1fa-dda37cf67c81', '01a21584-cd39-7aab-b1fa-dda37cf67c81', 'host', 'approved', '', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', 0, '{"credential":"01a21584-cb9b-7959-9381-ddb501f26aed","at":1795657354569658}', '{"credential":"01a21584-cb9b-7959-9381-ddb501f26aed","at":1795657354562169}', 1795657354557431, 1796866954557431, 1795657354569658, '{"looks":"6f9e9926ae1b47a3fabe49fa477bce38de240a766586885499fbb21a38009c44","alone":null,"met":null}', 0);
INSERT INTO domain_claims VALUES ('01a21584-cca7-7949-ab2e-c86a70c1cf03', '01a21584-cdbe-7479-9580-eb08aa9539b4', 'initech.example', '01a21584-cd31-7b77-9052-853aede446aa', 'cancelled', 'by_hand', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', 1795657354686126, 1798249354686126, 1795657354714188);
INSERT INTO domain_claims VALUES ('01a21584-cca7-7949-ab2e-c86a70c1cf03', '01a21584-ce21-7a2e-997e-64dac430d3c3', 'initech.example', '01a21584-cd31-7b77-9052-853aede446aa', 'open', '', 'operator', '01a21584-cb9b-7959-9381-ddb501f26aed', 1795657354785477, 1798249354785477, 0);
INSERT INTO claim_accounts VALUES ('01a21584-cca7-7949-ab2e-c86a70c1cf03', '01a21584-cdbe-7479-9580-eb08aa9539b4', '01a21584-cd72-739e-b81a-fe93e8a26f7e', '', 'cancelled', '', '', 1795657354714188);
INSERT INTO claim_accounts VALUES ('01a21584-cca7-7949-ab2e-c86a70c1cf03', '01a21584-cdbe-7479-9580-eb08aa9539b4', '01a21584-cd88-7d7f-a7c0-37ea241f1e76', '', 'cancelled', '', '', 1795657354714188);
INSERT INTO claim_accounts VALUES ('01a21584-cca7-7949-ab2e-c86a70c1cf03', '01a21584-ce21-7a2e-997e-64dac430d3c3', '01a21584-cd72-739e-b81a-fe93e8a26f7e', 'merge', 'claimed', '', '', 0);
INSERT INTO claim_accounts VALUES ('01a21584-cca7-7949-ab2e-c86a70c1cf03', '01a21584-ce21-7a2e-997e-64dac430d3c3', '01a21584-cd88-7d7f-a7c0-37ea241f1e76', '', 'claimed', '', '', 0);
INSERT INTO fleet_secrets VALUES ('cache', '095266de65dbc63e56d56937404688dfa53f4cb9a29ff58bb80f177b91319544');
INSERT INTO replicas VALUES ('host/killed', 1772355600000000, 1772355605000000, 2);
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
INSERT INTO sqlite_stat1 VALUES ('replicas', 'replicas', '10 1');
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES ('goose_db_version', 7);
