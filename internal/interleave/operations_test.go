package interleave_test

import (
	"context"
	"slices"
	"strings"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/tenants"
)

// operation is something that somebody does to the company, and what they are
// answered.
type operation struct {
	name  string
	about string // what it has to do with, words apart by spaces
	do    func(ctx context.Context, w *world) string
	// apart: what it has nothing to do with it is tried with in the long form alone.
	apart bool
}

// meets reports whether two operations have to do with the same thing.
func (o operation) meets(other operation) bool {
	return slices.ContainsFunc(strings.Fields(o.about), func(thing string) bool { return slices.Contains(strings.Fields(other.about), thing) })
}

type object = map[string]any

const (
	userURN  = "urn:ietf:params:scim:schemas:core:2.0:User"
	groupURN = "urn:ietf:params:scim:schemas:core:2.0:Group"
	patchURN = "urn:ietf:params:scim:api:messages:2.0:PatchOp"
)

func scimRequest(dir, method, path string, body object) func(context.Context, *world) string {
	return func(ctx context.Context, w *world) string {
		return w.send(ctx, w.scim, w.tokens[dir], method, "/scim/"+w.dirs[dir]+"/v2"+path, body)
	}
}

func post(dir, email, external string) func(context.Context, *world) string {
	return scimRequest(dir, "POST", "/Users", object{"schemas": []string{userURN}, "userName": email, "externalId": external, "active": true})
}

func patchUser(name, path string, value any) func(context.Context, *world) string {
	return func(ctx context.Context, w *world) string {
		return scimRequest("okta", "PATCH", "/Users/"+w.users[name], patched("replace", path, value))(ctx, w)
	}
}

func patched(op, path string, value any) object {
	return object{"schemas": []string{patchURN}, "Operations": []object{{"op": op, "path": path, "value": value}}}
}

func patchGroup(name, op, path string, value any) func(context.Context, *world) string {
	return func(ctx context.Context, w *world) string {
		return scimRequest("okta", "PATCH", "/Groups/"+w.groups[name], patched(op, path, value))(ctx, w)
	}
}

func member(group, op, user string) func(context.Context, *world) string {
	return func(ctx context.Context, w *world) string {
		return patchGroup(group, op, "members", []object{{"value": w.users[user]}})(ctx, w)
	}
}

func remove(kind, name string) func(context.Context, *world) string {
	return func(ctx context.Context, w *world) string {
		id := w.users[name]
		if kind == "Groups" {
			id = w.groups[name]
		}
		return scimRequest("okta", "DELETE", "/"+kind+"/"+id, nil)(ctx, w)
	}
}

func login(name string, groups ...string) func(context.Context, *world) string {
	return loginOf(name, name+"@acme.example", groups...)
}

// loginOf is a login of somebody's subject by an e-mail.
func loginOf(name, email string, groups ...string) func(context.Context, *world) string {
	return func(ctx context.Context, w *world) string {
		return w.send(ctx, w.jit, w.hook, "POST", "/v1/login/provision", object{
			"connection": w.conns.ID,
			"claims":     object{"subject": "sub-" + name, "email": email, "email_verified": true, "groups": append([]string{}, groups...), "iat": 2},
		})
	}
}

func manage(method, path string, body object) func(context.Context, *world) string {
	return func(ctx context.Context, w *world) string {
		return w.send(ctx, w.api, w.operator, method, "/v1/"+path, body)
	}
}

// ofMerge does something with the merge that is proposed.
func ofMerge(what string, body object) func(context.Context, *world) string {
	return func(ctx context.Context, w *world) string {
		return manage("POST", "merge-proposals/"+w.proposal+"/"+what, body)(ctx, w)
	}
}

// answered is what a caller learns who is no client of a door.
func answered(err error) string {
	if err == nil {
		return "done"
	}
	e := identity.AsError(err)
	return string(e.Code) + " " + e.Reason
}

// operations are all that write, on people who have to do with each other: bob
// has the seat that cat waits for, ada and fay administer, dan has left, sue
// and wil are not bound yet, eve and zoe are not known. Of the team, which has
// one premium seat left, ann and ben are in charge, by hand. Bob and lou are in
// lone, which has no parent. Join, where mia is, has none either; acme would take
// it. Nia and ned are in came, which acme has taken. The account of pia is claimed,
// and its deadline is over. Tim, who owns the first organization, and tom administer
// it and the second; tam administers the third, whose owner ted has left. What ends
// is described at ending.
var operations = slices.Concat(within, between, administering, guarding, ends, directories)

