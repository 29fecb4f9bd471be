package e2e

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"usher/internal/faultproxy"
	"usher/internal/store"
	"usher/internal/testserver"
)

// replica is one of several daemons on one database and one Redis, which it
// reaches through proxies of its own.
type replica struct {
	name         string
	proxy, redis *faultproxy.Proxy
	o            options

	mu      sync.Mutex // guards what follows
	s       *server
	id      string    // by which it holds leases
	shunned time.Time // until when clients go to others
}

// now returns the server that runs, with the patience of a client that has
// others to go to, and whether it is thought well of.
func (r *replica) now() (s *server, well bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	hasty := *r.s
	hasty.client = &http.Client{Transport: r.s.client.Transport, Timeout: hastyFor}
	return &hasty, time.Now().After(r.shunned)
}

// hastyFor is how long a client waits for an answer that another replica may
// give, and shunFor how long it does not ask one that gave none.
const (
	hastyFor = 700 * time.Millisecond
	shunFor  = 3 * time.Second
)

func (r *replica) shun() {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.shunned = time.Now().Add(shunFor)
}

var saysItsID = regexp.MustCompile(`usher serves.* id=(\S+)`)

// up waits until a launched server serves, and takes it for the replica's.
func (r *replica) up(s *server) {
	s.waitReady()
	m := saysItsID.FindStringSubmatch(s.out.String())
	if m == nil {
		s.t.Fatalf("usher serve does not say who it is among others:\n%s", s.out)
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	r.s, r.id = s, m[1]
}

// replaced starts the replica anew after its process is gone.
func (r *replica) replaced() { r.up(launch(r.s.t, r.o)) }

// replicas are some daemons on one PostgreSQL server and one Redis.
type replicas struct {
	t        *testing.T
	database *testserver.PostgresInstance
	redis    *testserver.RedisInstance
	sql      *store.DB // not through any proxy
	all      []*replica
}

func newReplicas(t *testing.T, n int) *replicas {
	t.Helper()
	f := &replicas{t: t, database: testserver.PostgresServer(t), redis: testserver.Redis(t)}
	u, err := url.Parse(f.database.URL())
	if err != nil {
		t.Fatal("the database URL is no URL") // which would show the password
	}
	record := newRecord(t)
	var launched []*server
	for i := range n {
		r := &replica{name: string(rune('A' + i)), proxy: inFrontOf(t, u.Host), redis: inFrontOf(t, f.redis.Addr())}
		through := *u
		through.Host = r.proxy.Addr()
		r.o = options{record: record, dir: t.TempDir(), database: through.String(), env: []string{"USHER_REDIS_URL=redis://" + r.redis.Addr()}}
		f.all = append(f.all, r)
		launched = append(launched, launch(t, r.o))
	}
	for i, s := range launched {
		f.all[i].up(s)
	}
	if f.sql, err = store.Open(t.Context(), store.Options{URL: f.database.URL(), Connections: 2}); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := f.sql.Close(); err != nil {
			t.Error(err)
		}
	})
	return f
}

// inFrontOf starts a proxy that ends with the test.
func inFrontOf(t *testing.T, server string) *faultproxy.Proxy {
	t.Helper()
	p, err := faultproxy.Start(server)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := p.Close(); err != nil {
			t.Error(err)
		}
	})
	return p
}

// pick returns a replica that is thought well of, or any where none is.
func (f *replicas) pick(random *rand.Rand) (*replica, *server) {
	for range 8 {
		r := f.all[random.IntN(len(f.all))]
		if s, well := r.now(); well {
			return r, s
		}
	}
	r := f.all[random.IntN(len(f.all))]
	s, _ := r.now()
	return r, s
}

// ask reads rows directly from the database, as text.
func (f *replicas) ask(query string, args ...any) [][]string {
	f.t.Helper()
	var out [][]string
	eventually(f.t, time.Minute, "the database answers", func() error {
		return f.sql.Read(context.WithoutCancel(f.t.Context()), func(tx *store.Tx) error {
			out = nil
			return tx.Rows(query, args, func(row store.Row) error {
				var list string
				if err := row.Scan(&list); err != nil {
					return err
				}
				var cells []string
				if err := json.Unmarshal([]byte(list), &cells); err != nil {
					return err
				}
				out = append(out, cells)
				return nil
			})
		})
	})
	return out
}

// holder returns the replica that has a lease for some seconds to come, nil where
// none of those that run has.
func (f *replicas) holder(lease string) *replica {
	f.t.Helper()
	for _, row := range f.ask(`SELECT json_build_array(holder)::text FROM leases
		WHERE name = $1 AND to_timestamp(expires_at / 1e6) > clock_timestamp() + interval '4 seconds'`, lease) {
		for _, r := range f.all {
			if r.id != "" && row[0] == r.id {
				return r
			}
		}
	}
	return nil
}

