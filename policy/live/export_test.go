package live

import "context"

// Look is what Watch does from time to time.
func (f *Files) Look(ctx context.Context) { f.look(ctx) }

// Follow is the time of Watch without its file system.
var Follow = follow

// The times of Follow.
const (
	QuietFor   = quietFor
	WaitAtMost = waitAtMost
	LookEvery  = lookEvery
)
