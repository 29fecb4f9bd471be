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
INSERT INTO goose_db_version VALUES (1, 0, 1, '2026-11-25 22:05:46');
INSERT INTO goose_db_version VALUES (2, 1, 1, '2026-11-25 22:05:46');
INSERT INTO goose_db_version VALUES (3, 2, 1, '2026-11-25 22:05:46');
INSERT INTO goose_db_version VALUES (4, 3, 1, '2026-11-25 22:05:46');
INSERT INTO goose_db_version VALUES (5, 4, 1, '2026-11-25 22:05:46');
INSERT INTO goose_db_version VALUES (6, 5, 1, '2026-11-25 22:05:46');
INSERT INTO parents VALUES ('01a214be-5224-7d5e-bf27-64c143d61248', 'acme', 'acme', '01a214be-5248-7d53-9962-0916408fc575', 2, 0, 1795644346916837);
INSERT INTO parents VALUES ('01a214be-5227-708e-9599-7b33a6686bec', 'initech', 'initech', '01a214be-5227-7b97-ae3a-975595c9d6aa', 0, 0, 1795644346919002);
INSERT INTO organizations VALUES ('01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-5228-7db1-a37f-48851ab56c56', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795644346920644);
INSERT INTO organizations VALUES ('01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-5228-7eb1-bcc6-49691a56d5b7', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795644346920644);
INSERT INTO seat_tiers VALUES ('01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-5228-7db1-a37f-48851ab56c56', 'premium', 1, 1);
INSERT INTO domains VALUES ('01a214be-5224-7d5e-bf27-64c143d61248', 'acme.example', '01a214be-5225-7e62-ba2f-771830fb0b64', 'verified', 'manual', 1795644346917766, 1795644346917766, '', '', 0, 0, 0, 0, 0);
INSERT INTO domains VALUES ('01a214be-5227-708e-9599-7b33a6686bec', 'initech.example', '01a214be-5227-7b46-8fc7-d55f01ad41a1', 'verified', 'manual', 1795644346919712, 1795644346919712, '', '', 0, 0, 0, 0, 0);
INSERT INTO connections VALUES ('01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-5248-7cc3-a659-818300112305', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795644346955737, 1795644346952734);
INSERT INTO credentials VALUES ('', '01a214be-520f-7c50-aa3d-79cbd57520a7', 'operator', '', 'first operator key', '78f1ebf67a6b4f47d77fe4ae38323b6c0593ed777a167f1868f6b6cf6c79a407', 'usher_vKDpDL', 1795644346895716, NULL, NULL, '', '', '', '', '', '', 0, 1795644347016445, '');
INSERT INTO credentials VALUES ('01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-522e-70ea-b096-cda417ef1379', 'directory', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '', 'ccf50bf82ce0c663158ea6880f9e4cd213485efc84960a6cdfeb647006cf5391', 'usher_xSHTT3', 1795644346925934, NULL, NULL, '', '', '', '', '', '', 0, 1795644347016445, '');
INSERT INTO credentials VALUES ('01a214be-5227-708e-9599-7b33a6686bec', '01a214be-5231-73ec-92f8-2a1db6bcf3c9', 'directory', '01a214be-5230-7963-9123-60c666a17928', '', 'cb2a225c025a356eae3b8008195552457de69a98d46b7ada177ad05aa44bfcd7', 'usher_T49Cyz', 1795644346929238, NULL, NULL, '', '', '', '', '', '', 1, 0, '01a214be-5258-7663-b0b2-1d50b0dbcb8a');
INSERT INTO credentials VALUES ('01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-5249-7c90-acc7-d683a039dd9c', 'login-hook', '01a214be-5248-7cc3-a659-818300112305', '', 'ef6d950e0d97e86ce41f8730ab45e558ebba236265e343a187c73118f4ed758e', 'usher_pYsJen', 1795644346953710, NULL, NULL, '', '', '', '', '', '', 0, 1795644346970759, '');
INSERT INTO credentials VALUES ('', '01a214be-524f-73e7-ab31-b6b4378872b9', 'read-only', '', '', '31bb4f62686ac63fe527bc5c4279b736c4b29bc95e810b467c43cea561ea5ba1', 'usher_RqbDGj', 1795644346959245, NULL, 1795644346960001, '', '', '', '', '', '', 0, 0, '');
INSERT INTO credentials VALUES ('01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-5254-7c17-99b4-f4bbda3e2635', 'oauth-client', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '', '7027ea3c063362c025bedd2177cae0bd144293fb46acd09af5fc8d8f92e7d9bd', 'usher_DZ6H3X', 1795644346964756, NULL, NULL, '', '', '', '', '', '', 0, 0, '');
INSERT INTO credentials VALUES ('01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-5255-7b7a-be8c-a2fcb0e1a9ab', 'access-token', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '', 'e8c90c87bc4652d031ec33b686a5c889b9db45935769bfefb4897300abdc7055', 'usher_tNh1ey', 1795644346965577, 1795647946965577, NULL, '01a214be-5254-7c17-99b4-f4bbda3e2635', '', '', '', '', '', 0, 0, '');
INSERT INTO credentials VALUES ('01a214be-5227-708e-9599-7b33a6686bec', '01a214be-5256-7a97-82b9-2568210bfdb8', 'jwt-issuer', '01a214be-5230-7963-9123-60c666a17928', '', 'c1e874416ccc447da318bf22ceb82e96b8c3c95b0aa9cf21ad4746ac366eb18a', '', 1795644346966635, NULL, NULL, '', '', '', 'https://issuer.example/', 'http://127.0.0.1:35113/scim/01a214be-5230-7963-9123-60c666a17928', '{"jwks_url":"https://issuer.example/keys","claims":{"tid":"''ẞ''"}}', 0, 0, '01a214be-5258-7663-b0b2-1d50b0dbcb8a');
INSERT INTO directories VALUES ('01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-522c-78a9-ae35-9098bcd5b7b0', 'okta', 'scim', 'okta', 'userName', 0, '', 1795644346924547, '', '', '');
INSERT INTO directories VALUES ('01a214be-5227-708e-9599-7b33a6686bec', '01a214be-5230-7963-9123-60c666a17928', 'entra', 'scim', 'entra', 'userName', 0, '', 1795644346928601, 'ipsie', '[{"id":"urn:acme:scim:schemas:extension:hr:2.0:User","name":"User","description":"''quotes'' and Umläute","resourceType":"User","attributes":[{"name":"floor","type":"string","caseExact":false,"mutability":"readWrite","returned":"default","uniqueness":"none"}]}]', '01a214be-5258-7663-b0b2-1d50b0dbcb8a');
INSERT INTO directory_emails VALUES ('01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-522c-78a9-ae35-9098bcd5b7b0', 'ada@acme.example', '01a214be-5232-76a6-824c-57cfc4aa792c', 0, 'work');
INSERT INTO directory_emails VALUES ('01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-522c-78a9-ae35-9098bcd5b7b0', 'ada@home.example', '01a214be-5232-76a6-824c-57cfc4aa792c', 1, 'home');
INSERT INTO directory_groups VALUES ('01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '01a214be-523f-7966-89db-a4a81ae7a1dc', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795644346943574, 1795644346947643, 0);
INSERT INTO directory_groups VALUES ('01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '01a214be-5240-7cc5-a2e5-1d42adc71317', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795644346944811, 1795644346950914, 0);
INSERT INTO directory_groups VALUES ('01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '01a214be-5245-71f7-af54-d73551f41c6d', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795644346949063, 1795644346949063, 1);
INSERT INTO directory_members VALUES ('01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '01a214be-523f-7966-89db-a4a81ae7a1dc', '01a214be-5232-76a6-824c-57cfc4aa792c', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '01a214be-523f-7966-89db-a4a81ae7a1dc', '01a214be-5233-7595-aa70-60887fea668d', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '01a214be-523f-7966-89db-a4a81ae7a1dc', '01a214be-5234-7075-87ba-0660614d129e', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '01a214be-5240-7cc5-a2e5-1d42adc71317', '01a214be-5232-76a6-824c-57cfc4aa792c', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '01a214be-5240-7cc5-a2e5-1d42adc71317', '01a214be-5233-7595-aa70-60887fea668d', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '01a214be-5240-7cc5-a2e5-1d42adc71317', '01a214be-5234-7075-87ba-0660614d129e', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '01a214be-5240-7cc5-a2e5-1d42adc71317', '01a214be-5234-7d8c-87cb-8d2874f54d70', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '01a214be-5240-7cc5-a2e5-1d42adc71317', '01a214be-5235-793a-9dd1-4461ef367f99', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '01a214be-5240-7cc5-a2e5-1d42adc71317', '01a214be-523a-73a6-bd3d-f8bc82c9d849', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '01a214be-5240-7cc5-a2e5-1d42adc71317', '01a214be-523b-70d7-abca-e751a476d92a', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '01a214be-5240-7cc5-a2e5-1d42adc71317', '01a214be-523b-7bfa-9f64-39382afaabfa', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '01a214be-5240-7cc5-a2e5-1d42adc71317', '01a214be-523c-77d0-b544-525a2dcbf482', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '01a214be-5240-7cc5-a2e5-1d42adc71317', '01a214be-523e-7e75-8b36-6f60fdfd8fd2', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '01a214be-5245-71f7-af54-d73551f41c6d', '01a214be-5234-7d8c-87cb-8d2874f54d70', 'User', '', '');
INSERT INTO directory_members VALUES ('01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '01a214be-5245-71f7-af54-d73551f41c6d', '01a214be-523f-7966-89db-a4a81ae7a1dc', 'Group', 'Group', '');
INSERT INTO directory_tombstones VALUES ('01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '01a214be-523e-7054-828c-3edfda900fa8', 'NULL', '01a214be-523e-702f-823b-aa84a055b53a', 1798236346950914);
INSERT INTO persons VALUES ('01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-5232-75de-94e2-6ac57a92261e', 'open', '', '01a214be-522c-78a9-ae35-9098bcd5b7b0', 0, 3, 0, 1795644346955737, 1795644346930160);
INSERT INTO persons VALUES ('01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-5233-755f-95a0-25903d489ef4', 'open', '', '01a214be-522c-78a9-ae35-9098bcd5b7b0', 0, 3, 0, NULL, 1795644346931312);
INSERT INTO persons VALUES ('01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-5234-7049-a3a3-1ed84f7b1193', 'open', '', '01a214be-522c-78a9-ae35-9098bcd5b7b0', 0, 2, 0, NULL, 1795644346931971);
INSERT INTO persons VALUES ('01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-5234-7d67-8169-82e8fb0dea9c', 'open', '', '01a214be-522c-78a9-ae35-9098bcd5b7b0', 0, 2, 0, NULL, 1795644346932843);
INSERT INTO persons VALUES ('01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-5235-7911-a2ba-a95a50a8249c', 'open', '', '01a214be-522c-78a9-ae35-9098bcd5b7b0', 0, 2, 0, NULL, 1795644346933555);
INSERT INTO persons VALUES ('01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-523a-7380-b871-a0cfe00cd096', 'open', '', '01a214be-522c-78a9-ae35-9098bcd5b7b0', 0, 2, 0, NULL, 1795644346938164);
INSERT INTO persons VALUES ('01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-523b-70b4-99f5-cc16e9971e5d', 'open', '', '01a214be-522c-78a9-ae35-9098bcd5b7b0', 0, 2, 0, NULL, 1795644346938990);
INSERT INTO persons VALUES ('01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-523b-7bd9-ab63-b873a0fc3a58', 'closed', 'directory_inactive', '01a214be-522c-78a9-ae35-9098bcd5b7b0', 0, 2, 0, NULL, 1795644346939724);
INSERT INTO persons VALUES ('01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-523e-702f-823b-aa84a055b53a', 'closed', 'directory_deleted', '01a214be-522c-78a9-ae35-9098bcd5b7b0', 0, 4, 0, NULL, 1795644346941937);
INSERT INTO persons VALUES ('01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-523e-7e52-9b7c-0d906672962e', 'closed', 'directory_inactive', '01a214be-522c-78a9-ae35-9098bcd5b7b0', 0, 3, 0, NULL, 1795644346942882);
INSERT INTO persons VALUES ('01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-524d-742e-979b-32648d2457ab', 'open', '', '', 0, 1, 0, 1795644346957241, 1795644346957241);
INSERT INTO subjects VALUES ('01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-5248-7cc3-a659-818300112305', 'ada', '01a214be-5232-75de-94e2-6ac57a92261e', 1795644346955737);
INSERT INTO subjects VALUES ('01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-5248-7cc3-a659-818300112305', 'newcomer', '01a214be-524d-742e-979b-32648d2457ab', 1795644346957241);
INSERT INTO memberships VALUES ('01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-5232-75de-94e2-6ac57a92261e', '01a214be-5228-7db1-a37f-48851ab56c56', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795644346944811);
INSERT INTO memberships VALUES ('01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-5232-75de-94e2-6ac57a92261e', '01a214be-5228-7eb1-bcc6-49691a56d5b7', 0, 'jit', '01a214be-5248-7cc3-a659-818300112305', 1795644346955737, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795644346955737);
INSERT INTO memberships VALUES ('01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-5233-755f-95a0-25903d489ef4', '01a214be-5228-7db1-a37f-48851ab56c56', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795644346944811);
INSERT INTO memberships VALUES ('01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-5234-7049-a3a3-1ed84f7b1193', '01a214be-5228-7db1-a37f-48851ab56c56', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795644346948328);
INSERT INTO memberships VALUES ('01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-5234-7d67-8169-82e8fb0dea9c', '01a214be-5228-7db1-a37f-48851ab56c56', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795644346944811);
INSERT INTO memberships VALUES ('01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-5235-7911-a2ba-a95a50a8249c', '01a214be-5228-7db1-a37f-48851ab56c56', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795644346944811);
INSERT INTO memberships VALUES ('01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-523a-7380-b871-a0cfe00cd096', '01a214be-5228-7db1-a37f-48851ab56c56', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795644346944811);
INSERT INTO memberships VALUES ('01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-523b-70b4-99f5-cc16e9971e5d', '01a214be-5228-7db1-a37f-48851ab56c56', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795644346944811);
INSERT INTO memberships VALUES ('01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-524d-742e-979b-32648d2457ab', '01a214be-5228-7eb1-bcc6-49691a56d5b7', 0, 'jit', '01a214be-5248-7cc3-a659-818300112305', 1795644346957241, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795644346957241);
INSERT INTO policy_versions VALUES ('01a214be-5224-7d5e-bf27-64c143d61248', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a214be-520f-7c50-aa3d-79cbd57520a7', 1795644346920644);
INSERT INTO policy_versions VALUES ('01a214be-5224-7d5e-bf27-64c143d61248', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a214be-520f-7c50-aa3d-79cbd57520a7', 1795644346922543);
INSERT INTO events VALUES (1, '', '01a214be-520f-7d73-8baf-d6bcbba5f62f', 1795644346895716, 'token.created', 'operator', 'operator_key_file', '', '', '01a214be-520f-7c50-aa3d-79cbd57520a7', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO events VALUES (2, '01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-5224-7e01-a6dc-1d41b1562a34', 1795644346916837, 'parent.created', 'operator', '01a214be-520f-7c50-aa3d-79cbd57520a7', '', '', '01a214be-5224-7d5e-bf27-64c143d61248', NULL, NULL, 0, 'fd856c0e29c997a2f51c2694c24ccbae');
INSERT INTO events VALUES (3, '01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-5226-711a-9059-25f24e2a24ba', 1795644346917766, 'domain.verified', 'operator', '01a214be-520f-7c50-aa3d-79cbd57520a7', '', '', '01a214be-5225-7e62-ba2f-771830fb0b64', NULL, '{"domain":"acme.example","state":"verified","strategy":"manual"}', 0, '0db6785dec782ed36e9907dfa97c2eb7');
INSERT INTO events VALUES (4, '01a214be-5227-708e-9599-7b33a6686bec', '01a214be-5227-70b1-bcdc-a6151e8f4fb7', 1795644346919002, 'parent.created', 'operator', '01a214be-520f-7c50-aa3d-79cbd57520a7', '', '', '01a214be-5227-708e-9599-7b33a6686bec', NULL, NULL, 0, '9fc41e6f2dae91c2afee25cd6fec0d97');
INSERT INTO events VALUES (5, '01a214be-5227-708e-9599-7b33a6686bec', '01a214be-5227-7bbb-ade5-e4aaa515ff0d', 1795644346919712, 'domain.verified', 'operator', '01a214be-520f-7c50-aa3d-79cbd57520a7', '', '', '01a214be-5227-7b46-8fc7-d55f01ad41a1', NULL, '{"domain":"initech.example","state":"verified","strategy":"manual"}', 0, '99273bbea1a8767c07feec5f6025214e');
INSERT INTO events VALUES (6, '01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-5228-7e7b-aaaf-d7c96682bdd5', 1795644346920644, 'organization.created', 'operator', '01a214be-520f-7c50-aa3d-79cbd57520a7', '', '01a214be-5228-7db1-a37f-48851ab56c56', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'b19eccd840b4597a67eb8e629186d38e');
INSERT INTO events VALUES (7, '01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-5228-7ecc-a523-78075512977d', 1795644346920644, 'organization.created', 'operator', '01a214be-520f-7c50-aa3d-79cbd57520a7', '', '01a214be-5228-7eb1-bcc6-49691a56d5b7', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'b19eccd840b4597a67eb8e629186d38e');
INSERT INTO events VALUES (8, '01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-5229-70ac-91c3-ac26776411da', 1795644346920644, 'policy.applied', 'operator', '01a214be-520f-7c50-aa3d-79cbd57520a7', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, 'b19eccd840b4597a67eb8e629186d38e');
INSERT INTO events VALUES (9, '01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-5229-7361-bc74-9cc6e7ad2f23', 1795644346920644, 'organization.changed', 'operator', '01a214be-520f-7c50-aa3d-79cbd57520a7', '', '01a214be-5228-7db1-a37f-48851ab56c56', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, 'b19eccd840b4597a67eb8e629186d38e');
INSERT INTO events VALUES (10, '01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-5229-7398-963b-497a518a0349', 1795644346920644, 'organization.changed', 'operator', '01a214be-520f-7c50-aa3d-79cbd57520a7', '', '01a214be-5228-7eb1-bcc6-49691a56d5b7', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, 'b19eccd840b4597a67eb8e629186d38e');
INSERT INTO events VALUES (11, '01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-522a-7932-83bc-a4f98302b4c4', 1795644346922543, 'policy.applied', 'operator', '01a214be-520f-7c50-aa3d-79cbd57520a7', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, 'ea510f6c98b2266c645d784abf53312b');
INSERT INTO events VALUES (12, '01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-522b-7b74-93e0-ab34e07771c0', 1795644346923463, 'organization.changed', 'operator', '01a214be-520f-7c50-aa3d-79cbd57520a7', '', '01a214be-5228-7db1-a37f-48851ab56c56', '', NULL, '{"limit":1,"seat":"premium"}', 0, '0549bef6357e872a468c347f019a206b');
INSERT INTO events VALUES (13, '01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-522c-796a-99bd-7e091dc6a35a', 1795644346924547, 'directory.created', 'operator', '01a214be-520f-7c50-aa3d-79cbd57520a7', '', '', '01a214be-522c-78a9-ae35-9098bcd5b7b0', NULL, NULL, 0, 'cb2c1d186461c3faaa5b8dcd13905074');
INSERT INTO events VALUES (14, '01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-522e-7126-a88a-9c8ef25aba1b', 1795644346925934, 'token.created', 'operator', '01a214be-520f-7c50-aa3d-79cbd57520a7', '', '', '01a214be-522e-70ea-b096-cda417ef1379', NULL, '{"scope":"directory","target":"01a214be-522c-78a9-ae35-9098bcd5b7b0"}', 0, 'e26295bc148d8824db6a2ed7fe5b0dc5');
INSERT INTO events VALUES (15, '01a214be-5227-708e-9599-7b33a6686bec', '01a214be-5230-7989-9fd2-db3b2d648246', 1795644346928601, 'directory.created', 'operator', '01a214be-520f-7c50-aa3d-79cbd57520a7', '', '', '01a214be-5230-7963-9123-60c666a17928', NULL, NULL, 0, 'c71adaf78ca5d2e15460175d57b38dd0');
INSERT INTO events VALUES (16, '01a214be-5227-708e-9599-7b33a6686bec', '01a214be-5231-743d-b783-b9d56346d4c6', 1795644346929238, 'token.created', 'operator', '01a214be-520f-7c50-aa3d-79cbd57520a7', '', '', '01a214be-5231-73ec-92f8-2a1db6bcf3c9', NULL, '{"scope":"directory","target":"01a214be-5230-7963-9123-60c666a17928"}', 0, '9bd0517ff49d1bd198cf98cd7ad18c5e');
INSERT INTO events VALUES (17, '01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-5232-781c-8dee-8b3ff4cde781', 1795644346930160, 'directory_user.created', 'directory', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '', '', '01a214be-5232-76a6-824c-57cfc4aa792c', NULL, NULL, 2, '30de5b94434c7544b858dcec5d57992c');
INSERT INTO events VALUES (18, '01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-5232-781f-8ab5-43672400e29f', 1795644346930160, 'account.created', 'directory', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '01a214be-5232-75de-94e2-6ac57a92261e', '', '01a214be-5232-76a6-824c-57cfc4aa792c', NULL, NULL, 2, '30de5b94434c7544b858dcec5d57992c');
INSERT INTO events VALUES (19, '01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-5233-75d5-9de6-bb89711296b1', 1795644346931312, 'directory_user.created', 'directory', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '', '', '01a214be-5233-7595-aa70-60887fea668d', NULL, NULL, 2, '4fa71688788aa9e2baded03ca533472b');
INSERT INTO events VALUES (20, '01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-5233-75d7-a2a0-566325b4d417', 1795644346931312, 'account.created', 'directory', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '01a214be-5233-755f-95a0-25903d489ef4', '', '01a214be-5233-7595-aa70-60887fea668d', NULL, NULL, 2, '4fa71688788aa9e2baded03ca533472b');
INSERT INTO events VALUES (21, '01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-5234-70ac-b95a-c5ce7f7ed693', 1795644346931971, 'directory_user.created', 'directory', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '', '', '01a214be-5234-7075-87ba-0660614d129e', NULL, NULL, 2, '9c16c393dc8c995cc56ec610a8b5e4dd');
INSERT INTO events VALUES (22, '01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-5234-70bc-87d8-a2f37470c053', 1795644346931971, 'account.created', 'directory', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '01a214be-5234-7049-a3a3-1ed84f7b1193', '', '01a214be-5234-7075-87ba-0660614d129e', NULL, NULL, 2, '9c16c393dc8c995cc56ec610a8b5e4dd');
INSERT INTO events VALUES (23, '01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-5234-7dbe-80cc-858d3042a617', 1795644346932843, 'directory_user.created', 'directory', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '', '', '01a214be-5234-7d8c-87cb-8d2874f54d70', NULL, NULL, 2, 'ae9299f40177ead2f9d9a991f485ca7d');
INSERT INTO events VALUES (24, '01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-5234-7dc2-893b-54456c1358db', 1795644346932843, 'account.created', 'directory', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '01a214be-5234-7d67-8169-82e8fb0dea9c', '', '01a214be-5234-7d8c-87cb-8d2874f54d70', NULL, NULL, 2, 'ae9299f40177ead2f9d9a991f485ca7d');
INSERT INTO events VALUES (25, '01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-5235-79e3-b75f-c8857655ecb1', 1795644346933555, 'directory_user.created', 'directory', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '', '', '01a214be-5235-793a-9dd1-4461ef367f99', NULL, NULL, 2, 'b700085abfde2b403351d7b845999fcb');
INSERT INTO events VALUES (26, '01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-5235-79e6-9e41-db8fdd4ecff0', 1795644346933555, 'account.created', 'directory', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '01a214be-5235-7911-a2ba-a95a50a8249c', '', '01a214be-5235-793a-9dd1-4461ef367f99', NULL, NULL, 2, 'b700085abfde2b403351d7b845999fcb');
INSERT INTO events VALUES (27, '01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-523a-73d4-b067-bdcc399618b5', 1795644346938164, 'directory_user.created', 'directory', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '', '', '01a214be-523a-73a6-bd3d-f8bc82c9d849', NULL, NULL, 2, 'c7d31a3fe8def4395eeb7b3e47a778e8');
INSERT INTO events VALUES (28, '01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-523a-73e4-9e1f-8bd522918404', 1795644346938164, 'account.created', 'directory', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '01a214be-523a-7380-b871-a0cfe00cd096', '', '01a214be-523a-73a6-bd3d-f8bc82c9d849', NULL, NULL, 2, 'c7d31a3fe8def4395eeb7b3e47a778e8');
INSERT INTO events VALUES (29, '01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-523b-7100-b594-b23b9749f321', 1795644346938990, 'directory_user.created', 'directory', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '', '', '01a214be-523b-70d7-abca-e751a476d92a', NULL, NULL, 2, '66af65e211d8e2d371f0cefabb5accb2');
INSERT INTO events VALUES (30, '01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-523b-7104-a0a5-940e8b0862ee', 1795644346938990, 'account.created', 'directory', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '01a214be-523b-70b4-99f5-cc16e9971e5d', '', '01a214be-523b-70d7-abca-e751a476d92a', NULL, NULL, 2, '66af65e211d8e2d371f0cefabb5accb2');
INSERT INTO events VALUES (31, '01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-523b-7c21-9620-661d8519dd22', 1795644346939724, 'directory_user.created', 'directory', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '', '', '01a214be-523b-7bfa-9f64-39382afaabfa', NULL, NULL, 2, '4064959c541efdfcae5c36f25eb573e8');
INSERT INTO events VALUES (32, '01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-523b-7c25-b30c-473deeb856a7', 1795644346939724, 'account.created', 'directory', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '01a214be-523b-7bd9-ab63-b873a0fc3a58', '', '01a214be-523b-7bfa-9f64-39382afaabfa', NULL, NULL, 2, '4064959c541efdfcae5c36f25eb573e8');
INSERT INTO events VALUES (33, '01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-523b-7d16-9e24-8e8cdcb7b2ab', 1795644346939724, 'gate.closed', 'directory', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '01a214be-523b-7bd9-ab63-b873a0fc3a58', '', '', NULL, '{"cause":"directory_inactive"}', 2, '4064959c541efdfcae5c36f25eb573e8');
INSERT INTO events VALUES (34, '01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-523b-7d19-8466-9d3a96a58e36', 1795644346939724, 'session.revoked', 'directory', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '01a214be-523b-7bd9-ab63-b873a0fc3a58', '', '', NULL, NULL, 2, '4064959c541efdfcae5c36f25eb573e8');
INSERT INTO events VALUES (35, '01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-523c-7815-89f5-3d412d2f4bc9', 1795644346940477, 'directory_user.created', 'directory', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '', '', '01a214be-523c-77d0-b544-525a2dcbf482', NULL, NULL, 2, 'dce58867484483d37af1be7d6b82fc82');
INSERT INTO events VALUES (36, '01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-523c-7818-a073-af19b0c0bbbc', 1795644346940477, 'directory_user.unbound', 'directory', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '', '', '01a214be-523c-77d0-b544-525a2dcbf482', NULL, '{"reason":"no_email"}', 2, 'dce58867484483d37af1be7d6b82fc82');
INSERT INTO events VALUES (37, '01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-523d-7396-9967-4e50cc8a8b17', 1795644346941151, 'directory_user.created', 'directory', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '', '', '01a214be-523d-72d3-af35-1982defda876', NULL, NULL, 2, '7d3ee5b15836a378ce3cbf0bd7513505');
INSERT INTO events VALUES (38, '01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-523d-739a-97dc-bc8e661ee23e', 1795644346941151, 'directory_user.unbound', 'directory', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '', '', '01a214be-523d-72d3-af35-1982defda876', NULL, '{"reason":"foreign_domain"}', 2, '7d3ee5b15836a378ce3cbf0bd7513505');
INSERT INTO events VALUES (39, '01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-523e-70c3-a0ab-b1abd42056e1', 1795644346941937, 'directory_user.created', 'directory', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '', '', '01a214be-523e-7054-828c-3edfda900fa8', NULL, NULL, 2, '6d45e08ac44a4416550f9ecec17692c8');
INSERT INTO events VALUES (40, '01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-523e-70c6-a7c2-a5d56ec092ae', 1795644346941937, 'account.created', 'directory', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '01a214be-523e-702f-823b-aa84a055b53a', '', '01a214be-523e-7054-828c-3edfda900fa8', NULL, NULL, 2, '6d45e08ac44a4416550f9ecec17692c8');
INSERT INTO events VALUES (41, '01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-523e-7ea1-8d0e-27dff21ce93b', 1795644346942882, 'directory_user.created', 'directory', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '', '', '01a214be-523e-7e75-8b36-6f60fdfd8fd2', NULL, NULL, 2, '6eba49abf7e0ca551f1ac577c08b61b6');
INSERT INTO events VALUES (42, '01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-523e-7ea4-9036-071efe951b42', 1795644346942882, 'account.created', 'directory', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '01a214be-523e-7e52-9b7c-0d906672962e', '', '01a214be-523e-7e75-8b36-6f60fdfd8fd2', NULL, NULL, 2, '6eba49abf7e0ca551f1ac577c08b61b6');
INSERT INTO events VALUES (43, '01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-523f-7bac-bb4c-3ad22cc18108', 1795644346943574, 'directory_group.created', 'directory', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '', '', '01a214be-523f-7966-89db-a4a81ae7a1dc', NULL, '{"members":1}', 0, '1dad61b16ffafd7e499cf3a72cee5966');
INSERT INTO events VALUES (44, '01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-5241-70cd-8d28-642db6ba0fb5', 1795644346944811, 'directory_group.created', 'directory', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '', '', '01a214be-5240-7cc5-a2e5-1d42adc71317', NULL, '{"members":11}', 0, '3ddae1fcd4b78da59938162f2aa9f0c2');
INSERT INTO events VALUES (45, '01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-5241-7c8f-a6e9-96725b0a1519', 1795644346944811, 'membership.added', 'directory', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '01a214be-5232-75de-94e2-6ac57a92261e', '01a214be-5228-7db1-a37f-48851ab56c56', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '3ddae1fcd4b78da59938162f2aa9f0c2');
INSERT INTO events VALUES (46, '01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-5241-7d4b-9877-126d2d209ddb', 1795644346944811, 'membership.added', 'directory', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '01a214be-5233-755f-95a0-25903d489ef4', '01a214be-5228-7db1-a37f-48851ab56c56', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '3ddae1fcd4b78da59938162f2aa9f0c2');
INSERT INTO events VALUES (47, '01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-5241-7d8c-afd1-37fc265d9780', 1795644346944811, 'membership.added', 'directory', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '01a214be-5234-7d67-8169-82e8fb0dea9c', '01a214be-5228-7db1-a37f-48851ab56c56', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '3ddae1fcd4b78da59938162f2aa9f0c2');
INSERT INTO events VALUES (48, '01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-5241-7dba-b823-1373c7b27b66', 1795644346944811, 'membership.added', 'directory', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '01a214be-5235-7911-a2ba-a95a50a8249c', '01a214be-5228-7db1-a37f-48851ab56c56', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '3ddae1fcd4b78da59938162f2aa9f0c2');
INSERT INTO events VALUES (49, '01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-5241-7df1-8c53-44c813f0eab6', 1795644346944811, 'membership.added', 'directory', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '01a214be-523a-7380-b871-a0cfe00cd096', '01a214be-5228-7db1-a37f-48851ab56c56', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '3ddae1fcd4b78da59938162f2aa9f0c2');
INSERT INTO events VALUES (50, '01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-5241-7e25-acc5-57cbf0d4de3b', 1795644346944811, 'membership.added', 'directory', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '01a214be-523b-70b4-99f5-cc16e9971e5d', '01a214be-5228-7db1-a37f-48851ab56c56', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '3ddae1fcd4b78da59938162f2aa9f0c2');
INSERT INTO events VALUES (51, '01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-5241-7e4b-bcc3-4cf558ab0d47', 1795644346944811, 'membership.added', 'directory', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '01a214be-523e-702f-823b-aa84a055b53a', '01a214be-5228-7db1-a37f-48851ab56c56', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '3ddae1fcd4b78da59938162f2aa9f0c2');
INSERT INTO events VALUES (52, '01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-5241-7e76-934a-fa759cb5566f', 1795644346944811, 'membership.added', 'directory', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '01a214be-523e-7e52-9b7c-0d906672962e', '01a214be-5228-7db1-a37f-48851ab56c56', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '3ddae1fcd4b78da59938162f2aa9f0c2');
INSERT INTO events VALUES (53, '01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-5242-7d9a-8620-01565404fde6', 1795644346946714, 'directory_group.changed', 'directory', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '', '', '01a214be-523f-7966-89db-a4a81ae7a1dc', NULL, '{"added":1,"removed":0}', 0, 'e520224b8ae0d15cff5578260abc0141');
INSERT INTO events VALUES (54, '01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-5243-7b66-b437-0f9ace9b3e7d', 1795644346947643, 'directory_group.changed', 'directory', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '', '', '01a214be-523f-7966-89db-a4a81ae7a1dc', NULL, '{"added":1,"removed":0}', 0, '550ce5f0583efdbb9b0fd3a5b96e9927');
INSERT INTO events VALUES (55, '01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-5244-75e1-ad8e-d1ed74e261f5', 1795644346948328, 'directory_group.changed', 'directory', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '', '', '01a214be-5240-7cc5-a2e5-1d42adc71317', NULL, '{"added":1,"removed":0}', 0, 'afd5eb6cfc750b3c15e033664bda832b');
INSERT INTO events VALUES (56, '01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-5244-76a6-a5b4-6301e0195cce', 1795644346948328, 'membership.added', 'directory', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '01a214be-5234-7049-a3a3-1ed84f7b1193', '01a214be-5228-7db1-a37f-48851ab56c56', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, 'afd5eb6cfc750b3c15e033664bda832b');
INSERT INTO events VALUES (57, '01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-5245-7371-828c-983026c6a0e9', 1795644346949063, 'directory_group.created', 'directory', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '', '', '01a214be-5245-71f7-af54-d73551f41c6d', NULL, '{"members":2}', 0, 'aed531ca971358e68b918ebf8d9481a4');
INSERT INTO events VALUES (58, '01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-5246-7408-bb6f-f719f7649084', 1795644346950054, 'directory_user.deleted', 'directory', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '', '', '01a214be-523d-72d3-af35-1982defda876', NULL, NULL, 0, '1b19164f2df4daff5f95fba9a879f97d');
INSERT INTO events VALUES (59, '01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-5246-7ef9-afd5-583d215dcdba', 1795644346950914, 'directory_user.deleted', 'directory', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '', '', '01a214be-523e-7054-828c-3edfda900fa8', NULL, NULL, 0, 'a9d652958bc27ddf003f8578b3325d53');
INSERT INTO events VALUES (60, '01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-5247-70ca-bc95-a581b5af6b80', 1795644346950914, 'gate.closed', 'directory', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '01a214be-523e-702f-823b-aa84a055b53a', '', '', NULL, '{"cause":"directory_deleted"}', 2, 'a9d652958bc27ddf003f8578b3325d53');
INSERT INTO events VALUES (61, '01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-5247-70da-bd4a-095e0f91056c', 1795644346950914, 'session.revoked', 'directory', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '01a214be-523e-702f-823b-aa84a055b53a', '', '', NULL, NULL, 2, 'a9d652958bc27ddf003f8578b3325d53');
INSERT INTO events VALUES (62, '01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-5247-7210-86af-5a18a8dcd8ce', 1795644346950914, 'membership.removed', 'directory', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '01a214be-523e-702f-823b-aa84a055b53a', '01a214be-5228-7db1-a37f-48851ab56c56', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, 'a9d652958bc27ddf003f8578b3325d53');
INSERT INTO events VALUES (63, '01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-5247-7d64-acb5-f076f7168fad', 1795644346951790, 'directory_user.changed', 'directory', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '', '', '01a214be-523e-7e75-8b36-6f60fdfd8fd2', NULL, '{"active":false}', 0, '6743eb257583489f5a30b035d37ca89a');
INSERT INTO events VALUES (64, '01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-5247-7e26-9c2f-4bcb0182236d', 1795644346951790, 'gate.closed', 'directory', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '01a214be-523e-7e52-9b7c-0d906672962e', '', '', NULL, '{"cause":"directory_inactive"}', 2, '6743eb257583489f5a30b035d37ca89a');
INSERT INTO events VALUES (65, '01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-5247-7e29-ae5e-07b22cd9252e', 1795644346951790, 'session.revoked', 'directory', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '01a214be-523e-7e52-9b7c-0d906672962e', '', '', NULL, NULL, 2, '6743eb257583489f5a30b035d37ca89a');
INSERT INTO events VALUES (66, '01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-5247-7ed5-b000-36e8bc2e6164', 1795644346951790, 'membership.removed', 'directory', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '01a214be-523e-7e52-9b7c-0d906672962e', '01a214be-5228-7db1-a37f-48851ab56c56', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '6743eb257583489f5a30b035d37ca89a');
INSERT INTO events VALUES (67, '01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-5248-7d66-a61f-f0b507dc8b07', 1795644346952734, 'connection.created', 'operator', '01a214be-520f-7c50-aa3d-79cbd57520a7', '', '', '01a214be-5248-7cc3-a659-818300112305', NULL, NULL, 0, '548e5ea99541ce1b1fb55ea92d1fb541');
INSERT INTO events VALUES (68, '01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-5249-7cdb-acc4-6e0391dab1a0', 1795644346953710, 'token.created', 'operator', '01a214be-520f-7c50-aa3d-79cbd57520a7', '', '', '01a214be-5249-7c90-acc7-d683a039dd9c', NULL, '{"scope":"login-hook","target":"01a214be-5248-7cc3-a659-818300112305"}', 0, '97c74612b1cf34c7d6d4e617151b9ff7');
INSERT INTO events VALUES (69, '01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-524b-7daa-b64a-1e4a56bb8074', 1795644346955737, 'subject.linked', 'login', '01a214be-5248-7cc3-a659-818300112305', '01a214be-5232-75de-94e2-6ac57a92261e', '', '01a214be-5248-7cc3-a659-818300112305', NULL, NULL, 2, '6e1eec986061a887ea4b08519e983ca9');
INSERT INTO events VALUES (70, '01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-524b-7e19-be6b-c6e07e119f9d', 1795644346955737, 'membership.added', 'login', '01a214be-5248-7cc3-a659-818300112305', '01a214be-5232-75de-94e2-6ac57a92261e', '01a214be-5228-7eb1-bcc6-49691a56d5b7', '', NULL, '{"role":"user","source":"grant"}', 2, '6e1eec986061a887ea4b08519e983ca9');
INSERT INTO events VALUES (71, '01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-524c-7123-b2df-5b85d0c5a521', 1795644346955737, 'connection.proven', 'login', '01a214be-5248-7cc3-a659-818300112305', '', '', '01a214be-5248-7cc3-a659-818300112305', NULL, NULL, 2, '6e1eec986061a887ea4b08519e983ca9');
INSERT INTO events VALUES (72, '01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-524d-74da-8ded-6197cb31b226', 1795644346957241, 'account.created', 'login', '01a214be-5248-7cc3-a659-818300112305', '01a214be-524d-742e-979b-32648d2457ab', '', '01a214be-5248-7cc3-a659-818300112305', NULL, NULL, 2, 'db2494bdc0d45a7083a7c709c36c5f33');
INSERT INTO events VALUES (73, '01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-524d-751a-8fea-990cb8673675', 1795644346957241, 'subject.linked', 'login', '01a214be-5248-7cc3-a659-818300112305', '01a214be-524d-742e-979b-32648d2457ab', '', '01a214be-5248-7cc3-a659-818300112305', NULL, NULL, 2, 'db2494bdc0d45a7083a7c709c36c5f33');
INSERT INTO events VALUES (74, '01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-524d-755e-9e4e-bfe484871009', 1795644346957241, 'membership.added', 'login', '01a214be-5248-7cc3-a659-818300112305', '01a214be-524d-742e-979b-32648d2457ab', '01a214be-5228-7eb1-bcc6-49691a56d5b7', '', NULL, '{"role":"user","source":"grant"}', 2, 'db2494bdc0d45a7083a7c709c36c5f33');
INSERT INTO events VALUES (75, '', '01a214be-524f-7423-b2d0-960b46f8d204', 1795644346959245, 'token.created', 'operator', '01a214be-520f-7c50-aa3d-79cbd57520a7', '', '', '01a214be-524f-73e7-ab31-b6b4378872b9', NULL, '{"scope":"read-only","target":""}', 0, 'd8700012392c089ba8d972bf5d46ffee');
INSERT INTO events VALUES (76, '', '01a214be-5250-7208-a214-9a6b2c15a937', 1795644346960001, 'token.revoked', 'operator', '01a214be-520f-7c50-aa3d-79cbd57520a7', '', '', '01a214be-524f-73e7-ab31-b6b4378872b9', NULL, NULL, 0, 'fe08c305e23282ac2658cd1ed58ab855');
INSERT INTO events VALUES (77, '01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-5254-7c53-8411-413bd3221e70', 1795644346964756, 'token.created', 'operator', '01a214be-520f-7c50-aa3d-79cbd57520a7', '', '', '01a214be-5254-7c17-99b4-f4bbda3e2635', NULL, '{"scope":"oauth-client","target":"01a214be-522c-78a9-ae35-9098bcd5b7b0"}', 0, '1dedc11676579c69793ba16deef990a8');
INSERT INTO events VALUES (78, '01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-5255-7bb5-8521-430e6096e709', 1795644346965577, 'token.created', 'api_key', '01a214be-5254-7c17-99b4-f4bbda3e2635', '', '', '01a214be-5255-7b7a-be8c-a2fcb0e1a9ab', NULL, '{"client":"01a214be-5254-7c17-99b4-f4bbda3e2635","scope":"access-token","target":"01a214be-522c-78a9-ae35-9098bcd5b7b0"}', 0, 'bc3d73df04f20e5f55f5adc63f3f9e22');
INSERT INTO events VALUES (79, '01a214be-5227-708e-9599-7b33a6686bec', '01a214be-5256-7ae2-b625-ddd141d05f60', 1795644346966635, 'token.created', 'operator', '01a214be-520f-7c50-aa3d-79cbd57520a7', '', '', '01a214be-5256-7a97-82b9-2568210bfdb8', NULL, '{"scope":"jwt-issuer","target":"01a214be-5230-7963-9123-60c666a17928"}', 0, '53169ea6124a698b8c09910174de3e85');
INSERT INTO events VALUES (80, '01a214be-5227-708e-9599-7b33a6686bec', '01a214be-5257-77ee-934e-f2c2b9994b4f', 1795644346967388, 'directory.changed', 'operator', '01a214be-520f-7c50-aa3d-79cbd57520a7', '', '', '01a214be-5230-7963-9123-60c666a17928', '{"profile":""}', '{"profile":"ipsie","tokens":1}', 0, '2e9da8bd2a0bf9a2d4c7ec4bc0c3a8f0');
INSERT INTO events VALUES (81, '01a214be-5227-708e-9599-7b33a6686bec', '01a214be-5258-776f-9fbc-80813d5ef06d', 1795644346968319, 'directory.changed', 'operator', '01a214be-520f-7c50-aa3d-79cbd57520a7', '', '', '01a214be-5230-7963-9123-60c666a17928', '{"extensions":[]}', '{"extensions":["urn:acme:scim:schemas:extension:hr:2.0:User"]}', 0, '33bc3b476df64e311d10ad7f7a3d1d79');
INSERT INTO directory_totals VALUES ('01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-522c-78a9-ae35-9098bcd5b7b0', 'Group', 0, 3, 0, '01a214be-5245-71f7-af54-d73551f41c6d');
INSERT INTO directory_totals VALUES ('01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-522c-78a9-ae35-9098bcd5b7b0', 'User', 0, 10, 2, '01a214be-523e-7e75-8b36-6f60fdfd8fd2');
INSERT INTO accounts VALUES ('01a214be-5232-75de-94e2-6ac57a92261e', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795644346930160);
INSERT INTO accounts VALUES ('01a214be-5233-755f-95a0-25903d489ef4', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795644346931312);
INSERT INTO accounts VALUES ('01a214be-5234-7049-a3a3-1ed84f7b1193', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795644346931971);
INSERT INTO accounts VALUES ('01a214be-5234-7d67-8169-82e8fb0dea9c', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795644346932843);
INSERT INTO accounts VALUES ('01a214be-5235-7911-a2ba-a95a50a8249c', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795644346933555);
INSERT INTO accounts VALUES ('01a214be-523a-7380-b871-a0cfe00cd096', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795644346938164);
INSERT INTO accounts VALUES ('01a214be-523b-70b4-99f5-cc16e9971e5d', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795644346938990);
INSERT INTO accounts VALUES ('01a214be-523b-7bd9-ab63-b873a0fc3a58', 'left@acme.example', 'left@acme.example', 'acme.example', 1795644346939724);
INSERT INTO accounts VALUES ('01a214be-523e-702f-823b-aa84a055b53a', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795644346941937);
INSERT INTO accounts VALUES ('01a214be-523e-7e52-9b7c-0d906672962e', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795644346942882);
INSERT INTO accounts VALUES ('01a214be-524d-742e-979b-32648d2457ab', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795644346957241);
INSERT INTO directory_users VALUES ('01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '01a214be-5232-76a6-824c-57cfc4aa792c', 'ada@acme.example', '00u-ada', 1, '01a214be-5232-75de-94e2-6ac57a92261e', '', 1795644346930160, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795644346930160, 1795644346930160);
INSERT INTO directory_users VALUES ('01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '01a214be-5233-7595-aa70-60887fea668d', 'bob@acme.example', NULL, 1, '01a214be-5233-755f-95a0-25903d489ef4', '', 1795644346931312, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795644346931312, 1795644346931312);
INSERT INTO directory_users VALUES ('01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '01a214be-5234-7075-87ba-0660614d129e', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a214be-5234-7049-a3a3-1ed84f7b1193', '', 1795644346931971, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795644346931971, 1795644346931971);
INSERT INTO directory_users VALUES ('01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '01a214be-5234-7d8c-87cb-8d2874f54d70', 'zoe@acme.example', 'ZOË', 1, '01a214be-5234-7d67-8169-82e8fb0dea9c', '', 1795644346932843, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795644346932843, 1795644346932843);
INSERT INTO directory_users VALUES ('01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '01a214be-5235-793a-9dd1-4461ef367f99', 'astro@acme.example', '🚀', 1, '01a214be-5235-7911-a2ba-a95a50a8249c', '', 1795644346933555, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795644346933555, 1795644346933555);
INSERT INTO directory_users VALUES ('01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '01a214be-523a-73a6-bd3d-f8bc82c9d849', 'lines@acme.example', ' 007 ', 1, '01a214be-523a-7380-b871-a0cfe00cd096', '', 1795644346938164, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795644346938164, 1795644346938164);
INSERT INTO directory_users VALUES ('01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '01a214be-523b-70d7-abca-e751a476d92a', 'max@acme.example', '00u-max', 1, '01a214be-523b-70b4-99f5-cc16e9971e5d', '', 1795644346938990, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795644346938990, 1795644346938990);
INSERT INTO directory_users VALUES ('01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '01a214be-523b-7bfa-9f64-39382afaabfa', 'left@acme.example', '00u-left', 0, '01a214be-523b-7bd9-ab63-b873a0fc3a58', '', 1795644346939724, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795644346939724, 1795644346939724);
INSERT INTO directory_users VALUES ('01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '01a214be-523c-77d0-b544-525a2dcbf482', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795644346940477, 1795644346940477);
INSERT INTO directory_users VALUES ('01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '01a214be-523e-7e75-8b36-6f60fdfd8fd2', 'staff@acme.example', '00u-staff', 0, '01a214be-523e-7e52-9b7c-0d906672962e', '', 1795644346942882, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795644346942882, 1795644346951790);
INSERT INTO dialect_log VALUES ('01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '01a214be-5253-7126-96ee-ab1463f78d8d', 1795644346963075, 'e171135d65baaa29887ebd330fb083d9', 'GET', '/Users/01a214be-523d-72d3-af35-1982defda876', 404, '', 'there is no user "01a214be-523d-72d3-af35-1982defda876" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '01a214be-5253-7596-a64b-0cae3ed32552', 1795644346963366, 'c2e5850062ff13ace59b5d67ddf0b7a4', 'GET', '/Users/01a214be-523e-7054-828c-3edfda900fa8', 404, '', 'there is no user "01a214be-523e-7054-828c-3edfda900fa8" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '01a214be-5285-73ab-ab4c-0a4e443ec23f', 1795644347013241, '821f790695f0a2cf472ccaa551534648', 'GET', '/Users/01a214be-523d-72d3-af35-1982defda876', 404, '', 'there is no user "01a214be-523d-72d3-af35-1982defda876" in this directory', '[]', '');
INSERT INTO dialect_log VALUES ('01a214be-5224-7d5e-bf27-64c143d61248', '01a214be-522c-78a9-ae35-9098bcd5b7b0', '01a214be-5285-786e-9352-72f176971a9b', 1795644347013552, '992817c23ffeaa0ff0620890dae0c9a5', 'GET', '/Users/01a214be-523e-7054-828c-3edfda900fa8', 404, '', 'there is no user "01a214be-523e-7054-828c-3edfda900fa8" in this directory', '[]', '');
INSERT INTO schedules VALUES ('', 'check-domains', '0 * * * *', 1795644346915211, 0);
INSERT INTO schedules VALUES ('', 'forget-tombstones', '20 3 * * *', 1795644346915864, 0);
INSERT INTO schedules VALUES ('', 'prune-schedule-runs', '40 3 * * *', 1795644346914531, 0);
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
CREATE INDEX accounts_domain ON accounts (domain, id);
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
INSERT INTO sqlite_stat1 VALUES ('accounts', 'accounts_domain', '1000000 1000 1');
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES ('goose_db_version', 6);
