package api

import (
	"encoding/json"
	"fmt"
	"maps"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"testing"

	"usher/internal/store"
	"usher/internal/store/dirty"
	"usher/internal/store/tenants"
)

// references say what a parameter of a query, or a property of a body, names that
// somebody may have; by operation.name where the name alone does not tell.
var references = map[string]string{
	"account": "account", "accounts": "account", "connection": "connection", "directory": "directory", "domain": "domain",
	"email": "email", "for": "email", "organization": "organization", "parent": "parent", "plan": "run",

	"accept-invitation.token":     "token",
	"add-domain.domain":           "", // a new one, which who holds it keeps from everybody
	"apply-policy.source":         "policy",
	"change-account-email.email":  "", // an operator's key alone moves somebody
	"create-account.email":        "", // an operator's key alone
	"create-token.scope":          "scope",
	"plan-policy.source":          "policy",
	"plan-transfer-by-id.to":      "directory",
	"plan-transfer.to":            "directory",
	"rebind-accounts.from":        "directory",
	"rebind-accounts.source":      "names",
	"rebind-accounts.to":          "directory",
	"search-merge-partners.email": "", // spec section 2: whom it finds, it is to find
	"search-merge-partners.id":    "",
	"transfer-directory-by-id.to": "directory",
	"transfer-directory.to":       "directory",
}

// plain are names of what is nobody's: what is said of a thing, and names of new
// ones, which are unique among all.
var plain = strings.Fields(`after at certificate choice claims client_id create_orgs default_seat dialect email_from email_trust enabled entity_id existing expires_at
	extensions file format full group_mappings guest_administrators guests hash hours issuer jwks kind ldap limit manual mode name
	new_parent oauth patch_answer preview profile reason restrict_org_creation role seat seats shared_group_names side signing signing_secret
	slug sso_required standalone state though_behind trusted_issuer version vouched`)

// asked are requests to begin with, where the table's does not lead to what a
// property names, by operation or operation.name.
var asked = map[string]string{
	"accept-invitation.email":            `{"token":"nothing","email":"x@acme.example"}`,
	"add-membership":                     `{"organization":"acme-enterprise","email":"new@elsewhere.example"}`,
	"add-membership.account":             `{"organization":"acme-enterprise","account":"x"}`,
	"choose-domain-claim.account":        `{"account":"x","choice":"merge"}`,
	"create-token.directory":             `{"directory":"x"}`,
	"explain":                            "?email=member@acme.example",
	"explain.account":                    "?account=x&organization=acme-console",
	"propose-merge":                      `{"parent":"acme","organization":"lone","side":"host"}`,
	"rebind-accounts.connection":         `{"parent":"acme","connection":"x","source":""}`,
	"rebind-accounts.source":             `{"parent":"acme","from":"okta","to":"okta","source":"x"}`,
	"search-merge-partners.organization": `{"organization":"x","email":"nobody@acme.example"}`,
	"transfer-owner.email":               `{"email":"x@acme.example"}`,
	"plan-policy.file":                   `{"source":"x"}`,
}

// pair is a reference to what another parent has and one to what nobody has.
type pair struct{ theirs, nobodys string }

