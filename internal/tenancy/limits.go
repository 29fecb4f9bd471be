package tenancy

import (
	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/internal/store/tenants"
)

// How much a parent may have of what whoever manages it makes as they like: far more
// than anybody needs, and no more than what is read, remembered and looked after for
// one parent beside the others.
const (
	MaxOrganizations = 10_000
	MaxConnections   = 1000
	MaxDirectories   = 1000
)

// room holds a parent alone, as stillThere does, and refuses one more of what it has
// enough of.
func room(tx *store.Tx, parent, what string, most int64, count func(*store.Tx, string) (int64, error)) error {
	if err := stillThere(tx, parent); err != nil {
		return err
	}
	n, err := count(tx, parent)
	if err == nil && n >= most {
		err = identity.Errorf(identity.CodeConflict, "limit_reached", "the parent has %d %s, which is the most that one may have; remove what nobody needs first", n, what)
	}
	return err
}

func roomForOrganization(tx *store.Tx, parent string) error {
	return room(tx, parent, "organizations", MaxOrganizations, tenants.CountOrganizations)
}

func roomForConnection(tx *store.Tx, parent string) error {
	return room(tx, parent, "connections", MaxConnections, tenants.CountConnections)
}

func roomForDirectory(tx *store.Tx, parent string) error {
	return room(tx, parent, "directories", MaxDirectories, directory.CountOf)
}
