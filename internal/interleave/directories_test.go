package interleave_test

import (
	"context"
	"encoding/json"
	"errors"

	"usher/internal/auth"
	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/credentials"
	"usher/internal/store/directory"
	"usher/internal/store/dirty"
	"usher/internal/store/people"
	"usher/internal/store/runs"
	"usher/internal/store/tenants"
	"usher/internal/tenancy"
)

// directories are operations on people whom two directories know, or a directory and
// a connection: on vic, whom okta owns until a transfer to entra is applied; on vex
// and vax, whom a deleted directory owned that a worker has not let go of yet; on len, of whom
// a guard holds what a login took. The others erase accounts that no parent knows.
var directories = []operation{
	{"readdress_owned", "vic", patchUser("vic", "userName", "vid@acme.example"), true},
	{"create_at_new_address", "vic", post("entra", "vid@acme.example", "y-vid"), true},
	{"deactivate_owned", "vic", patchUser("vic", "active", false), true},
	{"transfer", "vic una entra", func(ctx context.Context, w *world) string {
		return manage("POST", "runs/"+w.transfer+"/apply", nil)(ctx, w)
	}, true},
	{"login_at_new_address", "vic sso", loginOf("vic", "vid@acme.example", "dev"), true},
	{"reset_connection", "sso", letGo("sso", (*tenancy.Tenancy).ResetConnection), true},
	{"delete_connection", "sso", letGo("alt", (*tenancy.Tenancy).DeleteConnection), true},
	{"erase_alone", "lone", manage("DELETE", "accounts/lou@lone.example?standalone=true", nil), true},
	{"erase_claimed", "pia", func(ctx context.Context, w *world) string {
		return manage("DELETE", "accounts/"+w.pia+"?standalone=true", nil)(ctx, w)
	}, true},
	{"erase_held", "len", manage("DELETE", "accounts/len@held.example?parent=held", nil), true},
	{"come_back", "len", loginAtHeld("len", "ops"), true},
	{"apply_lost_by_login", "len", decide("logins", "apply"), true},
	{"let_go_of_deleted", "vex", func(ctx context.Context, w *world) string {
		return answered(w.db.Update(ctx, store.LaneNormal, func(tx *store.Tx) error {
			// The mark of the other company, which is older, is not this worker's.
			return errors.Join(dirty.Postpone(tx, w.marked), w.settleOnce(tx))
		}))
	}, true},
	{"rebind_beside", "vex", func(ctx context.Context, w *world) string {
		return answered(w.db.Update(ctx, store.LaneNormal, func(tx *store.Tx) error { return w.rebindVex(tx, "here", "there") }))
	}, true},
	{"create_of_deleted", "vex", post("here", "vax@past.example", "x-new"), true},
}

// letGo begins to let go of a connection's subjects, and does so to the end.
func letGo(slug string, begin func(*tenancy.Tenancy, *store.Tx, provision.Change, *tenants.Connection) error) func(context.Context, *world) string {
	return func(ctx context.Context, w *world) string {
		return w.write(ctx, func(tx *store.Tx, c provision.Change) error {
			if err := tenants.Lock(tx, c.Parent); err != nil {
				return err
			}
			n, err := tenants.ConnectionByID(tx, w.connections[slug])
			if err != nil {
				return err
			}
			if n == nil {
				return identity.Errorf(identity.CodeNotFound, "not_found", "the connection is gone")
			}
			if err := begin(w.tenancy, tx, c, n); err != nil {
				return err
			}
			for done := false; !done; {
				if done, err = w.tenancy.ClearConnection(tx, c, n.ID); err != nil {
					return err
				}
			}
			return nil
		})
	}
}

func loginAtHeld(name string, groups ...string) func(context.Context, *world) string {
	return func(ctx context.Context, w *world) string {
		return w.send(ctx, w.jit, w.heldHook, "POST", "/v1/login/provision", object{
			"connection": w.connections["held"],
			"claims":     object{"subject": "sub-" + name, "email": name + "@held.example", "email_verified": true, "groups": append([]string{}, groups...), "iat": 4},
		})
	}
}

// knownTwice makes vic and vex.
func (w *world) knownTwice(tx *store.Tx, c provision.Change) error {
	okta, err := directory.ByID(tx, w.dirs["okta"])
	if err != nil {
		return err
	}
	entra, err := directory.ByID(tx, w.dirs["entra"])
	if err != nil {
		return err
	}
	if err := w.user(tx, c, okta, "vic@acme.example"); err != nil {
		return err
	}
	staff, err := directory.GroupByID(tx, c.Parent, okta.ID, w.groups["staff"])
	if err != nil {
		return err
	}
	added, err := directory.AddMembers(tx, staff, []directory.Member{{Value: w.users["vic"], Kind: directory.KindUser}})()
	if err != nil {
		return err
	}
	if err := w.engine.MembersChanged(tx, c, okta, []*directory.Group{staff}, added); err != nil {
		return err
	}
	if w.others["vic"], err = w.known(tx, c, okta, entra, "vic@acme.example", w.users["vic"]); err != nil {
		return err
	}
	if w.transfer, err = w.tenancy.ProposeTransfer(tx, c, okta, entra, []string{}); err != nil {
		return err
	}
	alt := &tenants.Connection{Slug: "alt", Kind: "oidc", Vouched: true}
	if err := w.tenancy.AddConnection(tx, c, alt); err != nil {
		return err
	}
	w.connections["sso"], w.connections["alt"] = w.conns.ID, alt.ID
	vic, err := people.AccountByEmail(tx, "vic@acme.example")
	if err != nil {
		return err
	}
	pia, err := people.AccountByEmail(tx, "pia@acme.example")
	if err != nil {
		return err
	}
	w.pia = pia.ID
	return errors.Join(people.LinkSubject(tx, c.Parent, alt.ID, "alt-vic", vic.ID), w.loggingIn(tx), w.past(tx))
}

