package verify_test

import (
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"usher/config"
	"usher/internal/client"
	"usher/internal/daemon"
	"usher/internal/nodding"
	"usher/internal/verify"
)

// usher starts a daemon and returns the base URL and token of a directory of
// each dialect.
func usher(t *testing.T, dialects ...string) (base, token map[string]string) {
	t.Helper()
	dir := t.TempDir()
	cfg := config.Default()
	cfg.Listen, cfg.OperationsListen = "127.0.0.1:0", "127.0.0.1:0"
	cfg.DataDir, cfg.OperatorKeyFile = dir, filepath.Join(dir, "operator.key")
	d, err := daemon.New(cfg, daemon.Options{Version: "test", Log: slog.New(slog.NewTextHandler(io.Discard, nil))})
	if err != nil {
		t.Fatal(err)
	}
	if err := d.Start(t.Context()); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		http.DefaultClient.CloseIdleConnections()
		ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
		defer cancel()
		if err := d.Stop(ctx); err != nil {
			t.Error(err)
		}
	})
	key, err := os.ReadFile(cfg.OperatorKeyFile)
	if err != nil {
		t.Fatal(err)
	}
	api, err := client.New("http://"+d.Addr(), strings.TrimSpace(string(key)))
	if err != nil {
		t.Fatal(err)
	}
	post := func(path string, body map[string]any) (out struct {
		Base  string `json:"scim_base_url"`
		Token string `json:"token"`
	},
	) {
		answer, err := api.Do(t.Context(), http.MethodPost, path, nil, body)
		if err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal(answer, &out); err != nil {
			t.Fatal(err)
		}
		return out
	}
	base, token = map[string]string{}, map[string]string{}
	post("/v1/parents", map[string]any{"slug": "acme", "name": "Acme Inc."})
	for _, dialect := range dialects {
		base[dialect] = post("/v1/directories", map[string]any{"slug": dialect, "parent": "acme", "kind": "scim", "dialect": dialect}).Base
		base[dialect] = nodding.URL(t, base[dialect])
		token[dialect] = post("/v1/tokens", map[string]any{"directory": "acme/" + dialect}).Token
	}
	return base, token
}

// Our own server passes everything, and offers everything.
func TestReq36_OurOwnDaemonPasses(t *testing.T) {
	base, token := usher(t, "generic", "entra", "okta")
	for _, as := range []verify.Client{verify.Generic, verify.Entra, verify.Okta} {
		r := verified(t, base[string(as)], as, token[string(as)])
		for _, c := range r.Checks {
			if c.Outcome == verify.Fail {
				t.Errorf("%s: %d %s (%s): %s\n%+v", as, c.Requirement, c.Name, c.Required, c.Reason, c.Steps[max(len(c.Steps)-1, 0):])
			}
		}
		if len(r.Left) != 0 || r.Skipped != 0 {
			t.Errorf("%s: left %q, skipped %q", as, r.Left, ended(r, verify.Skipped))
		}
	}
}
