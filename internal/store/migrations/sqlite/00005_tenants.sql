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
