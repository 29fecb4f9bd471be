-- +goose Up
-- +goose StatementBegin


-- begin memberships

-- end memberships



-- begin invitations

-- owner: internal/store/invitations
-- Who is invited into an organization; one open invitation for each e-mail.
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
CREATE UNIQUE INDEX invitations_id ON invitations (id);
CREATE UNIQUE INDEX invitations_token ON invitations (token_hash);
CREATE UNIQUE INDEX invitations_open ON invitations (parent, email_fold, org) WHERE state = 'open';
CREATE INDEX invitations_org ON invitations (parent, org, id);
CREATE INDEX invitations_waiting ON invitations (parent, org, expires_at) WHERE state = 'open';
CREATE INDEX invitations_inviter ON invitations (parent, inviter, org) WHERE state = 'open' AND inviter <> '';
CREATE INDEX invitations_seats ON invitations (parent, org, tier) WHERE seat_held = 1;
CREATE INDEX invitations_due ON invitations (expires_at, parent, id) WHERE state = 'open';

-- owner: internal/store/invitations
-- When invitations of an organization were sent, or sent again, lately: what the
-- limit of them counts.
CREATE TABLE invitation_sends (
  parent     TEXT   NOT NULL,
  org        TEXT   NOT NULL,
  at         BIGINT NOT NULL,
  id         TEXT   NOT NULL,
  PRIMARY KEY (parent, org, at, id)
) WITHOUT ROWID;

-- Whether guests may be invited (NULL: unless the mode is scim), and whether into
-- roles that administer.
ALTER TABLE organizations ADD COLUMN guests BIGINT;
ALTER TABLE organizations ADD COLUMN guest_administrators BIGINT NOT NULL DEFAULT 0;

INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('invitations', 'invitations', '100000 10000 1'),
  ('invitations', 'invitations_id', '100000 1'),
  ('invitations', 'invitations_token', '100000 1'),
  ('invitations', 'invitations_waiting', '10000 1000 100 1'),
  ('invitations', 'invitations_open', '10000 1000 2 1'),
  ('invitations', 'invitations_org', '100000 10000 1000 1'),
  ('invitations', 'invitations_inviter', '10000 1000 10 5'),
  ('invitations', 'invitations_seats', '10000 1000 100 50'),
  ('invitations', 'invitations_due', '10000 2 1 1'),
  ('invitation_sends', 'invitation_sends', '10000 1000 100 1 1');
ANALYZE sqlite_schema;

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
-- Whose accounts are on a domain.
CREATE INDEX accounts_domain ON accounts (domain, id);
-- A directory that was deleted: its records go in pieces, its row stays, so that
-- whom it owned is known to be owned by nobody.
ALTER TABLE directories ADD COLUMN deleted_at BIGINT NOT NULL DEFAULT 0;
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('accounts', 'accounts_domain', '1000000 1000 1');
ANALYZE sqlite_schema;

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

-- Of SAML, whose assertions are taken; and under which names what a login claims
-- comes, empty: those that are usual for the kind.
ALTER TABLE connections ADD COLUMN entity_id TEXT NOT NULL DEFAULT '';
ALTER TABLE connections ADD COLUMN email_claim TEXT NOT NULL DEFAULT '';
ALTER TABLE connections ADD COLUMN groups_claim TEXT NOT NULL DEFAULT '';
ALTER TABLE connections ADD COLUMN subject_claim TEXT NOT NULL DEFAULT '';
-- While its subjects are let go of, a batch in each of many transactions, nobody
-- logs in through a connection.
ALTER TABLE connections ADD COLUMN clearing TEXT NOT NULL DEFAULT ''; -- reset | reconnect | delete; empty: they are not
ALTER TABLE connections ADD COLUMN cleared_to TEXT NOT NULL DEFAULT ''; -- the account up to which a reset has come
CREATE INDEX connections_clearing ON connections (id) WHERE clearing <> '';

