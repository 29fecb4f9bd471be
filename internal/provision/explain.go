package provision

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"reflect"
	"slices"
	"time"

	"usher/internal/address"
	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/internal/store/dirty"
	"usher/internal/store/events"
	"usher/internal/store/people"
	"usher/internal/store/tenants"
	"usher/mappings"
)

// Question says whom an explanation is about, where and when.
type Question struct {
	Parent  string // id
	Email   string // of the person; or
	Account string // the account's id
	Org     string // id; empty: every organization of the parent
	At      int64  // a past time; 0: now
}

// Explanation says what one person has in organizations of a parent, and why,
// or why not.
type Explanation struct {
	Parent        string           `json:"parent,omitempty" example:"acme" doc:"Absent where the organization has none"`
	At            *time.Time       `json:"at,omitempty" doc:"The past time that was asked for; absent: now"`
	Email         string           `json:"email,omitempty" example:"ada@acme.example"`
	Account       string           `json:"account,omitempty" doc:"The id of the account"`
	Known         bool             `json:"known" doc:"The parent knows the person"`
	Headline      string           `json:"headline"`
	Notes         []string         `json:"notes" nullable:"false" doc:"What holds for the person in every organization"`
	Guest         bool             `json:"guest,omitempty"`
	Gate          *GateExplanation `json:"gate,omitempty"`
	Directories   []RecordOf       `json:"directories,omitempty" nullable:"false" doc:"The directory users that stand for the person"`
	Groups        []GroupOf        `json:"groups,omitempty" nullable:"false" doc:"The groups that rules of these organizations look at"`
	OtherGroups   int              `json:"other_groups,omitempty" doc:"How many more groups the person is in, that no such rule looks at"`
	PolicyVersion int64            `json:"policy_version,omitempty" doc:"In force at that time"`
	Pending       bool             `json:"pending,omitempty" doc:"A large change of the parent is being worked off"`
	Organizations []OrgExplanation `json:"organizations" nullable:"false"`
}

// GateExplanation says whether the person may log in at all, and why not.
type GateExplanation struct {
	State identity.Gate `json:"state" enum:"open,closed"`
	Cause string        `json:"cause,omitempty" example:"directory_inactive"`
	Since *time.Time    `json:"since,omitempty"`
}

// RecordOf is a directory user that stands for the person.
type RecordOf struct {
	Directory string `json:"directory" example:"okta"`
	User      string `json:"user" doc:"The id of the directory user"`
	Active    bool   `json:"active"`
	Owner     bool   `json:"owner,omitempty" doc:"This directory decides whether the person is active"`
}

// GroupOf is a group that the person is in.
type GroupOf struct {
	Name       string `json:"name"`
	ExternalID string `json:"external_id,omitempty"`
	Directory  string `json:"directory"`
}

// OrgExplanation is one person in one organization.
type OrgExplanation struct {
	Organization   string                   `json:"organization" example:"acme-console"`
	OrganizationID string                   `json:"organization_id"`
	Kind           identity.Kind            `json:"kind"`
	Mode           identity.Mode            `json:"mode" doc:"As it is now"`
	GroupMappings  bool                     `json:"group_mappings" doc:"As it is now"`
	Headline       string                   `json:"headline"`
	Present        bool                     `json:"present" doc:"The person is a member"`
	Role           identity.Role            `json:"role,omitempty"`
	State          identity.MembershipState `json:"state,omitempty" enum:"active,waiting_for_seat,gate_closed"`
	Seat           *SeatExplanation         `json:"seat,omitempty"`
	Source         string                   `json:"source,omitempty" example:"mapping" doc:"What makes the person a member. Absent of a past time where that changed, with the same role and seat, before the next event or since the last: why says both"`
	Since          *time.Time               `json:"since,omitempty"`
	Row            int                      `json:"row,omitempty" doc:"The row of the table of presence that decides"`
	Decides        string                   `json:"decides,omitempty" doc:"What that row says"`
	Why            []string                 `json:"why" nullable:"false"`
	WhyNot         []string                 `json:"why_not" nullable:"false"`
	Rules          []RuleExplanation        `json:"rules,omitempty" nullable:"false" doc:"Every rule of the organization, those that matched first"`
	MoreRules      int                      `json:"more_rules,omitempty" doc:"How many more did not match and are left out"`
	Holds          []HoldExplanation        `json:"holds,omitempty" nullable:"false"`
	PolicyVersion  int64                    `json:"policy_version,omitempty" doc:"The one that the membership's last change was decided under"`
	Stored         *StoredResult            `json:"stored,omitempty" doc:"What is stored, where it is not yet what is computed here"`
}

