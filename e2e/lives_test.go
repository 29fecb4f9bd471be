package e2e

import (
	"encoding/json"
	"fmt"
	"net/url"
	"slices"
	"strings"
	"testing"
)

// livesPolicy gives ada the last premium seat and the console's administration,
// which eve shares, so that nothing of ada's is held for being the last.
const livesPolicy = `version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console: {kind: console, mode: scim, group_mappings: true}
  acme-lab: {kind: console, mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
  - {name: platform, group: eng-platform, org: acme-console, role: admin}
guards: {max_removals: {count: 100, percent: 100}, max_new_administrators: {count: 100}}
`

// life is what happens to people at an identity provider, told in its dialect,
// and what is looked at after each step.
type life struct {
	t       *testing.T
	s       *server
	d       directory
	dialect string
	hook    string
	cursor  string
	groups  map[string]string
}

// sent is a user as the provider sends it.
func (l life) sent(mail, externalID string, active any) object {
	u := object{
		"schemas": []string{userSchema}, "userName": mail, "externalId": externalID,
		"emails": []object{{"value": mail, "type": "work", "primary": true}},
	}
	if active != nil {
		u["active"] = active
	}
	return u
}

// change sends what the provider sends to change a user whose state it knows.
func (l life) change(id, mail, externalID string, active bool) {
	l.t.Helper()
	path := "/Users/" + id
	switch l.dialect {
	case "okta": // a custom application puts everything
		l.d.scim("PUT", path, l.sent(mail, externalID, active)).want(l.t, 200)
	case "entra":
		word := map[bool]string{true: "True", false: "False"}[active]
		l.d.scim("PATCH", path, patch(
			object{"op": "Replace", "path": "userName", "value": mail},
			object{"op": "Replace", "path": `emails[type eq "work"].value`, "value": mail},
			object{"op": "Replace", "path": "active", "value": word},
		)).want(l.t, 204)
	default:
		l.d.scim("PATCH", path, patch(object{"op": "replace", "value": object{
			"userName": mail, "active": active, "emails": []object{{"value": mail, "type": "work", "primary": true}},
		}})).want(l.t, 200)
	}
}

func (l life) create(mail, externalID string, active any) string {
	l.t.Helper()
	return l.d.scim("POST", "/Users", l.sent(mail, externalID, active)).want(l.t, 201).text(l.t, "id")
}

func (l life) join(id string, groups ...string) {
	l.t.Helper()
	for _, g := range groups {
		l.d.scim("PATCH", "/Groups/"+l.groups[g], patch(object{"op": "add", "path": "members", "value": []object{{"value": id}}})).want(l.t, 204)
	}
}

// account is what the API says of whoever has an e-mail: id and gate.
func (l life) account(mail string) (id, gate string) {
	l.t.Helper()
	var list struct {
		Items []struct{ Account, Gate string }
	}
	a := l.s.api("GET", "/v1/accounts?parent=acme&email="+url.QueryEscape(mail), nil).want(l.t, 200)
	if err := json.Unmarshal(a.body, &list); err != nil || len(list.Items) > 1 {
		l.t.Fatalf("%s: %v", a, err)
	}
	if len(list.Items) == 0 {
		return "", "unknown"
	}
	return list.Items[0].Account, list.Items[0].Gate
}

// happened returns the events since it was asked last, each as its type, its
// organization and its cause or reason, sorted.
func (l *life) happened() []string {
	l.t.Helper()
	a := l.s.api("GET", "/v1/events?parent=acme&limit=1000&after="+l.cursor, nil).want(l.t, 200)
	var page struct {
		Items []struct {
			Type, Organization string
			After              struct{ Cause, Reason string }
		}
		Next string
	}
	if err := json.Unmarshal(a.body, &page); err != nil {
		l.t.Fatalf("%s: %v", a, err)
	}
	l.cursor = page.Next
	out := []string{}
	for _, e := range page.Items {
		out = append(out, strings.Join(strings.Fields(fmt.Sprint(e.Type, " ", e.Organization, " ", e.After.Cause, e.After.Reason)), " "))
	}
	slices.Sort(out)
	return out
}

