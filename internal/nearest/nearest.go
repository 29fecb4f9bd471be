// Package nearest finds the known word that a mistyped one was meant to be, for
// the "did you mean" of messages.
package nearest

import "strings"

// maxSuggest is the longest word a suggestion is looked for, in bytes.
const maxSuggest = 64

// Word returns the known word closest to word, or empty when none is close
// enough to have been meant. The first of equally close ones wins.
func Word(word string, known []string) string {
	if word == "" || len(word) > maxSuggest {
		return ""
	}
	best, found := 2+len(word)/4, ""
	for _, k := range known {
		if d := distance(strings.ToLower(word), strings.ToLower(k), best); d < best {
			best, found = d, k
		}
	}
	return found
}

// distance is the number of characters to insert, delete, change or swap with
// their neighbour to make b of a; at most limit.
func distance(a, b string, limit int) int {
	x, y := []rune(a), []rune(b)
	if len(x)-len(y) >= limit || len(y)-len(x) >= limit {
		return limit
	}
	before, last, row := make([]int, len(y)+1), make([]int, len(y)+1), make([]int, len(y)+1)
	for j := range row {
		last[j] = j
	}
	for i := 1; i <= len(x); i++ {
		row[0] = i
		for j := 1; j <= len(y); j++ {
			cost := 1
			if x[i-1] == y[j-1] {
				cost = 0
			}
			row[j] = min(last[j]+1, row[j-1]+1, last[j-1]+cost)
			if i > 1 && j > 1 && x[i-1] == y[j-2] && x[i-2] == y[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
		before, last, row = last, row, before
	}
	return last[len(y)]
}
