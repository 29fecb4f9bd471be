package cache

import (
	"context"
	"testing"
	"time"

	"usher/internal/testserver"
)

// fleet is two replicas on one Redis, of which A changes people and B answers
// without SQL.
type fleet struct {
	*testing.T
	server *testserver.RedisInstance
	a, b   *Static
}

var login = Name{7}

func newFleet(t *testing.T, bound time.Duration) *fleet {
	f := &fleet{T: t, server: testserver.Redis(t)}
	f.a, f.b = NewStatic(running(t, options(f.server.Addr())), bound), NewStatic(running(t, options(f.server.Addr())), bound)
	f.beat()
	return f
}

func (f *fleet) beat() {
	f.Helper()
	for name, s := range map[string]*Static{"a": f.a, "b": f.b} {
		if err := s.Beat(f.Context(), name); err != nil {
			f.Fatal(err)
		}
	}
}

// keep keeps a decision about ada at a revision, and reports whether it was kept.
func (f *fleet) keep(s *Static, rev int64) bool {
	f.Helper()
	return s.Keep(f.Context(), f.ticket(s), login, rev, 0, []byte("allow"))
}

func (f *fleet) ticket(s *Static) *Ticket {
	f.Helper()
	t := s.Ticket(f.Context(), "p", "ada")
	if t == nil {
		f.Fatal("no ticket")
	}
	return t
}

// want asks B, which must answer or say why not.
func (f *fleet) want(why string) {
	f.Helper()
	account, body, got := f.b.Ask(f.Context(), "p", login, []string{"a", "b"})
	if got != why || why == "" && (account != "ada" || string(body) != "allow") {
		f.Errorf("%q %q: %q, want %q", account, body, got, why)
	}
}

func (f *fleet) deny(rev int64) {
	f.Helper()
	if err := f.a.Deny(Denied{"p": {"ada": rev}}); err != nil {
		f.Fatal(err)
	}
}

// "Decision and revocation are one Redis key per person, compare-and-set by
// revision."
func TestFailStaticOneKeyByRevision(t *testing.T) {
	f := newFleet(t, time.Minute)
	f.want(StaticUnknown)
	if !f.keep(f.b, 4) {
		t.Error("a first decision is not kept")
	}
	f.want("")
	f.deny(5)
	f.want(StaticDenied)
	if f.keep(f.b, 4) {
		t.Error("a decision of before the change is kept over its tombstone")
	}
	f.want(StaticDenied)
	if !f.keep(f.b, 5) {
		t.Error("a decision of after the change is not kept")
	}
	f.want("")
	late := f.ticket(f.b)
	f.deny(6)
	if f.b.Keep(t.Context(), late, login, 7, 0, []byte("allow")) {
		t.Error("a decision is kept whose revisions may have been read before the tombstone")
	}
	f.want(StaticDenied)
	f.deny(3) // an earlier one that is late
	if f.keep(f.b, 5) {
		t.Error("an earlier tombstone takes a later one's place")
	}
}

// "Eviction means deny": what Redis has lost lets nobody in, and a decision that is
// late is not kept then either.
func TestFailStaticEvictionMeansDeny(t *testing.T) {
	for name, lose := range map[string]func(f *fleet){
		"the person": func(f *fleet) { f.server.Do(t, "DEL", personKey("p", "ada")) },
		"the tenant": func(f *fleet) { f.server.Do(t, "DEL", tenantKey("p")) },
		"the name":   func(f *fleet) { f.server.Do(t, "DEL", pointerKey("p", login)) },
		"everything": func(f *fleet) { f.server.Flush(t); f.beat() },
	} {
		f := newFleet(t, time.Minute)
		f.keep(f.b, 4)
		late := f.ticket(f.b)
		f.want("")
		lose(f)
		if _, _, why := f.b.Ask(t.Context(), "p", login, []string{"a", "b"}); why == "" {
			t.Errorf("%s is lost and ada is let in", name)
		}
		if name == "the name" {
			continue // what lies under it still stands
		}
		f.b.Keep(t.Context(), late, login, 4, 0, []byte("allow"))
		if _, _, why := f.b.Ask(t.Context(), "p", login, []string{"a", "b"}); why == "" {
			t.Errorf("%s is lost and a late decision lets ada in", name)
		}
		// The tombstone is evicted before a decision of before it arrives.
		f.deny(5)
		f.server.Do(t, "DEL", personKey("p", "ada"))
		f.b.Keep(t.Context(), late, login, 4, 0, []byte("allow"))
		if _, _, why := f.b.Ask(t.Context(), "p", login, []string{"a", "b"}); why == "" {
			t.Errorf("%s: the tombstone is evicted, and a decision of before it lets ada in", name)
		}
	}
}

// What concerns everybody of a tenant voids what is kept of each.
func TestFailStaticATenantsChangeVoidsAll(t *testing.T) {
	f := newFleet(t, time.Minute)
	f.keep(f.b, 4)
	late := f.ticket(f.b)
	if err := f.a.Deny(Denied{"q": nil}); err != nil {
		t.Fatal(err)
	}
	f.want("")
	if err := f.a.Deny(Denied{"p": nil}); err != nil {
		t.Fatal(err)
	}
	f.want(StaticStale)
	if f.b.Keep(t.Context(), late, login, 4, 0, []byte("allow")) {
		t.Error("a decision of before the change is kept")
	}
	f.keep(f.b, 4)
	f.want("")
}

