//go:build statements

package store

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"sync"
)

// statementsDir names the directory in which a build with the tag statements
// leaves every statement that it has asked, a JSON text a line: what the next
// release's schema has to bear. See docs/upgrade.md.
const statementsDir = "USHER_STATEMENTS"

var asked = struct {
	sync.Mutex
	seen map[string]bool
}{seen: map[string]bool{}}

// asks notes a statement that is new to this process. What cannot be noted ends
// the process: a list with holes must not look like a whole one.
func (tx *Tx) asks(query string) {
	dir := os.Getenv(statementsDir)
	if dir == "" {
		return
	}
	engine := "sqlite"
	if tx.Concurrent() {
		engine = "postgres"
	}
	asked.Lock()
	defer asked.Unlock()
	if asked.seen[engine+query] {
		return
	}
	asked.seen[engine+query] = true
	line, err := json.Marshal(query)
	if err != nil {
		panic(err)
	}
	f, err := os.OpenFile(filepath.Join(dir, fmt.Sprintf("%s-%d.txt", engine, os.Getpid())), os.O_WRONLY|os.O_APPEND|os.O_CREATE, 0o600)
	if err != nil {
		panic(err)
	}
	if _, err := f.Write(append(line, '\n')); err != nil {
		panic(err)
	}
	if err := f.Close(); err != nil {
		panic(err)
	}
}
