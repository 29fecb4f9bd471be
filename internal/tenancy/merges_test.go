package tenancy_test

import (
	"encoding/json"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/events"
	"usher/internal/store/invitations"
	"usher/internal/store/merges"
	"usher/internal/store/migrated"
	"usher/internal/store/people"
	"usher/internal/store/tenants"
	"usher/internal/tenancy"
)

// merging is a fixture with a clock and two hosts, of which acme holds
// acme.example.
type merging struct {
	*fixture
	now  atomic.Int64 // epoch microseconds
	beta *tenants.Parent
}

func mergingOnBothEngines(t *testing.T, test func(*merging)) {
	t.Helper()
	run := func(o store.Options) func(*testing.T) {
		return func(t *testing.T) {
			m := &merging{}
			m.now.Store(time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC).UnixMicro())
			if o.URL = ""; strings.HasSuffix(t.Name(), "/postgres") {
				o.URL = migrated.Postgres(t)
			} else {
				o.Dir, o.Readers = t.TempDir(), 2
			}
			o.Now = func() time.Time { return time.UnixMicro(m.now.Load()) }
			m.fixture = newFixtureOn(t, o)
			m.update(func(tx *store.Tx) (err error) {
				m.beta, err = m.CreateParent(tx, provision.Change{}, "beta", "")
				return err
			})
			m.domain(m.acme, "acme.example", identity.DomainVerified)
			test(m)
		}
	}
	t.Run("sqlite", run(store.Options{}))
	t.Run("postgres", run(store.Options{}))
}

func (m *merging) pass(d time.Duration) { m.now.Add(d.Microseconds()) }

// domain gives a parent a domain, or one that it has another state.
func (m *merging) domain(p *tenants.Parent, name string, state identity.DomainState) {
	m.Helper()
	m.update(func(tx *store.Tx) error { return putDomain(tx, p.ID, name, state) })
}

func putDomain(tx *store.Tx, parent, name string, state identity.DomainState) error {
	d, err := tenants.DomainNamed(tx, parent, name)
	if err != nil {
		return err
	}
	if d == nil {
		d = &tenants.Domain{Parent: parent, ID: store.NewID(), Name: name, Strategy: tenants.StrategyManual}
	}
	d.State = state
	return tenants.PutDomain(tx, d)
}

// console makes a console organization without a parent with an administrator
// and members.
func (m *merging) console(slug string, emails ...string) *tenants.Organization {
	m.Helper()
	o := m.standalone(slug, identity.KindConsole)
	for i, email := range emails {
		m.member(o, people.Person{Account: m.accountOf(email)}, []identity.Role{"admin", "developer"}[min(i, 1)])
	}
	return o
}

// accountOf returns the account of an e-mail, made where there is none.
func (m *merging) accountOf(email string) (id string) {
	m.Helper()
	m.view(func(tx *store.Tx) error {
		a, err := people.AccountByEmail(tx, email)
		if a != nil {
			id = a.ID
		}
		return err
	})
	if id == "" {
		id = m.account(email)
	}
	return id
}

func (m *merging) eligible(o *tenants.Organization) (e tenancy.Eligibility) {
	m.Helper()
	m.view(func(tx *store.Tx) (err error) {
		e, err = m.Eligible(tx, m.acme.ID, o)
		return err
	})
	return e
}

func (m *merging) invite(o *tenants.Organization, email string) (i *invitations.Invitation) {
	m.Helper()
	m.update(func(tx *store.Tx) (err error) {
		i, err = m.Invite(tx, provision.Change{Parent: o.Parent}, o, tenancy.DefaultInvitationRules(), tenancy.NewInvitation{Email: email, Hash: store.NewID()})
		return err
	})
	return i
}

func (m *merging) propose(host *tenants.Parent, o *tenants.Organization, side merges.Side) (p *merges.Proposal) {
	m.Helper()
	m.update(func(tx *store.Tx) (err error) {
		p, err = m.Propose(tx, provision.Change{Parent: host.ID}, o, side, 0)
		return err
	})
	return p
}

func always(merges.Side, *merges.Approval) (bool, error) { return true, nil }

