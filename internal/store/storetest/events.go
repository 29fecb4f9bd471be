package storetest

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"sync"
	"testing"

	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/events"
	"usher/internal/store/people"
)

func catchUp(t *testing.T, db *store.DB) {
	t.Helper()
	if err := events.CatchUp(t.Context(), db); err != nil {
		t.Fatal(err)
	}
}

// follower reads one log by its cursor, a few events at a time.
type follower struct {
	parent string // empty: the log of all
	cursor int64
	read   []events.Event
}

// page reads on and returns how many events there were.
func (f *follower) page(t *testing.T, db *store.DB) (n int, err error) {
	err = db.View(t.Context(), func(tx *store.Tx) error {
		es, err := events.After(tx, f.parent, f.cursor, 7)
		for _, e := range es {
			if e.N <= f.cursor {
				t.Errorf("event %d behind cursor %d", e.N, f.cursor)
			}
			f.cursor = e.N
		}
		n, f.read = len(es), append(f.read, es...)
		return err
	})
	return n, err
}

// rest reads to the end of the log.
func (f *follower) rest(t *testing.T, db *store.DB) {
	t.Helper()
	catchUp(t, db)
	for n := 1; n > 0; {
		var err error
		if n, err = f.page(t, db); err != nil {
			t.Fatal(err)
		}
	}
	f.isAtEnd(t, db)
}

// isAtEnd fails the test where a cursor behind which nothing stands is not what
// the log ends with. Where one writes, numbers are those of all logs.
func (f *follower) isAtEnd(t *testing.T, db *store.DB) {
	t.Helper()
	var end int64
	if err := db.View(t.Context(), func(tx *store.Tx) (err error) {
		end, err = events.End(tx, f.parent)
		return err
	}); err != nil {
		t.Fatal(err)
	}
	if f.cursor > end || f.cursor < end && (f.parent == "" || db.Concurrent()) {
		t.Errorf("the log of %q ends at %d, and was read up to %d", f.parent, end, f.cursor)
	}
}

// isDense fails the test where the log leaves a number out. A parent's own log
// shares its numbers with the others' where one writes at a time.
func (f *follower) isDense(t *testing.T, db *store.DB) {
	t.Helper()
	for i, e := range f.read {
		if e.N != int64(i)+1 && (f.parent == "" || db.Concurrent()) {
			t.Fatalf("log %q: event %d of the log has the number %d", f.parent, i+1, e.N)
		}
	}
}

// crowd is 32 writers on eight persons of two parents. Every transaction holds
// its person, raises the person's revision, and logs it: the revision is the
// place of the transaction among those on the person.
type crowd struct {
	mu     sync.Mutex
	turned *sync.Cond
	fast   int // transactions of quick writers that have committed
	left   int // quick writers that are at work
}

const crowdWriters, crowdRounds, crowdAccounts = 32, 8, 8

func crowdParent(account int) string { return []string{"p", "q"}[account/6] }

func (c *crowd) admit(t *testing.T, db *store.DB) {
	c.turned, c.left = sync.NewCond(&c.mu), crowdWriters/2
	update(t, db, func(tx *store.Tx) error {
		for a := range crowdAccounts {
			if err := people.InsertPerson(tx, people.Person{Parent: crowdParent(a), Account: strconv.Itoa(a), Gate: identity.GateOpen}); err != nil {
				return err
			}
		}
		return nil
	})
}

// write is the life of one writer. Writers on even accounts are slow: they keep
// their transactions open until a quick one, of an odd account, has committed.
// Every fourth transaction of both is given up at its end.
func (c *crowd) write(t *testing.T, db *store.DB, writer int) {
	account := writer % crowdAccounts
	slow, givenUp := account%2 == 0, errors.New("given up")
	for round := range crowdRounds {
		err := db.Update(t.Context(), store.Lane(writer%2), func(tx *store.Tx) error {
			if err := logRevision(tx, crowdParent(account), strconv.Itoa(account)); err != nil {
				return err
			}
			if slow && db.Concurrent() {
				c.awaitQuick()
			}
			if round%4 == 3 {
				return givenUp
			}
			return nil
		})
		if err != nil && !errors.Is(err, givenUp) {
			t.Error(err)
		}
		if !slow {
			c.count(1, 0)
		}
	}
	if !slow {
		c.count(0, 1)
	}
}

