package provision_test

import (
	"testing"
	"time"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/tenants"
	"usher/internal/tenancy/domains"
)

// A parent that has given a domain up and claims it again locks nobody out who
// could log in a moment ago, and lets nobody in before it is verified.
func TestSpec3_ClaimingADomainAgainLocksNobodyOut(t *testing.T) {
	onBothEngines(t, func(t *testing.T, w *world) {
		c := w.company(t)
		c.policy("organizations:\n  $-console: {kind: console, mode: jit}\n")
		c.allow(claims{Name: "ada"})
		stands := func(what string) {
			t.Helper()
			c.update(func(tx *store.Tx) error { return tenants.Touch(tx, c.id) }) // nothing is remembered of before
			c.allow(claims{Name: "ada"})
			c.deny(claims{Name: "ada", Subject: "another"}, provision.ReasonDomainNotVerified)
			c.deny(claims{Name: "bob"}, provision.ReasonDomainNotVerified)
			if t.Failed() {
				t.Fatal(what)
			}
		}
		var d *tenants.Domain
		c.update(func(tx *store.Tx) (err error) {
			if d, err = tenants.DomainNamed(tx, c.id, c.domain); err == nil {
				_, err = domains.Remove(tx, c.change(), domains.DefaultRules(), d.ID)
			}
			return err
		})
		stands("removed")
		c.update(func(tx *store.Tx) (err error) {
			d, err = domains.Add(tx, c.change(), domains.DefaultRules(), c.domain)
			return err
		})
		stands("claimed again")
		c.clock.advance(31 * 24 * time.Hour)
		c.update(func(tx *store.Tx) (err error) {
			d, err = domains.Judge(tx, c.change(), domains.DefaultRules(), d.ID, identity.EvidenceAbsent)
			return err
		})
		if d.State != identity.DomainFailed {
			t.Fatalf("%+v", d)
		}
		stands("not verified in time")
		// What was never held lets nobody in.
		c.update(func(tx *store.Tx) (err error) {
			d, err = domains.Add(tx, c.change(), domains.DefaultRules(), "more."+c.domain)
			return err
		})
		c.deny(claims{Name: "ada@more." + c.domain, Subject: "sub-ada"}, provision.ReasonDomainNotVerified)
		c.update(func(tx *store.Tx) error {
			_, err := domains.Remove(tx, c.change(), domains.DefaultRules(), d.ID)
			return err
		})
		c.deny(claims{Name: "ada@more." + c.domain, Subject: "sub-ada"}, provision.ReasonDomainNotVerified)
	})
}