-- owner: internal/store/tenants
-- Required SSO that an operator suspended. The row goes when that ends.
CREATE TABLE sso_suspensions (
  parent       TEXT NOT NULL PRIMARY KEY,
  until        BIGINT NOT NULL,
  reason       TEXT NOT NULL,
  suspended_at BIGINT NOT NULL,
  actor_kind   TEXT NOT NULL,
  actor_id     TEXT NOT NULL DEFAULT ''
) WITHOUT ROWID;
CREATE INDEX sso_suspensions_until ON sso_suspensions (until);
CREATE INDEX organizations_sso ON organizations (parent) WHERE sso_required = 1;

-- owner: internal/store/events
-- Up to where a log has been forgotten: a cursor before it misses events.
CREATE TABLE event_floors (
  parent TEXT NOT NULL PRIMARY KEY, -- empty: the log of all parents
  floor  BIGINT NOT NULL,          -- the cursor of the last event that is gone
  at     BIGINT NOT NULL           -- and its time
) WITHOUT ROWID;

INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('connections', 'connections_clearing', '2 1'),
  ('sso_suspensions', 'sso_suspensions', '100 1'),
  ('sso_suspensions', 'sso_suspensions_until', '100 1'),
  ('organizations', 'organizations_sso', '10000 2'),
  ('event_floors', 'event_floors', '10000 1');
ANALYZE sqlite_schema;

-- end connections


-- begin hooks

-- Of a caller that signs what it sends: the secret it signs by, sealed. Of one that
-- shows a certificate its hash is of that.
ALTER TABLE credentials ADD COLUMN sealed TEXT NOT NULL DEFAULT '';

-- end hooks


-- begin merges

-- owner: internal/store/merges
-- That a standalone organization comes under a parent, the host, as somebody
-- proposed.
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
CREATE UNIQUE INDEX merge_proposals_id ON merge_proposals (id);
CREATE UNIQUE INDEX merge_proposals_pending ON merge_proposals (parent, org) WHERE state = 'pending';
CREATE INDEX merge_proposals_org ON merge_proposals (org, id);
CREATE INDEX merge_proposals_due ON merge_proposals (expires_at, id) WHERE state = 'pending';

INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('merge_proposals', 'merge_proposals', '10000 10 1'),
  ('merge_proposals', 'merge_proposals_id', '10000 1'),
  ('merge_proposals', 'merge_proposals_pending', '1000 10 1'),
  ('merge_proposals', 'merge_proposals_org', '10000 2 1'),
  ('merge_proposals', 'merge_proposals_due', '1000 2 1');
ANALYZE sqlite_schema;

-- end merges

-- begin claims

-- owner: internal/store/claims
-- That a parent takes the personal accounts on one of its domains.
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
CREATE UNIQUE INDEX domain_claims_id ON domain_claims (id);
CREATE UNIQUE INDEX domain_claims_open ON domain_claims (parent, domain) WHERE state IN ('open', 'settling');
CREATE INDEX domain_claims_due ON domain_claims (deadline, id) WHERE state IN ('open', 'settling');

-- owner: internal/store/claims
-- The accounts that a claim takes. They are named by id alone: whoever is erased
-- is not in it any more but for an id that stands for nobody.
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
CREATE INDEX claim_accounts_waiting ON claim_accounts (parent, claim, account) WHERE state = 'claimed';
CREATE INDEX claim_accounts_account ON claim_accounts (parent, account);
CREATE INDEX claim_accounts_new ON claim_accounts (parent, new_account) WHERE new_account <> '';

INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('domain_claims', 'domain_claims', '10000 10 1'),
  ('domain_claims', 'domain_claims_id', '10000 1'),
  ('domain_claims', 'domain_claims_open', '1000 10 1'),
  ('domain_claims', 'domain_claims_due', '1000 2 1'),
  ('claim_accounts', 'claim_accounts', '1000000 10000 100 1'),
  ('claim_accounts', 'claim_accounts_waiting', '100000 10000 100 1'),
  ('claim_accounts', 'claim_accounts_account', '1000000 10000 2'),
  ('claim_accounts', 'claim_accounts_new', '500000 10000 1');
ANALYZE sqlite_schema;

-- end claims
-- +goose StatementEnd
