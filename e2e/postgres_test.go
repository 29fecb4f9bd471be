package e2e

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"usher/internal/testserver"
)

// onBothEngines runs a test on the embedded store, and on PostgreSQL with a Redis
// that is flushed meanwhile: what is promised holds whatever keeps the data, and
// whatever is remembered or forgotten beside it.
func onBothEngines(t *testing.T, test func(*testing.T, options)) {
	t.Helper()
	for name, o := range map[string]func(*testing.T) options{
		"SQLite":     func(*testing.T) options { return options{} },
		"PostgreSQL": func(t *testing.T) options { return options{database: testserver.Postgres(t), redis: true} },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			test(t, o(t))
		})
	}
}

func passwordOf(t *testing.T, database string) string {
	t.Helper()
	u, err := url.Parse(database)
	if err != nil {
		t.Fatal("the database URL is no URL") // which would show the password
	}
	password, _ := u.User.Password()
	return password
}

// newcomer makes the body of a user.
func newcomer(mail string) string {
	return fmt.Sprintf(`{"schemas":[%q],"userName":%q}`, userSchema, mail)
}

// create sends a user; it may be called from any goroutine.
func (d directory) create(mail string) (answer, error) {
	return d.s.send("POST", d.s.public+d.path+"/Users", d.token, "application/scim+json", strings.NewReader(newcomer(mail)))
}

// The database is killed twice and comes back, under 16 writers: each gets 201
// for what is there, 503 with Retry-After for what it has to send again, and
// nothing else. The daemon goes on by itself, and says meanwhile why it is not
// ready.
func TestTheDatabaseIsKilledAndComesBackUnderTraffic(t *testing.T) {
	t.Parallel()
	database := testserver.PostgresServer(t)
	s := start(t, options{database: database.URL()})
	s.parent("acme", "acme.example")
	s.policy(scimWithoutMappings).want(t, 200)
	d := s.directory("acme", "okta", "generic")

	const writers, enough = 16, 100
	var stop atomic.Bool
	var refused, made atomic.Int64
	var mu sync.Mutex // guards acknowledged and sent
	acknowledged, sent := map[string]string{}, map[string]bool{}
	var wg sync.WaitGroup
	for w := range writers {
		wg.Go(func() {
			for i := 0; !stop.Load() && !t.Failed(); i++ {
				mail := fmt.Sprintf("u%d-%d@acme.example", w, i)
				mu.Lock()
				sent[mail] = true
				mu.Unlock()
				a, err := d.create(mail)
				var user struct{ ID string }
				switch {
				case err != nil:
					t.Errorf("%s: %v", mail, err)
				case a.status == http.StatusCreated && json.Unmarshal(a.body, &user) == nil && user.ID != "":
					made.Add(1)
					mu.Lock()
					acknowledged[mail] = user.ID
					mu.Unlock()
				case a.status == http.StatusServiceUnavailable && a.header.Get("Retry-After") != "":
					refused.Add(1)
				default:
					t.Errorf("%s: want 201, or 503 with Retry-After", a)
				}
			}
		})
	}
	defer func() {
		stop.Store(true)
		wg.Wait()
		if out := s.out.String(); t.Failed() {
			t.Logf("the server says at last:\n%s", out[max(0, len(out)-8000):])
		}
	}()
	progress := func(n *atomic.Int64, what string) {
		t.Helper()
		from := n.Load()
		eventually(t, time.Minute, what, func() error {
			if got := n.Load() - from; got < enough && !t.Failed() {
				return fmt.Errorf("%d of %d", got, enough)
			}
			return nil
		})
	}
	for range 2 {
		progress(&made, "users are made")
		database.Kill(t)
		progress(&refused, "writers are refused")
		if err := s.ready(); err == nil || !strings.Contains(err.Error(), "503") || !strings.Contains(err.Error(), "PostgreSQL") {
			t.Errorf("readyz without a database: %v", err)
		}
		database.Restart(t)
	}
	progress(&made, "users are made again")
	stop.Store(true)
	wg.Wait()
	eventually(t, time.Minute, "readyz answers 200", s.ready)

	members, users := s.members("acme-console"), d.userNames()
	for mail, id := range acknowledged {
		if users[mail] != id {
			t.Errorf("%s was acknowledged as %s and is %q", mail, id, users[mail])
		}
	}
	for mail := range users {
		if !sent[mail] || members[mail].State != "active" {
			t.Errorf("%s: sent %t, a member %t: a half state", mail, sent[mail], members[mail].State == "active")
		}
	}
	if len(members) != len(users) {
		t.Errorf("%d members and %d users: a half state", len(members), len(users))
	}
	t.Logf("%d made, %d refused, %d stored", made.Load(), refused.Load(), len(users))
}

// userNames returns every user of a directory with its id.
func (d directory) userNames() map[string]string {
	d.s.t.Helper()
	out := map[string]string{}
	for {
		a := d.scim("GET", fmt.Sprintf("/Users?attributes=userName&count=200&startIndex=%d", len(out)+1), nil).want(d.s.t, 200)
		var page struct {
			Resources []struct{ ID, UserName string }
		}
		if err := json.Unmarshal(a.body, &page); err != nil {
			d.s.t.Fatal(err)
		}
		if len(page.Resources) == 0 {
			return out
		}
		for _, r := range page.Resources {
			out[r.UserName] = r.ID
		}
	}
}