// SeatExplanation is the seat of a membership.
type SeatExplanation struct {
	Tier    identity.Tier      `json:"tier,omitempty"`
	State   identity.SeatState `json:"state" enum:"none,held,waiting"`
	Waits   []identity.Tier    `json:"waits,omitempty" nullable:"false" doc:"The tiers that are waited for"`
	Place   int64              `json:"place,omitempty" doc:"The place among those who wait, from 1"`
	Accepts []identity.Tier    `json:"accepts,omitempty" nullable:"false" doc:"The tiers that will do, the best first"`
}

// RuleExplanation is what one rule says of the person.
type RuleExplanation struct {
	Name    string          `json:"name" example:"engineers"`
	File    string          `json:"file,omitempty" example:"acme.yaml"`
	Line    int             `json:"line,omitempty"`
	Column  int             `json:"column,omitempty"`
	Role    identity.Role   `json:"role,omitempty" doc:"What the rule gives"`
	Seat    identity.Tier   `json:"seat,omitempty" doc:"What the rule gives"`
	Matched bool            `json:"matched"`
	Decides bool            `json:"decides,omitempty" doc:"The role or the seat comes from it"`
	Why     string          `json:"why,omitempty" example:"group \"eng-platform\""`
	Not     mappings.WhyNot `json:"not,omitempty" enum:"not_in_group,other_directory,expression_false,attribute_missing,expression_failed,not_at_login,no_login"`
	WhyNot  string          `json:"why_not,omitempty"`
}

// Reasons why a rule of an organization in mode jit does not count.
const (
	notAtLogin mappings.WhyNot = "not_at_login" // it decided nothing at the last complete login
	noLogin    mappings.WhyNot = "no_login"     // there was none
)

// HoldExplanation is one field of the membership whose change waits.
type HoldExplanation struct {
	Field        string `json:"field" enum:"presence,role,seat"`
	By           string `json:"by" example:"last_administrator" doc:"What holds it: last_administrator, or the id of a run"`
	Acknowledged bool   `json:"acknowledged,omitempty" doc:"The run was discarded: the hold stays until the desired value changes"`
	From         string `json:"from,omitempty" doc:"The role or tier that is kept; absent: none"`
	To           string `json:"to,omitempty" doc:"The role or tiers without the hold; absent: none, and no membership"`
	Says         string `json:"says"`
}

// StoredResult is a membership as it is stored.
type StoredResult struct {
	Present   bool               `json:"present"`
	Role      identity.Role      `json:"role,omitempty"`
	Seat      identity.Tier      `json:"seat,omitempty"`
	SeatState identity.SeatState `json:"seat_state,omitempty"`
}

// Explain says what a person has in organizations of a parent, and why or why
// not. It goes through the very stages that settle people and writes nothing:
// where what is stored has not caught up with a large change it shows what will
// be. It is asked in a View. Whom the parent does not know gets the same answer
// whether anybody else knows them or not.
func (e *Engine) Explain(tx *store.Tx, q Question) (*Explanation, error) {
	if tx.Writable() {
		return nil, errors.New("an explanation is asked for in a View: settling would write")
	}
	if q.At > tx.Now() {
		return nil, identity.Errorf(identity.CodeInvalid, "future", "%s lies in the future; leave at out to ask about now", stamp(q.At))
	}
	snap, err := e.source(tx, q.Parent)
	if err != nil {
		return nil, err
	}
	x := &explainer{tx: tx, snap: snap, q: q, orgs: snap.Orgs.All()}
	if q.Org != "" {
		x.orgs = slices.DeleteFunc(slices.Clone(snap.Orgs.All()), func(o Organization) bool { return o.ID != q.Org })
	}
	x.out = &Explanation{Parent: snap.parentSlug(), Email: q.Email, Notes: []string{}, Organizations: []OrgExplanation{}}
	if err := x.find(); err != nil {
		return nil, err
	}
	switch {
	case q.At != 0:
		err = x.past()
	case x.person == nil:
		err = x.unknown()
	default:
		err = x.now()
	}
	return x.out, err
}

