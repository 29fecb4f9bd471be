package live

import (
	"context"

	"usher/internal/provision"
)

// Look is what Watch does from time to time: it looks, and loads what changed.
func (f *Files) Look(ctx context.Context) {
	if f.look(ctx) {
		_ = f.take(ctx, true, false)
	}
}

// AfterReading has fn called between reading the files and looking whether they
// changed meanwhile.
func (f *Files) AfterReading(fn func()) { f.afterReading = fn }

// Follow is the time of Watch without its file system.
var Follow = follow

// The times of Follow.
const (
	QuietFor   = quietFor
	WaitAtMost = waitAtMost
	LookEvery  = lookEvery
)

// Compiled returns the snapshot that is kept of a parent, nil where none is.
func (s *Snapshots) Compiled(parent string) *provision.Snapshot {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return s.cached[parent]
}
