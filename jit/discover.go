package jit

import (
	"encoding/json"
	"errors"
	"net/http"
	"strings"
	"sync"

	"usher/internal/address"
	"usher/internal/auth"
	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/credentials"
	"usher/internal/store/tenants"
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

// nobodys is a name that no domain has: what is no e-mail is asked for too, so
// that every answer costs the same.
const nobodys = "-"

// discover looks at the e-mail's domain alone, so it never tells whether an
// account exists, neither by what it says nor by how long it takes (spec section
// 4). It reads the truth, by one statement, with every request: nothing it says
// of a domain is remembered. What is remembered is what a token is for, which
// never changes; whether it is good is asked by the same statement.
func (d *Door) discover(r *http.Request) (any, error) {
	var in struct {
		Email string `json:"email"`
	}
	if err := read(r, &in); err != nil {
		return nil, err
	}
	domain := nobodys
	if addr, err := address.Parse(in.Email); err == nil {
		domain = addr.Domain
	}
	token := bearer(r)
	hash := auth.Hash(token)
	p, known := d.callers.get(hash)
	var sso tenants.SSO
	var live bool
	err := d.db.Read(r.Context(), func(tx *store.Tx) (err error) {
		if !known {
			if p, err = auth.Authenticate(tx, token); err != nil {
				return err
			}
		}
		sso, live, err = tenants.AskSSO(tx, domain, credentials.LiveSQL("$3", "$2"), hash)()
		return err
	})
	switch {
	case errors.Is(err, auth.ErrToken), err == nil && !live:
		d.callers.forget(hash)
		return nil, auth.ErrToken
	case err != nil:
		return nil, err
	}
	d.callers.add(hash, p)
	d.used(p.Credential)
	if p.Scope != auth.ScopeLoginHook && !p.Operates() {
		return nil, identity.Errorf(identity.CodeForbidden, "wrong_scope", "this key is not for login hooks; use one with scope login-hook")
	}
	if sso.ParentID == "" || p.Scope == auth.ScopeLoginHook && p.Parent != sso.ParentID {
		return discovery{SSO: ssoNone}.body(), nil
	}
	out := discovery{SSO: ssoOptional, Connection: sso.Parent + "/" + sso.Connection, Parent: sso.Parent}
	if sso.Required {
		out.SSO = ssoRequired
	}
	return out.body(), nil
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
	if _, there := c.get(hash); there {
		return
	}
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