// Two daemons on one database serve one tenant: what one has answered is what
// the other sees, a leaver's gate above all.
func TestTwoDaemonsOnOneDatabaseAreOne(t *testing.T) {
	t.Parallel()
	database := testserver.Postgres(t)
	a := start(t, options{database: database})
	a.parent("acme", "acme.example")
	a.policy(jitPolicy).want(t, 200)
	key := a.connection("acme")
	at := a.directory("acme", "okta", "okta")
	b := start(t, options{record: a.record, database: database})
	there := at
	there.s = b
	if a.key == b.key {
		t.Fatal("the daemons share a key file")
	}
	b.key = a.key // a key that one made works on the other

	const rounds = 100
	for i := range rounds {
		mail := fmt.Sprintf("u%d@acme.example", i)
		here, other := at, there
		if i%2 == 1 {
			here, other = there, at
		}
		made := here.scim("POST", "/Users", newcomer(mail)).want(t, 201)
		id := made.text(t, "id")
		if got := other.scim("GET", "/Users/"+id, nil).want(t, 200).text(t, "userName"); got != mail {
			t.Fatalf("round %d: the other daemon knows %s as %q", i, mail, got)
		}
		login := claims(mail, mail)
		if got := other.s.login(key, "acme/main", login); got.Decision != "allow" {
			t.Fatalf("round %d: login before: %+v", i, got)
		}
		here.scim("PATCH", "/Users/"+id, patch(object{"op": "replace", "value": object{"active": false}})).want(t, 200)
		if got := other.s.login(key, "acme/main", login); got.Decision != "deny" || got.Reason != "deactivated" {
			t.Fatalf("round %d: login at the other daemon after active:false was answered: %+v", i, got)
		}
	}
	if a, b := a.events("acme"), b.events("acme"); len(a) != len(b) || len(a) < 3*rounds {
		t.Errorf("one daemon shows %d events, the other %d", len(a), len(b))
	}
}

// A daemon waits for a database that is not there yet; one that never comes
// ends it with exit code 1 and the reason in plain words.
func TestADatabaseThatIsAwayAtStart(t *testing.T) {
	t.Parallel()
	database := testserver.PostgresServer(t)
	database.Kill(t)
	gone := launch(t, options{database: database.URL(), env: []string{"USHER_DATABASE_WAIT=1s"}})
	if code := gone.wait(); code != 1 {
		t.Errorf("exit code %d, want 1", code)
	}
	text := strings.TrimSpace(gone.out.String())
	last := text[strings.LastIndex(text, "\n")+1:]
	if !strings.HasPrefix(last, "usher: database_url: cannot open the store on 127.0.0.1:") || !strings.Contains(last, "does not answer") || !strings.Contains(last, "waited 1s") {
		t.Errorf("the reason is not plain:\n%s", text)
	}

	stopped := launch(t, options{database: database.URL()})
	stopped.saysTryingAgain()
	stopped.stop() // with exit code 0

	early := launch(t, options{database: database.URL()})
	early.saysTryingAgain()
	database.Restart(t)
	early.waitReady()
	if text := early.out.String(); !strings.Contains(text, `store="PostgreSQL `) {
		t.Errorf("the log does not name the store:\n%s", text)
	}
	early.parent("acme", "acme.example")
}

func (s *server) saysTryingAgain() {
	s.t.Helper()
	eventually(s.t, startsWithin, "the daemon waits for its database", func() error {
		if !strings.Contains(s.out.String(), "it is tried again") {
			return errors.New("it does not say so")
		}
		return nil
	})
}

// A wrong password is no reason to wait, and is not shown.
func TestADatabaseThatRefusesUsEndsTheStart(t *testing.T) {
	t.Parallel()
	u, err := url.Parse(testserver.Postgres(t))
	if err != nil {
		t.Fatal(err)
	}
	u.User = url.UserPassword(u.User.Username(), "wrong-and-secret")
	s := launch(t, options{database: u.String()})
	if code := s.wait(); code != 1 {
		t.Errorf("exit code %d, want 1", code)
	}
	if text := s.out.String(); !strings.Contains(text, "password authentication failed") || strings.Contains(text, "tried again") {
		t.Errorf("the reason is not plain:\n%s", text)
	}
}

// The schema is looked at and brought up to date without a daemon.
func TestMigrateOnBothEngines(t *testing.T) {
	t.Parallel()
	onBothEngines(t, func(t *testing.T, o options) {
		r, dir := newRecord(t), t.TempDir()
		env := []string{"USHER_DATA_DIR=" + dir + "/data"}
		if o.database != "" {
			env = append(env, "USHER_DATABASE_URL="+o.database)
			r.secret(passwordOf(t, o.database))
		}
		status := func() object {
			return usher(t, r, dir, env, "migrate", "status", "--output", "json").want(t, 0).object(t)
		}
		if got := status(); got["current"] != 0.0 || got["up_to_date"] != false {
			t.Errorf("before: %v", got)
		}
		usher(t, r, dir, env, "migrate", "up").want(t, 0)
		if got := status(); got["current"] != got["target"] || got["up_to_date"] != true {
			t.Errorf("after: %v", got)
		}
	})
}

func TestBackupOfPostgresIsRefusedByName(t *testing.T) {
	t.Parallel()
	s := start(t, options{database: testserver.Postgres(t)})
	for _, args := range [][]string{{"backup", "copy.db"}, {"restore", "data/operator.key"}} {
		got := s.cli(args...).want(t, 1)
		if !strings.Contains(got.stderr, "use pg_dump") {
			t.Errorf("%s: want it to name pg_dump", got)
		}
	}
	for _, n := range names(t, s.dir) {
		if strings.Contains(n, "copy.db") {
			t.Errorf("%s is left", n)
		}
	}
	s.api("GET", "/v1/backup", nil).wantProblem(t, 501, "use_pg_dump")
}
