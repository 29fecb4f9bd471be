package main

import (
	"context"
	"fmt"
	"time"

	"usher/internal/bench"
	"usher/internal/bench/reconciled"
	"usher/internal/load"
	"usher/internal/testserver"
)

const (
	// watchedRate is how many members come in a second while a directory is
	// watched: each when it is due, whatever became of the one before.
	watchedRate = 10
	// askMembership is how often it is looked whether somebody is a member, which
	// is by how much a time is too long at most.
	askMembership = time.Millisecond
)

// watched measures the time from a change of a group to the membership that
// follows, with the directory watched.
func (m *reconciliations) watched(ctx context.Context, progress func(string)) (*bench.Followed, error) {
	progress(fmt.Sprintf("%d changes of a watched directory", m.o.Watched))
	editor, err := reconciled.NewEditor(m.slapd.URL(), testserver.SlapdAdmin, m.slapd.Password())
	if err != nil {
		return nil, err
	}
	defer editor.Close()
	stop, err := m.full.Watch(ctx)
	if err != nil {
		return nil, err
	}
	defer stop()
	who := m.o.Watching()
	step, err := load.Open(ctx, watchedRate, time.Duration(len(who))*time.Second/watchedRate, 1, func(ctx context.Context, i int) error {
		join := reconciled.Join{Person: testserver.SlapdPerson(who[i]), Group: testserver.SlapdGroup(i % m.o.Mapped())}
		if err := editor.Join(join); err != nil {
			return err
		}
		return m.full.Await(ctx, fmt.Sprintf("p%d@%s", who[i], reconciled.Domain), askMembership)
	})
	if err != nil {
		return nil, err
	}
	return &bench.Followed{Changes: len(who), P50: step.P50, P99: step.P99, AtMost: bench.WatchedWithin, Met: step.P99 < bench.WatchedWithin}, nil
}
