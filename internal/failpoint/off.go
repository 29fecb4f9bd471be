//go:build !failpoint

package failpoint

// Hit does nothing: this build has no fail points.
func Hit(Point) {}
