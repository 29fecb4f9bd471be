package provision_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"usher/internal/address"
	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/events"
	"usher/internal/store/people"
	"usher/internal/store/tenants"
	"usher/internal/tenancy"
)

func (c *company) deny(in claims, want provision.Reason) {
	c.t.Helper()
	if d, _ := c.login(in); d.Allow || d.Reason != want {
		c.t.Fatalf("allow %v, reason %q, want %q", d.Allow, d.Reason, want)
	}
}

func (c *company) allow(in claims) provision.Decision {
	c.t.Helper()
	d, _ := c.login(in)
	if !d.Allow || d.Reason != "" {
		c.t.Fatalf("denied: %q", d.Reason)
	}
	return d
}

// domainState moves a domain as its re-check would.
func (c *company) domainState(name string, s identity.DomainState) {
	c.t.Helper()
	c.update(func(tx *store.Tx) error {
		if _, err := tx.Exec(`UPDATE domains SET state = $1 WHERE parent = $2 AND name = $3`, string(s), c.id, name); err != nil {
			return err
		}
		return tenants.Touch(tx, c.id)
	})
}

func TestSpec7_EveryReasonOfARefusal(t *testing.T) {
	w := newWorld(t)
	c, rival := w.company(t), w.company(t)
	c.policy(jitMapped)
	c.allow(claims{Name: "ada", Groups: []string{"devs"}})
	rival.update(func(tx *store.Tx) error { _, err := rival.known(tx, c.email("rae")); return err })
	c.post(sent{Name: "lea"})
	c.active("lea", false)
	seen := map[provision.Reason]bool{provision.ReasonAllowed: true}
	for _, tt := range []struct {
		name string
		in   claims
		want provision.Reason
	}{
		{"no e-mail", claims{Name: "x@", Groups: []string{"devs"}}, provision.ReasonEmailMissing},
		{"several @", claims{Name: "a@b@" + c.domain, Groups: []string{"devs"}}, provision.ReasonEmailMissing},
		{"non-ASCII local part", claims{Name: "ädä@" + c.domain, Groups: []string{"devs"}}, provision.ReasonEmailMissing},
		{"e-mail not verified", claims{Name: "bob", Groups: []string{"devs"}, Untrusty: true}, provision.ReasonEmailNotTrusted},
		{"foreign domain", claims{Name: "bob@elsewhere.example", Groups: []string{"devs"}}, provision.ReasonDomainNotVerified},
		{"the rival's domain", claims{Name: "bob@" + rival.domain, Groups: []string{"devs"}}, provision.ReasonDomainNotVerified},
		{"another subject of a linked account", claims{Name: "ada", Subject: "other", Groups: []string{"devs"}}, provision.ReasonSubjectConflict},
		{"account of another parent", claims{Name: "rae", Groups: []string{"devs"}}, provision.ReasonAccountOfOtherOwner},
		{"a leaver", claims{Name: "lea", Groups: []string{"devs"}}, provision.ReasonDeactivated},
		{"no group evidence", claims{Name: "bob"}, provision.ReasonNoGroupEvidence},
		{"no mapped group", claims{Name: "bob", Groups: []string{"others"}}, provision.ReasonNoMappedGroup},
	} {
		t.Run(tt.name, func(t *testing.T) {
			c.t = t
			cursor := c.cursor()
			c.deny(tt.in, tt.want)
			if got, _ := c.happened(cursor); len(got) != 0 {
				t.Fatalf("a refusal wrote %v", got)
			}
		})
		seen[tt.want] = true
	}
	c.t = t
	c.expect("console", "ada", "developer active")

	c.configure("console", tenancy.Settings{Mode: identity.ModeSCIM})
	c.deny(claims{Name: "bob"}, provision.ReasonNotAssigned)
	l := c.asLogin(claims{Name: "ada"})
	off := *c.conn
	off.Enabled = false
	l.Connection = &off
	c.view(func(tx *store.Tx) error {
		d, err := c.engine.Login(tx, c.change(), l)
		if d.Allow || d.Reason != provision.ReasonConnectionDisabled {
			t.Fatalf("%+v", d)
		}
		return err
	})
	seen[provision.ReasonNotAssigned], seen[provision.ReasonConnectionDisabled] = true, true
	seen[provision.ReasonWaitingForSeat] = true                                                 // TestSpec5_SeatsWaitingGivesNoAccess
	seen[provision.ReasonInvitationInvalid], seen[provision.ReasonInvitationEnded] = true, true // TestSpec7_AGuestProvesTheMailboxByTheToken
	seen[provision.ReasonGuestsNotAllowed] = true                                               // TestSpec5_GuestsAreInvitedAsTheOrganizationSays
	seen[provision.ReasonInvalidIDToken] = true                                                 // the login door, TestSpec7_IDTokensThatAreNotTaken
	for _, r := range provision.Reasons {
		if !seen[r.Reason] {
			t.Errorf("reason %s is never tried", r.Reason)
		}
	}
}

