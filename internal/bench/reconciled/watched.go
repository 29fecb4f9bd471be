package reconciled

import (
	"context"
	"fmt"
	"log/slog"
	"time"

	goldap "github.com/go-ldap/ldap/v3"

	"usher/internal/store"
	"usher/internal/store/people"
	"usher/sync/directory"
	"usher/sync/watch"
)

// watchedFor is how long a directory may take to be watched, or somebody to be a
// member.
const watchedFor = time.Minute

// Watch has the directory watched, as a daemon does, until stop is called, and
// returns when it is.
func (s *Store) Watch(ctx context.Context) (stop func(), err error) {
	begun := make(chan struct{}, 1)
	w := watch.New(watch.Options{
		DB: s.db, Holder: "bench", Runner: s.runner, Log: slog.New(slog.DiscardHandler),
		Moved: func(_, to watch.State) {
			if to == watch.StateWatching {
				select {
				case begun <- struct{}{}:
				default:
				}
			}
		},
		Wanted: func(context.Context) ([]watch.Directory, error) {
			return []watch.Directory{{Parent: s.parent, ID: s.directory}}, nil
		},
		Source: func(context.Context, watch.Directory) (directory.Source, error) {
			return directory.Source{Parent: s.parent, Directory: s.directory, Config: s.cfg, Deltas: true}, nil
		},
	})
	ctx, cancel := context.WithCancel(ctx)
	done := make(chan struct{})
	go func() { w.Run(ctx); close(done) }()
	stop = func() { cancel(); <-done }
	select {
	case <-begun:
		return stop, nil
	case <-time.After(watchedFor):
		err = fmt.Errorf("the directory is not watched within %s", watchedFor)
	case <-ctx.Done():
		err = ctx.Err()
	}
	stop()
	return nil, err
}

// Await waits until somebody has a membership, which is looked at every so often.
func (s *Store) Await(ctx context.Context, email string, every time.Duration) error {
	ctx, cancel := context.WithTimeoutCause(ctx, watchedFor, fmt.Errorf("%s is no member within %s", email, watchedFor))
	defer cancel()
	tick := time.NewTicker(every)
	defer tick.Stop()
	for {
		var is bool
		err := s.db.Read(ctx, func(tx *store.Tx) error {
			account, err := people.AccountByEmail(tx, email)
			if err != nil || account == nil {
				return err
			}
			all, err := people.Memberships(tx, s.parent, []string{account.ID})
			is = len(all) > 0
			return err
		})
		if err != nil || is {
			return err
		}
		select {
		case <-tick.C:
		case <-ctx.Done():
			return context.Cause(ctx)
		}
	}
}

// Editor changes groups over one connection.
type Editor struct{ conn *goldap.Conn }

// NewEditor connects as somebody who may change groups. The caller closes it.
func NewEditor(url, admin, password string) (*Editor, error) {
	conn, err := dial(url, admin, password)
	return &Editor{conn}, err
}

// Close ends the connection.
func (e *Editor) Close() { _ = e.conn.Close() }

// Join makes a person a member of a group.
func (e *Editor) Join(j Join) error {
	m := goldap.NewModifyRequest(j.Group, nil)
	m.Add("member", []string{j.Person})
	return e.conn.Modify(m)
}
