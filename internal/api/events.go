package api

import (
	"context"
	"encoding/json"
	"net/http"
	"strconv"
	"strings"
	"time"

	"usher/internal/identity"
	"usher/internal/store/events"
	"usher/internal/store/tenants"
)

// Event is one entry of the event log as answers show it.
type Event struct {
	ID             string          `json:"id"`
	At             time.Time       `json:"at"`
	Type           events.Type     `json:"type" example:"membership.added"`
	Parent         string          `json:"parent,omitempty" example:"acme" doc:"Absent where the daemon as a whole is meant, or an organization without a parent"`
	ParentID       string          `json:"parent_id,omitempty"`
	Actor          identity.Actor  `json:"actor" doc:"Who caused it"`
	Account        string          `json:"account,omitempty" doc:"The id of the account concerned"`
	Organization   string          `json:"organization,omitempty" example:"acme-console"`
	OrganizationID string          `json:"organization_id,omitempty"`
	Target         string          `json:"target,omitempty" doc:"The id of any other record concerned"`
	Before         json.RawMessage `json:"before,omitempty"`
	After          json.RawMessage `json:"after,omitempty"`
	PolicyVersion  int64           `json:"policy_version,omitempty"`
	RequestID      string          `json:"request_id,omitempty"`
}

// EventPage is a page of the event log.
type EventPage struct {
	Items []Event `json:"items" nullable:"false"`
	Next  string  `json:"next" doc:"The cursor to go on from, always there: ask again with it as after for what happened since"`
}

func (s *server) events() {
	type list struct {
		Page
		Parent string `query:"parent" doc:"Slug or id of a parent"`
	}
	op := operation("list-events", http.MethodGet, "/v1/events", "Read the event log, oldest first; a cursor behind which events are gone is answered 410 with reason cursor_expired", http.StatusOK)
	register(s, op, s.viewLog, func(c *call, in *list) (EventPage, error) {
		parent, err := c.listed(in.Parent)
		if err != nil {
			return EventPage{}, err
		}
		return c.eventPage(in.Page, parent)
	})
}

// viewLog is view of a log that has everything that was committed before the
// request. Unknown callers cause no work.
func (s *server) viewLog(ctx context.Context, fn func(*call) error) error {
	if s.DB.Concurrent() {
		if err := s.view(ctx, func(*call) error { return nil }); err != nil {
			return err
		}
		if err := events.CatchUp(ctx, s.DB); err != nil {
			return err
		}
	}
	return s.view(ctx, fn)
}

// logKind is the kind of list whose cursors are those of one log: each parent
// has one, and so have all together.
func logKind(parent string) string { return strings.TrimSuffix("events/"+parent, "/") }

func (c *call) eventPage(p Page, parent string) (EventPage, error) {
	kind := logKind(parent)
	out := EventPage{Items: []Event{}}
	after, err := p.after(kind)
	if err != nil {
		return out, err
	}
	var n int64
	if after != "" {
		if n, err = strconv.ParseInt(after, 10, 64); err != nil || n < 0 {
			return out, identity.Errorf(identity.CodeInvalid, "invalid_cursor", "after is no cursor of this list; give the next of its page before, or leave it out")
		}
		if err := c.kept(parent, n); err != nil {
			return out, err
		}
	}
	found, err := events.After(c.tx, parent, n, p.limit())
	if err != nil {
		return out, err
	}
	switch {
	case len(found) > 0:
	case after != "":
		if err := c.reached(parent, n); err != nil {
			return out, err
		}
	default: // nothing is left: who goes on from here has missed nothing
		floor, err := events.FloorOf(c.tx, parent)
		if err != nil {
			return out, err
		}
		n = floor.Cursor
	}
	orgs := map[string]string{}
	for _, e := range found {
		n = e.N
		item, err := c.showEvent(e, orgs)
		if err != nil {
			return out, err
		}
		out.Items = append(out.Items, item)
	}
	out.Next = cursor(kind, strconv.FormatInt(n, 10))
	return out, nil
}

// showEvent turns an event into an item; orgs remembers slugs by id.
func (c *call) showEvent(e events.Event, orgs map[string]string) (Event, error) {
	parent, parentID, err := c.parentOf(e.Parent)
	if err != nil {
		return Event{}, err
	}
	if _, known := orgs[e.Org]; !known && e.Org != "" {
		o, err := tenants.OrganizationByID(c.tx, e.Org)
		if err != nil {
			return Event{}, err
		}
		orgs[e.Org] = ""
		if o != nil {
			orgs[e.Org] = o.Slug
		}
	}
	return Event{
		ID: e.ID, At: at(e.At), Type: e.Type, Parent: parent, ParentID: parentID, Actor: e.Actor, Account: e.Account,
		Organization: orgs[e.Org], OrganizationID: e.Org, Target: e.Target, Before: e.Before, After: e.After,
		PolicyVersion: e.PolicyVersion, RequestID: e.RequestID,
	}, nil
}

// kept refuses a cursor behind which events are gone: whoever goes on with it
// would miss them and not know.
func (c *call) kept(parent string, cursor int64) error {
	floor, err := events.FloorOf(c.tx, parent)
	if err != nil || cursor >= floor.Cursor {
		return err
	}
	return identity.Errorf(identity.CodeGone, "cursor_expired",
		"events behind this cursor are gone: the log is kept for a time (events.keep_for), and the last that is gone is of %s; read what memberships are now, and the log from its beginning, without after", at(floor.At).Format(time.RFC3339))
}

// reached refuses a cursor that the log has not come to: the database has been put
// back to an earlier time, and whoever waited with it would miss what happens until
// the log has come there again.
func (c *call) reached(parent string, cursor int64) error {
	end, err := events.End(c.tx, parent)
	if err != nil || cursor <= end {
		return err
	}
	return identity.Errorf(identity.CodeGone, "cursor_expired",
		"the log ends before this cursor: the database has been put back to a time before the cursor was given; read what memberships are now, and the log from its beginning, without after")
}
