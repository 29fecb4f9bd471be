package provision_test

import (
	"regexp"
	"strings"
	"testing"
	"time"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
)

// Steps that walk through all of a parent, or all there is, of a table that
// grows with people and what happens to them; the log's first entry is no walk.
var (
	peopled = regexp.MustCompile(`^(SCAN|SEARCH) (m|u|g|e|a|p|persons|accounts|memberships|directory_[a-z]+|events)\b`)
	walks   = regexp.MustCompile(`^SCAN |\(parent=\?\)$|\(parent=\? AND directory=\?\)$`)
)

func TestNoStatementOfAnExplanationWalksATenant(t *testing.T) {
	w := newWorld(t)
	x := w.company(t)
	x.policy(rulesOfEveryKindWithout("branch"))
	x.post(sent{Name: "ada"})
	x.group("all-staff", "ada")
	x.seats("work", "premium", 0)
	x.active("ada", false)
	w.clock.advance(time.Hour)
	for _, name := range []string{"ada", "eve"} {
		x.explain(name, "", time.Time{})
		x.explain(name, "", w.clock.Now().Add(-time.Minute))
	}
	plans, err := w.db.Plans(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	for query, steps := range plans {
		if !strings.HasPrefix(query, "SELECT") || strings.Contains(query, "ORDER BY e.n LIMIT 1") && !strings.Contains(query, "e.account") {
			continue
		}
		for _, step := range steps {
			if !peopled.MatchString(step) {
				continue
			}
			for _, index := range []string{"events_account", "directory_groups_name", "directory_groups_external", "directory_users_name"} {
				seen[index] = seen[index] || strings.Contains(step, index)
			}
			if walks.MatchString(step) {
				t.Errorf("%s\n  in: %s", step, query)
			}
		}
	}
	for _, index := range []string{"events_account", "directory_groups_name", "directory_groups_external", "directory_users_name"} {
		if !seen[index] {
			t.Errorf("no statement of an explanation uses %s", index)
		}
	}
}

// Parents never mix: whom another parent knows is answered as whom nobody knows.
func TestSpec12_AnotherParentsPeopleAreUnknown(t *testing.T) {
	onBothEngines(t, func(t *testing.T, w *world) {
		x, y := w.company(t), w.company(t)
		for _, c := range []*company{x, y} {
			c.policy(rulesOfEveryKindWithout("branch"))
		}
		y.post(sent{Name: "ada"})
		y.group("all-staff", "ada")
		ada := y.person("ada")
		ask := func(q provision.Question) string {
			t.Helper()
			var out *provision.Explanation
			x.view(func(tx *store.Tx) (err error) {
				q.Parent = x.id
				out, err = x.engine.Explain(tx, q)
				return err
			})
			if out.Known || out.Account != "" && q.Account == "" || out.Gate != nil || out.Directories != nil {
				t.Errorf("%+v is told of: %+v", q, out)
			}
			return read(out)
		}
		for _, at := range []int64{0, w.clock.Now().UnixMicro()} {
			known, unknown := ask(provision.Question{Email: y.email("ada"), At: at}), ask(provision.Question{Email: y.email("bob"), At: at})
			if strings.ReplaceAll(known, "ada@", "bob@") != unknown {
				t.Errorf("known elsewhere:\n%s\nknown nowhere:\n%s", known, unknown)
			}
			known, unknown = ask(provision.Question{Account: ada.Account, At: at}), ask(provision.Question{Account: store.NewID(), At: at})
			if known != unknown {
				t.Errorf("known elsewhere:\n%s\nknown nowhere:\n%s", known, unknown)
			}
		}
	})
}

func TestExplainRefuses(t *testing.T) {
	x := newWorld(t).company(t)
	x.view(func(tx *store.Tx) error {
		for q, reason := range map[provision.Question]string{
			{Parent: x.id, Email: "no address"}: "invalid_email",
			{Parent: x.id, Email: "ada@acme.example", At: x.clock.Now().Add(time.Second).UnixMicro()}: "future",
			{Parent: store.NewID(), Email: "ada@acme.example"}:                                        "not_found",
		} {
			if _, err := x.engine.Explain(tx, q); identity.AsError(err).Reason != reason {
				t.Errorf("%+v: %v", q, err)
			}
		}
		return nil
	})
	x.update(func(tx *store.Tx) error {
		if _, err := x.engine.Explain(tx, provision.Question{Parent: x.id, Email: "ada@acme.example"}); err == nil {
			t.Error("explained where it could write")
		}
		return nil
	})
}
