-- +goose Up
-- +goose StatementBegin

-- owner: internal/store/events
-- What somebody had at a past time is found among the events about them. People
-- who came one after the other lie side by side here, by the first half of an
-- account's id, which is when it was made: a commit then writes to two pages where
-- two indexes over whole ids had it write to twelve, more than to the log itself.
DROP INDEX events_membership;
DROP INDEX events_gate;
CREATE INDEX events_account ON events (substr(account, 1, 18)) WHERE org <> '' OR type IN ('gate.closed', 'gate.opened');

DELETE FROM sqlite_stat1 WHERE idx IN ('events_membership', 'events_gate');
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('events', 'events_account', '5000000 10');
ANALYZE sqlite_schema;
-- +goose StatementEnd
