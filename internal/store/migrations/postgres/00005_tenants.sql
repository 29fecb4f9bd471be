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

