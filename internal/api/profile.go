package api

import (
	"fmt"
	"net/http"

	"usher/internal/auth"
	"usher/internal/identity"
	"usher/internal/store/directory"
)

// profile reads a profile, of which "none" says that there is none.
func profile(text string) string {
	if text == "none" {
		return ""
	}
	return text
}

// DirectoryChange is what may be changed of a directory.
type DirectoryChange struct {
	Profile *string     `json:"profile,omitempty" enum:"ipsie,none" doc:"ipsie: bearer tokens made by hand are refused from now on, and requests are limited; none: they count again"`
	LDAP    *LDAPChange `json:"ldap,omitempty" doc:"Of kind ldap: how it is read"`
}

// directoryChanges registers how a directory is changed.
func (s *server) directoryChanges() {
	const summary = "Change a directory's profile, or how one of kind ldap is read"
	type bySlug struct {
		Parent    string `path:"parent" doc:"Slug or id"`
		Directory string `path:"directory" doc:"Slug"`
		Body      DirectoryChange
	}
	write(s, "update-directory", http.MethodPatch, "/v1/directories/{parent}/{directory}", summary, http.StatusOK, func(c *call, in *bySlug) (Directory, error) {
		return c.changeDirectory(joined(in.Parent, in.Directory), in.Body)
	})
	type byID struct {
		Directory string `path:"directory" doc:"Id, or parent/slug with the slash escaped"`
		Body      DirectoryChange
	}
	write(s, "update-directory-by-id", http.MethodPatch, "/v1/directories/{directory}", summary, http.StatusOK, func(c *call, in *byID) (Directory, error) {
		return c.changeDirectory(in.Directory, in.Body)
	})
}

func (c *call) changeDirectory(ref string, in DirectoryChange) (Directory, error) {
	d, err := c.directory(ref)
	if err == nil {
		err = c.manages(d.Parent)
	}
	if err != nil {
		return Directory{}, err
	}
	if in.Profile == nil && in.LDAP == nil {
		return Directory{}, identity.Errorf(identity.CodeInvalid, "invalid_request", "there is nothing to change: give profile or ldap")
	}
	if in.LDAP != nil {
		if err := c.changeSource(d, in.LDAP); err != nil {
			return Directory{}, err
		}
	}
	if in.Profile == nil {
		return c.showDirectory(d)
	}
	n, err := c.Tenancy.SetProfile(c.tx, c.change(d.Parent), d, profile(*in.Profile), string(auth.ScopeDirectory))
	if err != nil {
		return Directory{}, err
	}
	out, err := c.showDirectory(d)
	if err != nil {
		return Directory{}, err
	}
	out.Warnings, err = c.warnOfProfile(d, n)
	return out, err
}

// warnOfProfile says what a change of profile has as a consequence, where n
// tokens made by hand are concerned.
func (c *call) warnOfProfile(d *directory.Directory, n int64) (out []string, err error) {
	if d.Profile != directory.ProfileIPSIE {
		if n > 0 {
			out = append(out, fmt.Sprintf("tokens made by hand that count again: %d", n))
		}
		return out, nil
	}
	if n > 0 {
		out = append(out, fmt.Sprintf("tokens made by hand that are refused from now on: %d", n))
	}
	accepted, err := auth.Accepts(c.tx, d.Parent, d.ID)
	if err == nil && !accepted.Clients && !accepted.Issuers {
		out = append(out, "the directory has no OAuth 2.0 client and trusts no issuer: nobody can push to it until one is made, as by usher token create --directory PARENT/DIRECTORY --oauth")
	}
	return out, err
}