// "Only while every registered replica's heartbeat is live."
func TestFailStaticEveryReplicaIsThere(t *testing.T) {
	f := newFleet(t, time.Minute)
	f.keep(f.b, 4)
	for _, tt := range []struct {
		replicas []string
		why      string
	}{{[]string{"a", "b"}, ""}, {[]string{"a", "b", "c"}, StaticReplica}, {nil, StaticGarbage}} {
		if _, _, why := f.b.Ask(t.Context(), "p", login, tt.replicas); why != tt.why {
			t.Errorf("%q: %q, want %q", tt.replicas, why, tt.why)
		}
	}
	f.server.Do(t, "DEL", beatKey("a"))
	f.want(StaticReplica)
}

// A beat is good until a time by the clock of Redis, however late it gets there.
func TestFailStaticABeatThatIsLateIsVoid(t *testing.T) {
	f := newFleet(t, time.Minute)
	f.keep(f.b, 4)
	f.server.Do(t, "DEL", beatKey("a"))
	f.a.mu.Lock()
	f.a.clock -= 2 * beatFor.Milliseconds() // as if it had been under way for so long
	f.a.mu.Unlock()
	if done, err := f.a.beat(t.Context(), "a"); !done || err != nil {
		t.Fatal(done, err)
	}
	f.want(StaticReplica)
	f.beat()
	f.want("")
}

// "The entry younger than the bound", and no older than what it rests on.
func TestFailStaticTheBound(t *testing.T) {
	f := newFleet(t, time.Minute)
	old := f.ticket(f.b)
	old.at -= time.Minute.Milliseconds()
	f.b.Keep(t.Context(), old, login, 4, 0, []byte("allow"))
	f.want(StaticStale)
	f.b.Keep(t.Context(), f.ticket(f.b), login, 4, time.Now().Add(-time.Second).UnixMilli(), []byte("allow"))
	f.want(StaticStale)
	f.b.Keep(t.Context(), f.ticket(f.b), login, 4, time.Now().Add(time.Minute).UnixMilli(), []byte("allow"))
	f.want("")
}

// "From the same Redis primary": one that took another's place may not have its
// tombstones. Nor does a replica beat there before it has voided what it voided
// on the other.
func TestFailStaticTheSamePrimary(t *testing.T) {
	f := newFleet(t, time.Minute)
	f.keep(f.b, 4)
	f.want("")
	f.deny(1 << 40) // of somebody's, so that A has told the tenant's
	f.keep(f.b, 1<<40)
	f.want("")
	second := testserver.Redis(t, "--replicaof 127.0.0.1 "+f.server.Addr()[len("127.0.0.1:"):])
	await(t, "it follows", func() bool { return second.Do(t, "EXISTS", personKey("p", "ada")) == "1" })
	second.Do(t, "REPLICAOF", "NO", "ONE")
	r := running(t, options(second.Addr()))
	f.a.r, f.b.r = r, r
	f.want(StaticReplica)
	if err := f.b.Beat(t.Context(), "b"); err != nil {
		t.Fatal(err)
	}
	f.want(StaticReplica)
	if !f.keep(f.b, 1<<40) { // by what SQL says, at the new one
		t.Fatal("it is not kept")
	}
	if err := f.a.Beat(t.Context(), "a"); err != nil {
		t.Fatal(err)
	}
	f.want(StaticStale) // A has voided the tenant before its beat
	f.keep(f.b, 1<<40)
	f.want("")
}

// Nobody but the fleet makes a decision, and a lying Redis gives none of another
// login or person.
func TestFailStaticForgeries(t *testing.T) {
	f := newFleet(t, time.Minute)
	f.keep(f.b, 4)
	sealed := f.server.Do(t, "HGET", personKey("p", "ada"), field(login))
	other := Name{8}
	f.server.Do(t, "HSET", personKey("p", "ada"), field(other), sealed)
	f.server.Do(t, "SET", pointerKey("p", other), "ada")
	if _, _, why := f.b.Ask(t.Context(), "p", other, []string{"a", "b"}); why != StaticGarbage {
		t.Errorf("another login: %q", why)
	}
	f.server.Do(t, "RENAME", personKey("p", "ada"), personKey("p", "eve"))
	f.server.Do(t, "SET", pointerKey("p", login), "eve")
	f.want(StaticGarbage)
	f.server.Do(t, "HSET", personKey("p", "eve"), field(login), "{}")
	f.want(StaticGarbage)
}

// "A replica that cannot write the tombstone stops its heartbeat and waits it
// out": it says for how long, beats no more, and writes what it owes before it
// beats again.
func TestFailStaticSilence(t *testing.T) {
	f := newFleet(t, time.Minute)
	f.keep(f.b, 4)
	if f.a.Silent() <= beatFor-time.Second || f.a.Silent() > beatFor+beatSlack {
		t.Errorf("its beat is believed for %s", f.a.Silent())
	}
	away := NewRedis(options("127.0.0.1:1")) // A reaches no Redis, B does
	there := f.a.r
	f.a.r = away
	defer func() { _ = away.client.Close() }()
	if err := f.a.Deny(Denied{"p": {"ada": 5}}); err == nil || !f.a.Owes() {
		t.Fatal("the tombstone is written, or forgotten")
	}
	if err := f.a.Beat(t.Context(), "a"); err == nil {
		t.Error("it beats and owes a tombstone")
	}
	f.want("") // for as long as its last beat is believed A does not answer
	f.a.r = there
	if err := f.a.Beat(t.Context(), "a"); err != nil || f.a.Owes() {
		t.Error(err, "it owes a tombstone")
	}
	f.want(StaticDenied)
}

// Redis is away: there is no answer, and no ticket.
func TestFailStaticWithoutRedis(t *testing.T) {
	f := newFleet(t, time.Minute)
	f.keep(f.b, 4)
	f.server.Kill(t)
	f.want(StaticAway)
	if f.b.Ticket(context.Background(), "p", "ada") != nil {
		t.Error("there is a ticket")
	}
}
