package directory

import (
	"context"
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
		if len(e.UIDs) > 0 {
			n.flags |= aliased
			if x.d != nil {
				x.d.several = true
			}
		}
	}
	if e.Active || e.Kind == ldap.Group {
		n.flags |= enabled
	}
	if !e.Expires.IsZero() {
		n.expires = max(e.Expires.UnixMicro(), 1)
	}
	if e.Problem != "" {
		n.flags |= problem
	}
	x.text = appendContent(append(x.text[:0], n.flags&enabled), &e)
	n.digest = sumOf(x.text)
	x.text = appendText(x.text, e.DN)
	n.n = len(x.text)
	var err error
	if n.at, err = x.texts.put(x.text); err != nil {
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
	if x.src.Config.MembersByUID() {
		for _, name := range e.UIDs {
			if err := x.reference(uid(name), isCalled, n); err != nil {
				return err
			}
		}
	}
	for _, name := range e.Groups {
		if err := x.reference(named(name), calls, n); err != nil {
			return err
		}
	}
	if x.d != nil && n.kind == aGroup {
		return x.referMembers(n, e.Members)
	}
	return x.referAll(n, e.Members)
}

func (x *execution) reference(name key, what byte, n *node) error {
	x.record = append(append(append(x.record[:0], name[:]...), what, n.kind), n.key[:]...)
	return x.refs.add(x.record)
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
