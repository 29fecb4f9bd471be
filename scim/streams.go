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
// maxStreamsOf of them at most, and leave room for the others'.
const (
	streamFor    = 30 * time.Second
	maxStreams   = 4
	maxStreamsOf = 3
)

// streams bound how many answers stream.
type streams struct {
	all chan struct{} // holds one element for every answer that streams

	mu sync.Mutex // guards of
	of map[string]*directoryStreams
}

// directoryStreams are those of one directory, as long as any streams or waits.
type directoryStreams struct {
	all   chan struct{}
	users int
}

func newStreams() *streams {
	return &streams{all: make(chan struct{}, maxStreams), of: map[string]*directoryStreams{}}
}

// wait waits until one more answer of a directory may stream. done is called when
// it has ended.
func (s *streams) wait(ctx context.Context, directory string) (done func(), err error) {
	of := s.join(directory)
	if !into(ctx, of.all) {
		s.leave(directory, of)
		return nil, errStreams()
	}
	if !into(ctx, s.all) {
		<-of.all
		s.leave(directory, of)
		return nil, errStreams()
	}
	return func() {
		<-s.all
		<-of.all
		s.leave(directory, of)
	}, nil
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

func (s *streams) join(directory string) *directoryStreams {
	s.mu.Lock()
	defer s.mu.Unlock()
	of := s.of[directory]
	if of == nil {
		of = &directoryStreams{all: make(chan struct{}, maxStreamsOf)}
		s.of[directory] = of
	}
	of.users++
	return of
}

func (s *streams) leave(directory string, of *directoryStreams) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if of.users--; of.users == 0 {
		delete(s.of, directory)
	}
}

// stream waits until the answer, to whoever is known by now, may stream; streamed is
// called when it has ended.
func (rq *request) stream() (streamed func(), err error) {
	return rq.door.streams.wait(rq.r.Context(), rq.dir.ID)
}
