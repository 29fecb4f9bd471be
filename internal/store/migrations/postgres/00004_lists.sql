-- +goose Up

-- Whether the places of a list by id are what they were: moved is raised whenever
-- a record goes, or comes elsewhere than behind all the others of its shard,
-- whose greatest id there ever was is last.
ALTER TABLE directory_totals ADD COLUMN moved BIGINT NOT NULL DEFAULT 0;
ALTER TABLE directory_totals ADD COLUMN last TEXT COLLATE "C" NOT NULL DEFAULT '';
UPDATE directory_totals SET last = CASE kind
  WHEN 'User' THEN coalesce((SELECT max(id) FROM directory_users r WHERE r.parent = directory_totals.parent AND r.directory = directory_totals.directory), '')
  ELSE coalesce((SELECT max(id) FROM directory_groups r WHERE r.parent = directory_totals.parent AND r.directory = directory_totals.directory), '') END;

-- Whether any member that ever joined is a group, or nobody, or was sent with more
-- than its value: a group without such members is read by their values alone.
ALTER TABLE directory_groups ADD COLUMN described BIGINT NOT NULL DEFAULT 0;
UPDATE directory_groups SET described = 1 WHERE EXISTS (SELECT 1 FROM directory_members m
  WHERE m.parent = directory_groups.parent AND m.directory = directory_groups.directory AND m.group_id = directory_groups.id
  AND (m.kind <> 'User' OR m.type <> '' OR m.display <> ''));
