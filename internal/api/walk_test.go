package api

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/internal/store/tenants"
)

// walkers are who every operation is tried by, in the order of the table's
// columns: keys, and then persons whom an operator's key acts for.
var walkers = []string{
	"none", "garbage", "operator", "all", "reader", "parent", "org", "hook", "directory",
	"granted", "owner", "admin", "member", "foreign", "closed",
}

// confined are some of them for whom what another parent has does not exist, of
// every kind one.
var confined = []string{"reader", "parent", "org", "granted", "member"}

const rightsTable = "testdata/rights.txt"

// right is a line of the table: what an operation answers to whom.
type right struct {
	want   map[string]int
	params map[string]string // of the path, where they are not those of every operation
	query  string
	body   string
}

// readRights reads the table: a line for every operation, in the order of their
// ids, so that lines of several people are put together without thinking.
func readRights(t *testing.T) map[string]right {
	t.Helper()
	text, err := os.ReadFile(rightsTable)
	if err != nil {
		t.Fatal(err)
	}
	out, last := map[string]right{}, ""
	for line := range strings.Lines(string(text)) {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		parts := strings.SplitN(line, "|", 4)
		if len(parts) < 3 {
			t.Fatalf("%s: %q has not the form of a line", rightsTable, line)
		}
		id := strings.TrimSpace(parts[0])
		if id <= last {
			t.Errorf("%s: %s stands behind %s", rightsTable, id, last)
		}
		last = id
		r := right{want: map[string]int{}, params: map[string]string{}}
		statuses := strings.Fields(parts[1] + " " + parts[2])
		if len(statuses) != len(walkers) {
			t.Fatalf("%s: %s has %d statuses, there are %d who ask", rightsTable, id, len(statuses), len(walkers))
		}
		for i, s := range statuses {
			if r.want[walkers[i]], err = strconv.Atoi(s); err != nil {
				t.Fatalf("%s: %s: %v", rightsTable, id, err)
			}
		}
		if len(parts) == 4 {
			r.ask(strings.TrimSpace(parts[3]))
		}
		out[id] = r
	}
	return out
}

var override = regexp.MustCompile(`^([a-z]+)=(\S+)\s*`)

// ask reads what is asked: parameters of the path, ?query and body.
func (r *right) ask(text string) {
	for {
		m := override.FindStringSubmatch(text)
		if m == nil {
			break
		}
		r.params[m[1]] = m[2]
		text = text[len(m[0]):]
	}
	if strings.HasPrefix(text, "?") {
		r.query, text, _ = strings.Cut(text, " ")
	}
	r.body = strings.ReplaceAll(strings.TrimSpace(text), `\n`, "\n")
}

// line writes what was answered as a line of the table.
func line(id string, got map[string]int, rest string) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%-32s |", id)
	for i, who := range walkers {
		if i == 9 {
			b.WriteString(" |")
		}
		fmt.Fprintf(&b, " %d", got[who])
	}
	if rest != "" {
		b.WriteString(" | " + rest)
	}
	return b.String()
}

// endpoint is an operation of the document.
type endpoint struct{ id, method, path string }

var pathParam = regexp.MustCompile(`\{(\w+)\}`)

func (e endpoint) params() (names []string) {
	for _, m := range pathParam.FindAllStringSubmatch(e.path, -1) {
		names = append(names, m[1])
	}
	return names
}

// with returns the path with its parameters filled in.
func (e endpoint) with(values map[string]string) string {
	return pathParam.ReplaceAllStringFunc(e.path, func(p string) string { return url.PathEscape(values[p[1:len(p)-1]]) })
}

func (w *world) endpoints() (out []endpoint) {
	w.t.Helper()
	var doc struct {
		Paths map[string]map[string]struct {
			OperationID string `json:"operationId"`
		}
	}
	if err := json.Unmarshal(w.call("", "GET", "/v1/openapi.json", "").body, &doc); err != nil {
		w.t.Fatal(err)
	}
	for path, methods := range doc.Paths {
		for method, op := range methods {
			out = append(out, endpoint{op.OperationID, strings.ToUpper(method), path})
		}
	}
	slices.SortFunc(out, func(a, b endpoint) int { return strings.Compare(a.id, b.id) })
	return out
}

