package mappings

import (
	"cmp"
	"slices"
	"strings"
)

// patternIndex finds the patterns a name could match without looking at all of
// them: by what they begin with, else by what they end with, and else by the
// characters they need.
type patternIndex struct {
	beginnings affixes
	ends       affixes
	rest       []needs
}

// needs is a pattern that begins and ends with a wildcard.
type needs struct {
	rule int32
	what marks
}

// newPatternIndex indexes the rules at the given places, which have a glob.
func newPatternIndex(rules []rule, globs []int32) patternIndex {
	x := patternIndex{beginnings: affixes{compare: strings.Compare}, ends: affixes{compare: compareFromEnd}}
	for _, i := range globs {
		g := rules[i].glob
		switch beginning, end := g.beginning(), g.end(); {
		case beginning != "":
			x.beginnings.add(beginning, i)
		case end != "":
			x.ends.add(end, i)
		default:
			x.rest = append(x.rest, needs{i, g.marks()})
		}
	}
	x.beginnings.link(strings.HasPrefix)
	x.ends.link(strings.HasSuffix)
	return x
}

// each calls fn with every rule whose pattern a folded name could match, until
// fn says false.
func (x *patternIndex) each(folded string, fn func(rule int32) bool) {
	if !x.beginnings.each(folded, strings.HasPrefix, fn) || !x.ends.each(folded, strings.HasSuffix, fn) || len(x.rest) == 0 {
		return
	}
	has := marksOf(folded)
	for _, n := range x.rest {
		if n.what.within(has) && !fn(n.rule) {
			return
		}
	}
}

// affixes are beginnings, or ends, of names, in the order of compare. An affix
// of a name stands before the name and after every shorter affix of it, so all
// of them are on the chain of links from the last one that stands before it.
type affixes struct {
	compare func(a, b string) int
	keys    []affix
}

type affix struct {
	text  string
	rules []int32
	next  int32 // the longest other affix that this one has; -1: none
}

func (a *affixes) add(text string, rule int32) {
	a.keys = append(a.keys, affix{text: text, rules: []int32{rule}})
}

// link sorts the affixes, takes equal ones together and links them.
func (a *affixes) link(has func(text, affix string) bool) {
	slices.SortStableFunc(a.keys, func(x, y affix) int { return a.compare(x.text, y.text) })
	kept := a.keys[:0]
	for _, k := range a.keys {
		if n := len(kept); n > 0 && kept[n-1].text == k.text {
			kept[n-1].rules = append(kept[n-1].rules, k.rules...)
			continue
		}
		next := int32(len(kept)) - 1
		for next >= 0 && !has(k.text, kept[next].text) {
			next = kept[next].next
		}
		k.next = next
		kept = append(kept, k)
	}
	a.keys = slices.Clip(kept)
}

// each reports whether fn said true to the end.
func (a *affixes) each(name string, has func(text, affix string) bool, fn func(rule int32) bool) bool {
	if len(a.keys) == 0 {
		return true
	}
	at, found := slices.BinarySearchFunc(a.keys, name, func(k affix, name string) int { return a.compare(k.text, name) })
	if !found {
		at--
	}
	for i := int32(at); i >= 0; i = a.keys[i].next {
		if has(name, a.keys[i].text) {
			for _, rule := range a.keys[i].rules {
				if !fn(rule) {
					return false
				}
			}
		}
	}
	return true
}

// compareFromEnd compares as strings.Compare would with both texts reversed.
func compareFromEnd(a, b string) int {
	for i, j := len(a)-1, len(b)-1; i >= 0 && j >= 0; i, j = i-1, j-1 {
		if a[i] != b[j] {
			return cmp.Compare(a[i], b[j])
		}
	}
	return cmp.Compare(len(a), len(b))
}

// marks are the set of a text's bytes and of its pairs of neighbours, where
// several share one bit: a text has the marks of every text inside it.
type marks struct{ bytes, pairs uint64 }

// within reports whether all of m are among others.
func (m marks) within(others marks) bool {
	return m.bytes&^others.bytes == 0 && m.pairs&^others.pairs == 0
}

func marksOf(s string) marks {
	var t marks
	for i := range len(s) {
		t.bytes |= 1 << (s[i] & 63)
		if i > 0 {
			pair := uint32(s[i-1])<<8 | uint32(s[i])
			t.pairs |= 1 << (pair * 2654435761 >> 26)
		}
	}
	return t
}

// beginning is the text that every name the pattern matches begins with.
func (g *glob) beginning() string {
	var b strings.Builder
	for _, t := range g.tokens {
		if t.kind != tokenLiteral {
			break
		}
		b.WriteRune(t.literal)
	}
	return b.String()
}

// end is the text that every name the pattern matches ends with.
func (g *glob) end() string {
	at := len(g.tokens)
	for at > 0 && g.tokens[at-1].kind == tokenLiteral {
		at--
	}
	var b strings.Builder
	for _, t := range g.tokens[at:] {
		b.WriteRune(t.literal)
	}
	return b.String()
}

// marks are those that every name the pattern matches has.
func (g *glob) marks() marks {
	var all marks
	var run strings.Builder
	end := func() {
		t := marksOf(run.String())
		all.bytes |= t.bytes
		all.pairs |= t.pairs
		run.Reset()
	}
	for _, t := range g.tokens {
		if t.kind == tokenLiteral {
			run.WriteRune(t.literal)
		} else {
			end()
		}
	}
	end()
	return all
}

// covers reports whether the pattern is sure to match whatever other matches.
// It takes other's tokens for the characters of a name, of which only a star
// can take a star. False means that it is not sure.
func (g *glob) covers(other []token) bool {
	at, star, starPos := 0, -1, 0
	for pos := 0; pos < len(other); {
		if at < len(g.tokens) && g.tokens[at].kind == tokenStar {
			star, starPos = at, pos
			at++
			continue
		}
		if at < len(g.tokens) && g.tokens[at].coversToken(&other[pos]) {
			at++
			pos++
			continue
		}
		if star < 0 {
			return false
		}
		starPos++
		at, pos = star+1, starPos
	}
	for at < len(g.tokens) && g.tokens[at].kind == tokenStar {
		at++
	}
	return at == len(g.tokens)
}

// coversToken reports whether t is sure to match every character that u does.
func (t *token) coversToken(u *token) bool {
	switch {
	case u.kind == tokenStar:
		return false
	case t.kind == tokenAny:
		return true
	case u.kind == tokenLiteral:
		return t.matches(u.literal)
	default:
		return t.kind == tokenClass && u.kind == tokenClass && t.negated == u.negated && slices.Equal(t.ranges, u.ranges)
	}
}