func TestSpec7_AStrangerCreatesNothing(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy(jitMapped)
	for _, in := range []claims{{Name: "eve", Groups: []string{"x"}}, {Name: "eve"}, {Name: "eve", Groups: []string{}}} {
		l := c.asLogin(in)
		n := c.rowsWritten(func(tx *store.Tx) error {
			d, err := c.engine.Login(tx, c.change(), l)
			if d.Allow || d.Account != "" {
				t.Fatalf("%+v", d)
			}
			return err
		})
		if n != 0 {
			t.Fatalf("%d rows for a stranger", n)
		}
	}
}

func TestSpec7_FirstLoginAdmitsAndTheSecondWritesNothing(t *testing.T) {
	for name, tt := range map[string]struct {
		policy string
		in     claims
		org    string
		as     string
	}{
		"jit":          {"organizations:\n  $-work: {kind: enterprise, mode: jit}\n", claims{Name: "ada", IssuedAt: 10}, "work", "user premium active"},
		"jit mappings": {jitMapped, claims{Name: "ada", Groups: []string{"devs", "admins", "x"}, IssuedAt: 10}, "console", "admin active"},
		"no iat":       {jitMapped, claims{Name: "ada", Groups: []string{"devs"}}, "console", "developer active"},
	} {
		t.Run(name, func(t *testing.T) {
			c := newWorld(t).company(t)
			c.policy(tt.policy)
			cursor := c.cursor()
			d, wrote := c.login(tt.in)
			if !d.Allow || !wrote || !d.Linked || d.Account == "" || d.PolicyVersion != 1 || len(d.Memberships) != 1 {
				t.Fatalf("%+v", d)
			}
			c.expect(tt.org, "ada", tt.as)
			got, last := c.happened(cursor)
			want := []events.Type{events.AccountCreated, events.SubjectLinked, events.MembershipAdded, events.ConnectionProven}
			if !slices.Equal(got, want) {
				t.Fatal(got)
			}
			rev := c.person("ada").AccessRev
			d.Linked = false // which says what the first login did
			for range 3 {
				again, wrote := c.login(tt.in)
				if wrote {
					t.Fatal("an identical login wanted to write")
				}
				a, _ := json.Marshal(d)
				b, _ := json.Marshal(again)
				if string(a) != string(b) {
					t.Fatalf("\n%s\n%s", a, b)
				}
			}
			if got, _ := c.happened(last); len(got) != 0 || c.person("ada").AccessRev != rev {
				t.Fatal("an identical login changed something", got)
			}
		})
	}
}

