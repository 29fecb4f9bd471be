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
