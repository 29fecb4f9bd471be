package scim

import (
	"context"
	"sync"
	"time"

	"usher/internal/identity"
)

// streamFor is how long a streamed answer may hold its snapshot, and
// maxStreams how many may at once: fewer than the store has readers, so that
// clients who read slowly leave room for everybody else. One directory's take
// maxStreamsOf of them at most and one tenant's maxStreamsUnder, and leave room for
// the others'.
const (
	streamFor       = 30 * time.Second
	maxStreams      = 4
	maxStreamsUnder = 3
	maxStreamsOf    = 2
)

// streams bound how many answers stream.
type streams struct {
	all chan struct{} // holds one element for every answer that streams

	mu sync.Mutex // guards of
	of map[string]*streamsOf
}

// streamsOf are those of one directory, or of one tenant, as long as any streams or
// waits.
type streamsOf struct {
	all   chan struct{}
	users int
}

func newStreams() *streams {
	return &streams{all: make(chan struct{}, maxStreams), of: map[string]*streamsOf{}}
}

// wait waits until one more answer of a directory may stream. done is called when
// it has ended.
func (s *streams) wait(ctx context.Context, parent, directory string) (done func(), err error) {
	leave, ok := s.enter(ctx, directory, maxStreamsOf)
	if !ok {
		return nil, errStreams()
	}
	leaveToo, ok := s.enter(ctx, parent, maxStreamsUnder)
	if !ok {
		leave()
		return nil, errStreams()
	}
	if !into(ctx, s.all) {
		leaveToo()
		leave()
		return nil, errStreams()
	}
	return func() {
		<-s.all
		leaveToo()
		leave()
	}, nil
}

// enter waits for one of the places of a directory, or of a tenant, and returns what
// gives it back.
func (s *streams) enter(ctx context.Context, id string, most int) (leave func(), ok bool) {
	of := s.join(id, most)
	if !into(ctx, of.all) {
		s.leave(id, of)
		return nil, false
	}
	return func() {
		<-of.all
		s.leave(id, of)
	}, true
}

func errStreams() error {
	return identity.Errorf(identity.CodeUnavailable, "", "too many groups are being read at once; try again")
}

// into reports whether there was room before ctx ended.
func into(ctx context.Context, room chan struct{}) bool {
	select {
	case room <- struct{}{}:
		return true
	case <-ctx.Done():
		return false
	}
}

func (s *streams) join(id string, most int) *streamsOf {
	s.mu.Lock()
	defer s.mu.Unlock()
	of := s.of[id]
	if of == nil {
		of = &streamsOf{all: make(chan struct{}, most)}
		s.of[id] = of
	}
	of.users++
	return of
}

func (s *streams) leave(id string, of *streamsOf) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if of.users--; of.users == 0 {
		delete(s.of, id)
	}
}

// stream waits until the answer, to whoever is known by now, may stream; streamed is
// called when it has ended.
func (rq *request) stream() (streamed func(), err error) {
	return rq.door.streams.wait(rq.r.Context(), rq.dir.Parent, rq.dir.ID)
}
