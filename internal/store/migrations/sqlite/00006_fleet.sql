-- +goose Up


-- begin fleet

-- end fleet


-- begin ldap

-- end ldap


-- begin copy

-- owner: internal/store
-- One row: what an usher must know of this database before it uses it. A
-- migration that older ushers cannot go on beside raises oldest to its own number.
CREATE TABLE store_terms (
  one        BIGINT NOT NULL PRIMARY KEY DEFAULT 1 CHECK (one = 1),
  oldest     BIGINT NOT NULL,              -- the newest schema an usher must know at least
  unfinished TEXT   NOT NULL DEFAULT ''    -- what is being put into this database, for people; empty: nothing
);
INSERT INTO store_terms (oldest) VALUES (5);

-- end copy
