package bench

import (
	"context"
	"fmt"
	"runtime"
	"strings"
	"time"
)

// Names of the operations on an LDAP directory.
const (
	LDAPPlan      = "full read into a plan, of an empty store"
	LDAPUnchanged = "full run, nothing changed"
	LDAPNothing   = "delta, nothing changed"
	LDAPDelta     = "delta of changed memberships"
)

// Names of who does them.
const (
	LDAPRun    = "run"        // a run of sync/directory on the embedded store
	LDAPRead   = "read"       // what a run reads, by sync/ldap, and nothing made of it
	GoLDAP     = "go_ldap"    // a bare paged loop of go-ldap
	LDAPSearch = "ldapsearch" // the program of OpenLDAP
)

// ResidentLDAPMB is what a run may hold in memory beside what is held without.
const ResidentLDAPMB = 100

// LDAPOptions bound a run on an LDAP directory. Zero values are not defaults;
// take FullLDAP and change it.
type LDAPOptions struct {
	Rounds  int
	People  int
	Changes int // people of a round who come into a group that counts
	Watched int // people who do so one after the other while the directory is watched
}

// FullLDAP is what `make bench-ldap` runs, with as many people as it is told.
var FullLDAP = LDAPOptions{Rounds: 5, People: 100_000, Changes: 100, Watched: 200}

// Groups is how many groups share the people out; of the first Mapped of them
// people get memberships.
func (o LDAPOptions) Groups() int { return max(2, o.People/100) }

// Mapped is how many groups count, at most half of them.
func (o LDAPOptions) Mapped() int { return min(100, o.Groups()/2) }

// InMapped is how many people are in groups that count before any change.
func (o LDAPOptions) InMapped() (n int) {
	for g := range o.Mapped() {
		n += (o.People - g + o.Groups() - 1) / o.Groups()
	}
	return n
}

// Joining are the people who come into groups that count in a round: none was in
// one before.
func (o LDAPOptions) Joining(round int) []int {
	return o.outsiders(round*o.Changes, o.Changes)
}

// Watching are those who do so while the directory is watched, after all rounds.
func (o LDAPOptions) Watching() []int { return o.outsiders(o.Rounds*o.Changes, o.Watched) }

// outsiders are n people who are in no group that counts, behind the first so many.
func (o LDAPOptions) outsiders(first, n int) []int {
	out := make([]int, 0, n)
	outside := o.Groups() - o.Mapped()
	for k := first; k < first+n; k++ {
		out = append(out, k/outside*o.Groups()+o.Mapped()+k%outside)
	}
	return out
}

func (o LDAPOptions) validate() error {
	if o.Rounds < 1 || o.Changes < 1 || o.Watched < 1 || o.Watching()[o.Watched-1] >= o.People {
		return fmt.Errorf("%d people are too few for %d rounds of %d changes, and %d more", o.People, o.Rounds, o.Changes, o.Watched)
	}
	return nil
}

// Timed is an operation whose contenders take turns.
type Timed struct {
	Operation  string
	Before     func(ctx context.Context, round int) error // not timed, once a round; nil: nothing
	Contenders []Contender
}

// Contender does an operation.
type Contender struct {
	Name string
	Work func(context.Context) error
}

// RunLDAP times operations in rounds, in which the contenders take turns and a
// different one goes first.
func RunLDAP(ctx context.Context, o LDAPOptions, operations []Timed, progress func(string)) ([]Result, error) {
	if err := o.validate(); err != nil {
		return nil, err
	}
	s := &samples{}
	for round := range o.Rounds {
		progress(fmt.Sprintf("round %d of %d", round+1, o.Rounds))
		for _, op := range operations {
			if err := op.round(ctx, round, s); err != nil {
				return nil, fmt.Errorf("%s, round %d: %w", op.Operation, round+1, err)
			}
		}
	}
	return s.results(), nil
}

func (op Timed) round(ctx context.Context, round int, s *samples) error {
	if op.Before != nil {
		if err := op.Before(ctx, round); err != nil {
			return err
		}
	}
	for i := range op.Contenders {
		c := op.Contenders[(i+round)%len(op.Contenders)]
		runtime.GC() // nobody is timed with what another has left behind
		began := time.Now()
		if err := c.Work(ctx); err != nil {
			return fmt.Errorf("%s: %w", c.Name, err)
		}
		s.add(&s.times, op.Operation, c.Name, milliseconds(time.Since(began)))
	}
	return nil
}

// WatchedWithin is within how many milliseconds 99 of 100 changes in a watched
// directory are to be memberships.
const WatchedWithin = 50

// Followed is how long changes in a watched directory take to be memberships.
type Followed struct {
	Changes int     `json:"changes"`
	P50     float64 `json:"p50_ms"`
	P99     float64 `json:"p99_ms"`
	AtMost  float64 `json:"at_most_ms"`
	Met     bool    `json:"met"`
}

// String says it for people.
func (f *Followed) String() string {
	met := "met"
	if !f.Met {
		met = "**not met**"
	}
	return fmt.Sprintf("From a change in the watched directory to the membership, %d changes of one member each, ten a second: p50 %s ms, p99 %s ms, wanted < %.0f ms: %s.",
		f.Changes, number(f.P50), number(f.P99), f.AtMost, met)
}

// LDAPTable writes times as a Markdown table.
func LDAPTable(results []Result) string {
	columns := []column{{LDAPRun, "a run"}, {LDAPRead, "its read alone"}, {GoLDAP, "bare go-ldap"}, {LDAPSearch, "`ldapsearch`"}}
	var b strings.Builder
	b.WriteString("| operation |")
	for _, c := range columns {
		fmt.Fprintf(&b, " %s ms |", c.title)
	}
	b.WriteString("\n|---|" + strings.Repeat("--:|", len(columns)) + "\n")
	for _, r := range results {
		fmt.Fprintf(&b, "| %s |", r.Operation)
		for _, c := range columns {
			fmt.Fprintf(&b, " %s |", number(r.Milliseconds[c.name]))
		}
		b.WriteString("\n")
	}
	return b.String()
}
