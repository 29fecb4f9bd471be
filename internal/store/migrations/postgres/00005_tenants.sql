-- +goose Up


-- begin memberships

-- end memberships



-- begin invitations

-- end invitations



-- begin rights

-- end rights



-- begin people

-- end people



-- begin organizations

-- end organizations



-- begin connections

-- Of SAML, whose assertions are taken; and under which names what a login claims
-- comes, empty: those that are usual for the kind.
ALTER TABLE connections ADD COLUMN entity_id TEXT COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE connections ADD COLUMN email_claim TEXT COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE connections ADD COLUMN groups_claim TEXT COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE connections ADD COLUMN subject_claim TEXT COLLATE "C" NOT NULL DEFAULT '';
-- While its subjects are let go of, a batch in each of many transactions, nobody
-- logs in through a connection.
ALTER TABLE connections ADD COLUMN clearing TEXT COLLATE "C" NOT NULL DEFAULT ''; -- reset | reconnect | delete; empty: they are not
ALTER TABLE connections ADD COLUMN cleared_to TEXT COLLATE "C" NOT NULL DEFAULT ''; -- the account up to which a reset has come
CREATE INDEX connections_clearing ON connections (id) WHERE clearing <> '';

-- owner: internal/store/tenants
-- Required SSO that an operator suspended. The row goes when that ends.
CREATE TABLE sso_suspensions (
  parent       TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  until        BIGINT NOT NULL,
  reason       TEXT COLLATE "C" NOT NULL,
  suspended_at BIGINT NOT NULL,
  actor_kind   TEXT COLLATE "C" NOT NULL,
  actor_id     TEXT COLLATE "C" NOT NULL DEFAULT ''
);
CREATE INDEX sso_suspensions_until ON sso_suspensions (until);
CREATE INDEX organizations_sso ON organizations (parent) WHERE sso_required = 1;

-- owner: internal/store/events
-- Up to where a log has been forgotten: a cursor before it misses events.
CREATE TABLE event_floors (
  parent TEXT COLLATE "C" NOT NULL PRIMARY KEY, -- empty: the log of all parents
  floor  BIGINT NOT NULL,          -- the cursor of the last event that is gone
  at     BIGINT NOT NULL           -- and its time
);

-- end connections

