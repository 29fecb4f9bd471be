package worldmodel_test

import (
	"fmt"
	"strings"

	"pgregory.net/rapid"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/tenants"
	"usher/internal/tenancy"
)

// operation is something that somebody does, to the product and to the model.
// answer is what the product said, for the few things that the model cannot know.
type operation struct {
	words string
	about string // the record, claim or the like whose id the world keeps: no two at once
	do    func(w *world) string
	model func(m *model, answer string) string
	begin func(m *model) // what it has done by itself before the rest; nil: it does all at once
}

const (
	userURN  = "urn:ietf:params:scim:schemas:core:2.0:User"
	groupURN = "urn:ietf:params:scim:schemas:core:2.0:Group"
	patchURN = "urn:ietf:params:scim:api:messages:2.0:PatchOp"
)

// drawing is what operations are drawn from.
type drawing struct {
	w                 *world
	rt                *rapid.T
	invitations       map[string][]string // handles by tenant, whether anything came of them or not
	emails            map[string]string   // of invitations
	proposals, claims []string
	made              int
	wide              bool // e-mails of everybody, not the tenant's own
}

// pick draws one of items, each as likely as another: rapid's own choice
// prefers the first ones, and then much is never tried.
func pick[T any](t *rapid.T, label string, items ...T) T {
	n := rapid.Custom(func(t *rapid.T) int {
		n := 0
		for range 6 {
			n *= 2
			if rapid.Bool().Draw(t, "bit") {
				n++
			}
		}
		return n
	}).Draw(t, label)
	return items[n%len(items)]
}

var names = []string{"ada", "bob", "cat", "dan", "eve"}

func (w *world) guests() []string {
	return []string{fmt.Sprintf("gus@else%d.example", w.run), fmt.Sprintf("hal@else%d.example", w.run)}
}

func (w *world) shared() string { return fmt.Sprintf("shared%d.example", w.run) }

// domains are all that e-mails of the world are on.
func (w *world) domains() []string {
	out := []string{w.shared(), fmt.Sprintf("else%d.example", w.run)}
	for _, s := range w.slugs {
		out = append(out, w.parents[s].home)
	}
	return out
}

func (d *drawing) handle(kind string) string {
	d.made++
	return fmt.Sprintf("%s %d", kind, d.made)
}

func (d *drawing) name() string { return pick(d.rt, "name", names...) }

// email draws an e-mail of a parent's people, or where everybody's are meant of
// anybody's.
func (d *drawing) email(p *parent) string {
	if d.wide && pick(d.rt, "whose", false, false, true) {
		other := d.w.parents[pick(d.rt, "of", d.w.slugs...)]
		return pick(d.rt, "e-mail", "pam@"+d.w.shared(), "pol@"+d.w.shared(), "kim@"+other.home, "lou@"+other.home, d.name()+"@"+other.home, "pat@"+other.home)
	}
	if pick(d.rt, "guest", false, false, false, true) {
		return pick(d.rt, "who", d.w.guests()...)
	}
	return d.name() + "@" + p.home
}

// org draws an organization of a parent, or where everybody's are meant one that
// began alone.
func (d *drawing) org(p *parent) string {
	if d.wide && pick(d.rt, "lone", false, false, true) {
		return pick(d.rt, "org", d.w.lone...)
	}
	return pick(d.rt, "org", p.orgs...)
}

func (d *drawing) role(org string) string {
	if isWork(org) {
		return pick(d.rt, "role", "owner", "admin", "user", "user")
	}
	return pick(d.rt, "role", "admin", "developer", "billing", "user")
}

func (d *drawing) seat(org string) string {
	if isWork(org) {
		return pick(d.rt, "seat", "", "", "premium", "standard")
	}
	return ""
}

// own draws something that happens at one parent.
func (d *drawing) own(p *parent) operation {
	switch pick(d.rt, "what", "create", "create", "active", "active", "member", "member", "member", "member", "delete", "rename", "login", "login", "login", "login",
		"hand", "hand", "hand", "gate", "invite", "invite", "invite", "accept", "accept", "accept", "revoke", "configure", "configure", "limit", "limit", "sync", "crown", "rights", "rights", "policy", "policy", "switch", "switch", "guests", "connection", "connection") {
	case "connection":
		return d.connection(p)
	case "guests":
		return welcome(d.org(p), pick(d.rt, "takes", true, true, false), pick(d.rt, "administer", true, false))
	case "policy":
		return d.policy(p)
	case "switch":
		return d.switching(p)
	case "rights":
		return d.rights(p)
	case "create", "active", "member", "delete", "rename", "sync":
		return d.directory(p)
	case "login":
		return d.login(p)
	case "hand", "gate", "crown":
		return d.hand(p)
	case "invite", "accept", "revoke":
		return d.invitation(p)
	case "limit":
		n := pick(d.rt, "limit", 0, 1, 2, 3)
		tier := pick(d.rt, "tier", "premium", "premium", "standard")
		return limitSeats(p.orgs[0], tier, n)
	}
	mode := pick(d.rt, "mode", identity.Modes...)
	mapped := mode != identity.ModeInvite && rapid.Bool().Draw(d.rt, "mapped")
	return configure(d.org(p), mode, mapped, mode != identity.ModeInvite && pick(d.rt, "sso", true, true, false))
}

