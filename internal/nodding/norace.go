//go:build !race

package nodding

// raced says that this binary has the race detector.
const raced = false
