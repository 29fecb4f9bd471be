package codec

import (
	"bytes"
	"encoding/binary"
	"math/bits"

	"usher/scim/schema"
)

// Where members, at the top of a body, is a list of objects that have nothing but
// a value, it becomes schema.PlainMembers without an object for each: what is
// around it is decoded as all is, with an empty list in its place.

// memberDepth is how deep a body with members is nested.
const memberDepth = 3

// memberCost is what a member takes beside the text.
const memberCost = 4 * 16

// gap is what was taken out of a text: so many bytes behind a place.
type gap struct {
	behind, bytes int64
}

// whole is where a place in the text was before.
func (g gap) whole(at int64) int64 {
	if at > g.behind {
		at += g.bytes
	}
	return at
}

// plainList is a list of members in a body: n of them, 0: there is none that is
// plain.
type plainList struct {
	begin, end, n int
	gap           gap
}

// findMembers finds the list and reads it, without keeping anything.
func findMembers(data []byte) plainList {
	begin := membersOf(data)
	if begin < 0 {
		return plainList{}
	}
	n := 0
	end := eachPlain(data, begin, func(int, int) { n++ })
	if end < 0 {
		return plainList{}
	}
	return plainList{begin, end, n, gap{int64(begin + 1), int64(end - begin - 2)}}
}

// around returns the body with an empty list.
func (p plainList) around(data []byte) []byte {
	out := make([]byte, 0, len(data)-int(p.gap.bytes))
	return append(append(append(out, data[:p.begin]...), "[]"...), data[p.end:]...)
}

// cost is the length of a body that may allocate what the members and their text
// take.
func (p plainList) cost() int { return (p.n*memberCost + p.end - p.begin) / MaxGrowth }

// read returns the members.
func (p plainList) read(data []byte) schema.PlainMembers {
	text := string(data[p.begin:p.end])
	out := make(schema.PlainMembers, 0, p.n)
	eachPlain(data, p.begin, func(from, to int) {
		out = append(out, schema.Member{Value: text[from-p.begin : to-p.begin]})
	})
	return out
}

// membersOf returns where the list begins that is the value of members, at the
// top of a JSON object; -1: nowhere, or the object is not one that can be read.
func membersOf(data []byte) int {
	at := space(data, 0)
	if at >= len(data) || data[at] != '{' {
		return -1
	}
	for at = space(data, at+1); at < len(data) && data[at] == '"'; at = space(data, at+1) {
		end := endOfString(data, at)
		if end < 0 {
			return -1
		}
		key := data[at+1 : end-1]
		if at = space(data, end); at >= len(data) || data[at] != ':' {
			return -1
		}
		if at = space(data, at+1); at >= len(data) {
			return -1
		}
		if string(key) == schema.AttrMembers {
			if data[at] != '[' {
				return -1
			}
			return at
		}
		if at = endOfValue(data, at); at < 0 {
			return -1
		}
		if at = space(data, at); at >= len(data) || data[at] != ',' {
			return -1
		}
	}
	return -1
}

func space(data []byte, at int) int {
	for at < len(data) && (data[at] == ' ' || data[at] == '\n' || data[at] == '\t' || data[at] == '\r') {
		at++
	}
	return at
}

// eachPlain calls fn with where every value of the list that begins at a place
// begins and has ended, and returns where the list has; -1 where it is empty or
// anything in it is not of the form, or has a value that does not stand there as
// it is, or is so short that much room would be taken for little.
func eachPlain(data []byte, begin int, fn func(from, to int)) (end int) {
	for at := space(data, begin+1); ; at = space(data, at+1) {
		from, to := plainMember(data, at)
		if from < 0 {
			return -1
		}
		if at = space(data, to+1); at >= len(data) || data[at] != '}' {
			return -1
		}
		fn(from, to)
		if at = space(data, at+1); at >= len(data) {
			return -1
		}
		switch data[at] {
		case ',':
		case ']':
			return at + 1
		default:
			return -1
		}
	}
}

// minValue is how many bytes such a value has at least.
const minValue = 16

// plainMember returns where the value of the object that begins at a place begins
// and has ended, without its quotes; -1 where the object does not begin as it
// must.
func plainMember(data []byte, at int) (from, to int) {
	const head = `{"value":"`
	if bytes.HasPrefix(data[at:], []byte(head)) {
		from = at + len(head)
	} else {
		if at >= len(data) || data[at] != '{' {
			return -1, 0
		}
		const key = `"value"`
		if at = space(data, at+1); !bytes.HasPrefix(data[at:], []byte(key)) {
			return -1, 0
		}
		if at = space(data, at+len(key)); at >= len(data) || data[at] != ':' {
			return -1, 0
		}
		if at = space(data, at+1); at >= len(data) || data[at] != '"' {
			return -1, 0
		}
		from = at + 1
	}
	to = endOfPlain(data, from)
	if to-from < minValue || to >= len(data) || data[to] != '"' {
		return -1, 0
	}
	return from, to
}

// endOfPlain returns where the first byte stands, from a place on, that is not
// one of a JSON string as it is.
func endOfPlain(data []byte, at int) int {
	const ones, tops = 0x0101010101010101, 0x8080808080808080
	for ; at+8 <= len(data); at += 8 {
		x := binary.LittleEndian.Uint64(data[at:])
		quote, slash := x^(ones*'"'), x^(ones*'\\')
		// The lowest bit that is set is right; those above it may be carried.
		if found := (x | (x-ones*' ')&^x | (quote-ones)&^quote | (slash-ones)&^slash) & tops; found != 0 {
			return at + bits.TrailingZeros64(found)/8
		}
	}
	for at < len(data) && plain[data[at]] {
		at++
	}
	return at
}
