package store

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"usher/internal/testserver"
)

var testAppended = NewBulk(`INSERT INTO events (parent, id, at, type, actor_kind, actor_id, account, org, target, policy_version, request_id)`, "ttnttttttnt", "")

// logs appends n rows that say who wrote them.
func logs(tx *Tx, who string, from, n int) error {
	rows := make([][]any, n)
	for i := range rows {
		rows[i] = []any{"p", NewID(), tx.Now(), "test", "operator", "", "", "", fmt.Sprintf("%s.%d", who, from+i), 0, ""}
	}
	return tx.AppendAll(testAppended, rows)
}

// logged returns what the log holds, oldest first.
func logged(tx *Tx) (out []string, err error) {
	err = tx.Rows(`SELECT target FROM events WHERE parent = 'p' ORDER BY n`, nil, func(row Row) error {
		var target string
		err := row.Scan(&target)
		out = append(out, target)
		return err
	})
	return out, err
}

// member is what a member of a group does, a letter for each step: append a few rows
// (a) or very many (m), write another table (w), ask for the log (q), run into a
// unique index (u), panic (p), or end with an error of its own (e).
type member struct{ steps string }

func (m member) fails() bool { return strings.ContainsAny(m.steps, "upe") }

// run does the steps and returns how many rows it appended. sees is given what the
// log holds whenever the member asks.
func (m member) run(tx *Tx, who string, sees func(mine int, log []string)) (mine int, err error) {
	for at, s := range m.steps {
		switch s {
		case 'a', 'm':
			n := map[rune]int{'a': 3, 'm': maxAppended + someRows + 1}[s]
			err = logs(tx, who, mine, n)
			mine += n
		case 'w':
			err = slug(tx, fmt.Sprintf("%s-%d", who, at))
		case 'q':
			var log []string
			log, err = logged(tx)
			sees(mine, log)
		case 'u':
			err = errors.Join(slug(tx, who+"-twice"), slug(tx, who+"-twice"))
		case 'p':
			panic("poison")
		case 'e':
			err = errors.New("own")
		}
		if err != nil {
			return mine, err
		}
	}
	return mine, nil
}

// Members of one group append, ask, write and fail in any order: whoever asks sees
// all that succeeded before and what is their own, and in the end the log holds the
// rows of those who succeeded, in their order, once.
func TestAppendedRowsAreThoseOfWhoSucceeds(t *testing.T) {
	db := openTest(t)
	round := 0
	rapid.Check(t, func(rt *rapid.T) {
		round++
		steps := rapid.StringOfN(rapid.SampledFrom([]rune("aaawwqqmupe")), 0, 5, -1)
		members := make([]member, rapid.IntRange(1, 6).Draw(rt, "members"))
		for i := range members {
			members[i] = member{steps.Draw(rt, "steps")}
		}
		careful := rapid.SampledFrom([]int{0, 0, carefulFor}).Draw(rt, "careful")
		if err := db.Update(t.Context(), LaneNormal, func(tx *Tx) error {
			db.engine.(*sqlite).writer.careful = careful // which the writer itself runs
			return tx.Do(`DELETE FROM events`)
		}); err != nil {
			rt.Fatal(err)
		}
		// Which of them runs first is chance. A group may run twice: then its first
		// member comes again, and nothing is left of those behind it.
		order, rows, wrong := []string{}, map[string]int{}, map[string]string{}
		errs := blocked(t, db, len(members), func(i int, tx *Tx) error {
			who := fmt.Sprintf("%d.%d", round, i)
			if again := slices.Index(order, who); again >= 0 {
				order = order[:again]
			}
			order = append(order, who)
			delete(wrong, who)
			mine, err := members[i].run(tx, who, func(mine int, log []string) {
				var before []string
				for _, o := range order[:len(order)-1] {
					for n := range rows[o] {
						before = append(before, fmt.Sprintf("%s.%d", o, n))
					}
				}
				for n := range mine {
					before = append(before, fmt.Sprintf("%s.%d", who, n))
				}
				if !slices.Equal(log, before) {
					wrong[who] = fmt.Sprintf("%s saw %v, want %v", who, log, before)
				}
			})
			if rows[who] = mine; err != nil {
				rows[who] = 0
			}
			return err
		})
		for i, err := range errs {
			if (err != nil) != members[i].fails() {
				rt.Fatalf("%d (%s): %v", i, members[i].steps, err)
			}
		}
		for _, w := range wrong {
			rt.Fatal(w)
		}
		var want []string
		for _, o := range order {
			for n := range rows[o] {
				want = append(want, fmt.Sprintf("%s.%d", o, n))
			}
		}
		var got []string
		if err := db.View(t.Context(), func(tx *Tx) (err error) { got, err = logged(tx); return err }); err != nil {
			rt.Fatal(err)
		}
		if !slices.Equal(got, want) {
			rt.Fatalf("the log holds %v, want %v", got, want)
		}
	})
}

func TestWhatIsRefusedAppendsNothing(t *testing.T) {
	db := openTest(t)
	refused := errors.New("refused")
	errs := blocked(t, db, 4, func(i int, tx *Tx) error {
		if err := logs(tx, fmt.Sprint(i), 0, 2); err != nil || i%2 == 0 {
			return err
		}
		return refused
	})
	if !errors.Is(errs[1], refused) || !errors.Is(errs[3], refused) || errs[0] != nil || errs[2] != nil {
		t.Errorf("%v", errs)
	}
	var got []string
	if err := db.View(t.Context(), func(tx *Tx) (err error) { got, err = logged(tx); return err }); err != nil {
		t.Fatal(err)
	}
	if slices.Sort(got); !slices.Equal(got, []string{"0.0", "0.1", "2.0", "2.1"}) {
		t.Errorf("the log holds %v", got)
	}
}

// On PostgreSQL every update has a transaction of its own, whose rows wait for its
// end: it sees them whenever it asks, and others once it has succeeded.
func TestPostgres_AppendedRowsAreThoseOfWhoSucceeds(t *testing.T) {
	db, err := Open(t.Context(), Options{URL: testserver.Postgres(t)})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	})
	steps := rapid.StringOfN(rapid.SampledFrom([]rune("aaawwqqmupe")), 1, 6, -1)
	round := 0
	var want []string
	rapid.Check(t, func(rt *rapid.T) {
		round++
		m, who := member{steps.Draw(rt, "steps")}, fmt.Sprint(round)
		var mine []string
		err := db.Update(t.Context(), LaneNormal, func(tx *Tx) error {
			mine = nil
			grown := func(n int) []string {
				for len(mine) < n {
					mine = append(mine, fmt.Sprintf("%s.%d", who, len(mine)))
				}
				return slices.Concat(want, mine)
			}
			n, err := m.run(tx, who, func(n int, log []string) {
				if now := grown(n); !slices.Equal(log, now) {
					rt.Fatalf("%s saw %v, want %v", who, log, now)
				}
			})
			grown(n)
			return err
		})
		if (err != nil) != m.fails() {
			rt.Fatalf("%s: %v", m.steps, err)
		}
		if err == nil {
			want = append(want, mine...)
		}
		var got []string
		if err := db.View(t.Context(), func(tx *Tx) (err error) { got, err = logged(tx); return err }); err != nil {
			rt.Fatal(err)
		}
		if !slices.Equal(got, want) {
			rt.Fatalf("the log holds %v, want %v", got, want)
		}
		if len(want) > 3000 {
			if err := db.Update(t.Context(), LaneNormal, func(tx *Tx) error { return tx.Do(`DELETE FROM events`) }); err != nil {
				rt.Fatal(err)
			}
			want = nil
		}
	})
}
