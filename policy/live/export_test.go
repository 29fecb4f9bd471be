package live

import "context"

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
