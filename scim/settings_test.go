package scim

import (
	"net/http"
	"strings"
	"testing"

	"usher/internal/auth"
	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/credentials"
	"usher/internal/store/directory"
	"usher/internal/store/tenants"
	"usher/internal/tenancy"
	"usher/scim/schema"
)

// directoryWith makes the world's directory of a dialect anew with settings.
func (w *world) directoryWith(d identity.Dialect, set func(*directory.Directory)) {
	w.t.Helper()
	w.update(func(tx *store.Tx) error {
		old, err := directory.ByID(tx, w.dirs[d])
		if err != nil {
			return err
		}
		next := &directory.Directory{Slug: old.Slug + "-set", Kind: old.Kind, Dialect: d}
		set(next)
		c := provision.Change{Parent: old.Parent, Actor: identity.Actor{Kind: identity.ActorOperator}}
		if err := tenancy.New(w.door.engine, identity.DefaultCatalogue()).CreateDirectory(tx, c, next); err != nil {
			return err
		}
		token, err := auth.Issue(tx, &credentials.Credential{Parent: next.Parent, Scope: string(auth.ScopeDirectory), Target: next.ID}, c.Actor, "")
		w.dirs[d], w.tokens[d] = next.ID, token
		return err
	})
}

func TestReq12_DisplayNameIsUniqueWhereTheDirectorySaysSo(t *testing.T) {
	const body = `{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"displayName":"%s"}`
	for _, c := range []struct {
		name       string
		shared     bool
		advertised string
		second     int
	}{
		{"kept unique", false, "server", http.StatusConflict},
		{"shared", true, "none", http.StatusCreated},
	} {
		t.Run(c.name, func(t *testing.T) {
			w := newWorld(t)
			d := identity.DialectEntra
			w.directoryWith(d, func(n *directory.Directory) { n.SharedGroupNames = c.shared })
			first := w.do(d, "POST", "/Groups", strings.Replace(body, "%s", "Sales", 1))
			second := w.do(d, "POST", "/Groups", strings.Replace(body, "%s", "SALES", 1))
			if first.status != http.StatusCreated || second.status != c.second {
				t.Errorf("POST answers %d and %d, want 201 and %d", first.status, second.status, c.second)
			}
			other := w.group(d, "Other")
			want := http.StatusNoContent
			if !c.shared {
				want = http.StatusConflict
			}
			rename := w.do(d, "PATCH", "/Groups/"+other, `{"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"],"Operations":[{"op":"replace","path":"displayName","value":"sales"}]}`)
			if rename.status != want {
				t.Errorf("renaming to a name that is taken answers %d, want %d", rename.status, want)
			}
			list, _ := w.do(d, "GET", `/Groups?filter=displayName+eq+"sales"`, "").at("totalResults").(float64)
			if n := map[bool]float64{true: 3, false: 1}[c.shared]; list != n {
				t.Errorf("%v groups are called so, want %v", list, n)
			}
			attributes, _ := w.do(d, "GET", "/Schemas/urn:ietf:params:scim:schemas:core:2.0:Group", "").at("attributes").([]any)
			said := ""
			for _, a := range attributes {
				if m, ok := a.(map[string]any); ok && m["name"] == "displayName" {
					said, _ = m["uniqueness"].(string)
				}
			}
			if said != c.advertised {
				t.Errorf("/Schemas says uniqueness %q, want %q", said, c.advertised)
			}
		})
	}
}

func TestReq25_TheAnswerToPatchIsConfigurable(t *testing.T) {
	for _, c := range []struct {
		dialect identity.Dialect
		answer  string
		want    int
	}{
		{identity.DialectEntra, "", 204},
		{identity.DialectEntra, "200", 200},
		{identity.DialectOkta, "", 200},
		{identity.DialectOkta, "204", 204},
	} {
		w := newWorld(t)
		w.directoryWith(c.dialect, func(n *directory.Directory) { n.PatchAnswer = c.answer })
		id := w.user(c.dialect, "ada@acme.example")
		a := w.do(c.dialect, "PATCH", "/Users/"+id, `{"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"],"Operations":[{"op":"replace","path":"title","value":"Lead"}]}`)
		if a.status != c.want {
			t.Errorf("%s with %q answers %d, want %d", c.dialect, c.answer, a.status, c.want)
		}
		if got := w.do(c.dialect, "GET", "/Users/"+id, "").at("title"); got != "Lead" {
			t.Errorf("%s with %q: title is %v", c.dialect, c.answer, got)
		}
	}
}

// extend gives the world's directory of a dialect schemas of its own.
func (w *world) extend(d identity.Dialect, defs ...schema.Definition) {
	w.t.Helper()
	if err := w.tryExtend(d, defs...); err != nil {
		w.t.Fatal(err)
	}
}

func (w *world) tryExtend(d identity.Dialect, defs ...schema.Definition) error {
	w.t.Helper()
	return w.db.Update(w.t.Context(), store.LaneNormal, func(tx *store.Tx) error { return w.setExtensions(tx, d, defs...) })
}

func (w *world) setExtensions(tx *store.Tx, d identity.Dialect, defs ...schema.Definition) error {
	if err := tenants.Lock(tx, w.parent); err != nil {
		return err
	}
	dir, err := directory.ByID(tx, w.dirs[d])
	if err != nil {
		return err
	}
	c := provision.Change{Parent: w.parent, Actor: identity.Actor{Kind: identity.ActorOperator}}
	return tenancy.New(w.door.engine, identity.DefaultCatalogue()).SetExtensions(tx, c, dir, defs)
}