// known has another directory know somebody whom one knows by a record, and returns
// its own.
func (w *world) known(tx *store.Tx, c provision.Change, from, to *directory.Directory, email, as string) (string, error) {
	doc, err := json.Marshal(object{"userName": email, "active": true})
	if err != nil {
		return "", err
	}
	u := &directory.User{Parent: c.Parent, Directory: to.ID, UserName: email, Email: email, ExternalID: to.Slug + " " + email, Active: true, Doc: doc}
	if err := w.engine.UserCreated(tx, c, u, false, nil); err != nil {
		return "", err
	}
	if _, _, err := w.engine.Rebind(tx, c, provision.Rebinding{From: from, To: to}, []provision.RebindLine{{Line: 1, Old: as, New: u.ID}}); err != nil {
		return "", err
	}
	a, err := people.AccountByEmail(tx, email)
	if err != nil {
		return "", err
	}
	p, err := people.PersonOf(tx, c.Parent, a.ID)
	if err != nil {
		return "", err
	}
	p.OwnerDirectory = from.ID // rebinding has given them away
	return u.ID, people.UpdatePerson(tx, *p)
}

// loggingIn has somebody of the guarded company log in, and lose what nobody loses any
// more within the hour.
func (w *world) loggingIn(tx *store.Tx) error {
	c := provision.Change{Parent: w.heldParent, Actor: operator}
	n := &tenants.Connection{Slug: "sso", Kind: "oidc", Vouched: true}
	if err := w.tenancy.CreateConnection(tx, c, n); err != nil {
		return err
	}
	w.connections["held"] = n.ID
	var err error
	if w.heldHook, err = auth.Issue(tx, &credentials.Credential{Parent: c.Parent, Scope: string(auth.ScopeLoginHook), Target: n.ID}, operator, ""); err != nil {
		return err
	}
	for _, come := range []struct {
		name   string
		at     int64
		groups []string
	}{{"lin", 1, []string{"ops"}}, {"len", 1, []string{"ops"}}, {"lin", 2, nil}, {"len", 2, nil}} {
		if _, err := w.engine.Login(tx, c, provision.Login{
			Connection: n, Subject: "sub-" + come.name, Email: come.name + "@held.example", EmailVerified: true, Evidence: provision.GroupsExplicit, Groups: come.groups, IssuedAt: come.at,
		}); err != nil {
			return err
		}
	}
	open, err := runs.OpenGuards(tx, w.heldParent, "", 10)
	if err != nil {
		return err
	}
	r := open[len(open)-1]
	w.held["logins"] = r.ID
	return provision.Seal(tx, r)
}

// past makes a company of which a directory is deleted, whose people a worker has not
// let go of yet: vex is known to another one too.
func (w *world) past(tx *store.Tx) error {
	c, err := w.company(tx, "past")
	if err != nil {
		return err
	}
	w.pastParent = c.Parent
	o, err := w.tenancy.CreateOrganization(tx, c, "past-work", "", identity.KindEnterprise)
	if err != nil {
		return err
	}
	if _, err := w.tenancy.Configure(tx, c, o, tenancy.Settings{Mode: identity.ModeSCIM}); err != nil {
		return err
	}
	const vex = "vex@past.example"
	dirs := map[string]*directory.Directory{}
	for _, slug := range []string{"yore", "here", "there"} {
		if dirs[slug], err = w.directory(tx, c, slug); err != nil {
			return err
		}
	}
	for _, email := range []string{vex, "vax@past.example"} {
		if err := w.user(tx, c, dirs["yore"], email); err != nil {
			return err
		}
	}
	if w.records["here"], err = w.known(tx, c, dirs["yore"], dirs["here"], vex, w.users["vex"]); err != nil {
		return err
	}
	doc, err := json.Marshal(object{"userName": vex, "active": true})
	if err != nil {
		return err
	}
	u := &directory.User{Parent: c.Parent, Directory: dirs["there"].ID, UserName: vex, Email: vex, ExternalID: "there", Active: true, Doc: doc}
	if err := w.engine.UserCreated(tx, c, u, false, nil); err != nil {
		return err
	}
	w.records["there"] = u.ID
	if _, err := credentials.RevokeAll(tx, c.Parent, dirs["yore"].ID); err != nil {
		return err
	}
	mark, err := json.Marshal(object{"directory": dirs["yore"].ID, "actor": operator})
	if err != nil {
		return err
	}
	if w.marked, err = dirty.NextOf(tx, w.heldParent); err != nil {
		return err
	}
	return errors.Join(directory.Delete(tx, dirs["yore"]), tenants.Touch(tx, c.Parent), dirty.Mark(tx, c.Parent, dirty.KindDirectory, dirs["yore"].ID, string(mark)),
		dirty.Postpone(tx, &dirty.Row{Parent: c.Parent, Kind: dirty.KindDirectory, Target: dirs["yore"].ID}))
}

func (w *world) rebindVex(tx *store.Tx, from, to string) error {
	dirs := map[string]*directory.Directory{}
	for _, slug := range []string{from, to} {
		d, err := directory.ByID(tx, w.dirs[slug])
		if err != nil {
			return err
		}
		dirs[slug] = d
	}
	c := provision.Change{Parent: w.pastParent, Actor: operator}
	_, _, err := w.engine.Rebind(tx, c, provision.Rebinding{From: dirs[from], To: dirs[to]}, []provision.RebindLine{{Line: 1, Old: w.records[from], New: w.records[to]}})
	return err
}
