package tenancy_test

import (
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"usher/internal/address"
	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/claims"
	"usher/internal/store/directory"
	"usher/internal/store/migrated"
	"usher/internal/store/people"
	"usher/internal/store/tenants"
	"usher/internal/tenancy"
)

// claiming is a parent that may claim accounts on its domain, on a clock of the
// test's own.
type claiming struct {
	*fixture
	ahead  atomic.Int64 // how far the clock is ahead
	org    *tenants.Organization
	conn   *tenants.Connection
	domain *tenants.Domain
}

const claimedDomain = "acme.example"

func onBothClaiming(t *testing.T, mode identity.Mode, test func(*claiming)) {
	t.Helper()
	t.Run("sqlite", func(t *testing.T) { test(newClaiming(t, store.Options{Dir: migrated.Dir(t), Readers: 2}, mode)) })
	t.Run("postgres", func(t *testing.T) { test(newClaiming(t, store.Options{URL: migrated.Postgres(t)}, mode)) })
}

func newClaiming(t *testing.T, o store.Options, mode identity.Mode) *claiming {
	t.Helper()
	f := &claiming{}
	o.Now = func() time.Time { return time.Now().Add(time.Duration(f.ahead.Load())) }
	f.fixture = newFixtureOn(t, o)
	f.org = f.fixture.org("acme-console", identity.KindConsole)
	f.domain = f.verified(f.acme.ID, claimedDomain)
	f.update(func(tx *store.Tx) error {
		f.conn = &tenants.Connection{Slug: "sso", Kind: "oidc", Enabled: true, EmailTrust: tenants.EmailTrustConnection}
		if err := f.CreateConnection(tx, f.change(), f.conn); err != nil {
			return err
		}
		if _, err := tenants.ProveConnection(tx, f.acme.ID, f.conn.ID); err != nil {
			return err
		}
		f.conn.ProvenAt = tx.Now()
		if err := tenants.RestrictCreation(tx, f.acme.ID, true); err != nil {
			return err
		}
		o := *f.org
		_, err := f.Configure(tx, f.change(), &o, tenancy.Settings{Mode: mode, SSORequired: true})
		return err
	})
	return f
}

// verified gives a parent a domain.
func (f *fixture) verified(parent, name string) *tenants.Domain {
	f.Helper()
	d := &tenants.Domain{Parent: parent, ID: store.NewID(), Name: name, State: identity.DomainVerified, Strategy: tenants.StrategyManual}
	f.update(func(tx *store.Tx) error { return errors.Join(tenants.PutDomain(tx, d), tenants.Touch(tx, parent)) })
	return d
}

func (f *claiming) setDomain(s identity.DomainState) {
	f.Helper()
	d := *f.domain
	d.State = s
	f.update(func(tx *store.Tx) error { return errors.Join(tenants.PutDomain(tx, &d), tenants.Touch(tx, d.Parent)) })
}

func (f *claiming) target() tenancy.ClaimTarget {
	return tenancy.ClaimTarget{Domain: f.domain, Org: f.org}
}

func (f *claiming) preview() (out tenancy.ClaimPreview) {
	f.Helper()
	f.view(func(tx *store.Tx) (err error) { out, err = f.PreviewClaim(tx, f.target()); return err })
	return out
}

func (f *claiming) start() (n *claims.Claim) {
	f.Helper()
	hash := f.preview().Hash
	f.update(func(tx *store.Tx) (err error) {
		n, err = f.StartClaim(tx, f.change(), f.target(), hash, 0)
		return err
	})
	return n
}

func (f *claiming) choose(n *claims.Claim, account string, choice claims.Choice) {
	f.Helper()
	f.update(func(tx *store.Tx) error { _, err := f.ChooseClaim(tx, f.change(), n.ID, account, choice); return err })
}

// settle takes what there is to take, an account in a transaction.
func (f *claiming) settle(n *claims.Claim) {
	f.Helper()
	for done := false; !done; {
		f.update(func(tx *store.Tx) (err error) {
			done, err = f.SettleClaim(tx, provision.Change{}, n.ID)
			return err
		})
	}
}

func (f *claiming) due(n *claims.Claim) {
	f.ahead.Add(int64(tenancy.ClaimDeadline + time.Minute))
	f.settle(n)
}

