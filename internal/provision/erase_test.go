package provision_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/dialectlog"
	"usher/internal/store/directory"
	"usher/internal/store/events"
	"usher/internal/store/invitations"
	"usher/internal/store/merges"
	"usher/internal/store/people"
	"usher/internal/tenancy/domains"
)

func (c *company) erase(account string) (out provision.Erased, err error) {
	c.t.Helper()
	err = c.db.Update(c.world.t.Context(), store.LaneNormal, func(tx *store.Tx) (err error) {
		out, err = c.engine.Erase(tx, c.change(), provision.Who{Account: account})
		return err
	})
	return out, err
}

// notErased fails unless an erasure is refused for a reason and changes nothing.
func (c *company) notErased(account, reason string) {
	c.t.Helper()
	c.sequenced()
	cursor := c.cursor()
	if _, err := c.erase(account); identity.AsError(err).Reason != reason {
		c.t.Fatalf("refused with %v, want %s", err, reason)
	}
	c.sequenced()
	if got, _ := c.happened(cursor); len(got) != 0 {
		c.t.Fatalf("what was refused left %v", got)
	}
}

// holding returns the tables that name any of some texts.
func (c *company) holding(texts ...string) (out []string) {
	c.t.Helper()
	c.view(func(tx *store.Tx) error {
		for table, columns := range map[string]string{
			"accounts": "email || ' ' || email_fold || ' ' || id", "persons": "account", "subjects": "subject || account", "memberships": "account",
			"directory_users":   "user_name_fold || coalesce(external_id, '') || doc || coalesce(account, '')",
			"directory_emails":  "value_fold || user_id",
			"directory_members": "value || display", "directory_tombstones": "user_id || coalesce(external_id, '') || account",
			"dialect_log": "path || detail || body", "runs": "detail", "schedule_runs": "error || counts", "policy_versions": "source",
			"invitations": "email || email_fold || account", "parent_administrators": "account", "merge_proposals": "host || joining || record || actor_id",
			"claim_accounts": "account || new_account",
		} {
			for _, text := range texts {
				var n int
				if _, err := tx.Row(`SELECT count(*) FROM `+table+` WHERE lower(`+columns+`) LIKE $1`, []any{"%" + strings.ToLower(text) + "%"}, &n); err != nil {
					return err
				}
				if n > 0 {
					out = append(out, table+" holds "+text)
				}
			}
		}
		return nil
	})
	return out
}

func TestSpec11_ErasingAPerson(t *testing.T) { onBothEngines(t, erasingAPerson) }

