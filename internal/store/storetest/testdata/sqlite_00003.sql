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
);
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
  created_at   BIGINT NOT NULL,
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
  created_at  BIGINT NOT NULL,
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
, client TEXT NOT NULL DEFAULT '', jwks TEXT NOT NULL DEFAULT '', assertion TEXT NOT NULL DEFAULT '', issuer TEXT NOT NULL DEFAULT '', audience TEXT NOT NULL DEFAULT '', trust TEXT NOT NULL DEFAULT '', off BIGINT NOT NULL DEFAULT 0, last_used_at BIGINT NOT NULL DEFAULT 0, target_rev TEXT NOT NULL DEFAULT '');
CREATE TABLE directories (
  parent     TEXT   NOT NULL,
  id         TEXT   NOT NULL,
  slug       TEXT   NOT NULL,
  kind       TEXT   NOT NULL,
  dialect    TEXT   NOT NULL,
  email_from TEXT   NOT NULL,              -- userName | emails: which attribute is the designated e-mail
  shared_group_names BIGINT NOT NULL DEFAULT 0, -- several groups may have one displayName
  patch_answer TEXT NOT NULL DEFAULT '',   -- 200 | 204: how PATCH of a user is answered; empty: as the dialect does
  created_at BIGINT NOT NULL, profile TEXT NOT NULL DEFAULT '', extensions TEXT NOT NULL DEFAULT '', rev TEXT NOT NULL DEFAULT '',
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
INSERT INTO goose_db_version VALUES (1, 0, 1, '2026-11-25 20:23:56');
INSERT INTO goose_db_version VALUES (2, 1, 1, '2026-11-25 20:23:56');
INSERT INTO goose_db_version VALUES (3, 2, 1, '2026-11-25 20:23:56');
INSERT INTO goose_db_version VALUES (4, 3, 1, '2026-11-25 20:23:56');
INSERT INTO parents VALUES ('01a21461-16be-7030-8571-72a27b611f4f', 'acme', 'acme', '01a21461-16fa-77ff-85dc-b85d4cee2c74', 2, 0, 1795638236861976);
INSERT INTO parents VALUES ('01a21461-16c8-7baa-96aa-d21dd4f70557', 'initech', 'initech', '01a21461-16ca-7f3e-ab4a-6a5f6556e8b8', 0, 0, 1795638236872739);
INSERT INTO organizations VALUES ('01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16d3-7020-8a1c-49fff7dfeb3d', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795638236882695);
INSERT INTO organizations VALUES ('01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16d3-7171-8aae-ee9ee755dd22', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795638236882695);
INSERT INTO seat_tiers VALUES ('01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16d3-7020-8a1c-49fff7dfeb3d', 'premium', 1, 1);
INSERT INTO domains VALUES ('01a21461-16be-7030-8571-72a27b611f4f', 'acme.example', '01a21461-16bf-7aa1-a9fb-fc1cdf14e348', 'verified', 'manual', 1795638236863268, 1795638236863268, '', '', 0, 0, 0, 0, 0);
INSERT INTO domains VALUES ('01a21461-16c8-7baa-96aa-d21dd4f70557', 'initech.example', '01a21461-16ca-7ed6-8790-48ecb892e7a0', 'verified', 'manual', 1795638236874908, 1795638236874908, '', '', 0, 0, 0, 0, 0);
INSERT INTO connections VALUES ('01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16fa-7739-bd10-13d4f738a830', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795638236926314, 1795638236922226);
INSERT INTO credentials VALUES ('', '01a21461-168b-7cec-b8ea-3ba4210eacd7', 'operator', '', 'first operator key', 'b3412fd2b6081e90113721dc0f66c5a448b37fbc7b7c75052cd33add02e00dc8', 'usher_9O1RFi', 1795638236811750, NULL, NULL, '', '', '', '', '', '', 0, 1795638237186281, '');
INSERT INTO credentials VALUES ('01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16d8-7c14-a974-3f737c3412f3', 'directory', '01a21461-16d7-7905-8a8b-7134e1db119b', '', '0406dd170b5fe5686e2c5d2b738d928d0d4839306896d754fe5aa0d15a7fbaf4', 'usher_kxGA_d', 1795638236888605, NULL, NULL, '', '', '', '', '', '', 0, 1795638237186281, '');
INSERT INTO credentials VALUES ('01a21461-16c8-7baa-96aa-d21dd4f70557', '01a21461-16da-782e-8bcc-1f73f0e48610', 'directory', '01a21461-16d9-79ec-9459-4847e10a94e7', '', 'a9171ba008d16cd2ae7c27d6b587b037ae7ea9f2ad9a5ec4de966cd8bb4dfb46', 'usher_f7Cip8', 1795638236890458, NULL, NULL, '', '', '', '', '', '', 1, 0, '01a21461-1721-79e0-b8ed-85a3bb6f0d08');
INSERT INTO credentials VALUES ('01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16fb-7cc7-bcf9-a984b6641b04', 'login-hook', '01a21461-16fa-7739-bd10-13d4f738a830', '', 'c0f7033b7d0fdca0bc5eabfce4141531326cbca108e20f3b5d319ffdd58f5c7e', 'usher_KSsb_h', 1795638236923675, NULL, NULL, '', '', '', '', '', '', 0, 1795638236964642, '');
INSERT INTO credentials VALUES ('', '01a21461-1702-72cf-ad2d-c88984844d8e', 'read-only', '', '', '2c11f940a775a6ec37f45707e5835b6b9f71c28efef6e72a8b169638dcac6f00', 'usher_oO8C_s', 1795638236930167, NULL, 1795638236931162, '', '', '', '', '', '', 0, 0, '');
INSERT INTO credentials VALUES ('01a21461-16be-7030-8571-72a27b611f4f', '01a21461-170a-7c35-8d9b-1672d79a041a', 'oauth-client', '01a21461-16d7-7905-8a8b-7134e1db119b', '', 'e7ada53c824bc23a6d5b8932ec1d59044fa4eaec41dae2271a1b5738c6f15a6f', 'usher_8l_AvI', 1795638236938772, NULL, NULL, '', '', '', '', '', '', 0, 0, '');
INSERT INTO credentials VALUES ('01a21461-16be-7030-8571-72a27b611f4f', '01a21461-171c-75a2-bec8-86c3ac5fd06a', 'access-token', '01a21461-16d7-7905-8a8b-7134e1db119b', '', 'f89f8803acf307913c12e46f9798e20f61e327a7d46957eef1471a4f3b10dc6a', 'usher_m8KI9k', 1795638236956129, 1795641836956129, NULL, '01a21461-170a-7c35-8d9b-1672d79a041a', '', '', '', '', '', 0, 0, '');
INSERT INTO credentials VALUES ('01a21461-16c8-7baa-96aa-d21dd4f70557', '01a21461-171e-7d96-a350-8bf9410e1f7f', 'jwt-issuer', '01a21461-16d9-79ec-9459-4847e10a94e7', '', 'acba3924e59abbac86abc5b3af8deb1160372454f7dfef07efa9e0f915903b24', '', 1795638236958804, NULL, NULL, '', '', '', 'https://issuer.example/', 'http://127.0.0.1:38529/scim/01a21461-16d9-79ec-9459-4847e10a94e7', '{"jwks_url":"https://issuer.example/keys","claims":{"tid":"''ẞ''"}}', 0, 0, '01a21461-1721-79e0-b8ed-85a3bb6f0d08');
INSERT INTO directories VALUES ('01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16d7-7905-8a8b-7134e1db119b', 'okta', 'scim', 'okta', 'userName', 0, '', 1795638236887575, '', '', '');
INSERT INTO directories VALUES ('01a21461-16c8-7baa-96aa-d21dd4f70557', '01a21461-16d9-79ec-9459-4847e10a94e7', 'entra', 'scim', 'entra', 'userName', 0, '', 1795638236889598, 'ipsie', '[{"id":"urn:acme:scim:schemas:extension:hr:2.0:User","name":"User","description":"''quotes'' and Umläute","resourceType":"User","attributes":[{"name":"floor","type":"string","caseExact":false,"mutability":"readWrite","returned":"default","uniqueness":"none"}]}]', '01a21461-1721-79e0-b8ed-85a3bb6f0d08');
INSERT INTO directory_emails VALUES ('01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16d7-7905-8a8b-7134e1db119b', 'ada@acme.example', '01a21461-16db-7da7-89a2-a6b6320a6711', 0, 'work');
INSERT INTO directory_emails VALUES ('01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16d7-7905-8a8b-7134e1db119b', 'ada@home.example', '01a21461-16db-7da7-89a2-a6b6320a6711', 1, 'home');
INSERT INTO directory_groups VALUES ('01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16d7-7905-8a8b-7134e1db119b', '01a21461-16ea-7e79-b62e-7bd68894e16b', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795638236906887, 1795638236912410, 0);
INSERT INTO directory_groups VALUES ('01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16d7-7905-8a8b-7134e1db119b', '01a21461-16ec-7a15-a680-0ef3ad1ba0b7', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795638236908601, 1795638236917898, 0);
INSERT INTO directory_groups VALUES ('01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16d7-7905-8a8b-7134e1db119b', '01a21461-16f2-7c60-afc0-142bf5fd0044', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795638236914785, 1795638236914785, 1);
INSERT INTO directory_members VALUES ('01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16d7-7905-8a8b-7134e1db119b', '01a21461-16ea-7e79-b62e-7bd68894e16b', '01a21461-16db-7da7-89a2-a6b6320a6711', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16d7-7905-8a8b-7134e1db119b', '01a21461-16ea-7e79-b62e-7bd68894e16b', '01a21461-16dc-7db4-aa97-87bc3042456d', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16d7-7905-8a8b-7134e1db119b', '01a21461-16ea-7e79-b62e-7bd68894e16b', '01a21461-16de-775c-8320-c292f535490c', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16d7-7905-8a8b-7134e1db119b', '01a21461-16ec-7a15-a680-0ef3ad1ba0b7', '01a21461-16db-7da7-89a2-a6b6320a6711', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16d7-7905-8a8b-7134e1db119b', '01a21461-16ec-7a15-a680-0ef3ad1ba0b7', '01a21461-16dc-7db4-aa97-87bc3042456d', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16d7-7905-8a8b-7134e1db119b', '01a21461-16ec-7a15-a680-0ef3ad1ba0b7', '01a21461-16de-775c-8320-c292f535490c', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16d7-7905-8a8b-7134e1db119b', '01a21461-16ec-7a15-a680-0ef3ad1ba0b7', '01a21461-16df-7563-8687-ce58e73b7b85', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16d7-7905-8a8b-7134e1db119b', '01a21461-16ec-7a15-a680-0ef3ad1ba0b7', '01a21461-16e0-74e9-a6fc-ec944275d18b', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16d7-7905-8a8b-7134e1db119b', '01a21461-16ec-7a15-a680-0ef3ad1ba0b7', '01a21461-16e2-737c-80c3-5653a4f14049', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16d7-7905-8a8b-7134e1db119b', '01a21461-16ec-7a15-a680-0ef3ad1ba0b7', '01a21461-16e3-733a-8fe9-4c682baf4ffb', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16d7-7905-8a8b-7134e1db119b', '01a21461-16ec-7a15-a680-0ef3ad1ba0b7', '01a21461-16e4-7afd-8cbd-ef64c2763e06', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16d7-7905-8a8b-7134e1db119b', '01a21461-16ec-7a15-a680-0ef3ad1ba0b7', '01a21461-16e6-7975-8be6-9e1aa7fe4f67', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16d7-7905-8a8b-7134e1db119b', '01a21461-16ec-7a15-a680-0ef3ad1ba0b7', '01a21461-16ea-7079-9dfd-7a01414ca978', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16d7-7905-8a8b-7134e1db119b', '01a21461-16f2-7c60-afc0-142bf5fd0044', '01a21461-16df-7563-8687-ce58e73b7b85', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16d7-7905-8a8b-7134e1db119b', '01a21461-16f2-7c60-afc0-142bf5fd0044', '01a21461-16ea-7e79-b62e-7bd68894e16b', 'Group', 'Group', '');
INSERT INTO directory_tombstones VALUES ('01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16d7-7905-8a8b-7134e1db119b', '01a21461-16e8-7eed-97d9-ae9362f19385', 'NULL', '01a21461-16e8-7ec7-8111-35c442e39c50', 1798230236917898);
INSERT INTO persons VALUES ('01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16db-7cc1-a21f-63ff1afb2e54', 'open', '', '01a21461-16d7-7905-8a8b-7134e1db119b', 0, 3, 0, 1795638236926314, 1795638236891539);
INSERT INTO persons VALUES ('01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16dc-7d88-8941-30cf46c887fe', 'open', '', '01a21461-16d7-7905-8a8b-7134e1db119b', 0, 3, 0, NULL, 1795638236892817);
INSERT INTO persons VALUES ('01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16de-7733-90b8-57434e8bbfa6', 'open', '', '01a21461-16d7-7905-8a8b-7134e1db119b', 0, 2, 0, NULL, 1795638236894418);
INSERT INTO persons VALUES ('01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16df-753e-89ad-cc56a79acef2', 'open', '', '01a21461-16d7-7905-8a8b-7134e1db119b', 0, 2, 0, NULL, 1795638236895262);
INSERT INTO persons VALUES ('01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16e0-748a-8d83-5da31971daca', 'open', '', '01a21461-16d7-7905-8a8b-7134e1db119b', 0, 2, 0, NULL, 1795638236896254);
INSERT INTO persons VALUES ('01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16e2-7355-b767-72181a896b82', 'open', '', '01a21461-16d7-7905-8a8b-7134e1db119b', 0, 2, 0, NULL, 1795638236898180);
INSERT INTO persons VALUES ('01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16e3-7314-8536-19525929cfe8', 'open', '', '01a21461-16d7-7905-8a8b-7134e1db119b', 0, 2, 0, NULL, 1795638236899125);
INSERT INTO persons VALUES ('01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16e4-7acb-9ee0-911bf5e5fb1e', 'closed', 'directory_inactive', '01a21461-16d7-7905-8a8b-7134e1db119b', 0, 2, 0, NULL, 1795638236900664);
INSERT INTO persons VALUES ('01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16e8-7ec7-8111-35c442e39c50', 'closed', 'directory_deleted', '01a21461-16d7-7905-8a8b-7134e1db119b', 0, 4, 0, NULL, 1795638236904899);
INSERT INTO persons VALUES ('01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16ea-7057-aef9-e14d1fa0f594', 'closed', 'directory_inactive', '01a21461-16d7-7905-8a8b-7134e1db119b', 0, 3, 0, NULL, 1795638236905984);
INSERT INTO persons VALUES ('01a21461-16be-7030-8571-72a27b611f4f', '01a21461-1700-7c62-9b97-8d3cce0fe4cf', 'open', '', '', 0, 1, 0, 1795638236928740, 1795638236928740);
INSERT INTO subjects VALUES ('01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16fa-7739-bd10-13d4f738a830', 'ada', '01a21461-16db-7cc1-a21f-63ff1afb2e54', 1795638236926314);
INSERT INTO subjects VALUES ('01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16fa-7739-bd10-13d4f738a830', 'newcomer', '01a21461-1700-7c62-9b97-8d3cce0fe4cf', 1795638236928740);
INSERT INTO memberships VALUES ('01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16db-7cc1-a21f-63ff1afb2e54', '01a21461-16d3-7020-8a1c-49fff7dfeb3d', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795638236908601);
INSERT INTO memberships VALUES ('01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16db-7cc1-a21f-63ff1afb2e54', '01a21461-16d3-7171-8aae-ee9ee755dd22', 0, 'jit', '01a21461-16fa-7739-bd10-13d4f738a830', 1795638236926314, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795638236926314);
INSERT INTO memberships VALUES ('01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16dc-7d88-8941-30cf46c887fe', '01a21461-16d3-7020-8a1c-49fff7dfeb3d', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795638236908601);
INSERT INTO memberships VALUES ('01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16de-7733-90b8-57434e8bbfa6', '01a21461-16d3-7020-8a1c-49fff7dfeb3d', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795638236913387);
INSERT INTO memberships VALUES ('01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16df-753e-89ad-cc56a79acef2', '01a21461-16d3-7020-8a1c-49fff7dfeb3d', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795638236908601);
INSERT INTO memberships VALUES ('01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16e0-748a-8d83-5da31971daca', '01a21461-16d3-7020-8a1c-49fff7dfeb3d', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795638236908601);
INSERT INTO memberships VALUES ('01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16e2-7355-b767-72181a896b82', '01a21461-16d3-7020-8a1c-49fff7dfeb3d', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795638236908601);
INSERT INTO memberships VALUES ('01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16e3-7314-8536-19525929cfe8', '01a21461-16d3-7020-8a1c-49fff7dfeb3d', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795638236908601);
INSERT INTO memberships VALUES ('01a21461-16be-7030-8571-72a27b611f4f', '01a21461-1700-7c62-9b97-8d3cce0fe4cf', '01a21461-16d3-7171-8aae-ee9ee755dd22', 0, 'jit', '01a21461-16fa-7739-bd10-13d4f738a830', 1795638236928740, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795638236928740);
INSERT INTO policy_versions VALUES ('01a21461-16be-7030-8571-72a27b611f4f', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a21461-168b-7cec-b8ea-3ba4210eacd7', 1795638236882695);
INSERT INTO policy_versions VALUES ('01a21461-16be-7030-8571-72a27b611f4f', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a21461-168b-7cec-b8ea-3ba4210eacd7', 1795638236884981);
INSERT INTO events VALUES (1, '', '01a21461-168b-7e56-8905-d4356c38458b', 1795638236811750, 'token.created', 'operator', 'operator_key_file', '', '', '01a21461-168b-7cec-b8ea-3ba4210eacd7', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO events VALUES (2, '01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16be-70e6-aac3-f4eb12d620cc', 1795638236861976, 'parent.created', 'operator', '01a21461-168b-7cec-b8ea-3ba4210eacd7', '', '', '01a21461-16be-7030-8571-72a27b611f4f', NULL, NULL, 0, '50ba362374f4d0722a5d876042fd290f');
INSERT INTO events VALUES (3, '01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16c1-7df4-a5a5-d80754a8f981', 1795638236863268, 'domain.verified', 'operator', '01a21461-168b-7cec-b8ea-3ba4210eacd7', '', '', '01a21461-16bf-7aa1-a9fb-fc1cdf14e348', NULL, '{"domain":"acme.example","state":"verified","strategy":"manual"}', 0, 'b3447cc1cb628b88ef6624b0a4f7f3d2');
INSERT INTO events VALUES (4, '01a21461-16c8-7baa-96aa-d21dd4f70557', '01a21461-16c9-7cb3-bdb3-90e29517964f', 1795638236872739, 'parent.created', 'operator', '01a21461-168b-7cec-b8ea-3ba4210eacd7', '', '', '01a21461-16c8-7baa-96aa-d21dd4f70557', NULL, NULL, 0, '71a2518419f8997b6ceaee37c867d113');
INSERT INTO events VALUES (5, '01a21461-16c8-7baa-96aa-d21dd4f70557', '01a21461-16cb-702d-9cbe-e771f1ec6179', 1795638236874908, 'domain.verified', 'operator', '01a21461-168b-7cec-b8ea-3ba4210eacd7', '', '', '01a21461-16ca-7ed6-8790-48ecb892e7a0', NULL, '{"domain":"initech.example","state":"verified","strategy":"manual"}', 0, 'ff778f337d329f6c6d81c3496aa876f5');
INSERT INTO events VALUES (6, '01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16d3-7126-8aee-e18489714bd0', 1795638236882695, 'organization.created', 'operator', '01a21461-168b-7cec-b8ea-3ba4210eacd7', '', '01a21461-16d3-7020-8a1c-49fff7dfeb3d', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '9d4ad1dea14768feb6266b1533b36cf1');
INSERT INTO events VALUES (7, '01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16d3-71a3-8452-be5ea51f914c', 1795638236882695, 'organization.created', 'operator', '01a21461-168b-7cec-b8ea-3ba4210eacd7', '', '01a21461-16d3-7171-8aae-ee9ee755dd22', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '9d4ad1dea14768feb6266b1533b36cf1');
INSERT INTO events VALUES (8, '01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16d3-734d-82e6-4f49355ed422', 1795638236882695, 'policy.applied', 'operator', '01a21461-168b-7cec-b8ea-3ba4210eacd7', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, '9d4ad1dea14768feb6266b1533b36cf1');
INSERT INTO events VALUES (9, '01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16d3-7617-a9b2-ed7b1cd2ff77', 1795638236882695, 'organization.changed', 'operator', '01a21461-168b-7cec-b8ea-3ba4210eacd7', '', '01a21461-16d3-7020-8a1c-49fff7dfeb3d', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, '9d4ad1dea14768feb6266b1533b36cf1');
INSERT INTO events VALUES (10, '01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16d3-7667-9457-4cb93d4bd8c5', 1795638236882695, 'organization.changed', 'operator', '01a21461-168b-7cec-b8ea-3ba4210eacd7', '', '01a21461-16d3-7171-8aae-ee9ee755dd22', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, '9d4ad1dea14768feb6266b1533b36cf1');
INSERT INTO events VALUES (11, '01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16d5-7169-9a2f-99e8d864e9c6', 1795638236884981, 'policy.applied', 'operator', '01a21461-168b-7cec-b8ea-3ba4210eacd7', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, 'c3830d3cdfc65197459985b4a583c5a3');
INSERT INTO events VALUES (12, '01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16d6-76e0-a917-917a847bdb84', 1795638236886042, 'organization.changed', 'operator', '01a21461-168b-7cec-b8ea-3ba4210eacd7', '', '01a21461-16d3-7020-8a1c-49fff7dfeb3d', '', NULL, '{"limit":1,"seat":"premium"}', 0, '1e5de0b10c93f5086c1c77d316f8ebd4');
INSERT INTO events VALUES (13, '01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16d7-7a10-b137-8b82e779be2e', 1795638236887575, 'directory.created', 'operator', '01a21461-168b-7cec-b8ea-3ba4210eacd7', '', '', '01a21461-16d7-7905-8a8b-7134e1db119b', NULL, NULL, 0, 'a162e739ac2889c13f21cd78e43e23b0');
INSERT INTO events VALUES (14, '01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16d8-7c6d-896f-80357e4a936d', 1795638236888605, 'token.created', 'operator', '01a21461-168b-7cec-b8ea-3ba4210eacd7', '', '', '01a21461-16d8-7c14-a974-3f737c3412f3', NULL, '{"scope":"directory","target":"01a21461-16d7-7905-8a8b-7134e1db119b"}', 0, '63aa6e6393448d36b8b2d402d9429ed3');
INSERT INTO events VALUES (15, '01a21461-16c8-7baa-96aa-d21dd4f70557', '01a21461-16d9-7a13-8ebd-f3f7dcdfba32', 1795638236889598, 'directory.created', 'operator', '01a21461-168b-7cec-b8ea-3ba4210eacd7', '', '', '01a21461-16d9-79ec-9459-4847e10a94e7', NULL, NULL, 0, '71a0adbd4ffe0e5128510db319f43d94');
INSERT INTO events VALUES (16, '01a21461-16c8-7baa-96aa-d21dd4f70557', '01a21461-16da-786d-95df-2db12db22a6e', 1795638236890458, 'token.created', 'operator', '01a21461-168b-7cec-b8ea-3ba4210eacd7', '', '', '01a21461-16da-782e-8bcc-1f73f0e48610', NULL, '{"scope":"directory","target":"01a21461-16d9-79ec-9459-4847e10a94e7"}', 0, '99b2961b18e29094648c7a2eb742d1bf');
INSERT INTO events VALUES (17, '01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16dc-701a-98fd-d3d2000a22b5', 1795638236891539, 'directory_user.created', 'directory', '01a21461-16d7-7905-8a8b-7134e1db119b', '', '', '01a21461-16db-7da7-89a2-a6b6320a6711', NULL, NULL, 2, '7badaef1065d5bfa8edb205d68afaf4e');
INSERT INTO events VALUES (18, '01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16dc-701d-baac-224c03b154b9', 1795638236891539, 'account.created', 'directory', '01a21461-16d7-7905-8a8b-7134e1db119b', '01a21461-16db-7cc1-a21f-63ff1afb2e54', '', '01a21461-16db-7da7-89a2-a6b6320a6711', NULL, NULL, 2, '7badaef1065d5bfa8edb205d68afaf4e');
INSERT INTO events VALUES (19, '01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16dc-7dee-aebd-ebdcf7404d3f', 1795638236892817, 'directory_user.created', 'directory', '01a21461-16d7-7905-8a8b-7134e1db119b', '', '', '01a21461-16dc-7db4-aa97-87bc3042456d', NULL, NULL, 2, 'c3ca5fd417e6921f6134a9aab3253c94');
INSERT INTO events VALUES (20, '01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16dc-7df0-9fe2-3482ef5a0c4c', 1795638236892817, 'account.created', 'directory', '01a21461-16d7-7905-8a8b-7134e1db119b', '01a21461-16dc-7d88-8941-30cf46c887fe', '', '01a21461-16dc-7db4-aa97-87bc3042456d', NULL, NULL, 2, 'c3ca5fd417e6921f6134a9aab3253c94');
INSERT INTO events VALUES (21, '01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16de-7797-bdb1-999a1fa8c826', 1795638236894418, 'directory_user.created', 'directory', '01a21461-16d7-7905-8a8b-7134e1db119b', '', '', '01a21461-16de-775c-8320-c292f535490c', NULL, NULL, 2, '052d3e096b6e9de5f5e5d077066bcf6b');
INSERT INTO events VALUES (22, '01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16de-7799-aeca-f2db05f2aa51', 1795638236894418, 'account.created', 'directory', '01a21461-16d7-7905-8a8b-7134e1db119b', '01a21461-16de-7733-90b8-57434e8bbfa6', '', '01a21461-16de-775c-8320-c292f535490c', NULL, NULL, 2, '052d3e096b6e9de5f5e5d077066bcf6b');
INSERT INTO events VALUES (23, '01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16df-75de-b00b-af9497b408ce', 1795638236895262, 'directory_user.created', 'directory', '01a21461-16d7-7905-8a8b-7134e1db119b', '', '', '01a21461-16df-7563-8687-ce58e73b7b85', NULL, NULL, 2, 'a58ddc527a1d4af616209b4f13777644');
INSERT INTO events VALUES (24, '01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16df-75e0-9d64-b16490f0ed62', 1795638236895262, 'account.created', 'directory', '01a21461-16d7-7905-8a8b-7134e1db119b', '01a21461-16df-753e-89ad-cc56a79acef2', '', '01a21461-16df-7563-8687-ce58e73b7b85', NULL, NULL, 2, 'a58ddc527a1d4af616209b4f13777644');
INSERT INTO events VALUES (25, '01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16e0-7530-909d-1ac180264e62', 1795638236896254, 'directory_user.created', 'directory', '01a21461-16d7-7905-8a8b-7134e1db119b', '', '', '01a21461-16e0-74e9-a6fc-ec944275d18b', NULL, NULL, 2, '90e07a2dc653c66f0db9b00c4349af36');
INSERT INTO events VALUES (26, '01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16e0-7532-ad6d-5ea23f49d471', 1795638236896254, 'account.created', 'directory', '01a21461-16d7-7905-8a8b-7134e1db119b', '01a21461-16e0-748a-8d83-5da31971daca', '', '01a21461-16e0-74e9-a6fc-ec944275d18b', NULL, NULL, 2, '90e07a2dc653c66f0db9b00c4349af36');
INSERT INTO events VALUES (27, '01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16e2-73ad-a295-5e0e9328e71e', 1795638236898180, 'directory_user.created', 'directory', '01a21461-16d7-7905-8a8b-7134e1db119b', '', '', '01a21461-16e2-737c-80c3-5653a4f14049', NULL, NULL, 2, '4affe62d72448a3366becf10419b425c');
INSERT INTO events VALUES (28, '01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16e2-73b0-9c74-a0d66cfb5e8d', 1795638236898180, 'account.created', 'directory', '01a21461-16d7-7905-8a8b-7134e1db119b', '01a21461-16e2-7355-b767-72181a896b82', '', '01a21461-16e2-737c-80c3-5653a4f14049', NULL, NULL, 2, '4affe62d72448a3366becf10419b425c');
INSERT INTO events VALUES (29, '01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16e3-736c-aa0c-820341fd7a8c', 1795638236899125, 'directory_user.created', 'directory', '01a21461-16d7-7905-8a8b-7134e1db119b', '', '', '01a21461-16e3-733a-8fe9-4c682baf4ffb', NULL, NULL, 2, '995b506c55f475d709e8cf70e1c759e7');
INSERT INTO events VALUES (30, '01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16e3-7370-844b-0c17613bdcba', 1795638236899125, 'account.created', 'directory', '01a21461-16d7-7905-8a8b-7134e1db119b', '01a21461-16e3-7314-8536-19525929cfe8', '', '01a21461-16e3-733a-8fe9-4c682baf4ffb', NULL, NULL, 2, '995b506c55f475d709e8cf70e1c759e7');
INSERT INTO events VALUES (31, '01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16e4-7b2c-92f3-3d3ffd13fef6', 1795638236900664, 'directory_user.created', 'directory', '01a21461-16d7-7905-8a8b-7134e1db119b', '', '', '01a21461-16e4-7afd-8cbd-ef64c2763e06', NULL, NULL, 2, '64c5404c2f1e280dd1c0572aa953963b');
INSERT INTO events VALUES (32, '01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16e4-7b2e-8d76-21372d18e7de', 1795638236900664, 'account.created', 'directory', '01a21461-16d7-7905-8a8b-7134e1db119b', '01a21461-16e4-7acb-9ee0-911bf5e5fb1e', '', '01a21461-16e4-7afd-8cbd-ef64c2763e06', NULL, NULL, 2, '64c5404c2f1e280dd1c0572aa953963b');
INSERT INTO events VALUES (33, '01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16e4-7c73-98f5-c49a93512dde', 1795638236900664, 'gate.closed', 'directory', '01a21461-16d7-7905-8a8b-7134e1db119b', '01a21461-16e4-7acb-9ee0-911bf5e5fb1e', '', '', NULL, '{"cause":"directory_inactive"}', 2, '64c5404c2f1e280dd1c0572aa953963b');
INSERT INTO events VALUES (34, '01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16e4-7c76-9fc9-0a296de16e57', 1795638236900664, 'session.revoked', 'directory', '01a21461-16d7-7905-8a8b-7134e1db119b', '01a21461-16e4-7acb-9ee0-911bf5e5fb1e', '', '', NULL, NULL, 2, '64c5404c2f1e280dd1c0572aa953963b');
INSERT INTO events VALUES (35, '01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16e6-79cd-91d4-919bf3671704', 1795638236902550, 'directory_user.created', 'directory', '01a21461-16d7-7905-8a8b-7134e1db119b', '', '', '01a21461-16e6-7975-8be6-9e1aa7fe4f67', NULL, NULL, 2, '5f56e409caf3371e3c33861413c3a948');
INSERT INTO events VALUES (36, '01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16e6-79d1-9d03-0322bbc94498', 1795638236902550, 'directory_user.unbound', 'directory', '01a21461-16d7-7905-8a8b-7134e1db119b', '', '', '01a21461-16e6-7975-8be6-9e1aa7fe4f67', NULL, '{"reason":"no_email"}', 2, '5f56e409caf3371e3c33861413c3a948');
INSERT INTO events VALUES (37, '01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16e7-7ef1-989f-25ed7d7b5bd9', 1795638236903885, 'directory_user.created', 'directory', '01a21461-16d7-7905-8a8b-7134e1db119b', '', '', '01a21461-16e7-7e90-b5fc-fe44efd690a7', NULL, NULL, 2, '9a21a27a0f14f47806f3f1b17c771028');
INSERT INTO events VALUES (38, '01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16e7-7ef4-a8cf-cde192779983', 1795638236903885, 'directory_user.unbound', 'directory', '01a21461-16d7-7905-8a8b-7134e1db119b', '', '', '01a21461-16e7-7e90-b5fc-fe44efd690a7', NULL, '{"reason":"foreign_domain"}', 2, '9a21a27a0f14f47806f3f1b17c771028');
INSERT INTO events VALUES (39, '01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16e9-7043-9b1a-5074d012d538', 1795638236904899, 'directory_user.created', 'directory', '01a21461-16d7-7905-8a8b-7134e1db119b', '', '', '01a21461-16e8-7eed-97d9-ae9362f19385', NULL, NULL, 2, '722d3847ef06a80af5b9b44bb45f7405');
INSERT INTO events VALUES (40, '01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16e9-7045-9f38-9dcb7dd45745', 1795638236904899, 'account.created', 'directory', '01a21461-16d7-7905-8a8b-7134e1db119b', '01a21461-16e8-7ec7-8111-35c442e39c50', '', '01a21461-16e8-7eed-97d9-ae9362f19385', NULL, NULL, 2, '722d3847ef06a80af5b9b44bb45f7405');
INSERT INTO events VALUES (41, '01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16ea-70ab-9e49-ace59f6d70a2', 1795638236905984, 'directory_user.created', 'directory', '01a21461-16d7-7905-8a8b-7134e1db119b', '', '', '01a21461-16ea-7079-9dfd-7a01414ca978', NULL, NULL, 2, 'b8625c9165a00f68e43869bd3e7147ee');
INSERT INTO events VALUES (42, '01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16ea-70ae-81c8-367731b8a123', 1795638236905984, 'account.created', 'directory', '01a21461-16d7-7905-8a8b-7134e1db119b', '01a21461-16ea-7057-aef9-e14d1fa0f594', '', '01a21461-16ea-7079-9dfd-7a01414ca978', NULL, NULL, 2, 'b8625c9165a00f68e43869bd3e7147ee');
INSERT INTO events VALUES (43, '01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16eb-71da-8ef3-3a90d21ce002', 1795638236906887, 'directory_group.created', 'directory', '01a21461-16d7-7905-8a8b-7134e1db119b', '', '', '01a21461-16ea-7e79-b62e-7bd68894e16b', NULL, '{"members":1}', 0, '0985d0d9b95106d88f6ca47b70ebbec3');
INSERT INTO events VALUES (44, '01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16ec-7e21-b15a-0f4795438c3b', 1795638236908601, 'directory_group.created', 'directory', '01a21461-16d7-7905-8a8b-7134e1db119b', '', '', '01a21461-16ec-7a15-a680-0ef3ad1ba0b7', NULL, '{"members":11}', 0, 'f281923b36a64582b7194954141b8a25');
INSERT INTO events VALUES (45, '01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16ed-7b8f-ab23-3cc924161a99', 1795638236908601, 'membership.added', 'directory', '01a21461-16d7-7905-8a8b-7134e1db119b', '01a21461-16db-7cc1-a21f-63ff1afb2e54', '01a21461-16d3-7020-8a1c-49fff7dfeb3d', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, 'f281923b36a64582b7194954141b8a25');
INSERT INTO events VALUES (46, '01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16ed-7c64-8a53-98e751052c33', 1795638236908601, 'membership.added', 'directory', '01a21461-16d7-7905-8a8b-7134e1db119b', '01a21461-16dc-7d88-8941-30cf46c887fe', '01a21461-16d3-7020-8a1c-49fff7dfeb3d', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'f281923b36a64582b7194954141b8a25');
INSERT INTO events VALUES (47, '01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16ed-7ca8-8090-b1b355746128', 1795638236908601, 'membership.added', 'directory', '01a21461-16d7-7905-8a8b-7134e1db119b', '01a21461-16df-753e-89ad-cc56a79acef2', '01a21461-16d3-7020-8a1c-49fff7dfeb3d', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'f281923b36a64582b7194954141b8a25');
INSERT INTO events VALUES (48, '01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16ed-7cd9-8556-4a20f732a7cc', 1795638236908601, 'membership.added', 'directory', '01a21461-16d7-7905-8a8b-7134e1db119b', '01a21461-16e0-748a-8d83-5da31971daca', '01a21461-16d3-7020-8a1c-49fff7dfeb3d', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'f281923b36a64582b7194954141b8a25');
INSERT INTO events VALUES (49, '01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16ed-7d38-abfd-c7b65bc01454', 1795638236908601, 'membership.added', 'directory', '01a21461-16d7-7905-8a8b-7134e1db119b', '01a21461-16e2-7355-b767-72181a896b82', '01a21461-16d3-7020-8a1c-49fff7dfeb3d', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'f281923b36a64582b7194954141b8a25');
INSERT INTO events VALUES (50, '01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16ed-7d94-a7e0-b36496b98a9d', 1795638236908601, 'membership.added', 'directory', '01a21461-16d7-7905-8a8b-7134e1db119b', '01a21461-16e3-7314-8536-19525929cfe8', '01a21461-16d3-7020-8a1c-49fff7dfeb3d', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'f281923b36a64582b7194954141b8a25');
INSERT INTO events VALUES (51, '01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16ed-7dd4-9ce0-9a22ed64f24a', 1795638236908601, 'membership.added', 'directory', '01a21461-16d7-7905-8a8b-7134e1db119b', '01a21461-16e8-7ec7-8111-35c442e39c50', '01a21461-16d3-7020-8a1c-49fff7dfeb3d', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'f281923b36a64582b7194954141b8a25');
INSERT INTO events VALUES (52, '01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16ed-7dfc-9f7a-ef7b64e3f28e', 1795638236908601, 'membership.added', 'directory', '01a21461-16d7-7905-8a8b-7134e1db119b', '01a21461-16ea-7057-aef9-e14d1fa0f594', '01a21461-16d3-7020-8a1c-49fff7dfeb3d', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'f281923b36a64582b7194954141b8a25');
INSERT INTO events VALUES (53, '01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16ef-7414-9811-cf816fdfc100', 1795638236911018, 'directory_group.changed', 'directory', '01a21461-16d7-7905-8a8b-7134e1db119b', '', '', '01a21461-16ea-7e79-b62e-7bd68894e16b', NULL, '{"added":1,"removed":0}', 0, 'f736419d745332259f0fe6bfbd14ed85');
INSERT INTO events VALUES (54, '01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16f0-7792-b66c-b10b1926f015', 1795638236912410, 'directory_group.changed', 'directory', '01a21461-16d7-7905-8a8b-7134e1db119b', '', '', '01a21461-16ea-7e79-b62e-7bd68894e16b', NULL, '{"added":1,"removed":0}', 0, 'beb49cfe626c1a8940780ce9496270d7');
INSERT INTO events VALUES (55, '01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16f1-7bad-921c-757f902a12af', 1795638236913387, 'directory_group.changed', 'directory', '01a21461-16d7-7905-8a8b-7134e1db119b', '', '', '01a21461-16ec-7a15-a680-0ef3ad1ba0b7', NULL, '{"added":1,"removed":0}', 0, '4d7e87586a8ac60b244732fe5bccf8ab');
INSERT INTO events VALUES (56, '01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16f1-7d52-a4f6-62307bf00b6c', 1795638236913387, 'membership.added', 'directory', '01a21461-16d7-7905-8a8b-7134e1db119b', '01a21461-16de-7733-90b8-57434e8bbfa6', '01a21461-16d3-7020-8a1c-49fff7dfeb3d', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '4d7e87586a8ac60b244732fe5bccf8ab');
INSERT INTO events VALUES (57, '01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16f2-7e02-bb56-0afc47b51134', 1795638236914785, 'directory_group.created', 'directory', '01a21461-16d7-7905-8a8b-7134e1db119b', '', '', '01a21461-16f2-7c60-afc0-142bf5fd0044', NULL, '{"members":2}', 0, 'f1259ed2d83876ab7f5330a96677ac7d');
INSERT INTO events VALUES (58, '01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16f4-72c6-8d90-21ac6796ba06', 1795638236915968, 'directory_user.deleted', 'directory', '01a21461-16d7-7905-8a8b-7134e1db119b', '', '', '01a21461-16e7-7e90-b5fc-fe44efd690a7', NULL, NULL, 0, 'eb3cf99ef89653c54b32cf154a94fab2');
INSERT INTO events VALUES (59, '01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16f5-7f07-9050-7edb08dc4f27', 1795638236917898, 'directory_user.deleted', 'directory', '01a21461-16d7-7905-8a8b-7134e1db119b', '', '', '01a21461-16e8-7eed-97d9-ae9362f19385', NULL, NULL, 0, '5f421f9f7ad1cf58895b91a0599e1154');
INSERT INTO events VALUES (60, '01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16f6-7111-a1da-387793afe843', 1795638236917898, 'gate.closed', 'directory', '01a21461-16d7-7905-8a8b-7134e1db119b', '01a21461-16e8-7ec7-8111-35c442e39c50', '', '', NULL, '{"cause":"directory_deleted"}', 2, '5f421f9f7ad1cf58895b91a0599e1154');
INSERT INTO events VALUES (61, '01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16f6-7114-ae13-0bd972c516c4', 1795638236917898, 'session.revoked', 'directory', '01a21461-16d7-7905-8a8b-7134e1db119b', '01a21461-16e8-7ec7-8111-35c442e39c50', '', '', NULL, NULL, 2, '5f421f9f7ad1cf58895b91a0599e1154');
INSERT INTO events VALUES (62, '01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16f6-7283-af13-5940f932a079', 1795638236917898, 'membership.removed', 'directory', '01a21461-16d7-7905-8a8b-7134e1db119b', '01a21461-16e8-7ec7-8111-35c442e39c50', '01a21461-16d3-7020-8a1c-49fff7dfeb3d', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '5f421f9f7ad1cf58895b91a0599e1154');
INSERT INTO events VALUES (63, '01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16f8-709c-ad2b-28c7e4c1434d', 1795638236919896, 'directory_user.changed', 'directory', '01a21461-16d7-7905-8a8b-7134e1db119b', '', '', '01a21461-16ea-7079-9dfd-7a01414ca978', NULL, '{"active":false}', 0, '46aa5aa1880316ad2e2bcad7e5478e2c');
INSERT INTO events VALUES (64, '01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16f8-716d-a172-78c6b0031138', 1795638236919896, 'gate.closed', 'directory', '01a21461-16d7-7905-8a8b-7134e1db119b', '01a21461-16ea-7057-aef9-e14d1fa0f594', '', '', NULL, '{"cause":"directory_inactive"}', 2, '46aa5aa1880316ad2e2bcad7e5478e2c');
INSERT INTO events VALUES (65, '01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16f8-7171-843c-7167347d8ac7', 1795638236919896, 'session.revoked', 'directory', '01a21461-16d7-7905-8a8b-7134e1db119b', '01a21461-16ea-7057-aef9-e14d1fa0f594', '', '', NULL, NULL, 2, '46aa5aa1880316ad2e2bcad7e5478e2c');
INSERT INTO events VALUES (66, '01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16f8-723d-a26b-fd5b69ac4628', 1795638236919896, 'membership.removed', 'directory', '01a21461-16d7-7905-8a8b-7134e1db119b', '01a21461-16ea-7057-aef9-e14d1fa0f594', '01a21461-16d3-7020-8a1c-49fff7dfeb3d', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '46aa5aa1880316ad2e2bcad7e5478e2c');
INSERT INTO events VALUES (67, '01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16fa-781a-952f-c99e5f41cb5c', 1795638236922226, 'connection.created', 'operator', '01a21461-168b-7cec-b8ea-3ba4210eacd7', '', '', '01a21461-16fa-7739-bd10-13d4f738a830', NULL, NULL, 0, '1262b15b62762b12d6cdc8a197b36337');
INSERT INTO events VALUES (68, '01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16fb-7d0e-ae25-d2bcb2a7f690', 1795638236923675, 'token.created', 'operator', '01a21461-168b-7cec-b8ea-3ba4210eacd7', '', '', '01a21461-16fb-7cc7-bcf9-a984b6641b04', NULL, '{"scope":"login-hook","target":"01a21461-16fa-7739-bd10-13d4f738a830"}', 0, 'ba81b4ad9b2814db61eaced891414ded');
INSERT INTO events VALUES (69, '01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16fe-77ac-bfe8-0aed41e62ccc', 1795638236926314, 'subject.linked', 'login', '01a21461-16fa-7739-bd10-13d4f738a830', '01a21461-16db-7cc1-a21f-63ff1afb2e54', '', '01a21461-16fa-7739-bd10-13d4f738a830', NULL, NULL, 2, '9d4b31d46d8c4763064a2d401bb15682');
INSERT INTO events VALUES (70, '01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16fe-7a6d-a85c-d46e3cdd1267', 1795638236926314, 'membership.added', 'login', '01a21461-16fa-7739-bd10-13d4f738a830', '01a21461-16db-7cc1-a21f-63ff1afb2e54', '01a21461-16d3-7171-8aae-ee9ee755dd22', '', NULL, '{"role":"user","source":"grant"}', 2, '9d4b31d46d8c4763064a2d401bb15682');
INSERT INTO events VALUES (71, '01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16ff-712b-a42d-120aef893f2e', 1795638236926314, 'connection.proven', 'login', '01a21461-16fa-7739-bd10-13d4f738a830', '', '', '01a21461-16fa-7739-bd10-13d4f738a830', NULL, NULL, 2, '9d4b31d46d8c4763064a2d401bb15682');
INSERT INTO events VALUES (72, '01a21461-16be-7030-8571-72a27b611f4f', '01a21461-1700-7ca2-805e-c3f762528e3d', 1795638236928740, 'account.created', 'login', '01a21461-16fa-7739-bd10-13d4f738a830', '01a21461-1700-7c62-9b97-8d3cce0fe4cf', '', '01a21461-16fa-7739-bd10-13d4f738a830', NULL, NULL, 2, '127cffe6c4706186e177f90cb46dd799');
INSERT INTO events VALUES (73, '01a21461-16be-7030-8571-72a27b611f4f', '01a21461-1700-7cec-929f-113d9102266b', 1795638236928740, 'subject.linked', 'login', '01a21461-16fa-7739-bd10-13d4f738a830', '01a21461-1700-7c62-9b97-8d3cce0fe4cf', '', '01a21461-16fa-7739-bd10-13d4f738a830', NULL, NULL, 2, '127cffe6c4706186e177f90cb46dd799');
INSERT INTO events VALUES (74, '01a21461-16be-7030-8571-72a27b611f4f', '01a21461-1701-7025-9c3b-68df21ceab35', 1795638236928740, 'membership.added', 'login', '01a21461-16fa-7739-bd10-13d4f738a830', '01a21461-1700-7c62-9b97-8d3cce0fe4cf', '01a21461-16d3-7171-8aae-ee9ee755dd22', '', NULL, '{"role":"user","source":"grant"}', 2, '127cffe6c4706186e177f90cb46dd799');
INSERT INTO events VALUES (75, '', '01a21461-1702-730d-ae9a-ad5c7f538f58', 1795638236930167, 'token.created', 'operator', '01a21461-168b-7cec-b8ea-3ba4210eacd7', '', '', '01a21461-1702-72cf-ad2d-c88984844d8e', NULL, '{"scope":"read-only","target":""}', 0, '25cce0c1b8c7553525efd76943aad33d');
INSERT INTO events VALUES (76, '', '01a21461-1703-7496-a0a1-b7401b3bbd40', 1795638236931162, 'token.revoked', 'operator', '01a21461-168b-7cec-b8ea-3ba4210eacd7', '', '', '01a21461-1702-72cf-ad2d-c88984844d8e', NULL, NULL, 0, '7f4310722d50931eb9a771e5a043ef50');
INSERT INTO events VALUES (77, '01a21461-16be-7030-8571-72a27b611f4f', '01a21461-170a-7c7a-8525-daa5898ff747', 1795638236938772, 'token.created', 'operator', '01a21461-168b-7cec-b8ea-3ba4210eacd7', '', '', '01a21461-170a-7c35-8d9b-1672d79a041a', NULL, '{"scope":"oauth-client","target":"01a21461-16d7-7905-8a8b-7134e1db119b"}', 0, '3ac453405bb42bbbde3ce352ea7091da');
INSERT INTO events VALUES (78, '01a21461-16be-7030-8571-72a27b611f4f', '01a21461-171c-75f4-9150-8649ee6a6aa8', 1795638236956129, 'token.created', 'api_key', '01a21461-170a-7c35-8d9b-1672d79a041a', '', '', '01a21461-171c-75a2-bec8-86c3ac5fd06a', NULL, '{"client":"01a21461-170a-7c35-8d9b-1672d79a041a","scope":"access-token","target":"01a21461-16d7-7905-8a8b-7134e1db119b"}', 0, 'a590321921a47e2654bd323fd23a7302');
INSERT INTO events VALUES (79, '01a21461-16c8-7baa-96aa-d21dd4f70557', '01a21461-171e-7e20-bbc1-9108340c037f', 1795638236958804, 'token.created', 'operator', '01a21461-168b-7cec-b8ea-3ba4210eacd7', '', '', '01a21461-171e-7d96-a350-8bf9410e1f7f', NULL, '{"scope":"jwt-issuer","target":"01a21461-16d9-79ec-9459-4847e10a94e7"}', 0, '7078c36ac8cd82128f164efa2279ba00');
INSERT INTO events VALUES (80, '01a21461-16c8-7baa-96aa-d21dd4f70557', '01a21461-1720-7721-ba6a-5ee5ce72a50f', 1795638236960307, 'directory.changed', 'operator', '01a21461-168b-7cec-b8ea-3ba4210eacd7', '', '', '01a21461-16d9-79ec-9459-4847e10a94e7', '{"profile":""}', '{"profile":"ipsie","tokens":1}', 0, '046f86d190c39342c99a3f12bc7055a8');
INSERT INTO events VALUES (81, '01a21461-16c8-7baa-96aa-d21dd4f70557', '01a21461-1721-7bdf-b91c-626b95137776', 1795638236961512, 'directory.changed', 'operator', '01a21461-168b-7cec-b8ea-3ba4210eacd7', '', '', '01a21461-16d9-79ec-9459-4847e10a94e7', '{"extensions":[]}', '{"extensions":["urn:acme:scim:schemas:extension:hr:2.0:User"]}', 0, 'eda1c85139ed7153f8acd49ea8ef3c0d');
INSERT INTO directory_totals VALUES ('01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16d7-7905-8a8b-7134e1db119b', 'Group', 0, 3, 0, '01a21461-16f2-7c60-afc0-142bf5fd0044');
INSERT INTO directory_totals VALUES ('01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16d7-7905-8a8b-7134e1db119b', 'User', 0, 10, 2, '01a21461-16ea-7079-9dfd-7a01414ca978');
INSERT INTO accounts VALUES ('01a21461-16db-7cc1-a21f-63ff1afb2e54', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795638236891539);
INSERT INTO accounts VALUES ('01a21461-16dc-7d88-8941-30cf46c887fe', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795638236892817);
INSERT INTO accounts VALUES ('01a21461-16de-7733-90b8-57434e8bbfa6', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795638236894418);
INSERT INTO accounts VALUES ('01a21461-16df-753e-89ad-cc56a79acef2', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795638236895262);
INSERT INTO accounts VALUES ('01a21461-16e0-748a-8d83-5da31971daca', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795638236896254);
INSERT INTO accounts VALUES ('01a21461-16e2-7355-b767-72181a896b82', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795638236898180);
INSERT INTO accounts VALUES ('01a21461-16e3-7314-8536-19525929cfe8', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795638236899125);
INSERT INTO accounts VALUES ('01a21461-16e4-7acb-9ee0-911bf5e5fb1e', 'left@acme.example', 'left@acme.example', 'acme.example', 1795638236900664);
INSERT INTO accounts VALUES ('01a21461-16e8-7ec7-8111-35c442e39c50', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795638236904899);
INSERT INTO accounts VALUES ('01a21461-16ea-7057-aef9-e14d1fa0f594', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795638236905984);
INSERT INTO accounts VALUES ('01a21461-1700-7c62-9b97-8d3cce0fe4cf', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795638236928740);
INSERT INTO directory_users VALUES ('01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16d7-7905-8a8b-7134e1db119b', '01a21461-16db-7da7-89a2-a6b6320a6711', 'ada@acme.example', '00u-ada', 1, '01a21461-16db-7cc1-a21f-63ff1afb2e54', '', 1795638236891539, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795638236891539, 1795638236891539);
INSERT INTO directory_users VALUES ('01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16d7-7905-8a8b-7134e1db119b', '01a21461-16dc-7db4-aa97-87bc3042456d', 'bob@acme.example', NULL, 1, '01a21461-16dc-7d88-8941-30cf46c887fe', '', 1795638236892817, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795638236892817, 1795638236892817);
INSERT INTO directory_users VALUES ('01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16d7-7905-8a8b-7134e1db119b', '01a21461-16de-775c-8320-c292f535490c', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a21461-16de-7733-90b8-57434e8bbfa6', '', 1795638236894418, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795638236894418, 1795638236894418);
INSERT INTO directory_users VALUES ('01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16d7-7905-8a8b-7134e1db119b', '01a21461-16df-7563-8687-ce58e73b7b85', 'zoe@acme.example', 'ZOË', 1, '01a21461-16df-753e-89ad-cc56a79acef2', '', 1795638236895262, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795638236895262, 1795638236895262);
INSERT INTO directory_users VALUES ('01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16d7-7905-8a8b-7134e1db119b', '01a21461-16e0-74e9-a6fc-ec944275d18b', 'astro@acme.example', '🚀', 1, '01a21461-16e0-748a-8d83-5da31971daca', '', 1795638236896254, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795638236896254, 1795638236896254);
INSERT INTO directory_users VALUES ('01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16d7-7905-8a8b-7134e1db119b', '01a21461-16e2-737c-80c3-5653a4f14049', 'lines@acme.example', ' 007 ', 1, '01a21461-16e2-7355-b767-72181a896b82', '', 1795638236898180, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795638236898180, 1795638236898180);
INSERT INTO directory_users VALUES ('01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16d7-7905-8a8b-7134e1db119b', '01a21461-16e3-733a-8fe9-4c682baf4ffb', 'max@acme.example', '00u-max', 1, '01a21461-16e3-7314-8536-19525929cfe8', '', 1795638236899125, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795638236899125, 1795638236899125);
INSERT INTO directory_users VALUES ('01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16d7-7905-8a8b-7134e1db119b', '01a21461-16e4-7afd-8cbd-ef64c2763e06', 'left@acme.example', '00u-left', 0, '01a21461-16e4-7acb-9ee0-911bf5e5fb1e', '', 1795638236900664, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795638236900664, 1795638236900664);
INSERT INTO directory_users VALUES ('01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16d7-7905-8a8b-7134e1db119b', '01a21461-16e6-7975-8be6-9e1aa7fe4f67', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795638236902550, 1795638236902550);
INSERT INTO directory_users VALUES ('01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16d7-7905-8a8b-7134e1db119b', '01a21461-16ea-7079-9dfd-7a01414ca978', 'staff@acme.example', '00u-staff', 0, '01a21461-16ea-7057-aef9-e14d1fa0f594', '', 1795638236905984, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795638236905984, 1795638236919896);
INSERT INTO dialect_log VALUES ('01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16d7-7905-8a8b-7134e1db119b', '01a21461-1708-7990-996e-cb29d8d2cc63', 1795638236936627, '6407439d95e7adc6f2b12499d4165bb5', 'GET', '/Users/01a21461-16e7-7e90-b5fc-fe44efd690a7', 404, '', 'there is no user "01a21461-16e7-7e90-b5fc-fe44efd690a7" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16d7-7905-8a8b-7134e1db119b', '01a21461-1708-7db5-b417-79f8391f3b4c', 1795638236936898, 'cc07fd8d09376028a2885a2ce53a72d9', 'GET', '/Users/01a21461-16e8-7eed-97d9-ae9362f19385', 404, '', 'there is no user "01a21461-16e8-7eed-97d9-ae9362f19385" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16d7-7905-8a8b-7134e1db119b', '01a21461-17fa-7e97-a88e-677f4c344ab4', 1795638237178956, '1f2c09471bf524531b25e5f40d5e2018', 'GET', '/Users/01a21461-16e7-7e90-b5fc-fe44efd690a7', 404, '', 'there is no user "01a21461-16e7-7e90-b5fc-fe44efd690a7" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a21461-16be-7030-8571-72a27b611f4f', '01a21461-16d7-7905-8a8b-7134e1db119b', '01a21461-17fb-71f0-9fe3-2f042f4b927b', 1795638237179127, '3fdc5100a7af47ab784ec1153629eee7', 'GET', '/Users/01a21461-16e8-7eed-97d9-ae9362f19385', 404, '', 'there is no user "01a21461-16e8-7eed-97d9-ae9362f19385" in this directory', '[]', '');
INSERT INTO schedules VALUES ('', 'check-domains', '7 * * * *', 1795638236861400, 0);
INSERT INTO schedules VALUES ('', 'forget-tombstones', '20 3 * * *', 1795638236862710, 0);
INSERT INTO schedules VALUES ('', 'prune-schedule-runs', '40 3 * * *', 1795638236858130, 0);
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
INSERT INTO sqlite_stat1 VALUES ('events', 'events_membership', '5000000 500000 5 2 1');
INSERT INTO sqlite_stat1 VALUES ('events', 'events_gate', '100000 10000 2 1');
INSERT INTO sqlite_stat1 VALUES ('credentials', 'credentials_issuer', '1000 10 1 1');
INSERT INTO sqlite_stat1 VALUES ('credentials', 'credentials_expiry', '1000 200 1');
INSERT INTO sqlite_stat1 VALUES ('schedules', 'schedules', '100 10 1');
INSERT INTO sqlite_stat1 VALUES ('schedule_runs', 'schedule_runs', '50000 5000 500 1');
INSERT INTO sqlite_stat1 VALUES ('schedule_runs', 'schedule_runs_running', '10 2 1');
INSERT INTO sqlite_stat1 VALUES ('directory_tombstones', 'directory_tombstones_until', '100000 1');
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES ('goose_db_version', 4);