// walk is a store that every try begins with, and what is in it.
type walk struct {
	dir  string
	keys map[string]string // of walkers
	acts map[string]string // whom an operator's key acts for
	refs map[string]refs   // whose: own, theirs, nobodys

	theirToken string // of an invitation
	theirUser  string // id of a user of their directory
}

// refs are values of path parameters: names, and ids where there are such.
type refs struct{ names, ids map[string]string }

// newWalk makes parents acme and globex, each with one thing of every kind.
func newWalk(t *testing.T) *walk {
	t.Helper()
	dir := t.TempDir()
	w := newWorldOn(t, store.Options{Dir: dir, Readers: 2})
	w.acme()
	theirs := w.globex()
	out := &walk{dir: dir, keys: map[string]string{"none": "", "garbage": "usher_nobody", "operator": w.operator}, acts: map[string]string{}}
	for name, scope := range map[string]string{
		"all": "read-only", "reader": "read-only:acme", "parent": "parent:acme", "org": "org:acme-console", "hook": "login-hook:acme/main", "directory": "directory:acme/okta",
	} {
		out.keys[name] = w.token(scope)
	}
	staff := w.people()
	for name, account := range staff {
		out.acts[name] = account
	}
	id := func(path, body string) string {
		return w.must(w.operator, "POST", path, body)["id"].(string)
	}
	const policy = "version: 1\nparent: %s\norganizations:\n  %s-console: {kind: console, mode: jit, group_mappings: true}\nmappings:\n  - {name: all, group: all-staff, org: %[1]s-console, role: user, mirror: true}\n"
	pending := func(org string) string {
		w.must(w.operator, "PATCH", "/v1/organizations/"+org, `{"mode":"scim"}`)
		return w.must(w.operator, "GET", "/v1/organizations/"+org, "")["pending_switch"].(map[string]any)["run"].(string)
	}
	own := refs{names: map[string]string{
		"parent": "acme", "organization": "acme-console", "directory": "okta", "domain": "acme.example", "account": "granted@acme.example", "version": "1", "job": "prune-schedule-runs",
		"connection": "main", "invitation": id("/v1/invitations", `{"organization":"acme-console","email":"invited@acme.example"}`),
		"run": pending("acme-enterprise"), "id": id("/v1/tokens", `{"directory":"acme/okta"}`),
	}, ids: map[string]string{"account": staff["granted"]}}
	w.must(w.operator, "POST", "/v1/organizations", `{"parent":"globex","slug":"globex-team","kind":"enterprise"}`)
	w.member("globex", "member@globex.example", "globex-team", "user", nil)
	other := refs{names: map[string]string{
		"parent": "globex", "organization": "globex-console", "directory": "entra", "domain": "globex.example", "account": "admin@globex.example", "version": "1", "job": "prune-schedule-runs",
		"connection": "sso", "invitation": theirs["invitation"],
		"run": pending("globex-team"), "id": theirs["token"],
	}, ids: map[string]string{"account": staff["foreign"], "parent": theirs["parent"], "organization": theirs["organization"], "directory": theirs["directory"], "domain": theirs["domain"], "connection": theirs["connection"]}}
	for _, parent := range []string{"acme", "globex"} {
		w.must(w.operator, "POST", "/v1/policies", fmt.Sprintf(policy, parent, parent))
	}
	own.names["claim"], other.names["claim"] = w.claimed("acme"), w.claimed("globex")
	own.names["group"], other.names["group"] = w.mirrored("acme", "okta"), w.mirrored("globex", "entra")
	proposed := func(parent, org string) string {
		w.must(w.operator, "POST", "/v1/organizations", `{"slug":"`+org+`","kind":"console"}`)
		return id("/v1/merge-proposals", `{"parent":"`+parent+`","organization":"`+org+`","side":"host"}`)
	}
	own.names["proposal"], other.names["proposal"] = proposed("acme", "lone"), proposed("globex", "alone")
	for what, path := range map[string]string{
		"parent": "/v1/parents/acme", "organization": "/v1/organizations/acme-console", "directory": "/v1/directories/acme/okta", "domain": "/v1/domains/acme/acme.example", "connection": "/v1/connections/acme/main",
	} {
		own.ids[what] = w.must(w.operator, "GET", path, "")["id"].(string)
	}
	absent := refs{names: map[string]string{
		"parent": "nobodys", "organization": "nobodys-console", "directory": "nobodys", "domain": "nobodys.example", "account": "nobody@nobodys.example", "version": "1", "job": "prune-schedule-runs",
		"connection": "nobodys", "invitation": store.NewID(),
		"run": store.NewID(), "id": store.NewID(), "group": store.NewID(), "proposal": store.NewID(), "claim": store.NewID(),
	}, ids: map[string]string{}}
	for what := range other.ids {
		absent.ids[what] = store.NewID()
	}
	out.refs = map[string]refs{"own": own, "theirs": other, "nobodys": absent}
	out.theirToken = theirs["invitation token"]
	w.update(func(tx *store.Tx) error {
		u := &directory.User{Parent: theirs["parent"], Directory: theirs["directory"], UserName: "ada@globex.example", Email: "ada@globex.example", Active: true, Doc: json.RawMessage(`{}`)}
		err := directory.InsertUser(tx, u)
		out.theirUser = u.ID
		return err
	})
	if err := w.db.Close(); err != nil {
		t.Fatal(err)
	}
	return out
}