// expectClaim compares the state of a claim and of each account in it.
func (f *claiming) expectClaim(n *claims.Claim, state claims.State, reason string, accounts map[string]string) (now map[string]*claims.Account) {
	f.Helper()
	f.view(func(tx *store.Tx) error {
		c, err := claims.ByID(tx, n.ID)
		if err != nil {
			return err
		}
		if c.State != state || c.Reason != reason || (c.EndedAt != 0) != (state == claims.Settled || state == claims.Cancelled) {
			f.Errorf("the claim is %+v, want %s %q", c, state, reason)
		}
		all, err := claims.AccountsOf(tx, n.Parent, n.ID, "", 100)
		now = map[string]*claims.Account{}
		for _, a := range all {
			now[a.Account] = a
			if got := strings.TrimSuffix(string(a.State)+" "+a.Note, " "); got != accounts[a.Account] {
				f.Errorf("account %s is %q, want %q", a.Account, got, accounts[a.Account])
			}
		}
		if len(all) != len(accounts) {
			f.Errorf("%d accounts in the claim, want %d", len(all), len(accounts))
		}
		return err
	})
	return now
}

func (f *claiming) accountOf(email string) (out *people.Account) {
	f.Helper()
	f.view(func(tx *store.Tx) (err error) {
		addr, err := address.Parse(email)
		if err == nil {
			out, err = people.AccountByEmail(tx, addr.Folded)
		}
		return err
	})
	return out
}

func (f *claiming) personOf(account string) (out *people.Person) {
	f.Helper()
	f.view(func(tx *store.Tx) (err error) { out, err = people.PersonOf(tx, f.acme.ID, account); return err })
	return out
}

// said returns the types of the events of an account, or of the claim alone.
func (f *claiming) said(account string) (out []string) {
	f.Helper()
	f.view(func(tx *store.Tx) error {
		return tx.Rows(`SELECT type FROM events WHERE parent = $1 AND account = $2 AND (type LIKE 'claim.%' OR type IN ('account.released', 'session.revoked', 'account.created')) ORDER BY n`,
			[]any{f.acme.ID, account}, func(row store.Row) error {
				var s string
				err := row.Scan(&s)
				out = append(out, s)
				return err
			})
	})
	return out
}

func (f *claiming) login(subject, email string) (d provision.Decision) {
	f.Helper()
	f.update(func(tx *store.Tx) (err error) {
		d, err = f.engine.Login(tx, f.change(), provision.Login{Connection: f.conn, Subject: subject, Email: email, EmailVerified: true})
		return err
	})
	return d
}

