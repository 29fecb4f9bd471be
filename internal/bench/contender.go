package bench

import (
	"context"
	"fmt"
	"sync"
	"sync/atomic"
	"time"
)

// Names of the contenders in results.
const (
	Usher         = "usher"          // on the embedded store
	UsherPostgres = "usher_postgres" // on PostgreSQL
	Library       = "library"        // the SCIM library's server over maps
	Bare          = "bare"           // net/http and nothing else
	Select        = "select"         // net/http and one indexed SELECT of PostgreSQL
	SingleCommits = "single_commits" // the embedded store, one row a commit
	SharedCommits = "shared_commits" // the embedded store, one row an update, commits shared
	SameRows      = "same_rows"      // what a POST writes in the embedded store, without HTTP
	Handwritten   = "handwritten"    // usher's statements written by hand for PostgreSQL, without HTTP
	Planned       = "planned"        // the plan of a policy over everybody, without HTTP
	Scanned       = "scanned"        // the reading of the rows that it is made of
	GroupRows     = "group_rows"     // the reading of a group's rows in the embedded store, without HTTP
)

// Policy is what people are provisioned by: whoever is active comes into an
// organization without mappings, and members of groups that are called bench…
// into another one.
const Policy = `version: 1
parent: bench
organizations:
  bench-enterprise: {kind: enterprise, mode: scim}
  bench-console: {kind: console, mode: scim, group_mappings: true}
mappings:
  - {name: members, group: "bench*", org: bench-console, role: developer}
guards: {max_removals: {count: 1000000}}
`

// Domain is the domain of everybody's address, Group the group that is filled.
const (
	Domain = "bench.example"
	Group  = "bench"
)

// UserName returns the userName, and address, of person i.
func UserName(i int) string { return fmt.Sprintf("person%06d@%s", i, Domain) }

// PersonOf returns which person has an address, and whether any has.
func PersonOf(address string) (i int, ok bool) {
	_, err := fmt.Sscanf(address, "person%d@"+Domain, &i)
	return i, err == nil && UserName(i) == address
}

// UserBody returns person i as a directory sends it, in the order in which usher
// keeps it: what is sent is what is stored.
func UserBody(i int) []byte {
	return fmt.Appendf(nil, `{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":%q,"userName":%q,`+
		`"name":{"formatted":"Given%[3]d Family%[3]d","familyName":"Family%[3]d","givenName":"Given%[3]d"},"displayName":"Given%[3]d Family%[3]d",`+
		`"title":"Engineer","userType":"employee","preferredLanguage":"en","active":true,"emails":[{"value":%[2]q,"type":"work","primary":true}]}`,
		ExternalID(i), UserName(i), i)
}

// ExternalID returns the externalId of person i.
func ExternalID(i int) string { return fmt.Sprintf("ext-%d", i) }

// MembersPerPatch is how many people a PATCH of members adds.
const MembersPerPatch = 100

// State is what a contender must hold at the end.
type State struct {
	People int              // everybody who was posted: persons 0 to People-1
	Active func(i int) bool // whether the last word on a person was active
	Member func(i int) bool // whether a person is in a group that is mapped
}

// Count returns for how many people want holds.
func (s State) Count(want func(i int) bool) int {
	n := 0
	for i := range s.People {
		if want(i) {
			n++
		}
	}
	return n
}

// Local is a baseline without HTTP, which works in this process.
type Local struct {
	Name string
	// Seed makes people as the other contenders are seeded; nil: none are
	// wanted.
	Seed func(ctx context.Context, people int) error
	// Work does the i-th piece of an operation, by the operation's name: for a
	// POST, person i; for a PATCH of members, the i-th hundred people. It is
	// called by many at once.
	Work map[string]func(ctx context.Context, i int) error
	// Check looks at what it holds after the last round. Whoever has no part in
	// an operation has no trace of it.
	Check func(ctx context.Context, s State) error

	progress
}

// progress counts what a contender was sent.
type progress struct {
	posted    int // people
	patched   int // PATCHes of members
	described int // PATCHes with five operations
}

func (p *progress) state(o Options, toggled func(i int) bool) State {
	return State{
		People: p.posted,
		Active: func(i int) bool { return !toggled(i) || activeAfter(o.Rounds-1) },
		Member: func(i int) bool { return i < p.patched*MembersPerPatch },
	}
}

// parallel has n pieces of work done by workers and returns how long it took.
// The first error ends it.
func parallel(ctx context.Context, workers, n int, do func(ctx context.Context, i int) error) (time.Duration, error) {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	var next atomic.Int64
	var all sync.WaitGroup
	started := time.Now()
	for range min(workers, n) {
		all.Go(func() {
			for i := int(next.Add(1)) - 1; i < n && ctx.Err() == nil; i = int(next.Add(1)) - 1 {
				if err := do(ctx, i); err != nil {
					cancel(err)
					return
				}
			}
		})
	}
	all.Wait()
	return time.Since(started), context.Cause(ctx)
}

// Parallel is parallel for baselines that seed themselves.
func Parallel(ctx context.Context, n int, do func(ctx context.Context, i int) error) error {
	_, err := parallel(ctx, manyConnections, n, do)
	return err
}
