package jit

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"sync"

	"usher/internal/auth"
	"usher/internal/provision"
	"usher/internal/store"
)

// maxDecisions bounds how many decisions are kept; past it one that is there
// makes room.
const maxDecisions = 16_384

// digest names a login by everything that was said but when: the caller's
// credential, the connection, what the login is for and its claims.
type digest [sha256.Size]byte

func digestOf(by auth.Bearer, in hook) (digest, bool) {
	if in.Claims == nil || in.Invitation != "" {
		return digest{}, false
	}
	said := *in.Claims
	said.IssuedAt = ""
	text, err := json.Marshal(struct {
		Caller, Connection, For string
		Proved                  bool
		Claims                  claims
	}{by.Hash, in.Connection, in.For, in.proved != nil, said})
	return sha256.Sum256(text), err == nil
}

// kept is a decision that let somebody in and had nothing to write.
type kept struct {
	marks   provision.Marks
	login   provision.Login
	account string
	body    json.RawMessage // the answer as it is sent
	at      int64           // when it was asked for again
}

// decisions keeps decisions under the revisions they were made at. None is
// answered before the revisions were read again from the store, so a change of
// the person's access or of what decides leaves no decision to be found.
type decisions struct {
	mu   sync.RWMutex // guards kept
	kept map[digest]*kept
}

func newDecisions() *decisions { return &decisions{kept: map[digest]*kept{}} }

func (d *decisions) get(key digest) *kept {
	d.mu.RLock()
	defer d.mu.RUnlock()
	return d.kept[key]
}

func (d *decisions) add(key digest, k *kept) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if len(d.kept) >= maxDecisions && d.kept[key] == nil {
		for other := range d.kept {
			delete(d.kept, other)
			break
		}
	}
	d.kept[key] = k
}

// again answers a login as the last time, provided that nothing it was decided
// by has changed since; nil: it has to be decided. One statement tells, and
// looks at the caller's token as well.
func (d *Door) again(ctx context.Context, by auth.Bearer, key digest, in hook) (*kept, error) {
	k := d.decisions.get(key)
	if k == nil {
		return nil, nil
	}
	issued, err := in.Claims.issuedAt()
	if err != nil {
		return nil, nil //nolint:nilerr // the long way says what is wrong
	}
	same := *k
	same.login.IssuedAt = issued
	var marks provision.Marks
	err = d.db.Read(ctx, func(tx *store.Tx) (err error) {
		same.at = tx.Now()
		marks, err = provision.AskMarks(tx, k.login.Connection.Parent, k.login.Connection.ID, k.login.Subject, by.Hash)()
		return err
	})
	if err != nil || !k.marks.Stands(marks) {
		return nil, err
	}
	return &same, nil
}

// remember keeps a decision that was made under marks and returns its answer.
func (d *Door) remember(key digest, marks provision.Marks, login provision.Login, out decision) (json.RawMessage, error) {
	body, err := json.Marshal(out)
	if err == nil && out.Decision == "allow" && marks.Stands(marks) {
		d.decisions.add(key, &kept{marks: marks, login: login, account: out.Account, body: body})
	}
	return body, err
}
