//go:build failpoint

package failpoint

import (
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"
	"sync/atomic"
	"syscall"
)

const variable = "USHER_FAILPOINT"

// set is the point at which the process ends and how many hits are left until
// then; zero when no point is set.
var set struct {
	point Point
	left  atomic.Int64
}

func init() {
	value := os.Getenv(variable)
	_ = os.Unsetenv(variable) // fails for malformed names only
	if value == "" {
		return
	}
	point, n, err := parse(value)
	if err != nil {
		_, _ = fmt.Fprintf(os.Stderr, "%s: %v\n", variable, err)
		os.Exit(2)
	}
	set.point = point
	set.left.Store(n)
}

// parse reads NAME or NAME:N.
func parse(value string) (Point, int64, error) {
	name, count, counted := strings.Cut(value, ":")
	n := int64(1)
	if counted {
		var err error
		if n, err = strconv.ParseInt(count, 10, 64); err != nil || n < 1 {
			return 0, 0, fmt.Errorf("%q is no count of hits; write NAME:N with N of 1 or more", count)
		}
	}
	i := slices.Index(names[:], name)
	if i < 0 {
		return 0, 0, fmt.Errorf("there is no fail point %q; the names are %s", name, strings.Join(names[:], ", "))
	}
	return Point(i), n, nil
}

// Hit ends the process when p is the point that is set and this is the hit it
// is set to; it does not return then.
func Hit(p Point) {
	if p != set.point || set.left.Load() <= 0 || set.left.Add(-1) != 0 {
		return
	}
	_ = syscall.Kill(os.Getpid(), syscall.SIGKILL) // a process may always kill itself
	select {}
}
