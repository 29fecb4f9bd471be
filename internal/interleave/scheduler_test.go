package interleave_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"
)

// schedule is one order in which the round trips of two operations are done:
// who begins, and at which of the moments when both could go on the other one
// does. Whoever waits for a lock cannot go on, and whoever is alone does.
type schedule struct {
	first    int
	switches []int // ascending
}

func (s schedule) with(decision int) schedule {
	return schedule{s.first, append(slices.Clone(s.switches), decision)}
}

// last returns the last moment at which the schedule switches, -1: none.
func (s schedule) last() int {
	if len(s.switches) == 0 {
		return -1
	}
	return s.switches[len(s.switches)-1]
}

// client is one of the two operations. Its transactions stop at the gate before
// each round trip until they are told to go on.
type client struct {
	skip    bool // the next gate is open: it belongs to the start
	arrived chan<- *client
	proceed chan struct{}
	free    <-chan struct{} // closed: every gate is open, since nobody counts any more
}

type clientKey struct{}

// gate is the store's: it stops the transactions of clients and no others.
func gate(ctx context.Context) {
	c, ours := ctx.Value(clientKey{}).(*client)
	if !ours {
		return
	}
	if c.skip {
		c.skip = false
		return
	}
	select {
	case c.arrived <- c:
	case <-c.free:
		return
	}
	select {
	case <-c.proceed:
	case <-c.free:
	}
}

// The states of a client.
const (
	atGate = iota
	running
	done
)

// patience bounds one step.
const patience = 30 * time.Second

// errStuck says that a step did not come to its end.
var errStuck = errors.New("an operation neither goes on nor waits for a lock of the other")

// pair is a run of two operations.
type pair struct {
	clients [2]*client
	state   [2]int
	started [2]bool
	arrived chan *client
	ended   chan int
	waiting func() (int, error) // how many of the database's sessions wait for a lock
}

// run runs two operations by a schedule. It returns how many moments there were
// at which both could go on, and the order of the steps.
func run(s schedule, ops [2]func(context.Context), waiting func() (int, error)) (decisions int, steps []int, err error) {
	free := make(chan struct{})
	p := &pair{arrived: make(chan *client), ended: make(chan int), waiting: waiting}
	for i := range p.clients {
		p.clients[i] = &client{skip: true, arrived: p.arrived, proceed: make(chan struct{}), free: free}
	}
	defer func() {
		close(free)
		for i := range p.state {
			if p.started[i] && p.state[i] != done {
				p.await(i)
			}
		}
	}()
	now := s.first
	for {
		ready := [2]bool{p.state[0] == atGate, p.state[1] == atGate}
		switch {
		case ready[0] && ready[1]:
			if len(steps) > 0 {
				if slices.Contains(s.switches, decisions) {
					now = 1 - now
				}
				decisions++
			}
		case ready[0]:
			now = 0
		case ready[1]:
			now = 1
		case p.state[0] == done && p.state[1] == done:
			return decisions, steps, nil
		}
		if ready[now] {
			steps = append(steps, now)
			p.state[now] = running
			if p.started[now] {
				p.clients[now].proceed <- struct{}{}
			} else {
				p.started[now] = true
				go func(i int) {
					ops[i](context.WithValue(context.Background(), clientKey{}, p.clients[i]))
					p.ended <- i
				}(now)
			}
		}
		// With nobody ready each waits for the other, until the database ends one.
		if err := p.settle(!ready[now]); err != nil {
			return decisions, steps, err
		}
	}
}

// settle returns when every client stands at its gate, is done, or waits for a
// lock; with progress, not before one of them has moved.
func (p *pair) settle(progress bool) error {
	look := time.NewTicker(time.Millisecond)
	defer look.Stop()
	late := time.NewTimer(patience)
	defer late.Stop()
	for {
		n := 0
		for _, s := range p.state {
			if s == running {
				n++
			}
		}
		if n == 0 {
			return nil
		}
		select {
		case c := <-p.arrived:
			p.state[slices.Index(p.clients[:], c)] = atGate
			progress = false
		case i := <-p.ended:
			p.state[i] = done
			progress = false
		case <-look.C:
			if progress || !p.meet() {
				continue
			}
			blocked, err := p.waiting()
			if err != nil {
				return err
			}
			if blocked == n {
				return nil
			}
		case <-late.C:
			return errStuck
		}
	}
}

// meet reports whether one may wait for a lock of the other: both have begun and
// neither has ended. A lock that one waits for before or after that is of somebody
// else, the database's own work, and passes; who was taken to wait for the other
// then would let it go first in an order that is meant to be serial.
func (p *pair) meet() bool {
	return p.started[0] && p.started[1] && p.state[0] != done && p.state[1] != done
}

// await returns when a client is done, with every gate open.
func (p *pair) await(i int) {
	late := time.NewTimer(patience)
	defer late.Stop()
	for p.state[i] != done {
		select {
		case j := <-p.ended:
			p.state[j] = done
		case <-late.C:
			panic(fmt.Sprintf("client %d does not end: %v", i, errStuck))
		}
	}
}