func welcome(org string, takes, administer bool) operation {
	return operation{
		words: fmt.Sprintf("%s takes guests %v, into roles that administer %v", org, takes, administer),
		do: func(w *world) string {
			return w.manage(w.operator, "PATCH", "organizations/"+org, object{"guests": takes, "guest_administrators": administer}).words()
		},
		model: func(m *model, _ string) string { return m.welcome(m.orgs[org], takes, administer) },
	}
}

// configure is a switch whose plan somebody has seen.
func configure(org string, mode identity.Mode, mapped, sso bool) operation {
	return operation{
		words: fmt.Sprintf("%s is switched to mode %s, mappings %v, SSO required %v", org, mode, mapped, sso),
		do: func(w *world) string {
			return told(w.update(func(tx *store.Tx) error {
				o, err := w.heldOrg(tx, org)
				if err != nil {
					return err
				}
				c := provision.Change{Parent: o.Parent, Actor: operator, Approved: true}
				if _, err := w.tenancy.Configure(tx, c, o, tenancy.Settings{Mode: mode, Mappings: mapped, DefaultSeat: o.DefaultSeat, SSORequired: sso, Managed: o.Managed}); err != nil {
					return err
				}
				_, err = w.engine.RecomputeAll(tx, c)
				return err
			}))
		},
		model: func(m *model, _ string) string { return m.configure(m.orgs[org], mode, mapped, sso) },
	}
}

// heldOrg returns an organization with its tenant held alone.
func (w *world) heldOrg(tx *store.Tx, slug string) (*tenants.Organization, error) {
	for {
		o, err := tenants.OrganizationBySlug(tx, slug)
		if err == nil && o == nil {
			err = identity.Errorf(identity.CodeNotFound, "not_found", "gone")
		}
		if err != nil {
			return nil, err
		}
		if err := tenants.Lock(tx, o.Parent); err != nil {
			return nil, err
		}
		now, err := tenants.OrganizationBySlug(tx, slug)
		if err != nil || now != nil && now.Parent == o.Parent {
			return now, err
		}
	}
}

func said(b bool) *bool { return &b }

func saying(active *bool) string {
	switch {
	case active == nil:
		return ""
	case *active:
		return ", active"
	}
	return ", inactive"
}

// scimSend sends a request of a parent's directory.
func (w *world) scimSend(p *parent, name, method, path string, body object) answer {
	w.mu.Lock()
	dir, key := p.dir, p.dirKey
	if directoryOf(name) != "okta" {
		dir, key = p.second, p.secondKey
	}
	w.mu.Unlock()
	return w.send(w.scim, key, method, "/scim/"+dir+"/v2"+path, body)
}

// user is something that a directory says of a record, by its id; nobody's where
// there is none.
func (d *drawing) user(p *parent, name, words string, do func(w *world, id string) string, models func(m *model, t *tenant) string) operation {
	return operation{
		words: fmt.Sprintf("the directory of %s %s", p.slug, words), about: p.slug + "/" + name,
		do: func(w *world) string {
			id := w.known(p.users, name)
			if id == "" {
				return "nobody"
			}
			said := do(w, id)
			if strings.HasPrefix(said, "40") && w.scimSend(p, name, "GET", "/Users/"+id, nil).status != 200 {
				return "nobody" // the person was erased
			}
			return said
		},
		model: func(m *model, _ string) string { return models(m, m.tenants[p.slug]) },
	}
}

func patched(op, path string, value any) object {
	return object{"schemas": []string{patchURN}, "Operations": []object{{"op": op, "path": path, "value": value}}}
}

