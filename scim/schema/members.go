package schema

import (
	"hash/maphash"
	"maps"
)

// PlainMembers is the value of members, in a body that was decoded, where it is
// a list of objects that have nothing but a value, which is not empty. A list of
// thousands is as one text and one slice.
type PlainMembers []Member

// Spelled returns a body with its PlainMembers as any other list of objects.
func Spelled(body map[string]any) map[string]any {
	members, ok := body[AttrMembers].(PlainMembers)
	if !ok {
		return body
	}
	body = maps.Clone(body)
	body[AttrMembers] = MemberValues(members)
	return body
}

// once returns members, each value once, the first one.
func once(members []Member) []Member {
	ascending := true
	for i := 1; i < len(members) && ascending; i++ {
		ascending = members[i-1].Value < members[i].Value
	}
	if ascending {
		return members
	}
	x := emptyIndex(members)
	out := members // as they are, until one is there again
	for i := range members {
		switch first := x.add(i); {
		case !first && len(out) == len(members):
			out = append(make([]Member, 0, len(members)-1), members[:i]...)
		case first && len(out) < len(members):
			out = append(out, members[i])
		}
	}
	return out
}

// Index finds members by their values.
type Index struct {
	members []Member
	seed    maphash.Seed
	places  []int32 // by a hash of the value: the place of a member, from 1
}

// NewIndex returns an index of members, of which each value is there once.
func NewIndex(members []Member) *Index {
	x := emptyIndex(members)
	for i := range members {
		x.add(i)
	}
	return x
}

func emptyIndex(members []Member) *Index {
	size := 8
	for size < 2*len(members) {
		size *= 2
	}
	return &Index{members: members, seed: maphash.MakeSeed(), places: make([]int32, size)}
}

// add puts a member into the index, unless its value is there.
func (x *Index) add(i int) bool {
	value := x.members[i].Value
	mask := len(x.places) - 1
	at := int(maphash.String(x.seed, value)) & mask //nolint:gosec // any bits will do
	for ; x.places[at] != 0; at = (at + 1) & mask {
		if x.members[x.places[at]-1].Value == value {
			return false
		}
	}
	x.places[at] = int32(i + 1) //nolint:gosec // no body has so many
	return true
}

// Find returns the place of the member with a value, -1: there is none.
func (x *Index) Find(value []byte) int {
	mask := len(x.places) - 1
	at := int(maphash.Bytes(x.seed, value)) & mask //nolint:gosec // any bits will do
	for ; x.places[at] != 0; at = (at + 1) & mask {
		if i := int(x.places[at] - 1); x.members[i].Value == string(value) {
			return i
		}
	}
	return -1
}
