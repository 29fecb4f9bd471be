-- +goose Up


-- begin fleet

-- end fleet


-- begin ldap

-- end ldap
