package handwritten

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5"

	"usher/internal/auth"
	"usher/internal/bench"
	"usher/internal/bench/stored"
	"usher/internal/identity"
	"usher/internal/requestid"
	"usher/internal/store"
	"usher/internal/store/credentials"
	"usher/internal/testserver"
	"usher/scim"
)

func TestMain(m *testing.M) { os.Exit(testserver.Main(m).Run()) }

// byUsher posts people and adds them to the group through the SCIM door.
func byUsher(t *testing.T, url string, people int) *stored.Place {
	t.Helper()
	db, err := store.Open(t.Context(), store.Options{URL: url, Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	}()
	place, err := stored.SetUp(t.Context(), db)
	if err != nil {
		t.Fatal(err)
	}
	var token string
	if err := db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) (err error) {
		token, err = auth.Issue(tx, &credentials.Credential{Parent: place.Parent, Scope: string(auth.ScopeDirectory), Target: place.Directory},
			identity.Actor{Kind: identity.ActorOperator}, "")
		return err
	}); err != nil {
		t.Fatal(err)
	}
	door := scim.New(scim.Options{DB: db, Engine: place.Engine, PublicURL: func() string { return "https://usher.example" }})
	send := func(method, path, body string) string {
		r := httptest.NewRequestWithContext(requestid.With(t.Context(), requestid.New()), method, "/scim/v2"+path, strings.NewReader(body))
		r.Header.Set("Authorization", "Bearer "+token)
		r.Header.Set("Content-Type", "application/scim+json")
		w := httptest.NewRecorder()
		door.ServeHTTP(w, r)
		if w.Code/100 != 2 {
			t.Fatalf("%s %s: %d %s", method, path, w.Code, w.Body)
		}
		var v struct {
			ID string `json:"id"`
		}
		if w.Body.Len() > 0 {
			if err := json.Unmarshal(w.Body.Bytes(), &v); err != nil {
				t.Fatal(err)
			}
		}
		return v.ID
	}
	group := send(http.MethodPost, "/Groups", groupDoc)
	members := make([]string, people)
	for i := range members {
		members[i] = `{"value":"` + send(http.MethodPost, "/Users", string(bench.UserBody(i))) + `"}`
	}
	send(http.MethodPatch, "/Groups/"+group, `{"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"],"Operations":[{"op":"add","path":"members","value":[`+
		strings.Join(members, ",")+`]}]}`)
	return place
}

var unlike = []struct {
	pattern *regexp.Regexp
	name    string
}{
	{regexp.MustCompile(`[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}`), "id"},
	{regexp.MustCompile(`"[0-9a-f]{32}"`), "request"},
	{regexp.MustCompile(`\b\d{16}\b`), "time"},
}

// rows returns what people brought into a database, ids of what was there
// before by name and of what came, and times, alike.
func rows(t *testing.T, url string, p *stored.Place) []string {
	t.Helper()
	c, err := pgx.Connect(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = c.Close(context.WithoutCancel(t.Context())) }()
	var out []string
	for _, q := range []string{
		`SELECT 'user ' || to_jsonb(t)::text FROM directory_users t`, `SELECT 'email ' || to_jsonb(t)::text FROM directory_emails t`,
		`SELECT 'total ' || sum(n)::text FROM directory_totals WHERE kind = 'User'`,
		`SELECT 'group ' || to_jsonb(t)::text FROM directory_groups t`, `SELECT 'member ' || to_jsonb(t)::text FROM directory_members t`,
		`SELECT 'account ' || to_jsonb(t)::text FROM accounts t`, `SELECT 'person ' || to_jsonb(t)::text FROM persons t`,
		`SELECT 'membership ' || to_jsonb(t)::text FROM memberships t`,
		`SELECT 'event ' || (to_jsonb(t) - 'n')::text FROM events t WHERE actor_kind = 'directory' AND type <> 'directory_group.created'`,
		`SELECT 'tie of ' || u.user_name_fold || ' to ' || a.email_fold || ' in ' || count(m)
			FROM directory_users u JOIN accounts a ON a.id = u.account JOIN memberships m ON m.account = a.id GROUP BY u.user_name_fold, a.email_fold`,
	} {
		found, err := c.Query(t.Context(), q)
		if err != nil {
			t.Fatal(err)
		}
		lines, err := pgx.CollectRows(found, pgx.RowTo[string])
		if err != nil {
			t.Fatalf("%s: %v", q, err)
		}
		out = append(out, lines...)
	}
	names := strings.NewReplacer(p.Parent, "PARENT", p.Directory, "DIRECTORY", p.Enterprise, "ENTERPRISE", p.Console, "CONSOLE")
	for i, line := range out {
		line = names.Replace(line)
		for _, u := range unlike {
			line = u.pattern.ReplaceAllString(line, u.name)
		}
		out[i] = line
	}
	slices.Sort(out)
	return out
}

// The baseline must not be fast by leaving anything out.
func TestByHandTheSameRowsAreWrittenAsByUsher(t *testing.T) {
	const people = bench.MembersPerPatch
	urlOfUsher, url := testserver.Postgres(t), testserver.Postgres(t)
	want := rows(t, urlOfUsher, byUsher(t, urlOfUsher, people))

	b, done, err := prepare(t.Context(), url)
	defer done()
	if err != nil {
		t.Fatal(err)
	}
	local := b.local(url)
	if err := local.Seed(t.Context(), people); err != nil {
		t.Fatal(err)
	}
	if err := local.Work[bench.PatchMembers](t.Context(), 0); err != nil {
		t.Fatal(err)
	}
	state := bench.State{People: people, Active: func(int) bool { return true }, Member: func(int) bool { return true }}
	if err := local.Check(t.Context(), state); err != nil {
		t.Error(err)
	}
	state.People++
	if err := local.Check(t.Context(), state); err == nil {
		t.Error("somebody is missing and it was not found")
	}
	got := rows(t, url, b.place)
	for i := range max(len(got), len(want)) {
		if i >= len(got) || i >= len(want) || got[i] != want[i] {
			t.Fatalf("row %d of %d by hand and %d by usher:\n%s\n%s", i, len(got), len(want), at(got, i), at(want, i))
		}
	}
	if err := local.Work[bench.PostUser](t.Context(), 0); err == nil {
		t.Error("somebody was posted twice")
	}
	if err := local.Work[bench.PatchMembers](t.Context(), 0); err == nil {
		t.Error("members were added twice")
	}
}

func at(lines []string, i int) string {
	if i < len(lines) {
		return lines[i]
	}
	return "none"
}

func TestLookupFindsWhomItIsMadeFor(t *testing.T) {
	url := testserver.Postgres(t)
	local, done, err := New(t.Context(), url)
	defer done()
	if err != nil {
		t.Fatal(err)
	}
	if err := local.Seed(t.Context(), people-1); err != nil {
		t.Fatal(err)
	}
	handler, closeHandler, err := Lookup(t.Context(), url)
	defer closeHandler()
	if err != nil {
		t.Fatal(err)
	}
	answers := map[string]int{}
	for range people {
		w := httptest.NewRecorder()
		handler.ServeHTTP(w, httptest.NewRequestWithContext(t.Context(), http.MethodPost, "/", strings.NewReader("{}")))
		answers[fmt.Sprint(w.Code)]++
	}
	if answers["200"] != people-1 || answers["500"] != 1 {
		t.Errorf("answers by status %v: want one for each of the %d who are there, and none for the one who is not", answers, people-1)
	}
}
