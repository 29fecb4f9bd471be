package store

import (
	"cmp"
	"errors"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"sync"
	"sync/atomic"
	"testing"

	"usher/internal/testserver"
)

// seeded are rows of every kind that is noticed.
var seeded = []string{
	`INSERT INTO parents (id, slug, name, rev, created_at) VALUES ('p', 'p', 'P', 'r1', 1), ('q', 'q', 'Q', 'r1', 1)`,
	`INSERT INTO connections (parent, id, slug, kind, email_trust, created_at) VALUES ('p', 'c', 'c', 'oidc', 'claim', 1), ('q', 'e', 'e', 'oidc', 'claim', 1)`,
	`INSERT INTO persons (parent, account, gate, created_at) VALUES ('p', 'a', 'open', 1), ('p', 'b', 'open', 1)`,
	`INSERT INTO subjects (parent, connection, subject, account, created_at) VALUES ('p', 'c', 's', 'a', 1), ('p', 'c', 't', 'b', 1)`,
	`INSERT INTO credentials (parent, id, scope, hash, hint, created_at) VALUES ('p', 'k', 'login-hook', 'h', '', 1), ('p', 'l', 'login-hook', 'i', '', 1)`,
	`INSERT INTO directory_users (parent, directory, id, user_name_fold, active, doc, version, created_at, modified_at) VALUES ('p', 'd', 'u', 'u', 1, '{}', 1, 1, 1), ('p', 'd', 'v', 'v', 1, '{}', 1, 1, 1)`,
	`INSERT INTO directory_groups (parent, directory, id, display_name, display_fold, doc, version, created_at, modified_at) VALUES ('p', 'd', 'g', 'G', 'g', '{}', 1, 1, 1)`,
	`INSERT INTO directory_members (parent, directory, group_id, value, kind) VALUES ('p', 'd', 'g', 'u', 'User')`,
}