// approve approves for sides; whoever approved before still may.
func (m *merging) approve(p *merges.Proposal, sides ...merges.Side) (out *merges.Proposal, err error) {
	err = m.db.Update(m.Context(), store.LaneNormal, func(tx *store.Tx) (err error) {
		out, err = m.Approve(tx, provision.Change{}, p.ID, tenancy.Approver{Sides: sides, By: merges.Approval{Credential: "k " + string(sides[0])}}, always)
		return err
	})
	return out, err
}

// approved approves for sides and fails where that is refused.
func (m *merging) approved(p *merges.Proposal, want merges.State, sides ...merges.Side) *merges.Proposal {
	m.Helper()
	out, err := m.approve(p, sides...)
	if err != nil || out.State != want {
		m.Fatalf("approving for %v: %+v %v, want it %s", sides, out, err, want)
	}
	return out
}

// refusedFor approves for a side, which must be refused.
func (m *merging) refusedFor(p *merges.Proposal, reason string, sides ...merges.Side) {
	m.Helper()
	if _, err := m.approve(p, sides...); err == nil || identity.AsError(err).Reason != reason || identity.AsError(err).Code != identity.CodeConflict {
		m.Errorf("approving for %v: %v, want %s", sides, err, reason)
	}
}

func (m *merging) proposal(id string) (p *merges.Proposal) {
	m.Helper()
	m.view(func(tx *store.Tx) (err error) {
		p, err = merges.ByID(tx, id)
		return err
	})
	return p
}

// at returns which tenant an organization is under.
func (m *merging) at(o *tenants.Organization) (parent string) {
	m.Helper()
	m.view(func(tx *store.Tx) error {
		now, err := tenants.OrganizationByID(tx, o.ID)
		if now != nil {
			parent = now.Parent
		}
		return err
	})
	return parent
}

// says returns the events of a tenant's log that are about merges.
func (m *merging) says(tenant string) (out []string) {
	m.Helper()
	for _, e := range m.eventsOf(tenant, 0) {
		if strings.HasPrefix(string(e.Type), "merge.") {
			out = append(out, strings.TrimPrefix(string(e.Type), "merge.")+string(e.After))
		}
	}
	return out
}

func TestSpec2_WhoMayJoin(t *testing.T) {
	mergingOnBothEngines(t, func(m *merging) {
		is := func(what string, o *tenants.Organization, want tenancy.Eligibility) {
			m.Helper()
			got := m.eligible(o)
			slices.Sort(got.Offenders)
			if got.Eligible != want.Eligible || got.Reason != want.Reason || got.Members != want.Members || got.Invitations != want.Invitations || got.OffDomain != want.OffDomain || !slices.Equal(got.Offenders, want.Offenders) {
				m.Errorf("%s: %+v, want %+v", what, got, want)
			}
		}
		o := m.console("lone", "ada@acme.example", "bob@acme.example")
		is("all on the domain", o, tenancy.Eligibility{Eligible: true, Members: 2})
		m.domain(m.acme, "acme.example", identity.DomainDegraded)
		is("degraded is verified", o, tenancy.Eligibility{Eligible: true, Members: 2})
		for _, state := range []identity.DomainState{identity.DomainPending, identity.DomainLapsed, identity.DomainFailed, identity.DomainRemoved} {
			m.domain(m.acme, "acme.example", state)
			is(string(state), o, tenancy.Eligibility{Reason: "no_verified_domain", Members: 2})
		}
		m.domain(m.acme, "other.example", identity.DomainVerified)
		is("another domain", o, tenancy.Eligibility{Reason: "off_domain", Members: 2, OffDomain: 2, Offenders: []string{"ada@acme.example", "bob@acme.example"}})
		m.domain(m.acme, "acme.example", identity.DomainVerified)
		m.member(o, people.Person{Account: m.accountOf("eve@else.example"), Guest: true}, "developer")
		m.member(o, people.Person{Account: m.accountOf("sub@deep.acme.example")}, "developer")
		m.invite(o, "kim@acme.example")
		gone := m.invite(o, "mal@else.example")
		is("a guest, a subdomain and an invitation off the domain", o, tenancy.Eligibility{
			Reason: "off_domain", Members: 4, Invitations: 2, OffDomain: 3, Offenders: []string{"eve@else.example", "mal@else.example", "sub@deep.acme.example"},
		})
		m.update(func(tx *store.Tx) error { return m.RevokeInvitation(tx, provision.Change{Parent: o.Parent}, gone) })
		is("a revoked invitation is none", o, tenancy.Eligibility{Reason: "off_domain", Members: 4, Invitations: 1, OffDomain: 2, Offenders: []string{"eve@else.example", "sub@deep.acme.example"}})
		late := m.console("late", "ada@acme.example")
		m.invite(late, "mal@else.example")
		m.pass(22 * 24 * time.Hour)
		is("nobody comes by an invitation whose time is over", late, tenancy.Eligibility{Eligible: true, Members: 1})
		is("an organization under a parent", m.org("acme-console", identity.KindConsole), tenancy.Eligibility{Reason: "has_parent"})
	})
}

