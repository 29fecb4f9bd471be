package directory_test

import (
	"fmt"
	"strings"
	"sync/atomic"
	"testing"

	"usher/internal/store"
	"usher/internal/store/ldapstate"
	"usher/internal/store/sources"
	"usher/internal/testldap"
	"usher/internal/testserver"
	"usher/sync/directory"
)

// People are enabled again and moved from one base to the other while the
// directory is read: they are read in both, and what was read last counts.
func TestSpec10_WhoIsReadTwiceIsAsReadLast(t *testing.T) {
	var moving atomic.Bool
	url := testldap.Start(t, func(c *testldap.Conn, r testldap.Request) {
		if c.Default(r) {
			return
		}
		send := func(under, employed string) {
			for i := range 6 {
				c.Entry(r.ID, fmt.Sprintf("uid=p%d,%s", i, under), []testldap.Attribute{
					{Name: "entryUUID", Values: []string{fmt.Sprintf("00000000-0000-0000-0000-0000000000%02x", i+1)}},
					{Name: "uid", Values: []string{fmt.Sprint("p", i)}},
					{Name: "employeeType", Values: []string{employed}},
					{Name: "mail", Values: []string{fmt.Sprintf("p%d@acme.example", i)}},
				})
			}
		}
		switch {
		case r.DN == persons && moving.Load():
			send(persons, "FALSE")
		case r.DN == persons || r.DN == left && moving.Load():
			send(r.DN, "TRUE")
		}
		c.Done(r.ID, 0, "", testldap.Paged(""))
	}).URL()
	w := newWorld(t, embedded(t), words{guards: guarded, slapd: testserver.SlapdOptions{LDIF: tree(1, 1)}})
	w.cfg.Servers = []string{url}
	w.run(directory.Options{})
	moving.Store(true)
	out := w.run(directory.Options{})
	for email, gate := range w.stored().Gates {
		if gate != "open" {
			t.Errorf("%s: %s, and was read last as enabled: %s", email, gate, out.State)
		}
	}
}

// The cookies are lost, and the server goes away between two searches of the read
// that follows: the second is answered by a replica that lags.
func TestSpec10_EverySearchIsHeldAgainstWhatWasRead(t *testing.T) {
	const sync = "1.3.6.1.4.1.4203.1.9.1.1"
	csn := func(at int) string { return fmt.Sprintf("2026112523110%d.000000Z#000000#001#000000", at) }
	uuid := func(n int) (text, raw string) {
		return fmt.Sprintf("00000000-0000-0000-0000-0000000000%02x", n), strings.Repeat("\x00", 15) + string(rune(n))
	}
	var lost, down atomic.Bool
	server := func(at int, first bool, members ...string) string {
		return testldap.Start(t, func(c *testldap.Conn, r testldap.Request) {
			if first && down.Load() {
				_ = c.Close()
				return
			}
			if c.Default(r, testldap.Attribute{Name: "objectClass", Values: []string{"OpenLDAProotDSE"}}, testldap.Attribute{Name: "namingContexts", Values: []string{base}}) {
				return
			}
			request, asked := r.Controls[sync]
			switch {
			case r.DN == base:
				c.Entry(r.ID, base, []testldap.Attribute{{Name: "contextCSN", Values: []string{csn(at)}}})
				c.Done(r.ID, 0, "")
			case asked && lost.Load() && strings.Contains(string(request), "rid="):
				c.Done(r.ID, 4096, "")
			case asked && r.DN == persons:
				for i := range 4 {
					text, raw := uuid(i + 1)
					c.Entry(r.ID, person(i), []testldap.Attribute{
						{Name: "entryUUID", Values: []string{text}},
						{Name: "uid", Values: []string{fmt.Sprint("p", i)}},
						{Name: "employeeType", Values: []string{"TRUE"}},
						{Name: "mail", Values: []string{fmt.Sprintf("p%d@acme.example", i)}},
					}, testldap.SyncState(1, raw))
				}
				c.Done(r.ID, 0, "", testldap.SyncDone("rid=000,csn="+csn(at), true))
				down.Store(lost.Load())
			case asked:
				text, raw := uuid(9)
				c.Entry(r.ID, team(0), []testldap.Attribute{
					{Name: "entryUUID", Values: []string{text}}, {Name: "cn", Values: []string{"g0"}}, {Name: "member", Values: members},
				}, testldap.SyncState(1, raw))
				c.Done(r.ID, 0, "", testldap.SyncDone("rid=000,csn="+csn(at), true))
			default:
				c.Done(r.ID, 12, "")
			}
		}).URL()
	}
	w := newWorld(t, embedded(t), words{guards: guarded, mappings: "  - {name: a, group: g0, org: acme-work, role: user}\n", slapd: testserver.SlapdOptions{LDIF: tree(1, 1)}})
	w.deltas = true
	w.cfg.Users.Bases = []string{persons}
	w.cfg.Servers = []string{server(5, true, person(0), person(1), person(2), person(3)), server(2, false, person(0), person(1))}
	if out := w.run(directory.Options{}); len(w.stored().Memberships) != 4 {
		t.Fatal(shown(out), w.stored())
	}
	lost.Store(true)
	out, err := w.runner.Run(t.Context(), w.source(), directory.Options{})
	must(t, err)
	if n := len(w.stored().Memberships); n != 4 {
		t.Errorf("%d of 4 memberships are left, by what a replica says that is older than what was read before: %s", n, shown(out))
	}
}

