package scim

import (
	"container/list"
	"crypto/sha256"
	"encoding/binary"
	"strings"
	"sync"
	"time"
)

const (
	maxPositions     = 4096
	rememberPosition = 10 * time.Minute
)

// spot names a page of a list that a client may ask for next: its token, the
// list with its filter, and startIndex.
type spot [sha256.Size]byte

func spotOf(token, directory, resource, filter string, start int) spot {
	b := make([]byte, 0, 256)
	for _, part := range [...]string{token, directory, resource, filter} {
		b = binary.BigEndian.AppendUint64(b, uint64(len(part)))
		b = append(b, part...)
	}
	return sha256.Sum256(binary.BigEndian.AppendUint64(b, uint64(start))) //nolint:gosec // not below 0
}

// positions remembers behind which id the next page of a list begins, so that
// paging by startIndex costs the same on every page and misses nobody when
// records of earlier pages are deleted meanwhile. Forgetting one costs time
// only: the page is then found by counting.
type positions struct {
	mu     sync.Mutex // guards what follows
	known  map[spot]*list.Element
	recent *list.List // of position, the latest in front
	now    func() time.Time
}

type position struct {
	spot  spot
	after string
	at    time.Time
}

func newPositions(now func() time.Time) *positions {
	return &positions{known: map[spot]*list.Element{}, recent: list.New(), now: now}
}

// get returns the id behind which a page begins, or "".
func (p *positions) get(s spot) string {
	p.mu.Lock()
	defer p.mu.Unlock()
	e := p.known[s]
	if e == nil {
		return ""
	}
	at := e.Value.(position)
	if p.now().Sub(at.at) > rememberPosition {
		p.forget(e)
		return ""
	}
	return at.after
}

// set remembers a page; the one remembered longest ago makes room. It keeps a
// copy: what it is given may be part of a longer text.
func (p *positions) set(s spot, after string) {
	after = strings.Clone(after)
	p.mu.Lock()
	defer p.mu.Unlock()
	if e := p.known[s]; e != nil {
		p.forget(e)
	}
	for p.recent.Len() >= maxPositions {
		p.forget(p.recent.Back())
	}
	p.known[s] = p.recent.PushFront(position{spot: s, after: after, at: p.now()})
}

func (p *positions) forget(e *list.Element) {
	delete(p.known, p.recent.Remove(e).(position).spot)
}