func TestSpec2_BothSidesApprove(t *testing.T) {
	mergingOnBothEngines(t, func(m *merging) {
		for i, tt := range []struct {
			starts merges.Side
			order  [][]merges.Side
		}{
			{merges.Host, [][]merges.Side{{merges.Host}, {merges.Joining}}},
			{merges.Joining, [][]merges.Side{{merges.Host}, {merges.Joining}}},
			{merges.Host, [][]merges.Side{{merges.Joining}, {merges.Joining}, {merges.Host}}},
			{merges.Joining, [][]merges.Side{{merges.Host, merges.Joining}}}, // one person who is both
		} {
			o := m.console("lone-"+string(rune('a'+i)), "ada@acme.example", "bob@acme.example")
			tenant, before := o.Parent, m.members(o)
			p := m.propose(m.acme, o, tt.starts)
			if p.Members != 2 || p.State != merges.Pending || p.Host != nil || p.Joining != nil {
				m.Errorf("%d: starting is not approving, and says how many there are: %+v", i, p)
			}
			for n, sides := range tt.order {
				want := merges.Pending
				if n == len(tt.order)-1 {
					want = merges.Approved
				} else if m.at(o) != tenant {
					m.Errorf("%d: it moved by the approval of one side", i)
				}
				m.approved(p, want, sides...)
			}
			if now := m.members(o); m.at(o) != m.acme.ID || len(now) != 2 || len(before) != 2 {
				m.Errorf("%d: it is under %s with %v", i, m.at(o), now)
			}
			m.view(func(tx *store.Tx) error {
				now, err := tenants.OrganizationByID(tx, o.ID)
				if now.Mode != identity.ModeInvite || now.Mappings {
					m.Errorf("%d: it is in mode %s", i, now.Mode)
				}
				return err
			})
			m.refusedFor(p, "proposal_ended", merges.Host)
			says := m.says(tenant)
			if here := m.says(m.acme.ID); len(says) < 3 || !slices.Equal(here[len(here)-len(says):], says) || !strings.Contains(says[0], `"members":2`) || says[len(says)-1] != "completed" {
				m.Errorf("%d: the organization's log has %q, the host's %q", i, says, here)
			}
		}
	})
}

func TestSpec2_OneEndsAMerge(t *testing.T) {
	mergingOnBothEngines(t, func(m *merging) {
		o := m.console("lone", "ada@acme.example")
		for _, state := range []merges.State{merges.Rejected, merges.Cancelled} {
			p := m.propose(m.acme, o, merges.Host)
			if e := m.refused(func(tx *store.Tx) error {
				_, err := m.Propose(tx, provision.Change{Parent: m.acme.ID}, o, merges.Joining, 0)
				return err
			}); e.Reason != "already_proposed" {
				m.Errorf("proposed twice: %v", e)
			}
			m.approved(p, merges.Pending, merges.Host)
			end := func(tx *store.Tx) error {
				_, err := m.EndMerge(tx, provision.Change{}, p.ID, state, merges.Joining)
				return err
			}
			m.update(end)
			if got := m.proposal(p.ID); got.State != state || got.EndedAt == 0 || m.at(o) != o.Parent {
				m.Errorf("it is %+v", got)
			}
			m.refusedFor(p, "proposal_ended", merges.Joining)
			if e := m.refused(end); e.Reason != "proposal_ended" {
				m.Errorf("ended twice: %v", e)
			}
		}
		if says := m.says(o.Parent); len(says) != 6 || says[2] != `rejected{"side":"joining"}` || says[5] != `cancelled{"side":"joining"}` || !slices.Equal(says, m.says(m.acme.ID)) {
			m.Errorf("events %q", says)
		}
	})
}

