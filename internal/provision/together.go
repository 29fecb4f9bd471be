package provision

import (
	"context"
	"sync"
	"time"

	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/credentials"
	"usher/internal/store/dirty"
	"usher/internal/store/people"
	"usher/internal/store/tenants"
)

const (
	// marksLate is how long a statement may take before the next is begun beside it,
	// and marksAtOnce how many are under way at the most.
	marksLate   = 5 * time.Millisecond
	marksAtOnce = 8
	// marksMost is how many logins one statement asks for, and marksFor what bounds
	// it.
	marksMost = 64
	marksFor  = 10 * time.Second
)

// A list that PostgreSQL knows the length of is planned anew each time, which takes
// it longer than all else; of one behind SELECT it guesses.
var manyMarksQuery = `SELECT a.n, coalesce(` + tenants.RevSQL("a.parent") + `, ''), coalesce(` + people.AccessSQL("a.parent", "a.connection", "a.subject") + `, ''), ` +
	credentials.LiveUntilSQL("a.hash", "$5") + `, ` + dirty.AnySQL("a.parent") + `
	FROM unnest((SELECT $1::text[]), (SELECT $2::text[]), (SELECT $3::text[]), (SELECT $4::text[])) WITH ORDINALITY AS a (parent, connection, subject, hash, n)`

// Asked is what the marks of a login are asked by: the hash is that of the
// caller's token.
type Asked struct{ Parent, Connection, Subject, TokenHash string }

// MarksReader reads the marks of logins. Where a database is shared, a statement
// costs more than what it reads: so logins that come while some are asked about
// wait for those and are asked about together, each after it came. Nobody waits
// long for a statement that is slow, or stuck.
type MarksReader struct {
	db *store.DB

	mu      sync.Mutex // guards the rest
	busy    int        // statements under way
	last    time.Time  // when the latest was begun
	late    *time.Timer
	waiting []*marksAsk
}

// marksAsk is a login that waits; done is closed once the rest is set.
type marksAsk struct {
	asked Asked
	done  chan struct{}
	marks Marks
	at    int64
	err   error
}

// NewMarksReader returns a reader of a store. It ends by itself: what it runs is
// what somebody waits for.
func NewMarksReader(db *store.DB) *MarksReader { return &MarksReader{db: db} }

// Read returns the marks of a login and when they were read, in epoch
// microseconds.
func (r *MarksReader) Read(ctx context.Context, a Asked) (m Marks, at int64, err error) {
	if !r.db.Concurrent() {
		return r.one(ctx, a)
	}
	r.mu.Lock()
	if r.busy == 0 || r.busy < marksAtOnce && time.Since(r.last) >= marksLate {
		r.busy++
		r.began()
		r.mu.Unlock()
		defer r.next()
		return r.one(ctx, a)
	}
	ask := &marksAsk{asked: a, done: make(chan struct{})}
	r.waiting = append(r.waiting, ask)
	r.mu.Unlock()
	select {
	case <-ask.done:
		return ask.marks, ask.at, ask.err
	case <-ctx.Done():
		return Marks{}, 0, identity.Errorf(identity.CodeUnavailable, "storage_busy", "the store was busy for too long; try again")
	}
}

// began notes that a statement begins.
func (r *MarksReader) began() {
	r.last = time.Now()
	if r.late == nil {
		r.late = time.AfterFunc(marksLate, r.beside)
		return
	}
	r.late.Reset(marksLate)
}

// beside asks about those who wait while what is under way takes its time.
func (r *MarksReader) beside() {
	r.mu.Lock()
	wanted := len(r.waiting) > 0 && r.busy < marksAtOnce
	if wanted {
		r.busy++
	}
	r.mu.Unlock()
	if wanted {
		r.goOn(r.take())
	}
}

// next goes on with those who have come meanwhile, for whom nobody who has an
// answer waits.
func (r *MarksReader) next() {
	if some := r.take(); some != nil {
		go r.goOn(some)
	}
}

// goOn asks about some, and about whoever waits when they are answered.
func (r *MarksReader) goOn(some []*marksAsk) {
	for ; some != nil; some = r.take() {
		r.many(some)
	}
}

// take returns who is to be asked about next; nil: nobody, and one statement less
// is under way.
func (r *MarksReader) take() []*marksAsk {
	r.mu.Lock()
	defer r.mu.Unlock()
	some := r.waiting
	switch n := len(some); {
	case n == 0:
		r.busy--
		return nil
	case n > marksMost:
		some, r.waiting = some[:marksMost:marksMost], some[marksMost:]
	default:
		r.waiting = nil
	}
	r.began()
	return some
}

func (r *MarksReader) one(ctx context.Context, a Asked) (m Marks, at int64, err error) {
	err = r.db.Read(ctx, func(tx *store.Tx) (err error) {
		at = tx.Now()
		m, err = AskMarks(tx, a.Parent, a.Connection, a.Subject, a.TokenHash)()
		return err
	})
	return m, at, err
}

// many answers several. What one of them asks by may be what the database cannot
// take; that is not the others' fault, and each is asked about alone then.
func (r *MarksReader) many(asks []*marksAsk) {
	ctx, cancel := context.WithTimeout(context.Background(), marksFor)
	defer cancel()
	err := r.together(ctx, asks)
	alone := err != nil && identity.AsError(err).Code != identity.CodeUnavailable
	for _, a := range asks {
		a.err = err
		if alone {
			a.marks, a.at, a.err = r.one(ctx, a.asked)
		}
		close(a.done)
	}
}

func (r *MarksReader) together(ctx context.Context, asks []*marksAsk) error {
	columns := [4][]string{}
	for _, a := range asks {
		for i, v := range [...]string{a.asked.Parent, a.asked.Connection, a.asked.Subject, a.asked.TokenHash} {
			columns[i] = append(columns[i], v)
		}
	}
	return r.db.Read(ctx, func(tx *store.Tx) error {
		answer := tx.Ask(manyMarksQuery, columns[0], columns[1], columns[2], columns[3], tx.Now())
		for _, a := range asks {
			a.marks, a.at = Marks{Life: tx.Life()}, tx.Now()
		}
		return answer.Rows(func(row store.Row) error {
			var n int
			var m Marks
			if err := row.Scan(&n, &m.Parent, &m.Access, &m.Until, &m.Dirty); err != nil {
				return err
			}
			m.Life, m.Caller = tx.Life(), m.Until != 0
			asks[n-1].marks = m
			return nil
		})
	})
}