// pairs returns references of a kind.
func (k *walk) pairs(kind string) (out []pair) {
	theirs, nobodys := k.refs["theirs"], k.refs["nobodys"]
	named := func(kind string) (out []pair) {
		name := func(r refs) string {
			if kind == "parent" || kind == "organization" {
				return r.names[kind]
			}
			return joined(r.names["parent"], r.names[kind])
		}
		return []pair{{name(theirs), name(nobodys)}, {theirs.ids[kind], nobodys.ids[kind]}}
	}
	switch kind {
	case "parent", "organization", "directory", "connection", "domain":
		return named(kind)
	case "account":
		return []pair{{theirs.ids["account"], nobodys.ids["account"]}}
	case "email": // of a domain that somebody holds, and of one that nobody does
		return []pair{{"admin@globex.example", "nobody@globex.example"}, {"guest@elsewhere.example", "nobody@elsewhere.example"}}
	case "run":
		return []pair{{theirs.names["run"], nobodys.names["run"]}}
	case "token":
		return []pair{{k.theirToken, "usher_" + strings.Repeat("A", len(k.theirToken)-len("usher_"))}}
	case "scope":
		for scope, kind := range map[string]string{"parent": "parent", "read-only": "parent", "org": "organization", "login-hook": "connection"} {
			for _, p := range named(kind) {
				out = append(out, pair{scope + ":" + p.theirs, scope + ":" + p.nobodys})
			}
		}
	case "policy":
		const head = "version: 1\nparent: %s\norganizations:\n  %s: {kind: console, mode: jit, group_mappings: true}\nmappings:\n  - {name: all, group: all-staff, org: %[2]s, role: user, directory: %s}\n"
		for _, p := range []struct{ parent, org, dir [2]string }{
			{[2]string{"globex", "nobodys"}, [2]string{"acme-console", "acme-console"}, [2]string{"okta", "okta"}},
			{[2]string{"acme", "acme"}, [2]string{"globex-console", "nobodys-console"}, [2]string{"okta", "okta"}},
			{[2]string{"acme", "acme"}, [2]string{"acme-console", "acme-console"}, [2]string{"entra", "nobodys"}},
		} {
			out = append(out, pair{fmt.Sprintf(head, p.parent[0], p.org[0], p.dir[0]), fmt.Sprintf(head, p.parent[1], p.org[1], p.dir[1])})
		}
	case "names":
		return []pair{{k.theirUser + ",a\n", nobodys.names["run"] + ",a\n"}, {"a," + k.theirUser + "\n", "a," + nobodys.names["run"] + "\n"}}
	}
	return out
}

// asks is what a request can say beside its path.
type asks struct {
	query, body []string // names
	list        map[string]bool
}

// asks returns what every operation of the document takes, by id.
func (w *world) asks() map[string]asks {
	w.t.Helper()
	type schema struct {
		Ref        string `json:"$ref"`
		Type       any
		Properties map[string]json.RawMessage
	}
	var doc struct {
		Paths map[string]map[string]struct {
			OperationID string `json:"operationId"`
			Parameters  []struct{ Name, In string }
			RequestBody struct {
				Content map[string]struct{ Schema schema }
			}
		}
		Components struct{ Schemas map[string]schema }
	}
	if err := json.Unmarshal(w.call("", "GET", "/v1/openapi.json", "").body, &doc); err != nil {
		w.t.Fatal(err)
	}
	out := map[string]asks{}
	for _, methods := range doc.Paths {
		for _, op := range methods {
			a := asks{list: map[string]bool{}}
			for _, p := range op.Parameters {
				if p.In == "query" {
					a.query = append(a.query, p.Name)
				}
			}
			s := op.RequestBody.Content["application/json"].Schema
			if s.Ref != "" {
				s = doc.Components.Schemas[s.Ref[strings.LastIndex(s.Ref, "/")+1:]]
			}
			for _, name := range slices.Sorted(maps.Keys(s.Properties)) {
				if name == "$schema" {
					continue
				}
				var p schema
				if err := json.Unmarshal(s.Properties[name], &p); err != nil {
					w.t.Fatal(err)
				}
				a.body, a.list[name] = append(a.body, name), strings.Contains(fmt.Sprint(p.Type), "array")
			}
			out[op.OperationID] = a
		}
	}
	return out
}

// chance is what differs between two answers whoever asks: ids, secrets, times, and
// what is counted over or signs all that.
var chance = regexp.MustCompile(`[0-9a-f]{8}-[0-9a-f-]{27}|usher_[\w-]+|\d{4}-\d\d-\d\dT[\d:.]+Z|"[0-9a-f]{64}"`)

// A reference in the query or in the body to what another parent has is answered
// as one to what nobody has. A name that nobody has said the meaning of fails.
func TestRights_EveryReference(t *testing.T) {
	table := readRights(t)
	k := newWalk(t)
	w := k.world(t)
	all := w.asks()
	for _, e := range w.endpoints() {
		a := all[e.id]
		for i, name := range slices.Concat(a.query, a.body) {
			kind, known := references[e.id+"."+name]
			if !known {
				kind, known = references[name]
			}
			if !known && !slices.Contains(plain, name) {
				t.Errorf("%s takes %s, of which walk_references_test.go does not say what it names", e.id, name)
			}
			if kind == "" {
				continue
			}
			t.Run(e.id+"."+name, func(t *testing.T) { k.referred(t, e, table[e.id], name, kind, i < len(a.query), a.list[name]) })
		}
	}
}