func erasingAPerson(t *testing.T, w *world) {
	c := w.company(t)
	c.policy(leaving)
	c.post(sent{Name: "boss"})
	ada := c.post(sent{Name: "ada", External: "o-ada", Attrs: map[string]any{"displayName": "Ada Lovelace"}})
	account := ada.Account
	c.group("all", "ada", "boss")
	c.allow(claims{Name: "ada", Subject: "subject-ada"})
	hr := c.directory("hr")
	unbound := c.post(sent{Name: "ada", Dir: hr, External: "hr-ada"})
	c.expectUnbound(unbound, provision.UnboundLinked)
	c.users["ada"] = ada
	c.update(func(tx *store.Tx) error {
		entry := func(id, path string) dialectlog.Entry {
			return dialectlog.Entry{Parent: c.id, Directory: c.dir.ID, ID: id, Method: "PATCH", Path: path, Status: 400}
		}
		return dialectlog.Add(tx, []dialectlog.Entry{entry("1", "/Users/"+ada.ID), entry("2", "/Users/"+c.users["boss"].ID)})
	})

	// A directory that holds her active would bring her back.
	c.notErased(account, "held_by_directory")
	c.active("ada", false)
	c.notErased(account, "held_by_directory") // the unbound record is active
	c.put(unbound, sent{Name: "ada", Active: said(false), Attrs: map[string]any{"displayName": "Ada Lovelace"}})
	other := c.directory("other")
	gone := c.post(sent{Name: "gone", Dir: other, External: "x-ada"})
	c.update(func(tx *store.Tx) error { gone.Account = account; return directory.BindUser(tx, gone) })
	c.delete(gone) // remembered there

	waits, moved := c.merge(account, merges.Pending), c.merge(account, merges.Approved)

	c.sequenced()
	cursor := c.cursor()
	done, err := c.erase(account)
	if err != nil {
		t.Fatal(err)
	}
	if done.Memberships != 1 || done.Records != 2 || done.Requests != 1 || !done.Account {
		t.Errorf("%+v", done)
	}
	c.sequenced()
	c.expectEvents(cursor, events.MembershipRemoved, events.DirectoryUserDeleted, events.AccountErased)
	if left := c.holding("ada@"+c.domain, "lovelace", "subject-ada", "o-ada", "hr-ada", "x-ada", account, ada.ID, unbound.ID, gone.ID); len(left) != 0 {
		t.Errorf("what is left: %q", left)
	}
	c.view(func(tx *store.Tx) error { // nobody is left who approved of what waits, or by whom a merge could be undone
		p, err := merges.ByID(tx, waits)
		q, err2 := merges.ByID(tx, moved)
		if err != nil || err2 != nil || p.Host != nil || p.Joining != nil || q.Host == nil || q.Host.Account != "" || q.Record != "" {
			t.Errorf("%+v %v, %+v %v", p, err, q, err2)
		}
		return nil
	})
	c.view(func(tx *store.Tx) error { // the log is whole, and names ids alone
		es, err := events.After(tx, c.id, 0, 10_000)
		named := 0
		for _, e := range es {
			if e.Account == account {
				named++
			}
			if text := strings.ToLower(string(e.Before) + string(e.After)); strings.Contains(text, "ada@") || strings.Contains(text, "lovelace") {
				t.Errorf("%s holds %s", e.Type, text)
			}
		}
		if named < 5 {
			t.Errorf("%d events of the account", named)
		}
		return err
	})
	c.view(func(tx *store.Tx) error { // the totals are right
		for _, d := range []*directory.Directory{c.dir, hr} {
			if drift, err := directory.Recount(tx, c.id, d.ID, directory.KindUser); err != nil || drift != 0 {
				t.Errorf("the total of %s is wrong by %d, %v", d.Slug, drift, err)
			}
		}
		return nil
	})
	c.notErased(account, "not_found")

	// Somebody who gets the address later is somebody else.
	again := c.post(sent{Name: "ada", External: "o-ada", Active: said(true)})
	if again.Account == "" || again.Account == account {
		t.Errorf("ada is %q, was %q", again.Account, account)
	}
}

// A record that spells the address otherwise is the person's all the same.
func TestSpec11_ErasingFindsAnAddressHoweverItIsSpelled(t *testing.T) {
	onBothEngines(t, func(t *testing.T, w *world) {
		c := w.company(t)
		c.policy(leaving)
		c.update(func(tx *store.Tx) error {
			_, err := domains.VerifyManually(tx, c.change(), domains.DefaultRules(), "bücher.example")
			return err
		})
		hr, mail := c.directory("hr"), c.directory("mail")
		c.update(func(tx *store.Tx) error {
			mail.EmailFrom = directory.EmailFromEmails
			return tx.Do(`UPDATE directories SET email_from = $2 WHERE id = $1`, mail.ID, mail.EmailFrom)
		})
		for i, spelled := range []struct{ first, second string }{
			{"ada@BÜCHER.example", "Ada@xn--bcher-kva.example"}, {"bob@xn--bcher-kva.example", "bob@bücher.example"}, {"eve@" + c.domain, "eve@" + c.domain + "."},
		} {
			ada := c.post(sent{Name: spelled.first})
			account := ada.Account
			second := c.post(sent{Name: spelled.second, Dir: hr})
			c.expectUnbound(second, provision.UnboundLinked)
			c.put(ada, sent{Name: spelled.first, Active: said(false)})
			c.notErased(account, "held_by_directory")
			c.delete(second)
			third := &directory.User{
				Parent: c.id, Directory: mail.ID, UserName: fmt.Sprint(i), Email: spelled.second, Emails: []directory.Email{{Value: spelled.second, Type: "work"}},
				Doc: json.RawMessage(`{"userName":"` + fmt.Sprint(i) + `","emails":[{"type":"work","value":"` + spelled.second + `"}]}`), Unbound: provision.UnboundLinked,
			}
			c.update(func(tx *store.Tx) error { return directory.InsertUser(tx, third) })
			if done, err := c.erase(account); err != nil || done.Records != 2 {
				t.Errorf("%s: %+v %v", spelled.second, done, err)
			}
		}
	})
}

