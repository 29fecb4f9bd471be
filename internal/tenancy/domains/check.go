package domains

import (
	"context"
	"sync"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/events"
	"usher/internal/store/tenants"
)

// Lookup asks the name servers of a name's zone for a TXT record and says what
// they say, and in words why they say nothing.
type Lookup func(ctx context.Context, name, record string) (identity.Evidence, string)

// Judge takes evidence about a domain's record to its state (spec section 3).
// What nobody said changes nothing but when it was looked for.
func Judge(tx *store.Tx, c provision.Change, rules Rules, id string, e identity.Evidence) (*tenants.Domain, error) {
	d, _, err := judge(tx, c, rules, id, e)
	return d, err
}

// judge is Judge; admits: people are admitted by the domain from here on.
func judge(tx *store.Tx, c provision.Change, rules Rules, id string, e identity.Evidence) (d *tenants.Domain, admits bool, err error) {
	d, err = tenants.DomainByID(tx, id)
	if err == nil && (d == nil || d.Parent != c.Parent) {
		err = identity.Errorf(identity.CodeNotFound, "not_found", "there is no domain %q", id)
	}
	if err != nil {
		return nil, false, err
	}
	mine, holder, err := claim(tx, rules, d.Parent, d.Name)
	if err != nil {
		return nil, false, err
	}
	if mine == nil || mine.ID != id || mine.Strategy != tenants.StrategyDNS {
		return d, false, nil // it was removed, or vouched for, meanwhile
	}
	admitted := mine.State.Admits()
	err = found(tx, c, rules, mine, holder, e)
	return mine, mine.State.Admits() && !admitted, err
}

// found stores what evidence makes of a domain, which is held.
func found(tx *store.Tx, c provision.Change, rules Rules, d, holder *tenants.Domain, e identity.Evidence) error {
	d.CheckedAt = tx.Now()
	for _, since := range []*int64{&d.PendingAt, &d.MissingAt, &d.LapsedAt} { // by a clock that was ahead
		*since = min(*since, tx.Now())
	}
	if e != identity.EvidenceNone {
		d.AnsweredAt = tx.Now()
	}
	switch {
	case d.State == identity.DomainPending && e == identity.EvidencePresent:
		if holder != nil && !rules.free(holder, tx.Now()) {
			return fail(tx, d, ReasonOther)
		}
		return win(tx, c, d, holder)
	case d.State == identity.DomainPending && tx.Now()-d.PendingAt >= rules.PendingFor.Microseconds():
		return fail(tx, d, ReasonExpired)
	case d.State == identity.DomainVerified && e == identity.EvidenceAbsent:
		d.MissingAt = tx.Now()
		return become(tx, c, d, identity.DomainDegraded, events.DomainDegraded)
	case d.State == identity.DomainDegraded && e == identity.EvidenceAbsent && tx.Now()-d.MissingAt >= rules.LapseAfter.Microseconds():
		d.LapsedAt = tx.Now()
		return become(tx, c, d, identity.DomainLapsed, events.DomainLapsed)
	case (d.State == identity.DomainDegraded || d.State == identity.DomainLapsed) && e == identity.EvidencePresent:
		d.MissingAt, d.LapsedAt = 0, 0
		return become(tx, c, d, identity.DomainVerified, events.DomainRestored)
	}
	return tenants.PutDomain(tx, d)
}

// become stores another state of a domain that is held.
func become(tx *store.Tx, c provision.Change, d *tenants.Domain, state identity.DomainState, says events.Type) error {
	d.State = state
	if err := tenants.PutDomain(tx, d); err != nil {
		return err
	}
	if err := tenants.Touch(tx, d.Parent); err != nil {
		return err
	}
	return log(tx, c, d, says)
}

// Checker looks for the records of domains.
type Checker struct {
	DB     *store.DB
	Rules  Rules
	Lookup Lookup
	Count  func(identity.Evidence) // is told of everything that was looked for
	// Refreshes bounds what people ask to be looked for; nil: nothing does.
	Refreshes *Refreshes
	// Verified is called in the transaction in which a domain was verified, or was
	// again after it had lapsed, and returns the runs that wait for somebody by that.
	Verified func(*store.Tx, provision.Change, *tenants.Domain) ([]string, error)
}

