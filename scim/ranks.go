package scim

import (
	"sync"

	"usher/internal/store/directory"
)

const (
	rankStep   = 128     // of so many records of a list the place of one is remembered
	rankStride = 1024    // where none is near, of so many the places are looked for on the way
	maxRanks   = 1 << 16 // places remembered in all: some 4 MB
	maxRanked  = 64      // lists of which places are remembered; past either all are forgotten
	maxRanking = 1 << 14 // places of one list, which stands for two million records
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
	places []place          // by number, one for each rankStep of them; n 0: none
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
	for i := min((n-1)/rankStep, len(l.places)-1); i >= 0; i-- {
		if p := l.places[i]; p.n > 0 && p.n < n {
			return p
		}
	}
	return place{}
}

// learn remembers a place.
func (r *ranks) learn(list ranking, state directory.Places, p place) {
	i := p.n / rankStep
	if !state.Kept || i >= maxRanking {
		return
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	l := r.lists[list]
	if l == nil || !l.is(state) {
		r.forget(list)
		if len(r.lists) >= maxRanked {
			clear(r.lists)
			r.known = 0
		}
		l = &ranked{state: state}
		r.lists[list] = l
	}
	if grow := i + 1 - len(l.places); grow > 0 {
		if r.known += grow; r.known > maxRanks {
			clear(r.lists)
			r.known = 0
			return
		}
		l.places = append(l.places, make([]place, grow)...)
	}
	l.places[i] = p
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
