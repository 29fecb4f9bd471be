-- +goose Up
-- +goose StatementBegin

DROP INDEX events_parent;

-- owner: internal/store/events
-- What is committed gets its place here afterwards, by the sequencer: writers
-- do not queue on a counter, and a cursor over seq or place never skips.
CREATE TABLE event_order (
  parent TEXT COLLATE "C" NOT NULL,
  seq    BIGINT NOT NULL,                  -- dense in a parent
  place  BIGINT NOT NULL,                  -- dense over all parents
  n      BIGINT NOT NULL,
  PRIMARY KEY (parent, seq)
);
CREATE UNIQUE INDEX event_order_place ON event_order (place);
CREATE UNIQUE INDEX event_order_n ON event_order (n);

-- owner: internal/store/events
CREATE TABLE event_heads (
  parent TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  seq    BIGINT NOT NULL                   -- the last that was given
);

-- owner: internal/store/events
-- One row. Every event up to low has its place, or will never be.
CREATE TABLE event_sequencer (
  one     BIGINT NOT NULL PRIMARY KEY DEFAULT 1 CHECK (one = 1),
  place   BIGINT NOT NULL DEFAULT 0,       -- the last that was given
  low     BIGINT NOT NULL DEFAULT 0,
  high    BIGINT NOT NULL DEFAULT 0,       -- low, once none of those in awaited writes any more
  awaited TEXT COLLATE "C" NOT NULL DEFAULT '' -- virtual transactions, by spaces
);
INSERT INTO event_sequencer (one) VALUES (1);

-- owner: internal/store/leases
CREATE TABLE leases (
  name       TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  holder     TEXT COLLATE "C" NOT NULL,
  epoch      BIGINT NOT NULL,              -- raised by every change of holder
  expires_at BIGINT NOT NULL               -- by the database's clock
);

-- owner: internal/store/dirty
-- People who must be settled because something many share has changed: one row
-- for the thing, or for thousands who left it, never one for each of them.
CREATE TABLE dirty (
  parent     TEXT COLLATE "C" NOT NULL,
  kind       TEXT COLLATE "C" NOT NULL,    -- group: the members of a directory group; users: those that detail lists
  target     TEXT COLLATE "C" NOT NULL,
  generation BIGINT NOT NULL,              -- raised by every further change; a row is deleted with the generation that was read
  position   TEXT COLLATE "C" NOT NULL DEFAULT '', -- the key up to which people are settled
  marked_at  BIGINT NOT NULL,              -- of the latest mark; who was marked first is settled first
  detail     TEXT COLLATE "C" NOT NULL DEFAULT '', -- JSON
  PRIMARY KEY (parent, kind, target)
);
CREATE INDEX dirty_marked ON dirty (marked_at);

-- owner: internal/store/directory
-- Unfiltered totals, in shards that writers do not queue on.
CREATE TABLE directory_totals (
  parent    TEXT COLLATE "C" NOT NULL,
  directory TEXT COLLATE "C" NOT NULL,
  kind      TEXT COLLATE "C" NOT NULL,     -- User | Group
  shard     BIGINT NOT NULL,
  n         BIGINT NOT NULL,
  PRIMARY KEY (parent, directory, kind, shard)
) WITH (fillfactor = 50);
INSERT INTO directory_totals (parent, directory, kind, shard, n) SELECT parent, directory, 'User', 0, count(*) FROM directory_users GROUP BY parent, directory;
INSERT INTO directory_totals (parent, directory, kind, shard, n) SELECT parent, directory, 'Group', 0, count(*) FROM directory_groups GROUP BY parent, directory;

-- Whoever has the role that everybody gets administers nothing.
DROP INDEX memberships_role;
CREATE INDEX memberships_role ON memberships (parent, org, role) WHERE present = 1 AND role <> 'user';
-- +goose StatementEnd
