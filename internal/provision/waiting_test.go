package provision_test

import (
	"strings"
	"testing"
	"time"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
)

// A record that waits for its domain is bound by a plan. Who has logged in meanwhile
// leaves by DELETE of it as they do by active:false.
func TestSpec8_WhoWaitsToBeBoundLeavesByDeleteToo(t *testing.T) {
	onBothEngines(t, func(t *testing.T, w *world) {
		for name, leave := range map[string]func(*company){
			"DELETE":       func(c *company) { c.delete(c.users["ada@late-"+c.domain]) },
			"active:false": func(c *company) { c.active("ada@late-"+c.domain, false) },
		} {
			c := w.company(t)
			c.policy("organizations:\n  $-work: {kind: enterprise, mode: jit}\n")
			ada := "ada@late-" + c.domain
			c.expectUnbound(c.post(sent{Name: ada, External: "x-ada"}), provision.UnboundForeignDomain)
			c.verify("late-" + c.domain)
			c.allow(claims{Name: ada})
			leave(c)
			if p := c.person(ada); p.Gate != identity.GateClosed || p.OwnerDirectory != c.dir.ID {
				t.Errorf("%s: %+v", name, p)
			}
			c.deny(claims{Name: ada}, provision.ReasonDeactivated)
			if name != "DELETE" {
				continue
			}
			// Who comes back is found as anybody whom the directory has deleted.
			account := c.person(ada).Account
			if u := c.post(sent{Name: ada, External: "x-ada", Active: said(true)}); u.Account != account {
				t.Errorf("came back as %q, was %q", u.Account, account)
			}
			c.allow(claims{Name: ada})
		}
	})
}

// Whoever asks about somebody whose domain was verified behind their record is told of
// what binds it, and not to verify the domain.
func TestSpec3_WhoWaitsForAVerifiedDomainIsSaidToWaitForAPlan(t *testing.T) {
	onBothEngines(t, func(t *testing.T, w *world) {
		c := w.company(t)
		ada := "ada@late-" + c.domain
		c.expectUnbound(c.post(sent{Name: ada, External: "x-ada"}), provision.UnboundForeignDomain)
		notes := func() string { return strings.Join(c.explain(ada, "", time.Time{}).Notes, "\n") }
		if now := notes(); !strings.Contains(now, "verify the domain") {
			t.Errorf("of a domain that is not verified it says\n%s", now)
		}
		c.verify("late-" + c.domain)
		if now := notes(); strings.Contains(now, "verify the domain") || !strings.Contains(now, "usher directory sync "+c.slug+"/") {
			t.Errorf("of a domain that is verified it says\n%s", now)
		}
	})
}

// A record that is deleted unbound says nothing of whom it would not be bound to.
func TestSpec8_ADeletedRecordPutsOutNobodyElse(t *testing.T) {
	for _, tt := range []struct {
		name   string
		active *bool
		before func(c *company, ada string)
	}{
		{"that was inactive, of whoever had the address before", said(false), func(c *company, _ string) { c.verify("late-" + c.domain) }},
		{"whose domain is not the parent's still", nil, comesAsGuest},
		{"where another directory has the person", nil, func(c *company, ada string) {
			c.verify("late-" + c.domain)
			c.post(sent{Name: ada, Dir: c.directory("hr")})
		}},
		{"where the person came in as a guest", nil, func(c *company, ada string) {
			comesAsGuest(c, ada)
			c.verify("late-" + c.domain)
		}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			c := newWorld(t).company(t)
			c.policy("organizations:\n  $-work: {kind: enterprise, mode: jit}\n")
			ada := "ada@late-" + c.domain
			u := c.post(sent{Name: ada, Active: tt.active})
			tt.before(c, ada)
			c.login(claims{Name: ada})
			c.delete(u)
			if p := c.person(ada); p == nil || p.Gate != identity.GateOpen {
				t.Errorf("%+v", p)
			}
		})
	}
	c := newWorld(t).company(t)
	ada := "ada@late-" + c.domain
	u := c.post(sent{Name: ada})
	c.verify("late-" + c.domain)
	c.update(func(tx *store.Tx) error {
		_, err := c.tenancy.CreatePersonal(tx, c.change(), ada, true)
		return err
	})
	c.delete(u)
	if p := c.person(ada); p != nil {
		t.Errorf("an account that was nobody's is the parent's: %+v", p)
	}
}

// A directory that is deleted while somebody begins to sync it brings nobody in any
// more: of a large one the records are there for a while still.
func TestSpec8_ADeletedDirectoryBindsNobodyWhoWaited(t *testing.T) {
	c := newWorld(t).company(t)
	c.engine.Limit(1, 2, 1)
	for _, name := range []string{"ada", "bob", "eve"} {
		c.expectUnbound(c.post(sent{Name: name + "@late-" + c.domain}), provision.UnboundForeignDomain)
	}
	c.verify("late-" + c.domain)
	if losses := c.deleteDirectory(c.dir); !losses.Pending {
		t.Fatal("the records are gone already")
	}
	c.update(func(tx *store.Tx) error {
		bound, last, err := c.engine.BindWaiting(tx, c.change(), c.dir, "", 10)
		if bound != 0 || last != "" {
			t.Errorf("bound %d, to go on behind %q", bound, last)
		}
		return err
	})
	if p := c.person("ada@late-" + c.domain); p != nil {
		t.Errorf("who waited in a deleted directory came in: %+v", p)
	}
}

func comesAsGuest(c *company, name string) {
	inv := c.invite(invitation{Org: "work", Name: name})
	c.allow(claims{Name: name, Invited: inv.TokenHash})
}
