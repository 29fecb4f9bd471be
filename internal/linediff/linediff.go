// Package linediff owns how two texts differ, line by line, for people.
package linediff

import (
	"fmt"
	"slices"
	"strings"
)

// around is how many lines that stay are shown around those that do not.
const around = 3

// edit is a line that stays (' '), goes ('-') or comes ('+').
type edit struct {
	kind byte
	line string // with its end
}

// Unified returns what changes between two texts in the unified format, empty
// when nothing does. Lines that occur once in both texts hold the two together,
// so that what was moved or repeated reads as a person would tell it; the
// result is not always the shortest.
func Unified(beforeName, afterName, before, after string) string {
	if before == after {
		return ""
	}
	edits := script(nil, lines(before), lines(after))
	var b strings.Builder
	fmt.Fprintf(&b, "--- %s\n+++ %s\n", beforeName, afterName)
	oldAt, newAt := 0, 0 // lines of either text before edits[i]
	for i := 0; i < len(edits); {
		if edits[i].kind == ' ' {
			oldAt, newAt, i = oldAt+1, newAt+1, i+1
			continue
		}
		first := max(0, i-around)
		last := hunkEnd(edits, i)
		write(&b, edits[first:last], oldAt-(i-first), newAt-(i-first))
		for ; i < last; i++ {
			if edits[i].kind != '+' {
				oldAt++
			}
			if edits[i].kind != '-' {
				newAt++
			}
		}
	}
	return b.String()
}

// hunkEnd returns the end of the hunk whose first change is at i. Changes with
// no more lines between them than would be shown of both are in one.
func hunkEnd(edits []edit, i int) int {
	last := i
	for j := i; j < len(edits) && j-last <= 2*around+1; j++ {
		if edits[j].kind != ' ' {
			last = j
		}
	}
	return min(len(edits), last+1+around)
}

// write writes a hunk that begins after so many lines of either text.
func write(b *strings.Builder, hunk []edit, oldAt, newAt int) {
	count := func(not byte) (n int) {
		for _, e := range hunk {
			if e.kind != not {
				n++
			}
		}
		return n
	}
	place := func(at, n int) string {
		if n > 0 {
			at++ // an empty range names the line before it
		}
		return fmt.Sprintf("%d,%d", at, n)
	}
	fmt.Fprintf(b, "@@ -%s +%s @@\n", place(oldAt, count('+')), place(newAt, count('-')))
	for _, e := range hunk {
		b.WriteByte(e.kind)
		b.WriteString(e.line)
		if !strings.HasSuffix(e.line, "\n") {
			b.WriteString("\n\\ No newline at end of file\n")
		}
	}
}

func lines(text string) []string {
	l := strings.SplitAfter(text, "\n")
	if l[len(l)-1] == "" {
		l = l[:len(l)-1]
	}
	return l
}

// script appends the edits that make after of before.
func script(edits []edit, before, after []string) []edit {
	for len(before) > 0 && len(after) > 0 && before[0] == after[0] {
		edits = append(edits, edit{' ', before[0]})
		before, after = before[1:], after[1:]
	}
	end := 0
	for end < len(before) && end < len(after) && before[len(before)-1-end] == after[len(after)-1-end] {
		end++
	}
	same := before[len(before)-end:]
	before, after = before[:len(before)-end], after[:len(after)-end]
	b, a := 0, 0
	for _, h := range held(before, after) {
		edits = script(edits, before[b:h.before], after[a:h.after])
		edits = append(edits, edit{' ', before[h.before]})
		b, a = h.before+1, h.after+1
	}
	if b > 0 {
		edits = script(edits, before[b:], after[a:])
	} else {
		for _, line := range before {
			edits = append(edits, edit{'-', line})
		}
		for _, line := range after {
			edits = append(edits, edit{'+', line})
		}
	}
	for _, line := range same {
		edits = append(edits, edit{' ', line})
	}
	return edits
}

// pair is a line of both texts, by its index in each.
type pair struct{ before, after int }

// held returns the longest row of lines, in the order of both texts, that occur
// once in each.
func held(before, after []string) []pair {
	type count struct{ before, after, at int }
	counts := map[string]count{}
	for _, line := range before {
		c := counts[line]
		c.before++
		counts[line] = c
	}
	for i, line := range after {
		c := counts[line]
		c.after++
		c.at = i
		counts[line] = c
	}
	// Patience: rows[n] is the last of a row of n+1 lines that ends earliest.
	var all []pair
	var rows, back []int
	for i, line := range before {
		c := counts[line]
		if c.before != 1 || c.after != 1 {
			continue
		}
		n, _ := slices.BinarySearchFunc(rows, c.at, func(row, at int) int { return all[row].after - at })
		previous := -1
		if n > 0 {
			previous = rows[n-1]
		}
		all, back = append(all, pair{i, c.at}), append(back, previous)
		if n == len(rows) {
			rows = append(rows, 0)
		}
		rows[n] = len(all) - 1
	}
	if len(rows) == 0 {
		return nil
	}
	var out []pair
	for i := rows[len(rows)-1]; i >= 0; i = back[i] {
		out = append(out, all[i])
	}
	slices.Reverse(out)
	return out
}
