package daemon

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"unicode"

	"usher/internal/auth"
	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/credentials"
)

// minKey is the shortest operator key that is taken from a file.
const minKey = 20

// operatorKey makes the first operator key work: the one in path, or a new one
// written there for its owner alone. It returns the path.
func operatorKey(ctx context.Context, db *store.DB, path string) (string, error) {
	secret, err := readKey(path)
	if errors.Is(err, fs.ErrNotExist) {
		secret, err = writeKey(path)
	}
	if err != nil {
		return "", err
	}
	return path, db.Update(ctx, store.LaneNormal, func(tx *store.Tx) error {
		if err := tx.Lock("operator key"); err != nil { // daemons that share it start together
			return err
		}
		c := &credentials.Credential{Scope: string(auth.ScopeOperator), Name: "first operator key"}
		return auth.Register(tx, c, secret, identity.Actor{Kind: identity.ActorOperator, ID: "operator_key_file"}, "")
	})
}

// warnOfDeadKey says where the operator key of the file opens nothing any more: it is
// registered no second time, and a start that tells where it is would mislead.
func (d *Daemon) warnOfDeadKey(ctx context.Context, path string) error {
	secret, err := readKey(path)
	if err != nil {
		return err
	}
	err = d.db.Read(ctx, func(tx *store.Tx) error {
		_, err := auth.Authenticate(tx, secret)
		return err
	})
	if errors.Is(err, auth.ErrToken) {
		d.log.Warn("the operator key in the file was revoked, or has ended, and opens nothing; to have another made remove the file and start again", "operator_key_file", path)
		return nil
	}
	return err
}

// readKey returns the operator key of a file, in which one must be.
func readKey(path string) (string, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return "", fmt.Errorf("operator_key_file: cannot read it: %w", err)
	}
	key := strings.TrimSpace(string(b))
	if !usable(key) {
		return "", fmt.Errorf("operator_key_file: %s holds no usable key: it must be one line of %d to %d characters; remove the file to have one made", path, minKey, auth.MaxToken)
	}
	return key, nil
}

// usable reports whether requests can show a key.
func usable(key string) bool {
	return len(key) >= minKey && len(key) <= auth.MaxToken && !strings.ContainsFunc(key, unicode.IsControl)
}

// writeKey makes a new key. It is complete before it has its name: nobody who
// starts beside finds a part of it, and neither does the next start where the disk
// is full. A key that somebody else has made meanwhile is the one.
func writeKey(path string) (string, error) {
	secret, err := auth.NewSecret()
	if err != nil {
		return "", err
	}
	dir := filepath.Dir(path)
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return "", fmt.Errorf("operator_key_file: %w", err)
	}
	f, err := os.CreateTemp(dir, ".operator-*") // for its owner alone
	if err != nil {
		return "", fmt.Errorf("operator_key_file: cannot make %s: %w", path, err)
	}
	defer func() { _ = os.Remove(f.Name()) }() // it has its other name by then, or is of no use
	_, err = f.WriteString(secret)
	if err := errors.Join(err, f.Sync(), f.Close()); err != nil {
		return "", fmt.Errorf("operator_key_file: cannot write %s: %w", path, err)
	}
	err = os.Link(f.Name(), path)
	if errors.Is(err, fs.ErrExist) {
		return readKey(path)
	}
	if err != nil { // some file systems have no links
		err = os.Rename(f.Name(), path)
	}
	if err != nil {
		return "", fmt.Errorf("operator_key_file: cannot make %s: %w", path, err)
	}
	return secret, nil
}
