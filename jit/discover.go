package jit

import (
	"bytes"
	"encoding/json"
	"errors"
	"net/http"
	"strings"
	"sync"

	"usher/internal/auth"
	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/credentials"
	"usher/internal/store/tenants"
	"usher/internal/tenancy"
)

// discovery answers where an e-mail logs in.
type discovery struct {
	SSO        string `json:"sso"` // required | optional | none
	Connection string `json:"connection,omitempty"`
	Parent     string `json:"parent,omitempty"`
}

// The answers of discover.
const (
	ssoRequired = "required"
	ssoOptional = "optional"
	ssoNone     = "none"
)

// nobodys is a name that no domain has: what is no e-mail is asked for too.
const nobodys = "-"

// ssoQuery asks whether the caller's token is good, too.
var ssoQuery = tenants.SSOQuery(credentials.LiveSQL("$3", "$2"))

// discover looks at the e-mail's domain alone, so it never tells whether an
// account exists, neither by what it says nor by how long it takes (spec section
// 4). It reads the truth, by one statement, with every request: nothing it says
// of a domain is remembered. What is remembered is what a token is for, which
// never changes; whether it is good is asked by the same statement. The domain is
// found as at signup: no e-mail gets around required SSO by what stands before the
// last @, nor by white space at its end, which keyboards add and login forms take off.
func (d *Door) discover(r *http.Request) (any, error) {
	email, err := asked(r)
	if err != nil {
		return nil, err
	}
	domain, err := tenancy.SignupDomain(strings.TrimSpace(email))
	if err != nil {
		domain = nobodys
	}
	by := callerOf(r)
	hash := by.Hash
	p, known := d.callers.get(hash)
	var sso tenants.SSO
	var live bool
	err = d.db.Read(r.Context(), func(tx *store.Tx) (err error) {
		if !known {
			if p, err = auth.AuthenticateBearer(tx, by); err != nil {
				return err
			}
		}
		if sso, live, err = tenants.AskSSO(tx, ssoQuery, domain, hash); err != nil || sso.ParentID != "" {
			return err
		}
		_, live, err = credentials.AskLive(tx, hash)()
		return err
	})
	switch {
	case errors.Is(err, auth.ErrToken), err == nil && !live:
		d.callers.forget(hash)
		return nil, auth.ErrToken
	case err != nil:
		return nil, err
	}
	if !known && !by.IsCertificate() {
		d.callers.add(hash, p)
	}
	d.used(p.Credential)
	if p.Scope != auth.ScopeLoginHook && !p.Operates() {
		return nil, identity.Errorf(identity.CodeForbidden, "wrong_scope", "this key is not for login hooks; use one with scope login-hook")
	}
	if p.Scope == auth.ScopeLoginHook && p.Parent != sso.ParentID {
		sso = tenants.SSO{}
	}
	return discovered(sso).body(), nil
}

// discovered is what is said of the SSO of a domain.
func discovered(sso tenants.SSO) discovery {
	if sso.ParentID == "" {
		return discovery{SSO: ssoNone}
	}
	out := discovery{SSO: ssoOptional, Connection: sso.Parent + "/" + sso.Connection, Parent: sso.Parent}
	if sso.Required {
		out.SSO = ssoRequired
	}
	return out
}

// asked returns the e-mail that is asked about.
func asked(r *http.Request) (string, error) {
	body, err := whole(r)
	if err != nil {
		return "", err
	}
	if email, ok := plainly(body); ok {
		return email, nil
	}
	var in struct {
		Email string `json:"email"`
	}
	return in.Email, decode(body, &in)
}

// plainly reads a body as most callers write it, an object of an e-mail of
// printable ASCII without escapes and nothing else; ok is false for every other.
func plainly(body []byte) (email string, ok bool) {
	rest, ok := bytes.CutPrefix(body, []byte(`{"email":`))
	if !ok {
		return "", false
	}
	rest, ok = bytes.CutPrefix(bytes.TrimLeft(rest, " "), []byte(`"`))
	if !ok {
		return "", false
	}
	rest, ok = bytes.CutSuffix(bytes.TrimRight(rest, "\r\n"), []byte(`"}`))
	if !ok || bytes.ContainsFunc(rest, func(c rune) bool { return c < ' ' || c > '~' || c == '"' || c == '\\' }) {
		return "", false
	}
	return string(rest), true
}

// body is the answer as it is sent. Slugs are of letters, digits and hyphens,
// which JSON takes as they are.
func (o discovery) body() json.RawMessage {
	var b strings.Builder
	b.Grow(64 + 2*len(o.Connection))
	b.WriteString(`{"sso":"` + o.SSO + `"`)
	if o.Parent != "" {
		b.WriteString(`,"connection":"` + o.Connection + `","parent":"` + o.Parent + `"`)
	}
	b.WriteByte('}')
	return json.RawMessage(b.String())
}

// maxCallers bounds how many tokens are remembered; past it one that is there
// makes room.
const maxCallers = 1024

// callers remembers what tokens are for, by their hashes. Of a token that is not
// good any more it says nothing: whoever asks looks whether it is.
type callers struct {
	mu    sync.RWMutex // guards known
	known map[string]auth.Principal
}

func newCallers() *callers { return &callers{known: map[string]auth.Principal{}} }

func (c *callers) get(hash string) (auth.Principal, bool) {
	c.mu.RLock()
	defer c.mu.RUnlock()
	p, ok := c.known[hash]
	return p, ok
}

func (c *callers) add(hash string, p auth.Principal) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if len(c.known) >= maxCallers {
		for other := range c.known {
			delete(c.known, other)
			break
		}
	}
	c.known[hash] = p
}

func (c *callers) forget(hash string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	delete(c.known, hash)
}