// merge makes a proposal that somebody made and approved for both sides.
func (c *company) merge(account string, state merges.State) string {
	c.t.Helper()
	by := &merges.Approval{Credential: "key", Account: account, At: 1}
	p := &merges.Proposal{
		Parent: c.id, ID: store.NewID(), Org: store.NewID(), Side: merges.Host, State: merges.Pending,
		Actor: identity.Actor{Kind: identity.ActorAccount, ID: account, Key: "key"},
	}
	p.Tenant = p.Org
	c.update(func(tx *store.Tx) error {
		if err := merges.Insert(tx, p, nil); err != nil {
			return err
		}
		q := *p
		q.State, q.Host, q.Joining = state, by, by
		if state == merges.Approved {
			q.Record = `{"alone":["` + account + `"]}`
		}
		return merges.Put(tx, &q)
	})
	return p.ID
}

func TestSpec9_ErasingLeavesNoOrganizationWithoutAnAdministrator(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy(owned)
	var owner, admin, second string
	c.byHand("work", "owner", func(m *people.Membership) { m.PrimaryOwner, m.Grant = true, identity.GrantManual; owner = m.Account })
	c.byHand("console", "admin", func(m *people.Membership) {
		m.Grant, m.BaseRole, admin = identity.GrantManual, "admin", m.Account
	})
	c.notErased(owner, "primary_owner")
	c.byHand("work", "admin", func(m *people.Membership) { m.Grant, m.BaseRole = identity.GrantManual, "admin" })
	if _, err := c.erase(admin); err != nil { // the owner administers too
		t.Error(err)
	}

	c.byHand("work", "second", func(m *people.Membership) { m.Grant, m.BaseRole, second = identity.GrantManual, "owner", m.Account })
	c.byHand("work", "owner", func(m *people.Membership) { m.PrimaryOwner, m.Grant = false, identity.GrantNone })
	c.notErased(second, "last_administrator")
	c.byHand("work", "third", func(m *people.Membership) { m.Grant, m.BaseRole = identity.GrantManual, "admin" })
	if done, err := c.erase(second); err != nil || done.Memberships != 1 || !done.Account {
		t.Errorf("%+v %v", done, err)
	}
	c.expect("work", "third", "admin premium active")
}

// What another parent knows of somebody stays, and the account with it.
func TestSpec11_ErasingIsOfOneParent(t *testing.T) {
	w := newWorld(t)
	c, other := w.company(t), w.company(t)
	c.policy(owned)
	var account string
	c.byHand("work", "ada", func(m *people.Membership) { m.Grant, account = identity.GrantManual, m.Account })
	c.update(func(tx *store.Tx) error {
		return people.InsertPerson(tx, people.Person{Parent: other.id, Account: account, Gate: identity.GateOpen, Guest: true})
	})
	done, err := c.erase(account)
	if err != nil || done.Account {
		t.Fatalf("%+v %v", done, err)
	}
	if c.person("ada") != nil {
		t.Error("the parent knows her still")
	}
	other.view(func(tx *store.Tx) error {
		p, err := people.PersonOf(tx, other.id, account)
		a, aerr := people.AccountByID(tx, account)
		if p == nil || a == nil {
			t.Error("the other parent lost her")
		}
		return errors.Join(err, aerr)
	})
	if done, err := other.erase(account); err != nil || !done.Account {
		t.Errorf("%+v %v", done, err)
	}
}

// The seat of whoever is erased goes to who waits.
// Somebody who has left, and been given an address since that was invited, is
// forgotten with the invitation, and its seat goes on.
func TestSpec11_ErasingALeaverEndsWhatTheirAddressIsInvitedTo(t *testing.T) {
	onBothEngines(t, func(t *testing.T, w *world) {
		c := w.company(t)
		c.policy(owned)
		ada := c.post(sent{Name: "ada"})
		account := ada.Account
		inv := c.invite(invitation{Org: "work", Name: "eve", Role: "user"})
		c.active("ada", false)
		c.delete(c.userOf(ada))
		if err := c.changeEmail(account, c.email("eve")); err != nil {
			t.Fatal(err)
		}
		if _, err := c.erase(account); err != nil {
			t.Fatal(err)
		}
		c.view(func(tx *store.Tx) error {
			left, err := invitations.Get(tx, c.id, inv.ID)
			if left != nil {
				t.Errorf("the invitation of an erased address is there: %+v", left)
			}
			return err
		})
	})
}

