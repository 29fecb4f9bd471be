package cache

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
)

// Name says what is cached, whatever was true when it was made: a digest of all
// that it was asked for by. It gives no value; a Key does.
type Name [sha256.Size]byte

// Revisions are what the store said, for the request that asks, about the state
// that an answer depends on. Every one must be said.
type Revisions struct {
	Life    string // of the database: revisions of another one mean nothing
	Parent  string // the id of the tenant
	Rev     string // of the tenant
	Account string // the person
	Access  string // the person's revision
}

// Key is what values are found by: a name in a tenant, under the revisions of the
// moment. There is no other way to make one than from these, so that what was made
// under other revisions cannot be found.
type Key struct {
	parent, account string
	name            Name
	sum             [sha256.Size]byte // of all of it
}

// NewKey returns the key of a name under revisions; false where one of them is not
// known, so that nothing may be answered from what is kept.
func NewKey(name Name, r Revisions) (Key, bool) {
	if r.Life == "" || r.Parent == "" || r.Rev == "" || r.Account == "" || r.Access == "" {
		return Key{}, false
	}
	var room [256]byte // most keys, without allocating
	said := append(room[:0], name[:]...)
	for _, s := range [...]string{r.Life, r.Parent, r.Rev, r.Account, r.Access} {
		said = binary.AppendUvarint(said, uint64(len(s)))
		said = append(said, s...)
	}
	return Key{parent: r.Parent, account: r.Account, name: name, sum: sha256.Sum256(said)}, true
}

// valid reports whether NewKey made the key.
func (k Key) valid() bool { return k.parent != "" }

// remote is the key in Redis. All keys of a tenant lie in one slot of a cluster.
func (k Key) remote(kind string) string {
	return "usher:{" + k.parent + "}:" + kind + ":" + base64.RawURLEncoding.EncodeToString(k.sum[:])
}
