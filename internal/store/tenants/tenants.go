// Package tenants owns parents, organizations with their seat tiers, domains
// and connections: their tables and the statements on them.
package tenants

import (
	"usher/internal/identity"
	"usher/internal/store"
)

// Parent is a parent organization: the tenant.
type Parent struct {
	ID, Slug, Name      string
	Rev                 string // a new value with every change of what decisions read
	PolicyVersion       int64  // 0: no policy yet
	RestrictOrgCreation bool
	Hidden              bool // the tenant of a standalone organization, which nobody is shown
	CreatedAt           int64
}

// Organization is where people work.
type Organization struct {
	Parent, ID, Slug, Name string
	Kind                   identity.Kind
	Mode                   identity.Mode
	Mappings               bool
	DefaultSeat            identity.Tier
	SSORequired            bool
	Managed                bool // mode and mappings come from the policy
	Epoch                  int64
	CreatedAt              int64
}

const parentColumns = `SELECT id, slug, name, rev, policy_version, restrict_org_creation, hidden, created_at FROM parents `

func scanParent(row store.Row) (*Parent, error) {
	var p Parent
	err := row.Scan(&p.ID, &p.Slug, &p.Name, &p.Rev, &p.PolicyVersion, &p.RestrictOrgCreation, &p.Hidden, &p.CreatedAt)
	return &p, err
}

// InsertParent adds a parent; store.ErrUnique when the slug is taken.
func InsertParent(tx *store.Tx, p *Parent) error {
	p.Rev, p.CreatedAt = store.NewID(), tx.Now()
	_, err := tx.Exec(`INSERT INTO parents (id, slug, name, rev, hidden, created_at) VALUES ($1, $2, $3, $4, $5, $6)`, p.ID, p.Slug, p.Name, p.Rev, p.Hidden, p.CreatedAt)
	return err
}

// ParentByID returns a parent, the hidden tenant of a standalone organization too,
// or nil.
func ParentByID(tx *store.Tx, id string) (*Parent, error) {
	return oneParent(tx, parentColumns+`WHERE id = $1`, id)
}

// ParentBySlug returns a parent, or nil. Hidden ones have no slug that anybody
// could say.
func ParentBySlug(tx *store.Tx, slug string) (*Parent, error) {
	return oneParent(tx, parentColumns+`WHERE slug = $1 AND hidden = 0`, slug)
}

func oneParent(tx *store.Tx, query, arg string) (*Parent, error) {
	var out *Parent
	err := tx.Rows(query, []any{arg}, func(row store.Row) (err error) {
		out, err = scanParent(row)
		return err
	})
	return out, err
}

// Parents returns up to limit parents behind the id after; hidden ones are not
// among them.
func Parents(tx *store.Tx, after string, limit int) ([]*Parent, error) {
	var out []*Parent
	err := tx.Rows(parentColumns+`WHERE hidden = 0 AND id > $1 ORDER BY id LIMIT $2`, []any{after, limit}, func(row store.Row) error {
		p, err := scanParent(row)
		out = append(out, p)
		return err
	})
	return out, err
}

// revKey is under which a transaction keeps the revision of a parent.
type revKey string

// Rev returns a parent's revision, or "" when there is no such parent. A
// transaction that writes shares the parent's lock from here on, so that the
// revision stays what it is.
func Rev(tx *store.Tx, parent string) (string, error) {
	known := tx.Memo(revKey(parent))
	if rev, ok := known.(string); ok {
		return rev, nil
	}
	if asked, ok := known.(*askedRev); ok {
		rev, _, err := asked.read()
		return rev, err
	}
	if err := Share(tx, parent); err != nil {
		return "", err
	}
	var rev string
	_, err := tx.Row(`SELECT rev FROM parents WHERE id = $1`, []any{parent}, &rev)
	if err == nil {
		tx.SetMemo(revKey(parent), rev)
	}
	return rev, err
}

// askedRev is a revision that was asked for together with something else.
type askedRev struct {
	answer *store.Answer // nil: it was read
	rev    string
	until  int64
	err    error
}

func (a *askedRev) read() (rev string, until int64, err error) {
	if a.answer != nil {
		_, a.err = a.answer.Row(&a.rev, &a.until)
		a.answer = nil
	}
	return a.rev, a.until, a.err
}

// Share holds a parent as it is until the transaction ends, together with all
// others who decide by its revision.
func Share(tx *store.Tx, parent string) error { return tx.LockShared("parent:" + parent) }

// Lock holds a parent alone: nobody decides anything under it until the
// transaction ends. Whoever changes what decisions read and settles people by
// it takes this first.
func Lock(tx *store.Tx, parent string) error { return tx.Lock("parent:" + parent) }

// AskRevAnd asks for a parent's revision, which Rev reads later in the
// transaction, and by the same statement until when something holds: the SQL text
// of epoch microseconds over parameters from $2 on, which what it returns tells.
func AskRevAnd(tx *store.Tx, parent, until string, args ...any) (holds func() (int64, error), err error) {
	if err := Share(tx, parent); err != nil {
		return nil, err
	}
	a := &askedRev{answer: tx.Ask(`SELECT coalesce(`+RevSQL("$1")+`, ''), `+until, append([]any{parent}, args...)...)}
	tx.SetMemo(revKey(parent), a)
	return func() (int64, error) {
		_, until, err := a.read()
		return until, err
	}, nil
}

