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
  verified_at BIGINT,
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
, client TEXT NOT NULL DEFAULT '', jwks TEXT NOT NULL DEFAULT '', assertion TEXT NOT NULL DEFAULT '', issuer TEXT NOT NULL DEFAULT '', audience TEXT NOT NULL DEFAULT '', trust TEXT NOT NULL DEFAULT '', off BIGINT NOT NULL DEFAULT 0);
CREATE TABLE directories (
  parent     TEXT   NOT NULL,
  id         TEXT   NOT NULL,
  slug       TEXT   NOT NULL,
  kind       TEXT   NOT NULL,
  dialect    TEXT   NOT NULL,
  email_from TEXT   NOT NULL,              -- userName | emails: which attribute is the designated e-mail
  shared_group_names BIGINT NOT NULL DEFAULT 0, -- several groups may have one displayName
  patch_answer TEXT NOT NULL DEFAULT '',   -- 200 | 204: how PATCH of a user is answered; empty: as the dialect does
  created_at BIGINT NOT NULL, profile TEXT NOT NULL DEFAULT '',
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
  modified_at  BIGINT NOT NULL,
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
  n         BIGINT NOT NULL,
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
INSERT INTO goose_db_version VALUES (1, 0, 1, '2026-11-25 19:39:17');
INSERT INTO goose_db_version VALUES (2, 1, 1, '2026-11-25 19:39:17');
INSERT INTO goose_db_version VALUES (3, 2, 1, '2026-11-25 19:39:17');
INSERT INTO goose_db_version VALUES (4, 3, 1, '2026-11-25 19:39:17');
INSERT INTO parents VALUES ('01a21438-340a-7cf8-8f58-c76a63c38ef8', 'acme', 'acme', '01a21438-342e-7344-8e11-e20c7f9e6ad6', 2, 0, 1795635557386831);
INSERT INTO parents VALUES ('01a21438-340d-7be8-9dcb-576b77c37875', 'initech', 'initech', '01a21438-340e-796b-acc9-7eaaf8dd9a7f', 0, 0, 1795635557389758);
INSERT INTO organizations VALUES ('01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-340f-7d8d-bc11-2f4940766210', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795635557391588);
INSERT INTO organizations VALUES ('01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-340f-7ee1-9c2a-c2a7d1ae19f9', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795635557391588);
INSERT INTO seat_tiers VALUES ('01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-340f-7d8d-bc11-2f4940766210', 'premium', 1, 1);
INSERT INTO domains VALUES ('01a21438-340a-7cf8-8f58-c76a63c38ef8', 'acme.example', '01a21438-340c-7924-ae32-0d414ce8fe37', 'verified', 'manual', 1795635557388455, 1795635557388455);
INSERT INTO domains VALUES ('01a21438-340d-7be8-9dcb-576b77c37875', 'initech.example', '01a21438-340e-7923-9d63-016b3bae9abe', 'verified', 'manual', 1795635557390583, 1795635557390583);
INSERT INTO connections VALUES ('01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-342e-72b6-acc4-3504b0c4889a', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795635557425311, 1795635557422064);
INSERT INTO credentials VALUES ('', '01a21438-338d-7287-badd-b3a1a6f85257', 'operator', '', 'first operator key', '6a763e06521caf18c1da8101a786a5cd4bc05c66d71d4c829008c3f75472f669', 'usher_jES9eS', 1795635557261058, NULL, NULL, '', '', '', '', '', '', 0);
INSERT INTO credentials VALUES ('01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3416-7a76-b107-4c9828ab4aba', 'directory', '01a21438-3415-7b3d-93d1-2df603d60204', '', '0bb887192dd95e5b727b8fe8ffd25b39a5c7e424bee78ec4d937f109d3b9f7a1', 'usher_f9XOl3', 1795635557398561, NULL, NULL, '', '', '', '', '', '', 0);
INSERT INTO credentials VALUES ('01a21438-340d-7be8-9dcb-576b77c37875', '01a21438-3418-73d6-a97d-2c0f78493929', 'directory', '01a21438-3417-77e9-a3af-573eccaa6139', '', '6744943a06d91ccae4c2f2d6e823c20c0ea731333322291706d5ffac90bc991b', 'usher_wMRyHj', 1795635557400230, NULL, NULL, '', '', '', '', '', '', 1);
INSERT INTO credentials VALUES ('01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-342f-7475-a5ab-b4b5586170df', 'login-hook', '01a21438-342e-72b6-acc4-3504b0c4889a', '', '3a6e8dc7706b1f7f43f4dc0681c52d1c3735a65b5fc2406d424c928e87406e66', 'usher_glvQCt', 1795635557423186, NULL, NULL, '', '', '', '', '', '', 0);
INSERT INTO credentials VALUES ('', '01a21438-3433-7daf-a5f6-c8b0b1685d87', 'read-only', '', '', 'bf596901a857cac53ea04e7e78c8e882541f571752808f33c00d0b12386edecf', 'usher_XBHNIL', 1795635557427885, NULL, 1795635557428859, '', '', '', '', '', '', 0);
INSERT INTO credentials VALUES ('01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-343a-73d5-a3b3-0518b6799b83', 'oauth-client', '01a21438-3415-7b3d-93d1-2df603d60204', '', '77376905a856674f20f27af9d6447ae77234ec27c377991e892bcf9e61334648', 'usher_Epil57', 1795635557434229, NULL, NULL, '', '', '', '', '', '', 0);
INSERT INTO credentials VALUES ('01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-343b-7652-8339-34eb83710fe3', 'access-token', '01a21438-3415-7b3d-93d1-2df603d60204', '', '08bdb3d5e7717372714d1159815f13db5471ea1abc4e8db028a9cc0b915248dc', 'usher_eF-i7E', 1795635557435231, 1795639157435231, NULL, '01a21438-343a-73d5-a3b3-0518b6799b83', '', '', '', '', '', 0);
INSERT INTO credentials VALUES ('01a21438-340d-7be8-9dcb-576b77c37875', '01a21438-343c-755c-9375-f79c2bf06f05', 'jwt-issuer', '01a21438-3417-77e9-a3af-573eccaa6139', '', 'fa9094af0ae22a5abf0b4d200cee4acef66a3272679ded152b730ec0f18d5632', '', 1795635557436241, NULL, NULL, '', '', '', 'https://issuer.example/', 'http://127.0.0.1:45763/scim/01a21438-3417-77e9-a3af-573eccaa6139', '{"jwks_url":"https://issuer.example/keys","claims":{"tid":"''ẞ''"}}', 0);
INSERT INTO directories VALUES ('01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3415-7b3d-93d1-2df603d60204', 'okta', 'scim', 'okta', 'userName', 0, '', 1795635557397680, '');
INSERT INTO directories VALUES ('01a21438-340d-7be8-9dcb-576b77c37875', '01a21438-3417-77e9-a3af-573eccaa6139', 'entra', 'scim', 'entra', 'userName', 0, '', 1795635557399503, 'ipsie');
INSERT INTO directory_emails VALUES ('01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3415-7b3d-93d1-2df603d60204', 'ada@acme.example', '01a21438-3419-7729-9a05-ea97fb561ee8', 0, 'work');
INSERT INTO directory_emails VALUES ('01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3415-7b3d-93d1-2df603d60204', 'ada@home.example', '01a21438-3419-7729-9a05-ea97fb561ee8', 1, 'home');
INSERT INTO directory_groups VALUES ('01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3415-7b3d-93d1-2df603d60204', '01a21438-3423-744d-9d05-006bfb834131', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795635557411266, 1795635557416353);
INSERT INTO directory_groups VALUES ('01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3415-7b3d-93d1-2df603d60204', '01a21438-3425-7065-a31e-b7fc517209e7', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795635557412969, 1795635557419820);
INSERT INTO directory_groups VALUES ('01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3415-7b3d-93d1-2df603d60204', '01a21438-342a-7265-b4e6-2fc20822b40d', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795635557418139, 1795635557418139);
INSERT INTO directory_members VALUES ('01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3415-7b3d-93d1-2df603d60204', '01a21438-3423-744d-9d05-006bfb834131', '01a21438-3419-7729-9a05-ea97fb561ee8', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3415-7b3d-93d1-2df603d60204', '01a21438-3423-744d-9d05-006bfb834131', '01a21438-341a-7809-b2bb-41685bdaa84d', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3415-7b3d-93d1-2df603d60204', '01a21438-3423-744d-9d05-006bfb834131', '01a21438-341b-78aa-ba74-484c9dcaeb0d', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3415-7b3d-93d1-2df603d60204', '01a21438-3425-7065-a31e-b7fc517209e7', '01a21438-3419-7729-9a05-ea97fb561ee8', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3415-7b3d-93d1-2df603d60204', '01a21438-3425-7065-a31e-b7fc517209e7', '01a21438-341a-7809-b2bb-41685bdaa84d', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3415-7b3d-93d1-2df603d60204', '01a21438-3425-7065-a31e-b7fc517209e7', '01a21438-341b-78aa-ba74-484c9dcaeb0d', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3415-7b3d-93d1-2df603d60204', '01a21438-3425-7065-a31e-b7fc517209e7', '01a21438-341c-7778-bfbf-70a825df0330', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3415-7b3d-93d1-2df603d60204', '01a21438-3425-7065-a31e-b7fc517209e7', '01a21438-341d-743a-9cb3-bbb3dc04221f', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3415-7b3d-93d1-2df603d60204', '01a21438-3425-7065-a31e-b7fc517209e7', '01a21438-341e-7100-ba8a-1bc37e3caefd', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3415-7b3d-93d1-2df603d60204', '01a21438-3425-7065-a31e-b7fc517209e7', '01a21438-341e-7ce3-9ba3-07671763adec', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3415-7b3d-93d1-2df603d60204', '01a21438-3425-7065-a31e-b7fc517209e7', '01a21438-341f-7716-bf85-a5b429dde2ae', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3415-7b3d-93d1-2df603d60204', '01a21438-3425-7065-a31e-b7fc517209e7', '01a21438-3420-749c-907d-5ae56fd7f2db', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3415-7b3d-93d1-2df603d60204', '01a21438-3425-7065-a31e-b7fc517209e7', '01a21438-3422-7915-909e-2ddb2f93fd80', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3415-7b3d-93d1-2df603d60204', '01a21438-342a-7265-b4e6-2fc20822b40d', '01a21438-341c-7778-bfbf-70a825df0330', 'User', '', '');
INSERT INTO directory_members VALUES ('01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3415-7b3d-93d1-2df603d60204', '01a21438-342a-7265-b4e6-2fc20822b40d', '01a21438-3423-744d-9d05-006bfb834131', 'Group', 'Group', '');
INSERT INTO directory_tombstones VALUES ('01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3415-7b3d-93d1-2df603d60204', '01a21438-3421-7a82-8aa9-5a5fbef02668', 'NULL', '01a21438-3421-7a5d-a5e8-a027ad128dc7', 1798227557419820);
INSERT INTO persons VALUES ('01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3419-7676-9049-a6345f1225b7', 'open', '', '01a21438-3415-7b3d-93d1-2df603d60204', 0, 3, 0, 1795635557425311, 1795635557401197);
INSERT INTO persons VALUES ('01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-341a-77ce-bb0b-b9860451aedd', 'open', '', '01a21438-3415-7b3d-93d1-2df603d60204', 0, 3, 0, NULL, 1795635557402481);
INSERT INTO persons VALUES ('01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-341b-7883-8a1d-e69a7b2ebd59', 'open', '', '01a21438-3415-7b3d-93d1-2df603d60204', 0, 2, 0, NULL, 1795635557403454);
INSERT INTO persons VALUES ('01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-341c-7752-985e-f99c7148d367', 'open', '', '01a21438-3415-7b3d-93d1-2df603d60204', 0, 2, 0, NULL, 1795635557404439);
INSERT INTO persons VALUES ('01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-341d-7417-a880-b347dbbe4ffa', 'open', '', '01a21438-3415-7b3d-93d1-2df603d60204', 0, 2, 0, NULL, 1795635557405235);
INSERT INTO persons VALUES ('01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-341e-70df-a909-7c492e00a151', 'open', '', '01a21438-3415-7b3d-93d1-2df603d60204', 0, 2, 0, NULL, 1795635557406023);
INSERT INTO persons VALUES ('01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-341e-7cc0-9f63-01609a0ee333', 'open', '', '01a21438-3415-7b3d-93d1-2df603d60204', 0, 2, 0, NULL, 1795635557406773);
INSERT INTO persons VALUES ('01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-341f-76df-bcd6-734a94bc0d82', 'closed', 'directory_inactive', '01a21438-3415-7b3d-93d1-2df603d60204', 0, 2, 0, NULL, 1795635557407420);
INSERT INTO persons VALUES ('01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3421-7a5d-a5e8-a027ad128dc7', 'closed', 'directory_deleted', '01a21438-3415-7b3d-93d1-2df603d60204', 0, 4, 0, NULL, 1795635557409582);
INSERT INTO persons VALUES ('01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3422-78da-b09f-b690040845c7', 'closed', 'directory_inactive', '01a21438-3415-7b3d-93d1-2df603d60204', 0, 3, 0, NULL, 1795635557410548);
INSERT INTO persons VALUES ('01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3433-70d0-b1b9-a81313024825', 'open', '', '', 0, 1, 0, 1795635557426989, 1795635557426989);
INSERT INTO subjects VALUES ('01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-342e-72b6-acc4-3504b0c4889a', 'ada', '01a21438-3419-7676-9049-a6345f1225b7', 1795635557425311);
INSERT INTO subjects VALUES ('01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-342e-72b6-acc4-3504b0c4889a', 'newcomer', '01a21438-3433-70d0-b1b9-a81313024825', 1795635557426989);
INSERT INTO memberships VALUES ('01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3419-7676-9049-a6345f1225b7', '01a21438-340f-7d8d-bc11-2f4940766210', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795635557412969);
INSERT INTO memberships VALUES ('01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3419-7676-9049-a6345f1225b7', '01a21438-340f-7ee1-9c2a-c2a7d1ae19f9', 0, 'jit', '01a21438-342e-72b6-acc4-3504b0c4889a', 1795635557425311, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795635557425311);
INSERT INTO memberships VALUES ('01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-341a-77ce-bb0b-b9860451aedd', '01a21438-340f-7d8d-bc11-2f4940766210', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795635557412969);
INSERT INTO memberships VALUES ('01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-341b-7883-8a1d-e69a7b2ebd59', '01a21438-340f-7d8d-bc11-2f4940766210', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795635557417164);
INSERT INTO memberships VALUES ('01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-341c-7752-985e-f99c7148d367', '01a21438-340f-7d8d-bc11-2f4940766210', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795635557412969);
INSERT INTO memberships VALUES ('01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-341d-7417-a880-b347dbbe4ffa', '01a21438-340f-7d8d-bc11-2f4940766210', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795635557412969);
INSERT INTO memberships VALUES ('01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-341e-70df-a909-7c492e00a151', '01a21438-340f-7d8d-bc11-2f4940766210', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795635557412969);
INSERT INTO memberships VALUES ('01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-341e-7cc0-9f63-01609a0ee333', '01a21438-340f-7d8d-bc11-2f4940766210', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795635557412969);
INSERT INTO memberships VALUES ('01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3433-70d0-b1b9-a81313024825', '01a21438-340f-7ee1-9c2a-c2a7d1ae19f9', 0, 'jit', '01a21438-342e-72b6-acc4-3504b0c4889a', 1795635557426989, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795635557426989);
INSERT INTO policy_versions VALUES ('01a21438-340a-7cf8-8f58-c76a63c38ef8', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a21438-338d-7287-badd-b3a1a6f85257', 1795635557391588);
INSERT INTO policy_versions VALUES ('01a21438-340a-7cf8-8f58-c76a63c38ef8', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a21438-338d-7287-badd-b3a1a6f85257', 1795635557394482);
INSERT INTO events VALUES (1, '', '01a21438-338d-7400-b2be-1e919d79518d', 1795635557261058, 'token.created', 'operator', 'operator_key_file', '', '', '01a21438-338d-7287-badd-b3a1a6f85257', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO events VALUES (2, '01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-340a-7e70-9d6c-07ab07032a82', 1795635557386831, 'parent.created', 'operator', '01a21438-338d-7287-badd-b3a1a6f85257', '', '', '01a21438-340a-7cf8-8f58-c76a63c38ef8', NULL, NULL, 0, '35fc29fc8835d7ae45281da374003621');
INSERT INTO events VALUES (3, '01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-340c-7cd4-a0de-f10b279454f9', 1795635557388455, 'domain.verified', 'operator', '01a21438-338d-7287-badd-b3a1a6f85257', '', '', '01a21438-340c-7924-ae32-0d414ce8fe37', NULL, '{"domain":"acme.example","strategy":"manual"}', 0, 'f27027d9aba1f4248b4be8193fab5aee');
INSERT INTO events VALUES (4, '01a21438-340d-7be8-9dcb-576b77c37875', '01a21438-340d-7c0c-99f0-7c533ffd1518', 1795635557389758, 'parent.created', 'operator', '01a21438-338d-7287-badd-b3a1a6f85257', '', '', '01a21438-340d-7be8-9dcb-576b77c37875', NULL, NULL, 0, 'f94bf9badcaaadf063ccb6b97cdd87cd');
INSERT INTO events VALUES (5, '01a21438-340d-7be8-9dcb-576b77c37875', '01a21438-340e-7a14-b4f7-74596acb76d4', 1795635557390583, 'domain.verified', 'operator', '01a21438-338d-7287-badd-b3a1a6f85257', '', '', '01a21438-340e-7923-9d63-016b3bae9abe', NULL, '{"domain":"initech.example","strategy":"manual"}', 0, 'e96cba9fc52fe324bacbfa9e9614169a');
INSERT INTO events VALUES (6, '01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-340f-7e8c-ba32-d08bc2c7961e', 1795635557391588, 'organization.created', 'operator', '01a21438-338d-7287-badd-b3a1a6f85257', '', '01a21438-340f-7d8d-bc11-2f4940766210', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'd626ab63eb4a0fa40677966054240406');
INSERT INTO events VALUES (7, '01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-340f-7f04-b8ce-e3b93fe55fce', 1795635557391588, 'organization.created', 'operator', '01a21438-338d-7287-badd-b3a1a6f85257', '', '01a21438-340f-7ee1-9c2a-c2a7d1ae19f9', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'd626ab63eb4a0fa40677966054240406');
INSERT INTO events VALUES (8, '01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3410-7117-81a2-6033785a29ab', 1795635557391588, 'policy.applied', 'operator', '01a21438-338d-7287-badd-b3a1a6f85257', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, 'd626ab63eb4a0fa40677966054240406');
INSERT INTO events VALUES (9, '01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3410-77a7-ac33-67b1234088f8', 1795635557391588, 'organization.changed', 'operator', '01a21438-338d-7287-badd-b3a1a6f85257', '', '01a21438-340f-7d8d-bc11-2f4940766210', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, 'd626ab63eb4a0fa40677966054240406');
INSERT INTO events VALUES (10, '01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3410-77f9-ab23-4022f55761d0', 1795635557391588, 'organization.changed', 'operator', '01a21438-338d-7287-badd-b3a1a6f85257', '', '01a21438-340f-7ee1-9c2a-c2a7d1ae19f9', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, 'd626ab63eb4a0fa40677966054240406');
INSERT INTO events VALUES (11, '01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3412-78f4-aea2-921335247eb1', 1795635557394482, 'policy.applied', 'operator', '01a21438-338d-7287-badd-b3a1a6f85257', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, 'd998c98e4675115c8529aa637c2210fa');
INSERT INTO events VALUES (12, '01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3414-7869-9920-634780be3c5f', 1795635557395817, 'organization.changed', 'operator', '01a21438-338d-7287-badd-b3a1a6f85257', '', '01a21438-340f-7d8d-bc11-2f4940766210', '', NULL, '{"limit":1,"seat":"premium"}', 0, 'c0af3087e642958e89941d898fc4dbc0');
INSERT INTO events VALUES (13, '01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3415-7c2a-84d8-9c811a1fa131', 1795635557397680, 'directory.created', 'operator', '01a21438-338d-7287-badd-b3a1a6f85257', '', '', '01a21438-3415-7b3d-93d1-2df603d60204', NULL, NULL, 0, '4df77ddbe255706a33ee7cff3ac6f594');
INSERT INTO events VALUES (14, '01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3416-7abd-9522-f7d6c211f9a8', 1795635557398561, 'token.created', 'operator', '01a21438-338d-7287-badd-b3a1a6f85257', '', '', '01a21438-3416-7a76-b107-4c9828ab4aba', NULL, '{"scope":"directory","target":"01a21438-3415-7b3d-93d1-2df603d60204"}', 0, 'e82f10eb3b25e3e6b452b958dc4ac0f1');
INSERT INTO events VALUES (15, '01a21438-340d-7be8-9dcb-576b77c37875', '01a21438-3417-7812-8a20-029d7b3bd428', 1795635557399503, 'directory.created', 'operator', '01a21438-338d-7287-badd-b3a1a6f85257', '', '', '01a21438-3417-77e9-a3af-573eccaa6139', NULL, NULL, 0, 'eb1bef3218d191a86834e942506a73bf');
INSERT INTO events VALUES (16, '01a21438-340d-7be8-9dcb-576b77c37875', '01a21438-3418-740c-9854-ff66d5fb6708', 1795635557400230, 'token.created', 'operator', '01a21438-338d-7287-badd-b3a1a6f85257', '', '', '01a21438-3418-73d6-a97d-2c0f78493929', NULL, '{"scope":"directory","target":"01a21438-3417-77e9-a3af-573eccaa6139"}', 0, '4f3052a5c53a04271453f39cc8d309bd');
INSERT INTO events VALUES (17, '01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3419-78ee-86ae-1c1fa5aae17d', 1795635557401197, 'directory_user.created', 'directory', '01a21438-3415-7b3d-93d1-2df603d60204', '', '', '01a21438-3419-7729-9a05-ea97fb561ee8', NULL, NULL, 2, '5d7adf8b3713c7443e10e6c07f965c1e');
INSERT INTO events VALUES (18, '01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3419-78f1-8eef-55ae7cd0d2d6', 1795635557401197, 'account.created', 'directory', '01a21438-3415-7b3d-93d1-2df603d60204', '01a21438-3419-7676-9049-a6345f1225b7', '', '01a21438-3419-7729-9a05-ea97fb561ee8', NULL, NULL, 2, '5d7adf8b3713c7443e10e6c07f965c1e');
INSERT INTO events VALUES (19, '01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-341a-7842-a806-d7f45efcb089', 1795635557402481, 'directory_user.created', 'directory', '01a21438-3415-7b3d-93d1-2df603d60204', '', '', '01a21438-341a-7809-b2bb-41685bdaa84d', NULL, NULL, 2, 'b18c6bd8b93657cf61c4c9b381494284');
INSERT INTO events VALUES (20, '01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-341a-7844-9fea-d13b94db1cd3', 1795635557402481, 'account.created', 'directory', '01a21438-3415-7b3d-93d1-2df603d60204', '01a21438-341a-77ce-bb0b-b9860451aedd', '', '01a21438-341a-7809-b2bb-41685bdaa84d', NULL, NULL, 2, 'b18c6bd8b93657cf61c4c9b381494284');
INSERT INTO events VALUES (21, '01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-341b-78e0-8a8a-10dcb7a7c66d', 1795635557403454, 'directory_user.created', 'directory', '01a21438-3415-7b3d-93d1-2df603d60204', '', '', '01a21438-341b-78aa-ba74-484c9dcaeb0d', NULL, NULL, 2, '7e4031c9a56b6917bc3997f6e4653609');
INSERT INTO events VALUES (22, '01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-341b-78e3-b6e7-f483eec9f751', 1795635557403454, 'account.created', 'directory', '01a21438-3415-7b3d-93d1-2df603d60204', '01a21438-341b-7883-8a1d-e69a7b2ebd59', '', '01a21438-341b-78aa-ba74-484c9dcaeb0d', NULL, NULL, 2, '7e4031c9a56b6917bc3997f6e4653609');
INSERT INTO events VALUES (23, '01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-341c-77ad-8bfb-0b182fe88778', 1795635557404439, 'directory_user.created', 'directory', '01a21438-3415-7b3d-93d1-2df603d60204', '', '', '01a21438-341c-7778-bfbf-70a825df0330', NULL, NULL, 2, '6398ceb33db9bb7f41b57ea215e27a8c');
INSERT INTO events VALUES (24, '01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-341c-77af-975f-db6b2a3ed4e9', 1795635557404439, 'account.created', 'directory', '01a21438-3415-7b3d-93d1-2df603d60204', '01a21438-341c-7752-985e-f99c7148d367', '', '01a21438-341c-7778-bfbf-70a825df0330', NULL, NULL, 2, '6398ceb33db9bb7f41b57ea215e27a8c');
INSERT INTO events VALUES (25, '01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-341d-7464-a86d-fa3cfcde9d5b', 1795635557405235, 'directory_user.created', 'directory', '01a21438-3415-7b3d-93d1-2df603d60204', '', '', '01a21438-341d-743a-9cb3-bbb3dc04221f', NULL, NULL, 2, 'cfff7d2962107d354801773ae8de59c4');
INSERT INTO events VALUES (26, '01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-341d-7466-8107-1ab18c827460', 1795635557405235, 'account.created', 'directory', '01a21438-3415-7b3d-93d1-2df603d60204', '01a21438-341d-7417-a880-b347dbbe4ffa', '', '01a21438-341d-743a-9cb3-bbb3dc04221f', NULL, NULL, 2, 'cfff7d2962107d354801773ae8de59c4');
INSERT INTO events VALUES (27, '01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-341e-712e-a677-82a9a4b70cde', 1795635557406023, 'directory_user.created', 'directory', '01a21438-3415-7b3d-93d1-2df603d60204', '', '', '01a21438-341e-7100-ba8a-1bc37e3caefd', NULL, NULL, 2, '9cf3ca035daef9ce5aac867a64127d48');
INSERT INTO events VALUES (28, '01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-341e-7131-9450-430921b67c91', 1795635557406023, 'account.created', 'directory', '01a21438-3415-7b3d-93d1-2df603d60204', '01a21438-341e-70df-a909-7c492e00a151', '', '01a21438-341e-7100-ba8a-1bc37e3caefd', NULL, NULL, 2, '9cf3ca035daef9ce5aac867a64127d48');
INSERT INTO events VALUES (29, '01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-341e-7d2a-816a-93026f0ec07f', 1795635557406773, 'directory_user.created', 'directory', '01a21438-3415-7b3d-93d1-2df603d60204', '', '', '01a21438-341e-7ce3-9ba3-07671763adec', NULL, NULL, 2, '7999b4f4d68c918c8032d012f5e5ae69');
INSERT INTO events VALUES (30, '01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-341e-7d2d-86eb-f905039c584d', 1795635557406773, 'account.created', 'directory', '01a21438-3415-7b3d-93d1-2df603d60204', '01a21438-341e-7cc0-9f63-01609a0ee333', '', '01a21438-341e-7ce3-9ba3-07671763adec', NULL, NULL, 2, '7999b4f4d68c918c8032d012f5e5ae69');
INSERT INTO events VALUES (31, '01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-341f-7744-a05c-5bb5710418b9', 1795635557407420, 'directory_user.created', 'directory', '01a21438-3415-7b3d-93d1-2df603d60204', '', '', '01a21438-341f-7716-bf85-a5b429dde2ae', NULL, NULL, 2, '94d3a93c61910f133ab6952f44b576bb');
INSERT INTO events VALUES (32, '01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-341f-7747-bbe3-570de50ac94b', 1795635557407420, 'account.created', 'directory', '01a21438-3415-7b3d-93d1-2df603d60204', '01a21438-341f-76df-bcd6-734a94bc0d82', '', '01a21438-341f-7716-bf85-a5b429dde2ae', NULL, NULL, 2, '94d3a93c61910f133ab6952f44b576bb');
INSERT INTO events VALUES (33, '01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-341f-787e-8ba1-f70b06af7927', 1795635557407420, 'gate.closed', 'directory', '01a21438-3415-7b3d-93d1-2df603d60204', '01a21438-341f-76df-bcd6-734a94bc0d82', '', '', NULL, '{"cause":"directory_inactive"}', 2, '94d3a93c61910f133ab6952f44b576bb');
INSERT INTO events VALUES (34, '01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-341f-7882-8932-42240d9e84e5', 1795635557407420, 'session.revoked', 'directory', '01a21438-3415-7b3d-93d1-2df603d60204', '01a21438-341f-76df-bcd6-734a94bc0d82', '', '', NULL, NULL, 2, '94d3a93c61910f133ab6952f44b576bb');
INSERT INTO events VALUES (35, '01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3420-74da-905d-35fb651ba10b', 1795635557408273, 'directory_user.created', 'directory', '01a21438-3415-7b3d-93d1-2df603d60204', '', '', '01a21438-3420-749c-907d-5ae56fd7f2db', NULL, NULL, 2, 'c1e724d9ddc5398e5e0698ee452033e1');
INSERT INTO events VALUES (36, '01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3420-74e2-8955-f9aa001d023f', 1795635557408273, 'directory_user.unbound', 'directory', '01a21438-3415-7b3d-93d1-2df603d60204', '', '', '01a21438-3420-749c-907d-5ae56fd7f2db', NULL, '{"reason":"no_email"}', 2, 'c1e724d9ddc5398e5e0698ee452033e1');
INSERT INTO events VALUES (37, '01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3421-707a-97aa-6c79e80b880a', 1795635557408950, 'directory_user.created', 'directory', '01a21438-3415-7b3d-93d1-2df603d60204', '', '', '01a21438-3421-7039-8749-5c66fa3068ed', NULL, NULL, 2, '3fe53ab39b10319822a894018fff5778');
INSERT INTO events VALUES (38, '01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3421-707f-aa47-08dabca0243a', 1795635557408950, 'directory_user.unbound', 'directory', '01a21438-3415-7b3d-93d1-2df603d60204', '', '', '01a21438-3421-7039-8749-5c66fa3068ed', NULL, '{"reason":"foreign_domain"}', 2, '3fe53ab39b10319822a894018fff5778');
INSERT INTO events VALUES (39, '01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3421-7c54-992e-1374e61ec0bd', 1795635557409582, 'directory_user.created', 'directory', '01a21438-3415-7b3d-93d1-2df603d60204', '', '', '01a21438-3421-7a82-8aa9-5a5fbef02668', NULL, NULL, 2, 'c4d257c15c998a420948e3203cc98c7c');
INSERT INTO events VALUES (40, '01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3421-7c5c-ac93-7a37d18fb3ec', 1795635557409582, 'account.created', 'directory', '01a21438-3415-7b3d-93d1-2df603d60204', '01a21438-3421-7a5d-a5e8-a027ad128dc7', '', '01a21438-3421-7a82-8aa9-5a5fbef02668', NULL, NULL, 2, 'c4d257c15c998a420948e3203cc98c7c');
INSERT INTO events VALUES (41, '01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3422-7944-85bf-df4ccea3683d', 1795635557410548, 'directory_user.created', 'directory', '01a21438-3415-7b3d-93d1-2df603d60204', '', '', '01a21438-3422-7915-909e-2ddb2f93fd80', NULL, NULL, 2, 'c2f5b101f656080ae9585f84f57fdf56');
INSERT INTO events VALUES (42, '01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3422-794d-8356-d101f75faa79', 1795635557410548, 'account.created', 'directory', '01a21438-3415-7b3d-93d1-2df603d60204', '01a21438-3422-78da-b09f-b690040845c7', '', '01a21438-3422-7915-909e-2ddb2f93fd80', NULL, NULL, 2, 'c2f5b101f656080ae9585f84f57fdf56');
INSERT INTO events VALUES (43, '01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3423-77d4-bc16-89fcac02bd23', 1795635557411266, 'directory_group.created', 'directory', '01a21438-3415-7b3d-93d1-2df603d60204', '', '', '01a21438-3423-744d-9d05-006bfb834131', NULL, '{"members":1}', 0, '8121b44d9d038b0ad2ca84d29c759911');
INSERT INTO events VALUES (44, '01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3425-74b6-aa7f-26ebeda9c85e', 1795635557412969, 'directory_group.created', 'directory', '01a21438-3415-7b3d-93d1-2df603d60204', '', '', '01a21438-3425-7065-a31e-b7fc517209e7', NULL, '{"members":11}', 0, '72f657c4f8b7f4ed3d8572c67d1dfa54');
INSERT INTO events VALUES (45, '01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3426-7177-a3ad-e0ffc384d0f7', 1795635557412969, 'membership.added', 'directory', '01a21438-3415-7b3d-93d1-2df603d60204', '01a21438-3419-7676-9049-a6345f1225b7', '01a21438-340f-7d8d-bc11-2f4940766210', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '72f657c4f8b7f4ed3d8572c67d1dfa54');
INSERT INTO events VALUES (46, '01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3426-7228-bf7e-61cb564965f5', 1795635557412969, 'membership.added', 'directory', '01a21438-3415-7b3d-93d1-2df603d60204', '01a21438-341a-77ce-bb0b-b9860451aedd', '01a21438-340f-7d8d-bc11-2f4940766210', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '72f657c4f8b7f4ed3d8572c67d1dfa54');
INSERT INTO events VALUES (47, '01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3426-732c-9dc1-1dfc0c268986', 1795635557412969, 'membership.added', 'directory', '01a21438-3415-7b3d-93d1-2df603d60204', '01a21438-341c-7752-985e-f99c7148d367', '01a21438-340f-7d8d-bc11-2f4940766210', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '72f657c4f8b7f4ed3d8572c67d1dfa54');
INSERT INTO events VALUES (48, '01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3426-737f-9b5a-937651ffd650', 1795635557412969, 'membership.added', 'directory', '01a21438-3415-7b3d-93d1-2df603d60204', '01a21438-341d-7417-a880-b347dbbe4ffa', '01a21438-340f-7d8d-bc11-2f4940766210', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '72f657c4f8b7f4ed3d8572c67d1dfa54');
INSERT INTO events VALUES (49, '01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3426-73b2-ac73-6e5c32351179', 1795635557412969, 'membership.added', 'directory', '01a21438-3415-7b3d-93d1-2df603d60204', '01a21438-341e-70df-a909-7c492e00a151', '01a21438-340f-7d8d-bc11-2f4940766210', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '72f657c4f8b7f4ed3d8572c67d1dfa54');
INSERT INTO events VALUES (50, '01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3426-73ec-a5e5-786d347295b2', 1795635557412969, 'membership.added', 'directory', '01a21438-3415-7b3d-93d1-2df603d60204', '01a21438-341e-7cc0-9f63-01609a0ee333', '01a21438-340f-7d8d-bc11-2f4940766210', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '72f657c4f8b7f4ed3d8572c67d1dfa54');
INSERT INTO events VALUES (51, '01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3426-743c-9c22-70fdeee3992d', 1795635557412969, 'membership.added', 'directory', '01a21438-3415-7b3d-93d1-2df603d60204', '01a21438-3421-7a5d-a5e8-a027ad128dc7', '01a21438-340f-7d8d-bc11-2f4940766210', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '72f657c4f8b7f4ed3d8572c67d1dfa54');
INSERT INTO events VALUES (52, '01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3426-746a-9672-485d306b27bf', 1795635557412969, 'membership.added', 'directory', '01a21438-3415-7b3d-93d1-2df603d60204', '01a21438-3422-78da-b09f-b690040845c7', '01a21438-340f-7d8d-bc11-2f4940766210', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '72f657c4f8b7f4ed3d8572c67d1dfa54');
INSERT INTO events VALUES (53, '01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3427-76c8-b595-bdcc8774b3c0', 1795635557415172, 'directory_group.changed', 'directory', '01a21438-3415-7b3d-93d1-2df603d60204', '', '', '01a21438-3423-744d-9d05-006bfb834131', NULL, '{"added":1,"removed":0}', 0, 'e8fff6fa0bcbc02ba451896d66b20f8c');
INSERT INTO events VALUES (54, '01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3428-7704-adff-602b07084e83', 1795635557416353, 'directory_group.changed', 'directory', '01a21438-3415-7b3d-93d1-2df603d60204', '', '', '01a21438-3423-744d-9d05-006bfb834131', NULL, '{"added":1,"removed":0}', 0, '4045402d4253ccfd5f28687a01a624f3');
INSERT INTO events VALUES (55, '01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3429-7482-8168-4f636b00e285', 1795635557417164, 'directory_group.changed', 'directory', '01a21438-3415-7b3d-93d1-2df603d60204', '', '', '01a21438-3425-7065-a31e-b7fc517209e7', NULL, '{"added":1,"removed":0}', 0, 'cf6e748ba93bb202bbaa3edd0351c69e');
INSERT INTO events VALUES (56, '01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3429-7592-8cf9-576233a5496c', 1795635557417164, 'membership.added', 'directory', '01a21438-3415-7b3d-93d1-2df603d60204', '01a21438-341b-7883-8a1d-e69a7b2ebd59', '01a21438-340f-7d8d-bc11-2f4940766210', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, 'cf6e748ba93bb202bbaa3edd0351c69e');
INSERT INTO events VALUES (57, '01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-342a-7447-a0da-638c89e8c71c', 1795635557418139, 'directory_group.created', 'directory', '01a21438-3415-7b3d-93d1-2df603d60204', '', '', '01a21438-342a-7265-b4e6-2fc20822b40d', NULL, '{"members":2}', 0, 'e16150776d71b26073cc230c22ea059e');
INSERT INTO events VALUES (58, '01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-342b-7363-865c-d6a815220db0', 1795635557419005, 'directory_user.deleted', 'directory', '01a21438-3415-7b3d-93d1-2df603d60204', '', '', '01a21438-3421-7039-8749-5c66fa3068ed', NULL, NULL, 0, '541a2933f96515434360d73ad5c2ae5e');
INSERT INTO events VALUES (59, '01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-342b-7dae-8ce8-e4e6f57923c9', 1795635557419820, 'directory_user.deleted', 'directory', '01a21438-3415-7b3d-93d1-2df603d60204', '', '', '01a21438-3421-7a82-8aa9-5a5fbef02668', NULL, NULL, 0, '264207624b6f17912be8a5abdeba0da7');
INSERT INTO events VALUES (60, '01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-342b-7ef1-ada9-f7ef35c0a63a', 1795635557419820, 'gate.closed', 'directory', '01a21438-3415-7b3d-93d1-2df603d60204', '01a21438-3421-7a5d-a5e8-a027ad128dc7', '', '', NULL, '{"cause":"directory_deleted"}', 2, '264207624b6f17912be8a5abdeba0da7');
INSERT INTO events VALUES (61, '01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-342b-7ef5-8fe7-5c7568eca7c2', 1795635557419820, 'session.revoked', 'directory', '01a21438-3415-7b3d-93d1-2df603d60204', '01a21438-3421-7a5d-a5e8-a027ad128dc7', '', '', NULL, NULL, 2, '264207624b6f17912be8a5abdeba0da7');
INSERT INTO events VALUES (62, '01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-342c-7200-bd1d-e1224f05805f', 1795635557419820, 'membership.removed', 'directory', '01a21438-3415-7b3d-93d1-2df603d60204', '01a21438-3421-7a5d-a5e8-a027ad128dc7', '01a21438-340f-7d8d-bc11-2f4940766210', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '264207624b6f17912be8a5abdeba0da7');
INSERT INTO events VALUES (63, '01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-342d-7023-83f8-2aacd8e733af', 1795635557420860, 'directory_user.changed', 'directory', '01a21438-3415-7b3d-93d1-2df603d60204', '', '', '01a21438-3422-7915-909e-2ddb2f93fd80', NULL, '{"active":false}', 0, '1fef68a506285132a6bc5f049049e1f7');
INSERT INTO events VALUES (64, '01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-342d-7104-af1d-cadcae33e7b4', 1795635557420860, 'gate.closed', 'directory', '01a21438-3415-7b3d-93d1-2df603d60204', '01a21438-3422-78da-b09f-b690040845c7', '', '', NULL, '{"cause":"directory_inactive"}', 2, '1fef68a506285132a6bc5f049049e1f7');
INSERT INTO events VALUES (65, '01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-342d-7106-8400-f990d6667def', 1795635557420860, 'session.revoked', 'directory', '01a21438-3415-7b3d-93d1-2df603d60204', '01a21438-3422-78da-b09f-b690040845c7', '', '', NULL, NULL, 2, '1fef68a506285132a6bc5f049049e1f7');
INSERT INTO events VALUES (66, '01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-342d-71d7-909b-50456aae4d06', 1795635557420860, 'membership.removed', 'directory', '01a21438-3415-7b3d-93d1-2df603d60204', '01a21438-3422-78da-b09f-b690040845c7', '01a21438-340f-7d8d-bc11-2f4940766210', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '1fef68a506285132a6bc5f049049e1f7');
INSERT INTO events VALUES (67, '01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-342e-736e-a9a2-08e964227de6', 1795635557422064, 'connection.created', 'operator', '01a21438-338d-7287-badd-b3a1a6f85257', '', '', '01a21438-342e-72b6-acc4-3504b0c4889a', NULL, NULL, 0, '2ffc96b56106d0781a5b653b75ad49a2');
INSERT INTO events VALUES (68, '01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-342f-74b6-9887-f2b5fe9e0619', 1795635557423186, 'token.created', 'operator', '01a21438-338d-7287-badd-b3a1a6f85257', '', '', '01a21438-342f-7475-a5ab-b4b5586170df', NULL, '{"scope":"login-hook","target":"01a21438-342e-72b6-acc4-3504b0c4889a"}', 0, '5cd0a1249448a74f253e7df731958e3b');
INSERT INTO events VALUES (69, '01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3431-77b3-a2d0-f5cc05e4e958', 1795635557425311, 'subject.linked', 'login', '01a21438-342e-72b6-acc4-3504b0c4889a', '01a21438-3419-7676-9049-a6345f1225b7', '', '01a21438-342e-72b6-acc4-3504b0c4889a', NULL, NULL, 2, 'f592dd6f5c6d13547a263a6dacc2bed9');
INSERT INTO events VALUES (70, '01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3431-7881-a4a5-027d59c6f809', 1795635557425311, 'membership.added', 'login', '01a21438-342e-72b6-acc4-3504b0c4889a', '01a21438-3419-7676-9049-a6345f1225b7', '01a21438-340f-7ee1-9c2a-c2a7d1ae19f9', '', NULL, '{"role":"user","source":"grant"}', 2, 'f592dd6f5c6d13547a263a6dacc2bed9');
INSERT INTO events VALUES (71, '01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3431-7bc9-ae40-fecd539ff831', 1795635557425311, 'connection.proven', 'login', '01a21438-342e-72b6-acc4-3504b0c4889a', '', '', '01a21438-342e-72b6-acc4-3504b0c4889a', NULL, NULL, 2, 'f592dd6f5c6d13547a263a6dacc2bed9');
INSERT INTO events VALUES (72, '01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3433-70eb-9212-b82b09729d73', 1795635557426989, 'account.created', 'login', '01a21438-342e-72b6-acc4-3504b0c4889a', '01a21438-3433-70d0-b1b9-a81313024825', '', '01a21438-342e-72b6-acc4-3504b0c4889a', NULL, NULL, 2, '8af14d2c82d223866350c0410d8976ab');
INSERT INTO events VALUES (73, '01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3433-7138-8489-b86a8007d37c', 1795635557426989, 'subject.linked', 'login', '01a21438-342e-72b6-acc4-3504b0c4889a', '01a21438-3433-70d0-b1b9-a81313024825', '', '01a21438-342e-72b6-acc4-3504b0c4889a', NULL, NULL, 2, '8af14d2c82d223866350c0410d8976ab');
INSERT INTO events VALUES (74, '01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3433-717f-8e57-872de760e94b', 1795635557426989, 'membership.added', 'login', '01a21438-342e-72b6-acc4-3504b0c4889a', '01a21438-3433-70d0-b1b9-a81313024825', '01a21438-340f-7ee1-9c2a-c2a7d1ae19f9', '', NULL, '{"role":"user","source":"grant"}', 2, '8af14d2c82d223866350c0410d8976ab');
INSERT INTO events VALUES (75, '', '01a21438-3433-7df0-a6ad-9e8a7c056945', 1795635557427885, 'token.created', 'operator', '01a21438-338d-7287-badd-b3a1a6f85257', '', '', '01a21438-3433-7daf-a5f6-c8b0b1685d87', NULL, '{"scope":"read-only","target":""}', 0, 'c89982f3ceb69b0f80ebf65ee129c43c');
INSERT INTO events VALUES (76, '', '01a21438-3434-7ef7-a566-7f56cae17249', 1795635557428859, 'token.revoked', 'operator', '01a21438-338d-7287-badd-b3a1a6f85257', '', '', '01a21438-3433-7daf-a5f6-c8b0b1685d87', NULL, NULL, 0, 'e75ae1f5307272d5087a70d3507a19d1');
INSERT INTO events VALUES (77, '01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-343a-748a-9053-1b4a28e82f99', 1795635557434229, 'token.created', 'operator', '01a21438-338d-7287-badd-b3a1a6f85257', '', '', '01a21438-343a-73d5-a3b3-0518b6799b83', NULL, '{"scope":"oauth-client","target":"01a21438-3415-7b3d-93d1-2df603d60204"}', 0, '88df532b4dabff4f0760719c9a6c7683');
INSERT INTO events VALUES (78, '01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-343b-768d-93b1-c244b84bf6e3', 1795635557435231, 'token.created', 'api_key', '01a21438-343a-73d5-a3b3-0518b6799b83', '', '', '01a21438-343b-7652-8339-34eb83710fe3', NULL, '{"client":"01a21438-343a-73d5-a3b3-0518b6799b83","scope":"access-token","target":"01a21438-3415-7b3d-93d1-2df603d60204"}', 0, '96381b3248661c97a630a0f732b6749d');
INSERT INTO events VALUES (79, '01a21438-340d-7be8-9dcb-576b77c37875', '01a21438-343c-75a1-84e6-06f52129a4bc', 1795635557436241, 'token.created', 'operator', '01a21438-338d-7287-badd-b3a1a6f85257', '', '', '01a21438-343c-755c-9375-f79c2bf06f05', NULL, '{"scope":"jwt-issuer","target":"01a21438-3417-77e9-a3af-573eccaa6139"}', 0, '962a0a23959e0c9d274c7c130e33d341');
INSERT INTO events VALUES (80, '01a21438-340d-7be8-9dcb-576b77c37875', '01a21438-343d-74cc-a3e0-c39afc5e0bc6', 1795635557437150, 'directory.changed', 'operator', '01a21438-338d-7287-badd-b3a1a6f85257', '', '', '01a21438-3417-77e9-a3af-573eccaa6139', '{"profile":""}', '{"profile":"ipsie","tokens":1}', 0, '15e02be89616cbbc49097c7c640d72e1');
INSERT INTO directory_totals VALUES ('01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3415-7b3d-93d1-2df603d60204', 'Group', 0, 3);
INSERT INTO directory_totals VALUES ('01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3415-7b3d-93d1-2df603d60204', 'User', 0, 10);
INSERT INTO accounts VALUES ('01a21438-3419-7676-9049-a6345f1225b7', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795635557401197);
INSERT INTO accounts VALUES ('01a21438-341a-77ce-bb0b-b9860451aedd', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795635557402481);
INSERT INTO accounts VALUES ('01a21438-341b-7883-8a1d-e69a7b2ebd59', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795635557403454);
INSERT INTO accounts VALUES ('01a21438-341c-7752-985e-f99c7148d367', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795635557404439);
INSERT INTO accounts VALUES ('01a21438-341d-7417-a880-b347dbbe4ffa', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795635557405235);
INSERT INTO accounts VALUES ('01a21438-341e-70df-a909-7c492e00a151', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795635557406023);
INSERT INTO accounts VALUES ('01a21438-341e-7cc0-9f63-01609a0ee333', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795635557406773);
INSERT INTO accounts VALUES ('01a21438-341f-76df-bcd6-734a94bc0d82', 'left@acme.example', 'left@acme.example', 'acme.example', 1795635557407420);
INSERT INTO accounts VALUES ('01a21438-3421-7a5d-a5e8-a027ad128dc7', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795635557409582);
INSERT INTO accounts VALUES ('01a21438-3422-78da-b09f-b690040845c7', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795635557410548);
INSERT INTO accounts VALUES ('01a21438-3433-70d0-b1b9-a81313024825', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795635557426989);
INSERT INTO directory_users VALUES ('01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3415-7b3d-93d1-2df603d60204', '01a21438-3419-7729-9a05-ea97fb561ee8', 'ada@acme.example', '00u-ada', 1, '01a21438-3419-7676-9049-a6345f1225b7', '', 1795635557401197, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795635557401197, 1795635557401197);
INSERT INTO directory_users VALUES ('01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3415-7b3d-93d1-2df603d60204', '01a21438-341a-7809-b2bb-41685bdaa84d', 'bob@acme.example', NULL, 1, '01a21438-341a-77ce-bb0b-b9860451aedd', '', 1795635557402481, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795635557402481, 1795635557402481);
INSERT INTO directory_users VALUES ('01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3415-7b3d-93d1-2df603d60204', '01a21438-341b-78aa-ba74-484c9dcaeb0d', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a21438-341b-7883-8a1d-e69a7b2ebd59', '', 1795635557403454, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795635557403454, 1795635557403454);
INSERT INTO directory_users VALUES ('01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3415-7b3d-93d1-2df603d60204', '01a21438-341c-7778-bfbf-70a825df0330', 'zoe@acme.example', 'ZOË', 1, '01a21438-341c-7752-985e-f99c7148d367', '', 1795635557404439, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795635557404439, 1795635557404439);
INSERT INTO directory_users VALUES ('01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3415-7b3d-93d1-2df603d60204', '01a21438-341d-743a-9cb3-bbb3dc04221f', 'astro@acme.example', '🚀', 1, '01a21438-341d-7417-a880-b347dbbe4ffa', '', 1795635557405235, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795635557405235, 1795635557405235);
INSERT INTO directory_users VALUES ('01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3415-7b3d-93d1-2df603d60204', '01a21438-341e-7100-ba8a-1bc37e3caefd', 'lines@acme.example', ' 007 ', 1, '01a21438-341e-70df-a909-7c492e00a151', '', 1795635557406023, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795635557406023, 1795635557406023);
INSERT INTO directory_users VALUES ('01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3415-7b3d-93d1-2df603d60204', '01a21438-341e-7ce3-9ba3-07671763adec', 'max@acme.example', '00u-max', 1, '01a21438-341e-7cc0-9f63-01609a0ee333', '', 1795635557406773, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795635557406773, 1795635557406773);
INSERT INTO directory_users VALUES ('01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3415-7b3d-93d1-2df603d60204', '01a21438-341f-7716-bf85-a5b429dde2ae', 'left@acme.example', '00u-left', 0, '01a21438-341f-76df-bcd6-734a94bc0d82', '', 1795635557407420, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795635557407420, 1795635557407420);
INSERT INTO directory_users VALUES ('01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3415-7b3d-93d1-2df603d60204', '01a21438-3420-749c-907d-5ae56fd7f2db', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795635557408273, 1795635557408273);
INSERT INTO directory_users VALUES ('01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3415-7b3d-93d1-2df603d60204', '01a21438-3422-7915-909e-2ddb2f93fd80', 'staff@acme.example', '00u-staff', 0, '01a21438-3422-78da-b09f-b690040845c7', '', 1795635557410548, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795635557410548, 1795635557420860);
INSERT INTO dialect_log VALUES ('01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3415-7b3d-93d1-2df603d60204', '01a21438-3437-7f14-852d-e1abbebba0d2', 1795635557431988, 'e064171f40eb2b88f3d584619e77770e', 'GET', '/Users/01a21438-3421-7039-8749-5c66fa3068ed', 404, '', 'there is no user "01a21438-3421-7039-8749-5c66fa3068ed" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3415-7b3d-93d1-2df603d60204', '01a21438-3438-7590-8931-af3009b402f1', 1795635557432365, 'fe16f23e3062e0462072f561a83b4e93', 'GET', '/Users/01a21438-3421-7a82-8aa9-5a5fbef02668', 404, '', 'there is no user "01a21438-3421-7a82-8aa9-5a5fbef02668" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3415-7b3d-93d1-2df603d60204', '01a21438-34f2-79ff-85c4-a214f8f3b2ce', 1795635557618655, 'c357181acb31bbc0bb8715d5b5f79e37', 'GET', '/Users/01a21438-3421-7039-8749-5c66fa3068ed', 404, '', 'there is no user "01a21438-3421-7039-8749-5c66fa3068ed" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a21438-340a-7cf8-8f58-c76a63c38ef8', '01a21438-3415-7b3d-93d1-2df603d60204', '01a21438-34f3-7959-a315-2e49d65cc757', 1795635557619613, '0bc66276e853f4b730dea634692d1c4d', 'GET', '/Users/01a21438-3421-7a82-8aa9-5a5fbef02668', 404, '', 'there is no user "01a21438-3421-7a82-8aa9-5a5fbef02668" in this directory', '[]', '');
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
INSERT INTO sqlite_stat1 VALUES ('events', 'events_membership', '5000000 500000 5 2 1');
INSERT INTO sqlite_stat1 VALUES ('events', 'events_gate', '100000 10000 2 1');
INSERT INTO sqlite_stat1 VALUES ('credentials', 'credentials_issuer', '1000 10 1 1');
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES ('goose_db_version', 4);
