package directory

import (
	"bytes"
)

// What becomes of a user's record, in a plan that is being made.
const (
	untouched byte = iota // only memberships of groups are others
	noted                 // what is remembered of the entry is written anew
	added
	changed
	revived // and perhaps changed
	disabled
	vanished
)

// person is all that a run has to do with one user.
type person struct {
	key         key
	action      byte
	live, moved bool
	ended       bool // by the time alone: nothing was read
	n           node
	owed        key

	text          *text // of n, once it was fetched
	joins, leaves []key // groups
}

const (
	personSize = 16 + 1 + 1 + nodeSize + 16
	moveSize   = 16 + 1 + 16 // a user, whether they join or leave, a group

	leaves byte = 0
	joins  byte = 1
)

func (p *person) append(to []byte) []byte {
	to = append(to, p.key[:]...)
	var is byte
	if p.live {
		is |= 1
	}
	if p.moved {
		is |= 2
	}
	if p.ended {
		is |= 4
	}
	to = append(to, p.action, is)
	to = p.n.append(to)
	return append(to, p.owed[:]...)
}

func (p *person) decode(b []byte) {
	copy(p.key[:], b)
	p.action, p.live, p.moved, p.ended = b[16], b[17]&1 != 0, b[17]&2 != 0, b[17]&4 != 0
	p.n.decode(b[18:])
	copy(p.owed[:], b[18+nodeSize:])
}

// leaving reports whether the user is not to log in any more.
func (p *person) leaving() bool { return p.action == disabled || p.action == vanished }

// loses reports whether the run takes something from a person that may be theirs.
// Where rules look at attributes, whose attributes are others is judged apart.
func (x *execution) loses(p *person) bool {
	return p.leaving() || len(p.leaves) > 0 && !x.otherwise(p)
}

// otherwise reports whether a person's attributes are others, and rules look at
// attributes.
func (x *execution) otherwise(p *person) bool {
	return x.attributes && (p.action == changed || p.action == revived)
}

// people goes through all that a run has to do with users, by user. What fn is
// given is its own.
func (x *execution) people(fn func(*person) error) error {
	ps, ms := x.persons.read(), x.moves.read()
	for ps.rec != nil || ms.rec != nil {
		p := &person{}
		switch {
		case ps.rec == nil || ms.rec != nil && bytes.Compare(ms.rec[:16], ps.rec[:16]) < 0:
			copy(p.key[:], ms.rec)
		default:
			p.decode(ps.rec)
			ps.next()
		}
		for ; ms.rec != nil && bytes.Equal(ms.rec[:16], p.key[:]); ms.next() {
			group := key(ms.rec[17:])
			if ms.rec[16] == joins {
				p.joins = append(p.joins, group)
			} else {
				p.leaves = append(p.leaves, group)
			}
		}
		if err := fn(p); err != nil {
			return err
		}
	}
	if ps.err != nil {
		return ps.err
	}
	return ms.err
}