// referred tries an operation as everybody confined, with references of a kind as
// what a name says.
func (k *walk) referred(t *testing.T, e endpoint, r right, name, kind string, query, list bool) {
	t.Helper()
	for _, id := range []string{e.id, e.id + "." + name} {
		if text, ok := asked[id]; ok {
			r.query, r.body = "", ""
			r.ask(text)
		}
	}
	own := k.refs["own"].values(e, false, r.params)
	var w *world
	try := func(who, value string) (result, string) {
		if w == nil {
			w = k.world(t)
		}
		one := r
		if query {
			values, err := url.ParseQuery(strings.TrimPrefix(r.query, "?"))
			if err != nil {
				t.Fatal(err)
			}
			values.Set(name, value)
			one.query = "?" + values.Encode()
		} else {
			body := map[string]any{}
			if strings.HasPrefix(r.body, "{") {
				if err := json.Unmarshal([]byte(r.body), &body); err != nil {
					t.Fatal(err)
				}
			}
			if body[name] = value; list {
				body[name] = []string{value}
			}
			text, err := json.Marshal(body)
			if err != nil {
				t.Fatal(err)
			}
			one.body = string(text)
		}
		got := k.do(w, who, e, own, one)
		if e.method != "GET" && got.status/100 == 2 {
			w = nil
		}
		return got, one.query + one.body
	}
	for _, p := range k.pairs(kind) {
		for _, who := range confined {
			a, said := try(who, p.theirs)
			b, instead := try(who, p.nobodys)
			if one, other := p.blind(a), p.blind(b); a.status != b.status || one != other {
				t.Errorf("what another parent has is told from what nobody has, to %s:\n%s %s %s\n%d %s\n%s\n%d %s", who, e.method, e.with(own), said, a.status, one, instead, b.status, other)
			}
			if a.status/100 == 2 && testing.Verbose() {
				t.Logf("%s %s %s: %d %.200s", who, e.id, said, a.status, a.body)
			}
		}
	}
}

// blind returns an answer without the reference, and what of it is chance.
func (p pair) blind(r result) string {
	text := string(r.body)
	for _, ref := range []string{p.theirs, p.nobodys} {
		quoted, _ := json.Marshal(ref) //nolint:errchkjson // a text
		text = strings.ReplaceAll(text, string(quoted[1:len(quoted)-1]), "REFERENCE")
		for _, word := range regexp.MustCompile(`[\w.@-]+`).FindAllString(ref, -1) {
			if strings.Contains(word, "globex") || strings.Contains(word, "nobody") || word == "entra" || word == "sso" {
				text = strings.ReplaceAll(text, word, "REFERENCE")
			}
		}
	}
	return chance.ReplaceAllString(text, "CHANCE")
}

// While a large change is worked off, lists say so: of whom only another parent knows as
// of nobody, whosever change it is.
func TestPendingTellsNobody(t *testing.T) {
	w := newWorld(t)
	w.acme()
	w.globex()
	w.people()
	w.must(w.operator, "POST", "/v1/parents", `{"slug":"initech"}`)
	both := w.member("acme", "both@acme.example", "acme-console", "developer", nil)
	w.member("initech", "both@acme.example", "", "", nil)
	for _, dirtied := range []string{"acme", "globex"} {
		for name, ask := range map[string]func(path string) result{
			"parent":  func(path string) result { return w.call(w.token("parent:acme"), "GET", path, "") },
			"org":     func(path string) result { return w.call(w.token("org:acme-console"), "GET", path, "") },
			"account": func(path string) result { return w.callFor(w.operator, both, "GET", path, "") },
		} {
			w.update(func(tx *store.Tx) error {
				p, err := tenants.ParentBySlug(tx, dirtied)
				if err != nil {
					return err
				}
				return dirty.Mark(tx, p.ID, "policy", p.ID, "")
			})
			theirs, nobodys := ask("/v1/memberships?email=admin@globex.example"), ask("/v1/memberships?email=nobody@globex.example")
			if theirs.status != 200 || string(theirs.body) != string(nobodys.body) {
				t.Errorf("%s, while %s has a change: of a person of another parent %s, of nobody %s", name, dirtied, theirs.body, nobodys.body)
			}
		}
	}
}
