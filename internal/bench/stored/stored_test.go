package stored

import (
	"context"
	"strings"
	"testing"

	"usher/internal/bench"
)

func everybody(int) bool { return true }

func nobody(int) bool { return false }

func work(t *testing.T, l *bench.Local, operation string, from, to int) {
	t.Helper()
	for i := from; i < to; i++ {
		if err := l.Work[operation](t.Context(), i); err != nil {
			t.Fatalf("%s, person %d: %v", l.Name, i, err)
		}
	}
}

// checked fails unless the check of a baseline takes the first state and refuses
// the others, each with its text.
func checked(t *testing.T, l *bench.Local, good bench.State, bad map[string]bench.State) {
	t.Helper()
	if err := l.Check(t.Context(), good); err != nil {
		t.Errorf("%s: %v", l.Name, err)
	}
	for want, state := range bad {
		if err := l.Check(t.Context(), state); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: got %v, want %q", l.Name, err, want)
		}
	}
}

func TestCommitsAreCounted(t *testing.T) {
	locals, closeAll, err := Commits(t.Context(), t.TempDir())
	defer func() {
		if err := closeAll(); err != nil {
			t.Error(err)
		}
	}()
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range locals {
		work(t, l, bench.PostUser, 0, 3)
		work(t, l, bench.PostUserMany, 3, 5)
		checked(t, l, bench.State{People: 5}, map[string]bench.State{"5 rows were kept, want 6": {People: 6}})
	}
}

func TestTheSameRowsAreTheRowsOfAPost(t *testing.T) {
	l, done, err := SameRows(t.Context(), t.TempDir())
	defer func() {
		if err := done(); err != nil {
			t.Error(err)
		}
	}()
	if err != nil {
		t.Fatal(err)
	}
	if err := l.Seed(t.Context(), 20); err != nil {
		t.Fatal(err)
	}
	work(t, l, bench.PostUser, 20, 22)
	checked(t, l, bench.State{People: 22, Active: everybody, Member: nobody}, map[string]bench.State{
		"22 users are stored, want 23":                                   {People: 23, Active: everybody, Member: nobody},
		"22 memberships are stored for everybody, want 0":                {People: 22, Active: nobody, Member: nobody},
		"0 memberships are stored for the members of the group, want 22": {People: 22, Active: everybody, Member: everybody},
	})
	if err := l.Work[bench.PostUser](context.Background(), 0); err == nil {
		t.Error("somebody was posted twice")
	}
}

func TestTheRowsOfAGroupAreRead(t *testing.T) {
	l, done, err := GroupRows(t.Context(), t.TempDir(), 30)
	defer func() {
		if err := done(); err != nil {
			t.Error(err)
		}
	}()
	if err != nil {
		t.Fatal(err)
	}
	work(t, l, bench.ReadGroup, 0, 2)
	checked(t, l, bench.State{}, nil)
}
