package e2e

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	goldap "github.com/go-ldap/ldap/v3"

	"usher/internal/testserver"
)

// A directory that is watched needs no schedule; of two daemons one watches it, and
// when that is killed, the other does. Taking watch off ends it.
func TestSpec10_AWatchedDirectoryIsReadAtOnce(t *testing.T) {
	t.Parallel()
	l := corp(t, 6)
	tree := edit(t, l)
	database := testserver.Postgres(t)
	key := "USHER_SEALING_KEY_FILE=" + filepath.Join(t.TempDir(), "sealing.key")
	o := options{database: database, env: append([]string{key}, near...)}
	a := start(t, o)
	a.parent("acme", "acme.example")
	a.policy(corpPolicy).want(t, 200)
	flags := a.flags(l)
	refused := a.cli(append([]string{"directory", "create", "other", "--watch", "--full-only"}, flags...)...)
	if refused.code != 1 || !strings.Contains(refused.stderr, "full_only") {
		t.Errorf("a watch of what is read whole each time: %v", refused)
	}
	a.cli(append([]string{"directory", "create", "corp", "--watch"}, flags...)...).want(t, 0)
	if shown := a.api("GET", "/v1/directories/acme/corp", nil).want(t, 200).object(t)["ldap"].(map[string]any); shown["watch"] != true {
		t.Errorf("the directory is shown as %v", shown)
	}
	o.record = a.record
	b := start(t, o)
	b.key = a.key
	staff := func(s *server, want ...int) {
		t.Helper()
		emails := []string{}
		for _, i := range want {
			emails = append(emails, fmt.Sprintf("p%d@acme.example", i))
		}
		eventually(t, startsWithin, "the members change", func() error {
			if got := s.staff(); !slices.Equal(got, emails) {
				return fmt.Errorf("they are %v, want %v", got, emails)
			}
			return nil
		})
	}
	watching := func(s *server) bool {
		t.Helper()
		return strings.Contains(string(s.must(s.send("GET", s.operations+"/metrics", "", "", nil)).body), `usher_ldap_watches{state="watching"} 1`)
	}
	staff(b, 0, 1, 2, 3, 4, 5)
	enabled(t, tree, 1, "FALSE")
	staff(b, 0, 2, 3, 4, 5)
	eventually(t, startsWithin, "a daemon watches", func() error {
		if watching(a) == watching(b) {
			return fmt.Errorf("a %v, b %v", watching(a), watching(b))
		}
		return nil
	})
	first, second := a, b
	if watching(b) {
		first, second = b, a
	}
	first.kill()
	enabled(t, tree, 2, "FALSE")
	staff(second, 0, 3, 4, 5)
	eventually(t, startsWithin, "the other daemon watches", func() error {
		if !watching(second) {
			return fmt.Errorf("it does not")
		}
		return nil
	})
	if err := tree.Del(goldap.NewDelRequest(personDN(3), nil)); err != nil {
		t.Fatal(err)
	}
	staff(second, 0, 4, 5)
	if r := second.cli("directory", "runs", "acme/corp"); !strings.Contains(r.stdout, "watched run") {
		t.Errorf("the runs are\n%s", r.stdout)
	}
	second.cli("directory", "update", "acme/corp", "--no-watch").want(t, 0)
	eventually(t, startsWithin, "the watch ends", func() error {
		if watching(second) {
			return fmt.Errorf("it goes on")
		}
		return nil
	})
}

// Whoever left since a backup leaves again once it is restored, as far as their
// directory is watched: it tells of nobody twice.
func TestSpec8_WhoLeftAWatchedDirectoryLeavesAgainAfterARestore(t *testing.T) {
	t.Parallel()
	l := corp(t, 6)
	tree := edit(t, l)
	s := corpServer(t, l, options{})
	s.cli("directory", "update", "acme/corp", "--watch").want(t, 0)
	members := func(n int) {
		t.Helper()
		eventually(t, startsWithin, "the members change", func() error {
			if got := s.staff(); len(got) != n {
				return fmt.Errorf("they are %v, want %d", got, n)
			}
			return nil
		})
	}
	members(6)
	file := filepath.Join(t.TempDir(), "backup.db")
	s.cli("backup", file).want(t, 0)
	enabled(t, tree, 0, "FALSE")
	members(5)
	s.cli("restore", file).want(t, 0)
	members(5)
}