// explainer is one question being answered.
type explainer struct {
	tx      *store.Tx
	snap    *Snapshot
	q       Question
	orgs    []Organization // that are asked about
	account *people.Account
	person  *people.Person // nil: not known to the parent
	out     *Explanation

	links  []directory.Link // to the directory users that stand for the person
	state  *state
	judge  *mappings.Judge // nil: no rules
	named  map[string]bool // folded names that groups have
	tagged map[string]bool // externalIds that groups have
}

// name is what the person is called in sentences.
func (x *explainer) name() string {
	if x.out.Email != "" {
		return x.out.Email
	}
	return "account " + x.q.Account
}

// find finds the person, as far as the parent knows them.
func (x *explainer) find() (err error) {
	account := x.q.Account
	if x.q.Email != "" {
		addr, err := address.Parse(x.q.Email)
		if err != nil {
			return identity.Errorf(identity.CodeInvalid, "invalid_email", "%q is not an e-mail address that usher matches", x.q.Email)
		}
		if x.account, err = people.AccountByEmail(x.tx, addr.Folded); err != nil || x.account == nil {
			return err
		}
		account = x.account.ID
	}
	if x.person, err = people.PersonOf(x.tx, x.snap.Parent, account); err != nil || x.person == nil {
		return err
	}
	if x.account == nil {
		if x.account, err = people.AccountByID(x.tx, account); err != nil {
			return err
		}
	}
	x.out.Known, x.out.Account, x.out.Email, x.out.Guest = true, x.account.ID, x.account.Email, x.person.Guest
	return nil
}

// now explains what is.
func (x *explainer) now() error {
	states, err := load(x.tx, x.snap, []string{x.account.ID})
	if err != nil {
		return err
	}
	x.state = states[0]
	x.out.PolicyVersion = x.snap.PolicyVersion
	if x.out.Pending, err = dirty.Any(x.tx, x.snap.Parent); err != nil {
		return err
	}
	if err := x.gateNow(); err != nil {
		return err
	}
	person, err := x.records()
	if err != nil {
		return err
	}
	if x.snap.Set != nil {
		x.judge = x.snap.Set.Judge(x.snap.Rules, person)
		if err := x.existing(); err != nil {
			return err
		}
	}
	for i := range x.orgs {
		if err := x.org(&x.orgs[i]); err != nil {
			return err
		}
	}
	if x.judge != nil {
		for _, g := range x.judge.Looked() {
			x.out.Groups = append(x.out.Groups, GroupOf(g))
		}
	}
	slices.SortFunc(x.out.Groups, byGroup)
	x.out.OtherGroups = len(person.Groups) - len(x.out.Groups)
	if err := x.notes(); err != nil {
		return err
	}
	x.headline()
	return nil
}

// records reads what directories say of the person, as rules look at it.
func (x *explainer) records() (mappings.Person, error) {
	p := mappings.Person{Email: x.account.Email}
	accounts := []string{x.account.ID}
	links, err := directory.Links(x.tx, x.snap.Parent, accounts, true)
	if err != nil {
		return p, err
	}
	x.links = links
	for _, l := range links {
		owner := l.Directory == x.person.OwnerDirectory
		x.out.Directories = append(x.out.Directories, RecordOf{Directory: l.DirectorySlug, User: l.UserID, Active: l.Active, Owner: owner})
		if owner && l.Active && p.Attributes == nil {
			if err := json.Unmarshal(l.Doc, &p.Attributes); err != nil {
				return p, err
			}
		}
	}
	groups, err := directory.GroupsOfAccounts(x.tx, x.snap.Parent, accounts)
	if err != nil {
		return p, err
	}
	for _, g := range groups {
		p.Groups = append(p.Groups, mappings.Group{Name: g.Name, ExternalID: g.ExternalID, Directory: g.Directory})
	}
	return p, nil
}