// held waits until one of the replicas but one has a lease.
func (f *replicas) held(lease string, but *replica) (by *replica) {
	f.t.Helper()
	eventually(f.t, 90*time.Second, lease+" is held by another", func() error {
		if by = f.holder(lease); by == nil || by == but {
			return errors.New("it is not")
		}
		return nil
	})
	return by
}

// lapse lets the leases of a process that is gone run out, as they do by
// themselves a few seconds later.
func (f *replicas) lapse(id string) {
	f.t.Helper()
	err := f.sql.Update(context.WithoutCancel(f.t.Context()), store.LaneNormal, func(tx *store.Tx) error {
		return tx.Do(`UPDATE leases SET expires_at = 0 WHERE holder = $1`, id)
	})
	if err != nil {
		f.t.Fatal(err)
	}
}

// quiet waits until nothing happens in the database but what happens by itself:
// what was under way when clients gave up is done or will not be.
func (f *replicas) quiet() {
	f.t.Helper()
	for _, r := range f.all {
		r.proxy.Pass()
		r.redis.Pass()
		r.signal(syscall.SIGCONT)
		eventually(f.t, 90*time.Second, r.name+" is ready", r.s.ready)
	}
	calm := 0
	eventually(f.t, 2*time.Minute, "nothing is under way", func() error {
		open := f.ask(`SELECT json_build_array(pid::text, state, left(query, 60))::text FROM pg_stat_activity
			WHERE application_name = 'usher' AND pid <> pg_backend_pid() AND state <> 'idle' AND xact_start < clock_timestamp() - interval '50 milliseconds'`)
		if calm++; len(open) > 0 {
			calm = 0
		}
		if calm < 20 { // looks, 10 ms apart
			return fmt.Errorf("%v", open)
		}
		return nil
	})
}

func (r *replica) signal(sig syscall.Signal) { r.s.signal(sig) }

// settled waits until no large change is under way.
func (f *replicas) settled() {
	f.t.Helper()
	eventually(f.t, 2*time.Minute, "everybody is settled", func() error {
		if marks := f.ask(`SELECT json_build_array(parent, kind, target, position)::text FROM dirty`); len(marks) > 0 {
			return fmt.Errorf("%s", marks)
		}
		return nil
	})
}

// logIsDense holds the log of every parent to have the places from 1 on, each
// once, all its events, and those of an account in the order they happened.
func (f *replicas) logIsDense() {
	f.t.Helper()
	for _, row := range f.ask(`SELECT json_build_array(parent, count(*)::text, min(seq)::text, max(seq)::text, count(DISTINCT n)::text)::text FROM event_order GROUP BY parent`) {
		if row[2] != "1" || row[3] != row[1] || row[4] != row[1] {
			f.t.Errorf("the log of a parent has %s places from %s to %s, of %s events", row[1], row[2], row[3], row[4])
		}
	}
	if n := f.ask(`SELECT json_build_array(count(*)::text)::text FROM events e WHERE NOT EXISTS (SELECT FROM event_order o WHERE o.n = e.n)`); n[0][0] != "0" {
		f.t.Errorf("%s events have no place in the log", n[0][0])
	}
	// A refusal is written without the person's lock: it stands where it does.
	if late := f.ask(`SELECT json_build_array(account, type, seq::text, n::text, before::text)::text FROM (
		SELECT e.account, e.type, o.seq, o.n, lag(o.n) OVER (PARTITION BY o.parent, e.account ORDER BY o.seq) AS before
		FROM event_order o JOIN events e ON e.n = o.n WHERE e.account <> '' AND e.type <> 'login.denied') AS x WHERE before > n`); len(late) > 0 {
		f.t.Errorf("events stand before an earlier one of the same account: %q", late)
	}
}

// ranOnce holds what runs by itself to one run for each of its times, none of
// which runs still, and each minute to one of those that run every minute.
func (f *replicas) ranOnce(since time.Time) {
	f.t.Helper()
	const minute = int64(time.Minute / time.Microsecond)
	from, to := (since.UnixMicro()/minute+1)*minute, time.Now().Add(-5*time.Second).UnixMicro()/minute*minute
	rows := f.ask(`SELECT json_build_array(scheduled::text, string_agg(state, ' '))::text FROM schedule_runs
		WHERE job = 'tend-sso' AND actor_kind = 'schedule' AND scheduled BETWEEN $1 AND $2 GROUP BY scheduled ORDER BY scheduled`, from, to)
	lost := 0
	for i, row := range rows {
		if row[0] != fmt.Sprint(from+int64(i)*minute) {
			f.t.Errorf("the minutes have the runs %s", rows)
			return
		}
		if strings.Contains(row[1], "running") || strings.Contains(row[1], " ") {
			f.t.Errorf("a minute has the runs %s", row[1])
		}
		if row[1] != "done" {
			lost++
		}
	}
	if want := (to-from)/minute + 1; to >= from && int64(len(rows)) != want {
		f.t.Errorf("of %d minutes %d had a run: %s", want, len(rows), rows)
	}
	f.t.Logf("%d minutes had their run, %d of them did not end well", len(rows), lost)
}
