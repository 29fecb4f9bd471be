package main

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

// serveExplanation answers every question with a body and remembers the query.
func serveExplanation(t *testing.T, body string, query *string) string {
	t.Helper()
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		*query = r.Method + " " + r.URL.Path + "?" + r.URL.RawQuery
		w.Header().Set("Content-Type", "application/json")
		_, _ = w.Write([]byte(body))
	}))
	t.Cleanup(s.Close)
	t.Setenv("USHER_API_KEY", "usher_key")
	return s.URL
}

const twoOrganizations = `{"parent":"acme","headline":"ada@acme.example is a member of 1 of the 2 organizations of acme","known":true,
"notes":["directory okta owns the account and says: active"],
"organizations":[
 {"headline":"ada@acme.example is admin of acme-console since 2027-01-04T08:00:00Z","present":true,"decides":"mode scim with mappings",
  "why":["mapping \"platform\" at acme.yaml:9 gives role admin: group \"eng-\u001b[31mplatform\""],"why_not":[],
  "rules":[{"name":"platform","file":"acme.yaml","line":9,"role":"admin","matched":true,"decides":true,"why":"group \"eng-platform\""},
           {"name":"engineers","file":"acme.yaml","line":8,"role":"developer","matched":true,"why":"group \"eng-platform\""},
           {"name":"payers","file":"acme.yaml","line":10,"role":"billing","matched":false,"why_not":"the person is in no group \"payers\""}],"more_rules":3},
 {"headline":"ada@acme.example is no member of acme-work","present":false,"decides":"mode scim with mappings","why":[],
  "why_not":["mapping \"everybody\" at acme.yaml:11 (role user): the person is in no group \"all-staff\""],
  "rules":[{"name":"everybody","file":"acme.yaml","line":11,"role":"user","matched":false,"why_not":"the person is in no group \"all-staff\""}]}]}`

func TestSpec6_ExplainReads(t *testing.T) {
	clean(t)
	var query string
	server := serveExplanation(t, twoOrganizations, &query)
	got := usher(t, "explain", "--email", "ada@acme.example", "--parent", "acme", "--at", "2027-01-04T09:00:00+01:00", "--server", server)
	const want = `ada@acme.example is a member of 1 of the 2 organizations of acme
  directory okta owns the account and says: active

ada@acme.example is admin of acme-console since 2027-01-04T08:00:00Z
  by: mode scim with mappings
  why: mapping "platform" at acme.yaml:9 gives role admin: group "eng-�[31mplatform"
  also: mapping "engineers" at acme.yaml:8 (developer): group "eng-platform"
  not: mapping "payers" at acme.yaml:10 (billing): the person is in no group "payers"
  not: 3 more mappings

ada@acme.example is no member of acme-work
  by: mode scim with mappings
  why not: mapping "everybody" at acme.yaml:11 (role user): the person is in no group "all-staff"
`
	if got.code != exitOK || got.stdout != want {
		t.Errorf("exit %d %s\n%s\nwant\n%s", got.code, got.stderr, got.stdout, want)
	}
	if query != "GET /v1/explain?at=2027-01-04T08%3A00%3A00Z&email=ada%40acme.example&parent=acme" {
		t.Errorf("it asks %s", query)
	}
	got = usher(t, "explain", "--account", "a1", "--org", "acme-console", "--server", server, "--output", "json")
	if got.code != exitOK || !strings.HasPrefix(got.stdout, "{\n  \"parent\": \"acme\"") || query != "GET /v1/explain?account=a1&organization=acme-console" {
		t.Errorf("exit %d, asks %s\n%s", got.code, query, got.stdout)
	}
}

func TestExplainPrintsFewOfMany(t *testing.T) {
	clean(t)
	var why []string
	for i := range 40 {
		why = append(why, fmt.Sprintf(`"reason %d"`, i))
	}
	var query string
	server := serveExplanation(t, `{"headline":"no","organizations":[{"headline":"no","why_not":[`+strings.Join(why, ",")+`]}]}`, &query)
	got := usher(t, "explain", "--email", "ada@acme.example", "--server", server)
	if n := strings.Count(got.stdout, "\n"); n != 27 || !strings.Contains(got.stdout, "… and 15 more: --output json has them all") {
		t.Errorf("%d lines:\n%s", n, got.stdout)
	}
}

func TestExplainUsage(t *testing.T) {
	clean(t)
	for _, args := range [][]string{{"explain"}, {"explain", "--email", "a@b.example", "--account", "a"}, {"explain", "--email", "a@b.example", "--at", "yesterday"}} {
		if got := usher(t, args...); got.code != exitUsage || got.stdout != "" || got.stderr == "" {
			t.Errorf("%v: %+v", args, got)
		}
	}
}

// What is no time is told by one that is, and not by the layout of package time.
func TestATimeThatIsNoneIsToldByOneThatIs(t *testing.T) {
	for _, args := range [][]string{{"explain", "--email", "a@b.example", "--at", "2026-11-05"}, {"events", "export", "-", "--since", "yesterday"}} {
		want := args[len(args)-2] + `: "` + args[len(args)-1] + `" is no time with its zone, such as 2026-11-25T08:00:00Z`
		if got := usher(t, args...); got.code != exitUsage || !strings.Contains(got.stderr, want) {
			t.Errorf("%q: %+v, want %q", args, got, want)
		}
	}
}