func TestSpec4_AClaimMergesOrReleasesEachAccountAsItsPersonChose(t *testing.T) {
	onBothClaiming(t, identity.ModeJIT, func(f *claiming) {
		merges, freshens, silent := f.account("Merges@acme.example"), f.account("fresh@acme.example"), f.account("silent@acme.example")
		team, lone := f.standalone("lone-team", identity.KindTeam), f.standalone("lone-console", identity.KindConsole)
		inTeam, inConsole := f.account("team@acme.example"), f.account("console@acme.example")
		f.member(team, people.Person{Account: inTeam}, "user")
		f.member(lone, people.Person{Account: inConsole}, "admin")
		elsewhere := f.account("away@elsewhere.example")
		theirs := f.account("theirs@acme.example")
		f.update(func(tx *store.Tx) error {
			globex, err := f.CreateParent(tx, provision.Change{}, "globex", "")
			if err != nil {
				return err
			}
			return people.InsertPerson(tx, people.Person{Parent: globex.ID, Account: theirs, Gate: identity.GateOpen})
		})
		known := f.account("known@acme.example")
		f.update(func(tx *store.Tx) error {
			return people.InsertPerson(tx, people.Person{Parent: f.acme.ID, Account: known, Gate: identity.GateOpen, Guest: true})
		})

		p := f.preview()
		if p.Accounts != 3 || p.LeftAlone != 3 || p.InDirectory != 0 || p.More {
			f.Errorf("%+v", p)
		}
		n := f.start()
		if lasts := time.Duration(n.Deadline-n.CreatedAt) * time.Microsecond; lasts != 30*24*time.Hour {
			f.Errorf("the deadline is %s out", lasts)
		}
		later := f.account("later@acme.example")
		f.choose(n, freshens, claims.Merge)
		f.choose(n, freshens, claims.Fresh)
		f.choose(n, merges, claims.Merge)
		f.settle(n) // nothing is due
		f.expectClaim(n, claims.Open, "", map[string]string{merges: "claimed", freshens: "claimed", silent: "claimed"})
		if f.personOf(merges) != nil || f.accountOf("silent@acme.example").ID != silent {
			f.Error("something was taken before the deadline")
		}

		f.due(n)
		got := f.expectClaim(n, claims.Settled, "", map[string]string{merges: "merged", freshens: "released", silent: "released"})
		if a := f.accountOf("merges@acme.example"); a.ID != merges || a.Email != "Merges@acme.example" {
			f.Errorf("merged: %+v", a)
		}
		if p := f.personOf(merges); p == nil || p.Guest || p.Gate != identity.GateOpen {
			f.Errorf("merged: %+v", p)
		}
		for _, old := range []string{freshens, silent} {
			fresh := got[old].NewAccount
			f.view(func(tx *store.Tx) error {
				was, err := people.AccountByID(tx, old)
				if err != nil || was == nil || was.Email != "" || strings.Contains(was.Folded, "@") || was.Domain != "" {
					f.Errorf("released: %+v, %v", was, err)
				}
				return err
			})
			if f.personOf(old) != nil {
				f.Error("the released account is managed")
			}
			if p := f.personOf(fresh); p == nil || p.Guest || p.Gate != identity.GateOpen {
				f.Errorf("fresh: %+v", p)
			}
		}
		if a := f.accountOf("silent@acme.example"); a == nil || a.ID != got[silent].NewAccount {
			f.Errorf("who has the e-mail: %+v", a)
		}
		for account, email := range map[string]string{
			inTeam: "team@acme.example", inConsole: "console@acme.example", elsewhere: "away@elsewhere.example", theirs: "theirs@acme.example", known: "known@acme.example", later: "later@acme.example",
		} {
			if a := f.accountOf(email); a == nil || a.ID != account {
				f.Errorf("%s: %+v", email, a)
			}
		}
		for account, want := range map[string][]string{
			merges:                 {"claim.account_claimed", "claim.chosen", "claim.merged"},
			freshens:               {"claim.account_claimed", "claim.chosen", "claim.chosen", "claim.released", "account.released", "session.revoked"},
			got[silent].NewAccount: {"account.created"},
			"":                     {"claim.started", "claim.settled"},
			later:                  nil,
			inTeam:                 nil,
			silent:                 {"claim.account_claimed", "claim.released", "account.released", "session.revoked"},
		} {
			if said := f.said(account); !slices.Equal(said, want) {
				f.Errorf("the log says of %q %q, want %q", account, said, want)
			}
		}
		f.notPersonal("merges@acme.example", "silent@acme.example")

		// The new account and the merged one come in as anybody; the old one by no e-mail.
		for subject, email := range map[string]string{"m": "merges@acme.example", "s": "SILENT@acme.example"} {
			d := f.login(subject, email)
			want := merges
			if subject == "s" {
				want = got[silent].NewAccount
			}
			if !d.Allow || d.Account != want {
				f.Errorf("%s: %+v, want %s", email, d, want)
			}
		}
	})
}

// notPersonal looks that accounts are not claimed a second time.
func (f *claiming) notPersonal(emails ...string) {
	f.Helper()
	f.view(func(tx *store.Tx) error {
		all, err := people.PersonalAccounts(tx, f.acme.ID, claimedDomain, tenants.HiddenSQL, "", 100)
		for _, a := range all {
			if slices.Contains(emails, a.Folded) {
				f.Errorf("%s would be claimed again", a.Email)
			}
		}
		return err
	})
}

func TestSpec4_WhoIsClaimedIsBoundByTheDirectoryOfAScimOrganization(t *testing.T) {
	onBothClaiming(t, identity.ModeSCIM, func(f *claiming) {
		merges, silent := f.account("merges@acme.example"), f.account("silent@acme.example")
		d := &directory.Directory{Slug: "okta", Kind: identity.DirectorySCIM}
		f.update(func(tx *store.Tx) error { return f.CreateDirectory(tx, f.change(), d) })
		n := f.start()
		f.choose(n, merges, claims.Merge)
		f.due(n)
		got := f.expectClaim(n, claims.Settled, "", map[string]string{merges: "merged", silent: "released"})
		for email, want := range map[string]string{"merges@acme.example": merges, "silent@acme.example": got[silent].NewAccount} {
			f.view(func(tx *store.Tx) error { // without a grant there is nothing
				rows, err := people.Memberships(tx, f.acme.ID, []string{want})
				if len(rows) != 0 {
					f.Errorf("%s has %+v before the directory said anything", email, rows)
				}
				return err
			})
			u := f.push(d, email)
			if u.Account != want {
				f.Errorf("%s is bound to %q (%s), want %s", email, u.Account, u.Unbound, want)
			}
			f.view(func(tx *store.Tx) error {
				rows, err := people.Memberships(tx, f.acme.ID, []string{want})
				if len(rows) != 1 || !rows[0].Present || rows[0].Role != "user" {
					f.Errorf("%s: %+v", email, rows)
				}
				return err
			})
		}
	})
}

