-- The connection that writes has these triggers for itself: what they notice is
-- kept in memory (standing.go), since no other process writes to the file. A row
-- is noticed when one that was read may read differently now. One that is new is
-- noticed where it would have been seen: rows are found by their keys, and what
-- was not there was not read.

CREATE TEMP TRIGGER parents_updated AFTER UPDATE OF id, slug, rev ON parents BEGIN SELECT usher_noticed('parent', OLD.id, ''); END;

CREATE TEMP TRIGGER parents_deleted AFTER DELETE ON parents BEGIN SELECT usher_noticed('parent', OLD.id, ''); END;

-- Connections, which logins name beside their parent.
CREATE TEMP TRIGGER connections_updated AFTER UPDATE ON connections BEGIN SELECT usher_noticed('parent', OLD.parent, ''), usher_noticed('parent', NEW.parent, ''); END;

CREATE TEMP TRIGGER connections_deleted AFTER DELETE ON connections BEGIN SELECT usher_noticed('parent', OLD.parent, ''); END;

-- Whether anybody of the parent waits to be settled.
CREATE TEMP TRIGGER dirty_inserted AFTER INSERT ON dirty BEGIN SELECT usher_noticed('parent', NEW.parent, ''); END;

CREATE TEMP TRIGGER dirty_moved AFTER UPDATE OF parent ON dirty BEGIN SELECT usher_noticed('parent', OLD.parent, ''), usher_noticed('parent', NEW.parent, ''); END;

CREATE TEMP TRIGGER persons_updated AFTER UPDATE OF parent, account, access_rev ON persons BEGIN SELECT usher_noticed('person', OLD.parent, OLD.account); END;

CREATE TEMP TRIGGER persons_deleted AFTER DELETE ON persons BEGIN SELECT usher_noticed('person', OLD.parent, OLD.account); END;

-- A subject's connection is of one parent, which is noticed with the person.
CREATE TEMP TRIGGER subjects_updated AFTER UPDATE ON subjects BEGIN SELECT usher_noticed('subject', OLD.connection, OLD.subject); END;

CREATE TEMP TRIGGER subjects_deleted AFTER DELETE ON subjects BEGIN SELECT usher_noticed('subject', OLD.connection, OLD.subject); END;

CREATE TEMP TRIGGER credentials_updated AFTER UPDATE OF parent, scope, target, hash, expires_at, revoked_at, off, target_rev ON credentials BEGIN SELECT usher_noticed('credential', OLD.hash, ''); END;

CREATE TEMP TRIGGER credentials_deleted AFTER DELETE ON credentials BEGIN SELECT usher_noticed('credential', OLD.hash, ''); END;

CREATE TEMP TRIGGER directory_users_updated AFTER UPDATE OF parent, directory, id, doc, version, created_at, modified_at ON directory_users BEGIN SELECT usher_noticed('user', OLD.directory, OLD.id); END;

CREATE TEMP TRIGGER directory_users_deleted AFTER DELETE ON directory_users BEGIN SELECT usher_noticed('user', OLD.directory, OLD.id); END;

-- The groups of a user, and who is in a group.
CREATE TEMP TRIGGER directory_members_inserted AFTER INSERT ON directory_members BEGIN SELECT usher_noticed('user', NEW.directory, NEW.value), usher_noticed('group', NEW.directory, NEW.group_id); END;

CREATE TEMP TRIGGER directory_members_updated AFTER UPDATE OF parent, directory, group_id, value ON directory_members BEGIN
	SELECT usher_noticed('user', OLD.directory, OLD.value), usher_noticed('user', NEW.directory, NEW.value), usher_noticed('group', OLD.directory, OLD.group_id), usher_noticed('group', NEW.directory, NEW.group_id);
END;

CREATE TEMP TRIGGER directory_members_deleted AFTER DELETE ON directory_members BEGIN SELECT usher_noticed('user', OLD.directory, OLD.value), usher_noticed('group', OLD.directory, OLD.group_id); END;

-- What the groups of a directory are called.
CREATE TEMP TRIGGER directory_groups_updated AFTER UPDATE OF parent, directory, id, display_name ON directory_groups
	WHEN OLD.display_name <> NEW.display_name OR OLD.parent <> NEW.parent OR OLD.directory <> NEW.directory OR OLD.id <> NEW.id
	BEGIN SELECT usher_noticed('directory', OLD.directory, ''); END;

CREATE TEMP TRIGGER directory_groups_deleted AFTER DELETE ON directory_groups BEGIN SELECT usher_noticed('directory', OLD.directory, ''); END;