// A policy is applied while a run is between its judgement and its writes: what
// the guards said of the old rules is no word about the new ones.
func TestSpec9_APolicyThatComesMeanwhileIsJudgedAnew(t *testing.T) {
	const boss = "  - {name: boss, when: 'user.userType == \"boss\"', org: acme-work, role: user}\n"
	const staff = "  - {name: staff, when: 'user.userType == \"staff\"', org: acme-work, role: user}\n"
	w := newWorld(t, embedded(t), words{guards: guarded, mappings: boss, slapd: testserver.SlapdOptions{LDIF: tree(60, 2)}})
	w.cfg.Attributes.Extra = map[string]string{"userType": "businessCategory"}
	w.modify(person(0), "businessCategory", "boss")
	for i := 1; i < 60; i++ {
		w.modify(person(i), "businessCategory", "staff")
	}
	w.run(directory.Options{})
	for i := range 59 {
		w.modify(person(i), "businessCategory", "other")
	}
	w.modify(person(59), "employeeType", "FALSE")
	during := 0
	out := w.run(directory.Options{Progress: func(p directory.Progress) {
		if p.Phase == directory.PhasePlan && during == 0 {
			w.policy(words{guards: guarded, mappings: boss + staff})
			during = len(w.stored().Memberships)
		}
	}})
	const limit = 12 // a fifth of them
	if now := len(w.stored().Memberships); during != 60 || now < during-limit {
		t.Errorf("%d of %d memberships are left: %s", now, during, shown(out))
	}
}

// A filter that is put right while the directory is read: what the wrong one did not
// find is not gone.
func TestSpec10_SettingsThatChangeMeanwhileEndARun(t *testing.T) {
	w := newWorld(t, embedded(t), words{guards: guarded, slapd: testserver.SlapdOptions{LDIF: tree(20, 2)}})
	settings := func() (s sources.Source) {
		s.Parent, s.Directory = w.parent, w.dir.ID
		must(t, w.db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error { return sources.Put(tx, &s) }))
		return s
	}
	src := w.source()
	src.Rev = settings().Rev
	run := func(o directory.Options) directory.Outcome {
		t.Helper()
		out, err := w.runner.Run(t.Context(), src, o)
		must(t, err)
		return out
	}
	run(directory.Options{})
	before := fmt.Sprint(w.stored())
	src.Config.Users.Filter = "(!(|(uid=p1)(uid=p2)(uid=p3)))" // wrong
	out := run(directory.Options{Progress: func(p directory.Progress) {
		if p.Phase == directory.PhasePlan && src.Rev != "" {
			src.Rev = settings().Rev // of the next run
		}
	}})
	if after := fmt.Sprint(w.stored()); out.State != directory.StateFailed || out.Reason != directory.ReasonSettings || after != before {
		t.Errorf("%s, and it holds\n%s\nand held\n%s", shown(out), after, before)
	}
	if out := run(directory.Options{}); out.State != directory.StateDone || out.Counts.Gone != 3 {
		t.Errorf("%s", shown(out))
	}
}

// A directory that is deleted while it is read leaves nothing of the run behind: nobody
// would ever look for it again.
func TestSpec8_ADirectoryThatIsDeletedWhileItIsReadLeavesNothing(t *testing.T) {
	for _, change := range []bool{false, true} { // there is something to do, or there is not
		w := small(t, words{}, 9, 1)
		w.run(directory.Options{})
		if change {
			w.delete(person(1))
		}
		gone := false
		out, err := w.runner.Run(t.Context(), w.source(), directory.Options{Progress: func(p directory.Progress) {
			if p.Phase != directory.PhaseCompare || gone {
				return
			}
			gone = true
			w.update(func(tx *store.Tx) error {
				run, err := w.tenancy.ProposeDeletion(tx, w.change(), w.dir)
				if err == nil {
					_, err = w.tenancy.DeleteDirectory(tx, w.change(), run)
				}
				return err
			})
			for more := true; more; { // as the worker does
				w.update(func(tx *store.Tx) (err error) {
					more, err = ldapstate.Forget(tx, w.parent, w.dir.ID, 1000)
					return err
				})
			}
		}})
		if !gone || out.State != directory.StateFailed {
			t.Errorf("%v, %s", err, shown(out))
		}
		w.view(func(tx *store.Tx) error {
			state, err := ldapstate.Get(tx, w.parent, w.dir.ID)
			if err != nil {
				return err
			}
			runs, err := ldapstate.Runs(tx, w.parent, w.dir.ID, "", 10)
			if state != (ldapstate.State{}) || len(runs) != 0 {
				t.Errorf("of a directory that is gone are left %+v and %d runs", state, len(runs))
			}
			return err
		})
	}
}