func (f *claiming) push(d *directory.Directory, email string) *directory.User {
	f.Helper()
	doc, err := json.Marshal(map[string]any{"userName": email})
	if err != nil {
		f.Fatal(err)
	}
	var u *directory.User
	f.update(func(tx *store.Tx) error {
		u = &directory.User{Parent: f.acme.ID, Directory: d.ID, ID: store.NewID(), UserName: email, Email: email, Active: true, Doc: doc}
		return f.engine.UserCreated(tx, provision.Change{Parent: f.acme.ID, Actor: identity.Actor{Kind: identity.ActorDirectory, ID: d.ID}}, u, true, errors.New("taken"))
	})
	return u
}

// Every need is looked at before the start and again at the deadline.
func TestSpec4_WhatAClaimNeedsIsLookedAtAgainAtTheDeadline(t *testing.T) {
	for reason, breaks := range map[string]func(f *claiming){
		"domain_not_verified": func(f *claiming) { f.setDomain(identity.DomainLapsed) },
		"creation_not_restricted": func(f *claiming) {
			f.update(func(tx *store.Tx) error { return tenants.RestrictCreation(tx, f.acme.ID, false) })
		},
		"sso_not_required": func(f *claiming) { f.set(func(s *tenancy.Settings) { s.SSORequired = false }) },
		"sso_not_in_force": func(f *claiming) {
			f.update(func(tx *store.Tx) error {
				_, err := f.SuspendSSO(tx, f.change(), 72*time.Hour, "because")
				return err
			})
		},
		"mode_not_managed": func(f *claiming) { f.set(func(s *tenancy.Settings) { s.Mode = identity.ModeInvite }) },
		"organization_gone": func(f *claiming) {
			f.update(func(tx *store.Tx) error { return tenants.DeleteOrganization(tx, f.acme.ID, f.org.ID) })
		},
	} {
		t.Run(reason, func(t *testing.T) {
			onBothClaiming(t, identity.ModeJIT, func(f *claiming) {
				ada, bob := f.account("ada@acme.example"), f.account("bob@acme.example")
				n := f.start()
				f.choose(n, ada, claims.Merge)
				f.ahead.Add(int64(tenancy.ClaimDeadline))
				breaks(f)
				f.settle(n)
				f.expectClaim(n, claims.Cancelled, reason, map[string]string{ada: "cancelled", bob: "cancelled"})
				if f.personOf(ada) != nil || f.accountOf("bob@acme.example").ID != bob {
					f.Error("somebody was taken")
				}
				if e := f.refused(func(tx *store.Tx) error { _, err := f.PreviewClaim(tx, f.target()); return err }); e.Code != identity.CodeConflict || e.Reason != reason {
					f.Errorf("the preview: %v", e)
				}
				f.settle(n)
			})
		})
	}
}

func (f *claiming) set(change func(*tenancy.Settings)) {
	f.Helper()
	f.update(func(tx *store.Tx) error {
		o, err := tenants.OrganizationByID(tx, f.org.ID)
		if err != nil {
			return err
		}
		s := tenancy.Settings{Mode: o.Mode, Mappings: o.Mappings, DefaultSeat: o.DefaultSeat, SSORequired: o.SSORequired}
		change(&s)
		_, err = f.Configure(tx, f.change(), o, s)
		return err
	})
}

// A degraded domain is a verified one with an alert.
func TestSpec3_ADegradedDomainClaims(t *testing.T) {
	f := newClaiming(t, store.Options{Dir: migrated.Dir(t), Readers: 2}, identity.ModeJIT)
	ada := f.account("ada@acme.example")
	f.setDomain(identity.DomainDegraded)
	n := f.start()
	f.due(n)
	f.expectClaim(n, claims.Settled, "", map[string]string{ada: "released"})
}