func TestSpec2_AMergeExpiresOnDay14(t *testing.T) {
	mergingOnBothEngines(t, func(m *merging) {
		o, other := m.console("lone", "ada@acme.example"), m.console("other", "bob@acme.example")
		p, last := m.propose(m.acme, o, merges.Host), m.propose(m.acme, other, merges.Host)
		m.approved(p, merges.Pending, merges.Host)
		m.approved(last, merges.Pending, merges.Host)
		m.pass(14*24*time.Hour - time.Microsecond)
		m.approved(last, merges.Approved, merges.Joining) // the last moment
		expire := func(id string) (did bool) {
			m.update(func(tx *store.Tx) (err error) {
				did, err = m.ExpireMerge(tx, provision.Change{}, id)
				return err
			})
			return did
		}
		if expire(p.ID) {
			m.Error("it expired before its time")
		}
		m.pass(time.Microsecond)
		m.refusedFor(p, "proposal_expired", merges.Joining)
		if m.proposal(p.ID).State != merges.Pending || m.at(o) != o.Parent {
			m.Error("it was approved after its time")
		}
		if !expire(p.ID) || expire(p.ID) || m.proposal(p.ID).State != merges.Expired {
			m.Errorf("the job left %+v", m.proposal(p.ID))
		}
		again := m.propose(m.acme, o, merges.Joining)
		m.pass(15 * 24 * time.Hour)
		once := m.propose(m.acme, o, merges.Joining) // without the job in between
		if m.proposal(again.ID).State != merges.Expired || once.State != merges.Pending {
			m.Errorf("proposed again: %+v", m.proposal(again.ID))
		}
	})
}

func TestSpec2_TheOrganizationChoosesAmongHosts(t *testing.T) {
	mergingOnBothEngines(t, func(m *merging) {
		m.domain(m.beta, "beta.example", identity.DomainVerified)
		o := m.console("lone", "ada@acme.example")
		a, b := m.propose(m.acme, o, merges.Host), m.propose(m.beta, o, merges.Host)
		m.refusedFor(b, "not_eligible", merges.Host)
		m.approved(a, merges.Pending, merges.Host)
		if m.proposal(b.ID).State != merges.Pending {
			m.Error("a host's approval ended what another host proposed")
		}
		m.approved(a, merges.Approved, merges.Joining)
		if got := m.proposal(b.ID); got.State != merges.Cancelled || got.Reason != tenancy.ReasonOtherHost {
			m.Errorf("the other host's is %+v", got)
		}
		if says := m.says(m.beta.ID); len(says) != 2 || says[1] != `cancelled{"reason":"other_host_chosen"}` {
			m.Errorf("the other host reads %q", says)
		}
		// Another way to a parent, and to nothing, ends them too.
		two := m.console("two", "ada@acme.example")
		p := m.propose(m.acme, two, merges.Host)
		m.update(func(tx *store.Tx) error {
			_, err := m.GiveParent(tx, provision.Change{}, two, "two-inc", "", "")
			return err
		})
		three, host := m.console("three"), m.console("four")
		q := m.propose(m.acme, three, merges.Host)
		r := m.propose(m.beta, host, merges.Host)
		m.update(func(tx *store.Tx) error {
			return m.DeleteOrganization(tx, provision.Change{Parent: three.Parent}, three)
		})
		m.domain(m.beta, "beta.example", identity.DomainRemoved)
		m.update(func(tx *store.Tx) error { return m.DeleteParent(tx, provision.Change{Parent: m.beta.ID}, m.beta) })
		for _, id := range []string{p.ID, q.ID, r.ID} {
			if got := m.proposal(id); got.State != merges.Cancelled || got.Reason == "" {
				m.Errorf("it is %+v", got)
			}
		}
	})
}

