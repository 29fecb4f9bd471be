package provision_test

import (
	"testing"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/internal/store/people"
)

// Whoever controls a directory, or a mailbox, tries to become Ada, to take her
// membership, or to bring back somebody who has left. Each attempt is tried
// against a company in which another directory owns her.
func TestSpec8_NobodyBecomesSomebodyElse(t *testing.T) {
	for _, tc := range []struct {
		name  string
		tried func(c, rival *company, evil *directory.Directory)
	}{
		{"her address in a second directory", func(c, _ *company, evil *directory.Directory) {
			c.expectUnbound(c.post(sent{Name: "ada", Dir: evil, Active: said(true)}), provision.UnboundLinked)
		}},
		{"her address in other letters", func(c, _ *company, evil *directory.Directory) {
			c.expectUnbound(c.post(sent{Name: "ADA@" + c.domain, Dir: evil, Active: said(true)}), provision.UnboundLinked)
		}},
		{"an address that reads like hers", func(c, _ *company, evil *directory.Directory) {
			c.expectUnbound(c.post(sent{Name: "\u0430da@" + c.domain, Dir: evil, Active: said(true)}), provision.UnboundNoEmail)
			c.expectUnbound(c.post(sent{Name: `"ada"@` + c.domain, Dir: evil, Active: said(true)}), provision.UnboundNoEmail)
			c.expectUnbound(c.post(sent{Name: "ada@x@" + c.domain, Dir: evil, Active: said(true)}), provision.UnboundNoEmail)
			c.expectUnbound(c.post(sent{Name: "ada@" + c.domain + ".evil.example", Dir: evil, Active: said(true)}), provision.UnboundForeignDomain)
		}},
		{"her externalId in a second directory", func(c, _ *company, evil *directory.Directory) {
			mallory := c.post(sent{Name: "mallory", External: "x-ada", Dir: evil, Active: said(true)})
			if mallory.Account == "" || mallory.Account == c.person("ada").Account {
				c.t.Fatalf("mallory is %q", mallory.Account)
			}
			c.delete(mallory)
		}},
		{"the externalId of somebody who has left, in a second directory", func(c, _ *company, evil *directory.Directory) {
			c.expectUnbound(c.post(sent{Name: "gone", External: "x-gone", Dir: evil, Active: said(true)}), provision.UnboundGateClosed)
			again := c.post(sent{Name: "gone.two", External: "x-gone", Dir: evil, Active: said(true)})
			if again.Account == c.person("gone").Account {
				c.t.Fatal("an externalId of another directory brought somebody back")
			}
			c.delete(again)
		}},
		{"a record that is renamed to her address", func(c, _ *company, evil *directory.Directory) {
			mallory := c.post(sent{Name: "mallory", Dir: evil, Active: said(true)})
			account := mallory.Account
			c.put(mallory, sent{Name: "ada", Active: said(true)})
			if got := c.userOf(mallory); got.Account != account {
				c.t.Fatalf("mallory's record stands for %q", got.Account)
			}
			c.delete(mallory)
		}},
		{"an unbound record that is renamed to her address", func(c, _ *company, evil *directory.Directory) {
			mallory := c.post(sent{Name: "mallory@elsewhere.example", Dir: evil, Active: said(true)})
			c.put(mallory, sent{Name: "ada", Active: said(true)})
			c.expectUnbound(mallory, provision.UnboundLinked)
		}},
		{"a login with her address under another subject", func(c, _ *company, _ *directory.Directory) {
			c.allow(claims{Name: "ada", Subject: "hers"})
			c.deny(claims{Name: "ada", Subject: "mallory"}, provision.ReasonSubjectConflict)
		}},
		{"another parent's directory", func(c, rival *company, _ *directory.Directory) {
			rival.expectUnbound(rival.post(sent{Name: "ada@" + c.domain, External: "x-ada", Active: said(true)}), provision.UnboundForeignDomain)
		}},
		{"another parent that got the domain", func(c, rival *company, _ *directory.Directory) {
			c.domainState(c.domain, identity.DomainLapsed)
			// What the rival's record names is the account of c's person still.
			found := provision.UnboundForeignDomain
			rival.expectUnbound(rival.post(sent{Name: "ada@" + c.domain, Active: said(true)}), found)
			c.domainState(c.domain, identity.DomainVerified)
		}},
		{"a linked record of a second directory that is deleted, or inactive", func(c, _ *company, evil *directory.Directory) {
			second := c.link(evil, "ada", true)
			c.put(second, sent{Name: "ada", Active: said(false)})
			c.expectGate("ada", identity.GateOpen)
			c.delete(second)
			c.expectGate("ada", identity.GateOpen)
		}},
		{"a linked record of a second directory that moves to another address", func(c, _ *company, evil *directory.Directory) {
			second := c.link(evil, "ada", true)
			c.put(second, sent{Name: "mallory", Active: said(true)})
			c.delete(second)
		}},
		{"a second directory that says that somebody is back", func(c, _ *company, evil *directory.Directory) {
			second := c.link(evil, "left", true)
			c.put(second, sent{Name: "left", Active: said(true)})
			c.expectGate("left", identity.GateClosed)
			c.deny(claims{Name: "left"}, provision.ReasonDeactivated)
			c.delete(second)
		}},
		{"a second directory that is deleted", func(c, _ *company, evil *directory.Directory) {
			c.link(evil, "ada", true)
			c.link(evil, "left", true)
			c.deleteDirectory(evil)
			c.converge()
		}},
		{"a second directory that asks for a transfer of somebody who has left", func(c, _ *company, evil *directory.Directory) {
			second := c.link(evil, "left", true)
			c.update(func(tx *store.Tx) error {
				run, err := c.tenancy.ProposeTransfer(tx, c.change(), c.dir, evil, []string{c.account(tx, "left")})
				if err == nil {
					_, err = c.tenancy.ApplyTransfer(tx, c.change(), run, "")
				}
				return err
			})
			c.put(second, sent{Name: "left", Active: said(true)})
			c.expectGate("left", identity.GateClosed)
			c.delete(second)
		}},
		{"a rebind to a record of another parent", func(c, rival *company, _ *directory.Directory) {
			theirs := rival.post(sent{Name: "mallory", External: "evil"})
			for _, name := range []string{"evil", theirs.ID} {
				found, _ := c.check(provision.Rebinding{From: c.dir, To: c.dir}, "x-ada", name)
				if len(found.Problems) != 1 || found.Problems[0].Reason != provision.FindUnknown {
					c.t.Fatalf("%+v", found)
				}
			}
		}},
		{"a guest's address", func(c, _ *company, evil *directory.Directory) {
			c.update(func(tx *store.Tx) error { _, err := c.known(tx, "guest"); return err })
			g := c.person("guest")
			g.Guest = true
			c.update(func(tx *store.Tx) error { return people.UpdatePerson(tx, *g) })
			c.expectUnbound(c.post(sent{Name: "guest", Dir: evil, Active: said(true)}), provision.UnboundGuest)
		}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			w := newWorld(t)
			c, rival := w.company(t), w.company(t)
			c.policy(owned)
			ada := c.post(sent{Name: "ada", External: "x-ada", Active: said(true)})
			c.byHand("console", "ada", func(m *people.Membership) { m.BaseRole = "admin" })
			c.post(sent{Name: "boss"}) // so that Ada is not kept as the last administrator
			c.byHand("console", "boss", func(m *people.Membership) { m.BaseRole = "admin" })
			c.post(sent{Name: "left", External: "x-left"})
			c.active("left", false)
			c.delete(c.post(sent{Name: "gone", External: "x-gone"}))
			evil := c.directory("evil")

			tc.tried(c, rival, evil)

			if got := c.person("ada"); got == nil || got.Account != ada.Account || got.Gate != identity.GateOpen || got.OwnerDirectory != c.dir.ID {
				t.Errorf("ada is %+v", got)
			}
			c.expectGate("left", identity.GateClosed)
			c.expectGate("gone", identity.GateClosed)
			if got := c.members("console"); len(got) != 2 || got["ada"] != "admin  active" {
				t.Errorf("members: %v", got)
			}
		})
	}
}

// Her address is given to somebody else once she has another: the new one gets an
// account of their own, and nothing of hers.
func TestSpec8_ARecycledAddressOfSomebodyWhoStays(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy(owned)
	ada := c.post(sent{Name: "ada", External: "x-ada"})
	c.post(sent{Name: "boss"})
	for _, name := range []string{"ada", "boss"} {
		c.byHand("console", name, func(m *people.Membership) { m.BaseRole = "admin" })
	}
	c.put(ada, sent{Name: "ada.l"})
	second := c.post(sent{Name: "ada", External: "x-second"})
	if second.Account == "" || second.Account == ada.Account {
		t.Fatalf("the second is %q, the first %q", second.Account, ada.Account)
	}
	c.expect("console", "ada", "user active", "ada.l", "admin active", "boss", "admin active")
	// Both go on as who they are, whoever says what.
	c.put(second, sent{Name: "ada", Active: said(false)})
	c.expectGate("ada.l", identity.GateOpen)
	c.expect("console", "ada.l", "admin active", "boss", "admin active")
}