// after holds everything that can be asked to what a step must leave behind.
func (l *life) after(step string, mails map[string]string, members, events []string) {
	l.t.Helper()
	got := []string{}
	for mail, gate := range mails {
		got = append(got, l.s.memberships("email", mail)...)
		if _, is := l.account(mail); is != gate {
			l.t.Errorf("%s: the gate of %s is %s, want %s", step, mail, is, gate)
		}
	}
	slices.Sort(got)
	slices.Sort(members)
	if !slices.Equal(got, members) {
		l.t.Errorf("%s:\n  %s\nwant:\n  %s", step, strings.Join(got, "\n  "), strings.Join(members, "\n  "))
	}
	byOrg := []string{}
	for _, o := range []string{"acme-enterprise", "acme-console", "acme-lab"} {
		for _, m := range l.s.memberships("organization", o) {
			mail, _, _ := strings.Cut(m, " ")
			if _, asked := mails[mail]; asked {
				byOrg = append(byOrg, m)
			}
		}
	}
	if slices.Sort(byOrg); !slices.Equal(byOrg, members) {
		l.t.Errorf("%s, by organization:\n  %s", step, strings.Join(byOrg, "\n  "))
	}
	slices.Sort(events)
	if is := l.happened(); !slices.Equal(is, events) {
		l.t.Errorf("%s, events:\n  %s\nwant:\n  %s", step, strings.Join(is, "\n  "), strings.Join(events, "\n  "))
	}
	var seats struct {
		Seats map[string]struct{ Used, Limit int }
	}
	a := l.s.api("GET", "/v1/organizations/acme-enterprise", nil).want(l.t, 200)
	held := 0
	for _, m := range l.s.memberships("organization", "acme-enterprise") {
		if strings.Contains(m, " premium ") && !strings.HasSuffix(m, " waiting_for_seat") {
			held++
		}
	}
	if err := json.Unmarshal(a.body, &seats); err != nil || seats.Seats["premium"].Used != held {
		l.t.Errorf("%s: %d hold a premium seat, and the count says %s (%v)", step, held, a, err)
	}
}

// login returns the decision about a login, as "allow" or the reason against it.
func (l life) login(subject, mail string) string {
	l.t.Helper()
	d := l.s.login(l.hook, "acme/main", claims(subject, mail))
	if d.Decision == "deny" {
		return d.Reason
	}
	return d.Decision
}

func newLife(t *testing.T, o options, dialect string) *life {
	s := start(t, o)
	s.parent("acme", "acme.example")
	s.policy(livesPolicy).want(t, 200)
	s.api("PATCH", "/v1/organizations/acme-enterprise", object{"seats": object{"premium": object{"limit": 1}}}).want(t, 200)
	l := &life{t: t, s: s, d: s.directory("acme", dialect, dialect), dialect: dialect, hook: s.connection("acme"), groups: map[string]string{}}
	for _, g := range []string{"all-staff", "claude-premium", "eng-platform"} {
		l.groups[g] = l.d.scim("POST", "/Groups", object{"schemas": []string{groupSchema}, "displayName": g}).want(t, 201).text(t, "id")
	}
	return l
}

// A person's life at an identity provider, through memberships, gate, seats,
// events and logins: other names, leaving and coming back, in the words of each
// dialect (spec sections 5 and 8).
func TestSpec8_LivesAtTheIdentityProvider(t *testing.T) {
	for _, dialect := range []string{"okta", "entra", "generic"} {
		t.Run(dialect, func(t *testing.T) {
			t.Parallel()
			onBothEngines(t, func(t *testing.T, o options) {
				l := newLife(t, o, dialect)
				eve := l.create("eve@acme.example", "x-eve", true)
				ada := l.create("ada@acme.example", "x-ada", true)
				l.join(eve, "all-staff", "eng-platform")
				l.join(ada, "all-staff", "eng-platform", "claude-premium")
				l.join(eve, "claude-premium")
				l.happened()
				account := l.otherNames(ada)
				l.leaves(ada, account)
				l.comesBack(ada, account)
				l.isDeleted(ada, account)
				l.findsTheirAddress()
			})
		})
	}
}

