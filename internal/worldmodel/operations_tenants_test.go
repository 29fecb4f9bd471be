package worldmodel_test

import (
	"fmt"

	"pgregory.net/rapid"

	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/claims"
	"usher/internal/store/tenants"
	"usher/internal/tenancy"
	"usher/internal/tenancy/domains"
)

// between draws something that has to do with several tenants, or that may.
func (d *drawing) between() operation {
	p := d.w.parents[pick(d.rt, "parent", d.w.slugs...)]
	switch pick(d.rt, "between", "domain", "domain", "domain", "domain", "merge", "merge", "merge", "merge", "merge", "claim", "claim", "claim", "account", "end", "end", "end", "own", "own", "own", "own") {
	case "domain":
		return d.domain(d.any(p))
	case "merge":
		return d.merge(d.any(p))
	case "end":
		return d.end(p)
	case "claim":
		return d.claim(p)
	case "account":
		return d.account(p)
	}
	return d.own(p)
}

func (d *drawing) domain(p *parent) operation {
	name := pick(d.rt, "domain", d.w.shared(), d.w.shared(), p.home, d.w.parents[pick(d.rt, "of", d.w.slugs...)].home)
	switch what := pick(d.rt, "domain op", "add", "add", "publish", "publish", "check", "check", "check", "withdraw", "silence", "vouch", "remove"); what {
	case "add", "vouch":
		return addDomain(p, name, what == "vouch")
	case "publish", "withdraw":
		return published(p, name, what == "publish")
	case "check", "silence":
		return checkDomain(p, name, what == "silence")
	}
	return d.removeDomain(p, name)
}

func (d *drawing) removeDomain(p *parent, name string) operation {
	return operation{
		words: fmt.Sprintf("%s removes the domain %s", p.slug, name),
		do: func(w *world) string {
			return w.onDomain(p, name, func(tx *store.Tx, c provision.Change, n *tenants.Domain) error {
				_, err := domains.Remove(tx, c, domains.DefaultRules(), n.ID)
				return err
			})
		},
		model: func(m *model, _ string) string { return m.removeDomain(m.tenants[p.slug], name) },
	}
}

// onDomain is a transaction about a domain as it is stored; nothing where there
// is none.
func (w *world) onDomain(p *parent, name string, fn func(tx *store.Tx, c provision.Change, n *tenants.Domain) error) string {
	nothing := false
	err := w.update(func(tx *store.Tx) error {
		id, err := w.idOf(tx, p)
		if nothing = err == nil && id == ""; err != nil || nothing {
			return err
		}
		n, err := tenants.DomainNamed(tx, id, name)
		if nothing = err == nil && n == nil; err != nil || n == nil {
			return err
		}
		return fn(tx, provision.Change{Parent: id, Actor: operator}, n)
	})
	if nothing && err == nil {
		return "nothing"
	}
	return told(err)
}

func addDomain(p *parent, name string, manual bool) operation {
	return operation{
		words: fmt.Sprintf("%s adds the domain %s, vouched for %v", p.slug, name, manual),
		do: func(w *world) string {
			key := p.key
			if manual {
				key = w.operator
			}
			return w.manage(key, "POST", "domains", object{"parent": p.slug, "domain": name, "manual": manual}).words()
		},
		model: func(m *model, _ string) string {
			if manual {
				return m.vouch(m.tenants[p.slug], name)
			}
			return m.addDomain(m.tenants[p.slug], name)
		},
	}
}

func published(p *parent, name string, there bool) operation {
	return operation{
		words: fmt.Sprintf("%s has its record of %s in the DNS: %v", p.slug, name, there),
		do: func(w *world) string {
			manual := false
			said := w.onDomain(p, name, func(_ *store.Tx, _ provision.Change, n *tenants.Domain) error {
				if manual = n.Strategy == tenants.StrategyManual; !manual {
					w.house.mu.Lock()
					w.txt[n.Record] = there
					w.house.mu.Unlock()
				}
				return nil
			})
			if manual {
				return "nothing"
			}
			return said
		},
		model: func(m *model, _ string) string { return m.publish(m.tenants[p.slug], name, there) },
	}
}

func checkDomain(p *parent, name string, silent bool) operation {
	return operation{
		words: fmt.Sprintf("the record of %s at %s is looked for, the name servers are silent %v", p.slug, name, silent), about: "check " + name + " of " + p.slug,
		do:    func(w *world) string { return w.check(p, name, silent) },
		model: func(m *model, _ string) string { return m.check(m.tenants[p.slug], name, silent) },
	}
}

