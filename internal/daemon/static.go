package daemon

import (
	"context"
	"sync"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"usher/internal/cache"
	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/events"
	"usher/internal/store/fleet"
	"usher/internal/store/people"
	"usher/jit"
)

const (
	// staticSlack is by how much longer a replica is remembered than a decision may
	// be answered without SQL, and how fresh its own word to SQL has to be before it
	// commits what Redis cannot be told.
	staticSlack = time.Minute
	staticFresh = 30 * time.Second
	// staticMost is the most that fail_static_for of any daemon can be.
	staticMost = time.Hour
	// goneRev is above every access revision: of people who are known no more.
	goneRev = 1 << 52
	// maxNamed is how many people of a tenant a transaction names; of more the
	// whole tenant is voided.
	maxNamed = 200
)

// failStatic is this daemon's part in answering logins while SQL is away.
type failStatic struct {
	d         *Daemon
	decisions *cache.Static // nil: it is off
	bound     time.Duration

	mu       sync.Mutex // guards the rest
	replicas []string
	listed   time.Time                // when SQL was asked for them
	first    map[string]int64         // how often each had beaten when it was first seen
	knows    bool                     // all of them have read since that this one is there
	unheard  error                    // why Redis was not shown the last time that this one is there; nil: it was
	answered map[string]degradedCount // by tenant; not in the log yet
}

// degradedCount is how many logins were answered without SQL, and when.
type degradedCount struct {
	Count int   `json:"count"`
	First int64 `json:"first"`
	Last  int64 `json:"last"`
}

func degradedLogins() *prometheus.CounterVec {
	c := prometheus.NewCounterVec(prometheus.CounterOpts{Name: "usher_login_static_total", Help: "Logins that came while SQL did not answer and fail_static is on, by result: answered, or why not: redis (it is away too), replica (of some daemon it cannot be told whether it could have written a tombstone), unknown (nothing is kept of the login), denied (something has changed since), stale (too old, or of another Redis) or garbage (not of this fleet)."}, []string{"result"})
	for _, r := range []string{"answered", cache.StaticAway, cache.StaticReplica, cache.StaticUnknown, cache.StaticDenied, cache.StaticStale, cache.StaticGarbage} {
		c.WithLabelValues(r)
	}
	return c
}

// openStatic makes fail_static ready. Where it is off this daemon says to the
// others only that it is there, so that none of them answers without SQL: it would
// write no tombstone.
func (d *Daemon) openStatic() {
	if !d.db.Concurrent() {
		return
	}
	d.static = &failStatic{d: d, bound: d.cfg.FailStaticFor, first: map[string]int64{}, answered: map[string]degradedCount{}}
	if d.cfg.FailStatic && d.redis != nil {
		d.static.decisions = cache.NewStatic(d.redis, d.cfg.FailStaticFor)
	}
}

// login is what the login door is given of it.
func (s *failStatic) login() *jit.Static {
	if s == nil || s.decisions == nil {
		return nil
	}
	return &jit.Static{Decisions: s.decisions, Bound: s.bound, Replicas: s.all, Answered: s.count}
}

// all returns the daemons that must show that they can write tombstones; false
// where SQL has not been asked for so long that there may be others.
func (s *failStatic) all() ([]string, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.replicas, len(s.replicas) > 0 && time.Since(s.listed) < s.bound
}

func (s *failStatic) count(parent, why string) {
	result := why
	if why == "" {
		result = "answered"
	}
	s.d.metrics.static.WithLabelValues(result).Inc()
	if why != "" {
		return
	}
	now := time.Now().UnixMicro()
	s.mu.Lock()
	defer s.mu.Unlock()
	c, seen := s.answered[parent]
	if !seen {
		c.First = now
	}
	c.Count, c.Last = c.Count+1, now
	s.answered[parent] = c
}

// run says that this daemon is there, to SQL and to Redis, until ctx ends.
func (s *failStatic) run(ctx context.Context) {
	every := func(do func(context.Context) error, what string) {
		tick := time.NewTicker(cache.BeatEvery)
		defer tick.Stop()
		for {
			within, cancel := context.WithTimeout(ctx, cache.BeatEvery)
			err := do(within)
			cancel()
			if err != nil && ctx.Err() == nil {
				s.d.log.Debug(what, "error", err)
			}
			select {
			case <-tick.C:
			case <-ctx.Done():
				return
			}
		}
	}
	s.d.background.Go(func() { every(s.register, "SQL does not know that this daemon is there") })
	if s.decisions == nil {
		return
	}
	s.d.background.Go(func() {
		every(s.beat, "Redis does not know that this daemon is there")
	})
}