func TestSpec5_ErasingFreesTheSeat(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy(owned)
	c.seats("work", "premium", 1)
	c.seats("work", "standard", 0)
	var account string
	c.byHand("work", "ada", func(m *people.Membership) { m.Grant, account = identity.GrantManual, m.Account })
	c.byHand("work", "bob", func(m *people.Membership) { m.Grant = identity.GrantManual })
	if got := c.members("work")["bob"]; !strings.Contains(got, "waiting_for_seat") {
		t.Fatal(got)
	}
	if _, err := c.erase(account); err != nil {
		t.Fatal(err)
	}
	c.expect("work", "bob", "user premium active")
	c.view(func(tx *store.Tx) error {
		o, err := c.org(tx, "work")
		if err != nil {
			return err
		}
		n, err := people.CountSeats(tx, c.id, o.ID, "premium")
		if n != 1 {
			t.Errorf("%d seats are held", n)
		}
		return err
	})
}

func (c *company) changeEmail(account, email string) error {
	return c.db.Update(c.world.t.Context(), store.LaneNormal, func(tx *store.Tx) error {
		return c.engine.ChangeEmail(tx, c.change(), provision.Who{Account: account}, email)
	})
}

func TestSpec8_AnEmailIsChangedByHand(t *testing.T) { onBothEngines(t, emailByHand) }

func emailByHand(t *testing.T, w *world) {
	c, other := w.company(t), w.company(t)
	c.policy(leaving)
	ada := c.allow(claims{Name: "ada"}).Account
	c.allow(claims{Name: "bob"})
	owned := c.post(sent{Name: "eve"})
	theirs := other.post(sent{Name: "ann"})
	guest := theirs.Account
	c.update(func(tx *store.Tx) error {
		return people.InsertPerson(tx, people.Person{Parent: c.id, Account: guest, Gate: identity.GateOpen, Guest: true})
	})
	for _, tc := range []struct{ name, account, email, reason string }{
		{"a foreign domain", ada, "ada@" + other.domain, "foreign_domain"},
		{"a domain of nobody", ada, "ada@elsewhere.example", "foreign_domain"},
		{"somebody's address", ada, "BOB@" + c.domain, "email_taken"},
		{"no address", ada, "ada", "invalid_email"},
		{"whom a directory owns", owned.Account, "eva@" + c.domain, "held_by_directory"},
		{"a guest", guest, "ann@" + c.domain, "guest"},
		{"a stranger", store.NewID(), "x@" + c.domain, "not_found"},
		{"another parent's", theirs.Account, "x@" + other.domain, "guest"},
	} {
		if err := c.changeEmail(tc.account, tc.email); identity.AsError(err).Reason != tc.reason {
			t.Errorf("%s: %v, want %s", tc.name, err, tc.reason)
		}
	}
	c.domainState(c.domain, identity.DomainLapsed)
	if err := c.changeEmail(ada, "ada.l@"+c.domain); identity.AsError(err).Reason != "foreign_domain" {
		t.Errorf("on a lapsed domain: %v", err)
	}
	c.domainState(c.domain, identity.DomainVerified)
	c.sequenced()
	cursor := c.cursor()
	if err := c.changeEmail(ada, "Ada.L@"+c.domain); err != nil {
		t.Fatal(err)
	}
	if err := c.changeEmail(ada, "Ada.L@"+c.domain); err != nil { // twice is once
		t.Fatal(err)
	}
	c.sequenced()
	if got, _ := c.happened(cursor); len(got) != 1 || got[0] != events.AccountEmailChanged {
		t.Errorf("%v", got)
	}
	if got := c.allow(claims{Name: "ada.l", Subject: "sub-ada"}); got.Account != ada {
		t.Errorf("%+v", got)
	}
	// Whoever is given the old address is somebody else, and so is the one who
	// comes with the new one under another subject.
	if got := c.allow(claims{Name: "ada", Subject: "another"}); got.Account == ada {
		t.Error("a recycled address opens the account")
	}
	c.deny(claims{Name: "ada.l", Subject: "a third"}, provision.ReasonSubjectConflict)
}

// Somebody may be erased while a directory that held them is being deleted.
func TestSpec11_ErasingBetweenThePiecesOfADeletion(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy(owned)
	c.engine.Limit(2, 2, 2)
	c.crowd(7)
	last := c.users["p00006"]
	c.deleteDirectory(c.dir)
	c.step()
	if done, err := c.erase(last.Account); err != nil || !done.Account {
		t.Fatalf("%+v %v", done, err)
	}
	c.converge()
	if n := c.records(c.dir); n != 0 {
		t.Errorf("%d rows of the directory are left", n)
	}
}