// Who approved and has lost the right since does not count at the deciding
// moment; the side is asked again.
func TestSpec2_ApproversMustStillQualify(t *testing.T) {
	mergingOnBothEngines(t, func(m *merging) {
		o := m.console("lone", "ada@acme.example")
		p := m.propose(m.acme, o, merges.Host)
		say := func(side merges.Side, who, lost string) (out *merges.Proposal) {
			m.update(func(tx *store.Tx) (err error) {
				out, err = m.Approve(tx, provision.Change{}, p.ID, tenancy.Approver{Sides: []merges.Side{side}, By: merges.Approval{Credential: who}},
					func(_ merges.Side, a *merges.Approval) (bool, error) { return a.Credential != lost, nil })
				return err
			})
			return out
		}
		say(merges.Host, "gone", "")
		if got := say(merges.Joining, "ada", "gone"); got.State != merges.Pending || got.Host != nil || got.Joining == nil || m.at(o) != o.Parent {
			m.Errorf("by an approver who lost the right it is %+v", got)
		}
		if says := m.says(m.acme.ID); says[len(says)-1] != `approval_lapsed{"side":"host"}` {
			m.Errorf("events %q", says)
		}
		// Another approval of a side replaces that of who lost the right.
		say(merges.Host, "boss", "ada")
		say(merges.Joining, "bob", "")
		if got := m.proposal(p.ID); got.State != merges.Approved || got.Joining.Credential != "bob" || m.at(o) != m.acme.ID {
			m.Errorf("it is %+v", got)
		}
	})
}

// Eligibility is asked at the deciding approval, whatever it was before.
func TestSpec2_EligibilityIsAskedAgain(t *testing.T) {
	mergingOnBothEngines(t, func(m *merging) {
		o := m.console("lone", "ada@acme.example")
		p := m.propose(m.acme, o, merges.Host)
		m.approved(p, merges.Pending, merges.Host)
		m.domain(m.acme, "acme.example", identity.DomainLapsed)
		m.refusedFor(p, "not_eligible", merges.Joining)
		m.domain(m.acme, "acme.example", identity.DomainVerified)
		mal := m.accountOf("mal@else.example")
		m.member(o, people.Person{Account: mal}, "developer")
		m.refusedFor(p, "not_eligible", merges.Joining)
		if m.at(o) != o.Parent || m.proposal(p.ID).Joining != nil {
			m.Error("it moved, or the approval that was refused stands")
		}
		m.update(func(tx *store.Tx) error {
			_, err := m.engine.RemoveMember(tx, provision.Change{Parent: o.Parent}, provision.ByHand{Org: o.ID, Who: provision.Who{Account: mal}})
			return err
		})
		m.approved(p, merges.Approved, merges.Joining)
	})
}

// atOnce runs transactions at once and returns their errors.
func (m *merging) atOnce(fns ...func(*store.Tx) error) []error {
	errs := make([]error, len(fns))
	var wg sync.WaitGroup
	for i, fn := range fns {
		wg.Go(func() { errs[i] = m.db.Update(m.Context(), store.LaneNormal, fn) })
	}
	wg.Wait()
	return errs
}

func (m *merging) approving(p *merges.Proposal, sides ...merges.Side) func(*store.Tx) error {
	return func(tx *store.Tx) error {
		_, err := m.Approve(tx, provision.Change{}, p.ID, tenancy.Approver{Sides: sides, By: merges.Approval{Credential: store.NewID()}}, always)
		return err
	}
}

func TestSpec2_ApprovalsAtOnceMoveOnce(t *testing.T) {
	mergingOnBothEngines(t, func(m *merging) {
		o := m.console("lone", "ada@acme.example")
		p := m.propose(m.acme, o, merges.Host)
		errs := m.atOnce(m.approving(p, merges.Host), m.approving(p, merges.Joining), m.approving(p, merges.Joining), m.approving(p, merges.Host),
			m.approving(p, merges.Host, merges.Joining), m.approving(p, merges.Host, merges.Joining))
		for _, err := range errs {
			if err != nil && identity.AsError(err).Reason != "proposal_ended" {
				m.Errorf("refused by %v", err)
			}
		}
		moved := 0
		for _, e := range m.eventsOf(m.acme.ID, 0) {
			if e.Type == events.OrganizationMoved || e.Type == events.MergeCompleted {
				moved++
			}
		}
		if moved != 2 || m.at(o) != m.acme.ID || m.proposal(p.ID).State != merges.Approved {
			m.Errorf("%d events of a move; it is %+v", moved, m.proposal(p.ID))
		}
	})
}

