package e2e

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"usher/internal/faultproxy"
)

// day is three replicas, what is sent to them, and what befalls them.
type day struct {
	*replicas
	*traffic
	t      *testing.T
	random *rand.Rand
	long   bool
	rounds int
}

// Three replicas on one PostgreSQL and one Redis have a bad day under the traffic
// of identity providers and login flows: their connections are cut and held,
// Redis is flushed, slow and killed, one of them is killed in the middle of a
// large change and another frozen over its leases, and the database is killed. Nothing that was acknowledged is lost, memberships are the
// function of the facts, the log is dense and in order, leavers are refused by
// every replica from the answer on, and what one of many does is done by another
// when that one is gone. "make fleet" makes the day long.
func TestReplicasHaveABadDay(t *testing.T) {
	t.Parallel()
	minutes, _ := strconv.Atoi(os.Getenv("USHER_FLEET")) // 0: the short form
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	writers, pause := 2, 20*time.Millisecond
	if minutes > 0 {
		writers, pause = 8, 0
	}
	began := time.Now()
	d := &day{replicas: newReplicas(t, 3), t: t, random: rand.New(rand.NewPCG(seed, 0)), long: minutes > 0}
	d.traffic = newTraffic(d.replicas, []string{"acme", "initech"}, writers, pause, seed)
	defer func() {
		for _, r := range d.all {
			r.signal(syscall.SIGCONT) // whatever failed
			if t.Failed() {
				t.Logf("%s says:\n%s", r.name, worst(r.s.out.String()))
			}
		}
	}()
	up := time.Now()
	d.note("up", began)
	for round := 0; ; round++ {
		end := d.begin(seed + uint64(round)<<20)
		d.round()
		end()
		d.evening()
		if d.note("a round", began); t.Failed() || time.Since(began) >= time.Duration(minutes)*time.Minute {
			break
		}
	}
	d.ranOnce(up)
}

// worst is what a log says of failures of ours, and its end.
func worst(log string) string {
	var out []string
	for line := range strings.Lines(log) {
		if strings.Contains(line, "status=500") || strings.Contains(line, "level=ERROR") && !strings.Contains(line, "status=503") {
			out = append(out, line)
		}
	}
	return strings.Join(out, "") + "and at last:\n" + log[max(0, len(log)-1500):]
}

func (d *day) note(what string, since time.Time) {
	d.t.Logf("%s after %s", what, time.Since(since).Round(10*time.Millisecond))
}

// round is what befalls them, once each.
func (d *day) round() {
	d.t.Helper()
	d.works()
	d.networks()
	d.forgets()
	d.kills()
	d.freezes()
	if d.long {
		d.isolates()
	}
	d.works()
}

// works waits until every replica has acknowledged something.
func (d *day) works() {
	d.t.Helper()
	from := d.answered.writes.Load()
	eventually(d.t, time.Minute, "writes are acknowledged", func() error {
		if n := d.answered.writes.Load() - from; n < 50 && !d.t.Failed() {
			return fmt.Errorf("%d were", n)
		}
		return nil
	})
	for _, r := range d.all {
		eventually(d.t, time.Minute, r.name+" is ready", r.s.ready)
	}
}

// networks cuts connections under traffic, lets commits arrive whose answers are
// lost, and holds everything for a while.
func (d *day) networks() {
	d.t.Helper()
	at := time.Now()
	for _, r := range d.all {
		r.proxy.Cut()
		d.while()
	}
	one := d.all[d.random.IntN(len(d.all))]
	one.proxy.Hold(faultproxy.ToClient)
	d.while()
	one.proxy.Cut()
	one.proxy.Pass()
	one.proxy.Hold(faultproxy.Both)
	d.while()
	one.proxy.Pass() // what was held arrives late
	other := d.all[d.random.IntN(len(d.all))]
	other.proxy.Refuse()
	d.while()
	other.proxy.Pass()
	d.works()
	d.note("networks", at)
}

// forgets flushes Redis again and again, has it answer late and not at all, kills
// it and brings it back. It stays away in every other round.
func (d *day) forgets() {
	d.t.Helper()
	at := time.Now()
	if d.rounds > 0 && d.rounds%2 == 0 {
		d.redis.Restart(d.t) // it was away since
	}
	for range 20 {
		d.redis.Flush(d.t)
		nap(5 * time.Millisecond)
	}
	one := d.all[d.random.IntN(len(d.all))]
	one.redis.Delay(30 * time.Millisecond)
	d.while()
	one.redis.Hold(faultproxy.Both)
	d.while()
	one.redis.Pass()
	for _, r := range d.all {
		r.redis.Cut()
	}
	d.while()
	d.redis.Kill(d.t)
	d.while()
	d.works()
	if d.rounds++; d.rounds%2 == 1 {
		d.redis.Restart(d.t)
	}
	d.note("Redis", at)
}

