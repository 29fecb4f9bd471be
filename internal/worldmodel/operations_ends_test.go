package worldmodel_test

import (
	"fmt"

	"usher/internal/store"
	"usher/internal/store/tenants"
)

// givenTo is what the parent is called that an organization without one is given.
func givenTo(org string) string { return "own" + org }

func (w *world) givens() []string {
	out := make([]string, len(w.lone))
	for i, org := range w.lone {
		out[i] = givenTo(org)
	}
	return out
}

// given is the parent that an organization is given, whether there is one or not.
func (w *world) given(org string) *parent {
	return &parent{slug: givenTo(org), key: w.operator, home: w.shared(), orgs: []string{org}}
}

// idOf returns the id of a parent, empty where there is none.
func (w *world) idOf(tx *store.Tx, p *parent) (string, error) {
	if p.id != "" {
		return p.id, nil
	}
	found, err := tenants.ParentBySlug(tx, p.slug)
	if err != nil || found == nil {
		return "", err
	}
	return found.ID, nil
}

// any is a parent, or now and then one that was given.
func (d *drawing) any(p *parent) *parent {
	if pick(d.rt, "given", false, false, false, true) {
		return d.w.given(pick(d.rt, "to", d.w.lone...))
	}
	return p
}

// end draws something that ends, or that there is anew.
func (d *drawing) end(p *parent) operation {
	org := pick(d.rt, "org", d.w.lone...)
	switch pick(d.rt, "end", "erase", "erase", "erase", "delete", "delete", "make", "give", "delete parent") {
	case "erase":
		if q := d.any(p); q != p {
			return erase(q, pick(d.rt, "whom", "kim@"+p.home, "lou@"+p.home, d.email(p)))
		}
		return erase(p, d.email(p))
	case "delete":
		return deleteOrg(pick(d.rt, "which", org, org, org, p.orgs[1]))
	case "make":
		return makeAlone(org)
	case "give":
		return give(org)
	}
	return deleteParent(d.any(p))
}

func erase(p *parent, email string) operation {
	return operation{
		words: fmt.Sprintf("%s is erased at %s", email, p.slug),
		do: func(w *world) string {
			return w.manage(w.operator, "DELETE", "accounts/"+email+"?parent="+p.slug, nil).words()
		},
		model: func(m *model, _ string) string { return m.erase(m.tenants[p.slug], email) },
	}
}

func deleteOrg(org string) operation {
	return operation{
		words: fmt.Sprintf("the organization %s is deleted", org),
		do:    func(w *world) string { return w.manage(w.operator, "DELETE", "organizations/"+org, nil).words() },
		model: func(m *model, _ string) string { return m.deleteOrg(org) },
	}
}

func deleteParent(p *parent) operation {
	return operation{
		words: fmt.Sprintf("the parent %s is deleted", p.slug),
		do:    func(w *world) string { return w.manage(w.operator, "DELETE", "parents/"+p.slug, nil).words() },
		model: func(m *model, _ string) string { return m.deleteParent(p.slug) },
	}
}

func makeAlone(org string) operation {
	return operation{
		words: fmt.Sprintf("the organization %s is made, without a parent", org),
		do: func(w *world) string {
			return w.manage(w.operator, "POST", "organizations", object{"slug": org, "kind": "console"}).words()
		},
		model: func(m *model, _ string) string { return m.alone(org) },
	}
}

func give(org string) operation {
	return operation{
		words: fmt.Sprintf("the organization %s is given a parent", org),
		do: func(w *world) string {
			return w.manage(w.operator, "POST", "organizations/"+org+"/parent", object{"slug": givenTo(org)}).words()
		},
		model: func(m *model, _ string) string { return m.give(org, givenTo(org)) },
	}
}

// endScript: an organization gets a parent of its own, works there, and both end;
// or an organization ends as it was.
func (d *drawing) endScript() []beat {
	org := pick(d.rt, "org", d.w.lone...)
	own, home := d.w.given(org), d.hostOf(org)
	here := pick(d.rt, "given", true, true, false)
	var out []beat
	if here {
		out = one(give(org), addDomain(own, d.w.shared(), pick(d.rt, "vouched", true, false)), published(own, d.w.shared(), true), checkDomain(own, d.w.shared(), false))
		i := d.handle("invitation")
		d.invitations["lone"] = append(d.invitations["lone"], i)
		who := pick(d.rt, "who", "pam@"+d.w.shared(), "pol@"+d.w.shared(), d.w.guests()[0])
		out = append(out, one(d.invite(i, org, who, "developer", ""))...)
		out = append(out, d.atOnce(accept(i)))
		out = append(out, one(gated(own, who, false), erase(own, who))...)
	}
	for _, name := range []string{"lou", "ada", "kim"} {
		out = append(out, one(removed(org, name+"@"+home.home))...)
	}
	out = append(out, d.atOnce(deleteOrg(org)), beat{[]operation{removed(org, "pam@"+d.w.shared())}}, beat{[]operation{removed(org, "pol@"+d.w.shared())}})
	if here {
		out = append(out, one(d.removeDomain(own, d.w.shared()))...)
		out = append(out, d.atOnce(deleteParent(own), deleteOrg(org)), beat{[]operation{deleteParent(own)}})
	}
	return append(out, d.atOnce(makeAlone(org)))
}

// eraseScript: somebody goes, is erased while something else happens to them, and
// comes again as somebody new.
func (d *drawing) eraseScript(p *parent) []beat {
	name := d.name()
	email := name + "@" + p.home
	in := login(p, evidence{subject: "sub-" + name, email: email, groups: []string{"g0"}})
	out := one(create(p, name, email, said(true)), d.member(p, name, pick(d.rt, "group", "g0", "g1"), true), in, active(d, p, name, false))
	switch pick(d.rt, "races with", "a login", "a reactivation", "a deletion", "an invitation", "a new e-mail", "itself", "something") {
	case "a login":
		out = append(out, beat{[]operation{erase(p, email), in}})
	case "a reactivation":
		out = append(out, beat{[]operation{erase(p, email), active(d, p, name, true)}})
	case "a deletion":
		out = append(out, beat{[]operation{erase(p, email), deleted(d, p, name)}})
	case "an invitation":
		i := d.handle("invitation")
		d.invitations[p.slug] = append(d.invitations[p.slug], i)
		out = append(out, beat{[]operation{erase(p, email), d.invite(i, pick(d.rt, "into", p.orgs...), email, "user", "")}})
	case "a new e-mail":
		out = append(out, one(deleted(d, p, name))...)
		out = append(out, beat{[]operation{erase(p, email), readdress(p, email, "mia@"+p.home)}})
	case "itself":
		out = append(out, beat{[]operation{erase(p, email), erase(p, email)}})
	default:
		out = append(out, d.atOnce(erase(p, email)))
	}
	out = append(out, one(erase(p, email))...)
	return append(out, d.atOnce(create(p, name, email, nil), in), beat{[]operation{in}})
}