const (
	adaAt, lovelaceAt, eveAt = "ada@acme.example", "lovelace@acme.example", "eve@acme.example"

	open, closed, unknown = "open", "closed", "unknown"
)

// gone is what is left of ada after she left: what a login gave her, behind a
// closed gate; and what eve has then.
var gone = with(eveHas, []string{lovelaceAt + " acme-lab user - gate_closed"})

// eveWaits and eveHas are what eve has while ada has the premium seat, and when
// it is free.
var (
	eveWaits = []string{eveAt + " acme-enterprise user standard active", eveAt + " acme-console admin - active"}
	eveHas   = []string{eveAt + " acme-enterprise user premium active", eveAt + " acme-console admin - active"}
)

func with(lists ...[]string) []string { return slices.Concat(lists...) }

// otherNames: another userName and e-mail is the same person at another address.
func (l *life) otherNames(ada string) (account string) {
	l.t.Helper()
	account, _ = l.account(adaAt)
	as := func(mail string) []string {
		return []string{mail + " acme-enterprise user premium active", mail + " acme-console admin - active", mail + " acme-lab user - active"}
	}
	if got := l.login("s-ada", adaAt); got != "allow" {
		l.t.Errorf("ada's login: %s", got)
	}
	l.happened()
	l.change(ada, lovelaceAt, "x-ada", true)
	l.after("another name", map[string]string{adaAt: unknown, lovelaceAt: open, eveAt: open}, with(as(lovelaceAt), eveWaits),
		[]string{"account.email_changed", "directory_user.changed"})
	if is, _ := l.account(lovelaceAt); is != account {
		l.t.Errorf("the account is %s, and was %s", is, account)
	}
	if got := l.login("s-ada", lovelaceAt); got != "allow" {
		l.t.Errorf("a login by the new name: %s", got)
	}
	l.happened()
	// The name is free at once, and whoever gets it is somebody else.
	second := l.create(adaAt, "x-ada-2", true)
	l.after("the name is given to another", map[string]string{adaAt: open, lovelaceAt: open, eveAt: open}, with(as(lovelaceAt), eveWaits),
		[]string{"account.created", "directory_user.created"})
	if is, _ := l.account(adaAt); is == account {
		l.t.Error("whoever got the name got the account")
	}
	if got := l.login("s-ada-2", adaAt); got != "allow" {
		l.t.Errorf("a login of the other: %s", got)
	}
	lab := []string{adaAt + " acme-lab user - active"}
	l.d.scim("PATCH", "/Users/"+ada, patch(object{"op": "replace", "path": "userName", "value": adaAt})).wantSCIMError(l.t, 409)
	l.happened()
	l.after("a name that is taken", map[string]string{adaAt: open, lovelaceAt: open, eveAt: open}, with(as(lovelaceAt), eveWaits, lab), nil)
	l.d.scim("DELETE", "/Users/"+second, nil).want(l.t, 204)
	l.happened()
	// An address that the parent does not hold moves nobody.
	l.change(ada, "ada@elsewhere.example", "x-ada", true)
	l.after("a foreign address", map[string]string{"ada@elsewhere.example": unknown, lovelaceAt: open, eveAt: open}, with(as(lovelaceAt), eveWaits),
		[]string{"account.email_conflict foreign_domain", "directory_user.changed"})
	lab = []string{adaAt + " acme-lab user - gate_closed"}
	// Nor does one that is somebody else's, here of a leaver.
	l.change(ada, adaAt, "x-ada", true)
	l.after("somebody else's address", map[string]string{adaAt: closed, lovelaceAt: open, eveAt: open}, with(as(lovelaceAt), eveWaits, lab),
		[]string{"account.email_conflict account_linked", "directory_user.changed"})
	l.change(ada, lovelaceAt, "x-ada", true)
	l.after("back again", map[string]string{adaAt: closed, lovelaceAt: open, eveAt: open}, with(as(lovelaceAt), eveWaits, lab), []string{"directory_user.changed"})
	return account
}

