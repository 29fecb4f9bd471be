package worldmodel_test

import "maps"

// connection is where a parent's people log in: whom its subjects stand for, and
// whether a login through it has proven that it works.
type connection struct {
	enabled, proven bool
	subjects        map[string]int
}

func cloneConnections(of map[string]*connection) map[string]*connection {
	out := map[string]*connection{}
	for slug, c := range of {
		out[slug] = &connection{c.enabled, c.proven, maps.Clone(c.subjects)}
	}
	return out
}

// knows reports whether a subject stands for an account.
func (c *connection) knows(account int) bool {
	for _, a := range c.subjects {
		if a == account {
			return true
		}
	}
	return false
}

// inForce: required single sign-on is, once a login through the connection that is
// enabled has proven it.
func (t *tenant) inForce() bool {
	for _, c := range t.conns {
		if c.enabled && c.proven {
			return true
		}
	}
	return false
}

// enable has people log in through a connection, or not any more. One at a time is.
func (m *model) enable(t *tenant, slug string, on bool) string {
	for other, c := range t.conns {
		if on && other != slug && c.enabled {
			return "409 connection_exists"
		}
	}
	t.conns[slug].enabled = on
	return "done"
}

// reset lets go of whom the subjects of a connection stand for, and ends the
// sessions of everybody of the parent, but of guests whom the connection does not
// know.
func (m *model) reset(t *tenant, slug string) string {
	c := t.conns[slug]
	for a, p := range t.people {
		if !p.guest || c.knows(a) {
			t.ended = append(t.ended, a)
		}
	}
	c.proven, c.subjects = false, map[string]int{}
	return "done"
}