func TestSpec7_OlderEvidenceChangesNothing(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy(jitMapped)
	c.allow(claims{Name: "root", Groups: []string{"admins"}})
	c.allow(claims{Name: "ada", Groups: []string{"admins"}, IssuedAt: 100})
	cursor := c.cursor()
	for _, groups := range [][]string{{"devs"}, {}, {"x"}} {
		if d, wrote := c.login(claims{Name: "ada", Groups: groups, IssuedAt: 99}); !d.Allow || wrote {
			t.Fatalf("%+v %v", d, wrote)
		}
	}
	if got, _ := c.happened(cursor); len(got) != 0 {
		t.Fatal(got)
	}
	c.allow(claims{Name: "ada", Groups: []string{"devs"}, IssuedAt: 100}) // the same second may say more
	c.expect("console", "ada", "developer active", "root", "admin active")
	c.deny(claims{Name: "ada", Groups: []string{}, IssuedAt: 101}, provision.ReasonNoMappedGroup)
	c.deny(claims{Name: "ada", Groups: []string{"admins"}, IssuedAt: 100}, provision.ReasonNoMappedGroup) // an old token admits nobody again
	c.expect("console", "root", "admin active")
}

// TestSpec7_NoEvidenceMakesNoEvidenceOld: a login without groups is no
// evidence, so it makes none that is older than it.
func TestSpec7_NoEvidenceMakesNoEvidenceOld(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy(jitMapped)
	c.allow(claims{Name: "ada", Groups: []string{"devs"}, IssuedAt: 100})
	l := c.asLogin(claims{Name: "ada", IssuedAt: 300})
	c.update(func(tx *store.Tx) error { _, err := c.engine.Login(tx, c.change(), l); return err })
	c.allow(claims{Name: "ada", Groups: []string{"admins"}, IssuedAt: 200})
	c.expect("console", "ada", "admin active")
}

func TestSpec7_NoGroupEvidenceAdmitsAndRemovesNobody(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy(jitMapped)
	c.allow(claims{Name: "root", Groups: []string{"admins"}})
	c.allow(claims{Name: "ada", Groups: []string{"admins"}})
	cursor := c.cursor()
	c.allow(claims{Name: "ada"})
	c.deny(claims{Name: "bob"}, provision.ReasonNoGroupEvidence)
	c.expect("console", "ada", "admin active", "root", "admin active")
	if got, _ := c.happened(cursor); len(got) != 0 {
		t.Fatal(got)
	}
}

func TestSpec7_TheSubjectKeepsTheAccountWhenTheEmailChanges(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy(jitMapped)
	first := c.allow(claims{Name: "ada", Subject: "s1", Groups: []string{"devs"}})
	moved := c.allow(claims{Name: "ada.king", Subject: "s1", Groups: []string{"devs"}})
	if moved.Account != first.Account {
		t.Fatal("another account")
	}
	c.deny(claims{Name: "ada@elsewhere.example", Subject: "s1", Groups: []string{"devs"}}, provision.ReasonDomainNotVerified)
	// Her old address at another subject is a recycled address.
	c.deny(claims{Name: "ada", Subject: "s2", Groups: []string{"devs"}}, provision.ReasonSubjectConflict)
	// Her new one is nobody's yet: somebody else's account.
	if d := c.allow(claims{Name: "ada.king", Subject: "s3", Groups: []string{"devs"}}); d.Account == first.Account {
		t.Fatal("the same account under another subject")
	}
}

func TestSpec7_ALoginLinksTheDirectorysPerson(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy(scimMapped)
	c.staff(map[string][]string{"devs": {"ada"}}, "ada", "bob")
	if d := c.allow(claims{Name: "Ada", Subject: "s1"}); d.Account != c.person("ada").Account {
		t.Fatalf("%+v", d)
	}
	c.deny(claims{Name: "ada", Subject: "s2"}, provision.ReasonSubjectConflict)
	// Scim organizations ignore login claims, and a login gives nobody a
	// membership that the directory does not.
	c.deny(claims{Name: "bob", Groups: []string{"admins", "devs"}}, provision.ReasonNotAssigned)
	c.deny(claims{Name: "eve", Groups: []string{"admins", "devs"}}, provision.ReasonNotAssigned)
	c.expect("console", "ada", "developer active")
}

