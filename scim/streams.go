package scim

import (
	"time"

	"usher/internal/identity"
	"usher/internal/slots"
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

// newStreams returns the places of answers that stream, which a directory and its
// tenant take.
func newStreams() *slots.Slots { return slots.New(maxStreams, maxStreamsOf, maxStreamsUnder) }

// stream waits until the answer, to whoever is known by now, may stream; streamed is
// called when it has ended.
func (rq *request) stream() (streamed func(), err error) {
	streamed, err = rq.door.streams.Take(rq.r.Context(), rq.dir.ID, rq.dir.Parent)
	if err != nil {
		return nil, identity.Errorf(identity.CodeUnavailable, "", "too many groups are being read at once; try again")
	}
	return streamed, nil
}
