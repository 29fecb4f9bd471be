package directory

import (
	"bytes"
	"slices"
)

// pairSize is the size of a group with one of its users.
const pairSize = 16 + 16

// owedSize is the size of an entry with a name in it that stands for nobody.
const owedSize = 1 + 16 + 16

// resolve finds what names stand for: who is in which group, groups in groups
// taken apart, and which names stand for nobody. A name that stands for two
// stands for nobody: who is in a group by it stays, and nobody joins one by it.
func (x *execution) resolve() error {
	x.direct = newSorter(x.r.p.Dir, pairSize)
	x.owed = newSorter(x.r.p.Dir, owedSize)
	c := readAll(x.refs, x.called)
	for c.rec != nil {
		x.name = append(x.name[:0], c.rec[:16]...)
		name := x.name
		var target []byte // kind and key; nil: none
		var several []key // users
		called := 0
		for ; c.rec != nil && c.rec[16] == isCalled && bytes.Equal(c.rec[:16], name); c.next() {
			if target == nil || !bytes.Equal(target, c.rec[17:]) {
				called++
			}
			x.target = append(x.target[:0], c.rec[17:]...)
			target = x.target
			if target[0] == aUser {
				several = append(several, key(target[1:]))
			}
		}
		if called > 1 {
			target = nil
		}
		for ; c.rec != nil && bytes.Equal(c.rec[:16], name); c.next() {
			if called > 1 && c.rec[17] == aGroup {
				x.share(key(c.rec[18:]), key(name), several)
			}
			if err := x.link(c.rec[17:], target, name); err != nil {
				return err
			}
		}
	}
	if c.err != nil {
		return c.err
	}
	if len(x.nested) > 0 {
		if err := x.linkKnown(); err != nil {
			return err
		}
	}
	return x.expand()
}

// calling is a group, and a name in it.
type calling struct{ group, name key }

// share notes that a group calls several users by one name.
func (x *execution) share(group, name key, users []key) {
	x.shared[calling{group, name}] = true
	for _, u := range users {
		x.shares[u] = append(x.shares[u], name)
	}
}

// mayBe reports whether a group calls several by one name, one of whom is a user.
func (x *execution) mayBe(group, user key) bool {
	return slices.ContainsFunc(x.shares[user], func(name key) bool { return x.shared[calling{group, name}] })
}

// link takes that one entry calls another.
func (x *execution) link(source, target, name []byte) error {
	switch {
	case target != nil && source[0] == aGroup && target[0] == aUser:
		return x.direct.add(append(append(x.record[:0], source[1:]...), target[1:]...))
	case target != nil && source[0] == aUser && target[0] == aGroup:
		return x.direct.add(append(append(x.record[:0], target[1:]...), source[1:]...))
	case target != nil && source[0] == aGroup:
		outer, inner := key(source[1:]), key(target[1:])
		if outer != inner {
			x.nesting.Add(string(outer[:]), string(inner[:]))
			x.nested[outer], x.nested[inner] = true, true
		}
		return nil
	}
	return x.owed.add(append(append(x.record[:0], source...), name...))
}

// expand makes the members of groups in groups members of all of them.
func (x *execution) expand() error {
	x.members = x.direct
	if len(x.nested) == 0 {
		return nil
	}
	x.members = newSorter(x.r.p.Dir, pairSize)
	var of []string
	last := none
	c := x.direct.read()
	for ; c.rec != nil; c.next() {
		group := key(c.rec[:16])
		if of == nil || group != last {
			of, last = []string{string(group[:])}, group
			if x.nested[group] {
				of = x.nesting.Of(string(group[:]))
			}
		}
		for _, g := range of {
			if err := x.members.add(append(append(x.record[:0], g...), c.rec[16:]...)); err != nil {
				return err
			}
		}
	}
	return c.err
}

// outers returns a group and all that it is in.
func (x *execution) outers(group key) []key {
	if !x.nested[group] {
		return []key{group}
	}
	of := x.nesting.Of(string(group[:]))
	out := make([]key, len(of))
	for i, g := range of {
		copy(out[i][:], g)
	}
	return out
}

// debt is the digest of names in an entry that stand for nobody: all of them, and
// those of them by which nobody went who is gone by now.
type debt struct{ all, unexplained key }

// newly reports whether there are names that stand for nobody, and are not those
// that there were.
func (d debt) newly(e *stored) bool {
	return d.unexplained != none && e.unresolved != d.unexplained && e.unresolved != d.all
}

// owes gathers the names in one entry that stand for nobody, from a cursor over
// owed that goes with the entries.
func (x *execution) owes(c *cursor, kind byte, k key) (d debt) {
	for ; c.rec != nil; c.next() {
		switch order := compareNode(c.rec, kind, k); {
		case order > 0:
			return d
		case order == 0:
			name := key(c.rec[17:])
			d.all.sum(name)
			if !x.gone[name] {
				d.unexplained.sum(name)
			}
		}
	}
	return d
}

// compareNode compares the kind and key that a record begins with.
func compareNode(rec []byte, kind byte, k key) int {
	if rec[0] != kind {
		return int(rec[0]) - int(kind)
	}
	return bytes.Compare(rec[1:17], k[:])
}
