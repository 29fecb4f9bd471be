package jit

import (
	"bytes"
	"context"
	"encoding/json"
	"strconv"
	"strings"
	"sync"
	"time"

	"usher/internal/cache"
	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/credentials"
)

// Static is how logins are answered while SQL is away (fail_static).
type Static struct {
	Decisions *cache.Static
	Bound     time.Duration // how old a decision may be
	// Replicas are those that have to show that they are there, as SQL last said
	// them; false where that is too long ago.
	Replicas func() ([]string, bool)
	// Answered is told of every login that SQL could not be asked about: why it was
	// not answered, or nothing.
	Answered func(parent, why string)
}

const (
	// sqlFor is how long a login waits for SQL before it is answered without.
	sqlFor = 2 * time.Second
	// maxToKeep bounds the decisions that wait to be kept for such times.
	maxToKeep = 1024
)

// toKeep is a decision that was answered, to be kept for times without SQL.
type toKeep struct {
	name                        cache.Name
	hash                        string // of the caller's token
	parent, connection, subject string
	marks                       provision.Marks
	body                        []byte
}

// static keeps decisions for times without SQL, behind the answers.
type static struct {
	Static
	waiting chan toKeep

	mu   sync.Mutex // guards kept
	kept map[cache.Name]keptAt
}

// keptAt is under which marks a decision was kept, and when.
type keptAt struct {
	marks provision.Marks
	at    time.Time
}

func newStatic(o *Static) *static {
	if o == nil {
		return nil
	}
	return &static{Static: *o, waiting: make(chan toKeep, maxToKeep), kept: map[cache.Name]keptAt{}}
}

// add has a decision kept, where this was not done a moment ago.
func (s *static) add(k toKeep) {
	if s == nil {
		return
	}
	now := time.Now()
	s.mu.Lock()
	defer s.mu.Unlock()
	if was, ok := s.kept[k.name]; ok && was.marks == k.marks && now.Sub(was.at) < min(s.Bound/3, time.Minute) {
		return
	}
	select {
	case s.waiting <- k:
	default:
		return // the next login of the person may have more luck
	}
	if len(s.kept) >= maxBindings {
		clear(s.kept)
	}
	s.kept[k.name] = keptAt{k.marks, now}
}

// forget makes the next login of a name try again.
func (s *static) forget(name cache.Name) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.kept, name)
}

// keepStatic keeps what waits until ctx ends.
func (d *Door) keepStatic(ctx context.Context) {
	if d.static == nil {
		return
	}
	for {
		select {
		case <-ctx.Done():
			return
		case k := <-d.static.waiting:
			if !d.keepOne(ctx, k) {
				d.static.forget(k.name)
			}
		}
	}
}

// keepOne keeps a decision, if it still holds by what SQL says after the state of
// Redis was read: so whatever changes later voids it there.
func (d *Door) keepOne(ctx context.Context, k toKeep) bool {
	account, access, ok := strings.Cut(k.marks.Access, ":")
	if !ok {
		return false
	}
	rev, err := strconv.ParseInt(access, 10, 64)
	if err != nil {
		return false
	}
	ticket := d.static.Decisions.Ticket(ctx, k.parent, account)
	if ticket == nil {
		return false
	}
	var marks provision.Marks
	var caller *credentials.Credential
	err = d.db.Read(ctx, func(tx *store.Tx) (err error) {
		if marks, err = provision.AskMarks(tx, k.parent, k.connection, k.subject, k.hash)(); err == nil {
			caller, err = credentials.ByHash(tx, k.hash)
		}
		return err
	})
	// The key of an operator is of no tenant: that it is revoked voids nothing.
	if err != nil || marks != k.marks || !marks.Caller || marks.Dirty || caller == nil || caller.Parent != k.parent {
		return false
	}
	return d.static.Decisions.Keep(ctx, ticket, k.name, rev, caller.ExpiresAt/1000, k.body)
}

// marksOf reads the marks of a login; where decisions are kept for times without
// SQL, not for longer than such a login may wait.
func (d *Door) marksOf(ctx context.Context, a provision.Asked) (marks provision.Marks, at int64, err error) {
	if d.static == nil {
		return d.marks.Read(ctx, a)
	}
	type said struct {
		marks provision.Marks
		at    int64
		err   error
	}
	answer, late := make(chan said, 1), time.NewTimer(sqlFor)
	defer late.Stop()
	go func() {
		var s said
		s.marks, s.at, s.err = d.marks.Read(ctx, a)
		answer <- s
	}()
	select {
	case s := <-answer:
		return s.marks, s.at, s.err
	case <-late.C:
		return provision.Marks{}, 0, identity.Errorf(identity.CodeUnavailable, "storage_failed", "the database does not answer; try again")
	}
}

// degraded answers a login that SQL could not be asked about by the last decision
// that every replica could have voided, where that is young enough; nil: by none.
func (d *Door) degraded(ctx context.Context, name cache.Name, to binding) (*found, json.RawMessage) {
	replicas, fresh := d.static.Replicas()
	if !fresh {
		d.static.Answered(to.parent, cache.StaticReplica)
		return nil, nil
	}
	account, body, why := d.static.Decisions.Ask(ctx, to.parent, name, replicas)
	var out decision
	if why == "" {
		dec := json.NewDecoder(bytes.NewReader(body))
		dec.DisallowUnknownFields()
		if dec.Decode(&out) != nil || dec.More() || out.Decision != "allow" || out.Account != account {
			why = cache.StaticGarbage
		}
	}
	if why != "" {
		d.static.Answered(to.parent, why)
		return nil, nil
	}
	out.Degraded = true
	text, err := json.Marshal(out)
	if err != nil {
		return nil, nil
	}
	d.static.Answered(to.parent, "")
	return &found{parent: to.parent, account: account, at: d.now().UnixMicro()}, text
}