// logRevision raises a person's revision and logs what it was.
func logRevision(tx *store.Tx, parent, account string) error {
	if err := people.Lock(tx, parent, account); err != nil {
		return err
	}
	p, err := people.PersonOf(tx, parent, account)
	if err != nil {
		return err
	}
	if err := people.RaiseAccess(tx, parent, account); err != nil {
		return err
	}
	for _, part := range []string{"a", "b"} {
		e := events.Event{Parent: parent, Type: events.AccountBound, Account: account, RequestID: fmt.Sprint(p.AccessRev, part)}
		if err := events.Append(tx, e); err != nil {
			return err
		}
	}
	_, err = people.PersonOf(tx, parent, account) // what is queued is sent with it
	return err
}

func (c *crowd) count(committed, ended int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.fast += committed
	c.left -= ended
	c.turned.Broadcast()
}

func (c *crowd) awaitQuick() {
	c.mu.Lock()
	defer c.mu.Unlock()
	for was := c.fast; c.fast == was && c.left > 0; {
		c.turned.Wait()
	}
}

// eventCursor follows the logs while many write, some of them long, some in
// vain: a cursor never passes an event, the numbers are dense, and the events of
// an account come in the order in which its transactions committed.
func eventCursor(t *testing.T, db *store.DB) {
	c := &crowd{}
	c.admit(t, db)
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	followers := []*follower{{parent: "p"}, {parent: "q"}, {}}
	var following, writing sync.WaitGroup
	for _, f := range followers {
		following.Go(func() {
			for ctx.Err() == nil {
				err := events.CatchUp(t.Context(), db)
				if err == nil {
					_, err = f.page(t, db)
				}
				if err != nil {
					t.Error(err)
					return
				}
			}
		})
	}
	for w := range crowdWriters {
		writing.Go(func() { c.write(t, db, w) })
	}
	writing.Wait()
	cancel()
	following.Wait()
	const committed = crowdWriters * crowdRounds * 3 / 4
	for _, f := range followers {
		f.rest(t, db)
		f.isDense(t, db)
		isInOrder(t, f.read)
	}
	p, q, all := len(followers[0].read), len(followers[1].read), len(followers[2].read)
	if all != 2*committed || p+q != all {
		t.Errorf("%d events, %d and %d of the parents; want %d", all, p, q, 2*committed)
	}
}

// isInOrder fails the test unless the events of every account tell its
// revisions in their order, each once.
func isInOrder(t *testing.T, log []events.Event) {
	t.Helper()
	next := map[string][]string{}
	for _, e := range log {
		next[e.Account] = append(next[e.Account], e.RequestID)
	}
	for account, got := range next {
		for i := range got {
			if want := fmt.Sprint(i/2+1, []string{"a", "b"}[i%2]); got[i] != want {
				t.Fatalf("account %s: event %d is %s, want %s: %v", account, i+1, got[i], want, got)
			}
		}
	}
}

// eventsOfARunningTransaction holds a transaction open over many passes of the
// sequencer: what it wrote comes last, and comes.
func eventsOfARunningTransaction(t *testing.T, db *store.DB) {
	if !db.Concurrent() {
		return // there is no other writer whom it could meet
	}
	catchUp(t, db) // before any event
	long := hold(t, db, func(tx *store.Tx) error {
		err := events.Append(tx, events.Event{Parent: "p", Type: events.AccountBound, Target: "long"})
		if err == nil {
			_, err = people.PersonOf(tx, "p", "a") // what is queued is sent with it
		}
		return err
	})
	const others = 5
	for i := range others {
		update(t, db, func(tx *store.Tx) error {
			return events.Append(tx, events.Event{Parent: "p", Type: events.AccountBound, Target: strconv.Itoa(i)})
		})
		catchUp(t, db)
	}
	f := &follower{parent: "p"}
	f.rest(t, db)
	if len(f.read) != others {
		t.Errorf("%d events while one transaction runs, want %d", len(f.read), others)
	}
	long.end(t)
	f.rest(t, db)
	f.isDense(t, db)
	if len(f.read) != others+1 || f.read[others].Target != "long" {
		t.Errorf("%+v, want the long transaction's event at the end", f.read)
	}
}