func (d *drawing) directory(p *parent) operation {
	name := d.name()
	if pick(d.rt, "other", false, false, false, true) {
		return d.second(p, name)
	}
	switch pick(d.rt, "says", "create", "create", "create", "active", "active", "member", "member", "member", "member", "delete", "rename", "sync", "group", "group") {
	case "group":
		return d.group(p)
	case "create":
		active := pick(d.rt, "active", nil, said(true), said(true), said(false))
		return create(p, name, name+"@"+p.home, active)
	case "active":
		return active(d, p, name, pick(d.rt, "active", true, true, false))
	case "member":
		return d.member(p, name, pick(d.rt, "group", groups...), pick(d.rt, "in", true, true, false))
	case "delete":
		return deleted(d, p, name)
	case "rename":
		to := pick(d.rt, "to", d.name()+"@"+p.home, name+"@"+p.home, "mia@"+p.home)
		if d.wide {
			to = pick(d.rt, "to", to, d.email(p), "kim@"+p.home, "pam@"+d.w.shared())
		}
		if pick(d.rt, "and more", false, false, true) {
			return d.renamedAnd(p, name, to, pick(d.rt, "active", false, false, true))
		}
		return d.user(p, name, fmt.Sprintf("gives %s the e-mail %s", name, to), func(w *world, id string) string {
			return w.scimSend(p, name, "PATCH", "/Users/"+id, patched("replace", "userName", to)).words()
		}, func(m *model, t *tenant) string { return m.change(t, name, to, nil) })
	}
	return synced(p)
}

func synced(p *parent) operation {
	return operation{
		words: fmt.Sprintf("the directory of %s is synced", p.slug),
		do: func(w *world) string {
			return w.manage(p.key, "POST", "directories/"+p.slug+"/okta/sync", nil).words()
		},
		model: func(m *model, _ string) string { return m.sync(m.tenants[p.slug]) },
	}
}

func active(d *drawing, p *parent, name string, is bool) operation {
	return d.user(p, name, fmt.Sprintf("says active %v of %s", is, name), func(w *world, id string) string {
		return w.scimSend(p, name, "PATCH", "/Users/"+id, patched("replace", "active", is)).words()
	}, func(m *model, t *tenant) string { return m.change(t, name, "", &is) })
}

// renamedAnd says two things of somebody with one request.
func (d *drawing) renamedAnd(p *parent, name, to string, is bool) operation {
	return d.user(p, name, fmt.Sprintf("gives %s the e-mail %s and says active %v", name, to, is), func(w *world, id string) string {
		body := patched("replace", "userName", to)
		body["Operations"] = append(body["Operations"].([]object), object{"op": "replace", "path": "active", "value": is})
		return w.scimSend(p, name, "PATCH", "/Users/"+id, body).words()
	}, func(m *model, t *tenant) string { return m.change(t, name, to, &is) })
}

func deleted(d *drawing, p *parent, name string) operation {
	return d.user(p, name, "deletes "+name, func(w *world, id string) string {
		a := w.scimSend(p, name, "DELETE", "/Users/"+id, nil)
		if a.status < 300 {
			w.mu.Lock()
			delete(p.users, name)
			w.mu.Unlock()
		}
		return a.words()
	}, func(m *model, t *tenant) string { return m.remove(t, name) })
}

func create(p *parent, name, userName string, active *bool) operation {
	return operation{
		words: fmt.Sprintf("the directory of %s creates %s as %s%s", p.slug, name, userName, saying(active)), about: p.slug + "/" + name,
		do: func(w *world) string {
			if id := w.known(p.users, name); id != "" && w.scimSend(p, name, "GET", "/Users/"+id, nil).status == 200 {
				return "there already"
			}
			body := object{"schemas": []string{userURN}, "userName": userName, "externalId": name}
			if active != nil {
				body["active"] = *active
			}
			a := w.scimSend(p, name, "POST", "/Users", body)
			if directoryOf(name) != "okta" && (a.status == 401 || a.status == 404) {
				return "no directory"
			}
			return w.made(a, name, p.users, "id")
		},
		model: func(m *model, _ string) string { return m.create(m.tenants[p.slug], name, userName, active) },
	}
}

func (d *drawing) member(p *parent, name, group string, in bool) operation {
	words, op := fmt.Sprintf("puts %s into %s", name, group), "add"
	if !in {
		words, op = fmt.Sprintf("takes %s out of %s", name, group), "remove"
	}
	return d.user(p, name, words, func(w *world, id string) string {
		if !in && w.scimSend(p, name, "GET", "/Users/"+id, nil).status != 200 {
			return "404" // taking out who is not there is done as well
		}
		return w.scimSend(p, name, "PATCH", "/Groups/"+w.known(p.groups, groupIn(name, group)), patched(op, "members", []object{{"value": id}})).words()
	}, func(m *model, t *tenant) string { return m.member(t, group, name, in) })
}

