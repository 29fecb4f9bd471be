package worldmodel_test

import (
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
)

// tally counts what operations were answered: that little is refused for want of
// anything to do is for who reads it with -v.
type tally struct {
	mu sync.Mutex
	n  map[string]int
}

var name = regexp.MustCompile(`(invitation|merge|claim) [0-9]+:? ?|[^ ]*[0-9][^ ]*( |$)|"[^"]*"`)

func (c *tally) add(o operation, answer string) {
	words := strings.Fields(name.ReplaceAllString(o.words, " "))
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.n == nil {
		c.n = map[string]int{}
	}
	answer, _, _ = strings.Cut(answer, ":") // without who is in a group
	c.n[strings.Join(words[:min(len(words), 7)], " ")+": "+answer]++
}

func (c *tally) report(t *testing.T) {
	var lines []string
	for _, k := range slices.Sorted(maps.Keys(c.n)) {
		lines = append(lines, fmt.Sprintf("%6d %s", c.n[k], k))
	}
	t.Log("\n" + strings.Join(lines, "\n"))
}
