package jit

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"strings"
	"sync"
	"unique"

	"usher/internal/auth"
	"usher/internal/provision"
	"usher/internal/store"
)

// maxDecisions bounds how many decisions are kept, each some 200 bytes; past it
// one that is there makes room.
const maxDecisions = 131_072

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
	with    unique.Handle[outcome]
	subject string
	access  string // of its marks
	groups  bool   // the login had evidence of groups
}

// outcome is what decisions have in common with those of many other people: by
// whom they were asked for, under which marks, and the answer but for the account.
type outcome struct {
	parent, connection string
	life, rev          string // of the marks
	before, after      string // the account, in the answer
}

// keep returns a decision as it is kept; nil where it cannot be.
func keep(marks provision.Marks, login provision.Login, account string, body []byte) *kept {
	if account == "" || !marks.Stands(marks) || !strings.HasPrefix(marks.Access, account+":") {
		return nil
	}
	before, after, ok := strings.Cut(string(body), account)
	if !ok {
		return nil
	}
	return &kept{
		with: unique.Make(outcome{
			parent: login.Connection.Parent, connection: login.Connection.ID, life: marks.Life, rev: marks.Parent, before: before, after: after,
		}),
		subject: login.Subject, access: marks.Access, groups: login.Evidence == provision.GroupsExplicit,
	}
}

// marks are those it was made under: of a caller whose token is good, while nobody
// waited to be settled.
func (k *kept) marks() provision.Marks {
	with := k.with.Value()
	return provision.Marks{Life: with.life, Parent: with.rev, Access: k.access, Caller: true}
}

// found is a decision that was kept and still stands.
type found struct {
	parent, account string
	body            json.RawMessage // the answer as it is sent
	at              int64           // when it was asked for again
	evidenceAt      int64           // how new the evidence is that came with it, 0 for none
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
func (d *Door) again(ctx context.Context, by auth.Bearer, key digest, in hook) (*found, error) {
	k := d.decisions.get(key)
	if k == nil {
		return nil, nil
	}
	issued, err := in.Claims.issuedAt()
	if err != nil {
		return nil, nil //nolint:nilerr // the long way says what is wrong
	}
	with, same := k.with.Value(), &found{}
	var marks provision.Marks
	err = d.db.Read(ctx, func(tx *store.Tx) (err error) {
		same.at = tx.Now()
		marks, err = provision.AskMarks(tx, with.parent, with.connection, k.subject, by.Hash)()
		return err
	})
	if err != nil || !k.marks().Stands(marks) {
		return nil, err
	}
	same.parent = with.parent
	same.account, _, _ = strings.Cut(k.access, ":")
	same.body = json.RawMessage(with.before + same.account + with.after)
	if k.groups {
		same.evidenceAt = issued
	}
	return same, nil
}

// remember keeps a decision that was made under marks and returns its answer.
func (d *Door) remember(key digest, marks provision.Marks, login provision.Login, out decision) (json.RawMessage, error) {
	body, err := json.Marshal(out)
	if err == nil && out.Decision == "allow" {
		if k := keep(marks, login, out.Account, body); k != nil {
			d.decisions.add(key, k)
		}
	}
	return body, err
}
