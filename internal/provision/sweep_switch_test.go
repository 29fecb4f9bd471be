package provision_test

import (
	"strings"
	"testing"
)

// A policy that switches an organization, while the one before it is being settled, is
// judged as any is.
func TestSpec9_APolicyThatSwitchesInTheTurnOfAnotherIsJudged(t *testing.T) {
	const more = "  - {name: more, group: devs, org: $-lab, role: user}\n"
	onBothEngines(t, func(t *testing.T, w *world) {
		for _, steps := range []int{0, 9} {
			c := swept(t, w)
			c.applied(sweptPolicy+more, "")
			for range steps {
				c.step()
			}
			c.applied(strings.Replace(sweptTypo, "$-lab: {kind: console, mode: scim", "$-lab: {kind: console, mode: jit", 1), "")
			c.converge()
			if n := c.count("console"); n != 60 {
				t.Errorf("after %d steps %d members of the console are left of 60", steps, n)
			}
		}
	})
}