// What makes an organization ineligible and the approval that would move it have
// one order.
func TestSpec2_ApprovalsRace(t *testing.T) {
	mergingOnBothEngines(t, func(m *merging) {
		for i := range 6 {
			slug := "lone-" + string(rune('a'+i))
			// A member off the domain comes by an invitation.
			o := m.console(slug+"-i", slug+"-ada@acme.example")
			p := m.propose(m.acme, o, merges.Host)
			m.approved(p, merges.Pending, merges.Host)
			var inv *invitations.Invitation
			errs := m.atOnce(m.approving(p, merges.Joining), func(tx *store.Tx) (err error) {
				inv, err = m.Invite(tx, provision.Change{Parent: o.Parent}, o, tenancy.DefaultInvitationRules(), tenancy.NewInvitation{Email: slug + "@else.example", Hash: store.NewID()})
				return err
			})
			if moved := m.at(o) == m.acme.ID; moved != (errs[0] == nil) || moved != (m.proposal(p.ID).State == merges.Approved) || (errs[0] == nil) == (errs[1] == nil && inv.Parent == o.ID) {
				m.Errorf("inviting: %v; it moved: %v; invited under %+v", errs, moved, inv)
			}
			// Somebody on the domain comes by an invitation: before the move or after it.
			o = m.console(slug+"-j", slug+"-ada@acme.example")
			inv = m.invite(o, slug+"-kim@acme.example")
			p = m.propose(m.acme, o, merges.Host)
			m.approved(p, merges.Pending, merges.Host)
			errs = m.atOnce(m.approving(p, merges.Joining), func(tx *store.Tx) error {
				now, err := invitations.ByID(tx, inv.ID)
				if err == nil {
					_, err = m.AcceptInvitation(tx, provision.Change{Parent: now.Parent}, now, inv.Email)
				}
				return err
			})
			_, joined := m.members(o)[m.accountOf(inv.Email)]
			if errs[0] != nil || errs[1] != nil || m.at(o) != m.acme.ID || !joined || m.rowsOf("persons", o.ID) != 0 || m.rowsOf("memberships", o.ID) != 0 {
				m.Errorf("joining: %v; joined: %v, %d persons are left behind", errs, joined, m.rowsOf("persons", o.ID))
			}
			// The domain lapses.
			o = m.console(slug+"-d", slug+"-ada@acme.example")
			p = m.propose(m.acme, o, merges.Host)
			m.approved(p, merges.Pending, merges.Host)
			errs = m.atOnce(m.approving(p, merges.Joining), func(tx *store.Tx) error {
				if err := tenants.Lock(tx, m.acme.ID); err != nil {
					return err
				}
				return putDomain(tx, m.acme.ID, "acme.example", identity.DomainLapsed)
			})
			if moved := m.at(o) == m.acme.ID; errs[1] != nil || moved != (errs[0] == nil) || errs[0] != nil && identity.AsError(errs[0]).Reason != "not_eligible" {
				m.Errorf("lapsing: %v; it moved: %v", errs, moved)
			}
			m.domain(m.acme, "acme.example", identity.DomainVerified)
			// The time passes.
			o = m.console(slug+"-t", slug+"-ada@acme.example")
			p = m.propose(m.acme, o, merges.Host)
			m.approved(p, merges.Pending, merges.Host)
			did := false
			errs = m.atOnce(m.approving(p, merges.Joining), func(tx *store.Tx) (err error) {
				m.now.Store(p.ExpiresAt)
				did, err = m.ExpireMerge(tx, provision.Change{}, p.ID)
				return err
			})
			m.pass(time.Hour)
			m.update(func(tx *store.Tx) error { // its clock may have been read before
				more, err := m.ExpireMerge(tx, provision.Change{}, p.ID)
				did = did || more
				return err
			})
			if moved := m.at(o) == m.acme.ID; errs[1] != nil || moved == did || moved != (errs[0] == nil) || moved != (m.proposal(p.ID).State == merges.Approved) {
				m.Errorf("expiring: %v; it moved: %v, it expired: %v", errs, moved, did)
			}
		}
	})
}

