package store

import (
	"errors"
	"fmt"
	"path/filepath"
	"syscall"
)

// placed are the files that the connections have open, by which they are known
// again. SQLite goes on in a file whose name is gone, or is another's by now, and
// what it commits there nobody finds once the process has ended.
type placed []placedFile

type placedFile struct {
	path string
	was  syscall.Stat_t
}

// placedAt returns what is below the names of a database that is open and its log.
func placedAt(file string) (placed, error) {
	out := placed{{path: file}, {path: file + "-wal"}}
	for i := range out {
		if err := syscall.Stat(out[i].path, &out[i].was); err != nil {
			return nil, fmt.Errorf("%s: %w", out[i].path, err)
		}
	}
	return out, nil
}

// stand returns why what is written would be lost, or nil. A system that does not
// say what is there has said nothing against it.
func (p placed) stand() error {
	var is syscall.Stat_t
	for i := range p {
		err := syscall.Stat(p[i].path, &is)
		gone := errors.Is(err, syscall.ENOENT) || errors.Is(err, syscall.ENOTDIR)
		if gone || err == nil && (is.Ino != p[i].was.Ino || is.Dev != p[i].was.Dev) {
			return unavailable("storage_read_only", "the file "+filepath.Base(p[i].path)+" was deleted or replaced in the data directory while usher has it open; "+
				"put it back, or take a backup and start again on that, nothing was changed", err)
		}
	}
	return nil
}