// while lets a fault work for a moment.
func (d *day) while() {
	if d.long {
		nap(time.Duration(d.random.Int64N(int64(2 * time.Second))))
		return
	}
	nap(100*time.Millisecond + time.Duration(d.random.Int64N(int64(200*time.Millisecond))))
}

// kills kills a replica in the middle of a large change that it settles, and the
// database.
func (d *day) kills() {
	d.t.Helper()
	at := time.Now()
	d.settled()
	victim := d.held("settle-people", nil)
	victim.proxy.Delay(20 * time.Millisecond) // long enough to be met
	d.crowd.turn(d.t, d.but(victim).s)
	if !d.crowd.unknown {
		eventually(d.t, time.Minute, "a part of the crowd is settled", func() error {
			marks := d.replicas.ask(`SELECT json_build_array(position)::text FROM dirty`)
			if len(marks) == 1 && marks[0][0] == "" {
				return errors.New("none is")
			}
			return nil // none is left where it was faster than we looked
		})
	}
	gone := victim.id
	victim.s.kill()
	victim.proxy.Pass()
	if !d.long {
		d.lapse(gone)
	}
	victim.replaced()
	d.settled()
	if h := d.holder("settle-people"); h == nil || h.id == gone {
		d.t.Error("the large change was settled by nobody")
	}
	d.note("a replica is killed", at)
	d.database.Kill(d.t)
	d.while()
	d.database.Restart(d.t)
	d.works()
	d.note("the database is killed", at)
}

// but returns a replica that is another.
func (d *day) but(r *replica) *replica {
	for {
		if other := d.all[d.random.IntN(len(d.all))]; other != r {
			return other
		}
	}
}

// freezes stops the process that has the leases, longer than they last, in the
// middle of a run that was asked for, and wakes it.
func (d *day) freezes() {
	d.t.Helper()
	at := time.Now()
	victim := d.held("settle-people", nil)
	run := victim.s.repair()
	if d.long {
		victim.proxy.Delay(20 * time.Millisecond) // so that it is frozen in the middle of transactions
		d.while()
	}
	victim.signal(syscall.SIGSTOP)
	d.crowd.turn(d.t, d.but(victim).s)
	for _, lease := range []string{"settle-people", "event-sequencer"} {
		d.held(lease, victim)
		d.note(lease+" is taken over", at)
	}
	d.settled()
	d.note("the crowd is settled", at)
	other := d.but(victim).s
	eventually(d.t, time.Minute, "the run can be begun elsewhere", func() error {
		if a := other.api("POST", "/v1/schedules/repair-drift/run", nil); a.status != 202 {
			return errors.New(a.String())
		}
		return nil
	})
	d.note("a run is begun elsewhere", at)
	victim.proxy.Pass()
	victim.signal(syscall.SIGCONT)
	eventually(d.t, time.Minute, "it is awake", victim.s.ready)
	if rows := d.replicas.ask(`SELECT json_build_array(state)::text FROM schedule_runs WHERE id = $1`, run); len(rows) != 1 || rows[0][0] != "lost" && rows[0][0] != "done" {
		d.t.Errorf("the run of the frozen replica is %s", rows)
	} else {
		d.t.Logf("the run of the frozen replica is %s", rows[0][0])
	}
}

// isolates holds all that passes between the database and the replica that has
// the leases, which goes on living, for longer than they last. What it had sent
// arrives when others have done its work.
func (d *day) isolates() {
	d.t.Helper()
	at := time.Now()
	victim := d.held("settle-people", nil)
	victim.proxy.Delay(20 * time.Millisecond)
	d.while()
	victim.proxy.Hold(faultproxy.Both)
	d.crowd.turn(d.t, d.but(victim).s)
	for _, lease := range []string{"settle-people", "event-sequencer"} {
		d.held(lease, victim)
		d.note(lease+" is taken over from one that is cut off", at)
	}
	d.settled()
	victim.proxy.Pass()
	eventually(d.t, time.Minute, "it is ready again", victim.s.ready)
	d.note("it is ready again", at)
}

// repair begins a run that looks for drift and returns its id.
func (s *server) repair() string {
	s.t.Helper()
	var id string
	eventually(s.t, time.Minute, "a run is begun", func() error {
		a := s.api("POST", "/v1/schedules/repair-drift/run", nil)
		if a.status != 202 {
			return errors.New(a.String())
		}
		id = a.text(s.t, "id")
		return nil
	})
	return id
}

// evening holds everything to what was acknowledged, when it is quiet.
func (d *day) evening() {
	d.t.Helper()
	at := time.Now()
	d.quiet()
	d.settled()
	d.note("it is quiet", at)
	at = time.Now()
	d.check(d.all[d.random.IntN(len(d.all))].s)
	d.note("it is checked", at)
	d.all[d.random.IntN(len(d.all))].s.noDrift()
	d.logIsDense()
	d.note("nothing drifts", at)
}
