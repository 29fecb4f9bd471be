package directory_test

import (
	"fmt"
	"strings"
	"testing"

	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/testserver"
	"usher/sync/directory"
)

// notes are the notes of what explains a person that have some words.
func (w *world) notes(email, words string) string {
	w.t.Helper()
	var said []string
	w.view(func(tx *store.Tx) error {
		e, err := w.engine.Explain(tx, provision.Question{Parent: w.parent, Email: email})
		if err != nil {
			return err
		}
		for _, n := range e.Notes {
			if strings.Contains(n, words) {
				said = append(said, n)
			}
		}
		return nil
	})
	return strings.Join(said, "\n")
}

// Of somebody who has left at the directory, and stays since a run waits, the
// record says that they are active. Whoever asks why they may log in is told.
func TestSpec9_WhatARunHoldsIsExplained(t *testing.T) {
	onBoth(t, words{guards: guarded, mappings: byGroup, slapd: testserver.SlapdOptions{LDIF: tree(60, 2)}}, func(t *testing.T, w *world) {
		w.run(directory.Options{})
		for i := range 10 {
			w.delete(person(i))
			w.modify(person(10+i), "employeeType", "FALSE")
		}
		w.modify(team(1), "member", person(0)) // 21 and others leave it
		out := w.run(directory.Options{})
		waits := "held by run " + out.Plan.Run
		for email, says := range map[string]string{
			"p1@acme.example":  ": directory corp has them no more; ",
			"p12@acme.example": ": directory corp has disabled them; ",
			"p13@acme.example": `: directory corp has disabled them and does not have them in "g1" any more; `,
			"p21@acme.example": `: directory corp does not have them in "g1" any more; `,
		} {
			decide := fmt.Sprintf("decide with: usher run apply %s, or usher run discard %[1]s", out.Plan.Run)
			if n := w.notes(email, "directory corp"); !strings.Contains(n, waits) || !strings.Contains(n, says+decide) {
				t.Errorf("%s: %q", email, n)
			}
		}
		if n := w.notes("p20@acme.example", waits); n != "" {
			t.Errorf("nothing of p20 is held: %q", n)
		}
		must(t, w.runner.Discard(t.Context(), w.change(), out.Plan.Run))
		if n := w.notes("p12@acme.example", "directory corp has disabled them; the run that held it was discarded"); n == "" || strings.Contains(n, "usher run") {
			t.Errorf("discarded: %q", n)
		}
		for i := range 10 {
			w.modify(person(10+i), "employeeType", "TRUE")
		}
		w.run(directory.Options{})
		if n := w.notes("p12@acme.example", "disabled"); n != "" {
			t.Errorf("put right: %q", n)
		}
	})
}
