package directory

import (
	"context"
	"encoding/json"
	"strings"

	"usher/sync/ldap"
)

// A reference is a name by which entries call each other, of a fixed size: the
// name's digest, whether it is what an entry is called or what one calls another,
// and the entry.
const (
	refSize = 16 + 1 + 1 + 16

	isCalled byte = 0
	calls    byte = 1
)

// everything reads the directory. What it kept is complete where the error is nil.
func (x *execution) everything(ctx context.Context) (ldap.Proof, error) {
	x.progress(PhaseRead, 0, int(x.state.Users+x.state.Groups))
	return ldap.Read(ctx, &x.src.Config, x.take)
}

// take keeps an entry as it comes.
func (x *execution) take(e ldap.Entry) error {
	n := node{kind: kindOf(e.Kind), key: recordKey(x.src.Directory, e.Kind, e.ID), dn: named(e.DN)}
	n.ref = n.dn
	if e.Kind == ldap.User && x.src.Config.MembersByUID() {
		n.ref = none
		if e.UID != "" {
			n.ref = uid(e.UID)
		}
	}
	t := text{Entry: e.ID, DN: e.DN, Name: e.UserName, Emails: e.Emails, Problem: e.Problem}
	doc := any(nil)
	if e.Kind == ldap.User {
		doc = docOf(&e)
		if e.Active {
			n.flags |= enabled
		}
		if !e.Expires.IsZero() {
			n.expires = max(e.Expires.UnixMicro(), 1)
		}
	} else {
		t.Name = e.DisplayName
		n.flags |= enabled
		doc = map[string]any{"displayName": e.DisplayName, "externalId": e.ID}
	}
	if e.Problem != "" {
		n.flags |= problem
	}
	var err error
	if t.Doc, err = json.Marshal(doc); err != nil {
		return err
	}
	on := "0"
	if n.flags&enabled != 0 {
		on = "1"
	}
	n.digest = digest(string(t.Doc), on)
	line, err := json.Marshal(t)
	if err != nil {
		return err
	}
	n.n = len(line)
	if n.at, err = x.texts.put(line); err != nil {
		return err
	}
	if err := x.nodes.add(n.append(x.record[:0])); err != nil {
		return err
	}
	x.countRead(e.Kind)
	return x.refer(&n, &e)
}

func (x *execution) countRead(kind ldap.Kind) {
	if kind == ldap.User {
		x.out.Counts.Users++
	} else {
		x.out.Counts.Groups++
	}
	if n := x.out.Counts.Users + x.out.Counts.Groups; n%1000 == 0 {
		x.progress(PhaseRead, n, int(x.state.Users+x.state.Groups))
	}
}

// refer keeps what an entry is called, and what it calls others.
func (x *execution) refer(n *node, e *ldap.Entry) error {
	if n.ref != none {
		if err := x.reference(n.ref, isCalled, n); err != nil {
			return err
		}
	}
	for _, name := range e.Groups {
		if err := x.reference(named(name), calls, n); err != nil {
			return err
		}
	}
	for _, name := range e.Members {
		k := named(name)
		if x.src.Config.MembersByUID() {
			k = uid(name)
		}
		if err := x.reference(k, calls, n); err != nil {
			return err
		}
	}
	return nil
}

func (x *execution) reference(name key, what byte, n *node) error {
	r := append(x.record[:0], name[:]...)
	r = append(r, what, n.kind)
	return x.refs.add(append(r, n.key[:]...))
}

// named is the digest of a distinguished name.
func named(dn string) key {
	if k, err := ldap.Key(dn); err == nil {
		dn = k
	}
	return digest("dn", dn)
}

// uid is the digest of what memberUid calls people by.
func uid(name string) key { return digest("uid", strings.ToLower(name)) }
