package worldmodel_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"net/url"
	"slices"
	"strings"

	"usher/internal/identity"
	"usher/internal/store/events"
)

// reader is an application that keeps a copy of what a parent's log tells it, by a
// cursor and by nothing else.
type reader struct {
	cursor  string
	members map[string]map[string]held // by organization and account
	closed  map[string]bool            // by account
	orgs    map[string]*settings       // by organization
	open    map[string]string          // the organizations of open invitations, by id
	last    []string                   // what it read since it was compared
}

// settings are what events say of an organization.
type settings struct {
	Mode     identity.Mode           `json:"mode"`
	Mappings bool                    `json:"group_mappings"`
	Usual    identity.Tier           `json:"default_seat"`
	SSO      bool                    `json:"sso_required"`
	Guests   *bool                   `json:"guests"`
	Admins   bool                    `json:"guest_administrators"`
	Seats    map[identity.Tier]int64 `json:"seats"`
}

// change takes what was set together.
func (s *settings) change(after json.RawMessage) error {
	var set struct {
		settings
		Tier  identity.Tier `json:"seat"`
		Limit int64         `json:"limit"`
	}
	var said map[string]any
	if err := errors.Join(json.Unmarshal(after, &set), json.Unmarshal(after, &said)); err != nil {
		return err
	}
	switch {
	case said["mode"] != nil:
		s.Mode, s.Mappings, s.Usual, s.SSO = set.Mode, set.Mappings, set.Usual, set.SSO
	case said["guest_administrators"] != nil:
		s.Guests, s.Admins = set.Guests, set.Admins
	case set.Tier != "" && set.Limit < 0:
		delete(s.Seats, set.Tier)
	case set.Tier != "":
		s.Seats[set.Tier] = set.Limit
	}
	return nil
}

func (s *settings) line(org string) string {
	takes := s.Mode != identity.ModeSCIM
	if s.Guests != nil {
		takes = *s.Guests
	}
	return line("organization", org, string(s.Mode), fmt.Sprint(s.Mappings), "seat", string(s.Usual), fmt.Sprint("sso ", s.SSO, " guests ", takes, " ", s.Admins, " ", s.Seats))
}

// held is what an event says of a membership.
type held struct {
	Role  identity.Role      `json:"role"`
	Seat  identity.Tier      `json:"seat"`
	State identity.SeatState `json:"seat_state"`
}

func newReader() *reader {
	return &reader{members: map[string]map[string]held{}, closed: map[string]bool{}, orgs: map[string]*settings{}, open: map[string]string{}}
}

// entry is an event as the API shows it.
type entry struct {
	Type           events.Type
	Account        string
	OrganizationID string `json:"organization_id"`
	Target         string
	Before, After  json.RawMessage
}

// take learns what an event says.
func (r *reader) take(e entry) error {
	org := e.OrganizationID
	r.last = append(r.last, fmt.Sprintf("%s org %s account %s target %s %s -> %s", e.Type, org, e.Account, e.Target, e.Before, e.After))
	switch e.Type {
	case events.MembershipAdded, events.MembershipChanged:
		var now held
		if err := json.Unmarshal(e.After, &now); err != nil {
			return err
		}
		if _, was := r.members[org][e.Account]; was != (e.Type == events.MembershipChanged) {
			return fmt.Errorf("%s of account %s in %s, which was a member: %v", e.Type, e.Account, org, was)
		}
		if r.members[org] == nil {
			r.members[org] = map[string]held{}
		}
		r.members[org][e.Account] = now
	case events.MembershipRemoved:
		if _, was := r.members[org][e.Account]; !was {
			return fmt.Errorf("%s of account %s in %s, which was no member", e.Type, e.Account, org)
		}
		delete(r.members[org], e.Account)
	case events.OrganizationCreated, events.OrganizationMoved:
		r.orgs[org] = &settings{Seats: map[identity.Tier]int64{}}
		return json.Unmarshal(e.After, r.orgs[org])
	case events.OrganizationChanged:
		return r.orgs[org].change(e.After)
	case events.OrganizationDeleted, events.MergeUndone:
		delete(r.orgs, org)
		maps.DeleteFunc(r.open, func(_, of string) bool { return of == org })
		if n := len(r.members[org]); n > 0 {
			return fmt.Errorf("%s of %s, which has %d members", e.Type, org, n)
		}
	case events.InvitationCreated:
		r.open[e.Target] = org
	case events.InvitationAccepted, events.InvitationConsumed, events.InvitationExpired, events.InvitationRevoked:
		if r.open[e.Target] != org {
			return fmt.Errorf("%s of %s, of which nothing was said", e.Type, e.Target)
		}
		delete(r.open, e.Target)
	case events.GateClosed:
		r.closed[e.Account] = true
	case events.GateOpened, events.AccountErased:
		delete(r.closed, e.Account)
	}
	return nil
}

