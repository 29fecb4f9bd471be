package watch

import (
	"context"
	"errors"
	"math/rand/v2"
	"sync"
	"time"

	"usher/internal/identity"
	"usher/sync/directory"
	"usher/sync/ldap"
)

const (
	// A watch that was lost is begun again after this long, and twice as long
	// each time up to most. Where somebody has to do something first, such as
	// give another password, of which each attempt may count towards a lock, it
	// is the latter two.
	backOff, backOffMost       = time.Second, time.Minute
	patience, patienceMost     = time.Minute, 15 * time.Minute
	steady                     = time.Minute // who was watched for so long begins with the shortest again
	besideAnother, besideMost  = 20 * time.Millisecond, time.Second
	restAfterWhole, mostOfRest = 10, 10 * time.Minute
	restAfterDelta             = 4
)

// errSilent is of a directory that was read and gave no cookie.
var errSilent = errors.New("the server does not say what changes, so it cannot be watched: OpenLDAP needs the overlay syncprov, and no filter or attribute may be memberOf, no group a dynamic one")

// tended is one watch of a process.
type tended struct {
	*Watcher
	d     Directory
	state State
	// whole says that a run is due before the server is watched again.
	whole bool
	since time.Time // it is watched
	lost  time.Time // it is not; zero: it is, or never was
}

// tend watches one directory until ctx ends, or the directory is another.
func (w *Watcher) tend(ctx context.Context, d Directory) {
	t := tended{Watcher: w, d: d}
	t.become(StateBeginning)
	defer t.become("")
	for n := 0; ctx.Err() == nil; n++ {
		t.since = time.Time{}
		err := t.once(ctx)
		if ctx.Err() != nil || errors.Is(err, ErrChanged) {
			return
		}
		if !t.since.IsZero() && time.Since(t.since) >= steady {
			n = 0
		}
		wait := delay(err, n)
		log := w.o.Log.Debug
		if t.lost.IsZero() { // once, however long it lasts
			t.lost, log = time.Now(), w.o.Log.Warn
		}
		log("a directory cannot be watched; it is read on schedule, and the watch is begun again", "parent", d.Parent, "directory", d.ID, "after", wait, "error", err)
		t.whole = runFirst(err)
		t.become(StateLost)
		pause(ctx, wait)
	}
}

// runFirst reports whether a watch that ended by an error begins again with a run. By
// one it is noted that the password was refused, and when it may be sent again, which
// goes for all who read the directory.
func runFirst(err error) bool {
	reason := ldap.Reason(err)
	return reason == ldap.ReasonRefresh || reason == ldap.ReasonCredentials
}

func (t *tended) become(s State) {
	if s != t.state {
		t.o.Moved(t.state, s)
		t.state = s
	}
}

// delay is how long a watch that ended by an error waits after n others.
func delay(err error, n int) time.Duration {
	d, most := backOff, backOffMost
	if errors.Is(err, errSilent) {
		d, most = patience, patienceMost
	}
	switch ldap.Reason(err) {
	case ldap.ReasonCredentials, ldap.ReasonConfig, ldap.ReasonTLS, ldap.ReasonRights, ldap.ReasonBase, ldap.ReasonSync, ldap.ReasonReferral:
		d, most = patience, patienceMost
	}
	d = min(d<<min(n, 10), most)
	return d/2 + rand.N(d/2)
}

// once watches the server for as long as it goes well. A run that does not is the
// end of it, too: the next begins with another.
func (t *tended) once(ctx context.Context) error {
	src, from, err := t.from(ctx)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithCancel(ctx)
	var watching sync.WaitGroup
	defer watching.Wait()
	defer cancel()
	changed, begun, ended := make(chan struct{}, 1), make(chan ldap.Notice, 1), make(chan error, 1)
	watching.Go(func() {
		ended <- ldap.Watch(ctx, &src.Config, from, func(n ldap.Notice) {
			if n.Begun {
				begun <- n
			} else {
				t.o.Noticed()
			}
			select { // one that waits to be taken stands for all
			case changed <- struct{}{}:
			default:
			}
		})
	})
	for {
		select {
		case err := <-ended:
			return err
		case <-changed:
		}
		rest, err := t.run(ctx)
		if err != nil {
			return err
		}
		select {
		case n := <-begun:
			t.found(n)
		default:
		}
		if err := t.rest(ctx, rest, ended); err != nil {
			return err
		}
	}
}

// rest waits before the next run. It returns an error where the watch ended.
func (t *tended) rest(ctx context.Context, d time.Duration, ended <-chan error) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case err := <-ended:
		return err
	case <-ctx.Done():
		return ctx.Err()
	}
}

// found notes that the directory is watched, and was read since it is.
func (t *tended) found(n ldap.Notice) {
	t.since = time.Now()
	args := []any{"parent", t.d.Parent, "directory", t.d.ID, "server", n.Server}
	if !t.lost.IsZero() {
		args = append(args, "after", time.Since(t.lost).Round(time.Millisecond))
	}
	t.o.Log.Info("a directory is watched", args...)
	t.lost = time.Time{}
	t.become(StateWatching)
}

// from returns where a watch goes on from. A directory that was never read is
// read first, and so is one whose server wants it.
func (t *tended) from(ctx context.Context) (src directory.Source, from []ldap.Watched, err error) {
	for first := true; ; first = false {
		if src, err = t.o.Source(ctx, t.d); err != nil {
			return src, nil, err
		}
		if from, err = t.o.Runner.From(ctx, src); err != nil {
			return src, nil, err
		}
		if len(from) > 0 && !t.whole {
			return src, from, nil
		}
		if !first {
			return src, nil, errSilent
		}
		if _, err = t.run(ctx); err != nil {
			return src, nil, err
		}
		t.whole = false
	}
}

// run is a run of the directory, as any other, and returns how long the next one
// waits at least: a directory that is changed without end leaves room for the runs
// of its schedule, and one whose changes take a whole read each is not read all
// the time.
func (t *tended) run(ctx context.Context) (rest time.Duration, err error) {
	for wait := besideAnother; ; wait = min(2*wait, besideMost) {
		src, err := t.o.Source(ctx, t.d)
		if err != nil {
			return 0, err
		}
		out, err := t.o.Runner.Run(ctx, src, directory.Options{Watched: true})
		switch {
		case directory.InProgress(err): // it may have read before what was told
			if pause(ctx, wait); ctx.Err() != nil {
				return 0, ctx.Err()
			}
			continue
		case err != nil:
			return 0, err
		case out.State == directory.StateFailed:
			return 0, &identity.Error{Code: identity.CodeUnavailable, Reason: out.Reason, Detail: out.Message}
		case out.Full:
			return min(restAfterWhole*out.Duration, mostOfRest), nil
		}
		return out.Duration / restAfterDelta, nil
	}
}
