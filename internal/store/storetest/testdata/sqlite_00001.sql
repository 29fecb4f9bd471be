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
);
CREATE TABLE directories (
  parent     TEXT   NOT NULL,
  id         TEXT   NOT NULL,
  slug       TEXT   NOT NULL,
  kind       TEXT   NOT NULL,
  dialect    TEXT   NOT NULL,
  email_from TEXT   NOT NULL,              -- userName | emails: which attribute is the designated e-mail
  shared_group_names BIGINT NOT NULL DEFAULT 0, -- several groups may have one displayName
  patch_answer TEXT NOT NULL DEFAULT '',   -- 200 | 204: how PATCH of a user is answered; empty: as the dialect does
  created_at BIGINT NOT NULL,
  PRIMARY KEY (parent, id)
);
CREATE TABLE directory_users (
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
CREATE TABLE accounts (
  id         TEXT   NOT NULL PRIMARY KEY,
  email      TEXT   NOT NULL,
  email_fold TEXT   NOT NULL UNIQUE,
  domain     TEXT   NOT NULL,
  created_at BIGINT NOT NULL
);
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
CREATE TABLE events (
  n              INTEGER PRIMARY KEY AUTOINCREMENT,
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
INSERT INTO goose_db_version VALUES (1, 0, 1, '2026-11-24 12:06:58');
INSERT INTO goose_db_version VALUES (2, 1, 1, '2026-11-24 12:06:58');
INSERT INTO parents VALUES ('01a20d73-bdc9-734c-8028-84c0d7f039dc', 'acme', 'acme', '01a20d73-be9a-7ebf-9336-bb60607eba59', 2, 0, 1795522018761015);
INSERT INTO parents VALUES ('01a20d73-bdd2-737b-a098-ee5313dfce07', 'initech', 'initech', '01a20d73-bdd6-7179-9cc9-f22caacebd9d', 0, 0, 1795522018770111);
INSERT INTO organizations VALUES ('01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-bddc-7204-a9f9-78cf1bb6aa7c', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795522018779866);
INSERT INTO organizations VALUES ('01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-bddc-7ceb-83c5-9395b6efde65', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795522018779866);
INSERT INTO seat_tiers VALUES ('01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-bddc-7204-a9f9-78cf1bb6aa7c', 'premium', 1, 1);
INSERT INTO domains VALUES ('01a20d73-bdc9-734c-8028-84c0d7f039dc', 'acme.example', '01a20d73-bdce-724b-80f3-e408401c2235', 'verified', 'manual', 1795522018766002, 1795522018766002);
INSERT INTO domains VALUES ('01a20d73-bdd2-737b-a098-ee5313dfce07', 'initech.example', '01a20d73-bdd5-7f21-bdf7-c3f5a32cbeff', 'verified', 'manual', 1795522018773766, 1795522018773766);
INSERT INTO connections VALUES ('01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be9a-7dbd-9b56-f9b08f5c01ac', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795522018987004, 1795522018970707);
INSERT INTO credentials VALUES ('', '01a20d73-bda1-7bf6-9e0f-c95d8b6d03e3', 'operator', '', 'first operator key', 'e91d702e910dd8c727385bf8d6685b825bf3a688e6bbba7e3a697383e8717086', 'usher_dgSRrS', 1795522018721645, NULL, NULL);
INSERT INTO credentials VALUES ('01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-bdf0-7b79-ab6c-c3b8d1c6aa97', 'directory', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '', '7f518871c2f804fbb0bfda160ee50364bdf87d1088e8e3946afee5a06732e213', 'usher_q9b2Ik', 1795522018800455, NULL, NULL);
INSERT INTO credentials VALUES ('01a20d73-bdd2-737b-a098-ee5313dfce07', '01a20d73-bdf7-70f1-91bc-27b8ab770eca', 'directory', '01a20d73-bdf4-744f-a274-cccb42141187', '', '234dfb39ef03ead411bd51c6db66c0cc17398a84b22839219079134d16a5c1c6', 'usher_lQfhn-', 1795522018806851, NULL, NULL);
INSERT INTO credentials VALUES ('01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-bea2-79eb-ab5e-9a81c9079b79', 'login-hook', '01a20d73-be9a-7dbd-9b56-f9b08f5c01ac', '', 'a897e8df02a0d728a7c7f751fa07ec3991bb3651ec3cc4e4e4c13286f767200b', 'usher_p1XOZ1', 1795522018977966, NULL, NULL);
INSERT INTO credentials VALUES ('', '01a20d73-beb8-718d-a10e-4c5b891f2001', 'read-only', '', '', 'bc219e5c53905ca8929559412593b57a66c0a9e6b3d6d358bde043dd4f1aeef1', 'usher_0R0RrE', 1795522019000017, NULL, 1795522019003149);
INSERT INTO directories VALUES ('01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', 'okta', 'scim', 'okta', 'userName', 0, '', 1795522018796881);
INSERT INTO directories VALUES ('01a20d73-bdd2-737b-a098-ee5313dfce07', '01a20d73-bdf4-744f-a274-cccb42141187', 'entra', 'scim', 'entra', 'userName', 0, '', 1795522018804173);
INSERT INTO directory_users VALUES ('01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '01a20d73-bdfa-7575-bac3-3d60f8135277', 'ada@acme.example', '00u-ada', 1, '01a20d73-bdfa-7d21-a659-19b9e5ddfd8c', '', 1795522018809976, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795522018809976, 1795522018809976);
INSERT INTO directory_users VALUES ('01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '01a20d73-be12-7954-a5ac-0413a4d706ee', 'bob@acme.example', NULL, 1, '01a20d73-be30-733b-bb3f-340eb475cab1', '', 1795522018832677, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795522018832677, 1795522018832677);
INSERT INTO directory_users VALUES ('01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '01a20d73-be44-72fc-931c-1986241188b6', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a20d73-be44-7649-a192-270c6bca37cc', '', 1795522018883834, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795522018883834, 1795522018883834);
INSERT INTO directory_users VALUES ('01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '01a20d73-be47-72b1-b214-44cea4bc9f79', 'zoe@acme.example', 'ZOË', 1, '01a20d73-be47-749b-870b-2a8c949611c0', '', 1795522018887076, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795522018887076, 1795522018887076);
INSERT INTO directory_users VALUES ('01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '01a20d73-be49-7b55-8c63-a10936795d92', 'astro@acme.example', '🚀', 1, '01a20d73-be49-7da1-a18f-8f99924fe306', '', 1795522018889697, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795522018889697, 1795522018889697);
INSERT INTO directory_users VALUES ('01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '01a20d73-be4d-7d82-9dcf-250ad3368863', 'lines@acme.example', ' 007 ', 1, '01a20d73-be4e-7a97-a165-3748ced0f4dd', '', 1795522018893736, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795522018893736, 1795522018893736);
INSERT INTO directory_users VALUES ('01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '01a20d73-be52-7018-b452-ce98ecfc03a2', 'max@acme.example', '00u-max', 1, '01a20d73-be52-735f-83ce-fbd2b1993a93', '', 1795522018897842, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795522018897842, 1795522018897842);
INSERT INTO directory_users VALUES ('01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '01a20d73-be54-7e64-99d5-56233743a90b', 'left@acme.example', '00u-left', 0, '01a20d73-be55-715f-917f-97951b5c66a6', '', 1795522018900833, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795522018900833, 1795522018900833);
INSERT INTO directory_users VALUES ('01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '01a20d73-be58-7490-8547-ac4ecdcfb2ba', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795522018904018, 1795522018904018);
INSERT INTO directory_users VALUES ('01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '01a20d73-be60-774b-b75b-7aefbb05a8e5', 'staff@acme.example', '00u-staff', 0, '01a20d73-be60-7b7a-beee-ba3a776224ab', '', 1795522018912318, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795522018912318, 1795522018966693);
INSERT INTO directory_emails VALUES ('01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', 'ada@acme.example', '01a20d73-bdfa-7575-bac3-3d60f8135277', 0, 'work');
INSERT INTO directory_emails VALUES ('01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', 'ada@home.example', '01a20d73-bdfa-7575-bac3-3d60f8135277', 1, 'home');
INSERT INTO directory_groups VALUES ('01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '01a20d73-be6e-7f21-a618-d23916185699', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795522018926871, 1795522018946969);
INSERT INTO directory_groups VALUES ('01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '01a20d73-be75-77d2-989e-0e38c6ba8ab7', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795522018933489, 1795522018963185);
INSERT INTO directory_groups VALUES ('01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '01a20d73-be8b-73d2-b043-25cbd9693e86', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795522018955225, 1795522018955225);
INSERT INTO directory_members VALUES ('01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '01a20d73-be6e-7f21-a618-d23916185699', '01a20d73-bdfa-7575-bac3-3d60f8135277', 'User', '', '');
INSERT INTO directory_members VALUES ('01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '01a20d73-be6e-7f21-a618-d23916185699', '01a20d73-be12-7954-a5ac-0413a4d706ee', 'User', '', '');
INSERT INTO directory_members VALUES ('01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '01a20d73-be6e-7f21-a618-d23916185699', '01a20d73-be44-72fc-931c-1986241188b6', 'User', '', '');
INSERT INTO directory_members VALUES ('01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '01a20d73-be75-77d2-989e-0e38c6ba8ab7', '01a20d73-bdfa-7575-bac3-3d60f8135277', 'User', '', '');
INSERT INTO directory_members VALUES ('01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '01a20d73-be75-77d2-989e-0e38c6ba8ab7', '01a20d73-be12-7954-a5ac-0413a4d706ee', 'User', '', '');
INSERT INTO directory_members VALUES ('01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '01a20d73-be75-77d2-989e-0e38c6ba8ab7', '01a20d73-be44-72fc-931c-1986241188b6', 'User', '', '');
INSERT INTO directory_members VALUES ('01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '01a20d73-be75-77d2-989e-0e38c6ba8ab7', '01a20d73-be47-72b1-b214-44cea4bc9f79', 'User', '', '');
INSERT INTO directory_members VALUES ('01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '01a20d73-be75-77d2-989e-0e38c6ba8ab7', '01a20d73-be49-7b55-8c63-a10936795d92', 'User', '', '');
INSERT INTO directory_members VALUES ('01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '01a20d73-be75-77d2-989e-0e38c6ba8ab7', '01a20d73-be4d-7d82-9dcf-250ad3368863', 'User', '', '');
INSERT INTO directory_members VALUES ('01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '01a20d73-be75-77d2-989e-0e38c6ba8ab7', '01a20d73-be52-7018-b452-ce98ecfc03a2', 'User', '', '');
INSERT INTO directory_members VALUES ('01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '01a20d73-be75-77d2-989e-0e38c6ba8ab7', '01a20d73-be54-7e64-99d5-56233743a90b', 'User', '', '');
INSERT INTO directory_members VALUES ('01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '01a20d73-be75-77d2-989e-0e38c6ba8ab7', '01a20d73-be58-7490-8547-ac4ecdcfb2ba', 'User', '', '');
INSERT INTO directory_members VALUES ('01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '01a20d73-be75-77d2-989e-0e38c6ba8ab7', '01a20d73-be60-774b-b75b-7aefbb05a8e5', 'User', '', '');
INSERT INTO directory_members VALUES ('01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '01a20d73-be8b-73d2-b043-25cbd9693e86', '01a20d73-be47-72b1-b214-44cea4bc9f79', 'User', '', '');
INSERT INTO directory_members VALUES ('01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '01a20d73-be8b-73d2-b043-25cbd9693e86', '01a20d73-be6e-7f21-a618-d23916185699', 'Group', 'Group', '');
INSERT INTO directory_tombstones VALUES ('01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '01a20d73-be5e-7099-829a-5a4e44f1b32f', 'NULL', '01a20d73-be5e-72a2-af41-beb67b7c4d3a', 1798114018963185);
INSERT INTO accounts VALUES ('01a20d73-bdfa-7d21-a659-19b9e5ddfd8c', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795522018809976);
INSERT INTO accounts VALUES ('01a20d73-be30-733b-bb3f-340eb475cab1', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795522018832677);
INSERT INTO accounts VALUES ('01a20d73-be44-7649-a192-270c6bca37cc', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795522018883834);
INSERT INTO accounts VALUES ('01a20d73-be47-749b-870b-2a8c949611c0', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795522018887076);
INSERT INTO accounts VALUES ('01a20d73-be49-7da1-a18f-8f99924fe306', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795522018889697);
INSERT INTO accounts VALUES ('01a20d73-be4e-7a97-a165-3748ced0f4dd', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795522018893736);
INSERT INTO accounts VALUES ('01a20d73-be52-735f-83ce-fbd2b1993a93', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795522018897842);
INSERT INTO accounts VALUES ('01a20d73-be55-715f-917f-97951b5c66a6', 'left@acme.example', 'left@acme.example', 'acme.example', 1795522018900833);
INSERT INTO accounts VALUES ('01a20d73-be5e-72a2-af41-beb67b7c4d3a', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795522018909941);
INSERT INTO accounts VALUES ('01a20d73-be60-7b7a-beee-ba3a776224ab', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795522018912318);
INSERT INTO accounts VALUES ('01a20d73-beb2-79be-949b-2b605c25c6aa', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795522018994456);
INSERT INTO persons VALUES ('01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-bdfa-7d21-a659-19b9e5ddfd8c', 'open', '', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', 0, 3, 0, 1795522018987004, 1795522018809976);
INSERT INTO persons VALUES ('01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be30-733b-bb3f-340eb475cab1', 'open', '', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', 0, 3, 0, NULL, 1795522018832677);
INSERT INTO persons VALUES ('01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be44-7649-a192-270c6bca37cc', 'open', '', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', 0, 2, 0, NULL, 1795522018883834);
INSERT INTO persons VALUES ('01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be47-749b-870b-2a8c949611c0', 'open', '', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', 0, 2, 0, NULL, 1795522018887076);
INSERT INTO persons VALUES ('01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be49-7da1-a18f-8f99924fe306', 'open', '', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', 0, 2, 0, NULL, 1795522018889697);
INSERT INTO persons VALUES ('01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be4e-7a97-a165-3748ced0f4dd', 'open', '', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', 0, 2, 0, NULL, 1795522018893736);
INSERT INTO persons VALUES ('01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be52-735f-83ce-fbd2b1993a93', 'open', '', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', 0, 2, 0, NULL, 1795522018897842);
INSERT INTO persons VALUES ('01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be55-715f-917f-97951b5c66a6', 'closed', 'directory_inactive', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', 0, 2, 0, NULL, 1795522018900833);
INSERT INTO persons VALUES ('01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be5e-72a2-af41-beb67b7c4d3a', 'closed', 'directory_deleted', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', 0, 4, 0, NULL, 1795522018909941);
INSERT INTO persons VALUES ('01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be60-7b7a-beee-ba3a776224ab', 'closed', 'directory_inactive', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', 0, 4, 0, NULL, 1795522018912318);
INSERT INTO persons VALUES ('01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-beb2-79be-949b-2b605c25c6aa', 'open', '', '', 0, 2, 0, 1795522018994456, 1795522018994456);
INSERT INTO subjects VALUES ('01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be9a-7dbd-9b56-f9b08f5c01ac', 'ada', '01a20d73-bdfa-7d21-a659-19b9e5ddfd8c', 1795522018987004);
INSERT INTO subjects VALUES ('01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be9a-7dbd-9b56-f9b08f5c01ac', 'newcomer', '01a20d73-beb2-79be-949b-2b605c25c6aa', 1795522018994456);
INSERT INTO memberships VALUES ('01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-bdfa-7d21-a659-19b9e5ddfd8c', '01a20d73-bddc-7204-a9f9-78cf1bb6aa7c', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795522018933489);
INSERT INTO memberships VALUES ('01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-bdfa-7d21-a659-19b9e5ddfd8c', '01a20d73-bddc-7ceb-83c5-9395b6efde65', 0, 'jit', '01a20d73-be9a-7dbd-9b56-f9b08f5c01ac', 1795522018987004, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795522018987004);
INSERT INTO memberships VALUES ('01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be30-733b-bb3f-340eb475cab1', '01a20d73-bddc-7204-a9f9-78cf1bb6aa7c', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795522018933489);
INSERT INTO memberships VALUES ('01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be44-7649-a192-270c6bca37cc', '01a20d73-bddc-7204-a9f9-78cf1bb6aa7c', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795522018951247);
INSERT INTO memberships VALUES ('01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be47-749b-870b-2a8c949611c0', '01a20d73-bddc-7204-a9f9-78cf1bb6aa7c', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795522018933489);
INSERT INTO memberships VALUES ('01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be49-7da1-a18f-8f99924fe306', '01a20d73-bddc-7204-a9f9-78cf1bb6aa7c', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795522018933489);
INSERT INTO memberships VALUES ('01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be4e-7a97-a165-3748ced0f4dd', '01a20d73-bddc-7204-a9f9-78cf1bb6aa7c', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795522018933489);
INSERT INTO memberships VALUES ('01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be52-735f-83ce-fbd2b1993a93', '01a20d73-bddc-7204-a9f9-78cf1bb6aa7c', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795522018933489);
INSERT INTO memberships VALUES ('01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-beb2-79be-949b-2b605c25c6aa', '01a20d73-bddc-7ceb-83c5-9395b6efde65', 0, 'jit', '01a20d73-be9a-7dbd-9b56-f9b08f5c01ac', 1795522018994456, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795522018994456);
INSERT INTO policy_versions VALUES ('01a20d73-bdc9-734c-8028-84c0d7f039dc', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a20d73-bda1-7bf6-9e0f-c95d8b6d03e3', 1795522018779866);
INSERT INTO policy_versions VALUES ('01a20d73-bdc9-734c-8028-84c0d7f039dc', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a20d73-bda1-7bf6-9e0f-c95d8b6d03e3', 1795522018788787);
INSERT INTO events VALUES (1, '', '01a20d73-bda2-7a25-b4b1-43fcebe9136a', 1795522018721645, 'token.created', 'operator', 'operator_key_file', '', '', '01a20d73-bda1-7bf6-9e0f-c95d8b6d03e3', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO events VALUES (2, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-bdc9-764f-b158-d8343deb9106', 1795522018761015, 'parent.created', 'operator', '01a20d73-bda1-7bf6-9e0f-c95d8b6d03e3', '', '', '01a20d73-bdc9-734c-8028-84c0d7f039dc', NULL, NULL, 0, 'b1a55f81b17ca19f445a6663cb7dc89b');
INSERT INTO events VALUES (3, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-bdce-7469-b7d2-b452111ac1e3', 1795522018766002, 'domain.verified', 'operator', '01a20d73-bda1-7bf6-9e0f-c95d8b6d03e3', '', '', '01a20d73-bdce-724b-80f3-e408401c2235', NULL, '{"domain":"acme.example","strategy":"manual"}', 0, 'b5852669c292370b825f6ef2b41729b5');
INSERT INTO events VALUES (4, '01a20d73-bdd2-737b-a098-ee5313dfce07', '01a20d73-bdd2-74e7-aef8-ced5d48e774d', 1795522018770111, 'parent.created', 'operator', '01a20d73-bda1-7bf6-9e0f-c95d8b6d03e3', '', '', '01a20d73-bdd2-737b-a098-ee5313dfce07', NULL, NULL, 0, 'afe50296094408679ac8f0a6666d5478');
INSERT INTO events VALUES (5, '01a20d73-bdd2-737b-a098-ee5313dfce07', '01a20d73-bdd6-71ba-9ad9-ed81376320f4', 1795522018773766, 'domain.verified', 'operator', '01a20d73-bda1-7bf6-9e0f-c95d8b6d03e3', '', '', '01a20d73-bdd5-7f21-bdf7-c3f5a32cbeff', NULL, '{"domain":"initech.example","strategy":"manual"}', 0, 'c383943f5c52afca11565c9efb4a43a5');
INSERT INTO events VALUES (6, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-bddc-777b-b9e1-727300cad909', 1795522018779866, 'organization.created', 'operator', '01a20d73-bda1-7bf6-9e0f-c95d8b6d03e3', '', '01a20d73-bddc-7204-a9f9-78cf1bb6aa7c', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '94bab8cf976db178db7f68254313962a');
INSERT INTO events VALUES (7, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-bddc-7d26-9236-152bd06cb990', 1795522018779866, 'organization.created', 'operator', '01a20d73-bda1-7bf6-9e0f-c95d8b6d03e3', '', '01a20d73-bddc-7ceb-83c5-9395b6efde65', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '94bab8cf976db178db7f68254313962a');
INSERT INTO events VALUES (8, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-bddd-774e-987a-d91e8a0093ab', 1795522018779866, 'policy.applied', 'operator', '01a20d73-bda1-7bf6-9e0f-c95d8b6d03e3', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, '94bab8cf976db178db7f68254313962a');
INSERT INTO events VALUES (9, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-bdde-76d5-852a-82cb08721ed9', 1795522018779866, 'organization.changed', 'operator', '01a20d73-bda1-7bf6-9e0f-c95d8b6d03e3', '', '01a20d73-bddc-7204-a9f9-78cf1bb6aa7c', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, '94bab8cf976db178db7f68254313962a');
INSERT INTO events VALUES (10, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-bdde-7cd4-aaab-5546bf5833f6', 1795522018779866, 'organization.changed', 'operator', '01a20d73-bda1-7bf6-9e0f-c95d8b6d03e3', '', '01a20d73-bddc-7ceb-83c5-9395b6efde65', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, '94bab8cf976db178db7f68254313962a');
INSERT INTO events VALUES (11, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-bde5-7036-8da4-27f1ae2ab642', 1795522018788787, 'policy.applied', 'operator', '01a20d73-bda1-7bf6-9e0f-c95d8b6d03e3', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, 'ee5cc06595ef791a8692c7d7ef91d72e');
INSERT INTO events VALUES (12, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-bde9-70da-b92e-f4948713d38e', 1795522018792400, 'organization.changed', 'operator', '01a20d73-bda1-7bf6-9e0f-c95d8b6d03e3', '', '01a20d73-bddc-7204-a9f9-78cf1bb6aa7c', '', NULL, '{"limit":1,"seat":"premium"}', 0, '5014a9da6ce8549d93476e7444dc9411');
INSERT INTO events VALUES (13, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-bded-71ed-874f-0eecb3d6b79b', 1795522018796881, 'directory.created', 'operator', '01a20d73-bda1-7bf6-9e0f-c95d8b6d03e3', '', '', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', NULL, NULL, 0, '39cb8035e623239bb69b6f91ef7876c1');
INSERT INTO events VALUES (14, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-bdf0-7c0b-be83-9eb047a1a347', 1795522018800455, 'token.created', 'operator', '01a20d73-bda1-7bf6-9e0f-c95d8b6d03e3', '', '', '01a20d73-bdf0-7b79-ab6c-c3b8d1c6aa97', NULL, '{"scope":"directory","target":"01a20d73-bdec-7ee1-9b2a-4abd2f3cc515"}', 0, 'c8c4bff10c33e7b58a5df97d3fa78c95');
INSERT INTO events VALUES (15, '01a20d73-bdd2-737b-a098-ee5313dfce07', '01a20d73-bdf4-75f8-ac32-a4ca4f6b251a', 1795522018804173, 'directory.created', 'operator', '01a20d73-bda1-7bf6-9e0f-c95d8b6d03e3', '', '', '01a20d73-bdf4-744f-a274-cccb42141187', NULL, NULL, 0, '89916627bdf81faacbb605dcda35c569');
INSERT INTO events VALUES (16, '01a20d73-bdd2-737b-a098-ee5313dfce07', '01a20d73-bdf7-7174-8568-f962d552c468', 1795522018806851, 'token.created', 'operator', '01a20d73-bda1-7bf6-9e0f-c95d8b6d03e3', '', '', '01a20d73-bdf7-70f1-91bc-27b8ab770eca', NULL, '{"scope":"directory","target":"01a20d73-bdf4-744f-a274-cccb42141187"}', 0, '882ff5d40bc32bcb61bbd60a34257818');
INSERT INTO events VALUES (17, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-bdfa-7935-aa57-077cfad953c5', 1795522018809976, 'directory_user.created', 'directory', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '', '', '01a20d73-bdfa-7575-bac3-3d60f8135277', NULL, NULL, 0, '765d954a7bd23ada874ea2ccbbbd70b2');
INSERT INTO events VALUES (18, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-bdfb-7232-a89f-7b688d358f16', 1795522018809976, 'account.created', 'directory', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '01a20d73-bdfa-7d21-a659-19b9e5ddfd8c', '', '01a20d73-bdfa-7575-bac3-3d60f8135277', NULL, NULL, 2, '765d954a7bd23ada874ea2ccbbbd70b2');
INSERT INTO events VALUES (19, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-bdfb-7235-be67-44094cdf82ce', 1795522018809976, 'account.bound', 'directory', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '01a20d73-bdfa-7d21-a659-19b9e5ddfd8c', '', '01a20d73-bdfa-7575-bac3-3d60f8135277', NULL, '{"found":"created"}', 2, '765d954a7bd23ada874ea2ccbbbd70b2');
INSERT INTO events VALUES (20, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be14-707d-be6d-82220096d7d9', 1795522018832677, 'directory_user.created', 'directory', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '', '', '01a20d73-be12-7954-a5ac-0413a4d706ee', NULL, NULL, 0, 'fce2899cbb3be56661f44b35dcc0a337');
INSERT INTO events VALUES (21, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be30-7445-8211-1a0d074d0b70', 1795522018832677, 'account.created', 'directory', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '01a20d73-be30-733b-bb3f-340eb475cab1', '', '01a20d73-be12-7954-a5ac-0413a4d706ee', NULL, NULL, 2, 'fce2899cbb3be56661f44b35dcc0a337');
INSERT INTO events VALUES (22, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be30-74d1-8a44-359e0bbc1147', 1795522018832677, 'account.bound', 'directory', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '01a20d73-be30-733b-bb3f-340eb475cab1', '', '01a20d73-be12-7954-a5ac-0413a4d706ee', NULL, '{"found":"created"}', 2, 'fce2899cbb3be56661f44b35dcc0a337');
INSERT INTO events VALUES (23, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be44-7381-bab0-4004e2ab5eb3', 1795522018883834, 'directory_user.created', 'directory', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '', '', '01a20d73-be44-72fc-931c-1986241188b6', NULL, NULL, 0, '28abe37d312c4f9bee82d4c5f9e849a0');
INSERT INTO events VALUES (24, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be44-76e0-ae19-5dd100137e57', 1795522018883834, 'account.created', 'directory', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '01a20d73-be44-7649-a192-270c6bca37cc', '', '01a20d73-be44-72fc-931c-1986241188b6', NULL, NULL, 2, '28abe37d312c4f9bee82d4c5f9e849a0');
INSERT INTO events VALUES (25, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be44-76e5-a9eb-5ced5fa52228', 1795522018883834, 'account.bound', 'directory', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '01a20d73-be44-7649-a192-270c6bca37cc', '', '01a20d73-be44-72fc-931c-1986241188b6', NULL, '{"found":"created"}', 2, '28abe37d312c4f9bee82d4c5f9e849a0');
INSERT INTO events VALUES (26, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be47-730d-912e-efa76038a95b', 1795522018887076, 'directory_user.created', 'directory', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '', '', '01a20d73-be47-72b1-b214-44cea4bc9f79', NULL, NULL, 0, '9b48e8c9e118de7c70af5e32718d076c');
INSERT INTO events VALUES (27, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be47-7516-9619-f5d94dd3ff02', 1795522018887076, 'account.created', 'directory', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '01a20d73-be47-749b-870b-2a8c949611c0', '', '01a20d73-be47-72b1-b214-44cea4bc9f79', NULL, NULL, 2, '9b48e8c9e118de7c70af5e32718d076c');
INSERT INTO events VALUES (28, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be47-7518-89ed-d7d6a2237eb3', 1795522018887076, 'account.bound', 'directory', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '01a20d73-be47-749b-870b-2a8c949611c0', '', '01a20d73-be47-72b1-b214-44cea4bc9f79', NULL, '{"found":"created"}', 2, '9b48e8c9e118de7c70af5e32718d076c');
INSERT INTO events VALUES (29, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be49-7c26-85af-c283a674cec1', 1795522018889697, 'directory_user.created', 'directory', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '', '', '01a20d73-be49-7b55-8c63-a10936795d92', NULL, NULL, 0, '80c7db0eb178dc2f5dc0fce9ba0c3880');
INSERT INTO events VALUES (30, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be49-7e13-babe-eeb7edbb6cd2', 1795522018889697, 'account.created', 'directory', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '01a20d73-be49-7da1-a18f-8f99924fe306', '', '01a20d73-be49-7b55-8c63-a10936795d92', NULL, NULL, 2, '80c7db0eb178dc2f5dc0fce9ba0c3880');
INSERT INTO events VALUES (31, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be49-7e15-8c0b-5d3d556cae01', 1795522018889697, 'account.bound', 'directory', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '01a20d73-be49-7da1-a18f-8f99924fe306', '', '01a20d73-be49-7b55-8c63-a10936795d92', NULL, '{"found":"created"}', 2, '80c7db0eb178dc2f5dc0fce9ba0c3880');
INSERT INTO events VALUES (32, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be4e-7356-a063-4201e6accc63', 1795522018893736, 'directory_user.created', 'directory', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '', '', '01a20d73-be4d-7d82-9dcf-250ad3368863', NULL, NULL, 0, '460107811905ad6147367596bbaba8ee');
INSERT INTO events VALUES (33, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be4e-7e5a-b939-cd896603d32b', 1795522018893736, 'account.created', 'directory', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '01a20d73-be4e-7a97-a165-3748ced0f4dd', '', '01a20d73-be4d-7d82-9dcf-250ad3368863', NULL, NULL, 2, '460107811905ad6147367596bbaba8ee');
INSERT INTO events VALUES (34, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be4e-7e5d-923f-8f63d8044d15', 1795522018893736, 'account.bound', 'directory', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '01a20d73-be4e-7a97-a165-3748ced0f4dd', '', '01a20d73-be4d-7d82-9dcf-250ad3368863', NULL, '{"found":"created"}', 2, '460107811905ad6147367596bbaba8ee');
INSERT INTO events VALUES (35, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be52-707c-a49b-c1e1c5bb3c99', 1795522018897842, 'directory_user.created', 'directory', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '', '', '01a20d73-be52-7018-b452-ce98ecfc03a2', NULL, NULL, 0, '939c9892e2b916c6a7b611878d39fe14');
INSERT INTO events VALUES (36, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be52-73dd-a72c-8544f117706d', 1795522018897842, 'account.created', 'directory', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '01a20d73-be52-735f-83ce-fbd2b1993a93', '', '01a20d73-be52-7018-b452-ce98ecfc03a2', NULL, NULL, 2, '939c9892e2b916c6a7b611878d39fe14');
INSERT INTO events VALUES (37, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be52-73e0-b85b-3dfb5e327474', 1795522018897842, 'account.bound', 'directory', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '01a20d73-be52-735f-83ce-fbd2b1993a93', '', '01a20d73-be52-7018-b452-ce98ecfc03a2', NULL, '{"found":"created"}', 2, '939c9892e2b916c6a7b611878d39fe14');
INSERT INTO events VALUES (38, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be55-7034-888f-9df14fcb9fee', 1795522018900833, 'directory_user.created', 'directory', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '', '', '01a20d73-be54-7e64-99d5-56233743a90b', NULL, NULL, 0, '865197e08984a1792d55275bf54c6ce7');
INSERT INTO events VALUES (39, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be55-71c9-8ac8-dec4bda85625', 1795522018900833, 'account.created', 'directory', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '01a20d73-be55-715f-917f-97951b5c66a6', '', '01a20d73-be54-7e64-99d5-56233743a90b', NULL, NULL, 2, '865197e08984a1792d55275bf54c6ce7');
INSERT INTO events VALUES (40, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be55-71cb-9c86-3fada0d91ea9', 1795522018900833, 'account.bound', 'directory', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '01a20d73-be55-715f-917f-97951b5c66a6', '', '01a20d73-be54-7e64-99d5-56233743a90b', NULL, '{"found":"created"}', 2, '865197e08984a1792d55275bf54c6ce7');
INSERT INTO events VALUES (41, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be55-7576-921d-6da6561648d4', 1795522018900833, 'gate.closed', 'directory', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '01a20d73-be55-715f-917f-97951b5c66a6', '', '', NULL, '{"cause":"directory_inactive"}', 2, '865197e08984a1792d55275bf54c6ce7');
INSERT INTO events VALUES (42, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be55-75da-8549-7804f7387a0d', 1795522018900833, 'session.revoked', 'directory', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '01a20d73-be55-715f-917f-97951b5c66a6', '', '', NULL, NULL, 2, '865197e08984a1792d55275bf54c6ce7');
INSERT INTO events VALUES (43, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be58-754b-b1d5-838cce1ee570', 1795522018904018, 'directory_user.created', 'directory', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '', '', '01a20d73-be58-7490-8547-ac4ecdcfb2ba', NULL, NULL, 0, '6eadd1cf6e9d027ab98f0db9c43462f0');
INSERT INTO events VALUES (44, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be58-768f-960c-92db46728d6b', 1795522018904018, 'directory_user.unbound', 'directory', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '', '', '01a20d73-be58-7490-8547-ac4ecdcfb2ba', NULL, '{"reason":"no_email"}', 2, '6eadd1cf6e9d027ab98f0db9c43462f0');
INSERT INTO events VALUES (45, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be5b-7437-b61a-cfd024a7d1c7', 1795522018907207, 'directory_user.created', 'directory', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '', '', '01a20d73-be5b-73de-adcc-acf3c160d54f', NULL, NULL, 0, '3bf1ffe0086837919e583ccea735e305');
INSERT INTO events VALUES (46, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be5b-7568-af6c-0aad237eb273', 1795522018907207, 'directory_user.unbound', 'directory', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '', '', '01a20d73-be5b-73de-adcc-acf3c160d54f', NULL, '{"reason":"foreign_domain"}', 2, '3bf1ffe0086837919e583ccea735e305');
INSERT INTO events VALUES (47, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be5e-70fe-8a7f-9c4547f80a3a', 1795522018909941, 'directory_user.created', 'directory', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '', '', '01a20d73-be5e-7099-829a-5a4e44f1b32f', NULL, NULL, 0, '66209a7755ba777e845185eb97181179');
INSERT INTO events VALUES (48, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be5e-732a-8a71-36b3d638e96b', 1795522018909941, 'account.created', 'directory', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '01a20d73-be5e-72a2-af41-beb67b7c4d3a', '', '01a20d73-be5e-7099-829a-5a4e44f1b32f', NULL, NULL, 2, '66209a7755ba777e845185eb97181179');
INSERT INTO events VALUES (49, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be5e-7395-95fe-8b5b44ad211c', 1795522018909941, 'account.bound', 'directory', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '01a20d73-be5e-72a2-af41-beb67b7c4d3a', '', '01a20d73-be5e-7099-829a-5a4e44f1b32f', NULL, '{"found":"created"}', 2, '66209a7755ba777e845185eb97181179');
INSERT INTO events VALUES (50, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be60-77a8-b95e-99870e7efa04', 1795522018912318, 'directory_user.created', 'directory', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '', '', '01a20d73-be60-774b-b75b-7aefbb05a8e5', NULL, NULL, 0, 'dcbd73ea72881f6a99487102a891cd66');
INSERT INTO events VALUES (51, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be60-7bea-b73a-34ef316a6ded', 1795522018912318, 'account.created', 'directory', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '01a20d73-be60-7b7a-beee-ba3a776224ab', '', '01a20d73-be60-774b-b75b-7aefbb05a8e5', NULL, NULL, 2, 'dcbd73ea72881f6a99487102a891cd66');
INSERT INTO events VALUES (52, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be60-7bec-a833-7a5fc0d22a26', 1795522018912318, 'account.bound', 'directory', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '01a20d73-be60-7b7a-beee-ba3a776224ab', '', '01a20d73-be60-774b-b75b-7aefbb05a8e5', NULL, '{"found":"created"}', 2, 'dcbd73ea72881f6a99487102a891cd66');
INSERT INTO events VALUES (53, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be70-75bb-94ec-b007edb1ab6b', 1795522018926871, 'directory_group.created', 'directory', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '', '', '01a20d73-be6e-7f21-a618-d23916185699', NULL, '{"members":1}', 0, 'd9fb1b9edcc334daacd8dddb429c253e');
INSERT INTO events VALUES (54, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be75-7be6-b35f-ab4d2e003fa4', 1795522018933489, 'directory_group.created', 'directory', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '', '', '01a20d73-be75-77d2-989e-0e38c6ba8ab7', NULL, '{"members":11}', 0, '542c784dbe42c7fdb6572e7323cd5c4d');
INSERT INTO events VALUES (55, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be76-78dd-9808-998e3dff0e4c', 1795522018933489, 'membership.added', 'directory', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '01a20d73-bdfa-7d21-a659-19b9e5ddfd8c', '01a20d73-bddc-7204-a9f9-78cf1bb6aa7c', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '542c784dbe42c7fdb6572e7323cd5c4d');
INSERT INTO events VALUES (56, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be76-7e28-aef6-b2cf8b23d74c', 1795522018933489, 'membership.added', 'directory', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '01a20d73-be30-733b-bb3f-340eb475cab1', '01a20d73-bddc-7204-a9f9-78cf1bb6aa7c', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '542c784dbe42c7fdb6572e7323cd5c4d');
INSERT INTO events VALUES (57, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be78-72a9-b176-6efccf41a117', 1795522018933489, 'membership.added', 'directory', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '01a20d73-be47-749b-870b-2a8c949611c0', '01a20d73-bddc-7204-a9f9-78cf1bb6aa7c', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '542c784dbe42c7fdb6572e7323cd5c4d');
INSERT INTO events VALUES (58, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be78-7bb6-98ab-a104a2f2170e', 1795522018933489, 'membership.added', 'directory', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '01a20d73-be49-7da1-a18f-8f99924fe306', '01a20d73-bddc-7204-a9f9-78cf1bb6aa7c', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '542c784dbe42c7fdb6572e7323cd5c4d');
INSERT INTO events VALUES (59, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be79-701b-a352-63e611a31a48', 1795522018933489, 'membership.added', 'directory', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '01a20d73-be4e-7a97-a165-3748ced0f4dd', '01a20d73-bddc-7204-a9f9-78cf1bb6aa7c', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '542c784dbe42c7fdb6572e7323cd5c4d');
INSERT INTO events VALUES (60, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be79-73a4-9ffc-120365465aab', 1795522018933489, 'membership.added', 'directory', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '01a20d73-be52-735f-83ce-fbd2b1993a93', '01a20d73-bddc-7204-a9f9-78cf1bb6aa7c', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '542c784dbe42c7fdb6572e7323cd5c4d');
INSERT INTO events VALUES (61, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be79-75cd-9458-94c8d87a9620', 1795522018933489, 'membership.added', 'directory', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '01a20d73-be5e-72a2-af41-beb67b7c4d3a', '01a20d73-bddc-7204-a9f9-78cf1bb6aa7c', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '542c784dbe42c7fdb6572e7323cd5c4d');
INSERT INTO events VALUES (62, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be79-7984-bb96-f7eeaf65ab0c', 1795522018933489, 'membership.added', 'directory', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '01a20d73-be60-7b7a-beee-ba3a776224ab', '01a20d73-bddc-7204-a9f9-78cf1bb6aa7c', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '542c784dbe42c7fdb6572e7323cd5c4d');
INSERT INTO events VALUES (63, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be7e-7437-bfce-9834821ffbb5', 1795522018941867, 'directory_group.changed', 'directory', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '', '', '01a20d73-be6e-7f21-a618-d23916185699', NULL, '{"added":1,"removed":0}', 0, '5a35ca92e75c1cee4bab6b2b4ed266c9');
INSERT INTO events VALUES (64, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be83-7380-bc28-c0f734c315da', 1795522018946969, 'directory_group.changed', 'directory', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '', '', '01a20d73-be6e-7f21-a618-d23916185699', NULL, '{"added":1,"removed":0}', 0, '067eecab01b2ccf2177c21b0fd868d6d');
INSERT INTO events VALUES (65, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be87-7667-b304-5627ccf3a661', 1795522018951247, 'directory_group.changed', 'directory', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '', '', '01a20d73-be75-77d2-989e-0e38c6ba8ab7', NULL, '{"added":1,"removed":0}', 0, 'dd2eb2bd9999471125c6fefbb5a9e32f');
INSERT INTO events VALUES (66, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be88-7494-b9b7-2458494ba67a', 1795522018951247, 'membership.added', 'directory', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '01a20d73-be44-7649-a192-270c6bca37cc', '01a20d73-bddc-7204-a9f9-78cf1bb6aa7c', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, 'dd2eb2bd9999471125c6fefbb5a9e32f');
INSERT INTO events VALUES (67, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be8b-79b8-b658-8500e4d17ab7', 1795522018955225, 'directory_group.created', 'directory', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '', '', '01a20d73-be8b-73d2-b043-25cbd9693e86', NULL, '{"members":2}', 0, '606345e5e87f8469e6820e43c6ee4f83');
INSERT INTO events VALUES (68, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be90-7460-b043-98303cccdcbc', 1795522018959903, 'directory_user.deleted', 'directory', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '', '', '01a20d73-be5b-73de-adcc-acf3c160d54f', NULL, NULL, 0, '192b217edbf0c94203194c105ed04ebd');
INSERT INTO events VALUES (69, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be93-74fa-9b8d-0124f4d4d2a7', 1795522018963185, 'directory_user.deleted', 'directory', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '', '', '01a20d73-be5e-7099-829a-5a4e44f1b32f', NULL, NULL, 0, '7ba1c29f9172207cab90fa653f242e3f');
INSERT INTO events VALUES (70, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be93-78e1-8ac0-be421f262439', 1795522018963185, 'gate.closed', 'directory', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '01a20d73-be5e-72a2-af41-beb67b7c4d3a', '', '', NULL, '{"cause":"directory_deleted"}', 2, '7ba1c29f9172207cab90fa653f242e3f');
INSERT INTO events VALUES (71, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be93-7965-b405-aa160715b357', 1795522018963185, 'session.revoked', 'directory', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '01a20d73-be5e-72a2-af41-beb67b7c4d3a', '', '', NULL, NULL, 2, '7ba1c29f9172207cab90fa653f242e3f');
INSERT INTO events VALUES (72, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be94-7034-8889-ce2c33dea699', 1795522018963185, 'membership.removed', 'directory', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '01a20d73-be5e-72a2-af41-beb67b7c4d3a', '01a20d73-bddc-7204-a9f9-78cf1bb6aa7c', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '7ba1c29f9172207cab90fa653f242e3f');
INSERT INTO events VALUES (73, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be97-714f-ad4f-0dc0088252e2', 1795522018966693, 'directory_user.changed', 'directory', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '', '', '01a20d73-be60-774b-b75b-7aefbb05a8e5', NULL, '{"active":false}', 0, 'bbb4b5dc8b756dce9964c9ac89e17754');
INSERT INTO events VALUES (74, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be97-75a9-8ded-6f9ee52c0c23', 1795522018966693, 'gate.closed', 'directory', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '01a20d73-be60-7b7a-beee-ba3a776224ab', '', '', NULL, '{"cause":"directory_inactive"}', 2, 'bbb4b5dc8b756dce9964c9ac89e17754');
INSERT INTO events VALUES (75, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be97-7639-905c-27ed0284c394', 1795522018966693, 'session.revoked', 'directory', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '01a20d73-be60-7b7a-beee-ba3a776224ab', '', '', NULL, NULL, 2, 'bbb4b5dc8b756dce9964c9ac89e17754');
INSERT INTO events VALUES (76, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be97-7d8a-b1f5-48daa74bf915', 1795522018966693, 'membership.removed', 'directory', '01a20d73-bdec-7ee1-9b2a-4abd2f3cc515', '01a20d73-be60-7b7a-beee-ba3a776224ab', '01a20d73-bddc-7204-a9f9-78cf1bb6aa7c', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, 'bbb4b5dc8b756dce9964c9ac89e17754');
INSERT INTO events VALUES (77, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-be9a-7ee3-9ad1-ada3fbc1c181', 1795522018970707, 'connection.created', 'operator', '01a20d73-bda1-7bf6-9e0f-c95d8b6d03e3', '', '', '01a20d73-be9a-7dbd-9b56-f9b08f5c01ac', NULL, NULL, 0, '0178ef13d1a90c3718cc4c5bd3d558cc');
INSERT INTO events VALUES (78, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-bea2-7ba5-8461-e1060b31aed1', 1795522018977966, 'token.created', 'operator', '01a20d73-bda1-7bf6-9e0f-c95d8b6d03e3', '', '', '01a20d73-bea2-79eb-ab5e-9a81c9079b79', NULL, '{"scope":"login-hook","target":"01a20d73-be9a-7dbd-9b56-f9b08f5c01ac"}', 0, '7181241e6b8d4a8425b1446e12abca0e');
INSERT INTO events VALUES (79, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-beab-7a0b-8617-eb62e1f0cd7c', 1795522018987004, 'subject.linked', 'login', '01a20d73-be9a-7dbd-9b56-f9b08f5c01ac', '01a20d73-bdfa-7d21-a659-19b9e5ddfd8c', '', '01a20d73-be9a-7dbd-9b56-f9b08f5c01ac', NULL, NULL, 2, '1775386bf2d0223f399cf36d0bd30fd3');
INSERT INTO events VALUES (80, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-beac-7a4f-886c-65212fcb9610', 1795522018987004, 'membership.added', 'login', '01a20d73-be9a-7dbd-9b56-f9b08f5c01ac', '01a20d73-bdfa-7d21-a659-19b9e5ddfd8c', '01a20d73-bddc-7ceb-83c5-9395b6efde65', '', NULL, '{"role":"user","source":"grant"}', 2, '1775386bf2d0223f399cf36d0bd30fd3');
INSERT INTO events VALUES (81, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-bead-74b4-91ba-c9d95ee87826', 1795522018987004, 'connection.proven', 'login', '01a20d73-be9a-7dbd-9b56-f9b08f5c01ac', '', '', '01a20d73-be9a-7dbd-9b56-f9b08f5c01ac', NULL, NULL, 2, '1775386bf2d0223f399cf36d0bd30fd3');
INSERT INTO events VALUES (82, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-beb2-7a07-b41d-ec10359cb33a', 1795522018994456, 'account.created', 'login', '01a20d73-be9a-7dbd-9b56-f9b08f5c01ac', '01a20d73-beb2-79be-949b-2b605c25c6aa', '', '01a20d73-be9a-7dbd-9b56-f9b08f5c01ac', NULL, NULL, 2, 'f8ac423b643128468998b6b423ff9819');
INSERT INTO events VALUES (83, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-beb3-774e-a41c-5ff5a77436fe', 1795522018994456, 'subject.linked', 'login', '01a20d73-be9a-7dbd-9b56-f9b08f5c01ac', '01a20d73-beb2-79be-949b-2b605c25c6aa', '', '01a20d73-be9a-7dbd-9b56-f9b08f5c01ac', NULL, NULL, 2, 'f8ac423b643128468998b6b423ff9819');
INSERT INTO events VALUES (84, '01a20d73-bdc9-734c-8028-84c0d7f039dc', '01a20d73-beb3-79a8-814b-7a8b49ae89f5', 1795522018994456, 'membership.added', 'login', '01a20d73-be9a-7dbd-9b56-f9b08f5c01ac', '01a20d73-beb2-79be-949b-2b605c25c6aa', '01a20d73-bddc-7ceb-83c5-9395b6efde65', '', NULL, '{"role":"user","source":"grant"}', 2, 'f8ac423b643128468998b6b423ff9819');
INSERT INTO events VALUES (85, '', '01a20d73-beb8-7212-8eff-c01d695efac5', 1795522019000017, 'token.created', 'operator', '01a20d73-bda1-7bf6-9e0f-c95d8b6d03e3', '', '', '01a20d73-beb8-718d-a10e-4c5b891f2001', NULL, '{"scope":"read-only","target":""}', 0, '2ab5ceba2f60f627609322a202866539');
INSERT INTO events VALUES (86, '', '01a20d73-bebb-7568-b745-f4848491274e', 1795522019003149, 'token.revoked', 'operator', '01a20d73-bda1-7bf6-9e0f-c95d8b6d03e3', '', '', '01a20d73-beb8-718d-a10e-4c5b891f2001', NULL, NULL, 0, '50e72b5ee8f21a53b6fe84f584fce60c');
CREATE UNIQUE INDEX domains_held ON domains (name) WHERE state IN ('verified', 'degraded', 'lapsed');
CREATE UNIQUE INDEX connections_slug ON connections (parent, slug);
CREATE UNIQUE INDEX connections_active ON connections (parent) WHERE enabled = 1;
CREATE UNIQUE INDEX connections_id ON connections (id);
CREATE INDEX credentials_target ON credentials (parent, scope, target);
CREATE UNIQUE INDEX directories_slug ON directories (parent, slug);
CREATE UNIQUE INDEX directories_id ON directories (id);
CREATE UNIQUE INDEX directory_users_name ON directory_users (parent, directory, user_name_fold);
CREATE INDEX directory_users_external ON directory_users (parent, directory, external_id, id) WHERE external_id IS NOT NULL;
CREATE INDEX directory_users_account ON directory_users (parent, account) WHERE account IS NOT NULL;
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
CREATE INDEX memberships_role ON memberships (parent, org, role) WHERE present = 1;
CREATE INDEX memberships_waiting ON memberships (parent, org, wait_seq) WHERE wait_seq IS NOT NULL;
CREATE INDEX memberships_held ON memberships (parent, org) WHERE holds IS NOT NULL;
CREATE INDEX events_parent ON events (parent, n);
ANALYZE;
DELETE FROM sqlite_stat1;
DELETE FROM sqlite_stat1;
INSERT INTO sqlite_stat1 VALUES ('accounts', 'sqlite_autoindex_accounts_1', '1000000 1');
INSERT INTO sqlite_stat1 VALUES ('accounts', 'sqlite_autoindex_accounts_2', '1000000 1');
INSERT INTO sqlite_stat1 VALUES ('persons', 'persons', '1000000 100000 1');
INSERT INTO sqlite_stat1 VALUES ('persons', 'persons_account', '1000000 1');
INSERT INTO sqlite_stat1 VALUES ('subjects', 'subjects', '1000000 100000 100000 1');
INSERT INTO sqlite_stat1 VALUES ('subjects', 'subjects_account', '1000000 100000 100000 1');
INSERT INTO sqlite_stat1 VALUES ('memberships', 'memberships', '2000000 200000 2 1');
INSERT INTO sqlite_stat1 VALUES ('memberships', 'memberships_org', '2000000 200000 100000 1');
INSERT INTO sqlite_stat1 VALUES ('memberships', 'memberships_role', '2000000 200000 100000 10000');
INSERT INTO sqlite_stat1 VALUES ('memberships', 'memberships_waiting', '1000 100 50 1');
INSERT INTO sqlite_stat1 VALUES ('memberships', 'memberships_held', '100 10 2');
INSERT INTO sqlite_stat1 VALUES ('directories', 'sqlite_autoindex_directories_1', '100 2 1');
INSERT INTO sqlite_stat1 VALUES ('directory_users', 'sqlite_autoindex_directory_users_1', '1000000 100000 100000 1');
INSERT INTO sqlite_stat1 VALUES ('directory_users', 'directory_users_name', '1000000 100000 100000 1');
INSERT INTO sqlite_stat1 VALUES ('directory_users', 'directory_users_external', '1000000 100000 100000 1 1');
INSERT INTO sqlite_stat1 VALUES ('directory_users', 'directory_users_account', '1000000 100000 1');
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
INSERT INTO sqlite_stat1 VALUES ('events', 'events_parent', '10000000 1000000');
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES ('goose_db_version', 2);
INSERT INTO sqlite_sequence VALUES ('events', 86);