// follow reads a log to its end.
func (w *world) follow(r *reader, p *parent) error {
	for {
		said := w.manage(p.key, "GET", "events?limit=100&parent="+p.slug+"&after="+url.QueryEscape(r.cursor), nil)
		var page struct {
			Items []entry
			Next  string
		}
		if err := json.Unmarshal(said.body, &page); err != nil || said.status != 200 {
			return fmt.Errorf("the log: %d %s", said.status, said.body)
		}
		for _, e := range page.Items {
			if err := r.take(e); err != nil {
				return err
			}
		}
		if r.cursor = page.Next; len(page.Items) == 0 {
			return nil
		}
	}
}

// all reads the items of a list.
func (w *world) all(key, path string) (out []object, err error) {
	after := ""
	for {
		said := w.manage(key, "GET", path+"&limit=100&after="+url.QueryEscape(after), nil)
		var page struct {
			Items []object
			Next  string
		}
		if err := json.Unmarshal(said.body, &page); err != nil || said.status != 200 {
			return nil, fmt.Errorf("%s: %d %s", path, said.status, said.body)
		}
		out = append(out, page.Items...)
		if after = page.Next; after == "" {
			return out, nil
		}
	}
}

// copied holds what whoever reads a parent's log from its beginning knows to what
// the lists say.
func (p *play) copied() {
	p.rt.Helper()
	for _, slug := range p.w.slugs {
		of := p.w.parents[slug]
		if p.readers[slug] == nil {
			p.readers[slug] = newReader()
		}
		r := p.readers[slug]
		err := p.w.follow(r, of)
		var is, says string
		if err == nil {
			is, err = p.w.listed(of)
		}
		if says = r.text(); err == nil && is != says {
			err = fmt.Errorf("the lists say something else than the log:\n%s", difference(says, is))
		}
		if err != nil {
			p.rt.Fatalf("whoever follows the log of %s: %v\nit read at last\n  %s\n%s", slug, err, strings.Join(r.last, "\n  "), p.story())
		}
		r.last = nil
	}
}

// listed is what a parent's lists say, in lines.
func (w *world) listed(p *parent) (string, error) {
	orgs, err := w.all(p.key, "organizations?parent="+p.slug)
	if err != nil {
		return "", err
	}
	var out []string
	for _, o := range orgs {
		id := fmt.Sprint(o["id"])
		text, _ := json.Marshal(o)
		now := settings{}
		var limited struct {
			Seats map[identity.Tier]struct{ Limit int64 }
		}
		if err := errors.Join(json.Unmarshal(text, &struct {
			*settings
			Seats json.RawMessage `json:"seats"`
		}{settings: &now}), json.Unmarshal(text, &limited)); err != nil {
			return "", err
		}
		now.Seats = map[identity.Tier]int64{}
		for tier, s := range limited.Seats {
			now.Seats[tier] = s.Limit
		}
		out = append(out, now.line(id))
		members, err := w.all(p.key, "memberships?organization="+id)
		if err != nil {
			return "", err
		}
		for _, m := range members {
			seat, _ := m["seat"].(string)
			out = append(out, line("member", id, fmt.Sprint(m["account"]), fmt.Sprint(m["role"]), "seat", seat, fmt.Sprint(m["state"])))
		}
	}
	open, err := w.all(p.key, "invitations?state=open&parent="+p.slug)
	if err != nil {
		return "", err
	}
	for _, i := range open {
		out = append(out, line("invitation", fmt.Sprint(i["id"], " ", i["organization_id"])))
	}
	slices.Sort(out)
	return strings.Join(out, "\n"), nil
}

// text is what the reader knows, in lines as world.listed.
func (r *reader) text() string {
	var out []string
	for org, s := range r.orgs {
		out = append(out, s.line(org))
	}
	for id, org := range r.open {
		out = append(out, line("invitation", id, org))
	}
	for _, org := range slices.Sorted(maps.Keys(r.members)) {
		for account, m := range r.members[org] {
			state := "active"
			if m.State == identity.SeatWaiting {
				state = "waiting_for_seat"
			}
			if r.closed[account] {
				state = "gate_closed"
			}
			out = append(out, line("member", org, account, string(m.Role), "seat", string(m.Seat), state))
		}
	}
	slices.Sort(out)
	return strings.Join(out, "\n")
}