func (d *drawing) merge(p *parent) operation {
	what := pick(d.rt, "merge op", "propose", "approve", "approve", "approve", "approve", "undo", "end", "expire")
	if what == "propose" || len(d.proposals) == 0 {
		handle := d.handle("merge")
		d.proposals = append(d.proposals, handle)
		return propose(handle, p, pick(d.rt, "org", d.w.lone...), pick(d.rt, "side", "host", "joining"))
	}
	handle := pick(d.rt, "proposal", d.proposals[max(0, len(d.proposals)-3):]...)
	switch what {
	case "approve":
		return approve(handle, pick(d.rt, "side", "host", "joining"))
	case "undo":
		return undo(handle)
	case "expire":
		return expireMerge(handle)
	}
	verb := pick(d.rt, "verb", "reject", "cancel")
	return operation{
		words: fmt.Sprintf("%s is %sed", handle, verb),
		do: func(w *world) string {
			return w.merging(handle, verb, map[string]object{"reject": {"side": "joining"}}[verb])
		},
		model: func(m *model, answer string) string {
			return m.endMerge(handle, map[string]string{"reject": "rejected", "cancel": "cancelled"}[verb], answer)
		},
	}
}

func expireMerge(handle string) operation {
	return operation{
		words: "the job looks at whether " + handle + " has expired",
		do: func(w *world) string {
			return told(w.update(func(tx *store.Tx) error {
				_, err := w.tenancy.ExpireMerge(tx, provision.Change{Actor: operator}, w.known(w.proposals, handle))
				return err
			}))
		},
		model: func(m *model, _ string) string { return m.expireMerge(handle) },
	}
}

func (w *world) merging(handle, verb string, body object) string {
	id := w.known(w.proposals, handle)
	if id == "" {
		return "nothing"
	}
	var some any
	if body != nil {
		some = body
	}
	return w.manage(w.operator, "POST", "merge-proposals/"+id+"/"+verb, some).words()
}

func propose(handle string, p *parent, org, side string) operation {
	return operation{
		words: fmt.Sprintf("%s: that %s joins %s is proposed by the side %s", handle, org, p.slug, side), about: handle,
		do: func(w *world) string {
			return w.made(w.manage(w.operator, "POST", "merge-proposals", object{"parent": p.slug, "organization": org, "side": side}), handle, w.proposals, "id")
		},
		model: func(m *model, _ string) string { return m.propose(handle, p.slug, org, side) },
	}
}

func approve(handle, side string) operation {
	return operation{
		words: fmt.Sprintf("%s is approved for the side %s", handle, side),
		do:    func(w *world) string { return w.merging(handle, "approve", object{"side": side}) },
		model: func(m *model, answer string) string { return m.approve(handle, []string{side}, nobody, answer) },
	}
}

func undo(handle string) operation {
	return operation{
		words: handle + " is undone",
		do:    func(w *world) string { return w.merging(handle, "undo", nil) },
		model: func(m *model, answer string) string { return m.undo(handle, answer) },
	}
}

func (d *drawing) claim(p *parent) operation {
	what := pick(d.rt, "claim op", "restrict", "start", "start", "choose", "choose", "settle", "settle", "cancel")
	switch {
	case what == "restrict":
		return restrict(p, pick(d.rt, "on", true, true, true, false))
	case what == "start" || len(d.claims) == 0:
		handle := d.handle("claim")
		d.claims = append(d.claims, handle)
		return startClaim(handle, p, pick(d.rt, "domain", p.home, d.w.shared()), pick(d.rt, "org", p.orgs...))
	}
	handle := pick(d.rt, "which", d.claims[max(0, len(d.claims)-3):]...)
	switch what {
	case "choose":
		return d.choose(handle, p)
	case "settle":
		return settleNext(handle)
	}
	return operation{
		words: handle + " is cancelled",
		do:    func(w *world) string { return w.claiming(handle, "cancel", nil) },
		model: func(m *model, _ string) string { return m.cancelClaim(handle) },
	}
}

func (w *world) claiming(handle, verb string, body object) string {
	id := w.known(w.claims, handle)
	if id == "" {
		return "nothing"
	}
	var some any
	if body != nil {
		some = body
	}
	return w.manage(w.operator, "POST", "domain-claims/"+id+"/"+verb, some).words()
}