// all returns everything that a merge changes about people and their
// organizations, of both sides.
func (m *merging) all(o *tenants.Organization) string {
	m.Helper()
	var out []byte
	m.view(func(tx *store.Tx) error {
		out = nil
		now, err := tenants.OrganizationByID(tx, o.ID)
		if err != nil {
			return err
		}
		open, err := invitations.OpenIn(tx, now.Parent, o.ID)
		if err != nil {
			return err
		}
		seats, err := tenants.SeatTiers(tx, now.Parent, o.ID)
		if err != nil {
			return err
		}
		facts := []any{now, open, seats}
		for _, tenant := range []string{m.acme.ID, o.ID} {
			persons, err := people.PersonsAfter(tx, tenant, "", 100)
			if err != nil {
				return err
			}
			for _, p := range persons {
				rows, err := people.Memberships(tx, tenant, []string{p.Account})
				if err != nil {
					return err
				}
				slices.SortFunc(rows, func(a, b *people.Membership) int { return strings.Compare(a.Org, b.Org) })
				p.AccessRev = 0
				facts = append(facts, p, rows)
			}
		}
		out, err = json.MarshalIndent(facts, "", " ")
		return err
	})
	return string(out)
}

// reunion makes an organization of which some are known to the host, merged.
func (m *merging) reunion() (o *tenants.Organization, p *merges.Proposal, before string) {
	m.Helper()
	here := m.org("acme-console", identity.KindConsole)
	for _, one := range []people.Person{
		{Account: m.accountOf("bob@acme.example"), EvidenceAt: 7, OwnerDirectory: "okta"},
		{Account: m.accountOf("kim@acme.example"), Gate: identity.GateOpen},
		{Account: m.accountOf("out@acme.example"), Gate: identity.GateClosed, GateCause: "inactive"},
	} {
		m.member(here, one, "developer")
	}
	o = m.console("lone", "ada@acme.example", "bob@acme.example", "out@acme.example")
	m.member(o, people.Person{Account: m.accountOf("kim@acme.example"), Gate: identity.GateClosed, GateCause: "by hand"}, "developer")
	m.member(o, people.Person{Account: m.accountOf("gus@acme.example"), Guest: true, EvidenceAt: 9}, "billing")
	m.invite(o, "new@acme.example")
	before = m.all(o)
	p = m.propose(m.acme, o, merges.Host)
	m.pass(time.Hour)
	m.approved(p, merges.Approved, merges.Host, merges.Joining)
	return o, p, before
}

func (m *merging) undo(p *merges.Proposal) error {
	return m.db.Update(m.Context(), store.LaneNormal, func(tx *store.Tx) error {
		_, err := m.UndoMerge(tx, provision.Change{}, p.ID)
		return err
	})
}

func TestSpec2_UndoingAMergePutsBothSidesBack(t *testing.T) {
	mergingOnBothEngines(t, func(m *merging) {
		o, p, before := m.reunion()
		merged := m.all(o)
		if merged == before {
			m.Fatal("the merge changed nothing")
		}
		m.pass(time.Hour)
		if err := m.undo(p); err != nil {
			m.Fatal(err)
		}
		if after := m.all(o); after != before {
			m.Errorf("before the merge\n%s\nafter it was undone\n%s", before, after)
		}
		if got := m.proposal(p.ID); got.UndoneAt == 0 || m.at(o) != o.ID {
			m.Errorf("it is %+v", got)
		}
		if err := m.undo(p); err == nil || identity.AsError(err).Reason != "not_merged" {
			m.Errorf("undone twice: %v", err)
		}
		removed, opened := 0, 0
		for _, e := range m.eventsOf(m.acme.ID, 0) {
			switch {
			case e.Type == events.MembershipRemoved && e.Org == o.ID:
				removed++
			case e.Type == events.GateOpened:
				opened++
			}
		}
		if removed != 5 || opened != 1 {
			m.Errorf("the host's log tells of %d who left and %d whose gate opened", removed, opened)
		}
		// Nothing is left to be done on either side, and the two may merge again.
		for _, tenant := range []string{m.acme.ID, o.ID} {
			m.update(func(tx *store.Tx) error {
				_, err := m.engine.RecomputeAll(tx, provision.Change{Parent: tenant})
				return err
			})
		}
		if after := m.all(o); after != before {
			m.Errorf("settled anew\n%s", after)
		}
		back := m.standing(o)
		again := m.propose(m.acme, back, merges.Joining)
		m.approved(again, merges.Approved, merges.Host, merges.Joining)
		if err := m.undo(again); err != nil {
			m.Error(err)
		}
	})
}