// eventsRolledBack gives transactions up between passes and among them.
func eventsRolledBack(t *testing.T, db *store.DB) {
	givenUp := errors.New("given up")
	for i := range 12 {
		err := db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error {
			err := events.Append(tx, events.Event{Parent: "p", Type: events.AccountBound, Target: strconv.Itoa(i)})
			if err == nil {
				_, err = people.PersonOf(tx, "p", "a") // what is queued is sent with it
			}
			if err == nil && i%3 == 1 {
				err = givenUp
			}
			return err
		})
		if err != nil && !errors.Is(err, givenUp) {
			t.Fatal(err)
		}
		if i%2 == 0 {
			catchUp(t, db)
		}
	}
	for _, f := range []*follower{{parent: "p"}, {}} {
		f.rest(t, db)
		f.isDense(t, db)
		var got []string
		for _, e := range f.read {
			got = append(got, e.Target)
		}
		if want := []string{"0", "2", "3", "5", "6", "8", "9", "11"}; !slices.Equal(got, want) {
			t.Errorf("log %q: %v, want %v", f.parent, got, want)
		}
	}
}

// eventsBeforeARead has many write and read at once: whoever catches up sees
// what was committed before, whoever else gives places at that moment.
func eventsBeforeARead(t *testing.T, db *store.DB) {
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	var sequencing, writing sync.WaitGroup
	for range 2 {
		sequencing.Go(func() {
			for ctx.Err() == nil {
				if err := events.CatchUp(t.Context(), db); err != nil {
					t.Error(err)
				}
			}
		})
	}
	for w := range 16 {
		writing.Go(func() {
			var cursor int64
			for i := range 10 {
				mine := fmt.Sprint(w, "/", i)
				seen, err := writeAndRead(t, db, mine, &cursor)
				if err != nil || !seen {
					t.Errorf("%s: seen %v, %v", mine, seen, err)
				}
			}
		})
	}
	writing.Wait()
	cancel()
	sequencing.Wait()
}

// writeAndRead appends an event and reports whether the log has it then.
func writeAndRead(t *testing.T, db *store.DB, target string, cursor *int64) (seen bool, err error) {
	err = db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error {
		return events.Append(tx, events.Event{Parent: "p", Type: events.AccountBound, Target: target})
	})
	if err == nil {
		err = events.CatchUp(t.Context(), db)
	}
	if err != nil {
		return false, err
	}
	return seen, db.View(t.Context(), func(tx *store.Tx) error {
		es, err := events.After(tx, "p", *cursor, 1000)
		for _, e := range es {
			seen = seen || e.Target == target
			*cursor = e.N
		}
		return err
	})
}

// eventsByTheThousand places more than one pass does.
func eventsByTheThousand(t *testing.T, db *store.DB) {
	const count = 2500
	update(t, db, func(tx *store.Tx) error {
		es := make([]events.Event, count)
		for i := range es {
			es[i] = events.Event{Parent: crowdParent(i % crowdAccounts), Type: events.AccountBound, Target: strconv.Itoa(i)}
		}
		return events.Append(tx, es...)
	})
	catchUp(t, db)
	view(t, db, func(tx *store.Tx) error {
		es, err := events.After(tx, "", 0, 2*count)
		if len(es) != count {
			t.Fatalf("%d events, want %d", len(es), count)
		}
		next := map[string]int64{}
		for i, e := range es {
			if e.Target != strconv.Itoa(i) || e.N != int64(i)+1 {
				t.Fatalf("event %d is %s with the number %d", i, e.Target, e.N)
			}
			next[e.Parent]++
		}
		for parent, n := range next {
			own, err := events.After(tx, parent, 0, 2*count)
			if err != nil || int64(len(own)) != n || db.Concurrent() && own[n-1].N != n {
				t.Errorf("log %q: %d events, the last has number %d, want %d; %v", parent, len(own), own[len(own)-1].N, n, err)
			}
		}
		return err
	})
}