func (d *drawing) hand(p *parent) operation {
	org, email := d.org(p), d.email(p)
	role, seat := d.role(org), d.seat(org)
	member := "memberships/" + org + "/" + email
	switch pick(d.rt, "by hand", "add", "add", "change", "change", "remove", "gate", "gate", "crown") {
	case "add":
		return operation{
			words: fmt.Sprintf("%s is added to %s by hand as %s %s", email, org, role, seat),
			do: func(w *world) string {
				return w.manage(w.operator, "POST", "memberships", object{"organization": org, "email": email, "role": role, "seat": seat}).words()
			},
			model: func(m *model, _ string) string { return m.handAdd(m.orgs[org], email, role, seat) },
		}
	case "change":
		body := object{"role": role}
		if seat != "" {
			body["seat"] = seat
			if rapid.Bool().Draw(d.rt, "only the seat") {
				role = ""
				delete(body, "role")
			}
		}
		return operation{
			words: fmt.Sprintf("%s is made %s %s in %s by hand", email, role, seat, org),
			do:    func(w *world) string { return w.manage(w.operator, "PATCH", member, body).words() },
			model: func(m *model, _ string) string { return m.handChange(m.orgs[org], email, role, seat) },
		}
	case "remove":
		return removed(org, email)
	case "gate":
		return gated(p, email, pick(d.rt, "open", true, true, false))
	}
	return crowned(p.orgs[0], email)
}

// byHand gives somebody a role, as a member newly or again.
func byHand(org, email, role string) operation {
	return operation{
		words: fmt.Sprintf("%s is made %s in %s by hand", email, role, org),
		do: func(w *world) string {
			return w.manage(w.operator, "PATCH", "memberships/"+org+"/"+email, object{"role": role}).words()
		},
		model: func(m *model, _ string) string { return m.handChange(m.orgs[org], email, role, "") },
	}
}

func removed(org, email string) operation {
	return operation{
		words: fmt.Sprintf("%s is removed from %s by hand", email, org),
		do: func(w *world) string {
			return w.manage(w.operator, "DELETE", "memberships/"+org+"/"+email, nil).words()
		},
		model: func(m *model, _ string) string { return m.handRemove(m.orgs[org], email) },
	}
}

func gated(p *parent, email string, open bool) operation {
	verb := map[bool]string{true: "reactivate", false: "deactivate"}[open]
	return operation{
		words: fmt.Sprintf("%s is %sd at %s by hand", email, verb, p.slug),
		do: func(w *world) string {
			return w.manage(p.key, "POST", "accounts/"+email+"/"+verb, object{"parent": p.slug}).words()
		},
		model: func(m *model, _ string) string { return m.gate(m.tenants[p.slug], email, open) },
	}
}

func (d *drawing) invitation(p *parent) operation {
	some := d.invitations[p.slug]
	if d.wide {
		some = append(some[:len(some):len(some)], d.invitations["lone"]...)
	}
	switch what := pick(d.rt, "invitation", "invite", "invite", "accept", "accept", "revoke"); {
	case what == "invite" || len(some) == 0:
		org := d.org(p)
		whose := p.slug
		if !strings.HasPrefix(org, p.slug) {
			whose = "lone"
		}
		handle := d.handle("invitation")
		d.invitations[whose] = append(d.invitations[whose], handle)
		return d.invite(handle, org, d.email(p), d.role(org), d.seat(org))
	case what == "accept":
		return accept(pick(d.rt, "which", some...))
	}
	handle := pick(d.rt, "which", some...)
	return operation{
		words: handle + " is revoked",
		do: func(w *world) string {
			id := w.known(w.invitations, handle)
			if id == "" {
				return "nothing"
			}
			return w.manage(w.operator, "DELETE", "invitations/"+id, nil).words()
		},
		model: func(m *model, _ string) string { return m.revoke(handle) },
	}
}

func (d *drawing) invite(handle, org, email, role, seat string) operation {
	d.emails[handle] = email
	return operation{
		words: fmt.Sprintf("%s: %s is invited into %s as %s %s", handle, email, org, role, seat), about: handle,
		do: func(w *world) string {
			body := object{"organization": org, "email": email, "role": role, "seat": seat}
			a := w.manage(w.operator, "POST", "invitations", body)
			if a.status < 300 {
				w.mu.Lock()
				w.tokens[handle+" e-mail"] = email
				w.mu.Unlock()
			}
			return w.made(a, handle, w.invitations, "id", "token")
		},
		model: func(m *model, _ string) string { return m.invite(handle, m.orgs[org], email, role, seat) },
	}
}

func accept(handle string) operation {
	return operation{
		words: handle + " is accepted",
		do: func(w *world) string {
			token := w.known(w.tokens, handle)
			if token == "" {
				return "nothing"
			}
			return w.manage(w.operator, "POST", "invitations/accept", object{"token": token, "email": w.known(w.tokens, handle+" e-mail")}).words()
		},
		model: func(m *model, _ string) string { return m.takeUp(handle) },
	}
}
