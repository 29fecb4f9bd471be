package e2e

import (
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
)

// eventsFrom reads the log behind a cursor and returns the types of what it
// holds there, and the cursor to go on from.
func (s *server) eventsFrom(after string) (types []string, next string) {
	s.t.Helper()
	for {
		a := s.api("GET", "/v1/events?limit=1000&after="+after, nil).want(s.t, 200)
		var page struct {
			Items []struct{ Type string }
			Next  string
		}
		if err := json.Unmarshal(a.body, &page); err != nil {
			s.t.Fatalf("%s: %v", a, err)
		}
		if len(page.Items) == 0 {
			return types, page.Next
		}
		for _, e := range page.Items {
			types = append(types, e.Type)
		}
		after = page.Next
	}
}

// A backup taken under writers is restored: what was acknowledged before it
// began is there, nothing is half there, cursors go on, and what came after it
// is gone.
func TestABackupUnderWritersIsRestored(t *testing.T) {
	t.Parallel()
	s := start(t, options{})
	s.parent("acme", "acme.example")
	s.policy(scimWithoutMappings).want(t, 200)
	d := s.directory("acme", "okta", "generic")
	file := filepath.Join(t.TempDir(), "usher.backup")

	const writers, enough = 16, 300
	var stop atomic.Bool
	var mu sync.Mutex // guards acknowledged
	acknowledged := map[string]string{}
	reached := make(chan struct{})
	var wg sync.WaitGroup
	for w := range writers {
		wg.Go(func() {
			for i := 0; !stop.Load(); i++ {
				mail := fmt.Sprintf("u%d-%d@acme.example", w, i)
				a, err := d.create(mail)
				var user struct{ ID string }
				if err != nil || a.status != http.StatusCreated || json.Unmarshal(a.body, &user) != nil {
					t.Errorf("%s, %v: want 201", a, err)
					return
				}
				mu.Lock()
				if acknowledged[mail] = user.ID; len(acknowledged) == enough {
					close(reached)
				}
				mu.Unlock()
			}
		})
	}
	<-reached
	mu.Lock()
	before := make(map[string]string, len(acknowledged))
	for mail, id := range acknowledged {
		before[mail] = id
	}
	mu.Unlock()
	made := s.cliJSON("backup", file)
	stop.Store(true)
	wg.Wait()
	if info, err := os.Stat(file); err != nil || info.Mode().Perm() != 0o600 || float64(info.Size()) != made["bytes"] || len(made["sha256"].(string)) != 64 {
		t.Fatalf("%v: %v, %v", made, info, err)
	}
	late := d.scim("POST", "/Users", newcomer("late@acme.example")).want(t, 201).text(t, "id")
	key := s.token("scope", "read-only")
	_, cursor := s.eventsFrom("")

	s.cli("backup", file).want(t, 2)
	s.cli("backup", file+".damaged").want(t, 0)
	b, err := os.ReadFile(file + ".damaged")
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file+".damaged", b[:len(b)-5000], 0o600); err != nil {
		t.Fatal(err)
	}
	if got := s.cli("restore", file+".damaged").want(t, 1); !strings.Contains(got.stderr, "damaged") {
		t.Errorf("%s", got)
	}
	d.scim("GET", "/Users/"+late, nil).want(t, 200)
	s.call(key, "GET", "/v1/parents", nil).want(t, 200)

	kept, _ := s.cliJSON("restore", file)["kept"].(string)
	users, members := d.userNames(), s.members("acme-console")
	for mail, id := range before {
		if users[mail] != id {
			t.Errorf("%s was acknowledged before the backup began and is %q", mail, users[mail])
		}
	}
	for mail := range users {
		if members[mail].State != "active" {
			t.Errorf("%s is a user and no member: a half state", mail)
		}
	}
	if len(users) != len(members) {
		t.Errorf("%d users and %d members: a half state", len(users), len(members))
	}
	d.scim("GET", "/Users/"+late, nil).want(t, 404)
	s.call(key, "GET", "/v1/parents", nil).want(t, 401)

	d.scim("POST", "/Users", newcomer("afterwards@acme.example")).want(t, 201)
	types, _ := s.eventsFrom(cursor)
	if len(types) < 3 || types[0] != "store.restored" || !slices.Contains(types, "directory_user.created") {
		t.Errorf("behind the cursor of before: %q", types)
	}
	if err := s.ready(); err != nil {
		t.Error(err)
	}
	s.stop()
	var left []string
	for _, n := range names(t, s.data) {
		if n != kept {
			left = append(left, n)
		}
	}
	if want := []string{"lock", "operator.key", "usher.db"}; !slices.Equal(left, want) {
		t.Errorf("files beside %s: %q, want %q", kept, left, want)
	}

	// The restored state survives a restart, and the one before can be had again.
	again := start(t, options{record: s.record, dir: s.dir})
	d.s = again
	d.scim("GET", "/Users?filter=userName%20eq%20%22afterwards@acme.example%22", nil).want(t, 200)
	again.cli("restore", filepath.Join(again.data, kept)).want(t, 0)
	d.scim("GET", "/Users/"+late, nil).want(t, 200)
}

// A backup restored to another usher, with a key of its own: its operator is
// not locked out.
func TestABackupIsRestoredElsewhere(t *testing.T) {
	t.Parallel()
	from := start(t, options{})
	from.parent("acme", "acme.example")
	file := filepath.Join(t.TempDir(), "usher.backup")
	from.cli("backup", file).want(t, 0)
	to := start(t, options{record: from.record})
	to.parent("initech", "initech.example")
	to.cli("restore", file).want(t, 0)
	to.api("GET", "/v1/parents/acme", nil).want(t, 200)
	to.api("GET", "/v1/parents/initech", nil).want(t, 404)
	to.call(from.key, "GET", "/v1/parents/acme", nil).want(t, 200)
}
