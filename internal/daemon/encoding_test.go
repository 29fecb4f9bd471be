package daemon

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"io"
	"net/http"
	"os"
	"strings"
	"testing"
	"time"

	"usher/internal/nodding"
)

// A compressed body is no broken one: at every door whoever sends it is told to
// send it plain (RFC 9110 sections 8.4 and 15.5.16).
func TestReq01_ACompressedBodyIsToBeSentPlain(t *testing.T) {
	cfg := configuration(t.TempDir())
	d, _ := startDaemon(t, cfg)
	operator, err := os.ReadFile(cfg.OperatorKeyFile)
	if err != nil {
		t.Fatal(err)
	}
	client := &http.Client{Transport: &http.Transport{}, Timeout: 20 * time.Second}
	t.Cleanup(client.CloseIdleConnections)
	base := nodding.URL(t, "http://"+d.Addr())
	send := func(key, path, body, coding string) (status int, taken, text string) {
		t.Helper()
		r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, base+path, strings.NewReader(body))
		if err != nil {
			t.Fatal(err)
		}
		r.Header.Set("Authorization", "Bearer "+strings.TrimSpace(key))
		r.Header.Set("Content-Type", "application/json")
		if coding != "" {
			r.Header.Set("Content-Encoding", coding)
		}
		resp, err := client.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		defer func() { _ = resp.Body.Close() }()
		b, err := io.ReadAll(resp.Body)
		if err != nil {
			t.Fatal(err)
		}
		return resp.StatusCode, resp.Header.Get("Accept-Encoding"), string(b)
	}
	made := func(path, body string) (out struct{ ID, Token string }) {
		t.Helper()
		status, _, text := send(string(operator), path, body, "")
		if err := json.Unmarshal([]byte(text), &out); err != nil || status != http.StatusCreated {
			t.Fatalf("%s: %d %s", path, status, text)
		}
		return out
	}
	made("/v1/parents", `{"slug":"acme"}`)
	dir := made("/v1/directories", `{"parent":"acme","slug":"okta","kind":"scim"}`)
	token := made("/v1/tokens", `{"directory":"acme/okta"}`).Token
	for _, c := range []struct {
		key, path, body string
		plain           int
	}{
		{string(operator), "/v1/parents", `{"slug":"other"}`, 201},
		{string(operator), "/v1/login/discover", `{"email":"ada@acme.example"}`, 200},
		{token, "/scim/" + dir.ID + "/v2/Users", `{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"ada"}`, 201},
		{token, "/scim/v2/Groups", `{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"displayName":"all"}`, 201},
		{string(operator), "/v1/restore", `a file`, 400},
	} {
		var squeezed bytes.Buffer
		z := gzip.NewWriter(&squeezed)
		if _, err := io.WriteString(z, c.body); err != nil {
			t.Fatal(err)
		}
		if err := z.Close(); err != nil {
			t.Fatal(err)
		}
		for _, coding := range []string{"gzip", "identity, br"} {
			status, taken, text := send(c.key, c.path, squeezed.String(), coding)
			if status != http.StatusUnsupportedMediaType || taken != "identity" || !strings.Contains(text, "send it plain") {
				t.Errorf("%s in %s: %d, Accept-Encoding %q, %s", c.path, coding, status, taken, text)
			}
		}
		if status, taken, text := send(c.key, c.path, c.body, "Identity"); status != c.plain || taken != "" {
			t.Errorf("%s plain: %d %s", c.path, status, text)
		}
	}
	// What is told of another media type speaks of no coding (RFC 9110 section 12.5.3).
	r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, base+"/scim/v2/Users", strings.NewReader("x"))
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Authorization", "Bearer "+token)
	r.Header.Set("Content-Type", "text/plain")
	resp, err := client.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	_ = resp.Body.Close()
	if resp.StatusCode != http.StatusUnsupportedMediaType || resp.Header.Get("Accept-Encoding") != "" {
		t.Errorf("text/plain: %d, Accept-Encoding %q", resp.StatusCode, resp.Header.Get("Accept-Encoding"))
	}
}