// What has become of an account meanwhile decides whether it is taken.
func TestSpec4_WhoIsSomebodyElsesByTheDeadlineIsSkipped(t *testing.T) {
	onBothClaiming(t, identity.ModeJIT, func(f *claiming) {
		moved, gone, joined, linked, theirs := f.account("moved@acme.example"), f.account("gone@acme.example"), f.account("joined@acme.example"), f.account("linked@acme.example"), f.account("theirs@acme.example")
		n := f.start()
		for _, a := range []string{linked, moved} {
			f.choose(n, a, claims.Fresh)
		}
		elsewhere, err := address.Parse("moved@elsewhere.example")
		if err != nil {
			f.Fatal(err)
		}
		f.update(func(tx *store.Tx) error {
			if err := people.SetEmail(tx, f.org.Parent, moved, elsewhere); err != nil {
				return err
			}
			if ok, err := people.DropAccount(tx, gone); err != nil || !ok {
				return errors.Join(err, errors.New("it is there"))
			}
			globex, err := f.CreateParent(tx, provision.Change{}, "globex", "")
			if err != nil {
				return err
			}
			return people.InsertPerson(tx, people.Person{Parent: globex.ID, Account: theirs, Gate: identity.GateOpen})
		})
		f.member(f.standalone("lone-team", identity.KindTeam), people.Person{Account: joined}, "user")
		// A login through the connection merges by doing (section 7, step 3), whatever was chosen.
		if d := f.login("linked", "linked@acme.example"); !d.Allow || d.Account != linked {
			f.Errorf("%+v", d)
		}
		// From there on nobody is told that they get another account.
		for choice, want := range map[claims.Choice]string{claims.Fresh: "already_managed", claims.Merge: ""} {
			err := f.db.Update(f.Context(), store.LaneNormal, func(tx *store.Tx) error {
				_, err := f.ChooseClaim(tx, provision.Change{}, n.ID, linked, choice)
				return err
			})
			got := ""
			if err != nil {
				got = identity.AsError(err).Reason
			}
			if got != want {
				f.Errorf("%s chosen by whom the parent has already: %q, want %q", choice, got, want)
			}
		}
		f.due(n)
		f.expectClaim(n, claims.Settled, "", map[string]string{
			moved: "skipped moved", gone: "skipped erased", joined: "skipped left_alone", linked: "skipped managed", theirs: "skipped left_alone",
		})
		if a := f.accountOf("linked@acme.example"); a == nil || a.ID != linked {
			f.Errorf("%+v", a)
		}
		if a := f.accountOf("moved@elsewhere.example"); a == nil || a.ID != moved {
			f.Errorf("%+v", a)
		}
	})
}

var errKilled = errors.New("killed")

// Killed anywhere, the next run goes on; nobody is taken twice.
func TestSpec4_AClaimThatIsInterruptedConverges(t *testing.T) {
	onBothClaiming(t, identity.ModeJIT, func(f *claiming) {
		var all []string
		want := map[string]string{}
		for _, name := range []string{"a", "b", "c", "d"} {
			id := f.account(name + "@acme.example")
			all = append(all, id)
			want[id] = "released"
		}
		n := f.start()
		f.choose(n, all[1], claims.Merge)
		f.choose(n, all[2], claims.Merge)
		want[all[1]], want[all[2]] = "merged", "merged"
		f.ahead.Add(int64(tenancy.ClaimDeadline + time.Second))
		for done, killed := false, false; !done; killed = !killed {
			err := f.db.Update(f.Context(), store.LaneNormal, func(tx *store.Tx) (err error) {
				if done, err = f.SettleClaim(tx, provision.Change{}, n.ID); err == nil && !killed {
					done, err = false, errKilled
				}
				return err
			})
			if err != nil && !errors.Is(err, errKilled) {
				f.Fatal(err)
			}
		}
		f.expectClaim(n, claims.Settled, "", want)
		for _, id := range all {
			said := f.said(id)
			for _, once := range []string{"claim.merged", "claim.released", "account.released"} {
				if n := len(said) - len(slices.DeleteFunc(slices.Clone(said), func(s string) bool { return s == once })); n > 1 {
					f.Errorf("%s is said %d times of %s", once, n, id)
				}
			}
		}
		f.settle(n)
	})
}

