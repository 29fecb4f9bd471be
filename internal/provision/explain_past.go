package provision

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"usher/internal/identity"
	"usher/internal/store/directory"
	"usher/internal/store/events"
	"usher/internal/store/people"
	"usher/internal/store/policies"
	"usher/mappings"
)

// past explains what was, from the event log: facts and groups of that time are
// not kept, what was made of them is.
func (x *explainer) past() error {
	x.out.At = timeOrNil(x.q.At)
	begins, forgotten, err := events.Begins(x.tx, x.snap.Parent)
	if err != nil {
		return err
	}
	if x.person == nil {
		return x.unknown()
	}
	if begins == 0 || x.q.At < begins {
		x.out.Headline = "nothing is known before " + stamp(begins)
		x.note("the event log of %s begins at %s", x.snap.Slug, stamp(begins))
		if forgotten {
			x.note("what happened before is forgotten: events are kept for as long as events.keep_for says")
		}
		return nil
	}
	if x.out.PolicyVersion, err = policies.InForceAt(x.tx, x.snap.Parent, x.q.At); err != nil {
		return err
	}
	if x.out.PolicyVersion != 0 {
		x.note("policy version %d was in force", x.out.PolicyVersion)
	}
	if x.q.At < x.person.CreatedAt {
		x.note("%s has known them since %s only", x.snap.Slug, stamp(x.person.CreatedAt))
	}
	if x.out.Gate, err = x.gateThen(); err != nil {
		return err
	}
	x.gateNote()
	rows, err := people.Memberships(x.tx, x.snap.Parent, []string{x.account.ID})
	if err != nil {
		return err
	}
	for i := range x.orgs {
		if err := x.orgThen(&x.orgs[i], rows); err != nil {
			return err
		}
	}
	x.headline()
	return nil
}

// gateThen returns the gate at the time that is asked about. What is known of it
// is what the last change before said, or else what the next one changed, or
// else what it is now.
func (x *explainer) gateThen() (*GateExplanation, error) {
	around, err := events.GateAround(x.tx, x.snap.Parent, x.account.ID, x.q.At)
	if err != nil {
		return nil, err
	}
	last, next := around.Last, around.Next
	switch {
	case last != nil && last.Type == events.GateClosed:
		var after struct {
			Cause string `json:"cause"`
		}
		if err := json.Unmarshal(last.After, &after); err != nil {
			return nil, err
		}
		return &GateExplanation{State: identity.GateClosed, Cause: after.Cause, Since: timeOrNil(last.At)}, nil
	case last != nil:
		return &GateExplanation{State: identity.GateOpen}, nil
	case next != nil && next.Type == events.GateOpened:
		return &GateExplanation{State: identity.GateClosed}, nil
	case next != nil:
		return &GateExplanation{State: identity.GateOpen}, nil
	}
	return &GateExplanation{State: x.person.Gate, Cause: x.person.GateCause}, nil
}

// then is a membership at the time that is asked about.
type then struct {
	view  *view // nil: none
	after *view // what it was later, with the same role and seat, for another reason; nil: for the same, as far as is known
	last  *events.Event
	next  *events.Event
	since int64 // 0: not known
}

// membershipThen finds a membership as it was. now is what it is, for one that
// has not changed as far back as the log goes.
func (x *explainer) membershipThen(org string, now *people.Membership) (then, error) {
	around, err := events.MembershipAround(x.tx, x.snap.Parent, x.account.ID, org, x.q.At)
	if err != nil {
		return then{}, err
	}
	t := then{last: around.Last, next: around.Next}
	said := json.RawMessage(nil)
	switch {
	case t.last != nil:
		said = t.last.After
	case t.next != nil:
		said = t.next.Before
	case now != nil && now.Present && now.Since <= x.q.At:
		v := viewOf(now)
		t.view, t.since = &v, now.Since
		return t, nil
	}
	if said == nil {
		return t, nil
	}
	t.view = &view{}
	if err := json.Unmarshal(said, t.view); err != nil {
		return t, err
	}
	if t.last != nil {
		if t.after, err = t.becameLater(now); err != nil {
			return t, err
		}
	}
	began, err := events.MembershipAddedBefore(x.tx, x.snap.Parent, x.account.ID, org, x.q.At)
	if err == nil && began != nil {
		t.since = began.At
	}
	return t, err
}

// becameLater returns what the membership was before its next change, or is where
// there was none, if that has another reason than its last change gave it: what
// makes somebody a member may change without their role and seat, which no event
// tells of.
func (t *then) becameLater(now *people.Membership) (*view, error) {
	var v view
	switch {
	case t.next != nil && t.next.Before != nil:
		if err := json.Unmarshal(t.next.Before, &v); err != nil {
			return nil, err
		}
	case t.next == nil && now != nil && now.Present:
		v = viewOf(now)
	default:
		return nil, nil
	}
	if v.Source == t.view.Source && slices.EqualFunc(v.Rules, t.view.Rules, func(a, b mappings.Ref) bool { return a.Name == b.Name }) {
		return nil, nil
	}
	return &v, nil
}

