package provision_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"usher/internal/store"
	"usher/internal/store/events"
)

// Of a time whose events are forgotten explain says so, and of one since then it
// knows what has not changed, though no event of the parent is left.
func TestSpec11_ExplainKnowsWhatIsForgotten(t *testing.T) {
	onBothEngines(t, func(t *testing.T, w *world) {
		x := w.company(t)
		x.policy("organizations:\n  $-console: {kind: console, mode: scim}\n")
		x.post(sent{Name: "ada"})
		then := w.clock.Now()
		w.clock.advance(100 * 24 * time.Hour)
		w.company(t).post(sent{Name: "eve"}) // the newest event of all is never forgotten
		if err := events.CatchUp(t.Context(), w.db); err != nil {
			t.Fatal(err)
		}
		for n := int64(1); n > 0; {
			x.update(func(tx *store.Tx) (err error) {
				n, err = events.Forget(tx, w.clock.Now().Add(-time.Hour).UnixMicro(), 3)
				return err
			})
		}
		e := x.explain("ada", "", then)
		if !strings.HasPrefix(e.Headline, "nothing is known before ") || !slices.ContainsFunc(e.Notes, func(n string) bool { return strings.Contains(n, "forgotten") }) {
			t.Errorf("of the time that is forgotten: %q %q", e.Headline, e.Notes)
		}
		e = x.explain("ada", "console", then.Add(time.Hour))
		if len(e.Organizations) != 1 || !e.Organizations[0].Present {
			t.Errorf("since then: %q %+v", e.Headline, e.Organizations)
		}
	})
}