// KnowRev says that a parent's revision is rev, which Rev then returns without a
// look.
func KnowRev(tx *store.Tx, parent, rev string) error {
	if err := Share(tx, parent); err != nil {
		return err
	}
	tx.SetMemo(revKey(parent), rev)
	return nil
}

// RevSQL returns the SQL text of the revision of the parent that parameter p
// holds, to stand in another statement.
func RevSQL(p string) string { return `(SELECT rev FROM parents WHERE id = ` + p + `)` }

// Touch gives a parent a new revision: whatever was decided under the old one
// is decided again. Revisions never repeat, so one of a transaction that was
// rolled back names nothing.
func Touch(tx *store.Tx, parent string) error {
	if err := Lock(tx, parent); err != nil {
		return err
	}
	rev := store.NewID()
	tx.SetMemo(revKey(parent), rev)
	tx.Raise(parent)
	return tx.Do(`UPDATE parents SET rev = $2 WHERE id = $1`, parent, rev)
}

// LockOrg holds organizations, their seats and their administrators, against
// others who give or take them. Locks are taken in the order of the ids.
func LockOrg(tx *store.Tx, parent string, orgs ...string) error {
	if !tx.Concurrent() || len(orgs) == 0 {
		return nil
	}
	among, arg := tx.Among("$2", orgs)
	return tx.Do(`SELECT id FROM organizations WHERE parent = $1 AND id`+among+` ORDER BY id FOR UPDATE`, parent, arg)
}

// SetPolicy stores which policy version is in force and what it says of the
// parent itself.
func SetPolicy(tx *store.Tx, parent string, version int64, restrictOrgCreation bool) error {
	_, err := tx.Exec(`UPDATE parents SET policy_version = $2, restrict_org_creation = $3 WHERE id = $1`, parent, version, restrictOrgCreation)
	return err
}

const orgColumns = `SELECT parent, id, slug, name, kind, mode, mappings, default_seat, sso_required, managed, epoch, created_at FROM organizations `

func scanOrg(row store.Row) (*Organization, error) {
	var o Organization
	err := row.Scan(&o.Parent, &o.ID, &o.Slug, &o.Name, &o.Kind, &o.Mode, &o.Mappings, &o.DefaultSeat, &o.SSORequired, &o.Managed, &o.Epoch, &o.CreatedAt)
	return &o, err
}

// InsertOrganization adds an organization in epoch 1; store.ErrUnique when the
// slug is taken.
func InsertOrganization(tx *store.Tx, o *Organization) error {
	o.Epoch, o.CreatedAt = 1, tx.Now()
	_, err := tx.Exec(`INSERT INTO organizations (parent, id, slug, name, kind, mode, mappings, default_seat, sso_required, managed, epoch, created_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
		o.Parent, o.ID, o.Slug, o.Name, string(o.Kind), string(o.Mode), o.Mappings, string(o.DefaultSeat), o.SSORequired, o.Managed, o.Epoch, o.CreatedAt)
	return err
}

// UpdateOrganization stores an organization's name, mode, mappings, default
// seat, SSO wish and epoch.
func UpdateOrganization(tx *store.Tx, o *Organization) error {
	_, err := tx.Exec(`UPDATE organizations SET name = $3, mode = $4, mappings = $5, default_seat = $6, sso_required = $7, managed = $8, epoch = $9
		WHERE parent = $1 AND id = $2`,
		o.Parent, o.ID, o.Name, string(o.Mode), o.Mappings, string(o.DefaultSeat), o.SSORequired, o.Managed, o.Epoch)
	return err
}

// OrganizationBySlug returns an organization, or nil.
func OrganizationBySlug(tx *store.Tx, slug string) (*Organization, error) {
	return oneOrg(tx, orgColumns+`WHERE slug = $1`, slug)
}

// OrganizationByID returns an organization, or nil.
func OrganizationByID(tx *store.Tx, id string) (*Organization, error) {
	return oneOrg(tx, orgColumns+`WHERE id = $1`, id)
}

func oneOrg(tx *store.Tx, query, arg string) (*Organization, error) {
	var out *Organization
	err := tx.Rows(query, []any{arg}, func(row store.Row) (err error) {
		out, err = scanOrg(row)
		return err
	})
	return out, err
}

// Organizations returns up to limit organizations of a parent behind the id
// after; every parent's when parent is empty.
func Organizations(tx *store.Tx, parent, after string, limit int) ([]*Organization, error) {
	query, args := orgColumns+`WHERE parent = $1 AND id > $2 ORDER BY id LIMIT $3`, []any{parent, after, limit}
	if parent == "" {
		query, args = orgColumns+`WHERE id > $1 ORDER BY id LIMIT $2`, []any{after, limit}
	}
	var out []*Organization
	err := tx.Rows(query, args, func(row store.Row) error {
		o, err := scanOrg(row)
		out = append(out, o)
		return err
	})
	return out, err
}

// OrganizationsOf returns every organization of a parent, ordered by id.
func OrganizationsOf(tx *store.Tx, parent string) ([]*Organization, error) {
	return Organizations(tx, parent, "", 1<<30)
}
