-- +goose Up


-- begin memberships

-- end memberships



-- begin invitations

-- end invitations



-- begin rights

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

-- end organizations



-- begin connections

-- end connections