// Checked is what looking for a record came to.
type Checked struct {
	Domain   *tenants.Domain
	Evidence identity.Evidence
	Why      string   // why there is no evidence, for people
	Runs     []string // that wait for somebody since the domain is verified
}

// Check looks for the record of one domain now and takes what is found to its
// state. No transaction is open while name servers are asked.
func (k *Checker) Check(ctx context.Context, c provision.Change, d *tenants.Domain) (Checked, error) {
	return k.check(ctx, c, d, func(*store.Tx) error { return nil })
}

// check is Check with what the transaction does first.
func (k *Checker) check(ctx context.Context, c provision.Change, d *tenants.Domain, first func(*store.Tx) error) (Checked, error) {
	out := Checked{Domain: d}
	out.Evidence, out.Why = k.Lookup(ctx, d.Name, d.Record)
	k.Count(out.Evidence)
	err := k.DB.Update(ctx, store.LaneNormal, func(tx *store.Tx) error {
		if err := first(tx); err != nil {
			return err
		}
		judged, admits, err := judge(tx, c, k.Rules, d.ID, out.Evidence)
		if err != nil {
			return err
		}
		out.Domain, out.Runs = judged, nil
		if admits {
			out.Runs, err = k.Verified(tx, c, judged)
		}
		return err
	})
	return out, err
}

// Passed is what a pass over all domains came to.
type Passed struct {
	Checked int                       // domains that were looked for
	Said    map[identity.Evidence]int // what was said of them
	Changed int                       // that are in another state now
	Failed  int                       // of which the store did not take what was said
}

// duePage is how many domains a pass reads at a time.
const duePage = 200

// Scope says which domains a pass looks for.
type Scope struct {
	Since   int64                 // those not looked for since, in epoch microseconds
	Parent  string                // of this parent alone; empty: of all
	Except  map[string]bool       // but these parents
	Workers int                   // how many at once
	First   func(*store.Tx) error // what every transaction that writes does first; nil: nothing
}

// Pass looks for the records of domains until ctx ends. A domain that the pass
// could not store is left to the next; the first error is returned. What it keeps
// does not follow the domains.
func (k *Checker) Pass(ctx context.Context, scope Scope) (Passed, error) {
	if scope.First == nil {
		scope.First = func(*store.Tx) error { return nil }
	}
	p := &pass{Passed: Passed{Said: map[identity.Evidence]int{}}}
	var wg sync.WaitGroup
	due := make(chan *tenants.Domain)
	for range scope.Workers {
		wg.Go(func() {
			for d := range due {
				c, err := k.check(ctx, itself(d), d, scope.First)
				p.took(d.State, c, err)
			}
		})
	}
	err := k.each(ctx, scope, func(d *tenants.Domain) error {
		select {
		case due <- d:
			return nil
		case <-ctx.Done():
			return ctx.Err()
		}
	})
	close(due)
	wg.Wait()
	if err == nil {
		err = p.err
	}
	return p.Passed, err
}

// each calls fn for the domains that are due, page by page.
func (k *Checker) each(ctx context.Context, scope Scope, fn func(*tenants.Domain) error) error {
	checked, after := int64(-1), ""
	for {
		var page []*tenants.Domain
		err := k.DB.View(ctx, func(tx *store.Tx) (err error) {
			page, err = tenants.DueDomains(tx, scope.Parent, scope.Since, checked, after, duePage)
			return err
		})
		if err != nil || len(page) == 0 {
			return err
		}
		for _, d := range page {
			if checked, after = d.CheckedAt, d.ID; scope.Except[d.Parent] {
				continue
			}
			if err := fn(d); err != nil {
				return err
			}
		}
	}
}

// pass counts what workers come to.
type pass struct {
	mu sync.Mutex // guards what follows
	Passed
	err error // the first
}

// took counts one domain, which was in a state before.
func (p *pass) took(was identity.DomainState, c Checked, err error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.Checked++
	p.Said[c.Evidence]++
	switch {
	case err != nil && identity.AsError(err).Code == identity.CodeNotFound: // gone meanwhile, or its parent
	case err != nil:
		p.Failed++
		if p.err == nil {
			p.err = err
		}
	case c.Domain.State != was:
		p.Changed++
	}
}