// world returns a world of its own in which everything is as it was made.
func (k *walk) world(t *testing.T) *world {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "store")
	if err := os.CopyFS(dir, os.DirFS(k.dir)); err != nil {
		t.Fatal(err)
	}
	return newWorldOn(t, store.Options{Dir: dir, Readers: 2})
}

// do tries an operation as one of the walkers.
func (k *walk) do(w *world, who string, e endpoint, values map[string]string, r right) result {
	path := e.with(values) + r.query
	body := pathParam.ReplaceAllStringFunc(r.body, func(p string) string {
		if v, ok := values[p[1:len(p)-1]]; ok {
			return v
		}
		return p
	})
	var got result
	if account, acts := k.acts[who]; acts {
		got = w.callFor(k.keys["operator"], account, e.method, path, body)
	} else {
		got = w.call(k.keys[who], e.method, path, body)
	}
	if got.status >= 400 {
		w.problem(got)
	}
	return got
}

// problem holds a refusal to the one vocabulary of errors.
func (w *world) problem(got result) {
	w.t.Helper()
	var p Problem
	if err := json.Unmarshal(got.body, &p); err != nil || got.header.Get("Content-Type") != problemType || p.Status != got.status || p.Code.Status() != got.status ||
		p.Reason == "" || p.Detail == "" || p.RequestID != "req-1" {
		w.t.Errorf("%d is no problem: %s %.300q", got.status, got.header.Get("Content-Type"), got.body)
	}
}

// values returns the parameters for an operation: ids where it takes nothing
// else, or where byID asks for them.
func (r refs) values(e endpoint, byID bool, more map[string]string) map[string]string {
	out := maps.Clone(r.names)
	lone := len(e.params()) == 1
	for what, id := range r.ids {
		if byID || lone && (what == "directory" || what == "domain" || what == "connection") {
			out[what] = id
		}
	}
	maps.Copy(out, more)
	return out
}

