package daemon

import (
	"net/http"
	"testing"
	"time"

	"usher/internal/nodding"
)

// unfollowed starts a daemon and returns where it is, and a client that is shown
// redirects.
func unfollowed(t *testing.T) (client *http.Client, base string) {
	t.Helper()
	d, _ := startDaemon(t, configuration(t.TempDir()))
	client = &http.Client{
		Transport: &http.Transport{}, Timeout: 20 * time.Second,
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
	t.Cleanup(client.CloseIdleConnections)
	return client, nodding.URL(t, "http://"+d.Addr())
}

// A client whose base URL ends in a slash sends two. It is answered and not
// redirected: many send no token, or no body, to where they are sent.
func TestReq01_NobodyIsRedirectedForASlash(t *testing.T) {
	client, base := unfollowed(t)
	for _, path := range []string{"/scim/v2//Users", "/scim/v2/Users//", "/scim//v2/Users", "/scim/nobody//v2//Users/1", "/scim/nobody//oauth/token", "/scim/v2//.search", "/scim/v2/Users//.search"} {
		r, err := http.NewRequestWithContext(t.Context(), http.MethodPut, base+path, http.NoBody)
		if err != nil {
			t.Fatal(err)
		}
		if path[len(path)-1] != '1' {
			r.Method = http.MethodPost
		}
		resp, err := client.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		_ = resp.Body.Close()
		if resp.StatusCode != http.StatusUnauthorized && (resp.StatusCode != http.StatusBadRequest || path != "/scim/nobody//oauth/token") {
			t.Errorf("POST or PUT %s without a token: %d, want 401", path, resp.StatusCode)
		}
	}
}

// Where nothing is, the answer is an error of SCIM, also where net/http would
// redirect to the path without dots or with a slash.
func TestReq01_NobodyIsRedirectedWhereNothingIs(t *testing.T) {
	client, base := unfollowed(t)
	for path, want := range map[string]int{
		"/scim": http.StatusNotFound, "/scim/v2/..": http.StatusNotFound, "/scim/../v1/parents": http.StatusNotFound, "/scim/v2/../../v1/parents": http.StatusNotFound,
		"/scim/v2/Users/..": http.StatusUnauthorized, "/scim/v2/Users/../Groups": http.StatusNotFound, "/scim/v2/./Users": http.StatusNotFound,
	} {
		r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, base+path, http.NoBody)
		if err != nil {
			t.Fatal(err)
		}
		resp, err := client.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		_ = resp.Body.Close()
		if got := resp.Header.Get("Content-Type"); resp.StatusCode != want || got != "application/scim+json" {
			t.Errorf("GET %s: %d of type %q, want %d of SCIM", path, resp.StatusCode, got, want)
		}
	}
}