// beat says to Redis that this daemon is there.
func (s *failStatic) beat(ctx context.Context) error {
	err := s.decisions.Beat(ctx, s.d.id)
	if ctx.Err() == nil {
		s.mu.Lock()
		defer s.mu.Unlock()
		s.unheard = err
	}
	return err
}

// details says why no login would be answered while SQL is away, though Redis is used.
func (s *failStatic) details() []string {
	if s == nil {
		return nil
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.unheard == nil {
		return nil
	}
	return []string{"redis: this daemon cannot show there that it is there, so that no login is answered while the database is away (fail_static): " + s.unheard.Error()}
}

// register says to SQL that this daemon is there, reads which others are, and has
// the log know what was answered without it.
func (s *failStatic) register(ctx context.Context) error {
	began := time.Now()
	var all []fleet.Replica
	err := s.d.db.Update(ctx, store.LaneNormal, func(tx *store.Tx) (err error) {
		all, err = fleet.Beat(tx, s.d.id, staticMost+staticSlack)
		return err
	})
	if err != nil {
		return err
	}
	s.mu.Lock()
	s.replicas, s.listed, s.knows = nil, began, true
	for _, r := range all {
		if r.Ago < s.bound+staticSlack {
			s.replicas = append(s.replicas, r.ID)
		}
		at, seen := s.first[r.ID]
		if !seen {
			at = r.Beats
			s.first[r.ID] = at
		}
		// The one after next has begun when this daemon was in the list for sure.
		if r.ID != s.d.id && r.Beats < at+2 {
			s.knows = false
		}
	}
	answered := s.answered
	s.answered = map[string]degradedCount{}
	s.mu.Unlock()
	return s.log(ctx, answered)
}

func (s *failStatic) log(ctx context.Context, answered map[string]degradedCount) error {
	if len(answered) == 0 {
		return nil
	}
	err := s.d.db.Update(ctx, store.LaneNormal, func(tx *store.Tx) error {
		for parent, c := range answered {
			if err := events.Append(tx, events.Event{
				Parent: parent, Type: events.LoginDegraded, Actor: identity.Actor{Kind: identity.ActorSchedule}, After: events.Object(c),
			}); err != nil {
				return err
			}
		}
		return nil
	})
	if err == nil {
		return nil
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	for parent, c := range answered { // with what has come meanwhile
		now, seen := s.answered[parent]
		if !seen {
			now.Last = c.Last
		}
		now.Count, now.First = now.Count+c.Count, c.First
		s.answered[parent] = now
	}
	return err
}

// known reports whether every daemon that could answer without SQL waits for a beat
// of this one.
func (s *failStatic) known() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.knows && time.Since(s.listed) < staticFresh
}

var errNotKnown = identity.Errorf(identity.CodeUnavailable, "fail_static_not_ready", "Redis cannot be told whose access changes, and not every daemon knows of this one yet; send the request again")

// witness has tombstones in Redis before a change of somebody's access commits, and
// again before it is answered. Where Redis does not take them the answer waits
// until no daemon believes any more that this one could have written them.
func (d *Daemon) witness(tx *store.Tx, raised []store.Raised) (after func(), err error) {
	s := d.static
	if s == nil || s.decisions == nil {
		return nil, nil
	}
	denied := cache.Denied{}
	for _, r := range raised {
		if len(r.Accounts) == 0 || len(r.Accounts) > maxNamed {
			denied[r.Parent] = nil
			continue
		}
		revs, err := people.AccessRevs(tx, r.Parent, r.Accounts)
		if err != nil {
			return nil, err
		}
		for _, account := range r.Accounts {
			if _, there := revs[account]; !there {
				revs[account] = goneRev
			}
		}
		denied[r.Parent] = revs
	}
	if err := s.decisions.Deny(denied); err != nil && !s.known() {
		return nil, errNotKnown
	}
	return func() {
		if s.decisions.Deny(denied) == nil {
			return
		}
		wait := time.NewTimer(s.decisions.Silent())
		defer wait.Stop()
		<-wait.C
	}, nil
}

// leave says to SQL that this daemon is there no more. One that owes tombstones is
// remembered until no decision is young enough that they would void.
func (s *failStatic) leave(ctx context.Context) {
	if s == nil || s.decisions != nil && s.decisions.Owes() {
		return
	}
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), time.Second)
	defer cancel()
	if err := s.d.db.Update(ctx, store.LaneNormal, func(tx *store.Tx) error { return fleet.Leave(tx, s.d.id) }); err != nil {
		s.d.log.Warn("the other daemons wait for this one for a while, and answer no login without SQL meanwhile", "error", err)
	}
}