func (d *drawing) choose(handle string, p *parent) operation {
	email := pick(d.rt, "who", "pam@"+d.w.shared(), "pol@"+d.w.shared(), "pat@"+p.home)
	choice := pick(d.rt, "choice", "merge", "merge", "fresh")
	return operation{
		words: fmt.Sprintf("%s chooses %s in %s", email, choice, handle),
		do:    func(w *world) string { return w.claiming(handle, "choose", object{"email": email, "choice": choice}) },
		model: func(m *model, _ string) string { return m.choose(handle, email, choice) },
	}
}

// settleNext is what a replica does with a claim that is due, one account at a
// time.
func settleNext(handle string) operation {
	return operation{
		words: "the next account of " + handle + " is settled",
		do:    func(w *world) string { _, said := w.settleClaim(handle); return said },
		model: func(m *model, _ string) string { m.settleClaim(handle); return "done" },
	}
}

func restrict(p *parent, on bool) operation {
	return operation{
		words: fmt.Sprintf("%s restricts new organizations and accounts: %v", p.slug, on),
		do: func(w *world) string {
			return w.manage(p.key, "PATCH", "parents/"+p.slug, object{"restrict_org_creation": on}).words()
		},
		model: func(m *model, _ string) string { return m.restrict(m.tenants[p.slug], on) },
	}
}

// startClaim is the preview and what follows from it, as if nobody came between.
func startClaim(handle string, p *parent, name, org string) operation {
	return operation{
		words: fmt.Sprintf("%s: %s claims the accounts on %s for %s", handle, p.slug, name, org), about: handle,
		do: func(w *world) string {
			var n *claims.Claim
			err := w.update(func(tx *store.Tx) error {
				o, err := w.heldOrg(tx, org)
				if err != nil {
					return err
				}
				target := tenancy.ClaimTarget{Domain: &tenants.Domain{Parent: p.id, Name: name}, Org: o}
				preview, err := w.tenancy.PreviewClaim(tx, target)
				if err != nil {
					return err
				}
				n, err = w.tenancy.StartClaim(tx, provision.Change{Parent: p.id, Actor: operator}, target, preview.Hash, 0)
				return err
			})
			if err == nil {
				w.mu.Lock()
				w.claims[handle] = n.ID
				w.mu.Unlock()
			}
			return told(err)
		},
		model: func(m *model, _ string) string { return m.claim(handle, m.tenants[p.slug], name, m.orgs[org]) },
	}
}

func (w *world) settleClaim(handle string) (done bool, said string) {
	id := w.known(w.claims, handle)
	if id == "" {
		return true, "done"
	}
	err := w.update(func(tx *store.Tx) (err error) {
		done, err = w.tenancy.SettleClaim(tx, provision.Change{Actor: operator}, id)
		return err
	})
	return done || err != nil, told(err)
}

// account draws something about accounts themselves.
func (d *drawing) account(p *parent) operation {
	if rapid.Bool().Draw(d.rt, "personal") {
		return personal(pick(d.rt, "who", "pat@"+p.home, "pam@"+d.w.shared(), "pol@"+d.w.shared(), d.name()+"@"+p.home), rapid.Bool().Draw(d.rt, "existing"))
	}
	return readdress(d.any(p), d.email(p), d.email(p))
}

func readdress(p *parent, from, to string) operation {
	return operation{
		words: fmt.Sprintf("an operator moves %s of %s to %s", from, p.slug, to),
		do: func(w *world) string {
			return w.manage(w.operator, "POST", "accounts/"+from+"/email", object{"parent": p.slug, "email": to}).words()
		},
		model: func(m *model, _ string) string { return m.readdress(m.tenants[p.slug], from, to) },
	}
}

func personal(email string, existing bool) operation {
	return operation{
		words: fmt.Sprintf("the application tells of the account %s, there before %v", email, existing),
		do: func(w *world) string {
			return w.manage(w.operator, "POST", "accounts", object{"email": email, "existing": existing}).words()
		},
		model: func(m *model, _ string) string { return m.personal(email, existing) },
	}
}

// pass has days pass, with what runs on schedule.
func pass(days int) operation {
	return operation{
		words: fmt.Sprintf("%d days pass", days),
		do: func(w *world) string {
			w.pass(days)
			if err := w.idp.Rotate(false); err != nil {
				return err.Error()
			}
			return "done"
		},
		model: func(m *model, _ string) string {
			m.now += int64(days)
			m.hour()
			return "done"
		},
	}
}
