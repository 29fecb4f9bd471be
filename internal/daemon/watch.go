package daemon

import (
	"context"

	"github.com/prometheus/client_golang/prometheus"

	"usher/internal/store"
	"usher/internal/store/sources"
	"usher/sync/directory"
	"usher/sync/watch"
)

// watchMetrics say how the watches over LDAP directories are.
type watchMetrics struct {
	states  *prometheus.GaugeVec
	notices prometheus.Counter
}

func newWatchMetrics() watchMetrics {
	m := watchMetrics{
		states:  prometheus.NewGaugeVec(prometheus.GaugeOpts{Name: "usher_ldap_watches", Help: "LDAP directories that this daemon watches, by state: beginning, where it is connected to and read, watching, and lost, where the server does not tell what changes: it is read on schedule, and the watch is begun again in a while."}, []string{"state"}),
		notices: prometheus.NewCounter(prometheus.CounterOpts{Name: "usher_ldap_notices_total", Help: "Changes that watched LDAP directories told of. Many at once are read by one run."}),
	}
	for _, s := range watch.States {
		m.states.WithLabelValues(string(s))
	}
	return m
}

func (m watchMetrics) moved(from, to watch.State) {
	if from != "" {
		m.states.WithLabelValues(string(from)).Dec()
	}
	if to != "" {
		m.states.WithLabelValues(string(to)).Inc()
	}
}

// watcher watches the directories that are to be, not running yet.
func (d *Daemon) watcher() *watch.Watcher {
	return watch.New(watch.Options{
		DB: d.db, Holder: d.id, Runner: d.directories, Log: d.log, TTL: leaseFor, Moved: d.metrics.watches.moved, Noticed: d.metrics.watches.notices.Inc,
		Wanted: func(ctx context.Context) (out []watch.Directory, err error) {
			var all []sources.Watched
			err = d.db.Read(ctx, func(tx *store.Tx) (err error) {
				all, err = sources.AllWatched(tx)
				return err
			})
			for _, one := range all {
				out = append(out, watch.Directory{Parent: one.Parent, ID: one.Directory, Rev: one.Rev})
			}
			return out, err
		},
		Source: func(ctx context.Context, w watch.Directory) (directory.Source, error) {
			var s *sources.Source
			err := d.db.Read(ctx, func(tx *store.Tx) (err error) {
				s, err = sources.Of(tx, w.Parent, w.ID)
				return err
			})
			switch {
			case err != nil:
				return directory.Source{}, err
			case s == nil || s.Rev != w.Rev:
				return directory.Source{}, watch.ErrChanged
			}
			return d.sourceOf(s)
		},
	})
}
