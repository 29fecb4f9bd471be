package bench

import (
	"fmt"
	"slices"
	"strings"
)

// The marks between which a page has its tables.
const (
	beginMark       = "<!-- figures -->"
	endMark         = "<!-- end of figures -->"
	beginScaleMark  = "<!-- figures at scale -->"
	endScaleMark    = "<!-- end of figures at scale -->"
	beginLoginsMark = "<!-- figures of logins -->"
	endLoginsMark   = "<!-- end of figures of logins -->"
	beginFleetMark  = "<!-- figures of replicas -->"
	endFleetMark    = "<!-- end of figures of replicas -->"
	beginLDAPMark   = "<!-- figures of LDAP -->"
	endLDAPMark     = "<!-- end of figures of LDAP -->"
)

// column is a contender as a table heads it.
type column struct{ name, title string }

// Table writes rates as a Markdown table: operations per second, medians, of
// whoever is asked over HTTP and does the same operations, and how the first
// column stands to the others of its kind.
func Table(results []Result) string {
	return table(results, []column{{Usher, "usher"}, {UsherPostgres, "usher on PostgreSQL"}, {Library, "library"}, {Bare, "bare net/http"}},
		[]column{{Library, "usher ÷ library"}, {Bare, "usher ÷ bare"}})
}

func table(results []Result, columns, ratios []column) string {
	var b strings.Builder
	b.WriteString("| operation |")
	for _, c := range columns {
		fmt.Fprintf(&b, " %s /s |", c.title)
	}
	for _, c := range ratios {
		fmt.Fprintf(&b, " %s |", c.title)
	}
	b.WriteString("\n|---|" + strings.Repeat("--:|", len(columns)+len(ratios)) + "\n")
	for _, r := range results {
		if !slices.ContainsFunc(columns, func(c column) bool { return r.PerSecond[c.name] > 0 }) {
			continue // nobody of these does it
		}
		fmt.Fprintf(&b, "| %s |", r.Operation)
		for _, c := range columns {
			fmt.Fprintf(&b, " %s |", number(r.PerSecond[c.name]))
		}
		for _, c := range ratios {
			fmt.Fprintf(&b, " %s |", ratio(r.PerSecond[columns[0].name], r.PerSecond[c.name]))
		}
		b.WriteString("\n")
	}
	return b.String()
}

// VerdictTable writes how usher stands to its bars as a Markdown table.
func VerdictTable(verdicts []Verdict) string {
	var b strings.Builder
	b.WriteString("| bar | measured | against | ratio | wanted | |\n|---|--:|--:|--:|--:|---|\n")
	for _, v := range verdicts {
		wanted, met := "–", ""
		switch {
		case v.AtLeast > 0:
			wanted = fmt.Sprintf("≥ %.3g", v.AtLeast)
		case v.AtMost > 0:
			wanted = fmt.Sprintf("≤ %.3g", v.AtMost)
		}
		switch {
		case v.AtLeast == 0 && v.AtMost == 0:
		case v.Met:
			met = "met"
		default:
			met = "**not met**"
		}
		fmt.Fprintf(&b, "| %s | %s %s | %s %s | %.2f | %s | %s |\n", v.Bar, number(v.Measured), v.Unit, number(v.Against), v.Unit, v.Ratio, wanted, met)
	}
	return b.String()
}

func number(v float64) string {
	switch {
	case v == 0:
		return "–"
	case v < 10:
		return fmt.Sprintf("%.2f", v)
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

// Splice returns page with the figures between its marks replaced by text.
func Splice(page, text string) (string, error) { return splice(page, beginMark, endMark, text) }

// SpliceScale is Splice for the figures at scale.
func SpliceScale(page, text string) (string, error) {
	return splice(page, beginScaleMark, endScaleMark, text)
}

// SpliceLogins is Splice for the figures of logins at scale.
func SpliceLogins(page, text string) (string, error) {
	return splice(page, beginLoginsMark, endLoginsMark, text)
}

// SpliceFleet is Splice for the figures of replicas.
func SpliceFleet(page, text string) (string, error) {
	return splice(page, beginFleetMark, endFleetMark, text)
}

// SpliceLDAP is Splice for the figures of an LDAP directory.
func SpliceLDAP(page, text string) (string, error) {
	return splice(page, beginLDAPMark, endLDAPMark, text)
}

func splice(page, begin, end, text string) (string, error) {
	head, rest, ok := strings.Cut(page, begin)
	_, tail, closed := strings.Cut(rest, end)
	if !ok || !closed {
		return "", fmt.Errorf("the page has no %s … %s", begin, end)
	}
	return head + begin + "\n" + strings.TrimSpace(text) + "\n" + end + tail, nil
}