// A claim whose needs go while it is settled leaves who is left.
func TestSpec4_AClaimStopsWhereItsNeedsGoMeanwhile(t *testing.T) {
	onBothClaiming(t, identity.ModeJIT, func(f *claiming) {
		first, second := f.account("a@acme.example"), f.account("b@acme.example")
		n := f.start()
		f.ahead.Add(int64(tenancy.ClaimDeadline + time.Second))
		f.update(func(tx *store.Tx) error { _, err := f.SettleClaim(tx, provision.Change{}, n.ID); return err })
		f.expectClaim(n, claims.Settling, "", map[string]string{first: "released", second: "claimed"})
		f.setDomain(identity.DomainLapsed)
		f.settle(n)
		f.expectClaim(n, claims.Cancelled, "domain_not_verified", map[string]string{first: "released", second: "cancelled"})
	})
}

func TestSpec4_AClaimIsCancelledUntilItsDeadline(t *testing.T) {
	onBothClaiming(t, identity.ModeJIT, func(f *claiming) {
		ada := f.account("ada@acme.example")
		n := f.start()
		hash := f.preview().Hash
		refuse := func(reason string, do func(tx *store.Tx) error) {
			f.Helper()
			if e := f.refused(do); e.Reason != reason {
				f.Errorf("%v, want %s", e, reason)
			}
		}
		start := func(hash string) func(tx *store.Tx) error {
			return func(tx *store.Tx) error { _, err := f.StartClaim(tx, f.change(), f.target(), hash, 0); return err }
		}
		choose := func(account string, choice claims.Choice) func(tx *store.Tx) error {
			return func(tx *store.Tx) error { _, err := f.ChooseClaim(tx, f.change(), n.ID, account, choice); return err }
		}
		cancel := func(tx *store.Tx) error { _, err := f.CancelClaim(tx, f.change(), n.ID); return err }
		refuse("already_claimed", start(hash))
		refuse("plan_changed", start("another"))
		refuse("not_claimed", choose(f.account("bob@acme.example"), claims.Merge))
		refuse("unknown_choice", choose(ada, "both"))
		f.update(cancel)
		f.expectClaim(n, claims.Cancelled, "by_hand", map[string]string{ada: "cancelled"})
		refuse("claim_ended", cancel)
		refuse("claim_ended", choose(ada, claims.Merge))
		f.due(n)
		f.expectClaim(n, claims.Cancelled, "by_hand", map[string]string{ada: "cancelled"})

		n = f.start() // with bob
		f.ahead.Add(int64(tenancy.ClaimDeadline + time.Second))
		refuse("claim_due", cancel)
		refuse("claim_due", choose(ada, claims.Merge))
		f.settle(n)
		refuse("claim_ended", cancel)
		refuse("nothing_to_claim", start(f.preview().Hash))
		if said := f.said(""); !slices.Equal(said, []string{"claim.started", "claim.cancelled", "claim.started", "claim.settled"}) {
			f.Errorf("%q", said)
		}
	})
}

// Nobody claims on a domain of somebody else's, or for somebody else's
// organization.
func TestSpec4_AClaimIsOnAParentsOwnDomain(t *testing.T) {
	f := newClaiming(t, store.Options{Dir: migrated.Dir(t), Readers: 2}, identity.ModeJIT)
	f.account("ada@acme.example")
	var globex *tenants.Parent
	var theirs *tenants.Organization
	f.update(func(tx *store.Tx) (err error) {
		if globex, err = f.CreateParent(tx, provision.Change{}, "globex", ""); err != nil {
			return err
		}
		theirs, err = f.CreateOrganization(tx, provision.Change{Parent: globex.ID}, "globex-console", "", identity.KindConsole)
		return errors.Join(err, tenants.RestrictCreation(tx, globex.ID, true))
	})
	f.update(func(tx *store.Tx) error {
		return tenants.PutDomain(tx, &tenants.Domain{Parent: globex.ID, ID: store.NewID(), Name: claimedDomain, State: identity.DomainPending, Strategy: tenants.StrategyDNS})
	})
	for reason, target := range map[string]tenancy.ClaimTarget{
		"domain_not_verified": {Domain: &tenants.Domain{Parent: globex.ID, Name: claimedDomain}, Org: theirs},
		"organization_gone":   {Domain: f.domain, Org: theirs},
	} {
		if e := f.refused(func(tx *store.Tx) error { _, err := f.PreviewClaim(tx, target); return err }); e.Reason != reason {
			t.Errorf("%v, want %s", e, reason)
		}
	}
}
