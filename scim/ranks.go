package scim

import (
	"strings"
	"sync"

	"usher/internal/store/directory"
)

const (
	rankStep   = 16      // of so many records of a list the place of one is remembered
	rankStride = 1024    // where none is near, of so many the places are looked for on the way
	maxRanks   = 1 << 16 // places remembered in all: some 4 MB
	maxRanked  = 64      // lists of which places are remembered; past either all are forgotten
	maxRanking = 1 << 14 // places of one list

	// Of a list that would have more places than fineRanking the step is doubled,
	// up to the last one, by which maxRanking stands for two million records.
	fineRanking  = 1 << 13
	lastRankStep = 128
)

// ranks remembers which record of a list by id is the n-th, so that a page that
// is asked for out of turn is found by counting from a place near it. A place
// counts only in the very state of the list that it was seen in, which the
// transaction that reads the page reads too.
type ranks struct {
	mu    sync.Mutex // guards what follows
	lists map[ranking]*ranked
	known int
}

// ranking names a list: the records of a directory.
type ranking struct{ directory, kind string }

// ranked are the places of a list.
type ranked struct {
	state  directory.Places // Total apart
	step   int
	places []place // by number, one for each step of them, the first that was seen; n 0: none
}

// place is the record with a number, from 1.
type place struct {
	n  int
	id string
}

func newRanks() *ranks { return &ranks{lists: map[ranking]*ranked{}} }

// before returns the place nearest before record n, or none: 0.
func (r *ranks) before(list ranking, state directory.Places, n int) place {
	r.mu.Lock()
	defer r.mu.Unlock()
	l := r.lists[list]
	if l == nil || !l.is(state) {
		return place{}
	}
	for i := min((n-1)/l.step, len(l.places)-1); i >= 0; i-- {
		if p := l.places[i]; p.n > 0 && p.n < n {
			return p
		}
	}
	return place{}
}

// stepOf returns of how many records of a list one is remembered.
func stepOf(total int) int {
	step := rankStep
	for step < lastRankStep && total/step > fineRanking {
		step *= 2
	}
	return step
}

// learn remembers a place.
func (r *ranks) learn(list ranking, state directory.Places, p place) {
	r.learnPage(list, state, p.n, 1, func(int) string { return p.id })
}

// learnPage remembers where a page of n records is, the first of which has the
// number first, by the ids of its records: the places that a step leads to, and
// its last one.
func (r *ranks) learnPage(list ranking, state directory.Places, first, n int, id func(int) string) {
	if !state.Kept || n == 0 {
		return
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	l := r.lists[list]
	if step := stepOf(state.Total); l == nil || !l.is(state) || l.step < step {
		r.forget(list)
		if len(r.lists) >= maxRanked {
			clear(r.lists)
			r.known = 0
		}
		l = &ranked{state: state, step: step}
		r.lists[list] = l
	}
	for i := (first+l.step-1)/l.step*l.step - first; i < n-1; i += l.step {
		if !r.put(l, place{first + i, id(i)}) {
			return
		}
	}
	_ = r.put(l, place{first + n - 1, id(n - 1)})
}

// put remembers a place of a list, whose id it copies: it may be part of a longer
// text. It reports false where there is no room, and then everything is
// forgotten.
func (r *ranks) put(l *ranked, p place) bool {
	i := p.n / l.step
	if i >= maxRanking {
		return true
	}
	if grow := i + 1 - len(l.places); grow > 0 {
		if r.known += grow; r.known > maxRanks {
			clear(r.lists)
			r.known = 0
			return false
		}
		l.places = append(l.places, make([]place, grow)...)
	}
	if was := l.places[i].n; was == 0 || was > p.n {
		l.places[i] = place{p.n, strings.Clone(p.id)}
	}
	return true
}

func (r *ranks) forget(list ranking) {
	if l := r.lists[list]; l != nil {
		r.known -= len(l.places)
		delete(r.lists, list)
	}
}

// is reports whether places that were seen in the list's state are right in
// another.
func (l *ranked) is(state directory.Places) bool {
	return state.Kept && l.state.Life == state.Life && l.state.Moved == state.Moved
}