// leaves: a soft delete ends everything before its answer, and frees the seat
// for who waited, while the record stays visible and in its groups.
func (l *life) leaves(ada, account string) {
	l.t.Helper()
	l.change(ada, lovelaceAt, "x-ada", false)
	l.after("she leaves", map[string]string{lovelaceAt: closed, eveAt: open}, gone, []string{
		"directory_user.changed", "gate.closed directory_inactive", "session.revoked", "membership.removed acme-console", "membership.removed acme-enterprise",
		"membership.changed acme-enterprise",
	})
	if got := l.login("s-ada", lovelaceAt); got != "deactivated" {
		l.t.Errorf("a login of a leaver: %s", got)
	}
	l.happened()
	if a := l.d.scim("GET", "/Users/"+ada, nil).want(l.t, 200).object(l.t); a["active"] != false || len(a["groups"].([]any)) != 3 {
		l.t.Errorf("%v", a)
	}
	l.change(ada, lovelaceAt, "x-ada", false)
	l.after("and once more", map[string]string{lovelaceAt: closed, eveAt: open}, gone, nil)
	// Only another name, and no word on active.
	l.d.scim("PATCH", "/Users/"+ada, patch(object{"op": "replace", "path": "displayName", "value": "A. L."}))
	l.after("a change of a leaver", map[string]string{lovelaceAt: closed, eveAt: open}, gone, []string{"directory_user.changed"})
	if is, _ := l.account(lovelaceAt); is != account {
		l.t.Error("another account")
	}
}

// comesBack: a rehire is the same record where the dialect says so, and in any
// case the same account; the seat is with whoever got it meanwhile.
func (l *life) comesBack(ada, account string) {
	l.t.Helper()
	again := l.d.scim("POST", "/Users", l.sent(lovelaceAt, "x-ada", true))
	if l.dialect == "okta" {
		if got := again.want(l.t, 201).text(l.t, "id"); got != ada {
			l.t.Errorf("a rehire made record %s of %s", got, ada)
		}
	} else {
		again.wantSCIMError(l.t, 409)
		l.after("a duplicate", map[string]string{lovelaceAt: closed, eveAt: open}, gone, nil)
		l.change(ada, lovelaceAt, "x-ada", true)
	}
	l.after("she comes back", map[string]string{lovelaceAt: open, eveAt: open}, with(eveHas, []string{
		lovelaceAt + " acme-lab user - active", lovelaceAt + " acme-enterprise user premium waiting_for_seat", lovelaceAt + " acme-console admin - active",
	}), []string{"directory_user.changed", "gate.opened", "membership.added acme-console", "membership.added acme-enterprise"})
	if is, _ := l.account(lovelaceAt); is != account {
		l.t.Error("a rehire got another account")
	}
	if got := l.login("s-ada", lovelaceAt); got != "allow" {
		l.t.Errorf("her login: %s", got)
	}
	l.happened()
	if l.dialect == "okta" {
		l.rehiredElsewhere(ada, account)
	}
}

// rehiredElsewhere: Okta's record is found by its externalId too, and takes the
// account to the address it came back with.
func (l *life) rehiredElsewhere(ada, account string) {
	l.t.Helper()
	l.change(ada, lovelaceAt, "x-ada", false)
	l.happened()
	if got := l.d.scim("POST", "/Users", l.sent("king@acme.example", "x-ada", true)).want(l.t, 201).text(l.t, "id"); got != ada {
		l.t.Errorf("a rehire by externalId made record %s of %s", got, ada)
	}
	l.after("she comes back by another name", map[string]string{lovelaceAt: unknown, "king@acme.example": open}, []string{
		"king@acme.example acme-lab user - active", "king@acme.example acme-enterprise user premium waiting_for_seat", "king@acme.example acme-console admin - active",
	}, []string{"account.email_changed", "directory_user.changed", "gate.opened", "membership.added acme-console", "membership.added acme-enterprise"})
	if is, _ := l.account("king@acme.example"); is != account {
		l.t.Error("a rehire got another account")
	}
	l.change(ada, lovelaceAt, "x-ada", true)
	l.happened()
}

