// Command hits passes every fail point three times and prints each pass.
package main

import (
	"os"

	"usher/internal/failpoint"
)

func main() {
	for range 3 {
		for _, p := range failpoint.All() {
			failpoint.Hit(p)
			_, _ = os.Stdout.WriteString(p.String() + "\n")
		}
	}
	_, _ = os.Stdout.WriteString("end " + os.Getenv("USHER_FAILPOINT"))
}
