package provision

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"

	"usher/internal/identity"
	"usher/internal/provision/guard"
	"usher/internal/store/directory"
	"usher/internal/store/events"
	"usher/internal/store/people"
	"usher/internal/store/runs"
	"usher/internal/store/tenants"
	"usher/mappings"
)

// maxUnmatched is how many rules that did not match are shown of one
// organization.
const maxUnmatched = 200

// org explains the person in one organization, now.
func (x *explainer) org(org *Organization) error {
	row, stored, want, differs, err := x.computed(org)
	if err != nil {
		return err
	}
	facts := stored.Facts()
	o := newOrgExplanation(org)
	o.Row = mappings.Row(x.state.facts, org.Org, facts)
	o.Decides = rowSays(o.Row, org, x.state.facts.Guest)
	x.rules(&o, org, &stored, row.Rules)
	if row.Present {
		o.Present, o.Role, o.Source, o.Since = true, row.Role, row.Source, timeOrNil(row.Since)
		o.State = row.State(x.person.Gate)
		if err := x.seat(&o, &row, want); err != nil {
			return err
		}
		if err := x.why(&o, org, &row, want); err != nil {
			return err
		}
	} else {
		x.whyNot(&o, org, &stored)
		if err := x.invited(&o, org); err != nil {
			return err
		}
	}
	if err := x.holds(&o, &row); err != nil {
		return err
	}
	if err := x.waits(&o, org); err != nil {
		return err
	}
	if differs {
		o.Stored = storedResult(&stored)
		loses := len(guard.Losses(&stored, want, x.snap.Catalogue[org.Kind])) > 0
		o.say(pendingSays(o.Stored, loses))
		if o.Present && o.Seat != nil && o.Seat.State == identity.SeatNone {
			o.Why = append(o.Why, "which seat it gets is decided when the change is settled")
		}
	}
	if !differs {
		last, err := events.MembershipBefore(x.tx, x.snap.Parent, x.account.ID, org.ID, math.MaxInt64)
		if err != nil {
			return err
		}
		if err := x.lastChange(&o, last); err != nil {
			return err
		}
	}
	o.Headline = orgHeadline(x.name(), &o, x.person)
	x.out.Organizations = append(x.out.Organizations, o)
	return nil
}

func newOrgExplanation(org *Organization) OrgExplanation {
	return OrgExplanation{
		Organization: org.Slug, OrganizationID: org.ID, Kind: org.Kind, Mode: org.Mode, GroupMappings: org.Mappings,
		Why: []string{}, WhyNot: []string{},
	}
}

func storedResult(m *people.Membership) *StoredResult {
	r := &StoredResult{Present: m.Present, Role: m.Role, Seat: m.SeatTier}
	if m.SeatState != identity.SeatNone {
		r.SeatState = m.SeatState
	}
	return r
}

// rules judges every rule of an organization. decided are the rules that gave
// the membership its role and seat.
func (x *explainer) rules(o *OrgExplanation, org *Organization, stored *people.Membership, decided []mappings.Ref) {
	unmatched := 0
	for i, r := range x.snap.Rules {
		if r.Org != org.Slug {
			continue
		}
		e := RuleExplanation{Name: r.Name, File: r.Ref.File, Line: r.Ref.Line, Column: r.Ref.Column, Role: r.Role, Seat: r.Seat}
		e.Decides = slices.ContainsFunc(decided, func(ref mappings.Ref) bool { return ref.Name == r.Name })
		var v mappings.Verdict
		if org.Mode == identity.ModeJIT {
			atLogin(&e, org, stored.Login)
		} else {
			v = x.judge.Rule(i)
			e.Matched, e.Why, e.Not = v.Matched, v.Why, v.Not
		}
		if !e.Matched {
			if unmatched++; unmatched > maxUnmatched && !e.Decides {
				o.MoreRules++
				continue
			}
			if e.WhyNot == "" {
				e.WhyNot = x.verdictSays(i, v)
			}
		}
		o.Rules = append(o.Rules, e)
	}
	slices.SortStableFunc(o.Rules, func(a, b RuleExplanation) int {
		return cmp.Or(yesFirst(a.Decides, b.Decides), yesFirst(a.Matched, b.Matched))
	})
}