// orgThen explains the person in one organization at a past time.
func (x *explainer) orgThen(org *Organization, rows []*people.Membership) error {
	var now *people.Membership
	for _, m := range rows {
		if m.Org == org.ID {
			now = m
		}
	}
	t, err := x.membershipThen(org.ID, now)
	if err != nil {
		return err
	}
	o := newOrgExplanation(org)
	if t.view == nil {
		o.Headline = fmt.Sprintf("%s was no member of %s at %s", x.name(), org.Slug, stamp(x.q.At))
		err = x.whyNotThen(&o, t)
	} else {
		err = x.whyThen(&o, t)
	}
	x.out.Organizations = append(x.out.Organizations, o)
	return err
}

func (x *explainer) whyNotThen(o *OrgExplanation, t then) error {
	switch {
	case t.last != nil:
		return x.lastChange(o, t.last)
	case t.next != nil:
		o.WhyNot = append(o.WhyNot, "a member only since "+stamp(t.next.At))
	default:
		o.WhyNot = append(o.WhyNot, "no member at any time that the log knows of")
	}
	return nil
}

func (x *explainer) whyThen(o *OrgExplanation, t then) error {
	v := t.view
	m := people.Membership{SeatTier: v.Seat, SeatState: v.State}
	o.Present, o.Role, o.Source, o.State, o.Since = true, v.Role, v.Source, m.State(x.out.Gate.State), timeOrNil(t.since)
	if v.State != "" {
		o.Seat = &SeatExplanation{Tier: v.Seat, State: v.State}
	}
	o.Headline = fmt.Sprintf("%s was %s of %s", x.name(), v.Role, o.Organization)
	switch v.State {
	case identity.SeatHeld:
		o.Headline += fmt.Sprintf(" with a %s seat", v.Seat)
	case identity.SeatWaiting:
		o.Headline += fmt.Sprintf(" without access, waiting for a %s seat,", v.Seat)
	}
	o.Headline += " at " + stamp(x.q.At)
	if o.Since != nil {
		o.Headline += ", since " + stamp(t.since)
	}
	if x.out.Gate.State == identity.GateClosed {
		o.Headline += ", and could not log in: the gate was closed"
	}
	if t.after != nil {
		o.Source = ""
		o.Why = append(o.Why, "at first: "+strings.Join(sourceThen(v), "; "), "later: "+strings.Join(sourceThen(t.after), "; "),
			"which of them it was at that time is not kept: role and seat stayed as they were when it changed")
		return x.lastChange(o, t.last)
	}
	o.Why = append(o.Why, sourceThen(v)...)
	for _, r := range v.Rules {
		o.Rules = append(o.Rules, RuleExplanation{Name: r.Name, File: r.File, Line: r.Line, Column: r.Column, Matched: true, Decides: true, Why: r.Why})
	}
	return x.lastChange(o, t.last)
}

// lastChange says when, by whom and under which policy a membership became what
// it is, or was.
func (x *explainer) lastChange(o *OrgExplanation, last *events.Event) error {
	if last == nil {
		return nil
	}
	by, err := x.actorSays(last)
	o.PolicyVersion = last.PolicyVersion
	what := "removed at"
	if o.Present {
		what = "so since"
	}
	o.say(fmt.Sprintf("%s %s %s", what, stamp(last.At), by))
	return err
}

// sourceThen says what made somebody a member.
func sourceThen(v *view) []string {
	switch v.Source {
	case mappings.SourcePrimaryOwner:
		return []string{"the primary owner is a member whatever rules and directories say"}
	case mappings.SourceDirectory:
		return []string{"the directory that owned the account said that they were active"}
	case mappings.SourceMapping, mappings.SourceLogin:
		return refsSay(v.Rules)
	default:
		return []string{"let in by invitation, by hand or by a login"}
	}
}

// actorSays says by whom an event was caused, and under which policy.
func (x *explainer) actorSays(e *events.Event) (string, error) {
	who := string(e.Actor.Kind)
	switch e.Actor.Kind {
	case identity.ActorDirectory:
		d, err := directory.ByID(x.tx, e.Actor.ID)
		if err != nil {
			return "", err
		}
		if d != nil && d.Parent == x.snap.Parent {
			who += " " + d.Slug
		}
	case identity.ActorLogin:
		slug, err := x.connectionSlug(e.Actor.ID)
		if err != nil {
			return "", err
		}
		who += " through connection " + slug
	default:
		if e.Actor.ID != "" {
			who += " " + e.Actor.ID
		}
	}
	says := "by " + who
	if e.PolicyVersion != 0 {
		says += fmt.Sprintf(", under policy version %d", e.PolicyVersion)
	}
	return says, nil
}
