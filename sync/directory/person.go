package directory

import (
	"bytes"
	"cmp"
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
	unmet       bool // somebody else had their address
	n           node
	owed        key

	text          *text      // of n, once it was fetched
	joins, leaves []key      // groups
	held          []withheld // is neither judged nor taken
	stale         []withheld // is stored as held, and is so no more
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
	if p.unmet {
		is |= 8
	}
	to = append(to, p.action, is)
	to = p.n.append(to)
	return append(to, p.owed[:]...)
}

func (p *person) decode(b []byte) {
	copy(p.key[:], b)
	p.action, p.live, p.moved, p.ended, p.unmet = b[16], b[17]&1 != 0, b[17]&2 != 0, b[17]&4 != 0, b[17]&8 != 0
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
// attributes. Where groups that nobody is in any more may be held, the groups of
// everybody are judged together.
func (x *execution) otherwise(p *person) bool {
	return x.attributes && (p.action == changed || p.action == revived) && !(x.ungrouped() && len(p.leaves) > 0)
}

// idle reports whether there is nothing to do with a person.
func (p *person) idle() bool { return p.action == untouched && len(p.joins)+len(p.leaves) == 0 }

// stay has a person who is leaving stay as they are.
func (p *person) stay() {
	if p.leaving() {
		p.action, p.moved = untouched, false
	}
}

// people goes through all that a run has to do with users, and what is held of
// them, by user. What fn is given is its own.
func (x *execution) people(fn func(*person) error) error {
	ps, ms, hs := x.persons.read(), x.moves.read(), x.helds.read()
	for ps.rec != nil || ms.rec != nil || hs.rec != nil {
		p := &person{}
		var least []byte
		for _, c := range []*cursor{ps, ms, hs} {
			if c.rec != nil && (least == nil || bytes.Compare(c.rec[:16], least) < 0) {
				least = c.rec[:16]
			}
		}
		copy(p.key[:], least)
		if ps.rec != nil && bytes.Equal(ps.rec[:16], p.key[:]) {
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
		var rows []withheld
		for ; hs.rec != nil && bytes.Equal(hs.rec[:16], p.key[:]); hs.next() {
			rows = append(rows, withheld{action: hs.rec[16], group: key(hs.rec[17:]), is: hs.rec[33]})
		}
		x.withhold(p, rows)
		if err := fn(p); err != nil {
			return err
		}
	}
	return cmp.Or(ps.err, ms.err, hs.err)
}