func yesFirst(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return -1
	default:
		return 1
	}
}

// atLogin says what a rule had to say at the last complete login: of that the
// rules that decided are kept, not the groups.
func atLogin(e *RuleExplanation, org *Organization, login *mappings.LoginResult) {
	switch {
	case login == nil || login.Epoch != org.Epoch:
		e.Not, e.WhyNot = noLogin, "rules of this organization look at logins, and there was no complete one yet"
	case slices.Contains(login.Rules, e.Name):
		e.Matched, e.Why = true, "at the last complete login"+ofTime(login.IssuedAt)
	default:
		e.Not, e.WhyNot = notAtLogin, "it decided nothing at the last complete login"+ofTime(login.IssuedAt)
	}
}

// verdictSays says why rule i does not match the person's groups and attributes.
func (x *explainer) verdictSays(i int, v mappings.Verdict) string {
	if !slices.ContainsFunc(x.out.Directories, func(r RecordOf) bool { return r.Active }) {
		return "groups and attributes count only while a directory says that the person is active"
	}
	return x.judge.Says(i, v, x.known(&x.snap.Rules[i]))
}

// known is what the directories know of the group that a rule names.
func (x *explainer) known(r *mappings.Rule) mappings.Known {
	var is bool
	switch {
	case r.ExternalID != "" && x.tagged != nil:
		is = x.tagged[r.ExternalID]
	case r.ExternalID != "" || x.named == nil || strings.ContainsAny(r.Group, `*?[\`):
		return mappings.Unknown
	default:
		is = x.named[identity.Fold(r.Group)]
	}
	if is {
		return mappings.Exists
	}
	return mappings.Absent
}

// seat says which seat a membership has, or waits for.
func (x *explainer) seat(o *OrgExplanation, row *people.Membership, want mappings.Desired) (err error) {
	if row.SeatState == identity.SeatNone && len(want.Tiers) == 0 {
		return nil
	}
	s := &SeatExplanation{Tier: row.SeatTier, State: row.SeatState, Accepts: row.SeatAccepts}
	o.Seat = s
	if row.WaitSeq == 0 {
		return nil
	}
	s.Waits = row.SeatAccepts
	s.Place, err = people.Place(x.tx, row.Parent, row.Org, row.WaitSeq)
	return err
}

// why says why somebody is a member with this role and seat.
func (x *explainer) why(o *OrgExplanation, org *Organization, row *people.Membership, want mappings.Desired) error {
	add := func(format string, args ...any) { o.Why = append(o.Why, fmt.Sprintf(format, args...)) }
	switch row.Source {
	case mappings.SourcePrimaryOwner:
		add("the primary owner is a member whatever rules and directories say")
	case mappings.SourceMapping, mappings.SourceLogin:
		x.whyRules(o, row)
	case mappings.SourceDirectory:
		if !x.state.facts.OwnerActive {
			add("a member for as long as the directory that owns the account said that they are active")
			break
		}
		add("directory %s, which owns the account, says that they are active", x.owner())
	default:
		says, err := x.grantSays(row)
		if err != nil {
			return err
		}
		add("%s", says)
	}
	if row.Source == mappings.SourceDirectory || row.Source == mappings.SourceGrant {
		if row.BaseRole != "" {
			add("the role %s %s", row.BaseRole, baseSays(row.BaseSource))
		} else {
			add("%s is the role of whoever has no other", row.Role)
		}
	}
	return x.whySeat(o, org, row, want)
}

func (x *explainer) whyRules(o *OrgExplanation, row *people.Membership) {
	for _, r := range o.Rules {
		if r.Decides && r.Matched {
			verb := "gives " // but for a hold, or a seat that is waited for
			if r.Role != "" && r.Role != row.Role || r.Seat != "" && r.Seat != row.SeatTier {
				verb = "would give "
			}
			o.Why = append(o.Why, ruleSays(r.Name, r.File, r.Line, verb+gives(r.Role, r.Seat), r.Why))
		}
	}
	if len(o.Why) > 0 {
		return
	}
	for _, says := range refsSay(row.Rules) {
		o.Why = append(o.Why, decidedSays(says, row))
	}
}

// whySeat says why the seat is held or waited for.
func (x *explainer) whySeat(o *OrgExplanation, org *Organization, row *people.Membership, want mappings.Desired) error {
	if o.Seat == nil {
		return nil
	}
	if row.WaitSeq == 0 {
		return nil
	}
	limits, err := tenants.SeatTiers(x.tx, row.Parent, row.Org)
	if err != nil {
		return err
	}
	for _, t := range limits {
		if slices.Contains(row.SeatAccepts, t.Tier) {
			o.Why = append(o.Why, fmt.Sprintf("%s seats of %s: %d taken of %d", t.Tier, org.Slug, t.Used, t.Limit))
		}
	}
	if want.Mapped && row.SeatState == identity.SeatWaiting {
		o.Why = append(o.Why, fmt.Sprintf("a mapping names the tier %s: no other will do", want.Tiers[0]))
	}
	return nil
}

// grantSays says by whom somebody was let in.
func (x *explainer) grantSays(row *people.Membership) (string, error) {
	when := ""
	if row.GrantAt != 0 {
		when = " on " + stamp(row.GrantAt)
	}
	by := ""
	if row.GrantBy != "" {
		by = " by " + row.GrantBy
	}
	switch row.Grant {
	case identity.GrantJIT:
		slug, err := x.connectionSlug(row.GrantBy)
		return "let in by a login through connection " + slug + when, err
	case identity.GrantInvite:
		return "accepted invitation " + row.GrantBy + when, nil
	case identity.GrantRetained:
		if row.GrantBy == baseByTransfer {
			return "kept as a member when the ownership of the organization was handed on" + when, nil
		}
		return "kept as a member when mode or mappings of the organization were switched" + when, nil
	case identity.GrantManual:
		return "added by hand" + by + when, nil
	}
	return "kept as a member by a hold", nil
}

// baseSays says where a base role comes from.
func baseSays(source string) string {
	switch source {
	case "retained":
		return "was kept when mode or mappings were switched"
	case baseInvited:
		return "is what they were invited with"
	case baseByTransfer:
		return "is what a primary owner has who handed the ownership on"
	default:
		return "was set by hand"
	}
}

// owner is the slug of the directory that owns the account, or empty.
func (x *explainer) owner() string {
	for _, r := range x.out.Directories {
		if r.Owner {
			return r.Directory
		}
	}
	return ""
}

// whyNot says why somebody is no member.
func (x *explainer) whyNot(o *OrgExplanation, org *Organization, stored *people.Membership) {
	add := func(format string, args ...any) { o.WhyNot = append(o.WhyNot, fmt.Sprintf(format, args...)) }
	switch o.Row {
	case 2:
		add(nobodyInvited)
	case 3, 4:
		if !x.state.facts.OwnerActive {
			add("%s", x.inactiveSays())
		} else if o.Row == 3 {
			x.unmatched(o, add)
		}
	case 5:
		if x.seatOnly(o, add) {
			return
		}
		add("no mapping with a role matched at the last complete login%s (policy version %d)", ofTime(stored.Login.IssuedAt), stored.Login.PolicyVersion)
		whyNotRules(o, add)
	case 6:
		add("there was no complete login, one that brings a list of groups, since mode or mappings of the organization were switched")
	case 7:
		add("they have not logged in to it, or were removed by hand since: the next login lets them in")
	}
	if !org.Mappings && len(o.Rules) > 0 {
		add("mappings are off in this organization: %s of the policy name it and do not count", counted(len(o.Rules)+o.MoreRules, "rule"))
	}
}

// seatOnly says that a seat mapping alone matched.
func (x *explainer) seatOnly(o *OrgExplanation, add func(string, ...any)) bool {
	for _, r := range o.Rules {
		if r.Matched && r.Role == "" {
			add("only a seat mapping matched, %q at %s, and a seat alone makes no member", r.Name, place(r.File, r.Line))
			return true
		}
	}
	return false
}

// unmatched says why no rule gives a role.
func (x *explainer) unmatched(o *OrgExplanation, add func(string, ...any)) {
	if slices.ContainsFunc(o.Rules, func(r RuleExplanation) bool { return r.Matched && r.Role != "" }) {
		return
	}
	if len(o.Rules) == 0 {
		add("the policy has no mapping for this organization, and mappings alone let people in")
		return
	}
	x.seatOnly(o, add)
	whyNotRules(o, add)
}

func whyNotRules(o *OrgExplanation, add func(string, ...any)) {
	for _, r := range o.Rules {
		if !r.Matched && r.Role != "" {
			add("mapping %q at %s (%s): %s", r.Name, place(r.File, r.Line), gives(r.Role, r.Seat), r.WhyNot)
		}
	}
	if o.MoreRules > 0 {
		add("%d more mappings did not match either", o.MoreRules)
	}
}

// inactiveSays says why the owning directory does not have the person active.
func (x *explainer) inactiveSays() string {
	switch {
	case x.person.OwnerDirectory == "":
		return "no directory has sent them"
	case x.owner() == "":
		return "the directory that owns the account has them no more"
	default:
		return "directory " + x.owner() + ", which owns the account, says that they are not active"
	}
}

// holds says what of the membership is held back, by what, and what would be
// without.
func (x *explainer) holds(o *OrgExplanation, row *people.Membership) error {
	for _, h := range row.Holds {
		e := HoldExplanation{Field: h.Field, By: h.Plan, Acknowledged: h.Acknowledged, From: h.From, To: h.To}
		if h.Plan == people.HoldLastAdministrator {
			e.Says = fmt.Sprintf("held: nobody else administers %s and can log in; %s, and will once somebody does", o.Organization, wouldBe(h))
		} else {
			run, err := runs.Get(x.tx, x.snap.Parent, h.Plan)
			if err != nil {
				return err
			}
			scope := ""
			if run != nil {
				if scope, err = x.scopeSays(run.Scope); err != nil {
					return err
				}
			}
			e.Says = runSays(h, run, scope)
		}
		o.Holds = append(o.Holds, e)
		o.say(e.Says)
	}
	return nil
}

// scopeSays names what a guard counted by.
func (x *explainer) scopeSays(scope string) (string, error) {
	if id, ok := runs.ScopedOrg(scope); ok {
		if org := x.snap.Org(id); org != nil {
			return "organization " + org.Slug, nil
		}
	}
	if id, ok := runs.ScopedDirectory(scope); ok {
		d, err := directory.ByID(x.tx, id)
		if err != nil {
			return "", err
		}
		if d != nil && d.Parent == x.snap.Parent {
			return "directory " + d.Slug, nil
		}
	}
	return scope, nil
}

// waits says that a switch of the organization's mode waits for a person.
func (x *explainer) waits(o *OrgExplanation, org *Organization) error {
	run, err := runs.Open(x.tx, x.snap.Parent, runs.KindSwitch, "", runs.OrgScope(org.ID))
	if err == nil && run != nil {
		o.say(switchSays(run))
	}
	return err
}

// say adds a sentence to the reasons of what is.
func (o *OrgExplanation) say(sentence string) {
	if o.Present {
		o.Why = append(o.Why, sentence)
	} else {
		o.WhyNot = append(o.WhyNot, sentence)
	}
}
