package directory

import (
	"bytes"
	"cmp"
	"context"
	"fmt"
	"slices"
	"time"

	"usher/internal/store"
	"usher/internal/store/ldapstate"
)

// A loss that is held already is neither judged nor taken, whatever the limits
// have come to meanwhile: it waits until somebody decides, or was discarded, and
// in either case until a run that could have found it does not.

// What becomes of something that is held.
const (
	recent    byte = iota // it waits for somebody, and was found within the hour
	waiting               // it waits for somebody
	discarded             // it waits for nobody
	leftover              // it is an interrupted run's, and waits in no run
)

// withheld is one loss of a user that is held.
type withheld struct {
	action  byte // disabled, vanished; untouched: the user leaves a group
	group   key
	is      byte
	unseen  bool // the run could not have found it
	implied bool // it follows from another that is held, and is not stored by itself
}

// withheldSize: a user, an action, a group, what it is.
const withheldSize = 16 + 1 + 16 + 1

var (
	actionOf = map[string]byte{ldapstate.ActionLeave: untouched, ldapstate.ActionDisable: disabled, ldapstate.ActionRemove: vanished}
	actionIs = map[byte]string{untouched: ldapstate.ActionLeave, disabled: ldapstate.ActionDisable, vanished: ldapstate.ActionRemove}
)

// held is a loss of a user as it is stored, by the run that found it.
func (w *withheld) held(user key, by string) ldapstate.Held {
	h := ldapstate.Held{Kind: ldapstate.KindUser, ID: user.id(), Action: actionIs[w.action], By: by, Acknowledged: w.is == discarded}
	if w.group != none {
		h.Group = w.group.id()
	}
	return h
}

// eachHeld goes through what is held of a kind.
func (x *execution) eachHeld(ctx context.Context, kind string, fn func(h *ldapstate.Held, is byte) error) error {
	ms := (x.now - time.Hour.Microseconds()) / 1000
	since := fmt.Sprintf("%08x-%04x", ms>>16, ms&0xffff) // the ids of runs begin with the time
	for _, acknowledged := range []bool{false, true} {
		after := ldapstate.Held{Acknowledged: acknowledged}
		for more := true; more; {
			var some []ldapstate.Held
			err := x.r.p.DB.Read(ctx, func(tx *store.Tx) (err error) {
				some, err = ldapstate.HeldAfter(tx, x.src.Parent, x.src.Directory, kind, after, storedAtOnce)
				return err
			})
			if err != nil {
				return err
			}
			for i := range some {
				is := waiting
				switch {
				case acknowledged:
					is = discarded
				case x.open == nil:
					is = leftover
				case some[i].By >= since:
					is = recent
				}
				if err := fn(&some[i], is); err != nil {
					return err
				}
			}
			if more = len(some) == storedAtOnce; more {
				after = some[len(some)-1]
			}
		}
	}
	return nil
}

// recallHeld reads what is held, and finds it among the groups of the run.
func (x *execution) recallHeld(ctx context.Context) error {
	if !x.waits {
		return nil
	}
	err := x.eachHeld(ctx, ldapstate.KindUser, func(h *ldapstate.Held, is byte) error {
		user, group := keyOf(h.ID), keyOf(h.Group)
		x.record = append(append(append(append(x.record[:0], user[:]...), actionOf[h.Action]), group[:]...), is)
		return x.helds.add(x.record)
	})
	if err != nil {
		return err
	}
	err = x.people(func(p *person) error {
		for _, w := range p.held {
			if at, ok := x.groupAt[w.group]; ok && w.action == untouched && !w.unseen {
				x.groups[at].stays++
				x.groups[at].discarded = x.groups[at].discarded || w.is == discarded
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	return x.eachHeld(ctx, ldapstate.KindGroup, func(h *ldapstate.Held, is byte) error {
		at, ok := x.groupAt[keyOf(h.ID)]
		switch {
		case !ok || x.groups[at].action != vanished || x.groups[at].held || is == leftover:
			x.staleGroups = append(x.staleGroups, *h)
		case x.groups[at].discarded && is != discarded: // somebody stays in it
			x.staleGroups = append(x.staleGroups, *h)
		default:
			x.groups[at].held, x.groups[at].is = true, is
		}
		return nil
	})
}

// withhold takes out of what a run has to do with a person what is held of it
// already.
func (x *execution) withhold(p *person, rows []withheld) {
	for i := range rows {
		w := rows[i]
		twice := i > 0 && rows[i-1].action == w.action && rows[i-1].group == w.group
		at, found := 0, false
		if w.action == untouched {
			at, found = slices.BinarySearchFunc(p.leaves, w.group, func(a, b key) int { return bytes.Compare(a[:], b[:]) })
		} else {
			found = p.action == w.action
		}
		switch {
		case twice || w.is == leftover || !found && x.sees(p.key, &w):
			p.stale = append(p.stale, w)
			continue
		case found && w.action == untouched:
			p.leaves = slices.Delete(p.leaves, at, at+1)
		case found:
			p.stay()
		}
		w.unseen = !found
		p.held = append(p.held, w)
		if w.action == vanished && found { // their groups go with them
			for _, g := range p.leaves {
				p.held = append(p.held, withheld{group: g, is: w.is, implied: true})
			}
			p.leaves = nil
		}
	}
}

// inOrder is the order in which losses of a person are noted: who they are, and
// then their groups.
func inOrder(a, b withheld) int {
	return cmp.Or(-cmp.Compare(a.action, b.action), bytes.Compare(a.group[:], b.group[:]))
}

// sees reports whether the run would have found a loss, were there one still.
func (x *execution) sees(user key, w *withheld) bool {
	switch w.action {
	case untouched:
		return !x.here[user] && !x.unplaced(user) && !x.tainted[w.group] && !x.here[w.group]
	case disabled:
		return !x.here[user] && !x.taintedUsers[user] && !x.doubtful
	}
	return true // who is gone was asked for
}

// waits returns what waits of a person as if it were to be taken; all: what was
// found more than an hour ago too; nil: nothing does.
func (p *person) waits(all bool) *person {
	q := &person{key: p.key}
	for _, w := range p.held {
		switch {
		case w.implied || w.is == discarded || w.is == waiting && !all:
		case w.action == untouched:
			q.leaves = append(q.leaves, w.group)
		default:
			q.action = w.action
		}
	}
	if q.idle() {
		return nil
	}
	return q
}

// holds reports whether nothing is taken that the run has found newly: it is past
// a limit, or a run of the release before knows it as discarded.
func (x *execution) holds() bool { return x.finding != nil || x.agreed }
