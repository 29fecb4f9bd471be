// Package seal owns secrets that usher must be able to say again, such as those
// that callers sign by: they lie in the store sealed by a key that does not. A
// store that is lost tells nobody of them, and one that is restored beside another
// key opens none.
package seal

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"encoding/base64"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
)

const (
	keyBytes = 32
	version  = "1." // of what a sealed text looks like
)

// ErrOpen says that a sealed text is not by this key, or not of this place.
var ErrOpen = errors.New("the secret was sealed by another key than that of sealing_key_file")

// Key seals texts and opens them: AES-256-GCM.
type Key struct{ aead cipher.AEAD }

// NewKey returns a key of 32 bytes.
func NewKey(b []byte) (*Key, error) {
	if len(b) != keyBytes {
		return nil, fmt.Errorf("a sealing key has %d bytes, not %d", keyBytes, len(b))
	}
	block, err := aes.NewCipher(b)
	if err != nil {
		return nil, err
	}
	aead, err := cipher.NewGCM(block)
	return &Key{aead}, err
}

// File is the key of a file, which is read when it is first needed and made when
// something is first sealed.
type File struct {
	path string

	mu  sync.Mutex // guards key
	key *Key       // nil: not read yet
}

// NewFile returns the key of a file that need not exist.
func NewFile(path string) *File { return &File{path: path} }

// Check reads the file, where there is one, and says what is wrong with it.
func (f *File) Check() error {
	_, err := f.load(false)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return err
}

// Seal seals a secret for a place, by a key that is made where there is none.
func (f *File) Seal(secret []byte, place string) (string, error) {
	k, err := f.load(true)
	if err != nil {
		return "", err
	}
	return k.Seal(secret, place)
}

// Open returns a secret that was sealed for a place; ErrOpen where it was by
// another key.
func (f *File) Open(sealed, place string) ([]byte, error) {
	k, err := f.load(false)
	if err != nil {
		return nil, err
	}
	return k.Open(sealed, place)
}

// load reads the file: 32 bytes in base64.
func (f *File) load(orMake bool) (*Key, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.key != nil {
		return f.key, nil
	}
	text, err := os.ReadFile(f.path)
	if orMake && errors.Is(err, fs.ErrNotExist) {
		text, err = write(f.path)
		if errors.Is(err, fs.ErrExist) { // somebody else made it meanwhile
			text, err = os.ReadFile(f.path)
		}
	}
	if err != nil {
		return nil, fmt.Errorf("sealing_key_file: %w", err)
	}
	b, err := base64.StdEncoding.DecodeString(strings.TrimSpace(string(text)))
	if err != nil || len(b) != keyBytes {
		return nil, fmt.Errorf("sealing_key_file: %s holds no key: it must be %d bytes in base64, as openssl rand -base64 %d writes them", f.path, keyBytes, keyBytes)
	}
	f.key, err = NewKey(b)
	return f.key, err
}

// write makes a new key. It is complete before it has its name.
func write(path string) (text []byte, err error) {
	b := make([]byte, keyBytes)
	if _, err := rand.Read(b); err != nil {
		return nil, err
	}
	text = []byte(base64.StdEncoding.EncodeToString(b) + "\n")
	dir := filepath.Dir(path)
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, err
	}
	f, err := os.CreateTemp(dir, ".sealing-*")
	if err != nil {
		return nil, err
	}
	defer func() { _ = os.Remove(f.Name()) }() // it has its other name by then, or is of no use
	_, err = f.Write(text)
	if err := errors.Join(err, f.Sync(), f.Close()); err != nil {
		return nil, err
	}
	return text, os.Link(f.Name(), path)
}

// Seal seals a secret for a place, which has to be said again to open it.
func (k *Key) Seal(secret []byte, place string) (string, error) {
	nonce := make([]byte, k.aead.NonceSize(), k.aead.NonceSize()+len(secret)+k.aead.Overhead())
	if _, err := rand.Read(nonce); err != nil {
		return "", err
	}
	return version + base64.RawStdEncoding.EncodeToString(k.aead.Seal(nonce, nonce, secret, []byte(place))), nil
}

// Open returns a secret that was sealed for a place; ErrOpen.
func (k *Key) Open(sealed, place string) ([]byte, error) {
	text, ok := strings.CutPrefix(sealed, version)
	b, err := base64.RawStdEncoding.DecodeString(text)
	if !ok || err != nil || len(b) < k.aead.NonceSize() {
		return nil, ErrOpen
	}
	n := k.aead.NonceSize()
	secret, err := k.aead.Open(nil, b[:n], b[n:], []byte(place))
	if err != nil {
		return nil, ErrOpen
	}
	return secret, nil
}