func TestSpec7_WhatTheLoginIsFor(t *testing.T) {
	const body = `
organizations:
  $-work: {kind: enterprise, mode: jit}
  $-lab: {kind: team, mode: jit}
  $-console: {kind: console, mode: jit, group_mappings: true}
mappings:
  - {name: devs, group: devs, org: $-console, role: developer}
`
	for name, tt := range map[string]struct {
		in   claims
		orgs []string
	}{
		"nothing said": {claims{Groups: []string{"devs"}}, []string{"work", "lab", "console"}},
		"one":          {claims{For: "lab"}, []string{"lab"}},
		"kind":         {claims{Kind: identity.KindEnterprise}, []string{"work"}},
		"mappings are for all": {
			claims{For: "lab", Groups: []string{"devs"}}, []string{"lab", "console"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			c := newWorld(t).company(t)
			c.policy(body)
			tt.in.Name = "ada"
			d := c.allow(tt.in)
			if len(d.Memberships) != len(tt.orgs) {
				t.Fatalf("%d memberships, want %v", len(d.Memberships), tt.orgs)
			}
			for _, o := range tt.orgs {
				if len(c.members(o)) != 1 {
					t.Fatalf("not in %s", o)
				}
			}
		})
	}
	c := newWorld(t).company(t)
	c.policy(body)
	c.deny(claims{Name: "ada", Kind: identity.KindConsole}, provision.ReasonNoGroupEvidence)
}

func TestSpec7_LapsedDomain(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy(jitMapped)
	ada := c.allow(claims{Name: "ada", Groups: []string{"devs"}})
	c.policy(jitMapped + "tests: []\n")
	c.post(sent{Name: "lin"})
	c.domainState(c.domain, identity.DomainDegraded)
	c.allow(claims{Name: "bob", Groups: []string{"admins"}}) // degraded is verified plus an alert
	c.domainState(c.domain, identity.DomainLapsed)
	c.deny(claims{Name: "cat", Groups: []string{"devs"}}, provision.ReasonDomainNotVerified)
	if d := c.allow(claims{Name: "ada", Groups: []string{"devs"}}); d.Account != ada.Account {
		t.Fatal("another account")
	}
	// Nobody is admitted or linked anew, known to the parent or not.
	c.deny(claims{Name: "lin", Groups: []string{"devs"}}, provision.ReasonNoMappedGroup)
	c.view(func(tx *store.Tx) error {
		id, err := people.SubjectAccount(tx, c.id, c.conn.ID, "sub-lin")
		if id != "" {
			t.Fatal("linked on a lapsed domain")
		}
		return err
	})
	// An existing member without a link logs in as before and stays unlinked.
	c.byHand("console", "lin", func(m *people.Membership) { m.Grant = identity.GrantManual })
	if d, wrote := c.login(claims{Name: "lin"}); !d.Allow || wrote {
		t.Fatalf("%+v %v", d, wrote)
	}
	c.expect("console", "ada", "developer active", "bob", "admin active", "lin", "user active")
	// Given up, it lets those in whom it knows by their subject, and nobody by
	// an e-mail, which may be another parent's by now.
	c.domainState(c.domain, identity.DomainRemoved)
	if d := c.allow(claims{Name: "ada", Groups: []string{"devs"}}); d.Account != ada.Account {
		t.Fatal("another account")
	}
	c.deny(claims{Name: "ada", Subject: "another", Groups: []string{"devs"}}, provision.ReasonDomainNotVerified)
	c.deny(claims{Name: "lin"}, provision.ReasonDomainNotVerified)
	c.deny(claims{Name: "cat", Groups: []string{"devs"}}, provision.ReasonDomainNotVerified)
}

func TestSpec7_TheConnectionMayVouchForItsOwnDomains(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy("organizations:\n  $-console: {kind: console, mode: jit}\n")
	c.deny(claims{Name: "ada", Untrusty: true}, provision.ReasonEmailNotTrusted)
	c.update(func(tx *store.Tx) error {
		_, err := tx.Exec(`UPDATE connections SET email_trust = $1 WHERE id = $2`, tenants.EmailTrustConnection, c.conn.ID)
		return err
	})
	c.allow(claims{Name: "ada", Untrusty: true})
	c.deny(claims{Name: "ada@elsewhere.example", Untrusty: true}, provision.ReasonEmailNotTrusted)
}

