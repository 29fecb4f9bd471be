-- +goose Up


-- begin memberships

-- end memberships



-- begin invitations

-- end invitations



-- begin rights

-- owner: internal/store/tenants
-- Who may edit a parent's settings: granted by somebody, and taken by somebody.
CREATE TABLE parent_administrators (
  parent     TEXT NOT NULL,
  account    TEXT NOT NULL,
  actor_kind TEXT NOT NULL,              -- who granted it
  actor_id   TEXT NOT NULL DEFAULT '',
  granted_at BIGINT NOT NULL,
  PRIMARY KEY (parent, account)
) WITHOUT ROWID;

-- owner: internal/store/answers
-- What writes with an Idempotency-Key were answered, to be answered so again.
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
CREATE INDEX answers_age ON answers (created_at);

INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('parent_administrators', 'parent_administrators', '1000 3 1'),
  ('answers', 'sqlite_autoindex_answers_1', '100000 10000 1000 1000 1'),
  ('answers', 'answers_age', '100000 2');
ANALYZE sqlite_schema;

-- end rights



-- begin people

-- end people



-- begin organizations
-- An organization without a parent has a tenant of its own, with the id of the
-- organization: hidden, and shown by nothing.
ALTER TABLE parents ADD COLUMN hidden BIGINT NOT NULL DEFAULT 0;
CREATE INDEX parents_hidden ON parents (id) WHERE hidden = 1;
CREATE INDEX parents_shown ON parents (id) WHERE hidden = 0;
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('parents', 'parents_hidden', '100000 1'),
  ('parents', 'parents_shown', '10000 1');
ANALYZE sqlite_schema;
-- end organizations



-- begin connections

-- end connections


-- begin hooks

-- Of a caller that signs what it sends: the secret it signs by, sealed. Of one that
-- shows a certificate its hash is of that.
ALTER TABLE credentials ADD COLUMN sealed TEXT NOT NULL DEFAULT '';

-- end hooks