// within are those of one company and of who comes to it.
var within = []operation{
	{"create", "eve", post("okta", "eve@acme.example", "x-eve"), false},
	{"create_same_name", "eve", post("okta", "EVE@acme.example", "x-other"), false},
	{"create_elsewhere", "eve", post("entra", "eve@acme.example", "y-eve"), false},
	{"deactivate_administrator", "administrators", patchUser("ada", "active", false), false},
	{"deactivate_other_administrator", "administrators", patchUser("fay", "active", false), false},
	{"deactivate_seated", "bob seats", patchUser("bob", "active", false), false},
	{"activate", "bob", patchUser("bob", "active", true), false},
	{"reactivate", "seats", patchUser("dan", "active", true), false},
	{"delete", "bob seats", remove("Users", "bob"), false},
	{"change_email", "bob eve", patchUser("bob", "userName", "eve@acme.example"), false},
	{"add_administrator", "administrators", member("admins", "add", "cat"), false},
	{"add_seated", "bob administrators", member("admins", "add", "bob"), false},
	{"remove_administrator", "administrators", member("admins", "remove", "fay"), false},
	{"remove_seated", "bob seats", member("staff", "remove", "bob"), false},
	{"replace_members", "seats", func(ctx context.Context, w *world) string {
		return scimRequest("okta", "PUT", "/Groups/"+w.groups["heavy"], object{
			"schemas": []string{groupURN}, "displayName": "heavy", "members": []object{{"value": w.users["cat"]}, {"value": w.users["ada"]}},
		})(ctx, w)
	}, false},
	{"rename_group", "binding", patchGroup("staff", "replace", "displayName", "crew"), false},
	{"delete_group", "administrators", remove("Groups", "admins"), false},
	{"login", "gus sso", login("gus", "lead"), false},
	{"first_login", "bob", login("bob", "dev"), false},
	{"login_of_stranger", "", login("zoe", "dev"), false},
	{"login_of_new_user", "eve", login("eve", "dev"), false},
	{"login_by_other_email", "eve", loginOf("eve", "eva@acme.example", "dev"), true},
	{"limit_seats", "seats", manage("PATCH", "organizations/acme-work", object{"seats": object{"premium": object{"limit": 2}}}), false},
	{"apply_policy", "rules", manage("POST", "policies", object{"file": "acme.yaml", "source": nextPolicy}), false},
	{"switch_mode", "rules", manage("PATCH", "organizations/acme-open", object{"mode": "scim"}), false},
	{"switch_mappings", "rules", manage("PATCH", "organizations/acme-open", object{"group_mappings": true}), false},
	{"patch_waiting", "binding", patchUser("sue", "title", "here"), false},
	{"verify_domain", "binding", manage("POST", "domains", object{"parent": "acme", "domain": "late.example", "manual": true}), false},
	{"add_by_hand", "eve team", manage("POST", "memberships", object{"organization": "acme-team", "email": "eve@acme.example", "seat": "premium"}), false},
	{"add_other_by_hand", "team", manage("POST", "memberships", object{"organization": "acme-team", "email": "kim@acme.example", "seat": "premium"}), false},
	{"remove_by_hand", "team", manage("DELETE", "memberships/acme-team/ann@acme.example", nil), false},
	{"remove_member_of_logins", "gus", manage("DELETE", "memberships/acme-console/gus@acme.example", nil), false},
	{"downgrade_by_hand", "team", manage("PATCH", "memberships/acme-team/ben@acme.example", object{"role": "user"}), false},
	{"close_gate", "team", manage("POST", "accounts/ben@acme.example/deactivate", object{"parent": "acme"}), false},
	{"name_owner", "administrators", manage("POST", "organizations/acme-work/owner", object{"email": "fay@acme.example"}), false},
	{"name_other_owner", "bob administrators", manage("POST", "organizations/acme-work/owner", object{"email": "bob@acme.example"}), false},
	{"sync_directory", "binding", manage("POST", "directories/acme/okta/sync", nil), false},
	{"rename_standalone", "lone", manage("PATCH", "organizations/lone", object{"name": "Alone", "seats": object{"premium": object{"limit": 2}}}), false},
	{"approve_merge", "join", ofMerge("approve", object{"side": "joining"}), false},
	{"reject_merge", "join", ofMerge("reject", object{"side": "host"}), false},
	{"join_parent_of_its_own", "join", manage("POST", "organizations/join/parent", object{"slug": "join-inc"}), false},
	{"invite_off_domain", "join", manage("POST", "invitations", object{"organization": "join", "email": "off@else.example"}), false},
	{"accept_into_it", "join", manage("POST", "invitations/accept", object{"email": "kim@acme.example", "token": "token of kim"}), false},
	{"remove_who_joins", "join", manage("POST", "accounts/mia@acme.example/deactivate", object{"parent": "acme"}), false},
	{"give_parent", "lone", manage("POST", "organizations/lone/parent", object{"slug": "lone-inc"}), false},
	{"move_to_parent", "lone bob", func(ctx context.Context, w *world) string {
		return answered(w.db.Update(ctx, store.LaneNormal, func(tx *store.Tx) error {
			o, err := tenants.OrganizationBySlug(tx, "lone")
			if err != nil {
				return err
			}
			return w.tenancy.Move(tx, provision.Change{Actor: operator}, o, w.parent)
		}))
	}, false},
}
