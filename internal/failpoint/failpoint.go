// Package failpoint owns the points at which a crash test ends the process as a
// power cut would: without any chance to tidy up. An ordinary build has none:
// Hit is empty there and costs nothing. A build with the tag failpoint reads
//
//	USHER_FAILPOINT=NAME      the process ends at the first hit of the point
//	USHER_FAILPOINT=NAME:N    … at the N-th
//
// once at start, refuses names it does not know, and takes the variable out of
// the environment. In an ordinary build the variable is unknown to the daemon,
// which refuses to start with it.
package failpoint

// Point is a place in the code where the process can be made to end. The
// constants are all there are.
type Point int

// The points, by where they lie on the way of one write.
const (
	// StoreBeforeCommit: everything is written, nothing of it is durable.
	StoreBeforeCommit Point = iota
	// StoreAfterCommit: it is durable and no caller knows.
	StoreAfterCommit
	// StoreBeforeAnswer: one caller of the store is about to learn that its
	// update is durable; nothing of that was answered yet.
	StoreBeforeAnswer
)

var names = [...]string{
	StoreBeforeCommit: "store-before-commit",
	StoreAfterCommit:  "store-after-commit",
	StoreBeforeAnswer: "store-before-answer",
}

// All returns every point.
func All() []Point {
	all := make([]Point, len(names))
	for i := range all {
		all[i] = Point(i)
	}
	return all
}

// String returns the point's name as USHER_FAILPOINT takes it.
func (p Point) String() string { return names[p] }