func TestSpec7_TheConnectionIsProvenOnce(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy("organizations:\n  $-console: {kind: console, mode: jit}\n  $-lab: {kind: team, mode: invite}\n")
	proven := func() (n int) {
		got, _ := c.happened(0)
		for _, e := range got {
			if e == events.ConnectionProven {
				n++
			}
		}
		return n
	}
	c.deny(claims{Name: "ada", For: "lab"}, provision.ReasonNotAssigned)
	if proven() != 0 {
		t.Fatal("a refused login proved the connection")
	}
	c.allow(claims{Name: "ada"})
	c.allow(claims{Name: "bob"})
	// A caller that read the connection before it was proven.
	l := c.asLogin(claims{Name: "cat"})
	l.Connection = c.conn
	c.update(func(tx *store.Tx) error { _, err := c.engine.Login(tx, c.change(), l); return err })
	if proven() != 1 {
		t.Fatalf("proven %d times", proven())
	}
}

func TestSpec7_Guests(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy("organizations:\n  $-lab: {kind: team, mode: invite}\n  $-console: {kind: console, mode: jit}\n")
	const gil = "gil@elsewhere.example"
	c.byHand("lab", gil, func(m *people.Membership) { m.Grant = identity.GrantInvite })
	g := c.person(gil)
	g.Guest = true
	c.update(func(tx *store.Tx) error { return people.UpdatePerson(tx, *g) })
	c.deny(claims{Name: gil, Subject: "g1"}, provision.ReasonDomainNotVerified) // no link: the subject was not there at the invitation
	c.update(func(tx *store.Tx) error { return people.LinkSubject(tx, c.id, c.conn.ID, "g1", g.Account) })
	c.allow(claims{Name: gil, Subject: "g1"})
	c.expect("lab", gil, "user premium active")
	c.expect("console") // a guest stands outside jit
	// A domain that comes later changes nothing about a guest.
	c.verify("elsewhere.example")
	c.allow(claims{Name: gil, Subject: "g1"})
	c.expect("console")
}

// TestSpec7_AnUnmanagedAccountOnTheDomainIsTakenIn: an account nobody manages,
// and one that is a guest elsewhere, belong to the parent of their domain.
func TestSpec7_AnUnmanagedAccountOnTheDomainIsTakenIn(t *testing.T) {
	w := newWorld(t)
	c, rival := w.company(t), w.company(t)
	c.policy("organizations:\n  $-console: {kind: console, mode: jit}\n")
	rival.policy("organizations:\n  $-lab: {kind: team, mode: invite}\n")
	var own string
	c.update(func(tx *store.Tx) error {
		addr, err := address.Parse(c.email("own"))
		if err != nil {
			return err
		}
		a, err := people.InsertAccount(tx, addr)
		own = a.ID
		return err
	})
	if d := c.allow(claims{Name: "own"}); d.Account != own {
		t.Fatal("another account")
	}
	rival.byHand("lab", c.email("gil"), func(m *people.Membership) { m.Grant = identity.GrantInvite })
	g := rival.person(c.email("gil"))
	g.Guest = true
	rival.update(func(tx *store.Tx) error { return people.UpdatePerson(tx, *g) })
	d := c.allow(claims{Name: "gil"})
	if d.Account != g.Account || len(d.Memberships) != 1 {
		t.Fatalf("%+v: the answer names memberships of another parent", d)
	}
}

// One address in other letters is the same person: a login does not take away what
// the one before gave.
func TestSpec5_LettersOfAnEmailTakeNothingAway(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy("organizations:\n  $-console: {kind: console, mode: jit, group_mappings: true}\n" +
		"mappings:\n  - {name: all, when: 'email.endsWith(\"@$.example\")', org: $-console, role: developer}\n")
	c.allow(claims{Name: "ada", Groups: []string{}})
	c.allow(claims{Name: strings.ToUpper(c.email("ada")), Subject: "sub-ada", Groups: []string{}})
	c.expect("console", "ada", "developer active")
}
