package worldmodel_test

import (
	"encoding/json"
	"fmt"
	"strings"

	"pgregory.net/rapid"

	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/directory"
)

// groupIn is what the world calls a group of the directory that a record is of.
func groupIn(name, group string) string {
	if directoryOf(name) != "okta" {
		return "x-" + group
	}
	return group
}

// second draws something of a parent's other directory, which knows the same
// people by other names.
func (d *drawing) second(p *parent, name string) operation {
	other := "x-" + name
	switch pick(d.rt, "of the other", "make", "create", "create", "create", "active", "active", "member", "member", "delete", "rebind", "rebind", "rebind back", "transfer", "transfer", "drop") {
	case "transfer":
		return d.transferred(p)
	case "make":
		return makeSecond(p)
	case "create":
		return create(p, other, name+"@"+p.home, pick(d.rt, "active", nil, said(true), said(true), said(false)))
	case "active":
		return active(d, p, other, pick(d.rt, "active", true, true, false))
	case "member":
		return d.member(p, other, pick(d.rt, "group", groups...), pick(d.rt, "in", true, true, false))
	case "delete":
		return deleted(d, p, other)
	case "rebind":
		return rebind(p, name, other)
	case "rebind back":
		return rebind(p, other, name)
	}
	return dropSecond(p)
}

func makeSecond(p *parent) operation {
	return operation{
		words: p.slug + " makes a second directory", about: p.slug + " second",
		do: func(w *world) string {
			a := w.manage(p.key, "POST", "directories", object{"parent": p.slug, "slug": "entra", "kind": "scim"})
			if a.status >= 300 {
				return a.words()
			}
			var made, token struct{ ID, Token string }
			b := w.manage(p.key, "POST", "tokens", object{"directory": p.slug + "/entra"})
			if json.Unmarshal(a.body, &made) != nil || json.Unmarshal(b.body, &token) != nil || token.Token == "" {
				return string(b.body)
			}
			ids := map[string]string{}
			if err := w.update(func(tx *store.Tx) error {
				for _, g := range groups {
					group := &directory.Group{Parent: p.id, Directory: made.ID, DisplayName: g, ExternalID: g, Doc: json.RawMessage(`{"displayName":"` + g + `","externalId":"` + g + `"}`)}
					if err := directory.InsertGroup(tx, group); err != nil {
						return err
					}
					ids["x-"+g] = group.ID
				}
				return nil
			}); err != nil {
				return err.Error()
			}
			w.mu.Lock()
			defer w.mu.Unlock()
			p.second, p.secondKey = made.ID, token.Token
			for g, id := range ids {
				p.groups[g] = id
			}
			return "done"
		},
		model: func(m *model, _ string) string { return m.addSecond(m.tenants[p.slug]) },
	}
}

// dropSecond deletes the other directory, whose plan somebody has seen.
func dropSecond(p *parent) operation {
	return operation{
		words: p.slug + " deletes its second directory", about: p.slug + " second",
		do: func(w *world) string {
			for {
				a := w.manage(p.key, "DELETE", "directories/"+p.slug+"/entra", nil)
				if a.status >= 300 {
					return a.words()
				}
				var run struct{ ID string }
				var plan struct{ Summary struct{ Hash string } }
				if err := json.Unmarshal(a.body, &run); err != nil {
					return err.Error()
				}
				b := w.manage(p.key, "GET", "runs/"+run.ID+"/plan", nil)
				if b.status != 200 || json.Unmarshal(b.body, &plan) != nil {
					return fmt.Sprintf("the plan is %d %s", b.status, b.body)
				}
				said := w.manage(p.key, "POST", "runs/"+run.ID+"/apply", object{"hash": plan.Summary.Hash}).words()
				if said == "409 plan_changed" {
					continue
				}
				if said == "done" {
					w.mu.Lock()
					p.second, p.secondKey = "", ""
					for name := range p.users {
						if strings.HasPrefix(name, "x-") {
							delete(p.users, name)
						}
					}
					w.mu.Unlock()
					// What it owned without a record is left to a worker.
					said = told(w.update(func(tx *store.Tx) error { return w.engine.CatchUp(tx, p.id) }))
				}
				return said
			}
		},
		model: func(m *model, _ string) string { return m.dropSecond(m.tenants[p.slug]) },
	}
}