// standing returns an organization as it is now.
func (m *merging) standing(o *tenants.Organization) (now *tenants.Organization) {
	m.Helper()
	m.view(func(tx *store.Tx) (err error) {
		now, err = tenants.OrganizationByID(tx, o.ID)
		return err
	})
	return now
}

func TestSpec2_WhatChangedSinceIsNotUndone(t *testing.T) {
	for what, change := range map[string]func(m *merging, tx *store.Tx, o *tenants.Organization) error{
		"a member is removed": func(m *merging, tx *store.Tx, o *tenants.Organization) error {
			_, err := m.engine.RemoveMember(tx, m.change(), provision.ByHand{Org: o.ID, Who: provision.Who{Account: m.accountOf("bob@acme.example")}})
			return err
		},
		"a role is changed": func(m *merging, tx *store.Tx, o *tenants.Organization) error {
			role := identity.Role("billing")
			return m.engine.ChangeMember(tx, m.change(), provision.ByHand{Org: o.ID, Who: provision.Who{Account: m.accountOf("bob@acme.example")}}, provision.MemberChange{Role: &role})
		},
		"a member logs in": func(m *merging, tx *store.Tx, _ *tenants.Organization) error {
			return people.Seen(tx, m.acme.ID, m.accountOf("bob@acme.example"), tx.Now(), 0)
		},
		"a member who came alone logs in": func(m *merging, tx *store.Tx, _ *tenants.Organization) error {
			return people.Seen(tx, m.acme.ID, m.accountOf("ada@acme.example"), tx.Now(), 0)
		},
		"somebody is invited": func(m *merging, tx *store.Tx, o *tenants.Organization) error {
			_, err := m.Invite(tx, m.change(), o, tenancy.DefaultInvitationRules(), tenancy.NewInvitation{Email: "more@acme.example", Hash: "h"})
			return err
		},
		"it takes no guests any more": func(m *merging, tx *store.Tx, o *tenants.Organization) error {
			no := false
			return m.SetGuests(tx, m.change(), o, &no, nil)
		},
		"a policy names it": func(m *merging, tx *store.Tx, o *tenants.Organization) error {
			_, err := m.Configure(tx, m.change(), o, tenancy.Settings{Mode: identity.ModeInvite, Managed: true})
			return err
		},
		"a gate is closed": func(m *merging, tx *store.Tx, _ *tenants.Organization) error {
			p, err := people.PersonOf(tx, m.acme.ID, m.accountOf("ada@acme.example"))
			p.Gate = identity.GateClosed
			return errorsOf(err, people.UpdatePerson(tx, *p))
		},
		"who came alone administers the host": func(m *merging, tx *store.Tx, _ *tenants.Organization) error {
			_, err := tenants.InsertAdministrator(tx, tenants.Administrator{Parent: m.acme.ID, Account: m.accountOf("ada@acme.example")})
			return err
		},
		"who came alone is in another organization": func(m *merging, tx *store.Tx, _ *tenants.Organization) error {
			o, err := tenants.OrganizationBySlug(tx, "acme-console")
			return errorsOf(err, people.PutMembership(tx, &people.Membership{Parent: m.acme.ID, Account: m.accountOf("ada@acme.example"), Org: o.ID, Grant: identity.GrantManual, BaseRole: "user"}))
		},
	} {
		t.Run(what, func(t *testing.T) {
			mergingOnBothEngines(t, func(m *merging) {
				_, p, _ := m.reunion()
				var o *tenants.Organization
				m.view(func(tx *store.Tx) (err error) {
					o, err = tenants.OrganizationByID(tx, p.Org)
					return err
				})
				m.update(func(tx *store.Tx) error { return change(m, tx, o) })
				now := m.all(o)
				if err := m.undo(p); err == nil || identity.AsError(err).Reason != "changed_since" {
					m.Errorf("undone: %v", err)
				}
				if after := m.all(o); after != now {
					m.Error("what was refused changed something")
				}
			})
		})
	}
}

func errorsOf(a, b error) error {
	if a != nil {
		return a
	}
	return b
}
