package store

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"syscall"
)

// lockFile is the name of the file that a process holds while it has a data
// directory open, and that says which process.
const lockFile = "lock"

// dirLock is a data directory that this process has alone.
type dirLock struct{ dir, file *os.File }

// lockDir takes the data directory for this process: the file, which every release
// looks at, and the directory itself, since somebody may take the file for one that
// was left behind and delete it, and the next process would hold another by its name.
func lockDir(dir string) (_ *dirLock, err error) {
	l := &dirLock{}
	defer func() {
		if err != nil {
			err = errors.Join(err, l.Close())
		}
	}()
	if l.dir, err = os.Open(dir); err != nil {
		return nil, unwritable("open", dir, err)
	}
	path := filepath.Join(dir, lockFile)
	// A file system that locks no directories leaves the file to keep others out.
	if errors.Is(hold(l.dir), syscall.EWOULDBLOCK) {
		return nil, inUse(dir, path)
	}
	if l.file, err = os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600); err != nil {
		return nil, unwritable("open", path, err)
	}
	if hold(l.file) != nil {
		return nil, inUse(dir, path)
	}
	if err := l.file.Truncate(0); err == nil {
		_, _ = l.file.WriteAt([]byte(fmt.Sprintf("%d\n", os.Getpid())), 0) // only a help for whoever is refused
	}
	return l, nil
}

func hold(f *os.File) error { return syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB) }

// inUse says who has a data directory, as the lock file in it says, if it does.
func inUse(dir, path string) error {
	text, _ := os.ReadFile(path)
	who := strings.TrimSpace(string(text[:min(len(text), 32)]))
	if who == "" {
		who = "unknown"
	}
	return fmt.Errorf("data_dir: %s is in use by another usher (process %s); stop it or choose another data_dir", dir, who)
}

// Close lets another process have the directory.
func (l *dirLock) Close() error {
	var errs []error
	for _, f := range []*os.File{l.file, l.dir} {
		if f != nil {
			errs = append(errs, f.Close())
		}
	}
	return errors.Join(errs...)
}
