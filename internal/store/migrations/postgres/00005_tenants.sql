-- +goose Up


-- begin memberships

-- end memberships



-- begin invitations

-- end invitations



-- begin rights

-- owner: internal/store/tenants
-- Who may edit a parent's settings: granted by somebody, and taken by somebody.
CREATE TABLE parent_administrators (
  parent     TEXT COLLATE "C" NOT NULL,
  account    TEXT COLLATE "C" NOT NULL,
  actor_kind TEXT COLLATE "C" NOT NULL,              -- who granted it
  actor_id   TEXT COLLATE "C" NOT NULL DEFAULT '',
  granted_at BIGINT NOT NULL,
  PRIMARY KEY (parent, account)
);

-- owner: internal/store/answers
-- What writes with an Idempotency-Key were answered, to be answered so again.
CREATE TABLE answers (
  parent     TEXT COLLATE "C" NOT NULL,              -- of the credential; empty for the daemon's
  credential TEXT COLLATE "C" NOT NULL,
  account    TEXT COLLATE "C" NOT NULL DEFAULT '',   -- whom the credential acted for
  name       TEXT COLLATE "C" NOT NULL,              -- hex SHA-256 of the Idempotency-Key
  request    TEXT COLLATE "C" NOT NULL,              -- hex SHA-256 of method, path and body
  sealed     TEXT COLLATE "C" NOT NULL,              -- status, headers and body, sealed with what only the caller has
  created_at BIGINT NOT NULL,
  PRIMARY KEY (parent, credential, account, name)
);
CREATE INDEX answers_age ON answers (created_at);

-- end rights



-- begin people

-- end people



-- begin organizations
-- An organization without a parent has a tenant of its own, with the id of the
-- organization: hidden, and shown by nothing.
ALTER TABLE parents ADD COLUMN hidden BIGINT NOT NULL DEFAULT 0;
CREATE INDEX parents_hidden ON parents (id) WHERE hidden = 1;
CREATE INDEX parents_shown ON parents (id) WHERE hidden = 0;
-- end organizations



-- begin connections

-- end connections


-- begin hooks

-- Of a caller that signs what it sends: the secret it signs by, sealed. Of one that
-- shows a certificate its hash is of that.
ALTER TABLE credentials ADD COLUMN sealed TEXT COLLATE "C" NOT NULL DEFAULT '';

-- end hooks
