package jit

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/json"
	"strings"
	"sync"
	"time"
	"unique"

	"usher/internal/auth"
	"usher/internal/cache"
	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
)

const (
	// decisionBytes bounds the decisions kept in memory. What many of them have in
	// common is counted for each of them and kept once.
	decisionBytes = 96 << 20
	// decisionsFor is how long Redis keeps a decision: most people log in again
	// within a day.
	decisionsFor = 24 * time.Hour
	// keptBytes is what a decision takes in memory beside its text: an account's id
	// among it.
	keptBytes = 144
	// maxBindings bounds how many connections are remembered by how callers name
	// them; past it one that is there makes room.
	maxBindings = 65_536
)

// nameOf names a login by everything that was said but when: the caller's
// credential, the connection, what the login is for, what a token was verified by
// and the claims.
func nameOf(by auth.Bearer, in hook) (cache.Name, bool) {
	if in.Claims == nil || in.Invitation != "" {
		return cache.Name{}, false
	}
	said := *in.Claims
	said.IssuedAt = ""
	text, err := json.Marshal(struct {
		Caller, Connection, For string
		Proved                  *provedBy // nil: the caller vouches
		Claims                  claims
	}{by.Hash, in.Connection, in.For, in.proved.by(), said})
	return sha256.Sum256(text), err == nil
}

// keyOf returns the key of a login under marks; false where nothing may be
// answered again: the caller's token is not good, the subject stands for nobody,
// or people wait to be settled.
func keyOf(name cache.Name, parent string, m provision.Marks) (key cache.Key, account string, ok bool) {
	if !m.Caller || m.Dirty {
		return cache.Key{}, "", false
	}
	account, access, ok := strings.Cut(m.Access, ":")
	if !ok {
		return cache.Key{}, "", false
	}
	key, ok = cache.NewKey(name, cache.Revisions{Life: m.Life, Parent: parent, Rev: m.Parent, Account: account, Access: access})
	return key, account, ok
}

// kept is a decision that let somebody in and had nothing to write.
type kept struct {
	with   unique.Handle[outcome]
	groups bool // the login had evidence of groups

	// Of one that was found again, in memory alone: whose it is, and as long as what
	// stands, nothing that it is found by has changed.
	parent, account string
	standing        store.Standing
}

// outcome is the answer but for the account, which decisions about many people
// have in common.
type outcome struct{ before, after string }

// keep returns a decision as it is kept; false where it cannot be.
func keep(account string, body []byte, groups bool) (kept, bool) {
	before, after, ok := strings.Cut(string(body), account)
	if account == "" || !ok {
		return kept{}, false
	}
	return kept{with: unique.Make(outcome{before, after}), groups: groups, account: account}, true
}

func (k kept) body(account string) json.RawMessage {
	with := k.with.Value()
	return json.RawMessage(with.before + account + with.after)
}

// newDecisions returns the cache of decisions.
func newDecisions(redis *cache.Redis, count func(cache.Level, cache.Result)) *cache.Cache[kept] {
	return cache.New(cache.Options[kept]{
		Kind: "login", Bytes: decisionBytes, TTL: decisionsFor, Redis: redis, Count: count,
		Size:   func(k kept) int { with := k.with.Value(); return keptBytes + len(with.before) + len(with.after) },
		Encode: encodeKept, Decode: decodeKept,
	})
}

// encodeKept writes a decision as Redis keeps it: whether the login had evidence
// of groups, and the answer.
func encodeKept(account string, k kept) ([]byte, bool) {
	groups := "-"
	if k.groups {
		groups = "g"
	}
	return append([]byte(groups), k.body(account)...), true
}

// decodeKept reads it back: nothing but an answer that lets this account in.
func decodeKept(account string, b []byte) (kept, bool) {
	if len(b) == 0 || b[0] != '-' && b[0] != 'g' {
		return kept{}, false
	}
	var out decision
	dec := json.NewDecoder(bytes.NewReader(b[1:]))
	dec.DisallowUnknownFields()
	if dec.Decode(&out) != nil || dec.More() || out.Decision != "allow" || out.Account != account || out.Degraded {
		return kept{}, false
	}
	return keep(account, b[1:], b[0] == 'g')
}

// found is a decision that was kept and still stands.
type found struct {
	parent, account string
	body            json.RawMessage // the answer as it is sent
	at              int64           // when it was asked for again
	issued          int64           // when it was issued, as it says; 0: it does not say
	evidenceAt      int64           // how new the evidence is that came with it, 0 for none
}

