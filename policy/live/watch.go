package live

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/fsnotify/fsnotify"
)

const (
	// quietFor is how long no further change must come for the files to be read:
	// whoever writes several, or one in several steps, is let finish. Half a file
	// can be a policy.
	quietFor = 250 * time.Millisecond
	// waitAtMost is how long the first of many changes waits for the last.
	waitAtMost = 5 * time.Second
	// lookEvery is how often the directory is looked at without being told of a
	// change, for those that nobody tells: on network file systems, of what a
	// symbolic link points to, or where the system has no watches left.
	lookEvery = 30 * time.Second
)

// Watch loads the directory whenever something in it changes, until ctx ends.
// The directory may be replaced, or go and come back.
func (f *Files) Watch(ctx context.Context) {
	w := newWatch(f.Dir)
	w.renew()
	if w.err != nil {
		f.Log.Warn("changes of policy_dir are noticed late, SIGHUP reloads at once", "every", lookEvery, "error", w.err)
	}
	defer w.close()
	look := func() (changed bool) {
		w.renew()
		return f.look(ctx)
	}
	if look() { // before it was watched
		w.notice()
	}
	follow(ctx, w.changed, look, func() {
		// Before reading, so that no change is missed after it.
		w.renew()
		_ = f.take(ctx, true, false) // Loaded tells
	})
}

// follow calls load when changes have come and no more follow, until ctx ends.
// From time to time it asks look whether there are any that nobody told.
func follow(ctx context.Context, told <-chan struct{}, look func() (changed bool), load func()) {
	tick := time.NewTicker(lookEvery)
	defer tick.Stop()
	var quiet, latest <-chan time.Time // nil: nothing has changed
	for {
		changed := false
		select {
		case <-ctx.Done():
			return
		case <-told:
			changed = true
		case <-tick.C:
			changed = look()
		case <-quiet:
			quiet, latest = nil, nil
			load()
		case <-latest:
			quiet, latest = nil, nil
			load()
		}
		if changed {
			quiet = time.After(quietFor)
			if latest == nil {
				latest = time.After(waitAtMost)
			}
		}
	}
}

// look reports whether the directory is not as it was when last loaded. If it
// is, what was not taken then and may be taken now is tried again.
func (f *Files) look(ctx context.Context) (changed bool) {
	f.reload.Lock()
	changed = f.away || f.seen != fingerprint(f.Dir)
	again := false
	for _, r := range f.refused {
		again = again || r.again
	}
	f.reload.Unlock()
	if again && !changed {
		_ = f.take(ctx, false, false) // Loaded tells
	}
	return changed
}

// fingerprint changes with the names, sizes, modes and times of the files in a
// directory.
func fingerprint(dir string) string {
	var b strings.Builder
	entries, err := os.ReadDir(dir)
	if err != nil {
		return err.Error()
	}
	for _, e := range entries {
		if strings.HasPrefix(e.Name(), ".") {
			continue
		}
		info, err := os.Stat(filepath.Join(dir, e.Name())) // of what a link points to
		if err != nil {
			fmt.Fprintf(&b, "%q %v\n", e.Name(), err)
			continue
		}
		fmt.Fprintf(&b, "%q %d %s %d\n", e.Name(), info.Size(), info.Mode(), info.ModTime().UnixNano())
	}
	return b.String()
}

// watch tells of changes in a directory.
type watch struct {
	dir     string
	changed chan struct{} // holds at most one: a change is one however many they are
	system  *fsnotify.Watcher
	ended   chan struct{}
	err     error // why nothing is told
}

// newWatch returns a watch that close must end.
func newWatch(dir string) *watch {
	w := &watch{changed: make(chan struct{}, 1), ended: make(chan struct{})}
	if w.dir, w.err = filepath.Abs(dir); w.err == nil {
		w.system, w.err = fsnotify.NewWatcher()
	}
	if w.err != nil {
		close(w.ended)
		return w
	}
	go w.forward()
	return w
}

func (w *watch) close() {
	if w.system != nil {
		_ = w.system.Close() // its end is all that is wanted of it
	}
	<-w.ended
}

// forward takes what the system tells as it comes: whoever adds a watch while
// the system waits to tell something would wait for ever.
func (w *watch) forward() {
	defer close(w.ended)
	events, errs := w.system.Events, w.system.Errors
	for events != nil || errs != nil {
		select {
		case e, ok := <-events:
			if !ok {
				events = nil
				continue
			}
			if e.Name != w.dir && filepath.Dir(e.Name) != w.dir {
				continue // beside the directory
			}
		case _, ok := <-errs: // that events were lost, above all
			if !ok {
				errs = nil
				continue
			}
		}
		w.notice()
	}
}

func (w *watch) notice() {
	select {
	case w.changed <- struct{}{}:
	default:
	}
}

// renew watches what is at the path of the directory now, and beside it where
// the directory itself may be put in place: it does not exist, or is a link.
func (w *watch) renew() {
	if w.system == nil {
		return
	}
	beside := filepath.Dir(w.dir)
	_ = w.system.Remove(w.dir) // it may have gone by itself
	_ = w.system.Remove(beside)
	w.err = w.system.Add(w.dir)
	if info, err := os.Lstat(w.dir); w.err == nil && err == nil && info.Mode()&os.ModeSymlink == 0 {
		return
	}
	if w.err = w.system.Add(beside); w.err != nil {
		return
	}
	if err := w.system.Add(w.dir); !errors.Is(err, fs.ErrNotExist) { // it may have come meanwhile
		w.err = err
	}
}
