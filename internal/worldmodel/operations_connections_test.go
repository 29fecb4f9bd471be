package worldmodel_test

import "fmt"

// connections are those of a parent: people log in through the first to begin with.
var connections = []string{"sso", "alt"}

// connecting changes a connection, again where it is about to be reset by another.
func (w *world) connecting(method string, p *parent, slug, verb string, body any) string {
	for {
		if said := w.manage(p.key, method, "connections/"+p.slug+"/"+slug+verb, body).words(); said != "409 connection_clearing" {
			return said
		}
	}
}

func enabled(p *parent, slug string, on bool) operation {
	return operation{
		words: fmt.Sprintf("%s has people log in through its connection %s: %v", p.slug, slug, on),
		do: func(w *world) string {
			return w.connecting("PATCH", p, slug, "", object{"enabled": on})
		},
		model: func(m *model, _ string) string { return m.enable(m.tenants[p.slug], slug, on) },
	}
}

func reset(p *parent, slug string) operation {
	return operation{
		words: fmt.Sprintf("%s resets its connection %s", p.slug, slug),
		do: func(w *world) string {
			return w.connecting("POST", p, slug, "/reset", nil)
		},
		model: func(m *model, _ string) string { return m.reset(m.tenants[p.slug], slug) },
	}
}

// connection draws something about a parent's connections. One that is disabled is
// enabled again sooner or later: nobody comes in by login else.
func (d *drawing) connection(p *parent) operation {
	slug := pick(d.rt, "connection", "sso", "sso", "alt")
	switch pick(d.rt, "of the connection", "reset", "enable", "enable", "disable") {
	case "reset":
		return reset(p, slug)
	case "disable":
		return enabled(p, slug, false)
	}
	return enabled(p, slug, true)
}

// connectionScript: people and a guest have come through a connection, which is
// reset or another takes its place, and they come again, as who they were or with
// what stands for somebody else.
func (d *drawing) connectionScript(p *parent) []beat {
	name, guest := d.name(), pick(d.rt, "guest", d.w.guests()...)
	email := name + "@" + p.home
	org := pick(d.rt, "org", p.orgs...)
	i := d.handle("invitation")
	d.invitations[p.slug] = append(d.invitations[p.slug], i)
	groups := []string{pick(d.rt, "group", "g0", "g1")}
	comes := func(slug, subject, email, token string) operation {
		return login(p, evidence{through: slug, subject: subject, email: email, groups: groups, token: token})
	}
	from, to := "sso", "alt"
	out := one(enabled(p, to, false), enabled(p, from, true), welcome(org, true, true), d.invite(i, org, guest, "user", ""), comes(from, "sub-"+guest[:3], guest, i), comes(from, "sub-"+name, email, ""))
	if pick(d.rt, "what", "reset", "another") == "reset" {
		to = from
		out = append(out, d.atOnce(reset(p, from)))
	} else {
		out = append(out, d.atOnce(enabled(p, from, false)), d.atOnce(enabled(p, to, true)))
	}
	some := []operation{
		comes(to, "sub-"+guest[:3], guest, ""), comes(to, "sub-"+guest[:3], guest, i), comes(to, "sub-"+name, email, ""), comes(to, "sub-"+name, d.name()+"@"+p.home, ""), comes(to, "sub-"+d.name(), email, ""),
		comes(from, "sub-"+name, email, ""), reset(p, from), reset(p, to), active(d, p, name, false), erase(p, email), enabled(p, from, true), readdress(p, email, "mia@"+p.home), gated(p, email, false),
	}
	for range 3 {
		out = append(out, both(pick(d.rt, "one", some...), pick(d.rt, "two", some...))...)
	}
	return append(out, one(enabled(p, to, false), enabled(p, from, true), comes(from, "sub-"+name, email, ""), comes(from, "sub-"+guest[:3], guest, ""))...)
}
