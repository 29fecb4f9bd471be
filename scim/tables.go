package scim

import (
	"encoding/json"
	"errors"
	"sync"

	"usher/internal/auth"
	"usher/internal/store/directory"
	"usher/scim/schema"
)

// tables are what is served of users and groups: the schemas of the RFC, and
// those of a directory's own (ADR 17).
type tables struct{ user, group *schema.Resource }

var (
	standard    = &tables{schema.User(), schema.Group(true)}  // also what is told without a token
	sharedNames = &tables{schema.User(), schema.Group(false)} // several groups may have one displayName
)

// maxExtended bounds for how many directories tables are remembered; past it all
// are forgotten.
const maxExtended = 1024

// extended remembers the tables of directories that have schemas of their own,
// as of a revision of their row.
type extended struct {
	mu    sync.Mutex // guards known
	known map[string]revision
}

type revision struct {
	rev string
	*tables
}

func newExtended() *extended { return &extended{known: map[string]revision{}} }

// of returns the tables of a directory.
func (x *extended) of(d *directory.Directory) (*tables, error) {
	base := standard
	if d.SharedGroupNames {
		base = sharedNames
	}
	if d.Extensions == "" {
		return base, nil
	}
	x.mu.Lock()
	defer x.mu.Unlock()
	if r, ok := x.known[d.ID]; ok && r.rev == d.Rev {
		return r.tables, nil
	}
	var defs []schema.Definition
	if err := json.Unmarshal([]byte(d.Extensions), &defs); err != nil {
		return nil, err
	}
	t := &tables{schema.Extended(base.user, defs), schema.Extended(base.group, defs)}
	if len(x.known) >= maxExtended {
		clear(x.known)
	}
	x.known[d.ID] = revision{d.Rev, t}
	return t, nil
}

// byNow returns how a request was answered by the tables that are remembered. A
// body that they do not know is refused before a transaction looks at the
// directory: where that has changed since, the body may be right.
func (rq *request) byNow(err error) error {
	if rq.sent == nil || !errors.As(err, new(schema.Error)) {
		return err
	}
	if now := rq.view(rq.allowed); errors.Is(now, auth.ErrChanged) {
		return now
	}
	return err
}

// userResource is the table of users in the request's directory.
func (rq *request) userResource() *schema.Resource { return rq.served().user }

// groupResource is the table of groups, which says of displayName what the
// directory enforces.
func (rq *request) groupResource() *schema.Resource { return rq.served().group }

func (rq *request) served() *tables {
	if rq.tables == nil {
		return standard
	}
	return rq.tables
}
