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

-- end people



-- begin organizations

-- end organizations



-- begin connections

-- end connections

