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

-- end connections


-- begin hooks

-- Of a caller that signs what it sends: the secret it signs by, sealed. Of one that
-- shows a certificate its hash is of that.
ALTER TABLE credentials ADD COLUMN sealed TEXT COLLATE "C" NOT NULL DEFAULT '';

-- end hooks
