// Package allocated measures what code allocates, so that tests can bound what
// input makes it do without looking at a clock.
package allocated

import (
	"runtime"
	"testing"
)

// Bytes returns how many bytes do allocates, live or not. It is run up to three
// times while it takes more than enough, since other goroutines may allocate
// meanwhile and pools may be empty.
func Bytes(enough int, do func()) int {
	least := -1
	for range 3 {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		do()
		runtime.ReadMemStats(&after)
		if n := int(after.TotalAlloc - before.TotalAlloc); least < 0 || n < least {
			least = n
		}
		if least <= enough {
			break
		}
	}
	return least
}

// Within fails t where do allocates more than ten times the input and slack.
func Within(t testing.TB, input, slack int, do func()) {
	t.Helper()
	most := 10*input + slack
	if n := Bytes(most, do); n > most {
		t.Errorf("%d bytes of input make it allocate %d, at most %d are expected", input, n, most)
	}
}
