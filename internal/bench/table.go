package bench

import (
	"fmt"
	"strings"
)

// Names of the contenders in results.
const (
	Usher   = "usher"
	Library = "library"
	Bare    = "bare"
)

// The marks between which Splice puts the table.
const (
	beginMark = "<!-- figures -->"
	endMark   = "<!-- end of figures -->"
)

// Table writes results as a Markdown table: operations per second, medians,
// and how usher stands to each baseline.
func Table(results []Result) string {
	var b strings.Builder
	b.WriteString("| operation | usher /s | library /s | bare net/http /s | usher ÷ library | usher ÷ bare |\n|---|--:|--:|--:|--:|--:|\n")
	for _, r := range results {
		fmt.Fprintf(&b, "| %s | %s | %s | %s | %s | %s |\n", r.Operation,
			rate(r.PerSecond[Usher]), rate(r.PerSecond[Library]), rate(r.PerSecond[Bare]),
			ratio(r.PerSecond[Usher], r.PerSecond[Library]), ratio(r.PerSecond[Usher], r.PerSecond[Bare]))
	}
	return b.String()
}

func rate(v float64) string {
	switch {
	case v == 0:
		return "–"
	case v < 100:
		return fmt.Sprintf("%.1f", v)
	default:
		return fmt.Sprintf("%.0f", v)
	}
}

func ratio(a, b float64) string {
	if a == 0 || b == 0 {
		return "–"
	}
	return fmt.Sprintf("%.2f", a/b)
}

// Splice returns page with what stands between its marks replaced by text.
func Splice(page, text string) (string, error) {
	head, rest, ok := strings.Cut(page, beginMark)
	_, tail, closed := strings.Cut(rest, endMark)
	if !ok || !closed {
		return "", fmt.Errorf("the page has no %s … %s", beginMark, endMark)
	}
	return head + beginMark + "\n" + strings.TrimSpace(text) + "\n" + endMark + tail, nil
}
