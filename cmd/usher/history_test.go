package main

import (
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

// versions is a daemon with two versions of acme's policy, the second in force,
// and a parent without any.
func versions(t *testing.T) string {
	t.Helper()
	answers := map[string]string{
		"/v1/parents/acme":    `{"slug":"acme","policy_version":2}`,
		"/v1/parents/new":     `{"slug":"new","policy_version":0}`,
		"/v1/policies/acme/1": `{"parent":"acme","version":1,"file":"acme.yaml","source":"version: 1\nparent: acme\n"}`,
		"/v1/policies/acme/2": `{"parent":"acme","version":2,"file":"acme.yaml","source":"version: 1\nparent: acme\n# more\n"}`,
	}
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, ok := answers[r.URL.Path]
		if !ok {
			w.WriteHeader(http.StatusNotFound)
			body = `{"status":404,"code":"not_found","detail":"there is none"}`
		}
		_, _ = io.WriteString(w, body)
	}))
	t.Cleanup(s.Close)
	return s.URL
}

func TestPolicyVersionsArePrinted(t *testing.T) {
	clean(t)
	t.Setenv("USHER_API_KEY", "the-key")
	server := versions(t)
	const diff = "--- acme version 1 (acme.yaml)\n+++ acme version 2 (acme.yaml)\n@@ -1,2 +1,3 @@\n version: 1\n parent: acme\n+# more\n"
	for _, tc := range []struct {
		args []string
		want outcome
	}{
		{[]string{"show", "acme"}, outcome{exitOK, "version: 1\nparent: acme\n# more\n", ""}},
		{[]string{"show", "acme", "--version", "1"}, outcome{exitOK, "version: 1\nparent: acme\n", ""}},
		{[]string{"show", "acme", "--version", "9"}, outcome{exitFailed, "", "usher: there is none\n"}},
		{[]string{"show", "new"}, outcome{exitFailed, "", "usher: parent new has no policy yet; write one and apply it: usher policy apply FILE\n"}},
		{[]string{"diff", "acme", "1", "2"}, outcome{exitOK, diff, ""}},
		{[]string{"diff", "acme", "1"}, outcome{exitOK, diff, ""}},
		{[]string{"diff", "acme", "2", "2"}, outcome{exitOK, "", "versions 2 and 2 are the same\n"}},
		{[]string{"diff", "acme", "9"}, outcome{exitFailed, "", "usher: there is none\n"}},
	} {
		if got := usher(t, append(append([]string{"policy"}, tc.args...), "--server", server)...); got != tc.want {
			t.Errorf("%v: %+v", tc.args, got)
		}
	}
	got := usher(t, "policy", "diff", "acme", "1", "--output", "json", "--server", server)
	var v struct {
		Parent, Diff string
		From, To     int
	}
	if err := json.Unmarshal([]byte(got.stdout), &v); err != nil || v.Parent != "acme" || v.From != 1 || v.To != 2 || v.Diff != diff {
		t.Errorf("%v: %+v", err, got)
	}
}

func TestARollBackIsTold(t *testing.T) {
	clean(t)
	t.Setenv("USHER_API_KEY", "the-key")
	d := &answering{status: 200, body: `{"parent":"acme","version":3,"changed":true,"created":[],"warnings":[{"file":"acme.yaml","line":9,"column":78,"severity":"warning","message":"careful"}]}`}
	got := usher(t, "policy", "rollback", "acme", "1", "--server", d.start(t))
	if want := (outcome{exitOK, "parent   acme\nversion  3\nchanged  true\n", "acme.yaml:9:78: warning: careful\n"}); got != want {
		t.Errorf("%+v", got)
	}
	d = &answering{status: 200, body: `{"parent":"acme","version":3,"changed":true,"held":2,"runs":["r1"]}`}
	if got = usher(t, "policy", "rollback", "acme", "1", "--server", d.start(t)); got.code != exitHeld || !strings.Contains(got.stderr, "2 changes are held") || !strings.Contains(got.stderr, "usher run show r1") {
		t.Errorf("%+v", got)
	}
	d = &answering{status: 200, body: `{"parent":"acme","version":3,"changed":true,"held":0,"runs":[],"pending":true}`}
	if got = usher(t, "policy", "rollback", "acme", "1", "--server", d.start(t)); got.code != exitOK || !strings.Contains(got.stderr, "very many people are settled by them behind this answer") {
		t.Errorf("%+v", got)
	}
	d = &answering{status: 409, body: `{"code":"held","reason":"would_remove","detail":"would remove 3"}`}
	got = usher(t, "policy", "rollback", "acme", "1", "--server", d.start(t))
	if want := (outcome{exitHeld, "", "usher: would remove 3\n"}); got != want {
		t.Errorf("%+v", got)
	}
}