func do(t *testing.T, db *DB, statements ...string) {
	t.Helper()
	err := db.Update(t.Context(), LaneNormal, func(tx *Tx) error {
		for _, s := range statements {
			if err := tx.Do(s); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func stands(db *DB, s Standing) bool {
	_, ok := db.Stands(s)
	return ok
}

// What was read of a row stands until the row is changed, by whatever statement,
// and not when another one is, or what was not read of it.
func TestRowsStandUntilTheyAreChanged(t *testing.T) {
	parent, person, subject := PlaceOf(NoticedParent, "p", ""), PlaceOf(NoticedPerson, "p", "a"), PlaceOf(NoticedSubject, "c", "s")
	members := PlaceOf(NoticedGroup, "d", "g")
	credential, user, names := PlaceOf(NoticedCredential, "h", ""), PlaceOf(NoticedUser, "d", "u"), PlaceOf(NoticedDirectory, "d", "")
	db := openTest(t)
	do(t, db, seeded...)
	back := errors.New("back")
	for _, tt := range []struct {
		place  Place
		change string
		stands bool
	}{
		{parent, `UPDATE parents SET rev = 'r2' WHERE id = 'p'`, false},
		{parent, `UPDATE parents SET name = 'other' WHERE id = 'p'`, true},
		{parent, `UPDATE parents SET rev = 'r2' WHERE id = 'q'`, true},
		{parent, `DELETE FROM parents WHERE id = 'p'`, false},
		{parent, `UPDATE parents SET slug = 'other' WHERE id = 'p'`, false},
		{parent, `UPDATE connections SET enabled = 0 WHERE parent = 'p'`, false},
		{parent, `UPDATE connections SET clearing = 'reset' WHERE id = 'c'`, false},
		{parent, `UPDATE connections SET parent = 'r' WHERE id = 'c'`, false},
		{parent, `UPDATE connections SET enabled = 0 WHERE parent = 'q'`, true},
		{parent, `DELETE FROM connections WHERE id = 'c'`, false},
		{parent, `INSERT INTO dirty (parent, kind, target, generation, marked_at) VALUES ('p', 'users', 'x', 1, 1)`, false},
		{parent, `INSERT INTO dirty (parent, kind, target, generation, marked_at) VALUES ('p', 'users', 'x', 1, 1) ON CONFLICT (parent, kind, target) DO UPDATE SET generation = dirty.generation + 1`, false},
		{parent, `INSERT INTO dirty (parent, kind, target, generation, marked_at) VALUES ('q', 'users', 'x', 1, 1)`, true},
		{person, `UPDATE persons SET access_rev = access_rev + 1 WHERE parent = 'p' AND account = 'a'`, false},
		{person, `UPDATE persons SET access_rev = access_rev + 1 WHERE parent = 'p' AND account IN (SELECT value FROM json_each('["a"]'))`, false},
		{person, `UPDATE persons SET parent = 'q'`, false},
		{person, `UPDATE persons SET access_rev = access_rev + 1 WHERE parent = 'p' AND account = 'b'`, true},
		{person, `UPDATE persons SET last_login_at = 5 WHERE parent = 'p' AND account = 'a'`, true},
		{person, `DELETE FROM persons`, false},
		{person, `INSERT INTO persons (parent, account, gate, created_at) VALUES ('p', 'a', 'open', 1) ON CONFLICT (parent, account) DO UPDATE SET access_rev = 7`, false},
		{subject, `UPDATE subjects SET account = 'z' WHERE subject = 's'`, false},
		{subject, `UPDATE subjects SET parent = 'q'`, false},
		{subject, `UPDATE subjects SET subject = 'z' WHERE subject = 't'`, true},
		{subject, `DELETE FROM subjects WHERE account = 'a'`, false},
		{credential, `UPDATE credentials SET revoked_at = 5 WHERE hash = 'h'`, false},
		{credential, `UPDATE credentials SET off = 1 WHERE parent = 'p'`, false},
		{credential, `UPDATE credentials SET expires_at = 5 WHERE id = 'k'`, false},
		{credential, `UPDATE credentials SET target_rev = 'x'`, false},
		{credential, `UPDATE credentials SET last_used_at = 5`, true},
		{credential, `UPDATE credentials SET revoked_at = 5 WHERE hash = 'i'`, true},
		{credential, `DELETE FROM credentials WHERE parent = 'p'`, false},
		{user, `UPDATE directory_users SET doc = '{"a":1}', version = version + 1 WHERE id = 'u'`, false},
		{user, `UPDATE directory_users SET doc = '{"a":1}' WHERE id = 'v'`, true},
		{user, `UPDATE directory_users SET account = 'a' WHERE id = 'u'`, true},
		{user, `DELETE FROM directory_users`, false},
		{user, `INSERT INTO directory_members (parent, directory, group_id, value, kind) VALUES ('p', 'd', 'g2', 'u', 'User')`, false},
		{user, `INSERT INTO directory_members (parent, directory, group_id, value, kind) SELECT 'p', 'd', 'g2', value, 'User' FROM json_each('["u"]') WHERE true ON CONFLICT DO NOTHING`, false},
		{user, `INSERT INTO directory_members (parent, directory, group_id, value, kind) VALUES ('p', 'd', 'g2', 'v', 'User')`, true},
		{user, `UPDATE directory_members SET value = 'v'`, false},
		{user, `DELETE FROM directory_members WHERE group_id = 'g'`, false},
		{user, `DELETE FROM directory_members`, false},
		{members, `INSERT INTO directory_members (parent, directory, group_id, value, kind) VALUES ('p', 'd', 'g', 'v', 'User')`, false},
		{members, `INSERT INTO directory_members (parent, directory, group_id, value, kind) VALUES ('p', 'd', 'g2', 'u', 'User')`, true},
		{members, `UPDATE directory_members SET value = 'v'`, false},
		{members, `UPDATE directory_members SET group_id = 'g2'`, false},
		{members, `UPDATE directory_members SET parent = 'q'`, false},
		{members, `DELETE FROM directory_members WHERE value = 'u'`, false},
		{members, `UPDATE directory_groups SET version = version + 1 WHERE id = 'g'`, true},
		{names, `UPDATE directory_groups SET display_name = 'H' WHERE id = 'g'`, false},
		{names, `UPDATE directory_groups SET display_name = 'G', version = version + 1 WHERE id = 'g'`, true},
		{names, `DELETE FROM directory_groups`, false},
	} {
		t.Run(tt.change, func(t *testing.T) {
			before := db.Standing(tt.place)
			if !stands(db, before) {
				t.Fatal("nothing has changed, and it does not stand")
			}
			// Two rows share a place seldom, for the life of the process.
			others := []Place{PlaceOf(NoticedParent, "q", ""), PlaceOf(NoticedPerson, "p", "b"), PlaceOf(NoticedSubject, "c", "t"), PlaceOf(NoticedCredential, "i", ""), PlaceOf(NoticedUser, "d", "v"), PlaceOf(NoticedGroup, "d", "g2")}
			shared := false
			for _, o := range others {
				shared = shared || o == tt.place
			}
			err := db.Update(t.Context(), LaneNormal, func(tx *Tx) error {
				if n, err := tx.Exec(tt.change); err != nil || n == 0 {
					t.Errorf("%d rows are changed, %v", n, err)
				}
				return back
			})
			if !errors.Is(err, back) {
				t.Fatal(err)
			}
			if got := stands(db, before); got != tt.stands && !shared {
				t.Errorf("it stands: %t, want %t", got, tt.stands)
			}
			if !stands(db, db.Standing(tt.place)) {
				t.Error("what is read now does not stand")
			}
		})
	}
}

// From the statement that changes a row until its transaction has ended nobody is
// told that the row stands, nor can anything that is read meanwhile be kept; where
// it comes to nothing, what is read afterwards can.
func TestARowThatIsBeingChangedDoesNotStand(t *testing.T) {
	db := openTest(t)
	do(t, db, seeded...)
	place := PlaceOf(NoticedPerson, "p", "a")
	refused := errors.New("refused")
	for _, end := range []error{nil, refused} {
		before := db.Standing(place)
		err := db.Update(t.Context(), LaneNormal, func(tx *Tx) error {
			if err := tx.Do(`UPDATE persons SET access_rev = access_rev + 1 WHERE account = 'a'`); err != nil {
				return err
			}
			if stands(db, before) {
				t.Error("it stands while it is changed")
			}
			if during := db.Standing(place); stands(db, during) || during.sum != 0 {
				t.Error("what is read while it is changed could be kept")
			}
			return end
		})
		if !errors.Is(err, end) {
			t.Fatal(err)
		}
		if stands(db, before) {
			t.Error("it stands after it was changed")
		}
		if !stands(db, db.Standing(place)) {
			t.Error("what is read afterwards does not stand")
		}
	}
}

// What a transaction leaves stands once it is committed, unless another one of its
// group, or a later one, changes a row of it.
func TestWhatIsWrittenStandsUntilItIsChangedAgain(t *testing.T) {
	db := openTest(t)
	do(t, db, seeded...)
	a, b := PlaceOf(NoticedPerson, "p", "a"), PlaceOf(NoticedPerson, "p", "b")
	type left struct {
		standing Standing
		rev      int64
	}
	raise := func(account string, places ...Place) (l left, err error) {
		err = db.Update(t.Context(), LaneNormal, func(tx *Tx) error {
			_, err := tx.Row(`UPDATE persons SET access_rev = access_rev + 1 WHERE account = $1 RETURNING access_rev`, []any{account}, &l.rev)
			l.standing = tx.Standing(places...)
			if stands(db, l.standing) {
				t.Error("it stands before it is committed")
			}
			return err
		})
		return l, err
	}
	one, err := raise("a", a, b)
	if err != nil || !stands(db, one.standing) {
		t.Fatalf("what was written last stands: %t, %v", stands(db, one.standing), err)
	}
	if _, err := raise("b", b); err != nil || stands(db, one.standing) {
		t.Fatalf("it stands after another one of its rows was changed, %v", err)
	}
	// Many at once share commits: only what the last one left stands.
	wrote := make([]left, 64)
	for range 20 {
		var writers sync.WaitGroup
		for i := range wrote {
			writers.Go(func() {
				var err error
				if wrote[i], err = raise("a", a); err != nil {
					t.Error(err)
				}
			})
		}
		writers.Wait()
		last := slices.MaxFunc(wrote, func(x, y left) int { return cmp.Compare(x.rev, y.rev) })
		for _, l := range wrote {
			if got := stands(db, l.standing); got != (l.rev == last.rev) {
				t.Fatalf("revision %d of %d stands: %t", l.rev, last.rev, got)
			}
		}
	}
	var reads Standing
	err = db.View(t.Context(), func(tx *Tx) error {
		reads = tx.Standing(a)
		return nil
	})
	if err != nil || reads.Holds() {
		t.Errorf("a transaction that writes nothing leaves something that stands: %t, %v", reads.Holds(), err)
	}
}

// What was found by reading joins what it was found with, unless anything has
// changed in between.
func TestRowsThatAreFoundJoin(t *testing.T) {
	db := openTest(t)
	do(t, db, seeded...)
	a, b := PlaceOf(NoticedPerson, "p", "a"), PlaceOf(NoticedPerson, "p", "b")
	joined := db.Join(db.Standing(a), b)
	if !stands(db, joined) {
		t.Fatal("nothing has changed, and it does not stand")
	}
	before := db.Standing(a)
	do(t, db, `UPDATE persons SET access_rev = access_rev + 1 WHERE account = 'b'`)
	if stands(db, joined) {
		t.Error("it stands after what was joined has changed")
	}
	if s := db.Join(before, b); s.Holds() {
		t.Error("what was changed after it was read joins")
	}
	err := db.Update(t.Context(), LaneNormal, func(tx *Tx) error {
		if err := tx.Do(`UPDATE persons SET access_rev = access_rev + 1 WHERE account = 'b'`); err != nil {
			return err
		}
		if s := db.Join(db.Standing(a), b); s.Holds() {
			t.Error("what is being changed joins")
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if s := db.Join(db.Standing(a, b, a, b), b); s.Holds() {
		t.Error("more than four rows join")
	}
}

// Of several rows all have to stand, and what ends by itself does not.
func TestStandingIsOfAllItsRowsAndInItsTime(t *testing.T) {
	db := openTest(t)
	do(t, db, seeded...)
	s := db.Standing(PlaceOf(NoticedParent, "p", ""), PlaceOf(NoticedPerson, "p", "a"), PlaceOf(NoticedSubject, "c", "s"), PlaceOf(NoticedCredential, "h", ""))
	at, ok := db.Stands(s)
	if !ok {
		t.Fatal("it does not stand")
	}
	s.Until = at + 60e6
	if !stands(db, s) {
		t.Error("it has a minute left")
	}
	s.Until = at
	if stands(db, s) {
		t.Error("its time is over")
	}
	if s.Until = 0; !stands(db, s) {
		t.Error("it has no end")
	}
	do(t, db, `UPDATE credentials SET revoked_at = 5 WHERE hash = 'h'`)
	if stands(db, s) {
		t.Error("the last of its rows has changed")
	}
	if stands(db, Standing{}) {
		t.Error("nothing stands for nothing")
	}
}

// With another file in place, and once the store is closed, nothing stands.
func TestNothingStandsInAnotherLife(t *testing.T) {
	db := openTest(t)
	do(t, db, seeded...)
	place := PlaceOf(NoticedPerson, "p", "a")
	backup := filepath.Join(t.TempDir(), "b")
	if err := db.Backup(t.Context(), backup); err != nil {
		t.Fatal(err)
	}
	before := db.Standing(place)
	if _, err := db.Restore(t.Context(), spool(t, db, backup), Handover{}); err != nil {
		t.Fatal(err)
	}
	if stands(db, before) {
		t.Error("it stands after a restore")
	}
	after := db.Standing(place)
	if !stands(db, after) {
		t.Error("what is read of the new file does not stand")
	}
	do(t, db, `UPDATE persons SET access_rev = access_rev + 1`)
	if stands(db, after) {
		t.Error("a change of the new file is not noticed")
	}
	last := db.Standing(place)
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	if stands(db, last) || db.Standing(place).sum != 0 {
		t.Error("it stands after the end")
	}
}

// Another process may write to a database that is shared.
func TestNothingStandsOnPostgreSQL(t *testing.T) {
	db, err := Open(t.Context(), Options{URL: testserver.Postgres(t)})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = db.Close() }()
	if s := db.Standing(PlaceOf(NoticedPerson, "p", "a")); s.sum != 0 || stands(db, s) {
		t.Error("it stands")
	}
}

// Whoever was answered that a row is changed finds nothing that stands and says
// otherwise, however readers and the writer meet.
func TestWhatStandsIsWhatWasAnsweredLast(t *testing.T) {
	type kept struct {
		standing Standing
		rev      int64
	}
	db := openTest(t)
	do(t, db, seeded...)
	place := PlaceOf(NoticedPerson, "p", "a")
	var latest [4]atomic.Pointer[kept]
	var stop atomic.Bool
	var readers sync.WaitGroup
	for i := range latest {
		readers.Go(func() {
			for !stop.Load() {
				k := kept{standing: db.Standing(place)}
				err := db.Read(t.Context(), func(tx *Tx) error {
					_, err := tx.Row(`SELECT access_rev FROM persons WHERE account = 'a'`, nil, &k.rev)
					return err
				})
				if err != nil {
					t.Error(err)
					return
				}
				latest[i].Store(&k)
			}
		})
	}
	defer readers.Wait()
	defer stop.Store(true)
	stood := 0
	for rev := int64(2); rev < 200; rev++ {
		do(t, db, `UPDATE persons SET access_rev = access_rev + 1 WHERE account = 'a'`)
		for range 20 {
			for i := range latest {
				k := latest[i].Load()
				if k == nil || !stands(db, k.standing) {
					continue
				}
				if stood++; k.rev != rev {
					t.Fatalf("revision %d stands after %d was answered for", k.rev, rev)
				}
			}
			runtime.Gosched()
		}
	}
	if stood == 0 {
		t.Error("nothing ever stood")
	}
}

// What a directory's people change all day voids nothing that is kept under its
// token, its groups' names or its parent alone.
func TestPlacesThatMuchIsReadUnderAreApart(t *testing.T) {
	n := newNoticed(1)
	under := []Place{PlaceOf(NoticedParent, "p", ""), PlaceOf(NoticedCredential, "h", ""), PlaceOf(NoticedDirectory, "d", "")}
	before := n.sum(under)
	for i := range 4 << placeBits {
		key := strconv.Itoa(i)
		n.begin(PlaceOf(NoticedUser, "d", key))
		n.begin(PlaceOf(NoticedPerson, "p", key))
		n.begin(PlaceOf(NoticedSubject, "c", key))
		n.end()
	}
	if n.sum(under) != before {
		t.Error("changes of people count where the parent, the token or the names of the groups are counted")
	}
	for _, p := range under {
		n.begin(p)
		n.end()
		if sum := n.sum(under); sum == before {
			t.Errorf("a change at %d is not counted", p)
		} else {
			before = sum
		}
	}
}
