package main

import (
	"strings"
	"testing"
)

// A run that is ended while people are changed has changed some, and nobody is told that
// it has not.
func TestARunThatDidNotComeToItsEndChangedSomething(t *testing.T) {
	for reason, unchanged := range map[string]bool{"ldap_limit": true, "ldap_behind": true, "sealing_key": true, "run_interrupted": false, "overtaken": false} {
		o := &outcomeOf{State: "failed", Reason: reason, Detail: "Why."}
		if says := o.String(); strings.Contains(says, "nothing was changed") != unchanged || !strings.Contains(says, reason) || !strings.Contains(says, "Why.") {
			t.Errorf("%s: %s", reason, says)
		}
	}
}

// Members that no base has stand for nobody, and only the test of a connection tells.
func TestAConnectionTestTellsOfMembersBelowNoBase(t *testing.T) {
	f := &found{OK: true, Groups: foundKind{Count: 3, Outside: 2, OutsideIs: "cn=inner,ou=left"}}
	if says := f.String(); !strings.Contains(says, "named by 2 of them, such as cn=inner,ou=left: they count for nobody") {
		t.Error(says)
	}
	if says := (&found{OK: true}).String(); strings.Contains(says, "below none") {
		t.Error(says)
	}
}

// What waits for another reason than a limit says so.
func TestAPreviewSaysWhatHasItWait(t *testing.T) {
	for says, p := range map[string]runPlan{
		"13 of 40 people would lose something, the limit is 10": {Counted: 13, Of: 40, Limit: 10},
		"everybody of an organization":                          {Counted: 5, Limit: 10, Whole: true},
		"nobody is in a group of the directory any more":        {Counted: 6, Ungrouped: true},
	} {
		if got := p.past(); !strings.Contains(got, says) || strings.Contains(got, "of 0 people") {
			t.Errorf("%+v: %s", p, got)
		}
	}
}