// findsTheirAddress: a record at an address that the parent does not hold grants
// nothing until it has one that it holds; leaving it again keeps the account,
// and the word of leaving counts at whatever address.
func (l *life) findsTheirAddress() {
	l.t.Helper()
	const zed = "zed@acme.example"
	id := l.create("zed@elsewhere.example", "x-zed", true)
	l.join(id, "all-staff")
	l.happened()
	l.after("an address of elsewhere", map[string]string{"zed@elsewhere.example": unknown, zed: unknown}, nil, nil)
	l.change(id, zed, "x-zed", true)
	l.after("an address of here", map[string]string{"zed@elsewhere.example": unknown, zed: open}, []string{zed + " acme-enterprise user standard active"},
		[]string{"account.created", "directory_user.changed", "membership.added acme-enterprise"})
	l.change(id, "zed@elsewhere.example", "x-zed", true)
	l.happened()
	l.change(id, "zed@elsewhere.example", "x-zed", false)
	l.after("who leaves at an address of elsewhere", map[string]string{"zed@elsewhere.example": unknown, zed: closed}, nil,
		[]string{"directory_user.changed", "gate.closed directory_inactive", "session.revoked", "membership.removed acme-enterprise"})
}

// isDeleted: a hard delete ends the record; the same externalId is the same
// person for thirty days, whose gate only an explicit word opens; the same
// address alone is nobody.
func (l *life) isDeleted(ada, account string) {
	l.t.Helper()
	l.change(ada, lovelaceAt, "x-ada", false)
	l.happened()
	l.d.scim("DELETE", "/Users/"+ada, nil).want(l.t, 204)
	for _, method := range []string{"GET", "DELETE"} {
		l.d.scim(method, "/Users/"+ada, nil).wantSCIMError(l.t, 404)
	}
	l.d.scim("PATCH", "/Users/"+ada, patch(object{"op": "replace", "path": "active", "value": true})).wantSCIMError(l.t, 404)
	l.after("the record is deleted", map[string]string{lovelaceAt: closed, eveAt: open}, gone, []string{"directory_user.deleted"})
	for name, id := range l.groups {
		if members, _ := l.d.scim("GET", "/Groups/"+id, nil).want(l.t, 200).object(l.t)["members"].([]any); len(members) != 1 {
			l.t.Errorf("%s has %d members", name, len(members))
		}
	}
	stranger := l.create(lovelaceAt, "x-somebody", true)
	l.after("the address alone", map[string]string{lovelaceAt: closed, eveAt: open}, gone, []string{"directory_user.created", "directory_user.unbound gate_closed"})
	l.join(stranger, "all-staff")
	l.happened()
	l.after("who stays nobody", map[string]string{lovelaceAt: closed, eveAt: open}, gone, nil)
	l.d.scim("DELETE", "/Users/"+stranger, nil).want(l.t, 204)
	l.happened()
	ada = l.create(lovelaceAt, "x-ada", nil)
	l.after("the same person", map[string]string{lovelaceAt: closed, eveAt: open}, gone, []string{"account.bound", "directory_user.created"})
	if is, _ := l.account(lovelaceAt); is != account {
		l.t.Error("coming back got another account")
	}
	l.join(ada, "all-staff")
	l.happened()
	l.after("in a group, behind a closed gate", map[string]string{lovelaceAt: closed, eveAt: open},
		with(gone, []string{lovelaceAt + " acme-enterprise user standard gate_closed"}), nil)
	if got := l.login("s-ada", lovelaceAt); got != "deactivated" {
		l.t.Errorf("a login before the word: %s", got)
	}
	l.happened()
	l.d.scim("PATCH", "/Users/"+ada, patch(object{"op": "replace", "path": "active", "value": true}))
	l.after("the word", map[string]string{lovelaceAt: open, eveAt: open}, with(eveHas, []string{lovelaceAt + " acme-enterprise user standard active", lovelaceAt + " acme-lab user - active"}),
		[]string{"gate.opened"})
	if got := l.login("s-ada", lovelaceAt); got != "allow" {
		l.t.Errorf("her login: %s", got)
	}
	l.happened()
	l.d.scim("DELETE", "/Users/"+ada, nil).want(l.t, 204)
	l.after("deleted while active", map[string]string{lovelaceAt: closed, eveAt: open}, gone,
		[]string{"directory_user.deleted", "gate.closed directory_deleted", "session.revoked", "membership.removed acme-enterprise"})
}