// again answers a login as the last time, provided that nothing it was decided
// by has changed since; nil: it has to be decided. One statement reads the
// revisions that the decision is looked for by, and looks at the caller's token as
// well: so a change of the person's access, or of what decides, leaves no decision
// to be found. Where the store can tell that none of these rows has changed since
// they were last read, they are not read again.
func (d *Door) again(ctx context.Context, by auth.Bearer, name cache.Name, in hook) (*found, error) {
	if d.static == nil && !d.decisions.Worth(name) {
		return nil, nil
	}
	issued, err := in.Claims.issuedAt()
	if err != nil {
		return nil, nil //nolint:nilerr // the long way says what is wrong
	}
	if same := d.standing(name, issued); same != nil {
		return same, nil
	}
	to, ok := d.bindings.get(caller{by.Hash, in.Connection})
	if !ok {
		return nil, nil
	}
	same := &found{parent: to.parent, issued: issued}
	var before stood
	if k, ok := d.decisions.Peek(name); ok {
		before = d.stand(k.account, to, in.Claims.Subject, by.Hash)
	}
	marks, at, err := d.marksOf(ctx, provision.Asked{Parent: to.parent, Connection: to.connection, Subject: in.Claims.Subject, TokenHash: by.Hash})
	if err != nil && d.static != nil && identity.AsError(err).Code == identity.CodeUnavailable {
		if without, body := d.degraded(ctx, name, to); without != nil {
			without.body = body
			return without, nil
		}
	}
	if err != nil {
		return nil, err
	}
	same.at = at
	key, account, ok := keyOf(name, to.parent, marks)
	if !ok {
		return nil, nil
	}
	k, ok := d.decisions.Get(ctx, key)
	if !ok {
		return nil, nil
	}
	same.account, same.body = account, k.body(account)
	if k.stands(before, to, account, marks) {
		d.decisions.Keep(key, k)
	}
	d.static.add(toKeep{name: name, hash: by.Hash, parent: to.parent, connection: to.connection, subject: in.Claims.Subject, marks: marks, body: same.body})
	if k.groups {
		same.evidenceAt = issued
	}
	return same, nil
}

// standing returns a decision that was found before and whose rows have not
// changed since, or nil.
func (d *Door) standing(name cache.Name, issued int64) *found {
	var at int64
	k, ok := d.decisions.Here(name, func(k kept) (ok bool) {
		at, ok = d.db.Stands(k.standing)
		return ok
	})
	if !ok {
		return nil
	}
	same := &found{parent: k.parent, account: k.account, body: k.body(k.account), at: at, issued: issued}
	if k.groups {
		same.evidenceAt = issued
	}
	return same
}

// stood is how the rows stood that a decision about an account was going to be
// made or found by.
type stood struct {
	parent, connection, account string
	standing                    store.Standing
}

// stand notes how they stand; of nothing, where the store cannot tell.
func (d *Door) stand(account string, to binding, subject, hash string) stood {
	return stood{parent: to.parent, connection: to.connection, account: account, standing: d.db.Standing(
		store.PlaceOf(store.NoticedParent, to.parent, ""), store.PlaceOf(store.NoticedPerson, to.parent, account),
		store.PlaceOf(store.NoticedSubject, to.connection, subject), store.PlaceOf(store.NoticedCredential, hash, ""))}
}

// stands has a decision about an account, which was made or found under marks
// through a connection, stand as its rows did before; it reports whether it does.
func (k *kept) stands(before stood, c binding, account string, marks provision.Marks) bool {
	if before.standing == (store.Standing{}) || before.parent != c.parent || before.connection != c.connection || before.account != account {
		return false
	}
	k.parent, k.account, k.standing = before.parent, account, before.standing
	k.standing.Until = marks.Until
	return true
}

// remember keeps a decision that was made under marks and returns its answer.
// before is how its rows stood before they were read.
func (d *Door) remember(by auth.Bearer, name cache.Name, marks provision.Marks, login provision.Login, out decision, before stood) (json.RawMessage, error) {
	body, err := json.Marshal(out)
	if err != nil || out.Decision != "allow" {
		return body, err
	}
	c := login.Connection
	key, account, ok := keyOf(name, c.Parent, marks)
	if !ok || account != out.Account {
		return body, nil
	}
	d.static.add(toKeep{name: name, hash: by.Hash, parent: c.Parent, connection: c.ID, subject: login.Subject, marks: marks, body: body})
	if k, ok := keep(account, body, login.Evidence == provision.GroupsExplicit); ok {
		k.stands(before, binding{c.Parent, c.ID}, account, marks)
		d.decisions.Add(key, k)
	}
	return body, nil
}

// binding is the connection that a caller has named.
type binding struct{ parent, connection string }

// bindings remembers which connection callers mean by the name they send, so that
// revisions can be read before anything is looked up. What is remembered proves
// nothing: it says where to look, and a decision found there was made when the name
// meant what it means under the parent's revision of this moment, which every
// change of a connection raises.
type bindings struct {
	mu    sync.RWMutex // guards known
	known map[caller]binding
}

func newBindings() *bindings { return &bindings{known: map[caller]binding{}} }

func (m *bindings) get(k caller) (binding, bool) {
	m.mu.RLock()
	defer m.mu.RUnlock()
	b, ok := m.known[k]
	return b, ok
}

func (m *bindings) add(k caller, b binding) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if _, there := m.known[k]; !there && len(m.known) >= maxBindings {
		for other := range m.known {
			delete(m.known, other)
			break
		}
	}
	m.known[k] = b
}
