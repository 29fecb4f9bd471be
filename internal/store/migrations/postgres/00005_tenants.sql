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

-- end people



-- begin organizations

-- end organizations



-- begin connections

-- end connections