func (d *drawing) transferred(p *parent) operation {
	if pick(d.rt, "transfer", true, true, false) {
		return transferred(p, "okta", "entra")
	}
	return transferred(p, "entra", "okta")
}

// transferred has one directory own the people of the other, which somebody looks at
// first.
func transferred(p *parent, from, to string) operation {
	return operation{
		words: fmt.Sprintf("%s has %s own the people of %s", p.slug, to, from), about: p.slug + " transfer",
		do: func(w *world) string {
			a := w.manage(p.key, "POST", "directories/"+p.slug+"/"+from+"/transfer", object{"to": p.slug + "/" + to})
			var run struct{ ID string }
			if a.status >= 300 || json.Unmarshal(a.body, &run) != nil {
				return a.words()
			}
			for {
				var plan struct{ Summary struct{ Hash string } }
				_ = json.Unmarshal(w.manage(p.key, "GET", "runs/"+run.ID+"/plan", nil).body, &plan) // of what has ended there is none
				switch said := w.manage(p.key, "POST", "runs/"+run.ID+"/apply", object{"hash": plan.Summary.Hash}).words(); said {
				case "409 plan_changed":
				case "409 run_decided", "409 directory_deleted": // the other directory ended meanwhile
					w.manage(p.key, "POST", "runs/"+run.ID+"/discard", nil)
					return notThere
				default:
					return said
				}
			}
		},
		model: func(m *model, _ string) string { return m.transferPeople(m.tenants[p.slug], from, to) },
	}
}

// rebind is the preflight of a file with one line and, where nothing is wrong,
// what follows from it.
func rebind(p *parent, from, to string) operation {
	return operation{
		words: fmt.Sprintf("%s rebinds %s to %s", p.slug, from, to), about: p.slug + "/" + to,
		do: func(w *world) string {
			for {
				old, now := w.known(p.users, from), w.known(p.users, to)
				if old == "" || now == "" {
					return "nobody"
				}
				body := object{"parent": p.slug, "from": directoryOf(from), "to": directoryOf(to), "source": old + "," + now + "\n"}
				var found struct {
					Hash     string
					Problems []struct{ Reason string }
				}
				a := w.manage(p.key, "POST", "rebinds", body)
				if a.status == 404 {
					return "nobody"
				}
				if a.status >= 300 || json.Unmarshal(a.body, &found) != nil {
					return a.words()
				}
				if len(found.Problems) > 0 {
					if found.Problems[0].Reason == "unknown" {
						return "nobody"
					}
					return "wrong " + found.Problems[0].Reason
				}
				body["hash"] = found.Hash
				switch said := w.manage(p.key, "POST", "rebinds", body).words(); said {
				case "409 plan_changed", "409 rebind_refused":
				default:
					return said
				}
			}
		},
		model: func(m *model, answer string) string { return m.rebind(m.tenants[p.slug], from, to, answer) },
	}
}

// secondScript: people move from one directory to another, and one of the two
// ends, or says something of them.
func (d *drawing) secondScript(p *parent) []beat {
	name := d.name()
	email, other := name+"@"+p.home, "x-"+name
	work := pick(d.rt, "org", p.orgs...)
	out := one(makeSecond(p), create(p, name, email, said(true)), create(p, other, email, pick(d.rt, "active", said(true), said(true), said(false))),
		d.member(p, name, "g0", true), d.member(p, other, pick(d.rt, "group", "g1", "g2"), true),
		configure(work, identity.ModeSCIM, pick(d.rt, "mapped", true, true, false), false))
	if rapid.Bool().Draw(d.rt, "directed") {
		out = append(out, d.atOnce(d.directed(p)))
	}
	out = append(out, d.atOnce(rebind(p, name, other)))
	some := []operation{
		active(d, p, name, false), active(d, p, other, false), active(d, p, other, true), deleted(d, p, name), deleted(d, p, other), d.member(p, other, "g1", false),
		create(p, name, email, said(true)), erase(p, email), gated(p, email, false), d.transferred(p), login(p, evidence{subject: "sub-" + name, email: email, groups: []string{"g0"}}),
	}
	for range 3 {
		out = append(out, both(pick(d.rt, "one", some...), pick(d.rt, "two", some...))...)
	}
	out = append(out, d.atOnce(dropSecond(p)), beat{[]operation{active(d, p, name, true)}})
	return append(out, one(create(p, name, email, nil))...)
}