// Every operation of the document is tried by everybody, and answers what the
// table says. One that is not in the table fails.
func TestRights_EveryOperation(t *testing.T) {
	table := readRights(t)
	k := newWalk(t)
	for _, e := range k.world(t).endpoints() {
		t.Run(e.id, func(t *testing.T) {
			r, known := table[e.id]
			delete(table, e.id)
			values := k.refs["own"].values(e, false, r.params)
			got := map[string]int{}
			var w *world
			for _, who := range walkers {
				if w == nil {
					if w = k.world(t); e.id == "run-schedule" {
						w.runByItself()
					}
				}
				a := k.do(w, who, e, values, r)
				if got[who] = a.status; known && a.status != r.want[who] {
					t.Errorf("%s %s as %s: %d, want %d: %.300q", e.method, e.with(values), who, a.status, r.want[who], a.body)
				}
				if a.status == 401 && a.header.Get("WWW-Authenticate") != "Bearer" {
					t.Errorf("as %s: 401 without WWW-Authenticate: Bearer", who)
				}
				if e.method != http.MethodGet && a.status/100 == 2 {
					w = nil // what it changed is nothing to the next
				}
			}
			if !known {
				t.Errorf("%s is not in %s; it answers now (judge whether that is right):\n%s", e.id, rightsTable, line(e.id, got, ""))
			} else if !maps.Equal(got, r.want) {
				t.Logf("the line of what it answers:\n%s", line(e.id, got, ""))
			}
			k.foreign(t, e, r)
		})
	}
	for id := range table {
		t.Errorf("%s: there is no operation %s", rightsTable, id)
	}
}

// foreign tries an operation with what another parent has: it answers as for
// what does not exist, to the letter but for the reference itself.
func (k *walk) foreign(t *testing.T, e endpoint, r right) {
	t.Helper()
	names := e.params()
	if len(names) == 0 || slices.Equal(names, []string{"job"}) {
		return
	}
	w := k.world(t)
	theirs, nobodys, own := k.refs["theirs"], k.refs["nobodys"], k.refs["own"].values(e, false, r.params)
	try := func(who string, theirs, nobodys map[string]string) {
		a, b := k.do(w, who, e, theirs, r), k.do(w, who, e, nobodys, r)
		one, other := a.body, b.body
		for _, name := range names {
			if theirs[name] != nobodys[name] {
				one = bytes.ReplaceAll(one, []byte(theirs[name]), []byte("REFERENCE"))
				other = bytes.ReplaceAll(other, []byte(nobodys[name]), []byte("REFERENCE"))
			}
		}
		if a.status != b.status || !bytes.Equal(one, other) || a.status != 404 && a.status != 403 && a.status != 400 {
			t.Errorf("%s tells what another parent has from what nobody has, to %s:\n%s %d %s%s %d %s", e.id, who, e.with(theirs), a.status, a.body, e.with(nobodys), b.status, b.body)
		}
	}
	for _, who := range confined {
		try(who, theirs.values(e, false, nil), nobodys.values(e, false, nil))
		try(who, theirs.values(e, true, nil), nobodys.values(e, true, nil))
		if last := names[len(names)-1]; len(names) > 1 && last != "version" { // something of theirs below something of one's own
			for _, byID := range []bool{false, true} {
				x, y := maps.Clone(own), maps.Clone(own)
				x[last], y[last] = theirs.values(e, byID, nil)[last], nobodys.values(e, byID, nil)[last]
				try(who, x, y)
			}
		}
	}
}

// mirrored makes a group in a directory and returns its id.
func (w *world) mirrored(parent, dir string) (id string) {
	w.t.Helper()
	w.update(func(tx *store.Tx) error {
		p, err := tenants.ParentBySlug(tx, parent)
		if err != nil {
			return err
		}
		d, err := directory.BySlug(tx, p.ID, dir)
		if err != nil {
			return err
		}
		g := &directory.Group{Parent: p.ID, Directory: d.ID, DisplayName: "all-staff", Doc: json.RawMessage(`{}`)}
		err = directory.InsertGroup(tx, g)
		id = g.ID
		return err
	})
	return id
}