// maxNamed bounds how many groups that rules name are looked for.
const maxNamed = 1000

// existing finds out which of the groups that rules of the organizations name
// exist at all.
func (x *explainer) existing() (err error) {
	asked := map[string]bool{}
	for i := range x.orgs {
		asked[x.orgs[i].Slug] = true
	}
	var names, ids []string
	for _, r := range x.snap.Rules {
		if !asked[r.Org] || len(names)+len(ids) >= maxNamed {
			continue
		}
		if r.Group != "" {
			names = append(names, identity.Fold(r.Group))
		} else if r.ExternalID != "" {
			ids = append(ids, r.ExternalID)
		}
	}
	x.named, x.tagged, err = directory.GroupsNamed(x.tx, x.snap.Parent, names, ids)
	if len(names)+len(ids) >= maxNamed {
		x.named, x.tagged = nil, nil // not all were looked for
	}
	return err
}

// computed takes the person through the stages in one organization, as far as
// that goes without writing. differs reports that what is stored gives the
// person something else than what the stages make of the facts.
func (x *explainer) computed(org *Organization) (row, stored people.Membership, want mappings.Desired, differs bool, err error) {
	none := people.Membership{Parent: x.snap.Parent, Account: x.account.ID, Org: org.ID, SeatState: identity.SeatNone}
	stored = none
	if m := x.state.rows[org.ID]; m != nil {
		stored = *m
	}
	want = mappings.DesiredOf(x.state.facts, org.Org, stored.Facts(), x.state.said(org, x.snap.Catalogue[org.Kind]), x.snap.Catalogue)
	one := *x.snap
	one.Orgs = NewOrganizations([]Organization{*org})
	// What the guards would say of a change depends on all it concerns: what they
	// hold already counts, and nothing is asked of them.
	err = settle(x.tx, &one, Change{Parent: x.snap.Parent, Approved: true}, []*state{x.state}, &Losses{})
	differs = errors.Is(err, store.ErrReadOnly)
	if err != nil && !differs {
		return row, stored, want, false, err
	}
	row = none
	if m := x.state.rows[org.ID]; m != nil {
		row = *m
	}
	if differs && reflect.DeepEqual(row, stored) { // the stages stopped before they said
		applyDesired(x.tx, &row, want)
	}
	if row.Present && !stored.Present {
		row.Since = 0 // it is when it is stored
	}
	return row, stored, want, differs && *storedResult(&row) != *storedResult(&stored), nil
}

// gateNow says whether the person may log in, and since when not.
func (x *explainer) gateNow() error {
	g := &GateExplanation{State: x.person.Gate, Cause: x.person.GateCause}
	x.out.Gate = g
	if g.State == identity.GateOpen {
		return nil
	}
	last, err := events.GateBefore(x.tx, x.snap.Parent, x.account.ID, math.MaxInt64)
	if err == nil && last != nil && last.Type == events.GateClosed {
		g.Since = timeOrNil(last.At)
	}
	return err
}

func (x *explainer) headline() {
	if len(x.out.Organizations) == 1 && x.q.Org != "" {
		x.out.Headline = x.out.Organizations[0].Headline
		return
	}
	n := 0
	for _, o := range x.out.Organizations {
		if o.Present {
			n++
		}
	}
	is := "is"
	if x.q.At != 0 {
		is = "was"
	}
	x.out.Headline = fmt.Sprintf("%s %s a member of %d of the %s of %s", x.name(), is, n, counted(len(x.out.Organizations), "organization"), x.snap.Slug)
	if x.q.At != 0 {
		x.out.Headline += " at " + stamp(x.q.At)
	}
}

// connectionSlug returns the slug of a connection of the parent, or its id.
func (x *explainer) connectionSlug(id string) (string, error) {
	c, err := tenants.ConnectionByID(x.tx, id)
	if err != nil || c == nil || c.Parent != x.snap.Parent {
		return id, err
	}
	return c.Slug, nil
}
